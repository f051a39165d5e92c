# Le destinataire : l’adresse, la boîte aux lettres et le serveur à l’autre bout.

recipient-unknown = L’adresse du destinataire n’existe pas
    .explanation = Le fournisseur de messagerie du destinataire ne connaît pas cette adresse. Le plus souvent, il y a une lettre fausse, ou la boîte aux lettres a été déplacée ou fermée. Vos paramètres sont bons, et vous pouvez corriger l’adresse vous-même.
    .step-1 =
        { $suggestion ->
            [none] Comparez l’adresse lettre par lettre avec celle qu’on vous a donnée, avant et après le @.
           *[other] Vouliez-vous écrire à { $suggestion } ? Utilisez alors cette adresse. Sinon, comparez celle que vous avez écrite, lettre par lettre, avec celle qu’on vous a donnée.
        }
    .step-2 = Commencez à la saisir dans un nouveau message. Si votre logiciel de messagerie propose l’ancienne adresse, supprimez-la de sa liste.
    .step-3 = Saisissez l’adresse en entier et envoyez le nouveau message. Ne renvoyez pas l’ancien.
    .step-4 = Toujours refusé ? Joignez la personne autrement, par téléphone par exemple, et demandez-lui la bonne adresse.
    .admin-1 = Vérifiez que la boîte aux lettres existe, qu’elle n’a pas été déplacée et que le serveur qui reçoit pour le domaine la connaît.
    .admin-2 = Si, dans Exchange, seuls des collègues ont cette erreur, ajoutez l’ancien legacyExchangeDN à la boîte aux lettres comme adresse X500.

recipient-domain-not-found = La partie après le @ de l’adresse du destinataire est introuvable
    .explanation = Cette partie s’appelle le domaine, et elle ne mène à aucun serveur de messagerie. Le plus souvent, il y a une faute de frappe, par exemple à la fin. Vous pouvez corriger l’adresse vous-même.
    .step-1 =
        { $suggestion ->
            [none] Relisez la partie après le @ lettre par lettre, y compris la fin, comme .fr ou .com.
           *[other] Vouliez-vous écrire à { $suggestion } ? Utilisez alors cette adresse. Sinon, relisez la partie après le @ lettre par lettre, y compris la fin.
        }
    .step-2 = Commencez à saisir l’adresse dans un nouveau message. Si votre logiciel de messagerie propose la mauvaise, supprimez-la de sa liste.
    .step-3 = Saisissez l’adresse en entier et envoyez le nouveau message.
    .step-4 = L’adresse est juste ? La panne vient alors du domaine. Joignez la personne autrement et transmettez-lui le rapport de ce programme.
    .admin-1 = Vérifiez que le domaine est enregistré et payé, et que ses serveurs de noms répondent pour lui.
    .admin-2 = Publiez un enregistrement MX dont le nom mène à une adresse.

recipient-domain-no-mail = Le domaine de l’adresse du destinataire ne reçoit aucun courrier
    .explanation = Le domaine est la partie après le @. La personne qui le gère a fait savoir qu’il ne reçoit pas de courrier. Il y a peut-être une faute de frappe, et vous pouvez la corriger vous-même. Sinon, seul l’administrateur du domaine peut y changer quelque chose.
    .step-1 =
        { $suggestion ->
            [none] Relisez la partie après le @ lettre par lettre, y compris la fin, comme .fr ou .com.
           *[other] Vouliez-vous écrire à { $suggestion } ? Utilisez alors cette adresse. Sinon, relisez la partie après le @ lettre par lettre, y compris la fin.
        }
    .step-2 = Commencez à saisir l’adresse dans un nouveau message. Si votre logiciel de messagerie propose la mauvaise, supprimez-la de sa liste.
    .step-3 = L’adresse est juste ? Joignez la personne autrement et demandez-lui une adresse qui reçoit du courrier.
    .step-4 = Ce domaine devrait recevoir du courrier ? Donnez à la personne le rapport de ce programme pour son administrateur.
    .admin-1 = Le domaine a un enregistrement MX nul (« MX 0 . », RFC 7505) : il déclare ne pas recevoir de courrier. S’il doit en recevoir, remplacez-le par les enregistrements MX de son service de messagerie.
    .admin-2 = Un enregistrement MX nul ne doit pas figurer à côté d’autres enregistrements MX.

