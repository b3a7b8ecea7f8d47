import { useRef } from "preact/hooks";
import type { Entry } from "../../utils/model/entry";
import { paperRoute } from "../../utils/route/formatRoute";
import { withKey } from "../page/keyTable";
import { IconButton } from "../ui/IconButton";

interface Props {
  id: string;
  entries: readonly Entry[];
  listRoute: string;
}

/** What leads through the papers of the list, and back to it. The keys press these: `data-key` says which. */
export function PanelTools({ id, entries, listRoute }: Props) {
  const at = entries.findIndex(({ paper }) => paper.id === id);
  // A paper that leaves the list, as one that is hidden, leaves its place to the next.
  const place = useRef(0);
  if (at >= 0) place.current = at;
  const steps = [
    { name: "Previous paper", icon: "previous", key: "previousPaper", entry: entries[place.current - 1] },
    { name: "Next paper", icon: "next", key: "nextPaper", entry: entries[at < 0 ? place.current : at + 1] },
  ] as const;
  return (
    <div class="panel-tools">
      {steps.map(({ name, icon, key, entry }) => (
        <IconButton
          key={key}
          icon={icon}
          name={name}
          data-key={key}
          title={withKey(name, key)}
          disabled={!entry}
          // Back leads to the list, however many papers were gone through.
          onClick={() => entry && location.replace(paperRoute(entry.paper.id))}
        />
      ))}
      <IconButton
        icon="hide"
        name="Close"
        data-key="close"
        title={withKey("Close", "close")}
        onClick={() => location.assign(listRoute)}
      />
    </div>
  );
}
