//! Tests of the whole diagnosis.
