//! What is said on the employers’ page.

use super::Chinese;
use super::entries;
use crate::page::shared::entries::Entry;
use crate::page::shared::wording::amounts::number;
use crate::page::shared::wording::employer::{AnnexHeads, EmployerLabels, EmployerWording};
use crate::workbook::messages::WorkbookFault;
use wengang_core::Claimant;
use wengang_core::facts::BrokerKind;

impl EmployerWording for Chinese {
    fn labels(&self) -> &'static EmployerLabels {
        &LABELS
    }

    fn claimant(&self, claimant: Claimant) -> &'static str {
        match claimant {
            Claimant::Workshop => "就业帮扶车间",
            Claimant::Broker => "人力资源服务机构、劳务经纪人",
            Claimant::Base => "就业帮扶基地",
            Claimant::Worker => "村、乡镇工作人员：批量核对",
        }
    }

    fn entry(&self, entry: Entry) -> (&'static str, &'static str) {
        match entry {
            Entry::Recognised => ("当地认定了吗？", "通知没写由谁认定，请问县人社、乡村振兴部门。"),
            Entry::Line => ("当年的防返贫监测标准是多少？", "通知没写，请问县乡村振兴部门。不知道就空着。"),
            Entry::LineSource => ("这个标准是哪份文件定的？", "填了标准就要填，好让人核对。"),
            Entry::FundLeft => ("就业补助资金还剩多少？", "只有知道不够时才填；够用就空着。"),
            Entry::Workers => ("有多少名脱贫户、监测户的工人？", ""),
            Entry::AtLine => (
                "其中多少人全年工资不低于防返贫监测标准？",
                "按全年支付的工资总额算，单位承担的社保不算。不知道就空着。",
            ),
            Entry::BrokerKind => ("您是哪一种机构？", ""),
            Entry::Organised => ("是有组织的劳务输出吗？", ""),
            Entry::Long => ("多少人签了 1 年以上或无固定期限劳动合同？", "只算脱贫户、监测户的人。"),
            Entry::Left => ("这些人里，多少人提前离开了？", ""),
            Entry::Short => ("多少人签的劳动合同不到 1 年？", ""),
            Entry::Without => ("多少人签的是劳务协议，或没签合同？", ""),
            Entry::Placed => ("当年吸纳了多少脱贫户、监测户的人？", ""),
            Entry::AllNotReceived => ("都还没领过这项奖补", ""),
            Entry::AllStayed => ("都没有提前离开", ""),
            Entry::AllRegistered => ("户口都在黑龙江", ""),
            Entry::AllWithoutPost => ("都没干过公益性岗位", ""),
            Entry::AllProduce => ("家里都自己搞生产经营", ""),
            Entry::AllWithoutTransport => ("当年的路费补助都没领过", ""),
            Entry::AllWithoutAward => ("当年的生产奖补都没领过", ""),
        }
    }

    fn entry_name(&self, entry: Entry) -> &'static str {
        entries::name(entry)
    }

    fn broker(&self, kind: BrokerKind) -> &'static str {
        match kind {
            BrokerKind::HrAgency => "经营性人力资源服务机构",
            BrokerKind::LabourBroker => "劳务经纪人",
            BrokerKind::PublicAgency => "公共就业服务机构",
        }
    }

    fn workbook_fault(&self, fault: WorkbookFault) -> &'static str {
        match fault {
            WorkbookFault::Damaged => "这个表格打不开，可能坏了。请用 Excel 或 WPS 打开，另存为 .xlsx 再选。",
            WorkbookFault::Empty => "表格里没有内容。请看看是不是选错了文件。",
            WorkbookFault::UnpacksTooLarge => "这个表格解开后太大，不读。请只留要算的那一张表，另存再选。",
            WorkbookFault::TooLarge => "这张表太大，最多 50 万行、200 列、2000 万个格。请分成几个文件。",
            WorkbookFault::NotReadToTheEnd => {
                "这个表格读到一半停了，可能太大。请只留要算的那一张表，另存再选，或存成 CSV 再选。"
            }
            WorkbookFault::NotWritten => "没能存成 Excel 表格，可能太大。结果还在，请改存 CSV。",
        }
    }

    fn stray(&self, cells: &[String]) -> String {
        format!("离名册很远的这几格没有读：{}。如果有用，请挪到表里。", cells.join("、"))
    }

    fn cut(&self, cells: usize) -> String {
        format!("有 {cells} 格的字太多，Excel 一格最多 32,767 个字，后面的没有存。要全文，请存成 CSV。")
    }

    fn take_out(&self, name: &str) -> String {
        format!("拿掉“{name}”")
    }

    fn in_file(&self, name: &str, what: &str) -> String {
        format!("“{name}”：{what}")
    }

    fn sheet(&self, name: &str) -> String {
        format!("“{name}”表")
    }

    fn sheet_read(&self, rows: usize, kind: &str) -> String {
        let rows = number(rows);
        if kind.is_empty() { format!("读了 {rows} 行") } else { format!("读了 {rows} 行，{kind}") }
    }

    fn sheet_guess(&self, people: bool, rows: u32) -> String {
        let seen = if people { "有身份证号" } else { "没看到身份证号" };
        if rows == 0 { seen.to_owned() } else { format!("{seen}，约 {rows} 行") }
    }

    fn progress(&self, done: usize, of: usize) -> String {
        let percent = done.saturating_mul(100).checked_div(of).unwrap_or(0);
        format!("正在读：{percent}%")
    }

    fn range(&self, from: usize, to: usize, found: usize) -> String {
        format!("第 {}–{} 行，找到 {} 行", number(from), number(to), number(found))
    }

    fn group(&self, people: usize, verdict: &str, why: &str) -> String {
        if why.is_empty() {
            format!("{people} 人：{verdict}")
        } else {
            format!("{people} 人：{verdict}（{why}）")
        }
    }

    fn report_due(&self, day: &str, source: &str) -> String {
        format!("最晚 {day} 报省人社厅（三个工作日；节假日按{source}）。")
    }
}

