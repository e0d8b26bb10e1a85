;; Functions and blocks of several results (the multi-value proposal, part of
;; WebAssembly 2.0): pairs of i64, and an i64 with an i32.
(module
  (func (export "swap") (param i64 i64) (result i64 i64) (local.get 1) (local.get 0))

  ;; divmod is quotient and remainder; it traps as division does.
  (func (export "divmod_u") (param i64 i64) (result i64 i64)
    (i64.div_u (local.get 0) (local.get 1)) (i64.rem_u (local.get 0) (local.get 1)))
  (func (export "divmod_s") (param i64 i64) (result i64 i64)
    (i64.div_s (local.get 0) (local.get 1)) (i64.rem_s (local.get 0) (local.get 1)))

  ;; add_carry is the sum of two numbers and a carry, with the carry out.
  (func $add_carry (export "add_carry") (param $a i64) (param $b i64) (param $carry i32) (result i64 i32) (local $sum i64)
    (local.set $sum (i64.add (i64.add (local.get $a) (local.get $b)) (i64.extend_i32_u (i32.ne (local.get $carry) (i32.const 0)))))
    (local.get $sum)
    (i32.or
      (i64.lt_u (local.get $sum) (local.get $a))
      (i32.and (i64.eq (local.get $sum) (local.get $a)) (i32.ne (local.get $carry) (i32.const 0)))))

  ;; add_pair adds pairs, low half first, modulo 2^128: the carry goes from call
  ;; to call on the stack.
  (func (export "add_pair") (param $al i64) (param $ah i64) (param $bl i64) (param $bh i64) (result i64 i64) (local $carry i32)
    (call $add_carry (local.get $al) (local.get $bl) (i32.const 0))
    (local.set $carry)
    (call $add_carry (local.get $ah) (local.get $bh) (local.get $carry))
    (drop))

  ;; mul_wide is the unsigned product, low half first.
  (func (export "mul_wide") (param $a i64) (param $b i64) (result i64 i64)
    (local $al i64) (local $ah i64) (local $bl i64) (local $bh i64) (local $ll i64) (local $lh i64) (local $hl i64) (local $mid i64)
    (local.set $al (i64.and (local.get $a) (i64.const 0xffffffff)))
    (local.set $ah (i64.shr_u (local.get $a) (i64.const 32)))
    (local.set $bl (i64.and (local.get $b) (i64.const 0xffffffff)))
    (local.set $bh (i64.shr_u (local.get $b) (i64.const 32)))
    (local.set $ll (i64.mul (local.get $al) (local.get $bl)))
    (local.set $lh (i64.mul (local.get $al) (local.get $bh)))
    (local.set $hl (i64.mul (local.get $ah) (local.get $bl)))
    (local.set $mid (i64.add (i64.add
      (i64.shr_u (local.get $ll) (i64.const 32))
      (i64.and (local.get $lh) (i64.const 0xffffffff)))
      (i64.and (local.get $hl) (i64.const 0xffffffff))))
    (i64.mul (local.get $a) (local.get $b))
    (i64.add (i64.add (i64.add
      (i64.mul (local.get $ah) (local.get $bh))
      (i64.shr_u (local.get $lh) (i64.const 32)))
      (i64.shr_u (local.get $hl) (i64.const 32)))
      (i64.shr_u (local.get $mid) (i64.const 32))))

  ;; split is the low and the high half; join puts them together.
  (func (export "split") (param i64) (result i32 i32)
    (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (i64.shr_u (local.get 0) (i64.const 32))))
  (func (export "join") (param i32 i32) (result i64)
    (i64.or (i64.extend_i32_u (local.get 0)) (i64.shl (i64.extend_i32_u (local.get 1)) (i64.const 32))))

  ;; order gives the smaller number, the larger one, and whether they were
  ;; exchanged, from an if with parameters and three results.
  (func (export "order") (param i64 i64) (result i64 i64 i32)
    (local.get 0) (local.get 1)
    (if (param i64 i64) (result i64 i64 i32) (i64.gt_s (local.get 0) (local.get 1))
      (then (drop) (drop) (local.get 1) (local.get 0) (i32.const 1))
      (else (i32.const 0))))

  ;; fib is the pair F(n), F(n+1) modulo 2^64, by a loop whose parameters are
  ;; the pair.
  (func (export "fib") (param $n i32) (result i64 i64) (local $x i64) (local $y i64)
    (i64.const 0) (i64.const 1)
    (loop $again (param i64 i64) (result i64 i64)
      (local.set $y) (local.set $x)
      (if (result i64 i64) (i32.eqz (local.get $n))
        (then (local.get $x) (local.get $y))
        (else
          (local.set $n (i32.sub (local.get $n) (i32.const 1)))
          (local.get $y) (i64.add (local.get $x) (local.get $y))
          (br $again))))))
