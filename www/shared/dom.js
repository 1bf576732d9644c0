// The page around, past what its markup is called: an element named like a property of the document, `<img name="currentScript">`,
// or a field named like one of its form, stands in that property's place.

/** A property or method of the document's own. */
export function ofDocument(name) {
  const value = Reflect.get(Document.prototype, name, document);
  return typeof value === 'function' ? value.bind(document) : value;
}

/** The language that an element is in by its own attribute or by one around it; undefined if none says so. */
export function languageAround(element) {
  const closest = Element.prototype.closest.call(element, '[lang]');
  return closest ? Element.prototype.getAttribute.call(closest, 'lang') : undefined;
}
