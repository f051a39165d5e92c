//! Selectors that many domains have.

/// What mail servers make up by themselves, and what services ask their customers to publish. Each is a question more, so
/// there are only those that are met often.
pub const COMMON_SELECTORS: &[&str] = &[
    // Mail servers and control panels
    "default",
    "dkim",
    "mail",
    "email",
    "smtp",
    "x",
    "mx",
    "server",
    "key1",
    "key2",
    "key3",
    "dkim1",
    "dkim2",
    "mail1",
    "mail2",
    "m1",
    "m2",
    "dk",
    "rsa",
    "ed25519",
    "dkim-rsa",
    "dkim-ed25519",
    "s1024",
    "s2048",
    // Mailboxes
    "google",
    "20230601",
    "selector1",
    "selector2",
    "s1",
    "s2",
    "fm1",
    "fm2",
    "fm3",
    "mesmtp",
    "protonmail",
    "protonmail2",
    "protonmail3",
    "sig1",
    "zoho",
    "zmail",
    "hostingermail1",
    "hostingermail-a",
    "hostingermail-b",
    "hostingermail-c",
    "mbo0001",
    "mbo0002",
    "gm1",
    "gm2",
    "titan1",
    "s1-ionos",
    "s2-ionos",
    "s42582890",
    // Senders of newsletters and of messages by programs
    "k1",
    "k2",
    "k3",
    "mandrill",
    "mte1",
    "mte2",
    "mailjet",
    "brevo1",
    "brevo2",
    "sib",
    "pm",
    "cm",
    "kl",
    "litesrv",
    "everlytickey1",
    "everlytickey2",
    "mxvault",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_selector_is_asked_for_twice() {
        let mut names: Vec<_> = COMMON_SELECTORS.iter().map(|name| name.to_ascii_lowercase()).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), COMMON_SELECTORS.len());
        assert!(names.len() < 80);
    }
}
