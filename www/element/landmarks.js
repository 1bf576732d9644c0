// The page around has a main part and a first heading of its own: what is drawn here comes below those, for readers of the page
// who hear it. A frame's page has none but these.

const HEADINGS = { h1: 2, h2: 3, h3: 4 };

function place(part) {
  if (part.localName === 'main') part.setAttribute('role', 'presentation');
  else part.setAttribute('aria-level', HEADINGS[part.localName]);
}

const observed = new WeakSet();

/** Does so with all that is drawn in an element, now and later. */
export function demote(element, root) {
  if (element.hasAttribute('data-alone')) return;
  const placeAll = () => root.querySelectorAll('main:not([role]), h1:not([aria-level]), h2:not([aria-level]), h3:not([aria-level])').forEach(place);
  placeAll();
  if (observed.has(root)) return;
  observed.add(root);
  new MutationObserver(placeAll).observe(root, { childList: true, subtree: true });
}
