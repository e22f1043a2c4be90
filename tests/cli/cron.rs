//! What the READMEs put into a crontab runs as cron runs it: by `/bin/sh`, with hardly any environment.

use crate::support::{Home, Run};
use std::path::Path;
use std::process::Command;

/// The lines that READMEs show, without the fields of their hours; cron's own escape of `%` undone.
const CHECK: &str = r#"out=$(abdata check --fail-on violation --quiet) || echo "$out""#;
const DUE: &str = r#"out=$(abdata due --within 3 --fail-on any --quiet) || echo "$out""#;
const FEED: &str = "abdata due --format ics --quiet > /srv/abdata/due.ics.new && mv /srv/abdata/due.ics.new /srv/abdata/due.ics";

const DIGEST: &str = "sh /srv/abdata/digest.sh";

/// The script that the English README shows, below its first two lines; `sendmail` is the test's own.
const SCRIPT: &str = r#"mail=/srv/abdata/digest.mail
if [ ! -e "$mail" ]; then
    abdata digest --since-last --mail --fail-on any --quiet > "$mail.new"
    case $? in
    0) exit 0 ;;
    1) mv "$mail.new" "$mail" ;;
    *) exit 1 ;;
    esac
fi
/usr/sbin/sendmail -i data-bureau@example.org < "$mail" && rm "$mail"
"#;

const BACKUP: &str = "abdata backup /srv/abdata/backup --keep 30 --quiet > /dev/null";

/// Runs a line as cron does, with hardly more than a path of programs and a home; `/srv/abdata` is the test's directory
/// `srv`. The sandbox's clock stands still besides.
fn cron(home: &Home, line: &str) -> Run {
    let place = home.path().join("srv");
    let program = Path::new(env!("CARGO_BIN_EXE_abdata")).parent().unwrap();
    let output = Command::new("/bin/sh")
        .arg("-c")
        .arg(line.replace("/srv/abdata", place.to_str().unwrap()))
        .env_clear()
        .current_dir("/")
        .env("PATH", format!("{}:/usr/bin:/bin", program.display()))
        .env("HOME", home.path().join("nobody"))
        .env("ABDATA_DB", place.join("abdata.db"))
        .env("ABDATA_NOW", "2026-03-02")
        .output()
        .unwrap();
    Run::of(output)
}

/// Leaves out the mark of the sandbox.
fn errors(run: &Run) -> String {
    let lines = run.stderr.lines().filter(|line| !line.starts_with('【'));
    lines.collect()
}

fn prepared() -> Home {
    let home = Home::bare();
    std::fs::create_dir(home.path().join("srv")).unwrap();
    let run = cron(&home, "abdata init --sandbox");
    assert_eq!(run.code, 0, "{}", run.stderr);
    home
}

#[test]
fn the_nightly_check_writes_only_where_something_is_found() {
    let home = prepared();
    let run = cron(&home, CHECK);
    assert!(
        run.stdout.contains("违规"),
        "cron's readers are Chinese: {}",
        run.stdout
    );
    assert_eq!((run.code, errors(&run).as_str()), (0, ""));
    let clean = cron(&home, &CHECK.replace("check ", "check A24-1 "));
    assert_eq!((clean.stdout.as_str(), errors(&clean).as_str()), ("", ""));
}

#[test]
fn the_morning_list_writes_only_where_something_is_due() {
    let home = prepared();
    let run = cron(&home, DUE);
    assert_eq!(
        (run.code, run.stdout.as_str(), errors(&run).as_str()),
        (0, "", "")
    );
    let add = "abdata org add --code JIA --name 甲局 --kind utility --level county --region 513221 --quiet &&
        abdata catalog add --name 低保对象 --provider JIA --on 2026-02-24 && abdata catalog submit e1 --on 2026-02-24";
    assert_eq!(cron(&home, add).code, 0);
    let run = cron(&home, DUE);
    assert!(
        run.stdout.contains("2026-03-02") && run.stdout.contains("今天到期"),
        "{}",
        run.stdout
    );
    assert_eq!((run.code, errors(&run).as_str()), (0, ""));
}

/// Writes the script with a sendmail of the test's own.
fn script(home: &Home, sendmail: &str) {
    let place = home.path().join("srv");
    let text = SCRIPT
        .replace("/usr/sbin/sendmail -i data-bureau@example.org", sendmail)
        .replace("/srv/abdata", place.to_str().unwrap());
    std::fs::write(place.join("digest.sh"), text).unwrap();
}

