// <wengang-calculator>: the calculator as an element of somebody else's page. www/README.md and guide/host.html say what it takes
// and tells. A classic script, for HEAD or BODY, once or twice.
import { define } from './element.js';
import { ownAddress } from './own_script.js';

const NAME = 'wengang-calculator';

if (window.customElements && !customElements.get(NAME)) {
  if (ownAddress) define(NAME);
  else console.error(`${NAME}: calculator.js needs a <script src> of its own`);
}
