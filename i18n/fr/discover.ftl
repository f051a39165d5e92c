# Les paramètres trouvés pour une adresse : d’où ils viennent, et à qui ils ont été demandés.

# Qui le dit. $origin est le domaine ou l’hôte où ils ont été trouvés, $service le fournisseur de messagerie ; les deux peuvent être none.
source-provider-list = D’après la liste de fournisseurs de messagerie de ce programme
source-autoconfig = Tels que { $origin } les publie
source-well-known = Tels que { $origin } les publie sur son site
source-ispdb = D’après la liste publique des fournisseurs de messagerie de Mozilla
source-srv = Tels que le DNS de { $origin } les indique
source-autodiscover = Tels que { $origin } les publie pour Outlook
source-mx = Les paramètres de { $service }, qui reçoit le courrier de ce domaine
source-guess = Une supposition : des noms de serveurs courants qui répondent

discover-title = Paramètres pour { $address }
discover-nothing = Personne ne publie de paramètres pour { $domain }, et aucun serveur ne répond aux noms courants. Votre fournisseur de messagerie peut vous donner le nom de son serveur sortant.
discover-no-such-domain = Le domaine { $domain } n’existe pas. Vérifiez l’orthographe de l’adresse.
discover-takes-no-mail = Le domaine { $domain } déclare ne pas recevoir de courrier : personne n’y a donc d’adresse. Vérifiez l’orthographe de l’adresse.
discover-unanswered = Personne n’a répondu : on ne sait donc rien de { $domain }. Cet ordinateur est-il connecté ?
discover-only-untrusted = Personne ne se porte garant de ce qui a été trouvé pour { $domain }. Comparez-le à ce que dit votre fournisseur de messagerie avant de saisir un mot de passe.
discover-incoming = { -label-incoming-server }, { $protocol }
discover-found-at = Trouvés sur
discover-no-sign-in = inutile : on ne s’y identifie pas
discover-strangers = Ces serveurs ne sont pas ceux du domaine, mais ceux de quelqu’un d’autre : { $servers }. Ne saisissez votre mot de passe que si ces noms vous viennent de votre fournisseur de messagerie.
discover-untrusted = Rien ne prouve que votre fournisseur de messagerie veuille ces paramètres. Ne saisissez votre mot de passe que si vous connaissez ces serveurs.
discover-taken = Paramètres utilisés
discover-asked = Qui a été interrogé

discover-source-provider-list = Liste des fournisseurs
discover-source-autoconfig = Page de paramètres
discover-source-well-known = Site
discover-source-ispdb = Liste de Mozilla
discover-source-srv = DNS (SRV)
discover-source-autodiscover = Autodiscover
discover-source-mx = Serveurs de réception (MX)
discover-source-guess = Noms courants

# Ce qui en est venu, après un deux-points : ni majuscule ni point. $detail est un hôte, un nombre ou des mots techniques.
discover-answer-found = trouvé
discover-answer-nothing = rien
discover-answer-no-such-domain = le domaine n’existe pas
discover-answer-takes-no-mail = le domaine ne reçoit pas de courrier
discover-answer-not-awaited = pas attendu, une meilleure source ayant répondu
discover-failure-unreachable =
    { $detail ->
        [none] injoignable
       *[other] injoignable ({ $detail })
    }
discover-failure-certificate = son certificat n’est pas valable, il n’a donc pas été interrogé
discover-failure-timed-out = pas de réponse à temps
discover-failure-too-long = la réponse est bien trop longue
discover-failure-malformed = la réponse est illisible ({ $detail })
discover-failure-redirected-elsewhere = renvoie au serveur de quelqu’un d’autre, { $detail }
discover-failure-redirected-to-clear-text = renvoie à une page sans chiffrement
discover-failure-wants-password = veut un mot de passe, qu’il ne reçoit pas
discover-failure-status = répond par l’erreur { $detail }
discover-failure-no-such-server = indique un serveur qui ne peut pas exister, { $detail }
