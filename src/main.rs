//! The window's entry.

fn main() -> std::process::ExitCode {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_env("MAILCLINIC_LOG"))
        .with_writer(std::io::stderr)
        .init();
    match mailclinic::ui::run() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("mailclinic: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}
