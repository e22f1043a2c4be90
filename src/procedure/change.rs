//! Changes of the catalogue (Art. 16): something occurred, the provider updates what it published, reports it with its
//! basis, and the authority of its level accepts the report or returns it.
//!
//! One case covers many entries of one provider. The term for updating counts from the day of occurrence, whenever that
//! was recorded; the term for reporting counts from the update, or from the occurrence where the edition reads Art. 16 so
//! ([`ReportStart`]). A returned report is made anew, with or without a further update: the term for reporting then
//! counts from the return.

use super::entitled::is_own_decision;
use super::facts::{Asked, Case, Facts};
use super::spec::{ClockMove, Input, Need, Opening, Parties, Procedure, Spec, Term};
use crate::law::ReportStart;
use crate::model::case::Head;
use crate::model::coded;
use crate::model::entry::ChangeGround;
use crate::model::field::{Field, Kind, Value, field};
use crate::model::{Bar, Coded, Lang, ProcedureKind, Refusal, Who};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// States of a change.
    State {
        Occurred = "occurred", "待更新", "occurred", ["未更新", "办理中"];
        Updated = "updated", "已更新", "updated";
        Reported = "reported", "已报送", "reported";
        Returned = "returned", "已退回", "returned";
        Accepted = "accepted", "已接收", "accepted", ["已办结", "办结", "已完成", "已审核"];
    }
}

coded! {
    /// What can be done with a change.
    Action {
        Update = "update", "更新目录", "update the catalogue";
        Report = "report", "报送", "report";
        Accept = "accept", "接收", "accept";
        Return = "return", "退回", "return";
    }
}

/// Holds what a change says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Detail {
    /// Which of the four kinds of Art. 16 it is.
    pub ground: Option<ChangeGround>,
    /// Day on which it occurred; the term for updating counts from there.
    pub occurred_on: Option<Date>,
    /// What shows that it occurred.
    pub evidence: Option<String>,
    /// Entries that an update by hand named, as `e42`; every entry of the case stands in its head.
    pub updated_entries: Vec<String>,
    /// Basis of the change, as reported with the updated catalogue.
    pub basis: Option<String>,
}

static FIELDS: &[Field<Detail>] = &[
    field!(Detail, "ground", "变更情形", "Ground", Kind::Choice(ChangeGround::CHOICES), ground: OptCode),
    field!(Detail, "occurred_on", "发生日期", "Occurred on", Kind::Date, occurred_on: OptDate),
    field!(Detail, "evidence", "证明材料", "Evidence", Kind::LongText, evidence: OptText),
    field!(Detail, "updated_entries", "登记更新的目录", "Entries named as updated", Kind::List, updated_entries: List),
    field!(Detail, "basis", "变更依据", "Basis", Kind::LongText, basis: OptText),
];

/// The procedure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Change;

impl Procedure for Change {
    type State = State;
    type Action = Action;
    type Detail = Detail;
    const KIND: ProcedureKind = ProcedureKind::Change;
    const OPENING: Opening = Opening {
        spec: Spec::of(Who::Provider, 16, 1).with(&[
            Input::required("ground", "ground"),
            Input::required("occurred_on", "occurred").past(),
            Input::optional("evidence", "evidence"),
        ]),
        parties: Parties {
            applicant: Need::Never,
            respondent: Need::Optional,
            entry: Need::Optional,
            together: true,
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
            // What is found to be touched as well, before the report, belongs to the same change.
            (S::Occurred | S::Updated | S::Returned, A::Update) => Some(S::Updated),
            (S::Updated | S::Returned, A::Report) => Some(S::Reported),
            (S::Reported, A::Accept) => Some(S::Accepted),
            (S::Reported, A::Return) => Some(S::Returned),
            (S::Occurred, A::Report | A::Accept | A::Return)
            | (S::Updated | S::Returned, A::Accept | A::Return)
            | (S::Reported, A::Update | A::Report)
            | (S::Accepted, A::Update | A::Report | A::Accept | A::Return) => None,
        }
    }

