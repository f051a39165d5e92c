//! What headers tell: the way of the message, and whether its sender was believed.

mod dates;
mod fields;
mod hops;
mod hosts;
mod tokens;

pub(super) use fields::{Fields, split_field, split_line};
pub(super) use hops::hops;
