//! `abdata whoami`: who the program takes the acting person for, and what this ledger lets them do.

use super::context::Context;
use super::dates::AsOf;
use super::error::Failure;
use super::output::{Block, Outcome, pair};
use crate::message::join;
use crate::model::{Coded, OrgRef};
use crate::op;
use crate::store::people;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Whoami {
    #[command(flatten)]
    as_of: AsOf,
}

#[derive(Serialize)]
struct Person {
    login: String,
    acting_for: Option<String>,
    name: Option<String>,
    known: bool,
    active: bool,
    org: Option<OrgRef>,
    region: Option<String>,
    roles: Vec<&'static str>,
}

impl Whoami {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        self.as_of.day(context)?;
        let ledger = context.reader()?;
        let reader = ledger.reader();
        let acting_for = context.act_as.clone();
        let login = acting_for.as_deref().unwrap_or(&context.actor);
        let user = people::by_login(reader, login)?;
        let org = match user.as_ref().and_then(|user| user.org) {
            Some(id) => Some(op::org::load(reader, id)?),
            None => None,
        };
        let roles = user.as_ref().map_or(&[][..], |user| &user.roles[..]);
        let words: Vec<&str> = roles.iter().map(|role| role.word(context.lang)).collect();
        let person = Person {
            login: context.actor.clone(),
            acting_for,
            name: user.as_ref().and_then(|user| user.name.clone()),
            known: user.is_some(),
            active: user.as_ref().is_some_and(|user| user.active),
            region: org.as_ref().map(|org| org.region.clone()),
            roles: roles.iter().map(|role| role.code()).collect(),
            org: org.map(|org| OrgRef {
                code: org.code,
                name: org.name,
            }),
        };
        let lang = context.lang;
        let mut pairs = vec![pair(lang, "login", &person.login)];
        if let Some(login) = &person.acting_for {
            pairs.push(pair(lang, "acting_for", login));
        }
        if let Some(org) = &person.org {
            pairs.push(pair(lang, "org", format!("{} {}", org.code, org.name)));
        }
        if let Some(region) = &person.region {
            pairs.push(pair(lang, "region", region));
        }
        pairs.push(pair(lang, "roles", join(&words, lang)));
        let mut blocks = vec![Block::Pairs(pairs)];
        if !person.active {
            blocks.push(Block::Line(context.say("out-whoami-reads-only", &[])));
        } else if person.roles.is_empty() {
            let acting = person.acting_for.as_ref();
            let login = acting.unwrap_or(&person.login).to_owned();
            let facts = [("login", login.into())];
            blocks.push(Block::Line(context.say("out-user-no-role", &facts)));
        }
        Ok(Outcome::one(person, blocks))
    }
}
