// A Content-Security-Policy as people have it before them: a header, several of them, or what stands in a <meta>.

/** Every directive there is, and those there were. */
const KNOWN = [
  ...['default', 'script', 'style', 'connect', 'frame', 'child', 'worker', 'img', 'font', 'media', 'object', 'manifest', 'prefetch'].map((kind) => `${kind}-src`),
  ...['script-src', 'style-src'].flatMap((name) => [`${name}-elem`, `${name}-attr`]),
  ...'fenced-frame-src base-uri form-action frame-ancestors navigate-to sandbox report-uri report-to webrtc plugin-types'.split(' '),
  ...'upgrade-insecure-requests block-all-mixed-content require-sri-for require-trusted-types-for trusted-types'.split(' '),
];

const HEADER = /^\s*([a-z-]+)\s*:\s*(.*)$/i;

/** A policy: the sources of each directive by its name; of a directive that stands there twice browsers heed the first. */
function policyOf(text) {
  const directives = new Map();
  for (const part of text.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}

/** The policies of a header's value, which may hold several. */
export const policiesOf = (value) => value.split(',').map(policyOf).filter((policy) => 0 < policy.size);

const META = /<meta[^>]*http-equiv\s*=\s*["']?content-security-policy["']?[^>]*>/gi;
const CONTENT = /\scontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
/** What a policy in a <meta> cannot say. */
const HEADER_ONLY = ['sandbox', 'frame-ancestors', 'report-uri'];

function policyOfMeta(markup) {
  const [, double, single] = CONTENT.exec(markup) || [];
  const policy = policyOf((double || single || '').replace(/&#39;|&apos;/g, "'").replace(/&quot;/g, '"').replace(/&amp;/g, '&'));
  HEADER_ONLY.forEach((name) => policy.delete(name));
  return policy;
}

/** A header that goes on in the next line begins that with blanks. */
const unfolded = (text) => text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);

/**
 * What a pasted text says: the policies that are enforced, how documents in it must be isolated (`embedder`), and what it says that is
 * no policy (`unknown`). Lines of other headers are left alone; a text without any header is one policy.
 */
export function readPasted(text) {
  const found = { policies: (text.match(META) || []).map(policyOfMeta), embedder: '', unknown: [] };
  const bare = [];
  for (const line of unfolded(text.replace(META, ''))) {
    const [, name, value] = HEADER.exec(line) || [];
    if (!name) bare.push(line);
    else if (name.toLowerCase() === 'content-security-policy') found.policies.push(...policiesOf(value));
    else if (name.toLowerCase() === 'cross-origin-embedder-policy') found.embedder = value.trim().split(';')[0].toLowerCase();
  }
  const rest = bare.filter((line) => !/^(HTTP\/|<)/i.test(line.trim())).join(' ').trim();
  const policies = policiesOf(rest);
  found.policies.push(...policies);
  const names = found.policies.flatMap((policy) => [...policy.keys()]);
  found.unknown = names.filter((name) => !KNOWN.includes(name));
  return found;
}
