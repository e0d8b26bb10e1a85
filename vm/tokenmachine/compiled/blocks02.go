// Code generated from the weights of model 16cfe4d4dffd081295b2d6595dc54a582e5a744ebb44b179ea00e0a1fc7c2941; DO NOT EDIT.

package compiled

func (m *State) f3549(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := (8)*r5 + (5)
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
	var r48 int64
	if r47 != 0 {
		r49 := (8)*r5 + (3)
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
		r59 := (4)*r57 + r58
		r48 = r47 * r59
	}
	r60 := -r47 + (1)
	var r61 int64
	if r60 != 0 {
		r62 := (8)*r5 + (4)
		r63 := min(max(r62, 0), int64(p))
		r64 := int64(m.tokens[r63])
		r65 := big1.at(r64)
		var r66 int64
		if r4 != 0 {
			r67 := int64(0)
			if d := uint64(r64 - (196608)); d < 32768 {
				r67 = int64(1)
			}
			r66 = r4 * r67
		}
		r68 := r65 + r66
		r69 := int64(m.index1.find1(r68))
		r70 := m.index1.vals[r69*4+0]
		r71 := m.index1.vals[r69*4+1]
		r72 := (4)*r70 + r71
		r61 = r60 * r72
	}
	r73 := r48 + r61
	r74 := min(max(r73, 0), 4294967296)
	r75 := (2)*r74 + (-65535)
	return Token(min(max((r75-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3572(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+2]
	r45 := (8)*r5 + (4)
	r46 := min(max(r45, 0), int64(p))
	r47 := int64(m.tokens[r46])
	r48 := big1.at(r47)
	var r49 int64
	if r4 != 0 {
		r50 := int64(0)
		if d := uint64(r47 - (196608)); d < 32768 {
			r50 = int64(1)
		}
		r49 = r4 * r50
	}
	r51 := r48 + r49
	r52 := int64(m.index1.find1(r51))
	r53 := m.index1.vals[r52*4+2]
	r54 := m.index1.vals[r43*4+0]
	r55 := m.index1.vals[r43*4+1]
	r56 := m.index1.vals[r52*4+0]
	r57 := m.index1.vals[r52*4+1]
	r58 := (4)*r54 + r55 + (-4)*r56 - r57
	var r59 int64
	if r58 > 0 {
		r59 = 1
	}
	r60 := (-4)*r54 - r55 + (4)*r56 + r57
	var r61 int64
	if r60 > 0 {
		r61 = 1
	}
	r62 := (-2)*r44 + (2)*r53 - r59 + r61
	var r63 int64
	if r62 > 0 {
		r63 = 1
	}
	r64 := (2)*r44 + (-2)*r53 + r59 - r61
	var r65 int64
	if r64 > 0 {
		r65 = 1
	}
	r66 := (-2)*r63 + (-2)*r65 + (-65533)
	return Token(min(max((r66-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3595(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+2]
	r45 := (8)*r5 + (4)
	r46 := min(max(r45, 0), int64(p))
	r47 := int64(m.tokens[r46])
	r48 := big1.at(r47)
	var r49 int64
	if r4 != 0 {
		r50 := int64(0)
		if d := uint64(r47 - (196608)); d < 32768 {
			r50 = int64(1)
		}
		r49 = r4 * r50
	}
	r51 := r48 + r49
	r52 := int64(m.index1.find1(r51))
	r53 := m.index1.vals[r52*4+2]
	r54 := m.index1.vals[r43*4+0]
	r55 := m.index1.vals[r43*4+1]
	r56 := m.index1.vals[r52*4+0]
	r57 := m.index1.vals[r52*4+1]
	r58 := (4)*r54 + r55 + (-4)*r56 - r57
	var r59 int64
	if r58 > 0 {
		r59 = 1
	}
	r60 := (-4)*r54 - r55 + (4)*r56 + r57
	var r61 int64
	if r60 > 0 {
		r61 = 1
	}
	r62 := (-2)*r44 + (2)*r53 - r59 + r61
	var r63 int64
	if r62 > 0 {
		r63 = 1
	}
	r64 := (2)*r44 + (-2)*r53 + r59 - r61
	var r65 int64
	if r64 > 0 {
		r65 = 1
	}
	r66 := (2)*r63 + (2)*r65 + (-65535)
	return Token(min(max((r66-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3618(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+2]
	r45 := (8)*r5 + (4)
	r46 := min(max(r45, 0), int64(p))
	r47 := int64(m.tokens[r46])
	r48 := big1.at(r47)
	var r49 int64
	if r4 != 0 {
		r50 := int64(0)
		if d := uint64(r47 - (196608)); d < 32768 {
			r50 = int64(1)
		}
		r49 = r4 * r50
	}
	r51 := r48 + r49
	r52 := int64(m.index1.find1(r51))
	r53 := m.index1.vals[r52*4+2]
	r54 := m.index1.vals[r43*4+0]
	r55 := m.index1.vals[r43*4+1]
	r56 := m.index1.vals[r52*4+0]
	r57 := m.index1.vals[r52*4+1]
	r58 := (4)*r54 + r55 + (-4)*r56 - r57
	var r59 int64
	if r58 > 0 {
		r59 = 1
	}
	r60 := (-4)*r54 - r55 + (4)*r56 + r57
	var r61 int64
	if r60 > 0 {
		r61 = 1
	}
	r62 := (-2)*r44 + (2)*r53 - r59 + r61
	var r63 int64
	if r62 > 0 {
		r63 = 1
	}
	r64 := (2)*r63 + (-65535)
	return Token(min(max((r64-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3641(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+2]
	r45 := (8)*r5 + (4)
	r46 := min(max(r45, 0), int64(p))
	r47 := int64(m.tokens[r46])
	r48 := big1.at(r47)
	var r49 int64
	if r4 != 0 {
		r50 := int64(0)
		if d := uint64(r47 - (196608)); d < 32768 {
			r50 = int64(1)
		}
		r49 = r4 * r50
	}
	r51 := r48 + r49
	r52 := int64(m.index1.find1(r51))
	r53 := m.index1.vals[r52*4+2]
	r54 := m.index1.vals[r43*4+0]
	r55 := m.index1.vals[r43*4+1]
	r56 := m.index1.vals[r52*4+0]
	r57 := m.index1.vals[r52*4+1]
	r58 := (4)*r54 + r55 + (-4)*r56 - r57
	var r59 int64
	if r58 > 0 {
		r59 = 1
	}
	r60 := (-4)*r54 - r55 + (4)*r56 + r57
	var r61 int64
	if r60 > 0 {
		r61 = 1
	}
	r62 := (2)*r44 + (-2)*r53 + r59 - r61
	var r63 int64
	if r62 > 0 {
		r63 = 1
	}
	r64 := (-2)*r63 + (-65533)
	return Token(min(max((r64-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3664(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+2]
	r45 := (8)*r5 + (4)
	r46 := min(max(r45, 0), int64(p))
	r47 := int64(m.tokens[r46])
	r48 := big1.at(r47)
	var r49 int64
	if r4 != 0 {
		r50 := int64(0)
		if d := uint64(r47 - (196608)); d < 32768 {
			r50 = int64(1)
		}
		r49 = r4 * r50
	}
	r51 := r48 + r49
	r52 := int64(m.index1.find1(r51))
	r53 := m.index1.vals[r52*4+2]
	r54 := m.index1.vals[r43*4+0]
	r55 := m.index1.vals[r43*4+1]
	r56 := m.index1.vals[r52*4+0]
	r57 := m.index1.vals[r52*4+1]
	r58 := (4)*r54 + r55
	var r59 int64
	if r58 > 2147483647 {
		r59 = 1
	}
	r60 := (4)*r56 + r57
	var r61 int64
	if r60 > 2147483647 {
		r61 = 1
	}
	r62 := (4)*r54 + r55 + (-4)*r56 - r57 + (-4294967296)*r59 + (4294967296)*r61
	var r63 int64
	if r62 > 0 {
		r63 = 1
	}
	r64 := (-4)*r54 - r55 + (4)*r56 + r57 + (4294967296)*r59 + (-4294967296)*r61
	var r65 int64
	if r64 > 0 {
		r65 = 1
	}
	r66 := (-2)*r44 + (2)*r53 - r63 + r65
	var r67 int64
	if r66 > 0 {
		r67 = 1
	}
	r68 := (2)*r67 + (-65535)
	return Token(min(max((r68-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3687(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+2]
	r45 := (8)*r5 + (4)
	r46 := min(max(r45, 0), int64(p))
	r47 := int64(m.tokens[r46])
	r48 := big1.at(r47)
	var r49 int64
	if r4 != 0 {
		r50 := int64(0)
		if d := uint64(r47 - (196608)); d < 32768 {
			r50 = int64(1)
		}
		r49 = r4 * r50
	}
	r51 := r48 + r49
	r52 := int64(m.index1.find1(r51))
	r53 := m.index1.vals[r52*4+2]
	r54 := m.index1.vals[r43*4+0]
	r55 := m.index1.vals[r43*4+1]
	r56 := m.index1.vals[r52*4+0]
	r57 := m.index1.vals[r52*4+1]
	r58 := (4)*r54 + r55
	var r59 int64
	if r58 > 2147483647 {
		r59 = 1
	}
	r60 := (4)*r56 + r57
	var r61 int64
	if r60 > 2147483647 {
		r61 = 1
	}
	r62 := (4)*r54 + r55 + (-4)*r56 - r57 + (-4294967296)*r59 + (4294967296)*r61
	var r63 int64
	if r62 > 0 {
		r63 = 1
	}
	r64 := (-4)*r54 - r55 + (4)*r56 + r57 + (4294967296)*r59 + (-4294967296)*r61
	var r65 int64
	if r64 > 0 {
		r65 = 1
	}
	r66 := (2)*r44 + (-2)*r53 + r63 - r65
	var r67 int64
	if r66 > 0 {
		r67 = 1
	}
	r68 := (-2)*r67 + (-65533)
	return Token(min(max((r68-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3710(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+2]
	r45 := (8)*r5 + (4)
	r46 := min(max(r45, 0), int64(p))
	r47 := int64(m.tokens[r46])
	r48 := big1.at(r47)
	var r49 int64
	if r4 != 0 {
		r50 := int64(0)
		if d := uint64(r47 - (196608)); d < 32768 {
			r50 = int64(1)
		}
		r49 = r4 * r50
	}
	r51 := r48 + r49
	r52 := int64(m.index1.find1(r51))
	r53 := m.index1.vals[r52*4+2]
	var r54 int64
	if r44 > 2147483647 {
		r54 = 1
	}
	var r55 int64
	if r53 > 2147483647 {
		r55 = 1
	}
	r56 := m.index1.vals[r43*4+0]
	r57 := m.index1.vals[r43*4+1]
	r58 := m.index1.vals[r52*4+0]
	r59 := m.index1.vals[r52*4+1]
	r60 := (4)*r56 + r57 + (-4)*r58 - r59
	var r61 int64
	if r60 > 0 {
		r61 = 1
	}
	r62 := (-4)*r56 - r57 + (4)*r58 + r59
	var r63 int64
	if r62 > 0 {
		r63 = 1
	}
	r64 := (-2)*r44 + (2)*r53 + (8589934592)*r54 + (-8589934592)*r55 - r61 + r63
	var r65 int64
	if r64 > 0 {
		r65 = 1
	}
	r66 := (2)*r65 + (-65535)
	return Token(min(max((r66-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3733(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+2]
	r45 := (8)*r5 + (4)
	r46 := min(max(r45, 0), int64(p))
	r47 := int64(m.tokens[r46])
	r48 := big1.at(r47)
	var r49 int64
	if r4 != 0 {
		r50 := int64(0)
		if d := uint64(r47 - (196608)); d < 32768 {
			r50 = int64(1)
		}
		r49 = r4 * r50
	}
	r51 := r48 + r49
	r52 := int64(m.index1.find1(r51))
	r53 := m.index1.vals[r52*4+2]
	var r54 int64
	if r44 > 2147483647 {
		r54 = 1
	}
	var r55 int64
	if r53 > 2147483647 {
		r55 = 1
	}
	r56 := m.index1.vals[r43*4+0]
	r57 := m.index1.vals[r43*4+1]
	r58 := m.index1.vals[r52*4+0]
	r59 := m.index1.vals[r52*4+1]
	r60 := (4)*r56 + r57 + (-4)*r58 - r59
	var r61 int64
	if r60 > 0 {
		r61 = 1
	}
	r62 := (-4)*r56 - r57 + (4)*r58 + r59
	var r63 int64
	if r62 > 0 {
		r63 = 1
	}
	r64 := (2)*r44 + (-2)*r53 + (-8589934592)*r54 + (8589934592)*r55 + r61 - r63
	var r65 int64
	if r64 > 0 {
		r65 = 1
	}
	r66 := (-2)*r65 + (-65533)
	return Token(min(max((r66-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3756(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r59 := m.hist0[r8&1]
		r60 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r60 = int64(t1[(r9-(65537))&255])
		}
		r61 := big0.at(r9)
		rec := m.index2.insert(r59, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r60
		v[3] = r61
		v[4] = r59
	}
	r62 := (8)*r5 + (5)
	r63 := min(max(r62, 0), int64(p))
	r64 := int64(m.tokens[r63])
	r65 := big1.at(r64)
	var r66 int64
	if r4 != 0 {
		r67 := int64(0)
		if d := uint64(r64 - (196608)); d < 32768 {
			r67 = int64(1)
		}
		r66 = r4 * r67
	}
	r68 := r65 + r66
	r69 := int64(m.index1.find1(r68))
	r70 := m.index1.vals[r69*4+0]
	r71 := m.index1.vals[r69*4+1]
	r72 := (4)*r33 + r47 + (65536)*r37 + (4)*r46 + r48 + (-4)*r70 - r71
	var r73 int64
	if r72 > -1 {
		r73 = 1
	}
	r74 := (4)*r73 + (-1)
	r75, top0 := int64(0), int64(0)
	if k := r74; k > top0 {
		r75, top0 = 1, k
	} else if k == top0 {
		r75 = -1
	}
	if r75 == 0 {
		r76 := r47 + r48 + (-4)*r50
		var r77 int64
		if r76 == 0 {
			r77 = 1
		}
		r78 := int64(m.index2.find1(r58))
		r79 := m.index2.vals[r78*5+4]
		r80 := -r58 + r79
		var r81 int64
		if r80 == 0 {
			r81 = 1
		}
		var r82 int64
		if r77 != 0 {
			var r83 int64
			if r81 != 0 {
				r84 := m.index2.vals[r78*5+0]
				r83 = r81 * r84
			}
			r82 = r77 * r83
		}
		var r85 int64
		if r76 == 1 {
			r85 = 1
		}
		var r86 int64
		if r85 != 0 {
			var r87 int64
			if r81 != 0 {
				r88 := m.index2.vals[r78*5+1]
				r87 = r81 * r88
			}
			r86 = r85 * r87
		}
		var r89 int64
		if r76 == 2 {
			r89 = 1
		}
		var r90 int64
		if r89 != 0 {
			var r91 int64
			if r81 != 0 {
				r92 := m.index2.vals[r78*5+2]
				r91 = r81 * r92
			}
			r90 = r89 * r91
		}
		var r93 int64
		if r76 == 3 {
			r93 = 1
		}
		var r94 int64
		if r93 != 0 {
			var r95 int64
			if r81 != 0 {
				r96 := m.index2.vals[r78*5+3]
				r95 = r81 * r96
			}
			r94 = r93 * r95
		}
		r97 := (2)*r82 + (2)*r86 + (2)*r90 + (2)*r94 + (-65535)
		return Token(min(max((r97-(-65535))>>17, 0), 65535) + (65536)), true
	}
	r98 := (6) * r73
	return Token(min(max((r98)>>1, 0), 15) + (360449)), true
}

func (m *State) f3779(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r59 := m.hist0[r8&1]
		r60 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r60 = int64(t1[(r9-(65537))&255])
		}
		r61 := big0.at(r9)
		rec := m.index2.insert(r59, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r60
		v[3] = r61
		v[4] = r59
	}
	r62 := (8)*r5 + (5)
	r63 := min(max(r62, 0), int64(p))
	r64 := int64(m.tokens[r63])
	r65 := big1.at(r64)
	var r66 int64
	if r4 != 0 {
		r67 := int64(0)
		if d := uint64(r64 - (196608)); d < 32768 {
			r67 = int64(1)
		}
		r66 = r4 * r67
	}
	r68 := r65 + r66
	r69 := int64(m.index1.find1(r68))
	r70 := m.index1.vals[r69*4+0]
	r71 := m.index1.vals[r69*4+1]
	r72 := (4)*r33 + r47 + (65536)*r37 + (4)*r46 + r48 + (-4)*r70 - r71
	var r73 int64
	if r72 > -1 {
		r73 = 1
	}
	r74 := (4)*r73 + (-1)
	r75, top0 := int64(0), int64(0)
	if k := r74; k > top0 {
		r75, top0 = 1, k
	} else if k == top0 {
		r75 = -1
	}
	if r75 == 0 {
		r76 := r47 + r48 + (-4)*r50
		var r77 int64
		if r76 == 0 {
			r77 = 1
		}
		r78 := int64(m.index2.find1(r58))
		r79 := m.index2.vals[r78*5+4]
		r80 := -r58 + r79
		var r81 int64
		if r80 == 0 {
			r81 = 1
		}
		var r82 int64
		if r77 != 0 {
			var r83 int64
			if r81 != 0 {
				r84 := m.index2.vals[r78*5+0]
				r83 = r81 * r84
			}
			r82 = r77 * r83
		}
		var r85 int64
		if r76 == 1 {
			r85 = 1
		}
		var r86 int64
		if r85 != 0 {
			var r87 int64
			if r81 != 0 {
				r88 := m.index2.vals[r78*5+1]
				r87 = r81 * r88
			}
			r86 = r85 * r87
		}
		var r89 int64
		if r76 == 2 {
			r89 = 1
		}
		var r90 int64
		if r89 != 0 {
			var r91 int64
			if r81 != 0 {
				r92 := m.index2.vals[r78*5+2]
				r91 = r81 * r92
			}
			r90 = r89 * r91
		}
		var r93 int64
		if r76 == 3 {
			r93 = 1
		}
		var r94 int64
		if r93 != 0 {
			var r95 int64
			if r81 != 0 {
				r96 := m.index2.vals[r78*5+3]
				r95 = r81 * r96
			}
			r94 = r93 * r95
		}
		r97 := r82 + r86 + r90 + r94
		var r98 int64
		if r97 > 127 {
			r98 = 1
		}
		r99 := r82 + r86 + r90 + r94 + (4294967040)*r98
		r100 := min(max(r99, 0), 4294967296)
		r101 := (2)*r100 + (-65535)
		return Token(min(max((r101-(-65535))>>17, 0), 65535) + (65536)), true
	}
	r102 := (6) * r73
	return Token(min(max((r102)>>1, 0), 15) + (360449)), true
}

func (m *State) f3802(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r59 := m.hist0[r8&1]
		r60 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r60 = int64(t1[(r9-(65537))&255])
		}
		r61 := big0.at(r9)
		rec := m.index2.insert(r59, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r60
		v[3] = r61
		v[4] = r59
	}
	r62 := (8)*r5 + (5)
	r63 := min(max(r62, 0), int64(p))
	r64 := int64(m.tokens[r63])
	r65 := big1.at(r64)
	var r66 int64
	if r4 != 0 {
		r67 := int64(0)
		if d := uint64(r64 - (196608)); d < 32768 {
			r67 = int64(1)
		}
		r66 = r4 * r67
	}
	r68 := r65 + r66
	r69 := int64(m.index1.find1(r68))
	r70 := m.index1.vals[r69*4+0]
	r71 := m.index1.vals[r69*4+1]
	r72 := (4)*r33 + r47 + (65536)*r37 + (4)*r46 + r48 + (-4)*r70 - r71
	var r73 int64
	if r72 > -2 {
		r73 = 1
	}
	r74 := (4)*r73 + (-1)
	r75, top0 := int64(0), int64(0)
	if k := r74; k > top0 {
		r75, top0 = 1, k
	} else if k == top0 {
		r75 = -1
	}
	if r75 == 0 {
		r76 := r47 + r48 + (-4)*r50
		var r77 int64
		if r76 == 0 {
			r77 = 1
		}
		r78 := int64(m.index2.find1(r58))
		r79 := m.index2.vals[r78*5+4]
		r80 := -r58 + r79
		var r81 int64
		if r80 == 0 {
			r81 = 1
		}
		r82 := m.index2.vals[r78*5+1]
		r83 := r81 * r82
		var r84 int64
		if r77 != 0 {
			var r85 int64
			if r81 != 0 {
				r86 := m.index2.vals[r78*5+0]
				r85 = r81 * r86
			}
			r87 := r85 + (256)*r83
			r84 = r77 * r87
		}
		var r88 int64
		if r76 == 1 {
			r88 = 1
		}
		r89 := m.index2.vals[r78*5+2]
		r90 := r81 * r89
		r91 := r83 + (256)*r90
		r92 := r88 * r91
		var r93 int64
		if r76 == 2 {
			r93 = 1
		}
		r94 := m.index2.vals[r78*5+3]
		r95 := r81 * r94
		r96 := r90 + (256)*r95
		r97 := r93 * r96
		var r98 int64
		if r76 == 3 {
			r98 = 1
		}
		var r99 int64
		if r98 != 0 {
			r100 := r58 + (1)
			r101 := int64(m.index2.find1(r100))
			r102 := m.index2.vals[r101*5+4]
			r103 := -r58 + r102
			var r104 int64
			if r103 == 1 {
				r104 = 1
			}
			var r105 int64
			if r104 != 0 {
				r106 := m.index2.vals[r101*5+0]
				r105 = r104 * r106
			}
			r107 := r95 + (256)*r105
			r99 = r98 * r107
		}
		r108 := (2)*r84 + (2)*r92 + (2)*r97 + (2)*r99 + (-65535)
		return Token(min(max((r108-(-65535))>>17, 0), 65535) + (65536)), true
	}
	r109 := (6) * r73
	return Token(min(max((r109)>>1, 0), 15) + (360449)), true
}

func (m *State) f3825(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r59 := m.hist0[r8&1]
		r60 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r60 = int64(t1[(r9-(65537))&255])
		}
		r61 := big0.at(r9)
		rec := m.index2.insert(r59, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r60
		v[3] = r61
		v[4] = r59
	}
	r62 := (8)*r5 + (5)
	r63 := min(max(r62, 0), int64(p))
	r64 := int64(m.tokens[r63])
	r65 := big1.at(r64)
	var r66 int64
	if r4 != 0 {
		r67 := int64(0)
		if d := uint64(r64 - (196608)); d < 32768 {
			r67 = int64(1)
		}
		r66 = r4 * r67
	}
	r68 := r65 + r66
	r69 := int64(m.index1.find1(r68))
	r70 := m.index1.vals[r69*4+0]
	r71 := m.index1.vals[r69*4+1]
	r72 := (4)*r33 + r47 + (65536)*r37 + (4)*r46 + r48 + (-4)*r70 - r71
	var r73 int64
	if r72 > -2 {
		r73 = 1
	}
	r74 := (4)*r73 + (-1)
	r75, top0 := int64(0), int64(0)
	if k := r74; k > top0 {
		r75, top0 = 1, k
	} else if k == top0 {
		r75 = -1
	}
	if r75 == 0 {
		r76 := r47 + r48 + (-4)*r50
		var r77 int64
		if r76 == 0 {
			r77 = 1
		}
		r78 := int64(m.index2.find1(r58))
		r79 := m.index2.vals[r78*5+4]
		r80 := -r58 + r79
		var r81 int64
		if r80 == 0 {
			r81 = 1
		}
		r82 := m.index2.vals[r78*5+1]
		r83 := r81 * r82
		var r84 int64
		if r77 != 0 {
			var r85 int64
			if r81 != 0 {
				r86 := m.index2.vals[r78*5+0]
				r85 = r81 * r86
			}
			r87 := r85 + (256)*r83
			r84 = r77 * r87
		}
		var r88 int64
		if r76 == 1 {
			r88 = 1
		}
		r89 := m.index2.vals[r78*5+2]
		r90 := r81 * r89
		r91 := r83 + (256)*r90
		r92 := r88 * r91
		var r93 int64
		if r76 == 2 {
			r93 = 1
		}
		r94 := m.index2.vals[r78*5+3]
		r95 := r81 * r94
		r96 := r90 + (256)*r95
		r97 := r93 * r96
		var r98 int64
		if r76 == 3 {
			r98 = 1
		}
		var r99 int64
		if r98 != 0 {
			r100 := r58 + (1)
			r101 := int64(m.index2.find1(r100))
			r102 := m.index2.vals[r101*5+4]
			r103 := -r58 + r102
			var r104 int64
			if r103 == 1 {
				r104 = 1
			}
			var r105 int64
			if r104 != 0 {
				r106 := m.index2.vals[r101*5+0]
				r105 = r104 * r106
			}
			r107 := r95 + (256)*r105
			r99 = r98 * r107
		}
		r108 := r84 + r92 + r97 + r99
		var r109 int64
		if r108 > 32767 {
			r109 = 1
		}
		r110 := r84 + r92 + r97 + r99 + (4294901760)*r109
		r111 := min(max(r110, 0), 4294967296)
		r112 := (2)*r111 + (-65535)
		return Token(min(max((r112-(-65535))>>17, 0), 65535) + (65536)), true
	}
	r113 := (6) * r73
	return Token(min(max((r113)>>1, 0), 15) + (360449)), true
}

func (m *State) f3848(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r59 := m.hist0[r8&1]
		r60 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r60 = int64(t1[(r9-(65537))&255])
		}
		r61 := big0.at(r9)
		rec := m.index2.insert(r59, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r60
		v[3] = r61
		v[4] = r59
	}
	r62 := (8)*r5 + (5)
	r63 := min(max(r62, 0), int64(p))
	r64 := int64(m.tokens[r63])
	r65 := big1.at(r64)
	var r66 int64
	if r4 != 0 {
		r67 := int64(0)
		if d := uint64(r64 - (196608)); d < 32768 {
			r67 = int64(1)
		}
		r66 = r4 * r67
	}
	r68 := r65 + r66
	r69 := int64(m.index1.find1(r68))
	r70 := m.index1.vals[r69*4+0]
	r71 := m.index1.vals[r69*4+1]
	r72 := (4)*r33 + r47 + (65536)*r37 + (4)*r46 + r48 + (-4)*r70 - r71
	var r73 int64
	if r72 > -4 {
		r73 = 1
	}
	r74 := (4)*r73 + (-1)
	r75, top0 := int64(0), int64(0)
	if k := r74; k > top0 {
		r75, top0 = 1, k
	} else if k == top0 {
		r75 = -1
	}
	if r75 == 0 {
		r76 := r47 + r48 + (-4)*r50
		var r77 int64
		if r76 == 0 {
			r77 = 1
		}
		r78 := int64(m.index2.find1(r58))
		r79 := m.index2.vals[r78*5+4]
		r80 := -r58 + r79
		var r81 int64
		if r80 == 0 {
			r81 = 1
		}
		r82 := m.index2.vals[r78*5+1]
		r83 := r81 * r82
		r84 := m.index2.vals[r78*5+2]
		r85 := r81 * r84
		r86 := m.index2.vals[r78*5+3]
		r87 := r81 * r86
		var r88 int64
		if r77 != 0 {
			var r89 int64
			if r81 != 0 {
				r90 := m.index2.vals[r78*5+0]
				r89 = r81 * r90
			}
			r91 := r89 + (256)*r83 + (65536)*r85 + (16777216)*r87
			r88 = r77 * r91
		}
		var r92 int64
		if r76 == 1 {
			r92 = 1
		}
		r93 := r58 + (1)
		r94 := int64(m.index2.find1(r93))
		r95 := m.index2.vals[r94*5+4]
		r96 := -r58 + r95
		var r97 int64
		if r96 == 1 {
			r97 = 1
		}
		r98 := m.index2.vals[r94*5+0]
		r99 := r97 * r98
		r100 := r83 + (256)*r85 + (65536)*r87 + (16777216)*r99
		r101 := r92 * r100
		var r102 int64
		if r76 == 2 {
			r102 = 1
		}
		r103 := m.index2.vals[r94*5+1]
		r104 := r97 * r103
		r105 := r85 + (256)*r87 + (65536)*r99 + (16777216)*r104
		r106 := r102 * r105
		var r107 int64
		if r76 == 3 {
			r107 = 1
		}
		var r108 int64
		if r107 != 0 {
			var r109 int64
			if r97 != 0 {
				r110 := m.index2.vals[r94*5+2]
				r109 = r97 * r110
			}
			r111 := r87 + (256)*r99 + (65536)*r104 + (16777216)*r109
			r108 = r107 * r111
		}
		r112 := r88 + r101 + r106 + r108
		r113 := min(max(r112, 0), 4294967296)
		r114 := (2)*r113 + (-65535)
		return Token(min(max((r114-(-65535))>>17, 0), 65535) + (65536)), true
	}
	r115 := (6) * r73
	return Token(min(max((r115)>>1, 0), 15) + (360449)), true
}

func (m *State) f3871(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r59 := m.hist0[r8&1]
		r60 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r60 = int64(t1[(r9-(65537))&255])
		}
		r61 := big0.at(r9)
		rec := m.index2.insert(r59, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r60
		v[3] = r61
		v[4] = r59
	}
	r62 := (8)*r5 + (5)
	r63 := min(max(r62, 0), int64(p))
	r64 := int64(m.tokens[r63])
	r65 := big1.at(r64)
	var r66 int64
	if r4 != 0 {
		r67 := int64(0)
		if d := uint64(r64 - (196608)); d < 32768 {
			r67 = int64(1)
		}
		r66 = r4 * r67
	}
	r68 := r65 + r66
	r69 := int64(m.index1.find1(r68))
	r70 := m.index1.vals[r69*4+0]
	r71 := m.index1.vals[r69*4+1]
	r72 := (4)*r33 + r47 + (65536)*r37 + (4)*r46 + r48 + (-4)*r70 - r71
	var r73 int64
	if r72 > -8 {
		r73 = 1
	}
	r74 := (4)*r73 + (-1)
	r75, top0 := int64(0), int64(0)
	if k := r74; k > top0 {
		r75, top0 = 1, k
	} else if k == top0 {
		r75 = -1
	}
	if r75 == 0 {
		r76 := r47 + r48 + (-4)*r50
		var r77 int64
		if r76 == 0 {
			r77 = 1
		}
		r78 := int64(m.index2.find1(r58))
		r79 := m.index2.vals[r78*5+4]
		r80 := -r58 + r79
		var r81 int64
		if r80 == 0 {
			r81 = 1
		}
		r82 := m.index2.vals[r78*5+1]
		r83 := r81 * r82
		r84 := m.index2.vals[r78*5+2]
		r85 := r81 * r84
		r86 := m.index2.vals[r78*5+3]
		r87 := r81 * r86
		var r88 int64
		if r77 != 0 {
			var r89 int64
			if r81 != 0 {
				r90 := m.index2.vals[r78*5+0]
				r89 = r81 * r90
			}
			r91 := r89 + (256)*r83 + (65536)*r85 + (16777216)*r87
			r88 = r77 * r91
		}
		var r92 int64
		if r76 == 1 {
			r92 = 1
		}
		r93 := r58 + (1)
		r94 := int64(m.index2.find1(r93))
		r95 := m.index2.vals[r94*5+4]
		r96 := -r58 + r95
		var r97 int64
		if r96 == 1 {
			r97 = 1
		}
		r98 := m.index2.vals[r94*5+0]
		r99 := r97 * r98
		r100 := r83 + (256)*r85 + (65536)*r87 + (16777216)*r99
		r101 := r92 * r100
		var r102 int64
		if r76 == 2 {
			r102 = 1
		}
		r103 := m.index2.vals[r94*5+1]
		r104 := r97 * r103
		r105 := r85 + (256)*r87 + (65536)*r99 + (16777216)*r104
		r106 := r102 * r105
		var r107 int64
		if r76 == 3 {
			r107 = 1
		}
		var r108 int64
		if r107 != 0 {
			var r109 int64
			if r97 != 0 {
				r110 := m.index2.vals[r94*5+2]
				r109 = r97 * r110
			}
			r111 := r87 + (256)*r99 + (65536)*r104 + (16777216)*r109
			r108 = r107 * r111
		}
		r112 := r88 + r101 + r106 + r108
		r113 := min(max(r112, 0), 4294967296)
		r114 := (2)*r113 + (-65535)
		return Token(min(max((r114-(-65535))>>17, 0), 65535) + (65536)), true
	}
	r115 := (6) * r73
	return Token(min(max((r115)>>1, 0), 15) + (360449)), true
}

func (m *State) f3894(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r56 := m.hist0[r11&1]
		r57 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r57 = int64(t1[(r12-(65537))&255])
		}
		r58 := big0.at(r12)
		rec := m.index2.insert(r56, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r57
		v[3] = r58
		v[4] = r56
	}
	r59 := (8)*r5 + (5)
	r60 := min(max(r59, 0), int64(p))
	r61 := int64(m.tokens[r60])
	r62 := big1.at(r61)
	var r63 int64
	if r4 != 0 {
		r64 := int64(0)
		if d := uint64(r61 - (196608)); d < 32768 {
			r64 = int64(1)
		}
		r63 = r4 * r64
	}
	r65 := r62 + r63
	r66 := int64(m.index1.find1(r65))
	r67 := m.index1.vals[r66*4+0]
	r68 := m.index1.vals[r66*4+1]
	r69 := (4)*r33 + r48 + (65536)*r38 + (4)*r47 + r49 + (-4)*r67 - r68
	var r70 int64
	if r69 > -1 {
		r70 = 1
	}
	r71 := (4)*r70 + (-1)
	r72, top0 := int64(0), int64(0)
	if k := r71; k > top0 {
		r72, top0 = 1, k
	} else if k == top0 {
		r72 = -1
	}
	if r72 == 0 {
		r73 := int64(m.index2.find1(r55))
		r74 := m.index2.vals[r73*5+4]
		r75 := -r55 + r74
		var r76 int64
		if r75 == 0 {
			r76 = 1
		}
		var r77 int64
		if r76 != 0 {
			r78 := m.index2.vals[r73*5+0]
			r77 = r76 * r78
		}
		var r79 int64
		if r76 != 0 {
			r80 := m.index2.vals[r73*5+1]
			r79 = r76 * r80
		}
		var r81 int64
		if r76 != 0 {
			r82 := m.index2.vals[r73*5+2]
			r81 = r76 * r82
		}
		var r83 int64
		if r76 != 0 {
			r84 := m.index2.vals[r73*5+3]
			r83 = r76 * r84
		}
		r85 := r48 + r49 + (-4)*r51
		var r86 int64
		if r85 == 0 {
			r86 = 1
		}
		r87 := (8)*r5 + (4)
		r88 := min(max(r87, 0), int64(p))
		r89 := int64(m.tokens[r88])
		r90 := big1.at(r89)
		r91 := int64(0)
		if d := uint64(r89 - (196608)); d < 32768 {
			r91 = int64(1)
		}
		r92 := r4 * r91
		r93 := r90 + r92
		r94 := int64(m.index1.find1(r93))
		r95 := m.index1.vals[r94*4+3]
		r96 := min(r95, int64(p))
		r97 := int64(m.tokens[r96])
		r98 := int64(0)
		if d := uint64(r97 - (1)); d < 65535 {
			r98 = int64(t1[(r97-(1))&255])
		}
		r99 := r98 - r77
		r100 := r86 * r99
		var r101 int64
		if r85 == 1 {
			r101 = 1
		}
		r102 := (256) * r101
		r103 := r98 - r79
		r104 := r102 * r103
		var r105 int64
		if r85 == 2 {
			r105 = 1
		}
		r106 := (65536) * r105
		r107 := r98 - r81
		r108 := r106 * r107
		var r109 int64
		if r85 == 3 {
			r109 = 1
		}
		r110 := (16777216) * r109
		r111 := r98 - r83
		r112 := r110 * r111
		r113 := r77 + (256)*r79 + (65536)*r81 + (16777216)*r83 + r100 + r104 + r108 + r112
		r114 := min(max(r113, 0), 4294967296)
		r115 := (2)*r114 + (-65535)
		return Token(min(max((r115-(-65535))>>17, 0), 65535) + (65536)), true
	}
	r116 := (6) * r70
	return Token(min(max((r116)>>1, 0), 15) + (360449)), true
}

func (m *State) f3917(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r56 := m.hist0[r11&1]
		r57 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r57 = int64(t1[(r12-(65537))&255])
		}
		r58 := big0.at(r12)
		rec := m.index2.insert(r56, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r57
		v[3] = r58
		v[4] = r56
	}
	r59 := r48 + r49 + (-4)*r51
	var r60 int64
	if r59 == 1 {
		r60 = 1
	}
	var r61 int64
	if r59 == 3 {
		r61 = 1
	}
	r62 := (2)*r60 + (2)*r61 + (-1)
	r63 := r60 + r61
	var r64 int64
	if r63 != 0 {
		r65 := (8)*r5 + (8)
		r66 := min(max(r65, 0), int64(p))
		r67 := int64(m.tokens[r66])
		r68 := big1.at(r67)
		r64 = r63 * r68
	}
	var r69 int64
	if r64 > 4095 {
		r69 = 1
	}
	r70 := -r64
	var r71 int64
	if r70 > 4096 {
		r71 = 1
	}
	r72 := r60 + r61 + r69 + r71
	r73 := max(r72-(1), 0)
	r74 := (3)*r73 + (-1)
	r75 := (8)*r5 + (5)
	r76 := min(max(r75, 0), int64(p))
	r77 := int64(m.tokens[r76])
	r78 := big1.at(r77)
	var r79 int64
	if r4 != 0 {
		r80 := int64(0)
		if d := uint64(r77 - (196608)); d < 32768 {
			r80 = int64(1)
		}
		r79 = r4 * r80
	}
	r81 := r78 + r79
	r82 := int64(m.index1.find1(r81))
	r83 := m.index1.vals[r82*4+0]
	r84 := m.index1.vals[r82*4+1]
	r85 := (4)*r33 + r48 + (65536)*r38 + (4)*r47 + r49 + (-4)*r83 - r84
	var r86 int64
	if r85 > -2 {
		r86 = 1
	}
	r87 := (4)*r86 + (-1)
	r88, top0 := int64(0), int64(0)
	if k := r62; k > top0 {
		r88, top0 = 1, k
	} else if k == top0 {
		r88 = -1
	}
	if k := r74; k > top0 {
		r88, top0 = 2, k
	} else if k == top0 {
		r88 = -1
	}
	if k := r87; k > top0 {
		r88, top0 = 3, k
	} else if k == top0 {
		r88 = -1
	}
	if r88 == 0 {
		r89 := int64(m.index2.find1(r55))
		r90 := m.index2.vals[r89*5+4]
		r91 := -r55 + r90
		var r92 int64
		if r91 == 0 {
			r92 = 1
		}
		var r93 int64
		if r92 != 0 {
			r94 := m.index2.vals[r89*5+0]
			r93 = r92 * r94
		}
		var r95 int64
		if r92 != 0 {
			r96 := m.index2.vals[r89*5+1]
			r95 = r92 * r96
		}
		var r97 int64
		if r92 != 0 {
			r98 := m.index2.vals[r89*5+2]
			r97 = r92 * r98
		}
		var r99 int64
		if r92 != 0 {
			r100 := m.index2.vals[r89*5+3]
			r99 = r92 * r100
		}
		var r101 int64
		if r59 == 0 {
			r101 = 1
		}
		r102 := (8)*r5 + (4)
		r103 := min(max(r102, 0), int64(p))
		r104 := int64(m.tokens[r103])
		r105 := big1.at(r104)
		r106 := int64(0)
		if d := uint64(r104 - (196608)); d < 32768 {
			r106 = int64(1)
		}
		r107 := r4 * r106
		r108 := r105 + r107
		r109 := int64(m.index1.find1(r108))
		r110 := m.index1.vals[r109*4+3]
		r111 := min(r110, int64(p))
		r112 := int64(m.tokens[r111])
		r113 := int64(0)
		if d := uint64(r112 - (1)); d < 65535 {
			r113 = r112
		}
		r114 := r113 - r93 + (-256)*r95
		r115 := r101 * r114
		var r116 int64
		if r59 == 2 {
			r116 = 1
		}
		r117 := (65536) * r116
		r118 := r113 - r97 + (-256)*r99
		r119 := r117 * r118
		r120 := r93 + (256)*r95 + (65536)*r97 + (16777216)*r99 + r115 + r119
		r121 := min(max(r120, 0), 4294967296)
		r122 := (2)*r121 + (-65535)
		return Token(min(max((r122-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r88 == 1 {
		r123 := (2)*r64 + (8192)
		return Token(min(max((r123)>>1, 0), 8191) + (327680)), true
	}
	if r88 == 2 {
		r124 := (2)*r64 + (67108865)
		return Token(min(max((r124-(-8191))>>14, 0), 8191) + (352256)), true
	}
	r125 := (6) * r86
	return Token(min(max((r125)>>1, 0), 15) + (360449)), true
}

func (m *State) f3940(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r56 := m.hist0[r11&1]
		r57 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r57 = int64(t1[(r12-(65537))&255])
		}
		r58 := big0.at(r12)
		rec := m.index2.insert(r56, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r57
		v[3] = r58
		v[4] = r56
	}
	r59 := r48 + r49 + (-4)*r51
	var r60 int64
	if r59 == 0 {
		r60 = 1
	}
	r61 := (-2)*r60 + (1)
	r62 := -r60 + (1)
	var r63 int64
	if r62 != 0 {
		r64 := (8)*r5 + (8)
		r65 := min(max(r64, 0), int64(p))
		r66 := int64(m.tokens[r65])
		r67 := big1.at(r66)
		r63 = r62 * r67
	}
	var r68 int64
	if r63 > 4095 {
		r68 = 1
	}
	r69 := -r63
	var r70 int64
	if r69 > 4096 {
		r70 = 1
	}
	r71 := -r60 + r68 + r70
	r72 := max(r71, 0)
	r73 := (3)*r72 + (-1)
	r74 := (8)*r5 + (5)
	r75 := min(max(r74, 0), int64(p))
	r76 := int64(m.tokens[r75])
	r77 := big1.at(r76)
	var r78 int64
	if r4 != 0 {
		r79 := int64(0)
		if d := uint64(r76 - (196608)); d < 32768 {
			r79 = int64(1)
		}
		r78 = r4 * r79
	}
	r80 := r77 + r78
	r81 := int64(m.index1.find1(r80))
	r82 := m.index1.vals[r81*4+0]
	r83 := m.index1.vals[r81*4+1]
	r84 := (4)*r33 + r48 + (65536)*r38 + (4)*r47 + r49 + (-4)*r82 - r83
	var r85 int64
	if r84 > -4 {
		r85 = 1
	}
	r86 := (4)*r85 + (-1)
	r87, top0 := int64(0), int64(0)
	if k := r61; k > top0 {
		r87, top0 = 1, k
	} else if k == top0 {
		r87 = -1
	}
	if k := r73; k > top0 {
		r87, top0 = 2, k
	} else if k == top0 {
		r87 = -1
	}
	if k := r86; k > top0 {
		r87, top0 = 3, k
	} else if k == top0 {
		r87 = -1
	}
	if r87 == 0 {
		r88 := (8)*r5 + (4)
		r89 := min(max(r88, 0), int64(p))
		r90 := int64(m.tokens[r89])
		r91 := big1.at(r90)
		var r92 int64
		if r4 != 0 {
			r93 := int64(0)
			if d := uint64(r90 - (196608)); d < 32768 {
				r93 = int64(1)
			}
			r92 = r4 * r93
		}
		r94 := r91 + r92
		r95 := int64(m.index1.find1(r94))
		r96 := m.index1.vals[r95*4+0]
		r97 := m.index1.vals[r95*4+1]
		r98 := (8)*r96 + (2)*r97 + (-65535)
		return Token(min(max((r98-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r87 == 1 {
		r99 := (2)*r63 + (8192)
		return Token(min(max((r99)>>1, 0), 8191) + (327680)), true
	}
	if r87 == 2 {
		r100 := (2)*r63 + (67108865)
		return Token(min(max((r100-(-8191))>>14, 0), 8191) + (352256)), true
	}
	r101 := (6) * r85
	return Token(min(max((r101)>>1, 0), 15) + (360449)), true
}

func (m *State) f3963(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r56 := m.hist0[r11&1]
		r57 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r57 = int64(t1[(r12-(65537))&255])
		}
		r58 := big0.at(r12)
		rec := m.index2.insert(r56, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r57
		v[3] = r58
		v[4] = r56
	}
	r59 := r48 + r49 + (-4)*r51
	var r60 int64
	if r59 == 0 {
		r60 = 1
	}
	r61 := (-2)*r60 + (1)
	r62 := -r60 + (1)
	var r63 int64
	if r62 != 0 {
		r64 := (8)*r5 + (8)
		r65 := min(max(r64, 0), int64(p))
		r66 := int64(m.tokens[r65])
		r67 := big1.at(r66)
		r63 = r62 * r67
	}
	var r68 int64
	if r63 > 4095 {
		r68 = 1
	}
	r69 := -r63
	var r70 int64
	if r69 > 4096 {
		r70 = 1
	}
	r71 := -r60 + r68 + r70
	r72 := max(r71, 0)
	r73 := (3)*r72 + (-1)
	r74 := (8)*r5 + (5)
	r75 := min(max(r74, 0), int64(p))
	r76 := int64(m.tokens[r75])
	r77 := big1.at(r76)
	var r78 int64
	if r4 != 0 {
		r79 := int64(0)
		if d := uint64(r76 - (196608)); d < 32768 {
			r79 = int64(1)
		}
		r78 = r4 * r79
	}
	r80 := r77 + r78
	r81 := int64(m.index1.find1(r80))
	r82 := m.index1.vals[r81*4+0]
	r83 := m.index1.vals[r81*4+1]
	r84 := (4)*r33 + r48 + (65536)*r38 + (4)*r47 + r49 + (-4)*r82 - r83
	var r85 int64
	if r84 > -8 {
		r85 = 1
	}
	r86 := (4)*r85 + (-1)
	r87, top0 := int64(0), int64(0)
	if k := r61; k > top0 {
		r87, top0 = 1, k
	} else if k == top0 {
		r87 = -1
	}
	if k := r73; k > top0 {
		r87, top0 = 2, k
	} else if k == top0 {
		r87 = -1
	}
	if k := r86; k > top0 {
		r87, top0 = 3, k
	} else if k == top0 {
		r87 = -1
	}
	if r87 == 0 {
		r88 := (8)*r5 + (4)
		r89 := min(max(r88, 0), int64(p))
		r90 := int64(m.tokens[r89])
		r91 := big1.at(r90)
		var r92 int64
		if r4 != 0 {
			r93 := int64(0)
			if d := uint64(r90 - (196608)); d < 32768 {
				r93 = int64(1)
			}
			r92 = r4 * r93
		}
		r94 := r91 + r92
		r95 := int64(m.index1.find1(r94))
		r96 := m.index1.vals[r95*4+0]
		r97 := m.index1.vals[r95*4+1]
		r98 := (8)*r96 + (2)*r97 + (-65535)
		return Token(min(max((r98-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r87 == 1 {
		r99 := (2)*r63 + (8192)
		return Token(min(max((r99)>>1, 0), 8191) + (327680)), true
	}
	if r87 == 2 {
		r100 := (2)*r63 + (67108865)
		return Token(min(max((r100-(-8191))>>14, 0), 8191) + (352256)), true
	}
	r101 := (6) * r85
	return Token(min(max((r101)>>1, 0), 15) + (360449)), true
}

func (m *State) f3986(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r56 := m.hist0[r11&1]
		r57 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r57 = int64(t1[(r12-(65537))&255])
		}
		r58 := big0.at(r12)
		rec := m.index2.insert(r56, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r57
		v[3] = r58
		v[4] = r56
	}
	r59 := (8)*r5 + (4)
	r60 := min(max(r59, 0), int64(p))
	r61 := int64(m.tokens[r60])
	r62 := big1.at(r61)
	var r63 int64
	if r4 != 0 {
		r64 := int64(0)
		if d := uint64(r61 - (196608)); d < 32768 {
			r64 = int64(1)
		}
		r63 = r4 * r64
	}
	r65 := r62 + r63
	r66 := int64(m.index1.find1(r65))
	r67 := m.index1.vals[r66*4+2]
	r68 := (2)*r67 + (-65535)
	return Token(min(max((r68-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f4009(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r53 := m.hist0[r8&1]
		r54 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r54 = int64(t1[(r9-(65537))&255])
		}
		r55 := big0.at(r9)
		rec := m.index2.insert(r53, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r54
		v[3] = r55
		v[4] = r53
	}
	r56 := (8)*r5 + (5)
	r57 := min(max(r56, 0), int64(p))
	r58 := int64(m.tokens[r57])
	r59 := big1.at(r58)
	var r60 int64
	if r4 != 0 {
		r61 := int64(0)
		if d := uint64(r58 - (196608)); d < 32768 {
			r61 = int64(1)
		}
		r60 = r4 * r61
	}
	r62 := r59 + r60
	r63 := int64(m.index1.find1(r62))
	r64 := m.index1.vals[r63*4+0]
	r65 := m.index1.vals[r63*4+1]
	r66 := (4)*r43 + r44 + (-4)*r64 - r65
	var r67 int64
	if r66 > -1 {
		r67 = 1
	}
	r68 := (4)*r67 + (-1)
	r69, top0 := int64(0), int64(0)
	if k := r68; k > top0 {
		r69, top0 = 1, k
	} else if k == top0 {
		r69 = -1
	}
	if r69 == 0 {
		r70 := int64(m.index2.find1(r52))
		r71 := m.index2.vals[r70*5+4]
		r72 := -r52 + r71
		var r73 int64
		if r72 == 0 {
			r73 = 1
		}
		var r74 int64
		if r73 != 0 {
			r75 := m.index2.vals[r70*5+0]
			r74 = r73 * r75
		}
		var r76 int64
		if r73 != 0 {
			r77 := m.index2.vals[r70*5+1]
			r76 = r73 * r77
		}
		var r78 int64
		if r73 != 0 {
			r79 := m.index2.vals[r70*5+2]
			r78 = r73 * r79
		}
		var r80 int64
		if r73 != 0 {
			r81 := m.index2.vals[r70*5+3]
			r80 = r73 * r81
		}
		r82 := (2)*r74 + (512)*r76 + (131072)*r78 + (33554432)*r80 + (-65535)
		return Token(min(max((r82-(-65535))>>17, 0), 65535) + (65536)), true
	}
	r83 := (8) * r67
	return Token(min(max((r83)>>1, 0), 15) + (360449)), true
}

func (m *State) f4032(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r53 := m.hist0[r8&1]
		r54 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r54 = int64(t1[(r9-(65537))&255])
		}
		r55 := big0.at(r9)
		rec := m.index2.insert(r53, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r54
		v[3] = r55
		v[4] = r53
	}
	r56 := int64(m.index2.find1(r52))
	r57 := m.index2.vals[r56*5+4]
	r58 := -r52 + r57
	var r59 int64
	if r58 == 0 {
		r59 = 1
	}
	var r60 int64
	if r59 != 0 {
		r61 := m.index2.vals[r56*5+0]
		r60 = r59 * r61
	}
	var r62 int64
	if r59 != 0 {
		r63 := m.index2.vals[r56*5+1]
		r62 = r59 * r63
	}
	var r64 int64
	if r59 != 0 {
		r65 := m.index2.vals[r56*5+2]
		r64 = r59 * r65
	}
	var r66 int64
	if r59 != 0 {
		r67 := m.index2.vals[r56*5+3]
		r66 = r59 * r67
	}
	r68 := (2)*r60 + (512)*r62 + (131072)*r64 + (33554432)*r66 + (-65535)
	return Token(min(max((r68-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f4034(p int, own Token) (Token, bool) {
	m.best0.count++
	r0 := m.sum0[0]
	r1 := (8)*r0 + (1)
	r2 := min(max(r1, 0), int64(p))
	c := int64(0)
	if d := uint64(int64(m.tokens[r2]) - (360723)); d < 75 {
		c = int64(t0[int64(m.tokens[r2])-(360723)])
	}
	switch c {
	case 0:
		return m.f1732(p, own, r0)
	case 1, 31, 32:
		return m.f2974(p, own, r0)
	case 2, 3:
		return m.f2997(p, own, r0)
	case 4, 5:
		return m.f3020(p, own, r0)
	case 6, 7:
		return m.f3043(p, own, r0)
	case 8:
		return m.f3066(p, own, r0)
	case 9:
		return m.f3089(p, own, r0)
	case 10:
		return m.f3112(p, own, r0)
	case 11:
		return m.f3135(p, own, r0)
	case 12:
		return m.f3158(p, own, r0)
	case 13:
		return m.f3181(p, own, r0)
	case 14:
		return m.f3204(p, own, r0)
	case 15:
		return m.f3227(p, own, r0)
	case 16:
		return m.f3250(p, own, r0)
	case 17:
		return m.f3273(p, own, r0)
	case 18:
		return m.f3296(p, own, r0)
	case 19:
		return m.f3319(p, own, r0)
	case 20:
		return m.f3342(p, own, r0)
	case 21:
		return m.f3365(p, own, r0)
	case 22:
		return m.f3388(p, own, r0)
	case 23:
		return m.f3411(p, own, r0)
	case 24:
		return m.f3434(p, own, r0)
	case 25:
		return m.f3457(p, own, r0)
	case 26:
		return m.f3480(p, own, r0)
	case 27, 29:
		return m.f3503(p, own, r0)
	case 28, 30:
		return m.f3526(p, own, r0)
	case 33:
		return m.f3549(p, own, r0)
	case 34:
		return m.f3572(p, own, r0)
	case 35:
		return m.f3595(p, own, r0)
	case 36:
		return m.f3618(p, own, r0)
	case 37:
		return m.f3641(p, own, r0)
	case 38:
		return m.f3664(p, own, r0)
	case 39:
		return m.f3687(p, own, r0)
	case 40:
		return m.f3710(p, own, r0)
	case 41:
		return m.f3733(p, own, r0)
	case 42:
		return m.f2520(p, own, r0)
	case 43:
		return m.f2526(p, own, r0)
	case 44:
		return m.f2532(p, own, r0)
	case 45:
		return m.f2538(p, own, r0)
	case 46:
		return m.f2544(p, own, r0)
	case 47:
		return m.f2550(p, own, r0)
	case 48:
		return m.f2556(p, own, r0)
	case 49:
		return m.f2562(p, own, r0)
	case 50:
		return m.f3756(p, own, r0)
	case 51, 52:
		return m.f3779(p, own, r0)
	case 53:
		return m.f3802(p, own, r0)
	case 54, 55:
		return m.f3825(p, own, r0)
	case 56, 57:
		return m.f3848(p, own, r0)
	case 58:
		return m.f3871(p, own, r0)
	case 59:
		return m.f3894(p, own, r0)
	case 60:
		return m.f3917(p, own, r0)
	case 61:
		return m.f3940(p, own, r0)
	case 62:
		return m.f3963(p, own, r0)
	case 63:
		return m.f3986(p, own, r0)
	case 64:
		return m.f4009(p, own, r0)
	case 65:
		return m.f4032(p, own, r0)
	case 66:
		return m.f2867(p, own, r0)
	case 67:
		return m.f2873(p, own, r0)
	case 68:
		return m.f2879(p, own, r0)
	case 69:
		return m.f2902(p, own, r0)
	case 70:
		return m.f2925(p, own, r0)
	case 71:
		return m.f2931(p, own, r0)
	case 72:
		return m.f2937(p, own, r0)
	case 73:
		return m.f2943(p, own, r0)
	}
	return m.f2949(p, own, r0)
}

func (m *State) f4057(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := big5.at(int64(own))
	r37 := int64(t2[(int64(own)-(196608))&3])
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
	r46 := m.index1.vals[r45*4+2]
	r47 := (-262144)*r36 + (-65536)*r37 + r46
	r48 := max(r47-(-327680), 0)
	r49 := (2) * r48
	return Token(min(max((r49)>>1, 0), 65535) + (131072)), true
}

func (m *State) f4071(p int, own Token, r1 int64, r3 int64) (Token, bool) {
	if int64(1) <= m.index2.level {
		r0 := m.hist0[r1&1]
		r2 := int64(0)
		if d := uint64(r3 - (65537)); d < 65535 {
			r2 = int64(t1[(r3-(65537))&255])
		}
		r4 := big0.at(r3)
		rec := m.index2.insert(r0, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r2
		v[3] = r4
		v[4] = r0
	}
	return Token(min(max((int64(0))>>1, 0), 65535) + (131072)), true
}

func (m *State) f4080(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f4071(p, own, r8, r9)
}

func (m *State) f4103(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := big5.at(int64(own))
	r37 := int64(t2[(int64(own)-(196608))&3])
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
	r46 := m.index1.vals[r45*4+2]
	r47 := (8)*r5 + (4)
	r48 := min(max(r47, 0), int64(p))
	r49 := int64(m.tokens[r48])
	r50 := big1.at(r49)
	var r51 int64
	if r4 != 0 {
		r52 := int64(0)
		if d := uint64(r49 - (196608)); d < 32768 {
			r52 = int64(1)
		}
		r51 = r4 * r52
	}
	r53 := r50 + r51
	r54 := int64(m.index1.find1(r53))
	r55 := m.index1.vals[r54*4+2]
	r56 := m.index1.vals[r45*4+0]
	r57 := m.index1.vals[r45*4+1]
	r58 := m.index1.vals[r54*4+0]
	r59 := m.index1.vals[r54*4+1]
	r60 := (4)*r56 + r57 + (4)*r58 + r59
	var r61 int64
	if r60 > 4294967295 {
		r61 = 1
	}
	r62 := r46 + r55 + r61
	var r63 int64
	if r62 > 4294967295 {
		r63 = 1
	}
	r64 := (-262144)*r36 + (-65536)*r37 + r46 + r55 + r61 + (-4294967296)*r63
	r65 := min(max(r64-(-327680), 0), 4294967296)
	r66 := (2) * r65
	return Token(min(max((r66)>>1, 0), 65535) + (131072)), true
}

func (m *State) f4126(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := big5.at(int64(own))
	r37 := int64(t2[(int64(own)-(196608))&3])
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
	r46 := m.index1.vals[r45*4+2]
	r47 := (8)*r5 + (4)
	r48 := min(max(r47, 0), int64(p))
	r49 := int64(m.tokens[r48])
	r50 := big1.at(r49)
	var r51 int64
	if r4 != 0 {
		r52 := int64(0)
		if d := uint64(r49 - (196608)); d < 32768 {
			r52 = int64(1)
		}
		r51 = r4 * r52
	}
	r53 := r50 + r51
	r54 := int64(m.index1.find1(r53))
	r55 := m.index1.vals[r54*4+2]
	r56 := m.index1.vals[r45*4+0]
	r57 := m.index1.vals[r45*4+1]
	r58 := m.index1.vals[r54*4+0]
	r59 := m.index1.vals[r54*4+1]
	r60 := (-4)*r56 - r57 + (4)*r58 + r59
	var r61 int64
	if r60 > 0 {
		r61 = 1
	}
	r62 := -r46 + r55 + r61
	var r63 int64
	if r62 > 0 {
		r63 = 1
	}
	r64 := (-262144)*r36 + (-65536)*r37 + r46 - r55 - r61 + (4294967296)*r63
	r65 := min(max(r64-(-327680), 0), 4294967296)
	r66 := (2) * r65
	return Token(min(max((r66)>>1, 0), 65535) + (131072)), true
}

func (m *State) f4149(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := big5.at(int64(own))
	r37 := int64(t2[(int64(own)-(196608))&3])
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
	r46 := m.index1.vals[r45*4+3]
	r47 := r46 + (-1)
	r48 := min(max(r47, 0), int64(p))
	r49 := int64(m.tokens[r48])
	r50 := int64(0)
	if d := uint64(r49 - (65537)); d < 65535 {
		r50 = r49 - (65536)
	}
	r51 := (8)*r5 + (4)
	r52 := min(max(r51, 0), int64(p))
	r53 := int64(m.tokens[r52])
	r54 := big1.at(r53)
	r55 := int64(0)
	if d := uint64(r53 - (196608)); d < 32768 {
		r55 = int64(1)
	}
	r56 := r4 * r55
	r57 := r54 + r56
	r58 := int64(m.index1.find1(r57))
	r59 := m.index1.vals[r58*4+3]
	r60 := r59 + (-1)
	r61 := min(max(r60, 0), int64(p))
	r62 := int64(m.tokens[r61])
	r63 := int64(0)
	if d := uint64(r62 - (65537)); d < 65535 {
		r63 = r62 - (65536)
	}
	r64 := r50 * r63
	r65 := r46 + (-2)
	r66 := min(max(r65, 0), int64(p))
	r67 := int64(m.tokens[r66])
	r68 := int64(0)
	if d := uint64(r67 - (131073)); d < 65535 {
		r68 = r67 - (131072)
	}
	r69 := min(r59, int64(p))
	r70 := int64(m.tokens[r69])
	r71 := int64(0)
	if d := uint64(r70 - (1)); d < 65535 {
		r71 = r70
	}
	r72 := r68 * r71
	var r73 int64
	if r71 != 0 {
		r74 := r46 + (-3)
		r75 := min(max(r74, 0), int64(p))
		r76 := int64(m.tokens[r75])
		r77 := int64(0)
		if d := uint64(r76 - (196609)); d < 65535 {
			r77 = r76 - (196608)
		}
		r78 := (65536) * r77
		r73 = r71 * r78
	}
	r79 := (65536) * r68
	r80 := r79 * r63
	r81 := min(r46, int64(p))
	r82 := int64(m.tokens[r81])
	r83 := int64(0)
	if d := uint64(r82 - (1)); d < 65535 {
		r83 = r82
	}
	r84 := r59 + (-2)
	r85 := min(max(r84, 0), int64(p))
	r86 := int64(m.tokens[r85])
	r87 := int64(0)
	if d := uint64(r86 - (131073)); d < 65535 {
		r87 = r86 - (131072)
	}
	r88 := r83 * r87
	r89 := (65536) * r50
	r90 := r89 * r87
	r91 := (65536) * r83
	var r92 int64
	if r91 != 0 {
		r93 := r59 + (-3)
		r94 := min(max(r93, 0), int64(p))
		r95 := int64(m.tokens[r94])
		r96 := int64(0)
		if d := uint64(r95 - (196609)); d < 65535 {
			r96 = r95 - (196608)
		}
		r92 = r91 * r96
	}
	r97 := r83 * r71
	r98 := r89 * r71
	r99 := r91 * r63
	r100 := r97 + r98 + r99
	r101 := min(max((r100)>>44, 0), 31)
	r102 := r72 + r73 + r80 + r88 + r90 + r92
	r103 := min(max((r102)>>44, 0), 63)
	r104 := r97 + r98 + r99 + (-17592186044416)*r101
	r105 := min(max((r104)>>38, 0), 63)
	r106 := r72 + r73 + r80 + r88 + r90 + r92 + (-17592186044416)*r103
	r107 := min(max((r106)>>38, 0), 63)
	r108 := r97 + r98 + r99 + (-17592186044416)*r101 + (-274877906944)*r105
	r109 := min(max((r108)>>32, 0), 63)
	r110 := r72 + r73 + r80 + r88 + r90 + r92 + (-17592186044416)*r103 + (-274877906944)*r107
	r111 := min(max((r110)>>32, 0), 63)
	r112 := r64 + r72 + r73 + r80 + r88 + r90 + r92 + (4096)*r101 + (-17592186044416)*r103 + (64)*r105 + (-274877906944)*r107 + r109 + (-4294967296)*r111
	r113 := min(max((r112)>>32, 0), 2)
	r114 := (-262144)*r36 + (-65536)*r37 + r64 + r72 + r73 + r80 + r88 + r90 + r92 + (4096)*r101 + (-17592186044416)*r103 + (64)*r105 + (-274877906944)*r107 + r109 + (-4294967296)*r111 + (-4294967296)*r113
	r115 := min(max(r114-(-327680), 0), 4294967296)
	r116 := (2) * r115
	return Token(min(max((r116)>>1, 0), 65535) + (131072)), true
}

func (m *State) f4172(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := (8)*r5 + (4)
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
	r48 := (-4)*r47 + (3)
	r49, top0 := int64(0), int64(0)
	if k := r48; k > top0 {
		r49, top0 = 1, k
	} else if k == top0 {
		r49 = -1
	}
	if r49 == 0 {
		r50 := (8)*r5 + (3)
		r51 := min(max(r50, 0), int64(p))
		r52 := int64(m.tokens[r51])
		r53 := big1.at(r52)
		var r54 int64
		if r4 != 0 {
			r55 := int64(0)
			if d := uint64(r52 - (196608)); d < 32768 {
				r55 = int64(1)
			}
			r54 = r4 * r55
		}
		r56 := r53 + r54
		r57 := int64(m.index1.find1(r56))
		r58 := m.index1.vals[r57*4+0]
		r59 := m.index1.vals[r57*4+1]
		r60 := (8)*r58 + (2)*r59 + (-4)*r44 - r45 + (1)
		r61 := (-4)*r44 - r45
		return family2.pick(r60, r61), true
	}
	r62 := (-2)*r47 + (2)
	return Token(min(max((r62)>>1, 0), 15) + (360449)), true
}

func (m *State) f4195(p int, own Token, r5 int64) (Token, bool) {
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
	top, best := s0, Token(360448)
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
	r74 := -r73
	r75 := max(r74-(-1), 0)
	r76 := r67 + r69
	r77 := min(max(r76, 0), 65536)
	r78 := (65536) * r77
	r79 := r75 * r78
	r80 := r73 * r78
	r81 := r73 * r76
	r82 := (2)*r63 + (2)*r65 + (-2)*r81 + (1)
	r83 := r73 * r82
	r84 := r75 * r82
	r85 := -r79 + (131071)*r80 - r83 + r84
	r86 := -r79 - r80
	s1 := Int{-1, 18445618173802708992}
	s1 = s1.addProduct(Int{-1, 18446744069414649856}, r80, false)
	s1 = s1.addProduct(Int{0, 65535}, r83, false)
	s2, id0 := family1.wideMax(s1, r85, r86)
	if c := s2.cmp(top); c > 0 || c == 0 && id0 < best {
		top, best = s2, id0
	}
	r87 := r75 * r76
	r88 := max(r73-(1), 0)
	r89 := (4294901760) * r88
	r90 := r89 * r77
	r91 := (2)*r63 + (2)*r65 + (-2)*r81 + (-2)*r90 + (1)
	r92 := r75 * r91
	r93 := r73 * r91
	r94 := (131071)*r81 - r87 + r92 - r93
	r95 := -r81 - r87
	s3 := Int{0, 1125899906842624}
	s3 = s3.addProduct(Int{-1, 18446744069414649856}, r81, false)
	s3 = s3.addProduct(Int{0, 65535}, r93, false)
	s4, id1 := family2.wideMax(s3, r94, r95)
	if c := s4.cmp(top); c > 0 || c == 0 && id1 < best {
		top, best = s4, id1
	}
	s5 := Int{-1, 18445618173802708992}
	s5 = s5.addProduct(Int{-1, 18446744069414649856}, r80, false)
	s5 = s5.addProduct(Int{0, 65535}, r83, false)
	s6, id2 := family3.wideMax(s5, r85, r86)
	if c := s6.cmp(top); c > 0 || c == 0 && id2 < best {
		top, best = s6, id2
	}
	var r96 int64
	if r58 > 0 {
		r96 = 1
	}
	var r97 int64
	if r46 == 2147483648 {
		r97 = 1
	}
	r98 := max(r58-(4294967294), 0)
	r99 := r97 + r98
	r100 := max(r99-(1), 0)
	r101 := (-2)*r96 + (4)*r100 + (2)
	s7 := Int{0, 7881299347898368}
	s7 = s7.addProduct(Int{-1, 18437736874454810624}, r96, false)
	s7 = s7.addProduct(Int{0, 9007199254740992}, r100, false)
	s8, id3 := family9.wideMax(s7, r101, int64(-1))
	if c := s8.cmp(top); c > 0 || c == 0 && id3 < best {
		top, best = s8, id3
	}
	_ = top
	return best, true
}

func (m *State) f4218(p int, own Token, r5 int64) (Token, bool) {
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
	top, best := s0, Token(360448)
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
	r74 := -r73
	r75 := max(r74-(-1), 0)
	r76 := r67 + r69
	r77 := min(max(r76, 0), 65536)
	r78 := (65536) * r77
	r79 := r75 * r78
	r80 := r73 * r78
	r81 := r73 * r76
	r82 := (2)*r63 + (2)*r65 + (-2)*r81 + (1)
	r83 := r73 * r82
	r84 := r75 * r82
	r85 := -r79 + (131071)*r80 - r83 + r84
	r86 := -r79 - r80
	s1 := Int{-1, 18445618173802708992}
	s1 = s1.addProduct(Int{-1, 18446744069414649856}, r80, false)
	s1 = s1.addProduct(Int{0, 65535}, r83, false)
	s2, id0 := family1.wideMax(s1, r85, r86)
	if c := s2.cmp(top); c > 0 || c == 0 && id0 < best {
		top, best = s2, id0
	}
	r87 := r75 * r76
	r88 := max(r73-(1), 0)
	r89 := (4294901760) * r88
	r90 := r89 * r77
	r91 := (2)*r63 + (2)*r65 + (-2)*r81 + (-2)*r90 + (1)
	r92 := r75 * r91
	r93 := r73 * r91
	r94 := (131071)*r81 - r87 + r92 - r93
	r95 := -r81 - r87
	s3 := Int{0, 1125899906842624}
	s3 = s3.addProduct(Int{-1, 18446744069414649856}, r81, false)
	s3 = s3.addProduct(Int{0, 65535}, r93, false)
	s4, id1 := family2.wideMax(s3, r94, r95)
	if c := s4.cmp(top); c > 0 || c == 0 && id1 < best {
		top, best = s4, id1
	}
	s5 := Int{-1, 18445618173802708992}
	s5 = s5.addProduct(Int{-1, 18446744069414649856}, r80, false)
	s5 = s5.addProduct(Int{0, 65535}, r83, false)
	s6, id2 := family3.wideMax(s5, r85, r86)
	if c := s6.cmp(top); c > 0 || c == 0 && id2 < best {
		top, best = s6, id2
	}
	var r96 int64
	if r58 > 0 {
		r96 = 1
	}
	r97 := (-2)*r96 + (2)
	s7 := Int{0, 7881299347898368}
	s7 = s7.addProduct(Int{-1, 18437736874454810624}, r96, false)
	s8, id3 := family9.wideMax(s7, r97, int64(-1))
	if c := s8.cmp(top); c > 0 || c == 0 && id3 < best {
		top, best = s8, id3
	}
	_ = top
	return best, true
}

func (m *State) f4241(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := big5.at(int64(own))
	r37 := int64(t2[(int64(own)-(196608))&3])
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
	r46 := m.index1.vals[r45*4+3]
	r47 := r46 + (-2)
	r48 := min(max(r47, 0), int64(p))
	r49 := int64(m.tokens[r48])
	r50 := int64(0)
	if d := uint64(r49 - (131073)); d < 65535 {
		r50 = r49 - (131072)
	}
	r51 := min(max((r50)>>12, 0), 15)
	r52 := r50 + (-4096)*r51
	r53 := min(max((r52)>>8, 0), 15)
	r54 := r50 + (-4096)*r51 + (-256)*r53
	r55 := min(max((r54)>>4, 0), 15)
	r56 := (8)*r5 + (4)
	r57 := min(max(r56, 0), int64(p))
	r58 := int64(m.tokens[r57])
	r59 := big1.at(r58)
	var r60 int64
	if r4 != 0 {
		r61 := int64(0)
		if d := uint64(r58 - (196608)); d < 32768 {
			r61 = int64(1)
		}
		r60 = r4 * r61
	}
	r62 := r59 + r60
	r63 := int64(m.index1.find1(r62))
	r64 := m.index1.vals[r63*4+3]
	r65 := r64 + (-2)
	r66 := min(max(r65, 0), int64(p))
	r67 := int64(m.tokens[r66])
	r68 := int64(0)
	if d := uint64(r67 - (131073)); d < 65535 {
		r68 = r67 - (131072)
	}
	r69 := min(max((r68)>>12, 0), 15)
	r70 := r68 + (-4096)*r69
	r71 := min(max((r70)>>8, 0), 15)
	r72 := r68 + (-4096)*r69 + (-256)*r71
	r73 := min(max((r72)>>4, 0), 15)
	r74 := (16)*r55 + r73
	r75 := int64(t4[r74])
	r76 := (16)*r53 + r71
	r77 := int64(t4[r76])
	r78 := (16)*r51 + r69
	r79 := int64(t4[r78])
	r80 := r46 + (-3)
	r81 := min(max(r80, 0), int64(p))
	r82 := int64(m.tokens[r81])
	r83 := int64(0)
	if d := uint64(r82 - (196609)); d < 65535 {
		r83 = r82 - (196608)
	}
	r84 := min(max((r83)>>12, 0), 15)
	r85 := r83 + (-4096)*r84
	r86 := min(max((r85)>>8, 0), 15)
	r87 := r83 + (-4096)*r84 + (-256)*r86
	r88 := min(max((r87)>>4, 0), 15)
	r89 := r64 + (-3)
	r90 := min(max(r89, 0), int64(p))
	r91 := int64(m.tokens[r90])
	r92 := int64(0)
	if d := uint64(r91 - (196609)); d < 65535 {
		r92 = r91 - (196608)
	}
	r93 := min(max((r92)>>12, 0), 15)
	r94 := r92 + (-4096)*r93
	r95 := min(max((r94)>>8, 0), 15)
	r96 := r92 + (-4096)*r93 + (-256)*r95
	r97 := min(max((r96)>>4, 0), 15)
	r98 := (16)*r88 + r97
	r99 := int64(t4[r98])
	r100 := (16)*r86 + r95
	r101 := int64(t4[r100])
	r102 := (16)*r84 + r93
	r103 := int64(t4[r102])
	r104 := (16)*r50 + r68 + (-65536)*r51 + (-4096)*r69 + (-4096)*r53 + (-256)*r71 + (-256)*r55 + (-16)*r73
	r105 := t5.eval(r104)
	r106 := (16)*r83 + r92 + (-65536)*r84 + (-4096)*r93 + (-4096)*r86 + (-256)*r95 + (-256)*r88 + (-16)*r97
	r107 := t5.eval(r106)
	r108 := (-262144)*r36 + (-65536)*r37 + (16)*r75 + (256)*r77 + (4096)*r79 + (1048576)*r99 + (16777216)*r101 + (268435456)*r103 + r105 + (65536)*r107
	r109 := min(max(r108-(-327680), 0), 4294967296)
	r110 := (2) * r109
	return Token(min(max((r110)>>1, 0), 65535) + (131072)), true
}

func (m *State) f4264(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := big5.at(int64(own))
	r37 := int64(t2[(int64(own)-(196608))&3])
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
	r46 := m.index1.vals[r45*4+2]
	r47 := (8)*r5 + (4)
	r48 := min(max(r47, 0), int64(p))
	r49 := int64(m.tokens[r48])
	r50 := big1.at(r49)
	var r51 int64
	if r4 != 0 {
		r52 := int64(0)
		if d := uint64(r49 - (196608)); d < 32768 {
			r52 = int64(1)
		}
		r51 = r4 * r52
	}
	r53 := r50 + r51
	r54 := int64(m.index1.find1(r53))
	r55 := m.index1.vals[r54*4+2]
	r56 := m.index1.vals[r45*4+3]
	r57 := r56 + (-2)
	r58 := min(max(r57, 0), int64(p))
	r59 := int64(m.tokens[r58])
	r60 := int64(0)
	if d := uint64(r59 - (131073)); d < 65535 {
		r60 = r59 - (131072)
	}
	r61 := min(max((r60)>>12, 0), 15)
	r62 := r60 + (-4096)*r61
	r63 := min(max((r62)>>8, 0), 15)
	r64 := r60 + (-4096)*r61 + (-256)*r63
	r65 := min(max((r64)>>4, 0), 15)
	r66 := m.index1.vals[r54*4+3]
	r67 := r66 + (-2)
	r68 := min(max(r67, 0), int64(p))
	r69 := int64(m.tokens[r68])
	r70 := int64(0)
	if d := uint64(r69 - (131073)); d < 65535 {
		r70 = r69 - (131072)
	}
	r71 := min(max((r70)>>12, 0), 15)
	r72 := r70 + (-4096)*r71
	r73 := min(max((r72)>>8, 0), 15)
	r74 := r70 + (-4096)*r71 + (-256)*r73
	r75 := min(max((r74)>>4, 0), 15)
	r76 := (16)*r65 + r75
	r77 := int64(t4[r76])
	r78 := (16)*r63 + r73
	r79 := int64(t4[r78])
	r80 := (16)*r61 + r71
	r81 := int64(t4[r80])
	r82 := r56 + (-3)
	r83 := min(max(r82, 0), int64(p))
	r84 := int64(m.tokens[r83])
	r85 := int64(0)
	if d := uint64(r84 - (196609)); d < 65535 {
		r85 = r84 - (196608)
	}
	r86 := min(max((r85)>>12, 0), 15)
	r87 := r85 + (-4096)*r86
	r88 := min(max((r87)>>8, 0), 15)
	r89 := r85 + (-4096)*r86 + (-256)*r88
	r90 := min(max((r89)>>4, 0), 15)
	r91 := r66 + (-3)
	r92 := min(max(r91, 0), int64(p))
	r93 := int64(m.tokens[r92])
	r94 := int64(0)
	if d := uint64(r93 - (196609)); d < 65535 {
		r94 = r93 - (196608)
	}
	r95 := min(max((r94)>>12, 0), 15)
	r96 := r94 + (-4096)*r95
	r97 := min(max((r96)>>8, 0), 15)
	r98 := r94 + (-4096)*r95 + (-256)*r97
	r99 := min(max((r98)>>4, 0), 15)
	r100 := (16)*r90 + r99
	r101 := int64(t4[r100])
	r102 := (16)*r88 + r97
	r103 := int64(t4[r102])
	r104 := (16)*r86 + r95
	r105 := int64(t4[r104])
	r106 := (16)*r60 + r70 + (-65536)*r61 + (-4096)*r71 + (-4096)*r63 + (-256)*r73 + (-256)*r65 + (-16)*r75
	r107 := t5.eval(r106)
	r108 := (16)*r85 + r94 + (-65536)*r86 + (-4096)*r95 + (-4096)*r88 + (-256)*r97 + (-256)*r90 + (-16)*r99
	r109 := t5.eval(r108)
	r110 := (-262144)*r36 + (-65536)*r37 + r46 + r55 + (-16)*r77 + (-256)*r79 + (-4096)*r81 + (-1048576)*r101 + (-16777216)*r103 + (-268435456)*r105 - r107 + (-65536)*r109
	r111 := min(max(r110-(-327680), 0), 4294967296)
	r112 := (2) * r111
	return Token(min(max((r112)>>1, 0), 65535) + (131072)), true
}

func (m *State) f4287(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := big5.at(int64(own))
	r37 := int64(t2[(int64(own)-(196608))&3])
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
	r46 := m.index1.vals[r45*4+2]
	r47 := (8)*r5 + (4)
	r48 := min(max(r47, 0), int64(p))
	r49 := int64(m.tokens[r48])
	r50 := big1.at(r49)
	var r51 int64
	if r4 != 0 {
		r52 := int64(0)
		if d := uint64(r49 - (196608)); d < 32768 {
			r52 = int64(1)
		}
		r51 = r4 * r52
	}
	r53 := r50 + r51
	r54 := int64(m.index1.find1(r53))
	r55 := m.index1.vals[r54*4+2]
	r56 := m.index1.vals[r45*4+3]
	r57 := r56 + (-2)
	r58 := min(max(r57, 0), int64(p))
	r59 := int64(m.tokens[r58])
	r60 := int64(0)
	if d := uint64(r59 - (131073)); d < 65535 {
		r60 = r59 - (131072)
	}
	r61 := min(max((r60)>>12, 0), 15)
	r62 := r60 + (-4096)*r61
	r63 := min(max((r62)>>8, 0), 15)
	r64 := r60 + (-4096)*r61 + (-256)*r63
	r65 := min(max((r64)>>4, 0), 15)
	r66 := m.index1.vals[r54*4+3]
	r67 := r66 + (-2)
	r68 := min(max(r67, 0), int64(p))
	r69 := int64(m.tokens[r68])
	r70 := int64(0)
	if d := uint64(r69 - (131073)); d < 65535 {
		r70 = r69 - (131072)
	}
	r71 := min(max((r70)>>12, 0), 15)
	r72 := r70 + (-4096)*r71
	r73 := min(max((r72)>>8, 0), 15)
	r74 := r70 + (-4096)*r71 + (-256)*r73
	r75 := min(max((r74)>>4, 0), 15)
	r76 := (16)*r65 + r75
	r77 := int64(t4[r76])
	r78 := (16)*r63 + r73
	r79 := int64(t4[r78])
	r80 := (16)*r61 + r71
	r81 := int64(t4[r80])
	r82 := r56 + (-3)
	r83 := min(max(r82, 0), int64(p))
	r84 := int64(m.tokens[r83])
	r85 := int64(0)
	if d := uint64(r84 - (196609)); d < 65535 {
		r85 = r84 - (196608)
	}
	r86 := min(max((r85)>>12, 0), 15)
	r87 := r85 + (-4096)*r86
	r88 := min(max((r87)>>8, 0), 15)
	r89 := r85 + (-4096)*r86 + (-256)*r88
	r90 := min(max((r89)>>4, 0), 15)
	r91 := r66 + (-3)
	r92 := min(max(r91, 0), int64(p))
	r93 := int64(m.tokens[r92])
	r94 := int64(0)
	if d := uint64(r93 - (196609)); d < 65535 {
		r94 = r93 - (196608)
	}
	r95 := min(max((r94)>>12, 0), 15)
	r96 := r94 + (-4096)*r95
	r97 := min(max((r96)>>8, 0), 15)
	r98 := r94 + (-4096)*r95 + (-256)*r97
	r99 := min(max((r98)>>4, 0), 15)
	r100 := (16)*r90 + r99
	r101 := int64(t4[r100])
	r102 := (16)*r88 + r97
	r103 := int64(t4[r102])
	r104 := (16)*r86 + r95
	r105 := int64(t4[r104])
	r106 := (16)*r60 + r70 + (-65536)*r61 + (-4096)*r71 + (-4096)*r63 + (-256)*r73 + (-256)*r65 + (-16)*r75
	r107 := t5.eval(r106)
	r108 := (16)*r85 + r94 + (-65536)*r86 + (-4096)*r95 + (-4096)*r88 + (-256)*r97 + (-256)*r90 + (-16)*r99
	r109 := t5.eval(r108)
	r110 := (-262144)*r36 + (-65536)*r37 + r46 + r55 + (-32)*r77 + (-512)*r79 + (-8192)*r81 + (-2097152)*r101 + (-33554432)*r103 + (-536870912)*r105 + (-2)*r107 + (-131072)*r109
	r111 := min(max(r110-(-327680), 0), 4294967296)
	r112 := (2) * r111
	return Token(min(max((r112)>>1, 0), 65535) + (131072)), true
}

func (m *State) f4310(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := big5.at(int64(own))
	r37 := int64(t2[(int64(own)-(196608))&3])
	r38 := (8)*r5 + (4)
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
	r46 := m.index1.vals[r45*4+3]
	r47 := min(r46, int64(p))
	r48 := int64(m.tokens[r47])
	r49 := int64(0)
	if d := uint64(r48 - (1)); d < 65535 {
		r49 = int64(t6[(r48-(1))&31])
	}
	r50 := int64(0)
	if d := uint64(r48 - (32)); d < 65504 {
		r50 = int64(t11[(r48-(32))&63])
	}
	r51 := r49 + (32)*r50
	var r52 int64
	if r51 > 31 {
		r52 = 1
	}
	r53 := -r52 + (1)
	r54 := (8)*r5 + (3)
	r55 := min(max(r54, 0), int64(p))
	r56 := int64(m.tokens[r55])
	r57 := big1.at(r56)
	r58 := int64(0)
	if d := uint64(r56 - (196608)); d < 32768 {
		r58 = int64(1)
	}
	r59 := r4 * r58
	r60 := r57 + r59
	r61 := int64(m.index1.find1(r60))
	r62 := m.index1.vals[r61*4+3]
	r63 := r62 + (-1)
	r64 := min(max(r63, 0), int64(p))
	r65 := int64(m.tokens[r64])
	r66 := int64(0)
	if d := uint64(r65 - (65537)); d < 65535 {
		r66 = r65 - (65536)
	}
	r67 := int64(t12[r51])
	r68 := int64(t13[r51])
	r69 := min(r62, int64(p))
	r70 := int64(m.tokens[r69])
	r71 := int64(0)
	if d := uint64(r70 - (1)); d < 65535 {
		r71 = r70
	}
	r72 := r68 * r71
	r73 := (65536) * r66
	r74 := r73 * r68
	r75 := (65536) * r71
	r76 := r75 * r67
	r77 := r72 + r74 + r76
	r78 := min(max((r77)>>44, 0), 15)
	r79 := r72 + r74 + r76 + (-17592186044416)*r78
	r80 := min(max((r79)>>38, 0), 63)
	r81 := r72 + r74 + r76 + (-17592186044416)*r78 + (-274877906944)*r80
	r82 := min(max((r81)>>32, 0), 63)
	var r83 int64
	if r53 != 0 {
		r84 := r66 * r67
		r85 := r62 + (-2)
		r86 := min(max(r85, 0), int64(p))
		r87 := int64(m.tokens[r86])
		r88 := int64(0)
		if d := uint64(r87 - (131073)); d < 65535 {
			r88 = r87 - (131072)
		}
		r89 := r68 * r88
		var r90 int64
		if r68 != 0 {
			r91 := r62 + (-3)
			r92 := min(max(r91, 0), int64(p))
			r93 := int64(m.tokens[r92])
			r94 := int64(0)
			if d := uint64(r93 - (196609)); d < 65535 {
				r94 = r93 - (196608)
			}
			r95 := (65536) * r94
			r90 = r68 * r95
		}
		r96 := (65536) * r88
		r97 := r96 * r67
		r98 := r89 + r90 + r97
		r99 := min(max((r98)>>44, 0), 15)
		r100 := r89 + r90 + r97 + (-17592186044416)*r99
		r101 := min(max((r100)>>38, 0), 63)
		r102 := r89 + r90 + r97 + (-17592186044416)*r99 + (-274877906944)*r101
		r103 := min(max((r102)>>32, 0), 63)
		r104 := r84 + r89 + r90 + r97 + (4096)*r78 + (-17592186044416)*r99 + (64)*r80 + (-274877906944)*r101 + r82 + (-4294967296)*r103
		r105 := min(max((r104)>>32, 0), 2)
		r106 := r84 + r89 + r90 + r97 + (4096)*r78 + (-17592186044416)*r99 + (64)*r80 + (-274877906944)*r101 + r82 + (-4294967296)*r103 + (-4294967296)*r105
		r83 = r53 * r106
	}
	r107 := r72 + r74 + r76 + (-17592186044416)*r78 + (-274877906944)*r80 + (-4294967296)*r82
	r108 := r52 * r107
	r109 := (-262144)*r36 + (-65536)*r37 + r83 + r108
	r110 := min(max(r109-(-327680), 0), 4294967296)
	r111 := (2) * r110
	return Token(min(max((r111)>>1, 0), 65535) + (131072)), true
}

func (m *State) f4333(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := big5.at(int64(own))
	r37 := int64(t2[(int64(own)-(196608))&3])
	r38 := (8)*r5 + (4)
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
	r46 := m.index1.vals[r45*4+3]
	r47 := min(r46, int64(p))
	r48 := int64(m.tokens[r47])
	r49 := int64(0)
	if d := uint64(r48 - (1)); d < 65535 {
		r49 = int64(t6[(r48-(1))&31])
	}
	r50 := int64(0)
	if d := uint64(r48 - (32)); d < 65504 {
		r50 = int64(t11[(r48-(32))&63])
	}
	r51 := -r49 + (-32)*r50
	r52 := int64(t14[r51-(-63)])
	r53 := (8)*r5 + (3)
	r54 := min(max(r53, 0), int64(p))
	r55 := int64(m.tokens[r54])
	r56 := big1.at(r55)
	r57 := int64(0)
	if d := uint64(r55 - (196608)); d < 32768 {
		r57 = int64(1)
	}
	r58 := r4 * r57
	r59 := r56 + r58
	r60 := int64(m.index1.find1(r59))
	r61 := m.index1.vals[r60*4+3]
	r62 := r61 + (-3)
	r63 := min(max(r62, 0), int64(p))
	r64 := int64(m.tokens[r63])
	r65 := int64(0)
	if d := uint64(r64 - (196609)); d < 65535 {
		r65 = r64 - (196608)
	}
	r66 := int64(t15[r51-(-63)])
	r67 := r61 + (-2)
	r68 := min(max(r67, 0), int64(p))
	r69 := int64(m.tokens[r68])
	r70 := int64(0)
	if d := uint64(r69 - (131073)); d < 65535 {
		r70 = r69 - (131072)
	}
	r71 := int64(t16[r51-(-63)])
	r72 := (-2)*r49 + (-64)*r50 + r71 + (128)
	r73 := r70 * r72
	r74 := (65536) * r65
	r75 := r74 * r72
	r76 := (65536) * r70
	r77 := r76 * r66
	r78 := r73 + r75 + r77
	r79 := min(max((r78)>>44, 0), 16)
	r80 := r73 + r75 + r77 + (-17592186044416)*r79
	r81 := min(max((r80)>>38, 0), 63)
	r82 := r73 + r75 + r77 + (-17592186044416)*r79 + (-274877906944)*r81
	r83 := min(max((r82)>>32, 0), 63)
	var r84 int64
	if r52 != 0 {
		r85 := r65 * r66
		r86 := r85 + (4096)*r79 + (64)*r81 + r83
		r84 = r52 * r86
	}
	r87 := max(r51-(-1), 0)
	var r88 int64
	if r87 != 0 {
		r89 := r61 + (-1)
		r90 := min(max(r89, 0), int64(p))
		r91 := int64(m.tokens[r90])
		r92 := int64(0)
		if d := uint64(r91 - (65537)); d < 65535 {
			r92 = r91 - (65536)
		}
		r93 := r66 * r92
		r94 := min(r61, int64(p))
		r95 := int64(m.tokens[r94])
		r96 := int64(0)
		if d := uint64(r95 - (1)); d < 65535 {
			r96 = r95
		}
		r97 := r96 * r72
		r98 := (65536) * r92
		r99 := r98 * r72
		r100 := (65536) * r96
		r101 := r100 * r66
		r102 := r97 + r99 + r101
		r103 := min(max((r102)>>44, 0), 16)
		r104 := r97 + r99 + r101 + (-17592186044416)*r103
		r105 := min(max((r104)>>38, 0), 63)
		r106 := r97 + r99 + r101 + (-17592186044416)*r103 + (-274877906944)*r105
		r107 := min(max((r106)>>32, 0), 63)
		r108 := r93 + r73 + r75 + r77 + (4096)*r103 + (-17592186044416)*r79 + (64)*r105 + (-274877906944)*r81 + r107 + (-4294967296)*r83
		r109 := min(max((r108)>>32, 0), 2)
		r110 := r93 + r73 + r75 + r77 + (4096)*r103 + (-17592186044416)*r79 + (64)*r105 + (-274877906944)*r81 + r107 + (-4294967296)*r83 + (-4294967296)*r109
		r88 = r87 * r110
	}
	r111 := (-262144)*r36 + (-65536)*r37 + r84 + r88
	r112 := min(max(r111-(-327680), 0), 4294967296)
	r113 := (2) * r112
	return Token(min(max((r113)>>1, 0), 65535) + (131072)), true
}

func (m *State) f4356(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := big5.at(int64(own))
	r37 := int64(t2[(int64(own)-(196608))&3])
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
	r46 := m.index1.vals[r45*4+2]
	var r47 int64
	if r46 > 2147483647 {
		r47 = 1
	}
	r48 := -r47 + (1)
	r49 := (8)*r5 + (4)
	r50 := min(max(r49, 0), int64(p))
	r51 := int64(m.tokens[r50])
	r52 := big1.at(r51)
	r53 := int64(0)
	if d := uint64(r51 - (196608)); d < 32768 {
		r53 = int64(1)
	}
	r54 := r4 * r53
	r55 := r52 + r54
	r56 := int64(m.index1.find1(r55))
	r57 := m.index1.vals[r56*4+3]
	r58 := min(r57, int64(p))
	r59 := int64(m.tokens[r58])
	r60 := int64(0)
	if d := uint64(r59 - (1)); d < 65535 {
		r60 = int64(t6[(r59-(1))&31])
	}
	r61 := int64(0)
	if d := uint64(r59 - (32)); d < 65504 {
		r61 = int64(t11[(r59-(32))&63])
	}
	r62 := -r60 + (-32)*r61
	r63 := int64(t14[r62-(-63)])
	r64 := int64(t15[r62-(-63)])
	r65 := m.index1.vals[r45*4+3]
	r66 := r65 + (-3)
	r67 := min(max(r66, 0), int64(p))
	r68 := int64(m.tokens[r67])
	r69 := int64(0)
	if d := uint64(r68 - (196609)); d < 65535 {
		r69 = r68 - (196608)
	}
	r70 := r48 * r69
	r71 := -r69 + (65535)
	r72 := r47 * r71
	r73 := r70 + r72
	r74 := r64 * r73
	r75 := r65 + (-2)
	r76 := min(max(r75, 0), int64(p))
	r77 := int64(m.tokens[r76])
	r78 := int64(0)
	if d := uint64(r77 - (131073)); d < 65535 {
		r78 = r77 - (131072)
	}
	r79 := r48 * r78
	r80 := -r78 + (65535)
	r81 := r47 * r80
	r82 := r79 + r81
	r83 := int64(t16[r62-(-63)])
	r84 := (-2)*r60 + (-64)*r61 + r83 + (128)
	r85 := r82 * r84
	r86 := (65536)*r70 + (65536)*r72
	r87 := r86 * r84
	r88 := (65536)*r79 + (65536)*r81
	r89 := r88 * r64
	r90 := r85 + r87 + r89
	r91 := min(max((r90)>>44, 0), 32)
	r92 := r85 + r87 + r89 + (-17592186044416)*r91
	r93 := min(max((r92)>>38, 0), 63)
	r94 := r85 + r87 + r89 + (-17592186044416)*r91 + (-274877906944)*r93
	r95 := min(max((r94)>>32, 0), 63)
	r96 := r74 + (4096)*r91 + (64)*r93 + r95
	r97 := r63 * r96
	r98 := max(r62-(-1), 0)
	r99 := r65 + (-1)
	r100 := min(max(r99, 0), int64(p))
	r101 := int64(m.tokens[r100])
	r102 := int64(0)
	if d := uint64(r101 - (65537)); d < 65535 {
		r102 = r101 - (65536)
	}
	r103 := r48 * r102
	r104 := -r102 + (65535)
	r105 := r47 * r104
	r106 := r103 + r105
	r107 := r64 * r106
	r108 := min(r65, int64(p))
	r109 := int64(m.tokens[r108])
	r110 := int64(0)
	if d := uint64(r109 - (1)); d < 65535 {
		r110 = r109
	}
	r111 := r48 * r110
	r112 := -r110 + (65535)
	r113 := r47 * r112
	r114 := r111 + r113
	r115 := r114 * r84
	r116 := (65536)*r103 + (65536)*r105
	r117 := r116 * r84
	r118 := (65536)*r111 + (65536)*r113
	r119 := r118 * r64
	r120 := r115 + r117 + r119
	r121 := min(max((r120)>>44, 0), 32)
	r122 := r115 + r117 + r119 + (-17592186044416)*r121
	r123 := min(max((r122)>>38, 0), 63)
	r124 := r115 + r117 + r119 + (-17592186044416)*r121 + (-274877906944)*r123
	r125 := min(max((r124)>>32, 0), 63)
	r126 := r107 + r85 + r87 + r89 + (4096)*r121 + (-17592186044416)*r91 + (64)*r123 + (-274877906944)*r93 + r125 + (-4294967296)*r95
	r127 := min(max((r126)>>32, 0), 2)
	r128 := r107 + r85 + r87 + r89 + (4096)*r121 + (-17592186044416)*r91 + (64)*r123 + (-274877906944)*r93 + r125 + (-4294967296)*r95 + (-4294967296)*r127
	r129 := r98 * r128
	r130 := r97 + r129
	r131 := r48 * r130
	r132 := -r97 - r129 + (4294967295)
	r133 := r47 * r132
	r134 := (-262144)*r36 + (-65536)*r37 + r131 + r133
	r135 := min(max(r134-(-327680), 0), 4294967296)
	r136 := (2) * r135
	return Token(min(max((r136)>>1, 0), 65535) + (131072)), true
}

func (m *State) f4379(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := big5.at(int64(own))
	r37 := int64(t2[(int64(own)-(196608))&3])
	r38 := (8)*r5 + (4)
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
	r46 := m.index1.vals[r45*4+3]
	r47 := min(r46, int64(p))
	r48 := int64(m.tokens[r47])
	r49 := int64(0)
	if d := uint64(r48 - (1)); d < 65535 {
		r49 = int64(t6[(r48-(1))&31])
	}
	r50 := int64(0)
	if d := uint64(r48 - (32)); d < 65504 {
		r50 = int64(t11[(r48-(32))&63])
	}
	r51 := r49 + (32)*r50
	var r52 int64
	if r51 > 31 {
		r52 = 1
	}
	r53 := -r52 + (1)
	r54 := (8)*r5 + (3)
	r55 := min(max(r54, 0), int64(p))
	r56 := int64(m.tokens[r55])
	r57 := big1.at(r56)
	r58 := int64(0)
	if d := uint64(r56 - (196608)); d < 32768 {
		r58 = int64(1)
	}
	r59 := r4 * r58
	r60 := r57 + r59
	r61 := int64(m.index1.find1(r60))
	r62 := m.index1.vals[r61*4+3]
	r63 := r62 + (-1)
	r64 := min(max(r63, 0), int64(p))
	r65 := int64(m.tokens[r64])
	r66 := int64(0)
	if d := uint64(r65 - (65537)); d < 65535 {
		r66 = r65 - (65536)
	}
	r67 := int64(t12[r51])
	r68 := int64(t13[r51])
	r69 := r62 + (-2)
	r70 := min(max(r69, 0), int64(p))
	r71 := int64(m.tokens[r70])
	r72 := int64(0)
	if d := uint64(r71 - (131073)); d < 65535 {
		r72 = r71 - (131072)
	}
	r73 := r68 * r72
	r74 := r62 + (-3)
	r75 := min(max(r74, 0), int64(p))
	r76 := int64(m.tokens[r75])
	r77 := int64(0)
	if d := uint64(r76 - (196609)); d < 65535 {
		r77 = r76 - (196608)
	}
	r78 := (65536) * r77
	r79 := r68 * r78
	r80 := (65536) * r72
	r81 := r80 * r67
	r82 := min(r62, int64(p))
	r83 := int64(m.tokens[r82])
	r84 := int64(0)
	if d := uint64(r83 - (1)); d < 65535 {
		r84 = r83
	}
	r85 := r68 * r84
	r86 := (65536) * r66
	r87 := r86 * r68
	r88 := (65536) * r84
	r89 := r88 * r67
	r90 := r85 + r87 + r89
	r91 := min(max((r90)>>44, 0), 15)
	r92 := r73 + r79 + r81
	r93 := min(max((r92)>>44, 0), 15)
	r94 := r85 + r87 + r89 + (-17592186044416)*r91
	r95 := min(max((r94)>>38, 0), 63)
	r96 := r73 + r79 + r81 + (-17592186044416)*r93
	r97 := min(max((r96)>>38, 0), 63)
	r98 := r85 + r87 + r89 + (-17592186044416)*r91 + (-274877906944)*r95
	r99 := min(max((r98)>>32, 0), 63)
	r100 := r73 + r79 + r81 + (-17592186044416)*r93 + (-274877906944)*r97
	r101 := min(max((r100)>>32, 0), 63)
	var r102 int64
	if r53 != 0 {
		r103 := r66 * r67
		r104 := r103 + r73 + r79 + r81 + (4096)*r91 + (-17592186044416)*r93 + (64)*r95 + (-274877906944)*r97 + r99 + (-4294967296)*r101
		r105 := min(max((r104)>>32, 0), 2)
		r106 := r103 + r73 + r79 + r81 + (4096)*r91 + (-17592186044416)*r93 + (64)*r95 + (-274877906944)*r97 + r99 + (-4294967296)*r101 + (-4294967296)*r105
		r102 = r53 * r106
	}
	var r107 int64
	if r52 != 0 {
		r108 := r77 * r67
		r109 := r85 + r87 + r89 + r108 + (-17592186044416)*r91 + (4096)*r93 + (-274877906944)*r95 + (64)*r97 + (-4294967296)*r99 + r101
		r107 = r52 * r109
	}
	r110 := (-262144)*r36 + (-65536)*r37 + r102 + r107
	r111 := min(max(r110-(-327680), 0), 4294967296)
	r112 := (2) * r111
	return Token(min(max((r112)>>1, 0), 65535) + (131072)), true
}

func (m *State) f4402(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := big5.at(int64(own))
	r37 := int64(t2[(int64(own)-(196608))&3])
	r38 := (8)*r5 + (4)
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
	r46 := m.index1.vals[r45*4+3]
	r47 := min(r46, int64(p))
	r48 := int64(m.tokens[r47])
	r49 := int64(0)
	if d := uint64(r48 - (1)); d < 65535 {
		r49 = int64(t6[(r48-(1))&31])
	}
	r50 := int64(0)
	if d := uint64(r48 - (32)); d < 65504 {
		r50 = int64(t11[(r48-(32))&63])
	}
	r51 := -r49 + (-32)*r50
	r52 := int64(t14[r51-(-63)])
	r53 := -r52 + (1)
	r54 := (8)*r5 + (3)
	r55 := min(max(r54, 0), int64(p))
	r56 := int64(m.tokens[r55])
	r57 := big1.at(r56)
	r58 := int64(0)
	if d := uint64(r56 - (196608)); d < 32768 {
		r58 = int64(1)
	}
	r59 := r4 * r58
	r60 := r57 + r59
	r61 := int64(m.index1.find1(r60))
	r62 := m.index1.vals[r61*4+3]
	r63 := r62 + (-1)
	r64 := min(max(r63, 0), int64(p))
	r65 := int64(m.tokens[r64])
	r66 := int64(0)
	if d := uint64(r65 - (65537)); d < 65535 {
		r66 = r65 - (65536)
	}
	r67 := int64(t15[r51-(-63)])
	r68 := r62 + (-2)
	r69 := min(max(r68, 0), int64(p))
	r70 := int64(m.tokens[r69])
	r71 := int64(0)
	if d := uint64(r70 - (131073)); d < 65535 {
		r71 = r70 - (131072)
	}
	r72 := int64(t16[r51-(-63)])
	r73 := (-2)*r49 + (-64)*r50 + r72 + (128)
	r74 := r71 * r73
	r75 := r62 + (-3)
	r76 := min(max(r75, 0), int64(p))
	r77 := int64(m.tokens[r76])
	r78 := int64(0)
	if d := uint64(r77 - (196609)); d < 65535 {
		r78 = r77 - (196608)
	}
	r79 := (65536) * r78
	r80 := r79 * r73
	r81 := (65536) * r71
	r82 := r81 * r67
	r83 := min(r62, int64(p))
	r84 := int64(m.tokens[r83])
	r85 := int64(0)
	if d := uint64(r84 - (1)); d < 65535 {
		r85 = r84
	}
	r86 := r85 * r73
	r87 := (65536) * r66
	r88 := r87 * r73
	r89 := (65536) * r85
	r90 := r89 * r67
	r91 := r86 + r88 + r90
	r92 := min(max((r91)>>44, 0), 16)
	r93 := r74 + r80 + r82
	r94 := min(max((r93)>>44, 0), 16)
	r95 := r86 + r88 + r90 + (-17592186044416)*r92
	r96 := min(max((r95)>>38, 0), 63)
	r97 := r74 + r80 + r82 + (-17592186044416)*r94
	r98 := min(max((r97)>>38, 0), 63)
	r99 := r86 + r88 + r90 + (-17592186044416)*r92 + (-274877906944)*r96
	r100 := min(max((r99)>>32, 0), 63)
	r101 := r74 + r80 + r82 + (-17592186044416)*r94 + (-274877906944)*r98
	r102 := min(max((r101)>>32, 0), 63)
	var r103 int64
	if r53 != 0 {
		r104 := r66 * r67
		r105 := r104 + r74 + r80 + r82 + (4096)*r92 + (-17592186044416)*r94 + (64)*r96 + (-274877906944)*r98 + r100 + (-4294967296)*r102
		r106 := min(max((r105)>>32, 0), 2)
		r107 := r104 + r74 + r80 + r82 + (4096)*r92 + (-17592186044416)*r94 + (64)*r96 + (-274877906944)*r98 + r100 + (-4294967296)*r102 + (-4294967296)*r106
		r103 = r53 * r107
	}
	var r108 int64
	if r52 != 0 {
		r109 := r78 * r67
		r110 := r86 + r88 + r90 + r109 + (-17592186044416)*r92 + (4096)*r94 + (-274877906944)*r96 + (64)*r98 + (-4294967296)*r100 + r102
		r108 = r52 * r110
	}
	r111 := (-262144)*r36 + (-65536)*r37 + r103 + r108
	r112 := min(max(r111-(-327680), 0), 4294967296)
	r113 := (2) * r112
	return Token(min(max((r113)>>1, 0), 65535) + (131072)), true
}

func (m *State) f4425(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := big5.at(int64(own))
	r37 := int64(t2[(int64(own)-(196608))&3])
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
	r46 := m.index1.vals[r45*4+3]
	r47 := min(r46, int64(p))
	r48 := int64(m.tokens[r47])
	r49 := int64(0)
	if d := uint64(r48 - (1)); d < 65535 {
		r49 = int64(t1[(r48-(1))&255])
	}
	var r50 int64
	if r49 > 127 {
		r50 = 1
	}
	r51 := (-262144)*r36 + (-65536)*r37 + (4294967295)*r50
	r52 := max(r51-(-327680), 0)
	r53 := (2) * r52
	return Token(min(max((r53)>>1, 0), 65535) + (131072)), true
}

func (m *State) f4448(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := big5.at(int64(own))
	r37 := int64(t2[(int64(own)-(196608))&3])
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
	r46 := m.index1.vals[r45*4+3]
	r47 := min(r46, int64(p))
	r48 := int64(m.tokens[r47])
	r49 := int64(0)
	if d := uint64(r48 - (1)); d < 65535 {
		r49 = r48
	}
	var r50 int64
	if r49 > 32767 {
		r50 = 1
	}
	r51 := (-262144)*r36 + (-65536)*r37 + (4294967295)*r50
	r52 := max(r51-(-327680), 0)
	r53 := (2) * r52
	return Token(min(max((r53)>>1, 0), 65535) + (131072)), true
}

func (m *State) f4471(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := big5.at(int64(own))
	r37 := int64(t2[(int64(own)-(196608))&3])
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
	r47 := m.index1.vals[r45*4+1]
	r48 := (4)*r46 + r47
	var r49 int64
	if r48 > 2147483647 {
		r49 = 1
	}
	r50 := (-262144)*r36 + (-65536)*r37 + (4294967295)*r49
	r51 := max(r50-(-327680), 0)
	r52 := (2) * r51
	return Token(min(max((r52)>>1, 0), 65535) + (131072)), true
}

func (m *State) f4494(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := big5.at(int64(own))
	r37 := int64(t2[(int64(own)-(196608))&3])
	r38 := (8)*r5 + (5)
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
	r48 := (4)*r46 + r47
	var r49 int64
	if r48 > 0 {
		r49 = 1
	}
	var r50 int64
	if r49 != 0 {
		r51 := (8)*r5 + (3)
		r52 := min(max(r51, 0), int64(p))
		r53 := int64(m.tokens[r52])
		r54 := big1.at(r53)
		var r55 int64
		if r4 != 0 {
			r56 := int64(0)
			if d := uint64(r53 - (196608)); d < 32768 {
				r56 = int64(1)
			}
			r55 = r4 * r56
		}
		r57 := r54 + r55
		r58 := int64(m.index1.find1(r57))
		r59 := m.index1.vals[r58*4+2]
		r50 = r49 * r59
	}
	r60 := -r49 + (1)
	var r61 int64
	if r60 != 0 {
		r62 := (8)*r5 + (4)
		r63 := min(max(r62, 0), int64(p))
		r64 := int64(m.tokens[r63])
		r65 := big1.at(r64)
		var r66 int64
		if r4 != 0 {
			r67 := int64(0)
			if d := uint64(r64 - (196608)); d < 32768 {
				r67 = int64(1)
			}
			r66 = r4 * r67
		}
		r68 := r65 + r66
		r69 := int64(m.index1.find1(r68))
		r70 := m.index1.vals[r69*4+2]
		r61 = r60 * r70
	}
	r71 := (-262144)*r36 + (-65536)*r37 + r50 + r61
	r72 := min(max(r71-(-327680), 0), 4294967296)
	r73 := (2) * r72
	return Token(min(max((r73)>>1, 0), 65535) + (131072)), true
}

func (m *State) f4517(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r59 := m.hist0[r8&1]
		r60 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r60 = int64(t1[(r9-(65537))&255])
		}
		r61 := big0.at(r9)
		rec := m.index2.insert(r59, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r60
		v[3] = r61
		v[4] = r59
	}
	r62 := (8)*r5 + (5)
	r63 := min(max(r62, 0), int64(p))
	r64 := int64(m.tokens[r63])
	r65 := big1.at(r64)
	var r66 int64
	if r4 != 0 {
		r67 := int64(0)
		if d := uint64(r64 - (196608)); d < 32768 {
			r67 = int64(1)
		}
		r66 = r4 * r67
	}
	r68 := r65 + r66
	r69 := int64(m.index1.find1(r68))
	r70 := m.index1.vals[r69*4+0]
	r71 := m.index1.vals[r69*4+1]
	r72 := (4)*r33 + r47 + (65536)*r37 + (4)*r46 + r48 + (-4)*r70 - r71
	var r73 int64
	if r72 > -1 {
		r73 = 1
	}
	r74 := (4)*r73 + (-1)
	r75, top0 := int64(0), int64(0)
	if k := r74; k > top0 {
		r75, top0 = 1, k
	} else if k == top0 {
		r75 = -1
	}
	if r75 == 0 {
		return Token(min(max((int64(0))>>1, 0), 65535) + (131072)), true
	}
	r76 := (6) * r73
	return Token(min(max((r76)>>1, 0), 15) + (360449)), true
}

func (m *State) f4540(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r59 := m.hist0[r8&1]
		r60 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r60 = int64(t1[(r9-(65537))&255])
		}
		r61 := big0.at(r9)
		rec := m.index2.insert(r59, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r60
		v[3] = r61
		v[4] = r59
	}
	r62 := (8)*r5 + (5)
	r63 := min(max(r62, 0), int64(p))
	r64 := int64(m.tokens[r63])
	r65 := big1.at(r64)
	var r66 int64
	if r4 != 0 {
		r67 := int64(0)
		if d := uint64(r64 - (196608)); d < 32768 {
			r67 = int64(1)
		}
		r66 = r4 * r67
	}
	r68 := r65 + r66
	r69 := int64(m.index1.find1(r68))
	r70 := m.index1.vals[r69*4+0]
	r71 := m.index1.vals[r69*4+1]
	r72 := (4)*r33 + r47 + (65536)*r37 + (4)*r46 + r48 + (-4)*r70 - r71
	var r73 int64
	if r72 > -1 {
		r73 = 1
	}
	r74 := (4)*r73 + (-1)
	r75, top0 := int64(0), int64(0)
	if k := r74; k > top0 {
		r75, top0 = 1, k
	} else if k == top0 {
		r75 = -1
	}
	if r75 == 0 {
		r76 := big5.at(int64(own))
		r77 := int64(t2[(int64(own)-(196608))&3])
		r78 := r47 + r48 + (-4)*r50
		var r79 int64
		if r78 == 0 {
			r79 = 1
		}
		r80 := int64(m.index2.find1(r58))
		r81 := m.index2.vals[r80*5+4]
		r82 := -r58 + r81
		var r83 int64
		if r82 == 0 {
			r83 = 1
		}
		var r84 int64
		if r79 != 0 {
			var r85 int64
			if r83 != 0 {
				r86 := m.index2.vals[r80*5+0]
				r85 = r83 * r86
			}
			r84 = r79 * r85
		}
		var r87 int64
		if r78 == 1 {
			r87 = 1
		}
		var r88 int64
		if r87 != 0 {
			var r89 int64
			if r83 != 0 {
				r90 := m.index2.vals[r80*5+1]
				r89 = r83 * r90
			}
			r88 = r87 * r89
		}
		var r91 int64
		if r78 == 2 {
			r91 = 1
		}
		var r92 int64
		if r91 != 0 {
			var r93 int64
			if r83 != 0 {
				r94 := m.index2.vals[r80*5+2]
				r93 = r83 * r94
			}
			r92 = r91 * r93
		}
		var r95 int64
		if r78 == 3 {
			r95 = 1
		}
		var r96 int64
		if r95 != 0 {
			var r97 int64
			if r83 != 0 {
				r98 := m.index2.vals[r80*5+3]
				r97 = r83 * r98
			}
			r96 = r95 * r97
		}
		r99 := r84 + r88 + r92 + r96
		var r100 int64
		if r99 > 127 {
			r100 = 1
		}
		r101 := (-262144)*r76 + (-65536)*r77 + (4294967295)*r100
		r102 := max(r101-(-327680), 0)
		r103 := (2) * r102
		return Token(min(max((r103)>>1, 0), 65535) + (131072)), true
	}
	r104 := (6) * r73
	return Token(min(max((r104)>>1, 0), 15) + (360449)), true
}

func (m *State) f4563(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r59 := m.hist0[r8&1]
		r60 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r60 = int64(t1[(r9-(65537))&255])
		}
		r61 := big0.at(r9)
		rec := m.index2.insert(r59, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r60
		v[3] = r61
		v[4] = r59
	}
	r62 := (8)*r5 + (5)
	r63 := min(max(r62, 0), int64(p))
	r64 := int64(m.tokens[r63])
	r65 := big1.at(r64)
	var r66 int64
	if r4 != 0 {
		r67 := int64(0)
		if d := uint64(r64 - (196608)); d < 32768 {
			r67 = int64(1)
		}
		r66 = r4 * r67
	}
	r68 := r65 + r66
	r69 := int64(m.index1.find1(r68))
	r70 := m.index1.vals[r69*4+0]
	r71 := m.index1.vals[r69*4+1]
	r72 := (4)*r33 + r47 + (65536)*r37 + (4)*r46 + r48 + (-4)*r70 - r71
	var r73 int64
	if r72 > -2 {
		r73 = 1
	}
	r74 := (4)*r73 + (-1)
	r75, top0 := int64(0), int64(0)
	if k := r74; k > top0 {
		r75, top0 = 1, k
	} else if k == top0 {
		r75 = -1
	}
	if r75 == 0 {
		return Token(min(max((int64(0))>>1, 0), 65535) + (131072)), true
	}
	r76 := (6) * r73
	return Token(min(max((r76)>>1, 0), 15) + (360449)), true
}

func (m *State) f4586(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r59 := m.hist0[r8&1]
		r60 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r60 = int64(t1[(r9-(65537))&255])
		}
		r61 := big0.at(r9)
		rec := m.index2.insert(r59, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r60
		v[3] = r61
		v[4] = r59
	}
	r62 := (8)*r5 + (5)
	r63 := min(max(r62, 0), int64(p))
	r64 := int64(m.tokens[r63])
	r65 := big1.at(r64)
	var r66 int64
	if r4 != 0 {
		r67 := int64(0)
		if d := uint64(r64 - (196608)); d < 32768 {
			r67 = int64(1)
		}
		r66 = r4 * r67
	}
	r68 := r65 + r66
	r69 := int64(m.index1.find1(r68))
	r70 := m.index1.vals[r69*4+0]
	r71 := m.index1.vals[r69*4+1]
	r72 := (4)*r33 + r47 + (65536)*r37 + (4)*r46 + r48 + (-4)*r70 - r71
	var r73 int64
	if r72 > -2 {
		r73 = 1
	}
	r74 := (4)*r73 + (-1)
	r75, top0 := int64(0), int64(0)
	if k := r74; k > top0 {
		r75, top0 = 1, k
	} else if k == top0 {
		r75 = -1
	}
	if r75 == 0 {
		r76 := big5.at(int64(own))
		r77 := int64(t2[(int64(own)-(196608))&3])
		r78 := r47 + r48 + (-4)*r50
		var r79 int64
		if r78 == 0 {
			r79 = 1
		}
		r80 := int64(m.index2.find1(r58))
		r81 := m.index2.vals[r80*5+4]
		r82 := -r58 + r81
		var r83 int64
		if r82 == 0 {
			r83 = 1
		}
		r84 := m.index2.vals[r80*5+1]
		r85 := r83 * r84
		var r86 int64
		if r79 != 0 {
			var r87 int64
			if r83 != 0 {
				r88 := m.index2.vals[r80*5+0]
				r87 = r83 * r88
			}
			r89 := r87 + (256)*r85
			r86 = r79 * r89
		}
		var r90 int64
		if r78 == 1 {
			r90 = 1
		}
		r91 := m.index2.vals[r80*5+2]
		r92 := r83 * r91
		r93 := r85 + (256)*r92
		r94 := r90 * r93
		var r95 int64
		if r78 == 2 {
			r95 = 1
		}
		r96 := m.index2.vals[r80*5+3]
		r97 := r83 * r96
		r98 := r92 + (256)*r97
		r99 := r95 * r98
		var r100 int64
		if r78 == 3 {
			r100 = 1
		}
		var r101 int64
		if r100 != 0 {
			r102 := r58 + (1)
			r103 := int64(m.index2.find1(r102))
			r104 := m.index2.vals[r103*5+4]
			r105 := -r58 + r104
			var r106 int64
			if r105 == 1 {
				r106 = 1
			}
			var r107 int64
			if r106 != 0 {
				r108 := m.index2.vals[r103*5+0]
				r107 = r106 * r108
			}
			r109 := r97 + (256)*r107
			r101 = r100 * r109
		}
		r110 := r86 + r94 + r99 + r101
		var r111 int64
		if r110 > 32767 {
			r111 = 1
		}
		r112 := (-262144)*r76 + (-65536)*r77 + (4294967295)*r111
		r113 := max(r112-(-327680), 0)
		r114 := (2) * r113
		return Token(min(max((r114)>>1, 0), 65535) + (131072)), true
	}
	r115 := (6) * r73
	return Token(min(max((r115)>>1, 0), 15) + (360449)), true
}

func (m *State) f4609(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r59 := m.hist0[r8&1]
		r60 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r60 = int64(t1[(r9-(65537))&255])
		}
		r61 := big0.at(r9)
		rec := m.index2.insert(r59, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r60
		v[3] = r61
		v[4] = r59
	}
	r62 := (8)*r5 + (5)
	r63 := min(max(r62, 0), int64(p))
	r64 := int64(m.tokens[r63])
	r65 := big1.at(r64)
	var r66 int64
	if r4 != 0 {
		r67 := int64(0)
		if d := uint64(r64 - (196608)); d < 32768 {
			r67 = int64(1)
		}
		r66 = r4 * r67
	}
	r68 := r65 + r66
	r69 := int64(m.index1.find1(r68))
	r70 := m.index1.vals[r69*4+0]
	r71 := m.index1.vals[r69*4+1]
	r72 := (4)*r33 + r47 + (65536)*r37 + (4)*r46 + r48 + (-4)*r70 - r71
	var r73 int64
	if r72 > -4 {
		r73 = 1
	}
	r74 := (4)*r73 + (-1)
	r75, top0 := int64(0), int64(0)
	if k := r74; k > top0 {
		r75, top0 = 1, k
	} else if k == top0 {
		r75 = -1
	}
	if r75 == 0 {
		return Token(min(max((int64(0))>>1, 0), 65535) + (131072)), true
	}
	r76 := (6) * r73
	return Token(min(max((r76)>>1, 0), 15) + (360449)), true
}

func (m *State) f4632(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r59 := m.hist0[r8&1]
		r60 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r60 = int64(t1[(r9-(65537))&255])
		}
		r61 := big0.at(r9)
		rec := m.index2.insert(r59, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r60
		v[3] = r61
		v[4] = r59
	}
	r62 := (8)*r5 + (5)
	r63 := min(max(r62, 0), int64(p))
	r64 := int64(m.tokens[r63])
	r65 := big1.at(r64)
	var r66 int64
	if r4 != 0 {
		r67 := int64(0)
		if d := uint64(r64 - (196608)); d < 32768 {
			r67 = int64(1)
		}
		r66 = r4 * r67
	}
	r68 := r65 + r66
	r69 := int64(m.index1.find1(r68))
	r70 := m.index1.vals[r69*4+0]
	r71 := m.index1.vals[r69*4+1]
	r72 := (4)*r33 + r47 + (65536)*r37 + (4)*r46 + r48 + (-4)*r70 - r71
	var r73 int64
	if r72 > -4 {
		r73 = 1
	}
	r74 := (4)*r73 + (-1)
	r75, top0 := int64(0), int64(0)
	if k := r74; k > top0 {
		r75, top0 = 1, k
	} else if k == top0 {
		r75 = -1
	}
	if r75 == 0 {
		r76 := big5.at(int64(own))
		r77 := int64(t2[(int64(own)-(196608))&3])
		r78 := r47 + r48 + (-4)*r50
		var r79 int64
		if r78 == 0 {
			r79 = 1
		}
		r80 := int64(m.index2.find1(r58))
		r81 := m.index2.vals[r80*5+4]
		r82 := -r58 + r81
		var r83 int64
		if r82 == 0 {
			r83 = 1
		}
		r84 := m.index2.vals[r80*5+1]
		r85 := r83 * r84
		r86 := m.index2.vals[r80*5+2]
		r87 := r83 * r86
		r88 := m.index2.vals[r80*5+3]
		r89 := r83 * r88
		var r90 int64
		if r79 != 0 {
			var r91 int64
			if r83 != 0 {
				r92 := m.index2.vals[r80*5+0]
				r91 = r83 * r92
			}
			r93 := r91 + (256)*r85 + (65536)*r87 + (16777216)*r89
			r90 = r79 * r93
		}
		var r94 int64
		if r78 == 1 {
			r94 = 1
		}
		r95 := r58 + (1)
		r96 := int64(m.index2.find1(r95))
		r97 := m.index2.vals[r96*5+4]
		r98 := -r58 + r97
		var r99 int64
		if r98 == 1 {
			r99 = 1
		}
		r100 := m.index2.vals[r96*5+0]
		r101 := r99 * r100
		r102 := r85 + (256)*r87 + (65536)*r89 + (16777216)*r101
		r103 := r94 * r102
		var r104 int64
		if r78 == 2 {
			r104 = 1
		}
		r105 := m.index2.vals[r96*5+1]
		r106 := r99 * r105
		r107 := r87 + (256)*r89 + (65536)*r101 + (16777216)*r106
		r108 := r104 * r107
		var r109 int64
		if r78 == 3 {
			r109 = 1
		}
		var r110 int64
		if r109 != 0 {
			var r111 int64
			if r99 != 0 {
				r112 := m.index2.vals[r96*5+2]
				r111 = r99 * r112
			}
			r113 := r89 + (256)*r101 + (65536)*r106 + (16777216)*r111
			r110 = r109 * r113
		}
		r114 := r90 + r103 + r108 + r110
		var r115 int64
		if r114 > 2147483647 {
			r115 = 1
		}
		r116 := (-262144)*r76 + (-65536)*r77 + (4294967295)*r115
		r117 := max(r116-(-327680), 0)
		r118 := (2) * r117
		return Token(min(max((r118)>>1, 0), 65535) + (131072)), true
	}
	r119 := (6) * r73
	return Token(min(max((r119)>>1, 0), 15) + (360449)), true
}

func (m *State) f4655(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r59 := m.hist0[r8&1]
		r60 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r60 = int64(t1[(r9-(65537))&255])
		}
		r61 := big0.at(r9)
		rec := m.index2.insert(r59, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r60
		v[3] = r61
		v[4] = r59
	}
	r62 := (8)*r5 + (5)
	r63 := min(max(r62, 0), int64(p))
	r64 := int64(m.tokens[r63])
	r65 := big1.at(r64)
	var r66 int64
	if r4 != 0 {
		r67 := int64(0)
		if d := uint64(r64 - (196608)); d < 32768 {
			r67 = int64(1)
		}
		r66 = r4 * r67
	}
	r68 := r65 + r66
	r69 := int64(m.index1.find1(r68))
	r70 := m.index1.vals[r69*4+0]
	r71 := m.index1.vals[r69*4+1]
	r72 := (4)*r33 + r47 + (65536)*r37 + (4)*r46 + r48 + (-4)*r70 - r71
	var r73 int64
	if r72 > -8 {
		r73 = 1
	}
	r74 := (4)*r73 + (-1)
	r75, top0 := int64(0), int64(0)
	if k := r74; k > top0 {
		r75, top0 = 1, k
	} else if k == top0 {
		r75 = -1
	}
	if r75 == 0 {
		r76 := big5.at(int64(own))
		r77 := int64(t2[(int64(own)-(196608))&3])
		r78 := r47 + r48 + (-4)*r50
		var r79 int64
		if r78 == 0 {
			r79 = 1
		}
		r80 := r58 + (1)
		r81 := int64(m.index2.find1(r80))
		r82 := m.index2.vals[r81*5+4]
		r83 := -r58 + r82
		var r84 int64
		if r83 == 1 {
			r84 = 1
		}
		r85 := m.index2.vals[r81*5+1]
		r86 := r84 * r85
		r87 := m.index2.vals[r81*5+2]
		r88 := r84 * r87
		r89 := m.index2.vals[r81*5+3]
		r90 := r84 * r89
		var r91 int64
		if r79 != 0 {
			var r92 int64
			if r84 != 0 {
				r93 := m.index2.vals[r81*5+0]
				r92 = r84 * r93
			}
			r94 := r92 + (256)*r86 + (65536)*r88 + (16777216)*r90
			r91 = r79 * r94
		}
		var r95 int64
		if r78 == 1 {
			r95 = 1
		}
		r96 := r58 + (2)
		r97 := int64(m.index2.find1(r96))
		r98 := m.index2.vals[r97*5+4]
		r99 := -r58 + r98
		var r100 int64
		if r99 == 2 {
			r100 = 1
		}
		r101 := m.index2.vals[r97*5+0]
		r102 := r100 * r101
		r103 := r86 + (256)*r88 + (65536)*r90 + (16777216)*r102
		r104 := r95 * r103
		var r105 int64
		if r78 == 2 {
			r105 = 1
		}
		r106 := m.index2.vals[r97*5+1]
		r107 := r100 * r106
		r108 := r88 + (256)*r90 + (65536)*r102 + (16777216)*r107
		r109 := r105 * r108
		var r110 int64
		if r78 == 3 {
			r110 = 1
		}
		var r111 int64
		if r110 != 0 {
			var r112 int64
			if r100 != 0 {
				r113 := m.index2.vals[r97*5+2]
				r112 = r100 * r113
			}
			r114 := r90 + (256)*r102 + (65536)*r107 + (16777216)*r112
			r111 = r110 * r114
		}
		r115 := (-262144)*r76 + (-65536)*r77 + r91 + r104 + r109 + r111
		r116 := min(max(r115-(-327680), 0), 4294967296)
		r117 := (2) * r116
		return Token(min(max((r117)>>1, 0), 65535) + (131072)), true
	}
	r118 := (6) * r73
	return Token(min(max((r118)>>1, 0), 15) + (360449)), true
}

func (m *State) f4678(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r56 := m.hist0[r11&1]
		r57 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r57 = int64(t1[(r12-(65537))&255])
		}
		r58 := big0.at(r12)
		rec := m.index2.insert(r56, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r57
		v[3] = r58
		v[4] = r56
	}
	r59 := (8)*r5 + (5)
	r60 := min(max(r59, 0), int64(p))
	r61 := int64(m.tokens[r60])
	r62 := big1.at(r61)
	var r63 int64
	if r4 != 0 {
		r64 := int64(0)
		if d := uint64(r61 - (196608)); d < 32768 {
			r64 = int64(1)
		}
		r63 = r4 * r64
	}
	r65 := r62 + r63
	r66 := int64(m.index1.find1(r65))
	r67 := m.index1.vals[r66*4+0]
	r68 := m.index1.vals[r66*4+1]
	r69 := (4)*r33 + r48 + (65536)*r38 + (4)*r47 + r49 + (-4)*r67 - r68
	var r70 int64
	if r69 > -1 {
		r70 = 1
	}
	r71 := (8)*r70 + (-1)
	r72, top0 := int64(0), int64(0)
	if k := r71; k > top0 {
		r72, top0 = 1, k
	} else if k == top0 {
		r72 = -1
	}
	if r72 == 0 {
		return 360448, true
	}
	r73 := (6) * r70
	return Token(min(max((r73)>>1, 0), 15) + (360449)), true
}

func (m *State) f4701(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r56 := m.hist0[r11&1]
		r57 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r57 = int64(t1[(r12-(65537))&255])
		}
		r58 := big0.at(r12)
		rec := m.index2.insert(r56, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r57
		v[3] = r58
		v[4] = r56
	}
	r59 := r48 + r49 + (-4)*r51
	var r60 int64
	if r59 == 1 {
		r60 = 1
	}
	var r61 int64
	if r59 == 3 {
		r61 = 1
	}
	r62 := (4)*r60 + (4)*r61 + (-1)
	r63 := r60 + r61
	var r64 int64
	if r63 != 0 {
		r65 := (8)*r5 + (8)
		r66 := min(max(r65, 0), int64(p))
		r67 := int64(m.tokens[r66])
		r68 := big1.at(r67)
		r64 = r63 * r68
	}
	var r69 int64
	if r64 > 4095 {
		r69 = 1
	}
	r70 := -r64
	var r71 int64
	if r70 > 4096 {
		r71 = 1
	}
	r72 := r60 + r61 + r69 + r71
	r73 := max(r72-(1), 0)
	r74 := (6)*r73 + (-1)
	r75 := (8)*r5 + (5)
	r76 := min(max(r75, 0), int64(p))
	r77 := int64(m.tokens[r76])
	r78 := big1.at(r77)
	var r79 int64
	if r4 != 0 {
		r80 := int64(0)
		if d := uint64(r77 - (196608)); d < 32768 {
			r80 = int64(1)
		}
		r79 = r4 * r80
	}
	r81 := r78 + r79
	r82 := int64(m.index1.find1(r81))
	r83 := m.index1.vals[r82*4+0]
	r84 := m.index1.vals[r82*4+1]
	r85 := (4)*r33 + r48 + (65536)*r38 + (4)*r47 + r49 + (-4)*r83 - r84
	var r86 int64
	if r85 > -2 {
		r86 = 1
	}
	r87 := (8)*r86 + (-1)
	r88, top0 := int64(0), int64(0)
	if k := r62; k > top0 {
		r88, top0 = 1, k
	} else if k == top0 {
		r88 = -1
	}
	if k := r74; k > top0 {
		r88, top0 = 2, k
	} else if k == top0 {
		r88 = -1
	}
	if k := r87; k > top0 {
		r88, top0 = 3, k
	} else if k == top0 {
		r88 = -1
	}
	if r88 == 0 {
		return 360448, true
	}
	if r88 == 1 {
		r89 := (2)*r64 + (8192)
		return Token(min(max((r89)>>1, 0), 8191) + (327680)), true
	}
	if r88 == 2 {
		r90 := (2)*r64 + (67108865)
		return Token(min(max((r90-(-8191))>>14, 0), 8191) + (352256)), true
	}
	r91 := (6) * r86
	return Token(min(max((r91)>>1, 0), 15) + (360449)), true
}

func (m *State) f4724(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r56 := m.hist0[r11&1]
		r57 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r57 = int64(t1[(r12-(65537))&255])
		}
		r58 := big0.at(r12)
		rec := m.index2.insert(r56, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r57
		v[3] = r58
		v[4] = r56
	}
	r59 := r48 + r49 + (-4)*r51
	var r60 int64
	if r59 == 0 {
		r60 = 1
	}
	r61 := (-4)*r60 + (3)
	r62 := -r60 + (1)
	var r63 int64
	if r62 != 0 {
		r64 := (8)*r5 + (8)
		r65 := min(max(r64, 0), int64(p))
		r66 := int64(m.tokens[r65])
		r67 := big1.at(r66)
		r63 = r62 * r67
	}
	var r68 int64
	if r63 > 4095 {
		r68 = 1
	}
	r69 := -r63
	var r70 int64
	if r69 > 4096 {
		r70 = 1
	}
	r71 := -r60 + r68 + r70
	r72 := max(r71, 0)
	r73 := (6)*r72 + (-1)
	r74 := (8)*r5 + (5)
	r75 := min(max(r74, 0), int64(p))
	r76 := int64(m.tokens[r75])
	r77 := big1.at(r76)
	var r78 int64
	if r4 != 0 {
		r79 := int64(0)
		if d := uint64(r76 - (196608)); d < 32768 {
			r79 = int64(1)
		}
		r78 = r4 * r79
	}
	r80 := r77 + r78
	r81 := int64(m.index1.find1(r80))
	r82 := m.index1.vals[r81*4+0]
	r83 := m.index1.vals[r81*4+1]
	r84 := (4)*r33 + r48 + (65536)*r38 + (4)*r47 + r49 + (-4)*r82 - r83
	var r85 int64
	if r84 > -4 {
		r85 = 1
	}
	r86 := (8)*r85 + (-1)
	r87, top0 := int64(0), int64(0)
	if k := r61; k > top0 {
		r87, top0 = 1, k
	} else if k == top0 {
		r87 = -1
	}
	if k := r73; k > top0 {
		r87, top0 = 2, k
	} else if k == top0 {
		r87 = -1
	}
	if k := r86; k > top0 {
		r87, top0 = 3, k
	} else if k == top0 {
		r87 = -1
	}
	if r87 == 0 {
		return 360448, true
	}
	if r87 == 1 {
		r88 := (2)*r63 + (8192)
		return Token(min(max((r88)>>1, 0), 8191) + (327680)), true
	}
	if r87 == 2 {
		r89 := (2)*r63 + (67108865)
		return Token(min(max((r89-(-8191))>>14, 0), 8191) + (352256)), true
	}
	r90 := (6) * r85
	return Token(min(max((r90)>>1, 0), 15) + (360449)), true
}

func (m *State) f4747(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r56 := m.hist0[r11&1]
		r57 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r57 = int64(t1[(r12-(65537))&255])
		}
		r58 := big0.at(r12)
		rec := m.index2.insert(r56, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r57
		v[3] = r58
		v[4] = r56
	}
	r59 := r48 + r49 + (-4)*r51
	var r60 int64
	if r59 == 0 {
		r60 = 1
	}
	r61 := (-4)*r60 + (3)
	r62 := -r60 + (1)
	var r63 int64
	if r62 != 0 {
		r64 := (8)*r5 + (8)
		r65 := min(max(r64, 0), int64(p))
		r66 := int64(m.tokens[r65])
		r67 := big1.at(r66)
		r63 = r62 * r67
	}
	var r68 int64
	if r63 > 4095 {
		r68 = 1
	}
	r69 := -r63
	var r70 int64
	if r69 > 4096 {
		r70 = 1
	}
	r71 := -r60 + r68 + r70
	r72 := max(r71, 0)
	r73 := (6)*r72 + (-1)
	r74 := (8)*r5 + (5)
	r75 := min(max(r74, 0), int64(p))
	r76 := int64(m.tokens[r75])
	r77 := big1.at(r76)
	var r78 int64
	if r4 != 0 {
		r79 := int64(0)
		if d := uint64(r76 - (196608)); d < 32768 {
			r79 = int64(1)
		}
		r78 = r4 * r79
	}
	r80 := r77 + r78
	r81 := int64(m.index1.find1(r80))
	r82 := m.index1.vals[r81*4+0]
	r83 := m.index1.vals[r81*4+1]
	r84 := (4)*r33 + r48 + (65536)*r38 + (4)*r47 + r49 + (-4)*r82 - r83
	var r85 int64
	if r84 > -8 {
		r85 = 1
	}
	r86 := (8)*r85 + (-1)
	r87, top0 := int64(0), int64(0)
	if k := r61; k > top0 {
		r87, top0 = 1, k
	} else if k == top0 {
		r87 = -1
	}
	if k := r73; k > top0 {
		r87, top0 = 2, k
	} else if k == top0 {
		r87 = -1
	}
	if k := r86; k > top0 {
		r87, top0 = 3, k
	} else if k == top0 {
		r87 = -1
	}
	if r87 == 0 {
		return 360448, true
	}
	if r87 == 1 {
		r88 := (2)*r63 + (8192)
		return Token(min(max((r88)>>1, 0), 8191) + (327680)), true
	}
	if r87 == 2 {
		r89 := (2)*r63 + (67108865)
		return Token(min(max((r89-(-8191))>>14, 0), 8191) + (352256)), true
	}
	r90 := (6) * r85
	return Token(min(max((r90)>>1, 0), 15) + (360449)), true
}

func (m *State) f4756(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f13(p, own, r11, r12)
}

func (m *State) f4779(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(1) <= m.index2.level {
		r53 := m.hist0[r8&1]
		r54 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r54 = int64(t1[(r9-(65537))&255])
		}
		r55 := big0.at(r9)
		rec := m.index2.insert(r53, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r54
		v[3] = r55
		v[4] = r53
	}
	r56 := (8)*r5 + (5)
	r57 := min(max(r56, 0), int64(p))
	r58 := int64(m.tokens[r57])
	r59 := big1.at(r58)
	var r60 int64
	if r4 != 0 {
		r61 := int64(0)
		if d := uint64(r58 - (196608)); d < 32768 {
			r61 = int64(1)
		}
		r60 = r4 * r61
	}
	r62 := r59 + r60
	r63 := int64(m.index1.find1(r62))
	r64 := m.index1.vals[r63*4+0]
	r65 := m.index1.vals[r63*4+1]
	r66 := (4)*r43 + r44 + (-4)*r64 - r65
	var r67 int64
	if r66 > -1 {
		r67 = 1
	}
	r68 := (4)*r67 + (-1)
	r69, top0 := int64(0), int64(0)
	if k := r68; k > top0 {
		r69, top0 = 1, k
	} else if k == top0 {
		r69 = -1
	}
	if r69 == 0 {
		return Token(min(max((int64(0))>>1, 0), 65535) + (131072)), true
	}
	r70 := (8) * r67
	return Token(min(max((r70)>>1, 0), 15) + (360449)), true
}

func (m *State) f4788(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f4071(p, own, r8, r9)
}

func (m *State) f4790(p int, own Token) (Token, bool) {
	m.best0.count++
	r0 := m.sum0[0]
	r1 := (8)*r0 + (1)
	r2 := min(max(r1, 0), int64(p))
	c := int64(0)
	if d := uint64(int64(m.tokens[r2]) - (360723)); d < 75 {
		c = int64(t0[int64(m.tokens[r2])-(360723)])
	}
	switch c {
	case 0:
		return m.f1732(p, own, r0)
	case 1:
		return m.f4057(p, own, r0)
	case 2, 4, 6, 14, 15, 16, 17, 18, 24, 25, 26, 27, 28, 32, 34, 35, 36, 37, 38, 39, 40, 41:
		return m.f4080(p, own, r0)
	case 3:
		return m.f4103(p, own, r0)
	case 5:
		return m.f4126(p, own, r0)
	case 7:
		return m.f4149(p, own, r0)
	case 8:
		return m.f4172(p, own, r0)
	case 9:
		return m.f4195(p, own, r0)
	case 10:
		return m.f4218(p, own, r0)
	case 11:
		return m.f4241(p, own, r0)
	case 12:
		return m.f4264(p, own, r0)
	case 13:
		return m.f4287(p, own, r0)
	case 19:
		return m.f4310(p, own, r0)
	case 20:
		return m.f4333(p, own, r0)
	case 21:
		return m.f4356(p, own, r0)
	case 22:
		return m.f4379(p, own, r0)
	case 23:
		return m.f4402(p, own, r0)
	case 29:
		return m.f4425(p, own, r0)
	case 30:
		return m.f4448(p, own, r0)
	case 31:
		return m.f4471(p, own, r0)
	case 33:
		return m.f4494(p, own, r0)
	case 42:
		return m.f2520(p, own, r0)
	case 43:
		return m.f2526(p, own, r0)
	case 44:
		return m.f2532(p, own, r0)
	case 45:
		return m.f2538(p, own, r0)
	case 46:
		return m.f2544(p, own, r0)
	case 47:
		return m.f2550(p, own, r0)
	case 48:
		return m.f2556(p, own, r0)
	case 49:
		return m.f2562(p, own, r0)
	case 50, 51:
		return m.f4517(p, own, r0)
	case 52:
		return m.f4540(p, own, r0)
	case 53, 54:
		return m.f4563(p, own, r0)
	case 55:
		return m.f4586(p, own, r0)
	case 56:
		return m.f4609(p, own, r0)
	case 57:
		return m.f4632(p, own, r0)
	case 58:
		return m.f4655(p, own, r0)
	case 59:
		return m.f4678(p, own, r0)
	case 60:
		return m.f4701(p, own, r0)
	case 61:
		return m.f4724(p, own, r0)
	case 62:
		return m.f4747(p, own, r0)
	case 63:
		return m.f4756(p, own, r0)
	case 64:
		return m.f4779(p, own, r0)
	case 65:
		return m.f4788(p, own, r0)
	case 66:
		return m.f2867(p, own, r0)
	case 67:
		return m.f2873(p, own, r0)
	case 68:
		return m.f2879(p, own, r0)
	case 69:
		return m.f2902(p, own, r0)
	case 70:
		return m.f2925(p, own, r0)
	case 71:
		return m.f2931(p, own, r0)
	case 72:
		return m.f2937(p, own, r0)
	case 73:
		return m.f2943(p, own, r0)
	}
	return m.f2949(p, own, r0)
}

func (m *State) f4800(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f12(p, own)
}

func (m *State) f4810(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f35(p, own, r5, r4)
}

func (m *State) f4820(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f58(p, own, r5, r4)
}

func (m *State) f4830(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f81(p, own, r5, r4)
}

func (m *State) f4840(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f104(p, own, r5, r4)
}

func (m *State) f4850(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f127(p, own, r5, r4)
}

func (m *State) f4860(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f150(p, own, r5, r4)
}

func (m *State) f4870(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f173(p, own, r5, r4)
}

func (m *State) f4880(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f196(p, own, r5, r4)
}

func (m *State) f4890(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f219(p, own, r5, r4)
}

func (m *State) f4900(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f242(p, own, r5, r4)
}

func (m *State) f4910(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f265(p, own, r5, r4)
}

func (m *State) f4920(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f288(p, own, r5, r4)
}

func (m *State) f4930(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f311(p, own, r5, r4)
}

func (m *State) f4940(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f334(p, own, r5, r4)
}

func (m *State) f4950(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f357(p, own, r5, r4)
}

func (m *State) f4960(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f380(p, own, r5, r4)
}

func (m *State) f4970(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f403(p, own, r5, r4)
}

func (m *State) f4980(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f426(p, own, r5, r4)
}

func (m *State) f4990(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f449(p, own, r5, r4)
}

func (m *State) f5000(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f472(p, own, r5, r4)
}

func (m *State) f5010(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f495(p, own, r5, r4)
}

func (m *State) f5020(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f518(p, own, r5, r4)
}

func (m *State) f5030(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f541(p, own, r5, r4)
}

func (m *State) f5040(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f564(p, own, r5, r4)
}

func (m *State) f5050(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f587(p, own, r5, r4)
}

func (m *State) f5060(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f610(p, own, r5, r4)
}

func (m *State) f5070(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f633(p, own, r5, r4)
}

func (m *State) f5080(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f656(p, own, r5, r4)
}

func (m *State) f5090(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f679(p, own, r5, r4)
}

func (m *State) f5100(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f702(p, own, r5, r4)
}

func (m *State) f5110(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f725(p, own, r5, r4)
}

func (m *State) f5120(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f748(p, own, r5, r4)
}

func (m *State) f5130(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f771(p, own, r5, r4)
}

func (m *State) f5140(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f794(p, own, r5, r4)
}

func (m *State) f5150(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f817(p, own, r5, r4)
}

func (m *State) f5160(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f840(p, own, r5, r4)
}

func (m *State) f5170(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f863(p, own, r5, r4)
}

func (m *State) f5180(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f886(p, own, r5, r4)
}

func (m *State) f5190(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f909(p, own, r5, r4)
}

func (m *State) f5200(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f932(p, own, r5, r4)
}

func (m *State) f5210(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f955(p, own, r5, r4)
}

func (m *State) f5220(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f978(p, own, r5, r4)
}

func (m *State) f5230(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f1001(p, own, r5, r4)
}

func (m *State) f5240(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f1024(p, own, r5, r4)
}

func (m *State) f5250(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f1047(p, own, r5, r4)
}

func (m *State) f5260(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f1070(p, own, r5, r4)
}

func (m *State) f5270(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f1093(p, own, r5, r4)
}

func (m *State) f5280(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f1116(p, own, r5, r4)
}

func (m *State) f5290(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r8&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r38 = int64(t1[(r9-(65537))&255])
		}
		r39 := big0.at(r9)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f1139(p, own, r5, r4)
}

func (m *State) f5300(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r59 := m.hist0[r8&1]
		r60 := int64(t21[(int64(own)-(262144))&255])
		r61 := r60 + (-1)
		r62 := big6.at(int64(own))
		r63 := r62 + (-1)
		r64 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r64 = int64(t1[(r9-(65537))&255])
		}
		r65 := big0.at(r9)
		rec := m.index2.insert(r59, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r61
		v[1] = r63
		v[2] = r64
		v[3] = r65
		v[4] = r59
	}
	return m.f1162(p, own, r5, r4, r33, r47, r37, r46, r48, r50, r58)
}

func (m *State) f5310(p int, own Token, r5 int64) (Token, bool) {
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
	if int64(0) <= m.index2.level {
		r59 := m.hist0[r8&1]
		r60 := int64(t21[(int64(own)-(262144))&255])
		r61 := r60 + (-1)
		r62 := big6.at(int64(own))
		r63 := r62 + (-1)
		r64 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r64 = int64(t1[(r9-(65537))&255])
		}
		r65 := big0.at(r9)
		rec := m.index2.insert(r59, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r61
		v[1] = r63
		v[2] = r64
		v[3] = r65
		v[4] = r59
	}
	return m.f1185(p, own, r47, r48, r50, r58, r5, r4, r33, r37, r46)
}
