//! Files that cannot be written, disks that are full, and rights that a group shares: nothing is lost.

use crate::catalog_import::sheet;
use crate::support::{Home, Run};
use serde_json::json;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Writes a sheet of so many entries that its import does not fit a small disk.
fn large(home: &Home) -> String {
    large_of(home, 4_000)
}

fn large_of(home: &Home, entries: usize) -> String {
    let rows: Vec<String> = (0..entries)
        .map(|n| format!("某类登记信息{n},甲州民政局,A/{n},,无条件共享"))
        .collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    home.file("large.csv", sheet(&rows))
}

/// Runs the program by a shell that sets a limit first; `before` is the shell's text.
fn limited(home: &Home, before: &str, args: &[&str]) -> Output {
    let program = home.command();
    let mut shell = Command::new("sh");
    shell.current_dir(home.path()).env_clear();
    for (name, value) in program.get_envs() {
        if let Some(value) = value {
            shell.env(name, value);
        }
    }
    shell
        .arg("-c")
        .arg(format!("{before} exec \"$@\""))
        .arg("sh")
        .arg(program.get_program())
        .args(args);
    shell.output().unwrap()
}

fn whole(home: &Home, entries: i64) {
    let verified = home.json(&["audit", "verify"]);
    assert_eq!(verified["ok"], true);
    assert_eq!(home.json(&["catalog", "stats"])["entries"], entries);
    let (code, health) = home.document(&["doctor"]);
    assert_eq!(code, 0, "{health}");
}

#[test]
fn a_file_that_may_grow_no_further_is_exit_6_and_nothing_is_written() {
    let home = Home::new().with_org();
    let file = large(&home);
    // In units of 512 bytes (or 1024): enough for the ledger and its shared memory, too little for the import.
    let args = ["catalog", "import", &file, "--format", "json"];
    let run = Run::of(limited(&home, "trap '' XFSZ; ulimit -f 1600;", &args));
    assert_eq!(run.code, 6, "{}", run.stderr);
    assert!(run.stderr.contains("\"kind\":\"ledger\""), "{}", run.stderr);
    whole(&home, 0);
    // Without the trap the system kills it, as it kills others.
    let killed = limited(&home, "ulimit -f 1600; ulimit -c 0;", &args);
    assert!(!killed.status.success());
    whole(&home, 0);
    assert_eq!(
        home.json(&["catalog", "import", &file])["entries"]["created"],
        4_000
    );
    whole(&home, 4_000);
}

#[test]
fn a_backup_that_may_not_grow_leaves_no_file() {
    let home = Home::new().with_org();
    home.json(&["catalog", "import", &large(&home)]);
    let head = home.head();
    let args = ["backup", "b.db", "--format", "json"];
    let run = Run::of(limited(&home, "trap '' XFSZ; ulimit -f 600;", &args));
    assert_eq!(run.code, 3, "{}", run.stderr);
    assert!(run.stderr.contains("file-write"), "{}", run.stderr);
    assert_eq!(home.head(), head);
    let names: Vec<_> = std::fs::read_dir(home.path())
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert_eq!(names.len(), 2, "{names:?}");
    for file in ["o.json", "o.csv", "o.xlsx"] {
        let args = ["catalog", "export", "--output", file, "--format", "json"];
        let run = Run::of(limited(&home, "trap '' XFSZ; ulimit -f 150;", &args));
        assert_eq!(run.code, 3, "{file} {}", run.stderr);
        let named = format!("\"file\":\"{file}\"");
        assert!(run.stderr.contains(&named), "{}", run.stderr);
        assert!(!home.path().join(file).exists());
    }
    whole(&home, 4_000);
}

/// A small file system of its own, unmounted when dropped.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn at(path: PathBuf, size: &str) -> Option<Self> {
        std::fs::create_dir_all(&path).unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"])
            .arg(&path)
            .output()
            .is_ok_and(|output| output.status.success());
        mounted.then_some(Self(path))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).output();
    }
}

