(module (func (export "f") (result i32)
  (i8x16.extract_lane_s 0 (i8x16.relaxed_swizzle (v128.const i8x16 7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0) (v128.const i32x4 0 0 0 0)))))
