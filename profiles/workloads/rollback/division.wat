;; Takes from the balance, and then divides by what is left of its own budget.
(module
  (import "state" "balance" (global $balance (mut i64)))
  (import "state" "call" (func $call (param i32 i64) (result i64)))
  (func (export "scale") (param i64) (result i64) (i64.const -3))
  (func $start
    ;; The function of the first attempt is asked through the table.
    (global.set $balance (call $call (i32.const 1) (global.get $balance)))
    (global.set $balance (i64.div_u (global.get $balance) (i64.const 0))))
  (start $start))
