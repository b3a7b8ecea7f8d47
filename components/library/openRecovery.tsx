import { render } from "preact";
import { listBackups } from "../../utils/transfer/backup/listBackups";
import { findLoss } from "../../utils/transfer/backup/loss";
import { Notice } from "../ui/Notice";

const again = () => location.reload();

/** Says what is wrong with the database, and how to have the library back, in place of a page that would look empty. */
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

/** Where the database that is open was made in place of one that is gone, offers what that held in place of the page. */
export async function offerBack(root: HTMLElement): Promise<void> {
  const lost = await findLoss();
  if (!lost) return;
  const [{ Recovery }, all] = await Promise.all([import("./Recovery"), listBackups()]);
  const backups = all.filter(({ at }) => at <= lost.at);
  render(<Recovery trouble="gone" backups={backups} onAgain={again} />, root);
}

/** Not even the extension's own storage can be read. */
function NoStorage({ detail }: { detail: string }) {
  return (
    <main>
      <div role="alert">
        <Notice title="Daypaper can't reach its storage">
          <p>What you saved is still on the disk. Restart the browser, or the computer.</p>
          <p>{detail}</p>
        </Notice>
      </div>
    </main>
  );
}
