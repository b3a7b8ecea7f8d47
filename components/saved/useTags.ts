import { readMadeTags, readTags, type TagCount } from "../../utils/actions/tags";
import { useLive } from "../page/useLive";

const NONE: TagCount[] = [];

/** All tags. Names and colors come first; the papers of each are counted only once `isTime` is true. */
export function useTags(isTime: boolean): readonly TagCount[] {
  return useLive<TagCount[]>(isTime ? readTags : readMadeTags, [isTime], NONE);
}
