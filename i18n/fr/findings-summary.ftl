# Le résultat d’un contrôle qui n’a trouvé aucun défaut.
settings-work = Vos paramètres fonctionnent : vous pouvez envoyer du courrier
    .explanation = Tout ce qu’il faut pour envoyer a été essayé, et tout fonctionne. En ce moment, le serveur accepte votre courrier. Il n’y a rien à réparer.
    .step-1 = Si l’envoi échoue encore dans votre logiciel de messagerie, saisissez-y ces mêmes paramètres.
settings-differ-from-published =
    { $kind ->
        [failing] Votre fournisseur de messagerie indique d’autres paramètres que les vôtres
       *[other] Vos paramètres fonctionnent, mais votre fournisseur en conseille d’autres
    }
    .explanation =
        { $kind ->
            [failing] Le serveur de vos paramètres est introuvable. Pour votre adresse, votre fournisseur de messagerie indique d’autres paramètres. L’ancien serveur a peut-être été arrêté, ou votre domaine est passé chez un autre fournisseur. Vous pouvez changer les paramètres vous-même.
           *[other] Vous pouvez envoyer. Pourtant, votre fournisseur de messagerie indique d’autres paramètres, en général plus sûrs. Les vôtres pourraient un jour ne plus fonctionner. Vous pouvez les changer vous-même, quand vous voulez.
        }
    .step-1 = Notez les paramètres que vous utilisez maintenant.
    .step-2 = Dans les paramètres du compte, saisissez ce que votre fournisseur de messagerie indique : « { -label-outgoing-server } », « { -label-port } » et « { -label-encryption } ».
    .step-3 = Enregistrez, puis envoyez-vous un message.
