//! Documents that an authority must have: plan, standards, mechanisms, annual targets and budget (Art. 5, 6, 8, 9, 10, 14¶2, 17, 23).
//!
//! Only the plan needs its government's approval before it is published (Art. 8); any other document may have one. A
//! document is in force from its publication until its last day, or until another supersedes it, or it is repealed without
//! one, for a reason.

use super::facts::{Asked, Case, Facts};
use super::spec::{ClockMove, Input, Need, Opening, Parties, Procedure, Spec};
use crate::model::case::Head;
use crate::model::coded;
use crate::model::field::{Field, Kind as FieldKind, Value, field};
use crate::model::{Bar, Coded, ProcedureKind, Refusal, Who};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// States of a document.
    State {
        Registered = "registered", "已登记", "registered", ["起草中", "拟定中", "编制中"];
        Approved = "approved", "已批准", "approved", ["已批复", "政府已批准"];
        Published = "published", "已公布", "published", ["已发布", "已印发", "公布实施", "现行有效"];
        Superseded = "superseded", "已替代或废止", "superseded or repealed", ["已被替代", "已废止", "废止"];
    }
}

coded! {
    /// What can be done with a document.
    Action {
        Approve = "approve", "登记政府批准", "record the government's approval";
        Publish = "publish", "公布", "publish";
        Supersede = "supersede", "登记替代或者废止", "record what supersedes it, or its repeal";
    }
}

coded! {
    /// Kinds of documents, each by the article that asks for it.
    Kind {
        Plan = "plan", "发展规划", "development plan", ["规划", "公共数据资源发展规划"];
        Standard = "standard", "标准", "standard", ["地方标准", "标准规范"];
        PlatformRules = "platform_rules", "平台管理制度", "platform rules", ["管理制度", "platform-rules"];
        Mechanism = "mechanism", "共享机制", "sharing mechanism", ["共享申请审批反馈机制"];
        Evaluation = "evaluation", "评价机制", "evaluation mechanism", ["工作评价机制"];
        Target = "target", "年度目标考核", "annual target", ["目标考核", "年度目标"];
        Budget = "budget", "经费预算", "budget", ["预算"];
        CatalogueRequirements = "catalogue_requirements", "目录编制要求", "catalogue requirements", ["catalogue-requirements"];
        CollectionNorms = "collection_norms", "数据采集规范", "collection norms", ["采集规范", "collection-norms"];
    }
}

coded! {
    /// What standards are about (Art. 9).
    Subject {
        Collection = "collection", "采集", "collection";
        Transmission = "transmission", "传输", "transmission";
        Storage = "storage", "存储", "storage";
        Exchange = "exchange", "交换", "exchange";
        Processing = "processing", "处理", "processing";
        Use = "use", "使用", "use";
        Destruction = "destruction", "销毁", "destruction";
        QualityAndSecurity = "quality_and_security", "质量和安全管理", "quality and security", ["质量和安全", "质量安全", "quality-and-security"];
    }
}

impl Kind {
    /// Returns the article that asks for such documents.
    #[must_use]
    pub fn article(self) -> u16 {
        match self {
            Self::Target | Self::Budget => 5,
            Self::Evaluation => 6,
            Self::Plan => 8,
            Self::Standard => 9,
            Self::PlatformRules => 10,
            Self::CatalogueRequirements => 14,
            Self::CollectionNorms => 17,
            Self::Mechanism => 23,
        }
    }

    /// Tells whether each year has one of its own.
    #[must_use]
    pub fn is_yearly(self) -> bool {
        match self {
            Self::Target | Self::Budget => true,
            Self::Plan
            | Self::Standard
            | Self::PlatformRules
            | Self::Mechanism
            | Self::Evaluation
            | Self::CatalogueRequirements
            | Self::CollectionNorms => false,
        }
    }
}

