;; As AssemblyScript's programs are: abort is imported, and called where something
;; is wrong.
(module
  (import "env" "abort" (func $abort (param i32 i32 i32 i32)))
  (func (export "f") (param i32) (result i32)
    (if (i32.eqz (local.get 0)) (then (call $abort (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4)) unreachable))
    (i32.add (local.get 0) (i32.const 1))))
