# Ce qu’est en fait un message collé ou ouvert.

backscatter = Cet avis concerne un message que vous n’avez pas envoyé
    .explanation = Quelqu’un a envoyé du spam avec votre adresse comme expéditeur. Un serveur n’a pas pu le remettre, et l’avis vous est revenu. Cela ne veut pas dire qu’on est entré dans votre compte. Personne ne peut l’empêcher, mais en général, cela passe vite tout seul.
    .step-1 = Vous n’avez rien à faire. Supprimez l’avis sans ouvrir ses liens ni ses pièces jointes.
    .step-2 = Cherchez dans les messages envoyés ceux qui ne sont pas de vous. S’il y en a, changez tout de suite de mot de passe.
    .step-3 = Si ces avis arrivent toujours par centaines, envoyez le rapport de ce programme à votre fournisseur de messagerie.
    .admin-1 = Publiez pour le domaine SPF, DKIM et une politique DMARC (quarantine ou reject), pour que les serveurs refusent le faux courrier au lieu de le renvoyer.
    .admin-2 = Marquez l’expéditeur d’enveloppe de votre propre courrier (BATV). Les avis sur des messages qui ne sont pas de vous peuvent alors être refusés.

delivery-delayed = Votre message a du retard, mais il est toujours en route
    .explanation =
        { $recipient ->
            [none] Votre message n’est pas encore arrivé.
           *[other] Votre message à { $recipient } n’est pas encore arrivé.
        } Un serveur n’a pas pu le remettre tout de suite. Il réessaie tout seul, en général pendant quelques jours. Pour l’instant, il n’y a rien à réparer.
    .step-1 = Vous n’avez rien à faire. Ne le renvoyez pas, sinon il risque d’arriver deux fois.
    .step-2 = Vérifiez l’adresse du destinataire lettre par lettre. Si elle est fausse, envoyez un nouveau message à la bonne.
    .step-3 = Si c’est urgent, joignez la personne autrement, par téléphone par exemple.
    .step-4 = Si un autre avis arrive plus tard, faites-le aussi expliquer par ce programme.
    .admin-1 = Cherchez dans la file d’attente du serveur la raison du dernier échec.

delivered = Ce n’est qu’un accusé de réception : votre message a bien été transmis
    .explanation = Un serveur vous dit qu’il a remis votre message, ou qu’il l’a passé au serveur suivant. Ce n’est pas une erreur. Il n’y a rien à réparer.
    .step-1 = Vous n’avez rien à faire.
    .step-2 = La personne ne trouve pas votre message ? Demandez-lui de regarder dans son dossier de spam.
    .step-3 = Vous ne voulez pas de ces accusés de réception ? Désactivez-les dans votre logiciel de messagerie.

auto-reply = C’est une réponse automatique, pas une erreur
    .explanation = Votre message est arrivé. Un programme a répondu à la place de la personne, qui est peut-être absente. Il n’y a rien à réparer.
    .step-1 = Vous n’avez rien à faire. Votre message attend dans la boîte aux lettres de la personne.
    .step-2 = Lisez la réponse. Souvent, elle dit quand la personne revient et qui peut vous aider d’ici là.
    .step-3 = Si c’est urgent, joignez la personne autrement, par téléphone par exemple.

challenge-response = Le destinataire veut savoir si vous êtes bien une personne
    .explanation = Pour se garder du spam, sa boîte aux lettres pose d’abord une question aux inconnus. Elle retient votre message tant que vous n’y répondez pas. Vous pouvez le faire vous-même, si vous avez vraiment écrit à cette personne.
    .step-1 = Vous avez écrit à cette personne ? Faites ce que le message demande. En général, il suffit de répondre ou de suivre un lien.
    .step-2 = N’y saisissez aucun mot de passe. Une vraie demande de ce genre n’en veut jamais.
    .step-3 = Vous n’avez pas écrit à cette personne ? Supprimez le message. Quelqu’un s’est servi de votre adresse.
    .step-4 = Cela ne marche pas ? Joignez la personne autrement et demandez-lui de faire accepter votre adresse.

