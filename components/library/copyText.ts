/**
 * Copies a text that is still being made. It has to be called by the click itself: what comes later, the browser does not
 * take for what the user wants.
 * @returns whether the browser let it
 */
export const copyText = (text: Promise<string>): Promise<boolean> =>
  navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]).then(
    () => true,
    () => false,
  );
