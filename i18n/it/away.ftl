# La schermata «Fuori casa?».
# $place: home, work, elsewhere. $owner (di chi è il server di posta in uscita impostato): home (il gestore di casa), company, unknown.

away-title = Fuori casa?
away-text = Alcuni server spediscono solo per chi si trova sulla loro rete. Con tre domande capisci se è il tuo caso.

# --- le domande
away-reading = Come leggi la posta?
away-reading-program = Con un programma, come Outlook
away-reading-browser = Su un sito, nel browser
away-account = Quale account?
away-address = Il tuo indirizzo di posta
away-address-hint = anna@example.com
away-place = Dove sei adesso?
away-place-home = A casa
away-place-work = Al lavoro
away-place-elsewhere = Albergo, aeroporto, bar
away-server = Di chi è il server di posta in uscita impostato nel programma di posta?
away-server-set = Per { $address } è { $server }.
away-server-home = Del mio gestore di casa
away-server-company = Della mia azienda
away-server-unknown = Non lo so
away-recipient = A chi scrivi?
away-recipient-hint = maria@example.com
away-recipient-wrong = Questo indirizzo di posta non è completo.
away-open = Qui compare la risposta
away-open-more = Rispondi alle tre domande qui sopra. Scegli l’indirizzo di qualcuno a cui la tua posta non arriva.

# --- le risposte
away-webmail = Allora non è il tuo caso
away-webmail-more = Se scrivi la posta su un sito, è il sito stesso a consegnarla. Dove ti trovi non conta. Se la posta viene rifiutata lo stesso, “{ explain-title }” ti dice che cosa vuol dire l’errore.
away-stranger = Il server deve inoltrare (relay), e può rifiutarsi
    .explanation = Chiedi { $owner ->
        [home] al server del tuo gestore
        [company] al server della tua azienda
       *[unknown] a un server
    } di passare la posta al server di qualcun altro ({ $recipient_domain }), da una rete che non è la sua. Se non accedi, per lui sei un estraneo.
away-unclear = Forse il server deve inoltrare (relay), e può rifiutarsi
    .explanation = Un server passa la posta ad altri gestori solo per chi conosce. Ti conosce se sei sulla sua rete o se accedi. Tu non accedi, e non è certo che questa rete sia la sua.
away-own-domain = Qui non conta dove ti trovi
    .explanation = Non è un inoltro (relay): il server di posta in uscita tiene lui stesso le caselle di { $recipient_domain } e non deve passare niente a nessuno. Se il messaggio viene rifiutato, la causa è un’altra. La trovi con un controllo dell’account.
away-own-network = Il server deve inoltrare (relay), ma qui lo fa
    .explanation = Sei sulla rete del server: ti conosce e passa la tua posta a { $recipient_domain }. Se il messaggio viene rifiutato, la causa è un’altra. La trovi con un controllo dell’account.
away-signed-in = Il server deve inoltrare (relay), ma tu accedi
    .explanation = Con le tue impostazioni accedi al server di posta in uscita. Ti conosce ovunque tu sia e passa la tua posta a { $recipient_domain }. Se il messaggio viene rifiutato, la causa è un’altra. La trovi con un controllo dell’account.
away-fetched-first = Il server deve inoltrare (relay), ma prima scarichi la posta
    .explanation = Con le tue impostazioni accedi al server di posta in arrivo prima di spedire. Così il server di posta in uscita ti conosce per un po’, ovunque tu sia. Se il messaggio viene rifiutato, guarda se l’accesso riesce. Te lo dice un controllo dell’account.
away-foreign-sender = Il server può rifiutare il tuo indirizzo
    .explanation = Il tuo indirizzo non è di questo server. Alcuni server rifiutano un mittente simile, dovunque tu sia e comunque tu acceda.

# --- il disegno del percorso
away-you-home = Tu, a casa
away-you-work = Tu, al lavoro
away-you-elsewhere = Tu, in viaggio
away-network-home = rete del tuo gestore
away-network-work = rete della tua azienda
away-network-elsewhere = rete di qualcun altro
away-way-server = Il server di posta in uscita
away-way-stranger = forse non ti conosce
away-way-sender = può rifiutare il tuo indirizzo
away-way-delivers = consegna da sé
away-way-knows = ti conosce
away-way-same = sullo stesso server
away-way-other = da un altro gestore
away-way-perhaps-other = forse da un altro gestore

