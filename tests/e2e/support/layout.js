// Whether a page fits: nothing wider than the screen, nothing cut off, every target large enough for a thumb.

/** What is wider than the screen, or cut off, and a page without its heading; a table may scroll within its own region. */
export const misfits = (page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const isShown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const told = (element, what) => `${what}: ${element.outerHTML.slice(0, 120)}`;
    const shown = [...document.querySelectorAll('body *')].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return 1 < width && 1 < height && isShown(element) && !element.closest('.visually-hidden, [hidden], .scroll > *, svg');
    });
    const outside = shown.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -0.5 || root.clientWidth + 0.5 < right;
    });
    const cut = shown.filter((element) => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === 'inline' || element.matches('input, textarea, option, select')) return false;
      const wide = element.clientWidth + 1 < element.scrollWidth && overflowX !== 'auto';
      const tall = element.clientHeight + 1 < element.scrollHeight && ['hidden', 'clip'].includes(overflowY);
      return wide || tall;
    });
    const scrolls = root.clientWidth < root.scrollWidth ? [`the page is ${root.scrollWidth} wide on a screen of ${root.clientWidth}`] : [];
    const heading = shown.some((element) => element.matches('main h1') && element.innerText.trim()) ? [] : ['no heading is shown'];
    return [...heading, ...scrolls, ...outside.map((element) => told(element, 'outside')), ...cut.map((element) => told(element, 'cut off'))];
  });

const press = 'button, select, summary, textarea, a[href], input[type=text], input[type=file], .choice label';

/** What is smaller than a thumb needs, and a page on which nothing can be pressed. */
export const small = (page, least) =>
  page.locator(press).evaluateAll((all, least) => {
    const sized = all.filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })).map((element) => [element, element.getBoundingClientRect()]);
    const tooSmall = sized
      .filter(([, { width, height }]) => width && (width < least - 0.01 || height < least - 0.01))
      .map(([element, { width, height }]) => `${width} × ${height}: ${element.outerHTML.slice(0, 120)}`);
    return sized.length ? tooSmall : ['nothing can be pressed'];
  }, least);

/** Reads the page as somebody does who has set the browser's own text to another size; 16 is what browsers come with. */
export async function setBrowserText(page, pixels) {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: Math.round((pixels * 13) / 16) } });
  await browser.detach();
}
