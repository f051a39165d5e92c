# Diagnostics sur la connexion sécurisée : chiffrement et certificats.

tls-on-starttls-port = Ce port demande STARTTLS, mais SSL/TLS est choisi
    .explanation = Sur ce port, le serveur commence en clair et passe au chiffrement juste après. Votre logiciel de messagerie, lui, le veut dès le premier mot : les deux ne se comprennent pas. Vous pouvez y remédier vous-même, dans les paramètres du compte.
    .step-1 = { $works ->
        [none] Dans les paramètres du compte, sous « { -label-encryption } », choisissez STARTTLS et laissez le port tel quel.
       *[other] Dans les paramètres du compte, réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
    }
    .step-2 =
        { $side ->
            [incoming] { $works ->
                [none] En cas d’échec, réglez « { -label-port } » sur 993 pour IMAP ou sur 995 pour POP3, et choisissez SSL/TLS.
               *[other] Laissez les autres paramètres tels quels.
            }
           *[other]
                { $works ->
                    [none] Si l’envoi échoue encore, réglez « { -label-port } » sur 465 et choisissez SSL/TLS.
                   *[other] Laissez les autres paramètres tels quels.
                }
        }
    .step-3 =
        { $side ->
            [incoming] Enregistrez, puis relevez à nouveau votre courrier.
           *[other] Enregistrez, puis renvoyez votre message.
        }
starttls-on-tls-port = Ce port veut le chiffrement dès le début : choisissez SSL/TLS
    .explanation = Sur ce port, le serveur attend le chiffrement dès le premier mot. Votre logiciel de messagerie commence en clair. Chacun attend donc l’autre, et rien ne se passe. Vous pouvez y remédier vous-même, dans les paramètres du compte.
    .step-1 = { $works ->
        [none] Dans les paramètres du compte, sous « { -label-encryption } », choisissez SSL/TLS et laissez le port tel quel.
       *[other] Dans les paramètres du compte, réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
    }
    .step-2 =
        { $side ->
            [incoming] { $works ->
                [none] En cas d’échec, réglez « { -label-port } » sur 143 pour IMAP ou sur 110 pour POP3, et choisissez STARTTLS.
               *[other] Laissez les autres paramètres tels quels.
            }
           *[other]
                { $works ->
                    [none] Si l’envoi échoue encore, réglez « { -label-port } » sur 587 et choisissez STARTTLS.
                   *[other] Laissez les autres paramètres tels quels.
                }
        }
    .step-3 =
        { $side ->
            [incoming] Enregistrez, puis relevez à nouveau votre courrier.
           *[other] Enregistrez, puis renvoyez votre message.
        }
starttls-not-offered =
    { $kind ->
        [stripped] Quelque chose en chemin cache le chiffrement du serveur
       *[other] Le serveur ne propose pas STARTTLS sur ce port
    }
    .explanation =
        { $kind ->
            [stripped] Votre fournisseur de messagerie indique que le serveur propose le chiffrement (STARTTLS) sur ce port. Ici, cette offre manque. Le plus souvent, un pare-feu ou un antivirus en chemin la retire. Votre mot de passe n’a pas été envoyé. La personne qui gère le réseau peut y remédier ; un autre port suffit souvent.
           *[other] Votre logiciel de messagerie demande le chiffrement (STARTTLS), mais le serveur ne le propose pas sur ce port. Parfois, un pare-feu ou un antivirus en chemin cache cette offre. Le plus souvent, vous pouvez y remédier vous-même en changeant de port.
        }
    .step-1 =
        { $side ->
            [incoming] { $works ->
                [none] Pour le serveur de courrier entrant, réglez « { -label-port } » sur 993 pour IMAP ou sur 995 pour POP3, et choisissez SSL/TLS.
               *[other] Pour le serveur de courrier entrant, réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
            }
           *[other]
                { $works ->
                    [none] Dans les paramètres du compte, pour le serveur de courrier sortant, réglez « { -label-port } » sur 465 et, sous « { -label-encryption } », choisissez SSL/TLS.
                   *[other] Dans les paramètres du compte, réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
                }
        }
    .step-2 = Si cela échoue, cherchez le bon serveur et le bon port dans les pages d’aide de votre fournisseur de messagerie.
    .step-3 = Si cela fonctionnait avant, essayez un autre réseau, par exemple le partage de connexion de votre téléphone.
    .step-4 = Ne choisissez pas « { -label-none } » : d’autres pourraient lire votre mot de passe.
    .admin-1 =
        { $side ->
            [incoming] Proposez STARTTLS sur les ports 143 et 110, ou TLS dès le premier octet sur les ports 993 et 995.
           *[other] Proposez STARTTLS sur le port 587, ou TLS dès le premier octet sur le port 465.
        }
    .admin-2 = Si le serveur propose bien STARTTLS, cherchez un pare-feu qui inspecte SMTP et le retire de la réponse à EHLO.
