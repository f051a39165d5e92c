# Il dominio dell’indirizzo del mittente, come sta nel DNS.

# Chi può rimediare, e i passi che quasi tutti questi risultati hanno in comune.
-domain-fixer = Può rimediare chi gestisce il tuo dominio, per esempio il tuo amministratore o la società dove è stato comprato.
-domain-hand-on = Manda il rapporto di questo programma a chi gestisce il tuo dominio.
-domain-by-yourself = Lo gestisci tu? Accedi al sito dove lo hai comprato e apri le impostazioni DNS. Fai lì ciò che sta sotto “{ for-the-administrator }”.
-domain-patience = Controlla di nuovo il giorno dopo. Ci vogliono alcune ore prima che tutti vedano la modifica.

mx-missing = Il tuo dominio non dice dove deve andare la sua posta
    .explanation =
        Il tuo dominio è la parte dopo la @ del tuo indirizzo. Una voce del dominio, detta MX, deve indicare il server che riceve la tua posta. Nel tuo manca. { $kind ->
            [address-only] Gli altri server provano allora con l’indirizzo del dominio stesso, che spesso è solo un sito web. Così le risposte possono perdersi, e alcuni server respingono la tua posta.
           *[other] E non c’è un altro indirizzo che possa sostituirla. Così nessuno può risponderti, e molti server respingono la tua posta.
        } { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Pubblica per il dominio i record MX con i nomi e le preferenze che indica il gestore di posta.
           *[other] Pubblica per il dominio: { $publish }
        }
    .admin-2 =
        { $kind ->
            [address-only] Senza MX i server ripiegano sul record A o AAAA del dominio (RFC 5321, 5.1), che spesso è un server web e non riceve posta.
           *[other] Il dominio non ha nemmeno un record A o AAAA su cui i server possano ripiegare senza MX (RFC 5321, 5.1). Perciò la posta per il dominio non si può consegnare affatto.
        }

mx-without-address = Il server che deve ricevere la tua posta non si trova
    .explanation = Il tuo dominio, cioè la parte dopo la @ del tuo indirizzo, indica un server per la posta in arrivo. Ma quel nome non porta da nessuna parte. Così le risposte per te possono perdersi. Di solito nel nome c’è un errore di battitura, oppure il server è stato spostato. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $record ->
            [none] Il nome in un record MX non ha un record A o AAAA raggiungibile da Internet. Correggi il nome, o pubblica un tale indirizzo.
           *[other] Correggi il nome nel record MX, o pubblica per esso un record A o AAAA raggiungibile da Internet. Ora manca per: { $record }
        }
    .admin-2 = Elimina i record MX di server che non esistono più.

mx-is-alias = Il server della tua posta è indicato in un modo che non tutti accettano
    .explanation = Il tuo dominio, cioè la parte dopo la @ del tuo indirizzo, indica un server per la posta in arrivo. Deve essere il vero nome del server, ma qui c’è un alias o un numero. Alcuni server lo accettano, altri no. Così qualche risposta può non arrivarti. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $record ->
            [none] Un record MX deve contenere un nome host con record A o AAAA propri, non un CNAME né un indirizzo IP (RFC 2181, 10.3).
           *[other] Un record MX deve contenere un nome host con record A o AAAA propri, non un CNAME né un indirizzo IP (RFC 2181, 10.3). Ora è: { $record }
        }
    .admin-2 =
        { $publish ->
            [none] Scrivi il nome a cui porta l’alias, o un nome host al posto dell’indirizzo IP.
           *[other] Pubblica invece: { $publish }
        }

