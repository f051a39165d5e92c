# La fase “connessione”: la strada da questo computer al server di posta, fino alle sue prime parole.
offline = Il tuo computer non è connesso a Internet
    .explanation = Da qui non si esce su Internet, quindi non si raggiunge nessun server di posta. Le tue impostazioni si potranno giudicare solo quando torna la rete. Di solito puoi rimediare tu. In ufficio o in albergo, chiedi a chi gestisce la rete.
    .step-1 = Controlla che il Wi-Fi sia acceso e connesso, o che il cavo di rete sia inserito.
    .step-2 = Se è attiva la modalità aereo, disattivala.
    .step-3 = Apri una pagina web: in albergo o in treno può servire prima un accesso.
    .step-4 = A casa, riavvia il router e aspetta due minuti.
    .step-5 = Riprova.
    .admin-1 = Il computer non ha indirizzo, rotta o resolver. Controlla DHCP, accesso al Wi-Fi e rotta predefinita.
connection-refused = Il server non accetta posta sulla porta che hai impostato
    .explanation = Il server c’è, ma respinge subito il tuo programma di posta. Una porta è come un ingresso, e questo è chiuso. Quasi sempre è sbagliata la porta o il nome del server. Puoi cambiarli tu.
    .step-1 = Nelle impostazioni dell’account confronta “{ -label-outgoing-server }” con il nome scritto nelle pagine di aiuto del tuo gestore di posta.
    .step-2 =
        { $works ->
            [none] Imposta “{ -label-port }” su 465 con SSL/TLS. Se non va, prova 587 con STARTTLS.
           *[other] Imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
        }
    .step-3 = Se non basta, chiedi al tuo gestore di posta se oggi il server funziona.
connection-timed-out = Il server di posta non risponde
    .explanation = Il tuo programma di posta ha bussato e nessuno ha aperto. Forse un firewall della rete blocca la posta, forse il nome del server è sbagliato o il server è fermo. Per capirlo basta provare un’altra rete. Se da lì la posta parte, può rimediare chi gestisce la rete di qui.
    .step-1 = Apri una pagina web per vedere se Internet funziona.
    .step-2 = Nelle impostazioni dell’account confronta “{ -label-outgoing-server }” e “{ -label-port }” con le pagine di aiuto del tuo gestore di posta.
    .step-3 = Disattiva la VPN, o usa l’hotspot del telefono, e riprova.
    .step-4 = Se così funziona, avvisa chi gestisce la rete e mandagli il rapporto di questo programma.
    .step-5 = Se non va nemmeno così, chiedi al tuo gestore di posta se il server è fermo.
    .admin-1 = Consenti il traffico TCP verso il server del gestore di posta: porte 465 e 587 per inviare, 993 e 995 per ricevere.
    .admin-2 = Nel registro del firewall cerca pacchetti scartati senza risposta all’ora indicata nel rapporto.
port-25-blocked = La tua rete blocca la porta 25, ma un’altra porta funziona
    .explanation = Sulla porta 25 il server tace, su un’altra risponde. Molti operatori Internet chiudono la porta 25 per fermare lo spam. Puoi cambiare la porta tu, e la posta ripartirà.
    .step-1 =
        { $works ->
            [none] Nelle impostazioni dell’account imposta “{ -label-port }” su 587 con STARTTLS, oppure su 465 con SSL/TLS.
           *[other] Nelle impostazioni dell’account imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
        }
    .step-2 = Controlla che la voce “{ -label-smtp-auth }” sia attiva.
    .step-3 = Salva e invia di nuovo il messaggio.
mail-ports-blocked-here = La rete che stai usando non lascia inviare posta
    .explanation = Le pagine web si aprono, ma ogni via verso il server di posta è chiusa. Lo fanno spesso alberghi, uffici, VPN, antivirus e servizi di hosting. Le tue impostazioni possono essere giuste. Chi gestisce la rete può aprire la via; con un’altra rete la posta parte subito.
    .step-1 = Se usi una VPN o il controllo della posta di un antivirus, disattivali per un momento e riprova.
    .step-2 = Prova un’altra rete, per esempio l’hotspot del telefono.
    .step-3 = Nel frattempo scrivi dal sito del tuo gestore di posta.
    .step-4 = Chiedi a chi gestisce la rete di lasciar passare i programmi di posta e mandagli il rapporto di questo programma.
    .admin-1 = Consenti il traffico TCP verso le porte 465 e 587 per inviare, 993 e 995 per ricevere. La porta 25 può restare chiusa.
    .admin-2 = Su un server a noleggio, chiedi al servizio di hosting di aprire la porta 465 o 587.
