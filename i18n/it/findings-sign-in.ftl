# Accesso: il server chiede chi sei e non ti fa entrare.

auth-not-offered = Questo server non chiede l’accesso: non è quello giusto per inviare
    .explanation = Un server per inviare chiede il tuo nome e la password. Questo non lo fa: di solito accetta solo la posta che arriva da altri server. Il tuo gestore di posta ne ha un altro per l’invio. Puoi cambiarlo tu nelle impostazioni.
    .step-1 = Apri le impostazioni dell’account nel programma di posta e vai a “{ -label-outgoing-server }”.
    .step-2 =
        { $works_server ->
            [none] Scrivi il nome che trovi per l’invio nelle pagine di aiuto del tuo gestore di posta.
           *[other] Scrivi lì il nome { $works_server } al posto di quello attuale.
        }
    .step-3 =
        { $works ->
            [none] Imposta la porta 587 e la crittografia STARTTLS, o ciò che dicono le pagine di aiuto.
           *[other] Imposta la porta e la crittografia che hanno risposto: { $works }.
        }
    .step-4 = Attiva “{ -label-smtp-auth }” e invia di nuovo.
    .admin-1 = Se il server è tuo: offri AUTH sulle porte per l’invio, sulla 587 dopo STARTTLS e sulla 465 con TLS dall’inizio. La porta 25 può farne a meno.

auth-needs-encryption = Il server ti fa accedere solo con una connessione cifrata
    .explanation = Su una linea aperta altri potrebbero leggere la tua password, perciò il server non la accetta. Nelle tue impostazioni la crittografia per l’invio molto probabilmente è disattivata. Puoi attivarla tu.
    .step-1 = Apri le impostazioni dell’account nel programma di posta e vai al server della posta in uscita.
    .step-2 =
        { $works ->
            [none] Alla voce “{ -label-encryption }” scegli STARTTLS e imposta la porta 587. Se non va, scegli SSL/TLS e imposta la porta 465.
           *[other] Alle voci “{ -label-port }” e “{ -label-encryption }” imposta ciò che ha risposto: { $works }.
        }
    .step-3 = Salva e invia di nuovo.

auth-required = Il server vuole che tu acceda prima di inviare
    .explanation = Il tuo programma ha provato a inviare senza dare nome e password. Il server accetta posta solo da chi conosce. Puoi attivare tu l’accesso.
    .step-1 = Apri le impostazioni dell’account, vai al server della posta in uscita e attiva “{ -label-smtp-auth }”.
    .step-2 = Scegli “{ -label-same-as-incoming }”.
    .step-3 = Se per l’invio hai ricevuto un nome e una password diversi, scegli invece “{ -label-log-on-using }” e scrivili lì.
    .step-4 = Se a inviare è uno scanner o un altro apparecchio, scrivi nome e password nelle sue impostazioni.
    .step-5 = Invia di nuovo.
    .admin-1 = Per un apparecchio o un’applicazione che riceve 5.7.57 da smtp.office365.com: falla accedere sulla porta 587 con STARTTLS, oppure crea un connettore che la riconosca dall’indirizzo IP.

auth-method-unsupported = Il programma e il server non hanno un modo di accesso in comune
    .explanation = Nome e password si possono dare in vari modi. Il tuo programma ne usa uno che questo server non accetta. Puoi sceglierne un altro tu nelle impostazioni.
    .step-1 = Apri le impostazioni dell’account e disattiva “{ -label-spa }”.
    .step-2 = Alla voce “{ -label-encryption }” scegli STARTTLS o SSL/TLS. Molti server accettano la password solo così.
    .step-3 =
        { $methods ->
            [none] Se il programma ti fa scegliere il modo di accesso, scegli la password normale.
           *[other] Se il programma ti fa scegliere il modo di accesso, scegline uno che il server offre: { $methods }.
        }
    .step-4 = Invia di nuovo.
    .step-5 = Se non va ancora, chiedi al tuo gestore di posta come deve accedere il tuo programma. Manda anche il rapporto di questo programma.
    .admin-1 = Offri AUTH PLAIN e LOGIN su TLS. Un 502 o 503 dopo AUTH vuol dire che su questa porta è disattivato o che arriva al momento sbagliato.
    .admin-2 = Accetta anche la risposta iniziale nella riga AUTH (RFC 4954).

