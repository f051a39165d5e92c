# What a domain publishes, card by card. Summaries are sentences; the words beside a line are parts of one, without a capital letter and a full stop.

# --- the report about a domain
dns-report-title = Mail domain { $domain }
dns-verdict-ok = All is well with this domain’s mail.
dns-verdict-warning = Something at this domain should be fixed, so that its mail arrives without trouble.
dns-verdict-problem = Something at this domain keeps mail from being delivered.
dns-verdict-unknown = The name servers did not answer, so nothing can be said about this domain.
dns-of-service = This domain belongs to { $service }, which looks after its entries. Nobody with an address there can change them.
dns-records = What the domain publishes (DNS)
dns-card-name = { $title } ({ $standard })
dns-place = Where to look
dns-line = { $term } — { $words }
dns-both = { $one }; { $other }
dns-more-lines =
    { $count ->
        [one] and { $count } more line
       *[other] and { $count } more lines
    }
dns-own-words = in the server’s own words
dns-mark-good = in order
dns-mark-caution = needs attention
dns-mark-unknown = not known

dns-publish = What to change
dns-publish-name = Name
dns-publish-type = Type
dns-publish-remove = Remove
dns-publish-add = Value
dns-publish-file = File on the web server
dns-publish-content = Its whole content:
dns-publish-zone = The same as in a zone file:

# --- titles
dns-title-name-servers = Where the domain is kept
dns-title-mx = Incoming mail
dns-title-spf = Who may send
dns-title-dkim = Signatures
dns-title-dmarc = Forged mail
dns-title-mta-sts = Encrypted delivery
dns-title-tls-rpt = Reports about delivery
dns-title-dane = Fingerprints of the mail servers
dns-title-dnssec = Protection against forged answers
dns-title-senders = Addresses that mail is sent from
dns-title-bimi = Logo beside messages
dns-title-lists = Blocklists
dns-title-outside = This computer’s internet address

# --- no answer
dns-not-in-time = No answer came in time, so nothing is known.
dns-not-asked = could not be found out: { $why }
dns-not-asked-sentence = This could not be found out: { $why }.
dns-why-timeout = no name server answered in time
dns-why-server-failure = the name server answered { $code }
dns-why-no-network = there is no way to a name server
dns-why-no-such-name = the name does not exist
dns-why-no-records = there is no such entry
dns-why-bad-name = this is not a name that can be looked up

# --- certificates
dns-certificate-expired = the certificate expired on { $date }
dns-certificate-not-yet-valid = the certificate is valid only from { $date }
dns-certificate-wrong-name = the certificate is for other names: { $names }
dns-certificate-self-signed = the server issued the certificate itself
dns-certificate-untrusted = nobody known vouches for the certificate (issued by { $issuer })
dns-certificate-intercepted = something on this computer or network reads along ({ $issuer })
dns-certificate-incomplete = the server leaves out a certificate of the chain ({ $issuer })
dns-certificate-revoked = the certificate was revoked

# --- tags of any record
dns-tag-version = says which standard this is
dns-tag-unknown = means nothing in this standard
dns-tag-obsolete = has no effect today

# --- name servers
dns-zone-exists = The domain exists, and its name servers answer.
dns-zone-kept = The domain exists; its entries are kept at { $keeper }.
dns-zone-parked = The name servers are those for unused or expired domains ({ $keeper }).
dns-zone-not-registered = Nobody has registered this domain, or it has expired.
dns-zone-name-missing = The domain above it exists, but not this name.
dns-zone-changes-at = where the entries can be changed

# --- MX
dns-mx-servers =
    { $count ->
        [one] Mail to this domain is taken by one server.
       *[other] Mail to this domain is taken by { $count } servers.
    }
dns-mx-at-service = Mail to this domain is taken by { $service }.
dns-mx-implicit = No server is named for incoming mail, so it goes to the domain’s own address.
dns-mx-missing = No server is named for incoming mail.
dns-mx-no-such-name = The domain does not exist, so it gets no mail.
dns-mx-null = The domain says that it takes no mail (null MX).
dns-mx-faulty = The entries for incoming mail have a mistake.
dns-mx-of-service = belongs to { $service }
dns-mx-host = a mail server
dns-mx-own-address = the domain’s own address stands in, often just a web server
dns-mx-alias = the name is only an alias, which is not allowed here
dns-mx-ip-address = an IP address, where a name must stand
dns-mx-localhost = means the computer of whoever asks
dns-mx-private = an address that cannot be reached from the internet
dns-mx-twice = named more than once
dns-mx-addresses =
    { $count ->
        [one] the server’s IP address
       *[other] the server’s IP addresses
    }
