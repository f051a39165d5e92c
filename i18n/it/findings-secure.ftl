# Diagnosi sulla connessione sicura: crittografia e certificati.

tls-on-starttls-port = Questa porta vuole STARTTLS, ma è impostato SSL/TLS
    .explanation = Su questa porta il server comincia in chiaro e passa alla crittografia subito dopo. Il tuo programma di posta invece la vuole dalla prima parola, e i due non si capiscono. Puoi rimediare tu, nelle impostazioni dell’account.
    .step-1 = { $works ->
        [none] Nelle impostazioni dell’account, alla voce “{ -label-encryption }”, scegli STARTTLS e lascia la porta com’è.
       *[other] Nelle impostazioni dell’account imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
    }
    .step-2 =
        { $side ->
            [incoming] { $works ->
                [none] Se non va ancora, imposta “{ -label-port }” su 993 per IMAP o su 995 per POP3, e scegli SSL/TLS.
               *[other] Lascia le altre impostazioni come sono.
            }
           *[other]
                { $works ->
                    [none] Se l’invio non va ancora, imposta “{ -label-port }” su 465 e scegli SSL/TLS.
                   *[other] Lascia le altre impostazioni come sono.
                }
        }
    .step-3 =
        { $side ->
            [incoming] Salva e scarica di nuovo la posta.
           *[other] Salva e invia di nuovo il messaggio.
        }
starttls-on-tls-port = Questa porta vuole la crittografia fin dall’inizio: scegli SSL/TLS
    .explanation = Su questa porta il server aspetta la crittografia dalla prima parola. Il tuo programma di posta invece comincia in chiaro. Così ognuno aspetta l’altro e non succede nulla. Puoi rimediare tu, nelle impostazioni dell’account.
    .step-1 = { $works ->
        [none] Nelle impostazioni dell’account, alla voce “{ -label-encryption }”, scegli SSL/TLS e lascia la porta com’è.
       *[other] Nelle impostazioni dell’account imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
    }
    .step-2 =
        { $side ->
            [incoming] { $works ->
                [none] Se non va ancora, imposta “{ -label-port }” su 143 per IMAP o su 110 per POP3, e scegli STARTTLS.
               *[other] Lascia le altre impostazioni come sono.
            }
           *[other]
                { $works ->
                    [none] Se l’invio non va ancora, imposta “{ -label-port }” su 587 e scegli STARTTLS.
                   *[other] Lascia le altre impostazioni come sono.
                }
        }
    .step-3 =
        { $side ->
            [incoming] Salva e scarica di nuovo la posta.
           *[other] Salva e invia di nuovo il messaggio.
        }
starttls-not-offered =
    { $kind ->
        [stripped] Qualcosa lungo la strada nasconde la crittografia del server
       *[other] Su questa porta il server non offre STARTTLS
    }
    .explanation =
        { $kind ->
            [stripped] Il tuo gestore di posta indica che su questa porta il server offre la crittografia (STARTTLS). Qui l’offerta non arriva. Molto probabilmente la toglie un firewall o un antivirus lungo la strada. La tua password non è partita. Può rimediare chi gestisce la rete; spesso basta subito un’altra porta.
           *[other] Il tuo programma di posta chiede la crittografia (STARTTLS), ma su questa porta il server non la offre. A volte la nasconde un firewall o un antivirus lungo la strada. Quasi sempre puoi rimediare tu, cambiando porta.
        }
    .step-1 =
        { $side ->
            [incoming] { $works ->
                [none] Per il server della posta in arrivo imposta “{ -label-port }” su 993 per IMAP o su 995 per POP3, e scegli SSL/TLS.
               *[other] Per il server della posta in arrivo imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
            }
           *[other]
                { $works ->
                    [none] Nelle impostazioni dell’account, per il server della posta in uscita, imposta “{ -label-port }” su 465 e alla voce “{ -label-encryption }” scegli SSL/TLS.
                   *[other] Nelle impostazioni dell’account imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
                }
        }
    .step-2 = Se non va, cerca il server e la porta giusti nelle pagine di aiuto del tuo gestore di posta.
    .step-3 = Se prima funzionava, prova un’altra rete, per esempio l’hotspot del telefono.
    .step-4 = Non scegliere “{ -label-none }”: altri potrebbero leggere la tua password.
    .admin-1 =
        { $side ->
            [incoming] Offri STARTTLS sulle porte 143 e 110, oppure TLS dal primo byte sulle porte 993 e 995.
           *[other] Offri STARTTLS sulla porta 587, oppure TLS dal primo byte sulla porta 465.
        }
    .admin-2 = Se il server offre STARTTLS, cerca un firewall con ispezione SMTP che lo toglie dalla risposta a EHLO.
