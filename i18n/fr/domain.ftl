# Ce que publie un domaine, fiche par fiche. Les résumés sont des phrases ; les mots à côté d’une ligne sont des parties de phrase, sans majuscule ni point.

# --- le rapport sur un domaine
dns-report-title = Domaine de messagerie { $domain }
dns-verdict-ok = Le courrier de ce domaine est en ordre.
dns-verdict-warning = Il reste quelque chose à corriger dans ce domaine pour que le courrier arrive sans problème.
dns-verdict-problem = Quelque chose dans ce domaine empêche la remise du courrier.
dns-verdict-unknown = Les serveurs de noms n’ont pas répondu : on ne peut rien dire de ce domaine.
dns-of-service = Ce domaine appartient au service { $service }, qui s’occupe de ses entrées. Ceux qui y ont une adresse ne peuvent pas les changer.
dns-records = Ce que publie le domaine (DNS)
dns-card-name = { $title } ({ $standard })
dns-place = Emplacement
dns-line = { $term } — { $words }
dns-both = { $one } ; { $other }
dns-more-lines =
    { $count ->
        [one] et { $count } autre ligne
       *[other] et { $count } autres lignes
    }
dns-own-words = les mots du serveur
dns-mark-good = en ordre
dns-mark-caution = à vérifier
dns-mark-unknown = inconnu

dns-publish = Que changer
dns-publish-name = Nom
dns-publish-type = Type
dns-publish-remove = À retirer
dns-publish-add = Valeur
dns-publish-file = Fichier sur le serveur web
dns-publish-content = Son contenu entier :
dns-publish-zone = La même chose, comme dans un fichier de zone :

# --- titres
dns-title-name-servers = Où se trouve le domaine
dns-title-mx = Courrier entrant
dns-title-spf = Qui peut envoyer
dns-title-dkim = Signatures
dns-title-dmarc = Faux courrier
dns-title-mta-sts = Remise chiffrée
dns-title-tls-rpt = Rapports sur la remise
dns-title-dane = Empreintes des serveurs de messagerie
dns-title-dnssec = Protection contre les fausses réponses
dns-title-senders = Adresses d’où part le courrier
dns-title-bimi = Logo à côté des messages
dns-title-lists = Listes de blocage
dns-title-outside = Adresse Internet de cet ordinateur

# --- pas de réponse
dns-not-in-time = Aucune réponse n’est arrivée à temps : on ne sait donc rien.
dns-not-asked = impossible à savoir : { $why }
dns-not-asked-sentence = Impossible de le savoir : { $why }.
dns-why-timeout = aucun serveur de noms n’a répondu à temps
dns-why-server-failure = le serveur de noms a répondu { $code }
dns-why-no-network = aucun serveur de noms n’est joignable
dns-why-no-such-name = le nom n’existe pas
dns-why-no-records = il n’y a pas d’entrée de ce type
dns-why-bad-name = ce n’est pas un nom que l’on puisse chercher

# --- certificats
dns-certificate-expired = le certificat a expiré le { $date }
dns-certificate-not-yet-valid = le certificat n’est valable qu’à partir du { $date }
dns-certificate-wrong-name = le certificat est pour d’autres noms : { $names }
dns-certificate-self-signed = le serveur a établi lui-même le certificat
dns-certificate-untrusted = aucune autorité connue ne garantit le certificat (émis par { $issuer })
dns-certificate-intercepted = quelque chose sur cet ordinateur ou ce réseau lit la connexion ({ $issuer })
dns-certificate-incomplete = le serveur omet un certificat de la chaîne ({ $issuer })
dns-certificate-revoked = le certificat a été révoqué

# --- balises de tout enregistrement
dns-tag-version = indique la norme
dns-tag-unknown = ne signifie rien dans cette norme
dns-tag-obsolete = n’a plus d’effet aujourd’hui

