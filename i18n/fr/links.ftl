# Les libellés des liens placés sous un résultat.

link-app-password = Créer un mot de passe d’application
link-bridge = Installer le logiciel que demande ce fournisseur de messagerie
link-delisting = Chercher l’adresse dans la liste et demander son retrait
link-mail-access = Autoriser les logiciels de messagerie à utiliser votre compte
link-mail-password = Choisir le mot de passe pour les logiciels de messagerie
link-password-login-retired = Comment s’identifier maintenant
link-smtp-auth = Comment un administrateur active l’envoi (Microsoft)
link-webmail = Ouvrir votre courrier dans le navigateur
