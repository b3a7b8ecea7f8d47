import "../ui/Control.css";
import "./DigestOptions.css";
import { nextDue, planOf } from "../../utils/digest/schedule";
import type { DigestRhythm, Settings } from "../../utils/model/settings";
import { digestRoute } from "../../utils/route/formatRoute";
import { DigestNotify } from "./DigestNotify";

const RHYTHMS: { value: DigestRhythm; label: string }[] = [
  { value: "never", label: "Never" },
  { value: "day", label: "Every day" },
  { value: "weekday", label: "On weekdays" },
  { value: "week", label: "Once a week" },
];

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export interface Props {
  settings: Settings;
  choose: (part: Partial<Settings>) => Promise<void>;
}

/** When a digest comes, and whether it is announced. Unless it is switched on here, none does. */
export function DigestOptions({ settings, choose }: Props) {
  const { digestEvery, digestWeekday, digestTime, digestZone } = settings;
  const isOn = digestEvery !== "never";
  const chooseRhythm = (every: DigestRhythm) =>
    // What was due before it was switched on is not made up for.
    choose({ digestEvery: every, ...(!isOn && every !== "never" && { digestSince: Date.now() }) });
  return (
    <fieldset>
      <legend>Your digest</legend>
      <div class="digest-when">
        <label>
          <span class="visually-hidden">How often</span>
          <select
            class="control"
            value={digestEvery}
            onChange={(event) => chooseRhythm(event.currentTarget.value as DigestRhythm)}
          >
            {RHYTHMS.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {digestEvery === "week" && (
          <label>
            on
            <select
              class="control"
              value={digestWeekday}
              onChange={(event) => choose({ digestWeekday: Number(event.currentTarget.value) })}
            >
              {WEEKDAYS.map((name, i) => (
                <option key={name} value={i + 1}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {isOn && (
          <>
            <label>
              at
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
              in
              <select
                class="control"
                value={digestZone}
                onChange={(event) => choose({ digestZone: event.currentTarget.value })}
              >
                <option value="">wherever this computer is</option>
                {zonesWith(digestZone).map((zone) => (
                  <option key={zone} value={zone}>
                    {zone.replaceAll("_", " ")}
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
      </div>
      {isOn && <DigestNotify settings={settings} choose={choose} />}
      <p class="digest-next">
        {isOn
          ? `What you follow, then the best of what you haven't read. The next one: ${nextOne(settings)}. `
          : "What you follow and the best of what you haven't read, at an hour of yours, to look through once. "}
        <a href={`/newtab.html${digestRoute()}`} target="_blank" rel="noreferrer">
          Your digests
        </a>
      </p>
    </fieldset>
  );
}

/** All time zones, also those that engines leave out of their lists: UTC, and the one that was chosen elsewhere. */
const zonesWith = (chosen: string): string[] => {
  const zones = new Set(["UTC", ...Intl.supportedValuesOf("timeZone"), chosen]);
  zones.delete("");
  return [...zones];
};

/** When the next digest comes, by the clock of its zone. */
function nextOne(settings: Settings): string {
  const plan = planOf(settings);
  if (!plan) return "";
  const format = new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: plan.zone,
  });
  return format.format(nextDue(plan, Date.now()).at);
}