# --- serveurs de noms
dns-zone-exists = Le domaine existe et ses serveurs de noms répondent.
dns-zone-kept = Le domaine existe ; ses entrées se trouvent chez { $keeper }.
dns-zone-parked = Les serveurs de noms sont ceux des domaines inutilisés ou expirés ({ $keeper }).
dns-zone-not-registered = Personne n’a enregistré ce domaine, ou il a expiré.
dns-zone-name-missing = Le domaine au-dessus existe, mais pas ce nom.
dns-zone-changes-at = où l’on modifie les entrées

# --- MX
dns-mx-servers =
    { $count ->
        [one] Un seul serveur reçoit le courrier de ce domaine.
       *[other] { $count } serveurs reçoivent le courrier de ce domaine.
    }
dns-mx-at-service = Le courrier de ce domaine est reçu par { $service }.
dns-mx-implicit = Aucun serveur n’est indiqué pour le courrier entrant ; il va donc à l’adresse du domaine lui-même.
dns-mx-missing = Aucun serveur n’est indiqué pour le courrier entrant.
dns-mx-no-such-name = Le domaine n’existe pas ; il ne reçoit donc aucun courrier.
dns-mx-null = Le domaine déclare ne recevoir aucun courrier (MX nul).
dns-mx-faulty = Les entrées pour le courrier entrant contiennent une erreur.
dns-mx-of-service = appartient à { $service }
dns-mx-host = un serveur de messagerie
dns-mx-own-address = faute de mieux, l’adresse du domaine lui-même, souvent un simple serveur web
dns-mx-alias = le nom n’est qu’un alias, ce qui n’est pas permis ici
dns-mx-ip-address = une adresse IP, là où il faut un nom
dns-mx-localhost = désigne l’ordinateur de celui qui demande
dns-mx-private = une adresse injoignable depuis Internet
dns-mx-twice = indiqué plus d’une fois
dns-mx-addresses =
    { $count ->
        [one] son adresse
       *[other] ses adresses
    }
dns-mx-not-tried = non essayé
dns-mx-not-seen = inconnu : injoignable d’ici (beaucoup de réseaux ferment le port 25)
dns-mx-answers = répond
dns-mx-refuses-here = répond, mais n’accepte pas l’adresse de cet ordinateur
dns-mx-broke-off = a répondu, mais le dialogue s’est interrompu
dns-mx-no-encryption = le serveur ne propose pas de chiffrement
dns-mx-encryption-failed = le chiffrement n’a pas abouti d’ici
dns-mx-encrypted =
    { $date ->
        [none] connexion chiffrée, certificat valable
       *[other] connexion chiffrée, certificat valable (jusqu’au { $date })
    }

# --- SPF
dns-spf-sound =
    { $count ->
        [one] Les serveurs qui peuvent envoyer sont indiqués, avec { $count } requête DNS sur les { $most } admises ; { $others }.
       *[other] Les serveurs qui peuvent envoyer sont indiqués, avec { $count } requêtes DNS sur les { $most } admises ; { $others }.
    }
dns-spf-faulty = La liste des serveurs d’envoi contient une erreur : { $fault }.
dns-spf-everyone = La liste des serveurs d’envoi laisse envoyer tout le monde.
dns-spf-too-many-lookups = La liste des serveurs d’envoi demande { $count } requêtes DNS ; les autres abandonnent après { $most }.
dns-spf-too-many-void-lookups = La liste des serveurs d’envoi cite trop de noms qui n’existent pas ; les autres abandonnent après deux.
dns-spf-half-known = La liste des serveurs d’envoi n’a pas pu être lue jusqu’au bout : pas de réponse sur { $name }.
dns-spf-several =
    { $count ->
        [one] Il y a { $count } liste de serveurs d’envoi.
       *[other] Il y a { $count } listes de serveurs d’envoi ; une seule est permise, et les autres serveurs les ignorent toutes.
    }
