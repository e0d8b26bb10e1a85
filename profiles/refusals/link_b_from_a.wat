;; Module "b", which imports from "a".
(module
  (import "a" "f" (func $f))
  (func (export "f") (call $f)))
