# Connexion au compte : le serveur demande qui vous êtes et ne vous laisse pas entrer.

auth-not-offered = Ce serveur ne demande pas qui vous êtes : ce n’est pas le bon pour l’envoi
    .explanation = Un serveur d’envoi demande votre nom et votre mot de passe. Celui-ci ne le fait pas : il ne reçoit sans doute que le courrier venu d’autres serveurs. Votre fournisseur de messagerie a un autre serveur pour l’envoi. Vous pouvez changer ce réglage vous-même.
    .step-1 = Ouvrez les paramètres du compte dans votre logiciel de messagerie et allez à « { -label-outgoing-server } ».
    .step-2 =
        { $works_server ->
            [none] Entrez le nom que les pages d’aide de votre fournisseur de messagerie donnent pour l’envoi.
           *[other] Entrez-y le nom { $works_server } à la place de l’ancien.
        }
    .step-3 =
        { $works ->
            [none] Réglez le port sur 587 et le chiffrement sur STARTTLS, ou suivez les pages d’aide.
           *[other] Réglez le port et le chiffrement sur ce qui a répondu : { $works }.
        }
    .step-4 = Cochez « { -label-smtp-auth } » et envoyez de nouveau.
    .admin-1 = Si c’est votre propre serveur : proposez AUTH sur les ports d’envoi, sur 587 après STARTTLS et sur 465 avec TLS dès le début. Le port 25 peut s’en passer.

auth-needs-encryption = Le serveur ne vous laisse entrer que par une connexion chiffrée
    .explanation = Sur une connexion en clair, d’autres pourraient lire votre mot de passe. Le serveur ne l’y accepte donc pas. Dans vos paramètres, le chiffrement de l’envoi est sans doute coupé. Vous pouvez l’activer vous-même.
    .step-1 = Ouvrez les paramètres du compte dans votre logiciel de messagerie et allez au serveur sortant.
    .step-2 =
        { $works ->
            [none] À « { -label-encryption } », choisissez STARTTLS et réglez le port sur 587. En cas d’échec, choisissez SSL/TLS et réglez le port sur 465.
           *[other] À « { -label-port } » et « { -label-encryption } », mettez ce qui a répondu : { $works }.
        }
    .step-3 = Enregistrez et envoyez de nouveau.

auth-required = Le serveur veut que vous vous connectiez avant d’envoyer
    .explanation = Votre logiciel a voulu envoyer sans donner votre nom ni votre mot de passe. Le serveur n’accepte que le courrier des personnes qu’il connaît. Vous pouvez régler cela vous-même.
    .step-1 = Ouvrez les paramètres du compte, allez au serveur sortant et cochez « { -label-smtp-auth } ».
    .step-2 = Choisissez « { -label-same-as-incoming } ».
    .step-3 = Si vous avez reçu un autre nom et un autre mot de passe pour l’envoi, choisissez plutôt « { -label-log-on-using } » et entrez-les.
    .step-4 = Si c’est un scanner ou un autre appareil qui envoie, entrez le nom et le mot de passe dans ses propres réglages.
    .step-5 = Envoyez de nouveau.
    .admin-1 = Pour un appareil ou une application qui reçoit 5.7.57 de smtp.office365.com : faites-lui ouvrir une session sur le port 587 avec STARTTLS, ou créez un connecteur qui le reconnaît à son adresse IP.

auth-method-unsupported = Votre logiciel et le serveur n’ont aucun mode de connexion en commun
    .explanation = Il y a plusieurs façons de donner un nom et un mot de passe. Votre logiciel en utilise une que ce serveur n’accepte pas. Vous pouvez en choisir une autre dans vos paramètres.
    .step-1 = Ouvrez les paramètres du compte et décochez « { -label-spa } ».
    .step-2 = À « { -label-encryption } », choisissez STARTTLS ou SSL/TLS. Beaucoup de serveurs n’acceptent un mot de passe qu’ainsi.
    .step-3 =
        { $methods ->
            [none] Si votre logiciel laisse choisir le mode de connexion, prenez le mot de passe normal.
           *[other] Si votre logiciel laisse choisir le mode de connexion, prenez-en un que le serveur propose : { $methods }.
        }
    .step-4 = Envoyez de nouveau.
    .step-5 = Si cela échoue encore, demandez à votre fournisseur de messagerie comment votre logiciel doit se connecter. Envoyez-lui le rapport de ce programme.
    .admin-1 = Proposez AUTH PLAIN et LOGIN sous TLS. Un 502 ou un 503 après AUTH veut dire qu’il est coupé sur ce port ou qu’il arrive au mauvais moment.
    .admin-2 = Acceptez aussi une réponse initiale dans la ligne AUTH (RFC 4954).

