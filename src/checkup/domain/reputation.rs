//! What others think of the domain and of the addresses its mail comes from; asked only where the person agreed.

use std::net::IpAddr;

use futures_util::future::join_all;

use super::look::Plan;
use crate::dns::dnsbl;
use crate::dns::outside::{self, By, Outside, Seen, Sighting, Standing};
use crate::dns::reverse;

impl Plan<'_> {
    /// Block lists about the domain and its senders; this computer's outside address, and how it stands.
    pub async fn reputation(&self, sightings: impl Future<Output = Vec<Sighting>>) {
        tokio::join!(self.lists(), self.outside(sightings));
    }

    async fn lists(&self) {
        let Some(others) = &self.environment.third_parties else { return };
        let addresses = [self.subject.sender_ips.clone(), self.guessed_senders().await].concat();
        let results = dnsbl::ask(self.resolver(), &others.lists, &addresses, &[self.domain()]).await;
        self.note(|seen| seen.lists = Some(results));
    }

    async fn outside(&self, sightings: impl Future<Output = Vec<Sighting>>) {
        let mirrors = async {
            let mirrors = self.environment.third_parties.iter().flat_map(|others| others.mirrors.iter());
            join_all(mirrors.map(|(resolver, mirror)| outside::seen_by_name_server(resolver, mirror))).await
        };
        let (by_mail_servers, by_name_servers) = tokio::join!(sightings, mirrors);
        let by_name_servers =
            by_name_servers.into_iter().flatten().map(|address| Sighting { address, by: By::NameServer });
        let sightings: Vec<_> = by_mail_servers.into_iter().chain(by_name_servers).collect();
        if sightings.is_empty() {
            return;
        }
        let outside = Outside::of(&sightings);
        let standing = match (outside_address(&outside), &self.environment.third_parties) {
            // Its own name server learns nothing by this that it did not know.
            (Some(address), others) => {
                let lists = others.as_ref().map(|others| others.lists.as_slice()).unwrap_or_default();
                let addresses = [address];
                let (name, results) = tokio::join!(
                    reverse::look(self.resolver(), address),
                    dnsbl::ask(self.resolver(), lists, &addresses, &[])
                );
                Some(Standing::of(address, name.generic, &results))
            }
            (None, _) => None,
        };
        self.note(|seen| seen.outside = Some((outside, standing)));
    }
}

/// The address that mail leaves from: IPv4 where there are both.
fn outside_address(outside: &Outside) -> Option<IpAddr> {
    [&outside.v4, &outside.v6].into_iter().find_map(|seen| match seen {
        Seen::At(address) => Some(*address),
        Seen::Nowhere | Seen::Disagreed(_) => None,
    })
}
