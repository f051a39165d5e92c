# The recipient: the address, the mailbox and the server at the other end.

recipient-unknown = The recipient’s address does not exist
    .explanation = The recipient’s mail provider does not know this address. Most often a letter is wrong, or the mailbox has moved or been closed. Your settings are fine, and you can correct the address yourself.
    .step-1 =
        { $suggestion ->
            [none] Compare the address letter by letter with the one the person gave you, before and after the @.
           *[other] Did you mean { $suggestion }? Then use this address. If not, compare the one you wrote letter by letter with the one the person gave you.
        }
    .step-2 = Start typing it in a new message. If your mail program suggests the old address, delete this entry from its list.
    .step-3 = Type the address in full and send the new message. Do not send the old one again.
    .step-4 = If it is still refused, contact the person another way, by phone for instance, and ask for the right address.
    .admin-1 = Check that the mailbox exists, has not moved, and is known to the server that takes mail for the domain.
    .admin-2 = If only colleagues get this error in Exchange, add the old legacyExchangeDN to the mailbox as an X500 address.

recipient-domain-not-found = The part after the @ in the recipient’s address cannot be found
    .explanation = This part is called the domain, and no mail server can be found for it. Most often it has a typing mistake, for instance in the ending. You can correct the address yourself.
    .step-1 =
        { $suggestion ->
            [none] Read the part after the @ letter by letter, and its ending too, such as .com or .org.
           *[other] Did you mean { $suggestion }? Then use this address. If not, read the part after the @ letter by letter, and its ending too.
        }
    .step-2 = Start typing the address in a new message. If your mail program suggests the wrong one, delete this entry from its list.
    .step-3 = Type the address in full and send the new message.
    .step-4 = If the address is right, its domain has a fault. Contact the person another way and give them the report from this program.
    .admin-1 = Check that the domain is registered and paid for, and that its name servers answer for it.
    .admin-2 = Publish an MX record whose name leads to an address.

recipient-domain-no-mail = The domain in the recipient’s address takes no mail at all
    .explanation = The domain is the part after the @. Its administrator has announced that it takes no mail. Perhaps the address has a typing mistake, which you can correct yourself. If not, only that administrator can change this.
    .step-1 =
        { $suggestion ->
            [none] Read the part after the @ letter by letter, and its ending too, such as .com or .org.
           *[other] Did you mean { $suggestion }? Then use this address. If not, read the part after the @ letter by letter, and its ending too.
        }
    .step-2 = Start typing the address in a new message. If your mail program suggests the wrong one, delete this entry from its list.
    .step-3 = If the address is right, contact the person another way and ask for one that takes mail.
    .step-4 = If that domain should take mail, give the person the report from this program for their administrator.
    .admin-1 = The domain has a null MX record (“MX 0 .”, RFC 7505), which says that it takes no mail. If it should, replace this record with the MX records of its mail service.
    .admin-2 = A null MX record may not stand beside other MX records.

recipient-malformed = The recipient’s address is not written correctly
    .explanation = The server cannot make sense of the recipient’s address. Often there is a space in it, a comma in place of a dot, or no @. You can correct it yourself.
    .step-1 =
        { $suggestion ->
            [none] Compare the address letter by letter with the one the person gave you.
           *[other] Did you mean { $suggestion }? Then use this address. If not, compare the one you wrote letter by letter with the one the person gave you.
        }
    .step-2 = It must have the form name@example.com. Take out spaces, commas, brackets, quotation marks and dots that do not belong there.
    .step-3 = Start typing it in a new message. If your mail program suggests the wrong address, delete this entry from its list.
    .step-4 = Type the address in full. Do not paste it, as characters that you cannot see may come along.
    .step-5 = If you write to several people, send the message to each of them alone. Then you see whose address is at fault.
    .admin-1 = If a program, a device or a list of contacts supplies the address, correct it there. In RCPT TO it must stand as <name@example.com> (RFC 5321, section 4.1.2).

