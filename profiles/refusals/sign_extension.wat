;; Uses a sign extension operator of WebAssembly 2.0.
(module
  (func (export "run") (param i32) (result i32) (i32.extend8_s (local.get 0))))