spa-unsupported = Il tuo programma accede con SPA, che questo server non conosce
    .explanation = SPA è un modo di accesso speciale, usato da pochi server. Nelle tue impostazioni è attivo, ma questo server non lo sa usare. Puoi disattivarlo tu. Se la connessione è cifrata, la password resta al sicuro.
    .step-1 = Apri le impostazioni dell’account e disattiva “{ -label-spa }”.
    .step-2 = Disattivala anche per il server della posta in uscita, sotto “{ -label-log-on-using }”.
    .step-3 = Controlla che la crittografia sia STARTTLS o SSL/TLS.
    .step-4 = Invia di nuovo.

password-rejected = Il server non accetta questo nome utente e questa password
    .explanation = Il server risponde, ma dice che il nome o la password non va bene. Spesso c’è un errore di battitura, uno spazio di troppo o una vecchia password. Puoi controllare tu.
    .step-1 = Accedi alla pagina web del tuo gestore di posta con lo stesso nome e la stessa password. Se non va neanche lì, imposta una nuova password su quella pagina.
    .step-2 = Riscrivi a mano “{ -label-user-name }” e “{ -label-password }” nelle impostazioni dell’account, senza spazi prima o dopo.
    .step-3 = Prova a scrivere in “{ -label-user-name }” tutto il tuo indirizzo.
    .step-4 = Se la password ha lettere come é o ß, cambiala con una di sole lettere semplici e cifre.
    .step-5 = Se entri dalla pagina web ma non dal programma, guarda le pagine di aiuto. Forse serve una password per le app, o devi prima permettere i programmi di posta.

app-password-required = Qui serve una password per le app, non quella di sempre
    .explanation =
        { $service ->
            [none] Il tuo gestore di posta accetta la password di sempre solo sulla sua pagina web.
           *[other] { $service } accetta la password di sempre solo sulla sua pagina web.
        } Un programma di posta ne vuole una tutta sua: la password per le app. Puoi crearla tu in pochi minuti.
    .step-1 = Apri la pagina web del tuo gestore di posta, accedi e vai alla sicurezza dell’account.
    .step-2 = Se la pagina lo chiede, attiva prima la verifica in due passaggi.
    .step-3 = Crea una password per le app e copiala. Alcuni gestori la chiamano password per la posta.
    .step-4 = Mettila in “{ -label-password }” nel programma di posta al posto di quella vecchia, per la posta in arrivo e in uscita.
    .step-5 = Invia di nuovo.

username-form = Il nome utente non è scritto come lo vuole questo server
    .explanation = Alcuni server vogliono come nome utente tutto l’indirizzo, altri solo la parte prima della @. Nelle tue impostazioni c’è una forma e questo server vuole l’altra. Puoi cambiarla tu.
    .step-1 = Apri le impostazioni dell’account nel programma di posta e vai a “{ -label-user-name }”.
    .step-2 = Se c’è tutto l’indirizzo, lascia solo la parte prima della @. Se c’è solo quella parte, scrivi tutto l’indirizzo.
    .step-3 = Fai lo stesso sotto “{ -label-log-on-using }”, se il server della posta in uscita ha un nome suo.
    .step-4 = Invia di nuovo.

login-alias = Accedi con un alias, ma il server vuole il tuo indirizzo principale
    .explanation = Il tuo account ha un indirizzo principale e uno o più indirizzi in più, detti alias. Come nome utente questo server accetta solo quello principale. Puoi cambiarlo tu. Gli altri vedranno ancora l’alias.
    .step-1 = Apri la pagina web del tuo gestore di posta e cerca l’indirizzo principale nelle impostazioni dell’account.
    .step-2 = Scrivilo in “{ -label-user-name }” nel tuo programma di posta.
    .step-3 = Fai lo stesso sotto “{ -label-log-on-using }”, se il server della posta in uscita ha un nome suo.
    .step-4 = Lascia “{ -label-address }” com’è e invia di nuovo.

mail-access-off = Il tuo account non fa ancora entrare i programmi di posta
    .explanation =
        { $service ->
            [none] Il tuo gestore di posta fa entrare i programmi di posta solo se lo hai permesso sulla sua pagina web.
           *[other] { $service } fa entrare i programmi di posta solo se lo hai permesso sulla sua pagina web.
        } Nel tuo account questo accesso è probabilmente ancora disattivato. Puoi attivarlo tu.
    .step-1 = Apri la pagina web del tuo gestore di posta, accedi e vai alle impostazioni.
    .step-2 = Cerca POP3, IMAP o SMTP, oppure i programmi di posta, e attiva l’accesso.
    .step-3 = Se la pagina mostra una password per i programmi di posta, mettila in “{ -label-password }” nel tuo programma.
    .step-4 = Aspetta qualche minuto, poi invia di nuovo.

