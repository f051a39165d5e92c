use std::path::PathBuf;
pub struct Exim;
pub struct EximOptions;
pub(super) fn program() -> PathBuf { super::unpacked("x") }