recipient-malformed = L’adresse du destinataire est mal écrite
    .explanation = Le serveur n’arrive pas à lire l’adresse du destinataire. Souvent, elle contient un espace, ou une virgule au lieu d’un point, ou le @ manque. Vous pouvez la corriger vous-même.
    .step-1 =
        { $suggestion ->
            [none] Comparez l’adresse lettre par lettre avec celle qu’on vous a donnée.
           *[other] Vouliez-vous écrire à { $suggestion } ? Utilisez alors cette adresse. Sinon, comparez celle que vous avez écrite, lettre par lettre, avec celle qu’on vous a donnée.
        }
    .step-2 = Elle doit avoir la forme nom@example.com. Enlevez les espaces, les virgules, les parenthèses, les guillemets et les points en trop.
    .step-3 = Commencez à la saisir dans un nouveau message. Si votre logiciel de messagerie propose la mauvaise adresse, supprimez-la de sa liste.
    .step-4 = Saisissez l’adresse en entier, sans la coller. Des caractères invisibles pourraient s’y glisser.
    .step-5 = Vous écrivez à plusieurs personnes ? Envoyez le message à chacune séparément. Vous verrez ainsi quelle adresse est fausse.
    .admin-1 = Si l’adresse vient d’un programme, d’un appareil ou d’un carnet d’adresses, corrigez-la à cet endroit. Dans RCPT TO, elle doit s’écrire <nom@example.com> (RFC 5321, section 4.1.2).

recipient-moved = Le destinataire a changé d’adresse
    .explanation = La personne ne reçoit plus de courrier à cette adresse, et le serveur ne le fait pas suivre. Vos paramètres sont bons. Dès que vous avez la nouvelle adresse, vous pouvez y écrire vous-même.
    .step-1 =
        { $new_address ->
            [none] Lisez les mots du serveur. Parfois, ils donnent la nouvelle adresse.
           *[other] Le serveur donne cette nouvelle adresse : { $new_address }. Écrivez à celle-ci.
        }
    .step-2 = Vous avez un doute ? Joignez la personne autrement, par téléphone par exemple, et demandez-lui.
    .step-3 = Corrigez l’adresse dans vos contacts.
    .step-4 = Commencez à saisir l’ancienne adresse dans un nouveau message. Si votre logiciel de messagerie la propose, supprimez-la de sa liste.
    .admin-1 = Pour ne pas perdre de courrier, faites de l’ancienne adresse un alias de la nouvelle, ou transférez-la, et ne la refusez plus avec 551 ou 5.1.6.
    .admin-2 = Si personne n’a changé d’adresse, vérifiez que le serveur reconnaît ce domaine et ce destinataire comme les siens.

recipient-disabled = La boîte aux lettres du destinataire est désactivée
    .explanation = L’adresse existe, mais sa boîte aux lettres ne reçoit rien pour l’instant. Elle ne sert peut-être plus depuis longtemps, ou elle a été suspendue. Vos paramètres sont bons. Seul le destinataire ou son fournisseur de messagerie peut la rouvrir.
    .step-1 = Prévenez le destinataire autrement, par téléphone par exemple.
    .step-2 = Demandez-lui s’il a une autre adresse et écrivez à celle-ci.
    .step-3 = Donnez-lui le rapport de ce programme pour son fournisseur de messagerie ou son administrateur.
    .step-4 = Renvoyez votre message quand la boîte aux lettres est rouverte. Réessayer avant ne sert à rien.
    .admin-1 = Vérifiez si le compte est désactivé, suspendu, sans licence ou fermé faute d’usage, et réactivez-le.
    .admin-2 = Si la personne est partie, faites suivre le courrier de cette adresse, ou supprimez-la pour que l’expéditeur sache pourquoi (5.1.1).

