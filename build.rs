//! Lists the texts of `i18n/` for `src/lang`, so that a new file is found without naming it twice.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = env::var("CARGO_MANIFEST_DIR")?;
    let mut code = String::new();
    for language in ["en", "it", "fr", "ru"] {
        let folder = Path::new(&root).join("i18n").join(language);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut files: Vec<_> =
            fs::read_dir(&folder)?.collect::<Result<Vec<_>, _>>()?.iter().map(fs::DirEntry::path).collect();
        files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
        files.sort();
        write!(code, "pub const {}: &[(&str, &str)] = &[", language.to_uppercase())?;
        for file in files {
            let name = file.file_stem().unwrap_or_default().to_string_lossy();
            write!(code, "({name:?}, include_str!({:?})),", file.display().to_string())?;
        }
        code.push_str("];\n");
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("texts.rs"), code)?;
    Ok(())
}
