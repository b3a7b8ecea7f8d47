const load = async () => ({
  ...(await import("../../utils/actions/markPapers")),
  ...(await import("../../utils/actions/sentence")),
});

type Acts = Awaited<ReturnType<typeof load>>;

let loading: Promise<Acts> | undefined;

/**
 * What changes the library and says so: loaded when the page is live and has come to rest, before anything can have been pressed in
 * earnest, and not before its first paint.
 */
export function acts(): Promise<Acts> {
  loading ??= load().catch((error) => {
    // Whoever presses again tries again.
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Does something to the library. */
export const act = <Result>(deed: (acts: Acts) => Promise<Result>): Promise<Result> => acts().then(deed);
