CREATE TABLE project_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    project_name TEXT,
    project_code TEXT,
    content TEXT,
    investment REAL,
    draft_catalogue TEXT,
    authority INTEGER REFERENCES org (id),
    prereview_number TEXT,
    approval_body TEXT,
    project_approval_number TEXT,
    catalogue_entries TEXT,
    catalogue_paper TEXT,
    accepted_by TEXT,
    report TEXT,
    report_goals TEXT,
    report_functions TEXT,
    report_sharing TEXT,
    report_protection TEXT,
    report_standards TEXT,
    filing_number TEXT
) STRICT;

CREATE VIEW v_project AS
SELECT v_case.*, project_detail.project_name, project_detail.project_code, project_detail.content,
       project_detail.investment, project_detail.draft_catalogue, project_detail.authority,
       project_detail.prereview_number, project_detail.approval_body, project_detail.project_approval_number,
       project_detail.catalogue_entries, project_detail.catalogue_paper, project_detail.accepted_by,
       project_detail.report, project_detail.report_goals, project_detail.report_functions,
       project_detail.report_sharing, project_detail.report_protection, project_detail.report_standards,
       project_detail.filing_number
FROM v_case JOIN project_detail ON project_detail.case_id = v_case.case_id;

-- Information systems (Art. 10, 11), kept as every register is.
CREATE TABLE system (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    record_key TEXT NOT NULL,
    org INTEGER NOT NULL REFERENCES org (id),
    name TEXT NOT NULL,
    code TEXT,
    kind TEXT CHECK (kind IS NULL OR kind IN ('business', 'service', 'office', 'data', 'website', 'other')),
    used_for TEXT,
    status TEXT CHECK (status IS NULL OR status IN ('planned', 'building', 'running', 'stopped')),
    is_platform INTEGER CHECK (is_platform IS NULL OR is_platform IN (0, 1)),
    classified INTEGER CHECK (classified IS NULL OR classified IN (0, 1)),
    exemption_kind TEXT CHECK (exemption_kind IS NULL OR exemption_kind IN ('law', 'regulation', 'rule')),
    exemption TEXT,
    on_platform INTEGER CHECK (on_platform IS NULL OR on_platform IN (0, 1)),
    interconnected INTEGER CHECK (interconnected IS NULL OR interconnected IN (0, 1)),
    shares_data INTEGER CHECK (shares_data IS NULL OR shares_data IN (0, 1)),
    collaborates INTEGER CHECK (collaborates IS NULL OR collaborates IN (0, 1)),
    approved_by TEXT,
    approval_number TEXT,
    built_on TEXT,
    funded INTEGER CHECK (funded IS NULL OR funded IN (0, 1)),
    funding_year INTEGER,
    funding_amount REAL,
    note TEXT,
    retired_on TEXT,
    retired_reason TEXT,
    CHECK ((retired_on IS NULL) = (retired_reason IS NULL))
) STRICT;
CREATE INDEX system_by_key ON system (record_key);

-- Systems to which Art. 10 and 11 apply: what is classified is left out (Art. 2), and so is what stopped.
CREATE VIEW v_system AS
SELECT 'sy' || system.id AS number, system.name, system.org AS org_id, org.region, system.kind, system.status,
       system.is_platform, system.exemption_kind, system.exemption,
       system.exemption_kind IS NOT NULL AND system.exemption IS NOT NULL AS exempt, system.on_platform,
       system.interconnected, system.shares_data, system.collaborates, system.built_on,
       coalesce(system.funded, 0) = 1 OR coalesce(system.funding_amount, 0) > 0 AS funded, system.funding_year,
       system.funding_amount, system.retired_on
FROM system JOIN org ON org.id = system.org
WHERE coalesce(system.classified, 0) = 0 AND coalesce(system.status, '') != 'stopped';
