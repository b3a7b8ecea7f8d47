/**
 * Replaces Citation.js's `fetch` in the build: Daypaper gives it only texts, and makes its own requests through one door
 * (utils/fetch/api/huggingface.ts).
 * @throws always
 */
export default function noFetch(): never {
  throw new Error("Citation.js is not to ask the network");
}

/** Replaces the `Headers` that Citation.js imports together with `fetch`. */
export class Headers {}
