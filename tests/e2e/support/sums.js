// The sum that the worker's page shows: the words it must have, and the cards that it must agree with. Amounts are whole fen.
import { expect } from './test.js';

/** Commas between the thousands of an amount, or of both of a range. */
export const grouped = (amount) => amount.replace(/\d+(?=\.\.|\.\d|$)/g, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));

export const fen = (yuan) => Math.round(Number(yuan.replaceAll(',', '')) * 100);
const yuan = (amount) => grouped(amount % 100 ? (amount / 100).toFixed(2) : String(amount / 100));

const SENTENCES = {
  zh: {
    both: (granted, discretionary) => `可以申请 ${granted} 元；另有 ${discretionary} 元，给不给由当地定`,
    granted: (granted) => `可以申请 ${granted} 元`,
    discretionary: (discretionary) => `有 ${discretionary} 元，给不给由当地定`,
    atMost: (most) => `；合计最多可能 ${most} 元`,
    open: (most) => `还没算准，最多可能 ${most} 元`,
    nothing: '按您的回答，没有能算出金额的补助',
  },
  en: {
    both: (granted, discretionary) => `${granted} yuan to apply for; ${discretionary} yuan more, if local authorities decide so`,
    granted: (granted) => `${granted} yuan to apply for`,
    discretionary: (discretionary) => `${discretionary} yuan, if local authorities decide so`,
    atMost: (most) => `; in all at most ${most} yuan`,
    open: (most) => `Not certain yet; at most ${most} yuan`,
    nothing: 'By these answers, no support of a known amount',
  },
};

/** How a sum is said: what is sure, what the place may give, and the most if that is more. */
export function sentence(language, { granted, discretionary, most }) {
  const said = SENTENCES[language];
  if (most === 0) return said.nothing;
  if (granted + discretionary === 0) return said.open(yuan(most));
  const sure = granted && discretionary ? said.both(yuan(granted), yuan(discretionary)) : granted ? said.granted(yuan(granted)) : said.discretionary(yuan(discretionary));
  return granted + discretionary < most ? sure + said.atMost(yuan(most)) : sure;
}

const AMOUNT = /^([\d,.]+)(?: (?:到|to) ([\d,.]+))?\u00a0(?:元|yuan)$/;

/** The cards of the supports that pay money: how each is decided, by what name, and its amount from the least to the most. */
const cardsOf = async (page) => {
  const all = await page.locator('.card').evaluateAll((cards) =>
    cards.map((card) => ({ verdict: card.dataset.verdict, name: card.querySelector('h3').firstChild.textContent, amount: card.querySelector('.amount')?.textContent ?? '' })),
  );
  return all.map(({ amount, ...card }) => {
    const [, least = '0', most = least] = AMOUNT.exec(amount) ?? [];
    return { ...card, least: fen(least), most: fen(most) };
  });
};

/** What the amounts on the cards of the results come to. */
export async function sumOfCards(page) {
  const sum = { granted: 0, discretionary: 0, most: 0 };
  for (const { verdict, least, most } of await cardsOf(page)) {
    if (verdict in sum) sum[verdict] += least;
    sum.most += most;
  }
  return sum;
}

const LINES = {
  zh: { granted: '可以申请', discretionary: '给不给由当地定', undetermined: '还不能确定', together: '合起来最多', amount: (most) => `${most} 元`, atMost: '最多 ', to: '到', comma: '、' },
  en: { granted: 'Can be applied for', discretionary: 'Local authorities decide', undetermined: 'Not certain yet', together: 'At most, together', amount: (most) => `${most} yuan`, atMost: 'at most ', to: 'to', comma: ', ' },
};

/** The lines at first sight that the cards come to: one for each verdict with an amount, and the most of them all below. */
function linesOf(language, cards) {
  const words = LINES[language];
  const lines = ['granted', 'discretionary', 'undetermined'].flatMap((verdict) => {
    const some = cards.filter((card) => card.verdict === verdict);
    const [least, most] = ['least', 'most'].map((end) => yuan(some.reduce((all, card) => all + card[end], 0)));
    const range = least === most ? most : `${least} ${words.to} ${most}`;
    const amount = verdict === 'undetermined' ? words.atMost + words.amount(most) : words.amount(range);
    return some.length ? [[words[verdict], amount, some.map(({ name }) => name).join(words.comma)]] : [];
  });
  const most = cards.reduce((all, card) => all + card.most, 0);
  return lines.length > 1 ? [...lines, [words.together, words.amount(yuan(most)), '']] : lines;
}

/** The results say at first sight what their cards come to, or that they come to nothing. */
export async function expectAtSight(page, language) {
  const lines = linesOf(language, await cardsOf(page));
  if (!lines.length) return expect(page.locator('.total .figure')).toHaveText(SENTENCES[language].nothing);
  await expect(page.locator('.total .figure')).toHaveCount(0);
  const rows = await page.locator('.total .sums tr').evaluateAll((all) => all.map((row) => [row.querySelector('th').firstChild.textContent, row.querySelector('td').textContent, row.querySelector('small')?.textContent ?? ''].map((text) => text.replaceAll('\u00a0', ' '))));
  expect(rows).toEqual(lines);
}
