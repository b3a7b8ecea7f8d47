/** Hands a text to the browser as a file to download. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it while it downloads, and says nothing when it is done.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