web-login-required = Il tuo gestore di posta vuole che tu acceda una volta dal browser
    .explanation = L’accesso dal tuo programma sembrava insolito e il gestore l’ha fermato per proteggerti. Vuole essere sicuro che sia tu. Puoi confermarlo tu.
    .step-1 = Apri su questo computer la pagina web del tuo gestore di posta e accedi con lo stesso account.
    .step-2 = Se la pagina chiede se eri tu, rispondi di sì.
    .step-3 = Subito dopo invia di nuovo dal programma di posta.
    .step-4 = Se rifiuta ancora, crea su quella pagina una password per le app e usala nel programma.

password-expired = La tua password è scaduta e va cambiata
    .explanation = Con il tuo gestore di posta una password vale solo per un certo tempo, e questo tempo è finito. Con una nuova potrai inviare di nuovo. Puoi farlo tu.
    .step-1 = Apri la pagina web del tuo gestore di posta, accedi e imposta una nuova password.
    .step-2 = Scrivila in “{ -label-password }” nel programma di posta, per la posta in arrivo e in uscita.
    .step-3 = Cambiala anche sul telefono e altrove. Se lì resta quella vecchia, l’account può bloccarsi.
    .step-4 = Se non riesci a cambiarla, chiedi al tuo gestore di posta o, al lavoro, all’assistenza informatica. Manda anche il rapporto di questo programma.

account-disabled = Il tuo account è chiuso: può riaprirlo solo il tuo gestore di posta
    .explanation = Il server non fa entrare questo account. Succede dopo accessi strani, con un conto non pagato o alla fine di un contratto o di un lavoro. Può riaprirlo solo il tuo gestore di posta o, per un account di lavoro, l’assistenza informatica.
    .step-1 = Accedi alla pagina web del tuo gestore di posta. Spesso dice perché l’account è chiuso e che cosa fare.
    .step-2 = Se non basta, scrivi o telefona al gestore di posta o all’assistenza informatica. Manda il rapporto di questo programma e chiedi: “Perché il mio account è chiuso e che cosa vi serve per riaprirlo?”
    .step-3 = Per ora ferma il programma di posta su tutti i tuoi apparecchi. Nuovi tentativi possono allungare il blocco.
    .step-4 = Per la posta urgente usa intanto un altro indirizzo.
    .admin-1 = Guarda lo stato dell’account (disattivato, bloccato, sospeso, senza licenza, non pagato) e il motivo nel registro degli accessi.
    .admin-2 = Se è entrato qualcun altro: imposta una nuova password, chiudi tutte le sessioni, togli gli inoltri sconosciuti e solo dopo sblocca l’account.

smtp-auth-off-organisation = La tua organizzazione ha disattivato l’invio tramite SMTP
    .explanation = Il tuo programma invia tramite SMTP, il server in uscita delle tue impostazioni. La tua organizzazione lo ha disattivato. La password non c’entra. Può attivarlo solo il suo amministratore.
    .step-1 = Manda il rapporto di questo programma al tuo amministratore e chiedi: “Puoi attivare SMTP AUTH per la mia casella?”
    .step-2 = Nel frattempo scrivi dal browser, sulla pagina web della posta della tua organizzazione.
    .step-3 = Oppure aggiungi di nuovo l’account in Outlook come account Microsoft 365. Così Outlook non usa SMTP.
    .admin-1 = Meglio attivarlo solo per questa casella, che così prevale sull’impostazione dell’organizzazione: Set-CASMailbox -Identity nome@example.org -SmtpClientAuthenticationDisabled $false
    .admin-2 = Oppure per tutte le caselle: Set-TransportConfig -SmtpClientAuthenticationDisabled $false
    .admin-3 = Se il rifiuto resta, controlla le impostazioni predefinite di sicurezza, l’accesso condizionale e i criteri di autenticazione. Anche questi possono bloccare SMTP AUTH.

smtp-auth-off-mailbox = L’invio tramite SMTP è disattivato per la tua casella
    .explanation = Il tuo programma invia tramite SMTP, il server in uscita delle tue impostazioni. Per la tua casella è disattivato. La password non c’entra. Può attivarlo solo l’amministratore della tua organizzazione.
    .step-1 = Manda il rapporto di questo programma al tuo amministratore e chiedi: “Puoi attivare SMTP AUTH per la mia casella?”
    .step-2 = Nel frattempo scrivi dal browser, sulla pagina web della posta della tua organizzazione.
    .step-3 = Oppure aggiungi di nuovo l’account in Outlook come account Microsoft 365. Così Outlook non usa SMTP.
    .admin-1 = Attivalo per questa casella: Set-CASMailbox -Identity nome@example.org -SmtpClientAuthenticationDisabled $false
    .admin-2 = Oppure nell’interfaccia di amministrazione di Microsoft 365: apri l’utente, poi le app di posta elettronica, e spunta SMTP autenticato.
    .admin-3 = Se il rifiuto resta, controlla le impostazioni predefinite di sicurezza, l’accesso condizionale e i criteri di autenticazione. Anche questi possono bloccare SMTP AUTH.

