# Where in the person’s mail program a change is made.
where-title = Show me where in { $program }
where-title-any = Show me where in my mail program
where-choose = Choose your mail program. The steps then appear here, and the choice is remembered.
where-steps = In { $program }
where-nothing = Nothing has to be set in { $program }.
settings-mail-program = Mail program
settings-mail-program-none = Not chosen
settings-mail-program-help = The program that you send mail with. You are shown where to click in it.
mended-title = Now change it in your mail program, too
mended-text = What was changed here is not yet changed in the program that you send mail with.
mended-done = I have done it
