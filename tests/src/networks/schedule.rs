//! The events in one simulated network, derived from a seed.

use std::collections::BTreeSet;

use fastrand::Rng;
use jiff::{SignedDuration, Timestamp};
use lotse_talk::{
    ConversationId, Errand, Lane, MessageDirection, MessageState, Resting, Settled, Stage,
};
use lotse_wire::{HttpRequest, HttpResponse};
use tempfile::TempDir;
use url::Url;

use super::{Device, House};

/// Number of steps per network.
const STEPS: u32 = 120;
/// Maximum number of errands per step; more would mean that a device never becomes
/// idle.
const ERRANDS: u32 = 500;
/// Maximum number of fault-free rounds, of one day each, until everything has arrived:
/// three times the eight days after which unconfirmed messages are resent at the
/// latest.
const ROUNDS: u32 = 30;
/// Number of further rounds for which it must stay so.
const STAYS: u32 = 3;

/// Statistics of a run.
#[derive(Debug, Clone, Copy, Default)]
pub struct Schedule {
    /// Messages written.
    pub written: u64,
    /// Requests made.
    pub requests: u64,
    /// Requests and responses lost, duplicated or truncated.
    pub faults: u64,
    /// Crashes of devices and relays.
    pub deaths: u64,
    /// Restores of devices and relays from backups.
    pub put_back: u64,
    /// Conversations ended.
    pub endings: u64,
    /// Mailboxes moved.
    pub moves: u64,
}

impl Schedule {
    /// Adds the statistics of another run.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            written: self.written + other.written,
            requests: self.requests + other.requests,
            faults: self.faults + other.faults,
            deaths: self.deaths + other.deaths,
            put_back: self.put_back + other.put_back,
            endings: self.endings + other.endings,
            moves: self.moves + other.moves,
        }
    }
}

/// Simulates network number `seed`.
///
/// # Errors
/// A description of what is wrong in the end.
pub fn run_schedule(seed: u64) -> Result<Schedule, String> {
    let mut world = World::new(seed);
    for _ in 0..STEPS {
        world.step();
    }
    world
        .settle()
        .map_err(|error| format!("{error}\n{}", world.describe()))?;
    Ok(world.seen)
}

/// A conversation between two devices.
struct Pair {
    id: ConversationId,
    mentor: usize,
    newcomer: usize,
    /// Whether one side has ended it.
    ended: bool,
}

/// A text, and whether it was written between a backup and its restore: the writer has
/// then lost it, and it may never arrive.
struct Said {
    pair: usize,
    writer: usize,
    text: String,
    forgotten: bool,
}

struct World {
    rng: Rng,
    now: Timestamp,
    house: House,
    devices: Vec<Device>,
    pairs: Vec<Pair>,
    said: Vec<Said>,
    /// Requests that come once more, later.
    late: Vec<HttpRequest>,
    device_copy: Option<(usize, TempDir, usize)>,
    relay_copy: Option<TempDir>,
    faulty: bool,
    /// Whether mailboxes move.
    moving: bool,
    seen: Schedule,
}

impl World {
    fn new(seed: u64) -> Self {
        let mut rng = Rng::with_seed(seed);
        let now: Timestamp = "2026-11-23T08:00:00Z".parse().expect("a time");
        let house = House::open(now);
        let relay: Url = "http://localhost/".parse().expect("an address");
        let mentees = if rng.u8(..4) == 0 { 2 } else { 1 };
        let mut devices = vec![Device::new("Berta")];
        devices[0].become_mentor(&relay, house.ticket);
        let mut pairs = Vec::new();
        for name in ["Amal", "Danylo"].into_iter().take(mentees) {
            let link = devices[0].invite(now).link();
            let mut newcomer = Device::new(name);
            pairs.push(Pair {
                id: newcomer.accept(&link, now),
                mentor: 0,
                newcomer: devices.len(),
                ended: false,
            });
            devices.push(newcomer);
        }
        Self {
            rng,
            now,
            house,
            devices,
            pairs,
            said: Vec::new(),
            late: Vec::new(),
            device_copy: None,
            relay_copy: None,
            faulty: true,
            moving: seed.is_multiple_of(4),
            seen: Schedule::default(),
        }
    }

