//! What the person wants is carried out.

use std::sync::Arc;

use super::{App, Notice};
use crate::app::{Away, Command, Keeping, PasswordDraft, Question, Screen, Settings};
use crate::lang::{Catalog, Language};

impl App {
    pub fn handle(&mut self, command: Command) {
        match command {
            Command::Show(screen) => self.show(screen),
            Command::Open(id) => self.open(id),
            Command::Back => self.back(),
            Command::TypeAddress(address) => self.type_address(address),
            Command::TypeNewPassword(password) => {
                self.new_account.password = password;
                self.new_account.password_missing = false;
            }
            Command::AgreeToFound => self.new_account.agree(),
            Command::CheckFound => self.check_found(),
            Command::StartAccount => self.start_account(),
            Command::ChangeForm(id, form) => {
                if let Some(draft) = self.drafts.get_mut(&id) {
                    draft.form = *form;
                }
            }
            Command::TypePassword(id, which, text) => {
                if let Some(draft) = self.drafts.get_mut(&id) {
                    *draft.password_mut(which) = PasswordDraft { text, edited: true };
                }
            }
            Command::Leave(id, field) => {
                if let Some(draft) = self.drafts.get_mut(&id) {
                    draft.leave(field);
                }
            }
            Command::Save(id) => self.save(&id),
            Command::DiscardChanges(id) => {
                self.drafts.remove(&id);
                match self.account(&id) {
                    Some(_) => self.show(Screen::Form(id)),
                    None => self.show_first(),
                }
            }
            Command::Check(id) => self.check(id, None, None),
            Command::SendTest(id, words) => self.check(id, None, Some(words)),
            Command::ApplyAndCheck(id, change) => self.check(id, Some(*change), None),
            Command::ChangedElsewhere(id) => drop(self.mended.remove(&id)),
            Command::Cancel(id) => {
                if let Some(check) = self.checks.get_mut(&id) {
                    check.cancel();
                }
            }
            Command::SaveReport(id) => self.save_report(&id),
            Command::TypeError(text) => self.type_error(text),
            Command::ChooseErrorFiles => self.choose_error_files(),
            Command::ExplainFiles(files) => self.explain_files(files),
            Command::ClearError => self.clear_error(),
            Command::ChooseMessage(message) => self.explaining.choose(message),
            Command::ChooseRecipient(recipient) => self.explaining.recipient = recipient,
            Command::CheckNamedAccount => self.check_named_account(),
            Command::SaveNote => self.save_note(),
            Command::AnswerAway(answers) => self.away.answer(*answers),
            Command::RemedyTried { helped } => self.away.tried(helped),
            Command::CheckAway => self.check_away(),
            Command::Ask(question) => self.question = Some(question),
            Command::Answer(yes) => {
                if let (Some(question), true) = (self.question.take(), yes) {
                    self.carry_out(question);
                }
            }
            Command::TryKeyringAgain => {
                self.keeping = Keeping::Opening;
                self.notices.retain(|notice| !matches!(notice, Notice::NotSaved(_) | Notice::NotRemoved(_)));
                let failed = self.drafts.values().filter(|draft| draft.save_failed()).map(|draft| draft.id.clone());
                for id in failed.collect::<Vec<_>>() {
                    self.save(&id);
                }
                self.load();
            }
            Command::Dismiss(notice) => self.notices.retain(|other| *other != notice),
            Command::SetLanguage(language) => {
                self.settings.language = language;
                self.catalog = Arc::new(Catalog::new(language.unwrap_or_else(Language::of_system)));
                self.keep_settings();
            }
            Command::SetTheme(theme) => {
                self.settings.theme = theme;
                self.keep_settings();
            }
            Command::SetTextSize(percent) => {
                self.settings.set_text_size(percent);
                self.keep_settings();
            }
            Command::SetMailProgram(program) => {
                self.settings.mail_program = program;
                self.keep_settings();
            }
            Command::SetResolver(resolver) => {
                self.settings.resolver = resolver;
                self.keep_settings();
            }
            Command::SetThirdParties(allowed) => {
                self.settings.third_parties = allowed;
                self.keep_settings();
            }
        }
    }

    fn carry_out(&mut self, question: Question) {
        match question {
            Question::Trust(id, change) => self.check(id, Some(*change), None),
            Question::AskOthers(id) => {
                self.settings.third_parties = true;
                self.keep_settings();
                self.check(id, None, None);
            }
            Question::DeleteAccount(id) => {
                self.forget(&id);
                self.show_first();
                self.keep_settings();
            }
            Question::DeleteEverything => {
                let ids = self.accounts.iter().map(|account| account.id.clone()).chain(self.damaged.clone());
                for id in ids.chain(self.drafts.keys().cloned()).collect::<Vec<_>>() {
                    self.forget(&id);
                }
                self.damaged.clear();
                self.notices.clear();
                self.clear_error();
                self.away = Away::default();
                self.settings = Settings::default();
                self.catalog = Arc::new(Catalog::new(Language::of_system()));
                if let Some(writer) = &self.writer {
                    writer.remove();
                }
                self.show(Screen::Welcome);
            }
        }
    }
}
