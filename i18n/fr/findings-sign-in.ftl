# Identification : le serveur demande qui vous êtes et ne vous laisse pas entrer.

auth-not-offered = Ce serveur ne permet pas de s’identifier : ce n’est pas le bon pour l’envoi
    .explanation = Un serveur de courrier sortant demande votre nom d’utilisateur et votre mot de passe. Celui-ci ne le fait pas : il ne reçoit sans doute que le courrier venu d’autres serveurs. Pour l’envoi, votre fournisseur de messagerie en a un autre. Vous pouvez le changer vous-même, dans les paramètres du compte.
    .step-1 = Dans les paramètres du compte, allez à « { -label-outgoing-server } ».
    .step-2 =
        { $works_server ->
            [none] Saisissez-y le nom que les pages d’aide de votre fournisseur de messagerie donnent pour l’envoi.
           *[other] Saisissez-y { $works_server }.
        }
    .step-3 =
        { $works ->
            [none] Réglez « { -label-port } » sur 587 avec STARTTLS, ou suivez les pages d’aide.
           *[other] Réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
        }
    .step-4 = Cochez « { -label-smtp-auth } », enregistrez, puis renvoyez votre message.
    .admin-1 = Si c’est votre propre serveur : proposez AUTH sur les ports d’envoi, sur 587 après STARTTLS et sur 465 avec TLS dès le début. Le port 25 peut s’en passer.

auth-needs-encryption = Le serveur n’accepte l’identification que par une connexion chiffrée
    .explanation = Sans chiffrement, d’autres pourraient lire votre mot de passe. Le serveur ne l’accepte donc pas. Dans vos paramètres, le chiffrement de l’envoi est sans doute désactivé. Vous pouvez l’activer vous-même.
    .step-1 = Ouvrez les paramètres du compte et allez au serveur de courrier sortant.
    .step-2 =
        { $works ->
            [none] Sous « { -label-encryption } », choisissez STARTTLS et réglez « { -label-port } » sur 587. En cas d’échec, prenez SSL/TLS et le port 465.
           *[other] Réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
        }
    .step-3 = Enregistrez, puis renvoyez votre message.

auth-required =
    { $side ->
        [recipient] Le serveur du destinataire refuse le courrier externe sans identification
       *[other] Le serveur veut que vous vous identifiiez avant d’envoyer
    }
    .explanation =
        { $side ->
            [recipient] Votre message est arrivé jusqu’au serveur du destinataire, qui l’a refusé. Il n’accepte que le courrier de ceux qui s’identifient, et vous n’y avez pas de compte. Vos paramètres sont bons. Seul l’administrateur du destinataire peut y remédier.
           *[other] Votre logiciel de messagerie a voulu envoyer sans donner votre nom d’utilisateur ni votre mot de passe. Le serveur n’accepte que le courrier des personnes qu’il connaît. Vous pouvez activer l’identification vous-même.
        }
    .step-1 =
        { $side ->
            [recipient] Joignez le destinataire autrement, par téléphone par exemple.
           *[other] Dans les paramètres du compte, allez au serveur de courrier sortant et cochez « { -label-smtp-auth } ».
        }
    .step-2 =
        { $side ->
            [recipient] Donnez-lui le rapport de ce programme pour son administrateur.
           *[other] Choisissez « { -label-same-as-incoming } ».
        }
    .step-3 =
        { $side ->
            [recipient] Vous faites partie de cette organisation ? Identifiez-vous alors sur le compte que vous y avez et envoyez depuis celui-ci.
           *[other] Si votre fournisseur de messagerie vous a donné un autre nom d’utilisateur et un autre mot de passe pour l’envoi, choisissez plutôt « { -label-log-on-using } » et saisissez-les.
        }
    .step-4 =
        { $side ->
            [recipient] D’autres serveurs vous refusent de la même façon ? Envoyez alors le rapport aussi à votre fournisseur de messagerie.
           *[other] Si c’est un scanner ou un autre appareil qui envoie, saisissez le nom d’utilisateur et le mot de passe dans ses propres paramètres.
        }
    .step-5 =
        { $side ->
            [recipient] Renvoyez votre message quand la panne est réparée.
           *[other] Enregistrez, puis renvoyez votre message.
        }
    .admin-1 =
        { $side ->
            [recipient] Faites en sorte que le serveur de l’enregistrement MX accepte le courrier anonyme d’Internet pour les destinataires de votre propre domaine. Dans Exchange : groupe d’autorisations « Utilisateurs anonymes » sur le connecteur de réception du port 25.
           *[other] Pour un appareil ou une application qui reçoit 5.7.57 de smtp.office365.com : faites-lui ouvrir une session sur le port 587 avec STARTTLS, ou créez un connecteur qui le reconnaît à son adresse IP.
        }

