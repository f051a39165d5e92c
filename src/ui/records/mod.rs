//! What a domain publishes: its records in words, what is to be changed in them, and how to hand that on.

mod cards;
mod change;
mod hand_on;

pub use cards::cards;
pub use hand_on::{HandOn, hand_on};
