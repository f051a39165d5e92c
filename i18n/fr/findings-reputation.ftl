# Réputation : les autres serveurs se fient-ils au serveur et au domaine d’où vient le courrier ?

spf-failed = Votre domaine n’indique pas le serveur d’où est parti votre courrier
    .explanation = Le domaine de votre adresse, la partie après le @, dit quels serveurs peuvent envoyer pour lui. Celui qui a envoyé votre message n’y figure pas, et on l’a pris pour un faux. Souvent, il suffit d’envoyer par le bon serveur. Sinon, seule la personne qui gère le domaine peut y remédier.
    .step-1 = Dans les paramètres du compte, saisissez dans « { -label-outgoing-server } » le nom que votre fournisseur de messagerie donne pour l’envoi. Pour une adresse Gmail, seul le serveur de Gmail convient : personne ne peut en ajouter d’autres.
    .step-2 = Cochez « { -label-smtp-auth } ».
    .step-3 = Le domaine est à vous ou à votre entreprise ? Envoyez le rapport de ce programme à la personne qui le gère.
    .step-4 = En attendant, écrivez depuis le site de votre fournisseur de messagerie ou depuis une autre adresse.
    .admin-1 =
        { $ip ->
            [none] Ajoutez le serveur d’envoi à l’enregistrement SPF du domaine (TXT, v=spf1) : son adresse avec ip4: ou ip6:, ou l’include: du service qui envoie.
           *[other] Ajoutez l’adresse d’envoi { $ip } à l’enregistrement SPF du domaine (TXT, v=spf1) : avec ip4: ou ip6:, ou avec l’include: du service qui envoie.
        }
    .admin-2 = Ne gardez qu’un seul enregistrement SPF, avec dix requêtes DNS au plus.
    .admin-3 = Si le message a été transféré en route, le serveur qui transfère doit réécrire l’expéditeur d’enveloppe (SRS). Signez aussi avec DKIM, qui ne dépend pas de l’adresse d’envoi.

dkim-failed = La signature de votre courrier manque ou n’est pas valable
    .explanation = Les serveurs de messagerie signent chaque message au nom de son domaine, la partie de votre adresse après le @. Sur le vôtre, la signature manquait ou était fausse : rien ne prouvait qu’il venait de vous. Seule la personne qui gère le domaine, ou son serveur, peut y remédier.
    .step-1 = Dans les paramètres du compte, saisissez dans « { -label-outgoing-server } » le nom que votre fournisseur de messagerie donne pour l’envoi. Pour une adresse Gmail, seul le serveur de Gmail peut signer.
    .step-2 = Le domaine est à vous ou à votre entreprise ? Envoyez le rapport de ce programme à la personne qui le gère.
    .step-3 = En attendant, écrivez depuis le site de votre fournisseur de messagerie ou depuis une autre adresse.
    .admin-1 = Signez le courrier sortant avec DKIM sur chaque serveur qui envoie pour le domaine, avec le domaine du From dans d=.
    .admin-2 = Publiez la clé publique dans un enregistrement TXT sous sélecteur._domainkey du domaine. Elle doit correspondre à la clé privée utilisée.
    .admin-3 = Ne changez plus rien après la signature. Mentions en bas de page, antivirus et listes de diffusion l’invalident.

dmarc-rejected = Rien n’a prouvé que votre message vient bien de votre domaine
    .explanation = Votre domaine est la partie de votre adresse après le @. Il demande aux autres serveurs de refuser le courrier qui prétend venir de lui sans preuve. Votre message n’avait pas de preuve valable, et il a été refusé. Seule la personne qui gère le domaine peut y remédier.
    .step-1 = Dans les paramètres du compte, saisissez dans « { -label-outgoing-server } » le nom que votre fournisseur de messagerie donne pour l’envoi. Pour une adresse Gmail, seul le serveur de Gmail convient : personne ne peut en ajouter d’autres.
    .step-2 = Le domaine est à vous ou à votre entreprise ? Envoyez le rapport de ce programme à la personne qui le gère.
    .step-3 = Votre message a été transféré, ou il est allé à une liste de diffusion ? Écrivez directement à la personne.
    .step-4 = En attendant, écrivez depuis le site de votre fournisseur de messagerie ou depuis une autre adresse.
    .admin-1 = Enregistrements : SPF doit citer tous les serveurs qui envoient, et l’expéditeur d’enveloppe (Return-Path) doit être aligné sur le domaine du From. Vérifiez qu’il y a sous _dmarc un seul enregistrement DMARC valable.
    .admin-2 = DKIM : signez chaque message sortant avec le domaine du From dans d= et publiez la clé publique sous son sélecteur.
    .admin-3 = Transfert : il casse SPF, et aussi DKIM si le message est modifié. Ceux qui transfèrent ne doivent rien changer et peuvent ajouter ARC. Authentication-Results dans le message retourné et les rapports de votre service DMARC disent laquelle des trois causes est la bonne.

