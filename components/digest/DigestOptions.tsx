import "../ui/Control.css";
import "./DigestOptions.css";
import { nextDue, planOf, zoneOf } from "../../utils/digest/schedule";
import { WEEKDAYS } from "../../utils/ground/dates/day";
import { momentInZone, weekdayName } from "../../utils/i18n/dates";
import type { DigestRhythm, Settings } from "../../utils/model/settings";
import { digestRoute } from "../../utils/route/formatRoute";
import { DigestNotify } from "./DigestNotify";
import { t } from "./t";

const RHYTHMS: DigestRhythm[] = ["never", "day", "weekday", "week"];

export interface Props {
  settings: Settings;
  choose: (part: Partial<Settings>) => Promise<void>;
}

/** When digests come, and whether they are announced. Digests are off until the user switches them on here. */
export function DigestOptions({ settings, choose }: Props) {
  const { digestEvery, digestWeekday, digestTime, digestZone } = settings;
  const plan = planOf(settings);
  const isOn = plan !== undefined;
  const chooseRhythm = (every: DigestRhythm) =>
    // Digests that would have been due before are not made.
    choose({ digestEvery: every, ...(!isOn && every !== "never" && { digestSince: Date.now() }) });
  return (
    <fieldset>
      <legend>{t("digest.options.title")}</legend>
      <div class="digest-when">
        <label>
          <span class="visually-hidden">{t("digest.options.rhythm")}</span>
          <select
            class="control"
            value={digestEvery}
            onChange={(event) => chooseRhythm(event.currentTarget.value as DigestRhythm)}
          >
            {RHYTHMS.map((rhythm) => (
              <option key={rhythm} value={rhythm}>
                {t(`digest.rhythm.${rhythm}`)}
              </option>
            ))}
          </select>
        </label>
        {digestEvery === "week" && (
          <label>
            {t("digest.options.weekday")}
            <select
              class="control"
              value={digestWeekday}
              onChange={(event) => choose({ digestWeekday: Number(event.currentTarget.value) })}
            >
              {WEEKDAYS.map((weekday) => (
                <option key={weekday} value={weekday}>
                  {weekdayName(weekday)}
                </option>
              ))}
            </select>
          </label>
        )}
        {isOn && (
          <>
            <label>
              {t("digest.options.time")}
              <input
                class="control"
                type="time"
                required
                value={digestTime}
                onChange={({ currentTarget }) =>
                  currentTarget.value && choose({ digestTime: currentTarget.value })
                }
              />
            </label>
            <label>
              {t("digest.options.zone")}
              <select
                class="control"
                value={digestZone}
                onChange={(event) => choose({ digestZone: event.currentTarget.value })}
              >
                <option value="">{t("digest.options.zoneHere", { zone: zoneTitle(zoneOf("")) })}</option>
                {zonesWith(digestZone).map((zone) => (
                  <option key={zone} value={zone}>
                    {zoneTitle(zone)}
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
      </div>
      {isOn && <DigestNotify settings={settings} choose={choose} />}
      <p class="digest-next">
        {plan
          ? t("digest.options.next", { time: momentInZone(nextDue(plan, Date.now()).at, plan.zone) })
          : t("digest.what")}{" "}
        <a href={`/newtab.html${digestRoute()}`} target="_blank" rel="noreferrer">
          {t("digest.options.all")}
        </a>
      </p>
    </fieldset>
  );
}

/** All time zones, with those that engines leave out of their lists: UTC, and the one chosen on another computer. */
const zonesWith = (chosen: string): string[] => {
  const zones = new Set(["UTC", ...Intl.supportedValuesOf("timeZone"), chosen]);
  zones.delete("");
  return [...zones];
};

/** The name of a time zone as people read it: "America/New York". */
const zoneTitle = (zone: string): string => zone.replaceAll("_", " ");