recipient-mailbox-full = La boîte aux lettres du destinataire est pleine
    .explanation = Il n’y a plus de place pour votre message. Vos paramètres et l’adresse sont bons. Seul le destinataire peut faire de la place, ou obtenir une boîte aux lettres plus grande.
    .step-1 = Prévenez le destinataire autrement, par téléphone par exemple, que sa boîte aux lettres est pleine.
    .step-2 = Renvoyez votre message quand il a fait de la place. Réessayer avant ne sert à rien.
    .step-3 = Si c’est urgent, demandez une autre adresse à cette personne.
    .admin-1 = Augmentez l’espace de cette boîte aux lettres, archivez les vieux messages ou supprimez-les avec l’accord de l’utilisateur.

recipient-over-limit = Le destinataire reçoit trop de courrier en ce moment
    .explanation = Une boîte aux lettres ne peut recevoir qu’un certain nombre de messages en peu de temps. Il y en a trop en ce moment, rien que de vous ou de tous ceux qui y écrivent. Il n’y a rien à réparer : cela passe tout seul, en général en quelques heures.
    .step-1 = Attendez une heure. Ensuite, si votre message vous est revenu, renvoyez-le.
    .step-2 = Dites tout en un seul message plutôt qu’en plusieurs.
    .step-3 = Un programme ou un appareil écrit pour vous à cette adresse ? Faites-le écrire moins souvent.
    .step-4 = Si c’est urgent, joignez la personne autrement.
    .admin-1 = Ralentissez ou corrigez le programme qui envoie tous ces messages. Dans Exchange Online, 5.2.121 signifie trop de messages en une heure de cet expéditeur, 5.2.122 trop de tous les expéditeurs ensemble.
    .admin-2 = Du côté du destinataire, cherchez une boucle de messagerie ou un programme qui inonde la boîte aux lettres.

recipient-restricted = Du côté du destinataire, seuls certains expéditeurs sont admis
    .explanation = Seuls les gens de l’organisation, ou ceux d’une liste, peuvent y écrire. Cela peut valoir pour une boîte aux lettres, un groupe ou tout le serveur de messagerie. Vos paramètres sont bons. Seul l’administrateur du destinataire, ou le responsable du groupe, peut vous ouvrir l’accès.
    .step-1 = Joignez le destinataire autrement, par téléphone par exemple.
    .step-2 = Demandez-lui de faire accepter votre adresse et donnez-lui le rapport de ce programme pour son administrateur.
    .step-3 = Demandez-lui s’il a une autre adresse, ouverte au courrier de l’extérieur.
    .step-4 = Si c’est un groupe, demandez à son responsable, ou écrivez à ses membres un par un.
    .step-5 = Vous faites partie de cette organisation ? Identifiez-vous alors sur le compte que vous y avez et envoyez depuis celui-ci.
    .admin-1 = Si le serveur refuse tout courrier de l’extérieur (« Client was not authenticated »), ouvrez le connecteur de réception tourné vers Internet aux expéditeurs anonymes (AnonymousUsers), ou faites mener les enregistrements MX à un serveur qui les accepte.
    .admin-2 = Dans Exchange, pour ouvrir un seul destinataire, désactivez RequireSenderAuthenticationEnabled. Si seuls les expéditeurs d’une liste peuvent écrire, ajoutez celui-ci à AcceptMessagesOnlyFrom.
    .admin-3 = Vérifiez si une règle de flux de messagerie ou un modérateur a refusé le message.

