// A text to be copied: what it is, the text, a button. Where the browser gives no clipboard, the text is selected, and that is said.
import { inLanguage } from './languages.js';
import { make } from './markup.js';

const WORDS = {
  copy: ['复制', 'Copy'],
  copied: ['已复制', 'Copied'],
  selected: ['浏览器不让脚本复制。文字已经选好，请按 Ctrl+C，手机上请长按后复制。', 'The browser does not let scripts copy. The text is selected: press Ctrl+C, or press it long on a phone.'],
};

const write = (text) => (navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error('no clipboard')));

/** It as elements; `name` is how it can be found. */
export function codeBlock(language, name, label, text) {
  const say = (word) => inLanguage(language, WORDS[word]);
  const id = `code-${name}`;
  const code = make('code', { id }, text);
  const said = make('span', { role: 'status', class: 'said' });
  const copy = make('button', { type: 'button', class: 'copy', 'aria-describedby': `${id}-label` }, say('copy'));
  copy.addEventListener('click', () =>
    write(text).then(
      () => (said.textContent = say('copied')),
      () => {
        getSelection().selectAllChildren(code);
        said.textContent = say('selected');
      },
    ),
  );
  const head = make('div', { class: 'copying' }, make('p', { class: 'label', id: `${id}-label` }, label), copy);
  return make('div', { class: 'block' }, head, make('pre', { tabindex: '0', 'aria-labelledby': `${id}-label` }, code), said);
}
