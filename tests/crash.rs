//! A write that is killed leaves the ledger as it was before or as it is after, and never in between.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on shall stop")]

use abdata::store::Connection;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const ENTRIES: u32 = 2_000;
const KILLS: u64 = 50;

struct Bureau {
    directory: tempfile::TempDir,
    sheet: PathBuf,
}

impl Bureau {
    /// Makes a ledger with one organisation, and a sheet of entries that it lacks.
    fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let sheet = directory.path().join("目录.csv");
        let mut text = "信息资源名称,信息资源提供方,信息资源代码,共享类型,信息项名称\n".to_owned();
        for number in 0..ENTRIES {
            writeln!(
                text,
                "某类登记信息{number},甲州民政局,A/{number},无条件共享,姓名；金额；日期"
            )
            .unwrap();
        }
        std::fs::write(&sheet, text).unwrap();
        let bureau = Self { directory, sheet };
        let org = [
            "org",
            "add",
            "--code",
            "MZJ",
            "--name",
            "甲州民政局",
            "--kind",
            "utility",
            "--level",
            "county",
            "--region",
            "513221",
        ];
        for args in [&["init"][..], &org] {
            let output = bureau
                .command(&bureau.ledger())
                .args(args)
                .output()
                .unwrap();
            assert!(output.status.success(), "{output:?}");
        }
        bureau
    }

    fn ledger(&self) -> PathBuf {
        self.directory.path().join("abdata.db")
    }

    fn command(&self, ledger: &Path) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_abdata"));
        command
            .env_clear()
            .env("HOME", self.directory.path())
            .arg("--db")
            .arg(ledger)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command
    }

    fn import(&self, ledger: &Path) -> Command {
        let mut command = self.command(ledger);
        command.args(["catalog", "import"]).arg(&self.sheet);
        command
    }
}

/// Counts entries, asking the ledger itself whether it is whole.
fn entries(ledger: &Path) -> u32 {
    let db = Connection::open(ledger).unwrap();
    let sound: String = db
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(sound, "ok");
    let broken = db
        .prepare("PRAGMA foreign_key_check")
        .unwrap()
        .exists([])
        .unwrap();
    assert!(!broken, "a foreign key leads nowhere");
    db.query_row("SELECT count(*) FROM entry", [], |row| row.get(0))
        .unwrap()
}

/// Returns the next of a fixed row of numbers below `bound` (a linear congruence: the same moments in each run).
fn next(seed: &mut u64, bound: u64) -> u64 {
    *seed = seed
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    (*seed >> 33) % bound
}

#[test]
fn a_killed_import_is_before_or_after() {
    let bureau = Bureau::new();
    // One import in peace says how long one takes.
    let ledger = bureau.directory.path().join("peace.db");
    std::fs::copy(bureau.ledger(), &ledger).unwrap();
    let begun = Instant::now();
    assert!(bureau.import(&ledger).status().unwrap().success());
    let takes = begun.elapsed();
    assert_eq!(entries(&ledger), ENTRIES);

    let mut seed = 20_260_302;
    let micros = u64::try_from(takes.as_micros()).unwrap();
    let ledger = bureau.directory.path().join("killed.db");
    let (mut before, mut after) = (0, 0);
    for kill in 0..KILLS {
        for ending in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{ending}", ledger.display()));
        }
        std::fs::copy(bureau.ledger(), &ledger).unwrap();
        let mut child = bureau.import(&ledger).spawn().unwrap();
        // One moment at random in each fiftieth of the time.
        let step = micros / KILLS;
        std::thread::sleep(Duration::from_micros(
            step * kill + next(&mut seed, step.max(1)),
        ));
        child.kill().unwrap();
        child.wait().unwrap();
        match entries(&ledger) {
            0 => before += 1,
            ENTRIES => after += 1,
            some => panic!("{some} of {ENTRIES} entries after kill {kill}"),
        }
        let verified = bureau
            .command(&ledger)
            .args(["audit", "verify"])
            .status()
            .unwrap();
        assert!(verified.success(), "the chain is broken after kill {kill}");
        if kill % 10 == 9 {
            assert!(
                bureau.import(&ledger).status().unwrap().success(),
                "after kill {kill}"
            );
            assert_eq!(entries(&ledger), ENTRIES);
        }
    }
    assert!(
        before > 0,
        "every import was done before it was killed ({after} of {KILLS})"
    );
}

/// Kills over mixed writes; with those over imports a hundred.
const MIXED: u64 = 50;

/// The writes that are killed, by turns; each changes something whenever it is done.
const WRITES: [&str; 9] = [
    "add", "edit", "import", "submit", "org", "backup", "restore", "request", "answer",
];

impl Bureau {
    /// Adds who asks for data, and a published entry to ask for.
    fn publish(&self) {
        let org = [
            "org",
            "add",
            "--code",
            "YI",
            "--name",
            "乙局",
            "--kind",
            "administrative",
            "--level",
            "county",
            "--region",
            "513221",
        ];
        let entry = [
            "catalog",
            "add",
            "--name",
            "可申请的目录",
            "--code",
            "A-1",
            "--provider",
            "MZJ",
            "--share-type",
            "conditional",
        ];
        let review = ["catalog", "review", "A-1", "--approve"];
        for args in [
            &org[..],
            &entry,
            &["catalog", "submit", "A-1"],
            &review,
            &["catalog", "publish", "A-1"],
        ] {
            let run = self.command(&self.ledger()).args(args).status().unwrap();
            assert!(run.success(), "{args:?}");
        }
    }

