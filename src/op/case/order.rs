//! Rectification orders: the findings that they rest on (Art. 41).
//!
//! An order is issued on findings that stand on its day, all of one organisation and each leading to an item of Art. 41, and
//! confirmed once none of them stands. The order keeps their ids; what they say is asked of the rules whenever it is shown.

use super::ledger::Dated;
use super::{Annex, Conduct, Wanted, load};
use crate::law::Liability;
use crate::model::text::match_key;
use crate::model::{
    Actor, Bar, Coded, Fault, Finding, OrgId, ProcedureKind, RecordKind, Refusal, Role, ValueFault,
};
use crate::op::{Doing, OpError, check, value};
use crate::procedure::order::{Action, Order, State, refuse_others};
use crate::procedure::{Case, Step};
use crate::rule::{self, Rule};
use crate::store::case::{CaseFilter, ids};
use crate::store::{Connection, org as orgs};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Holds one finding of an order as it is on a day.
#[derive(Clone, Debug)]
pub struct Ordered {
    /// Its id, as the order keeps it.
    pub id: String,
    /// Code of its rule; nothing where the order is of former years and names none that is known.
    pub rule: Option<&'static str>,
    /// What stands; nothing where it is mended.
    pub stands: Option<Finding>,
}

impl Conduct for Order {
    const DATES: &'static [Dated] = &[
        Dated::of("rectify", "rectified_on"),
        Dated::of("confirm", "confirmed_on"),
        Dated::of("escalate", "escalated_on"),
    ];

    const TOLD: &'static [&'static str] = &["authority"];

    fn prepare(
        connection: &Connection,
        wanted: &mut Wanted<Self>,
        _acting: Option<OrgId>,
        doing: &Doing,
    ) -> Result<(), OpError> {
        let named = std::mem::take(&mut wanted.detail.findings);
        if wanted.history {
            let known = named.iter().filter_map(|id| named_finding(id).ok());
            wanted.detail.liability_items = items(known.map(|named| named.rule));
            wanted.detail.findings = named;
            return Ok(());
        }
        let mut standing = Vec::new();
        for id in &named {
            standing.push(named_finding(id)?);
        }
        let rules = standing.iter().map(|named| named.rule.code.to_owned());
        let all = check::standing(connection, rules.collect(), doing.on)?;
        for named in &standing {
            let found = all.iter().find(|finding| named.is(finding));
            let org = admit(connection, named, found, wanted.respondent)?;
            wanted.respondent = Some(org);
            // As the rule writes it, each once.
            let id = found.map(Finding::id).unwrap_or_default();
            if !wanted.detail.findings.contains(&id) {
                refuse_ordered(connection, &id, org)?;
                wanted.detail.findings.push(id);
            }
        }
        wanted.detail.liability_items = items(standing.iter().map(|named| named.rule));
        Ok(())
    }

    fn refuse_step(
        connection: &Connection,
        case: &Case<Self>,
        step: &Step<Self>,
    ) -> Result<(), OpError> {
        if step.act() != Some(Action::Confirm) {
            return Ok(());
        }
        let left: Vec<String> = ordered(connection, case, step.on())?
            .into_iter()
            .filter(|one| one.stands.is_some())
            .map(|one| one.id)
            .collect();
        if left.is_empty() {
            return Ok(());
        }
        let bar = Bar::of("order-still-stands", 41, &case.head.number)
            .with("count", left.len())
            .with("findings", left.join(" "));
        Err(Refusal::from(bar).into())
    }

    fn refuse_righting(case: &Case<Self>, actor: &Actor) -> Result<(), Refusal> {
        let all = actor.in_prefecture || actor.is_any(&[Role::Admin]);
        refuse_others(case, actor.org, all)
    }

    fn annex(connection: &Connection, case: &Case<Self>, on: Date) -> Result<Annex, OpError> {
        Ok(Annex::Findings(ordered(connection, case, on)?))
    }
}