mail-unauthenticated = Le destinataire veut une preuve de l’origine de votre courrier
    .explanation = Beaucoup de fournisseurs de messagerie ne prennent que le courrier qui prouve son domaine, la partie de votre adresse après le @. Sur votre message, la preuve manquait ou était fausse. Seule la personne qui gère le domaine peut l’ajouter.
    .step-1 = Dans les paramètres du compte, saisissez dans « { -label-outgoing-server } » le nom que votre fournisseur de messagerie donne pour l’envoi. Pour une adresse Gmail, seul le serveur de Gmail convient : personne ne peut en ajouter d’autres.
    .step-2 = Le domaine est à vous ou à votre entreprise ? Envoyez le rapport de ce programme à la personne qui le gère.
    .step-3 = En attendant, écrivez depuis le site de votre fournisseur de messagerie ou depuis une autre adresse.
    .admin-1 =
        { $ip ->
            [none] Publiez pour le domaine un enregistrement SPF qui cite tous les serveurs qui envoient pour lui.
           *[other] Publiez pour le domaine un enregistrement SPF qui cite tous les serveurs qui envoient pour lui, { $ip } compris.
        }
    .admin-2 = Signez le courrier sortant avec DKIM, avec le domaine du From dans d= et une clé de 2048 bits.
    .admin-3 = Gmail, Yahoo et Outlook.com veulent SPF, DKIM et un enregistrement DMARC (p=none suffit) de ceux qui leur envoient des milliers de messages par jour. En IPv6, Microsoft n’accepte rien qui échoue à la fois à SPF et à DKIM.

ip-blocklisted = Le serveur qui a envoyé votre courrier est sur une liste de blocage
    .explanation =
        { $ip ->
            [none] Du spam est parti de l’adresse Internet d’où vient votre courrier.
           *[other] Du spam est parti de l’adresse Internet { $ip }, d’où vient aussi votre courrier.
        } { $list ->
            [none] On l’a donc mise sur une liste de blocage, et d’autres serveurs la refusent.
           *[other] On l’a donc mise sur la liste { $list }, et d’autres serveurs la refusent.
        } Cela vise le serveur ou la connexion, pas vous. C’est à votre fournisseur de messagerie, ou à la personne qui gère ce serveur, de faire lever ce blocage.
    .step-1 =
        { $list ->
            [none] Envoyez le rapport de ce programme à votre fournisseur de messagerie ou à votre administrateur. Il contient les mots qui nomment la liste.
           *[other] Envoyez le rapport de ce programme à votre fournisseur de messagerie ou à votre administrateur, et indiquez la liste : { $list }.
        }
    .step-2 = Dans les paramètres du compte, vérifiez que « { -label-outgoing-server } » contient bien le nom donné par votre fournisseur de messagerie. Vérifiez aussi que la case « { -label-smtp-auth } » est cochée.
    .step-3 = Votre courrier part directement de votre propre connexion Internet ? Analysez alors avec un antivirus tous les ordinateurs qui l’utilisent.
    .step-4 = En attendant, écrivez depuis une adresse chez un autre fournisseur de messagerie.
    .admin-1 = Trouvez et arrêtez d’abord la cause : un compte piraté, un ordinateur infecté ou un relais ouvert.
    .admin-2 =
        { $list ->
            [none] Cherchez l’adresse IP dans la liste que nomme la réponse et demandez-y son retrait.
           *[other] Cherchez l’adresse IP dans la liste { $list } et demandez-y son retrait.
        } Certaines listes n’écoutent que le titulaire de la plage d’adresses.
    .admin-3 = La liste d’un seul service ou filtre ne se règle que chez lui, le plus souvent par un formulaire auquel renvoie la réponse. Microsoft, par exemple, a un portail de retrait (5.7.606 à 5.7.649 ; pour 5.7.511, aussi delist@microsoft.com avec le code complet et l’adresse IP), mais veut une demande au support pour 5.7.708.

