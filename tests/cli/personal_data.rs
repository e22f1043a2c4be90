//! Personal data of cases: masked, kept apart, looked at in full by few, and erased.

use crate::support::Home;
use crate::verifications::{
    CASE, DIRECT, ID_NUMBER, NAME, PHONE, VIA, done, refused, run, started,
};
use abdata::store::Connection;
use serde_json::json;

/// Counts the cells of all tables, `person` apart, that hold a text; and those of `person`.
fn held(home: &Home, text: &str) -> (i64, i64) {
    let db = Connection::open(home.ledger()).unwrap();
    let list = |sql: &str| -> Vec<String> {
        let mut statement = db.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    };
    let (mut elsewhere, mut person) = (0, 0);
    let tables = list("SELECT name FROM sqlite_schema WHERE type = 'table'");
    assert!(tables.len() > 20);
    for table in tables {
        for column in list(&format!("SELECT name FROM pragma_table_info('{table}')")) {
            let sql = format!(
                "SELECT count(*) FROM \"{table}\" WHERE instr(CAST(\"{column}\" AS TEXT), ?1) > 0"
            );
            // The search tables have columns that only they can read.
            let Ok(found) = db.query_row(&sql, [text], |row| row.get::<_, i64>(0)) else {
                continue;
            };
            if table == "person" {
                person += found;
            } else {
                elsewhere += found;
            }
        }
    }
    (elsewhere, person)
}

/// Tells whether a text stands anywhere in the ledger's files.
fn in_bytes(home: &Home, text: &str) -> bool {
    let directory = home.ledger().parent().unwrap().to_owned();
    std::fs::read_dir(directory).unwrap().any(|file| {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        bytes
            .windows(text.len())
            .any(|window| window == text.as_bytes())
    })
}

#[test]
fn personal_data_are_masked_kept_apart_and_erased() {
    let home = started();
    let case = done(&home, "2026-03-02", "min", DIRECT);
    let masked = json!({
        "id": "p1", "person_kind": "natural", "person_name": "王**", "id_number": "1101************2X",
        "phone": "139******34", "erased": false,
    });
    assert_eq!(case["person"], masked);
    done(&home, "2026-03-03", "ban", "urge CASE");
    let shown = done(&home, "2026-03-03", "min", "show CASE --reveal");
    assert_eq!(shown["person"]["person_name"], NAME);
    assert_eq!(shown["person"]["id_number"], ID_NUMBER);
    for kind in ["csv", "json"] {
        let export = home.path().join(format!("out.{kind}"));
        let line = format!("export --output {}", export.display());
        done(&home, "2026-03-03", "ban", &line);
        let text = std::fs::read_to_string(&export).unwrap();
        assert!(
            text.contains("王**") && text.contains("139******34"),
            "{text}"
        );
        for secret in [NAME, ID_NUMBER, PHONE] {
            assert!(!text.contains(secret), "{text}");
        }
    }
    for secret in [NAME, ID_NUMBER, PHONE] {
        assert_eq!(held(&home, secret), (0, 1), "{secret}");
        assert!(in_bytes(&home, secret), "{secret}");
    }
    let reason = "redact CASE --reason 当事人要求删除";
    for login in ["min", "ban", "an", "shen"] {
        // An auditor writes nothing at all.
        let code = if login == "shen" {
            "needs-role"
        } else {
            "role"
        };
        assert_eq!(refused(&home, "2026-03-04", login, reason), code, "{login}");
    }
    let named = "redact CASE --reason 王示例要求删除";
    assert_eq!(refused(&home, "2026-03-04", "ting", named), "person-named");
    // Somebody else has the ledger open, so that its log is not put away with the last who leaves.
    let other = Connection::open(home.ledger()).unwrap();
    let count = "SELECT count(*) FROM person";
    assert_eq!(other.query_row(count, [], |row| row.get(0)), Ok(1));
    let case = done(&home, "2026-03-04", "ting", reason);
    assert_eq!(case["state"], "received");
    assert_eq!(case["events"][2]["action"], "redact");
    let erased = json!({
        "id": "p1", "person_kind": null, "person_name": null, "id_number": null, "phone": null, "erased": true,
    });
    assert_eq!(case["person"], erased);
    for secret in [NAME, ID_NUMBER, PHONE] {
        assert_eq!(held(&home, secret), (0, 0), "{secret}");
        assert!(!in_bytes(&home, secret), "{secret} is still in the files");
    }
    drop(other);
    assert_eq!(
        refused(&home, "2026-03-05", "ting", reason),
        "person-erased"
    );
    assert_eq!(
        refused(&home, "2026-03-05", "min", "show CASE --reveal"),
        "person-erased"
    );
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
    // The case goes on, also on a day before that of its erasing.
    let start = "start CASE --on 2026-03-03";
    assert_eq!(
        done(&home, "2026-03-05", "min", start)["state"],
        "verifying"
    );
    let then = done(&home, "2026-03-05", "min", "show CASE --as-of 2026-03-02");
    assert_eq!(then["state"], "received");
}

