// What the doctor predicts of policies, without a browser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPasted } from '../../www/doctor/policy_text.js';
import { predict } from '../../www/doctor/predict.js';
import { waysOf } from '../../www/doctor/ways.js';
import { DIST, GROUPS, HASH } from './policies.js';

const PAGE = 'https://host.example/guide/page.html';
export const FILES = { embed: 'embed.js', loader: 'calculator.js', module: 'employer.js', wasm: 'employer_bg.wasm', sheet: 'styles.css', worker: 'roster_worker_loader.js', frame: 'embed.html' };

/** The policies are written for a test in a browser, which has no other scheme. */
const asHere = (policy) => policy.replaceAll('http:', 'https:').replace('127.0.0.1:*', 'wengang.example:*').replace('127.0.0.1:9', 'wengang.example:9');

function outcomeOf({ policy, nonce, isPinned, embedder = '', isOwn = false }) {
  const { policies } = readPasted(asHere(policy));
  const page = isOwn ? `${DIST}/page.html` : PAGE;
  const ways = waysOf(predict({ policies, embedder, page, dist: `${DIST}/`, files: FILES, nonce, integrity: isPinned ? { loader: HASH } : {} }), isOwn);
  return { ways, summary: { ...Object.fromEntries(Object.entries(ways).map(([way, { result }]) => [way, result])), rosters: ways.element.rosters } };
}

for (const [group, cases] of Object.entries(GROUPS)) {
  for (const one of cases) {
    test(`${group}: ${one.name}`, () => {
      const { ways, summary } = outcomeOf(one);
      assert.deepEqual(summary, one.expected);
      for (const { result, reasons } of Object.values(ways)) {
        if (result !== 'works') assert.notEqual(reasons.length, 0, 'what does not work has a reason');
        for (const reason of reasons) assert.match(reason.directive, /^[a-zA-Z-]+$/);
      }
    });
  }
}

/** The policy with that line in place of the directive of its name, or at its end. */
function withLine(policy, line) {
  const [name] = line.split(' ');
  const parts = policy.split(';').map((part) => part.trim()).filter((part) => part && part.toLowerCase().split(/\s+/)[0] !== name);
  return [...parts, line].join('; ');
}

test('a line that is to be added makes what it is about work', () => {
  let tried = 0;
  for (const one of Object.values(GROUPS).flat().filter(({ policy }) => !policy.includes(","))) {
    for (const way of ['frame', 'link', 'element']) {
      let now = one;
      for (let round = 0; round < 8; round += 1) {
        const { lines } = outcomeOf(now).ways[way];
        if (lines.length === 0) break;
        now = { ...now, policy: lines.reduce(withLine, asHere(now.policy)) };
        tried += 1;
      }
      const { result, reasons } = outcomeOf(now).ways[way];
      // What no line helps against says so.
      const open = reasons.filter(({ directive, needsNonce }) => directive !== 'Cross-Origin-Embedder-Policy' && !needsNonce);
      assert.deepEqual(open, [], `${one.name}, ${way}: ${now.policy}`);
      if (reasons.length === 0) assert.equal(result, 'works');
    }
  }
  assert.ok(50 < tried);
});

test('what a page allows already stays allowed where a finer directive takes the place of a coarser one', () => {
  const { lines } = outcomeOf({ policy: "default-src 'self' https://cdn.example 'unsafe-inline'" }).ways.element;
  assert.deepEqual(lines, [
    `script-src 'self' https://cdn.example 'unsafe-inline' ${DIST} 'wasm-unsafe-eval'`,
    `style-src 'self' https://cdn.example 'unsafe-inline' ${DIST}`,
    `connect-src 'self' https://cdn.example ${DIST}`,
    'worker-src \'self\' https://cdn.example blob:',
  ]);
});

test('a page over https loads nothing over http', () => {
  const ways = waysOf(predict({ policies: [], page: PAGE, dist: DIST.replace('https', 'http'), files: FILES }), false);
  for (const { result, reasons: [reason] } of Object.values(ways)) assert.deepEqual([result, reason.directive], ['fails', 'mixed-content']);
});

test('pasted texts are read as they come: headers, several, folded lines, a <meta>, other headers beside', () => {
  const names = (text) => readPasted(text).policies.map((policy) => [...policy.keys()].join(' '));
  const cases = [
    ["script-src 'self'", ['script-src']],
    ["Content-Security-Policy: script-src 'self'; frame-src *", ['script-src frame-src']],
    ["HTTP/2 200\r\nserver: nginx\r\ncontent-security-policy: script-src 'self'\r\ncontent-security-policy: img-src *\r\n", ['script-src', 'img-src']],
    ["content-security-policy: script-src 'self';\r\n  frame-src *", ['script-src frame-src']],
    ['<meta http-equiv="Content-Security-Policy" content="script-src \'self\'; sandbox; frame-ancestors *">', ['script-src']],
    ["content-security-policy-report-only: script-src 'none'", []],
    ["script-src 'self', style-src 'self'", ['script-src', 'style-src']],
    ["script-src\n  'self'\n  *;", ['script-src']],
    ['', []],
    ['nonsense', ['nonsense']],
  ];
  for (const [text, expected] of cases) assert.deepEqual(names(text), expected, text);
  assert.equal(readPasted('Cross-Origin-Embedder-Policy: require-corp; report-to="x"').embedder, 'require-corp');
  assert.deepEqual(readPasted('scritp-src *; img-src *').unknown, ['scritp-src']);
});

test('no text at all breaks it', () => {
  const parts = ['script-src', "'self'", ';', ',', '\n', ':', 'https:', '*.', '%zz', '<meta http-equiv=content-security-policy', ' content="', "'nonce-", '[::1', 'sandbox', '\u0000', '稳'];
  let seed = 7;
  const next = (most) => (seed = (seed * 48271) % 2147483647) % most;
  for (let round = 0; round < 5000; round += 1) {
    const text = Array.from({ length: next(9) }, () => parts[next(parts.length)]).join(next(2) ? ' ' : '');
    const { policies, embedder } = readPasted(text);
    waysOf(predict({ policies, embedder, page: PAGE, dist: `${DIST}/%E4%B8%AD/`, files: FILES }), false);
  }
});
