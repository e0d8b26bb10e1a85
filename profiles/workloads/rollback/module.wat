;; Takes the name that the attempts had.
(module
  (import "state" "balance" (global $balance (mut i64)))
  (import "state" "table" (table 6 funcref))
  (elem (i32.const 2) $double)
  (func $double (param i64) (result i64) (i64.shl (local.get 0) (i64.const 1)))
  (func (export "scale") (param i64) (result i64) (i64.mul (local.get 0) (i64.const 3)))
  (func $start (global.set $balance (i64.add (global.get $balance) (i64.const 1000))))
  (start $start))
