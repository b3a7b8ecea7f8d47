import { hubUser } from "./fixtures/people.ts";
import { hash, hubId } from "./hash.ts";
import type { Paper } from "./types.ts";

/** A comment in the shape of `?field=comments`. */
export type Comment = {
  id: string;
  author?: ReturnType<typeof hubUser>;
  createdAt: string;
  type: "comment";
  data: {
    edited: boolean;
    hidden: boolean;
    hiddenReason?: string;
    latest: { raw: string; html: string; updatedAt: string };
    numEdits: number;
    reactions: { reaction: string; users: string[]; count: number }[];
    isReport: boolean;
    parentCommentId?: string;
  };
};

type Draft = {
  by?: string;
  raw: string;
  html?: string;
  hidden?: boolean;
  answers?: number;
  reaction?: string;
};

/**
 * One of each kind in trap 5: plain, Markdown, a reply, a deleted author, hidden, and an attempted attack.
 */
const DRAFTS: readonly Draft[] = [
  {
    by: "second-reader",
    raw: "Section 4 answers the question I came with. Is the held-out split going to be released?",
    reaction: "👍",
  },
  {
    by: "lab-notes",
    raw: "It is, with the **next** revision. Until then:\n\n- the script is in `tools/split.py`\n- seeds are in the appendix",
    answers: 0,
    reaction: "rocket",
  },
  {
    raw: "The second figure has its axes swapped, unless $x_1 \\leq x_2$ is meant. A run is $5 and ten are 50$.\n\n$$\n\\sum_{i=1}^{n} x_i\n$$\n\nAnd $\\frac{x$ is missing a brace.",
  },
  { by: "paper-boat", raw: "Buy followers at a bargain price.", hidden: true },
  {
    by: "margin-notes",
    raw: 'Nice. <img src="x" onerror="alert(1)"> [a link](javascript:alert(1)) and [another](https://example.org/notes).',
    html: '<p>Nice. <img src="x" onerror="alert(1)"> <a href="javascript:alert(1)">a link</a></p><div class="SVELTE_HYDRATER contents" data-target="x"></div>',
  },
  {
    by: "slow-science",
    raw: "Related and older: [2412.30011](https://huggingface.co/papers/2412.30011), which @curator-one listed.",
    reaction: "fire",
  },
];

/** The paper's thread: some, all or none of the drafts, always the same for the same paper. */
export function threadOf(paper: Paper): Comment[] {
  const begin = Date.parse(paper.submittedOnDailyAt ?? paper.publishedAt);
  const count = hash(`${paper.title}/thread`) % (DRAFTS.length + 1);
  return DRAFTS.slice(0, count).map((draft, index) => {
    const createdAt = new Date(begin + (index + 1) * 47 * 60_000).toISOString();
    const comment: Comment = {
      id: hubId(`${paper.id}/comment/${index}`),
      ...(draft.by && { author: hubUser(draft.by) }),
      createdAt,
      type: "comment",
      data: {
        edited: false,
        hidden: draft.hidden ?? false,
        latest: { raw: draft.raw, html: draft.html ?? `<p>${draft.raw}</p>\n`, updatedAt: createdAt },
        numEdits: 0,
        reactions: draft.reaction
          ? [{ reaction: draft.reaction, users: ["night-shift", "tuesday-club"], count: 2 }]
          : [],
        isReport: false,
      },
    };
    if (draft.hidden) comment.data.hiddenReason = "Spam";
    if (draft.answers !== undefined)
      comment.data.parentCommentId = hubId(`${paper.id}/comment/${draft.answers}`);
    return comment;
  });
}
