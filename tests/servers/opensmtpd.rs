use std::path::PathBuf;
pub struct OpenSmtpd;
pub struct OpenSmtpdOptions;
pub(super) fn program() -> PathBuf { super::unpacked("x") }
