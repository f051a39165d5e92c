# Ce qui ne va pas dans un enregistrement d’un domaine, comme partie d’une phrase ; $text est l’élément fautif, un nom ou un nombre, tel quel.

# --- tout enregistrement
fault-several-records = un seul enregistrement est permis, mais il y en a { $text }
fault-not-text = l’enregistrement contient des caractères non ASCII
fault-not-answered =
    { $text ->
        [none] pas de réponse utilisable des serveurs de noms
       *[other] pas de réponse utilisable des serveurs de noms ({ $text })
    }

# --- SPF
fault-unknown-mechanism = mécanisme inconnu « { $text } »
fault-bad-address = « { $text } » n’est ni une adresse IP ni un réseau valable
fault-bad-prefix-length = « { $text } » n’est pas une longueur de préfixe valable
fault-missing-argument = il manque quelque chose après « { $text } »
fault-superfluous-argument = « { $text } » ne doit pas avoir d’argument
fault-bad-macro = « { $text } » n’est pas une macro valable
fault-bad-domain = « { $text } » n’est pas un nom de domaine valable
fault-modifier-twice = un second « { $text } », alors qu’un seul est permis
fault-bad-term = « { $text } » n’est pas un terme valable
fault-include-without-record = l’enregistrement renvoie à { $text }, qui n’a pas d’enregistrement SPF
fault-include-faulty = l’enregistrement renvoie à { $text }, dont l’enregistrement SPF contient une erreur
fault-include-loop = l’enregistrement tourne en rond et ramène à { $text }
fault-too-many-lookups = il faut plus de dix requêtes DNS
fault-too-many-void-lookups = plus de deux requêtes DNS ne trouvent rien
fault-too-many-mx = « mx » mène à plus de dix serveurs de messagerie

# --- clés DKIM
fault-key-revoked = la clé a été révoquée (p= vide)
fault-key-unreadable = la clé de p= ne peut pas être décodée
fault-key-without-type = p= contient la clé RSA seule (RFC 8017), sans l’enveloppe qui en indique le type (RFC 5280)
fault-unknown-key-type = type de clé inconnu « { $text } »
fault-key-too-short = la clé est trop courte, avec seulement { $text } bits
fault-only-sha1 = h= n’admet que SHA-1, qui n’est plus accepté (RFC 8301)
fault-not-for-mail = s= ne permet pas d’utiliser cette clé pour le courrier

# --- balises et valeurs
fault-bad-version = mauvaise version « { $text } »
fault-bad-tag = « { $text } » n’est pas une balise valable
fault-tag-twice = la balise « { $text } » figure plus d’une fois
fault-missing-tag = il manque la balise « { $text } »
fault-bad-value = valeur non valable « { $text } »

# --- DMARC
fault-bad-policy = politique inconnue « { $text } » à la place de none, quarantine ou reject
fault-bad-report-address = « { $text } » n’est pas une adresse valable pour les rapports
fault-reports-not-wanted = le domaine de { $text } n’a pas accepté de recevoir ces rapports (RFC 7489, 7.1)

# --- MTA-STS
fault-policy-host-missing = le nom d’hôte mta-sts du domaine n’a pas d’adresse
fault-policy-unreachable = le serveur web de la politique est injoignable
fault-policy-certificate = le certificat du serveur web de la politique n’est pas valable ({ $text })
fault-policy-status = à la place de la politique, le serveur web répond par le statut HTTP { $text }
fault-policy-media-type = le serveur web ne livre pas la politique en text/plain
fault-policy-too-long = la politique dépasse 64 Ko, et beaucoup de serveurs n’en lisent pas plus
fault-mx-not-named = l’hôte MX { $text } n’est pas nommé dans la politique
fault-mx-certificate = le certificat de l’hôte MX { $text } n’est pas valable

# --- TLSA et DNSSEC
fault-bad-tlsa = enregistrement TLSA non valable « { $text } »
fault-no-tlsa-fits = aucun enregistrement TLSA ne correspond au certificat du serveur de messagerie
fault-signature-invalid = la signature DNSSEC n’est pas valable
