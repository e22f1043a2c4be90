assess-ran = Computed: { $year }, { $count } assessed. It can be computed anew until it is published.
assess-published = Published: the assessment of { $year }, { $count } assessed. It changes no more.
assess-would-run = Nothing written: { $year }, { $count } assessed.
assess-would-publish = Nothing published: { $year }, { $count } assessed.
assess-unranked = not ranked
assess-unmeasured = n/a
assess-scaled = Weights are the bureau's (abdata config list). An indicator with nothing to measure is left out, and the weights of the others are scaled. Stationed bodies and the authority itself are listed and not ranked.
