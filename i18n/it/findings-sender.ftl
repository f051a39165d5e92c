# Il mittente: l’indirizzo, l’account e i suoi limiti.

sender-not-allowed =
    { $side ->
        [recipient] Il server del destinatario non crede che questo indirizzo sia tuo
       *[other] Da questo indirizzo non puoi inviare con questo server
    }
    .explanation =
        { $side ->
            [recipient] Il messaggio è arrivato a un server dove non tutti possono scrivere dal tuo indirizzo. Il server che lo ha inviato non è ammesso, perciò è stato respinto. Forse è partito dal server sbagliato, oppure la regola lì è sbagliata. Te lo può dire il tuo gestore di posta o il tuo amministratore.
           *[other] Il server ti lascia scrivere solo da un indirizzo che appartiene al tuo account. L’indirizzo del mittente del tuo messaggio non è fra questi. Puoi rimediare tu, nelle impostazioni dell’account.
        }
    .step-1 =
        { $side ->
            [recipient] Controlla che “{ -label-outgoing-server }” nelle impostazioni dell’account sia il nome che dà il gestore di posta di questo indirizzo.
           *[other] Nelle impostazioni dell’account guarda “{ -label-address }”. Scrivi l’indirizzo che va con questo server della posta in uscita: di solito quello con cui accedi.
        }
    .step-2 = Controlla che la voce “{ -label-smtp-auth }” sia attiva.
    .step-3 =
        { $side ->
            [recipient] Va bene tutto? Manda il rapporto di questo programma al tuo gestore di posta o al tuo amministratore.
           *[other] Vuoi scrivere da un secondo indirizzo dello stesso gestore di posta? Prima aggiungilo sul suo sito.
        }
    .step-4 =
        { $side ->
            [recipient] Ti respinge un solo destinatario? Contattalo in un altro modo e dagli il rapporto per il suo amministratore.
           *[other] L’indirizzo è di un altro gestore di posta? Allora per quell’indirizzo usa il server della posta in uscita di quel gestore.
        }
    .step-5 =
        { $side ->
            [recipient] Nel frattempo scrivi da un altro indirizzo.
           *[other] È una casella che usi insieme ad altri? Chiedi al tuo amministratore il permesso di inviare da lì.
        }
    .admin-1 =
        { $side ->
            [recipient] Fai accettare il server che invia per questo dominio dal server che respinge: correggi la regola contro i mittenti falsi, oppure SPF e DKIM del dominio.
           *[other] Dai all’utente il diritto “Invia come” su questa casella (Exchange), oppure assegna l’indirizzo a questo accesso (Postfix: smtpd_sender_login_maps).
        }

sender-domain-not-found = La parte dopo la @ del tuo indirizzo non si trova
    .explanation = Il server ha cercato il dominio del tuo indirizzo, cioè la parte dopo la @, e non l’ha trovato. Un errore di battitura lo puoi correggere tu. Se non c’è, può rimediare solo chi gestisce il dominio.
    .step-1 = Nelle impostazioni dell’account rileggi “{ -label-address }” lettera per lettera, soprattutto dopo la @.
    .step-2 = È giusto? Allora manda il rapporto di questo programma a chi gestisce il tuo dominio.
    .step-3 = Chiedi se il dominio è ancora pagato. Se non lo è, sparisce da Internet.
    .step-4 = Nel frattempo scrivi da un altro indirizzo.
    .admin-1 = Controlla che il dominio sia registrato e pagato e che tutti i suoi server dei nomi rispondano.
    .admin-2 = Pubblica un record MX per il dominio e controlla che il nome porti a un indirizzo.

