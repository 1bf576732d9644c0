// What a browser keeps of a page, in every place that it has for that.

/** All that is stored. */
export const stored = (page) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    cookie: document.cookie,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    files: await Array.fromAsync((await navigator.storage.getDirectory()).keys()),
    name: window.name,
  }));

export const NOTHING = { local: {}, session: {}, databases: [], caches: [], cookie: '', workers: 0, files: [], name: '' };
