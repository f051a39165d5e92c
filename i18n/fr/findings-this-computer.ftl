# Là où ce programme garde comptes et mots de passe : le coffre à mots de passe de l’ordinateur.
keyring-missing = Cet ordinateur n’a pas d’endroit sûr pour garder vos comptes
    .explanation = Ce programme ne garde comptes et mots de passe que dans le coffre à mots de passe de l’ordinateur, jamais dans un simple fichier. Ici, aucun coffre n’est actif. Vous pouvez continuer, mais vos comptes ne durent que jusqu’à la fermeture du programme. Vous pouvez installer un coffre vous-même, ou le demander à la personne qui s’occupe de l’ordinateur.
    .step-1 = Installez un coffre à mots de passe. Sous Linux, c’est GNOME Keyring, KWallet ou KeePassXC.
    .step-2 = Fermez la session de l’ordinateur et ouvrez-la à nouveau.
    .step-3 = Ouvrez ce programme et ajoutez à nouveau votre compte.
    .admin-1 = Aucun Secret Service (org.freedesktop.secrets) ne répond sur le bus de session D-Bus. Installez gnome-keyring, KWallet ou KeePassXC, avec son Secret Service activé.
    .admin-2 = Vérifiez qu’il démarre avec la session de l’utilisateur et qu’il existe une collection par défaut.
keyring-locked = Le coffre à mots de passe de cet ordinateur est verrouillé
    .explanation = Vos comptes et mots de passe sont dans le coffre à mots de passe de l’ordinateur. Il est verrouillé, et personne n’a répondu quand il a demandé son mot de passe. Rien n’est perdu. Vous pouvez le déverrouiller vous-même.
    .step-1 = Réessayez, et saisissez le mot de passe quand l’ordinateur le demande. Le plus souvent, c’est celui de votre session.
    .step-2 = Si rien n’est demandé, ouvrez le programme de l’ordinateur qui gère les mots de passe et déverrouillez-y le coffre.
    .step-3 = Réessayez ensuite ici.
keyring-failed = Le coffre à mots de passe de cet ordinateur ne fonctionne pas comme il devrait
    .explanation = Ce programme n’a pas pu y lire ou y enregistrer vos comptes. Ce qui s’y trouvait avant y est encore. Ce que vous venez de saisir n’est peut-être pas enregistré. Le plus souvent, vous pouvez y remédier vous-même par un redémarrage.
    .step-1 = Réessayez.
    .step-2 = Si cela ne suffit pas, redémarrez l’ordinateur.
    .step-3 = Ouvrez le programme de l’ordinateur qui gère les mots de passe et voyez s’il fonctionne.
    .step-4 = S’il ne fonctionne pas, demandez à la personne qui s’occupe de l’ordinateur et envoyez-lui le rapport de ce programme.
    .admin-1 =
        { $detail ->
            [none] Le coffre à mots de passe a renvoyé une erreur ou n’a pas répondu à temps. Cherchez-la dans le journal du système.
           *[other] Le coffre à mots de passe a renvoyé une erreur : { $detail }. Cherchez-la dans le journal du système.
        }
