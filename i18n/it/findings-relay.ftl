# Relay: un server non vuole passare la posta a un altro server.

relay-denied = Il server non sa chi sei, quindi rifiuta l’invio
    .explanation = Il messaggio deve proseguire verso un altro servizio di posta. Il server della posta in uscita lo fa solo per chi conosce. Se un account invia senza accedere, per lui è un estraneo. Puoi rimediare tu, nelle impostazioni dell’account.
    .step-1 = Nelle impostazioni dell’account attiva “{ -label-smtp-auth }”.
    .step-2 = Scegli “{ -label-same-as-incoming }”. Il gestore ti ha dato un altro nome e un’altra password per l’invio? Allora scegli “{ -label-log-on-using }” e scrivi quelli.
    .step-3 =
        { $works ->
            [none] Controlla che la connessione sia crittografata, così la password viaggia al sicuro: porta 587 con STARTTLS oppure porta 465 con SSL/TLS.
           *[other] Usa queste impostazioni, così la password viaggia al sicuro: { $works }.
        }
    .step-4 = Non va ancora e sei lontano da casa o dal lavoro? Usa il server della posta in uscita della rete in cui ti trovi, oppure chiedi al gestore come inviare da lì.
    .step-5 = Viene rifiutato un solo indirizzo e gli altri vanno bene? Allora il guasto è dall’altra parte. Avvisa quella persona in un altro modo e passale il rapporto di questo programma.
    .admin-1 = Consenti il relay dopo l’accesso con SMTP AUTH sulla porta 587 o 465. Se un apparecchio non può accedere, metti il suo indirizzo IP fisso fra quelli autorizzati al relay.
    .admin-2 = Se con queste parole viene rifiutata solo la posta per un certo dominio, guarda i suoi record MX. Record sbagliati, o di più servizi insieme, portano la posta a un server che non gestisce quel dominio.

relay-denied-signed-in = Hai fatto l’accesso, ma il server non ti lascia scrivere ad altri servizi
    .explanation = Il server ti riconosce, ma non prende i tuoi messaggi per chi sta su altri servizi. A quanto pare il tuo account non ne ha il permesso. Le tue impostazioni non c’entrano: può rimediare solo il gestore di posta o l’amministratore.
    .step-1 = Chiedi al gestore di posta, o all’amministratore della tua azienda, di lasciarti scrivere a qualsiasi indirizzo.
    .step-2 = Manda loro il rapporto di questo programma. Contiene le parole del server.
    .step-3 = Nel frattempo prova a inviare dalla pagina web del gestore.
    .admin-1 = Controlla se questo account può scrivere solo a indirizzi interni, o se la sua posta in uscita è stata sospesa.
    .admin-2 = Consenti il relay a chi ha fatto l’accesso. In Postfix, permit_sasl_authenticated deve stare prima di reject_unauth_destination in smtpd_relay_restrictions.

relay-denied-wrong-server = Non è questo il server che spedisce la tua posta
    .explanation = Questo server riceve solo la posta dei suoi utenti, oppure è di un altro gestore. Per te non spedisce. Puoi rimediare tu: metti il server della posta in uscita del tuo gestore.
    .step-1 =
        { $works_server ->
            [none] Nelle impostazioni dell’account scrivi in “{ -label-outgoing-server }” il nome indicato nelle pagine di aiuto del tuo gestore. Spesso comincia con “smtp”.
           *[other] Nelle impostazioni dell’account scrivi in “{ -label-outgoing-server }” questo server: { $works_server }.
        }
    .step-2 = Attiva “{ -label-smtp-auth }”.
    .step-3 =
        { $works ->
            [none] Imposta la porta 587 e la crittografia STARTTLS, oppure i valori che indica il tuo gestore.
           *[other] Imposta porta e crittografia così: { $works }.
        }

relay-denied-wrong-mx = Il dominio del destinatario manda la posta al server sbagliato
    .explanation = Il messaggio è arrivato al server che il dominio del destinatario indica per la sua posta. Ma quel server dice che il dominio non è suo. Le tue impostazioni vanno bene. Può rimediare solo chi amministra quel dominio.
    .step-1 = Controlla che la parte dopo la @ nell’indirizzo del destinatario sia scritta bene.
    .step-2 = Se è giusta, avvisa il destinatario in un altro modo, per esempio al telefono.
    .step-3 = Chiedigli di dare il rapporto di questo programma al suo amministratore.
    .step-4 = Quando avranno rimediato, invia di nuovo il messaggio.
    .admin-1 = Confronta i record MX del dominio con quelli che chiede il tuo servizio di posta. Tieni solo quelli del servizio in uso e non mescolare mai quelli di più servizi.
    .admin-2 = Se i record sono giusti, fa’ in modo che il server accetti il dominio come suo.
    .admin-3 = I record si cambiano sui server DNS a cui il dominio è delegato. Può passare un giorno prima che tutti vedano la modifica.

