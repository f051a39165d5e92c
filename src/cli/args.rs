//! The arguments: one table of options, with their help from the texts, read into [`Arguments`].

use std::ffi::OsString;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use tracing::level_filters::LevelFilter;

use super::{USAGE, WELL};
use crate::account::{Form, IncomingProtocol, Method, Security, SignInChoice};
use crate::checkup::Request;
use crate::environment::EnvironmentOptions;
use crate::lang::{Args, Catalog, Language};
use crate::report::Program;

/// The arguments of one call, in the form in which they were given.
pub(super) struct Arguments {
    pub json: bool,
    pub log: LevelFilter,
    pub action: Action,
}

pub(super) enum Action {
    Check(Box<Check>),
    Account(Account),
    /// `-` stands for standard input.
    Explain(Vec<PathBuf>),
    Domain(Domain),
    Discover(Discover),
}

pub(super) struct Check {
    pub target: Target,
    pub password: Password,
    pub to: Vec<String>,
    pub send_test: bool,
    /// The mail program to give the steps for.
    pub program: Option<Program>,
    /// Make the changes that it proposes.
    pub fix: bool,
    pub timeout: Duration,
    pub environment: EnvironmentOptions,
}

pub(super) struct Domain {
    pub name: String,
    pub sender_ips: Vec<IpAddr>,
    pub timeout: Duration,
    pub environment: EnvironmentOptions,
}

pub(super) struct Discover {
    pub address: String,
    pub timeout: Duration,
    pub environment: EnvironmentOptions,
}

/// Which account is meant.
pub(super) enum Target {
    /// The id or address of a stored one.
    Stored(String),
    File(PathBuf),
    Options(Box<Form>),
    /// An address whose servers are to be found.
    Address(Box<Asked>),
    Nothing,
}

/// What is said about an account whose servers are to be found.
pub(super) struct Asked {
    pub address: String,
    pub name: String,
    /// In place of the one that the settings say.
    pub username: Option<String>,
    pub auth: Option<AuthChoice>,
}

/// Where the password comes from; never from an argument, which other users of the computer could read.
pub(super) enum Password {
    Stored,
    Variable(String),
    StandardInput,
}

pub(super) enum Account {
    List,
    Show(String),
    Import(PathBuf),
    Export(Vec<String>),
    Remove(String),
}

/// What to print instead of doing something: help, the version, or what is wrong with the arguments.
pub(super) struct Answer(clap::Error);

impl Answer {
    /// Prints it and gives the exit status.
    pub fn print(&self, catalog: &Catalog) -> u8 {
        if matches!(
            self.0.kind(),
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        ) {
            super::say(self.0.render().to_string().trim_end());
            return if self.0.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand { USAGE } else { WELL };
        }
        let context = |kind: ContextKind| match self.0.get(kind) {
            Some(ContextValue::String(text)) => text.clone(),
            Some(ContextValue::Strings(texts)) => texts.join(", "),
            _ => "none".to_owned(),
        };
        let mut args = Args::new();
        args.set("argument", context(ContextKind::InvalidArg));
        args.set("value", context(ContextKind::InvalidValue));
        args.set("subcommand", context(ContextKind::InvalidSubcommand));
        args.set("valid", context(ContextKind::ValidValue));
        let id = match self.0.kind() {
            ErrorKind::UnknownArgument => "cli-unknown-argument",
            ErrorKind::InvalidSubcommand => "cli-unknown-command",
            ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-invalid-value",
            ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => "cli-missing-argument",
            ErrorKind::ArgumentConflict => "cli-conflict",
            _ => "cli-wrong-usage",
        };
        eprintln!("{}\n{}", catalog.format(id, &args), catalog.text("cli-see-help"));
        USAGE
    }
}

/// The language asked for with `--lang`, found before anything else is read so that even mistakes are told in it.
pub(super) fn language(arguments: &[OsString]) -> Option<Language> {
    let texts: Vec<_> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let after = texts.windows(2).find(|pair| pair[0] == "--lang").map(|pair| pair[1]);
    let joined = texts.iter().find_map(|text| text.strip_prefix("--lang="));
    after.or(joined)?.parse().ok()
}

