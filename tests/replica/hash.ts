import { createHash } from "node:crypto";

/** A whole number that depends only on the text, so that every run of the replica gives the same answers. */
export function hash(text: string): number {
  let sum = 0x811c9dc5; // FNV-1a, then the last steps of Murmur to spread similar texts
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}

/** A number in [0, 1) that depends only on the text. */
export function chance(text: string): number {
  return hash(text) / 2 ** 32;
}

/** An id in the Hub's form for users, authors and discussions: 24 hexadecimal digits. */
export function hubId(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 24);
}

/** An item, chosen by the text. */
export function choose<T>(items: readonly T[], text: string): T {
  return items[hash(text) % items.length] as T;
}

/** `count` different items, chosen and ordered by the text. */
export function chooseSome<T>(items: readonly T[], count: number, text: string): T[] {
  const order = items.map((item, index) => ({ item, rank: hash(`${text}/${index}`) }));
  order.sort((a, b) => a.rank - b.rank);
  return order.slice(0, count).map(({ item }) => item);
}
