//! Extracts the output of failing tests from that of the test programs.

/// The line that begins the backtrace of an error.
const BACKTRACE: &str = "stack backtrace:";
/// How lines begin that end a backtrace: another thread panics, or the test returns an error.
const NEXT: [&str; 2] = ["thread '", "Error: "];

/// The captured output of each failing test, without backtraces. `output` is that of
/// `cargo test`, with any number of test programs.
pub(super) fn failures(output: &str) -> String {
    let mut kept = String::new();
    let mut is_kept = false;
    let mut is_failure = false;
    for line in output.lines() {
        if line.starts_with("---- ") {
            is_kept = true;
            is_failure = true;
        } else if is_failure && NEXT.iter().any(|begin| line.starts_with(begin)) {
            is_kept = true;
        } else if line == "failures:" {
            is_kept = false;
            is_failure = false;
        } else if line.eq_ignore_ascii_case(BACKTRACE) {
            is_kept = false;
        }
        if is_kept && !line.is_empty() {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_keeps_its_message_and_leaves_the_backtrace() {
        let output = "running 2 tests
test talk::amal_hears_berta ... FAILED
test plan::the_plan_is_short ... FAILED

failures:

---- talk::amal_hears_berta stdout ----
Error: the relay starts

Caused by:
    no port

Stack backtrace:
   0: main

---- plan::the_plan_is_short stdout ----

thread 'worker' panicked at worker.rs:1:1:
no work
stack backtrace:
   0: main
thread 'plan::the_plan_is_short' panicked at plan.rs:3:5:
too long
stack backtrace:
   0: main


failures:
    talk::amal_hears_berta
    plan::the_plan_is_short

test result: FAILED. 0 passed; 2 failed
";
        let expected = "---- talk::amal_hears_berta stdout ----
Error: the relay starts
Caused by:
    no port
---- plan::the_plan_is_short stdout ----
thread 'worker' panicked at worker.rs:1:1:
no work
thread 'plan::the_plan_is_short' panicked at plan.rs:3:5:
too long
";
        assert_eq!(failures(output), expected);
    }

    #[test]
    fn tests_that_pass_leave_nothing() {
        let output = "running 1 test\ntest a ... ok\n\ntest result: ok. 1 passed\n";
        assert_eq!(failures(output), "");
    }
}
