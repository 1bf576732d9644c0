// What a page's own program does with the element, for the compiler to check.
import type { CalculatorAttributes, CalculatorElement } from 'wengang/element';

const one: CalculatorElement = document.createElement('wengang-calculator');
one.view = 'workshop';
one.view = undefined;
one.textSize = 'large';
one.shareAnswers = true;
one.localParameters = { 鸡西: { monitoring_line: { amount: '7000', source: 'a document', year: 2022 } } };
one.localParameters = '/local.json';
const stated = { source: 'a document', date: '2022-03-01' };
const office = { name: 'an office', telephone: '000 0000', ...stated };
const amounts = { monitoring_line: { amount: '7000', year: 2022, ...stated } };
one.localParameters = { place_pack: 1, places: [{ code: '239999', name: 'a county', office, amounts, documents: [{ for: ['transport'], names: ['a ticket'], ...stated }] }] };
const there: CalculatorElement | null = document.querySelector('wengang-calculator');
there?.addEventListener('wengang:result', ({ detail }) => console.log(detail.totals.granted, detail.byFund?.['employment-subsidy']?.most, detail.answers));
document.addEventListener('wengang:error', ({ detail }) => console.log(detail.kind, detail.blocked?.map(({ directive, address }) => directive + address)));
const attributes: CalculatorAttributes = { view: 'worker', 'text-size': 'large', theme: null, lang: undefined };
one.append(Object.keys(attributes).join());
