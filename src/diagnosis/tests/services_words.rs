//! What the services that people write with and to really say, and the finding that it must lead to.

use super::*;
use crate::diagnosis::{Certainty, DiagnosisId as Id};

/// A line for each reply: whether it is the server of one's own account that speaks or the recipient's; the stage; what it
/// means; the literal words (addresses replaced, lines divided by `\n`; 599 where no reply code is known to stand before
/// them).
const SAID: &str = r#"
Postfix
    their rcpt-to    recipient-unknown          550 5.1.1 <someone@example.com>: Recipient address rejected: User unknown in virtual mailbox table
    their rcpt-to    reverse-dns-missing        450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1]
    own   rcpt-to    relay-denied               554 5.7.1 <someone@example.com>: Relay access denied
    own   rcpt-to    sender-not-allowed         553 5.7.1 <you@example.org>: Sender address rejected: not owned by user other@example.org
Exim
    own   rcpt-to    relay-denied               550 relay not permitted
    own   auth       password-rejected          535 Incorrect authentication data
    their rcpt-to    recipient-unknown          550 Unrouteable address
    their rcpt-to    reverse-dns-missing        550-Inconsistent/Missing DNS PTR record (RFC 1912 2.1) (mail.example.org)\n550 [192.0.2.1]:49309
Sendmail
    own   rcpt-to    relay-denied               550 5.7.1 <someone@example.com>... Relaying denied. Proper authentication required.
    their rcpt-to    recipient-unknown          550 5.1.1 <someone@example.com>... User unknown
    their mail-from  sender-domain-not-found    553 5.1.8 <you@example.org>... Domain of sender address you@example.org does not exist
qmail
    own   rcpt-to    relay-denied               553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)
    their rcpt-to    recipient-unknown          550 sorry, no mailbox here by that name. (#5.1.1)
    their mail-from  sender-rejected            553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)
    their rcpt-to    recipient-mailbox-full     552 sorry, mailbox someone@example.com is over quota temporarily (#5.1.1)
Exchange
    own   rcpt-to    relay-denied               550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain
    their rcpt-to    recipient-unknown          550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup
Microsoft 365
    own   auth       smtp-auth-off-organisation 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.
    own   mail-from  sender-not-allowed         550 5.7.60 SMTP; Client does not have permissions to send as this sender
    their rcpt-to    recipient-unknown          550 5.4.1 Recipient address rejected: Access denied. For more information see https://aka.ms/EXOSmtpErrors
    their rcpt-to    ip-blocklisted             550 5.7.606 Access denied, banned sending IP [192.0.2.1]. To request removal from this list please visit https://sender.office.com/ and follow the directions.
    their rcpt-to    suspicious-activity        451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (AS77712344)
Outlook.com
    own   auth       password-login-retired     535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [LO4P123CA0001.GBRP123.PROD.OUTLOOK.COM]
    their mail-from  ip-blocklisted             550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors.
    their mail-from  domain-blocklisted         550 5.7.1 Service unavailable, MailFrom domain is listed in Spamhaus. To request removal from this list see https://www.spamhaus.org/query/lookup/ (S8002)
    their mail-from  reputation-poor            451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S843)
    their rcpt-to    recipient-unknown          550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).
    their after-data recipient-over-limit       554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour.
    their after-data mail-unauthenticated       550 5.7.515 Access denied, sending domain example.org doesn't meet the required authentication level.
Gmail
    own   auth       password-rejected          535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials 4fb4d7f45d1cf-x - gsmtp
    own   auth       app-password-required      534-5.7.9 Application-specific password required. For more information, go to\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor 4fb4d7f45d1cf-x - gsmtp
    their rcpt-to    recipient-unknown          550-5.1.1 The email account that you tried to reach does not exist. Please try\n550-5.1.1 double-checking the recipient's email address for typos or\n550 5.1.1 unnecessary spaces. - gsmtp
    their after-data reputation-poor            421-4.7.28 Gmail has detected an unusual rate of unsolicited mail. To protect\n421-4.7.28 our users from spam, mail has been temporarily rate limited. For\n421 4.7.28 more information, go to https://support.google.com/mail/?p=UnsolicitedRateLimitError - gsmtp
    their after-data message-policy             550-5.7.1 The user or domain that you are sending to (or from) has a policy that\n550-5.7.1 prohibited the mail that you sent. Please contact your domain\n550-5.7.1 administrator for further details. For more information, go to\n550 5.7.1  https://support.google.com/a/answer/172179 - gsmtp
