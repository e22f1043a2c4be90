//! A home of its own for each test: nothing of the machine is read but the login.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A directory with its own XDG places, and a sandbox ledger whose clock stands at 2026-03-02.
pub struct Home {
    directory: tempfile::TempDir,
}

/// What a run left.
pub struct Run {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Home {
    /// Makes a home without a ledger.
    pub fn bare() -> Self {
        Self {
            directory: tempfile::tempdir().unwrap(),
        }
    }

    /// Makes a home with a sandbox ledger.
    pub fn new() -> Self {
        let home = Self::bare();
        assert_eq!(home.run(&["init", "--sandbox"]).code, 0);
        home
    }

    pub fn path(&self) -> &Path {
        self.directory.path()
    }

    pub fn ledger(&self) -> PathBuf {
        self.path().join("data/abdata/abdata.db")
    }

    /// Writes a file into the home and returns its path.
    pub fn file(&self, name: &str, text: impl AsRef<[u8]>) -> String {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    /// Returns the program with the home's environment, for a test to add to.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_abdata"));
        command
            .env_clear()
            .current_dir(self.path())
            .env("HOME", self.path())
            .env("XDG_DATA_HOME", self.path().join("data"))
            .env("XDG_CONFIG_HOME", self.path().join("config"))
            .env("ABDATA_NOW", "2026-03-02");
        command
    }

    /// Runs the program, under cron's locale: none.
    pub fn run(&self, args: &[&str]) -> Run {
        Run::of(self.command().args(args).output().unwrap())
    }

    /// Adds a conditional entry of a provider, published on a day; returns its number.
    pub fn published(&self, name: &str, provider: &str, day: &str, more: &[&str]) -> String {
        let add = [
            "catalog",
            "add",
            "--name",
            name,
            "--provider",
            provider,
            "--on",
            day,
        ];
        let conditional = [
            "--share-type",
            "conditional",
            "--share-condition",
            "限审批核验",
            "--share-reason",
            "含经营信息",
        ];
        let more = if more.is_empty() {
            &conditional[..]
        } else {
            more
        };
        let entry = self.json(&[&add[..], more].concat())["id"]
            .as_str()
            .unwrap()
            .to_owned();
        for verb in [&["submit"][..], &["review", "--approve"], &["publish"]] {
            let args = [&["catalog"], verb, &[&entry, "--on", day]].concat();
            assert_eq!(self.run(&args).code, 0, "{args:?}");
        }
        entry
    }

    /// Runs the program and reads its JSON.
    pub fn json(&self, args: &[&str]) -> serde_json::Value {
        let run = Run::of(
            self.command()
                .args(args)
                .args(["--format", "json"])
                .output()
                .unwrap(),
        );
        assert_eq!(run.code, 0, "{args:?}: {}", run.stderr);
        serde_json::from_str(&run.stdout)
            .unwrap_or_else(|e| panic!("{args:?}: {e}: {}", run.stdout))
    }

    /// Runs what must fail and reads the error object.
    pub fn error(&self, args: &[&str]) -> (i32, serde_json::Value) {
        let run = Run::of(
            self.command()
                .args(args)
                .args(["--format", "json"])
                .output()
                .unwrap(),
        );
        assert!(run.stdout.is_empty(), "{args:?}: {}", run.stdout);
        let read: serde_json::Value = serde_json::from_str(&run.stderr)
            .unwrap_or_else(|e| panic!("{args:?}: {e}: {}", run.stderr));
        (run.code, read["error"].clone())
    }

    /// Runs what prints its document whether it is refused or not, and reads exit code and JSON.
    pub fn document(&self, args: &[&str]) -> (i32, serde_json::Value) {
        let run = self.run(&[args, &["--format", "json"]].concat());
        let read = serde_json::from_str(&run.stdout)
            .unwrap_or_else(|e| panic!("{args:?}: {e}: {} {}", run.stdout, run.stderr));
        (run.code, read)
    }

    /// Runs what prints its document although it is refused, and reads exit code, document and error object.
    pub fn refused(&self, args: &[&str]) -> (i32, serde_json::Value, serde_json::Value) {
        let (code, document) = self.document(args);
        let run = self.run(&[args, &["--format", "json"]].concat());
        // The mark of the sandbox stands above it.
        let line = run.stderr.lines().last().unwrap_or_default();
        let error: serde_json::Value =
            serde_json::from_str(line).unwrap_or_else(|e| panic!("{args:?}: {e}: {}", run.stderr));
        (code, document, error["error"].clone())
    }

    /// Writes a workbook into the home and returns its path.
    pub fn workbook(&self, name: &str, mut book: rust_xlsxwriter::Workbook) -> String {
        let path = self.path().join(name);
        book.save(&path).unwrap();
        path.display().to_string()
    }

    /// Returns the head of the audit chain: it moves with every act.
    pub fn head(&self) -> String {
        self.json(&["audit", "head"])["head"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// Registers a person with a role at an organisation.
    pub fn with_user(self, login: &str, org: &str, role: &str) -> Self {
        self.json(&[
            "user", "add", "--login", login, "--org", org, "--roles", role,
        ]);
        self
    }

    pub fn login(&self) -> String {
        self.json(&["whoami"])["login"].as_str().unwrap().to_owned()
    }

    /// Registers an administrative organisation; its level and region as they are typed.
    pub fn add_org(&self, code: &str, name: &str, level: &str, region: &str) {
        self.json(&Self::org(code, name, level, region));
    }

    fn org<'a>(code: &'a str, name: &'a str, level: &'a str, region: &'a str) -> [&'a str; 12] {
        [
            "org",
            "add",
            "--code",
            code,
            "--name",
            name,
            "--kind",
            "administrative",
            "--level",
            level,
            "--region",
            region,
        ]
    }

    /// Registers the organisation MZJ, with the staff that Art. 7 asks for.
    pub fn with_org(self) -> Self {
        let org = Self::org("MZJ", "甲州民政局", "prefecture", "513200");
        self.json(&[&org[..], &["--staff", "张三", "--staff", "李四"]].concat());
        self
    }
}

impl Run {
    pub fn of(output: Output) -> Self {
        let run = Self {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        };
        for text in [&run.stdout, &run.stderr] {
            assert!(
                !text.contains('\u{1b}'),
                "an escape where there is no terminal: {text}"
            );
            for bare in ["word-", "out-", "error-", "help-word", "help-shared"] {
                let at_word = |(at, _): (usize, &str)| {
                    !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '-')
                };
                assert!(
                    !text.match_indices(bare).any(at_word),
                    "a key in place of its text: {text}"
                );
            }
        }
        run
    }
}

/// Returns the keys of a JSON object, sorted.
pub fn keys(value: &serde_json::Value) -> Vec<&str> {
    let mut keys: Vec<&str> = value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    keys.sort_unstable();
    keys
}

/// Returns the exit code that a refusal goes with: an option that is all that is wanted is a matter of usage.
pub fn refusal_exit(error: &serde_json::Value) -> i32 {
    match error["code"].as_str() {
        Some("missing-options") => 2,
        _ => 4,
    }
}
