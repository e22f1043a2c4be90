CREATE INDEX act_dedupe ON act (id) WHERE kind = 'catalog-dedupe';

CREATE INDEX batch_entry_by_entry ON batch_entry (entry);

CREATE INDEX case_by_applicant ON case_file (applicant, procedure);

CREATE INDEX case_by_day ON case_file (procedure, opened_on);

CREATE INDEX case_by_entry ON case_file (entry) WHERE entry IS NOT NULL;

CREATE INDEX case_by_respondent ON case_file (respondent, procedure);

CREATE INDEX case_entry_by_entry ON case_entry (entry);

CREATE INDEX case_open ON case_file (procedure, respondent) WHERE closed_on IS NULL AND void = 0;

CREATE INDEX change_without_basis ON change_detail (case_id) WHERE basis IS NULL;

CREATE INDEX check_finding_by_gone_run ON check_finding (gone_run) WHERE gone_run IS NOT NULL;

CREATE INDEX check_finding_by_run ON check_finding (since_run);

CREATE INDEX check_run_by_scope ON check_run (scope, as_of, id);

CREATE INDEX clock_by_record ON clock (record_kind, record);

CREATE INDEX clock_ended ON clock (ended_on) WHERE ended_on IS NOT NULL;

CREATE INDEX clock_late ON clock (ended_on) WHERE ended_on > due_on;

CREATE INDEX clock_running ON clock (
    due_on, id, void, started_on, org, region, procedure, article, version, record_kind, record, name, edition, paragraph,
    policy, working_days, provisional, ended_on, start_event, end_event, fixed
) WHERE ended_on IS NULL;

CREATE INDEX collect_by_key ON collect (record_key);

CREATE INDEX demand_by_wish ON demand (wish_key);

CREATE INDEX duty_by_key ON duty (record_key);

CREATE INDEX entry_basis_missing ON entry (id)
WHERE share_type = 'withheld' AND (coalesce(share_basis_kind, 'other') = 'other' OR coalesce(share_basis, '') = '');

CREATE UNIQUE INDEX entry_by_code ON entry (code) WHERE code IS NOT NULL AND state <> 'void';

CREATE INDEX entry_by_name ON entry (provider, name_key);

CREATE INDEX entry_by_state ON entry (state) WHERE state NOT IN ('draft', 'published');

CREATE INDEX entry_closed_ungrounded ON entry (id)
WHERE open_type = 'withheld' AND coalesce(open_basis, '') = '' AND coalesce(personal, 0) = 0;

CREATE INDEX entry_code_odd ON entry (code) WHERE code GLOB '*[^!-@[-~]*';

CREATE INDEX entry_condition_unstated ON entry (id)
WHERE share_type = 'conditional' AND (coalesce(share_condition, '') = '' OR coalesce(share_reason, '') = '');

CREATE INDEX entry_consent_missing ON entry (id)
WHERE scope = 'local' AND (coalesce(consent_number, '') = '' OR consent_date IS NULL);

CREATE INDEX entry_exempted ON entry (id) WHERE aggregation_exemption <> '';

CREATE INDEX entry_open_untyped ON entry (id) WHERE open_type IS NULL;

CREATE INDEX entry_unreleased ON entry (id)
WHERE state = 'published' AND open_type = 'unconditional' AND released_on IS NULL;

CREATE INDEX inspect_by_key ON inspect (record_key);

CREATE INDEX item_marked_sensitive ON item (entry) WHERE item_sensitive = 1;

CREATE INDEX item_suspect ON item (entry)
WHERE item_classified = 1 OR instr(item_name, '密') > 0 OR instr(item_note, '密') > 0;

CREATE INDEX item_untyped ON item (entry) WHERE item_type IS NULL AND item_type_text IS NULL;

CREATE INDEX opening_by_suspension ON opening_detail (suspended_by) WHERE suspended_by IS NOT NULL;

CREATE INDEX opening_unsigned ON opening_detail (case_id) WHERE commitment IS NULL OR agreement IS NULL;

CREATE UNIQUE INDEX org_by_code ON org (code);

CREATE INDEX org_by_region ON org (region);

CREATE UNIQUE INDEX overlay_by_day ON overlay (coalesce(region, ''), date);

CREATE INDEX product_by_key ON product (record_key);

CREATE INDEX product_by_qualification ON product (qualification);

CREATE INDEX recall_stopping ON recall_detail (case_id) WHERE stop IS NOT NULL;

CREATE INDEX revision_by_change ON revision (change_case) WHERE change_case IS NOT NULL;

CREATE INDEX share_offline ON share_detail (case_id) WHERE delivered_by = 'offline';

CREATE INDEX share_unconditional ON share_detail (case_id) WHERE share_type = 'unconditional';

CREATE INDEX share_use_told ON share_detail (case_id) WHERE beyond_purpose IS NOT NULL;

