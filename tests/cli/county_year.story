# A year in a county and its prefecture, from the first organisation to the check at its end.
#
# `DATE COMMAND` runs a command on that day (`--on`), `- COMMAND` one that takes none; `refused N DATE COMMAND` is one that
# exits with N. `file NAME` … `end` writes a file. `finds ID` names a breach that is planted here and stands at the end;
# whatever else the last check finds fails the story. Add the steps of a new noun where they belong in the year.

# January: who is who, and by which rules.

2025-01-10 law adopt aba-2024 --starts 2024-12-31
2025-01-10 org edit 513200-SJJ --responsible 甲一 --staff 甲二 --usage-requirements 仅限履职使用
file orgs.csv
机构代码,机构名称,机构类别,层级,所属区域,第一责任人,专职人员,默认使用要求,是否主管部门
ZMZ,示例州民政局,行政机关,州级,513200,甲三,甲四,仅限履职使用,否
ZJT,示例州交通局,行政机关,州级,513200,甲五,甲六,仅限履职使用,否
ZZJ,示例州住建局,行政机关,州级,513200,甲七,甲八,仅限履职使用,否
XSJ,示例县数据局,行政机关,县级,513221,乙一,乙二,仅限履职使用,是
XMZ,示例县民政局,行政机关,县级,513221,乙三,乙四,仅限履职使用,否
XYY,示例县医院,公共服务运营单位,县级,513221,乙五,,仅限履职使用,否
end
2025-01-13 org import orgs.csv
# The hospital names no dedicated staff (Art. 7).
finds A07-2@org:XYY
2025-01-13 user add --login zmz --org ZMZ --roles clerk
2025-01-13 user add --login zmzhead --org ZMZ --roles head
2025-01-13 user add --login xsj --org XSJ --roles authority_head
2025-01-13 user add --login xsjclerk --org XSJ --roles authority_clerk
2025-01-14 config set policy.compare.answer 8
- calendar between 2025-01-27 2025-02-10
- calendar explain 2025-04-29 10

# January: the papers that the whole prefecture goes by.

2025-01-15 document submit --kind plan --title 示例发展规划 --valid-from 2025-01-01 --valid-until 2027-12-31
2025-01-20 document approve document-2025-0001 --number 示例函〔2025〕1号 --approved-on 2025-01-17
2025-01-21 document publish document-2025-0001
# There is a standard on everything but the destruction of data (Art. 9).
2025-01-22 document record --kind standard --title 示例数据标准 --subject collection --subject transmission --subject storage --subject exchange --subject processing --subject use --subject quality_and_security
finds A09-1@topic:destruction
2025-01-23 document record --kind mechanism --title 示例共享申请审批反馈机制

# January: systems and who serves them.

2025-01-24 system add --org ZMZ --name 示例救助系统 --status running --on-platform --interconnected --shares-data --collaborates
- system gate sy1
# The county runs a platform of its own (Art. 10), and its hospital a system that goes by itself (Art. 11).
2025-01-24 system add --org XSJ --name 示例县数据平台 --status running --is-platform --on-platform --interconnected --shares-data --collaborates
finds A10-1@system:sy2
2025-01-24 system add --org XYY --name 示例挂号系统 --status running --on-platform --interconnected --shares-data no --collaborates
finds A11-1@system:sy3
2025-02-06 contract submit --contractor 示例科技公司 --service operate --system 示例救助系统 --result passed --reviewed-by 示例网信办 --for ZMZ
2025-02-07 contract sign contract-2025-0001 --security-agreement 示例安全协议 --confidentiality-agreement 示例保密协议 --liability 第九条 --for ZMZ
2025-02-07 contract start contract-2025-0001 --for ZMZ
file contracts.csv
委托单位,服务提供方,服务类别,系统名称,安全审查结果,安全审查日期,签订日期,合同结束日期,合同结束情形,账号处理日期,账号处理方式,数据删除日期,数据删除方式,监督删除单位,服务安全保护协议,保密协议,违约责任条款,办理状态
示例县民政局,示例软件公司,运维,示例低保系统,,2025-02-10,2025-02-11,,,,,,,,示例协议一,示例协议二,第八条,已签订
示例县医院,示例集成公司,建设,示例挂号系统,通过,2025-02-10,2025-02-11,2025-06-30,到期,,,2025-07-02,覆写,示例县医院,示例协议三,示例协议四,第七条,已终止
end
2025-07-10 contract import contracts.csv
# The county's civil affairs bureau never had its provider reviewed; the hospital's former one still has its accounts (Art. 39).
finds A39-1@case:contract-2025-0002
finds A39-3@case:contract-2025-0003