Yahoo
    own   mail-from  sender-not-allowed         553 From: address not verified; see http://help.yahoo.com/
    their mail-from  reputation-poor            421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes
    their mail-from  ip-blocklisted             553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.1, because the ip is in Spamhaus's list; see http://postmaster.yahoo.com/550-bl23.html
    their mail-from  ip-blocklisted             553 Mail from 192.0.2.1 not allowed - 5.7.1 [BL23] Connections not accepted from IP addresses on Spamhaus XBL; see http://postmaster.yahoo.com/errors/550-bl23.html [550]
    their after-data message-policy             554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit https://postmaster.yahooinc.com/error-codes
    their after-data message-policy             554 Message not allowed - [299]
    their after-data recipient-unknown          552 1 Requested mail action aborted, mailbox not found
    their after-data recipient-mailbox-full     552 5.2.2 This message could not be delivered because the recipient's mailbox is full. Please try again later or contact the recipient directly. See https://senders.yahooinc.com/smtp-error-codes#mailbox-full for more information
    their mail-from  sender-domain-not-found    451 Message temporarily deferred due to unresolvable RFC.5321 from domain. See https://senders.yahooinc.com/error-codes#unresolvable-from-domain
    their rcpt-to    server-busy                451 mta4001.mail.example.yahoo.com Resources temporarily unavailable. Please try again later [#4.16.1].
AOL
    their after-data recipient-disabled         554 30 Sorry, your message to someone@aol.com cannot be delivered. This mailbox is disabled (554.30).
    their mail-from  reputation-poor            421 4.7.0 [IPTS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.verizonmedia.com/error-codes
iCloud
    own   mail-from  sender-not-allowed         550 5.7.0 From address is not one of your addresses
    their mail-from  ip-blocklisted             550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1
    their after-data message-policy             554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137
    their after-data message-policy             554 5.7.1 [HM08] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137
    their after-data mail-unauthenticated       554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks. See https://support.apple.com/en-us/HT204137 for mailing best practices
    their rcpt-to    recipient-mailbox-full     552 5.2.2 <someone@icloud.com>: user is overquota
    their rcpt-to    server-busy                451 4.7.1 Service unavailable - try again later
Mail.ru
    own   auth       app-password-required      535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED
    own   rcpt-to    sender-not-allowed         550 not local sender over smtp
    own   after-data account-blocked-spam       550 Message was not accepted -- invalid mailbox. Local mailbox you@mail.ru is unavailable: message sending for this account is disabled: http://help.mail.ru/mail-help/postmaster/error
    their after-data recipient-unknown          550 Message was not accepted -- invalid mailbox.  Local mailbox someone@mail.ru is unavailable: user not found
    their after-data recipient-disabled         550 Message was not accepted -- invalid mailbox.  Local mailbox someone@mail.ru is unavailable: account is disabled
    their after-data recipient-disabled         550 Message was not accepted -- invalid mailbox.  Local mailbox someone@mail.ru is unavailable: user is terminated
    their after-data message-looks-like-spam    550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=abc~ or  report details to abuse@corp.mail.ru. Error code: B532. ID: 0.
    their after-data dmarc-rejected             550 5.7.1 This message was not accepted due to domain owner DMARC policy (RFC 7489) https://help.mail.ru/mail-help/postmaster/dmarc
Yandex
    own   auth       password-rejected          535 5.7.8 Error: authentication failed: Invalid user or password!
    own   auth       mail-access-off            535 5.7.8 Error: authentication failed: This user does not have access rights to this service
    own   mail-from  sender-not-allowed         553 5.7.1 Sender address rejected: not owned by auth user.
    their rcpt-to    recipient-unknown          550 5.7.1 No such user!
    their rcpt-to    recipient-disabled         550 5.7.1 Policy rejection on the target address
    their rcpt-to    recipient-mailbox-full     552 5.2.2 Mailbox size limit exceeded
    their rcpt-to    recipient-over-limit       450 4.2.1 The recipient has exceeded message rate limit. Try again later.
    their rcpt-to    ip-blocklisted             554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using spamsource.mail.yandex.net; see http://feedback.yandex.ru/?from=mail-rejects&subject=192.0.2.1
    their after-data message-looks-like-spam    554 5.7.1 [1] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc
    their rcpt-to    greylisted                 451 4.7.1 Sorry, the service is currently unavailable. Please come back later.
Rambler
    their data       greylisted                 452 4.7.1 Try again later
    own   auth       password-rejected          535 5.7.0 Invalid login or password
    their after-data message-looks-like-spam    554 5.7.1 Spam message rejected; If this is not spam contact abuse
1C
    own   rcpt-to    sender-not-allowed         550 Почтовый ящик не доступен (SMTP error code 550, not local sender over smtp)
    own   rcpt-to    relay-denied               550 Почтовый ящик не доступен (SMTP error code 550, Relaying denied)
    own   rcpt-to    relay-denied               550 Почтовый ящик не доступен (SMTP error code 550, 5.7.1 Policy rejection on the target address: v8@1c.ru)
Libero
    own   auth       password-rejected          535 Invalid User or Password [LIB_300]
    their mail-from  ip-blocklisted             550 smtp-13.iol.local smtp-13.iol.local IP blacklisted by CSI. For remediation please use http://csi.cloudmark.com/reset-request/?ip=192.0.2.1 [smtp-13.iol.local; LIB_102]
    their after-data sender-domain-not-found    550 Invalid Domain [smtp-12.iol.local; LIB_420]
Virgilio
    own   mail-from  account-disabled           550 User Disabled [smtp-45.iol.local; VIR_440]
    own   rcpt-to    suspicious-activity        451 smtp-45.iol.local smtp-45.iol.local too many invalid recipients [smtp-45.iol.local; VIR_660]
    their after-data sender-domain-not-found    550 Invalid Domain [smtp-41.iol.local; VIR_420]
Aruba
    own   after-data message-looks-like-spam    552 5.2.0 igxL1p00E1WDM2s01gxMXG spam detected
    own   mail-from  sending-too-fast           550 5.1.0 cNkj1y0022zrrQM01NkjaD policy violation
    own   mail-from  sender-rejected            550 5.1.0 <you@example.org> sender rejected
    own   rcpt-to    recipient-malformed        599 5.5.2 bad chars in command
    their rcpt-to    recipient-mailbox-full     552 5.2.2 <someone@example.com>: user is over quota
    their rcpt-to    recipient-restricted       554 <someone@pec.example.com>: Messaggio rifiutato dal sistema. Indirizzo destinatario sconosciuto o non abilitato alla ricezione di posta non certificata
TIM
    their greeting   greeting-refused           554 smtp109.alice.it Service not available - access denied
    their mail-from  ip-blocklisted             554 smtp206.alice.it Service not available - from blacklisted IP address [192.0.2.1]
    their mail-from  ip-blocklisted             550 mail not accepted from blacklisted IP address [192.0.2.1]
    their mail-from  ip-blocklisted             550 5.7.1 Mail from IP 192.0.2.1 was rejected due to listing in Spamhaus SBL. For details please see http://www.spamhaus.org/query/bl?ip=192.0.2.1
Orange
    own   auth       password-rejected          550 5.7.0 Code d'authentification invalide OFR_305
    their mail-from  reputation-poor            550 opmta1mti37nd1 smtp.orange.fr xZBIwcGuCj51b Service refuse. Service refused. OFR006_103 - please visit: https://postmaster.orange.fr/ [103]
    their mail-from  ip-blocklisted             550 mwinf5c14 ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102 Ref http://csi.cloudmark.com/reset-request/?ip=192.0.2.1 [102]
    their greeting   too-many-connections       421 mwinf5c79 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR005_104 [104]
    their rcpt-to    recipient-unknown          550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]
    their rcpt-to    recipient-mailbox-full     552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]
    their after-data message-looks-like-spam    550 5.2.0 Mail rejete. Mail rejected. ofr_506 [506]
    their after-data message-looks-like-spam    550 5.2.0 Mail rejete. Mail rejected. ofr_513 [513]
    own   after-data message-too-large          552 5.2.0 Taille limite du message atteinte. Maximum size of the message reached. OFR_514 [514]
    their mail-from  spf-failed                 421 smtp.orange.fr [192.0.2.1] Emetteur invalide, Veuillez verifier la configuration SPF/DNS de votre nom de domaine. Invalid Sender. SPF check failed, please verify the SPF/DNS configuration for your domain name.