CREATE INDEX system_by_key ON system (record_key);

CREATE INDEX verify_extended ON verify_detail (case_id) WHERE extended_days IS NOT NULL;

CREATE UNIQUE INDEX version_by_record ON version (kind, record, number);

CREATE INDEX waiver_by_finding ON waiver (rule, subject);

CREATE TABLE act (
    id INTEGER PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    acting_for TEXT,
    on_behalf INTEGER REFERENCES org (id),
    kind TEXT NOT NULL,
    effective_on TEXT NOT NULL,
    note TEXT,
    records INTEGER NOT NULL,
    changes_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

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

CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    file TEXT NOT NULL,
    digest_algorithm TEXT NOT NULL,
    digest TEXT NOT NULL,
    sheets TEXT NOT NULL,
    counts TEXT NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    act INTEGER NOT NULL
) STRICT;

CREATE TABLE batch_entry (
    batch INTEGER NOT NULL REFERENCES batch (id) DEFERRABLE INITIALLY DEFERRED,
    entry INTEGER NOT NULL REFERENCES entry (id),
    outcome TEXT NOT NULL CHECK (outcome = 'created' OR outcome = 'updated' OR outcome = 'revised'),
    before_version INTEGER NOT NULL,
    after_version INTEGER NOT NULL,
    sheet TEXT NOT NULL,
    row INTEGER NOT NULL,
    -- Digest of what the file said of the entry, so that the same again is known for no change.
    said INTEGER NOT NULL,
    PRIMARY KEY (batch, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_entry (
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    entry INTEGER NOT NULL REFERENCES entry (id),
    PRIMARY KEY (case_id, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_file (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    procedure TEXT NOT NULL,
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    number TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    title TEXT NOT NULL,
    applicant INTEGER REFERENCES org (id),
    respondent INTEGER REFERENCES org (id),
    entry INTEGER REFERENCES entry (id),
    entry_version INTEGER,
    person INTEGER REFERENCES person (id),
    region TEXT NOT NULL REFERENCES region (code),
    edition TEXT NOT NULL,
    lapsed INTEGER NOT NULL CHECK (lapsed IN (0, 1)),
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    void INTEGER NOT NULL CHECK (void IN (0, 1)),
    UNIQUE (procedure, year, serial)
) STRICT;

CREATE TABLE change_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    ground TEXT CHECK (ground IS NULL OR ground IN ('law', 'function', 'system', 'other')),
    occurred_on TEXT,
    evidence TEXT,
    updated_entries TEXT,
    basis TEXT
) STRICT;

CREATE TABLE check_finding (
    finding TEXT NOT NULL,
    since_run INTEGER NOT NULL REFERENCES check_run (id),
    gone_run INTEGER REFERENCES check_run (id),
    PRIMARY KEY (finding, since_run)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_run (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    as_of TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    edition TEXT NOT NULL,
    scope TEXT NOT NULL,
    records INTEGER NOT NULL,
    violation INTEGER NOT NULL,
    warning INTEGER NOT NULL,
    notice INTEGER NOT NULL,
    waived INTEGER NOT NULL,
    before INTEGER REFERENCES check_run (id),
    appeared INTEGER NOT NULL,
    mended INTEGER NOT NULL,
    by_rule TEXT NOT NULL,
    by_org TEXT NOT NULL
) STRICT;

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

CREATE TABLE clock (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    record_kind TEXT NOT NULL,
    record TEXT NOT NULL,
    procedure TEXT NOT NULL,
    name TEXT NOT NULL,
    org INTEGER NOT NULL REFERENCES org (id),
    region TEXT NOT NULL REFERENCES region (code),
    edition TEXT NOT NULL,
    article INTEGER NOT NULL,
    paragraph INTEGER,
    policy INTEGER NOT NULL CHECK (policy IN (0, 1)),
    started_on TEXT NOT NULL,
    working_days INTEGER NOT NULL,
    due_on TEXT NOT NULL,
    provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
    ended_on TEXT
, start_event INTEGER, end_event INTEGER, fixed INTEGER NOT NULL DEFAULT 0 CHECK (fixed IN (0, 1)), void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1))) STRICT;

CREATE TABLE cluster (
    id INTEGER PRIMARY KEY,
    region TEXT NOT NULL REFERENCES region (code),
    score REAL NOT NULL,
    series INTEGER NOT NULL CHECK (series IN (0, 1)),
    reasons TEXT NOT NULL,
    act INTEGER NOT NULL
) STRICT;

CREATE TABLE cluster_entry (
    cluster INTEGER NOT NULL REFERENCES cluster (id),
    entry INTEGER NOT NULL REFERENCES entry (id),
    PRIMARY KEY (cluster, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE collect (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    record_key TEXT NOT NULL,
    org INTEGER NOT NULL REFERENCES org (id),
    item TEXT NOT NULL,
    since TEXT NOT NULL,
    entry TEXT,
    designated_collector INTEGER REFERENCES org (id),
    source TEXT CHECK (source IS NULL OR source IN ('people', 'bodies', 'duty', 'devices', 'orgs', 'other')),
    ground TEXT CHECK (ground IS NULL OR ground IN ('special_business', 'urgent')),
    need TEXT,
    until TEXT,
    checks TEXT,
    compulsory INTEGER CHECK (compulsory IS NULL OR compulsory IN (0, 1)),
    repeated INTEGER CHECK (repeated IS NULL OR repeated IN (0, 1)),
    prescribed INTEGER CHECK (prescribed IS NULL OR prescribed IN (0, 1)),
    check_basis TEXT,
    document TEXT,
    note TEXT,
    retired_on TEXT,
    retired_reason TEXT,
    CHECK ((retired_on IS NULL) = (retired_reason IS NULL))
) STRICT;

CREATE TABLE compare_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    demand TEXT,
    purpose TEXT,
    basis TEXT,
    request TEXT,
    share_type TEXT CHECK (share_type IS NULL OR share_type IN ('unconditional', 'conditional', 'withheld')),
    answer TEXT,
    channel TEXT CHECK (channel IS NULL OR channel IN ('platform', 'paper', 'on_site', 'other')),
    norm_kind TEXT CHECK (norm_kind IS NULL OR norm_kind IN ('law', 'regulation', 'rule')),
    norm TEXT
) STRICT;

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

CREATE TABLE demand (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'matched', 'submitted', 'dropped')),
    consumer INTEGER NOT NULL REFERENCES org (id),
    data TEXT NOT NULL,
    provider TEXT,
    items TEXT,
    purpose TEXT,
    basis TEXT,
    cycle TEXT,
    note TEXT,
    entry INTEGER REFERENCES entry (id),
    share_case TEXT REFERENCES case_file (number),
    wish_key TEXT NOT NULL
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

CREATE TABLE dispute_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    kind TEXT CHECK (kind IS NULL OR kind IN ('share-type-authority', 'share-type', 'inconsistent', 'duplicate')),
    claim TEXT,
    authority INTEGER REFERENCES org (id),
    former_type TEXT CHECK (former_type IS NULL OR former_type IN ('unconditional', 'conditional', 'withheld')),
    agreed_type TEXT CHECK (agreed_type IS NULL OR agreed_type IN ('unconditional', 'conditional', 'withheld')),
    agreed_condition TEXT,
    agreed_reason TEXT,
    agreed_basis_kind TEXT CHECK (agreed_basis_kind IS NULL OR agreed_basis_kind IN
        ('law', 'administrative_regulation', 'central_policy', 'provincial_policy', 'other')),
    agreed_basis TEXT,
    collector INTEGER REFERENCES org (id),
    agreed TEXT,
    decision_number TEXT,
    decided_on TEXT
) STRICT;

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

CREATE TABLE duty (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    record_key TEXT NOT NULL,
    org INTEGER NOT NULL REFERENCES org (id),
    item TEXT NOT NULL CHECK (item IN
        ('rules', 'secrecy_review', 'staffing', 'training', 'inspection', 'monitoring', 'backup', 'drill')),
    what TEXT NOT NULL,
    done_on TEXT NOT NULL,
    valid_until TEXT,
    document TEXT,
    note TEXT,
    retired_on TEXT,
    retired_reason TEXT,
    CHECK ((retired_on IS NULL) = (retired_reason IS NULL))
) STRICT;

CREATE TABLE edition (
    id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    adopted INTEGER NOT NULL CHECK (adopted IN (0, 1))
) STRICT, WITHOUT ROWID;

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

CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (
        state = 'draft' OR state = 'submitted' OR state = 'returned' OR state = 'approved'
        OR state = 'published' OR state = 'retired' OR state = 'void'
    ),
    name_key TEXT NOT NULL,
    changed_act INTEGER NOT NULL,
    code TEXT,
    name TEXT NOT NULL CHECK (name <> ''),
    classification TEXT,
    classification_code TEXT,
    provider INTEGER NOT NULL REFERENCES org (id),
    department TEXT,
    provider_code TEXT,
    summary TEXT,
    format_class TEXT CHECK (
        format_class IS NULL OR format_class = 'document' OR format_class = 'spreadsheet' OR format_class = 'database'
        OR format_class = 'image' OR format_class = 'stream' OR format_class = 'self_describing'
        OR format_class = 'service' OR format_class = 'other'
    ),
    format_type TEXT,
    format_other TEXT,
    share_type TEXT CHECK (
        share_type IS NULL OR share_type = 'unconditional' OR share_type = 'conditional' OR share_type = 'withheld'
    ),
    share_condition TEXT,
    share_reason TEXT,
    share_basis_kind TEXT CHECK (
        share_basis_kind IS NULL OR share_basis_kind = 'law' OR share_basis_kind = 'administrative_regulation'
        OR share_basis_kind = 'central_policy' OR share_basis_kind = 'provincial_policy'
        OR share_basis_kind = 'other'
    ),
    share_basis TEXT,
    share_method_class TEXT CHECK (share_method_class IS NULL OR share_method_class IN ('platform', 'offline')),
    share_method_type TEXT,
    open_type TEXT CHECK (
        open_type IS NULL OR open_type = 'unconditional' OR open_type = 'conditional' OR open_type = 'withheld'
    ),
    open_condition TEXT,
    open_basis TEXT,
    update_cycle TEXT CHECK (
        update_cycle IS NULL OR update_cycle = 'real_time' OR update_cycle = 'daily' OR update_cycle = 'weekly'
        OR update_cycle = 'monthly' OR update_cycle = 'quarterly' OR update_cycle = 'half_yearly'
        OR update_cycle = 'yearly' OR update_cycle = 'other'
    ),
    update_cycle_text TEXT,
    usage_requirements TEXT,
    published_on TEXT,
    related_codes TEXT,
    grade TEXT,
    classified INTEGER CHECK (classified IS NULL OR classified IN (0, 1)),
    personal INTEGER CHECK (personal IS NULL OR personal IN (0, 1)),
    sensitive INTEGER CHECK (sensitive IS NULL OR sensitive IN (0, 1)),
    privacy_note TEXT,
    source_systems TEXT,
    source TEXT CHECK (source IS NULL OR source = 'collected' OR source = 'shared' OR source = 'derived'),
    domain TEXT CHECK (
        domain IS NULL OR domain = 'population' OR domain = 'legal_entity' OR domain = 'natural_resources'
        OR domain = 'city_components' OR domain = 'credit' OR domain = 'licence'
    ),
    theme TEXT,
    aggregation_state TEXT CHECK (
        aggregation_state IS NULL OR aggregation_state = 'none' OR aggregation_state = 'base' OR aggregation_state = 'theme'
    ),
    aggregation_real_time INTEGER CHECK (aggregation_real_time IS NULL OR aggregation_real_time IN (0, 1)),
    aggregated_on TEXT,
    aggregation_exemption TEXT,
    aggregation_demand TEXT,
    storage_gb REAL,
    records_10k REAL,
    shared_gb REAL,
    shared_records_10k REAL,
    opened_gb REAL,
    opened_records_10k REAL,
    scope TEXT NOT NULL CHECK (scope IN ('unified', 'local')),
    consent_number TEXT,
    consent_date TEXT,
    refreshed_on TEXT,
    released_on TEXT,
    designated_collector INTEGER REFERENCES org (id)
, open_state TEXT CHECK (open_state IS NULL OR open_state IN
    ('released', 'suspended', 'withdrawn'))) STRICT;

