// The pages of the site, made from index.html: their words come from the calculator's own wording, their heads differ in
// what they start.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shells = fileURLToPath(new URL('../../target/shell.json', import.meta.url));
const EMPLOYER = `
    <meta name="program" data-js="./employer.js" data-wasm="./employer_bg.wasm" data-plain="./employer_plain.js">
    <meta name="roster-worker" content="./roster_worker_loader.js ./roster_worker.js ./roster_worker_bg.wasm">
    <meta name="sheet-worker" content="./sheet_worker_loader.js ./sheet_worker.js ./sheet_worker_bg.wasm">`;
const FRAME = `
    <link rel="stylesheet" href="./styles.css">
    <link rel="stylesheet" href="./dark.css" media="screen and (prefers-color-scheme: dark)">
    <script defer src="./frame.js"></script>
    <script defer src="./calculator.js"></script>`;

/** Without what only a window shows or a search engine reads: a frame is neither. */
const bare = (page) => page.replace(/href="data:image[^"]*"/, 'href="data:,"').replace(/\s*<meta name="(description|theme-color)"[^>]*>/g, '');

/** Every page by its name, and the markup of the element, from index.html. */
export function pages(index) {
  const { worker, employer, element } = JSON.parse(readFileSync(shells, 'utf8'));
  // What is loaded early is the worker's calculator.
  const others = index.replace(/<link rel="modulepreload"[^>]*>/g, '');
  const filled = (text, words) => text.replace(/%(title|purpose|body)%/g, (_, name) => words[name]).replace(/(\n *)+\n/g, '\n');
  // The element has messages of its own.
  const table = worker.body.replace(/<div id="(trouble-[a-z]+|loading)"[^>]*>.*?<\/div>/gs, '');
  const framed = { ...worker, body: `<wengang-calculator data-alone>${table}</wengang-calculator>` };
  return {
    'index.html': filled(index, worker),
    'employer.html': filled(others.replace(/\s*<meta name="program"[^>]*>/, EMPLOYER), employer),
    'embed.html': filled(bare(others).replace(/\s*<!-- start -->.*<!-- end -->/s, FRAME), framed),
    element: element.body,
  };
}
