//! The columns that a ledger of cases may have.

use super::super::Conduct;
use crate::model::case::PERSON_FIELDS;
use crate::model::field::{Field, Kind};
use crate::model::{Coded, Who};
use crate::procedure::{Need, Procedure};
use crate::sheet::{ColumnSpec, synonyms};

/// Key of the column that says when a case began, unless a procedure names one of its own.
pub const BEGINS: &str = "submitted_on";

/// Key of the column that says when a case was begun, where another column says when what it is about occurred.
pub const OPENED: &str = "opened_on";

/// Key of the field that decides by which articles and terms a case goes, in procedures that have one.
pub(super) const DECIDES: &str = "kind";

/// Names the column that says on which day an action was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated {
    /// Code of the action.
    pub action: &'static str,
    /// Key of the column; several actions may share one.
    pub key: &'static str,
}

impl Dated {
    /// Names the column of an action's day.
    #[must_use]
    pub const fn of(action: &'static str, key: &'static str) -> Self {
        Self { action, key }
    }
}

/// Date columns with their labels; the first is the day of the beginning.
const DAYS: &[(&str, &str, &str)] = &[
    ("submitted_on", "申请日期", "Submitted on"),
    ("asked_on", "要求补充日期", "Papers asked for on"),
    ("supplemented_on", "补充日期", "Papers supplied on"),
    ("forwarded_on", "转交日期", "Forwarded on"),
    ("started_on", "开始校核日期", "Verifying since"),
    ("extended_on", "延期日期", "Extended on"),
    ("updated_on", "更新日期", "Updated on"),
    ("reported_on", "报送日期", "Reported on"),
    ("decided_on", "答复日期", "Answered on"),
    ("delivered_on", "交付日期", "Delivered on"),
    ("published_on", "公布日期", "Published on"),
    (
        "superseded_on",
        "替代或废止日期",
        "Superseded or repealed on",
    ),
    ("notified_on", "告知日期", "Told on"),
    ("ended_on", "办结日期", "Ended on"),
    ("rectified_on", "整改完成日期", "Rectified on"),
    ("confirmed_on", "整改确认日期", "Confirmed on"),
    ("escalated_on", "移送日期", "Passed on on"),
    ("assessed_on", "评估日期", "Assessed on"),
    ("qualified_on", "赋予资格日期", "Qualified on"),
    ("agreed_on", "签订协议日期", "Agreed on"),
    (
        "development_started_on",
        "启动开发日期",
        "Development started on",
    ),
    ("committed_on", "承诺书签署日期", "Commitment signed on"),
    ("granted_on", "授权开放日期", "Granted on"),
    ("suspended_on", "中止日期", "Suspended on"),
    ("resumed_on", "恢复日期", "Resumed on"),
    ("verified_on", "核实日期", "Verified on"),
    ("treated_on", "处理日期", "Treated on"),
    ("withdrawn_on", "撤回日期", "Withdrawn on"),
    ("dismissed_on", "认定日期", "Found wrong in nothing on"),
    ("reopened_on", "恢复开放日期", "Reopened on"),
    ("review_asked_on", "申请复核日期", "Review asked for on"),
    ("reviewed_on", "复核日期", "Reviewed on"),
    ("corrected_on", "改正日期", "Corrected on"),
    ("referred_on", "移送日期", "Referred on"),
    ("usage_asked_on", "询问使用情况日期", "Asked about use on"),
    ("usage_reported_on", "使用情况报告日期", "Use reported on"),
    ("collecting_on", "开始采集日期", "Collecting since"),
    ("catalogued_on", "纳入目录日期", "Catalogued on"),
    ("stopped_on", "停止采集日期", "Collecting stopped on"),
    ("over_on", "应急结束日期", "Event over on"),
    ("disposed_on", "处置日期", "Disposed of on"),
    ("shut_on", "关停应用日期", "Applications shut on"),
    ("rereviewed_on", "补充安全审查日期", "Review made later on"),
    ("signed_on", "签订日期", "Signed on"),
    ("service_on", "开始履行日期", "In force since"),
    ("exited_on", "合同结束日期", "Contract over on"),
    ("accounts_on", "账号处理日期", "Accounts dealt with on"),
    ("destroyed_on", "数据删除日期", "Data deleted on"),
    ("prereviewed_on", "初审日期", "Reviewed beforehand on"),
    ("reproposed_on", "重新申报日期", "Proposed anew on"),
    ("project_approved_on", "项目审批日期", "Project approved on"),
    ("completed_on", "竣工日期", "Completed on"),
    ("project_accepted_on", "验收日期", "Project accepted on"),
    ("filed_on", "备案日期", "Filed on"),
];

