# Reputation: whether other servers trust the server and the domain that the mail comes from.

spf-failed = Your domain does not name the server that your mail came from
    .explanation = The part after the @ in your address, its domain, says which servers may send for it. The one that sent your message is not among them, so it was taken for a fake. Often it is enough to send through the right server. If not, only whoever manages the domain can fix this.
    .step-1 = In your account settings, enter under “{ -label-outgoing-server }” the name that your mail provider gives for sending. For a Gmail address, only Gmail’s own server will do: nobody can add others.
    .step-2 = Switch on “{ -label-smtp-auth }”.
    .step-3 = If the domain belongs to you or your company, send whoever manages it the report from this program.
    .step-4 = Until then, write on your mail provider’s website or from another address.
    .admin-1 =
        { $ip ->
            [none] Add the sending server to the domain’s SPF record (TXT, v=spf1): its address with ip4: or ip6:, or the include: of the service that sends.
           *[other] Add the sending address { $ip } to the domain’s SPF record (TXT, v=spf1): with ip4: or ip6:, or with the include: of the service that sends.
        }
    .admin-2 = Keep one SPF record only, with no more than ten DNS lookups.
    .admin-3 = If the message was forwarded on its way, let the forwarding server rewrite the envelope sender (SRS). Sign with DKIM as well, which does not depend on the sending address.

dkim-failed = The signature on your mail is missing or does not hold
    .explanation = Mail servers sign each message in the name of its domain, the part of your address after the @. On your message this signature was missing or wrong, so nobody could tell that it came from you. Only whoever manages the domain, or its mail server, can fix this.
    .step-1 = In your account settings, enter under “{ -label-outgoing-server }” the name that your mail provider gives for sending. For a Gmail address, only Gmail’s own server can sign.
    .step-2 = If the domain belongs to you or your company, send whoever manages it the report from this program.
    .step-3 = Until then, write on your mail provider’s website or from another address.
    .admin-1 = Sign outgoing mail with DKIM on every server that sends for the domain, with the From domain in d=.
    .admin-2 = Publish the public key as a TXT record under selector._domainkey of the domain. It must be the counterpart of the private key in use.
    .admin-3 = Change nothing after signing. Footers, virus filters and mailing lists break the signature.

dmarc-rejected = Your message could not prove that it comes from your domain
    .explanation = Your domain is the part of your address after the @. It asks other servers to refuse mail that only claims to come from it. Your message had no valid proof, so it was refused. Only whoever manages the domain can fix this.
    .step-1 = In your account settings, enter under “{ -label-outgoing-server }” the name that your mail provider gives for sending. For a Gmail address, only Gmail’s own server will do: nobody can add others.
    .step-2 = If the domain belongs to you or your company, send whoever manages it the report from this program.
    .step-3 = If your message was forwarded or went to a mailing list, write straight to the person instead.
    .step-4 = Until then, write on your mail provider’s website or from another address.
    .admin-1 = Records: SPF must list every server that sends, and the envelope sender (Return-Path) must be aligned with the From domain. Check that there is just one valid DMARC record under _dmarc.
    .admin-2 = DKIM: sign every outgoing message with the From domain in d=, and publish the public key under its selector.
    .admin-3 = Forwarding: it breaks SPF, and DKIM too if the message is changed. Let forwarders change nothing and add ARC. Authentication-Results in the returned message, and the reports of your DMARC service, tell which of the three it is.

mail-unauthenticated = The recipient’s mail service wants proof of where your mail comes from
    .explanation = Many mail services take only mail that proves its domain, the part of your address after the @. On your message this proof was missing or wrong. Only whoever manages the domain can add it.
    .step-1 = In your account settings, enter under “{ -label-outgoing-server }” the name that your mail provider gives for sending. For a Gmail address, only Gmail’s own server will do: nobody can add others.
    .step-2 = If the domain belongs to you or your company, send whoever manages it the report from this program.
    .step-3 = Until then, write on your mail provider’s website or from another address.
    .admin-1 =
        { $ip ->
            [none] Publish an SPF record for the domain that lists every server that sends for it.
           *[other] Publish an SPF record for the domain that lists every server that sends for it, { $ip } included.
        }
    .admin-2 = Sign outgoing mail with DKIM, with the From domain in d= and a key of 2048 bits.
    .admin-3 = Gmail, Yahoo and Outlook.com want SPF, DKIM and a DMARC record (p=none will do) from everybody who sends them thousands of messages a day. Over IPv6, Microsoft takes nothing that fails both SPF and DKIM.

