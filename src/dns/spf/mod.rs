//! SPF (RFC 7208): who may send mail for a domain. [`Record`] is what one record says; [`Survey`] what a domain's record and all
//! that it points to come to, whoever sends; [`check`] what a receiver makes of it for one message, term by term.

mod amend;
mod check;
mod coverage;
mod lookup;
mod macros;
mod parse;
mod survey;
mod tally;
mod trace;

pub use amend::{Allow, Lighter, less_lookups, merge, new_record, not_everyone, with, without_dead, without_faults};
pub use check::{MOST_LOOKUPS, MOST_VOID_LOOKUPS, Query, check};
pub use coverage::{Coverage, How, Provider, Why};
pub use lookup::{Host, NoRecord};
pub use macros::MacroString;
pub use parse::{Hosts, Qualifier, Record, SyntaxError, Term, TermKind};
pub use survey::{Node, Reach, Survey, survey};
pub use tally::{Allowed, Huge, SurveyError, Unanswered};
pub use trace::{Outcome, Step, Trace, TraceError, Verdict};
