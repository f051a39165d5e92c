# Signing in: the server asks who you are and does not let you in.

auth-not-offered =
    { $side ->
        [incoming] The incoming server offers no way to sign in
       *[other] This server lets nobody sign in, so it is not the one to send through
    }
    .explanation =
        { $side ->
            [incoming] A server for incoming mail asks for your user name and password. This one does not take them on this port. Most often another port or another server name is meant. You can change the setting yourself.
           *[other] An outgoing server asks for your user name and password. This one does not: most likely it only takes in mail that comes from other servers. Your mail provider has another server for sending. You can change the setting yourself.
        }
    .step-1 =
        { $side ->
            [incoming] In your account settings, go to “{ -label-incoming-server }”.
           *[other] In your account settings, go to “{ -label-outgoing-server }”.
        }
    .step-2 =
        { $side ->
            [incoming] Compare it with the name on your mail provider’s help pages.
           *[other]
                { $works_server ->
                    [none] Enter the name for sending from your mail provider’s help pages.
                   *[other] Enter { $works_server } there.
                }
        }
    .step-3 =
        { $side ->
            [incoming] { $works ->
                [none] For the incoming server, set “{ -label-port }” to 993 for IMAP or to 995 for POP3, and choose SSL/TLS.
               *[other] For the incoming server, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
            }
           *[other]
                { $works ->
                    [none] Set “{ -label-port }” to 587 with STARTTLS, or to what the help pages say.
                   *[other] Set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
                }
        }
    .step-4 =
        { $side ->
            [incoming] Save, and fetch your mail again.
           *[other] Switch on “{ -label-smtp-auth }”, save, and send your message again.
        }
    .admin-1 =
        { $side ->
            [incoming] If this is your own server: offer AUTH or LOGIN (IMAP), SASL or USER (POP3), at least over TLS.
           *[other] If this is your own server: offer AUTH on the submission ports, on 587 after STARTTLS and on 465 with TLS from the start. Port 25 can do without.
        }

auth-needs-encryption = The server lets you sign in only over an encrypted connection
    .explanation =
        { $side ->
            [incoming] Without encryption others could read your password, so the server does not take it. In your settings, encryption for incoming mail is most likely off. You can switch it on yourself.
           *[other] Without encryption others could read your password, so the server does not take it. In your settings, encryption for sending is most likely off. You can switch it on yourself.
        }
    .step-1 =
        { $side ->
            [incoming] Open your account settings and go to the incoming server.
           *[other] Open your account settings and go to the outgoing server.
        }
    .step-2 =
        { $side ->
            [incoming] { $works ->
                [none] For the incoming server, set “{ -label-port }” to 993 for IMAP or to 995 for POP3, and choose SSL/TLS.
               *[other] For the incoming server, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
            }
           *[other]
                { $works ->
                    [none] Under “{ -label-encryption }”, choose STARTTLS, and set “{ -label-port }” to 587. If that fails, choose SSL/TLS and port 465.
                   *[other] Set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
                }
        }
    .step-3 =
        { $side ->
            [incoming] Save, and fetch your mail again.
           *[other] Save, and send your message again.
        }

