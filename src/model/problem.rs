//! Problems found in a sheet: facts about a cell, worded by `message`.

use super::coded::coded;
use serde::Serialize;

coded! {
    /// Says whether a problem keeps its record out of the ledger.
    ProblemSeverity {
        Error = "error", "错误", "error";
        Warning = "warning", "警告", "warning";
    }
}

coded! {
    /// Names what is wrong with a cell or row. Codes are stable: scripts and fixtures depend on them.
    ProblemCode {
        BlankName = "blank-name", "名称为空", "name is blank";
        ProviderMissing = "provider-missing", "缺提供方", "no provider";
        ProviderUnknown = "provider-unknown", "提供方未登记", "provider is not registered";
        ProviderAmbiguous = "provider-ambiguous", "提供方不唯一", "provider is ambiguous";
        ErrorCell = "error-cell", "公式错误值", "error cell";
        FormulaBlank = "formula-blank", "公式无结果", "formula without a result";
        CodeTwoProviders = "code-two-providers", "一码多提供方", "one code, two providers";
        CodeTwoNames = "code-two-names", "一码多名", "one code, two names";
        Classified = "classified", "标为涉密", "marked as a state secret";
        ItemOrphan = "item-orphan", "信息项无所属目录", "item without its entry";
        OrgUnknown = "org-unknown", "机构未登记", "organisation is not registered";
        OrgAmbiguous = "org-ambiguous", "机构不唯一", "organisation is ambiguous";
        OrgNameTaken = "org-name-taken", "机构同名", "name of another organisation too";
        RegionUnknown = "region-unknown", "区域未登记", "region is not registered";
        RecordInFile = "record-in-file", "文件内重复", "record occurs again in the file";
        ValueRequired = "value-required", "必填项为空", "required value is blank";
        EnumUnreadable = "enum-unreadable", "必填选项无法识别", "required choice cannot be read";
        ValueUnfit = "value-unfit", "值不合要求", "value does not fit";
        ClassifiedWords = "classified-words", "含涉密字样", "words of state secrecy";
        NamePlaceholder = "name-placeholder", "名称为占位词", "name is a placeholder";
        ItemPlaceholder = "item-placeholder", "信息项为占位词", "item is a placeholder";
        EnumUnknown = "enum-unknown", "选项无法识别", "value is not in the list";
        EnumUnpicked = "enum-unpicked", "选项未勾选", "no option, or several, ticked";
        EnumMapped = "enum-mapped", "选项已归并", "value was mapped to the list";
        CycleWords = "cycle-words", "更新周期为文字", "update cycle in words";
        TypeMapped = "type-mapped", "数据类型已归并", "data type was mapped";
        TypeUnknown = "type-unknown", "数据类型无法识别", "data type is not in the list";
        DateUnreadable = "date-unreadable", "日期无法识别", "date cannot be read";
        DateAsText = "date-as-text", "日期存为数字或文本", "date stored as a number or text";
        NumberUnreadable = "number-unreadable", "数字无法识别", "number cannot be read";
        UnitUnknown = "unit-unknown", "单位无法识别", "unit is not known";
        NumberUnit = "number-unit", "数字带单位", "number with a unit";
        FlagUnreadable = "flag-unreadable", "是否项无法识别", "yes or no cannot be read";
        DigitsLost = "digits-lost", "长编码已丢失精度", "long code has lost digits";
        NumberAsCode = "number-as-code", "编码存为数字", "code stored as a number";
        NameVariant = "name-variant", "名称近似重复", "names differ only by punctuation or blanks";
        CopyCounter = "copy-counter", "疑似下拉填充序号", "copy-down counter";
        NameIsSystem = "name-is-system", "名称疑为系统名称", "name is that of a system";
        ProviderStated = "provider-stated", "提供方取自表外", "provider taken from outside the table";
        ProviderAbove = "provider-above", "提供方承上行", "provider taken from above";
        ProviderCodeShort = "provider-code-short", "提供方代码不足 18 位", "provider code is short";
        UsccInvalid = "uscc-invalid", "统一社会信用代码校验不符", "USCC check fails";
        IdDoubtful = "id-doubtful", "证件号码校验位不符", "ID number fails its check";
        PersonMasked = "person-masked", "当事人信息已脱敏", "person's data are masked";
        PersonMissing = "person-missing", "缺当事人", "no person is named";
        ShareInferred = "share-inferred", "共享类型由条件推定", "share type read from the condition";
        ShareMissing = "share-missing", "缺共享类型", "no share type";
        ValueConflict = "value-conflict", "同一目录各行不一致", "rows of one entry disagree";
        ItemJoined = "item-joined", "疑为多个信息项", "item looks like several";
        ItemShared = "item-shared", "同名目录共用信息项", "entries of one name share items";
        ItemDuplicate = "item-duplicate", "信息项重复", "item occurs twice";
        ItemNameBlank = "item-name-blank", "信息项名称为空", "item name is blank";
        HiddenRows = "hidden-rows", "含隐藏行", "hidden rows";
        HiddenColumns = "hidden-columns", "含隐藏列", "hidden columns";
        SheetUnread = "sheet-unread", "工作表未读取", "sheet was not read";
        HeaderDuplicate = "header-duplicate", "表头重复", "header occurs twice";
        HeaderGuessed = "header-guessed", "表头近似识别", "header was read by likeness";
        TextTooLong = "text-too-long", "文本过长", "text is too long";
        EntryExists = "entry-exists", "目录已存在", "entry is there already";
        EntryUnknown = "entry-unknown", "目录不存在", "entry is not there";
        EntryLocked = "entry-locked", "目录不可修改", "entry cannot be changed now";
        EntryAmbiguous = "entry-ambiguous", "目录不唯一", "entry is ambiguous";
        CodeTaken = "code-taken", "代码属于其他提供方", "code belongs to another provider";
        EntryInFile = "entry-in-file", "文件内重复", "entry occurs again in the file";
        CaseEntryUnknown = "case-entry-unknown", "目录未登记", "entry is not in the catalogue";
        CaseUnknown = "case-unknown", "办件未登记", "case is not in the ledger";
        CaseNoWay = "case-no-way", "状态无法到达", "no way leads to the state";
        CaseRenumbered = "case-renumbered", "编号由台账另编", "case got another number";
        CaseDiffers = "case-differs", "与已登记的不一致", "differs from what is recorded";
        CaseValueUnfit = "case-value-unfit", "内容与状态不符", "value does not fit the state";
        CaseStateMissing = "case-state-missing", "缺办理状态", "no state";
        CaseDayMissing = "case-day-missing", "缺日期", "no day";
        CaseDayUnfit = "case-day-unfit", "日期与状态不符", "day does not fit the state";
        CaseDayUnused = "case-day-unused", "日期未采用", "day is not used";
        CaseRefused = "case-refused", "办件被拒绝", "case is refused";
    }
}

