//! Words that several screens use: times, durations, servers.

use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::account::Security;
use crate::lang::{Args, Catalog, Language};

/// A text with one variable.
pub fn with(catalog: &Catalog, id: &str, name: &'static str, value: impl ToString) -> String {
    let mut args = Args::new();
    args.set(name, value.to_string());
    catalog.format(id, &args)
}

/// A text that counts something.
pub fn counted(catalog: &Catalog, id: &str, count: i64) -> String {
    let mut args = Args::new();
    args.set("count", count);
    catalog.format(id, &args)
}

pub fn security(catalog: &Catalog, security: Security) -> String {
    catalog.text(&format!("security-{}", security.word()))
}

/// How long a stage took.
pub fn duration(catalog: &Catalog, duration: Duration) -> String {
    if duration < Duration::from_secs(1) {
        // Less than a thousandth of a second is still something.
        return with(catalog, "duration-ms", "ms", duration.as_millis().max(1));
    }
    seconds(catalog, duration)
}

/// In seconds, with one decimal.
pub fn seconds(catalog: &Catalog, duration: Duration) -> String {
    let number = format!("{:.1}", duration.as_secs_f64());
    let number = if catalog.language() == Language::En { number } else { number.replace('.', ",") };
    with(catalog, "duration-s", "seconds", number)
}

/// How long ago something was, roughly.
pub fn ago(catalog: &Catalog, then: Timestamp, now: Timestamp, zone: &TimeZone) -> String {
    let passed = now.duration_since(then).as_secs().max(0);
    let days = days_between(then, now, zone);
    match passed {
        0..60 => catalog.text("ago-now"),
        60..3600 => counted(catalog, "ago-minutes", passed / 60),
        _ if days == 0 => counted(catalog, "ago-hours", passed / 3600),
        _ if days == 1 => catalog.text("ago-yesterday"),
        _ if days < 7 => counted(catalog, "ago-days", days),
        _ => then.to_zoned(zone.clone()).strftime(&catalog.text("date-pattern")).to_string(),
    }
}

/// When a check-up was and how long it took, in a sentence.
pub fn checked(catalog: &Catalog, began: Timestamp, took: Duration, now: Timestamp, zone: &TimeZone) -> String {
    let local = began.to_zoned(zone.clone());
    let mut args = Args::new();
    args.set("time", local.strftime("%H:%M").to_string());
    args.set("date", local.strftime(&catalog.text("date-pattern")).to_string());
    // A tenth of a second is the least that is worth a decimal.
    args.set(
        "duration",
        if took < Duration::from_millis(100) { duration(catalog, took) } else { seconds(catalog, took) },
    );
    match days_between(began, now, zone) {
        0 => catalog.format("checked-today", &args),
        1 => catalog.format("checked-yesterday", &args),
        _ => catalog.format("checked-on", &args),
    }
}

fn days_between(then: Timestamp, now: Timestamp, zone: &TimeZone) -> i64 {
    let day = |time: Timestamp| time.to_zoned(zone.clone()).date();
    day(then).until(day(now)).map_or(0, |span| i64::from(span.get_days()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    #[test]
    fn the_past_is_told_in_the_words_of_each_language() {
        let now = time("2025-06-18T12:00:00Z");
        let told = |language, then: &str| ago(&Catalog::new(language), time(then), now, &TimeZone::UTC);
        for (then, english, russian) in [
            ("2025-06-18T11:59:30Z", "just now", "только что"),
            ("2025-06-18T11:58:00Z", "2 min ago", "2 мин назад"),
            ("2025-06-18T10:00:00Z", "2 hours ago", "2 часа назад"),
            ("2025-06-18T07:00:00Z", "5 hours ago", "5 часов назад"),
            ("2025-06-17T23:00:00Z", "yesterday", "вчера"),
            ("2025-06-15T12:00:00Z", "3 days ago", "3 дня назад"),
            ("2025-05-01T12:00:00Z", "1 May 2025", "01.05.2025"),
            // A clock that was set back.
            ("2025-06-18T12:05:00Z", "just now", "только что"),
        ] {
            assert_eq!(told(Language::En, then), english);
            assert_eq!(told(Language::Ru, then), russian);
        }
    }

    #[test]
    fn durations_have_the_decimal_mark_of_the_language() {
        let took = Duration::from_millis(940);
        assert_eq!(seconds(&Catalog::new(Language::En), took), "0.9 s");
        assert_eq!(seconds(&Catalog::new(Language::It), took), "0,9 s");
        assert_eq!(duration(&Catalog::new(Language::En), took), "940 ms");
        assert_eq!(duration(&Catalog::new(Language::En), Duration::ZERO), "1 ms");
    }
}