auth-required =
    { $side ->
        [recipient] The recipient’s mail server takes no mail from outside without a sign-in
       *[other] The server wants you to sign in before you send
    }
    .explanation =
        { $side ->
            [recipient] Your message reached the recipient’s server, which turned it away. It takes mail only from people who sign in, and you have no account there. Nothing is wrong with your settings. Only the administrator on the recipient’s side can fix this.
           *[other] Your mail program tried to send without giving your user name and password. The server takes mail only from people it knows. You can switch the sign-in on yourself.
        }
    .step-1 =
        { $side ->
            [recipient] Contact the recipient another way, by phone for instance.
           *[other] In your account settings, go to the outgoing server and switch on “{ -label-smtp-auth }”.
        }
    .step-2 =
        { $side ->
            [recipient] Give them the report from this program for their administrator.
           *[other] Choose “{ -label-same-as-incoming }”.
        }
    .step-3 =
        { $side ->
            [recipient] If you belong to that organisation yourself, sign in to your account there and send from it.
           *[other] If your mail provider gave you another user name and password for sending, choose “{ -label-log-on-using }” instead and enter them.
        }
    .step-4 =
        { $side ->
            [recipient] If other people’s servers refuse you in the same way, send your own mail provider the report too.
           *[other] If a scanner or another device sends the mail, enter the user name and password in its own settings.
        }
    .step-5 =
        { $side ->
            [recipient] Send your message again when it has been fixed.
           *[other] Save, and send your message again.
        }
    .admin-1 =
        { $side ->
            [recipient] Let the server named in the MX record accept anonymous mail from the Internet for the recipients of your own domain. In Exchange: permission group “Anonymous users” on the receive connector for port 25.
           *[other] For a device or application that gets 5.7.57 from smtp.office365.com: let it sign in on port 587 with STARTTLS, or set up a connector that knows it by its IP address.
        }

auth-method-unsupported =
    { $kind ->
        [unfit-method] The server offers this way to sign in, but it lets nobody in that way
       *[other] Your mail program and the server share no way to sign in
    }
    .explanation =
        { $kind ->
            [unfit-method] There are several ways to hand over a user name and password. The server turned away the one that is set. Then the same password was tried in the plain way, over the same kind of encrypted connection, and the server took it. You can choose another way yourself.
           *[other] There are several ways to hand over a user name and password. Your mail program uses one that this server does not take. You can choose another one in your settings.
        }
    .step-1 = In your account settings, switch off “{ -label-spa }”.
    .step-2 = Under “{ -label-encryption }”, choose STARTTLS or SSL/TLS. Many servers take a password only then.
    .step-3 =
        { $methods ->
            [none] If your mail program lets you choose how to sign in, choose the normal password.
           *[other] If your mail program lets you choose how to sign in, choose a way that the server offers: { $methods }.
        }
    .step-4 =
        { $side ->
            [incoming] Save, and fetch your mail again.
           *[other] Save, and send your message again.
        }
    .step-5 = If it is still refused, ask your mail provider how your mail program should sign in, and send them the report from this program.
    .admin-1 = Offer AUTH PLAIN and LOGIN over TLS. A 502 or 503 after AUTH means that it is off on this port or comes at the wrong moment.
    .admin-2 = Accept an initial response in the AUTH line too (RFC 4954).

spa-unsupported = Your mail program signs in with SPA, which this server does not know
    .explanation = SPA is a special way to sign in that few servers use. It is on in your settings, but this server cannot do it. You can switch it off yourself. Your password stays safe as long as the connection is encrypted.
    .step-1 = In your account settings, switch off “{ -label-spa }”.
    .step-2 =
        { $side ->
            [incoming] If the outgoing server does not know it either, switch it off there too.
           *[other] Switch it off for the outgoing server too, under “{ -label-log-on-using }”.
        }
    .step-3 = Check that “{ -label-encryption }” is set to STARTTLS or SSL/TLS.
    .step-4 =
        { $side ->
            [incoming] Save, and fetch your mail again.
           *[other] Save, and send your message again.
        }

password-rejected =
    { $kind ->
        [incoming-accepts] The outgoing server refuses a password that the incoming server takes
       *[other] The server does not accept this user name and password
    }
    .explanation =
        { $kind ->
            [incoming-accepts] The same user name and password work for fetching mail, so they are not mistyped. For sending, your mail provider wants something else: another password, an app password, or a switch on their website. You can look it up yourself.
           *[other]
                The server answers, but it says that the user name or the password is wrong. { $kind ->
                    [non-ascii] Your password has letters other than plain a to z. Not every server reads them the same way, so even the right password can fail.
                   *[other] Often it is a typing mistake, a stray space or an old password.
                } You can check this yourself.
        }
    .step-1 =
        { $kind ->
            [incoming-accepts] Sign in on your mail provider’s website and look in the settings for SMTP or for mail programs. Switch the access on.
           *[other] Sign in on your mail provider’s website with the same user name and password. If that fails too, set a new password there.
        }
    .step-2 =
        { $kind ->
            [incoming-accepts] If your mail provider gave you another user name or password for sending, choose “{ -label-log-on-using }” and enter them.
           *[other] In your account settings, type “{ -label-user-name }” and “{ -label-password }” again by hand, with no space before or after.
        }
    .step-3 = Try your whole mail address as “{ -label-user-name }”.
    .step-4 =
        { $kind ->
            [non-ascii] If the website lets you in, set a new password there with plain letters and digits only. Then enter it here.
           *[other] If your password has letters such as é or ß, change it to one with plain letters and digits.
        }
    .step-5 = If the website lets you in but the mail program does not, look in the help pages. You may need an app password, or have to allow mail programs first.