ip-blocklisted = The server that sent your mail is on a blocklist
    .explanation =
        { $ip ->
            [none] Spam has come from the place on the internet that your mail was sent from.
           *[other] Spam has come from the internet address { $ip }, and your mail was sent from there too.
        } { $list ->
            [none] So it was put on a blocklist, and other servers refuse it.
           *[other] So it was put on the list { $list }, and other servers refuse it.
        } This is about the server or the connection, not about you. Your mail provider, or whoever runs that server, has to get it off the list.
    .step-1 =
        { $list ->
            [none] Send your mail provider or administrator the report from this program. It holds the words that name the list.
           *[other] Send your mail provider or administrator the report from this program, and name the list: { $list }.
        }
    .step-2 = In your account settings, check that “{ -label-outgoing-server }” is the name that your mail provider gives, and that “{ -label-smtp-auth }” is switched on.
    .step-3 = If your mail leaves straight from your own internet connection, scan all computers there for viruses.
    .step-4 = Until then, write from an address at another mail provider.
    .admin-1 = First find and stop the cause: a misused account, an infected computer or an open relay.
    .admin-2 =
        { $list ->
            [none] Look the IP address up on the list that the reply names, and ask for removal there.
           *[other] Look the IP address up on { $list }, and ask for removal there.
        } Some lists take such requests only from the owner of the address range.
    .admin-3 = Lists of one mail service or filter are cleared only there, most often with a form that the reply links to. Microsoft, for one, has a delisting portal (5.7.606 to 5.7.649; for 5.7.511 also delist@microsoft.com, with the full code and the IP address), but wants 5.7.708 brought to its support.

ip-dynamic = Mail that comes straight from a home connection is refused
    .explanation =
        { $side ->
            [recipient] The server that handed over your mail stands on a home internet connection, or on one whose address often changes. Spam programs send like that, so most servers refuse it. If this server is not your mail provider’s, send through your mail provider instead. If it is, only they can fix this.
           *[other] Your mail came straight from a home internet connection, or from one whose address often changes. Spam programs send like that, so most servers refuse it. You can fix this yourself: send through your mail provider, and sign in there.
        }
    .step-1 =
        { $side ->
            [recipient] Check that “{ -label-outgoing-server }” in your account settings is the name that your mail provider gives for sending.
           *[other] { $works_server ->
                [none] In your account settings, under “{ -label-outgoing-server }”, enter the name that your mail provider gives for sending.
               *[other] In your account settings, under “{ -label-outgoing-server }”, enter { $works_server }.
            }
        }
    .step-2 =
        { $side ->
            [recipient] Check that “{ -label-smtp-auth }” is switched on.
           *[other] Switch on “{ -label-smtp-auth }”.
        }
    .step-3 =
        { $works ->
            [none] Set “{ -label-port }” to 587 with STARTTLS, or to 465 with SSL/TLS, but not to 25.
           *[other] Set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
        }
    .step-4 = If a scanner or another device sends the mail, set it up the same way.
    .step-5 =
        { $side ->
            [recipient] If all this is right already, send your mail provider or administrator the report from this program.
           *[other] If it is still refused, send your mail provider the report from this program.
        }
    .admin-1 = Do not check users who have signed in against lists of dynamic addresses. In Postfix, permit_sasl_authenticated must come before reject_rbl_client.
    .admin-2 = Your own mail server on such a connection should send through your mail provider’s outgoing server (smarthost), or from a fixed address with a reverse name.

domain-blocklisted = Your domain, or one in your message, is on a blocklist
    .explanation =
        { $list ->
            [none] A domain (a name such as example.com) has been used for spam, so it was put on a blocklist.
           *[other] A domain (a name such as example.com) has been used for spam, so it was put on the list { $list }.
        } It is the part of your address after the @, or it stands in a link in your message. Only whoever manages that domain can get it off the list.
    .step-1 = Take all links and your signature out of the message, and send it again. If it now goes through, one of the links is the cause.
    .step-2 = If it is still refused, send whoever manages your domain the report from this program.
    .step-3 = Look in your sent mail for messages that are not yours. If you find any, change your password at once.
    .step-4 = Until then, write from an address at another domain.
    .admin-1 = First find and stop the cause: a hacked website, a misused account, or mailings to people who did not ask for them.
    .admin-2 =
        { $list ->
            [none] Look the domain up on the list that the reply names, and ask for removal there.
           *[other] Look the domain up on { $list }, and ask for removal there.
        }
    .admin-3 = If a mail service has banned the domain itself, only its support can lift that. Microsoft says so with 5.7.800.

