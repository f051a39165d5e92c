# Le rapport à remettre au fournisseur ou à l’administrateur : titres et libellés.

report-title = Rapport de contrôle de la messagerie
label-and-value = { $label } : { $value }
report-made-by = Établi par Mailclinic { $version }
report-address = Adresse de messagerie
report-server = Serveur
report-port = Port
report-encryption = Chiffrement
report-user = Nom d’utilisateur
report-recipient = Destinataire
report-time = Date et heure
report-words = Réponse du serveur
report-stages = Le contrôle, étape par étape
report-dialogue = Dialogue avec le serveur
report-certificate = Certificat
report-certificate-names = Noms dans le certificat
report-certificate-issuer = Émis par
report-certificate-valid = Valable du { $from } au { $until }
report-tls-version = Version de TLS
report-other-findings = Autres constats
report-settings-that-answer = Paramètres auxquels le serveur répond
report-what-happened = Ce qui s’est passé
report-what-to-do = Que faire
report-for-the-administrator = Pour l’administrateur
report-no-secrets = Ce rapport ne contient aucun mot de passe.

test-message-subject = Message d’essai de Mailclinic
test-message-body = Mailclinic a envoyé ce message à votre demande. Il est arrivé : l’envoi et la réception fonctionnent.

# --- la note sur une erreur

note-title = Rapport sur une erreur de messagerie
note-source = Fichier
note-read-as = Lu comme
note-cut = Le texte était très long ; seul le début a été lu.
note-more-recipients = Autres destinataires non repris ici : { $count }.
note-action = Résultat
note-reply-code = Code de réponse
note-enhanced-code = Code d’état étendu
note-refused-by = Refusé par
note-reported-by = Signalé par
note-stage = Étape de l’erreur
note-account = Compte indiqué dans l’erreur
note-account-name = Nom du compte
note-outlook-code = Numéro d’erreur du logiciel
note-message = Le message
note-from = De
note-to = À
note-subject = Objet
note-date = Date
note-message-id = Message-ID
note-way = Le chemin du message
note-unknown = inconnu
note-authentication = Contrôles de l’expéditeur (SPF, DKIM, DMARC)
note-authentication-causes = Pourquoi l’expéditeur peut paraître faux
note-envelope-domain = Domaine de l’adresse de retour
note-from-domain = Domaine de l’expéditeur visible
note-aligned = Les deux domaines concordent
note-aligned-yes = oui
note-aligned-no = non
note-signing-domain = Domaine qui a signé
note-ip = Adresse du serveur qui a envoyé
action-failed = non remis
action-delayed = en retard
action-delivered = remis
action-relayed = transmis
action-expanded = transmis aux membres d’une liste
