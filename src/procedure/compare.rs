//! Check or match demands 核实比对 (Art. 25¶2): what cannot be shared may still be checked by its provider.
//!
//! The way stands open for withheld data, and for conditional data once a request of the same applicant was rejected.

use super::facts::{Asked, Case, Facts};
use super::spec::{ClockMove, Input, Need, Opening, Parties, Procedure, Spec, Term};
use crate::model::case::Head;
use crate::model::coded;
use crate::model::entry::ShareType;
use crate::model::field::{Field, Kind, Value, field};
use crate::model::{Bar, Coded, ProcedureKind, Refusal, Who};
use serde::{Deserialize, Serialize};

coded! {
    /// States of a check or match demand.
    State {
        Submitted = "submitted", "已提交", "submitted", ["办理中", "待答复", "未答复"];
        Answered = "answered", "已答复", "answered", ["已办结", "办结", "已反馈", "已回复", "已完成"];
        Declined = "declined", "不予配合", "declined", ["拒绝"];
        Withdrawn = "withdrawn", "已撤回", "withdrawn";
    }
}

coded! {
    /// What can be done with a check or match demand.
    Action {
        Answer = "answer", "答复", "answer";
        Decline = "decline", "不予配合", "decline";
        Withdraw = "withdraw", "撤回", "withdraw";
    }
}

coded! {
    /// Ways in which a provider checks or matches (Art. 25¶2: 适当方式).
    Channel {
        Platform = "platform", "平台核验", "on the platform", ["平台", "接口"];
        Paper = "paper", "书面答复", "in writing", ["书面", "函复", "纸质"];
        OnSite = "on_site", "现场核对", "on site", ["现场", "当面"];
        Other = "other", "其他方式", "otherwise", ["其他"];
    }
}

coded! {
    /// Ranks of the norms by which a provider may decline (Art. 25¶2: 法律、法规、规章另有规定).
    NormKind {
        Law = "law", "法律", "law";
        Regulation = "regulation", "法规", "regulation", ["行政法规", "地方性法规"];
        Rule = "rule", "规章", "rule", ["部门规章", "政府规章"];
    }
}

/// Holds what is to be checked or matched, and what came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Detail {
    /// What is to be checked or matched.
    pub demand: Option<String>,
    /// What the answer is needed for.
    pub purpose: Option<String>,
    /// The duty or law that the need rests on.
    pub basis: Option<String>,
    /// Number of the rejected share request.
    pub request: Option<String>,
    /// Share type of the entry when the demand was made.
    pub share_type: Option<ShareType>,
    /// The answer.
    pub answer: Option<String>,
    /// The way in which the provider checked or matched.
    pub channel: Option<Channel>,
    /// Rank of the norm by which the provider declines.
    pub norm_kind: Option<NormKind>,
    /// Title and clause of that norm.
    pub norm: Option<String>,
}

static FIELDS: &[Field<Detail>] = &[
    field!(Detail, "demand", "核实比对内容", "What to check or match", Kind::LongText, demand: OptText),
    field!(Detail, "purpose", "用途", "Purpose", Kind::LongText, purpose: OptText),
    field!(Detail, "basis", "依据", "Basis", Kind::LongText, basis: OptText),
    field!(Detail, "request", "未获同意的共享申请", "Rejected share request", Kind::Text, request: OptText),
    field!(Detail, "share_type", "共享类型", "Share type", Kind::Choice(ShareType::CHOICES), share_type: OptCode),
    field!(Detail, "answer", "核实比对结果", "Answer", Kind::LongText, answer: OptText),
    field!(Detail, "channel", "配合方式", "Answered by", Kind::Choice(Channel::CHOICES), channel: OptCode),
    field!(Detail, "norm_kind", "不予配合依据类别", "Rank of the norm for declining", Kind::Choice(NormKind::CHOICES), norm_kind: OptCode),
    field!(Detail, "norm", "不予配合依据", "Norm for declining", Kind::LongText, norm: OptText),
];

/// The procedure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Compare;

