# Diagnosi sulla linea protetta: crittografia e certificati.

tls-on-starttls-port = Questa porta vuole STARTTLS, ma è impostato SSL/TLS
    .explanation = Su questa porta il server comincia in chiaro e passa alla crittografia subito dopo. Il tuo programma di posta invece la vuole dalla prima parola, e i due non si capiscono. Puoi rimediare tu nelle impostazioni dell’account.
    .step-1 = { $works ->
        [none] Nelle impostazioni dell’account, alla voce “{ -label-encryption }”, scegli “STARTTLS” e lascia la porta com’è.
       *[other] Nelle impostazioni dell’account, imposta “{ -label-port }” e “{ -label-encryption }” sui valori a cui il server risponde: { $works }.
    }
    .step-2 = { $works ->
        [none] Se l’invio non va ancora, alla voce “{ -label-port }” scrivi 465 e scegli “SSL/TLS”.
       *[other] Lascia le altre impostazioni come sono.
    }
    .step-3 = Salva e invia di nuovo il messaggio.
starttls-on-tls-port = Questa porta vuole subito la crittografia: scegli SSL/TLS
    .explanation = Su questa porta il server aspetta la crittografia dalla prima parola. Il tuo programma di posta invece comincia in chiaro. Così ognuno aspetta l’altro e non succede nulla. Puoi rimediare tu nelle impostazioni dell’account.
    .step-1 = { $works ->
        [none] Nelle impostazioni dell’account, alla voce “{ -label-encryption }”, scegli “SSL/TLS” e lascia la porta com’è.
       *[other] Nelle impostazioni dell’account, imposta “{ -label-port }” e “{ -label-encryption }” sui valori a cui il server risponde: { $works }.
    }
    .step-2 = { $works ->
        [none] Se l’invio non va ancora, alla voce “{ -label-port }” scrivi 587 e scegli “STARTTLS”.
       *[other] Lascia le altre impostazioni come sono.
    }
    .step-3 = Salva e invia di nuovo il messaggio.
starttls-not-offered = Su questa porta il server non offre STARTTLS
    .explanation = Il tuo programma di posta chiede la crittografia, ma su questa porta il server non la offre. A volte è un firewall o un antivirus lungo la strada a nasconderla. Quasi sempre puoi risolvere tu, cambiando porta.
    .step-1 = { $works ->
        [none] Per l’invio, alla voce “{ -label-port }” scrivi 465 e alla voce “{ -label-encryption }” scegli “SSL/TLS”.
       *[other] Nelle impostazioni dell’account, imposta “{ -label-port }” e “{ -label-encryption }” sui valori a cui il server risponde: { $works }.
    }
    .step-2 = Se non basta, cerca server e porta giusti nelle pagine di aiuto del tuo gestore di posta.
    .step-3 = Se prima funzionava, prova un’altra rete, per esempio quella del telefono.
    .step-4 = Non scegliere “{ -label-none }”: altri potrebbero leggere la tua password lungo la strada.
    .admin-1 = Offri STARTTLS sulla porta 587, oppure TLS dal primo byte sulla porta 465.
    .admin-2 = Se il server offre STARTTLS, cerca un firewall con ispezione SMTP che lo toglie dalla risposta a EHLO.
starttls-required = Il server accetta posta solo con una connessione crittografata
    .explanation = Il tuo programma di posta ha parlato al server senza crittografia. Il server ha detto no, per proteggere la tua password e la tua posta. Puoi rimediare tu: attiva la crittografia nelle impostazioni dell’account.
    .step-1 = { $works ->
        [none] Nelle impostazioni dell’account, alla voce “{ -label-encryption }”, scegli “STARTTLS”.
       *[other] Nelle impostazioni dell’account, imposta “{ -label-port }” e “{ -label-encryption }” sui valori a cui il server risponde: { $works }.
    }
    .step-2 = { $works ->
        [none] Se l’invio non va ancora, alla voce “{ -label-port }” scrivi 465 e scegli “SSL/TLS”.
       *[other] Lascia le altre impostazioni come sono.
    }
    .step-3 = Salva e invia di nuovo il messaggio.
