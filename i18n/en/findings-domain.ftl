# The domain of the sender’s own address, as it stands in the DNS.

# Who can mend it, and the steps that most of these findings share.
-domain-fixer = Whoever manages your domain can fix this, such as your administrator or the company where it was bought.
-domain-hand-on = Send the report from this program to whoever manages your domain.
-domain-by-yourself = If you manage it yourself, sign in where you bought it and open the DNS settings. Do there what it says under “{ for-the-administrator }”.
-domain-patience = Check again the next day. It takes some hours until everyone sees the change.

mx-missing = Your domain does not say where its mail should go
    .explanation =
        Your domain is the part after the @ in your address. An entry there, called MX, should name the server that takes your mail. Yours has none. { $kind ->
            [address-only] Other servers then try the address of the domain itself, which is often just a website. So replies may get lost, and some servers refuse your mail.
           *[other] Nor is there an address that could stand in for it. So nobody can reply to you, and many servers refuse your mail.
        } { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Publish MX records at the domain, with the hosts and preferences that the mail provider names.
           *[other] Publish at the domain: { $publish }
        }
    .admin-2 =
        { $kind ->
            [address-only] Without MX, servers fall back on the A or AAAA record of the domain (RFC 5321, 5.1), which is often a web server that takes no mail.
           *[other] The domain has no A or AAAA record either, on which servers could fall back without MX (RFC 5321, 5.1). So mail to it cannot be delivered at all.
        }

mx-without-address = The server that should take your mail cannot be found
    .explanation = Your domain, the part after the @ in your address, names a server for the mail that comes in. But this name leads nowhere. So replies to you may get lost. Most often the name has a typing mistake, or the server has moved. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $record ->
            [none] The name in an MX record has no A or AAAA record that can be reached from the internet. Correct the name, or publish such an address for it.
           *[other] Correct the name in the MX record, or publish an A or AAAA record for it that can be reached from the internet. Now there is none for: { $record }
        }
    .admin-2 = Remove MX records that name servers which are gone.

mx-is-alias = The server for your mail is entered in a way that not all accept
    .explanation = Your domain, the part after the @ in your address, names a server for the mail that comes in. It must be the server’s own name, but here it is an alias or a number. Some servers put up with that and others do not. So some replies may not reach you. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $record ->
            [none] An MX record must hold a host name with A or AAAA records of its own, neither a CNAME nor an IP address (RFC 2181, 10.3).
           *[other] An MX record must hold a host name with A or AAAA records of its own, neither a CNAME nor an IP address (RFC 2181, 10.3). Now it is: { $record }
        }
    .admin-2 =
        { $publish ->
            [none] Enter the name to which the alias leads, or a host name in place of the IP address.
           *[other] Publish instead: { $publish }
        }

mx-null = Your domain says that it takes no mail
    .explanation = An entry at your domain, the part after the @ in your address, tells all servers that nobody there gets mail. So nobody can reply to you. Many servers also refuse mail from such an address. { -domain-fixer }
    .step-1 = In your account settings, check that “{ -label-address }” is right, above all after the @.
    .step-2 = If it is, send the report from this program to whoever manages your domain.
    .step-3 = { -domain-by-yourself }
    .step-4 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Replace the null MX record (“MX 0 .”, RFC 7505) with the MX records that the mail provider names.
           *[other] Replace the null MX record (“MX 0 .”, RFC 7505) with: { $publish }
        }

mx-mixed = Your domain sends its mail to more than one mail provider
    .explanation = Whoever writes to you reaches one mail provider or another, by chance. As a rule only one of them has your mailbox. So part of your mail comes back or gets lost. This is common after a move to a new mail provider. { -domain-fixer }
    .step-1 = Write down which mail provider your mailbox is with now.
    .step-2 = Send this and the report from this program to whoever manages your domain.
    .step-3 = { -domain-by-yourself }
    .step-4 = { -domain-patience }
    .admin-1 =
        { $service ->
            [none] Keep only the MX records of the service that holds the mailboxes, and delete all others.
           *[other] Keep only the MX records of the service that holds the mailboxes, and delete all others. This account sends through { $service }.
        }
    .admin-2 =
        { $record ->
            [none] Make the change on the DNS servers to which the domain is delegated.
           *[other] Make the change on the DNS servers to which the domain is delegated. Now they hold: { $record }
        }

