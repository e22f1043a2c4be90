//! `abdata init`: makes the ledger.

use super::context::Context;
use super::dates::On;
use super::error::{Failure, Usage};
use super::output::{Block, Outcome, pair};
use crate::model::{Coded, OrgRef, Role};
use crate::op;
use crate::store::{Making, org};
use jiff::civil::Date;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Init {
    #[arg(long, default_value = "513200")]
    region: String,
    #[arg(long)]
    region_name: Option<String>,
    #[arg(long)]
    org_name: Option<String>,
    #[arg(long)]
    edition_start: Option<String>,
    #[arg(long)]
    group: Option<String>,
    #[arg(long)]
    sandbox: bool,
    #[command(flatten)]
    on: On,
}

#[derive(Serialize)]
struct Made {
    path: String,
    region: String,
    authority: Option<OrgRef>,
    user: String,
    roles: Vec<&'static str>,
    edition: String,
    starts_on: Date,
    ends_on: Date,
    sandbox: bool,
}

impl Init {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        context.mark_sandbox(self.sandbox)?;
        let edition_start = match &self.edition_start {
            None => None,
            Some(given) => Some(super::value::date("edition_start", given)?),
        };
        if self.region_name.is_none() && !op::init::knows(&self.region) {
            return Err(Usage::Missing(vec!["--region-name".to_owned()]).into());
        }
        let wanted = op::init::Wanted {
            region: self.region,
            region_name: self.region_name,
            org_name: self.org_name,
            edition_start,
            making: Making {
                sandbox: self.sandbox,
                group: self.group.as_deref().map(group).transpose()?,
            },
        };
        let ledger = op::init::init(
            &context.db,
            &self.on.doing(context)?,
            &wanted,
            context.busy_timeout,
        )?;
        let edition = op::law::on(ledger.reader(), context.today)?;
        let authority = org::authority(ledger.reader(), &wanted.region)?;
        let path = std::path::absolute(&context.db).unwrap_or_else(|_| context.db.clone());
        let made = Made {
            path: path.display().to_string(),
            region: wanted.region,
            authority: authority.map(|org| OrgRef {
                code: org.code,
                name: org.name,
            }),
            user: context.actor.clone(),
            roles: vec![Role::Admin.code(), Role::AuthorityHead.code()],
            edition: edition.id,
            starts_on: edition.starts_on,
            ends_on: edition.ends_on,
            sandbox: self.sandbox,
        };
        let blocks = blocks(&made, context);
        Ok(Outcome::one(made, blocks))
    }
}

fn blocks(made: &Made, context: &Context) -> Vec<Block> {
    let lang = context.lang;
    let roles = [Role::Admin.word(lang), Role::AuthorityHead.word(lang)];
    let authority = made
        .authority
        .as_ref()
        .map(|org| format!("{} {}", org.code, org.name));
    let validity = context.say(
        "out-validity",
        &[
            ("start", made.starts_on.to_string().into()),
            ("end", made.ends_on.to_string().into()),
        ],
    );
    vec![
        Block::Heading(context.say("out-init-done", &[])),
        Block::Pairs(vec![
            pair(lang, "path", &made.path),
            pair(lang, "region", &made.region),
            pair(lang, "authority", authority.unwrap_or_default()),
            pair(
                lang,
                "user",
                format!("{} ({})", made.user, crate::message::join(&roles, lang)),
            ),
            pair(lang, "edition", format!("{} {validity}", made.edition)),
        ]),
        Block::Line(context.say("out-init-next", &[])),
    ]
}

/// Reads a group's name or number.
fn group(given: &str) -> Result<u32, Failure> {
    uzers::get_group_by_name(given)
        .map(|group| group.gid())
        .or_else(|| given.parse().ok())
        .ok_or_else(|| Usage::UnknownGroup(given.to_owned()).into())
}
