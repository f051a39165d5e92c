# Le domaine de l’adresse de l’expéditeur, tel qu’il figure dans le DNS.

# Qui peut y remédier, et les étapes communes à la plupart de ces constats.
-domain-fixer = La personne qui gère votre domaine peut y remédier, par exemple votre administrateur ou la société où il a été acheté.
-domain-hand-on = Envoyez le rapport de ce programme à la personne qui gère votre domaine.
-domain-by-yourself = Vous le gérez vous-même ? Allez sur le site où vous l’avez acheté et ouvrez les paramètres DNS. Faites-y ce qui figure sous « { for-the-administrator } ».
-domain-patience = Contrôlez à nouveau le lendemain. Il faut quelques heures pour que tous voient le changement.

mx-missing = Votre domaine ne dit pas où doit aller son courrier
    .explanation =
        Votre domaine est la partie après le @ de votre adresse. Une entrée du domaine, appelée MX, doit indiquer le serveur qui reçoit votre courrier. Chez vous, elle manque. { $kind ->
            [address-only] Les autres serveurs essaient alors l’adresse du domaine lui-même, qui n’est souvent qu’un site web. Les réponses peuvent donc se perdre, et certains serveurs refusent votre courrier.
           *[other] Et aucune autre adresse ne peut la remplacer. Personne ne peut donc vous répondre, et beaucoup de serveurs refusent votre courrier.
        } { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Publiez pour le domaine les enregistrements MX, avec les noms et les préférences que donne le fournisseur de messagerie.
           *[other] Publiez pour le domaine : { $publish }
        }
    .admin-2 =
        { $kind ->
            [address-only] Sans MX, les serveurs se rabattent sur l’enregistrement A ou AAAA du domaine (RFC 5321, 5.1), souvent un serveur web qui ne reçoit pas de courrier.
           *[other] Le domaine n’a pas non plus d’enregistrement A ou AAAA sur lequel les serveurs pourraient se rabattre sans MX (RFC 5321, 5.1). Aucun courrier ne peut donc lui être remis.
        }

mx-without-address = Le serveur qui doit recevoir votre courrier est introuvable
    .explanation = Votre domaine, la partie après le @ de votre adresse, indique un serveur pour le courrier qui arrive. Mais ce nom ne mène nulle part. Les réponses peuvent donc se perdre. Le plus souvent, il y a une faute de frappe dans le nom, ou le serveur a changé de place. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $record ->
            [none] Le nom d’un enregistrement MX n’a pas d’enregistrement A ou AAAA joignable depuis Internet. Corrigez le nom, ou publiez une telle adresse pour lui.
           *[other] Corrigez le nom de l’enregistrement MX, ou publiez pour lui un enregistrement A ou AAAA joignable depuis Internet. Il manque à présent pour : { $record }
        }
    .admin-2 = Supprimez les enregistrements MX de serveurs qui n’existent plus.

mx-is-alias = Le serveur de votre courrier est indiqué d’une façon que tous n’acceptent pas
    .explanation = Votre domaine, la partie après le @ de votre adresse, indique un serveur pour le courrier qui arrive. Il y faut le vrai nom du serveur, mais on y trouve un alias ou un nombre. Certains serveurs l’acceptent, d’autres non. Des réponses peuvent donc ne pas vous parvenir. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $record ->
            [none] Un enregistrement MX doit contenir un nom d’hôte qui a ses propres enregistrements A ou AAAA, ni CNAME ni adresse IP (RFC 2181, 10.3).
           *[other] Un enregistrement MX doit contenir un nom d’hôte qui a ses propres enregistrements A ou AAAA, ni CNAME ni adresse IP (RFC 2181, 10.3). Il est à présent : { $record }
        }
    .admin-2 =
        { $publish ->
            [none] Mettez le nom auquel mène l’alias, ou un nom d’hôte à la place de l’adresse IP.
           *[other] Publiez à la place : { $publish }
        }

