;; Needs a host.
(module
  (import "env" "print" (func $print (param i32)))
  (func (export "run") (call $print (i32.const 7))))
