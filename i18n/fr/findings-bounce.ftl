# Ce qu’est en fait un message collé ou ouvert.
unknown-reply = Le serveur donne une raison que ce programme ne connaît pas
    .explanation = Ces mots du serveur sont nouveaux pour ce programme, et il ne veut pas deviner. Le nombre dit tout de même quelque chose : s’il commence par 4, le problème peut passer tout seul ; s’il commence par 5, c’est un refus. Qui peut réparer, seuls les mots le disent.
    .step-1 = Lisez les mots du serveur. Souvent, ils donnent la raison ou une page web.
    .step-2 = Si le nombre commence par 4, renvoyez le message dans une heure. S’il commence par 5, vérifiez d’abord l’adresse lettre par lettre.
    .step-3 = Dans un nombre comme 5.1.1, regardez le chiffre du milieu : 1 l’adresse, 2 la boîte, 3 le système de messagerie, 4 le réseau, 5 le dialogue entre programmes, 6 le message, 7 une interdiction ou la sécurité.
    .step-4 = Si une seule personne est concernée, joignez-la autrement.
    .step-5 = Si c’est tout le monde, envoyez à votre fournisseur de messagerie le rapport de ce programme.
    .admin-1 = Cherchez le message dans le journal du serveur qui a répondu. La réponse, l’heure et le destinataire sont dans le rapport.
