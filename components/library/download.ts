/** How long a browser may take to start a download, in milliseconds: some first ask where to save the file. */
const WHILE_ASKING = 10 * 60_000;

/** Downloads a file as a click on a link does, which needs no permission. */
export function download(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), WHILE_ASKING);
}
