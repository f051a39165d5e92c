# Che cosa pubblica un dominio, scheda per scheda. I riassunti sono frasi; le parole accanto a una riga sono parti di frase, senza maiuscola e senza punto.

# --- il rapporto su un dominio
dns-report-title = Dominio di posta { $domain }
dns-verdict-ok = La posta di questo dominio è a posto.
dns-verdict-warning = In questo dominio c’è qualcosa da sistemare, perché la posta arrivi senza problemi.
dns-verdict-problem = Qualcosa in questo dominio impedisce la consegna della posta.
dns-verdict-unknown = I server dei nomi non hanno risposto: di questo dominio non si può dire nulla.
dns-of-service = Questo dominio appartiene al servizio { $service }, che ne cura le voci. Chi vi ha un indirizzo non può cambiarle.
dns-records = Che cosa pubblica il dominio (DNS)
dns-card-name = { $title } ({ $standard })
dns-place = Posizione
dns-line = { $term } — { $words }
dns-both = { $one }; { $other }
dns-more-lines =
    { $count ->
        [one] e { $count } altra riga
       *[other] e altre { $count } righe
    }
dns-own-words = parole del server
dns-mark-good = a posto
dns-mark-caution = da controllare
dns-mark-unknown = non si sa

dns-publish = Che cosa cambiare
dns-publish-name = Nome
dns-publish-type = Tipo
dns-publish-remove = Da togliere
dns-publish-add = Valore
dns-publish-file = File sul server web
dns-publish-content = Tutto il suo contenuto:
dns-publish-zone = Lo stesso, come in un file di zona:

# --- titoli
dns-title-name-servers = Dove sta il dominio
dns-title-mx = Posta in arrivo
dns-title-spf = Chi può inviare
dns-title-dkim = Firme
dns-title-dmarc = Posta falsa
dns-title-mta-sts = Consegna crittografata
dns-title-tls-rpt = Rapporti sulla consegna
dns-title-dane = Impronte dei server di posta
dns-title-dnssec = Protezione dalle risposte false
dns-title-senders = Indirizzi da cui parte la posta
dns-title-bimi = Logo accanto ai messaggi
dns-title-lists = Liste di blocco
dns-title-outside = Indirizzo Internet di questo computer

# --- nessuna risposta
dns-not-in-time = Nessuna risposta è arrivata in tempo, quindi non si sa nulla.
dns-not-asked = non si è potuto sapere: { $why }
dns-not-asked-sentence = Non si è potuto sapere: { $why }.
dns-why-timeout = nessun server dei nomi ha risposto in tempo
dns-why-server-failure = il server dei nomi ha risposto { $code }
dns-why-no-network = nessun server dei nomi è raggiungibile
dns-why-no-such-name = il nome non esiste
dns-why-no-records = non c’è una voce di questo tipo
dns-why-bad-name = non è un nome che si possa cercare

# --- certificati
dns-certificate-expired = il certificato è scaduto il { $date }
dns-certificate-not-yet-valid = il certificato vale solo dal { $date }
dns-certificate-wrong-name = il certificato è per altri nomi: { $names }
dns-certificate-self-signed = il certificato è stato emesso dal server stesso
dns-certificate-untrusted = nessuna autorità conosciuta garantisce per il certificato (emesso da { $issuer })
dns-certificate-intercepted = qualcosa su questo computer o nella rete legge la connessione ({ $issuer })
dns-certificate-incomplete = il server non manda un certificato della catena ({ $issuer })
dns-certificate-revoked = il certificato è stato revocato

# --- tag di qualsiasi record
dns-tag-version = indica lo standard
dns-tag-unknown = in questo standard non significa nulla
dns-tag-obsolete = oggi non ha effetto

# --- server dei nomi
dns-zone-exists = Il dominio esiste e i suoi server dei nomi rispondono.
dns-zone-kept = Il dominio esiste; le sue voci si trovano presso { $keeper }.
dns-zone-parked = I server dei nomi sono quelli dei domini non usati o scaduti ({ $keeper }).
dns-zone-not-registered = Nessuno ha registrato questo dominio, oppure è scaduto.
dns-zone-name-missing = Il dominio superiore esiste, ma questo nome no.
dns-zone-changes-at = dove si modificano le voci

# --- MX
dns-mx-servers =
    { $count ->
        [one] La posta per questo dominio arriva a un solo server.
       *[other] La posta per questo dominio arriva a { $count } server.
    }
