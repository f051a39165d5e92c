# Défauts dans le dialogue entre le logiciel de messagerie et le serveur.
command-refused = Le serveur n’a pas compris ce qu’on lui a dit
    .explanation = Votre logiciel de messagerie, ou un serveur qui a transmis votre courrier, a dit quelque chose que le serveur ne connaît pas ou n’attendait pas. Vos paramètres en sont rarement la cause. L’éditeur du logiciel de messagerie peut y remédier, ou la personne qui gère le serveur.
    .step-1 = Mettez à jour votre logiciel de messagerie et relancez-le.
    .step-2 = Si votre antivirus contrôle le courrier sortant, coupez ce contrôle un instant et réessayez.
    .step-3 = Envoyez le même message avec un autre logiciel ou depuis le site de votre fournisseur de messagerie. S’il part, le premier logiciel est en cause.
    .step-4 = Envoyez le rapport de ce programme à l’éditeur de votre logiciel de messagerie ou à votre fournisseur de messagerie.
    .admin-1 = Le serveur a répondu à une commande par un code de 500 à 504 (5.5.x). Le rapport montre laquelle : comparez-la avec ce qu’EHLO propose.
    .admin-2 = Vérifiez si un proxy ou une inspection du courrier modifie les commandes, et si la commande est admise sur ce port.
server-error = Le serveur de messagerie est lui-même en panne
    .explanation = Le serveur dit que quelque chose a échoué de son côté. Vos paramètres et votre message n’y sont pour rien. Seule la personne qui le gère peut y remédier, le plus souvent votre fournisseur de messagerie. Quelques heures suffisent souvent.
    .step-1 = Ne changez rien et renvoyez votre message dans une demi-heure.
    .step-2 = Regardez sur le site de votre fournisseur de messagerie s’il annonce une panne.
    .step-3 = Si cela dure, envoyez le rapport de ce programme à votre fournisseur de messagerie.
    .admin-1 = Le serveur a renvoyé une erreur locale (4.3.x ou 5.3.x). Regardez dans son journal, à l’heure donnée dans le rapport : espace disque, file d’attente, base de données, filtre de contenu, DNS.
reply-malformed = Les réponses du serveur n’ont pas de sens : mieux vaut s’arrêter
    .explanation = Ce qui est arrivé n’est pas la réponse d’un serveur de messagerie. Soit ce n’en est pas un vrai, soit quelque chose en chemin change ses mots. Ne lui donnez pas votre mot de passe. Si le nom dans vos paramètres est juste, c’est à votre fournisseur de messagerie de chercher.
    .step-1 =
        { $works_server ->
            [none] Dans les paramètres du compte, comparez « { -label-outgoing-server } » avec le nom indiqué dans les pages d’aide de votre fournisseur de messagerie.
           *[other] Dans les paramètres du compte, allez à « { -label-outgoing-server } » et saisissez-y { $works_server }.
        }
    .step-2 =
        { $works ->
            [none] Réglez « { -label-port } » sur 465 avec SSL/TLS. En cas d’échec, essayez 587 avec STARTTLS.
           *[other] Réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
        }
    .step-3 = Coupez le VPN, ou passez par le partage de connexion de votre téléphone, et réessayez.
    .step-4 = Si rien ne change, n’envoyez rien. Transmettez le rapport de ce programme à votre fournisseur de messagerie.
    .admin-1 = Les octets reçus ne sont pas une réponse SMTP valable (RFC 5321, 4.2), ou la réponse est trop longue. Le rapport en montre le début.
    .admin-2 = Vérifiez quel service écoute sur ce port, et si un proxy ou un répartiteur de charge modifie le dialogue.
