//! Writing workbooks: templates, tables, and a user's own sheet with its problems marked.

pub(super) mod hand_back;
pub(super) mod template;
pub(super) mod write;