mx-null = Votre domaine dit qu’il ne reçoit pas de courrier
    .explanation = Une entrée de votre domaine, la partie après le @ de votre adresse, dit à tous les serveurs que personne n’y reçoit de courrier. Personne ne peut donc vous répondre. Beaucoup de serveurs refusent aussi le courrier d’une telle adresse. { -domain-fixer }
    .step-1 = Dans les paramètres du compte, vérifiez que « { -label-address } » est juste, surtout après le @.
    .step-2 = Tout est juste ? Envoyez alors le rapport de ce programme à la personne qui gère votre domaine.
    .step-3 = { -domain-by-yourself }
    .step-4 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Remplacez l’enregistrement MX nul (« MX 0 . », RFC 7505) par les enregistrements MX que donne le fournisseur de messagerie.
           *[other] Remplacez l’enregistrement MX nul (« MX 0 . », RFC 7505) par : { $publish }
        }

mx-mixed = Le courrier de votre domaine va à plus d’un fournisseur de messagerie
    .explanation = Le courrier qu’on vous envoie arrive chez l’un ou l’autre fournisseur de messagerie, au hasard. Mais en général, un seul a votre boîte aux lettres. Une partie du courrier revient donc ou se perd. Cela arrive souvent quand on a changé de fournisseur. { -domain-fixer }
    .step-1 = Notez chez quel fournisseur de messagerie se trouve à présent votre boîte aux lettres.
    .step-2 = Envoyez ce nom et le rapport de ce programme à la personne qui gère votre domaine.
    .step-3 = { -domain-by-yourself }
    .step-4 = { -domain-patience }
    .admin-1 =
        { $service ->
            [none] Ne gardez que les enregistrements MX du service qui a les boîtes aux lettres et supprimez tous les autres.
           *[other] Ne gardez que les enregistrements MX du service qui a les boîtes aux lettres et supprimez tous les autres. Ce compte envoie par { $service }.
        }
    .admin-2 =
        { $record ->
            [none] Faites le changement sur les serveurs DNS auxquels le domaine est délégué.
           *[other] Faites le changement sur les serveurs DNS auxquels le domaine est délégué. Ils contiennent à présent : { $record }
        }

mx-unexpected = Votre courrier arrive chez un autre fournisseur que celui qui l’envoie
    .explanation = Cela peut être voulu, par exemple si un filtre contre le spam est placé devant votre boîte aux lettres. Sinon, les réponses arrivent là où vous ne les voyez pas. La personne qui gère votre domaine sait ce qu’il en est et peut y remédier.
    .step-1 = Écrivez-vous depuis une autre adresse et regardez si le message arrive.
    .step-2 = S’il arrive, tout va bien et il n’y a rien à réparer.
    .step-3 = Il n’arrive pas ? Comparez les serveurs dans les paramètres du compte avec les pages d’aide de votre fournisseur de messagerie.
    .step-4 = S’ils sont justes, envoyez le rapport de ce programme à la personne qui gère votre domaine.
    .admin-1 =
        { $service ->
            [none] Vérifiez que les enregistrements MX mènent au service qui a les boîtes aux lettres.
           *[other] Vérifiez que les enregistrements MX mènent au service qui a les boîtes aux lettres. Ce compte envoie par { $service }.
        }
    .admin-2 =
        { $record ->
            [none] Si le domaine a changé de fournisseur, remplacez les anciens enregistrements MX et vérifiez aussi SPF et DKIM.
           *[other] Si le domaine a changé de fournisseur, remplacez les anciens enregistrements MX ({ $record }) et vérifiez aussi SPF et DKIM.
        }

spf-missing = Votre domaine ne dit pas qui peut envoyer du courrier pour lui
    .explanation = Une liste de votre domaine, appelée SPF, doit indiquer les serveurs qui peuvent envoyer pour lui. Le vôtre n’en a pas. D’autres peuvent donc plus facilement écrire en votre nom, et votre vrai courrier peut finir dans le spam. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Publiez pour le domaine un seul enregistrement TXT : v=spf1, puis l’include que donne le fournisseur de messagerie, puis ~all.
           *[other] Publiez pour le domaine un seul enregistrement TXT : { $publish }
        }
    .admin-2 = Ajoutez tout autre service qui envoie pour le domaine, comme une lettre d’information ou une boutique en ligne. Dix requêtes DNS au plus sont admises (RFC 7208, 4.6.4).

