# Where a setting is in classic Outlook for Windows: Outlook of Office and Microsoft 365. The labels come from the glossary.
outlook-classic-name = Classic Outlook for Windows
outlook-classic-open =
    .step-1 = In Outlook, click “File”, then “Account Settings”, then “Manage Profiles”. If Windows asks whether to allow changes, say yes. (Outlook 2013 has no “Manage Profiles”. There, click “Account Settings” twice and skip the next step.)
    .step-2 = A small window opens. Press its first button, the one for e-mail accounts.
    .step-3 = In the list, click { $address } once. Then press “Change…” above the list.
outlook-classic-to-sign-in = Press “More Settings…” and open the tab “Outgoing Server”.
outlook-classic-to-connection =
    { $from ->
        [inside] Open the tab “Advanced”.
       *[outside] Press “More Settings…” and open the tab “Advanced”.
    }
outlook-classic-sender-address = Enter { $value } in “{ -label-address }”.
outlook-classic-incoming-protocol = Outlook cannot turn a POP account into an IMAP account or back. Add the account once more as { $value } and go on with the new one. Delete the old one only when all your messages are in the new one.
outlook-classic-incoming-server = Enter { $value } in “{ -label-incoming-server }”.
outlook-classic-incoming-encryption =
    In the upper half, for the incoming server, open the list “{ -label-encryption }”. { $value ->
        [tls] Choose “SSL/TLS” (older versions: “SSL”).
        [starttls] Choose “STARTTLS” (older versions: “TLS”).
        [none] Choose “{ -label-none }”.
       *[auto] Choose “{ -label-auto }”.
    }
outlook-classic-incoming-port = In the upper half, enter { $value } as the port of the incoming server.
outlook-classic-incoming-username = Under “{ -label-logon-information }”, enter { $value } in “{ -label-user-name }”.
outlook-classic-incoming-password = Under “{ -label-logon-information }”, clear the field “{ -label-password }” and type your password again.
outlook-classic-incoming-spa =
    { $value ->
        [on] Tick “{ -label-spa }”.
       *[off] Untick “{ -label-spa }”.
    }
outlook-classic-outgoing-server = Enter { $value } in “{ -label-outgoing-server }”.
outlook-classic-sign-in-off = Untick “{ -label-smtp-auth }”.
outlook-classic-sign-in-like-incoming = Tick “{ -label-smtp-auth }”. Below it, choose “{ -label-same-as-incoming }”.
outlook-classic-sign-in-log-on = Tick “{ -label-smtp-auth }”. Below it, choose “{ -label-log-on-using }”.
outlook-classic-incoming-first = Tick “{ -label-smtp-auth }”. Below it, choose “{ -label-incoming-first }”.
outlook-classic-outgoing-username = Below “{ -label-log-on-using }”, enter { $value } in “{ -label-user-name }”.
outlook-classic-outgoing-password = Below “{ -label-log-on-using }”, clear the field “{ -label-password }” and type your password again.
outlook-classic-outgoing-method =
    { $value ->
        [ntlm] Tick “{ -label-spa }”.
        [xoauth2] Outlook chooses this way to sign in by itself, when an account is added. Remove the account and add it again.
       *[other] Untick “{ -label-spa }”.
    }
outlook-classic-outgoing-encryption =
    In the lower half, for the outgoing server, open the list “{ -label-encryption }”. { $value ->
        [tls] Choose “SSL/TLS” (older versions: “SSL”).
        [starttls] Choose “STARTTLS” (older versions: “TLS”).
        [none] Choose “{ -label-none }”.
       *[auto] Choose “{ -label-auto }”.
    }
outlook-classic-outgoing-port = In the lower half, enter { $value } as the port of the outgoing server.
outlook-classic-trust-certificate = Outlook has no setting for this. It may ask about the certificate each time it starts. Agree only if you compared the fingerprint, and ask your mail provider for a proper certificate.
outlook-classic-finish =
    .step-1 =
        { $inner ->
            [yes] Press “OK”, then “Next”.
           *[no] Press “Next”.
        } Outlook now tries the account.
    .step-2 = When both tests have passed, press “Close” and “Finish”. Then send yourself a message.
