CREATE TABLE change_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    ground TEXT CHECK (ground IS NULL OR ground IN ('law', 'function', 'system', 'other')),
    occurred_on TEXT,
    evidence TEXT,
    updated_entries TEXT,
    basis TEXT
) STRICT;

CREATE INDEX change_without_basis ON change_detail (case_id) WHERE basis IS NULL;

-- The change case under which a published entry is revised; none for corrections, and for revisions from before.
ALTER TABLE revision ADD COLUMN change_case INTEGER REFERENCES case_file (id);

CREATE INDEX revision_by_change ON revision (change_case) WHERE change_case IS NOT NULL;

CREATE VIEW v_change AS
SELECT v_case.*, change_detail.ground, change_detail.occurred_on, change_detail.evidence, change_detail.basis
FROM v_case JOIN change_detail ON change_detail.case_id = v_case.case_id;
