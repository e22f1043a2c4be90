-- Cases from before the first edition's first day are history: kept, and judged by no rule.
CREATE VIEW v_kept_case AS
SELECT case_file.id AS case_id, case_file.number, case_file.procedure, case_file.state, case_file.title,
       case_file.applicant, case_file.respondent, case_file.respondent AS org_id, case_file.entry,
       case_file.entry_version, case_file.region, case_file.edition, case_file.lapsed, case_file.opened_on,
       case_file.closed_on
FROM case_file WHERE void = 0;

CREATE VIEW v_start AS SELECT coalesce(min(starts_on), '') AS starts_on FROM v_edition;

-- The `+` keeps the day from leading to an index: cases are found by what is open or wrong with them.
DROP VIEW v_case;
CREATE VIEW v_case AS
SELECT v_kept_case.* FROM v_kept_case WHERE +v_kept_case.opened_on >= (SELECT starts_on FROM v_start);

-- Documents are evidence and no accusation: a plan of former years still holds.
DROP VIEW v_document;
CREATE VIEW v_document AS
SELECT v_kept_case.*, document_detail.kind, document_detail.doc_name, document_detail.doc_number,
       document_detail.doc_year, document_detail.subjects, document_detail.issuer, document_detail.valid_from,
       document_detail.valid_until, document_detail.approval_number, document_detail.approved_on,
       document_detail.superseded_by,
       (SELECT min(event.effective_on) FROM event
        WHERE event.case_id = v_kept_case.case_id AND event.action = 'publish') AS published_on
FROM v_kept_case JOIN document_detail ON document_detail.case_id = v_kept_case.case_id;

-- A product is judged by its own day.
DROP VIEW v_product;
CREATE VIEW v_product AS
SELECT 'pr' || product.id AS number, v_kept_case.org_id, v_kept_case.region, product.qualification, product.name,
       product.kind, product.source, product.acquired_on, product.registered_on, product.retired_on
FROM product JOIN v_kept_case ON v_kept_case.number = product.qualification
WHERE coalesce(product.registered_on, v_kept_case.opened_on) >= (SELECT starts_on FROM v_start);

-- What organisations run and collect, of those that are active.
DROP VIEW v_system;
CREATE VIEW v_system AS
SELECT 'sy' || system.id AS number, system.name, system.org AS org_id, org.region, system.kind, system.status,
       system.is_platform, system.exemption_kind, system.exemption,
       system.exemption_kind IS NOT NULL AND system.exemption IS NOT NULL AS exempt, system.on_platform,
       system.interconnected, system.shares_data, system.collaborates, system.built_on,
       coalesce(system.funded, 0) = 1 OR coalesce(system.funding_amount, 0) > 0 AS funded, system.funding_year,
       system.funding_amount, system.retired_on
FROM system JOIN org ON org.id = system.org
WHERE coalesce(system.classified, 0) = 0 AND coalesce(system.status, '') != 'stopped' AND org.active = 1;

DROP VIEW v_collect;
CREATE VIEW v_collect AS
SELECT 'co' || collect.id AS number, collect.org AS org_id, org.code AS org_code, org.name AS org_name, org.region,
       collect.item, collect.since, CAST(substr(collect.entry, 2) AS INTEGER) AS entry_id, collect.designated_collector,
       collect.source, collect.ground, collect.need, collect.until, collect.checks, collect.compulsory,
       collect.repeated, collect.prescribed, collect.check_basis, collect.retired_on
FROM collect JOIN org ON org.id = collect.org
WHERE org.active = 1;

-- What a record was after an act, for rules that judge a day that is past.
DROP VIEW v_event;
CREATE VIEW v_event AS
SELECT event.case_id, event.seq, event.action, event.from_state, event.to_state, event.actor, event.on_behalf,
       event.decided_by, event.doc, event.effective_on, event.note, event.act
FROM event;

CREATE VIEW v_version AS
SELECT version.kind, version.record, version.number, version.act, act.kind AS act_kind, act.effective_on, version.image
FROM version JOIN act ON act.id = version.act;

-- Requests whose consumer said whether it keeps to the purpose.
DROP INDEX share_beyond_purpose;
CREATE INDEX share_use_told ON share_detail (case_id) WHERE beyond_purpose IS NOT NULL;

-- The last recorded search for duplicates, whatever it found.
CREATE INDEX act_dedupe ON act (id) WHERE kind = 'catalog-dedupe';

CREATE VIEW v_search AS SELECT coalesce(max(id), 0) AS act FROM act WHERE kind = 'catalog-dedupe';