spf-several = Votre domaine a plusieurs listes de serveurs d’envoi, donc aucune ne compte
    .explanation = Cette liste s’appelle SPF, et un domaine ne peut en avoir qu’une. S’il y en a plus, les autres serveurs n’en lisent aucune. Votre courrier peut donc vous revenir ou finir dans le spam. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Réunissez-les en un seul enregistrement TXT, avec un seul v=spf1 au début et un seul « all » à la fin (RFC 7208, 3.2).
           *[other] Réunissez-les en un seul enregistrement TXT (RFC 7208, 3.2) : { $publish }
        }
    .admin-2 =
        { $record ->
            [none] Supprimez tous les autres enregistrements TXT qui commencent par v=spf1.
           *[other] Supprimez tous les autres enregistrements TXT qui commencent par v=spf1. Il y a à présent : { $record }
        }

spf-invalid = La liste des serveurs d’envoi de votre domaine contient une erreur
    .explanation = Cette liste s’appelle SPF. Les autres serveurs ne peuvent pas la lire et ne savent donc pas si votre courrier est vrai. Il peut vous revenir ou finir dans le spam. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $record ->
            [none] Corrigez l’enregistrement SPF (RFC 7208, 4.6 et 5).
           *[other] Corrigez l’enregistrement SPF (RFC 7208, 4.6 et 5) : { $record }
        }
    .admin-2 =
        { $detail ->
            [none] Cherchez des mécanismes inconnus, des deux-points qui manquent, des espaces dans un terme et des adresses non valables.
           *[other] L’erreur : { $detail }
        }

spf-too-many-lookups = La liste des serveurs d’envoi de votre domaine est trop longue
    .explanation = Cette liste, appelée SPF, renvoie à d’autres listes, et celles-ci à d’autres encore. Les serveurs ne suivent que dix renvois, puis ils s’arrêtent. Votre courrier peut donc vous revenir ou finir dans le spam. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $count ->
            [none] L’enregistrement SPF demande plus de dix requêtes DNS, ou plus de deux ne trouvent rien (RFC 7208, 4.6.4).
           *[other] Requêtes DNS que demande l’enregistrement SPF : { $count }. Dix sont admises, et deux qui ne trouvent rien (RFC 7208, 4.6.4).
        }
    .admin-2 =
        { $record ->
            [none] Retirez les termes de services que vous n’utilisez plus, ainsi que ptr. Remplacez a et mx par ip4 et ip6.
           *[other] Retirez les termes de services que vous n’utilisez plus, ainsi que ptr. Remplacez a et mx par ip4 et ip6. Il est à présent : { $record }
        }

spf-provider-not-listed =
    { $kind ->
        [guess] Votre domaine ne permet peut-être pas à votre fournisseur d’envoyer pour lui
       *[other] Votre domaine ne permet pas à votre fournisseur d’envoyer pour lui
    }
    .explanation =
        { $kind ->
            [guess] Une liste de votre domaine, appelée SPF, indique les serveurs qui peuvent envoyer pour lui. Ceux de votre fournisseur de messagerie semblent ne pas y être. Votre fournisseur peut vous dire quelle entrée il y faut. Si elle manque, votre courrier peut vous revenir ou finir dans le spam.
           *[other]
                { $service ->
                    [none] Une liste de votre domaine, appelée SPF, indique les serveurs qui peuvent envoyer pour lui. Ceux de votre fournisseur de messagerie n’y sont pas.
                   *[other] Une liste de votre domaine, appelée SPF, indique les serveurs qui peuvent envoyer pour lui. Ceux du service { $service } n’y sont pas.
                } Les autres serveurs peuvent donc croire que votre courrier est faux. Il peut vous revenir ou finir dans le spam.
        } { -domain-fixer }
    .step-1 = Dans les paramètres du compte, vérifiez que « { -label-outgoing-server } » contient bien le nom donné par votre fournisseur de messagerie.
    .step-2 = C’est le cas ? Envoyez alors le rapport de ce programme à la personne qui gère votre domaine.
    .step-3 = { -domain-by-yourself }
    .step-4 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Ajoutez à l’enregistrement SPF l’include que donne le fournisseur de messagerie, avant le « all » de la fin.
           *[other]
                { $kind ->
                    [guess] Demandez au fournisseur de messagerie quel include il faut dans l’enregistrement SPF, avant le « all » de la fin. D’après le nom du serveur de courrier sortant, l’enregistrement serait : { $publish }
                   *[other] Remplacez l’enregistrement SPF par : { $publish }
                }
        }
    .admin-2 =
        { $record ->
            [none] Ne publiez pas de second enregistrement SPF : deux ne valent pas mieux que zéro.
           *[other] Ne publiez pas de second enregistrement SPF à côté de l’actuel : { $record }
        }

