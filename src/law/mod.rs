//! Editions of the law: articles, terms and policies as data.