ip-dynamic = Le courrier qui part directement d’une connexion de particulier est refusé
    .explanation =
        { $side ->
            [recipient] Le serveur qui a remis votre courrier est sur une connexion Internet de particulier, ou sur une connexion qui change souvent d’adresse. Les programmes de spam font ainsi, et la plupart des serveurs le refusent. Si ce n’est pas le serveur de votre fournisseur de messagerie, envoyez par ce dernier. Si c’est le sien, lui seul peut y remédier.
           *[other] Votre courrier est parti directement d’une connexion Internet de particulier, ou d’une connexion qui change souvent d’adresse. Les programmes de spam font ainsi, et la plupart des serveurs le refusent. Vous pouvez y remédier vous-même : envoyez par votre fournisseur de messagerie et identifiez-vous chez lui.
        }
    .step-1 =
        { $side ->
            [recipient] Vérifiez, dans les paramètres du compte, que « { -label-outgoing-server } » est bien le nom que votre fournisseur de messagerie donne pour l’envoi.
           *[other] { $works_server ->
                [none] Dans les paramètres du compte, allez à « { -label-outgoing-server } » et saisissez-y le nom que votre fournisseur de messagerie donne pour l’envoi.
               *[other] Dans les paramètres du compte, allez à « { -label-outgoing-server } » et saisissez-y { $works_server }.
            }
        }
    .step-2 =
        { $side ->
            [recipient] Vérifiez que la case « { -label-smtp-auth } » est cochée.
           *[other] Cochez « { -label-smtp-auth } ».
        }
    .step-3 =
        { $works ->
            [none] Réglez « { -label-port } » sur 587 avec STARTTLS, ou sur 465 avec SSL/TLS, mais pas sur 25.
           *[other] Réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
        }
    .step-4 = C’est un scanner ou un autre appareil qui envoie ? Réglez-le de la même façon.
    .step-5 =
        { $side ->
            [recipient] Tout est déjà juste ? Envoyez le rapport de ce programme à votre fournisseur de messagerie ou à votre administrateur.
           *[other] Toujours refusé ? Envoyez le rapport de ce programme à votre fournisseur de messagerie.
        }
    .admin-1 = Ne comparez pas les utilisateurs identifiés aux listes d’adresses dynamiques. Dans Postfix, permit_sasl_authenticated doit précéder reject_rbl_client.
    .admin-2 = Sur une telle connexion, votre propre serveur doit envoyer par le serveur de courrier sortant du fournisseur (smarthost), ou depuis une adresse fixe dotée d’un nom inverse.

domain-blocklisted = Votre domaine, ou un domaine du message, est sur une liste de blocage
    .explanation =
        { $list ->
            [none] Un domaine (un nom comme example.com) a servi à envoyer du spam. On l’a donc mis sur une liste de blocage.
           *[other] Un domaine (un nom comme example.com) a servi à envoyer du spam. On l’a donc mis sur la liste { $list }.
        } C’est la partie de votre adresse après le @, ou bien il se trouve dans un lien de votre message. Seule la personne qui gère ce domaine peut le faire retirer de la liste.
    .step-1 = Enlevez du message tous les liens et votre signature, puis renvoyez-le. S’il passe, la cause est un des liens.
    .step-2 = Toujours refusé ? Envoyez le rapport de ce programme à la personne qui gère votre domaine.
    .step-3 = Cherchez dans les messages envoyés ceux qui ne sont pas de vous. S’il y en a, changez tout de suite de mot de passe.
    .step-4 = En attendant, écrivez depuis une adresse d’un autre domaine.
    .admin-1 = Trouvez et arrêtez d’abord la cause : un site piraté, un compte détourné ou des envois à des gens qui n’ont rien demandé.
    .admin-2 =
        { $list ->
            [none] Cherchez le domaine dans la liste que nomme la réponse et demandez-y son retrait.
           *[other] Cherchez le domaine dans la liste { $list } et demandez-y son retrait.
        }
    .admin-3 = Si c’est un service de messagerie qui a banni le domaine, seul son support peut lever l’interdiction. Microsoft le signale par 5.7.800.

