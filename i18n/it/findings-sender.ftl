# Il mittente: l’indirizzo, l’account e i suoi limiti.

sender-not-allowed = Da questo indirizzo non puoi inviare con questo server
    .explanation = Il server ti lascia scrivere solo da un indirizzo che appartiene al tuo account. L’indirizzo del mittente del tuo messaggio non è fra questi. Puoi rimediare tu, nelle impostazioni dell’account.
    .step-1 = Nelle impostazioni dell’account guarda “{ -label-address }”. Scrivi l’indirizzo che va con questo server della posta in uscita: di solito quello con cui accedi.
    .step-2 = Controlla che la voce “{ -label-smtp-auth }” sia attiva.
    .step-3 = Vuoi scrivere da un secondo indirizzo dello stesso gestore di posta? Prima aggiungilo sul suo sito.
    .step-4 = L’indirizzo è di un altro gestore di posta? Allora per quell’indirizzo usa il server della posta in uscita di quel gestore.
    .step-5 = È una casella che usi insieme ad altri? Chiedi al tuo amministratore il permesso di inviare da lì.
    .admin-1 = Dai all’utente il diritto “Invia come” su questa casella (Exchange), oppure assegna l’indirizzo a questo accesso (Postfix: smtpd_sender_login_maps).

sender-domain-not-found = La parte dopo la @ del tuo indirizzo non si trova
    .explanation = Il server ha cercato il dominio del tuo indirizzo, cioè la parte dopo la @, e non l’ha trovato. Un errore di battitura lo puoi correggere tu. Se non c’è, può rimediare solo chi gestisce il dominio.
    .step-1 = Nelle impostazioni dell’account rileggi “{ -label-address }” lettera per lettera, soprattutto dopo la @.
    .step-2 = È giusto? Allora manda il rapporto di questo programma a chi gestisce il tuo dominio.
    .step-3 = Chiedi se il dominio è ancora pagato. Se non lo è, sparisce da Internet.
    .step-4 = Nel frattempo scrivi da un altro indirizzo.
    .admin-1 = Controlla che il dominio sia registrato e pagato e che tutti i suoi server dei nomi rispondano.
    .admin-2 = Pubblica un record MX per il dominio e controlla che il nome porti a un indirizzo.

sender-rejected = Il server non accetta il tuo indirizzo di mittente
    .explanation = Ha respinto il tuo indirizzo senza un motivo chiaro. Forse lì è bloccato o sconosciuto. Di solito è il tuo gestore di posta che deve capire perché e rimediare.
    .step-1 = Nelle impostazioni dell’account cerca errori di battitura in “{ -label-address }”.
    .step-2 = Scrivi un messaggio nuovo, con l’indirizzo del destinatario per intero. Una risposta a un messaggio salvato come file a volte non parte.
    .step-3 = Non va ancora? Manda il rapporto di questo programma al tuo gestore di posta e chiedi se il tuo indirizzo è bloccato.
    .step-4 = Ti respinge un solo destinatario? Contattalo in un altro modo e chiedigli di far accettare il tuo indirizzo.
    .admin-1 = Controlla che l’indirizzo del mittente esista, sia attivo e non stia in una lista di blocco di questo server.
    .admin-2 = Se lo respinge la parte del destinatario, manda loro la risposta intera con l’ora e chiedi il motivo.

sender-malformed = Il tuo indirizzo non è scritto bene
    .explanation = Il server non riesce a leggere l’indirizzo del mittente nel tuo account. Spesso dipende da uno spazio, da una virgola o dalla @ che manca. Puoi correggerlo tu.
    .step-1 = Nelle impostazioni dell’account guarda “{ -label-address }”. Deve contenere un solo indirizzo, nella forma nome@example.com.
    .step-2 = Togli spazi, virgole, parentesi e virgolette.
    .step-3 = Guarda anche “{ -label-your-name }”. Ci va soltanto il tuo nome, senza @.
    .step-4 = Salva e invia di nuovo il messaggio.

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

sending-limit-reached = Hai raggiunto il limite di invio
    .explanation = Il tuo gestore di posta lascia scrivere solo a un certo numero di persone in un dato tempo. Il limite finisce da sé, di solito entro un giorno. Non c’è nulla da riparare.
    .step-1 = Aspetta fino a domani, poi invia di nuovo il messaggio.
    .step-2 = Se scrivi a molte persone, dividi gli invii su più giorni.
    .step-3 = Hai inviato poco? Allora forse qualcun altro usa il tuo account. Cambia subito la password.
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

sending-too-fast = I tuoi messaggi partono troppo in fretta
    .explanation = Il server accetta solo un certo numero di messaggi in poco tempo. Per ora ti fa rallentare. Non c’è nulla da riparare: passa da sé.
    .step-1 = Aspetta qualche minuto, poi invia di nuovo il messaggio.
    .step-2 = Se scrivi a molte persone, invia a piccoli gruppi e fai una pausa fra l’uno e l’altro.
    .step-3 = Guarda se molti messaggi aspettano nella posta in uscita del tuo programma di posta. Elimina quelli che non servono.
    .step-4 = Hai inviato poco? Allora forse qualcun altro usa il tuo account. Cambia subito la password.
    .admin-1 = Rallenta i programmi che inviano da soli. Microsoft 365, per esempio, accetta 30 messaggi al minuto da una casella.

too-many-connections = Troppi programmi sono connessi al server insieme
    .explanation = Il server concede a ogni account o rete solo poche connessioni alla volta. In questo momento sono tutte occupate. Non c’è nulla da riparare: passa da sé.
    .step-1 = Chiudi il programma di posta qui e sugli altri tuoi dispositivi, anche sul telefono.
    .step-2 = Aspetta dieci minuti.
    .step-3 = Apri un solo programma di posta e invia di nuovo il messaggio.
    .step-4 = Se succede spesso, manda il rapporto di questo programma al tuo gestore di posta.
    .admin-1 = Molti utenti dietro un solo indirizzo IP ne dividono il limite. Alza il limite per quell’indirizzo, o fai tenere aperte meno connessioni ai programmi.

suspicious-activity = Il server trattiene la tua posta mentre fa un controllo
    .explanation = Qualcosa nei tuoi invii è parso insolito, perciò per un po’ sono limitati. Se è tutto a posto, passa da sé. Per ora non c’è nulla da riparare.
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
