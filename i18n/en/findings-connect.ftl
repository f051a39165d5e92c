# The stage “connecting”: the way from this computer to the mail server, up to the server’s first words.
offline = Your computer is not connected to the internet
    .explanation = There is no way out to the internet, so no mail server can be reached. Your settings can be checked only when you are connected again. Most often you can fix this yourself. In an office or a hotel, ask whoever runs the network.
    .step-1 = Check that Wi-Fi is on and connected, or that the network cable is plugged in.
    .step-2 = If flight mode is on, switch it off.
    .step-3 = Open a web page. In a hotel or on a train, you may have to sign in there first.
    .step-4 = At home, restart the router and wait two minutes.
    .step-5 = Try again.
    .admin-1 = The computer has no address, no route or no resolver. Check DHCP, Wi-Fi access and the default route.
connection-refused =
    { $side ->
        [incoming] The server gives out no mail on the port in your settings
       *[other] The server takes no mail on the port in your settings
    }
    .explanation = The server is there, but it refused your mail program at once. A port is like a door, and this one is shut. Most often the port or the server name is wrong. You can change both yourself.
    .step-1 =
        { $side ->
            [incoming] In your account settings, compare “{ -label-incoming-server }” with the name on your mail provider’s help pages.
           *[other] In your account settings, compare “{ -label-outgoing-server }” with the name on your mail provider’s help pages.
        }
    .step-2 =
        { $side ->
            [incoming] { $works ->
                [none] For the incoming server, set “{ -label-port }” to 993 for IMAP or to 995 for POP3, and choose SSL/TLS.
               *[other] For the incoming server, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
            }
           *[other]
                { $works ->
                    [none] Set “{ -label-port }” to 465 with SSL/TLS. If that fails, set it to 587 with STARTTLS.
                   *[other] Set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
                }
        }
    .step-3 = If nothing helps, ask your mail provider whether their server is working today.
connection-timed-out = The mail server does not answer
    .explanation =
        { $side ->
            [incoming] Your mail program knocked and heard nothing back, so no mail comes in. The server name or the port may be wrong, a firewall may be in the way, or the server may be down. Another network will show where the fault is.
           *[other] Your mail program knocked and heard nothing back. A firewall on your network may block mail, the server name may be wrong, or the server may be down. Another network will show where the fault is. If mail goes out there, whoever runs your network can fix this.
        }
    .step-1 = Open a web page to see whether the internet works.
    .step-2 =
        { $side ->
            [incoming] In your account settings, compare “{ -label-incoming-server }” and “{ -label-port }” with your mail provider’s help pages.
           *[other] In your account settings, compare “{ -label-outgoing-server }” and “{ -label-port }” with your mail provider’s help pages.
        }
    .step-3 = Switch off your VPN, or use your phone’s hotspot, and try again.
    .step-4 = If it works there, tell whoever runs your network, and send them the report from this program.
    .step-5 = If it fails there too, ask your mail provider whether the server is down.
    .admin-1 = Allow TCP to the mail provider’s server on ports 465 and 587 for sending, and on 993 and 995 for receiving.
    .admin-2 = Look for packets dropped without an answer in the firewall’s log, at the time named in the report.
port-25-blocked = Your network blocks port 25, but another port works
    .explanation = The server is silent on port 25, but it answers on another port. Many internet providers block port 25 to stop spam. You can change the port yourself, and then mail will go out again.
    .step-1 =
        { $works ->
            [none] In your account settings, set “{ -label-port }” to 587 with STARTTLS, or to 465 with SSL/TLS.
           *[other] In your account settings, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
        }
    .step-2 = Check that “{ -label-smtp-auth }” is switched on.
    .step-3 = Save, and send your message again.
mail-ports-blocked-here = The network you are on blocks outgoing mail
    .explanation = Web pages open here, but every way to the mail server is shut. Hotels, offices, VPNs, antivirus programs and hosting companies often do this. Your settings may well be right. Whoever runs this network can open the way; another network helps at once.
    .step-1 = If you use a VPN, or if your antivirus program checks mail, switch that off for a moment and try again.
    .step-2 = Try another network, such as your phone’s hotspot.
    .step-3 = Until then, write your mail on your mail provider’s website.
    .step-4 = Ask whoever runs this network to let mail programs through, and send them the report from this program.
    .admin-1 = Allow TCP to ports 465 and 587 for sending, and to 993 and 995 for receiving. Port 25 can stay blocked.
    .admin-2 = On a rented server, ask the hosting company to open port 465 or 587.
