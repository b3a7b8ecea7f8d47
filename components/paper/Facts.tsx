import type { ComponentChildren } from "preact";
import { startOf } from "../../utils/ground/dates/day";
import type { Detail } from "../../utils/model/detail";
import { dayFeed } from "../../utils/model/feed";
import type { Paper } from "../../utils/model/paper";
import { feedRoute } from "../../utils/route/formatRoute";
import { AccountLink } from "../list/AccountLink";
import { PaperDate } from "../ui/PaperDate";
import { t } from "./t";

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** When the paper was published and listed, and who submitted it. */
export function Facts({ paper, detail }: { paper: Paper; detail?: Detail }) {
  return (
    <dl class="paper-facts">
      {paper.publishedAt !== undefined && (
        <Fact name={t("paper.facts.published")}>
          <PaperDate at={paper.publishedAt} />
        </Fact>
      )}
      {detail?.listedOn && (
        <Fact name={t("paper.facts.listed")}>
          <a href={feedRoute(dayFeed(detail.listedOn))}>
            <PaperDate at={startOf(detail.listedOn)} />
          </a>
        </Fact>
      )}
      {paper.submitter && (
        <Fact name={t("paper.facts.submitter")}>
          <AccountLink account={paper.submitter} pick="submitter" />
        </Fact>
      )}
    </dl>
  );
}
