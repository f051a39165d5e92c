# Settings found for an address: where they come from, and who was asked.

# Who says so. $origin is the domain or host at which they were found, $service the mail provider; both may be none.
source-provider-list = From this program’s list of mail providers
source-autoconfig = As { $origin } publishes them
source-well-known = As { $origin } publishes them on its website
source-ispdb = From Mozilla’s public list of mail providers
source-srv = As the DNS of { $origin } names them
source-autodiscover = As { $origin } publishes them for Outlook
source-mx = The settings of { $service }, which receives this domain’s mail
source-guess = A guess: usual server names that answer

discover-title = Settings for { $address }
discover-nothing = Nobody publishes settings for { $domain }, and no server answers to the usual names. Your mail provider can tell you the name of its outgoing server.
discover-no-such-domain = There is no domain { $domain }. Check the spelling of the address.
discover-takes-no-mail = The domain { $domain } says that it takes no mail, so nobody has an address there. Check the spelling of the address.
discover-unanswered = Nobody has answered, so nothing is known about { $domain }. Is this computer online?
discover-only-untrusted = Nobody vouches for what was found for { $domain }. Compare it with what your mail provider says before you enter a password.
discover-incoming = { -label-incoming-server }, { $protocol }
discover-found-at = Found at
discover-no-sign-in = not needed: you do not sign in there
discover-strangers = These servers belong to somebody other than the domain: { $servers }. Enter your password only if your mail provider gave you these names.
discover-untrusted = Nothing proves that your mail provider wants these settings. Enter your password only if you know the servers.
discover-taken = Settings used
discover-asked = Who was asked

discover-source-provider-list = List of mail providers
discover-source-autoconfig = Settings page
discover-source-well-known = Website
discover-source-ispdb = Mozilla’s list
discover-source-srv = DNS (SRV)
discover-source-autodiscover = Autodiscover
discover-source-mx = Receiving servers (MX)
discover-source-guess = Usual names

# What came of it, behind a colon: no capital letter, no full stop. $detail is a host, a number or technical words.
discover-answer-found = found
discover-answer-nothing = nothing
discover-answer-no-such-domain = the domain does not exist
discover-answer-takes-no-mail = the domain takes no mail
discover-answer-not-awaited = not waited for, as a better source had answered
discover-failure-unreachable =
    { $detail ->
        [none] not reached
       *[other] not reached ({ $detail })
    }
discover-failure-certificate = its certificate is not valid, so it was not asked
discover-failure-timed-out = no answer in time
discover-failure-too-long = the answer is far too long
discover-failure-malformed = the answer cannot be read ({ $detail })
discover-failure-redirected-elsewhere = it sends on to somebody else’s server, { $detail }
discover-failure-redirected-to-clear-text = it sends on to a page without encryption
discover-failure-wants-password = it wants a password, which it does not get
discover-failure-status = it answers with the error { $detail }
discover-failure-no-such-server = it names a server that cannot exist, { $detail }
