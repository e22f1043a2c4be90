catalog-usage-inherited = Usage requirements (the organisation's default)
catalog-review-due = due by { $due } (policy, Art. { $article })
catalog-review-due-provisional = due by { $due } (provisional; policy, Art. { $article })
catalog-review-due-law = due by { $due } (Art. { $article })
catalog-review-due-law-provisional = due by { $due } (provisional; Art. { $article })
catalog-item-added = item { $name } added
catalog-item-removed = item { $name } removed
catalog-items-reordered = items in another order
catalog-items-changed = { $count ->
        [one] 1 item
       *[other] { $count } items
    }
catalog-no-difference = No difference.
catalog-done = { $action }: { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }.
catalog-under-change = Under the catalogue change { $cases }.
catalog-change-updated = All revisions of { $case } are published; its update is recorded by itself (Art. 16).
catalog-change-updated-due = All revisions of { $case } are published; its update is recorded by itself. Report it with its basis by { $due } (abdata change report; Art. 16).
catalog-would-do = Dry run, nothing written. Would { $action }: { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }.
catalog-undone = Batch { $batch } was taken back: { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }, with their history kept.
catalog-would-undo = Dry run, nothing written. Would take back batch { $batch }: { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }.
catalog-progress-open = {"{spinner}"} {"{pos}"} rows read
catalog-progress = {"{wide_bar}"} {"{pos}/{len}"} rows
catalog-import-refused = Refused: { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, nothing was written. Correct the file and import again, or take the good entries with --partial.
catalog-import-rehearsed = Dry run, nothing was written ({ $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }).
catalog-import-written = Imported as batch { $batch } ({ $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }).
catalog-import-unchanged = Nothing changed, nothing was written ({ $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }).
catalog-file-read = Header in row { $header }, { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    } of data
catalog-sheet-read = Sheet “{ $sheet }”: header in row { $header }, { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    } of data
catalog-counts = { $created } created, { $updated } updated, { $unchanged } unchanged, { $rejected } rejected
catalog-missing = The ledger has { $count ->
        [one] 1 more entry
       *[other] { $count } more entries
    } of these providers that the file lacks, left as before (listed under missing in --format json).
catalog-handed-back = The workbook to hand back is { $file }.
catalog-more-problems = { $code }: { $count } more (all with --verbose, --format json or --errors)
catalog-summary-code = Code
catalog-summary-problem = Problem
catalog-summary-severity = Severity
catalog-summary-count = Count
catalog-errors-column = What is wrong
catalog-summary-sheet = Summary
catalog-exported = { $count ->
        [one] 1 entry was
       *[other] { $count } entries were
    } exported to { $file }.
catalog-sheet-name = Catalogue
catalog-notes-sheet = Notes
catalog-lists-sheet = Lists
catalog-template-made = { $file } was written.
catalog-template-rows = How to fill it in
catalog-template-rows-note = One row an item, the entry's own columns in its first row only; or one row an entry with its item names joined by 、. The example row is passed over.
catalog-note-choice = One of: { $choices }
catalog-note-text = Text
catalog-note-whole = A whole number
catalog-note-amount = A number without its unit
catalog-note-date = A date, such as 2024-01-05
catalog-note-list = Several are parted by 、 or ;
catalog-note-members = Any of these, several parted by 、 or ;: { $choices }
catalog-note-path = Levels are parted by /
catalog-note-org = Name or code of an organisation
catalog-note-region = Name or code of a region
catalog-map-intro = Which column is what, for “abdata catalog import --map THIS-FILE”; write a header or a column letter.
catalog-map-missing = No column was found for these fields:
catalog-map-unused = These headers are not used:
catalog-unknown-providers = Providers that are not registered
catalog-none-ready = None of the entries chosen is in a state for this ({ $action }); nothing was done. It is for: { $states }.
catalog-revised-next = The revision is not in force yet; submit it next: abdata catalog submit { $entries }
catalog-edited = The entry was changed.
catalog-revised = A pending revision was made; the published text stays in force until it is published.
catalog-unchanged = Nothing changed.
catalog-revision-number = revision { $number }
catalog-import-would-refuse = Dry run: { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, the import would be refused. Correct the file and try again, or take the good entries with --partial.
catalog-import-unnamed = Not imported: { $count ->
        [one] 1 published entry
       *[other] { $count } published entries
    } would change without a stated cause; nothing was written.
