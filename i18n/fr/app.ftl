# La fenêtre.

# --- la liste des comptes
accounts = Comptes
close-list = Fermer la liste
add-account = Ajouter un compte
settings = Réglages
list-works = fonctionne
list-warning = à corriger
list-cannot-send = n’envoie pas
list-unknown = aucun résultat
list-not-checked = pas encore contrôlé
list-checking = contrôle en cours…
list-unsaved = pas encore enregistré
list-changed = modifications non enregistrées

# --- le temps
ago-now = à l’instant
ago-minutes = il y a { $count } min
ago-hours =
    { $count ->
        [one] il y a { $count } heure
       *[other] il y a { $count } heures
    }
ago-yesterday = hier
ago-days =
    { $count ->
        [one] il y a { $count } jour
       *[other] il y a { $count } jours
    }
date-pattern = %d/%m/%Y
duration-ms = { $ms } ms
duration-s = { $seconds } s
checked-today = Contrôlé aujourd’hui à { $time } · durée { $duration }
checked-yesterday = Contrôlé hier à { $time } · durée { $duration }
checked-on = Contrôlé le { $date } à { $time } · durée { $duration }

# --- boutons de plusieurs écrans
cancel = Annuler
check = Contrôler
check-again = Contrôler à nouveau
save = Enregistrer
discard = Abandonner les modifications
show = Afficher
hide = Masquer
show-all = Tout afficher
show-less = Afficher moins
try-again = Réessayer
dismiss = Fermer
keep = Ne pas supprimer

# --- rien encore
welcome-title = Trouvez pourquoi vos messages ne partent pas
welcome-text = Mailclinic essaie les paramètres de votre compte, puis vous dit ce qui ne va pas et que faire. Aucun message n’est envoyé.
welcome-step-1 = Cliquez sur « Ajouter un compte » et saisissez votre adresse.
welcome-step-2 = Saisissez votre mot de passe. Les paramètres sont recherchés ; vous pouvez aussi saisir ceux de votre logiciel de messagerie.
welcome-step-3 = Cliquez sur « Contrôler ». La réponse vient en quelques secondes.
welcome-explain = Un message vous est revenu, ou votre logiciel affiche une erreur ?
keyring-opening = Ouverture de vos comptes…
keyring-opening-more = Ils se trouvent dans le coffre à mots de passe de cet ordinateur. S’il demande un mot de passe, c’est celui de votre session.

# --- ajouter un compte
add-title = Quelle adresse voulez-vous contrôler ?
add-text = Le programme cherche les paramètres pour vous. Aucun message n’est envoyé, et votre mot de passe reste dans le coffre à mots de passe de cet ordinateur.
add-by-hand = Saisir les paramètres moi-même
add-found = Trouvé : « { $server } », port { $port }, { $security }
add-found-incoming = Pour recevoir : « { $server } », port { $port }, { $security }
add-change = Modifier
add-searching = Recherche des paramètres de { $domain }…
add-not-found = Personne ne publie de paramètres pour { $domain }
add-not-found-more = Votre fournisseur de messagerie peut vous donner le nom de son serveur sortant. Ce nom se trouve aussi dans les paramètres du compte de votre logiciel de messagerie.
add-search-failed = La recherche n’a pas pu commencer
add-agree = Votre mot de passe irait à { $servers }. Nous ne savons pas si { $domain } le veut. Ne continuez que si votre fournisseur de messagerie vous l’a indiqué.
add-agree-button = Je connais ces paramètres : les utiliser
add-password-missing = Saisissez ici votre mot de passe pour que l’identification puisse être essayée.
add-suggestion = Vouliez-vous dire { $address } ?
add-copy-link = Copier le lien
add-link-copied = Copié

# --- le contrôle
account-settings = Paramètres du compte
check-running = Contrôle en cours…
check-running-title = Contrôle de vos paramètres
check-nothing-is-sent = Aucun message n’est envoyé. Cela dure une minute au plus.
check-cancelled = Annulé
check-cancelled-title = Vous avez arrêté le contrôle
check-cancelled-text = Rien n’a été modifié. Vous pouvez recommencer à tout moment.
check-cancelled-earlier = Vous avez arrêté le nouveau contrôle. Voici le résultat précédent.
check-settings-changed = Vous avez modifié les paramètres depuis ce contrôle.
check-cannot-begin = Cet ordinateur n’a pas pu lancer le contrôle
check-keyring-needed = Sans le coffre à mots de passe, le programme ne connaît pas votre mot de passe et ne peut donc rien contrôler.

