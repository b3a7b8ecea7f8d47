import "./ThisPaper.css";
import { useEffect, useRef } from "preact/hooks";
import type { TabPaper } from "../../utils/elsewhere/anywhere/paperOfTab";
import { loadDetail } from "../../utils/fetch/papers/load";
import { countOf } from "../../utils/ground/count";
import type { Entry } from "../../utils/model/entry";
import { type Paper, unnamedPaper } from "../../utils/model/paper";
import { entriesOf } from "../../utils/queries/lists/entries";
import { paperRoute } from "../../utils/route/formatRoute";
import type { Reader } from "../../utils/store/db/reader";
import { type ButtonMark, useMarks } from "../list/useMarks";
import { useLive } from "../page/useLive";
import { TexText } from "../tex/TexText";
import { Icon, type IconName } from "../ui/Icon";
import { FromArxiv } from "./FromArxiv";
import { useTaking } from "./useTaking";

const BUTTONS: { field: ButtonMark; name: string; icon: IconName }[] = [
  { field: "saved", name: "Save", icon: "save" },
  { field: "read", name: "Read", icon: "read" },
  { field: "hidden", name: "Hide", icon: "hide" },
];

/** Who wrote it, as far as there is room. */
function authorsOf({ authors, id, title }: Paper): string {
  const name = `arXiv ${id}`;
  const [first = title === name ? "" : name, ...others] = authors;
  return others.length ? `${first} and ${countOf(others.length, "other")}` : first;
}

/** The paper of the page on show, with Save first: Enter saves it. */
export function ThisPaper({ id, title, isHubPage }: TabPaper) {
  const standIn = () => ({ ...unnamedPaper(id), ...(title && { title }) });
  const read = async (read: Reader) => (await entriesOf(read, [id], standIn))[0];
  const entry = useLive<Entry | undefined>(read, [id], undefined);
  const { said, isBusy, needsLeave, press, saveFromArxiv } = useTaking(id);
  const marks = useMarks(id, entry?.mark, press);
  const save = useRef<HTMLButtonElement>(null);
  const isThere = entry !== undefined;
  useEffect(() => {
    // Whoever was faster is somewhere else already.
    if (document.activeElement === document.body) save.current?.focus();
  }, [isThere]);
  useEffect(() => {
    // Only Hugging Face knows already that this page is being looked at. A failure is told when it is to be saved.
    if (isHubPage) loadDetail(id).catch((error) => console.error(error));
  }, []);
  if (!entry) return null;

  return (
    <article class="this-paper" aria-labelledby="this-paper-title" aria-busy={isBusy} data-passing>
      <div class="this-paper-buttons">
        {BUTTONS.map(({ field, name, icon }) => {
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
              {name}
            </button>
          );
        })}
      </div>
      <p class="this-paper-label">This page</p>
      <h2 class="this-paper-title clamped" id="this-paper-title">
        <a href={`/newtab.html${paperRoute(id)}`} target="_blank" rel="noreferrer">
          <TexText text={entry.paper.title} />
        </a>
      </h2>
      <p class="this-paper-authors">{authorsOf(entry.paper)}</p>
      <div class="this-paper-said">
        <span role="status">{said}</span> {needsLeave && <FromArxiv onClick={saveFromArxiv} takesFocus />}
      </div>
    </article>
  );
}
