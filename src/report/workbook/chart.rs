//! Native charts of a workbook, and the sheet of the figures that they are drawn from.

use super::super::document::{Chart, Look, Shape};
use super::{place as column_of, put};
use crate::sheet::{header_format, width};
use rust_xlsxwriter::{
    Chart as Native, ChartAxisCrossing, ChartDataLabel, ChartFont, ChartFormat,
    ChartLegendPosition, ChartLine, ChartLineDashType, ChartMarker, ChartMarkerType,
    ChartPatternFill, ChartPatternFillType, ChartSolidFill, ChartType, Format, Workbook, Worksheet,
    XlsxError,
};

/// Width of a chart and the least height, in pixels; the height of a row of the sheet.
const WIDE: u32 = 520;
const HIGH: u32 = 320;
const ROW: u32 = 20;

/// Returns the row of a chart's title in the sheet of figures; its header follows, then its categories.
fn first_row(charts: &[&Chart], at: usize) -> u32 {
    let rows = charts[..at].iter().map(|chart| rows(chart) + 3);
    rows.sum()
}

fn rows(chart: &Chart) -> u32 {
    u32::try_from(chart.categories.len()).unwrap_or(u32::MAX)
}

/// Writes the sheet of figures: one block a chart.
pub(super) fn figures(book: &mut Workbook, charts: &[&Chart], name: &str) -> Result<(), XlsxError> {
    let sheet = book.add_worksheet();
    sheet.set_name(name)?;
    let bold = Format::new().set_bold();
    let names = charts.iter().flat_map(|chart| &chart.categories);
    let widest = names.map(|name| width(name)).fold(20.0, f64::max);
    sheet.set_column_width(0, widest)?;
    sheet.set_column_range_width(1, 8, 16.0)?;
    for (at, chart) in charts.iter().enumerate() {
        let first = first_row(charts, at);
        sheet.write_string_with_format(first, 0, &chart.title, &bold)?;
        let table = chart.table();
        for (column, head) in table.columns.iter().enumerate() {
            sheet.write_string_with_format(
                first + 1,
                column_of(column),
                &head.title,
                &header_format(),
            )?;
        }
        for (row, cells) in (first + 2..).zip(&table.rows) {
            for (column, cell) in cells.iter().enumerate() {
                put(sheet, row, column_of(column), cell)?;
            }
        }
    }
    Ok(())
}

/// Places the charts, two beside each other, from a row on.
pub(super) fn place(
    sheet: &mut Worksheet,
    charts: &[&Chart],
    figures: &str,
    from: u32,
) -> Result<(), XlsxError> {
    let mut row = from;
    for (pair, beside) in charts.chunks(2).enumerate() {
        for (across, chart) in (0_u32..).zip(beside) {
            let at = pair * 2 + usize::try_from(across).unwrap_or(0);
            let mut native = native(chart, figures, first_row(charts, at));
            native.set_width(WIDE).set_height(height(chart));
            sheet.insert_chart_with_offset(row, 0, &native, across * (WIDE + 16), 0)?;
        }
        let highest = beside.iter().map(|chart| height(chart)).max();
        row += highest.unwrap_or(HIGH) / ROW + 1;
    }
    Ok(())
}

/// Returns the height that lets every bar have its name.
fn height(chart: &Chart) -> u32 {
    match chart.shape {
        Shape::Bars | Shape::Scores => HIGH.max(120 + rows(chart).min(40) * 22),
        Shape::Columns | Shape::Lines => HIGH,
    }
}

