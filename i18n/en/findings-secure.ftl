# Findings about the secure line: encryption and certificates.

tls-on-starttls-port = This port needs STARTTLS, but SSL/TLS is set
    .explanation = On this port, the server starts in plain text and switches to encryption a moment later. Your mail program wants encryption from the first word, so the two miss each other. You can fix this yourself in your account settings.
    .step-1 = { $works ->
        [none] In your account settings, under “{ -label-encryption }”, choose STARTTLS and leave the port as it is.
       *[other] In your account settings, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
    }
    .step-2 =
        { $side ->
            [incoming] { $works ->
                [none] If fetching still fails, set “{ -label-port }” to 993 for IMAP or to 995 for POP3, and choose SSL/TLS.
               *[other] Leave the other settings as they are.
            }
           *[other]
                { $works ->
                    [none] If sending still fails, set “{ -label-port }” to 465 and choose SSL/TLS.
                   *[other] Leave the other settings as they are.
                }
        }
    .step-3 =
        { $side ->
            [incoming] Save, and fetch your mail again.
           *[other] Save, and send your message again.
        }
starttls-on-tls-port = This port needs encryption from the start: choose SSL/TLS
    .explanation = On this port, the server waits for encryption from the first word. Your mail program starts in plain text. So each side waits for the other, and nothing happens. You can fix this yourself in your account settings.
    .step-1 = { $works ->
        [none] In your account settings, under “{ -label-encryption }”, choose SSL/TLS and leave the port as it is.
       *[other] In your account settings, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
    }
    .step-2 =
        { $side ->
            [incoming] { $works ->
                [none] If fetching still fails, set “{ -label-port }” to 143 for IMAP or to 110 for POP3, and choose STARTTLS.
               *[other] Leave the other settings as they are.
            }
           *[other]
                { $works ->
                    [none] If sending still fails, set “{ -label-port }” to 587 and choose STARTTLS.
                   *[other] Leave the other settings as they are.
                }
        }
    .step-3 =
        { $side ->
            [incoming] Save, and fetch your mail again.
           *[other] Save, and send your message again.
        }
starttls-not-offered =
    { $kind ->
        [stripped] Something on the way hides the server’s encryption
       *[other] The server offers no STARTTLS on this port
    }
    .explanation =
        { $kind ->
            [stripped] Your mail provider says that the server offers encryption (STARTTLS) on this port. Here the offer is missing. Most likely a firewall or an antivirus program on the way takes it out. Your password was not sent. Whoever runs the network can fix this; another port often helps at once.
           *[other] Your mail program asks for encryption (STARTTLS), but on this port the server does not offer it. Now and then a firewall or an antivirus program on the way hides the offer. Most often you can fix this yourself with another port.
        }
    .step-1 =
        { $side ->
            [incoming] { $works ->
                [none] For the incoming server, set “{ -label-port }” to 993 for IMAP or to 995 for POP3, and choose SSL/TLS.
               *[other] For the incoming server, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
            }
           *[other]
                { $works ->
                    [none] In your account settings, for the outgoing server, set “{ -label-port }” to 465, and under “{ -label-encryption }” choose SSL/TLS.
                   *[other] In your account settings, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
                }
        }
    .step-2 = If that fails, look up the right server and port on your mail provider’s help pages.
    .step-3 = If it worked before, try another network, such as your phone’s hotspot.
    .step-4 = Do not choose “{ -label-none }”, or others could read your password.
    .admin-1 =
        { $side ->
            [incoming] Offer STARTTLS on ports 143 and 110, or TLS from the first byte on ports 993 and 995.
           *[other] Offer STARTTLS on port 587, or TLS from the first byte on port 465.
        }
    .admin-2 = If the server does offer STARTTLS, look for a firewall with SMTP inspection that strips it from the EHLO reply.
starttls-required = The server takes mail only over an encrypted connection
    .explanation = Your mail program spoke to the server without encryption. The server refused, to protect your password and your mail. You can fix this yourself: switch on encryption in your account settings.
    .step-1 = { $works ->
        [none] In your account settings, under “{ -label-encryption }”, choose STARTTLS.
       *[other] In your account settings, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
    }
    .step-2 = { $works ->
        [none] If sending still fails, set “{ -label-port }” to 465 and choose SSL/TLS.
       *[other] Leave the other settings as they are.
    }
    .step-3 = Save, and send your message again.
