;; The start function runs out of stack.
(module (func $deep (call $deep)) (start $deep))
