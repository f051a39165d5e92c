# What a pasted or opened message turns out to be.
unknown-reply = The server gives a reason that this program does not know
    .explanation = These words of the server are new to this program, and it will not guess. The number still tells something: with a 4 at the start, the trouble may pass by itself; with a 5, the server means no. Who can mend it, only the words can tell.
    .step-1 = Read the server’s own words. Often they name the reason or a web page.
    .step-2 = If the number begins with 4, send again in an hour. If it begins with 5, first check the address letter by letter.
    .step-3 = In a number such as 5.1.1, look at the middle: 1 is the address, 2 the mailbox, 3 the mail system, 4 the network, 5 the talk between programs, 6 the message, 7 a ban or safety.
    .step-4 = If only one person cannot be reached, ask them in some other way.
    .step-5 = If nobody can be reached, send your mail provider the report from this program.
    .admin-1 = Look for the message in the log of the server that gave the reply. Reply, time and recipient are in the report.
