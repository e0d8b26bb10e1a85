;; An active element segment outside its table: instantiation traps.
(module (table 1 funcref) (elem (i32.const 1) $f) (func $f (export "f") (result i32) (i32.const 5)))
