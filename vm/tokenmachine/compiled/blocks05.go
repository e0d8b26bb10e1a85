// Code generated from the weights of model 16cfe4d4dffd081295b2d6595dc54a582e5a744ebb44b179ea00e0a1fc7c2941; DO NOT EDIT.

package compiled

func (m *State) f8102(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (-65536)*r31 + (8)*r5 + (268500998)
	r32 := min(max(r30, 0), int64(p))
	r33 := int64(m.tokens[r32])
	r34 := big3.at(r33)
	r35 := (-65536)*r31 + (8)*r5 + (268500999)
	r36 := min(max(r35, 0), int64(p))
	r37 := int64(m.tokens[r36])
	r38 := int64(0)
	if d := uint64(r37 - (196609)); d < 65535 {
		r38 = r37 - (196608)
	}
	r39 := (-65536)*r31 + (8)*r5 + (268500995)
	r40 := min(max(r39, 0), int64(p))
	r41 := int64(m.tokens[r40])
	r42 := big1.at(r41)
	var r43 int64
	if r4 != 0 {
		r44 := int64(0)
		if d := uint64(r41 - (196608)); d < 32768 {
			r44 = int64(1)
		}
		r43 = r4 * r44
	}
	r45 := r42 + r43
	r46 := int64(m.index1.find1(r45))
	r47 := m.index1.vals[r46*4+0]
	r48 := int64(0)
	if d := uint64(r33 - (196609)); d < 65535 {
		r48 = int64(t20[(r33-(196609))&3])
	}
	r49 := m.index1.vals[r46*4+1]
	r50 := r48 + r49
	var r51 int64
	if r50 > 3 {
		r51 = 1
	}
	r52 := (-65536)*r31 + (8)*r5 + (268500996)
	r53 := min(max(r52, 0), int64(p))
	r54 := int64(m.tokens[r53])
	r55 := int64(0)
	if d := uint64(r54 - (196609)); d < 65535 {
		r55 = r54 - (196608)
	}
	r56 := (8192)*r31 - r5
	r57 := (536870911)*max(r56-(33562624), 0) + (-536870912)*max(r56-(33562625), 0)
	r58 := r34 + (16384)*r38 + r47 + r51 + (16384)*r55 + r57
	r59 := min(max(r58, 0), 536870912)
	m.hist0[p&1] = r59
	if int64(1) <= m.index2.level {
		r60 := m.hist0[r8&1]
		r61 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r61 = int64(t1[(r9-(65537))&255])
		}
		r62 := big0.at(r9)
		rec := m.index2.insert(r60, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r61
		v[3] = r62
		v[4] = r60
	}
	r63 := r48 + r49 + (-4)*r51
	var r64 int64
	if r63 == 0 {
		r64 = 1
	}
	r65 := int64(m.index2.find1(r59))
	r66 := m.index2.vals[r65*5+4]
	r67 := -r59 + r66
	var r68 int64
	if r67 == 0 {
		r68 = 1
	}
	r69 := m.index2.vals[r65*5+1]
	r70 := r68 * r69
	r71 := m.index2.vals[r65*5+2]
	r72 := r68 * r71
	r73 := m.index2.vals[r65*5+3]
	r74 := r68 * r73
	var r75 int64
	if r64 != 0 {
		var r76 int64
		if r68 != 0 {
			r77 := m.index2.vals[r65*5+0]
			r76 = r68 * r77
		}
		r78 := r76 + (256)*r70 + (65536)*r72 + (16777216)*r74
		r75 = r64 * r78
	}
	var r79 int64
	if r63 == 1 {
		r79 = 1
	}
	r80 := r59 + (1)
	r81 := int64(m.index2.find1(r80))
	r82 := m.index2.vals[r81*5+4]
	r83 := -r59 + r82
	var r84 int64
	if r83 == 1 {
		r84 = 1
	}
	r85 := m.index2.vals[r81*5+0]
	r86 := r84 * r85
	r87 := r70 + (256)*r72 + (65536)*r74 + (16777216)*r86
	r88 := r79 * r87
	var r89 int64
	if r63 == 2 {
		r89 = 1
	}
	r90 := m.index2.vals[r81*5+1]
	r91 := r84 * r90
	r92 := r72 + (256)*r74 + (65536)*r86 + (16777216)*r91
	r93 := r89 * r92
	var r94 int64
	if r63 == 3 {
		r94 = 1
	}
	var r95 int64
	if r94 != 0 {
		var r96 int64
		if r84 != 0 {
			r97 := m.index2.vals[r81*5+2]
			r96 = r84 * r97
		}
		r98 := r74 + (256)*r86 + (65536)*r91 + (16777216)*r96
		r95 = r94 * r98
	}
	r99 := r75 + r88 + r93 + r95
	var r100 int64
	if r99 > 65535 {
		r100 = 1
	}
	r101 := (-2)*r100 + (1)
	r102 := (2)*r100 + (-1)
	r103 := (-65536)*r31 + (8)*r5 + (268500997)
	r104 := min(max(r103, 0), int64(p))
	r105 := int64(m.tokens[r104])
	r106 := big1.at(r105)
	var r107 int64
	if r4 != 0 {
		r108 := int64(0)
		if d := uint64(r105 - (196608)); d < 32768 {
			r108 = int64(1)
		}
		r107 = r4 * r108
	}
	r109 := r106 + r107
	r110 := int64(m.index1.find1(r109))
	r111 := m.index1.vals[r110*4+0]
	r112 := m.index1.vals[r110*4+1]
	r113 := (4)*r34 + r48 + (65536)*r38 + (4)*r47 + r49 + (-4)*r111 - r112
	var r114 int64
	if r113 > -4 {
		r114 = 1
	}
	r115 := (8)*r114 + (-1)
	r116 := min(max(r99, 0), 4294967296)
	r117, top0 := int64(0), r101
	if k := r102; k > top0 {
		r117, top0 = 1, k
	} else if k == top0 {
		r117 = -1
	}
	if k := r115; k > top0 {
		r117, top0 = 2, k
	} else if k == top0 {
		r117 = -1
	}
	if r117 == 0 {
		r118 := (2) * r116
		return Token(min(max((r118)>>1, 0), 65535) + (0)), true
	}
	if r117 == 1 {
		r119 := (2)*r116 + (-65535)
		return Token(min(max((r119-(-65535))>>17, 0), 65535) + (65536)), true
	}
	r120 := (6) * r114
	return Token(min(max((r120)>>1, 0), 15) + (360449)), true
}

