//! What the numbers of Outlook, its children and Windows' sockets mean.

use crate::diagnosis::{Certainty, DiagnosisId as Id, Stage};

/// What a mail program says by a number or a sentence of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::bounce) struct OutlookCode {
    pub diagnosis: Id,
    pub stage: Stage,
    pub certainty: Certainty,
    /// The server's reply, where the number stands for one.
    pub reply_code: Option<u16>,
}

/// A number as `0x800CCC79`, in any case.
pub(in crate::bounce) fn outlook_code(code: &str) -> Option<OutlookCode> {
    let digits = code.strip_prefix("0x").or_else(|| code.strip_prefix("0X"))?;
    let number = u32::from_str_radix(digits, 16).ok()?;
    CODES.iter().find(|(known, _)| *known == number).map(|(_, meaning)| *meaning)
}

/// What is known about a number of Windows' sockets beside `0x800CCC0E`.
pub(super) fn socket_error(number: &str) -> Option<OutlookCode> {
    use Certainty::{Certain, Likely};
    let (diagnosis, stage, certainty) = match number {
        // WSAEACCES: a firewall on this computer forbids it.
        "10013" => (Id::MailPortsBlockedHere, Stage::Connect, Likely),
        // WSAENETDOWN, WSAENETUNREACH, WSAEHOSTUNREACH
        "10050" | "10051" | "10065" => (Id::Offline, Stage::Connect, Likely),
        // WSAENETRESET, WSAECONNABORTED, WSAECONNRESET
        "10052" | "10053" | "10054" => (Id::ConnectionDropped, Stage::Connect, Certain),
        // WSAETIMEDOUT
        "10060" => (Id::ConnectionTimedOut, Stage::Connect, Certain),
        // WSAECONNREFUSED
        "10061" => (Id::ConnectionRefused, Stage::Connect, Certain),
        // WSAHOST_NOT_FOUND
        "11001" => (Id::HostNotFound, Stage::Resolve, Certain),
        // WSATRY_AGAIN
        "11002" => (Id::DnsTimeout, Stage::Resolve, Likely),
        // WSANO_RECOVERY
        "11003" => (Id::DnsServerFailure, Stage::Resolve, Likely),
        // WSANO_DATA
        "11004" => (Id::HostWithoutAddress, Stage::Resolve, Likely),
        _ => return None,
    };
    Some(said(diagnosis, stage, certainty))
}

pub(super) const fn said(diagnosis: Id, stage: Stage, certainty: Certainty) -> OutlookCode {
    OutlookCode { diagnosis, stage, certainty, reply_code: None }
}

const fn replied(reply_code: u16, diagnosis: Id, stage: Stage, certainty: Certainty) -> OutlookCode {
    OutlookCode { diagnosis, stage, certainty, reply_code: Some(reply_code) }
}

