CREATE TABLE compare_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    demand TEXT,
    purpose TEXT,
    basis TEXT,
    request TEXT,
    share_type TEXT CHECK (share_type IS NULL OR share_type IN ('unconditional', 'conditional', 'withheld')),
    answer TEXT,
    channel TEXT CHECK (channel IS NULL OR channel IN ('platform', 'paper', 'on_site', 'other')),
    norm_kind TEXT CHECK (norm_kind IS NULL OR norm_kind IN ('law', 'regulation', 'rule')),
    norm TEXT
) STRICT;

CREATE TABLE dispute_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    kind TEXT CHECK (kind IS NULL OR kind IN ('share-type-authority', 'share-type', 'inconsistent', 'duplicate')),
    claim TEXT,
    authority INTEGER REFERENCES org (id),
    former_type TEXT CHECK (former_type IS NULL OR former_type IN ('unconditional', 'conditional', 'withheld')),
    agreed_type TEXT CHECK (agreed_type IS NULL OR agreed_type IN ('unconditional', 'conditional', 'withheld')),
    agreed_condition TEXT,
    agreed_reason TEXT,
    agreed_basis_kind TEXT CHECK (agreed_basis_kind IS NULL OR agreed_basis_kind IN
        ('law', 'administrative_regulation', 'central_policy', 'provincial_policy', 'other')),
    agreed_basis TEXT,
    collector INTEGER REFERENCES org (id),
    agreed TEXT,
    decision_number TEXT,
    decided_on TEXT
) STRICT;

-- What organisations wish to have (需求清单): no cases yet, and often no entry either.
CREATE TABLE demand (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'matched', 'submitted', 'dropped')),
    consumer INTEGER NOT NULL REFERENCES org (id),
    data TEXT NOT NULL,
    provider TEXT,
    items TEXT,
    purpose TEXT,
    basis TEXT,
    cycle TEXT,
    note TEXT,
    entry INTEGER REFERENCES entry (id),
    share_case TEXT REFERENCES case_file (number),
    wish_key TEXT NOT NULL
) STRICT;

CREATE INDEX demand_by_wish ON demand (wish_key);

CREATE VIEW v_compare AS
SELECT v_case.*, compare_detail.demand, compare_detail.purpose, compare_detail.basis, compare_detail.request,
       compare_detail.share_type, compare_detail.answer, compare_detail.channel, compare_detail.norm_kind,
       compare_detail.norm
FROM v_case JOIN compare_detail ON compare_detail.case_id = v_case.case_id;

CREATE VIEW v_dispute AS
SELECT v_case.*, dispute_detail.kind, dispute_detail.claim, dispute_detail.authority, dispute_detail.former_type,
       dispute_detail.agreed_type, dispute_detail.agreed_condition, dispute_detail.agreed_reason,
       dispute_detail.agreed_basis_kind, dispute_detail.agreed_basis, dispute_detail.collector, dispute_detail.agreed,
       dispute_detail.decision_number, dispute_detail.decided_on
FROM v_case JOIN dispute_detail ON dispute_detail.case_id = v_case.case_id;

DROP VIEW v_share;

CREATE VIEW v_share AS
SELECT v_case.*, share_detail.purpose, share_detail.basis, share_detail.items, share_detail.channel,
       share_detail.received_on, share_detail.offline_reason, share_detail.share_type, share_detail.granted_items,
       share_detail.conditions, share_detail.expires_on, share_detail.unmet_condition, share_detail.delivered_by,
       share_detail.used_for, share_detail.beyond_purpose
FROM v_case JOIN share_detail ON share_detail.case_id = v_case.case_id;