starttls-refused = Il server offre la crittografia, ma non riesce ad avviarla
    .explanation = Il tuo programma di posta ha chiesto la crittografia e il server non è riuscito ad attivarla. Il guasto è sul server: lo deve riparare il tuo gestore di posta. Nel frattempo un’altra porta può funzionare.
    .step-1 = { $works ->
        [none] Per l’invio, alla voce “{ -label-port }” scrivi 465 e alla voce “{ -label-encryption }” scegli “SSL/TLS”.
       *[other] Nelle impostazioni dell’account, imposta “{ -label-port }” e “{ -label-encryption }” sui valori a cui il server risponde: { $works }.
    }
    .step-2 = Se non va nemmeno così, aspetta un quarto d’ora e riprova.
    .step-3 = Di’ al tuo gestore che STARTTLS non funziona sul suo server. Mandagli il rapporto di questo programma.
    .step-4 = Lascia attiva la crittografia. Senza, altri potrebbero leggere la tua password lungo la strada.
    .admin-1 = Il server annuncia STARTTLS, ma risponde al comando con 454 o con un codice 5xx. Cerca il motivo nel suo log.
    .admin-2 = Controlla che il servizio di posta possa leggere il certificato e la chiave privata, e che i due vadano insieme.
    .admin-3 = Prova ogni porta con “openssl s_client -starttls smtp”.
starttls-injection = Fermati: qualcuno forse manomette questa connessione
    .explanation = Poco prima della crittografia sono arrivati dati che lì non devono esserci. O il server ha un grave difetto, o qualcuno sulla rete inserisce parole sue. Solo il tuo gestore di posta può capire quale dei due. Su questa linea la tua password non è al sicuro.
    .step-1 = Per ora non inviare e non ricevere posta con questo server.
    .step-2 = Prova un’altra rete, per esempio quella del telefono, e ripeti il controllo.
    .step-3 = Se lì va tutto bene, evita la prima rete. Poi cambia la password della posta.
    .step-4 = Se il problema resta, avvisa il tuo gestore. Mandagli il rapporto di questo programma.
    .step-5 = Finché non è chiaro, scrivi dal sito web del tuo gestore.
    .admin-1 = Dopo la risposta 220 a STARTTLS sono arrivati altri byte prima dell’handshake TLS (response injection). Lì non si può inviare nulla.
    .admin-2 = Aggiorna il server di posta e ogni proxy che gli sta davanti. All’arrivo di STARTTLS devono scartare il testo in chiaro rimasto nel buffer.
    .admin-3 = Se nella traccia del server quei byte non ci sono, qualcuno li aggiunge lungo la strada.
encryption-off = La crittografia è spenta: altri possono leggere la tua password
    .explanation = Forse la posta parte anche così, ma password e messaggi viaggiano in chiaro. Chiunque sia sulla stessa rete li può leggere. Il server offre la crittografia e puoi attivarla tu.
    .step-1 = { $works ->
        [none] Nelle impostazioni dell’account, alla voce “{ -label-encryption }”, scegli “STARTTLS”.
       *[other] Nelle impostazioni dell’account, imposta “{ -label-port }” e “{ -label-encryption }” sui valori a cui il server risponde: { $works }.
    }
    .step-2 = { $works ->
        [none] Se poi l’invio non va, alla voce “{ -label-port }” scrivi 465 e scegli “SSL/TLS”.
       *[other] Lascia le altre impostazioni come sono.
    }
    .step-3 = Salva e manda a te stesso un messaggio di prova.
    .step-4 = Hai usato questo account in albergo o al bar? Allora cambia la password della posta.
certificate-expired = Il certificato del server è scaduto
    .explanation = Con il certificato un server dimostra chi è. { $not_after ->
        [none] Questo è scaduto, e il tuo programma di posta non sa più con certezza chi c’è dall’altra parte.
       *[other] Questo è scaduto ({ $not_after }), e il tuo programma di posta non sa più con certezza chi c’è dall’altra parte.
    } Lo deve rinnovare il tuo gestore di posta.
    .step-1 = Guarda la data e l’ora di questo computer. Se sono sbagliate, correggile e riprova.
    .step-2 = Se sono giuste, chiedi al tuo gestore di rinnovare il certificato. Mandagli il rapporto di questo programma.
    .step-3 = Se il programma di posta chiede se usare il server lo stesso, rispondi di no.
    .step-4 = Finché non è rinnovato, scrivi dal sito web del tuo gestore.
    .admin-1 = Rinnova il certificato e ricarica il servizio di posta. Dopo un rinnovo automatico il servizio spesso usa ancora quello vecchio.
    .admin-2 = Controlla ogni porta (25, 465, 587, 993, 995): ciascuna può avere un file di certificato suo.
