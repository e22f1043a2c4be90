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

# August to December: data that are wrong, and those who disagree.

2025-08-11 verify submit --entry e7 --claim 本人已不在册 --person-kind natural --person-name 示例人 --received 2025-08-11 --for ZMZ
2025-08-13 verify start verify-2025-0001 --for ZMZ
2025-08-15 verify decide verify-2025-0001 --outcome corrected --for ZMZ
2025-08-18 verify notify verify-2025-0001 --for ZMZ
2025-09-15 verify submit --entry e8 --via-authority --claim 站点有误 --person-kind legal --person-name 示例公司 --received 2025-09-15
2025-09-16 verify forward verify-2025-0002
# It was forwarded in time, and has lain there since (Art. 20).
finds A20-1@case:verify-2025-0002
2025-10-13 dispute submit --entry e9 --kind share-type --applicant ZMZ --claim 不应列为不予共享 --for ZMZ
2025-10-16 dispute escalate dispute-2025-0001 --reason 未能一致 --for ZMZ
2025-10-20 dispute settle dispute-2025-0001 --share-type withheld --basis-kind law --basis 《示例法》第九条
2025-11-03 share submit --entry e7 --applicant XMZ --purpose 误填 --basis 示例办法 --for XMZ
2025-11-04 share void share-2025-0005 --reason 重复填报

# December to March: what may stand for a time, and what is left.

# The hospital's staff is on its way; the waiver is over by March.
2025-12-01 waiver add A07-2 XYY --reason 正在招录 --until 2026-01-31
2025-12-02 waiver add A24-1 e10 --reason 待上级明确 --until 2025-12-31
2025-12-05 waiver end w2 --reason 已经明确
2025-12-31 check --record --fail-on never
- due --overdue
- audit verify
2026-03-02 check --record --fail-on never
- check --trend
- doctor
