# L'écran « Loin de chez vous ? ».
# $place : home, work, elsewhere. $owner (à qui est le serveur sortant configuré) : home (le fournisseur de la maison), company, unknown.

away-title = Loin de chez vous ?
away-text = Certains serveurs n’envoient que pour ceux qui sont sur leur réseau. Trois questions suffisent pour savoir si c’est votre cas.

# --- les questions
away-reading = Comment lisez-vous votre courrier ?
away-reading-program = Dans un logiciel, comme Outlook
away-reading-browser = Sur un site, dans le navigateur
away-account = Quel compte ?
away-address = Votre adresse de messagerie
away-address-hint = anna@example.com
away-place = Où êtes-vous maintenant ?
away-place-home = À la maison
away-place-work = Au travail
away-place-elsewhere = Hôtel, aéroport, café
away-server = À qui est le serveur sortant configuré dans votre logiciel de messagerie ?
away-server-set = Pour { $address }, c’est { $server }.
away-server-home = À mon fournisseur à la maison
away-server-company = À mon entreprise
away-server-unknown = Je ne sais pas
away-recipient = À qui écrivez-vous ?
away-recipient-hint = maria@example.com
away-recipient-wrong = Cette adresse de messagerie n’est pas complète.
away-open = La réponse s’affiche ici
away-open-more = Répondez aux trois questions ci-dessus. Prenez l’adresse de quelqu’un que votre courrier n’atteint pas.

# --- les réponses
away-webmail = Alors ce n’est pas votre cas
away-webmail-more = Si vous écrivez sur un site, c’est lui qui remet votre courrier. L’endroit où vous êtes ne change rien. Si le courrier est quand même refusé, « { explain-title } » vous dit ce que l’erreur signifie.
away-stranger = C’est un relais, et il peut être refusé
    .explanation = Vous demandez { $owner ->
        [home] au serveur de votre fournisseur
        [company] au serveur de votre entreprise
       *[unknown] à un serveur
    } de passer du courrier au serveur de quelqu’un d’autre ({ $recipient_domain }), depuis un réseau qui n’est pas le sien. Si vous ne vous identifiez pas, vous êtes pour lui un inconnu.
away-unclear = C’est peut-être un relais, et il peut être refusé
    .explanation = Un serveur ne passe du courrier aux autres fournisseurs que pour ceux qu’il connaît. Il vous connaît si vous êtes sur son réseau ou si vous vous identifiez. Vous ne vous identifiez pas, et il n’est pas sûr que ce réseau soit le sien.
away-own-domain = L’endroit où vous êtes ne change rien ici
    .explanation = Ce n’est pas un relais : le serveur sortant garde lui-même les boîtes de { $recipient_domain } et n’a rien à passer à un autre. Si votre message est refusé, la cause est ailleurs. Une vérification du compte la trouve.
away-own-network = C’est un relais, mais ici il est permis
    .explanation = Vous êtes sur le réseau du serveur : il vous connaît et passe votre courrier à { $recipient_domain }. Si votre message est refusé, la cause est ailleurs. Une vérification du compte la trouve.
away-signed-in = C’est un relais, mais vous vous identifiez
    .explanation = Avec vos paramètres, vous vous identifiez auprès du serveur sortant. Il vous connaît où que vous soyez et passe votre courrier à { $recipient_domain }. Si votre message est refusé, la cause est ailleurs. Une vérification du compte la trouve.
away-fetched-first = C’est un relais, mais vous relevez d’abord votre courrier
    .explanation = Avec vos paramètres, vous vous connectez au serveur entrant avant d’envoyer. Le serveur sortant vous connaît alors un moment, où que vous soyez. Si votre message est refusé, voyez si cette connexion réussit. Une vérification du compte vous le dit.
away-foreign-sender = Le serveur peut refuser votre adresse
    .explanation = Votre adresse n’est pas de ce serveur. Certains serveurs refusent un tel expéditeur, où que vous soyez et même si vous vous identifiez.

# --- l'image du chemin
away-you-home = Vous, à la maison
away-you-work = Vous, au travail
away-you-elsewhere = Vous, en voyage
away-network-home = réseau de votre fournisseur
away-network-work = réseau de votre entreprise
away-network-elsewhere = réseau de quelqu’un d’autre
away-way-server = Le serveur sortant
away-way-stranger = ne vous connaît peut-être pas
away-way-sender = peut refuser votre adresse
away-way-delivers = remet lui-même le message
away-way-knows = vous connaît
away-way-same = sur le même serveur
away-way-other = chez un autre fournisseur
away-way-perhaps-other = peut-être chez un autre fournisseur

