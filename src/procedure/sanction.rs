//! Sanctions against users outside the administration (Art. 42): one who breached what Art. 42 names loses access to public
//! data until the breach is corrected.
//!
//! Whoever finds the breach, an organisation or an authority, handles it. While a sanction [`holds`] its user's grants are
//! suspended, and open applications go no further; restoring access lets exactly those go on that it suspended. What is
//! not corrected is referred to the competent body, and access stays closed meanwhile.

use super::facts::{Asked, Case, Facts};
use super::gate::refuse_late;
use super::spec::{ClockMove, Input, Need, Opening, Parties, Procedure, Spec, Term};
use crate::model::case::Head;
use crate::model::coded;
use crate::model::field::{Field, Kind, Value, field};
use crate::model::{Bar, Coded, ProcedureKind, Refusal, Who};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// The breaches of Art. 42, by its items 1 to 4.
    Breach {
        Harm = "harm", "损害国家利益、社会公共利益或他人合法权益", "harm to the state, the public or others", ["损害国家利益、社会公共利益和他人合法权益", "第一项"];
        Safeguards = "safeguards", "未对开放获取的数据采取安全保障措施", "no safeguards for opened data", ["未采取安全保障措施", "第二项"];
        Platform = "platform", "严重违反公共数据平台安全管理要求", "grave breach of the platform's security rules", ["违反平台安全管理要求", "第三项"];
        Other = "other", "其他严重违反公共数据开放和利用要求", "other grave breach of the rules of opening and use", ["其他", "第四项"];
    }
}

coded! {
    /// States of a sanction.
    State {
        Found = "found", "已发现", "found";
        Suspended = "suspended", "已暂停权限", "access suspended", ["暂停权限", "已关闭权限", "整改中"];
        Corrected = "corrected", "已改正", "corrected", ["已整改", "改正"];
        Restored = "restored", "已恢复权限", "access restored", ["恢复权限", "已恢复"];
        Referred = "referred", "已移送", "referred", ["移送", "移送处理"];
    }
}

coded! {
    /// What can be done with a sanction.
    Action {
        Suspend = "suspend", "暂停权限", "suspend access";
        Correct = "correct", "登记改正", "record the correction";
        Restore = "restore", "恢复权限", "restore access";
        Refer = "refer", "移送处理", "refer";
    }
}

/// Tells whether a sanction in this state keeps its user's access closed.
#[must_use]
pub fn holds(state: State) -> bool {
    match state {
        State::Suspended | State::Corrected | State::Referred => true,
        State::Found | State::Restored => false,
    }
}

/// Holds what a sanction says, and what came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Detail {
    /// Which item of Art. 42 it is.
    pub breach: Option<Breach>,
    /// What was found; nothing that names the person, whose data stand elsewhere.
    pub claim: Option<String>,
    /// Day on which it was found; the term for suspending counts from there.
    pub found_on: Option<Date>,
    /// The limit given for correcting it.
    pub limit_on: Option<Date>,
    /// What shows that it was corrected.
    pub evidence: Option<String>,
    /// The body that it was referred to.
    pub referred_to: Option<String>,
}

static FIELDS: &[Field<Detail>] = &[
    field!(Detail, "breach", "违规情形", "Breach", Kind::Choice(Breach::CHOICES), breach: OptCode),
    field!(Detail, "claim", "违规事实", "What was found", Kind::LongText, claim: OptText),
    field!(Detail, "found_on", "发现日期", "Found on", Kind::Date, found_on: OptDate),
    field!(Detail, "limit_on", "改正期限", "Limit for correction", Kind::Date, limit_on: OptDate),
    field!(Detail, "evidence", "改正证明材料", "Evidence of correction", Kind::LongText, evidence: OptText),
    field!(Detail, "referred_to", "移送机关", "Referred to", Kind::Text, referred_to: OptText),
];

/// The procedure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sanction;

