import { describe, expect, it } from "vitest";
import { parseList } from "../../utils/fetch/api/dailyPaper";
import { type FetchedPaper, NOTHING_KNOWN, type Paper } from "../../utils/model/paper";
import { hasRecorded, readRecorded, recordedFiles, recordedOr } from "../support/recorded";

const bodies = ["daily", "month", "older-shapes"].flatMap(recordedFiles);

const LINE = /^\S(.*\S)?$/;
const WEB = /^https?:\/\/[^\s]+$/;

/** Names each field with an unexpected value. Messages never hold a recorded text. */
function expectSane(fetched: FetchedPaper): void {
  const paper: Paper = { ...NOTHING_KNOWN, ...fetched };
  const flaws = {
    id: !/^\d{4}\.\d{4,5}$/.test(paper.id),
    title: !LINE.test(paper.title) || paper.title.includes("  "),
    abstract: paper.abstract !== "" && !LINE.test(paper.abstract),
    authors: paper.authors.length === 0 || !paper.authors.every((name) => LINE.test(name)),
    publishedAt: !(
      paper.publishedAt &&
      paper.publishedAt > Date.UTC(1991, 0) &&
      paper.publishedAt < Date.UTC(2027, 0)
    ),
    upvotes: !Number.isInteger(paper.upvotes) || paper.upvotes < 0,
    comments: !Number.isInteger(paper.comments) || paper.comments < 0,
    thumbnail: paper.thumbnail !== undefined && !paper.thumbnail.startsWith("https://"),
    media: !paper.media.every((url) => url.startsWith("https://")),
    organization: paper.organization !== undefined && !LINE.test(paper.organization.name),
    submitter: paper.submitter !== undefined && !LINE.test(paper.submitter.name),
    aiKeywords: !paper.aiKeywords.every((word) => LINE.test(word)),
    githubRepo: paper.githubRepo !== undefined && !WEB.test(paper.githubRepo),
    projectPage: paper.projectPage !== undefined && !WEB.test(paper.projectPage),
    undefined: Object.values(paper).includes(undefined),
  };
  const wrong = Object.entries(flaws).flatMap(([field, is]) => (is ? [field] : []));
  expect(wrong, `fields of ${paper.id}`).toEqual([]);
}

describe.skipIf(!hasRecorded)("recorded answers", () => {
  it("are there", () => expect(bodies.length).toBeGreaterThan(60));

  it.each(bodies)("%s parses, and no record is lost", (file) => {
    const records: unknown[] = readRecorded(file);
    const { papers, dropped } = parseList(records);
    const ids = new Set(records.map((each) => (each as { paper: { id: string } }).paper.id));
    expect(dropped).toBe(0);
    expect(papers.map((paper) => paper.id)).toEqual([...ids]);
    for (const paper of papers) expectSane(paper);
  });

  it("of today still have summaries, thumbnails and submitters", () => {
    const { papers } = parseList(readRecorded("daily/2026-06-30.json"));
    const share = (has: (paper: FetchedPaper) => unknown) => papers.filter(has).length / papers.length;
    expect(share((paper) => paper.thumbnail)).toBe(1);
    expect(share((paper) => paper.submitter)).toBe(1);
    expect(share((paper) => paper.aiSummary)).toBeGreaterThan(0.5);
    expect(share((paper) => paper.githubRepo)).toBeGreaterThan(0.2);
  });

  it("of a trending list parse", () => {
    const { papers, dropped } = parseList(readRecorded("samples/trending-item.json"));
    expect(dropped).toBe(0);
    for (const paper of papers) expectSane(paper);
  });

  it("of a 404 are not lists", () => {
    expect(Array.isArray(readRecorded("samples/paper-not-found.json"))).toBe(false);
  });
});

describe.skipIf(!hasRecorded)("odd records", () => {
  const odd: { label: string; item: unknown }[] = recordedOr("samples/odd-records.json", []);
  const checks: Record<string, (paper: FetchedPaper) => void> = {
    author_count_3303: (paper) => expect(paper.authors?.length).toBeGreaterThan(3000),
    mediaUrls_empty_array: (paper) => expect(paper.media).toEqual([]),
    mediaUrl_singular_2024: (paper) => expect(paper.media).toHaveLength(1),
    media_qt_video: (paper) => expect(paper.media).toContainEqual(expect.stringMatching(/\.qt$/)),
    media_webm: (paper) => expect(paper.media).toContainEqual(expect.stringMatching(/\.webm$/)),
    projectPage_leading_space: (paper) => expect(paper.projectPage).toMatch(WEB),
    submitterOrganization_2025: (paper) => expect(paper.organization).toBeDefined(),
    no_submitter_at_all_2024: (paper) => expect(paper.submitter).toBeUndefined(),
    withdrawn: (paper) => expect(paper.withdrawnAt).toBeGreaterThan(0),
    "no_ai_fields_2026-07": (paper) => expect(paper.aiSummary).toBeUndefined(),
    organization_without_avatar: (paper) => expect(paper.organization?.avatar).toBeUndefined(),
    title_dollar_not_math: (paper) => expect(paper.title).toContain("$"),
    title_angle_brackets: (paper) => expect(paper.title).toContain("<"),
    title_latex_backslash: (paper) => expect(paper.title).toContain("\\"),
  };

  it("are there", () => expect(odd.length).toBeGreaterThan(15));

  it.each(odd.map(({ label, item }) => [label, item] as const))("%s", (label, item) => {
    const { papers, dropped } = parseList([item]);
    expect(dropped).toBe(0);
    for (const paper of papers) {
      expectSane(paper);
      checks[label]?.(paper);
    }
    expect(papers).toHaveLength(1);
  });
});