# --- ce qu'on peut essayer
away-need-mail-program = dans votre logiciel de messagerie
away-need-network = sur le réseau que vous utilisez
away-need-provider = votre fournisseur de messagerie le sait
away-need-sender = change votre adresse

away-remedy-sign-in = Identifiez-vous auprès du serveur sortant : dans les paramètres du compte de votre logiciel de messagerie, activez « { -label-smtp-auth } ».
    .more = Choisissez ensuite « { -label-same-as-incoming } », sauf si vous avez reçu un autre mot de passe pour l’envoi. C’est ce qui aide le plus souvent, et cela marche partout.
away-remedy-incoming-first = Relevez votre courrier, puis envoyez votre message aussitôt après.
    .more = Certains serveurs vous laissent envoyer pendant quelques minutes une fois le courrier relevé. Si cela marche, « { -label-incoming-first } » dans les paramètres du compte le fait pour vous à chaque fois.
away-remedy-join-network = Connectez-vous à votre entreprise par le VPN et envoyez de nouveau.
    .more = C’est alors comme si vous étiez au bureau. Sans VPN, continuez avec « { away-no } ».
away-remedy-local-server = { $place ->
        [home] Utilisez plutôt le serveur sortant de votre fournisseur à la maison.
        [work] Tant que vous êtes ici, utilisez plutôt le serveur sortant de votre entreprise.
       *[elsewhere] Utilisez plutôt le serveur sortant du réseau où vous êtes.
    }
    .more = { $place ->
        [home] Son nom est dans les pages d’aide de ce fournisseur. Saisissez-le sous « { -label-outgoing-server } » et remettez l’ancien de retour au bureau.
        [work] Demandez son nom au service informatique et saisissez-le sous « { -label-outgoing-server } ». Remettez l’ancien de retour à la maison.
       *[elsewhere] Demandez-le à l’accueil et saisissez-le sous « { -label-outgoing-server } ». Remettez l’ancien en partant. La plupart des hôtels et des cafés n’en ont pas : continuez alors avec « { away-no } ».
    }
away-remedy-ask-provider = { $owner ->
        [company] Demandez à la personne qui gère le courrier de votre entreprise comment envoyer d’ici.
       *[other] Demandez à votre fournisseur de messagerie comment envoyer d’ici.
    }
    .more = Les questions sont prêtes : appuyez sur « { away-copy } » ci-dessous et mettez-les dans un message sur le site du fournisseur, ou lisez-les au téléphone.
away-remedy-change-sender = Utilisez une adresse d’expéditeur qui appartient au serveur par lequel vous envoyez.
    .more = Certains serveurs refusent toute adresse qui n’est pas la leur. Dans ce cas, il n’y a pas d’autre moyen. Saisissez une telle adresse sous « { -label-address } ».
away-remedy-hand-on = Confiez l’affaire au fournisseur, avec les mots de l’erreur, l’heure et le destinataire.
    .more = Le rapport d’une vérification contient tout cela. En attendant, écrivez depuis le site de votre fournisseur.

away-did-it-help = Cela a-t-il aidé ?
away-yes = Oui
away-no = Non
away-did-not-help = n’a pas aidé
away-helped = Tant mieux. Votre courrier part de nouveau.
away-helped-change-back = Tant mieux. Pensez à remettre l’ancien serveur sortant quand vous partirez d’ici.
away-again = Recommencer
away-check = Vérifier { $address } maintenant
away-copy = Copier les questions pour le fournisseur
away-copied = Questions copiées
away-sent-note = Si un message est dans le dossier des messages envoyés, il a quitté votre logiciel de messagerie. Cela ne prouve pas qu’il soit arrivé : certains serveurs jettent un message sans un mot. Demandez au destinataire.

# Ce qui est remis au fournisseur.
away-questions =
    Bonjour,

    J’utilise l’adresse { $address }{ $server ->
        [none] { "" }
       *[other] { " " }avec le serveur sortant { $server }
    }. Quand je suis sur un autre réseau que le vôtre, mon courrier vers d’autres fournisseurs peut être refusé. Comment puis-je envoyer de partout ? Merci de me dire lesquels de ces moyens vous utilisez, et comment les configurer :

    1. Identification auprès du serveur sortant (SMTP AUTH) : avec quels nom de serveur, port, chiffrement, nom d’utilisateur et mot de passe ?
    2. Connexion préalable au serveur entrant (POP before SMTP) : pendant combien de minutes puis-je ensuite envoyer ?
    3. Uniquement les connexions depuis votre réseau : y a-t-il un accès de l’extérieur, par exemple un VPN ?
    4. Uniquement certaines adresses IP : pouvez-vous ajouter pour moi une adresse fixe ou une plage ?
    5. Uniquement certaines adresses d’expéditeur : avec quelle adresse puis-je envoyer par votre serveur ?

    Merci.
