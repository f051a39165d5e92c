//! Servers that work, in every way in which they can.

use mailclinic::account::Security;

use crate::lab::{Lab, Patient, assert_sound};

#[tokio::test]
async fn starttls() {
    let mut lab = Lab::new();
    let [_, server] = lab.serve_sound().await;
    let outcome = lab.check(&Patient::new(587, Security::StartTls)).await;
    assert_sound(&outcome);
    lab.assert_canary_only_at(&[&server]);
}
