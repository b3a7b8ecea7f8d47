import type { Run } from "../../utils/i18n/texts";
import { withSlots } from "../ui/withSlots";

/** A line of the preview whose count, in the slot `count`, is set in bold. */
export function ImportCount({ text }: { text: readonly Run[] }) {
  return <>{withSlots(text, { count: (words) => <strong>{words}</strong> })}</>;
}
