//! The compliance rules: one file a rule, read top to bottom, and the engine that runs them.
//!
//! A rule is its facts, its words in both languages, and one read-only, set-based query over the ledger's views. To add
//! one, write its file, and name it twice below: its module, and its line of [`RULES`]. The tests hold the folder, the
//! list, the codes, the articles, the words and the queries together.
//!
//! **Bounds in working days.** A clock of a case holds its due day, and a rule compares that with `:as_of`. Where only the
//! day of an event is known and the bureau's policy gives a number of working days, the query asks
//! `started_on < working_days_before(region, days)`: the day so many working days before `:as_of` in that region (blank:
//! the ledger's own), so that a term of `days` which began before it is over. The function keeps each answer, so that
//! 100,000 rows cost one count a region and bound, and some 30 ms of calls; a query over more asks once a region:
//! `WITH bound AS MATERIALIZED (SELECT region, working_days_before(region, 7) AS day FROM v_region)`. Rows that yield
//! `due_on` get `overdue_working_days` from the engine, by the calendar of their `region`.
//!
//! **Waivers.** The engine moves a finding with a waiver in force to a list of its own (`waived`); a rule knows nothing
//! of them.

mod a02_1_classified_in_catalogue;
mod a04_1_unconditional_share_obstructed;
mod a05_1_annual_target_missing;
mod a06_1_authority_missing;
mod a07_1_responsible_person_missing;
mod a07_2_dedicated_staff_missing;
mod a08_1_plan_missing;
mod a09_1_standard_missing;
mod a10_1_separate_platform;
mod a11_1_system_not_interconnected;
mod a11_2_funded_without_interconnection;
mod a12_1_approved_without_review;
mod a12_2_approved_without_catalogue;
mod a13_1_acceptance_not_filed;
mod a13_2_acceptance_report_incomplete;
mod a13_3_project_catalogue_missing;
mod a14_1_entry_field_missing;
mod a14_2_duplicate_entries;
mod a14_3_code_conflict;
mod a15_1_no_catalogue;
mod a15_2_local_entry_without_consent;
mod a16_1_change_update_overdue;
mod a16_2_change_report_overdue;
mod a16_3_change_basis_missing;
mod a16_4_cycle_lapsed;
mod a17_1_collected_outside_catalogue;
mod a17_2_collected_twice;
mod a17_3_shareable_but_collected;
mod a18_1_not_aggregated;
mod a18_2_aggregation_refused;
mod a18_3_identity_check_forced;
mod a19_1_base_library_gap;
mod a20_1_verify_overdue;
mod a20_2_extension_unapproved;
mod a20_3_forward_overdue;
mod a20_4_result_not_notified;
mod a20_5_inspection_missing;
mod a20_6_set_limit_overdue;
mod a21_1_emergency_data_undisposed;
mod a21_2_emergency_application_running;
mod a22_1_subject_request_pending;
mod a23_1_mechanism_missing;
mod a24_1_condition_unstated;
mod a24_2_withholding_basis_missing;
mod a24_3_dispute_unsettled;
mod a25_1_share_reply_overdue;
mod a25_2_compare_unanswered;
mod a25_3_offline_ground_missing;
mod a26_1_inconsistency_unsettled;
mod a27_1_use_beyond_purpose;
mod a27_2_usage_report_unanswered;
mod a30_1_open_type_missing;
mod a30_2_closed_ground_missing;
mod a30_3_sensitive_data_opened;
mod a31_1_open_not_released;
mod a32_1_granted_without_papers;
mod a32_2_open_review_pending;
mod a33_1_recall_unverified;
mod a33_2_risk_still_open;
mod a33_3_recall_not_notified;
mod a33_4_recall_review_pending;
mod a35_1_qualified_without_assessment;
mod a35_2_development_agreement_missing;
mod a36_1_attribution_missing;
mod a37_1_duty_evidence_missing;
mod a37_2_duty_evidence_missing;
mod a37_3_duty_evidence_missing;
mod a37_4_duty_evidence_missing;
mod a37_5_duty_evidence_missing;
mod a37_6_duty_evidence_missing;
mod a37_7_duty_evidence_missing;
mod a37_8_duty_evidence_missing;
mod a39_1_contractor_unreviewed;
mod a39_2_contractor_agreement_missing;
mod a39_3_exit_account_active;
mod a39_4_exit_destruction_unsupervised;
mod a41_1_rectification_overdue;
mod a42_1_access_not_suspended;
mod a43_1_assessment_missing;
mod a44_1_edition_lapsing;
mod baseline;
mod cal_1_calendar_provisional;
mod calendars;
mod duty;
mod engine;
mod norm;
mod org_1_uscc_invalid;
mod overdue;
mod secrecy;
mod waived;
mod words;

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

pub use baseline::read_baseline;
pub use calendars::Calendars;
pub use engine::{Checked, Figures, Filter, Late, RuleError, Scope, has_records, run};
pub use waived::{StaleWaiver, StaleWhy, Waived};
pub use words::Words;

