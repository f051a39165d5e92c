# What is wrong with a record of a domain, as part of a sentence; $text is the offending part, a name or a number, verbatim.

# --- any record
fault-several-records = there are { $text } records where there may be only one
fault-not-text = the record contains characters that are not ASCII
fault-not-answered =
    { $text ->
        [none] no usable answer from the name servers
       *[other] no usable answer from the name servers ({ $text })
    }

# --- SPF
fault-unknown-mechanism = unknown mechanism “{ $text }”
fault-bad-address = “{ $text }” is not a valid IP address or network
fault-bad-prefix-length = “{ $text }” is not a valid prefix length
fault-missing-argument = something is missing after “{ $text }”
fault-superfluous-argument = “{ $text }” must not have an argument
fault-bad-macro = “{ $text }” is not a valid macro
fault-bad-domain = “{ $text }” is not a valid domain name
fault-modifier-twice = a second “{ $text }”, where only one is allowed
fault-bad-term = “{ $text }” is not a valid term
fault-include-without-record = the record refers to { $text }, which has no SPF record
fault-include-faulty = the record refers to { $text }, whose SPF record is faulty
fault-include-loop = the record leads in a circle, back to { $text }
fault-too-many-lookups = more than ten DNS lookups are needed
fault-too-many-void-lookups = more than two DNS lookups find nothing
fault-too-many-mx = “mx” leads to more than ten mail servers

# --- DKIM keys
fault-key-revoked = the key has been revoked (empty p=)
fault-key-unreadable = the key in p= cannot be decoded
fault-key-without-type = p= holds a bare RSA key (RFC 8017), without the envelope that names its type (RFC 5280)
fault-unknown-key-type = unknown key type “{ $text }”
fault-key-too-short = the key is too short, with only { $text } bits
fault-only-sha1 = h= allows only SHA-1, which is no longer accepted (RFC 8301)
fault-not-for-mail = s= does not allow this key to be used for mail

# --- tags and their values
fault-bad-version = wrong version “{ $text }”
fault-bad-tag = “{ $text }” is not a valid tag
fault-tag-twice = the tag “{ $text }” appears more than once
fault-missing-tag = the tag “{ $text }” is missing
fault-bad-value = invalid value “{ $text }”

# --- DMARC
fault-bad-policy = unknown policy “{ $text }” in place of none, quarantine or reject
fault-bad-report-address = “{ $text }” is not a valid address for reports
fault-reports-not-wanted = the domain of { $text } has not agreed to receive these reports (RFC 7489, 7.1)

# --- MTA-STS
fault-policy-host-missing = the host name mta-sts of the domain has no address
fault-policy-unreachable = the web server with the policy cannot be reached
fault-policy-certificate = the certificate of the web server with the policy is not valid ({ $text })
fault-policy-status = the web server answers with HTTP status { $text } in place of the policy
fault-policy-media-type = the web server does not deliver the policy as text/plain
fault-policy-too-long = the policy is longer than 64 KB, and many servers read no further
fault-mx-not-named = the MX host { $text } is not named in the policy
fault-mx-certificate = the certificate of the MX host { $text } is not valid

# --- TLSA and DNSSEC
fault-bad-tlsa = invalid TLSA record “{ $text }”
fault-no-tlsa-fits = no TLSA record fits the certificate of the mail server
fault-signature-invalid = the DNSSEC signature is not valid
