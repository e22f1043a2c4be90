//! Defects of how a sheet says whose data it lists.

use super::{Book, Choice, ProblemCode, SheetChoice, read, read_with};

const HEADER: &[&str] = &["序号", "信息资源名称", "共享类型"];
const ROW: &[&str] = &["1", "婚姻登记", "无条件共享"];

fn providers(reading: &super::Reading) -> Vec<Option<&str>> {
    reading
        .drafts
        .iter()
        .map(|draft| draft.provider.as_ref().map(|written| written.text.as_str()))
        .collect()
}

#[test]
fn a_provider_that_only_a_line_over_the_table_names_is_taken_and_said() {
    let reading = read(Book::of(&[
        &["政务数据资源目录"],
        &["", "填报单位（盖章）：示例市民政局", "联系人：张三"],
        HEADER,
        ROW,
    ]));
    assert_eq!(providers(&reading), [Some("示例市民政局")]);
    assert_eq!(reading.codes(), [ProblemCode::ProviderStated]);
    let problem = &reading.layouts[0].problems[0];
    assert_eq!(problem.cell.as_deref(), Some("B2"));
    assert_eq!(problem.facts, [("read_as", "示例市民政局".to_owned())]);
}

#[test]
fn a_provider_that_only_a_note_below_or_a_cover_sheet_names_is_taken_and_said() {
    let below = read(Book::of(&[
        HEADER,
        ROW,
        &["填报单位：示例市民政局", "", "填表人：李四"],
    ]));
    let cover = read(
        Book::default()
            .sheet("封面", &[&["公共数据目录"], &["编制单位：示例市民政局"]])
            .sheet("目录", &[HEADER, ROW]),
    );
    for reading in [below, cover] {
        assert_eq!(providers(&reading), [Some("示例市民政局")]);
        assert_eq!(reading.codes(), [ProblemCode::ProviderStated]);
    }
}

#[test]
fn a_sheet_for_each_department_is_named_by_its_tab_and_the_unread_are_told() {
    let header = &["信息资源名称", "共享类型", "更新周期"];
    let book = || {
        Book::default()
            .sheet(
                "示例市民政局",
                &[header, &["婚姻登记", "无条件共享", "每日"]],
            )
            .sheet("示例市教育局", &[header, &["学籍", "无条件共享", "每年"]])
            .sheet("代码表", &[&["代码", "含义"], &["1", "甲"]])
    };
    let all = Choice {
        sheet: SheetChoice::All,
        ..Choice::default()
    };
    let reading = read_with(book(), &all).unwrap();
    let expected = [Some("示例市民政局"), Some("示例市教育局")];
    assert_eq!(providers(&reading), expected);
    let best = read(book());
    assert_eq!(best.names(), ["婚姻登记"]);
    assert!(best.codes().contains(&ProblemCode::SheetUnread));
}

#[test]
fn a_row_over_a_section_names_its_provider() {
    let reading = read(Book::of(&[
        HEADER,
        &["一、示例市民政局（1项）"],
        ROW,
        &["二、示例市教育局（1项）"],
        &["2", "学籍", "无条件共享"],
    ]));
    let expected = [Some("示例市民政局"), Some("示例市教育局")];
    assert_eq!(providers(&reading), expected);
    assert_eq!(
        reading.codes(),
        [ProblemCode::ProviderStated, ProblemCode::ProviderStated]
    );
}

#[test]
fn a_blank_provider_left_of_the_name_is_the_one_above_and_right_of_it_is_missing() {
    let left = read(Book::of(&[
        &["部门", "信息资源名称", "共享类型"],
        &["民政局", "婚姻登记", "无条件共享"],
        &["", "低保", "不予共享"],
        &["/", "福利彩票", "不予共享"],
    ]));
    assert_eq!(providers(&left), [Some("民政局"), Some("民政局"), None]);
    assert_eq!(
        left.codes(),
        [ProblemCode::ProviderAbove, ProblemCode::ProviderMissing]
    );
    let right = read(Book::of(&[
        &["信息资源名称", "部门", "共享类型"],
        &["婚姻登记", "民政局", "无条件共享"],
        &["低保", "", "不予共享"],
    ]));
    assert_eq!(right.codes(), [ProblemCode::ProviderMissing]);
}

#[test]
fn ditto_marks_are_written_out_and_register_no_organisation() {
    let reading = read(Book::of(&[
        &["提供部门", "信息资源名称", "共享类型"],
        &["民政局", "婚姻登记", "无条件共享"],
        &["同上", "低保", "〃"],
        &["〃", "福利彩票", "同上"],
    ]));
    assert_eq!(providers(&reading), [Some("民政局"); 3]);
    assert_eq!(reading.codes(), []);
}
