# Che cosa non va in un record di un dominio, come parte di una frase; $text è il pezzo sbagliato, un nome o un numero, alla lettera.

# --- qualsiasi record
fault-several-records = il record deve essere uno solo, ma ce ne sono { $text }
fault-not-text = il record contiene caratteri non ASCII
fault-not-answered =
    { $text ->
        [none] nessuna risposta utile dai server dei nomi
       *[other] nessuna risposta utile dai server dei nomi ({ $text })
    }

# --- SPF
fault-unknown-mechanism = meccanismo sconosciuto “{ $text }”
fault-bad-address = “{ $text }” non è un indirizzo IP né una rete
fault-bad-prefix-length = “{ $text }” non è una lunghezza di prefisso valida
fault-missing-argument = manca qualcosa dopo “{ $text }”
fault-superfluous-argument = “{ $text }” non deve avere argomenti
fault-bad-macro = “{ $text }” non è una macro valida
fault-bad-domain = “{ $text }” non è un nome di dominio valido
fault-modifier-twice = un secondo “{ $text }”, dove ne è ammesso uno solo
fault-bad-term = “{ $text }” non è un termine valido
fault-include-without-record = il record rimanda a { $text }, che non ha un record SPF
fault-include-faulty = il record rimanda a { $text }, il cui record SPF contiene errori
fault-include-loop = il record gira in tondo e riporta a { $text }
fault-too-many-lookups = servono più di dieci ricerche DNS
fault-too-many-void-lookups = più di due ricerche DNS non trovano nulla
fault-too-many-mx = “mx” porta a più di dieci server di posta

# --- chiavi DKIM
fault-key-revoked = la chiave è stata revocata (p= vuoto)
fault-key-unreadable = la chiave in p= non si può decodificare
fault-key-without-type = p= contiene la sola chiave RSA (RFC 8017), senza l’involucro che ne indica il tipo (RFC 5280)
fault-unknown-key-type = tipo di chiave sconosciuto “{ $text }”
fault-key-too-short = la chiave è troppo corta, con soli { $text } bit
fault-only-sha1 = h= ammette solo SHA-1, che non è più accettato (RFC 8301)
fault-not-for-mail = s= non permette di usare questa chiave per la posta

# --- tag e valori
fault-bad-version = versione sbagliata “{ $text }”
fault-bad-tag = “{ $text }” non è un tag valido
fault-tag-twice = il tag “{ $text }” compare più di una volta
fault-missing-tag = manca il tag “{ $text }”
fault-bad-value = valore non valido “{ $text }”

# --- DMARC
fault-bad-policy = policy sconosciuta “{ $text }” al posto di none, quarantine o reject
fault-bad-report-address = “{ $text }” non è un indirizzo valido per i rapporti
fault-reports-not-wanted = il dominio di { $text } non ha accettato di ricevere questi rapporti (RFC 7489, 7.1)

# --- MTA-STS
fault-policy-host-missing = il nome host mta-sts del dominio non ha un indirizzo
fault-policy-unreachable = il server web con la policy non è raggiungibile
fault-policy-certificate = il certificato del server web con la policy non è valido ({ $text })
fault-policy-status = al posto della policy il server web risponde con lo stato HTTP { $text }
fault-policy-media-type = il server web non consegna la policy come text/plain
fault-policy-too-long = la policy supera i 64 KB, e molti server non leggono oltre
fault-mx-not-named = l’host MX { $text } non è indicato nella policy
fault-mx-certificate = il certificato dell’host MX { $text } non è valido

# --- TLSA e DNSSEC
fault-bad-tlsa = record TLSA non valido “{ $text }”
fault-no-tlsa-fits = nessun record TLSA corrisponde al certificato del server di posta
fault-signature-invalid = la firma DNSSEC non è valida