starttls-refused = The server offers encryption, but cannot start it
    .explanation = Your mail program asked for encryption, and the server could not switch it on. The fault is in the server, so your mail provider has to fix it. Until then, another port may work.
    .step-1 =
        { $side ->
            [incoming] { $works ->
                [none] For the incoming server, set “{ -label-port }” to 993 for IMAP or to 995 for POP3, and choose SSL/TLS.
               *[other] For the incoming server, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
            }
           *[other]
                { $works ->
                    [none] In your account settings, for the outgoing server, set “{ -label-port }” to 465, and under “{ -label-encryption }” choose SSL/TLS.
                   *[other] In your account settings, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
                }
        }
    .step-2 = If that fails too, wait a quarter of an hour and try again.
    .step-3 = Tell your mail provider that STARTTLS fails on their server, and send them the report from this program.
    .step-4 = Leave encryption on. Without it, others could read your password.
    .admin-1 = The server lists STARTTLS but answers the command with 454 or a 5xx code. Look for the reason in its log.
    .admin-2 = Check that the mail server can read the certificate and the private key, and that the two belong together.
    .admin-3 = Test each port with “openssl s_client -starttls smtp”.
starttls-injection = Stop here: somebody may be tampering with this connection
    .explanation = Just before encryption began, data came in that has no place there. Either the server has a serious fault, or somebody on the network slips in words of their own. Only your mail provider can find out which it is. Your password is not safe on this connection.
    .step-1 = Do not send or fetch mail through this server for now.
    .step-2 = Try another network, such as your phone’s hotspot, and check again.
    .step-3 = If all is well there, stay away from the first network. Then change your mail password.
    .step-4 = If it is the same there, tell your mail provider, and send them the report from this program.
    .step-5 = Until this is clear, write your mail on your mail provider’s website.
    .admin-1 = Bytes followed the 220 reply to STARTTLS before the TLS handshake (response injection). Nothing may be sent there.
    .admin-2 = Update the mail server and any proxy in front of it. Both must drop buffered plain text when STARTTLS arrives.
    .admin-3 = If the server’s own trace shows no such bytes, somebody adds them on the way to the user.
encryption-off = Encryption is off, so others can read your password
    .explanation =
        { $side ->
            [incoming] Without encryption, your password and your messages travel in plain text when you fetch mail. Anyone on the same network can read them. So this program did not send your password to the incoming server. You can switch encryption on yourself.
           *[other] Your mail may go out like this, but your password and your messages travel in plain text. Anyone on the same network can read them. The server does offer encryption, and you can switch it on yourself.
        }
    .step-1 =
        { $side ->
            [incoming] { $works ->
                [none] For the incoming server, choose STARTTLS under “{ -label-encryption }”.
               *[other] For the incoming server, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
            }
           *[other]
                { $works ->
                    [none] In your account settings, under “{ -label-encryption }”, choose STARTTLS.
                   *[other] In your account settings, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
                }
        }
    .step-2 =
        { $side ->
            [incoming] { $works ->
                [none] If fetching still fails, set “{ -label-port }” to 993 for IMAP or to 995 for POP3, and choose SSL/TLS.
               *[other] Leave the other settings as they are.
            }
           *[other]
                { $works ->
                    [none] If sending then fails, set “{ -label-port }” to 465 and choose SSL/TLS.
                   *[other] Leave the other settings as they are.
                }
        }
    .step-3 =
        { $side ->
            [incoming] Save, and fetch your mail again.
           *[other] Save, and send a message to yourself.
        }
    .step-4 = If you have used this account in a hotel or a café, change your mail password.
certificate-expired = The server’s certificate has expired
    .explanation = With a certificate, a server proves who it is. { $not_after ->
        [none] This one has expired, so your mail program cannot be sure who is at the other end.
       *[other] This one has expired ({ $not_after }), so your mail program cannot be sure who is at the other end.
    } Your mail provider has to renew it.
    .step-1 = Look at the date and the time of this computer. If they are wrong, set them right and try again.
    .step-2 = If they are right, ask your mail provider to renew the certificate, and send them the report from this program.
    .step-3 = If your mail program asks whether to use the server anyway, say no.
    .step-4 = Until it is renewed, write your mail on your mail provider’s website.
    .admin-1 = Renew the certificate and reload the mail server. After an automatic renewal, the server often still holds the old one.
    .admin-2 = Check every port (25, 465, 587, 993, 995): each may use a certificate file of its own.
certificate-not-yet-valid = The certificate is not valid yet: look at this computer’s clock
    .explanation = { $not_before ->
        [none] With a certificate, a server proves who it is. This one will only become valid later.
       *[other] With a certificate, a server proves who it is. This one will only become valid later ({ $not_before }).
    } As a rule the certificate is fine, and the clock of this computer is slow. You can set it right yourself.
    .step-1 = Open the date and time settings of this computer. Check the day, the year and the time zone.
    .step-2 = Let the computer set its clock by itself.
    .step-3 =
        { $side ->
            [incoming] Close your mail program, open it again and fetch your mail.
           *[other] Close your mail program, open it again and send your message.
        }
    .step-4 = If the clock was right, tell your mail provider, and send them the report from this program.
    .admin-1 = If the user’s clock is right, the certificate starts too late. Install one that is valid now.
