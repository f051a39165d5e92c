# Dove questo programma tiene account e password: l’archivio delle password del computer.
keyring-missing = Su questo computer manca un posto sicuro per i tuoi account
    .explanation = Questo programma tiene account e password solo nell’archivio delle password del computer, mai in un semplice file. Qui non ce n’è uno attivo. Puoi continuare, ma gli account restano solo finché non chiudi il programma. Puoi installare tu un archivio, o chiederlo a chi si occupa del computer.
    .step-1 = Installa un archivio delle password. Su Linux è GNOME Keyring, KWallet o KeePassXC.
    .step-2 = Esci dalla sessione del computer e accedi di nuovo.
    .step-3 = Apri questo programma e aggiungi di nuovo il tuo account.
    .admin-1 = Sul bus di sessione D-Bus non risponde nessun Secret Service (org.freedesktop.secrets). Installa gnome-keyring, KWallet o KeePassXC, con il Secret Service attivo.
    .admin-2 = Verifica che parta con la sessione dell’utente e che esista una raccolta predefinita.
keyring-locked = L’archivio delle password di questo computer è bloccato
    .explanation = I tuoi account e le password sono nell’archivio delle password del computer. È bloccato, e quando ha chiesto la sua password nessuno ha risposto. Non è andato perso nulla. Puoi sbloccarlo tu.
    .step-1 = Riprova e scrivi la password quando il computer la chiede. Di solito è quella con cui accedi al computer.
    .step-2 = Se non la chiede, apri il programma del computer che gestisce le password e sblocca lì l’archivio.
    .step-3 = Poi riprova qui.
keyring-failed = L’archivio delle password di questo computer non funziona come dovrebbe
    .explanation = Questo programma non è riuscito a leggere o a salvare lì i tuoi account. Quello che c’era prima c’è ancora. Quello che hai scritto ora forse non è stato salvato. Di solito puoi rimediare tu con un riavvio.
    .step-1 = Riprova.
    .step-2 = Se non basta, riavvia il computer.
    .step-3 = Apri il programma del computer che gestisce le password e guarda se funziona.
    .step-4 = Se non funziona, chiedi a chi si occupa del computer e mandagli il rapporto di questo programma.
    .admin-1 =
        { $detail ->
            [none] L’archivio delle password ha dato un errore o non ha risposto in tempo. Cercalo nel registro di sistema.
           *[other] L’archivio delle password ha dato un errore: { $detail }. Cercalo nel registro di sistema.
        }
