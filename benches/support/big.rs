//! A big ledger for `check`: organisations with their registers, entries with items, and cases of every procedure with
//! their steps and terms, one in a hundred in breach. Made by SQL, since making 100,000 cases one by one would take longer
//! than all that is measured.
//!
//! A new procedure is one more row of [`MADE`]; what lacks there is named when the ledger is made.

mod made;

use abdata::model::{Coded, ProcedureKind};
use abdata::store::{Connection, Ledger};
use made::{MADE, Made};
use std::path::Path;

/// Organisations besides the prefecture's authority.
const ORGS: usize = 2000;
/// Of so many records one is in breach.
const BREACH: usize = 100;

/// Returns the tables that hold the records: entries, items, cases and their details.
pub fn tables() -> Vec<String> {
    let details = MADE
        .iter()
        .map(|made| format!("{}_detail", made.procedure.code()));
    ["entry", "item", "case_file"]
        .map(str::to_owned)
        .into_iter()
        .chain(details)
        .collect()
}

/// Makes the ledger: `entries` with ten items each, and `cases` spread over all procedures.
pub fn filled(path: &Path, entries: usize, cases: usize) -> Ledger {
    for kind in ProcedureKind::ALL {
        let made = MADE.iter().any(|made| made.procedure == *kind);
        assert!(made, "no row of MADE for {}", kind.code());
    }
    let shares: usize = MADE.iter().map(|made| made.share).sum();
    assert_eq!(shares, 100);
    let ledger = crate::support::ledger(path);
    let connection = Connection::open(path).unwrap();
    let run = |sql: &str| {
        let done = connection.execute_batch(sql);
        done.unwrap_or_else(|error| panic!("{error}: {sql}"));
    };
    run("PRAGMA synchronous = OFF; BEGIN");
    run(&orgs());
    run(&catalogue(entries));
    let mut before = 0;
    for made in MADE {
        for sql in made.sql(before, cases, entries) {
            run(&sql);
        }
        before += made.share;
    }
    run(&registers());
    run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
    ledger
}

fn orgs() -> String {
    let regions = "(SELECT code, row_number() OVER (ORDER BY code) - 1 AS at FROM region)";
    format!(
        "INSERT INTO org (version, code, name, kind, level, region, responsible, staff, usage_requirements, authority, active,
             incomplete, uscc)
         WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {ORGS})
         SELECT 1, printf('JG%04d', i), printf('示例机构%04d', i), 'administrative',
             iif(code = '513200', 'prefecture', 'county'), code, iif(i % {BREACH} = 50, NULL, '甲'), '[\"乙\"]', '仅限本单位履职使用',
             code <> '513200' AND i < (SELECT count(*) FROM region), 1, 0,
             iif(i % {BREACH} = 51, '示例错码', NULL)
         FROM n JOIN {regions} AS r ON r.at = i % (SELECT count(*) FROM region);
         UPDATE org SET responsible = '甲', staff = '[\"乙\"]' WHERE id = 1;"
    )
}

