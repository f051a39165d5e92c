# Le etichette dei collegamenti sotto un risultato.

link-app-password = Crea una password per le app
link-bridge = Installa il programma che serve con questo gestore di posta
link-delisting = Cerca l’indirizzo nell’elenco e chiedi di toglierlo
link-mail-access = Consenti ai programmi di posta di usare il tuo account
link-mail-password = Imposta la password per i programmi di posta
link-password-login-retired = Come si accede oggi
link-smtp-auth = Come un amministratore attiva l’invio (Microsoft)
link-webmail = Apri la tua posta nel browser
