/**
 * Dexie answers a later version by opening it all the same and adding the tables it misses. It is refused instead: what a
 * later Daypaper made of it, this one cannot know, and must not write into.
 */
export const asKnown = {
  open(name: string, version?: number) {
    if (version === undefined) throw new DOMException("The database is of a later version", "VersionError");
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
};