# February: the catalogue as it was published before, and what comes anew.

file catalogue.csv
信息资源名称,信息资源提供方,信息资源分类,信息资源格式分类,信息资源格式类型,信息项名称,数据类型,共享类型,共享条件,有条件共享理由,不予共享依据类别,不予共享依据,共享方式分类,共享方式类型,开放属性,开放条件,更新周期,基础库类别,归集状态,是否实时归集,开放发布日期
示例常住人口信息,513200-SJJ,基础信息资源,数据库,mysql,编号,字符型,有条件共享,限审批核验,含个人信息,,,共享平台方式,接口,有条件开放,签署承诺,每日,人口,基础库,是,2025-02-10
示例法人登记信息,513200-SJJ,基础信息资源,数据库,mysql,名称,字符型,无条件共享,,,,,共享平台方式,接口,无条件开放,,每日,法人,基础库,是,2025-02-10
示例地块信息,示例州住建局,基础信息资源,数据库,mysql,地块号,字符型,无条件共享,,,,,共享平台方式,接口,无条件开放,,每年,自然资源和空间地理,基础库,是,2025-02-10
示例路灯信息,示例州住建局,基础信息资源,数据库,mysql,编号,字符型,无条件共享,,,,,共享平台方式,接口,无条件开放,,每年,城市部件,基础库,是,2025-02-10
示例信用信息,513200-SJJ,基础信息资源,数据库,mysql,编号,字符型,有条件共享,限审批核验,含经营信息,,,共享平台方式,接口,有条件开放,签署承诺,每日,信用信息,基础库,是,2025-02-10
示例证照信息,513200-SJJ,基础信息资源,数据库,mysql,证号,字符型,有条件共享,限审批核验,含个人信息,,,共享平台方式,接口,有条件开放,签署承诺,每日,电子证照,基础库,是,2025-02-10
示例低保信息,示例州民政局,部门信息资源,数据库,mysql,编号,字符型,有条件共享,限审批核验,含个人信息,,,共享平台方式,接口,有条件开放,签署承诺,每年,,主题库,,2025-02-10
示例客运线路,示例州交通局,部门信息资源,数据库,mysql,线路,字符型,无条件共享,,,,,共享平台方式,接口,无条件开放,,每年,,主题库,,2025-02-10
示例执法线索,示例州交通局,部门信息资源,数据库,mysql,编号,字符型,不予共享,,,法律,《示例法》第九条,,,有条件开放,签署承诺,每年,,主题库,,2025-02-10
示例县低保信息,示例县民政局,部门信息资源,数据库,mysql,编号,字符型,有条件共享,限审批核验,,,,共享平台方式,接口,有条件开放,签署承诺,每年,,主题库,,2025-02-10
示例门诊信息,示例县医院,部门信息资源,数据库,mysql,编号,字符型,有条件共享,限审批核验,含个人信息,,,共享平台方式,接口,有条件开放,签署承诺,每年,,主题库,,2025-02-10
end
- catalog import catalogue.csv --dry-run
2025-02-10 catalog import catalogue.csv --as-published 2025-02-10
# The county's list of allowances does not say why it is shared on conditions only (Art. 24).
finds A24-1@entry:e10
2025-02-17 catalog add --name 示例数据局目录 --provider XSJ --classification 部门信息资源 --format-class 电子表格 --format-type xlsx --item 名称:字符型:50 --share-type 无条件共享 --share-method-class 共享平台方式 --open-type 无条件开放 --update-cycle 每年 --aggregation-state 主题库 --released-on 2025-02-17
2025-02-18 catalog submit e12 --act-as xsjclerk
2025-02-19 catalog review e12 --return --reason 请写明摘要
2025-02-20 catalog edit e12 --summary 县数据局自有目录
2025-02-20 catalog submit e12 --act-as xsjclerk
2025-02-21 catalog review e12 --endorse --act-as xsj
2025-02-21 catalog review e12 --approve
2025-02-21 catalog publish e12
- catalog stats
- catalog list --org ZMZ --state published
- catalog search 低保

