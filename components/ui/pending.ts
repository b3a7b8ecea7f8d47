/** How long a stored value may take to be read back once storing it has ended, in milliseconds. */
export const READ_BACK_WITHIN = 1000;

/** The values of some controls while what was pressed is on its way to where it is stored. */
export interface Pending<Values extends object> {
  /** What the controls show: what was pressed and has not arrived yet, and the stored values beside it. */
  over: (stored: Values) => Values;
  /** Shows values at once, while a job stores them; one that fails, or gives false, puts them back. Gives the job. */
  put: <Outcome>(part: Partial<Values>, job: Promise<Outcome>) => Promise<Outcome>;
}

/**
 * Keeps what was pressed until the stored value has followed, so that a control answers at once, however slow the disk is.
 * Values are compared by identity.
 * @param draw is called whenever the controls are to be drawn anew
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
      // Of two presses in a row, the first may be read back when the second is what is to be shown.
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
          // It may have been changed again before it was read back, and then it never is.
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
