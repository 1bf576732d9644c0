// Everything that a page can set, as the configurator offers it: the calculator's own options by the names that it takes them
// under, the looks of the element, and what the snippet itself depends on. A pair of words is Chinese and English.
import { placeNamed } from '../element/places.js';
import { LEAST_HEIGHT, TALLEST } from '../frame/frame_of.js';
import { LOCAL, OPTIONS, PREFILL } from '../shared/options.js';

/** Longer values belong into a file. */
const LONGEST = 2000;

/** Its cities and the prefecture, by what their codes end in behind that of the province. */
const CITIES = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '27'].map((code) => placeNamed(`23${code}`).city);

const asIs = ['不设', 'not set'];

/** The words of choices, by setting and value. */
const CHOICES = {
  view: {
    worker: ['务工人员', 'a worker'], employer: ['用人单位（先选哪一种）', 'an employer, of any kind'], workshop: ['就业帮扶车间', 'a workshop'],
    broker: ['劳务中介', 'a broker'], base: ['基地', 'a base'],
  },
  lang: { '': ['跟着网页', 'as the page'], zh: ['中文', 'Chinese'], en: ['英文', 'English'] },
  theme: { auto: ['跟着设备', 'as the device'], light: ['浅色', 'light'], dark: ['深色', 'dark'] },
  'text-size': { '': asIs, normal: ['普通', 'normal'], large: ['大字', 'large'] },
};

/** What the calculator takes first unless told, so that it need not be written. */
const FIRST = { view: 'worker', theme: 'auto' };

/** Somewhere on the web that the page may be, for addresses that are read from there. */
const SOMEWHERE = 'https://host.example/';

function isAddress(text) {
  try {
    return !/[\s"'<>]/.test(text) && /^https?:$/.test(new URL(text, SOMEWHERE).protocol);
  } catch (broken) {
    return false;
  }
}

function isObject(text) {
  try {
    return text.startsWith('{') && !!JSON.parse(text);
  } catch (broken) {
    return false;
  }
}

/** A place pack may have a place that is not among the known ones. */
const isCode = (text) => /^23\d{4}$/.test(text);
const isColour = (text) => /^(#[0-9a-f]{3}|#[0-9a-f]{6}|#[0-9a-f]{8}|[a-z]{3,20}|(rgb|hsl)a?\([\d.,%\s/]+\))$/i.test(text);
const isSite = (text) => /^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/i.test(text) && isAddress(text);
const isFont = (text) => /^[\w ,"\u4e00-\u9fff-]{2,100}$/.test(text) && text.split('"').length % 2 === 1;

/** What is said of each option, and how a value of it is known. */
const FIELDS = {
  view: { label: ['谁来算', 'Who is asked'] },
  lang: { label: ['语言', 'Language'], hint: ['框架不写就是中文', 'a frame: Chinese, unless set'] },
  theme: { label: ['深浅', 'Light or dark'] },
  'text-size': { label: ['字号', 'Text size'] },
  region: { label: ['哪个地方', 'Place'], hint: ['市（地）或县区，写名称或代码', 'a city, prefecture or county, by name or code'], example: '鸡西', suggested: CITIES, isValue: (text) => placeNamed(text) !== undefined || isCode(text) },
  [LOCAL]: { label: ['当地信息文件，或当地定的金额', 'Place pack, or amounts that the place has fixed'], hint: ['JSON 文件的网址，或 JSON；下面可以写好、检查', 'the address of a JSON file, or JSON; it can be written and checked below'], example: '/wengang-local.json', isValue: (text) => isObject(text) || (!text.startsWith('{') && isAddress(text)) },
  'share-answers': { label: ['本站想看到回答', 'Your page wants the answers'], hint: ['填的人每次打开都会被问，同意了才告诉', 'the person is asked with every visit, and has to agree'], isFlag: true },
  [PREFILL]: { label: ['先填好的回答', 'Answers to begin with'], hint: ['和测算网址 # 后面的写法一样', 'as behind the # of the calculator’s own address'], example: 'household=monitored', isValue: (text) => /^[^\s"'<>#]+=[^\s"'<>#]*$/.test(text) },
  [LEAST_HEIGHT]: { label: ['最少留多高', 'Least height'], hint: ['像素', 'in pixels'], example: '900', isValue: (text) => /^\d{2,6}$/.test(text) && 100 <= Number(text) && Number(text) < TALLEST },
};

const offered = (name) => ({ name, choices: CHOICES[name], first: FIRST[name] || '', ...FIELDS[name] });

/** The calculator's own, in all three ways. */
export const SETTINGS = [...OPTIONS, PREFILL, LEAST_HEIGHT].map(offered);

const colour = (name, label, example) => ({ name: `--wengang-${name}`, first: '', label, example, isColour: true, isValue: isColour });

/** What an element heeds of the styles of the page around it. */
export const PROPERTIES = [
  colour('accent', ['主色', 'Accent'], '#0b5d52'),
  colour('on-accent', ['主色上的字', 'On the accent'], '#ffffff'),
  colour('paper', ['底色', 'Paper'], '#ffffff'),
  colour('ink', ['字色', 'Ink'], '#17211f'),
  colour('dark-accent', ['深色时的主色', 'Accent in the dark'], '#7fd6c4'),
  colour('dark-on-accent', ['深色时主色上的字', 'On the accent in the dark'], '#08211d'),
  colour('dark-paper', ['深色时的底色', 'Paper in the dark'], '#121716'),
  colour('dark-ink', ['深色时的字色', 'Ink in the dark'], '#eef3f1'),
  { name: '--wengang-radius', first: '', label: ['圆角', 'Corners'], example: '6px', isValue: (text) => /^\d{1,2}(\.\d)?(px|em|rem)$|^0$/.test(text) },
  { name: '--wengang-font', first: '', label: ['字体', 'Font'], example: 'system-ui, sans-serif', isValue: isFont },
];

/** What the snippet depends on and the calculator never hears of. */
export const SITE = [
  { name: 'way', first: 'frame', choices: { frame: ['框架', 'A frame'], link: ['链接加脚本', 'A link and a script'], element: ['元素', 'An element'] }, label: ['怎样放', 'Which way'] },
  { name: 'host', first: '', label: ['你的网站', 'Your site'], hint: ['和测算在同一网站就不用写', 'nothing, if it is the calculator’s own'], example: 'https://www.host.example', isValue: isSite },
  { name: 'pinned', first: '', isFlag: true, ways: ['link', 'element'], label: ['锁定脚本版本', 'Pin the script’s version'], hint: ['浏览器核对脚本；测算更新后要重新复制', 'browsers check the script; copy it anew after an update'] },
  { name: 'language', first: '', choices: { '': ['中文', 'Chinese'], en: ['English', 'English'] }, label: ['本页语言', 'Language of this page'] },
];

export const ALL = [...SITE, ...SETTINGS, ...PROPERTIES];

/** Whether a setting can have that value, which is no empty one. */
export function takes(setting, value) {
  if (LONGEST < value.length || /[\u0000-\u001f]/.test(value)) return false;
  if (setting.isFlag) return value === 'yes';
  return setting.choices ? Object.keys(setting.choices).includes(value) : setting.isValue(value);
}