starttls-required = Le serveur n’accepte le courrier que par une connexion chiffrée
    .explanation = Votre logiciel de messagerie a parlé au serveur sans chiffrement. Le serveur a refusé, pour protéger votre mot de passe et votre courrier. Vous pouvez y remédier vous-même : activez le chiffrement dans les paramètres du compte.
    .step-1 = { $works ->
        [none] Dans les paramètres du compte, sous « { -label-encryption } », choisissez STARTTLS.
       *[other] Dans les paramètres du compte, réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
    }
    .step-2 = { $works ->
        [none] Si l’envoi échoue encore, réglez « { -label-port } » sur 465 et choisissez SSL/TLS.
       *[other] Laissez les autres paramètres tels quels.
    }
    .step-3 = Enregistrez, puis renvoyez votre message.
starttls-refused = Le serveur propose le chiffrement, mais n’arrive pas à l’activer
    .explanation = Votre logiciel de messagerie a demandé le chiffrement et le serveur n’a pas pu l’activer. La panne est dans le serveur : c’est à votre fournisseur de messagerie d’y remédier. En attendant, un autre port peut fonctionner.
    .step-1 =
        { $side ->
            [incoming] { $works ->
                [none] Pour le serveur de courrier entrant, réglez « { -label-port } » sur 993 pour IMAP ou sur 995 pour POP3, et choisissez SSL/TLS.
               *[other] Pour le serveur de courrier entrant, réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
            }
           *[other]
                { $works ->
                    [none] Dans les paramètres du compte, pour le serveur de courrier sortant, réglez « { -label-port } » sur 465 et, sous « { -label-encryption } », choisissez SSL/TLS.
                   *[other] Dans les paramètres du compte, réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
                }
        }
    .step-2 = Si cela échoue aussi, attendez un quart d’heure et réessayez.
    .step-3 = Dites à votre fournisseur de messagerie que STARTTLS échoue sur son serveur. Envoyez-lui le rapport de ce programme.
    .step-4 = Laissez le chiffrement activé. Sans lui, d’autres pourraient lire votre mot de passe.
    .admin-1 = Le serveur annonce STARTTLS, mais répond à la commande par 454 ou par un code 5xx. Cherchez la raison dans son journal.
    .admin-2 = Vérifiez que le serveur de messagerie peut lire le certificat et la clé privée, et que les deux vont ensemble.
    .admin-3 = Testez chaque port avec « openssl s_client -starttls smtp ».
starttls-injection = Arrêtez-vous : quelqu’un altère peut-être cette connexion
    .explanation = Juste avant le chiffrement, des données sont arrivées qui n’ont rien à faire là. Soit le serveur a un grave défaut, soit quelqu’un sur le réseau y glisse ses propres mots. Seul votre fournisseur de messagerie peut savoir lequel des deux. Sur cette connexion, votre mot de passe n’est pas à l’abri.
    .step-1 = Pour l’instant, n’envoyez et ne recevez pas de courrier par ce serveur.
    .step-2 = Essayez un autre réseau, par exemple le partage de connexion de votre téléphone, et contrôlez à nouveau.
    .step-3 = Si tout va bien là-bas, n’utilisez plus le premier réseau. Changez ensuite le mot de passe de votre messagerie.
    .step-4 = Si le problème s’y produit aussi, prévenez votre fournisseur de messagerie. Envoyez-lui le rapport de ce programme.
    .step-5 = Tant que ce n’est pas clair, écrivez depuis le site de votre fournisseur de messagerie.
    .admin-1 = Des octets ont suivi la réponse 220 à STARTTLS, avant la négociation TLS (response injection). Rien ne doit être envoyé à cet endroit.
    .admin-2 = Mettez à jour le serveur de messagerie et tout proxy placé devant lui. À l’arrivée de STARTTLS, ils doivent jeter le texte en clair resté en tampon.
    .admin-3 = Si la trace du serveur ne montre pas ces octets, quelqu’un les ajoute en chemin.