reputation-poor = Le destinataire se méfie du serveur qui a envoyé votre courrier
    .explanation = Trop de courrier indésirable est venu de ce serveur, et les autres freinent donc ses messages. Le plus souvent, ils n’étaient pas de vous, mais d’autres personnes qui utilisent ce serveur. Seul votre fournisseur de messagerie peut regagner la confiance.
    .step-1 = Attendez quelques heures, puis renvoyez votre message.
    .step-2 = Toujours refusé ? Envoyez le rapport de ce programme à votre fournisseur de messagerie ou à votre administrateur.
    .step-3 = Cherchez dans les messages envoyés ceux qui ne sont pas de vous. S’il y en a, changez tout de suite de mot de passe.
    .step-4 = Vous envoyez des lettres d’information ? N’écrivez qu’à ceux qui les ont demandées.
    .step-5 = En attendant, écrivez depuis une adresse chez un autre fournisseur de messagerie.
    .admin-1 =
        { $ip ->
            [none] Cherchez quel courrier indésirable sort de l’adresse IP d’envoi : comptes piratés, spam transféré, envois que personne n’a demandés.
           *[other] Cherchez quel courrier indésirable sort de { $ip } : comptes piratés, spam transféré, envois que personne n’a demandés.
        }
    .admin-2 = Voyez comment les grands services vous jugent : Google Postmaster Tools, Microsoft SNDS, Yahoo Sender Hub.
    .admin-3 = Depuis une nouvelle adresse IP, envoyez d’abord lentement, et authentifiez tout le courrier avec SPF, DKIM et DMARC.

reverse-dns-missing = Le serveur qui a envoyé votre courrier n’a pas de nom valable sur Internet
    .explanation = Les autres serveurs cherchent le nom qui correspond au numéro d’où vient le courrier. Ici, il manque ou ne concorde pas, et ils se méfient. Seul votre fournisseur de messagerie, ou la personne qui gère ce serveur, peut inscrire ce nom.
    .step-1 = Dans les paramètres du compte, vérifiez que « { -label-outgoing-server } » contient bien le nom donné par votre fournisseur de messagerie. Votre courrier ne part alors pas directement de votre connexion Internet.
    .step-2 = Si c’est le cas, envoyez le rapport de ce programme à votre fournisseur de messagerie ou à votre administrateur.
    .step-3 = En attendant, écrivez depuis une adresse chez un autre fournisseur de messagerie.
    .admin-1 =
        { $ip ->
            [none] Faites créer un enregistrement PTR pour l’adresse IP d’envoi. C’est la société qui vous a donné l’adresse qui le fait.
           *[other] Faites créer un enregistrement PTR pour l’adresse IP d’envoi { $ip }. C’est la société qui vous a donné l’adresse qui le fait.
        }
    .admin-2 = Le nom indiqué doit ramener à la même adresse (enregistrement A ou AAAA) et devrait être celui de HELO.
    .admin-3 = En IPv6, chaque adresse d’envoi a besoin d’un tel nom. Comme solution provisoire, envoyez en IPv4.

helo-rejected = Le serveur refuse le nom donné par le programme ou le serveur d’envoi
    .explanation =
        { $side ->
            [recipient] Un serveur qui remet du courrier donne d’abord son nom. Celui que le serveur a donné avec votre courrier était incomplet ou n’était pas le sien, et le courrier a été refusé. Vos paramètres sont bons. Seul votre fournisseur de messagerie, ou la personne qui gère ce serveur, peut y remédier.
           *[other] Quand un programme ou un serveur se connecte, il donne d’abord un nom. Ici, ce nom était incomplet ou n’était pas le sien, et le courrier a été refusé. Le plus souvent, c’est à l’éditeur du logiciel de messagerie, ou à la personne qui gère le serveur d’envoi, d’y remédier.
        }
    .step-1 =
        { $side ->
            [recipient] Envoyez le rapport de ce programme à votre fournisseur de messagerie ou à votre administrateur.
           *[other] Dans les paramètres du compte, cochez « { -label-smtp-auth } ». Les serveurs font alors rarement attention au nom.
        }
    .step-2 =
        { $side ->
            [recipient] Si c’est urgent, joignez le destinataire autrement, par exemple par téléphone.
           *[other] Mettez à jour votre logiciel de messagerie et réessayez.
        }
    .step-3 =
        { $side ->
            [recipient] En attendant, écrivez depuis une adresse chez un autre fournisseur de messagerie.
           *[other] Le nom de votre ordinateur contient des espaces, des tirets bas ou des lettres spéciales ? Donnez-lui un nom simple et redémarrez-le.
        }
    .step-4 =
        { $side ->
            [recipient] Renvoyez votre message quand le problème est réglé.
           *[other] Toujours refusé ? Envoyez le rapport de ce programme à l’éditeur de votre logiciel de messagerie, ou à votre fournisseur de messagerie si l’erreur vous est revenue par message.
        }
    .admin-1 = Dans HELO ou EHLO, un serveur doit se présenter sous son propre nom complet, qui mène à son adresse, et jamais sous le nom du serveur qu’il appelle.
    .admin-2 = Un programme sans nom de ce genre devrait donner son adresse entre crochets, par exemple EHLO [192.0.2.1].

