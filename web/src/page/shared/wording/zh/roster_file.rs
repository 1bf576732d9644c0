//! Files that hold a roster: what they are, what their columns and rows were taken for.

use super::Chinese;
use crate::page::shared::wording::amounts::number;
use crate::page::shared::wording::roster_file::RosterFileWording;
use wengang_core::Year;
use wengang_core::roster::{Fault, Field, FileKind, RosterKind, Skip, column_letter};

impl RosterFileWording for Chinese {
    fn kind(&self, kind: RosterKind) -> &'static str {
        match kind {
            RosterKind::Workshop => "车间的工人名册",
            RosterKind::Placements => "介绍就业的人员名册",
            RosterKind::Workers => "外出务工人员名册",
        }
    }

    fn read_as(&self, kind: RosterKind, by_columns: RosterKind) -> String {
        let (kind, by_columns) = (self.kind(kind), self.kind(by_columns));
        format!("有的列是“{by_columns}”才有的，现在按“{kind}”来读。不对的话，请到“各列识别结果”里换一种")
    }

    fn field(&self, field: Field) -> &'static str {
        match field {
            Field::Serial => "序号",
            Field::Name => "姓名",
            Field::Id => "身份证号",
            Field::Household => "户类型",
            Field::LiftedOut => "是否脱贫户",
            Field::Monitored => "是否监测对象",
            Field::Registered => "户籍是否在黑龙江",
            Field::Organisation => "车间或机构",
            Field::Pay => "全年工资",
            Field::Months => "月份",
            Field::Received => "是否已领过",
            Field::ContractKind => "合同类型",
            Field::ContractMonths => "合同期限",
            Field::ContractSpell => "合同起止",
            Field::ContractFrom => "合同开始",
            Field::ContractTo => "合同结束",
            Field::LeftEarly => "是否提前离开",
            Field::StillThere => "是否在岗",
            Field::Place => "务工地",
            Field::From => "务工开始",
            Field::To => "务工结束",
            Field::Spell => "务工起止",
            Field::Work => "就业形式",
            Field::PublicPost => "是否公益性岗位",
            Field::Production => "是否自主生产",
            Field::TransportReceived => "是否已领路费补助",
            Field::ProductionReceived => "已领生产奖补",
            Field::FareBy => "交通方式",
            Field::Fare => "来回路费",
        }
    }

    fn file_too_large(&self, size: u64, most: usize) -> String {
        format!(
            "这个文件有 {} MB，太大了，最多 {} MB。请分成几个文件。",
            number(size.div_ceil(1 << 20) as usize),
            most >> 20
        )
    }

    fn files_too_large(&self, size: u64, most: usize) -> String {
        format!(
            "这份有 {} MB，几份加起来最多 {} MB，放不下，没有读。",
            number(size.div_ceil(1 << 20) as usize),
            most >> 20
        )
    }

    fn fault(&self, fault: &Fault, covered: Year) -> String {
        match fault {
            Fault::TooLarge { most } => format!("文件太大，最多 {} MB。请分成几个文件。", most >> 20),
            Fault::TooManyRows { most } => format!("行数太多，最多 {} 行。请分成几个文件。", number(*most)),
            Fault::TooManyColumns { row, most } => format!("第 {row} 行的列数太多，最多 {most} 列。请删掉用不着的列。"),
            Fault::UnclosedQuote { row } => {
                format!("第 {row} 行有个引号没有配对，后面的分不清。请检查这一行，或另存为 xlsx。")
            }
            Fault::Empty => "里面没有内容。请看看是不是选错了文件。".into(),
            Fault::NoHeader => "没找到表头。请在表的最上面加一行，写明“姓名”“身份证号”这些列名。".into(),
            Fault::KindUnclear => "看不出是哪一种名册。请在下面选一种。".into(),
            Fault::NobodyNamed => "没有“姓名”列，也没有“身份证号”列。请补上，或在下面指明是哪一列。".into(),
            Fault::OtherKind => {
                "和前面的表不是同一种名册，没有合在一起算。请只勾同一种的，或在下面选名册的种类。".into()
            }
            Fault::NoSuchCell { row, column } => {
                format!("要改的那一格（第 {row} 行 {} 列）不在表里。", column_letter(*column))
            }
            Fault::YearNotCovered { year } => format!("这份通知不管 {year} 年，只管 {covered} 年。"),
            Fault::Setting { refusal } => {
                format!("“{}”填的“{}”认不出来，请改一改。", refusal.field, refusal.refused)
            }
        }
    }

    fn file(&self, kind: FileKind) -> Option<&'static str> {
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

    fn in_sheet(&self, sheet: &str, what: &str) -> String {
        format!("“{sheet}”表：{what}")
    }

    fn skipped(&self, first: u32, last: u32, skip: Skip) -> String {
        let why = match skip {
            Skip::Title => "标题",
            Skip::Header => "表头",
            Skip::Units => "单位行",
            Skip::Numbering => "列号",
            Skip::Empty => "空行",
            Skip::Total => "合计",
            Skip::Signature => "填报人、审核人一类",
            Skip::Note => "说明",
            Skip::Example => "填写示例",
        };
        if first == last { format!("第 {first} 行：{why}") } else { format!("第 {first}–{last} 行：{why}") }
    }
}
