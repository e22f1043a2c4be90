check-clean = Nothing was found.
check-summary = { $violation ->
        [one] 1 violation
       *[other] { $violation } violations
    }, { $warning ->
        [one] 1 warning
       *[other] { $warning } warnings
    }, { $notice ->
        [one] 1 notice
       *[other] { $notice } notices
    }; { $rules ->
        [one] 1 rule
       *[other] { $rules } rules
    } over { $records ->
        [one] 1 record
       *[other] { $records } records
    }.
check-how-to-mend = How to mend: abdata rule show CODE, or --columns rule,message,remedy
check-no-rules = No rule was run: the filters leave none.
check-none-left = The filter left no records to check, so that nothing found does not mean compliance.
check-no-records = There were no records to check, so that nothing found does not mean compliance.
check-article = Art. { $article }
check-article-paragraph = Art. { $article }¶{ $paragraph }
check-liability-item = Art. { $article }({ $item })
check-no-liability = none
check-placeholder = ID
check-policy = the term is the bureau's policy; the Measures give none
check-mend-published = { $mend } (a published entry needs --correction REASON, or --ground GROUND --occurred DATE, and its revision is published in turn)
check-waived = Waived findings ({ $count }, not counted above)
check-stale-waivers = Waivers that expired while their finding stands, or that are needless ({ $count })
check-late = Terms met late ({ $count }; no findings, but weighed by the assessment)
check-late-verbose = { $count ->
        [one] 1 term was
       *[other] { $count } terms were
    } met late: no findings, but weighed by the assessment; --verbose lists them.
check-recorded-first = Recorded as { $run }, the first of this scope; findings: { $new }.
check-recorded = Recorded as { $run }: { $new } new, { $mended } mended since the last recorded check of this scope.
check-no-runs = No check was recorded; “abdata check --record” records one.
