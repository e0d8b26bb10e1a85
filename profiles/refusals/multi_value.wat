;; Returns two results, as WebAssembly 2.0 allows.
(module
  (func (export "run") (param i32) (result i32 i32) (local.get 0) (local.get 0)))
