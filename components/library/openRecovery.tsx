import { render } from "preact";
import { listBackups } from "../../utils/transfer/backup/listBackups";
import { findLoss } from "../../utils/transfer/backup/loss";
import { Notice } from "../ui/Notice";
import { t } from "./t";

const again = () => location.reload();

/** Replaces a page that would look empty: says what is wrong with the database, and offers to restore the library. */
export async function showBroken(root: HTMLElement, error: unknown): Promise<void> {
  console.error(error);
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const recovery = async () => {
    const [{ Recovery }, { diagnose }] = await Promise.all([
      import("./Recovery"),
      import("../../utils/transfer/backup/recover"),
    ]);
    const [diagnosis, backups] = await Promise.all([diagnose(error), listBackups()]);
    return <Recovery {...diagnosis} backups={backups} detail={detail} onAgain={again} />;
  };
  const shown = await recovery().catch((reason: unknown) => {
    console.error(reason);
    return <NoStorage detail={detail} />;
  });
  root.replaceChildren();
  render(shown, root);
}

/** If the open database replaced one that is gone, replaces the page by an offer to restore the lost library. */
export async function offerBack(root: HTMLElement): Promise<void> {
  const lost = await findLoss();
  if (!lost) return;
  const [{ Recovery }, all] = await Promise.all([import("./Recovery"), listBackups()]);
  const backups = all.filter(({ at }) => at <= lost.at);
  render(<Recovery trouble="gone" backups={backups} onAgain={again} />, root);
}

/** Shown if not even the extension's own storage can be read. */
function NoStorage({ detail }: { detail: string }) {
  return (
    <main>
      <div role="alert">
        <Notice title={t("library.storage.title")}>
          <p>{t("library.storage.text")}</p>
          <p dir="auto">{detail}</p>
        </Notice>
      </div>
    </main>
  );
}
