# Why a message was not believed, for the administrator of the sender’s domain.

cause-spf-missing =
    { $envelope_domain ->
        [none] The sender’s domain does not say which servers may send its mail: it has no SPF record.
       *[other] The domain { $envelope_domain } does not say which servers may send its mail: it has no SPF record.
    }
    .repair =
        { $ip ->
            [none] Publish a TXT record for the domain that begins with v=spf1, names every server that sends its mail, and ends in ~all or -all.
           *[other] Publish a TXT record for the domain that begins with v=spf1, names every server that sends its mail, among them { $ip } if it is one of yours, and ends in ~all or -all.
        }

cause-spf-not-listed =
    { $envelope_domain ->
        [none] The server that sent the message is not in the SPF record of the sender’s domain.
       *[other] The server that sent the message is not in the SPF record of { $envelope_domain }.
    }
    .repair =
        { $ip ->
            [none] If that server may send for the domain, add its address to the SPF record with ip4: or ip6:, or add the include: that the sending service names. Keep it to one record.
           *[other] If { $ip } may send for the domain, add it to the SPF record with ip4: or ip6:, or add the include: that the sending service names. Keep it to one record.
        }

cause-spf-broken =
    { $envelope_domain ->
        [none] The SPF record of the sender’s domain could not be evaluated.
       *[other] The SPF record of { $envelope_domain } could not be evaluated.
    }
    .repair = Keep exactly one TXT record that begins with v=spf1, correct its spelling, and stay within ten DNS look-ups (include, a, mx, ptr, exists and redirect count). If the record is in order, check that all name servers of the domain answer.

cause-dkim-unsigned = The message is not signed with DKIM.
    .repair =
        { $domain ->
            [none] Switch on DKIM signing for the domain of the From address where its mail leaves, and publish in the DNS the record that goes with the key.
           *[other] Switch on DKIM signing for { $domain } where its mail leaves, and publish in the DNS the record that goes with the key.
        }

cause-dkim-key-missing = The message is signed with DKIM, but the key to check the signature is not in the DNS.
    .repair = Publish the key as a TXT or CNAME record under SELECTOR._domainkey.DOMAIN. The selector is the s= and the domain the d= of the DKIM-Signature field.

cause-dkim-broken = The DKIM signature of the message does not fit: the message was changed after it was signed, or the published key is another one.
    .repair = Let mail be signed last, after footers, virus scanners and gateways. Then compare the key in the DNS with the one that signs.

cause-not-aligned =
    { $envelope_domain ->
        [none] The message is signed for another domain than the one in its From address.
       *[other] The From address is in { $domain }, but the message was sent in the name of { $envelope_domain }.
    }
    .repair =
        { $domain ->
            [none] Send with an envelope address (Return-Path) in the domain of the From address, or sign the message with DKIM for that domain.
           *[other] Send with an envelope address (Return-Path) in { $domain }, or sign the message with DKIM for { $domain }.
        }

cause-forwarded = The message was forwarded on its way, and that broke the check of its sender.
    .repair =
        { $domain ->
            [none] Sign all mail with DKIM for the domain of the From address: unlike SPF, a signature outlives a forward. Whoever forwards should not change the message, rewrite the envelope sender (SRS) and add ARC seals.
           *[other] Sign all mail with DKIM for { $domain }: unlike SPF, a signature outlives a forward. Whoever forwards should not change the message, rewrite the envelope sender (SRS) and add ARC seals.
        }

cause-dmarc-missing =
    { $domain ->
        [none] The sender’s domain has no DMARC record that can be read.
       *[other] The domain { $domain } has no DMARC record that can be read.
    }
    .repair =
        { $domain ->
            [none] Publish exactly one TXT record under _dmarc of the domain, at first with v=DMARC1; p=none. When SPF and DKIM pass, raise p to quarantine or reject.
           *[other] Publish exactly one TXT record under _dmarc.{ $domain }, at first with v=DMARC1; p=none. When SPF and DKIM pass, raise p to quarantine or reject.
        }