# --- che cosa provare
away-need-mail-program = nel tuo programma di posta
away-need-network = sulla rete che usi
away-need-provider = lo sa il tuo gestore di posta
away-need-sender = cambia il tuo indirizzo

away-remedy-sign-in = Accedi al server di posta in uscita: nelle impostazioni dell’account, nel tuo programma di posta, attiva “{ -label-smtp-auth }”.
    .more = Poi scegli “{ -label-same-as-incoming }”, a meno che per spedire ti abbiano dato un’altra password. È il rimedio che aiuta più spesso, e vale ovunque tu sia.
away-remedy-incoming-first = Scarica la posta, e subito dopo spedisci il messaggio.
    .more = Alcuni server ti lasciano spedire per qualche minuto dopo che hai scaricato la posta. Se funziona, con “{ -label-incoming-first }” nelle impostazioni dell’account avviene ogni volta da sé.
away-remedy-join-network = Collegati alla tua azienda con la VPN e spedisci di nuovo.
    .more = È come se fossi in ufficio. Se non hai una VPN, continua con “{ away-no }”.
away-remedy-local-server = { $place ->
        [home] Usa invece il server di posta in uscita del tuo gestore di casa.
        [work] Finché sei qui, usa invece il server di posta in uscita della tua azienda.
       *[elsewhere] Usa invece il server di posta in uscita della rete su cui sei.
    }
    .more = { $place ->
        [home] Il nome è nelle pagine di aiuto di quel gestore. Scrivilo in “{ -label-outgoing-server }”, e rimetti quello di prima quando torni in ufficio.
        [work] Chiedi il nome al reparto informatico e scrivilo in “{ -label-outgoing-server }”. Rimetti quello di prima quando torni a casa.
       *[elsewhere] Chiedilo al banco e scrivilo in “{ -label-outgoing-server }”. Rimetti quello di prima quando parti. Quasi tutti gli alberghi e i bar non ne hanno: allora continua con “{ away-no }”.
    }
away-remedy-ask-provider = { $owner ->
        [company] Chiedi a chi si occupa della posta in azienda come spedire da qui.
       *[other] Chiedi al tuo gestore di posta come spedire da qui.
    }
    .more = Le domande sono pronte: premi “{ away-copy }” qui sotto e mettile in un messaggio sul sito del gestore, o leggile al telefono.
away-remedy-change-sender = Usa un indirizzo mittente che appartiene al server da cui spedisci.
    .more = Alcuni server rifiutano ogni indirizzo che non è loro. In quel caso non c’è altro modo. Scrivi un indirizzo adatto in “{ -label-address }”.
away-remedy-hand-on = Affida la cosa al gestore, con le parole dell’errore, l’ora e il destinatario.
    .more = Nel rapporto di un controllo c’è tutto. Finché non è risolto, scrivi dal sito del tuo gestore.

away-did-it-help = È servito?
away-yes = Sì
away-no = No
away-did-not-help = non è servito
away-helped = Bene. La tua posta parte di nuovo.
away-helped-change-back = Bene. Ricorda di rimettere il server di posta in uscita di prima quando vai via da qui.
away-again = Ricomincia
away-check = Controlla subito { $address }
away-copy = Copia le domande per il gestore
away-copied = Domande copiate
away-sent-note = Se un messaggio è nella cartella “Posta inviata”, ha lasciato il tuo programma di posta. Non è una prova che sia arrivato: alcuni server lo scartano senza dire nulla. Chiedi al destinatario.

# Quello che va al gestore.
away-questions =
    Buongiorno,

    uso l’indirizzo { $address }{ $server ->
        [none] { "" }
       *[other] { " " }con il server di posta in uscita { $server }
    }. Quando sono su una rete che non è la vostra, la mia posta verso altri gestori può essere rifiutata. Come posso spedire da ogni luogo? Vi prego di dirmi quali di questi sistemi usate e come li imposto:

    1. Accesso al server di posta in uscita (SMTP AUTH): con quale nome del server, porta, crittografia, nome utente e password?
    2. Accesso al server di posta in arrivo prima dell’invio (POP before SMTP): per quanti minuti posso poi spedire?
    3. Solo connessioni dalla vostra rete: c’è un modo per entrare da fuori, per esempio una VPN?
    4. Solo certi indirizzi IP: potete aggiungere per me un indirizzo fisso o un intervallo?
    5. Solo certi indirizzi mittente: con quale indirizzo posso spedire dal vostro server?

    Grazie.
