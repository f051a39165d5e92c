# The habits of this project; `just --list` shows them.

# Opens the window.
run:
    cargo run --release

# All tests that this machine can run; they say what they skip.
test:
    cargo test --locked

# What CI demands of the code's form.
lint:
    cargo fmt --check
    cargo clippy --locked --all-targets -- -D warnings

# A picture of every screen, state, language and theme, to look at after a change of the window's looks.
snapshots folder="target/pictures":
    MAILCLINIC_PICTURES={{folder}} cargo test --locked --test screens pictures -- --ignored

# Ratios of check-up time and window start; nothing is asserted.
bench:
    cargo bench --locked

# Everything that CI does, with the real servers.
ci:
    bash .ci/run