spf-allows-everyone = Votre domaine laisse n’importe qui envoyer du courrier en son nom
    .explanation = Une liste de votre domaine, appelée SPF, doit indiquer les serveurs qui peuvent envoyer pour lui. La vôtre les admet tous, ou presque. N’importe qui peut donc écrire en votre nom, et les autres serveurs se fient moins à votre courrier. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $record ->
            [none] Remplacez +all par ~all ou -all, et ne citez que des réseaux qui envoient vraiment pour le domaine.
           *[other] Remplacez +all par ~all ou -all, et ne citez que des réseaux qui envoient vraiment pour le domaine. Il est à présent : { $record }
        }
    .admin-2 =
        { $publish ->
            [none] Vérifiez d’abord que tous les services qui envoient pour le domaine y sont.
           *[other] Vérifiez que tous les services qui envoient pour le domaine y sont, puis publiez : { $publish }
        }

dkim-missing = On ne trouve pas la clé qui permet de contrôler votre courrier
    .explanation = Votre fournisseur de messagerie peut signer tout ce que vous envoyez. La signature s’appelle DKIM, et une clé dans votre domaine permet aux autres serveurs de la contrôler. Sous les noms habituels, il n’y en a pas. Votre courrier part tout de même, mais il peut finir plus souvent dans le spam. { -domain-fixer }
    .step-1 = Cherchez DKIM dans les pages d’aide de votre fournisseur de messagerie, ou demandez-lui s’il signe votre courrier.
    .step-2 = { -domain-hand-on }
    .step-3 = { -domain-by-yourself }
    .step-4 = { -domain-patience }
    .admin-1 = Activez DKIM chez le fournisseur de messagerie et publiez l’enregistrement TXT ou CNAME qu’il affiche.
    .admin-2 =
        { $name ->
            [none] Si le courrier est signé avec un autre sélecteur, tout va bien : voyez s= dans l’en-tête DKIM-Signature d’un message envoyé.
           *[other] Pas de clé sous { $name }. Si le courrier est signé avec un autre sélecteur, tout va bien : voyez s= dans l’en-tête DKIM-Signature d’un message envoyé.
        }

dkim-key-weak = La clé qui permet de contrôler votre courrier est trop courte
    .explanation = Votre courrier est signé, et une clé dans votre domaine permet aux autres serveurs de le contrôler. Cela s’appelle DKIM. Une clé courte peut être cassée, et beaucoup de serveurs s’en méfient. Votre courrier peut alors finir dans le spam. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $name ->
            [none] Créez une nouvelle clé RSA de 2048 bits. Les serveurs qui vérifient ne doivent pas en accepter de moins de 1024 (RFC 8301).
           *[other] Créez une nouvelle clé RSA de 2048 bits à la place de celle de { $name }. Les serveurs qui vérifient ne doivent pas en accepter de moins de 1024 (RFC 8301).
        }
    .admin-2 = Publiez-la sous un nouveau sélecteur, faites signer avec celui-ci et supprimez l’ancienne clé quelques jours plus tard.

dkim-key-invalid = La clé qui permet de contrôler votre courrier ne peut pas servir
    .explanation = Votre courrier est signé, et une clé dans votre domaine permet aux autres serveurs de le contrôler. Cela s’appelle DKIM. Votre clé est illisible, ou elle a été retirée. Le contrôle échoue donc, et votre courrier peut vous revenir ou finir dans le spam. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $name ->
            [none] Publiez à nouveau la clé en un seul enregistrement TXT, exactement comme l’affiche le fournisseur de messagerie. Un p= vide veut dire qu’elle est révoquée.
           *[other] Publiez à nouveau la clé sous { $name } en un seul enregistrement TXT, exactement comme l’affiche le fournisseur de messagerie. Un p= vide veut dire qu’elle est révoquée.
        }
    .admin-2 =
        { $record ->
            [none] Une clé longue se coupe en plusieurs chaînes de 255 caractères au plus, sans rien perdre entre elles.
           *[other] Une clé longue se coupe en plusieurs chaînes de 255 caractères au plus, sans rien perdre entre elles. Elle est à présent : { $record }
        }