    fn spec(action: Action) -> Spec {
        match action {
            Action::Update => Spec::of(Who::Provider, 16, 1).with(
                const {
                    &[
                        Input::optional("updated_entries", "entry"),
                        Input::optional("evidence", "evidence"),
                    ]
                },
            ),
            Action::Report => {
                Spec::of(Who::Provider, 16, 1).with(const { &[Input::required("basis", "basis")] })
            }
            Action::Accept => Spec::of(Who::Authority, 16, 1).deciding(),
            Action::Return => Spec::of(Who::Authority, 16, 1).deciding().reasoned(),
        }
    }

    fn first(_detail: &Detail) -> State {
        State::Occurred
    }

    fn ends(state: State) -> bool {
        match state {
            State::Accepted => true,
            State::Occurred | State::Updated | State::Reported | State::Returned => false,
        }
    }

    fn begin(case: &Case<Self>, facts: &Facts<'_>) -> Result<Vec<ClockMove>, Refusal> {
        let occurred = case.detail.occurred_on.unwrap_or(facts.on);
        if occurred > facts.on {
            return Err(Bar::of("change-occurred-later", 16, &case.head.title)
                .with("occurred", occurred)
                .with("on", facts.on)
                .into());
        }
        // What occurred before the Measures were in force put nobody under their term.
        if occurred < facts.edition.starts_on {
            return Ok(Vec::new());
        }
        let reports_at_once = facts.edition.report_starts == ReportStart::Occurrence;
        Ok([
            start(case, "update", "change.update", occurred),
            start(case, "report", "change.report", occurred).filter(|_| reports_at_once),
        ]
        .into_iter()
        .flatten()
        .collect())
    }

    fn step(
        case: &Case<Self>,
        asked: &Asked<'_, Self>,
        facts: &Facts<'_>,
    ) -> Result<Vec<ClockMove>, Refusal> {
        let end = |name| ClockMove::End { name };
        let report = start(case, "report", "change.report", facts.on);
        let moves = match (asked.action, case.state) {
            (Action::Update, State::Occurred) => {
                let follows = facts.edition.report_starts == ReportStart::Update;
                let report = report.filter(|_| follows);
                [end("update")].into_iter().chain(report).collect()
            }
            (Action::Update, State::Returned) => {
                [end("report")].into_iter().chain(report).collect()
            }
            (Action::Update, State::Updated | State::Reported | State::Accepted) => Vec::new(),
            (Action::Report, _) => vec![end("report")],
            (Action::Accept, _) => {
                refuse_own(case, facts)?;
                Vec::new()
            }
            (Action::Return, _) => report.into_iter().collect(),
        };
        Ok(moves)
    }

    fn title(head: &Head, detail: &Detail, entry: Option<&str>) -> String {
        match (entry, head.entries.len()) {
            (Some(name), 0 | 1) => name.to_owned(),
            (Some(name), several) => format!("{name} +{}", several - 1),
            (None, _) => {
                let ground = detail.ground.map_or("", |ground| ground.word(Lang::Zh));
                let day = detail.occurred_on.map(|day| day.to_string());
                let named = || format!("{ground} {}", day.unwrap_or_default());
                detail
                    .evidence
                    .clone()
                    .unwrap_or_else(|| named().trim().to_owned())
            }
        }
    }
}

fn start(
    case: &Case<Change>,
    name: &'static str,
    key: &'static str,
    from: Date,
) -> Option<ClockMove> {
    case.head.respondent.map(|org| ClockMove::Start {
        name,
        term: Term::Key(key),
        org,
        from,
    })
}

/// Refuses an authority that would accept its own report otherwise than by its head, who is not the one who reported.
fn refuse_own(case: &Case<Change>, facts: &Facts<'_>) -> Result<(), Refusal> {
    if facts.history || !is_own_decision(case, facts, &[Action::Report.code()]) {
        return Ok(());
    }
    Err(Bar::of("change-own-report", 16, &case.head.number).into())
}

#[cfg(test)]
mod tests;
