/** How long a browser may take to begin with a download, in milliseconds: some ask first where to put it. */
const WHILE_ASKING = 10 * 60_000;

/** Lets the browser store a file, as a link to it would: that needs no permission. */
export function download(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), WHILE_ASKING);
}
