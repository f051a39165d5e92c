# Accesso: il server chiede chi sei e non ti fa entrare.

auth-not-offered = Questo server non fa accedere nessuno: non è quello giusto per inviare
    .explanation = Un server della posta in uscita chiede nome utente e password. Questo non lo fa: probabilmente riceve solo la posta che arriva da altri server. Per l’invio il tuo gestore di posta ne ha un altro. Puoi cambiarlo tu, nelle impostazioni dell’account.
    .step-1 = Nelle impostazioni dell’account vai a “{ -label-outgoing-server }”.
    .step-2 =
        { $works_server ->
            [none] Scrivi il nome che il tuo gestore di posta indica per l’invio nelle sue pagine di aiuto.
           *[other] Scrivi { $works_server } in quel campo.
        }
    .step-3 =
        { $works ->
            [none] Imposta “{ -label-port }” su 587 con STARTTLS, oppure i valori che trovi nelle pagine di aiuto.
           *[other] Imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
        }
    .step-4 = Attiva “{ -label-smtp-auth }”, salva e invia di nuovo il messaggio.
    .admin-1 = Se il server è tuo: offri AUTH sulle porte per l’invio, sulla 587 dopo STARTTLS e sulla 465 con TLS dall’inizio. La porta 25 può farne a meno.

auth-needs-encryption = Il server ti fa accedere solo con una connessione crittografata
    .explanation = Senza crittografia altri potrebbero leggere la tua password, perciò il server non la accetta. Nelle tue impostazioni la crittografia per l’invio è quasi di sicuro disattivata. Puoi attivarla tu.
    .step-1 = Apri le impostazioni dell’account e vai al server della posta in uscita.
    .step-2 =
        { $works ->
            [none] Alla voce “{ -label-encryption }” scegli STARTTLS e imposta “{ -label-port }” su 587. Se non va, scegli SSL/TLS e la porta 465.
           *[other] Imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
        }
    .step-3 = Salva e invia di nuovo il messaggio.

auth-required =
    { $side ->
        [recipient] Il server del destinatario accetta posta solo da chi fa l’accesso
       *[other] Il server vuole che tu acceda prima di inviare
    }
    .explanation =
        { $side ->
            [recipient] Il tuo messaggio è arrivato fino al server del destinatario, che lo ha respinto. Chi non fa l’accesso non passa, e tu lì non hai un account. Le tue impostazioni vanno bene. Può rimediare solo l’amministratore del destinatario.
           *[other] Il tuo programma di posta ha provato a inviare senza dare nome utente e password. Il server accetta posta solo da chi conosce. Puoi attivare tu l’accesso.
        }
    .step-1 =
        { $side ->
            [recipient] Contatta il destinatario in un altro modo, per esempio per telefono.
           *[other] Nelle impostazioni dell’account vai al server della posta in uscita e attiva “{ -label-smtp-auth }”.
        }
    .step-2 =
        { $side ->
            [recipient] Dagli il rapporto di questo programma per il suo amministratore.
           *[other] Scegli “{ -label-same-as-incoming }”.
        }
    .step-3 =
        { $side ->
            [recipient] Fai parte anche tu di quell’organizzazione? Allora accedi all’account che hai lì e invia da quello.
           *[other] Se il tuo gestore di posta ti ha dato un altro nome utente e un’altra password per l’invio, scegli invece “{ -label-log-on-using }” e scrivi quelli.
        }
    .step-4 =
        { $side ->
            [recipient] Ti respingono così anche i server di altri? Allora manda il rapporto anche al tuo gestore di posta.
           *[other] Se la posta parte da uno scanner o da un altro dispositivo, scrivi nome utente e password nelle sue impostazioni.
        }
    .step-5 =
        { $side ->
            [recipient] Quando il guasto è riparato, invia di nuovo il messaggio.
           *[other] Salva e invia di nuovo il messaggio.
        }
    .admin-1 =
        { $side ->
            [recipient] Fai in modo che il server indicato nel record MX accetti posta anonima da Internet per i destinatari del tuo dominio. In Exchange: gruppo di autorizzazioni “Utenti anonimi” sul connettore di ricezione della porta 25.
           *[other] Per un dispositivo o un’applicazione che riceve 5.7.57 da smtp.office365.com: fai in modo che acceda sulla porta 587 con STARTTLS, oppure crea un connettore che lo riconosca dall’indirizzo IP.
        }

