# Reputazione: se gli altri server si fidano del server e del dominio da cui arriva la posta.

spf-failed = Il tuo dominio non indica il server da cui è partita la tua posta
    .explanation = Il dominio del tuo indirizzo, cioè la parte dopo la @, dice quali server possono inviare per lui. Quello che ha inviato il messaggio non c’è, perciò la posta è sembrata falsa. Spesso basta inviare dal server giusto. Se non basta, può rimediare solo chi gestisce il dominio.
    .step-1 = Nelle impostazioni dell’account scrivi in “{ -label-outgoing-server }” il nome che il tuo gestore di posta indica per l’invio. Per un indirizzo Gmail va bene solo il server di Gmail: altri non si possono aggiungere.
    .step-2 = Attiva “{ -label-smtp-auth }”.
    .step-3 = Il dominio è tuo o della tua azienda? Manda il rapporto di questo programma a chi lo gestisce.
    .step-4 = Nel frattempo scrivi dal sito del tuo gestore di posta o da un altro indirizzo.
    .admin-1 =
        { $ip ->
            [none] Aggiungi il server che invia al record SPF del dominio (TXT, v=spf1): il suo indirizzo con ip4: o ip6:, oppure l’include: del servizio che invia.
           *[other] Aggiungi l’indirizzo che invia, { $ip }, al record SPF del dominio (TXT, v=spf1): con ip4: o ip6:, oppure con l’include: del servizio che invia.
        }
    .admin-2 = Tieni un solo record SPF, con non più di dieci ricerche DNS.
    .admin-3 = Se il messaggio è stato inoltrato lungo la strada, il server che inoltra deve riscrivere il mittente della busta (SRS). Firma anche con DKIM, che non dipende dall’indirizzo da cui si invia.

dkim-failed = La firma della tua posta manca o non è valida
    .explanation = I server di posta firmano ogni messaggio a nome del suo dominio, cioè della parte del tuo indirizzo dopo la @. Sul tuo la firma mancava o era sbagliata: nessuno poteva sapere se fosse davvero tuo. Può rimediare solo chi gestisce il dominio o il suo server di posta.
    .step-1 = Nelle impostazioni dell’account scrivi in “{ -label-outgoing-server }” il nome che il tuo gestore di posta indica per l’invio. Per un indirizzo Gmail può firmare solo il server di Gmail.
    .step-2 = Il dominio è tuo o della tua azienda? Manda il rapporto di questo programma a chi lo gestisce.
    .step-3 = Nel frattempo scrivi dal sito del tuo gestore di posta o da un altro indirizzo.
    .admin-1 = Firma con DKIM la posta in uscita su ogni server che invia per il dominio, con il dominio del From in d=.
    .admin-2 = Pubblica la chiave pubblica come record TXT sotto selettore._domainkey del dominio. Deve corrispondere alla chiave privata in uso.
    .admin-3 = Dopo la firma non cambiare più nulla. Note in calce, antivirus e mailing list rompono la firma.

dmarc-rejected = Il messaggio non ha dimostrato di venire dal tuo dominio
    .explanation = Il tuo dominio è la parte del tuo indirizzo dopo la @. Chiede agli altri server di respingere la posta che finge di venire da lì. Il tuo messaggio non aveva una prova valida, perciò è stato respinto. Può rimediare solo chi gestisce il dominio.
    .step-1 = Nelle impostazioni dell’account scrivi in “{ -label-outgoing-server }” il nome che il tuo gestore di posta indica per l’invio. Per un indirizzo Gmail va bene solo il server di Gmail: altri non si possono aggiungere.
    .step-2 = Il dominio è tuo o della tua azienda? Manda il rapporto di questo programma a chi lo gestisce.
    .step-3 = Il messaggio è stato inoltrato o è andato a una mailing list? Scrivi direttamente alla persona.
    .step-4 = Nel frattempo scrivi dal sito del tuo gestore di posta o da un altro indirizzo.
    .admin-1 = Record: SPF deve comprendere tutti i server che inviano, e il mittente della busta (Return-Path) deve essere allineato al dominio del From. Controlla che sotto _dmarc ci sia un solo record DMARC valido.
    .admin-2 = DKIM: firma ogni messaggio in uscita con il dominio del From in d= e pubblica la chiave pubblica sotto il suo selettore.
    .admin-3 = Inoltro: rompe SPF, e anche DKIM se il messaggio viene modificato. Chi inoltra non deve modificare nulla e può aggiungere ARC. Quale delle tre cause sia lo dicono Authentication-Results nel messaggio tornato indietro e i rapporti del tuo servizio DMARC.