#[test]
fn the_digest_is_mailed_once() {
    let home = prepared();
    let mail = home.path().join("srv/mail");
    script(&home, &format!("cat >> {}", mail.display()));
    let run = cron(&home, DIGEST);
    assert_eq!(
        (run.code, run.stdout.as_str(), errors(&run).as_str()),
        (0, "", "")
    );
    let text = std::fs::read_to_string(&mail).unwrap();
    assert!(text.starts_with("Subject: =?UTF-8?Q?"), "{text}");
    assert!(text.contains("A07-1"), "{text}");
    let run = cron(&home, DIGEST);
    assert_eq!(
        (run.code, run.stdout.as_str(), errors(&run).as_str()),
        (0, "", "")
    );
    let again = std::fs::read_to_string(&mail).unwrap();
    assert_eq!(again, text, "nothing is new, so nothing is sent");
}

#[test]
fn a_digest_that_is_not_sent_is_sent_by_the_next_run_and_no_error_is_a_mail() {
    let home = prepared();
    let mail = home.path().join("srv/mail");
    script(&home, "false");
    assert_eq!(cron(&home, DIGEST).code, 1);
    script(&home, &format!("cat >> {}", mail.display()));
    assert_eq!(cron(&home, DIGEST).code, 0);
    let text = std::fs::read_to_string(&mail).unwrap();
    assert!(text.contains("A07-1"), "{text}");
    let run = cron(&home, &format!("ABDATA_DB=/nowhere.db {DIGEST}"));
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("/nowhere.db"), "{}", run.stderr);
    assert_eq!(std::fs::read_to_string(&mail).unwrap(), text);
    assert!(!home.path().join("srv/digest.mail").exists());
}

#[test]
fn the_feed_is_whole_or_the_former_one() {
    let home = prepared();
    let feed = home.path().join("srv/due.ics");
    let run = cron(&home, FEED);
    assert_eq!(
        (run.code, run.stdout.as_str(), errors(&run).as_str()),
        (0, "", "")
    );
    let text = std::fs::read_to_string(&feed).unwrap();
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    let failed = cron(&home, &format!("ABDATA_DB=/nowhere.db; {FEED}"));
    assert_eq!(failed.code, 6);
    assert!(failed.stderr.contains("错误"), "{}", failed.stderr);
    assert_eq!(std::fs::read_to_string(&feed).unwrap(), text);
}

#[test]
fn the_nightly_backup_is_kept_and_counted() {
    let home = prepared();
    let directory = home.path().join("srv/backup");
    std::fs::create_dir(&directory).unwrap();
    let last = "abdata status --format json --quiet";
    assert!(cron(&home, last).stdout.contains("\"last_backup\": null"));
    let run = cron(&home, BACKUP);
    assert_eq!(
        (run.code, run.stdout.as_str(), errors(&run).as_str()),
        (0, "", "")
    );
    assert_eq!(std::fs::read_dir(&directory).unwrap().count(), 1);
    let status = cron(&home, last).stdout;
    assert!(
        status.contains("\"recorded_at\": \"2026-03-01T16:00:00Z\""),
        "{status}"
    );
    assert!(
        cron(&home, "abdata status")
            .stdout
            .contains("2026-03-02 00:00:00")
    );
}

#[test]
fn no_home_is_needed_where_the_ledger_is_named() {
    let home = prepared();
    let without = "unset HOME; export XDG_CONFIG_HOME=/nowhere";
    let run = cron(&home, &format!("{without}; {DUE}"));
    assert_eq!(
        (run.code, run.stdout.as_str(), errors(&run).as_str()),
        (0, "", "")
    );
}

/// Another home or a mistyped path must not be an empty ledger that is called clean.
#[test]
fn without_its_ledger_a_line_says_so() {
    let home = prepared();
    for line in [CHECK, DUE] {
        let run = cron(&home, &format!("export ABDATA_DB=/nowhere.db; {line}"));
        assert!(run.stderr.contains("/nowhere.db"), "{line}: {}", run.stderr);
        let run = cron(&home, &format!("unset ABDATA_DB; {line}"));
        let usual = "nobody/.local/share/abdata/abdata.db";
        assert!(run.stderr.contains(usual), "{line}: {}", run.stderr);
    }
}

/// A README that has a crontab shows these very lines.
#[test]
fn the_readmes_show_the_lines_that_are_run() {
    for readme in ["README.md", "README.zh-CN.md"] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(root.join(readme)).unwrap();
        let Some((_, rest)) = text.split_once("```crontab\n") else {
            continue;
        };
        let shown = rest.split("```").next().unwrap().replace("\\%", "%");
        for line in [CHECK, DUE, DIGEST, FEED, BACKUP] {
            assert!(shown.contains(line), "{readme} lacks {line}");
        }
        // The same as a unit of systemd, and the script of both.
        let script = match readme {
            "README.md" => SCRIPT.to_owned(),
            _ => SCRIPT.replace("data-bureau@", "shujuju@"),
        };
        for part in ["ExecStart=/bin/sh /srv/abdata/digest.sh", &script] {
            assert!(text.contains(part), "{readme} lacks {part}");
        }
    }
}