server-down = Il server del tuo gestore di posta non risponde affatto
    .explanation = La tua connessione funziona e altri server rispondono. Questo tace su tutte le porte della posta: quasi di sicuro è fermo. Può rimediare solo il tuo gestore di posta.
    .step-1 = Controlla che nelle impostazioni dell’account, in “{ -label-outgoing-server }”, ci sia il nome indicato dal tuo gestore di posta.
    .step-2 = Se è così, non cambiare nulla e riprova tra mezz’ora.
    .step-3 = Guarda sul sito del tuo gestore di posta se c’è un guasto in corso.
    .step-4 = Se non passa, manda il rapporto di questo programma al tuo gestore di posta.
    .admin-1 = L’host non risponde su nessuna delle porte 25, 465 e 587, mentre altri host sono raggiungibili. Controlla servizio, firewall e instradamento.
    .admin-2 = Se il server è stato dismesso, fai puntare il suo nome a quello nuovo e avvisa gli utenti.
ipv6-broken = Qui la via nuova di Internet (IPv6) non va e la connessione è più lenta
    .explanation = Su Internet ci sono due tipi di indirizzo: uno vecchio e uno nuovo, detto IPv6. Con quello nuovo, da qui non si arriva al server di posta. Quello vecchio va, quindi puoi inviare lo stesso. Può rimediare chi gestisce la rete.
    .step-1 = Non devi fare nulla: il programma di posta prende da solo la via vecchia.
    .step-2 = Se a casa l’attesa ti dà fastidio, riavvia il router.
    .step-3 = Se la connessione resta lenta, avvisa chi gestisce la rete e mandagli il rapporto di questo programma.
    .admin-1 = Da qui non si raggiunge nessun indirizzo IPv6 del server, mentre IPv4 funziona. Controlla rotta predefinita IPv6, router advertisement, firewall e MTU del percorso.
    .admin-2 = Se non c’è una connessione IPv6 verso Internet, smetti di annunciare IPv6 su questa rete.
captive-portal = Per usare questa rete devi prima accedere dalla sua pagina web
    .explanation = Al posto del server di posta ha risposto una pagina web della rete. Alberghi, treni, aeroporti e bar fanno così finché non accedi o non accetti le condizioni. Puoi farlo tu. Le impostazioni della posta non vanno cambiate.
    .step-1 = Apri il browser e vai a una pagina web qualsiasi: dovrebbe comparire quella della rete.
    .step-2 = Accedi da lì o accetta le condizioni.
    .step-3 = Riprova.
    .step-4 = Se quella pagina non compare, chiedi al personale o usa l’hotspot del telefono.
    .admin-1 = Non deviare verso il portale le porte della posta 25, 465, 587, 993 e 995: lasciale passare, o rifiutale finché l’ospite non ha fatto l’accesso.
not-a-mail-server = Quello che risponde non è un server di posta
    .explanation = Il tuo programma di posta ha raggiunto un computer, ma questo non parla come un server di posta. Quindi nelle tue impostazioni è sbagliato il nome del server o la porta. Puoi rimediare tu.
    .step-1 =
        { $works_server ->
            [none] Nelle impostazioni dell’account confronta “{ -label-outgoing-server }” con il nome scritto nelle pagine di aiuto del tuo gestore di posta.
           *[other] Nelle impostazioni dell’account vai a “{ -label-outgoing-server }” e scrivi { $works_server } in quel campo.
        }
    .step-2 =
        { $works ->
            [none] Imposta “{ -label-port }” su 465 con SSL/TLS. Se non va, prova 587 con STARTTLS.
           *[other] Imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
        }
    .step-3 = Salva e invia di nuovo il messaggio.
port-speaks-imap = La porta che hai impostato serve a scaricare posta (IMAP), non a inviarla
    .explanation = Su questa porta il server parla IMAP, che serve a scaricare la posta. Per inviare servono il server della posta in uscita e la sua porta. Puoi cambiarli tu.
    .step-1 =
        { $works_server ->
            [none] Nelle impostazioni dell’account vai a “{ -label-outgoing-server }” e scrivi il nome che il tuo gestore di posta indica per l’invio.
           *[other] Nelle impostazioni dell’account vai a “{ -label-outgoing-server }” e scrivi { $works_server } in quel campo.
        }
    .step-2 =
        { $works ->
            [none] Per la posta in uscita imposta “{ -label-port }” su 465 con SSL/TLS, oppure su 587 con STARTTLS.
           *[other] Per la posta in uscita imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
        }
    .step-3 = Lascia “{ -label-incoming-server }” com’è e salva.
