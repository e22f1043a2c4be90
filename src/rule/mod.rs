//! Compliance rules, one file each (spec 05).
