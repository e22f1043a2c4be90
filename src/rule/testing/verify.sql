-- Verifications that breach no rule on 2026-06-01: one being verified, one decided, one under a set limit, one with the
-- authority, and one extended and over.
INSERT INTO case_file (id, version, procedure, year, serial, number, state, title, respondent, region, edition, lapsed,
                       opened_on, closed_on, void)
SELECT column1, 1, 'verify', 2026, column1, 'verify-2026-000' || column1, column2, '示例住址有误', 1, '513200', 'aba-2024',
       0, '2026-05-26', column3, 0
FROM (VALUES (1, 'verifying', NULL), (2, 'decided', NULL), (3, 'received', NULL), (4, 'received_by_authority', NULL),
             (5, 'notified', '2026-05-13'));

INSERT INTO verify_detail (case_id, kind, claim, received_on, authority, limit_on, extended_days, extension_approved_by,
                           outcome)
VALUES (1, 'direct', '示例住址有误', '2026-05-26', NULL, NULL, NULL, NULL, NULL),
       (2, 'direct', '示例住址有误', '2026-05-26', NULL, NULL, NULL, NULL, 'upheld'),
       (3, 'official', '示例住址有误', '2026-05-26', NULL, '2026-06-05', NULL, NULL, NULL),
       (4, 'via_authority', '示例住址有误', '2026-05-29', 1, NULL, NULL, NULL, NULL),
       (5, 'direct', '示例住址有误', '2026-05-06', NULL, NULL, 10, '某局长', 'corrected');

INSERT INTO event (case_id, seq, version, action, from_state, to_state, actor, effective_on, recorded_at, act)
VALUES (5, 1, 1, 'extend', 'received', 'received', 'tester', '2026-05-08', '2026-05-08T02:00:00Z', 1);

INSERT INTO clock (version, record_kind, record, procedure, name, org, region, edition, article, paragraph, policy,
                   started_on, working_days, due_on, provisional, ended_on)
VALUES (1, 'case', 'verify-2026-0001', 'verify', 'verify', 1, '513200', 'aba-2024', 20, 2, 0, '2026-05-26', 5,
        '2026-06-02', 0, NULL),
       (1, 'case', 'verify-2026-0002', 'verify', 'notify', 1, '513200', 'aba-2024', 20, 2, 1, '2026-05-29', 3,
        '2026-06-03', 0, NULL),
       (1, 'case', 'verify-2026-0003', 'verify', 'limit', 1, '513200', 'aba-2024', 20, 4, 0, '2026-05-26', 8,
        '2026-06-05', 0, NULL),
       (1, 'case', 'verify-2026-0004', 'verify', 'forward', 1, '513200', 'aba-2024', 20, 3, 0, '2026-05-29', 2,
        '2026-06-02', 0, NULL);
