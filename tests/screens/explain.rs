//! "Explain an error": what can be seen there, and what it does.

use mailclinic::app::{Command, Screen};

use super::errors;
use super::outside::Fake;
use super::scenes::{Look, Scene, Stage, three};

pub fn set(scene: Scene, look: Look) -> Stage {
    let accounts = if scene == Scene::ExplainEmpty { Vec::new() } else { three() };
    let mut stage = Stage::new(look, Fake::new(accounts));
    stage.handle(Command::Show(Screen::Explain));
    match scene {
        Scene::ExplainReturned => explain(&mut stage, errors::RETURNED),
        Scene::ExplainDialog => explain(&mut stage, errors::DIALOG),
        Scene::ExplainUnknown => explain(&mut stage, errors::UNKNOWN),
        Scene::ExplainNothing => explain(&mut stage, errors::NOTHING),
        Scene::ExplainHeaders => explain(&mut stage, errors::HEADERS),
        Scene::ExplainCut => {
            explain(&mut stage, &errors::RETURNED.repeat(300));
            stage.wait(|app| app.explaining().answer().is_some());
        }
        Scene::ExplainRecipients => open(&mut stage, "several.mbox", errors::RECIPIENTS),
        Scene::ExplainDelayed => open(&mut stage, "delayed.eml", errors::DELAYED),
        Scene::ExplainHostile => open(&mut stage, "evil\u{202e}lme.eml", errors::HOSTILE),
        Scene::ExplainUnreadable => {
            let missing = ["gone.eml", "away.msg"].map(|name| std::path::Path::new("/nowhere").join(name));
            stage.handle(Command::ExplainFiles(missing.to_vec()));
            stage.wait(|app| !app.explaining().is_reading());
        }
        Scene::ExplainDrop => {
            stage.harness.input_mut().hovered_files.push(egui::HoveredFile::default());
            stage.harness.step();
        }
        _ => {}
    }
    stage
}

pub fn explain(stage: &mut Stage, text: &str) {
    stage.handle(Command::TypeError(text.to_owned()));
}

fn open(stage: &mut Stage, name: &str, text: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join(name);
    std::fs::write(&file, text).expect("a file");
    stage.handle(Command::ExplainFiles(vec![file]));
    stage.wait(|app| !app.explaining().is_reading());
}