spa-unsupported = Votre logiciel se connecte par SPA, que ce serveur ne connaît pas
    .explanation = SPA est un mode de connexion à part, que peu de serveurs utilisent. Il est activé dans vos paramètres, mais ce serveur ne sait pas s’en servir. Vous pouvez le couper vous-même. Si la connexion est chiffrée, votre mot de passe reste protégé.
    .step-1 = Ouvrez les paramètres du compte et décochez « { -label-spa } ».
    .step-2 = Décochez-la aussi pour le serveur sortant, sous « { -label-log-on-using } ».
    .step-3 = Vérifiez que le chiffrement est réglé sur STARTTLS ou SSL/TLS.
    .step-4 = Envoyez de nouveau.

password-rejected = Le serveur n’accepte pas ce nom d’utilisateur et ce mot de passe
    .explanation = Le serveur répond, mais il dit que le nom ou le mot de passe est faux. C’est souvent une faute de frappe, un espace en trop ou un ancien mot de passe. Vous pouvez le vérifier vous-même.
    .step-1 = Connectez-vous à la page web de votre fournisseur de messagerie avec le même nom et le même mot de passe. Si cela échoue aussi, choisissez-y un nouveau mot de passe.
    .step-2 = Retapez à la main « { -label-user-name } » et « { -label-password } » dans les paramètres du compte, sans espace avant ni après.
    .step-3 = Essayez votre adresse entière à « { -label-user-name } ».
    .step-4 = Si votre mot de passe contient des lettres comme é ou ß, prenez-en un avec des lettres simples et des chiffres.
    .step-5 = Si la page web vous laisse entrer mais pas le logiciel, voyez les pages d’aide. Il faut peut-être un mot de passe d’application, ou d’abord permettre les logiciels de messagerie.

app-password-required = Il faut ici un mot de passe d’application, pas celui de tous les jours
    .explanation =
        { $service ->
            [none] Votre fournisseur de messagerie n’accepte votre mot de passe habituel que sur sa page web.
           *[other] { $service } n’accepte votre mot de passe habituel que sur sa page web.
        } Un logiciel de messagerie a besoin d’un mot de passe à lui, dit mot de passe d’application. Vous pouvez le créer vous-même en quelques minutes.
    .step-1 = Ouvrez la page web de votre fournisseur de messagerie, connectez-vous et allez à la sécurité du compte.
    .step-2 = Si la page le demande, activez d’abord la validation en deux étapes.
    .step-3 = Créez un mot de passe d’application et copiez-le. Certains fournisseurs l’appellent mot de passe de messagerie.
    .step-4 = Mettez-le à « { -label-password } » dans votre logiciel à la place de l’ancien, pour le courrier entrant et sortant.
    .step-5 = Envoyez de nouveau.

username-form = Le nom d’utilisateur n’a pas la forme que ce serveur attend
    .explanation = Certains serveurs veulent l’adresse entière comme nom d’utilisateur, d’autres seulement la partie avant le @. Vos paramètres ont une forme, et ce serveur veut l’autre. Vous pouvez la changer vous-même.
    .step-1 = Ouvrez les paramètres du compte dans votre logiciel de messagerie et allez à « { -label-user-name } ».
    .step-2 = Si l’adresse entière s’y trouve, ne laissez que la partie avant le @. S’il n’y a que cette partie, entrez l’adresse entière.
    .step-3 = Faites de même sous « { -label-log-on-using } », si le serveur sortant a un nom à lui.
    .step-4 = Envoyez de nouveau.

