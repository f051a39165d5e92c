# The report that a person hands to a provider or an administrator: headings and labels.

report-title = Mail check report
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
