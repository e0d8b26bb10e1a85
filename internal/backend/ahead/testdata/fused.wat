;; x*a + b, in steps: fused, the product is not rounded.
(module
  (func (export "run") (param $n i32) (param $x f64) (param $a f64) (param $b f64) (result i64)
    (loop $l
      (local.set $x (f64.add (f64.mul (local.get $x) (local.get $a)) (local.get $b)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (i64.reinterpret_f64 (local.get $x))))
