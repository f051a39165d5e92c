//! What headers tell: the way of the message, and whether its sender was believed.

mod fields;

pub(super) use fields::{Fields, split_field, split_line};
