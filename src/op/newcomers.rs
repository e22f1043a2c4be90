//! Organisations that a sheet names and the ledger lacks: registered along with it where that is asked for.

use super::OpError;
use crate::model::text::match_key;
use crate::model::{Actor, Level, Org, OrgId};
use crate::store::{Connection, StoreError, Tx, org};
use std::collections::HashMap;

/// Plans the organisations that `--create-orgs` will register, each once, with the numbers that they will get.
pub(in crate::op) struct Newcomers {
    planned: Vec<Org>,
    keys: HashMap<String, OrgId>,
    region: String,
    level: Level,
    next_id: i64,
    next_nameless: i64,
}

impl Newcomers {
    /// Begins without any.
    ///
    /// # Errors
    /// A person who may not register organisations of the ledger's own region; what SQLite says.
    pub(in crate::op) fn new(connection: &Connection, actor: &Actor) -> Result<Self, OpError> {
        let region = super::region::home(connection)?;
        super::org::may_change(actor, &region)?;
        let level = org::authority(connection, &region)?.map_or(Level::Prefecture, |org| org.level);
        Ok(Self {
            planned: Vec::new(),
            keys: HashMap::new(),
            region,
            level,
            next_id: org::next_id(connection)?,
            next_nameless: org::next_nameless(connection)?,
        })
    }

    /// Returns the organisation of this name, planned where it was not yet.
    pub(in crate::op) fn named(&mut self, name: &str) -> OrgId {
        let key = match_key(name);
        if let Some(id) = self.keys.get(&key) {
            return *id;
        }
        let id = self.plan(name, None, None);
        self.keys.insert(key, id);
        id
    }

    /// Plans an organisation; without a code it gets one that says that it lacks one, such as `X-1`.
    pub(in crate::op) fn plan(
        &mut self,
        name: &str,
        code: Option<&str>,
        uscc: Option<&str>,
    ) -> OrgId {
        let code = code.map(str::to_owned).unwrap_or_else(|| {
            self.next_nameless += 1;
            format!("X-{}", self.next_nameless - 1)
        });
        let id = OrgId(self.next_id);
        self.next_id += 1;
        self.planned.push(Org {
            id,
            code,
            name: name.to_owned(),
            level: self.level,
            region: self.region.clone(),
            uscc: uscc.map(str::to_owned),
            incomplete: true,
            ..Org::default()
        });
        id
    }

    /// Returns those that were planned.
    pub(in crate::op) fn planned(self) -> Vec<Org> {
        self.planned
    }

    /// Tells whether an organisation is one of them.
    pub(in crate::op) fn has(&self, id: OrgId) -> bool {
        self.planned.iter().any(|org| org.id == id)
    }

    /// Returns the code of the one planned last.
    pub(in crate::op) fn last_code(&self) -> &str {
        self.planned.last().map_or("", |org| &org.code)
    }
}

/// Registers organisations within an act.
///
/// # Errors
/// [`StoreError::Stale`] where others registered some meanwhile; what SQLite says.
pub(in crate::op) fn register(tx: &mut Tx<'_>, planned: &[Org]) -> Result<(), OpError> {
    for one in planned {
        if org::insert(tx, one)? != one.id {
            return Err(StoreError::Stale(one.name.clone()).into());
        }
    }
    Ok(())
}
