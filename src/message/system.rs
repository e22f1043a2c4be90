//! What the operating system says, in the reader's language: its own sentences are English only.

use super::say;
use crate::model::Lang;
use std::io::ErrorKind;

/// Words the reason in a system error's text, which ends in `(os error N)`; any other text stays as it is.
#[must_use]
pub fn system_reason(detail: &str, lang: Lang) -> String {
    let number = detail
        .split_once("(os error ")
        .and_then(|(_, rest)| rest.split_once(')'))
        .and_then(|(number, _)| number.parse().ok());
    let kind = number.map(|number| std::io::Error::from_raw_os_error(number).kind());
    let key = match kind {
        Some(ErrorKind::NotFound) => "error-system-not-found",
        Some(ErrorKind::PermissionDenied) => "error-system-permission",
        Some(ErrorKind::IsADirectory) => "error-system-directory",
        Some(ErrorKind::NotADirectory) => "error-system-no-directory",
        Some(ErrorKind::AlreadyExists) => "error-system-exists",
        Some(ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => "error-system-full",
        Some(ErrorKind::ReadOnlyFilesystem) => "error-system-read-only",
        _ => return detail.to_owned(),
    };
    say(lang, key, &[])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_reason_is_worded_and_an_unknown_one_kept() {
        let denied = std::io::Error::from_raw_os_error(13).to_string();
        assert_eq!(system_reason(&denied, Lang::Zh), "没有权限");
        let deeper = "No such file or directory (os error 2) at path \"/x/.tmp1\"";
        assert_eq!(
            system_reason(deeper, Lang::En),
            "there is no such file or directory"
        );
        assert_eq!(system_reason("torn", Lang::Zh), "torn");
    }
}