dns-mx-not-tried = not tried
dns-mx-not-seen = could not be reached from here, which is usual at home and no fault
dns-mx-answers = answers
dns-mx-refuses-here = answers, but refuses to talk to this computer’s address
dns-mx-broke-off = answered, but then broke off
dns-mx-no-encryption = the server offers no encryption
dns-mx-encryption-failed = encryption could not be set up from here
dns-mx-encrypted =
    { $date ->
        [none] encrypted, with a good certificate
       *[other] encrypted, with a good certificate (until { $date })
    }

# --- SPF
dns-spf-sound =
    { $count ->
        [one] The servers that may send are named ({ $count } of { $most } lookups); { $others }.
       *[other] The servers that may send are named ({ $count } of { $most } lookups); { $others }.
    }
dns-spf-faulty = The list of senders has a mistake: { $fault }.
dns-spf-everyone = The list of senders lets everybody send.
dns-spf-too-many-lookups = The list of senders needs { $count } lookups; others give up after { $most }.
dns-spf-too-many-void-lookups = The list of senders leads to too many names that do not exist; others give up after two.
dns-spf-half-known = The list of senders could not be read to its end: no answer came about { $name }.
dns-spf-several =
    { $count ->
        [one] There is { $count } list of senders.
       *[other] There are { $count } lists of senders; only one is allowed, so others ignore them all.
    }
dns-spf-several-there =
    { $count ->
        [one] { $count } SPF record
       *[other] { $count } SPF records, where only one is allowed
    }
dns-spf-missing = The domain does not say who may send mail for it.
dns-spf-all-pass = mail from anywhere else: take it as well
dns-spf-all-fail = mail from anywhere else: refuse it
dns-spf-all-softfail = mail from anywhere else: take it, but be suspicious
dns-spf-all-neutral = mail from anywhere else: nothing is said
dns-spf-all-included = the included list ends here; for everybody else, what stands behind the include counts
dns-spf-address = the address { $address }
dns-spf-network = the addresses { $from } to { $to }
dns-spf-a = the addresses of { $name }
dns-spf-mx = the servers that take mail for { $name }
dns-spf-ptr = every server whose own name ends in { $name }; this is slow and best avoided
dns-spf-exists = everybody, if the name { $name } exists
dns-spf-include = everybody whom the list of { $name } lets in
dns-spf-include-service = { $service }’s servers
dns-spf-redirect = the list of { $name } counts in place of this one
dns-spf-redirect-service = the list of { $service } counts in place of this one
dns-spf-exp = the words for those who are refused stand at { $name }
dns-spf-of-message = depends on the message
dns-spf-unreadable = cannot be read
dns-spf-fail = may not send: { $who }
dns-spf-softfail = suspicious: { $who }
dns-spf-neutral = nothing is said about: { $who }
dns-spf-left-out = not part of the included list: { $who }
dns-spf-with-lookups =
    { $count ->
        [one] { $what } ({ $count } lookup)
       *[other] { $what } ({ $count } lookups)
    }
dns-spf-behind-all = never reached, because of “all”
dns-spf-too-far = not followed, since too much stands before it
dns-spf-decided = this part of the list of { $name } decides
dns-spf-explanation = the domain’s words for those who are refused
dns-spf-allowed = the list lets in the mail that you send through this service
dns-spf-not-allowed = the list does not let in the mail that you send through this service
dns-spf-perhaps-not-allowed = the list does not seem to let in the mail that you send through this service
dns-spf-allowed-unknown = it could not be found out whether this service may send
dns-spf-result-pass = may send for the domain
dns-spf-result-fail = may not send for the domain
dns-spf-result-softfail = should not send for the domain
dns-spf-result-neutral = the list of senders says nothing about it
dns-spf-result-none = there is no list of senders
dns-spf-result-temperror = the list of senders could not be read
dns-spf-result-permerror = the list of senders cannot be used

# --- DKIM
dns-dkim-sound =
    { $count ->
        [one] There is a key with which others can check the signature of your mail.
       *[other] There are { $count } keys with which others can check the signature of your mail.
    }
dns-dkim-weak =
    { $count ->
        [one] There is a key for signatures, but it is too short to be safe.
       *[other] There are { $count } keys for signatures, but not all are long enough to be safe.
    }