stage-find-server = Recherche du serveur
stage-connect = Connexion
stage-secure = Protection de la connexion
stage-sign-in = Identification
stage-sender = Droit d’envoyer
stage-recipient = Acceptation du destinataire
stage-incoming = Réception
stage-message = Remise du message
stage-test-message = Envoi d’un message d’essai
stage-domain = Votre domaine

status-waiting = en attente
status-running = en cours
status-passed = réussi
status-warning = réussi, avec une réserve
status-failed = échec
status-skipped = non essayé
status-cancelled = arrêté

detail-addresses =
    { $count ->
        [one] { $count } adresse
       *[other] { $count } adresses
    }
detail-peer = port { $port }
detail-encrypted = { $version }
detail-not-encrypted = non chiffré
detail-signed-in = { $method }
detail-no-sign-in = désactivé
detail-not-reached = non atteint
detail-no-incoming = aucun serveur entrant
detail-no-incoming-password = aucun mot de passe
detail-domain-sound = rien à corriger
detail-domain-findings =
    { $count ->
        [one] { $count } point à voir
       *[other] { $count } points à voir
    }
detail-domain-not-asked = non consulté
detail-domain-unanswered = pas de réponse
detail-domain-of-service = appartient à { $service }

# --- le verdict, quand aucun constat ne le dit mieux
verdict-ok = Vos paramètres fonctionnent : vous pouvez envoyer
    .explanation = Tout ce qu’il faut pour envoyer a été essayé et fonctionne.
verdict-warning = Vous pouvez envoyer, mais il reste un point à corriger
    .explanation = Vous le trouverez ci-dessous.
verdict-problem = Ces paramètres ne permettent pas d’envoyer
    .explanation = Les étapes ci-dessous montrent jusqu’où le contrôle est allé.
verdict-unknown = La cause n’a pas pu être trouvée
    .explanation = Le temps s’est écoulé avant qu’il y ait une certitude. Recommencez, peut-être depuis un autre réseau.

# --- le trajet dessiné
way-you = Vos paramètres
way-you-good = rien à faire
way-you-caution = à améliorer
way-you-fault = à corriger ici
way-you-unknown = incertain
way-network = Votre réseau
way-network-good = laisse passer les messages
way-network-caution = gêne le passage
way-network-fault = les messages s’arrêtent ici
way-network-unknown = non essayé
way-server-good = répond
way-server-caution = à améliorer
way-server-fault = à corriger ici
way-server-unknown = non atteint
way-recipient = Le destinataire
way-recipient-good = serait accepté
way-recipient-caution = à améliorer
way-recipient-fault = les messages s’arrêtent ici
way-recipient-unknown = non atteint

# --- que faire
todo = Que faire
todo-by-hand = Ou à la main :
todo-good-to-know = Bon à savoir
fixer-you = Vous pouvez le faire vous-même
fixer-network = C’est au gestionnaire de votre réseau d’agir
fixer-provider = C’est à votre fournisseur de messagerie d’agir
fixer-domain = C’est au gestionnaire de votre domaine d’agir
fixer-recipient = C’est au destinataire d’agir
fixer-recipient-admin = C’est à l’administrateur du destinataire d’agir
fixer-software = C’est à l’éditeur du logiciel de messagerie d’agir
fixer-nobody = Personne n’a à agir : cela passe avec le temps
for-the-administrator = Pour l’administrateur

fix-use-server-settings = Utiliser le port { $port } avec { $security } et contrôler à nouveau
fix-use-host = Utiliser { $server } et contrôler à nouveau
fix-use-incoming-settings =
    { $kind ->
        [spa] Désactiver SPA pour le courrier entrant et contrôler à nouveau
        [server] Utiliser { $server } pour le courrier entrant et contrôler à nouveau
        [imap] Relever le courrier par IMAP, port { $port } avec { $security }, et contrôler à nouveau
        [pop3] Relever le courrier par POP3, port { $port } avec { $security }, et contrôler à nouveau
       *[port] Utiliser le port { $port } avec { $security } pour le courrier entrant et contrôler à nouveau
    }
fix-sign-in-like-incoming = S’identifier comme pour le courrier entrant et contrôler à nouveau
fix-sign-in-with-address = S’identifier avec l’adresse et contrôler à nouveau
fix-use-username = Utiliser le nom d’utilisateur { $user } et contrôler à nouveau
fix-choose-method = Laisser le programme choisir l’identification et contrôler à nouveau
fix-incoming-first = S’identifier d’abord auprès du serveur entrant et contrôler à nouveau
fix-trust-certificate = Faire confiance à ce certificat et contrôler à nouveau
fix-trim-password = Retirer l’espace autour du mot de passe et contrôler à nouveau

settings-that-answer = port { $port }, { $security }

