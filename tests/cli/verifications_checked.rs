//! What the rules of Art. 20 find in verifications, and the commands as people see them, in both languages.

use crate::golden::played;
use crate::support::{Home, Run};
use crate::verifications::{DIRECT, VIA, done, started, words};
use abdata::store::Connection;
use serde_json::Value;

/// Lists the findings of Art. 20 on a day: rule, case, organisation, severity.
fn found(home: &Home, day: &str) -> Vec<String> {
    let mut command = home.command();
    command.env("ABDATA_NOW", day);
    let run = Run::of(
        command
            .args(["check", "A20", "--fail-on", "never", "--format", "json"])
            .output()
            .unwrap(),
    );
    let checked: Value = serde_json::from_str(&run.stdout).unwrap();
    let finding = |finding: &Value| {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let (id, org) = (text(&finding["id"]), text(&finding["org"]["code"]));
        format!("{id} {org} {}", text(&finding["severity"]))
    };
    let findings = checked["findings"].as_array().unwrap();
    findings.iter().map(finding).collect()
}

/// Each finding falls silent once its remedy is done.
#[test]
fn what_is_late_is_found_and_mended() {
    let home = started();
    done(&home, "2026-03-02", "min", DIRECT);
    done(&home, "2026-03-02", "ban", VIA);
    let limit = "submit --limit 2026-03-06 --respondent WC --claim 两库死亡日期不一致";
    done(&home, "2026-03-02", "an", limit);
    assert!(found(&home, "2026-03-04").is_empty());
    assert_eq!(
        found(&home, "2026-03-05"),
        ["A20-3@case:verify-2026-0002 513200-SJJ violation"]
    );
    let forward = "forward verify-2026-0002 --respondent GAJ";
    done(&home, "2026-03-05", "ban", forward);
    assert!(found(&home, "2026-03-05").is_empty());
    assert_eq!(
        found(&home, "2026-03-10"),
        [
            "A20-1@case:verify-2026-0001 MZJ violation",
            "A20-6@case:verify-2026-0003 WC violation",
        ]
    );
    done(&home, "2026-03-10", "min", "decide CASE --outcome upheld");
    let decide = "decide verify-2026-0003 --outcome corrected";
    done(&home, "2026-03-10", "wen", decide);
    assert!(found(&home, "2026-03-10").is_empty());
    assert!(
        found(&home, "2026-03-13")
            .iter()
            .all(|one| one.contains("verify-2026-0002"))
    );
    let late = found(&home, "2026-03-16");
    assert!(
        late.contains(&"A20-4@case:verify-2026-0001 MZJ warning".to_owned()),
        "{late:?}"
    );
    done(&home, "2026-03-16", "min", "notify CASE");
    assert_eq!(
        found(&home, "2026-03-16"),
        ["A20-1@case:verify-2026-0002 GAJ violation"]
    );
    done(
        &home,
        "2026-03-16",
        "an",
        "transfer verify-2026-0002 --respondent MZJ --reason 由该局收集",
    );
    assert!(found(&home, "2026-03-16").is_empty());
    done(
        &home,
        "2026-03-16",
        "ting",
        "extend verify-2026-0002 --reason 情况复杂",
    );
    let db = Connection::open(home.ledger()).unwrap();
    db.execute_batch("UPDATE verify_detail SET extension_approved_by = NULL")
        .unwrap();
    drop(db);
    done(
        &home,
        "2026-03-17",
        "min",
        "decide verify-2026-0002 --outcome upheld",
    );
    assert_eq!(
        found(&home, "2026-03-17"),
        ["A20-2@case:verify-2026-0002 MZJ violation"]
    );
    let approve = "extend verify-2026-0002 --reason 补登批准 --approved-by 某局长";
    let case = done(&home, "2026-03-17", "ting", approve);
    assert_eq!(case["extension_approved_by"], "某局长");
    assert_eq!(case["state"], "decided");
    assert!(found(&home, "2026-03-17").is_empty());
}

const COMMANDS: &[&str] = &[
    "verify submit --respondent MZJ --claim 低保对象住址有误 --person-name NAME --id-number 110105194912310021 --phone PHONE --received 2026-02-24 --act-as min",
    "verify submit --respondent MZJ --claim 王示例的住址有误 --person-name NAME --act-as min",
    "verify submit --via-authority --claim 婚姻登记日期有误 --person-name NAME",
    "verify forward verify-2026-0002",
    "verify forward verify-2026-0002 --respondent MZJ --dry-run",
    "verify forward verify-2026-0002 --respondent MZJ",
    "verify submit --limit 2026-03-20 --respondent MZJ --claim 两库死亡日期不一致",
    "verify list",
    "verify list --columns case,kind,person_name,id_number",
    "verify urge --overdue",
    "verify extend verify-2026-0001 --reason 情况复杂 --act-as min",
    "verify extend verify-2026-0001 --reason 情况复杂 --act-as ting",
    "verify extend verify-2026-0002 --reason 情况复杂 --days 12 --act-as ting",
    "verify transfer verify-2026-0003 --respondent GAJ --reason 由该局收集 --act-as min",
    "verify decide verify-2026-0002 --outcome upheld --act-as an",
    "verify decide verify-2026-0002 --outcome upheld --act-as min",
    "verify notify verify-2026-0002 --act-as min",
    "verify notify verify-2026-0002 --act-as min",
    "verify show verify-2026-0002 --reveal",
    "verify redact verify-2026-0002 --reason 当事人要求删除",
    "verify show verify-2026-0002",
    "verify submit --help",
    "verify decide -h",
    "check A20",
];

fn as_seen(lang: &str) -> String {
    let lines: Vec<Vec<&str>> = COMMANDS.iter().map(|line| words(line)).collect();
    let commands: Vec<&[&str]> = lines.iter().map(Vec::as_slice).collect();
    played(&started(), &commands, lang)
}

#[test]
fn in_chinese() {
    insta::assert_snapshot!("verify_zh", as_seen("zh"));
}

#[test]
fn in_english() {
    insta::assert_snapshot!("verify_en", as_seen("en"));
}
