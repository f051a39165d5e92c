# Le message : sa taille, son contenu et sa forme.

message-too-large = Votre message est trop gros
    .explanation = Le serveur n’accepte les messages que jusqu’à une certaine taille. En route, les pièces jointes grossissent d’un tiers : un fichier sous la limite peut donc être trop gros. Vous pouvez y remédier vous-même.
    .step-1 =
        { $limit ->
            [none] Additionnez la taille de vos pièces jointes. Beaucoup de serveurs n’acceptent que 10 à 25 Mo en tout.
           *[other] Le serveur donne cette limite : { $limit }. Gardez toutes vos pièces jointes ensemble sous les deux tiers de cette taille.
        }
    .step-2 = Le mieux est de déposer les gros fichiers dans un espace en ligne et de n’envoyer que le lien.
    .step-3 = Sinon, réduisez les photos et envoyez les fichiers un par un, en plusieurs messages.
    .step-4 = L’ancien message est encore dans la boîte d’envoi de votre logiciel de messagerie ? Supprimez-le. Il peut bloquer les autres.
    .admin-1 = Pour laisser passer de plus gros messages, relevez la limite sur chaque serveur du trajet et comptez un tiers de plus que les fichiers (Postfix : message_size_limit ; Exchange : organisation, connecteur et boîte aux lettres).
    .admin-2 = 5.2.3 est la limite de cette boîte aux lettres, 5.3.4 celle du serveur.

too-many-recipients = Votre message a trop de destinataires
    .explanation = Un serveur n’accepte qu’un certain nombre de destinataires par message. C’est une mesure contre le spam. Votre compte n’est pas en cause. Vous pouvez y remédier vous-même.
    .step-1 =
        { $limit ->
            [none] Envoyez d’abord le message à une partie des gens, 50 au plus à la fois.
           *[other] Le serveur donne cette limite : { $limit }. Envoyez le message à moins de gens à la fois.
        }
    .step-2 = Attendez quelques minutes entre deux envois.
    .step-3 = Laissez de côté les personnes qui ont déjà le message.
    .step-4 = Vous écrivez souvent à beaucoup de monde ? Créez une liste de diffusion ou prenez un service fait pour cela.
    .admin-1 = Après 452 4.5.3, le serveur d’envoi doit servir les destinataires acceptés, puis réessayer avec les autres dans un nouveau lot (RFC 5321, section 4.5.3.1.10).
    .admin-2 = Microsoft 365 accepte dans un message au plus 200 destinataires d’un même domaine. Sur votre propre serveur, voyez smtpd_recipient_limit (Postfix) ou MaxRecipientEnvelopeLimit (Exchange).

message-looks-like-spam = Le serveur prend votre message pour du spam
    .explanation = Un filtre examine les mots, les liens et les fichiers de chaque message, et il a pris le vôtre pour du spam. Un filtre peut se tromper. Vous pouvez changer votre message. Seule la personne qui gère le filtre peut faire une exception.
    .step-1 = Envoyez un message court sans liens, images, fichiers ni signature. Voyez s’il passe.
    .step-2 = Il passe ? Ajoutez le reste peu à peu. Laissez de côté ce qui est refusé, surtout les liens raccourcis.
    .step-3 = Écrivez un objet clair et des phrases entières. N’écrivez pas de mots tout en majuscules.
    .step-4 =
        { $side ->
            [own] Toujours refusé ? Envoyez le rapport de ce programme à votre fournisseur de messagerie.
           *[other] Toujours refusé ? Joignez le destinataire autrement. Donnez-lui le rapport de ce programme pour son administrateur.
        }
    .step-5 = Ce message n’est pas de vous ? Changez tout de suite de mot de passe. Quelqu’un d’autre utilise peut-être votre compte.
    .admin-1 = Cherchez le message dans le journal du filtre et voyez quelle règle ou quel score a décidé. Cherchez les domaines de ses liens dans les listes de blocage de liens.
    .admin-2 = Du côté de l’expéditeur, vérifiez SPF, DKIM, DMARC et la réputation de l’adresse IP d’envoi.
    .admin-3 = Si le filtre s’est trompé, signalez-le à son éditeur. Ne laissez passer cet expéditeur que si SPF, DKIM ou DMARC prouvent l’adresse.

message-virus = Le serveur a trouvé un virus dans votre message
    .explanation = Un antivirus a pris une partie du message pour un virus, le plus souvent un fichier ou un lien. Il peut se tromper, mais votre ordinateur est peut-être aussi infecté. Vous pouvez le vérifier vous-même.
    .step-1 = N’ouvrez pas ce fichier et ne le renvoyez pas.
    .step-2 = Mettez votre antivirus à jour et analysez tout l’ordinateur.
    .step-3 = Renvoyez votre message sans ce fichier et sans liens.
    .step-4 = Ce message n’est pas de vous ? Changez de mot de passe, de préférence depuis un autre appareil.
    .step-5 =
        { $side ->
            [own] L’analyse ne trouve rien ? Envoyez le rapport de ce programme à votre fournisseur de messagerie.
           *[other] L’analyse ne trouve rien ? Joignez le destinataire autrement. Donnez-lui le rapport de ce programme pour son administrateur.
        }
    .admin-1 = Cherchez le nom du virus dans le journal de l’antivirus. Faites tester le fichier par plusieurs antivirus et signalez une fausse alerte à l’éditeur.
    .admin-2 = Si l’utilisateur n’a pas écrit ce message, isolez l’ordinateur, réinitialisez le mot de passe et fermez toutes les sessions.

