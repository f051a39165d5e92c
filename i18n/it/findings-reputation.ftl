# Reputazione: se gli altri server si fidano del server e del dominio da cui arriva la posta.

ip-blocklisted = Il server che ha inviato la tua posta è in una lista di blocco
    .explanation = Dal punto di Internet da cui parte la tua posta è uscito spam, perciò altri server la respingono. Riguarda il server o la connessione, non te. Deve farlo togliere dalla lista il tuo gestore di posta, o chi gestisce quel server.
    .step-1 = Manda il rapporto di questo programma al tuo gestore di posta o al tuo amministratore. Contiene le parole che nominano la lista.
    .step-2 = Nelle impostazioni dell’account controlla che in “{ -label-outgoing-server }” ci sia il nome indicato dal tuo gestore di posta. Controlla anche che la voce “{ -label-smtp-auth }” sia attiva.
    .step-3 = La posta parte direttamente dalla tua linea Internet? Allora controlla con l’antivirus tutti i computer collegati a quella linea.
    .step-4 = Nel frattempo scrivi da un indirizzo presso un altro gestore di posta.
    .admin-1 = Prima trova e ferma la causa: un account violato, un computer infetto o un relay aperto.
    .admin-2 = Cerca l’indirizzo IP nella lista nominata nella risposta e chiedi lì di toglierlo.
    .admin-3 = Microsoft: per i codici da 5.7.606 a 5.7.649 usa il portale di rimozione, per 5.7.511 anche delist@microsoft.com con il codice completo e l’indirizzo IP. Per 5.7.708 rivolgiti al supporto Microsoft.

ip-dynamic = La posta che parte direttamente da una linea di casa viene respinta
    .explanation = La tua posta è partita direttamente da una linea di casa, o da una che cambia spesso indirizzo. Così fanno i programmi di spam, perciò quasi tutti i server la respingono. Puoi rimediare tu: invia tramite il tuo gestore di posta e fai l’accesso lì.
    .step-1 =
        { $works_server ->
            [none] Nelle impostazioni dell’account vai a “{ -label-outgoing-server }” e scrivi il nome che il tuo gestore di posta indica per l’invio.
           *[other] Nelle impostazioni dell’account vai a “{ -label-outgoing-server }” e scrivi { $works_server } in quel campo.
        }
    .step-2 = Attiva “{ -label-smtp-auth }”.
    .step-3 =
        { $works ->
            [none] Imposta “{ -label-port }” su 587 con STARTTLS, oppure su 465 con SSL/TLS, ma non su 25.
           *[other] Imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
        }
    .step-4 = La posta parte da uno scanner o da un altro dispositivo? Impostalo allo stesso modo.
    .step-5 = Non va ancora? Manda il rapporto di questo programma al tuo gestore di posta.
    .admin-1 = Non confrontare con le liste di indirizzi dinamici chi ha fatto l’accesso. In Postfix, permit_sasl_authenticated deve stare prima di reject_rbl_client.
    .admin-2 = Un tuo server di posta su una linea così deve inviare tramite il server della posta in uscita del gestore (smarthost), o da un indirizzo fisso con nome inverso.

reverse-dns-missing = Il server che ha inviato la tua posta non ha un nome valido su Internet
    .explanation = Gli altri server cercano il nome che sta dietro al numero da cui arriva la posta. Qui manca, o non corrisponde, perciò non si fidano. Il nome può metterlo solo il tuo gestore di posta, o chi gestisce quel server.
    .step-1 = Nelle impostazioni dell’account controlla che in “{ -label-outgoing-server }” ci sia il nome indicato dal tuo gestore di posta. Così la posta non parte direttamente dalla tua linea Internet.
    .step-2 = Se è così, manda il rapporto di questo programma al tuo gestore di posta o al tuo amministratore.
    .step-3 = Nel frattempo scrivi da un indirizzo presso un altro gestore di posta.
    .admin-1 = Fai impostare un record PTR per l’indirizzo IP che invia. Lo fa la società che ti ha dato l’indirizzo.
    .admin-2 = Il nome indicato deve riportare allo stesso indirizzo (record A o AAAA) e dovrebbe essere quello usato in HELO.
    .admin-3 = Con IPv6 serve un nome per ogni indirizzo che invia. Come rimedio provvisorio, invia con IPv4.

helo-rejected = Il server rifiuta il nome dato dal programma o dal server che invia
    .explanation = Quando si connette, un programma o un server dice per prima cosa un nome. Qui il nome era incompleto o non suo, perciò la posta è stata respinta. Di solito deve rimediare chi produce il programma di posta o chi gestisce il server che invia.
    .step-1 = Nelle impostazioni dell’account attiva “{ -label-smtp-auth }”. Allora di rado i server badano al nome.
    .step-2 = Aggiorna il programma di posta e riprova.
    .step-3 = Il nome del tuo computer contiene spazi, trattini bassi o lettere speciali? Dagli un nome semplice e riavvialo.
    .step-4 = Non va ancora? Manda il rapporto di questo programma a chi produce il tuo programma di posta, o al tuo gestore di posta se l’errore ti è tornato come messaggio.
    .admin-1 = In HELO o EHLO un server deve presentarsi con il proprio nome completo, che porti al suo indirizzo, e mai con il nome del server che chiama.
    .admin-2 = Un programma senza un nome così dovrebbe inviare il suo indirizzo fra parentesi quadre, per esempio EHLO [192.0.2.1].
