//! The one list of an entry's fields: options, sheets, exports, lists and diffs are all made from it.

use super::{
    AggregationState, BaseDomain, BasisKind, Entry, FormatClass, MethodClass, OpenState, OpenType,
    Scope, ShareType, Source, UpdateCycle,
};
use crate::model::Coded;
use crate::model::field::{Field, Kind, Value, field};

/// Lists an entry's own fields, in the order of the compilation guide's form.
pub static FIELDS: &[Field<Entry>] = &[
    field!(Entry, "code", "信息资源代码", "Resource code", Kind::Text, code: OptText),
    field!(Entry, "name", "信息资源名称", "Resource name", Kind::Text, required name: Text),
    field!(Entry, "classification", "信息资源分类", "Classification", Kind::Path, classification.path: List),
    field!(Entry, "classification_code", "信息资源分类代码", "Classification code", Kind::Text, classification.code: OptText),
    field!(Entry, "provider", "信息资源提供方", "Provider", Kind::Org, required provider: Org),
    field!(Entry, "department", "提供方内部部门", "Provider's department", Kind::Text, department: OptText),
    field!(Entry, "provider_code", "信息资源提供方代码", "Provider code", Kind::Text, provider_code: OptText),
    field!(Entry, "summary", "信息资源摘要", "Summary", Kind::LongText, summary: OptText),
    field!(Entry, "format_class", "信息资源格式分类", "Format class", Kind::Choice(FormatClass::CHOICES), format.class: OptCode),
    field!(Entry, "format_type", "信息资源格式类型", "Format type", Kind::Text, format.kind: OptText),
    field!(Entry, "format_other", "其他类型资源格式描述", "Other format", Kind::Text, format.other: OptText),
    field!(Entry, "share_type", "共享类型", "Share type", Kind::Choice(ShareType::CHOICES), share.kind: OptCode),
    field!(Entry, "share_condition", "共享条件", "Share condition", Kind::LongText, share.condition: OptText),
    field!(Entry, "share_reason", "有条件共享理由", "Reason for conditions", Kind::LongText, share.reason: OptText),
    field!(Entry, "share_basis_kind", "不予共享依据类别", "Rank of withholding basis", Kind::Choice(BasisKind::CHOICES), share.basis.kind: OptCode),
    field!(Entry, "share_basis", "不予共享依据", "Basis for withholding", Kind::LongText, share.basis.title: OptText),
    field!(Entry, "share_method_class", "共享方式分类", "Share method class", Kind::Choice(MethodClass::CHOICES), share.method.class: OptCode),
    field!(Entry, "share_method_type", "共享方式类型", "Share method type", Kind::Text, share.method.kind: OptText),
    field!(Entry, "open_type", "开放属性", "Open type", Kind::Choice(OpenType::CHOICES), open.kind: OptCode),
    field!(Entry, "open_condition", "开放条件", "Open condition", Kind::LongText, open.condition: OptText),
    field!(Entry, "open_basis", "不予开放依据", "Ground for not opening", Kind::LongText, open.basis: OptText),
    field!(Entry, "update_cycle", "更新周期", "Update cycle", Kind::Choice(UpdateCycle::CHOICES), update_cycle: OptCode),
    field!(Entry, "update_cycle_text", "其他更新周期", "Update cycle in words", Kind::Text, update_cycle_text: OptText),
    field!(Entry, "usage_requirements", "使用要求", "Usage requirements", Kind::LongText, usage_requirements: OptText),
    field!(Entry, "published_on", "发布日期", "Published on", Kind::Date, published_on: OptDate),
    field!(Entry, "related_codes", "关联资源代码", "Related codes", Kind::List, related_codes: List),
    field!(Entry, "grade", "数据分级", "Data grade", Kind::Text, grade: OptText),
    field!(Entry, "classified", "涉密标识", "Classified", Kind::Flag, classified: OptFlag),
    field!(Entry, "personal", "是否含个人信息", "Personal information", Kind::Flag, personal: OptFlag),
    field!(Entry, "sensitive", "是否敏感数据", "Sensitive", Kind::Flag, sensitive: OptFlag),
    field!(Entry, "privacy_note", "脱敏或同意说明", "Desensitisation or consent", Kind::LongText, privacy_note: OptText),
    field!(Entry, "source_systems", "来源系统名称", "Source systems", Kind::List, source_systems: List),
    field!(Entry, "source", "数据来源", "Source", Kind::Choice(Source::CHOICES), source: OptCode),
    field!(Entry, "domain", "基础库类别", "Base library", Kind::Choice(BaseDomain::CHOICES), domain: OptCode),
    field!(Entry, "theme", "主题库", "Theme library", Kind::Text, theme: OptText),
    field!(Entry, "aggregation_state", "归集状态", "Aggregation", Kind::Choice(AggregationState::CHOICES), aggregation.state: OptCode),
    field!(Entry, "aggregation_real_time", "是否实时归集", "Real-time aggregation", Kind::Flag, aggregation.real_time: OptFlag),
    field!(Entry, "aggregated_on", "最近归集日期", "Last aggregated on", Kind::Date, aggregation.last_on: OptDate),
    field!(Entry, "aggregation_exemption", "不予归集依据", "Exemption from aggregation", Kind::LongText, aggregation.exemption: OptText),
    field!(Entry, "aggregation_demand", "归集需求", "Demand for aggregation", Kind::Text, aggregation.demand: OptText),
    field!(Entry, "storage_gb", "数据存储总量(G)", "Stored (GB)", Kind::Amount, survey.storage_gb: OptAmount),
    field!(Entry, "records_10k", "结构化信息记录总数(万)", "Records (10,000s)", Kind::Amount, survey.records_10k: OptAmount),
    field!(Entry, "shared_gb", "已共享的数据存储量(G)", "Shared (GB)", Kind::Amount, survey.shared_gb: OptAmount),
    field!(Entry, "shared_records_10k", "已共享的结构化记录数(万)", "Shared records (10,000s)", Kind::Amount, survey.shared_records_10k: OptAmount),
    field!(Entry, "opened_gb", "已开放的数据存储量(G)", "Opened (GB)", Kind::Amount, survey.opened_gb: OptAmount),
    field!(Entry, "opened_records_10k", "已开放的结构化记录数(万)", "Opened records (10,000s)", Kind::Amount, survey.opened_records_10k: OptAmount),
    field!(Entry, "scope", "目录范围", "Scope", Kind::Choice(Scope::CHOICES), scope: Code),
    field!(Entry, "consent_number", "州级同意文号", "Consent number", Kind::Text, consent.number: OptText),
    field!(Entry, "consent_date", "州级同意日期", "Consent date", Kind::Date, consent.date: OptDate),
    field!(Entry, "refreshed_on", "数据更新日期", "Data refreshed on", Kind::Date, refreshed_on: OptDate),
    field!(Entry, "released_on", "开放发布日期", "Released on", Kind::Date, released_on: OptDate),
    field!(Entry, "designated_collector", "指定采集部门", "Designated collector", Kind::Org, designated_collector: OptOrg),
];

/// Lists what cases set of an entry and nobody edits: it shows and has its history, but no option and no column sets it.
pub static KEPT: &[Field<Entry>] = &[
    field!(Entry, "open_state", "开放状态", "State of opening", Kind::Choice(OpenState::CHOICES), open_state: OptCode),
];

/// Finds the description of an entry's own field by its key, edited or kept by cases.
#[must_use]
pub fn known(key: &str) -> Option<&'static Field<Entry>> {
    FIELDS.iter().chain(KEPT).find(|field| field.key == key)
}