auth-method-unsupported =
    { $kind ->
        [unfit-method] Il server offre questo modo di accesso, ma così non fa entrare nessuno
       *[other] Il programma di posta e il server non hanno un modo di accesso in comune
    }
    .explanation =
        { $kind ->
            [unfit-method] Nome utente e password si possono dare in vari modi. Il server ha respinto quello impostato. Poi la stessa password è stata provata nel modo semplice, con una connessione crittografata uguale, e il server l’ha accettata. Puoi scegliere un altro modo tu.
           *[other] Nome utente e password si possono dare in vari modi. Il tuo programma di posta ne usa uno che questo server non accetta. Puoi sceglierne un altro tu, nelle impostazioni.
        }
    .step-1 = Nelle impostazioni dell’account disattiva “{ -label-spa }”.
    .step-2 = Alla voce “{ -label-encryption }” scegli STARTTLS o SSL/TLS. Molti server accettano la password solo così.
    .step-3 =
        { $methods ->
            [none] Se il programma di posta ti fa scegliere il modo di accesso, scegli la password normale.
           *[other] Se il programma di posta ti fa scegliere il modo di accesso, scegline uno che il server offre: { $methods }.
        }
    .step-4 = Salva e invia di nuovo il messaggio.
    .step-5 = Se non va ancora, chiedi al tuo gestore di posta come deve accedere il tuo programma di posta. Mandagli il rapporto di questo programma.
    .admin-1 = Offri AUTH PLAIN e LOGIN su TLS. Un 502 o 503 dopo AUTH vuol dire che su questa porta è disattivato o che arriva al momento sbagliato.
    .admin-2 = Accetta anche la risposta iniziale nella riga AUTH (RFC 4954).

spa-unsupported = Il tuo programma di posta accede con SPA, che questo server non conosce
    .explanation = SPA è un modo di accesso speciale, usato da pochi server. Nelle tue impostazioni è attivo, ma questo server non lo sa usare. Puoi disattivarlo tu. Se la connessione è crittografata, la password resta al sicuro.
    .step-1 = Nelle impostazioni dell’account disattiva “{ -label-spa }”.
    .step-2 = Disattiva la stessa voce per il server della posta in uscita, sotto “{ -label-log-on-using }”.
    .step-3 = Controlla che in “{ -label-encryption }” ci sia STARTTLS o SSL/TLS.
    .step-4 = Salva e invia di nuovo il messaggio.

password-rejected = Il server non accetta questo nome utente e questa password
    .explanation =
        Il server risponde, ma dice che il nome utente o la password non va bene. { $kind ->
            [non-ascii] La tua password ha lettere oltre a quelle semplici da a a z. Non tutti i server le leggono allo stesso modo: può fallire anche una password giusta.
           *[other] Spesso c’è un errore di battitura, uno spazio di troppo o una vecchia password.
        } Puoi controllare tu.
    .step-1 = Accedi al sito del tuo gestore di posta con lo stesso nome utente e la stessa password. Se non va neanche lì, imposta sul sito una nuova password.
    .step-2 = Nelle impostazioni dell’account riscrivi a mano “{ -label-user-name }” e “{ -label-password }”, senza spazi prima o dopo.
    .step-3 = Prova a scrivere in “{ -label-user-name }” tutto il tuo indirizzo di posta.
    .step-4 =
        { $kind ->
            [non-ascii] Se il sito ti fa entrare, imposta lì una nuova password di sole lettere semplici e cifre. Poi scrivila qui.
           *[other] Se la password ha lettere come é o ß, cambiala con una di sole lettere semplici e cifre.
        }
    .step-5 = Se accedi al sito ma non dal programma di posta, guarda le pagine di aiuto. Forse serve una password per le app, o devi prima permettere l’accesso ai programmi di posta.

app-password-required =
    { $kind ->
        [mail-password] Il tuo gestore di posta ha una password a parte per i programmi di posta
       *[other] Qui serve una password per le app, non quella di sempre
    }
    .explanation =
        { $service ->
            [none] Il tuo gestore di posta accetta la password di sempre solo sul suo sito.
           *[other] { $service } accetta la password di sempre solo sul suo sito.
        } { $kind ->
            [mail-password] I programmi di posta lì hanno un’altra password, che scegli tu. In pochi minuti puoi ritrovarla o impostarne una nuova.
           *[other] Un programma di posta ne vuole una tutta sua: la password per le app. Puoi crearla tu in pochi minuti.
        }
    .step-1 =
        { $kind ->
            [mail-password] Accedi al sito del tuo gestore di posta e cerca la password della casella o dei programmi di posta.
           *[other] Accedi al sito del tuo gestore di posta e vai alle impostazioni di sicurezza dell’account.
        }
    .step-2 =
        { $kind ->
            [mail-password] Se non l’hai ancora impostata o non la ricordi, scegline lì una nuova.
           *[other] Se il sito lo chiede, attiva prima la verifica in due passaggi.
        }
    .step-3 =
        { $kind ->
            [mail-password] Se la cambi, cambiala anche sugli altri dispositivi.
           *[other] Crea una password per le app e copiala. Alcuni gestori di posta la chiamano password per la posta.
        }
    .step-4 = Nelle impostazioni dell’account scrivila in “{ -label-password }” al posto di quella vecchia, per la posta in arrivo e per quella in uscita.
    .step-5 = Salva e invia di nuovo il messaggio.

