import "./HelpDialog.css";
import { Dialog } from "../ui/Dialog";
import { KEY_HELP } from "./keyHelp";

/** The keys and what they do, over the page. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog class="help" title="Keys" onClose={onClose}>
      <dl>
        {KEY_HELP.map(({ keys, does }) => (
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
