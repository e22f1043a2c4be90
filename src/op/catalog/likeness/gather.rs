//! Gathers like pairs into groups whose members are all near one of them, so that no chain of small steps joins strangers.

use super::compare::{Judge, Likeness, Unit};

/// Holds a like pair of units.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edge {
    pub(super) one: u32,
    pub(super) other: u32,
    pub(super) likeness: Likeness,
}

/// Holds a group of like units: the first is its representative.
#[derive(Clone, Debug, Default)]
pub(super) struct Group {
    pub(super) units: Vec<u32>,
    /// The pairs that made it, the likest first.
    pub(super) edges: Vec<Edge>,
}

/// How far below the threshold a member may be from its representative.
const SLACK: f64 = 0.1;
/// How many members a group may have and still be taken into another; bounds the work of a merge.
const SMALL: usize = 32;

/// Gathers `edges`, which are sorted with the likest first.
pub(super) fn gather(
    units: &[Unit],
    edges: &[Edge],
    judge: &Judge<'_>,
    threshold: f64,
) -> Vec<Group> {
    let mut of: Vec<Option<usize>> = vec![None; units.len()];
    let mut groups: Vec<Group> = Vec::new();
    let fits = |group: &Group, unit: u32| {
        let unit = &units[unit as usize];
        let representative = &units[group.units[0] as usize];
        judge
            .likeness(representative, unit, threshold - SLACK)
            .is_some()
            && group
                .units
                .iter()
                .take(SMALL)
                .all(|member| !judge.apart(&units[*member as usize], unit))
    };
    for edge in edges {
        let (one, other) = (edge.one as usize, edge.other as usize);
        match (of[one], of[other]) {
            (None, None) => {
                of[one] = Some(groups.len());
                of[other] = of[one];
                groups.push(Group {
                    units: vec![edge.one, edge.other],
                    edges: vec![*edge],
                });
            }
            (Some(at), None) | (None, Some(at)) => {
                let free = if of[one].is_none() {
                    edge.one
                } else {
                    edge.other
                };
                if fits(&groups[at], free) {
                    groups[at].units.push(free);
                    groups[at].edges.push(*edge);
                    of[free as usize] = Some(at);
                }
            }
            (Some(at), Some(same)) if at == same => groups[at].edges.push(*edge),
            (Some(a), Some(b)) => {
                let (into, from) = if groups[a].units.len() >= groups[b].units.len() {
                    (a, b)
                } else {
                    (b, a)
                };
                let small = groups[from].units.len() <= SMALL;
                if small
                    && groups[from]
                        .units
                        .iter()
                        .all(|unit| fits(&groups[into], *unit))
                {
                    let moved = std::mem::take(&mut groups[from]);
                    moved
                        .units
                        .iter()
                        .for_each(|unit| of[*unit as usize] = Some(into));
                    groups[into].units.extend(moved.units);
                    groups[into].edges.extend(moved.edges);
                }
            }
        }
    }
    groups.retain(|group| !group.units.is_empty());
    groups
}
