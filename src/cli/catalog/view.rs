//! An entry as scripts read it.

use crate::model::entry::{
    Aggregation, AggregationState, BaseDomain, BasisKind, DataType, FormatClass, MethodClass,
    OpenState, OpenType, Scope, ShareType, Source, UpdateCycle,
};
use crate::model::{Entry, EntryState, Item, OrgId, OrgRef};
use crate::store::{Connection, StoreError, org, region};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// An entry as scripts read it: absent values are null.
#[derive(Debug, Serialize)]
pub struct EntryView {
    id: String,
    code: Option<String>,
    name: String,
    provider: Option<OrgRef>,
    department: Option<String>,
    provider_code: Option<String>,
    classification: Option<String>,
    classification_code: Option<String>,
    summary: Option<String>,
    format: FormatView,
    share: ShareView,
    open: OpenView,
    update_cycle: Option<UpdateCycle>,
    update_cycle_text: Option<String>,
    usage_requirements: Option<String>,
    usage_requirements_inherited: bool,
    published_on: Option<Date>,
    related_codes: Vec<String>,
    grade: Option<String>,
    classified: Option<bool>,
    personal: Option<bool>,
    sensitive: Option<bool>,
    privacy_note: Option<String>,
    source_systems: Vec<String>,
    source: Option<Source>,
    domain: Option<BaseDomain>,
    theme: Option<String>,
    aggregation: AggregationView,
    survey: SurveyView,
    consent: ConsentView,
    data_refreshed_on: Option<Date>,
    open_released_on: Option<Date>,
    open_zone: Option<ZoneView>,
    open_state: Option<OpenState>,
    designated_collector: Option<OrgRef>,
    state: EntryState,
    scope: Scope,
    version: i64,
    items: Vec<ItemView>,
}

/// The open zone of a region (Art. 31).
#[derive(Clone, Debug, Serialize)]
pub struct ZoneView {
    region: String,
    name: String,
}

impl ZoneView {
    /// Writes it for people.
    pub fn text(&self) -> String {
        format!("{} {}", self.region, self.name)
    }
}

#[derive(Debug, Serialize)]
struct FormatView {
    class: Option<FormatClass>,
    #[serde(rename = "type")]
    kind: Option<String>,
    other: Option<String>,
}

#[derive(Debug, Serialize)]
struct ShareView {
    #[serde(rename = "type")]
    kind: Option<ShareType>,
    condition: Option<String>,
    reason: Option<String>,
    basis: BasisView,
    method: MethodView,
}

#[derive(Debug, Serialize)]
struct BasisView {
    kind: Option<BasisKind>,
    title: Option<String>,
}

#[derive(Debug, Serialize)]
struct MethodView {
    class: Option<MethodClass>,
    #[serde(rename = "type")]
    kind: Option<String>,
}

#[derive(Debug, Serialize)]
struct OpenView {
    #[serde(rename = "type")]
    kind: Option<OpenType>,
    condition: Option<String>,
    basis: Option<String>,
}

#[derive(Debug, Serialize)]
struct AggregationView {
    state: Option<AggregationState>,
    real_time: Option<bool>,
    last_on: Option<Date>,
    exemption: Option<String>,
    demand: Option<String>,
}

#[derive(Debug, Serialize)]
struct SurveyView {
    storage_gb: Option<f64>,
    records_10k: Option<f64>,
    shared_gb: Option<f64>,
    shared_records_10k: Option<f64>,
    opened_gb: Option<f64>,
    opened_records_10k: Option<f64>,
}

#[derive(Debug, Serialize)]
struct ConsentView {
    number: Option<String>,
    date: Option<Date>,
}

#[derive(Debug, Serialize)]
struct ItemView {
    name: String,
    english_name: Option<String>,
    #[serde(rename = "type")]
    data_type: Option<DataType>,
    type_text: Option<String>,
    length: Option<i64>,
    is_key: Option<bool>,
    sensitive: Option<bool>,
    classified: Option<bool>,
    share_type: Option<ShareType>,
    open_type: Option<OpenType>,
    source_system: Option<String>,
    note: Option<String>,
}

/// What is said of the organisations that entries name, read once.
pub struct Orgs {
    /// Code and name by number.
    pub names: BTreeMap<OrgId, OrgRef>,
    pub(super) usage: BTreeMap<OrgId, String>,
    zones: BTreeMap<OrgId, ZoneView>,
}

