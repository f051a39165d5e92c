# Les paramètres d’un compte.

form-title-new = Nouveau compte
form-intro-new = Saisissez les mêmes paramètres que dans votre logiciel de messagerie. Il les montre dans les paramètres du compte.
form-changed = Des modifications ne sont pas enregistrées.
form-has-mistakes = Certains champs ci-dessus sont à revoir.
form-check-saves = « Contrôler » enregistre les paramètres et les essaie. « Enregistrer » les garde sans les essayer.

form-user-information = { -label-user-information }
form-your-name = { -label-your-name }
form-address = { -label-address }
form-account-type = { -label-account-type }
form-incoming-server = { -label-incoming-server }
form-incoming-text = Ce serveur vous apporte vos messages. Il compte aussi pour l’envoi, car son mot de passe sert souvent aux deux.
form-outgoing-server = { -label-outgoing-server }
form-server = Nom du serveur
form-port = { -label-port }
form-encryption = { -label-encryption }
form-logon-information = { -label-logon-information }
form-user-name = { -label-user-name }
form-password = { -label-password }
form-smtp-auth = { -label-smtp-auth }
form-same-as-incoming = { -label-same-as-incoming }
form-log-on-using = { -label-log-on-using }
form-incoming-first = { -label-incoming-first }
form-spa = { -label-spa }
form-details = Détails
form-method = Mode d’identification
method-auto = Choisir la meilleure
method-xoauth2 = XOAUTH2 (un jeton à la place du mot de passe)
method-ntlm = NTLM (SPA)
form-clear-text = Sans chiffrement, d’autres peuvent lire en chemin votre mot de passe et vos messages.
form-clear-text-consent = Je le sais et je veux m’identifier sans chiffrement
form-pinned = Vous faites confiance au certificat qui a cette empreinte, bien qu’aucune autorité ne le garantisse :
form-unpin = Ne plus lui faire confiance
form-recipient-title = À qui voulez-vous écrire ?
form-recipient-text = Beaucoup de serveurs ne refusent que les messages destinés à d’autres services. Indiquez une adresse hors de votre service pour contrôler aussi ce cas. Rien n’y est envoyé.
form-recipient = Adresse d’un destinataire (facultatif)

security-auto = { -label-auto }
security-tls = SSL/TLS
security-starttls = STARTTLS
security-none = { -label-none }

help-account-type = IMAP laisse les messages sur le serveur, POP3 les en retire. Votre logiciel de messagerie indique lequel il utilise.
help-server = Copiez-le depuis votre logiciel de messagerie ou les pages d’aide de votre fournisseur. C’est un nom comme smtp.example.com, sans https:// devant.
help-port = Un numéro qui indique quel accès du serveur utiliser. Laissez vide pour prendre le port habituel.
help-encryption = Le chiffrement empêche les autres de lire. « { -label-auto } » essaie ce que le serveur propose et ne s’en passe jamais.
help-user-name = Le plus souvent, votre adresse entière. Laissez vide pour prendre celle-ci.
help-method = Laissez tel quel, sauf si votre fournisseur indique autre chose.

mistake-missing = Remplissez ce champ.
mistake-too-long = C’est trop long. Autre chose a peut-être été collé ici.
mistake-malformed = Un caractère n’a pas sa place ici.
mistake-port = Un port est un nombre de 1 à 65535.
mistake-no-incoming-server = Indiquez aussi le serveur de courrier entrant, ou choisissez « { -label-log-on-using } » pour le serveur de courrier sortant.
mistake-host-scheme = Retirez la partie avec ://. Seul le nom va ici, comme smtp.example.com.
mistake-host-mail-address = Ceci est une adresse de messagerie. Ici va le nom du serveur, comme smtp.example.com.
mistake-host-path = Retirez la barre oblique et ce qui la suit.
mistake-host-port = Retirez les deux-points et le numéro. Le numéro va dans le champ du port.
mistake-host-space = Il y a un espace dans le nom.
mistake-host-malformed = Ce n’est pas le nom d’un serveur. Il ressemble à smtp.example.com.
mistake-address-no-at = Il manque le @. Une adresse ressemble à anna@example.com.
mistake-address-local = La partie avant le @ ne peut pas être juste.
mistake-address-domain = La partie après le @ ne peut pas être juste. Elle ressemble à example.com.

caution-port-wants-tls = Le port { $port } demande en général SSL/TLS.
caution-port-wants-starttls = Le port { $port } demande en général STARTTLS.
caution-port-receives = Ce port sert à recevoir. Pour envoyer, on utilise en général le port { $port }.
caution-port-is-imap = Ce port est celui d’IMAP. POP3 utilise en général le port { $port }.
caution-port-is-pop = Ce port est celui de POP3. IMAP utilise en général le port { $port }.
caution-password-space = Le mot de passe commence ou finit par un espace. Est-ce voulu ?
