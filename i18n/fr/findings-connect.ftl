# L’étape « connexion » : le chemin de cet ordinateur au serveur de messagerie, jusqu’à ses premiers mots.
offline = Votre ordinateur n’est pas connecté à Internet
    .explanation = D’ici, rien ne sort vers Internet : aucun serveur de messagerie n’est joignable. Vos paramètres ne pourront être contrôlés qu’une fois la connexion revenue. Le plus souvent, vous pouvez y remédier vous-même. Au bureau ou à l’hôtel, demandez à la personne qui gère le réseau.
    .step-1 = Vérifiez que le Wi-Fi est actif et connecté, ou que le câble réseau est branché.
    .step-2 = Si le mode avion est actif, désactivez-le.
    .step-3 = Ouvrez une page web. À l’hôtel ou dans le train, il faut parfois s’y identifier d’abord.
    .step-4 = Chez vous, redémarrez la box et attendez deux minutes.
    .step-5 = Réessayez.
    .admin-1 = L’ordinateur n’a pas d’adresse, de route ou de résolveur. Vérifiez DHCP, l’accès au Wi-Fi et la route par défaut.
connection-refused = Le serveur n’accepte pas de courrier sur le port que vous avez choisi
    .explanation = Le serveur est là, mais il repousse aussitôt votre logiciel de messagerie. Un port est comme une porte, et celle-ci est fermée. Le plus souvent, c’est le port ou le nom du serveur qui est faux. Vous pouvez les changer vous-même.
    .step-1 = Dans les paramètres du compte, comparez « { -label-outgoing-server } » avec le nom indiqué dans les pages d’aide de votre fournisseur de messagerie.
    .step-2 =
        { $works ->
            [none] Réglez « { -label-port } » sur 465 avec SSL/TLS. En cas d’échec, essayez 587 avec STARTTLS.
           *[other] Réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
        }
    .step-3 = Si rien n’y fait, demandez à votre fournisseur de messagerie si son serveur fonctionne aujourd’hui.
connection-timed-out = Le serveur de messagerie ne répond pas
    .explanation = Votre logiciel de messagerie a frappé, et personne n’a ouvert. Un pare-feu du réseau bloque peut-être le courrier, le nom du serveur est peut-être faux, ou le serveur est en panne. Un essai depuis un autre réseau le dira. Si le courrier part de là-bas, la personne qui gère votre réseau peut y remédier.
    .step-1 = Ouvrez une page web pour voir si Internet fonctionne.
    .step-2 = Dans les paramètres du compte, comparez « { -label-outgoing-server } » et « { -label-port } » avec les pages d’aide de votre fournisseur de messagerie.
    .step-3 = Coupez le VPN, ou passez par le partage de connexion de votre téléphone, et réessayez.
    .step-4 = Si cela fonctionne ainsi, prévenez la personne qui gère le réseau et envoyez-lui le rapport de ce programme.
    .step-5 = Si cela échoue aussi, demandez à votre fournisseur de messagerie si son serveur est en panne.
    .admin-1 = Autorisez TCP vers le serveur du fournisseur de messagerie : ports 465 et 587 pour l’envoi, 993 et 995 pour la réception.
    .admin-2 = Cherchez dans le journal du pare-feu des paquets rejetés sans réponse, à l’heure donnée dans le rapport.
port-25-blocked = Votre réseau bloque le port 25, mais un autre port fonctionne
    .explanation = Sur le port 25, le serveur se tait ; sur un autre, il répond. Beaucoup de fournisseurs d’accès à Internet bloquent le port 25 pour freiner le spam. Vous pouvez changer de port vous-même, et le courrier repartira.
    .step-1 =
        { $works ->
            [none] Dans les paramètres du compte, réglez « { -label-port } » sur 587 avec STARTTLS, ou sur 465 avec SSL/TLS.
           *[other] Dans les paramètres du compte, réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
        }
    .step-2 = Vérifiez que la case « { -label-smtp-auth } » est cochée.
    .step-3 = Enregistrez, puis renvoyez votre message.
