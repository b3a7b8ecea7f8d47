import "../ui/Control.css";
import { type FirstView, REFRESH_INTERVALS, type Settings } from "../../utils/model/settings";
import { RULES } from "../../utils/route/formatRoute";
import { HuggingFace } from "../account/HuggingFace";
import { DigestOptions } from "../digest/DigestOptions";
import { Backups } from "../library/Backups";
import { ExportButton } from "../library/ExportButton";
import { ImportButton } from "../library/ImportButton";
import { Choice } from "../ui/Choice";
import { useChoices } from "./useChoices";

const intervalName = (minutes: number) => {
  if (minutes < 60) return `Every ${minutes} minutes`;
  if (minutes === 1440) return "Once a day";
  return minutes === 60 ? "Every hour" : `Every ${minutes / 60} hours`;
};

/** What a page can open on. */
const FIRST_VIEW_CHOICES: { value: FirstView; label: string }[] = [
  { value: "day", label: "The latest day" },
  { value: "trending", label: "Trending, the ranking over all days" },
];

/** All that can be chosen; each choice takes effect at once, in every open page. */
export function Options({ first }: { first: Settings }) {
  const { settings, choose, status } = useChoices(first);

  return (
    <main class="options">
      <h1>Daypaper</h1>
      <p class="options-lead">Trending papers on the badge, in the popup and on every new tab.</p>

      <fieldset>
        <legend>Refreshing</legend>
        <label>
          Look for new papers
          <select
            class="control"
            value={settings.refreshIntervalInMinutes}
            onChange={(event) => choose({ refreshIntervalInMinutes: Number(event.currentTarget.value) })}
          >
            {REFRESH_INTERVALS.map((minutes) => (
              <option key={minutes} value={minutes}>
                {intervalName(minutes)}
              </option>
            ))}
          </select>
        </label>
      </fieldset>

      <Choice
        legend="What counts as seen"
        name="seenWhen"
        value={settings.seenWhen}
        onChange={(seenWhen) => choose({ seenWhen })}
        choices={[
          { value: "onScreen", label: "A paper that was on screen for a second" },
          { value: "opened", label: "Only when I mark or open it" },
        ]}
      />
      <Choice
        legend="What the badge counts"
        name="badgeCounts"
        value={settings.badgeCounts}
        onChange={(badgeCounts) => choose({ badgeCounts })}
        choices={[
          { value: "every", label: "New papers of every day" },
          { value: "latest", label: "New papers of the latest day" },
          { value: "followed", label: "New papers that I follow" },
          { value: "trending", label: "New papers in Trending" },
          { value: "none", label: "Nothing: no badge" },
        ]}
      />
      <p>
        <a class="text-button" href={`/newtab.html${RULES}`}>
          What to follow, and what to mute
        </a>
      </p>
      <Choice
        legend="First view of the popup"
        name="popupView"
        value={settings.popupView}
        onChange={(popupView) => choose({ popupView })}
        choices={FIRST_VIEW_CHOICES}
      />
      <Choice
        legend="First view of a new tab"
        name="newTabView"
        value={settings.newTabView}
        onChange={(newTabView) => choose({ newTabView })}
        choices={FIRST_VIEW_CHOICES}
      />
      <Choice
        legend="Theme"
        name="theme"
        value={settings.theme}
        onChange={(theme) => choose({ theme })}
        choices={[
          { value: "system", label: "As the system" },
          { value: "light", label: "Light" },
          { value: "dark", label: "Dark" },
        ]}
      />

      <fieldset>
        <legend>Pictures</legend>
        <label class="options-choice">
          <input
            type="checkbox"
            checked={settings.showThumbnails}
            onChange={(event) => choose({ showThumbnails: event.currentTarget.checked })}
          />
          Show thumbnails
        </label>
      </fieldset>

      <DigestOptions settings={settings} choose={choose} />

      <section aria-labelledby="your-library">
        <h2 id="your-library">Your library</h2>
        <Backups />
        <p class="options-exchange">
          <ImportButton />
          <ExportButton />
        </p>
      </section>

      <HuggingFace showPictures={settings.showThumbnails} />

      <div class="options-status" role="status">
        {status}
      </div>
      <p class="options-small">
        Daypaper asks huggingface.co and its picture hosts, and nobody else unless you allow it. What you do
        stays on this machine. It is not affiliated with Hugging Face.
      </p>
    </main>
  );
}
