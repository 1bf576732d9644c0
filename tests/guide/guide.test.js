// The configurator without a browser: that it offers everything there is, writes what it was told, and is harmed by no address.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { parseFragment } from 'parse5';
import { placeNamed } from '../../www/element/places.js';
import { LINK_ATTRIBUTES } from '../../www/frame/frame_of.js';
import { read, write } from '../../www/guide/configuration.js';
import { ALL, PROPERTIES, SETTINGS, takes } from '../../www/guide/settings.js';
import { headersOf, policyOf, snippetOf, stylesOf } from '../../www/guide/snippet.js';
import { DARK_MEDIA, MODULES } from '../../www/shared/options.js';

const BASE = 'https://wengang.example/';
const HOST = 'https://host.example';
const SITE = { base: BASE, integrity: { 'embed.js': { file: 'embed-1.js', integrity: 'sha384-e' }, 'calculator.js': { file: 'calculator-1.js', integrity: 'sha384-c' } } };
const www = new URL('../../www/', import.meta.url);

test('every setting there is has its words, and a way to know its values', () => {
  for (const setting of ALL) {
    assert.ok(setting.label && setting.label.length === 2 && setting.label.every(Boolean), setting.name);
    assert.ok(setting.isFlag || setting.choices || (setting.isValue && setting.example), setting.name);
    if (setting.example) assert.ok(takes(setting, setting.example), `${setting.name}: its own example`);
    for (const one of setting.suggested || []) assert.ok(takes(setting, one), `${setting.name}: ${one}`);
    for (const words of Object.values(setting.choices || {})) assert.ok(words.every(Boolean), setting.name);
  }
  assert.deepEqual(SETTINGS.map(({ name }) => `data-${name}`), LINK_ATTRIBUTES);
});

test('what can be chosen is what the calculator knows', () => {
  const choices = (name) => Object.keys(SETTINGS.find((setting) => setting.name === name).choices);
  assert.deepEqual(choices('view'), Object.keys(MODULES));
  assert.deepEqual(choices('theme'), Object.keys(DARK_MEDIA));
  assert.equal(placeNamed('鸡西').city, '鸡西');
});