mail-ports-blocked-here = Le réseau où vous êtes empêche d’envoyer du courrier
    .explanation = Les pages web s’ouvrent, mais tous les chemins vers le serveur de messagerie sont fermés. C’est fréquent dans les hôtels et les bureaux, avec un VPN ou un antivirus, et chez les hébergeurs. Vos paramètres sont peut-être bons. La personne qui gère le réseau peut ouvrir le passage ; sur un autre réseau, le courrier part tout de suite.
    .step-1 = Si vous utilisez un VPN ou le contrôle du courrier d’un antivirus, coupez-les un instant et réessayez.
    .step-2 = Essayez un autre réseau, par exemple le partage de connexion de votre téléphone.
    .step-3 = En attendant, écrivez depuis le site de votre fournisseur de messagerie.
    .step-4 = Demandez à la personne qui gère le réseau de laisser passer les logiciels de messagerie et envoyez-lui le rapport de ce programme.
    .admin-1 = Autorisez TCP vers les ports 465 et 587 pour l’envoi, 993 et 995 pour la réception. Le port 25 peut rester fermé.
    .admin-2 = Sur un serveur loué, demandez à l’hébergeur d’ouvrir le port 465 ou 587.
server-down = Le serveur de votre fournisseur de messagerie ne répond pas du tout
    .explanation = Votre connexion fonctionne, et d’autres serveurs répondent. Celui-ci se tait sur tous les ports du courrier : il est sans doute en panne. Seul votre fournisseur de messagerie peut y remédier.
    .step-1 = Dans les paramètres du compte, vérifiez que « { -label-outgoing-server } » contient bien le nom donné par votre fournisseur de messagerie.
    .step-2 = Si c’est le cas, ne changez rien et réessayez dans une demi-heure.
    .step-3 = Regardez sur le site de votre fournisseur de messagerie s’il annonce une panne.
    .step-4 = Si cela dure, envoyez le rapport de ce programme à votre fournisseur de messagerie.
    .admin-1 = L’hôte ne répond sur aucun des ports 25, 465 et 587, alors que d’autres hôtes sont joignables. Vérifiez le service, le pare-feu et le routage.
    .admin-2 = Si le serveur a été retiré, faites pointer son nom vers le nouveau et prévenez vos utilisateurs.
ipv6-broken = Ici, la nouvelle voie d’Internet (IPv6) échoue : la connexion est plus lente
    .explanation = Internet a deux sortes d’adresses, une ancienne et une nouvelle, appelée IPv6. Avec la nouvelle, on n’arrive pas d’ici au serveur de messagerie. L’ancienne fonctionne, et vous pouvez donc envoyer. La personne qui gère le réseau peut y remédier.
    .step-1 = Vous n’avez rien à faire : votre logiciel de messagerie prend de lui-même l’ancienne voie.
    .step-2 = Chez vous, si l’attente vous gêne, redémarrez la box.
    .step-3 = Si cela reste lent, prévenez la personne qui gère le réseau et envoyez-lui le rapport de ce programme.
    .admin-1 = D’ici, aucune adresse IPv6 du serveur n’est joignable, alors qu’IPv4 fonctionne. Vérifiez la route IPv6 par défaut, les annonces de routeur, le pare-feu et la MTU du chemin.
    .admin-2 = S’il n’y a pas de liaison IPv6 vers Internet, n’annoncez plus IPv6 sur ce réseau.