dns-mx-at-service = La posta per questo dominio arriva a { $service }.
dns-mx-implicit = Nessun server è indicato per la posta in arrivo, quindi va all’indirizzo del dominio stesso.
dns-mx-missing = Nessun server è indicato per la posta in arrivo.
dns-mx-no-such-name = Il dominio non esiste, quindi non riceve posta.
dns-mx-null = Il dominio dichiara di non ricevere posta (MX nullo).
dns-mx-faulty = Le voci per la posta in arrivo contengono un errore.
dns-mx-of-service = appartiene a { $service }
dns-mx-host = un server di posta
dns-mx-own-address = in mancanza d’altro, l’indirizzo del dominio stesso, spesso solo un server web
dns-mx-alias = il nome è solo un alias, che qui non è ammesso
dns-mx-ip-address = un indirizzo IP, dove serve un nome
dns-mx-localhost = indica il computer di chi chiede
dns-mx-private = un indirizzo non raggiungibile da Internet
dns-mx-twice = indicato più volte
dns-mx-addresses =
    { $count ->
        [one] il suo indirizzo
       *[other] i suoi indirizzi
    }
dns-mx-not-tried = non provato
dns-mx-not-seen = non si sa: da qui non si raggiunge (molte reti chiudono la porta 25)
dns-mx-answers = risponde
dns-mx-refuses-here = risponde, ma non accetta l’indirizzo di questo computer
dns-mx-broke-off = ha risposto, ma il dialogo si è interrotto
dns-mx-no-encryption = il server non offre crittografia
dns-mx-encryption-failed = da qui la crittografia non è riuscita
dns-mx-encrypted =
    { $date ->
        [none] connessione crittografata, certificato valido
       *[other] connessione crittografata, certificato valido (fino al { $date })
    }

# --- SPF
dns-spf-sound =
    { $count ->
        [one] I server che possono inviare sono indicati, con { $count } ricerca DNS delle { $most } ammesse; { $others }.
       *[other] I server che possono inviare sono indicati, con { $count } ricerche DNS delle { $most } ammesse; { $others }.
    }
dns-spf-faulty = L’elenco di chi può inviare contiene un errore: { $fault }.
dns-spf-everyone = L’elenco di chi può inviare ammette chiunque.
dns-spf-too-many-lookups = L’elenco di chi può inviare richiede { $count } ricerche DNS; gli altri smettono dopo { $most }.
dns-spf-too-many-void-lookups = L’elenco di chi può inviare indica troppi nomi che non esistono; dopo due gli altri smettono.
dns-spf-half-known = L’elenco di chi può inviare non si è potuto leggere fino in fondo: nessuna risposta su { $name }.
dns-spf-several =
    { $count ->
        [one] C’è { $count } elenco di chi può inviare.
       *[other] Ci sono { $count } elenchi di chi può inviare; ne è ammesso uno solo, perciò gli altri li ignorano tutti.
    }
dns-spf-several-there =
    { $count ->
        [one] { $count } record SPF
       *[other] { $count } record SPF, dove ne è ammesso uno solo
    }
dns-spf-missing = Il dominio non dice chi può inviare posta a suo nome.
dns-spf-all-pass = tutti gli altri: possono inviare anche loro
dns-spf-all-fail = tutti gli altri: da respingere
dns-spf-all-softfail = tutti gli altri: da accettare con sospetto
dns-spf-all-neutral = tutti gli altri: nessuna indicazione
dns-spf-all-included = tutti gli altri: questo elenco non li ammette
dns-spf-address = l’indirizzo { $address }
dns-spf-network = gli indirizzi da { $from } a { $to }
dns-spf-a = gli indirizzi di { $name }
dns-spf-mx = i server che ricevono la posta per { $name }
dns-spf-ptr = ogni server il cui nome termina con { $name }, lento e sconsigliato
dns-spf-exists = chiunque, se il nome { $name } esiste
dns-spf-include = chiunque sia ammesso dall’elenco di { $name }
dns-spf-include-service = i server di { $service }
dns-spf-redirect = al posto di questo vale l’elenco di { $name }
dns-spf-redirect-service = al posto di questo vale l’elenco di { $service }
dns-spf-exp = il testo per chi viene respinto sta in { $name }
dns-spf-of-message = dipende dal messaggio
dns-spf-unreadable = non si può leggere
dns-spf-fail = non può inviare: { $who }
dns-spf-softfail = sospetto: { $who }
dns-spf-neutral = nessuna indicazione per: { $who }
dns-spf-left-out = non fa parte della lista inclusa: { $who }
dns-spf-with-lookups =
    { $count ->
        [one] { $what } ({ $count } ricerca)
       *[other] { $what } ({ $count } ricerche)
    }
