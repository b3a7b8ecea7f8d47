import "../ui/Control.css";
import { FIRST_VIEWS, REFRESH_INTERVALS, type Settings } from "../../utils/model/settings";
import { RULES } from "../../utils/route/formatRoute";
import { HuggingFace } from "../account/HuggingFace";
import { DigestOptions } from "../digest/DigestOptions";
import { Backups } from "../library/Backups";
import { ExportButton } from "../library/ExportButton";
import { ImportButton } from "../library/ImportButton";
import { Choice } from "../ui/Choice";
import { t } from "./t";
import { useChoices } from "./useChoices";

const intervalName = (minutes: number) => {
  if (minutes < 60) return t("options.refresh.minutes", { n: minutes });
  if (minutes === 1440) return t("options.refresh.daily");
  return t("options.refresh.hours", { n: minutes / 60 });
};

/** The views that a page can open on, as choices. */
const firstViewChoices = () => FIRST_VIEWS.map((value) => ({ value, label: t(`options.view.${value}`) }));

/** The options page. Each choice takes effect at once, in every open page. */
export function Options({ first }: { first: Settings }) {
  const { settings, choose, status } = useChoices(first);

  return (
    <main class="options">
      <h1>{t("options.title")}</h1>
      <p class="options-lead">{t("options.lead")}</p>

      <fieldset>
        <legend>{t("options.refresh.legend")}</legend>
        <label>
          {t("options.refresh.label")}
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
        legend={t("options.seen.legend")}
        name="seenWhen"
        value={settings.seenWhen}
        onChange={(seenWhen) => choose({ seenWhen })}
        choices={[
          { value: "onScreen", label: t("options.seen.onScreen") },
          { value: "opened", label: t("options.seen.opened") },
        ]}
      />
      <Choice
        legend={t("options.badge.legend")}
        name="badgeCounts"
        value={settings.badgeCounts}
        onChange={(badgeCounts) => choose({ badgeCounts })}
        choices={[
          { value: "every", label: t("options.badge.every") },
          { value: "latest", label: t("options.badge.latest") },
          { value: "followed", label: t("options.badge.followed") },
          { value: "trending", label: t("options.badge.trending") },
          { value: "none", label: t("options.badge.none") },
        ]}
      />
      <p>
        <a class="text-button" href={`/newtab.html${RULES}`}>
          {t("options.followed")}
        </a>
      </p>
      <Choice
        legend={t("options.popup.legend")}
        name="popupView"
        value={settings.popupView}
        onChange={(popupView) => choose({ popupView })}
        choices={firstViewChoices()}
      />
      <Choice
        legend={t("options.newTab.legend")}
        name="newTabView"
        value={settings.newTabView}
        onChange={(newTabView) => choose({ newTabView })}
        choices={firstViewChoices()}
      />
      <Choice
        legend={t("options.theme.legend")}
        name="theme"
        value={settings.theme}
        onChange={(theme) => choose({ theme })}
        choices={[
          { value: "system", label: t("options.theme.system") },
          { value: "light", label: t("options.theme.light") },
          { value: "dark", label: t("options.theme.dark") },
        ]}
      />

      <fieldset>
        <legend>{t("options.pictures.legend")}</legend>
        <label class="options-choice">
          <input
            type="checkbox"
            checked={settings.showThumbnails}
            onChange={(event) => choose({ showThumbnails: event.currentTarget.checked })}
          />
          {t("options.pictures.thumbnails")}
        </label>
      </fieldset>

      <DigestOptions settings={settings} choose={choose} />

      <section aria-labelledby="your-library">
        <h2 id="your-library">{t("options.library")}</h2>
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
        {t("options.privacy")} {t("options.affiliation")}
      </p>
    </main>
  );
}
