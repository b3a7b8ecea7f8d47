import "./ExportDialog.css";
import { useEffect, useState } from "preact/hooks";
import { type FormatId, isText } from "../../utils/transfer/export/formats";
import { savedIds } from "../../utils/transfer/export/readEntries";
import { Dialog } from "../ui/Dialog";
import { report } from "../ui/report";
import { ExportFormats } from "./ExportFormats";
import { ExportPapers } from "./ExportPapers";
import { t } from "./t";
import { useExportJob } from "./useExportJob";

interface Props {
  /** The selected papers, if any, in their order. */
  ids?: readonly string[];
  onClose: () => void;
}

/** Exports papers: as a file, to the clipboard, or to Zotero. */
export function ExportDialog({ ids = [], onClose }: Props) {
  const [format, setFormat] = useState<FormatId>("bibtex");
  const [isAll, setAll] = useState(ids.length === 0);
  const [saved, setSaved] = useState<readonly string[]>();
  const { said, isBusy, offersFile, stop, download, copy, send } = useExportJob();
  useEffect(() => report(savedIds().then(setSaved)), []);

  const wanted = isAll ? undefined : ids;
  const papers = isAll ? saved : ids;
  // Daypaper's own format also holds what is not a saved paper: marks, rules, tags, options.
  const isNothing = !papers?.length && !(isAll && format === "daypaper");

  return (
    <Dialog class="export" title={t("library.export.title")} onClose={onClose}>
      <ExportPapers selected={ids.length} saved={saved?.length} isAll={isAll} onChange={setAll} />
      <ExportFormats value={format} onChange={setFormat} />
      <div class="export-buttons">
        <button
          type="button"
          class="export-main"
          disabled={isBusy || isNothing}
          onClick={() => download(format, wanted)}
        >
          {t("library.export.download")}
        </button>
        {isText(format) && (
          <button type="button" disabled={isBusy || isNothing} onClick={() => copy(format, wanted)}>
            {t("library.export.copy")}
          </button>
        )}
        <button type="button" disabled={isBusy || !papers?.length} onClick={() => send(papers ?? [])}>
          {t("library.export.send")}
        </button>
      </div>
      <div class="export-said">
        <span role="status">{saved && isNothing ? t("library.export.nothing") : said}</span>
        {isBusy && (
          <button type="button" class="text-button" onClick={stop}>
            {t("library.export.stop")}
          </button>
        )}
        {offersFile && (
          <button type="button" class="text-button" onClick={() => download("bibtex", wanted)}>
            {t("library.export.forZotero")}
          </button>
        )}
      </div>
    </Dialog>
  );
}
