out-sandbox = [SANDBOX] This ledger is for trying out; its clock may be set by ABDATA_NOW.
out-validity = (in force { $start } to { $end })
out-init-done = The ledger is made.
out-init-next =
    Next: check the first day of the edition, which Art. 44 leaves blank (abdata law adopt); register the organisations (abdata org add, or org import) and the people who may write (abdata user add).
    Note the head of the audit chain from time to time and keep it elsewhere (abdata audit head).
out-whoami-reads-only = This login may read the ledger and not write to it; an administrator adds it with “abdata user add”.