mail-unauthenticated = Il destinatario vuole una prova dell’origine della tua posta
    .explanation = Molti gestori di posta accettano solo posta che dimostra il suo dominio, cioè la parte del tuo indirizzo dopo la @. Sul tuo messaggio la prova mancava o era sbagliata. Può aggiungerla solo chi gestisce il dominio.
    .step-1 = Nelle impostazioni dell’account scrivi in “{ -label-outgoing-server }” il nome che il tuo gestore di posta indica per l’invio. Per un indirizzo Gmail va bene solo il server di Gmail: altri non si possono aggiungere.
    .step-2 = Il dominio è tuo o della tua azienda? Manda il rapporto di questo programma a chi lo gestisce.
    .step-3 = Nel frattempo scrivi dal sito del tuo gestore di posta o da un altro indirizzo.
    .admin-1 =
        { $ip ->
            [none] Pubblica per il dominio un record SPF con tutti i server che inviano per lui.
           *[other] Pubblica per il dominio un record SPF con tutti i server che inviano per lui, compreso { $ip }.
        }
    .admin-2 = Firma con DKIM la posta in uscita, con il dominio del From in d= e una chiave di 2048 bit.
    .admin-3 = Gmail, Yahoo e Outlook.com vogliono SPF, DKIM e un record DMARC (basta p=none) da chi manda loro migliaia di messaggi al giorno. Con IPv6 Microsoft non accetta nulla che non superi né SPF né DKIM.

ip-blocklisted = Il server che ha inviato la tua posta è in una lista di blocco
    .explanation =
        { $ip ->
            [none] Dall’indirizzo Internet da cui parte la tua posta è uscito spam.
           *[other] Dall’indirizzo Internet { $ip } è uscito spam, e da lì è partita anche la tua posta.
        } { $list ->
            [none] Perciò l’indirizzo è finito in una lista di blocco e altri server lo respingono.
           *[other] Perciò l’indirizzo è finito nella lista { $list } e altri server lo respingono.
        } Riguarda il server o la connessione, non te. Deve farlo togliere dalla lista il tuo gestore di posta, o chi gestisce quel server.
    .step-1 =
        { $list ->
            [none] Manda il rapporto di questo programma al tuo gestore di posta o al tuo amministratore. Contiene le parole del server, che indicano la lista.
           *[other] Manda il rapporto di questo programma al tuo gestore di posta o al tuo amministratore, e indica la lista: { $list }.
        }
    .step-2 = Nelle impostazioni dell’account controlla che in “{ -label-outgoing-server }” ci sia il nome indicato dal tuo gestore di posta. Controlla anche che la voce “{ -label-smtp-auth }” sia attiva.
    .step-3 = La posta parte direttamente dalla tua linea Internet? Allora controlla con l’antivirus tutti i computer collegati a quella linea.
    .step-4 = Nel frattempo scrivi da un indirizzo presso un altro gestore di posta.
    .admin-1 = Prima trova e ferma la causa: un account violato, un computer infetto o un relay aperto.
    .admin-2 =
        { $list ->
            [none] Cerca l’indirizzo IP nella lista indicata nella risposta e chiedi lì di toglierlo.
           *[other] Cerca l’indirizzo IP nella lista { $list } e chiedi lì di toglierlo.
        } Alcune liste ascoltano solo il titolare del blocco di indirizzi.
    .admin-3 = Dalle liste di un singolo servizio o filtro si esce solo lì, di solito con un modulo a cui rimanda la risposta. Microsoft, per esempio, ha un portale di rimozione (codici da 5.7.606 a 5.7.649; per 5.7.511 anche delist@microsoft.com, con il codice completo e l’indirizzo IP), ma per 5.7.708 vuole una richiesta al supporto.