port-speaks-pop3 = La porta che hai impostato serve a scaricare posta (POP3), non a inviarla
    .explanation = Su questa porta il server parla POP3, che sa scaricare la posta ma non inviarla. Per inviare servono il server della posta in uscita e la sua porta. Puoi cambiarli tu.
    .step-1 =
        { $works_server ->
            [none] Nelle impostazioni dell’account vai a “{ -label-outgoing-server }” e scrivi il nome che il tuo gestore di posta indica per l’invio.
           *[other] Nelle impostazioni dell’account vai a “{ -label-outgoing-server }” e scrivi { $works_server } in quel campo.
        }
    .step-2 =
        { $works ->
            [none] Per la posta in uscita imposta “{ -label-port }” su 465 con SSL/TLS, oppure su 587 con STARTTLS.
           *[other] Per la posta in uscita imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
        }
    .step-3 = Lascia “{ -label-incoming-server }” com’è e salva.
greeting-slow = Il server fa aspettare a lungo il tuo programma di posta
    .explanation =
        { $seconds ->
            [none] Il server funziona, ma le sue prime parole arrivano molto tardi.
           *[other] Il server funziona, ma le sue prime parole arrivano molto tardi (dopo { $seconds } s).
        } Alcuni server lo fanno apposta per frenare lo spam, altri hanno troppo da fare. Il programma di posta può rinunciare troppo presto. Puoi farlo aspettare di più; solo il tuo gestore di posta può rendere il server più veloce.
    .step-1 = Nel programma di posta imposta per il server un tempo di attesa più lungo, per esempio due minuti.
    .step-2 = Se “{ -label-port }” è 25, imposta 587 con STARTTLS, oppure 465 con SSL/TLS.
    .step-3 = Se l’attesa resta lunga, manda il rapporto di questo programma al tuo gestore di posta.
    .admin-1 = Il saluto iniziale è arrivato dopo più di 10 secondi. Cerca un ritardo voluto (tarpit), oppure richieste di DNS inverso o a liste di blocco che scadono.
    .admin-2 = Togli il ritardo del saluto sulle porte 465 e 587.
greeting-refused =
    { $side ->
        [recipient] Il server del destinatario rifiuta tutto da quello che invia la tua posta
       *[other] Il server rifiuta tutto quello che arriva dalla tua rete
    }
    .explanation =
        { $side ->
            [recipient] Ha detto di no appena è arrivato quello con la tua posta. Blocca l’indirizzo che questo server ha su Internet. Lo usano in molti, e uno di loro può aver inviato spam. Le tue impostazioni vanno bene. Il blocco lo può far togliere il tuo gestore di posta, o chi gestisce il server.
           *[other] Ha respinto il tuo programma di posta prima di chiedere nome e password. Il tuo account quindi non c’entra: è bloccato l’indirizzo che la tua rete ha su Internet. Spesso lo usano in molti, e uno di loro può aver inviato spam. Il blocco lo può far togliere chi gestisce la rete o il tuo operatore Internet.
        }
    .step-1 =
        { $side ->
            [recipient] Manda il rapporto di questo programma al tuo gestore di posta o al tuo amministratore. Chiedi di far togliere il blocco.
           *[other] Se usi una VPN, disattivala e riprova.
        }
    .step-2 =
        { $side ->
            [recipient] Aspetta qualche ora, poi invia di nuovo il messaggio.
           *[other] Prova un’altra rete, per esempio l’hotspot del telefono.
        }
    .step-3 =
        { $side ->
            [recipient] Se è urgente, contatta il destinatario in un altro modo, per esempio per telefono.
           *[other] Se “{ -label-port }” è 25, imposta 587 con STARTTLS, oppure 465 con SSL/TLS.
        }
    .step-4 =
        { $side ->
            [recipient] Guarda se nella posta inviata ci sono messaggi non tuoi. Se ne trovi, cambia subito la password.
           *[other] Controlla il computer con l’antivirus.
        }
    .step-5 =
        { $side ->
            [recipient] Nel frattempo scrivi da un indirizzo di un altro gestore di posta.
           *[other] Chiedi a chi gestisce la rete, o al tuo operatore Internet, di far togliere il blocco. Mandagli il rapporto di questo programma.
        }
    .admin-1 = Il server rifiuta l’indirizzo del client già nel saluto. Spesso le sue parole dicono il motivo o la lista: cerca lì il tuo indirizzo pubblico.
    .admin-2 = Trova prima la causa, per esempio un computer infetto, un proxy aperto o invii diretti sulla porta 25. Poi chiedi la rimozione dalla lista.
