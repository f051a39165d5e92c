# The outcome of a check-up that found no fault.
settings-work = Your settings work: you can send mail
    .explanation = Everything that sending needs was tried, and it works. The server accepts mail from you now. Nobody has to fix anything.
    .step-1 = If sending still fails in your mail program, enter the same settings there.
settings-differ-from-published =
    { $kind ->
        [failing] Your mail provider names other settings than yours
       *[other] Your settings work, but your mail provider recommends others
    }
    .explanation =
        { $kind ->
            [failing] The server in your settings cannot be found. Your mail provider names other settings for your address. Perhaps the old server was switched off, or your domain has moved to another provider. You can change the settings yourself.
           *[other] You can send. Still, your mail provider names other settings, and as a rule those are safer. The ones you use may stop working some day. You can change them yourself, at any time.
        }
    .step-1 = Write down the settings that you use now.
    .step-2 = In your account settings, enter what your mail provider gives: “{ -label-outgoing-server }”, “{ -label-port }” and “{ -label-encryption }”.
    .step-3 = Save, and send a message to yourself.