dns-spf-behind-all = mai raggiunto, a causa di “all”
dns-spf-too-far = non seguito, perché prima c’è troppo
dns-spf-decided = questo decide, nell’elenco di { $name }
dns-spf-explanation = il testo del dominio per chi viene respinto
dns-spf-allowed = la posta che invii tramite questo servizio è ammessa
dns-spf-not-allowed = la posta che invii tramite questo servizio non è ammessa
dns-spf-perhaps-not-allowed = la posta che invii tramite questo servizio non sembra ammessa
dns-spf-allowed-unknown = non si è potuto sapere se questo servizio possa inviare
dns-spf-result-pass = può inviare per il dominio
dns-spf-result-fail = non può inviare per il dominio
dns-spf-result-softfail = non dovrebbe inviare per il dominio
dns-spf-result-neutral = l’elenco di chi può inviare non ne dice nulla
dns-spf-result-none = non c’è un elenco di chi può inviare
dns-spf-result-temperror = l’elenco di chi può inviare non si è potuto leggere
dns-spf-result-permerror = l’elenco di chi può inviare è inutilizzabile

# --- DKIM
dns-dkim-sound =
    { $count ->
        [one] C’è una chiave con cui gli altri possono verificare la firma della tua posta.
       *[other] Ci sono { $count } chiavi con cui gli altri possono verificare la firma della tua posta.
    }
dns-dkim-weak =
    { $count ->
        [one] C’è una chiave per le firme, ma è troppo corta per essere sicura.
       *[other] Ci sono { $count } chiavi per le firme, ma non tutte sono abbastanza lunghe.
    }
dns-dkim-unusable = C’è almeno una chiave per le firme, ma nessuna che gli altri possano usare.
dns-dkim-elsewhere = Sembra esserci una chiave per le firme, sotto un nome che non si può indovinare.
dns-dkim-none = Sotto i nomi abituali non c’è nessuna chiave per le firme.
dns-dkim-of-service = un nome usato dal servizio { $service }
dns-dkim-common = un nome abituale
dns-dkim-of-message = un nome indicato in un messaggio
dns-dkim-wildcard = qui ogni nome dà la stessa risposta
dns-dkim-others-likely = qui c’è qualcosa sotto un nome che non si può indovinare
dns-dkim-alias = chi fornisce la chiave (alias)
dns-dkim-stranger = non è una chiave
dns-dkim-bits =
    { $count ->
        [one] { $count } bit
       *[other] { $count } bit
    }
dns-dkim-strength-good = abbastanza robusta
dns-dkim-strength-weak = vale, ma ce ne vorrebbero 2048
dns-dkim-strength-unusable = troppo corta, gli altri la ignorano
dns-dkim-testing = solo una prova: gli altri non tengono conto di queste firme
dns-dkim-strict = vale solo per questo dominio, non per i nomi al di sotto

# --- DMARC
dns-dmarc-rejects = Agli altri si chiede di respingere la posta che finge di venire da questo dominio.
dns-dmarc-quarantines = Agli altri si chiede di trattare come spam la posta che finge di venire da questo dominio.
dns-dmarc-watches = Agli altri si chiede di lasciar passare la posta falsa e di segnalarla soltanto.
dns-dmarc-faulty = La voce contro la posta falsa contiene un errore, perciò gli altri la ignorano: { $fault }.
dns-dmarc-missing = Il dominio non dice che cosa fare della posta falsa.
dns-dmarc-inherited = vale la voce del dominio superiore
dns-dmarc-older-servers = i server meno recenti guardano invece qui
dns-dmarc-agreed = ha accettato di ricevere i rapporti
dns-dmarc-not-agreed = non ha accettato di ricevere i rapporti, quindi non ne arrivano
dns-dmarc-policy-none = posta falsa: lasciarla passare e segnalarla soltanto
dns-dmarc-policy-quarantine = posta falsa: trattarla come spam
dns-dmarc-policy-reject = posta falsa: respingerla
dns-dmarc-sp = per i nomi sotto il dominio, { $what }
dns-dmarc-np = per i nomi sotto il dominio che non esistono, { $what }
dns-dmarc-adkim-relaxed = vale la firma di qualsiasi nome dello stesso titolare
dns-dmarc-adkim-strict = vale solo la firma di questo preciso dominio
dns-dmarc-aspf-relaxed = vale un indirizzo di ritorno a qualsiasi nome dello stesso titolare
dns-dmarc-aspf-strict = vale solo un indirizzo di ritorno in questo preciso dominio
dns-dmarc-pct =
    { $count ->
        [one] per { $count } messaggio su 100; i server più recenti non ne tengono conto
       *[other] per { $count } messaggi su 100; i server più recenti non ne tengono conto
    }