impl Procedure for Compare {
    type State = State;
    type Action = Action;
    type Detail = Detail;
    const KIND: ProcedureKind = ProcedureKind::Compare;
    const OPENING: Opening = Opening {
        spec: Spec::of(Who::Applicant, 25, 2).with(&[
            Input::required("demand", "demand"),
            Input::required("purpose", "purpose"),
            Input::required("basis", "basis"),
            Input::optional("request", "request"),
        ]),
        parties: Parties {
            applicant: Need::Required,
            respondent: Need::Never,
            entry: Need::Required,
            together: false,
            person: Need::Never,
            published: true,
        },
    };

    fn fields() -> &'static [Field<Detail>] {
        FIELDS
    }

    fn next(state: State, action: Action) -> Option<State> {
        use Action as A;
        use State as S;
        match (state, action) {
            (S::Submitted, A::Answer) => Some(S::Answered),
            (S::Submitted, A::Decline) => Some(S::Declined),
            (S::Submitted, A::Withdraw) => Some(S::Withdrawn),
            (S::Answered | S::Declined | S::Withdrawn, A::Answer | A::Decline | A::Withdraw) => {
                None
            }
        }
    }

    fn spec(action: Action) -> Spec {
        let provider = Spec::of(Who::Provider, 25, 2).deciding();
        match action {
            Action::Answer => provider.with(
                const {
                    &[
                        Input::required("answer", "answer"),
                        Input::optional("channel", "channel"),
                    ]
                },
            ),
            Action::Decline => provider.with(
                const {
                    &[
                        Input::required("norm_kind", "basis-kind"),
                        Input::required("norm", "legal-basis"),
                    ]
                },
            ),
            Action::Withdraw => Spec::of(Who::Applicant, 25, 2),
        }
    }

    fn first(_detail: &Detail) -> State {
        State::Submitted
    }

    fn ends(state: State) -> bool {
        match state {
            State::Answered | State::Declined | State::Withdrawn => true,
            State::Submitted => false,
        }
    }

    fn complete(
        _case: &Case<Self>,
        action: Option<Action>,
        detail: &mut Detail,
        facts: &Facts<'_>,
    ) {
        if action.is_none() {
            let held = facts.entry.and_then(|entry| entry.share.kind);
            detail.share_type = detail.share_type.filter(|_| facts.history).or(held);
        }
    }

    fn begin(case: &Case<Self>, facts: &Facts<'_>) -> Result<Vec<ClockMove>, Refusal> {
        let bar = |key| Bar::of(key, 25, case.head.title.clone());
        if case.head.applicant == case.head.respondent && case.head.applicant.is_some() {
            return Err(Bar::of("own-data", 25, case.head.title.clone()).into());
        }
        if !facts.history {
            match case.detail.share_type {
                Some(ShareType::Withheld) => {}
                Some(ShareType::Unconditional) => {
                    return Err(bar("compare-unneeded").with("entry", entry(case)).into());
                }
                Some(ShareType::Conditional) | None if case.detail.request.is_none() => {
                    return Err(bar("compare-unrejected").with("entry", entry(case)).into());
                }
                Some(ShareType::Conditional) | None => {}
            }
        }
        let start = |org| ClockMove::Start {
            name: "answer",
            term: Term::Key("compare.answer"),
            org,
            from: facts.on,
        };
        Ok(case.head.respondent.map(start).into_iter().collect())
    }

    fn step(
        _case: &Case<Self>,
        asked: &Asked<'_, Self>,
        _facts: &Facts<'_>,
    ) -> Result<Vec<ClockMove>, Refusal> {
        match asked.action {
            Action::Answer | Action::Decline | Action::Withdraw => {
                Ok(vec![ClockMove::End { name: "answer" }])
            }
        }
    }

    fn title(_head: &Head, detail: &Detail, entry: Option<&str>) -> String {
        let named = entry.map(str::to_owned).or_else(|| detail.demand.clone());
        named.unwrap_or_default()
    }
}