recipient-moved = The recipient has moved to another address
    .explanation = The person no longer gets mail at this address, and the server does not send it on. Nothing is wrong with your settings. Once you know the new address, you can write to it yourself.
    .step-1 =
        { $new_address ->
            [none] Read the server’s own words. Sometimes they name the new address.
           *[other] The server names this new address: { $new_address }. Write to it.
        }
    .step-2 = If you are not sure, ask the person another way, by phone for instance.
    .step-3 = Change the address in your contacts.
    .step-4 = Start typing the old address in a new message. If your mail program suggests it, delete this entry from its list.
    .admin-1 = To keep mail coming, make the old address an alias of the new one or forward it, and stop refusing it with 551 or 5.1.6.
    .admin-2 = If nobody has moved, check that the server knows this domain and this recipient as its own.

recipient-disabled = The recipient’s mailbox is switched off
    .explanation = The address exists, but its mailbox takes no mail at present. Perhaps nobody has used it for a long time, or it has been suspended. Your settings are fine. Only the recipient or their mail provider can open it again.
    .step-1 = Contact the recipient another way, by phone for instance, and tell them.
    .step-2 = Ask whether they have another address, and write to that one.
    .step-3 = Give them the report from this program for their mail provider or administrator.
    .step-4 = Send your message again when the mailbox is open. Before that it does not help.
    .admin-1 = Check whether the account is disabled, suspended, without a licence or closed for lack of use, and switch it on again.
    .admin-2 = If the person has left, have the address forwarded, or remove it so that senders learn the reason (5.1.1).

recipient-mailbox-full = The recipient’s mailbox is full
    .explanation = There is no room for your message. Your settings and the address are fine. Only the recipient can make room, or get a larger mailbox.
    .step-1 = Tell the recipient another way, by phone for instance, that their mailbox is full.
    .step-2 = Send your message again when they have made room. Trying again and again before that does not help.
    .step-3 = If your message is urgent, ask that person for another address.
    .admin-1 = Raise the storage limit of this mailbox, move old mail to an archive, or delete it with the user’s consent.

recipient-over-limit = The recipient is getting too much mail right now
    .explanation = A mailbox may take only so many messages in a short time. Now there are more, from you alone or from all who write there. Nobody has to fix anything: this passes by itself, most often within a few hours.
    .step-1 = Wait an hour. If your message came back to you, send it again then.
    .step-2 = Put what you have to say into one message, not into many.
    .step-3 = If a program or a device writes to this address for you, let it send less often.
    .step-4 = If it is urgent, contact the person another way.
    .admin-1 = Slow down or mend the program that sends the many messages. In Exchange Online, 5.2.121 means too many in an hour from this sender, and 5.2.122 too many from all senders together.
    .admin-2 = At the recipient’s end, look for a mail loop or a program that floods the mailbox.

recipient-restricted = At the recipient’s end, only certain senders are let in
    .explanation = Only people inside the organisation, or senders on a list, may write there. This can hold for one mailbox, for a group, or for the whole mail server. Your settings are fine. Only an administrator at the recipient’s end, or the owner of the group, can let you in.
    .step-1 = Contact the recipient another way, by phone for instance.
    .step-2 = Ask them to have your address let in, and give them the report from this program for their administrator.
    .step-3 = Ask whether they have another address that takes mail from outside.
    .step-4 = If it is a group, ask its owner, or write to its members one by one.
    .step-5 = If you belong there yourself, sign in to your account at that organisation and send from there.
    .admin-1 = If the server refuses all mail from outside (“Client was not authenticated”), let the receive connector that faces the internet take anonymous senders (AnonymousUsers), or have the MX records name a server that does.
    .admin-2 = To open a single recipient in Exchange, switch off RequireSenderAuthenticationEnabled. If only listed senders may write, add this one to AcceptMessagesOnlyFrom.
    .admin-3 = Check whether a mail flow rule or a moderator has refused the message.

