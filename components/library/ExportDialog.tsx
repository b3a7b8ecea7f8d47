import "./ExportDialog.css";
import { useEffect, useState } from "preact/hooks";
import { type FormatId, isText } from "../../utils/transfer/export/formats";
import { savedIds } from "../../utils/transfer/export/readEntries";
import { Dialog } from "../ui/Dialog";
import { report } from "../ui/report";
import { ExportFormats } from "./ExportFormats";
import { ExportPapers } from "./ExportPapers";
import { useExportJob } from "./useExportJob";

interface Props {
  /** The papers that are selected, if any, in their order. */
  ids?: readonly string[];
  onClose: () => void;
}

/** Takes papers out of Daypaper: as a file, into the clipboard, or to Zotero. */
export function ExportDialog({ ids = [], onClose }: Props) {
  const [format, setFormat] = useState<FormatId>("bibtex");
  const [isAll, setAll] = useState(ids.length === 0);
  const [saved, setSaved] = useState<readonly string[]>();
  const { said, isBusy, offersFile, stop, download, copy, send } = useExportJob();
  useEffect(() => report(savedIds().then(setSaved)), []);

  const wanted = isAll ? undefined : ids;
  const papers = isAll ? saved : ids;
  // Daypaper's own file holds more than what is saved.
  const isNothing = !papers?.length && !(isAll && format === "daypaper");

  return (
    <Dialog class="export" title="Export" onClose={onClose}>
      <ExportPapers selected={ids.length} saved={saved?.length} isAll={isAll} onChange={setAll} />
      <ExportFormats value={format} onChange={setFormat} />
      <div class="export-buttons">
        <button
          type="button"
          class="export-main"
          disabled={isBusy || isNothing}
          onClick={() => download(format, wanted)}
        >
          Download
        </button>
        {isText(format) && (
          <button type="button" disabled={isBusy || isNothing} onClick={() => copy(format, wanted)}>
            Copy
          </button>
        )}
        <button type="button" disabled={isBusy || !papers?.length} onClick={() => send(papers ?? [])}>
          Send to Zotero
        </button>
      </div>
      <div class="export-said">
        <span role="status">{saved && isNothing ? "No paper is saved yet." : said}</span>
        {isBusy && (
          <button type="button" class="text-button" onClick={stop}>
            Stop
          </button>
        )}
        {offersFile && (
          <button type="button" class="text-button" onClick={() => download("bibtex", wanted)}>
            Download BibTeX, which Zotero imports
          </button>
        )}
      </div>
    </Dialog>
  );
}
