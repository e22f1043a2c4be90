//! Sanctions against users in breach, and what they do to grants and applications.

use crate::openings::{ID_NUMBER, PERSON, done, granted, refused, shown, started};
use crate::support::Home;
use crate::verifications::clocks;
use serde_json::json;

const CASE: &str = "sanction-2026-0001";

const COMPANY: &str = "--person-name 示例公司 --person-kind 法人";

fn submit(person: &str) -> String {
    format!("sanction submit --breach safeguards --facts 存放于公开网盘 {person}")
}

fn act(home: &Home, day: &str, line: &str) -> serde_json::Value {
    done(
        home,
        day,
        "ban",
        &format!("sanction {}", line.replace("CASE", CASE)),
    )
}

/// Returns the state of a grant, and what suspended it.
fn state(home: &Home, grant: &str) -> String {
    let held = shown(home, "opening", grant);
    let text = |key: &str| held[key].as_str().unwrap_or("-").to_owned();
    format!("{} {}", text("state"), text("suspended_by"))
}

#[test]
fn a_user_in_breach_loses_access_until_it_is_corrected() {
    let home = started();
    let one = granted(&home, "jia", "e1", COMPANY);
    let other = granted(&home, "yi", "e4", COMPANY);
    let anothers = granted(&home, "jia", "e1", PERSON);
    // One that the provider itself suspended before stays so.
    let own = granted(&home, "yi", "e4", COMPANY);
    done(
        &home,
        "2026-03-03",
        "yi",
        &format!("opening suspend {own} --reason 协议另议"),
    );
    let open = format!("opening submit --entry e1 --purpose 续用 {COMPANY}");
    let open = done(&home, "2026-03-03", "jia", &open)["number"].clone();
    let approve = format!("opening approve {}", open.as_str().unwrap());
    let found = format!("{} --found 2026-03-03", submit(COMPANY));
    let case = done(&home, "2026-03-04", "ban", &found);
    assert_eq!(
        (&case["number"], &case["state"], &case["respondent"]["code"]),
        (&json!(CASE), &json!("found"), &json!("513200-SJJ"))
    );
    assert_eq!(
        clocks(&case),
        ["suspend 513200-SJJ 2026-03-03 2026-03-04 -"]
    );
    assert_eq!(state(&home, &one), "granted -");
    let suspend = format!("sanction suspend {CASE} --correct-by 2026-03-20");
    assert_eq!(refused(&home, "2026-03-04", "jia", &suspend), "role");
    let case = done(&home, "2026-03-04", "ban", &suspend);
    assert_eq!(
        clocks(&case)[1],
        "correction 513200-SJJ 2026-03-04 2026-03-20 -"
    );
    for grant in [&one, &other] {
        assert_eq!(state(&home, grant), format!("suspended {CASE}"));
    }
    assert_eq!(shown(&home, "opening", &anothers)["state"], "granted");
    for line in [
        approve.clone(),
        format!("opening submit --entry e1 --purpose 再申请 {COMPANY}"),
    ] {
        assert_eq!(
            refused(&home, "2026-03-05", "jia", &line),
            "opening-sanctioned",
            "{line}"
        );
    }
    let resume = format!("opening resume {own}");
    assert_eq!(
        refused(&home, "2026-03-05", "yi", &resume),
        "opening-sanctioned"
    );
    let case = act(&home, "2026-03-10", "correct CASE --evidence 已删除");
    assert_eq!(case["clocks"][1]["ended_on"], "2026-03-10");
    assert_eq!(shown(&home, "opening", &one)["state"], "suspended");
    // Its user's data are needed until then.
    assert_eq!(
        refused(
            &home,
            "2026-03-10",
            &home.login(),
            &format!("sanction redact {CASE} --reason 当事人要求删除")
        ),
        "person-needed"
    );
    let case = act(&home, "2026-03-11", "restore CASE");
    assert_eq!(
        (&case["state"], &case["closed_on"]),
        (&json!("restored"), &json!("2026-03-11"))
    );
    for grant in [&one, &other] {
        assert_eq!(state(&home, grant), "granted -");
    }
    // Exactly what it suspended goes on.
    assert_eq!(state(&home, &own), "suspended -");
    done(&home, "2026-03-11", "jia", &approve);
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn users_are_known_by_their_number_or_else_by_kind_and_name() {
    let home = started();
    let lower = ID_NUMBER.to_lowercase();
    let same_number = format!("--person-name 曾用名 --id-number {lower} --person-kind 自然人");
    let other_number = "--person-name NAME --id-number 110105194912310021 --person-kind 自然人";
    let no_number = "--person-name NAME --person-kind 自然人";
    let other_kind = "--person-name NAME --person-kind 法人";
    let [by_number, not_by_number, by_name, not_by_kind] =
        [&same_number[..], other_number, no_number, other_kind]
            .map(|person| granted(&home, "jia", "e1", person));
    done(&home, "2026-03-03", "yi", &submit(PERSON));
    done(
        &home,
        "2026-03-03",
        "yi",
        &format!("sanction suspend {CASE}"),
    );
    let state = |number: &str| shown(&home, "opening", number)["state"].clone();
    assert_eq!(
        [&by_number, &by_name].map(|number| state(number)),
        [json!("suspended"), json!("suspended")]
    );
    assert_eq!(
        [&not_by_number, &not_by_kind].map(|number| state(number)),
        [json!("granted"), json!("granted")]
    );
    // While a grant is not over, its person's data are what a sanction goes by.
    let redact = format!("opening redact {by_name} --reason 当事人要求删除");
    assert_eq!(
        refused(&home, "2026-03-04", "tou", &redact),
        "person-needed"
    );
    let correct = format!("sanction correct {CASE} --evidence 已删除");
    done(&home, "2026-03-04", "yi", &correct);
    assert_eq!(state(&by_name), "suspended");
    done(
        &home,
        "2026-03-05",
        "yi",
        &format!("sanction restore {CASE}"),
    );
    assert_eq!(state(&by_name), "granted");
}

#[test]
fn what_is_not_corrected_is_referred_and_access_stays_closed() {
    let home = started();
    let grant = granted(&home, "jia", "e1", COMPANY);
    done(&home, "2026-03-03", "ban", &submit(COMPANY));
    let refer = "refer CASE --to 示例公安机关 --reason 拒不改正";
    let case = act(&home, "2026-03-04", refer);
    assert_eq!(
        (&case["state"], &case["closed_on"]),
        (&json!("referred"), &json!("2026-03-04"))
    );
    assert_eq!(shown(&home, "opening", &grant)["state"], "suspended");
    act(&home, "2026-03-05", "correct CASE --evidence 处理决定书");
    let case = act(&home, "2026-03-06", "restore CASE");
    assert_eq!(case["closed_on"], "2026-03-06");
    assert_eq!(shown(&home, "opening", &grant)["state"], "granted");
}

/// What is held twice goes on when nothing holds it any more.
#[test]
fn a_recall_and_a_sanction_hold_a_grant_one_after_the_other() {
    let home = crate::recalls::started();
    let grant = granted(&home, "jia", "e1", COMPANY);
    done(&home, "2026-03-03", "ban", &submit(COMPANY));
    act(&home, "2026-03-03", "suspend CASE");
    let risk = "recall submit --entry e1 --risk --claim 可比对出个人";
    done(&home, "2026-03-03", "jia", risk);
    assert_eq!(state(&home, &grant), format!("suspended {CASE}"));
    act(&home, "2026-03-04", "correct CASE --evidence 已删除");
    act(&home, "2026-03-04", "restore CASE");
    assert_eq!(state(&home, &grant), "suspended recall-2026-0001");
    for line in [
        "treat recall-2026-0001 --treatment 已处理",
        "reopen recall-2026-0001",
    ] {
        done(&home, "2026-03-05", "jia", &format!("recall {line}"));
    }
    assert_eq!(state(&home, &grant), "granted -");
}

#[test]
fn a_ledger_of_sanctions_closes_the_access_of_those_not_restored() {
    let home = started();
    let one = granted(&home, "jia", "e1", COMPANY);
    let other = granted(
        &home,
        "jia",
        "e1",
        "--person-name 另一公司 --person-kind 法人",
    );
    let file = home.file(
        "sanctions.csv",
        "发现机关,当事人,当事人类别,违规情形,违规事实,发现日期,暂停日期,改正期限,改正日期,改正证明材料,恢复日期,办理状态\n\
         甲局,示例公司,法人,第二项,未加密存放,2026-01-12,2026-01-13,2026-01-30,,,,已暂停权限\n\
         513200-SJJ,另一公司,法人,严重违反公共数据平台安全管理要求,共用账号,2025-05-06,2025-05-12,,2025-06-03,说明,2025-06-04,已恢复权限\n",
    );
    let taken = home.document(&["sanction", "import", &file]).1;
    assert_eq!(
        (&taken["created"], &taken["refused"]),
        (&json!(2), &json!(false)),
        "{taken}"
    );
    let held = shown(&home, "sanction", CASE);
    assert_eq!(
        [&held["state"], &held["breach"], &held["found_on"]],
        [
            &json!("suspended"),
            &json!("safeguards"),
            &json!("2026-01-12")
        ]
    );
    assert_eq!(
        shown(&home, "sanction", "sanction-2025-0001")["clocks"][0]["overdue_working_days"],
        3
    );
    assert_eq!(shown(&home, "opening", &one)["state"], "suspended");
    assert_eq!(shown(&home, "opening", &other)["state"], "granted");
    let head = home.head();
    let again = home.json(&["sanction", "import", &file]);
    assert_eq!((&again["unchanged"], home.head()), (&json!(2), head));
}

/// A name that several users bear closes nobody's access; what is masked matches nobody.
#[test]
fn a_name_alone_hits_no_namesakes() {
    let home = started();
    let other = "--person-name NAME --id-number 110105194912310021 --person-kind 自然人";
    let grants = [PERSON, other].map(|person| granted(&home, "jia", "e1", person));
    let masked = "--person-name 王** --id-number 1101************2X --person-kind 自然人";
    let named = "--person-name NAME --person-kind 自然人";
    for person in [named, masked] {
        done(&home, "2026-03-03", "ban", &submit(person));
    }
    let suspend = format!("sanction suspend {CASE}");
    assert_eq!(
        refused(&home, "2026-03-03", "ban", &suspend),
        "sanction-several"
    );
    done(
        &home,
        "2026-03-03",
        "ban",
        "sanction suspend sanction-2026-0002",
    );
    for grant in &grants {
        assert_eq!(state(&home, grant), "granted -");
    }
}

#[test]
fn a_ledger_says_where_its_users_are_masked_or_not_named() {
    let home = started();
    let file = home.file(
        "masked.csv",
        "发现机关,违规主体,当事人类别,证件号码,违规情形,违规事实,发现日期\n\
         甲局,王**,自然人,1101************2X,第二项,未加密存放,2026-01-12\n\
         甲局,,自然人,,第二项,共用账号,2026-01-13\n",
    );
    let taken = home.document(&["sanction", "import", &file]).1;
    assert_eq!(taken["created"], 2, "{taken}");
    let said = taken.to_string();
    for code in ["person-masked", "person-missing"] {
        assert!(said.contains(code), "{code}: {said}");
    }
    let second = shown(&home, "sanction", "sanction-2026-0002");
    assert_eq!(second.get("person"), Some(&json!(null)), "{second}");
}

#[test]
fn what_it_brought_about_moves_with_its_day() {
    let home = started();
    let grant = granted(&home, "jia", "e1", COMPANY);
    let found = format!("{} --found 2026-03-03", submit(COMPANY));
    done(&home, "2026-03-03", "ban", &found);
    act(&home, "2026-03-04", "suspend CASE");
    let amend = format!("sanction amend {CASE} --event 2 --on 2026-03-05 --reason 登记有误");
    done(&home, "2026-03-06", "ban", &amend);
    let held = shown(&home, "opening", &grant);
    let mut events = held["events"].as_array().unwrap().iter();
    let suspended = events.find(|event| event["action"] == "suspend");
    assert_eq!(suspended.unwrap()["effective_on"], "2026-03-05", "{held}");
    let late = submit(COMPANY) + " --found 2026-03-06 --on 2026-03-05";
    assert_eq!(refused(&home, "2026-03-06", "ban", &late), "received-after");
}
