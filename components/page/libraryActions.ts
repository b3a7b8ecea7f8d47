const load = async () => ({
  ...(await import("../../utils/actions/actions")),
  ...(await import("../../utils/actions/markPapers")),
  ...(await import("../../utils/actions/sentence")),
});

type LibraryActions = Awaited<ReturnType<typeof load>>;

let loading: Promise<LibraryActions> | undefined;

/**
 * What changes the library, undoes changes and says what was changed: loaded when idle after the first paint, so that the
 * first click need not wait.
 */
export function libraryActions(): Promise<LibraryActions> {
  loading ??= load().catch((error) => {
    // Whoever presses again tries again.
    loading = undefined;
    throw error;
  });
  return loading;
}
