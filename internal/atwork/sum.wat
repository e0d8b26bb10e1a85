(module
  (memory (export "memory") 1)
  (data (i32.const 0) "\d0\07\00\00\e8\fd\00\00\2c\01\00\00") ;; 2000, 65000, 300
  (func (export "sum") (param $count i32) (result i32)
    (local $at i32) (local $total i32)
    (loop $next
      (local.set $total (i32.add (local.get $total) (i32.load (local.get $at))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
    (i32.store (i32.const 12) (local.get $total))
    (local.get $total)))
