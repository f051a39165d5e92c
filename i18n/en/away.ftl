# The screen "Away from home?".
# $place: home, work, elsewhere. $owner (whose outgoing server is set): home (the provider at home), company, unknown.

away-title = Away from home?
away-text = Some servers send mail only for people on their own network. Three questions tell whether that is your case.

# --- the questions
away-reading = How do you read your mail?
away-reading-program = In a mail program, such as Outlook
away-reading-browser = On a website, in the browser
away-account = Which account?
away-address = Your mail address
away-address-hint = anna@example.com
away-place = Where are you now?
away-place-home = At home
away-place-work = At work
away-place-elsewhere = Hotel, airport, café
away-server = Whose outgoing server is set in your mail program?
away-server-set = For { $address } it is { $server }.
away-server-home = My provider at home
away-server-company = My company
away-server-unknown = I do not know
away-recipient = Who are you writing to?
away-recipient-hint = maria@example.com
away-recipient-wrong = This is not a complete mail address.
away-open = The answer appears here
away-open-more = Answer the three questions above. Use the address of somebody your mail does not reach.

# --- the answers
away-webmail = Then this does not apply to you
away-webmail-more = If you write your mail on a website, that website hands it over itself. It makes no difference where you are. If your mail is still refused, “{ explain-title }” tells you what the words of the error mean.
away-stranger = This is relaying, and it may be refused
    .explanation = Relaying means passing mail on to somebody else’s server (here { $recipient_domain }). You ask { $owner ->
        [home] your provider’s server
        [company] your company’s server
       *[unknown] a server
    } to do that, from a network that is not its own. Unless you sign in, it cannot tell you from a stranger.
away-unclear = This may be relaying, and it may be refused
    .explanation = Relaying means passing mail on to other mail providers. A server does that only for people it knows: those on its own network, and those who sign in. You do not sign in, and it is not certain that this network is its own.
away-own-domain = Where you are makes no difference here
    .explanation = This is not relaying: the outgoing server keeps the mailboxes of { $recipient_domain } itself and has to pass nothing on. If your message is refused, there is another cause. A check of your account finds it.
away-own-network = This is relaying, but it is allowed here
    .explanation = You are on the server’s own network, so it knows you and passes your mail on (relays it) to { $recipient_domain }. If your message is refused, there is another cause. A check of your account finds it.
away-signed-in = This is relaying, but you sign in
    .explanation = Your settings sign in to the outgoing server. So it knows you wherever you are, and passes your mail on (relays it) to { $recipient_domain }. If your message is refused, there is another cause. A check of your account finds it.
away-fetched-first = This is relaying, but you fetch your mail first
    .explanation = Your settings log on to the incoming server before you send. That way the outgoing server knows you for a while, wherever you are, and passes your mail on (relays it). If your message is refused, check whether this log-on works. A check of your account tells you.
away-foreign-sender = The server may refuse your address
    .explanation = Your address is not one of this server’s own. Some servers refuse such a sender, wherever you are and however you sign in.

# --- the picture of the way
away-you-home = You, at home
away-you-work = You, at work
away-you-elsewhere = You, on the road
away-network-home = your provider’s network
away-network-work = your company’s network
away-network-elsewhere = somebody else’s network
away-way-server = The outgoing server
away-way-stranger = may not know you
away-way-sender = may refuse your address
away-way-delivers = delivers it itself
away-way-knows = knows you
away-way-same = on the same server
away-way-other = at another mail provider
away-way-perhaps-other = perhaps at another mail provider

# --- what to try
away-need-mail-program = in your mail program
away-need-network = on the network you are using
away-need-provider = your mail provider knows
away-need-sender = changes your address

away-remedy-sign-in = Sign in to the outgoing server: in the account settings of your mail program, switch on “{ -label-smtp-auth }”.
    .more = Then choose “{ -label-same-as-incoming }”, unless you were given another password for sending. This helps most often, and it keeps working wherever you are.
away-remedy-incoming-first = Fetch your mail, and send your message right after that.
    .more = Some servers let you send for a few minutes once you have fetched your mail. If this works, “{ -label-incoming-first }” in the account settings does it for you each time.
away-remedy-join-network = Connect to your company by VPN, and send again.
    .more = A VPN is a private way into your company’s network: it is as if you sat in the office. If you have none, press “{ away-no }”.
away-remedy-local-server = { $place ->
        [home] Use the outgoing server of your provider at home instead.
        [work] Use your company’s outgoing server instead while you are here.
       *[elsewhere] Use the outgoing server of the network you are on instead.
    }
    .more = { $place ->
        [home] Its name is on the help pages of that provider. Enter it under “{ -label-outgoing-server }”, and change it back when you leave home.
        [work] Ask your IT department for its name and enter it under “{ -label-outgoing-server }”. Change it back when you are home again.
       *[elsewhere] Ask for its name at the desk, and enter it under “{ -label-outgoing-server }”. Change it back when you leave. Most hotels and cafés have none: then press “{ away-no }”.
    }
away-remedy-ask-provider = { $owner ->
        [company] Ask whoever looks after your company’s mail how to send from here.
       *[other] Ask your mail provider how to send from here.
    }
    .more = The questions are ready: press “{ away-copy }” below and put them into a message on the provider’s website, or read them out on the phone.
away-remedy-change-sender = Use a sender address that belongs to the server you send through.
    .more = Some servers refuse any address that is not their own. If that is so, there is no other way round it. Enter such an address under “{ -label-address }”.
away-remedy-hand-on = Report it to your mail provider, with the words of the error, the time and the recipient.
    .more = The report of a check holds all of that. Until it is solved, write your mail on their website.

away-did-it-help = Did it help?
away-yes = Yes
away-no = No
away-did-not-help = did not help
away-helped = Good to hear. Your mail is on its way again.
away-helped-change-back = Good to hear. Remember to set the outgoing server back when you leave here.
away-again = Start again
away-check = Check { $address } now
away-copy = Copy the questions for the provider
away-copied = Questions copied
away-sent-note = If a message is in the “Sent” folder, it has left your mail program. That is no proof that it arrived: some servers drop a message without a word. Ask the recipient.

# What is handed to the provider.
away-questions =
    Hello,

    I use the address { $address }{ $server ->
        [none] { "" }
       *[other] { " " }with the outgoing server { $server }
    }. When I am not on your network, my mail to other mail providers may be refused. How can I send from everywhere? Please tell me which of these you use, and how I set it up:

    1. Sign-in to the outgoing server (SMTP AUTH): which server name, port, encryption, user name and password?
    2. Logging on to the incoming server first (POP before SMTP): for how many minutes may I send after that?
    3. Only connections from your own network: is there a way in from outside, such as a VPN?
    4. Only certain IP addresses: can you add a fixed address or a range for me?
    5. Only certain sender addresses: with which address may I send through your server?

    Thank you.