    fn step(&mut self) {
        let device = self.rng.usize(..self.devices.len());
        match self.rng.u8(..100) {
            0..25 => self.say(device),
            25..55 => self.errand(device, Lane::Send),
            55..82 => self.errand(device, Lane::Receive(std::time::Duration::ZERO)),
            82..86 => self.kill(device),
            86..88 => self.deliver_late(),
            88 => self.moves(device),
            89 => self.house.restart(),
            90..92 => self.kill_relay(device),
            92 => self.share(device),
            93 => self.end(device),
            94..97 => {
                let minutes = self.rng.i64(1..90);
                self.pass(SignedDuration::from_mins(minutes));
            }
            97 if !self.moving => self.copy_or_put_back_device(device),
            98 if !self.moving => self.copy_or_put_back_relay(),
            _ => {
                let hours = self.rng.i64(1..40);
                self.pass(SignedDuration::from_hours(hours));
            }
        }
    }

    fn say(&mut self, writer: usize) {
        let of_writer =
            |pair: &&(usize, &Pair)| pair.1.mentor == writer || pair.1.newcomer == writer;
        let pairs: Vec<usize> = self
            .pairs
            .iter()
            .enumerate()
            .filter(|pair| of_writer(&pair))
            .map(|(position, _)| position)
            .collect();
        let pair = pairs[self.rng.usize(..pairs.len())];
        let text = format!("{} {}", self.devices[writer].name, self.said.len());
        if !self.devices[writer].say(self.pairs[pair].id, &text, self.now) {
            return;
        }
        self.seen.written += 1;
        self.said.push(Said {
            pair,
            writer,
            text,
            forgotten: false,
        });
    }

    /// Runs one errand, with any fault that may occur on its way.
    fn errand(&mut self, device: usize, lane: Lane) {
        let Some(errand) = self.devices[device].next(lane, self.now, |_| false) else {
            return;
        };
        if self.happens(3) {
            return self.kill(device);
        }
        let Some(response) = self.carry(&errand) else {
            return;
        };
        if self.happens(4) {
            return self.kill(device);
        }
        self.devices[device].settle(&errand, response, self.now);
    }

    /// Sends a request to the relay and returns the response, unless either is lost.
    fn carry(&mut self, errand: &Errand) -> Option<HttpResponse> {
        let request = errand.request().expect("a request");
        self.seen.requests += 1;
        if self.happens(6) {
            self.seen.faults += 1;
            return None;
        }
        if self.happens(4) {
            // The connection breaks within the request, so there is no response.
            self.seen.faults += 1;
            let mut cut = request;
            let length = cut.body().len();
            cut.body_mut().truncate(self.rng.usize(..=length));
            self.house.ask(cut);
            return None;
        }
        if self.happens(6) {
            self.seen.faults += 1;
            self.late.push(request.clone());
        }
        if self.happens(4) {
            self.seen.faults += 1;
            self.house.ask(request.clone());
        }
        let response = self.house.ask(request);
        if self.happens(8) {
            self.seen.faults += 1;
            return None;
        }
        if self.happens(6) {
            self.seen.faults += 1;
            return self.cut(response);
        }
        Some(response)
    }

    /// A truncated response. With a content length or chunks, the client notices and
    /// gets no response. But a proxy may end a response by closing the connection; then
    /// the part received is the response.
    fn cut(&mut self, mut response: HttpResponse) -> Option<HttpResponse> {
        if self.rng.bool() {
            return None;
        }
        let length = response.body().len();
        response.body_mut().truncate(self.rng.usize(..=length));
        Some(response)
    }

    fn kill(&mut self, device: usize) {
        self.seen.deaths += 1;
        self.devices[device].restart();
    }

    /// Kills the relay, possibly during a request.
    fn kill_relay(&mut self, device: usize) {
        self.seen.deaths += 1;
        let errand = self.devices[device].next(Lane::Send, self.now, |_| false);
        let asked = errand.map(|errand| errand.request().expect("a request"));
        let moments = self.rng.u8(..20);
        self.house.kill(asked, moments);
    }

    /// A newcomer changes what is shared, possibly to nothing.
    fn share(&mut self, device: usize) {
        let number = self.rng.u8(..4);
        let pair = self.pairs.iter().find(|pair| pair.newcomer == device);
        if let Some(id) = pair.map(|pair| pair.id) {
            self.devices[device].share(id, number, self.now);
        }
    }

    /// In some networks, a user blocks, leaves or erases.
    fn end(&mut self, device: usize) {
        let ends = self.rng.u8(..8);
        let of = |pair: &&mut Pair| pair.mentor == device || pair.newcomer == device;
        if let Some(pair) = self.pairs.iter_mut().find(of)
            && self.devices[device].end(pair.id, ends, self.now)
        {
            pair.ended = true;
            self.seen.endings += 1;
        }
    }

