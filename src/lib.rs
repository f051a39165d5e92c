//! Mailclinic finds out why somebody cannot send mail, says it in plain words, and mends what it can.
//!
//! The library is a house whose rooms stand one above the other; data flows down the list and a room uses only rooms below
//! it (`tests/rooms.rs` holds that):
//!
//! | room | what is done there |
//! |---|---|
//! | [`ui`] | screens and widgets: draws what [`app`] knows, returns what the person wants |
//! | [`cli`] | the same engine from a command line |
//! | [`app`] | the window's state and commands, without drawing |
//! | [`report`] | what is handed to somebody else: text, HTML, JSON |
//! | [`checkup`] | the check-up: concurrent plan, stages, neighbours, verdict |
//! | [`vault`] | profiles and secrets in the operating system's keyring |
//! | [`discover`] | settings from an address: published, looked up, guessed |
//! | [`environment`] | the world outside, as it is handed in: resolver, trust roots, network, limits |
//! | [`probe`] | talking to servers: lines, transcript, TLS with a recorded verdict, SMTP, sign-in |
//! | [`dns`] | the resolver, its failures told apart, signatures checked; a folder for each standard of mail in the DNS |
//! | [`bounce`] | reading what people paste or drop (no I/O) |
//! | [`diagnosis`] | the catalogue and the rules: evidence becomes a diagnosis (no I/O) |
//! | [`account`] | what a profile is, in types that cannot hold nonsense (no I/O) |
//! | [`lang`] | every sentence a person reads |
//!
//! The idea that holds it together: whatever was observed (a reply, a refused connection, a certificate) becomes one
//! [`diagnosis::Evidence`], and one engine turns it into a [`diagnosis::Diagnosis`], whose texts stand in `i18n/`.

pub mod account;
pub mod app;
pub mod bounce;
pub mod checkup;
pub mod cli;
pub mod diagnosis;
pub mod discover;
pub mod dns;
pub mod environment;
pub mod lang;
pub mod probe;
pub mod report;
pub mod ui;
pub mod vault;