# What is released to the public, and what is collected.

2025-02-24 catalog add --name 示例公告目录 --provider XSJ --classification 部门信息资源 --format-class 电子表格 --format-type xlsx --item 标题:字符型:50 --share-type 无条件共享 --share-method-class 共享平台方式 --open-type 无条件开放 --update-cycle 每年 --aggregation-state 主题库
2025-02-24 catalog submit e13 --act-as xsjclerk
2025-02-25 catalog review e13 --endorse --act-as xsj
2025-02-25 catalog review e13 --approve
2025-02-25 catalog publish e13
2025-02-26 catalog release e13
# The hospital keeps what its laboratory finds to itself, as its system is old (Art. 18).
2025-02-24 catalog add --name 示例检验信息 --provider XYY --classification 部门信息资源 --format-class 数据库 --format-type mysql --item 编号:字符型:50 --share-type 有条件共享 --share-condition 限审批核验 --share-reason 含个人信息 --share-method-class 共享平台方式 --open-type 有条件开放 --open-condition 签署承诺 --update-cycle 每年 --aggregation-exemption 系统老旧 --released-on 2025-02-26
2025-02-24 catalog submit e14
2025-02-25 catalog review e14 --endorse --act-as xsj
2025-02-25 catalog review e14 --approve
2025-02-25 catalog publish e14
finds A18-1@entry:e14
finds A18-2@entry:e14
2025-02-26 collect add --org ZMZ --item 低保申请 --since 2025-02-26 --entry e7 --source people
- collect ask 客运线路 --org XMZ
# Its form asks for cars, which no catalogue has (Art. 17).
2025-03-03 collect add --org XMZ --item 家庭车辆 --since 2025-03-03 --source people
finds A17-1@collect:co2

# March to May: changes of the catalogue.

2025-03-03 change submit --entry e7 --ground law --occurred 2025-03-03 --evidence 示例条例修订 --for ZMZ
2025-03-05 catalog edit e7 --summary 按修订后的条例登记 --change change-2025-0001
2025-03-05 catalog submit e7
2025-03-06 catalog review e7 --approve
2025-03-06 catalog publish e7
2025-03-10 change report change-2025-0001 --basis 示例条例第三条 --for ZMZ
2025-03-11 change accept change-2025-0001
# The transport bureau's system was renewed in May; the catalogue never followed (Art. 16).
2025-05-12 change submit --entry e8 --ground system --occurred 2025-05-12 --evidence 系统上线通知 --for ZJT
finds A16-1@case:change-2025-0002
2025-05-20 catalog edit e4 --summary 路灯的位置和权属 --correction 原摘要空白
2025-05-20 catalog submit e4
2025-05-21 catalog review e4 --approve
2025-05-21 catalog publish e4
2025-05-22 catalog refresh e8

# March to June: projects, emergencies, and an order that is followed.

