import { useId } from "preact/hooks";
import { act } from "../page/act";
import { report } from "../ui/report";
import { usePending } from "../ui/usePending";
import { t } from "./t";

const STARS = [1, 2, 3, 4, 5];

/** A rating of one to five stars, with a button that removes it. */
export function Rating({ id, rating = 0 }: { id: string; rating?: number }) {
  const name = useId();
  const [shown, put] = usePending<{ rating: number }>({ rating }, id);
  const choose = (stars: number | undefined) => report(put({ rating: stars ?? 0 }, act("rate", [id], stars)));
  return (
    <fieldset class="rating">
      <legend class="visually-hidden">{t("saved.rating.legend")}</legend>
      {STARS.map((stars) => (
        <label key={stars} data-on={stars <= shown.rating} title={t("saved.rating.of", { n: stars })}>
          <input
            type="radio"
            name={name}
            aria-label={t("saved.rating.stars", { n: stars })}
            checked={stars === shown.rating}
            onChange={() => choose(stars)}
          />
          <span aria-hidden="true">★</span>
        </label>
      ))}
      {shown.rating > 0 && (
        <button
          type="button"
          class="own-untag"
          aria-label={t("saved.rating.remove")}
          title={t("saved.rating.remove")}
          onClick={() => choose(undefined)}
        >
          ×
        </button>
      )}
    </fieldset>
  );
}