auth-method-unsupported =
    { $kind ->
        [unfit-method] Le serveur propose ce mode d’identification, mais n’accepte personne ainsi
       *[other] Le logiciel et le serveur n’ont aucun mode d’identification en commun
    }
    .explanation =
        { $kind ->
            [unfit-method] Il y a plusieurs façons de donner un nom d’utilisateur et un mot de passe. Le serveur a refusé celle qui est réglée. Le même mot de passe a ensuite été essayé de la façon simple, par une connexion chiffrée de même sorte, et le serveur l’a accepté. Vous pouvez choisir une autre façon vous-même.
           *[other] Il y a plusieurs façons de donner un nom d’utilisateur et un mot de passe. Votre logiciel de messagerie en utilise une que ce serveur n’accepte pas. Vous pouvez en choisir une autre vous-même, dans vos paramètres.
        }
    .step-1 = Dans les paramètres du compte, décochez « { -label-spa } ».
    .step-2 = Sous « { -label-encryption } », choisissez STARTTLS ou SSL/TLS. Beaucoup de serveurs n’acceptent un mot de passe qu’ainsi.
    .step-3 =
        { $methods ->
            [none] Si votre logiciel de messagerie laisse choisir le mode d’identification, prenez le mot de passe normal.
           *[other] Si votre logiciel de messagerie laisse choisir le mode d’identification, prenez-en un que le serveur propose : { $methods }.
        }
    .step-4 = Enregistrez, puis renvoyez votre message.
    .step-5 = Toujours refusé ? Demandez à votre fournisseur de messagerie comment votre logiciel doit s’identifier. Envoyez-lui le rapport de ce programme.
    .admin-1 = Proposez AUTH PLAIN et LOGIN sous TLS. Un 502 ou un 503 après AUTH veut dire qu’il est désactivé sur ce port ou qu’il arrive au mauvais moment.
    .admin-2 = Acceptez aussi une réponse initiale dans la ligne AUTH (RFC 4954).

spa-unsupported = Votre logiciel de messagerie s’identifie par SPA, inconnu de ce serveur
    .explanation = SPA est un mode d’identification à part, que peu de serveurs utilisent. Il est activé dans vos paramètres, mais ce serveur ne sait pas s’en servir. Vous pouvez le désactiver vous-même. Si la connexion est chiffrée, votre mot de passe reste protégé.
    .step-1 = Dans les paramètres du compte, décochez « { -label-spa } ».
    .step-2 = Décochez la même case pour le serveur de courrier sortant, sous « { -label-log-on-using } ».
    .step-3 = Vérifiez que « { -label-encryption } » est réglé sur STARTTLS ou SSL/TLS.
    .step-4 = Enregistrez, puis renvoyez votre message.

password-rejected = Le serveur n’accepte pas ce nom d’utilisateur et ce mot de passe
    .explanation =
        Le serveur répond, mais il dit que le nom d’utilisateur ou le mot de passe est faux. { $kind ->
            [non-ascii] Votre mot de passe contient d’autres lettres que les simples lettres de a à z. Tous les serveurs ne les lisent pas de la même façon : même le bon mot de passe peut échouer.
           *[other] C’est souvent une faute de frappe, un espace en trop ou un ancien mot de passe.
        } Vous pouvez le vérifier vous-même.
    .step-1 = Identifiez-vous sur le site de votre fournisseur de messagerie avec le même nom d’utilisateur et le même mot de passe. Si cela échoue aussi, choisissez-y un nouveau mot de passe.
    .step-2 = Dans les paramètres du compte, saisissez à nouveau « { -label-user-name } » et « { -label-password } » à la main, sans espace avant ni après.
    .step-3 = Essayez votre adresse entière dans « { -label-user-name } ».
    .step-4 =
        { $kind ->
            [non-ascii] Si le site vous laisse entrer, choisissez-y un nouveau mot de passe, avec des lettres simples et des chiffres seulement. Puis saisissez-le ici.
           *[other] Si votre mot de passe contient des lettres comme é ou ß, prenez-en un avec des lettres simples et des chiffres.
        }
    .step-5 = Si le site vous laisse entrer mais pas le logiciel de messagerie, voyez les pages d’aide. Il faut peut-être un mot de passe d’application, ou d’abord autoriser les logiciels de messagerie.

