# L’expéditeur : l’adresse, le compte et ses limites.

sender-not-allowed =
    { $side ->
        [recipient] Le serveur du destinataire doute que cette adresse soit la vôtre
       *[other] Vous ne pouvez pas envoyer depuis cette adresse par ce serveur
    }
    .explanation =
        { $side ->
            [recipient] Votre message est arrivé à un serveur où tout le monde ne peut pas écrire depuis votre adresse. Le serveur d’envoi n’y est pas admis, et le message a été refusé. Il est peut-être parti par le mauvais serveur, ou la règle est fausse. Votre fournisseur de messagerie ou votre administrateur peut vous le dire.
           *[other] Le serveur ne vous laisse écrire que depuis une adresse qui appartient à votre compte. L’adresse d’expéditeur de votre message n’en fait pas partie. Vous pouvez y remédier vous-même, dans les paramètres du compte.
        }
    .step-1 =
        { $side ->
            [recipient] Vérifiez, dans les paramètres du compte, que « { -label-outgoing-server } » est bien le nom que donne le fournisseur de messagerie de cette adresse.
           *[other] Dans les paramètres du compte, regardez « { -label-address } ». Saisissez l’adresse qui va avec ce serveur de courrier sortant, le plus souvent celle avec laquelle vous vous identifiez.
        }
    .step-2 = Vérifiez que la case « { -label-smtp-auth } » est cochée.
    .step-3 =
        { $side ->
            [recipient] Les deux sont justes ? Envoyez le rapport de ce programme à votre fournisseur de messagerie ou à votre administrateur.
           *[other] Vous voulez écrire depuis une deuxième adresse du même fournisseur de messagerie ? Ajoutez-la d’abord sur son site.
        }
    .step-4 =
        { $side ->
            [recipient] Un seul destinataire vous refuse ? Joignez-le autrement et donnez-lui le rapport pour son administrateur.
           *[other] L’adresse est d’un autre fournisseur de messagerie ? Prenez alors pour elle le serveur de courrier sortant de ce fournisseur.
        }
    .step-5 =
        { $side ->
            [recipient] En attendant, écrivez depuis une autre adresse.
           *[other] C’est une boîte aux lettres que vous partagez ? Demandez à votre administrateur le droit d’envoyer depuis cette boîte.
        }
    .admin-1 =
        { $side ->
            [recipient] Faites accepter le serveur d’envoi pour ce domaine par le serveur qui refuse : corrigez la règle contre les expéditeurs falsifiés, ou bien SPF et DKIM du domaine.
           *[other] Donnez à l’utilisateur le droit « Envoyer en tant que » sur cette boîte aux lettres (Exchange), ou liez l’adresse à cet identifiant (Postfix : smtpd_sender_login_maps).
        }

sender-domain-not-found = La partie après le @ de votre propre adresse est introuvable
    .explanation = Le serveur a cherché le domaine de votre adresse, c’est-à-dire la partie après le @, et ne l’a pas trouvé. Vous pouvez corriger une faute de frappe vous-même. S’il n’y en a pas, seule la personne qui gère le domaine peut y remédier.
    .step-1 = Dans les paramètres du compte, relisez « { -label-address } » lettre par lettre, surtout après le @.
    .step-2 = Tout est juste ? Envoyez alors le rapport de ce programme à la personne qui gère votre domaine.
    .step-3 = Demandez-lui si le domaine est toujours payé. Sinon, il disparaît d’Internet.
    .step-4 = En attendant, écrivez depuis une autre adresse.
    .admin-1 = Vérifiez que le domaine est enregistré et payé, et que tous ses serveurs de noms répondent pour lui.
    .admin-2 = Publiez un enregistrement MX pour le domaine et vérifiez que son nom mène à une adresse.

