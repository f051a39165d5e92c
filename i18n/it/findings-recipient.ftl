# Il destinatario: l’indirizzo, la casella e il server all’altro capo.

recipient-unknown = L’indirizzo del destinatario non esiste
    .explanation = Il gestore di posta del destinatario non conosce questo indirizzo. Di solito è sbagliata una lettera, oppure la casella è stata spostata o chiusa. Le tue impostazioni vanno bene e l’indirizzo puoi correggerlo tu.
    .step-1 =
        { $suggestion ->
            [none] Confronta l’indirizzo lettera per lettera con quello che ti hanno dato, prima e dopo la @.
           *[other] Volevi scrivere a { $suggestion }? Allora usa questo indirizzo. Altrimenti confronta quello che hai scritto, lettera per lettera, con quello che ti hanno dato.
        }
    .step-2 = Comincia a scriverlo in un messaggio nuovo. Se il programma di posta propone l’indirizzo vecchio, eliminalo dal suo elenco.
    .step-3 = Scrivi l’indirizzo per intero e invia il messaggio nuovo. Non inviare di nuovo quello vecchio.
    .step-4 = Non va ancora? Contatta la persona in un altro modo, per esempio per telefono, e chiedile l’indirizzo giusto.
    .admin-1 = Controlla che la casella esista, non sia stata spostata e sia nota al server che riceve la posta del dominio.
    .admin-2 = Se in Exchange l’errore colpisce solo i colleghi, aggiungi alla casella il vecchio legacyExchangeDN come indirizzo X500.

recipient-domain-not-found = La parte dopo la @ dell’indirizzo del destinatario non si trova
    .explanation = Quella parte si chiama dominio, e non porta a nessun server di posta. Di solito c’è un errore di battitura, magari nella parte finale. L’indirizzo puoi correggerlo tu.
    .step-1 =
        { $suggestion ->
            [none] Rileggi la parte dopo la @ lettera per lettera, anche la fine, come .it o .com.
           *[other] Volevi scrivere a { $suggestion }? Allora usa questo indirizzo. Altrimenti rileggi la parte dopo la @ lettera per lettera, anche la fine.
        }
    .step-2 = Comincia a scrivere l’indirizzo in un messaggio nuovo. Se il programma di posta propone quello sbagliato, eliminalo dal suo elenco.
    .step-3 = Scrivi l’indirizzo per intero e invia il messaggio nuovo.
    .step-4 = L’indirizzo è giusto? Allora il guasto è nel dominio. Contatta la persona in un altro modo e passale il rapporto di questo programma.
    .admin-1 = Controlla che il dominio sia registrato e pagato e che i suoi server dei nomi rispondano.
    .admin-2 = Pubblica un record MX il cui nome porti a un indirizzo.

recipient-domain-no-mail = Il dominio dell’indirizzo del destinatario non accetta posta
    .explanation = Il dominio è la parte dopo la @. Chi lo gestisce ha reso noto che lì non si riceve posta. Forse c’è un errore di battitura, e quello puoi correggerlo tu. Altrimenti può cambiare le cose solo l’amministratore del dominio.
    .step-1 =
        { $suggestion ->
            [none] Rileggi la parte dopo la @ lettera per lettera, anche la fine, come .it o .com.
           *[other] Volevi scrivere a { $suggestion }? Allora usa questo indirizzo. Altrimenti rileggi la parte dopo la @ lettera per lettera, anche la fine.
        }
    .step-2 = Comincia a scrivere l’indirizzo in un messaggio nuovo. Se il programma di posta propone quello sbagliato, eliminalo dal suo elenco.
    .step-3 = L’indirizzo è giusto? Contatta la persona in un altro modo e chiedile un indirizzo che riceva posta.
    .step-4 = Se quel dominio dovrebbe ricevere posta, dai alla persona il rapporto di questo programma per il suo amministratore.
    .admin-1 = Il dominio ha un record MX nullo (“MX 0 .”, RFC 7505), cioè dichiara di non accettare posta. Se invece deve riceverla, sostituiscilo con i record MX del suo servizio di posta.
    .admin-2 = Un record MX nullo non può stare accanto ad altri record MX.

