import { LOCALE } from "./locale";

let formatter: Intl.NumberFormat | undefined;
let compact: Intl.NumberFormat | undefined;

/** A number as the browser's locale writes it: "1,234". A formatter costs more than a card, so it is made once. */
export function formatNumber(number: number): string {
  formatter ??= new Intl.NumberFormat(LOCALE);
  return formatter.format(number);
}

/** A number in little room: "12K". */
export function compactNumber(number: number): string {
  compact ??= new Intl.NumberFormat(LOCALE, { notation: "compact" });
  return compact.format(number);
}
