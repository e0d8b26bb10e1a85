;; The last module to start: appends 3 where the second one has started, else 9.
(module
  (import "log" "memory" (memory 1))
  (import "log" "length" (global $length (mut i32)))
  (import "log" "append" (func $append (param i32)))
  (import "second" "mark" (func $mark (result i32)))

  (func $start
    (call $append (select (i32.const 3) (i32.const 9) (i32.eq (call $mark) (i32.const 2)))))
  (start $start)

  ;; append appends a byte; the 65th entry traps.
  (func (export "append") (param i32) (call $append (local.get 0)))

  (func (export "length") (result i32) (global.get $length))

  ;; at is the entry of an index, -1 outside.
  (func (export "at") (param i32) (result i32)
    (if (i32.ge_u (local.get 0) (global.get $length)) (then (return (i32.const -1))))
    (i32.load8_u (local.get 0)))

  ;; number reads the entries as digits of base 10, modulo 2^64.
  (func (export "number") (result i64)
    (local $i i32) (local $n i64)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $i) (global.get $length)))
        (local.set $n (i64.add (i64.mul (local.get $n) (i64.const 10)) (i64.extend_i32_u (i32.load8_u (local.get $i)))))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $next)))
    (local.get $n))

  ;; cut sets the length through the imported global; a larger one traps.
  (func (export "cut") (param i32)
    (if (i32.gt_u (local.get 0) (global.get $length)) (then unreachable))
    (global.set $length (local.get 0))))
