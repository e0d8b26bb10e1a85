;; Declares one page more than the profiles admit.
(module
  (memory (export "memory") 17)
  (func (export "run") (param i32) (result i32) (local.get 0)))
