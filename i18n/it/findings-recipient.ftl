# Il destinatario: l’indirizzo, la casella e il server all’altro capo.

recipient-unknown = L’indirizzo del destinatario non esiste
    .explanation = Il gestore di posta del destinatario non conosce questo indirizzo. Di solito è sbagliata una lettera, oppure la casella è cambiata o è stata chiusa. Le tue impostazioni vanno bene e l’indirizzo puoi correggerlo tu.
    .step-1 = Confronta l’indirizzo lettera per lettera con quello che ti hanno dato, prima e dopo la @.
    .step-2 = Comincia a scriverlo in un messaggio nuovo. Se il programma di posta propone quello vecchio, eliminalo dal suo elenco.
    .step-3 = Scrivi l’indirizzo per intero e invia il messaggio nuovo. Non inviare di nuovo quello vecchio.
    .step-4 = Non va ancora? Chiedi alla persona l’indirizzo giusto in un altro modo, per esempio per telefono.
    .admin-1 = Controlla che la casella esista, non sia stata spostata e sia nota al server che riceve la posta del dominio.
    .admin-2 = Se in Exchange l’errore colpisce solo i colleghi, aggiungi alla casella il vecchio legacyExchangeDN come indirizzo X500.

recipient-domain-not-found = La parte dopo la @ dell’indirizzo del destinatario non si trova
    .explanation = Quella parte è il dominio, e da lì non si arriva a nessun server di posta. Di solito c’è un errore di battitura, magari nella parte finale. L’indirizzo puoi correggerlo tu.
    .step-1 = Rileggi la parte dopo la @ lettera per lettera, anche la fine, come .it o .com.
    .step-2 = Comincia a scrivere l’indirizzo in un messaggio nuovo. Se il programma di posta propone quello sbagliato, eliminalo dal suo elenco.
    .step-3 = Scrivi l’indirizzo per intero e invia il messaggio nuovo.
    .step-4 = È giusta? Allora il guasto è nel dominio. Contatta la persona in un altro modo e passale il rapporto di questo programma.
    .admin-1 = Controlla che il dominio sia registrato e pagato e che i suoi server dei nomi rispondano.
    .admin-2 = Pubblica un record MX il cui nome porti a un indirizzo.

recipient-mailbox-full = La casella del destinatario è piena
    .explanation = Non c’è posto per il tuo messaggio. Le tue impostazioni e l’indirizzo vanno bene. Solo il destinatario può fare spazio, o farsi dare una casella più grande.
    .step-1 = Avvisa il destinatario in un altro modo, per esempio per telefono, che la sua casella è piena.
    .step-2 = Quando ha fatto spazio, invia di nuovo il messaggio. Riprovare prima non serve.
    .step-3 = Se è urgente, chiedi se quella persona ha un altro indirizzo.
    .admin-1 = Alza il limite di spazio di questa casella, sposta la vecchia posta in un archivio o eliminala d’accordo con l’utente.

recipient-restricted = Il destinatario accetta posta solo da certi mittenti
    .explanation = L’indirizzo è chiuso alla posta da fuori, oppure può scrivergli solo chi è in un suo elenco. I gruppi fanno spesso così. Le tue impostazioni vanno bene. Può aprirti solo l’amministratore del destinatario, o chi gestisce il gruppo.
    .step-1 = Contatta il destinatario in un altro modo, per esempio per telefono.
    .step-2 = Chiedigli di far accettare il tuo indirizzo e dagli il rapporto di questo programma per il suo amministratore.
    .step-3 = Se è un gruppo, chiedi a chi lo gestisce, oppure scrivi ai membri uno per uno.
    .step-4 = Fai parte anche tu di quell’organizzazione? Allora accedi all’account che hai lì e invia da quello.
    .admin-1 = In Exchange, per aprire questo destinatario ai mittenti esterni disattiva RequireSenderAuthenticationEnabled.
    .admin-2 = Se può scrivere solo chi è in elenco, aggiungi questo mittente a quelli accettati (AcceptMessagesOnlyFrom).
    .admin-3 = Controlla se il messaggio è stato rifiutato da una regola del flusso di posta.

greylisted = Il server del destinatario vuole un secondo tentativo: è normale
    .explanation = Alcuni server respingono il primo messaggio di chi non conoscono e lo accettano al tentativo dopo. I programmi di spam di rado riprovano. Non c’è nulla da riparare: di solito il messaggio arriva in pochi minuti, o entro un’ora.
    .step-1 = Aspetta. Il server del tuo gestore di posta riprova da solo.
    .step-2 = Il messaggio è ancora nella posta in uscita del tuo programma di posta? Invialo di nuovo dopo un quarto d’ora.
    .step-3 = Se il giorno dopo non è arrivato, manda il rapporto di questo programma al tuo gestore di posta.
    .admin-1 = Il server che invia deve riprovare per almeno un giorno, sempre dallo stesso indirizzo IP.