2025-03-04 project submit --name 示例救助平台 --catalogue 示例项目目录 --for ZMZ
2025-03-10 project review project-2025-0001 --pass --number 示例初审1号
2025-03-14 project approve project-2025-0001 --by 示例州发改委 --number 示例批复1号 --for ZMZ
2025-05-16 project build project-2025-0001 --for ZMZ
2025-05-20 project catalogue project-2025-0001 --entry e7 --for ZMZ
2025-05-22 project accept project-2025-0001 --by 示例州民政局 --report 示例验收报告 --goals 已完成 --functions 已完成 --sharing 已共享 --protection 已定级 --standards 已执行 --for ZMZ
2025-05-26 project file project-2025-0001 --number 示例备案1号 --for ZMZ
2025-05-27 project close project-2025-0001
file projects.csv
项目名称,建设单位,申报日期,预编项目数据资源目录,初审日期,项目审批日期,竣工日期,目录纳入平台日期,验收日期,备案日期,建设目标和任务完成情况,系统功能完成情况,数据共享开放情况,安全等级保护情况,标准化建设情况,办理状态
示例公交平台,示例州交通局,2025-03-03,示例公交目录,,2025-03-20,,,,,,,,,,已审批
示例住房平台,示例州住建局,2025-03-03,示例住房目录,2025-03-10,2025-03-20,2025-09-01,2025-09-10,2025-09-15,2025-09-18,已完成,已完成,已共享,,已执行,已备案
end
2025-10-09 project import projects.csv
# One was approved before anybody reviewed it (Art. 12), the report on the other is silent on protection (Art. 13).
finds A12-1@case:project-2025-0002
finds A13-2@case:project-2025-0003
2025-03-17 collect add --org ZZJ --item 示例灯杆照片 --since 2025-03-17 --source devices
2025-03-19 order issue --finding A17-1@collect:co3 --limit 2025-04-30 --matter 编入目录
2025-04-14 collect edit co3 --entry e4
2025-04-15 order rectify order-2025-0001 --evidence 已编入 --for ZZJ
2025-04-17 order confirm order-2025-0001
2025-04-21 emergency submit --kind temporary --data 示例工地人员 --ground urgent_need --planned-end 2025-05-30 --for ZZJ
2025-04-22 emergency start emergency-2025-0001 --for ZZJ
2025-05-28 emergency stop emergency-2025-0001 --for ZZJ
2025-06-09 emergency submit --kind emergency --data 示例安置人员 --legal-basis 示例条例第一条 --event-kind incident --event 示例洪水 --for ZMZ
2025-06-10 emergency start emergency-2025-0002 --for ZMZ
2025-06-20 emergency end emergency-2025-0002 --for ZMZ
2025-06-23 emergency assess emergency-2025-0002 --class personal --for ZMZ
2025-06-24 emergency dispose emergency-2025-0002 --class personal --by destroyed --for ZMZ
2025-06-24 emergency shut emergency-2025-0002 --applications 登记小程序 --for ZMZ
2025-06-25 emergency close emergency-2025-0002 --for ZMZ
# The county's bureau shut its form, and still has the lists (Art. 21).
2025-06-09 emergency submit --kind emergency --data 示例受灾名单 --legal-basis 示例条例第一条 --event-kind incident --event 示例洪水 --for XMZ
2025-06-10 emergency start emergency-2025-0003 --for XMZ
2025-06-20 emergency end emergency-2025-0003 --for XMZ
2025-06-24 emergency shut emergency-2025-0003 --applications 无 --for XMZ
finds A21-1@case:emergency-2025-0003

# June to September: sharing.

2025-06-03 share demand add --consumer ZJT --data 低保人员名单 --purpose 公交优惠核验 --basis 示例办法第八条
- share demand list
2025-06-03 share demand match d1 --entry e7
2025-06-04 share demand submit d1
2025-06-10 share approve share-2025-0001 --conditions 限审批核验 --expires 2027-06-30 --for ZMZ
2025-06-12 share deliver share-2025-0001 --method platform --for ZMZ
2025-06-13 share submit --entry e2 --applicant ZMZ --purpose 社会组织核验 --basis 示例办法第三条 --for ZMZ
2025-06-16 share deliver share-2025-0002 --method platform
refused 4 2025-06-17 share submit --entry e9 --applicant ZMZ --purpose 核验 --basis 示例办法第三条 --for ZMZ
2025-06-18 compare submit --entry e9 --applicant ZMZ --demand 核对三人是否在册 --purpose 低保复核 --basis 示例办法第三条 --for ZMZ
2025-06-24 compare answer compare-2025-0001 --answer 均不在册 --channel paper --for ZJT
2025-07-01 share submit --entry e11 --applicant XMZ --purpose 救助核验 --basis 示例办法第九条 --for XMZ
2025-07-03 share ask share-2025-0003 --reason 请补依据全文 --for XYY
2025-07-07 share supplement share-2025-0003 --for XMZ
2025-07-09 share reject share-2025-0003 --reason 依据不足 --condition 限审批核验 --for XYY
# A month later the hospital is asked again, and never answers (Art. 25).
2025-08-04 share submit --entry e11 --applicant XMZ --purpose 救助核验 --basis 示例条例第九条 --for XMZ
finds A25-1@case:share-2025-0004
2025-09-01 share usage-ask share-2025-0001 --for ZMZ
2025-09-08 share usage-report share-2025-0001 --use 公交优惠核验 --for ZJT
2025-09-09 share close share-2025-0002

