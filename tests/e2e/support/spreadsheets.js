// Rosters as files: the same cells as CSV in every encoding, as a workbook, as what a spreadsheet puts on the clipboard; and back.
import { inflateRawSync } from 'node:zlib';
import { archive, part } from './archive.js';

const quoted = (cell, separator) => (/["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows of cells as lines of text; lines end as Excel ends them. */
export const lines = (rows, separator = ',') =>
  rows.map((row) => `${row.map((cell) => quoted(String(cell), separator)).join(separator)}\r\n`).join('');

let gb;

/** Text in GB18030, as far as that has it in two bytes: what Excel writes on a Chinese Windows. */
function gb18030(text) {
  gb ??= new Map(
    Array.from({ length: 126 }, (_, first) => Array.from({ length: 191 }, (_, second) => [first + 0x81, second + 0x40]))
      .flat()
      .filter(([, second]) => second !== 0x7f)
      .map((pair) => [new TextDecoder('gb18030').decode(Uint8Array.from(pair)), pair]),
  );
  const bytes = [...text].map((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : gb.get(sign)));
  return Buffer.from(bytes.flat());
}

const utf16be = (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

/** A roster's rows as every kind of file that has the same content. */
export const FILES = {
  'UTF-8': (rows) => Buffer.from(lines(rows)),
  'UTF-8 with a mark': (rows) => Buffer.from(`\ufeff${lines(rows)}`),
  GB18030: (rows) => gb18030(lines(rows)),
  'UTF-16, little end first': (rows) => Buffer.from(`\ufeff${lines(rows)}`, 'utf16le'),
  'UTF-16, big end first': (rows) => utf16be(lines(rows)),
  'semicolons': (rows) => Buffer.from(lines(rows, ';')),
  'tabs': (rows) => gb18030(lines(rows, '\t')),
  workbook: (rows) => workbook({ 花名册: rows }),
};

/** A zip archive of files by name. */
export const zip = (files) => archive(Object.entries(files).map(([name, content]) => part(name, content)));

/** The files of a zip archive, as text by name. */
function unzip(archive) {
  const files = {};
  let at = archive.readUInt32LE(archive.lastIndexOf('PK\x05\x06') + 16);
  while (archive.toString('latin1', at, at + 4) === 'PK\x01\x02') {
    const [packed, nameLength, extra, comment] = [20, 28, 30, 32].map((field, index) =>
      index ? archive.readUInt16LE(at + field) : archive.readUInt32LE(at + field),
    );
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = archive.subarray(start, start + packed);
    files[name] = (archive.readUInt16LE(at + 10) ? inflateRawSync(content) : content).toString('utf8');
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const unescaped = (text) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
const letters = (column) => (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** A number in a cell as these very digits, as a spreadsheet stores an ID number that it took for one. */
export const digits = (text) => ({ digits: text });

function cell(value, reference, strings) {
  if (value === '' || value === undefined) return '';
  if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
  if (value.digits) return `<c r="${reference}"><v>${value.digits}</v></c>`;
  if (!strings.includes(value)) strings.push(value);
  return `<c r="${reference}" t="s"><v>${strings.indexOf(value)}</v></c>`;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook with these sheets, rows of cells by name; `merged` are ranges of the first one, such as A1:C1. */
export function workbook(sheets, merged = []) {
  const names = Object.keys(sheets);
  const strings = [];
  const sheet = (rows, index) => {
    const data = rows.map((row, number) => {
      const cells = row.map((value, column) => cell(value, `${letters(column)}${number + 1}`, strings));
      return `<row r="${number + 1}">${cells.join('')}</row>`;
    });
    const ranges = index === 0 && merged.length ? `<mergeCells>${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>` : '';
    return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData>${ranges}</worksheet>`;
  };
  const files = Object.fromEntries(Object.values(sheets).map((rows, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet(rows, index)]));
  const link = (id, kind, target) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const links = (all) => `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
  const part = (name, kind) => `<Override PartName="/${name}" ContentType="${TYPE}.${kind}+xml"/>`;
  return zip({
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('xl/workbook.xml', 'sheet.main')}${part('xl/sharedStrings.xml', 'sharedStrings')}${Object.keys(files).map((name) => part(name, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': links([link('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links([
      ...names.map((_, index) => link(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
      link('rIdS', 'sharedStrings', 'sharedStrings.xml'),
    ]),
    'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ...files,
  });
}

/** A sheet of a workbook as it is in its file, the first one by itself. */
export const sheetXml = (bytes, which = 1) => unzip(bytes)[`xl/worksheets/sheet${which}.xml`];

/** The names of a workbook's sheets. */
export const sheetNames = (bytes) =>
  [...unzip(bytes)['xl/workbook.xml'].matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => unescaped(name));

/** The cells of a sheet of a workbook, the first one by itself; texts as strings and numbers as numbers. A formula in it is an error. */
export function cells(bytes, which = 1) {
  const files = unzip(bytes);
  const sheet = files[`xl/worksheets/sheet${which}.xml`];
  if (/<f[ >]/.test(sheet)) throw new Error('a formula in the workbook');
  const texts = (xml) => [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => unescaped(text)).join('');
  const strings = [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, xml]) => texts(xml));
  const number = (reference) => [...reference.replace(/\d+/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [...sheet.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = '']) => {
    const found = [];
    for (const [, attributes, content = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const value = /<v>([^<]*)<\/v>/.exec(content)?.[1] ?? '';
      const type = /t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
      const text = { s: () => strings[value], inlineStr: () => texts(content), str: () => unescaped(value), n: () => (value === '' ? '' : Number(value)) };
      found[number(/r="([A-Z]+\d+)"/.exec(attributes)[1])] = text[type]();
    }
    return Array.from(found, (value) => value ?? '');
  });
}

/** The cells of a CSV file. */
export function fields(text) {
  const rows = [[]];
  for (const [, bare, quotes, end] of text.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1).push(bare === undefined ? quotes : bare.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => 1 < row.length || row[0]);
}