server-busy = In questo momento il server ha troppo da fare
    .explanation = Riceve troppe richieste, o ci sono troppe connessioni aperte insieme. Le tue impostazioni non c’entrano. Non c’è nulla da riparare: passa da sé.
    .step-1 = Aspetta un quarto d’ora, poi invia di nuovo il messaggio.
    .step-2 =
        { $side ->
            [recipient] Se è urgente, contatta il destinatario in un altro modo.
           *[other] Intanto chiudi la posta sugli altri tuoi dispositivi.
        }
    .step-3 = Se dura più di un giorno, manda il rapporto di questo programma al tuo gestore di posta.
connection-dropped = La connessione è caduta prima che la posta passasse
    .explanation =
        { $side ->
            [recipient] Il server del destinatario, o qualcosa lungo la strada, ha chiuso troppo presto. Le tue impostazioni vanno bene. Di solito il tentativo dopo riesce. Se no, deve occuparsene il tuo gestore di posta o l’amministratore del destinatario.
           *[other] { $kind ->
                [network] Da qui è stato provato anche il server di un altro gestore di posta. La connessione è caduta allo stesso modo, proprio all’inizio della crittografia. Dipende quindi dalla rete in cui sei, o da un programma sul tuo computer. Le tue impostazioni possono essere giuste. Spesso con un’altra rete va subito.
               *[other] Il server, o qualcosa lungo la strada, ha chiuso troppo presto. Può dipendere da un antivirus, da un firewall o da un guasto del server. Per capirlo prova un’altra rete. Se la connessione cade anche lì, deve occuparsene il tuo gestore di posta.
            }
        }
    .step-1 =
        { $side ->
            [recipient] Aspetta. Di solito il server che invia la tua posta riprova da solo.
           *[other] Nelle impostazioni dell’account controlla che porta e crittografia vadano insieme: 465 con SSL/TLS, 587 con STARTTLS.
        }
    .step-2 =
        { $side ->
            [recipient] Il messaggio ti è tornato come non consegnato? Invialo di nuovo.
           *[other] Se usi una VPN o il controllo della posta di un antivirus, disattivali per un momento e riprova.
        }
    .step-3 =
        { $side ->
            [recipient] Se è urgente, contatta il destinatario in un altro modo. Dagli il rapporto di questo programma per il suo amministratore.
           *[other] Prova un’altra rete, per esempio l’hotspot del telefono.
        }
    .step-4 = Se non va nemmeno lì, manda il rapporto di questo programma al tuo gestore di posta.
    .admin-1 = La connessione si chiude a metà dialogo senza risposta. Cerca il client nel registro del server all’ora indicata nel rapporto.
    .admin-2 = Se succede all’inizio di TLS o solo da una rete, è probabile un filtro lungo la strada.
mail-inspection = Un firewall della tua rete altera la posta
    .explanation = Tra te e il server c’è un dispositivo che cambia le parole del server. Lo fanno alcuni firewall e antivirus quando controllano la posta. Così il tuo programma di posta può non riuscire ad aprire una connessione sicura. Chi gestisce la rete può disattivare questo controllo.
    .step-1 =
        { $works ->
            [none] Nelle impostazioni dell’account imposta “{ -label-port }” su 465 con SSL/TLS, se il tuo gestore di posta lo offre.
           *[other] Nelle impostazioni dell’account imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
        }
    .step-2 = Alla voce “{ -label-encryption }” non scegliere “{ -label-none }”: altri potrebbero leggere la tua password.
    .step-3 = Nel frattempo usa un’altra rete, per esempio l’hotspot del telefono.
    .step-4 = Chiedi a chi gestisce la rete di disattivare questo controllo e mandagli il rapporto di questo programma.
    .admin-1 = Il saluto o le parole chiave di EHLO sono coperti (asterischi, XXXX): è attiva l’ispezione SMTP. Disattivala per la posta in uscita.
    .admin-2 = Lascia passare le porte 465 e 587 senza modifiche.