func (m *State) f8125(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (-65536)*r31 + (8)*r5 + (268500998)
	r32 := min(max(r30, 0), int64(p))
	r33 := int64(m.tokens[r32])
	r34 := big3.at(r33)
	r35 := (-65536)*r31 + (8)*r5 + (268500999)
	r36 := min(max(r35, 0), int64(p))
	r37 := int64(m.tokens[r36])
	r38 := int64(0)
	if d := uint64(r37 - (196609)); d < 65535 {
		r38 = r37 - (196608)
	}
	r39 := (-65536)*r31 + (8)*r5 + (268500995)
	r40 := min(max(r39, 0), int64(p))
	r41 := int64(m.tokens[r40])
	r42 := big1.at(r41)
	var r43 int64
	if r4 != 0 {
		r44 := int64(0)
		if d := uint64(r41 - (196608)); d < 32768 {
			r44 = int64(1)
		}
		r43 = r4 * r44
	}
	r45 := r42 + r43
	r46 := int64(m.index1.find1(r45))
	r47 := m.index1.vals[r46*4+0]
	r48 := int64(0)
	if d := uint64(r33 - (196609)); d < 65535 {
		r48 = int64(t20[(r33-(196609))&3])
	}
	r49 := m.index1.vals[r46*4+1]
	r50 := r48 + r49
	var r51 int64
	if r50 > 3 {
		r51 = 1
	}
	r52 := (-65536)*r31 + (8)*r5 + (268500996)
	r53 := min(max(r52, 0), int64(p))
	r54 := int64(m.tokens[r53])
	r55 := int64(0)
	if d := uint64(r54 - (196609)); d < 65535 {
		r55 = r54 - (196608)
	}
	r56 := (8192)*r31 - r5
	r57 := (536870911)*max(r56-(33562624), 0) + (-536870912)*max(r56-(33562625), 0)
	r58 := r34 + (16384)*r38 + r47 + r51 + (16384)*r55 + r57
	r59 := min(max(r58, 0), 536870912)
	m.hist0[p&1] = r59
	if int64(1) <= m.index2.level {
		r60 := m.hist0[r8&1]
		r61 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r61 = int64(t1[(r9-(65537))&255])
		}
		r62 := big0.at(r9)
		rec := m.index2.insert(r60, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r61
		v[3] = r62
		v[4] = r60
	}
	r63 := r48 + r49 + (-4)*r51
	var r64 int64
	if r63 == 0 {
		r64 = 1
	}
	r65 := int64(m.index2.find1(r59))
	r66 := m.index2.vals[r65*5+4]
	r67 := -r59 + r66
	var r68 int64
	if r67 == 0 {
		r68 = 1
	}
	r69 := m.index2.vals[r65*5+1]
	r70 := r68 * r69
	r71 := m.index2.vals[r65*5+2]
	r72 := r68 * r71
	r73 := m.index2.vals[r65*5+3]
	r74 := r68 * r73
	var r75 int64
	if r64 != 0 {
		var r76 int64
		if r68 != 0 {
			r77 := m.index2.vals[r65*5+0]
			r76 = r68 * r77
		}
		r78 := r76 + (256)*r70 + (65536)*r72 + (16777216)*r74
		r75 = r64 * r78
	}
	var r79 int64
	if r63 == 1 {
		r79 = 1
	}
	r80 := r59 + (1)
	r81 := int64(m.index2.find1(r80))
	r82 := m.index2.vals[r81*5+4]
	r83 := -r59 + r82
	var r84 int64
	if r83 == 1 {
		r84 = 1
	}
	r85 := m.index2.vals[r81*5+0]
	r86 := r84 * r85
	r87 := r70 + (256)*r72 + (65536)*r74 + (16777216)*r86
	r88 := r79 * r87
	var r89 int64
	if r63 == 2 {
		r89 = 1
	}
	r90 := m.index2.vals[r81*5+1]
	r91 := r84 * r90
	r92 := r72 + (256)*r74 + (65536)*r86 + (16777216)*r91
	r93 := r89 * r92
	var r94 int64
	if r63 == 3 {
		r94 = 1
	}
	var r95 int64
	if r94 != 0 {
		var r96 int64
		if r84 != 0 {
			r97 := m.index2.vals[r81*5+2]
			r96 = r84 * r97
		}
		r98 := r74 + (256)*r86 + (65536)*r91 + (16777216)*r96
		r95 = r94 * r98
	}
	r99 := r75 + r88 + r93 + r95
	var r100 int64
	if r99 > 2147483647 {
		r100 = 1
	}
	r101 := (4294967295) * r100
	var r102 int64
	if r101 > 0 {
		r102 = 1
	}
	var r103 int64
	if r101 > 65535 {
		r103 = 1
	}
	var r104 int64
	if r99 > 65535 {
		r104 = 1
	}
	r105 := r102 + r104
	var r106 int64
	if r105 > 0 {
		r106 = 1
	}
	r107 := r102 + r103 + r106
	var r108 int64
	if r107 == 0 {
		r108 = 1
	}
	r109 := (2)*r108 + (-1)
	var r110 int64
	if r107 == 1 {
		r110 = 1
	}
	r111 := (2)*r110 + (-1)
	r112 := int64(t3[r107])
	r113 := (2)*r112 + (-1)
	r114 := max(r107-(2), 0)
	r115 := (2)*r114 + (-1)
	r116 := (-65536)*r31 + (8)*r5 + (268500997)
	r117 := min(max(r116, 0), int64(p))
	r118 := int64(m.tokens[r117])
	r119 := big1.at(r118)
	var r120 int64
	if r4 != 0 {
		r121 := int64(0)
		if d := uint64(r118 - (196608)); d < 32768 {
			r121 = int64(1)
		}
		r120 = r4 * r121
	}
	r122 := r119 + r120
	r123 := int64(m.index1.find1(r122))
	r124 := m.index1.vals[r123*4+0]
	r125 := m.index1.vals[r123*4+1]
	r126 := (4)*r34 + r48 + (65536)*r38 + (4)*r47 + r49 + (-4)*r124 - r125
	var r127 int64
	if r126 > -4 {
		r127 = 1
	}
	r128 := (8)*r127 + (-1)
	var r129 int64
	if r107 > 1 {
		r129 = 1
	}
	r130 := r129 * r101
	r131 := -r129 + (1)
	r132 := r131 * r99
	r133 := r130 + r132
	r134 := min(max(r133, 0), 4294967296)
	r135, top0 := int64(0), r109
	if k := r111; k > top0 {
		r135, top0 = 1, k
	} else if k == top0 {
		r135 = -1
	}
	if k := r113; k > top0 {
		r135, top0 = 2, k
	} else if k == top0 {
		r135 = -1
	}
	if k := r115; k > top0 {
		r135, top0 = 3, k
	} else if k == top0 {
		r135 = -1
	}
	if k := r128; k > top0 {
		r135, top0 = 4, k
	} else if k == top0 {
		r135 = -1
	}
	if r135 == 0 {
		r136 := (2) * r134
		return Token(min(max((r136)>>1, 0), 65535) + (0)), true
	}
	if r135 == 1 {
		r137 := (2)*r134 + (-65535)
		return Token(min(max((r137-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r135 == 2 {
		r138 := (2) * r134
		return Token(min(max((r138)>>1, 0), 65535) + (131072)), true
	}
	if r135 == 3 {
		r139 := (2)*r134 + (-65535)
		return Token(min(max((r139-(-65535))>>17, 0), 65535) + (196608)), true
	}
	r140 := (6) * r127
	return Token(min(max((r140)>>1, 0), 15) + (360449)), true
}

func (m *State) f8148(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (-65536)*r31 + (8)*r5 + (268500998)
	r32 := min(max(r30, 0), int64(p))
	r33 := int64(m.tokens[r32])
	r34 := big3.at(r33)
	r35 := (-65536)*r31 + (8)*r5 + (268500999)
	r36 := min(max(r35, 0), int64(p))
	r37 := int64(m.tokens[r36])
	r38 := int64(0)
	if d := uint64(r37 - (196609)); d < 65535 {
		r38 = r37 - (196608)
	}
	r39 := (-65536)*r31 + (8)*r5 + (268500995)
	r40 := min(max(r39, 0), int64(p))
	r41 := int64(m.tokens[r40])
	r42 := big1.at(r41)
	var r43 int64
	if r4 != 0 {
		r44 := int64(0)
		if d := uint64(r41 - (196608)); d < 32768 {
			r44 = int64(1)
		}
		r43 = r4 * r44
	}
	r45 := r42 + r43
	r46 := int64(m.index1.find1(r45))
	r47 := m.index1.vals[r46*4+0]
	r48 := int64(0)
	if d := uint64(r33 - (196609)); d < 65535 {
		r48 = int64(t20[(r33-(196609))&3])
	}
	r49 := m.index1.vals[r46*4+1]
	r50 := r48 + r49
	var r51 int64
	if r50 > 3 {
		r51 = 1
	}
	r52 := (-65536)*r31 + (8)*r5 + (268500996)
	r53 := min(max(r52, 0), int64(p))
	r54 := int64(m.tokens[r53])
	r55 := int64(0)
	if d := uint64(r54 - (196609)); d < 65535 {
		r55 = r54 - (196608)
	}
	r56 := (8192)*r31 - r5
	r57 := (536870911)*max(r56-(33562624), 0) + (-536870912)*max(r56-(33562625), 0)
	r58 := r34 + (16384)*r38 + r47 + r51 + (16384)*r55 + r57
	r59 := min(max(r58, 0), 536870912)
	m.hist0[p&1] = r59
	if int64(1) <= m.index2.level {
		r60 := m.hist0[r8&1]
		r61 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r61 = int64(t1[(r9-(65537))&255])
		}
		r62 := big0.at(r9)
		rec := m.index2.insert(r60, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r61
		v[3] = r62
		v[4] = r60
	}
	r63 := r48 + r49 + (-4)*r51
	var r64 int64
	if r63 == 0 {
		r64 = 1
	}
	r65 := r59 + (1)
	r66 := int64(m.index2.find1(r65))
	r67 := m.index2.vals[r66*5+4]
	r68 := -r59 + r67
	var r69 int64
	if r68 == 1 {
		r69 = 1
	}
	r70 := m.index2.vals[r66*5+0]
	r71 := r69 * r70
	r72 := m.index2.vals[r66*5+1]
	r73 := r69 * r72
	r74 := m.index2.vals[r66*5+2]
	r75 := r69 * r74
	r76 := m.index2.vals[r66*5+3]
	r77 := r69 * r76
	r78 := r71 + (256)*r73 + (65536)*r75 + (16777216)*r77
	r79 := r64 * r78
	var r80 int64
	if r63 == 1 {
		r80 = 1
	}
	r81 := r59 + (2)
	r82 := int64(m.index2.find1(r81))
	r83 := m.index2.vals[r82*5+4]
	r84 := -r59 + r83
	var r85 int64
	if r84 == 2 {
		r85 = 1
	}
	r86 := m.index2.vals[r82*5+0]
	r87 := r85 * r86
	r88 := r73 + (256)*r75 + (65536)*r77 + (16777216)*r87
	r89 := r80 * r88
	var r90 int64
	if r63 == 2 {
		r90 = 1
	}
	r91 := m.index2.vals[r82*5+1]
	r92 := r85 * r91
	r93 := r75 + (256)*r77 + (65536)*r87 + (16777216)*r92
	r94 := r90 * r93
	var r95 int64
	if r63 == 3 {
		r95 = 1
	}
	var r96 int64
	if r95 != 0 {
		var r97 int64
		if r85 != 0 {
			r98 := m.index2.vals[r82*5+2]
			r97 = r85 * r98
		}
		r99 := r77 + (256)*r87 + (65536)*r92 + (16777216)*r97
		r96 = r95 * r99
	}
	r100 := r79 + r89 + r94 + r96
	var r101 int64
	if r100 > 0 {
		r101 = 1
	}
	var r102 int64
	if r100 > 65535 {
		r102 = 1
	}
	r103 := int64(m.index2.find1(r59))
	r104 := m.index2.vals[r103*5+4]
	r105 := -r59 + r104
	var r106 int64
	if r105 == 0 {
		r106 = 1
	}
	r107 := m.index2.vals[r103*5+1]
	r108 := r106 * r107
	r109 := m.index2.vals[r103*5+2]
	r110 := r106 * r109
	r111 := m.index2.vals[r103*5+3]
	r112 := r106 * r111
	var r113 int64
	if r64 != 0 {
		var r114 int64
		if r106 != 0 {
			r115 := m.index2.vals[r103*5+0]
			r114 = r106 * r115
		}
		r116 := r114 + (256)*r108 + (65536)*r110 + (16777216)*r112
		r113 = r64 * r116
	}
	r117 := r108 + (256)*r110 + (65536)*r112 + (16777216)*r71
	r118 := r80 * r117
	r119 := r110 + (256)*r112 + (65536)*r71 + (16777216)*r73
	r120 := r90 * r119
	r121 := r112 + (256)*r71 + (65536)*r73 + (16777216)*r75
	r122 := r95 * r121
	r123 := r113 + r118 + r120 + r122
	var r124 int64
	if r123 > 65535 {
		r124 = 1
	}
	r125 := r101 + r124
	var r126 int64
	if r125 > 0 {
		r126 = 1
	}
	r127 := r101 + r102 + r126
	var r128 int64
	if r127 == 0 {
		r128 = 1
	}
	r129 := (2)*r128 + (-1)
	var r130 int64
	if r127 == 1 {
		r130 = 1
	}
	r131 := (2)*r130 + (-1)
	r132 := int64(t3[r127])
	r133 := (2)*r132 + (-1)
	r134 := max(r127-(2), 0)
	r135 := (2)*r134 + (-1)
	r136 := (-65536)*r31 + (8)*r5 + (268500997)
	r137 := min(max(r136, 0), int64(p))
	r138 := int64(m.tokens[r137])
	r139 := big1.at(r138)
	var r140 int64
	if r4 != 0 {
		r141 := int64(0)
		if d := uint64(r138 - (196608)); d < 32768 {
			r141 = int64(1)
		}
		r140 = r4 * r141
	}
	r142 := r139 + r140
	r143 := int64(m.index1.find1(r142))
	r144 := m.index1.vals[r143*4+0]
	r145 := m.index1.vals[r143*4+1]
	r146 := (4)*r34 + r48 + (65536)*r38 + (4)*r47 + r49 + (-4)*r144 - r145
	var r147 int64
	if r146 > -8 {
		r147 = 1
	}
	r148 := (8)*r147 + (-1)
	var r149 int64
	if r127 > 1 {
		r149 = 1
	}
	r150 := r149 * r100
	r151 := -r149 + (1)
	r152 := r151 * r123
	r153 := r150 + r152
	r154 := min(max(r153, 0), 4294967296)
	r155, top0 := int64(0), r129
	if k := r131; k > top0 {
		r155, top0 = 1, k
	} else if k == top0 {
		r155 = -1
	}
	if k := r133; k > top0 {
		r155, top0 = 2, k
	} else if k == top0 {
		r155 = -1
	}
	if k := r135; k > top0 {
		r155, top0 = 3, k
	} else if k == top0 {
		r155 = -1
	}
	if k := r148; k > top0 {
		r155, top0 = 4, k
	} else if k == top0 {
		r155 = -1
	}
	if r155 == 0 {
		r156 := (2) * r154
		return Token(min(max((r156)>>1, 0), 65535) + (0)), true
	}
	if r155 == 1 {
		r157 := (2)*r154 + (-65535)
		return Token(min(max((r157-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r155 == 2 {
		r158 := (2) * r154
		return Token(min(max((r158)>>1, 0), 65535) + (131072)), true
	}
	if r155 == 3 {
		r159 := (2)*r154 + (-65535)
		return Token(min(max((r159-(-65535))>>17, 0), 65535) + (196608)), true
	}
	r160 := (6) * r147
	return Token(min(max((r160)>>1, 0), 15) + (360449)), true
}

func (m *State) f8171(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (-65536)*r31 + (8)*r5 + (268500998)
	r32 := min(max(r30, 0), int64(p))
	r33 := int64(m.tokens[r32])
	r34 := big3.at(r33)
	r35 := (-65536)*r31 + (8)*r5 + (268500994)
	r36 := min(max(r35, 0), int64(p))
	r37 := int64(m.tokens[r36])
	r38 := int64(0)
	if d := uint64(r37 - (196609)); d < 65535 {
		r38 = r37 - (196608)
	}
	r39 := (-65536)*r31 + (8)*r5 + (268500999)
	r40 := min(max(r39, 0), int64(p))
	r41 := int64(m.tokens[r40])
	r42 := int64(0)
	if d := uint64(r41 - (196609)); d < 65535 {
		r42 = r41 - (196608)
	}
	r43 := (-65536)*r31 + (8)*r5 + (268500995)
	r44 := min(max(r43, 0), int64(p))
	r45 := int64(m.tokens[r44])
	r46 := big1.at(r45)
	var r47 int64
	if r4 != 0 {
		r48 := int64(0)
		if d := uint64(r45 - (196608)); d < 32768 {
			r48 = int64(1)
		}
		r47 = r4 * r48
	}
	r49 := r46 + r47
	r50 := int64(m.index1.find1(r49))
	r51 := m.index1.vals[r50*4+0]
	r52 := int64(0)
	if d := uint64(r33 - (196609)); d < 65535 {
		r52 = int64(t20[(r33-(196609))&3])
	}
	r53 := m.index1.vals[r50*4+1]
	r54 := r52 + r53
	var r55 int64
	if r54 > 3 {
		r55 = 1
	}
	r56 := (8192)*r31 - r5
	r57 := (536870911)*max(r56-(33562624), 0) + (-536870912)*max(r56-(33562625), 0)
	r58 := r34 + (16384)*r38 + (16384)*r42 + r51 + r55 + r57
	r59 := min(max(r58, 0), 536870912)
	m.hist0[p&1] = r59
	if int64(1) <= m.index2.level {
		r60 := m.hist0[r8&1]
		r61 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r61 = int64(t1[(r9-(65537))&255])
		}
		r62 := big0.at(r9)
		rec := m.index2.insert(r60, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r61
		v[3] = r62
		v[4] = r60
	}
	r63 := int64(m.index2.find1(r59))
	r64 := m.index2.vals[r63*5+4]
	r65 := -r59 + r64
	var r66 int64
	if r65 == 0 {
		r66 = 1
	}
	var r67 int64
	if r66 != 0 {
		r68 := m.index2.vals[r63*5+0]
		r67 = r66 * r68
	}
	var r69 int64
	if r66 != 0 {
		r70 := m.index2.vals[r63*5+1]
		r69 = r66 * r70
	}
	var r71 int64
	if r66 != 0 {
		r72 := m.index2.vals[r63*5+2]
		r71 = r66 * r72
	}
	var r73 int64
	if r66 != 0 {
		r74 := m.index2.vals[r63*5+3]
		r73 = r66 * r74
	}
	r75 := r52 + r53 + (-4)*r55
	var r76 int64
	if r75 == 0 {
		r76 = 1
	}
	r77 := (-65536)*r31 + (8)*r5 + (268500996)
	r78 := min(max(r77, 0), int64(p))
	r79 := int64(m.tokens[r78])
	r80 := big1.at(r79)
	r81 := int64(0)
	if d := uint64(r79 - (196608)); d < 32768 {
		r81 = int64(1)
	}
	r82 := r4 * r81
	r83 := r80 + r82
	r84 := int64(m.index1.find1(r83))
	r85 := m.index1.vals[r84*4+3]
	r86 := min(r85, int64(p))
	r87 := int64(m.tokens[r86])
	r88 := int64(0)
	if d := uint64(r87 - (1)); d < 65535 {
		r88 = int64(t1[(r87-(1))&255])
	}
	r89 := r88 - r67
	r90 := r76 * r89
	var r91 int64
	if r75 == 1 {
		r91 = 1
	}
	r92 := (256) * r91
	r93 := r88 - r69
	r94 := r92 * r93
	var r95 int64
	if r75 == 2 {
		r95 = 1
	}
	r96 := (65536) * r95
	r97 := r88 - r71
	r98 := r96 * r97
	var r99 int64
	if r75 == 3 {
		r99 = 1
	}
	r100 := (16777216) * r99
	r101 := r88 - r73
	r102 := r100 * r101
	r103 := r67 + (256)*r69 + (65536)*r71 + (16777216)*r73 + r90 + r94 + r98 + r102
	var r104 int64
	if r103 > 65535 {
		r104 = 1
	}
	r105 := (2)*r104 + (-1)
	r106 := (-2)*r104 + (1)
	r107 := (-65536)*r31 + (8)*r5 + (268500997)
	r108 := min(max(r107, 0), int64(p))
	r109 := int64(m.tokens[r108])
	r110 := big1.at(r109)
	var r111 int64
	if r4 != 0 {
		r112 := int64(0)
		if d := uint64(r109 - (196608)); d < 32768 {
			r112 = int64(1)
		}
		r111 = r4 * r112
	}
	r113 := r110 + r111
	r114 := int64(m.index1.find1(r113))
	r115 := m.index1.vals[r114*4+0]
	r116 := m.index1.vals[r114*4+1]
	r117 := (4)*r34 + r52 + (65536)*r42 + (4)*r51 + r53 + (-4)*r115 - r116
	var r118 int64
	if r117 > -1 {
		r118 = 1
	}
	r119 := (8)*r118 + (-1)
	r120 := min(max(r103, 0), 4294967296)
	r121, top0 := int64(0), r105
	if k := r106; k > top0 {
		r121, top0 = 1, k
	} else if k == top0 {
		r121 = -1
	}
	if k := r119; k > top0 {
		r121, top0 = 2, k
	} else if k == top0 {
		r121 = -1
	}
	if r121 == 0 {
		r122 := (2)*r120 + (-65535)
		return Token(min(max((r122-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r121 == 1 {
		r123 := (2) * r120
		return Token(min(max((r123)>>1, 0), 65535) + (262144)), true
	}
	r124 := (6) * r118
	return Token(min(max((r124)>>1, 0), 15) + (360449)), true
}

func (m *State) f8194(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (-65536)*r31 + (8)*r5 + (268500998)
	r32 := min(max(r30, 0), int64(p))
	r33 := int64(m.tokens[r32])
	r34 := big3.at(r33)
	r35 := (-65536)*r31 + (8)*r5 + (268500994)
	r36 := min(max(r35, 0), int64(p))
	r37 := int64(m.tokens[r36])
	r38 := int64(0)
	if d := uint64(r37 - (196609)); d < 65535 {
		r38 = r37 - (196608)
	}
	r39 := (-65536)*r31 + (8)*r5 + (268500999)
	r40 := min(max(r39, 0), int64(p))
	r41 := int64(m.tokens[r40])
	r42 := int64(0)
	if d := uint64(r41 - (196609)); d < 65535 {
		r42 = r41 - (196608)
	}
	r43 := (-65536)*r31 + (8)*r5 + (268500995)
	r44 := min(max(r43, 0), int64(p))
	r45 := int64(m.tokens[r44])
	r46 := big1.at(r45)
	var r47 int64
	if r4 != 0 {
		r48 := int64(0)
		if d := uint64(r45 - (196608)); d < 32768 {
			r48 = int64(1)
		}
		r47 = r4 * r48
	}
	r49 := r46 + r47
	r50 := int64(m.index1.find1(r49))
	r51 := m.index1.vals[r50*4+0]
	r52 := int64(0)
	if d := uint64(r33 - (196609)); d < 65535 {
		r52 = int64(t20[(r33-(196609))&3])
	}
	r53 := m.index1.vals[r50*4+1]
	r54 := r52 + r53
	var r55 int64
	if r54 > 3 {
		r55 = 1
	}
	r56 := (8192)*r31 - r5
	r57 := (536870911)*max(r56-(33562624), 0) + (-536870912)*max(r56-(33562625), 0)
	r58 := r34 + (16384)*r38 + (16384)*r42 + r51 + r55 + r57
	r59 := min(max(r58, 0), 536870912)
	m.hist0[p&1] = r59
	if int64(1) <= m.index2.level {
		r60 := m.hist0[r8&1]
		r61 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r61 = int64(t1[(r9-(65537))&255])
		}
		r62 := big0.at(r9)
		rec := m.index2.insert(r60, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r61
		v[3] = r62
		v[4] = r60
	}
	r63 := int64(m.index2.find1(r59))
	r64 := m.index2.vals[r63*5+4]
	r65 := -r59 + r64
	var r66 int64
	if r65 == 0 {
		r66 = 1
	}
	var r67 int64
	if r66 != 0 {
		r68 := m.index2.vals[r63*5+0]
		r67 = r66 * r68
	}
	var r69 int64
	if r66 != 0 {
		r70 := m.index2.vals[r63*5+1]
		r69 = r66 * r70
	}
	var r71 int64
	if r66 != 0 {
		r72 := m.index2.vals[r63*5+2]
		r71 = r66 * r72
	}
	var r73 int64
	if r66 != 0 {
		r74 := m.index2.vals[r63*5+3]
		r73 = r66 * r74
	}
	r75 := r52 + r53 + (-4)*r55
	var r76 int64
	if r75 == 0 {
		r76 = 1
	}
	r77 := (-65536)*r31 + (8)*r5 + (268500996)
	r78 := min(max(r77, 0), int64(p))
	r79 := int64(m.tokens[r78])
	r80 := big1.at(r79)
	r81 := int64(0)
	if d := uint64(r79 - (196608)); d < 32768 {
		r81 = int64(1)
	}
	r82 := r4 * r81
	r83 := r80 + r82
	r84 := int64(m.index1.find1(r83))
	r85 := m.index1.vals[r84*4+3]
	r86 := min(r85, int64(p))
	r87 := int64(m.tokens[r86])
	r88 := int64(0)
	if d := uint64(r87 - (1)); d < 65535 {
		r88 = r87
	}
	r89 := r88 - r67 + (-256)*r69
	r90 := r76 * r89
	var r91 int64
	if r75 == 2 {
		r91 = 1
	}
	r92 := (65536) * r91
	r93 := r88 - r71 + (-256)*r73
	r94 := r92 * r93
	r95 := r67 + (256)*r69 + (65536)*r71 + (16777216)*r73 + r90 + r94
	var r96 int64
	if r95 > 65535 {
		r96 = 1
	}
	r97 := (2)*r96 + (-1)
	r98 := (-2)*r96 + (1)
	var r99 int64
	if r75 == 1 {
		r99 = 1
	}
	var r100 int64
	if r75 == 3 {
		r100 = 1
	}
	r101 := (4)*r99 + (4)*r100 + (-1)
	r102 := (-65536)*r31 + (8)*r5 + (268500997)
	r103 := min(max(r102, 0), int64(p))
	r104 := int64(m.tokens[r103])
	r105 := big1.at(r104)
	var r106 int64
	if r4 != 0 {
		r107 := int64(0)
		if d := uint64(r104 - (196608)); d < 32768 {
			r107 = int64(1)
		}
		r106 = r4 * r107
	}
	r108 := r105 + r106
	r109 := int64(m.index1.find1(r108))
	r110 := m.index1.vals[r109*4+0]
	r111 := m.index1.vals[r109*4+1]
	r112 := (4)*r34 + r52 + (65536)*r42 + (4)*r51 + r53 + (-4)*r110 - r111
	var r113 int64
	if r112 > -2 {
		r113 = 1
	}
	r114 := (8)*r113 + (-1)
	r115 := min(max(r95, 0), 4294967296)
	r116, top0 := int64(0), r97
	if k := r98; k > top0 {
		r116, top0 = 1, k
	} else if k == top0 {
		r116 = -1
	}
	if k := r101; k > top0 {
		r116, top0 = 2, k
	} else if k == top0 {
		r116 = -1
	}
	if k := r114; k > top0 {
		r116, top0 = 3, k
	} else if k == top0 {
		r116 = -1
	}
	if r116 == 0 {
		r117 := (2)*r115 + (-65535)
		return Token(min(max((r117-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r116 == 1 {
		r118 := (2) * r115
		return Token(min(max((r118)>>1, 0), 65535) + (262144)), true
	}
	if r116 == 2 {
		r119 := r99 + r100
		var r120 int64
		if r119 != 0 {
			r121 := (-65536)*r31 + (8)*r5 + (268501000)
			r122 := min(max(r121, 0), int64(p))
			r123 := int64(m.tokens[r122])
			r124 := big1.at(r123)
			r120 = r119 * r124
		}
		r125 := (-16384)*r31 + (2)*r120 + (67133440)
		return Token(min(max((r125)>>1, 0), 8191) + (327680)), true
	}
	r126 := (6) * r113
	return Token(min(max((r126)>>1, 0), 15) + (360449)), true
}

func (m *State) f8217(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (-65536)*r31 + (8)*r5 + (268500998)
	r32 := min(max(r30, 0), int64(p))
	r33 := int64(m.tokens[r32])
	r34 := big3.at(r33)
	r35 := (-65536)*r31 + (8)*r5 + (268500994)
	r36 := min(max(r35, 0), int64(p))
	r37 := int64(m.tokens[r36])
	r38 := int64(0)
	if d := uint64(r37 - (196609)); d < 65535 {
		r38 = r37 - (196608)
	}
	r39 := (-65536)*r31 + (8)*r5 + (268500999)
	r40 := min(max(r39, 0), int64(p))
	r41 := int64(m.tokens[r40])
	r42 := int64(0)
	if d := uint64(r41 - (196609)); d < 65535 {
		r42 = r41 - (196608)
	}
	r43 := (-65536)*r31 + (8)*r5 + (268500995)
	r44 := min(max(r43, 0), int64(p))
	r45 := int64(m.tokens[r44])
	r46 := big1.at(r45)
	var r47 int64
	if r4 != 0 {
		r48 := int64(0)
		if d := uint64(r45 - (196608)); d < 32768 {
			r48 = int64(1)
		}
		r47 = r4 * r48
	}
	r49 := r46 + r47
	r50 := int64(m.index1.find1(r49))
	r51 := m.index1.vals[r50*4+0]
	r52 := int64(0)
	if d := uint64(r33 - (196609)); d < 65535 {
		r52 = int64(t20[(r33-(196609))&3])
	}
	r53 := m.index1.vals[r50*4+1]
	r54 := r52 + r53
	var r55 int64
	if r54 > 3 {
		r55 = 1
	}
	r56 := (8192)*r31 - r5
	r57 := (536870911)*max(r56-(33562624), 0) + (-536870912)*max(r56-(33562625), 0)
	r58 := r34 + (16384)*r38 + (16384)*r42 + r51 + r55 + r57
	r59 := min(max(r58, 0), 536870912)
	m.hist0[p&1] = r59
	if int64(1) <= m.index2.level {
		r60 := m.hist0[r8&1]
		r61 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r61 = int64(t1[(r9-(65537))&255])
		}
		r62 := big0.at(r9)
		rec := m.index2.insert(r60, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r61
		v[3] = r62
		v[4] = r60
	}
	r63 := (-65536)*r31 + (8)*r5 + (268500997)
	r64 := min(max(r63, 0), int64(p))
	r65 := int64(m.tokens[r64])
	r66 := big1.at(r65)
	var r67 int64
	if r4 != 0 {
		r68 := int64(0)
		if d := uint64(r65 - (196608)); d < 32768 {
			r68 = int64(1)
		}
		r67 = r4 * r68
	}
	r69 := r66 + r67
	r70 := int64(m.index1.find1(r69))
	r71 := m.index1.vals[r70*4+0]
	r72 := m.index1.vals[r70*4+1]
	r73 := (4)*r34 + r52 + (65536)*r42 + (4)*r51 + r53 + (-4)*r71 - r72
	var r74 int64
	if r73 > -4 {
		r74 = 1
	}
	r75, top0 := int64(0), int64(0)
	if k := r74; k > top0 {
		r75, top0 = 1, k
	} else if k == top0 {
		r75 = -1
	}
	if r75 == 0 {
		top, best := int64(0), Token(360448)
		r76 := (-65536)*r31 + (8)*r5 + (268500996)
		r77 := min(max(r76, 0), int64(p))
		r78 := int64(m.tokens[r77])
		r79 := big1.at(r78)
		var r80 int64
		if r4 != 0 {
			r81 := int64(0)
			if d := uint64(r78 - (196608)); d < 32768 {
				r81 = int64(1)
			}
			r80 = r4 * r81
		}
		r82 := r79 + r80
		r83 := int64(m.index1.find1(r82))
		r84 := m.index1.vals[r83*4+0]
		r85 := m.index1.vals[r83*4+1]
		r86 := (4)*r84 + r85
		var r87 int64
		if r86 > 65535 {
			r87 = 1
		}
		r88 := (2251799813685248)*r87 + (-1125899906842624)
		r89 := (8)*r84 + (2)*r85 + (-65535)
		v0, id0 := family1.max(r89, int64(-65536))
		v0 += r88
		if c := v0; c > top || c == top && id0 < best {
			top, best = c, id0
		}
		r90 := (-2251799813685248)*r87 + (1125899906842624)
		r91 := (8)*r84 + (2)*r85
		v1, id1 := family4.max(r91, int64(-1))
		v1 += r90
		if c := v1; c > top || c == top && id1 < best {
			top, best = c, id1
		}
		r92 := r52 + r53 + (-4)*r55
		var r93 int64
		if r92 == 0 {
			r93 = 1
		}
		r94 := (-4503599627370496)*r93 + (3377699720527872)
		r95 := -r93 + (1)
		var r96 int64
		if r95 != 0 {
			r97 := (-65536)*r31 + (8)*r5 + (268501000)
			r98 := min(max(r97, 0), int64(p))
			r99 := int64(m.tokens[r98])
			r100 := big1.at(r99)
			r96 = r95 * r100
		}
		r101 := (-16384)*r31 + (2)*r96 + (67133440)
		v2, id2 := family5.max(r101, int64(-1))
		v2 += r94
		if c := v2; c > top || c == top && id2 < best {
			top, best = c, id2
		}
		_ = top
		return best, true
	}
	if r75 == 1 {
		r102 := (6) * r74
		return Token(min(max((r102)>>1, 0), 15) + (360449)), true
	}
	top, best := int64(0), Token(360448)
	r103 := (-65536)*r31 + (8)*r5 + (268500996)
	r104 := min(max(r103, 0), int64(p))
	r105 := int64(m.tokens[r104])
	r106 := big1.at(r105)
	var r107 int64
	if r4 != 0 {
		r108 := int64(0)
		if d := uint64(r105 - (196608)); d < 32768 {
			r108 = int64(1)
		}
		r107 = r4 * r108
	}
	r109 := r106 + r107
	r110 := int64(m.index1.find1(r109))
	r111 := m.index1.vals[r110*4+0]
	r112 := m.index1.vals[r110*4+1]
	r113 := (4)*r111 + r112
	var r114 int64
	if r113 > 65535 {
		r114 = 1
	}
	r115 := (2251799813685248)*r114 + (-1125899906842624)
	r116 := (8)*r111 + (2)*r112 + (-65535)
	v3, id3 := family1.max(r116, int64(-65536))
	v3 += r115
	if c := v3; c > top || c == top && id3 < best {
		top, best = c, id3
	}
	r117 := (-2251799813685248)*r114 + (1125899906842624)
	r118 := (8)*r111 + (2)*r112
	v4, id4 := family4.max(r118, int64(-1))
	v4 += r117
	if c := v4; c > top || c == top && id4 < best {
		top, best = c, id4
	}
	r119 := r52 + r53 + (-4)*r55
	var r120 int64
	if r119 == 0 {
		r120 = 1
	}
	r121 := (-4503599627370496)*r120 + (3377699720527872)
	r122 := -r120 + (1)
	var r123 int64
	if r122 != 0 {
		r124 := (-65536)*r31 + (8)*r5 + (268501000)
		r125 := min(max(r124, 0), int64(p))
		r126 := int64(m.tokens[r125])
		r127 := big1.at(r126)
		r123 = r122 * r127
	}
	r128 := (-16384)*r31 + (2)*r123 + (67133440)
	v5, id5 := family5.max(r128, int64(-1))
	v5 += r121
	if c := v5; c > top || c == top && id5 < best {
		top, best = c, id5
	}
	r129 := (9007199254740992)*r74 + (-1125899906842624)
	r130 := (6) * r74
	v6, id6 := family9.max(r130, int64(-1))
	v6 += r129
	if c := v6; c > top || c == top && id6 < best {
		top, best = c, id6
	}
	_ = top
	return best, true
}

func (m *State) f8240(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (-65536)*r31 + (8)*r5 + (268500998)
	r32 := min(max(r30, 0), int64(p))
	r33 := int64(m.tokens[r32])
	r34 := big3.at(r33)
	r35 := (-65536)*r31 + (8)*r5 + (268500994)
	r36 := min(max(r35, 0), int64(p))
	r37 := int64(m.tokens[r36])
	r38 := int64(0)
	if d := uint64(r37 - (196609)); d < 65535 {
		r38 = r37 - (196608)
	}
	r39 := (-65536)*r31 + (8)*r5 + (268500999)
	r40 := min(max(r39, 0), int64(p))
	r41 := int64(m.tokens[r40])
	r42 := int64(0)
	if d := uint64(r41 - (196609)); d < 65535 {
		r42 = r41 - (196608)
	}
	r43 := (-65536)*r31 + (8)*r5 + (268500995)
	r44 := min(max(r43, 0), int64(p))
	r45 := int64(m.tokens[r44])
	r46 := big1.at(r45)
	var r47 int64
	if r4 != 0 {
		r48 := int64(0)
		if d := uint64(r45 - (196608)); d < 32768 {
			r48 = int64(1)
		}
		r47 = r4 * r48
	}
	r49 := r46 + r47
	r50 := int64(m.index1.find1(r49))
	r51 := m.index1.vals[r50*4+0]
	r52 := int64(0)
	if d := uint64(r33 - (196609)); d < 65535 {
		r52 = int64(t20[(r33-(196609))&3])
	}
	r53 := m.index1.vals[r50*4+1]
	r54 := r52 + r53
	var r55 int64
	if r54 > 3 {
		r55 = 1
	}
	r56 := (8192)*r31 - r5
	r57 := (536870911)*max(r56-(33562624), 0) + (-536870912)*max(r56-(33562625), 0)
	r58 := r34 + (16384)*r38 + (16384)*r42 + r51 + r55 + r57
	r59 := min(max(r58, 0), 536870912)
	m.hist0[p&1] = r59
	if int64(1) <= m.index2.level {
		r60 := m.hist0[r8&1]
		r61 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r61 = int64(t1[(r9-(65537))&255])
		}
		r62 := big0.at(r9)
		rec := m.index2.insert(r60, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r61
		v[3] = r62
		v[4] = r60
	}
	r63 := (-65536)*r31 + (8)*r5 + (268500997)
	r64 := min(max(r63, 0), int64(p))
	r65 := int64(m.tokens[r64])
	r66 := big1.at(r65)
	var r67 int64
	if r4 != 0 {
		r68 := int64(0)
		if d := uint64(r65 - (196608)); d < 32768 {
			r68 = int64(1)
		}
		r67 = r4 * r68
	}
	r69 := r66 + r67
	r70 := int64(m.index1.find1(r69))
	r71 := m.index1.vals[r70*4+0]
	r72 := m.index1.vals[r70*4+1]
	r73 := (4)*r34 + r52 + (65536)*r42 + (4)*r51 + r53 + (-4)*r71 - r72
	var r74 int64
	if r73 > -8 {
		r74 = 1
	}
	r75, top0 := int64(0), int64(0)
	if k := r74; k > top0 {
		r75, top0 = 1, k
	} else if k == top0 {
		r75 = -1
	}
	if r75 == 0 {
		top, best := int64(0), Token(360448)
		r76 := (-65536)*r31 + (8)*r5 + (268500996)
		r77 := min(max(r76, 0), int64(p))
		r78 := int64(m.tokens[r77])
		r79 := big1.at(r78)
		var r80 int64
		if r4 != 0 {
			r81 := int64(0)
			if d := uint64(r78 - (196608)); d < 32768 {
				r81 = int64(1)
			}
			r80 = r4 * r81
		}
		r82 := r79 + r80
		r83 := int64(m.index1.find1(r82))
		r84 := m.index1.vals[r83*4+0]
		r85 := m.index1.vals[r83*4+1]
		r86 := (4)*r84 + r85
		var r87 int64
		if r86 > 65535 {
			r87 = 1
		}
		r88 := (2251799813685248)*r87 + (-1125899906842624)
		r89 := (8)*r84 + (2)*r85 + (-65535)
		v0, id0 := family1.max(r89, int64(-65536))
		v0 += r88
		if c := v0; c > top || c == top && id0 < best {
			top, best = c, id0
		}
		r90 := (-2251799813685248)*r87 + (1125899906842624)
		r91 := (8)*r84 + (2)*r85
		v1, id1 := family4.max(r91, int64(-1))
		v1 += r90
		if c := v1; c > top || c == top && id1 < best {
			top, best = c, id1
		}
		r92 := r52 + r53 + (-4)*r55
		var r93 int64
		if r92 == 0 {
			r93 = 1
		}
		r94 := (-4503599627370496)*r93 + (3377699720527872)
		r95 := -r93 + (1)
		var r96 int64
		if r95 != 0 {
			r97 := (-65536)*r31 + (8)*r5 + (268501000)
			r98 := min(max(r97, 0), int64(p))
			r99 := int64(m.tokens[r98])
			r100 := big1.at(r99)
			r96 = r95 * r100
		}
		r101 := (-16384)*r31 + (2)*r96 + (67133440)
		v2, id2 := family5.max(r101, int64(-1))
		v2 += r94
		if c := v2; c > top || c == top && id2 < best {
			top, best = c, id2
		}
		_ = top
		return best, true
	}
	if r75 == 1 {
		r102 := (6) * r74
		return Token(min(max((r102)>>1, 0), 15) + (360449)), true
	}
	top, best := int64(0), Token(360448)
	r103 := (-65536)*r31 + (8)*r5 + (268500996)
	r104 := min(max(r103, 0), int64(p))
	r105 := int64(m.tokens[r104])
	r106 := big1.at(r105)
	var r107 int64
	if r4 != 0 {
		r108 := int64(0)
		if d := uint64(r105 - (196608)); d < 32768 {
			r108 = int64(1)
		}
		r107 = r4 * r108
	}
	r109 := r106 + r107
	r110 := int64(m.index1.find1(r109))
	r111 := m.index1.vals[r110*4+0]
	r112 := m.index1.vals[r110*4+1]
	r113 := (4)*r111 + r112
	var r114 int64
	if r113 > 65535 {
		r114 = 1
	}
	r115 := (2251799813685248)*r114 + (-1125899906842624)
	r116 := (8)*r111 + (2)*r112 + (-65535)
	v3, id3 := family1.max(r116, int64(-65536))
	v3 += r115
	if c := v3; c > top || c == top && id3 < best {
		top, best = c, id3
	}
	r117 := (-2251799813685248)*r114 + (1125899906842624)
	r118 := (8)*r111 + (2)*r112
	v4, id4 := family4.max(r118, int64(-1))
	v4 += r117
	if c := v4; c > top || c == top && id4 < best {
		top, best = c, id4
	}
	r119 := r52 + r53 + (-4)*r55
	var r120 int64
	if r119 == 0 {
		r120 = 1
	}
	r121 := (-4503599627370496)*r120 + (3377699720527872)
	r122 := -r120 + (1)
	var r123 int64
	if r122 != 0 {
		r124 := (-65536)*r31 + (8)*r5 + (268501000)
		r125 := min(max(r124, 0), int64(p))
		r126 := int64(m.tokens[r125])
		r127 := big1.at(r126)
		r123 = r122 * r127
	}
	r128 := (-16384)*r31 + (2)*r123 + (67133440)
	v5, id5 := family5.max(r128, int64(-1))
	v5 += r121
	if c := v5; c > top || c == top && id5 < best {
		top, best = c, id5
	}
	r129 := (9007199254740992)*r74 + (-1125899906842624)
	r130 := (6) * r74
	v6, id6 := family9.max(r130, int64(-1))
	v6 += r129
	if c := v6; c > top || c == top && id6 < best {
		top, best = c, id6
	}
	_ = top
	return best, true
}

func (m *State) f8263(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (-65536)*r31 + (8)*r5 + (268500998)
	r32 := min(max(r30, 0), int64(p))
	r33 := int64(m.tokens[r32])
	r34 := big3.at(r33)
	r35 := (-65536)*r31 + (8)*r5 + (268500994)
	r36 := min(max(r35, 0), int64(p))
	r37 := int64(m.tokens[r36])
	r38 := int64(0)
	if d := uint64(r37 - (196609)); d < 65535 {
		r38 = r37 - (196608)
	}
	r39 := (-65536)*r31 + (8)*r5 + (268500999)
	r40 := min(max(r39, 0), int64(p))
	r41 := int64(m.tokens[r40])
	r42 := int64(0)
	if d := uint64(r41 - (196609)); d < 65535 {
		r42 = r41 - (196608)
	}
	r43 := (-65536)*r31 + (8)*r5 + (268500995)
	r44 := min(max(r43, 0), int64(p))
	r45 := int64(m.tokens[r44])
	r46 := big1.at(r45)
	var r47 int64
	if r4 != 0 {
		r48 := int64(0)
		if d := uint64(r45 - (196608)); d < 32768 {
			r48 = int64(1)
		}
		r47 = r4 * r48
	}
	r49 := r46 + r47
	r50 := int64(m.index1.find1(r49))
	r51 := m.index1.vals[r50*4+0]
	r52 := int64(0)
	if d := uint64(r33 - (196609)); d < 65535 {
		r52 = int64(t20[(r33-(196609))&3])
	}
	r53 := m.index1.vals[r50*4+1]
	r54 := r52 + r53
	var r55 int64
	if r54 > 3 {
		r55 = 1
	}
	r56 := (8192)*r31 - r5
	r57 := (536870911)*max(r56-(33562624), 0) + (-536870912)*max(r56-(33562625), 0)
	r58 := r34 + (16384)*r38 + (16384)*r42 + r51 + r55 + r57
	r59 := min(max(r58-(-1), 0), 536870912)
	m.hist0[p&1] = r59
	if int64(1) <= m.index2.level {
		r60 := m.hist0[r8&1]
		r61 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r61 = int64(t1[(r9-(65537))&255])
		}
		r62 := big0.at(r9)
		rec := m.index2.insert(r60, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r61
		v[3] = r62
		v[4] = r60
	}
	r63 := (-65536)*r31 + (8)*r5 + (268500996)
	r64 := min(max(r63, 0), int64(p))
	r65 := int64(m.tokens[r64])
	r66 := big1.at(r65)
	var r67 int64
	if r4 != 0 {
		r68 := int64(0)
		if d := uint64(r65 - (196608)); d < 32768 {
			r68 = int64(1)
		}
		r67 = r4 * r68
	}
	r69 := r66 + r67
	r70 := int64(m.index1.find1(r69))
	r71 := m.index1.vals[r70*4+2]
	var r72 int64
	if r71 > 65535 {
		r72 = 1
	}
	r73 := (2)*r72 + (-1)
	r74 := (-2)*r72 + (1)
	r75, top0 := int64(0), r73
	if k := r74; k > top0 {
		r75, top0 = 1, k
	} else if k == top0 {
		r75 = -1
	}
	if r75 == 0 {
		r76 := (2)*r71 + (-65535)
		return Token(min(max((r76-(-65535))>>17, 0), 65535) + (65536)), true
	}
	r77 := (2) * r71
	return Token(min(max((r77)>>1, 0), 65535) + (262144)), true
}

func (m *State) f8286(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (-65536)*r31 + (8)*r5 + (268500998)
	r32 := min(max(r30, 0), int64(p))
	r33 := int64(m.tokens[r32])
	r34 := big3.at(r33)
	r35 := int64(0)
	if d := uint64(r33 - (196609)); d < 65535 {
		r35 = int64(t20[(r33-(196609))&3])
	}
	r36 := (-65536)*r31 + (8)*r5 + (268500995)
	r37 := min(max(r36, 0), int64(p))
	r38 := int64(m.tokens[r37])
	r39 := big1.at(r38)
	var r40 int64
	if r4 != 0 {
		r41 := int64(0)
		if d := uint64(r38 - (196608)); d < 32768 {
			r41 = int64(1)
		}
		r40 = r4 * r41
	}
	r42 := r39 + r40
	r43 := int64(m.index1.find1(r42))
	r44 := m.index1.vals[r43*4+0]
	r45 := m.index1.vals[r43*4+1]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
	r47 := min(max(r46, 0), int64(p))
	r48 := int64(m.tokens[r47])
	r49 := int64(0)
	if d := uint64(r48 - (196609)); d < 65535 {
		r49 = r48 - (196608)
	}
	r50 := (8192)*r31 - r5
	r51 := (536870911)*max(r50-(33562624), 0) + (-536870912)*max(r50-(33562625), 0)
	r52 := (4)*r34 + r35 + (8)*r44 + (2)*r45 + (16384)*r49 + r51
	r53 := min(max(r52, 0), 536870912)
	m.hist0[p&1] = r53
	if int64(1) <= m.index2.level {
		r54 := m.hist0[r8&1]
		r55 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r55 = int64(t1[(r9-(65537))&255])
		}
		r56 := big0.at(r9)
		rec := m.index2.insert(r54, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r55
		v[3] = r56
		v[4] = r54
	}
	r57 := int64(m.index2.find1(r53))
	r58 := m.index2.vals[r57*5+4]
	r59 := -r53 + r58
	var r60 int64
	if r59 == 0 {
		r60 = 1
	}
	var r61 int64
	if r60 != 0 {
		r62 := m.index2.vals[r57*5+0]
		r61 = r60 * r62
	}
	var r63 int64
	if r60 != 0 {
		r64 := m.index2.vals[r57*5+1]
		r63 = r60 * r64
	}
	var r65 int64
	if r60 != 0 {
		r66 := m.index2.vals[r57*5+2]
		r65 = r60 * r66
	}
	var r67 int64
	if r60 != 0 {
		r68 := m.index2.vals[r57*5+3]
		r67 = r60 * r68
	}
	r69 := r61 + (256)*r63 + (65536)*r65 + (16777216)*r67
	var r70 int64
	if r69 > 65535 {
		r70 = 1
	}
	r71 := (-2)*r70 + (1)
	r72 := (2)*r70 + (-1)
	r73 := (-65536)*r31 + (8)*r5 + (268500997)
	r74 := min(max(r73, 0), int64(p))
	r75 := int64(m.tokens[r74])
	r76 := big1.at(r75)
	var r77 int64
	if r4 != 0 {
		r78 := int64(0)
		if d := uint64(r75 - (196608)); d < 32768 {
			r78 = int64(1)
		}
		r77 = r4 * r78
	}
	r79 := r76 + r77
	r80 := int64(m.index1.find1(r79))
	r81 := m.index1.vals[r80*4+0]
	r82 := m.index1.vals[r80*4+1]
	r83 := (4)*r44 + r45 + (-4)*r81 - r82
	var r84 int64
	if r83 > -1 {
		r84 = 1
	}
	r85 := (8)*r84 + (-1)
	r86, top0 := int64(0), r71
	if k := r72; k > top0 {
		r86, top0 = 1, k
	} else if k == top0 {
		r86 = -1
	}
	if k := r85; k > top0 {
		r86, top0 = 2, k
	} else if k == top0 {
		r86 = -1
	}
	if r86 == 0 {
		r87 := (2)*r61 + (512)*r63 + (131072)*r65 + (33554432)*r67
		return Token(min(max((r87)>>1, 0), 65535) + (0)), true
	}
	if r86 == 1 {
		r88 := (2)*r61 + (512)*r63 + (131072)*r65 + (33554432)*r67 + (-65535)
		return Token(min(max((r88-(-65535))>>17, 0), 65535) + (65536)), true
	}
	r89 := (8) * r84
	return Token(min(max((r89)>>1, 0), 15) + (360449)), true
}

func (m *State) f8295(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (-65536)*r31 + (8)*r5 + (268500998)
	r32 := min(max(r30, 0), int64(p))
	r33 := int64(m.tokens[r32])
	r34 := big3.at(r33)
	r35 := int64(0)
	if d := uint64(r33 - (196609)); d < 65535 {
		r35 = int64(t20[(r33-(196609))&3])
	}
	r36 := (-65536)*r31 + (8)*r5 + (268500995)
	r37 := min(max(r36, 0), int64(p))
	r38 := int64(m.tokens[r37])
	r39 := big1.at(r38)
	var r40 int64
	if r4 != 0 {
		r41 := int64(0)
		if d := uint64(r38 - (196608)); d < 32768 {
			r41 = int64(1)
		}
		r40 = r4 * r41
	}
	r42 := r39 + r40
	r43 := int64(m.index1.find1(r42))
	r44 := m.index1.vals[r43*4+0]
	r45 := m.index1.vals[r43*4+1]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
	r47 := min(max(r46, 0), int64(p))
	r48 := int64(m.tokens[r47])
	r49 := int64(0)
	if d := uint64(r48 - (196609)); d < 65535 {
		r49 = r48 - (196608)
	}
	r50 := (8192)*r31 - r5
	r51 := (536870911)*max(r50-(33562624), 0) + (-536870912)*max(r50-(33562625), 0)
	r52 := (4)*r34 + r35 + (8)*r44 + (2)*r45 + (16384)*r49 + r51
	r53 := min(max(r52, 0), 536870912)
	m.hist0[p&1] = r53
	return m.f1508(p, own, r8, r9, r53)
}

func (m *State) f8318(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (8192)*r31 - r5
	r32 := (536870911)*max(r30-(33562624), 0) + (-536870912)*max(r30-(33562625), 0)
	r33 := max(r32, 0)
	m.hist0[p&1] = r33
	if int64(1) <= m.index2.level {
		r34 := m.hist0[r8&1]
		r35 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r35 = int64(t1[(r9-(65537))&255])
		}
		r36 := big0.at(r9)
		rec := m.index2.insert(r34, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r35
		v[3] = r36
		v[4] = r34
	}
	r37 := (-65536)*r31 + (8)*r5 + (268500995)
	r38 := min(max(r37, 0), int64(p))
	r39 := int64(m.tokens[r38])
	r40 := big1.at(r39)
	var r41 int64
	if r4 != 0 {
		r42 := int64(0)
		if d := uint64(r39 - (196608)); d < 32768 {
			r42 = int64(1)
		}
		r41 = r4 * r42
	}
	r43 := r40 + r41
	r44 := int64(m.index1.find1(r43))
	r45 := m.index1.vals[r44*4+0]
	r46 := m.index1.vals[r44*4+1]
	r47 := (4)*r45 + r46
	var r48 int64
	if r47 > 0 {
		r48 = 1
	}
	r49 := (-65536)*r31 + (8)*r5 + (268500996)
	r50 := min(max(r49, 0), int64(p))
	r51 := int64(m.tokens[r50])
	r52 := big1.at(r51)
	var r53 int64
	if r4 != 0 {
		r54 := int64(0)
		if d := uint64(r51 - (196608)); d < 32768 {
			r54 = int64(1)
		}
		r53 = r4 * r54
	}
	r55 := r52 + r53
	r56 := int64(m.index1.find1(r55))
	r57 := m.index1.vals[r56*4+0]
	r58 := m.index1.vals[r56*4+1]
	r59 := (4)*r45 + r46 + (-4)*r57 - r58
	var r60 int64
	if r59 > 0 {
		r60 = 1
	}
	r61 := (-4)*r45 - r46 + (4)*r57 + r58
	var r62 int64
	if r61 > 0 {
		r62 = 1
	}
	r63 := -r48 + r60 + r62
	r64 := max(r63, 0)
	r65 := r60 + r62 - r64
	r66 := max(r65, 0)
	r67 := (8)*r64 + (8)*r66 + (-1)
	r68, top0 := int64(0), int64(0)
	if k := r67; k > top0 {
		r68, top0 = 1, k
	} else if k == top0 {
		r68 = -1
	}
	if r68 == 0 {
		return 360448, true
	}
	r69 := (10)*r64 + (12)*r66
	return Token(min(max((r69)>>1, 0), 15) + (360449)), true
}

func (m *State) f8341(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (8192)*r31 - r5
	r32 := (536870911)*max(r30-(33562624), 0) + (-536870912)*max(r30-(33562625), 0)
	r33 := max(r32, 0)
	m.hist0[p&1] = r33
	if int64(1) <= m.index2.level {
		r34 := m.hist0[r8&1]
		r35 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r35 = int64(t1[(r9-(65537))&255])
		}
		r36 := big0.at(r9)
		rec := m.index2.insert(r34, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r35
		v[3] = r36
		v[4] = r34
	}
	r37 := (-65536)*r31 + (8)*r5 + (268500999)
	r38 := min(max(r37, 0), int64(p))
	r39 := int64(m.tokens[r38])
	r40 := int64(0)
	if d := uint64(r39 - (196609)); d < 65535 {
		r40 = r39 - (196608)
	}
	r41 := int64(0)
	if d := uint64(r39 - (229376)); d < 32768 {
		r41 = int64(1)
	}
	r42 := (-65536)*r31 + (8)*r5 + (268501000)
	r43 := min(max(r42, 0), int64(p))
	r44 := int64(m.tokens[r43])
	r45 := big1.at(r44)
	r46 := (-16384)*r31 + (131072)*r40 + (-8589934592)*r41 + (2)*r45 + (67133440)
	return Token(min(max((r46)>>1, 0), 8191) + (327680)), true
}

func (m *State) f8364(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (8192)*r31 - r5
	r32 := (536870911)*max(r30-(33562624), 0) + (-536870912)*max(r30-(33562625), 0)
	r33 := max(r32, 0)
	m.hist0[p&1] = r33
	if int64(1) <= m.index2.level {
		r34 := m.hist0[r8&1]
		r35 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r35 = int64(t1[(r9-(65537))&255])
		}
		r36 := big0.at(r9)
		rec := m.index2.insert(r34, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r35
		v[3] = r36
		v[4] = r34
	}
	r37 := (-65536)*r31 + (8)*r5 + (268500995)
	r38 := min(max(r37, 0), int64(p))
	r39 := int64(m.tokens[r38])
	r40 := big1.at(r39)
	var r41 int64
	if r4 != 0 {
		r42 := int64(0)
		if d := uint64(r39 - (196608)); d < 32768 {
			r42 = int64(1)
		}
		r41 = r4 * r42
	}
	r43 := r40 + r41
	r44 := int64(m.index1.find1(r43))
	r45 := m.index1.vals[r44*4+0]
	r46 := m.index1.vals[r44*4+1]
	r47 := (-65536)*r31 + (8)*r5 + (268500998)
	r48 := min(max(r47, 0), int64(p))
	r49 := int64(m.tokens[r48])
	r50 := big3.at(r49)
	r51 := int64(0)
	if d := uint64(r49 - (196609)); d < 65535 {
		r51 = int64(t20[(r49-(196609))&3])
	}
	r52 := (-65536)*r31 + (8)*r5 + (268500999)
	r53 := min(max(r52, 0), int64(p))
	r54 := int64(m.tokens[r53])
	r55 := int64(0)
	if d := uint64(r54 - (196609)); d < 65535 {
		r55 = r54 - (196608)
	}
	r56 := (-4)*r50 - r51 + (-65536)*r55 + (4)*r45 + r46
	r57 := max(r56, 0)
	r58 := (-16384)*r31 + (8)*r45 + (2)*r46 + (-2)*r57 + (67133442)
	return Token(min(max((r58)>>1, 0), 8191) + (327680)), true
}

func (m *State) f8387(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (8192)*r31 - r5
	r32 := (536870911)*max(r30-(33562624), 0) + (-536870912)*max(r30-(33562625), 0)
	r33 := max(r32, 0)
	m.hist0[p&1] = r33
	if int64(1) <= m.index2.level {
		r34 := m.hist0[r8&1]
		r35 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r35 = int64(t1[(r9-(65537))&255])
		}
		r36 := big0.at(r9)
		rec := m.index2.insert(r34, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r35
		v[3] = r36
		v[4] = r34
	}
	r37 := m.sum2[1]
	r38 := (-65536)*r31 + (8)*r5 + (268500997)
	r39 := min(max(r38, 0), int64(p))
	r40 := int64(m.tokens[r39])
	r41 := big1.at(r40)
	var r42 int64
	if r4 != 0 {
		r43 := int64(0)
		if d := uint64(r40 - (196608)); d < 32768 {
			r43 = int64(1)
		}
		r42 = r4 * r43
	}
	r44 := r41 + r42
	r45 := int64(m.index1.find1(r44))
	r46 := m.index1.vals[r45*4+0]
	r47 := m.index1.vals[r45*4+1]
	r48 := r1 - r37 + (-4)*r46 - r47
	var r49 int64
	if r48 > -1 {
		r49 = 1
	}
	r50 := (-65536)*r31 + (8)*r5 + (268500994)
	r51 := min(max(r50, 0), int64(p))
	r52 := int64(m.tokens[r51])
	r53 := int64(0)
	if d := uint64(r52 - (196609)); d < 65535 {
		r53 = r52 - (196608)
	}
	r54 := r4 + r53
	var r55 int64
	if r54 > 8388607 {
		r55 = 1
	}
	r56 := r55 - r49
	r57 := max(r56, 0)
	r58 := (2)*r49 + (2)*r57 + (-1)
	r59, top0 := int64(0), int64(0)
	if k := r58; k > top0 {
		r59, top0 = 1, k
	} else if k == top0 {
		r59 = -1
	}
	if r59 == 0 {
		r60 := (-65536)*r31 + (8)*r5 + (268500999)
		r61 := min(max(r60, 0), int64(p))
		r62 := int64(m.tokens[r61])
		r63 := int64(0)
		if d := uint64(r62 - (196609)); d < 65535 {
			r63 = r62 - (196608)
		}
		r64 := int64(0)
		if d := uint64(r62 - (229376)); d < 32768 {
			r64 = int64(1)
		}
		r65 := (-65536)*r31 + (8)*r5 + (268501000)
		r66 := min(max(r65, 0), int64(p))
		r67 := int64(m.tokens[r66])
		r68 := big1.at(r67)
		r69 := (-16384)*r31 + (131072)*r63 + (-8589934592)*r64 + (2)*r68 + (67133440)
		return Token(min(max((r69)>>1, 0), 8191) + (335872)), true
	}
	r70 := (14)*r49 + (14)*r57
	return Token(min(max((r70)>>1, 0), 15) + (360449)), true
}

func (m *State) f8410(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (8192)*r31 - r5
	r32 := (536870911)*max(r30-(33562624), 0) + (-536870912)*max(r30-(33562625), 0)
	r33 := max(r32, 0)
	m.hist0[p&1] = r33
	if int64(1) <= m.index2.level {
		r34 := m.hist0[r8&1]
		r35 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r35 = int64(t1[(r9-(65537))&255])
		}
		r36 := big0.at(r9)
		rec := m.index2.insert(r34, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r35
		v[3] = r36
		v[4] = r34
	}
	r37 := (-65536)*r31 + (8)*r5 + (268500995)
	r38 := min(max(r37, 0), int64(p))
	r39 := int64(m.tokens[r38])
	r40 := big1.at(r39)
	var r41 int64
	if r4 != 0 {
		r42 := int64(0)
		if d := uint64(r39 - (196608)); d < 32768 {
			r42 = int64(1)
		}
		r41 = r4 * r42
	}
	r43 := r40 + r41
	r44 := int64(m.index1.find1(r43))
	r45 := m.index1.vals[r44*4+0]
	r46 := m.index1.vals[r44*4+1]
	r47 := (-2)*r5 + (8)*r45 + (2)*r46 + (8192)
	s0 := Int{0, 0}
	s1, id0 := family6.wideMax(s0, r47, int64(-1))
	top, best := s1, id0
	r48 := m.sum2[1]
	r49 := (-65536)*r31 + (8)*r5 + (268500997)
	r50 := min(max(r49, 0), int64(p))
	r51 := int64(m.tokens[r50])
	r52 := big1.at(r51)
	var r53 int64
	if r4 != 0 {
		r54 := int64(0)
		if d := uint64(r51 - (196608)); d < 32768 {
			r54 = int64(1)
		}
		r53 = r4 * r54
	}
	r55 := r52 + r53
	r56 := int64(m.index1.find1(r55))
	r57 := m.index1.vals[r56*4+0]
	r58 := m.index1.vals[r56*4+1]
	r59 := r1 - r48 + (-4)*r57 - r58
	var r60 int64
	if r59 > -1 {
		r60 = 1
	}
	r61 := (-65536)*r31 + (8)*r5 + (268500994)
	r62 := min(max(r61, 0), int64(p))
	r63 := int64(m.tokens[r62])
	r64 := int64(0)
	if d := uint64(r63 - (196609)); d < 65535 {
		r64 = r63 - (196608)
	}
	r65 := r4 + r64
	var r66 int64
	if r65 > 8388607 {
		r66 = 1
	}
	r67 := r66 - r60
	r68 := max(r67, 0)
	r69 := (14)*r60 + (14)*r68
	s2 := Int{-1, 18442240474082181120}
	s2 = s2.addProduct(Int{0, 9007199254740992}, r60, false)
	s2 = s2.addProduct(Int{0, 9007199254740992}, r68, false)
	s3, id1 := family9.wideMax(s2, r69, int64(-1))
	if c := s3.cmp(top); c > 0 || c == 0 && id1 < best {
		top, best = s3, id1
	}
	_ = top
	return best, true
}

func (m *State) f8433(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (8192)*r31 - r5
	r32 := (536870911)*max(r30-(33562624), 0) + (-536870912)*max(r30-(33562625), 0)
	r33 := max(r32, 0)
	m.hist0[p&1] = r33
	if int64(1) <= m.index2.level {
		r34 := m.hist0[r8&1]
		r35 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r35 = int64(t1[(r9-(65537))&255])
		}
		r36 := big0.at(r9)
		rec := m.index2.insert(r34, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r35
		v[3] = r36
		v[4] = r34
	}
	r37 := int64(m.index0.find1(r4))
	r38 := m.index0.vals[r37*1+0]
	r39 := (-2)*r5 + (2)*r38 + (8194)
	return Token(min(max((r39)>>1, 0), 8191) + (344064)), true
}

func (m *State) f8456(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (8192)*r31 - r5
	r32 := (536870911)*max(r30-(33562624), 0) + (-536870912)*max(r30-(33562625), 0)
	r33 := max(r32, 0)
	m.hist0[p&1] = r33
	if int64(1) <= m.index2.level {
		r34 := m.hist0[r8&1]
		r35 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r35 = int64(t1[(r9-(65537))&255])
		}
		r36 := big0.at(r9)
		rec := m.index2.insert(r34, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r35
		v[3] = r36
		v[4] = r34
	}
	r37 := (-65536)*r31 + (8)*r5 + (268500998)
	r38 := min(max(r37, 0), int64(p))
	r39 := int64(m.tokens[r38])
	r40 := big3.at(r39)
	r41 := int64(0)
	if d := uint64(r39 - (196609)); d < 65535 {
		r41 = int64(t20[(r39-(196609))&3])
	}
	r42 := (8)*r40 + (2)*r41
	return Token(min(max((r42)>>1, 0), 15) + (360449)), true
}

func (m *State) f8479(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (8192)*r31 - r5
	r32 := (536870911)*max(r30-(33562624), 0) + (-536870912)*max(r30-(33562625), 0)
	r33 := max(r32, 0)
	m.hist0[p&1] = r33
	if int64(1) <= m.index2.level {
		r34 := m.hist0[r8&1]
		r35 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r35 = int64(t1[(r9-(65537))&255])
		}
		r36 := big0.at(r9)
		rec := m.index2.insert(r34, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r35
		v[3] = r36
		v[4] = r34
	}
	r37 := (-65536)*r31 + (8)*r5 + (268500998)
	r38 := min(max(r37, 0), int64(p))
	r39 := int64(m.tokens[r38])
	r40 := big3.at(r39)
	r41 := int64(0)
	if d := uint64(r39 - (196609)); d < 65535 {
		r41 = int64(t20[(r39-(196609))&3])
	}
	r42 := (8)*r40 + (2)*r41
	return Token(min(max((r42)>>1, 0), 255) + (360466)), true
}

func (m *State) f8488(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (8192)*r31 - r5
	r32 := (536870911)*max(r30-(33562624), 0) + (-536870912)*max(r30-(33562625), 0)
	r33 := max(r32, 0)
	m.hist0[p&1] = r33
	return m.f1715(p, own, r8, r9)
}

func (m *State) f8490(p int, own Token) (Token, bool) {
	r0 := int64(own) - (352255)
	r1 := (8192)*r0 + (-33562624)
	m.sum0[0] += r1
	m.best0.count++
	r2 := m.sum0[0]
	r3 := (-65536)*r0 + (8)*r2 + (268500993)
	r4 := min(max(r3, 0), int64(p))
	c := int64(0)
	if d := uint64(int64(m.tokens[r4]) - (360723)); d < 75 {
		c = int64(t0[int64(m.tokens[r4])-(360723)])
	}
	switch c {
	case 0:
		return m.f6814(p, own, r2, r0)
	case 1:
		return m.f6837(p, own, r2, r0)
	case 2:
		return m.f6860(p, own, r2, r0)
	case 3:
		return m.f6883(p, own, r2, r0)
	case 4:
		return m.f6906(p, own, r2, r0)
	case 5:
		return m.f6929(p, own, r2, r0)
	case 6:
		return m.f6952(p, own, r2, r0)
	case 7:
		return m.f6975(p, own, r2, r0)
	case 8:
		return m.f6998(p, own, r2, r0)
	case 9:
		return m.f7021(p, own, r2, r0)
	case 10:
		return m.f7044(p, own, r2, r0)
	case 11:
		return m.f7067(p, own, r2, r0)
	case 12:
		return m.f7090(p, own, r2, r0)
	case 13:
		return m.f7113(p, own, r2, r0)
	case 14:
		return m.f7136(p, own, r2, r0)
	case 15:
		return m.f7159(p, own, r2, r0)
	case 16:
		return m.f7182(p, own, r2, r0)
	case 17:
		return m.f7205(p, own, r2, r0)
	case 18:
		return m.f7228(p, own, r2, r0)
	case 19:
		return m.f7251(p, own, r2, r0)
	case 20:
		return m.f7274(p, own, r2, r0)
	case 21:
		return m.f7297(p, own, r2, r0)
	case 22:
		return m.f7320(p, own, r2, r0)
	case 23:
		return m.f7343(p, own, r2, r0)
	case 24:
		return m.f7366(p, own, r2, r0)
	case 25:
		return m.f7389(p, own, r2, r0)
	case 26:
		return m.f7412(p, own, r2, r0)
	case 27:
		return m.f7435(p, own, r2, r0)
	case 28:
		return m.f7458(p, own, r2, r0)
	case 29:
		return m.f7481(p, own, r2, r0)
	case 30:
		return m.f7504(p, own, r2, r0)
	case 31:
		return m.f7527(p, own, r2, r0)
	case 32:
		return m.f7550(p, own, r2, r0)
	case 33:
		return m.f7573(p, own, r2, r0)
	case 34:
		return m.f7596(p, own, r2, r0)
	case 35:
		return m.f7619(p, own, r2, r0)
	case 36:
		return m.f7642(p, own, r2, r0)
	case 37:
		return m.f7665(p, own, r2, r0)
	case 38:
		return m.f7688(p, own, r2, r0)
	case 39:
		return m.f7711(p, own, r2, r0)
	case 40:
		return m.f7734(p, own, r2, r0)
	case 41:
		return m.f7757(p, own, r2, r0)
	case 42:
		return m.f7780(p, own, r2, r0)
	case 43:
		return m.f7803(p, own, r2, r0)
	case 44:
		return m.f7826(p, own, r2, r0)
	case 45:
		return m.f7849(p, own, r2, r0)
	case 46:
		return m.f7872(p, own, r2, r0)
	case 47:
		return m.f7895(p, own, r2, r0)
	case 48:
		return m.f7918(p, own, r2, r0)
	case 49:
		return m.f7941(p, own, r2, r0)
	case 50:
		return m.f7964(p, own, r2, r0)
	case 51:
		return m.f7987(p, own, r2, r0)
	case 52:
		return m.f8010(p, own, r2, r0)
	case 53:
		return m.f8033(p, own, r2, r0)
	case 54:
		return m.f8056(p, own, r2, r0)
	case 55:
		return m.f8079(p, own, r2, r0)
	case 56:
		return m.f8102(p, own, r2, r0)
	case 57:
		return m.f8125(p, own, r2, r0)
	case 58:
		return m.f8148(p, own, r2, r0)
	case 59:
		return m.f8171(p, own, r2, r0)
	case 60:
		return m.f8194(p, own, r2, r0)
	case 61:
		return m.f8217(p, own, r2, r0)
	case 62:
		return m.f8240(p, own, r2, r0)
	case 63:
		return m.f8263(p, own, r2, r0)
	case 64:
		return m.f8286(p, own, r2, r0)
	case 65:
		return m.f8295(p, own, r2, r0)
	case 66:
		return m.f8318(p, own, r2, r0)
	case 67:
		return m.f8341(p, own, r2, r0)
	case 68:
		return m.f8364(p, own, r2, r0)
	case 69:
		return m.f8387(p, own, r2, r0)
	case 70:
		return m.f8410(p, own, r2, r0)
	case 71:
		return m.f8433(p, own, r2, r0)
	case 72:
		return m.f8456(p, own, r2, r0)
	case 73:
		return m.f8479(p, own, r2, r0)
	}
	return m.f8488(p, own, r2, r0)
}

func (m *State) f8491(p int, own Token) (Token, bool) {
	m.sum0[0] += int64(1)
	m.best0.count++
	return m.f5900(p, own)
}

func (m *State) f8514(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := -r5
	r31 := (536870911)*max(r30, 0) + (-536870912)*max(r30-(1), 0)
	r32 := max(r31, 0)
	m.hist0[p&1] = r32
	if int64(1) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r34 = int64(t1[(r9-(65537))&255])
		}
		r35 := big0.at(r9)
		rec := m.index2.insert(r33, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r34
		v[3] = r35
		v[4] = r33
	}
	s0 := Int{0, 0}
	top, best := s0, Token(360465)
	r36 := (8)*r5 + (3)
	r37 := min(max(r36, 0), int64(p))
	r38 := int64(m.tokens[r37])
	r39 := big1.at(r38)
	var r40 int64
	if r4 != 0 {
		r41 := int64(0)
		if d := uint64(r38 - (196608)); d < 32768 {
			r41 = int64(1)
		}
		r40 = r4 * r41
	}
	r42 := r39 + r40
	r43 := int64(m.index1.find1(r42))
	r44 := m.index1.vals[r43*4+0]
	r45 := m.index1.vals[r43*4+1]
	r46 := (4)*r44 + r45
	var r47 int64
	if r46 > 2147483647 {
		r47 = 1
	}
	r48 := (8)*r5 + (4)
	r49 := min(max(r48, 0), int64(p))
	r50 := int64(m.tokens[r49])
	r51 := big1.at(r50)
	var r52 int64
	if r4 != 0 {
		r53 := int64(0)
		if d := uint64(r50 - (196608)); d < 32768 {
			r53 = int64(1)
		}
		r52 = r4 * r53
	}
	r54 := r51 + r52
	r55 := int64(m.index1.find1(r54))
	r56 := m.index1.vals[r55*4+0]
	r57 := m.index1.vals[r55*4+1]
	r58 := (4)*r56 + r57
	var r59 int64
	if r58 > 2147483647 {
		r59 = 1
	}
	r60 := r47 + r59
	r61 := max(r60-(1), 0)
	r62 := -r47 + (1)
	r63 := r62 * r46
	r64 := (-4)*r44 - r45 + (4294967296)
	r65 := r47 * r64
	r66 := -r59 + (1)
	r67 := r66 * r58
	r68 := (-4)*r56 - r57 + (4294967296)
	r69 := r59 * r68
	r70 := r63 + r65 - r67 - r69
	var r71 int64
	if r70 > -1 {
		r71 = 1
	}
	r72 := r47 + r59 + (-2)*r61 + r71
	r73 := max(r72-(1), 0)
	r74 := r67 + r69
	r75 := r73 * r74
	r76 := -r73
	r77 := max(r76-(-1), 0)
	r78 := r77 * r74
	r79 := max(r73-(1), 0)
	r80 := (4294901760) * r79
	r81 := min(max(r74, 0), 65536)
	r82 := r80 * r81
	r83 := (2)*r63 + (2)*r65 + (-2)*r75 + (-2)*r82 + (1)
	r84 := r77 * r83
	r85 := r73 * r83
	r86 := (131071)*r75 - r78 + r84 - r85
	r87 := -r75 - r78
	r88 := r63 + r65 + (-65536)*r67 + (-65536)*r69
	var r89 int64
	if r88 > -1 {
		r89 = 1
	}
	r90 := -r73 + r89
	r91 := max(r90, 0)
	r92 := r73 + r91
	var r93 int64
	if r92 > 0 {
		r93 = 1
	}
	s1 := Int{-1, 18437736874454810624}
	s1 = s1.addProduct(Int{-1, 18446744069414649856}, r75, false)
	s1 = s1.addProduct(Int{0, 65535}, r85, false)
	s1 = s1.addProduct(Int{-1, 18444492273895866368}, r93, false)
	s2, id0 := family0.wideMax(s1, r86, r87)
	if c := s2.cmp(top); c > 0 || c == 0 && id0 < best {
		top, best = s2, id0
	}
	r94 := (65536) * r81
	r95 := r77 * r94
	r96 := r73 * r94
	r97 := (2)*r63 + (2)*r65 + (-2)*r75 + (1)
	r98 := r73 * r97
	r99 := r77 * r97
	r100 := -r95 + (131071)*r96 - r98 + r99
	r101 := -r95 - r96
	s3 := Int{-1, 18435485074641125376}
	s3 = s3.addProduct(Int{-1, 18446744069414649856}, r96, false)
	s3 = s3.addProduct(Int{0, 65535}, r98, false)
	s3 = s3.addProduct(Int{0, 2251799813685248}, r93, false)
	s4, id1 := family1.wideMax(s3, r100, r101)
	if c := s4.cmp(top); c > 0 || c == 0 && id1 < best {
		top, best = s4, id1
	}
	s5 := Int{-1, 18435485074641125376}
	s5 = s5.addProduct(Int{-1, 18446744069414649856}, r75, false)
	s5 = s5.addProduct(Int{0, 65535}, r85, false)
	s6, id2 := family2.wideMax(s5, r86, r87)
	if c := s6.cmp(top); c > 0 || c == 0 && id2 < best {
		top, best = s6, id2
	}
	s7 := Int{-1, 18435485074641125376}
	s7 = s7.addProduct(Int{-1, 18446744069414649856}, r96, false)
	s7 = s7.addProduct(Int{0, 65535}, r98, false)
	s8, id3 := family3.wideMax(s7, r100, r101)
	if c := s8.cmp(top); c > 0 || c == 0 && id3 < best {
		top, best = s8, id3
	}
	s9 := Int{-1, 18435485074641125376}
	s9 = s9.addProduct(Int{-1, 18446744069414649856}, r75, false)
	s9 = s9.addProduct(Int{0, 65535}, r85, false)
	s10, id4 := family4.wideMax(s9, r86, r87)
	if c := s10.cmp(top); c > 0 || c == 0 && id4 < best {
		top, best = s10, id4
	}
	var r102 int64
	if r58 > 0 {
		r102 = 1
	}
	var r103 int64
	if r46 == 2147483648 {
		r103 = 1
	}
	r104 := max(r58-(4294967294), 0)
	r105 := r103 + r104
	r106 := max(r105-(1), 0)
	r107 := (-2)*r102 + (4)*r106 + (2)
	s11 := Int{-1, 18444492273895866368}
	s11 = s11.addProduct(Int{-1, 18437736874454810624}, r102, false)
	s11 = s11.addProduct(Int{0, 9007199254740992}, r106, false)
	s12, id5 := family9.wideMax(s11, r107, int64(-1))
	if c := s12.cmp(top); c > 0 || c == 0 && id5 < best {
		top, best = s12, id5
	}
	_ = top
	return best, true
}

func (m *State) f8537(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := -r5
	r31 := (536870911)*max(r30, 0) + (-536870912)*max(r30-(1), 0)
	r32 := max(r31, 0)
	m.hist0[p&1] = r32
	if int64(1) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r34 = int64(t1[(r9-(65537))&255])
		}
		r35 := big0.at(r9)
		rec := m.index2.insert(r33, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r34
		v[3] = r35
		v[4] = r33
	}
	s0 := Int{0, 0}
	top, best := s0, Token(360465)
	r36 := (8)*r5 + (3)
	r37 := min(max(r36, 0), int64(p))
	r38 := int64(m.tokens[r37])
	r39 := big1.at(r38)
	var r40 int64
	if r4 != 0 {
		r41 := int64(0)
		if d := uint64(r38 - (196608)); d < 32768 {
			r41 = int64(1)
		}
		r40 = r4 * r41
	}
	r42 := r39 + r40
	r43 := int64(m.index1.find1(r42))
	r44 := m.index1.vals[r43*4+0]
	r45 := m.index1.vals[r43*4+1]
	r46 := (4)*r44 + r45
	var r47 int64
	if r46 > 2147483647 {
		r47 = 1
	}
	r48 := (8)*r5 + (4)
	r49 := min(max(r48, 0), int64(p))
	r50 := int64(m.tokens[r49])
	r51 := big1.at(r50)
	var r52 int64
	if r4 != 0 {
		r53 := int64(0)
		if d := uint64(r50 - (196608)); d < 32768 {
			r53 = int64(1)
		}
		r52 = r4 * r53
	}
	r54 := r51 + r52
	r55 := int64(m.index1.find1(r54))
	r56 := m.index1.vals[r55*4+0]
	r57 := m.index1.vals[r55*4+1]
	r58 := (4)*r56 + r57
	var r59 int64
	if r58 > 2147483647 {
		r59 = 1
	}
	r60 := r47 + r59
	r61 := max(r60-(1), 0)
	r62 := -r47 + (1)
	r63 := r62 * r46
	r64 := (-4)*r44 - r45 + (4294967296)
	r65 := r47 * r64
	r66 := -r59 + (1)
	r67 := r66 * r58
	r68 := (-4)*r56 - r57 + (4294967296)
	r69 := r59 * r68
	r70 := r63 + r65 - r67 - r69
	var r71 int64
	if r70 > -1 {
		r71 = 1
	}
	r72 := r47 + r59 + (-2)*r61 + r71
	r73 := max(r72-(1), 0)
	r74 := r67 + r69
	r75 := r73 * r74
	r76 := -r73
	r77 := max(r76-(-1), 0)
	r78 := r77 * r74
	r79 := max(r73-(1), 0)
	r80 := (4294901760) * r79
	r81 := min(max(r74, 0), 65536)
	r82 := r80 * r81
	r83 := (2)*r63 + (2)*r65 + (-2)*r75 + (-2)*r82 + (1)
	r84 := r77 * r83
	r85 := r73 * r83
	r86 := (131071)*r75 - r78 + r84 - r85
	r87 := -r75 - r78
	r88 := r63 + r65 + (-65536)*r67 + (-65536)*r69
	var r89 int64
	if r88 > -1 {
		r89 = 1
	}
	r90 := -r73 + r89
	r91 := max(r90, 0)
	r92 := r73 + r91
	var r93 int64
	if r92 > 0 {
		r93 = 1
	}
	s1 := Int{-1, 18437736874454810624}
	s1 = s1.addProduct(Int{-1, 18446744069414649856}, r75, false)
	s1 = s1.addProduct(Int{0, 65535}, r85, false)
	s1 = s1.addProduct(Int{-1, 18444492273895866368}, r93, false)
	s2, id0 := family0.wideMax(s1, r86, r87)
	if c := s2.cmp(top); c > 0 || c == 0 && id0 < best {
		top, best = s2, id0
	}
	r94 := (65536) * r81
	r95 := r77 * r94
	r96 := r73 * r94
	r97 := (2)*r63 + (2)*r65 + (-2)*r75 + (1)
	r98 := r73 * r97
	r99 := r77 * r97
	r100 := -r95 + (131071)*r96 - r98 + r99
	r101 := -r95 - r96
	s3 := Int{-1, 18435485074641125376}
	s3 = s3.addProduct(Int{-1, 18446744069414649856}, r96, false)
	s3 = s3.addProduct(Int{0, 65535}, r98, false)
	s3 = s3.addProduct(Int{0, 2251799813685248}, r93, false)
	s4, id1 := family1.wideMax(s3, r100, r101)
	if c := s4.cmp(top); c > 0 || c == 0 && id1 < best {
		top, best = s4, id1
	}
	s5 := Int{-1, 18435485074641125376}
	s5 = s5.addProduct(Int{-1, 18446744069414649856}, r75, false)
	s5 = s5.addProduct(Int{0, 65535}, r85, false)
	s6, id2 := family2.wideMax(s5, r86, r87)
	if c := s6.cmp(top); c > 0 || c == 0 && id2 < best {
		top, best = s6, id2
	}
	s7 := Int{-1, 18435485074641125376}
	s7 = s7.addProduct(Int{-1, 18446744069414649856}, r96, false)
	s7 = s7.addProduct(Int{0, 65535}, r98, false)
	s8, id3 := family3.wideMax(s7, r100, r101)
	if c := s8.cmp(top); c > 0 || c == 0 && id3 < best {
		top, best = s8, id3
	}
	s9 := Int{-1, 18435485074641125376}
	s9 = s9.addProduct(Int{-1, 18446744069414649856}, r75, false)
	s9 = s9.addProduct(Int{0, 65535}, r85, false)
	s10, id4 := family4.wideMax(s9, r86, r87)
	if c := s10.cmp(top); c > 0 || c == 0 && id4 < best {
		top, best = s10, id4
	}
	_ = top
	return best, true
}

func (m *State) f8546(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (8)*r5 + (6)
	r31 := min(max(r30, 0), int64(p))
	r32 := int64(m.tokens[r31])
	r33 := big3.at(r32)
	r34 := (8)*r5 + (7)
	r35 := min(max(r34, 0), int64(p))
	r36 := int64(m.tokens[r35])
	r37 := int64(0)
	if d := uint64(r36 - (196609)); d < 65535 {
		r37 = r36 - (196608)
	}
	r38 := (8)*r5 + (3)
	r39 := min(max(r38, 0), int64(p))
	r40 := int64(m.tokens[r39])
	r41 := big1.at(r40)
	var r42 int64
	if r4 != 0 {
		r43 := int64(0)
		if d := uint64(r40 - (196608)); d < 32768 {
			r43 = int64(1)
		}
		r42 = r4 * r43
	}
	r44 := r41 + r42
	r45 := int64(m.index1.find1(r44))
	r46 := m.index1.vals[r45*4+0]
	r47 := int64(0)
	if d := uint64(r32 - (196609)); d < 65535 {
		r47 = int64(t20[(r32-(196609))&3])
	}
	r48 := m.index1.vals[r45*4+1]
	r49 := r47 + r48
	var r50 int64
	if r49 > 3 {
		r50 = 1
	}
	r51 := (8)*r5 + (4)
	r52 := min(max(r51, 0), int64(p))
	r53 := int64(m.tokens[r52])
	r54 := int64(0)
	if d := uint64(r53 - (196609)); d < 65535 {
		r54 = r53 - (196608)
	}
	r55 := -r5
	r56 := (536870911)*max(r55, 0) + (-536870912)*max(r55-(1), 0)
	r57 := r33 + (16384)*r37 + r46 + r50 + (16384)*r54 + r56
	r58 := min(max(r57, 0), 536870912)
	m.hist0[p&1] = r58
	return m.f1715(p, own, r8, r9)
}

func (m *State) f8555(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := (8)*r5 + (2)
	r7 := min(max(r6, 0), int64(p))
	r8 := int64(m.tokens[r7])
	r9 := int64(p)
	r10 := r9 + (-1)
	r11 := r10
	r12 := int64(m.tokens[r11])
	if int64(1) <= m.index1.level {
		r13 := big1.at(r8)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r8 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r19 = r12 - (65536)
		}
		r20 := (16384) * r19
		r21 := r9 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r9 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r9
	}
	r30 := (8)*r5 + (6)
	r31 := min(max(r30, 0), int64(p))
	r32 := int64(m.tokens[r31])
	r33 := big3.at(r32)
	r34 := int64(0)
	if d := uint64(r8 - (196609)); d < 65535 {
		r34 = r8 - (196608)
	}
	r35 := (8)*r5 + (7)
	r36 := min(max(r35, 0), int64(p))
	r37 := int64(m.tokens[r36])
	r38 := int64(0)
	if d := uint64(r37 - (196609)); d < 65535 {
		r38 = r37 - (196608)
	}
	r39 := (8)*r5 + (3)
	r40 := min(max(r39, 0), int64(p))
	r41 := int64(m.tokens[r40])
	r42 := big1.at(r41)
	var r43 int64
	if r4 != 0 {
		r44 := int64(0)
		if d := uint64(r41 - (196608)); d < 32768 {
			r44 = int64(1)
		}
		r43 = r4 * r44
	}
	r45 := r42 + r43
	r46 := int64(m.index1.find1(r45))
	r47 := m.index1.vals[r46*4+0]
	r48 := int64(0)
	if d := uint64(r32 - (196609)); d < 65535 {
		r48 = int64(t20[(r32-(196609))&3])
	}
	r49 := m.index1.vals[r46*4+1]
	r50 := r48 + r49
	var r51 int64
	if r50 > 3 {
		r51 = 1
	}
	r52 := -r5
	r53 := (536870911)*max(r52, 0) + (-536870912)*max(r52-(1), 0)
	r54 := r33 + (16384)*r34 + (16384)*r38 + r47 + r51 + r53
	r55 := min(max(r54, 0), 536870912)
	m.hist0[p&1] = r55
	return m.f1715(p, own, r11, r12)
}

func (m *State) f8564(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := (8)*r5 + (2)
	r7 := min(max(r6, 0), int64(p))
	r8 := int64(m.tokens[r7])
	r9 := int64(p)
	r10 := r9 + (-1)
	r11 := r10
	r12 := int64(m.tokens[r11])
	if int64(1) <= m.index1.level {
		r13 := big1.at(r8)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r8 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r19 = r12 - (65536)
		}
		r20 := (16384) * r19
		r21 := r9 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r9 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r9
	}
	r30 := (8)*r5 + (6)
	r31 := min(max(r30, 0), int64(p))
	r32 := int64(m.tokens[r31])
	r33 := big3.at(r32)
	r34 := int64(0)
	if d := uint64(r8 - (196609)); d < 65535 {
		r34 = r8 - (196608)
	}
	r35 := (8)*r5 + (7)
	r36 := min(max(r35, 0), int64(p))
	r37 := int64(m.tokens[r36])
	r38 := int64(0)
	if d := uint64(r37 - (196609)); d < 65535 {
		r38 = r37 - (196608)
	}
	r39 := (8)*r5 + (3)
	r40 := min(max(r39, 0), int64(p))
	r41 := int64(m.tokens[r40])
	r42 := big1.at(r41)
	var r43 int64
	if r4 != 0 {
		r44 := int64(0)
		if d := uint64(r41 - (196608)); d < 32768 {
			r44 = int64(1)
		}
		r43 = r4 * r44
	}
	r45 := r42 + r43
	r46 := int64(m.index1.find1(r45))
	r47 := m.index1.vals[r46*4+0]
	r48 := int64(0)
	if d := uint64(r32 - (196609)); d < 65535 {
		r48 = int64(t20[(r32-(196609))&3])
	}
	r49 := m.index1.vals[r46*4+1]
	r50 := r48 + r49
	var r51 int64
	if r50 > 3 {
		r51 = 1
	}
	r52 := -r5
	r53 := (536870911)*max(r52, 0) + (-536870912)*max(r52-(1), 0)
	r54 := r33 + (16384)*r34 + (16384)*r38 + r47 + r51 + r53
	r55 := min(max(r54-(-1), 0), 536870912)
	m.hist0[p&1] = r55
	return m.f1715(p, own, r11, r12)
}

func (m *State) f8573(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := (8)*r5 + (6)
	r31 := min(max(r30, 0), int64(p))
	r32 := int64(m.tokens[r31])
	r33 := big3.at(r32)
	r34 := int64(0)
	if d := uint64(r32 - (196609)); d < 65535 {
		r34 = int64(t20[(r32-(196609))&3])
	}
	r35 := (8)*r5 + (3)
	r36 := min(max(r35, 0), int64(p))
	r37 := int64(m.tokens[r36])
	r38 := big1.at(r37)
	var r39 int64
	if r4 != 0 {
		r40 := int64(0)
		if d := uint64(r37 - (196608)); d < 32768 {
			r40 = int64(1)
		}
		r39 = r4 * r40
	}
	r41 := r38 + r39
	r42 := int64(m.index1.find1(r41))
	r43 := m.index1.vals[r42*4+0]
	r44 := m.index1.vals[r42*4+1]
	r45 := (8)*r5 + (4)
	r46 := min(max(r45, 0), int64(p))
	r47 := int64(m.tokens[r46])
	r48 := int64(0)
	if d := uint64(r47 - (196609)); d < 65535 {
		r48 = r47 - (196608)
	}
	r49 := -r5
	r50 := (536870911)*max(r49, 0) + (-536870912)*max(r49-(1), 0)
	r51 := (4)*r33 + r34 + (8)*r43 + (2)*r44 + (16384)*r48 + r50
	r52 := min(max(r51, 0), 536870912)
	m.hist0[p&1] = r52
	return m.f1715(p, own, r8, r9)
}

func (m *State) f8596(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := -r5
	r31 := (536870911)*max(r30, 0) + (-536870912)*max(r30-(1), 0)
	r32 := max(r31, 0)
	m.hist0[p&1] = r32
	if int64(1) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r34 = int64(t1[(r9-(65537))&255])
		}
		r35 := big0.at(r9)
		rec := m.index2.insert(r33, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r34
		v[3] = r35
		v[4] = r33
	}
	r36 := (8)*r5 + (3)
	r37 := min(max(r36, 0), int64(p))
	r38 := int64(m.tokens[r37])
	r39 := big1.at(r38)
	var r40 int64
	if r4 != 0 {
		r41 := int64(0)
		if d := uint64(r38 - (196608)); d < 32768 {
			r41 = int64(1)
		}
		r40 = r4 * r41
	}
	r42 := r39 + r40
	r43 := int64(m.index1.find1(r42))
	r44 := m.index1.vals[r43*4+0]
	r45 := m.index1.vals[r43*4+1]
	r46 := (4)*r44 + r45
	var r47 int64
	if r46 > 0 {
		r47 = 1
	}
	r48 := (8)*r5 + (4)
	r49 := min(max(r48, 0), int64(p))
	r50 := int64(m.tokens[r49])
	r51 := big1.at(r50)
	var r52 int64
	if r4 != 0 {
		r53 := int64(0)
		if d := uint64(r50 - (196608)); d < 32768 {
			r53 = int64(1)
		}
		r52 = r4 * r53
	}
	r54 := r51 + r52
	r55 := int64(m.index1.find1(r54))
	r56 := m.index1.vals[r55*4+0]
	r57 := m.index1.vals[r55*4+1]
	r58 := (4)*r44 + r45 + (-4)*r56 - r57
	var r59 int64
	if r58 > 0 {
		r59 = 1
	}
	r60 := (-4)*r44 - r45 + (4)*r56 + r57
	var r61 int64
	if r60 > 0 {
		r61 = 1
	}
	r62 := -r47 + r59 + r61
	r63 := max(r62, 0)
	r64 := r59 + r61 - r63
	r65 := max(r64, 0)
	r66 := (4)*r63 + (4)*r65 + (-5)
	r67, top0 := int64(0), int64(0)
	if k := r66; k > top0 {
		r67, top0 = 1, k
	} else if k == top0 {
		r67 = -1
	}
	if r67 == 0 {
		return 360465, true
	}
	r68 := (10)*r63 + (12)*r65
	return Token(min(max((r68)>>1, 0), 15) + (360449)), true
}

func (m *State) f8619(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := (8)*r5 + (2)
	r7 := min(max(r6, 0), int64(p))
	r8 := int64(m.tokens[r7])
	r9 := int64(p)
	r10 := r9 + (-1)
	r11 := r10
	r12 := int64(m.tokens[r11])
	if int64(1) <= m.index1.level {
		r13 := big1.at(r8)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r8 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r19 = r12 - (65536)
		}
		r20 := (16384) * r19
		r21 := r9 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r9 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r9
	}
	r30 := -r5
	r31 := (536870911)*max(r30, 0) + (-536870912)*max(r30-(1), 0)
	r32 := max(r31, 0)
	m.hist0[p&1] = r32
	if int64(1) <= m.index2.level {
		r33 := m.hist0[r11&1]
		r34 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r34 = int64(t1[(r12-(65537))&255])
		}
		r35 := big0.at(r12)
		rec := m.index2.insert(r33, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r34
		v[3] = r35
		v[4] = r33
	}
	r36 := m.sum2[1]
	r37 := (8)*r5 + (5)
	r38 := min(max(r37, 0), int64(p))
	r39 := int64(m.tokens[r38])
	r40 := big1.at(r39)
	var r41 int64
	if r4 != 0 {
		r42 := int64(0)
		if d := uint64(r39 - (196608)); d < 32768 {
			r42 = int64(1)
		}
		r41 = r4 * r42
	}
	r43 := r40 + r41
	r44 := int64(m.index1.find1(r43))
	r45 := m.index1.vals[r44*4+0]
	r46 := m.index1.vals[r44*4+1]
	r47 := r1 - r36 + (-4)*r45 - r46
	var r48 int64
	if r47 > -1 {
		r48 = 1
	}
	r49 := int64(0)
	if d := uint64(r8 - (196609)); d < 65535 {
		r49 = r8 - (196608)
	}
	r50 := r49 + r4
	var r51 int64
	if r50 > 8388607 {
		r51 = 1
	}
	r52 := r51 - r48
	r53 := max(r52, 0)
	r54 := (4)*r48 + (4)*r53 + (-5)
	r55, top0 := int64(0), int64(0)
	if k := r54; k > top0 {
		r55, top0 = 1, k
	} else if k == top0 {
		r55 = -1
	}
	if r55 == 0 {
		return 360465, true
	}
	r56 := (14)*r48 + (14)*r53
	return Token(min(max((r56)>>1, 0), 15) + (360449)), true
}

func (m *State) f8642(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := (8)*r5 + (2)
	r7 := min(max(r6, 0), int64(p))
	r8 := int64(m.tokens[r7])
	r9 := int64(p)
	r10 := r9 + (-1)
	r11 := r10
	r12 := int64(m.tokens[r11])
	if int64(1) <= m.index1.level {
		r13 := big1.at(r8)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r8 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r19 = r12 - (65536)
		}
		r20 := (16384) * r19
		r21 := r9 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r9 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r9
	}
	r30 := -r5
	r31 := (536870911)*max(r30, 0) + (-536870912)*max(r30-(1), 0)
	r32 := max(r31, 0)
	m.hist0[p&1] = r32
	if int64(1) <= m.index2.level {
		r33 := m.hist0[r11&1]
		r34 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r34 = int64(t1[(r12-(65537))&255])
		}
		r35 := big0.at(r12)
		rec := m.index2.insert(r33, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r34
		v[3] = r35
		v[4] = r33
	}
	s0 := Int{0, 0}
	top, best := s0, Token(360465)
	r36 := (8)*r5 + (3)
	r37 := min(max(r36, 0), int64(p))
	r38 := int64(m.tokens[r37])
	r39 := big1.at(r38)
	var r40 int64
	if r4 != 0 {
		r41 := int64(0)
		if d := uint64(r38 - (196608)); d < 32768 {
			r41 = int64(1)
		}
		r40 = r4 * r41
	}
	r42 := r39 + r40
	r43 := int64(m.index1.find1(r42))
	r44 := m.index1.vals[r43*4+0]
	r45 := m.index1.vals[r43*4+1]
	r46 := (-2)*r5 + (8)*r44 + (2)*r45 + (8192)
	s1 := Int{-1, 18439988674268495872}
	s2, id0 := family6.wideMax(s1, r46, int64(-1))
	if c := s2.cmp(top); c > 0 || c == 0 && id0 < best {
		top, best = s2, id0
	}
	r47 := (-2)*r5 + (8)*r44 + (2)*r45 + (67108865)
	r48 := -r5 + (4)*r44 + r45
	var r49 int64
	if r48 > 4095 {
		r49 = 1
	}
	r50 := r5 + (-4)*r44 - r45
	var r51 int64
	if r50 > 4096 {
		r51 = 1
	}
	s3 := Int{-1, 18435485074641125376}
	s3 = s3.addProduct(Int{0, 6755399441055744}, r49, false)
	s3 = s3.addProduct(Int{0, 6755399441055744}, r51, false)
	s4, id1 := family8.wideMax(s3, r47, int64(-8192))
	if c := s4.cmp(top); c > 0 || c == 0 && id1 < best {
		top, best = s4, id1
	}
	r52 := m.sum2[1]
	r53 := (8)*r5 + (5)
	r54 := min(max(r53, 0), int64(p))
	r55 := int64(m.tokens[r54])
	r56 := big1.at(r55)
	var r57 int64
	if r4 != 0 {
		r58 := int64(0)
		if d := uint64(r55 - (196608)); d < 32768 {
			r58 = int64(1)
		}
		r57 = r4 * r58
	}
	r59 := r56 + r57
	r60 := int64(m.index1.find1(r59))
	r61 := m.index1.vals[r60*4+0]
	r62 := m.index1.vals[r60*4+1]
	r63 := r1 - r52 + (-4)*r61 - r62
	var r64 int64
	if r63 > -1 {
		r64 = 1
	}
	r65 := int64(0)
	if d := uint64(r8 - (196609)); d < 65535 {
		r65 = r8 - (196608)
	}
	r66 := r65 + r4
	var r67 int64
	if r66 > 8388607 {
		r67 = 1
	}
	r68 := r67 - r64
	r69 := max(r68, 0)
	r70 := (14)*r64 + (14)*r69
	s5 := Int{-1, 18435485074641125376}
	s5 = s5.addProduct(Int{0, 9007199254740992}, r64, false)
	s5 = s5.addProduct(Int{0, 9007199254740992}, r69, false)
	s6, id2 := family9.wideMax(s5, r70, int64(-1))
	if c := s6.cmp(top); c > 0 || c == 0 && id2 < best {
		top, best = s6, id2
	}
	_ = top
	return best, true
}

func (m *State) f8665(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r6
	}
	r30 := -r5
	r31 := (536870911)*max(r30, 0) + (-536870912)*max(r30-(1), 0)
	r32 := max(r31, 0)
	m.hist0[p&1] = r32
	if int64(1) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r34 = int64(t1[(r9-(65537))&255])
		}
		r35 := big0.at(r9)
		rec := m.index2.insert(r33, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r34
		v[3] = r35
		v[4] = r33
	}
	s0 := Int{0, 0}
	top, best := s0, Token(360465)
	r36 := int64(m.index0.find1(r4))
	r37 := m.index0.vals[r36*1+0]
	r38 := (-2)*r5 + (2)*r37 + (8194)
	s1 := Int{-1, 18439988674268495872}
	s2, id0 := family7.wideMax(s1, r38, int64(-1))
	if c := s2.cmp(top); c > 0 || c == 0 && id0 < best {
		top, best = s2, id0
	}
	r39 := (-2)*r5 + (2)*r37 + (67108867)
	r40 := -r5 + r37
	var r41 int64
	if r40 > 4094 {
		r41 = 1
	}
	r42 := r5 - r37
	var r43 int64
	if r42 > 4097 {
		r43 = 1
	}
	s3 := Int{-1, 18435485074641125376}
	s3 = s3.addProduct(Int{0, 6755399441055744}, r41, false)
	s3 = s3.addProduct(Int{0, 6755399441055744}, r43, false)
	s4, id1 := family8.wideMax(s3, r39, int64(-8192))
	if c := s4.cmp(top); c > 0 || c == 0 && id1 < best {
		top, best = s4, id1
	}
	_ = top
	return best, true
}

func (m *State) f8667(p int, own Token) (Token, bool) {
	m.best0.count++
	r0 := m.sum0[0]
	r1 := (8)*r0 + (1)
	r2 := min(max(r1, 0), int64(p))
	c := int64(0)
	if d := uint64(int64(m.tokens[r2]) - (360723)); d < 75 {
		c = int64(t0[int64(m.tokens[r2])-(360723)])
	}
	switch c {
	case 0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 67, 68, 72, 73, 74:
		return m.f2949(p, own, r0)
	case 9:
		return m.f8514(p, own, r0)
	case 10:
		return m.f8537(p, own, r0)
	case 50, 51, 52, 53, 54, 55, 56, 57, 58:
		return m.f8546(p, own, r0)
	case 59, 60, 61, 62:
		return m.f8555(p, own, r0)
	case 63:
		return m.f8564(p, own, r0)
	case 64, 65:
		return m.f8573(p, own, r0)
	case 66:
		return m.f8596(p, own, r0)
	case 69:
		return m.f8619(p, own, r0)
	case 70:
		return m.f8642(p, own, r0)
	}
	return m.f8665(p, own, r0)
}

func (m *State) f8668(p int, own Token) (Token, bool) {
	m.best0.count++
	return m.f5900(p, own)
}

func (m *State) f8681(p int, own Token) (Token, bool) {
	return -1, true
}

func (m *State) f8692(p int, own Token) (Token, bool) {
	m.best0.count++
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(1); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	r5 := m.sum0[0]
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := (8)*r5 + (2)
	r7 := min(max(r6, 0), int64(p))
	r8 := int64(m.tokens[r7])
	r9 := int64(p)
	r10 := r9 + (-1)
	r11 := r10
	r12 := int64(m.tokens[r11])
	if int64(1) <= m.index1.level {
		r13 := big1.at(r8)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r8 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r19 = r12 - (65536)
		}
		r20 := (16384) * r19
		r21 := r9 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r9 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
		}
		r29 := r24 + (65536)*r28
		rec := m.index1.insert(r18, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r20
		v[1] = int64(0)
		v[2] = r29
		v[3] = r9
	}
	r30 := (8)*r5 + (1)
	r31 := min(max(r30, 0), int64(p))
	r32 := int64(m.tokens[r31])
	r33 := int64(0)
	if d := uint64(r32 - (360785)); d < 1 {
		r33 = int64(1)
	}
	r34 := int64(0)
	if d := uint64(r32 - (360772)); d < 14 {
		r34 = int64(1)
	}
	r35 := (8)*r5 + (6)
	r36 := min(max(r35, 0), int64(p))
	r37 := int64(m.tokens[r36])
	r38 := big3.at(r37)
	r39 := (8)*r5 + (3)
	r40 := min(max(r39, 0), int64(p))
	r41 := int64(m.tokens[r40])
	r42 := big1.at(r41)
	r43 := int64(0)
	if d := uint64(r41 - (196608)); d < 32768 {
		r43 = int64(1)
	}
	r44 := r4 * r43
	r45 := r42 + r44
	r46 := int64(m.index1.find1(r45))
	r47 := m.index1.vals[r46*4+0]
	r48 := int64(0)
	if d := uint64(r37 - (196609)); d < 65535 {
		r48 = int64(t20[(r37-(196609))&3])
	}
	r49 := m.index1.vals[r46*4+1]
	var r50 int64
	if r34 != 0 {
		r51 := (8)*r5 + (7)
		r52 := min(max(r51, 0), int64(p))
		r53 := int64(m.tokens[r52])
		r54 := int64(0)
		if d := uint64(r53 - (196609)); d < 65535 {
			r54 = r53 - (196608)
		}
		r55 := r48 + r49
		var r56 int64
		if r55 > 3 {
			r56 = 1
		}
		r57 := r38 + (16384)*r54 + r47 + r56
		r50 = r34 * r57
	}
	r58 := (4)*r38 + r48 + (8)*r47 + (2)*r49
	var r59 int64
	if r58 != 0 {
		r60 := int64(0)
		if d := uint64(r32 - (360786)); d < 2 {
			r60 = int64(1)
		}
		r59 = r58 * r60
	}
	r61 := int64(0)
	if d := uint64(r32 - (360772)); d < 16 {
		r61 = int64(t22[r32-(360772)])
	}
	var r62 int64
	if r61 != 0 {
		r63 := (8)*r5 + (4)
		r64 := min(max(r63, 0), int64(p))
		r65 := int64(m.tokens[r64])
		r66 := int64(0)
		if d := uint64(r65 - (196609)); d < 65535 {
			r66 = r65 - (196608)
		}
		r67 := (16384) * r66
		r62 = r61 * r67
	}
	r68 := int64(0)
	if d := uint64(r32 - (360781)); d < 5 {
		r68 = int64(1)
	}
	var r69 int64
	if r68 != 0 {
		r70 := int64(0)
		if d := uint64(r8 - (196609)); d < 65535 {
			r70 = r8 - (196608)
		}
		r71 := (16384) * r70
		r69 = r68 * r71
	}
	r72 := -r5
	r73 := (536870911)*max(r72, 0) + (-536870912)*max(r72-(1), 0)
	r74 := r33 + r50 + r59 + r62 + r69 + r73
	r75 := min(max(r74, 0), 536870912)
	m.hist0[p&1] = r75
	if int64(1) <= m.index2.level {
		r76 := m.hist0[r11&1]
		r77 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r77 = int64(t1[(r12-(65537))&255])
		}
		r78 := big0.at(r12)
		rec := m.index2.insert(r76, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r77
		v[3] = r78
		v[4] = r76
	}
	return m.f8681(p, own)
}

func (m *State) f8696(p int, own Token) (Token, bool) {
	m.hist0[p&1] = int64(0)
	if int64(1) <= m.index2.level {
		rec := m.index2.insert(int64(0), int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = int64(0)
		v[3] = int64(0)
		v[4] = int64(0)
	}
	return m.f12(p, own)
}

func (m *State) f8703(p int, own Token) (Token, bool) {
	m.sum0[0] += int64(1)
	m.best0.count++
	m.best1.count++
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = int64(0)
		m.sum2[1] = int64(0)
	}
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(int64(0), int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = int64(0)
	}
	if int64(0) <= m.index1.level {
		r0 := big2.at(int64(own))
		r1 := r0 + (-1)
		r2 := int64(t2[(int64(own))&3])
		r3 := r2 + (-1)
		rec := m.index1.insert(int64(0), int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r1
		v[1] = r3
		v[2] = int64(0)
		v[3] = int64(0)
	}
	return m.f8696(p, own)
}

func (m *State) f8714(p int, own Token) (Token, bool) {
	m.best0.count++
	m.best1.count++
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = int64(0)
		m.sum2[1] = int64(0)
	}
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(int64(0), int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = int64(0)
	}
	r0 := int64(t21[(int64(own)-(65536))&255])
	r1 := big4.at(int64(own))
	if int64(1) <= m.index1.level {
		r2 := (16384)*r0 + (4194304)*r1 + (-4210688)
		rec := m.index1.insert(int64(0), int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r2
		v[1] = int64(0)
		v[2] = int64(0)
		v[3] = int64(0)
	}
	m.hist0[p&1] = int64(0)
	if int64(1) <= m.index2.level {
		r3 := r0 + (-1)
		r4 := r1 + (-1)
		rec := m.index2.insert(int64(0), int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r3
		v[3] = r4
		v[4] = int64(0)
	}
	return m.f12(p, own)
}

func (m *State) f8721(p int, own Token) (Token, bool) {
	m.best0.count++
	m.best1.count++
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = int64(0)
		m.sum2[1] = int64(0)
	}
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(int64(0), int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = int64(0)
	}
	if int64(1) <= m.index1.level {
		r0 := int64(own) - (131071)
		r1 := r0 + (-1)
		rec := m.index1.insert(int64(0), int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r1
		v[3] = int64(0)
	}
	return m.f8696(p, own)
}

func (m *State) f8728(p int, own Token) (Token, bool) {
	m.best0.count++
	m.best1.count++
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = int64(0)
		m.sum2[1] = int64(0)
	}
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(int64(0), int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = int64(0)
	}
	if int64(1) <= m.index1.level {
		r0 := big5.at(int64(own))
		r1 := int64(t2[(int64(own)-(196608))&3])
		r2 := big7.at(int64(own))
		r3 := (4)*r0 + r1 + (-65536)*r2 + (65531)
		r4 := (262144)*r0 + (65536)*r1 + (-327680)
		rec := m.index1.insert(r3, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r4
		v[3] = int64(0)
	}
	return m.f8696(p, own)
}

func (m *State) f8739(p int, own Token) (Token, bool) {
	m.sum0[0] += int64(1)
	m.best0.count++
	m.best1.count++
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = int64(0)
		m.sum2[1] = int64(0)
	}
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(int64(0), int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = int64(1)
	}
	if int64(1) <= m.index1.level {
		rec := m.index1.insert(int64(0), int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = int64(0)
		v[3] = int64(0)
	}
	m.hist0[p&1] = int64(0)
	if int64(0) <= m.index2.level {
		r0 := int64(t21[(int64(own)-(262144))&255])
		r1 := r0 + (-1)
		r2 := big6.at(int64(own))
		r3 := r2 + (-1)
		rec := m.index2.insert(int64(0), int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r1
		v[1] = r3
		v[2] = int64(0)
		v[3] = int64(0)
		v[4] = int64(0)
	}
	return m.f12(p, own)
}

func (m *State) f8743(p int, own Token, r1 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0-(-4097), 0) + (-536870912)*max(r0-(-4096), 0)
	m.hist0[p&1] = r2
	if int64(1) <= m.index2.level {
		rec := m.index2.insert(r2, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = int64(0)
		v[3] = int64(0)
		v[4] = r2
	}
	return m.f12(p, own)
}

func (m *State) f8750(p int, own Token) (Token, bool) {
	r0 := int64(own) - (327679)
	r1 := r0 + (-4097)
	m.sum0[0] += r1
	m.best0.count++
	m.best1.count++
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = int64(0)
		m.sum2[1] = int64(0)
	}
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(int64(0), int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r1
	}
	if int64(1) <= m.index1.level {
		r2 := -r0
		r3 := max(r2-(-4097), 0)
		r4 := -r3
		rec := m.index1.insert(r4, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = int64(0)
		v[3] = int64(0)
	}
	return m.f8743(p, own, r0)
}

func (m *State) f8757(p int, own Token) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := r0 + (-4097)
	m.sum0[0] += r1
	m.best0.count++
	m.sum1[0] += int64(1)
	m.best1.count++
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = int64(0)
		m.sum2[1] = int64(1)
	}
	r2 := int64(own) - (335871)
	if int64(0) <= m.index0.level {
		r3 := r0 - r2
		rec := m.index0.insert(int64(0), int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r3
	}
	if int64(1) <= m.index1.level {
		r4 := -r0 + r2
		r5 := max(r4, 0)
		r6 := -r5
		rec := m.index1.insert(r6, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = int64(0)
		v[3] = int64(0)
	}
	return m.f8743(p, own, r0)
}

func (m *State) f8764(p int, own Token) (Token, bool) {
	r0 := int64(own) - (344063)
	r1 := r0 + (-4097)
	m.sum0[0] += r1
	m.best0.count++
	m.sum1[0] += int64(-1)
	m.best1.count++
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = int64(0)
		m.sum2[1] = int64(-1)
	}
	if int64(1) <= m.index0.level {
		r2 := r0 + (-4098)
		rec := m.index0.insert(int64(0), int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r2
	}
	if int64(1) <= m.index1.level {
		r3 := -r0
		r4 := max(r3-(-4098), 0)
		r5 := -r4
		rec := m.index1.insert(r5, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = int64(0)
		v[3] = int64(0)
	}
	return m.f8743(p, own, r0)
}

func (m *State) f8771(p int, own Token) (Token, bool) {
	r0 := int64(own) - (352255)
	r1 := (8192)*r0 + (-33562624)
	m.sum0[0] += r1
	m.best0.count++
	m.best1.count++
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = int64(0)
		m.sum2[1] = int64(0)
	}
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(int64(0), int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r1
	}
	if int64(1) <= m.index1.level {
		r2 := (-8192) * r0
		r3 := min(max(r2-(-33562624), 0), 32768)
		r4 := -r3
		rec := m.index1.insert(r4, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = int64(0)
		v[3] = int64(0)
	}
	return m.f8696(p, own)
}

func (m *State) f8772(p int, own Token) (Token, bool) {
	if int64(1) <= m.index1.level {
		rec := m.index1.insert(int64(0), int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = int64(0)
		v[3] = int64(0)
	}
	return m.f8696(p, own)
}

func (m *State) f8778(p int, own Token) (Token, bool) {
	m.sum0[0] += int64(1)
	m.best0.count++
	m.best1.count++
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = int64(0)
		m.sum2[1] = int64(0)
	}
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(int64(0), int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = int64(1)
	}
	return m.f8772(p, own)
}

func (m *State) f8789(p int, own Token) (Token, bool) {
	m.best0.count++
	m.best1.count++
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = int64(0)
		m.sum2[1] = int64(0)
	}
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(int64(0), int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = int64(0)
	}
	if int64(1) <= m.index1.level {
		rec := m.index1.insert(int64(0), int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = int64(0)
		v[3] = int64(0)
	}
	m.hist0[p&1] = int64(0)
	if int64(1) <= m.index2.level {
		rec := m.index2.insert(int64(0), int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = int64(0)
		v[3] = int64(0)
		v[4] = int64(0)
	}
	return m.f1714(p, own)
}

func (m *State) f8795(p int, own Token) (Token, bool) {
	m.best0.count++
	m.best1.count++
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = int64(0)
		m.sum2[1] = int64(0)
	}
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(int64(0), int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = int64(0)
	}
	return m.f8772(p, own)
}

func (m *State) f8819(p int, own Token) (Token, bool) {
	m.best0.count++
	m.best1.count++
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = int64(0)
		m.sum2[1] = int64(0)
	}
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(int64(0), int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = int64(0)
	}
	if int64(1) <= m.index1.level {
		rec := m.index1.insert(int64(0), int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = int64(0)
		v[3] = int64(0)
	}
	r0 := int64(t41[int64(own)-(360722)])
	r1 := r0 + (-1)
	m.hist0[p&1] = r1
	if int64(1) <= m.index2.level {
		rec := m.index2.insert(r1, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = int64(0)
		v[3] = int64(0)
		v[4] = r1
	}
	r2 := int64(t23[int64(own)-(360722)])
	r3 := (10)*r2 + (-11)
	r4 := int64(t24[int64(own)-(360722)])
	r5 := int64(t25[int64(own)-(360722)])
	r6 := -r4 + r5
	r7 := max(r6, 0)
	r8 := (2)*r7 + (-1)
	r9 := int64(t26[int64(own)-(360722)])
	r10 := r4 + r9 + r5
	r11 := max(r10-(4), 0)
	r12 := (2)*r11 + (-1)
	r13 := -r4 + r9
	r14 := max(r13, 0)
	r15 := (2)*r14 + (-1)
	r16 := int64(t27[int64(own)-(360722)])
	r17 := int64(t28[int64(own)-(360722)])
	r18 := int64(t29[int64(own)-(360722)])
	r19 := r17 + r18
	r20 := max(r19-(3), 0)
	r21 := (4)*r16 + (4)*r20 + (-5)
	r22 := int64(t30[int64(own)-(360722)])
	r23 := (4)*r22 + (-5)
	r24 := int64(t31[int64(own)-(360722)])
	r25 := (4)*r24 + (-5)
	r26 := r22 + r16 + r24 + r20
	r27 := max(r26-(4), 0)
	r28 := (6)*r27 + (-1)
	r29 := int64(t32[int64(own)-(360722)])
	r30 := int64(t33[int64(own)-(360722)])
	r31 := int64(t34[int64(own)-(360722)])
	r32 := int64(t35[int64(own)-(360722)])
	var r33 int64
	if r32 > 1 {
		r33 = 1
	}
	r34 := r31 + r33
	r35 := max(r34-(2), 0)
	r36 := (8)*r22 + (8)*r4 + (8)*r29 + (8)*r30 + (8)*r35 + (-33)
	r37 := int64(t36[int64(own)-(360722)])
	r38 := (2)*r37 + (-3)
	r39 := -r4 + (2)
	r40 := int64(t37[int64(own)-(360722)])
	r41 := int64(t38[int64(own)-(360722)])
	r42 := int64(t39[int64(own)-(360722)])
	r43 := r42 + (-1)
	r44 := r18 + (-1)
	r45 := r43 * r44
	r46 := (64)*r40 + (128)*r41 + (2)*r45 + (-191)
	r47 := r39 * r46
	r48 := int64(t40[int64(own)-(360722)])
	r49, top0 := int64(0), int64(0)
	if k := r3; k > top0 {
		r49, top0 = 1, k
	} else if k == top0 {
		r49 = -1
	}
	if k := r8; k > top0 {
		r49, top0 = 2, k
	} else if k == top0 {
		r49 = -1
	}
	if k := r12; k > top0 {
		r49, top0 = 3, k
	} else if k == top0 {
		r49 = -1
	}
	if k := r15; k > top0 {
		r49, top0 = 4, k
	} else if k == top0 {
		r49 = -1
	}
	if k := r21; k > top0 {
		r49, top0 = 5, k
	} else if k == top0 {
		r49 = -1
	}
	if k := r23; k > top0 {
		r49, top0 = 6, k
	} else if k == top0 {
		r49 = -1
	}
	if k := r25; k > top0 {
		r49, top0 = 7, k
	} else if k == top0 {
		r49 = -1
	}
	if k := r28; k > top0 {
		r49, top0 = 8, k
	} else if k == top0 {
		r49 = -1
	}
	if k := r36; k > top0 {
		r49, top0 = 9, k
	} else if k == top0 {
		r49 = -1
	}
	if k := r38; k > top0 {
		r49, top0 = 10, k
	} else if k == top0 {
		r49 = -1
	}
	if r49 == 0 {
		return 360448, true
	}
	if r49 == 1 {
		return 360465, true
	}
	if r49 == 2 {
		r50 := (2)*r4 + r47 + (-3)
		r51 := r4 + (-2)
		return family0.pick(r50, r51), true
	}
	if r49 == 3 {
		r52 := (65537)*r4 + r47 + (-131073)
		r53 := (65536)*r4 + (-131072)
		return family1.pick(r52, r53), true
	}
	if r49 == 4 {
		r54 := (2)*r4 + r47 + (-3)
		r55 := r4 + (-2)
		return family4.pick(r54, r55), true
	}
	if r49 == 5 {
		r56 := (2)*r48 + (2)*r24 + (8188)
		return Token(min(max((r56)>>1, 0), 8191) + (327680)), true
	}
	if r49 == 6 {
		r57 := (2)*r48 + (2)*r24 + (8188)
		return Token(min(max((r57)>>1, 0), 8191) + (335872)), true
	}
	if r49 == 7 {
		r58 := (2)*r48 + (2)*r24 + (8188)
		return Token(min(max((r58)>>1, 0), 8191) + (344064)), true
	}
	if r49 == 8 {
		r59 := (2)*r48 + (2)*r24 + (67108861)
		return Token(min(max((r59-(-8191))>>14, 0), 8191) + (352256)), true
	}
	if r49 == 9 {
		r60 := (14)*r22 + (2)*r4 + (8)*r29 + (6)*r35 + (-24)
		return Token(min(max((r60)>>1, 0), 15) + (360449)), true
	}
	if r49 == 10 {
		r61 := (14)*r22 + (2)*r4 + (8)*r29 + (6)*r35 + (-24)
		return Token(min(max((r61)>>1, 0), 255) + (360466)), true
	}
	top, best := int64(0), Token(360448)
	r62 := (11258999068426240)*r2 + (-12384898975268864)
	if c := r62; c > top || c == top && 360465 < best {
		top, best = c, 360465
	}
	r63 := (2251799813685248)*r7 + (-1125899906842624)
	r64 := (2)*r4 + r47 + (-3)
	r65 := r4 + (-2)
	v0, id0 := family0.max(r64, r65)
	v0 += r63
	if c := v0; c > top || c == top && id0 < best {
		top, best = c, id0
	}
	r66 := (2251799813685248)*r11 + (-1125899906842624)
	r67 := (65537)*r4 + r47 + (-131073)
	r68 := (65536)*r4 + (-131072)
	v1, id1 := family1.max(r67, r68)
	v1 += r66
	if c := v1; c > top || c == top && id1 < best {
		top, best = c, id1
	}
	r69 := (2251799813685248)*r14 + (-1125899906842624)
	v2, id2 := family4.max(r64, r65)
	v2 += r69
	if c := v2; c > top || c == top && id2 < best {
		top, best = c, id2
	}
	r70 := (4503599627370496)*r16 + (4503599627370496)*r20 + (-5629499534213120)
	r71 := (2)*r48 + (2)*r24 + (8188)
	v3, id3 := family5.max(r71, int64(-1))
	v3 += r70
	if c := v3; c > top || c == top && id3 < best {
		top, best = c, id3
	}
	r72 := (4503599627370496)*r22 + (-5629499534213120)
	v4, id4 := family6.max(r71, int64(-1))
	v4 += r72
	if c := v4; c > top || c == top && id4 < best {
		top, best = c, id4
	}
	r73 := (4503599627370496)*r24 + (-5629499534213120)
	v5, id5 := family7.max(r71, int64(-1))
	v5 += r73
	if c := v5; c > top || c == top && id5 < best {
		top, best = c, id5
	}
	r74 := (6755399441055744)*r27 + (-1125899906842624)
	r75 := (2)*r48 + (2)*r24 + (67108861)
	v6, id6 := family8.max(r75, int64(-8192))
	v6 += r74
	if c := v6; c > top || c == top && id6 < best {
		top, best = c, id6
	}
	r76 := (9007199254740992)*r22 + (9007199254740992)*r4 + (9007199254740992)*r29 + (9007199254740992)*r30 + (9007199254740992)*r35 + (-37154696925806592)
	r77 := (14)*r22 + (2)*r4 + (8)*r29 + (6)*r35 + (-24)
	v7, id7 := family9.max(r77, int64(-1))
	v7 += r76
	if c := v7; c > top || c == top && id7 < best {
		top, best = c, id7
	}
	r78 := (2251799813685248)*r37 + (-3377699720527872)
	v8, id8 := family10.max(r77, int64(-1))
	v8 += r78
	if c := v8; c > top || c == top && id8 < best {
		top, best = c, id8
	}
	_ = top
	return best, true
}

func (m *State) f8830(p int, own Token) (Token, bool) {
	m.best0.count++
	m.best1.count++
	if k := int64(1); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = int64(0)
		m.sum2[1] = int64(0)
	}
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(int64(0), int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = int64(0)
	}
	if int64(1) <= m.index1.level {
		rec := m.index1.insert(int64(0), int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = int64(0)
		v[3] = int64(0)
	}
	m.hist0[p&1] = int64(0)
	if int64(1) <= m.index2.level {
		rec := m.index2.insert(int64(0), int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = int64(0)
		v[3] = int64(0)
		v[4] = int64(0)
	}
	return m.f8681(p, own)
}