/// Holds what a document is, and what became of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Detail {
    /// Its kind.
    pub kind: Option<Kind>,
    /// Its title.
    pub doc_name: Option<String>,
    /// Its number.
    pub doc_number: Option<String>,
    /// The year that it is for.
    pub doc_year: Option<i64>,
    /// What it sets standards for, as codes of [`Subject`].
    pub subjects: Vec<String>,
    /// The body that issued it.
    pub issuer: Option<String>,
    /// First day in force, where that is not the day of publication.
    pub valid_from: Option<Date>,
    /// Last day in force.
    pub valid_until: Option<Date>,
    /// Number of the government's approval.
    pub approval_number: Option<String>,
    /// Day of the government's approval.
    pub approved_on: Option<Date>,
    /// Number of the case, or of the document, that supersedes it.
    pub superseded_by: Option<String>,
}

static FIELDS: &[Field<Detail>] = &[
    field!(Detail, "kind", "文件类别", "Kind", FieldKind::Choice(Kind::CHOICES), kind: OptCode),
    field!(Detail, "doc_name", "文件名称", "Title of document", FieldKind::Text, doc_name: OptText),
    field!(Detail, "doc_number", "文号", "Document number", FieldKind::Text, doc_number: OptText),
    field!(Detail, "doc_year", "年度", "Year", FieldKind::Whole, doc_year: OptWhole),
    field!(Detail, "subjects", "标准内容", "Standard on", FieldKind::Choices(Subject::CHOICES), subjects: List),
    field!(Detail, "issuer", "制定机关", "Issuer", FieldKind::Text, issuer: OptText),
    field!(Detail, "valid_from", "施行日期", "In force from", FieldKind::Date, valid_from: OptDate),
    field!(Detail, "valid_until", "有效期至", "In force until", FieldKind::Date, valid_until: OptDate),
    field!(Detail, "approval_number", "批准文号", "Number of approval", FieldKind::Text, approval_number: OptText),
    field!(Detail, "approved_on", "批准日期", "Approved on", FieldKind::Date, approved_on: OptDate),
    field!(Detail, "superseded_by", "替代文件", "Superseded by", FieldKind::Text, superseded_by: OptText),
];

/// The procedure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Document;

impl Procedure for Document {
    type State = State;
    type Action = Action;
    type Detail = Detail;
    const KIND: ProcedureKind = ProcedureKind::Document;
    const RESPONDENT: (&'static str, &'static str) = ("主管部门", "Authority");
    const OPENING: Opening = Opening {
        spec: Spec::of(Who::Authority, 6, 1).with(&[
            Input::required("kind", "kind"),
            Input::required("doc_name", "title"),
            Input::optional("doc_number", "number"),
            Input::optional("doc_year", "year"),
            Input::optional("subjects", "subject"),
            Input::optional("issuer", "issuer"),
            Input::optional("valid_from", "valid-from"),
            Input::optional("valid_until", "valid-until"),
        ]),
        parties: Parties {
            applicant: Need::Never,
            respondent: Need::Optional,
            entry: Need::Never,
            together: false,
            person: Need::Never,
            published: false,
        },
    };

