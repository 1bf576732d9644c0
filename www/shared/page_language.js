// The language of a page for webmasters: what stands in its markup is there in both, and one of them is shown.
import { isChinese } from './languages.js';

/** Shows that language from now on. */
export function showLanguage(language) {
  const root = document.documentElement;
  root.lang = isChinese(language) ? 'zh-CN' : 'en';
  root.toggleAttribute('data-running', true);
  const title = document.querySelector('title');
  title.dataset.zh = title.dataset.zh || title.textContent;
  document.title = isChinese(language) ? title.dataset.zh : title.dataset.en;
  for (const button of document.querySelectorAll('[data-language]')) button.setAttribute('aria-pressed', String(isChinese(button.dataset.language) === isChinese(language)));
}

/** Calls `chosen` with the language of the button that is pressed. */
export function watchLanguages(chosen) {
  for (const button of document.querySelectorAll('[data-language]')) button.addEventListener('click', () => chosen(button.dataset.language));
}
