import { useEffect } from "preact/hooks";
import { act } from "../page/act";
import { report } from "../ui/report";

/** While a paper is shown, its title is the title of the document. It is also marked as seen. */
export function useShownPaper(paper: { id: string; title: string } | undefined): void {
  const { id, title } = paper ?? {};
  useEffect(() => {
    if (!title) return;
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  useEffect(() => {
    if (id) report(act("seen", [id]));
  }, [id]);
}