reputation-poor = The recipient’s side does not trust the server that sent your mail
    .explanation = Too much unwanted mail has come from that server, so others hold its mail back. Most often it was not yours but came from other people who use the server. Only your mail provider can win the trust back.
    .step-1 = Wait a few hours, then send your message again.
    .step-2 = If it is still refused, send your mail provider or administrator the report from this program.
    .step-3 = Look in your sent mail for messages that are not yours. If you find any, change your password at once.
    .step-4 = If you send newsletters, write only to people who asked for them.
    .step-5 = Until then, write from an address at another mail provider.
    .admin-1 =
        { $ip ->
            [none] Find out what unwanted mail leaves through the sending IP address: misused accounts, forwarded spam, mailings nobody asked for.
           *[other] Find out what unwanted mail leaves through { $ip }: misused accounts, forwarded spam, mailings nobody asked for.
        }
    .admin-2 = See how large services judge you: Google Postmaster Tools, Microsoft SNDS, Yahoo Sender Hub.
    .admin-3 = Send from a new IP address slowly at first, and authenticate all mail with SPF, DKIM and DMARC.

reverse-dns-missing = The server that sent your mail has no proper name on the internet
    .explanation = Other servers look up the name behind the number your mail came from. Here there is none, or it does not fit, so they do not trust it. Only your mail provider, or whoever runs that server, can enter the name.
    .step-1 = Check that “{ -label-outgoing-server }” in your account settings is the name that your mail provider gives. Then your mail does not leave straight from your own internet connection.
    .step-2 = If it is, send your mail provider or administrator the report from this program.
    .step-3 = Until then, write from an address at another mail provider.
    .admin-1 =
        { $ip ->
            [none] Have a PTR record set for the sending IP address. This is done by the company that gave you the address.
           *[other] Have a PTR record set for the sending IP address { $ip }. This is done by the company that gave you the address.
        }
    .admin-2 = The name in it must lead back to the same address (A or AAAA record), and should be the one used in HELO.
    .admin-3 = Over IPv6 every sending address needs such a name. As a stopgap, send over IPv4.

helo-rejected = The server objects to the name that the sending program or server gave
    .explanation =
        { $side ->
            [recipient] A server that hands over mail gives its name first of all. The name that the server with your mail gave was incomplete or not its own, so the mail was refused. Your settings are fine. Only your mail provider, or whoever runs that server, can fix this.
           *[other] A program or server that connects gives its name first of all. Here this name was incomplete or not its own, so the mail was refused. Most often the maker of the mail program, or whoever runs the sending server, has to fix this.
        }
    .step-1 =
        { $side ->
            [recipient] Send your mail provider or administrator the report from this program.
           *[other] In your account settings, switch on “{ -label-smtp-auth }”. Servers then seldom mind the name.
        }
    .step-2 =
        { $side ->
            [recipient] If it is urgent, contact the recipient another way, by phone for instance.
           *[other] Update your mail program and try again.
        }
    .step-3 =
        { $side ->
            [recipient] Until then, write from an address at another mail provider.
           *[other] If your computer’s name holds spaces, underscores or special letters, give it a plain name and restart it.
        }
    .step-4 =
        { $side ->
            [recipient] Send your message again when it has been fixed.
           *[other] If it is still refused, send the report from this program to the maker of your mail program, or to your mail provider if the error came back as a message.
        }
    .admin-1 = A server must introduce itself in HELO or EHLO with its own full host name, which resolves to its address, and never with the name of the server it calls.
    .admin-2 = A program without such a name should send its address in square brackets, for instance EHLO [192.0.2.1].

ipv6-not-accepted = The recipient’s server does not want mail that comes over IPv6
    .explanation = The internet has two kinds of addresses, the old IPv4 and the new IPv6. Your mail went out over the new kind, and the other side did not take it. Your settings are fine. Only your mail provider, or whoever runs the sending server, can change this.
    .step-1 = Send your mail provider or administrator the report from this program. Ask them to use IPv4 for this recipient.
    .step-2 = Send your message again in an hour. It may then go out over IPv4.
    .step-3 = If it is urgent, contact the recipient another way, by phone for instance.
    .admin-1 = Send to this domain over IPv4. In Postfix, for instance, give it a transport of its own with inet_protocols=ipv4.
    .admin-2 = If the reply speaks of limits (5.7.508), your IPv6 range has sent too much in a short time. Slow it down.

tls-required-by-recipient = The connection to the recipient’s server could not be encrypted
    .explanation = Mail for this recipient must travel over an encrypted connection. But their server does not offer one, or it failed. Your settings are fine. As a rule only the administrator on the recipient’s side can fix this.
    .step-1 = Check the part after the @ in the recipient’s address letter by letter.
    .step-2 = If it is right, contact the recipient another way, by phone for instance.
    .step-3 = Give them the report from this program for their administrator.
    .step-4 = Send your message again when it has been fixed.
    .admin-1 = Offer STARTTLS on port 25 of every server in the MX records, and check that the TLS handshake succeeds.
    .admin-2 = Make sure that no firewall in front of the server hides STARTTLS.
    .admin-3 = On the sending side: if the reply is 5.7.10, let your server use TLS when it sends. In Postfix: smtp_tls_security_level = may.