    /// Moves a mailbox to a new one on the same relay, in networks where nothing is
    /// restored from a copy: a copy from before a move may lose contact. An open
    /// invitation may end then.
    fn moves(&mut self, device: usize) {
        if !self.moving {
            return;
        }
        let mut held = self.devices[device].conversations().into_iter();
        if held.any(|held| matches!(held.stage, Stage::Invited { .. })) {
            return;
        }
        let ticket = self.house.ticket;
        let moved = self.devices[device].moves(ticket, self.now);
        self.seen.moves += u64::from(moved);
    }

    fn deliver_late(&mut self) {
        if !self.late.is_empty() {
            let request = self.late.swap_remove(self.rng.usize(..self.late.len()));
            self.house.ask(request);
        }
    }

    fn pass(&mut self, time: SignedDuration) {
        self.now += time;
        self.house.set_clock(self.now);
    }

    fn copy_or_put_back_device(&mut self, device: usize) {
        match self.device_copy.take() {
            None => {
                let copy = self.devices[device].copy();
                self.device_copy = Some((device, copy, self.said.len()));
            }
            Some((device, copy, since)) => {
                self.seen.put_back += 1;
                self.devices[device].put_back(&copy);
                for said in self.said.iter_mut().skip(since) {
                    said.forgotten |= said.writer == device;
                }
            }
        }
    }

    fn copy_or_put_back_relay(&mut self) {
        match self.relay_copy.take() {
            None => self.relay_copy = Some(self.house.copy()),
            Some(copy) => {
                self.seen.put_back += 1;
                self.house.put_back(&copy);
            }
        }
    }

    fn happens(&mut self, percent: u8) -> bool {
        self.faulty && self.rng.u8(..100) < percent
    }

    /// Ends all faults, and lets time pass until everything has arrived, and a while
    /// longer.
    fn settle(&mut self) -> Result<(), String> {
        self.faulty = false;
        let mut stays = 0;
        for _ in 0..ROUNDS {
            self.quiet()?;
            let is_well = self.judge().is_ok() && self.late.is_empty();
            stays = if is_well { stays + 1 } else { 0 };
            if stays > STAYS {
                return Ok(());
            }
            // Two a day, since most networks have more delayed requests than days.
            self.deliver_late();
            self.deliver_late();
            self.pass(SignedDuration::from_hours(25));
        }
        self.quiet()?;
        self.judge()
    }

    /// Runs errands until there are none.
    fn quiet(&mut self) -> Result<(), String> {
        for _ in 0..100 {
            let mut worked = false;
            for device in 0..self.devices.len() {
                worked |= self.run_all(device);
            }
            if !worked {
                return Ok(());
            }
        }
        Err("the devices never become idle".to_owned())
    }

    /// Runs all errands of a device; returns whether there were any.
    fn run_all(&mut self, device: usize) -> bool {
        let (mut worked, mut resting) = (false, BTreeSet::new());
        for _ in 0..ERRANDS {
            let rests = |conversation| resting.contains(&conversation);
            let Some(errand) = self.devices[device].next(Lane::Send, self.now, rests) else {
                break;
            };
            let response = self.house.ask(errand.request().expect("a request"));
            self.seen.requests += 1;
            let settled = self.devices[device].settle(&errand, response, self.now);
            match settled {
                Settled::Rest(Resting::Relay, _) => resting.insert(None),
                Settled::Rest(Resting::Conversation, _) => resting.insert(errand.conversation),
                _ => {
                    worked = true;
                    false
                }
            };
        }
        let lane = Lane::Receive(std::time::Duration::ZERO);
        if let Some(errand) = self.devices[device].next(lane, self.now, |_| false) {
            let before = self.devices[device].store().mailbox().expect("a mailbox");
            let response = self.house.ask(errand.request().expect("a request"));
            self.devices[device].settle(&errand, response, self.now);
            let after = self.devices[device].store().mailbox().expect("a mailbox");
            let cursor = |mailbox: Option<lotse_talk::Mailbox>| mailbox.map(|it| it.cursor);
            worked |= cursor(before) != cursor(after);
        }
        worked
    }

