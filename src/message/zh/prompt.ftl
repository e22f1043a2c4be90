prompt-choose = ↑↓ 选择，回车确定，输入文字筛选，Esc 取消
prompt-search = 输入代码、名称或其中几个字，↑↓ 选择，Tab 填入，回车确定，Esc 取消
prompt-date = 如 { $today } 或 2026年3月2日
prompt-number = 只填数字
prompt-blank = 不能为空
prompt-left = 已取消
prompt-cancelled = 已取消，什么都没有写入。
