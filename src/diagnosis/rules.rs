//! The rules.
/// All rules.
pub struct Rules;
/// Bad knowledge.
#[derive(Debug)]
pub struct RulesError;
