//! Mail services.
/// A mail service.
pub struct Service;
/// All.
pub struct Services;
