// The guide for sites: writes this site's own address into the snippets, and logs what the calculators tell.
import { EVENTS } from '../shared/events.js';

const base = new URL('./', location.href).href;
const texts = document.createTreeWalker(document.querySelector('.main'), NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const text = texts.currentNode;
  text.data = text.data.split('%base%').join(base).split('%origin%').join(location.origin);
}

const log = document.getElementById('log');
for (const type of EVENTS) {
  document.addEventListener(`wengang:${type}`, (event) => {
    const line = document.createElement('li');
    line.textContent = `${event.target.id || event.target.title}: wengang:${type} ${JSON.stringify(event.detail)}`;
    log.append(line);
    if (log.children.length > 30) log.firstChild.remove();
  });
}

for (const code of document.querySelectorAll('pre code')) {
  const copy = document.createElement('button');
  copy.className = 'copy';
  copy.textContent = '复制 Copy';
  copy.addEventListener('click', () => navigator.clipboard.writeText(code.textContent).catch(() => getSelection().selectAllChildren(code)));
  code.parentNode.after(copy);
}
