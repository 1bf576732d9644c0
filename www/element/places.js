// The places of the province, by name and by code: the calculator knows cities and prefectures, a page may be for any county.
// Names and codes as the Ministry of Civil Affairs published them for the end of 2022.

/** Each city or prefecture: the first four digits of its code, its names, and its counties by the last two digits of theirs. */
const PLACES = [
  '2301 哈尔滨 harbin 02道里区 03南岗区 04道外区 08平房区 09松北区 10香坊区 11呼兰区 12阿城区 13双城区 23依兰县 24方正县 25宾县 26巴彦县 27木兰县 28通河县 29延寿县 83尚志市 84五常市',
  '2302 齐齐哈尔 qiqihar 02龙沙区 03建华区 04铁锋区 05昂昂溪区 06富拉尔基区 07碾子山区 08梅里斯达斡尔族区 21龙江县 23依安县 24泰来县 25甘南县 27富裕县 29克山县 30克东县 31拜泉县 81讷河市',
  '2303 鸡西 jixi 02鸡冠区 03恒山区 04滴道区 05梨树区 06城子河区 07麻山区 21鸡东县 81虎林市 82密山市',
  '2304 鹤岗 hegang 02向阳区 03工农区 04南山区 05兴安区 06东山区 07兴山区 21萝北县 22绥滨县',
  '2305 双鸭山 shuangyashan 02尖山区 03岭东区 05四方台区 06宝山区 21集贤县 22友谊县 23宝清县 24饶河县',
  '2306 大庆 daqing 02萨尔图区 03龙凤区 04让胡路区 05红岗区 06大同区 21肇州县 22肇源县 23林甸县 24杜尔伯特蒙古族自治县',
  '2307 伊春 yichun 17伊美区 18乌翠区 19友好区 22嘉荫县 23汤旺县 24丰林县 25大箐山县 26南岔县 51金林区 81铁力市',
  '2308 佳木斯 jiamusi 03向阳区 04前进区 05东风区 11郊区 22桦南县 26桦川县 28汤原县 81同江市 82富锦市 83抚远市',
  '2309 七台河 qitaihe 02新兴区 03桃山区 04茄子河区 21勃利县',
  '2310 牡丹江 mudanjiang 02东安区 03阳明区 04爱民区 05西安区 25林口县 81绥芬河市 83海林市 84宁安市 85穆棱市 86东宁市',
  '2311 黑河 heihe 02爱辉区 23逊克县 24孙吴县 81北安市 82五大连池市 83嫩江市',
  '2312 绥化 suihua 02北林区 21望奎县 22兰西县 23青冈县 24庆安县 25明水县 26绥棱县 81安达市 82肇东市 83海伦市',
  '2327 大兴安岭 daxing-anling 01漠河市 21呼玛县 22塔河县 61加格达奇区 62松岭区 63新林区 64呼中区',
];
const PROVINCE = { code: '23', names: ['黑龙江', '黑龙江省', 'heilongjiang'] };
// A district is called by its whole name only: 西安 alone is another place.
const KIND = /(?:蒙古族自治县|[市县])$/;

let known;

/** Every place: its code as far as it says something, its names, and the name of its city or prefecture. */
function places() {
  known = known || [PROVINCE, ...PLACES.flatMap(placesOf)];
  return known;
}

function placesOf(line) {
  const [code, city, english, ...counties] = line.split(' ');
  const own = { code, city, names: [city, `${city}市`, `${city}地区`, english] };
  const county = (text) => {
    const name = text.slice(2);
    const short = name.replace(KIND, '');
    const names = [name, ...(1 < short.length ? [short] : [])];
    return { code: code + text.slice(0, 2), city, names: names.flatMap((one) => [one, city + one, `${city}市${one}`]) };
  };
  return [own, ...counties.map(county)];
}

/**
 * The place of a code of two to six digits, or of a town's or a village's. What ends in 00 or 01 may be all of what lies
 * above, which stands for a county that is not known too.
 */
function placeOfCode(digits) {
  const county = digits.slice(0, 6);
  const codes = [county, county.replace(/0[01]$/, ''), county.replace(/0000$/, ''), ...(5 < county.length ? [county.slice(0, 4)] : [])];
  return codes.map((code) => places().find((place) => place.code === code)).find(Boolean);
}

/** The place of that name or code; undefined where there is none, or more than one of that name. */
export function placeNamed(text) {
  const name = text.trim().toLowerCase();
  if (/^\d+$/.test(name)) return placeOfCode(name);
  const bare = name.replace(/^黑龙江省?(?=.)/, '');
  const found = places().filter((place) => [name, bare].some((one) => place.names.includes(one)));
  return found.length === 1 ? found[0] : undefined;
}

/**
 * What holds in a place of what is fixed by place: each amount as the nearest place above says it that says one. What is not
 * told by place holds everywhere.
 */
export function localIn(local, place) {
  const names = local && typeof local === 'object' && !Array.isArray(local) ? Object.keys(local) : [];
  const told = names.map((name) => [placeNamed(name), local[name], name]).filter(([one, what]) => one && what !== null && what !== undefined);
  if (told.length === 0) return local;
  const everywhere = Object.fromEntries(names.filter((name) => !placeNamed(name)).map((name) => [name, local[name]]));
  const above = told.filter(([one]) => place && place.code.startsWith(one.code)).sort(([one], [other]) => one.code.length - other.code.length);
  // What is no object is refused as a whole, not letter by letter.
  const wrong = above.find(([, one]) => typeof one !== 'object' || one === null || Array.isArray(one));
  return wrong ? `${wrong[2]} {…}?` : Object.assign({}, everywhere, ...above.map(([, one]) => one));
}
