/** The shapes of the API's answers that the replica writes. Empty fields are left out; null is never sent. */

export type MiniUser = {
  _id?: string;
  id?: string;
  avatarUrl: string;
  fullname: string;
  user?: string;
  name?: string;
  type: string;
  isPro: boolean;
};

export type HubUser = {
  _id?: string;
  avatarUrl: string;
  fullname: string;
  name: string;
  type: string;
  isPro: boolean;
  isHf: boolean;
  isHfAdmin?: boolean;
  isMod: boolean;
  followerCount?: number;
  isUserFollowing?: boolean;
};

export type Org = { _id: string; name: string; fullname?: string; avatar?: string };

export type Author = {
  _id?: string;
  name: string;
  hidden: boolean;
  user?: MiniUser;
  status?: string;
  statusLastChangedAt?: string;
};

export type Paper = {
  id: string;
  authors: Author[];
  mediaUrls?: string[];
  publishedAt: string;
  submittedOnDailyAt?: string;
  title: string;
  submittedOnDailyBy?: MiniUser;
  summary: string;
  upvotes: number;
  withdrawnAt?: string;
  discussionId?: string;
  projectPage?: string;
  githubRepo?: string;
  githubRepoAddedBy?: string;
  ai_summary?: string;
  ai_keywords?: string[];
  ai_summary_model?: string;
  githubStars?: number;
  organization?: Org;
};

/** An item of a list of Daily Papers. */
export type DailyPaper = {
  paper: Paper;
  publishedAt: string;
  title: string;
  summary?: string;
  /** Replaces `thumbnail` before mid-2024. */
  mediaUrl?: string;
  mediaUrls?: string[];
  thumbnail?: string;
  numComments: number;
  submittedBy?: HubUser;
  organization?: Org;
  /** Replaces `organization` in 2025. */
  submitterOrganization?: Org;
  isAuthorParticipating?: boolean;
};

export type Highlight = { type: "text" | "highlight"; text: string };

/** An item of a search's answer. */
export type SearchItem = Omit<DailyPaper, "submittedBy"> & {
  upvoted: boolean;
  highlightedTitle: Highlight[];
  highlightedSummary: Highlight[];
};
