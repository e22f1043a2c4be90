//! A big ledger for `check`: entries with items, and cases of every procedure with their steps and terms, one in a hundred
//! in breach. Made by SQL, since making 100,000 cases one by one would take longer than all that is measured.
//!
//! A new procedure is one more row of [`MADE`]; what lacks there is named when the ledger is made.

use abdata::model::{Coded, ProcedureKind};
use abdata::store::{Connection, Ledger};
use std::path::Path;

/// Organisations besides the prefecture's authority.
const ORGS: usize = 300;
/// Of so many records one is in breach.
const BREACH: usize = 100;

/// How the cases of a procedure are made.
struct Made {
    procedure: ProcedureKind,
    /// The state in which a case stands while its term runs.
    running: &'static str,
    /// The steps that bring it to its end: action and state.
    steps: &'static [(&'static str, &'static str)],
    /// The clock that runs from the beginning, and the article and paragraph that it rests on.
    clock: (&'static str, u16, u16),
    /// Columns of the detail and their values as SQL; `opened_on` is the day on which the case began.
    detail: &'static [(&'static str, &'static str)],
}

const MADE: &[Made] = &[
    Made {
        procedure: ProcedureKind::Change,
        running: "occurred",
        steps: &[
            ("update", "updated"),
            ("report", "reported"),
            ("accept", "accepted"),
        ],
        clock: ("update", 16, 1),
        detail: &[
            ("ground", "'system'"),
            ("occurred_on", "opened_on"),
            ("evidence", "'示例系统上线通知'"),
            ("basis", "iif(closed_on IS NULL, NULL, '示例函〔2025〕9号')"),
        ],
    },
    Made {
        procedure: ProcedureKind::Share,
        running: "submitted",
        steps: &[
            ("approve", "approved"),
            ("deliver", "delivered"),
            ("close", "closed"),
        ],
        clock: ("reply", 25, 2),
        detail: &[
            ("purpose", "'低保审批核验'"),
            ("basis", "'示例条例第八条'"),
            ("items", "'[\"姓名\",\"编号\"]'"),
            ("channel", "'platform'"),
            ("received_on", "opened_on"),
            ("share_type", "'conditional'"),
            (
                "granted_items",
                "iif(closed_on IS NULL, NULL, '[\"姓名\",\"编号\"]')",
            ),
            ("conditions", "iif(closed_on IS NULL, NULL, '限审批核验')"),
            ("delivered_by", "iif(closed_on IS NULL, NULL, 'platform')"),
        ],
    },
    Made {
        procedure: ProcedureKind::Verify,
        running: "received",
        steps: &[("decide", "decided"), ("notify", "notified")],
        clock: ("verify", 20, 2),
        detail: &[
            ("kind", "'direct'"),
            ("claim", "'登记日期有误'"),
            ("received_on", "opened_on"),
            ("outcome", "iif(closed_on IS NULL, NULL, 'corrected')"),
        ],
    },
    Made {
        procedure: ProcedureKind::Compare,
        running: "submitted",
        steps: &[("answer", "answered")],
        clock: ("answer", 25, 2),
        detail: &[
            ("demand", "'核对是否在册'"),
            ("purpose", "'资格复核'"),
            ("share_type", "'withheld'"),
            ("answer", "iif(closed_on IS NULL, NULL, '均在册')"),
            ("channel", "iif(closed_on IS NULL, NULL, 'paper')"),
        ],
    },
    Made {
        procedure: ProcedureKind::Dispute,
        running: "negotiating",
        steps: &[("settle", "settled")],
        clock: ("step", 24, 5),
        detail: &[
            ("kind", "iif(case_id % 3 = 0, 'inconsistent', 'share-type')"),
            ("claim", "'不应列为不予共享'"),
            ("agreed_type", "iif(closed_on IS NULL, NULL, 'conditional')"),
        ],
    },
];

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
    let ledger = crate::support::ledger(path);
    let connection = Connection::open(path).unwrap();
    let run = |sql: &str| {
        let done = connection.execute_batch(sql);
        done.unwrap_or_else(|error| panic!("{error}: {sql}"));
    };
    run("PRAGMA synchronous = OFF; BEGIN");
    run(&orgs());
    run(&catalogue(entries));
    let each = cases / MADE.len();
    for (number, made) in MADE.iter().enumerate() {
        for sql in made.sql(number, each, entries) {
            run(&sql);
        }
    }
    run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
    ledger
}

fn orgs() -> String {
    let regions = "(SELECT code, row_number() OVER (ORDER BY code) - 1 AS at FROM region)";
    format!(
        "INSERT INTO org (version, code, name, kind, level, region, responsible, staff, usage_requirements, authority, active,
             incomplete)
         WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {ORGS})
         SELECT 1, printf('JG%03d', i), printf('示例机构%03d', i), 'administrative',
             iif(code = '513200', 'prefecture', 'county'), code, '甲', '[\"乙\"]', '仅限本单位履职使用',
             code <> '513200' AND i < (SELECT count(*) FROM region), 1, 0
         FROM n JOIN {regions} AS r ON r.at = i % (SELECT count(*) FROM region);
         UPDATE org SET responsible = '甲', staff = '[\"乙\"]' WHERE id = 1;"
    )
}

