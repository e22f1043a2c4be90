//! What the ledger offers while somebody types an answer, and how an answer is judged before the command sees it.

use super::candidates::{self, Candidate};
use super::error::Failure;
use super::takes::Takes;
use super::value;
use crate::model::Fault;
use crate::model::text::{match_key, trim};
use crate::op;
use crate::store::Ledger;
use inquire::CustomUserError;
use inquire::autocompletion::{Autocomplete, Replacement};
use std::rc::Rc;

/// Stands between value and name in what is offered; nobody types it.
const BETWEEN: &str = "  ";

/// Returns the value of what was typed or chosen among the offers.
fn value_of(typed: &str) -> String {
    let typed = trim(typed);
    typed
        .split_once(BETWEEN)
        .map_or(typed, |(value, _)| value)
        .to_owned()
}

/// A candidate as it stands in a list.
pub struct Shown(pub Candidate);

impl std::fmt::Display for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Candidate { value, label } = &self.0;
        let between = if label.is_empty() { "" } else { BETWEEN };
        // What comes from files and people must not rule the terminal.
        let text = format!("{value}{between}{label}");
        f.write_str(&super::output::printable_lines(&text))
    }
}

/// Offers what the ledger holds while somebody types.
#[derive(Clone)]
pub struct Offers {
    /// The ledger, where it can be read.
    pub ledger: Option<Rc<Ledger>>,
    /// What is asked for.
    pub takes: Takes,
    /// Today, and the reader's language.
    pub facts: (jiff::civil::Date, crate::model::Lang),
}

impl Offers {
    fn found(&self, typed: &str) -> Vec<Candidate> {
        let Some(ledger) = &self.ledger else {
            return Vec::new();
        };
        let found = candidates::of(ledger.reader(), self.takes, &value_of(typed), self.facts);
        found.unwrap_or_default()
    }

    /// Returns the offer that is meant: the one that is called just so, or else the only one, unless what was typed names a
    /// record by itself.
    fn meant(&self, typed: &str) -> Option<Candidate> {
        let typed = value_of(typed);
        let ledger = self.ledger.as_deref();
        if typed.is_empty() || self.names(&typed, ledger) {
            return None;
        }
        let mut found = self.found(&typed);
        let key = match_key(&typed);
        let mut called = found
            .iter()
            .enumerate()
            .filter(|(_, one)| match_key(&one.value) == key || match_key(&one.label) == key);
        match (called.next().map(|(at, _)| at), called.next()) {
            (Some(at), None) => Some(found.swap_remove(at)),
            _ if found.len() == 1 => found.pop(),
            _ => None,
        }
    }

    /// Tells whether a text names a record as the command would read it.
    fn names(&self, typed: &str, ledger: Option<&Ledger>) -> bool {
        matches!(
            self.takes,
            Takes::Org | Takes::Region | Takes::Entry | Takes::Published | Takes::Stepping(_)
        ) && judge(self.takes, "", typed, ledger, self.facts.0).is_ok()
    }

    /// Returns the value of an answer, for the command line.
    pub fn value(&self, typed: &str) -> String {
        self.meant(typed)
            .map_or_else(|| value_of(typed), |one| one.value)
    }

    /// Returns an answer as it stays on the screen.
    pub fn text(&self, typed: &str) -> String {
        self.meant(typed)
            .map_or_else(|| typed.to_owned(), |one| Shown(one).to_string())
    }
}

impl Autocomplete for Offers {
    fn get_suggestions(&mut self, typed: &str) -> Result<Vec<String>, CustomUserError> {
        let found = self.found(typed).into_iter();
        Ok(found.map(|one| Shown(one).to_string()).collect())
    }

    fn get_completion(
        &mut self,
        typed: &str,
        chosen: Option<String>,
    ) -> Result<Replacement, CustomUserError> {
        // Where nothing is marked, the first is taken.
        let first = || self.found(typed).into_iter().next();
        Ok(chosen.or_else(|| first().map(|one| Shown(one).to_string())))
    }
}

/// Judges an answer as the command would, as far as that can be told without it.
pub fn judge(
    takes: Takes,
    field: &str,
    given: &str,
    ledger: Option<&Ledger>,
    today: jiff::civil::Date,
) -> Result<(), Failure> {
    use crate::model::ValueFault;
    let fault = |of| Err(op::value::fault(field, given, of).into());
    if given.is_empty() {
        return fault(ValueFault::Blank);
    }
    match (takes, ledger) {
        (Takes::Date, _) => value::date(field, given).map(|_| ()),
        (Takes::Past, _) if value::date(field, given)? > today => {
            fault(ValueFault::Future { today })
        }
        (Takes::Whole, _) if given.parse::<i64>().is_err() => fault(ValueFault::Number),
        (Takes::Amount, _) if given.parse::<f64>().is_err() => fault(ValueFault::Number),
        (Takes::Org, Some(ledger)) => Ok(op::org::find(ledger.reader(), given).map(|_| ())?),
        (Takes::Region, Some(ledger)) => Ok(op::region::find(ledger.reader(), given).map(|_| ())?),
        (Takes::Entry | Takes::Published | Takes::Stepping(_), Some(ledger)) => {
            Ok(op::catalog::find_whole(ledger.reader(), given).map(|_| ())?)
        }
        (Takes::Register(kind), _) if !given.ends_with(|c: char| c.is_ascii_digit()) => {
            // A record is named by its number alone; what was typed fits none that is offered, or several.
            Err(Fault::NotFound {
                kind,
                name: given.to_owned(),
                near: Vec::new(),
            }
            .into())
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offer_is_read_back_as_its_value() {
        let offer = Shown(Candidate {
            value: "MZJ".into(),
            label: "甲州 民政局".into(),
        });
        assert_eq!(value_of(&offer.to_string()), "MZJ");
        assert_eq!(value_of(" 甲州民政局 "), "甲州民政局");
        let bare = Shown(Candidate {
            value: "yes".into(),
            label: String::new(),
        });
        assert_eq!(bare.to_string(), "yes");
    }
}