ip-dynamic = La posta che parte direttamente da una linea di casa viene respinta
    .explanation =
        { $side ->
            [recipient] Il server che ha consegnato la tua posta sta su una linea di casa, o su una che cambia spesso indirizzo. Così fanno i programmi di spam, perciò quasi tutti i server la respingono. Se quel server non è del tuo gestore di posta, invia tramite il gestore. Se è suo, può rimediare solo lui.
           *[other] La tua posta è partita direttamente da una linea di casa, o da una che cambia spesso indirizzo. Così fanno i programmi di spam, perciò quasi tutti i server la respingono. Puoi rimediare tu: invia tramite il tuo gestore di posta e fai l’accesso lì.
        }
    .step-1 =
        { $side ->
            [recipient] Controlla che “{ -label-outgoing-server }” nelle impostazioni dell’account sia il nome che il tuo gestore di posta indica per l’invio.
           *[other] { $works_server ->
                [none] Nelle impostazioni dell’account vai a “{ -label-outgoing-server }” e scrivi il nome che il tuo gestore di posta indica per l’invio.
               *[other] Nelle impostazioni dell’account vai a “{ -label-outgoing-server }” e scrivi { $works_server } in quel campo.
            }
        }
    .step-2 =
        { $side ->
            [recipient] Controlla che la voce “{ -label-smtp-auth }” sia attiva.
           *[other] Attiva “{ -label-smtp-auth }”.
        }
    .step-3 =
        { $works ->
            [none] Imposta “{ -label-port }” su 587 con STARTTLS, oppure su 465 con SSL/TLS, ma non su 25.
           *[other] Imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
        }
    .step-4 = La posta parte da uno scanner o da un altro dispositivo? Impostalo allo stesso modo.
    .step-5 =
        { $side ->
            [recipient] È già tutto giusto? Manda il rapporto di questo programma al tuo gestore di posta o al tuo amministratore.
           *[other] Non va ancora? Manda il rapporto di questo programma al tuo gestore di posta.
        }
    .admin-1 = Non confrontare con le liste di indirizzi dinamici chi ha fatto l’accesso. In Postfix, permit_sasl_authenticated deve stare prima di reject_rbl_client.
    .admin-2 = Un tuo server di posta su una linea così deve inviare tramite il server della posta in uscita del gestore (smarthost), o da un indirizzo fisso con nome inverso.

domain-blocklisted = Il tuo dominio, o uno citato nel messaggio, è in una lista di blocco
    .explanation =
        { $list ->
            [none] Un dominio (un nome come example.com) è servito a fare spam ed è finito in una lista di blocco.
           *[other] Un dominio (un nome come example.com) è servito a fare spam ed è finito nella lista { $list }.
        } È la parte del tuo indirizzo dopo la @, oppure sta in un link del messaggio. Può farlo togliere dalla lista solo chi gestisce quel dominio.
    .step-1 = Togli dal messaggio tutti i link e la firma e invialo di nuovo. Se ora passa, la causa è uno dei link.
    .step-2 = Non va ancora? Manda il rapporto di questo programma a chi gestisce il tuo dominio.
    .step-3 = Guarda se nella posta inviata ci sono messaggi non tuoi. Se ne trovi, cambia subito la password.
    .step-4 = Nel frattempo scrivi da un indirizzo con un altro dominio.
    .admin-1 = Prima trova e ferma la causa: un sito violato, un account usato da altri o invii a chi non li ha chiesti.
    .admin-2 =
        { $list ->
            [none] Cerca il dominio nella lista indicata nella risposta e chiedi lì di toglierlo.
           *[other] Cerca il dominio nella lista { $list } e chiedi lì di toglierlo.
        }
    .admin-3 = Se è un servizio di posta ad aver escluso il dominio, solo il suo supporto può riammetterlo. Microsoft lo dice con 5.7.800.