login-alias = Vous vous connectez avec un alias, le serveur veut l’adresse principale
    .explanation = Votre compte a une adresse principale et une ou plusieurs autres, appelées alias. Ce serveur n’accepte que la principale comme nom d’utilisateur. Vous pouvez changer cela vous-même. Les autres verront toujours l’alias.
    .step-1 = Ouvrez la page web de votre fournisseur de messagerie et cherchez l’adresse principale dans les paramètres du compte.
    .step-2 = Entrez-la à « { -label-user-name } » dans votre logiciel de messagerie.
    .step-3 = Faites de même sous « { -label-log-on-using } », si le serveur sortant a un nom à lui.
    .step-4 = Laissez « { -label-address } » tel quel et envoyez de nouveau.

mail-access-off = Votre compte ne laisse pas encore entrer les logiciels de messagerie
    .explanation =
        { $service ->
            [none] Votre fournisseur ne laisse entrer les logiciels de messagerie que si vous l’avez permis sur sa page web.
           *[other] { $service } ne laisse entrer les logiciels de messagerie que si vous l’avez permis sur sa page web.
        } Dans votre compte, cet accès est sans doute encore coupé. Vous pouvez l’activer vous-même.
    .step-1 = Ouvrez la page web de votre fournisseur de messagerie, connectez-vous et allez aux paramètres.
    .step-2 = Cherchez POP3, IMAP ou SMTP, ou les logiciels de messagerie, et activez l’accès.
    .step-3 = Si la page affiche un mot de passe pour les logiciels, mettez-le à « { -label-password } » dans le vôtre.
    .step-4 = Attendez quelques minutes, puis envoyez de nouveau.

web-login-required = Votre fournisseur veut que vous vous connectiez une fois dans le navigateur
    .explanation = La connexion depuis votre logiciel a paru inhabituelle, et votre fournisseur l’a arrêtée pour vous protéger. Il veut être sûr que c’est bien vous. Vous pouvez le confirmer vous-même.
    .step-1 = Ouvrez la page web de votre fournisseur de messagerie sur cet ordinateur et connectez-vous avec le même compte.
    .step-2 = Si la page demande si c’était vous, répondez oui.
    .step-3 = Juste après, envoyez de nouveau depuis votre logiciel.
    .step-4 = En cas de nouveau refus, créez sur cette page un mot de passe d’application et mettez-le dans votre logiciel.

password-expired = Votre mot de passe a expiré et doit être changé
    .explanation = Chez votre fournisseur de messagerie, un mot de passe ne vaut qu’un certain temps, et ce temps est passé. Avec un nouveau, vous pourrez envoyer. Vous pouvez le faire vous-même.
    .step-1 = Ouvrez la page web de votre fournisseur de messagerie, connectez-vous et choisissez un nouveau mot de passe.
    .step-2 = Entrez-le à « { -label-password } » dans votre logiciel, pour le courrier entrant et sortant.
    .step-3 = Changez-le aussi sur votre téléphone et vos autres appareils. Si l’ancien y reste, le compte peut se bloquer.
    .step-4 = Si vous n’arrivez pas à le changer, demandez à votre fournisseur de messagerie ou, au travail, au service informatique. Envoyez-lui le rapport de ce programme.

account-disabled = Votre compte est fermé : seul votre fournisseur de messagerie peut le rouvrir
    .explanation = Le serveur ne laisse pas entrer ce compte. Cela arrive après des connexions étranges, une facture impayée ou la fin d’un contrat ou d’un emploi. Seul votre fournisseur de messagerie peut le rouvrir, ou le service informatique pour un compte de travail.
    .step-1 = Connectez-vous à la page web de votre fournisseur de messagerie. Elle dit souvent pourquoi le compte est fermé et que faire.
    .step-2 = Si cela ne suffit pas, contactez le fournisseur de messagerie ou le service informatique. Envoyez le rapport de ce programme et demandez : « Pourquoi mon compte est-il fermé, et que vous faut-il pour le rouvrir ? »
    .step-3 = Pour le moment, arrêtez le logiciel de messagerie sur tous vos appareils. De nouveaux essais peuvent prolonger le blocage.
    .step-4 = Pour le courrier urgent, prenez une autre adresse en attendant.
    .admin-1 = Regardez l’état du compte (désactivé, verrouillé, suspendu, sans licence, impayé) et la raison dans le journal des connexions.
    .admin-2 = Si quelqu’un d’autre est entré : changez le mot de passe, fermez toutes les sessions, supprimez les transferts inconnus, puis seulement débloquez le compte.