attachment-forbidden = Le serveur n’accepte pas ce type de pièce jointe
    .explanation = Certains types de fichiers, comme .exe, .js ou ceux qui ont des macros, peuvent cacher un programme nuisible. Beaucoup de serveurs les refusent tous, même si le vôtre est sans danger. Ils regardent aussi dans les fichiers ZIP. Vous pouvez envoyer le fichier autrement.
    .step-1 = Retirez le fichier du message. Déposez-le dans un espace en ligne et n’envoyez que le lien.
    .step-2 = C’est un document ? Enregistrez-le en PDF et joignez ce PDF.
    .step-3 = Vous avez joint un message entier avec des fichiers ? Joignez ces fichiers directement.
    .step-4 = Ne renommez pas le fichier et ne le mettez pas sous mot de passe. Cela aide rarement et paraît suspect.
    .step-5 = Le destinataire tient à recevoir le fichier en pièce jointe ? Qu’il en parle à son administrateur. Donnez-lui le rapport de ce programme.
    .admin-1 = Voyez quelle règle sur les types de fichiers a refusé le message. Dans Microsoft 365, ce sont le filtre des pièces jointes courantes et les règles de flux de messagerie.
    .admin-2 = Gmail refuse ces types même dans les archives (.zip, .tgz), et les archives à mot de passe qui contiennent une autre archive.

message-malformed = Votre logiciel de messagerie a produit un message défectueux
    .explanation = Un message se construit selon des règles, et celui-ci ne les suit pas. Cela vient du logiciel ou de l’appareil qui l’a produit, pas de vous. Seul leur fabricant peut corriger ce défaut. En attendant, vous pouvez le contourner.
    .step-1 = Mettez votre logiciel de messagerie à jour et renvoyez le message.
    .step-2 = Écrivez un nouveau message en texte brut ou en HTML, pas en texte enrichi (RTF). Tapez le texte, sans le coller.
    .step-3 = Toujours refusé ? Écrivez le message sur le site de votre fournisseur de messagerie.
    .step-4 = Envoyez le rapport de ce programme à l’éditeur de votre logiciel ou au fabricant de l’appareil.
    .admin-1 = Chaque ligne doit finir par CR LF, jamais par CR ou LF seul (5.6.11), et compter au plus 998 octets avant cela.
    .admin-2 = L’en-tête doit avoir un champ Date et un champ From avec une adresse valide. Les champs permis une seule fois ne doivent pas se répéter (RFC 5322, section 3.6).
    .admin-3 = Essayez sans les programmes qui modifient le message en route, comme un antivirus ou l’ajout d’une mention légale, pour voir lequel l’abîme.

message-policy = Une règle du serveur de messagerie refuse votre message
    .explanation = La personne qui gère ce serveur a fixé des règles sur ce qui peut passer. Votre message va contre l’une d’elles, mais la réponse dit rarement laquelle. Seul l’administrateur de ce serveur peut vous le dire, ou changer la règle.
    .step-1 = Lisez les mots du serveur. Parfois, ils donnent la raison ou une page web.
    .step-2 = Envoyez un message court en texte brut, sans fichiers, liens ni images. Voyez s’il passe.
    .step-3 = Il passe ? Ajoutez le reste peu à peu et laissez de côté ce qui est refusé.
    .step-4 =
        { $side ->
            [own] Même le message court est refusé ? Envoyez le rapport de ce programme à votre administrateur ou à votre fournisseur de messagerie.
           *[other] Même le message court est refusé ? Joignez le destinataire autrement. Donnez-lui le rapport de ce programme pour son administrateur.
        }
    .admin-1 = Retrouvez le message par son heure et son destinataire, et voyez quelle règle de flux de messagerie, quel filtre de contenu ou quelle règle contre la perte de données l’a refusé.
    .admin-2 = Corrigez la règle ou faites une exception, et faites figurer la raison dans sa réponse.
    .admin-3 = Le 5.0.350 de Microsoft 365 est un code général. Avec « x-dg-ref header is too long », envoyez du texte brut ou du HTML au lieu du texte enrichi ; avec AS345, pas de pièces jointes dans d’autres pièces jointes.

smtputf8-unsupported = Le serveur du destinataire ne sait pas lire les lettres spéciales
    .explanation = Une des adresses du message, ou son objet, contient d’autres lettres que les simples a à z, comme ü, é ou ж. Le serveur à l’autre bout ne sait pas encore les lire. Seul son administrateur peut y changer quelque chose. Mais il y a souvent un autre moyen.
    .step-1 = Relisez lettre par lettre toutes les adresses du message. Une lettre spéciale s’y trouve peut-être par erreur.
    .step-2 = Demandez au destinataire une adresse en lettres simples et écrivez à celle-ci.
    .step-3 = Votre propre adresse a des lettres spéciales ? Écrivez depuis une autre.
    .step-4 = Toujours refusé ? Mettez aussi l’objet en lettres simples.
    .step-5 = Le destinataire a besoin de telles adresses ? Donnez-lui le rapport de ce programme pour son administrateur.
    .admin-1 = Activez SMTPUTF8 (RFC 6531) sur chaque serveur qui reçoit ou transmet ce courrier (Postfix : smtputf8_enable), filtres compris.
    .admin-2 = Si seul le domaine a des lettres spéciales, utilisez sa forme en xn--, qui n’exige pas SMTPUTF8.
    .admin-3 = Donnez à chaque boîte aux lettres de ce genre un alias en lettres simples.
