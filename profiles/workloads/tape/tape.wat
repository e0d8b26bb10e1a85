;; The declared import set by itself: any offset, order of effects, traps.
(module
  (import "tassadar" "input" (func $input (param i32) (result i32)))
  (import "tassadar" "output" (func $output (param i32)))
  (import "tassadar" "clock" (func $clock (result i64)))
  (table 2 funcref)
  (elem (i32.const 0) $input) ;; the import itself, called through a table

  (func (export "peek") (param i32) (result i32) (call $input (local.get 0)))

  (func (export "clock") (result i64) (call $clock))

  ;; indirect is peek through the table; entry 1 is null.
  (func (export "indirect") (param $at i32) (param $entry i32) (result i32)
    (call_indirect (param i32) (result i32) (local.get $at) (local.get $entry)))

  ;; copy writes the input from an offset on, at most so many bytes, and returns
  ;; how many.
  (func (export "copy") (param $at i32) (param $most i32) (result i32)
    (local $n i32) (local $b i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $n) (local.get $most)))
        (local.set $b (call $input (i32.add (local.get $at) (local.get $n))))
        (br_if $done (i32.lt_s (local.get $b) (i32.const 0)))
        (call $output (local.get $b))
        (local.set $n (i32.add (local.get $n) (i32.const 1)))
        (br $next)))
    (local.get $n))

  ;; put writes the low 8 bits.
  (func (export "put") (param i32) (call $output (local.get 0)))

  ;; stamp writes the clock, little-endian.
  (func (export "stamp")
    (local $t i64) (local $k i32)
    (local.set $t (call $clock))
    (loop $next
      (call $output (i32.wrap_i64 (local.get $t)))
      (local.set $t (i64.shr_u (local.get $t) (i64.const 8)))
      (br_if $next (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 8)))))

  ;; divide writes a byte and then divides; what was written stays written.
  (func (export "divide") (param i32 i32) (result i32)
    (call $output (i32.const 47))
    (i32.div_u (local.get 0) (local.get 1))))