app-password-required =
    { $kind ->
        [mail-password] Il y a ici un mot de passe à part pour les logiciels de messagerie
       *[other] Il faut ici un mot de passe d’application, pas celui de tous les jours
    }
    .explanation =
        { $service ->
            [none] Votre fournisseur de messagerie n’accepte votre mot de passe habituel que sur son site.
           *[other] { $service } n’accepte votre mot de passe habituel que sur son site.
        } { $kind ->
            [mail-password] Les logiciels de messagerie y ont un autre mot de passe, que vous choisissez. Vous pouvez le retrouver ou en choisir un nouveau en quelques minutes.
           *[other] Un logiciel de messagerie a besoin d’un mot de passe à lui, dit mot de passe d’application. Vous pouvez le créer vous-même en quelques minutes.
        }
    .step-1 =
        { $kind ->
            [mail-password] Identifiez-vous sur le site de votre fournisseur de messagerie et cherchez le mot de passe de la boîte ou des logiciels de messagerie.
           *[other] Identifiez-vous sur le site de votre fournisseur de messagerie et allez aux paramètres de sécurité du compte.
        }
    .step-2 =
        { $kind ->
            [mail-password] Si vous n’en avez pas encore, ou ne le savez plus, choisissez-en un nouveau.
           *[other] Si le site le demande, activez d’abord la validation en deux étapes.
        }
    .step-3 =
        { $kind ->
            [mail-password] Si vous le changez, changez-le aussi sur vos autres appareils.
           *[other] Créez un mot de passe d’application et copiez-le. Certains fournisseurs de messagerie l’appellent mot de passe de messagerie.
        }
    .step-4 = Dans les paramètres du compte, saisissez-le dans « { -label-password } » à la place de l’ancien, pour le courrier entrant et sortant.
    .step-5 = Enregistrez, puis renvoyez votre message.

username-form = Le nom d’utilisateur n’a pas la forme que ce serveur attend
    .explanation =
        Certains serveurs veulent l’adresse entière comme nom d’utilisateur, d’autres seulement la partie avant le @. { $suggestion ->
            [none] Vos paramètres ont une forme, et ce serveur veut l’autre.
           *[other] { $user ->
                [none] Ce serveur accepte { $suggestion }.
               *[other] Ce serveur n’accepte pas { $user }, mais il accepte { $suggestion }.
            }
        } Vous pouvez la changer vous-même.
    .step-1 = Dans les paramètres du compte, allez à « { -label-user-name } ».
    .step-2 =
        { $suggestion ->
            [none] Si l’adresse entière s’y trouve, ne laissez que la partie avant le @. S’il n’y a que cette partie, saisissez l’adresse entière.
           *[other] Saisissez-y { $suggestion }.
        }
    .step-3 = Faites de même sous « { -label-log-on-using } », si le serveur de courrier sortant a son propre nom d’utilisateur.
    .step-4 = Enregistrez, puis renvoyez votre message.

login-alias = Vous vous identifiez avec un alias, le serveur veut l’adresse principale
    .explanation =
        Votre compte a une adresse principale et une ou plusieurs autres, appelées alias. Ce serveur n’accepte que la principale comme nom d’utilisateur. { $user ->
            [none] Vous pouvez changer cela vous-même.
           *[other] Le nom d’utilisateur est maintenant { $user }. Vous pouvez changer cela vous-même.
        } Les autres verront toujours l’alias.
    .step-1 =
        { $suggestion ->
            [none] Identifiez-vous sur le site de votre fournisseur de messagerie et cherchez l’adresse principale de votre compte.
           *[other] Sur le site de votre fournisseur de messagerie, vérifiez que { $suggestion } est l’adresse principale de votre compte.
        }
    .step-2 =
        { $suggestion ->
            [none] Dans les paramètres du compte, saisissez-la dans « { -label-user-name } ».
           *[other] Dans les paramètres du compte, saisissez { $suggestion } dans « { -label-user-name } ».
        }
    .step-3 = Faites de même sous « { -label-log-on-using } », si le serveur de courrier sortant a son propre nom d’utilisateur.
    .step-4 = Laissez « { -label-address } » tel quel. Enregistrez, puis renvoyez votre message.

