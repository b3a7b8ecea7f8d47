import { textsOf } from "./texts";

/** The texts that all rooms share. */
export const t = textsOf({});