recipient-blocks-you = The recipient blocks mail from you or from the server that you use
    .explanation = At the other end there is a list of senders whose mail is not wanted. Your address is on it, or the server that sends your mail. Many people use this server, so it need not be about you. Only the recipient or their administrator can lift the block.
    .step-1 = Contact the recipient another way, by phone for instance.
    .step-2 = Ask them to take your address off the list of blocked senders.
    .step-3 = Give them the report from this program for their administrator.
    .step-4 = Until then, write from an address at another mail provider. Sending the same message again does not help.
    .admin-1 =
        { $ip ->
            [none] Look for the sender’s address, domain and IP address in your own block lists and in the user’s blocked senders. In Microsoft 365 these are the Tenant Allow/Block List and the connection filter.
           *[other] Look for the sender’s address, for the domain and for the IP address { $ip } in your own block lists and in the user’s blocked senders. In Microsoft 365 these are the Tenant Allow/Block List and the connection filter.
        }
    .admin-2 = At the sender’s end, make sure that no spam leaves through that IP address before you ask for the block to be lifted.

recipient-server-unreachable = The recipient’s mail server cannot be reached
    .explanation = The mail server at the other end does not answer, or the network on the way there is down. Your settings are fine. If the address has no typing mistake, the administrator at the recipient’s end has to fix this.
    .step-1 =
        { $suggestion ->
            [none] Read the part after the @ in the recipient’s address letter by letter.
           *[other] Did you mean { $suggestion }? Then use this address. If not, read the part after the @ letter by letter.
        }
    .step-2 = If the address is right, wait. Your mail provider’s server tries again by itself, as a rule for a day or more.
    .step-3 = If the message came back to you as failed, send it again the next day.
    .step-4 = If it is urgent, contact the recipient another way. Give them the report from this program for their administrator.
    .admin-1 = Check that every MX host of the domain has an address and takes connections on port 25 from outside.
    .admin-2 = Check whether a firewall or a filter by country drops the sending server’s connections.
    .admin-3 = For 4.4.316 the IP address in the error tells which server or network outside Microsoft 365 needs repair.

recipient-server-error = The recipient’s mail server has a fault
    .explanation = The server at the other end was reached, but something went wrong inside it. Your message, the address and your settings are fine. Only the administrator at the recipient’s end can fix this.
    .step-1 = Wait some hours. After a temporary fault, your mail provider’s server tries again by itself.
    .step-2 = If the message came back to you as failed, send it again then.
    .step-3 = If it is urgent, contact the recipient another way.
    .step-4 = If it goes on for a day, give the recipient the report from this program for their administrator.
    .admin-1 = Look in the receiving server’s log for the time that the report names. The cause is there.
    .admin-2 = Check disk space, the user database, the content filter and the program that delivers into mailboxes.

recipient-system-full = The recipient’s mail server has run out of room
    .explanation = It is not one mailbox that is full, but the whole server. It can take no mail for anybody at the moment. Your settings are fine. Only the administrator at the recipient’s end can make room.
    .step-1 = Wait some hours. As a rule, your mail provider’s server tries again by itself.
    .step-2 = If the message came back to you as failed, send it again the next day.
    .step-3 = If it is urgent, contact the recipient another way.
    .step-4 = Give them the report from this program for their administrator.
    .admin-1 = Free space and inodes on the disks that hold the queue and the mailboxes (Postfix: queue_minfree).
    .admin-2 = In Exchange, “4.3.1 Insufficient system resources” is back pressure: free disk space and memory on the server.

recipient-not-accepting = The server named for the recipient takes no mail
    .explanation = Mail for the recipient’s domain, the part after the @, goes to a server that does not take any. It may be the wrong one, or it has been closed. Your settings are fine. Only the administrator of that domain can fix this.
    .step-1 = Read the part after the @ in the recipient’s address letter by letter.
    .step-2 = If it is right, contact the recipient another way, by phone for instance, and ask for another address.
    .step-3 = Give them the report from this program for their administrator.
    .step-4 = Send your message again when the fault has been mended.
    .admin-1 = Check that the MX records of the domain name only servers that take its mail. A server that answers 521 (RFC 7504) takes none.
    .admin-2 = If the server is closed for a short time only, let it answer with 421 4.3.2, so that senders try again.

