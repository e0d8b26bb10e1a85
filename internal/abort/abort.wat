;; What AssemblyScript calls when an assertion fails or memory ends: message, file,
;; line, column. Here it is a trap.
(module
  (func (export "abort") (param i32 i32 i32 i32) unreachable))