recipient-certificate-expired = The certificate of the recipient’s mail server has expired
    .explanation = With its certificate a server proves who it is. The one of the recipient’s server is out of date, so your message was not handed over. Your settings are fine. Only the administrator on the recipient’s side can renew it.
    .step-1 = Contact the recipient another way, by phone for instance.
    .step-2 = Give them the report from this program for their administrator.
    .step-3 = Send your message again when it has been fixed.
    .admin-1 = Renew the certificate and reload the mail server. After an automatic renewal the server often keeps the old one.
    .admin-2 = Check port 25 of every server in the MX records, with “openssl s_client -starttls smtp”.
    .admin-3 = If the domain uses DANE, publish the TLSA record of the new certificate first.

dane-failed = The recipient’s server does not fit what its domain says about it
    .explanation = The recipient’s domain publishes how to tell its real mail server from a false one. The server that answered did not fit. Most often this is an oversight. But as it could be an attack, your message was not handed over. Only the administrator on the recipient’s side can fix this.
    .step-1 = Check the part after the @ in the recipient’s address letter by letter.
    .step-2 = If it is right, contact the recipient another way, by phone for instance.
    .step-3 = Give them the report from this program for their administrator.
    .step-4 = Send your message again when it has been fixed.
    .admin-1 = Compare the certificate of every MX server with the TLSA record under _25._tcp of its name, and correct the one that is wrong. A certificate that is not valid yet fails too.
    .admin-2 = Before you change the certificate or its key, publish the new TLSA record and let the old one’s TTL pass (RFC 7671).
    .admin-3 = If both are right, rule out an attack on your DNS or on the way to the server.

dnssec-failed = The signatures that protect the recipient’s domain do not hold
    .explanation = On the internet, each domain is looked up in a directory, the DNS. Its entries can be signed, so that nobody can fake them. For the recipient’s domain this signature does not hold, so nobody can be sure of the way there. Only whoever manages that domain can fix this.
    .step-1 = Check the part after the @ in the recipient’s address letter by letter.
    .step-2 = If it is right, contact the recipient another way, by phone for instance.
    .step-3 = Give them the report from this program for their administrator.
    .step-4 = Send your message again when it has been fixed.
    .admin-1 = Check the chain of trust with delv or dnsviz.net. Common causes are expired signatures (RRSIG) and a DS record in the parent zone that fits no key (DNSKEY).
    .admin-2 = If the domain has moved to name servers without DNSSEC, have its DS record removed by the registrar.

recipient-certificate-mismatch = The certificate of the recipient’s server bears another name
    .explanation = With its certificate a server proves who it is. The recipient’s server showed one with another name, so your message was not handed over. Your settings are fine. Only the administrator on the recipient’s side can fix this.
    .step-1 = Check the part after the @ in the recipient’s address letter by letter.
    .step-2 = If it is right, contact the recipient another way, by phone for instance.
    .step-3 = Give them the report from this program for their administrator.
    .step-4 = Send your message again when it has been fixed.
    .admin-1 = Install a certificate that names the host of the MX record (subjectAltName), on every server in the MX records.
    .admin-2 = Or let the MX record point to a name that the certificate holds.

mta-sts-failed = The recipient’s server does not keep to the rules of its own domain
    .explanation = The recipient’s domain publishes which servers take its mail, and that they must prove who they are. The server that answered does not keep to this, so your message was not handed over. Your settings are fine. Only the administrator on the recipient’s side can fix this.
    .step-1 = Contact the recipient another way, by phone for instance.
    .step-2 = Give them the report from this program for their administrator.
    .step-3 = Send your message again when it has been fixed.
    .admin-1 = List every MX host in the MTA-STS policy, the file /.well-known/mta-sts.txt on the host mta-sts of the domain. Then change the id in the TXT record under _mta-sts.
    .admin-2 = Every MX host needs a certificate that names it and that leads to a trusted root authority.
    .admin-3 = Until that is done, set the mode of the policy to testing.

blocked-by-own-organisation = Your own organisation blocks one of the recipients
    .explanation = Your organisation keeps a list of addresses that nobody there may write to. One of your recipients is on it, and this stops the message for all the others too. Only your administrator can change the list.
    .step-1 = Look for the blocked address in the server’s words. Take it out of the recipients and send your message to the others.
    .step-2 = If the block is a mistake, ask your administrator to lift it. Give them the report from this program.
    .step-3 = If it is urgent, contact the person another way, by phone for instance.
    .admin-1 = In Microsoft 365, look in the Defender portal for the address or its domain in the Tenant Allow/Block List. Delete the entry if it is not meant.