encryption-off = Le chiffrement est désactivé : d’autres peuvent lire votre mot de passe
    .explanation =
        { $side ->
            [incoming] Sans chiffrement, votre mot de passe et vos messages passent en clair quand vous relevez le courrier. Toute personne sur le même réseau peut les lire. Ce programme n’a donc pas envoyé votre mot de passe au serveur entrant. Vous pouvez activer le chiffrement vous-même.
           *[other] Votre courrier part peut-être ainsi, mais votre mot de passe et vos messages voyagent en clair. Toute personne sur le même réseau peut les lire. Le serveur propose le chiffrement, et vous pouvez l’activer vous-même.
        }
    .step-1 =
        { $side ->
            [incoming] { $works ->
                [none] Pour le serveur de courrier entrant, choisissez STARTTLS sous « { -label-encryption } ».
               *[other] Pour le serveur de courrier entrant, réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
            }
           *[other]
                { $works ->
                    [none] Dans les paramètres du compte, sous « { -label-encryption } », choisissez STARTTLS.
                   *[other] Dans les paramètres du compte, réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
                }
        }
    .step-2 =
        { $side ->
            [incoming] { $works ->
                [none] En cas d’échec, réglez « { -label-port } » sur 993 pour IMAP ou sur 995 pour POP3, et choisissez SSL/TLS.
               *[other] Laissez les autres paramètres tels quels.
            }
           *[other]
                { $works ->
                    [none] Si l’envoi échoue ensuite, réglez « { -label-port } » sur 465 et choisissez SSL/TLS.
                   *[other] Laissez les autres paramètres tels quels.
                }
        }
    .step-3 =
        { $side ->
            [incoming] Enregistrez, puis relevez à nouveau votre courrier.
           *[other] Enregistrez, puis envoyez-vous un message.
        }
    .step-4 = Vous avez utilisé ce compte à l’hôtel ou au café ? Changez alors le mot de passe de votre messagerie.
certificate-expired = Le certificat du serveur a expiré
    .explanation = Avec son certificat, un serveur prouve qui il est. { $not_after ->
        [none] Celui-ci a expiré : votre logiciel de messagerie ne sait plus avec certitude qui est à l’autre bout.
       *[other] Celui-ci a expiré ({ $not_after }) : votre logiciel de messagerie ne sait plus avec certitude qui est à l’autre bout.
    } C’est à votre fournisseur de messagerie de le renouveler.
    .step-1 = Regardez la date et l’heure de cet ordinateur. Si elles sont fausses, corrigez-les et réessayez.
    .step-2 = Si elles sont justes, demandez à votre fournisseur de messagerie de renouveler le certificat. Envoyez-lui le rapport de ce programme.
    .step-3 = Si votre logiciel de messagerie demande s’il faut utiliser quand même ce serveur, répondez non.
    .step-4 = En attendant, écrivez depuis le site de votre fournisseur de messagerie.
    .admin-1 = Renouvelez le certificat et rechargez le serveur de messagerie. Après un renouvellement automatique, le serveur garde souvent l’ancien.
    .admin-2 = Vérifiez chaque port (25, 465, 587, 993, 995) : chacun peut avoir son propre fichier de certificat.
certificate-not-yet-valid = Le certificat n’est pas encore valable : vérifiez l’heure de cet ordinateur
    .explanation = { $not_before ->
        [none] Avec son certificat, un serveur prouve qui il est. Celui-ci ne sera valable que plus tard.
       *[other] Avec son certificat, un serveur prouve qui il est. Celui-ci ne sera valable que plus tard ({ $not_before }).
    } En général, le certificat est bon et c’est l’horloge de cet ordinateur qui retarde. Vous pouvez la régler vous-même.
    .step-1 = Ouvrez les paramètres de date et d’heure de cet ordinateur. Vérifiez le jour, l’année et le fuseau horaire.
    .step-2 = Laissez l’ordinateur régler l’heure tout seul.
    .step-3 =
        { $side ->
            [incoming] Fermez votre logiciel de messagerie, rouvrez-le et relevez votre courrier.
           *[other] Fermez votre logiciel de messagerie, rouvrez-le et envoyez votre message.
        }
    .step-4 = Si l’heure était juste, prévenez votre fournisseur de messagerie. Envoyez-lui le rapport de ce programme.
    .admin-1 = Si l’horloge de l’utilisateur est juste, le certificat commence trop tard. Installez-en un qui est valable maintenant.