mx-unexpected = Mail to you goes to another mail provider than the one you send through
    .explanation = This can be right, for instance where a spam filter stands in front of your mailbox. If it is not, replies end up where you do not see them. Whoever manages your domain knows which it is and can fix it.
    .step-1 = Write to yourself from another address and see whether the message arrives.
    .step-2 = If it does, all is well and you have nothing to fix.
    .step-3 = If it does not, compare the servers in your account settings with your mail provider’s help pages.
    .step-4 = If they are right, send the report from this program to whoever manages your domain.
    .admin-1 =
        { $service ->
            [none] Check that the MX records lead to the service that holds the mailboxes.
           *[other] Check that the MX records lead to the service that holds the mailboxes. This account sends through { $service }.
        }
    .admin-2 =
        { $record ->
            [none] If the domain has moved, replace the old MX records, and check SPF and DKIM as well.
           *[other] If the domain has moved, replace the old MX records ({ $record }), and check SPF and DKIM as well.
        }

spf-missing = Your domain does not say who may send mail for it
    .explanation = A list at your domain, called SPF, should name the servers that may send for it. Yours has no such list. So others can more easily write in your name, and your own mail may end up as spam. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Publish one TXT record at the domain: v=spf1, then the include that the mail provider names, then ~all.
           *[other] Publish one TXT record at the domain: { $publish }
        }
    .admin-2 = Add every other service that sends for the domain, such as a newsletter or a web shop. No more than ten DNS lookups are allowed (RFC 7208, 4.6.4).

spf-several = Your domain has several lists of who may send for it, so none of them counts
    .explanation = This list is called SPF, and a domain may have just one. Where there are more, other servers ignore them all. So your mail may come back or end up as spam. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Merge the records into one TXT record, with one v=spf1 at the front and one “all” at the end (RFC 7208, 3.2).
           *[other] Merge the records into one TXT record (RFC 7208, 3.2): { $publish }
        }
    .admin-2 =
        { $record ->
            [none] Delete all other TXT records that begin with v=spf1.
           *[other] Delete all other TXT records that begin with v=spf1. Now there are: { $record }
        }

spf-invalid = The list of who may send for your domain has a mistake in it
    .explanation = This list is called SPF. Other servers cannot read it, so they cannot tell whether your mail is real. It may come back or end up as spam. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $record ->
            [none] Correct the SPF record (RFC 7208, 4.6 and 5).
           *[other] Correct the SPF record (RFC 7208, 4.6 and 5): { $record }
        }
    .admin-2 =
        { $detail ->
            [none] Look for unknown mechanisms, missing colons, spaces inside a term, and addresses that are none.
           *[other] The mistake: { $detail }
        }

spf-too-many-lookups = The list of who may send for your domain is too long
    .explanation = This list, called SPF, points to other lists, and those to more. Servers follow only ten such pointers, and then give up. So your mail may come back or end up as spam. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $count ->
            [none] The SPF record needs more than ten DNS lookups, or more than two of them find nothing (RFC 7208, 4.6.4).
           *[other] Lookups that the SPF record needs: { $count }. Ten are allowed, and two that find nothing (RFC 7208, 4.6.4).
        }
    .admin-2 =
        { $record ->
            [none] Remove the terms of services that are no longer used, as well as ptr. Replace a and mx with ip4 and ip6.
           *[other] Remove the terms of services that are no longer used, as well as ptr. Replace a and mx with ip4 and ip6. Now it is: { $record }
        }

