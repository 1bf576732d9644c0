//! Characters that look like usual ones and are others, as text that is copied from PDFs has them: ⾮ for 非, ⽉ for 月.
//!
//! Source: Unicode 15, the compatibility decompositions of the Kangxi radicals and of the compatibility ideographs, and those of
//! the supplement of radicals that look like a character; ⼾, ⾭ and ⿈ as they are written now.

use crate::values;

/// Where the Kangxi radicals begin.
const FIRST_RADICAL: u32 = 0x2f00;

/// Where the compatibility ideographs begin.
const FIRST_IDEOGRAPH: u32 = 0xf900;

/// The half-width form of what stands in a roster, with usual characters for those that only look like them.
pub fn half_width(text: &str) -> String {
    let half = values::half_width(text);
    if half.chars().any(may_look_alike) { half.chars().map(usual).collect() } else { half }
}

/// Whether [`half_width`] leaves a character out or writes it otherwise.
pub fn changes_in_half_width(c: char) -> bool {
    values::changes_in_half_width(c) || may_look_alike(c)
}

const fn may_look_alike(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{2fdf}' | '\u{f900}'..='\u{faff}')
}

/// The usual character that looks like this one; the same where none does.
fn usual(c: char) -> char {
    let in_order = |first: u32, usual: &str| {
        let place = u32::from(c).checked_sub(first).and_then(|place| usize::try_from(place).ok());
        place.and_then(|place| usual.chars().nth(place))
    };
    let found = match c {
        '\u{2e80}'..='\u{2eff}' => SUPPLEMENT.split(' ').find_map(|pair| pair.strip_prefix(c)?.chars().next()),
        '\u{2f00}'..='\u{2fdf}' => in_order(FIRST_RADICAL, RADICALS),
        '\u{f900}'..='\u{faff}' => in_order(FIRST_IDEOGRAPH, IDEOGRAPHS),
        _ => None,
    };
    found.unwrap_or(c)
}

/// The Kangxi radicals as the characters that they look like, in their order.
const RADICALS: &str = "\
    一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾\
    干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生\
    用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷\
    豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻\
    黄黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

/// Other radicals, each before the character that it looks like.
const SUPPLEMENT: &str = "\
    ⺎兀 ⺏尢 ⺐尢 ⺒巳 ⺓幺 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歹 ⺟母 ⺠民 ⺡氵 ⺢水 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺨犭 ⺩王 ⺫目 ⺬示 ⺭礻 ⺯糸 ⺰纟 \
    ⺱罓 ⺲罒 ⺴罓 ⺵罒 ⺸羊 ⺹耂 ⺺聿 ⺻肀 ⺼月 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 \
    ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 \
    ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟";

/// The compatibility ideographs as the characters that they are written for, in their order; a few stand for themselves.
const IDEOGRAPHS: &str = "\
    豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓\
    爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北\
    磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊\
    練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉\
    杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒\
    狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀﨎﨏塚﨑晴﨓﨔凞猪益礼神祥福靖精羽﨟蘒﨡諸﨣﨤逸都﨧﨨﨩飯飼\
    館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹\
    艹著褐視謁謹賓贈辶逸難響頻恵𤋮舘﩮﩯並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒\
    敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈\
    輸遲醙鉶陼難靖韛響頋頻鬒龜𢡊𢡄𣏕㮝䀘䀹𥉉𥳐𧻓齃龎";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_a_usual_character_is_taken_for_it() {
        for (written, meant) in [
            ('⾮', '非'),
            ('⽉', '月'),
            ('⿕', '龠'),
            ('⼾', '户'),
            ('⻢', '马'),
            ('\u{f98e}', '年'),
            ('\u{fa45}', '海'),
        ] {
            assert_eq!(usual(written), meant);
        }
        for same in ['非', '⺌', '\u{fa0e}', '\u{faff}'] {
            assert_eq!(usual(same), same);
        }
    }
}
