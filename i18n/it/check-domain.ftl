# Il dominio nel controllo: le sue voci sotto “Dettagli”, che cosa deve cambiare qualcun altro, e a chi altro si può chiedere.

# --- che cosa deve cambiare qualcun altro; prima i testi della nota da mandargli
hand-on-note-title =
    { $domain ->
        [none] Voci da cambiare per il dominio di posta
       *[other] Voci da cambiare per il dominio di posta { $domain }
    }
hand-on-note-found = Da un controllo delle impostazioni di posta risulta questo: { $title }.
hand-on-hint =
    { $fixer ->
        [provider] Può cambiarlo solo il tuo gestore di posta. Manda questo testo alla sua assistenza:
       *[domain] Del tuo dominio si occupa qualcun altro? Allora mandagli questo testo:
    }
hand-on-copy = Copia per l’amministratore
hand-on-copied = Copiato
copy = Copia
copied = Copiato

# --- le voci
domain-records-more = Che cosa trovano gli altri quando cercano il tuo dominio, e che cosa significa. Apri una riga per vedere le voci.

# --- il disegno del percorso
way-recipient-doubts = può non fidarsi della tua posta
way-recipient-refuses = può rifiutare la tua posta
way-recipient-replies = le risposte possono perdersi

# --- liste di blocco e altri terzi
lists-not-asked = Le liste di blocco non sono state consultate
lists-not-asked-more = Dicono se altri rifiutano la posta del tuo dominio. Vengono consultate solo se sei d’accordo.
lists-ask = Consulta anche quelle
ask-others-question = Chiedere informazioni ad altri sul tuo dominio?
ask-others-more =
    Si chiede a una decina di liste di blocco se citano il tuo dominio o gli indirizzi che inviano la tua posta. Chi tiene le liste viene a sapere l’uno e gli altri, e così anche i server dei nomi lungo il percorso.

    Si chiede a un server dei nomi pubblico (OpenDNS, Google o Akamai) quale indirizzo Internet ha questo computer. Se qualcosa non riesce, un altro (Quad9) viene interrogato sul tuo server di posta, e il programma prova a raggiungere Gmail.

    Nessuno vede il tuo indirizzo di posta, la password o un messaggio. Resta attivo finché non lo disattivi in “{ settings }”.
ask-others-yes = Chiedi e controlla di nuovo
ask-others-not = Non chiedere