smtp-auth-off-organisation = Votre organisation a coupé l’envoi par SMTP
    .explanation = Votre logiciel envoie par SMTP, le serveur sortant de vos paramètres. Votre organisation l’a coupé. Votre mot de passe n’y est pour rien. Seul l’administrateur de votre organisation peut l’activer.
    .step-1 = Envoyez le rapport de ce programme à votre administrateur et demandez : « Pouvez-vous activer SMTP AUTH pour ma boîte ? »
    .step-2 = En attendant, écrivez dans le navigateur, sur la page web de messagerie de votre organisation.
    .step-3 = Ou ajoutez de nouveau le compte dans Outlook comme compte Microsoft 365. Outlook n’a alors plus besoin de SMTP.
    .admin-1 = Le mieux est de l’activer pour cette boîte seule, ce qui l’emporte sur le réglage de l’organisation : Set-CASMailbox -Identity nom@example.org -SmtpClientAuthenticationDisabled $false
    .admin-2 = Ou pour toutes les boîtes : Set-TransportConfig -SmtpClientAuthenticationDisabled $false
    .admin-3 = Si le refus demeure, vérifiez les paramètres de sécurité par défaut, l’accès conditionnel et les stratégies d’authentification. Ils peuvent aussi bloquer SMTP AUTH.

smtp-auth-off-mailbox = L’envoi par SMTP est coupé pour votre boîte aux lettres
    .explanation = Votre logiciel envoie par SMTP, le serveur sortant de vos paramètres. Pour votre boîte, il est coupé. Votre mot de passe n’y est pour rien. Seul l’administrateur de votre organisation peut l’activer.
    .step-1 = Envoyez le rapport de ce programme à votre administrateur et demandez : « Pouvez-vous activer SMTP AUTH pour ma boîte ? »
    .step-2 = En attendant, écrivez dans le navigateur, sur la page web de messagerie de votre organisation.
    .step-3 = Ou ajoutez de nouveau le compte dans Outlook comme compte Microsoft 365. Outlook n’a alors plus besoin de SMTP.
    .admin-1 = Activez-le pour cette boîte : Set-CASMailbox -Identity nom@example.org -SmtpClientAuthenticationDisabled $false
    .admin-2 = Ou dans le centre d’administration Microsoft 365 : ouvrez l’utilisateur, puis les applications de messagerie, et cochez SMTP authentifié.
    .admin-3 = Si le refus demeure, vérifiez les paramètres de sécurité par défaut, l’accès conditionnel et les stratégies d’authentification. Ils peuvent aussi bloquer SMTP AUTH.

sign-in-policy-blocked = Les règles de sécurité de votre organisation bloquent cette connexion
    .explanation = Votre organisation ne permet que certains modes de connexion, par exemple sur sa propre page. Celui de votre logiciel n’en fait pas partie. Seul l’administrateur peut changer les règles. Mais une autre voie vous est peut-être déjà ouverte.
    .step-1 = Ajoutez de nouveau le compte dans votre logiciel comme compte Microsoft 365 et connectez-vous sur la page qui s’ouvre.
    .step-2 = Si aucune page ne s’ouvre, écrivez pour le moment dans le navigateur.
    .step-3 = Envoyez le rapport de ce programme à votre administrateur et demandez : « Comment mon logiciel peut-il se connecter pour envoyer ? »
    .admin-1 = Voyez dans le journal de connexion d’Entra ce qui a refusé : paramètres de sécurité par défaut, accès conditionnel ou stratégie d’authentification.
    .admin-2 = Le mieux est de passer le logiciel ou l’appareil à OAuth (XOAUTH2, autorisation SMTP.Send).
    .admin-3 = S’il ne peut pas utiliser OAuth, faites une exception pour ce seul compte (exclusion dans l’accès conditionnel, stratégie d’authentification avec AllowBasicAuthSmtp). Les paramètres de sécurité par défaut n’en admettent pas.

