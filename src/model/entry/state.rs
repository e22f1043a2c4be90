//! The states of an entry's life (Art. 14, 15).

use crate::model::coded;

coded! {
    /// Says where an entry, or a pending revision of one, stands.
    EntryState {
        Draft = "draft", "草稿", "draft";
        Submitted = "submitted", "待审核", "submitted", ["已提交"];
        Returned = "returned", "已退回", "returned";
        Approved = "approved", "已审核", "approved", ["审核通过"];
        Published = "published", "已发布", "published";
        Retired = "retired", "已注销", "retired", ["已下线"];
        Void = "void", "已作废", "void";
    }
}

#[expect(clippy::derivable_impls, reason = "the macro makes the enum")]
impl Default for EntryState {
    fn default() -> Self {
        Self::Draft
    }
}
