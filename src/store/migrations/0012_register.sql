-- Registers of organisations: quality inspections (Art. 20), security duties (Art. 37), what is collected (Art. 17, 18).
-- Every register has `id`, `version`, `record_key` (what tells its records apart, folded) and how a record was retired.

CREATE TABLE inspect (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    record_key TEXT NOT NULL,
    org INTEGER NOT NULL REFERENCES org (id),
    inspected_on TEXT NOT NULL,
    scope TEXT NOT NULL,
    entries TEXT,
    method TEXT,
    errors INTEGER CHECK (errors IS NULL OR errors >= 0),
    corrected INTEGER CHECK (corrected IS NULL OR corrected >= 0),
    corrected_on TEXT,
    result TEXT,
    document TEXT,
    note TEXT,
    retired_on TEXT,
    retired_reason TEXT,
    CHECK ((retired_on IS NULL) = (retired_reason IS NULL))
) STRICT;
CREATE INDEX inspect_by_key ON inspect (record_key);

CREATE TABLE duty (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    record_key TEXT NOT NULL,
    org INTEGER NOT NULL REFERENCES org (id),
    item TEXT NOT NULL CHECK (item IN
        ('rules', 'secrecy_review', 'staffing', 'training', 'inspection', 'monitoring', 'backup', 'drill')),
    what TEXT NOT NULL,
    done_on TEXT NOT NULL,
    valid_until TEXT,
    document TEXT,
    note TEXT,
    retired_on TEXT,
    retired_reason TEXT,
    CHECK ((retired_on IS NULL) = (retired_reason IS NULL))
) STRICT;
CREATE INDEX duty_by_key ON duty (record_key);

CREATE TABLE collect (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    record_key TEXT NOT NULL,
    org INTEGER NOT NULL REFERENCES org (id),
    item TEXT NOT NULL,
    since TEXT NOT NULL,
    entry TEXT,
    designated_collector INTEGER REFERENCES org (id),
    source TEXT CHECK (source IS NULL OR source IN ('people', 'bodies', 'duty', 'devices', 'orgs', 'other')),
    ground TEXT CHECK (ground IS NULL OR ground IN ('special_business', 'urgent')),
    need TEXT,
    until TEXT,
    checks TEXT,
    compulsory INTEGER CHECK (compulsory IS NULL OR compulsory IN (0, 1)),
    repeated INTEGER CHECK (repeated IS NULL OR repeated IN (0, 1)),
    prescribed INTEGER CHECK (prescribed IS NULL OR prescribed IN (0, 1)),
    check_basis TEXT,
    document TEXT,
    note TEXT,
    retired_on TEXT,
    retired_reason TEXT,
    CHECK ((retired_on IS NULL) = (retired_reason IS NULL))
) STRICT;
CREATE INDEX collect_by_key ON collect (record_key);

CREATE VIEW v_inspect AS
SELECT 'in' || inspect.id AS number, inspect.org AS org_id, org.region, inspect.inspected_on, inspect.scope,
       inspect.errors, inspect.corrected, inspect.corrected_on, inspect.retired_on
FROM inspect JOIN org ON org.id = inspect.org;

CREATE VIEW v_duty AS
SELECT 'du' || duty.id AS number, duty.org AS org_id, org.region, duty.item, duty.what, duty.done_on, duty.valid_until,
       duty.retired_on
FROM duty JOIN org ON org.id = duty.org;

CREATE VIEW v_collect AS
SELECT 'co' || collect.id AS number, collect.org AS org_id, org.code AS org_code, org.name AS org_name, org.region,
       collect.item, collect.since, CAST(substr(collect.entry, 2) AS INTEGER) AS entry_id, collect.designated_collector,
       collect.source, collect.ground, collect.need, collect.until, collect.checks, collect.compulsory,
       collect.repeated, collect.prescribed, collect.check_basis, collect.retired_on
FROM collect JOIN org ON org.id = collect.org;