spf-provider-not-listed =
    { $kind ->
        [guess] Your domain may not allow your mail provider to send for it
       *[other] Your domain does not allow your mail provider to send for it
    }
    .explanation =
        { $kind ->
            [guess] A list at your domain, called SPF, names the servers that may send for it. It seems that those of your mail provider are not on it. Your mail provider can tell you which entry belongs there. If it is missing, your mail may come back or end up as spam.
           *[other]
                { $service ->
                    [none] A list at your domain, called SPF, names the servers that may send for it. Those of your mail provider are not on it.
                   *[other] A list at your domain, called SPF, names the servers that may send for it. Those of { $service } are not on it.
                } So other servers may think that your mail is forged. It may come back or end up as spam.
        } { -domain-fixer }
    .step-1 = In your account settings, check that “{ -label-outgoing-server }” is the name that your mail provider gives.
    .step-2 = If it is, send the report from this program to whoever manages your domain.
    .step-3 = { -domain-by-yourself }
    .step-4 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Add the include that the mail provider names to the SPF record, before the “all” at its end.
           *[other]
                { $kind ->
                    [guess] Ask the mail provider which include belongs in the SPF record, before the “all” at its end. Going by the name of the outgoing server, the record would be: { $publish }
                   *[other] Replace the SPF record with: { $publish }
                }
        }
    .admin-2 =
        { $record ->
            [none] Do not publish a second SPF record: two are as bad as none.
           *[other] Do not publish a second SPF record beside the present one: { $record }
        }

spf-allows-everyone = Your domain lets anybody send mail in its name
    .explanation = A list at your domain, called SPF, should name the servers that may send for it. Yours lets in all servers, or very many. So anyone can write in your name, and other servers trust your mail less. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $record ->
            [none] Replace +all with ~all or -all, and list only networks that really send for the domain.
           *[other] Replace +all with ~all or -all, and list only networks that really send for the domain. Now it is: { $record }
        }
    .admin-2 =
        { $publish ->
            [none] Before that, make sure that every service which sends for the domain is listed.
           *[other] Make sure that every service which sends for the domain is listed, then publish: { $publish }
        }

dkim-missing = No key was found with which others could check your mail
    .explanation = Your mail provider can sign all that you send. This is called DKIM, and a key at your domain lets other servers check it. No key was found under the usual names. Your mail goes out all the same, but it may end up as spam more often. { -domain-fixer }
    .step-1 = Look for DKIM in your mail provider’s help pages, or ask them whether they sign your mail.
    .step-2 = { -domain-hand-on }
    .step-3 = { -domain-by-yourself }
    .step-4 = { -domain-patience }
    .admin-1 = Switch on DKIM at the mail provider, and publish the TXT or CNAME record that it shows.
    .admin-2 =
        { $name ->
            [none] If your mail is signed with another selector, all is well: look at s= in the DKIM-Signature header of a sent message.
           *[other] No key at { $name }. If your mail is signed with another selector, all is well: look at s= in the DKIM-Signature header of a sent message.
        }

dkim-key-weak = The key with which others check your mail is too short
    .explanation = Your mail is signed, and a key at your domain lets other servers check it. This is called DKIM. A short key can be cracked, so many servers do not trust it. Your mail may then end up as spam. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $name ->
            [none] Make a new RSA key of 2048 bits. Verifiers must not accept one under 1024 (RFC 8301).
           *[other] Make a new RSA key of 2048 bits in place of the one at { $name }. Verifiers must not accept one under 1024 (RFC 8301).
        }
    .admin-2 = Publish it under a new selector, switch signing over to it, and delete the old key some days later.

dkim-key-invalid = The key with which others check your mail cannot be used
    .explanation = Your mail is signed, and a key at your domain lets other servers check it. This is called DKIM. Your key cannot be read, or it has been withdrawn. So the check fails, and your mail may come back or end up as spam. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $name ->
            [none] Publish the key again as one TXT record, exactly as the mail provider shows it. An empty p= means that it is revoked.
           *[other] Publish the key at { $name } again as one TXT record, exactly as the mail provider shows it. An empty p= means that it is revoked.
        }
    .admin-2 =
        { $record ->
            [none] A long key goes into several strings of up to 255 characters each, with nothing lost between them.
           *[other] A long key goes into several strings of up to 255 characters each, with nothing lost between them. Now it is: { $record }
        }

dmarc-missing = Your domain does not say what to do with forged mail
    .explanation = An entry called DMARC tells other servers what to do with mail that only claims to come from you. Your domain has none. Your mail goes out all the same. But large mail providers want this entry from all who write to many people. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Publish a TXT record at _dmarc under the domain: v=DMARC1; p=none; rua=mailto:… with an address that takes the reports.
           *[other] Publish a TXT record at _dmarc under the domain: { $publish }
        }
    .admin-2 = Begin with p=none. When the reports show that all your own mail passes SPF or DKIM, go on to quarantine and then reject.