#[test]
fn each_look_in_full_is_for_those_who_handle_the_case_and_is_audited() {
    let home = started();
    done(&home, "2026-03-02", "min", DIRECT);
    let reveal = "show CASE --reveal";
    // The authority of the region handles a case that it forwards, and no other.
    for login in ["an", "ban", "wen", "xian", "shen"] {
        let code = if login == "shen" {
            "needs-role"
        } else {
            "role"
        };
        assert_eq!(refused(&home, "2026-03-02", login, reveal), code, "{login}");
    }
    let before = home.head();
    done(&home, "2026-03-02", "min", "show CASE");
    assert_eq!(home.head(), before, "a masked look is nobody's business");
    for login in ["min", "ting"] {
        done(&home, "2026-03-02", login, reveal);
        let log = home.json(&["audit", "log", "--limit", "1"]);
        assert_eq!(
            [&log[0]["action"], &log[0]["note"]],
            [&json!("reveal"), &json!(CASE)]
        );
        assert_eq!(log[0]["acting_for"], login);
        assert_eq!(log[0]["records"], 0);
    }
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
    done(&home, "2026-03-02", "ban", VIA);
    let second = "show verify-2026-0002 --reveal";
    done(&home, "2026-03-02", "ban", second);
    assert_eq!(refused(&home, "2026-03-02", "xian", second), "role");
    // Where nobody may write, nobody looks.
    let limit = "submit --limit 2026-03-20 --respondent MZJ --claim 不一致";
    done(&home, "2026-03-02", "an", limit);
    assert_eq!(
        refused(&home, "2026-03-02", "min", "show verify-2026-0003 --reveal"),
        "no-person"
    );
    // Share requests concern no persons.
    assert_eq!(
        home.run(&["share", "show", "share-2026-0001", "--reveal"])
            .code,
        2
    );
    assert_eq!(
        home.run(&["share", "redact", "share-2026-0001", "--reason", "x"])
            .code,
        2
    );
}

#[test]
fn no_text_that_stays_names_the_person() {
    let home = started();
    for claim in [
        "王示例的住址有误",
        "住址有误，电话13900001234",
        "11010519491231002X重复",
        "住址有误，电话139-0000-1234",
        "住址有误，证件110105-19491231-002x",
        "王\u{200b}示例的住址有误",
    ] {
        let args = DIRECT.replace("低保对象住址有误", claim);
        assert_eq!(
            refused(&home, "2026-03-02", "min", &args),
            "person-named",
            "{claim}"
        );
    }
    done(&home, "2026-03-02", "min", DIRECT);
    let decide = "decide CASE --outcome upheld --reason 经核对王示例的户口簿，数据无误";
    assert_eq!(refused(&home, "2026-03-03", "min", decide), "person-named");
    let paper = "decide CASE --outcome upheld --for MZJ --doc 示例函1号 --decided-by 王示例";
    assert_eq!(refused(&home, "2026-03-03", "ban", paper), "person-named");
    let void = "void CASE --reason 王示例重复申请";
    assert_eq!(refused(&home, "2026-03-03", "min", void), "person-named");
    assert_eq!(held(&home, NAME), (0, 1));
    // A body is no secret.
    let body = DIRECT
        .replace("低保对象", "王示例有限公司注册")
        .replace("自然人", "法人");
    done(&home, "2026-03-03", "min", &body);
}

#[test]
fn a_doubtful_id_number_is_taken_with_a_warning() {
    let home = started();
    let said = |number: &str| {
        let args = DIRECT.replace("ID_NUMBER", number);
        let run = run(&home, "2026-03-02", "min", &args);
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert!(!run.stderr.contains(number), "{}", run.stderr);
        run.stderr.contains("校验位")
    };
    assert!(said("110105194912310021"));
    assert!(!said(ID_NUMBER));
    assert!(!said("110105491231002"));
}
