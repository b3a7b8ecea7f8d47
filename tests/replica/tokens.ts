/** Tokens of the user "reading-group". Any other `hf_…` counts as a token that may write. */
export const TOKENS = {
  write: "hf_ReadingGroupMayWriteEverything0001",
  read: "hf_ReadingGroupMayOnlyRead00000000002",
  /** Fine-grained: may comment and nothing else. */
  comments: "hf_ReadingGroupMayOnlyComment00000003",
  expired: "hf_ReadingGroupTokenThatHasExpired004",
} as const;