app-password-required =
    { $kind ->
        [mail-password] Your mail provider has a separate password for mail programs
       *[other] Your mail provider wants an app password here, not your usual one
    }
    .explanation =
        { $service ->
            [none] Your mail provider takes your usual password only on their website.
           *[other] { $service } takes your usual password only on its website.
        } { $kind ->
            [mail-password] Mail programs use another password there, which you set yourself. You can look it up or set a new one in a few minutes.
           *[other] A mail program needs a password of its own, called an app password. You can make one yourself in a few minutes.
        }
    .step-1 =
        { $kind ->
            [mail-password] Sign in on your mail provider’s website and look for the password of your mailbox or for mail programs.
           *[other] Sign in on your mail provider’s website and go to the security settings of your account.
        }
    .step-2 =
        { $kind ->
            [mail-password] If you have set none yet, or do not remember it, set a new one there.
           *[other] Switch on two-step sign-in first, if the website asks for it.
        }
    .step-3 =
        { $kind ->
            [mail-password] If you change it, change it on your other devices too.
           *[other] Create an app password and copy it. Some mail providers call it a mail password.
        }
    .step-4 = In your account settings, enter it under “{ -label-password }” in place of the old one, for both incoming and outgoing mail.
    .step-5 =
        { $side ->
            [incoming] Save, and fetch your mail again.
           *[other] Save, and send your message again.
        }

username-form = The user name is not in the form that this server wants
    .explanation =
        Some servers want the whole mail address as user name, others only the part before the @. { $suggestion ->
            [none] Your settings have one form, and this server wants the other.
           *[other] { $user ->
                [none] This server takes { $suggestion }.
               *[other] This server does not take { $user }, but it takes { $suggestion }.
            }
        } You can change it yourself.
    .step-1 = In your account settings, go to “{ -label-user-name }”.
    .step-2 =
        { $suggestion ->
            [none] If your whole address stands there, leave only the part before the @. If only that part stands there, enter your whole address.
           *[other] Enter { $suggestion } there.
        }
    .step-3 = Do the same under “{ -label-log-on-using }”, if the outgoing server has a user name of its own.
    .step-4 = Save, and send your message again.

login-alias = You sign in with an extra address, but the server wants your main one
    .explanation =
        Your account has a main address and one or more extra ones, called aliases. This server takes only the main one as user name. { $user ->
            [none] You can change it yourself.
           *[other] Your settings have { $user } as the user name. You can change it yourself.
        } Others will still see the extra address.
    .step-1 =
        { $suggestion ->
            [none] Sign in on your mail provider’s website and look up the main address of your account.
           *[other] On your mail provider’s website, check that { $suggestion } is the main address of your account.
        }
    .step-2 =
        { $suggestion ->
            [none] In your account settings, under “{ -label-user-name }”, enter the main address.
           *[other] In your account settings, under “{ -label-user-name }”, enter { $suggestion }.
        }
    .step-3 = Do the same under “{ -label-log-on-using }”, if the outgoing server has a user name of its own.
    .step-4 = Leave “{ -label-address }” as it is. Save, and send your message again.