Free
    their greeting   reverse-dns-missing        421 Refused. Your reverse DNS entry does not resolve to your IP.
    their mail-from  ip-blocklisted             421 Too many spams from your IP (192.0.2.1), please visit http://postmaster.free.fr/
    their mail-from  ip-blocklisted             421 Your IP (192.0.2.1) is temporary blacklisted by an anti-troyan rule, retry later and/or visit http://postmaster.free.fr/
    their rcpt-to    sending-too-fast           451 too many errors from your ip (192.0.2.1), please visit http://postmaster.free.fr/
    their after-data message-looks-like-spam    550 spam detected
    their rcpt-to    recipient-mailbox-full     554 5.2.2 <someone@free.fr>: Recipient address rejected: Quota exceeded (mailbox for user is full)
    their rcpt-to    recipient-mailbox-full     552 5.2.2 user quota exceeded (UserSearch)
SFR
    their after-data message-looks-like-spam    550 5.7.1 Email 4RH2xT4NwZz1LQKck rejected per SPAM policy
    their rcpt-to    reputation-poor            450 4.7.1 SFR_IN_101
    their rcpt-to    sending-too-fast           450 4.7.1 SFR_IN_105
La Poste
    their rcpt-to    recipient-unknown          550-5.1.1 <someone@laposte.net>: Recipient address rejected: User unknown\n550 5.1.1 <someone@laposte.net>: Adresse destinataire invalide. Invalid recipient. LPN007_416
    their rcpt-to    recipient-disabled         450 4.2.1 <someone@laposte.net>: Recipient address rejected: this mailbox is inactive and has been disabled
    their after-data reputation-poor            550 5.7.1 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN007_510
    their mail-from  sender-rejected            599 Sender address rejected: Sender user unknown.  Adresse expediteur inconnue
    their after-data dmarc-rejected             571 5.7.1 Message refused, DMARC verification Failed. Message refuse, verification DMARC en echec LPN007_517
