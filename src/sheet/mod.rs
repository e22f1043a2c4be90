//! Spreadsheets in and out; knows nothing of the ledger.
