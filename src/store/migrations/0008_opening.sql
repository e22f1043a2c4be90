-- Whether opening goes on, as the recalls of an entry left it (Art. 33); blank where none ever stopped it.
ALTER TABLE entry ADD COLUMN open_state TEXT CHECK (open_state IS NULL OR open_state IN
    ('released', 'suspended', 'withdrawn'));

CREATE TABLE opening_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    purpose TEXT,
    received_on TEXT,
    open_type TEXT CHECK (open_type IS NULL OR open_type IN ('unconditional', 'conditional', 'withheld')),
    conditions TEXT,
    commitment TEXT,
    agreement TEXT,
    expires_on TEXT,
    suspended_by TEXT
) STRICT;

CREATE INDEX opening_by_suspension ON opening_detail (suspended_by) WHERE suspended_by IS NOT NULL;

-- What lacks a paper is found without reading all that were ever granted.
CREATE INDEX opening_unsigned ON opening_detail (case_id) WHERE commitment IS NULL OR agreement IS NULL;

CREATE TABLE recall_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    kind TEXT CHECK (kind IS NULL OR kind IN ('demand', 'risk')),
    claim TEXT,
    received_on TEXT,
    finding TEXT CHECK (finding IS NULL OR finding IN ('founded', 'unfounded')),
    treatment TEXT,
    stop TEXT CHECK (stop IS NULL OR stop IN ('suspended', 'withdrawn')),
    authority INTEGER REFERENCES org (id),
    objection TEXT,
    review_opinion TEXT
) STRICT;

CREATE INDEX recall_stopping ON recall_detail (case_id) WHERE stop IS NOT NULL;

CREATE TABLE sanction_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    breach TEXT CHECK (breach IS NULL OR breach IN ('harm', 'safeguards', 'platform', 'other')),
    claim TEXT,
    found_on TEXT,
    limit_on TEXT,
    evidence TEXT,
    referred_to TEXT
) STRICT;

CREATE VIEW v_opening AS
SELECT v_case.*, opening_detail.purpose, opening_detail.received_on, opening_detail.open_type,
       opening_detail.conditions, opening_detail.commitment, opening_detail.agreement, opening_detail.expires_on,
       opening_detail.suspended_by
FROM v_case JOIN opening_detail ON opening_detail.case_id = v_case.case_id;

CREATE VIEW v_recall AS
SELECT v_case.*, recall_detail.kind, recall_detail.claim, recall_detail.received_on, recall_detail.finding,
       recall_detail.treatment, recall_detail.stop, recall_detail.authority, recall_detail.objection,
       recall_detail.review_opinion
FROM v_case JOIN recall_detail ON recall_detail.case_id = v_case.case_id;

CREATE VIEW v_sanction AS
SELECT v_case.*, sanction_detail.breach, sanction_detail.claim, sanction_detail.found_on, sanction_detail.limit_on,
       sanction_detail.evidence, sanction_detail.referred_to
FROM v_case JOIN sanction_detail ON sanction_detail.case_id = v_case.case_id;
