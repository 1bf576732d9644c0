// Markup as a tree that a script can make elements of without handing HTML to the browser: a text, or an element's name, its
// attributes and its contents. parse5 reads HTML exactly as browsers do.
import { parseFragment } from 'parse5';

const tree = ({ nodeName, value, attrs, childNodes }) =>
  nodeName === '#text' ? value : [nodeName, Object.fromEntries(attrs.map((one) => [one.name, one.value])), ...trees(childNodes)];

const trees = (nodes) => nodes.filter(({ nodeName }) => nodeName !== '#comment').map(tree);

/** The tree of a piece of markup. */
export const asTree = (markup) => trees(parseFragment(markup).childNodes);
