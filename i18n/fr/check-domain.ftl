# Le domaine dans le contrôle : ses entrées sous « Détails », ce que quelqu’un d’autre doit y changer, et qui d’autre on peut interroger.

# --- ce que quelqu’un d’autre doit changer ; d’abord les textes de la note à lui envoyer
hand-on-note-title =
    { $domain ->
        [none] Entrées à modifier pour le domaine de messagerie
       *[other] Entrées à modifier pour le domaine de messagerie { $domain }
    }
hand-on-note-found = Un contrôle des paramètres de messagerie a montré ceci : { $title }.
hand-on-hint =
    { $fixer ->
        [provider] Seul votre fournisseur de messagerie peut changer cela. Envoyez ce texte à son assistance :
       *[domain] Quelqu’un d’autre s’occupe de votre domaine ? Alors envoyez-lui ce texte :
    }
hand-on-copy = Copier pour l’administrateur
hand-on-copied = Copié
copy = Copier
copied = Copié

# --- les entrées
domain-records-more = Ce que les autres trouvent quand ils consultent votre domaine, et ce que cela veut dire. Ouvrez une ligne pour voir les entrées.

# --- l’image du trajet
way-recipient-doubts = peut se méfier de vos messages
way-recipient-refuses = peut refuser vos messages
way-recipient-replies = des réponses peuvent se perdre

# --- listes de blocage et autres tiers
lists-not-asked = Les listes de blocage n’ont pas été consultées
lists-not-asked-more = Elles disent si d’autres refusent les messages de votre domaine. On ne les consulte qu’avec votre accord.
lists-ask = Les consulter aussi
ask-others-question = Interroger d’autres services sur votre domaine ?
ask-others-more =
    On demande à une dizaine de listes de blocage si elles citent votre domaine ou les adresses qui envoient votre courrier. Ceux qui tiennent les listes apprennent l’un et les autres, de même que les serveurs de noms en chemin.

    On demande à un serveur de noms public (OpenDNS, Google ou Akamai) quelle adresse Internet a cet ordinateur. En cas d’échec, un autre (Quad9) est interrogé sur votre serveur de messagerie, et le logiciel essaie de joindre Gmail.

    Personne ne voit votre adresse de messagerie, votre mot de passe ni un message. Cela reste actif jusqu’à ce que vous l’arrêtiez sous « { settings } ».
ask-others-yes = Interroger et contrôler à nouveau
ask-others-not = Ne pas interroger