certificate-name-mismatch = Le certificat du serveur est établi à un autre nom
    .explanation = Avec son certificat, un serveur prouve qui il est. Celui-ci ne contient pas le nom de serveur que vous avez saisi. { $names ->
        [none] Il vaut pour d’autres noms.
       *[other] Il vaut pour : { $names }.
    } C’est courant quand un seul ordinateur sert beaucoup de domaines. En général, il suffit de saisir le bon nom, et vous pouvez le faire vous-même.
    .step-1 = { $works_server ->
        [none] Cherchez le nom du serveur dans les pages d’aide de votre fournisseur de messagerie. Saisissez-le sous « { -label-server-information } ».
       *[other] Sous « { -label-server-information } », saisissez ce nom à la place de l’ancien, s’il appartient à votre fournisseur de messagerie : { $works_server }
    }
    .step-2 =
        { $side ->
            [incoming] Enregistrez, puis relevez à nouveau votre courrier.
           *[other] Enregistrez, puis renvoyez votre message.
        }
    .step-3 = Si aucun nom ne convient, demandez le bon à votre fournisseur de messagerie. Envoyez-lui le rapport de ce programme.
    .step-4 = Si votre logiciel de messagerie demande s’il faut utiliser quand même ce serveur, répondez non.
    .admin-1 = Ajoutez au certificat le nom que les utilisateurs saisissent (subjectAltName), ou publiez un nom qu’il contient déjà.
    .admin-2 = Sur une machine à plusieurs domaines, le serveur de messagerie doit choisir le certificat par SNI, comme le fait le serveur web.
certificate-self-signed = Le serveur se porte garant de lui-même, et personne d’autre ne le confirme
    .explanation = Avec son certificat, un serveur prouve qui il est, et d’ordinaire une autorité connue le confirme. Ce serveur a fait le sien lui-même. C’est normal pour un petit serveur privé ou pour un programme sur votre ordinateur, mais pas pour un grand fournisseur de messagerie. Seule la personne qui gère le serveur peut y remédier.
    .step-1 = C’est un grand fournisseur de messagerie ? N’allez alors pas plus loin. Essayez un autre réseau et prévenez votre fournisseur de messagerie.
    .step-2 = C’est le serveur d’une organisation ou d’un ami ? Appelez alors la personne qui le gère et demandez l’empreinte du certificat.
    .step-3 = Comparez-la avec celle que montre ce programme. Ne faites confiance au certificat que si chaque caractère est le même.
    .step-4 = C’est un programme sur votre ordinateur ? Suivez alors son aide pour faire confiance au certificat.
    .step-5 = Demandez à la personne qui gère le serveur un certificat que tous les ordinateurs connaissent. Envoyez-lui le rapport de ce programme.
    .admin-1 = Installez un certificat d’une autorité publique. Certaines le donnent gratuitement, avec renouvellement automatique (ACME).
    .admin-2 = S’il doit rester, créez votre propre autorité et installez sa racine sur les ordinateurs, ou donnez aux utilisateurs l’empreinte SHA-256 par une voie sûre.
certificate-untrusted = Cet ordinateur ne connaît pas l’autorité qui a émis le certificat
    .explanation = Avec son certificat, un serveur prouve qui il est, et une autorité le confirme. { $issuer ->
        [none] Cet ordinateur ne connaît pas l’autorité de celui-ci.
       *[other] Cet ordinateur ne connaît pas l’autorité de celui-ci ({ $issuer }).
    } C’est peut-être celle de votre organisation, ou bien quelqu’un écoute la connexion. Seule la personne qui gère le serveur ou le réseau peut le dire.
    .step-1 = Ne vous identifiez pas avant de savoir ce qu’il en est.
    .step-2 = C’est un compte du travail ou de l’école ? Demandez alors à votre administrateur de faire connaître à cet ordinateur l’autorité de votre organisation.
    .step-3 = Pour tout autre compte, essayez un autre réseau. Si tout va bien là-bas, n’utilisez plus le premier.
    .step-4 = Si le problème s’y produit aussi, demandez à votre fournisseur de messagerie. Envoyez-lui le rapport de ce programme.
    .admin-1 = Si l’autorité est la vôtre, installez son certificat racine sur les ordinateurs des utilisateurs.
    .admin-2 = Pour un serveur public, prenez un certificat d’une autorité présente dans les magasins de racines courants.
    .admin-3 = Si ce n’est pas le certificat que vous avez installé, un appareil en chemin le remplace.
