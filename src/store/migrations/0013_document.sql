CREATE TABLE document_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    kind TEXT CHECK (kind IS NULL OR kind IN ('plan', 'standard', 'platform_rules', 'mechanism', 'evaluation', 'target',
        'budget', 'catalogue_requirements', 'collection_norms')),
    doc_name TEXT,
    doc_number TEXT,
    doc_year INTEGER,
    subjects TEXT,
    issuer TEXT,
    valid_from TEXT,
    valid_until TEXT,
    approval_number TEXT,
    approved_on TEXT,
    superseded_by TEXT
) STRICT;

-- The day of the publication stands with the events.
CREATE VIEW v_document AS
SELECT v_case.*, document_detail.kind, document_detail.doc_name, document_detail.doc_number, document_detail.doc_year,
       document_detail.subjects, document_detail.issuer, document_detail.valid_from, document_detail.valid_until,
       document_detail.approval_number, document_detail.approved_on, document_detail.superseded_by,
       (SELECT min(event.effective_on) FROM event
        WHERE event.case_id = v_case.case_id AND event.action = 'publish') AS published_on
FROM v_case JOIN document_detail ON document_detail.case_id = v_case.case_id;

-- What standards are about, a row a subject.
CREATE VIEW v_document_subject AS
SELECT document_detail.case_id, one.value AS subject
FROM document_detail JOIN json_each(coalesce(document_detail.subjects, '[]')) AS one;

-- Annual assessments: a head a year and region, and a score for each organisation and county government.
CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    year INTEGER NOT NULL,
    region TEXT NOT NULL REFERENCES region (code),
    state TEXT NOT NULL CHECK (state IN ('draft', 'published')),
    as_of TEXT NOT NULL,
    edition TEXT NOT NULL,
    weights TEXT NOT NULL,
    published_on TEXT,
    UNIQUE (year, region)
) STRICT;

CREATE TABLE assessment_score (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    kind TEXT NOT NULL CHECK (kind IN ('org', 'county')),
    subject TEXT NOT NULL,
    name TEXT NOT NULL,
    org INTEGER REFERENCES org (id),
    ranked INTEGER NOT NULL CHECK (ranked IN (0, 1)),
    points INTEGER,
    rank INTEGER,
    former_points INTEGER,
    former_rank INTEGER,
    measures TEXT NOT NULL,
    published INTEGER NOT NULL CHECK (published IN (0, 1)),
    UNIQUE (assessment, kind, subject)
) STRICT;

CREATE VIEW v_assessment AS
SELECT assessment.id AS assessment_id, assessment.year, assessment.region, assessment.state, assessment.as_of,
       assessment.published_on
FROM assessment;