impl ProblemCode {
    /// Returns the severity it has without `--strict`.
    ///
    /// Errors are what cannot be stored faithfully; the rest is stored as it is.
    #[must_use]
    pub fn severity(self) -> ProblemSeverity {
        use ProblemCode as P;
        match self {
            P::BlankName
            | P::ProviderMissing
            | P::ProviderUnknown
            | P::ProviderAmbiguous
            | P::ErrorCell
            | P::CodeTwoNames
            | P::CodeTwoProviders
            | P::FormulaBlank
            | P::Classified
            | P::ItemOrphan
            | P::OrgUnknown
            | P::OrgAmbiguous
            | P::RegionUnknown
            | P::RecordInFile
            | P::ValueRequired
            | P::EnumUnreadable
            | P::ValueUnfit
            | P::EntryExists
            | P::EntryUnknown
            | P::EntryLocked
            | P::EntryAmbiguous
            | P::CodeTaken
            | P::CaseEntryUnknown
            | P::CaseUnknown
            | P::CaseNoWay
            | P::CaseDiffers
            | P::CaseValueUnfit
            | P::CaseStateMissing
            | P::CaseDayMissing
            | P::CaseDayUnfit
            | P::CaseRefused => ProblemSeverity::Error,
            P::ClassifiedWords
            | P::NamePlaceholder
            | P::ItemPlaceholder
            | P::EnumUnknown
            | P::EnumUnpicked
            | P::EnumMapped
            | P::CycleWords
            | P::TypeMapped
            | P::TypeUnknown
            | P::DateUnreadable
            | P::DateAsText
            | P::NumberUnreadable
            | P::NumberUnit
            | P::FlagUnreadable
            | P::DigitsLost
            | P::NumberAsCode
            | P::NameVariant
            | P::OrgNameTaken
            | P::CopyCounter
            | P::NameIsSystem
            | P::ProviderStated
            | P::ProviderAbove
            | P::ProviderCodeShort
            | P::UsccInvalid
            | P::IdDoubtful
            | P::PersonMasked
            | P::PersonMissing
            | P::ShareInferred
            | P::ShareMissing
            | P::ValueConflict
            | P::ItemDuplicate
            | P::ItemJoined
            | P::ItemShared
            | P::UnitUnknown
            | P::ItemNameBlank
            | P::HiddenRows
            | P::HiddenColumns
            | P::SheetUnread
            | P::HeaderDuplicate
            | P::HeaderGuessed
            | P::TextTooLong
            | P::EntryInFile
            | P::CaseRenumbered
            | P::CaseDayUnused => ProblemSeverity::Warning,
        }
    }
}

/// Holds one problem of a sheet: where, what, and the facts that its sentence needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Whether it keeps the record out.
    pub severity: ProblemSeverity,
    /// What is wrong.
    pub code: ProblemCode,
    /// Name of the sheet.
    pub sheet: String,
    /// Address of the cell, such as `C7`; absent for a whole row.
    pub cell: Option<String>,
    /// Row as the user counts it.
    pub row: Option<u32>,
    /// Key of the field that the cell was read as.
    pub field: Option<&'static str>,
    /// What stands in the cell.
    pub value: Option<String>,
    /// What the sentence needs besides: name and text, such as `("read_as", "monthly")`.
    #[serde(skip)]
    pub facts: Vec<(&'static str, String)>,
    /// What the gate refused, where the row is a case.
    #[serde(skip)]
    pub refusal: Option<Box<super::Refusal>>,
    /// What is wrong with the value, where the record itself judges it.
    #[serde(skip)]
    pub fault: Option<super::ValueFault>,
}
