//! Who provides an entry: names in sheets turned into organisations of the ledger.

use super::{OpError, Request};
use crate::model::text::match_key;
use crate::model::{Actor, Level, Org, OrgId, uscc};
use crate::sheet::Written;
use crate::store::{Connection, org};
use std::collections::HashMap;

/// Says what a name came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Provider {
    Known(OrgId),
    Unknown,
    Ambiguous,
}

/// Resolves names, and plans the organisations that `--create-orgs` will register.
pub(super) struct Resolver {
    keys: HashMap<String, Vec<OrgId>>,
    /// What each spelling came to, so that a name is folded once.
    met: HashMap<String, Provider>,
    /// Organisations to register, with the numbers that they will get.
    pub planned: Vec<Org>,
    create: bool,
    region: String,
    level: Level,
    next_id: i64,
    next_nameless: i64,
}

impl Resolver {
    pub(super) fn new(
        connection: &Connection,
        actor: &Actor,
        request: &Request<'_>,
    ) -> Result<Self, OpError> {
        let region = crate::op::region::home(connection)?;
        if request.create_orgs {
            crate::op::org::may_change(actor, &region)?;
        }
        let level = org::authority(connection, &region)?.map_or(Level::Prefecture, |org| org.level);
        Ok(Self {
            keys: org::name_keys(connection)?,
            met: HashMap::new(),
            planned: Vec::new(),
            create: request.create_orgs,
            region,
            level,
            next_id: org::next_id(connection)?,
            next_nameless: org::next_nameless(connection)?,
        })
    }

    /// Turns a name or code into an organisation; `code` is the provider code beside it, which becomes its USCC.
    pub(super) fn resolve(&mut self, written: &Written, code: Option<&str>) -> Provider {
        if let Some(found) = self.met.get(&written.text) {
            return *found;
        }
        let key = match_key(&written.text);
        let found = match self.keys.get(&key).map(Vec::as_slice) {
            Some([id]) => Provider::Known(*id),
            Some([]) | None => self.by_code_or_new(written, code, key),
            Some(_) => Provider::Ambiguous,
        };
        self.met.insert(written.text.clone(), found);
        found
    }

    fn by_code_or_new(&mut self, written: &Written, code: Option<&str>, key: String) -> Provider {
        if !self.create {
            return Provider::Unknown;
        }
        let sound = code.filter(|code| uscc::check(code).is_ok());
        let code = match sound {
            Some(code) if !self.keys.contains_key(&match_key(code)) => code.to_owned(),
            _ => {
                self.next_nameless += 1;
                format!("X-{}", self.next_nameless - 1)
            }
        };
        let id = OrgId(self.next_id);
        self.next_id += 1;
        // By its code too: another name in the file may bear the same one, and must not get it.
        self.keys.insert(match_key(&code), vec![id]);
        self.planned.push(Org {
            id,
            code,
            name: written.text.clone(),
            level: self.level,
            region: self.region.clone(),
            uscc: sound.map(str::to_owned),
            incomplete: true,
            ..Org::default()
        });
        self.keys.insert(key, vec![id]);
        Provider::Known(id)
    }
}
