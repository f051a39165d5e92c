# Relais : un serveur ne veut pas transmettre le courrier à un autre serveur.

relay-denied = Le serveur ne sait pas qui vous êtes et refuse donc l’envoi
    .explanation = Votre message doit continuer vers un autre fournisseur de messagerie. Le serveur de courrier sortant ne le transmet que pour les personnes qu’il connaît. Sans identification, vous êtes pour lui un inconnu. Vous pouvez y remédier vous-même, dans les paramètres du compte.
    .step-1 = Dans les paramètres du compte, cochez « { -label-smtp-auth } ».
    .step-2 = Choisissez « { -label-same-as-incoming } ». Votre fournisseur de messagerie vous a donné un autre nom d’utilisateur et un autre mot de passe pour l’envoi ? Choisissez alors « { -label-log-on-using } » et saisissez-les.
    .step-3 =
        { $works ->
            [none] Vérifiez que la connexion est chiffrée, pour que votre mot de passe voyage en sécurité : port 587 avec STARTTLS, ou port 465 avec SSL/TLS.
           *[other] Prenez ces paramètres, pour que votre mot de passe voyage en sécurité : { $works }.
        }
    .step-4 = { $network ->
        [none] Toujours refusé, et vous êtes loin de chez vous ou du bureau ?
       *[other] Vous êtes sur le réseau de { $network }, qui ne semble pas être celui de votre fournisseur de messagerie. Toujours refusé ?
    } Prenez le serveur de courrier sortant du réseau où vous êtes, ou demandez à votre fournisseur de messagerie comment envoyer de là-bas.
    .step-5 = Une seule adresse est refusée et les autres passent ? La panne est alors de l’autre côté. Joignez cette personne autrement et transmettez-lui le rapport de ce programme.
    .admin-1 = Autorisez le relais après SMTP AUTH sur le port 587 ou 465. Pour un appareil qui ne peut pas s’identifier, ajoutez son adresse IP fixe à celles qui ont droit au relais.
    .admin-2 = Si seul le courrier vers un certain domaine est refusé avec ces mots, regardez ses enregistrements MX. S’ils sont faux, ou si ceux de plusieurs fournisseurs se mêlent, le courrier arrive à un serveur qui ne gère pas ce domaine.

relay-denied-signed-in = Le serveur vous reconnaît, mais n’envoie pas vers d’autres fournisseurs
    .explanation = Vos identifiants sont bons, mais le serveur n’accepte pas vos messages pour les gens qui ont un autre fournisseur de messagerie. Il semble que votre compte n’en ait pas le droit. Vos paramètres n’y sont pour rien : seul votre fournisseur de messagerie ou votre administrateur peut y remédier.
    .step-1 = Demandez à votre fournisseur de messagerie ou à votre administrateur de vous laisser écrire à toutes les adresses.
    .step-2 = Envoyez-lui le rapport de ce programme. Il contient les mots du serveur.
    .step-3 = En attendant, essayez d’écrire depuis le site de votre fournisseur de messagerie.
    .admin-1 = Vérifiez si ce compte ne peut écrire qu’à des adresses internes, ou si son courrier sortant est suspendu.
    .admin-2 = Autorisez le relais aux utilisateurs identifiés. Dans Postfix, permit_sasl_authenticated doit précéder reject_unauth_destination dans smtpd_relay_restrictions.

relay-denied-wrong-server = Ce n’est pas ce serveur qui envoie votre courrier
    .explanation = Ce serveur reçoit seulement le courrier de ses propres utilisateurs, ou il appartient à un autre fournisseur de messagerie. Il n’envoie rien pour vous. Vous pouvez y remédier vous-même : indiquez le serveur de courrier sortant de votre fournisseur de messagerie.
    .step-1 =
        { $works_server ->
            [none] Dans les paramètres du compte, allez à « { -label-outgoing-server } » et saisissez-y le nom indiqué dans les pages d’aide de votre fournisseur de messagerie. Il commence souvent par « smtp ».
           *[other] Dans les paramètres du compte, allez à « { -label-outgoing-server } » et saisissez-y { $works_server }.
        }
    .step-2 = Cochez « { -label-smtp-auth } ».
    .step-3 =
        { $works ->
            [none] Réglez « { -label-port } » sur 587 avec STARTTLS, ou suivez les pages d’aide.
           *[other] Réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
        }

