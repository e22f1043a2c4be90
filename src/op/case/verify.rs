//! Verifications bring about nothing besides the case.

use super::Conduct;
use crate::procedure::verify::Verify;

impl Conduct for Verify {}