# June to November: what the public asks for, and what it makes of it.

2025-06-11 opening submit --entry e7 --purpose 示例救助研究 --person-kind legal --person-name 示例研究院 --for ZMZ
2025-06-13 opening approve opening-2025-0001 --for ZMZ
2025-06-16 opening commit opening-2025-0001 --paper 示例承诺书 --for ZMZ
2025-06-17 opening agree opening-2025-0001 --paper 示例协议 --expires 2026-12-31 --for ZMZ
2025-06-18 opening grant opening-2025-0001 --for ZMZ
file openings.csv
申请人,目录名称,用途,申请日期,答复日期,授权日期,办理状态
示例软件公司,示例门诊信息,就诊分析,2025-07-01,2025-07-03,2025-07-04,已授权
end
2025-08-05 opening import openings.csv
# The hospital granted it without commitment and agreement (Art. 32).
finds A32-1@case:opening-2025-0002
2025-09-02 recall submit --entry e7 --claim 含住址 --person-kind natural --person-name 示例申请人 --for ZMZ
2025-09-03 recall verify recall-2025-0001 --finding founded --for ZMZ
2025-09-03 recall suspend recall-2025-0001 --for ZMZ
2025-09-05 recall treat recall-2025-0001 --treatment 已脱敏 --for ZMZ
2025-09-08 recall reopen recall-2025-0001 --for ZMZ
2025-09-08 recall notify recall-2025-0001 --for ZMZ
# Nobody at the hospital looked into the next (Art. 33).
2025-10-14 recall submit --entry e11 --claim 含病历号 --person-kind natural --person-name 示例患者 --for XYY
finds A33-1@case:recall-2025-0002
2025-07-14 develop submit --purpose 示例客流分析 --person-kind legal --person-name 示例科技公司
2025-07-21 develop assess develop-2025-0001 --purpose met --technical met --processing met --security met --result favourable
2025-07-22 develop qualify develop-2025-0001
2025-07-23 develop agree develop-2025-0001 --security-agreement 示例安全协议 --revenue-agreement 示例收益协议
2025-07-24 develop start develop-2025-0001
2025-09-10 develop product develop-2025-0001 --name 示例客流指数 --kind product --source 示例客运线路 --acquired 2025-08-01
# The paper does not say where its data come from (Art. 36).
2025-09-10 develop product develop-2025-0001 --name 示例客流论文 --kind paper --acquired 2025-08-01
finds A36-1@product:pr2
2025-10-15 sanction submit --respondent ZMZ --breach safeguards --facts 未加密存放 --person-kind legal --person-name 示例研究院 --for ZMZ
2025-10-15 sanction suspend sanction-2025-0001 --correct-by 2025-11-14 --for ZMZ
2025-11-10 sanction correct sanction-2025-0001 --evidence 已加密 --for ZMZ
2025-11-11 sanction restore sanction-2025-0001 --for ZMZ
# The firm that resells what it got has its access still (Art. 42).
2025-10-20 sanction submit --respondent XYY --breach harm --facts 倒卖数据 --person-kind legal --person-name 示例软件公司 --for XYY
finds A42-1@case:sanction-2025-0002
2025-09-15 order issue --finding A25-1@case:share-2025-0004 --limit 2025-10-31 --matter 答复共享申请
# Ordered to answer, the hospital answers neither the request nor the order (Art. 41).
finds A41-1@case:order-2025-0002

# August to December: data that are wrong, and those who disagree.

