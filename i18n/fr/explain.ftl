# Pourquoi un message n’a pas été cru, pour l’administrateur du domaine de l’expéditeur.

cause-spf-missing =
    { $envelope_domain ->
        [none] Le domaine de l’expéditeur ne dit pas quels serveurs peuvent envoyer son courrier : il n’a pas d’enregistrement SPF.
       *[other] Le domaine { $envelope_domain } ne dit pas quels serveurs peuvent envoyer son courrier : il n’a pas d’enregistrement SPF.
    }
    .repair =
        { $ip ->
            [none] Publiez pour le domaine un enregistrement TXT qui commence par v=spf1, nomme tous les serveurs qui envoient son courrier et se termine par ~all ou -all.
           *[other] Publiez pour le domaine un enregistrement TXT qui commence par v=spf1, nomme tous les serveurs qui envoient son courrier, dont { $ip } si c’est l’un des vôtres, et se termine par ~all ou -all.
        }

cause-spf-not-listed =
    { $envelope_domain ->
        [none] Le serveur qui a envoyé le message n’est pas dans l’enregistrement SPF du domaine de l’expéditeur.
       *[other] Le serveur qui a envoyé le message n’est pas dans l’enregistrement SPF du domaine { $envelope_domain }.
    }
    .repair =
        { $ip ->
            [none] Si ce serveur peut envoyer pour le domaine, ajoutez son adresse à l’enregistrement SPF avec ip4: ou ip6:, ou ajoutez l’include: qu’indique le service d’envoi. Gardez un seul enregistrement.
           *[other] Si { $ip } peut envoyer pour le domaine, ajoutez cette adresse à l’enregistrement SPF avec ip4: ou ip6:, ou ajoutez l’include: qu’indique le service d’envoi. Gardez un seul enregistrement.
        }

cause-spf-broken =
    { $envelope_domain ->
        [none] L’enregistrement SPF du domaine de l’expéditeur n’a pas pu être évalué.
       *[other] L’enregistrement SPF du domaine { $envelope_domain } n’a pas pu être évalué.
    }
    .repair = Gardez un seul enregistrement TXT qui commence par v=spf1, corrigez-en la syntaxe et restez dans la limite de dix requêtes DNS (include, a, mx, ptr, exists et redirect comptent). Si l’enregistrement est bon, vérifiez que tous les serveurs de noms du domaine répondent.

cause-dkim-unsigned = Le message n’est pas signé avec DKIM.
    .repair =
        { $domain ->
            [none] Activez la signature DKIM pour le domaine de l’adresse From sur le serveur d’où part son courrier, et publiez dans le DNS l’enregistrement qui correspond à la clé.
           *[other] Activez la signature DKIM pour le domaine { $domain } sur le serveur d’où part son courrier, et publiez dans le DNS l’enregistrement qui correspond à la clé.
        }

cause-dkim-key-missing = Le message est signé avec DKIM, mais la clé pour vérifier la signature n’est pas dans le DNS.
    .repair = Publiez la clé dans un enregistrement TXT ou CNAME sous SÉLECTEUR._domainkey.DOMAINE. Le sélecteur est la valeur s= et le domaine la valeur d= du champ DKIM-Signature.

cause-dkim-broken = La signature DKIM ne correspond pas au message : il a été modifié après la signature, ou la clé publiée est une autre.
    .repair = Faites signer le courrier en dernier, après les bas de page, l’antivirus et les passerelles. Comparez ensuite la clé du DNS avec celle qui signe.

cause-not-aligned =
    { $envelope_domain ->
        [none] Le message est signé pour un autre domaine que celui de son adresse From.
       *[other] L’adresse From est dans le domaine { $domain }, mais le message a été envoyé au nom du domaine { $envelope_domain }.
    }
    .repair =
        { $domain ->
            [none] Envoyez avec une adresse d’enveloppe (Return-Path) dans le domaine de l’adresse From, ou signez le message avec DKIM pour ce domaine.
           *[other] Envoyez avec une adresse d’enveloppe (Return-Path) dans le domaine { $domain }, ou signez le message avec DKIM pour { $domain }.
        }

cause-forwarded = Le message a été transféré en chemin, et cela a faussé le contrôle de son expéditeur.
    .repair =
        { $domain ->
            [none] Signez tout le courrier avec DKIM pour le domaine de l’adresse From : contrairement à SPF, une signature résiste à un transfert. Le serveur qui transfère ne doit pas modifier le message ; il doit réécrire l’expéditeur de l’enveloppe (SRS) et ajouter des sceaux ARC.
           *[other] Signez tout le courrier avec DKIM pour le domaine { $domain } : contrairement à SPF, une signature résiste à un transfert. Le serveur qui transfère ne doit pas modifier le message ; il doit réécrire l’expéditeur de l’enveloppe (SRS) et ajouter des sceaux ARC.
        }

cause-dmarc-missing =
    { $domain ->
        [none] Le domaine de l’expéditeur n’a pas d’enregistrement DMARC lisible.
       *[other] Le domaine { $domain } n’a pas d’enregistrement DMARC lisible.
    }
    .repair =
        { $domain ->
            [none] Publiez un seul enregistrement TXT sous _dmarc du domaine, d’abord avec v=DMARC1; p=none. Quand SPF et DKIM passent, faites passer p à quarantine ou reject.
           *[other] Publiez un seul enregistrement TXT sous _dmarc.{ $domain }, d’abord avec v=DMARC1; p=none. Quand SPF et DKIM passent, faites passer p à quarantine ou reject.
        }
