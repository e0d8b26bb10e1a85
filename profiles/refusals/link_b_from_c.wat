;; Module "b", which imports from "c".
(module
  (import "c" "f" (func $f))
  (func (export "f") (call $f)))
