// Starts the calculator on a page of its own, or says why it cannot start.
import { failureKind, watchForCrashes } from './shared/failure.js';
import { startModule } from './shared/module.js';

function show(kind) {
  const message = document.getElementById(`trouble-${kind}`);
  message.hidden = false;
  const loading = document.getElementById('loading');
  if (loading) loading.parentNode.replaceChild(message, loading);
}

/** How long the program may take before somebody is told, in milliseconds. It is taken all the same when it comes after that. */
const PATIENCE = 30000;

function start() {
  document.getElementById('loading').hidden = false;
  const late = setTimeout(() => show('load'), PATIENCE);
  const program = document.querySelector('meta[name="program"]');
  startModule((part) => new URL(program.getAttribute(`data-${part}`), document.baseURI).href)
    .then((exported) => {
      clearTimeout(late);
      exported.open(document.getElementById('app'));
      document.documentElement.toggleAttribute('data-running');
    })
    .catch((error) => {
      clearTimeout(late);
      show(failureKind(error));
      throw error;
    });
}

watchForCrashes(() => show('crash'));
document.addEventListener('click', (event) => {
  if (event.target.closest && event.target.closest('[data-reload]')) location.reload();
});
if (location.protocol === 'file:') show('file');
else start();
