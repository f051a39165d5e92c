# Where a setting is in Mail of macOS.
apple-mail-name = Apple Mail (macOS)
apple-mail-open =
    .step-1 = In the menu bar at the top of the screen, click “Mail”, then “Settings…” (before macOS 13: “Preferences…”), then “Accounts”.
    .step-2 = Click the account { $address } in the list at the left.
apple-mail-to-connection = Click “Server Settings”.
apple-mail-sender-address = Under “Account Information”, enter { $value } in “Email Address”.
apple-mail-incoming-protocol = Mail cannot turn a POP account into an IMAP account or back. Add the account once more as { $value } and go on with the new one. Remove the old one only when all your messages are in the new one.
apple-mail-incoming-server = For the incoming server, enter { $value } in “Host Name”.
apple-mail-incoming-encryption =
    For the incoming server, untick “Automatically manage connection settings”. { $value ->
        [none] Then untick “Use TLS/SSL”.
       *[encrypted] Then tick “Use TLS/SSL”. Mail finds out by itself whether SSL/TLS or STARTTLS is meant.
    }
apple-mail-incoming-port = For the incoming server, enter { $value } in “Port”.
apple-mail-incoming-username = For the incoming server, enter { $value } in “User Name”.
apple-mail-incoming-password = For the incoming server, clear the field “Password” and type your password again.
apple-mail-incoming-spa =
    For the incoming server, untick “Automatically manage connection settings”. { $value ->
        [on] Then choose “NTLM” in “Authentication”.
       *[off] Then choose “Password” in “Authentication”.
    }
apple-mail-outgoing-server = For the outgoing server (SMTP), enter { $value } in “Host Name”.
apple-mail-sign-in-off = For the outgoing server (SMTP), untick “Automatically manage connection settings”. Then choose “None” in “Authentication”.
apple-mail-sign-in-like-incoming = For the outgoing server (SMTP), enter { $value } in “User Name”. In “Password”, type the password of your incoming mail.
apple-mail-sign-in-log-on = For the outgoing server (SMTP), untick “Automatically manage connection settings”. Then choose “Password” in “Authentication”.
apple-mail-outgoing-username = For the outgoing server (SMTP), enter { $value } in “User Name”.
apple-mail-outgoing-password = For the outgoing server (SMTP), clear the field “Password” and type your password again.
apple-mail-incoming-first = Mail cannot sign in to incoming mail before it sends. Fetch your mail by hand first, then send within a few minutes. Better: ask your mail provider for an outgoing server that takes a password.
apple-mail-outgoing-method =
    For the outgoing server (SMTP), untick “Automatically manage connection settings”. { $value ->
        [ntlm] Then choose “NTLM” in “Authentication”.
        [cram-md5] Then choose the entry with “MD5” in “Authentication”.
       *[other] Then choose “Password” in “Authentication”.
    }
apple-mail-outgoing-encryption =
    For the outgoing server (SMTP), untick “Automatically manage connection settings”. { $value ->
        [none] Then untick “Use TLS/SSL”.
       *[encrypted] Then tick “Use TLS/SSL”. Mail finds out by itself whether SSL/TLS or STARTTLS is meant.
    }
apple-mail-outgoing-port = For the outgoing server (SMTP), enter { $value } in “Port”.
apple-mail-trust-certificate = When you next send, Mail says that it cannot verify the server. Look at the certificate there, and agree only if you compared the fingerprint.
apple-mail-finish =
    .step-1 = Press “Save” and close the window. Then send yourself a message.
