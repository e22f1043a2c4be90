prompt-choose = ↑↓ to move, Enter to choose, type to filter, Esc to leave
prompt-search = Type a code, a name or a part of it; ↑↓ to move, Tab to fill in, Enter to choose, Esc to leave
prompt-date = Such as { $today }
prompt-number = A number
prompt-blank = This cannot be blank
prompt-left = cancelled
prompt-cancelled = Cancelled; nothing was written.
