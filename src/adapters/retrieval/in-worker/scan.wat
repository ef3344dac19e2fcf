;; Dot products of one int8 vector with many, on 128-bit SIMD: the exact scan of the semantic half of a search.
;;
;; dot_rows writes, for each of $rows rows of $size bytes at $at (one after the other), its dot product with the
;; $size bytes at $query as an i32 to $out. $size is a multiple of 16; sums stay far inside 32 bits up to 100,000.
(module
  (import "host" "memory" (memory 1 65536))
  (func (export "dot_rows") (param $query i32) (param $at i32) (param $rows i32) (param $size i32) (param $out i32)
    (local $q i32) (local $end i32) (local $x v128) (local $y v128) (local $low v128) (local $high v128)
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $q (local.get $query))
        (local.set $end (i32.add (local.get $at) (local.get $size)))
        (local.set $low (v128.const i32x4 0 0 0 0))
        (local.set $high (v128.const i32x4 0 0 0 0))
        (loop $step
          (local.set $x (v128.load (local.get $q)))
          (local.set $y (v128.load (local.get $at)))
          (local.set $low (i32x4.add (local.get $low)
            (i32x4.extadd_pairwise_i16x8_s (i16x8.extmul_low_i8x16_s (local.get $x) (local.get $y)))))
          (local.set $high (i32x4.add (local.get $high)
            (i32x4.extadd_pairwise_i16x8_s (i16x8.extmul_high_i8x16_s (local.get $x) (local.get $y)))))
          (local.set $q (i32.add (local.get $q) (i32.const 16)))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $step (i32.lt_u (local.get $at) (local.get $end))))
        (local.set $low (i32x4.add (local.get $low) (local.get $high)))
        (i32.store (local.get $out)
          (i32.add
            (i32.add (i32x4.extract_lane 0 (local.get $low)) (i32x4.extract_lane 1 (local.get $low)))
            (i32.add (i32x4.extract_lane 2 (local.get $low)) (i32x4.extract_lane 3 (local.get $low)))))
        (local.set $out (i32.add (local.get $out) (i32.const 4)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $row)))))
