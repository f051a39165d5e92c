# Où se fait une modification dans le logiciel de messagerie de la personne.
where-title = Me montrer où cliquer dans { $program }
where-title-any = Me montrer où cliquer dans mon logiciel de messagerie
where-choose = Choisissez votre logiciel de messagerie. Les étapes s’affichent ici, et le choix est retenu.
where-steps = Dans { $program }
where-nothing = Il n’y a rien à régler dans { $program }.
settings-mail-program = Logiciel de messagerie
settings-mail-program-none = Non choisi
settings-mail-program-help = Le logiciel avec lequel vous envoyez. On vous y montre où cliquer.
mended-title = Changez-le aussi dans votre logiciel de messagerie
mended-text = Ce qui a été changé ici ne l’est pas encore dans le logiciel avec lequel vous envoyez.
mended-done = C’est fait