recipient-blocks-you = Le destinataire bloque votre courrier ou le serveur que vous utilisez
    .explanation = À l’autre bout, il y a une liste d’expéditeurs refusés. Votre adresse y est, ou bien le serveur qui envoie votre courrier. Beaucoup de gens utilisent ce serveur, donc cela ne vous vise pas forcément. Seul le destinataire ou son administrateur peut lever le blocage.
    .step-1 = Joignez le destinataire autrement, par téléphone par exemple.
    .step-2 = Demandez-lui de retirer votre adresse des expéditeurs bloqués.
    .step-3 = Donnez-lui le rapport de ce programme pour son administrateur.
    .step-4 = En attendant, écrivez depuis une adresse chez un autre fournisseur de messagerie. Renvoyer le même message ne sert à rien.
    .admin-1 =
        { $ip ->
            [none] Cherchez l’adresse, le domaine et l’adresse IP de l’expéditeur dans vos listes de blocage et parmi les expéditeurs bloqués de l’utilisateur. Dans Microsoft 365 : Tenant Allow/Block List et filtre de connexion.
           *[other] Cherchez l’adresse de l’expéditeur, le domaine et l’adresse IP { $ip } dans vos listes de blocage et parmi les expéditeurs bloqués de l’utilisateur. Dans Microsoft 365 : Tenant Allow/Block List et filtre de connexion.
        }
    .admin-2 = Du côté de l’expéditeur, assurez-vous qu’aucun spam ne part de cette adresse IP avant de demander la levée du blocage.

recipient-server-unreachable = Le serveur de messagerie du destinataire est injoignable
    .explanation = Le serveur de messagerie à l’autre bout ne répond pas, ou le réseau qui y mène est en panne. Vos paramètres sont bons. Si l’adresse n’a pas de faute de frappe, c’est à l’administrateur du destinataire d’y remédier.
    .step-1 =
        { $suggestion ->
            [none] Relisez lettre par lettre la partie après le @ de l’adresse du destinataire.
           *[other] Vouliez-vous écrire à { $suggestion } ? Utilisez alors cette adresse. Sinon, relisez la partie après le @ lettre par lettre.
        }
    .step-2 = Elle est juste ? Alors attendez. Le serveur de votre fournisseur de messagerie réessaie tout seul, en général pendant un jour ou plus.
    .step-3 = Le message vous est revenu comme non remis ? Renvoyez-le le lendemain.
    .step-4 = Si c’est urgent, joignez le destinataire autrement. Donnez-lui le rapport de ce programme pour son administrateur.
    .admin-1 = Vérifiez que chaque hôte MX du domaine a une adresse et accepte les connexions venues de l’extérieur sur le port 25.
    .admin-2 = Vérifiez si un pare-feu ou un filtre par pays bloque les connexions du serveur d’envoi.
    .admin-3 = Pour 4.4.316, l’adresse IP de l’erreur dit quel serveur ou quel réseau, hors de Microsoft 365, est à réparer.

recipient-server-error = Le serveur de messagerie du destinataire fonctionne mal
    .explanation = Le serveur à l’autre bout a répondu, mais quelque chose s’est mal passé chez lui. Votre message, l’adresse et vos paramètres sont bons. Seul l’administrateur du destinataire peut y remédier.
    .step-1 = Attendez quelques heures. Si la panne est passagère, le serveur de votre fournisseur de messagerie réessaie tout seul.
    .step-2 = Le message vous est revenu comme non remis ? Renvoyez-le plus tard.
    .step-3 = Si c’est urgent, joignez le destinataire autrement.
    .step-4 = Si cela dure plus d’un jour, donnez au destinataire le rapport de ce programme pour son administrateur.
    .admin-1 = Cherchez dans le journal du serveur de réception, à l’heure que donne le rapport. La cause s’y trouve.
    .admin-2 = Vérifiez l’espace disque, la base des utilisateurs, le filtre de contenu et le programme qui dépose le courrier dans les boîtes aux lettres.