dmarc-missing = Votre domaine ne dit pas quoi faire du faux courrier
    .explanation = Une entrée appelée DMARC dit aux autres serveurs quoi faire du courrier qui prétend à tort venir de vous. Votre domaine n’en a pas. Votre courrier part tout de même. Mais les grands fournisseurs de messagerie l’exigent de tous ceux qui écrivent à beaucoup de monde. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Publiez un enregistrement TXT à _dmarc sous le domaine : v=DMARC1; p=none; rua=mailto:… avec une adresse qui reçoit les rapports.
           *[other] Publiez un enregistrement TXT à _dmarc sous le domaine : { $publish }
        }
    .admin-2 = Commencez par p=none. Quand les rapports montrent que tout votre courrier passe SPF ou DKIM, allez à quarantine, puis à reject.

dmarc-invalid = L’entrée de votre domaine contre le faux courrier contient une erreur
    .explanation = Cette entrée, appelée DMARC, dit aux autres serveurs quoi faire du courrier qui prétend à tort venir de vous. La vôtre est illisible, ou il y en a plus d’une. Les autres serveurs n’en tiennent donc pas compte. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Il doit y avoir à _dmarc un seul enregistrement TXT, qui commence par v=DMARC1 et a un p= valable.
           *[other] Il doit y avoir à _dmarc un seul enregistrement TXT : { $publish }
        }
    .admin-2 =
        { $record ->
            [none] Cherchez un point-virgule qui manque, une politique mal écrite ou un rua= sans mailto:
           *[other] Cherchez un point-virgule qui manque, une politique mal écrite ou un rua= sans mailto: dans { $record }
        }

dmarc-only-watches = Votre domaine observe le faux courrier, mais ne l’arrête pas
    .explanation = Une entrée appelée DMARC dit aux autres serveurs quoi faire du courrier qui prétend à tort venir de vous. La vôtre leur demande de le laisser passer et de le signaler. Pour un début, c’est bien, et rien n’est en panne. La personne qui gère votre domaine peut la rendre plus stricte.
    .step-1 = Pour envoyer du courrier, vous n’avez rien à faire.
    .step-2 = Vous voulez arrêter le faux courrier ? Envoyez le rapport de ce programme à la personne qui gère votre domaine.
    .admin-1 = Lisez les rapports jusqu’à ce que toutes vos sources passent SPF ou DKIM avec le domaine de From.
    .admin-2 =
        { $publish ->
            [none] Changez ensuite p=none en p=quarantine, et plus tard en p=reject.
           *[other] Publiez ensuite : { $publish }
        }

dmarc-reports-refused = Les rapports sur le faux courrier vont là où personne ne les accepte
    .explanation = Votre domaine demande aux autres serveurs des rapports sur le courrier qui prétend à tort venir de vous (DMARC). Ils doivent aller à un autre domaine, qui n’a pas accepté de les recevoir. Personne ne les envoie donc. Votre courrier part et arrive tout de même. { -domain-fixer }
    .step-1 = Pour envoyer du courrier, vous n’avez rien à faire.
    .step-2 = Quand vous en avez le temps, envoyez le rapport de ce programme à la personne qui gère votre domaine.
    .admin-1 =
        { $name ->
            [none] Le domaine de l’adresse des rapports doit publier l’enregistrement TXT v=DMARC1 sous le nom prévu pour votre domaine (RFC 7489, 7.1).
           *[other] La personne qui gère le domaine de l’adresse des rapports doit publier l’enregistrement TXT v=DMARC1 à { $name } (RFC 7489, 7.1).
        }
    .admin-2 = Ou bien indiquez dans rua= et ruf= une adresse de votre propre domaine.

mta-sts-invalid = La règle qui protège le courrier en route vers vous contient une erreur
    .explanation = Votre domaine demande aux autres serveurs de ne vous remettre le courrier que de façon sûre (MTA-STS). Mais la règle détaillée est introuvable, ou elle ne convient pas à votre serveur de messagerie. Du courrier peut donc ne pas vous parvenir. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 = Avec l’enregistrement TXT à _mta-sts, il faut une politique : sous le nom d’hôte mta-sts du domaine, en HTTPS avec un certificat valable, à /.well-known/mta-sts.txt (RFC 8461).
    .admin-2 =
        { $detail ->
            [none] Nommez chaque hôte MX dans la politique, puis changez l’id de l’enregistrement TXT. Tant que tout n’est pas juste, utilisez mode: testing.
           *[other] L’erreur : { $detail }. Nommez chaque hôte MX dans la politique, puis changez l’id de l’enregistrement TXT. Tant que tout n’est pas juste, utilisez mode: testing.
        }

