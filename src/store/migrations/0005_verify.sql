CREATE TABLE verify_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    kind TEXT CHECK (kind IS NULL OR kind IN ('direct', 'via_authority', 'official')),
    claim TEXT,
    received_on TEXT,
    authority INTEGER REFERENCES org (id),
    limit_on TEXT,
    extended_days INTEGER,
    extension_approved_by TEXT,
    transfer_received_on TEXT,
    outcome TEXT CHECK (outcome IS NULL OR outcome IN ('corrected', 'upheld'))
) STRICT;

CREATE VIEW v_verify AS
SELECT v_case.*, verify_detail.kind, verify_detail.claim, verify_detail.received_on, verify_detail.authority,
       verify_detail.limit_on, verify_detail.extended_days, verify_detail.extension_approved_by,
       verify_detail.transfer_received_on, verify_detail.outcome
FROM v_case JOIN verify_detail ON verify_detail.case_id = v_case.case_id;
