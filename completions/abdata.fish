# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_abdata_global_optspecs
    string join \n db= lang= format= columns= no-headers q/quiet v/verbose color= no-progress no-input y/yes act-as= busy-timeout= h/help V/version
end

function __fish_abdata_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_abdata_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_abdata_using_subcommand
    set -l cmd (__fish_abdata_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c abdata -n "__fish_abdata_needs_command" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_needs_command" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_needs_command" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_needs_command" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_needs_command" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_needs_command" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_needs_command" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_needs_command" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_needs_command" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_needs_command" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_needs_command" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_needs_command" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_needs_command" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_needs_command" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_needs_command" -s V -l version -d '显示版本'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "init" -d '建立台账：区域、主管部门、首位用户、办法版本'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "demo" -d '演示主要工作：从空台账到核验完毕'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "whoami" -d '显示您在本台账中的身份和角色'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "status" -d '在一屏内显示台账概况'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "due" -d '列出进行中的时限，最先到期的在前'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "check" -d '用规则检查台账是否符合管理办法'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "catalog" -d '公共数据资源目录：编制、导入、审核、发布、检索'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "change" -d '目录变更：登记、更新、报送、接收（第十六条）'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "share" -d '共享申请：申请、答复、交付、使用情况（第二十三至二十五条、第二十七条）'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "verify" -d '校核：受理、转交、督促、延长、移送、结论、告知（第二十条）'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "compare" -d '核实比对：不能共享的数据，请提供部门核实、比对（第二十五条第二款）'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "dispute" -d '争议：共享属性、数据不一致、目录重复（第十四条第二款、第二十四条第五款、第二十六条）'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "document" -d '制度文件：规划、标准、机制、年度目标和预算（第五、六、八、九、十、十四、十七、二十三条）'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "assess" -d '年度考核评估：本级公共机构和下级人民政府（第五条第二款、第四十三条）'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "rule" -d '检查规则'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "waiver" -d '豁免：主管部门准许某个问题在期限内不予计入'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "report" -d '报告：概况、单个机构、存档台账，可带图表'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "region" -d '州和县（市）'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "org" -d '机构及主管部门'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "user" -d '可写入的用户及其角色'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "calendar" -d '工作日的计算与放假安排'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "law" -d '管理办法的各个版本'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "config" -d '本局共用的设置：语言和办理政策'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "audit" -d '审计链：每次操作留痕'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "backup" -d '备份台账：在线复制，校验后写出'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "restore" -d '恢复备份：覆盖当前台账，或用 --to 另存为新台账'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "migrate" -d '将旧版结构的台账升级到本程序的结构（仅限系统管理员）'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "doctor" -d '检查台账是否健康，并说明如何处理'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "completions" -d '给出命令行补全脚本'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "man" -d '显示手册；用 --dir 写出全部各页'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "help" -d '查看命令的帮助'
complete -c abdata -n "__fish_abdata_using_subcommand init" -l region -d '台账所属区域代码 [513200]' -r
complete -c abdata -n "__fish_abdata_using_subcommand init" -l region-name -d '区域名称（不属于阿坝州时填写）' -r
complete -c abdata -n "__fish_abdata_using_subcommand init" -l org-name -d '公共数据主管部门名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand init" -l edition-start -d '办法施行日期；第四十四条未填具体日 [印发日期]' -r
complete -c abdata -n "__fish_abdata_using_subcommand init" -l group -d '共用台账的用户组，写组名或组号' -r
complete -c abdata -n "__fish_abdata_using_subcommand init" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand init" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand init" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand init" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand init" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand init" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand init" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand init" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand init" -l sandbox -d '建立沙盒台账，其时钟可由 ABDATA_NOW 设定'
complete -c abdata -n "__fish_abdata_using_subcommand init" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand init" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand init" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand init" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand init" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand init" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand init" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand demo" -l keep -d '在此目录中演示并保留 [临时目录，结束时删除]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand demo" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand demo" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand demo" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand demo" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand demo" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand demo" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand demo" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand demo" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand demo" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand demo" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand demo" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand demo" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand demo" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand demo" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand whoami" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand whoami" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand whoami" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand whoami" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand whoami" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand whoami" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand whoami" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand whoami" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand whoami" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand whoami" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand whoami" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand whoami" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand whoami" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand whoami" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand whoami" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand status" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand status" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand status" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand status" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand status" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand status" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand status" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand status" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand status" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand status" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand status" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand status" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand status" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand status" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand status" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand due" -l within -d '只看剩余工作日不超过此数的，已超期的也在内' -r
complete -c abdata -n "__fish_abdata_using_subcommand due" -l org -d '只看应由此机构办理的（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand due" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand due" -l procedure -d '只看此类办件，如 share；目录审核为 catalog' -r
complete -c abdata -n "__fish_abdata_using_subcommand due" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand due" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand due" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand due" -l fail-on -d '列出此类时限时退出码为 1：violation（办法规定的时限超期）、overdue（任何超期）、any（任何时限）或 never [never]' -r
complete -c abdata -n "__fish_abdata_using_subcommand due" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand due" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand due" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand due" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand due" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand due" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand due" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand due" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand due" -l overdue -d '只看已超期的'
complete -c abdata -n "__fish_abdata_using_subcommand due" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand due" -l by-org -d '按机构汇总'
complete -c abdata -n "__fish_abdata_using_subcommand due" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand due" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand due" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand due" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand due" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand due" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand due" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand check" -l article -d '只运行某一条的规则' -r
complete -c abdata -n "__fish_abdata_using_subcommand check" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand check" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand check" -l severity -d '只看这一程度：violation、warning 或 notice' -r
complete -c abdata -n "__fish_abdata_using_subcommand check" -l fail-on -d '发现此程度及以上时退出码为 1：violation、warning、notice 或 never [violation]' -r
complete -c abdata -n "__fish_abdata_using_subcommand check" -l baseline -d '以前的 JSON 结果，其中已有的问题不再列出' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand check" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand check" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand check" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand check" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand check" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand check" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand check" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand check" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand check" -l record -d '登记这次检查（数目和问题编号），供查看趋势，并留下审计记录'
complete -c abdata -n "__fish_abdata_using_subcommand check" -l trend -d '不检查，列出登记过的同范围检查，以及比上一次新增、消除的问题'
complete -c abdata -n "__fish_abdata_using_subcommand check" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand check" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand check" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand check" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand check" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand check" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand check" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -f -a "add" -d '新增一条目录（草稿）'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -f -a "edit" -d '修改目录；已发布的形成待发布修订'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -f -a "list" -d '列出目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -f -a "search" -d '检索目录：词、单字、拼音或首字母'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -f -a "show" -d '查看一条目录：内容、来源、待发布修订、可做的操作'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -f -a "history" -d '查看一条目录的全部版本'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -f -a "diff" -d '逐字段比较两个版本'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -f -a "submit" -d '提交审核'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -f -a "review" -d '审核：县级初审、通过或退回（第十四条）'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -f -a "publish" -d '发布已审核的目录或修订'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -f -a "retire" -d '注销目录；未发布的作废并释放代码'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -f -a "refresh" -d '登记数据最近更新的日期'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -f -a "import" -d '导入 Excel、WPS 或 CSV 目录表'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -f -a "export" -d '导出为 xlsx 或 csv（可原样再导入），或 json'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -f -a "template" -d '写出填报模板，或由现有表生成列对应文件'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -f -a "dedupe" -d '查找疑似重复的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -f -a "stats" -d '按状态、共享类型、开放属性和提供方统计'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and not __fish_seen_subcommand_from add edit list search show history diff submit review publish retire refresh import export template dedupe stats batch" -f -a "batch" -d '导入批次'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l code -d '信息资源代码' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l name -d '信息资源名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l classification -d '信息资源分类' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l classification-code -d '信息资源分类代码' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l provider -d '信息资源提供方' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l department -d '提供方内部部门' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l provider-code -d '信息资源提供方代码' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l summary -d '信息资源摘要' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l format-class -d '信息资源格式分类：document 电子文件 | spreadsheet 电子表格 | database 数据库 | image 图形图像 | stream 流媒体 | self_describing 自描述格式 | service 服务接口 | other 其他' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l format-type -d '信息资源格式类型' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l format-other -d '其他类型资源格式描述' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l share-type -d '共享类型：unconditional 无条件共享 | conditional 有条件共享 | withheld 不予共享' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l share-condition -d '共享条件' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l share-reason -d '有条件共享理由' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l share-basis-kind -d '不予共享依据类别：law 法律 | administrative_regulation 行政法规 | central_policy 党中央、国务院政策 | provincial_policy 省委、省政府政策 | other 其他' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l share-basis -d '不予共享依据' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l share-method-class -d '共享方式分类：platform 共享平台方式 | offline 邮件或介质' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l share-method-type -d '共享方式类型' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l open-type -d '开放属性：unconditional 无条件开放 | conditional 有条件开放 | withheld 不予开放' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l open-condition -d '开放条件' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l open-basis -d '不予开放依据' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l update-cycle -d '更新周期：real_time 实时 | daily 每日 | weekly 每周 | monthly 每月 | quarterly 每季度 | half_yearly 每半年 | yearly 每年 | other 其他' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l update-cycle-text -d '其他更新周期' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l usage-requirements -d '使用要求' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l published-on -d '发布日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l related-codes -d '关联资源代码（可多次给出）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l grade -d '数据分级' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l classified -d '涉密标识' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l personal -d '是否含个人信息' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l sensitive -d '是否敏感数据' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l privacy-note -d '脱敏或同意说明' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l source-systems -d '来源系统名称（可多次给出）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l source -d '数据来源：collected 自行采集 | shared 共享获取 | derived 加工产生' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l domain -d '基础库类别：population 人口 | legal_entity 法人 | natural_resources 自然资源和空间地理 | city_components 城市部件 | credit 信用信息 | licence 电子证照' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l theme -d '主题库' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l aggregation-state -d '归集状态：none 未归集 | base 已归集至基础库 | theme 已归集至主题库' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l aggregation-real-time -d '是否实时归集' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l aggregated-on -d '最近归集日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l aggregation-exemption -d '不予归集依据' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l aggregation-demand -d '归集需求' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l storage-gb -d '数据存储总量(G)' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l records-10k -d '结构化信息记录总数(万)' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l shared-gb -d '已共享的数据存储量(G)' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l shared-records-10k -d '已共享的结构化记录数(万)' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l opened-gb -d '已开放的数据存储量(G)' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l opened-records-10k -d '已开放的结构化记录数(万)' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l scope -d '目录范围：unified 统一目录 | local 个性化目录' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l consent-number -d '州级同意文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l consent-date -d '州级同意日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l refreshed-on -d '数据更新日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l released-on -d '开放发布日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l designated-collector -d '指定采集部门' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l item -d '信息项，写作 名称:类型:长度（可多次给出）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l as-published -d '直接登记为已发布，并注明发布日期（仅主管部门，用于首次录入现行目录）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from add" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l code -d '信息资源代码' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l name -d '信息资源名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l classification -d '信息资源分类' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l classification-code -d '信息资源分类代码' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l provider -d '信息资源提供方' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l department -d '提供方内部部门' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l provider-code -d '信息资源提供方代码' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l summary -d '信息资源摘要' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l format-class -d '信息资源格式分类：document 电子文件 | spreadsheet 电子表格 | database 数据库 | image 图形图像 | stream 流媒体 | self_describing 自描述格式 | service 服务接口 | other 其他' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l format-type -d '信息资源格式类型' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l format-other -d '其他类型资源格式描述' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l share-type -d '共享类型：unconditional 无条件共享 | conditional 有条件共享 | withheld 不予共享' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l share-condition -d '共享条件' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l share-reason -d '有条件共享理由' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l share-basis-kind -d '不予共享依据类别：law 法律 | administrative_regulation 行政法规 | central_policy 党中央、国务院政策 | provincial_policy 省委、省政府政策 | other 其他' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l share-basis -d '不予共享依据' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l share-method-class -d '共享方式分类：platform 共享平台方式 | offline 邮件或介质' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l share-method-type -d '共享方式类型' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l open-type -d '开放属性：unconditional 无条件开放 | conditional 有条件开放 | withheld 不予开放' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l open-condition -d '开放条件' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l open-basis -d '不予开放依据' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l update-cycle -d '更新周期：real_time 实时 | daily 每日 | weekly 每周 | monthly 每月 | quarterly 每季度 | half_yearly 每半年 | yearly 每年 | other 其他' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l update-cycle-text -d '其他更新周期' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l usage-requirements -d '使用要求' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l published-on -d '发布日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l related-codes -d '关联资源代码（可多次给出）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l grade -d '数据分级' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l classified -d '涉密标识' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l personal -d '是否含个人信息' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l sensitive -d '是否敏感数据' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l privacy-note -d '脱敏或同意说明' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l source-systems -d '来源系统名称（可多次给出）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l source -d '数据来源：collected 自行采集 | shared 共享获取 | derived 加工产生' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l domain -d '基础库类别：population 人口 | legal_entity 法人 | natural_resources 自然资源和空间地理 | city_components 城市部件 | credit 信用信息 | licence 电子证照' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l theme -d '主题库' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l aggregation-state -d '归集状态：none 未归集 | base 已归集至基础库 | theme 已归集至主题库' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l aggregation-real-time -d '是否实时归集' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l aggregated-on -d '最近归集日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l aggregation-exemption -d '不予归集依据' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l aggregation-demand -d '归集需求' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l storage-gb -d '数据存储总量(G)' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l records-10k -d '结构化信息记录总数(万)' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l shared-gb -d '已共享的数据存储量(G)' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l shared-records-10k -d '已共享的结构化记录数(万)' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l opened-gb -d '已开放的数据存储量(G)' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l opened-records-10k -d '已开放的结构化记录数(万)' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l scope -d '目录范围：unified 统一目录 | local 个性化目录' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l consent-number -d '州级同意文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l consent-date -d '州级同意日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l refreshed-on -d '数据更新日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l released-on -d '开放发布日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l designated-collector -d '指定采集部门' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l item -d '信息项，写作 名称:类型:长度（可多次给出）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l drop-item -d '删除此名称的信息项（可多次给出）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l change -d '归入此目录变更（change-2026-0001）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l ground -d '变更情形：law、function、system 或 other（第十六条）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l occurred -d '变更情形发生的日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l correction -d '更正原因（不属于第十六条的变更）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l state -d '目录状态：draft、submitted、returned、approved、published 或 retired，可用逗号隔开多个' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l batch -d '某次导入涉及的目录' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l pending -d '有待发布修订的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l overdue -d '审核已逾期的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from edit" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l state -d '目录状态：draft、submitted、returned、approved、published 或 retired，可用逗号隔开多个' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l batch -d '某次导入涉及的目录' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l share-type -d '共享类型：unconditional、conditional 或 withheld' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l open-type -d '开放属性：unconditional、conditional 或 withheld' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l scope -d '目录范围：unified 或 local' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l since -d '发布日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l until -d '发布日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l pending -d '有待发布修订的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l overdue -d '审核已逾期的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l state -d '目录状态：draft、submitted、returned、approved、published 或 retired，可用逗号隔开多个' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l batch -d '某次导入涉及的目录' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l share-type -d '共享类型：unconditional、conditional 或 withheld' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l open-type -d '开放属性：unconditional、conditional 或 withheld' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l scope -d '目录范围：unified 或 local' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l since -d '发布日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l until -d '发布日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l pending -d '有待发布修订的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l overdue -d '审核已逾期的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from search" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from show" -l version -d '查看某一历史版本' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from show" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from show" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from show" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from show" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from show" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from show" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from show" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from show" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from show" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from show" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from show" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from history" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from history" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from history" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from history" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from history" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from history" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from history" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from history" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from history" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from history" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from history" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from history" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from history" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from history" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from history" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from diff" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from diff" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from diff" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from diff" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from diff" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from diff" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from diff" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from diff" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from diff" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from diff" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from diff" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from diff" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from diff" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from diff" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from diff" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l state -d '目录状态：draft、submitted、returned、approved、published 或 retired，可用逗号隔开多个' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l batch -d '某次导入涉及的目录' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l share-type -d '共享类型：unconditional、conditional 或 withheld' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l open-type -d '开放属性：unconditional、conditional 或 withheld' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l scope -d '目录范围：unified 或 local' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l since -d '发布日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l until -d '发布日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l pending -d '有待发布修订的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l overdue -d '审核已逾期的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from submit" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l state -d '目录状态：draft、submitted、returned、approved、published 或 retired，可用逗号隔开多个' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l batch -d '某次导入涉及的目录' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l share-type -d '共享类型：unconditional、conditional 或 withheld' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l open-type -d '开放属性：unconditional、conditional 或 withheld' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l scope -d '目录范围：unified 或 local' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l since -d '发布日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l until -d '发布日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l pending -d '有待发布修订的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l overdue -d '审核已逾期的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l endorse -d '县级主管部门初审通过县（市）报送统一目录的条目，之后由州级审核'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l approve -d '审核通过'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l return -d '退回，须写明 --reason'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from review" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l state -d '目录状态：draft、submitted、returned、approved、published 或 retired，可用逗号隔开多个' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l batch -d '某次导入涉及的目录' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l share-type -d '共享类型：unconditional、conditional 或 withheld' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l open-type -d '开放属性：unconditional、conditional 或 withheld' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l scope -d '目录范围：unified 或 local' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l since -d '发布日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l until -d '发布日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l pending -d '有待发布修订的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l overdue -d '审核已逾期的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from publish" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l state -d '目录状态：draft、submitted、returned、approved、published 或 retired，可用逗号隔开多个' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l batch -d '某次导入涉及的目录' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l share-type -d '共享类型：unconditional、conditional 或 withheld' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l open-type -d '开放属性：unconditional、conditional 或 withheld' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l scope -d '目录范围：unified 或 local' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l since -d '发布日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l until -d '发布日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l pending -d '有待发布修订的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l overdue -d '审核已逾期的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from retire" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from refresh" -l file -d 'CSV 文件，列为 entry,date' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from refresh" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from refresh" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from refresh" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from refresh" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from refresh" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from refresh" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from refresh" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from refresh" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from refresh" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from refresh" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from refresh" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from refresh" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from refresh" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from refresh" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from refresh" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l sheet -d '工作表名称，或 all（全部）[最合适的一张]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l map -d '列对应文件（TOML），用 catalog template --map-from 生成初稿' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l mode -d 'upsert（新增或更新）、create（只新增）或 update（只更新）[upsert]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l provider -d '表中未写提供方时采用的机构' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l errors -d '写出标明问题的退回表；多个文件时写目录' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l as-published -d '直接登记为已发布，并注明发布日期（仅主管部门，用于首次录入现行目录）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l change -d '归入此目录变更（change-2026-0001）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l ground -d '变更情形：law、function、system 或 other（第十六条）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l occurred -d '变更情形发生的日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l correction -d '更正原因（不属于第十六条的变更）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l create-orgs -d '将表中未登记的机构一并登记'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l partial -d '只导入无误的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l strict -d '警告也按错误处理'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from import" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l state -d '目录状态：draft、submitted、returned、approved、published 或 retired，可用逗号隔开多个' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l batch -d '某次导入涉及的目录' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l share-type -d '共享类型：unconditional、conditional 或 withheld' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l open-type -d '开放属性：unconditional、conditional 或 withheld' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l scope -d '目录范围：unified 或 local' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l since -d '发布日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l until -d '发布日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l pending -d '有待发布修订的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l overdue -d '审核已逾期的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from export" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from template" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from template" -l map-from -d '由此表生成列对应文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from template" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from template" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from template" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from template" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from template" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from template" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from template" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from template" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from template" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from template" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from template" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from template" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from template" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from template" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from dedupe" -l threshold -d '相似度下限 0.5 至 1 [0.85]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from dedupe" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from dedupe" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from dedupe" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from dedupe" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from dedupe" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from dedupe" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from dedupe" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from dedupe" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from dedupe" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from dedupe" -l across-regions -d '也比较不同区域之间的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from dedupe" -l record -d '保存结果，供规则 A14-2 使用'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from dedupe" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from dedupe" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from dedupe" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from dedupe" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from dedupe" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from dedupe" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from dedupe" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l state -d '目录状态：draft、submitted、returned、approved、published 或 retired，可用逗号隔开多个' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l batch -d '某次导入涉及的目录' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l share-type -d '共享类型：unconditional、conditional 或 withheld' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l open-type -d '开放属性：unconditional、conditional 或 withheld' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l scope -d '目录范围：unified 或 local' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l since -d '发布日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l until -d '发布日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l pending -d '有待发布修订的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l overdue -d '审核已逾期的目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from stats" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from batch" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from batch" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from batch" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from batch" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from batch" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from batch" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from batch" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from batch" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from batch" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from batch" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from batch" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from batch" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from batch" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from batch" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from batch" -f -a "list" -d '列出导入批次'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from batch" -f -a "show" -d '查看一个批次：哪一行成了哪条目录'
complete -c abdata -n "__fish_abdata_using_subcommand catalog; and __fish_seen_subcommand_from batch" -f -a "undo" -d '撤销一次导入'
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -f -a "submit" -d '登记一件目录变更，可涉及同一提供部门的多条目录'
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -f -a "list" -d '列出办件，最新的在前'
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -f -a "show" -d '显示办件、时限、办理记录和现在可办的事项'
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -f -a "amend" -d '更正某一办理记录的日期或起算日期，重新计算其时限；原记录保留'
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -f -a "void" -d '将误登的办件作废；记录保留，不再计入'
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -f -a "history" -d '显示办件的每次变更：何人、何时、为何、改了什么'
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -f -a "import" -d '导入原有台账：每行一件，连同答复和日期（由主管部门办理）'
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -f -a "export" -d '将办件写入文件（xlsx、csv 或 json）；个人信息均隐去'
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -f -a "template" -d '生成空白台账，表头可直接导入'
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -f -a "update" -d '更新目录（由提供部门办理，第16条第1款）'
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -f -a "report" -d '报送（由提供部门办理，第16条第1款）'
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -f -a "accept" -d '接收（由公共数据主管部门办理，第16条第1款）'
complete -c abdata -n "__fish_abdata_using_subcommand change; and not __fish_seen_subcommand_from submit list show amend void history import export template update report accept return" -f -a "return" -d '退回（由公共数据主管部门办理，第16条第1款）'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l entry -d '目录编号（e42）、代码，或唯一的代码开头' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l respondent -d '提供部门 [所列目录的提供部门，其次为本人所在机构]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l ground -d '变更情形：law 依据变化 | function 职能变化 | system 系统更新 | other 其他变化' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l occurred -d '发生日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l evidence -d '证明材料' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from submit" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l entry -d '目录编号（e42）、代码，或唯一的代码开头' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from show" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from show" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from show" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from show" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from show" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from show" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from show" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from show" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from show" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from show" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from show" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from amend" -l on -d '该记录的实际日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from amend" -l event -d '办理记录的序号' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from amend" -l occurred -d '发生日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from amend" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from amend" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from amend" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from amend" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from amend" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from amend" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from amend" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from amend" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from amend" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from amend" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from amend" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from amend" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from amend" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from amend" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from amend" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from void" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from void" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from void" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from void" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from void" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from void" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from void" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from void" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from void" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from void" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from void" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from void" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from void" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from void" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from void" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from void" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from history" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from history" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from history" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from history" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from history" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from history" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from history" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from history" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from history" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from history" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from history" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from history" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from history" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from history" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from history" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from import" -l sheet -d '工作表名称，或 all（全部）[最合适的一张]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from import" -l map -d '列对应文件（TOML），用 catalog template --map-from 生成初稿' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from import" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from import" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from import" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from import" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from import" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from import" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from import" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from import" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from import" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from import" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from import" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from import" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from import" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from import" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from import" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from import" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l entry -d '目录编号（e42）、代码，或唯一的代码开头' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from export" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from template" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from template" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from template" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from template" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from template" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from template" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from template" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from template" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from template" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from template" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from template" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from template" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from template" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from template" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from template" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l entry -d '登记更新的目录（可多次给出）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l evidence -d '证明材料' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from update" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l basis -d '变更依据' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from report" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from accept" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand change; and __fish_seen_subcommand_from return" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -f -a "submit" -d '提交办件；涉及多条目录时每条一件'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -f -a "list" -d '列出办件，最新的在前'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -f -a "show" -d '显示办件、时限、办理记录和现在可办的事项'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -f -a "amend" -d '更正某一办理记录的日期或起算日期，重新计算其时限；原记录保留'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -f -a "void" -d '将误登的办件作废；记录保留，不再计入'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -f -a "history" -d '显示办件的每次变更：何人、何时、为何、改了什么'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -f -a "import" -d '导入原有台账：每行一件，连同答复和日期（由主管部门办理）'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -f -a "export" -d '将办件写入文件（xlsx、csv 或 json）；个人信息均隐去'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -f -a "template" -d '生成空白台账，表头可直接导入'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -f -a "approve" -d '同意（由提供部门办理，第25条第2款）'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -f -a "reject" -d '不同意（由提供部门办理，第25条第2款）'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -f -a "ask" -d '要求补充材料（由提供部门办理，第25条第2款）'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -f -a "supplement" -d '补充材料（由申请部门办理，第25条第1款）'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -f -a "withdraw" -d '撤回（由申请部门办理，第25条第1款）'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -f -a "deliver" -d '交付（由提供部门办理，第25条第2款）'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -f -a "revoke" -d '收回授权（由提供部门办理，第27条第1款）'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -f -a "close" -d '办结（由申请部门或提供部门办理，第25条第2款）'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -f -a "usage-ask" -d '询问使用情况（由提供部门办理，第27条第1款）'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -f -a "usage-report" -d '报告使用情况（由申请部门办理，第27条第1款）'
complete -c abdata -n "__fish_abdata_using_subcommand share; and not __fish_seen_subcommand_from submit list show amend void history import export template approve reject ask supplement withdraw deliver revoke close usage-ask usage-report demand" -f -a "demand" -d '数据需求清单：登记、匹配目录、提交为共享申请（第二十三条、第二十五条）'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l entry -d '目录编号（e42）、代码，或唯一的代码开头' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l applicant -d '申请部门 [本人所在机构]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l purpose -d '使用目的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l basis -d '申请依据' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l items -d '申请信息项（可多次给出）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l channel -d '申请渠道：platform 平台 | paper 纸质' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l received -d '收到日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l offline-reason -d '线下共享理由' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from submit" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l entry -d '目录编号（e42）、代码，或唯一的代码开头' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from show" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from show" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from show" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from show" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from show" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from show" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from show" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from show" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from show" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from show" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from show" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from amend" -l on -d '该记录的实际日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from amend" -l event -d '办理记录的序号' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from amend" -l received -d '收到日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from amend" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from amend" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from amend" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from amend" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from amend" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from amend" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from amend" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from amend" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from amend" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from amend" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from amend" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from amend" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from amend" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from amend" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from amend" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from void" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from void" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from void" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from void" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from void" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from void" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from void" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from void" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from void" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from void" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from void" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from void" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from void" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from void" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from void" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from void" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from history" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from history" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from history" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from history" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from history" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from history" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from history" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from history" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from history" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from history" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from history" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from history" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from history" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from history" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from history" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from import" -l sheet -d '工作表名称，或 all（全部）[最合适的一张]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from import" -l map -d '列对应文件（TOML），用 catalog template --map-from 生成初稿' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from import" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from import" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from import" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from import" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from import" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from import" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from import" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from import" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from import" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from import" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from import" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from import" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from import" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from import" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from import" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from import" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l entry -d '目录编号（e42）、代码，或唯一的代码开头' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from export" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from template" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from template" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from template" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from template" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from template" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from template" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from template" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from template" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from template" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from template" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from template" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from template" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from template" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from template" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from template" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l items -d '同意共享的信息项（可多次给出）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l conditions -d '附加条件' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l expires -d '授权截止日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from approve" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l condition -d '不符合的共享条件' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from reject" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from ask" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from supplement" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from withdraw" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l method -d '交付方式：platform 共享平台方式 | offline 邮件或介质' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l offline-reason -d '线下共享理由' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from deliver" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l beyond-purpose -d '是否超出目的使用' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from revoke" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from close" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-ask" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l use -d '使用情况' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l beyond-purpose -d '是否超出目的使用' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from usage-report" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -f -a "add" -d '登记一项数据需求'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -f -a "edit" -d '修改数据需求；给出空值即清空该项'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -f -a "list" -d '列出数据需求'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -f -a "show" -d '显示一项数据需求'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -f -a "import" -d '从表格导入需求清单；相同的需求不重复登记'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -f -a "export" -d '将全部数据需求导出到文件'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -f -a "template" -d '写出供填报的空白需求表'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -f -a "history" -d '显示一项数据需求的每次变更'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -f -a "match" -d '为需求查找相近的已发布目录；不写编号时查找全部待匹配的需求'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -f -a "submit" -d '将已匹配的需求提交为共享申请，用途、依据和信息项随之带入'
complete -c abdata -n "__fish_abdata_using_subcommand share; and __fish_seen_subcommand_from demand" -f -a "drop" -d '取消不再需要的数据需求；记录保留'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -f -a "submit" -d '登记校核申请，或对发现的错误发出限期校核通知'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -f -a "list" -d '列出办件，最新的在前'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -f -a "show" -d '显示办件、时限、办理记录和现在可办的事项'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -f -a "amend" -d '更正某一办理记录的日期或起算日期，重新计算其时限；原记录保留'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -f -a "void" -d '将误登的办件作废；记录保留，不再计入'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -f -a "history" -d '显示办件的每次变更：何人、何时、为何、改了什么'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -f -a "import" -d '导入原有台账：每行一件，连同答复和日期（由主管部门办理）'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -f -a "export" -d '将办件写入文件（xlsx、csv 或 json）；个人信息均隐去'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -f -a "template" -d '生成空白台账，表头可直接导入'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -f -a "redact" -d '清除办件的个人信息，不可恢复；办件和审计链保留（第二十二条）'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -f -a "forward" -d '转交（由公共数据主管部门办理，第20条第3款）'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -f -a "urge" -d '督促（由公共数据主管部门办理，第20条第3款）'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -f -a "start" -d '开始校核（由提供部门办理，第20条第2款）'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -f -a "extend" -d '延长期限（由提供部门负责人办理，第20条第2款）'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -f -a "transfer" -d '移送（由提供部门办理，第20条第2款）'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -f -a "decide" -d '作出校核结论（由提供部门办理，第20条第2款）'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -f -a "notify" -d '告知结果（由提供部门办理，第20条第2款）'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and not __fish_seen_subcommand_from submit list show amend void history import export template redact forward urge start extend transfer decide notify reject" -f -a "reject" -d '不予受理（由提供部门或公共数据主管部门办理，第20条第2款）'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l entry -d '所涉目录的编号（e42）或代码' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l applicant -d '发现错误的机构（仅与 --limit 同用） [本人所在机构]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l respondent -d '收集该数据的机构' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l claim -d '异议内容' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l received -d '收到日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l limit -d '限期' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l person-kind -d '当事人类别：natural 自然人 | legal 法人 | other 非法人组织' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l person-name -d '当事人姓名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l id-number -d '证件号码' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l phone -d '联系电话' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l via-authority -d '校核来源：经主管部门转交'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from submit" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l entry -d '目录编号（e42）、代码，或唯一的代码开头' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from show" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from show" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from show" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from show" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from show" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from show" -l reveal -d '完整显示个人信息：仅限承办机构和经办转交的主管部门，每次查看记入审计'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from show" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from show" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from show" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from show" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from show" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from show" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from amend" -l on -d '该记录的实际日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from amend" -l event -d '办理记录的序号' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from amend" -l received -d '收到日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from amend" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from amend" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from amend" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from amend" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from amend" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from amend" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from amend" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from amend" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from amend" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from amend" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from amend" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from amend" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from amend" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from amend" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from amend" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from void" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from void" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from void" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from void" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from void" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from void" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from void" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from void" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from void" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from void" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from void" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from void" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from void" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from void" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from void" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from void" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from history" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from history" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from history" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from history" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from history" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from history" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from history" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from history" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from history" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from history" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from history" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from history" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from history" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from history" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from history" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from import" -l sheet -d '工作表名称，或 all（全部）[最合适的一张]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from import" -l map -d '列对应文件（TOML），用 catalog template --map-from 生成初稿' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from import" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from import" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from import" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from import" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from import" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from import" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from import" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from import" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from import" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from import" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from import" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from import" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from import" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from import" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from import" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from import" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l entry -d '目录编号（e42）、代码，或唯一的代码开头' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from export" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from template" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from template" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from template" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from template" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from template" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from template" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from template" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from template" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from template" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from template" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from template" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from template" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from template" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from template" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from template" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from redact" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from redact" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from redact" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from redact" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from redact" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from redact" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from redact" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from redact" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from redact" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from redact" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from redact" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from redact" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from redact" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from redact" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from redact" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from redact" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l respondent -d '由此机构承办（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from forward" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from urge" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from start" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l days -d '延长后的工作日数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l approved-by -d '延长批准人' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from extend" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l received -d '移送收到日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l respondent -d '由此机构承办（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from transfer" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l outcome -d '校核结论：corrected 已更正 | upheld 数据无误' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from decide" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from notify" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand verify; and __fish_seen_subcommand_from reject" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -f -a "submit" -d '提出核实比对需求：不予共享的数据，或共享申请未获同意的有条件共享数据'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -f -a "list" -d '列出办件，最新的在前'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -f -a "show" -d '显示办件、时限、办理记录和现在可办的事项'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -f -a "amend" -d '更正某一办理记录的日期或起算日期，重新计算其时限；原记录保留'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -f -a "void" -d '将误登的办件作废；记录保留，不再计入'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -f -a "history" -d '显示办件的每次变更：何人、何时、为何、改了什么'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -f -a "import" -d '导入原有台账：每行一件，连同答复和日期（由主管部门办理）'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -f -a "export" -d '将办件写入文件（xlsx、csv 或 json）；个人信息均隐去'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -f -a "template" -d '生成空白台账，表头可直接导入'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -f -a "answer" -d '答复（由提供部门办理，第25条第2款）'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -f -a "decline" -d '不予配合（由提供部门办理，第25条第2款）'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and not __fish_seen_subcommand_from submit list show amend void history import export template answer decline withdraw" -f -a "withdraw" -d '撤回（由申请部门办理，第25条第2款）'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l entry -d '目录编号（e42）、代码，或唯一的代码开头' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l applicant -d '申请部门 [本人所在机构]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l demand -d '核实比对内容' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l purpose -d '用途' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l basis -d '依据' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l request -d '未获同意的共享申请' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from submit" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l entry -d '目录编号（e42）、代码，或唯一的代码开头' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from show" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from show" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from show" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from show" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from show" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from show" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from show" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from show" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from show" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from show" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from show" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from amend" -l on -d '该记录的实际日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from amend" -l event -d '办理记录的序号' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from amend" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from amend" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from amend" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from amend" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from amend" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from amend" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from amend" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from amend" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from amend" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from amend" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from amend" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from amend" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from amend" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from amend" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from amend" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from void" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from void" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from void" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from void" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from void" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from void" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from void" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from void" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from void" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from void" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from void" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from void" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from void" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from void" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from void" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from void" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from history" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from history" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from history" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from history" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from history" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from history" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from history" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from history" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from history" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from history" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from history" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from history" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from history" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from history" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from history" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from import" -l sheet -d '工作表名称，或 all（全部）[最合适的一张]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from import" -l map -d '列对应文件（TOML），用 catalog template --map-from 生成初稿' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from import" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from import" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from import" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from import" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from import" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from import" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from import" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from import" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from import" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from import" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from import" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from import" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from import" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from import" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from import" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from import" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l entry -d '目录编号（e42）、代码，或唯一的代码开头' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from export" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from template" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from template" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from template" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from template" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from template" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from template" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from template" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from template" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from template" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from template" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from template" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from template" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from template" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from template" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from template" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l answer -d '核实比对结果' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l channel -d '配合方式：platform 平台核验 | paper 书面答复 | on_site 现场核对 | other 其他方式' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from answer" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l basis-kind -d '不予配合依据类别：law 法律 | regulation 法规 | rule 规章' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l legal-basis -d '不予配合依据' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from decline" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand compare; and __fish_seen_subcommand_from withdraw" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -f -a "submit" -d '提出争议；数据不一致、目录重复的，一件包括各条有关目录'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -f -a "list" -d '列出办件，最新的在前'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -f -a "show" -d '显示办件、时限、办理记录和现在可办的事项'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -f -a "amend" -d '更正某一办理记录的日期或起算日期，重新计算其时限；原记录保留'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -f -a "void" -d '将误登的办件作废；记录保留，不再计入'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -f -a "history" -d '显示办件的每次变更：何人、何时、为何、改了什么'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -f -a "import" -d '导入原有台账：每行一件，连同答复和日期（由主管部门办理）'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -f -a "export" -d '将办件写入文件（xlsx、csv 或 json）；个人信息均隐去'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -f -a "template" -d '生成空白台账，表头可直接导入'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -f -a "settle" -d '达成一致（由申请部门或提供部门办理，第24条第5款）'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -f -a "escalate" -d '报上一级（由申请部门或提供部门办理，第24条第5款）'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -f -a "decide" -d '登记政府决定（由公共数据主管部门负责人办理，第24条第5款）'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and not __fish_seen_subcommand_from submit list show amend void history import export template settle escalate decide withdraw" -f -a "withdraw" -d '撤回（由申请部门办理，第24条第5款）'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l entry -d '目录编号（e42）、代码，或唯一的代码开头' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l applicant -d '申请部门 [本人所在机构]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l respondent -d '由此机构承办（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l kind -d '争议类别：share-type-authority 主管部门对共享属性有异议 | share-type 公共机构对共享属性有异议 | inconsistent 数据不一致 | duplicate 目录重复' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l claim -d '争议内容和主张' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from submit" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l entry -d '目录编号（e42）、代码，或唯一的代码开头' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from show" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from show" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from show" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from show" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from show" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from show" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from show" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from show" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from show" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from show" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from show" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from amend" -l on -d '该记录的实际日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from amend" -l event -d '办理记录的序号' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from amend" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from amend" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from amend" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from amend" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from amend" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from amend" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from amend" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from amend" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from amend" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from amend" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from amend" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from amend" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from amend" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from amend" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from amend" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from void" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from void" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from void" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from void" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from void" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from void" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from void" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from void" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from void" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from void" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from void" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from void" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from void" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from void" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from void" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from void" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from history" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from history" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from history" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from history" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from history" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from history" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from history" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from history" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from history" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from history" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from history" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from history" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from history" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from history" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from history" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from import" -l sheet -d '工作表名称，或 all（全部）[最合适的一张]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from import" -l map -d '列对应文件（TOML），用 catalog template --map-from 生成初稿' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from import" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from import" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from import" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from import" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from import" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from import" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from import" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from import" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from import" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from import" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from import" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from import" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from import" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from import" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from import" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from import" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l entry -d '目录编号（e42）、代码，或唯一的代码开头' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from export" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from template" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from template" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from template" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from template" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from template" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from template" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from template" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from template" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from template" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from template" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from template" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from template" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from template" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from template" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from template" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l share-type -d '确定的共享类型：unconditional 无条件共享 | conditional 有条件共享 | withheld 不予共享' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l condition -d '确定的共享条件' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l reason-stated -d '有条件共享的理由' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l basis-kind -d '不予共享依据类别：law 法律 | administrative_regulation 行政法规 | central_policy 党中央、国务院政策 | provincial_policy 省委、省政府政策 | other 其他' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l basis -d '不予共享依据' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l collector -d '明确的采集部门' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l agreed -d '一致意见' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from settle" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from escalate" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l number -d '政府决定文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l decided-on -d '政府决定日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l share-type -d '确定的共享类型：unconditional 无条件共享 | conditional 有条件共享 | withheld 不予共享' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l condition -d '确定的共享条件' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l reason-stated -d '有条件共享的理由' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l basis-kind -d '不予共享依据类别：law 法律 | administrative_regulation 行政法规 | central_policy 党中央、国务院政策 | provincial_policy 省委、省政府政策 | other 其他' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l basis -d '不予共享依据' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l agreed -d '一致意见' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from decide" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand dispute; and __fish_seen_subcommand_from withdraw" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -f -a "submit" -d '登记正在制定的文件；已公布的用 “document record” 一次登记'
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -f -a "list" -d '列出办件，最新的在前'
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -f -a "show" -d '显示办件、时限、办理记录和现在可办的事项'
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -f -a "amend" -d '更正某一办理记录的日期或起算日期，重新计算其时限；原记录保留'
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -f -a "void" -d '将误登的办件作废；记录保留，不再计入'
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -f -a "history" -d '显示办件的每次变更：何人、何时、为何、改了什么'
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -f -a "import" -d '导入原有台账：每行一件，连同答复和日期（由主管部门办理）'
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -f -a "export" -d '将办件写入文件（xlsx、csv 或 json）；个人信息均隐去'
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -f -a "template" -d '生成空白台账，表头可直接导入'
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -f -a "approve" -d '登记政府批准（由公共数据主管部门负责人办理，第8条第1款）'
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -f -a "publish" -d '公布（由公共数据主管部门办理，第8条第1款）'
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -f -a "supersede" -d '登记替代文件（由公共数据主管部门办理，第6条第1款）'
complete -c abdata -n "__fish_abdata_using_subcommand document; and not __fish_seen_subcommand_from submit list show amend void history import export template approve publish supersede record" -f -a "record" -d '登记已经公布的文件：登记、批准、公布一次办理'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l respondent -d '制定文件的主管部门 [本人所在主管部门]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l kind -d '文件类别：plan 发展规划 | standard 标准 | platform_rules 平台管理制度 | mechanism 共享机制 | evaluation 评价机制 | target 年度目标考核 | budget 经费预算 | catalogue_requirements 目录编制要求 | collection_norms 数据采集规范' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l title -d '文件名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l number -d '文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l year -d '年度' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l subject -d '标准内容（可多次给出）：collection 采集 | transmission 传输 | storage 存储 | exchange 交换 | processing 处理 | use 使用 | destruction 销毁 | quality_and_security 质量和安全管理' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l issuer -d '制定机关' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l valid-from -d '施行日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l valid-until -d '有效期至' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from submit" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l entry -d '目录编号（e42）、代码，或唯一的代码开头' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from show" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from show" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from show" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from show" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from show" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from show" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from show" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from show" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from show" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from show" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from show" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from amend" -l on -d '该记录的实际日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from amend" -l event -d '办理记录的序号' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from amend" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from amend" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from amend" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from amend" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from amend" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from amend" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from amend" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from amend" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from amend" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from amend" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from amend" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from amend" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from amend" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from amend" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from amend" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from void" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from void" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from void" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from void" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from void" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from void" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from void" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from void" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from void" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from void" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from void" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from void" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from void" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from void" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from void" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from void" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from history" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from history" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from history" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from history" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from history" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from history" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from history" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from history" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from history" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from history" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from history" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from history" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from history" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from history" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from history" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from import" -l sheet -d '工作表名称，或 all（全部）[最合适的一张]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from import" -l map -d '列对应文件（TOML），用 catalog template --map-from 生成初稿' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from import" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from import" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from import" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from import" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from import" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from import" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from import" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from import" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from import" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from import" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from import" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from import" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from import" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from import" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from import" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from import" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l entry -d '目录编号（e42）、代码，或唯一的代码开头' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from export" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from template" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from template" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from template" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from template" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from template" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from template" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from template" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from template" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from template" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from template" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from template" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from template" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from template" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from template" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from template" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l number -d '批准文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l approved-on -d '批准日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from approve" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l number -d '文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l valid-from -d '施行日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l valid-until -d '有效期至' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from publish" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l by -d '替代文件' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l reason -d '理由，记入审计' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l state -d '办件状态（英文或中文），可用逗号隔开多个；void 为已作废的' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l article -d '时限所依据的条' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l since -d '开始日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l until -d '开始日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l overdue -d '只看有时限超期的'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from supersede" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l kind -d '文件类别：plan 发展规划 | standard 标准 | platform_rules 平台管理制度 | mechanism 共享机制 | evaluation 评价机制 | target 年度目标考核 | budget 经费预算 | catalogue_requirements 目录编制要求 | collection_norms 数据采集规范' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l title -d '文件名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l number -d '文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l year -d '年度' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l subject -d '标准内容（可多次给出）：collection 采集 | transmission 传输 | storage 存储 | exchange 交换 | processing 处理 | use 使用 | destruction 销毁 | quality_and_security 质量和安全管理' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l issuer -d '制定机关' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l valid-from -d '施行日期' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l valid-until -d '有效期至' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l respondent -d '制定文件的主管部门 [本人所在主管部门]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l approval-number -d '政府批准的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l approved-on -d '政府批准的日期 [公布日期]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l for -d '代此机构登记（仅主管部门，凭文件）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l decided-by -d '该机构的决定人' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l doc -d '所凭文件的文号' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand document; and __fish_seen_subcommand_from record" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and not __fish_seen_subcommand_from run show publish list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand assess; and not __fish_seen_subcommand_from run show publish list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand assess; and not __fish_seen_subcommand_from run show publish list" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand assess; and not __fish_seen_subcommand_from run show publish list" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and not __fish_seen_subcommand_from run show publish list" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand assess; and not __fish_seen_subcommand_from run show publish list" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and not __fish_seen_subcommand_from run show publish list" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and not __fish_seen_subcommand_from run show publish list" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and not __fish_seen_subcommand_from run show publish list" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and not __fish_seen_subcommand_from run show publish list" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and not __fish_seen_subcommand_from run show publish list" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and not __fish_seen_subcommand_from run show publish list" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and not __fish_seen_subcommand_from run show publish list" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and not __fish_seen_subcommand_from run show publish list" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and not __fish_seen_subcommand_from run show publish list" -f -a "run" -d '按台账计分，形成草稿；公布前可以重新计分'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and not __fish_seen_subcommand_from run show publish list" -f -a "show" -d '查看考核评估；加 --org 查看一个对象的各项得分和失分记录'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and not __fish_seen_subcommand_from run show publish list" -f -a "publish" -d '公布考核评估（仅限主管部门负责人）；公布后不再改动'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and not __fish_seen_subcommand_from run show publish list" -f -a "list" -d '列出各年度的考核评估'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from run" -l year -d '年度' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from run" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from run" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from run" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from run" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from run" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from run" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from run" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from run" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from run" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from run" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from run" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from run" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from run" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from run" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from run" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from run" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from run" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from show" -l year -d '年度' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from show" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from show" -l org -d '考核对象：机构或县（市）的代码、名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from show" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from show" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from show" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from show" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from show" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from show" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from show" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from show" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from show" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from show" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from publish" -l year -d '年度' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from publish" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from publish" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from publish" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from publish" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from publish" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from publish" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from publish" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from publish" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from publish" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from publish" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from publish" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from publish" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from publish" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from publish" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from publish" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from publish" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from publish" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from list" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from list" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from list" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from list" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from list" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from list" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from list" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from list" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from list" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from list" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand assess; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and not __fish_seen_subcommand_from list show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand rule; and not __fish_seen_subcommand_from list show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand rule; and not __fish_seen_subcommand_from list show" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand rule; and not __fish_seen_subcommand_from list show" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand rule; and not __fish_seen_subcommand_from list show" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand rule; and not __fish_seen_subcommand_from list show" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand rule; and not __fish_seen_subcommand_from list show" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand rule; and not __fish_seen_subcommand_from list show" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and not __fish_seen_subcommand_from list show" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and not __fish_seen_subcommand_from list show" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and not __fish_seen_subcommand_from list show" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and not __fish_seen_subcommand_from list show" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and not __fish_seen_subcommand_from list show" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and not __fish_seen_subcommand_from list show" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and not __fish_seen_subcommand_from list show" -f -a "list" -d '列出检查规则'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and not __fish_seen_subcommand_from list show" -f -a "show" -d '查看一条规则：依据、责任、示例、整改方法'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from list" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from list" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from list" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from list" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from list" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from list" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from list" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from list" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from list" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from list" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from list" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from show" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from show" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from show" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from show" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from show" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from show" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from show" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from show" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from show" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from show" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from show" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand rule; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -f -a "add" -d '登记豁免，自生效日期起至截止日期止'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -f -a "end" -d '提前终止豁免：自生效日期起，所涉问题重新计入'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -f -a "list" -d '列出豁免；--state active 只列有效的'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -f -a "show" -d '查看一项豁免'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -f -a "import" -d '从表格文件（xlsx、xls、ods、et、csv）登记豁免，一次办理'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -f -a "export" -d '将全部豁免导出到 xlsx、CSV 或 JSON 文件，并留下审计记录'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -f -a "template" -d '写出供填写豁免的空白表（.xlsx 带下拉选项，或 .csv）'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and not __fish_seen_subcommand_from add end list show import export template history" -f -a "history" -d '查看一项豁免的各个版本：何人、何时、为何改了什么'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from add" -l reason -d '豁免理由' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from add" -l until -d '截止日期，当日仍有效' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from add" -l approved-by -d '批准人 [操作人]' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from add" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from add" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from add" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from add" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from add" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from add" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from add" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from add" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from add" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from add" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from add" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from add" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from add" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from add" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from add" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from add" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from end" -l reason -d '终止原因' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from end" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from end" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from end" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from end" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from end" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from end" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from end" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from end" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from end" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from end" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from end" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from end" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from end" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from end" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from end" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -l state -d '只看在用的（active）或已停用的（retired）' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from show" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from show" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from show" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from show" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from show" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from show" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from show" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from show" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from show" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from show" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from show" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from import" -l sheet -d '工作表名称，或 all（全部）[最合适的一张]' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from import" -l map -d '列对应文件（TOML），用 catalog template --map-from 生成初稿' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from import" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from import" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from import" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from import" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from import" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from import" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from import" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from import" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from import" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from import" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from import" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from import" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from import" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from import" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from import" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from import" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from export" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from export" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from export" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from export" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from export" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from export" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from export" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from export" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from export" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from export" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from export" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from export" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from export" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from export" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from export" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from export" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from template" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from template" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from template" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from template" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from template" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from template" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from template" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from template" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from template" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from template" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from template" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from template" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from template" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from template" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from template" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from history" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from history" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from history" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from history" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from history" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from history" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from history" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from history" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from history" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from history" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from history" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from history" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from history" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from history" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand waiver; and __fish_seen_subcommand_from history" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand report; and not __fish_seen_subcommand_from overview org assess ledger" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand report; and not __fish_seen_subcommand_from overview org assess ledger" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand report; and not __fish_seen_subcommand_from overview org assess ledger" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand report; and not __fish_seen_subcommand_from overview org assess ledger" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and not __fish_seen_subcommand_from overview org assess ledger" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand report; and not __fish_seen_subcommand_from overview org assess ledger" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and not __fish_seen_subcommand_from overview org assess ledger" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and not __fish_seen_subcommand_from overview org assess ledger" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand report; and not __fish_seen_subcommand_from overview org assess ledger" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand report; and not __fish_seen_subcommand_from overview org assess ledger" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand report; and not __fish_seen_subcommand_from overview org assess ledger" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand report; and not __fish_seen_subcommand_from overview org assess ledger" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand report; and not __fish_seen_subcommand_from overview org assess ledger" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand report; and not __fish_seen_subcommand_from overview org assess ledger" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand report; and not __fish_seen_subcommand_from overview org assess ledger" -f -a "overview" -d '全部台账或一个区域的概况：先是一页主要指标，再是明细'
complete -c abdata -n "__fish_abdata_using_subcommand report; and not __fish_seen_subcommand_from overview org assess ledger" -f -a "org" -d '一个机构的目录、问题和整改方法、办件和到期事项'
complete -c abdata -n "__fish_abdata_using_subcommand report; and not __fish_seen_subcommand_from overview org assess ledger" -f -a "assess" -d '年度考核评估报告：排名、各指标得分和失分记录'
complete -c abdata -n "__fish_abdata_using_subcommand report; and not __fish_seen_subcommand_from overview org assess ledger" -f -a "ledger" -d '目录和各类办件的台账，供存档；个人信息遮盖'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from overview" -l region -d '只看此区域的机构（代码或名称），不含下级区域' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from overview" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from overview" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from overview" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from overview" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from overview" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from overview" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from overview" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from overview" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from overview" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from overview" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from overview" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from overview" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from overview" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from overview" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from overview" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from overview" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from overview" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from org" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from org" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from org" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from org" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from org" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from org" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from org" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from org" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from org" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from org" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from org" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from org" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from org" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from org" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from org" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from org" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from org" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from assess" -l year -d '年度' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from assess" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from assess" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from assess" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from assess" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from assess" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from assess" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from assess" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from assess" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from assess" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from assess" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from assess" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from assess" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from assess" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from assess" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from assess" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from assess" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from assess" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from assess" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from ledger" -l procedure -d '只要这一类，如 share；目录为 catalog' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from ledger" -l since -d '发布（目录）或开始（办件）日期不早于' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from ledger" -l until -d '发布（目录）或开始（办件）日期不晚于' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from ledger" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from ledger" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from ledger" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from ledger" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from ledger" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from ledger" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from ledger" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from ledger" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from ledger" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from ledger" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from ledger" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from ledger" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from ledger" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from ledger" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from ledger" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from ledger" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand report; and __fish_seen_subcommand_from ledger" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -f -a "add" -d '登记区域'
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -f -a "edit" -d '修改区域；给出空值即清空该项'
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -f -a "list" -d '列出区域'
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -f -a "show" -d '查看一个区域'
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -f -a "import" -d '从表格文件（xlsx、xls、ods、et、csv）登记或修改区域，一次办理'
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -f -a "export" -d '将全部区域导出到 xlsx、CSV 或 JSON 文件，并留下审计记录'
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -f -a "template" -d '写出供填写区域的空白表（.xlsx 带下拉选项，或 .csv）'
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -f -a "history" -d '查看区域的各个版本：何人、何时、为何改了什么'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l code -d '区域代码' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l name -d '区域名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l parent -d '上级区域' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l code -d '区域代码' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l name -d '区域名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l parent -d '上级区域' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l state -d '只看在用的（active）或已停用的（retired）' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from show" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from show" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from show" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from show" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from show" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from show" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from show" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from show" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from show" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from show" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from show" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -l sheet -d '工作表名称，或 all（全部）[最合适的一张]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -l map -d '列对应文件（TOML），用 catalog template --map-from 生成初稿' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from export" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from export" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from export" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from export" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from export" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from export" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from export" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from export" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from export" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from export" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from export" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from export" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from export" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from export" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from export" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from export" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from template" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from template" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from template" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from template" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from template" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from template" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from template" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from template" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from template" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from template" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from template" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from template" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from template" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from template" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from template" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from history" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from history" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from history" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from history" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from history" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from history" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from history" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from history" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from history" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from history" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from history" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from history" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from history" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from history" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from history" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -f -a "add" -d '登记机构'
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -f -a "edit" -d '修改机构；给出空值即清空该项'
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -f -a "list" -d '列出机构'
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -f -a "show" -d '查看一个机构'
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -f -a "import" -d '从表格文件（xlsx、xls、ods、et、csv）登记或修改机构，一次办理'
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -f -a "export" -d '将全部机构导出到 xlsx、CSV 或 JSON 文件，并留下审计记录'
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -f -a "template" -d '写出供填写机构的空白表（.xlsx 带下拉选项，或 .csv）'
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -f -a "history" -d '查看机构的各个版本：何人、何时、为何改了什么'
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -f -a "merge" -d '将同一机构的两条记录合为一条：旧记录的目录、名称和代码归于新记录'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l code -d '机构代码' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l name -d '机构名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l aliases -d '别名（可多次给出）' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l kind -d '机构类别：administrative 行政机关 | authorised 法律法规授权组织 | utility 公共服务运营单位 | stationed 派驻机构' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l level -d '层级：prefecture 州级 | county 县级' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l region -d '所属区域' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l uscc -d '统一社会信用代码' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l responsible -d '第一责任人' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l principal -d '主要负责人' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l staff -d '专职人员（可多次给出）' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l usage-requirements -d '默认使用要求' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l authority -d '是否主管部门' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l active -d '是否存续' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l code -d '机构代码' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l name -d '机构名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l aliases -d '别名（可多次给出）' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l kind -d '机构类别：administrative 行政机关 | authorised 法律法规授权组织 | utility 公共服务运营单位 | stationed 派驻机构' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l level -d '层级：prefecture 州级 | county 县级' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l region -d '所属区域' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l uscc -d '统一社会信用代码' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l responsible -d '第一责任人' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l principal -d '主要负责人' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l staff -d '专职人员（可多次给出）' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l usage-requirements -d '默认使用要求' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l authority -d '是否主管部门' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l active -d '是否存续' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l state -d '只看在用的（active）或已停用的（retired）' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from show" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from show" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from show" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from show" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from show" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from show" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from show" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from show" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from show" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from show" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from show" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -l sheet -d '工作表名称，或 all（全部）[最合适的一张]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -l map -d '列对应文件（TOML），用 catalog template --map-from 生成初稿' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from export" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from export" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from export" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from export" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from export" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from export" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from export" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from export" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from export" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from export" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from export" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from export" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from export" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from export" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from export" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from export" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from template" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from template" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from template" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from template" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from template" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from template" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from template" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from template" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from template" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from template" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from template" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from template" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from template" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from template" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from template" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from history" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from history" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from history" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from history" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from history" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from history" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from history" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from history" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from history" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from history" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from history" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from history" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from history" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from history" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from history" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from merge" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from merge" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from merge" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from merge" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from merge" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from merge" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from merge" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from merge" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from merge" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from merge" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from merge" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from merge" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from merge" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from merge" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from merge" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -f -a "add" -d '登记用户'
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -f -a "edit" -d '修改用户；给出空值即清空该项'
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -f -a "list" -d '列出用户'
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -f -a "show" -d '查看一个用户'
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -f -a "import" -d '从表格文件（xlsx、xls、ods、et、csv）登记或修改用户，一次办理'
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -f -a "export" -d '将全部用户导出到 xlsx、CSV 或 JSON 文件，并留下审计记录'
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -f -a "template" -d '写出供填写用户的空白表（.xlsx 带下拉选项，或 .csv）'
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -f -a "history" -d '查看用户的各个版本：何人、何时、为何改了什么'
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -f -a "retire" -d '停用用户：不能再写入，以往的记录保留'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l login -d '登录名' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l name -d '姓名' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l org -d '所在机构' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l roles -d '角色（可多次给出）：clerk 经办人 | head 负责人 | authority_clerk 主管部门经办人 | authority_head 主管部门负责人 | auditor 审计员 | admin 系统管理员' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l active -d '是否在用' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l login -d '登录名' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l name -d '姓名' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l org -d '所在机构' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l roles -d '角色（可多次给出）：clerk 经办人 | head 负责人 | authority_clerk 主管部门经办人 | authority_head 主管部门负责人 | auditor 审计员 | admin 系统管理员' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l active -d '是否在用' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l org -d '只看此机构（代码、名称或别名）' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l state -d '只看在用的（active）或已停用的（retired）' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l mine -d '只看本人所在机构的'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from show" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from show" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from show" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from show" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from show" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from show" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from show" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from show" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from show" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from show" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from show" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -l sheet -d '工作表名称，或 all（全部）[最合适的一张]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -l map -d '列对应文件（TOML），用 catalog template --map-from 生成初稿' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from export" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from export" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from export" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from export" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from export" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from export" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from export" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from export" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from export" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from export" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from export" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from export" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from export" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from export" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from export" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from export" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from template" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from template" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from template" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from template" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from template" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from template" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from template" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from template" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from template" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from template" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from template" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from template" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from template" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from template" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from template" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from history" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from history" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from history" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from history" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from history" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from history" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from history" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from history" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from history" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from history" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from history" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from history" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from history" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from history" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from history" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from retire" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from retire" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from retire" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from retire" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from retire" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from retire" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from retire" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from retire" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from retire" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from retire" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from retire" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from retire" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from retire" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from retire" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from retire" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -f -a "add" -d '计算某日起若干个工作日的届满日期'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -f -a "between" -d '计算两日之间的工作日数'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -f -a "explain" -d '逐日说明期限如何计算'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -f -a "show" -d '列出一年中的放假和补班日'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -f -a "coverage" -d '列出已录入放假安排的年份'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -f -a "import" -d '录入放假和补班日，并重算所有进行中的时限'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -f -a "export" -d '将本台账在内置日历之外登记的放假、上班日导出到 CSV 文件'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import export template" -f -a "template" -d '写出供 calendar import 使用的空白 CSV 表'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from add" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from add" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from add" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from add" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from add" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from add" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from add" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from add" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from add" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from add" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from add" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from add" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from add" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from add" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from add" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from add" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from between" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from between" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from between" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from between" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from between" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from between" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from between" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from between" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from between" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from between" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from between" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from between" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from between" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from between" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from between" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from between" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from explain" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from explain" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from explain" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from explain" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from explain" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from explain" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from explain" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from explain" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from explain" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from explain" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from explain" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from explain" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from explain" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from explain" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from explain" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from explain" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from show" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from show" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from show" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from show" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from show" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from show" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from show" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from show" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from show" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from show" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from show" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from show" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from coverage" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from coverage" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from coverage" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from coverage" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from coverage" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from coverage" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from coverage" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from coverage" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from coverage" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from coverage" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from coverage" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from coverage" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from coverage" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from coverage" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from coverage" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from coverage" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from import" -l replace -d '该年文件中没有的日期一并失效' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from import" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from import" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from import" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from import" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from import" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from import" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from import" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from import" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from import" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from import" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from import" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from import" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from import" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from import" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from import" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from import" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from export" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from export" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from export" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from export" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from export" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from export" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from export" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from export" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from export" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from export" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from export" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from export" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from export" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from export" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from export" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from export" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from template" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from template" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from template" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from template" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from template" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from template" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from template" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from template" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from template" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from template" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from template" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from template" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from template" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from template" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from template" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt export" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt export" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt export" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt export" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt export" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt export" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt export" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt export" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt export" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt export" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt export" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt export" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt export" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt export" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt export" -f -a "list" -d '列出已载入的版本'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt export" -f -a "show" -d '查看现行版本，或其中一条'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt export" -f -a "import" -d '载入一个版本文件；采用后才据以办理'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt export" -f -a "adopt" -d '采用一个版本，并可核定施行和失效日期'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt export" -f -a "export" -d '将法规版本导出为文件，可据以编写下一版本'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from list" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from list" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from list" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from list" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from list" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from list" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from list" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from list" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from list" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from list" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from list" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from show" -l edition -d '查看此版本 [现行版本]' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from show" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from show" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from show" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from show" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from show" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from show" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from show" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from show" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from show" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from show" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from show" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from show" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from import" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from import" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from import" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from import" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from import" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from import" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from import" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from import" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from import" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from import" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from import" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from import" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from import" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from import" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from import" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from adopt" -l starts -d '施行日期 [文件所载]' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from adopt" -l ends -d '失效日期 [有效期长度不变]' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from adopt" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from adopt" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from adopt" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from adopt" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from adopt" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from adopt" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from adopt" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from adopt" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from adopt" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from adopt" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from adopt" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from adopt" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from adopt" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from adopt" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from adopt" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from export" -l output -d '写入的文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from export" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from export" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from export" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from export" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from export" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from export" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from export" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from export" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from export" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from export" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from export" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from export" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from export" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from export" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from export" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -f -a "get" -d '查看一项设置'
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -f -a "set" -d '设定一项设置'
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -f -a "unset" -d '恢复一项设置的默认值'
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -f -a "list" -d '列出全部设置'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from get" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from get" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from get" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from get" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from get" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from get" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from get" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from get" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from get" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from get" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from get" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from get" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from get" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from get" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from get" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from set" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from set" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from set" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from set" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from set" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from set" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from set" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from set" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from set" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from set" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from set" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from set" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from set" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from set" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from unset" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from unset" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from unset" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from unset" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from unset" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from unset" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from unset" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from unset" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from unset" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from unset" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from unset" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from unset" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from list" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from list" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from list" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from list" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from list" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from list" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from list" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from list" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from list" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from list" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from list" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from list" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -f -a "log" -d '列出操作，最近的在前'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -f -a "verify" -d '重算审计链，并核对现有记录；不符时退出码为 7'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -f -a "head" -d '显示链首值，供另行保存'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -l actor -d '只看此登录名的操作' -r
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -l action -d '只看此类操作，中英文均可' -r
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -l limit -d '最多的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -l as-of -d '随时间变化的内容（版本、时限、历史）以该日为准；目录和机构显示现状 [今日]' -r
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from verify" -l expect -d '此前另行保存的链首值，必须在链中' -r
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from verify" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from verify" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from verify" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from verify" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from verify" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from verify" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from verify" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from verify" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from verify" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from verify" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from verify" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from verify" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from verify" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from verify" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from head" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from head" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from head" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from head" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from head" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from head" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from head" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from head" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from head" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from head" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from head" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from head" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from head" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from head" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand backup" -l keep -d '连同本次共保留的份数' -r
complete -c abdata -n "__fish_abdata_using_subcommand backup" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand backup" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand backup" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand backup" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand backup" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand backup" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand backup" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand backup" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand backup" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand backup" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand backup" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand backup" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand backup" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand backup" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand backup" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand restore" -l to -d '恢复为新台账，此处不得已有文件' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand restore" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand restore" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand restore" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand restore" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand restore" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand restore" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand restore" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand restore" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand restore" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand restore" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand restore" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand restore" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand restore" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand restore" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand restore" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand restore" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand migrate" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand migrate" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand migrate" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand migrate" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand migrate" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand migrate" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand migrate" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand migrate" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand migrate" -l dry-run -d '试运行：只说明结果，不写入'
complete -c abdata -n "__fish_abdata_using_subcommand migrate" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand migrate" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand migrate" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand migrate" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand migrate" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand migrate" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand migrate" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand doctor" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand doctor" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand doctor" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand doctor" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand doctor" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand doctor" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand doctor" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand doctor" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand doctor" -l repair -d '修复可以安全修复的项目（仅限系统管理员）：重建索引、按日历重算时限、更正权限、并入日志；不改动审计链和历史版本'
complete -c abdata -n "__fish_abdata_using_subcommand doctor" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand doctor" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand doctor" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand doctor" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand doctor" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand doctor" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand doctor" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand completions" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand completions" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand completions" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand completions" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand completions" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand completions" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand completions" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand completions" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand completions" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand completions" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand completions" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand completions" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand completions" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand completions" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand man" -l dir -d '写入的目录' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand man" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand man" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand man" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand man" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand man" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand man" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand man" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand man" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand man" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand man" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand man" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand man" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand man" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand man" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand help" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand help" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand help" -l format -d '输出格式：table、json、jsonl、csv 或 md；due 还有 ics' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''
ics\t''
html\t''
xlsx\t''"
complete -c abdata -n "__fish_abdata_using_subcommand help" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand help" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand help" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand help" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand help" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand help" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand help" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand help" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand help" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand help" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand help" -s h -l help -d '显示帮助；--help 比 -h 更详细'
