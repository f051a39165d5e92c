//! Files of settings as a web server may answer them: Mozilla's format and Autodiscover.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailclinic::account::Address;
use mailclinic::discover::{Pox, Published, read_autoconfig, read_autodiscover};

fuzz_target!(|file: &[u8]| {
    let address = Address::parse("anna.rossi@example.org").expect("an address");
    if let Ok(published) = read_autoconfig(file, &address) {
        check(&published);
    }
    if let Ok(Pox::Settings(published)) = read_autodiscover(file, &address) {
        check(&published);
    }
});

/// Whatever a person gets to see of it is short and harmless.
fn check(published: &Published) {
    assert!(published.submission.len() + published.incoming.len() + published.left_out.len() <= 20);
    for words in published.left_out.iter().chain(&published.name) {
        assert!(words.chars().count() <= 100 && !words.chars().any(char::is_control), "{words:?}");
    }
}
