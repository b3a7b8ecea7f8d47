import { useRef } from "preact/hooks";
import type { Entry } from "../../utils/model/entry";
import { paperRoute } from "../../utils/route/formatRoute";
import { withKey } from "../page/keyTable";
import { IconButton } from "../ui/IconButton";
import { t } from "./t";

interface Props {
  id: string;
  entries: readonly Entry[];
  listRoute: string;
}

/** Buttons for the previous and the next paper of the list, and to close the panel. Keys press them by `data-key`. */
export function PanelTools({ id, entries, listRoute }: Props) {
  const at = entries.findIndex(({ paper }) => paper.id === id);
  // When a paper leaves the list, for example because it was hidden, the next one takes its place.
  const place = useRef(0);
  if (at >= 0) place.current = at;
  const steps = [
    {
      name: t("paper.panel.previous"),
      icon: "previous",
      key: "previousPaper",
      entry: entries[place.current - 1],
    },
    {
      name: t("paper.panel.next"),
      icon: "next",
      key: "nextPaper",
      entry: entries[at < 0 ? place.current : at + 1],
    },
  ] as const;
  const close = t("common.close");
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
          // Replaces the address, so that Back leads to the list however many papers were opened.
          onClick={() => entry && location.replace(paperRoute(entry.paper.id))}
        />
      ))}
      <IconButton
        icon="hide"
        name={close}
        data-key="close"
        title={withKey(close, "close")}
        onClick={() => location.assign(listRoute)}
      />
    </div>
  );
}
