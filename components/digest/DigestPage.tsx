import "./DigestPage.css";
import { dayTitle } from "../../utils/i18n/dates";
import { DigestCard } from "./DigestCard";
import { DigestDone } from "./DigestDone";
import { DigestProgress } from "./DigestProgress";
import { DigestShare } from "./DigestShare";
import { DigestSheet } from "./DigestSheet";
import { DigestSteps } from "./DigestSteps";
import { NoDigest } from "./NoDigest";
import { t } from "./t";
import { useDigest } from "./useDigest";

/** A digest: its papers one after another, each saved or skipped by one key, until none is left. */
export function DigestPage() {
  const digest = useDigest();
  if (digest === null) return null;
  if (digest === undefined) return <NoDigest />;
  const { open, current } = digest;
  const { day, stale } = open.digest;
  return (
    <div class="digest">
      <header class="digest-head">
        <h2>{dayTitle(day, Date.now())}</h2>
        <DigestSteps day={day} />
        {open.entries.length > 0 && <DigestProgress digest={digest} />}
        {stale && <p class="digest-stale">{t("digest.stale")}</p>}
      </header>
      {current ? <DigestCard key={day} digest={digest} current={current} /> : <DigestDone digest={digest} />}
      {open.entries.length > 0 && (
        <>
          <DigestShare day={day} entries={open.entries} />
          <DigestSheet entries={open.entries} />
        </>
      )}
    </div>
  );
}
