//! What stands on the worker’s page as it is, or with nothing but the year in it.

use super::Chinese;
use crate::page::shared::wording::labels::{Labels, Wording};
use wengang_core::Year;

impl Wording for Chinese {
    fn labels(&self) -> &'static Labels {
        &LABELS
    }

    fn begin(&self, year: Year) -> String {
        format!("开始测算 {year} 年的")
    }

    fn year_covered(&self, year: Year) -> String {
        format!("这份通知只管 {year} 年。")
    }

    fn year_not_covered(&self, year: Year) -> String {
        format!("这份通知只管 {year} 年，您填的年份不在里面，算不出金额。请改成 {year} 年，或打 12333 问当年的规定。")
    }

    fn stamp(&self, year: Year) -> String {
        format!("{year}年口径。测算结果仅供参考，以当地审核为准。")
    }

    fn date_hint(&self, year: Year) -> String {
        format!("比如 {year}-3-1 或 {year}年3月1日。记不准就填最接近的，以单位或村里的记录为准。")
    }
}

const LABELS: Labels = Labels {
    title: "稳岗补贴测算",
    purpose: "回答几个问题，看看您能领哪些就业补贴、大约多少钱、还缺什么。",
    effort: "大约 3 分钟。不知道的可以选“不清楚”，随时能改。",
    private: "您填的内容只留在您的手机或电脑上，不用登录。",
    other_year: "算别的年份",
    employers: "我是用人单位、介绍人或办事员",
    go_on: "接着填",
    supports: "这份通知里的全部支持",
    own_name: "中文",
    larger: "大字",
    smaller: "小字",
    next: "继续",
    back: "上一步",
    unknown: "不清楚",
    errors: "有几处要改一改",
    error: "错误：",
    see_results: "看结果",
    check: "核对我的回答",
    your_answers: "您的回答",
    not_answered: "还没回答的（可以不答）",
    change: "修改",
    answer: "回答",
    still_there: "还在干",
    blank: "没填",
    add_job: "再加一段",
    remove: "删掉",
    save_job: "填好了",
    choose: "请选择",
    job_place: "在哪里干的",
    job_work: "怎么干的",
    job_from: "从哪天开始",
    job_to: "到哪天结束",
    pick_date: "从日历里选",
    yuan: "元",
    results: "测算结果",
    hotline: "拿不准的，问村委会、乡镇或县人社部门，或打 12333。",
    more: "怎样能多领",
    why: "逐条看为什么",
    fund: "钱从哪来",
    frequency: "多久一次",
    departments: "省里谁管",
    source: "依据",
    missing: "还缺这些回答",
    open: "通知没说清楚的",
    gaps: "通知没有写、由当地规定的",
    cautions: "请注意",
    alternative: "满足其中一条就行",
    for_others: "给单位和介绍人的",
    for_others_why: "这几项由车间、基地、介绍人申请，不是您来领。",
    not_computed: "没有列入测算的条款",
    ask_more: "再答几个问题，看看别的支持",
    print: "打印",
    copy: "复制成文字",
    copied: "已经复制，可以粘贴到微信里。",
    copy_by_hand: "请长按下面的文字，全选后复制。",
    erase: "全部清空，从头再来",
    link_too_long: "这个链接太长，打不开里面的回答。请从头填，或请对方重新发。",
    link_damaged: "这个链接有损坏，下面几处没认出来，其余的都还在。请核对您的回答：",
    dismiss: "知道了",
    option_refused: "放这个测算的网站写的这几处认不出来，没有采用。请告诉网站的管理员：",
    answers_seen: "放这个测算的网站会看到您的回答。",
    local: "当地定的数",
    to_correct: "有的回答认不出来，先当作“不清楚”算。请改一改：",
};