recipient-malformed = L’indirizzo del destinatario non è scritto bene
    .explanation = Il server non riesce a leggere l’indirizzo del destinatario. Spesso c’è uno spazio, una virgola al posto di un punto, oppure manca la @. Puoi correggerlo tu.
    .step-1 =
        { $suggestion ->
            [none] Confronta l’indirizzo lettera per lettera con quello che ti hanno dato.
           *[other] Volevi scrivere a { $suggestion }? Allora usa questo indirizzo. Altrimenti confronta quello che hai scritto, lettera per lettera, con quello che ti hanno dato.
        }
    .step-2 = Deve avere la forma nome@example.com. Togli spazi, virgole, parentesi, virgolette e punti di troppo.
    .step-3 = Comincia a scriverlo in un messaggio nuovo. Se il programma di posta propone quello sbagliato, eliminalo dal suo elenco.
    .step-4 = Scrivi l’indirizzo per intero, senza incollarlo: potresti portarti dietro caratteri che non si vedono.
    .step-5 = Scrivi a più persone? Invia il messaggio a una per volta. Così vedi qual è l’indirizzo sbagliato.
    .admin-1 = Se l’indirizzo viene da un programma, da un dispositivo o da una rubrica, correggilo lì. In RCPT TO deve stare come <nome@example.com> (RFC 5321, sezione 4.1.2).

recipient-moved = Il destinatario ha cambiato indirizzo
    .explanation = A questo indirizzo la persona non riceve più posta, e il server non la inoltra. Le tue impostazioni vanno bene. Appena hai l’indirizzo nuovo, puoi rimediare tu.
    .step-1 =
        { $new_address ->
            [none] Leggi le parole del server. A volte c’è l’indirizzo nuovo.
           *[other] Il server indica questo indirizzo nuovo: { $new_address }. Scrivi a quello.
        }
    .step-2 = Hai dei dubbi? Chiedi conferma alla persona in un altro modo, per esempio per telefono.
    .step-3 = Correggi l’indirizzo nella tua rubrica.
    .step-4 = Comincia a scrivere l’indirizzo vecchio in un messaggio nuovo. Se il programma di posta lo propone, eliminalo dal suo elenco.
    .admin-1 = Per non perdere posta, fai del vecchio indirizzo un alias del nuovo, o inoltralo, e non rifiutarlo più con 551 o 5.1.6.
    .admin-2 = Se nessuno si è spostato, controlla che il server riconosca come suoi questo dominio e questo destinatario.

recipient-disabled = La casella del destinatario è disattivata
    .explanation = L’indirizzo esiste, ma per ora la sua casella non riceve posta. Forse nessuno la usa da tempo, o è stata sospesa. Le tue impostazioni vanno bene. Può riaprirla solo il destinatario, o il suo gestore di posta.
    .step-1 = Avvisa il destinatario in un altro modo, per esempio per telefono.
    .step-2 = Chiedigli se ha un altro indirizzo e scrivi a quello.
    .step-3 = Dagli il rapporto di questo programma per il suo gestore di posta o il suo amministratore.
    .step-4 = Quando la casella è di nuovo attiva, invia ancora il messaggio. Prima non serve.
    .admin-1 = Controlla se l’account è disattivato, sospeso, senza licenza o chiuso perché non usato, e riattivalo.
    .admin-2 = Se la persona è andata via, inoltra la posta dell’indirizzo, oppure rimuovilo: così chi scrive conosce il motivo (5.1.1).

recipient-mailbox-full = La casella del destinatario è piena
    .explanation = Non c’è posto per il tuo messaggio. Le tue impostazioni e l’indirizzo vanno bene. Solo il destinatario può fare spazio, o farsi dare una casella più grande.
    .step-1 = Avvisa il destinatario in un altro modo, per esempio per telefono, che la sua casella è piena.
    .step-2 = Quando ha fatto spazio, invia di nuovo il messaggio. Riprovare prima non serve.
    .step-3 = Se è urgente, chiedi se quella persona ha un altro indirizzo.
    .admin-1 = Alza il limite di spazio di questa casella, sposta la vecchia posta in un archivio o eliminala d’accordo con l’utente.

