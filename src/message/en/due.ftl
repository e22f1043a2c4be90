due-none = No such clock is running.
due-summary = { $running ->
        [one] 1 clock runs
       *[other] { $running } clocks run
    }: { $overdue } overdue, { $today } due today.
due-summary-cut = { $running ->
        [one] 1 clock runs
       *[other] { $running } clocks run
    } ({ $shown } shown): { $overdue } overdue, { $today } due today.
due-clock-review = review
due-note-overdue = overdue
due-note-today = due today
due-note-provisional = provisional
due-feed = Deadlines of public data
due-event = { $clock } due: { $org } { $case }
due-event-provisional = { $clock } due (provisional): { $org } { $case }
due-event-title = About: { $title }
due-event-org = To act: { $org }
due-event-term = Term: { $days ->
        [one] 1 working day
       *[other] { $days } working days
    } from { $start } ({ $provision })
due-event-term-policy = Term: { $days ->
        [one] 1 working day
       *[other] { $days } working days
    } from { $start } (set by the bureau, not by the Measures)
due-event-may-move = The holidays of a year it runs through are not published: the day is provisional.
