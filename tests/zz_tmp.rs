use abdata::model::*;
use abdata::store::*;
use abdata::store::{entry, org, region};
use std::time::*;
#[test]
fn t() {
    let dir = tempfile::tempdir().unwrap();
    let mut l = Ledger::create(
        &dir.path().join("a.db"),
        &Making::default(),
        Duration::from_secs(1),
    )
    .unwrap();
    let act = Act {
        kind: ActKind::Init,
        actor: "x".into(),
        acting_for: None,
        on_behalf: None,
        on: "2026-01-01".parse().unwrap(),
        recorded_at: jiff::Timestamp::now(),
        note: None,
    };
    let words = [
        "人口",
        "住房",
        "公积金",
        "缴存",
        "医疗",
        "保险",
        "企业",
        "登记",
        "不动产",
        "婚姻",
        "执照",
        "许可",
        "信用",
        "税务",
        "水利",
        "林业",
        "草原",
        "地灾",
        "旅游",
        "文物",
    ];
    let mut entries = vec![];
    for i in 0..100_000usize {
        let mut e = Entry::default();
        e.name = format!(
            "{}{}{}信息表{}",
            words[i % 20],
            words[i / 20 % 20],
            words[i / 400 % 20],
            i
        );
        e.code = Some(format!("11513200MB{:08}/{:06}", i % 300, i));
        e.summary = Some(format!(
            "记录{}{}的办理情况与{}结果",
            words[i % 20],
            words[i / 7 % 20],
            words[i / 3 % 20]
        ));
        e.provider = OrgId(1);
        for k in 0..4 {
            e.items.push(Item {
                name: format!(
                    "{}{}",
                    words[(i + k) % 20],
                    ["名称", "编号", "日期", "金额"][k]
                ),
                ..Default::default()
            });
        }
        entries.push(e);
    }
    let t = Instant::now();
    let words: Vec<_> = entries.iter().map(search::words).collect();
    let images: Vec<_> = entries.iter().map(|e| entry::image(e).unwrap()).collect();
    eprintln!("prepare (dev) {:?}", t.elapsed());
    eprintln!(
        "tokens/entry {}",
        [
            &words[5].names,
            &words[5].body,
            &words[5].pinyin,
            &words[5].initials
        ]
        .iter()
        .map(|s| s.split(' ').count())
        .sum::<usize>()
    );
    let t = Instant::now();
    l.write::<_, StoreError>(&act, |tx| {
        region::put(
            tx,
            &Region {
                code: "513200".into(),
                name: "阿坝州".into(),
                parent: None,
            },
        )?;
        org::insert(
            tx,
            &Org {
                code: "A".into(),
                name: "甲".into(),
                region: "513200".into(),
                ..Default::default()
            },
        )?;
        for (i, e) in entries.iter().enumerate() {
            entry::insert_prepared(tx, EntryId(i as i64 + 1), e, &images[i], &words[i])?;
        }
        eprintln!("inserts {:?}", t.elapsed());
        Ok(())
    })
    .unwrap();
    eprintln!("commit {:?}", t.elapsed());
    for c in ["names", "all"] {
        let _ = c;
    }
    let db = l.reader();
    // pieces
    let t = Instant::now();
    db.execute_batch("CREATE VIRTUAL TABLE temp.s2 USING fts5(names, body, pinyin, initials, content='', contentless_delete=1, tokenize='unicode61')").ok();
    eprintln!("{:?}", t.elapsed());
    for (name, opts) in [
        ("full", ""),
        ("none", ", detail=none"),
        ("col", ", detail=column"),
        ("hash", "H"),
        ("nonehash", ", detail=noneH"),
    ] {
        let h = opts.ends_with('H');
        let o = opts.trim_end_matches('H');
        let p = dir.path().join(format!("{name}.db"));
        let c = abdata::store::Connection::open(&p).unwrap();
        c.execute_batch(&format!("PRAGMA journal_mode=WAL; PRAGMA cache_size=-65536; CREATE VIRTUAL TABLE s USING fts5(names, body, pinyin, initials, content='', contentless_delete=1, tokenize='unicode61'{o});")).unwrap();
        if h {
            c.execute_batch("INSERT INTO s(s, rank) VALUES('hashsize', 67108864)")
                .unwrap();
        }
        let t = Instant::now();
        c.execute_batch("BEGIN").unwrap();
        {
            let mut st = c
                .prepare("INSERT INTO s(rowid,names,body,pinyin,initials) VALUES (?1,?2,?3,?4,?5)")
                .unwrap();
            for (i, w) in words.iter().enumerate() {
                st.execute((i as i64 + 1, &w.names, &w.body, &w.pinyin, &w.initials))
                    .unwrap();
            }
        }
        c.execute_batch("COMMIT").unwrap();
        eprintln!(
            "fts {name} {:?} {}",
            t.elapsed(),
            std::fs::metadata(&p).unwrap().len()
        );
        let t = Instant::now();
        c.execute_batch("BEGIN").unwrap();
        {
            let mut st = c
                .prepare("INSERT INTO s(rowid,names,body,pinyin,initials) VALUES (?1,?2,?3,'','')")
                .unwrap();
            for (i, w) in words.iter().enumerate() {
                st.execute((i as i64 + 1000001, &w.names, &w.body)).unwrap();
            }
        }
        c.execute_batch("COMMIT").unwrap();
        eprintln!("fts no pinyin {name} {:?}", t.elapsed());
    }
}