    /// Describes the state of all devices, for debugging.
    fn describe(&self) -> String {
        let of_device = |device: &Device| {
            let held = device.conversations().into_iter().map(|held| {
                let messages = device.messages(held.id).into_iter();
                let states: Vec<_> = messages.map(|it| (it.id, it.words(), it.state)).collect();
                format!(
                    "  {:?} stage {:?} peer {} grant {:?} sent {:?} confirmed {:?} received {:?} \
                     receipt {:?} refused {:?} renewing {:?} {}\n  {states:?}\n",
                    held.id,
                    held.stage,
                    held.peer.is_some(),
                    held.grant,
                    held.last_sent,
                    held.last_confirmed,
                    held.last_received,
                    held.receipt,
                    held.refused_at,
                    held.renewing_since,
                    held.renew,
                )
            });
            let mailbox = device.store().mailbox().expect("a mailbox");
            let open = mailbox.map(|it| (it.is_open, it.trouble, it.keys, it.cursor));
            format!("{} {open:?}\n{}", device.name, held.collect::<String>())
        };
        self.devices.iter().map(of_device).collect()
    }

    /// Checks that every message arrived exactly once and in order, and that its writer
    /// knows.
    fn judge(&self) -> Result<(), String> {
        for (number, pair) in self.pairs.iter().enumerate() {
            for (writer, reader) in [(pair.mentor, pair.newcomer), (pair.newcomer, pair.mentor)] {
                self.judge_one(number, pair, writer, reader)?;
            }
            if self.seen.put_back == 0 {
                self.judge_end(pair)?;
            }
        }
        Ok(())
    }

    /// If no device or relay was restored from a backup: checks that the mentor sees
    /// what is shared, and that no device considers a conversation open that the peer has
    /// left.
    fn judge_end(&self, pair: &Pair) -> Result<(), String> {
        let (mentor, newcomer) = (&self.devices[pair.mentor], &self.devices[pair.newcomer]);
        let stages = [mentor.stage(pair.id), newcomer.stage(pair.id)];
        if !pair.ended {
            let (seen, shared) = (mentor.sees(pair.id), newcomer.shares(pair.id));
            return if seen == shared {
                Ok(())
            } else {
                Err(format!("{seen:?} is displayed, but {shared:?} is shared"))
            };
        }
        let has_left = |stage: &Option<Stage>| matches!(stage, None | Some(Stage::Left));
        let is_alone = stages.iter().any(has_left) && stages.contains(&Some(Stage::Open));
        if is_alone {
            return Err(format!(
                "a side has not learned that its peer left: {stages:?}"
            ));
        }
        Ok(())
    }

    fn judge_one(
        &self,
        number: usize,
        pair: &Pair,
        writer: usize,
        reader: usize,
    ) -> Result<(), String> {
        let id = pair.id;
        let said = self
            .said
            .iter()
            .filter(|said| said.pair == number && said.writer == writer);
        let came = self.devices[reader].texts(id, MessageDirection::In);
        let names = format!(
            "{} to {}",
            self.devices[writer].name, self.devices[reader].name
        );
        let mut expected = said.clone().filter(|said| !said.forgotten);
        let forgotten: Vec<&str> = said
            .clone()
            .filter(|said| said.forgotten)
            .map(|said| said.text.as_str())
            .collect();
        let known: Vec<&String> = came
            .iter()
            .filter(|text| !forgotten.contains(&text.as_str()))
            .collect();
        for text in &known {
            match expected.next() {
                Some(said) if said.text == **text => {}
                other => {
                    let wanted = other.map(|said| &said.text);
                    return Err(format!(
                        "{names}: got {text:?} instead of {wanted:?}, in {came:?}"
                    ));
                }
            }
        }
        // In a conversation that has ended, the texts received until then must be in
        // order.
        if let Some(said) = expected.next().filter(|_| !pair.ended) {
            return Err(format!(
                "{names}: {:?} never arrived, only {came:?}",
                said.text
            ));
        }
        let mut once = came.clone();
        once.sort();
        once.dedup();
        if once.len() != came.len() {
            return Err(format!("{names}: duplicate texts: {came:?}"));
        }
        let waiting = self.devices[writer]
            .messages(id)
            .into_iter()
            .find(|message| {
                message.direction == MessageDirection::Out
                    && message.state != MessageState::Received
            });
        match waiting.filter(|_| !pair.ended) {
            Some(message) => Err(format!(
                "{names}: {} is {:?}",
                message.words(),
                message.state
            )),
            None => Ok(()),
        }
    }
}
