// The form for a place pack: its fields, of the table of what is asked.
import { inLanguage } from '../../shared/languages.js';
import { make } from '../../shared/markup.js';
import { ITEMS, PLACE, SUPPORTS } from './items.js';
import { blankEntry, pathOf } from './typed.js';

const WORDS = {
  place: ['第 % 个地方', 'Place %'],
  removePlace: ['去掉这个地方', 'Take this place out'],
  add: ['加一条', 'Add one'],
  remove: ['去掉这一条', 'Take it out'],
  optional: ['（可以不写）', ' (may be left out)'],
};

/** The form's parts for what is typed; `told` is told of a field that was changed, or of a part that came or went. */
export function formOf(language, typed, told) {
  const say = (pair) => inLanguage(language, pair);
  return typed.map((place, index) => placeOf(say, typed, place, index, told));
}

function placeOf(say, typed, place, index, told) {
  const path = `places[${index}]`;
  const fields = PLACE.map((field) => fieldOf(say, field, place, `${path}.${field.name}`, told));
  const remove = 1 < typed.length && buttonOf(say(WORDS.removePlace), `${path}-remove`, () => (typed.splice(index, 1), told.drawn()));
  const items = ITEMS.map((item) => itemOf(say, item, place.items[item.path], index, told));
  return make('fieldset', { class: 'group packed', 'data-place': String(index) }, make('legend', {}, say(WORDS.place).replace('%', String(index + 1))), make('div', { class: 'fields' }, ...fields), ...items, remove);
}

function buttonOf(text, name, press) {
  const button = make('button', { type: 'button', 'data-press': name }, text);
  button.addEventListener('click', press);
  return button;
}

/** An item folds, unless something is in it. */
function itemOf(say, item, entries, index, told) {
  const isFilled = entries.some((entry) => item.fields.some(({ name, first = '' }) => entry[name] !== first && 0 < entry[name].length));
  const parts = entries.map((entry, place) => {
    const path = pathOf(index, item, place);
    const fields = item.fields.map((field) => fieldOf(say, field, entry, `${path}.${field.name}`, told));
    const remove = item.isList && buttonOf(say(WORDS.remove), `${path}-remove`, () => (entries.splice(place, 1), told.drawn()));
    return make('div', { class: 'entry' }, make('div', { class: 'fields' }, ...fields), remove);
  });
  const add = item.isList && buttonOf(say(WORDS.add), `places[${index}].${item.path}-add`, () => (entries.push(blankEntry(item)), told.drawn(`places[${index}].${item.path}`)));
  const attributes = { class: 'group', 'data-item': `places[${index}].${item.path}`, open: isFilled };
  return make('details', attributes, make('summary', {}, say(item.label)), ...parts, add);
}

const widthOf = ({ isLines, isSupports, name }) => (isLines || isSupports || name === 'source' ? 'wide' : 'narrow');

function fieldOf(say, field, entry, path, told) {
  const id = `pack-${path}`;
  const error = make('span', { class: 'field-error', role: 'alert', id: `${id}-error`, 'data-error': path, hidden: true });
  if (field.isSupports) return supportsOf(say, field, entry, path, told, error);
  const hint = field.hint && make('span', { class: 'hint', id: `${id}-hint` }, say(field.hint));
  const described = [hint && hint.id, error.id].filter(Boolean).join(' ');
  const attributes = { id, 'data-pack': path, 'aria-describedby': described, placeholder: field.example, autocomplete: 'off', spellcheck: 'false' };
  const input = field.isLines ? make('textarea', { ...attributes, rows: '3' }) : make('input', { type: 'text', ...attributes });
  input.value = entry[field.name];
  input.addEventListener('input', () => ((entry[field.name] = input.value), told.typed(path)));
  input.addEventListener('change', () => told.left(path));
  const label = make('label', { for: id }, say(field.label), field.isOptional && say(WORDS.optional));
  return make('div', { class: `setting ${widthOf(field)}` }, label, hint, make('span', { class: 'control' }, input), error);
}

function supportsOf(say, field, entry, path, told, error) {
  const ticks = Object.entries(SUPPORTS).map(([name, words]) => {
    const id = `pack-${path}-${name}`;
    const box = make('input', { type: 'checkbox', id, 'data-pack': `${path}-${name}`, checked: entry[field.name].includes(name) });
    box.addEventListener('change', () => {
      entry[field.name] = Object.keys(SUPPORTS).filter((one) => (one === name ? box.checked : entry[field.name].includes(one)));
      told.left(path);
    });
    return make('span', { class: 'tick' }, box, make('label', { for: id }, say(words)));
  });
  return make('fieldset', { class: 'setting wide supports-of' }, make('legend', {}, say(field.label)), ...ticks, error);
}