ipv6-not-accepted = Le serveur du destinataire ne veut pas de courrier venu par IPv6
    .explanation = Internet a deux sortes d’adresses : IPv4, l’ancienne, et IPv6, la nouvelle. Votre courrier est parti par la nouvelle, et le serveur à l’autre bout ne l’a pas accepté. Vos paramètres sont bons. Seul votre fournisseur de messagerie, ou la personne qui gère le serveur d’envoi, peut changer cela.
    .step-1 = Envoyez le rapport de ce programme à votre fournisseur de messagerie ou à votre administrateur. Demandez-lui d’utiliser IPv4 pour ce destinataire.
    .step-2 = Renvoyez votre message dans une heure. Il partira peut-être alors par IPv4.
    .step-3 = Si c’est urgent, joignez le destinataire autrement, par téléphone par exemple.
    .admin-1 = Envoyez à ce domaine en IPv4. Dans Postfix, par exemple, donnez-lui un transport à part avec inet_protocols=ipv4.
    .admin-2 = Si la réponse parle de limites (5.7.508), votre plage IPv6 a trop envoyé en peu de temps. Ralentissez les envois.

tls-required-by-recipient = La connexion au serveur du destinataire n’a pas pu être chiffrée
    .explanation = Le courrier pour ce destinataire doit passer par une connexion chiffrée. Mais son serveur n’en propose pas, ou n’y arrive pas. Vos paramètres sont bons. En général, seul l’administrateur du destinataire peut y remédier.
    .step-1 = Vérifiez lettre par lettre la partie après le @ de l’adresse du destinataire.
    .step-2 = Si elle est juste, joignez le destinataire autrement, par téléphone par exemple.
    .step-3 = Donnez-lui le rapport de ce programme pour son administrateur.
    .step-4 = Renvoyez votre message quand la panne est réparée.
    .admin-1 = Proposez STARTTLS sur le port 25 de chaque serveur des enregistrements MX et vérifiez que la négociation TLS aboutit.
    .admin-2 = Vérifiez qu’aucun pare-feu devant le serveur ne cache STARTTLS.
    .admin-3 = Du côté de l’envoi : si la réponse est 5.7.10, votre serveur doit utiliser TLS quand il envoie. Dans Postfix : smtp_tls_security_level = may.

recipient-certificate-expired = Le certificat du serveur du destinataire a expiré
    .explanation = Avec son certificat, un serveur prouve qui il est. Ici, il a expiré, et votre message n’a pas été remis. Vos paramètres sont bons. Seule la personne qui gère ce serveur peut le renouveler.
    .step-1 = Joignez le destinataire autrement, par téléphone par exemple.
    .step-2 = Donnez-lui le rapport de ce programme pour son administrateur.
    .step-3 = Renvoyez votre message quand la panne est réparée.
    .admin-1 = Renouvelez le certificat et rechargez le serveur de messagerie. Après un renouvellement automatique, le serveur garde souvent l’ancien.
    .admin-2 = Vérifiez le port 25 de chaque serveur des enregistrements MX, avec « openssl s_client -starttls smtp ».
    .admin-3 = Si le domaine utilise DANE, publiez d’abord l’enregistrement TLSA du nouveau certificat.

dane-failed = Le serveur du destinataire n’est pas tel que son domaine le décrit
    .explanation = Le domaine du destinataire publie comment reconnaître son vrai serveur de messagerie. Celui qui a répondu ne correspond pas. Le plus souvent, c’est un oubli. Mais ce pourrait être une attaque, et votre message n’a pas été remis. Seul l’administrateur du destinataire peut y remédier.
    .step-1 = Vérifiez lettre par lettre la partie après le @ de l’adresse du destinataire.
    .step-2 = Si elle est juste, joignez le destinataire autrement, par téléphone par exemple.
    .step-3 = Donnez-lui le rapport de ce programme pour son administrateur.
    .step-4 = Renvoyez votre message quand la panne est réparée.
    .admin-1 = Comparez le certificat de chaque serveur MX avec l’enregistrement TLSA sous _25._tcp de son nom et corrigez celui qui est faux. Un certificat qui n’est pas encore valable échoue aussi.
    .admin-2 = Avant de changer le certificat ou sa clé, publiez le nouvel enregistrement TLSA et laissez passer le TTL de l’ancien (RFC 7671).
    .admin-3 = Si les deux sont justes, écartez une attaque contre votre DNS ou sur le chemin du serveur.

