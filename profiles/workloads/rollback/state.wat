;; What the attempted modules write to: memory, a global and a table.
(module
  (memory (export "memory") 1 1)
  (global (export "balance") (mut i64) (i64.const 100))
  (table (export "table") 6 6 funcref)
  (elem (i32.const 0) $zero)
  (func $zero (param i64) (result i64) (i64.const 0))
  (func (export "call") (param i32 i64) (result i64)
    (call_indirect (param i64) (result i64) (local.get 1) (local.get 0))))