server-down = Your mail provider’s server does not answer at all
    .explanation = Your connection works, and other servers answer. This one is silent on every port for mail, so it is most likely down. Only your mail provider can fix this.
    .step-1 = Check that “{ -label-outgoing-server }” in your account settings is the name that your mail provider gives.
    .step-2 = If it is, change nothing and try again in half an hour.
    .step-3 = See whether your mail provider’s website reports a fault.
    .step-4 = If it goes on, send your mail provider the report from this program.
    .admin-1 = The host answers on none of the ports 25, 465 and 587, while other hosts can be reached. Check the service, the firewall and the routing.
    .admin-2 = If the server was retired, point its name to the new one and tell your users.
ipv6-broken = The newer internet path (IPv6) fails here, so connecting takes longer
    .explanation =
        { $side ->
            [incoming] There are two kinds of internet address, an old one and a new one called IPv6. From here, the new kind does not reach the server for incoming mail. The old kind works, so mail comes in all the same. Whoever runs the network can fix this.
           *[other] There are two kinds of internet address, an old one and a new one called IPv6. From here, the new kind does not reach the mail server. The old kind works, so you can still send. Whoever runs the network can fix this.
        }
    .step-1 = You do not have to do anything: your mail program takes the old path by itself.
    .step-2 = If the wait bothers you at home, restart the router.
    .step-3 = If it stays slow, tell whoever runs the network, and send them the report from this program.
    .admin-1 = All IPv6 addresses of the server fail from here, while IPv4 works. Check the IPv6 default route, router advertisements, firewall and path MTU.
    .admin-2 = If there is no IPv6 uplink, stop announcing IPv6 on this network.
captive-portal = This network wants you to sign in on its web page first
    .explanation = A web page of the network answered instead of the mail server. Hotels, trains, airports and cafés do this until you sign in or accept their terms. You can do that yourself. Your mail settings can stay as they are.
    .step-1 = Open your browser and go to any web page. The network’s own page should appear.
    .step-2 = Sign in there, or accept the terms.
    .step-3 = Try again.
    .step-4 = If no such page appears, ask the staff or use your phone’s hotspot.
    .admin-1 = Do not redirect the mail ports 25, 465, 587, 993 and 995 to the portal: let them through, or refuse them until the guest has signed in.
not-a-mail-server =
    { $side ->
        [incoming] What answered is not a server for fetching mail
       *[other] What answered is not a mail server
    }
    .explanation =
        { $side ->
            [incoming] Your mail program reached a computer, but mail cannot be fetched from it on this port. It may be the server for sending. So the server name or the port in your settings is wrong. You can fix this yourself.
           *[other] Your mail program reached a computer, but it does not talk as a mail server does. So the server name or the port in your settings is wrong. You can fix this yourself.
        }
    .step-1 =
        { $side ->
            [incoming] In your account settings, compare “{ -label-incoming-server }” with the name on your mail provider’s help pages.
           *[other]
                { $works_server ->
                    [none] In your account settings, compare “{ -label-outgoing-server }” with the name on your mail provider’s help pages.
                   *[other] In your account settings, under “{ -label-outgoing-server }”, enter { $works_server }.
                }
        }
    .step-2 =
        { $side ->
            [incoming] { $works ->
                [none] For the incoming server, set “{ -label-port }” to 993 for IMAP or to 995 for POP3, and choose SSL/TLS.
               *[other] For the incoming server, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
            }
           *[other]
                { $works ->
                    [none] Set “{ -label-port }” to 465 with SSL/TLS. If that fails, set it to 587 with STARTTLS.
                   *[other] Set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
                }
        }
    .step-3 =
        { $side ->
            [incoming] Save, and fetch your mail again.
           *[other] Save, and send your message again.
        }
