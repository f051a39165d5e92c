# Reputation: whether other servers trust the server and the domain that the mail comes from.

ip-blocklisted = The server that sent your mail is on a blocklist
    .explanation = Spam has come from the place on the internet that your mail was sent from, so other servers refuse it. This is about the server or the connection, not about you. Your mail provider, or whoever runs that server, has to get it off the list.
    .step-1 = Send your mail provider or administrator the report from this program. It holds the words that name the list.
    .step-2 = In your account settings, check that “{ -label-outgoing-server }” is the name that your mail provider gives, and that “{ -label-smtp-auth }” is switched on.
    .step-3 = If your mail leaves straight from your own internet connection, scan all computers there for viruses.
    .step-4 = Until then, write from an address at another mail provider.
    .admin-1 = First find and stop the cause: a misused account, an infected computer or an open relay.
    .admin-2 = Look the IP address up on the list that the reply names, and ask for removal there.
    .admin-3 = Microsoft: for 5.7.606 to 5.7.649 use the delisting portal, for 5.7.511 also delist@microsoft.com with the full code and the IP address. For 5.7.708 ask Microsoft support.

ip-dynamic = Mail that comes straight from a home connection is refused
    .explanation = Your mail came straight from a home internet connection, or from one whose address often changes. Spam programs send like that, so most servers refuse it. You can fix this yourself: send through your mail provider, and sign in there.
    .step-1 =
        { $works_server ->
            [none] In your account settings, under “{ -label-outgoing-server }”, enter the name that your mail provider gives for sending.
           *[other] In your account settings, under “{ -label-outgoing-server }”, enter { $works_server }.
        }
    .step-2 = Switch on “{ -label-smtp-auth }”.
    .step-3 =
        { $works ->
            [none] Set “{ -label-port }” to 587 with STARTTLS, or to 465 with SSL/TLS, but not to 25.
           *[other] Set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
        }
    .step-4 = If a scanner or another device sends the mail, set it up the same way.
    .step-5 = If it is still refused, send your mail provider the report from this program.
    .admin-1 = Do not check users who have signed in against lists of dynamic addresses. In Postfix, permit_sasl_authenticated must come before reject_rbl_client.
    .admin-2 = Your own mail server on such a connection should send through your mail provider’s outgoing server (smarthost), or from a fixed address with a reverse name.

reverse-dns-missing = The server that sent your mail has no proper name on the internet
    .explanation = Other servers look up the name behind the number your mail came from. Here there is none, or it does not fit, so they do not trust it. Only your mail provider, or whoever runs that server, can enter the name.
    .step-1 = Check that “{ -label-outgoing-server }” in your account settings is the name that your mail provider gives. Then your mail does not leave straight from your own internet connection.
    .step-2 = If it is, send your mail provider or administrator the report from this program.
    .step-3 = Until then, write from an address at another mail provider.
    .admin-1 = Have a PTR record set for the sending IP address. This is done by the company that gave you the address.
    .admin-2 = The name in it must lead back to the same address (A or AAAA record), and should be the one used in HELO.
    .admin-3 = Over IPv6 every sending address needs such a name. As a stopgap, send over IPv4.

helo-rejected = The server objects to the name that the sending program or server gave
    .explanation = A program or server that connects gives its name first of all. Here this name was incomplete or not its own, so the mail was refused. Most often the maker of the mail program, or whoever runs the sending server, has to fix this.
    .step-1 = In your account settings, switch on “{ -label-smtp-auth }”. Servers then seldom mind the name.
    .step-2 = Update your mail program and try again.
    .step-3 = If your computer’s name holds spaces, underscores or special letters, give it a plain name and restart it.
    .step-4 = If it is still refused, send the report from this program to the maker of your mail program, or to your mail provider if the error came back as a message.
    .admin-1 = A server must introduce itself in HELO or EHLO with its own full host name, which resolves to its address, and never with the name of the server it calls.
    .admin-2 = A program without such a name should send its address in square brackets, for instance EHLO [192.0.2.1].
