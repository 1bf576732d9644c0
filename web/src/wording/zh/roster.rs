//! 花名册: what is said about rosters.

use crate::wording::Language;
use crate::wording::roster::{RosterLabels, RosterWords};
use wengang_core::Yuan;
use wengang_core::notice::City;
use wengang_core::roster::{
    AnnexTwoColumn, Fault, Field, FileKind, FixWhat, Note, Problem, RosterKind, RowState, Skip,
};

pub(in crate::wording) const WORDS: RosterWords = RosterWords {
    kind,
    field,
    state,
    note,
    problem,
    cell,
    fault,
    file,
    skipped,
    fix,
    share,
    counts,
    annex_column,
    city,
    exported: ["结果", "金额（元）", "资金", "原因"],
    labels: RosterLabels {
        granted: "可以申请",
        discretionary: "给不给由当地定",
        open: "还不能确定，最多",
        error: "填错的行，改好后最多",
        local: "金额由当地定",
    },
};

fn kind(kind: RosterKind) -> &'static str {
    match kind {
        RosterKind::Workshop => "车间的工人名册",
        RosterKind::Placements => "介绍就业的人员名册",
        RosterKind::Workers => "外出务工人员名册",
    }
}

fn field(field: Field) -> &'static str {
    match field {
        Field::Serial => "序号",
        Field::Name => "姓名",
        Field::Id => "身份证号",
        Field::Household => "户类型",
        Field::LiftedOut => "是否脱贫户",
        Field::Monitored => "是否监测对象",
        Field::Registered => "户籍是否在黑龙江",
        Field::Organisation => "车间或机构",
        Field::Pay => "全年劳动报酬",
        Field::Received => "是否已领过",
        Field::ContractKind => "合同类型",
        Field::ContractMonths => "合同期限",
        Field::ContractSpell => "合同起止",
        Field::ContractFrom => "合同开始",
        Field::ContractTo => "合同结束",
        Field::LeftEarly => "是否离职",
        Field::StillThere => "是否在岗",
        Field::Place => "务工地",
        Field::From => "务工开始",
        Field::To => "务工结束",
        Field::Spell => "务工起止",
        Field::Work => "就业形式",
        Field::PublicPost => "是否公益岗",
        Field::Production => "是否自主生产",
        Field::TransportReceived => "是否已领交通补助",
        Field::ProductionReceived => "已领生产奖补",
        Field::FareBy => "交通方式",
        Field::Fare => "往返交通费",
    }
}

fn state(state: RowState) -> &'static str {
    match state {
        RowState::Counted => "算清了",
        RowState::Open => "还不能确定",
        RowState::Ineligible => "不符合",
        RowState::Error => "填错了",
    }
}

fn note(note: Note, same_as: Option<u32>) -> String {
    let other = same_as.map(|row| format!("（见第 {row} 行）")).unwrap_or_default();
    let text = match note {
        Note::IdMissing => "没有身份证号",
        Note::IdMasked => "身份证号打了星号，分不清是不是同一个人",
        Note::IdOld => "是 15 位的老身份证号",
        Note::PossiblySamePerson => "可能和同名的另一行是同一个人",
        Note::Duplicate => "同一个人已经在另一行算过",
        Note::SeveralRows => "同一个人的几行合在一起算",
        Note::SeveralFares => "填了几次路费，按能补得最多的一次算",
        Note::DaysNotExact => "日期没写到日，按最短和最长各算一遍",
        Note::BeyondTheFund => "就业补助资金轮不到这个人",
    };
    format!("{text}{other}")
}

