-- What the rules look for is rare: partial indexes hold only that, so that a check need not read what is in order.
CREATE INDEX item_suspect ON item (entry)
WHERE item_classified = 1 OR instr(item_name, '密') > 0 OR instr(item_note, '密') > 0;

CREATE INDEX item_marked_sensitive ON item (entry) WHERE item_sensitive = 1;

CREATE INDEX item_untyped ON item (entry) WHERE item_type IS NULL AND item_type_text IS NULL;

CREATE INDEX share_unconditional ON share_detail (case_id) WHERE share_type = 'unconditional';

CREATE INDEX share_offline ON share_detail (case_id) WHERE delivered_by = 'offline';

CREATE INDEX share_beyond_purpose ON share_detail (case_id) WHERE beyond_purpose = 1;

CREATE INDEX verify_extended ON verify_detail (case_id) WHERE extended_days IS NOT NULL;

-- Codes that matching folds to others: full-width, capital or foreign characters.
CREATE INDEX entry_code_odd ON entry (code) WHERE code GLOB '*[^!-@[-~]*';

-- Terms that were met late are listed with every check.
CREATE INDEX clock_late ON clock (ended_on) WHERE ended_on > due_on;

-- Items by their entries, for rules that know already that the entry is one of those to be looked at.
CREATE VIEW v_item_of AS SELECT entry, position, item_name FROM item;

-- What is wrong with entries, in the words of the rules that look for it.
CREATE INDEX entry_basis_missing ON entry (id)
WHERE share_type = 'withheld' AND (coalesce(share_basis_kind, 'other') = 'other' OR coalesce(share_basis, '') = '');

CREATE INDEX entry_closed_ungrounded ON entry (id)
WHERE open_type = 'withheld' AND coalesce(open_basis, '') = '' AND coalesce(personal, 0) = 0;

CREATE INDEX entry_condition_unstated ON entry (id)
WHERE share_type = 'conditional' AND (coalesce(share_condition, '') = '' OR coalesce(share_reason, '') = '');

CREATE INDEX entry_consent_missing ON entry (id)
WHERE scope = 'local' AND (coalesce(consent_number, '') = '' OR consent_date IS NULL);

CREATE INDEX entry_exempted ON entry (id) WHERE aggregation_exemption <> '';

CREATE INDEX entry_open_untyped ON entry (id) WHERE open_type IS NULL;

CREATE INDEX entry_unreleased ON entry (id)
WHERE state = 'published' AND open_type = 'unconditional' AND released_on IS NULL;
