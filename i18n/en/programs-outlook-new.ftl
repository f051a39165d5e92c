# Where a setting is in new Outlook for Windows. It cannot change the servers of an account: the account is added again.
outlook-new-name = New Outlook for Windows
outlook-new-open =
    .step-1 =
        New Outlook cannot change the servers of an account that is already there. You remove the account in Outlook and add it again. { $protocol ->
            [pop3] Messages that lie only in this Outlook would be lost. Save them first, or use classic Outlook instead.
           *[other] Your messages stay on the server.
        }
    .step-2 = Click the cogwheel (“Settings”), then “Accounts”, then “Your accounts”.
    .step-3 = Beside { $address }, press “Manage”. Go to the end of the page and press “Remove”.
    .step-4 = Press “Add account”. Enter { $address } and your password, then press “Show more”.
outlook-new-sender-address = Enter { $value } as the address of the account.
outlook-new-incoming-protocol = Where Outlook asks for the kind of account, choose { $value } from the list.
outlook-new-incoming-server = Enter { $value } in the field for the incoming server.
outlook-new-incoming-encryption =
    Below the incoming server, open the list “Secure connection type”. { $value ->
        [tls] Choose “SSL/TLS”.
        [none] Choose the entry without encryption.
       *[starttls] Choose “STARTTLS”.
    }
outlook-new-incoming-port = Below the incoming server, enter { $value } in “Port”.
outlook-new-incoming-username = If there is a field for the user name of incoming mail, enter { $value } in it.
outlook-new-incoming-password = When a password is refused, new Outlook shows a notice about the account. Follow it and type the password again. If no notice comes, remove the account and add it again.
outlook-new-incoming-spa =
    { $value ->
        [on] New Outlook cannot sign in with Secure Password Authentication (SPA). Use classic Outlook for this account.
       *[off] New Outlook never uses Secure Password Authentication (SPA). There is nothing to set.
    }
outlook-new-outgoing-server = Enter { $value } in the field for the outgoing server (SMTP).
outlook-new-sign-in-off = New Outlook always signs in to send. This cannot be switched off. If your mail provider wants no password, use classic Outlook for this account.
outlook-new-sign-in-like-incoming = Enter { $value } in “SMTP username”. Leave the password below it empty: Outlook takes the one from above.
outlook-new-sign-in-log-on = New Outlook always signs in to send. It uses the user name and the password of the outgoing server (SMTP).
outlook-new-outgoing-username = Enter { $value } in “SMTP username”.
outlook-new-outgoing-password = Below “SMTP username”, enter the password for sending.
outlook-new-incoming-first = New Outlook cannot sign in to incoming mail before it sends. Use classic Outlook, which can. Or ask your mail provider for an outgoing server that takes a password.
outlook-new-outgoing-method =
    { $value ->
        [ntlm] New Outlook cannot sign in with Secure Password Authentication (SPA). Use classic Outlook for this account.
       *[other] New Outlook chooses by itself how to sign in. There is nothing to set.
    }
outlook-new-outgoing-encryption =
    Below the outgoing server, open the list “Secure connection type”. { $value ->
        [tls] Choose “SSL/TLS”.
        [none] Choose the entry without encryption.
       *[starttls] Choose “STARTTLS”.
    }
outlook-new-outgoing-port = Below the outgoing server, enter { $value } in “Port”.
outlook-new-trust-certificate = New Outlook has no setting for this. Ask your mail provider for a certificate that every program trusts.
outlook-new-finish =
    .step-1 = Press “Continue” and wait until Outlook has tried the account. Then send yourself a message.