mx-null = Il tuo dominio dice che non riceve posta
    .explanation = Una voce del tuo dominio, cioè della parte dopo la @ del tuo indirizzo, dice a tutti i server che lì nessuno riceve posta. Così nessuno può risponderti. Molti server respingono anche la posta di un indirizzo così. { -domain-fixer }
    .step-1 = Nelle impostazioni dell’account controlla che “{ -label-address }” sia giusto, soprattutto dopo la @.
    .step-2 = È giusto? Allora manda il rapporto di questo programma a chi gestisce il tuo dominio.
    .step-3 = { -domain-by-yourself }
    .step-4 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Sostituisci il record MX nullo (“MX 0 .”, RFC 7505) con i record MX che indica il gestore di posta.
           *[other] Sostituisci il record MX nullo (“MX 0 .”, RFC 7505) con: { $publish }
        }

mx-mixed = La posta del tuo dominio va a più di un gestore di posta
    .explanation = La posta di chi ti scrive finisce a caso dall’uno o dall’altro gestore di posta. Di solito però la tua casella è presso uno solo. Così una parte della posta torna indietro o si perde. Succede spesso dopo un cambio di gestore. { -domain-fixer }
    .step-1 = Scrivi su un foglio presso quale gestore di posta si trova ora la tua casella.
    .step-2 = Manda questo nome e il rapporto di questo programma a chi gestisce il tuo dominio.
    .step-3 = { -domain-by-yourself }
    .step-4 = { -domain-patience }
    .admin-1 =
        { $service ->
            [none] Tieni solo i record MX del servizio che ha le caselle ed elimina tutti gli altri.
           *[other] Tieni solo i record MX del servizio che ha le caselle ed elimina tutti gli altri. Questo account invia tramite { $service }.
        }
    .admin-2 =
        { $record ->
            [none] Fai la modifica sui server DNS a cui il dominio è delegato.
           *[other] Fai la modifica sui server DNS a cui il dominio è delegato. Ora contengono: { $record }
        }

mx-unexpected = La posta per te va a un gestore diverso da quello con cui invii
    .explanation = Può essere giusto, per esempio se davanti alla tua casella c’è un filtro antispam. Se non lo è, le risposte finiscono dove tu non le vedi. Chi gestisce il tuo dominio sa come stanno le cose e può rimediare.
    .step-1 = Scriviti da un altro indirizzo e guarda se il messaggio arriva.
    .step-2 = Se arriva, va tutto bene e non c’è nulla da riparare.
    .step-3 = Non arriva? Confronta i server nelle impostazioni dell’account con le pagine di aiuto del tuo gestore di posta.
    .step-4 = Se sono giusti, manda il rapporto di questo programma a chi gestisce il tuo dominio.
    .admin-1 =
        { $service ->
            [none] Controlla che i record MX portino al servizio che ha le caselle.
           *[other] Controlla che i record MX portino al servizio che ha le caselle. Questo account invia tramite { $service }.
        }
    .admin-2 =
        { $record ->
            [none] Se il dominio ha cambiato gestore, sostituisci i vecchi record MX e controlla anche SPF e DKIM.
           *[other] Se il dominio ha cambiato gestore, sostituisci i vecchi record MX ({ $record }) e controlla anche SPF e DKIM.
        }

spf-missing = Il tuo dominio non dice chi può inviare posta per suo conto
    .explanation = Un elenco del tuo dominio, detto SPF, dovrebbe indicare i server che possono inviare per suo conto. Il tuo dominio non ce l’ha. Così altri possono scrivere più facilmente a nome tuo, e la tua vera posta può finire tra lo spam. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Pubblica per il dominio un solo record TXT: v=spf1, poi l’include che indica il gestore di posta, poi ~all.
           *[other] Pubblica per il dominio un solo record TXT: { $publish }
        }
    .admin-2 = Aggiungi ogni altro servizio che invia per il dominio, come una newsletter o un negozio online. Sono ammesse al massimo dieci ricerche DNS (RFC 7208, 4.6.4).

