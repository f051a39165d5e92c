//! The parts that screens are made of. Each draws one thing in the look of [`super::theme`] and says what it is to a screen
//! reader.

mod banner;
mod button;
mod card;
mod field;
mod fold;
mod mark;
mod notice;
mod options;
mod pick;
mod stages;
mod steps;
mod text;
mod way;

pub use banner::banner;
pub use button::{Kind, button, button_width, link_button, link_width};
pub use card::{card, code, long_verbatim, two_cards, verbatim, words_of_server};
pub use field::{Choice, Labelled, TextField, caution, choice, tick};
pub use fold::{FoldHead, fold, fold_under};
pub use mark::{Mark, inline as mark_inline, paint_mark};
pub use notice::{NoticeAction, notice};
pub use options::{Answer, Picture, options};
pub use pick::{PickRow, next_row, pick_list};
pub use stages::{StageRow, progress_bar, stage_column, stages};
pub use steps::{bullets, steps};
pub use text::{body, card_heading, emphasised, group_heading, heading, muted, small, text, truncated};
pub use way::{Place, PlaceState, way};
