import "./ThisPaper.css";
import { useEffect, useRef } from "preact/hooks";
import type { TabPaper } from "../../utils/elsewhere/anywhere/paperOfTab";
import { loadDetail } from "../../utils/fetch/papers/load";
import type { Entry } from "../../utils/model/entry";
import { type Paper, unnamedPaper } from "../../utils/model/paper";
import { entriesOf } from "../../utils/queries/lists/entries";
import { paperRoute } from "../../utils/route/formatRoute";
import type { Reader } from "../../utils/store/db/reader";
import { type ButtonMark, useMarks } from "../list/useMarks";
import { useLive } from "../page/useLive";
import { TexText } from "../tex/TexText";
import { Icon, type IconName } from "../ui/Icon";
import { withSlots } from "../ui/withSlots";
import { FromArxiv } from "./FromArxiv";
import { t } from "./t";
import { useTaking } from "./useTaking";

const BUTTONS: { field: ButtonMark; icon: IconName }[] = [
  { field: "saved", icon: "save" },
  { field: "read", icon: "read" },
  { field: "hidden", icon: "hide" },
];

/** The first author and the number of the others; the arXiv id if no author is known. */
function Authors({ paper: { authors, id, title } }: { paper: Paper }) {
  const name = `arXiv ${id}`;
  const [first = title === name ? "" : name, ...others] = authors;
  if (!others.length) return <bdi>{first}</bdi>;
  return (
    <>{withSlots(t.runs("anywhere.authors", { n: others.length }), { first: () => <bdi>{first}</bdi> })}</>
  );
}

/** The paper of the current page. The Save button takes the focus, so that Enter saves the paper. */
export function ThisPaper({ id, title, isHubPage }: TabPaper) {
  const standIn = () => ({ ...unnamedPaper(id), ...(title && { title }) });
  const read = async (read: Reader) => (await entriesOf(read, [id], standIn))[0];
  const entry = useLive<Entry | undefined>(read, [id], undefined);
  const { said, isBusy, needsLeave, press, saveFromArxiv } = useTaking(id);
  const marks = useMarks(id, entry?.mark, press);
  const save = useRef<HTMLButtonElement>(null);
  const isThere = entry !== undefined;
  useEffect(() => {
    // If the user has focused something else already, the focus stays there.
    if (document.activeElement === document.body) save.current?.focus();
  }, [isThere]);
  useEffect(() => {
    // Only Hugging Face knows already that the user looks at this page. A failure is shown when the user saves the paper.
    if (isHubPage) loadDetail(id).catch((error) => console.error(error));
  }, []);
  if (!entry) return null;

  return (
    <article class="this-paper" aria-labelledby="this-paper-title" aria-busy={isBusy} data-passing>
      <div class="this-paper-buttons">
        {BUTTONS.map(({ field, icon }) => {
          const on = marks.has[field];
          return (
            <button
              key={field}
              ref={field === "saved" ? save : undefined}
              type="button"
              data-field={field}
              aria-pressed={on}
              aria-disabled={isBusy}
              onClick={() => !isBusy && marks.toggle(field)}
            >
              <Icon name={icon} filled={on && field === "saved"} />
              {t(`anywhere.mark.${field}`)}
            </button>
          );
        })}
      </div>
      <p class="this-paper-label">{t("anywhere.label")}</p>
      <h2 class="this-paper-title clamped" id="this-paper-title" dir="auto">
        <a href={`/newtab.html${paperRoute(id)}`} target="_blank" rel="noreferrer">
          <TexText text={entry.paper.title} />
        </a>
      </h2>
      <p class="this-paper-authors">
        <Authors paper={entry.paper} />
      </p>
      <div class="this-paper-said">
        <span role="status">{said}</span> {needsLeave && <FromArxiv onClick={saveFromArxiv} takesFocus />}
      </div>
    </article>
  );
}
