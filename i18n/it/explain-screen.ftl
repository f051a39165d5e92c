# La schermata “Spiega un errore”.

explain-title = Spiega un errore
explain-field = Testo dell’errore
explain-hint = Incollalo qui (Ctrl+V)
explain-paste-or = Incolla l’errore, trascina qui il messaggio oppure
explain-open = apri un file…
explain-clear = Svuota
explain-reading = Lettura in corso…
explain-read-as = Letto come: { $what }
explain-what = { $kind }{ $writer ->
        [none] { "" }
       *[other] { " " }da { $writer }
    }{ $language ->
        [none] { "" }
       *[other] , { $language }
    }
explain-cut = È molto lungo: sono stati letti solo i primi { $count } MB.
explain-file = File: { $name }
explain-pasted = Testo incollato, { $size } kB
explain-drop = Rilascialo dove vuoi: Mailclinic ti dice che cosa significa.

# --- ancora niente
explain-bring = Che cosa puoi portare qui
explain-bring-window = Le parole di una finestra di errore, copiate o scritte, per esempio “0x800CCC79”.
explain-bring-message = Un messaggio che ti è tornato indietro: tutto il testo o il suo file (.eml, .msg, .mbox).
explain-bring-words = Quello che ha detto il server, o anche solo il numero, per esempio “550 5.7.1”.
explain-bring-headers = Le intestazioni di un messaggio, per vedere che strada ha fatto e se il mittente è stato ritenuto autentico.
explain-bring-private = Resta tutto su questo computer.

# --- più di uno
explain-messages = { $count } messaggi
explain-recipients = { $count } destinatari

# --- che cosa fare
explain-todo = Che cosa puoi fare
explain-check-account = Controlla questo account
explain-copy-note = Copia rapporto
explain-note-copied = Rapporto copiato
explain-numbers = Che cosa dicono i numeri
explain-facts = Tutto quello che dice il messaggio
explain-links = Pagine utili
fixer-unknown = Da qui non si capisce chi deve intervenire

# --- niente di trovato
explain-nothing = Questo non sembra un errore di posta
    .explanation = Il programma non ci ha trovato né parole di un server di posta, né numeri di errore, né messaggi tornati indietro.
    .step-1 = Copia tutto il testo dell’errore, con tutti i numeri, e incollalo qui.
    .step-2 = Se un messaggio ti è tornato indietro, salvalo come file e trascina qui il file.
unreadable-empty = Qui dentro non c’è niente
    .explanation = Il file o il testo è vuoto.
    .step-1 = Salva o copia di nuovo l’errore e portalo qui.
unreadable-not-text = Questo non è né un messaggio né un testo
    .explanation = Forse è un’immagine o un programma. Qui si possono leggere solo parole.
    .step-1 = Scrivi le parole dell’errore nel campo qui sopra. Spesso basta il numero.
unreadable-broken-item = Questo file di Outlook non si può leggere
    .explanation = È danneggiato o troppo grande.
    .step-1 = Apri il messaggio in Outlook, copia tutto il testo e incollalo qui.
explain-headers-fine = Il mittente di questo messaggio è stato ritenuto autentico
    .explanation = In queste intestazioni niente fa dubitare del mittente. Qui sotto vedi che cosa è stato controllato.
explain-headers-doubtful = Il mittente di questo messaggio può sembrare falso
    .explanation = Alcuni controlli sul mittente non sono stati superati. Messaggi così finiscono spesso tra lo spam o vengono respinti. Qui sotto vedi perché e come si rimedia.
    .step-1 = Copia il rapporto e dallo a chi gestisce il dominio del mittente.
explain-headers-only = Queste sono le intestazioni di un messaggio
    .explanation = Mostrano la strada che ha fatto. Non contengono errori né controlli sul mittente.

# --- il disegno del percorso
explain-way-you = Tu
explain-way-own = Il tuo gestore di posta
explain-way-theirs = Il server del destinatario
explain-way-nothing-to-do = niente da fare
explain-way-sent-on = l’ha inoltrato
explain-way-sent-on-reported = l’ha inoltrato e ti ha avvisato
explain-way-took-it = l’ha accettato
explain-way-has-it = l’ha ricevuto
explain-way-no-word = nessuna notizia
explain-way-waiting = non lo accetta ancora
explain-way-not-yet = non ancora raggiunto
explain-way-turned-away = l’ha respinto
explain-way-you-act = puoi rimediare tu
explain-way-software-acts = il tuo programma di posta va corretto
explain-way-network-acts = la tua rete è d’ostacolo
explain-way-administrator-acts = deve agire il suo amministratore
explain-way-domain-acts = deve agire chi gestisce il tuo dominio
explain-way-recipient-acts = deve agire
explain-way-passes = passa con il tempo

