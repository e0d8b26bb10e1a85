;; What wasmtime makes of the NaN bits of the other modules, for wizer: it calls one function without parameters, and leaves what globals hold.
(module
  (global (export "div_const") (mut i64) (i64.const 0))
  (global (export "min") (mut i64) (i64.const 0))
  (global (export "ceil_const") (mut i64) (i64.const 0))
  (func $min (param i64) (result i64) (i64.reinterpret_f64 (f64.min (f64.reinterpret_i64 (local.get 0)) (f64.const 1))))
  (func (export "go")
    (global.set 0 (i64.reinterpret_f64 (f64.div (f64.const 0) (f64.const 0))))
    (global.set 1 (call $min (i64.const 0xfff8000000000456)))
    (global.set 2 (i64.reinterpret_f64 (f64.ceil (f64.const nan:0x456))))))