starttls-required = Il server accetta posta solo con una connessione crittografata
    .explanation = Il tuo programma di posta ha parlato al server senza crittografia. Il server ha detto no, per proteggere la tua password e la tua posta. Puoi rimediare tu: attiva la crittografia nelle impostazioni dell’account.
    .step-1 = { $works ->
        [none] Nelle impostazioni dell’account, alla voce “{ -label-encryption }”, scegli STARTTLS.
       *[other] Nelle impostazioni dell’account imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
    }
    .step-2 = { $works ->
        [none] Se l’invio non va ancora, imposta “{ -label-port }” su 465 e scegli SSL/TLS.
       *[other] Lascia le altre impostazioni come sono.
    }
    .step-3 = Salva e invia di nuovo il messaggio.
starttls-refused = Il server offre la crittografia, ma non riesce ad avviarla
    .explanation = Il tuo programma di posta ha chiesto la crittografia e il server non è riuscito ad attivarla. Il guasto è nel server: deve rimediare il tuo gestore di posta. Nel frattempo potrebbe andare un’altra porta.
    .step-1 =
        { $side ->
            [incoming] { $works ->
                [none] Per il server della posta in arrivo imposta “{ -label-port }” su 993 per IMAP o su 995 per POP3, e scegli SSL/TLS.
               *[other] Per il server della posta in arrivo imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
            }
           *[other]
                { $works ->
                    [none] Nelle impostazioni dell’account, per il server della posta in uscita, imposta “{ -label-port }” su 465 e alla voce “{ -label-encryption }” scegli SSL/TLS.
                   *[other] Nelle impostazioni dell’account imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
                }
        }
    .step-2 = Se non va nemmeno così, aspetta un quarto d’ora e riprova.
    .step-3 = Avvisa il tuo gestore di posta che STARTTLS non funziona sul suo server. Mandagli il rapporto di questo programma.
    .step-4 = Lascia attiva la crittografia. Senza, altri potrebbero leggere la tua password.
    .admin-1 = Il server annuncia STARTTLS, ma risponde al comando con 454 o con un codice 5xx. Cerca il motivo nel suo registro.
    .admin-2 = Controlla che il server di posta possa leggere il certificato e la chiave privata, e che i due vadano insieme.
    .admin-3 = Prova ogni porta con “openssl s_client -starttls smtp”.
starttls-injection = Fermati: forse qualcuno manomette questa connessione
    .explanation = Poco prima della crittografia sono arrivati dati che lì non devono esserci. O il server ha un grave difetto, o qualcuno sulla rete inserisce parole sue. Solo il tuo gestore di posta può capire quale dei due. Su questa connessione la tua password non è al sicuro.
    .step-1 = Per ora non inviare e non ricevere posta con questo server.
    .step-2 = Prova un’altra rete, per esempio l’hotspot del telefono, e controlla di nuovo.
    .step-3 = Se lì va tutto bene, non usare più la prima rete. Poi cambia la password della posta.
    .step-4 = Se il problema resta anche lì, avvisa il tuo gestore di posta. Mandagli il rapporto di questo programma.
    .step-5 = Finché non è chiaro, scrivi dal sito del tuo gestore di posta.
    .admin-1 = Dopo la risposta 220 a STARTTLS sono arrivati altri byte prima dell’handshake TLS (response injection). Lì non si può inviare nulla.
    .admin-2 = Aggiorna il server di posta e ogni proxy che gli sta davanti. All’arrivo di STARTTLS devono scartare il testo in chiaro rimasto nel buffer.
    .admin-3 = Se nella traccia del server quei byte non ci sono, qualcuno li aggiunge lungo la strada.
