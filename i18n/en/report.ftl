# The report that a person hands to a provider or an administrator: headings and labels.

report-title = Mail check report
label-and-value = { $label }: { $value }
report-made-by = Made by Mailclinic { $version }
report-address = Mail address
report-server = Server
report-port = Port
report-encryption = Encryption
report-user = User name
report-recipient = Recipient
report-time = Date and time
report-words = The server’s own words
report-stages = The check, stage by stage
report-dialogue = Dialogue with the server
report-certificate = Certificate
report-certificate-names = Names in the certificate
report-certificate-issuer = Issued by
report-certificate-valid = Valid from { $from } to { $until }
report-tls-version = TLS version
report-other-findings = Other findings
report-settings-that-answer = Settings that the server answers to
report-what-happened = What happened
report-what-to-do = What to do
report-for-the-administrator = For the administrator
report-no-secrets = This report contains no passwords.

test-message-subject = Test message from Mailclinic
test-message-body = Mailclinic sent this message at your request. It has arrived, so sending and receiving work.

# --- the note about an error

note-title = Report on a mail error
note-source = File
note-read-as = Read as
note-cut = The input was very long; only its beginning was read.
note-more-recipients = { $count } more recipients are left out.
note-action = Result
note-reply-code = Reply code
note-enhanced-code = Enhanced status code
note-refused-by = Refused by
note-reported-by = Reported by
note-stage = Failed at
note-account = Account named by the error
note-account-name = Name of the account
note-outlook-code = Error number of the mail program
note-message = The message
note-from = From
note-to = To
note-subject = Subject
note-date = Date
note-message-id = Message-ID
note-way = The way of the message
note-unknown = not known
note-authentication = Checks of the sender (SPF, DKIM, DMARC)
note-authentication-causes = Why the sender is not believed
note-envelope-domain = Domain of the return address
note-from-domain = Domain of the visible sender
note-aligned = Do they belong together
note-aligned-yes = yes
note-aligned-no = no
note-signing-domain = Domain that signed
note-ip = Address of the sending server
action-failed = failed
action-delayed = delayed
action-delivered = delivered
action-relayed = passed on
action-expanded = passed on to the members of a list
