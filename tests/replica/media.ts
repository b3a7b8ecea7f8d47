import { FILM } from "./film.ts";
import { chance, hash } from "./hash.ts";
import { encodePng, fromHsl } from "./png.ts";
import { error, type Reply } from "./reply.ts";

const WIDTH = 1200;
const HEIGHT = 630;
const SHADES = 64;
const drawn = new Map<string, Buffer>();

/** The files of the media hosts: thumbnails, uploads, avatars. Films other than `.webm` give a 404. */
export function media(host: string, path: string): Reply {
  const thumbnail = /^\/social-thumbnails\/papers\/(\d{4}\.\d{4,5})\.png$/.exec(path)?.[1];
  if (host.startsWith("cdn-thumbnails."))
    return thumbnail ? picture(socialThumbnail(thumbnail)) : error(404, "Not found");
  if (path.endsWith(".webm")) return { status: 200, type: "video/webm", body: FILM, headers: LASTING };
  if (/\.(mp4|qt|mov)$/.test(path)) return error(404, "Not found");
  return picture(square(path));
}

/** A round avatar in one colour, derived from the path. */
export function avatar(path: string): Reply {
  const fill = `hsl(${hash(path) % 360} 40% 60%)`;
  const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="${fill}"/></svg>`;
  return { status: 200, type: "image/svg+xml", body, headers: LASTING };
}

const LASTING = { "Cache-Control": "public, max-age=604800" };

function picture(body: Buffer): Reply {
  return { status: 200, type: "image/png", body, headers: LASTING };
}

function cached(key: string, draw: () => Buffer): Buffer {
  const found = drawn.get(key) ?? draw();
  drawn.set(key, found);
  return found;
}

/**
 * A picture that resembles a paper: a muted gradient, two or three title lines, six of text; words are bars.
 */
function socialThumbnail(id: string): Buffer {
  return cached(`thumbnail/${id}`, () => {
    const hue = hash(id) % 360;
    const shades = Array.from({ length: SHADES }, (_, at) =>
      fromHsl(hue + (at * 40) / SHADES, 0.35, 0.93 - (at * 0.16) / SHADES),
    );
    const pixels = new Uint8Array(WIDTH * HEIGHT);
    for (let y = 0; y < HEIGHT; y++)
      pixels.fill(Math.floor((y * SHADES) / HEIGHT), y * WIDTH, (y + 1) * WIDTH);
    const line = (y: number, height: number, colour: number, place: number, isLast: boolean) => {
      const end = 80 + (WIDTH - 160) * ((isLast ? 0.4 : 0.86) + 0.14 * chance(`${id}/${place}`));
      for (let x = 80, word = 0; x < end; word++) {
        const width = Math.floor(height * (1.2 + 3 * chance(`${id}/${place}/${word}`)));
        const stop = Math.floor(Math.min(x + width, end));
        for (let row = y; row < y + height; row++) pixels.fill(colour, row * WIDTH + x, row * WIDTH + stop);
        x = stop + Math.floor(height / 2);
      }
    };
    const titleLines = 2 + (hash(id) % 2);
    for (let at = 0; at < titleLines; at++) line(90 + at * 74, 40, SHADES, at, at + 1 === titleLines);
    for (let at = 0; at < 6; at++) line(350 + at * 36, 14, SHADES + 1, 10 + at, at === 5);
    return encodePng(WIDTH, HEIGHT, [...shades, fromHsl(hue, 0.3, 0.34), fromHsl(hue, 0.2, 0.55)], pixels);
  });
}

function square(path: string): Buffer {
  return cached(path, () =>
    encodePng(64, 64, [fromHsl(hash(path) % 360, 0.4, 0.6)], new Uint8Array(64 * 64)),
  );
}