dns-dkim-unusable = Keys for signatures were found, but none that others can use.
dns-dkim-elsewhere = There seems to be a key for signatures, under a name that cannot be guessed.
dns-dkim-none = No key for signatures was found under the usual names.
dns-dkim-of-service = a name that { $service } uses
dns-dkim-common = one of the usual names
dns-dkim-of-message = the name in a message
dns-dkim-wildcard = every name here gives the same answer
dns-dkim-others-likely = something stands here under a name that cannot be guessed
dns-dkim-alias = where the key itself is kept (alias)
dns-dkim-stranger = not a key
dns-dkim-bits =
    { $count ->
        [one] { $count } bit
       *[other] { $count } bits
    }
dns-dkim-strength-good = strong enough
dns-dkim-strength-weak = accepted, but 2048 bits are recommended
dns-dkim-strength-unusable = too short, so others ignore it
dns-dkim-testing = only a test: others are asked to ignore these signatures
dns-dkim-strict = counts for this domain only, not for names below it

# --- DMARC
dns-dmarc-rejects = Others are asked to refuse mail that only claims to come from this domain.
dns-dmarc-quarantines = Others are asked to treat mail that only claims to come from this domain as spam.
dns-dmarc-watches = Others are asked to let forged mail through and only to report it.
dns-dmarc-faulty = The entry against forged mail has a mistake, so others ignore it: { $fault }.
dns-dmarc-missing = The domain does not say what to do with forged mail.
dns-dmarc-inherited = the entry of the domain above counts
dns-dmarc-older-servers = older servers look here instead
dns-dmarc-agreed = has agreed to get the reports
dns-dmarc-not-agreed = has not agreed to get the reports, so none come
dns-dmarc-policy-none = let forged mail through and only report it
dns-dmarc-policy-quarantine = treat forged mail as spam
dns-dmarc-policy-reject = refuse forged mail
dns-dmarc-sp = for names below the domain: { $what }
dns-dmarc-np = for names below the domain that do not exist: { $what }
dns-dmarc-adkim-relaxed = a signature of any name of the same owner counts
dns-dmarc-adkim-strict = only a signature of exactly this domain counts
dns-dmarc-aspf-relaxed = a return address at any name of the same owner counts
dns-dmarc-aspf-strict = only a return address at exactly this domain counts
dns-dmarc-pct =
    { $count ->
        [one] for { $count } of 100 messages; newer servers ignore this
       *[other] for { $count } of 100 messages; newer servers ignore this
    }
dns-dmarc-testing = only a test: others are to be one step milder
dns-dmarc-not-testing = no test: it counts in full
dns-dmarc-psd-yes = names below belong to other owners
dns-dmarc-psd-no = the domain and all names below have one owner
dns-dmarc-psd-unsaid = nothing is said about the owner of names below
dns-dmarc-rua = gets the daily summaries
dns-dmarc-ruf = gets reports about single messages
dns-dmarc-fo = when to report single messages

# --- MTA-STS
dns-mta-sts-missing = The domain does not ask others to deliver its mail only encrypted.
dns-mta-sts-enforce = Others deliver mail only encrypted, and only to the servers named.
dns-mta-sts-testing = Encrypted delivery is only being tested: others deliver in any case, and report.
dns-mta-sts-off = Encrypted delivery was switched off by the domain.
dns-mta-sts-record-faulty = The entry about encrypted delivery has a mistake, so others ignore it.
dns-mta-sts-policy-faulty = The policy for encrypted delivery has a mistake.
dns-mta-sts-unnamed = The policy for encrypted delivery leaves out a mail server.
dns-mta-sts-no-policy = There is an entry about encrypted delivery, but the policy that goes with it could not be fetched.
dns-mta-sts-not-in-time = The policy for encrypted delivery did not come in time.
dns-mta-sts-id = number of the policy, new with every change
dns-mta-sts-policy = the policy
dns-mta-sts-mode-enforce = deliver only encrypted
dns-mta-sts-mode-testing = deliver in any case, and report
dns-mta-sts-mode-none = there is no policy any more
dns-mta-sts-mx = a server that may take mail
dns-mta-sts-max-age =
    { $count ->
        [one] kept for { $count } day
       *[other] kept for { $count } days
    }
dns-policy-no-connection = no connection to the web server from here
dns-policy-no-encryption = no encrypted connection to the web server
dns-policy-timeout = the web server did not answer in time
dns-policy-closed = the web server broke off
dns-policy-too-long = the policy is too long
dns-policy-not-http = no web server answers there
dns-policy-status = the web server answers with status { $code }

# --- TLS-RPT
dns-tls-rpt-missing = The domain does not ask for reports about encrypted delivery.
dns-tls-rpt-faulty = The entry that asks for reports about delivery has a mistake.
dns-tls-rpt-sound = Others report when they cannot deliver mail encrypted.
dns-tls-rpt-rua = gets the reports