test('every property of the looks that the styles heed is offered, and no other', () => {
  const sheets = readdirSync(new URL('styles/', www)).map((name) => readFileSync(new URL(`styles/${name}`, www), 'utf8'));
  const heeded = new Set(sheets.flatMap((text) => Array.from(text.matchAll(/var\((--wengang-[a-z-]+)/g), ([, name]) => name)));
  assert.deepEqual([...heeded].toSorted(), PROPERTIES.map(({ name }) => name).toSorted());
  const defaults = Object.fromEntries(sheets.flatMap((text) => [...text.matchAll(/var\((--wengang-[a-z-]+), (#[0-9a-f]+|\d+px)\)/g)].map(([, name, value]) => [name, value])));
  for (const { name, example } of PROPERTIES.filter(({ name }) => defaults[name])) assert.equal(example, defaults[name], name);
});

/** A value of each setting that is not what it is unset. */
const VALUES = {
  way: 'element', host: HOST, pinned: 'yes', language: 'en', view: 'base', lang: 'en', theme: 'dark', 'text-size': 'large', region: 'jixi',
  'local-parameters': '{ "start_up_subsidy": { "amount": "5000", "source": "a&b", "year": 2022 } }', 'share-answers': 'yes', prefill: 'household=monitored&fare=386.50',
  'least-height': '1200', ...Object.fromEntries(PROPERTIES.map(({ name, example }) => [name, example])),
};

test('a configuration comes back from its address as it was, with every setting', () => {
  assert.deepEqual(Object.keys(VALUES).toSorted(), ALL.map(({ name }) => name).toSorted());
  assert.deepEqual(read(write(VALUES)), { configuration: VALUES, refused: [] });
  for (const [name, value] of Object.entries(VALUES)) {
    const { configuration } = read('');
    assert.deepEqual(read(`#${write({ ...configuration, [name]: value })}`).configuration, { ...configuration, [name]: value });
  }
  assert.equal(write(read('').configuration), '');
});

test('every setting that a way takes stands in what is written for it', () => {
  for (const way of ['frame', 'link', 'element']) {
    for (const { name } of [...SETTINGS, ...(way === 'element' ? PROPERTIES : [])]) {
      const bare = { ...read('').configuration, way, host: HOST };
      const set = { ...bare, [name]: VALUES[name] };
      const texts = (one) => snippetOf(one, SITE) + stylesOf(one);
      assert.notEqual(texts(set), texts(bare), `${way}: ${name}`);
    }
  }
});

test('damaged addresses are named, and no part of them is used', () => {
  const cases = {
    'view=king': 1, 'view=__proto__': 1, 'constructor=1': 1, 'way=': 0, 'way=toString': 1, '%': 1, '=': 1, 'region=西安': 1, 'region=nowhere': 1,
    'host=javascript:alert(1)': 1, 'host=https://a.example/path': 1, 'host=https://a.example"; x': 1, 'host=https://a.example:99999': 1,
    'local-parameters=javascript:alert(1)': 1, 'local-parameters={': 1, 'local-parameters=http://[': 1, 'local-parameters=data:,{}': 1,
    'prefill=<script>': 1, 'prefill=a': 1, 'least-height=-1': 1, 'least-height=1e9': 1, 'least-height=99999999': 1,
    '--wengang-accent=red;}body{display:none': 1, '--wengang-accent=url(x)': 1, '--wengang-font="': 1, '--wengang-radius=6px;': 1,
    'view=base&view=worker': 1, 'lang=en&lang=zh&foo=bar': 2, [`prefill=a=${'b'.repeat(3000)}`]: 1, [`region=${'x'.repeat(9000)}`]: 1,
  };
  for (const [address, count] of Object.entries(cases)) {
    const { configuration, refused } = read(`#${address}`);
    assert.equal(refused.length, count, address.slice(0, 60));
    assert.ok(refused.every((one) => one.length <= 61), 'what is refused is shown in short');
    const [first] = address.split('=');
    if (count === 1 && !address.includes('&')) assert.deepEqual(configuration, read('').configuration, first);
  }
});

test('whatever the values, the markup stays one tag, and its script', () => {
  const hostile = '"><img src=x onerror=alert(1)>&quot;';
  for (const way of ['frame', 'link', 'element']) {
    const configuration = { ...VALUES, way, 'local-parameters': JSON.stringify({ [hostile]: hostile }), region: hostile, prefill: `a=${hostile}` };
    const text = snippetOf(configuration, SITE);
    assert.ok(!text.includes('<img'), text);
    assert.equal(text.split('<').length - 1, { frame: 2, link: 4, element: 6 }[way]);
  }
});

test('policies and headers are those of the README, for the calculator on another site and on the page\'s own', () => {
  const readme = readFileSync(new URL('README.md', www), 'utf8').split('\n## Embedding\n')[1].split('\n## ')[0];
  const printed = [...readme.matchAll(/^\| .* \| `([^`]*)` \|$/gm)].map(([, policy]) => policy);
  const policy = (more) => policyOf({ ...read('').configuration, host: HOST, ...more }, BASE);
  assert.deepEqual([policy({ way: 'frame' }), policy({ way: 'link' }), policy({ way: 'element' }), policy({ way: 'element', view: 'workshop' })], printed);
  assert.equal(policy({ way: 'element', host: '' }), "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'");
  assert.equal(policy({ way: 'link', 'local-parameters': '/a.json' }), `${printed[1]}; connect-src 'self'`);
  assert.equal(policy({ way: 'link', 'local-parameters': 'https://third.example/a.json' }), `${printed[1]}; connect-src https://third.example`);
  assert.equal(policy({ way: 'frame', 'local-parameters': '/a.json' }), printed[0]);
  const headers = (more) => headersOf({ ...read('').configuration, host: HOST, ...more }, BASE);
  assert.deepEqual(headers({ way: 'frame' }), { pages: `Content-Security-Policy: frame-ancestors 'self' ${HOST}`, files: '' });
  assert.deepEqual(headers({ way: 'element' }), { pages: '', files: 'Access-Control-Allow-Origin: *\nCross-Origin-Resource-Policy: cross-origin' });
  assert.deepEqual(headers({ way: 'link', host: '' }), { pages: "Content-Security-Policy: frame-ancestors 'self'", files: '' });
});

test('what the snippet says in markup is what was chosen, whatever signs are in it', () => {
  const said = JSON.stringify({ start_up_subsidy: { amount: '5000', source: '“某” <文> & \'件\'', year: 2022 } });
  for (const way of ['link', 'element']) {
    const { configuration } = read(`#${new URLSearchParams({ way, host: HOST, 'local-parameters': said })}`);
    const [tag] = parseFragment(snippetOf(configuration, SITE)).childNodes;
    const attribute = tag.attrs.find(({ name }) => name.endsWith('local-parameters'));
    assert.equal(attribute.value, said, way);
  }
});

test('a font whose quotation marks are not in pairs is none', () => {
  const font = ALL.find(({ name }) => name === '--wengang-font');
  for (const [text, isFont] of [['"PingFang SC", serif', true], ['"PingFang SC, serif', false], ['serif"', false]]) assert.equal(takes(font, text), isFont, text);
});
