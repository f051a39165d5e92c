//! The window's entry. Arguments are files with errors: what a desktop's "Open with" hands over.

fn main() -> std::process::ExitCode {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_env("MAILCLINIC_LOG"))
        .with_writer(std::io::stderr)
        .init();
    match mailclinic::ui::run(std::env::args_os().skip(1).map(Into::into).collect()) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("mailclinic: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}