    /// Makes the command of a write; `turn` makes it differ from those before.
    fn write(&self, kind: &str, turn: u64) -> Command {
        let mut command = self.command(&self.ledger());
        let text = format!("某类登记{turn}");
        let backup = self.directory.path().join("b.db");
        match kind {
            "add" => command.args(["catalog", "add", "--provider", "MZJ", "--name", &text]),
            "edit" => command.args(["catalog", "edit", "e2", "--summary", &text]),
            "import" => {
                let rows: String = (0..300)
                    .map(|n| format!("{text}号{n},甲州民政局,无条件共享\n"))
                    .collect();
                let file = self.directory.path().join("some.csv");
                let head = "信息资源名称,信息资源提供方,共享类型\n";
                std::fs::write(&file, head.to_owned() + &rows).unwrap();
                command.args(["catalog", "import"]).arg(file)
            }
            "submit" => command.args(["catalog", "submit", "--state", "draft"]),
            "org" => command.args(["org", "edit", "MZJ", "--principal", &text]),
            "backup" => command.arg("backup").arg(backup).args(["--keep", "2"]),
            "restore" => command.arg("restore").arg(backup).arg("--yes"),
            "request" => command.args([
                "share",
                "submit",
                "--entry",
                "A-1",
                "--for",
                "YI",
                "--purpose",
                &text,
                "--basis",
                "职责",
            ]),
            // Many at once: all of them, or none.
            _ => command.args([
                "share",
                "approve",
                "--state",
                "submitted",
                "--for",
                "MZJ",
                "--conditions",
                &text,
            ]),
        };
        command
    }

    /// Returns the number of acts and the head, asking a ledger itself whether it is whole.
    fn tail(&self, ledger: &Path) -> (i64, String) {
        entries(ledger);
        let verified = self
            .command(ledger)
            .args(["audit", "verify"])
            .stderr(Stdio::inherit())
            .status()
            .unwrap();
        assert!(verified.success(), "{}", ledger.display());
        let db = Connection::open(ledger).unwrap();
        db.query_row("SELECT id, hash FROM act ORDER BY id DESC", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap()
    }

    /// Takes away what former restores kept, and what killed copies left.
    fn tidy(&self) {
        for entry in std::fs::read_dir(self.directory.path()).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if name.contains(".before-restore-") && !name.ends_with("-journal") {
                self.tail(&path);
            }
            if name.contains(".before-restore-") || name.contains(".part") {
                std::fs::remove_file(path).unwrap();
            }
        }
    }
}

#[test]
fn a_killed_write_of_any_kind_is_before_or_after() {
    let bureau = Bureau::new();
    bureau.publish();
    let mut takes = std::collections::BTreeMap::new();
    for (turn, kind) in (1_000..).zip(WRITES) {
        let begun = Instant::now();
        assert!(
            bureau.write(kind, turn).status().unwrap().success(),
            "{kind}"
        );
        takes.insert(kind, u64::try_from(begun.elapsed().as_micros()).unwrap());
    }
    let mut seed = 20_260_303;
    // How much slower the machine is than in peace, in hundredths: it follows what became of the last writes, so that
    // both endings are met however busy it is.
    let mut pace: u64 = 100;
    let (mut undone, mut done) = (0, 0);
    for (turn, kind) in (0..MIXED).zip(WRITES.iter().cycle()) {
        let (acts, head) = bureau.tail(&bureau.ledger());
        let mut child = bureau.write(kind, turn).spawn().unwrap();
        // Up to a fifth later than it takes, so that some are done.
        let latest = takes[kind] * 6 / 5 * pace / 100;
        std::thread::sleep(Duration::from_micros(next(&mut seed, latest)));
        child.kill().unwrap();
        child.wait().unwrap();
        let (now, last) = bureau.tail(&bureau.ledger());
        if last == head {
            undone += 1;
            pace = (pace * 6 / 5).min(10_000);
        } else {
            done += 1;
            pace = (pace * 4 / 5).max(20);
            assert!(
                *kind == "restore" || now == acts + 1,
                "{kind}: {acts} acts, then {now}"
            );
        }
        for name in ["b.db", "b.db.1", "b.db.2"] {
            let backup = bureau.directory.path().join(name);
            if backup.exists() {
                bureau.tail(&backup);
            }
        }
        bureau.tidy();
        // What was killed can be done again.
        if turn % 10 == 9 {
            assert!(bureau.write("backup", 0).status().unwrap().success());
            assert!(
                bureau
                    .write("add", 10_000 + turn)
                    .status()
                    .unwrap()
                    .success()
            );
        }
        if *kind == "backup" && !bureau.directory.path().join("b.db").exists() {
            assert!(bureau.write("backup", 0).status().unwrap().success());
        }
    }
    assert!(
        undone > 5 && done > 5,
        "{undone} of {MIXED} were undone, {done} done"
    );
}