recipient-over-limit = In questo momento il destinatario riceve troppa posta
    .explanation = Una casella può ricevere solo un certo numero di messaggi in poco tempo. Ora ne arrivano di più, solo da te o da tutti quelli che le scrivono. Non c’è nulla da riparare: passa da sé, di solito in poche ore.
    .step-1 = Aspetta un’ora. Poi, se il messaggio ti è tornato indietro, invialo di nuovo.
    .step-2 = Metti ciò che hai da dire in un solo messaggio, non in tanti.
    .step-3 = C’è un programma o un dispositivo che scrive per te a questo indirizzo? Fallo scrivere meno spesso.
    .step-4 = Se è urgente, contatta la persona in un altro modo.
    .admin-1 = Rallenta o correggi il programma che invia i molti messaggi. In Exchange Online, 5.2.121 vuol dire troppi in un’ora da questo mittente, 5.2.122 troppi da tutti i mittenti insieme.
    .admin-2 = Dal lato del destinatario, cerca un ciclo di posta o un programma che inonda la casella.

recipient-restricted = A questo destinatario può scrivere solo chi è ammesso
    .explanation = Passa solo chi fa parte dell’organizzazione, o chi è in un elenco. Può valere per una casella, per un gruppo o per tutto il server di posta. Le tue impostazioni vanno bene. Può farti passare solo l’amministratore del destinatario, o chi gestisce il gruppo.
    .step-1 = Contatta il destinatario in un altro modo, per esempio per telefono.
    .step-2 = Chiedigli di far accettare il tuo indirizzo e dagli il rapporto di questo programma per il suo amministratore.
    .step-3 = Chiedigli se ha un altro indirizzo che riceve posta da fuori.
    .step-4 = Se è un gruppo, chiedi a chi lo gestisce, oppure scrivi ai membri uno per uno.
    .step-5 = Fai parte anche tu di quell’organizzazione? Allora accedi all’account che hai lì e invia da quello.
    .admin-1 = Se il server respinge tutta la posta da fuori (“Client was not authenticated”), fai accettare i mittenti anonimi (AnonymousUsers) al connettore di ricezione rivolto a Internet, oppure fai indicare ai record MX un server che li accetta.
    .admin-2 = In Exchange, per aprire un solo destinatario disattiva RequireSenderAuthenticationEnabled. Se può scrivere solo chi è in elenco, aggiungi questo mittente ad AcceptMessagesOnlyFrom.
    .admin-3 = Controlla se il messaggio è stato rifiutato da una regola del flusso di posta o da un moderatore.

recipient-blocks-you = Il destinatario blocca la tua posta o il server che usi
    .explanation = Dall’altra parte c’è un elenco di mittenti non graditi. Dentro c’è il tuo indirizzo, oppure il server che invia la tua posta. Quel server lo usano in tanti, perciò non è detto che riguardi te. Può togliere il blocco solo il destinatario, o il suo amministratore.
    .step-1 = Contatta il destinatario in un altro modo, per esempio per telefono.
    .step-2 = Chiedigli di togliere il tuo indirizzo dai mittenti bloccati.
    .step-3 = Dagli il rapporto di questo programma per il suo amministratore.
    .step-4 = Nel frattempo scrivi da un indirizzo presso un altro gestore di posta. Inviare di nuovo lo stesso messaggio non serve.
    .admin-1 =
        { $ip ->
            [none] Cerca l’indirizzo, il dominio e l’indirizzo IP del mittente nei tuoi elenchi di blocco e fra i mittenti bloccati dell’utente. In Microsoft 365: Tenant Allow/Block List e filtro connessioni.
           *[other] Cerca l’indirizzo del mittente, il dominio e l’indirizzo IP { $ip } nei tuoi elenchi di blocco e fra i mittenti bloccati dell’utente. In Microsoft 365: Tenant Allow/Block List e filtro connessioni.
        }
    .admin-2 = Dal lato del mittente, prima di chiedere lo sblocco assicurati che da quell’indirizzo IP non esca spam.

recipient-server-unreachable = Il server di posta del destinatario non è raggiungibile
    .explanation = Il server di posta dall’altra parte non risponde, oppure non funziona la rete che porta lì. Le tue impostazioni vanno bene. Se l’indirizzo non ha errori di battitura, deve rimediare l’amministratore del destinatario.
    .step-1 =
        { $suggestion ->
            [none] Rileggi lettera per lettera la parte dopo la @ dell’indirizzo del destinatario.
           *[other] Volevi scrivere a { $suggestion }? Allora usa questo indirizzo. Altrimenti rileggi la parte dopo la @ lettera per lettera.
        }
    .step-2 = È giusta? Allora aspetta. Il server del tuo gestore di posta riprova da solo, di solito per un giorno o più.
    .step-3 = Il messaggio ti è tornato indietro? Invialo di nuovo il giorno dopo.
    .step-4 = Se è urgente, contatta il destinatario in un altro modo. Dagli il rapporto di questo programma per il suo amministratore.
    .admin-1 = Controlla che ogni host MX del dominio abbia un indirizzo e accetti connessioni da fuori sulla porta 25.
    .admin-2 = Controlla se un firewall o un filtro per paese scarta le connessioni del server che invia.
    .admin-3 = Con 4.4.316 l’indirizzo IP nell’errore dice quale server o rete, fuori da Microsoft 365, è da riparare.