dns-spf-several-there =
    { $count ->
        [one] { $count } enregistrement SPF
       *[other] { $count } enregistrements SPF, alors qu’un seul est permis
    }
dns-spf-missing = Le domaine ne dit pas qui peut envoyer du courrier en son nom.
dns-spf-all-pass = tous les autres : peuvent envoyer aussi
dns-spf-all-fail = tous les autres : à refuser
dns-spf-all-softfail = tous les autres : à accepter avec méfiance
dns-spf-all-neutral = tous les autres : rien n’est dit
dns-spf-all-included = tous les autres : pas admis par cette liste
dns-spf-address = l’adresse { $address }
dns-spf-network = les adresses de { $from } à { $to }
dns-spf-a = les adresses de { $name }
dns-spf-mx = les serveurs qui reçoivent le courrier de { $name }
dns-spf-ptr = tout serveur dont le nom finit par { $name }, lent et déconseillé
dns-spf-exists = tout le monde, si le nom { $name } existe
dns-spf-include = tous ceux qu’admet la liste de { $name }
dns-spf-include-service = les serveurs de { $service }
dns-spf-redirect = la liste de { $name } compte à la place de celle-ci
dns-spf-redirect-service = la liste de { $service } compte à la place de celle-ci
dns-spf-exp = le texte pour ceux qui sont refusés se trouve sous { $name }
dns-spf-of-message = dépend du message
dns-spf-unreadable = illisible
dns-spf-fail = ne peut pas envoyer : { $who }
dns-spf-softfail = suspect : { $who }
dns-spf-neutral = rien n’est dit sur : { $who }
dns-spf-left-out = hors de la liste incluse : { $who }
dns-spf-with-lookups =
    { $count ->
        [one] { $what } ({ $count } requête)
       *[other] { $what } ({ $count } requêtes)
    }
dns-spf-behind-all = jamais atteint, à cause de « all »
dns-spf-too-far = non suivi, car trop de choses le précèdent
dns-spf-decided = c’est ce qui décide, dans la liste de { $name }
dns-spf-explanation = le texte du domaine pour ceux qui sont refusés
dns-spf-allowed = le courrier que vous envoyez par ce service est admis
dns-spf-not-allowed = le courrier que vous envoyez par ce service n’est pas admis
dns-spf-perhaps-not-allowed = le courrier que vous envoyez par ce service ne semble pas admis
dns-spf-allowed-unknown = impossible de savoir si ce service peut envoyer
dns-spf-result-pass = peut envoyer pour le domaine
dns-spf-result-fail = ne peut pas envoyer pour le domaine
dns-spf-result-softfail = ne devrait pas envoyer pour le domaine
dns-spf-result-neutral = la liste des serveurs d’envoi n’en dit rien
dns-spf-result-none = il n’y a pas de liste des serveurs d’envoi
dns-spf-result-temperror = la liste des serveurs d’envoi n’a pas pu être lue
dns-spf-result-permerror = la liste des serveurs d’envoi est inutilisable

# --- DKIM
dns-dkim-sound =
    { $count ->
        [one] Il y a une clé avec laquelle les autres peuvent vérifier la signature de votre courrier.
       *[other] Il y a { $count } clés avec lesquelles les autres peuvent vérifier la signature de votre courrier.
    }
dns-dkim-weak =
    { $count ->
        [one] Il y a une clé pour les signatures, mais elle est trop courte pour être sûre.
       *[other] Il y a { $count } clés pour les signatures, mais toutes ne sont pas assez longues.
    }
