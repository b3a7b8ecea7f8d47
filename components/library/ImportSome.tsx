import type { ComponentChildren } from "preact";
import type { Run } from "../../utils/i18n/texts";
import type { Some } from "../../utils/transfer/import/previewIncoming";
import { ImportCount } from "./ImportCount";
import { t } from "./t";

interface Props {
  some: Some;
  /** How many papers there are, in the slot `count`, and what becomes of them. */
  text: readonly Run[];
  /** A remark below the titles. */
  children?: ComponentChildren;
}

/** Papers with one fate: how many, what becomes of them, and the titles of the first. Nothing if there are none. */
export function ImportSome({ some: { count, first }, text, children }: Props) {
  if (count === 0) return null;
  const more = count - first.length;
  return (
    <li>
      <ImportCount text={text} />
      <ul class="import-names">
        {first.map(({ id, title }) => (
          <li key={id} dir="auto">
            {title}
          </li>
        ))}
        {more > 0 && <li>{t("library.import.more", { n: more })}</li>}
      </ul>
      {children && <p class="import-soft">{children}</p>}
    </li>
  );
}
