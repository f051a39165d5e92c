# Faults in the dialogue between mail program and server.
command-refused = The server did not understand what it was told
    .explanation = Your mail program, or a server that passed your mail on, said something that the server does not know or did not expect just then. Your settings are seldom the reason. The maker of the mail program can fix this, or whoever runs the server.
    .step-1 = Update your mail program and start it again.
    .step-2 = If your antivirus program checks outgoing mail, switch that off for a moment and try again.
    .step-3 = Send the same message from another mail program or from your mail provider’s website. If it goes out, the first program is at fault.
    .step-4 = Send the report from this program to the maker of your mail program or to your mail provider.
    .admin-1 = The server answered a command with 500 to 504 (5.5.x). See in the report which one, and compare it with what EHLO offers.
    .admin-2 = Check whether a proxy or mail inspection on the way changes commands, and whether the command is allowed on this port.
server-error = The mail server has a fault of its own
    .explanation = The server says that something went wrong inside it. Your settings and your message are not to blame. Only whoever runs it can fix this, most often your mail provider. As a rule it takes a few hours.
    .step-1 = Change nothing, and send your message again in half an hour.
    .step-2 = See whether your mail provider’s website reports a fault.
    .step-3 = If it goes on, send your mail provider the report from this program.
    .admin-1 = The server answered with a local error (4.3.x or 5.3.x). Look in its log at the time named in the report: disk space, queue, database, content filter, DNS.
reply-malformed = The server’s answers make no sense, so it is safer to stop
    .explanation = What came back is not what a mail server says. Either this is no proper mail server, or something on the way tampers with its words. Do not give it your password. If the name in your settings is right, your mail provider has to look into this.
    .step-1 =
        { $works_server ->
            [none] In your account settings, compare “{ -label-outgoing-server }” with the name on your mail provider’s help pages.
           *[other] In your account settings, under “{ -label-outgoing-server }”, enter { $works_server }.
        }
    .step-2 =
        { $works ->
            [none] Set “{ -label-port }” to 465 with SSL/TLS. If that fails, set it to 587 with STARTTLS.
           *[other] Set “{ -label-port }” and “{ -label-encryption }” to the values that the server answers to: { $works }.
        }
    .step-3 = Switch off your VPN, or use your phone’s hotspot, and try again.
    .step-4 = If nothing changes, do not send any mail. Send your mail provider the report from this program.
    .admin-1 = The bytes received are no valid SMTP reply (RFC 5321, 4.2), or the reply is too long. The report shows how it begins.
    .admin-2 = Check which service listens on this port, and whether a proxy or load balancer in front of it changes the dialogue.
