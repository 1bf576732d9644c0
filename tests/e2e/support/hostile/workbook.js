// A small sound workbook whose parts can be put in place of others, one by one.
import { archive, part } from '../archive.js';

export const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const SHEET = 'xl/worksheets/sheet1.xml';
export const LINKS = 'xl/_rels/workbook.xml.rels';

export const HEADINGS = ['姓名', '身份证号', '户类型', '年工资'];
/** Two people, whose numbers are made up. */
export const PEOPLE = [HEADINGS, ['张三', '230102199001010019', '脱贫户', '7000'], ['李四', '230102199001020014', '监测对象', '8000']];

const link = (id, kind, target) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

/** Where the parts of a workbook are, with these targets of its sheets. */
export const links = (targets) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets.map((target, index) => link(`r${index}`, 'worksheet', target)).join('')}${link('texts', 'sharedStrings', 'sharedStrings.xml')}${link('styles', 'styles', 'styles.xml')}</Relationships>`;

/** The list of sheets, by these names. */
export const sheetList = (names) =>
  `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index}"/>`).join('')}</sheets></workbook>`;

const letters = (column) => (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A sheet of rows; numbers as numbers. `before` stands before all of it, `after` behind its rows. */
export function sheet(rows, { before = '', dimension, after = '' } = {}) {
  const cell = (value, place) =>
    typeof value === 'number' ? `<c r="${place}"><v>${value}</v></c>` : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  const data = rows.map((row, number) => `<row r="${number + 1}">${row.map((value, column) => cell(value, letters(column) + (number + 1))).join('')}</row>`);
  const size = dimension === undefined ? '' : `<dimension ref="${dimension}"/>`;
  return `<?xml version="1.0"?>${before}<worksheet ${MAIN}>${size}<sheetData>${data.join('')}</sheetData>${after}</worksheet>`;
}

const BASE = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${link('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  'xl/workbook.xml': sheetList(['花名册']),
  [LINKS]: links(['worksheets/sheet1.xml']),
};

/** The parts that every workbook has, with these in their place. */
export const parts = (own) => Object.entries({ ...BASE, ...own }).map(([name, content]) => part(name, content));

/** A workbook with these parts, and its two people where no sheet is among them. */
export const workbook = (own) => archive(parts({ [SHEET]: sheet(PEOPLE), ...own }));

/** A workbook whose sheet is this one. */
export const ofSheet = (xml) => workbook({ [SHEET]: xml });

/** The same two people with a cell or a row behind them. */
export const withRow = (row) => ofSheet(sheet(PEOPLE).replace('</sheetData>', `${row}</sheetData>`));

/** With something in place of the first name. */
export const withFirstName = (cell, own = {}) =>
  workbook({ ...own, [SHEET]: sheet(PEOPLE).replace('t="inlineStr"><is><t xml:space="preserve">张三</t></is>', cell) });
