// What the place has fixed: JSON as it stands in the page, or the address of some.

const LONGEST_SHOWN = 60;

/** The parameters; what cannot be had is handed on as a text that says so, and refused by name. None for an empty text. */
export function readLocalParameters(text) {
  const given = text.trim();
  if (!given) return Promise.resolve(undefined);
  const json = '{['.includes(given[0]) ? Promise.resolve(given) : fetch(given).then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)));
  return json.then(JSON.parse).catch((why) => `${given.slice(0, LONGEST_SHOWN)} (${why.message || why})`);
}