username-form = Il nome utente non è scritto come lo vuole questo server
    .explanation =
        Alcuni server vogliono come nome utente tutto l’indirizzo di posta, altri solo la parte prima della @. { $suggestion ->
            [none] Nelle tue impostazioni c’è una forma e questo server vuole l’altra.
           *[other] { $user ->
                [none] Questo server accetta { $suggestion }.
               *[other] Questo server non accetta { $user }, ma accetta { $suggestion }.
            }
        } Puoi cambiarla tu.
    .step-1 = Nelle impostazioni dell’account vai a “{ -label-user-name }”.
    .step-2 =
        { $suggestion ->
            [none] Se c’è tutto l’indirizzo, lascia solo la parte prima della @. Se c’è solo quella parte, scrivi tutto l’indirizzo.
           *[other] Scrivi lì { $suggestion }.
        }
    .step-3 = Fai lo stesso sotto “{ -label-log-on-using }”, se il server della posta in uscita ha un nome utente suo.
    .step-4 = Salva e invia di nuovo il messaggio.

login-alias = Accedi con un alias, ma il server vuole il tuo indirizzo principale
    .explanation =
        Il tuo account ha un indirizzo principale e uno o più indirizzi in più, detti alias. Come nome utente questo server accetta solo quello principale. { $user ->
            [none] Puoi cambiarlo tu.
           *[other] Ora il nome utente è { $user }. Puoi cambiarlo tu.
        } Gli altri vedranno ancora l’alias.
    .step-1 =
        { $suggestion ->
            [none] Accedi al sito del tuo gestore di posta e cerca l’indirizzo principale del tuo account.
           *[other] Sul sito del tuo gestore di posta controlla che { $suggestion } sia l’indirizzo principale del tuo account.
        }
    .step-2 =
        { $suggestion ->
            [none] Nelle impostazioni dell’account scrivilo in “{ -label-user-name }”.
           *[other] Nelle impostazioni dell’account scrivi in “{ -label-user-name }” { $suggestion }.
        }
    .step-3 = Fai lo stesso sotto “{ -label-log-on-using }”, se il server della posta in uscita ha un nome utente suo.
    .step-4 = Lascia “{ -label-address }” com’è. Salva e invia di nuovo il messaggio.

mail-access-off =
    { $kind ->
        [either] Forse il tuo account non fa ancora entrare i programmi di posta
       *[other] Il tuo account non fa ancora entrare i programmi di posta
    }
    .explanation =
        { $kind ->
            [either] Questo server risponde così anche a una password sbagliata. Se la tua va bene sul sito, è solo disattivato l’accesso.
           *[other] La password non c’entra.
        } { $service ->
            [none] Il tuo gestore di posta fa entrare i programmi di posta solo dopo che lo hai permesso sul suo sito.
           *[other] { $service } fa entrare i programmi di posta solo dopo che lo hai permesso sul suo sito.
        } Puoi attivare l’accesso tu.
    .step-1 = Accedi al sito del tuo gestore di posta con lo stesso nome utente e la stessa password. Se non va, imposta lì una nuova password.
    .step-2 = Vai alle impostazioni e cerca POP3, IMAP o SMTP, oppure i programmi di posta. Attiva l’accesso.
    .step-3 = Se il sito mostra una password per i programmi di posta, scrivila in “{ -label-password }” nelle impostazioni dell’account.
    .step-4 = Aspetta qualche minuto, poi invia di nuovo il messaggio.