dmarc-invalid = The entry against forged mail at your domain has a mistake in it
    .explanation = This entry, called DMARC, tells other servers what to do with mail that only claims to come from you. Yours cannot be read, or there is more than one. So other servers ignore it. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] There must be just one TXT record at _dmarc, which begins with v=DMARC1 and has a valid p=.
           *[other] There must be just one TXT record at _dmarc: { $publish }
        }
    .admin-2 =
        { $record ->
            [none] Look for a missing semicolon, a misspelt policy, and a rua= without mailto:
           *[other] Look for a missing semicolon, a misspelt policy, and a rua= without mailto: in { $record }
        }

dmarc-only-watches = Your domain watches for forged mail, but does not stop it
    .explanation = An entry called DMARC tells other servers what to do with mail that only claims to come from you. Yours asks them to let it through and to report it. This is fine to begin with, and nothing is broken. Whoever manages your domain can make it stricter.
    .step-1 = You do not have to do anything to send mail.
    .step-2 = If you want to stop forged mail, send the report from this program to whoever manages your domain.
    .admin-1 = Read the reports until all your own sources pass SPF or DKIM with the From domain.
    .admin-2 =
        { $publish ->
            [none] Then change p=none to p=quarantine, and later to p=reject.
           *[other] Then publish: { $publish }
        }

dmarc-reports-refused = Reports about forged mail go where nobody takes them
    .explanation = Your domain asks other servers for reports on mail that only claims to come from you (DMARC). They are to go to another domain, which has not agreed to take them. So no reports are sent. Your mail comes and goes all the same. { -domain-fixer }
    .step-1 = You do not have to do anything to send mail.
    .step-2 = Send the report from this program to whoever manages your domain, when you find the time.
    .admin-1 =
        { $name ->
            [none] Whoever manages the domain of the report address must publish the TXT record v=DMARC1 under the name for your domain (RFC 7489, 7.1).
           *[other] Whoever manages the domain of the report address must publish the TXT record v=DMARC1 at { $name } (RFC 7489, 7.1).
        }
    .admin-2 = Or let rua= and ruf= name an address at your own domain.

mta-sts-invalid = The rule that protects mail on its way to you has a mistake in it
    .explanation = Your domain asks other servers to bring your mail only in a safe way (MTA-STS). But the rule that says how cannot be found, or it does not fit your mail server. So some mail may not reach you. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 = With the TXT record at _mta-sts there must be a policy: under the host name mta-sts of the domain, over HTTPS with a valid certificate, at /.well-known/mta-sts.txt (RFC 8461).
    .admin-2 =
        { $detail ->
            [none] Name every MX host in the policy, then change the id in the TXT record. Until all is right, use mode: testing.
           *[other] The mistake: { $detail }. Name every MX host in the policy, then change the id in the TXT record. Until all is right, use mode: testing.
        }

tls-reporting-invalid = The entry that asks for reports on encryption has a mistake in it
    .explanation = Your domain asks other servers to report when they cannot bring your mail in a safe way (TLSRPT). They cannot read this entry, so no reports come. Your mail comes and goes all the same. { -domain-fixer }
    .step-1 = You do not have to do anything to send mail.
    .step-2 = Send the report from this program to whoever manages your domain, when you find the time.
    .admin-1 =
        { $publish ->
            [none] There must be just one TXT record at _smtp._tls, of the form v=TLSRPTv1; rua=mailto:… (RFC 8460, 3).
           *[other] There must be just one TXT record at _smtp._tls (RFC 8460, 3): { $publish }
        }
    .admin-2 =
        { $record ->
            [none] If nobody reads the reports, delete the record.
           *[other] If nobody reads the reports, delete the record: { $record }
        }

tlsa-mismatch = The fingerprint that your domain gives does not fit its mail server
    .explanation = Your domain says by which fingerprint its mail server can be known (DANE). But the server shows another one. Servers that check this bring you no mail. Most often the server got a new certificate, and the entry was left as it was. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Publish a TLSA record that fits the certificate of the mail server, best of the kind 3 1 1.
           *[other] Publish this TLSA record: { $publish }
        }
    .admin-2 =
        { $name ->
            [none] Delete TLSA records of keys that are no longer used.
           *[other] At { $name }, delete TLSA records of keys that are no longer used.
        }
    .admin-3 = Before the next change of key, publish the new record beside the old one and wait until the TTL has passed. Or keep the key when you renew the certificate.