port-speaks-imap =
    { $side ->
        [incoming] This port is for IMAP, but POP3 is set for incoming mail
       *[other] The port in your settings is for fetching mail (IMAP), not for sending
    }
    .explanation =
        { $side ->
            [incoming] There are two ways to fetch mail, IMAP and POP3, and each has a port of its own. On this port the server speaks IMAP, and your settings say POP3. You can change this yourself.
           *[other] On this port the server speaks IMAP, which is for fetching mail. To send, your mail program needs the outgoing server and its own port. You can change this yourself.
        }
    .step-1 =
        { $side ->
            [incoming] { $works ->
                [none] For the incoming server, set “{ -label-port }” to 993 for IMAP or to 995 for POP3, and choose SSL/TLS.
               *[other] For the incoming server, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
            }
           *[other]
                { $works_server ->
                    [none] In your account settings, under “{ -label-outgoing-server }”, enter the name that your mail provider gives for sending.
                   *[other] In your account settings, under “{ -label-outgoing-server }”, enter { $works_server }.
                }
        }
    .step-2 =
        { $side ->
            [incoming] For this port, set “{ -label-account-type }” to IMAP, if you want to fetch mail that way.
           *[other]
                { $works ->
                    [none] For the outgoing server, set “{ -label-port }” to 465 with SSL/TLS, or to 587 with STARTTLS.
                   *[other] For the outgoing server, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
                }
        }
    .step-3 =
        { $side ->
            [incoming] Leave “{ -label-outgoing-server }” as it is, and save.
           *[other] Leave “{ -label-incoming-server }” as it is, and save.
        }
port-speaks-pop3 =
    { $side ->
        [incoming] This port is for POP3, but IMAP is set for incoming mail
       *[other] The port in your settings is for fetching mail (POP3), not for sending
    }
    .explanation =
        { $side ->
            [incoming] There are two ways to fetch mail, IMAP and POP3, and each has a port of its own. On this port the server speaks POP3, and your settings say IMAP. You can change this yourself.
           *[other] On this port the server speaks POP3, which can fetch mail but not send it. To send, your mail program needs the outgoing server and its own port. You can change this yourself.
        }
    .step-1 =
        { $side ->
            [incoming] { $works ->
                [none] For the incoming server, set “{ -label-port }” to 993 for IMAP or to 995 for POP3, and choose SSL/TLS.
               *[other] For the incoming server, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
            }
           *[other]
                { $works_server ->
                    [none] In your account settings, under “{ -label-outgoing-server }”, enter the name that your mail provider gives for sending.
                   *[other] In your account settings, under “{ -label-outgoing-server }”, enter { $works_server }.
                }
        }
    .step-2 =
        { $side ->
            [incoming] For this port, set “{ -label-account-type }” to POP3, if you want to fetch mail that way.
           *[other]
                { $works ->
                    [none] For the outgoing server, set “{ -label-port }” to 465 with SSL/TLS, or to 587 with STARTTLS.
                   *[other] For the outgoing server, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
                }
        }
    .step-3 =
        { $side ->
            [incoming] Leave “{ -label-outgoing-server }” as it is, and save.
           *[other] Leave “{ -label-incoming-server }” as it is, and save.
        }
greeting-slow = The server keeps your mail program waiting for a long time
    .explanation =
        { $seconds ->
            [none] The server works, but its first words come very late.
           *[other] The server works, but its first words come very late (after { $seconds } s).
        } Some servers do this on purpose to slow down spam; others have too much to do. Your mail program may give up too soon. You can let it wait longer, but only your mail provider can make the server faster.
    .step-1 = In your mail program, set a longer time limit for the server, such as two minutes.
    .step-2 =
        { $side ->
            [incoming] Let your mail program look for new mail less often.
           *[other] If “{ -label-port }” is 25, set it to 587 with STARTTLS, or to 465 with SSL/TLS.
        }
    .step-3 = If the wait stays long, send your mail provider the report from this program.
    .admin-1 = The greeting came after more than 10 seconds. Look for a greeting delay (tarpit), or for reverse DNS and blocklist queries that time out.
    .admin-2 = Exempt ports 465 and 587 from the greeting delay.