sender-rejected =
    { $side ->
        [recipient] Il server del destinatario non accetta posta dal tuo indirizzo
       *[other] Il server non accetta il tuo indirizzo di mittente
    }
    .explanation =
        { $side ->
            [recipient] Il messaggio è arrivato al server del destinatario, che lo ha respinto. Forse lì non puoi scrivere, come in un gruppo riservato ai suoi membri. Oppure l’indirizzo non esiste. Le tue impostazioni c’entrano di rado. Di solito deve farti passare il destinatario, o chi gestisce quell’indirizzo.
           *[other] Ha respinto il tuo indirizzo senza un motivo chiaro. Forse lì è bloccato o sconosciuto. Di solito è il tuo gestore di posta che deve capire perché e rimediare.
        }
    .step-1 =
        { $side ->
            [recipient] Controlla l’indirizzo del destinatario lettera per lettera. Meglio se lo scrivi per intero in un messaggio nuovo.
           *[other] Nelle impostazioni dell’account cerca errori di battitura in “{ -label-address }”.
        }
    .step-2 =
        { $side ->
            [recipient] Se è giusto, contatta il destinatario o il proprietario del gruppo in un altro modo. Chiedigli di far accettare il tuo indirizzo.
           *[other] Scrivi un messaggio nuovo, con l’indirizzo del destinatario per intero. Una risposta a un messaggio salvato come file a volte non parte.
        }
    .step-3 =
        { $side ->
            [recipient] Dagli il rapporto di questo programma per il suo amministratore.
           *[other] Non va ancora? Manda il rapporto di questo programma al tuo gestore di posta e chiedi se il tuo indirizzo è bloccato.
        }
    .step-4 =
        { $side ->
            [recipient] Nel frattempo scrivi da un altro indirizzo.
           *[other] Ti respinge un solo destinatario? Contattalo in un altro modo e chiedigli di far accettare il tuo indirizzo.
        }
    .admin-1 =
        { $side ->
            [recipient] Controlla che il destinatario o il gruppo esista, chi può scrivergli, e se l’indirizzo o il dominio del mittente è bloccato.
           *[other] Controlla che l’indirizzo del mittente esista, sia attivo e non stia in una lista di blocco di questo server.
        }
    .admin-2 =
        { $side ->
            [recipient] Dalla parte del mittente controlla che il suo indirizzo esista e che il dominio accetti posta: alcuni server lo verificano.
           *[other] Se lo respinge la parte del destinatario, manda loro la risposta intera con l’ora e chiedi il motivo.
        }

sender-malformed =
    { $side ->
        [recipient] Il server del destinatario non riesce a leggere il tuo indirizzo
       *[other] Il tuo indirizzo non è scritto bene
    }
    .explanation =
        { $side ->
            [recipient] Non riesce a leggere l’indirizzo che il messaggio indica come mittente. Forse contiene uno spazio o una virgola, o lo ha cambiato un server lungo la strada. Puoi controllarlo tu. Se è giusto, deve occuparsene il tuo gestore di posta.
           *[other] Il server non riesce a leggere l’indirizzo del mittente nel tuo account. Spesso dipende da uno spazio, da una virgola o dalla @ che manca. Puoi correggerlo tu.
        }
    .step-1 = Nelle impostazioni dell’account guarda “{ -label-address }”. Deve contenere un solo indirizzo, nella forma nome@example.com.
    .step-2 = Togli spazi, virgole, parentesi e virgolette.
    .step-3 = Guarda anche “{ -label-your-name }”. Ci va soltanto il tuo nome, senza @.
    .step-4 =
        { $side ->
            [recipient] È già tutto giusto? Manda il rapporto di questo programma al tuo gestore di posta.
           *[other] Salva e invia di nuovo il messaggio.
        }

from-header-missing = Il tuo programma di posta ha inviato il messaggio senza un mittente valido
    .explanation = Ogni messaggio deve portare l’indirizzo di chi lo invia. In questo mancava o era rovinato, perciò è stato respinto. Prima controlla le impostazioni. Se sono giuste, può rimediare solo chi produce il programma di posta.
    .step-1 = Nelle impostazioni dell’account scrivi il tuo indirizzo completo in “{ -label-address }”.
    .step-2 = La posta parte da uno scanner o da un programma di contabilità? Scrivi un indirizzo di mittente anche lì.
    .step-3 = Aggiorna il programma di posta e riprova.
    .step-4 = Nel frattempo scrivi dal sito del tuo gestore di posta.
    .step-5 = Non va ancora? Manda il rapporto di questo programma a chi produce il tuo programma di posta.
    .admin-1 = L’intestazione From deve contenere un indirizzo valido, meglio se fra parentesi angolari: Nome <nome@example.com> (RFC 5322, sezione 3.6.2).

