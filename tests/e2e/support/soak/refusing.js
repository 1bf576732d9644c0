// What a browser can refuse a page, refused and granted again while the page is there.

/** Lets `refuse` decide what is refused from then on. */
export const prepareToRefuse = (page) =>
  page.addInitScript(() => {
    window.refused = new Set();
    const thrown = (error) => {
      throw error;
    };
    const rejected = (error) => Promise.reject(error);
    const refuses = (owner, name, what, refusal = thrown) => {
      const plain = owner[name];
      owner[name] = function refusing(...given) {
        if (window.refused.has(what)) return refusal(new DOMException('refused', 'NotAllowedError'));
        return plain.apply(this, given);
      };
    };
    refuses(Clipboard.prototype, 'writeText', 'clipboard', rejected);
    // A print that is not refused would stop everything until somebody answers.
    window.print = () => {};
    refuses(window, 'print', 'printing');
    refuses(URL, 'createObjectURL', 'downloads');
    refuses(Blob.prototype, 'arrayBuffer', 'files', rejected);
    refuses(Storage.prototype, 'setItem', 'storage');
    refuses(Storage.prototype, 'getItem', 'storage');
    refuses(IDBFactory.prototype, 'open', 'storage');
  });

/** Refuses something while `act` is done. */
export async function refusing(page, what, act) {
  await page.evaluate((what) => window.refused.add(what), what);
  await act();
  await page.evaluate(() => window.refused.clear());
}

/**
 * Stops whatever the page does, and lets it go on: as a browser does that freezes a page, which one without a window cannot be made to
 * do. Its web workers go on meanwhile.
 */
export async function freezeAndWake(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Debugger.enable');
  const stopped = new Promise((done) => session.once('Debugger.paused', done));
  await session.send('Debugger.pause');
  const goesOn = page.evaluate(() => 'it goes on');
  await stopped;
  await session.send('Debugger.resume');
  await goesOn;
  await session.detach();
}
