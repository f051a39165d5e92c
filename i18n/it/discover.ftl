# Le impostazioni trovate per un indirizzo: da dove vengono e a chi sono state chieste.

# Chi lo dice. $origin è il dominio o il server in cui sono state trovate, $service il gestore di posta; entrambi possono essere none.
source-provider-list = Dall’elenco di gestori di posta di questo programma
source-autoconfig = Come le pubblica { $origin }
source-well-known = Come le pubblica { $origin } sul suo sito
source-ispdb = Dall’elenco pubblico dei gestori di posta di Mozilla
source-srv = Come le indica il DNS di { $origin }
source-autodiscover = Come le pubblica { $origin } per Outlook
source-mx = Le impostazioni di { $service }, che riceve la posta di questo dominio
source-guess = Un’ipotesi: nomi di server comuni che rispondono

discover-title = Impostazioni per { $address }
discover-nothing = Nessuno pubblica le impostazioni per { $domain } e nessun server risponde ai nomi comuni. Il gestore di posta può dirti il nome del suo server della posta in uscita.
discover-no-such-domain = Il dominio { $domain } non esiste. Controlla come è scritto l’indirizzo.
discover-takes-no-mail = Il dominio { $domain } dichiara di non ricevere posta, quindi lì nessuno ha un indirizzo. Controlla come è scritto l’indirizzo.
discover-unanswered = Nessuno ha risposto, quindi di { $domain } non si sa nulla. Il computer è in rete?
discover-only-untrusted = Nessuno garantisce ciò che è stato trovato per { $domain }. Confrontalo con quello che dice il gestore di posta prima di inserire una password.
discover-incoming = { -label-incoming-server }, { $protocol }
discover-found-at = Trovate su
discover-no-sign-in = non serve: lì non si accede con una password
discover-strangers = Questi server non sono del dominio ma di qualcun altro: { $servers }. Inserisci la password solo se questi nomi te li ha dati il gestore di posta.
discover-untrusted = Nulla prova che il gestore di posta voglia queste impostazioni. Inserisci la password solo se conosci i server.
discover-taken = Impostazioni usate
discover-asked = A chi è stato chiesto

discover-source-provider-list = Elenco dei gestori di posta
discover-source-autoconfig = Pagina delle impostazioni
discover-source-well-known = Sito
discover-source-ispdb = Elenco di Mozilla
discover-source-srv = DNS (SRV)
discover-source-autodiscover = Autodiscover
discover-source-mx = Server che ricevono (MX)
discover-source-guess = Nomi comuni

# Che cosa ne è venuto, dopo i due punti: senza maiuscola né punto. $detail è un server, un numero o parole tecniche.
discover-answer-found = trovato
discover-answer-nothing = niente
discover-answer-no-such-domain = il dominio non esiste
discover-answer-takes-no-mail = il dominio non riceve posta
discover-answer-not-awaited = non atteso, perché una fonte migliore aveva già risposto
discover-failure-unreachable =
    { $detail ->
        [none] non raggiungibile
       *[other] non raggiungibile ({ $detail })
    }
discover-failure-certificate = il suo certificato non è valido, quindi non gli è stato chiesto nulla
discover-failure-timed-out = nessuna risposta in tempo
discover-failure-too-long = la risposta è fin troppo lunga
discover-failure-malformed = la risposta non si può leggere ({ $detail })
discover-failure-redirected-elsewhere = rimanda al server di qualcun altro, { $detail }
discover-failure-redirected-to-clear-text = rimanda a una pagina senza crittografia
discover-failure-wants-password = vuole una password, che non riceve
discover-failure-status = risponde con l’errore { $detail }
discover-failure-no-such-server = indica un server che non può esistere, { $detail }
