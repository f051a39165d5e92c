# Le destinataire : l’adresse, la boîte aux lettres et le serveur à l’autre bout.

recipient-unknown = L’adresse du destinataire n’existe pas
    .explanation = Le fournisseur de messagerie du destinataire ne connaît pas cette adresse. Le plus souvent, une lettre est fausse, ou la boîte aux lettres a changé ou a été fermée. Vos paramètres sont bons, et vous pouvez corriger l’adresse vous-même.
    .step-1 = Comparez l’adresse lettre par lettre avec celle qu’on vous a donnée, avant et après le @.
    .step-2 = Commencez à la saisir dans un nouveau message. Si votre logiciel de messagerie propose l’ancienne adresse, supprimez-la de sa liste.
    .step-3 = Saisissez l’adresse en entier et envoyez le nouveau message. Ne renvoyez pas l’ancien.
    .step-4 = Toujours refusé ? Demandez la bonne adresse à la personne autrement, par téléphone par exemple.
    .admin-1 = Vérifiez que la boîte aux lettres existe, qu’elle n’a pas été déplacée et que le serveur qui reçoit pour le domaine la connaît.
    .admin-2 = Si, dans Exchange, seuls des collègues ont cette erreur, ajoutez l’ancien legacyExchangeDN à la boîte aux lettres comme adresse X500.

recipient-domain-not-found = La partie après le @ de l’adresse du destinataire est introuvable
    .explanation = Cette partie est le domaine, et elle ne mène à aucun serveur de messagerie. Le plus souvent, il y a une faute de frappe, par exemple à la fin. Vous pouvez corriger l’adresse vous-même.
    .step-1 = Relisez la partie après le @ lettre par lettre, y compris la fin, comme .fr ou .com.
    .step-2 = Commencez à saisir l’adresse dans un nouveau message. Si votre logiciel de messagerie propose la mauvaise, supprimez-la de sa liste.
    .step-3 = Saisissez l’adresse en entier et envoyez le nouveau message.
    .step-4 = Elle est juste ? La panne vient alors du domaine. Joignez la personne autrement et transmettez-lui le rapport de ce programme.
    .admin-1 = Vérifiez que le domaine est enregistré et payé, et que ses serveurs de noms répondent pour lui.
    .admin-2 = Publiez un enregistrement MX dont le nom mène à une adresse.

recipient-mailbox-full = La boîte aux lettres du destinataire est pleine
    .explanation = Il n’y a plus de place pour votre message. Vos paramètres et l’adresse sont bons. Seul le destinataire peut faire de la place, ou obtenir une boîte aux lettres plus grande.
    .step-1 = Prévenez le destinataire autrement, par téléphone par exemple, que sa boîte aux lettres est pleine.
    .step-2 = Renvoyez votre message quand il a fait de la place. Réessayer avant ne sert à rien.
    .step-3 = Si c’est urgent, demandez une autre adresse de cette personne.
    .admin-1 = Augmentez l’espace de cette boîte aux lettres, archivez les vieux messages ou supprimez-les avec l’accord de l’utilisateur.

recipient-restricted = Le destinataire n’accepte que le courrier de certains expéditeurs
    .explanation = L’adresse est fermée au courrier de l’extérieur, ou seuls les gens d’une liste peuvent lui écrire. C’est souvent le cas des groupes. Vos paramètres sont bons. Seul l’administrateur du destinataire, ou le responsable du groupe, peut vous ouvrir l’accès.
    .step-1 = Joignez le destinataire autrement, par téléphone par exemple.
    .step-2 = Demandez-lui de faire accepter votre adresse et donnez-lui le rapport de ce programme pour son administrateur.
    .step-3 = Si c’est un groupe, demandez à son responsable, ou écrivez à ses membres un par un.
    .step-4 = Vous faites partie de cette organisation ? Envoyez alors depuis le compte que vous y avez, en vous identifiant.
    .admin-1 = Dans Exchange, pour ouvrir ce destinataire aux expéditeurs externes, désactivez RequireSenderAuthenticationEnabled.
    .admin-2 = Si seuls les expéditeurs d’une liste peuvent écrire, ajoutez celui-ci aux expéditeurs acceptés (AcceptMessagesOnlyFrom).
    .admin-3 = Vérifiez si une règle de flux de messagerie a refusé le message.

greylisted = Le serveur du destinataire veut un deuxième essai, c’est normal
    .explanation = Certains serveurs refusent le premier message d’un inconnu et l’acceptent à l’essai suivant. Les programmes de spam reviennent rarement. Il n’y a rien à réparer : en général, votre message arrive en quelques minutes, ou dans l’heure.
    .step-1 = Attendez. Le serveur de votre fournisseur de messagerie réessaie tout seul.
    .step-2 = Le message est encore dans la boîte d’envoi de votre logiciel de messagerie ? Renvoyez-le au bout d’un quart d’heure.
    .step-3 = S’il n’est pas arrivé le lendemain, envoyez le rapport de ce programme à votre fournisseur de messagerie.
    .admin-1 = Le serveur d’envoi doit réessayer pendant un jour au moins, toujours depuis la même adresse IP.
