;; A memory that may grow beyond the limit of the suite by its own declaration.
(module
  (memory (export "memory") 1 100)
  (func (export "grow") (param i32) (result i32) local.get 0 memory.grow))
