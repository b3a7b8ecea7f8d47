import { render } from "preact";
import { Notice } from "./Notice";

/** Says that the database cannot be opened, in place of a page that would look empty. */
export function showBroken(root: HTMLElement, error: unknown): void {
  console.error(error);
  root.replaceChildren();
  render(
    <main>
      <div role="alert">
        <Notice title="Daypaper can't open its database">
          <p>
            What you saved is still on the disk. It may be full, or the browser may have blocked storage:
            reload this page, or restart the browser.
          </p>
          <p>{error instanceof Error ? error.message : String(error)}</p>
        </Notice>
      </div>
    </main>,
    root,
  );
}
