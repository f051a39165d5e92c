# The stage “finding the server”: what goes wrong with server names.
host-not-found = There is no server with the name in your settings
    .explanation = Nobody on the internet knows the server name in your settings. Most often it has a typing mistake, or it is an old name that is no longer used. You can fix this yourself.
    .step-1 =
        { $side ->
            [incoming] In your account settings, check “{ -label-incoming-server }” for typing mistakes, spaces and anything like “https://”.
           *[other] In your account settings, check “{ -label-outgoing-server }” for typing mistakes, spaces and anything like “https://”.
        }
    .step-2 =
        { $works_server ->
            [none] Enter the name from your mail provider’s help pages, and save.
           *[other] Enter { $works_server } there, and save.
        }
    .step-3 = If the name was right all along, ask your mail provider whether it is still in use.
host-without-address = The server name in your settings leads nowhere
    .explanation = The name exists, but there is no server behind it. Often another name from your mail provider works at once. If the name is right, only your mail provider can fix this.
    .step-1 =
        { $side ->
            [incoming] In your account settings, compare “{ -label-incoming-server }” with the name on your mail provider’s help pages.
           *[other] In your account settings, compare “{ -label-outgoing-server }” with the name on your mail provider’s help pages.
        }
    .step-2 =
        { $works_server ->
            [none] If they differ, enter the name from the help pages, and save.
           *[other] Enter { $works_server } there, and save.
        }
    .step-3 = If the name was right all along, send your mail provider the report from this program.
    .admin-1 = The host name exists but has no A or AAAA record (NODATA). Publish one, or an alias that leads to one.
    .admin-2 = If the server has a new name, tell your users, and keep the old name as an alias for some time.
dns-blocked-here = Your network hides where the mail server is
    .explanation = The server exists, and other networks can find it. Here, an ad blocker, a VPN or a filter gives a false answer or none at all. Your account settings are not to blame. At home you can fix this yourself; elsewhere, whoever runs the network can.
    .step-1 = If you use a VPN or an ad blocker, switch it off for a moment and try again.
    .step-2 = Try another network, such as your phone’s hotspot.
    .step-3 = At home, choose another DNS server in your router’s settings, such as 9.9.9.9 or 1.1.1.1.
    .step-4 = Elsewhere, ask whoever runs the network, and send them the report from this program.
    .admin-1 = Your resolver fails for the mail server’s name, while another resolver answers. Check blocklists, response policy zones and DNS filters.
    .admin-2 = Put the mail server’s name on the allow list.
dns-timeout = Your computer could not find out where the mail server is
    .explanation = To reach a server, your computer first asks the network for its address. No answer came in time. Most often the internet connection is down or very weak, and your account settings are fine. At home you can fix this yourself; elsewhere, whoever runs the network can.
    .step-1 = Open a web page that you have not visited today.
    .step-2 = If it does not open, connect to the network again or restart your router.
    .step-3 = If it does open and you use a VPN, switch the VPN off and try again.
    .step-4 = At home, choose another DNS server in your router’s settings, such as 9.9.9.9 or 1.1.1.1.
    .step-5 = Elsewhere, tell whoever runs the network, and send them the report from this program.
    .admin-1 = No resolver answered in time. Check that those handed out by DHCP can be reached on port 53, by UDP and TCP.
    .admin-2 = Check the uplink for packet loss.
dns-server-failure = Something is wrong with the domain of your mail server
    .explanation = A domain is a name on the internet, such as example.org. Special servers tell where its computers are, and for this domain they give only an error. Your settings are not to blame. Only whoever manages the domain can fix this: your mail provider or your administrator.
    .step-1 = Try again in half an hour. Such faults are often fixed soon.
    .step-2 = If it goes on, tell your mail provider or administrator, and send them the report from this program.
    .step-3 = If your message is urgent, send it from another address.
    .admin-1 = The resolvers got SERVFAIL or REFUSED for the mail server’s name. Check that every name server in the delegation loads the zone and answers for it.
    .admin-2 = If the zone is signed, check the dates of its signatures and the DS record in the parent zone.
dns-wildcard = The server name may be wrong, though it seems to exist
    .explanation = The domain of your mail server gives the same answer for every name, even for a made-up one. So a wrong server name goes unnoticed and may lead to a computer that knows nothing about mail. You can check the name yourself. Whoever manages the domain can switch such answers off.
    .step-1 =
        { $side ->
            [incoming] In your account settings, compare “{ -label-incoming-server }” with the name on your mail provider’s help pages.
           *[other] In your account settings, compare “{ -label-outgoing-server }” with the name on your mail provider’s help pages.
        }
    .step-2 =
        { $works_server ->
            [none] If they differ, enter the name from the help pages, and save.
           *[other] Enter { $works_server } there, and save.
        }
    .step-3 = Tell whoever manages the domain, and send them the report from this program.
    .admin-1 = The zone has a wildcard record: an invented name resolves to the same address. Remove it, or publish explicit records for the mail servers.
    .admin-2 = Make sure that the mail server’s certificate holds the names that you give to your users.