working-title = Ce qui fonctionne à la place
working-text = Ces paramètres viennent de répondre. Votre mot de passe n’y a pas été essayé.
working-use = Les utiliser et contrôler à nouveau

others-title = Autres constats
alternatives-title = Autres causes possibles
weight-problem = bloque l’envoi
weight-warning = à corriger
weight-advice = conseil
weight-ok = en ordre
certainty-likely = probable
certainty-possible = possible

details = Détails
certificate-validity = Validité
certificate-from-until = du { $from } au { $until }
certificate-fingerprint = Empreinte (SHA-256)
certificate-cipher = Algorithme
dialogue-no-secrets = Ce que le programme et le serveur se sont dit. Les mots de passe n’y figurent pas.
dialogue-cut = … La suite est dans le rapport.
copy-dialogue = Copier le dialogue
copy-report = Copier le rapport
report-copied = Rapport copié
save-report = Enregistrer le rapport…
send-test = M’envoyer un message d’essai
trust-question = Faire confiance à ce certificat ?
trust-compare = Comparez-le caractère par caractère avec ce que vous indique la personne qui gère le serveur :
trust-not = Ne pas lui faire confiance
trust-yes = Lui faire confiance et contrôler à nouveau

# --- supprimer
delete-account-ask = Supprimer ce compte…
delete-account-question = Supprimer { $address } ?
delete-account-more = Ses paramètres, son mot de passe et ses résultats seront retirés de cet ordinateur. Votre boîte aux lettres reste telle quelle.
delete-account = Supprimer le compte
delete-everything-ask = Tout supprimer…
delete-everything-question = Tout supprimer ?
delete-everything-more = Tous les comptes, mots de passe, résultats et réglages de ce programme seront retirés de cet ordinateur. Vos boîtes aux lettres restent telles quelles.
delete-everything = Tout supprimer

# --- messages en haut d’un écran
notice-damaged =
    { $count ->
        [one] { $count } compte du coffre à mots de passe est illisible
       *[other] { $count } comptes du coffre à mots de passe sont illisibles
    }
notice-damaged-more = Rien n’y est changé. Ajoutez-les à nouveau pour vous en servir.
notice-not-saved = Le compte n’a pas pu être enregistré. Votre saisie est toujours là
notice-not-removed = Le compte n’a pas pu être supprimé
notice-settings-unreadable = Les réglages de ce programme sont illisibles, les valeurs habituelles s’appliquent
notice-settings-kept = L’ancien fichier a été gardé : { $file }
notice-settings-not-saved = Les réglages de ce programme n’ont pas pu être enregistrés
notice-system-says = L’ordinateur indique : { $detail }
notice-report-saved = Rapport enregistré
notice-report-not-saved = Le rapport n’a pas pu être enregistré
notice-not-read =
    { $count ->
        [one] Un fichier n’a pas pu être lu
       *[other] { $count } fichiers n’ont pas pu être lus
    }

# --- réglages du programme
settings-looks = Langue et apparence
settings-language = Langue
settings-language-system = Comme l’ordinateur
settings-theme = Thème
settings-theme-system = Comme l’ordinateur
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-text-size = Taille du texte
settings-text-size-help = Aussi avec Ctrl et + ou −.
settings-checking = Contrôle
settings-resolver = Serveur de noms
settings-resolver-help = Un serveur de noms trouve l’adresse qui correspond au nom d’un serveur. Laissez vide, sauf si l’on vous a dit d’en utiliser un autre. Saisissez son numéro, par exemple 192.0.2.1 ou 192.0.2.1:5353.
settings-resolver-system = Comme l’ordinateur
settings-resolver-used = { $server } est interrogé à la place de celui de l’ordinateur.
settings-third-parties = Des tiers peuvent être interrogés, comme les listes de blocage
settings-third-parties-more = Des listes de blocage sont interrogées sur votre domaine et sur les adresses qui envoient votre courrier. Un serveur de noms public (OpenDNS, Google ou Akamai) dit quelle adresse Internet a cet ordinateur. En cas d’échec, un autre (Quad9) est interrogé sur votre serveur de messagerie, et ce programme regarde si Gmail est joignable. Cela distingue une panne de votre réseau d’une panne de votre fournisseur. Tous, et les serveurs de noms en chemin, apprennent sur quoi on les interroge ; personne ne voit votre adresse de messagerie ni votre mot de passe.
settings-data = Vos données
settings-data-more = Les comptes et les mots de passe sont dans le coffre à mots de passe de cet ordinateur. La langue, le thème et les derniers résultats sont dans un fichier à part, sans mot de passe.
settings-version = Mailclinic { $version }
mistake-resolver = Saisissez un numéro comme 192.0.2.1, ou laissez vide.
