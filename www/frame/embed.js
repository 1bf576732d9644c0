// Turns each <a data-wengang href="…"> into a frame with the calculator, which grows with what it shows. Without JavaScript,
// or where frames are forbidden, the link stays. www/README.md and guide/host.html say what it takes and tells.
import { ofDocument } from '../shared/dom.js';
import { watchPolicy } from '../shared/policy.js';
import { LINK_ATTRIBUTES } from './frame_of.js';
import { blocked, changed, hear, tidy, upgrade } from './links.js';

function upgradeAll() {
  ofDocument('querySelectorAll')('a[data-wengang]').forEach(upgrade);
}

function follow(mutations) {
  // Frameworks set again what is set already.
  mutations.forEach(({ type, target, attributeName, oldValue }) => type === 'attributes' && oldValue !== target.getAttribute(attributeName) && changed(target, attributeName));
  tidy();
  upgradeAll();
}

// A second script of the same page would make a second frame of each link.
const RUNS = Symbol.for('wengang.embed');

if (!window[RUNS]) {
  window[RUNS] = true;
  window.addEventListener('message', hear);
  watchPolicy(blocked);
  upgradeAll();
  ofDocument('addEventListener')('DOMContentLoaded', upgradeAll);
  // A page that is put together by scripts shows its links when it likes, and so does one that is still being read.
  new MutationObserver(follow).observe(document, { childList: true, subtree: true, attributeOldValue: true, attributeFilter: ['href', ...LINK_ATTRIBUTES] });
}
