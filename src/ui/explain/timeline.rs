//! The servers that the message passed, each with the time, the longest wait marked.

use egui::{Pos2, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};
use jiff::tz::TimeZone;

use crate::bounce::{Action, Explanation, Failure, Hop};
use crate::lang::Catalog;
use crate::ui::context::Context;
use crate::ui::safe::name;
use crate::ui::theme::{self, Palette};
use crate::ui::widgets::{Mark, card_heading, paint_mark, small};
use crate::ui::words;

/// Stops that are drawn; the note has all of them.
const MOST: usize = 30;
/// A wait of so many seconds is nothing to speak of.
const USUAL_WAIT: i64 = 60;

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Timeline {
    /// The day, where it is known.
    pub day: Option<String>,
    pub stops: Vec<Stop>,
    /// How many more there were.
    pub more: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Stop {
    pub name: String,
    /// The time, or how long after the stop before.
    pub when: String,
    pub state: StopState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StopState {
    Passed,
    /// Here it waited longest.
    Slow,
    Refused,
}

pub(super) fn of(
    explanation: &Explanation,
    failure: Option<&Failure>,
    catalog: &Catalog,
    zone: &TimeZone,
) -> Option<Timeline> {
    let hops = &explanation.hops;
    let first = hops.first()?;
    let local = |time: jiff::Timestamp| time.to_zoned(zone.clone());
    let longest = hops.iter().filter_map(|hop| hop.delay_s).max().filter(|longest| *longest >= USUAL_WAIT);
    let mut stops = vec![Stop {
        name: origin(first, catalog),
        when: first.time.map(|time| local(time).strftime("%H:%M:%S").to_string()).unwrap_or_default(),
        state: StopState::Passed,
    }];
    for hop in hops.iter().take(MOST) {
        let Some(server) = hop.by.as_deref().or(hop.from.as_deref()) else { continue };
        let slow = hop.delay_s.is_some() && hop.delay_s == longest;
        stops.push(Stop {
            name: name(server),
            when: hop.delay_s.map(|seconds| delay(seconds, catalog)).unwrap_or_default(),
            state: if slow { StopState::Slow } else { StopState::Passed },
        });
    }
    stops.extend(failure.and_then(|failure| refusal(failure, hops, catalog)));
    Some(Timeline {
        day: hops
            .iter()
            .find_map(|hop| hop.time)
            .map(|time| local(time).strftime(&catalog.text("date-pattern")).to_string()),
        stops,
        more: (hops.len() > MOST).then(|| words::counted(catalog, "explain-more-stops", (hops.len() - MOST) as i64)),
    })
}

/// Where it began: a mail program tells its computer's name, which says nothing to anybody.
fn origin(first: &Hop, catalog: &Catalog) -> String {
    let is_server = |name: &&str| name.split('.').count() > 2 && name.chars().any(char::is_alphabetic);
    first.from.as_deref().filter(is_server).map_or_else(|| catalog.text("explain-your-computer"), name)
}

/// The end of a message that was refused by a server which has left no trace in it.
fn refusal(failure: &Failure, hops: &[Hop], catalog: &Catalog) -> Option<Stop> {
    let server = failure.rejecting_server.as_deref()?;
    if !matches!(failure.action, None | Some(Action::Failed)) {
        return None;
    }
    let passed = hops.iter().any(|hop| hop.by.as_deref().is_some_and(|by| by.eq_ignore_ascii_case(server)));
    (!passed).then(|| Stop {
        name: words::with(catalog, "explain-refused-here", "server", name(server)),
        when: String::new(),
        state: StopState::Refused,
    })
}

/// A time since the stop before, in the unit that says most.
fn delay(seconds: i64, catalog: &Catalog) -> String {
    let number = |id, value| words::counted(catalog, id, value);
    match seconds {
        i64::MIN..0 => catalog.text("delay-backwards"),
        0..120 => number("delay-seconds", seconds),
        120..7200 => number("delay-minutes", seconds / 60),
        7200..172_800 => number("delay-hours", seconds / 3600),
        _ => number("delay-days", seconds / 86_400),
    }
}

pub(super) fn show(ui: &mut Ui, cx: &Context<'_>, timeline: &Timeline) {
    ui.spacing_mut().item_spacing.y = theme::SPACE_4;
    card_heading(ui, &cx.text("explain-way-of-message"));
    if let Some(day) = &timeline.day {
        small(ui, day);
    }
    let mut above = None;
    for stop in &timeline.stops {
        above = Some(draw(ui, stop, above, &cx.text("explain-longest-wait")));
    }
    if let Some(more) = &timeline.more {
        small(ui, more);
    }
}

/// A stop; gives where its point is, so that the next one is joined to it.
fn draw(ui: &mut Ui, stop: &Stop, above: Option<Pos2>, longest: &str) -> Pos2 {
    let palette = Palette::of(ui);
    let (mark, color) = match stop.state {
        StopState::Passed => (Mark::Good, palette.muted),
        StopState::Slow => (Mark::Caution, palette.caution),
        StopState::Refused => (Mark::Fault, palette.fault),
    };
    let when = match stop.state {
        StopState::Slow => format!("{} · {longest}", stop.when),
        StopState::Passed | StopState::Refused => stop.when.clone(),
    };
    let left = 30.0;
    let width = ui.available_width();
    let font = if stop.state == StopState::Slow { theme::semibold(theme::SMALL) } else { theme::regular(theme::SMALL) };
    let time = ui.painter().layout(when.clone(), font, color, width - left);
    // A long name has the line for itself.
    let name_room = |beside: bool| width - left - if beside { time.size().x + theme::SPACE_12 } else { 0.0 };
    let words = |room: f32| ui.painter().layout(stop.name.clone(), theme::regular(theme::TEXT), palette.text, room);
    let beside = name_room(true) > 60.0 && words(f32::INFINITY).size().x <= name_room(true);
    let name = words(name_room(beside));
    let height = name.size().y + if beside || when.is_empty() { 0.0 } else { time.size().y } + 10.0;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, height), Sense::hover());
    let spoken =
        [stop.name.as_str(), when.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
    let point = rect.left_top() + Vec2::new(9.0, 5.0 + 0.5 * theme::TEXT_LINE - 2.0);
    if let Some(above) = above {
        let gap = Vec2::new(0.0, 8.0);
        ui.painter().line_segment([above + gap, point - gap], Stroke::new(2.0, palette.line));
    }
    if stop.state == StopState::Passed {
        ui.painter().circle_filled(point, 6.0, mark.color(palette));
    } else {
        ui.painter().circle(point, 6.5, mark.tint(palette), Stroke::new(2.0, mark.color(palette)));
        paint_mark(ui.painter(), mark, point, 7.0, Stroke::new(1.6, mark.color(palette)));
    }
    let name_bottom = 5.0 + name.size().y;
    ui.painter().galley(rect.left_top() + Vec2::new(left, 5.0), name, palette.text);
    let at = if beside { Vec2::new(width - time.size().x, 7.0) } else { Vec2::new(left, name_bottom) };
    ui.painter().galley(rect.left_top() + at, time, color);
    point
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounce::Kind;
    use crate::diagnosis::{Diagnosis, DiagnosisId};
    use crate::lang::Language;

    fn hop(from: &str, by: &str, time: &str, delay_s: Option<i64>) -> Hop {
        Hop { from: Some(from.to_owned()), by: Some(by.to_owned()), protocol: None, time: time.parse().ok(), delay_s }
    }

    fn told(hops: Vec<Hop>, rejecting: Option<&str>) -> Option<Timeline> {
        let failure = Failure {
            recipient: None,
            reply_code: None,
            enhanced_code: None,
            response: None,
            stage: None,
            rejecting_server: rejecting.map(str::to_owned),
            reporting_server: None,
            action: None,
            diagnosis: Diagnosis::new(DiagnosisId::RecipientUnknown),
        };
        let explanation = Explanation {
            kind: Kind::Bounce,
            language: None,
            writer: None,
            failures: vec![failure],
            findings: Vec::new(),
            account: None,
            hops,
            authentication: None,
            original: None,
            cut: false,
            unreadable: None,
        };
        of(&explanation, explanation.failures.first(), &Catalog::new(Language::En), &TimeZone::UTC)
    }

    fn stops(timeline: Option<Timeline>) -> Vec<(String, String, StopState)> {
        let stops = timeline.map(|timeline| timeline.stops).unwrap_or_default();
        stops.into_iter().map(|stop| (stop.name, stop.when, stop.state)).collect()
    }

    #[test]
    fn the_way_is_told_from_ones_own_computer_to_the_refusal() {
        let timeline = told(
            vec![
                hop("laptop", "smtp.a.example", "2025-06-17T14:02:11Z", None),
                hop("smtp.a.example", "edge.a.example", "2025-06-17T14:02:12Z", Some(1)),
                hop("edge.a.example", "in.b.example", "2025-06-17T14:05:12Z", Some(180)),
            ],
            Some("mx.b.example"),
        );
        assert_eq!(timeline.as_ref().and_then(|timeline| timeline.day.clone()).as_deref(), Some("17 June 2025"));
        let stop = |name: &str, when: &str, state| (name.to_owned(), when.to_owned(), state);
        assert_eq!(
            stops(timeline),
            [
                stop("Your computer", "14:02:11", StopState::Passed),
                stop("smtp.a.example", "", StopState::Passed),
                stop("edge.a.example", "+1 s", StopState::Passed),
                stop("in.b.example", "+3 min", StopState::Slow),
                stop("mx.b.example refused", "", StopState::Refused),
            ]
        );
    }

    #[test]
    fn without_hops_there_is_no_timeline() {
        assert_eq!(told(Vec::new(), Some("mx.b.example")), None);
    }

    #[test]
    fn waits_are_told_in_the_unit_that_says_most() {
        let catalog = Catalog::new(Language::En);
        for (seconds, words) in [
            (-3, "clocks differ"),
            (0, "+0 s"),
            (119, "+119 s"),
            (600, "+10 min"),
            (7800, "+2 h"),
            (200_000, "+2 days"),
            (i64::MAX, "+106751991167300 days"),
        ] {
            assert_eq!(delay(seconds, &catalog), words);
        }
    }
}
