# Où se trouve un réglage dans Mail de macOS.
apple-mail-name = Mail d’Apple (macOS)
apple-mail-open =
    .step-1 = Dans la barre en haut de l’écran, cliquez sur « Mail », puis « Réglages… » (avant macOS 13 : « Préférences… »), puis « Comptes ».
    .step-2 = Cliquez sur le compte { $address } dans la liste de gauche.
apple-mail-to-connection = Cliquez sur « Réglages du serveur ».
apple-mail-sender-address = Sur la page des informations du compte, saisissez { $value } comme adresse e-mail.
apple-mail-incoming-protocol = Mail ne peut pas changer un compte POP en compte IMAP, ni l’inverse. Ajoutez le compte une seconde fois en { $value } et continuez avec le nouveau. Ne supprimez l’ancien que quand tous vos messages sont dans le nouveau.
apple-mail-incoming-server = Pour le serveur de réception, saisissez { $value } dans « Nom de l’hôte ».
apple-mail-incoming-encryption =
    Pour le serveur de réception, décochez « Gérer automatiquement les réglages de connexion ». { $value ->
        [none] Puis décochez « Utiliser TLS/SSL ».
       *[encrypted] Puis cochez « Utiliser TLS/SSL ». Mail trouve tout seul s’il s’agit de SSL/TLS ou de STARTTLS.
    }
apple-mail-incoming-port = Pour le serveur de réception, saisissez { $value } dans « Port ».
apple-mail-incoming-username = Pour le serveur de réception, saisissez { $value } dans « Nom d’utilisateur ».
apple-mail-incoming-password = Pour le serveur de réception, videz le champ « Mot de passe » et tapez de nouveau votre mot de passe.
apple-mail-incoming-spa =
    Pour le serveur de réception, décochez « Gérer automatiquement les réglages de connexion ». { $value ->
        [on] Puis choisissez « NTLM » dans « Authentification ».
       *[off] Puis choisissez « Mot de passe » dans « Authentification ».
    }
apple-mail-outgoing-server = Pour le serveur d’envoi (SMTP), saisissez { $value } dans « Nom de l’hôte ».
apple-mail-sign-in-off = Pour le serveur d’envoi (SMTP), décochez « Gérer automatiquement les réglages de connexion ». Puis, dans « Authentification », choisissez la ligne qui veut dire aucune authentification.
apple-mail-sign-in-like-incoming = Pour le serveur d’envoi (SMTP), saisissez { $value } dans « Nom d’utilisateur ». Dans « Mot de passe », tapez le mot de passe du courrier reçu.
apple-mail-sign-in-log-on = Pour le serveur d’envoi (SMTP), décochez « Gérer automatiquement les réglages de connexion ». Puis choisissez « Mot de passe » dans « Authentification ».
apple-mail-outgoing-username = Pour le serveur d’envoi (SMTP), saisissez { $value } dans « Nom d’utilisateur ».
apple-mail-outgoing-password = Pour le serveur d’envoi (SMTP), videz le champ « Mot de passe » et tapez de nouveau votre mot de passe.
apple-mail-incoming-first = Mail ne peut pas s’identifier auprès du serveur entrant avant d’envoyer. Relevez d’abord le courrier à la main, puis envoyez dans les minutes qui suivent. Le mieux : demandez à votre fournisseur de messagerie un serveur sortant qui accepte un mot de passe.
apple-mail-outgoing-method =
    Pour le serveur d’envoi (SMTP), décochez « Gérer automatiquement les réglages de connexion ». { $value ->
        [ntlm] Puis choisissez « NTLM » dans « Authentification ».
        [cram-md5] Puis choisissez la ligne avec « MD5 » dans « Authentification ».
       *[other] Puis choisissez « Mot de passe » dans « Authentification ».
    }
apple-mail-outgoing-encryption =
    Pour le serveur d’envoi (SMTP), décochez « Gérer automatiquement les réglages de connexion ». { $value ->
        [none] Puis décochez « Utiliser TLS/SSL ».
       *[encrypted] Puis cochez « Utiliser TLS/SSL ». Mail trouve tout seul s’il s’agit de SSL/TLS ou de STARTTLS.
    }
apple-mail-outgoing-port = Pour le serveur d’envoi (SMTP), saisissez { $value } dans « Port ».
apple-mail-trust-certificate = Au prochain envoi, Mail dit qu’il ne peut pas vérifier le serveur. Regardez-y le certificat, et n’acceptez que si vous avez comparé l’empreinte.
apple-mail-finish =
    .step-1 = Cliquez sur « Enregistrer » et fermez la fenêtre. Puis envoyez-vous un message.
