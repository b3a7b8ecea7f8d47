import { useId } from "preact/hooks";
import { rate } from "../../utils/actions/keep";
import { report } from "../ui/report";

const STARS = [1, 2, 3, 4, 5];

/** A rating of one to five stars, and the way to have none again. */
export function Rating({ id, rating = 0 }: { id: string; rating?: number }) {
  const name = useId();
  const choose = (stars: number | undefined) => report(rate([id], stars));
  return (
    <fieldset class="rating">
      <legend class="visually-hidden">Rating</legend>
      {STARS.map((stars) => (
        <label key={stars} data-on={stars <= rating} title={`${stars} of 5`}>
          <input
            type="radio"
            name={name}
            aria-label={stars === 1 ? "1 star" : `${stars} stars`}
            checked={stars === rating}
            onChange={() => choose(stars)}
          />
          <span aria-hidden="true">★</span>
        </label>
      ))}
      {rating > 0 && (
        <button
          type="button"
          class="own-untag"
          aria-label="No rating"
          title="No rating"
          onClick={() => choose(undefined)}
        >
          ×
        </button>
      )}
    </fieldset>
  );
}
