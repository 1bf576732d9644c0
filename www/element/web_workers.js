// The web workers that read rosters and workbooks. The build writes the names of their files in here.
import { startOf } from '../shared/web_worker_start.mjs';
import { addressOf } from './own_script.js';

const FILES = {
  'roster-worker': ['./roster_worker_loader.js', './roster_worker.js', './roster_worker_bg.wasm'],
  'sheet-worker': ['./sheet_worker_loader.js', './sheet_worker.js', './sheet_worker_bg.wasm'],
};

let made;

/** The files of each, by its name, as the calculator takes them. */
export function webWorkers() {
  made = made || Object.fromEntries(Object.entries(FILES).map(([name, files]) => [name, ofOwnOrigin(files.map(addressOf)).join(' ')]));
  return made;
}

// A web worker must be of the page's own origin: for another one, a script of the page's own fetches it.
function ofOwnOrigin([loader, glue, wasm]) {
  if (new URL(loader).origin === self.origin) return [loader, glue, wasm];
  const code = startOf(JSON.stringify(glue), JSON.stringify(wasm));
  return [URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), glue, wasm];
}