sender-rejected =
    { $side ->
        [recipient] Le serveur du destinataire n’accepte pas de courrier de votre adresse
       *[other] Le serveur n’accepte pas votre adresse d’expéditeur
    }
    .explanation =
        { $side ->
            [recipient] Votre message est arrivé au serveur du destinataire, qui l’a refusé. Vous n’avez peut-être pas le droit d’y écrire, comme pour un groupe réservé à ses membres. Ou bien l’adresse n’existe pas. Vos paramètres sont rarement en cause. Le plus souvent, c’est au destinataire, ou à la personne qui gère cette adresse, de vous laisser passer.
           *[other] Il a refusé votre adresse sans raison claire. Elle y est peut-être bloquée ou inconnue. En général, c’est à votre fournisseur de messagerie de trouver la cause et d’y remédier.
        }
    .step-1 =
        { $side ->
            [recipient] Vérifiez l’adresse du destinataire lettre par lettre. Mieux : saisissez-la en entier dans un nouveau message.
           *[other] Dans les paramètres du compte, cherchez une faute de frappe dans « { -label-address } ».
        }
    .step-2 =
        { $side ->
            [recipient] Si elle est juste, joignez autrement le destinataire ou le propriétaire du groupe. Demandez-lui de faire accepter votre adresse.
           *[other] Écrivez un nouveau message et saisissez l’adresse du destinataire en entier. Une réponse à un message enregistré comme fichier peut échouer.
        }
    .step-3 =
        { $side ->
            [recipient] Donnez-lui le rapport de ce programme pour son administrateur.
           *[other] Toujours refusé ? Envoyez le rapport de ce programme à votre fournisseur de messagerie et demandez si votre adresse est bloquée.
        }
    .step-4 =
        { $side ->
            [recipient] En attendant, écrivez depuis une autre adresse.
           *[other] Un seul destinataire vous refuse ? Joignez-le autrement et demandez-lui de faire accepter votre adresse.
        }
    .admin-1 =
        { $side ->
            [recipient] Vérifiez que le destinataire ou le groupe existe, qui peut y écrire, et si l’adresse ou le domaine de l’expéditeur est bloqué.
           *[other] Vérifiez que l’adresse d’expéditeur existe, qu’elle est active et qu’elle n’est dans aucune liste de blocage de ce serveur.
        }
    .admin-2 =
        { $side ->
            [recipient] Du côté de l’expéditeur, vérifiez que son adresse existe et que son domaine prend du courrier : certains serveurs le contrôlent.
           *[other] Si le refus vient du côté du destinataire, envoyez-leur la réponse entière avec l’heure et demandez la raison.
        }

sender-malformed =
    { $side ->
        [recipient] Le serveur du destinataire ne comprend pas votre adresse d’expéditeur
       *[other] Votre propre adresse est mal écrite
    }
    .explanation =
        { $side ->
            [recipient] Il ne comprend pas l’adresse que votre message donne comme expéditeur. Elle contient peut-être un espace ou une virgule, ou un serveur l’a changée en chemin. Vous pouvez la vérifier vous-même. Si elle est juste, c’est à votre fournisseur de messagerie de chercher.
           *[other] Le serveur ne comprend pas l’adresse d’expéditeur de votre compte. Souvent, cela vient d’un espace, d’une virgule ou d’un @ oublié. Vous pouvez la corriger vous-même.
        }
    .step-1 = Dans les paramètres du compte, regardez « { -label-address } ». Il ne faut qu’une seule adresse, de la forme nom@example.com.
    .step-2 = Supprimez les espaces, les virgules, les parenthèses et les guillemets.
    .step-3 = Regardez aussi « { -label-your-name } ». Il n’y faut que votre nom, sans @.
    .step-4 =
        { $side ->
            [recipient] Tout est déjà juste ? Envoyez le rapport de ce programme à votre fournisseur de messagerie.
           *[other] Enregistrez, puis renvoyez votre message.
        }

from-header-missing = Votre logiciel de messagerie a envoyé le message sans expéditeur valable
    .explanation = Tout message doit porter l’adresse de son expéditeur. Dans celui-ci, elle manquait ou était abîmée, et il a été refusé. Voyez d’abord vos paramètres. S’ils sont bons, seul l’éditeur de votre logiciel peut y remédier.
    .step-1 = Dans les paramètres du compte, saisissez votre adresse complète dans « { -label-address } ».
    .step-2 = C’est un scanner ou un logiciel de comptabilité qui envoie ? Donnez-lui aussi une adresse d’expéditeur.
    .step-3 = Mettez à jour votre logiciel de messagerie et réessayez.
    .step-4 = D’ici là, écrivez sur le site de votre fournisseur de messagerie.
    .step-5 = Toujours refusé ? Envoyez le rapport de ce programme à l’éditeur de votre logiciel de messagerie.
    .admin-1 = L’en-tête From doit contenir une adresse valable, de préférence entre chevrons : Nom <nom@example.com> (RFC 5322, section 3.6.2).

