# The window.

# --- the list of accounts
accounts = Accounts
close-list = Close list
add-account = Add account
settings = Settings
list-works = works
list-warning = needs attention
list-cannot-send = cannot send
list-unknown = no result
list-not-checked = not checked yet
list-checking = checking…
list-unsaved = not saved yet
list-changed = changes not saved

# --- times
ago-now = just now
ago-minutes = { $count } min ago
ago-hours =
    { $count ->
        [one] { $count } hour ago
       *[other] { $count } hours ago
    }
ago-yesterday = yesterday
ago-days =
    { $count ->
        [one] { $count } day ago
       *[other] { $count } days ago
    }
date-pattern = %-d %B %Y
duration-ms = { $ms } ms
duration-s = { $seconds } s
checked-today = Checked today at { $time } · took { $duration }
checked-yesterday = Checked yesterday at { $time } · took { $duration }
checked-on = Checked on { $date } at { $time } · took { $duration }

# --- buttons that several screens have
cancel = Cancel
check = Check
check-again = Check again
save = Save
discard = Discard changes
show = Show
hide = Hide
show-all = Show everything
show-less = Show less
try-again = Try again
dismiss = Close
keep = Keep it

# --- nothing yet
welcome-title = Find out why your mail is not sent
welcome-text = Mailclinic tries the settings of your account and tells you what is wrong and what to do. No message is sent.
welcome-step-1 = Press “Add account” and enter your mail address.
welcome-step-2 = Enter your password. The settings are looked up; you can also enter those of your mail program.
welcome-step-3 = Press “Check”. The answer comes in a few seconds.
welcome-explain = Has a message come back, or has your mail program shown an error?
keyring-opening = Opening your accounts…
keyring-opening-more = They are in the password store of this computer. If it asks for a password, it is the one you sign in to the computer with.

# --- add account
add-title = Which address do you want to check?
add-text = The settings are looked up for you. No message is sent, and your password is kept in the password store of this computer.
add-by-hand = Enter the settings myself
add-found = Found: “{ $server }”, port { $port }, { $security }
add-found-incoming = For receiving: “{ $server }”, port { $port }, { $security }
add-change = Change
add-searching = Looking for the settings of { $domain }…
add-not-found = Nobody publishes settings for { $domain }
add-not-found-more = Your mail provider can tell you the name of its outgoing server. It is also in the account settings of your mail program.
add-search-failed = The search could not begin
add-agree = Your password would go to { $servers }. It is not certain that { $domain } wants that. Go on only if that is what your mail provider told you.
add-agree-button = I know these settings, use them
add-password-missing = Type your password here, so that signing in can be tried.
add-suggestion = Did you mean { $address }?
add-copy-link = Copy the link
add-link-copied = Copied

# --- the check-up
account-settings = Settings of this account
check-running = Checking…
check-running-title = Checking your settings
check-nothing-is-sent = No message is sent. This takes a minute at most.
check-cancelled = Cancelled
check-cancelled-title = You stopped the check
check-cancelled-text = Nothing was changed. You can check again at any time.
check-cancelled-earlier = You stopped the new check. This is the result from before.
check-settings-changed = You have changed the settings since this check.
check-cannot-begin = This computer could not start the check
check-keyring-needed = Without the password store the program does not know your password, so it cannot check.

stage-find-server = Finding the server
stage-connect = Connecting
stage-secure = Securing the connection
stage-sign-in = Signing in
stage-sender = Permission to send
stage-recipient = Accepting the recipient
stage-incoming = Receiving
stage-message = Handing the message over
stage-test-message = Sending a test message
stage-domain = Your domain

status-waiting = waiting
status-running = in progress
status-passed = done
status-warning = done, with a warning
status-failed = failed
status-skipped = not tried
status-cancelled = stopped

detail-addresses =
    { $count ->
        [one] { $count } address
       *[other] { $count } addresses
    }
detail-peer = port { $port }
detail-encrypted = { $version }
detail-not-encrypted = not encrypted
detail-signed-in = { $method }
detail-no-sign-in = switched off
detail-not-reached = not reached
detail-no-incoming = no incoming server
detail-no-incoming-password = no password
detail-domain-sound = nothing to fix
detail-domain-findings =
    { $count ->
        [one] { $count } thing to look at
       *[other] { $count } things to look at
    }
detail-domain-not-asked = not looked up
detail-domain-unanswered = no answer
detail-domain-of-service = belongs to { $service }

# --- the verdict, where no finding says it better
verdict-ok = Your settings work: you can send mail
    .explanation = All that is needed for sending was tried, and it works.
verdict-warning = You can send mail, but something should be fixed
    .explanation = See below what it is.
verdict-problem = You cannot send mail with these settings
    .explanation = The stages below show how far it came.
verdict-unknown = It could not be found out
    .explanation = The time ran out before anything was certain. Check again, perhaps on another network.

# --- the picture of the way
way-you = Your settings
way-you-good = nothing to do
way-you-caution = could be better
way-you-fault = can be fixed here
way-you-unknown = not certain
way-network = Your network
way-network-good = lets mail through
way-network-caution = gets in the way
way-network-fault = mail stops here
way-network-unknown = not tried
way-server-good = answers
way-server-caution = could be better
way-server-fault = has to be fixed here
way-server-unknown = not reached
way-recipient = The recipient
way-recipient-good = would be accepted
way-recipient-caution = could be better
way-recipient-fault = mail stops here
way-recipient-unknown = not reached