fn native(chart: &Chart, figures: &str, first: u32) -> Native {
    let mut native = Native::new(match chart.shape {
        Shape::Bars | Shape::Scores => ChartType::BarStacked,
        Shape::Columns => ChartType::ColumnStacked,
        Shape::Lines => ChartType::Line,
    });
    native.title().set_name(&chart.title);
    native.title().set_font(ChartFont::new().set_size(12));
    native.set_alt_text(&chart.description);
    let (top, bottom) = (first + 2, first + 1 + rows(chart));
    for (at, series) in chart.series.iter().enumerate() {
        let column = column_of(at + 1);
        let added = native.add_series();
        added
            .set_categories((figures, top, 0, bottom, 0))
            .set_values((figures, top, column, bottom, column))
            .set_name((figures, first + 1, column))
            .set_format(&mut format(series.look, chart.shape));
        if chart.shape == Shape::Lines {
            added.set_marker(&marker(series.look));
        } else {
            added.set_gap(50);
        }
        if chart.shape == Shape::Scores {
            added.set_data_label(ChartDataLabel::new().show_value());
        }
    }
    if matches!(chart.shape, Shape::Bars | Shape::Scores) {
        // The first category stands above, as on the page, and the values below.
        native.y_axis().set_reverse();
        native.y_axis().set_label_interval(1);
        native.y_axis().set_font(ChartFont::new().set_size(9));
        native.y_axis().set_crossing(ChartAxisCrossing::Max);
        native.x_axis().set_name(&chart.value);
        if chart.shape == Shape::Scores {
            native.x_axis().set_min(0).set_max(100);
        }
    } else {
        native.x_axis().set_name(&chart.category);
        native.y_axis().set_name(&chart.value);
    }
    if chart.series.len() > 1 {
        native.legend().set_position(ChartLegendPosition::Bottom);
    } else {
        native.legend().set_hidden();
    }
    native
}

/// Returns the colours of a look: its ground, and the mark of its pattern.
fn colours(look: Look) -> (&'static str, &'static str) {
    match look {
        Look::Alarm => ("#A3211B", "#A3211B"),
        Look::Caution => ("#F0B429", "#8A5A00"),
        Look::Remark => ("#CFD8E3", "#51647A"),
        Look::First => ("#1F5FA8", "#1F5FA8"),
        Look::Second => ("#A9CDF0", "#3F7FC4"),
        Look::Third => ("#E6EEF7", "#5D7FA3"),
        Look::Blank => ("#FFFFFF", "#59636E"),
    }
}

fn format(look: Look, shape: Shape) -> ChartFormat {
    let (ground, mark) = colours(look);
    let mut format = ChartFormat::new();
    if shape == Shape::Lines {
        let mut line = ChartLine::new();
        line.set_color(mark).set_width(2.25);
        match look {
            Look::Alarm | Look::First => {}
            Look::Caution | Look::Second => {
                line.set_dash_type(ChartLineDashType::Dash);
            }
            _ => {
                line.set_dash_type(ChartLineDashType::RoundDot);
            }
        }
        format.set_line(&line);
        return format;
    }
    let pattern = match look {
        Look::Caution | Look::Second => Some(ChartPatternFillType::DiagonalStripesWideUpwards),
        Look::Remark | Look::Third => Some(ChartPatternFillType::Dotted20Percent),
        _ => None,
    };
    match pattern {
        Some(pattern) => {
            let mut fill = ChartPatternFill::new();
            fill.set_pattern(pattern)
                .set_background_color(ground)
                .set_foreground_color(mark);
            format.set_pattern_fill(&fill);
        }
        None => {
            format.set_solid_fill(ChartSolidFill::new().set_color(ground));
        }
    }
    format.set_border(ChartLine::new().set_color(mark).set_width(0.75));
    format
}

fn marker(look: Look) -> ChartMarker {
    let kind = match look {
        Look::Alarm | Look::First => ChartMarkerType::Circle,
        Look::Caution | Look::Second => ChartMarkerType::Square,
        _ => ChartMarkerType::Diamond,
    };
    let (_, mark) = colours(look);
    let mut marker = ChartMarker::new();
    let mut full = ChartFormat::new();
    full.set_solid_fill(ChartSolidFill::new().set_color(mark));
    marker.set_type(kind).set_size(6).set_format(&mut full);
    marker
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::document::{Cell, Series};

    #[test]
    fn blocks_of_figures_follow_each_other() {
        let chart = Chart {
            shape: Shape::Bars,
            title: String::new(),
            description: String::new(),
            category: String::new(),
            value: String::new(),
            categories: vec!["甲".to_owned(), "乙".to_owned()],
            series: vec![Series {
                name: "丙".to_owned(),
                values: vec![1, 2],
                look: Look::First,
            }],
            bound: None,
            empty: String::new(),
        };
        let charts = [&chart, &chart];
        assert_eq!((first_row(&charts, 0), first_row(&charts, 1)), (0, 5));
        assert_eq!(chart.table().rows[1], [Cell::text("乙"), Cell::Count(2)]);
    }
}