certificate-name-mismatch = The server’s certificate is for another name
    .explanation = With a certificate, a server proves who it is. The server name in your settings is not in this one. { $names ->
        [none] It is for other names.
       *[other] It is for: { $names }.
    } This is common where one machine serves many domains. As a rule you only need to enter the right server name.
    .step-1 = { $works_server ->
        [none] Look up the server name on your mail provider’s help pages. Enter it under “{ -label-server-information }”.
       *[other] Under “{ -label-server-information }”, enter this name in place of the old one, if it belongs to your mail provider: { $works_server }
    }
    .step-2 =
        { $side ->
            [incoming] Save, and fetch your mail again.
           *[other] Save, and send your message again.
        }
    .step-3 = If no name fits, ask your mail provider for the right one, and send them the report from this program.
    .step-4 = If your mail program asks whether to use the server anyway, say no.
    .admin-1 = Add the name that users enter to the certificate (subjectAltName), or publish a name that it already holds.
    .admin-2 = On a machine with many domains, let the mail server choose the certificate by SNI, as the web server does.
certificate-self-signed = The server vouches for itself, and nobody else does
    .explanation = As a rule, a known authority confirms who a server is. This server wrote its own proof, its certificate. That is normal for a small private server, or for a program on your own computer, but not for a large mail provider. Only whoever runs the server can change it.
    .step-1 = If the server belongs to a large mail provider, do not go on. Try another network, and tell your mail provider.
    .step-2 = If the server belongs to an organisation or a friend, phone whoever runs it and ask for the certificate’s fingerprint.
    .step-3 = Compare it with the one that this program shows. Trust the certificate only if every character is the same.
    .step-4 = If it is a program on your own computer, follow its own help for trusting the certificate.
    .step-5 = Ask whoever runs the server for a certificate that all computers know, and send them the report from this program.
    .admin-1 = Install a certificate from a public authority. Some issue it free of charge and renew it automatically (ACME).
    .admin-2 = If it has to stay, run an authority of your own and install its root on the users’ computers, or give them the SHA-256 fingerprint over a safe channel.
certificate-untrusted = This computer does not know who issued the certificate
    .explanation = With a certificate, a server proves who it is, and an authority confirms it. { $issuer ->
        [none] This computer does not know the authority behind this one.
       *[other] This computer does not know the authority behind this one ({ $issuer }).
    } It may be your organisation’s own, or somebody may be listening in. Only whoever runs the server or the network can clear this up.
    .step-1 = Do not sign in until you know which it is.
    .step-2 = If it is an account at work or school, ask your administrator to make the organisation’s authority known to this computer.
    .step-3 = For any other account, try another network. If all is well there, stay away from the first one.
    .step-4 = If it is the same there, ask your mail provider, and send them the report from this program.
    .admin-1 = With an authority of your own, install its root certificate on the users’ computers.
    .admin-2 = On a public server, use a certificate from an authority that the common root stores hold.
    .admin-3 = If this is not the certificate you installed, a device on the way replaces it.
certificate-chain-incomplete = Part of the server’s certificate is missing
    .explanation = A certificate, the server’s proof of who it is, is checked link by link, up to an authority that all computers know. This server leaves out a link. Some programs find it by themselves, others give up. Your mail provider has to add it, which is a small job.
    .step-1 = Tell your mail provider that the intermediate certificate is missing, and send them the report from this program.
    .step-2 = Until it is there, write your mail on your mail provider’s website.
    .step-3 = If your mail program asks whether to use the server anyway, say no.
    .admin-1 = Install the full chain: the server’s certificate first, then each intermediate. With many ACME clients this is the file fullchain.pem.
    .admin-2 = Check every port with “openssl s_client -showcerts”. Browsers often hide this fault, as they fetch the missing part.
certificate-revoked = The server’s certificate has been withdrawn
    .explanation = With a certificate, a server proves who it is. The authority that issued this one has taken it back before its time; its key may have been stolen. So nobody can say for sure who is at the other end. Only your mail provider can fix this.
    .step-1 = Do not sign in to this server for now.
    .step-2 = Ask your mail provider, by phone or on their website, and send them the report from this program.
    .step-3 = If your mail program asks whether to use the server anyway, say no.
    .step-4 = If you have signed in here in the last few days, change your password on your mail provider’s website.
    .admin-1 = Find out from the authority why it was revoked. If the key may have leaked, treat it as stolen.
    .admin-2 = Make a new key, get a new certificate, install both on every service and reload them.
