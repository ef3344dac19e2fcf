;; Dot products of one int8 vector with many, on 128-bit SIMD: the exact scan of the semantic half of a search.
;;
;; dot_rows writes, for each of $rows rows of $size bytes at $at (one after the other), its dot product with the query
;; as an i32 to $out. The query lies at $query as $size int16 values, so that a step needs no widening of its own.
;; $size is a multiple of 16; with int8 values the sums stay inside 32 bits up to a size of 100,000.
(module
  (import "host" "memory" (memory 1 65536))
  (func (export "dot_rows") (param $query i32) (param $at i32) (param $rows i32) (param $size i32) (param $out i32)
    (local $q i32) (local $end i32) (local $low v128) (local $high v128)
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $q (local.get $query))
        (local.set $end (i32.add (local.get $at) (local.get $size)))
        (local.set $low (v128.const i32x4 0 0 0 0))
        (local.set $high (v128.const i32x4 0 0 0 0))
        (loop $step
          (local.set $low (i32x4.add (local.get $low)
            (i32x4.dot_i16x8_s (v128.load (local.get $q)) (v128.load8x8_s (local.get $at)))))
          (local.set $high (i32x4.add (local.get $high)
            (i32x4.dot_i16x8_s (v128.load offset=16 (local.get $q)) (v128.load8x8_s offset=8 (local.get $at)))))
          (local.set $q (i32.add (local.get $q) (i32.const 32)))
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
