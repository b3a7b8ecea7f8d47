import { readMadeTags, readTags, type TagCount } from "../../utils/actions/tags";
import { useLive } from "../page/useLive";

const NONE: TagCount[] = [];

/** All tags. Their names and colours come at once; how many papers have each is counted when there is time for it. */
export function useTags(isTime: boolean): readonly TagCount[] {
  return useLive<TagCount[]>(isTime ? readTags : readMadeTags, [isTime], NONE);
}
