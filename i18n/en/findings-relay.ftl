# Relaying: a server does not want to pass the mail on to another server.

relay-denied = The server does not know who you are, so it refuses to send
    .explanation = Your message has to go on to another mail provider. The outgoing server passes mail on only for people it knows. If you do not sign in, you are a stranger to it. You can fix this yourself in your account settings.
    .step-1 = In your account settings, switch on “{ -label-smtp-auth }”.
    .step-2 = Choose “{ -label-same-as-incoming }”. If your mail provider gave you another user name and password for sending, choose “{ -label-log-on-using }” instead and enter them.
    .step-3 =
        { $works ->
            [none] Check that the connection is encrypted, so that your password travels safely: port 587 with STARTTLS, or port 465 with SSL/TLS.
           *[other] Use these settings, so that your password travels safely: { $works }.
        }
    .step-4 = { $network ->
        [none] If it is still refused and you are away from home or work,
       *[other] You are on the network of { $network }, which does not seem to be your mail provider’s. If it is still refused,
    } use the outgoing server of the network you are on, or ask your mail provider how to send from there.
    .step-5 = If just one address is refused while others work, the fault is at the other end. Contact that person another way and give them the report from this program.
    .admin-1 = Let users relay after SMTP AUTH on port 587 or 465. For a device that cannot sign in, list its fixed IP address among those that may relay.
    .admin-2 = If only mail to one domain is refused with these words, look at the MX records of that domain. Wrong records, or records of several services side by side, lead mail to a server that does not serve it.

relay-denied-signed-in = The server lets you sign in, but not send to other mail providers
    .explanation = The server knows you, yet it takes no mail from you for people at other mail providers. Your account seems to lack this right. Your settings are not to blame: only your mail provider or administrator can change it.
    .step-1 = Ask your mail provider or administrator to let your account send to any address.
    .step-2 = Send them the report from this program. It holds the server’s own words.
    .step-3 = Until then, try to send from your mail provider’s website.
    .admin-1 = Check whether this account may write only to inside addresses, or whether its outgoing mail has been stopped.
    .admin-2 = Allow relaying for users who have signed in. In Postfix, permit_sasl_authenticated must come before reject_unauth_destination in smtpd_relay_restrictions.

relay-denied-wrong-server = This is not the server that sends mail for you
    .explanation = This server only takes in mail for its own users, or it belongs to another mail provider. It does not pass your mail on. You can fix this yourself: enter the outgoing server of your own mail provider.
    .step-1 =
        { $works_server ->
            [none] In your account settings, under “{ -label-outgoing-server }”, enter the name from your mail provider’s help pages. It often begins with “smtp”.
           *[other] In your account settings, under “{ -label-outgoing-server }”, enter { $works_server }.
        }
    .step-2 = Switch on “{ -label-smtp-auth }”.
    .step-3 =
        { $works ->
            [none] Set “{ -label-port }” to 587 with STARTTLS, or to what the help pages say.
           *[other] Set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
        }

relay-denied-wrong-mx = The recipient’s domain directs its mail to the wrong server
    .explanation = Your message reached the server that is named for the recipient’s domain, the part after the @. But that server says that it does not handle this domain. Your settings are fine. Only the administrator of that domain can fix this.
    .step-1 = Check the part after the @ in the recipient’s address for typing mistakes.
    .step-2 = If it is right, contact the recipient another way, by phone for instance.
    .step-3 = Ask them to give the report from this program to their administrator.
    .step-4 = Send your message again when it has been fixed.
    .admin-1 = Compare the MX records of the domain with those your mail provider asks for. Keep only the records of the provider you use, and never mix those of several providers.
    .admin-2 = If the records are right, make the server accept the domain as one of its own.
    .admin-3 = Change the records on the DNS servers to which the domain is delegated. It can take a day until everyone sees the change.

