# Où se trouve un réglage dans Outlook pour Mac.
outlook-mac-name = Outlook pour Mac
outlook-mac-open =
    .step-1 = Dans la barre en haut de l’écran, cliquez sur « Outils ». Dans le menu qui s’ouvre, choisissez « Comptes… ».
    .step-2 = Cliquez sur le compte { $address } dans la liste de gauche.
outlook-mac-to-sign-in = Cliquez sur le bouton des autres options, sous le serveur sortant.
outlook-mac-sender-address = Saisissez { $value } comme adresse de messagerie.
outlook-mac-incoming-protocol = Outlook ne peut pas changer un compte POP en compte IMAP, ni l’inverse. Ajoutez le compte une seconde fois en { $value } et continuez avec le nouveau. Ne supprimez l’ancien que quand tous vos messages sont dans le nouveau.
outlook-mac-incoming-server = Saisissez { $value } dans « Serveur entrant ».
outlook-mac-incoming-encryption =
    { $value ->
        [none] Sous le serveur entrant, décochez « Utiliser SSL pour se connecter (recommandé) ».
       *[encrypted] Sous le serveur entrant, cochez « Utiliser SSL pour se connecter (recommandé) ». Le port dit à Outlook s’il s’agit de SSL/TLS ou de STARTTLS.
    }
outlook-mac-incoming-port = Sous le serveur entrant, cochez la case qui permet de changer le port par défaut. Puis saisissez { $value } dans le petit champ à côté du nom du serveur.
outlook-mac-incoming-username = Saisissez { $value } dans « Nom d’utilisateur ».
outlook-mac-incoming-password = Videz le champ « Mot de passe » et tapez de nouveau votre mot de passe.
outlook-mac-incoming-spa =
    { $value ->
        [on] Outlook pour Mac n’a pas de case pour l’authentification par mot de passe sécurisé (SPA). Demandez à votre fournisseur de messagerie si vous pouvez vous en passer.
       *[off] Outlook pour Mac n’a pas de case pour l’authentification par mot de passe sécurisé (SPA). Il n’y a rien à régler.
    }
outlook-mac-outgoing-server = Saisissez { $value } dans « Serveur sortant ».
outlook-mac-sign-in-off = Dans la liste de l’authentification, choisissez la ligne qui veut dire aucune authentification.
outlook-mac-sign-in-like-incoming = Dans la liste de l’authentification, choisissez la ligne qui reprend les données du serveur entrant.
outlook-mac-sign-in-log-on = Dans la liste de l’authentification, choisissez nom d’utilisateur et mot de passe.
outlook-mac-outgoing-username = Dans la fenêtre qui s’est ouverte, saisissez { $value } comme nom d’utilisateur pour envoyer.
outlook-mac-outgoing-password = Dans la fenêtre qui s’est ouverte, tapez de nouveau le mot de passe pour envoyer.
outlook-mac-incoming-first = Outlook pour Mac ne peut pas s’identifier auprès du serveur entrant avant d’envoyer. Relevez d’abord le courrier à la main, puis envoyez dans les minutes qui suivent. Le mieux : demandez à votre fournisseur de messagerie un serveur sortant qui accepte un mot de passe.
outlook-mac-outgoing-method =
    { $value ->
        [ntlm] Outlook pour Mac n’a pas de case pour l’authentification par mot de passe sécurisé (SPA). Demandez à votre fournisseur de messagerie si vous pouvez vous en passer.
       *[other] Outlook pour Mac choisit tout seul comment se connecter. Il n’y a rien à régler.
    }
outlook-mac-outgoing-encryption =
    { $value ->
        [none] Sous le serveur sortant, décochez « Utiliser SSL pour se connecter (recommandé) ».
       *[encrypted] Sous le serveur sortant, cochez « Utiliser SSL pour se connecter (recommandé) ». Le port dit à Outlook s’il s’agit de SSL/TLS ou de STARTTLS.
    }
outlook-mac-outgoing-port = Sous le serveur sortant, cochez la case qui permet de changer le port par défaut. Puis saisissez { $value } dans le petit champ à côté du nom du serveur.
outlook-mac-trust-certificate = À la prochaine connexion, Outlook pose une question sur le certificat. Regardez-y le certificat, et n’acceptez que si vous avez comparé l’empreinte.
outlook-mac-finish =
    .step-1 =
        { $inner ->
            [yes] Cliquez sur « OK », puis fermez la fenêtre.
           *[no] Fermez la fenêtre.
        } Si Outlook demande s’il faut enregistrer, acceptez. Puis envoyez-vous un message.