password-login-retired = Ce fournisseur n’accepte plus de mot de passe venant d’un logiciel
    .explanation =
        { $service ->
            [none] Votre fournisseur de messagerie ne vous laisse plus entrer que par sa propre page de connexion (OAuth).
           *[other] { $service } ne vous laisse plus entrer que par sa propre page de connexion (OAuth).
        } Le mot de passe gardé par votre logiciel est refusé, même s’il est juste. Vous pouvez ajouter le compte de la nouvelle façon vous-même.
    .step-1 = Dans votre logiciel, ajoutez de nouveau le compte avec votre adresse et laissez-le trouver le reste.
    .step-2 = Connectez-vous sur la page de votre fournisseur de messagerie qui s’ouvre et permettez l’accès.
    .step-3 = Si votre logiciel laisse choisir le mode de connexion, prenez OAuth2.
    .step-4 = Si aucune page ne s’ouvre, prenez un logiciel plus récent ou écrivez dans le navigateur.
    .step-5 = Si c’est un scanner ou un autre appareil qui envoie, transmettez le rapport de ce programme à la personne qui s’en occupe.
    .admin-1 = Passez les logiciels à OAuth (XOAUTH2). Dans Exchange Online, l’autorisation est SMTP.Send pour les utilisateurs et SMTP.SendAsApp pour les applications.
    .admin-2 = Pour les appareils qui ne peuvent pas utiliser OAuth, créez un connecteur qui les reconnaît à leur adresse IP, ou prenez un service fait pour l’envoi depuis des appareils.

oauth-token-rejected = Votre autorisation ne vaut plus : connectez-vous de nouveau
    .explanation = Votre logiciel n’envoie pas votre mot de passe, mais un laissez-passer reçu de votre fournisseur de messagerie. Le serveur ne l’accepte pas : il est périmé ou ne vaut pas pour l’envoi. Vous pouvez en obtenir un nouveau vous-même.
    .step-1 = Fermez votre logiciel, ouvrez-le de nouveau et connectez-vous sur la page qui apparaît.
    .step-2 = Si vous avez plusieurs comptes, vérifiez que vous prenez le bon.
    .step-3 = Permettez tout ce que la page demande, l’envoi de courrier aussi.
    .step-4 = Si aucune page n’apparaît, ajoutez de nouveau le compte dans votre logiciel.
    .step-5 = En cas de nouveau refus, demandez à votre fournisseur de messagerie ou, au travail, au service informatique. Envoyez-lui le rapport de ce programme.
    .admin-1 = Vérifiez que le logiciel a le consentement pour la bonne étendue : https://outlook.office.com/SMTP.Send pour Microsoft 365, https://mail.google.com/ pour Gmail.
    .admin-2 = Vérifiez que le jeton est celui de la boîte donnée comme nom d’utilisateur et que SMTP AUTH est activé pour cette boîte.

too-many-logins = Trop de connexions en peu de temps : le serveur veut une pause
    .explanation = Il a vu de votre part beaucoup de connexions ou de mots de passe faux, et il a fermé la porte un moment. Personne n’a rien à réparer : cela passe tout seul, souvent en une heure, parfois après un jour. De nouveaux essais peuvent allonger l’attente.
    .step-1 = Fermez le logiciel de messagerie sur l’ordinateur, le téléphone et les autres appareils.
    .step-2 = Attendez au moins une heure. Pendant ce temps, écrivez sur la page web de votre fournisseur de messagerie.
    .step-3 = Corrigez le mot de passe là où l’ancien est encore gardé. Certains fournisseurs y veulent un mot de passe d’application.
    .step-4 = Puis envoyez une seule fois. En cas d’échec, attendez le lendemain.
    .step-5 = Si la porte est encore fermée après un jour, envoyez le rapport de ce programme à votre fournisseur de messagerie.

