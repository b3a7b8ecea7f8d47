/**
 * Copies a text that is still being made. Call it in the click's own handler: browsers refuse to copy later.
 * @returns true if the browser allowed it
 */
export const copyText = (text: Promise<string>): Promise<boolean> =>
  navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]).then(
    () => true,
    () => false,
  );