fn catalogue(entries: usize) -> String {
    format!(
        "INSERT INTO entry (id, version, state, name_key, changed_act, code, name, classification, provider, department, summary,
             format_class, format_type, share_type, share_condition, share_reason, share_basis_kind, share_basis,
             share_method_class, share_method_type, open_type, open_condition, update_cycle, published_on, domain,
             aggregation_state, aggregation_real_time, aggregated_on, scope, refreshed_on, released_on)
         WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {entries})
         SELECT i, 1, 'published', 'k' || i, 1, printf('5132%06d/%07d', i % {ORGS}, i), '示例业务办理信息' || i || '号表',
             '[\"部门信息资源\"]', 2 + i % {ORGS}, '信息科', '记录示例业务的办理情况和结果', 'database', 'mysql',
             CASE i % 3 WHEN 0 THEN 'withheld' WHEN 1 THEN 'conditional' ELSE 'unconditional' END,
             iif(i % 3 = 1 AND i % {BREACH} <> 1, '限审批事项核验', NULL), iif(i % 3 = 1, '含经营信息', NULL),
             iif(i % 3 = 0, 'law', NULL), iif(i % 3 = 0, '《示例法》第九条', NULL),
             iif(i % 3 = 0, NULL, 'platform'), '接口', iif(i % 2, 'conditional', 'unconditional'), '签署安全承诺书',
             iif(i % {BREACH} = 2, NULL, 'monthly'), '2025-03-01',
             CASE i % 60 WHEN 0 THEN 'population' WHEN 1 THEN 'legal_entity' WHEN 2 THEN 'natural_resources'
                 WHEN 3 THEN 'city_components' WHEN 4 THEN 'credit' WHEN 5 THEN 'licence' END,
             iif(i % {BREACH} = 3, 'none', 'base'), 1, '2025-06-01', 'unified',
             iif(i % {BREACH} = 4, '2025-10-09', '2026-02-20'), iif(i % {BREACH} = 5, NULL, '2025-07-01')
         FROM n;
         INSERT INTO item (entry, position, item_name, item_type, item_length, item_note)
         SELECT id, p.column1, '示例信息项' || p.column1, 'string', 50, '按业务系统原值'
         FROM entry CROSS JOIN (VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9), (10)) AS p;"
    )
}

impl Made {
    /// Makes so many cases: most ended in time in the course of a year; of a hundred one is overdue, and one runs on.
    fn sql(&self, number: usize, cases: usize, entries: usize) -> Vec<String> {
        let noun = self.procedure.code();
        let (kinds, last) = (MADE.len(), self.steps.last().unwrap().1);
        let (clock, article, paragraph) = self.clock;
        let mine = format!("procedure = '{noun}'");
        let mut sql = vec![format!(
            "INSERT INTO case_file (id, version, procedure, year, serial, number, state, title, applicant, respondent, entry,
                 entry_version, region, edition, lapsed, opened_on, closed_on, void)
             WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {cases}),
             c AS (SELECT i, i % {BREACH} = 7 AS over, i % {BREACH} = 8 AS runs, 1 + i * 7919 % {entries} AS about FROM n)
             SELECT {number} + 1 + i * {kinds}, 1, '{noun}', 2025, i + 1, printf('{noun}-2025-%06d', i + 1),
                 iif(over OR runs, '{}', '{last}'), '示例业务办理信息' || about || '号表', 2 + (about + 7) % {ORGS},
                 2 + about % {ORGS}, about, 1, (SELECT region FROM org WHERE org.id = 2 + about % {ORGS}), 'aba-2024', 0,
                 CASE WHEN over THEN '2026-01-05' WHEN runs THEN '2026-02-27'
                     ELSE date('2025-01-06', (i % 350) || ' days') END,
                 iif(over OR runs, NULL, date('2025-01-09', (i % 350) || ' days')), 0
             FROM c",
            self.running
        )];
        let columns: Vec<&str> = self.detail.iter().map(|(column, _)| *column).collect();
        let values: Vec<&str> = self.detail.iter().map(|(_, value)| *value).collect();
        sql.push(format!(
            "INSERT INTO {noun}_detail (case_id, {}) SELECT case_id, {}
             FROM (SELECT id AS case_id, * FROM case_file WHERE {mine})",
            columns.join(", "),
            values.join(", ")
        ));
        let event = |seq: usize, action: &str, to: &str, day: &str| {
            format!(
                "INSERT INTO event (case_id, seq, version, action, to_state, actor, effective_on, recorded_at, act)
                 SELECT id, {seq}, 1, '{action}', '{to}', 'bench', {day}, '2026-03-02T01:00:00Z', 1
                 FROM case_file WHERE {mine} AND {day} IS NOT NULL"
            )
        };
        sql.push(event(1, "submit", self.running, "opened_on"));
        for (at, (action, to)) in self.steps.iter().enumerate() {
            sql.push(event(at + 2, action, to, "closed_on"));
        }
        sql.push(format!(
            "INSERT INTO clock (version, record_kind, record, procedure, name, org, region, edition, article, paragraph, policy,
                 started_on, working_days, due_on, provisional, ended_on, start_event)
             SELECT 1, 'case', number, procedure, '{clock}', respondent, region, edition, {article}, {paragraph}, 0,
                 opened_on, 7, date(opened_on, '11 days'), 0, closed_on, 1
             FROM case_file WHERE {mine}"
        ));
        sql
    }
}
