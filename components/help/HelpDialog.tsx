import "./HelpDialog.css";
import { Dialog } from "../ui/Dialog";
import { keyHelp } from "./keyHelp";
import { t } from "./t";

/** A dialog with all keys and what they do. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog class="help" title={t("help.title")} onClose={onClose}>
      <dl>
        {keyHelp().map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
