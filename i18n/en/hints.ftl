# What to know about a mail service before anything fails, told under the address in “Add account”: one or two sentences, and in
# .link what the link to its page says. $service is always known; $since and $to may be none.

hint-closed =
    { $since ->
        [none] { $service } has closed, and its addresses no longer work.
       *[other] { $service } closed on { $since }, and its addresses no longer work.
    } You need an address at another mail provider.
    .link = What { $service } says about it

hint-no-smtp = { $service } has no outgoing server that a mail program could use directly. You can write your mail on its website or in its app.
    .link = Open { $service } in the browser

hint-bridge = A mail program reaches { $service } only through its bridge, a small program on this computer. Install it and sign in to it first. Often it needs a paid plan.
    .link = Get the bridge of { $service }

hint-password-retired =
    { $since ->
        [none] { $service } takes no passwords from mail programs.
       *[other] Since { $since }, { $service } takes no passwords from mail programs.
    } Your mail program has to open the sign-in page of { $service } (OAuth).
    .link = How to sign in at { $service } now

hint-paid-plan = Only paying customers of { $service } can use a mail program. With a free account, write your mail on its website.
    .link = Open { $service } in the browser

hint-moved =
    { $to ->
        [none] Another company now keeps the mailboxes of { $service }.
       *[other] { $to } now keeps the mailboxes of { $service }.
    } { $since ->
        [none] Settings and passwords from before may no longer work.
       *[other] Settings and passwords from before { $since } may no longer work.
    }
    .link = What has changed at { $service }

hint-app-password = { $service } does not take your usual password here. Create an app password first: one that is made only for mail programs.
    .link = Create one at { $service }

hint-app-password-likely = If you use two-step sign-in at { $service }, your usual password does not work here. Create an app password first: one that is made only for mail programs.
    .link = Create one at { $service }

hint-mail-password = { $service } has a separate password for mail programs. Set it on its website first, and enter it here.
    .link = Set it at { $service }

hint-mail-password-likely = Many customers of { $service } have a separate password for mail programs. If your usual one does not work here, set that one on its website.
    .link = Set it at { $service }

hint-mail-access = { $service } lets mail programs in only after you have allowed it on its website. Switch the access on first.
    .link = Switch it on at { $service }

hint-password-ends =
    { $since ->
        [none] Soon { $service } will take passwords from mail programs only where an administrator allows it.
       *[other] From { $since } on, { $service } takes passwords from mail programs only where an administrator allows it.
    } It is best to use a mail program that opens the sign-in page of { $service } (OAuth).
    .link = What will change at { $service }

# $limits is a list of the texts below.
hint-limits = { $service } limits how much you can send: { $limits }.
    .link = The limits of { $service }

limit-per-day =
    { $count ->
        [one] { $count } message a day
       *[other] { $count } messages a day
    }
limit-per-hour =
    { $count ->
        [one] { $count } message an hour
       *[other] { $count } messages an hour
    }
limit-per-minute =
    { $count ->
        [one] { $count } message a minute
       *[other] { $count } messages a minute
    }
limit-recipients =
    { $count ->
        [one] { $count } recipient for one message
       *[other] { $count } recipients for one message
    }
limit-megabytes = { $count } MB for one message