# --- what to do
todo = What to do
todo-by-hand = Or by hand:
todo-good-to-know = Good to know
fixer-you = You can do this yourself
fixer-network = Whoever runs your network has to act
fixer-provider = Your mail provider has to act
fixer-domain = Whoever manages your domain has to act
fixer-recipient = The recipient has to act
fixer-recipient-admin = The recipient’s administrator has to act
fixer-software = The maker of the mail program has to act
fixer-nobody = Nobody has to act: it passes with time
for-the-administrator = For the administrator

fix-use-server-settings = Use port { $port } with { $security } and check again
fix-use-host = Use { $server } and check again
fix-use-incoming-settings =
    { $kind ->
        [spa] Switch off SPA for incoming mail and check again
        [server] Use { $server } for incoming mail and check again
        [imap] Fetch mail by IMAP, port { $port } with { $security }, and check again
        [pop3] Fetch mail by POP3, port { $port } with { $security }, and check again
       *[port] Use port { $port } with { $security } for incoming mail and check again
    }
fix-sign-in-like-incoming = Sign in as for incoming mail and check again
fix-sign-in-with-address = Sign in with the mail address and check again
fix-use-username = Use the user name { $user } and check again
fix-choose-method = Let the program choose how to sign in and check again
fix-incoming-first = Sign in to incoming mail first and check again
fix-trust-certificate = Trust this certificate and check again
fix-trim-password = Remove the space around the password and check again

# Port and encryption that a server answered on, read out within a sentence.
settings-that-answer = port { $port }, { $security }

working-title = What works instead
working-text = These settings answered just now. Your password was not tried there.
working-use = Use this and check again

others-title = Also found
alternatives-title = It could also be
weight-problem = stops mail
weight-warning = should be fixed
weight-advice = advice
weight-ok = in order
certainty-likely = likely
certainty-possible = possible

details = Details
certificate-validity = Valid
certificate-from-until = from { $from } to { $until }
certificate-fingerprint = Fingerprint (SHA-256)
certificate-cipher = Cipher
dialogue-no-secrets = What the program and the server said to each other. Passwords are left out.
dialogue-cut = … The report holds the rest.
copy-dialogue = Copy the dialogue
copy-report = Copy report
report-copied = Report copied
save-report = Save report…
send-test = Send me a test message
trust-question = Trust this certificate?
trust-compare = Compare it character by character with what the person who runs the server tells you:
trust-not = Do not trust it
trust-yes = Trust it and check again

# --- deleting
delete-account-ask = Delete this account…
delete-account-question = Delete { $address }?
delete-account-more = Its settings, its password and its results are removed from this computer. Your mailbox stays as it is.
delete-account = Delete account
delete-everything-ask = Delete everything…
delete-everything-question = Delete everything?
delete-everything-more = All accounts, passwords, results and settings of this program are removed from this computer. Your mailboxes stay as they are.
delete-everything = Delete everything

# --- told on top of a screen
notice-damaged =
    { $count ->
        [one] One account in the password store cannot be read
       *[other] { $count } accounts in the password store cannot be read
    }
notice-damaged-more = They are left as they are. Add them again to use them.
notice-not-saved = The account could not be saved. What you typed is still here
notice-not-removed = The account could not be deleted
notice-settings-unreadable = The settings of this program could not be read, so the usual ones are used
notice-settings-kept = The old file was kept: { $file }
notice-settings-not-saved = The settings of this program could not be saved
notice-system-says = The computer says: { $detail }
notice-report-saved = Report saved
notice-report-not-saved = The report could not be saved
notice-not-read =
    { $count ->
        [one] One file could not be read
       *[other] { $count } files could not be read
    }

# --- settings of the program
settings-looks = Language and looks
settings-language = Language
settings-language-system = As the computer
settings-theme = Theme
settings-theme-system = As the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-text-size = Text size
settings-text-size-help = Ctrl with + and − does the same.
settings-checking = Checking
settings-resolver = Name server
settings-resolver-help = A name server finds the address that belongs to a server’s name. Leave this empty unless you were told to use another one. Enter its number, such as 192.0.2.1 or 192.0.2.1:5353.
settings-resolver-system = As the computer
settings-resolver-used = { $server } is asked instead of the computer’s own.
settings-third-parties = Third parties may be asked, such as blocklists
settings-third-parties-more = Blocklists are asked about your domain and the addresses that send your mail. A public name server (OpenDNS, Google or Akamai) is asked which internet address this computer has. When something fails, another one (Quad9) is asked about your mail server, and the program looks whether Gmail can be reached. That tells a fault of your network from one of your mail provider. All of them, and the name servers on the way, learn what they are asked about; nobody sees your mail address or password.
settings-data = Your data
settings-data-more = Accounts and passwords are in the password store of this computer. Language, theme and the last results are in a file of their own, without passwords.
settings-version = Mailclinic { $version }
mistake-resolver = Enter a number such as 192.0.2.1, or leave it empty.
