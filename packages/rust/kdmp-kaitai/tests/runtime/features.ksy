meta:
  id: features
  title: Features of schemas that the runtime is tested with
  license: CC0-1.0
  endian: le
  bit-endian: be
seq:
  - id: kind
    type: u2be
  - id: single
    type: f4be
  - id: double
    type: f8
  - id: flag
    type: b1
  - id: seven
    type: b7
  - id: twelve
    type: b12le
  - id: four
    type: b4le
  - id: animal
    type: b3
    enum: animals
  - id: until_zero
    type: strz
    encoding: UTF-8
  - id: wide
    type: str
    size: 6
    encoding: UTF-16BE
  - id: padded
    type: str
    size: 8
    encoding: ASCII
    pad-right: 0x2e
  - id: ended
    type: str
    size: 8
    encoding: IBM437
    terminator: 0x40
    include: true
  - id: kept
    terminator: 0x7c
    consume: false
  - id: one_key
    size: 3
    process: xor(0x55)
  - id: many_keys
    size: 3
    process: xor([1, 2])
  - id: rotated
    size: 2
    process: rol(3)
  - id: rotated_right
    size: 2
    process: ror(3)
  - id: packed
    size: 10
    process: zlib
    type: pair(3, kind)
  - id: choice
    size: 2
    type:
      switch-on: kind
      cases:
        1: pair(1, 2)
        2: single_byte
  - id: either
    type: either_end
  - id: numbers
    type: u1
    repeat: expr
    repeat-expr: 3
  - id: until_big
    type: u1
    repeat: until
    repeat-until: _ > 100 or _index == 5
  - id: magic
    contents: [1, 2]
  - id: bounded
    type: u1
    valid:
      min: 2
      max: 4
  - id: exact
    type: s1
    valid:
      expr: _ < 0
  - id: rest
    size-eos: true
instances:
  remainder:
    value: -5 % 7
  reversed:
    value: until_zero.reverse
  joined:
    value: padded + until_zero
  greatest:
    value: numbers.max
  last:
    value: numbers.last
  decoded:
    value: kept.to_s("UTF-8")
  at_two:
    pos: 2
    type: u1
  bits_at_two:
    pos: 2
    type: b5
enums:
  animals:
    1: cat
    2: dog
types:
  pair:
    params:
      - id: scale
        type: u4
      - id: extra
        type: u2
    seq:
      - id: one
        type: u1
      - id: other
        type: u1
    instances:
      scaled:
        value: one * scale + extra
  single_byte:
    seq:
      - id: byte
        type: s1
  either_end:
    meta:
      endian:
        switch-on: _root.kind
        cases:
          1: le
          2: be
    seq:
      - id: four
        type: u4
      - id: two
        type: s2
