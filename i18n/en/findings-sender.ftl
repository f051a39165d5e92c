# The sender: the address, the account and its limits.

sender-not-allowed =
    { $side ->
        [recipient] The recipient’s server does not believe that this address is yours
       *[other] You may not send from this address through this server
    }
    .explanation =
        { $side ->
            [recipient] Your message reached a server that lets only certain servers or people write from your address. Yours is not among them, so the message was turned away. Perhaps it left through the wrong server, or the rule there is wrong. Your mail provider or administrator can tell you.
           *[other] The server lets you write only from an address that belongs to your account there. The sender address of your message does not. You can fix this yourself in your account settings.
        }
    .step-1 =
        { $side ->
            [recipient] Check that “{ -label-outgoing-server }” in your account settings is the name that the mail provider of this address gives.
           *[other] In your account settings, look at “{ -label-address }”. Enter the address that belongs to this outgoing server, most often the one you sign in with.
        }
    .step-2 = Check that “{ -label-smtp-auth }” is switched on.
    .step-3 =
        { $side ->
            [recipient] If both are right, send your mail provider or administrator the report from this program.
           *[other] If you want to write from a second address at the same mail provider, add it first on their website.
        }
    .step-4 =
        { $side ->
            [recipient] If only one recipient refuses you, contact that person another way, and give them the report for their administrator.
           *[other] If the address is from another mail provider, use the outgoing server of that provider for it.
        }
    .step-5 =
        { $side ->
            [recipient] Until then, write from another address.
           *[other] If you share this mailbox with others, ask your administrator for the right to send from it.
        }
    .admin-1 =
        { $side ->
            [recipient] Let the refusing server accept the sending server for this domain: correct the rule against forged senders, or SPF and DKIM of the domain.
           *[other] Give the user the “Send As” right on this mailbox (Exchange), or list the address for this login (Postfix: smtpd_sender_login_maps).
        }

sender-domain-not-found = The part after the @ in your own address cannot be found
    .explanation = The server looked for the part after the @ in your address, its domain, and did not find it. You can correct a typing mistake yourself. If there is none, only whoever manages the domain can fix this.
    .step-1 = In your account settings, read “{ -label-address }” letter by letter, above all the part after the @.
    .step-2 = If it is right, send whoever manages your domain the report from this program.
    .step-3 = Ask them whether the domain is still paid for. If not, it vanishes from the internet.
    .step-4 = Until then, write from another address.
    .admin-1 = Check that the domain is registered and paid for, and that all its name servers answer for it.
    .admin-2 = Publish an MX record for the domain, and check that its name leads to an address.

sender-rejected =
    { $side ->
        [recipient] The recipient’s side does not take mail from your address
       *[other] The server does not accept your sender address
    }
    .explanation =
        { $side ->
            [recipient] Your message reached the recipient’s server, which turned it away. Perhaps you may not write there, as with a group that takes mail only from its members. Or the address does not exist. Your settings are seldom the reason. Most often the recipient, or whoever looks after that address, has to let you in.
           *[other] It refused your address without a clear reason. The address may be blocked there, or unknown. As a rule your mail provider has to find out why and fix it.
        }
    .step-1 =
        { $side ->
            [recipient] Check the recipient’s address letter by letter. Best type it in full in a new message.
           *[other] In your account settings, check “{ -label-address }” for typing mistakes.
        }
    .step-2 =
        { $side ->
            [recipient] If it is right, contact the recipient or the owner of the group another way. Ask them to let your address in.
           *[other] Write a new message and type the recipient’s address in full. A reply to a message saved as a file can fail.
        }
    .step-3 =
        { $side ->
            [recipient] Give them the report from this program for their administrator.
           *[other] If it is still refused, send your mail provider the report from this program, and ask whether your address is blocked.
        }
    .step-4 =
        { $side ->
            [recipient] Until then, write from another address.
           *[other] If only one recipient refuses you, contact that person another way and ask them to let your address in.
        }
    .admin-1 =
        { $side ->
            [recipient] Check that the recipient or the group exists, who may write to it, and whether the address or the domain of the sender is blocked.
           *[other] Check that the sender address exists, is active and is on no blocklist of this server.
        }
    .admin-2 =
        { $side ->
            [recipient] At the sender’s end, check that the sender’s address exists, and that its domain takes mail. Some servers look that up.
           *[other] If the recipient’s side refuses it, send them the whole reply with its time and ask for the reason.
        }

