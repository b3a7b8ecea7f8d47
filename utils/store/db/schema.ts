/** The name of the database. It never changes: another name would be another, empty database. */
export const DATABASE = "daypaper";

/** The version of the schema in database.ts. */
export const VERSION = 9;

/** The version in IndexedDB: Dexie multiplies its own versions by ten. */
export const RAW_VERSION = VERSION * 10;
