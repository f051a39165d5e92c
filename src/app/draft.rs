//! The settings of an account while somebody types them.

use std::collections::HashSet;

use crate::account::{Account, AccountId, Field, FieldError, Form, Problem, Secret, SignInChoice};

use super::command::Password;

/// The form of one account with everything typed and not yet saved. Kept until it is saved or thrown away, so that looking
/// at another account loses nothing.
#[derive(Clone, Debug)]
pub struct Draft {
    pub id: AccountId,
    pub form: Form,
    /// The form as it is stored; `None` for an account that never was.
    pub stored: Option<Form>,
    pub incoming_password: PasswordDraft,
    pub outgoing_password: PasswordDraft,
    left: HashSet<Field>,
    /// Somebody wanted to save or check: now every mistake is shown.
    submitted: bool,
    /// The keyring did not take it.
    save_failed: bool,
}

#[derive(Clone, Debug)]
pub struct PasswordDraft {
    pub text: Secret,
    /// Typed and not saved; a password from the keyring is not.
    pub edited: bool,
}

impl Default for PasswordDraft {
    fn default() -> Self {
        Self { text: Secret::new(String::new()), edited: false }
    }
}

impl PasswordDraft {
    fn fill(&mut self, stored: Option<&Secret>) {
        if !self.edited
            && let Some(secret) = stored
        {
            self.text = secret.clone();
        }
    }

    /// What to store in place of what is stored.
    pub(super) fn change(&self) -> Option<Secret> {
        self.edited.then(|| self.text.clone())
    }
}

impl Draft {
    /// An account that does not exist yet. The one password is for both servers, where both are signed in to.
    pub fn new(id: AccountId, form: Form, password: Secret) -> Self {
        let typed = PasswordDraft { edited: !password.is_empty(), text: password };
        let apart = form.sign_in == SignInChoice::LogOn;
        Self {
            id,
            form,
            stored: None,
            outgoing_password: if apart { typed.clone() } else { PasswordDraft::default() },
            incoming_password: typed,
            left: HashSet::new(),
            submitted: false,
            save_failed: false,
        }
    }

    pub fn of(account: &Account) -> Self {
        let form = Form::from_account(account);
        Self {
            id: account.id.clone(),
            stored: Some(form.clone()),
            form,
            incoming_password: PasswordDraft::default(),
            outgoing_password: PasswordDraft::default(),
            left: HashSet::new(),
            submitted: false,
            save_failed: false,
        }
    }

    pub fn password(&self, which: Password) -> &PasswordDraft {
        match which {
            Password::Incoming => &self.incoming_password,
            Password::Outgoing => &self.outgoing_password,
        }
    }

    pub(super) fn password_mut(&mut self, which: Password) -> &mut PasswordDraft {
        match which {
            Password::Incoming => &mut self.incoming_password,
            Password::Outgoing => &mut self.outgoing_password,
        }
    }

    pub fn is_new(&self) -> bool {
        self.stored.is_none()
    }

    /// Whether there is something that is not saved.
    pub fn is_changed(&self) -> bool {
        self.save_failed
            || self.stored.as_ref() != Some(&self.form)
            || self.incoming_password.edited
            || self.outgoing_password.edited
    }

    /// The account as typed, or the mistakes in it.
    pub fn parse(&self) -> Result<Account, Vec<FieldError>> {
        self.form.parse(self.id.clone())
    }

    /// The mistakes that are to be shown now. An empty field is a mistake only once somebody wants to go on.
    pub fn mistakes(&self) -> Vec<FieldError> {
        let mut mistakes = self.parse().err().unwrap_or_default();
        mistakes.retain(|mistake| {
            self.submitted
                || (self.left.contains(&mistake.field)
                    && !matches!(mistake.problem, Problem::Missing | Problem::NoIncomingServer))
        });
        mistakes
    }

    /// Whether the password and the mail would travel in clear, so that consent is asked for.
    pub fn needs_consent(&self) -> bool {
        self.form.outgoing_security == crate::account::Security::None
            && matches!(self.form.sign_in, SignInChoice::SameAsIncoming | SignInChoice::LogOn)
    }

    pub(super) fn submit(&mut self) {
        self.submitted = true;
    }

    /// The person is done with a field: white space that pasting left goes.
    pub(super) fn leave(&mut self, field: Field) {
        self.left.insert(field);
        let text = self.form.text_mut(field);
        if text.trim().len() != text.len() {
            *text = text.trim().to_owned();
        }
    }

    /// The keyring gave the stored passwords.
    pub(super) fn fill_passwords(&mut self, secrets: &crate::account::Secrets) {
        self.incoming_password.fill(secrets.incoming.as_ref());
        self.outgoing_password.fill(secrets.outgoing.as_ref());
    }

    /// Everything typed is stored now.
    pub(super) fn saved(&mut self, account: &Account) {
        self.form = Form::from_account(account);
        self.stored = Some(self.form.clone());
        self.incoming_password.edited = false;
        self.outgoing_password.edited = false;
        self.submitted = false;
        self.save_failed = false;
        self.left.clear();
    }

    /// Nothing was stored after all: the next attempt takes everything along again.
    pub(super) fn not_saved(&mut self) {
        self.save_failed = true;
        for password in [&mut self.incoming_password, &mut self.outgoing_password] {
            password.edited |= !password.text.is_empty();
        }
    }

    pub(super) fn save_failed(&self) -> bool {
        self.save_failed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        Draft::new(
            AccountId::from_number(1),
            Form { address: "anna@example.org".to_owned(), ..Form::default() },
            Secret::new(String::new()),
        )
    }

    #[test]
    fn a_mistake_is_told_when_its_field_is_left() {
        let mut draft = draft();
        draft.form.outgoing_host = "https://smtp.example.org".to_owned();
        assert!(draft.mistakes().is_empty());
        draft.leave(Field::OutgoingHost);
        assert_eq!(draft.mistakes().iter().map(|m| m.field).collect::<Vec<_>>(), [Field::OutgoingHost]);
    }

    #[test]
    fn an_empty_field_is_a_mistake_only_on_going_on() {
        let mut draft = draft();
        draft.leave(Field::OutgoingHost);
        assert!(draft.mistakes().is_empty());
        draft.submit();
        assert!(draft.mistakes().iter().any(|m| m.field == Field::OutgoingHost));
    }

    #[test]
    fn white_space_around_goes_when_a_field_is_left() {
        let mut draft = draft();
        draft.form.outgoing_host = " smtp.example.org\t".to_owned();
        draft.leave(Field::OutgoingHost);
        assert_eq!(draft.form.outgoing_host, "smtp.example.org");
    }

    #[test]
    fn a_password_from_the_keyring_is_no_change_and_does_not_replace_a_typed_one() {
        let mut draft = draft();
        draft.form.outgoing_host = "smtp.example.org".to_owned();
        draft.form.incoming_host = "imap.example.org".to_owned();
        let account = draft.parse().expect("valid");
        draft.saved(&account);
        draft.outgoing_password = PasswordDraft { text: Secret::new("typed".to_owned()), edited: true };
        draft.fill_passwords(&crate::account::Secrets {
            incoming: Some(Secret::new("stored".to_owned())),
            outgoing: Some(Secret::new("stored".to_owned())),
        });
        assert_eq!(draft.incoming_password.text.expose(), "stored");
        assert_eq!(draft.outgoing_password.text.expose(), "typed");
        draft.outgoing_password.edited = false;
        assert!(!draft.is_changed());
    }
}