OVH
    own   after-data sending-too-fast           599 sorry, too many emails (#5.7.1)
    their rcpt-to    recipient-mailbox-full     550 sorry, user over quota [mx1] (#5.1.1)
    their rcpt-to    recipient-unknown          550 5.1.1 <someone@example.com>: Recipient address rejected: User unknown
GMX, WEB.DE, IONOS
    own   auth       password-rejected          535 Authentication credentials invalid
    own   mail-from  sender-not-allowed         550-Requested action not taken: mailbox unavailable\n550 Sender address is not allowed.
    own   rcpt-to    sending-too-fast           550-Requested action not taken: mailbox unavailable\n550 Failure sending mail. Try again later
    their greeting   ip-blocklisted             554-gmx.net (mxgmx104) Nemesis ESMTP Service not available\n554-No SMTP service\n554-IP address is block listed.\n554 For explanation visit https://postmaster.gmx.net/en/case?c=r0201&i=ip&v=192.0.2.1&r=1MNcgj
    their greeting   reverse-dns-missing        554-gmx.net (mxgmx008) Nemesis ESMTP Service not available\n554-No SMTP service\n554-Bad DNS PTR resource record.\n554 For explanation visit http://postmaster.gmx.com/en/error-messages?ip=192.0.2.1&c=rdns
    their rcpt-to    recipient-unknown          550-Requested action not taken: mailbox unavailable\n550 For explanation visit https://postmaster.gmx.net/en/case?c=r1601&i=ip&v=192.0.2.1&r=1M9F1a
    their rcpt-to    sender-domain-not-found    550-Requested action not taken: mailbox unavailable\n550 invalid DNS MX or A/AAAA resource record. For explanation visit https://postmaster.1und1.de/en/case?c=r1601&i=ip&v=192.0.2.1
    their rcpt-to    recipient-mailbox-full     552-Requested mail action aborted: exceeded storage allocation\n552-Quota exceeded.\n552 For explanation visit https://postmaster.gmx.net/en/case?c=r1503&i=ip&v=192.0.2.1
    their after-data message-policy             554-Transaction failed\n554-Reject due to policy restrictions.\n554 For explanation visit https://postmaster.web.de/de/case?c=hi&i=ip&v=192.0.2.1
    their mail-from  spf-failed                 550 <you@example.org>: Reject due to SPF policy. The originating IP of the message is not permitted by the domain owner
    their mail-from  sending-too-fast           421 Rate limit reached. Please try again later
T-Online
    own   mail-from  sending-limit-reached      550 Send quota exceeded
    their greeting   ip-blocklisted             554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)
    their greeting   reputation-poor            554 IP=192.0.2.1 - None/bad reputation. Ask your postmaster for help or to contact tobr@rx.t-online.de for reset. (NOWL)
    their greeting   ip-dynamic                 554 IP=192.0.2.1 - Dialup/transient IP not allowed. Use a mailgateway or contact toda@rx.t-online.de if obsolete. (DIAL)
    their after-data message-looks-like-spam    554 5.7.0 Message considered as spam or virus, rejected
Zoho
    own   mail-from  sender-not-allowed         553 Relaying disallowed as you@example.org
    own   mail-from  account-blocked-spam       554 5.1.8 Email Outgoing Blocked
    own   auth       account-blocked-spam       554 5.1.8 Sender Address Blocked
    own   after-data account-blocked-spam       550 5.4.6 Unusual sending activity detected.
    their rcpt-to    recipient-unknown          550 5.1.1 User does not exist - <someone@zoho.com>
    their rcpt-to    message-policy             541 5.4.1 Mail rejected by destination domain
    their rcpt-to    reputation-poor            541 5.7.1 Mail rejected due to antispam policy
    their rcpt-to    reputation-poor            451 4.7.1 Mail deferred due to antispam policy
    their rcpt-to    message-looks-like-spam    554 5.7.1 Email cannot be delivered. Reason: Email flagged as Spam.
    their after-data message-policy             554 5.7.7 Email policy violation detected
    their after-data message-policy             554 5.2.3 MailPolicy violation Error delivering to mailboxes
    their rcpt-to    message-policy             552 5.1.1 <someone@zoho.com> Mailbox delivery failure policy error
    their rcpt-to    message-policy             452 <someone@zoho.com> Mailbox delivery restricted by policy error
Fastmail
    own   auth       password-rejected          535 5.7.0 Incorrect username or password.
    own   after-data sender-not-allowed         551 5.7.1 Not authorised to send from this header address
    their after-data recipient-unknown          550 5.1.1 <someone@fastmail.com>: Recipient address rejected: User unknown in local recipient table
Amazon SES
    own   mail-from  sending-limit-reached      454 Throttling failure: Daily message quota exceeded.
    own   mail-from  sending-too-fast           454 Throttling failure: Maximum sending rate exceeded.
    own   after-data sender-not-allowed         554 Message rejected: Email address is not verified. The following identities failed the check in region US-EAST-1: you@example.org
GoDaddy
    own   auth       relay-denied-wrong-server  535 Authentication not allowed on IBSMTP Servers. IB401
    own   rcpt-to    sending-limit-reached      550 User you@example.org has exceeded its 24-hour sending limit. Messages to 250 recipients out of 250 allowed have been sent. Relay quota will reset in 5.27 hours.
    own   after-data sending-limit-reached      552 C13ypH3DXQO9CC140p6S9y Message would take you over your relay quota of 500 Current quota used: 487
    their greeting   too-many-connections       421 Connection refused, too many sessions from This IP. Lower the number of concurrent sessions. IB007
    their greeting   server-busy                421 Server temporarily unavailable. Try again later. IB101
    their mail-from  reputation-poor            554 Connection refused. This IP has a poor reputation on Cloudmark Sender Intelligence (CSI). IB103
    their mail-from  ip-blocklisted             554 Connection refused. This IP address is listed on the Spamhaus Block List (SBL). IB104
    their mail-from  ip-blocklisted             554 Connection refused. This IP address is listed on the Exploits Block List (XBL). IB105
    their mail-from  ip-dynamic                 554 Connection refused. This IP address is listed on the Policy Block List (PBL). IB106
    their greeting   reverse-dns-missing        421 Temporarily rejected. Reverse DNS for this IP failed. IB108
    their mail-from  reputation-poor            554 This IP has been temporarily blocked for attempting to send too many messages containing content judged to be spam by the Internet community. IB110
    their mail-from  reputation-poor            554 This IP has been blocked for the day, for attempting to mail too many invalid recipients. IB113
    their after-data message-looks-like-spam    552 5.2.0 This message has been rejected due to content judged to be spam by the internet community IB212
    their mail-from  from-header-missing        550 you@example.org Blank From: addresses are not allowed. Provide a valid From. IB501
    their mail-from  sender-malformed           550 you@example.org IP addresses are not allowed as a From: Address. Provide a valid From. IB502
    their mail-from  sending-too-fast           550 This IP has sent too many messages this hour. IB504
    their mail-from  sender-domain-not-found    550 example.org From: Domain is invalid. Provide a valid From: IB506
    their mail-from  spf-failed                 550 you@example.org Invalid SPF record. Inspect your SPF settings, and try again. IB508
    their mail-from  sending-too-fast           550 This message has exceeded the max number of messages per session. Open a new session and try again. IB510
    their rcpt-to    too-many-recipients        452 This message contains too many recipients. Reduce the number of recipients and retry. IB605
    their rcpt-to    sending-too-fast           550 This IP has sent too many to too many recipients this hour. IB607
    their after-data message-virus              552 Virus infected message rejected. IB705
    their rcpt-to    recipient-unknown          550 5.1.1 <someone@example.com> Recipient not found.  <http://x.co/irbounce>
    their mail-from  ip-blocklisted             554 RBL Reject.
Comcast
    their mail-from  reverse-dns-missing        554 imta14.emeryville.ca.mail.comcast.net comcast 192.0.2.1 Comcast requires that all mail servers must have a PTR record with a valid Reverse DNS entry. Currently your mail server does not fill that requirement. For more information, refer to: http://postmaster.comcast.net/smtp-error-codes.php#554
    their mail-from  ip-blocklisted             554 imta14.emeryville.ca.mail.comcast.net comcast 192.0.2.1 Comcast block for spam.  Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000
    their mail-from  ip-blocklisted             452 resimta-po-24v.sys.comcast.net comcast 192.0.2.1 found on one or more DNSBLs, see http://postmaster.comcast.net/smtp-error-codes.php#BL000010
    their rcpt-to    sending-too-fast           451 4.2.0 Throttled - https://postmaster.comcast.net/smtp-error-codes.php#RL000010
    their after-data dmarc-rejected             550 5.2.0 54Qa1t0144ZKE95014QaMR Message rejected due to DMARC. Please see http://postmaster.comcast.net/smtp-error-codes.php#DM000001
    their rcpt-to    recipient-unknown          550 5.1.1 <someone@comcast.net> recipient mailbox unallocated
    their rcpt-to    recipient-unknown          550 5.1.1 Not our Customer
    their rcpt-to    recipient-mailbox-full     552 5.1.1 <someone@comcast.net> recipient rejected - extended quota violation
AT&T
    their mail-from  ip-blocklisted             553 5.3.0 flph829 DNSBL:RBL 521< 192.0.2.1 >_is_blocked.For assistance forward this error to abuse_rbl@abuse-att.net
    their mail-from  reverse-dns-missing        550 5.7.1 Connections not accepted from servers without a valid sender domain. Fix reverse DNS for 192.0.2.1
Cox
    their mail-from  ip-blocklisted             554 dukecmimpi01 cox 192.0.2.1 blocked. Error Code AUP#CXBL. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information.
Proofpoint
    their mail-from  ip-blocklisted             554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1
    their rcpt-to    recipient-unknown          550 5.7.1 <someone@example.com>: Recipient address rejected: User email address is marked as invalid.
    their rcpt-to    recipient-unknown          550 5.1.1 - This is not a valid email address. Please verify that you have the correct email address for your recipient.
    their rcpt-to    greylisted                 421 4.1.1 <someone@example.com>: Recipient address rejected: unverified address: Address verification in progress
Mimecast
    their rcpt-to    reputation-poor            550 Local CT IP Reputation - (reject) - https://community.mimecast.com/docs/DOC-1369#550
    their rcpt-to    message-policy             550 Administrative prohibition - envelope blocked - https://community.mimecast.com/docs/DOC-1369#550
    their after-data message-policy             550 Rejected by header based Anti-Spoofing policy: you@example.org - https://community.mimecast.com/docs/DOC-1369#550
    their after-data recipient-blocks-you       550 Rejected by header based manually Blocked Senders: you@example.org - https://community.mimecast.com/docs/DOC-1369#550
    their rcpt-to    recipient-blocks-you       550 Envelope blocked - User Entry - https://community.mimecast.com/docs/DOC-1369#550
    their rcpt-to    greylisted                 451 Internal resource temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451
    their rcpt-to    relay-denied-wrong-mx      451 Open relay not allowed - https://community.mimecast.com/docs/DOC-1369#451
    their rcpt-to    recipient-unknown          451 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#451
    their rcpt-to    tls-required-by-recipient  553 This route requires encryption (TLS)
    their rcpt-to    recipient-not-accepting    451 Account inbounds disabled
    their after-data message-virus              554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554
Barracuda
    their after-data message-policy             550 permanent failure for one or more recipients (someone@example.com:blocked)
    their after-data recipient-unknown          550 permanent failure for one or more recipients (someone@example.com:550 5.1.1 The email account that you tried to reach does not exist.)
    their after-data message-looks-like-spam    554 rejected due to spam URL in content
    their after-data attachment-forbidden       554 rejecting banned content
    their after-data mail-unauthenticated       550 rejecting spoofed message
    their rcpt-to    recipient-unknown          550 cuda_nsu 5.1.1 <someone@example.com>... User unknown
    their rcpt-to    message-policy             450 cuda_nsu 4.7.1 <someone@example.com>: Recipient address rejected: Policy Rejection- Abuse. Go away.
    their rcpt-to    recipient-server-error     422 License Expired
    their rcpt-to    ip-blocklisted             554 Service unavailable; Client host [mail.example.org] blocked using Barracuda Reputation; http://bbl.barracudacentral.com/q.cgi?ip=192.0.2.1
Cloudmark
    their rcpt-to    ip-blocklisted             521 5.7.1 <someone@example.com>: Recipient address rejected: You are not allowed to send mail. Please see http://csi.cloudmark.com/reset-request/?ip=192.0.2.1 if you feel this is in error.
Spamhaus
    their rcpt-to    ip-blocklisted             554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1
    their rcpt-to    ip-dynamic                 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using pbl.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1
    their rcpt-to    domain-blocklisted         554 5.7.1 Service unavailable; Sender address [you@example.org] blocked using dbl.spamhaus.org; https://www.spamhaus.org/query/domain/example.org
Other block lists
    their rcpt-to    ip-blocklisted             554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.spamcop.net; Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.1
    their rcpt-to    ip-blocklisted             554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl-1.uceprotect.net
    their after-data ip-blocklisted             450 4.7.1 Mail from 192.0.2.1 has been blocked by Trend Micro Email Reputation Service. Please see https://ers.trendmicro.com/reputations to get detailed information.
    their mail-from  ip-blocklisted             521 5.5.0 Your IP [192.0.2.1] has been blacklisted. Please contact abuse@kpn.com for more information.
"#;

/// Services that nobody should ask about in vain.
const NAMED: &[&str] = &[
    "Postfix",
    "Exim",
    "Sendmail",
    "qmail",
    "Exchange",
    "Microsoft 365",
    "Outlook.com",
    "Gmail",
    "Yahoo",
    "AOL",
    "iCloud",
    "Mail.ru",
    "Yandex",
    "Rambler",
    "Libero",
    "Virgilio",
    "Aruba",
    "TIM",
    "Orange",
    "Free",
    "SFR",
    "La Poste",
    "OVH",
    "GMX, WEB.DE, IONOS",
    "T-Online",
    "Zoho",
    "Fastmail",
    "Amazon SES",
    "GoDaddy",
    "Proofpoint",
    "Mimecast",
    "Barracuda",
    "Cloudmark",
    "Spamhaus",
    "Other block lists",
    "1C",
];

struct Said {
    service: &'static str,
    recipient_side: bool,
    stage: Stage,
    id: Id,
    reply: String,
}

fn said() -> Vec<Said> {
    let mut service = "";
    let mut rows = Vec::new();
    for line in SAID.lines().filter(|line| !line.is_empty()) {
        let Some(row) = line.strip_prefix("    ") else {
            service = line;
            continue;
        };
        let mut rest = row;
        let mut word = || {
            let (word, after) = rest.split_once(' ').expect(line);
            rest = after.trim_start();
            word
        };
        let (side, stage, id) = (word(), word(), word());
        assert!(["own", "their"].contains(&side), "{line}");
        rows.push(Said {
            service,
            recipient_side: side == "their",
            stage: serde_json::from_value(stage.into()).expect(line),
            id: serde_json::from_value(id.into()).expect(line),
            reply: rest.replace("\\n", "\n"),
        });
    }
    rows
}

fn found(said: &Said) -> Diagnosis {
    let around = Circumstances { recipient_side: Some(said.recipient_side), ..Circumstances::default() };
    judge(&said.reply, said.stage, around)
}

#[test]
fn each_services_own_words_are_understood() {
    let mut wrong = Vec::new();
    for said in said() {
        let found = found(&said);
        if found.id != said.id {
            wrong.push(format!("{}: {:?} instead of {:?}: {}", said.service, found.id, said.id, said.reply));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_service_is_forgotten() {
    let said = said();
    for service in NAMED {
        assert!(said.iter().any(|said| said.service == *service), "{service}");
    }
}

/// Who refuses a whole server has a page on which its owner can read why, and ask to be let in again.
#[test]
fn whoever_can_lift_a_block_is_linked() {
    for (words, url) in [
        ("OFR006_103", "https://postmaster.orange.fr/"),
        ("LPN007_510", "https://postmaster.laposte.net/"),
        ("Too many spams from your IP", "https://postmaster.free.fr/"),
        ("[TSS04]", "https://senders.yahooinc.com/smtp-error-codes"),
        ("LIB_102", "https://csi.cloudmark.com/en/reset/"),
        ("IB110", "https://unblock.secureserver.net/"),
        ("[BL21]", "https://check.spamhaus.org/"),
        ("ipcheck.proofpoint.com", "https://ipcheck.proofpoint.com/"),
        ("banned sending IP", "https://sender.office.com/"),
        ("(NOWL)", "https://postmaster.t-online.de/index.en.html"),
    ] {
        let said = said().into_iter().find(|said| said.reply.contains(words)).expect(words);
        let links: Vec<_> = found(&said).links.into_iter().map(|link| (link.label, link.url)).collect();
        assert_eq!(links, [("link-delisting".to_owned(), url.to_owned())], "{words}");
    }
}

#[test]
fn a_message_that_came_twice_may_well_have_arrived() {
    let twice = judge("599 Duplicated Message-ID", Stage::AfterData, Circumstances::default());
    assert_eq!((twice.id, twice.certainty), (Id::RecipientServerError, Certainty::Possible));
}
