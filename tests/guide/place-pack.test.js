// The form for place packs without a browser: what it checks, what it writes and reads, and that it has words for all of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { check } from '../../www/guide/place_pack/check.js';
import { FAULTS, ITEMS, PLACE, SUPPORTS } from '../../www/guide/place_pack/items.js';
import { SETTINGS, takes } from '../../www/guide/settings.js';
import { blankEntry, blankPlace, packOf, pathOf, typedOf } from '../../www/guide/place_pack/typed.js';

const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const json = (path) => JSON.parse(file(path));
const EXAMPLE = json('www/guide/place-pack.example.json');
const SCHEMA = json('www/guide/place-pack.schema.json');
const CASES = json('tests/golden/place_packs/refused.json');

/** The example with something else in it. */
function documentOf({ set }) {
  const document = structuredClone(EXAMPLE);
  for (const [pointer, value] of Object.entries(set)) {
    const names = pointer.split('/').slice(1);
    const last = names.pop();
    names.reduce((outer, name) => outer[name], document)[last] = value;
  }
  return document;
}

const named = (refusals) => refusals.map(({ field, fault }) => `${field}: ${fault}`).sort();

for (const one of CASES) {
  test(`checked as the calculator does: ${one.name}`, () => assert.deepEqual(named(check(documentOf(one))), one.refused));
}

test('what is no object is refused as a whole', () => {
  for (const document of [undefined, null, 1, 'x', [], true]) assert.equal(check(document).length, 1);
});

test('every fault has words in both languages', () => {
  const inSchema = JSON.stringify(SCHEMA).match(/"x-faults":\{[^}]*\}/g).flatMap((one) => Object.values(JSON.parse(`{${one}}`)['x-faults']));
  const inCases = CASES.flatMap(({ refused }) => refused.map((one) => one.split(': ')[1]));
  for (const fault of [...inSchema, ...inCases, 'too-much']) assert.ok(FAULTS[fault] && FAULTS[fault].length === 2 && FAULTS[fault].every(Boolean), fault);
});

test('the form has a field for everything of the schema, and for nothing else', () => {
  const { properties } = SCHEMA.$defs.place;
  const definition = (schema) => (schema.$ref ? SCHEMA.$defs[schema.$ref.split('/').pop()] : schema);
  const fieldsOf = (schema) => Object.keys(definition(schema.items || schema).properties).sort();
  const inSchema = Object.entries(properties).flatMap(([name, schema]) => {
    if (name === 'amounts') return Object.entries(schema.properties).map(([amount, one]) => [`amounts.${amount}`, fieldsOf(one)]);
    return definition(schema).type === 'string' ? [[name]] : [[name, fieldsOf(schema)]];
  });
  const inForm = [...PLACE.map(({ name }) => [name]), ...ITEMS.map(({ path, fields }) => [path, fields.map(({ name }) => name).sort()])];
  assert.deepEqual(Object.fromEntries(inForm), Object.fromEntries(inSchema));
  assert.deepEqual(ITEMS.filter(({ isList }) => isList).map(({ path }) => path).sort(), Object.keys(properties).filter((name) => properties[name].type === 'array').sort());
});

test('the supports are called as the calculator calls them', () => {
  const lines = file('tests/golden/screens/words.txt').split('## supports\n')[1].split('\n\n')[0].split('\n');
  assert.deepEqual(SUPPORTS, Object.fromEntries(lines.map((line) => line.split(' | ')).map(([name, chinese, english]) => [name, [chinese, english]])));
});

test('a pack that is opened is written as it was', () => {
  assert.deepEqual(packOf(typedOf(EXAMPLE)), EXAMPLE);
});

test('every field that is filled in stands in the pack, where its error is looked for', () => {
  const typed = [blankPlace()];
  Object.assign(typed[0], { code: '239999', name: '示例县' });
  const values = { for: ['transport'], names: '甲\n\n 乙 ', date: '2022-03-01', until: '2022-12-01', amount: '5000', telephone: '000 0000' };
  for (const item of ITEMS) {
    if (item.isList) typed[0].items[item.path].push(blankEntry(item));
    for (const { name, first } of item.fields) typed[0].items[item.path][0][name] = values[name] || first || 'x';
  }
  const pack = packOf(typed);
  assert.deepEqual(check(pack), []);
  for (const item of ITEMS) {
    const names = pathOf(0, item, 0).split(/[.[\]]+/).filter(Boolean);
    assert.deepEqual(Object.keys(names.reduce((outer, name) => outer[name], pack)).sort(), item.fields.map(({ name }) => name).sort(), item.path);
  }
  assert.deepEqual(pack.places[0].documents[0].names, ['甲', '乙']);
  assert.equal(pack.places[0].amounts.monitoring_line.year, 2022);
});

test('what nobody has typed is left out, and one that somebody has added is asked for', () => {
  const typed = [{ ...blankPlace(), code: '239999', name: '示例县' }];
  assert.deepEqual(packOf(typed), { place_pack: 1, places: [{ code: '239999', name: '示例县' }] });
  typed[0].items.documents.push(blankEntry(ITEMS.find(({ path }) => path === 'documents')));
  assert.deepEqual(named(check(packOf(typed))), ['places[0].documents[0].date: missing', 'places[0].documents[0].names: missing', 'places[0].documents[0].source: missing']);
  typed[0].items['amounts.base_award'][0].year = '二〇二二';
  assert.ok(named(check(packOf(typed))).includes('places[0].amounts.base_award.year: not-a-year'));
});

test('a page may be for a place that only its pack has, by its code', () => {
  const region = SETTINGS.find(({ name }) => name === 'region');
  const taken = ['239999', '230321', '鸡东县', '110101', '23999', '示例县'].filter((text) => takes(region, text));
  assert.deepEqual(taken, ['239999', '230321', '鸡东县']);
});

test('no file at all breaks it', () => {
  const parts = [null, 1, 'x', [], {}, [null], { places: 1 }, { places: [1, {}] }, { place_pack: 1, places: [{ amounts: 1, documents: [1, null], office: 'x', workshops: { names: [1] } }] }];
  for (const part of parts) {
    const typed = typedOf(part);
    assert.ok(Array.isArray(check(packOf(typed))));
    assert.ok(Array.isArray(check(part)));
  }
});