certificate-chain-incomplete = Il manque une partie du certificat du serveur
    .explanation = Avec son certificat, un serveur prouve qui il est. On le vérifie maillon par maillon, jusqu’à une autorité que tous les ordinateurs connaissent. Ce serveur oublie un maillon. Certains programmes le trouvent seuls, d’autres s’arrêtent. C’est à votre fournisseur de messagerie de l’ajouter, et c’est vite fait.
    .step-1 = Dites à votre fournisseur de messagerie que le certificat intermédiaire manque. Envoyez-lui le rapport de ce programme.
    .step-2 = En attendant, écrivez depuis le site de votre fournisseur de messagerie.
    .step-3 = Si votre logiciel de messagerie demande s’il faut utiliser quand même ce serveur, répondez non.
    .admin-1 = Installez la chaîne complète : d’abord le certificat du serveur, puis chaque intermédiaire. Avec beaucoup de clients ACME, c’est le fichier fullchain.pem.
    .admin-2 = Vérifiez chaque port avec « openssl s_client -showcerts ». Les navigateurs cachent souvent ce défaut, car ils vont chercher la partie absente.
certificate-revoked = Le certificat du serveur a été retiré
    .explanation = Avec son certificat, un serveur prouve qui il est. L’autorité qui a émis celui-ci l’a retiré avant l’heure : sa clé a peut-être été volée. On ne sait donc pas qui est vraiment à l’autre bout. Seul votre fournisseur de messagerie peut y remédier.
    .step-1 = Pour l’instant, ne vous identifiez pas sur ce serveur.
    .step-2 = Demandez à votre fournisseur de messagerie, par téléphone ou sur son site. Envoyez-lui le rapport de ce programme.
    .step-3 = Si votre logiciel de messagerie demande s’il faut utiliser quand même ce serveur, répondez non.
    .step-4 = Vous vous êtes identifié ici ces derniers jours ? Changez alors votre mot de passe sur le site de votre fournisseur de messagerie.
    .admin-1 = Demandez à l’autorité pourquoi le certificat a été révoqué. Si la clé a pu tomber en d’autres mains, tenez-la pour volée.
    .admin-2 = Créez une nouvelle clé, obtenez un nouveau certificat, installez-les sur chaque service et rechargez-le.
tls-intercepted = Quelque chose en chemin ouvre votre courrier chiffré
    .explanation = Avec son certificat, un serveur prouve qui il est. Ici, ce n’est pas celui de votre fournisseur de messagerie. { $issuer ->
        [none] Il vient d’un antivirus, d’un proxy ou du filtre d’une organisation.
       *[other] Il vient d’un antivirus, d’un proxy ou du filtre d’une organisation ({ $issuer }).
    } Ce produit se tient entre vous et le serveur et peut tout lire. Seule la personne qui s’occupe de cet ordinateur ou qui gère ce réseau peut y remédier.
    .step-1 = Sur votre propre ordinateur, ouvrez l’antivirus. Coupez son contrôle du courrier ou des connexions sécurisées.
    .step-2 = Au travail ou à l’école, demandez à votre administrateur si c’est voulu. Envoyez-lui le rapport de ce programme.
    .step-3 = À l’hôtel ou au café, ne vous identifiez pas. Utilisez un autre réseau, par exemple le partage de connexion de votre téléphone.
    .step-4 = Ne faites confiance à ce produit que si vous savez à qui il est et pourquoi il est là.
    .admin-1 = Excluez les ports 465, 587, 993 et 995 de l’inspection TLS.
    .admin-2 = Si l’inspection est voulue, installez le certificat racine du produit sur les ordinateurs et prévenez les utilisateurs.
tls-too-old = Le chiffrement est trop ancien pour être sûr
    .explanation = Le serveur et le logiciel de messagerie doivent s’accorder sur un type de chiffrement. Ici, il ne reste que des types anciens (TLS 1.0 ou 1.1), qui ne sont plus sûrs. Le plus souvent, c’est le serveur qui est dépassé, et c’est à votre fournisseur de messagerie de le mettre à jour. Plus rarement, c’est le logiciel de messagerie.
    .step-1 = { $works ->
        [none] Installez les mises à jour de votre logiciel de messagerie et de cet ordinateur. Puis réessayez.
       *[other] En attendant, réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
    }
    .step-2 = Demandez à votre fournisseur de messagerie s’il a un serveur plus récent pour les logiciels de messagerie. Envoyez-lui le rapport de ce programme.
    .step-3 = Laissez le chiffrement activé. Sans lui, d’autres pourraient lire votre mot de passe.
    .admin-1 = Activez TLS 1.2 et TLS 1.3, et désactivez TLS 1.0 et 1.1.
    .admin-2 = Si le serveur n’en est pas capable, mettez à jour son système et sa bibliothèque TLS, ou placez devant lui un proxy moderne.
    .admin-3 = Si c’est le serveur qui s’est plaint (comme avec 4.7.66), c’est le logiciel ou le serveur d’envoi qui doit passer à TLS 1.2.
