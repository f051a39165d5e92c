# Perché un messaggio non è stato creduto, per chi amministra il dominio del mittente.

cause-spf-missing =
    { $envelope_domain ->
        [none] Il dominio del mittente non dice quali server possono inviare la sua posta: manca il record SPF.
       *[other] Il dominio { $envelope_domain } non dice quali server possono inviare la sua posta: manca il record SPF.
    }
    .repair =
        { $ip ->
            [none] Pubblica per il dominio un record TXT che cominci con v=spf1, elenchi tutti i server che ne inviano la posta e finisca con ~all o -all.
           *[other] Pubblica per il dominio un record TXT che cominci con v=spf1, elenchi tutti i server che ne inviano la posta, compreso { $ip } se è uno dei tuoi, e finisca con ~all o -all.
        }

cause-spf-not-listed =
    { $envelope_domain ->
        [none] Il server che ha inviato il messaggio non è nel record SPF del dominio del mittente.
       *[other] Il server che ha inviato il messaggio non è nel record SPF del dominio { $envelope_domain }.
    }
    .repair =
        { $ip ->
            [none] Se quel server può inviare per il dominio, aggiungi il suo indirizzo al record SPF con ip4: o ip6:, oppure aggiungi l’include: indicato dal servizio che invia. Il record deve restare uno solo.
           *[other] Se { $ip } può inviare per il dominio, aggiungilo al record SPF con ip4: o ip6:, oppure aggiungi l’include: indicato dal servizio che invia. Il record deve restare uno solo.
        }

cause-spf-broken =
    { $envelope_domain ->
        [none] Non è stato possibile valutare il record SPF del dominio del mittente.
       *[other] Non è stato possibile valutare il record SPF del dominio { $envelope_domain }.
    }
    .repair = Tieni un solo record TXT che comincia con v=spf1, correggi gli errori di scrittura e resta entro dieci ricerche DNS (contano include, a, mx, ptr, exists e redirect). Se il record è a posto, controlla che tutti i server dei nomi del dominio rispondano.

cause-dkim-unsigned = Il messaggio non è firmato con DKIM.
    .repair =
        { $domain ->
            [none] Attiva la firma DKIM per il dominio dell’indirizzo From sul server da cui esce la posta, e pubblica nel DNS il record che corrisponde alla chiave.
           *[other] Attiva la firma DKIM per il dominio { $domain } sul server da cui esce la posta, e pubblica nel DNS il record che corrisponde alla chiave.
        }

cause-dkim-key-missing = Il messaggio è firmato con DKIM, ma nel DNS manca la chiave per verificare la firma.
    .repair = Pubblica la chiave come record TXT o CNAME sotto SELETTORE._domainkey.DOMINIO. Il selettore è il valore s= e il dominio il valore d= del campo DKIM-Signature.

cause-dkim-broken = La firma DKIM non corrisponde al messaggio: è stato modificato dopo la firma, oppure la chiave pubblicata è un’altra.
    .repair = Fai firmare i messaggi per ultima cosa, dopo note a piè di pagina, antivirus e gateway. Poi confronta la chiave nel DNS con quella che firma.

cause-not-aligned =
    { $envelope_domain ->
        [none] Il messaggio è firmato per un dominio diverso da quello del suo indirizzo From.
       *[other] L’indirizzo From è nel dominio { $domain }, ma il messaggio è stato inviato a nome del dominio { $envelope_domain }.
    }
    .repair =
        { $domain ->
            [none] Invia con un indirizzo di busta (Return-Path) nel dominio dell’indirizzo From, oppure firma il messaggio con DKIM per quel dominio.
           *[other] Invia con un indirizzo di busta (Return-Path) nel dominio { $domain }, oppure firma il messaggio con DKIM per { $domain }.
        }

cause-forwarded = Il messaggio è stato inoltrato lungo la strada, e questo ha fatto fallire il controllo del mittente.
    .repair =
        { $domain ->
            [none] Firma tutta la posta con DKIM per il dominio dell’indirizzo From: a differenza di SPF, una firma resiste all’inoltro. Chi inoltra non deve modificare il messaggio; deve riscrivere il mittente della busta (SRS) e aggiungere i sigilli ARC.
           *[other] Firma tutta la posta con DKIM per il dominio { $domain }: a differenza di SPF, una firma resiste all’inoltro. Chi inoltra non deve modificare il messaggio; deve riscrivere il mittente della busta (SRS) e aggiungere i sigilli ARC.
        }

cause-dmarc-missing =
    { $domain ->
        [none] Il dominio del mittente non ha un record DMARC leggibile.
       *[other] Il dominio { $domain } non ha un record DMARC leggibile.
    }
    .repair =
        { $domain ->
            [none] Pubblica un solo record TXT sotto _dmarc del dominio, all’inizio con v=DMARC1; p=none. Quando SPF e DKIM passano, porta p a quarantine o reject.
           *[other] Pubblica un solo record TXT sotto _dmarc.{ $domain }, all’inizio con v=DMARC1; p=none. Quando SPF e DKIM passano, porta p a quarantine o reject.
        }