dns-dkim-unusable = Il y a au moins une clé pour les signatures, mais aucune que les autres puissent utiliser.
dns-dkim-elsewhere = Il semble y avoir une clé pour les signatures, sous un nom impossible à deviner.
dns-dkim-none = Aucune clé pour les signatures n’a été trouvée sous les noms habituels.
dns-dkim-of-service = un nom qu’utilise le service { $service }
dns-dkim-common = un nom habituel
dns-dkim-of-message = un nom indiqué dans un message
dns-dkim-wildcard = ici, tout nom donne la même réponse
dns-dkim-others-likely = il y a ici quelque chose sous un nom impossible à deviner
dns-dkim-alias = qui fournit la clé (alias)
dns-dkim-stranger = pas une clé
dns-dkim-bits =
    { $count ->
        [one] { $count } bit
       *[other] { $count } bits
    }
dns-dkim-strength-good = assez solide
dns-dkim-strength-weak = valable, mais il en faudrait 2048
dns-dkim-strength-unusable = trop courte, les autres l’ignorent
dns-dkim-testing = un simple essai : les autres ne tiennent pas compte de ces signatures
dns-dkim-strict = ne compte que pour ce domaine, pas pour les noms en dessous

# --- DMARC
dns-dmarc-rejects = Les autres sont priés de refuser le courrier qui prétend à tort venir de ce domaine.
dns-dmarc-quarantines = Les autres sont priés de traiter comme spam le courrier qui prétend à tort venir de ce domaine.
dns-dmarc-watches = Les autres sont priés de laisser passer le faux courrier et de seulement le signaler.
dns-dmarc-faulty = L’entrée contre le faux courrier contient une erreur, et les autres l’ignorent : { $fault }.
dns-dmarc-missing = Le domaine ne dit pas quoi faire du faux courrier.
dns-dmarc-inherited = c’est l’entrée du domaine au-dessus qui compte
dns-dmarc-older-servers = les serveurs plus anciens regardent plutôt ici
dns-dmarc-agreed = a accepté de recevoir les rapports
dns-dmarc-not-agreed = n’a pas accepté de recevoir les rapports ; aucun n’arrive donc
dns-dmarc-policy-none = faux courrier : le laisser passer et seulement le signaler
dns-dmarc-policy-quarantine = faux courrier : le traiter comme spam
dns-dmarc-policy-reject = faux courrier : le refuser
dns-dmarc-sp = pour les noms sous le domaine, { $what }
dns-dmarc-np = pour les noms sous le domaine qui n’existent pas, { $what }
dns-dmarc-adkim-relaxed = la signature de tout nom du même titulaire compte
dns-dmarc-adkim-strict = seule compte la signature de ce domaine précis
dns-dmarc-aspf-relaxed = une adresse de retour sous tout nom du même titulaire compte
dns-dmarc-aspf-strict = seule compte une adresse de retour sous ce domaine précis
dns-dmarc-pct =
    { $count ->
        [one] pour { $count } message sur 100 ; les serveurs récents n’en tiennent pas compte
       *[other] pour { $count } messages sur 100 ; les serveurs récents n’en tiennent pas compte
    }
dns-dmarc-testing = un simple essai : que les autres appliquent la règle moins sévère d’un degré
dns-dmarc-not-testing = pas un essai : la règle vaut entièrement
dns-dmarc-psd-yes = les noms en dessous ont d’autres titulaires
dns-dmarc-psd-no = le domaine et tous les noms en dessous ont un seul titulaire
dns-dmarc-psd-unsaid = rien n’est dit sur le titulaire des noms en dessous
dns-dmarc-rua = reçoit les résumés quotidiens
dns-dmarc-ruf = reçoit les rapports sur les messages isolés
dns-dmarc-fo = quand signaler les messages isolés

