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
