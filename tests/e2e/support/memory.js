// How much memory a page takes, and programs whose memory ends.
import { readFileSync, writeFileSync } from 'node:fs';

/** The processes that pages run in, as the system numbers them. */
async function renderers(page) {
  const session = await page.context().browser().newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** Counts the most memory from now on. */
export async function countPeakAnew(page) {
  for (const process of await renderers(page)) writeFileSync(`/proc/${process}/clear_refs`, '5');
}

/** The most memory that the page and its web workers have taken since, in megabytes. */
export async function peak(page) {
  const peaks = (await renderers(page)).map((process) => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))[1]));
  return Math.round(Math.max(...peaks) / 1024);
}

/** A number as wasm writes it, from a place on: the number, and where it ends. */
function readNumber(bytes, from) {
  let [value, shift, at] = [0, 0, from];
  for (;;) {
    const byte = bytes[at++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at];
    shift += 7;
  }
}

/** A number as wasm writes it. */
const number = (value) => (value < 128 ? [value] : [(value & 127) | 128, ...number(Math.floor(value / 128))]);

/** The section of a wasm module in which it says how much memory it has. */
const MEMORY = 5;

/** A program whose memory ends after so many megabytes more than it has at first. */
export function withMemoryFor(megabytes, wasm) {
  for (let at = 8; at < wasm.length; ) {
    const [size, content] = readNumber(wasm, at + 1);
    if (wasm[at] === MEMORY) {
      const [least] = readNumber(wasm, content + 2);
      const limits = [1, 1, ...number(least), ...number(least + megabytes * 16)];
      return Buffer.concat([wasm.subarray(0, at), Buffer.from([MEMORY, ...number(limits.length), ...limits]), wasm.subarray(content + size)]);
    }
    at = content + size;
  }
  throw new Error('a program without memory');
}

/** Gives a program of the page, by its name, memory for so many megabytes more than it has at first. */
export const shortenMemory = (page, program, megabytes) =>
  page.route(`**/${program}-*_bg.wasm`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: withMemoryFor(megabytes, await answer.body()) });
  });

/** How many nodes a document has on the page, those within elements of its own kind among them. */
const nodesOf = (frame) =>
  frame.evaluate(() => {
    const count = (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
      let nodes = 1;
      while (walker.nextNode()) nodes += walker.currentNode.shadowRoot ? 1 + count(walker.currentNode.shadowRoot) : 1;
      return nodes;
    };
    return count(document);
  });

/**
 * What a page holds once nothing is left to be cleared away: its own memory and that of its program, listeners, and the nodes that are
 * not on the page any more.
 */
export async function held(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('Performance.enable');
  // What the first lets go of may have held something else.
  for (const _ of [1, 2, 3]) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  const sum = async (of) => (await Promise.all(page.frames().map(of))).reduce((sum, count) => sum + count, 0);
  const program = await sum((frame) => frame.evaluate(() => window.programsMemory?.buffer.byteLength ?? 0));
  const shown = await sum(nodesOf);
  return { 'JavaScript bytes': of('JSHeapUsedSize'), 'program bytes': program, 'nodes that are nowhere': Math.max(0, of('Nodes') - shown), listeners: of('JSEventListeners') };
}

/** Lets `held` see the memory of the page's own program. */
export const showProgramsMemory = (page) =>
  page.addInitScript(() => {
    const { instantiate, instantiateStreaming } = WebAssembly;
    const seen = async (started) => {
      const made = await started;
      window.programsMemory = (made.instance ?? made).exports.memory;
      return made;
    };
    WebAssembly.instantiate = (...given) => seen(instantiate.apply(WebAssembly, given));
    WebAssembly.instantiateStreaming = (...given) => seen(instantiateStreaming.apply(WebAssembly, given));
  });
