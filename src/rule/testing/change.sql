-- A change of organisation 2 that occurred on 2026-05-06, with the term for updating it.
INSERT INTO case_file (id, version, procedure, year, serial, number, state, title, respondent, region, edition, lapsed,
                       opened_on, void)
VALUES (1, 1, 'change', 2026, 1, 'change-2026-0001', 'occurred', '示例名录', 2, '513221', 'aba-2024', 0, '2026-05-08', 0);

INSERT INTO change_detail (case_id, ground, occurred_on) VALUES (1, 'law', '2026-05-06');

INSERT INTO event (case_id, seq, version, action, to_state, actor, effective_on, recorded_at, act)
VALUES (1, 1, 1, 'submit', 'occurred', 'tester', '2026-05-08', '2026-05-08T02:00:00Z', 1);

INSERT INTO clock (id, version, record_kind, record, procedure, name, org, region, edition, article, paragraph, policy,
                   started_on, working_days, due_on, provisional)
VALUES (1, 1, 'case', 'change-2026-0001', 'change', 'update', 2, '513221', 'aba-2024', 16, 1, 0, '2026-05-06', 10,
        '2026-05-20', 0);
