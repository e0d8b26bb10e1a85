;; Uses memory.fill of WebAssembly 2.0.
(module
  (memory (export "memory") 1)
  (func (export "run") (param i32) (result i32)
    (memory.fill (i32.const 0) (local.get 0) (i32.const 16))
    (i32.load (i32.const 4))))
