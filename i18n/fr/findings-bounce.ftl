# Ce qu’est en fait un message collé ou ouvert.
unknown-reply = Le serveur donne une raison que ce programme ne connaît pas
    .explanation = Ce programme ne connaît pas ces mots du serveur et ne veut pas deviner. Le nombre dit tout de même quelque chose : s’il commence par 4, le problème peut passer tout seul ; s’il commence par 5, le refus est définitif. Seuls les mots du serveur disent qui peut y remédier.
    .step-1 = Lisez les mots du serveur. Souvent, ils donnent la raison ou une page web.
    .step-2 = Si le nombre commence par 4, renvoyez votre message dans une heure. S’il commence par 5, vérifiez d’abord l’adresse lettre par lettre.
    .step-3 = Dans un nombre comme 5.1.1, regardez le chiffre du milieu : 1 l’adresse, 2 la boîte aux lettres, 3 le système de messagerie, 4 le réseau, 5 le dialogue entre serveurs, 6 le message, 7 une règle ou la sécurité.
    .step-4 = Si une seule personne est concernée, joignez-la autrement.
    .step-5 = Si tout le monde est concerné, envoyez le rapport de ce programme à votre fournisseur de messagerie.
    .admin-1 = Cherchez le message dans le journal du serveur qui a répondu. La réponse, l’heure et le destinataire sont dans le rapport.
