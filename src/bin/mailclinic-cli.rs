//! The command line for help desks, scripts and tests: the same engine as the window's.

use std::process::ExitCode;

fn main() -> ExitCode {
    mailclinic::cli::run(std::env::args_os())
}