pub(super) fn read(arguments: Vec<OsString>, catalog: &Catalog) -> Result<Arguments, Answer> {
    let matches = command(catalog).try_get_matches_from(arguments).map_err(Answer)?;
    let action = match matches.subcommand() {
        Some(("check", check)) => Action::Check(Box::new(self::check(check))),
        Some(("account", account)) => Action::Account(self::account(account)),
        Some(("explain", matches)) => {
            Action::Explain(matches.get_many("files").into_iter().flatten().cloned().collect())
        }
        Some(("domain", matches)) => Action::Domain(domain(matches)),
        Some(("discover", matches)) => Action::Discover(discover(matches)),
        // clap demands a subcommand; there are no others.
        _ => return Err(Answer(command(catalog).error(ErrorKind::MissingSubcommand, ""))),
    };
    Ok(Arguments {
        json: matches.get_flag("json"),
        log: matches.get_one("log").copied().unwrap_or(LevelFilter::OFF),
        action,
    })
}

/// All commands and options. The id of an option is also the end of its help's id, `cli-help-…`.
fn command(catalog: &Catalog) -> Command {
    let help = |id: &str| catalog.text(&format!("cli-help-{id}"));
    let option = |id: &'static str, value: &'static str| {
        Arg::new(id).long(id).value_name(value).help(help(id)).action(ArgAction::Set)
    };
    let flag = |id: &'static str| Arg::new(id).long(id).help(help(id)).action(ArgAction::SetTrue);
    let account = |id: &'static str| Arg::new("account").value_name("ACCOUNT").help(help(id));
    let sub = |name: &'static str| headed(Command::new(name), catalog).about(help(name)).arg(help_flag(catalog));

    // What every command has that asks servers.
    let asking = |command: Command| {
        command
            .arg(option("timeout", "SECONDS").value_parser(value_parser!(u64).range(1..=3600)))
            .arg(option("resolver", "IP[:PORT]").action(ArgAction::Append).value_parser(resolver))
            .arg(option("ca-file", "PEM").value_parser(value_parser!(PathBuf)))
            .arg(flag("third-parties"))
    };

    let check = sub("check")
        .arg(account("account-to-check").conflicts_with_all(["address", "account-file"]))
        .arg(option("address", "ADDRESS").conflicts_with("account-file"))
        .arg(option("name", "NAME").requires("address"))
        .arg(option("smtp", "HOST[:PORT]").requires("address"))
        .arg(option("security", "auto|tls|starttls|none").requires("smtp").value_parser(value_parser!(Security)))
        .arg(
            option("auth", "auto|none|plain|login|cram-md5|ntlm|xoauth2|scram-sha-256")
                .requires("address")
                .value_parser(method),
        )
        .arg(option("username", "USER").requires("address"))
        .arg(option("incoming", "imap|pop3://HOST[:PORT]").requires("smtp").value_parser(incoming))
        .arg(
            option("incoming-security", "auto|tls|starttls|none")
                .requires("incoming")
                .value_parser(value_parser!(Security)),
        )
        .arg(option("incoming-username", "USER").requires("incoming"))
        .arg(flag("incoming-first").requires("incoming").conflicts_with("auth"))
        .arg(flag("allow-clear-text").requires("smtp"))
        .arg(option("account-file", "FILE.toml").value_parser(value_parser!(PathBuf)))
        .arg(option("password-env", "VARIABLE").conflicts_with("password-stdin"))
        .arg(flag("password-stdin"))
        .arg(option("to", "ADDRESS").action(ArgAction::Append))
        .arg(flag("send-test"))
        .arg(flag("fix"))
        .arg(
            option("program", "outlook-classic|outlook-new|outlook-mac|thunderbird|apple-mail")
                .value_parser(value_parser!(Program)),
        );
    let check = asking(check).arg(flag("offline").conflicts_with("third-parties"));
    let domain = sub("domain")
        .arg(Arg::new("domain-name").value_name("DOMAIN").help(help("domain-name")).required(true))
        .arg(option("sender-ip", "IP").action(ArgAction::Append).value_parser(value_parser!(IpAddr)));
    let discover = sub("discover").arg(Arg::new("address").value_name("ADDRESS").help(help("address")).required(true));
    let discover = asking(discover)
        .arg(flag("offline").conflicts_with("third-parties").help(help("offline-discover")))
        .mut_arg("third-parties", |arg| arg.help(help("third-parties-discover")));
    let stored = sub("account")
        .subcommand_required(true)
        .subcommand(sub("list"))
        .subcommand(sub("show").arg(account("account-to-show").required(true)))
        .subcommand(
            sub("import").arg(
                Arg::new("file")
                    .value_name("FILE.toml")
                    .help(help("file"))
                    .required(true)
                    .value_parser(value_parser!(PathBuf)),
            ),
        )
        .subcommand(sub("export").arg(account("account-to-export").action(ArgAction::Append).num_args(0..)))
        .subcommand(sub("remove").arg(account("account-to-remove").required(true)));
    let explain = sub("explain").arg(
        Arg::new("files")
            .value_name("FILE")
            .help(help("files-to-explain"))
            .num_args(0..)
            .default_value("-")
            .value_parser(value_parser!(PathBuf)),
    );
    headed(Command::new("mailclinic-cli"), catalog)
        .version(env!("CARGO_PKG_VERSION"))
        .about(help("about"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(help_flag(catalog))
        .arg(Arg::new("version").long("version").help(help("version")).action(ArgAction::Version))
        .arg(flag("json").global(true))
        .arg(option("lang", "en|it|fr|ru").global(true).value_parser(value_parser!(Language)))
        .arg(option("log", "error|warn|info|debug|trace").global(true).value_parser(value_parser!(LevelFilter)))
        .subcommand(check)
        .subcommand(explain)
        .subcommand(discover)
        .subcommand(asking(domain))
        .subcommand(stored)
}

/// A command whose help has its headings in the person's language.
fn headed(command: Command, catalog: &Catalog) -> Command {
    let usage = catalog.text("cli-usage");
    command
        .help_template(format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}"))
        .next_help_heading(catalog.text("cli-options"))
        .subcommand_help_heading(catalog.text("cli-commands"))
        .disable_help_flag(true)
}

fn help_flag(catalog: &Catalog) -> Arg {
    Arg::new("help").short('h').long("help").help(catalog.text("cli-help-help")).action(ArgAction::Help)
}

fn check(matches: &ArgMatches) -> Check {
    let text = |id: &str| matches.get_one::<String>(id).cloned();
    let target = if let Some(stored) = text("account") {
        Target::Stored(stored)
    } else if let Some(file) = matches.get_one::<PathBuf>("account-file") {
        Target::File(file.clone())
    } else if let (Some(address), None) = (text("address"), text("smtp")) {
        Target::Address(Box::new(Asked {
            address,
            name: text("name").unwrap_or_default(),
            username: text("username"),
            auth: matches.get_one("auth").copied(),
        }))
    } else if matches.contains_id("address") {
        Target::Options(Box::new(form(matches)))
    } else {
        Target::Nothing
    };
    let password = match text("password-env") {
        Some(variable) => Password::Variable(variable),
        None if matches.get_flag("password-stdin") => Password::StandardInput,
        None => Password::Stored,
    };
    Check {
        target,
        password,
        to: matches.get_many::<String>("to").into_iter().flatten().cloned().collect(),
        send_test: matches.get_flag("send-test"),
        program: matches.get_one("program").copied(),
        fix: matches.get_flag("fix"),
        timeout: timeout(matches),
        environment: EnvironmentOptions { offline: matches.get_flag("offline"), ..environment(matches) },
    }
}

fn domain(matches: &ArgMatches) -> Domain {
    Domain {
        name: matches.get_one::<String>("domain-name").cloned().unwrap_or_default(),
        sender_ips: matches.get_many::<IpAddr>("sender-ip").into_iter().flatten().copied().collect(),
        timeout: timeout(matches),
        environment: environment(matches),
    }
}

fn discover(matches: &ArgMatches) -> Discover {
    Discover {
        address: matches.get_one::<String>("address").cloned().unwrap_or_default(),
        timeout: timeout(matches),
        environment: EnvironmentOptions { offline: matches.get_flag("offline"), ..environment(matches) },
    }
}

fn timeout(matches: &ArgMatches) -> Duration {
    matches.get_one::<u64>("timeout").map_or(Request::TIMEOUT, |seconds| Duration::from_secs(*seconds))
}

fn environment(matches: &ArgMatches) -> EnvironmentOptions {
    EnvironmentOptions {
        resolvers: matches.get_many::<SocketAddr>("resolver").into_iter().flatten().copied().collect(),
        ca_file: matches.get_one::<PathBuf>("ca-file").cloned(),
        third_parties: matches.get_flag("third-parties"),
        offline: false,
    }
}

/// The options of an account as the fields of a form; [`Form::parse`] finds the mistakes.
fn form(matches: &ArgMatches) -> Form {
    let text = |id: &str| matches.get_one::<String>(id).cloned().unwrap_or_default();
    let security = |id: &str| matches.get_one::<Security>(id).copied().unwrap_or_default();
    let (outgoing_host, outgoing_port) = host_and_port(&text("smtp"));
    let (protocol, incoming_host, incoming_port) =
        matches.get_one::<(IncomingProtocol, String, String)>("incoming").cloned().unwrap_or_default();
    let auth = matches.get_one::<AuthChoice>("auth").copied().unwrap_or(AuthChoice::Method(Method::Auto));
    let outgoing_username = text("username");
    let sign_in = match auth {
        _ if matches.get_flag("incoming-first") => SignInChoice::IncomingFirst,
        AuthChoice::None => SignInChoice::None,
        _ if outgoing_username.is_empty() && !incoming_host.is_empty() => SignInChoice::SameAsIncoming,
        AuthChoice::Method(_) => SignInChoice::LogOn,
    };
    Form {
        name: text("name"),
        address: text("address"),
        protocol,
        incoming_host,
        incoming_port,
        incoming_security: security("incoming-security"),
        incoming_username: text("incoming-username"),
        incoming_spa: false,
        outgoing_host,
        outgoing_port,
        outgoing_security: security("security"),
        sign_in,
        outgoing_username,
        method: match auth {
            AuthChoice::Method(method) => method,
            AuthChoice::None => Method::Auto,
        },
        clear_text_accepted: matches.get_flag("allow-clear-text"),
        pinned: None,
        outside_recipient: String::new(),
    }
}

fn account(matches: &ArgMatches) -> Account {
    let named = |matches: &ArgMatches| matches.get_one::<String>("account").cloned().unwrap_or_default();
    match matches.subcommand() {
        Some(("show", matches)) => Account::Show(named(matches)),
        Some(("import", matches)) => Account::Import(matches.get_one::<PathBuf>("file").cloned().unwrap_or_default()),
        Some(("export", matches)) => {
            Account::Export(matches.get_many::<String>("account").into_iter().flatten().cloned().collect())
        }
        Some(("remove", matches)) => Account::Remove(named(matches)),
        _ => Account::List,
    }
}

/// `--auth`: a method, or no sign-in at all.
#[derive(Clone, Copy)]
pub(super) enum AuthChoice {
    None,
    Method(Method),
}

fn method(text: &str) -> Result<AuthChoice, crate::account::WordError> {
    if text == "none" { Ok(AuthChoice::None) } else { text.parse().map(AuthChoice::Method) }
}

/// `imap://HOST[:PORT]`.
fn incoming(text: &str) -> Result<(IncomingProtocol, String, String), crate::account::WordError> {
    let (scheme, rest) = text.split_once("://").ok_or(crate::account::WordError)?;
    let protocol = match scheme {
        "imap" => IncomingProtocol::Imap,
        "pop3" => IncomingProtocol::Pop3,
        _ => return Err(crate::account::WordError),
    };
    let (host, port) = host_and_port(rest);
    Ok((protocol, host, port))
}

/// `HOST[:PORT]`, where the host may be an IPv6 address, in brackets when a port follows.
fn host_and_port(text: &str) -> (String, String) {
    if let Some((host, rest)) = text.strip_prefix('[').and_then(|inner| inner.split_once(']')) {
        return (host.to_owned(), rest.strip_prefix(':').unwrap_or(rest).to_owned());
    }
    match text.rsplit_once(':') {
        Some((host, port)) if !host.contains(':') => (host.to_owned(), port.to_owned()),
        _ => (text.to_owned(), String::new()),
    }
}

/// `IP[:PORT]` of a name server.
fn resolver(text: &str) -> Result<SocketAddr, std::net::AddrParseError> {
    text.parse().or_else(|_| text.parse::<IpAddr>().map(|ip| SocketAddr::new(ip, 53)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_and_ports_are_told_apart() {
        for (text, host, port) in [
            ("smtp.example.org", "smtp.example.org", ""),
            ("smtp.example.org:587", "smtp.example.org", "587"),
            ("[2001:db8::1]:587", "2001:db8::1", "587"),
            ("2001:db8::1", "2001:db8::1", ""),
            ("127.0.0.1:25", "127.0.0.1", "25"),
        ] {
            assert_eq!(host_and_port(text), (host.to_owned(), port.to_owned()), "{text}");
        }
    }

    #[test]
    fn the_table_of_options_is_sound_in_every_language() {
        for language in Language::ALL {
            command(&Catalog::new(language)).debug_assert();
        }
    }

    #[test]
    fn a_password_is_no_argument() {
        let catalog = Catalog::new(Language::En);
        let arguments = ["mailclinic-cli", "check", "--password", "hunter2"].map(OsString::from);
        assert!(read(arguments.into(), &catalog).is_err());
    }
}
