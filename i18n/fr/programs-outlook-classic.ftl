# Où se trouve un réglage dans Outlook classique pour Windows : celui d’Office et de Microsoft 365. Les libellés viennent du glossaire.
outlook-classic-name = Outlook classique pour Windows
outlook-classic-open =
    .step-1 = Dans Outlook, cliquez sur « Fichier », puis « Paramètres du compte », puis « Gérer les profils ». Si Windows demande s’il faut autoriser des modifications, acceptez. (Outlook 2013 n’a pas « Gérer les profils » : cliquez deux fois sur « Paramètres du compte » et sautez l’étape suivante.)
    .step-2 = Une petite fenêtre s’ouvre. Cliquez sur le premier bouton, celui des comptes de messagerie.
    .step-3 = Dans la liste, cliquez une fois sur { $address }. Puis cliquez sur « Modifier… » au-dessus de la liste.
outlook-classic-to-sign-in = Cliquez sur « Paramètres supplémentaires… » et ouvrez l’onglet « Serveur sortant ».
outlook-classic-to-connection =
    { $from ->
        [inside] Ouvrez l’onglet « Options avancées ».
       *[outside] Cliquez sur « Paramètres supplémentaires… » et ouvrez l’onglet « Options avancées ».
    }
outlook-classic-sender-address = Saisissez { $value } dans « { -label-address } ».
outlook-classic-incoming-protocol = Outlook ne peut pas changer un compte POP en compte IMAP, ni l’inverse. Ajoutez le compte une seconde fois en { $value } et continuez avec le nouveau. Ne supprimez l’ancien que quand tous vos messages sont dans le nouveau.
outlook-classic-incoming-server = Saisissez { $value } dans « { -label-incoming-server } ».
outlook-classic-incoming-encryption =
    Dans la moitié du haut, pour le serveur entrant, ouvrez la liste « { -label-encryption } ». { $value ->
        [tls] Choisissez « SSL/TLS » (« SSL » dans les anciennes versions).
        [starttls] Choisissez « STARTTLS » (« TLS » dans les anciennes versions).
        [none] Choisissez « { -label-none } ».
       *[auto] Choisissez « { -label-auto } ».
    }
outlook-classic-incoming-port = Dans la moitié du haut, saisissez { $value } comme port du serveur entrant.
outlook-classic-incoming-username = Sous « { -label-logon-information } », saisissez { $value } dans « { -label-user-name } ».
outlook-classic-incoming-password = Sous « { -label-logon-information } », videz le champ « { -label-password } » et tapez de nouveau votre mot de passe.
outlook-classic-incoming-spa =
    { $value ->
        [on] Cochez « { -label-spa } ».
       *[off] Décochez « { -label-spa } ».
    }
outlook-classic-outgoing-server = Saisissez { $value } dans « { -label-outgoing-server } ».
outlook-classic-sign-in-off = Décochez « { -label-smtp-auth } ».
outlook-classic-sign-in-like-incoming = Cochez « { -label-smtp-auth } ». Dessous, choisissez « { -label-same-as-incoming } ».
outlook-classic-sign-in-log-on = Cochez « { -label-smtp-auth } ». Dessous, choisissez « { -label-log-on-using } ».
outlook-classic-incoming-first = Cochez « { -label-smtp-auth } ». Dessous, choisissez « { -label-incoming-first } ».
outlook-classic-outgoing-username = Sous « { -label-log-on-using } », saisissez { $value } dans « { -label-user-name } ».
outlook-classic-outgoing-password = Sous « { -label-log-on-using } », videz le champ « { -label-password } » et tapez de nouveau votre mot de passe.
outlook-classic-outgoing-method =
    { $value ->
        [ntlm] Cochez « { -label-spa } ».
        [xoauth2] Outlook choisit tout seul cette façon de se connecter, quand on ajoute un compte. Supprimez le compte et ajoutez-le de nouveau.
       *[other] Décochez « { -label-spa } ».
    }
outlook-classic-outgoing-encryption =
    Dans la moitié du bas, pour le serveur sortant, ouvrez la liste « { -label-encryption } ». { $value ->
        [tls] Choisissez « SSL/TLS » (« SSL » dans les anciennes versions).
        [starttls] Choisissez « STARTTLS » (« TLS » dans les anciennes versions).
        [none] Choisissez « { -label-none } ».
       *[auto] Choisissez « { -label-auto } ».
    }
outlook-classic-outgoing-port = Dans la moitié du bas, saisissez { $value } comme port du serveur sortant.
outlook-classic-trust-certificate = Outlook n’a pas de réglage pour cela. Il peut poser une question sur le certificat à chaque démarrage. N’acceptez que si vous avez comparé l’empreinte, et demandez à votre fournisseur de messagerie un certificat valable.
outlook-classic-finish =
    .step-1 =
        { $inner ->
            [yes] Cliquez sur « OK », puis « Suivant ».
           *[no] Cliquez sur « Suivant ».
        } Outlook essaie alors le compte.
    .step-2 = Quand les deux essais ont réussi, cliquez sur « Fermer », puis sur « Terminer ». Puis envoyez-vous un message.
