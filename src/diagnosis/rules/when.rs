//! Under which circumstances a rule holds.

use serde::Deserialize;

use crate::account::Method;
use crate::diagnosis::Stage;
use crate::diagnosis::known::Known;
use crate::diagnosis::services::Trait;

/// All that is named must hold. A circumstance that nobody knows does not hold, neither as `true` nor as `false`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct When {
    /// One of these.
    #[serde(default)]
    pub stages: Vec<Stage>,
    /// One of these, by id.
    #[serde(default)]
    pub services: Vec<String>,
    /// The service has all of these.
    #[serde(default)]
    pub service_has: Vec<Trait>,
    /// One of these.
    #[serde(default)]
    pub methods: Vec<Method>,
    pub outer_space: Option<bool>,
    pub non_ascii: Option<bool>,
    pub recipient_side: Option<bool>,
    pub is_mx: Option<bool>,
    pub to_self: Option<bool>,
    pub to_own_domain: Option<bool>,
    pub signed_in: Option<bool>,
    pub wants_sign_in: Option<bool>,
    pub offers_auth: Option<bool>,
    pub encrypted: Option<bool>,
}

impl When {
    /// This, and what `base` says besides.
    pub fn or(&self, base: &Self) -> Self {
        fn list<T: Clone>(own: &[T], base: &[T]) -> Vec<T> {
            if own.is_empty() { base.to_vec() } else { own.to_vec() }
        }
        Self {
            stages: list(&self.stages, &base.stages),
            services: list(&self.services, &base.services),
            service_has: list(&self.service_has, &base.service_has),
            methods: list(&self.methods, &base.methods),
            outer_space: self.outer_space.or(base.outer_space),
            non_ascii: self.non_ascii.or(base.non_ascii),
            recipient_side: self.recipient_side.or(base.recipient_side),
            is_mx: self.is_mx.or(base.is_mx),
            to_self: self.to_self.or(base.to_self),
            to_own_domain: self.to_own_domain.or(base.to_own_domain),
            signed_in: self.signed_in.or(base.signed_in),
            wants_sign_in: self.wants_sign_in.or(base.wants_sign_in),
            offers_auth: self.offers_auth.or(base.offers_auth),
            encrypted: self.encrypted.or(base.encrypted),
        }
    }

    pub fn holds(&self, known: &Known<'_>) -> bool {
        let around = known.circumstances;
        let same = |wanted: Option<bool>, is: Option<bool>| wanted.is_none() || wanted == is;
        (self.stages.is_empty() || self.stages.contains(&known.stage))
            && (self.services.is_empty()
                || known.service.is_some_and(|service| self.services.iter().any(|id| id == service.id())))
            && self.service_has.iter().all(|wanted| known.service.is_some_and(|service| service.has(*wanted)))
            && (self.methods.is_empty() || around.method.is_some_and(|method| self.methods.contains(&method)))
            && same(self.outer_space, Some(around.password_has_outer_space))
            && same(self.non_ascii, Some(around.password_has_non_ascii))
            && same(self.recipient_side, around.recipient_side)
            && same(self.is_mx, known.is_mx)
            && same(self.to_self, known.to_self)
            && same(self.to_own_domain, known.to_own_domain)
            && same(self.signed_in, around.signed_in)
            && same(self.wants_sign_in, around.wants_sign_in)
            && same(self.offers_auth, around.offers_auth)
            && same(self.encrypted, around.encrypted)
    }

    /// How much the circumstances tell. Each has a place of its own, so that two cases that both hold never weigh the same:
    /// the one that knows the more telling circumstance wins.
    pub fn weight(&self) -> u32 {
        let places = [
            !self.methods.is_empty(),
            self.service_has.contains(&Trait::PasswordRetired),
            self.service_has.contains(&Trait::NoSmtp),
            self.outer_space.is_some(),
            self.service_has.contains(&Trait::AppPassword),
            self.service_has.contains(&Trait::PaidPlan),
            self.non_ascii.is_some(),
            self.service_has.contains(&Trait::AccessSwitch),
            self.recipient_side.is_some(),
            self.is_mx.is_some(),
            self.to_self.is_some(),
            self.to_own_domain.is_some(),
            self.signed_in.is_some(),
            self.wants_sign_in.is_some(),
            self.offers_auth.is_some(),
            self.encrypted.is_some(),
        ];
        places.iter().fold(0, |weight, place| weight << 1 | u32::from(*place))
    }
}
