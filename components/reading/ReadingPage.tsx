import "../ui/Notice.css";
import "./charts.css";
import "./ReadingPage.css";
import { countOf, formatCount } from "../../utils/ground/count";
import { totalOf, WEEKS } from "../../utils/queries/reading/days";
import { organizationRoute, topicRoute } from "../../utils/queries/reading/routes";
import { Notice } from "../ui/Notice";
import { Bars } from "./Bars";
import { DayMap } from "./DayMap";
import { useReading } from "./useReading";
import { WaitChart } from "./WaitChart";
import { WeekChart } from "./WeekChart";

/** What the user has read and saved in the last year, in pictures, each with a table behind it. */
export function ReadingPage() {
  const reading = useReading();
  if (!reading) return null;
  const { days, waits, topics = [], organizations = [], latest, readAtOnce } = reading;
  const { read, saved } = totalOf(days);
  if (!read && !saved) {
    return (
      <Notice title="Nothing read or saved yet">
        <p>
          What you read and save will be here in pictures: on which days, how long papers wait for you, and
          what they are about. Only you see it.
        </p>
        {readAtOnce > 0 && <p>{atOnceSentence(readAtOnce)}</p>}
      </Notice>
    );
  }
  const ofLatest = latest.length < read ? `Of the ${countOf(latest.length, "paper")} read last.` : undefined;
  return (
    <div class="reading">
      <p class="reading-sum">
        {countOf(read, "paper")} read and {formatCount(saved)} saved in the last {WEEKS} weeks.
        {readAtOnce > 0 && <small> {atOnceSentence(readAtOnce)}</small>}
      </p>
      <DayMap days={days} />
      <WeekChart days={days} />
      <WaitChart waits={waits} />
      <Bars title="Topics read most" what="Topic" tallies={topics} summary={ofLatest} route={topicRoute} />
      <Bars
        title="Organisations read most"
        what="Organisation"
        tallies={organizations}
        summary={ofLatest}
        route={organizationRoute}
      />
    </div>
  );
}

const atOnceSentence = (count: number) =>
  `${countOf(count, "paper")} marked as read many at once ${count === 1 ? "is" : "are"} not counted.`;