sender-malformed =
    { $side ->
        [recipient] The recipient’s server cannot read your sender address
       *[other] Your own address is not written correctly
    }
    .explanation =
        { $side ->
            [recipient] It cannot make sense of the address that your message names as its sender. Perhaps there is a space or a comma in it, or a server on the way has changed it. You can check the address yourself. If it is right, your mail provider has to look into this.
           *[other] The server cannot make sense of the sender address in your account. Often a space, a comma or a missing @ is the reason. You can correct it yourself.
        }
    .step-1 = In your account settings, look at “{ -label-address }”. It must hold one address only, in the form name@example.com.
    .step-2 = Take out spaces, commas, brackets and quotation marks.
    .step-3 = Look at “{ -label-your-name }” as well. It should hold just your name, without an @.
    .step-4 =
        { $side ->
            [recipient] If all this is right already, send your mail provider the report from this program.
           *[other] Save, and send your message again.
        }

from-header-missing = Your mail program sent the message without a proper sender address
    .explanation = Every message must carry the address of its sender. In this one it was missing or broken, so it was refused. Check your settings first. If they are right, only the maker of your mail program can fix this.
    .step-1 = In your account settings, under “{ -label-address }”, enter your full address.
    .step-2 = If a scanner or an accounting program sends the mail, enter a sender address there too.
    .step-3 = Update your mail program and try again.
    .step-4 = Until it is fixed, write your mail on your mail provider’s website.
    .step-5 = If it is still refused, send the report from this program to the maker of your mail program.
    .admin-1 = The From header must hold a valid address, best in angle brackets: Name <name@example.com> (RFC 5322, section 3.6.2).

account-blocked-spam = Your account is blocked because spam came from it
    .explanation = Somebody else probably knows your password and sends spam in your name. This does not mean that you did it. First change your password. Then only your mail provider or administrator can lift the block.
    .step-1 = Change your password on your mail provider’s website. Take a new one that you use nowhere else.
    .step-2 = Scan your computer for viruses.
    .step-3 = On the website, look for mail rules and forwarding that you did not set up, and delete them.
    .step-4 = Ask your mail provider or administrator to lift the block. Send them the report from this program.
    .step-5 = When it is lifted, enter the new password in your mail program.
    .admin-1 = Reset the password, end all sessions, and remove unknown rules, forwarding and connected apps. Switch on two-step sign-in.
    .admin-2 = Only then lift the block. In Microsoft 365, take the user off the list of restricted entities in the Defender portal.
    .admin-3 = If the whole organisation or domain is blocked (5.7.705, 5.7.800), close open relays and misused accounts first, then ask Microsoft support.

sending-limit-reached =
    { $side ->
        [recipient] The recipient’s server takes no more mail from your side for now
       *[other] You have reached the limit for sending
    }
    .explanation =
        { $side ->
            [recipient] It takes only so many messages from one sender or one server in a given time. The limit ends by itself, most often within a day. Nobody has to fix anything.
           *[other] Your mail provider lets each account write only to so many people in a given time. The limit ends by itself, most often within a day. Nobody has to fix anything.
        }
    .step-1 = Wait until tomorrow, then send your message again.
    .step-2 = To write to many people, spread your mail over several days.
    .step-3 =
        { $side ->
            [recipient] If you have sent only a little, other people’s mail from the same server counts too. Then it is not your doing.
           *[other] If you have sent only a little, somebody else may be using your account. Change your password at once.
        }
    .step-4 = If it goes on after a day, send your mail provider the report from this program.
    .admin-1 = Compare what the account has sent with its limits, and look for signs of misuse.
    .admin-2 = For newsletters and other large mailings, use a service made for them.

