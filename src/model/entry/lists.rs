//! The closed lists of an entry, with the spellings met in real sheets.

use crate::model::coded;

coded! {
    /// Says with whom data are shared (Art. 24).
    ShareType {
        Unconditional = "unconditional", "无条件共享", "shared unconditionally", ["无条件", "普遍共享", "完全共享"];
        Conditional = "conditional", "有条件共享", "shared on conditions", ["条件共享", "有条件", "依申请共享", "授权共享", "受限共享"];
        Withheld = "withheld", "不予共享", "withheld from sharing", ["不共享", "非共享", "不予提供共享", "禁止共享", "不可共享", "暂不共享"];
    }
}

coded! {
    /// Says how far data are open to the public (Art. 30).
    OpenType {
        Unconditional = "unconditional", "无条件开放", "open unconditionally", ["普遍开放", "完全开放"];
        Conditional = "conditional", "有条件开放", "open on conditions", ["条件开放", "依申请开放", "受限开放"];
        Withheld = "withheld", "不予开放", "withheld from opening", ["不开放", "非开放", "暂不开放", "禁止开放", "不可开放"];
    }
}

coded! {
    /// Says whether opened data can be had now (Art. 31, 33).
    OpenState {
        Released = "released", "开放中", "released";
        Suspended = "suspended", "中止开放", "opening suspended";
        Withdrawn = "withdrawn", "已撤回", "withdrawn from opening";
    }
}

coded! {
    /// Ranks the norms that may justify withholding (Art. 24¶4: nothing below these suffices).
    BasisKind {
        Law = "law", "法律", "law";
        AdministrativeRegulation = "administrative_regulation", "行政法规", "administrative regulation";
        CentralPolicy = "central_policy", "党中央、国务院政策", "central or State Council policy", ["国务院政策", "中央政策", "国家政策"];
        ProvincialPolicy = "provincial_policy", "省委、省政府政策", "provincial Party or government policy", ["省政府政策", "省级政策"];
        Other = "other", "其他", "other (does not suffice)";
    }
}

coded! {
    /// Classes of the share method 共享方式分类.
    MethodClass {
        Platform = "platform", "共享平台方式", "sharing platform", ["共享平台", "平台方式", "平台"];
        Offline = "offline", "邮件或介质", "mail or media", ["邮件或介质方式", "邮件方式", "介质方式", "邮件", "介质", "线下"];
    }
}

coded! {
    /// Update cycles 更新周期 of the compilation guide.
    UpdateCycle {
        RealTime = "real_time", "实时", "real time", ["实时更新"];
        Daily = "daily", "每日", "daily", ["每天", "日", "天", "按日", "每日更新", "日更新"];
        Weekly = "weekly", "每周", "weekly", ["周", "按周", "每星期", "每周更新", "周更新"];
        Monthly = "monthly", "每月", "monthly", ["月", "按月", "月度", "每月更新", "每个月", "月更新"];
        Quarterly = "quarterly", "每季度", "quarterly", ["季", "季度", "每季", "按季", "按季度", "季更新", "季度更新"];
        HalfYearly = "half_yearly", "每半年", "half-yearly", ["半年", "半年度", "半年更新"];
        Yearly = "yearly", "每年", "yearly", ["年", "年度", "按年", "一年", "每年更新", "年更新"];
        Other = "other", "其他", "other", ["其它"];
    }
}

coded! {
    /// Classes of the format 信息资源格式分类 of the compilation guide.
    FormatClass {
        Document = "document", "电子文件", "electronic document", ["文档"];
        Spreadsheet = "spreadsheet", "电子表格", "spreadsheet", ["表格"];
        Database = "database", "数据库", "database", ["库表", "数据库表"];
        Image = "image", "图形图像", "image", ["图像", "图片"];
        Stream = "stream", "流媒体", "streaming media", ["音视频"];
        SelfDescribing = "self_describing", "自描述格式", "self-describing format";
        Service = "service", "服务接口", "service interface", ["接口"];
        Other = "other", "其他", "other", ["其它"];
    }
}

