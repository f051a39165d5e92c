# Where a setting is in Outlook for Mac.
outlook-mac-name = Outlook for Mac
outlook-mac-open =
    .step-1 = In the menu bar at the top of the screen, click “Tools”. Choose “Accounts…” in the menu that opens.
    .step-2 = Click the account { $address } in the list at the left.
outlook-mac-to-sign-in = Press “More Options…”, below the outgoing server.
outlook-mac-sender-address = Enter { $value } in “Email address”.
outlook-mac-incoming-protocol = Outlook cannot turn a POP account into an IMAP account or back. Add the account once more as { $value } and go on with the new one. Delete the old one only when all your messages are in the new one.
outlook-mac-incoming-server = Enter { $value } in “Incoming server”.
outlook-mac-incoming-encryption =
    { $value ->
        [none] Below the incoming server, untick “Use SSL to connect (recommended)”.
       *[encrypted] Below the incoming server, tick “Use SSL to connect (recommended)”. Outlook knows by the port whether SSL/TLS or STARTTLS is meant.
    }
outlook-mac-incoming-port = Below the incoming server, tick “Override default port”. Then enter { $value } in the small field beside the server’s name.
outlook-mac-incoming-username = Enter { $value } in “User name”.
outlook-mac-incoming-password = Clear the field “Password” and type your password again.
outlook-mac-incoming-spa =
    { $value ->
        [on] Outlook for Mac has no box for Secure Password Authentication (SPA). Ask your mail provider whether you can sign in without it.
       *[off] Outlook for Mac has no box for Secure Password Authentication (SPA). There is nothing to set.
    }
outlook-mac-outgoing-server = Enter { $value } in “Outgoing server”.
outlook-mac-sign-in-off = In “Authentication”, choose “None”.
outlook-mac-sign-in-like-incoming = In “Authentication”, choose “Use Incoming Server Info”.
outlook-mac-sign-in-log-on = In “Authentication”, choose “User Name and Password”.
outlook-mac-outgoing-username = In the window that opened, enter { $value } as the user name for sending.
outlook-mac-outgoing-password = In the window that opened, type the password for sending again.
outlook-mac-incoming-first = Outlook for Mac cannot sign in to incoming mail before it sends. Fetch your mail by hand first, then send within a few minutes. Better: ask your mail provider for an outgoing server that takes a password.
outlook-mac-outgoing-method =
    { $value ->
        [ntlm] Outlook for Mac has no box for Secure Password Authentication (SPA). Ask your mail provider whether you can sign in without it.
       *[other] Outlook for Mac chooses by itself how to sign in. There is nothing to set.
    }
outlook-mac-outgoing-encryption =
    { $value ->
        [none] Below the outgoing server, untick “Use SSL to connect (recommended)”.
       *[encrypted] Below the outgoing server, tick “Use SSL to connect (recommended)”. Outlook knows by the port whether SSL/TLS or STARTTLS is meant.
    }
outlook-mac-outgoing-port = Below the outgoing server, tick “Override default port”. Then enter { $value } in the small field beside the server’s name.
outlook-mac-trust-certificate = Outlook asks about the certificate when it next connects. Look at it there, and agree only if you compared the fingerprint.
outlook-mac-finish =
    .step-1 =
        { $inner ->
            [yes] Press “OK”, then close the window.
           *[no] Close the window.
        } If Outlook asks whether to save, say yes. Then send yourself a message.