own-mailbox-full = Your own mailbox is full, so you cannot send
    .explanation = Your mailbox at your mail provider has no room left. As long as it is full, the server takes no new mail from you. You can make room yourself.
    .step-1 = Open your mail on your mail provider’s website and see how much room is used.
    .step-2 = Save what you want to keep. Then delete old messages with large attachments.
    .step-3 = Empty the bin and the spam folder.
    .step-4 = Send your message again.
    .step-5 = If you need more room, ask your mail provider for a larger mailbox.

sending-too-fast =
    { $side ->
        [recipient] The recipient’s server is getting too much mail from your side at once
       *[other] Your messages are going out too fast
    }
    .explanation = The server takes only so many messages in a short time. It is slowing you down for now. Nobody has to fix anything: this passes by itself.
    .step-1 = Wait a few minutes, then send your message again.
    .step-2 = Send large mailings in small groups, with a pause between them.
    .step-3 = See whether many messages are waiting in the outbox of your mail program. Delete those you do not need.
    .step-4 =
        { $side ->
            [recipient] If you have sent only a little, other people’s mail from the same server is the reason. If it goes on, send your mail provider the report from this program.
           *[other] If you have sent only a little, somebody else may be using your account. Change your password at once.
        }
    .admin-1 = Slow down programs that send by themselves. Microsoft 365, for one, takes 30 messages a minute from one mailbox.

too-many-connections =
    { $side ->
        [recipient] The recipient’s server takes no more connections right now
       *[other] Too many programs are connected to the server at once
    }
    .explanation =
        { $side ->
            [recipient] It allows each sending server only a few connections at a time. Right now they are all in use. Your settings are fine. Nobody has to fix anything: this passes by itself.
           *[other] The server allows each account or network only a few connections at a time. Right now they are all in use. Nobody has to fix anything: this passes by itself.
        }
    .step-1 =
        { $side ->
            [recipient] Wait. Most often the server that sends your mail tries again by itself.
           *[other] Close the mail programs here and on your other devices, your phone too.
        }
    .step-2 =
        { $side ->
            [recipient] If the message came back to you as failed, send it again in an hour.
           *[other] Wait ten minutes.
        }
    .step-3 =
        { $side ->
            [recipient] If it is urgent, contact the recipient another way.
           *[other] Open just one mail program and send your message again.
        }
    .step-4 = If it comes back often, send your mail provider the report from this program.
    .admin-1 = Many users behind one IP address share its limit. Raise the limit for that address, or let programs keep fewer connections open.

suspicious-activity = The server is holding your mail back while it is being checked
    .explanation =
        { $side ->
            [recipient] Something looked unusual there, in your mail or in other people’s mail from the same server. So it is limited for a while. If all is well, this ends by itself. Nobody has to fix anything now.
           *[other] Something about your mail looked unusual, so it is limited for a while. If all is well, this ends by itself. Nobody has to fix anything now.
        }
    .step-1 = Wait some hours, and do not send the same message again and again.
    .step-2 = Look in your sent mail for messages that are not yours. If you find any, change your password at once.
    .step-3 = If it goes on for more than a day, send your mail provider or administrator the report from this program.
    .admin-1 = Check the account, and all that leaves through the sending IP address, for signs of misuse.

unregistered-domain = Your organisation’s mail provider does not know the domain of your address
    .explanation = They send only from domains that your organisation has registered with them. The part after the @ in your address is not one of them. Only your administrator can add it.
    .step-1 = In your account settings, check “{ -label-address }” for typing mistakes.
    .step-2 = Send your administrator the report from this program, and say which address you wrote from.
    .step-3 = If you have another address at your organisation, write from that one until then.
    .admin-1 = Add the domain in the Microsoft 365 admin center and verify it.
    .admin-2 = Look for accounts, devices or connectors that send from domains you no longer own.