web-login-required = Il tuo gestore di posta vuole che tu acceda una volta dal browser
    .explanation = L’accesso dal tuo programma di posta sembrava insolito, e il tuo gestore di posta l’ha fermato per proteggerti. Vuole essere sicuro che sia tu. Puoi confermarlo tu.
    .step-1 = Apri su questo computer il sito del tuo gestore di posta e accedi con lo stesso account.
    .step-2 = Se il sito chiede se eri tu, rispondi di sì.
    .step-3 = Subito dopo invia di nuovo il messaggio dal programma di posta.
    .step-4 = Se non va ancora, crea sul sito una password per le app e usala nel programma di posta.

password-expired = La tua password è scaduta e va cambiata
    .explanation = Con il tuo gestore di posta una password vale solo per un certo tempo, e questo tempo è finito. Con una nuova potrai inviare di nuovo. Puoi farlo tu.
    .step-1 = Accedi al sito del tuo gestore di posta e imposta una nuova password.
    .step-2 = Nelle impostazioni dell’account scrivila in “{ -label-password }”, per la posta in arrivo e per quella in uscita.
    .step-3 = Cambiala anche sul telefono e sugli altri dispositivi. Se lì resta quella vecchia, l’account può bloccarsi.
    .step-4 = Se non riesci a cambiarla, chiedi al tuo gestore di posta o al tuo amministratore. Mandagli il rapporto di questo programma.

account-disabled = Il tuo account è bloccato: deve sbloccarlo il tuo gestore di posta
    .explanation = Il server non fa entrare questo account. Succede dopo accessi insoliti, con una fattura non pagata o alla fine di un contratto o di un lavoro. Può sbloccarlo solo il tuo gestore di posta o, per un account di lavoro, il tuo amministratore.
    .step-1 = Accedi al sito del tuo gestore di posta. Spesso dice perché l’account è bloccato e che cosa fare.
    .step-2 = Se non basta, manda il rapporto di questo programma al tuo gestore di posta o al tuo amministratore e chiedi: “Perché il mio account è bloccato e che cosa serve per sbloccarlo?”
    .step-3 = Per ora chiudi il programma di posta su tutti i tuoi dispositivi. Nuovi tentativi possono allungare il blocco.
    .step-4 = Nel frattempo scrivi da un altro indirizzo.
    .admin-1 = Guarda lo stato dell’account (disattivato, bloccato, sospeso, senza licenza, non pagato) e il motivo nel registro degli accessi.
    .admin-2 = Se è entrato qualcun altro: imposta una nuova password, chiudi tutte le sessioni, togli gli inoltri sconosciuti e solo dopo sblocca l’account.

smtp-auth-off-organisation = La tua organizzazione ha disattivato l’invio tramite SMTP
    .explanation = Il tuo programma di posta invia tramite SMTP, cioè con il server della posta in uscita. La tua organizzazione lo ha disattivato. La password non c’entra. Può attivarlo solo l’amministratore della tua organizzazione.
    .step-1 = Manda il rapporto di questo programma al tuo amministratore e chiedi: “Puoi attivare SMTP AUTH per la mia casella?”
    .step-2 = Nel frattempo scrivi dal browser, sul sito della posta della tua organizzazione.
    .step-3 = Oppure aggiungi di nuovo l’account in Outlook come account Microsoft 365. Così Outlook non usa SMTP.
    .admin-1 = Meglio attivarlo solo per questa casella, che così prevale sull’impostazione dell’organizzazione: Set-CASMailbox -Identity nome@example.org -SmtpClientAuthenticationDisabled $false
    .admin-2 = Oppure per tutte le caselle: Set-TransportConfig -SmtpClientAuthenticationDisabled $false
    .admin-3 = Se il rifiuto resta, controlla le impostazioni predefinite di sicurezza, l’accesso condizionale e i criteri di autenticazione. Anche questi possono bloccare SMTP AUTH.

smtp-auth-off-mailbox = L’invio tramite SMTP è disattivato per la tua casella
    .explanation = Il tuo programma di posta invia tramite SMTP, cioè con il server della posta in uscita. Per la tua casella è disattivato. La password non c’entra. Può attivarlo solo l’amministratore della tua organizzazione.
    .step-1 = Manda il rapporto di questo programma al tuo amministratore e chiedi: “Puoi attivare SMTP AUTH per la mia casella?”
    .step-2 = Nel frattempo scrivi dal browser, sul sito della posta della tua organizzazione.
    .step-3 = Oppure aggiungi di nuovo l’account in Outlook come account Microsoft 365. Così Outlook non usa SMTP.
    .admin-1 = Attivalo per questa casella: Set-CASMailbox -Identity nome@example.org -SmtpClientAuthenticationDisabled $false
    .admin-2 = Oppure nell’interfaccia di amministrazione di Microsoft 365: apri l’utente, poi le app di posta elettronica, e seleziona SMTP autenticato.
    .admin-3 = Se il rifiuto resta, controlla le impostazioni predefinite di sicurezza, l’accesso condizionale e i criteri di autenticazione. Anche questi possono bloccare SMTP AUTH.

