/**
 * An IndexedDB that refuses databases of a later version. Dexie would open them and add the tables it misses, but this
 * Daypaper doesn't know what a later one stored in them and must not write into them.
 */
export const asKnown = {
  open(name: string, version?: number) {
    if (version === undefined) throw new DOMException("The database is of a later version", "VersionError");
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
};