reputation-poor = Il destinatario non si fida del server che ha inviato la tua posta
    .explanation = Da quel server è arrivata troppa posta indesiderata, perciò gli altri la frenano. Di solito non era tua, ma di altri che usano lo stesso server. Solo il tuo gestore di posta può riguadagnare la fiducia.
    .step-1 = Aspetta qualche ora, poi invia di nuovo il messaggio.
    .step-2 = Non va ancora? Manda il rapporto di questo programma al tuo gestore di posta o al tuo amministratore.
    .step-3 = Guarda se nella posta inviata ci sono messaggi non tuoi. Se ne trovi, cambia subito la password.
    .step-4 = Invii newsletter? Scrivi solo a chi le ha chieste.
    .step-5 = Nel frattempo scrivi da un indirizzo presso un altro gestore di posta.
    .admin-1 =
        { $ip ->
            [none] Cerca quale posta indesiderata esce dall’indirizzo IP che invia: account violati, spam inoltrato, invii a chi non li ha chiesti.
           *[other] Cerca quale posta indesiderata esce da { $ip }: account violati, spam inoltrato, invii a chi non li ha chiesti.
        }
    .admin-2 = Guarda come ti giudicano i grandi servizi: Google Postmaster Tools, Microsoft SNDS, Yahoo Sender Hub.
    .admin-3 = Da un indirizzo IP nuovo comincia con invii lenti, e autentica tutta la posta con SPF, DKIM e DMARC.

reverse-dns-missing = Il server che ha inviato la tua posta non ha un nome valido su Internet
    .explanation = Gli altri server cercano il nome che sta dietro al numero da cui arriva la posta. Qui manca, o non corrisponde, perciò non si fidano. Il nome può metterlo solo il tuo gestore di posta, o chi gestisce quel server.
    .step-1 = Nelle impostazioni dell’account controlla che in “{ -label-outgoing-server }” ci sia il nome indicato dal tuo gestore di posta. Così la posta non parte direttamente dalla tua linea Internet.
    .step-2 = Se è così, manda il rapporto di questo programma al tuo gestore di posta o al tuo amministratore.
    .step-3 = Nel frattempo scrivi da un indirizzo presso un altro gestore di posta.
    .admin-1 =
        { $ip ->
            [none] Fai impostare un record PTR per l’indirizzo IP che invia. Lo fa la società che ti ha dato l’indirizzo.
           *[other] Fai impostare un record PTR per l’indirizzo IP che invia, { $ip }. Lo fa la società che ti ha dato l’indirizzo.
        }
    .admin-2 = Il nome indicato deve riportare allo stesso indirizzo (record A o AAAA) e dovrebbe essere quello usato in HELO.
    .admin-3 = Con IPv6 serve un nome per ogni indirizzo che invia. Come rimedio provvisorio, invia con IPv4.

helo-rejected = Il server rifiuta il nome dato dal programma o dal server che invia
    .explanation =
        { $side ->
            [recipient] Un server che consegna posta dice per prima cosa il suo nome. Quello dato dal server con la tua posta era incompleto o non suo, perciò la posta è stata respinta. Le tue impostazioni vanno bene. Può rimediare solo il tuo gestore di posta, o chi gestisce quel server.
           *[other] Quando si connette, un programma o un server dice per prima cosa un nome. Qui il nome era incompleto o non suo, perciò la posta è stata respinta. Di solito deve rimediare chi produce il programma di posta o chi gestisce il server che invia.
        }
    .step-1 =
        { $side ->
            [recipient] Manda il rapporto di questo programma al tuo gestore di posta o al tuo amministratore.
           *[other] Nelle impostazioni dell’account attiva “{ -label-smtp-auth }”. Così di solito i server non badano al nome.
        }
    .step-2 =
        { $side ->
            [recipient] Se è urgente, contatta il destinatario in un altro modo, per esempio per telefono.
           *[other] Aggiorna il programma di posta e riprova.
        }
    .step-3 =
        { $side ->
            [recipient] Nel frattempo scrivi da un indirizzo di un altro gestore di posta.
           *[other] Il nome del tuo computer contiene spazi, trattini bassi o lettere speciali? Dagli un nome semplice e riavvialo.
        }
    .step-4 =
        { $side ->
            [recipient] Quando è tutto a posto, invia di nuovo il messaggio.
           *[other] Non va ancora? Manda il rapporto di questo programma a chi produce il tuo programma di posta, o al tuo gestore di posta se l’errore ti è tornato come messaggio.
        }
    .admin-1 = In HELO o EHLO un server deve presentarsi con il proprio nome completo, che porti al suo indirizzo, e mai con il nome del server che chiama.
    .admin-2 = Un programma senza un nome così dovrebbe inviare il suo indirizzo fra parentesi quadre, per esempio EHLO [192.0.2.1].

