# The message: its size, its content and its form.

message-too-large = Your message is too large
    .explanation = The server takes messages only up to a certain size. On the way, attachments grow by a third, so a file below the limit can still be too large. You can fix this yourself.
    .step-1 =
        { $limit ->
            [none] Add up the sizes of your attachments. Many servers take no more than 10 to 25 MB in all.
           *[other] This is the limit that the server names: { $limit }. Keep all your attachments together below two thirds of it.
        }
    .step-2 = It is best to put large files into online storage and send just the link.
    .step-3 = Or make pictures smaller, and send the files one by one in several messages.
    .step-4 = If the old message is still in the outbox of your mail program, delete it there. It may hold up other mail.
    .admin-1 = To let larger messages pass, raise the limit on every server on the way, and allow a third more than the files have (Postfix: message_size_limit; Exchange: organisation, connector and mailbox).
    .admin-2 = 5.2.3 is the limit of this one mailbox, 5.3.4 that of the server.

too-many-recipients = Your message has too many recipients
    .explanation = A server takes only so many recipients for one message. This is meant to keep spam away. Nothing is wrong with your account. You can fix this yourself.
    .step-1 =
        { $limit ->
            [none] Send the message to some of the people first, no more than 50 at a time.
           *[other] This is the limit that the server names: { $limit }. Send the message to fewer people at a time.
        }
    .step-2 = Wait a few minutes between one group and the next.
    .step-3 = Leave out those who already have the message.
    .step-4 = For regular mail to many people, set up a mailing list or use a service made for that.
    .admin-1 = After 452 4.5.3, the sending server must send to the accepted recipients and then try the others in a new batch (RFC 5321, section 4.5.3.1.10).
    .admin-2 = Microsoft 365 takes at most 200 recipients at one domain in a message. On your own server, see smtpd_recipient_limit (Postfix) or MaxRecipientEnvelopeLimit (Exchange).

message-looks-like-spam = Your message looks like spam to the server
    .explanation = A filter weighs the words, links and files of each message, and it took yours for spam. Filters make mistakes. You can change your message. Only whoever runs the filter can make an exception for you.
    .step-1 = Send a short message without links, pictures, files or a signature. See whether it gets through.
    .step-2 = If it does, add the rest bit by bit. Leave out what is refused, above all shortened links.
    .step-3 = Write a clear subject line and whole sentences. Do not write words in capital letters only.
    .step-4 =
        { $side ->
            [own] If it is still refused, send your mail provider the report from this program.
           *[other] If it is still refused, contact the recipient another way. Give them the report from this program for their administrator.
        }
    .step-5 = If you did not write this message, change your password at once. Somebody else may be using your account.
    .admin-1 = Find the message in the filter’s log, and see which rule or score decided. Look up the domains of its links on blocklists for links.
    .admin-2 = At the sender’s end, check SPF, DKIM, DMARC and the reputation of the sending IP address.
    .admin-3 = If the filter was wrong, tell its maker. Let this sender pass only where SPF, DKIM or DMARC prove the address.

message-virus = The server found a virus in your message
    .explanation = A scanner sees a virus in part of your message, most often in a file or a link. It may be wrong, but your computer could also be infected. You can check this yourself.
    .step-1 = Do not open this file, and do not send it again.
    .step-2 = Bring your antivirus program up to date, and scan the whole computer.
    .step-3 = Send your message again without the file and without links.
    .step-4 = If you did not write this message, change your password, best on another device.
    .step-5 =
        { $side ->
            [own] If the scan finds nothing, send your mail provider the report from this program.
           *[other] If the scan finds nothing, contact the recipient another way. Give them the report from this program for their administrator.
        }
    .admin-1 = Look in the scanner’s log for the name of the virus. Have the file tested by several scanners, and report a false alarm to the scanner’s maker.
    .admin-2 = If the user did not write the message, isolate the computer, reset the password and end all sessions.

attachment-forbidden = The server does not take this kind of attachment
    .explanation = Some kinds of file, such as .exe, .js or files with macros, can hide harmful programs. Many servers refuse them all, even if yours is harmless. They look into ZIP files too. You can send the file another way yourself.
    .step-1 = Take the file out of the message. Put it into online storage and send just the link.
    .step-2 = If it is a document, save it as a PDF file and attach that.
    .step-3 = If you attached a whole message that holds files, attach the files themselves.
    .step-4 = Do not rename the file or pack it with a password. That seldom helps and looks suspicious.
    .step-5 = If the recipient must have the file by mail, ask them to talk to their administrator. Give them the report from this program.
    .admin-1 = Look up which rule on file types has refused the message. In Microsoft 365 these are the common attachments filter and the mail flow rules.
    .admin-2 = Gmail refuses such types also within archives (.zip, .tgz), and archives with a password that hold another archive.

message-malformed = Your mail program made a faulty message
    .explanation = There are rules for how a message is built, and this one breaks them. That is the fault of the mail program or the device that made it, not yours. Only its maker can mend it for good, but there is a way round.
    .step-1 = Update your mail program and send the message again.
    .step-2 = Write a new message as plain text or HTML, not as rich text. Type the text yourself and do not paste it.
    .step-3 = If that fails, write the message on your mail provider’s website.
    .step-4 = Send the report from this program to the maker of your mail program or device.
    .admin-1 = Every line must end in CR LF, never in CR or LF alone (5.6.11), and may hold no more than 998 bytes before that.
    .admin-2 = The header needs one Date and one From with a valid address, and none of the fields that may stand once may stand twice (RFC 5322, section 3.6).
    .admin-3 = Send the message without the programs that change it on the way, such as an antivirus program or a disclaimer, to see which of them breaks it.

message-policy = A rule on the mail server refuses your message
    .explanation = Whoever runs that server has set rules for what may pass. Your message breaks one of them, but the reply seldom says which. Only the administrator there can tell you, or change the rule.
    .step-1 = Read the server’s own words. Sometimes they name the reason or a web page.
    .step-2 = Send a short message in plain text, without files, links and pictures. See whether it gets through.
    .step-3 = If it does, add the rest bit by bit, and leave out what is refused.
    .step-4 =
        { $side ->
            [own] If even the short one is refused, send your administrator or mail provider the report from this program.
           *[other] If even the short one is refused, contact the recipient another way. Give them the report from this program for their administrator.
        }
    .admin-1 = Trace the message by its time and recipient, and see which mail flow rule, content filter or data loss rule has refused it.
    .admin-2 = Correct the rule or make an exception, and let its reply name the reason.
    .admin-3 = 5.0.350 from Microsoft 365 is a general code. With “x-dg-ref header is too long” send plain text or HTML in place of rich text, with AS345 no attachments within attachments.

smtputf8-unsupported = The recipient’s server cannot handle special letters
    .explanation = One of the addresses in your message, or its subject, holds letters beyond the plain a to z, such as ü, é or ж. The server at the other end cannot read them yet. Only the administrator there can change that. Most often you can get round it.
    .step-1 = Look at all addresses of the message letter by letter. A special letter may be there by mistake.
    .step-2 = Ask the recipient for an address in plain letters, and write to it.
    .step-3 = If your own address holds special letters, write from another one.
    .step-4 = If it is still refused, write the subject in plain letters too.
    .step-5 = If the recipient needs such addresses, give them the report from this program for their administrator.
    .admin-1 = Switch on SMTPUTF8 (RFC 6531) on every server that takes or passes on this mail (Postfix: smtputf8_enable), filters too.
    .admin-2 = Where only the domain has special letters, use its form that begins with xn--, which needs no SMTPUTF8.
    .admin-3 = Give each mailbox with such an address an alias in plain letters.
