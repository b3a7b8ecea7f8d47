/**
 * Stands in the build for what Citation.js would ask the network with: it is only given texts, and Daypaper asks through one
 * door (utils/fetch/api/huggingface.ts).
 * @throws always
 */
export default function noFetch(): never {
  throw new Error("Citation.js is not to ask the network");
}

/** Part of what is stood in for; see above. */
export class Headers {}