/// `0x800CCC..` as in Microsoft's imnxport.h (there with the prefix `IXP_E_`), `0x8004....` as in mapicode.h and Outlook's
/// own. Refusals of MAIL and RCPT have numbers of their own, so the classes of replies mostly stand for what came before
/// or after those two.
const CODES: &[(u32, OutlookCode)] = {
    use Certainty::{Certain, Likely, Possible};
    use Stage::{AfterData, Auth, Connect, Ehlo, Greeting, MailFrom, RcptTo, Resolve, Tls};
    &[
        // MAPI_E_NETWORK_ERROR
        (0x8004_0115, said(Id::Offline, Connect, Likely)),
        // MAPI_E_FAILONEPROVIDER: "the server is not available"
        (0x8004_011D, said(Id::ServerDown, Connect, Possible)),
        // MAPI_E_NO_RECIPIENTS
        (0x8004_0607, said(Id::RecipientMalformed, RcptTo, Possible)),
        // Outlook: unable to connect to the incoming (POP3) server
        (0x8004_2108, said(Id::ConnectionTimedOut, Connect, Likely)),
        // Outlook: unable to connect to the outgoing (SMTP) server
        (0x8004_2109, said(Id::ConnectionTimedOut, Connect, Likely)),
        // Outlook: the operation timed out waiting for a response from the receiving (POP) server
        (0x8004_210A, said(Id::ConnectionTimedOut, Connect, Certain)),
        // Outlook: the operation timed out waiting for a response from the sending (SMTP) server
        (0x8004_210B, said(Id::ConnectionTimedOut, Connect, Certain)),
        // INVALID_CERT_CN
        (0x800C_CC01, said(Id::CertificateNameMismatch, Tls, Certain)),
        // INVALID_CERT_DATE
        (0x800C_CC02, said(Id::CertificateExpired, Tls, Likely)),
        // NOT_CONNECTED
        (0x800C_CC05, said(Id::ConnectionDropped, Connect, Possible)),
        // CONN_SEND
        (0x800C_CC06, said(Id::ConnectionDropped, Connect, Likely)),
        // CONN_RECV
        (0x800C_CC09, said(Id::ConnectionDropped, Connect, Likely)),
        // BUSY
        (0x800C_CC0B, said(Id::ServerBusy, Connect, Likely)),
        // CANT_FIND_HOST
        (0x800C_CC0D, said(Id::HostNotFound, Resolve, Likely)),
        // FAILED_TO_CONNECT: refused or no answer; the socket error beside it tells which
        (0x800C_CC0E, said(Id::ConnectionTimedOut, Connect, Likely)),
        // CONNECTION_DROPPED
        (0x800C_CC0F, said(Id::ConnectionDropped, Connect, Certain)),
        // SOCKET_READ_ERROR
        (0x800C_CC12, said(Id::ConnectionDropped, Connect, Likely)),
        // SOCKET_WRITE_ERROR
        (0x800C_CC13, said(Id::ConnectionDropped, Connect, Likely)),
        // SOCKET_INIT_ERROR
        (0x800C_CC14, said(Id::Offline, Connect, Possible)),
        // SOCKET_CONNECT_ERROR
        (0x800C_CC15, said(Id::ConnectionTimedOut, Connect, Possible)),
        // INVALID_ACCOUNT
        (0x800C_CC16, said(Id::PasswordRejected, Auth, Possible)),
        // SICILY_LOGON_FAILED: Sicily is the old name of Secure Password Authentication
        (0x800C_CC18, said(Id::SpaUnsupported, Auth, Likely)),
        // TIMEOUT
        (0x800C_CC19, said(Id::ConnectionTimedOut, Connect, Certain)),
        // SECURE_CONNECT_FAILED: the chosen encryption does not fit the port
        (0x800C_CC1A, said(Id::TlsOnStarttlsPort, Tls, Likely)),
        // WINSOCK_WSASYSNOTREADY
        (0x800C_CC40, said(Id::Offline, Connect, Likely)),
        // SMTP_RESPONSE_ERROR
        (0x800C_CC60, said(Id::ReplyMalformed, Ehlo, Possible)),
        // SMTP_UNKNOWN_RESPONSE_CODE: a refusal that has no number here, such as 530 or 571
        (0x800C_CC61, said(Id::UnknownReply, Ehlo, Possible)),
        // SMTP_500_SYNTAX_ERROR
        (0x800C_CC62, replied(500, Id::CommandRefused, Ehlo, Likely)),
        // SMTP_501_PARAM_SYNTAX
        (0x800C_CC63, replied(501, Id::CommandRefused, Ehlo, Likely)),
        // SMTP_502_COMMAND_NOTIMPL
        (0x800C_CC64, replied(502, Id::CommandRefused, Ehlo, Likely)),
        // SMTP_503_COMMAND_SEQ
        (0x800C_CC65, replied(503, Id::CommandRefused, Ehlo, Possible)),
        // SMTP_504_COMMAND_PARAM_NOTIMPL
        (0x800C_CC66, replied(504, Id::CommandRefused, Ehlo, Likely)),
        // SMTP_421_NOT_AVAILABLE
        (0x800C_CC67, replied(421, Id::ServerBusy, Greeting, Likely)),
        // SMTP_450_MAILBOX_BUSY
        (0x800C_CC68, replied(450, Id::Greylisted, RcptTo, Possible)),
        // SMTP_550_MAILBOX_NOT_FOUND
        (0x800C_CC69, replied(550, Id::RecipientUnknown, RcptTo, Possible)),
        // SMTP_451_ERROR_PROCESSING
        (0x800C_CC6A, replied(451, Id::ServerError, AfterData, Likely)),
        // SMTP_551_USER_NOT_LOCAL
        (0x800C_CC6B, replied(551, Id::RelayDenied, RcptTo, Likely)),
        // SMTP_452_NO_SYSTEM_STORAGE
        (0x800C_CC6C, replied(452, Id::ServerError, AfterData, Possible)),
        // SMTP_552_STORAGE_OVERFLOW
        (0x800C_CC6D, replied(552, Id::MessageTooLarge, AfterData, Possible)),
        // SMTP_553_MAILBOX_NAME_SYNTAX
        (0x800C_CC6E, replied(553, Id::RecipientMalformed, RcptTo, Possible)),
        // SMTP_554_TRANSACT_FAILED
        (0x800C_CC6F, replied(554, Id::UnknownReply, AfterData, Possible)),
        // SMTP_REJECTED_SENDER: whatever a server answers to MAIL, also that it wants a sign-in first
        (0x800C_CC78, said(Id::SenderRejected, MailFrom, Possible)),
        // SMTP_REJECTED_RECIPIENTS
        (0x800C_CC79, said(Id::RelayDenied, RcptTo, Likely)),
        // SMTP_NO_SENDER
        (0x800C_CC7A, said(Id::SenderMalformed, MailFrom, Certain)),
        // SMTP_NO_RECIPIENTS
        (0x800C_CC7B, said(Id::RecipientMalformed, RcptTo, Likely)),
        // SMTP_530_STARTTLS_REQUIRED
        (0x800C_CC7C, replied(530, Id::StarttlsRequired, Tls, Certain)),
        // SMTP_NO_STARTTLS_SUPPORT
        (0x800C_CC7D, said(Id::StarttlsNotOffered, Tls, Certain)),
        // SMTP_454_STARTTLS_FAILED
        (0x800C_CC7F, replied(454, Id::StarttlsRefused, Tls, Certain)),
        // Outlook: none of the authentication methods supported by this client are supported by the server
        (0x800C_CC80, said(Id::AuthMethodUnsupported, Auth, Certain)),
        // POP3_RESPONSE_ERROR
        (0x800C_CC90, said(Id::IncomingLoginFailed, Auth, Possible)),
        // POP3_INVALID_USER_NAME
        (0x800C_CC91, said(Id::IncomingLoginFailed, Auth, Certain)),
        // POP3_INVALID_PASSWORD
        (0x800C_CC92, said(Id::IncomingLoginFailed, Auth, Certain)),
        // IMAP_LOGINFAILURE
        (0x800C_CCD1, said(Id::IncomingLoginFailed, Auth, Certain)),
        // IMAP_NOTIMAPSERVER
        (0x800C_CCD5, said(Id::NotAMailServer, Greeting, Likely)),
        // IMAP_UNSOLICITED_BYE
        (0x800C_CCDD, said(Id::ConnectionDropped, Connect, Likely)),
        // IMAP_AUTH_NOT_POSSIBLE
        (0x800C_CCDF, said(Id::IncomingLoginFailed, Auth, Likely)),
        // IMAP_OUT_OF_AUTH_METHODS
        (0x800C_CCE0, said(Id::IncomingLoginFailed, Auth, Likely)),
    ]
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_stands_once_and_in_order() {
        assert!(CODES.is_sorted_by(|(one, _), (other, _)| one < other));
    }

    #[test]
    fn numbers_mean_what_microsoft_calls_them() {
        for (code, diagnosis, reply_code) in [
            ("0x800CCC0D", Id::HostNotFound, None),
            ("0x800ccc0e", Id::ConnectionTimedOut, None),
            ("0x800CCC0F", Id::ConnectionDropped, None),
            ("0x800CCC19", Id::ConnectionTimedOut, None),
            ("0x800CCC67", Id::ServerBusy, Some(421)),
            ("0x800CCC6A", Id::ServerError, Some(451)),
            ("0x800CCC6B", Id::RelayDenied, Some(551)),
            ("0x800CCC78", Id::SenderRejected, None),
            ("0x800CCC79", Id::RelayDenied, None),
            ("0x800CCC7C", Id::StarttlsRequired, Some(530)),
            ("0x800CCC7D", Id::StarttlsNotOffered, None),
            ("0x800CCC92", Id::IncomingLoginFailed, None),
            ("0x80042109", Id::ConnectionTimedOut, None),
        ] {
            let meaning = outlook_code(code).unwrap_or_else(|| panic!("{code}"));
            assert_eq!((meaning.diagnosis, meaning.reply_code), (diagnosis, reply_code), "{code}");
        }
        // About files on this computer, and nonsense.
        for code in ["0x8004010F", "0x80040600", "0x800CCC17", "", "0x", "800CCC79", "0x800CCC790000"] {
            assert_eq!(outlook_code(code), None, "{code}");
        }
    }

    #[test]
    fn socket_errors_tell_why_no_connection_came_about() {
        assert_eq!(socket_error("10061").map(|said| said.diagnosis), Some(Id::ConnectionRefused));
        assert_eq!(socket_error("10060").map(|said| said.diagnosis), Some(Id::ConnectionTimedOut));
        assert_eq!(socket_error("0"), None);
    }
}