mail-access-off =
    { $kind ->
        [either] Perhaps your account does not let mail programs in yet
       *[other] Your account does not let mail programs in yet
    }
    .explanation =
        { $kind ->
            [either] A wrong password gets the same answer from this server. If yours works on the website, only the access is off.
           *[other] Your password is not the reason.
        } { $service ->
            [none] Your mail provider lets mail programs in only after you have allowed it on their website.
           *[other] { $service } lets mail programs in only after you have allowed it on its website.
        } You can switch the access on yourself.
    .step-1 = Sign in on your mail provider’s website with the same user name and password. If that fails, set a new password there.
    .step-2 = Go to the settings and look for POP3, IMAP or SMTP, or for mail programs. Switch the access on.
    .step-3 = If the website shows a password for mail programs, enter it under “{ -label-password }” in your account settings.
    .step-4 =
        { $side ->
            [incoming] Wait a few minutes, then fetch your mail again.
           *[other] Wait a few minutes, then send your message again.
        }

web-login-required = Your mail provider wants you to sign in once in the browser
    .explanation = The sign-in from your mail program looked unusual, so your mail provider stopped it to protect you. They want to be sure that it is you. You can confirm this yourself.
    .step-1 = On this computer, open your mail provider’s website and sign in with the same account.
    .step-2 = If the website asks whether it was you, say yes.
    .step-3 =
        { $side ->
            [incoming] Right after that, fetch your mail again with your mail program.
           *[other] Right after that, send your message again from your mail program.
        }
    .step-4 = If it is still refused, create an app password on the website and use it in your mail program.

password-expired = Your password has expired and must be changed
    .explanation = Your mail provider takes a password only for a limited time, and this time is over. Once you have set a new one, you can send again. You can do this yourself.
    .step-1 = Sign in on your mail provider’s website and set a new password.
    .step-2 = In your account settings, enter it under “{ -label-password }”, for both incoming and outgoing mail.
    .step-3 = Change it on your phone and other devices too. If they go on with the old one, your account may be blocked.
    .step-4 = If you cannot set a new password, ask your mail provider or administrator, and send them the report from this program.

account-disabled = Your account is blocked, and your mail provider has to unblock it
    .explanation = The server does not let this account in. This can happen after unusual sign-ins, with an unpaid bill, or when a contract or a job ends. Only your mail provider can unblock it, or your administrator if it is an account from work.
    .step-1 = Sign in on your mail provider’s website. It often says why the account is blocked and what to do.
    .step-2 = If that does not help, send your mail provider or administrator the report from this program and ask: “Why is my account blocked, and what do you need to unblock it?”
    .step-3 = Close the mail programs on all your devices for now. New attempts can make the block last longer.
    .step-4 = Until then, write from another address.
    .admin-1 = Look up the state of the account (disabled, locked, suspended, no licence, unpaid) and the reason in the sign-in log.
    .admin-2 = If somebody else got in: set a new password, end all sessions, remove unknown forwarding rules, and only then unlock it.

smtp-auth-off-organisation = Your organisation has switched off sending through SMTP
    .explanation = Your mail program sends through SMTP, the outgoing server in your settings. Your organisation has this switched off. Your password is not the reason. Only your administrator can switch it on.
    .step-1 = Send your administrator the report from this program and ask: “Can you switch on SMTP AUTH for my mailbox?”
    .step-2 = Until then, write your mail in the browser, on your organisation’s mail website.
    .step-3 = Or add the account in Outlook again as a Microsoft 365 account. Outlook then needs no SMTP.
    .admin-1 = Best switch it on for this mailbox only, which overrides the setting of the organisation: Set-CASMailbox -Identity name@example.org -SmtpClientAuthenticationDisabled $false
    .admin-2 = Or for all mailboxes: Set-TransportConfig -SmtpClientAuthenticationDisabled $false
    .admin-3 = If it is then still refused, check security defaults, Conditional Access and authentication policies. They can block SMTP AUTH too.