greeting-refused =
    { $side ->
        [recipient] The recipient’s server refuses everything from the one that sent your mail
       *[other] The server refuses everything from your network
    }
    .explanation =
        { $side ->
            [recipient] It said no as soon as the one with your mail came. It blocks the address that this server has on the internet. Many people use that server, and one of them may have sent spam. Your settings are fine. Your mail provider, or whoever runs the server, can have the block lifted.
           *[other] The server said no before it asked for a name or a password, so your account is not to blame. It blocks the address that your network has on the internet. Many people may share that address, and one of them may have sent spam. Whoever runs your network, or your internet provider, can have the block lifted.
        }
    .step-1 =
        { $side ->
            [recipient] Send your mail provider or administrator the report from this program. Ask them to have the block lifted.
           *[other] If you use a VPN, switch it off and try again.
        }
    .step-2 =
        { $side ->
            [recipient] Wait a few hours, then send your message again.
           *[other] Try another network, such as your phone’s hotspot.
        }
    .step-3 =
        { $side ->
            [incoming] Wait an hour, then fetch your mail again.
            [recipient] If it is urgent, contact the recipient another way, by phone for instance.
           *[other] If “{ -label-port }” is 25, set it to 587 with STARTTLS, or to 465 with SSL/TLS.
        }
    .step-4 =
        { $side ->
            [recipient] Look in your sent mail for messages that are not yours. If you find any, change your password at once.
           *[other] Scan your computer for viruses.
        }
    .step-5 =
        { $side ->
            [recipient] Until then, write from an address at another mail provider.
           *[other] Ask whoever runs your network, or your internet provider, to have the block lifted. Send them the report from this program.
        }
    .admin-1 = The server refused the client’s address in its greeting. Its words often name the reason or the list; look your public address up there.
    .admin-2 = First find the cause, such as an infected computer, an open proxy or direct mail on port 25. Then ask for delisting.
server-busy = The server is too busy right now
    .explanation = It has too much to do, or too many connections are open at the same time. Your settings are not to blame. Nobody has to fix anything: this passes by itself.
    .step-1 =
        { $side ->
            [incoming] Wait a quarter of an hour, then fetch your mail again.
           *[other] Wait a quarter of an hour, then send your message again.
        }
    .step-2 =
        { $side ->
            [recipient] If it is urgent, contact the recipient another way.
           *[other] In the meantime, close the mail programs on your other devices.
        }
    .step-3 = If it goes on for a day, send your mail provider the report from this program.
connection-dropped =
    { $side ->
        [incoming] The connection was cut off before your mail could be fetched
       *[other] The connection was cut off before your mail was through
    }
    .explanation =
        { $side ->
            [recipient] The recipient’s server, or something on the way to it, hung up too early. Your settings are fine. Most often the next try succeeds. If not, your mail provider or the recipient’s administrator has to look into it.
           *[other] { $kind ->
                [network] The server of another mail provider was tried from here too. That connection was cut off in the same way, just as the encryption began. So it is the network you are on, or a program on your computer. Your settings may well be right. Another network often helps at once.
               *[other] The server, or something on the way to it, hung up too early. An antivirus program, a firewall or a fault in the server can cause this. Another network will show where the fault is. If the connection is cut off there too, your mail provider has to look into it.
            }
        }
    .step-1 =
        { $side ->
            [incoming] In your account settings, check that port and encryption go together: 993 or 995 with SSL/TLS, 143 or 110 with STARTTLS.
            [recipient] Wait. As a rule the server that sends your mail tries again by itself.
           *[other] In your account settings, check that port and encryption go together: 465 with SSL/TLS, 587 with STARTTLS.
        }
    .step-2 =
        { $side ->
            [recipient] If the message came back to you as failed, send it again.
           *[other] If you use a VPN, or if your antivirus program checks mail, switch that off for a moment and try again.
        }
    .step-3 =
        { $side ->
            [recipient] If it is urgent, contact the recipient another way. Give them the report from this program for their administrator.
           *[other] Try another network, such as your phone’s hotspot.
        }
    .step-4 = If it fails there too, send your mail provider the report from this program.
    .admin-1 = The connection closes in mid-dialogue without a reply. Look for the client in the server’s log, at the time named in the report.
    .admin-2 = If it happens during the TLS hello or from one network only, a filter on the way is likely.
mail-inspection = A firewall on your network interferes with mail
    .explanation = A device between you and the server changes what the server says. Some firewalls and antivirus programs do this when they check mail. It can keep your mail program from making a safe connection. Whoever runs the network can switch this check off.
    .step-1 =
        { $works ->
            [none] In your account settings, set “{ -label-port }” to 465 with SSL/TLS, if your mail provider offers it.
           *[other] In your account settings, set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
        }
    .step-2 = Under “{ -label-encryption }”, do not choose “{ -label-none }”, or others could read your password.
    .step-3 = Until it is fixed, use another network, such as your phone’s hotspot.
    .step-4 = Ask whoever runs the network to switch off this check of mail, and send them the report from this program.
    .admin-1 = The greeting or the EHLO keywords are overwritten (asterisks, XXXX): SMTP inspection is on. Switch it off for outgoing mail.
    .admin-2 = Let ports 465 and 587 through without changes.