tls-intercepted = Something on the way opens your encrypted mail
    .explanation = With a certificate, a server proves who it is. The one shown here is not your mail provider’s own. { $issuer ->
        [none] It comes from an antivirus program or from a filter on the network.
       *[other] It comes from an antivirus program or from a filter on the network ({ $issuer }).
    } That product stands between you and the server and can read along. Only whoever looks after this computer or runs this network can change that.
    .step-1 = On your own computer, open the antivirus program. Switch off its check of mail or of secure connections.
    .step-2 = At work or school, ask your administrator whether this is on purpose, and send them the report from this program.
    .step-3 = In a hotel or a café, do not sign in. Use another network, such as your phone’s hotspot.
    .step-4 = Trust the product only if you know whose it is and why it is there.
    .admin-1 = Exempt ports 465, 587, 993 and 995 from TLS inspection.
    .admin-2 = If inspection is intended, install the root certificate of the product on the computers and tell the users about it.
tls-too-old = The encryption is too old to be safe
    .explanation = The server and a mail program must agree on a kind of encryption. Here only old kinds are left (TLS 1.0 or 1.1), and they are no longer safe. Most often the server is out of date, and your mail provider has to update it. More rarely the mail program is the old one.
    .step-1 = { $works ->
        [none] Install the updates for your mail program and this computer. Then try again.
       *[other] Until it is fixed, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
    }
    .step-2 = Ask your mail provider whether they have a newer server for mail programs, and send them the report from this program.
    .step-3 = Leave encryption on. Without it, others could read your password.
    .admin-1 = Switch on TLS 1.2 and TLS 1.3, and switch off TLS 1.0 and 1.1.
    .admin-2 = If the server cannot do this, update its operating system and TLS library, or put a modern proxy in front of it.
    .admin-3 = If the server itself sent the complaint (as with 4.7.66), it is the sending program or server that must learn TLS 1.2.
tls-no-common-cipher = The server and your mail program have no safe encryption in common
    .explanation = Before they talk, both sides must agree on a kind of encryption. This server seems to offer only weak kinds, and today’s mail programs refuse them. Your mail provider has to update the server.
    .step-1 = { $works ->
        [none] Install the updates for your mail program and this computer. Then try again.
       *[other] Until it is fixed, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
    }
    .step-2 = Tell your mail provider that the server offers no safe encryption, and send them the report from this program.
    .step-3 = Leave encryption on. Without it, others could read your password.
    .admin-1 = Offer TLS 1.2 and TLS 1.3 with ECDHE and AES-GCM or ChaCha20-Poly1305.
    .admin-2 = Check that the certificate’s key (RSA or ECDSA) fits the cipher suites that are switched on.
client-certificate-required = The server wants a certificate from your computer
    .explanation = A password is not enough for this server. Your computer has to prove who it is with a certificate of its own. Organisations set this up for their own computers. Only whoever runs the server can give you one.
    .step-1 = Ask whoever runs the server for a certificate and how to install it, and send them the report from this program.
    .step-2 = At work, make sure that you use the computer and the network meant for this account.
    .step-3 = If it is a private account, the server name may be wrong. Compare it with your mail provider’s help pages.
    .admin-1 = Issue a client certificate for this user, with the steps for their mail program.
    .admin-2 = If this is not intended, make the client certificate optional on the ports for sending (465 and 587).
tls-failed = The secure connection could not be set up
    .explanation = The server and the mail program began to secure the connection, but broke off. Most often the fault is in the server. Now and then it is an antivirus program or the network. If the steps do not help, your mail provider has to look into it.
    .step-1 =
        { $side ->
            [incoming] { $works ->
                [none] For the incoming server, set “{ -label-port }” to 993 for IMAP or to 995 for POP3, and choose SSL/TLS.
               *[other] For the incoming server, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
            }
           *[other]
                { $works ->
                    [none] In your account settings, for the outgoing server, try port 465 with SSL/TLS, then port 587 with STARTTLS.
                   *[other] In your account settings, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
                }
        }
    .step-2 = Try another network, such as your phone’s hotspot.
    .step-3 = If your antivirus program checks mail, switch that off for a moment and try again.
    .step-4 = If nothing helps, send your mail provider the report from this program.
    .admin-1 = { $detail ->
        [none] Look in the mail server’s log for the TLS error at the time of the attempt.
       *[other] The handshake ended with: { $detail }. Look in the mail server’s log for the same moment.
    }
    .admin-2 = Check TLS versions, cipher suites, certificate and key with “openssl s_client”, on every port.
