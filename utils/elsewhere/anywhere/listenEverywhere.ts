import { browser } from "wxt/browser";
import { indexPapers } from "../../queries/search/indexPapers";
import { openRoute } from "../../route/openRoute";
import { makeMenu, saveFromMenu } from "./menu";
import { type DescriptionKind, firstSuggestion, routeOf, suggestions } from "./omnibox";
import { paperOfTab, shownTab } from "./paperOfTab";
import { saveFromAnywhere, saveWanted } from "./saveFromAnywhere";

/** The command that saves the paper of the current page. */
const SAVE_COMMAND = "save-paper";

const KIND: DescriptionKind = import.meta.env.FIREFOX ? "text" : "xml";

/**
 * Registers the listeners for use outside Daypaper's pages: context menu, keyboard command and address bar. Firefox on
 * Android has none of the three.
 * @param report handles the failure of a job
 */
export function listenEverywhere(report: (job: Promise<unknown>) => void): void {
  browser.runtime.onInstalled.addListener(() => {
    if (browser.contextMenus) report(makeMenu());
  });
  browser.contextMenus?.onClicked.addListener((info, tab) => report(saveFromMenu(info, tab)));
  browser.commands?.onCommand.addListener((command) => {
    if (command === SAVE_COMMAND)
      report(
        shownTab()
          .then(paperOfTab)
          .then((paper) => saveFromAnywhere(paper?.id)),
      );
  });
  browser.permissions.onAdded.addListener(() => report(saveWanted()));

  browser.omnibox?.onInputStarted.addListener(() => report(indexPapers()));
  browser.omnibox?.onInputChanged.addListener((text, suggest) => {
    browser.omnibox.setDefaultSuggestion({ description: firstSuggestion(text, KIND) });
    report(suggestions(text, KIND).then(suggest));
  });
  browser.omnibox?.onInputEntered.addListener((text, where) => report(openRoute(routeOf(text), where)));
}
