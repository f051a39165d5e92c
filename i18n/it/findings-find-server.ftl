# La fase “ricerca del server”: che cosa può non andare con il nome del server.
host-not-found = Nessun server ha il nome scritto nelle tue impostazioni
    .explanation = Il nome del server che hai impostato non esiste su Internet. Quasi sempre c’è un errore di battitura, oppure è un vecchio nome che non si usa più. Puoi correggerlo tu.
    .step-1 =
        { $side ->
            [incoming] Nelle impostazioni dell’account controlla in “{ -label-incoming-server }” che non ci siano errori, spazi o parti come “https://”.
           *[other] Nelle impostazioni dell’account vai a “{ -label-outgoing-server }” e cerca errori di battitura, spazi o un “https://” di troppo.
        }
    .step-2 =
        { $works_server ->
            [none] Scrivi il nome che trovi nelle pagine di aiuto del tuo gestore di posta e salva.
           *[other] Scrivi { $works_server } in quel campo e salva.
        }
    .step-3 = Se il nome era già giusto, chiedi al tuo gestore di posta se è ancora in uso.
host-without-address = Il nome del server nelle tue impostazioni non porta da nessuna parte
    .explanation = Il nome esiste, ma dietro non c’è nessun server. Spesso basta un altro nome del tuo gestore di posta e tutto riparte. Se invece il nome è quello giusto, può rimediare solo il gestore di posta.
    .step-1 =
        { $side ->
            [incoming] Nelle impostazioni dell’account confronta “{ -label-incoming-server }” con il nome nelle pagine di aiuto del tuo gestore di posta.
           *[other] Nelle impostazioni dell’account confronta “{ -label-outgoing-server }” con il nome scritto nelle pagine di aiuto del tuo gestore di posta.
        }
    .step-2 =
        { $works_server ->
            [none] Se i due nomi sono diversi, scrivi quello delle pagine di aiuto e salva.
           *[other] Scrivi { $works_server } in quel campo e salva.
        }
    .step-3 = Se il nome era già giusto, manda il rapporto di questo programma al tuo gestore di posta.
    .admin-1 = Il nome dell’host esiste ma non ha record A né AAAA (NODATA). Pubblicane uno, oppure un alias che porti a un indirizzo.
    .admin-2 = Se il server ha cambiato nome, avvisa gli utenti e per un po’ mantieni il vecchio nome come alias.
dns-blocked-here = La tua rete nasconde dove si trova il server di posta
    .explanation = Il server esiste e da altre reti si trova. Qui un programma che blocca la pubblicità, una VPN o un filtro dà una risposta falsa, o non ne dà. Le impostazioni del tuo account non c’entrano. A casa puoi rimediare tu; altrove può farlo chi gestisce la rete.
    .step-1 = Se usi una VPN o un programma che blocca la pubblicità, disattivali per un momento e riprova.
    .step-2 = Prova un’altra rete, per esempio l’hotspot del telefono.
    .step-3 = A casa, scegli un altro server DNS nelle impostazioni del router, per esempio 9.9.9.9 o 1.1.1.1.
    .step-4 = Altrove, chiedi a chi gestisce la rete e mandagli il rapporto di questo programma.
    .admin-1 = Il resolver della rete non risolve il nome del server di posta, mentre un altro sì. Controlla liste di blocco, zone RPZ e filtri DNS.
    .admin-2 = Aggiungi il nome del server di posta alla lista dei nomi ammessi.
dns-timeout = Il computer non è riuscito a sapere dove si trova il server di posta
    .explanation = Per raggiungere un server, il computer chiede prima alla rete il suo indirizzo. Qui la risposta non è arrivata in tempo. Di solito Internet non va o va molto piano, e le impostazioni dell’account sono a posto. A casa puoi rimediare tu; altrove può farlo chi gestisce la rete.
    .step-1 = Apri una pagina web che oggi non hai ancora visto.
    .step-2 = Se non si apre, connettiti di nuovo alla rete o riavvia il router.
    .step-3 = Se si apre e usi una VPN, disattivala e riprova.
    .step-4 = A casa, scegli un altro server DNS nelle impostazioni del router, per esempio 9.9.9.9 o 1.1.1.1.
    .step-5 = Altrove, avvisa chi gestisce la rete e mandagli il rapporto di questo programma.
    .admin-1 = Nessun resolver ha risposto in tempo. Controlla che quelli assegnati via DHCP siano raggiungibili sulla porta 53, UDP e TCP.
    .admin-2 = Controlla se la connessione verso Internet perde pacchetti.
dns-server-failure = Qualcosa non va nel dominio del tuo server di posta
    .explanation = Un dominio è un nome su Internet, come example.org. Dove sono i suoi computer lo dicono server appositi, ma per questo dominio danno solo un errore. Le tue impostazioni non c’entrano. Può rimediare solo chi gestisce il dominio: il tuo gestore di posta o il tuo amministratore.
    .step-1 = Riprova tra mezz’ora: guasti così spesso durano poco.
    .step-2 = Se non passa, avvisa il tuo gestore di posta o il tuo amministratore e mandagli il rapporto di questo programma.
    .step-3 = Se è urgente, scrivi da un altro indirizzo.
    .admin-1 = Per il nome del server di posta i resolver ricevono SERVFAIL o REFUSED. Controlla che ogni server dei nomi della delega carichi la zona e risponda per essa.
    .admin-2 = Se la zona è firmata, controlla le date delle firme e il record DS nella zona superiore.
dns-wildcard = Il nome del server può essere sbagliato, anche se sembra esistere
    .explanation = Il dominio del tuo server di posta dà la stessa risposta per qualsiasi nome, anche inventato. Così un nome sbagliato non si nota e può portare a un computer che non sa nulla di posta. Puoi controllare tu il nome. Chi gestisce il dominio può disattivare risposte di questo tipo.
    .step-1 =
        { $side ->
            [incoming] Nelle impostazioni dell’account confronta “{ -label-incoming-server }” con il nome nelle pagine di aiuto del tuo gestore di posta.
           *[other] Nelle impostazioni dell’account confronta “{ -label-outgoing-server }” con il nome scritto nelle pagine di aiuto del tuo gestore di posta.
        }
    .step-2 =
        { $works_server ->
            [none] Se i due nomi sono diversi, scrivi quello delle pagine di aiuto e salva.
           *[other] Scrivi { $works_server } in quel campo e salva.
        }
    .step-3 = Avvisa chi gestisce il dominio e mandagli il rapporto di questo programma.
    .admin-1 = La zona ha un record wildcard: un nome inventato porta allo stesso indirizzo. Toglilo, oppure pubblica record espliciti per i server di posta.
    .admin-2 = Verifica che il certificato del server di posta contenga i nomi che dai agli utenti.
