;; An element segment outside of its table.
(module
  (table 1 funcref)
  (func $run (export "run") (param i32) (result i32) (local.get 0))
  (elem (i32.const 1) $run))