CREATE TABLE event (
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    seq INTEGER NOT NULL,
    version INTEGER NOT NULL,
    action TEXT NOT NULL,
    from_state TEXT,
    to_state TEXT NOT NULL,
    actor TEXT,
    acting_as TEXT,
    on_behalf INTEGER REFERENCES org (id),
    decided_by TEXT,
    doc TEXT,
    effective_on TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    note TEXT,
    act INTEGER NOT NULL,
    PRIMARY KEY (case_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE inspect (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    record_key TEXT NOT NULL,
    org INTEGER NOT NULL REFERENCES org (id),
    inspected_on TEXT NOT NULL,
    scope TEXT NOT NULL,
    entries TEXT,
    method TEXT,
    errors INTEGER CHECK (errors IS NULL OR errors >= 0),
    corrected INTEGER CHECK (corrected IS NULL OR corrected >= 0),
    corrected_on TEXT,
    result TEXT,
    document TEXT,
    note TEXT,
    retired_on TEXT,
    retired_reason TEXT,
    CHECK ((retired_on IS NULL) = (retired_reason IS NULL))
) STRICT;

CREATE TABLE item (
    entry INTEGER NOT NULL REFERENCES entry (id),
    position INTEGER NOT NULL,
    item_name TEXT NOT NULL CHECK (item_name <> ''),
    item_english_name TEXT,
    item_type TEXT CHECK (
        item_type IS NULL OR item_type = 'string' OR item_type = 'numeric' OR item_type = 'currency' OR item_type = 'date'
        OR item_type = 'datetime' OR item_type = 'logical' OR item_type = 'memo'
        OR item_type = 'general' OR item_type = 'double' OR item_type = 'integer'
        OR item_type = 'float' OR item_type = 'binary' OR item_type = 'long_text'
    ),
    item_type_text TEXT,
    item_length INTEGER,
    item_is_key INTEGER CHECK (item_is_key IS NULL OR item_is_key IN (0, 1)),
    item_sensitive INTEGER CHECK (item_sensitive IS NULL OR item_sensitive IN (0, 1)),
    item_classified INTEGER CHECK (item_classified IS NULL OR item_classified IN (0, 1)),
    item_share_type TEXT CHECK (
        item_share_type IS NULL OR item_share_type = 'unconditional' OR item_share_type = 'conditional' OR item_share_type = 'withheld'
    ),
    item_open_type TEXT CHECK (
        item_open_type IS NULL OR item_open_type = 'unconditional' OR item_open_type = 'conditional' OR item_open_type = 'withheld'
    ),
    item_source_system TEXT,
    item_note TEXT,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE opening_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    purpose TEXT,
    received_on TEXT,
    open_type TEXT CHECK (open_type IS NULL OR open_type IN ('unconditional', 'conditional', 'withheld')),
    conditions TEXT,
    commitment TEXT,
    agreement TEXT,
    expires_on TEXT,
    suspended_by TEXT
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

CREATE TABLE org (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    aliases TEXT,
    kind TEXT NOT NULL CHECK (
        kind = 'administrative' OR kind = 'authorised' OR kind = 'utility' OR kind = 'stationed'
    ),
    level TEXT NOT NULL CHECK (level IN ('prefecture', 'county')),
    region TEXT NOT NULL REFERENCES region (code),
    uscc TEXT,
    responsible TEXT,
    principal TEXT,
    staff TEXT,
    usage_requirements TEXT,
    authority INTEGER NOT NULL CHECK (authority IN (0, 1)),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    incomplete INTEGER NOT NULL CHECK (incomplete IN (0, 1)),
    merged_into INTEGER REFERENCES org (id)
) STRICT;

CREATE TABLE org_name (
    name_key TEXT NOT NULL,
    org_id INTEGER NOT NULL REFERENCES org (id),
    PRIMARY KEY (name_key, org_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE overlay (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    region TEXT REFERENCES region (code),
    date TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('off', 'work')),
    name TEXT NOT NULL,
    source TEXT,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    person_kind TEXT,
    person_name TEXT,
    id_number TEXT,
    phone TEXT,
    salt TEXT,
    erased INTEGER NOT NULL CHECK (erased IN (0, 1))
) STRICT;

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

CREATE TABLE recall_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    kind TEXT CHECK (kind IS NULL OR kind IN ('demand', 'risk')),
    claim TEXT,
    received_on TEXT,
    finding TEXT CHECK (finding IS NULL OR finding IN ('founded', 'unfounded')),
    treatment TEXT,
    stop TEXT CHECK (stop IS NULL OR stop IN ('suspended', 'withdrawn')),
    authority INTEGER REFERENCES org (id),
    objection TEXT,
    review_opinion TEXT
) STRICT;

CREATE TABLE region (
    code TEXT NOT NULL PRIMARY KEY CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    parent TEXT REFERENCES region (code),
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE revision (
    entry INTEGER PRIMARY KEY REFERENCES entry (id),
    version INTEGER NOT NULL,
    base_version INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (
        state = 'draft' OR state = 'submitted' OR state = 'returned' OR state = 'approved'
        OR state = 'published' OR state = 'retired' OR state = 'void'
    ),
    ground TEXT CHECK (ground IS NULL OR ground = 'law' OR ground = 'function' OR ground = 'system' OR ground = 'other'),
    occurred_on TEXT,
    correction TEXT,
    image TEXT NOT NULL
, change_case INTEGER REFERENCES case_file (id)) STRICT;

CREATE TABLE sanction_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    breach TEXT CHECK (breach IS NULL OR breach IN ('harm', 'safeguards', 'platform', 'other')),
    claim TEXT,
    found_on TEXT,
    limit_on TEXT,
    evidence TEXT,
    referred_to TEXT
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
    names, body, pinyin, initials,
    content = '', contentless_delete = 1, tokenize = 'unicode61'
);

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE share_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    purpose TEXT,
    basis TEXT,
    items TEXT,
    channel TEXT CHECK (channel IS NULL OR channel IN ('platform', 'paper')),
    received_on TEXT,
    offline_reason TEXT,
    share_type TEXT CHECK (share_type IS NULL OR share_type IN ('unconditional', 'conditional', 'withheld')),
    granted_items TEXT,
    conditions TEXT,
    expires_on TEXT,
    unmet_condition TEXT,
    delivered_by TEXT CHECK (delivered_by IS NULL OR delivered_by IN ('platform', 'offline')),
    used_for TEXT,
    beyond_purpose INTEGER CHECK (beyond_purpose IS NULL OR beyond_purpose IN (0, 1))
) STRICT;

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

CREATE TABLE user (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    login TEXT NOT NULL UNIQUE CHECK (login <> ''),
    name TEXT,
    org INTEGER REFERENCES org (id),
    roles TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE verify_detail (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id),
    kind TEXT CHECK (kind IS NULL OR kind IN ('direct', 'via_authority', 'official')),
    claim TEXT,
    received_on TEXT,
    authority INTEGER REFERENCES org (id),
    limit_on TEXT,
    extended_days INTEGER,
    extension_approved_by TEXT,
    transfer_received_on TEXT,
    outcome TEXT CHECK (outcome IS NULL OR outcome IN ('corrected', 'upheld'))
) STRICT;

CREATE TABLE version (
    seq INTEGER PRIMARY KEY,
    act INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    number INTEGER NOT NULL,
    image TEXT NOT NULL
) STRICT;

CREATE TABLE waiver (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    rule TEXT NOT NULL CHECK (rule <> ''),
    -- The subject as a finding's id names it, `kind:id`: rules are no records, and subjects are of many kinds.
    subject TEXT NOT NULL CHECK (subject LIKE '_%:_%'),
    reason TEXT NOT NULL CHECK (reason <> ''),
    approver TEXT NOT NULL CHECK (approver <> ''),
    from_on TEXT NOT NULL,
    until TEXT NOT NULL,
    ended_on TEXT,
    ended_reason TEXT,
    org INTEGER REFERENCES org (id),
    region TEXT REFERENCES region (code),
    CHECK (until >= from_on),
    CHECK ((ended_on IS NULL) = (ended_reason IS NULL))
) STRICT;

CREATE TRIGGER act_is_kept BEFORE UPDATE ON act BEGIN SELECT RAISE(ABORT, 'audit rows are never changed'); END;

CREATE TRIGGER act_stays BEFORE DELETE ON act BEGIN SELECT RAISE(ABORT, 'audit rows are never deleted'); END;

CREATE TRIGGER version_is_kept BEFORE UPDATE ON version BEGIN SELECT RAISE(ABORT, 'versions are never changed'); END;

CREATE TRIGGER version_stays BEFORE DELETE ON version BEGIN SELECT RAISE(ABORT, 'versions are never deleted'); END;

CREATE VIEW v_assessment AS
SELECT assessment.id AS assessment_id, assessment.year, assessment.region, assessment.state, assessment.as_of,
       assessment.published_on
FROM assessment;

CREATE VIEW v_authority AS SELECT region, min(org_id) AS org_id FROM v_org WHERE authority = 1 GROUP BY region;

CREATE VIEW v_case AS
SELECT v_kept_case.* FROM v_kept_case WHERE +v_kept_case.opened_on >= (SELECT starts_on FROM v_start);

CREATE VIEW v_change AS
SELECT v_case.*, change_detail.ground, change_detail.occurred_on, change_detail.evidence, change_detail.basis
FROM v_case JOIN change_detail ON change_detail.case_id = v_case.case_id;

CREATE VIEW v_claim AS
SELECT v_case.*, claim_detail.kind, claim_detail.claim, claim_detail.received_on, claim_detail.measure,
       claim_detail.measure_text, claim_detail.refusal_kind, claim_detail.refusal_basis
FROM v_case JOIN claim_detail ON claim_detail.case_id = v_case.case_id;

CREATE VIEW v_clock AS
SELECT clock.id AS clock_id, clock.record_kind, clock.record, clock.procedure, clock.name AS clock, clock.org AS org_id,
       clock.region, clock.article, clock.paragraph, clock.policy, clock.started_on, clock.working_days, clock.due_on,
       clock.provisional, clock.ended_on, clock.end_event
FROM clock WHERE void = 0;

CREATE VIEW v_cluster AS
SELECT cluster.id AS cluster_id, cluster.region, cluster.score, cluster.series, cluster.act, cluster_entry.entry
FROM cluster JOIN cluster_entry ON cluster_entry.cluster = cluster.id;

CREATE VIEW v_collect AS
SELECT 'co' || collect.id AS number, collect.org AS org_id, org.code AS org_code, org.name AS org_name, org.region,
       collect.item, collect.since, CAST(substr(collect.entry, 2) AS INTEGER) AS entry_id, collect.designated_collector,
       collect.source, collect.ground, collect.need, collect.until, collect.checks, collect.compulsory,
       collect.repeated, collect.prescribed, collect.check_basis, collect.retired_on
FROM collect JOIN org ON org.id = collect.org
WHERE org.active = 1;

CREATE VIEW v_compare AS
SELECT v_case.*, compare_detail.demand, compare_detail.purpose, compare_detail.basis, compare_detail.request,
       compare_detail.share_type, compare_detail.answer, compare_detail.channel, compare_detail.norm_kind,
       compare_detail.norm
FROM v_case JOIN compare_detail ON compare_detail.case_id = v_case.case_id;

CREATE VIEW v_contract AS
SELECT v_case.*, contract_detail.service, contract_detail.system, contract_detail.contractor,
       contract_detail.review_result, contract_detail.reviewed_by, contract_detail.security_agreement,
       contract_detail.confidentiality_agreement, contract_detail.liability_clause, contract_detail.end_ground,
       contract_detail.accounts, contract_detail.destruction, contract_detail.supervised_by
FROM v_case JOIN contract_detail ON contract_detail.case_id = v_case.case_id;

CREATE VIEW v_develop AS
SELECT v_case.*, develop_detail.purpose, develop_detail.received_on, develop_detail.assessed_purpose,
       develop_detail.assessed_technical, develop_detail.assessed_processing, develop_detail.assessed_security,
       develop_detail.assessed_result, develop_detail.assessed_opinion, develop_detail.security_agreement,
       develop_detail.revenue_agreement
FROM v_case JOIN develop_detail ON develop_detail.case_id = v_case.case_id;

CREATE VIEW v_dispute AS
SELECT v_case.*, dispute_detail.kind, dispute_detail.claim, dispute_detail.authority, dispute_detail.former_type,
       dispute_detail.agreed_type, dispute_detail.agreed_condition, dispute_detail.agreed_reason,
       dispute_detail.agreed_basis_kind, dispute_detail.agreed_basis, dispute_detail.collector, dispute_detail.agreed,
       dispute_detail.decision_number, dispute_detail.decided_on
FROM v_case JOIN dispute_detail ON dispute_detail.case_id = v_case.case_id;

CREATE VIEW v_document AS
SELECT v_kept_case.*, document_detail.kind, document_detail.doc_name, document_detail.doc_number,
       document_detail.doc_year, document_detail.subjects, document_detail.issuer, document_detail.valid_from,
       document_detail.valid_until, document_detail.approval_number, document_detail.approved_on,
       document_detail.superseded_by,
       (SELECT min(event.effective_on) FROM event
        WHERE event.case_id = v_kept_case.case_id AND event.action = 'publish') AS published_on
FROM v_kept_case JOIN document_detail ON document_detail.case_id = v_kept_case.case_id;

CREATE VIEW v_document_subject AS
SELECT document_detail.case_id, one.value AS subject
FROM document_detail JOIN json_each(coalesce(document_detail.subjects, '[]')) AS one;

CREATE VIEW v_duty AS
SELECT 'du' || duty.id AS number, duty.org AS org_id, org.region, duty.item, duty.what, duty.done_on, duty.valid_until,
       duty.retired_on
FROM duty JOIN org ON org.id = duty.org;

CREATE VIEW v_edition AS SELECT id AS edition, starts_on, ends_on FROM edition WHERE adopted = 1;

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

CREATE VIEW v_entry AS
SELECT entry.*, org.id AS org_id, org.code AS org_code, org.name AS org_name, org.region AS region,
       org.level AS org_level, org.active AS org_active,
       coalesce(entry.usage_requirements, org.usage_requirements) AS usage_requirements_in_force
FROM entry LEFT JOIN org ON org.id = entry.provider
WHERE entry.state NOT IN ('retired', 'void');

CREATE VIEW v_event AS
SELECT event.case_id, event.seq, event.action, event.from_state, event.to_state, event.actor, event.on_behalf,
       event.decided_by, event.doc, event.effective_on, event.note, event.act
FROM event;

CREATE VIEW v_inspect AS
SELECT 'in' || inspect.id AS number, inspect.org AS org_id, org.region, inspect.inspected_on, inspect.scope,
       inspect.errors, inspect.corrected, inspect.corrected_on, inspect.retired_on
FROM inspect JOIN org ON org.id = inspect.org;

CREATE VIEW v_item AS
SELECT item.*, entry.provider AS org_id, org.region AS region, entry.state AS state
FROM item JOIN entry ON entry.id = item.entry LEFT JOIN org ON org.id = entry.provider
WHERE entry.state NOT IN ('retired', 'void');

CREATE VIEW v_item_of AS SELECT entry, position, item_name FROM item;

CREATE VIEW v_kept_case AS
SELECT case_file.id AS case_id, case_file.number, case_file.procedure, case_file.state, case_file.title,
       case_file.applicant, case_file.respondent, case_file.respondent AS org_id, case_file.entry,
       case_file.entry_version, case_file.region, case_file.edition, case_file.lapsed, case_file.opened_on,
       case_file.closed_on
FROM case_file WHERE void = 0;

CREATE VIEW v_opening AS
SELECT v_case.*, opening_detail.purpose, opening_detail.received_on, opening_detail.open_type,
       opening_detail.conditions, opening_detail.commitment, opening_detail.agreement, opening_detail.expires_on,
       opening_detail.suspended_by
FROM v_case JOIN opening_detail ON opening_detail.case_id = v_case.case_id;

CREATE VIEW v_order AS
SELECT v_case.*, order_detail.findings, order_detail.matter, order_detail.limit_on, order_detail.liability_items,
       order_detail.authority, order_detail.rectification, order_detail.escalation_ground, order_detail.competent_body
FROM v_case JOIN order_detail ON order_detail.case_id = v_case.case_id;

CREATE VIEW v_org AS
SELECT id AS org_id, code AS org_code, name AS org_name, kind, level, region, uscc, responsible, principal, staff,
       usage_requirements, authority, incomplete
FROM org WHERE active = 1 AND merged_into IS NULL;

CREATE VIEW v_org_name AS SELECT id AS org_id, code AS org_code, name AS org_name FROM org;

CREATE VIEW v_product AS
SELECT 'pr' || product.id AS number, v_kept_case.org_id, v_kept_case.region, product.qualification, product.name,
       product.kind, product.source, product.acquired_on, product.registered_on, product.retired_on
FROM product JOIN v_kept_case ON v_kept_case.number = product.qualification
WHERE coalesce(product.registered_on, v_kept_case.opened_on) >= (SELECT starts_on FROM v_start);

CREATE VIEW v_project AS
SELECT v_case.*, project_detail.project_name, project_detail.project_code, project_detail.content,
       project_detail.investment, project_detail.draft_catalogue, project_detail.authority,
       project_detail.prereview_number, project_detail.approval_body, project_detail.project_approval_number,
       project_detail.catalogue_entries, project_detail.catalogue_paper, project_detail.accepted_by,
       project_detail.report, project_detail.report_goals, project_detail.report_functions,
       project_detail.report_sharing, project_detail.report_protection, project_detail.report_standards,
       project_detail.filing_number
FROM v_case JOIN project_detail ON project_detail.case_id = v_case.case_id;

CREATE VIEW v_recall AS
SELECT v_case.*, recall_detail.kind, recall_detail.claim, recall_detail.received_on, recall_detail.finding,
       recall_detail.treatment, recall_detail.stop, recall_detail.authority, recall_detail.objection,
       recall_detail.review_opinion
FROM v_case JOIN recall_detail ON recall_detail.case_id = v_case.case_id;

CREATE VIEW v_region AS SELECT code AS region, name AS region_name, parent FROM region;

CREATE VIEW v_sanction AS
SELECT v_case.*, sanction_detail.breach, sanction_detail.claim, sanction_detail.found_on, sanction_detail.limit_on,
       sanction_detail.evidence, sanction_detail.referred_to
FROM v_case JOIN sanction_detail ON sanction_detail.case_id = v_case.case_id;

CREATE VIEW v_search AS SELECT coalesce(max(id), 0) AS act FROM act WHERE kind = 'catalog-dedupe';

CREATE VIEW v_share AS
SELECT v_case.*, share_detail.purpose, share_detail.basis, share_detail.items, share_detail.channel,
       share_detail.received_on, share_detail.offline_reason, share_detail.share_type, share_detail.granted_items,
       share_detail.conditions, share_detail.expires_on, share_detail.unmet_condition, share_detail.delivered_by,
       share_detail.used_for, share_detail.beyond_purpose
FROM v_case JOIN share_detail ON share_detail.case_id = v_case.case_id;

CREATE VIEW v_start AS SELECT coalesce(min(starts_on), '') AS starts_on FROM v_edition;

CREATE VIEW v_system AS
SELECT 'sy' || system.id AS number, system.name, system.org AS org_id, org.region, system.kind, system.status,
       system.is_platform, system.exemption_kind, system.exemption,
       system.exemption_kind IS NOT NULL AND system.exemption IS NOT NULL AS exempt, system.on_platform,
       system.interconnected, system.shares_data, system.collaborates, system.built_on,
       coalesce(system.funded, 0) = 1 OR coalesce(system.funding_amount, 0) > 0 AS funded, system.funding_year,
       system.funding_amount, system.retired_on
FROM system JOIN org ON org.id = system.org
WHERE coalesce(system.classified, 0) = 0 AND coalesce(system.status, '') != 'stopped' AND org.active = 1;

CREATE VIEW v_verify AS
SELECT v_case.*, verify_detail.kind, verify_detail.claim, verify_detail.received_on, verify_detail.authority,
       verify_detail.limit_on, verify_detail.extended_days, verify_detail.extension_approved_by,
       verify_detail.transfer_received_on, verify_detail.outcome
FROM v_case JOIN verify_detail ON verify_detail.case_id = v_case.case_id;

CREATE VIEW v_version AS
SELECT version.kind, version.record, version.number, version.act, act.kind AS act_kind, act.effective_on, version.image
FROM version JOIN act ON act.id = version.act;
