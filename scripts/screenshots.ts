import { join } from "node:path";
import { startReplica } from "../tests/replica/server.ts";
import { build } from "./build.ts";
import { takePictures } from "./pictures.ts";
import { ROOT } from "./run.ts";
import { inChromium } from "./showcase.ts";

/** `npm run screenshots`: takes the README's pictures of Daypaper, with the stand-in's papers. */
if (!(await build("chrome"))) process.exit(1);
const replica = await startReplica();
const showcase = await inChromium(replica.port);
try {
  const { files } = await takePictures(showcase, join(ROOT, "docs", "images"));
  console.log(files.join("\n"));
} finally {
  await showcase.close();
  await replica.close();
}
