# The recipient: the address, the mailbox and the server at the other end.

recipient-unknown = The recipient’s address does not exist
    .explanation = The recipient’s mail provider does not know this address. Most often a letter is wrong, or the mailbox has moved or been closed. Your settings are fine, and you can correct the address yourself.
    .step-1 = Compare the address letter by letter with the one the person gave you, before and after the @.
    .step-2 = Begin to type it in a new message. If your mail program suggests the old address, delete this entry from its list.
    .step-3 = Type the address in full and send the new message. Do not send the old one again.
    .step-4 = If it is still refused, contact the person another way, by phone for instance, and ask for the right address.
    .admin-1 = Check that the mailbox exists, has not moved, and is known to the server that takes mail for the domain.
    .admin-2 = If only colleagues get this error in Exchange, add the old legacyExchangeDN to the mailbox as an X500 address.

recipient-domain-not-found = The part after the @ in the recipient’s address cannot be found
    .explanation = This part is called the domain, and no mail server can be found for it. Most often it has a typing mistake, for instance in the ending. You can correct the address yourself.
    .step-1 = Read the part after the @ letter by letter, and its ending too, such as .com or .org.
    .step-2 = Begin to type the address in a new message. If your mail program suggests the wrong one, delete this entry from its list.
    .step-3 = Type the address in full and send the new message.
    .step-4 = If the address is right, its domain has a fault. Contact the person another way and give them the report from this program.
    .admin-1 = Check that the domain is registered and paid for, and that its name servers answer for it.
    .admin-2 = Publish an MX record whose name leads to an address.

recipient-mailbox-full = The recipient’s mailbox is full
    .explanation = There is no room for your message. Your settings and the address are fine. Only the recipient can make room, or get a larger mailbox.
    .step-1 = Tell the recipient another way, by phone for instance, that their mailbox is full.
    .step-2 = Send your message again when they have made room. Trying again and again before that does not help.
    .step-3 = If your message is urgent, ask that person for another address.
    .admin-1 = Raise the storage limit of this mailbox, move old mail to an archive, or delete it with the user’s consent.

recipient-restricted = The recipient takes mail only from certain senders
    .explanation = The address is closed to mail from outside, or only the people on its list may write to it. Groups are often set up like this. Your settings are fine. Only an administrator at the recipient’s end, or the owner of the group, can let you in.
    .step-1 = Contact the recipient another way, by phone for instance.
    .step-2 = Ask them to have your address let in, and give them the report from this program for their administrator.
    .step-3 = If it is a group, ask its owner, or write to its members one by one.
    .step-4 = If you belong there yourself, sign in to your account at that organisation and send from there.
    .admin-1 = To let outside senders write to this recipient in Exchange, switch off RequireSenderAuthenticationEnabled.
    .admin-2 = If only listed senders may write, add this sender to the accepted senders (AcceptMessagesOnlyFrom).
    .admin-3 = Check whether a mail flow rule has refused the message.

greylisted = The recipient’s server wants a second try, which is normal
    .explanation = Some servers refuse the first message from a stranger and take it at the next try. Spam programs seldom come back. Nobody has to fix anything: as a rule your message arrives within minutes, or within an hour.
    .step-1 = Wait. Your mail provider’s server tries again by itself.
    .step-2 = If the message is still in the outbox of your mail program, send it again after a quarter of an hour.
    .step-3 = If it has not arrived by the next day, send your mail provider the report from this program.
    .admin-1 = Let the sending server try again for at least a day, each time from the same IP address.
