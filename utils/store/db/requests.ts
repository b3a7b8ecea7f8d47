/** The result of a request to IndexedDB; rejects with the database's error. */
export const resultOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** True for the error of a database that was closed so that another page can upgrade it. */
export const isClosed = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "InvalidStateError";