tls-reporting-invalid = L’entrée qui demande des rapports sur le chiffrement contient une erreur
    .explanation = Votre domaine demande aux autres serveurs de signaler quand ils ne peuvent pas vous remettre le courrier de façon sûre (TLSRPT). Ils ne peuvent pas lire cette entrée, et aucun rapport n’arrive. Votre courrier part et arrive tout de même. { -domain-fixer }
    .step-1 = Pour envoyer du courrier, vous n’avez rien à faire.
    .step-2 = Quand vous en avez le temps, envoyez le rapport de ce programme à la personne qui gère votre domaine.
    .admin-1 =
        { $publish ->
            [none] Il doit y avoir à _smtp._tls un seul enregistrement TXT, de la forme v=TLSRPTv1; rua=mailto:… (RFC 8460, 3).
           *[other] Il doit y avoir à _smtp._tls un seul enregistrement TXT (RFC 8460, 3) : { $publish }
        }
    .admin-2 =
        { $record ->
            [none] Si personne ne lit les rapports, supprimez l’enregistrement.
           *[other] Si personne ne lit les rapports, supprimez l’enregistrement : { $record }
        }

tlsa-mismatch = L’empreinte que donne votre domaine n’est pas celle de son serveur
    .explanation = Votre domaine dit à quelle empreinte on reconnaît son serveur de messagerie (DANE). Mais le serveur en montre une autre. Les serveurs qui la contrôlent ne vous remettent plus de courrier. Le plus souvent, le serveur a eu un nouveau certificat, et l’entrée est restée la même. { -domain-fixer }
    .step-1 = { -domain-hand-on }
    .step-2 = { -domain-by-yourself }
    .step-3 = { -domain-patience }
    .admin-1 =
        { $publish ->
            [none] Publiez un enregistrement TLSA qui convient au certificat du serveur de messagerie, de préférence du type 3 1 1.
           *[other] Publiez cet enregistrement TLSA : { $publish }
        }
    .admin-2 =
        { $name ->
            [none] Supprimez les enregistrements TLSA de clés qui ne servent plus.
           *[other] Sous { $name }, supprimez les enregistrements TLSA de clés qui ne servent plus.
        }
    .admin-3 = Avant de changer de clé, publiez le nouvel enregistrement à côté de l’ancien et attendez que le TTL soit passé. Ou gardez la même clé quand vous renouvelez le certificat.

dnssec-bogus = Le sceau de votre domaine est rompu, et beaucoup ne le trouvent plus
    .explanation = Les entrées de votre domaine portent un sceau contre les faux (DNSSEC), et il ne tient pas. Les réseaux qui le contrôlent font comme si votre domaine n’existait pas. Le courrier que vous envoyez ou recevez échoue donc souvent. { -domain-fixer }
    .step-1 = Prévenez tout de suite la personne qui gère votre domaine et envoyez-lui le rapport de ce programme.
    .step-2 = En attendant, écrivez depuis une autre adresse.
    .step-3 = { -domain-patience }
    .admin-1 = Vérifiez si des signatures (RRSIG) ont expiré et si l’enregistrement DS de la zone parente correspond à une DNSKEY de la zone.
    .admin-2 = Après un passage à d’autres serveurs de noms, remplacez ou supprimez l’ancien enregistrement DS chez le bureau d’enregistrement.
    .admin-3 =
        { $name ->
            [none] Suivez la chaîne avec « delv » ou avec « dig +dnssec +cd ».
           *[other] Suivez la chaîne avec « delv » ou avec « dig +dnssec +cd » pour { $name }.
        }

domain-listed = Votre domaine est sur une liste de blocage
    .explanation = Une telle liste nomme les domaines vus dans du spam, et beaucoup de serveurs refusent leur courrier. Quelqu’un a peut-être abusé d’un compte ou d’un site de votre domaine. Cela ne veut pas dire que vous y êtes pour quelque chose. La personne qui gère votre domaine peut trouver la cause et demander à la liste de le retirer.
    .step-1 = { -domain-hand-on }
    .step-2 = Changez le mot de passe de votre messagerie et analysez votre ordinateur avec un antivirus.
    .step-3 = En attendant, écrivez depuis une adresse d’un autre domaine.
    .admin-1 = Trouvez et arrêtez d’abord la cause : un compte piraté, un site piraté ou un formulaire ouvert à tous.
    .admin-2 =
        { $list ->
            [none] Demandez ensuite à la liste de le retirer.
           *[other] Demandez ensuite le retrait de : { $list }
        }

