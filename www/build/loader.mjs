// What a web worker begins with.
import { startOf } from '../shared/web_worker_start.mjs';

/** The script that starts a program from its two files, `glue` and `wasm`. */
export const loader = (glue, wasm) => startOf(JSON.stringify(glue), JSON.stringify(wasm));
