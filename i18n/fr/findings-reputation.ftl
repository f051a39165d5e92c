# Réputation : les autres serveurs se fient-ils au serveur et au domaine d’où vient le courrier ?

ip-blocklisted = Le serveur qui a envoyé votre courrier est sur une liste de blocage
    .explanation = Du spam est parti du même endroit d’Internet que votre courrier. D’autres serveurs le refusent donc. Cela vise le serveur ou la connexion, pas vous. C’est à votre fournisseur de messagerie, ou à la personne qui gère ce serveur, de le faire retirer de la liste.
    .step-1 = Envoyez le rapport de ce programme à votre fournisseur de messagerie ou à votre administrateur. Il contient les mots qui nomment la liste.
    .step-2 = Dans les paramètres du compte, vérifiez que « { -label-outgoing-server } » contient bien le nom donné par votre fournisseur de messagerie. Vérifiez aussi que la case « { -label-smtp-auth } » est cochée.
    .step-3 = Votre courrier part directement de votre propre connexion Internet ? Analysez alors avec un antivirus tous les ordinateurs qui l’utilisent.
    .step-4 = En attendant, écrivez depuis une adresse chez un autre fournisseur de messagerie.
    .admin-1 = Trouvez et arrêtez d’abord la cause : un compte piraté, un ordinateur infecté ou un relais ouvert.
    .admin-2 = Cherchez l’adresse IP dans la liste que nomme la réponse et demandez-y son retrait.
    .admin-3 = Microsoft : pour les codes 5.7.606 à 5.7.649, utilisez le portail de retrait ; pour 5.7.511, aussi delist@microsoft.com avec le code complet et l’adresse IP. Pour 5.7.708, adressez-vous au support Microsoft.

ip-dynamic = Le courrier qui part directement d’une connexion de particulier est refusé
    .explanation = Votre courrier est parti directement d’une connexion Internet de particulier, ou d’une connexion qui change souvent d’adresse. Les programmes de spam font ainsi, et la plupart des serveurs le refusent. Vous pouvez y remédier vous-même : envoyez par votre fournisseur de messagerie et identifiez-vous chez lui.
    .step-1 =
        { $works_server ->
            [none] Dans les paramètres du compte, allez à « { -label-outgoing-server } » et saisissez-y le nom que votre fournisseur de messagerie donne pour l’envoi.
           *[other] Dans les paramètres du compte, allez à « { -label-outgoing-server } » et saisissez-y { $works_server }.
        }
    .step-2 = Cochez « { -label-smtp-auth } ».
    .step-3 =
        { $works ->
            [none] Réglez « { -label-port } » sur 587 avec STARTTLS, ou sur 465 avec SSL/TLS, mais pas sur 25.
           *[other] Réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
        }
    .step-4 = C’est un scanner ou un autre appareil qui envoie ? Réglez-le de la même façon.
    .step-5 = Toujours refusé ? Envoyez le rapport de ce programme à votre fournisseur de messagerie.
    .admin-1 = Ne comparez pas les utilisateurs identifiés aux listes d’adresses dynamiques. Dans Postfix, permit_sasl_authenticated doit précéder reject_rbl_client.
    .admin-2 = Sur une telle connexion, votre propre serveur doit envoyer par le serveur de courrier sortant du fournisseur (smarthost), ou depuis une adresse fixe dotée d’un nom inverse.

reverse-dns-missing = Le serveur qui a envoyé votre courrier n’a pas de nom valable sur Internet
    .explanation = Les autres serveurs cherchent le nom qui correspond au numéro d’où vient le courrier. Ici, il manque ou ne concorde pas, et ils se méfient. Seul votre fournisseur de messagerie, ou la personne qui gère ce serveur, peut inscrire ce nom.
    .step-1 = Dans les paramètres du compte, vérifiez que « { -label-outgoing-server } » contient bien le nom donné par votre fournisseur de messagerie. Votre courrier ne part alors pas directement de votre connexion Internet.
    .step-2 = Si c’est le cas, envoyez le rapport de ce programme à votre fournisseur de messagerie ou à votre administrateur.
    .step-3 = En attendant, écrivez depuis une adresse chez un autre fournisseur de messagerie.
    .admin-1 = Faites créer un enregistrement PTR pour l’adresse IP d’envoi. C’est la société qui vous a donné l’adresse qui le fait.
    .admin-2 = Le nom indiqué doit ramener à la même adresse (enregistrement A ou AAAA) et devrait être celui de HELO.
    .admin-3 = En IPv6, chaque adresse d’envoi a besoin d’un tel nom. Comme solution provisoire, envoyez en IPv4.

helo-rejected = Le serveur refuse le nom donné par le programme ou le serveur d’envoi
    .explanation = Quand un programme ou un serveur se connecte, il donne d’abord un nom. Ici, ce nom était incomplet ou n’était pas le sien, et le courrier a été refusé. Le plus souvent, c’est à l’éditeur du logiciel de messagerie, ou à la personne qui gère le serveur d’envoi, d’y remédier.
    .step-1 = Dans les paramètres du compte, cochez « { -label-smtp-auth } ». Les serveurs font alors rarement attention au nom.
    .step-2 = Mettez à jour votre logiciel de messagerie et réessayez.
    .step-3 = Le nom de votre ordinateur contient des espaces, des tirets bas ou des lettres spéciales ? Donnez-lui un nom simple et redémarrez-le.
    .step-4 = Toujours refusé ? Envoyez le rapport de ce programme à l’éditeur de votre logiciel de messagerie, ou à votre fournisseur de messagerie si l’erreur vous est revenue par message.
    .admin-1 = Dans HELO ou EHLO, un serveur doit se présenter sous son propre nom complet, qui mène à son adresse, et jamais sous le nom du serveur qu’il appelle.
    .admin-2 = Un programme sans nom de ce genre devrait donner son adresse entre crochets, par exemple EHLO [192.0.2.1].