message-expired = Your message could not be delivered in time
    .explanation = A server tried for hours or days to pass your message on, and has now given up. Most often the server at the other end did not answer, or put it off each time. As a rule the administrator at the recipient’s end has to fix this.
    .step-1 =
        { $suggestion ->
            [none] Check the recipient’s address letter by letter, above all after the @.
           *[other] Did you mean { $suggestion }? Then use this address. If not, check the one you wrote letter by letter, above all after the @.
        }
    .step-2 = If it is right, send the message again. Then the server starts anew.
    .step-3 = If it is urgent, contact the recipient another way. Give them the report from this program for their administrator.
    .step-4 = If mail to other people comes back like this too, send your mail provider the report from this program.
    .admin-1 = Find the last temporary failure of this message in the log of the server that gave up. It names the real cause.
    .admin-2 = Check that the MX hosts of the recipient’s domain answer on port 25 and take mail for this recipient.
    .admin-3 = If mail to many domains expires, check the sending server’s own DNS, port 25 outwards and queue.

mail-loop = Your message went round in circles
    .explanation = Mail servers passed it to each other again and again, until one of them stopped it. Most often mail is forwarded at the recipient’s end and comes back to where it was. Your settings are fine. The recipient or their administrator has to fix this.
    .step-1 = Do not send the message again before this is mended.
    .step-2 = Contact the recipient another way, by phone for instance, and ask for another address.
    .step-3 = Ask them whether they forward their mail, and to switch that off for now.
    .step-4 = Give them the report from this program for their administrator.
    .step-5 = If you have your own mail forwarded to this person, switch that off too.
    .admin-1 = The Received lines of the returned message show which servers take turns. Look there for forwarding, inbox rules and aliases that lead back.
    .admin-2 = Check that the last server knows the domain and the recipient as its own, and that its MX records or smart host do not lead back to itself.
    .admin-3 = In Exchange with a hybrid setup (5.4.6, 5.4.14), check the type of the accepted domain, the connectors and the user’s target address.

greylisted = The recipient’s server wants a second try, which is normal
    .explanation = Some servers refuse the first message from a stranger and take it at the next try. Spam programs seldom come back. Nobody has to fix anything: as a rule your message arrives within minutes, or within an hour.
    .step-1 = Wait. Your mail provider’s server tries again by itself.
    .step-2 = If the message is still in the outbox of your mail program, send it again after a quarter of an hour.
    .step-3 = If it has not arrived by the next day, send your mail provider the report from this program.
    .admin-1 = Let the sending server try again for at least a day, each time from the same IP address.

forwarding-failed = The recipient’s mail is sent on to a second address, and that fails
    .explanation = Your message did reach the address you wrote to. From there it was forwarded to another one, which refused it. Your settings and the address are fine. Only the recipient can mend the forwarding.
    .step-1 = Contact the recipient another way, by phone for instance. Perhaps they do not know that mail is getting lost.
    .step-2 = Ask them to mend the forwarding or to switch it off.
    .step-3 = Ask for the address at which they read their mail now, and write to it.
    .step-4 = Give them the report from this program for their administrator.
    .admin-1 = Check that the address mail is forwarded to exists and takes mail, and delete forwarding that is no longer needed.
    .admin-2 = Forwarded mail fails SPF. Rewrite the envelope sender (SRS), and leave the message unchanged so that its DKIM signature holds.

journaling-misconfigured = Your organisation’s mail archive is not set up correctly
    .explanation = Your organisation keeps a copy of its mail. Its own server sends these copies to Microsoft 365, which does not take them. Your message is not the cause. Only your administrator can fix this.
    .step-1 = Send your administrator the report from this program.
    .step-2 = Ask the recipient whether your message arrived. Perhaps only the copy was refused.
    .step-3 = If it did not arrive, send it again when your administrator has mended the archive.
    .admin-1 = A journal rule on your own Exchange server sends to Microsoft 365, where journal archiving is off (5.3.190). Switch it on there, or let the rule send to another place.