mail-access-off =
    { $kind ->
        [either] Votre compte ne laisse peut-être pas encore entrer les logiciels de messagerie
       *[other] Votre compte ne laisse pas encore entrer les logiciels de messagerie
    }
    .explanation =
        { $kind ->
            [either] Ce serveur répond de même à un mot de passe faux. Si le vôtre marche sur le site, seul l’accès est désactivé.
           *[other] Votre mot de passe n’est pas en cause.
        } { $service ->
            [none] Votre fournisseur de messagerie ne laisse entrer les logiciels de messagerie que si vous l’avez autorisé sur son site.
           *[other] { $service } ne laisse entrer les logiciels de messagerie que si vous l’avez autorisé sur son site.
        } Vous pouvez activer l’accès vous-même.
    .step-1 = Identifiez-vous sur le site de votre fournisseur de messagerie avec le même nom d’utilisateur et le même mot de passe. Si cela échoue, choisissez-y un nouveau mot de passe.
    .step-2 = Allez aux paramètres et cherchez POP3, IMAP ou SMTP, ou les logiciels de messagerie. Activez l’accès.
    .step-3 = Si le site affiche un mot de passe pour les logiciels de messagerie, saisissez-le dans « { -label-password } », dans les paramètres du compte.
    .step-4 = Attendez quelques minutes, puis renvoyez votre message.

web-login-required = Votre fournisseur veut que vous vous identifiiez une fois dans le navigateur
    .explanation = L’identification depuis votre logiciel de messagerie a paru inhabituelle, et votre fournisseur de messagerie l’a arrêtée pour vous protéger. Il veut être sûr que c’est bien vous. Vous pouvez le confirmer vous-même.
    .step-1 = Sur cet ordinateur, ouvrez le site de votre fournisseur de messagerie et identifiez-vous avec le même compte.
    .step-2 = Si le site demande si c’était vous, répondez oui.
    .step-3 = Juste après, renvoyez votre message depuis votre logiciel de messagerie.
    .step-4 = Toujours refusé ? Créez sur ce site un mot de passe d’application et utilisez-le dans votre logiciel de messagerie.

password-expired = Votre mot de passe a expiré et doit être changé
    .explanation = Chez votre fournisseur de messagerie, un mot de passe ne vaut qu’un certain temps, et ce temps est passé. Avec un nouveau, vous pourrez envoyer. Vous pouvez le changer vous-même.
    .step-1 = Identifiez-vous sur le site de votre fournisseur de messagerie et choisissez un nouveau mot de passe.
    .step-2 = Dans les paramètres du compte, saisissez-le dans « { -label-password } », pour le courrier entrant et sortant.
    .step-3 = Changez-le aussi sur votre téléphone et vos autres appareils. Si l’ancien y reste, le compte peut se bloquer.
    .step-4 = Si vous n’arrivez pas à le changer, demandez à votre fournisseur de messagerie ou à votre administrateur. Envoyez-lui le rapport de ce programme.

account-disabled = Votre compte est bloqué : c’est à votre fournisseur de le débloquer
    .explanation = Le serveur ne laisse pas entrer ce compte. Cela arrive après des identifications inhabituelles, une facture impayée ou la fin d’un contrat ou d’un emploi. Seul votre fournisseur de messagerie peut le débloquer, ou votre administrateur pour un compte de travail.
    .step-1 = Identifiez-vous sur le site de votre fournisseur de messagerie. Il dit souvent pourquoi le compte est bloqué et que faire.
    .step-2 = Si cela ne suffit pas, envoyez le rapport de ce programme à votre fournisseur de messagerie ou à votre administrateur et demandez : « Pourquoi mon compte est-il bloqué, et que vous faut-il pour le débloquer ? »
    .step-3 = Pour l’instant, fermez le logiciel de messagerie sur tous vos appareils. De nouveaux essais peuvent prolonger le blocage.
    .step-4 = En attendant, écrivez depuis une autre adresse.
    .admin-1 = Regardez l’état du compte (désactivé, verrouillé, suspendu, sans licence, impayé) et la raison dans le journal des connexions.
    .admin-2 = Si quelqu’un d’autre est entré : changez le mot de passe, fermez toutes les sessions, supprimez les transferts inconnus, puis seulement débloquez le compte.

