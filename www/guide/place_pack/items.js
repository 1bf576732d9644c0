// What the form asks of a place: the one table of it, of which the form, the pack and the words are made. A pair of words is Chinese
// and English.
const SOURCE = [
  { name: 'source', label: ['出处', 'Source'], example: '文件名和文号' },
  { name: 'date', label: ['哪天的', 'As of'], example: '2022-03-01' },
];

const amount = (name, label) => ({
  path: `amounts.${name}`,
  label,
  fields: [{ name: 'amount', label: ['金额（元）', 'Amount (yuan)'], example: '5000' }, { name: 'year', label: ['哪一年的', 'For the year'], first: '2022', isNumber: true }, ...SOURCE],
});

const FOR = { name: 'for', label: ['为哪些政策（不选就是全部）', 'For which supports (none: all)'], isSupports: true };
const lines = (name, label) => ({ name, label, hint: ['一行一个', 'one a line'], isLines: true });

/** What is asked once of a place. */
export const PLACE = [
  { name: 'code', label: ['区划代码', 'Code'], hint: ['六位，县区或者市', 'six digits, of a county or a city'], example: '230321' },
  { name: 'name', label: ['名称', 'Name'], example: '某县' },
];

/** What a place can say, in the order in which it is asked; of a list there may be several. */
export const ITEMS = [
  {
    path: 'office',
    label: ['去哪里办', 'Where to go'],
    fields: [
      { name: 'name', label: ['窗口、单位', 'Office'] },
      { name: 'address', label: ['地址', 'Address'], isOptional: true },
      { name: 'telephone', label: ['电话', 'Telephone'], example: '0467-000 0000', isOptional: true },
      ...SOURCE,
    ],
  },
  { path: 'documents', isList: true, label: ['带哪些材料', 'What to bring'], fields: [lines('names', ['材料', 'Papers']), FOR, ...SOURCE] },
  { path: 'deadlines', isList: true, label: ['哪天截止', 'Deadline'], fields: [{ name: 'until', label: ['最后一天', 'Last day'], example: '2022-12-15' }, FOR, ...SOURCE] },
  { path: 'workshops', label: ['已认定的车间', 'Recognised workshops'], fields: [lines('names', ['车间', 'Workshops']), ...SOURCE] },
  amount('monitoring_line', ['当年的防返贫监测标准', 'The year’s monitoring line']),
  amount('public_post_allowance', ['公益性岗位补贴（每月）', 'Allowance of a public-welfare post, a month']),
  amount('start_up_subsidy', ['一次性创业补贴', 'One-off start-up subsidy']),
  amount('base_award', ['基地一次性奖补', 'One-off award of a base']),
  amount('rain_and_dew_standard', ['雨露计划补助标准（每人每学期）', 'Standard of the Rain and Dew plan, for a child and term']),
  amount('workshop_fallback', ['衔接资金给车间每人补多少', 'What the rural-transition fund pays a workshop for each worker']),
];

/** The supports, as the calculator calls them. */
export const SUPPORTS = {
  transport: ['路费补助', 'Travel subsidy'],
  production_award: ['又务工又生产的奖补', 'Award for working and producing'],
  public_welfare_post: ['公益性岗位', 'Public-welfare post'],
  start_up: ['创业帮扶', 'Help to start a business'],
  rain_and_dew: ['上职校、技校的补助', 'Rain and Dew plan'],
  social_insurance: ['社保补贴', 'Social-insurance subsidy'],
  work_for_relief: ['到工程上务工', 'Work-for-relief projects'],
  employment_services: ['帮您找活', 'Help to find work'],
  returnee_support: ['返乡后再找活', 'Work again after coming home'],
  workshop_award: ['车间用工奖补', 'Award for a workshop'],
  placement_grant: ['介绍就业的补助', 'Grant for placing people'],
  base_award: ['基地奖补', 'Award for a base'],
};

/** Why something is refused, by the name of the fault. */
export const FAULTS = {
  missing: ['这一项要写。', 'This is needed.'],
  'not-of-that-form': ['写法不对。', 'Not of the form that belongs there.'],
  'no-such-field': ['没有这一项。', 'There is no such field.'],
  'other-version': ['不是当地信息文件，或者版本不同：place_pack 要写 1。', 'Not a place pack, or of another version: place_pack is 1.'],
  'not-a-code': ['写黑龙江的六位区划代码，例如 230321。', 'Six digits of a place in Heilongjiang, such as 230321.'],
  twice: ['这个地方前面写过了。', 'That place is there already.'],
  'not-a-day': ['日期写成 2022-03-01 这样。', 'Write a day as 2022-03-01.'],
  'not-an-amount': ['只写数，例如 5000 或 386.50。', 'Digits only, such as 5000 or 386.50.'],
  'not-a-year': ['年份写四位数，例如 2022。', 'A year of four digits, such as 2022.'],
  'other-year': ['测算只管 2022 年。', 'The calculator is for 2022 only.'],
  'not-a-telephone': ['电话只写数字，中间可以有空格、短横。', 'Digits, with blanks or hyphens between.'],
  'not-a-support': ['没有这项政策。', 'There is no such support.'],
  'too-much': ['太长，或者太多。', 'Too long, or too many.'],
};