sign-in-policy-blocked = Le regole di sicurezza della tua organizzazione bloccano l’accesso
    .explanation = La tua organizzazione permette solo alcuni modi di accesso, per esempio dalla sua pagina di accesso. Quello del tuo programma di posta non è fra questi. Solo l’amministratore può cambiare le regole. Forse però c’è già un altro modo che puoi usare.
    .step-1 = Aggiungi di nuovo l’account nel programma di posta come account Microsoft 365 e accedi dalla pagina che si apre.
    .step-2 = Se la pagina non si apre, per ora scrivi dal browser.
    .step-3 = Manda il rapporto di questo programma al tuo amministratore e chiedi: “Come può accedere il mio programma di posta per inviare?”
    .admin-1 = Vedi nel registro degli accessi di Entra che cosa ha rifiutato: impostazioni predefinite di sicurezza, accesso condizionale o un criterio di autenticazione.
    .admin-2 = Meglio passare il programma o il dispositivo a OAuth (XOAUTH2, autorizzazione SMTP.Send).
    .admin-3 = Se non può usare OAuth, fai un’eccezione per questo solo account (esclusione nell’accesso condizionale, criterio di autenticazione con AllowBasicAuthSmtp). Le impostazioni predefinite di sicurezza non ammettono eccezioni.

password-login-retired = Il tuo gestore di posta non accetta più la password dai programmi di posta
    .explanation =
        { $service ->
            [none] Il tuo gestore di posta ora ti fa entrare solo dalla sua pagina di accesso (OAuth).
           *[other] { $service } ora ti fa entrare solo dalla sua pagina di accesso (OAuth).
        } La password salvata nel programma di posta viene rifiutata anche se è giusta. Puoi aggiungere tu l’account nel modo nuovo.
    .step-1 = Nel programma di posta aggiungi di nuovo l’account con il tuo indirizzo e lascia che trovi da solo il resto.
    .step-2 = Accedi dalla pagina che si apre e permetti l’accesso.
    .step-3 = Se il programma di posta ti fa scegliere il modo di accesso, scegli OAuth2.
    .step-4 = Se la pagina non si apre, usa un programma di posta più recente o scrivi dal browser.
    .step-5 = Se la posta parte da uno scanner o da un altro dispositivo, manda il rapporto di questo programma a chi se ne occupa.
    .admin-1 = Passa i programmi a OAuth (XOAUTH2). In Exchange Online l’autorizzazione è SMTP.Send per gli utenti e SMTP.SendAsApp per le applicazioni.
    .admin-2 = Per i dispositivi che non possono usare OAuth, crea un connettore che li riconosca dall’indirizzo IP o usa un servizio fatto per l’invio dai dispositivi.

oauth-token-rejected = Il tuo accesso non è più valido e va rifatto
    .explanation = Il tuo programma di posta non manda la password, ma un lasciapassare avuto dal tuo gestore di posta. Il server non lo accetta: è scaduto oppure non vale per l’invio. Puoi ottenerne uno nuovo tu.
    .step-1 = Chiudi il programma di posta, riaprilo e accedi dalla pagina che compare.
    .step-2 = Se hai più account, controlla di scegliere quello giusto.
    .step-3 = Permetti tutto ciò che la pagina chiede, anche l’invio della posta.
    .step-4 = Se la pagina non compare, aggiungi di nuovo l’account nel programma di posta.
    .step-5 = Se non va ancora, chiedi al tuo gestore di posta o al tuo amministratore. Mandagli il rapporto di questo programma.
    .admin-1 = Controlla che il programma abbia il consenso per l’ambito giusto: https://outlook.office.com/SMTP.Send per Microsoft 365, https://mail.google.com/ per Gmail.
    .admin-2 = Controlla che il token sia della casella data come nome utente e che per questa casella SMTP AUTH sia attivo.