2025-08-11 verify submit --entry e7 --claim 本人已不在册 --person-kind natural --person-name 示例人 --received 2025-08-11 --for ZMZ
2025-08-13 verify start verify-2025-0001 --for ZMZ
2025-08-15 verify decide verify-2025-0001 --outcome corrected --for ZMZ
2025-08-18 verify notify verify-2025-0001 --for ZMZ
2025-09-15 verify submit --entry e8 --via-authority --claim 站点有误 --person-kind legal --person-name 示例公司 --received 2025-09-15
2025-09-16 verify forward verify-2025-0002
# It was forwarded in time, and has lain there since (Art. 20).
finds A20-1@case:verify-2025-0002
2025-09-22 claim submit --respondent ZMZ --kind deletion --claim 过期的住址 --received 2025-09-22 --person-kind natural --person-name 示例人 --for ZMZ
2025-09-24 claim fulfil claim-2025-0001 --measure deleted --for ZMZ
2025-09-25 claim notify claim-2025-0001 --for ZMZ
# At the county's bureau a claim lies unanswered (Art. 22).
2025-09-22 claim submit --respondent XMZ --kind deletion --claim 多余的联系方式 --received 2025-09-22 --person-kind natural --person-name 示例人 --for XMZ
finds A22-1@case:claim-2025-0002
2025-10-13 dispute submit --entry e9 --kind share-type --applicant ZMZ --claim 不应列为不予共享 --for ZMZ
2025-10-16 dispute escalate dispute-2025-0001 --reason 未能一致 --for ZMZ
2025-10-20 dispute settle dispute-2025-0001 --share-type withheld --basis-kind law --basis 《示例法》第九条
2025-11-03 share submit --entry e7 --applicant XMZ --purpose 误填 --basis 示例办法 --for XMZ
2025-11-04 share void share-2025-0005 --reason 重复填报

# November: what every organisation does once a year, and next year's papers.