account-blocked-spam = Votre compte est bloqué parce qu’il en est parti du spam
    .explanation = Quelqu’un d’autre connaît sans doute votre mot de passe et envoie du spam en votre nom. Cela ne veut pas dire que c’est vous. Changez d’abord le mot de passe. Ensuite, seul votre fournisseur de messagerie ou votre administrateur peut lever le blocage.
    .step-1 = Changez le mot de passe sur le site de votre fournisseur de messagerie. Prenez-en un nouveau, qui ne sert nulle part ailleurs.
    .step-2 = Analysez votre ordinateur avec un antivirus.
    .step-3 = Sur ce site, cherchez les règles et les transferts que vous n’avez pas créés, et supprimez-les.
    .step-4 = Demandez à votre fournisseur de messagerie ou à votre administrateur de lever le blocage. Envoyez-lui le rapport de ce programme.
    .step-5 = Une fois le blocage levé, saisissez le nouveau mot de passe dans votre logiciel de messagerie.
    .admin-1 = Réinitialisez le mot de passe, fermez toutes les sessions, retirez les règles, transferts et applications suspects. Activez la validation en deux étapes.
    .admin-2 = Ne levez le blocage qu’ensuite. Dans Microsoft 365, retirez l’utilisateur des entités restreintes dans le portail Defender.
    .admin-3 = Si toute l’organisation ou le domaine est bloqué (5.7.705, 5.7.800), fermez d’abord les relais ouverts et les comptes piratés, puis adressez-vous au support Microsoft.

sending-limit-reached =
    { $side ->
        [recipient] Le serveur du destinataire ne prend plus de courrier de chez vous pour l’instant
       *[other] Vous avez atteint la limite d’envoi
    }
    .explanation =
        { $side ->
            [recipient] Il ne prend qu’un certain nombre de messages d’un expéditeur ou d’un serveur en un temps donné. La limite prend fin toute seule, en général en un jour. Il n’y a rien à réparer.
           *[other] Votre fournisseur de messagerie ne laisse écrire qu’à un certain nombre de personnes en un temps donné. La limite prend fin toute seule, en général en un jour. Il n’y a rien à réparer.
        }
    .step-1 = Attendez demain, puis renvoyez votre message.
    .step-2 = Pour écrire à beaucoup de monde, répartissez vos envois sur plusieurs jours.
    .step-3 =
        { $side ->
            [recipient] Vous avez peu envoyé ? Alors vous n’y êtes pour rien : le courrier des autres sur le même serveur compte aussi.
           *[other] Vous avez peu envoyé ? Quelqu’un d’autre utilise peut-être votre compte. Changez tout de suite le mot de passe.
        }
    .step-4 = Si cela dure plus d’un jour, envoyez le rapport de ce programme à votre fournisseur de messagerie.
    .admin-1 = Comparez les envois du compte avec ses limites et cherchez des signes d’abus.
    .admin-2 = Pour les lettres d’information et autres grands envois, prenez un service fait pour cela.

own-mailbox-full = Votre propre boîte aux lettres est pleine, vous ne pouvez donc pas envoyer
    .explanation = Il n’y a plus de place dans votre boîte aux lettres chez votre fournisseur de messagerie. Tant qu’elle est pleine, le serveur ne prend plus de messages de vous. Vous pouvez faire de la place vous-même.
    .step-1 = Ouvrez votre courrier sur le site de votre fournisseur de messagerie et regardez l’espace occupé.
    .step-2 = Enregistrez ce que vous voulez garder. Supprimez ensuite les vieux messages avec de grosses pièces jointes.
    .step-3 = Videz la corbeille et le dossier de spam.
    .step-4 = Renvoyez votre message.
    .step-5 = S’il vous faut plus de place, demandez une boîte aux lettres plus grande à votre fournisseur de messagerie.