# --- DANE
dns-dane-missing = No signed fingerprints of the mail servers are published.
dns-dane-unknown = It could not be checked whether signed fingerprints are published.
dns-dane-sound = The published fingerprints fit the mail servers.
dns-dane-differs = A published fingerprint does not fit the mail server, so some deliver no mail there.
dns-dane-not-compared = Fingerprints are published, but they could not be compared from here.
dns-dane-own-key = names the server’s key
dns-dane-own-certificate = names the server’s certificate
dns-dane-authority = names the authority that vouches for the server
dns-dane-not-for-mail = of no use for mail
dns-dane-fits = fits
dns-dane-is-another = the server shows another
dns-dane-not-vouched = that authority does not vouch for the server
dns-dane-not-seen = not compared, since the server was not reached

# --- DNSSEC
dns-dnssec-secure = The domain’s entries are signed, and the signatures hold.
dns-dnssec-insecure = The domain’s entries are not signed.
dns-dnssec-bogus = The signatures of the domain’s entries do not hold, so many cannot find it.
dns-dnssec-unknown = The signatures could not be checked from here: { $why }.
dns-flaw-expired = the signature expired on { $date }
dns-flaw-not-yet-valid = the signature is valid only from { $date }
dns-flaw-not-signed = the zone above expects signatures (DS), but there are none
dns-flaw-key-mismatch = the zone above names another key (DS)
dns-flaw-signature-missing = a signature is missing
dns-flaw-signature-wrong = the signature does not fit the entry
dns-flaw-denial-unproven = there is no proof that an entry is absent
dns-unproven-not-passed-on = the name server in use does not pass signatures on
dns-unproven-root = this network has other root keys than the rest of the world
dns-unproven-clock = this computer’s clock seems to be wrong
dns-unproven-undecided = checking goes beyond what this program can do

# --- addresses that mail is sent from
dns-senders-sound = The addresses have names that lead back to them, and may send for the domain.
dns-senders-unknown = Not everything about the addresses could be found out.
dns-senders-faulty = At least one address lacks a good name, or may not send for the domain.
dns-name-sound = has a name that leads back to it
dns-sender-guessed = address of the account’s server; perhaps your mail leaves from another one
dns-name-confirmed = leads back to the address
dns-name-not-confirmed = does not lead back to the address
dns-name-missing = has no name (PTR), so many refuse its mail
dns-name-unknown = it could not be found out whether its name leads back to it
dns-name-leads-elsewhere = its name does not lead back to it
dns-name-generic = the name looks like that of a home connection

# --- BIMI
dns-bimi-missing = The domain offers no logo to show beside its messages.
dns-bimi-declined = The domain wants no logo beside its messages.
dns-bimi-sound = The domain offers a logo, which some mailboxes show.
dns-bimi-faulty = The entry for the logo has a mistake.
dns-bimi-logo = the logo
dns-bimi-evidence = the certificate for the logo

# --- blocklists
dns-lists-not-asked = Blocklists were not asked; that is done only if you agree.
dns-lists-silent = None of the blocklists gave a usable answer.
dns-lists-clean =
    { $count ->
        [one] Not on the one blocklist that answered.
       *[other] On none of the blocklists that answered.
    }
dns-lists-listed = Listed at: { $lists }.
dns-list-clean = not listed
dns-list-listed = listed
dns-list-off = where to ask to be taken off
dns-list-spam = for spam
dns-list-infected = for an infected or open computer
dns-list-line = as a home connection, which is as it should be
dns-list-phishing = for stealing passwords (phishing)
dns-list-malware = for malware
dns-list-abused = because others misuse it
dns-list-minor = noted, but no reason to refuse mail
dns-list-unexplained = the list does not say why
dns-list-refuses = left out: the list does not answer this name server ({ $answer })
dns-list-answers-everything = left out: the list names everything
dns-list-answers-nothing = left out: the list has closed or is blocked here
dns-list-no-answer = left out: what answers is not the list ({ $answer })

# --- this computer's address
dns-outside-at = how others see this computer
dns-outside-by-mail-server = as mail servers see this computer
dns-outside-by-name-server = as name servers see this computer
dns-outside-unclear = Others see this computer under several addresses.
dns-outside-seen = This is the address under which others see this computer.
dns-outside-line = This is a home connection: mail can leave it only through a mail provider.
dns-outside-clean =
    { $count ->
        [one] The one blocklist that answered does not name this address.
       *[other] None of the blocklists that answered names this address.
    }
dns-outside-listed = This address is on a blocklist, so mail that leaves straight from it is refused.