# --- il percorso del messaggio
explain-way-of-message = Il percorso del messaggio
explain-your-computer = Il tuo computer
explain-refused-here = { $server }: respinto
explain-longest-wait = attesa più lunga
explain-more-stops =
    { $count ->
        [one] e un’altra tappa
       *[other] e altre { $count } tappe
    }
delay-seconds = +{ $count } s
delay-minutes = +{ $count } min
delay-hours = +{ $count } h
delay-days =
    { $count ->
        [one] +{ $count } giorno
       *[other] +{ $count } giorni
    }
delay-backwards = orologi diversi

# --- che cosa dicono i numeri
number-class-2 = Il 2 all’inizio: è stato accettato.
number-class-3 = Il 3 all’inizio: il server aspetta il resto.
number-class-4 = Il 4 all’inizio: rifiutato per ora. Più tardi può funzionare.
number-class-5 = Il 5 all’inizio: rifiuto definitivo. Inviare di nuovo lo stesso messaggio non cambia nulla.
number-reply-syntax = La seconda cifra, 0: il server non ha capito, o non permette, quello che gli è stato detto.
number-reply-connection = La seconda cifra, 2: riguarda la connessione.
number-reply-sign-in = La seconda cifra, 3: riguarda l’accesso.
number-reply-mail = La seconda cifra, 5: riguarda una casella o il messaggio.
number-subject-other = Il numero di mezzo, 0: non dice niente di più preciso.
number-subject-address = Il numero di mezzo, 1: riguarda un indirizzo.
number-subject-mailbox = Il numero di mezzo, 2: riguarda la casella del destinatario.
number-subject-system = Il numero di mezzo, 3: riguarda il server di posta nel suo insieme.
number-subject-network = Il numero di mezzo, 4: riguarda il percorso fra i server.
number-subject-protocol = Il numero di mezzo, 5: i due server non si sono capiti.
number-subject-message = Il numero di mezzo, 6: riguarda il contenuto del messaggio.
number-subject-policy = Il numero di mezzo, 7: riguarda una regola o la sicurezza.

# --- chi è stato creduto
authentication-results = Che cosa è stato controllato
authentication-spf = Questo server può inviare posta per il dominio?
authentication-dkim = Il messaggio è firmato, e la firma è valida?
authentication-dmarc = Uno dei due corrisponde all’indirizzo che vede chi legge?
authentication-pass = superato
authentication-fail = non superato ({ $result })
authentication-none = non c’era nulla da controllare ({ $result })
authentication-neutral = esito incerto ({ $result })
authentication-temperror = in quel momento non si poteva controllare ({ $result })
authentication-permerror = la voce del dominio contiene un errore ({ $result })

# --- che cosa è stato letto
kind-bounce = messaggio tornato indietro
kind-delayed = messaggio in ritardo
kind-delivered = ricevuta
kind-auto-reply = risposta automatica
kind-challenge = richiesta di conferma
kind-feedback = reclamo per un messaggio
kind-dialog = finestra di errore
kind-reply = parole di un server
kind-code = numero di errore
kind-headers = intestazioni di un messaggio
kind-not-a-bounce = messaggio normale
kind-unknown = sconosciuto

language-ar = arabo
language-bg = bulgaro
language-ca = catalano
language-cs = ceco
language-da = danese
language-de = tedesco
language-el = greco
language-en = inglese
language-es = spagnolo
language-et = estone
language-fi = finlandese
language-fr = francese
language-he = ebraico
language-hu = ungherese
language-it = italiano
language-ja = giapponese
language-ko = coreano
language-lt = lituano
language-lv = lettone
language-nb = norvegese
language-nl = olandese
language-pl = polacco
language-pt = portoghese
language-ro = rumeno
language-ru = russo
language-sv = svedese
language-tr = turco
language-uk = ucraino
language-zh = cinese
