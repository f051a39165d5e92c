# Where this program keeps accounts and passwords: the keyring of the computer.
keyring-missing = This computer has no safe place to keep your accounts
    .explanation = This program keeps accounts and passwords only in the password store of this computer, never in a plain file. No such store is running here. You can go on, but your accounts last only until you close the program. You can install a store yourself, or ask whoever looks after the computer.
    .step-1 = Install a password store. On Linux this is GNOME Keyring, KWallet or KeePassXC.
    .step-2 = Sign out of the computer and sign in again.
    .step-3 = Open this program and add your account again.
    .admin-1 = No Secret Service (org.freedesktop.secrets) answers on the D-Bus session bus. Install gnome-keyring, KWallet or KeePassXC, with its Secret Service switched on.
    .admin-2 = Make sure that it starts with the user’s session and that a default collection exists.
keyring-locked = The password store of this computer is locked
    .explanation = Your accounts and passwords are in the password store of this computer. It is locked, and nobody answered when it asked for its password. Nothing is lost. You can unlock it yourself.
    .step-1 = Try again, and enter the password when the computer asks for it. Most often it is the one you sign in to the computer with.
    .step-2 = If nothing asks for it, open the computer’s own program for passwords and unlock the store there.
    .step-3 = Then try again here.
keyring-failed = The password store of this computer does not work as it should
    .explanation = This program could not read or save your accounts there. What was in the store before is still there. What you entered just now may not be saved. Most often you can fix this yourself with a restart.
    .step-1 = Try again.
    .step-2 = If that does not help, restart the computer.
    .step-3 = Open the computer’s own program for passwords and see whether it works.
    .step-4 = If it does not, ask whoever looks after the computer, and send them the report from this program.
    .admin-1 =
        { $detail ->
            [none] The keyring gave an error or did not answer in time. Look for it in the system’s log.
           *[other] The keyring gave an error: { $detail }. Look for it in the system’s log.
        }
