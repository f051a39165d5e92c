# Où se trouve un réglage dans Thunderbird, avec les libellés de sa traduction.
thunderbird-name = Thunderbird
thunderbird-open =
    .step-1 = Dans Thunderbird, cliquez sur le bouton du menu (trois traits, en haut à droite), puis sur « Paramètres des comptes ».
    .step-2 = Dans la liste de gauche, cliquez sur le compte { $address } lui-même.
thunderbird-to-incoming = Dans la liste de gauche, sous le compte, cliquez sur « Paramètres du serveur ».
thunderbird-to-outgoing = Dans la liste de gauche, cliquez sur le nom du compte. En bas de la page, près du serveur sortant, cliquez sur « Modifier… » (« Modifier le serveur SMTP… » dans les anciennes versions).
thunderbird-sender-address = Saisissez { $value } dans « Adresse e-mail ».
thunderbird-incoming-protocol = Thunderbird ne peut pas changer un compte POP en compte IMAP, ni l’inverse. Ajoutez le compte une seconde fois en { $value } et continuez avec le nouveau. Ne supprimez l’ancien que quand tous vos messages sont dans le nouveau.
thunderbird-incoming-server = Saisissez { $value } dans « Nom du serveur ».
thunderbird-incoming-encryption =
    { $value ->
        [tls] Dans « Sécurité de la connexion », choisissez « SSL/TLS ».
        [none] Dans « Sécurité de la connexion », choisissez « Aucune ».
       *[starttls] Dans « Sécurité de la connexion », choisissez « STARTTLS ».
    }
thunderbird-incoming-port = Saisissez { $value } dans « Port ».
thunderbird-incoming-username = Saisissez { $value } dans « Nom d’utilisateur ».
thunderbird-incoming-password = Thunderbird demande votre mot de passe quand il relève de nouveau le courrier. S’il ne le demande pas, ouvrez « Paramètres », puis « Vie privée et sécurité », puis « Mots de passe enregistrés… », et supprimez la ligne de votre serveur.
thunderbird-incoming-spa =
    { $value ->
        [on] Dans « Méthode d’authentification », choisissez « NTLM ».
       *[off] Dans « Méthode d’authentification », choisissez « Mot de passe normal ».
    }
thunderbird-outgoing-server = Saisissez { $value } dans « Nom du serveur ».
thunderbird-sign-in-off = Dans « Méthode d’authentification », choisissez « Pas d’authentification ».
thunderbird-sign-in-like-incoming = Dans « Méthode d’authentification », choisissez « Mot de passe normal ». Saisissez { $value } dans « Nom d’utilisateur ».
thunderbird-sign-in-log-on = Dans « Méthode d’authentification », choisissez « Mot de passe normal ».
thunderbird-outgoing-username = Saisissez { $value } dans « Nom d’utilisateur ».
thunderbird-outgoing-password = Thunderbird demande votre mot de passe au prochain envoi. S’il ne le demande pas, ouvrez « Paramètres », puis « Vie privée et sécurité », puis « Mots de passe enregistrés… », et supprimez la ligne du serveur sortant (smtp).
thunderbird-incoming-first = Thunderbird ne peut pas s’identifier auprès du serveur entrant avant d’envoyer. Relevez d’abord le courrier à la main, puis envoyez dans les minutes qui suivent. Le mieux : demandez à votre fournisseur de messagerie un serveur sortant qui accepte un mot de passe.
thunderbird-outgoing-method =
    { $value ->
        [ntlm] Dans « Méthode d’authentification », choisissez « NTLM ».
        [xoauth2] Dans « Méthode d’authentification », choisissez « OAuth2 ».
        [cram-md5] Dans « Méthode d’authentification », choisissez « Mot de passe chiffré ».
       *[other] Dans « Méthode d’authentification », choisissez « Mot de passe normal ».
    }
thunderbird-outgoing-encryption =
    { $value ->
        [tls] Dans « Sécurité de la connexion », choisissez « SSL/TLS ».
        [none] Dans « Sécurité de la connexion », choisissez « Aucune ».
       *[starttls] Dans « Sécurité de la connexion », choisissez « STARTTLS ».
    }
thunderbird-outgoing-port = Saisissez { $value } dans « Port ».
thunderbird-trust-certificate = Au prochain envoi, Thunderbird signale le certificat et propose une exception. Regardez-y le certificat, et n’ajoutez l’exception que si vous avez comparé l’empreinte.
thunderbird-finish =
    .step-1 =
        { $inner ->
            [yes] Cliquez sur « OK » et fermez la page.
           *[no] Fermez la page. Thunderbird garde les paramètres.
        } Si Thunderbird veut redémarrer, acceptez. Puis envoyez-vous un message.
