// Whether the sources that a Content-Security-Policy lists for a directive cover an address, as the standard has browsers decide.

const WHOLE_SCHEMES = ['http:', 'https:'];
const DEFAULT_PORTS = { 'http:': '80', 'https:': '443' };

/** scheme, host, port and path of a source that names a host. */
const HOST_SOURCE = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9_.-]+|\[[0-9a-f:.]+\])(?::(\d+|\*))?(\/[^?#]*)?$/i;

/** What may be asked for over http may be over https. */
const isScheme = (wanted, scheme) => wanted === scheme || (wanted === 'http:' && scheme === 'https:');

const portOf = (url) => url.port || DEFAULT_PORTS[url.protocol] || '';

function isHost(wanted, host) {
  if (wanted === '*') return true;
  return wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : host === wanted;
}

function isPort(wanted, url) {
  if (wanted === '*') return true;
  if (!wanted) return portOf(url) === DEFAULT_PORTS[url.protocol];
  return wanted === portOf(url) || (wanted === '80' && url.protocol === 'https:' && portOf(url) === '443');
}

function isPath(wanted, path) {
  if (!wanted || wanted === '/') return true;
  return wanted.endsWith('/') ? path.startsWith(decodeURI(wanted)) : path === decodeURI(wanted);
}

function isOwn(url, page) {
  if (url.origin === page.origin && url.origin !== 'null') return true;
  const bothDefault = [url, page].every((one) => portOf(one) === DEFAULT_PORTS[one.protocol]);
  return url.hostname === page.hostname && isScheme(page.protocol, url.protocol) && (portOf(url) === portOf(page) || bothDefault);
}

function isNamedHost(source, url, page) {
  const [, scheme, host, port, path] = HOST_SOURCE.exec(source) || [];
  if (!host || !WHOLE_SCHEMES.includes(url.protocol)) return false;
  const inScheme = isScheme(scheme ? `${scheme.toLowerCase()}:` : page.protocol, url.protocol);
  return inScheme && isHost(host.toLowerCase(), url.hostname) && isPort(port, url) && isPath(path, decodeURI(url.pathname));
}

function covers(source, url, page) {
  const lower = source.toLowerCase();
  if (lower === "'self'") return isOwn(url, page);
  if (lower === '*') return WHOLE_SCHEMES.includes(url.protocol) || url.protocol === page.protocol;
  if (/^[a-z][a-z0-9+.-]*:$/.test(lower)) return isScheme(lower, url.protocol);
  return !lower.startsWith("'") && isNamedHost(source, url, page);
}

/** Whether a page at `page` may ask for `url`; both are URLs. */
export const coversAddress = (sources, url, page) => sources.some((source) => covers(source, url, page));

/** Whether one of the keywords stands there, such as `'unsafe-eval'`. */
export const hasKeyword = (sources, ...keywords) => sources.some((source) => keywords.includes(source.toLowerCase()));

/** Whether a script is let through by its nonce, by all of its hashes, or by where it is. */
export function coversScript(sources, url, page, { nonce, integrity, isParserInserted }) {
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
  const hashes = (integrity || '').split(/\s+/).filter(Boolean);
  if (0 < hashes.length && hashes.every((hash) => sources.includes(`'${hash}'`))) return true;
  if (hasKeyword(sources, "'strict-dynamic'")) return !isParserInserted;
  return coversAddress(sources, url, page);
}