not-a-bounce =
    { $kind ->
        [feedback] Quelqu’un a signalé votre message comme indésirable
       *[other] C’est un message ordinaire, qui ne signale aucune erreur
    }
    .explanation =
        { $kind ->
            [feedback] Votre message est arrivé, et rien n’a échoué. Le destinataire, ou son fournisseur de messagerie, l’a marqué comme spam et vous le fait savoir. Si beaucoup le font, votre courrier peut un jour être refusé.
           *[other] Il ne parle d’aucun message non remis. Il n’y a donc rien à expliquer ni à réparer.
        }
    .step-1 =
        { $kind ->
            [feedback] N’écrivez plus à cette personne, sauf si elle vous le demande.
           *[other] Si vous n’attendiez pas d’erreur, vous n’avez rien à faire.
        }
    .step-2 =
        { $kind ->
            [feedback] Si vous envoyez une lettre d’information, retirez cette adresse de votre liste.
           *[other] Votre logiciel de messagerie affiche une erreur ? Copiez ses mots et collez-les ici.
        }
    .step-3 =
        { $kind ->
            [feedback] Si vous ne l’avez jamais envoyé, changez le mot de passe de votre compte de messagerie.
           *[other] Un de vos messages vous est revenu ? Déposez ici l’avis qui en parle. Son expéditeur s’appelle souvent Mail Delivery System ou Postmaster.
        }

unknown-reply =
    { $code_class ->
        [permanent] Le serveur refuse pour une raison que ce programme ne connaît pas
        [temporary] Pour l’instant, le serveur refuse, et ce programme ne sait pas pourquoi
       *[none] Le serveur donne une raison que ce programme ne connaît pas
    }
    .explanation =
        { $code_class ->
            [permanent] Le nombre dans la réponse du serveur commence par 5. Cela veut dire que le refus est définitif : le même message sera de nouveau refusé.
            [temporary] Le nombre dans la réponse du serveur commence par 4. Cela veut dire que le refus ne vaut que pour l’instant : souvent, le problème passe tout seul.
           *[none] Ce programme n’a jamais vu cette réponse. Si elle contient un nombre, regardez son début : si c’est un 4, le problème peut passer tout seul ; si c’est un 5, le refus est définitif.
        } { $code_subject ->
            [address] Le chiffre après le premier point désigne une adresse.
            [mailbox] Le chiffre après le premier point désigne une boîte aux lettres.
            [system] Le chiffre après le premier point désigne le système de messagerie du destinataire.
            [network] Le chiffre après le premier point désigne le réseau ou le chemin du message.
            [protocol] Le chiffre après le premier point désigne le dialogue entre les serveurs.
            [content] Le chiffre après le premier point désigne le contenu du message.
            [policy] Le chiffre après le premier point désigne une règle ou la sécurité.
           *[none] Seuls les mots du serveur peuvent en dire plus.
        } Ce programme ne peut pas dire qui doit y remédier.
    .step-1 = Le serveur a écrit plus qu’un nombre ? Lisez ses mots. Souvent, ils donnent la raison ou une page web.
    .step-2 =
        { $code_class ->
            [permanent] Vérifiez l’adresse du destinataire lettre par lettre. Si elle était fausse, envoyez un nouveau message à la bonne.
            [temporary] Attendez une heure, puis renvoyez votre message.
           *[none] Si le nombre commence par 4, renvoyez votre message dans une heure. S’il commence par 5, vérifiez d’abord l’adresse lettre par lettre.
        }
    .step-3 = Vous n’avez qu’un nombre ? Cherchez le texte entier de l’erreur dans votre logiciel de messagerie ou dans le message qui vous est revenu, et collez-le ici.
    .step-4 = Si une seule personne est concernée, joignez-la autrement.
    .step-5 = Si tout le monde est concerné, envoyez le rapport de ce programme à votre fournisseur de messagerie.
    .admin-1 = Cherchez le message dans le journal du serveur qui a répondu. La réponse, l’heure et le destinataire sont dans le rapport.