certificate-not-yet-valid = Il certificato non vale ancora: guarda l’ora di questo computer
    .explanation = { $not_before ->
        [none] Con il certificato il server dimostra chi è, ma questo vale solo da una data futura.
       *[other] Con il certificato il server dimostra chi è, ma questo vale solo da una data futura ({ $not_before }).
    } Di solito il certificato va bene ed è l’orologio di questo computer a essere indietro. Puoi regolarlo tu.
    .step-1 = Apri le impostazioni di data e ora di questo computer. Controlla giorno, anno e fuso orario.
    .step-2 = Fai regolare l’ora al computer in automatico.
    .step-3 = Chiudi il programma di posta, riaprilo e invia il messaggio.
    .step-4 = Se l’ora era giusta, avvisa il tuo gestore di posta. Mandagli il rapporto di questo programma.
    .admin-1 = Se l’ora dell’utente è giusta, il certificato comincia troppo tardi. Installane uno valido adesso.
certificate-name-mismatch = Il certificato del server è intestato a un altro nome
    .explanation = Il nome del server che hai impostato non è tra quelli del certificato. { $names ->
        [none] Il certificato vale per altri nomi.
       *[other] Il certificato vale per: { $names }.
    } Succede spesso quando una sola macchina serve molti domini. Di solito basta scrivere il nome giusto, e puoi farlo tu.
    .step-1 = { $works_server ->
        [none] Cerca il nome del server nelle pagine di aiuto del tuo gestore di posta. Scrivilo in “{ -label-server-information }”.
       *[other] In “{ -label-server-information }” scrivi questo nome al posto di quello vecchio, se è del tuo gestore: { $works_server }
    }
    .step-2 = Salva e invia di nuovo il messaggio.
    .step-3 = Se nessun nome va bene, chiedi al tuo gestore quello giusto. Mandagli il rapporto di questo programma.
    .step-4 = Se il programma di posta chiede se usare il server lo stesso, rispondi di no.
    .admin-1 = Aggiungi al certificato il nome che gli utenti scrivono (subjectAltName), oppure pubblica un nome che contiene già.
    .admin-2 = Su una macchina con molti domini, fai scegliere il certificato al servizio di posta tramite SNI, come fa il server web.
certificate-self-signed = Il server garantisce per sé, e nessun altro lo conferma
    .explanation = Di norma è un ente noto a confermare chi è un server. Questo invece si è scritto il certificato da solo. È normale per un piccolo server privato o per un programma sul tuo computer, non per un grande servizio di posta. Può cambiarlo solo chi gestisce il server.
    .step-1 = È un grande servizio di posta? Allora non andare avanti. Prova un’altra rete e avvisa il tuo gestore.
    .step-2 = È il server di una ditta o di un amico? Telefona a chi lo gestisce e chiedi l’impronta del certificato.
    .step-3 = Confrontala con quella che mostra questo programma. Fidati solo se coincide ogni carattere.
    .step-4 = È un programma sul tuo computer? Allora segui la sua guida per fidarti del certificato.
    .step-5 = Chiedi un certificato che tutti i computer conoscono. Manda anche il rapporto di questo programma.
    .admin-1 = Installa un certificato di un ente pubblico. Alcuni lo danno gratis e con rinnovo automatico (ACME).
    .admin-2 = Se deve restare, crea un ente tuo e installa la sua radice sui computer degli utenti, oppure dai loro l’impronta SHA-256 per una via sicura.