spf-several = Il tuo dominio ha più elenchi di chi può inviare, e così non ne vale nessuno
    .explanation = L’elenco si chiama SPF, e un dominio ne può avere uno solo. Se sono di più, gli altri server non ne guardano nessuno. Così la tua posta può tornare indietro o finire tra lo spam. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Unisci i record in un solo record TXT, con un solo v=spf1 all’inizio e un solo “all” alla fine (RFC 7208, 3.2).
           *[other] Unisci i record in un solo record TXT (RFC 7208, 3.2): { $publish }
        }
    .admin-2 =
        { $record ->
            [none] Elimina tutti gli altri record TXT che cominciano con v=spf1.
           *[other] Elimina tutti gli altri record TXT che cominciano con v=spf1. Ora ci sono: { $record }
        }

spf-invalid = L’elenco di chi può inviare per il tuo dominio contiene un errore
    .explanation = L’elenco si chiama SPF. Gli altri server non riescono a leggerlo, e non sanno se la tua posta è vera. Può tornare indietro o finire tra lo spam. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $record ->
            [none] Correggi il record SPF (RFC 7208, 4.6 e 5).
           *[other] Correggi il record SPF (RFC 7208, 4.6 e 5): { $record }
        }
    .admin-2 =
        { $detail ->
            [none] Cerca meccanismi sconosciuti, due punti mancanti, spazi dentro un termine e indirizzi non validi.
           *[other] L’errore: { $detail }
        }

spf-too-many-lookups = L’elenco di chi può inviare per il tuo dominio è troppo lungo
    .explanation = L’elenco si chiama SPF. Rimanda ad altri elenchi, e quelli ad altri ancora. I server seguono solo dieci rimandi, poi si fermano. Così la tua posta può tornare indietro o finire tra lo spam. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $count ->
            [none] Il record SPF richiede più di dieci ricerche DNS, o più di due non trovano nulla (RFC 7208, 4.6.4).
           *[other] Ricerche DNS che il record SPF richiede: { $count }. Ne sono ammesse dieci, e due che non trovano nulla (RFC 7208, 4.6.4).
        }
    .admin-2 =
        { $record ->
            [none] Togli i termini di servizi che non usi più, e anche ptr. Sostituisci a e mx con ip4 e ip6.
           *[other] Togli i termini di servizi che non usi più, e anche ptr. Sostituisci a e mx con ip4 e ip6. Ora è: { $record }
        }

spf-provider-not-listed =
    { $kind ->
        [guess] Forse il tuo dominio non permette al tuo gestore di posta di inviare
       *[other] Il tuo dominio non permette al tuo gestore di posta di inviare
    }
    .explanation =
        { $kind ->
            [guess] Un elenco del tuo dominio, detto SPF, indica i server che possono inviare per suo conto. Sembra che quelli del tuo gestore di posta non ci siano. Il gestore di posta sa dirti quale voce ci va. Se manca, la tua posta può tornare indietro o finire tra lo spam.
           *[other]
                { $service ->
                    [none] Un elenco del tuo dominio, detto SPF, indica i server che possono inviare per suo conto. Quelli del tuo gestore di posta non ci sono.
                   *[other] Un elenco del tuo dominio, detto SPF, indica i server che possono inviare per suo conto. Quelli di { $service } non ci sono.
                } Così gli altri server possono credere che la tua posta sia falsa. Può tornare indietro o finire tra lo spam.
        } { -domain-fixer }
    .step-1 = Nelle impostazioni dell’account controlla che in “{ -label-outgoing-server }” ci sia il nome indicato dal tuo gestore di posta.
    .step-2 = C’è? Allora manda il rapporto di questo programma a chi gestisce il tuo dominio.
    .step-3 = { -domain-by-yourself }
    .step-4 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Aggiungi al record SPF l’include che indica il gestore di posta, prima di “all” alla fine.
           *[other]
                { $kind ->
                    [guess] Chiedi al gestore di posta quale include va nel record SPF, prima di “all” alla fine. A giudicare dal nome del server della posta in uscita, il record sarebbe: { $publish }
                   *[other] Sostituisci il record SPF con: { $publish }
                }
        }
    .admin-2 =
        { $record ->
            [none] Non pubblicare un secondo record SPF: due valgono quanto nessuno.
           *[other] Non pubblicare un secondo record SPF accanto a quello attuale: { $record }
        }