file duties.csv
责任单位,职责,履行情况,履行日期,有效期至,佐证文件
阿坝州数据局,rules,安全管理制度,2025-11-04,,示例〔2025〕1号
阿坝州数据局,secrecy_review,保密审查办法,2025-11-05,,示例〔2025〕2号
阿坝州数据局,staffing,岗位设置文件,2025-11-06,,示例〔2025〕3号
阿坝州数据局,training,年度培训,2025-11-07,,示例〔2025〕4号
阿坝州数据局,inspection,年度检查,2025-11-08,,示例〔2025〕5号
阿坝州数据局,monitoring,监测报告,2025-11-09,,示例〔2025〕6号
阿坝州数据局,backup,灾备方案,2025-11-10,,示例〔2025〕7号
阿坝州数据局,drill,应急演练,2025-11-11,,示例〔2025〕8号
示例州民政局,rules,安全管理制度,2025-11-04,,示例〔2025〕1号
示例州民政局,secrecy_review,保密审查办法,2025-11-05,,示例〔2025〕2号
示例州民政局,staffing,岗位设置文件,2025-11-06,,示例〔2025〕3号
示例州民政局,training,年度培训,2025-11-07,,示例〔2025〕4号
示例州民政局,inspection,年度检查,2025-11-08,,示例〔2025〕5号
示例州民政局,monitoring,监测报告,2025-11-09,,示例〔2025〕6号
示例州民政局,backup,灾备方案,2025-11-10,,示例〔2025〕7号
示例州民政局,drill,应急演练,2025-11-11,,示例〔2025〕8号
示例州交通局,rules,安全管理制度,2025-11-04,,示例〔2025〕1号
示例州交通局,secrecy_review,保密审查办法,2025-11-05,,示例〔2025〕2号
示例州交通局,staffing,岗位设置文件,2025-11-06,,示例〔2025〕3号
示例州交通局,training,年度培训,2025-11-07,,示例〔2025〕4号
示例州交通局,inspection,年度检查,2025-11-08,,示例〔2025〕5号
示例州交通局,monitoring,监测报告,2025-11-09,,示例〔2025〕6号
示例州交通局,backup,灾备方案,2025-11-10,,示例〔2025〕7号
示例州交通局,drill,应急演练,2025-11-11,,示例〔2025〕8号
示例州住建局,rules,安全管理制度,2025-11-04,,示例〔2025〕1号
示例州住建局,secrecy_review,保密审查办法,2025-11-05,,示例〔2025〕2号
示例州住建局,staffing,岗位设置文件,2025-11-06,,示例〔2025〕3号
示例州住建局,training,年度培训,2025-11-07,,示例〔2025〕4号
示例州住建局,inspection,年度检查,2025-11-08,,示例〔2025〕5号
示例州住建局,monitoring,监测报告,2025-11-09,,示例〔2025〕6号
示例州住建局,backup,灾备方案,2025-11-10,,示例〔2025〕7号
示例州住建局,drill,应急演练,2025-11-11,,示例〔2025〕8号
示例县数据局,rules,安全管理制度,2025-11-04,,示例〔2025〕1号
示例县数据局,secrecy_review,保密审查办法,2025-11-05,,示例〔2025〕2号
示例县数据局,staffing,岗位设置文件,2025-11-06,,示例〔2025〕3号
示例县数据局,training,年度培训,2025-11-07,,示例〔2025〕4号
示例县数据局,inspection,年度检查,2025-11-08,,示例〔2025〕5号
示例县数据局,monitoring,监测报告,2025-11-09,,示例〔2025〕6号
示例县数据局,backup,灾备方案,2025-11-10,,示例〔2025〕7号
示例县数据局,drill,应急演练,2025-11-11,,示例〔2025〕8号
示例县民政局,secrecy_review,保密审查办法,2025-11-05,,示例〔2025〕2号
示例县民政局,staffing,岗位设置文件,2025-11-06,,示例〔2025〕3号
示例县民政局,training,年度培训,2025-11-07,,示例〔2025〕4号
示例县民政局,inspection,年度检查,2025-11-08,,示例〔2025〕5号
示例县民政局,monitoring,监测报告,2025-11-09,,示例〔2025〕6号
示例县民政局,backup,灾备方案,2025-11-10,,示例〔2025〕7号
示例县民政局,drill,应急演练,2025-11-11,,示例〔2025〕8号
示例县医院,rules,安全管理制度,2025-11-04,,示例〔2025〕1号
示例县医院,secrecy_review,保密审查办法,2025-11-05,,示例〔2025〕2号
示例县医院,staffing,岗位设置文件,2025-11-06,,示例〔2025〕3号
示例县医院,training,年度培训,2025-11-07,,示例〔2025〕4号
示例县医院,inspection,年度检查,2025-11-08,,示例〔2025〕5号
示例县医院,monitoring,监测报告,2025-11-09,,示例〔2025〕6号
示例县医院,backup,灾备方案,2025-11-10,,示例〔2025〕7号
示例县民政局,rules,安全管理制度,2025-01-15,2025-12-31,示例〔2025〕9号
end
2025-11-24 duty import duties.csv
# The hospital never drilled; the rules of the county's civil affairs bureau ran out (Art. 37).
finds A37-8@org:XYY
finds A37-1@org:XMZ
file inspections.csv
检查单位,检查日期,检查范围,发现错误数,已更正数,更正日期
阿坝州数据局,2025-11-10,全部目录,2,2,2025-11-20
示例州民政局,2025-11-11,全部目录,2,2,2025-11-21
示例州交通局,2025-11-12,全部目录,2,2,2025-11-22
示例州住建局,2025-11-13,全部目录,2,2,2025-11-23
示例县数据局,2025-11-14,全部目录,2,2,2025-11-24
示例县民政局,2025-11-15,全部目录,2,2,2025-11-25
示例县医院,2025-11-16,全部目录,2,2,2025-11-26
end
2025-11-28 inspect import inspections.csv
2025-12-15 contract end contract-2025-0001 --ground expired --for ZMZ
2025-12-16 contract revoke-accounts contract-2025-0001 --by revoked --for ZMZ
2025-12-17 contract destroy contract-2025-0001 --by overwrite --supervised-by 示例州民政局 --for ZMZ
2025-12-18 contract close contract-2025-0001 --for ZMZ
2025-12-22 document submit --kind target --title 示例年度目标 --year 2026
2025-12-22 document submit --kind budget --title 示例年度预算 --year 2026
# The county has its targets and no budget (Art. 5).
2025-12-22 document submit --kind target --title 示例县年度目标 --year 2026 --respondent XSJ
finds A05-1@region:513221/2026

# December to March: what may stand for a time, and what is left.

# The hospital's staff is on its way; the waiver is over by March.
2025-12-01 waiver add A07-2 XYY --reason 正在招录 --until 2026-01-31
2025-12-02 waiver add A24-1 e10 --reason 待上级明确 --until 2025-12-31
2025-12-05 waiver end w2 --reason 已经明确
# Nobody lists what another lists already.
- catalog dedupe --record
2025-12-31 check --record --fail-on never
2026-01-12 assess run --year 2025
2026-01-20 assess publish --year 2025
- due --overdue
- audit verify
- report overview --output overview.html
2026-03-02 check --record --fail-on never
- check --trend
- status
- region list
- rule list
- doctor