impl Procedure for Sanction {
    type State = State;
    type Action = Action;
    type Detail = Detail;
    const KIND: ProcedureKind = ProcedureKind::Sanction;
    const RESPONDENT: (&'static str, &'static str) = ("发现机关", "Found by");
    const OPENING: Opening = Opening {
        spec: Spec::of(Who::Responsible, 42, 1).with(&[
            Input::required("breach", "breach"),
            Input::required("claim", "facts"),
            Input::optional("found_on", "found").past(),
            Input::optional("limit_on", "correct-by"),
        ]),
        parties: Parties {
            applicant: Need::Never,
            respondent: Need::Optional,
            entry: Need::Never,
            together: false,
            person: Need::Required,
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
            (S::Found, A::Suspend) => Some(S::Suspended),
            // What the competent body had corrected is recorded, and access restored.
            (S::Suspended | S::Referred, A::Correct) => Some(S::Corrected),
            (S::Corrected, A::Restore) => Some(S::Restored),
            (S::Found | S::Suspended | S::Corrected, A::Refer) => Some(S::Referred),
            (S::Found, A::Correct | A::Restore)
            | (S::Suspended, A::Suspend | A::Restore)
            | (S::Corrected, A::Suspend | A::Correct)
            | (S::Referred, A::Suspend | A::Restore | A::Refer)
            | (S::Restored, A::Suspend | A::Correct | A::Restore | A::Refer) => None,
        }
    }

    fn spec(action: Action) -> Spec {
        let own = || Spec::of(Who::Responsible, 42, 1);
        match action {
            Action::Suspend => own()
                .deciding()
                .with(const { &[Input::optional("limit_on", "correct-by")] }),
            Action::Correct => own().with(const { &[Input::required("evidence", "evidence")] }),
            Action::Restore => own().deciding(),
            Action::Refer => own()
                .reasoned()
                .with(const { &[Input::required("referred_to", "to")] }),
        }
    }

    fn first(_detail: &Detail) -> State {
        State::Found
    }

    fn ends(state: State) -> bool {
        match state {
            State::Restored | State::Referred => true,
            State::Found | State::Suspended | State::Corrected => false,
        }
    }

    fn complete(
        _case: &Case<Self>,
        action: Option<Action>,
        detail: &mut Detail,
        facts: &Facts<'_>,
    ) {
        if action.is_none() {
            detail.found_on.get_or_insert(facts.on);
        }
    }

    fn begin(case: &Case<Self>, facts: &Facts<'_>) -> Result<Vec<ClockMove>, Refusal> {
        let found = case.detail.found_on.unwrap_or(facts.on);
        facts.refuse_ahead(found)?;
        refuse_late(case, found, facts)?;
        refuse_early_limit(&case.detail, facts, &case.head.title)?;
        let suspend = case.head.respondent.map(|org| ClockMove::Start {
            name: "suspend",
            term: Term::Key("sanction.suspend"),
            org,
            from: found,
        });
        Ok(suspend.into_iter().collect())
    }

    fn step(
        case: &Case<Self>,
        asked: &Asked<'_, Self>,
        facts: &Facts<'_>,
    ) -> Result<Vec<ClockMove>, Refusal> {
        let end = |name| ClockMove::End { name };
        Ok(match asked.action {
            Action::Suspend => {
                refuse_early_limit(asked.detail, facts, &case.head.number)?;
                let limit = asked.detail.limit_on.filter(|day| *day >= facts.on);
                let limit = limit.zip(case.head.respondent);
                let correction = limit.map(|(day, org)| ClockMove::Start {
                    name: "correction",
                    term: Term::Until(day, 42, 1),
                    org,
                    from: facts.on,
                });
                [end("suspend")].into_iter().chain(correction).collect()
            }
            Action::Correct => vec![end("correction")],
            Action::Restore => Vec::new(),
            Action::Refer => vec![end("suspend"), end("correction")],
        })
    }

    fn title(_head: &Head, detail: &Detail, _entry: Option<&str>) -> String {
        detail.claim.clone().unwrap_or_default()
    }
}

/// Refuses a limit that is over before it is given; a ledger of former years may hold one.
fn refuse_early_limit(detail: &Detail, facts: &Facts<'_>, record: &str) -> Result<(), Refusal> {
    match detail.limit_on {
        Some(limit) if limit < facts.on && !facts.history => {
            Err(Bar::of("sanction-limit", 42, record)
                .with("limit", limit)
                .with("on", facts.on)
                .into())
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
