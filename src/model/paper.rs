//! Papers 文书: what an organisation tells another, or a person, in writing; figures and facts, no sentence.

use super::coded::coded;
use super::{Clock, Finding, Problem};
use jiff::civil::Date;

coded! {
    /// Names a paper.
    PaperKind {
        Order = "order", "责令限期整改通知书", "Order to Rectify";
        Share = "share", "公共数据共享申请答复书", "Reply to a Share Request";
        Verify = "verify", "公共数据校核结果告知书", "Result of a Verification";
        HandBack = "hand-back", "公共数据资源目录退回通知", "Hand-back of a Catalogue Sheet";
    }
}

/// Holds a case as a paper names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Docket {
    /// Its number.
    pub number: String,
    /// What it is about.
    pub title: String,
    /// The day on which it began.
    pub opened_on: Date,
    /// Id of the edition of the law that it goes by.
    pub edition: String,
}

/// Holds a finding in words, as an order names it.
#[derive(Clone, Debug, PartialEq)]
pub struct Breach {
    /// Its id, as the order keeps it.
    pub id: String,
    /// The finding as it stood when the order was issued; absent where the ledger no longer knows it.
    pub found: Option<Finding>,
    /// Article and paragraph that its rule rests on.
    pub provision: Option<(u16, Option<u16>)>,
}

/// Holds what an order to rectify says (Art. 41).
#[derive(Clone, Debug, PartialEq)]
pub struct OrderFacts {
    /// The case.
    pub docket: Docket,
    /// The authority that orders.
    pub authority: String,
    /// The organisation that must mend it.
    pub org: String,
    /// What must be mended, in the authority's words.
    pub matter: Option<String>,
    /// The findings that it rests on.
    pub breaches: Vec<Breach>,
    /// Items of Art. 41 that they lead to, as written.
    pub items: Vec<String>,
    /// The limit.
    pub limit: Option<Clock>,
}

coded! {
    /// Says what a share request was answered with.
    Reply {
        Approved = "approved", "同意共享", "granted";
        Rejected = "rejected", "不予共享", "rejected";
        Asked = "asked", "要求补正", "papers asked for";
    }
}

/// Holds what a reply to a share request says (Art. 25).
#[derive(Clone, Debug, PartialEq)]
pub struct ShareFacts {
    /// The case.
    pub docket: Docket,
    /// The organisation that asked.
    pub applicant: String,
    /// The organisation that answers.
    pub provider: String,
    /// Name of the entry.
    pub entry: String,
    /// Code of the entry.
    pub entry_code: Option<String>,
    /// What the data are wanted for.
    pub purpose: Option<String>,
    /// What the request rests on.
    pub basis: Option<String>,
    /// Items asked for; all of them where empty.
    pub items: Vec<String>,
    /// When the request was received.
    pub received_on: Date,
    /// The answer.
    pub reply: Reply,
    /// When it was given.
    pub replied_on: Date,
    /// Whether the law itself granted it: the data are shared without condition.
    pub by_law: bool,
    /// Why.
    pub reason: Option<String>,
    /// Items granted; all of them where empty.
    pub granted: Vec<String>,
    /// Conditions of the grant.
    pub conditions: Option<String>,
    /// Last day of the grant.
    pub expires_on: Option<Date>,
    /// The share condition that is not met.
    pub unmet: Option<String>,
    /// The term for the reply.
    pub reply_term: Option<Clock>,
    /// The term for delivery.
    pub delivery_term: Option<Clock>,
}

coded! {
    /// Says what came of a verification.
    Checked {
        Corrected = "corrected", "已更正", "corrected";
        Upheld = "upheld", "数据无误", "upheld";
        NotTaken = "not_taken", "不予受理", "not taken up";
    }
}

/// Holds what the result of a verification says (Art. 20).
#[derive(Clone, Debug, PartialEq)]
pub struct VerifyFacts {
    /// The case.
    pub docket: Docket,
    /// The organisation that checked.
    pub provider: String,
    /// The person or organisation told, personal data as they may be shown.
    pub told: Option<String>,
    /// Whether an organisation or authority found the error itself (¶4).
    pub official: bool,
    /// The authority that forwarded the claim (¶3).
    pub forwarded_by: Option<String>,
    /// What is said to be wrong.
    pub claim: Option<String>,
    /// Name of the entry.
    pub entry: Option<String>,
    /// When the organisation received it.
    pub received_on: Date,
    /// What came of it.
    pub result: Checked,
    /// When.
    pub decided_on: Date,
    /// Why.
    pub reason: Option<String>,
    /// Working days after an extension.
    pub extended_days: Option<i64>,
    /// The term for checking.
    pub term: Option<Clock>,
    /// The term for telling the result.
    pub telling: Option<Clock>,
}

