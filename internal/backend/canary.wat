;; Legal but unspecified bits: which NaN an operation gives (WebAssembly
;; specification, section 4.3.3, nans_N). Operands are loaded from memory, so
;; that no compiler computes the result itself.
(module
  (memory 1)
  (data (i32.const 0)
    "\01\00\00\00\00\00\f8\7f"   ;;  0: f64 7ff8000000000001
    "\02\00\00\00\00\00\f8\ff"   ;;  8: f64 fff8000000000002
    "\56\04\00\00\00\00\f8\ff"   ;; 16: f64 fff8000000000456
    "\00\00\00\00\00\00\f0\3f"   ;; 24: f64 1
    "\00\00\00\00\00\00\00\00"   ;; 32: f64 0
    "\01\00\c0\7f"               ;; 40: f32 7fc00001
    "\02\00\c0\ff"               ;; 44: f32 ffc00002
    "\56\04\c0\ff"               ;; 48: f32 ffc00456
    "\00\00\80\3f")              ;; 52: f32 1
  (func (export "f64_add_nans") (result i64)
    i32.const 0 f64.load i32.const 8 f64.load f64.add i64.reinterpret_f64)
  (func (export "f32_add_nans") (result i32)
    i32.const 40 f32.load i32.const 44 f32.load f32.add i32.reinterpret_f32)
  (func (export "f64_min_nan") (result i64)
    i32.const 16 f64.load i32.const 24 f64.load f64.min i64.reinterpret_f64)
  (func (export "f32_min_nan") (result i32)
    i32.const 48 f32.load i32.const 52 f32.load f32.min i32.reinterpret_f32)
  (func (export "f64_zero_by_zero") (result i64)
    i32.const 32 f64.load i32.const 32 f64.load f64.div i64.reinterpret_f64))
