# Reputazione: se gli altri server si fidano del server e del dominio da cui arriva la posta.

ip-blocklisted = Il server che ha spedito la tua posta è in una lista di blocco
    .explanation = Dal punto di Internet da cui parte la tua posta è uscito spam, perciò altri la respingono. Riguarda il server o la linea, non te. Deve farlo togliere dalla lista il gestore di posta, o chi gestisce quel server.
    .step-1 = Manda il rapporto di questo programma al gestore di posta o all’amministratore. Contiene le parole che nominano la lista.
    .step-2 = Nelle impostazioni dell’account controlla che “{ -label-outgoing-server }” sia quello del gestore. Controlla anche che “{ -label-smtp-auth }” sia attivo.
    .step-3 = La posta parte direttamente dalla tua linea? Allora controlla con l’antivirus tutti i computer collegati.
    .step-4 = Nel frattempo scrivi da un account di un altro gestore.
    .admin-1 = Prima trova e ferma la causa: un account violato, un computer infetto o un relay aperto.
    .admin-2 = Cerca l’indirizzo IP nella lista nominata nella risposta e chiedi lì di toglierlo.
    .admin-3 = Microsoft: per i codici da 5.7.606 a 5.7.649 usa il portale di rimozione, per 5.7.511 anche delist@microsoft.com con il codice completo e l’indirizzo IP. Per 5.7.708 rivolgiti al supporto Microsoft.

ip-dynamic = La posta che parte direttamente da una linea di casa viene respinta
    .explanation = La tua posta è partita direttamente da una linea di casa, o da una che cambia spesso indirizzo. Così fanno i programmi di spam, perciò quasi tutti i server la rifiutano. Puoi rimediare tu: invia tramite il gestore di posta e fai l’accesso lì.
    .step-1 =
        { $works_server ->
            [none] Nelle impostazioni dell’account scrivi in “{ -label-outgoing-server }” il server del tuo gestore.
           *[other] Nelle impostazioni dell’account scrivi in “{ -label-outgoing-server }” questo server: { $works_server }.
        }
    .step-2 = Attiva “{ -label-smtp-auth }”.
    .step-3 =
        { $works ->
            [none] Imposta la porta 587 con STARTTLS o la 465 con SSL/TLS, ma non la 25.
           *[other] Imposta porta e crittografia così: { $works }.
        }
    .step-4 = La posta parte da uno scanner o da un altro apparecchio? Impostalo allo stesso modo.
    .step-5 = Non va ancora? Manda il rapporto di questo programma al gestore di posta.
    .admin-1 = Non confrontare con le liste di indirizzi dinamici chi ha fatto l’accesso. In Postfix, permit_sasl_authenticated deve stare prima di reject_rbl_client.
    .admin-2 = Un tuo server di posta su una linea così deve spedire tramite il server in uscita del gestore (smarthost), o da un indirizzo fisso con nome inverso.

reverse-dns-missing = Il server che ha spedito la tua posta non ha un nome valido su Internet
    .explanation = Gli altri server cercano il nome che sta dietro al numero da cui arriva la posta. Qui manca, o non corrisponde, perciò non si fidano. Il nome può metterlo solo il gestore di posta, o chi gestisce quel server.
    .step-1 = Nelle impostazioni dell’account controlla che “{ -label-outgoing-server }” sia quello del gestore. Così la posta non parte direttamente dalla tua linea.
    .step-2 = Se è così, manda il rapporto di questo programma al gestore di posta o all’amministratore.
    .step-3 = Nel frattempo scrivi da un account di un altro gestore.
    .admin-1 = Fai impostare un record PTR per l’indirizzo IP che spedisce. Lo fa la società che ti ha dato l’indirizzo.
    .admin-2 = Il nome indicato deve riportare allo stesso indirizzo (record A o AAAA) e dovrebbe essere quello usato in HELO.
    .admin-3 = Con IPv6 serve un nome per ogni indirizzo che spedisce. Come rimedio provvisorio, spedisci con IPv4.

helo-rejected = Il server rifiuta il nome dato dal programma o dal server che spedisce
    .explanation = Quando si collega, un programma o un server dice per prima cosa un nome. Qui il nome era incompleto o non suo, perciò la posta è stata respinta. Di solito deve rimediare chi produce il programma o chi gestisce il server che spedisce.
    .step-1 = Nelle impostazioni dell’account attiva “{ -label-smtp-auth }”. Allora di rado i server badano al nome.
    .step-2 = Aggiorna il programma di posta e prova di nuovo.
    .step-3 = Il nome del tuo computer contiene spazi, trattini bassi o lettere speciali? Dagli un nome semplice e riavvialo.
    .step-4 = Non va ancora? Manda il rapporto di questo programma a chi ha fatto il programma di posta, o al gestore di posta se l’errore ti è tornato come messaggio.
    .admin-1 = In HELO o EHLO un server deve presentarsi con il proprio nome completo, che porti al suo indirizzo, e mai con il nome del server che chiama.
    .admin-2 = Un programma senza un nome così dovrebbe inviare il suo indirizzo fra parentesi quadre, per esempio EHLO [192.0.2.1].
