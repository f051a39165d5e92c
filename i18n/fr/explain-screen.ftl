# L’écran « Expliquer une erreur ».

explain-title = Expliquer une erreur
explain-field = Texte de l’erreur
explain-hint = Collez-le ici (Ctrl+V)
explain-paste-or = Collez l’erreur, déposez le message ici ou
explain-open = ouvrez un fichier…
explain-clear = Effacer
explain-reading = Lecture en cours…
explain-read-as = Lu comme : { $what }
explain-what = { $kind }{ $writer ->
        [none] { "" }
       *[other] , { $writer }
    }{ $language ->
        [none] { "" }
       *[other] , { $language }
    }
explain-cut = C’est très long. Seuls les { $count } premiers Mo ont été lus.
explain-file = Fichier : { $name }
explain-pasted = Texte collé, { $size } ko
explain-drop = Déposez-le où vous voulez. Mailclinic vous dit ce qu’il signifie.

# --- encore rien
explain-bring = Ce que vous pouvez apporter ici
explain-bring-window = Les mots d’une fenêtre d’erreur, copiés ou saisis, par exemple « 0x800CCC79 ».
explain-bring-message = Un message qui vous est revenu : tout son texte, ou son fichier (.eml, .msg, .mbox).
explain-bring-words = Ce qu’a dit le serveur, ou seulement son numéro, par exemple « 550 5.7.1 ».
explain-bring-headers = Les en-têtes d’un message, pour voir quel chemin il a pris et si son expéditeur a été jugé authentique.
explain-bring-private = Tout reste sur cet ordinateur.

# --- plusieurs
explain-messages = { $count } messages
explain-recipients = { $count } destinataires

# --- que faire
explain-todo = Ce que vous pouvez faire
explain-check-account = Contrôler ce compte
explain-copy-note = Copier le rapport
explain-note-copied = Rapport copié
explain-numbers = Ce que disent les numéros
explain-facts = Tout ce que dit le message
explain-links = Pages utiles
fixer-unknown = Rien ne dit ici qui doit agir

# --- rien de trouvé
explain-nothing = Cela ne ressemble pas à une erreur de messagerie
    .explanation = Le programme n’y a trouvé ni mots d’un serveur, ni numéro d’erreur, ni message retourné.
    .step-1 = Copiez tout le texte de l’erreur, avec tous les numéros, et collez-le ici.
    .step-2 = Si un message vous est revenu, enregistrez-le dans un fichier et déposez le fichier ici.
unreadable-empty = Il n’y a rien dedans
    .explanation = Le fichier ou le texte est vide.
    .step-1 = Enregistrez ou copiez de nouveau l’erreur et apportez-la ici.
unreadable-not-text = Ce n’est ni un message ni un texte
    .explanation = C’est peut-être une image ou un programme. Ici, on ne peut lire que des mots.
    .step-1 = Saisissez les mots de l’erreur dans le champ ci-dessus. Le numéro suffit souvent.
unreadable-broken-item = Ce fichier Outlook ne peut pas être lu
    .explanation = Il est abîmé ou trop grand.
    .step-1 = Ouvrez le message dans Outlook, copiez tout son texte et collez-le ici.
explain-headers-fine = L’expéditeur de ce message a été jugé authentique
    .explanation = Rien dans ces en-têtes ne fait douter de l’expéditeur. Voyez ci-dessous ce qui a été contrôlé.
explain-headers-doubtful = L’expéditeur de ce message peut paraître faux
    .explanation = Certains contrôles de l’expéditeur ont échoué. De tels messages finissent souvent dans le spam ou sont refusés. Voyez ci-dessous pourquoi, et comment y remédier.
    .step-1 = Copiez le rapport et donnez-le à la personne qui gère le domaine de l’expéditeur.
explain-headers-only = Ce sont les en-têtes d’un message
    .explanation = Ils montrent le chemin qu’il a pris. Ils ne contiennent ni erreur ni contrôle de l’expéditeur.

