/** Name of the database. It never changes: another name is another, empty database. */
export const DATABASE = "daypaper";

/** The schema's version as database.ts declares it. */
export const VERSION = 8;

/** The version that IndexedDB knows it by: Dexie keeps ten numbers for each of its own. */
export const RAW_VERSION = VERSION * 10;
