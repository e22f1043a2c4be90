//! Speed of working-day arithmetic: the goal is 50,000,000 `add(date, 10)` a second, and no more for longer terms.

use abdata::calendar::Calendar;
use divan::{Bencher, black_box, counter::ItemsCount};
use jiff::{Span, civil::Date};

/// Start days that are scattered over eight years, so that no cache line is lucky.
fn starts() -> Vec<Date> {
    let first = Date::constant(2019, 1, 1);
    (0..4096_i32)
        .filter_map(|i| first.checked_add(Span::new().days(i * 1_103 % 2_900)).ok())
        .collect()
}

#[divan::bench(args = [10, 250])]
fn add(bencher: Bencher<'_, '_>, days: u32) {
    let calendar = Calendar::national();
    let starts = starts();
    bencher
        .counter(ItemsCount::new(starts.len()))
        .bench_local(|| {
            for start in &starts {
                black_box(calendar.add(black_box(*start), black_box(days)));
            }
        });
}

#[divan::bench]
fn make_calendar() -> Calendar {
    Calendar::new(&[], black_box(&[]))
}

fn main() {
    divan::main();
}