spf-allows-everyone = Il tuo dominio lascia inviare posta a suo nome a chiunque
    .explanation = Un elenco del tuo dominio, detto SPF, dovrebbe indicare i server che possono inviare per suo conto. Il tuo li lascia passare tutti, o quasi. Così chiunque può scrivere a nome tuo, e gli altri server si fidano meno della tua posta. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $record ->
            [none] Sostituisci +all con ~all o -all, ed elenca solo le reti che inviano davvero per il dominio.
           *[other] Sostituisci +all con ~all o -all, ed elenca solo le reti che inviano davvero per il dominio. Ora è: { $record }
        }
    .admin-2 =
        { $publish ->
            [none] Prima controlla che ci siano tutti i servizi che inviano per il dominio.
           *[other] Controlla che ci siano tutti i servizi che inviano per il dominio, poi pubblica: { $publish }
        }

dkim-missing = Non si trova la chiave con cui altri possono controllare la tua posta
    .explanation = Il tuo gestore di posta può firmare tutto ciò che invii. La firma si chiama DKIM, e una chiave nel tuo dominio serve agli altri server per controllarla. Sotto i nomi usuali questa chiave non c’è. La tua posta parte lo stesso, ma può finire più spesso tra lo spam. { -domain-fixer }
    .step-1 = Cerca DKIM nelle pagine di aiuto del tuo gestore di posta, oppure chiedigli se firma la tua posta.
    .step-2 = { -domain-hand-on }
    .step-3 = { -domain-by-yourself }
    .step-4 = { -domain-patience }
    .admin-1 = Attiva DKIM presso il gestore di posta e pubblica il record TXT o CNAME che ti mostra.
    .admin-2 =
        { $name ->
            [none] Se la posta è firmata con un altro selettore, va tutto bene: guarda s= nell’intestazione DKIM-Signature di un messaggio inviato.
           *[other] Nessuna chiave in { $name }. Se la posta è firmata con un altro selettore, va tutto bene: guarda s= nell’intestazione DKIM-Signature di un messaggio inviato.
        }

dkim-key-weak = La chiave con cui altri controllano la tua posta è troppo corta
    .explanation = La tua posta è firmata, e una chiave nel tuo dominio serve agli altri server per controllarla. Questo si chiama DKIM. Una chiave corta si può forzare, perciò molti server non se ne fidano. La tua posta può allora finire tra lo spam. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $name ->
            [none] Crea una nuova chiave RSA di 2048 bit. Chi verifica non deve accettarne una sotto i 1024 (RFC 8301).
           *[other] Crea una nuova chiave RSA di 2048 bit al posto di quella in { $name }. Chi verifica non deve accettarne una sotto i 1024 (RFC 8301).
        }
    .admin-2 = Pubblicala con un nuovo selettore, passa la firma a quello ed elimina la vecchia chiave qualche giorno dopo.

dkim-key-invalid = La chiave con cui altri controllano la tua posta non si può usare
    .explanation = La tua posta è firmata, e una chiave nel tuo dominio serve agli altri server per controllarla. Questo si chiama DKIM. La tua chiave non si può leggere, oppure è stata ritirata. Così il controllo fallisce, e la tua posta può tornare indietro o finire tra lo spam. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $name ->
            [none] Pubblica di nuovo la chiave come un solo record TXT, esattamente come la mostra il gestore di posta. Un p= vuoto vuol dire che è revocata.
           *[other] Pubblica di nuovo la chiave in { $name } come un solo record TXT, esattamente come la mostra il gestore di posta. Un p= vuoto vuol dire che è revocata.
        }
    .admin-2 =
        { $record ->
            [none] Una chiave lunga va divisa in più stringhe fino a 255 caratteri, senza perdere nulla fra l’una e l’altra.
           *[other] Una chiave lunga va divisa in più stringhe fino a 255 caratteri, senza perdere nulla fra l’una e l’altra. Ora è: { $record }
        }

