# Le rapport à remettre au fournisseur ou à l’administrateur : titres et libellés.

report-title = Rapport de contrôle de la messagerie
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
