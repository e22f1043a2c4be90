-- Collections outside the ordinary (Art. 17 and 21); what became of each class of data has a column of its own.
CREATE TABLE emergency_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    kind TEXT CHECK (kind IS NULL OR kind IN ('temporary', 'emergency')),
    ground TEXT CHECK (ground IS NULL OR ground IN ('special_business', 'urgent_need')),
    data TEXT,
    planned_end TEXT,
    legal_basis TEXT,
    event_kind TEXT CHECK (event_kind IS NULL OR event_kind IN ('incident', 'mobilisation')),
    event TEXT,
    catalogued_entries TEXT,
    state_secret TEXT CHECK (state_secret IS NULL OR state_secret IN
        ('pending', 'sealed', 'destroyed', 'secured', 'retained')),
    privacy TEXT CHECK (privacy IS NULL OR privacy IN ('pending', 'sealed', 'destroyed', 'secured', 'retained')),
    personal_information TEXT CHECK (personal_information IS NULL OR personal_information IN
        ('pending', 'sealed', 'destroyed', 'secured', 'retained')),
    commercial_secret TEXT CHECK (commercial_secret IS NULL OR commercial_secret IN
        ('pending', 'sealed', 'destroyed', 'secured', 'retained')),
    confidential_business TEXT CHECK (confidential_business IS NULL OR confidential_business IN
        ('pending', 'sealed', 'destroyed', 'secured', 'retained')),
    other_data TEXT CHECK (other_data IS NULL OR other_data IN
        ('pending', 'sealed', 'destroyed', 'secured', 'retained')),
    retention_basis TEXT,
    applications TEXT
) STRICT;

-- Contracts with third-party service providers (Art. 39).
CREATE TABLE contract_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    service TEXT CHECK (service IS NULL OR service IN ('build', 'operate', 'both')),
    system TEXT,
    contractor TEXT,
    review_result TEXT CHECK (review_result IS NULL OR review_result IN ('passed', 'failed')),
    reviewed_by TEXT,
    security_agreement TEXT,
    confidentiality_agreement TEXT,
    liability_clause TEXT,
    end_ground TEXT CHECK (end_ground IS NULL OR end_ground IN
        ('expired', 'not_effective', 'void', 'rescinded', 'terminated')),
    accounts TEXT CHECK (accounts IS NULL OR accounts IN ('revoked', 'reset')),
    destruction TEXT CHECK (destruction IS NULL OR destruction IN ('overwrite', 'physical', 'other')),
    supervised_by TEXT
) STRICT;

-- `assessed` counts the classes that the data fall into; `undisposed` those of them that wait, or are retained although
-- they are sensitive and no law is named by which they may be.
CREATE VIEW v_emergency AS
SELECT v_case.*, emergency_detail.kind, emergency_detail.ground, emergency_detail.data, emergency_detail.planned_end,
       emergency_detail.legal_basis, emergency_detail.event_kind, emergency_detail.event,
       emergency_detail.catalogued_entries, emergency_detail.state_secret, emergency_detail.privacy,
       emergency_detail.personal_information, emergency_detail.commercial_secret,
       emergency_detail.confidential_business, emergency_detail.other_data, emergency_detail.retention_basis,
       emergency_detail.applications,
       (state_secret IS NOT NULL) + (privacy IS NOT NULL) + (personal_information IS NOT NULL)
           + (commercial_secret IS NOT NULL) + (confidential_business IS NOT NULL) + (other_data IS NOT NULL)
           AS assessed,
       (coalesce(state_secret, '') = 'pending' OR retention_basis IS NULL AND coalesce(state_secret, '') = 'retained')
           + (coalesce(privacy, '') = 'pending' OR retention_basis IS NULL AND coalesce(privacy, '') = 'retained')
           + (coalesce(personal_information, '') = 'pending'
              OR retention_basis IS NULL AND coalesce(personal_information, '') = 'retained')
           + (coalesce(commercial_secret, '') = 'pending'
              OR retention_basis IS NULL AND coalesce(commercial_secret, '') = 'retained')
           + (coalesce(confidential_business, '') = 'pending'
              OR retention_basis IS NULL AND coalesce(confidential_business, '') = 'retained')
           + (coalesce(other_data, '') = 'pending')
           AS undisposed
FROM v_case JOIN emergency_detail ON emergency_detail.case_id = v_case.case_id;

CREATE VIEW v_contract AS
SELECT v_case.*, contract_detail.service, contract_detail.system, contract_detail.contractor,
       contract_detail.review_result, contract_detail.reviewed_by, contract_detail.security_agreement,
       contract_detail.confidentiality_agreement, contract_detail.liability_clause, contract_detail.end_ground,
       contract_detail.accounts, contract_detail.destruction, contract_detail.supervised_by
FROM v_case JOIN contract_detail ON contract_detail.case_id = v_case.case_id;