captive-portal = Ce réseau veut d’abord que vous vous identifiiez sur sa page web
    .explanation = À la place du serveur de messagerie, c’est une page web du réseau qui a répondu. Les hôtels, les trains, les aéroports et les cafés font ainsi tant qu’on ne s’est pas identifié ou qu’on n’a pas accepté leurs conditions. Vous pouvez le faire vous-même. Les paramètres de votre messagerie peuvent rester tels quels.
    .step-1 = Ouvrez votre navigateur et allez sur n’importe quelle page web : celle du réseau devrait apparaître.
    .step-2 = Identifiez-vous, ou acceptez les conditions.
    .step-3 = Réessayez.
    .step-4 = Si cette page n’apparaît pas, demandez au personnel ou passez par le partage de connexion de votre téléphone.
    .admin-1 = Ne redirigez pas vers le portail les ports de messagerie 25, 465, 587, 993 et 995 : laissez-les passer, ou refusez-les tant que le client ne s’est pas identifié.
not-a-mail-server = Ce qui a répondu n’est pas un serveur de messagerie
    .explanation = Votre logiciel de messagerie a atteint un ordinateur, mais celui-ci ne parle pas comme un serveur de messagerie. Le nom du serveur ou le port est donc faux dans vos paramètres. Vous pouvez y remédier vous-même.
    .step-1 =
        { $works_server ->
            [none] Dans les paramètres du compte, comparez « { -label-outgoing-server } » avec le nom indiqué dans les pages d’aide de votre fournisseur de messagerie.
           *[other] Dans les paramètres du compte, allez à « { -label-outgoing-server } » et saisissez-y { $works_server }.
        }
    .step-2 =
        { $works ->
            [none] Réglez « { -label-port } » sur 465 avec SSL/TLS. En cas d’échec, essayez 587 avec STARTTLS.
           *[other] Réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
        }
    .step-3 = Enregistrez, puis renvoyez votre message.
port-speaks-imap = Le port de vos paramètres sert à relever le courrier (IMAP), pas à l’envoyer
    .explanation = Sur ce port, le serveur parle IMAP, qui sert à relever le courrier. Pour envoyer, il faut le serveur de courrier sortant et son propre port. Vous pouvez les changer vous-même.
    .step-1 =
        { $works_server ->
            [none] Dans les paramètres du compte, allez à « { -label-outgoing-server } » et saisissez-y le nom que votre fournisseur de messagerie donne pour l’envoi.
           *[other] Dans les paramètres du compte, allez à « { -label-outgoing-server } » et saisissez-y { $works_server }.
        }
    .step-2 =
        { $works ->
            [none] Pour le courrier sortant, réglez « { -label-port } » sur 465 avec SSL/TLS, ou sur 587 avec STARTTLS.
           *[other] Pour le courrier sortant, réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
        }
    .step-3 = Laissez « { -label-incoming-server } » tel quel, puis enregistrez.
port-speaks-pop3 = Le port de vos paramètres sert à relever le courrier (POP3), pas à l’envoyer
    .explanation = Sur ce port, le serveur parle POP3, qui sait relever le courrier mais pas l’envoyer. Pour envoyer, il faut le serveur de courrier sortant et son propre port. Vous pouvez les changer vous-même.
    .step-1 =
        { $works_server ->
            [none] Dans les paramètres du compte, allez à « { -label-outgoing-server } » et saisissez-y le nom que votre fournisseur de messagerie donne pour l’envoi.
           *[other] Dans les paramètres du compte, allez à « { -label-outgoing-server } » et saisissez-y { $works_server }.
        }
    .step-2 =
        { $works ->
            [none] Pour le courrier sortant, réglez « { -label-port } » sur 465 avec SSL/TLS, ou sur 587 avec STARTTLS.
           *[other] Pour le courrier sortant, réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
        }
    .step-3 = Laissez « { -label-incoming-server } » tel quel, puis enregistrez.
