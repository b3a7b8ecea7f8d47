import "./ImportPreview.css";
import { countOf } from "../../utils/ground/count";
import type { ImportWish } from "../../utils/transfer/import/edits";
import type { IncomingPreview } from "../../utils/transfer/import/previewIncoming";
import { ImportLeft } from "./ImportLeft";
import { ImportSome } from "./ImportSome";

interface Props {
  preview: IncomingPreview;
  wish: ImportWish;
  /** Why it could not be stored. */
  problem?: string;
  onLook: (wish: ImportWish) => void;
  onStore: () => void;
  onBack: () => void;
}

/** What an import would do: what comes in, what is merged, what stays and what is left out. */
export function ImportPreview({ preview, wish, problem, onLook, onStore, onBack }: Props) {
  const { source, added, merged, kept, same, others, tags, rules, digests, unnamed, overruled, left } =
    preview;
  const changed = added.count + merged.count;
  const isNew = changed + others + tags + rules + digests > 0;
  return (
    <>
      <p class="import-soft" role="status">
        Read as {source}.{!isNew && " Nothing in it is new."}
      </p>
      <ul class="import-list">
        <ImportSome some={added} what="will be added to your library">
          {unnamed > 0 &&
            `${countOf(unnamed, "title")} will be asked of Hugging Face, a hundred at a time. Until then, ids stand in.`}
        </ImportSome>
        <ImportSome some={merged} what="in your library will be brought up to date" />
        <ImportSome some={kept} what="will keep what they have here">
          It was changed later, or set already.
        </ImportSome>
        {same > 0 && (
          <li>
            <strong>{countOf(same, "paper")}</strong> in your library already, just so
          </li>
        )}
        {others > 0 && (
          <li>
            <strong>{countOf(others, "other paper")}</strong> seen or hidden elsewhere
          </li>
        )}
        {tags > 0 && (
          <li>
            <strong>{countOf(tags, "tag")}</strong> made or changed
          </li>
        )}
        {rules > 0 && (
          <li>
            <strong>{countOf(rules, "rule")}</strong> for what to follow or mute, made or changed
          </li>
        )}
        {digests > 0 && (
          <li>
            <strong>{countOf(digests, "digest")}</strong> from elsewhere
          </li>
        )}
      </ul>
      <ImportLeft left={left} />
      {(overruled > 0 || wish.overrule) && (
        <label class="import-overrule">
          <input
            type="checkbox"
            checked={wish.overrule ?? false}
            onChange={({ currentTarget }) => onLook({ overrule: currentTarget.checked })}
          />
          {wish.overrule
            ? "Bring back what was removed or changed here since"
            : `Bring back what was removed or changed here since: ${countOf(overruled, "paper")}`}
        </label>
      )}
      {problem && (
        <p class="import-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="import-buttons">
        {isNew && (
          <button type="button" class="import-main" data-first onClick={onStore}>
            {changed > 0 ? `Import ${countOf(changed, "paper")}` : "Import"}
          </button>
        )}
        <button type="button" data-first onClick={onBack}>
          Choose something else
        </button>
      </div>
    </>
  );
}
