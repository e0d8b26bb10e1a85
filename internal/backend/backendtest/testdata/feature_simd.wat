(module (func (export "f") (result i32) (i8x16.extract_lane_s 0 (v128.const i32x4 7 0 0 0))))
