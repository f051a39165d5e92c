# The stage “connecting”: the way from this computer to the mail server, up to the server’s first words.
offline = Your computer is not connected to the internet
    .explanation = There is no way out to the internet, so no mail server can be reached. Your settings can be judged only when you are connected again. Most often you can mend this yourself. In an office or a hotel, ask whoever looks after the network.
    .step-1 = See that Wi-Fi is on and connected, or that the network cable is plugged in.
    .step-2 = Switch off flight mode.
    .step-3 = Open a web page. In a hotel or on a train, you may have to sign in there first.
    .step-4 = At home, restart the router and wait two minutes.
    .step-5 = Try again.
    .admin-1 = The computer has no address, no route or no resolver. Check DHCP, Wi-Fi access and the default route.
connection-refused = The server takes no mail at the port in your settings
    .explanation = The server is there, but it turns your program away at once. A port is like a door, and this one is shut. Most often the port or the server name is wrong. You can change both yourself.
    .step-1 = In your account settings, compare “{ -label-outgoing-server }” with the name on your mail provider’s help pages.
    .step-2 =
        { $works ->
            [none] Set “{ -label-port }” to 465 with SSL/TLS. If that fails, set it to 587 with STARTTLS.
           *[other] Set “{ -label-port }” and “{ -label-encryption }” to what the server answers to: { $works }.
        }
    .step-3 = If nothing helps, ask your mail provider whether the server is working today.
connection-timed-out = The mail server does not answer
    .explanation = Your program knocked and heard nothing back. A firewall on your network may block mail, the server name may be wrong, or the server may be down. Another network will show which. If mail goes out there, whoever looks after this network can mend it.
    .step-1 = Open a web page to see that the internet works.
    .step-2 = In your account settings, compare “{ -label-outgoing-server }” and “{ -label-port }” with your mail provider’s help pages.
    .step-3 = Switch off your VPN, or use your phone’s hotspot, and try again.
    .step-4 = If it works there, tell whoever looks after this network, and send them the report from this program.
    .step-5 = If it fails there too, ask your mail provider whether the server is down.
    .admin-1 = Allow TCP to the mail provider’s server at ports 465 and 587 for sending, and at 993 and 995 for receiving.
    .admin-2 = Look for packets dropped without an answer in the firewall’s log, at the time named in the report.
port-25-blocked = Your network blocks port 25, but another port works
    .explanation = The server is silent at port 25 and answers at another one. Most internet providers block port 25 to stop spam. You can change the port yourself, and mail will go out again.
    .step-1 =
        { $works ->
            [none] In your account settings, set “{ -label-port }” to 587 with STARTTLS, or to 465 with SSL/TLS.
           *[other] In your account settings, set “{ -label-port }” and “{ -label-encryption }” to what the server answers to: { $works }.
        }
    .step-2 = See that “{ -label-smtp-auth }” is switched on.
    .step-3 = Save, and send your message again.
mail-ports-blocked-here = The network you are on blocks sending mail
    .explanation = Web pages open here, but every way to the mail server is shut. Hotels, offices, VPNs, antivirus programs and rented servers often do this. Your settings may well be right. Whoever looks after this network can open the way; another network helps at once.
    .step-1 = If you use a VPN or mail protection in an antivirus program, switch it off for a moment and try again.
    .step-2 = Try another network, such as your phone’s hotspot.
    .step-3 = Until then, write your mail on your provider’s web page.
    .step-4 = Ask whoever looks after this network to let mail programs through, and send them the report from this program.
    .admin-1 = Allow TCP to ports 465 and 587 for sending, and to 993 and 995 for receiving. Port 25 can stay blocked.
    .admin-2 = On a rented server, ask the hosting company to open port 465 or 587.
