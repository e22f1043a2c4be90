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
