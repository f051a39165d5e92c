# Relay: un server non vuole passare la posta a un altro server.

relay-denied = Il server non sa chi sei, quindi rifiuta l’invio
    .explanation = Il messaggio deve proseguire verso un altro gestore di posta. Il server della posta in uscita lo inoltra solo per chi conosce. Se non fai l’accesso, per lui sei un estraneo. Puoi rimediare tu, nelle impostazioni dell’account.
    .step-1 = Nelle impostazioni dell’account attiva “{ -label-smtp-auth }”.
    .step-2 = Scegli “{ -label-same-as-incoming }”. Il tuo gestore di posta ti ha dato un altro nome utente e un’altra password per l’invio? Allora scegli “{ -label-log-on-using }” e scrivi quelli.
    .step-3 =
        { $works ->
            [none] Controlla che la connessione sia crittografata, così la password viaggia al sicuro: porta 587 con STARTTLS oppure porta 465 con SSL/TLS.
           *[other] Usa queste impostazioni, così la password viaggia al sicuro: { $works }.
        }
    .step-4 = { $network ->
        [none] Non va ancora e sei lontano da casa o dal lavoro?
       *[other] Sei sulla rete di { $network }, che non sembra del tuo gestore di posta. Non va ancora?
    } Usa il server della posta in uscita della rete in cui ti trovi, oppure chiedi al tuo gestore di posta come inviare da lì.
    .step-5 = Viene rifiutato un solo indirizzo e gli altri vanno bene? Allora il guasto è dall’altra parte. Contatta quella persona in un altro modo e passale il rapporto di questo programma.
    .admin-1 = Consenti il relay dopo l’accesso con SMTP AUTH sulla porta 587 o 465. Se un dispositivo non può accedere, metti il suo indirizzo IP fisso fra quelli autorizzati al relay.
    .admin-2 = Se con queste parole viene rifiutata solo la posta per un certo dominio, guarda i suoi record MX. Record sbagliati, o di più gestori insieme, portano la posta a un server che non gestisce quel dominio.

relay-denied-signed-in = Il server ti fa accedere, ma non inviare a chi usa altri gestori di posta
    .explanation = Il server ti riconosce, ma non accetta i tuoi messaggi per chi usa altri gestori di posta. A quanto pare il tuo account non ne ha il permesso. Le tue impostazioni non c’entrano: può rimediare solo il tuo gestore di posta o il tuo amministratore.
    .step-1 = Chiedi al tuo gestore di posta o al tuo amministratore di lasciarti scrivere a qualsiasi indirizzo.
    .step-2 = Mandagli il rapporto di questo programma. Contiene le parole del server.
    .step-3 = Nel frattempo prova a scrivere dal sito del tuo gestore di posta.
    .admin-1 = Controlla se questo account può scrivere solo a indirizzi interni, o se la sua posta in uscita è stata sospesa.
    .admin-2 = Consenti il relay a chi ha fatto l’accesso. In Postfix, permit_sasl_authenticated deve stare prima di reject_unauth_destination in smtpd_relay_restrictions.

relay-denied-wrong-server = Questo non è il server che invia la tua posta
    .explanation = Questo server riceve solo la posta dei suoi utenti, oppure è di un altro gestore di posta. Per te non invia nulla. Puoi rimediare tu: scrivi il server della posta in uscita del tuo gestore di posta.
    .step-1 =
        { $works_server ->
            [none] Nelle impostazioni dell’account scrivi in “{ -label-outgoing-server }” il nome che trovi nelle pagine di aiuto del tuo gestore di posta. Spesso comincia con “smtp”.
           *[other] Nelle impostazioni dell’account vai a “{ -label-outgoing-server }” e scrivi { $works_server } in quel campo.
        }
    .step-2 = Attiva “{ -label-smtp-auth }”.
    .step-3 =
        { $works ->
            [none] Imposta “{ -label-port }” su 587 con STARTTLS, oppure i valori che trovi nelle pagine di aiuto.
           *[other] Imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
        }

relay-denied-wrong-mx = Il dominio del destinatario manda la posta al server sbagliato
    .explanation = Il messaggio è arrivato al server indicato per il dominio del destinatario, cioè per la parte dopo la @. Ma quel server dice che non gestisce questo dominio. Le tue impostazioni vanno bene. Può rimediare solo l’amministratore di quel dominio.
    .step-1 = Cerca errori di battitura nella parte dopo la @ dell’indirizzo del destinatario.
    .step-2 = Se è giusta, contatta il destinatario in un altro modo, per esempio per telefono.
    .step-3 = Chiedigli di dare il rapporto di questo programma al suo amministratore.
    .step-4 = Quando il guasto è riparato, invia di nuovo il messaggio.
    .admin-1 = Confronta i record MX del dominio con quelli che chiede il tuo gestore di posta. Tieni solo quelli del gestore in uso e non mescolare mai quelli di più gestori.
    .admin-2 = Se i record sono giusti, fai in modo che il server accetti il dominio come suo.
    .admin-3 = I record si cambiano sui server DNS a cui il dominio è delegato. Può passare un giorno prima che tutti vedano la modifica.

