// What a webmaster writes: into the page, into its style sheet, into its policy, into the headers of the calculator's server.
import { COMPILE, DIRECTIVES, piecesFor, sourceOf } from '../doctor/requests.js';
import { LEAST_HEIGHT } from '../frame/frame_of.js';
import { LOCAL, MODULES } from '../shared/options.js';
import { PROPERTIES } from './settings.js';
import { tagOf } from './tag.js';

const LOADERS = { link: 'embed.js', element: 'calculator.js' };

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Markup in writing. */
function written(part) {
  if (typeof part === 'string') return escaped(part);
  const [name, attributes, ...contents] = part;
  const said = Object.entries(attributes).map(([attribute, value]) => (value === '' ? ` ${attribute}` : ` ${attribute}="${escaped(value)}"`));
  return `<${name}${said.join('')}>${contents.map(written).join('')}</${name}>`;
}

function scriptOf({ way, pinned }, { base, integrity }) {
  const { file, integrity: hash } = integrity[LOADERS[way]];
  return ['script', pinned ? { src: base + file, integrity: hash, crossorigin: 'anonymous', async: '' } : { src: base + LOADERS[way], async: '' }];
}

/** For the page itself; `site` says where `dist/` lies and has the hashes of what can be pinned. */
export function snippetOf(configuration, site) {
  const parts = [tagOf(configuration, site.base), ...(LOADERS[configuration.way] ? [scriptOf(configuration, site)] : [])];
  return parts.map(written).join('\n');
}

/** Whether what the place has fixed is said by an address; it is JSON otherwise. */
export const isAddress = (local) => !!local && !local.startsWith('{');

const readsRosters = ({ view }) => MODULES[view] === 'employer';

/** For the page's own style sheet; empty if it needs none. */
export function stylesOf(configuration) {
  const { way, [LEAST_HEIGHT]: height } = configuration;
  if (way === 'link' && height) return `a[data-wengang] { display: block; min-height: ${height}px; }`;
  if (way !== 'element') return '';
  const looks = PROPERTIES.filter(({ name }) => configuration[name]).map(({ name }) => `  ${name}: ${configuration[name]};\n`);
  if (height) looks.push(`  min-height: ${height}px;\n`);
  return looks.length === 0 ? '' : `wengang-calculator {\n${looks.join('')}}`;
}

/** Where the page is that shows it: the calculator's own site, unless another is named. */
export const hostOf = ({ host }, base) => new URL(host || base).origin;

/** What the policy of the page must allow, beside what it allows already. */
export function policyOf(configuration, base) {
  const page = hostOf(configuration, base);
  const source = sourceOf(base, page);
  const pieces = piecesFor(configuration.way, { rosters: readsRosters(configuration), isOwn: source === "'self'" });
  const directives = new Map();
  const allow = (directive, one) => directives.set(directive, [...new Set([...(directives.get(directive) || []), one])]);
  for (const [kind, piece] of pieces) allow(DIRECTIVES[kind], kind === 'compile' ? COMPILE : piece === 'blob' ? 'blob:' : source);
  const local = configuration[LOCAL];
  // In a bare frame the calculator fetches it, under its own policy.
  if (isAddress(local) && configuration.way !== 'frame') allow('connect-src', sourceOf(new URL(local, `${page}/`).href, page));
  return [...directives].map(([directive, sources]) => [directive, ...sources].join(' ')).join('; ');
}

/** What the calculator's server must send for that: of its pages, and of all else. */
export function headersOf(configuration, base) {
  const page = hostOf(configuration, base);
  const isOwn = sourceOf(base, page) === "'self'";
  const frames = `Content-Security-Policy: frame-ancestors 'self'${isOwn ? '' : ` ${page}`}`;
  const shared = isOwn ? [] : ['Access-Control-Allow-Origin: *', 'Cross-Origin-Resource-Policy: cross-origin'];
  return { pages: configuration.way === 'element' ? '' : frames, files: configuration.way === 'frame' ? '' : shared.join('\n') };
}