account-blocked-spam = Il tuo account è bloccato perché ne è uscito spam
    .explanation = Probabilmente qualcun altro conosce la tua password e invia spam a tuo nome. Non vuol dire che sia opera tua. Prima cambia la password. Poi solo il tuo gestore di posta o il tuo amministratore può togliere il blocco.
    .step-1 = Cambia la password sul sito del tuo gestore di posta. Scegline una nuova che non usi altrove.
    .step-2 = Controlla il computer con l’antivirus.
    .step-3 = Sullo stesso sito cerca regole e inoltri che non hai creato tu, ed eliminali.
    .step-4 = Chiedi al tuo gestore di posta o al tuo amministratore di togliere il blocco. Mandagli il rapporto di questo programma.
    .step-5 = Quando il blocco è tolto, scrivi la nuova password nel programma di posta.
    .admin-1 = Reimposta la password, chiudi tutte le sessioni, togli regole, inoltri e app collegate sospette. Attiva la verifica in due passaggi.
    .admin-2 = Solo dopo togli il blocco. In Microsoft 365 rimuovi l’utente dalle entità con restrizioni nel portale Defender.
    .admin-3 = Se è bloccata tutta l’organizzazione o il dominio (5.7.705, 5.7.800), prima chiudi i relay aperti e gli account violati, poi rivolgiti al supporto Microsoft.

sending-limit-reached =
    { $side ->
        [recipient] Per ora il server del destinatario non accetta altra posta dalla tua parte
       *[other] Hai raggiunto il limite di invio
    }
    .explanation =
        { $side ->
            [recipient] Accetta solo un certo numero di messaggi da un mittente o da un server in un dato tempo. Il limite finisce da sé, di solito entro un giorno. Non c’è nulla da riparare.
           *[other] Il tuo gestore di posta lascia scrivere solo a un certo numero di persone in un dato tempo. Il limite finisce da sé, di solito entro un giorno. Non c’è nulla da riparare.
        }
    .step-1 = Aspetta fino a domani, poi invia di nuovo il messaggio.
    .step-2 = Se scrivi a molte persone, dividi gli invii su più giorni.
    .step-3 =
        { $side ->
            [recipient] Hai inviato poco? Allora tu non c’entri: conta anche la posta degli altri che usano lo stesso server.
           *[other] Hai inviato poco? Allora forse qualcun altro usa il tuo account. Cambia subito la password.
        }
    .step-4 = Se dopo un giorno non va ancora, manda il rapporto di questo programma al tuo gestore di posta.
    .admin-1 = Confronta gli invii dell’account con i suoi limiti e cerca segni di abuso.
    .admin-2 = Per newsletter e altri grandi invii usa un servizio fatto apposta.

own-mailbox-full = La tua casella è piena, perciò non puoi inviare
    .explanation = Nella tua casella presso il gestore di posta non c’è più spazio. Finché è piena, il server non accetta nuovi messaggi da te. Lo spazio puoi farlo tu.
    .step-1 = Apri la posta sul sito del tuo gestore di posta e guarda quanto spazio è occupato.
    .step-2 = Salva ciò che vuoi tenere. Poi elimina i vecchi messaggi con allegati grandi.
    .step-3 = Svuota il cestino e la cartella dello spam.
    .step-4 = Invia di nuovo il messaggio.
    .step-5 = Se ti serve più spazio, chiedi al tuo gestore di posta una casella più grande.