fn catalogue(entries: usize) -> String {
    format!(
        "INSERT INTO entry (id, version, state, name_key, changed_act, code, name, classification, provider, department, summary,
             format_class, format_type, share_type, share_condition, share_reason, share_basis_kind, share_basis,
             share_method_class, share_method_type, open_type, open_condition, open_basis, update_cycle, published_on, domain,
             aggregation_state, aggregation_exemption, aggregation_real_time, aggregated_on, scope, consent_number, consent_date, refreshed_on, released_on)
         WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {entries})
         SELECT i, 1, 'published', 'k' || i, 1, iif(i % 1000 = 12, printf('５132%06d/%07d', (i - 1) % {ORGS}, i - 1), printf('5132%06d/%07d', i % {ORGS}, i)), '示例业务办理信息' || i || '号表',
             '[\"部门信息资源\"]', 2 + i % {ORGS}, '信息科', '记录示例业务的办理情况和结果', 'database', 'mysql',
             CASE i % 3 WHEN 0 THEN 'withheld' WHEN 1 THEN 'conditional' ELSE 'unconditional' END,
             iif(i % 3 = 1 AND i % {BREACH} <> 1, '限审批事项核验', NULL), iif(i % 3 = 1, '含经营信息', NULL),
             iif(i % 3 = 0 AND i % {BREACH} <> 9, 'law', NULL), iif(i % 3 = 0, '《示例法》第九条', NULL),
             iif(i % 3 = 0, NULL, 'platform'), '接口', iif(i % {BREACH} = 11, NULL, CASE i % 4 WHEN 0 THEN 'unconditional' WHEN 1 THEN 'withheld' ELSE 'conditional' END),
             '签署安全承诺书', iif(i % {BREACH} = 13, NULL, '《示例法》第九条'),
             iif(i % {BREACH} = 2, NULL, 'monthly'), '2025-03-01',
             CASE i % 60 WHEN 0 THEN 'population' WHEN 1 THEN 'legal_entity' WHEN 2 THEN 'natural_resources'
                 WHEN 3 THEN 'city_components' WHEN 4 THEN 'credit' WHEN 5 THEN 'licence' END,
             iif(i % {BREACH} = 3, 'none', 'base'), iif(i % 200 = 3, '示例科室认为不宜汇聚', NULL), 1, '2025-06-01',
             iif(i % 20 = 14, 'local', 'unified'), iif(i % 20 = 14 AND i % {BREACH} <> 14, '示例函〔2025〕1号', NULL),
             iif(i % 20 = 14, '2025-02-20', NULL),
             iif(i % {BREACH} = 4, '2025-10-09', '2026-02-20'), iif(i % {BREACH} = 16, NULL, '2025-07-01')
         FROM n;
         INSERT INTO item (entry, position, item_name, item_type, item_length, item_note)
         SELECT id, p.column1, '示例信息项' || p.column1, 'string', 50, '按业务系统原值'
         FROM entry CROSS JOIN (VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9), (10)) AS p;
         UPDATE item SET item_note = iif(entry % 1000 = 6, '涉密', '非涉密') WHERE position = 3 AND entry % {BREACH} = 6;
         UPDATE item SET item_sensitive = 1 WHERE position = 4 AND entry % {BREACH} = 7;
         UPDATE item SET item_type = NULL WHERE position = 5 AND entry % {BREACH} = 8;
         INSERT INTO cluster (id, region, score, series, reasons, act)
         SELECT entry.id / {BREACH}, org.region, 0.9, 0, '[]', 1
         FROM entry JOIN org ON org.id = entry.provider WHERE entry.id % {BREACH} = 9;
         INSERT INTO cluster_entry (cluster, entry)
         SELECT id / {BREACH}, id FROM entry WHERE id % {BREACH} = 9
         UNION ALL SELECT id / {BREACH}, id + {ORGS} FROM entry WHERE id % {BREACH} = 9 AND id + {ORGS} <= {entries};"
    )
}

/// Makes what organisations record of themselves, and the assessments: eight duties, four systems, ten collections and four
/// inspections an organisation, two products a qualification.
fn registers() -> String {
    let each = |many: usize| {
        format!(
            "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {many}),
             each AS (SELECT org.id AS org, org.id * {many} + i AS at, i FROM org CROSS JOIN n)"
        )
    };
    let (systems, collections, inspections) = (each(4), each(10), each(4));
    format!(
        "INSERT INTO duty (version, record_key, org, item, what, done_on, valid_until)
         SELECT 1, column1 || org.id, org.id, column1, '示例', '2025-06-03', iif((org.id + column2) % {BREACH} = 1, '2025-12-31', NULL)
         FROM org CROSS JOIN (VALUES ('rules', 1), ('secrecy_review', 2), ('staffing', 3), ('training', 4), ('inspection', 5),
                                     ('monitoring', 6), ('backup', 7), ('drill', 8))
         WHERE (org.id + column2) % {BREACH} <> 0;
         INSERT INTO system (version, record_key, org, name, kind, status, is_platform, on_platform, interconnected,
             shares_data, collaborates, funded)
         {systems} SELECT 1, 's' || at, org, '示例系统' || at, 'business', 'running', at % 1000 = 1, at % {BREACH} <> 2,
             at % {BREACH} <> 3, 1, 1, i <> 1 FROM each;
         INSERT INTO collect (version, record_key, org, item, since, entry, designated_collector, source, checks, compulsory,
             repeated)
         {collections} SELECT 1, 'c' || at, org, '示例登记项' || iif(at % {BREACH} = 4, i, at), '2025-03-03',
             iif(at % {BREACH} = 5, NULL, 'e' || ((org - 2 + (at % {BREACH} = 8)) % {ORGS} + {ORGS} * (i + 1))), iif(at % 2, org, NULL), 'people', '[\"id_card\"]',
             at % 10 = 6, at % {BREACH} = 6 FROM each;
         INSERT INTO inspect (version, record_key, org, inspected_on, scope, errors, corrected)
         {inspections} SELECT 1, 'i' || at, org, date('2025-05-06', (60 * i) || ' days'), '全部目录', 3, 3
         FROM each WHERE org % {BREACH} <> 7;
         INSERT INTO product (version, record_key, qualification, name, kind, source, acquired_on, registered_on)
         SELECT 1, 'p' || number || i.column1, number, '示例产品' || serial, 'product',
             iif(serial % {BREACH} = 10, NULL, '示例公共数据'), opened_on, opened_on
         FROM case_file CROSS JOIN (VALUES (1), (2)) AS i WHERE procedure = 'develop';
         INSERT INTO assessment (version, year, region, state, as_of, edition, weights, published_on)
         SELECT 1, 2025, code, 'published', '2025-12-31', 'aba-2024', '[]', '2026-03-02' FROM region;"
    )
}

