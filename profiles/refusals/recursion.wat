;; Calls itself for ever. The addition after the call keeps it from being a
;; tail call.
(module
  (func $down (export "run") (param i32) (result i32)
    (i32.add (call $down (i32.add (local.get 0) (i32.const 1))) (i32.const 1))))
