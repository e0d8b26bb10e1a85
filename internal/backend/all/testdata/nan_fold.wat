;; NaN with a payload, rounded: as a constant, and as an operand.
(module
  (func (export "ceil_const") (result i64) (i64.reinterpret_f64 (f64.ceil (f64.const nan:0x456))))
  (func (export "ceil") (param f64) (result i64) (i64.reinterpret_f64 (f64.ceil (local.get 0)))))