address-listed = L’adresse Internet d’où part votre courrier est sur une liste de blocage
    .explanation = Du spam est parti de cette adresse, et beaucoup de serveurs refusent son courrier. C’est celle du serveur de votre fournisseur de messagerie ou de votre connexion Internet, et beaucoup de gens la partagent peut-être. Cela ne vient donc pas forcément de vous. C’est à votre fournisseur de messagerie, ou à la personne qui gère le réseau, de la faire retirer de la liste.
    .step-1 = Si votre courrier arrive tout de même, vous n’avez rien à faire.
    .step-2 = S’il vous revient, envoyez le rapport de ce programme à votre fournisseur de messagerie ou à votre administrateur.
    .step-3 = Votre courrier part directement de votre propre connexion Internet ? Analysez alors avec un antivirus tous les ordinateurs qui l’utilisent.
    .admin-1 =
        { $ip ->
            [none] Trouvez et arrêtez d’abord la cause : un compte piraté, un ordinateur infecté ou un relais ouvert.
           *[other] Trouvez et arrêtez d’abord la cause derrière { $ip } : un compte piraté, un ordinateur infecté ou un relais ouvert.
        }
    .admin-2 =
        { $list ->
            [none] Demandez ensuite à la liste de la retirer. Pour les listes de connexions de particuliers, c’est inutile : envoyez par le fournisseur de messagerie, avec identification.
           *[other] Demandez ensuite le retrait de : { $list }. Pour les listes de connexions de particuliers, c’est inutile : envoyez par le fournisseur de messagerie, avec identification.
        }

domain-not-found = La partie après le @ de votre propre adresse n’existe pas
    .explanation = Cette partie s’appelle le domaine, et personne ne la connaît sur Internet. On ne peut donc pas vous répondre, et beaucoup de serveurs refusent votre courrier. Le plus souvent, c’est une faute de frappe que vous pouvez corriger vous-même. Sinon, le domaine a peut-être expiré.
    .step-1 =
        { $suggestion ->
            [none] Dans les paramètres du compte, relisez « { -label-address } » lettre par lettre, surtout après le @.
           *[other] Dans les paramètres du compte, regardez « { -label-address } ». Vouliez-vous écrire { $suggestion } ?
        }
    .step-2 = Corrigez, enregistrez et contrôlez à nouveau.
    .step-3 = L’adresse est juste ? Envoyez alors le rapport de ce programme à la personne qui gère votre domaine et demandez s’il est toujours payé.
    .step-4 = En attendant, écrivez depuis une autre adresse.
    .admin-1 = Vérifiez que le domaine est enregistré et payé, et que la zone parente le délègue à des serveurs de noms qui répondent pour lui.

domain-expires = Votre domaine semble avoir expiré
    .explanation = Il ne mène plus nulle part, ou seulement à une page pour domaines expirés. Cela arrive quand un domaine n’est pas payé à temps. Le courrier que vous envoyez ou recevez échoue alors. Le titulaire peut le renouveler, mais n’a souvent que quelques semaines pour cela. Ensuite, quelqu’un d’autre peut l’acheter.
    .step-1 = Prévenez tout de suite la personne qui gère votre domaine et envoyez-lui le rapport de ce programme.
    .step-2 = Il est à vous ? Allez sur le site où vous l’avez acheté et renouvelez-le aujourd’hui.
    .step-3 = En attendant, écrivez depuis une autre adresse.
    .step-4 = { -domain-patience }
    .admin-1 =
        { $record ->
            [none] Regardez l’état du domaine chez le bureau d’enregistrement ou par RDAP (redemptionPeriod, clientHold), et renouvelez-le.
           *[other] Regardez l’état du domaine chez le bureau d’enregistrement ou par RDAP (redemptionPeriod, clientHold), et renouvelez-le. Ses serveurs de noms à présent : { $record }
        }
    .admin-2 = Après le renouvellement, inscrivez à nouveau les serveurs de noms qui ont la zone.