recipient-system-full = Le serveur de messagerie du destinataire n’a plus de place
    .explanation = Ce n’est pas une seule boîte aux lettres qui est pleine, mais tout le serveur. Il ne peut rien recevoir, pour personne. Vos paramètres sont bons. Seul l’administrateur du destinataire peut faire de la place.
    .step-1 = Attendez quelques heures. En général, le serveur de votre fournisseur de messagerie réessaie tout seul.
    .step-2 = Le message vous est revenu comme non remis ? Renvoyez-le le lendemain.
    .step-3 = Si c’est urgent, joignez le destinataire autrement.
    .step-4 = Donnez-lui le rapport de ce programme pour son administrateur.
    .admin-1 = Libérez de la place et des inodes sur les disques de la file d’attente et des boîtes aux lettres (Postfix : queue_minfree).
    .admin-2 = Dans Exchange, « 4.3.1 Insufficient system resources » signale la contre-pression (back pressure) : libérez du disque et de la mémoire sur le serveur.

recipient-not-accepting = Le serveur indiqué pour le destinataire ne reçoit pas de courrier
    .explanation = Le courrier pour le domaine du destinataire, la partie après le @, va à un serveur qui n’en reçoit pas. Ce n’est peut-être pas le bon, ou il a été fermé. Vos paramètres sont bons. Seul l’administrateur de ce domaine peut y remédier.
    .step-1 = Relisez lettre par lettre la partie après le @ de l’adresse du destinataire.
    .step-2 = Elle est juste ? Joignez le destinataire autrement, par téléphone par exemple, et demandez-lui une autre adresse.
    .step-3 = Donnez-lui le rapport de ce programme pour son administrateur.
    .step-4 = Renvoyez votre message quand la panne est réparée.
    .admin-1 = Vérifiez que les enregistrements MX du domaine ne nomment que des serveurs qui reçoivent son courrier. Un serveur qui répond 521 (RFC 7504) n’en reçoit pas.
    .admin-2 = Si le serveur n’est fermé que pour peu de temps, faites-le répondre 421 4.3.2 pour que les autres réessaient.

message-expired = Votre message n’a pas pu être remis à temps
    .explanation = Pendant des heures ou des jours, un serveur a essayé de transmettre votre message, puis il y a renoncé. Le plus souvent, le serveur à l’autre bout ne répondait pas, ou remettait toujours à plus tard. En général, c’est à l’administrateur du destinataire d’y remédier.
    .step-1 =
        { $suggestion ->
            [none] Vérifiez l’adresse du destinataire lettre par lettre, surtout après le @.
           *[other] Vouliez-vous écrire à { $suggestion } ? Utilisez alors cette adresse. Sinon, vérifiez celle que vous avez écrite, lettre par lettre, surtout après le @.
        }
    .step-2 = Elle est juste ? Renvoyez le message. Le serveur reprend alors ses essais.
    .step-3 = Si c’est urgent, joignez le destinataire autrement. Donnez-lui le rapport de ce programme pour son administrateur.
    .step-4 = Vos messages à d’autres personnes reviennent aussi ? Envoyez le rapport de ce programme à votre fournisseur de messagerie.
    .admin-1 = Dans le journal du serveur qui a renoncé, cherchez le dernier refus temporaire de ce message. Il donne la vraie cause.
    .admin-2 = Vérifiez que les hôtes MX du domaine du destinataire répondent sur le port 25 et acceptent du courrier pour lui.
    .admin-3 = Si le courrier pour de nombreux domaines expire, vérifiez le DNS, le port 25 en sortie et la file d’attente du serveur d’envoi.

