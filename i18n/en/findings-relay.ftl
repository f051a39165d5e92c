# Relaying: a server does not want to pass the mail on to another server.

relay-denied = The server does not know who you are, so it refuses to send
    .explanation = Your mail has to go on to another mail service. The outgoing server does that only for people it knows. An account that sends without signing in is a stranger to it. You can mend this yourself in your account settings.
    .step-1 = In your account settings, switch on “{ -label-smtp-auth }”.
    .step-2 = Choose “{ -label-same-as-incoming }”. Did your provider give you another name and password for sending? Then choose “{ -label-log-on-using }” and enter those.
    .step-3 =
        { $works ->
            [none] Check that the line is encrypted, so that your password travels safely: port 587 with STARTTLS, or port 465 with SSL/TLS.
           *[other] Use these settings, so that your password travels safely: { $works }.
        }
    .step-4 = Still refused, and you are away from home or work? Use the outgoing server of the network you are on, or ask your provider how to send from there.
    .step-5 = Is just one address refused while others work? Then the fault is at the other end. Reach that person another way and pass on the report from this program.
    .admin-1 = Let users relay after SMTP AUTH on port 587 or 465. For a device that cannot sign in, list its fixed IP address among those that may relay.
    .admin-2 = If only mail to one domain is refused with these words, look at the MX records of that domain. Wrong records, or records of several services side by side, lead mail to a server that does not serve it.

relay-denied-signed-in = You are signed in, but the server does not let you send to other services
    .explanation = The server knows you, yet it takes no mail from you for people at other services. Your account seems to lack this right. Your settings are not at fault: only your mail provider or your administrator can change it.
    .step-1 = Ask your mail provider, or your company’s administrator, to let your account send to any address.
    .step-2 = Send them the report from this program. It holds the words of the server.
    .step-3 = Until then, try to send from your provider’s web page.
    .admin-1 = Check whether this account may write only to inside addresses, or whether its outgoing mail has been stopped.
    .admin-2 = Allow relaying for users who have signed in. In Postfix, permit_sasl_authenticated must come before reject_unauth_destination in smtpd_relay_restrictions.

relay-denied-wrong-server = This is not the server that sends mail for you
    .explanation = This server only takes in mail for its own users, or it belongs to another provider. It does not pass your mail on. You can mend this yourself: enter the outgoing server of your own mail provider.
    .step-1 =
        { $works_server ->
            [none] In your account settings, change “{ -label-outgoing-server }” to the name on your provider’s help pages. It often begins with “smtp”.
           *[other] In your account settings, enter this server as “{ -label-outgoing-server }”: { $works_server }.
        }
    .step-2 = Switch on “{ -label-smtp-auth }”.
    .step-3 =
        { $works ->
            [none] Set the port to 587 and the encryption to STARTTLS, or take what your provider names.
           *[other] Set the port and the encryption like this: { $works }.
        }

relay-denied-wrong-mx = The recipient’s domain sends its mail to the wrong server
    .explanation = Your message reached the server that the recipient’s domain names for its mail. But that server says that the domain is none of its business. Your settings are fine. Only the administrator of that domain can mend this.
    .step-1 = Check the part after the @ in the recipient’s address for typing mistakes.
    .step-2 = If it is right, reach the recipient another way, by phone for instance.
    .step-3 = Ask them to hand the report from this program to their administrator.
    .step-4 = Send your message again when they have mended it.
    .admin-1 = Compare the MX records of the domain with those your mail service asks for. Keep only the records of the service you use, and never mix those of several services.
    .admin-2 = If the records are right, make the server accept the domain as one of its own.
    .admin-3 = Change the records on the DNS servers to which the domain is delegated. It can take a day until everyone sees the change.

pop-before-smtp = The server wants you to fetch your mail before you send
    .explanation = This server sends for you only if you have signed in to fetch your mail shortly before. Your program tried to send first. You can mend this yourself in your account settings.
    .step-1 = For now, fetch your mail and then send again at once.
    .step-2 = So that it lasts, open your account settings and switch on “{ -label-smtp-auth }”.
    .step-3 = Choose “{ -label-incoming-first }”.
    .step-4 = Ask your provider if you can also sign in to the outgoing server itself. That is safer and fails less often.
    .admin-1 = Offer SMTP AUTH with TLS on port 587 or 465 and tell your users. Sending after a POP login breaks behind shared and changing addresses.

network-not-authorised = The server sends only for people on its own network
    .explanation = It lets you send to other services only from its own lines, or from addresses on its list. Just now you are on another network, for instance at work, in a hotel or on mobile data. You can get round this yourself.
    .step-1 = In your account settings, switch on “{ -label-smtp-auth }”. Many servers then let you send from anywhere.
    .step-2 = Still refused? If your company or home has a VPN, connect to it and send again.
    .step-3 = Without a VPN, use the outgoing server of the network you are on. Set it back when you are home again.
    .step-4 = Ask your provider how it lets you send from elsewhere, and send it the report from this program.
    .step-5 = Until then, write from your provider’s web page.
    .admin-1 = Offer SMTP AUTH with TLS on port 587 or 465 to users outside your network.
    .admin-2 = For a place with a fixed IP address, add that address or range to the networks that may relay. This does not help where the address changes.

connector-mismatch = Your company’s link to Microsoft 365 no longer fits
    .explanation = Your company’s own mail server hands its mail to Microsoft 365. Something has changed there, so Microsoft 365 no longer knows that server and turns the mail away. Your settings are fine. Only your company’s administrator can mend this.
    .step-1 = Send the report from this program to your administrator.
    .step-2 = Until then, reach the recipient another way.
    .step-3 = Send your message again when the link has been mended.
    .admin-1 = Find out what has changed on your own side: the public IP address, the TLS certificate or the domains of the senders.
    .admin-2 = Adjust the inbound connector from your own mail server to it. It must match the present IP address or the name in the certificate.
    .admin-3 = Check that the domain of the sender or of the certificate is an accepted domain of your organisation.

relay-sender-unauthorised = The server that sent your mail may not send for your address
    .explanation = The other side took your mail for a stranger’s. The server it came from did not prove that it may send for your address. Most often the administrator of your domain or your mail provider has to mend this.
    .step-1 = Check that “{ -label-outgoing-server }” in your account settings is the one your provider names.
    .step-2 = Check that “{ -label-smtp-auth }” is switched on.
    .step-3 = Write to somebody at another mail service as well. Does that fail too?
    .step-4 = If all mail fails, send the report from this program to your administrator or mail provider.
    .step-5 = If only one recipient fails, reach that person another way. Ask to have your address put on their list of trusted senders.
    .admin-1 = Make sure that the SPF record of the domain covers the sending IP address, that mail is signed with DKIM, and that both fit the From domain (DMARC).
    .admin-2 = Check the relay rights, the connectors, the port and the sign-in of the sending server.
    .admin-3 = Look for the IP address and the domain on blocklists, and ask for removal where they are listed.