/// Holds what goes with a sheet that is handed back.
#[derive(Clone, Debug, PartialEq)]
pub struct HandBackFacts {
    /// Name of the file.
    pub file: String,
    /// The organisation that sent it.
    pub to: String,
    /// The organisation that hands it back.
    pub from: Option<String>,
    /// Id of the edition of the law.
    pub edition: String,
    /// Entries of the file that were read.
    pub entries: u64,
    /// Entries that cannot be taken as they are.
    pub rejected: u64,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
    /// Until when it shall come back; set by who hands it back, for the Measures set no term.
    pub due_on: Option<Date>,
    /// Name of the marked workbook that goes with it.
    pub attachment: Option<String>,
}

/// Holds what a paper says.
#[derive(Clone, Debug, PartialEq)]
pub enum PaperFacts {
    /// An order to rectify.
    Order(OrderFacts),
    /// A reply to a share request.
    Share(ShareFacts),
    /// The result of a verification.
    Verify(VerifyFacts),
    /// A sheet that is handed back.
    HandBack(HandBackFacts),
}

impl PaperFacts {
    /// Returns which paper it is.
    #[must_use]
    pub fn kind(&self) -> PaperKind {
        match self {
            Self::Order(_) => PaperKind::Order,
            Self::Share(_) => PaperKind::Share,
            Self::Verify(_) => PaperKind::Verify,
            Self::HandBack(_) => PaperKind::HandBack,
        }
    }

    /// Returns the day on which was done what it tells: the order, the reply, the decision; a sheet has none.
    #[must_use]
    pub fn done_on(&self) -> Option<Date> {
        match self {
            Self::Order(facts) => Some(facts.docket.opened_on),
            Self::Share(facts) => Some(facts.replied_on),
            Self::Verify(facts) => Some(facts.decided_on),
            Self::HandBack(_) => None,
        }
    }

    /// Returns article and paragraph of the Measures that it rests on.
    #[must_use]
    pub fn provision(&self) -> (u16, Option<u16>) {
        match self {
            Self::Order(_) => (41, Some(1)),
            Self::Share(_) => (25, Some(2)),
            Self::Verify(facts) if facts.official => (20, Some(4)),
            Self::Verify(_) => (20, Some(2)),
            Self::HandBack(_) => (14, Some(2)),
        }
    }

    /// Lists its days by the names of their placeholders; absent where there is none.
    #[must_use]
    pub fn days(&self) -> Vec<(&'static str, Option<Date>)> {
        let due = |clock: &Option<Clock>| clock.as_ref().map(|clock| clock.due_on);
        let mut days = match self {
            Self::Order(facts) => vec![("due_on", due(&facts.limit))],
            Self::Share(facts) => vec![
                ("received_on", Some(facts.received_on)),
                ("replied_on", Some(facts.replied_on)),
                ("expires_on", facts.expires_on),
                ("due_on", due(&facts.reply_term)),
                ("delivery.due_on", due(&facts.delivery_term)),
            ],
            Self::Verify(facts) => vec![
                ("received_on", Some(facts.received_on)),
                ("decided_on", Some(facts.decided_on)),
                ("due_on", due(&facts.term)),
                ("telling.due_on", due(&facts.telling)),
            ],
            Self::HandBack(facts) => vec![("due_on", facts.due_on)],
        };
        let opened = self.docket().map(|docket| docket.opened_on);
        days.extend(opened.map(|day| ("case.opened_on", Some(day))));
        days
    }

    /// Returns the case that it is of; a sheet has none.
    #[must_use]
    pub fn docket(&self) -> Option<&Docket> {
        match self {
            Self::Order(facts) => Some(&facts.docket),
            Self::Share(facts) => Some(&facts.docket),
            Self::Verify(facts) => Some(&facts.docket),
            Self::HandBack(_) => None,
        }
    }

    /// Returns the id of the edition whose articles it names.
    #[must_use]
    pub fn edition(&self) -> &str {
        match self {
            Self::HandBack(facts) => &facts.edition,
            _ => self.docket().map_or("", |docket| &docket.edition),
        }
    }
}

/// Holds what the person who issues a paper says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// Day on the paper.
    pub on: Date,
    /// Number of the document 文号.
    pub number: Option<String>,
    /// Who signs it, where it is not the organisation by its name.
    pub signer: Option<String>,
    /// Whom to ask, and where.
    pub contact: Option<String>,
}

/// Says what is wrong with a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplateFault {
    /// It names what the paper does not have.
    Unknown {
        /// As written.
        name: String,
        /// What there is.
        known: Vec<String>,
    },
    /// It uses a text as a list, or what is no text as one.
    Misused {
        /// The name.
        name: String,
    },
    /// Braces that hold no name, or are not closed.
    Unreadable {
        /// As written.
        text: String,
    },
    /// A part that is begun and not ended.
    Unclosed {
        /// Its name.
        name: String,
    },
    /// The end of a part that was not begun.
    Unopened {
        /// Its name.
        name: String,
    },
    /// Parts that begin and end in places of the document that do not match.
    Crossing,
    /// The file is no Word document, or too large.
    NotWord,
}