coded! {
    /// Says how the provider came by the data.
    Source {
        Collected = "collected", "自行采集", "collected", ["采集", "本部门产生", "自建"];
        Shared = "shared", "共享获取", "got by sharing", ["共享"];
        Derived = "derived", "加工产生", "derived", ["加工", "衍生"];
    }
}

coded! {
    /// Base libraries 基础数据资源库 (Art. 19).
    BaseDomain {
        Population = "population", "人口", "population", ["人口库", "人口基础库"];
        LegalEntity = "legal_entity", "法人", "legal entities", ["法人库", "法人基础库", "法人单位"];
        NaturalResources = "natural_resources", "自然资源和空间地理", "natural resources and geography", ["自然资源", "空间地理", "自然资源和地理空间", "地理空间"];
        CityComponents = "city_components", "城市部件", "city components";
        Credit = "credit", "信用信息", "credit information", ["信用", "社会信用"];
        Licence = "licence", "电子证照", "electronic licences", ["证照", "电子证照库"];
    }
}

coded! {
    /// Says where data have been aggregated to (Art. 18).
    AggregationState {
        None = "none", "未归集", "not aggregated", ["否"];
        Base = "base", "已归集至基础库", "in a base library", ["基础库", "基础数据库"];
        Theme = "theme", "已归集至主题库", "in a theme library", ["主题库", "主题数据库", "已归集"];
    }
}

coded! {
    /// Says whose catalogue an entry is in (Art. 15).
    Scope {
        Unified = "unified", "统一目录", "unified catalogue", ["全州统一目录"];
        Local = "local", "个性化目录", "a county's own catalogue", ["县级个性化目录", "地方目录"];
    }
}

#[expect(clippy::derivable_impls, reason = "the macro makes the enum")]
impl Default for Scope {
    fn default() -> Self {
        Self::Unified
    }
}

coded! {
    /// Data types of items 数据类型.
    DataType {
        String = "string", "字符串型C", "string (C)", ["字符串型", "字符串", "字符型", "字符", "文本", "文本型", "C", "char", "varchar", "varchar2", "nvarchar", "nvarchar2", "nchar", "text", "string"];
        Numeric = "numeric", "数值型N", "numeric (N)", ["数值型", "数值", "数字", "数字型", "N", "number", "numeric", "decimal", "高精度型", "小数型"];
        Currency = "currency", "货币型Y", "currency (Y)", ["货币型", "货币", "金额", "Y", "money"];
        Date = "date", "日期型D", "date (D)", ["日期型", "日期", "D", "date"];
        DateTime = "datetime", "日期时间型T", "date and time (T)", ["日期时间型", "日期时间", "时间", "时间型", "时间戳", "T", "datetime", "timestamp", "time"];
        Logical = "logical", "逻辑型L", "logical (L)", ["逻辑型", "逻辑", "布尔型", "布尔", "L", "bool", "boolean", "bit"];
        Memo = "memo", "备注型M", "memo (M)", ["备注型", "备注", "M", "memo"];
        General = "general", "通用型G", "general (G)", ["通用型", "通用", "G"];
        Double = "double", "双精度型B", "double (B)", ["双精度型", "双精度", "B", "double"];
        Integer = "integer", "整型I", "integer (I)", ["整型", "整数型", "整数", "I", "int", "integer", "bigint", "smallint", "tinyint"];
        Float = "float", "浮点型F", "float (F)", ["浮点型", "浮点", "F", "float", "real"];
        Binary = "binary", "二进制", "binary", ["blob", "binary", "varbinary", "image", "bytea", "二进制型"];
        LongText = "long_text", "长文本", "long text", ["clob", "ntext", "longtext", "mediumtext", "大文本", "nclob"];
    }
}
