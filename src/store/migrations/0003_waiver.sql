-- Waivers of findings, and recorded runs of the compliance rules.

CREATE TABLE waiver (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    rule TEXT NOT NULL CHECK (rule <> ''),
    -- The subject as a finding's id names it, `kind:id`: rules are no records, and subjects are of many kinds.
    subject TEXT NOT NULL CHECK (subject LIKE '_%:_%'),
    reason TEXT NOT NULL CHECK (reason <> ''),
    approver TEXT NOT NULL CHECK (approver <> ''),
    from_on TEXT NOT NULL,
    until TEXT NOT NULL,
    ended_on TEXT,
    ended_reason TEXT,
    org INTEGER REFERENCES org (id),
    region TEXT REFERENCES region (code),
    CHECK (until >= from_on),
    CHECK ((ended_on IS NULL) = (ended_reason IS NULL))
) STRICT;
CREATE INDEX waiver_by_finding ON waiver (rule, subject);

-- One recorded run of `check`. Runs are compared with runs of the same scope: the filters as JSON, blank for none.
CREATE TABLE check_run (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    as_of TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    edition TEXT NOT NULL,
    scope TEXT NOT NULL,
    records INTEGER NOT NULL,
    violation INTEGER NOT NULL,
    warning INTEGER NOT NULL,
    notice INTEGER NOT NULL,
    waived INTEGER NOT NULL,
    before INTEGER REFERENCES check_run (id),
    appeared INTEGER NOT NULL,
    mended INTEGER NOT NULL,
    by_rule TEXT NOT NULL,
    by_org TEXT NOT NULL
) STRICT;
CREATE INDEX check_run_by_scope ON check_run (scope, as_of, id);

-- The findings of recorded runs, waived ones too: each from the run that saw it first to the one that missed it, so that
-- what stands on is written once. Derived from the runs, so not versioned.
CREATE TABLE check_finding (
    finding TEXT NOT NULL,
    since_run INTEGER NOT NULL REFERENCES check_run (id),
    gone_run INTEGER REFERENCES check_run (id),
    PRIMARY KEY (finding, since_run)
) STRICT, WITHOUT ROWID;
CREATE INDEX check_finding_by_run ON check_finding (since_run);
