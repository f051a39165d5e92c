# L’étape « recherche du serveur » : ce qui peut clocher avec le nom du serveur.
host-not-found = Aucun serveur ne porte le nom inscrit dans vos paramètres
    .explanation = Le nom de serveur que vous avez saisi n’existe pas sur Internet. Le plus souvent, il contient une faute de frappe, ou c’est un ancien nom qui ne sert plus. Vous pouvez le corriger vous-même.
    .step-1 =
        { $side ->
            [incoming] Dans les paramètres du compte, vérifiez qu’il n’y a dans « { -label-incoming-server } » ni faute de frappe, ni espace, ni rien comme « https:// ».
           *[other] Dans les paramètres du compte, allez à « { -label-outgoing-server } » et cherchez une faute de frappe, un espace ou un « https:// » en trop.
        }
    .step-2 =
        { $works_server ->
            [none] Saisissez le nom indiqué dans les pages d’aide de votre fournisseur de messagerie, puis enregistrez.
           *[other] Saisissez-y { $works_server }, puis enregistrez.
        }
    .step-3 = Si le nom était déjà juste, demandez à votre fournisseur de messagerie s’il est encore utilisé.
host-without-address = Le nom de serveur dans vos paramètres ne mène nulle part
    .explanation = Ce nom existe, mais il n’y a aucun serveur derrière. Souvent, un autre nom donné par votre fournisseur de messagerie fonctionne tout de suite. Si le nom est le bon, seul votre fournisseur de messagerie peut y remédier.
    .step-1 =
        { $side ->
            [incoming] Dans les paramètres du compte, comparez « { -label-incoming-server } » avec le nom que donnent les pages d’aide de votre fournisseur de messagerie.
           *[other] Dans les paramètres du compte, comparez « { -label-outgoing-server } » avec le nom indiqué dans les pages d’aide de votre fournisseur de messagerie.
        }
    .step-2 =
        { $works_server ->
            [none] S’ils diffèrent, saisissez celui des pages d’aide, puis enregistrez.
           *[other] Saisissez-y { $works_server }, puis enregistrez.
        }
    .step-3 = Si le nom était déjà juste, envoyez le rapport de ce programme à votre fournisseur de messagerie.
    .admin-1 = Le nom d’hôte existe, mais n’a ni enregistrement A ni AAAA (NODATA). Publiez-en un, ou un alias qui mène à une adresse.
    .admin-2 = Si le serveur a changé de nom, prévenez vos utilisateurs et gardez l’ancien nom comme alias pendant quelque temps.
dns-blocked-here = Votre réseau cache l’endroit où se trouve le serveur de messagerie
    .explanation = Le serveur existe, et d’autres réseaux le trouvent. Ici, un bloqueur de publicité, un VPN ou un filtre donne une fausse réponse, ou aucune. Les paramètres de votre compte n’y sont pour rien. Chez vous, vous pouvez y remédier vous-même ; ailleurs, c’est à la personne qui gère le réseau de le faire.
    .step-1 = Si vous utilisez un VPN ou un bloqueur de publicité, coupez-les un instant et réessayez.
    .step-2 = Essayez un autre réseau, par exemple le partage de connexion de votre téléphone.
    .step-3 = Chez vous, choisissez un autre serveur DNS dans les paramètres de la box, par exemple 9.9.9.9 ou 1.1.1.1.
    .step-4 = Ailleurs, demandez à la personne qui gère le réseau et envoyez-lui le rapport de ce programme.
    .admin-1 = Le résolveur du réseau échoue pour le nom du serveur de messagerie, alors qu’un autre y arrive. Vérifiez listes de blocage, zones RPZ et filtres DNS.
    .admin-2 = Ajoutez le nom du serveur de messagerie à la liste des noms autorisés.
dns-timeout = Votre ordinateur n’a pas pu savoir où se trouve le serveur de messagerie
    .explanation = Pour joindre un serveur, l’ordinateur demande d’abord son adresse au réseau. Aucune réponse n’est venue à temps. Le plus souvent, Internet est en panne ou très lent, et les paramètres de votre compte sont bons. Chez vous, vous pouvez y remédier vous-même ; ailleurs, c’est à la personne qui gère le réseau de le faire.
    .step-1 = Ouvrez une page web que vous n’avez pas encore vue aujourd’hui.
    .step-2 = Si elle ne s’ouvre pas, reconnectez-vous au réseau ou redémarrez la box.
    .step-3 = Si elle s’ouvre et que vous utilisez un VPN, coupez-le et réessayez.
    .step-4 = Chez vous, choisissez un autre serveur DNS dans les paramètres de la box, par exemple 9.9.9.9 ou 1.1.1.1.
    .step-5 = Ailleurs, prévenez la personne qui gère le réseau et envoyez-lui le rapport de ce programme.
    .admin-1 = Aucun résolveur n’a répondu à temps. Vérifiez que ceux donnés par DHCP sont joignables sur le port 53, en UDP et en TCP.
    .admin-2 = Vérifiez si la liaison vers Internet perd des paquets.
dns-server-failure = Quelque chose ne va pas avec le domaine de votre serveur de messagerie
    .explanation = Un domaine est un nom sur Internet, comme example.org. Des serveurs spéciaux disent où sont ses ordinateurs ; pour ce domaine, ils ne renvoient qu’une erreur. Vos paramètres n’y sont pour rien. Seul celui qui gère le domaine peut y remédier : votre fournisseur de messagerie ou votre administrateur.
    .step-1 = Réessayez dans une demi-heure : ces pannes sont souvent vite réparées.
    .step-2 = Si cela dure, prévenez votre fournisseur de messagerie ou votre administrateur et envoyez-lui le rapport de ce programme.
    .step-3 = Si c’est urgent, écrivez depuis une autre adresse.
    .admin-1 = Pour le nom du serveur de messagerie, les résolveurs reçoivent SERVFAIL ou REFUSED. Vérifiez que chaque serveur de noms de la délégation charge la zone et répond pour elle.
    .admin-2 = Si la zone est signée, vérifiez les dates des signatures et l’enregistrement DS dans la zone parente.
dns-wildcard = Le nom du serveur est peut-être faux, même s’il semble exister
    .explanation = Le domaine de votre serveur de messagerie donne la même réponse pour tous les noms, même inventés. Un nom faux passe donc inaperçu et peut mener à un ordinateur qui ne connaît rien au courrier. Vous pouvez vérifier le nom vous-même. La personne qui gère le domaine peut désactiver ces réponses.
    .step-1 =
        { $side ->
            [incoming] Dans les paramètres du compte, comparez « { -label-incoming-server } » avec le nom que donnent les pages d’aide de votre fournisseur de messagerie.
           *[other] Dans les paramètres du compte, comparez « { -label-outgoing-server } » avec le nom indiqué dans les pages d’aide de votre fournisseur de messagerie.
        }
    .step-2 =
        { $works_server ->
            [none] S’ils diffèrent, saisissez celui des pages d’aide, puis enregistrez.
           *[other] Saisissez-y { $works_server }, puis enregistrez.
        }
    .step-3 = Prévenez la personne qui gère le domaine et envoyez-lui le rapport de ce programme.
    .admin-1 = La zone contient un enregistrement générique (wildcard) : un nom inventé mène à la même adresse. Supprimez-le, ou publiez des enregistrements explicites pour les serveurs de messagerie.
    .admin-2 = Vérifiez que le certificat du serveur de messagerie contient les noms que vous donnez à vos utilisateurs.