recipient-server-error = Il server di posta del destinatario ha un guasto
    .explanation = Il server dall’altra parte risponde, ma al suo interno qualcosa è andato storto. Il messaggio, l’indirizzo e le tue impostazioni vanno bene. Può rimediare solo l’amministratore del destinatario.
    .step-1 = Aspetta qualche ora. Se il guasto è passeggero, il server del tuo gestore di posta riprova da solo.
    .step-2 = Il messaggio ti è tornato indietro? Allora invialo di nuovo più tardi.
    .step-3 = Se è urgente, contatta il destinatario in un altro modo.
    .step-4 = Se dura più di un giorno, dai al destinatario il rapporto di questo programma per il suo amministratore.
    .admin-1 = Cerca nel registro del server che riceve, all’ora indicata nel rapporto. La causa è lì.
    .admin-2 = Controlla lo spazio su disco, l’archivio degli utenti, il filtro dei contenuti e il programma che consegna nelle caselle.

recipient-system-full = Il server di posta del destinatario non ha più spazio
    .explanation = Non è piena una sola casella, ma tutto il server. Per ora non può ricevere posta per nessuno. Le tue impostazioni vanno bene. Può fare spazio solo l’amministratore del destinatario.
    .step-1 = Aspetta qualche ora. Di solito il server del tuo gestore di posta riprova da solo.
    .step-2 = Il messaggio ti è tornato indietro? Invialo di nuovo il giorno dopo.
    .step-3 = Se è urgente, contatta il destinatario in un altro modo.
    .step-4 = Dagli il rapporto di questo programma per il suo amministratore.
    .admin-1 = Libera spazio e inode sui dischi della coda e delle caselle (Postfix: queue_minfree).
    .admin-2 = In Exchange, “4.3.1 Insufficient system resources” indica back pressure: libera spazio su disco e memoria sul server.

recipient-not-accepting = Il server indicato per il destinatario non accetta posta
    .explanation = La posta per il dominio del destinatario, cioè la parte dopo la @, va a un server che non ne riceve. Forse è quello sbagliato, o è stato chiuso. Le tue impostazioni vanno bene. Può rimediare solo l’amministratore di quel dominio.
    .step-1 = Rileggi lettera per lettera la parte dopo la @ dell’indirizzo del destinatario.
    .step-2 = È giusta? Contatta il destinatario in un altro modo, per esempio per telefono, e chiedi un altro indirizzo.
    .step-3 = Dagli il rapporto di questo programma per il suo amministratore.
    .step-4 = Quando il guasto è riparato, invia di nuovo il messaggio.
    .admin-1 = Controlla che i record MX del dominio indichino solo server che ne ricevono la posta. Un server che risponde 521 (RFC 7504) non ne riceve.
    .admin-2 = Se il server è chiuso solo per poco, fallo rispondere con 421 4.3.2, così chi invia riprova.

message-expired = Il messaggio non è stato consegnato in tempo
    .explanation = Per ore o giorni un server ha provato a inoltrare il tuo messaggio, poi ha rinunciato. Di solito il server dall’altra parte non rispondeva, o rimandava ogni volta la consegna. Nella maggior parte dei casi deve rimediare l’amministratore del destinatario.
    .step-1 =
        { $suggestion ->
            [none] Controlla l’indirizzo del destinatario lettera per lettera, soprattutto dopo la @.
           *[other] Volevi scrivere a { $suggestion }? Allora usa questo indirizzo. Altrimenti controlla quello che hai scritto lettera per lettera, soprattutto dopo la @.
        }
    .step-2 = È giusto? Invia di nuovo il messaggio. Così il server ricomincia a provare.
    .step-3 = Se è urgente, contatta il destinatario in un altro modo. Dagli il rapporto di questo programma per il suo amministratore.
    .step-4 = Ti torna indietro così anche la posta per altre persone? Manda il rapporto di questo programma al tuo gestore di posta.
    .admin-1 = Nel registro del server che ha rinunciato cerca l’ultimo rifiuto temporaneo di questo messaggio. Lì c’è la vera causa.
    .admin-2 = Controlla che gli host MX del dominio del destinatario rispondano sulla porta 25 e accettino posta per lui.
    .admin-3 = Se scade la posta per molti domini, controlla il DNS, la porta 25 in uscita e la coda del server che invia.

