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
complete -c abdata -n "__fish_abdata_needs_command" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_needs_command" -f -a "whoami" -d '显示您在本台账中的身份和角色'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "region" -d '州和县（市）'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "org" -d '机构及主管部门'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "user" -d '可写入的用户及其角色'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "calendar" -d '工作日的计算与放假安排'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "law" -d '管理办法的各个版本'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "config" -d '本局共用的设置：语言和办理政策'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "audit" -d '审计链：每次操作留痕'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "completions" -d '给出命令行补全脚本'
complete -c abdata -n "__fish_abdata_needs_command" -f -a "man" -d '显示手册；用 --dir 写出全部各页'
complete -c abdata -n "__fish_abdata_using_subcommand init" -l region -d '台账所属区域代码 [513200]' -r
complete -c abdata -n "__fish_abdata_using_subcommand init" -l region-name -d '区域名称（不属于阿坝州时填写）' -r
complete -c abdata -n "__fish_abdata_using_subcommand init" -l org-name -d '公共数据主管部门名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand init" -l edition-start -d '办法施行日期；第四十四条未填具体日 [印发日期]' -r
complete -c abdata -n "__fish_abdata_using_subcommand init" -l group -d '共用台账的用户组，写组名或组号' -r
complete -c abdata -n "__fish_abdata_using_subcommand init" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand init" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand init" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
complete -c abdata -n "__fish_abdata_using_subcommand init" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand init" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand init" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand init" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand init" -l sandbox -d '建立试用台账，其时钟可由 ABDATA_NOW 设定'
complete -c abdata -n "__fish_abdata_using_subcommand init" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand init" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand init" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand init" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand init" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand init" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand init" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand whoami" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand whoami" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand whoami" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -f -a "import" -d '从 CSV 文件登记或修改区域，一次办理'
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -f -a "export" -d '将全部区域导出到 CSV 或 JSON 文件，并留下审计记录'
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -f -a "template" -d '给出导入区域用的空白 CSV 模板'
complete -c abdata -n "__fish_abdata_using_subcommand region; and not __fish_seen_subcommand_from add edit list show import export template history" -f -a "history" -d '查看区域的各个版本：何人、何时、为何改了什么'
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l code -d '区域代码Code' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l name -d '区域名称Name' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l parent -d '上级区域Above it' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from add" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l code -d '区域代码Code' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l name -d '区域名称Name' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l parent -d '上级区域Above it' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from edit" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l state -d '只看在用的（active）或已停用的（retired）' -r -f -a "active\t''
retired\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l limit -d '最多显示的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l as-of -d '按该日生效的情况查看 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from show" -l as-of -d '按该日生效的情况查看 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from import" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from export" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from template" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from history" -l as-of -d '按该日生效的情况查看 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from history" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from history" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand region; and __fish_seen_subcommand_from history" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -f -a "import" -d '从 CSV 文件登记或修改机构，一次办理'
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -f -a "export" -d '将全部机构导出到 CSV 或 JSON 文件，并留下审计记录'
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -f -a "template" -d '给出导入机构用的空白 CSV 模板'
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -f -a "history" -d '查看机构的各个版本：何人、何时、为何改了什么'
complete -c abdata -n "__fish_abdata_using_subcommand org; and not __fish_seen_subcommand_from add edit list show import export template history merge" -f -a "merge" -d '将同一机构的两条记录合为一条：旧记录的目录、名称和代码归于新记录'
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l code -d '机构代码Code' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l name -d '机构名称Name' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l aliases -d '别名（可多次给出）Aliases (may be given several times)' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l kind -d '机构类别：administrative 行政机关 | authorised 法律法规授权组织 | utility 公共服务运营单位 | stationed 派驻机构Kind: administrative | authorised | utility | stationed' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l level -d '层级：prefecture 州级 | county 县级Level: prefecture | county' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l region -d '所属区域Region' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l uscc -d '统一社会信用代码USCC' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l responsible -d '第一责任人First responsible person' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l principal -d '主要负责人Principal' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l staff -d '专职人员（可多次给出）Dedicated staff (may be given several times)' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l usage-requirements -d '默认使用要求Default usage requirements' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l authority -d '是否主管部门Is the authority' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l active -d '是否存续Is active' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from add" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l code -d '机构代码Code' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l name -d '机构名称Name' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l aliases -d '别名（可多次给出）Aliases (may be given several times)' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l kind -d '机构类别：administrative 行政机关 | authorised 法律法规授权组织 | utility 公共服务运营单位 | stationed 派驻机构Kind: administrative | authorised | utility | stationed' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l level -d '层级：prefecture 州级 | county 县级Level: prefecture | county' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l region -d '所属区域Region' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l uscc -d '统一社会信用代码USCC' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l responsible -d '第一责任人First responsible person' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l principal -d '主要负责人Principal' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l staff -d '专职人员（可多次给出）Dedicated staff (may be given several times)' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l usage-requirements -d '默认使用要求Default usage requirements' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l authority -d '是否主管部门Is the authority' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l active -d '是否存续Is active' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from edit" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l state -d '只看在用的（active）或已停用的（retired）' -r -f -a "active\t''
retired\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l limit -d '最多显示的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l as-of -d '按该日生效的情况查看 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from show" -l as-of -d '按该日生效的情况查看 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from import" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from export" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from template" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from history" -l as-of -d '按该日生效的情况查看 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from history" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from history" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from history" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand org; and __fish_seen_subcommand_from merge" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -f -a "import" -d '从 CSV 文件登记或修改用户，一次办理'
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -f -a "export" -d '将全部用户导出到 CSV 或 JSON 文件，并留下审计记录'
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -f -a "template" -d '给出导入用户用的空白 CSV 模板'
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -f -a "history" -d '查看用户的各个版本：何人、何时、为何改了什么'
complete -c abdata -n "__fish_abdata_using_subcommand user; and not __fish_seen_subcommand_from add edit list show import export template history retire" -f -a "retire" -d '停用用户：不能再写入，以往的记录保留'
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l login -d '登录名Login' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l name -d '姓名Name' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l org -d '所在机构Organisation' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l roles -d '角色（可多次给出）Roles (may be given several times)' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l active -d '是否在用Is active' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from add" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l login -d '登录名Login' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l name -d '姓名Name' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l org -d '所在机构Organisation' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l roles -d '角色（可多次给出）Roles (may be given several times)' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l active -d '是否在用Is active' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from edit" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l state -d '只看在用的（active）或已停用的（retired）' -r -f -a "active\t''
retired\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l search -d '只看含有此文字的' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l sort -d '按此字段排序，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l limit -d '最多显示的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l offset -d '跳过开头的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l as-of -d '按该日生效的情况查看 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from show" -l as-of -d '按该日生效的情况查看 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -l on -d '生效日期：事情发生之日，不得晚于今天 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from import" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from export" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from template" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from history" -l as-of -d '按该日生效的情况查看 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from history" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from history" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from history" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand user; and __fish_seen_subcommand_from retire" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import" -f -a "add" -d '计算某日起若干个工作日的届满日期'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import" -f -a "between" -d '计算两日之间的工作日数'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import" -f -a "explain" -d '逐日说明期限如何计算'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import" -f -a "show" -d '列出一年中的放假和补班日'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import" -f -a "coverage" -d '列出已录入放假安排的年份'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and not __fish_seen_subcommand_from add between explain show coverage import" -f -a "import" -d '录入放假和补班日，并重算所有进行中的时限'
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from add" -l region -d '区域代码或名称' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from add" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from add" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from add" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from between" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from between" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from between" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from explain" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from explain" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from explain" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from show" -l as-of -d '按该日生效的情况查看 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from coverage" -l as-of -d '按该日生效的情况查看 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from coverage" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from coverage" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from coverage" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand calendar; and __fish_seen_subcommand_from import" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt" -l columns -d '按此顺序显示的列，写 JSON 键名' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt" -l color -d '颜色：auto、always 或 never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt" -l act-as -d '代他人办理，并如实记录（仅限系统管理员）' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt" -l busy-timeout -d '台账被他人写入时的等待时间 [10]' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt" -l no-headers -d '不显示表头'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt" -s q -l quiet -d '除错误外，不在标准错误输出中显示信息'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt" -s v -l verbose -d '在标准错误输出中说明所用的台账、用户和日期'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt" -l no-progress -d '不显示进度'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt" -l no-input -d '从不提问，也不分页'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt" -s y -l yes -d '所有提问都回答“是”'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt" -s h -l help -d '显示帮助；--help 比 -h 更详细'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt" -f -a "list" -d '列出已载入的版本'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt" -f -a "show" -d '查看现行版本，或其中一条'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt" -f -a "import" -d '载入一个版本文件；采用后才据以办理'
complete -c abdata -n "__fish_abdata_using_subcommand law; and not __fish_seen_subcommand_from list show import adopt" -f -a "adopt" -d '采用一个版本，并可核定施行和失效日期'
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from list" -l as-of -d '按该日生效的情况查看 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from show" -l as-of -d '按该日生效的情况查看 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from show" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from show" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from show" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from import" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand law; and __fish_seen_subcommand_from adopt" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand config; and not __fish_seen_subcommand_from get set unset list" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from get" -l as-of -d '按该日生效的情况查看 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from get" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from get" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from get" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from set" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from unset" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from list" -l as-of -d '按该日生效的情况查看 [今天]' -r
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from list" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from list" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand config; and __fish_seen_subcommand_from list" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -l limit -d '最多显示的条数' -r
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from log" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from verify" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand audit; and __fish_seen_subcommand_from head" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand completions" -l db -d '所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]' -r -F
complete -c abdata -n "__fish_abdata_using_subcommand completions" -l lang -d '语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]' -r -f -a "zh\t''
en\t''"
complete -c abdata -n "__fish_abdata_using_subcommand completions" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
complete -c abdata -n "__fish_abdata_using_subcommand man" -l format -d '输出格式：table、json、jsonl、csv 或 md' -r -f -a "table\t''
json\t''
jsonl\t''
csv\t''
md\t''"
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
