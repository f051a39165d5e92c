//! The names of everything that Mailclinic can find, in one table. A diagnosis' texts stand in `i18n/` under the same name.

use std::fmt;

use serde::{Deserialize, Serialize};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Ok,
    Advice,
    /// Works, but…
    Warning,
    /// Stops mail.
    Problem,
}

/// Who must mend it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fixer {
    You,
    /// Whoever runs the network that this computer is on.
    Network,
    /// The account's mail service or company administrator.
    Provider,
    /// Whoever manages the DNS of the sender's domain.
    Domain,
    Recipient,
    RecipientAdmin,
    /// The maker of the mail program.
    Software,
    /// Nobody: it passes with time.
    Nobody,
}

/// How sure a diagnosis is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    Possible,
    Likely,
    Certain,
}

/// The part of the way to which a finding belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    FindServer,
    Connect,
    Secure,
    SignIn,
    Relay,
    Sender,
    Recipient,
    Reputation,
    Protocol,
    Summary,
    Bounce,
    ThisComputer,
}

macro_rules! catalogue {
    ($($name:ident $word:literal $group:ident $fixer:ident $severity:ident,)*) => {
        /// The name of a finding.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum DiagnosisId { $($name,)* }

        impl DiagnosisId {
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The name as it stands in JSON, in the rules and in `i18n/`.
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }

            pub fn group(self) -> Group {
                match self { $(Self::$name => Group::$group,)* }
            }

            /// Who mends it, unless the evidence tells otherwise.
            pub fn fixer(self) -> Fixer {
                match self { $(Self::$name => Fixer::$fixer,)* }
            }

            /// How much it matters, unless the evidence tells otherwise.
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }

            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$name),)* _ => None }
            }
        }
    };
}

