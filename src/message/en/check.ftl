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
check-no-liability = None: the Measures name no liability for it.
check-answers-organisation = { $provision }: the organisation and its staff. { $gist }. They are ordered to rectify within a limit; refusal or gravity leads to discipline.
check-answers-user = { $provision }: the external user. { $gist }. Access is suspended until it is corrected.
check-answers-staff = { $provision }: the authority's own staff. { $gist }
check-weight-varies = by finding: { $weights }
check-weight-policy = never more than a warning: the term is the bureau's policy
check-weight-draft = one level lower for drafts and returned entries
check-term-law = { $value } ({ $key }), fixed by the Measures
check-term-policy = { $value } ({ $key }), the bureau's policy: abdata config set policy.{ $key } VALUE
check-waiver-hint = Where it must stand for a time, with the authority's approval (hidden from then on, not excused):
check-waiver-command = abdata waiver add { $code } ID --reason WHY --until DATE
check-placeholder = ID
check-policy = the term is the bureau's policy; the Measures give none
check-norm-wanted = : a law or regulation in full with its article, such as 《中华人民共和国示例法》第九条 (A18-1, A18-2)
check-norm-wanted-state = : a law or administrative regulation in full with its article, such as 《中华人民共和国示例法》第九条 (A18-3)
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