/// Returns the findings of an order as they are on a day.
fn ordered(connection: &Connection, case: &Case<Order>, on: Date) -> Result<Vec<Ordered>, OpError> {
    let named: Vec<_> = case
        .detail
        .findings
        .iter()
        .map(|id| (id, named_finding(id).ok()))
        .collect();
    let rules: Vec<String> = named
        .iter()
        .filter_map(|(_, named)| named.map(|named| named.rule.code.to_owned()))
        .collect();
    // Without a rule to run, all would be.
    let all = match rules.is_empty() {
        true => Vec::new(),
        false => check::standing(connection, rules, on)?,
    };
    let one = |(id, named): (&String, Option<Named<'_>>)| Ordered {
        id: id.clone(),
        rule: named.map(|named| named.rule.code),
        stands: named.and_then(|named| all.iter().find(|finding| named.is(finding)).cloned()),
    };
    Ok(named.into_iter().map(one).collect())
}

/// What the id of a finding names.
#[derive(Clone, Copy)]
struct Named<'a> {
    rule: &'static Rule,
    kind: RecordKind,
    /// Number or code of the subject, as typed.
    subject: &'a str,
}

impl Named<'_> {
    fn is(self, finding: &Finding) -> bool {
        finding.rule == self.rule.code
            && finding.subject.kind == self.kind
            && match_key(&finding.subject.id) == match_key(self.subject)
    }
}

/// Reads the id of a finding, `RULE@kind:id`.
fn named_finding(id: &str) -> Result<Named<'_>, Fault> {
    let refused = || {
        let expected = "RULE@kind:id".to_owned();
        value::fault("finding", id, ValueFault::Form { expected })
    };
    let (code, subject) = id.split_once(['@', '＠']).ok_or_else(refused)?;
    let rule = rule::find_one(code)?;
    let (kind, subject) = subject.split_once([':', '：']).ok_or_else(refused)?;
    let kind = RecordKind::read(kind)
        .filter(|kind| rule.subjects.contains(kind))
        .ok_or_else(refused)?;
    let subject = Some(subject.trim())
        .filter(|subject| !subject.is_empty())
        .ok_or_else(refused)?;
    Ok(Named {
        rule,
        kind,
        subject,
    })
}

/// Returns the organisation that a finding is of; refuses one that no order can rest on, or not together with the others.
fn admit(
    connection: &Connection,
    named: &Named<'_>,
    found: Option<&Finding>,
    of: Option<OrgId>,
) -> Result<OrgId, OpError> {
    let Named {
        rule,
        kind,
        subject,
    } = named;
    let id = format!("{}@{}:{subject}", rule.code, kind.code());
    let bar = |key| Refusal::from(Bar::of(key, 41, &id));
    match rule.liability {
        Some(Liability { article: 41, .. }) => {}
        Some(Liability { article: 40, .. }) => return Err(bar("order-authority-staff").into()),
        Some(_) | None => return Err(bar("order-no-liability").into()),
    }
    let Some(finding) = found else {
        return Err(bar("order-finding-settled").into());
    };
    let org = match &finding.org {
        Some(named) => orgs::by_code(connection, &named.code)?,
        None => None,
    };
    let Some(org) = org else {
        return Err(bar("order-no-org").into());
    };
    match of {
        Some(other) if other != org.id => {
            let bar = Bar::of("order-other-org", 41, &id).with("org", org.name);
            Err(Refusal::from(bar).into())
        }
        _ => Ok(org.id),
    }
}

/// Refuses a finding that an order of the organisation covers which is not over.
fn refuse_ordered(connection: &Connection, finding: &str, org: OrgId) -> Result<(), OpError> {
    let open = CaseFilter {
        procedure: Some(ProcedureKind::Order),
        org: Some(org),
        states: vec![State::Issued.code(), State::Rectified.code()],
        ..CaseFilter::default()
    };
    for id in ids(connection, &open)? {
        let case = load::<Order>(connection, id)?;
        if case.detail.findings.iter().any(|held| held == finding) {
            let bar = Bar::of("order-there", 41, finding).with("order", case.head.number);
            return Err(Refusal::from(bar).into());
        }
    }
    Ok(())
}

/// Lists the items of Art. 41 that rules lead to, in their order.
fn items<'a>(rules: impl Iterator<Item = &'a Rule>) -> Vec<String> {
    let numbers: BTreeSet<u16> = rules
        .filter_map(|rule| rule.liability)
        .filter(|liability| liability.article == 41)
        .filter_map(|liability| liability.item)
        .collect();
    numbers.iter().map(ToString::to_string).collect()
}
