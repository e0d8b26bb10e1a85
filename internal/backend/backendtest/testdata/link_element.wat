;; An active element segment outside its table: a trap by the specification.
(module
  (import "state" "table" (table 4 funcref))
  (func $f (result i32) (i32.const 1))
  (elem (i32.const 4) $f))
