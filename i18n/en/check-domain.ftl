# The domain in the check-up: its records under “Details”, what somebody else has to change there, and whom else one may ask.

# --- what somebody else has to change; the texts of a note that is sent to them stand first
hand-on-note-title =
    { $domain ->
        [none] Please change the DNS entries of the mail domain
       *[other] Please change the DNS entries of the mail domain { $domain }
    }
hand-on-note-found = A check of the mail settings showed this: { $title }.
hand-on-hint =
    { $fixer ->
        [provider] Only your mail provider can change this. Send this text to their support:
       *[domain] Is your domain in somebody else’s hands? Then send them this text:
    }
hand-on-copy = Copy for the administrator
hand-on-copied = Copied
copy = Copy
copied = Copied

# --- the records
domain-records-more = What others find when they look up your domain, and what it means. Open a line to see the records.

# --- the picture of the way
way-recipient-doubts = may not trust your mail
way-recipient-refuses = may refuse your mail
way-recipient-replies = replies may get lost

# --- block lists, and other third parties
lists-not-asked = Blocklists were not asked
lists-not-asked-more = They say whether others refuse mail from your domain. They are asked only if you agree.
lists-ask = Ask them too
ask-others-question = Ask others about your domain?
ask-others-more =
    About ten blocklists are asked whether they name your domain or the addresses that send your mail. Those who keep the lists learn both, and so do the name servers on the way.

    A public name server (OpenDNS, Google or Akamai) is asked which internet address this computer has. When something fails, another one (Quad9) is asked about your mail server, and the program tries to reach Gmail.

    Nobody sees your mail address, your password or a message. This stays on until you switch it off under “{ settings }”.
ask-others-yes = Ask and check again
ask-others-not = Do not ask
