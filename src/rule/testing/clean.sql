-- A ledger that breaches no rule on 2026-06-01. Its one act is the search for duplicates, which found none.
INSERT INTO act (id, recorded_at, actor, kind, effective_on, records, changes_hash, hash)
VALUES (1, '2026-01-05T02:00:00Z', 'tester', 'catalog-dedupe', '2026-01-05', 0, '', '');

INSERT INTO region (code, name, parent, version) VALUES
    ('513200', '阿坝州', NULL, 1),
    ('513221', '汶川县', '513200', 1);

INSERT INTO org (id, version, code, name, kind, level, region, uscc, responsible, staff, usage_requirements,
                 authority, active, incomplete) VALUES
    (1, 1, 'ZSJ', '示例州数据局', 'administrative', 'prefecture', '513200', '91350100M000100Y43', '甲', '["乙"]',
     '仅限本单位履职使用', 1, 1, 0),
    (2, 1, 'WSJ', '示例县数据局', 'administrative', 'county', '513221', NULL, '丙', '["丁", "戊"]', NULL, 1, 1, 0);

INSERT INTO entry (id, version, state, name_key, changed_act, code, name, classification, provider, format_class,
                   share_type, share_method_class, open_type, open_condition, update_cycle, domain, aggregation_state,
                   aggregation_real_time, scope, released_on)
SELECT column1, 1, 'published', column2, 1, 'R-' || column1, column2, '["基础信息资源"]', 1, 'database',
       'unconditional', 'platform', 'unconditional', NULL, 'monthly', column3, 'base', 1, 'unified', '2026-02-02'
FROM (VALUES
    (1, '示例人口信息', 'population'),
    (2, '示例法人信息', 'legal_entity'),
    (3, '示例地块信息', 'natural_resources'),
    (4, '示例路灯信息', 'city_components'),
    (5, '示例信用信息', 'credit'),
    (6, '示例证照信息', 'licence'));

UPDATE entry SET share_type = 'conditional', share_condition = '限审批事项核验', share_reason = '含经营信息' WHERE id = 2;
UPDATE entry SET share_type = 'withheld', share_method_class = NULL, share_basis_kind = 'law',
                 share_basis = '《中华人民共和国示例法》第九条' WHERE id = 3;

INSERT INTO entry (id, version, state, name_key, changed_act, name, classification_code, provider, format_class,
                   format_other, share_type, share_method_type, open_type, open_basis, update_cycle, update_cycle_text,
                   usage_requirements, theme, aggregation_state, scope, consent_number, consent_date)
VALUES (7, 1, 'published', '示例民宿信息', 1, '示例民宿信息', '307', 2, 'other', '票据影像', 'unconditional', '接口',
        'withheld', '公共安全', 'other', '每两年', '注明来源', '文旅', 'theme', 'local', '示例函〔2026〕1号', '2026-01-20');

INSERT INTO item (entry, position, item_name, item_type)
SELECT id, 1, '名称', 'string' FROM entry;
INSERT INTO item (entry, position, item_name, item_type_text)
SELECT id, 2, '位置', 'geometry' FROM entry;

INSERT INTO inspect (version, record_key, org, inspected_on, scope)
SELECT 1, '', id, '2026-03-02', '全部目录' FROM org;
INSERT INTO duty (version, record_key, org, item, what, done_on)
SELECT 1, '', org.id, column1, '示例', '2026-03-02'
FROM org, (VALUES ('rules'), ('secrecy_review'), ('staffing'), ('training'), ('inspection'), ('monitoring'), ('backup'),
                  ('drill'));
INSERT INTO collect (id, version, record_key, org, item, since, entry, checks, compulsory)
VALUES (1, 1, '', 1, '示例登记项', '2026-01-05', 'e4', '["id_card"]', 1);
-- Documents that Art. 5, 8, 9 and 23 ask for; published on 2026-01-20.
INSERT INTO case_file (id, version, procedure, year, serial, number, state, title, respondent, region, edition, lapsed,
                       opened_on, void)
SELECT column1, 1, 'document', 2026, column1, 'document-2026-' || column1, 'published', column2, column3, column4,
       'aba-2024', 0, '2026-01-05', 0
FROM (VALUES
    (901, '示例规划', 1, '513200'),
    (902, '示例标准', 1, '513200'),
    (903, '示例共享机制', 1, '513200'),
    (904, '示例州目标', 1, '513200'),
    (905, '示例州预算', 1, '513200'),
    (906, '示例县目标', 2, '513221'),
    (907, '示例县预算', 2, '513221'));

INSERT INTO document_detail (case_id, kind, doc_name, doc_year, subjects)
SELECT case_file.id, kinds.column2, title, kinds.column3, kinds.column4
FROM case_file JOIN (VALUES
    (901, 'plan', NULL, NULL),
    (902, 'standard', NULL, '["collection", "transmission", "storage", "exchange", "processing", "use", "destruction",
                              "quality_and_security"]'),
    (903, 'mechanism', NULL, NULL),
    (904, 'target', 2026, NULL),
    (905, 'budget', 2026, NULL),
    (906, 'target', 2026, NULL),
    (907, 'budget', 2026, NULL)) AS kinds ON kinds.column1 = case_file.id;

INSERT INTO event (case_id, seq, version, action, to_state, actor, effective_on, recorded_at, act)
SELECT id, 1, 1, 'submit', 'registered', 'tester', '2026-01-05', '2026-01-05T02:00:00Z', 1
FROM case_file WHERE procedure = 'document';
INSERT INTO event (case_id, seq, version, action, to_state, actor, effective_on, recorded_at, act)
SELECT id, 3, 1, 'publish', 'published', 'tester', '2026-01-20', '2026-01-20T02:00:00Z', 1
FROM case_file WHERE procedure = 'document';
INSERT INTO event (case_id, seq, version, action, to_state, actor, effective_on, recorded_at, act)
VALUES (901, 2, 1, 'approve', 'approved', 'tester', '2026-01-15', '2026-01-15T02:00:00Z', 1);

-- The assessments that Art. 43 asks for.
INSERT INTO assessment (version, year, region, state, as_of, edition, weights, published_on) VALUES
    (1, 2025, '513200', 'published', '2025-12-31', 'aba-2024', '[]', '2026-03-02'),
    (1, 2025, '513221', 'published', '2025-12-31', 'aba-2024', '[]', '2026-03-02');
