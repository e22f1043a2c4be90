//! Collections outside the ordinary: temporary ones outside the catalogue (Art. 17¶3), and those in an emergency (Art. 21).
//!
//! A temporary collection has a ground and a planned end, and is either catalogued or stopped. An emergency collection
//! rests on a law, regulation or rule; once the event is over its data are assessed by class, each class is disposed of,
//! and the applications are shut, in any order between them. What became of a class stands in a field of the class, so
//! that a ledger has a column for each. Naming a class as disposed of adds it to the assessment, and is none by itself. A
//! temporary collection has until its planned end. For disposal the Measures give no term; the bureau's runs from the end
//! until the data are assessed and every class is disposed of, and anew where another class is found.

mod bars;
mod detail;

pub use detail::{Class, Detail, Disposal, EventKind, Ground, Kind};

use super::facts::{Asked, Case, Facts};
use super::spec::{ClockMove, Input, Need, Opening, Parties, Procedure, Spec, Term};
use crate::model::case::Head;
use crate::model::coded;
use crate::model::field::Field;
use crate::model::text::match_key;
use crate::model::{Coded, ProcedureKind, Refusal, Who};
use bars::{
    is_of_kind, join_laws, refuse_kindless, refuse_nameless, refuse_other_kind, refuse_undisposing,
    refuse_unfinished, refuse_unfit,
};
use detail::{CLASSES, FIELDS};
use jiff::civil::Date;

coded! {
    /// States of a collection outside the ordinary.
    State {
        Declared = "declared", "已申报", "declared";
        Collecting = "collecting", "采集中", "collecting", ["进行中", "办理中"];
        Ended = "ended", "应急已结束", "ended", ["已结束"];
        Assessed = "assessed", "已分类评估", "assessed", ["已评估"];
        Disposing = "disposing", "处置中", "being disposed of", ["已处置"];
        Catalogued = "catalogued", "已纳入目录", "catalogued";
        Stopped = "stopped", "已停止采集", "stopped", ["已停止"];
        Closed = "closed", "已办结", "closed", ["办结", "已完成"];
    }
}

coded! {
    /// What can be done with a collection outside the ordinary.
    Action {
        Start = "start", "开始采集", "start collecting";
        Catalogue = "catalogue", "纳入目录", "catalogue";
        Stop = "stop", "停止采集", "stop collecting";
        End = "end", "登记应急结束", "record the end of the event";
        Assess = "assess", "分类评估", "assess by class";
        Dispose = "dispose", "处置数据", "dispose of data";
        Shut = "shut", "关停数据应用", "shut the applications";
        Close = "close", "办结", "close";
    }
}

/// The procedure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Emergency;

/// Name of the clock that runs from the end until every class is disposed of.
const DISPOSAL: &str = "disposal";

/// Name of the clock that runs to the planned end of a temporary collection.
const TEMPORARY: &str = "temporary";

/// What the beginning of either kind may name.
const PARTIES: Parties = Parties {
    applicant: Need::Never,
    respondent: Need::Optional,
    entry: Need::Never,
    together: false,
    person: Need::Never,
    published: false,
};

const fn opening(paragraph: (u16, u16), inputs: &'static [Input]) -> Opening {
    Opening {
        spec: Spec::of(Who::Responsible, paragraph.0, paragraph.1).with(inputs),
        parties: PARTIES,
    }
}

/// Names the classes; with a value that naming alone stands for, or by the method that another option names.
const fn classes(stands_for: Option<&'static str>) -> [Input; 6] {
    const fn one(key: &'static str, stands_for: Option<&'static str>) -> Input {
        Input::among(&CLASSES, key, "by", stands_for)
    }
    [
        one("state_secret", stands_for),
        one("privacy", stands_for),
        one("personal_information", stands_for),
        one("commercial_secret", stands_for),
        one("confidential_business", stands_for),
        one("other_data", stands_for),
    ]
}

const ASSESSING: [Input; 6] = classes(Some("pending"));

const DISPOSING: [Input; 7] = {
    let [a, b, c, d, e, f] = classes(None);
    [
        a,
        b,
        c,
        d,
        e,
        f,
        Input::optional("retention_basis", "basis"),
    ]
};