use crate::law::Liability;
use crate::model::text::match_key;
use crate::model::{Coded, Fact, Fault, Lang, RecordKind, Severity};

/// Lists every rule, by article; rules that rest on no article come last.
pub static RULES: &[&Rule] = &[
    &a02_1_classified_in_catalogue::RULE,
    &a04_1_unconditional_share_obstructed::RULE,
    &a05_1_annual_target_missing::RULE,
    &a06_1_authority_missing::RULE,
    &a07_1_responsible_person_missing::RULE,
    &a07_2_dedicated_staff_missing::RULE,
    &a08_1_plan_missing::RULE,
    &a09_1_standard_missing::RULE,
    &a10_1_separate_platform::RULE,
    &a11_1_system_not_interconnected::RULE,
    &a11_2_funded_without_interconnection::RULE,
    &a12_1_approved_without_review::RULE,
    &a12_2_approved_without_catalogue::RULE,
    &a13_1_acceptance_not_filed::RULE,
    &a13_2_acceptance_report_incomplete::RULE,
    &a13_3_project_catalogue_missing::RULE,
    &a14_1_entry_field_missing::RULE,
    &a14_2_duplicate_entries::RULE,
    &a14_3_code_conflict::RULE,
    &a15_1_no_catalogue::RULE,
    &a15_2_local_entry_without_consent::RULE,
    &a16_1_change_update_overdue::RULE,
    &a16_2_change_report_overdue::RULE,
    &a16_3_change_basis_missing::RULE,
    &a16_4_cycle_lapsed::RULE,
    &a17_1_collected_outside_catalogue::RULE,
    &a17_2_collected_twice::RULE,
    &a17_3_shareable_but_collected::RULE,
    &a18_1_not_aggregated::RULE,
    &a18_2_aggregation_refused::RULE,
    &a18_3_identity_check_forced::RULE,
    &a19_1_base_library_gap::RULE,
    &a20_1_verify_overdue::RULE,
    &a20_2_extension_unapproved::RULE,
    &a20_3_forward_overdue::RULE,
    &a20_4_result_not_notified::RULE,
    &a20_5_inspection_missing::RULE,
    &a20_6_set_limit_overdue::RULE,
    &a21_1_emergency_data_undisposed::RULE,
    &a21_2_emergency_application_running::RULE,
    &a22_1_subject_request_pending::RULE,
    &a23_1_mechanism_missing::RULE,
    &a24_1_condition_unstated::RULE,
    &a24_2_withholding_basis_missing::RULE,
    &a24_3_dispute_unsettled::RULE,
    &a25_1_share_reply_overdue::RULE,
    &a25_2_compare_unanswered::RULE,
    &a25_3_offline_ground_missing::RULE,
    &a26_1_inconsistency_unsettled::RULE,
    &a27_1_use_beyond_purpose::RULE,
    &a27_2_usage_report_unanswered::RULE,
    &a30_1_open_type_missing::RULE,
    &a30_2_closed_ground_missing::RULE,
    &a30_3_sensitive_data_opened::RULE,
    &a31_1_open_not_released::RULE,
    &a32_1_granted_without_papers::RULE,
    &a32_2_open_review_pending::RULE,
    &a33_1_recall_unverified::RULE,
    &a33_2_risk_still_open::RULE,
    &a33_3_recall_not_notified::RULE,
    &a33_4_recall_review_pending::RULE,
    &a35_1_qualified_without_assessment::RULE,
    &a35_2_development_agreement_missing::RULE,
    &a36_1_attribution_missing::RULE,
    &a37_1_duty_evidence_missing::RULE,
    &a37_2_duty_evidence_missing::RULE,
    &a37_3_duty_evidence_missing::RULE,
    &a37_4_duty_evidence_missing::RULE,
    &a37_5_duty_evidence_missing::RULE,
    &a37_6_duty_evidence_missing::RULE,
    &a37_7_duty_evidence_missing::RULE,
    &a37_8_duty_evidence_missing::RULE,
    &a39_1_contractor_unreviewed::RULE,
    &a39_2_contractor_agreement_missing::RULE,
    &a39_3_exit_account_active::RULE,
    &a39_4_exit_destruction_unsupervised::RULE,
    &a41_1_rectification_overdue::RULE,
    &a42_1_access_not_suspended::RULE,
    &a43_1_assessment_missing::RULE,
    &a44_1_edition_lapsing::RULE,
    &cal_1_calendar_provisional::RULE,
    &org_1_uscc_invalid::RULE,
];

