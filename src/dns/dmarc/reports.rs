//! Whether those to whom reports shall go have agreed to it (RFC 9990 4, RFC 7489 7.1).

use futures_util::future::join_all;

use crate::account::organisation;
use crate::dns::report_address::ReportAddress;
use crate::dns::tags::Tags;
use crate::dns::{Ask, LookupError};

use super::parse::Policy;

/// One report address of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportCheck {
    pub kind: ReportKind,
    pub address: ReportAddress,
    /// It belongs to another organisation, which has to agree.
    pub outside: bool,
    /// Whether it takes reports about the domain.
    pub agreed: Result<bool, LookupError>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportKind {
    /// `rua`: counts of mail that passed and failed.
    Aggregate,
    /// `ruf`: single messages that failed.
    Failure,
}

/// Asks for the agreement of all addresses at once. `at` is the domain that has the policy.
pub async fn authorisations<A: Ask>(ask: &A, at: &str, policy: &Policy) -> Vec<ReportCheck> {
    let rua = policy.rua.iter().map(|address| (ReportKind::Aggregate, address));
    let ruf = policy.ruf.iter().map(|address| (ReportKind::Failure, address));
    join_all(rua.chain(ruf).take(MOST_ADDRESSES).map(|(kind, address)| check(ask, at, kind, address))).await
}

/// Servers send to two or so, and to a list as long as a record may be to none.
const MOST_ADDRESSES: usize = 20;

async fn check<A: Ask>(ask: &A, at: &str, kind: ReportKind, address: &ReportAddress) -> ReportCheck {
    let outside = organisation(address.host()) != organisation(at);
    let agreed = if outside { is_authorised(ask, at, address.host()).await } else { Ok(true) };
    ReportCheck { kind, address: address.clone(), outside, agreed }
}

async fn is_authorised<A: Ask>(ask: &A, at: &str, host: &str) -> Result<bool, LookupError> {
    match ask.txt(&format!("{at}._report._dmarc.{host}")).await {
        Ok(texts) => Ok(texts.iter().any(|text| Tags::read(text).begin_with_version("DMARC1"))),
        Err(LookupError::NoSuchName | LookupError::NoRecords | LookupError::BadName) => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::dmarc::DmarcRecord;
    use crate::dns::table::Table;

    #[tokio::test]
    async fn other_organisations_have_to_agree() {
        let table = Table::of(
            "example.org._report._dmarc.good.test TXT v=DMARC1
             example.org._report._dmarc.good.test TXT v=DMARC1; rua=mailto:x@good.test
             example.org._report._dmarc.odd.test TXT v=DMARC
             *._report._dmarc.all.test TXT v=DMARC1;
             example.org._report._dmarc.slow.test FAIL timeout",
        );
        let record = DmarcRecord::read(
            b"v=DMARC1; p=none; rua=mailto:a@example.org,mailto:a@mail.example.org,mailto:a@good.test,mailto:a@odd.test; \
              ruf=mailto:a@none.test,mailto:a@slow.test",
        );
        let checks = authorisations(&table, "example.org", &record.unwrap().policy.unwrap()).await;
        let seen: Vec<_> =
            checks.iter().map(|check| (check.address.host(), check.outside, check.agreed.clone())).collect();
        assert_eq!(
            seen,
            [
                ("example.org", false, Ok(true)),
                ("mail.example.org", false, Ok(true)),
                ("good.test", true, Ok(true)),
                ("odd.test", true, Ok(false)),
                ("none.test", true, Ok(false)),
                ("slow.test", true, Err(LookupError::Timeout)),
            ]
        );
        assert_eq!((checks[0].kind, checks[4].kind), (ReportKind::Aggregate, ReportKind::Failure));
        assert_eq!(table.asked().len(), 4);
    }
}
