//! Measures contenders side by side.
//!
//! Other work on the machine and changes of its clock rate disturb single times. So the contenders take turns of a few
//! milliseconds for many rounds, and each round starts with another one. The result is the median of the ratios within
//! each round.

use std::time::{Duration, Instant};

/// The time of one turn.
const TURN: Duration = Duration::from_millis(2);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Ours,
    Peer,
    /// A lower bound, or work that does less.
    Floor,
}

pub struct Contender<'a> {
    name: &'static str,
    role: Role,
    items: usize,
    pass: Box<dyn FnMut() + 'a>,
}

impl<'a> Contender<'a> {
    /// `pass` does the work for `items` items.
    pub fn new(name: &'static str, role: Role, items: usize, pass: impl FnMut() + 'a) -> Self {
        Self { name, role, items, pass: Box::new(pass) }
    }

    /// Nanoseconds per item, over this many passes.
    fn time(&mut self, passes: usize) -> f64 {
        let start = Instant::now();
        for _ in 0..passes {
            (self.pass)();
        }
        start.elapsed().as_nanos() as f64 / (passes * self.items) as f64
    }
}

/// The times of each contender in all rounds.
pub struct Measured {
    contenders: Vec<(&'static str, Role, Vec<f64>)>,
}

/// Lets the contenders take turns. The others are compared with the first one.
pub fn measure(rounds: usize, mut contenders: Vec<Contender<'_>>) -> Measured {
    // The first pass warms the caches; the second shows how many passes fit into a turn.
    let passes: Vec<usize> = contenders
        .iter_mut()
        .map(|contender| {
            contender.time(1);
            let pass = contender.time(1) * contender.items as f64;
            (TURN.as_nanos() as f64 / pass).ceil().max(1.0) as usize
        })
        .collect();
    let mut times: Vec<Vec<f64>> = contenders.iter().map(|_| Vec::with_capacity(rounds)).collect();
    for round in 0..rounds {
        for turn in 0..contenders.len() {
            let index = (round + turn) % contenders.len();
            times[index].push(contenders[index].time(passes[index]));
        }
    }
    let named = contenders.iter().map(|contender| (contender.name, contender.role));
    Measured { contenders: named.zip(times).map(|((name, role), times)| (name, role, times)).collect() }
}

impl Measured {
    /// A Markdown table, the fastest contender first.
    pub fn table(&self, item: &str) -> String {
        let ours = self.ours();
        let mut rows: Vec<_> = self.contenders.iter().collect();
        rows.sort_by(|a, b| median(&a.2).total_cmp(&median(&b.2)));
        let mut text =
            format!("| | ns per {item} | middle half of the rounds | ratio of `{ours}` |\n|---|---:|---:|---:|\n");
        for (name, role, times) in rows {
            let shown = match role {
                Role::Ours => format!("**{name}**"),
                Role::Peer => (*name).to_owned(),
                Role::Floor => format!("*{name}*"),
            };
            let ratio = if *name == ours { String::new() } else { format!("{:.2}", self.ratio(name)) };
            let (low, high) = (quantile(times, 0.25), quantile(times, 0.75));
            text.push_str(&format!(
                "| {shown} | {} | {} to {} | {ratio} |\n",
                number(median(times)),
                number(low),
                number(high)
            ));
        }
        text
    }

    pub fn best_peer(&self) -> &'static str {
        let peers = self.contenders.iter().filter(|(_, role, _)| *role == Role::Peer);
        peers.min_by(|a, b| median(&a.2).total_cmp(&median(&b.2))).map_or("none", |(name, _, _)| name)
    }

    /// The time of the first contender divided by the time of this one: the median over the rounds.
    pub fn ratio(&self, name: &str) -> f64 {
        let times = |name: &str| self.contenders.iter().find(|(other, _, _)| *other == name).map(|(_, _, times)| times);
        match (times(self.ours()), times(name)) {
            (Some(ours), Some(theirs)) => median(&ours.iter().zip(theirs).map(|(a, b)| a / b).collect::<Vec<_>>()),
            _ => f64::NAN,
        }
    }

    fn ours(&self) -> &'static str {
        self.contenders.first().map_or("", |(name, _, _)| name)
    }
}

fn median(times: &[f64]) -> f64 {
    quantile(times, 0.5)
}

fn quantile(times: &[f64], part: f64) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    let index = sorted.len().saturating_sub(1) as f64 * part;
    sorted.get(index.round() as usize).copied().unwrap_or(f64::NAN)
}

/// At least three digits.
fn number(value: f64) -> String {
    match value {
        value if value < 99.95 => format!("{value:.1}"),
        value => format!("{value:.0}"),
    }
}
