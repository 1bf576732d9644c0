// The browser's way back, which goes from screen to screen in a frame as it does on a page of its own, and not out of the page
// around. The history keeps how many screens lie behind, and nothing of what was said.

const BACK = 'button.back';

export function followHistory(calculator) {
  const depthOf = (state) => (state && state.wengang) || 0;
  const button = () => calculator.shadowRoot.querySelector(BACK);
  let depth = depthOf(history.state);
  const first = depth;
  // How many screens the browser went back that the calculator has not gone yet, and whether it is on its way to one.
  let behind = 0;
  let going = false;

  function goBack() {
    going = 0 < behind && !!button();
    behind = going ? behind - 1 : 0;
    if (going) button().click();
  }

  calculator.addEventListener('wengang:resize', ({ detail }) => {
    if (!detail.moved) return;
    if (going) return goBack();
    // The first screen leads nowhere back.
    if (button()) history.pushState({ wengang: (depth += 1) }, '');
  });

  window.addEventListener('popstate', ({ state }) => {
    const now = depthOf(state);
    // What lies ahead was left; the calculator does not know it any more.
    if (depth < now) return history.go(depth - now);
    behind = depth - now;
    depth = now;
    if (0 < behind) goBack();
  });

  // Its own button goes the same way, so that both agree on what lies behind.
  window.addEventListener(
    'click',
    (event) => {
      const [pressed] = event.composedPath();
      if (going || depth <= first || !pressed.closest || !pressed.closest(BACK)) return;
      event.stopImmediatePropagation();
      history.back();
    },
    true,
  );
}
