;; The start function calls a function of the first link that never returns.
(module (import "state" "loop" (func $loop)) (start $loop))
