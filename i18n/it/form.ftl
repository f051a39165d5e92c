# Le impostazioni di un account.

form-title-new = Nuovo account
form-intro-new = Inserisci le stesse impostazioni del tuo programma di posta. Le trovi lì, nelle impostazioni dell’account.
form-changed = Ci sono modifiche non salvate.
form-has-mistakes = Alcuni campi qui sopra vanno rivisti.
form-check-saves = “Controlla” salva le impostazioni e le prova. “Salva” le conserva senza provarle.

form-user-information = { -label-user-information }
form-your-name = { -label-your-name }
form-address = { -label-address }
form-account-type = { -label-account-type }
form-incoming-server = { -label-incoming-server }
form-incoming-text = Da questo server ricevi la posta. Conta anche per l’invio, perché spesso la password è la stessa.
form-outgoing-server = { -label-outgoing-server }
form-server = Nome del server
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
form-details = Dettagli
form-method = Modo di accedere
method-auto = Scegli da solo il migliore
method-xoauth2 = XOAUTH2 (un codice al posto della password)
method-ntlm = NTLM (SPA)
form-clear-text = Senza crittografia, lungo il percorso altri possono leggere la tua password e la tua posta.
form-clear-text-consent = Lo so e voglio accedere senza crittografia
form-pinned = Consideri attendibile il certificato con questa impronta, anche se nessuna autorità lo garantisce:
form-unpin = Non considerarlo più attendibile
form-recipient-title = A chi vuoi scrivere?
form-recipient-text = Molti server rifiutano solo la posta diretta ad altri gestori. Inserisci un indirizzo che non sia del tuo gestore di posta per controllare anche questo. Lì non viene inviato nulla.
form-recipient = Indirizzo di un destinatario (facoltativo)

security-auto = { -label-auto }
security-tls = SSL/TLS
security-starttls = STARTTLS
security-none = { -label-none }

help-account-type = IMAP lascia la posta sul server, POP3 la preleva. Il tuo programma di posta mostra quale dei due usa.
help-server = Copialo dal tuo programma di posta o dalle pagine di aiuto del tuo gestore. È un nome come smtp.example.com, senza https:// davanti.
help-port = Un numero che dice quale porta del server usare. Lascia vuoto per usare quella abituale.
help-encryption = La crittografia impedisce ad altri di leggere. “{ -label-auto }” prova ciò che il server offre e non ne fa mai a meno.
help-user-name = Di solito è tutto l’indirizzo di posta. Lascia vuoto per usare quello.
help-method = Lascia così, a meno che il tuo gestore di posta dica altro.

mistake-missing = Compila questo campo.
mistake-too-long = È troppo lungo. Forse è stato incollato qualcos’altro.
mistake-malformed = C’è un carattere che qui non può stare.
mistake-port = Una porta è un numero da 1 a 65535.
mistake-no-incoming-server = Inserisci anche il server della posta in arrivo, oppure scegli “{ -label-log-on-using }” per quello in uscita.
mistake-host-scheme = Togli la parte con ://. Qui va solo il nome, come smtp.example.com.
mistake-host-mail-address = Questo è un indirizzo di posta. Qui va il nome del server, come smtp.example.com.
mistake-host-path = Togli la barra e ciò che segue.
mistake-host-port = Togli i due punti e il numero. Il numero va nel campo della porta.
mistake-host-space = C’è uno spazio nel nome.
mistake-host-malformed = Questo non è il nome di un server. Somiglia a smtp.example.com.
mistake-address-no-at = Manca la @. Un indirizzo somiglia a anna@example.com.
mistake-address-local = La parte prima della @ non può essere giusta.
mistake-address-domain = La parte dopo la @ non può essere giusta. Somiglia a example.com.

caution-port-wants-tls = Di solito la porta { $port } richiede SSL/TLS.
caution-port-wants-starttls = Di solito la porta { $port } richiede STARTTLS.
caution-port-receives = Questa porta serve a ricevere. Per inviare di solito si usa la porta { $port }.
caution-port-is-imap = Questa porta è per IMAP. POP3 di solito usa la porta { $port }.
caution-port-is-pop = Questa porta è per POP3. IMAP di solito usa la porta { $port }.
caution-password-space = La password inizia o finisce con uno spazio. È voluto?