pop-before-smtp = The server wants you to fetch your mail before you send
    .explanation = This server sends for you only if you have signed in to fetch your mail shortly before. Your mail program tried to send first. You can fix this yourself in your account settings.
    .step-1 = For now, fetch your mail, and then send your message again at once.
    .step-2 = To fix it for good, open your account settings and switch on “{ -label-smtp-auth }”.
    .step-3 = Choose “{ -label-incoming-first }”.
    .step-4 = Ask your mail provider whether you can also sign in to the outgoing server itself. That is safer and fails less often.
    .admin-1 = Offer SMTP AUTH with TLS on port 587 or 465 and tell your users. Sending after a POP login breaks behind shared and changing addresses.

network-not-authorised = The server sends only for people on its own network
    .explanation = It lets you send to other mail providers only from its own network, or from addresses on its list. { $network ->
        [none] Right now you are on another network, for instance at work, in a hotel or on mobile data.
       *[other] Right now you are on the network of { $network }.
    } You can get round this yourself.
    .step-1 = { $kind ->
        [no-sign-in] No way to sign in was found on this server. On your mail provider’s help pages, look for an outgoing server that you sign in to, and enter it.
       *[other] In your account settings, switch on “{ -label-smtp-auth }”. Many servers then let you send from anywhere.
    }
    .step-2 = If it is still refused and your organisation or home has a VPN, connect to it and send your message again.
    .step-3 = Without a VPN, use the outgoing server of the network you are on. Change it back when you are home again.
    .step-4 = Ask your mail provider how to send from elsewhere, and send them the report from this program.
    .step-5 = Until then, write your mail on your mail provider’s website.
    .admin-1 = Offer SMTP AUTH with TLS on port 587 or 465 to users outside your network.
    .admin-2 = For a place with a fixed IP address, add that address or range to the networks that may relay. This does not help where the address changes.

sends-only-from-here = Sending works only on this network
    .explanation = The server took mail for another mail provider without asking who you are. { $network ->
        [none] It seems to know you by the network you are on.
       *[other] It knows you by the network you are on, the one of { $network }.
    } In a hotel, at work or on mobile data it will not know you and may refuse your mail.
    .step-1 = { $kind ->
        [no-sign-in] Before you travel, ask your mail provider for an outgoing server that you sign in to, and enter it.
       *[other] In your account settings, switch on “{ -label-smtp-auth }”. Then you can send from anywhere.
    }
    .step-2 = Check again before you travel.

connector-mismatch = Microsoft 365 does not recognise the server that handed over your mail
    .explanation = In Microsoft 365, an organisation can set from which servers it takes mail. The one with your mail does not fit that, so the mail was refused. Perhaps something has changed at your organisation or at the recipient’s. Your settings are fine. Only an administrator can fix this.
    .step-1 = If your organisation has a mail server of its own, send your administrator the report from this program.
    .step-2 = If only one recipient cannot be reached, contact that person another way. Give them the report for their administrator.
    .step-3 = Send your message again when it has been fixed.
    .admin-1 = 5.7.64: at the organisation of the sending server, adjust the inbound connector. It must match the present IP address, or the name in the certificate.
    .admin-2 = Check that the domain of the sender, of the certificate or, at the recipient’s side, of the recipient is an accepted domain there.
    .admin-3 = 5.7.51: at the recipient’s side, adjust the partner connector for the sender’s domain (RestrictDomainsToIPAddresses, RestrictDomainsToCertificate), or let the sender use the server it names.

relay-sender-unauthorised = The server that sent your mail may not send for your address
    .explanation = At the other end, your mail was taken for a stranger’s. The server it came from did not prove that it may send for your address. Most often the administrator of your domain or your mail provider has to fix this.
    .step-1 = Check that “{ -label-outgoing-server }” in your account settings is the name that your mail provider gives.
    .step-2 = Check that “{ -label-smtp-auth }” is switched on.
    .step-3 = Write to somebody at another mail provider too, and see whether that fails as well.
    .step-4 = If all mail fails, send your administrator or mail provider the report from this program.
    .step-5 = If mail to only one recipient fails, contact that person another way. Ask to have your address put on their list of trusted senders.
    .admin-1 = Make sure that the SPF record of the domain covers the sending IP address, that mail is signed with DKIM, and that both fit the From domain (DMARC).
    .admin-2 = Check the relay rights, the connectors, the port and the sign-in of the sending server.
    .admin-3 = Look for the IP address and the domain on blocklists, and ask for removal where they are listed.