auth-temporary-failure = Le serveur ne peut pas vérifier les mots de passe en ce moment
    .explanation = Le serveur accepte les connexions, mais il n’arrive pas à consulter votre compte. C’est une panne chez votre fournisseur de messagerie, qui passe le plus souvent toute seule. Vous n’avez rien à réparer, et votre mot de passe peut rester le même.
    .step-1 = Attendez un quart d’heure, puis envoyez de nouveau.
    .step-2 = Si c’est urgent, essayez la page web de votre fournisseur de messagerie.
    .step-3 = Si cela dure plus de quelques heures, envoyez le rapport de ce programme à votre fournisseur de messagerie.
    .admin-1 = Vérifiez ce à quoi le serveur demande les mots de passe (LDAP, base de données, SASL, Dovecot auth) : est-ce en marche, joignable et sous la limite de connexions ?

no-smtp-service = Votre fournisseur de messagerie ne laisse pas d’autres logiciels envoyer
    .explanation =
        { $service ->
            [none] Votre fournisseur de messagerie n’a pas de serveur sortant pour Outlook ou un logiciel semblable.
           *[other] { $service } n’a pas de serveur sortant pour Outlook ou un logiciel semblable.
        } Aucun réglage n’y changera rien. Vous pouvez toutefois envoyer depuis son appli ou sa page web.
    .step-1 = Écrivez dans l’appli ou sur la page web de votre fournisseur de messagerie.
    .step-2 = Cherchez dans ses pages d’aide un « bridge », un petit programme qui fait le pont avec Outlook et d’autres logiciels. Proton en a un pour les clients payants.
    .step-3 = Si vous devez garder Outlook, il vous faut une adresse chez un autre fournisseur de messagerie.

bridge-not-running = Le programme passerelle (bridge) ne tourne pas sur cet ordinateur
    .explanation = Votre fournisseur de messagerie ne marche avec d’autres logiciels que par un petit programme sur votre ordinateur, appelé bridge. Votre logiciel le cherche et n’a pas de réponse. Vous pouvez le lancer vous-même.
    .step-1 = Lancez le bridge de votre fournisseur de messagerie et connectez-vous.
    .step-2 = Regardez les réglages qu’il affiche : serveur, port, nom d’utilisateur et mot de passe.
    .step-3 = Entrez les mêmes dans les paramètres du compte de votre logiciel. Le mot de passe est celui du bridge.
    .step-4 = Envoyez de nouveau.
    .step-5 = Faites démarrer le bridge avec l’ordinateur, pour qu’il soit toujours là.

paid-plan-required = Ici, seuls les clients payants peuvent envoyer depuis un logiciel
    .explanation =
        { $service ->
            [none] Votre fournisseur de messagerie garde son serveur sortant pour les clients payants.
           *[other] { $service } garde son serveur sortant pour les clients payants.
        } Avec un compte gratuit, vous ne pouvez envoyer que depuis sa page web ou son appli. À vous de choisir si vous voulez payer.
    .step-1 = Pour le moment, écrivez sur la page web ou dans l’appli de votre fournisseur de messagerie.
    .step-2 = Pour garder votre logiciel, choisissez une offre payante sur cette page.
    .step-3 = Vérifiez dans les paramètres de la page que l’accès des logiciels de messagerie est activé, puis envoyez de nouveau.

incoming-login-failed = Le serveur de courrier entrant ne vous laisse pas entrer
    .explanation = Vous ne pouvez pas recevoir de courrier, car le serveur refuse le nom ou le mot de passe. Si vous utilisez les mêmes pour l’envoi, il échouera aussi. Vous pouvez le vérifier vous-même.
    .step-1 = Connectez-vous à la page web de votre fournisseur de messagerie avec le même nom et le même mot de passe. Si cela échoue aussi, choisissez-y un nouveau mot de passe.
    .step-2 = Retapez à la main « { -label-user-name } » et « { -label-password } » dans les paramètres du compte.
    .step-3 = Vérifiez dans les paramètres de la page web que POP3 ou IMAP est activé.
    .step-4 = Si votre fournisseur de messagerie a des mots de passe d’application, créez-en un et mettez-le dans votre logiciel.
    .step-5 = Si rien n’aide, envoyez le rapport de ce programme à votre fournisseur de messagerie.
