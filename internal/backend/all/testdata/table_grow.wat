;; A table without a maximum of its own, to be grown.
(module
  (table $t 0 funcref)
  (func (export "grow") (param i32) (result i32) (table.grow $t (ref.null func) (local.get 0)))
  (func (export "size") (result i32) (table.size $t)))
