#[path = "../lab/mod.rs"]
mod lab;
mod sound;