relay-denied-wrong-mx = Le domaine du destinataire dirige son courrier vers le mauvais serveur
    .explanation = Votre message est arrivé au serveur indiqué pour le domaine du destinataire, la partie après le @. Mais ce serveur répond qu’il ne gère pas ce domaine. Vos paramètres sont bons. Seul l’administrateur de ce domaine peut y remédier.
    .step-1 = Cherchez une faute de frappe dans la partie après le @ de l’adresse du destinataire.
    .step-2 = Si elle est juste, joignez le destinataire autrement, par téléphone par exemple.
    .step-3 = Demandez-lui de remettre le rapport de ce programme à son administrateur.
    .step-4 = Renvoyez votre message quand la panne est réparée.
    .admin-1 = Comparez les enregistrements MX du domaine avec ceux que demande votre fournisseur de messagerie. Ne gardez que ceux du fournisseur utilisé et ne mêlez jamais ceux de plusieurs fournisseurs.
    .admin-2 = Si les enregistrements sont bons, faites en sorte que le serveur accepte le domaine comme l’un des siens.
    .admin-3 = Les enregistrements se modifient sur les serveurs DNS auxquels le domaine est délégué. Il faut parfois un jour avant que tout le monde voie le changement.

pop-before-smtp = Le serveur veut que vous releviez votre courrier avant d’envoyer
    .explanation = Ce serveur n’envoie pour vous que si vous venez de vous identifier pour relever votre courrier. Votre logiciel de messagerie a essayé d’envoyer d’abord. Vous pouvez y remédier vous-même, dans les paramètres du compte.
    .step-1 = Pour l’instant, relevez votre courrier, puis renvoyez tout de suite votre message.
    .step-2 = Pour régler cela une fois pour toutes, ouvrez les paramètres du compte et cochez « { -label-smtp-auth } ».
    .step-3 = Choisissez « { -label-incoming-first } ».
    .step-4 = Demandez à votre fournisseur de messagerie si vous pouvez aussi vous identifier auprès du serveur de courrier sortant. C’est plus sûr et cela échoue moins souvent.
    .admin-1 = Proposez SMTP AUTH avec TLS sur le port 587 ou 465 et prévenez vos utilisateurs. L’envoi après une identification POP échoue avec les adresses partagées ou changeantes.

network-not-authorised = Le serveur n’envoie que pour les gens de son propre réseau
    .explanation = Vers d’autres fournisseurs de messagerie, il ne vous laisse envoyer que depuis son propre réseau, ou depuis des adresses de sa liste. { $network ->
        [none] En ce moment, vous êtes sur un autre réseau : au travail, à l’hôtel ou sur le réseau mobile, par exemple.
       *[other] En ce moment, vous êtes sur le réseau de { $network }.
    } Vous pouvez y remédier vous-même.
    .step-1 = { $kind ->
        [no-sign-in] Aucun moyen de s’identifier n’a été trouvé sur ce serveur. Cherchez dans les pages d’aide de votre fournisseur de messagerie un serveur sortant avec identification, et saisissez-le.
       *[other] Dans les paramètres du compte, cochez « { -label-smtp-auth } ». Beaucoup de serveurs vous laissent alors envoyer de partout.
    }
    .step-2 = Toujours refusé ? Si votre organisation ou votre domicile a un VPN, activez-le et renvoyez votre message.
    .step-3 = Sans VPN, prenez le serveur de courrier sortant du réseau où vous êtes. De retour chez vous, remettez l’ancien.
    .step-4 = Demandez à votre fournisseur de messagerie comment envoyer de l’extérieur et envoyez-lui le rapport de ce programme.
    .step-5 = En attendant, écrivez depuis le site de votre fournisseur de messagerie.
    .admin-1 = Proposez SMTP AUTH avec TLS sur le port 587 ou 465 aux utilisateurs hors de votre réseau.
    .admin-2 = Pour un site à adresse IP fixe, ajoutez cette adresse ou cette plage aux réseaux qui ont droit au relais. Si l’adresse change, cela ne sert à rien.