smtp-auth-off-mailbox = Sending through SMTP is switched off for your mailbox
    .explanation = Your mail program sends through SMTP, the outgoing server in your settings. For your mailbox this is switched off. Your password is not the reason. Only your administrator can switch it on.
    .step-1 = Send your administrator the report from this program and ask: “Can you switch on SMTP AUTH for my mailbox?”
    .step-2 = Until then, write your mail in the browser, on your organisation’s mail website.
    .step-3 = Or add the account in Outlook again as a Microsoft 365 account. Outlook then needs no SMTP.
    .admin-1 = Switch it on for this mailbox: Set-CASMailbox -Identity name@example.org -SmtpClientAuthenticationDisabled $false
    .admin-2 = Or in the Microsoft 365 admin center: open the user, then the email apps, and tick authenticated SMTP.
    .admin-3 = If it is then still refused, check security defaults, Conditional Access and authentication policies. They can block SMTP AUTH too.

sign-in-policy-blocked = Your organisation’s security rules block this sign-in
    .explanation = Your organisation allows only certain ways to sign in, for instance on its own sign-in page. The way your mail program uses is not one of them. Only your administrator can change the rules. Another way may be open to you now.
    .step-1 = Add the account in your mail program again as a Microsoft 365 account, and sign in on the page that opens.
    .step-2 = If no such page opens, write your mail in the browser for now.
    .step-3 = Send your administrator the report from this program and ask: “How may my mail program sign in to send?”
    .admin-1 = See in the Entra sign-in log what refused it: security defaults, Conditional Access or an authentication policy.
    .admin-2 = Best move the program or device to OAuth (XOAUTH2, permission SMTP.Send).
    .admin-3 = If it cannot use OAuth, make an exception for this one account (exclusion in Conditional Access, authentication policy with AllowBasicAuthSmtp). Security defaults know no exceptions.

password-login-retired = Your mail provider no longer takes a password from mail programs
    .explanation =
        { $service ->
            [none] Your mail provider now lets you in only through their own sign-in page (OAuth).
           *[other] { $service } now lets you in only through its own sign-in page (OAuth).
        } A password saved in your mail program is refused, even if it is right. You can add the account in the new way yourself.
    .step-1 = In your mail program, add the account again with your mail address and let the program find the rest.
    .step-2 = Sign in on the page that opens, and allow the access.
    .step-3 = If your mail program lets you choose how to sign in, choose OAuth2.
    .step-4 = If no such page opens, use a newer mail program, or write your mail in the browser.
    .step-5 = If a scanner or another device sends the mail, send whoever looks after it the report from this program.
    .admin-1 = Move programs to OAuth (XOAUTH2). In Exchange Online the permission is SMTP.Send for users and SMTP.SendAsApp for applications.
    .admin-2 = For devices that cannot use OAuth, set up a connector that knows them by their IP address, or use a service made for sending from devices.

oauth-token-rejected = Your sign-in is no longer valid, so you need to sign in again
    .explanation = Your mail program does not send your password. It sends a pass that your mail provider once gave it. The server does not take this pass: it has expired, or it is not good for sending. You can get a new one yourself.
    .step-1 = Close your mail program, open it again and sign in on the page that appears.
    .step-2 = If you have several accounts, check that you choose the right one.
    .step-3 = Allow all that the page asks for, sending mail too.
    .step-4 = If no page appears, add the account to your mail program again.
    .step-5 = If it is still refused, ask your mail provider or administrator, and send them the report from this program.
    .admin-1 = Check that the program has consent for the right scope: https://outlook.office.com/SMTP.Send for Microsoft 365, https://mail.google.com/ for Gmail.
    .admin-2 = Check that the token belongs to the mailbox given as user name and that SMTP AUTH is on for this mailbox.

too-many-logins = The server had too many sign-ins in a short time and wants a break
    .explanation = It saw many sign-ins or wrong passwords from you and has shut the door for a while. Nobody has to fix anything: this passes by itself, often within an hour, at times only after a day. New attempts can make it last longer.
    .step-1 = Close the mail programs on your computer, phone and other devices.
    .step-2 = Wait at least an hour. Until then, write your mail on your mail provider’s website.
    .step-3 = Correct the password on any device that still has an old one. Some mail providers want an app password there.
    .step-4 =
        { $side ->
            [incoming] Then fetch your mail once. If it fails, wait until the next day.
           *[other] Then send your message once. If it fails, wait until the next day.
        }
    .step-5 = If it still fails after a day, send your mail provider the report from this program.

