/** How long reading back a stored value may take after it was stored, in milliseconds. */
export const READ_BACK_WITHIN = 1000;

/** The values of some controls while pressed values are being stored. */
export interface Pending<Values extends object> {
  /** The values to show: the stored ones, overridden by pressed values that are not stored yet. */
  over: (stored: Values) => Values;
  /** Shows values at once, while `job` stores them. If the job fails or gives false, they are reverted. Returns the job. */
  put: <Outcome>(part: Partial<Values>, job: Promise<Outcome>) => Promise<Outcome>;
}

/**
 * Shows a pressed value until the stored one has caught up, so that a control answers at once, however slow the disk is.
 * Values are compared by identity.
 * @param draw is called whenever the controls have to be drawn again
 */
export function makePending<Values extends object>(draw: () => void): Pending<Values> {
  const pressed: Partial<Values> = {};
  let jobs = 0;

  const drop = (names: Partial<Values>, values: Partial<Values>) => {
    for (const name in names) if (pressed[name] === values[name]) delete pressed[name];
  };
  const putBack = (part: Partial<Values>) => {
    drop(part, part);
    draw();
  };

  return {
    over: (stored) => {
      // After two presses in a row, the first may be read back while the second must be shown.
      if (jobs < 2) drop(pressed, stored);
      return { ...stored, ...pressed };
    },
    put: (part, job) => {
      Object.assign(pressed, part);
      jobs += 1;
      draw();
      job.then(
        (outcome) => {
          jobs -= 1;
          if (outcome === false) putBack(part);
          // If the value was changed again before it was read back, the pressed value never arrives.
          else setTimeout(() => jobs || putBack(part), READ_BACK_WITHIN);
        },
        () => {
          jobs -= 1;
          putBack(part);
        },
      );
      return job;
    },
  };
}
