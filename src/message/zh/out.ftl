out-sandbox = 【沙盒】本台账仅供试用，时钟可由 ABDATA_NOW 设定。
out-validity = （有效期 { $start } 至 { $end }）
out-init-done = 台账已建立。
out-init-next =
    接下来：核定办法的施行日期，第四十四条未填具体日（abdata law adopt）；登记机构（abdata org add 或 org import）和可写入的用户（abdata user add）。
    请定期记下审计链首值并另行保存（abdata audit head）。
out-whoami-reads-only = 此登录名只能查看，不能写入；请管理员用 “abdata user add” 登记。
