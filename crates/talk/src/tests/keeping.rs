use super::town::Town;
use crate::{SHORTEST_KEPT, keep};

#[test]
fn when_both_choose_at_once_both_come_to_the_same() {
    for hours_apart in [0, 1, -1] {
        let mut town = Town::new();
        let (mut berta, mut amal, id) = town.met();
        let now = town.now;
        berta.write(|tx| keep(tx, id, 90, now));
        town.pass(hours_apart);
        let now = town.now;
        amal.write(|tx| keep(tx, id, 365, now));
        town.until_quiet(&mut [&mut berta, &mut amal]);
        let (hers, ones) = (berta.held(id), amal.held(id));
        assert_eq!(hers.keep_days, ones.keep_days);
        match hours_apart {
            1 => assert_eq!(hers.keep_days, 365),
            -1 => assert_eq!(hers.keep_days, 90),
            _ => {}
        }
    }
}

#[test]
fn a_choice_that_answers_another_counts_also_with_a_slow_clock() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let now = town.now;
    berta.write(|tx| keep(tx, id, 90, now));
    town.until_quiet(&mut [&mut berta, &mut amal]);
    town.pass(-48);
    let now = town.now;
    amal.write(|tx| keep(tx, id, 0, now));
    town.until_quiet(&mut [&mut amal, &mut berta]);
    assert_eq!(amal.held(id).keep_days, 0);
    assert_eq!(berta.held(id).keep_days, 0);
}

#[test]
fn nobody_keeps_messages_for_less_than_the_other_takes() {
    let mut town = Town::new();
    let (mut berta, mut amal, id) = town.met();
    let now = town.now;
    berta.write(|tx| keep(tx, id, 1, now));
    town.until_quiet(&mut [&mut berta, &mut amal]);
    assert_eq!(berta.held(id).keep_days, SHORTEST_KEPT);
    assert_eq!(amal.held(id).keep_days, SHORTEST_KEPT);
}
