import { createHash } from "node:crypto";

/** A whole number that depends on the text alone, so that every run of the replica says the same. */
export function hash(text: string): number {
  let sum = 0x811c9dc5; // FNV-1a, and the last steps of Murmur so that similar texts end far apart
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}

/** A number in [0, 1) that depends on the text alone. */
export function chance(text: string): number {
  return hash(text) / 2 ** 32;
}

/** An id as the Hub gives to users, authors and discussions: 24 hexadecimal digits. */
export function hubId(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 24);
}

/** The item that the text chooses. */
export function choose<T>(items: readonly T[], text: string): T {
  return items[hash(text) % items.length] as T;
}

/** `count` different items, in an order that the text chooses. */
export function chooseSome<T>(items: readonly T[], count: number, text: string): T[] {
  const order = items.map((item, index) => ({ item, rank: hash(`${text}/${index}`) }));
  order.sort((a, b) => a.rank - b.rank);
  return order.slice(0, count).map(({ item }) => item);
}