impl Made {
    /// Makes this procedure's cases of so many of all, `before` of a hundred being made already: most ended in time in the
    /// course of a year; of a hundred one is overdue, one runs on, and one is in breach by its details.
    fn sql(&self, before: usize, cases: usize, entries: usize) -> Vec<String> {
        let noun = self.procedure.code();
        let (first, end) = (before, before + self.share);
        let last = self.steps.last().unwrap().1;
        let closes = u8::from(self.closes);
        // Those of all procedures lie scattered: 37 and 100 have no factor in common.
        let mut sql = vec![format!(
            "INSERT INTO case_file (id, version, procedure, year, serial, number, state, title, applicant, respondent, entry,
                 entry_version, region, edition, lapsed, opened_on, closed_on, void)
             WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < {cases}),
             mine AS (SELECT id, row_number() OVER (ORDER BY id) AS serial FROM n
                      WHERE id * 37 % 100 >= {first} AND id * 37 % 100 < {end}),
             c AS (SELECT *, serial % {BREACH} = 8 AS over, serial % {BREACH} = 9 AS runs, 1 + id * 7919 % {entries} AS about
                   FROM mine)
             SELECT id, 1, '{noun}', 2025, serial, printf('{noun}-2025-%06d', serial), iif(over OR runs, '{}', '{last}'),
                 '示例业务办理信息' || about || '号表', 2 + (about + 7) % {ORGS}, 2 + about % {ORGS}, about, 1,
                 (SELECT region FROM org WHERE org.id = 2 + about % {ORGS}), 'aba-2024', 0,
                 CASE WHEN over THEN '2026-01-05' WHEN runs THEN '2026-02-27'
                     ELSE date('2025-01-06', (serial % 350) || ' days') END,
                 iif(over OR runs OR NOT {closes}, NULL, date('2025-01-09', (serial % 350) || ' days')), 0
             FROM c",
            self.running
        )];
        let mine = format!(
            "(SELECT id AS case_id, *, serial % {BREACH} = 10 AS flawed,
                     iif(serial % {BREACH} IN (8, 9), NULL, date(opened_on, '3 days')) AS done_on
              FROM case_file WHERE procedure = '{noun}')"
        );
        let columns: Vec<&str> = self.detail.iter().map(|(column, _)| *column).collect();
        let values: Vec<&str> = self.detail.iter().map(|(_, value)| *value).collect();
        sql.push(format!(
            "INSERT INTO {noun}_detail (case_id, {}) SELECT case_id, {} FROM {mine}",
            columns.join(", "),
            values.join(", ")
        ));
        let submit = ("submit", self.running, "opened_on");
        for (at, (action, to, day)) in [submit].iter().chain(self.steps).enumerate() {
            sql.push(format!(
                "INSERT INTO event (case_id, seq, version, action, to_state, actor, effective_on, recorded_at, act)
                 SELECT case_id, {at} + 1, 1, '{action}', '{to}', 'bench', {day}, '2026-03-02T01:00:00Z', 1
                 FROM {mine} WHERE {day} IS NOT NULL"
            ));
        }
        for (at, (clock, article, paragraph)) in self.clocks.iter().enumerate() {
            let (from, to) = match at {
                0 => ("opened_on", "done_on"),
                _ => ("done_on", "iif(flawed, NULL, date(done_on, '1 day'))"),
            };
            sql.push(format!(
                "INSERT INTO clock (version, record_kind, record, procedure, name, org, region, edition, article, paragraph,
                     policy, started_on, working_days, due_on, provisional, ended_on, start_event)
                 SELECT 1, 'case', number, procedure, '{clock}', respondent, region, edition, {article}, {paragraph}, 0, {from},
                     7, date({from}, '11 days'), done_on IS NULL AND serial % 1000 = 9, {to}, {at} + 1
                 FROM {mine} WHERE {from} IS NOT NULL"
            ));
        }
        sql
    }
}