ipv6-not-accepted = Il server del destinatario non vuole posta che arriva con IPv6
    .explanation = Su Internet ci sono due tipi di indirizzi: IPv4, il vecchio, e IPv6, il nuovo. La tua posta è partita con quello nuovo e il server all’arrivo non l’ha accettata. Le tue impostazioni vanno bene. Può cambiarlo solo il tuo gestore di posta, o chi gestisce il server che invia.
    .step-1 = Manda il rapporto di questo programma al tuo gestore di posta o al tuo amministratore. Chiedi di usare IPv4 per questo destinatario.
    .step-2 = Invia di nuovo il messaggio tra un’ora. Può darsi che allora parta con IPv4.
    .step-3 = Se è urgente, contatta il destinatario in un altro modo, per esempio per telefono.
    .admin-1 = Verso questo dominio invia con IPv4. In Postfix, per esempio, dagli un trasporto a parte con inet_protocols=ipv4.
    .admin-2 = Se la risposta parla di limiti (5.7.508), il tuo intervallo IPv6 ha inviato troppo in poco tempo. Rallenta gli invii.

tls-required-by-recipient = Non si è potuta crittografare la connessione al server del destinatario
    .explanation = La posta per questo destinatario deve viaggiare su una connessione crittografata. Ma il suo server non la offre, oppure non ci riesce. Le tue impostazioni vanno bene. Di solito può rimediare solo l’amministratore del destinatario.
    .step-1 = Controlla lettera per lettera la parte dopo la @ dell’indirizzo del destinatario.
    .step-2 = Se è giusta, contatta il destinatario in un altro modo, per esempio per telefono.
    .step-3 = Dagli il rapporto di questo programma per il suo amministratore.
    .step-4 = Quando il guasto è riparato, invia di nuovo il messaggio.
    .admin-1 = Offri STARTTLS sulla porta 25 di ogni server dei record MX e controlla che l’handshake TLS riesca.
    .admin-2 = Controlla che davanti al server nessun firewall nasconda STARTTLS.
    .admin-3 = Dalla parte di chi invia: se la risposta è 5.7.10, il tuo server deve usare TLS quando invia. In Postfix: smtp_tls_security_level = may.

recipient-certificate-expired = Il certificato del server del destinatario è scaduto
    .explanation = Con il certificato un server dimostra chi è. Quello del server del destinatario è scaduto, perciò il messaggio non è stato consegnato. Le tue impostazioni vanno bene. Può rinnovarlo solo l’amministratore del destinatario.
    .step-1 = Contatta il destinatario in un altro modo, per esempio per telefono.
    .step-2 = Dagli il rapporto di questo programma per il suo amministratore.
    .step-3 = Quando il guasto è riparato, invia di nuovo il messaggio.
    .admin-1 = Rinnova il certificato e ricarica il server di posta. Dopo un rinnovo automatico il server spesso tiene il vecchio.
    .admin-2 = Controlla la porta 25 di ogni server dei record MX, con “openssl s_client -starttls smtp”.
    .admin-3 = Se il dominio usa DANE, pubblica prima il record TLSA del nuovo certificato.

dane-failed = Il server del destinatario non è come lo descrive il suo dominio
    .explanation = Il dominio del destinatario pubblica come riconoscere il suo vero server di posta. Quello che ha risposto non corrisponde. Di solito è una svista. Ma potrebbe essere un attacco, perciò il messaggio non è stato consegnato. Può rimediare solo l’amministratore del destinatario.
    .step-1 = Controlla lettera per lettera la parte dopo la @ dell’indirizzo del destinatario.
    .step-2 = Se è giusta, contatta il destinatario in un altro modo, per esempio per telefono.
    .step-3 = Dagli il rapporto di questo programma per il suo amministratore.
    .step-4 = Quando il guasto è riparato, invia di nuovo il messaggio.
    .admin-1 = Confronta il certificato di ogni server MX con il record TLSA sotto _25._tcp del suo nome e correggi quello sbagliato. Non va bene nemmeno un certificato non ancora valido.
    .admin-2 = Prima di cambiare il certificato o la sua chiave, pubblica il nuovo record TLSA e lascia passare il TTL di quello vecchio (RFC 7671).
    .admin-3 = Se sono giusti tutti e due, escludi un attacco al tuo DNS o lungo la strada verso il server.