dns-dmarc-testing = solo una prova: gli altri applichino la regola meno severa di un grado
dns-dmarc-not-testing = non è una prova: vale per intero
dns-dmarc-psd-yes = i nomi al di sotto sono di altri titolari
dns-dmarc-psd-no = il dominio e tutti i nomi al di sotto hanno un solo titolare
dns-dmarc-psd-unsaid = del titolare dei nomi al di sotto non si dice nulla
dns-dmarc-rua = riceve i riepiloghi quotidiani
dns-dmarc-ruf = riceve i rapporti sui singoli messaggi
dns-dmarc-fo = quando segnalare i singoli messaggi

# --- MTA-STS
dns-mta-sts-missing = Il dominio non chiede che la sua posta sia consegnata solo con crittografia.
dns-mta-sts-enforce = Gli altri consegnano la posta solo con crittografia, ai server indicati.
dns-mta-sts-testing = La consegna crittografata è solo in prova: gli altri consegnano comunque, e segnalano.
dns-mta-sts-off = Il dominio ha disattivato la consegna crittografata.
dns-mta-sts-record-faulty = La voce sulla consegna crittografata contiene un errore, perciò gli altri la ignorano.
dns-mta-sts-policy-faulty = La regola per la consegna crittografata contiene un errore.
dns-mta-sts-unnamed = La regola per la consegna crittografata tralascia un server di posta.
dns-mta-sts-no-policy = C’è una voce sulla consegna crittografata, ma la sua regola non si è potuta scaricare.
dns-mta-sts-not-in-time = La regola per la consegna crittografata non è arrivata in tempo.
dns-mta-sts-id = numero della regola, nuovo a ogni modifica
dns-mta-sts-policy = la regola (policy)
dns-mta-sts-mode-enforce = consegnare solo con crittografia
dns-mta-sts-mode-testing = consegnare comunque, e segnalare
dns-mta-sts-mode-none = la regola non c’è più
dns-mta-sts-mx = un server che può ricevere la posta
dns-mta-sts-max-age =
    { $count ->
        [one] conservata per { $count } giorno
       *[other] conservata per { $count } giorni
    }
dns-policy-no-connection = da qui nessuna connessione al server web
dns-policy-no-encryption = nessuna connessione crittografata al server web
dns-policy-timeout = il server web non ha risposto in tempo
dns-policy-closed = il server web ha chiuso la connessione
dns-policy-too-long = la regola è troppo lunga
dns-policy-not-http = lì non risponde un server web
dns-policy-status = il server web risponde con lo stato { $code }

# --- TLS-RPT
dns-tls-rpt-missing = Il dominio non chiede rapporti sulla consegna crittografata.
dns-tls-rpt-faulty = La voce che chiede rapporti sulla consegna contiene un errore.
dns-tls-rpt-sound = Gli altri segnalano quando non riescono a consegnare con crittografia.
dns-tls-rpt-rua = riceve i rapporti

# --- DANE
dns-dane-missing = Non sono pubblicate impronte firmate dei server di posta.
dns-dane-unknown = Non si è potuto verificare se siano pubblicate impronte firmate.
dns-dane-sound = Le impronte pubblicate corrispondono ai server di posta.
dns-dane-differs = Un’impronta pubblicata non corrisponde al server di posta, quindi alcuni non vi consegnano.
dns-dane-not-compared = Sono pubblicate impronte, ma da qui non si sono potute confrontare.
dns-dane-own-key = indica la chiave del server
dns-dane-own-certificate = indica il certificato del server
dns-dane-authority = indica l’autorità che garantisce per il server
dns-dane-not-for-mail = inutile per la posta
dns-dane-fits = corrisponde
dns-dane-is-another = non è quello che mostra il server
dns-dane-not-vouched = quell’autorità non garantisce per il server
dns-dane-not-seen = confronto non fatto, perché il server non è stato raggiunto

