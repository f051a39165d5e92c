# Labels of the links that stand under a finding.

link-app-password = Create an app password
link-bridge = Set up the program that this mail provider needs
link-delisting = Look the address up in the list, and ask for its removal
link-mail-access = Allow mail programs to use your account
link-mail-password = Set your password for mail programs
link-password-login-retired = How to sign in there now
link-smtp-auth = How an administrator switches sending on (Microsoft)
link-webmail = Open your mail in the browser