impl Procedure for Emergency {
    type State = State;
    type Action = Action;
    type Detail = Detail;
    const KIND: ProcedureKind = ProcedureKind::Emergency;
    const RESPONDENT: (&'static str, &'static str) = ("采集部门", "Collecting organisation");
    const BEGUN: (&'static str, &'static str) = ("申报日期", "Declared on");
    const OPENING: Opening = opening(
        (21, 1),
        &[
            Input::required("kind", "kind"),
            Input::required("data", "data"),
            Input::optional("ground", "ground"),
            Input::optional("planned_end", "planned-end"),
            Input::optional("legal_basis", "legal-basis"),
            Input::optional("event_kind", "event-kind"),
            Input::optional("event", "event"),
        ],
    );

    fn fields() -> &'static [Field<Detail>] {
        FIELDS
    }

    fn opening(detail: &Detail) -> Opening {
        match detail.kind {
            Some(Kind::Temporary) => opening(
                (17, 3),
                const {
                    &[
                        Input::required("kind", "kind"),
                        Input::required("data", "data"),
                        Input::required("ground", "ground"),
                        Input::required("planned_end", "planned-end"),
                    ]
                },
            ),
            Some(Kind::Emergency) => opening(
                (21, 1),
                const {
                    &[
                        Input::required("kind", "kind"),
                        Input::required("data", "data"),
                        Input::required("legal_basis", "legal-basis"),
                        Input::required("event_kind", "event-kind"),
                        Input::required("event", "event"),
                    ]
                },
            ),
            None => Self::OPENING,
        }
    }

    fn next(state: State, action: Action) -> Option<State> {
        use Action as A;
        use State as S;
        match (state, action) {
            (S::Declared, A::Start) => Some(S::Collecting),
            (S::Declared | S::Collecting, A::Catalogue) => Some(S::Catalogued),
            (S::Declared | S::Collecting, A::Stop) => Some(S::Stopped),
            (S::Declared | S::Collecting, A::End) => Some(S::Ended),
            (S::Ended | S::Assessed, A::Assess) => Some(S::Assessed),
            (S::Disposing, A::Assess) => Some(S::Disposing),
            (S::Ended | S::Assessed | S::Disposing, A::Dispose) => Some(S::Disposing),
            (S::Ended | S::Assessed | S::Disposing, A::Shut) => Some(state),
            (S::Ended | S::Assessed | S::Disposing, A::Close) => Some(S::Closed),
            // What a ledger of former years left open is done whenever it is found.
            (S::Closed, A::Assess | A::Dispose | A::Shut) => Some(S::Closed),
            (S::Declared, A::Assess | A::Dispose | A::Shut | A::Close)
            | (S::Collecting, A::Start | A::Assess | A::Dispose | A::Shut | A::Close)
            | (S::Ended | S::Assessed | S::Disposing, A::Start | A::Catalogue | A::Stop | A::End)
            | (S::Closed, A::Start | A::Catalogue | A::Stop | A::End | A::Close)
            | (
                S::Catalogued | S::Stopped,
                A::Start
                | A::Catalogue
                | A::Stop
                | A::End
                | A::Assess
                | A::Dispose
                | A::Shut
                | A::Close,
            ) => None,
        }
    }

    fn spec(action: Action) -> Spec {
        let temporary = Spec::of(Who::Responsible, 17, 3);
        let over = Spec::of(Who::Responsible, 21, 2);
        match action {
            Action::Start => Spec::of(Who::Responsible, 21, 1),
            Action::Catalogue => {
                temporary.with(const { &[Input::required("catalogued_entries", "entry")] })
            }
            Action::Stop => temporary,
            Action::End | Action::Close => over,
            Action::Assess => over.with(&ASSESSING),
            Action::Dispose => over.with(&DISPOSING),
            Action::Shut => over.with(const { &[Input::required("applications", "applications")] }),
        }
    }

    fn suits(case: &Case<Self>, action: Action, _on: Date) -> bool {
        let fits = match action {
            Action::Assess => {
                let open = case.state != State::Closed || case.running(DISPOSAL).is_some();
                open || !is_assessed(case)
            }
            Action::Dispose => case.state != State::Closed || !case.detail.is_disposed(),
            Action::Shut => !is_shut(case),
            Action::Close => is_assessed(case) && case.detail.is_disposed() && is_shut(case),
            Action::Start | Action::Catalogue | Action::Stop | Action::End => true,
        };
        fits && is_of_kind(case.detail.kind, action)
    }

    fn needs(_case: &Case<Self>, action: Action) -> &'static [&'static str] {
        naming(action)
    }

    fn first(_detail: &Detail) -> State {
        State::Declared
    }

    fn ends(state: State) -> bool {
        match state {
            State::Catalogued | State::Stopped | State::Closed => true,
            State::Declared
            | State::Collecting
            | State::Ended
            | State::Assessed
            | State::Disposing => false,
        }
    }

    fn join(case: &Case<Self>, asked: &Asked<'_, Self>, detail: &mut Detail) {
        match asked.action {
            Action::Dispose => join_laws(case, asked, detail),
            Action::Shut => {
                let named = detail.applications.take();
                detail.applications = named.map(|named| said_of_none(&named).unwrap_or(named));
            }
            Action::Start
            | Action::Catalogue
            | Action::Stop
            | Action::End
            | Action::Assess
            | Action::Close => {}
        }
    }

    fn complete(case: &Case<Self>, action: Option<Action>, detail: &mut Detail, _: &Facts<'_>) {
        if action != Some(Action::Assess) {
            return;
        }
        // What a row says became of a class was done later; what was done before stays done.
        for class in Class::ALL {
            let held = case.detail.class(*class);
            let place = detail.class_mut(*class);
            *place = held.or(place.map(|_| Disposal::Pending));
        }
    }

    fn begin(case: &Case<Self>, facts: &Facts<'_>) -> Result<Vec<ClockMove>, Refusal> {
        refuse_kindless(case)?;
        refuse_unfit(case, facts)?;
        let planned = case.head.respondent.zip(case.detail.planned_end);
        Ok(planned
            .map(|(org, end)| ClockMove::Start {
                name: TEMPORARY,
                term: Term::Until(end, 17, 3),
                org,
                from: facts.on,
            })
            .into_iter()
            .collect())
    }

    fn step(
        case: &Case<Self>,
        asked: &Asked<'_, Self>,
        facts: &Facts<'_>,
    ) -> Result<Vec<ClockMove>, Refusal> {
        refuse_other_kind(case, asked)?;
        let end = ClockMove::End { name: DISPOSAL };
        // A class that is found later gives no further term: it counts from the end of the event (Art. 21¶2).
        let over = case
            .events
            .iter()
            .rfind(|event| event.action == Action::End.code());
        let from = over.map_or(facts.on, |event| event.effective_on);
        let start = || {
            case.head.respondent.map(|org| ClockMove::Start {
                name: DISPOSAL,
                term: Term::Key("emergency.disposal"),
                org,
                from,
            })
        };
        let moves = match asked.action {
            Action::Start | Action::Shut => None,
            Action::Catalogue | Action::Stop => Some(ClockMove::End { name: TEMPORARY }),
            Action::End => start(),
            Action::Assess => {
                if !facts.history {
                    refuse_nameless(case, asked)?;
                }
                let disposed = asked.detail.is_disposed();
                match case.running(DISPOSAL) {
                    // What was disposed of before is now known to be all.
                    Some(_) => Some(end).filter(|_| disposed && !facts.history),
                    None => start().filter(|_| !disposed),
                }
            }
            Action::Dispose => {
                if !facts.history {
                    refuse_undisposing(case, asked)?;
                }
                let assessed = facts.history || is_assessed(case);
                Some(end).filter(|_| assessed && asked.detail.is_disposed())
            }
            Action::Close => {
                if !facts.history {
                    refuse_unfinished(case, asked.detail)?;
                }
                None
            }
        };
        Ok(moves.into_iter().collect())
    }

    fn title(_head: &Head, detail: &Detail, _entry: Option<&str>) -> String {
        let named = detail.data.clone().or_else(|| detail.event.clone());
        named.unwrap_or_default()
    }
}

/// Tells whether the applications were shut.
fn is_shut(case: &Case<Emergency>) -> bool {
    was_done(case, Action::Shut)
}

/// Tells whether the data were assessed by class.
fn is_assessed(case: &Case<Emergency>) -> bool {
    was_done(case, Action::Assess)
}

fn was_done(case: &Case<Emergency>, action: Action) -> bool {
    let mut events = case.events.iter();
    events.any(|event| event.action == action.code())
}

/// Says that there were no applications in words that a sheet takes for no blank, as it does `无`; nothing where the text
/// names any.
fn said_of_none(text: &str) -> Option<String> {
    let said = match match_key(text).as_str() {
        "无" | "没有" | "-" => "没有应用",
        "none" | "no" | "n/a" => "no applications",
        _ => return None,
    };
    Some(said.to_owned())
}

/// Names the options by which an action names classes.
fn naming(action: Action) -> &'static [&'static str] {
    match action {
        Action::Assess => &["class"],
        Action::Dispose => &["class", "by"],
        Action::Start
        | Action::Catalogue
        | Action::Stop
        | Action::End
        | Action::Shut
        | Action::Close => &[],
    }
}

#[cfg(test)]
mod tests;