# --- DNSSEC
dns-dnssec-secure = Le voci del dominio sono firmate e le firme sono valide.
dns-dnssec-insecure = Le voci del dominio non sono firmate.
dns-dnssec-bogus = Le firme delle voci non sono valide, perciò molti non trovano il dominio.
dns-dnssec-unknown = Da qui le firme non si sono potute verificare: { $why }.
dns-flaw-expired = la firma è scaduta il { $date }
dns-flaw-not-yet-valid = la firma vale solo dal { $date }
dns-flaw-not-signed = la zona superiore aspetta firme (DS), ma non ce ne sono
dns-flaw-key-mismatch = la zona superiore indica un’altra chiave (DS)
dns-flaw-signature-missing = manca una firma
dns-flaw-signature-wrong = la firma non corrisponde alla voce
dns-flaw-denial-unproven = manca la prova che una voce non esista
dns-unproven-not-passed-on = il server dei nomi in uso non trasmette le firme
dns-unproven-root = questa rete ha chiavi della radice diverse dal resto del mondo
dns-unproven-clock = l’orologio di questo computer sembra sbagliato
dns-unproven-undecided = questa verifica è oltre le capacità del programma

# --- indirizzi da cui parte la posta
dns-senders-sound = Ogni indirizzo ha un nome che riporta a lui, e può inviare per il dominio.
dns-senders-unknown = Su questi indirizzi non si è potuto sapere tutto.
dns-senders-faulty = Almeno un indirizzo non ha un nome valido, o non può inviare per il dominio.
dns-name-sound = ha un nome che riporta a lui
dns-sender-guessed = indirizzo del server dell’account; forse la posta parte da un altro
dns-name-confirmed = riporta all’indirizzo
dns-name-not-confirmed = non riporta all’indirizzo
dns-name-missing = non ha un nome (PTR), perciò molti respingono la sua posta
dns-name-unknown = non si è potuto sapere se il suo nome riporti a lui
dns-name-leads-elsewhere = il suo nome non riporta a lui
dns-name-generic = il nome somiglia a quello di una connessione di casa

# --- BIMI
dns-bimi-missing = Il dominio non offre un logo da mostrare accanto ai messaggi.
dns-bimi-declined = Il dominio non vuole un logo accanto ai messaggi.
dns-bimi-sound = Il dominio offre un logo, che alcune caselle mostrano.
dns-bimi-faulty = La voce per il logo contiene un errore.
dns-bimi-logo = il logo
dns-bimi-evidence = il certificato del logo

# --- liste di blocco
dns-lists-not-asked = Le liste di blocco non sono state consultate; avviene solo se sei d’accordo.
dns-lists-silent = Nessuna lista di blocco ha dato una risposta utile.
dns-lists-clean =
    { $count ->
        [one] Assente dall’unica lista di blocco che ha risposto.
       *[other] Assente da tutte le liste di blocco che hanno risposto.
    }
dns-lists-listed = Presente in: { $lists }.
dns-list-clean = assente
dns-list-listed = presente
dns-list-off = dove chiedere la rimozione
dns-list-spam = per spam
dns-list-infected = per un computer infetto o aperto a tutti
dns-list-line = come connessione di casa, e va bene così
dns-list-phishing = per furto di password (phishing)
dns-list-malware = per programmi dannosi (malware)
dns-list-abused = perché altri ne abusano
dns-list-minor = annotato, ma non è un motivo per respingere
dns-list-unexplained = la lista non dice perché
dns-list-refuses = non conta: la lista non risponde a questo server dei nomi ({ $answer })
dns-list-answers-everything = non conta: la lista dice di sì a tutto
dns-list-answers-nothing = non conta: la lista ha chiuso o qui è bloccata
dns-list-no-answer = non conta: chi risponde non è la lista ({ $answer })

# --- l’indirizzo di questo computer
dns-outside-at = come gli altri vedono questo computer
dns-outside-by-mail-server = come i server di posta vedono questo computer
dns-outside-by-name-server = come i server dei nomi vedono questo computer
dns-outside-unclear = Gli altri vedono questo computer sotto più indirizzi.
dns-outside-seen = Con questo indirizzo gli altri vedono questo computer.
dns-outside-line = È una connessione di casa: la posta può uscirne solo tramite un gestore di posta.
dns-outside-clean =
    { $count ->
        [one] L’unica lista di blocco che ha risposto non indica questo indirizzo.
       *[other] Nessuna delle liste di blocco che hanno risposto indica questo indirizzo.
    }
dns-outside-listed = Questo indirizzo è in una lista di blocco, perciò la posta che ne parte direttamente viene respinta.
