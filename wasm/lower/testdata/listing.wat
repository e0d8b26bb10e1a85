;; wat2wasm --debug-names listing.wat -o listing.wasm
(module
  (memory 1)
  (func $gcd (export "gcd") (param $a i32) (param $b i32) (result i32) (local $t i32)
    block
      loop
        local.get $b
        i32.eqz
        br_if 1
        local.get $b
        local.get $a
        local.get $b
        i32.rem_u
        local.set $b
        local.set $a
        br 0
      end
    end
    i32.const 8
    local.get $a
    i32.store
    local.get $a
    local.get $t
    i32.add)
  (func $half (export "half") (param i64) (result i64)
    local.get 0
    i64.const 2
    i64.div_u))
