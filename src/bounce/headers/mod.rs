//! What headers tell: the way of the message, and whether its sender was believed.

mod authentication;
mod dates;
mod fields;
mod hops;
mod hosts;
mod original;
mod pasted;
mod tokens;

pub(super) use authentication::authentication;
pub(super) use fields::{Fields, split_field, split_line};
pub(super) use hops::hops;
pub(super) use original::{decoded, original};
pub(super) use pasted::{looks_like_headers, pasted};