sends-only-from-here = L’envoi ne marche que sur ce réseau
    .explanation = Le serveur a pris du courrier pour un autre fournisseur sans demander qui vous êtes. { $network ->
        [none] Il semble vous connaître par le réseau où vous êtes.
       *[other] Il vous connaît par le réseau où vous êtes, celui de { $network }.
    } À l’hôtel, au travail ou sur le réseau mobile, il ne vous connaîtra pas et peut refuser votre courrier.
    .step-1 = { $kind ->
        [no-sign-in] Avant de partir, demandez à votre fournisseur de messagerie un serveur sortant avec identification, et saisissez-le.
       *[other] Dans les paramètres du compte, cochez « { -label-smtp-auth } ». Vous pourrez alors envoyer de partout.
    }
    .step-2 = Vérifiez de nouveau avant de partir.

connector-mismatch = Microsoft 365 ne reconnaît pas le serveur qui a remis votre courrier
    .explanation = Dans Microsoft 365, une organisation peut fixer de quels serveurs elle prend du courrier. Celui qui portait le vôtre n’y correspond pas, et le courrier a été refusé. Quelque chose a peut-être changé dans votre organisation ou chez le destinataire. Vos paramètres sont bons. Seul un administrateur peut y remédier.
    .step-1 = Votre organisation a son propre serveur de messagerie ? Envoyez le rapport de ce programme à votre administrateur.
    .step-2 = Un seul destinataire ne peut pas être joint ? Joignez-le autrement et donnez-lui le rapport pour son administrateur.
    .step-3 = Renvoyez votre message quand le problème est réglé.
    .admin-1 = 5.7.64 : dans l’organisation du serveur d’envoi, adaptez le connecteur entrant. Il doit correspondre à l’adresse IP actuelle ou au nom dans le certificat.
    .admin-2 = Vérifiez que le domaine de l’expéditeur, du certificat ou, du côté du destinataire, celui du destinataire y est un domaine accepté.
    .admin-3 = 5.7.51 : du côté du destinataire, adaptez le connecteur partenaire pour le domaine de l’expéditeur (RestrictDomainsToIPAddresses, RestrictDomainsToCertificate), ou faites envoyer par le serveur qu’il nomme.

relay-sender-unauthorised = Le serveur d’envoi n’a pas le droit d’envoyer pour votre adresse
    .explanation = De l’autre côté, votre message est passé pour celui d’un inconnu. Le serveur d’où il vient n’a pas prouvé qu’il peut envoyer pour votre adresse. Le plus souvent, c’est à l’administrateur de votre domaine ou à votre fournisseur de messagerie d’y remédier.
    .step-1 = Dans les paramètres du compte, vérifiez que « { -label-outgoing-server } » contient bien le nom donné par votre fournisseur de messagerie.
    .step-2 = Vérifiez que la case « { -label-smtp-auth } » est cochée.
    .step-3 = Écrivez aussi à quelqu’un qui a un autre fournisseur de messagerie. Est-ce refusé là aussi ?
    .step-4 = Si tout est refusé, envoyez le rapport de ce programme à votre fournisseur de messagerie ou à votre administrateur.
    .step-5 = Si un seul destinataire vous refuse, joignez-le autrement. Demandez-lui de mettre votre adresse dans ses expéditeurs de confiance.
    .admin-1 = L’enregistrement SPF du domaine doit couvrir l’adresse IP d’envoi, le courrier doit être signé avec DKIM, et les deux doivent concorder avec le domaine de l’expéditeur (DMARC).
    .admin-2 = Vérifiez les droits de relais, les connecteurs, le port et l’identification du serveur d’envoi.
    .admin-3 = Cherchez l’adresse IP et le domaine dans les listes de blocage et, s’ils y sont, demandez leur retrait.
