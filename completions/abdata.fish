complete --keep-order --exclusive --command abdata --arguments "(ABDATA_COMPLETE=fish abdata -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token))"
