// The site's own scripts and sheets: each put together from its parts into one file, in the syntax of the oldest browsers.
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { asTree } from './tree.mjs';

const house = fileURLToPath(new URL('../', import.meta.url));

// What the calculator is written for: newer syntax is rewritten, or refused where it cannot be.
const OLDEST = 'chrome80';
const SCRIPTS = ['boot.js', 'element/calculator.js', 'frame/frame.js', 'frame/embed.js', 'guide/host.js', 'doctor/doctor.js', 'doctor/doctor_page.js'];
/** What is loaded only where it is wanted. */
const MODULES = ['element/places.js', 'element/about_host.js'];
const SHEETS = ['styles/styles.css', 'styles/dark.css', 'guide/guide.css'];
// A page in another encoding reads scripts in that one, but for those that begin with this mark; without it every character of
// Chinese would be six bytes.
const IN_UTF8 = { charset: 'utf8', banner: { js: '\ufeff' } };
/** A script that brings its looks along, to where no sheet of ours may come. */
const AS_TEXT = { '.css': 'text' };
const OPTIONS = { minify: true, target: OLDEST, legalComments: 'none' };

/** Writes them into a folder, without the folders that they come from; `shell` is the markup of the element. */
export async function writeScripts(outdir, shell) {
  const into = { ...OPTIONS, bundle: true, absWorkingDir: house, outdir, entryNames: '[name]', logLevel: 'warning' };
  const isAbout = ([, attributes]) => attributes.id === 'about-host';
  const tree = asTree(shell);
  const define = { SHELL: JSON.stringify(tree.filter((part) => !isAbout(part))), ABOUT: JSON.stringify(tree.find(isAbout)) };
  // Classic scripts, which any page can name; only what they load themselves are modules.
  await build({ ...into, ...IN_UTF8, entryPoints: SCRIPTS, format: 'iife', define, loader: AS_TEXT });
  await build({ ...into, charset: 'utf8', entryPoints: MODULES, format: 'esm', define });
  await build({ ...into, entryPoints: SHEETS });
}

/** The same for a script that other tools have written. */
export async function minified(text) {
  const format = /^(export|import)\b/m.test(text) ? 'esm' : undefined;
  return (await transform(text, { ...OPTIONS, format })).code;
}
