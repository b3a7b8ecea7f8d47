import "../ui/Notice.css";
import "./charts.css";
import "./ReadingPage.css";
import { totalOf } from "../../utils/queries/reading/days";
import { organizationRoute, topicRoute } from "../../utils/queries/reading/routes";
import { Notice } from "../ui/Notice";
import { Bars } from "./Bars";
import { DayMap } from "./DayMap";
import { t } from "./t";
import { useReading } from "./useReading";
import { WaitChart } from "./WaitChart";
import { WeekChart } from "./WeekChart";

/** Charts of the papers read and saved in the past year, each with a table behind it. */
export function ReadingPage() {
  const reading = useReading();
  if (!reading) return null;
  const { days, waits, topics = [], organizations = [], latest, readAtOnce } = reading;
  const { read, saved } = totalOf(days);
  if (!read && !saved) {
    return (
      <Notice title={t("reading.empty.title")}>
        <p>{t("reading.empty.text")}</p>
        {readAtOnce > 0 && <p>{t("reading.atOnce", { n: readAtOnce })}</p>}
      </Notice>
    );
  }
  const ofLatest = latest.length < read ? t("reading.latest", { n: latest.length }) : undefined;
  return (
    <div class="reading">
      <p class="reading-sum">
        {t("reading.sum", { n: read, saved })}
        {readAtOnce > 0 && <small> {t("reading.atOnce", { n: readAtOnce })}</small>}
      </p>
      <DayMap days={days} />
      <WeekChart days={days} />
      <WaitChart waits={waits} />
      <Bars
        title={t("reading.topics")}
        what={t("reading.column.topic")}
        tallies={topics}
        summary={ofLatest}
        route={topicRoute}
      />
      <Bars
        title={t("reading.organizations")}
        what={t("reading.column.organization")}
        tallies={organizations}
        summary={ofLatest}
        route={organizationRoute}
      />
    </div>
  );
}