sending-too-fast =
    { $side ->
        [recipient] Al server del destinatario arriva troppa posta insieme dalla tua parte
       *[other] I tuoi messaggi partono troppo in fretta
    }
    .explanation = Il server accetta solo un certo numero di messaggi in poco tempo. Per ora ti fa rallentare. Non c’è nulla da riparare: passa da sé.
    .step-1 = Aspetta qualche minuto, poi invia di nuovo il messaggio.
    .step-2 = Se scrivi a molte persone, invia a piccoli gruppi e fai una pausa fra l’uno e l’altro.
    .step-3 = Guarda se molti messaggi aspettano nella posta in uscita del tuo programma di posta. Elimina quelli che non servono.
    .step-4 =
        { $side ->
            [recipient] Hai inviato poco? Allora dipende dalla posta degli altri che usano lo stesso server. Se continua, manda il rapporto di questo programma al tuo gestore di posta.
           *[other] Hai inviato poco? Allora forse qualcun altro usa il tuo account. Cambia subito la password.
        }
    .admin-1 = Rallenta i programmi che inviano da soli. Microsoft 365, per esempio, accetta 30 messaggi al minuto da una casella.

too-many-connections =
    { $side ->
        [recipient] Il server del destinatario per ora non accetta altre connessioni
       *[other] Troppi programmi sono connessi al server insieme
    }
    .explanation =
        { $side ->
            [recipient] Concede a ogni server che invia solo poche connessioni alla volta. In questo momento sono tutte occupate. Le tue impostazioni vanno bene. Non c’è nulla da riparare: passa da sé.
           *[other] Il server concede a ogni account o rete solo poche connessioni alla volta. In questo momento sono tutte occupate. Non c’è nulla da riparare: passa da sé.
        }
    .step-1 =
        { $side ->
            [recipient] Aspetta. Di solito il server che invia la tua posta riprova da solo.
           *[other] Chiudi il programma di posta qui e sugli altri tuoi dispositivi, anche sul telefono.
        }
    .step-2 =
        { $side ->
            [recipient] Il messaggio ti è tornato come non consegnato? Invialo di nuovo fra un’ora.
           *[other] Aspetta dieci minuti.
        }
    .step-3 =
        { $side ->
            [recipient] Se è urgente, contatta il destinatario in un altro modo.
           *[other] Apri un solo programma di posta e invia di nuovo il messaggio.
        }
    .step-4 = Se succede spesso, manda il rapporto di questo programma al tuo gestore di posta.
    .admin-1 = Molti utenti dietro un solo indirizzo IP ne dividono il limite. Alza il limite per quell’indirizzo, o fai tenere aperte meno connessioni ai programmi.

suspicious-activity = Il server trattiene la tua posta mentre fa un controllo
    .explanation =
        { $side ->
            [recipient] Lì qualcosa è parso insolito, nei tuoi invii o in quelli di altri che usano lo stesso server. Perciò per un po’ sono limitati. Se è tutto a posto, passa da sé. Per ora non c’è nulla da riparare.
           *[other] Qualcosa nei tuoi invii è parso insolito, perciò per un po’ sono limitati. Se è tutto a posto, passa da sé. Per ora non c’è nulla da riparare.
        }
    .step-1 = Aspetta qualche ora e non inviare più volte lo stesso messaggio.
    .step-2 = Guarda se nella posta inviata ci sono messaggi non tuoi. Se ne trovi, cambia subito la password.
    .step-3 = Se dura più di un giorno, manda il rapporto di questo programma al tuo gestore di posta o al tuo amministratore.
    .admin-1 = Controlla se ci sono abusi nell’account e in tutto ciò che esce dall’indirizzo IP che invia.

unregistered-domain = Il tuo gestore di posta non conosce il dominio del tuo indirizzo
    .explanation = Il gestore di posta della tua organizzazione invia solo dai domini che questa ha registrato lì. La parte dopo la @ del tuo indirizzo non è fra questi. Può aggiungerla solo l’amministratore della tua organizzazione.
    .step-1 = Nelle impostazioni dell’account cerca errori di battitura in “{ -label-address }”.
    .step-2 = Manda il rapporto di questo programma al tuo amministratore e digli da quale indirizzo hai scritto.
    .step-3 = Se nella tua organizzazione hai un altro indirizzo, nel frattempo scrivi da quello.
    .admin-1 = Aggiungi il dominio nell’interfaccia di amministrazione di Microsoft 365 e verificalo.
    .admin-2 = Cerca account, dispositivi o connettori che inviano da domini che non avete più.
