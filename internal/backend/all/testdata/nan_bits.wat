;; NaN bits that the specification leaves open.
(module
  (func (export "div_const") (result i64) (i64.reinterpret_f64 (f64.div (f64.const 0) (f64.const 0))))
  (func (export "div") (param f64 f64) (result i64) (i64.reinterpret_f64 (f64.div (local.get 0) (local.get 1))))
  (func (export "min") (param i64) (result i64) (i64.reinterpret_f64 (f64.min (f64.reinterpret_i64 (local.get 0)) (f64.const 1)))))
