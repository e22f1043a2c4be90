CREATE TABLE claim_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    kind TEXT CHECK (kind IS NULL OR kind IN ('view', 'copy', 'infringement', 'deletion')),
    claim TEXT,
    received_on TEXT,
    measure TEXT CHECK (measure IS NULL OR measure IN
        ('shown', 'copied', 'corrected', 'deleted', 'stopped', 'restricted', 'other')),
    measure_text TEXT,
    refusal_kind TEXT CHECK (refusal_kind IS NULL OR refusal_kind IN ('law', 'regulation')),
    refusal_basis TEXT
) STRICT;

CREATE TABLE order_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    findings TEXT,
    matter TEXT,
    limit_on TEXT,
    liability_items TEXT,
    authority INTEGER REFERENCES org (id),
    rectification TEXT,
    escalation_ground TEXT CHECK (escalation_ground IS NULL OR escalation_ground IN ('refused', 'serious')),
    competent_body TEXT
) STRICT;

CREATE TABLE develop_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    purpose TEXT,
    received_on TEXT,
    assessed_purpose TEXT CHECK (assessed_purpose IS NULL OR assessed_purpose IN ('met', 'unmet')),
    assessed_technical TEXT CHECK (assessed_technical IS NULL OR assessed_technical IN ('met', 'unmet')),
    assessed_processing TEXT CHECK (assessed_processing IS NULL OR assessed_processing IN ('met', 'unmet')),
    assessed_security TEXT CHECK (assessed_security IS NULL OR assessed_security IN ('met', 'unmet')),
    assessed_result TEXT CHECK (assessed_result IS NULL OR assessed_result IN ('favourable', 'unfavourable')),
    assessed_opinion TEXT,
    security_agreement TEXT,
    revenue_agreement TEXT
) STRICT;

CREATE VIEW v_claim AS
SELECT v_case.*, claim_detail.kind, claim_detail.claim, claim_detail.received_on, claim_detail.measure,
       claim_detail.measure_text, claim_detail.refusal_kind, claim_detail.refusal_basis
FROM v_case JOIN claim_detail ON claim_detail.case_id = v_case.case_id;

CREATE VIEW v_order AS
SELECT v_case.*, order_detail.findings, order_detail.matter, order_detail.limit_on, order_detail.liability_items,
       order_detail.authority, order_detail.rectification, order_detail.escalation_ground, order_detail.competent_body
FROM v_case JOIN order_detail ON order_detail.case_id = v_case.case_id;

CREATE VIEW v_develop AS
SELECT v_case.*, develop_detail.purpose, develop_detail.received_on, develop_detail.assessed_purpose,
       develop_detail.assessed_technical, develop_detail.assessed_processing, develop_detail.assessed_security,
       develop_detail.assessed_result, develop_detail.assessed_opinion, develop_detail.security_agreement,
       develop_detail.revenue_agreement
FROM v_case JOIN develop_detail ON develop_detail.case_id = v_case.case_id;

-- What was made of public data under a development qualification (Art. 36).
CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    record_key TEXT NOT NULL,
    qualification TEXT NOT NULL REFERENCES case_file (number),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('product', 'service', 'report', 'paper')),
    source TEXT,
    acquired_on TEXT,
    registered_on TEXT,
    note TEXT,
    retired_on TEXT,
    retired_reason TEXT,
    CHECK ((retired_on IS NULL) = (retired_reason IS NULL))
) STRICT;
CREATE INDEX product_by_key ON product (record_key);
CREATE INDEX product_by_qualification ON product (qualification);

CREATE VIEW v_product AS
SELECT 'pr' || product.id AS number, v_develop.org_id, v_develop.region, product.qualification, product.name,
       product.kind, product.source, product.acquired_on, product.registered_on, product.retired_on
FROM product JOIN v_develop ON v_develop.number = product.qualification;
