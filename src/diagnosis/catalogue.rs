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
    Message,
    Reputation,
    Protocol,
    Summary,
    Bounce,
    Domain,
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
    SendsOnlyFromHere "sends-only-from-here" Relay You Advice,
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
    RecipientDomainNoMail "recipient-domain-no-mail" Recipient RecipientAdmin Problem,
    RecipientMalformed "recipient-malformed" Recipient You Problem,
    RecipientMoved "recipient-moved" Recipient You Problem,
    RecipientDisabled "recipient-disabled" Recipient Recipient Problem,
    RecipientMailboxFull "recipient-mailbox-full" Recipient Recipient Problem,
    RecipientOverLimit "recipient-over-limit" Recipient Nobody Problem,
    RecipientRestricted "recipient-restricted" Recipient RecipientAdmin Problem,
    RecipientBlocksYou "recipient-blocks-you" Recipient Recipient Problem,
    RecipientServerUnreachable "recipient-server-unreachable" Recipient RecipientAdmin Problem,
    RecipientServerError "recipient-server-error" Recipient RecipientAdmin Problem,
    RecipientSystemFull "recipient-system-full" Recipient RecipientAdmin Problem,
    RecipientNotAccepting "recipient-not-accepting" Recipient RecipientAdmin Problem,
    MessageExpired "message-expired" Recipient RecipientAdmin Problem,
    MailLoop "mail-loop" Recipient RecipientAdmin Problem,
    Greylisted "greylisted" Recipient Nobody Problem,
    ForwardingFailed "forwarding-failed" Recipient Recipient Problem,
    JournalingMisconfigured "journaling-misconfigured" Recipient Provider Problem,
    // message
    MessageTooLarge "message-too-large" Message You Problem,
    TooManyRecipients "too-many-recipients" Message You Problem,
    MessageLooksLikeSpam "message-looks-like-spam" Message You Problem,
    MessageVirus "message-virus" Message You Problem,
    AttachmentForbidden "attachment-forbidden" Message You Problem,
    MessageMalformed "message-malformed" Message Software Problem,
    MessagePolicy "message-policy" Message RecipientAdmin Problem,
    Smtputf8Unsupported "smtputf8-unsupported" Message RecipientAdmin Problem,
    // reputation
    SpfFailed "spf-failed" Reputation Domain Problem,
    DkimFailed "dkim-failed" Reputation Domain Problem,
    DmarcRejected "dmarc-rejected" Reputation Domain Problem,
    MailUnauthenticated "mail-unauthenticated" Reputation Domain Problem,
    IpBlocklisted "ip-blocklisted" Reputation Provider Problem,
    IpDynamic "ip-dynamic" Reputation You Problem,
    DomainBlocklisted "domain-blocklisted" Reputation Domain Problem,
    ReputationPoor "reputation-poor" Reputation Provider Problem,
    ReverseDnsMissing "reverse-dns-missing" Reputation Provider Problem,
    HeloRejected "helo-rejected" Reputation Software Problem,
    Ipv6NotAccepted "ipv6-not-accepted" Reputation Provider Problem,
    TlsRequiredByRecipient "tls-required-by-recipient" Reputation RecipientAdmin Problem,
    RecipientCertificateExpired "recipient-certificate-expired" Reputation RecipientAdmin Problem,
    DaneFailed "dane-failed" Reputation RecipientAdmin Problem,
    DnssecFailed "dnssec-failed" Reputation RecipientAdmin Problem,
    RecipientCertificateMismatch "recipient-certificate-mismatch" Reputation RecipientAdmin Problem,
    MtaStsFailed "mta-sts-failed" Reputation RecipientAdmin Problem,
    BlockedByOwnOrganisation "blocked-by-own-organisation" Reputation Provider Problem,
    // protocol
    CommandRefused "command-refused" Protocol Software Problem,
    ServerError "server-error" Protocol Provider Problem,
    ReplyMalformed "reply-malformed" Protocol Provider Problem,
    // summary
    SettingsWork "settings-work" Summary Nobody Ok,
    SettingsDifferFromPublished "settings-differ-from-published" Summary You Warning,
    // bounce
    Backscatter "backscatter" Bounce Nobody Advice,
    DeliveryDelayed "delivery-delayed" Bounce Nobody Warning,
    Delivered "delivered" Bounce Nobody Ok,
    AutoReply "auto-reply" Bounce Nobody Ok,
    ChallengeResponse "challenge-response" Bounce You Warning,
    NotABounce "not-a-bounce" Bounce Nobody Ok,
    UnknownReply "unknown-reply" Bounce Nobody Problem,
    // domain
    MxMissing "mx-missing" Domain Domain Warning,
    MxWithoutAddress "mx-without-address" Domain Domain Warning,
    MxIsAlias "mx-is-alias" Domain Domain Warning,
    MxNull "mx-null" Domain Domain Warning,
    MxMixed "mx-mixed" Domain Domain Warning,
    MxUnexpected "mx-unexpected" Domain Domain Warning,
    SpfMissing "spf-missing" Domain Domain Warning,
    SpfSeveral "spf-several" Domain Domain Warning,
    SpfInvalid "spf-invalid" Domain Domain Warning,
    SpfTooManyLookups "spf-too-many-lookups" Domain Domain Warning,
    SpfProviderNotListed "spf-provider-not-listed" Domain Domain Warning,
    SpfAllowsEveryone "spf-allows-everyone" Domain Domain Warning,
    DkimMissing "dkim-missing" Domain Domain Advice,
    DkimKeyWeak "dkim-key-weak" Domain Domain Warning,
    DkimKeyInvalid "dkim-key-invalid" Domain Domain Warning,
    DmarcMissing "dmarc-missing" Domain Domain Advice,
    DmarcInvalid "dmarc-invalid" Domain Domain Warning,
    DmarcOnlyWatches "dmarc-only-watches" Domain Domain Advice,
    DmarcReportsRefused "dmarc-reports-refused" Domain Domain Advice,
    MtaStsInvalid "mta-sts-invalid" Domain Domain Warning,
    TlsReportingInvalid "tls-reporting-invalid" Domain Domain Advice,
    TlsaMismatch "tlsa-mismatch" Domain Domain Warning,
    DnssecBogus "dnssec-bogus" Domain Domain Problem,
    DomainListed "domain-listed" Domain Domain Warning,
    AddressListed "address-listed" Domain Provider Warning,
    DomainNotFound "domain-not-found" Domain You Problem,
    DomainExpires "domain-expires" Domain Domain Problem,
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
