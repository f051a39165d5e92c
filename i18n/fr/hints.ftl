# What to know about a mail service before anything fails; the English file says what is what.

hint-closed =
    { $since ->
        [none] { $service } a fermé, et ses adresses ne fonctionnent plus.
       *[other] { $service } a fermé le { $since }, et ses adresses ne fonctionnent plus.
    } Il vous faut une adresse chez un autre fournisseur de messagerie.
    .link = Ce qu’en dit { $service }

hint-no-smtp = { $service } n’a pas de serveur de courrier sortant qu’un logiciel de messagerie puisse utiliser directement. Vous pouvez écrire sur son site ou dans son application.
    .link = Ouvrir { $service } dans le navigateur

hint-bridge = Un logiciel de messagerie n’atteint { $service } que par son bridge, un petit logiciel sur cet ordinateur. Installez-le d’abord et identifiez-vous-y avec votre compte. Il faut souvent une offre payante.
    .link = Obtenir le bridge de { $service }

hint-password-retired =
    { $since ->
        [none] { $service } n’accepte aucun mot de passe des logiciels de messagerie.
       *[other] Depuis le { $since }, { $service } n’accepte plus de mot de passe des logiciels de messagerie.
    } Votre logiciel de messagerie doit ouvrir la page de connexion de { $service } (OAuth).
    .link = Comment se connecter maintenant à { $service }

hint-paid-plan = Seuls les clients payants de { $service } peuvent utiliser un logiciel de messagerie. Avec un compte gratuit, écrivez sur son site.
    .link = Ouvrir { $service } dans le navigateur

hint-moved =
    { $to ->
        [none] Une autre société gère maintenant les boîtes aux lettres de { $service }.
       *[other] { $to } gère maintenant les boîtes aux lettres de { $service }.
    } { $since ->
        [none] Les paramètres et mots de passe d’avant ne marchent peut-être plus.
       *[other] Les paramètres et mots de passe d’avant le { $since } ne marchent peut-être plus.
    }
    .link = Ce qui a changé chez { $service }

hint-app-password = { $service } n’accepte pas ici votre mot de passe habituel. Créez d’abord un mot de passe d’application, fait pour les logiciels de messagerie.
    .link = En créer un chez { $service }

hint-app-password-likely = Si vous utilisez la validation en deux étapes chez { $service }, votre mot de passe habituel ne marche pas ici. Créez d’abord un mot de passe d’application, fait pour les logiciels de messagerie.
    .link = En créer un chez { $service }

hint-mail-password = { $service } a un mot de passe à part pour les logiciels de messagerie. Choisissez-le d’abord sur son site et saisissez-le ici.
    .link = Le choisir chez { $service }

hint-mail-password-likely = Beaucoup de clients de { $service } ont un mot de passe à part pour les logiciels de messagerie. Si l’habituel ne marche pas ici, choisissez l’autre sur son site.
    .link = Le choisir chez { $service }

hint-mail-access = { $service } ne laisse entrer les logiciels de messagerie que si vous l’avez autorisé sur son site. Activez d’abord l’accès.
    .link = L’activer chez { $service }

hint-password-ends =
    { $since ->
        [none] Bientôt, { $service } ne prendra les mots de passe des logiciels de messagerie que là où un administrateur l’autorise.
       *[other] À partir du { $since }, { $service } ne prendra les mots de passe des logiciels de messagerie que là où un administrateur l’autorise.
    } Prenez plutôt un logiciel de messagerie qui ouvre la page de connexion de { $service } (OAuth).
    .link = Ce qui va changer chez { $service }

hint-limits = { $service } limite ce que vous pouvez envoyer : { $limits }.
    .link = Les limites de { $service }

limit-per-day =
    { $count ->
        [one] { $count } message par jour
       *[other] { $count } messages par jour
    }
limit-per-hour =
    { $count ->
        [one] { $count } message par heure
       *[other] { $count } messages par heure
    }
limit-per-minute =
    { $count ->
        [one] { $count } message par minute
       *[other] { $count } messages par minute
    }
limit-recipients =
    { $count ->
        [one] { $count } destinataire par message
       *[other] { $count } destinataires par message
    }
limit-megabytes = { $count } Mo par message