encryption-off = La crittografia è disattivata: altri possono leggere la tua password
    .explanation =
        { $side ->
            [incoming] Senza crittografia la password e i messaggi viaggiano in chiaro quando ricevi la posta. Chi è sulla stessa rete può leggerli. Perciò questo programma non ha mandato la password al server della posta in arrivo. Puoi attivare tu la crittografia.
           *[other] Forse la posta parte anche così, ma password e messaggi viaggiano in chiaro. Chiunque sia sulla stessa rete li può leggere. Il server offre la crittografia e puoi attivarla tu.
        }
    .step-1 =
        { $side ->
            [incoming] { $works ->
                [none] Per il server della posta in arrivo scegli STARTTLS in “{ -label-encryption }”.
               *[other] Per il server della posta in arrivo imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
            }
           *[other]
                { $works ->
                    [none] Nelle impostazioni dell’account, alla voce “{ -label-encryption }”, scegli STARTTLS.
                   *[other] Nelle impostazioni dell’account imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
                }
        }
    .step-2 =
        { $side ->
            [incoming] { $works ->
                [none] Se non va ancora, imposta “{ -label-port }” su 993 per IMAP o su 995 per POP3, e scegli SSL/TLS.
               *[other] Lascia le altre impostazioni come sono.
            }
           *[other]
                { $works ->
                    [none] Se poi l’invio non va, imposta “{ -label-port }” su 465 e scegli SSL/TLS.
                   *[other] Lascia le altre impostazioni come sono.
                }
        }
    .step-3 =
        { $side ->
            [incoming] Salva e scarica di nuovo la posta.
           *[other] Salva e invia un messaggio a te stesso.
        }
    .step-4 = Hai usato questo account in albergo o al bar? Allora cambia la password della posta.
certificate-expired = Il certificato del server è scaduto
    .explanation = Con il certificato un server dimostra chi è. { $not_after ->
        [none] Questo è scaduto, e il tuo programma di posta non sa più con certezza chi c’è dall’altra parte.
       *[other] Questo è scaduto ({ $not_after }), e il tuo programma di posta non sa più con certezza chi c’è dall’altra parte.
    } Lo deve rinnovare il tuo gestore di posta.
    .step-1 = Guarda la data e l’ora di questo computer. Se sono sbagliate, correggile e riprova.
    .step-2 = Se sono giuste, chiedi al tuo gestore di posta di rinnovare il certificato. Mandagli il rapporto di questo programma.
    .step-3 = Se il programma di posta chiede se usare il server lo stesso, rispondi di no.
    .step-4 = Finché non è rinnovato, scrivi dal sito del tuo gestore di posta.
    .admin-1 = Rinnova il certificato e ricarica il server di posta. Dopo un rinnovo automatico il server spesso usa ancora quello vecchio.
    .admin-2 = Controlla ogni porta (25, 465, 587, 993, 995): ciascuna può avere un file di certificato suo.
certificate-not-yet-valid = Il certificato non vale ancora: guarda l’ora di questo computer
    .explanation = { $not_before ->
        [none] Con il certificato un server dimostra chi è. Questo sarà valido solo più avanti.
       *[other] Con il certificato un server dimostra chi è. Questo sarà valido solo più avanti ({ $not_before }).
    } Di solito il certificato va bene ed è l’orologio di questo computer a essere indietro. Puoi regolarlo tu.
    .step-1 = Apri le impostazioni di data e ora di questo computer. Controlla giorno, anno e fuso orario.
    .step-2 = Lascia che il computer regoli l’ora da solo.
    .step-3 =
        { $side ->
            [incoming] Chiudi il programma di posta, riaprilo e scarica la posta.
           *[other] Chiudi il programma di posta, riaprilo e invia il messaggio.
        }
    .step-4 = Se l’ora era giusta, avvisa il tuo gestore di posta. Mandagli il rapporto di questo programma.
    .admin-1 = Se l’ora dell’utente è giusta, il certificato comincia troppo tardi. Installane uno valido adesso.