certificate-untrusted = Questo computer non conosce chi ha emesso il certificato
    .explanation = Dietro ogni certificato c’è un ente che lo conferma. { $issuer ->
        [none] Questo computer non conosce quello che sta dietro al certificato.
       *[other] Questo computer non conosce quello che sta dietro al certificato ({ $issuer }).
    } Forse è quello della tua azienda, forse qualcuno sta ascoltando. Può chiarirlo solo chi gestisce il server o la rete.
    .step-1 = Non accedere finché non sai di che cosa si tratta.
    .step-2 = È un account di lavoro o di scuola? Chiedi a chi lo gestisce di far conoscere il suo ente a questo computer.
    .step-3 = Per ogni altro account, prova un’altra rete. Se lì va tutto bene, evita la prima.
    .step-4 = Se il problema resta, chiedi al tuo gestore di posta. Mandagli il rapporto di questo programma.
    .admin-1 = Se l’ente è vostro, installa il suo certificato radice sui computer degli utenti.
    .admin-2 = Su un servizio pubblico, usa un certificato di un ente presente negli archivi radice comuni.
    .admin-3 = Se questo non è il certificato che hai installato, un apparecchio lungo la strada lo sostituisce.
certificate-chain-incomplete = Manca una parte del certificato del server
    .explanation = Un certificato si prova anello per anello, fino a un ente che tutti i computer conoscono. Questo server salta un anello. Alcuni programmi lo trovano da soli, altri si fermano. Lo deve aggiungere il tuo gestore di posta: è un lavoro breve.
    .step-1 = Di’ al tuo gestore che manca il certificato intermedio. Mandagli il rapporto di questo programma.
    .step-2 = Finché manca, scrivi dal sito web del tuo gestore.
    .step-3 = Se il programma di posta chiede se usare il server lo stesso, rispondi di no.
    .admin-1 = Installa la catena completa: prima il certificato del server, poi ogni intermedio. Con molti client ACME è il file fullchain.pem.
    .admin-2 = Controlla ogni porta con “openssl s_client -showcerts”. I browser spesso nascondono il difetto, perché scaricano la parte che manca.
certificate-revoked = Il certificato del server è stato ritirato
    .explanation = L’ente che ha emesso il certificato lo ha ritirato prima del tempo. Forse qualcuno ha rubato la sua chiave. Perciò non è certo chi ci sia dall’altra parte. Può rimediare solo il tuo gestore di posta.
    .step-1 = Per ora non accedere a questo server.
    .step-2 = Chiedi al tuo gestore, per telefono o dal suo sito web. Mandagli il rapporto di questo programma.
    .step-3 = Se il programma di posta chiede se usare il server lo stesso, rispondi di no.
    .step-4 = Hai fatto l’accesso qui negli ultimi giorni? Allora cambia la password sul sito web del tuo gestore.
    .admin-1 = Chiedi all’ente perché il certificato è stato revocato. Se la chiave può essere in mano ad altri, trattala come rubata.
    .admin-2 = Crea una chiave nuova, ottieni un nuovo certificato, installali su ogni servizio e ricaricalo.
tls-intercepted = Qualcosa lungo la strada apre la tua posta crittografata
    .explanation = Questo non è il certificato del tuo gestore di posta. { $issuer ->
        [none] Viene da un antivirus, da un proxy o dal filtro di un’azienda.
       *[other] Viene da un antivirus, da un proxy o dal filtro di un’azienda ({ $issuer }).
    } Quel prodotto sta fra te e il server e può leggere tutto. Può cambiarlo solo chi si occupa di questo computer o di questa rete.
    .step-1 = Sul tuo computer, apri l’antivirus. Disattiva il controllo della posta o delle connessioni protette.
    .step-2 = Al lavoro o a scuola, chiedi a chi gestisce la rete se è voluto. Mandagli il rapporto di questo programma.
    .step-3 = In albergo o al bar, non accedere. Usa un’altra rete, per esempio quella del telefono.
    .step-4 = Fidati di quel prodotto solo se sai di chi è e perché si trova lì.
    .admin-1 = Escludi le porte 465, 587, 993 e 995 dall’ispezione TLS.
    .admin-2 = Se l’ispezione è voluta, installa il certificato radice del prodotto sui computer e avvisa gli utenti.
