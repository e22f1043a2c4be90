assess-ran = 已计分：{ $year } 年度，{ $count } 个考核对象；公布前可以重新计分。
assess-published = 已公布 { $year } 年度考核评估，{ $count } 个考核对象；此后不再改动。
assess-would-run = 试运行，未写入：{ $year } 年度，{ $count } 个考核对象。
assess-would-publish = 试运行，未公布：{ $year } 年度，{ $count } 个考核对象。
assess-unranked = 不排名
assess-unmeasured = 不适用
assess-scaled = 权重为本局设定（abdata config list）；没有可考核内容的指标不计，其余指标的权重按比例放大。派驻机构和主管部门自身只列出、不排名。