sign-in-policy-blocked = Le regole di sicurezza della tua organizzazione bloccano l’accesso
    .explanation = La tua organizzazione permette solo alcuni modi di accesso, per esempio dalla sua pagina web. Quello del tuo programma non è tra questi. Solo l’amministratore può cambiare le regole. Forse però un altro modo è già aperto per te.
    .step-1 = Aggiungi di nuovo l’account nel programma come account Microsoft 365 e accedi sulla pagina che si apre.
    .step-2 = Se la pagina non si apre, per ora scrivi dal browser.
    .step-3 = Manda il rapporto di questo programma al tuo amministratore e chiedi: “Come può accedere il mio programma di posta per inviare?”
    .admin-1 = Vedi nel registro degli accessi di Entra che cosa ha rifiutato: impostazioni predefinite di sicurezza, accesso condizionale o un criterio di autenticazione.
    .admin-2 = Meglio passare il programma o l’apparecchio a OAuth (XOAUTH2, autorizzazione SMTP.Send).
    .admin-3 = Se non può usare OAuth, fai un’eccezione per questo solo account (esclusione nell’accesso condizionale, criterio di autenticazione con AllowBasicAuthSmtp). Le impostazioni predefinite di sicurezza non ammettono eccezioni.

password-login-retired = Il tuo gestore non accetta più la password dai programmi di posta
    .explanation =
        { $service ->
            [none] Il tuo gestore di posta ora ti fa entrare solo dalla sua pagina di accesso (OAuth).
           *[other] { $service } ora ti fa entrare solo dalla sua pagina di accesso (OAuth).
        } Rifiuta la password salvata nel programma anche se è giusta. Puoi aggiungere tu l’account nel modo nuovo.
    .step-1 = Nel programma di posta aggiungi di nuovo l’account con il tuo indirizzo e lascia che trovi da solo il resto.
    .step-2 = Accedi sulla pagina del gestore di posta che si apre e permetti l’accesso.
    .step-3 = Se il programma ti fa scegliere il modo di accesso, scegli OAuth2.
    .step-4 = Se la pagina non si apre, usa un programma di posta più recente o scrivi dal browser.
    .step-5 = Se a inviare è uno scanner o un altro apparecchio, manda il rapporto di questo programma a chi se ne occupa.
    .admin-1 = Passa i programmi a OAuth (XOAUTH2). In Exchange Online l’autorizzazione è SMTP.Send per gli utenti e SMTP.SendAsApp per le applicazioni.
    .admin-2 = Per gli apparecchi che non possono usare OAuth, crea un connettore che li riconosca dall’indirizzo IP o usa un servizio fatto per l’invio dagli apparecchi.

oauth-token-rejected = Il tuo accesso non è più valido e va rifatto
    .explanation = Il tuo programma non manda la password, ma un lasciapassare avuto dal gestore di posta. Il server non lo accetta: è scaduto oppure non vale per l’invio. Puoi ottenerne uno nuovo tu.
    .step-1 = Chiudi il programma di posta, riaprilo e accedi sulla pagina che appare.
    .step-2 = Se hai più account, controlla di scegliere quello giusto.
    .step-3 = Permetti tutto ciò che la pagina chiede, anche l’invio della posta.
    .step-4 = Se la pagina non appare, aggiungi di nuovo l’account nel programma di posta.
    .step-5 = Se rifiuta ancora, chiedi al tuo gestore di posta o, al lavoro, all’assistenza informatica. Manda anche il rapporto di questo programma.
    .admin-1 = Controlla che il programma abbia il consenso per l’ambito giusto: https://outlook.office.com/SMTP.Send per Microsoft 365, https://mail.google.com/ per Gmail.
    .admin-2 = Controlla che il token sia della casella data come nome utente e che per questa casella SMTP AUTH sia attivo.