impl Orgs {
    /// Reads the organisations.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn load(connection: &Connection) -> Result<Self, StoreError> {
        let all = org::all(connection)?;
        let regions: BTreeMap<String, String> = region::all(connection)?
            .into_iter()
            .map(|region| (region.code, region.name))
            .collect();
        let zone = |org: &crate::model::Org| ZoneView {
            name: regions.get(&org.region).cloned().unwrap_or_default(),
            region: org.region.clone(),
        };
        Ok(Self {
            zones: all.iter().map(|org| (org.id, zone(org))).collect(),
            usage: all
                .iter()
                .filter_map(|org| Some((org.id, org.usage_requirements.clone()?)))
                .collect(),
            names: all
                .into_iter()
                .map(|org| {
                    let (code, name) = (org.code, org.name);
                    (org.id, OrgRef { code, name })
                })
                .collect(),
        })
    }

    /// Returns the open zone in which an entry stands; none where it was never released (Art. 31: the prefecture and each
    /// county has one, for the data of its own organisations).
    pub fn zone(&self, entry: &Entry) -> Option<&ZoneView> {
        let released = entry.released_on.is_some();
        self.zones.get(&entry.provider).filter(|_| released)
    }

    /// Returns code and name.
    pub fn name(&self, id: OrgId) -> Option<OrgRef> {
        self.names.get(&id).cloned()
    }
}

/// Turns an entry into what scripts read.
#[must_use]
pub fn entry(entry: Entry, orgs: &Orgs) -> EntryView {
    let inherited = match entry.usage_requirements {
        Some(_) => None,
        None => orgs.usage.get(&entry.provider).cloned(),
    };
    EntryView {
        open_zone: orgs.zone(&entry).cloned(),
        open_state: entry.open_state(),
        id: entry.id.to_string(),
        provider: orgs.name(entry.provider),
        department: entry.department,
        provider_code: entry.provider_code,
        classification: Some(entry.classification.path.join("/")).filter(|path| !path.is_empty()),
        classification_code: entry.classification.code,
        format: FormatView {
            class: entry.format.class,
            kind: entry.format.kind,
            other: entry.format.other,
        },
        share: ShareView {
            kind: entry.share.kind,
            condition: entry.share.condition,
            reason: entry.share.reason,
            basis: BasisView {
                kind: entry.share.basis.kind,
                title: entry.share.basis.title,
            },
            method: MethodView {
                class: entry.share.method.class,
                kind: entry.share.method.kind,
            },
        },
        open: OpenView {
            kind: entry.open.kind,
            condition: entry.open.condition,
            basis: entry.open.basis,
        },
        usage_requirements_inherited: inherited.is_some(),
        usage_requirements: entry.usage_requirements.or(inherited),
        aggregation: aggregation(entry.aggregation),
        survey: SurveyView {
            storage_gb: entry.survey.storage_gb,
            records_10k: entry.survey.records_10k,
            shared_gb: entry.survey.shared_gb,
            shared_records_10k: entry.survey.shared_records_10k,
            opened_gb: entry.survey.opened_gb,
            opened_records_10k: entry.survey.opened_records_10k,
        },
        consent: ConsentView {
            number: entry.consent.number,
            date: entry.consent.date,
        },
        designated_collector: entry.designated_collector.and_then(|id| orgs.name(id)),
        items: entry.items.into_iter().map(item).collect(),
        code: entry.code,
        name: entry.name,
        summary: entry.summary,
        update_cycle: entry.update_cycle,
        update_cycle_text: entry.update_cycle_text,
        published_on: entry.published_on,
        related_codes: entry.related_codes,
        grade: entry.grade,
        classified: entry.classified,
        personal: entry.personal,
        sensitive: entry.sensitive,
        privacy_note: entry.privacy_note,
        source_systems: entry.source_systems,
        source: entry.source,
        domain: entry.domain,
        theme: entry.theme,
        data_refreshed_on: entry.refreshed_on,
        open_released_on: entry.released_on,
        state: entry.state,
        scope: entry.scope,
        version: entry.version,
    }
}

fn aggregation(held: Aggregation) -> AggregationView {
    AggregationView {
        state: held.state,
        real_time: held.real_time,
        last_on: held.last_on,
        exemption: held.exemption,
        demand: held.demand,
    }
}

fn item(item: Item) -> ItemView {
    ItemView {
        name: item.name,
        english_name: item.english_name,
        data_type: item.data_type,
        type_text: item.type_text,
        length: item.length,
        is_key: item.is_key,
        sensitive: item.sensitive,
        classified: item.classified,
        share_type: item.share_type,
        open_type: item.open_type,
        source_system: item.source_system,
        note: item.note,
    }
}
