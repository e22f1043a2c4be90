help-word-usage = Usage:
help-word-commands = Commands
help-word-command = COMMAND
help-word-arguments = Arguments
help-word-options = Options
help-word-global = Global options
help-word-options-tag = OPTIONS
help-word-example = Example:
help-word-value = VALUE

help-abdata = Keeps the public-data ledgers of a prefecture and its counties, and checks them against the Measures
    .long = Data go into one ledger file: organisations, the catalogue, working days, the edition of the Measures, and an audit chain over every change. Most options can also be set by a variable (--busy-timeout by ABDATA_BUSY_TIMEOUT) or in $XDG_CONFIG_HOME/abdata/config.toml; the option wins over the variable, and the variable over the file.
    .after = “abdata COMMAND --help” says more about each.

help-shared-db = Ledger to use [ABDATA_DB; $XDG_DATA_HOME/abdata/abdata.db]
    .value = PATH
help-shared-lang = Language: zh or en [ABDATA_LANG, then the locale]
    .value = LANG
help-shared-format = Form of the output: table, json, jsonl, csv or md
    .value = FORMAT
help-shared-columns = Columns to show, in this order, by their JSON keys
    .value = A,B,C
help-shared-no-headers = Leave out the head of tables
help-shared-quiet = Say nothing on stderr but errors
help-shared-verbose = Say more on stderr
help-shared-color = Colour: auto, always or never
    .value = WHEN
help-shared-no-progress = Show no progress
help-shared-no-input = Never ask, and never page
help-shared-yes = Take every question as answered with yes
help-shared-act-as = Act for another user, recorded as such (administrators)
    .value = LOGIN
help-shared-busy-timeout = How long to wait for a ledger that somebody else writes to [10]
    .value = SECONDS
help-shared-help = Show help; --help shows more than -h
help-shared-version = Show the version

help-init = Make the ledger: regions, the authority, the first user, the edition
    .long = The acting user of the operating system becomes administrator and head of the authority. The file is for its owner alone (directory 0700, file 0600); with --group a group shares it (2770, 0660).
    .example = abdata init --region 513200 --edition-start 2024-12-31
help-init-arg-region = Code of the region that the ledger is of [513200]
    .value = CODE
help-init-arg-region-name = Name of the region, where it is not one of Aba prefecture
    .value = NAME
help-init-arg-org-name = Name of its public-data authority
    .value = NAME
help-init-arg-edition-start = First day of the edition; Art. 44 leaves it blank [the day of issue]
    .value = DATE
help-init-arg-group = Group that shares the ledger, by name or number
    .value = GROUP
help-init-arg-sandbox = Make a ledger for trying out, whose clock ABDATA_NOW may set

help-whoami = Show who you are to this ledger, and your roles
    .example = abdata whoami

help-region = The prefecture and its counties
help-region-list = List the regions
    .example = abdata region list
