// The table of headers in www/README.md, by the name of a file.
import { readFileSync } from 'node:fs';

const readme = readFileSync(new URL('../../www/README.md', import.meta.url), 'utf8');
const [, deploying] = readme.split('\n## Deploying\n');
const rows = deploying.split('\n## ')[0].split('\n').filter((line) => line.startsWith('| `'));
const code = (cell) => cell?.match(/^`([^`]*)`$/)?.[1];

const TABLE = rows.map((row) => {
  const [files, type, cache, ...more] = row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim());
  const patterns = [...files.matchAll(/`([^`]*)`/g)].map(([, name]) => name.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('<hash>', '[0-9a-f]{16}'));
  const headers = Object.fromEntries(more.map(code).filter(Boolean).map((header) => header.split(/: (.*)/s).slice(0, 2)));
  return { pattern: new RegExp(`^(${patterns.join('|')})$`), headers: { ...headers, 'Cache-Control': code(cache) }, type: code(type) };
});

/** The last row that a file's name fits. */
export const rowOf = (name) => TABLE.filter(({ pattern }) => pattern.test(name)).at(-1);