too-many-logins = Troppi accessi in poco tempo: il server vuole una pausa
    .explanation = Ha visto molti accessi o password sbagliate da parte tua e per un po’ non ti fa entrare. Non c’è nulla da riparare: passa da sé, spesso entro un’ora, a volte solo dopo un giorno. Altri tentativi possono allungare l’attesa.
    .step-1 = Chiudi il programma di posta sul computer, sul telefono e sugli altri dispositivi.
    .step-2 = Aspetta almeno un’ora. Nel frattempo scrivi dal sito del tuo gestore di posta.
    .step-3 = Correggi la password sui dispositivi che hanno ancora quella vecchia. Alcuni gestori di posta vogliono lì una password per le app.
    .step-4 = Poi invia il messaggio una volta sola. Se non va, aspetta fino al giorno dopo.
    .step-5 = Se dopo un giorno non va ancora, manda il rapporto di questo programma al tuo gestore di posta.

auth-temporary-failure = In questo momento il server non può controllare le password
    .explanation = Il server accetta gli accessi, ma ora non riesce a trovare il tuo account. È un guasto del tuo gestore di posta e di solito passa da sé. Tu non devi riparare nulla, e nemmeno cambiare la password.
    .step-1 = Aspetta un quarto d’ora, poi invia di nuovo il messaggio.
    .step-2 = Se è urgente, scrivi dal sito del tuo gestore di posta.
    .step-3 = Se dura più di qualche ora, manda il rapporto di questo programma al tuo gestore di posta.
    .admin-1 = Controlla a chi il server chiede le password (LDAP, database, SASL, Dovecot auth): è attivo, raggiungibile e sotto il limite di connessioni?

no-smtp-service = Il tuo gestore di posta non fa inviare da altri programmi di posta
    .explanation =
        { $service ->
            [none] Il tuo gestore di posta non ha un server della posta in uscita per Outlook o programmi simili.
           *[other] { $service } non ha un server della posta in uscita per Outlook o programmi simili.
        } Nessuna impostazione può cambiarlo. Puoi però inviare dalla sua app o dal suo sito.
    .step-1 = Scrivi dall’app o dal sito del tuo gestore di posta.
    .step-2 = Cerca nelle sue pagine di aiuto un “bridge”, un piccolo programma che fa da ponte con Outlook e simili. Proton ne ha uno per chi paga.
    .step-3 = Se devi per forza usare Outlook, ti serve un indirizzo di un altro gestore di posta.

bridge-not-running = Il bridge, il programma ponte di questo computer, non è in funzione
    .explanation = Il tuo gestore di posta lavora con altri programmi di posta solo tramite un piccolo programma sul tuo computer, detto bridge. Il programma di posta lo cerca e non ha risposta. Puoi avviarlo tu.
    .step-1 = Avvia il bridge del tuo gestore di posta e accedi.
    .step-2 = Guarda le impostazioni che mostra: server, porta, nome utente e password.
    .step-3 = Scrivi le stesse nelle impostazioni dell’account del programma di posta. La password è quella del bridge.
    .step-4 = Salva e invia di nuovo il messaggio.
    .step-5 = Fai partire il bridge insieme al computer, così c’è sempre.

paid-plan-required = Qui solo chi paga può inviare da un programma di posta
    .explanation =
        { $service ->
            [none] Il tuo gestore di posta apre il server della posta in uscita solo a chi paga.
           *[other] { $service } apre il server della posta in uscita solo a chi paga.
        } Con un account gratuito puoi inviare solo dal suo sito o dalla sua app. Scegli tu se passare a un piano a pagamento.
    .step-1 = Per ora scrivi dal sito o dall’app del tuo gestore di posta.
    .step-2 = Per usare ancora il tuo programma di posta, scegli su quel sito un piano a pagamento.
    .step-3 = Controlla nelle impostazioni del sito che l’accesso per i programmi di posta sia attivo, poi invia di nuovo il messaggio.

incoming-login-failed = Il server della posta in arrivo non ti fa entrare
    .explanation = Non puoi ricevere nuova posta, perché il server rifiuta il nome utente o la password. Se per l’invio usi gli stessi, non andrà neanche quello. Puoi controllare tu.
    .step-1 = Accedi al sito del tuo gestore di posta con lo stesso nome utente e la stessa password. Se non va neanche lì, imposta sul sito una nuova password.
    .step-2 = Nelle impostazioni dell’account riscrivi a mano “{ -label-user-name }” e “{ -label-password }”.
    .step-3 = Controlla nelle impostazioni del sito che POP3 o IMAP sia attivo.
    .step-4 = Se il tuo gestore di posta ha password per le app, creane una lì e usala nel programma di posta.
    .step-5 = Se non basta, manda il rapporto di questo programma al tuo gestore di posta.
