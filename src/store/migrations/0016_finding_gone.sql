-- What a recorded run found gone, so that the audit digests the findings of each run by reading only its own.
CREATE INDEX check_finding_by_gone_run ON check_finding (gone_run) WHERE gone_run IS NOT NULL;
