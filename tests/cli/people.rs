//! Who may write: roles with their organisations, auditors, unknown people, and acting for another.

use crate::support::Home;
use serde_json::json;

fn code(home: &Home, args: &[&str]) -> (i32, String) {
    let (exit, error) = home.error(args);
    (exit, error["code"].as_str().unwrap().to_owned())
}

fn add<'a>(roles: &[&'a str], org: &[&'a str]) -> Vec<&'a str> {
    let mut args = vec!["user", "add", "--login", "qa"];
    args.extend(roles.iter().flat_map(|role| ["--roles", role]));
    args.extend(org.iter().flat_map(|org| ["--org", org]));
    args
}

#[test]
fn a_role_needs_the_organisation_that_it_is_of() {
    let home = Home::new().with_org();
    for role in ["clerk", "head", "authority_clerk", "authority_head"] {
        let (exit, error) = home.error(&add(&[role], &[]));
        assert_eq!(
            (exit, error["code"].as_str()),
            (4, Some("role-needs-org")),
            "{role}"
        );
        assert_eq!(
            error["details"],
            json!({"login": "qa", "role": role, "org": null})
        );
    }
    for role in ["authority_clerk", "authority_head"] {
        let (exit, error) = home.error(&add(&["auditor", role], &["MZJ"]));
        assert_eq!(
            (exit, error["code"].as_str()),
            (4, Some("role-needs-authority")),
            "{role}"
        );
        assert!(
            error["message"]
                .as_str()
                .unwrap()
                .contains("MZJ 甲州民政局"),
            "{error}"
        );
    }
    assert_eq!(
        home.error(&["user", "show", "qa"]).0,
        5,
        "nothing was written"
    );
    for (login, role) in [("a", "auditor"), ("b", "admin")] {
        home.json(&["user", "add", "--login", login, "--roles", role]);
    }
    home.json(&add(&["authority_clerk"], &["513200-SJJ"]));
    assert_eq!(
        code(&home, &["user", "edit", "qa", "--org", "MZJ"]).1,
        "role-needs-authority"
    );
    assert_eq!(
        code(&home, &["user", "edit", "qa", "--org", ""]).1,
        "role-needs-org"
    );
    let file = home.file(
        "u.csv",
        "登录名,角色,单位\nqb,clerk,MZJ\nqc,主管部门经办人,MZJ\n",
    );
    assert_eq!(
        code(&home, &["user", "import", &file]).1,
        "role-needs-authority"
    );
    assert_eq!(
        home.error(&["user", "show", "qb"]).0,
        5,
        "nothing was written"
    );
    // Somebody retired may lack what the roles need.
    home.json(&["user", "retire", "qa"]);
    assert_eq!(
        home.json(&["user", "edit", "qa", "--org", ""])["org"],
        json!(null)
    );
}

/// Roles of an authority count only while the organisation is one.
#[test]
fn roles_of_an_authority_end_with_it() {
    let home = Home::new().with_org();
    home.json(&["org", "edit", "MZJ", "--authority"]);
    let home = home.with_user("qa", "MZJ", "authority_clerk");
    let edit = |name: &str| {
        home.run(&[
            "org",
            "edit",
            "MZJ",
            "--responsible",
            name,
            "--act-as",
            "qa",
        ])
        .code
    };
    assert_eq!(edit("王五"), 0);
    home.json(&["org", "edit", "MZJ", "--authority", "no"]);
    assert_eq!(edit("赵六"), 4);
}

#[test]
fn auditors_read_all_and_write_nothing() {
    let home = Home::new().with_org().with_user("au", "MZJ", "auditor");
    home.json(&["catalog", "add", "--name", "甲", "--provider", "MZJ"]);
    let days = home.file(
        "days.csv",
        "date,kind,name,region\n2026-03-03,off,甲节,513221\n",
    );
    let head = home.head();
    for args in [
        &["org", "edit", "MZJ", "--responsible", "王五"][..],
        &["user", "edit", "au", "--name", "王五"],
        &["region", "edit", "513221", "--name", "甲县"],
        &["catalog", "add", "--name", "乙", "--provider", "MZJ"],
        &["catalog", "edit", "e1", "--summary", "乙"],
        &["catalog", "submit", "e1"],
        &["catalog", "retire", "e1"],
        &["catalog", "refresh", "e1"],
        &["catalog", "dedupe", "--record"],
        &["calendar", "import", &days],
        &["config", "set", "policy.catalog.review", "8"],
        &["law", "adopt", "aba-2024", "--starts", "2025-01-10"],
        &["check", "--record"],
        &[
            "waiver",
            "add",
            "A07-1",
            "MZJ",
            "--reason",
            "甲",
            "--until",
            "2026-06-30",
        ],
    ] {
        let (exit, error) = home.error(&[args, &["--act-as", "au"]].concat());
        assert_eq!(exit, 4, "{args:?}: {error}");
    }
    assert_eq!(home.head(), head, "nothing was written");
    for args in [
        &["org", "list"][..],
        &["user", "list"],
        &["catalog", "show", "e1"],
        &["audit", "log"],
        &["audit", "verify"],
        &["check", "--fail-on", "never"],
        &["waiver", "list"],
        // An export is read, and leaves its trace.
        &["org", "export", "--output", "o.csv"],
    ] {
        home.json(&[args, &["--act-as", "au"]].concat());
    }
}

#[test]
fn who_is_not_known_or_has_no_role_writes_nothing() {
    let home = Home::new().with_org();
    let login = home.login();
    home.json(&["user", "add", "--login", "other", "--roles", "admin"]);
    home.json(&["user", "add", "--login", "none"]);
    assert_eq!(
        code(
            &home,
            &["catalog", "dedupe", "--record", "--act-as", "none"]
        )
        .1,
        "needs-role"
    );
    assert_eq!(
        code(
            &home,
            &["catalog", "dedupe", "--record", "--act-as", "nobody"]
        )
        .1,
        "unknown-user"
    );
    home.json(&["user", "retire", &login]);
    let edit = ["org", "edit", "MZJ", "--responsible", "王五"];
    assert_eq!(code(&home, &edit), (4, "unknown-user".to_owned()));
    assert_eq!(
        code(&home, &["catalog", "dedupe", "--record"]).1,
        "unknown-user"
    );
    assert_eq!(
        home.json(&["org", "show", "MZJ"])["responsible"],
        json!(null)
    );
}

#[test]
fn only_an_administrator_acts_for_another_and_both_are_recorded() {
    let home = Home::new().with_org().with_user("qa", "MZJ", "clerk");
    let login = home.login();
    home.json(&[
        "catalog",
        "add",
        "--name",
        "甲",
        "--provider",
        "MZJ",
        "--act-as",
        "qa",
    ]);
    let log = home.json(&["audit", "log", "--limit", "1"]);
    assert_eq!(
        (&log[0]["actor"], &log[0]["acting_for"]),
        (&json!(login), &json!("qa"))
    );
    assert_eq!(
        home.json(&["whoami", "--act-as", "qa"])["roles"],
        json!(["clerk"])
    );
    home.json(&["user", "add", "--login", "other", "--roles", "admin"]);
    home.json(&["user", "edit", &login, "--roles", "clerk"]);
    for args in [
        &["user", "edit", "qa", "--roles", "head"][..],
        &["catalog", "dedupe", "--record"],
        &["org", "export", "--output", "o.csv"],
    ] {
        let args = [args, &["--act-as", "other"]].concat();
        assert_eq!(code(&home, &args), (4, "needs-role".to_owned()), "{args:?}");
    }
}