fn problem(problem: Problem) -> &'static str {
    match problem {
        Problem::NotAChoice => "认不出这个词",
        Problem::NotADate => "认不出这个日期",
        Problem::NoSuchDay => "日历上没有这一天",
        Problem::OutOfRange => "年份要在 1950 到 2100 之间",
        Problem::EndBeforeStart => "结束比开始还早",
        Problem::NotMoney => "认不出这个金额",
        Problem::Negative => "金额小于 0",
        Problem::FinerThanFen => "金额写到了分以下",
        Problem::TooMuch => "数目太大",
        Problem::TooMany => "同一个人的行太多",
        Problem::NotAPlace => "认不出是哪个省",
        Problem::NotALength => "认不出是多长时间",
        Problem::UnitNotSaid => "没写是月还是年",
        Problem::NotAnId => "不是 18 位身份证号",
        Problem::IdChecksum => "身份证号的校验位不对，可能有一位写错",
        Problem::IdPowerOfTen => "表格软件把身份证号变成了科学计数，原来的数字丢了，请把这一列设成“文本”再重填",
        Problem::IdRounded => "表格软件把身份证号的后三位变成了 000，原来的数字丢了，请把这一列设成“文本”再重填",
        Problem::IdUnderTwoNames => "同一个身份证号写了两个名字",
        Problem::Contradicts => "同一个人的几行，这里说得不一样",
        Problem::OtherRow => "同一个人的另一行填错了",
        Problem::Nobody => "没有姓名，也没有身份证号",
        Problem::SpreadsheetError => "是表格软件的报错，不是内容",
        Problem::Garbled => "文字坏了，成了乱码",
    }
}

fn cell(row: u32, letter: &str, heading: &str, value: &str, what: &str) -> String {
    let value = if value.trim().is_empty() { String::new() } else { format!("“{}”", value.trim()) };
    format!("第 {row} 行 {letter} 列（{heading}）{value}：{what}")
}

fn fault(fault: &Fault) -> String {
    match fault {
        Fault::TooLarge { most } => format!("文件太大，最多 {} MB。请分成几个文件。", most >> 20),
        Fault::TooManyRows { most } => format!("行数太多，最多 {most} 行。请分成几个文件。"),
        Fault::TooManyColumns { row, most } => format!("第 {row} 行的列数太多，最多 {most} 列。请删掉用不着的列。"),
        Fault::UnclosedQuote { row } => {
            format!("第 {row} 行有个引号没有配对，后面的分不清。请检查这一行，或另存为 xlsx。")
        }
        Fault::Empty => "里面没有内容。请看看是不是选错了文件。".into(),
        Fault::NoHeader => "没找到表头。请在表的最上面加一行，写明“姓名”“身份证号”这些列名。".into(),
        Fault::KindUnclear => "看不出是哪一种名册。请在下面选一种。".into(),
        Fault::NobodyNamed => "没有“姓名”列，也没有“身份证号”列。请补上，或在下面指明是哪一列。".into(),
        Fault::YearNotCovered { year } => format!("这份通知不管 {year} 年，只管 2022 年。"),
        Fault::Setting { refusal } => {
            format!("“{}”填的“{}”认不出来，请改一改。", refusal.field, refusal.refused)
        }
    }
}

fn file(kind: FileKind) -> Option<&'static str> {
    match kind {
        FileKind::Text | FileKind::Workbook => None,
        FileKind::OldWorkbook => Some("这是老的 .xls 表格。请用 Excel 或 WPS 打开，另存为 .xlsx 再选。"),
        FileKind::Protected => Some("这个表格设了密码。请打开后去掉密码，另存再选。"),
        FileKind::OpenDocument => Some("这是 .ods 表格。请打开后另存为 .xlsx 再选。"),
        FileKind::Document => Some("这是文档，不是表格。请把里面的表格复制出来，粘贴到下面。"),
        FileKind::WebPage => Some("这其实是网页，只是名字像表格。请用 Excel 或 WPS 打开，另存为 .xlsx 再选。"),
        FileKind::XmlWorkbook => Some("这是老的 XML 表格。请打开后另存为 .xlsx 再选。"),
        FileKind::Pdf => Some("这是 PDF，读不出表格。请找原来的表格文件，或把表格复制出来粘贴到下面。"),
        FileKind::Picture => Some("这是图片，读不出表格。请找原来的表格文件。"),
        FileKind::Archive => Some("这是压缩包。请先解压，再选里面的表格。"),
        FileKind::DamagedText => Some("这个文件的文字坏了一部分。请重新导出，或另存为 .xlsx 再选。"),
        FileKind::Empty => Some("这个文件是空的。请看看是不是选错了。"),
        FileKind::Unknown => Some("认不出这种文件。请另存为 .xlsx 或 .csv 再选。"),
    }
}

