//! Finds the password in octets, whatever form it took.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::script::CANARY;

/// The form of [`CANARY`] that stands somewhere in `octets`: as it is, in another case, in base64 at any place of the
/// stream (so also inside a PLAIN message), in hexadecimal digits or in UTF-16.
pub fn find(octets: &[u8]) -> Option<String> {
    let lower = octets.to_ascii_lowercase();
    let mut forms = vec![
        ("as it is", CANARY.to_ascii_lowercase().into_bytes()),
        ("hexadecimal", CANARY.bytes().map(|byte| format!("{byte:02x}")).collect::<String>().into_bytes()),
        ("UTF-16", CANARY.to_ascii_lowercase().encode_utf16().flat_map(u16::to_le_bytes).collect()),
    ];
    // Half of it is too much as well.
    forms.push(("the first half", CANARY.to_ascii_lowercase().into_bytes()[..CANARY.len() / 2].to_vec()));
    let found = forms.iter().find(|(_, form)| contains(&lower, form)).map(|(name, _)| (*name).to_owned());
    found.or_else(|| {
        (0..3)
            .map(|shift| {
                // The letters that depend on what stands before and behind are left out.
                let text = STANDARD.encode([&b"\0\0"[..shift], CANARY.as_bytes()].concat());
                let start = if shift == 0 { 0 } else { 4 };
                text.trim_end_matches('=')[start..text.trim_end_matches('=').len() - 1].to_owned()
            })
            .find(|form| contains(octets, form.as_bytes()))
            .map(|form| format!("base64: {form}"))
    })
}

fn contains(octets: &[u8], form: &[u8]) -> bool {
    octets.windows(form.len()).any(|window| window == form)
}

#[test]
fn every_form_is_found() {
    for octets in [
        format!("PASS {CANARY}\r\n").into_bytes(),
        STANDARD.encode(CANARY).into_bytes(),
        STANDARD.encode(format!("\0anna@clinic.test\0{CANARY}")).into_bytes(),
        STANDARD.encode(format!("x{CANARY}yz")).into_bytes(),
        STANDARD.encode(format!("xy{CANARY} ")).into_bytes(),
        CANARY.to_uppercase().into_bytes(),
    ] {
        assert!(find(&octets).is_some(), "{}", String::from_utf8_lossy(&octets));
    }
    assert_eq!(find(b"AUTH PLAIN \xe2\x80\xa2"), None);
}
