;; The same module, a version later: mul is one too many.
(module
  (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  (func (export "mul") (param i32 i32) (result i32) (i32.add (i32.mul (local.get 0) (local.get 1)) (i32.const 1)))
  (func (export "half") (param f64) (result f64) (f64.mul (local.get 0) (f64.const 0.5))))
