# Dove si fa una modifica nel programma di posta della persona.
where-title = Mostrami dove fare clic in { $program }
where-title-any = Mostrami dove fare clic nel mio programma di posta
where-choose = Scegli il tuo programma di posta. I passi compaiono qui e la scelta viene ricordata.
where-steps = In { $program }
where-nothing = In { $program } non c’è nulla da impostare.
settings-mail-program = Programma di posta
settings-mail-program-none = Non scelto
settings-mail-program-help = Il programma con cui invii la posta. Qui vedi dove fare clic.
mended-title = Ora cambialo anche nel tuo programma di posta
mended-text = Ciò che è cambiato qui non è ancora cambiato nel programma con cui invii la posta.
mended-done = L’ho fatto
