CREATE TABLE case_file (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    procedure TEXT NOT NULL,
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    number TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    title TEXT NOT NULL,
    applicant INTEGER REFERENCES org (id),
    respondent INTEGER REFERENCES org (id),
    entry INTEGER REFERENCES entry (id),
    entry_version INTEGER,
    person INTEGER REFERENCES person (id),
    region TEXT NOT NULL REFERENCES region (code),
    edition TEXT NOT NULL,
    lapsed INTEGER NOT NULL CHECK (lapsed IN (0, 1)),
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    void INTEGER NOT NULL CHECK (void IN (0, 1)),
    UNIQUE (procedure, year, serial)
) STRICT;

CREATE INDEX case_open ON case_file (procedure, respondent) WHERE closed_on IS NULL AND void = 0;

CREATE INDEX case_by_entry ON case_file (entry) WHERE entry IS NOT NULL;

CREATE INDEX case_by_respondent ON case_file (respondent, procedure);

CREATE INDEX case_by_applicant ON case_file (applicant, procedure);

CREATE INDEX case_by_day ON case_file (procedure, opened_on);

-- Every entry of a case that covers more than one.
CREATE TABLE case_entry (
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    entry INTEGER NOT NULL REFERENCES entry (id),
    PRIMARY KEY (case_id, entry)
) STRICT, WITHOUT ROWID;

CREATE INDEX case_entry_by_entry ON case_entry (entry);

CREATE TABLE event (
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    seq INTEGER NOT NULL,
    version INTEGER NOT NULL,
    action TEXT NOT NULL,
    from_state TEXT,
    to_state TEXT NOT NULL,
    actor TEXT,
    acting_as TEXT,
    on_behalf INTEGER REFERENCES org (id),
    decided_by TEXT,
    doc TEXT,
    effective_on TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    note TEXT,
    act INTEGER NOT NULL,
    PRIMARY KEY (case_id, seq)
) STRICT, WITHOUT ROWID;

-- Personal data stand here and nowhere else; versions hold a digest, salted by `salt`.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    person_kind TEXT,
    person_name TEXT,
    id_number TEXT,
    phone TEXT,
    salt TEXT,
    erased INTEGER NOT NULL CHECK (erased IN (0, 1))
) STRICT;

CREATE TABLE share_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    purpose TEXT,
    basis TEXT,
    items TEXT,
    channel TEXT CHECK (channel IS NULL OR channel IN ('platform', 'paper')),
    received_on TEXT,
    offline_reason TEXT,
    share_type TEXT CHECK (share_type IS NULL OR share_type IN ('unconditional', 'conditional', 'withheld')),
    granted_items TEXT,
    conditions TEXT,
    expires_on TEXT,
    unmet_condition TEXT,
    delivered_by TEXT CHECK (delivered_by IS NULL OR delivered_by IN ('platform', 'offline')),
    used_for TEXT,
    beyond_purpose INTEGER CHECK (beyond_purpose IS NULL OR beyond_purpose IN (0, 1))
) STRICT;

ALTER TABLE clock ADD COLUMN start_event INTEGER;

ALTER TABLE clock ADD COLUMN end_event INTEGER;

ALTER TABLE clock ADD COLUMN fixed INTEGER NOT NULL DEFAULT 0 CHECK (fixed IN (0, 1));

ALTER TABLE clock ADD COLUMN void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1));

DROP VIEW v_clock;

CREATE VIEW v_clock AS
SELECT clock.id AS clock_id, clock.record_kind, clock.record, clock.procedure, clock.name AS clock, clock.org AS org_id,
       clock.region, clock.article, clock.paragraph, clock.policy, clock.started_on, clock.working_days, clock.due_on,
       clock.provisional, clock.ended_on, clock.end_event
FROM clock WHERE void = 0;

-- The organisation that answers for a case is its respondent; who must act now stands with the clocks.
CREATE VIEW v_case AS
SELECT case_file.id AS case_id, case_file.number, case_file.procedure, case_file.state, case_file.title,
       case_file.applicant, case_file.respondent, case_file.respondent AS org_id, case_file.entry,
       case_file.entry_version, case_file.region, case_file.edition, case_file.lapsed, case_file.opened_on,
       case_file.closed_on
FROM case_file WHERE void = 0;

CREATE VIEW v_event AS
SELECT event.case_id, event.seq, event.action, event.from_state, event.to_state, event.actor, event.on_behalf,
       event.decided_by, event.doc, event.effective_on, event.note
FROM event;

CREATE VIEW v_share AS
SELECT v_case.*, share_detail.purpose, share_detail.basis, share_detail.channel, share_detail.received_on,
       share_detail.offline_reason, share_detail.share_type, share_detail.granted_items, share_detail.conditions,
       share_detail.expires_on, share_detail.unmet_condition, share_detail.delivered_by, share_detail.used_for,
       share_detail.beyond_purpose
FROM v_case JOIN share_detail ON share_detail.case_id = v_case.case_id;
