/** The drawings, one path each, on a grid of 16. */
const PATHS = {
  save: "M4 2.5h8v11L8 10.4 4 13.5z",
  read: "M2.5 8.5l3.5 3.5 7.5-8",
  hide: "M3.5 3.5l9 9m0-9l-9 9",
  upvote: "M8 4l5 8H3z",
  star: "M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5z",
  previous: "M10 3L5 8l5 5",
  next: "M6 3l5 5-5 5",
  refresh: "M13 8a5 5 0 1 1-1.5-3.6M13 2v3h-3",
  details: "M3 2.5h10v11H3zM5.5 5.5h5m-5 2.5h5m-5 2.5h3",
  filter: "M2.5 3.5h11L9.5 8.5v4l-3 1.5V8.5z",
  calendar: "M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5v3m5-3v3",
  settings: "M2 4.5h6m4 0h2M10 3v3M2 11.5h2m4 0h6M6 10v3",
  help: "M5.8 6a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.1.9-1.1 1.7M8 12.4v.1",
} as const;

/** Drawings that point along the line: they are mirrored where text runs from right to left. */
const ALONG_THE_LINE: readonly string[] = ["previous", "next"] satisfies IconName[];

export type IconName = keyof typeof PATHS;

/** A drawing, hidden from screen readers: words beside it, or the name of its button, say the same. */
export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg
      class={ALONG_THE_LINE.includes(name) ? "icon icon-along" : "icon"}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path
        d={PATHS[name]}
        fill={filled ? "currentColor" : "none"}
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
