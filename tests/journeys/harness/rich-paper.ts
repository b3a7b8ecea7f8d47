import { toDailyPaper } from "../../replica/fixtures/expand.ts";
import type { Replica } from "../../replica/server.ts";
import { RICH } from "../../support/rich.ts";
import { latestDay } from "./papers.ts";

const UPLOADS = "https://cdn-uploads.huggingface.co/production/uploads/rich";

/** Lists that paper at the end of a day, so that no other card moves. */
export function publishRichPaper(replica: Replica, day = latestDay(replica)): void {
  const authors = Array.from({ length: 26 }, (_, place) => ({
    name: place === 3 ? "Nobody Shown" : `Author Number ${place + 1}`,
    hidden: place === 3,
  }));
  const item = toDailyPaper(
    {
      id: RICH.id,
      title: RICH.title,
      abstract: "It costs <1 GB, and [what it says](https://example.org) is text.",
      ai: "A model's summary of the paper.",
      keywords: `${RICH.keyword}, benchmark`,
      paper: {
        authors,
        upvotes: 0,
        withdrawnAt: `${day}T08:00:00.000Z`,
        organization: {
          _id: "0",
          name: "theory-seminar",
          fullname: "The Theory Seminar",
          avatar: "https://www.gravatar.com/avatar/0?d=retro",
        },
        projectPage: "htps://example.org/everything/",
        githubRepo: "github.com/example-org/everything",
        githubStars: 1234,
        mediaUrls: [
          `${UPLOADS}/a.png`,
          `${UPLOADS}/b.webm`,
          `${UPLOADS}/c.mp4`,
          `${UPLOADS}/d.qt`,
          "https://example.org/e.png",
        ],
      },
    },
    day,
    99,
  );
  replica.publish(day, [item]);
}