smtp-auth-off-organisation = Votre organisation a désactivé l’envoi par SMTP
    .explanation = Votre logiciel de messagerie envoie par SMTP, c’est-à-dire par le serveur de courrier sortant. Votre organisation l’a désactivé. Votre mot de passe n’y est pour rien. Seul l’administrateur de votre organisation peut l’activer.
    .step-1 = Envoyez le rapport de ce programme à votre administrateur et demandez : « Pouvez-vous activer SMTP AUTH pour ma boîte aux lettres ? »
    .step-2 = En attendant, écrivez dans le navigateur, sur le site de messagerie de votre organisation.
    .step-3 = Ou ajoutez à nouveau le compte dans Outlook comme compte Microsoft 365. Outlook n’a alors plus besoin de SMTP.
    .admin-1 = Le mieux est de l’activer pour cette boîte aux lettres seule, ce qui l’emporte sur le réglage de l’organisation : Set-CASMailbox -Identity nom@example.org -SmtpClientAuthenticationDisabled $false
    .admin-2 = Ou pour toutes les boîtes aux lettres : Set-TransportConfig -SmtpClientAuthenticationDisabled $false
    .admin-3 = Si le refus demeure, vérifiez les paramètres de sécurité par défaut, l’accès conditionnel et les stratégies d’authentification. Ils peuvent aussi bloquer SMTP AUTH.

smtp-auth-off-mailbox = L’envoi par SMTP est désactivé pour votre boîte aux lettres
    .explanation = Votre logiciel de messagerie envoie par SMTP, c’est-à-dire par le serveur de courrier sortant. Pour votre boîte aux lettres, c’est désactivé. Votre mot de passe n’y est pour rien. Seul l’administrateur de votre organisation peut l’activer.
    .step-1 = Envoyez le rapport de ce programme à votre administrateur et demandez : « Pouvez-vous activer SMTP AUTH pour ma boîte aux lettres ? »
    .step-2 = En attendant, écrivez dans le navigateur, sur le site de messagerie de votre organisation.
    .step-3 = Ou ajoutez à nouveau le compte dans Outlook comme compte Microsoft 365. Outlook n’a alors plus besoin de SMTP.
    .admin-1 = Activez-le pour cette boîte aux lettres : Set-CASMailbox -Identity nom@example.org -SmtpClientAuthenticationDisabled $false
    .admin-2 = Ou dans le Centre d’administration Microsoft 365 : ouvrez l’utilisateur, puis les applications de messagerie, et cochez SMTP authentifié.
    .admin-3 = Si le refus demeure, vérifiez les paramètres de sécurité par défaut, l’accès conditionnel et les stratégies d’authentification. Ils peuvent aussi bloquer SMTP AUTH.

sign-in-policy-blocked = Les règles de sécurité de votre organisation bloquent cette identification
    .explanation = Votre organisation ne laisse entrer que de certaines façons, par exemple sur sa propre page. Votre logiciel de messagerie s’y prend autrement. Seul votre administrateur peut changer les règles. Mais une autre voie vous est peut-être déjà ouverte.
    .step-1 = Ajoutez à nouveau le compte dans votre logiciel de messagerie comme compte Microsoft 365. Identifiez-vous sur la page qui s’ouvre.
    .step-2 = Si aucune page ne s’ouvre, écrivez pour l’instant dans le navigateur.
    .step-3 = Envoyez le rapport de ce programme à votre administrateur et demandez : « Comment mon logiciel de messagerie peut-il s’identifier pour envoyer ? »
    .admin-1 = Voyez dans le journal de connexion d’Entra ce qui a refusé : paramètres de sécurité par défaut, accès conditionnel ou stratégie d’authentification.
    .admin-2 = Le mieux est de passer le logiciel ou l’appareil à OAuth (XOAUTH2, autorisation SMTP.Send).
    .admin-3 = S’il ne peut pas utiliser OAuth, faites une exception pour ce seul compte (exclusion dans l’accès conditionnel, stratégie d’authentification avec AllowBasicAuthSmtp). Les paramètres de sécurité par défaut n’en admettent pas.

