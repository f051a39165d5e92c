//! Made-up records, evaluated here and by mail-auth, which asks a name server that holds the same table. Where the two differ,
//! the difference must be one of mail-auth's errors that are listed in `mistakes`.

use std::borrow::Borrow;
use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::Mutex;
use std::time::Instant;

use mail_auth::hickory_resolver::config::{NameServerConfig, ResolverConfig, ResolverOpts};
use mail_auth::spf::verify::SpfParameters;
use mail_auth::{MX, MessageAuthenticator, Parameters, RecordSet, ResolverCache, SpfResult, Txt};
use mailclinic::dns::spf::{self, Query, Trace, Verdict};

use super::dns::{Fault, NameServer};
use super::made_up::{IPS, World};
use super::mistakes::{self, Mistake};

const RECORDS: usize = 10_000;

/// mail-auth's answers so far.
struct Cache<K, V>(Mutex<HashMap<K, V>>);

impl<K, V> Default for Cache<K, V> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Hash + Eq, V: Clone> ResolverCache<K, V> for Cache<K, V> {
    fn get<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.0.lock().unwrap().get(key).cloned()
    }

    fn remove<Q: Hash + Eq + ?Sized>(&self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.0.lock().unwrap().remove(key)
    }

    fn insert(&self, key: K, value: V, _: Instant) {
        self.0.lock().unwrap().insert(key, value);
    }
}

struct MailAuth {
    resolver: MessageAuthenticator,
    txt: Cache<Box<str>, Txt>,
    mx: Cache<Box<str>, RecordSet<MX>>,
    v4: Cache<Box<str>, RecordSet<std::net::Ipv4Addr>>,
    v6: Cache<Box<str>, RecordSet<std::net::Ipv6Addr>>,
    ptr: Cache<IpAddr, RecordSet<Box<str>>>,
}

impl MailAuth {
    fn new(server: std::net::SocketAddr) -> Self {
        let mut config = NameServerConfig::udp_and_tcp(server.ip());
        for connection in &mut config.connections {
            connection.port = server.port();
        }
        let mut options = ResolverOpts::default();
        options.attempts = 1;
        options.edns0 = true;
        options.cache_size = 4096;
        let resolver = MessageAuthenticator::new(ResolverConfig::from_name_servers(vec![config]), options).unwrap();
        let (txt, mx, v4, v6, ptr) = Default::default();
        Self { resolver, txt, mx, v4, v6, ptr }
    }

    async fn check(&self, query: &Query) -> SpfResult {
        let sender = format!("{}@{}", query.local, query.domain);
        let parameters = SpfParameters::verify_mail_from(query.ip, &query.helo, "receiver.test", &sender);
        let parameters = Parameters::new(parameters)
            .with_txt_cache(&self.txt)
            .with_mx_cache(&self.mx)
            .with_ipv4_cache(&self.v4)
            .with_ipv6_cache(&self.v6)
            .with_ptr_cache(&self.ptr);
        self.resolver.check_host(parameters).await.result()
    }
}

fn same(ours: Verdict, theirs: SpfResult) -> bool {
    let theirs = match theirs {
        SpfResult::Pass => Verdict::Pass,
        SpfResult::Fail => Verdict::Fail,
        SpfResult::SoftFail => Verdict::SoftFail,
        SpfResult::Neutral => Verdict::Neutral,
        SpfResult::TempError => Verdict::TempError,
        SpfResult::PermError => Verdict::PermError,
        SpfResult::None => Verdict::None,
    };
    ours == theirs
}

#[tokio::test]
async fn made_up_records_differ_from_mail_auth_only_in_its_errors() {
    let world = World::new(RECORDS);
    let server = NameServer::start(&world.master_file(), &[("servfail.w.test".to_owned(), Fault::ServFail)]).await;
    let theirs = MailAuth::new(server.address);
    let mut verdicts = BTreeMap::<&str, usize>::new();
    let mut differences = BTreeMap::<Mistake, usize>::new();
    let (mut plain, mut unexplained) = (0, Vec::new());
    for n in 0..RECORDS {
        let ip: IpAddr = IPS[n % IPS.len()].parse().unwrap();
        let query = Query::new(ip, &format!("strong-bad@r{n}.w.test"), "helo.w.test");
        let trace: Trace = spf::check(&world.zone, &query).await;
        let found = theirs.check(&query).await;
        *verdicts.entry(trace.result.word()).or_default() += 1;
        let possible = mistakes::possible(&world.zone, &query, &trace);
        plain += usize::from(possible.is_empty());
        if same(trace.result, found) {
            continue;
        }
        match possible.iter().find(|mistake| mistake.explains(found)) {
            Some(mistake) => *differences.entry(*mistake).or_default() += 1,
            None => unexplained.push((n, ip, trace, found)),
        }
    }
    println!("ours: {verdicts:?}");
    println!("differences: {differences:#?}; no error of mail-auth in reach of {plain} of {RECORDS}");
    for (n, ip, trace, found) in unexplained.iter().take(12) {
        println!("r{n} from {ip}: {found} instead of {}\n{}", trace.result.word(), mistakes::outline(trace, 1));
    }
    assert!(unexplained.is_empty(), "{} differences without a reason", unexplained.len());
    // Else the list of excuses hides what should be compared.
    assert!(plain * 2 > RECORDS, "only {plain} records without an excuse");
    assert!(verdicts.len() >= 6, "{verdicts:?}");
}
