// The configurator's form: a field for each setting of the table, of the way that is chosen.
import { inLanguage } from '../shared/languages.js';
import { make } from '../shared/markup.js';
import { isSet } from './configuration.js';
import { PROPERTIES, SETTINGS, SITE, takes } from './settings.js';

const FIRST = ['view', 'region', 'lang', 'theme', 'text-size'];
const of = (names) => names.map((name) => SETTINGS.find((setting) => setting.name === name));

/** Whatever is not among the first stands with the rest: nothing is left out. */
const GROUPS = {
  calculator: { label: ['测算', 'The calculator'], settings: of(FIRST) },
  site: { label: ['网站', 'The site'], settings: SITE.filter(({ name }) => ['host', 'pinned'].includes(name)) },
  looks: { label: ['颜色和字体', 'Colours and font'], settings: PROPERTIES, isFolded: true, isOf: ({ way }) => way === 'element' },
  rest: { label: ['更多', 'More'], settings: SETTINGS.filter(({ name }) => !FIRST.includes(name)), isFolded: true },
};

const REFUSED = ['这样写认不出，没有采用。', 'This cannot be read, and is not used.'];
const ELEMENT_ONLY = ['只有元素能换颜色和字体。', 'Only the element takes colours and a font.'];

const idOf = (name) => `setting-${name.replace(/^--/, '')}`;

/** The form's parts, for a configuration; `changed` is told a setting's name and its new value. */
export function formOf(language, configuration, changed) {
  const say = (pair) => inLanguage(language, pair);
  return Object.entries(GROUPS).map(([name, { label, settings, isFolded, isOf = () => true }]) => {
    const taken = settings.filter(({ ways }) => !ways || ways.includes(configuration.way));
    const fields = taken.map((setting) => fieldOf(say, setting, configuration[setting.name], changed));
    const contents = isOf(configuration) ? make('div', { class: 'fields' }, ...fields) : make('p', { class: 'hint' }, say(ELEMENT_ONLY));
    if (!isFolded) return make('fieldset', { class: 'group', 'data-group': name }, make('legend', {}, say(label)), contents);
    const isOpen = settings.some((setting) => isSet(configuration, setting.name));
    return make('details', { class: 'group', 'data-group': name, open: isOpen }, make('summary', {}, say(label)), contents);
  });
}

/** How wide a field is: those that are read at a glance stand side by side. */
const widthOf = ({ name, choices, isColour }) => ((choices && name !== 'view') || isColour ? 'narrow' : 'wide');

function fieldOf(say, setting, value, changed) {
  const id = idOf(setting.name);
  const hint = setting.hint && make('span', { class: 'hint', id: `${id}-hint` }, say(setting.hint));
  const input = controlOf(say, setting, value, { id, 'data-setting': setting.name, 'aria-describedby': hint ? hint.id : false }, changed);
  const label = make('label', { for: id }, say(setting.label));
  if (setting.isFlag) return make('div', { class: 'setting wide' }, make('span', { class: 'tick' }, input, label), hint);
  const swatch = setting.isColour && swatchOf(say, setting, value, changed);
  return make('div', { class: `setting ${widthOf(setting)}` }, label, make('span', { class: 'control' }, input, swatch), hint, make('span', { class: 'field-error', role: 'alert', hidden: true }, say(REFUSED)));
}

function controlOf(say, setting, value, attributes, changed) {
  if (setting.isFlag) {
    const box = make('input', { type: 'checkbox', ...attributes, checked: value === 'yes' });
    box.addEventListener('change', () => changed(setting.name, box.checked ? 'yes' : ''));
    return box;
  }
  if (setting.choices) {
    const options = Object.entries(setting.choices).map(([one, words]) => make('option', { value: one, selected: one === value }, say(words)));
    const select = make('select', attributes, ...options);
    select.addEventListener('change', () => changed(setting.name, select.value));
    return select;
  }
  return textOf(setting, value, attributes, changed);
}

/** A text counts once it can be read; until then the field says so, and what was there last holds no longer. */
function textOf(setting, value, attributes, changed) {
  const list = setting.suggested && make('datalist', { id: `${attributes.id}-list` }, ...setting.suggested.map((one) => make('option', { value: one })));
  const input = make('input', { type: 'text', ...attributes, placeholder: setting.example, autocomplete: 'off', spellcheck: 'false', list: list ? list.id : false });
  input.value = value;
  input.addEventListener('input', () => {
    const text = input.value.trim();
    const isRead = text === '' || takes(setting, text);
    input.setAttribute('aria-invalid', String(!isRead));
    input.closest('.setting').querySelector('.field-error').hidden = isRead;
    changed(setting.name, isRead ? text : '');
  });
  return list ? make('span', {}, input, list) : input;
}

/** To choose a colour by sight; what it gives is written into the text. */
function swatchOf(say, setting, value, changed) {
  const picked = make('input', { type: 'color', class: 'swatch', 'aria-label': say(setting.label) });
  picked.value = /^#[0-9a-f]{6}$/i.test(value) ? value : setting.example;
  picked.addEventListener('input', () => {
    const field = picked.parentNode.querySelector('input[type=text]');
    field.value = picked.value;
    changed(setting.name, picked.value);
  });
  return picked;
}
