//! Verifications under a set limit, and what is refused.

use crate::verifications::{DIRECT, VIA, clocks, done, refused, run, started};
use serde_json::json;

#[test]
fn a_limit_is_set_by_whoever_finds_the_error() {
    let home = started();
    let limit = |day: &str, org: &str| {
        format!("submit --limit {day} --respondent {org} --claim 两库死亡日期不一致")
    };
    assert_eq!(
        refused(&home, "2026-03-02", "an", &limit("2026-03-01", "MZJ")),
        "limit-before"
    );
    assert_eq!(
        refused(&home, "2026-03-02", "an", &limit("2026-03-20", "GAJ")),
        "limit-for-oneself"
    );
    let person = format!("{} --person-name NAME", limit("2026-03-20", "MZJ"));
    assert_eq!(
        refused(&home, "2026-03-02", "an", &person),
        "limit-with-person"
    );
    let both = format!("{} --via-authority", limit("2026-03-20", "MZJ"));
    assert_eq!(
        refused(
            &home,
            "2026-03-02",
            "ban",
            &format!("{both} --person-name NAME")
        ),
        "limit-and-authority"
    );
    assert_eq!(
        refused(
            &home,
            "2026-03-02",
            "min",
            &format!("{DIRECT} --applicant GAJ")
        ),
        "applicant-without-limit"
    );
    let case = done(&home, "2026-03-02", "an", &limit("2026-03-20", "MZJ"));
    assert_eq!(
        (&case["kind"], &case["applicant"]["code"]),
        (&json!("official"), &json!("GAJ"))
    );
    assert_eq!(clocks(&case), ["limit MZJ 2026-03-02 2026-03-20 -"]);
    assert_eq!(
        (
            &case["clocks"][0]["paragraph"],
            &case["clocks"][0]["working_days"]
        ),
        (&json!(4), &json!(14))
    );
    let reject = "reject CASE --reason 不属于本机构";
    assert_eq!(refused(&home, "2026-03-03", "min", reject), "state");
    let extend = "extend CASE --reason 情况复杂";
    assert_eq!(refused(&home, "2026-03-03", "ting", extend), "state");
    let case = done(
        &home,
        "2026-03-23",
        "min",
        "decide CASE --outcome corrected",
    );
    assert_eq!(
        clocks(&case),
        ["limit MZJ 2026-03-02 2026-03-20 2026-03-23"]
    );
    // The authority sets limits too.
    let case = done(&home, "2026-03-23", "ban", &limit("2026-03-27", "MZJ"));
    assert_eq!(case["applicant"]["code"], "513200-SJJ");
}

#[test]
fn what_is_not_possible_is_refused() {
    let home = started();
    // Whoever collected it records the claim; the authority needs a paper to do it for them.
    assert_eq!(refused(&home, "2026-03-02", "an", DIRECT), "role");
    assert_eq!(refused(&home, "2026-03-02", "min", VIA), "role");
    assert_eq!(refused(&home, "2026-03-02", "shen", VIA), "needs-role");
    let nobody = "submit --respondent MZJ --claim 有误";
    assert_eq!(
        refused(&home, "2026-03-02", "min", nobody),
        "missing-options"
    );
    let tomorrow = format!("{DIRECT} --received 2026-03-03");
    assert_eq!(run(&home, "2026-03-02", "min", &tomorrow).code, 3);
    let paper = "--for MZJ --decided-by 某局长 --doc 示例函1号";
    let case = done(&home, "2026-03-02", "ban", &format!("{DIRECT} {paper}"));
    assert_eq!(case["events"][0]["for"]["code"], "MZJ");
    assert_eq!(refused(&home, "2026-03-03", "min", "notify CASE"), "state");
    assert_eq!(
        refused(&home, "2026-03-03", "ban", "forward CASE --respondent GAJ"),
        "state"
    );
    assert_eq!(refused(&home, "2026-03-03", "min", "urge CASE"), "role");
    assert_eq!(refused(&home, "2026-03-03", "an", "start CASE"), "role");
    assert_eq!(
        refused(&home, "2026-03-03", "an", "decide CASE --outcome upheld"),
        "role"
    );
    assert_eq!(
        refused(
            &home,
            "2026-03-03",
            "min",
            "decide CASE --outcome upheld --on 2026-03-01"
        ),
        "before-last"
    );
    let future = run(&home, "2026-03-03", "min", "start CASE --on 2026-03-04");
    assert_eq!(future.code, 3, "{}", future.stderr);
    for verb in ["reject", "extend", "decide"] {
        assert_eq!(
            run(&home, "2026-03-03", "min", &format!("{verb} CASE")).code,
            2,
            "{verb} lacks what it needs"
        );
    }
    let reject = "reject CASE --reason 不属于本机构职责";
    assert_eq!(
        done(&home, "2026-03-03", "min", reject)["state"],
        "rejected"
    );
    assert_eq!(
        refused(&home, "2026-03-03", "min", "decide CASE --outcome upheld"),
        "state"
    );
}