    fn fields() -> &'static [Field<Detail>] {
        FIELDS
    }

    fn next(state: State, action: Action) -> Option<State> {
        use Action as A;
        use State as S;
        match (state, action) {
            (S::Registered, A::Approve) => Some(S::Approved),
            (S::Registered | S::Approved, A::Publish) => Some(S::Published),
            (S::Published, A::Supersede) => Some(S::Superseded),
            (S::Registered, A::Supersede)
            | (S::Approved, A::Approve | A::Supersede)
            | (S::Published, A::Approve | A::Publish)
            | (S::Superseded, A::Approve | A::Publish | A::Supersede) => None,
        }
    }

    fn spec(action: Action) -> Spec {
        match action {
            Action::Approve => Spec::of(Who::AuthorityHead, 8, 1).with(
                const {
                    &[
                        Input::required("approval_number", "number"),
                        Input::optional("approved_on", "approved-on").past(),
                    ]
                },
            ),
            Action::Publish => Spec::of(Who::Authority, 8, 1).with(
                const {
                    &[
                        Input::optional("doc_number", "number"),
                        Input::optional("valid_from", "valid-from"),
                        Input::optional("valid_until", "valid-until"),
                    ]
                },
            ),
            Action::Supersede => Spec::of(Who::Authority, 6, 1)
                .with(const { &[Input::optional("superseded_by", "by").shown()] }),
        }
    }

    fn suits(case: &Case<Self>, action: Action, _on: Date) -> bool {
        match action {
            Action::Publish => !lacks_approval(case),
            Action::Approve | Action::Supersede => true,
        }
    }

    fn first(_detail: &Detail) -> State {
        State::Registered
    }

    fn ends(state: State) -> bool {
        match state {
            State::Superseded => true,
            State::Registered | State::Approved | State::Published => false,
        }
    }

    fn complete(
        _case: &Case<Self>,
        action: Option<Action>,
        detail: &mut Detail,
        facts: &Facts<'_>,
    ) {
        match action {
            Some(Action::Approve) => {
                detail.approved_on.get_or_insert(facts.on);
            }
            None | Some(Action::Publish | Action::Supersede) => {}
        }
    }

    fn begin(case: &Case<Self>, facts: &Facts<'_>) -> Result<Vec<ClockMove>, Refusal> {
        let Detail {
            kind,
            doc_year,
            subjects,
            ..
        } = &case.detail;
        let article = kind.map_or(9, Kind::article);
        let bar = |key| Bar::of(key, article, &case.head.title);
        if let Some(unknown) = subjects.iter().find(|one| Subject::read(one).is_none()) {
            return Err(bar("document-subject-unknown")
                .with("subject", unknown)
                .into());
        }
        refuse_odd_validity(&case.detail, &case.head.title)?;
        if facts.history {
            return Ok(Vec::new());
        }
        if kind.is_some_and(Kind::is_yearly) && doc_year.is_none() {
            return Err(bar("document-year").into());
        }
        match (kind, subjects.is_empty()) {
            (Some(Kind::Standard), true) => Err(bar("document-subject").into()),
            (Some(Kind::Standard), false) | (_, true) => Ok(Vec::new()),
            (_, false) => Err(bar("document-subject-idle").into()),
        }
    }

    fn step(
        case: &Case<Self>,
        asked: &Asked<'_, Self>,
        facts: &Facts<'_>,
    ) -> Result<Vec<ClockMove>, Refusal> {
        let number = &case.head.number;
        match asked.action {
            Action::Approve => match asked.detail.approved_on {
                Some(day) if day > facts.on => Err(Bar::of("document-approved-later", 8, number)
                    .with("approved", day)
                    .with("on", facts.on)
                    .into()),
                _ => Ok(Vec::new()),
            },
            Action::Publish if lacks_approval(case) && !facts.history => {
                Err(Bar::of("plan-unapproved", 8, number).into())
            }
            Action::Publish => {
                refuse_odd_validity(asked.detail, number)?;
                Ok(Vec::new())
            }
            Action::Supersede => {
                let said = asked.detail.superseded_by.is_some() || asked.reason.is_some();
                if said || facts.history {
                    return Ok(Vec::new());
                }
                let article = case.detail.kind.map_or(6, Kind::article);
                Err(Bar::of("document-heirless", article, number).into())
            }
        }
    }

    fn title(_head: &Head, detail: &Detail, _entry: Option<&str>) -> String {
        detail.doc_name.clone().unwrap_or_default()
    }
}

/// Tells whether a document waits for the government (Art. 8).
fn lacks_approval(case: &Case<Document>) -> bool {
    case.detail.kind == Some(Kind::Plan) && case.state == State::Registered
}

/// Refuses a document that would lapse before it is in force.
fn refuse_odd_validity(detail: &Detail, record: &str) -> Result<(), Refusal> {
    match (detail.valid_from, detail.valid_until) {
        (Some(from), Some(until)) if until < from => {
            let article = detail.kind.map_or(9, Kind::article);
            Err(Bar::of("document-validity", article, record)
                .with("from", from)
                .with("until", until)
                .into())
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