dmarc-missing = Il tuo dominio non dice che cosa fare della posta falsa
    .explanation = Una voce detta DMARC dice agli altri server che cosa fare della posta che finge di essere tua. Il tuo dominio non ce l’ha. La tua posta parte lo stesso. Ma i grandi gestori di posta la vogliono da chi scrive a molti. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Pubblica un record TXT in _dmarc sotto il dominio: v=DMARC1; p=none; rua=mailto:… con un indirizzo che riceva i rapporti.
           *[other] Pubblica un record TXT in _dmarc sotto il dominio: { $publish }
        }
    .admin-2 = Comincia con p=none. Quando i rapporti mostrano che tutta la tua posta supera SPF o DKIM, passa a quarantine e poi a reject.

dmarc-invalid = La voce del tuo dominio contro la posta falsa contiene un errore
    .explanation = La voce si chiama DMARC. Dice agli altri server che cosa fare della posta che finge di essere tua. La tua non si può leggere, oppure ce n’è più di una. Così gli altri server non ne tengono conto. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] In _dmarc ci deve essere un solo record TXT, che comincia con v=DMARC1 e ha un p= valido.
           *[other] In _dmarc ci deve essere un solo record TXT: { $publish }
        }
    .admin-2 =
        { $record ->
            [none] Cerca un punto e virgola mancante, una policy scritta male o un rua= senza mailto:
           *[other] Cerca un punto e virgola mancante, una policy scritta male o un rua= senza mailto: in { $record }
        }

dmarc-only-watches = Il tuo dominio osserva la posta falsa, ma non la ferma
    .explanation = Una voce detta DMARC dice agli altri server che cosa fare della posta che finge di essere tua. La tua chiede di lasciarla passare e di segnalarla. Per cominciare va bene, e non c’è nulla di guasto. Chi gestisce il tuo dominio può renderla più severa.
    .step-1 = Per inviare posta non devi fare nulla.
    .step-2 = Vuoi fermare la posta falsa? Manda il rapporto di questo programma a chi gestisce il tuo dominio.
    .admin-1 = Leggi i rapporti finché tutte le tue fonti superano SPF o DKIM con il dominio di From.
    .admin-2 =
        { $publish ->
            [none] Poi cambia p=none in p=quarantine, e più avanti in p=reject.
           *[other] Poi pubblica: { $publish }
        }

dmarc-reports-refused = I rapporti sulla posta falsa vanno dove nessuno li accetta
    .explanation = Il tuo dominio chiede agli altri server dei rapporti sulla posta che finge di essere tua (DMARC). Devono andare a un altro dominio, che però non ha accettato di riceverli. Perciò nessuno li manda. La tua posta parte e arriva lo stesso. { -domain-fixer }
    .step-1 = Per inviare posta non devi fare nulla.
    .step-2 = Quando hai tempo, manda il rapporto di questo programma a chi gestisce il tuo dominio.
    .admin-1 =
        { $name ->
            [none] Il dominio dell’indirizzo per i rapporti deve pubblicare il record TXT v=DMARC1 sotto il nome previsto per il tuo dominio (RFC 7489, 7.1).
           *[other] Chi gestisce il dominio dell’indirizzo per i rapporti deve pubblicare il record TXT v=DMARC1 in { $name } (RFC 7489, 7.1).
        }
    .admin-2 = Oppure indica in rua= e ruf= un indirizzo del tuo dominio.

mta-sts-invalid = La regola che protegge la posta in viaggio verso di te contiene un errore
    .explanation = Il tuo dominio chiede agli altri server di consegnarti la posta solo in modo sicuro (MTA-STS). Ma la regola con i dettagli non si trova, o non corrisponde al tuo server di posta. Così una parte della posta può non arrivarti. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 = Insieme al record TXT in _mta-sts serve una policy: sotto il nome host mta-sts del dominio, via HTTPS con un certificato valido, in /.well-known/mta-sts.txt (RFC 8461).
    .admin-2 =
        { $detail ->
            [none] Indica nella policy ogni host MX, poi cambia l’id nel record TXT. Finché non è tutto a posto, usa mode: testing.
           *[other] L’errore: { $detail }. Indica nella policy ogni host MX, poi cambia l’id nel record TXT. Finché non è tutto a posto, usa mode: testing.
        }