dnssec-failed = Le firme che proteggono il dominio del destinatario non sono valide
    .explanation = Su Internet ogni dominio si cerca in un elenco, il DNS. Le sue voci si possono firmare, perché nessuno le falsifichi. Per il dominio del destinatario la firma non è valida: la strada per arrivarci non è sicura. Può rimediare solo chi gestisce quel dominio.
    .step-1 = Controlla lettera per lettera la parte dopo la @ dell’indirizzo del destinatario.
    .step-2 = Se è giusta, contatta il destinatario in un altro modo, per esempio per telefono.
    .step-3 = Dagli il rapporto di questo programma per il suo amministratore.
    .step-4 = Quando il guasto è riparato, invia di nuovo il messaggio.
    .admin-1 = Controlla la catena di fiducia con delv o dnsviz.net. Cause frequenti: firme scadute (RRSIG), o nella zona superiore un record DS che non corrisponde a nessuna chiave (DNSKEY).
    .admin-2 = Se il dominio è passato a server dei nomi senza DNSSEC, fai togliere il suo record DS dal registrar.

recipient-certificate-mismatch = Il certificato del server del destinatario ha un altro nome
    .explanation = Con il certificato un server dimostra chi è. Il server del destinatario ne ha mostrato uno con un altro nome, perciò il messaggio non è stato consegnato. Le tue impostazioni vanno bene. Può rimediare solo l’amministratore del destinatario.
    .step-1 = Controlla lettera per lettera la parte dopo la @ dell’indirizzo del destinatario.
    .step-2 = Se è giusta, contatta il destinatario in un altro modo, per esempio per telefono.
    .step-3 = Dagli il rapporto di questo programma per il suo amministratore.
    .step-4 = Quando il guasto è riparato, invia di nuovo il messaggio.
    .admin-1 = Installa su ogni server dei record MX un certificato con il nome host del record MX (subjectAltName).
    .admin-2 = Oppure fai puntare il record MX a un nome che il certificato contiene.

mta-sts-failed = Il server del destinatario non segue le regole del suo dominio
    .explanation = Il dominio del destinatario pubblica quali server ricevono la sua posta, e vuole che dimostrino chi sono. Quello che ha risposto non segue queste regole, perciò il messaggio non è stato consegnato. Le tue impostazioni vanno bene. Può rimediare solo l’amministratore del destinatario.
    .step-1 = Contatta il destinatario in un altro modo, per esempio per telefono.
    .step-2 = Dagli il rapporto di questo programma per il suo amministratore.
    .step-3 = Quando il guasto è riparato, invia di nuovo il messaggio.
    .admin-1 = Elenca ogni host MX nella policy MTA-STS, il file /.well-known/mta-sts.txt sull’host mta-sts del dominio. Poi cambia l’id nel record TXT sotto _mta-sts.
    .admin-2 = Ogni host MX ha bisogno di un certificato con il suo nome, che risalga a un’autorità radice attendibile.
    .admin-3 = Finché non è fatto, imposta la modalità (mode) della policy su testing.

blocked-by-own-organisation = La tua organizzazione blocca uno dei destinatari
    .explanation = La tua organizzazione tiene una lista di indirizzi a cui nessuno al suo interno può scrivere. Uno dei tuoi destinatari è nella lista, e questo ferma il messaggio anche per tutti gli altri. Può cambiare la lista solo il tuo amministratore.
    .step-1 = Cerca l’indirizzo bloccato nelle parole del server. Toglilo dai destinatari e invia il messaggio agli altri.
    .step-2 = Il blocco è un errore? Chiedi al tuo amministratore di toglierlo e dagli il rapporto di questo programma.
    .step-3 = Se è urgente, contatta la persona in un altro modo, per esempio per telefono.
    .admin-1 = In Microsoft 365 cerca l’indirizzo o il suo dominio nel portale Defender, negli elenchi dei consentiti e dei bloccati del tenant (Tenant Allow/Block List). Elimina la voce, se non è voluta.