pop-before-smtp = Il server vuole che tu riceva la posta prima di inviare
    .explanation = Questo server spedisce per te solo se poco prima hai fatto l’accesso per ricevere la posta. Il programma ha provato subito a inviare. Puoi rimediare tu, nelle impostazioni dell’account.
    .step-1 = Per adesso ricevi la posta e subito dopo invia di nuovo.
    .step-2 = Per risolvere del tutto, apri le impostazioni dell’account e attiva “{ -label-smtp-auth }”.
    .step-3 = Scegli “{ -label-incoming-first }”.
    .step-4 = Chiedi al gestore se puoi accedere anche al server della posta in uscita. È più sicuro e dà meno problemi.
    .admin-1 = Offri SMTP AUTH con TLS sulla porta 587 o 465 e avvisa gli utenti. L’invio dopo l’accesso POP si inceppa con indirizzi condivisi o variabili.

network-not-authorised = Il server spedisce solo per chi è sulla sua rete
    .explanation = Verso altri servizi ti lascia inviare solo dalle sue linee, o da indirizzi del suo elenco. Adesso sei su un’altra rete: per esempio al lavoro, in albergo o sulla rete del cellulare. Puoi rimediare tu.
    .step-1 = Nelle impostazioni dell’account attiva “{ -label-smtp-auth }”. Molti server allora ti lasciano inviare da ovunque.
    .step-2 = Non va ancora? Se l’azienda o casa tua ha una VPN, collegati e invia di nuovo.
    .step-3 = Senza VPN, usa il server della posta in uscita della rete in cui ti trovi. Quando torni a casa, rimetti quello di prima.
    .step-4 = Chiedi al gestore come puoi inviare da fuori e mandagli il rapporto di questo programma.
    .step-5 = Nel frattempo scrivi dalla pagina web del gestore.
    .admin-1 = Offri SMTP AUTH con TLS sulla porta 587 o 465 agli utenti fuori dalla tua rete.
    .admin-2 = Se la sede ha un indirizzo IP fisso, aggiungi quell’indirizzo o intervallo alle reti autorizzate al relay. Dove l’indirizzo cambia, non serve.

connector-mismatch = Il collegamento della tua azienda con Microsoft 365 non va più bene
    .explanation = Il server di posta della tua azienda passa i messaggi a Microsoft 365. Lì qualcosa è cambiato: Microsoft 365 non riconosce più quel server e respinge la posta. Le tue impostazioni vanno bene. Può rimediare solo l’amministratore della tua azienda.
    .step-1 = Manda all’amministratore il rapporto di questo programma.
    .step-2 = Nel frattempo avvisa il destinatario in un altro modo.
    .step-3 = Quando il collegamento funziona, invia di nuovo il messaggio.
    .admin-1 = Scopri che cosa è cambiato in sede: l’indirizzo IP pubblico, il certificato TLS o i domini dei mittenti.
    .admin-2 = Adegua il connettore in ingresso dal tuo server locale. Deve corrispondere all’indirizzo IP attuale o al nome nel certificato.
    .admin-3 = Controlla che il dominio del mittente o del certificato sia un dominio accettato della tua organizzazione.

relay-sender-unauthorised = Il server che ha spedito non può farlo per il tuo indirizzo
    .explanation = Dall’altra parte il tuo messaggio è sembrato di un estraneo. Il server da cui arriva non ha mostrato di poter spedire per il tuo indirizzo. Di solito deve rimediare chi amministra il tuo dominio o il gestore di posta.
    .step-1 = Nelle impostazioni dell’account controlla “{ -label-outgoing-server }”: dev’essere quello che indica il gestore.
    .step-2 = Controlla che “{ -label-smtp-auth }” sia attivo.
    .step-3 = Scrivi anche a qualcuno che usa un altro servizio di posta. Va male anche lì?
    .step-4 = Se va male con tutti, manda il rapporto di questo programma all’amministratore o al gestore di posta.
    .step-5 = Se va male con un solo destinatario, avvisalo in un altro modo. Chiedigli di mettere il tuo indirizzo fra i mittenti fidati.
    .admin-1 = Il record SPF del dominio deve comprendere l’indirizzo IP che spedisce, i messaggi vanno firmati con DKIM e i due devono concordare con il dominio del mittente (DMARC).
    .admin-2 = Controlla i permessi di relay, i connettori, la porta e l’accesso del server che spedisce.
    .admin-3 = Cerca l’indirizzo IP e il dominio nelle liste di blocco e, se ci sono, chiedi di toglierli.
