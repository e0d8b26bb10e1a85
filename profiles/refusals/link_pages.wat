;; Nine pages of memory, and twice that is too much.
(module
  (memory 9)
  (func (export "run") (param i32) (result i32) (local.get 0)))
