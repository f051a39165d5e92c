//! SPF (RFC 7208): who may send mail for a domain. [`Record`] is what one record says; [`Survey`] what a domain's record and all
//! that it points to come to, whoever sends; [`check`] what a receiver makes of it for one message, term by term.

mod macros;
mod parse;

pub use macros::MacroString;
pub use parse::{Hosts, Qualifier, Record, SyntaxError, Term, TermKind};