server-down = Your mail provider’s server does not answer at all
    .explanation = Your connection works, and other servers answer. This one is silent at every port for mail, so it is most likely down. Only your mail provider can mend this.
    .step-1 = See that “{ -label-outgoing-server }” in your account settings holds the name that your mail provider gives.
    .step-2 = If it does, change nothing and try again in half an hour.
    .step-3 = Look for news of a fault on your mail provider’s web page.
    .step-4 = If it lasts, send your mail provider the report from this program.
    .admin-1 = The host answers at none of the ports 25, 465 and 587, while other hosts can be reached. Check the service, the firewall and the routing.
    .admin-2 = If the server was retired, point its name to the new one and tell your users.
ipv6-broken = The newer internet path (IPv6) fails here, so connecting takes longer
    .explanation = There are two kinds of internet address, an old one and a new one called IPv6. The new kind does not get through from here to the mail server. The old kind works, so you can still send. Whoever looks after the network can mend this.
    .step-1 = You need not do anything: your program takes the old path by itself.
    .step-2 = If the wait bothers you at home, restart the router.
    .step-3 = If it stays slow, tell whoever looks after the network, and send them the report from this program.
    .admin-1 = All IPv6 addresses of the server fail from here, while IPv4 works. Check the IPv6 default route, router advertisements, firewall and path MTU.
    .admin-2 = If there is no IPv6 uplink, stop announcing IPv6 on this network.
captive-portal = This network wants you to sign in on its web page first
    .explanation = A web page of the network answered instead of the mail server. Hotels, trains, airports and cafés do this until you sign in or accept their terms. You can do that yourself. Your mail settings need no change for it.
    .step-1 = Open your browser and go to any web page. The page of the network should appear.
    .step-2 = Sign in there, or accept the terms.
    .step-3 = Try again.
    .step-4 = If no such page appears, ask the staff or use your phone’s hotspot.
    .admin-1 = Do not redirect the mail ports 25, 465, 587, 993 and 995 to the portal: let them through, or refuse them until the guest has signed in.
not-a-mail-server = What answers there is not a mail server
    .explanation = Your program reached a computer, but it does not talk as a mail server does. So the server name or the port in your settings is wrong. You can put this right yourself.
    .step-1 =
        { $works_server ->
            [none] In your account settings, compare “{ -label-outgoing-server }” with the name on your mail provider’s help pages.
           *[other] In your account settings, go to “{ -label-outgoing-server }” and type { $works_server } there.
        }
    .step-2 =
        { $works ->
            [none] Set “{ -label-port }” to 465 with SSL/TLS. If that fails, set it to 587 with STARTTLS.
           *[other] Set “{ -label-port }” and “{ -label-encryption }” to what the server answers to: { $works }.
        }
    .step-3 = Save, and send your message again.
port-speaks-imap = The port in your settings is for receiving mail, not for sending
    .explanation = At this port the server speaks IMAP, which is there to fetch mail. For sending, your program needs the outgoing server and its own port. You can change this yourself.
    .step-1 =
        { $works_server ->
            [none] In your account settings, go to “{ -label-outgoing-server }” and type the name that your mail provider gives for sending.
           *[other] In your account settings, go to “{ -label-outgoing-server }” and type { $works_server } there.
        }
    .step-2 =
        { $works ->
            [none] For the outgoing server, set “{ -label-port }” to 465 with SSL/TLS, or to 587 with STARTTLS.
           *[other] For the outgoing server, set “{ -label-port }” and “{ -label-encryption }” to what the server answers to: { $works }.
        }
    .step-3 = Leave “{ -label-incoming-server }” as it is, and save.
port-speaks-pop3 = Your settings use a port for fetching mail instead of one for sending
    .explanation = At this port the server speaks POP3, which can fetch mail but not send it. Sending needs the outgoing server and a port of its own. You can change this yourself.
    .step-1 =
        { $works_server ->
            [none] In your account settings, go to “{ -label-outgoing-server }” and type the name that your mail provider gives for sending.
           *[other] In your account settings, go to “{ -label-outgoing-server }” and type { $works_server } there.
        }
    .step-2 =
        { $works ->
            [none] For the outgoing server, set “{ -label-port }” to 465 with SSL/TLS, or to 587 with STARTTLS.
           *[other] For the outgoing server, set “{ -label-port }” and “{ -label-encryption }” to what the server answers to: { $works }.
        }
    .step-3 = Leave “{ -label-incoming-server }” as it is, and save.
