# What a pasted or opened message turns out to be.
unknown-reply = The server gives a reason that this program does not know
    .explanation = This program has not met these words before, and it does not want to guess. The number still tells you something: if it begins with 4, the trouble may pass by itself; if it begins with 5, the refusal is final. Only the server’s own words can tell who can fix it.
    .step-1 = Read the server’s own words. Often they name the reason or a web page.
    .step-2 = If the number begins with 4, send your message again in an hour. If it begins with 5, check the address letter by letter first.
    .step-3 = In a number such as 5.1.1, look at the part in the middle: 1 is the address, 2 the mailbox, 3 the mail system, 4 the network, 5 the way servers talk to each other, 6 the message, 7 a rule or security.
    .step-4 = If only one person cannot be reached, contact them another way.
    .step-5 = If nobody can be reached, send your mail provider the report from this program.
    .admin-1 = Look for the message in the log of the server that gave this reply. The reply, the time and the recipient are in the report.