fn column(key: &'static str, labels: (&'static str, &'static str), kind: Kind) -> ColumnSpec {
    ColumnSpec {
        key,
        zh: labels.0,
        en: labels.1,
        kind,
        required: false,
        synonyms: synonyms("case", key),
    }
}

fn of_field<R>(field: &Field<R>) -> ColumnSpec {
    column(field.key, (field.zh, field.en), field.kind)
}

/// Returns the columns of a procedure's ledger, in the order in which templates have them.
#[must_use]
pub fn columns<P: Conduct>() -> Vec<ColumnSpec> {
    let parties = &P::OPENING.parties;
    // Whose case it is stands in the row, and is not the one who imports.
    let provider_begins = matches!(P::OPENING.spec.who, Who::Provider | Who::Responsible);
    let begins_named = provider_begins && parties.entry != Need::Required;
    let mut columns = vec![column("case", ("办件编号", "Case"), Kind::Text)];
    let party = |key, labels, need: Need| {
        let spec = ColumnSpec {
            required: need == Need::Required || (key == "respondent" && begins_named),
            ..column(key, labels, Kind::Org)
        };
        (need != Need::Never).then_some(spec)
    };
    columns.extend(party(
        "applicant",
        ("申请部门", "Applicant"),
        parties.applicant,
    ));
    // Where an entry names its provider, the column only tells entries of one name apart.
    let respondent = if parties.respondent == Need::Never && parties.entry != Need::Never {
        Need::Optional
    } else {
        parties.respondent
    };
    columns.extend(party("respondent", P::RESPONDENT, respondent));
    if parties.person != Need::Never {
        columns.extend(PERSON_FIELDS.iter().map(of_field));
    }
    if parties.entry != Need::Never {
        columns.push(ColumnSpec {
            required: parties.entry == Need::Required,
            ..column("entry", ("目录名称或代码", "Entry"), Kind::Text)
        });
    }
    let asked = |key: &str| P::OPENING.spec.inputs.iter().any(|input| input.key == key);
    let decides = |key: &str| {
        let mut inputs = P::OPENING.spec.inputs.iter();
        key == DECIDES && inputs.any(|input| input.key == key && input.required)
    };
    columns.extend(P::fields().iter().filter(|f| asked(f.key)).map(|field| {
        let spec = of_field(field);
        ColumnSpec {
            required: field.key == P::BEGINS || decides(field.key),
            ..spec
        }
    }));
    if P::BEGINS == BEGINS {
        columns.push(ColumnSpec {
            required: true,
            ..column(BEGINS, P::BEGUN, Kind::Date)
        });
    } else {
        columns.push(column(OPENED, ("开始日期", "Opened on"), Kind::Date));
    }
    columns.push(column(
        "state",
        ("办理状态", "State"),
        Kind::Choice(<P as Procedure>::State::CHOICES),
    ));
    columns.push(column(
        "verdict",
        ("答复意见", "Verdict"),
        Kind::Choice(<P as Procedure>::State::CHOICES),
    ));
    for (key, _, _) in DAYS.iter().skip(1) {
        if P::DATES.iter().any(|dated| dated.key == *key) {
            columns.push(day(key));
        }
    }
    columns.push(column("reason", ("理由", "Reason"), Kind::LongText));
    // What follows from the circumstances is nobody's to fill in.
    let set = |key: &str| {
        let specs = P::Action::ALL.iter().map(|action| P::spec(*action));
        specs
            .flat_map(|spec| spec.inputs)
            .any(|input| input.key == key)
            || P::TOLD.contains(&key)
            || P::BROUGHT.iter().any(|(_, brought)| *brought == key)
    };
    let later = P::fields().iter().filter(|f| !asked(f.key) && set(f.key));
    columns.extend(later.map(of_field));
    columns
}

fn day(key: &str) -> ColumnSpec {
    let found = DAYS.iter().find(|(own, _, _)| *own == key);
    let (key, zh, en) = found.copied().unwrap_or(DAYS[0]);
    column(key, (zh, en), Kind::Date)
}