password-login-retired = Ce fournisseur n’accepte plus le mot de passe des logiciels de messagerie
    .explanation =
        { $service ->
            [none] Votre fournisseur de messagerie ne vous laisse plus entrer que par sa propre page d’identification (OAuth).
           *[other] { $service } ne vous laisse plus entrer que par sa propre page d’identification (OAuth).
        } Le mot de passe enregistré dans votre logiciel de messagerie est refusé, même s’il est juste. Vous pouvez ajouter vous-même le compte de la nouvelle façon.
    .step-1 = Dans votre logiciel de messagerie, ajoutez à nouveau le compte avec votre adresse et laissez-le trouver le reste.
    .step-2 = Identifiez-vous sur la page qui s’ouvre et autorisez l’accès.
    .step-3 = Si votre logiciel de messagerie laisse choisir le mode d’identification, prenez OAuth2.
    .step-4 = Si aucune page ne s’ouvre, prenez un logiciel de messagerie plus récent ou écrivez dans le navigateur.
    .step-5 = Si c’est un scanner ou un autre appareil qui envoie, envoyez le rapport de ce programme à la personne qui s’en occupe.
    .admin-1 = Passez les logiciels à OAuth (XOAUTH2). Dans Exchange Online, l’autorisation est SMTP.Send pour les utilisateurs et SMTP.SendAsApp pour les applications.
    .admin-2 = Pour les appareils qui ne peuvent pas utiliser OAuth, créez un connecteur qui les reconnaît à leur adresse IP, ou prenez un service fait pour l’envoi depuis des appareils.

oauth-token-rejected = Votre autorisation ne vaut plus : identifiez-vous à nouveau
    .explanation = Votre logiciel de messagerie n’envoie pas votre mot de passe, mais un laissez-passer reçu de votre fournisseur de messagerie. Le serveur ne l’accepte pas : il a expiré ou ne vaut pas pour l’envoi. Vous pouvez en obtenir un nouveau vous-même.
    .step-1 = Fermez votre logiciel de messagerie, rouvrez-le et identifiez-vous sur la page qui apparaît.
    .step-2 = Si vous avez plusieurs comptes, vérifiez que vous prenez le bon.
    .step-3 = Autorisez tout ce que la page demande, l’envoi de courrier aussi.
    .step-4 = Si aucune page n’apparaît, ajoutez à nouveau le compte dans votre logiciel de messagerie.
    .step-5 = Toujours refusé ? Demandez à votre fournisseur de messagerie ou à votre administrateur. Envoyez-lui le rapport de ce programme.
    .admin-1 = Vérifiez que le logiciel a le consentement pour la bonne étendue : https://outlook.office.com/SMTP.Send pour Microsoft 365, https://mail.google.com/ pour Gmail.
    .admin-2 = Vérifiez que le jeton est celui de la boîte aux lettres donnée comme nom d’utilisateur et que SMTP AUTH est activé pour cette boîte aux lettres.

too-many-logins = Trop d’identifications en peu de temps : le serveur veut une pause
    .explanation = Il a vu de votre part beaucoup d’identifications ou de mots de passe faux, et il ne vous laisse plus entrer pour un temps. Il n’y a rien à réparer : cela passe tout seul, souvent en une heure, parfois seulement après un jour. De nouveaux essais peuvent allonger l’attente.
    .step-1 = Fermez le logiciel de messagerie sur l’ordinateur, le téléphone et les autres appareils.
    .step-2 = Attendez au moins une heure. D’ici là, écrivez depuis le site de votre fournisseur de messagerie.
    .step-3 = Corrigez le mot de passe sur les appareils qui ont encore l’ancien. Certains fournisseurs de messagerie y veulent un mot de passe d’application.
    .step-4 = Envoyez ensuite votre message une seule fois. En cas d’échec, attendez le lendemain.
    .step-5 = Si cela échoue encore après un jour, envoyez le rapport de ce programme à votre fournisseur de messagerie.

