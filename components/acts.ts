type Acts = typeof import("../utils/marks/actions");

let loading: Promise<Acts> | undefined;

/**
 * What changes the library: loaded when the page is live and has come to rest, before anything can have been pressed in
 * earnest, and not before its first paint.
 */
export function acts(): Promise<Acts> {
  loading ??= import("../utils/marks/actions").catch((error) => {
    // Whoever presses again tries again.
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Does something to the library. */
export const act = <Result>(deed: (acts: Acts) => Promise<Result>): Promise<Result> => acts().then(deed);
