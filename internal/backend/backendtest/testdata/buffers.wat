;; Bytes in and out, in every shape: a memory of another name, allocators that
;; give, give nothing, give what lies outside, and trap, and results that name
;; bytes. Code of i32 and i64 alone.
(module
  (memory (export "mem") 1 2)
  (global $next (mut i32) (i32.const 1024))
  (global $asked (mut i32) (i32.const 0))

  ;; (size) -> address, one behind the other without alignment
  (func $malloc (export "malloc") (param $size i32) (result i32)
    (global.set $asked (local.get $size))
    (global.get $next)
    (global.set $next (i32.add (global.get $next) (local.get $size))))
  (func (export "malloc2") (param i32 i32) (result i32)
    (call $malloc (i32.mul (local.get 0) (local.get 1))))
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
    (call $malloc (local.get 3)))
  (func (export "nothing") (param i32) (result i32) (i32.const 0))
  (func (export "outside") (param i32) (result i32) (i32.const 65535))
  (func (export "far") (param i32) (result i32) (i32.const -1))
  (func (export "traps") (param i32) (result i32) unreachable)
  (func (export "asked") (result i32) (global.get $asked))

  ;; copies what stands before a comma; gives how many bytes these are
  (func $field (export "field") (param $in i32) (param $size i32) (param $out i32) (param $room i32) (result i32)
    (local $n i32)
    (block $end
      (loop $more
        (br_if $end (i32.ge_u (local.get $n) (local.get $size)))
        (br_if $end (i32.ge_u (local.get $n) (local.get $room)))
        (br_if $end (i32.eq (i32.load8_u (i32.add (local.get $in) (local.get $n))) (i32.const 44)))
        (i32.store8 (i32.add (local.get $out) (local.get $n)) (i32.load8_u (i32.add (local.get $in) (local.get $n))))
        (local.set $n (i32.add (local.get $n) (i32.const 1)))
        (br $more)))
    (local.get $n))
  ;; the same, and the number goes to where a pointer says, which holds the room
  (func (export "field_at") (param $in i32) (param $size i32) (param $out i32) (param $room i32) (result i32)
    (i32.store (local.get $room)
      (call $field (local.get $in) (local.get $size) (local.get $out) (i32.load (local.get $room))))
    (i32.const 0))
  (func (export "length") (param i32) (result i32) (local.get 0))
  (func (export "length64") (param i64) (result i64) (local.get 0))
  (func (export "packed") (param $high i32) (param $low i32) (result i64)
    (i64.or (i64.shl (i64.extend_i32_u (local.get $high)) (i64.const 32)) (i64.extend_i32_u (local.get $low))))
  (func (export "address") (param i32) (result i32) (local.get 0))
  (func (export "load") (param i32) (result i32) (i32.load8_u (local.get 0)))
  (data (i32.const 16) "abc\00def")
  (data (i32.const 65533) "end"))
