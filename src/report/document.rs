//! A report as every form of file writes it: key figures, charts and tables, in finished words.

use crate::model::Lang;
use crate::model::text::{is_invisible, printable};
use jiff::civil::Date;

/// Holds a whole report.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Language of its words.
    pub lang: Lang,
    /// What it is.
    pub title: String,
    /// What it speaks of, and as of when.
    pub subtitle: String,
    /// Sentences that hold for all of it, such as where its figures come from.
    pub notes: Vec<String>,
    /// Key figures.
    pub tiles: Vec<Tile>,
    /// What asks for attention, in sentences; the gravest first.
    pub attention: Vec<String>,
    /// Charts of the first page.
    pub charts: Vec<Chart>,
    /// The details.
    pub sections: Vec<Section>,
}

/// Says how a key figure is to be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// A figure as others.
    Plain,
    /// As it should be.
    Good,
    /// Worth a look.
    Warn,
    /// Something is broken.
    Bad,
}

/// Holds one key figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// What is counted.
    pub label: String,
    /// The figure; text where it is none, or has a unit.
    pub value: Cell,
    /// What it is made of.
    pub detail: String,
    /// How it is to be taken.
    pub tone: Tone,
}

/// Holds one section of the details.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// One part of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A sentence.
    Note(String),
    /// Labels and values.
    Pairs(Vec<(String, String)>),
    /// A chart.
    Chart(Chart),
    /// A table.
    Table(Table),
}

/// Holds a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What it lists; also names its sheet.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each as long as the columns.
    pub rows: Vec<Vec<Cell>>,
    /// Rows that a page shows at most; a workbook shows all.
    pub most: Option<usize>,
    /// Said where a page leaves rows out.
    pub cut: String,
    /// Said in place of an empty table.
    pub empty: String,
}

/// Holds a column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its title.
    pub title: String,
    /// Whether it holds numbers.
    pub number: bool,
    /// Whether a page shows it; a workbook shows all.
    pub on_page: bool,
}

impl Column {
    /// Makes a column of text.
    #[must_use]
    pub fn text(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            number: false,
            on_page: true,
        }
    }

    /// Makes a column of numbers.
    #[must_use]
    pub fn number(title: impl Into<String>) -> Self {
        Self {
            number: true,
            ..Self::text(title)
        }
    }
}

/// Holds a value of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Text; control characters and marks that turn the direction of writing are taken out where it is made.
    Text(String),
    /// Text that a workbook holds whole, and what a page shows of it; both without such marks.
    Long(String, String),
    /// A number.
    Count(i64),
    /// Hundredths of a point.
    Points(i64),
    /// By how much a number is more or less than another.
    Change(i64),
    /// By how many hundredths of a point there are more or less.
    PointsChange(i64),
    /// Hundredths of a whole.
    Percent(i64),
    /// A day.
    Day(Date),
}

impl Cell {
    /// Makes a cell of text, blank for none.
    #[must_use]
    pub fn text(text: impl AsRef<str>) -> Self {
        match printable(text.as_ref()) {
            text if text.is_empty() => Self::Empty,
            text => Self::Text(text),
        }
    }

    /// Makes a cell of a day, blank for none.
    #[must_use]
    pub fn day(day: Option<Date>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }

    /// Writes the value for a page.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Long(_, text) => text.clone(),
            Self::Count(number) => grouped(*number),
            Self::Points(own) => format!("{}.{:02}", own / 100, own % 100),
            Self::Change(own) => format!("{}{}", sign(*own), grouped(own.abs())),
            Self::PointsChange(own) => {
                format!("{}{}", sign(*own), Self::Points(own.abs()).shown())
            }
            Self::Percent(own) => format!("{own}%"),
            Self::Day(day) => day.to_string(),
        }
    }
}

/// Takes out of a finished page what no reader sees but a terminal obeys, or what turns the direction of writing.
pub(super) fn keep_visible(page: &mut String) {
    page.retain(|letter| letter == '\n' || !(letter.is_control() || is_invisible(letter)));
}

fn sign(change: i64) -> &'static str {
    match change.signum() {
        1 => "+",
        -1 => "-",
        _ => "",
    }
}

/// Writes a number with its thousands apart.
#[must_use]
pub fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if number < 0 {
        out.insert(0, '-');
    }
    out
}

/// Says how a chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Bars from left to right, the series one behind the other.
    Bars,
    /// Bars of hundredths of a point on a scale to 100 points; none is a figure too.
    Scores,
    /// Columns from below, the series one on the other.
    Columns,
    /// A line for each series.
    Lines,
}

/// Tells a series from others by its colour and its pattern, so that it is told in grey too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Red and full: what is broken.
    Alarm,
    /// Amber, striped: what is doubtful.
    Caution,
    /// Grey-blue, dotted: what is worth knowing.
    Remark,
    /// Blue and full: what there is.
    First,
    /// Light blue, striped.
    Second,
    /// Pale, dotted.
    Third,
    /// An outline alone: what is not stated.
    Blank,
}

/// Holds one series of a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// What it counts.
    pub name: String,
    /// A value for each category.
    pub values: Vec<i64>,
    /// How it looks.
    pub look: Look,
}

/// Holds a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// How it is drawn.
    pub shape: Shape,
    /// What it shows.
    pub title: String,
    /// What is to be seen in it, in a sentence, for whoever does not see it.
    pub description: String,
    /// What the categories are.
    pub category: String,
    /// What the values count.
    pub value: String,
    /// The categories.
    pub categories: Vec<String>,
    /// The series.
    pub series: Vec<Series>,
    /// A bound between two categories, after so many of them, with its label.
    pub bound: Option<(usize, String)>,
    /// Said where there is nothing to draw.
    pub empty: String,
}

impl Chart {
    /// Tells whether there is nothing to draw.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let mut values = self.series.iter().flat_map(|series| &series.values);
        self.categories.is_empty()
            || (self.shape == Shape::Bars || self.shape == Shape::Columns)
                && values.all(|value| *value == 0)
    }

    /// Returns the figures as a table: a row for each category, a column for each series.
    #[must_use]
    pub fn table(&self) -> Table {
        let names = self
            .series
            .iter()
            .map(|series| Column::number(&series.name));
        let row = |(at, category): (usize, &String)| {
            let value = |series: &Series| series.values.get(at).copied();
            let values = self.series.iter().map(value);
            let cell = |value| match self.shape {
                Shape::Scores => Cell::Points(value),
                _ => Cell::Count(value),
            };
            let cells = values.map(|value| value.map_or(Cell::Empty, cell));
            std::iter::once(Cell::text(category)).chain(cells).collect()
        };
        Table {
            caption: self.title.clone(),
            columns: std::iter::once(Column::text(&self.category))
                .chain(names)
                .collect(),
            rows: self.categories.iter().enumerate().map(row).collect(),
            empty: self.empty.clone(),
            ..Table::default()
        }
    }
}
