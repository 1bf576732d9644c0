// The page's web workers, as tests hold on to them and end them.

/** Keeps every web worker that the page starts, in their order; only those that it has not ended yet, if `living`. */
export const holdWebWorkers = (page, living = false) =>
  page.addInitScript((living) => {
    window.webWorkers = [];
    window.Worker = class extends Worker {
      constructor(...given) {
        super(...given);
        window.webWorkers.push(this);
        this.addEventListener('message', () => (this.isReady = true), { once: true });
      }
      terminate() {
        if (living) window.webWorkers = window.webWorkers.filter((one) => one !== this);
        super.terminate();
      }
    };
  }, living);

/** Ends the web worker that was started in that place as memory at its end does: an error, and no word after it. */
export const breakOne = (page, place) =>
  page.evaluate((place) => {
    const one = window.webWorkers.at(place);
    one.terminate();
    one.dispatchEvent(new Event('error'));
  }, place);

/** Ends the last one so. */
export const breakLast = (page) => breakOne(page, -1);

/** Ends all without a word, as a browser does that needs their memory. */
export const killAll = (page) => page.evaluate(() => window.webWorkers.forEach((one) => one.terminate()));

/** Waits until so many were started, and the last of them is ready. */
export const lastReady = (page, count) =>
  page.waitForFunction((count) => window.webWorkers.length === count && window.webWorkers.at(-1).isReady, count);

/** Lets nothing that is asked reach any of them but the first `but`. */
export const deafen = (page, but = 0) =>
  page.evaluate((but) => {
    const plain = Worker.prototype.postMessage;
    window.hearAgain = () => (Worker.prototype.postMessage = plain);
    Worker.prototype.postMessage = function postMessage(...given) {
      if (window.webWorkers.indexOf(this) < but) plain.apply(this, given);
    };
  }, but);

/** Lets what is asked reach all of them again. */
export const hearAgain = (page) => page.evaluate(() => void window.hearAgain());

/** How many were started. */
export const started = (page) => page.evaluate(() => window.webWorkers.length);