tls-too-old = La crittografia è troppo vecchia per essere sicura
    .explanation = Server e programma di posta devono accordarsi su un tipo di crittografia. Qui restano solo tipi vecchi (TLS 1.0 o 1.1), che non sono più sicuri. Quasi sempre è il server a essere vecchio, e lo deve aggiornare il tuo gestore di posta. Più di rado è il programma di posta.
    .step-1 = { $works ->
        [none] Installa gli aggiornamenti del programma di posta e del computer. Poi riprova.
       *[other] Nel frattempo imposta “{ -label-port }” e “{ -label-encryption }” sui valori a cui il server risponde: { $works }.
    }
    .step-2 = Chiedi al tuo gestore se ha un server più nuovo. Mandagli il rapporto di questo programma.
    .step-3 = Lascia attiva la crittografia. Senza, altri potrebbero leggere la tua password lungo la strada.
    .admin-1 = Attiva TLS 1.2 e TLS 1.3, e disattiva TLS 1.0 e 1.1.
    .admin-2 = Se il server non ne è capace, aggiorna il sistema operativo e la libreria TLS, oppure mettigli davanti un proxy moderno.
    .admin-3 = Se è stato il server a lamentarsi (come con 4.7.66), è il programma o il server che invia a dover usare TLS 1.2.
tls-no-common-cipher = Server e programma non trovano una crittografia sicura comune
    .explanation = Prima di parlare, i due devono accordarsi su un tipo di crittografia. Questo server sembra offrire solo tipi deboli, che i programmi di oggi rifiutano. Lo deve aggiornare il tuo gestore di posta.
    .step-1 = { $works ->
        [none] Installa gli aggiornamenti del programma di posta e del computer. Poi riprova.
       *[other] Nel frattempo imposta “{ -label-port }” e “{ -label-encryption }” sui valori a cui il server risponde: { $works }.
    }
    .step-2 = Di’ al tuo gestore che il server non offre una crittografia sicura. Mandagli il rapporto di questo programma.
    .step-3 = Lascia attiva la crittografia. Senza, altri potrebbero leggere la tua password lungo la strada.
    .admin-1 = Offri TLS 1.2 e TLS 1.3 con ECDHE e AES-GCM o ChaCha20-Poly1305.
    .admin-2 = Controlla che la chiave del certificato (RSA o ECDSA) vada d’accordo con le suite di cifratura attive.
client-certificate-required = Il server vuole un certificato dal tuo computer
    .explanation = A questo server la password non basta. Il tuo computer deve mostrare un certificato suo. Le aziende lo chiedono alle loro macchine. Può dartelo solo chi gestisce il server.
    .step-1 = Chiedi a chi gestisce il server un certificato e come installarlo. Mandagli il rapporto di questo programma.
    .step-2 = Al lavoro, assicurati di usare il computer e la rete previsti per questo account.
    .step-3 = È un account privato? Allora forse il nome del server è sbagliato. Confrontalo con le pagine di aiuto del tuo gestore.
    .admin-1 = Rilascia un certificato client a questo utente, con i passi per il suo programma di posta.
    .admin-2 = Se non è voluto, rendi facoltativo il certificato client sulle porte di invio (465 e 587).
tls-failed = La connessione protetta non si è avviata
    .explanation = Server e programma di posta hanno cominciato a proteggere la linea, ma si sono fermati. Quasi sempre il guasto è sul server, a volte in un antivirus o nella rete. Se i passi non aiutano, se ne deve occupare il tuo gestore di posta.
    .step-1 = { $works ->
        [none] Per l’invio, prova la porta 465 con “SSL/TLS”, poi la porta 587 con “STARTTLS”.
       *[other] Nelle impostazioni dell’account, imposta “{ -label-port }” e “{ -label-encryption }” sui valori a cui il server risponde: { $works }.
    }
    .step-2 = Prova un’altra rete, per esempio quella del telefono.
    .step-3 = Se l’antivirus controlla la posta, disattiva per un momento quel controllo e riprova.
    .step-4 = Se nulla aiuta, manda al tuo gestore il rapporto di questo programma.
    .admin-1 = { $detail ->
        [none] Cerca nel log del server di posta l’errore TLS all’ora del tentativo.
       *[other] L’handshake è finito con: { $detail }. Cerca lo stesso momento nel log del server di posta.
    }
    .admin-2 = Controlla versioni TLS, suite di cifratura, certificato e chiave con “openssl s_client”, su ogni porta.