#[test]
fn a_full_disk_is_exit_6_and_nothing_is_lost() {
    let home = Home::bare();
    let Some(disk) = SmallDisk::at(home.path().join("data"), "3m") else {
        eprintln!("skipped: no small file system can be mounted here");
        return;
    };
    assert_eq!(home.run(&["init", "--sandbox"]).code, 0);
    let home = home.with_org();
    home.json(&["catalog", "add", "--name", "甲类登记", "--provider", "MZJ"]);
    let run = home.run(&[
        "catalog",
        "import",
        &large_of(&home, 8_000),
        "--format",
        "json",
    ]);
    assert_eq!(run.code, 6, "{}", run.stderr);
    assert!(run.stderr.contains("ledger-full"), "{}", run.stderr);
    whole(&home, 1);
    let head = home.json(&["backup", "b.db"])["head"].clone();
    // Filled to the last byte, it is still read; a write is refused, and goes on when there is room again.
    let filler = disk.0.join("filler");
    let mut file = std::fs::File::create(&filler).unwrap();
    while std::io::Write::write_all(&mut file, &[0; 4096]).is_ok() {}
    drop(file);
    let add = ["catalog", "add", "--name", "乙类登记", "--provider", "MZJ"];
    let (code, error) = home.error(&add);
    assert_eq!(
        (code, error["kind"].as_str()),
        (6, Some("ledger")),
        "{error}"
    );
    assert_eq!(home.json(&["catalog", "stats"])["entries"], 1);
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
    let last = home.head();
    let (code, error) = home.error(&["restore", "b.db", "--yes"]);
    assert_eq!(
        (code, error["code"].as_str()),
        (3, Some("file-write")),
        "{error}"
    );
    assert_eq!(home.head(), last, "what was not restored is as it was");
    let places = std::fs::read_dir(home.ledger().parent().unwrap()).unwrap();
    let left = places.filter(|entry| {
        let name = entry.as_ref().unwrap().file_name().into_string().unwrap();
        name.contains("restore") || name.contains(".part")
    });
    assert_eq!(left.count(), 0, "nothing half done is left");
    std::fs::remove_file(filler).unwrap();
    home.json(&add);
    whole(&home, 2);
    assert_eq!(
        home.json(&["restore", "b.db", "--yes"])["restored_head"],
        head
    );
    whole(&home, 1);
    drop(disk);
}

#[test]
fn a_full_disk_for_backups_costs_the_ledger_nothing() {
    let home = Home::new().with_org();
    home.json(&["catalog", "import", &large(&home)]);
    let Some(disk) = SmallDisk::at(home.path().join("small"), "1m") else {
        eprintln!("skipped: no small file system can be mounted here");
        return;
    };
    let head = home.head();
    for args in [
        &["backup", "small/b.db"][..],
        &["backup", "small", "--keep", "2"],
        &[
            "restore",
            home.ledger().to_str().unwrap(),
            "--to",
            "small/new.db",
        ],
    ] {
        let (code, error) = home.error(args);
        assert_eq!(
            (code, error["code"].as_str()),
            (3, Some("file-write")),
            "{args:?} {error}"
        );
        assert!(
            error["message"].as_str().unwrap().contains("磁盘空间不足"),
            "{error}"
        );
    }
    assert_eq!(
        home.error(&["catalog", "export", "--output", "small/o.json"])
            .0,
        3
    );
    assert_eq!(std::fs::read_dir(&disk.0).unwrap().count(), 0);
    assert_eq!(
        home.json(&["audit", "verify", "--expect", &head])["ok"],
        true
    );
    drop(disk);
    whole(&home, 4_000);
}

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

/// Returns the files that belong to the ledger, while a reader keeps the log there.
fn belonging(home: &Home) -> Vec<PathBuf> {
    ["", "-wal", "-shm", ".lock"]
        .iter()
        .map(|ending| PathBuf::from(format!("{}{ending}", home.ledger().display())))
        .collect()
}

#[test]
fn all_that_belongs_to_the_ledger_has_its_rights_and_group() {
    let group = rustix::process::getgid().as_raw().to_string();
    for (args, file, directory) in [
        (vec!["init", "--sandbox", "--group", &group], 0o660, 0o2770),
        (vec!["init", "--sandbox"], 0o600, 0o700),
    ] {
        for umask in ["000", "077"] {
            let home = Home::bare();
            let made = limited(&home, &format!("umask {umask};"), &args);
            assert!(made.status.success(), "{made:?}");
            let reader = abdata::store::Connection::open(home.ledger()).unwrap();
            reader
                .query_row("SELECT count(*) FROM act", [], |row| row.get::<_, i64>(0))
                .unwrap();
            let add = limited(
                &home,
                &format!("umask {umask};"),
                &["config", "set", "policy.catalog.review", "8"],
            );
            assert!(add.status.success(), "{add:?}");
            assert_eq!(
                mode(home.ledger().parent().unwrap()),
                directory,
                "{args:?} {umask}"
            );
            let owner = std::fs::metadata(home.ledger()).unwrap();
            for path in belonging(&home) {
                assert_eq!(mode(&path), file, "{} {args:?} {umask}", path.display());
                let held = std::fs::metadata(&path).unwrap();
                assert_eq!(
                    (held.uid(), held.gid()),
                    (owner.uid(), owner.gid()),
                    "{}",
                    path.display()
                );
            }
            let health = home.json(&["doctor"]);
            let rights = health["checks"]
                .as_array()
                .unwrap()
                .iter()
                .find(|c| c["name"] == "rights");
            assert_eq!(rights.unwrap()["state"], "ok", "{health}");
        }
    }
}

