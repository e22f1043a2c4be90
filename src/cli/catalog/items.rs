//! Items on the command line: `name:type:length`.

use crate::cli::error::Failure;
use crate::cli::noun::Fielded;
use crate::model::entry::{DataType, FIELDS};
use crate::model::field::Field;
use crate::model::{Coded, Entry, Item, ValueFault, text};
use crate::op::value::fault;

/// The noun `catalog`, whose fields are those of an entry.
#[derive(Clone, Debug)]
pub struct Entries;

impl Fielded for Entries {
    type Record = Entry;

    fn fields() -> &'static [Field<Entry>] {
        FIELDS
    }
}

/// Reads an item as `name`, `name:type` or `name:type:length`; a type that is not listed is kept in words.
///
/// # Errors
/// A blank name; a length that is no number of bytes.
pub fn read(given: &str) -> Result<Item, Failure> {
    let mut parts = given.split([':', '：']).map(text::trim);
    let name = parts.next().unwrap_or_default();
    let form = |expected: &str| {
        let expected = expected.to_owned();
        fault("item", given, ValueFault::Form { expected })
    };
    if name.is_empty() {
        return Err(form("name:type:length").into());
    }
    let mut item = Item {
        name: name.to_owned(),
        ..Item::default()
    };
    if let Some(kind) = parts.next().filter(|kind| !kind.is_empty()) {
        item.data_type = DataType::read(kind);
        if item.data_type.is_none() {
            item.type_text = Some(kind.to_owned());
        }
    }
    if let Some(length) = parts.next().filter(|length| !length.is_empty()) {
        let bytes = length.parse().ok().filter(|bytes: &i64| *bytes >= 0);
        item.length = Some(bytes.ok_or_else(|| fault("item_length", length, ValueFault::Number))?);
    }
    match parts.next() {
        Some(_) => Err(form("name:type:length").into()),
        None => Ok(item),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_is_read_from_its_three_parts() {
        let item = read("姓名：字符串型C：50").unwrap();
        assert_eq!(item.name, "姓名");
        assert_eq!(item.data_type, Some(DataType::String));
        assert_eq!(item.length, Some(50));
        assert_eq!(
            read("照片:jpeg2000").unwrap().type_text.as_deref(),
            Some("jpeg2000")
        );
        assert!(read(":C:1").is_err() && read("甲:C:x").is_err() && read("甲:C:1:2").is_err());
    }
}