# --- MTA-STS
dns-mta-sts-missing = Le domaine ne demande pas aux autres de chiffrer toute remise de courrier.
dns-mta-sts-enforce = Les autres ne remettent le courrier que de façon chiffrée, aux serveurs indiqués.
dns-mta-sts-testing = La remise chiffrée est seulement à l’essai : les autres remettent dans tous les cas, et signalent.
dns-mta-sts-off = Le domaine a désactivé la remise chiffrée.
dns-mta-sts-record-faulty = L’entrée sur la remise chiffrée contient une erreur, et les autres l’ignorent.
dns-mta-sts-policy-faulty = La règle de remise chiffrée contient une erreur.
dns-mta-sts-unnamed = La règle de remise chiffrée oublie un serveur de messagerie.
dns-mta-sts-no-policy = Il y a une entrée sur la remise chiffrée, mais sa règle n’a pas pu être téléchargée.
dns-mta-sts-not-in-time = La règle de remise chiffrée n’est pas arrivée à temps.
dns-mta-sts-id = numéro de la règle, nouveau à chaque changement
dns-mta-sts-policy = la règle (politique)
dns-mta-sts-mode-enforce = remettre seulement de façon chiffrée
dns-mta-sts-mode-testing = remettre dans tous les cas, et signaler
dns-mta-sts-mode-none = il n’y a plus de règle
dns-mta-sts-mx = un serveur qui peut recevoir le courrier
dns-mta-sts-max-age =
    { $count ->
        [one] conservée { $count } jour
       *[other] conservée { $count } jours
    }
dns-policy-no-connection = d’ici, pas de connexion au serveur web
dns-policy-no-encryption = pas de connexion chiffrée au serveur web
dns-policy-timeout = le serveur web n’a pas répondu à temps
dns-policy-closed = le serveur web a fermé la connexion
dns-policy-too-long = la règle est trop longue
dns-policy-not-http = aucun serveur web n’y répond
dns-policy-status = le serveur web répond par le statut { $code }

# --- TLS-RPT
dns-tls-rpt-missing = Le domaine ne demande pas de rapports sur la remise chiffrée.
dns-tls-rpt-faulty = L’entrée qui demande des rapports sur la remise contient une erreur.
dns-tls-rpt-sound = Les autres signalent quand ils ne peuvent pas remettre le courrier de façon chiffrée.
dns-tls-rpt-rua = reçoit les rapports

# --- DANE
dns-dane-missing = Aucune empreinte signée des serveurs de messagerie n’est publiée.
dns-dane-unknown = Impossible de vérifier si des empreintes signées sont publiées.
dns-dane-sound = Les empreintes publiées correspondent aux serveurs de messagerie.
dns-dane-differs = Une empreinte publiée ne correspond pas au serveur de messagerie ; certains n’y remettent donc rien.
dns-dane-not-compared = Des empreintes sont publiées, mais elles n’ont pas pu être comparées d’ici.
dns-dane-own-key = indique la clé du serveur
dns-dane-own-certificate = indique le certificat du serveur
dns-dane-authority = indique l’autorité qui garantit le serveur
dns-dane-not-for-mail = inutile pour le courrier
dns-dane-fits = correspond
dns-dane-is-another = ce n’est pas ce que montre le serveur
dns-dane-not-vouched = cette autorité ne garantit pas le serveur
dns-dane-not-seen = pas de comparaison, car le serveur n’a pas été joint

# --- DNSSEC
dns-dnssec-secure = Les entrées du domaine sont signées et les signatures sont valables.
dns-dnssec-insecure = Les entrées du domaine ne sont pas signées.
dns-dnssec-bogus = Les signatures des entrées ne sont pas valables, et beaucoup ne trouvent plus le domaine.
dns-dnssec-unknown = Les signatures n’ont pas pu être vérifiées d’ici : { $why }.
dns-flaw-expired = la signature a expiré le { $date }
dns-flaw-not-yet-valid = la signature n’est valable qu’à partir du { $date }
dns-flaw-not-signed = la zone au-dessus attend des signatures (DS), mais il n’y en a pas
dns-flaw-key-mismatch = la zone au-dessus indique une autre clé (DS)
dns-flaw-signature-missing = il manque une signature
dns-flaw-signature-wrong = la signature ne correspond pas à l’entrée
dns-flaw-denial-unproven = il manque la preuve qu’une entrée n’existe pas
dns-unproven-not-passed-on = le serveur de noms utilisé ne transmet pas les signatures
dns-unproven-root = ce réseau a d’autres clés racines que le reste du monde
dns-unproven-clock = l’horloge de cet ordinateur semble fausse
dns-unproven-undecided = la vérification dépasse ce que sait faire ce programme