#[test]
fn a_file_that_cannot_be_written_is_named_with_what_to_do() {
    let home = Home::new().with_org();
    let blocked = home.file("file", "x");
    for args in [
        &["catalog", "export", "--output", "no/such/o.csv"][..],
        &["org", "export", "--output", &format!("{blocked}/o.csv")],
        &["backup", "no/such/b.db"],
    ] {
        let (code, error) = home.error(args);
        assert_eq!(
            (code, error["code"].as_str()),
            (3, Some("file-write")),
            "{args:?}"
        );
        assert!(error["details"]["file"].is_string(), "{error}");
        assert!(error["hint"].as_str().unwrap().contains("台账"), "{error}");
    }
    assert_eq!(home.json(&["audit", "verify"])["ok"], json!(true));
    // A pipe or device is not put out of its place.
    let pipe = home.path().join("pipe.csv");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    let (code, error) = home.error(&["org", "export", "--output", "pipe.csv"]);
    assert_eq!((code, error["code"].as_str()), (3, Some("file-write")));
    assert_eq!(home.error(&["backup", "pipe.csv", "--keep", "2"]).0, 4);
    assert!(!std::fs::metadata(&pipe).unwrap().is_file());
}

#[test]
fn a_read_only_file_system_is_read_and_not_written() {
    let home = Home::bare();
    let Some(disk) = SmallDisk::at(home.path().join("data"), "8m") else {
        eprintln!("skipped: no file system can be mounted here");
        return;
    };
    assert_eq!(home.run(&["init", "--sandbox"]).code, 0);
    let home = home.with_org();
    home.json(&["backup", "b.db"]);
    let remount = |how: &str| {
        let mut mount = Command::new("mount");
        mount.args(["-o", &format!("remount,{how}")]).arg(&disk.0);
        mount.status().unwrap().success()
    };
    assert!(remount("ro"));
    for args in [
        &["org", "edit", "MZJ", "--principal", "王五"][..],
        &["backup", "c.db"],
        &["migrate"],
        &["restore", "b.db", "--yes"],
        &["doctor", "--repair"],
    ] {
        let (code, error) = home.error(args);
        let place = (code, error["code"].as_str());
        // To restore, a copy is put beside the ledger first.
        assert!(
            matches!(
                place,
                (6, Some("ledger-read-only")) | (3, Some("file-write"))
            ),
            "{args:?} {error}"
        );
    }
    assert!(!home.path().join("c.db").exists());
    assert_eq!(home.json(&["org", "list"]).as_array().unwrap().len(), 2);
    assert_eq!(home.json(&["doctor"])["ok"], true);
    assert_eq!(
        home.error(&["catalog", "export", "--output", "data/o.csv"])
            .0,
        6
    );
    assert!(remount("rw"));
    home.json(&["org", "edit", "MZJ", "--principal", "王五"]);
    drop(disk);
}

#[test]
fn a_second_person_of_the_group_writes_and_the_first_goes_on() {
    let as_second = |home: &Home, args: &[&str]| {
        let program = home.command();
        let mut command = Command::new("setpriv");
        command.args(["--reuid=54321", "--regid=54322", "--clear-groups", "--"]);
        command.arg(program.get_program()).args(args).env_clear();
        for (name, value) in program.get_envs() {
            if let Some(value) = value {
                command.env(name, value);
            }
        }
        command.output()
    };
    let home = Home::bare();
    std::fs::set_permissions(home.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    if !as_second(&home, &["--version"]).is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: nobody else can be acted as here");
        return;
    }
    home.json(&["init", "--sandbox", "--group", "54322"]);
    let home = home.with_org();
    home.json(&[
        "user",
        "add",
        "--login",
        "uid-54321",
        "--org",
        "MZJ",
        "--roles",
        "clerk;admin",
    ]);
    let write =
        |name: &str| ["catalog", "add", "--name", name, "--provider", "MZJ"].map(str::to_owned);
    for round in 0..3 {
        let (first, second) = (write(&format!("甲{round}")), write(&format!("乙{round}")));
        home.json(&first.each_ref().map(String::as_str));
        let args = second.each_ref().map(String::as_str);
        let run = Run::of(as_second(&home, &args).unwrap());
        assert_eq!(run.code, 0, "{}", run.stderr);
    }
    // While one reads, the other writes: what SQLite makes beside the ledger is both of theirs.
    let reader = abdata::store::Connection::open(home.ledger()).unwrap();
    reader
        .query_row("SELECT count(*) FROM act", [], |row| row.get::<_, i64>(0))
        .unwrap();
    let args = write("丙");
    let run = Run::of(as_second(&home, &args.each_ref().map(String::as_str)).unwrap());
    assert_eq!(run.code, 0, "{}", run.stderr);
    for path in belonging(&home) {
        assert_eq!(mode(&path), 0o660, "{}", path.display());
        assert_eq!(
            std::fs::metadata(&path).unwrap().gid(),
            54322,
            "{}",
            path.display()
        );
    }
    let run = Run::of(as_second(&home, &["doctor", "--repair"]).unwrap());
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
    assert_eq!(home.json(&["catalog", "stats"])["entries"], 7);
}