catalogue! {
    // find-server
    HostNotFound "host-not-found" FindServer You Problem,
    HostWithoutAddress "host-without-address" FindServer Provider Problem,
    DnsBlockedHere "dns-blocked-here" FindServer Network Problem,
    DnsTimeout "dns-timeout" FindServer Network Problem,
    DnsServerFailure "dns-server-failure" FindServer Domain Problem,
    DnsWildcard "dns-wildcard" FindServer Domain Warning,
    // connect
    Offline "offline" Connect Network Problem,
    ConnectionRefused "connection-refused" Connect You Problem,
    ConnectionTimedOut "connection-timed-out" Connect Network Problem,
    Port25Blocked "port-25-blocked" Connect You Problem,
    MailPortsBlockedHere "mail-ports-blocked-here" Connect Network Problem,
    ServerDown "server-down" Connect Provider Problem,
    Ipv6Broken "ipv6-broken" Connect Network Warning,
    CaptivePortal "captive-portal" Connect Network Problem,
    NotAMailServer "not-a-mail-server" Connect You Problem,
    PortSpeaksImap "port-speaks-imap" Connect You Problem,
    PortSpeaksPop3 "port-speaks-pop3" Connect You Problem,
    GreetingSlow "greeting-slow" Connect Provider Warning,
    GreetingRefused "greeting-refused" Connect Network Problem,
    ServerBusy "server-busy" Connect Nobody Problem,
    ConnectionDropped "connection-dropped" Connect Provider Problem,
    MailInspection "mail-inspection" Connect Network Warning,
    // secure
    TlsOnStarttlsPort "tls-on-starttls-port" Secure You Problem,
    StarttlsOnTlsPort "starttls-on-tls-port" Secure You Problem,
    StarttlsNotOffered "starttls-not-offered" Secure You Problem,
    StarttlsRequired "starttls-required" Secure You Problem,
    StarttlsRefused "starttls-refused" Secure Provider Problem,
    StarttlsInjection "starttls-injection" Secure Provider Problem,
    EncryptionOff "encryption-off" Secure You Warning,
    CertificateExpired "certificate-expired" Secure Provider Problem,
    CertificateNotYetValid "certificate-not-yet-valid" Secure You Problem,
    CertificateNameMismatch "certificate-name-mismatch" Secure You Problem,
    CertificateSelfSigned "certificate-self-signed" Secure Provider Problem,
    CertificateUntrusted "certificate-untrusted" Secure Provider Problem,
    CertificateChainIncomplete "certificate-chain-incomplete" Secure Provider Problem,
    CertificateRevoked "certificate-revoked" Secure Provider Problem,
    TlsIntercepted "tls-intercepted" Secure Network Problem,
    TlsTooOld "tls-too-old" Secure Provider Problem,
    TlsNoCommonCipher "tls-no-common-cipher" Secure Provider Problem,
    ClientCertificateRequired "client-certificate-required" Secure Provider Problem,
    TlsFailed "tls-failed" Secure Provider Problem,
    // sign-in
    AuthNotOffered "auth-not-offered" SignIn You Problem,
    AuthNeedsEncryption "auth-needs-encryption" SignIn You Problem,
    AuthRequired "auth-required" SignIn You Problem,
    AuthMethodUnsupported "auth-method-unsupported" SignIn You Problem,
    SpaUnsupported "spa-unsupported" SignIn You Problem,
    PasswordRejected "password-rejected" SignIn You Problem,
    AppPasswordRequired "app-password-required" SignIn You Problem,
    UsernameForm "username-form" SignIn You Problem,
    LoginAlias "login-alias" SignIn You Problem,
    MailAccessOff "mail-access-off" SignIn You Problem,
    WebLoginRequired "web-login-required" SignIn You Problem,
    PasswordExpired "password-expired" SignIn You Problem,
    AccountDisabled "account-disabled" SignIn Provider Problem,
    SmtpAuthOffOrganisation "smtp-auth-off-organisation" SignIn Provider Problem,
    SmtpAuthOffMailbox "smtp-auth-off-mailbox" SignIn Provider Problem,
    SignInPolicyBlocked "sign-in-policy-blocked" SignIn Provider Problem,
    PasswordLoginRetired "password-login-retired" SignIn You Problem,
    OauthTokenRejected "oauth-token-rejected" SignIn You Problem,
    TooManyLogins "too-many-logins" SignIn Nobody Problem,
    AuthTemporaryFailure "auth-temporary-failure" SignIn Nobody Problem,
    NoSmtpService "no-smtp-service" SignIn You Problem,
    BridgeNotRunning "bridge-not-running" SignIn You Problem,
    PaidPlanRequired "paid-plan-required" SignIn You Problem,
    IncomingLoginFailed "incoming-login-failed" SignIn You Problem,
    // relay
    RelayDenied "relay-denied" Relay You Problem,
    RelayDeniedSignedIn "relay-denied-signed-in" Relay Provider Problem,
    RelayDeniedWrongServer "relay-denied-wrong-server" Relay You Problem,
    RelayDeniedWrongMx "relay-denied-wrong-mx" Relay RecipientAdmin Problem,
    PopBeforeSmtp "pop-before-smtp" Relay You Problem,
    NetworkNotAuthorised "network-not-authorised" Relay You Problem,
    ConnectorMismatch "connector-mismatch" Relay Provider Problem,
    RelaySenderUnauthorised "relay-sender-unauthorised" Relay Provider Problem,
    // sender
    SenderNotAllowed "sender-not-allowed" Sender You Problem,
    SenderDomainNotFound "sender-domain-not-found" Sender Domain Problem,
    SenderRejected "sender-rejected" Sender Provider Problem,
    SenderMalformed "sender-malformed" Sender You Problem,
    FromHeaderMissing "from-header-missing" Sender Software Problem,
    AccountBlockedSpam "account-blocked-spam" Sender Provider Problem,
    SendingLimitReached "sending-limit-reached" Sender Nobody Problem,
    OwnMailboxFull "own-mailbox-full" Sender You Problem,
    SendingTooFast "sending-too-fast" Sender Nobody Problem,
    TooManyConnections "too-many-connections" Sender Nobody Problem,
    SuspiciousActivity "suspicious-activity" Sender Nobody Problem,
    UnregisteredDomain "unregistered-domain" Sender Provider Problem,
    // recipient
    RecipientUnknown "recipient-unknown" Recipient You Problem,
    RecipientDomainNotFound "recipient-domain-not-found" Recipient You Problem,
    RecipientMailboxFull "recipient-mailbox-full" Recipient Recipient Problem,
    RecipientRestricted "recipient-restricted" Recipient RecipientAdmin Problem,
    Greylisted "greylisted" Recipient Nobody Problem,
    // reputation
    IpBlocklisted "ip-blocklisted" Reputation Provider Problem,
    IpDynamic "ip-dynamic" Reputation You Problem,
    ReverseDnsMissing "reverse-dns-missing" Reputation Provider Problem,
    HeloRejected "helo-rejected" Reputation Software Problem,
    // protocol
    CommandRefused "command-refused" Protocol Software Problem,
    ServerError "server-error" Protocol Provider Problem,
    ReplyMalformed "reply-malformed" Protocol Provider Problem,
    // summary
    SettingsWork "settings-work" Summary Nobody Ok,
    SettingsDifferFromPublished "settings-differ-from-published" Summary You Warning,
    // bounce
    UnknownReply "unknown-reply" Bounce Nobody Problem,
    // this-computer
    KeyringMissing "keyring-missing" ThisComputer You Warning,
    KeyringLocked "keyring-locked" ThisComputer You Warning,
    KeyringFailed "keyring-failed" ThisComputer You Warning,
}

impl fmt::Display for DiagnosisId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl Serialize for DiagnosisId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

impl<'de> Deserialize<'de> for DiagnosisId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = String::deserialize(deserializer)?;
        Self::from_word(&word).ok_or_else(|| serde::de::Error::custom(format!("no diagnosis is named {word}")))
    }
}