certificate-name-mismatch = Il certificato del server è intestato a un altro nome
    .explanation = Con il certificato un server dimostra chi è. Questo non contiene il nome del server che hai impostato. { $names ->
        [none] Vale per altri nomi.
       *[other] Vale per: { $names }.
    } Succede spesso quando un solo computer serve molti domini. Di solito basta scrivere il nome giusto, e puoi farlo tu.
    .step-1 = { $works_server ->
        [none] Cerca il nome del server nelle pagine di aiuto del tuo gestore di posta. Scrivilo in “{ -label-server-information }”.
       *[other] In “{ -label-server-information }” scrivi questo nome al posto di quello vecchio, se è del tuo gestore di posta: { $works_server }
    }
    .step-2 =
        { $side ->
            [incoming] Salva e scarica di nuovo la posta.
           *[other] Salva e invia di nuovo il messaggio.
        }
    .step-3 = Se nessun nome va bene, chiedi quello giusto al tuo gestore di posta. Mandagli il rapporto di questo programma.
    .step-4 = Se il programma di posta chiede se usare il server lo stesso, rispondi di no.
    .admin-1 = Aggiungi al certificato il nome che gli utenti scrivono (subjectAltName), oppure pubblica un nome che contiene già.
    .admin-2 = Su una macchina con molti domini, fai scegliere il certificato al server di posta tramite SNI, come fa il server web.
certificate-self-signed = Il server garantisce per sé, e nessun altro garantisce per lui
    .explanation = Con il certificato un server dimostra chi è, e di norma un’autorità nota lo conferma. Questo server invece si è fatto il certificato da solo. È normale per un piccolo server privato o per un programma sul tuo computer, non per un grande gestore di posta. Può rimediare solo chi gestisce il server.
    .step-1 = È un grande gestore di posta? Allora non andare avanti. Prova un’altra rete e avvisa il tuo gestore di posta.
    .step-2 = È il server di un’organizzazione o di un amico? Telefona a chi lo gestisce e chiedi l’impronta digitale del certificato.
    .step-3 = Confrontala con quella che mostra questo programma. Considera attendibile il certificato solo se coincide ogni carattere.
    .step-4 = È un programma sul tuo computer? Allora segui la sua guida per rendere attendibile il certificato.
    .step-5 = Chiedi a chi gestisce il server un certificato che tutti i computer conoscono. Mandagli il rapporto di questo programma.
    .admin-1 = Installa un certificato di un’autorità pubblica. Alcune lo danno gratis e con rinnovo automatico (ACME).
    .admin-2 = Se deve restare, crea un’autorità tua e installa la sua radice sui computer degli utenti, oppure dai loro l’impronta SHA-256 per una via sicura.
certificate-untrusted = Questo computer non conosce chi ha emesso il certificato
    .explanation = Con il certificato un server dimostra chi è, e un’autorità lo conferma. { $issuer ->
        [none] Questo computer non conosce l’autorità di questo certificato.
       *[other] Questo computer non conosce l’autorità di questo certificato ({ $issuer }).
    } Forse è quella della tua organizzazione, forse qualcuno sta ascoltando. Può chiarirlo solo chi gestisce il server o la rete.
    .step-1 = Non accedere finché non sai di che cosa si tratta.
    .step-2 = È un account di lavoro o di scuola? Chiedi al tuo amministratore di far conoscere a questo computer l’autorità della tua organizzazione.
    .step-3 = Per ogni altro account, prova un’altra rete. Se lì va tutto bene, non usare più la prima.
    .step-4 = Se il problema resta anche lì, chiedi al tuo gestore di posta. Mandagli il rapporto di questo programma.
    .admin-1 = Se l’autorità è vostra, installa il suo certificato radice sui computer degli utenti.
    .admin-2 = Su un server pubblico, usa un certificato di un’autorità presente negli archivi radice comuni.
    .admin-3 = Se questo non è il certificato che hai installato, un dispositivo lungo la strada lo sostituisce.
