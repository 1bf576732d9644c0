// The table of headers in www/README.md, by the name of a file.
import { readFileSync } from 'node:fs';

const readme = readFileSync(new URL('../../www/README.md', import.meta.url), 'utf8');
const [, deploying] = readme.split('\n## Deploying\n');
const rows = deploying.split('\n## ')[0].split('\n').filter((line) => line.startsWith('| `'));

const code = (cell) => cell?.match(/^`([^`]*)`$/)?.[1];
const parted = (header) => header.split(/: (.*)/s).slice(0, 2);

/** A name as the table writes it, as a pattern. */
const patternOf = (name) => new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('<hash>', '[0-9a-f]{16}')}$`);

const TABLE = rows.flatMap((row) => {
  const [files, type, cache, ...more] = row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim());
  const headers = Object.fromEntries(more.map(code).filter(Boolean).map(parted));
  // "As usual" is no type: each server has its own word for it.
  if (code(type)) headers['content-type'] = code(type);
  const names = [...files.matchAll(/`([^`]*)`/g)].map(([, name]) => name);
  return names.map((name) => ({ pattern: patternOf(name), headers: { ...headers, 'cache-control': code(cache) } }));
});

/** The headers of the last row that a file's path fits; none where no row does. */
export function headersOf(path) {
  const name = path.split('/').pop() || 'index.html';
  return TABLE.findLast(({ pattern }) => pattern.test(name))?.headers ?? {};
}
