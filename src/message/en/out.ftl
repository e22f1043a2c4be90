out-refreshed-already = { $count ->
    [one] One entry is
   *[other] { $count } entries are
 } recorded as refreshed on that day or later already; nothing was changed there.
out-sandbox = [SANDBOX] This ledger is for trying out; its clock may be set by ABDATA_NOW.
out-validity = (in force { $start } to { $end })
out-init-done = The ledger is made.
out-init-next =
    Next: check the first day of the edition, which Art. 44 leaves blank (abdata law adopt); register the organisations (abdata org add, or org import) and the people who may write (abdata user add).
    Note the head of the audit chain from time to time and keep it elsewhere (abdata audit head).
    The authority itself needs a responsible person, staff and a catalogue too: “abdata check” lists what is missing.
out-whoami-reads-only = This login may read the ledger and not write to it; an administrator adds it with “abdata user add”.
out-added = Added.
out-edited = Changed.
out-retired = Retired; what was recorded stays.
out-merged = { $old } is merged into this organisation; { $count ->
        [one] 1 entry
       *[other] { $count } entries
    } moved.
out-imported = Imported.
out-import-no-rows = The file has no rows of data: nothing was imported.
out-dry-run = A dry run: nothing was written. It would be:
out-exported = Exported.
out-import-refused = Refused: { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, nothing was written. Correct the file and import it again.
out-example = Example: { $text }
out-example-org = Example Civil Affairs Bureau
out-example-region = Example Prefecture
out-example-text = example
out-sheet-org = Organisations
out-sheet-user = Users
out-sheet-region = Regions
out-unchanged = Nothing changed.
out-due = { $days ->
        [one] 1 working day
       *[other] { $days } working days
    } from { $start }: due { $due }.
out-due-provisional = { $days ->
        [one] 1 working day
       *[other] { $days } working days
    } from { $start }: due { $due } (provisional: the holidays of a year it runs through are not published).
out-between = { $start } (not counted) to { $end } (counted): { $days ->
        [one] 1 working day
       *[other] { $days } working days
    }.
out-between-provisional = { $start } (not counted) to { $end } (counted): { $days ->
        [one] 1 working day
       *[other] { $days } working days
    } (provisional: the holidays of a year it runs through are not published).
out-day-ordinary = working day
out-day-weekend = weekend
out-day-holiday = day off { $name }{ $level }
out-day-make-up = make-up day { $name }{ $level }
out-day-region = { " " }(set by { $region })
out-year-unpublished = The holidays of { $year } are not known yet and its dates are provisional; load the notice with “abdata calendar import” once it is published.
out-moved-clocks = Clocks whose due day moved
out-view-of-views = A saved view cannot name another.
out-no-views = No views are saved; “abdata view --help” says how.
out-article = Article { $article }: { $title }
out-provision = Art. { $article }
out-provision-item = Art. { $article } item { $item }
out-liability = Where a breach leads: { $provisions }
out-law-kept = What the ledger keeps of it
out-law-unkept = Articles of which nothing is kept
out-law-imported = The edition { $edition } is loaded; “abdata law adopt { $edition }” adopts it.
out-law-adopted = The edition { $edition } is adopted: in force { $start } to { $end }.
out-man = { $count ->
        [one] 1 page of the manual is
       *[other] { $count } pages of the manual are
    } in { $dir }.
out-verbose = ledger { $db }, user { $login }, today { $today }
out-sheet-system = Systems
out-gate-build = May be approved and built
out-gate-fund = Operation may be funded
out-gate-may = yes
out-gate-may-not = no
out-gate-why = Why not
out-gate-separate-platform = A county builds no public-data platform of its own; it uses the prefecture's (Art. 10).
out-gate-not-on-platform = Not stated to be built and deployed on the prefecture's platform (Art. 11).
out-gate-not-interconnected = Not stated to be interconnected (Art. 11).
out-gate-not-sharing = Not stated to share its data (Art. 11).
out-gate-not-collaborating = Not stated to collaborate with other systems (Art. 11).
out-collect-no = “{ $item }” can be had by sharing, or somebody is designated to collect it: it may not be collected again (Art. 17¶2).
out-collect-own = “{ $item }” is the organisation's own to provide or to collect (Art. 17).
out-collect-look = Nothing that is surely “{ $item }” is shared. Look at these entries first; where none will do, catalogue it before collecting it (Art. 17).
out-collect-yes = No entry has “{ $item }”. Where it is a duty by law it may be collected once it is catalogued; for special business or urgent need, for a time (Art. 17). Record it with “abdata collect add”.
out-collect-already = Who collects it already
out-collect-share = abdata share submit --entry { $entry } --applicant { $org } --purpose TEXT --basis TEXT{ $part ->
        [yes] {" "}--items { $item }
       *[no] {""}
    }
out-collect-compare = abdata compare submit --entry { $entry } --applicant { $org } --demand TEXT --purpose TEXT --basis TEXT
out-collect-show = abdata catalog show { $entry }
out-sheet-inspect = Inspections
out-sheet-duty = Duties
out-sheet-collect = Collection
out-sheet-product = Products
out-sheet-waiver = Waivers
out-waiver-ended = Ended before its time; what was waived counts again.
out-waiver-needless = This finding did not stand on { $on }, so the waiver is needless for now; “abdata check” will say so.
out-backed-up = The backup is written and verified.
out-user-no-role = This user has no role and can only read: abdata user edit { $login } --org ORG --roles clerk (or head …)
out-org-county-in-prefecture = Its level is county, but its region is the prefecture itself ({ $region }); if it is a county's: abdata org edit CODE --region REGION
out-calendar-column-date = date
out-calendar-column-kind = kind
out-calendar-column-name = name
out-calendar-column-region = region
out-calendar-column-source = source
out-restored = Restored.
out-restored-kept = The ledger as it was is kept, see below; remove it yourself when all is well.
out-restored-older = The backup's schema is { $found }, older than this program's { $ours }; run “abdata migrate” next.
out-would-restore = Dry run: the backup is whole, and nothing was written. This would be restored:
out-migrated = The ledger's schema is lifted from { $from } to { $to }.
out-would-migrate = Dry run: the schema can be lifted from { $from } to { $to }; nothing was written.
out-migrate-nothing = The ledger's schema is { $to }; there is nothing to lift.
out-sheet-demand = Demands
out-demand-matched = Matched.
out-demands-matched = Demands: { $count }, matched: { $matched }. Fix the others one by one: “abdata share demand match D --entry E”.
out-demand-nothing-like = (no published entry is like it)
out-demand-left-out = { $demand }: the entry has no such items, which were not asked for: { $items }.
