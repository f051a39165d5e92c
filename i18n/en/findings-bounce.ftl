# What a pasted or opened message turns out to be.

backscatter = This report is about a message that you did not send
    .explanation = Somebody has sent spam with your address as its sender. A server could not deliver it, so its report came to you. This does not mean that anybody has broken into your account. Nobody can stop it, but as a rule it soon ends by itself.
    .step-1 = You need not do anything. Delete the report, and open no links or attachments in it.
    .step-2 = Look in your sent mail for messages that are not yours. If you find any, change your password at once.
    .step-3 = If such reports keep coming by the hundred, send your mail provider the report from this program.
    .admin-1 = Publish SPF, DKIM and a DMARC policy (quarantine or reject) for the domain, so that servers refuse forged mail instead of returning it.
    .admin-2 = Tag the envelope sender of your own mail (BATV). Reports about messages that are not yours can then be refused.

delivery-delayed = Your message is late, but it is still on its way
    .explanation =
        { $recipient ->
            [none] Your message has not arrived yet.
           *[other] Your message to { $recipient } has not arrived yet.
        } A server could not hand it over at once. It tries again by itself, as a rule for some days. Nobody has to fix anything now.
    .step-1 = You need not do anything. Do not send it again, or it may arrive twice.
    .step-2 = Check the recipient’s address letter by letter. If it is wrong, send a new message to the right one.
    .step-3 = If it is urgent, contact the person another way, by phone for instance.
    .step-4 = If another report comes later, let this program explain that one too.
    .admin-1 = Look in the server’s queue for the reason of the last try.

delivered = This is only a receipt: your message was passed on
    .explanation = A server tells you that it has delivered your message, or passed it on to the next server. This is not an error. Nobody has to fix anything.
    .step-1 = You need not do anything.
    .step-2 = If the person cannot find your message, ask them to look in their spam folder.
    .step-3 = If you do not want such receipts, switch them off in your mail program.

auto-reply = This is an automatic reply, not an error
    .explanation = Your message has arrived. A program has answered for the person, who may be away. Nobody has to fix anything.
    .step-1 = You need not do anything. Your message is waiting in the person’s mailbox.
    .step-2 = Read the reply. Often it says when the person will be back, and who can help until then.
    .step-3 = If it is urgent, contact the person another way, by phone for instance.

challenge-response = The recipient’s mailbox asks you to confirm that you are a person
    .explanation = It keeps spam out by asking strangers first. Until you answer, your message is held back. You can do this yourself, if you really wrote to that person.
    .step-1 = If you wrote to that person, do what the message asks for. Most often you just reply or follow a link.
    .step-2 = Enter no password there. A true request of this kind never asks for one.
    .step-3 = If you did not write to that person, delete the message. Somebody has used your address.
    .step-4 = If it does not work, contact the person another way and ask them to let your address in.

not-a-bounce =
    { $kind ->
        [feedback] Somebody reported your message as unwanted
       *[other] This is an ordinary message that reports no error
    }
    .explanation =
        { $kind ->
            [feedback] Your message arrived, and nothing failed. The recipient, or their mail provider, marked it as spam and let you know. If many do, your mail may be refused one day.
           *[other] It says nothing about a message that could not be delivered. So there is nothing to explain, and nobody has to fix anything.
        }
    .step-1 =
        { $kind ->
            [feedback] Do not write to this person again unless they ask you to.
           *[other] If you did not expect an error, you need not do anything.
        }
    .step-2 =
        { $kind ->
            [feedback] If you send a newsletter, take this address off your list.
           *[other] If your mail program shows an error, copy its words and paste them here.
        }
    .step-3 =
        { $kind ->
            [feedback] If you never sent it, change the password of your mail account.
           *[other] If a message of yours came back, drop the report about it here. Its sender is often called Mail Delivery System or Postmaster.
        }

unknown-reply =
    { $code_class ->
        [permanent] The server refuses for a reason that this program does not know
        [temporary] The server refuses for now, for a reason that this program does not know
       *[none] The server gives a reason that this program does not know
    }
    .explanation =
        { $code_class ->
            [permanent] The number in the server’s answer begins with 5. This means a final refusal: the same message will be refused again.
            [temporary] The number in the server’s answer begins with 4. This means a refusal for now: the trouble often passes by itself.
           *[none] This program has not met this answer before. If there is a number in it, look at its first digit: with 4 the trouble may pass by itself, with 5 the refusal is final.
        } { $code_subject ->
            [address] The digit after the first dot points to an address.
            [mailbox] The digit after the first dot points to a mailbox.
            [system] The digit after the first dot points to the recipient’s mail system.
            [network] The digit after the first dot points to the network, or to the way of the message.
            [protocol] The digit after the first dot points to how the servers talk to each other.
            [content] The digit after the first dot points to the contents of the message.
            [policy] The digit after the first dot points to a rule or to security.
           *[none] Only the server’s own words can tell more.
        } This program cannot tell who has to fix it.
    .step-1 = If the server wrote more than a number, read its words. Often they name the reason or a web page.
    .step-2 =
        { $code_class ->
            [permanent] Check the recipient’s address letter by letter. If it was wrong, send a new message to the right one.
            [temporary] Wait an hour, then send your message again.
           *[none] If the number begins with 4, send your message again in an hour. If it begins with 5, check the address letter by letter first.
        }
    .step-3 = If you have only a number, look for the whole error in your mail program or in the returned message. Paste it here.
    .step-4 = If only one person cannot be reached, contact them another way.
    .step-5 = If nobody can be reached, send your mail provider the report from this program.
    .admin-1 = Look for the message in the log of the server that gave this reply. The reply, the time and the recipient are in the report.
