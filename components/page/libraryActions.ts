const load = async () => ({
  ...(await import("../../utils/actions/actions")),
  ...(await import("../../utils/actions/markPapers")),
  ...(await import("../../utils/actions/sentence")),
});

type LibraryActions = Awaited<ReturnType<typeof load>>;

let loading: Promise<LibraryActions> | undefined;

/**
 * The code that changes the library, undoes changes and tells what was changed. Loaded when idle after the first paint, so
 * that the first click need not wait.
 */
export function libraryActions(): Promise<LibraryActions> {
  loading ??= load().catch((error) => {
    // The next click tries to load it again.
    loading = undefined;
    throw error;
  });
  return loading;
}
