status-ledger = Ledger
status-place = { $path } (schema { $schema }, { $size } MB)
status-region = Region
status-orgs = Organisations
status-entries = Entries
status-cases = Open cases
status-counted = { $total }: { $parts }
status-clocks = Clocks
status-due = { $running } running, { $overdue } overdue ({ $law } of them by the Measures), { $soon } due within { $days } working days
status-check = Check
status-clean = nothing found
status-calendar = Holidays
status-year-known = { $year } known
status-year-unknown = { $year } not known
status-edition = Edition
status-edition-in-force = { $id }, in force to { $end }, { $days ->
        [one] 1 day
       *[other] { $days } days
    } left
status-edition-not-yet = { $id }, in force from { $start }
status-edition-lapsed = { $id }, lapsed on { $end }
status-backup = Last backup
status-no-backup = never
status-backed-up = { $at } ({ $by })
status-audit = Audit chain
status-head = { $acts ->
        [one] 1 act
       *[other] { $acts } acts
    }, head { $head }