tls-reporting-invalid = La voce che chiede rapporti sulla crittografia contiene un errore
    .explanation = Il tuo dominio chiede agli altri server di segnalare quando non riescono a consegnarti la posta in modo sicuro (TLSRPT). Non riescono a leggere la voce, perciò non arrivano rapporti. La tua posta parte e arriva lo stesso. { -domain-fixer }
    .step-1 = Per inviare posta non devi fare nulla.
    .step-2 = Quando hai tempo, manda il rapporto di questo programma a chi gestisce il tuo dominio.
    .admin-1 =
        { $publish ->
            [none] In _smtp._tls ci deve essere un solo record TXT, della forma v=TLSRPTv1; rua=mailto:… (RFC 8460, 3).
           *[other] In _smtp._tls ci deve essere un solo record TXT (RFC 8460, 3): { $publish }
        }
    .admin-2 =
        { $record ->
            [none] Se nessuno legge i rapporti, elimina il record.
           *[other] Se nessuno legge i rapporti, elimina il record: { $record }
        }

tlsa-mismatch = L’impronta indicata dal tuo dominio non è quella del suo server di posta
    .explanation = Il tuo dominio dice da quale impronta si riconosce il suo server di posta (DANE). Ma il server ne mostra un’altra. I server che la controllano non ti consegnano più la posta. Di solito il server ha avuto un certificato nuovo, e la voce è rimasta quella vecchia. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Pubblica un record TLSA che corrisponda al certificato del server di posta, meglio se del tipo 3 1 1.
           *[other] Pubblica questo record TLSA: { $publish }
        }
    .admin-2 =
        { $name ->
            [none] Elimina i record TLSA di chiavi che non si usano più.
           *[other] In { $name } elimina i record TLSA di chiavi che non si usano più.
        }
    .admin-3 = Prima di cambiare chiave pubblica il nuovo record accanto al vecchio e aspetta che passi il TTL. Oppure, quando rinnovi il certificato, tieni la stessa chiave.

dnssec-bogus = Il sigillo del tuo dominio è rotto, perciò molti non lo trovano
    .explanation = Le voci del tuo dominio portano un sigillo contro i falsi (DNSSEC), e non regge. Le reti che lo controllano fanno come se il tuo dominio non esistesse. Così la posta che invii o ricevi spesso non passa. { -domain-fixer }
    .step-1 = Avvisa subito chi gestisce il tuo dominio e mandagli il rapporto di questo programma.
    .step-2 = Nel frattempo scrivi da un altro indirizzo.
    .step-3 = { -domain-patience }
    .admin-1 = Controlla se le firme (RRSIG) sono scadute e se il record DS nella zona superiore corrisponde a una DNSKEY della zona.
    .admin-2 = Dopo un passaggio ad altri server dei nomi, sostituisci o elimina il vecchio record DS presso il registrar.
    .admin-3 =
        { $name ->
            [none] Segui la catena con “delv” o con “dig +dnssec +cd”.
           *[other] Segui la catena con “delv” o con “dig +dnssec +cd” per { $name }.
        }

domain-listed = Il tuo dominio è in una lista di blocco
    .explanation = Una lista così elenca i domini comparsi nello spam, e molti server ne respingono la posta. Forse qualcuno ha abusato di un account o di un sito del tuo dominio. Non vuol dire che sia opera tua. Chi gestisce il tuo dominio può trovare la causa e chiedere di toglierlo dalla lista.
    .step-1 = { -domain-hand-on }
    .step-2 = Cambia la password della posta e controlla il computer con l’antivirus.
    .step-3 = Nel frattempo scrivi da un indirizzo con un altro dominio.
    .admin-1 = Prima trova e ferma la causa: un account violato, un sito violato o un modulo aperto a tutti.
    .admin-2 =
        { $list ->
            [none] Poi chiedi alla lista di toglierlo.
           *[other] Poi chiedi di toglierlo da: { $list }
        }