certificate-chain-incomplete = Manca una parte del certificato del server
    .explanation = Con il certificato un server dimostra chi è. Lo si controlla anello per anello, fino a un’autorità che tutti i computer conoscono. Questo server salta un anello. Alcuni programmi lo trovano da soli, altri si fermano. Lo deve aggiungere il tuo gestore di posta: è un lavoro breve.
    .step-1 = Avvisa il tuo gestore di posta che manca il certificato intermedio. Mandagli il rapporto di questo programma.
    .step-2 = Finché manca, scrivi dal sito del tuo gestore di posta.
    .step-3 = Se il programma di posta chiede se usare il server lo stesso, rispondi di no.
    .admin-1 = Installa la catena completa: prima il certificato del server, poi ogni intermedio. Con molti client ACME è il file fullchain.pem.
    .admin-2 = Controlla ogni porta con “openssl s_client -showcerts”. I browser spesso nascondono il difetto, perché scaricano la parte che manca.
certificate-revoked = Il certificato del server è stato ritirato
    .explanation = Con il certificato un server dimostra chi è. L’autorità che ha emesso questo lo ha ritirato prima del tempo: forse qualcuno ne ha rubato la chiave. Perciò non è certo chi ci sia dall’altra parte. Può rimediare solo il tuo gestore di posta.
    .step-1 = Per ora non accedere a questo server.
    .step-2 = Chiedi al tuo gestore di posta, per telefono o sul suo sito. Mandagli il rapporto di questo programma.
    .step-3 = Se il programma di posta chiede se usare il server lo stesso, rispondi di no.
    .step-4 = Hai fatto l’accesso qui negli ultimi giorni? Allora cambia la password sul sito del tuo gestore di posta.
    .admin-1 = Chiedi all’autorità perché il certificato è stato revocato. Se la chiave può essere in mano ad altri, trattala come rubata.
    .admin-2 = Crea una chiave nuova, ottieni un nuovo certificato, installali su ogni servizio e ricaricalo.
tls-intercepted = Qualcosa lungo la strada apre la tua posta crittografata
    .explanation = Con il certificato un server dimostra chi è. Questo non è quello del tuo gestore di posta. { $issuer ->
        [none] Viene da un antivirus, da un proxy o dal filtro di un’organizzazione.
       *[other] Viene da un antivirus, da un proxy o dal filtro di un’organizzazione ({ $issuer }).
    } Quel prodotto sta fra te e il server e può leggere tutto. Può rimediare solo chi si occupa di questo computer o gestisce questa rete.
    .step-1 = Sul tuo computer, apri l’antivirus. Disattiva il controllo della posta o delle connessioni sicure.
    .step-2 = Al lavoro o a scuola, chiedi al tuo amministratore se è voluto. Mandagli il rapporto di questo programma.
    .step-3 = In albergo o al bar, non accedere. Usa un’altra rete, per esempio l’hotspot del telefono.
    .step-4 = Fidati di quel prodotto solo se sai di chi è e perché si trova lì.
    .admin-1 = Escludi le porte 465, 587, 993 e 995 dall’ispezione TLS.
    .admin-2 = Se l’ispezione è voluta, installa il certificato radice del prodotto sui computer e avvisa gli utenti.
tls-too-old = La crittografia è troppo vecchia per essere sicura
    .explanation = Server e programma di posta devono accordarsi su un tipo di crittografia. Qui restano solo tipi vecchi (TLS 1.0 o 1.1), che non sono più sicuri. Quasi sempre è il server a essere vecchio, e lo deve aggiornare il tuo gestore di posta. Più di rado è il programma di posta.
    .step-1 = { $works ->
        [none] Installa gli aggiornamenti del programma di posta e di questo computer. Poi riprova.
       *[other] Nel frattempo imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
    }
    .step-2 = Chiedi al tuo gestore di posta se ha un server più nuovo per i programmi di posta. Mandagli il rapporto di questo programma.
    .step-3 = Lascia attiva la crittografia. Senza, altri potrebbero leggere la tua password.
    .admin-1 = Attiva TLS 1.2 e TLS 1.3, e disattiva TLS 1.0 e 1.1.
    .admin-2 = Se il server non ne è capace, aggiorna il sistema operativo e la libreria TLS, oppure mettigli davanti un proxy moderno.
    .admin-3 = Se è stato il server a lamentarsi (come con 4.7.66), è il programma o il server che invia a dover usare TLS 1.2.