greeting-slow = The server makes your program wait a long time
    .explanation =
        { $seconds ->
            [none] The server works, but its first words come very late.
           *[other] The server works, but its first words come very late (after { $seconds } s).
        } Some servers do this on purpose to slow down spam; others have too much to do. Your mail program may give up too soon. You can let it wait longer; only your mail provider can make the server faster.
    .step-1 = In your mail program, set a longer time limit for the server, such as two minutes.
    .step-2 = If “{ -label-port }” is 25, set it to 587 with STARTTLS, or to 465 with SSL/TLS.
    .step-3 = If the wait stays long, send your mail provider the report from this program.
    .admin-1 = The greeting came after more than 10 seconds. Look for a greeting delay (tarpit), or for reverse DNS and block list queries that time out.
    .admin-2 = Exempt ports 465 and 587 from the greeting delay.
greeting-refused = The server refuses all that comes from your network
    .explanation = It turned your program away before it asked for a name or a password. So your account is not to blame: the server blocks the address that your network has on the internet. Many people may share that address, and one of them may have sent spam. Whoever looks after the network, or your internet provider, can have the block lifted.
    .step-1 = If you use a VPN, switch it off and try again.
    .step-2 = Try another network, such as your phone’s hotspot.
    .step-3 = If “{ -label-port }” is 25, set it to 587 with STARTTLS, or to 465 with SSL/TLS.
    .step-4 = Let your antivirus program scan your computer.
    .step-5 = Ask whoever looks after the network, or your internet provider, to have the block lifted. Send them the report from this program.
    .admin-1 = The server refused the client’s address in its greeting. Its words often name the reason or the list; look your public address up there.
    .admin-2 = First find the cause, such as an infected computer, an open proxy or direct mail at port 25. Then ask for delisting.
server-busy = The server is too busy right now
    .explanation = It has too much to do, or too many connections are open at the same time. Your settings are not to blame. Nobody has to mend anything: this passes by itself.
    .step-1 = Wait a quarter of an hour, then send your message again.
    .step-2 = Meanwhile, close mail on your other devices.
    .step-3 = If it goes on for a day, send your mail provider the report from this program.
connection-dropped = The connection was cut off without a word
    .explanation = The server, or something on the way to it, hung up and gave no reason. An antivirus program, a firewall or a fault of the server can do that. Another network shows which it is. If the line is cut there too, your mail provider must look into it.
    .step-1 = In your account settings, see that port and encryption fit: 465 goes with SSL/TLS, 587 with STARTTLS.
    .step-2 = If you use a VPN or mail protection in an antivirus program, switch it off for a moment and try again.
    .step-3 = Try another network, such as your phone’s hotspot.
    .step-4 = If it fails there too, send your mail provider the report from this program.
    .admin-1 = The connection closes in mid-dialogue without a reply. Look for the client in the server’s log, at the time named in the report.
    .admin-2 = If it happens during the TLS hello or from one network only, a filter on the way is likely.
mail-inspection = A firewall on your network meddles with mail
    .explanation = A device between you and the server changes what the server says. Some firewalls and antivirus programs do this when they check mail. It can keep your program from a safe connection. Whoever looks after the network can switch it off.
    .step-1 =
        { $works ->
            [none] In your account settings, set “{ -label-port }” to 465 with SSL/TLS, if your mail provider offers it.
           *[other] In your account settings, set “{ -label-port }” and “{ -label-encryption }” to what the server answers to: { $works }.
        }
    .step-2 = At “{ -label-encryption }”, do not choose “{ -label-none }”, or others could read your password.
    .step-3 = Until it is mended, use another network, such as your phone’s hotspot.
    .step-4 = Ask whoever looks after the network to stop this check of mail, and send them the report from this program.
    .admin-1 = The greeting or the EHLO keywords are overwritten (asterisks, XXXX): SMTP inspection is on. Switch it off for outgoing mail.
    .admin-2 = Let ports 465 and 587 through without changes.
