// From the pieces that are let through, or are not, to the ways that work: for what is observed in a page and for what is predicted alike.

export const WAYS = ['frame', 'link', 'element'];

const refusedOf = (pieces, names) => names.map((name) => pieces[name]).filter(Boolean);

/** Once each, by what is to be added. */
const distinct = (reasons) => reasons.filter((one, place) => reasons.findIndex((other) => other.directive === one.directive && other.add === one.add) === place);

const HANDED_ON = "'strict-dynamic'";

/** The lines to be written, one for each directive. */
function linesOf(reasons) {
  const lines = new Map();
  for (const [name, ...sources] of reasons.filter(({ add }) => add).map(({ add }) => add.split(' '))) {
    const before = lines.get(name) || sources;
    const all = [...new Set([...before, ...sources])];
    // Whoever lets scripts through by their address cannot have it.
    lines.set(name, all.filter((source) => source !== HANDED_ON || (before.includes(source) && sources.includes(source))));
  }
  return [...lines].map((line) => line.flat().join(' '));
}

const verdict = (stopping, slowing, rosters) => ({
  result: 0 < stopping.length ? 'fails' : 0 < slowing.length ? 'slower' : 'works',
  rosters: stopping.length === 0 && rosters.length === 0,
  reasons: distinct([...stopping, ...slowing, ...rosters]),
  lines: linesOf([...stopping, ...slowing, ...rosters]),
});

/**
 * Of each way: whether it works, works but slower, or fails; whether it reads rosters; all that is in the
 * way, and the lines of a policy that would let it through.
 */
export function waysOf(pieces, isOwn) {
  const of = (...names) => refusedOf(pieces, names);
  // A web worker of another site's is under the page's policy too: it needs its script, its wasm and that this may be compiled.
  const rosters = isOwn && !pieces.isOpaque ? of('worker') : of('blob', 'module', 'compile', 'wasm');
  return {
    // No server can name a page in a box that has no origin, so that none lets it frame the calculator.
    frame: verdict(of('frame', 'isOpaque'), [], []),
    link: verdict(of('embed', 'frame', 'isOpaque'), [], []),
    element: verdict(of('loader', 'module', 'sheet'), of('compile', 'wasm', 'type'), rosters),
  };
}
