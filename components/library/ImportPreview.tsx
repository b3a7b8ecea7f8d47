import "./ImportPreview.css";
import type { ImportWish } from "../../utils/transfer/import/edits";
import type { IncomingPreview } from "../../utils/transfer/import/previewIncoming";
import { ImportCount } from "./ImportCount";
import { ImportLeft } from "./ImportLeft";
import { ImportSome } from "./ImportSome";
import { t } from "./t";

interface Props {
  preview: IncomingPreview;
  wish: ImportWish;
  /** Why storing failed. */
  problem?: string;
  onLook: (wish: ImportWish) => void;
  onStore: () => void;
  onBack: () => void;
}

/** Shows what an import would do: what is added, merged, kept and left out. */
export function ImportPreview({ preview, wish, problem, onLook, onStore, onBack }: Props) {
  const { source, added, merged, kept, same, others, tags, rules, digests, unnamed, overruled, left } =
    preview;
  const changed = added.count + merged.count;
  const isNew = changed + others + tags + rules + digests > 0;
  return (
    <>
      <p class="import-soft" role="status">
        {t("library.import.readAs", { source })} {!isNew && t("library.import.nothingNew")}
      </p>
      <ul class="import-list">
        <ImportSome some={added} text={t.runs("library.import.added", { n: added.count })}>
          {unnamed > 0 && t("library.import.unnamed", { n: unnamed })}
        </ImportSome>
        <ImportSome some={merged} text={t.runs("library.import.merged", { n: merged.count })} />
        <ImportSome some={kept} text={t.runs("library.import.kept", { n: kept.count })}>
          {t("library.import.keptWhy")}
        </ImportSome>
        {same > 0 && (
          <li>
            <ImportCount text={t.runs("library.import.same", { n: same })} />
          </li>
        )}
        {others > 0 && (
          <li>
            <ImportCount text={t.runs("library.import.others", { n: others })} />
          </li>
        )}
        {tags > 0 && (
          <li>
            <ImportCount text={t.runs("library.import.tags", { n: tags })} />
          </li>
        )}
        {rules > 0 && (
          <li>
            <ImportCount text={t.runs("library.import.rules", { n: rules })} />
          </li>
        )}
        {digests > 0 && (
          <li>
            <ImportCount text={t.runs("library.import.digests", { n: digests })} />
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
            ? t("library.import.overrule")
            : t("library.import.overruleCounted", { n: overruled })}
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
            {changed > 0 ? t("library.import.papers", { n: changed }) : t("library.import.atOnce")}
          </button>
        )}
        <button type="button" data-first onClick={onBack}>
          {t("library.import.back")}
        </button>
      </div>
    </>
  );
}