greeting-slow = Le serveur fait attendre longtemps votre logiciel de messagerie
    .explanation =
        { $seconds ->
            [none] Le serveur fonctionne, mais ses premiers mots arrivent très tard.
           *[other] Le serveur fonctionne, mais ses premiers mots arrivent très tard (après { $seconds } s).
        } Certains serveurs le font exprès pour freiner le spam, d’autres ont trop à faire. Votre logiciel de messagerie risque d’abandonner trop tôt. Vous pouvez le faire attendre plus longtemps ; seul votre fournisseur de messagerie peut rendre le serveur plus rapide.
    .step-1 = Dans votre logiciel de messagerie, réglez pour le serveur un délai d’attente plus long, par exemple deux minutes.
    .step-2 = Si « { -label-port } » vaut 25, mettez 587 avec STARTTLS, ou 465 avec SSL/TLS.
    .step-3 = Si l’attente reste longue, envoyez le rapport de ce programme à votre fournisseur de messagerie.
    .admin-1 = Le message d’accueil est arrivé après plus de 10 secondes. Cherchez un retard voulu (tarpit), ou des requêtes de DNS inverse ou de listes de blocage qui expirent.
    .admin-2 = Exemptez de ce retard les ports 465 et 587.
greeting-refused =
    { $side ->
        [recipient] Le serveur du destinataire refuse tout de celui qui envoie votre courrier
       *[other] Le serveur refuse tout ce qui vient de votre réseau
    }
    .explanation =
        { $side ->
            [recipient] Il a dit non dès l’arrivée de celui qui portait votre courrier. Il bloque l’adresse de ce serveur sur Internet. Beaucoup de gens s’en servent, et l’un d’eux a pu envoyer du spam. Vos paramètres sont bons. Votre fournisseur de messagerie, ou la personne qui gère le serveur, peut faire lever ce blocage.
           *[other] Il a repoussé votre logiciel de messagerie avant même de demander un nom et un mot de passe. Votre compte n’y est donc pour rien : c’est l’adresse de votre réseau sur Internet qui est bloquée. Beaucoup de gens la partagent peut-être, et l’un d’eux a pu envoyer du spam. La personne qui gère le réseau ou votre fournisseur d’accès à Internet peut faire lever ce blocage.
        }
    .step-1 =
        { $side ->
            [recipient] Envoyez le rapport de ce programme à votre fournisseur de messagerie ou à votre administrateur. Demandez-lui de faire lever le blocage.
           *[other] Si vous utilisez un VPN, coupez-le et réessayez.
        }
    .step-2 =
        { $side ->
            [recipient] Attendez quelques heures, puis renvoyez votre message.
           *[other] Essayez un autre réseau, par exemple le partage de connexion de votre téléphone.
        }
    .step-3 =
        { $side ->
            [recipient] Si c’est urgent, joignez le destinataire autrement, par exemple par téléphone.
           *[other] Si « { -label-port } » vaut 25, mettez 587 avec STARTTLS, ou 465 avec SSL/TLS.
        }
    .step-4 =
        { $side ->
            [recipient] Regardez s’il y a, parmi vos messages envoyés, des messages qui ne sont pas de vous. Si c’est le cas, changez tout de suite de mot de passe.
           *[other] Analysez votre ordinateur avec un antivirus.
        }
    .step-5 =
        { $side ->
            [recipient] En attendant, écrivez depuis une adresse chez un autre fournisseur de messagerie.
           *[other] Demandez à la personne qui gère le réseau, ou à votre fournisseur d’accès à Internet, de faire lever le blocage. Envoyez-lui le rapport de ce programme.
        }
    .admin-1 = Le serveur refuse l’adresse du client dès l’accueil. Ses mots donnent souvent la raison ou la liste : cherchez-y votre adresse publique.
    .admin-2 = Trouvez d’abord la cause, par exemple un ordinateur infecté, un proxy ouvert ou des envois directs par le port 25. Demandez ensuite le retrait de la liste.
