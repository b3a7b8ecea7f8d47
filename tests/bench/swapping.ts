/**
 * Runs in a static page of search results that `watchTyping` watches, and makes its box swap the results: for
 * each text typed it shows the HTML that Daypaper's page showed for it, taken from `globalThis.rows`. Nothing
 * is searched, read or compared.
 */
export function swapRows(): void {
  const results = document.querySelector<HTMLElement>("[data-query]");
  const box = document.querySelector<HTMLInputElement>("input[type=search]");
  if (!results || !box) throw new Error("the static page has no results to swap");
  const rows: Record<string, string> = {};
  box.addEventListener("input", () => {
    results.innerHTML = rows[box.value] ?? "";
    results.dataset.query = box.value;
  });
  Object.assign(globalThis, { rows });
}
