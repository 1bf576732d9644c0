// What a browser can refuse a page, refused and granted again while the page is there.

/** Lets `refuse` decide what is refused from then on. */
export const prepareToRefuse = (page) =>
  page.addInitScript(() => {
    window.refused = new Set();
    const refuses = (owner, name, what) => {
      const plain = owner[name];
      owner[name] = function refusing(...given) {
        if (window.refused.has(what)) throw new DOMException('refused', 'NotAllowedError');
        return plain.apply(this, given);
      };
    };
    refuses(Clipboard.prototype, 'writeText', 'clipboard');
    // A print that is not refused would stop everything until somebody answers.
    window.print = () => {};
    refuses(window, 'print', 'printing');
    refuses(URL, 'createObjectURL', 'downloads');
    refuses(Blob.prototype, 'arrayBuffer', 'files');
    refuses(Storage.prototype, 'setItem', 'storage');
    refuses(Storage.prototype, 'getItem', 'storage');
    refuses(IDBFactory.prototype, 'open', 'storage');
    document.addEventListener('freeze', () => (window.timesFrozen = (window.timesFrozen ?? 0) + 1));
  });

/** Refuses something while `act` is done. */
export async function refusing(page, what, act) {
  await page.evaluate((what) => window.refused.add(what), what);
  await act();
  await page.evaluate(() => window.refused.clear());
}

/** Freezes the page as a browser does that needs its memory or its time, and wakes it. */
export async function freezeAndWake(page) {
  const session = await page.context().newCDPSession(page);
  const before = await page.evaluate(() => window.timesFrozen ?? 0);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await page.bringToFront();
  await session.detach();
  return page.waitForFunction((before) => before < (window.timesFrozen ?? 0), before);
}
