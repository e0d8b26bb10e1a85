(module (tag $e) (func (export "f") (result i32) (try (result i32) (do (throw $e)) (catch_all (i32.const 7)))))
