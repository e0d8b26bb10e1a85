;; Control flow, calls, state and traps of WebAssembly 1.0.
(module
  (type $binary (func (param i32 i32) (result i32)))
  (memory 1)
  (table 5 funcref)
  (elem (i32.const 0) $add $sub $mul $odd) ;; entry 4 is null
  (global $sum (mut i64) (i64.const 0))

  (func $add (type $binary) (i32.add (local.get 0) (local.get 1)))
  (func $sub (type $binary) (i32.sub (local.get 0) (local.get 1)))
  (func $mul (type $binary) (i32.mul (local.get 0) (local.get 1)))
  (func $odd (param i64) (result i64) (local.get 0)) ;; another signature

  ;; dispatch calls entry op of the table: 0 add, 1 subtract, 2 multiply; the
  ;; others trap.
  (func (export "dispatch") (param $op i32) (param $a i32) (param $b i32) (result i32)
    (call_indirect (type $binary) (local.get $a) (local.get $b) (local.get $op)))

  ;; classify: 100 to 103 for 0 to 3, 999 for everything else, by br_table.
  (func (export "classify") (param i32) (result i32)
    (block $other
      (block $three
        (block $two
          (block $one
            (block $zero
              (br_table $zero $one $two $three $other (local.get 0)))
            (return (i32.const 100)))
          (return (i32.const 101)))
        (return (i32.const 102)))
      (return (i32.const 103)))
    (i32.const 999))

  ;; fib by the double recursion of its definition.
  (func $fib (export "fib") (param $n i32) (result i64)
    (if (result i64) (i32.lt_u (local.get $n) (i32.const 2))
      (then (i64.extend_i32_u (local.get $n)))
      (else (i64.add
        (call $fib (i32.sub (local.get $n) (i32.const 1)))
        (call $fib (i32.sub (local.get $n) (i32.const 2)))))))

  ;; collatz counts the steps from n to 1; n at least 1.
  (func (export "collatz") (param $n i64) (result i32) (local $steps i32)
    (block $done
      (loop $again
        (br_if $done (i64.le_u (local.get $n) (i64.const 1)))
        (local.set $n
          (select
            (i64.add (i64.mul (local.get $n) (i64.const 3)) (i64.const 1))
            (i64.shr_u (local.get $n) (i64.const 1))
            (i32.wrap_i64 (i64.and (local.get $n) (i64.const 1)))))
        (local.set $steps (i32.add (local.get $steps) (i32.const 1)))
        (br $again)))
    (local.get $steps))

  ;; gather adds to a sum that the instance keeps.
  (func (export "gather") (param i64) (result i64)
    (global.set $sum (i64.add (global.get $sum) (local.get 0)))
    (global.get $sum))

  ;; poke stores and peek loads 64 bits of the instance's one page of memory.
  (func (export "poke") (param i32 i64) (i64.store (local.get 0) (local.get 1)))
  (func (export "peek") (param i32) (result i64) (i64.load (local.get 0)))

  (func (export "fail") (unreachable)))