auth-temporary-failure = Le serveur ne peut pas vérifier les mots de passe en ce moment
    .explanation = Le serveur accepte que vous vous identifiiez, mais il n’arrive pas à consulter votre compte. C’est une panne chez votre fournisseur de messagerie, qui passe le plus souvent toute seule. Vous n’avez rien à réparer, et votre mot de passe peut rester le même.
    .step-1 = Attendez un quart d’heure, puis renvoyez votre message.
    .step-2 = Si c’est urgent, écrivez depuis le site de votre fournisseur de messagerie.
    .step-3 = Si cela dure plus de quelques heures, envoyez le rapport de ce programme à votre fournisseur de messagerie.
    .admin-1 = Vérifiez ce à quoi le serveur demande les mots de passe (LDAP, base de données, SASL, Dovecot auth) : est-ce en marche, joignable et sous la limite de connexions ?

no-smtp-service = Votre fournisseur de messagerie ne laisse pas d’autres logiciels envoyer
    .explanation =
        { $service ->
            [none] Votre fournisseur de messagerie n’a pas de serveur de courrier sortant pour Outlook ou un logiciel semblable.
           *[other] { $service } n’a pas de serveur de courrier sortant pour Outlook ou un logiciel semblable.
        } Aucun paramètre n’y changera rien. Vous pouvez toutefois envoyer depuis son application ou son site.
    .step-1 = Écrivez depuis l’application ou le site de votre fournisseur de messagerie.
    .step-2 = Cherchez dans ses pages d’aide un « bridge », un petit programme qui fait le pont avec Outlook et d’autres logiciels. Proton en a un pour les clients payants.
    .step-3 = Si vous devez garder Outlook, il vous faut une adresse chez un autre fournisseur de messagerie.

bridge-not-running = Le programme passerelle (bridge) ne tourne pas sur cet ordinateur
    .explanation = Votre fournisseur de messagerie ne fonctionne avec d’autres logiciels que par un petit programme sur votre ordinateur, appelé bridge. Votre logiciel de messagerie le cherche et n’a pas de réponse. Vous pouvez le lancer vous-même.
    .step-1 = Lancez le bridge de votre fournisseur de messagerie et identifiez-vous.
    .step-2 = Regardez les paramètres qu’il affiche : serveur, port, nom d’utilisateur et mot de passe.
    .step-3 = Saisissez les mêmes dans les paramètres du compte de votre logiciel de messagerie. Le mot de passe est celui du bridge.
    .step-4 = Enregistrez, puis renvoyez votre message.
    .step-5 = Faites démarrer le bridge avec l’ordinateur, pour qu’il soit toujours là.

paid-plan-required = Ici, seuls les clients payants envoient depuis un logiciel de messagerie
    .explanation =
        { $service ->
            [none] Votre fournisseur de messagerie réserve son serveur de courrier sortant aux clients payants.
           *[other] { $service } réserve son serveur de courrier sortant aux clients payants.
        } Avec un compte gratuit, vous ne pouvez envoyer que depuis son site ou son application. À vous de choisir si vous voulez payer.
    .step-1 = Pour l’instant, écrivez depuis le site ou l’application de votre fournisseur de messagerie.
    .step-2 = Pour garder votre logiciel de messagerie, choisissez une offre payante sur ce site.
    .step-3 = Vérifiez dans les paramètres du site que l’accès des logiciels de messagerie est activé, puis renvoyez votre message.

incoming-login-failed = Le serveur de courrier entrant ne vous laisse pas entrer
    .explanation = Vous ne pouvez pas relever votre courrier, car le serveur refuse le nom d’utilisateur ou le mot de passe. Si vous utilisez les mêmes pour l’envoi, il échouera aussi. Vous pouvez le vérifier vous-même.
    .step-1 = Identifiez-vous sur le site de votre fournisseur de messagerie avec le même nom d’utilisateur et le même mot de passe. Si cela échoue aussi, choisissez-y un nouveau mot de passe.
    .step-2 = Dans les paramètres du compte, saisissez à nouveau « { -label-user-name } » et « { -label-password } » à la main.
    .step-3 = Vérifiez dans les paramètres du site que POP3 ou IMAP est activé.
    .step-4 = Si votre fournisseur de messagerie a des mots de passe d’application, créez-en un et utilisez-le dans votre logiciel de messagerie.
    .step-5 = Si rien n’y fait, envoyez le rapport de ce programme à votre fournisseur de messagerie.