dnssec-bogus = The signature on your domain is broken, so many cannot find it
    .explanation = A signature protects the entries of your domain from forgery (DNSSEC), and it does not hold. Networks that check it act as if your domain did not exist. So mail to you and from you often fails. { -domain-fixer }
    .step-1 = Tell whoever manages your domain at once, and send them the report from this program.
    .step-2 = Until it is fixed, write from another address.
    .step-3 = { -domain-patience }
    .admin-1 = Check whether signatures (RRSIG) have expired, and whether the DS record in the parent zone fits a DNSKEY of the zone.
    .admin-2 = After a move to other name servers, replace the old DS record at the registrar, or delete it.
    .admin-3 =
        { $name ->
            [none] Follow the chain with “delv” or with “dig +dnssec +cd”.
           *[other] Follow the chain with “delv” or with “dig +dnssec +cd” for { $name }.
        }

domain-listed = Your domain is on a blocklist
    .explanation = Such a list names domains that turned up in spam, and many servers refuse their mail. Perhaps somebody has misused an account or a website of your domain. This does not mean that you did it. Whoever manages your domain can find the cause and ask the list to take it off.
    .step-1 = { -domain-hand-on }
    .step-2 = Change your mail password, and scan your computer for viruses.
    .step-3 = Until it is off the list, write from an address at another domain.
    .admin-1 = First find and stop the cause: a misused account, a website that was broken into, or an open form.
    .admin-2 =
        { $list ->
            [none] Then ask the list for removal.
           *[other] Then ask for removal from: { $list }
        }

address-listed = The internet address that your mail comes from is on a blocklist
    .explanation = Spam has come from this address, so many servers refuse mail from it. It belongs to your mail provider’s server or to your internet connection, and many people may share it. So it need not be your doing. Your mail provider, or whoever runs the network, has to get it off the list.
    .step-1 = If your mail arrives all the same, you do not have to do anything.
    .step-2 = If it comes back, send your mail provider or administrator the report from this program.
    .step-3 = If your mail leaves straight from your own internet connection, scan all computers there for viruses.
    .admin-1 =
        { $ip ->
            [none] First find and stop the cause: a misused account, an infected computer or an open relay.
           *[other] First find and stop the cause behind { $ip }: a misused account, an infected computer or an open relay.
        }
    .admin-2 =
        { $list ->
            [none] Then ask the list for removal. Lists of home connections need no removal: send through the mail provider with sign-in.
           *[other] Then ask for removal from: { $list }. Lists of home connections need no removal: send through the mail provider with sign-in.
        }

domain-not-found = The part after the @ in your own address does not exist
    .explanation = This part is called the domain, and nobody on the internet knows it. So others cannot reply, and many servers refuse your mail. Most often it is a typing mistake that you can correct yourself. If it is none, the domain may have expired.
    .step-1 =
        { $suggestion ->
            [none] In your account settings, read “{ -label-address }” letter by letter, above all after the @.
           *[other] In your account settings, look at “{ -label-address }”. Did you mean { $suggestion }?
        }
    .step-2 = Correct it, save, and check again.
    .step-3 = If the address is right, send the report from this program to whoever manages your domain, and ask whether it is still paid for.
    .step-4 = Until then, write from another address.
    .admin-1 = Check that the domain is registered and paid for, and that the parent zone delegates it to name servers that answer for it.

domain-expires = Your domain seems to have expired
    .explanation = It leads nowhere now, or only to a page for expired domains. This happens when a domain is not paid for in time. Mail to you and from you then fails. The owner can renew it, but often only for some weeks. After that, somebody else may buy it.
    .step-1 = Tell whoever manages your domain at once, and send them the report from this program.
    .step-2 = If it is your own, sign in where you bought it, and renew it today.
    .step-3 = Until then, write from another address.
    .step-4 = { -domain-patience }
    .admin-1 =
        { $record ->
            [none] Look up the status of the domain at the registrar or by RDAP (redemptionPeriod, clientHold), and renew it.
           *[other] Look up the status of the domain at the registrar or by RDAP (redemptionPeriod, clientHold), and renew it. Its name servers now: { $record }
        }
    .admin-2 = After renewing, enter the name servers that hold the zone again.
