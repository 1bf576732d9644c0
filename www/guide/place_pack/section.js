// The part of the guide in which a place pack is written and checked. What is typed is kept nowhere.
import { codeBlock } from '../../shared/code_block.js';
import { inLanguage } from '../../shared/languages.js';
import { fill, make } from '../../shared/markup.js';
import EXAMPLE from '../place-pack.example.json' with { type: 'json' };
import { check } from './check.js';
import { formOf } from './form.js';
import { FAULTS } from './items.js';
import { blankPlace, packOf, typedOf } from './typed.js';

/** What the file is called that is saved, and where the snippet looks for it. */
export const FILE = 'wengang-place-pack.json';

/** Larger files are none of these. */
const LARGEST = 2000000;

const WORDS = {
  open: ['打开写好的文件', 'Open a file'],
  example: ['看例子（编的）', 'Show an example (made up)'],
  addPlace: ['再加一个地方', 'Add a place'],
  check: ['检查', 'Check'],
  save: ['下载文件', 'Download the file'],
  use: ['用到样子和代码里', 'Use it in the calculator shown and the snippet'],
  wrong: ['有 % 处要改，都标出来了。', '% to be put right; each is marked.'],
  right: ['没有要改的。', 'Nothing to be put right.'],
  unread: ['这个文件读不了：不是 JSON，或者太大。', 'This file cannot be read: no JSON, or too large.'],
  inFile: ['打开的文件里有这几处不对，其余的都填好了：', 'In the file that was opened this is wrong; the rest is filled in:'],
  text: ['当地信息文件', 'The place pack'],
  used: [`已经用上。请把下载的文件放到网站上，写好它的网址。`, 'It is used. Put the file on your site, and write its address.'],
};

export class PackSection {
  /** In that element; `use` is handed a pack, as text and by the code of its first place. */
  constructor(element, use) {
    Object.assign(this, { element, use, typed: [blankPlace()], left: new Set(), isChecked: false, inFile: [], opened: new Set() });
    this.form = make('div', { class: 'pack-form' });
    this.result = make('div', { class: 'pack-result' });
  }

  say(word, count) {
    return inLanguage(this.language, WORDS[word]).replace('%', String(count));
  }

  draw(language) {
    this.language = language;
    const opened = make('input', { type: 'file', accept: '.json,application/json', hidden: true, 'data-press': 'file' });
    opened.addEventListener('change', () => {
      if (opened.files[0]) this.open(opened.files[0]);
      // The same file may have been changed by the next time.
      opened.value = '';
    });
    fill(
      this.element,
      make('div', { class: 'actions' }, this.button('open', () => opened.click()), this.button('example', () => this.take(EXAMPLE)), opened),
      this.form,
      make('div', { class: 'actions' }, this.button('addPlace', () => (this.typed.push(blankPlace()), this.drawForm())), this.button('check', () => this.checkAll())),
      this.result,
    );
    this.drawForm();
  }

  button(word, press) {
    const button = make('button', { type: 'button', 'data-press': word }, this.say(word));
    button.addEventListener('click', press);
    return button;
  }

  drawForm(opened) {
    for (const details of this.form.querySelectorAll('details')) this.opened[details.open ? 'add' : 'delete'](details.dataset.item);
    if (opened) this.opened.add(opened);
    fill(this.form, ...formOf(this.language, this.typed, {
      drawn: (item) => this.drawForm(item),
      typed: () => this.drawResult(),
      left: (path) => (this.left.add(path), this.drawResult()),
    }));
    for (const details of this.form.querySelectorAll('details')) details.open = details.open || this.opened.has(details.dataset.item);
    this.drawResult();
  }

  /** Marks what is wrong where somebody has been, or everywhere once it was asked for. */
  mark(refusals) {
    for (const error of this.form.querySelectorAll('[data-error]')) {
      const path = error.dataset.error;
      const refusal = refusals.find(({ field }) => field === path || field.startsWith(`${path}[`));
      const isShown = !!refusal && (this.isChecked || this.left.has(path));
      const text = isShown ? inLanguage(this.language, FAULTS[refusal.fault]) : '';
      if (error.textContent !== text) error.textContent = text;
      error.hidden = !isShown;
      const field = this.form.querySelector(`[data-pack="${path}"]`);
      if (field) field.setAttribute('aria-invalid', String(isShown));
    }
  }

  drawResult() {
    const pack = packOf(this.typed);
    const refusals = check(pack);
    this.mark(refusals);
    // A press begins by leaving the field before: what is to be pressed must still be there when it ends.
    const shown = JSON.stringify([this.language, this.said, this.isChecked, this.inFile, refusals, pack]);
    if (shown === this.shown) return;
    this.shown = shown;
    const parts = [];
    if (0 < this.inFile.length) parts.push(make('p', { role: 'alert' }, this.say('inFile')), make('ul', {}, ...this.inFile.map((one) => make('li', {}, ...this.lineOf(one)))));
    if (this.said) parts.push(make('p', { role: 'alert' }, this.say(this.said)));
    if (this.isChecked) parts.push(make('p', { role: 'status', class: 'pack-status' }, refusals.length === 0 ? this.say('right') : this.say('wrong', refusals.length)));
    if (refusals.length === 0) parts.push(...this.finished(pack));
    fill(this.result, ...parts);
  }

  lineOf({ field, fault }) {
    return [field && make('code', {}, field), ' ', inLanguage(this.language, FAULTS[fault])];
  }

  /** What can be done with a pack in which nothing is wrong. */
  finished(pack) {
    const text = JSON.stringify(pack, null, 2);
    const used = make('p', { role: 'status' });
    const use = () => {
      this.use(text, pack.places[0].code);
      used.textContent = this.say('used');
    };
    return [codeBlock(this.language, 'pack', this.say('text'), text), make('div', { class: 'actions' }, this.button('save', () => save(text)), this.button('use', use)), used];
  }

  checkAll() {
    this.isChecked = true;
    this.drawResult();
    const wrong = this.form.querySelector('[aria-invalid="true"]');
    if (!wrong) return;
    for (let around = wrong.parentElement; around; around = around.parentElement) if (around.localName === 'details') around.open = true;
    wrong.focus();
  }

  async open(file) {
    try {
      if (LARGEST < file.size) throw new Error('too large');
      this.take(JSON.parse(await file.text()));
    } catch (unread) {
      this.said = 'unread';
      this.drawResult();
    }
  }

  take(pack) {
    const places = typedOf(pack);
    Object.assign(this, { typed: 0 < places.length ? places : [blankPlace()], inFile: check(pack), said: '', isChecked: false, left: new Set() });
    fill(this.form);
    this.opened.clear();
    this.drawForm();
  }
}

/** Some browsers begin to save only after the click is over, in milliseconds. */
const UNTIL_SAVED = 60000;

function save(text) {
  const address = URL.createObjectURL(new Blob([`${text}\n`], { type: 'application/json' }));
  make('a', { href: address, download: FILE }).click();
  setTimeout(() => URL.revokeObjectURL(address), UNTIL_SAVED);
}
