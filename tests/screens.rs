//! The window: every screen in every state, language, theme and text size, drawn without a graphics card.
//!
//! `MAILCLINIC_PICTURES=folder cargo test --test screens pictures -- --ignored` writes a picture of each to look at.

#[path = "screens/cpu.rs"]
mod cpu;
#[path = "screens/outside.rs"]
mod outside;
#[path = "screens/scenes.rs"]
mod scenes;

use mailclinic::app::ThemeChoice;
use mailclinic::lang::Language;
use scenes::{Look, Scene, USUAL, set};

#[test]
#[ignore = "for looking at; see above"]
fn pictures() {
    let folder = std::path::PathBuf::from(std::env::var("MAILCLINIC_PICTURES").expect("MAILCLINIC_PICTURES"));
    std::fs::create_dir_all(&folder).expect("a folder");
    let wanted = std::env::var("MAILCLINIC_SCENES").unwrap_or_default().to_lowercase();
    let tall = |look: Look| Look { size: [look.size[0], 1900.0], ..look };
    let dark = Look { theme: ThemeChoice::Dark, ..USUAL };
    let big = Look { size: [360.0, 280.0], scale: 2.0, ..USUAL };
    let mut looks = vec![("light".to_owned(), USUAL), ("tall".to_owned(), tall(USUAL)), ("dark".to_owned(), dark)];
    looks.push(("big".to_owned(), big));
    looks.push(("bigtall".to_owned(), tall(big)));
    looks.push(("small".to_owned(), Look { size: [720.0, 560.0], ..USUAL }));
    for language in [Language::It, Language::Fr, Language::Ru] {
        looks.push((format!("{}-tall", language.tag()), tall(Look { language, ..USUAL })));
        looks.push((format!("{}-bigtall", language.tag()), tall(Look { language, ..big })));
    }
    let wanted_looks = std::env::var("MAILCLINIC_LOOKS").unwrap_or_default();
    for scene in Scene::ALL {
        let name = format!("{scene:?}").to_lowercase();
        if !wanted.is_empty() && !wanted.split(',').any(|part| part == name) {
            continue;
        }
        for (look_name, look) in &looks {
            if !wanted_looks.is_empty() && !wanted_looks.split(',').any(|part| part == look_name) {
                continue;
            }
            let mut stage = set(scene, *look);
            let picture = stage.harness.render().expect("a picture");
            let edge = (8.0 * look.scale) as u32;
            let picture = image::imageops::crop_imm(
                &picture,
                edge,
                edge,
                picture.width() - 2 * edge,
                picture.height() - 2 * edge,
            )
            .to_image();
            picture.save(folder.join(format!("{name}-{look_name}.png"))).expect("saved");
        }
    }
}