# --- adresses d’où part le courrier
dns-senders-sound = Chaque adresse a un nom qui y ramène, et peut envoyer pour le domaine.
dns-senders-unknown = On n’a pas pu tout savoir sur ces adresses.
dns-senders-faulty = Au moins une adresse n’a pas de nom valable, ou ne peut pas envoyer pour le domaine.
dns-name-sound = a un nom qui y ramène
dns-sender-guessed = adresse du serveur du compte ; le courrier part peut-être d’une autre
dns-name-confirmed = ramène à l’adresse
dns-name-not-confirmed = ne ramène pas à l’adresse
dns-name-missing = n’a pas de nom (PTR), et beaucoup refusent son courrier
dns-name-unknown = impossible de savoir si son nom y ramène
dns-name-leads-elsewhere = son nom n’y ramène pas
dns-name-generic = le nom ressemble à celui d’une connexion à domicile

# --- BIMI
dns-bimi-missing = Le domaine ne propose pas de logo à afficher à côté de ses messages.
dns-bimi-declined = Le domaine ne veut pas de logo à côté de ses messages.
dns-bimi-sound = Le domaine propose un logo, que certaines boîtes affichent.
dns-bimi-faulty = L’entrée pour le logo contient une erreur.
dns-bimi-logo = le logo
dns-bimi-evidence = le certificat du logo

# --- listes de blocage
dns-lists-not-asked = Les listes de blocage n’ont pas été consultées ; cela ne se fait qu’avec votre accord.
dns-lists-silent = Aucune liste de blocage n’a donné de réponse utilisable.
dns-lists-clean =
    { $count ->
        [one] Absent de la seule liste de blocage qui a répondu.
       *[other] Absent de toutes les listes de blocage qui ont répondu.
    }
dns-lists-listed = Présent sur : { $lists }.
dns-list-clean = absent
dns-list-listed = présent
dns-list-off = où demander le retrait
dns-list-spam = pour du spam
dns-list-infected = pour un ordinateur infecté ou ouvert à tous
dns-list-line = comme connexion à domicile, ce qui est normal
dns-list-phishing = pour vol de mots de passe (hameçonnage)
dns-list-malware = pour des logiciels malveillants
dns-list-abused = parce que d’autres en abusent
dns-list-minor = noté, mais pas un motif de refus
dns-list-unexplained = la liste ne dit pas pourquoi
dns-list-refuses = écartée : la liste ne répond pas à ce serveur de noms ({ $answer })
dns-list-answers-everything = écartée : la liste dit oui à tout
dns-list-answers-nothing = écartée : la liste a fermé ou est bloquée ici
dns-list-no-answer = écartée : ce qui répond n’est pas la liste ({ $answer })

# --- l’adresse de cet ordinateur
dns-outside-at = comment les autres voient cet ordinateur
dns-outside-by-mail-server = comment les serveurs de messagerie voient cet ordinateur
dns-outside-by-name-server = comment les serveurs de noms voient cet ordinateur
dns-outside-unclear = Les autres voient cet ordinateur sous plusieurs adresses.
dns-outside-seen = C’est l’adresse sous laquelle les autres voient cet ordinateur.
dns-outside-line = C’est une connexion à domicile : le courrier ne peut en sortir que par un fournisseur de messagerie.
dns-outside-clean =
    { $count ->
        [one] La seule liste de blocage qui a répondu ne cite pas cette adresse.
       *[other] Aucune des listes de blocage qui ont répondu ne cite cette adresse.
    }
dns-outside-listed = Cette adresse est sur une liste de blocage ; le courrier qui en part directement est donc refusé.
