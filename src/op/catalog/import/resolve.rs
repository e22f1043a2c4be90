//! Who provides an entry: names in sheets turned into organisations of the ledger.

use super::{OpError, Request};
use crate::model::text::match_key;
use crate::model::{Actor, Org, OrgId, uscc};
use crate::op::newcomers::Newcomers;
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
    newcomers: Option<Newcomers>,
}

impl Resolver {
    pub(super) fn new(
        connection: &Connection,
        actor: &Actor,
        request: &Request<'_>,
    ) -> Result<Self, OpError> {
        let wanted = request.create_orgs;
        Ok(Self {
            keys: org::name_keys(connection)?,
            met: HashMap::new(),
            newcomers: wanted
                .then(|| Newcomers::new(connection, actor))
                .transpose()?,
        })
    }

    /// Tells whether an organisation is yet to be registered.
    pub(super) fn is_new(&self, id: OrgId) -> bool {
        self.newcomers.as_ref().is_some_and(|new| new.has(id))
    }

    /// Returns the organisations to register, with the numbers that they will get.
    pub(super) fn planned(self) -> Vec<Org> {
        self.newcomers.map(Newcomers::planned).unwrap_or_default()
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

    /// Tells whether a name is another organisation's than `id`, or nobody's.
    pub(super) fn is_other(&self, text: &str, id: OrgId) -> bool {
        let found = self.keys.get(&match_key(text)).map(Vec::as_slice);
        found.is_none_or(|ids| ids != [id])
    }

    fn by_code_or_new(&mut self, written: &Written, code: Option<&str>, key: String) -> Provider {
        let Some(newcomers) = &mut self.newcomers else {
            return Provider::Unknown;
        };
        let sound = code.filter(|code| uscc::check(code).is_ok());
        let own = sound.filter(|code| !self.keys.contains_key(&match_key(code)));
        let id = newcomers.plan(&written.text, own, sound);
        // By its code too: another name in the file may bear the same one, and must not get it.
        let code = match_key(newcomers.last_code());
        self.keys.insert(code, vec![id]);
        self.keys.insert(key, vec![id]);
        Provider::Known(id)
    }
}