dnssec-failed = Les signatures qui protègent le domaine du destinataire ne tiennent pas
    .explanation = Sur Internet, on cherche chaque domaine dans un annuaire, le DNS. On peut signer ce qui y est inscrit, pour que personne ne le falsifie. Pour le domaine du destinataire, la signature n’est pas valable : le chemin vers lui n’est pas sûr. Seule la personne qui gère ce domaine peut y remédier.
    .step-1 = Vérifiez lettre par lettre la partie après le @ de l’adresse du destinataire.
    .step-2 = Si elle est juste, joignez le destinataire autrement, par téléphone par exemple.
    .step-3 = Donnez-lui le rapport de ce programme pour son administrateur.
    .step-4 = Renvoyez votre message quand la panne est réparée.
    .admin-1 = Vérifiez la chaîne de confiance avec delv ou dnsviz.net. Causes fréquentes : des signatures expirées (RRSIG), ou dans la zone parente un enregistrement DS qui ne correspond à aucune clé (DNSKEY).
    .admin-2 = Si le domaine est passé à des serveurs de noms sans DNSSEC, faites retirer son enregistrement DS par le bureau d’enregistrement.

recipient-certificate-mismatch = Le certificat du serveur du destinataire porte un autre nom
    .explanation = Avec son certificat, un serveur prouve qui il est. Celui du destinataire en a montré un à un autre nom, et votre message n’a pas été remis. Vos paramètres sont bons. Seul l’administrateur du destinataire peut y remédier.
    .step-1 = Vérifiez lettre par lettre la partie après le @ de l’adresse du destinataire.
    .step-2 = Si elle est juste, joignez le destinataire autrement, par téléphone par exemple.
    .step-3 = Donnez-lui le rapport de ce programme pour son administrateur.
    .step-4 = Renvoyez votre message quand la panne est réparée.
    .admin-1 = Installez sur chaque serveur des enregistrements MX un certificat au nom d’hôte de l’enregistrement MX (subjectAltName).
    .admin-2 = Ou faites pointer l’enregistrement MX vers un nom que le certificat contient.

mta-sts-failed = Le serveur du destinataire ne suit pas les règles de son propre domaine
    .explanation = Le domaine du destinataire publie quels serveurs reçoivent son courrier, et veut qu’ils prouvent qui ils sont. Celui qui a répondu ne suit pas ces règles, et votre message n’a pas été remis. Vos paramètres sont bons. Seul l’administrateur du destinataire peut y remédier.
    .step-1 = Joignez le destinataire autrement, par téléphone par exemple.
    .step-2 = Donnez-lui le rapport de ce programme pour son administrateur.
    .step-3 = Renvoyez votre message quand la panne est réparée.
    .admin-1 = Citez chaque hôte MX dans la politique MTA-STS, le fichier /.well-known/mta-sts.txt sur l’hôte mta-sts du domaine. Changez ensuite l’id dans l’enregistrement TXT sous _mta-sts.
    .admin-2 = Chaque hôte MX a besoin d’un certificat à son nom, qui remonte à une autorité racine reconnue.
    .admin-3 = Tant que ce n’est pas fait, réglez le mode de la politique sur testing.

blocked-by-own-organisation = Votre propre organisation bloque un des destinataires
    .explanation = Votre organisation tient une liste d’adresses auxquelles personne chez elle ne peut écrire. Un de vos destinataires y figure, et cela arrête le message pour tous les autres aussi. Seul votre administrateur peut changer la liste.
    .step-1 = Cherchez l’adresse bloquée dans les mots du serveur. Retirez-la des destinataires et envoyez le message aux autres.
    .step-2 = Le blocage est une erreur ? Demandez à votre administrateur de le lever et donnez-lui le rapport de ce programme.
    .step-3 = Si c’est urgent, joignez la personne autrement, par téléphone par exemple.
    .admin-1 = Dans Microsoft 365, cherchez l’adresse ou son domaine dans le portail Defender, dans la liste des adresses autorisées ou bloquées (Tenant Allow/Block List). Supprimez l’entrée si elle n’est pas voulue.
