// The sum that the worker's page shows: the words it must have, and the cards that it must agree with. Amounts are whole fen.

export const fen = (yuan) => Math.round(Number(yuan) * 100);
const yuan = (amount) => (amount % 100 ? (amount / 100).toFixed(2) : String(amount / 100));

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

/** What the amounts on the cards of the results come to. */
export async function sumOfCards(page) {
  const cards = await page.locator('.card').evaluateAll((all) => all.map((card) => [card.dataset.verdict, card.querySelector('.amount')?.textContent ?? '']));
  const sum = { granted: 0, discretionary: 0, most: 0 };
  for (const [verdict, amount] of cards) {
    const [, least, most = least] = /^([\d.]+)(?: (?:到|to) ([\d.]+))? (?:元|yuan)$/.exec(amount) ?? [];
    if (least === undefined) continue;
    if (verdict in sum) sum[verdict] += fen(least);
    sum.most += fen(most);
  }
  return sum;
}
