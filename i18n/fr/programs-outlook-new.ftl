# Où se trouve un réglage dans le nouvel Outlook pour Windows. Il ne peut pas changer les serveurs d’un compte : on l’ajoute de nouveau.
outlook-new-name = Nouvel Outlook pour Windows
outlook-new-open =
    .step-1 =
        Le nouvel Outlook ne peut pas changer les serveurs d’un compte déjà là. Vous supprimez le compte dans Outlook et l’ajoutez de nouveau. { $protocol ->
            [pop3] Les messages qui ne sont que dans cet Outlook seraient perdus. Mettez-les d’abord à l’abri, ou prenez Outlook classique.
           *[other] Vos messages restent sur le serveur.
        }
    .step-2 = Cliquez sur la roue dentée des paramètres, puis ouvrez les comptes et « Vos comptes ».
    .step-3 = À côté de { $address }, cliquez sur « Gérer ». Allez en bas de la page et cliquez sur « Supprimer ».
    .step-4 = Cliquez sur « Ajouter un compte ». Saisissez { $address } et votre mot de passe, puis cliquez sur « Afficher plus ».
outlook-new-sender-address = Saisissez { $value } comme adresse du compte.
outlook-new-incoming-protocol = Là où Outlook demande le type de compte, choisissez { $value } dans la liste.
outlook-new-incoming-server = Saisissez { $value } dans le champ du serveur entrant.
outlook-new-incoming-encryption =
    Sous le serveur entrant, ouvrez la liste « Type de connexion sécurisée ». { $value ->
        [tls] Choisissez « SSL/TLS ».
        [none] Choisissez la ligne sans chiffrement.
       *[starttls] Choisissez « STARTTLS ».
    }
outlook-new-incoming-port = Sous le serveur entrant, saisissez { $value } dans « Port ».
outlook-new-incoming-username = S’il y a un champ pour le nom d’utilisateur du courrier entrant, saisissez-y { $value } sans espace.
outlook-new-incoming-password = Quand un mot de passe est refusé, le nouvel Outlook affiche un avis sur le compte. Suivez-le et tapez de nouveau le mot de passe. Si rien ne vient, supprimez le compte et ajoutez-le de nouveau.
outlook-new-incoming-spa =
    { $value ->
        [on] Le nouvel Outlook ne connaît pas l’authentification par mot de passe sécurisé (SPA). Pour ce compte, prenez Outlook classique.
       *[off] Le nouvel Outlook n’emploie jamais l’authentification par mot de passe sécurisé (SPA). Il n’y a rien à régler.
    }
outlook-new-outgoing-server = Saisissez { $value } dans « Serveur sortant SMTP ».
outlook-new-sign-in-off = Le nouvel Outlook donne toujours un mot de passe pour envoyer. On ne peut pas l’éviter. Si votre fournisseur de messagerie n’en veut pas, prenez Outlook classique pour ce compte.
outlook-new-sign-in-like-incoming = Saisissez { $value } dans « Nom d’utilisateur SMTP ». Laissez vide le mot de passe au-dessous : Outlook prend celui du haut.
outlook-new-sign-in-log-on = Le nouvel Outlook donne toujours un mot de passe pour envoyer. Il prend le nom d’utilisateur et le mot de passe du serveur sortant (SMTP).
outlook-new-outgoing-username = Saisissez { $value } dans « Nom d’utilisateur SMTP ».
outlook-new-outgoing-password = Sous « Nom d’utilisateur SMTP », tapez le mot de passe pour envoyer.
outlook-new-incoming-first = Le nouvel Outlook ne peut pas s’identifier auprès du serveur entrant avant d’envoyer. Prenez Outlook classique, qui sait le faire. Ou demandez à votre fournisseur de messagerie un serveur sortant qui accepte un mot de passe.
outlook-new-outgoing-method =
    { $value ->
        [ntlm] Le nouvel Outlook ne connaît pas l’authentification par mot de passe sécurisé (SPA). Pour ce compte, prenez Outlook classique.
       *[other] Le nouvel Outlook choisit tout seul comment se connecter. Il n’y a rien à régler.
    }
outlook-new-outgoing-encryption =
    Sous le serveur sortant, ouvrez la liste « Type de connexion sécurisée ». { $value ->
        [tls] Choisissez « SSL/TLS ».
        [none] Choisissez la ligne sans chiffrement.
       *[starttls] Choisissez « STARTTLS ».
    }
outlook-new-outgoing-port = Sous le serveur sortant, saisissez { $value } dans « Port ».
outlook-new-trust-certificate = Le nouvel Outlook n’a pas de réglage pour cela. Demandez à votre fournisseur de messagerie un certificat que tous les programmes acceptent.
outlook-new-finish =
    .step-1 = Cliquez sur « Continuer » et attendez qu’Outlook essaie le compte. Puis envoyez-vous un message.