const LABELS: EmployerLabels = EmployerLabels {
    title: "稳岗就业补助测算：用人单位和基层工作人员",
    purpose: "填几个数粗算，或导入花名册，逐人测算、指出还缺什么。",
    private: "花名册只在您的电脑里读，不上传；离开网页就没有了。",
    who: "您是哪一类？",
    worker_page: "我是务工人员，给自己算",
    numbers: "先粗算一下",
    estimate: "粗算",
    for_all: "全员都符合的，请勾选",
    roster: "用花名册算",
    roster_hint: "能读 Excel、WPS 的 .xlsx 和 .csv。标题、合计、填报人这些行不用删，会自己认出来。",
    choose_file: "选一个文件",
    drop_file: "也可以把文件拖到这里",
    paste: "或者从表格里复制，粘贴到这里（连表头一起）",
    read_pasted: "读粘贴的内容",
    template: "下载空白模板",
    yes: "是",
    no: "不是",
    people: "这些人里",
    others: "单位还可以咨询的",
    opening: "正在打开……",
    cancel: "停下",
    report: "花名册的结果",
    by_support: "各项合计",
    fixes: "先改哪里",
    notes: "请留意",
    skipped: "跳过的行（不是人员）",
    columns: "各列识别结果（可改）",
    unused: "不用",
    kind: "名册的种类",
    files: "读哪几份文件",
    add_file: "再加一份",
    add_file_hint: "可以一次选几份，和上面的合在一起算。",
    take_out: "拿掉",
    not_read: "没有打勾，没有算",
    none_readable: "这几份文件都没能读。原因写在上面。",
    too_many_files: "文件太多，一起最多放 50 份。这次选的都没有放进来。",
    sheets: "读哪几张表",
    sheets_hint: "打勾的合在一起算。同一个人在几张表里，按同一个人的几行算。",
    rows: "逐行查看",
    all_states: "全部",
    search: "查找姓名或别的字",
    row: "行",
    result: "结果",
    amount: "金额",
    reasons: "原因",
    earlier: "上一页",
    later: "下一页",
    fold: "收起",
    export: "导出结果",
    save_workbook: "存成 Excel 表格（.xlsx）",
    save_csv: "存成 CSV",
    whole_ids: "身份证号不打星号",
    starred: "身份证号，还有各列里像身份证号、银行卡号、电话号码的数字，都打星号。姓名、住址、日期、金额和别的文字照原样存。",
    whole_in_csv: "所有号码都照原样存。用 Excel 直接打开 CSV，身份证号会变成科学计数，后三位变成 000；要用 Excel 看，请存成 Excel 表格。",
    annex: "附件2 季度报表",
    annex_hint: "报表填这个季度真正享受到的人和钱，只算就业补助资金。灰色的是按名册测算的全年数，核实后按“确认”，或改成实数。空着的格请自己填。报省人社厅时附工作总结，电话、邮箱见通知。",
    annex_heads: AnnexHeads {
        services: "就业帮扶服务情况",
        policies: "就业帮扶政策落实情况",
        parts: [("就业政策落实情况", 8), ("创业政策落实情况", 4), ("其他就业补助资金渠道政策", 5)],
    },
    annex_estimate: "测算",
    annex_mark: "（测算）",
    annex_confirm: "确认",
    annex_whole: "请填整数",
    annex_notes: [
        "注：1.其他情况：如有其他政策享受情况，请详细填写政策内容。",
        "2.以上统计对象包括脱贫人口和监测对象。政策落实情况仅统计资金渠道为就业补助资金情况。",
    ],
    save_annex: "存成 Excel 表格",
    quarter: "第几季度",
    annex_sheet: "附件2",
    cities: "附件1 各市（地）的目标",
    city: "哪个市（地）",
    another: "换一份名册",
    back_to_report: "回到花名册的结果",
    unreachable: "没能打开读名册的程序。请看看网络通不通，再放一次名册。如果这是别的网站，请到测算自己的网页上读。",
    started_again: "读写名册的程序停了，已经自动重新打开，接着原来的做。您填的都还在。",
    silent: "读写名册的程序好一会儿没有动静。可以再等等，也可以停下，再放一次名册。您填的都还在。",
    ended: "读写名册的程序又停了。您填的都还在。请再试一次；还不行，请把名册分成几个文件，或换一台电脑。",
    file_unreadable: "没能读这个文件，可能刚被改过、挪走了，或正被别的程序占着。请再选一次。您填的都还在。",
    file_slow: "这个文件好一会儿还没有读出来。如果它在网盘、U 盘或别的电脑上，请停下，先存到这台电脑上再选。您填的都还在。",
    not_saved: "没能存下文件，浏览器没有让存。请换一个浏览器，或到测算自己的网页上存。您填的都还在。",
    annex_title: "黑龙江省就业帮扶政策举措落实情况表",
    annex_units: "填报单位（盖章）：　　　　　　单位：人、元",
    annex_signature: "填报人：",
    workshops_listed: "当地公布的已认定车间",
    back_to_form: "改前面填的",
    forgotten: "这里填的不会存下来，离开网页就没有了。",
};
