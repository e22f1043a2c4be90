use abdata::model::*;
use abdata::store::Making;
use abdata::op::{self, catalog::import::*, init};
use abdata::sheet::{self,*};
use std::time::*;
use std::path::Path;
#[test]
fn t() {
    let dir = tempfile::tempdir().unwrap();
    let today: jiff::civil::Date = "2026-03-02".parse().unwrap();
    let doing = op::Doing { actor: "x".into(), acting_for: None, on: today, today, now: jiff::Timestamp::now() };
    let w = init::Wanted { region: "513200".into(), region_name: None, org_name: None, edition_start: None, making: Making::default() };
    let mut l = init::init(&dir.path().join("a.db"), &doing, &w, Duration::from_secs(1)).unwrap();
    for f in std::env::var("FILES").unwrap().split(':') {
      for _ in 0..2 {
        let t = Instant::now();
        let mut src = read_here(Path::new(f), &Limits::default()).unwrap();
        let layouts = match find_layouts(&mut *src, catalogue_columns(), &sheet::Choice::default(), f) { Ok(l) => l, Err(e) => { eprintln!("{f}: {e:?}"); break } };
        for l in &layouts { eprintln!("{} header {:?} first {} cols {:?} unused {:?} role {:?}", l.name, l.header_rows, l.first_data_row, l.columns.iter().map(|c| format!("{}={}", c.key, c.header)).collect::<Vec<_>>(), l.unused, l.role); }
        let r = Request { file: f.into(), digest: "d".into(), layouts: &layouts, mode: Mode::Upsert, provider: None, create_orgs: true, partial: true, strict: false, dry_run: false, as_published: None, cause: Default::default() };
        let rep = import(&mut l, &doing, &r, &mut *src, &mut |_| ()).unwrap();
        let mut pc = std::collections::BTreeMap::new();
        for p in &rep.problems { *pc.entry(p.code.code()).or_insert(0) += 1; }
        eprintln!("{f}: batch {:?} refused {} {:?} {:?} orgs {} missing {} problems {:?} {:?}", rep.batch, rep.refused, rep.entries, rep.items, rep.orgs_created, rep.missing.len(), pc, t.elapsed());
      }
    }
    let v = op::audit::verify(&l, None).unwrap();
    eprintln!("{v:?}");
    for q in ["登记", "人", "renkou", "hydj", "婚姻登记"] {
        let ids = op::catalog::ids(l.reader(), &op::catalog::EntryFilter { search: Some(q.into()), limit: Some(5), ..Default::default() }).unwrap();
        eprintln!("{q}: {:?}", ids.iter().map(|i| op::catalog::load(l.reader(), *i).unwrap().name).collect::<Vec<_>>());
    }
    let run = op::check::check(l.reader(), today, &Default::default(), None).unwrap();
    let mut pc = std::collections::BTreeMap::new();
    for p in &run.checked.findings { *pc.entry(p.rule).or_insert(0) += 1; }
    eprintln!("check {:?} {:?} records {}", pc, run.checked.rules_run.len(), run.checked.records);
}
