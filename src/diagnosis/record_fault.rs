//! What is wrong with a record of a domain, or with the policy or key that it stands for.

/// A fault, with the part of the record that has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordFault {
    pub kind: FaultKind,
    /// The offending part, verbatim, or the name that it is about; empty only for kinds whose words do not show it.
    pub text: String,
}

impl RecordFault {
    pub fn new(kind: FaultKind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into() }
    }
}

/// Declares the kinds once, so that none can be without its word.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident $word:literal,)*) => {
        /// The kinds of faults; the words are in `i18n/` as `fault-…`, with the variable `$text`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FaultKind { $($(#[$doc])* $kind,)* }

        impl FaultKind {
            pub const ALL: &[Self] = &[$(Self::$kind,)*];

            /// The end of its text's id, and its name in JSON.
            pub fn word(self) -> &'static str {
                match self { $(Self::$kind => $word,)* }
            }
        }
    };
}

kinds! {
    // --- any record
    /// More than one record where there may be one; how many.
    SeveralRecords "several-records",
    /// Octets that are no ASCII text.
    NotText "not-text",
    /// The name server could not be asked; why.
    NotAnswered "not-answered",
    // --- SPF (RFC 7208)
    /// The mechanism.
    UnknownMechanism "unknown-mechanism",
    /// What stands behind `ip4:` or `ip6:` in place of an address or network.
    BadAddress "bad-address",
    /// The length with its slash.
    BadPrefixLength "bad-prefix-length",
    /// What it is missing after, e.g. `ip4:`.
    MissingArgument "missing-argument",
    /// The term.
    SuperfluousArgument "superfluous-argument",
    /// The macro.
    BadMacro "bad-macro",
    /// The name.
    BadDomain "bad-domain",
    /// The modifier, `redirect=` or `exp=`.
    ModifierTwice "modifier-twice",
    /// The term.
    BadTerm "bad-term",
    /// What `include:` or `redirect=` names has no SPF record; the name.
    IncludeWithoutRecord "include-without-record",
    /// What `include:` or `redirect=` names has a faulty record; the name.
    IncludeFaulty "include-faulty",
    /// The name to which it leads back.
    IncludeLoop "include-loop",
    TooManyLookups "too-many-lookups",
    TooManyVoidLookups "too-many-void-lookups",
    /// More than ten MX hosts behind one `mx` term (RFC 7208 4.6.4).
    TooManyMx "too-many-mx",
    // --- DKIM keys (RFC 6376, 8301, 8463)
    KeyRevoked "key-revoked",
    KeyUnreadable "key-unreadable",
    /// RSA without the envelope that names its type (RFC 8017 instead of RFC 5280).
    KeyWithoutType "key-without-type",
    /// The value of `k=`.
    UnknownKeyType "unknown-key-type",
    /// Bits.
    KeyTooShort "key-too-short",
    /// Only SHA-1 is allowed, which nobody accepts any more (RFC 8301).
    OnlySha1 "only-sha1",
    /// `s=` does not allow mail.
    NotForMail "not-for-mail",
    // --- tag lists (RFC 6376 3.2)
    /// The version.
    BadVersion "bad-version",
    /// What should be a tag with its value.
    BadTag "bad-tag",
    /// The name of the tag.
    TagTwice "tag-twice",
    /// The name of the tag.
    MissingTag "missing-tag",
    /// The value, or the tag with it.
    BadValue "bad-value",
    // --- DMARC (RFC 7489)
    /// The policy.
    BadPolicy "bad-policy",
    /// The address.
    BadReportAddress "bad-report-address",
    /// The domain of a report address has not agreed to take reports (RFC 7489 7.1); the address.
    ReportsNotWanted "reports-not-wanted",
    // --- MTA-STS (RFC 8461)
    PolicyHostMissing "policy-host-missing",
    PolicyUnreachable "policy-unreachable",
    /// The web server's certificate does not hold; why.
    PolicyCertificate "policy-certificate",
    /// The HTTP status, another than 200.
    PolicyStatus "policy-status",
    PolicyMediaType "policy-media-type",
    PolicyTooLong "policy-too-long",
    /// The MX host.
    MxNotNamed "mx-not-named",
    /// The MX host, whose certificate does not hold.
    MxCertificate "mx-certificate",
    // --- TLSA (RFC 6698)
    /// The record.
    BadTlsa "bad-tlsa",
    NoTlsaFits "no-tlsa-fits",
    // --- DNSSEC (RFC 4035)
    SignatureInvalid "signature-invalid",
}
