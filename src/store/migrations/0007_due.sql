-- What runs is read whole from its index: rows of the table lie scattered among those of a hundred times as many ended
-- clocks. Few clocks run, so that little is kept twice.
DROP INDEX clock_running;

CREATE INDEX clock_running ON clock (
    due_on, id, void, started_on, org, region, procedure, article, version, record_kind, record, name, edition, paragraph,
    policy, working_days, provisional, ended_on, start_event, end_event, fixed
) WHERE ended_on IS NULL;

-- What ended after a day ran on it: lists and rules of a former day find it without reading all that has ended.
CREATE INDEX clock_ended ON clock (ended_on) WHERE ended_on IS NOT NULL;