/// Holds one compliance rule.
pub struct Rule {
    /// Code, such as `A24-1`: the article and a number within it, or a word where no article is broken.
    pub code: &'static str,
    /// Name in words, such as `condition-unstated`.
    pub slug: &'static str,
    /// Article of the Measures that it checks.
    pub article: Option<u16>,
    /// Paragraph of that article.
    pub paragraph: Option<u16>,
    /// Weight of its findings, unless the query yields another.
    pub severity: Severity,
    /// What the breach leads to (Art. 40 the authorities' own staff, Art. 41 public organisations and theirs).
    pub liability: Option<Liability>,
    /// Whether it goes by a term that the bureau set, the Measures giving none; then no finding outweighs a warning.
    pub policy: bool,
    /// What its findings are about; where of several kinds, a row names its own.
    pub subjects: &'static [RecordKind],
    /// What it looks through.
    pub reads: Records,
    /// Its words in Chinese.
    pub zh: Words,
    /// Its words in English.
    pub en: Words,
    /// One `SELECT` over views, a row a finding.
    ///
    /// It may bind `:as_of`, `:edition`, `:starts_on`, `:ends_on`, `:home` (the ledger's own region), `:warn_before` (days)
    /// and `:assess_by` (`03-31`), and may call `match_key(text)`, `working_days_before(region, days)`, `norm(text)`, the highest norm that a text names (`law`,
    /// `administrative`, `local`, or NULL), and `figure(key)`, the
    /// number that an edition fixes or a bureau sets for a key, such as `figure('duty.drill')`. Columns: `subject_id` (as
    /// people write it), `subject_name`, `org_id`, `region`; where they apply `subject_kind`, `state` (of the entry, for lowering), `severity`, `policy` (1 where it goes by a
    /// term of the bureau's though the rule does not), `since`, `due_on`; every other column is a fact of the
    /// finding's sentence, one whose name ends in `_fields` being a JSON list of field keys.
    query: &'static str,
    /// The part of the check that SQL cannot make.
    judge: Option<Judge>,
}

/// Judges a row of the query by what SQL cannot tell.
struct Judge {
    /// Names of the facts that it adds.
    adds: &'static [&'static str],
    /// Returns those facts in their order if the row is a finding; may take columns that were for its eyes only.
    of: fn(&mut Facts) -> Option<Vec<Fact>>,
}

/// Facts of a row: column and value.
type Facts = Vec<(String, Fact)>;

/// Names the records that a rule looks through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Records {
    /// Entries that are neither retired nor void, with their items.
    Entries,
    /// Active organisations.
    Orgs,
    /// Running clocks.
    Clocks,
    /// Cases that were not taken back.
    Cases,
    /// Information systems that are neither classified nor stopped.
    Systems,
    /// What organisations collect, as far as it was not retired, and their collections outside the ordinary.
    Collections,
}

impl Rule {
    /// Returns the words in `lang`.
    #[must_use]
    pub fn words(&self, lang: Lang) -> &Words {
        match lang {
            Lang::Zh => &self.zh,
            Lang::En => &self.en,
        }
    }

    /// Lists the weights that its findings may have, the gravest first, before drafts are lowered: its own, or those that
    /// its query names.
    #[must_use]
    pub fn weights(&self) -> Vec<Severity> {
        if !self.query.contains(" AS severity") {
            return vec![self.severity];
        }
        let named = |weight: &&Severity| self.query.contains(&format!("'{}'", weight.code()));
        let most = if self.policy {
            Severity::Warning
        } else {
            Severity::Violation
        };
        let named = Severity::ALL.iter().filter(named);
        let mut weights: Vec<Severity> = named.map(|weight| (*weight).min(most)).collect();
        weights.sort_unstable_by_key(|weight| std::cmp::Reverse(*weight));
        weights.dedup();
        weights
    }

    /// Tells whether each year has a finding of its own, so that its subjects are a region's code and a year.
    #[must_use]
    pub fn is_yearly(&self) -> bool {
        self.zh.mend.contains("$year")
    }

    /// Tells whether `name` (folded) is its code, its slug or the article's part of its code.
    fn answers_to(&self, name: &str) -> bool {
        let code = match_key(self.code);
        code == name
            || self.slug == name
            || code
                .strip_prefix(name)
                .is_some_and(|rest| rest.starts_with('-'))
    }
}

/// Finds the rules that a code (`A24-1`), a slug or the head of codes (`A24`) names, in any case or width.
#[must_use]
pub fn find(name: &str) -> Vec<&'static Rule> {
    let name = match_key(name);
    RULES
        .iter()
        .copied()
        .filter(|rule| rule.answers_to(&name))
        .collect()
}

/// Finds the one rule that a code or slug names.
///
/// # Errors
/// [`Fault::NotFound`] with like codes; [`Fault::Ambiguous`] where it is the head of several.
pub fn find_one(name: &str) -> Result<&'static Rule, Fault> {
    let kind = RecordKind::Rule;
    match find(name)[..] {
        [rule] => Ok(rule),
        [] => Err(Fault::NotFound {
            kind,
            name: name.to_owned(),
            near: engine::near(name),
        }),
        ref several => Err(Fault::Ambiguous {
            kind,
            name: name.to_owned(),
            candidates: several.iter().map(|rule| rule.code.to_owned()).collect(),
        }),
    }
}
