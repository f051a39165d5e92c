# The settings of an account.

form-title-new = New account
form-intro-new = Enter the same settings as in your mail program. It shows them under the account settings.
form-changed = You have changes that are not saved.
form-has-mistakes = Some fields above need another look.
form-check-saves = “Check” saves the settings and tries them. “Save” keeps them without trying.

form-user-information = { -label-user-information }
form-your-name = { -label-your-name }
form-address = { -label-address }
form-account-type = { -label-account-type }
form-incoming-server = { -label-incoming-server }
form-incoming-text = This server brings you your mail. It matters for sending too, because its password is often used for both.
form-outgoing-server = { -label-outgoing-server }
form-server = Name of the server
form-port = { -label-port }
form-encryption = { -label-encryption }
form-logon-information = { -label-logon-information }
form-user-name = { -label-user-name }
form-password = { -label-password }
form-smtp-auth = { -label-smtp-auth }
form-same-as-incoming = { -label-same-as-incoming }
form-log-on-using = { -label-log-on-using }
form-incoming-first = { -label-incoming-first }
form-spa = { -label-spa }
form-details = Details
form-method = How to sign in
method-auto = Choose the best by itself
method-xoauth2 = XOAUTH2 (a token in place of the password)
method-ntlm = NTLM (SPA)
form-clear-text = Without encryption, others on the way can read your password and your mail.
form-clear-text-consent = I know this and want to sign in without encryption
form-pinned = You trust the certificate with this fingerprint, although no authority vouches for it:
form-unpin = Trust it no longer
form-recipient-title = To whom do you want to write?
form-recipient-text = Many servers refuse only mail to other mail providers. Enter an address outside your own mail provider to have this checked as well. Nothing is sent there.
form-recipient = Address of a recipient (if you like)

security-auto = { -label-auto }
security-tls = SSL/TLS
security-starttls = STARTTLS
security-none = { -label-none }

help-account-type = IMAP leaves mail on the server, POP3 takes it from there. Your mail program shows which one it uses.
help-server = Copy it from your mail program or from the help pages of your mail provider. It is a name such as smtp.example.com, without https:// in front.
help-port = A number that says which door of the server to use. Leave it empty to take the usual one.
help-encryption = Encryption keeps others from reading along. “{ -label-auto }” tries what the server offers and never goes without.
help-user-name = Mostly your whole mail address. Leave it empty to take that.
help-method = Leave this as it is unless your mail provider tells you otherwise.

mistake-missing = Please fill this in.
mistake-too-long = This is too long. Perhaps something else was pasted here.
mistake-malformed = There is a character in it that cannot be here.
mistake-port = A port is a number from 1 to 65535.
mistake-no-incoming-server = Enter the incoming server as well, or choose “{ -label-log-on-using }” for the outgoing one.
mistake-host-scheme = Leave out the part with ://. Only the name belongs here, such as smtp.example.com.
mistake-host-mail-address = This is a mail address. Here belongs the name of the server, such as smtp.example.com.
mistake-host-path = Leave out the slash and what comes after it.
mistake-host-port = Leave out the colon and the number. The number belongs in the field for the port.
mistake-host-space = There is a space in the name.
mistake-host-malformed = This is not the name of a server. It looks like smtp.example.com.
mistake-address-no-at = The @ is missing. An address looks like anna@example.com.
mistake-address-local = The part before the @ cannot be right.
mistake-address-domain = The part after the @ cannot be right. It looks like example.com.

caution-port-wants-tls = Port { $port } mostly needs SSL/TLS.
caution-port-wants-starttls = Port { $port } mostly needs STARTTLS.
caution-port-receives = This port is for receiving mail. Sending mostly uses port { $port }.
caution-port-is-imap = This port is for IMAP. POP3 mostly uses port { $port }.
caution-port-is-pop = This port is for POP3. IMAP mostly uses port { $port }.
caution-password-space = The password begins or ends with a space. Is it meant to be there?