auth-temporary-failure = The server cannot check passwords right now
    .explanation = The server takes sign-ins, but it cannot look up your account right now. This is a fault at your mail provider and most often passes by itself. You have nothing to fix and need not change your password.
    .step-1 =
        { $side ->
            [incoming] Wait a quarter of an hour, then fetch your mail again.
           *[other] Wait a quarter of an hour, then send your message again.
        }
    .step-2 =
        { $side ->
            [incoming] If you are waiting for something urgent, read it on your mail provider’s website.
           *[other] If your message is urgent, write it on your mail provider’s website.
        }
    .step-3 = If it goes on for more than a few hours, send your mail provider the report from this program.
    .admin-1 = Check what the server asks for passwords (LDAP, database, SASL, Dovecot auth): is it running, reachable and below its limit of connections?

no-smtp-service = Your mail provider does not let other mail programs send
    .explanation =
        { $service ->
            [none] Your mail provider has no outgoing server that Outlook or a similar program could use.
           *[other] { $service } has no outgoing server that Outlook or a similar program could use.
        } No setting will change that. You can still send with your mail provider’s own app or website.
    .step-1 = Write your mail in your mail provider’s app or on their website.
    .step-2 = Look in their help pages for a “bridge”, a small helper for Outlook and the like. Proton has one for paying customers.
    .step-3 = If you must use Outlook, you need an address at another mail provider.

bridge-not-running = The bridge program on this computer is not running
    .explanation = Your mail provider works with other mail programs only through a small helper on your computer, called a bridge. Your mail program looks for it and gets no answer. You can start it yourself.
    .step-1 = Start your mail provider’s bridge program and sign in to it.
    .step-2 = Look at the mail settings that it shows: server, port, user name and password.
    .step-3 = Enter the same in the account settings of your mail program. The password there is the one from the bridge.
    .step-4 =
        { $side ->
            [incoming] Save, and fetch your mail again.
           *[other] Save, and send your message again.
        }
    .step-5 = Let the bridge start along with the computer, so that it is always there.

paid-plan-required =
    { $side ->
        [incoming] Only paying customers may use a mail program here
       *[other] Only paying customers may send from a mail program here
    }
    .explanation =
        { $side ->
            [incoming] Your mail provider lets mail programs in only for paying customers. With a free account you can read your mail only on the website or in the app. It is up to you whether to pay.
           *[other]
                { $service ->
                    [none] Your mail provider has an outgoing server for paying customers only.
                   *[other] { $service } has an outgoing server for paying customers only.
                } With a free account you can send only on the website or in the app. It is up to you whether to pay.
        }
    .step-1 =
        { $side ->
            [incoming] For now, read your mail in your mail provider’s app or on their website.
           *[other] For now, write your mail in your mail provider’s app or on their website.
        }
    .step-2 = To go on with your mail program, choose a paid plan on the website.
    .step-3 =
        { $side ->
            [incoming] Check in the settings of the website that access for mail programs is on, then fetch your mail again.
           *[other] Check in the settings of the website that access for mail programs is on, then send your message again.
        }

incoming-login-failed = The incoming server does not let you in
    .explanation = You cannot fetch new mail because the server refuses your user name or password. If you use the same ones for sending, that will fail too. You can check this yourself.
    .step-1 = Sign in on your mail provider’s website with the same user name and password. If that fails too, set a new password there.
    .step-2 = In your account settings, type “{ -label-user-name }” and “{ -label-password }” again by hand.
    .step-3 = Check in the settings of the website that POP3 or IMAP is switched on.
    .step-4 = If your mail provider has app passwords, create one there and use it in your mail program.
    .step-5 = If nothing helps, send your mail provider the report from this program.
