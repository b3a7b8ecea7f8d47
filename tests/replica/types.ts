/** The shapes in which the API answers, as far as the replica writes them. Absence is the rule; nulls are never sent. */

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

/** One item of a list of Daily Papers. */
export type DailyPaper = {
  paper: Paper;
  publishedAt: string;
  title: string;
  summary?: string;
  /** Before mid-2024, in place of `thumbnail`. */
  mediaUrl?: string;
  mediaUrls?: string[];
  thumbnail?: string;
  numComments: number;
  submittedBy?: HubUser;
  organization?: Org;
  /** In 2025, in place of `organization`. */
  submitterOrganization?: Org;
  isAuthorParticipating?: boolean;
};

export type Highlight = { type: "text" | "highlight"; text: string };

/** One item of a search's answer. */
export type SearchItem = Omit<DailyPaper, "submittedBy"> & {
  upvoted: boolean;
  highlightedTitle: Highlight[];
  highlightedSummary: Highlight[];
};
