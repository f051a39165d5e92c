//! What a profile is: addresses, servers, security, sign-in. Pure: no socket, clock or file.
//!
//! Everything that comes from outside is parsed once into a type that cannot hold nonsense ([`Address`], [`Host`], [`Port`],
//! [`Security`], [`Method`]); [`Form`] is the same profile as the text fields of a window or command line, and turns into an
//! [`Account`] or into [`FieldError`]s that name the field.

mod address;
mod change;
mod form;
mod host;
mod organisation;
mod profile;
mod secret;
mod settings;
mod transfer;
mod username;
mod wording;

pub use address::{Address, AddressError};
pub use change::{Change, IncomingChange};
pub use form::{Field, FieldError, Form, Problem, SignInChoice};
pub use host::{Host, HostError};
pub use organisation::{organisation, same_organisation, upwards};
pub use profile::{Account, AccountId, Incoming, IncomingProtocol, Outgoing, SignIn};
pub use secret::{Secret, Secrets};
pub use settings::{Fingerprint, FingerprintError, Method, Port, PortError, Security, Server, WordError};
pub use transfer::{TransferError, from_toml, to_toml};
pub use username::{UsernameForm, UsernameFormError};