mail-loop = Il tuo messaggio ha girato in tondo
    .explanation = I server di posta se lo sono passato più volte, finché uno l’ha fermato. Di solito dal lato del destinatario la posta viene inoltrata e torna al punto di prima. Le tue impostazioni vanno bene. Deve rimediare il destinatario, o il suo amministratore.
    .step-1 = Non inviare di nuovo il messaggio finché il guasto non è riparato.
    .step-2 = Contatta il destinatario in un altro modo, per esempio per telefono, e chiedi un altro indirizzo.
    .step-3 = Chiedigli se inoltra la sua posta. Se sì, chiedigli di smettere per ora.
    .step-4 = Dagli il rapporto di questo programma per il suo amministratore.
    .step-5 = Anche tu inoltri la tua posta a questa persona? Disattiva anche il tuo inoltro.
    .admin-1 = Le righe Received del messaggio tornato indietro mostrano quali server si alternano. Cerca lì inoltri, regole della casella e alias che riportano indietro.
    .admin-2 = Controlla che l’ultimo server riconosca come suoi il dominio e il destinatario, e che i record MX o lo smarthost non riportino a lui.
    .admin-3 = In Exchange ibrido (5.4.6, 5.4.14) controlla il tipo di dominio accettato, i connettori e l’indirizzo di destinazione dell’utente (targetAddress).

greylisted = Il server del destinatario vuole un secondo tentativo: è normale
    .explanation = Alcuni server respingono il primo messaggio di chi non conoscono e lo accettano al tentativo successivo. I programmi di spam di rado riprovano. Non c’è nulla da riparare: di solito il messaggio arriva in pochi minuti, o entro un’ora.
    .step-1 = Aspetta. Il server del tuo gestore di posta riprova da solo.
    .step-2 = Il messaggio è ancora nella posta in uscita del tuo programma di posta? Invialo di nuovo dopo un quarto d’ora.
    .step-3 = Se il giorno dopo non è arrivato, manda il rapporto di questo programma al tuo gestore di posta.
    .admin-1 = Il server che invia deve riprovare per almeno un giorno, sempre dallo stesso indirizzo IP.

forwarding-failed = La posta del destinatario va a un secondo indirizzo, che la rifiuta
    .explanation = Il tuo messaggio è arrivato all’indirizzo a cui hai scritto. Da lì è stato inoltrato a un altro, che l’ha rifiutato. Le tue impostazioni e l’indirizzo vanno bene. L’inoltro può correggerlo solo il destinatario.
    .step-1 = Contatta il destinatario in un altro modo, per esempio per telefono. Forse non sa che perde posta.
    .step-2 = Chiedigli di correggere l’inoltro o di toglierlo.
    .step-3 = Chiedi a quale indirizzo legge ora la posta, e scrivi a quello.
    .step-4 = Dagli il rapporto di questo programma per il suo amministratore.
    .admin-1 = Controlla che l’indirizzo a cui si inoltra esista e riceva posta, ed elimina gli inoltri che non servono più.
    .admin-2 = La posta inoltrata non supera SPF. Riscrivi il mittente della busta (SRS) e lascia intatto il messaggio, così la firma DKIM resta valida.

journaling-misconfigured = L’archivio di posta della tua organizzazione è impostato male
    .explanation = La tua organizzazione tiene una copia della posta. Il suo server manda le copie a Microsoft 365, che non le accetta. Il tuo messaggio non c’entra. Può rimediare solo il tuo amministratore.
    .step-1 = Manda il rapporto di questo programma al tuo amministratore.
    .step-2 = Chiedi al destinatario se il messaggio è arrivato. Forse è stata respinta solo la copia.
    .step-3 = Non è arrivato? Invialo di nuovo quando l’archivio è a posto.
    .admin-1 = Una regola di journaling del tuo server Exchange invia a Microsoft 365, dove l’archiviazione del journal è disattivata (5.3.190). Attivala lì, oppure fai inviare la regola altrove.
