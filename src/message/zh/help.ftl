help-word-usage = 用法：
help-word-commands = 命令
help-word-command = 命令
help-word-arguments = 参数
help-word-options = 选项
help-word-global = 通用选项
help-word-options-tag = 选项
help-word-example = 示例：
help-word-value = 值

help-abdata = 管理州、县公共数据台账，并按管理办法检查
    .long = 数据存于一个台账文件：机构、目录、工作日、办法版本，以及覆盖每次改动的审计链。多数选项也可用环境变量（如 --busy-timeout 对应 ABDATA_BUSY_TIMEOUT）或 $XDG_CONFIG_HOME/abdata/config.toml 设定；选项优先于变量，变量优先于文件。
    .after = 用 “abdata 命令 --help” 查看各命令的说明。

help-shared-db = 所用台账 [ABDATA_DB；$XDG_DATA_HOME/abdata/abdata.db]
    .value = 路径
help-shared-lang = 语言：zh 或 en [ABDATA_LANG，其次为系统区域设置]
    .value = 语言
help-shared-format = 输出格式：table、json、jsonl、csv 或 md
    .value = 格式
help-shared-columns = 按此顺序显示的列，写 JSON 键名
    .value = 甲,乙,丙
help-shared-no-headers = 不显示表头
help-shared-quiet = 除错误外，不在标准错误输出中显示信息
help-shared-verbose = 在标准错误输出中显示更多信息
help-shared-color = 颜色：auto、always 或 never
    .value = 方式
help-shared-no-progress = 不显示进度
help-shared-no-input = 从不提问，也不分页
help-shared-yes = 所有提问都回答“是”
help-shared-act-as = 代他人办理，并如实记录（仅限系统管理员）
    .value = 登录名
help-shared-busy-timeout = 台账被他人写入时的等待时间 [10]
    .value = 秒
help-shared-help = 显示帮助；--help 比 -h 更详细
help-shared-version = 显示版本

help-init = 建立台账：区域、主管部门、首位用户、办法版本
    .long = 当前操作系统用户成为系统管理员和主管部门负责人。文件仅限本人使用（目录 0700、文件 0600）；用 --group 可由用户组共用（2770、0660）。
    .example = abdata init --region 513200 --edition-start 2024-12-31
help-init-arg-region = 台账所属区域代码 [513200]
    .value = 代码
help-init-arg-region-name = 区域名称（不属于阿坝州时填写）
    .value = 名称
help-init-arg-org-name = 公共数据主管部门名称
    .value = 名称
help-init-arg-edition-start = 办法施行日期；第四十四条未填具体日 [印发日期]
    .value = 日期
help-init-arg-group = 共用台账的用户组，写组名或组号
    .value = 用户组
help-init-arg-sandbox = 建立试用台账，其时钟可由 ABDATA_NOW 设定

help-whoami = 显示您在本台账中的身份和角色
    .example = abdata whoami

help-region = 州和县（市）
help-region-list = 列出区域
    .example = abdata region list
