//! Products that read encrypted connections and put a certificate of their own in place of the server's.
//!
//! The data stands in `assets/knowledge/interception.toml`.

use std::sync::LazyLock;

use regex::{RegexSet, RegexSetBuilder};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    product: Vec<Product>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Product {
    #[cfg_attr(not(test), expect(dead_code, reason = "for who reads the file"))]
    name: String,
    issuers: Vec<String>,
    #[cfg_attr(not(test), expect(dead_code, reason = "read so that a faulty one is found; tests use them"))]
    examples: Vec<String>,
}

fn read(text: &str) -> Result<Vec<Product>, toml::de::Error> {
    Ok(toml::from_str::<Data>(text)?.product)
}

/// Words compare at word boundaries: “Esetta” is not ESET.
fn compile(products: &[Product]) -> Result<RegexSet, regex::Error> {
    let patterns =
        products.iter().flat_map(|product| &product.issuers).map(|issuer| format!(r"\b{}\b", regex::escape(issuer)));
    RegexSetBuilder::new(patterns).case_insensitive(true).build()
}

/// Whether a certificate's issuer is an antivirus, a proxy or a filter.
pub fn is_intercepting_issuer(issuer: &str) -> bool {
    static ISSUERS: LazyLock<RegexSet> = LazyLock::new(|| {
        // Part of the program, like its code: a test reads and compiles it.
        let products = read(TEXT).expect("the built-in list of products is sound");
        compile(&products).expect("the built-in list of products is sound")
    });
    ISSUERS.is_match(issuer)
}

const TEXT: &str = include_str!("../../assets/knowledge/interception.toml");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_issuers_of_every_product_are_known() {
        let products = read(TEXT).expect("a readable list");
        assert!(products.len() >= 30);
        for product in products {
            assert!(!product.examples.is_empty(), "{} has no example", product.name);
            let alone = compile(std::slice::from_ref(&product)).expect("patterns");
            for example in &product.examples {
                assert!(alone.is_match(example), "{}: {example}", product.name);
                assert!(is_intercepting_issuer(example));
            }
        }
    }

    #[test]
    fn authorities_are_not_taken_for_products() {
        for issuer in [
            "C=US, O=Let's Encrypt, CN=R11",
            "C=US, O=DigiCert Inc, CN=DigiCert Global G2 TLS RSA SHA256 2020 CA1",
            "C=GB, ST=Greater Manchester, L=Salford, O=Sectigo Limited, CN=Sectigo RSA Domain Validation Secure Server CA",
            "C=US, O=Google Trust Services, CN=WR2",
            "C=BE, O=GlobalSign nv-sa, CN=GlobalSign RSA OV SSL CA 2018",
            "C=IT, ST=Bergamo, L=Ponte San Pietro, O=Actalis S.p.A., CN=Actalis Organization Validated Server CA G3",
            "C=US, O=Amazon, CN=Amazon RSA 2048 M02",
            "C=US, O=IdenTrust, OU=HydrantID Trusted Certificate Service, CN=HydrantID Server CA O1",
            "C=US, O=Microsoft Corporation, CN=Microsoft Azure RSA TLS Issuing CA 03",
            "C=US, O=Cloudflare, Inc., CN=Cloudflare Inc ECC CA-3",
            "C=DE, O=Deutsche Telekom Security GmbH, CN=Telekom Security ServerID OV Class 2 CA",
            "CN=mail.example.org",
            "CN=Esettania Post",
            "",
        ] {
            assert!(!is_intercepting_issuer(issuer), "{issuer}");
        }
    }
}