tls-no-common-cipher = Server e programma di posta non hanno una crittografia sicura in comune
    .explanation = Prima di parlare, i due devono accordarsi su un tipo di crittografia. Questo server sembra offrire solo tipi deboli, che i programmi di posta di oggi rifiutano. Lo deve aggiornare il tuo gestore di posta.
    .step-1 = { $works ->
        [none] Installa gli aggiornamenti del programma di posta e di questo computer. Poi riprova.
       *[other] Nel frattempo imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
    }
    .step-2 = Avvisa il tuo gestore di posta che il server non offre una crittografia sicura. Mandagli il rapporto di questo programma.
    .step-3 = Lascia attiva la crittografia. Senza, altri potrebbero leggere la tua password.
    .admin-1 = Offri TLS 1.2 e TLS 1.3 con ECDHE e AES-GCM o ChaCha20-Poly1305.
    .admin-2 = Controlla che la chiave del certificato (RSA o ECDSA) vada d’accordo con le suite di cifratura attive.
client-certificate-required = Il server vuole un certificato dal tuo computer
    .explanation = A questo server la password non basta. Il tuo computer deve dimostrare chi è con un certificato suo. Alcune organizzazioni lo chiedono ai loro computer. Può dartelo solo chi gestisce il server.
    .step-1 = Chiedi a chi gestisce il server un certificato e come installarlo. Mandagli il rapporto di questo programma.
    .step-2 = Al lavoro, assicurati di usare il computer e la rete previsti per questo account.
    .step-3 = È un account privato? Allora forse il nome del server è sbagliato. Confrontalo con le pagine di aiuto del tuo gestore di posta.
    .admin-1 = Rilascia un certificato client a questo utente, con i passi per il suo programma di posta.
    .admin-2 = Se non è voluto, rendi facoltativo il certificato client sulle porte di invio (465 e 587).
tls-failed = La connessione sicura non si è avviata
    .explanation = Server e programma di posta hanno cominciato a proteggere la connessione, ma si sono fermati. Quasi sempre il guasto è nel server, a volte in un antivirus o nella rete. Se i passi non bastano, deve occuparsene il tuo gestore di posta.
    .step-1 =
        { $side ->
            [incoming] { $works ->
                [none] Per il server della posta in arrivo imposta “{ -label-port }” su 993 per IMAP o su 995 per POP3, e scegli SSL/TLS.
               *[other] Per il server della posta in arrivo imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
            }
           *[other]
                { $works ->
                    [none] Nelle impostazioni dell’account, per il server della posta in uscita, prova la porta 465 con SSL/TLS, poi la porta 587 con STARTTLS.
                   *[other] Nelle impostazioni dell’account imposta “{ -label-port }” e “{ -label-encryption }” così: { $works }. Con questi valori il server risponde.
                }
        }
    .step-2 = Prova un’altra rete, per esempio l’hotspot del telefono.
    .step-3 = Se il tuo antivirus controlla la posta, disattiva quel controllo per un momento e riprova.
    .step-4 = Se non basta, manda il rapporto di questo programma al tuo gestore di posta.
    .admin-1 = { $detail ->
        [none] Cerca nel registro del server di posta l’errore TLS all’ora del tentativo.
       *[other] L’handshake è finito con: { $detail }. Cerca lo stesso momento nel registro del server di posta.
    }
    .admin-2 = Controlla versioni TLS, suite di cifratura, certificato e chiave con “openssl s_client”, su ogni porta.
