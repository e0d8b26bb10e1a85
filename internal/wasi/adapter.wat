;; The deterministic part of wasi_snapshot_preview1, version 1.
;;
;; Merged into a program (wasm.Merge) it serves its calls with what the case
;; gives: arguments, environment, standard input, read-only files, a clock and a
;; stream of random bytes. docs/wasi.md says what each function does and how the
;; input is laid out. A pointer outside of memory traps.
;;
;; An open descriptor from 3 on is an i64: 0 for none, otherwise
;;   bit 63      it is open
;;   bit 62      it is a directory
;;   bits 52..61 of a directory: how many bytes its path has, its slash included
;;   bits 32..51 index of the file, of a directory of the first file in it
;;   bits 0..31  position in the file
(module $wasi_snapshot_preview1
  (import "tassadar" "input" (func $input (param i32) (result i32)))
  (import "tassadar" "output" (func $output (param i32)))
  (import "tassadar" "error" (func $error (param i32)))
  (import "tassadar" "exit" (func $exit (param i32)))
  (import "program" "memory" (memory 0))

  (global $ready (mut i32) (i32.const 0))
  (global $start (mut i64) (i64.const 0))
  (global $now (mut i64) (i64.const 0))
  (global $random (mut i64) (i64.const 0))
  (global $closed (mut i32) (i32.const 0)) ;; bits of standard streams
  (global $stdin (mut i32) (i32.const 0))  ;; position
  (global $length (mut i32) (i32.const 0)) ;; what $find found of a name
  (global $index (mut i32) (i32.const 0))  ;; and in which file's
  (global $d3 (mut i64) (i64.const 0xc000000000000000))
  (global $d4 (mut i64) (i64.const 0))
  (global $d5 (mut i64) (i64.const 0))
  (global $d6 (mut i64) (i64.const 0))
  (global $d7 (mut i64) (i64.const 0))
  (global $d8 (mut i64) (i64.const 0))
  (global $d9 (mut i64) (i64.const 0))
  (global $d10 (mut i64) (i64.const 0))
  (global $d11 (mut i64) (i64.const 0))
  (global $d12 (mut i64) (i64.const 0))
  (global $d13 (mut i64) (i64.const 0))
  (global $d14 (mut i64) (i64.const 0))
  (global $d15 (mut i64) (i64.const 0))
  (global $d16 (mut i64) (i64.const 0))
  (global $d17 (mut i64) (i64.const 0))
  (global $d18 (mut i64) (i64.const 0))
  (global $d19 (mut i64) (i64.const 0))

  ;; The state of a descriptor.
  (func $get (param $fd i32) (result i64)
    (block $s19
    (block $s18
    (block $s17
    (block $s16
    (block $s15
    (block $s14
    (block $s13
    (block $s12
    (block $s11
    (block $s10
    (block $s9
    (block $s8
    (block $s7
    (block $s6
    (block $s5
    (block $s4
    (block $s3
    (block $none
      (br_table $s3 $s4 $s5 $s6 $s7 $s8 $s9 $s10 $s11 $s12 $s13 $s14 $s15 $s16 $s17 $s18 $s19 $none (i32.sub (local.get $fd) (i32.const 3))))
    (return (i64.const 0)))
    (return (global.get $d3)))
    (return (global.get $d4)))
    (return (global.get $d5)))
    (return (global.get $d6)))
    (return (global.get $d7)))
    (return (global.get $d8)))
    (return (global.get $d9)))
    (return (global.get $d10)))
    (return (global.get $d11)))
    (return (global.get $d12)))
    (return (global.get $d13)))
    (return (global.get $d14)))
    (return (global.get $d15)))
    (return (global.get $d16)))
    (return (global.get $d17)))
    (return (global.get $d18)))
    (return (global.get $d19)))
  (func $set (param $fd i32) (param $state i64)
    (block $s19
    (block $s18
    (block $s17
    (block $s16
    (block $s15
    (block $s14
    (block $s13
    (block $s12
    (block $s11
    (block $s10
    (block $s9
    (block $s8
    (block $s7
    (block $s6
    (block $s5
    (block $s4
    (block $s3
    (block $none
      (br_table $s3 $s4 $s5 $s6 $s7 $s8 $s9 $s10 $s11 $s12 $s13 $s14 $s15 $s16 $s17 $s18 $s19 $none (i32.sub (local.get $fd) (i32.const 3))))
    (return))
    (global.set $d3 (local.get $state)) (return))
    (global.set $d4 (local.get $state)) (return))
    (global.set $d5 (local.get $state)) (return))
    (global.set $d6 (local.get $state)) (return))
    (global.set $d7 (local.get $state)) (return))
    (global.set $d8 (local.get $state)) (return))
    (global.set $d9 (local.get $state)) (return))
    (global.set $d10 (local.get $state)) (return))
    (global.set $d11 (local.get $state)) (return))
    (global.set $d12 (local.get $state)) (return))
    (global.set $d13 (local.get $state)) (return))
    (global.set $d14 (local.get $state)) (return))
    (global.set $d15 (local.get $state)) (return))
    (global.set $d16 (local.get $state)) (return))
    (global.set $d17 (local.get $state)) (return))
    (global.set $d18 (local.get $state)) (return))
    (global.set $d19 (local.get $state)) (return))

  ;; Numbers of the input.
  (func $u32 (param $at i32) (result i32)
    (i32.or
      (i32.or (call $input (local.get $at)) (i32.shl (call $input (i32.add (local.get $at) (i32.const 1))) (i32.const 8)))
      (i32.or (i32.shl (call $input (i32.add (local.get $at) (i32.const 2))) (i32.const 16))
        (i32.shl (call $input (i32.add (local.get $at) (i32.const 3))) (i32.const 24)))))
  (func $u64 (param $at i32) (result i64)
    (i64.or (i64.extend_i32_u (call $u32 (local.get $at)))
      (i64.shl (i64.extend_i32_u (call $u32 (i32.add (local.get $at) (i32.const 4)))) (i64.const 32))))
  (func $files (result i32) (call $u32 (i32.const 56)))
  ;; A field of a file: 0 where its name is, 4 the name's size, 8 where its
  ;; contents are, 12 their size.
  (func $file (param $i i32) (param $field i32) (result i32)
    (call $u32 (i32.add (call $u32 (i32.const 60)) (i32.add (i32.shl (local.get $i) (i32.const 4)) (local.get $field)))))

  (func $init
    (if (i32.eqz (global.get $ready)) (then
      (global.set $ready (i32.const 1))
      (global.set $start (call $u64 (i32.const 40)))
      (global.set $now (global.get $start))
      (global.set $random (call $u64 (i32.const 48))))))

  (func $dir (param $state i64) (result i32)
    (i32.wrap_i64 (i64.and (i64.shr_u (local.get $state) (i64.const 62)) (i64.const 1))))
  (func $prefix_of (param $state i64) (result i32)
    (i32.wrap_i64 (i64.and (i64.shr_u (local.get $state) (i64.const 52)) (i64.const 1023))))
  (func $index_of (param $state i64) (result i32)
    (i32.wrap_i64 (i64.and (i64.shr_u (local.get $state) (i64.const 32)) (i64.const 0xfffff))))
  ;; The standard streams that are open.
  (func $stream (param $fd i32) (result i32)
    (if (result i32) (i32.lt_u (local.get $fd) (i32.const 3))
      (then (i32.eqz (i32.and (i32.shr_u (global.get $closed) (local.get $fd)) (i32.const 1))))
      (else (i32.const 0))))
  (func $open (param $fd i32) (result i32)
    (i32.or (call $stream (local.get $fd)) (i64.ne (call $get (local.get $fd)) (i64.const 0))))

  ;; Arguments and environment: h is where their number, place and size stand.
  (func $sizes (param $h i32) (param $count i32) (param $size i32) (result i32)
    (i32.store (local.get $count) (call $u32 (local.get $h)))
    (i32.store (local.get $size) (call $u32 (i32.add (local.get $h) (i32.const 8))))
    (i32.const 0))
  (func $strings (param $h i32) (param $list i32) (param $buf i32) (result i32)
    (local $n i32) (local $from i32) (local $b i32) (local $begin i32)
    (local.set $n (call $u32 (i32.add (local.get $h) (i32.const 8))))
    (local.set $from (call $u32 (i32.add (local.get $h) (i32.const 4))))
    (local.set $begin (i32.const 1))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (if (local.get $begin) (then
          (i32.store (local.get $list) (local.get $buf))
          (local.set $list (i32.add (local.get $list) (i32.const 4)))))
        (i32.store8 (local.get $buf) (local.tee $b (call $input (local.get $from))))
        (local.set $begin (i32.eqz (local.get $b)))
        (local.set $from (i32.add (local.get $from) (i32.const 1)))
        (local.set $buf (i32.add (local.get $buf) (i32.const 1)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))
    (i32.const 0))
  (func $args_sizes_get (export "args_sizes_get") (param i32 i32) (result i32)
    (call $sizes (i32.const 8) (local.get 0) (local.get 1)))
  (func $args_get (export "args_get") (param i32 i32) (result i32)
    (call $strings (i32.const 8) (local.get 0) (local.get 1)))
  (func $environ_sizes_get (export "environ_sizes_get") (param i32 i32) (result i32)
    (call $sizes (i32.const 20) (local.get 0) (local.get 1)))
  (func $environ_get (export "environ_get") (param i32 i32) (result i32)
    (call $strings (i32.const 20) (local.get 0) (local.get 1)))

  ;; Clocks 0 and 1 are one; 2 and 3 count from the start. Every look at one
  ;; takes a microsecond.
  (func $clock_time_get (export "clock_time_get") (param $id i32) (param $precision i64) (param $time i32) (result i32)
    (call $init)
    (if (i32.gt_u (local.get $id) (i32.const 3)) (then (return (i32.const 28))))
    (i64.store (local.get $time) (if (result i64) (i32.gt_u (local.get $id) (i32.const 1))
      (then (i64.sub (global.get $now) (global.get $start)))
      (else (global.get $now))))
    (global.set $now (i64.add (global.get $now) (i64.const 1000)))
    (i32.const 0))
  (func $clock_res_get (export "clock_res_get") (param $id i32) (param $res i32) (result i32)
    (if (i32.gt_u (local.get $id) (i32.const 3)) (then (return (i32.const 28))))
    (i64.store (local.get $res) (i64.const 1000))
    (i32.const 0))

  ;; SplitMix64, 8 bytes a step, little-endian; a call begins with a fresh step.
  (func $random_get (export "random_get") (param $buf i32) (param $n i32) (result i32)
    (local $z i64) (local $left i32)
    (call $init)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (if (i32.eqz (local.get $left)) (then
          (local.set $left (i32.const 8))
          (global.set $random (i64.add (global.get $random) (i64.const 0x9e3779b97f4a7c15)))
          (local.set $z (global.get $random))
          (local.set $z (i64.mul (i64.xor (local.get $z) (i64.shr_u (local.get $z) (i64.const 30))) (i64.const 0xbf58476d1ce4e5b9)))
          (local.set $z (i64.mul (i64.xor (local.get $z) (i64.shr_u (local.get $z) (i64.const 27))) (i64.const 0x94d049bb133111eb)))
          (local.set $z (i64.xor (local.get $z) (i64.shr_u (local.get $z) (i64.const 31))))))
        (i64.store8 (local.get $buf) (local.get $z))
        (local.set $z (i64.shr_u (local.get $z) (i64.const 8)))
        (local.set $left (i32.sub (local.get $left) (i32.const 1)))
        (local.set $buf (i32.add (local.get $buf) (i32.const 1)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))
    (i32.const 0))

  (func $proc_exit (export "proc_exit") (param $code i32) (call $exit (local.get $code)) unreachable)
  (func $sched_yield (export "sched_yield") (result i32) (i32.const 0))

  ;; Writing: standard output and standard error.
  (func $fd_write (export "fd_write") (param $fd i32) (param $iovs i32) (param $n i32) (param $written i32) (result i32)
    (local $at i32) (local $left i32) (local $total i32)
    (if (i32.eqz (call $open (local.get $fd))) (then (return (i32.const 8))))
    (if (i32.gt_u (i32.sub (local.get $fd) (i32.const 1)) (i32.const 1)) (then (return (i32.const 76))))
    (block $done
      (loop $vector
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $at (i32.load (local.get $iovs)))
        (local.set $left (i32.load offset=4 (local.get $iovs)))
        (local.set $total (i32.add (local.get $total) (local.get $left)))
        (block $end
          (loop $next
            (br_if $end (i32.eqz (local.get $left)))
            (if (i32.eq (local.get $fd) (i32.const 1))
              (then (call $output (i32.load8_u (local.get $at))))
              (else (call $error (i32.load8_u (local.get $at)))))
            (local.set $at (i32.add (local.get $at) (i32.const 1)))
            (local.set $left (i32.sub (local.get $left) (i32.const 1)))
            (br $next)))
        (local.set $iovs (i32.add (local.get $iovs) (i32.const 8)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $vector)))
    (i32.store (local.get $written) (local.get $total))
    (i32.const 0))

  ;; Copies size bytes of the input, from a position in them on, into vectors,
  ;; and returns the position behind.
  (func $copy (param $from i32) (param $size i32) (param $pos i32) (param $iovs i32) (param $n i32) (param $read i32) (result i32)
    (local $at i32) (local $left i32) (local $begin i32)
    (local.set $begin (local.get $pos))
    (block $done
      (loop $vector
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $at (i32.load (local.get $iovs)))
        (local.set $left (i32.load offset=4 (local.get $iovs)))
        (block $end
          (loop $next
            (br_if $end (i32.eqz (local.get $left)))
            (br_if $done (i32.ge_u (local.get $pos) (local.get $size)))
            (i32.store8 (local.get $at) (call $input (i32.add (local.get $from) (local.get $pos))))
            (local.set $pos (i32.add (local.get $pos) (i32.const 1)))
            (local.set $at (i32.add (local.get $at) (i32.const 1)))
            (local.set $left (i32.sub (local.get $left) (i32.const 1)))
            (br $next)))
        (local.set $iovs (i32.add (local.get $iovs) (i32.const 8)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $vector)))
    (i32.store (local.get $read) (i32.sub (local.get $pos) (local.get $begin)))
    (local.get $pos))
  (func $fd_read (export "fd_read") (param $fd i32) (param $iovs i32) (param $n i32) (param $read i32) (result i32)
    (local $state i64)
    (if (i32.eqz (call $open (local.get $fd))) (then (return (i32.const 8))))
    (if (i32.eqz (local.get $fd)) (then
      (global.set $stdin (call $copy (call $u32 (i32.const 32)) (call $u32 (i32.const 36)) (global.get $stdin) (local.get $iovs) (local.get $n) (local.get $read)))
      (return (i32.const 0))))
    (if (i32.lt_u (local.get $fd) (i32.const 3)) (then (return (i32.const 76))))
    (local.set $state (call $get (local.get $fd)))
    (if (call $dir (local.get $state)) (then (return (i32.const 31))))
    (call $set (local.get $fd) (i64.or (i64.and (local.get $state) (i64.const 0xffffffff00000000))
      (i64.extend_i32_u (call $copy
        (call $file (call $index_of (local.get $state)) (i32.const 8))
        (call $file (call $index_of (local.get $state)) (i32.const 12))
        (i32.wrap_i64 (local.get $state)) (local.get $iovs) (local.get $n) (local.get $read)))))
    (i32.const 0))
  (func $fd_pread (export "fd_pread") (param $fd i32) (param $iovs i32) (param $n i32) (param $at i64) (param $read i32) (result i32)
    (local $state i64)
    (if (i32.eqz (call $open (local.get $fd))) (then (return (i32.const 8))))
    (if (i32.lt_u (local.get $fd) (i32.const 3)) (then (return (i32.const 70))))
    (local.set $state (call $get (local.get $fd)))
    (if (call $dir (local.get $state)) (then (return (i32.const 31))))
    (if (i64.lt_s (local.get $at) (i64.const 0)) (then (return (i32.const 28))))
    (if (i64.gt_u (local.get $at) (i64.const 0xffffffff)) (then (local.set $at (i64.const 0xffffffff))))
    (drop (call $copy
      (call $file (call $index_of (local.get $state)) (i32.const 8))
      (call $file (call $index_of (local.get $state)) (i32.const 12))
      (i32.wrap_i64 (local.get $at)) (local.get $iovs) (local.get $n) (local.get $read)))
    (i32.const 0))
  (func $fd_seek (export "fd_seek") (param $fd i32) (param $delta i64) (param $whence i32) (param $to i32) (result i32)
    (local $state i64) (local $base i64)
    (if (i32.eqz (call $open (local.get $fd))) (then (return (i32.const 8))))
    (if (i32.lt_u (local.get $fd) (i32.const 3)) (then (return (i32.const 70))))
    (local.set $state (call $get (local.get $fd)))
    (if (call $dir (local.get $state)) (then (return (i32.const 31))))
    (if (i32.eq (local.get $whence) (i32.const 1)) (then (local.set $base (i64.and (local.get $state) (i64.const 0xffffffff)))))
    (if (i32.eq (local.get $whence) (i32.const 2)) (then
      (local.set $base (i64.extend_i32_u (call $file (call $index_of (local.get $state)) (i32.const 12))))))
    ;; Both parts are small enough that the sum is what it seems.
    (if (i32.or (i32.gt_u (local.get $whence) (i32.const 2))
          (i64.gt_u (i64.add (local.get $delta) (i64.const 0xffffffff)) (i64.const 0x1fffffffe)))
      (then (return (i32.const 28))))
    (local.set $base (i64.add (local.get $base) (local.get $delta)))
    (if (i64.gt_u (local.get $base) (i64.const 0xffffffff)) (then (return (i32.const 28))))
    (call $set (local.get $fd) (i64.or (i64.and (local.get $state) (i64.const 0xffffffff00000000)) (local.get $base)))
    (i64.store (local.get $to) (local.get $base))
    (i32.const 0))
  (func $fd_tell (export "fd_tell") (param $fd i32) (param $to i32) (result i32)
    (call $fd_seek (local.get $fd) (i64.const 0) (i32.const 1) (local.get $to)))

  (func $fd_close (export "fd_close") (param $fd i32) (result i32)
    (if (i32.eqz (call $open (local.get $fd))) (then (return (i32.const 8))))
    (if (i32.lt_u (local.get $fd) (i32.const 3))
      (then (global.set $closed (i32.or (global.get $closed) (i32.shl (i32.const 1) (local.get $fd)))))
      (else (call $set (local.get $fd) (i64.const 0))))
    (i32.const 0))

  ;; Standard streams are of an unknown type: neither terminals nor files.
  (func $fd_fdstat_get (export "fd_fdstat_get") (param $fd i32) (param $stat i32) (result i32)
    (if (i32.eqz (call $open (local.get $fd))) (then (return (i32.const 8))))
    (i64.store (local.get $stat) (i64.const 0))
    (i64.store offset=16 (local.get $stat) (i64.const 0))
    (if (i32.lt_u (local.get $fd) (i32.const 3)) (then
      ;; fd_read or fd_write, fd_fdstat_set_flags, fd_filestat_get, poll_fd_readwrite
      (i64.store offset=8 (local.get $stat) (select (i64.const 0x8200048) (i64.const 0x820000a) (local.get $fd)))
      (return (i32.const 0))))
    (if (call $dir (call $get (local.get $fd)))
      (then
        ;; fd_fdstat_set_flags, path_open, fd_readdir, path_filestat_get, fd_filestat_get;
        ;; inherited are also those of files, and fd_write: libraries ask for it only
        ;; where a folder has it to give, and path_open is to refuse it.
        (i32.store8 (local.get $stat) (i32.const 3))
        (i64.store offset=8 (local.get $stat) (i64.const 0x246008))
        (i64.store offset=16 (local.get $stat) (i64.const 0x824606e)))
      (else
        ;; fd_read, fd_seek, fd_fdstat_set_flags, fd_tell, fd_filestat_get, poll_fd_readwrite
        (i32.store8 (local.get $stat) (i32.const 4))
        (i64.store offset=8 (local.get $stat) (i64.const 0x820002e))))
    (i32.const 0))
  (func $fd_fdstat_set_flags (export "fd_fdstat_set_flags") (param $fd i32) (param $flags i32) (result i32)
    (if (i32.eqz (call $open (local.get $fd))) (then (return (i32.const 8))))
    (i32.const 0))
  ;; What a state is, with the times at which the program started.
  (func $filestat (param $state i64) (param $stat i32) (result i32)
    (call $init)
    (i64.store (local.get $stat) (i64.const 0))
    (i64.store offset=8 (local.get $stat) (call $inode (local.get $state)))
    (i64.store offset=16 (local.get $stat) (if (result i64) (i64.eqz (local.get $state))
      (then (i64.const 0))
      (else (select (i64.const 3) (i64.const 4) (call $dir (local.get $state))))))
    (i64.store offset=24 (local.get $stat) (i64.const 1))
    (i64.store offset=32 (local.get $stat) (if (result i64) (i64.eq (i64.shr_u (local.get $state) (i64.const 62)) (i64.const 2))
      (then (i64.extend_i32_u (call $file (call $index_of (local.get $state)) (i32.const 12))))
      (else (i64.const 0))))
    (i64.store offset=40 (local.get $stat) (global.get $start))
    (i64.store offset=48 (local.get $stat) (global.get $start))
    (i64.store offset=56 (local.get $stat) (global.get $start))
    (i32.const 0))
  (func $inode (param $state i64) (result i64)
    (if (i64.eqz (local.get $state)) (then (return (i64.const 0))))
    (i64.add (i64.and (i64.shr_u (local.get $state) (i64.const 32)) (i64.const 0x7fffffff)) (i64.const 1)))
  (func $fd_filestat_get (export "fd_filestat_get") (param $fd i32) (param $stat i32) (result i32)
    (if (i32.eqz (call $open (local.get $fd))) (then (return (i32.const 8))))
    (call $filestat (call $get (local.get $fd)) (local.get $stat)))

  ;; Descriptor 3 is the directory "/" with all files.
  (func $fd_prestat_get (export "fd_prestat_get") (param $fd i32) (param $stat i32) (result i32)
    (if (i32.or (i32.ne (local.get $fd) (i32.const 3)) (i32.eqz (call $open (local.get $fd)))) (then (return (i32.const 8))))
    (i32.store (local.get $stat) (i32.const 0))
    (i32.store offset=4 (local.get $stat) (i32.const 1))
    (i32.const 0))
  (func $fd_prestat_dir_name (export "fd_prestat_dir_name") (param $fd i32) (param $name i32) (param $n i32) (result i32)
    (if (i32.or (i32.ne (local.get $fd) (i32.const 3)) (i32.eqz (call $open (local.get $fd)))) (then (return (i32.const 8))))
    (if (i32.eqz (local.get $n)) (then (return (i32.const 37))))
    (i32.store8 (local.get $name) (i32.const 47))
    (i32.const 0))

  ;; The byte of a file's name.
  (func $name (param $i i32) (param $k i32) (result i32)
    (call $input (i32.add (call $file (local.get $i) (i32.const 0)) (local.get $k))))
  ;; Whether the names of two files begin with the same n bytes.
  (func $alike (param $i i32) (param $j i32) (param $n i32) (result i32)
    (if (i32.gt_u (local.get $n) (call $file (local.get $i) (i32.const 4))) (then (return (i32.const 0))))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br_if $next (i32.eq (call $name (local.get $i) (local.get $n)) (call $name (local.get $j) (local.get $n))))
        (return (i32.const 0))))
    (i32.const 1))
  ;; How much of the name of file i, which has size bytes, a path below its first
  ;; k bytes matches, at the end of a component; -1 if it leads elsewhere, -2 if it
  ;; leads out.
  (func $match (param $i i32) (param $size i32) (param $k i32) (param $path i32) (param $end i32) (result i32)
    (local $n i32) (local $no i32)
    (block $done
      (loop $component
        (br_if $done (i32.eq (local.get $path) (local.get $end)))
        (if (i32.eq (i32.load8_u (local.get $path)) (i32.const 47)) (then
          (local.set $path (i32.add (local.get $path) (i32.const 1)))
          (br $component)))
        (local.set $n (i32.const 0))
        (block $over
          (loop $next
            (br_if $over (i32.eq (i32.add (local.get $path) (local.get $n)) (local.get $end)))
            (br_if $over (i32.eq (i32.load8_u (i32.add (local.get $path) (local.get $n))) (i32.const 47)))
            (local.set $n (i32.add (local.get $n) (i32.const 1)))
            (br $next)))
        (if (i32.eq (i32.load8_u (local.get $path)) (i32.const 46)) (then
          (if (i32.eq (local.get $n) (i32.const 1)) (then
            (local.set $path (i32.add (local.get $path) (i32.const 1)))
            (br $component)))
          (if (i32.eq (local.get $n) (i32.const 2)) (then
            (if (i32.eq (i32.load8_u offset=1 (local.get $path)) (i32.const 46)) (then (return (i32.const -2))))))))
        (if (i32.gt_u (i32.add (local.get $k) (local.get $n)) (local.get $size)) (then (local.set $no (i32.const 1))))
        (if (local.get $no) (then
          (local.set $path (i32.add (local.get $path) (local.get $n)))
          (br $component)))
        (block $differs
          (loop $same
            (if (local.get $n) (then
              (br_if $differs (i32.ne (i32.load8_u (local.get $path)) (call $name (local.get $i) (local.get $k))))
              (local.set $path (i32.add (local.get $path) (i32.const 1)))
              (local.set $k (i32.add (local.get $k) (i32.const 1)))
              (local.set $n (i32.sub (local.get $n) (i32.const 1)))
              (br $same))))
          (br_if $component (i32.eq (local.get $k) (local.get $size)))
          (if (i32.eq (call $name (local.get $i) (local.get $k)) (i32.const 47)) (then
            (local.set $k (i32.add (local.get $k) (i32.const 1)))
            (br $component))))
        (local.set $no (i32.const 1))
        (local.set $path (i32.add (local.get $path) (local.get $n)))
        (br $component)))
    (select (i32.const -1) (local.get $k) (local.get $no)))
  ;; Finds a path below a directory, and returns an error or 0; $index and
  ;; $length say what it is.
  (func $find (param $fd i32) (param $path i32) (param $n i32) (result i32)
    (local $state i64) (local $i i32) (local $k i32) (local $end i32)
    (if (i32.eqz (call $open (local.get $fd))) (then (return (i32.const 8))))
    (local.set $state (call $get (local.get $fd)))
    (if (i32.eqz (call $dir (local.get $state))) (then (return (i32.const 54))))
    (if (i32.eqz (local.get $n)) (then (return (i32.const 44))))
    (if (i32.eq (i32.load8_u (local.get $path)) (i32.const 47)) (then (return (i32.const 76))))
    (local.set $end (i32.add (local.get $path) (local.get $n)))
    ;; With an empty name, for what leads out, and for the directory itself.
    (local.set $k (call $match (i32.const 0) (i32.const 0) (i32.const 0) (local.get $path) (local.get $end)))
    (if (i32.eq (local.get $k) (i32.const -2)) (then (return (i32.const 76))))
    (global.set $index (local.tee $i (call $index_of (local.get $state))))
    (global.set $length (call $prefix_of (local.get $state)))
    (if (i32.eqz (local.get $k)) (then (return (i32.const 0))))
    (loop $next
      (if (i32.lt_u (local.get $i) (call $files)) (then
        (if (call $alike (local.get $i) (global.get $index) (call $prefix_of (local.get $state))) (then
          (local.set $k (call $match (local.get $i) (call $file (local.get $i) (i32.const 4))
            (call $prefix_of (local.get $state)) (local.get $path) (local.get $end)))
          (if (i32.ge_s (local.get $k) (i32.const 0)) (then
            (global.set $index (local.get $i))
            (global.set $length (local.get $k))
            ;; A path that ends in a slash names a folder.
            (return (select (i32.const 54) (i32.const 0)
              (i32.and (call $is_file) (i32.eq (i32.load8_u (i32.sub (local.get $end) (i32.const 1))) (i32.const 47)))))))
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br $next))))))
    (i32.const 44))
  ;; The state of what was found.
  (func $found (result i64)
    (i64.or (i64.shl (i64.extend_i32_u (global.get $index)) (i64.const 32))
      (if (result i64) (call $is_file) (then (i64.const 0x8000000000000000))
        (else (i64.or (i64.const 0xc000000000000000) (i64.shl (i64.extend_i32_u (global.get $length)) (i64.const 52)))))))
  (func $is_file (result i32)
    (if (result i32) (global.get $length)
      (then (i32.eq (global.get $length) (call $file (global.get $index) (i32.const 4))))
      (else (i32.const 0))))

  (func $path_open (export "path_open") (param $fd i32) (param $lookup i32) (param $path i32) (param $n i32) (param $how i32)
      (param $rights i64) (param $inherit i64) (param $flags i32) (param $opened i32) (result i32)
    (local $error i32) (local $free i32)
    (local.set $error (call $find (local.get $fd) (local.get $path) (local.get $n)))
    (if (i32.and (i32.ne (local.get $error) (i32.const 0)) (i32.ne (local.get $error) (i32.const 44))) (then (return (local.get $error))))
    ;; creat, excl and trunc, or the right fd_write: the files are read-only.
    (if (i32.or (i32.and (local.get $how) (i32.const 13)) (i32.wrap_i64 (i64.and (local.get $rights) (i64.const 64))))
      (then (return (i32.const 69))))
    (if (local.get $error) (then (return (local.get $error))))
    (if (i32.and (local.get $how) (i32.const 2)) (then
      (if (call $is_file) (then (return (i32.const 54))))))
    (local.set $free (i32.const 4))
    (block $none
      (loop $next
        (br_if $none (i64.eqz (call $get (local.get $free))))
        (local.set $free (i32.add (local.get $free) (i32.const 1)))
        (br $next)))
    (if (i32.gt_u (local.get $free) (i32.const 19)) (then (return (i32.const 33))))
    (call $set (local.get $free) (call $found))
    (i32.store (local.get $opened) (local.get $free))
    (i32.const 0))
  (func $path_filestat_get (export "path_filestat_get") (param $fd i32) (param $lookup i32) (param $path i32) (param $n i32) (param $stat i32) (result i32)
    (local $error i32)
    (local.set $error (call $find (local.get $fd) (local.get $path) (local.get $n)))
    (if (local.get $error) (then (return (local.get $error))))
    (call $filestat (call $found) (local.get $stat)))

  ;; Entries in the order of names; the cookie is the index of the next file.
  ;; The directory itself and the one above it are no entries.
  (func $fd_readdir (export "fd_readdir") (param $fd i32) (param $buf i32) (param $size i32) (param $cookie i64) (param $used i32) (result i32)
    (local $state i64) (local $prefix i32) (local $i i32) (local $next i32) (local $n i32) (local $b i32) (local $at i32) (local $type i32) (local $word i64)
    (if (i32.eqz (call $open (local.get $fd))) (then (return (i32.const 8))))
    (local.set $state (call $get (local.get $fd)))
    (if (i32.eqz (call $dir (local.get $state))) (then (return (i32.const 54))))
    (local.set $prefix (call $prefix_of (local.get $state)))
    (local.set $i (call $index_of (local.get $state)))
    (if (i64.gt_u (local.get $cookie) (i64.const 0xfffff)) (then (local.set $cookie (i64.const 0xfffff))))
    (if (i64.gt_u (local.get $cookie) (i64.extend_i32_u (local.get $i))) (then (local.set $i (i32.wrap_i64 (local.get $cookie)))))
    (block $done
      (loop $entry
        (br_if $done (i32.ge_u (local.get $at) (local.get $size)))
        (br_if $done (i32.ge_u (local.get $i) (call $files)))
        (br_if $done (i32.eqz (call $alike (local.get $i) (call $index_of (local.get $state)) (local.get $prefix))))
        ;; The name up to a slash, and the files behind that have the same.
        (local.set $n (local.get $prefix))
        (local.set $type (i32.const 4))
        (block $over
          (loop $byte
            (br_if $over (i32.eq (local.get $n) (call $file (local.get $i) (i32.const 4))))
            (if (i32.eq (call $name (local.get $i) (local.get $n)) (i32.const 47)) (then
              (local.set $type (i32.const 3))
              (br $over)))
            (local.set $n (i32.add (local.get $n) (i32.const 1)))
            (br $byte)))
        (local.set $next (i32.add (local.get $i) (i32.const 1)))
        (if (i32.eq (local.get $type) (i32.const 3)) (then
          (block $last
            (loop $more
              (br_if $last (i32.ge_u (local.get $next) (call $files)))
              (br_if $last (i32.eqz (call $alike (local.get $next) (local.get $i) (i32.add (local.get $n) (i32.const 1)))))
              (local.set $next (i32.add (local.get $next) (i32.const 1)))
              (br $more)))))
        (local.set $b (i32.const 0))
        (block $full
          (loop $byte
            (br_if $full (i32.ge_u (local.get $at) (local.get $size)))
            (if (i32.lt_u (local.get $b) (i32.const 24))
              (then
                (if (i32.eqz (local.get $b)) (then (local.set $word (i64.extend_i32_u (local.get $next)))))
                (if (i32.eq (local.get $b) (i32.const 8)) (then
                  (global.set $index (local.get $i))
                  (global.set $length (i32.add (local.get $n) (i32.eq (local.get $type) (i32.const 3))))
                  (local.set $word (call $inode (call $found)))))
                (if (i32.eq (local.get $b) (i32.const 16)) (then
                  (local.set $word (i64.or (i64.extend_i32_u (i32.sub (local.get $n) (local.get $prefix)))
                    (i64.shl (i64.extend_i32_u (local.get $type)) (i64.const 32))))))
                (i64.store8 (i32.add (local.get $buf) (local.get $at)) (local.get $word))
                (local.set $word (i64.shr_u (local.get $word) (i64.const 8))))
              (else
                (br_if $full (i32.eq (i32.add (local.get $prefix) (i32.sub (local.get $b) (i32.const 24))) (local.get $n)))
                (i32.store8 (i32.add (local.get $buf) (local.get $at))
                  (call $name (local.get $i) (i32.add (local.get $prefix) (i32.sub (local.get $b) (i32.const 24)))))))
            (local.set $b (i32.add (local.get $b) (i32.const 1)))
            (local.set $at (i32.add (local.get $at) (i32.const 1)))
            (br $byte)))
        (local.set $i (local.get $next))
        (br $entry)))
    (i32.store (local.get $used) (local.get $at))
    (i32.const 0))

  ;; When a subscription of a clock is due; unsigned, at most the last instant.
  (func $due (param $in i32) (result i64)
    (local $t i64)
    (local.set $t (i64.load offset=24 (local.get $in)))
    (if (i32.eqz (i32.and (i32.load16_u offset=40 (local.get $in)) (i32.const 1))) (then
      (local.set $t (i64.add (local.get $t) (global.get $now)))
      (if (i64.lt_u (local.get $t) (global.get $now)) (then (local.set $t (i64.const -1))))))
    (local.get $t))
  ;; Descriptors are always ready. Where only clocks are asked for, time passes
  ;; until the first is due.
  (func $poll_oneoff (export "poll_oneoff") (param $in i32) (param $out i32) (param $n i32) (param $events i32) (result i32)
    (local $i i32) (local $at i32) (local $first i64) (local $ready i32) (local $count i32) (local $clock i32)
    (call $init)
    (if (i32.eqz (local.get $n)) (then (return (i32.const 28))))
    (local.set $first (i64.const -1))
    (loop $next
      (local.set $at (i32.add (local.get $in) (i32.mul (local.get $i) (i32.const 48))))
      (if (i32.load8_u offset=8 (local.get $at))
        (then (local.set $ready (i32.const 1)))
        (else
          (if (i64.lt_u (call $due (local.get $at)) (local.get $first)) (then (local.set $first (call $due (local.get $at)))))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $i) (local.get $n))))
    (if (i32.eqz (local.get $ready)) (then
      (if (i64.gt_u (local.get $first) (global.get $now)) (then (local.set $clock (i32.const 1))))))
    ;; Relative times are of before: what is due is marked before time passes.
    (local.set $i (i32.const 0))
    (if (i32.eqz (local.get $clock)) (then (local.set $first (global.get $now))))
    (loop $next
      (local.set $at (i32.add (local.get $in) (i32.mul (local.get $i) (i32.const 48))))
      (if (i32.or (i32.ne (i32.load8_u offset=8 (local.get $at)) (i32.const 0)) (i64.le_u (call $due (local.get $at)) (local.get $first))) (then
        (i64.store (local.get $out) (i64.load (local.get $at)))
        (i64.store offset=8 (local.get $out) (i64.shl (i64.load8_u offset=8 (local.get $at)) (i64.const 16)))
        (i64.store offset=16 (local.get $out) (i64.const 0))
        (i64.store offset=24 (local.get $out) (i64.const 0))
        (if (i32.load8_u offset=8 (local.get $at)) (then
          (if (i32.eqz (call $open (i32.load offset=16 (local.get $at))))
            (then (i32.store16 offset=8 (local.get $out) (i32.const 8)))
            (else (i64.store offset=16 (local.get $out) (i64.const 1))))))
        (local.set $out (i32.add (local.get $out) (i32.const 32)))
        (local.set $count (i32.add (local.get $count) (i32.const 1)))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $i) (local.get $n))))
    (if (local.get $clock) (then (global.set $now (local.get $first))))
    (i32.store (local.get $events) (local.get $count))
    (i32.const 0)))