mail-loop = Votre message a tourné en rond
    .explanation = Des serveurs se le sont renvoyé sans cesse, jusqu’à ce que l’un d’eux l’arrête. Le plus souvent, le courrier est transféré du côté du destinataire et revient à son point de départ. Vos paramètres sont bons. C’est au destinataire ou à son administrateur d’y remédier.
    .step-1 = Ne renvoyez pas le message tant que la panne n’est pas réparée.
    .step-2 = Joignez le destinataire autrement, par téléphone par exemple, et demandez-lui une autre adresse.
    .step-3 = Demandez-lui s’il fait suivre son courrier. Si oui, qu’il arrête pour l’instant.
    .step-4 = Donnez-lui le rapport de ce programme pour son administrateur.
    .step-5 = Vous faites suivre vous-même votre courrier à cette personne ? Arrêtez aussi ce transfert.
    .admin-1 = Les lignes Received du message retourné montrent quels serveurs alternent. Cherchez-y les transferts, les règles de boîte et les alias qui ramènent en arrière.
    .admin-2 = Vérifiez que le dernier serveur reconnaît le domaine et le destinataire comme les siens, et que ses enregistrements MX ou son smarthost ne mènent pas à lui-même.
    .admin-3 = Dans un Exchange hybride (5.4.6, 5.4.14), vérifiez le type du domaine accepté, les connecteurs et l’adresse cible de l’utilisateur (targetAddress).

greylisted = Le serveur du destinataire veut un deuxième essai, c’est normal
    .explanation = Certains serveurs refusent le premier message d’un inconnu et l’acceptent à l’essai suivant. Les programmes de spam reviennent rarement. Il n’y a rien à réparer : en général, votre message arrive en quelques minutes, ou dans l’heure.
    .step-1 = Attendez. Le serveur de votre fournisseur de messagerie réessaie tout seul.
    .step-2 = Le message est encore dans la boîte d’envoi de votre logiciel de messagerie ? Renvoyez-le au bout d’un quart d’heure.
    .step-3 = S’il n’est pas arrivé le lendemain, envoyez le rapport de ce programme à votre fournisseur de messagerie.
    .admin-1 = Le serveur d’envoi doit réessayer pendant un jour au moins, toujours depuis la même adresse IP.

forwarding-failed = Le courrier du destinataire est transféré, et ce transfert échoue
    .explanation = Votre message est bien arrivé à l’adresse où vous avez écrit. De là, il est parti vers une autre adresse, qui l’a refusé. Vos paramètres et l’adresse sont bons. Seul le destinataire peut corriger ce transfert.
    .step-1 = Joignez le destinataire autrement, par téléphone par exemple. Il ne sait peut-être pas qu’il perd du courrier.
    .step-2 = Demandez-lui de corriger le transfert ou de l’arrêter.
    .step-3 = Demandez-lui à quelle adresse il lit maintenant son courrier et écrivez à celle-ci.
    .step-4 = Donnez-lui le rapport de ce programme pour son administrateur.
    .admin-1 = Vérifiez que l’adresse cible du transfert existe et reçoit du courrier, et supprimez les transferts devenus inutiles.
    .admin-2 = Le courrier transféré échoue à SPF. Réécrivez l’expéditeur de l’enveloppe (SRS) et ne modifiez pas le message, pour que sa signature DKIM reste valable.

journaling-misconfigured = L’archive de courrier de votre organisation est mal réglée
    .explanation = Votre organisation garde une copie de son courrier. Son propre serveur envoie ces copies à Microsoft 365, qui n’en veut pas. Votre message n’y est pour rien. Seul votre administrateur peut y remédier.
    .step-1 = Envoyez le rapport de ce programme à votre administrateur.
    .step-2 = Demandez au destinataire si votre message est arrivé. Peut-être que seule la copie a été refusée.
    .step-3 = Il n’est pas arrivé ? Renvoyez-le quand l’archive est réparée.
    .admin-1 = Une règle de journalisation de votre serveur Exchange envoie vers Microsoft 365, où l’archivage du journal est désactivé (5.3.190). Activez-le là-bas, ou dirigez la règle ailleurs.
