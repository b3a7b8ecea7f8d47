import { fileURLToPath } from "node:url";

/** The parts of the bundler's module graph that are used here. */
interface Graph {
  getModuleInfo(id: string): { importedIds: string[]; importers: string[] } | null;
}

const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The module that draws a page from the database, and the two pages that it draws. */
const OPEN_PAGE = file("components/page/openPage.tsx");
const PAGES = [file("components/NewTab.tsx"), file("components/Popup.tsx")];

/**
 * The output file of a module. One file holds all that both pages need to come alive, since a dozen small
 * files are larger and slower to load. The module graph decides, so a new module is placed by being imported.
 * @returns "page", or undefined to let the bundler decide
 */
export function chunkOf(id: string, graph: Graph): "page" | undefined {
  const opening = closureOf(OPEN_PAGE, graph);
  const [newTab, popup] = PAGES.map((page) => closureOf(page, graph));
  const isShared = newTab?.has(id) && popup?.has(id);
  return opening.has(id) || isShared ? "page" : undefined;
}

const known = new WeakMap<object, Map<string, Set<string>>>();

/** A module and all that it imports statically. */
function closureOf(root: string, graph: Graph): Set<string> {
  const closures = known.get(graph) ?? new Map<string, Set<string>>();
  known.set(graph, closures);
  const found = closures.get(root) ?? new Set<string>();
  if (!closures.has(root)) {
    closures.set(root, found);
    const waiting = [root];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (found.has(id)) continue;
      found.add(id);
      waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
    }
  }
  return found;
}
