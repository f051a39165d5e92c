# Where a setting is in Thunderbird, with the labels of Thunderbird’s own translations.
thunderbird-name = Thunderbird
thunderbird-open =
    .step-1 = In Thunderbird, click the menu button (three lines, at the top right), then “Account Settings”.
    .step-2 = In the list at the left, click the account { $address } itself.
thunderbird-to-incoming = In the list at the left, below the account, click “Server Settings”.
thunderbird-to-outgoing = In the list at the left, click the account’s own name. At the bottom of the page, near the outgoing server, press “Edit…” (older versions: “Edit SMTP server…”).
thunderbird-sender-address = Enter { $value } in “Email Address”.
thunderbird-incoming-protocol = Thunderbird cannot turn a POP account into an IMAP account or back. Add the account once more as { $value } and go on with the new one. Remove the old one only when all your messages are in the new one.
thunderbird-incoming-server = Enter { $value } in “Server Name”.
thunderbird-incoming-encryption =
    { $value ->
        [tls] In “Connection security”, choose “SSL/TLS”.
        [none] In “Connection security”, choose “None”.
       *[starttls] In “Connection security”, choose “STARTTLS”.
    }
thunderbird-incoming-port = Enter { $value } in “Port”.
thunderbird-incoming-username = Enter { $value } in “User Name”.
thunderbird-incoming-password = Thunderbird asks for your password when it next fetches mail. If it does not ask, open “Settings”, then “Privacy & Security”, then the saved passwords, and delete the entry of your mail server.
thunderbird-incoming-spa =
    { $value ->
        [on] In “Authentication method”, choose “NTLM”.
       *[off] In “Authentication method”, choose “Normal password”.
    }
thunderbird-outgoing-server = Enter { $value } in “Server Name”.
thunderbird-sign-in-off = In “Authentication method”, choose “No authentication”.
thunderbird-sign-in-like-incoming = In “Authentication method”, choose “Normal password”. Enter { $value } in “User Name”.
thunderbird-sign-in-log-on = In “Authentication method”, choose “Normal password”.
thunderbird-outgoing-username = Enter { $value } in “User Name”.
thunderbird-outgoing-password = Thunderbird asks for your password when you next send. If it does not ask, open “Settings”, then “Privacy & Security”, then the saved passwords, and delete the entry of the outgoing server (smtp).
thunderbird-incoming-first = Thunderbird cannot sign in to incoming mail before it sends. Fetch your mail by hand first, then send within a few minutes. Better: ask your mail provider for an outgoing server that takes a password.
thunderbird-outgoing-method =
    { $value ->
        [ntlm] In “Authentication method”, choose “NTLM”.
        [xoauth2] In “Authentication method”, choose “OAuth2”.
        [cram-md5] In “Authentication method”, choose “Encrypted password”.
       *[other] In “Authentication method”, choose “Normal password”.
    }
thunderbird-outgoing-encryption =
    { $value ->
        [tls] In “Connection security”, choose “SSL/TLS”.
        [none] In “Connection security”, choose “None”.
       *[starttls] In “Connection security”, choose “STARTTLS”.
    }
thunderbird-outgoing-port = Enter { $value } in “Port”.
thunderbird-trust-certificate = When you next send, Thunderbird warns about the certificate and offers an exception. Look at the certificate there, and add the exception only if you compared the fingerprint.
thunderbird-finish =
    .step-1 =
        { $inner ->
            [yes] Press “OK” and close the page.
           *[no] Close the page. Thunderbird keeps the settings.
        } If Thunderbird wants to restart, agree. Then send yourself a message.
