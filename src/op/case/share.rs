//! Share requests bring about nothing besides the case.

use super::Conduct;
use crate::procedure::share::Share;

impl Conduct for Share {}
