// What kind a failure is of; each kind has its message in the page's markup, `trouble-<kind>`.

/** Whether the calculator itself broke. Known by its name: where there is no WebAssembly, what stands for it has the same one. */
export const isCrash = (error) => !!error && error.name === 'RuntimeError';

/** Why a module did not start. A script that cannot be read was cut on its way, but in a browser older than it was written for. */
export function failureKind(error) {
  if (isCrash(error)) return 'crash';
  return error instanceof SyntaxError && !Promise.allSettled ? 'browser' : 'load';
}

/** What a console says of it: with the page's address that helps whoever has made the page around, where it can. */
export const withDoctor = (kind, text, doctor) => (['load', 'policy'].includes(kind) ? `${text}; see ${doctor}` : text);

/** Calls `crashed` with the error whenever a module breaks while it runs. */
export function watchForCrashes(crashed) {
  const look = ({ error, reason = error }) => {
    if (isCrash(reason)) crashed(reason);
  };
  window.addEventListener('error', look);
  window.addEventListener('unhandledrejection', look);
}