sending-too-fast =
    { $side ->
        [recipient] Le serveur du destinataire reçoit trop de courrier de chez vous à la fois
       *[other] Vos messages partent trop vite
    }
    .explanation = Le serveur ne prend qu’un certain nombre de messages en peu de temps. Pour l’instant, il vous ralentit. Il n’y a rien à réparer : cela passe tout seul.
    .step-1 = Attendez quelques minutes, puis renvoyez votre message.
    .step-2 = Pour écrire à beaucoup de monde, envoyez par petits groupes, avec une pause entre chacun.
    .step-3 = Regardez si beaucoup de messages attendent dans la boîte d’envoi de votre logiciel de messagerie. Supprimez ceux dont vous n’avez pas besoin.
    .step-4 =
        { $side ->
            [recipient] Vous avez peu envoyé ? Alors cela vient du courrier des autres sur le même serveur. Si cela dure, envoyez le rapport de ce programme à votre fournisseur de messagerie.
           *[other] Vous avez peu envoyé ? Quelqu’un d’autre utilise peut-être votre compte. Changez tout de suite le mot de passe.
        }
    .admin-1 = Ralentissez les programmes qui envoient tout seuls. Microsoft 365, par exemple, prend 30 messages par minute d’une même boîte aux lettres.

too-many-connections =
    { $side ->
        [recipient] Le serveur du destinataire n’accepte plus de connexions pour l’instant
       *[other] Trop de programmes sont connectés au serveur en même temps
    }
    .explanation =
        { $side ->
            [recipient] Il n’accorde à chaque serveur d’envoi que peu de connexions à la fois. En ce moment, elles sont toutes prises. Vos paramètres sont bons. Il n’y a rien à réparer : cela passe tout seul.
           *[other] Le serveur n’accorde à chaque compte ou réseau que peu de connexions à la fois. En ce moment, elles sont toutes prises. Il n’y a rien à réparer : cela passe tout seul.
        }
    .step-1 =
        { $side ->
            [recipient] Attendez. Le plus souvent, le serveur qui envoie votre courrier réessaie de lui-même.
           *[other] Fermez votre logiciel de messagerie ici et sur vos autres appareils, téléphone compris.
        }
    .step-2 =
        { $side ->
            [recipient] Le message vous est revenu comme non remis ? Renvoyez-le dans une heure.
           *[other] Attendez dix minutes.
        }
    .step-3 =
        { $side ->
            [recipient] Si c’est urgent, joignez le destinataire autrement.
           *[other] Ouvrez un seul logiciel de messagerie et renvoyez votre message.
        }
    .step-4 = Si cela revient souvent, envoyez le rapport de ce programme à votre fournisseur de messagerie.
    .admin-1 = Les utilisateurs qui partagent une adresse IP en partagent la limite. Relevez la limite pour cette adresse, ou faites garder moins de connexions ouvertes aux programmes.

suspicious-activity = Le serveur retient votre courrier le temps d’un contrôle
    .explanation =
        { $side ->
            [recipient] Quelque chose y a paru inhabituel, dans vos envois ou dans ceux d’autres personnes sur le même serveur. Ils sont donc limités pour un temps. Si tout est en ordre, cela passe tout seul. Pour l’instant, il n’y a rien à réparer.
           *[other] Quelque chose dans vos envois a paru inhabituel, et ils sont limités pour un temps. Si tout est en ordre, cela passe tout seul. Pour l’instant, il n’y a rien à réparer.
        }
    .step-1 = Attendez quelques heures et ne renvoyez pas sans cesse le même message.
    .step-2 = Regardez s’il y a, parmi vos messages envoyés, des messages qui ne sont pas de vous. Si c’est le cas, changez tout de suite le mot de passe.
    .step-3 = Si cela dure plus d’un jour, envoyez le rapport de ce programme à votre fournisseur de messagerie ou à votre administrateur.
    .admin-1 = Cherchez des signes d’abus dans le compte et dans tout ce qui part par l’adresse IP d’envoi.

unregistered-domain = Votre fournisseur de messagerie ne connaît pas le domaine de votre adresse
    .explanation = Le fournisseur de messagerie de votre organisation n’envoie que depuis les domaines qu’elle y a enregistrés. La partie après le @ de votre adresse n’en fait pas partie. Seul l’administrateur de votre organisation peut l’ajouter.
    .step-1 = Dans les paramètres du compte, cherchez une faute de frappe dans « { -label-address } ».
    .step-2 = Envoyez le rapport de ce programme à votre administrateur et dites-lui depuis quelle adresse vous avez écrit.
    .step-3 = Si vous avez une autre adresse dans votre organisation, écrivez depuis celle-là en attendant.
    .admin-1 = Ajoutez le domaine dans le Centre d’administration Microsoft 365 et validez-le.
    .admin-2 = Cherchez les comptes, appareils ou connecteurs qui envoient depuis des domaines que vous n’avez plus.