fn skipped(first: u32, last: u32, skip: Skip) -> String {
    let why = match skip {
        Skip::Title => "标题",
        Skip::Header => "表头",
        Skip::Units => "单位行",
        Skip::Numbering => "列号",
        Skip::Empty => "空行",
        Skip::Total => "合计",
        Skip::Signature => "填报人、审核人一类",
        Skip::Note => "说明",
    };
    if first == last { format!("第 {first} 行：{why}") } else { format!("第 {first}–{last} 行：{why}") }
}

fn fix(what: FixWhat, people: usize, yuan: Yuan) -> String {
    let words = &super::WORDS;
    let what = match what {
        FixWhat::Cell { field: column, problem: wrong } => format!("改正“{}”：{}", field(column), problem(wrong)),
        FixWhat::Missing { fact } => format!("补上“{}”", words.short(fact)),
        FixWhat::SamePerson => "补上身份证号，好分清同名的人".to_owned(),
        FixWhat::AskThePlace { reading } => (words.reading)(reading).to_owned(),
    };
    format!("{what}（{people} 人，最多 {yuan} 元）")
}

fn share(people: usize, yuan: Yuan) -> String {
    format!("{people} 人，{yuan} 元")
}

fn counts([read, counted, open, ineligible, error]: [usize; 5]) -> String {
    format!("读了 {read} 行：算清 {counted} 行，还不能确定 {open} 行，不符合 {ineligible} 行，填错 {error} 行。")
}

fn annex_column(column: AnnexTwoColumn) -> &'static str {
    match column {
        AnnexTwoColumn::Head => "",
        AnnexTwoColumn::CareerGuidance => "提供职业指导人次数",
        AnnexTwoColumn::JobOffers => "提供岗位信息推送人次数",
        AnnexTwoColumn::FreeTraining => "提供免费培训人次数",
        AnnexTwoColumn::PlacementPeople => "就业创业服务补助 人数",
        AnnexTwoColumn::PlacementAgencies => "就业创业服务补助 机构数",
        AnnexTwoColumn::PlacementYuan => "就业创业服务补助 金额",
        AnnexTwoColumn::WorkshopPeople => "帮扶车间等载体吸纳就业奖补 人数",
        AnnexTwoColumn::Workshops => "帮扶车间等载体吸纳就业奖补 车间数",
        AnnexTwoColumn::WorkshopYuan => "帮扶车间等载体吸纳就业奖补 金额",
        AnnexTwoColumn::Bases => "就业帮扶基地一次性奖补 基地数",
        AnnexTwoColumn::BaseYuan => "就业帮扶基地一次性奖补 金额",
        AnnexTwoColumn::PublicPostPeople => "公益性岗位补贴 人数",
        AnnexTwoColumn::PublicPostYuan => "公益性岗位补贴 金额",
        AnnexTwoColumn::IncubatorPeople => "创业孵化基地奖补 人数",
        AnnexTwoColumn::IncubatorYuan => "创业孵化基地奖补 金额",
        AnnexTwoColumn::UntitledPeople => "（原表此栏标题缺失）人数",
        AnnexTwoColumn::UntitledYuan => "（原表此栏标题缺失）金额",
        AnnexTwoColumn::OtherPeople => "其他 人数",
        AnnexTwoColumn::OtherYuan => "其他 金额",
        AnnexTwoColumn::OtherContent => "其他 政策内容",
    }
}

fn city(city: City, sure: usize, unknown: usize, target: u32, thousandths: usize) -> String {
    let (whole, tenth) = (thousandths / 10, thousandths % 10);
    let open = if unknown == 0 { String::new() } else { format!("，另有 {unknown} 人还不知道") };
    format!("{}：目标 {target} 人，名册里在岗 {sure} 人{open}，占 {whole}.{tenth}%", Language::Chinese.city(city))
}
