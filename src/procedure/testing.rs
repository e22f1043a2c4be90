//! What tests of procedures share: the table of transitions as a literal, people who act, and a case to act on.

use super::{Answering, Asked, Behalf, Case, Facts, Procedure, Step, open, plan};
use crate::law::Edition;
use crate::model::case::Head;
use crate::model::{Actor, CaseId, Coded, Entry, OrgId, Refusal, Role};
use jiff::civil::{Date, date};

/// Holds a procedure to its table: the first line names the actions, each further line a state and where each action
/// leads from it; `-` where it leads nowhere.
pub fn assert_table<P: Procedure>(table: &str) {
    let mut lines = table.lines().filter(|line| !line.trim().is_empty());
    let actions: Vec<&str> = lines.next().unwrap().split_whitespace().collect();
    let known: Vec<&str> = P::Action::ALL.iter().map(|a| a.code()).collect();
    assert_eq!(actions, known);
    let mut rows = 0;
    for line in lines {
        let words: Vec<&str> = line.split_whitespace().collect();
        assert_eq!(words.len(), actions.len() + 1, "{line}");
        let state = P::State::from_code(words[0]).unwrap();
        assert_eq!(
            P::State::ALL[rows].code(),
            words[0],
            "states in their order"
        );
        for (action, expected) in P::Action::ALL.iter().zip(&words[1..]) {
            let leads = P::next(state, *action).map_or("-", Coded::code);
            assert_eq!(leads, *expected, "{state:?} {action:?}");
        }
        rows += 1;
    }
    assert_eq!(rows, P::State::ALL.len());
}

/// Makes a person of an organisation.
pub fn actor(org: i64, region: &str, roles: &[Role]) -> Actor {
    Actor {
        login: format!("u{org}"),
        org: Some(OrgId(org)),
        region: Some(region.into()),
        in_prefecture: region == "513200",
        roles: roles.to_vec(),
    }
}

/// A case in its first state on 2026-03-02, and what stands around it: applicant 3, respondent 2, both of the prefecture.
#[derive(Clone, Debug)]
pub struct Bench<P: Procedure> {
    pub case: Case<P>,
    pub entry: Option<Entry>,
    pub behalf: Option<Behalf>,
    /// The organisation that an action names to answer from then on.
    pub respondent: Option<Answering>,
    pub on: Date,
    pub edition: Edition,
}

impl<P: Procedure> Bench<P> {
    pub fn new(detail: P::Detail) -> Self {
        Self {
            case: Case {
                head: Head {
                    id: CaseId(1),
                    version: 1,
                    number: format!("{}-2026-0001", P::KIND.code()),
                    title: "示例".into(),
                    applicant: Some(OrgId(3)),
                    respondent: Some(OrgId(2)),
                    entry: Some(crate::model::EntryId(1)),
                    entry_version: Some(1),
                    entries: Vec::new(),
                    person: None,
                    region: "513200".into(),
                    edition: "aba-2024".into(),
                    lapsed: false,
                    opened_on: date(2026, 3, 2),
                    closed_on: None,
                    void: false,
                },
                state: P::first(&detail),
                detail,
                clocks: Vec::new(),
                events: Vec::new(),
            },
            entry: None,
            behalf: None,
            respondent: None,
            on: date(2026, 3, 2),
            edition: Edition::aba_2024().unwrap(),
        }
    }

    /// Returns an organisation whose act is recorded from a paper.
    pub fn paper(org: i64, region: &str) -> Behalf {
        Behalf {
            org: OrgId(org),
            region: region.into(),
            is_authority: false,
            in_prefecture: region == "513200",
            decided_by: Some("某负责人".into()),
            doc: Some("示例函1号".into()),
            ledger: false,
        }
    }

    pub fn facts<'a>(&'a self, actor: &'a Actor, behalf: Option<&'a Behalf>) -> Facts<'a> {
        Facts {
            actor,
            behalf: behalf.or(self.behalf.as_ref()),
            on: self.on,
            today: self.on,
            entry: self.entry.as_ref(),
            edition: &self.edition,
            history: false,
        }
    }

    /// Asks the gate; `given` names the fields that count as given.
    pub fn plan(
        &self,
        action: P::Action,
        actor: &Actor,
        given: &[&'static str],
        reason: Option<&str>,
    ) -> Result<Step<P>, Refusal> {
        let asked = Asked {
            action,
            detail: &self.case.detail,
            given,
            reason,
            respondent: self.respondent.as_ref(),
        };
        plan(&self.case, &asked, &self.facts(actor, None))
    }

    /// Returns the key of what bars an action.
    pub fn barred(&self, action: P::Action, actor: &Actor, reason: Option<&str>) -> &'static str {
        match self.plan(action, actor, &[], reason) {
            Err(Refusal::Barred(bar)) => bar.key,
            other => panic!("{other:?}"),
        }
    }

    /// Returns the key of what bars the beginning.
    pub fn barred_opening(&self, actor: &Actor) -> &'static str {
        match open(&self.case, None, &self.facts(actor, None)) {
            Err(Refusal::Barred(bar)) => bar.key,
            other => panic!("{other:?}"),
        }
    }
}
