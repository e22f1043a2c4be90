//! Saved views, and the first screen.

use crate::prompts::{has_terminal, typed};
use crate::support::Home;

#[test]
fn a_saved_view_is_run_with_what_follows_it() {
    let home = Home::new().with_org();
    let config = "[views]\nours = \"org list --state active\"\nspaced = [\"org\", \"list\", \"--search\", \"甲州 水务局\"]\n";
    home.file("config/abdata/config.toml", config);
    let all = home.json(&["view", "ours"]);
    assert_eq!(all, home.json(&["org", "list"]));
    let one = home.json(&["--lang", "en", "view", "ours", "--search", "MZJ"]);
    assert_eq!(one[0]["code"], "MZJ");
    assert_eq!(one.as_array().unwrap().len(), 1);
    assert_eq!(home.json(&["view", "spaced"]).as_array().unwrap().len(), 0);
    let listed = home.json(&["view"]);
    assert_eq!(listed[0]["name"], "ours");
    assert_eq!(listed[0]["command"], "abdata org list --state active");
    let (code, error) = home.error(&["view", "our"]);
    assert_eq!((code, error["kind"].as_str()), (5, Some("not-found")));
    assert!(error["hint"].as_str().unwrap().contains("ours"), "{error}");
}

#[test]
fn a_view_is_none_where_another_command_takes_the_word() {
    let home = Home::new();
    home.file("config/abdata/config.toml", "[views]\nview = \"status\"\n");
    let run = home.run(&["org", "show", "view", "view"]);
    assert_eq!(run.code, 2, "{}", run.stdout);
    home.file("config/abdata/config.toml", "[views]\nmine = 3\n");
    let run = home.run(&["view"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("值的类型不符"), "{}", run.stderr);
    home.file("config/abdata/config.toml", "[views]\na = \"view a\"\n");
    assert_eq!(home.run(&["view", "a"]).code, 2);
}

#[test]
fn columns_of_the_configuration_serve_the_tables_that_have_them() {
    let home = Home::new().with_org();
    home.file("config/abdata/config.toml", "columns = \"code,rule\"\n");
    let run = home.run(&["org", "list", "--format", "csv"]);
    assert!(
        run.stdout.contains("机构代码\r\n") || run.stdout.contains("机构代码\n"),
        "{}",
        run.stdout
    );
    let run = home.run(&["region", "list", "--format", "csv", "--columns", "nonsense"]);
    assert_eq!(run.code, 2);
    let run = home.run(&["user", "list", "--format", "csv"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("登录名"), "{}", run.stdout);
}

#[test]
fn at_a_terminal_the_first_screen_is_the_status_of_the_ledger() {
    if !has_terminal() {
        return;
    }
    let home = Home::new();
    let (code, shown) = typed(&home, "", &[]);
    assert_eq!(code, 0, "{shown}");
    assert!(shown.contains("审计链"), "{shown}");
    // A script is told that it lacks a command, and so is whoever has no ledger.
    assert_eq!(home.run(&[]).code, 2);
    let (code, _) = typed(&Home::bare(), "", &[]);
    assert_eq!(code, 2);
}