too-many-logins = Troppi accessi in poco tempo: il server vuole una pausa
    .explanation = Ha visto molti accessi o password sbagliate da parte tua e ha chiuso la porta per un po’. Nessuno deve fare nulla: passa da solo, spesso entro un’ora, a volte dopo un giorno. Altri tentativi possono allungare l’attesa.
    .step-1 = Chiudi il programma di posta su computer, telefono e altri apparecchi.
    .step-2 = Aspetta almeno un’ora. Intanto scrivi dalla pagina web del tuo gestore di posta.
    .step-3 = Correggi la password dove c’è ancora quella vecchia. Alcuni gestori vogliono lì una password per le app.
    .step-4 = Poi invia una volta sola. Se non va, aspetta fino al giorno dopo.
    .step-5 = Se dopo un giorno la porta è ancora chiusa, manda al tuo gestore di posta il rapporto di questo programma.

auth-temporary-failure = In questo momento il server non può controllare le password
    .explanation = Il server accetta gli accessi, ma ora non riesce a trovare il tuo account. È un guasto presso il gestore di posta e di solito passa da solo. Tu non devi fare nulla, nemmeno cambiare password.
    .step-1 = Aspetta un quarto d’ora, poi invia di nuovo.
    .step-2 = Se è urgente, prova la pagina web del tuo gestore di posta.
    .step-3 = Se dura più di qualche ora, manda al tuo gestore di posta il rapporto di questo programma.
    .admin-1 = Controlla a chi il server chiede le password (LDAP, database, SASL, Dovecot auth): è attivo, raggiungibile e sotto il limite di connessioni?

no-smtp-service = Il tuo gestore di posta non fa inviare da altri programmi
    .explanation =
        { $service ->
            [none] Il tuo gestore di posta non ha un server in uscita per Outlook o programmi simili.
           *[other] { $service } non ha un server in uscita per Outlook o programmi simili.
        } Nessuna impostazione può cambiarlo. Puoi però inviare dalla sua app o dalla sua pagina web.
    .step-1 = Scrivi dall’app o dalla pagina web del tuo gestore di posta.
    .step-2 = Cerca nelle sue pagine di aiuto un “bridge”, un piccolo programma che fa da ponte con Outlook e simili. Proton ne ha uno per chi paga.
    .step-3 = Se devi per forza usare Outlook, ti serve un indirizzo di un altro gestore di posta.

bridge-not-running = Il programma ponte (bridge) su questo computer non è in funzione
    .explanation = Il tuo gestore di posta lavora con altri programmi solo tramite un piccolo programma sul tuo computer, detto bridge. Il programma di posta lo cerca e non ha risposta. Puoi avviarlo tu.
    .step-1 = Avvia il bridge del tuo gestore di posta e accedi.
    .step-2 = Guarda i dati che mostra: server, porta, nome utente e password.
    .step-3 = Scrivi gli stessi dati nelle impostazioni dell’account del programma di posta. La password è quella del bridge.
    .step-4 = Invia di nuovo.
    .step-5 = Fai partire il bridge insieme al computer, così c’è sempre.

paid-plan-required = Qui solo chi paga può inviare da un programma di posta
    .explanation =
        { $service ->
            [none] Il tuo gestore di posta apre il server in uscita solo a chi paga.
           *[other] { $service } apre il server in uscita solo a chi paga.
        } Con un account gratuito puoi inviare solo dalla sua pagina web o dalla sua app. Scegli tu se passare a un piano a pagamento.
    .step-1 = Per ora scrivi dalla pagina web o dall’app del tuo gestore di posta.
    .step-2 = Per usare ancora il tuo programma, scegli su quella pagina un piano a pagamento.
    .step-3 = Controlla nelle impostazioni della pagina che l’accesso per i programmi di posta sia attivo, poi invia di nuovo.

incoming-login-failed = Il server della posta in arrivo non ti fa entrare
    .explanation = Non puoi ricevere nuova posta, perché il server rifiuta il nome o la password. Se per l’invio usi gli stessi, non andrà neanche quello. Puoi controllare tu.
    .step-1 = Accedi alla pagina web del tuo gestore di posta con lo stesso nome e la stessa password. Se non va neanche lì, imposta una nuova password su quella pagina.
    .step-2 = Riscrivi a mano “{ -label-user-name }” e “{ -label-password }” nelle impostazioni dell’account.
    .step-3 = Controlla nelle impostazioni della pagina web che POP3 o IMAP sia attivo.
    .step-4 = Se il tuo gestore di posta ha password per le app, creane una lì e usala nel programma di posta.
    .step-5 = Se nulla aiuta, manda al tuo gestore di posta il rapporto di questo programma.