# --- le dessin du chemin
explain-way-you = Vous
explain-way-own = Votre fournisseur de messagerie
explain-way-theirs = Le serveur du destinataire
explain-way-nothing-to-do = rien à faire
explain-way-sent-on = l’a transmis
explain-way-sent-on-reported = l’a transmis et vous a prévenu
explain-way-took-it = l’a accepté
explain-way-has-it = l’a reçu
explain-way-no-word = aucune nouvelle
explain-way-waiting = ne l’accepte pas encore
explain-way-not-yet = pas encore atteint
explain-way-turned-away = l’a refusé
explain-way-you-act = vous pouvez y remédier
explain-way-software-acts = votre logiciel est à corriger
explain-way-network-acts = votre réseau fait obstacle
explain-way-administrator-acts = son administrateur doit agir
explain-way-domain-acts = l’administrateur de votre domaine doit agir
explain-way-recipient-acts = doit agir
explain-way-passes = cela passe avec le temps

# --- le chemin du message
explain-way-of-message = Le chemin du message
explain-your-computer = Votre ordinateur
explain-refused-here = { $server } a refusé
explain-longest-wait = plus longue attente
explain-more-stops =
    { $count ->
        [one] et une autre étape
       *[other] et { $count } autres étapes
    }
delay-seconds = +{ $count } s
delay-minutes = +{ $count } min
delay-hours = +{ $count } h
delay-days =
    { $count ->
        [one] +{ $count } jour
       *[other] +{ $count } jours
    }
delay-backwards = horloges différentes

# --- ce que disent les numéros
number-class-2 = Le 2 au début : c’est accepté.
number-class-3 = Le 3 au début : le serveur attend la suite.
number-class-4 = Le 4 au début : refusé pour l’instant. Cela peut marcher plus tard.
number-class-5 = Le 5 au début : refusé pour de bon. Renvoyer la même chose n’y change rien.
number-reply-syntax = Le deuxième chiffre, 0 : le serveur n’a pas compris, ou n’admet pas, ce qu’on lui a dit.
number-reply-connection = Le deuxième chiffre, 2 : il s’agit de la connexion.
number-reply-sign-in = Le deuxième chiffre, 3 : il s’agit de l’identification.
number-reply-mail = Le deuxième chiffre, 5 : il s’agit d’une boîte ou du message.
number-subject-other = Le numéro du milieu, 0 : rien de plus précis.
number-subject-address = Le numéro du milieu, 1 : il s’agit d’une adresse.
number-subject-mailbox = Le numéro du milieu, 2 : il s’agit de la boîte du destinataire.
number-subject-system = Le numéro du milieu, 3 : il s’agit de tout le serveur.
number-subject-network = Le numéro du milieu, 4 : il s’agit du chemin entre les serveurs.
number-subject-protocol = Le numéro du milieu, 5 : les deux serveurs ne se sont pas compris.
number-subject-message = Le numéro du milieu, 6 : il s’agit du contenu du message.
number-subject-policy = Le numéro du milieu, 7 : il s’agit d’une règle ou de la sécurité.

# --- qui l’on a cru
authentication-results = Ce qui a été contrôlé
authentication-spf = Ce serveur peut-il envoyer pour ce domaine ?
authentication-dkim = Le message est-il signé, et la signature est-elle valable ?
authentication-dmarc = L’un des deux correspond-il à l’adresse que voit le lecteur ?
authentication-pass = réussi
authentication-fail = échec ({ $result })
authentication-none = il n’y avait rien à contrôler ({ $result })
authentication-neutral = résultat incertain ({ $result })
authentication-temperror = impossible à contrôler à ce moment-là ({ $result })
authentication-permerror = l’entrée du domaine contient une erreur ({ $result })

# --- ce qui a été lu
kind-bounce = message retourné
kind-delayed = message en retard
kind-delivered = accusé de réception
kind-auto-reply = réponse automatique
kind-challenge = demande de confirmation
kind-feedback = plainte au sujet d’un message
kind-dialog = fenêtre d’erreur
kind-reply = mots d’un serveur
kind-code = numéro d’erreur
kind-headers = en-têtes d’un message
kind-not-a-bounce = message ordinaire
kind-unknown = inconnu

language-ar = arabe
language-bg = bulgare
language-ca = catalan
language-cs = tchèque
language-da = danois
language-de = allemand
language-el = grec
language-en = anglais
language-es = espagnol
language-et = estonien
language-fi = finnois
language-fr = français
language-he = hébreu
language-hu = hongrois
language-it = italien
language-ja = japonais
language-ko = coréen
language-lt = lituanien
language-lv = letton
language-nb = norvégien
language-nl = néerlandais
language-pl = polonais
language-pt = portugais
language-ro = roumain
language-ru = russe
language-sv = suédois
language-tr = turc
language-uk = ukrainien
language-zh = chinois