address-listed = L’indirizzo Internet da cui parte la tua posta è in una lista di blocco
    .explanation = Da questo indirizzo è uscito spam, perciò molti server ne respingono la posta. È quello del server del tuo gestore di posta o della tua linea Internet, e forse lo usano in molti. Quindi non è detto che dipenda da te. Deve farlo togliere dalla lista il tuo gestore di posta, o chi gestisce la rete.
    .step-1 = Se la tua posta arriva lo stesso, non devi fare nulla.
    .step-2 = Se torna indietro, manda il rapporto di questo programma al tuo gestore di posta o al tuo amministratore.
    .step-3 = La posta parte direttamente dalla tua linea Internet? Allora controlla con l’antivirus tutti i computer collegati a quella linea.
    .admin-1 =
        { $ip ->
            [none] Prima trova e ferma la causa: un account violato, un computer infetto o un relay aperto.
           *[other] Prima trova e ferma la causa dietro { $ip }: un account violato, un computer infetto o un relay aperto.
        }
    .admin-2 =
        { $list ->
            [none] Poi chiedi alla lista di toglierlo. Per le liste di linee di casa non serve: invia tramite il gestore di posta con accesso.
           *[other] Poi chiedi di toglierlo da: { $list }. Per le liste di linee di casa non serve: invia tramite il gestore di posta con accesso.
        }

domain-not-found = La parte dopo la @ del tuo indirizzo non esiste
    .explanation = Quella parte si chiama dominio, e su Internet nessuno la conosce. Così gli altri non possono risponderti, e molti server respingono la tua posta. Di solito è un errore di battitura che puoi correggere tu. Se non lo è, forse il dominio è scaduto.
    .step-1 =
        { $suggestion ->
            [none] Nelle impostazioni dell’account rileggi “{ -label-address }” lettera per lettera, soprattutto dopo la @.
           *[other] Nelle impostazioni dell’account guarda “{ -label-address }”. Volevi scrivere { $suggestion }?
        }
    .step-2 = Correggi, salva e controlla di nuovo.
    .step-3 = L’indirizzo è giusto? Allora manda il rapporto di questo programma a chi gestisce il tuo dominio e chiedi se è ancora pagato.
    .step-4 = Nel frattempo scrivi da un altro indirizzo.
    .admin-1 = Controlla che il dominio sia registrato e pagato e che la zona superiore lo deleghi a server dei nomi che rispondono per esso.

domain-expires = Il tuo dominio sembra scaduto
    .explanation = Ora non porta da nessuna parte, o solo a una pagina per domini scaduti. Succede quando un dominio non viene pagato in tempo. La posta che invii o ricevi allora non passa. Il titolare può rinnovarlo, ma spesso ha solo qualche settimana di tempo. Poi può comprarlo qualcun altro.
    .step-1 = Avvisa subito chi gestisce il tuo dominio e mandagli il rapporto di questo programma.
    .step-2 = È tuo? Accedi al sito dove lo hai comprato e rinnovalo oggi stesso.
    .step-3 = Nel frattempo scrivi da un altro indirizzo.
    .step-4 = { -domain-patience }
    .admin-1 =
        { $record ->
            [none] Guarda lo stato del dominio presso il registrar o con RDAP (redemptionPeriod, clientHold) e rinnovalo.
           *[other] Guarda lo stato del dominio presso il registrar o con RDAP (redemptionPeriod, clientHold) e rinnovalo. I suoi server dei nomi ora: { $record }
        }
    .admin-2 = Dopo il rinnovo inserisci di nuovo i server dei nomi che hanno la zona.