tls-no-common-cipher = Le serveur et votre logiciel n’ont aucun chiffrement sûr en commun
    .explanation = Avant de se parler, les deux doivent s’accorder sur un type de chiffrement. Ce serveur semble n’en proposer que de faibles, que les logiciels de messagerie d’aujourd’hui refusent. C’est à votre fournisseur de messagerie de le mettre à jour.
    .step-1 = { $works ->
        [none] Installez les mises à jour de votre logiciel de messagerie et de cet ordinateur. Puis réessayez.
       *[other] En attendant, réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
    }
    .step-2 = Dites à votre fournisseur de messagerie que le serveur ne propose pas de chiffrement sûr. Envoyez-lui le rapport de ce programme.
    .step-3 = Laissez le chiffrement activé. Sans lui, d’autres pourraient lire votre mot de passe.
    .admin-1 = Proposez TLS 1.2 et TLS 1.3 avec ECDHE et AES-GCM ou ChaCha20-Poly1305.
    .admin-2 = Vérifiez que la clé du certificat (RSA ou ECDSA) convient aux suites de chiffrement activées.
client-certificate-required = Le serveur veut un certificat de votre ordinateur
    .explanation = Pour ce serveur, le mot de passe ne suffit pas. Votre ordinateur doit prouver qui il est avec son propre certificat. Des organisations le demandent à leurs ordinateurs. Seule la personne qui gère le serveur peut vous en donner un.
    .step-1 = Demandez à la personne qui gère le serveur un certificat et la façon de l’installer. Envoyez-lui le rapport de ce programme.
    .step-2 = Au travail, assurez-vous d’utiliser l’ordinateur et le réseau prévus pour ce compte.
    .step-3 = C’est un compte privé ? Le nom du serveur est alors peut-être faux. Comparez-le avec les pages d’aide de votre fournisseur de messagerie.
    .admin-1 = Délivrez un certificat client à cet utilisateur, avec les étapes pour son logiciel de messagerie.
    .admin-2 = Si ce n’est pas voulu, rendez le certificat client facultatif sur les ports d’envoi (465 et 587).
tls-failed = La connexion sécurisée n’a pas pu être établie
    .explanation = Le serveur et le logiciel de messagerie ont commencé à sécuriser la connexion, puis se sont arrêtés. Le plus souvent, la panne est dans le serveur, parfois dans un antivirus ou dans le réseau. Si les étapes ne suffisent pas, c’est à votre fournisseur de messagerie de chercher.
    .step-1 =
        { $side ->
            [incoming] { $works ->
                [none] Pour le serveur de courrier entrant, réglez « { -label-port } » sur 993 pour IMAP ou sur 995 pour POP3, et choisissez SSL/TLS.
               *[other] Pour le serveur de courrier entrant, réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
            }
           *[other]
                { $works ->
                    [none] Dans les paramètres du compte, pour le serveur de courrier sortant, essayez le port 465 avec SSL/TLS, puis le port 587 avec STARTTLS.
                   *[other] Dans les paramètres du compte, réglez « { -label-port } » et « { -label-encryption } » ainsi : { $works }. Avec ces valeurs, le serveur répond.
                }
        }
    .step-2 = Essayez un autre réseau, par exemple le partage de connexion de votre téléphone.
    .step-3 = Si votre antivirus contrôle le courrier, coupez ce contrôle un instant et réessayez.
    .step-4 = Si rien n’y fait, envoyez le rapport de ce programme à votre fournisseur de messagerie.
    .admin-1 = { $detail ->
        [none] Cherchez dans le journal du serveur de messagerie l’erreur TLS à l’heure de l’essai.
       *[other] La négociation s’est terminée par : { $detail }. Cherchez le même moment dans le journal du serveur de messagerie.
    }
    .admin-2 = Vérifiez les versions de TLS, les suites de chiffrement, le certificat et la clé avec « openssl s_client », sur chaque port.