server-busy = Le serveur a trop à faire en ce moment
    .explanation = Il reçoit trop de demandes, ou trop de connexions sont ouvertes à la fois. Vos paramètres n’y sont pour rien. Il n’y a rien à réparer : cela passe tout seul.
    .step-1 = Attendez un quart d’heure, puis renvoyez votre message.
    .step-2 =
        { $side ->
            [recipient] Si c’est urgent, joignez le destinataire autrement.
           *[other] En attendant, fermez la messagerie sur vos autres appareils.
        }
    .step-3 = Si cela dure plus d’un jour, envoyez le rapport de ce programme à votre fournisseur de messagerie.
connection-dropped = La connexion a été coupée avant que le courrier soit passé
    .explanation =
        { $side ->
            [recipient] Le serveur du destinataire, ou quelque chose en chemin, a raccroché trop tôt. Vos paramètres sont bons. Le plus souvent, l’essai suivant réussit. Sinon, c’est à votre fournisseur de messagerie ou à l’administrateur du destinataire de chercher.
           *[other] { $kind ->
                [network] Le serveur d’un autre fournisseur de messagerie a aussi été essayé d’ici. La connexion a été coupée de la même façon, au début du chiffrement. Cela vient donc du réseau où vous êtes, ou d’un programme de votre ordinateur. Vos paramètres sont peut-être bons. Souvent, un autre réseau aide tout de suite.
               *[other] Le serveur, ou quelque chose en chemin, a raccroché trop tôt. Un antivirus, un pare-feu ou une panne du serveur peut en être la cause. Un essai depuis un autre réseau le dira. Si la connexion y est coupée aussi, c’est à votre fournisseur de messagerie de chercher.
            }
        }
    .step-1 =
        { $side ->
            [recipient] Attendez. En général, le serveur qui envoie votre courrier réessaie de lui-même.
           *[other] Dans les paramètres du compte, vérifiez que le port et le chiffrement vont ensemble : 465 avec SSL/TLS, 587 avec STARTTLS.
        }
    .step-2 =
        { $side ->
            [recipient] Le message vous est revenu comme non remis ? Renvoyez-le.
           *[other] Si vous utilisez un VPN ou le contrôle du courrier d’un antivirus, coupez-les un instant et réessayez.
        }
    .step-3 =
        { $side ->
            [recipient] Si c’est urgent, joignez le destinataire autrement. Donnez-lui le rapport de ce programme pour son administrateur.
           *[other] Essayez un autre réseau, par exemple le partage de connexion de votre téléphone.
        }
    .step-4 = Si cela échoue là aussi, envoyez le rapport de ce programme à votre fournisseur de messagerie.
    .admin-1 = La connexion se ferme en plein dialogue, sans réponse. Cherchez le client dans le journal du serveur, à l’heure donnée dans le rapport.
    .admin-2 = Si cela arrive au début de TLS ou depuis un seul réseau, un filtre en chemin est probable.
mail-inspection = Un pare-feu de votre réseau modifie le courrier
    .explanation = Entre vous et le serveur, un appareil change ce que dit le serveur. Certains pare-feu et antivirus le font quand ils contrôlent le courrier. Cela peut empêcher votre logiciel de messagerie d’établir une connexion sécurisée. La personne qui gère le réseau peut couper ce contrôle.
    .step-1 =
        { $works ->
            [none] Dans les paramètres du compte, réglez « { -label-port } » sur 465 avec SSL/TLS, si votre fournisseur de messagerie le propose.
           *[other] Dans les paramètres du compte, réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
        }
    .step-2 = Sous « { -label-encryption } », ne choisissez pas « { -label-none } » : d’autres pourraient lire votre mot de passe.
    .step-3 = En attendant, utilisez un autre réseau, par exemple le partage de connexion de votre téléphone.
    .step-4 = Demandez à la personne qui gère le réseau de couper ce contrôle et envoyez-lui le rapport de ce programme.
    .admin-1 = L’accueil ou les mots-clés d’EHLO sont masqués (astérisques, XXXX) : l’inspection SMTP est active. Coupez-la pour le courrier sortant.
    .admin-2 = Laissez passer les ports 465 et 587 sans rien modifier.
