import "./Own.css";
import { useMemo } from "preact/hooks";
import { readTags } from "../../utils/actions/tags";
import type { Mark } from "../../utils/model/mark";
import { readNote } from "../../utils/queries/library/note";
import { act } from "../page/act";
import { useLive } from "../page/useLive";
import { report } from "../ui/report";
import { Section } from "../ui/Section";
import { usePending } from "../ui/usePending";
import { NoteEditor } from "./NoteEditor";
import { Rating } from "./Rating";
import { SnoozeChoice } from "./SnoozeChoice";
import { StatusChoice } from "./StatusChoice";
import { TagChip, TagColours } from "./TagChip";
import { TagInput } from "./TagInput";
import { t } from "./t";

/** The user's own data on a paper: status, rating, snooze, tags and note. */
export function Own({ id, mark }: { id: string; mark?: Mark }) {
  const note = useLive<string | undefined>(() => readNote(id), [id], undefined);
  const tags = useLive(readTags, [], []);
  const colours = useMemo(() => new Map(tags.map(({ name, colour }) => [name, colour])), [tags]);
  const stored = Object.fromEntries((mark?.tags ?? []).map((name) => [name, true] as const));
  const [shown, put] = usePending<Record<string, true | undefined>>(stored, id);
  const names = Object.keys(shown).filter((name) => shown[name]);
  const turn = (name: string, on: boolean) =>
    report(put({ [name]: on || undefined }, act("tag", [id], name, on)));
  return (
    <TagColours.Provider value={colours}>
      <Section title={t("saved.own.title")}>
        <div class="own">
          <div class="own-line">
            <StatusChoice id={id} mark={mark} />
            <Rating id={id} rating={mark?.rating} />
            <SnoozeChoice ids={[id]} mark={mark ?? { paperId: id, changedAt: {} }} />
          </div>
          <ul class="own-tags" aria-label={t("saved.own.tags")}>
            {names.map((name) => (
              <li key={name}>
                <TagChip name={name} />
                <button
                  type="button"
                  class="own-untag"
                  aria-label={t("saved.own.untagNamed", { name })}
                  title={t("saved.own.untag")}
                  onClick={() => turn(name, false)}
                >
                  ×
                </button>
              </li>
            ))}
            <li>
              <TagInput tags={tags} taken={names} onAdd={(name) => turn(name, true)} />
            </li>
          </ul>
          {note !== undefined && <NoteEditor id={id} stored={note} />}
        </div>
      </Section>
    </TagColours.Provider>
  );
}
