//! A killed import leaves the ledger as it was before or as it is after, and never in between.

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