/// Writes the number of the entry, for the way out.
fn entry(case: &Case<Compare>) -> String {
    case.head.entry.map(|id| id.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::open;
    use super::super::testing::{Bench, actor, assert_table};
    use super::*;
    use crate::model::entry::Share;
    use crate::model::{Entry, Role};

    const TABLE: &str = "
                  answer    decline   withdraw
    submitted     answered  declined  withdrawn
    answered      -         -         -
    declined      -         -         -
    withdrawn     -         -         -
    ";

    #[test]
    fn the_table_of_transitions() {
        assert_table::<Compare>(TABLE);
    }

    /// The provider is organisation 2, the applicant 3.
    fn bench(kind: Option<ShareType>, request: Option<&str>) -> Bench<Compare> {
        let mut bench = Bench::new(Detail {
            demand: Some("核对示例证照的有效期".into()),
            purpose: Some("审批".into()),
            basis: Some("职责".into()),
            request: request.map(str::to_owned),
            ..Detail::default()
        });
        bench.entry = Some(Entry {
            share: Share {
                kind,
                ..Share::default()
            },
            ..Entry::default()
        });
        bench
    }

    #[test]
    fn only_what_cannot_be_shared_is_checked() {
        let clerk = actor(3, "513200", &[Role::Clerk]);
        let tried = |kind, request| {
            let bench = bench(kind, request);
            match open(&bench.case, None, &bench.facts(&clerk, None)) {
                Ok(step) => step.detail().share_type.map_or("none", Coded::code),
                Err(Refusal::Barred(bar)) => bar.key,
                other => panic!("{other:?}"),
            }
        };
        let rejected = Some("share-2026-0001");
        assert_eq!(tried(Some(ShareType::Withheld), None), "withheld");
        assert_eq!(
            tried(Some(ShareType::Conditional), None),
            "compare-unrejected"
        );
        assert_eq!(tried(Some(ShareType::Conditional), rejected), "conditional");
        assert_eq!(tried(None, None), "compare-unrejected");
        assert_eq!(
            tried(Some(ShareType::Unconditional), rejected),
            "compare-unneeded"
        );
    }

    #[test]
    fn what_was_done_in_former_years_is_recorded_as_it_was() {
        let clerk = actor(3, "513200", &[Role::Clerk]);
        let bench = bench(Some(ShareType::Conditional), None);
        let mut facts = bench.facts(&clerk, None);
        facts.history = true;
        assert!(open(&bench.case, None, &facts).is_ok());
    }

    #[test]
    fn the_provider_has_the_clock_and_ends_it_either_way() {
        let clerk = actor(3, "513200", &[Role::Clerk]);
        let bench = bench(Some(ShareType::Withheld), None);
        let step = open(&bench.case, None, &bench.facts(&clerk, None)).unwrap();
        assert_eq!(
            step.clocks(),
            [ClockMove::Start {
                name: "answer",
                term: Term::Key("compare.answer"),
                org: crate::model::OrgId(2),
                from: bench.on,
            }]
        );
        let provider = actor(2, "513200", &[Role::Clerk]);
        let step = bench
            .plan(Action::Answer, &provider, &["answer"], None)
            .unwrap();
        assert_eq!(step.clocks(), [ClockMove::End { name: "answer" }]);
        assert!(matches!(
            bench.plan(Action::Answer, &clerk, &["answer"], None),
            Err(Refusal::CaseRole {
                who: Who::Provider,
                ..
            })
        ));
    }

    #[test]
    fn declining_names_a_norm_and_its_rank() {
        let provider = actor(2, "513200", &[Role::Clerk]);
        let bench = bench(Some(ShareType::Withheld), None);
        assert!(matches!(
            bench.plan(Action::Decline, &provider, &["norm"], Some("不便")),
            Err(Refusal::Missing { needs, .. }) if needs == ["basis-kind"]
        ));
        let step = bench.plan(Action::Decline, &provider, &["norm", "norm_kind"], None);
        assert_eq!(step.unwrap().to(), State::Declined);
    }

    #[test]
    fn nobody_checks_their_own_data() {
        let mut bench = bench(Some(ShareType::Withheld), None);
        bench.case.head.respondent = bench.case.head.applicant;
        let clerk = actor(3, "513200", &[Role::Clerk]);
        assert_eq!(bench.barred_opening(&clerk), "own-data");
    }
}