pop-before-smtp = Il server vuole che tu riceva la posta prima di inviare
    .explanation = Questo server invia per te solo se poco prima hai fatto l’accesso per ricevere la posta. Il tuo programma di posta ha provato subito a inviare. Puoi rimediare tu, nelle impostazioni dell’account.
    .step-1 = Per ora ricevi la posta e subito dopo invia di nuovo il messaggio.
    .step-2 = Per risolvere del tutto, apri le impostazioni dell’account e attiva “{ -label-smtp-auth }”.
    .step-3 = Scegli “{ -label-incoming-first }”.
    .step-4 = Chiedi al tuo gestore di posta se puoi accedere anche al server della posta in uscita. È più sicuro e dà meno problemi.
    .admin-1 = Offri SMTP AUTH con TLS sulla porta 587 o 465 e avvisa gli utenti. L’invio dopo l’accesso POP non regge con indirizzi condivisi o variabili.

network-not-authorised = Il server invia solo per chi è sulla sua rete
    .explanation = Verso altri gestori di posta ti lascia inviare solo dalla sua rete, o da indirizzi del suo elenco. { $network ->
        [none] Adesso sei su un’altra rete: per esempio al lavoro, in albergo o sulla rete del cellulare.
       *[other] Adesso sei sulla rete di { $network }.
    } Puoi rimediare tu.
    .step-1 = { $kind ->
        [no-sign-in] Su questo server non è stato trovato alcun accesso. Cerca nelle pagine di aiuto del tuo gestore di posta un server in uscita con accesso e scrivi quello.
       *[other] Nelle impostazioni dell’account attiva “{ -label-smtp-auth }”. Molti server allora ti lasciano inviare da ovunque.
    }
    .step-2 = Non va ancora? Se la tua organizzazione o casa tua ha una VPN, attivala e invia di nuovo il messaggio.
    .step-3 = Senza VPN, usa il server della posta in uscita della rete in cui ti trovi. Quando torni a casa, rimetti quello di prima.
    .step-4 = Chiedi al tuo gestore di posta come inviare da fuori e mandagli il rapporto di questo programma.
    .step-5 = Nel frattempo scrivi dal sito del tuo gestore di posta.
    .admin-1 = Offri SMTP AUTH con TLS sulla porta 587 o 465 agli utenti fuori dalla tua rete.
    .admin-2 = Se la sede ha un indirizzo IP fisso, aggiungi quell’indirizzo o intervallo alle reti autorizzate al relay. Dove l’indirizzo cambia, non serve.

sends-only-from-here = L’invio funziona solo su questa rete
    .explanation = Il server ha preso posta per un altro gestore senza chiedere chi sei. { $network ->
        [none] Sembra che ti conosca dalla rete su cui sei.
       *[other] Ti conosce dalla rete su cui sei, quella di { $network }.
    } In albergo, al lavoro o sulla rete del cellulare non ti conosce e può rifiutare la tua posta.
    .step-1 = { $kind ->
        [no-sign-in] Prima di partire chiedi al tuo gestore di posta un server in uscita con accesso e scrivi quello.
       *[other] Nelle impostazioni dell’account attiva “{ -label-smtp-auth }”. Così puoi inviare da ovunque.
    }
    .step-2 = Controlla di nuovo prima di partire.

connector-mismatch = Microsoft 365 non riconosce il server che ha consegnato la tua posta
    .explanation = In Microsoft 365 un’organizzazione può stabilire da quali server accetta posta. Quello con la tua posta non corrisponde, perciò la posta è stata respinta. Forse qualcosa è cambiato nella tua organizzazione o dal destinatario. Le tue impostazioni vanno bene. Può rimediare solo un amministratore.
    .step-1 = La tua organizzazione ha un suo server di posta? Manda il rapporto di questo programma al tuo amministratore.
    .step-2 = Non va solo con un destinatario? Contattalo in un altro modo e dagli il rapporto per il suo amministratore.
    .step-3 = Quando è tutto a posto, invia di nuovo il messaggio.
    .admin-1 = 5.7.64: nell’organizzazione del server che invia adatta il connettore in ingresso. Deve corrispondere all’indirizzo IP attuale o al nome nel certificato.
    .admin-2 = Controlla che il dominio del mittente, del certificato o, dalla parte del destinatario, quello del destinatario sia lì un dominio accettato.
    .admin-3 = 5.7.51: dalla parte del destinatario adatta il connettore partner per il dominio del mittente (RestrictDomainsToIPAddresses, RestrictDomainsToCertificate), oppure fai inviare dal server che indica.

relay-sender-unauthorised = Il server che ha inviato non può farlo per il tuo indirizzo
    .explanation = Dall’altra parte il tuo messaggio è sembrato di un estraneo. Il server da cui arriva non ha dimostrato di poter inviare per il tuo indirizzo. Di solito deve rimediare l’amministratore del tuo dominio o il tuo gestore di posta.
    .step-1 = Nelle impostazioni dell’account controlla che in “{ -label-outgoing-server }” ci sia il nome indicato dal tuo gestore di posta.
    .step-2 = Controlla che la voce “{ -label-smtp-auth }” sia attiva.
    .step-3 = Scrivi anche a qualcuno che usa un altro gestore di posta. Va male anche lì?
    .step-4 = Se va male con tutti, manda il rapporto di questo programma al tuo gestore di posta o al tuo amministratore.
    .step-5 = Se va male con un solo destinatario, contattalo in un altro modo. Chiedigli di mettere il tuo indirizzo fra i mittenti attendibili.
    .admin-1 = Il record SPF del dominio deve comprendere l’indirizzo IP che invia, i messaggi vanno firmati con DKIM e i due devono concordare con il dominio del mittente (DMARC).
    .admin-2 = Controlla i permessi di relay, i connettori, la porta e l’accesso del server che invia.
    .admin-3 = Cerca l’indirizzo IP e il dominio nelle liste di blocco e, se ci sono, chiedi di toglierli.
