# The screen "Explain an error".

explain-title = Explain an error
explain-field = Text of the error
explain-hint = Paste it here (Ctrl+V)
explain-paste-or = Paste the error, drop the message here, or
explain-open = open a file…
explain-clear = Clear
explain-reading = Reading…
explain-read-as = Read as: { $what }
# $writer is the name of a program or service, $language the name of a language, each "none" where it is not known.
explain-what = { $kind }{ $writer ->
        [none] { "" }
       *[other] { " " }from { $writer }
    }{ $language ->
        [none] { "" }
       *[other] , { $language }
    }
explain-cut = This is very long. Only the first { $count } MB were read.
explain-file = File: { $name }
explain-pasted = Pasted text, { $size } kB
explain-drop = Drop it anywhere. Mailclinic tells you what it means.

# --- nothing yet
explain-bring = What you can bring here
explain-bring-window = The words of an error window, copied or typed, such as “0x800CCC79”.
explain-bring-message = A message that came back to you: all of its text, or its file (.eml, .msg, .mbox).
explain-bring-words = What the server said, or only its number, such as “550 5.7.1”.
explain-bring-headers = The headers of a message, to see which way it took and whether its sender was believed.
explain-bring-private = All of it stays on this computer.

# --- several
explain-messages = { $count } messages
explain-recipients = { $count } recipients

# --- what to do
explain-todo = What you can do
explain-check-account = Check this account
explain-copy-note = Copy the note
explain-note-copied = Note copied
explain-numbers = What the numbers mean
explain-facts = All that the message tells
explain-links = Helpful pages
fixer-unknown = Who has to act cannot be told from this

# --- nothing found
explain-nothing = This does not look like a mail error
    .explanation = The program found no words of a mail server, no error number and no returned message in it.
    .step-1 = Copy the whole text of the error, with all numbers, and paste it here.
    .step-2 = If a message came back to you, save it as a file and drop the file here.
unreadable-empty = There is nothing in it
    .explanation = The file or the text is empty.
    .step-1 = Save or copy the error again and bring it here.
unreadable-not-text = This is neither a mail nor a text
    .explanation = It may be a picture or a program. The program can only read words.
    .step-1 = Type the words of the error into the field above. The number alone often suffices.
unreadable-broken-item = This Outlook file cannot be read
    .explanation = It is damaged or too large.
    .step-1 = Open the message in Outlook, copy all of its text and paste it here.
explain-headers-fine = The sender of this message was believed
    .explanation = Nothing speaks against the sender in these headers. See below what was checked.
explain-headers-doubtful = The sender of this message may not be believed
    .explanation = Some checks of the sender did not end well. Such messages often land in the spam folder or are refused. See below why, and how it can be mended.
    .step-1 = Copy the note and give it to whoever looks after the sender’s domain.
explain-headers-only = These are the headers of a message
    .explanation = They show the way it took. They hold no error, and nothing about checks of the sender.

# --- the picture of the way
explain-way-you = You
explain-way-own = Your mail provider
explain-way-theirs = The recipient’s server
explain-way-nothing-to-do = nothing to do
explain-way-sent-on = sent it on
explain-way-sent-on-reported = sent it on, reported back
explain-way-took-it = accepted it
explain-way-has-it = has it
explain-way-no-word = no word from there
explain-way-waiting = does not accept it yet
explain-way-not-yet = not reached yet
explain-way-turned-away = turned it away
explain-way-you-act = you can put it right
explain-way-software-acts = your mail program needs a fix
explain-way-network-acts = your network is in the way
explain-way-administrator-acts = its administrator must act
explain-way-domain-acts = your domain’s administrator must act
explain-way-recipient-acts = has to act
explain-way-passes = it passes with time

# --- the way of the message
explain-way-of-message = The way of the message
explain-your-computer = Your computer
explain-refused-here = { $server } refused
explain-longest-wait = longest wait
explain-more-stops =
    { $count ->
        [one] and one more stop
       *[other] and { $count } more stops
    }
delay-seconds = +{ $count } s
delay-minutes = +{ $count } min
delay-hours = +{ $count } h
delay-days =
    { $count ->
        [one] +{ $count } day
       *[other] +{ $count } days
    }
delay-backwards = clocks differ

# --- what the numbers mean
number-class-2 = The 2 at the start: it was accepted.
number-class-3 = The 3 at the start: the server waits for more.
number-class-4 = The 4 at the start: refused for now. It may work later.
number-class-5 = The 5 at the start: refused for good. Sending the same again changes nothing.
number-reply-syntax = The second digit, 0: the server did not understand, or does not allow, what it was told.
number-reply-connection = The second digit, 2: it is about the connection.
number-reply-sign-in = The second digit, 3: it is about signing in.
number-reply-mail = The second digit, 5: it is about a mailbox or the message.
number-subject-other = The middle number, 0: nothing more exact is told.
number-subject-address = The middle number, 1: it is about an address.
number-subject-mailbox = The middle number, 2: it is about the mailbox of the recipient.
number-subject-system = The middle number, 3: it is about the mail server as a whole.
number-subject-network = The middle number, 4: it is about the way between the servers.
number-subject-protocol = The middle number, 5: the two servers did not understand each other.
number-subject-message = The middle number, 6: it is about the contents of the message.
number-subject-policy = The middle number, 7: it is about a rule or about safety.

# --- who was believed
authentication-results = What was checked
authentication-spf = May this server send mail for the domain?
authentication-dkim = Is the message signed, and does the signature fit?
authentication-dmarc = Does one of the two fit the address that the reader sees?
authentication-pass = passed
authentication-fail = failed ({ $result })
authentication-none = nothing was found to check ({ $result })
authentication-neutral = undecided ({ $result })
authentication-temperror = could not be checked just then ({ $result })
authentication-permerror = the entry of the domain is faulty ({ $result })

# --- what was read
kind-bounce = returned message
kind-delayed = delayed message
kind-delivered = receipt
kind-auto-reply = automatic reply
kind-challenge = request to confirm yourself
kind-feedback = complaint about a message
kind-dialog = error window
kind-reply = words of a server
kind-code = error number
kind-headers = headers of a message
kind-not-a-bounce = ordinary message
kind-unknown = not known

language-ar = Arabic
language-bg = Bulgarian
language-ca = Catalan
language-cs = Czech
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-et = Estonian
language-fi = Finnish
language-fr = French
language-he = Hebrew
language-hu = Hungarian
language-it = Italian
language-ja = Japanese
language-ko = Korean
language-lt = Lithuanian
language-lv = Latvian
language-nb = Norwegian
language-nl = Dutch
language-pl = Polish
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-sv = Swedish
language-tr = Turkish
language-uk = Ukrainian
language-zh = Chinese
