//! Making a ledger: regions, the authority, the first user, the edition of the law.

use super::{Doing, OpError};
use crate::law::Edition;
use crate::model::{ActKind, Level, Org, OrgKind, Region, Role, User, region as aba};
use crate::store::{Ledger, Making, org, people, region, set_home_region, setting};
use jiff::civil::Date;
use std::path::Path;
use std::time::Duration;

/// Holds how a new ledger shall be.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Code of the region that the ledger is of.
    pub region: String,
    /// Name of that region, where the code is not one of 阿坝州's.
    pub region_name: Option<String>,
    /// Name of its public-data authority.
    pub org_name: Option<String>,
    /// First day of the edition (Art. 44 leaves it blank; the day of issue is the default).
    pub edition_start: Option<Date>,
    /// File rights and sandbox.
    pub making: Making,
}

/// Makes a ledger with its regions, the authority (Art. 6) and the acting person as administrator and authority head.
///
/// # Errors
/// A file that is there already; what the directory or the disk refuses.
pub fn init(
    path: &Path,
    doing: &Doing,
    wanted: &Wanted,
    busy: Duration,
) -> Result<Ledger, OpError> {
    let edition = Edition::aba_2024().map_err(|fault| OpError::Edition {
        file: "aba-2024".to_owned(),
        fault,
    })?;
    let mut ledger = Ledger::create(path, &wanted.making, busy)?;
    if let Err(error) = fill(&mut ledger, doing, wanted, &edition) {
        ledger.discard();
        return Err(error);
    }
    Ok(ledger)
}

fn fill(
    ledger: &mut Ledger,
    doing: &Doing,
    wanted: &Wanted,
    edition: &Edition,
) -> Result<(), OpError> {
    let act = doing.act(ActKind::Init, None);
    ledger.write(&act, |tx| -> Result<(), OpError> {
        for region in &regions(wanted) {
            region::put(tx, region)?;
        }
        set_home_region(tx, &wanted.region)?;
        let authority = org::insert(tx, &authority(wanted))?;
        people::insert(
            tx,
            &User {
                login: doing.actor.clone(),
                org: Some(authority),
                roles: vec![Role::Admin, Role::AuthorityHead],
                active: true,
                ..User::default()
            },
        )?;
        let starts_on = wanted.edition_start.unwrap_or(edition.starts_on);
        setting::put_edition(
            tx,
            &setting::KeptEdition {
                id: edition.id.clone(),
                text: crate::law::ABA_2024.to_owned(),
                starts_on,
                ends_on: edition.ends_on_from(starts_on),
                adopted: true,
            },
        )?;
        Ok(())
    })?;
    Ok(())
}

/// Tells whether the program knows a region by its code, and what it is called.
#[must_use]
pub fn knows(region: &str) -> bool {
    aba::ABA.iter().any(|(code, _)| *code == region)
}

/// Returns the regions of the new ledger: all of 阿坝州 for its own code, one county with the prefecture above it, or a
/// region of elsewhere alone.
fn regions(wanted: &Wanted) -> Vec<Region> {
    let (prefecture, _) = aba::ABA[0];
    if aba::ABA.iter().all(|(code, _)| *code != wanted.region) {
        return vec![Region {
            code: wanted.region.clone(),
            name: wanted
                .region_name
                .clone()
                .unwrap_or_else(|| wanted.region.clone()),
            parent: None,
        }];
    }
    aba::ABA
        .iter()
        .map(|(code, name)| Region {
            code: (*code).to_owned(),
            name: (*name).to_owned(),
            parent: (*code != prefecture).then(|| prefecture.to_owned()),
        })
        .collect()
}

fn authority(wanted: &Wanted) -> Org {
    let (prefecture, prefecture_name) = aba::ABA[0];
    let level = if wanted.region == prefecture || wanted.region.ends_with("00") {
        Level::Prefecture
    } else {
        Level::County
    };
    let given = wanted.region_name.as_deref().unwrap_or(&wanted.region);
    let region_name = aba::ABA
        .iter()
        .find(|(code, _)| *code == wanted.region)
        .map_or(given, |(_, name)| *name);
    let name = wanted.org_name.clone().unwrap_or_else(|| {
        if wanted.region == prefecture {
            format!("{prefecture_name}数据局")
        } else {
            format!("{region_name}公共数据主管部门")
        }
    });
    Org {
        code: format!("{}-SJJ", wanted.region),
        name,
        kind: OrgKind::Administrative,
        level,
        region: wanted.region.clone(),
        is_authority: true,
        ..Org::default()
    }
}
