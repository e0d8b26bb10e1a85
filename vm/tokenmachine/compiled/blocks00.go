// Code generated from the weights of model 16cfe4d4dffd081295b2d6595dc54a582e5a744ebb44b179ea00e0a1fc7c2941; DO NOT EDIT.

package compiled

func (m *State) f12(p int, own Token) (Token, bool) {
	return 360448, true
}

func (m *State) f13(p int, own Token, r1 int64, r3 int64) (Token, bool) {
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
	return m.f12(p, own)
}

func (m *State) f16(p int, own Token, r1 int64, r4 int64, r5 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	return m.f13(p, own, r4, r5)
}

func (m *State) f22(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f16(p, own, r6, r9, r10)
}

func (m *State) f35(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	var r11 int64
	if r10 > 0 {
		r11 = 1
	}
	var r12 int64
	if r10 > 65535 {
		r12 = 1
	}
	r13 := m.index1.vals[r9*4+0]
	r14 := m.index1.vals[r9*4+1]
	r15 := (4)*r13 + r14
	var r16 int64
	if r15 > 65535 {
		r16 = 1
	}
	r17 := r11 + r16
	var r18 int64
	if r17 > 0 {
		r18 = 1
	}
	r19 := r11 + r12 + r18
	var r20 int64
	if r19 == 0 {
		r20 = 1
	}
	r21 := (2)*r20 + (-1)
	var r22 int64
	if r19 == 1 {
		r22 = 1
	}
	r23 := (2)*r22 + (-1)
	r24 := int64(t3[r19])
	r25 := (2)*r24 + (-1)
	r26 := max(r19-(2), 0)
	r27 := (2)*r26 + (-1)
	var r28 int64
	if r19 > 1 {
		r28 = 1
	}
	r29 := r28 * r10
	r30 := -r28 + (1)
	r31 := r30 * r15
	r32 := r29 + r31
	r33 := min(max(r32, 0), 4294967296)
	r34, top0 := int64(0), r21
	if k := r23; k > top0 {
		r34, top0 = 1, k
	} else if k == top0 {
		r34 = -1
	}
	if k := r25; k > top0 {
		r34, top0 = 2, k
	} else if k == top0 {
		r34 = -1
	}
	if k := r27; k > top0 {
		r34, top0 = 3, k
	} else if k == top0 {
		r34 = -1
	}
	if r34 == 0 {
		r35 := (2) * r33
		return Token(min(max((r35)>>1, 0), 65535) + (0)), true
	}
	if r34 == 1 {
		r36 := (2)*r33 + (-65535)
		return Token(min(max((r36-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r34 == 2 {
		r37 := (2) * r33
		return Token(min(max((r37)>>1, 0), 65535) + (131072)), true
	}
	r38 := (2)*r33 + (-65535)
	return Token(min(max((r38-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f39(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f35(p, own, r1, r9)
}

func (m *State) f45(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f39(p, own, r6, r9, r10, r4)
}

func (m *State) f58(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+0]
	r11 := m.index1.vals[r9*4+1]
	r12 := (8)*r1 + (4)
	r13 := min(max(r12, 0), int64(p))
	r14 := int64(m.tokens[r13])
	r15 := big1.at(r14)
	var r16 int64
	if r6 != 0 {
		r17 := int64(0)
		if d := uint64(r14 - (196608)); d < 32768 {
			r17 = int64(1)
		}
		r16 = r6 * r17
	}
	r18 := r15 + r16
	r19 := int64(m.index1.find1(r18))
	r20 := m.index1.vals[r19*4+0]
	r21 := m.index1.vals[r19*4+1]
	r22 := (4)*r10 + r11 + (4)*r20 + r21
	var r23 int64
	if r22 > 4294967295 {
		r23 = 1
	}
	r24 := (4)*r10 + r11 + (4)*r20 + r21 + (-4294967296)*r23
	var r25 int64
	if r24 > 65535 {
		r25 = 1
	}
	r26 := (-2)*r25 + (1)
	r27 := (2)*r25 + (-1)
	r28 := min(max(r24, 0), 4294967296)
	r29, top0 := int64(0), r26
	if k := r27; k > top0 {
		r29, top0 = 1, k
	} else if k == top0 {
		r29 = -1
	}
	if r29 == 0 {
		r30 := (2) * r28
		return Token(min(max((r30)>>1, 0), 65535) + (0)), true
	}
	r31 := (2)*r28 + (-65535)
	return Token(min(max((r31-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f62(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f58(p, own, r1, r9)
}

func (m *State) f68(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f62(p, own, r6, r9, r10, r4)
}

func (m *State) f81(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	r11 := (8)*r1 + (4)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := big1.at(r13)
	var r15 int64
	if r6 != 0 {
		r16 := int64(0)
		if d := uint64(r13 - (196608)); d < 32768 {
			r16 = int64(1)
		}
		r15 = r6 * r16
	}
	r17 := r14 + r15
	r18 := int64(m.index1.find1(r17))
	r19 := m.index1.vals[r18*4+2]
	r20 := m.index1.vals[r9*4+0]
	r21 := m.index1.vals[r9*4+1]
	r22 := m.index1.vals[r18*4+0]
	r23 := m.index1.vals[r18*4+1]
	r24 := (4)*r20 + r21 + (4)*r22 + r23
	var r25 int64
	if r24 > 4294967295 {
		r25 = 1
	}
	r26 := r10 + r19 + r25
	var r27 int64
	if r26 > 4294967295 {
		r27 = 1
	}
	r28 := r10 + r19 + r25 + (-4294967296)*r27
	var r29 int64
	if r28 > 0 {
		r29 = 1
	}
	var r30 int64
	if r28 > 65535 {
		r30 = 1
	}
	r31 := (4)*r20 + r21 + (4)*r22 + r23 + (-4294967296)*r25
	var r32 int64
	if r31 > 65535 {
		r32 = 1
	}
	r33 := r29 + r32
	var r34 int64
	if r33 > 0 {
		r34 = 1
	}
	r35 := r29 + r30 + r34
	var r36 int64
	if r35 == 0 {
		r36 = 1
	}
	r37 := (2)*r36 + (-1)
	var r38 int64
	if r35 == 1 {
		r38 = 1
	}
	r39 := (2)*r38 + (-1)
	r40 := int64(t3[r35])
	r41 := (2)*r40 + (-1)
	r42 := max(r35-(2), 0)
	r43 := (2)*r42 + (-1)
	var r44 int64
	if r35 > 1 {
		r44 = 1
	}
	r45 := r44 * r28
	r46 := -r44 + (1)
	r47 := r46 * r31
	r48 := r45 + r47
	r49 := min(max(r48, 0), 4294967296)
	r50, top0 := int64(0), r37
	if k := r39; k > top0 {
		r50, top0 = 1, k
	} else if k == top0 {
		r50 = -1
	}
	if k := r41; k > top0 {
		r50, top0 = 2, k
	} else if k == top0 {
		r50 = -1
	}
	if k := r43; k > top0 {
		r50, top0 = 3, k
	} else if k == top0 {
		r50 = -1
	}
	if r50 == 0 {
		r51 := (2) * r49
		return Token(min(max((r51)>>1, 0), 65535) + (0)), true
	}
	if r50 == 1 {
		r52 := (2)*r49 + (-65535)
		return Token(min(max((r52-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r50 == 2 {
		r53 := (2) * r49
		return Token(min(max((r53)>>1, 0), 65535) + (131072)), true
	}
	r54 := (2)*r49 + (-65535)
	return Token(min(max((r54-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f85(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f81(p, own, r1, r9)
}

func (m *State) f91(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f85(p, own, r6, r9, r10, r4)
}

func (m *State) f104(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+0]
	r11 := m.index1.vals[r9*4+1]
	r12 := (8)*r1 + (4)
	r13 := min(max(r12, 0), int64(p))
	r14 := int64(m.tokens[r13])
	r15 := big1.at(r14)
	var r16 int64
	if r6 != 0 {
		r17 := int64(0)
		if d := uint64(r14 - (196608)); d < 32768 {
			r17 = int64(1)
		}
		r16 = r6 * r17
	}
	r18 := r15 + r16
	r19 := int64(m.index1.find1(r18))
	r20 := m.index1.vals[r19*4+0]
	r21 := m.index1.vals[r19*4+1]
	r22 := (-4)*r10 - r11 + (4)*r20 + r21
	var r23 int64
	if r22 > 0 {
		r23 = 1
	}
	r24 := (4)*r10 + r11 + (-4)*r20 - r21 + (4294967296)*r23
	var r25 int64
	if r24 > 65535 {
		r25 = 1
	}
	r26 := (-2)*r25 + (1)
	r27 := (2)*r25 + (-1)
	r28 := min(max(r24, 0), 4294967296)
	r29, top0 := int64(0), r26
	if k := r27; k > top0 {
		r29, top0 = 1, k
	} else if k == top0 {
		r29 = -1
	}
	if r29 == 0 {
		r30 := (2) * r28
		return Token(min(max((r30)>>1, 0), 65535) + (0)), true
	}
	r31 := (2)*r28 + (-65535)
	return Token(min(max((r31-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f108(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f104(p, own, r1, r9)
}

func (m *State) f114(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f108(p, own, r6, r9, r10, r4)
}

func (m *State) f127(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	r11 := (8)*r1 + (4)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := big1.at(r13)
	var r15 int64
	if r6 != 0 {
		r16 := int64(0)
		if d := uint64(r13 - (196608)); d < 32768 {
			r16 = int64(1)
		}
		r15 = r6 * r16
	}
	r17 := r14 + r15
	r18 := int64(m.index1.find1(r17))
	r19 := m.index1.vals[r18*4+2]
	r20 := m.index1.vals[r9*4+0]
	r21 := m.index1.vals[r9*4+1]
	r22 := m.index1.vals[r18*4+0]
	r23 := m.index1.vals[r18*4+1]
	r24 := (-4)*r20 - r21 + (4)*r22 + r23
	var r25 int64
	if r24 > 0 {
		r25 = 1
	}
	r26 := -r10 + r19 + r25
	var r27 int64
	if r26 > 0 {
		r27 = 1
	}
	r28 := r10 - r19 - r25 + (4294967296)*r27
	var r29 int64
	if r28 > 0 {
		r29 = 1
	}
	var r30 int64
	if r28 > 65535 {
		r30 = 1
	}
	r31 := (4)*r20 + r21 + (-4)*r22 - r23 + (4294967296)*r25
	var r32 int64
	if r31 > 65535 {
		r32 = 1
	}
	r33 := r29 + r32
	var r34 int64
	if r33 > 0 {
		r34 = 1
	}
	r35 := r29 + r30 + r34
	var r36 int64
	if r35 == 0 {
		r36 = 1
	}
	r37 := (2)*r36 + (-1)
	var r38 int64
	if r35 == 1 {
		r38 = 1
	}
	r39 := (2)*r38 + (-1)
	r40 := int64(t3[r35])
	r41 := (2)*r40 + (-1)
	r42 := max(r35-(2), 0)
	r43 := (2)*r42 + (-1)
	var r44 int64
	if r35 > 1 {
		r44 = 1
	}
	r45 := r44 * r28
	r46 := -r44 + (1)
	r47 := r46 * r31
	r48 := r45 + r47
	r49 := min(max(r48, 0), 4294967296)
	r50, top0 := int64(0), r37
	if k := r39; k > top0 {
		r50, top0 = 1, k
	} else if k == top0 {
		r50 = -1
	}
	if k := r41; k > top0 {
		r50, top0 = 2, k
	} else if k == top0 {
		r50 = -1
	}
	if k := r43; k > top0 {
		r50, top0 = 3, k
	} else if k == top0 {
		r50 = -1
	}
	if r50 == 0 {
		r51 := (2) * r49
		return Token(min(max((r51)>>1, 0), 65535) + (0)), true
	}
	if r50 == 1 {
		r52 := (2)*r49 + (-65535)
		return Token(min(max((r52-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r50 == 2 {
		r53 := (2) * r49
		return Token(min(max((r53)>>1, 0), 65535) + (131072)), true
	}
	r54 := (2)*r49 + (-65535)
	return Token(min(max((r54-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f131(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f127(p, own, r1, r9)
}

func (m *State) f137(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f131(p, own, r6, r9, r10, r4)
}

func (m *State) f150(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+3]
	r11 := min(r10, int64(p))
	r12 := int64(m.tokens[r11])
	r13 := int64(0)
	if d := uint64(r12 - (1)); d < 65535 {
		r13 = r12
	}
	r14 := (8)*r1 + (4)
	r15 := min(max(r14, 0), int64(p))
	r16 := int64(m.tokens[r15])
	r17 := big1.at(r16)
	r18 := int64(0)
	if d := uint64(r16 - (196608)); d < 32768 {
		r18 = int64(1)
	}
	r19 := r6 * r18
	r20 := r17 + r19
	r21 := int64(m.index1.find1(r20))
	r22 := m.index1.vals[r21*4+3]
	r23 := min(r22, int64(p))
	r24 := int64(m.tokens[r23])
	r25 := int64(0)
	if d := uint64(r24 - (1)); d < 65535 {
		r25 = r24
	}
	r26 := r13 * r25
	var r27 int64
	if r25 != 0 {
		r28 := r10 + (-1)
		r29 := min(max(r28, 0), int64(p))
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (65537)); d < 65535 {
			r31 = r30 - (65536)
		}
		r32 := (65536) * r31
		r27 = r25 * r32
	}
	r33 := (65536) * r13
	var r34 int64
	if r33 != 0 {
		r35 := r22 + (-1)
		r36 := min(max(r35, 0), int64(p))
		r37 := int64(m.tokens[r36])
		r38 := int64(0)
		if d := uint64(r37 - (65537)); d < 65535 {
			r38 = r37 - (65536)
		}
		r34 = r33 * r38
	}
	r39 := r26 + r27 + r34
	r40 := min(max((r39)>>44, 0), 31)
	r41 := r26 + r27 + r34 + (-17592186044416)*r40
	r42 := min(max((r41)>>38, 0), 63)
	r43 := r26 + r27 + r34 + (-17592186044416)*r40 + (-274877906944)*r42
	r44 := min(max((r43)>>32, 0), 63)
	r45 := r26 + r27 + r34 + (-17592186044416)*r40 + (-274877906944)*r42 + (-4294967296)*r44
	var r46 int64
	if r45 > 65535 {
		r46 = 1
	}
	r47 := (-2)*r46 + (1)
	r48 := (2)*r46 + (-1)
	r49 := min(max(r45, 0), 4294967296)
	r50, top0 := int64(0), r47
	if k := r48; k > top0 {
		r50, top0 = 1, k
	} else if k == top0 {
		r50 = -1
	}
	if r50 == 0 {
		r51 := (2) * r49
		return Token(min(max((r51)>>1, 0), 65535) + (0)), true
	}
	r52 := (2)*r49 + (-65535)
	return Token(min(max((r52-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f154(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f150(p, own, r1, r9)
}

func (m *State) f160(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f154(p, own, r6, r9, r10, r4)
}

func (m *State) f173(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+3]
	r11 := r10 + (-1)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := int64(0)
	if d := uint64(r13 - (65537)); d < 65535 {
		r14 = r13 - (65536)
	}
	r15 := (8)*r1 + (4)
	r16 := min(max(r15, 0), int64(p))
	r17 := int64(m.tokens[r16])
	r18 := big1.at(r17)
	r19 := int64(0)
	if d := uint64(r17 - (196608)); d < 32768 {
		r19 = int64(1)
	}
	r20 := r6 * r19
	r21 := r18 + r20
	r22 := int64(m.index1.find1(r21))
	r23 := m.index1.vals[r22*4+3]
	r24 := r23 + (-1)
	r25 := min(max(r24, 0), int64(p))
	r26 := int64(m.tokens[r25])
	r27 := int64(0)
	if d := uint64(r26 - (65537)); d < 65535 {
		r27 = r26 - (65536)
	}
	r28 := r14 * r27
	r29 := r10 + (-2)
	r30 := min(max(r29, 0), int64(p))
	r31 := int64(m.tokens[r30])
	r32 := int64(0)
	if d := uint64(r31 - (131073)); d < 65535 {
		r32 = r31 - (131072)
	}
	r33 := min(r23, int64(p))
	r34 := int64(m.tokens[r33])
	r35 := int64(0)
	if d := uint64(r34 - (1)); d < 65535 {
		r35 = r34
	}
	r36 := r32 * r35
	var r37 int64
	if r35 != 0 {
		r38 := r10 + (-3)
		r39 := min(max(r38, 0), int64(p))
		r40 := int64(m.tokens[r39])
		r41 := int64(0)
		if d := uint64(r40 - (196609)); d < 65535 {
			r41 = r40 - (196608)
		}
		r42 := (65536) * r41
		r37 = r35 * r42
	}
	r43 := (65536) * r32
	r44 := r43 * r27
	r45 := min(r10, int64(p))
	r46 := int64(m.tokens[r45])
	r47 := int64(0)
	if d := uint64(r46 - (1)); d < 65535 {
		r47 = r46
	}
	r48 := r23 + (-2)
	r49 := min(max(r48, 0), int64(p))
	r50 := int64(m.tokens[r49])
	r51 := int64(0)
	if d := uint64(r50 - (131073)); d < 65535 {
		r51 = r50 - (131072)
	}
	r52 := r47 * r51
	r53 := (65536) * r14
	r54 := r53 * r51
	r55 := (65536) * r47
	var r56 int64
	if r55 != 0 {
		r57 := r23 + (-3)
		r58 := min(max(r57, 0), int64(p))
		r59 := int64(m.tokens[r58])
		r60 := int64(0)
		if d := uint64(r59 - (196609)); d < 65535 {
			r60 = r59 - (196608)
		}
		r56 = r55 * r60
	}
	r61 := r47 * r35
	r62 := r53 * r35
	r63 := r55 * r27
	r64 := r61 + r62 + r63
	r65 := min(max((r64)>>44, 0), 31)
	r66 := r36 + r37 + r44 + r52 + r54 + r56
	r67 := min(max((r66)>>44, 0), 63)
	r68 := r61 + r62 + r63 + (-17592186044416)*r65
	r69 := min(max((r68)>>38, 0), 63)
	r70 := r36 + r37 + r44 + r52 + r54 + r56 + (-17592186044416)*r67
	r71 := min(max((r70)>>38, 0), 63)
	r72 := r61 + r62 + r63 + (-17592186044416)*r65 + (-274877906944)*r69
	r73 := min(max((r72)>>32, 0), 63)
	r74 := r36 + r37 + r44 + r52 + r54 + r56 + (-17592186044416)*r67 + (-274877906944)*r71
	r75 := min(max((r74)>>32, 0), 63)
	r76 := r28 + r36 + r37 + r44 + r52 + r54 + r56 + (4096)*r65 + (-17592186044416)*r67 + (64)*r69 + (-274877906944)*r71 + r73 + (-4294967296)*r75
	r77 := min(max((r76)>>32, 0), 2)
	r78 := r28 + r36 + r37 + r44 + r52 + r54 + r56 + (4096)*r65 + (-17592186044416)*r67 + (64)*r69 + (-274877906944)*r71 + r73 + (-4294967296)*r75 + (-4294967296)*r77
	var r79 int64
	if r78 > 0 {
		r79 = 1
	}
	var r80 int64
	if r78 > 65535 {
		r80 = 1
	}
	r81 := r61 + r62 + r63 + (-17592186044416)*r65 + (-274877906944)*r69 + (-4294967296)*r73
	var r82 int64
	if r81 > 65535 {
		r82 = 1
	}
	r83 := r79 + r82
	var r84 int64
	if r83 > 0 {
		r84 = 1
	}
	r85 := r79 + r80 + r84
	var r86 int64
	if r85 == 0 {
		r86 = 1
	}
	r87 := (2)*r86 + (-1)
	var r88 int64
	if r85 == 1 {
		r88 = 1
	}
	r89 := (2)*r88 + (-1)
	r90 := int64(t3[r85])
	r91 := (2)*r90 + (-1)
	r92 := max(r85-(2), 0)
	r93 := (2)*r92 + (-1)
	var r94 int64
	if r85 > 1 {
		r94 = 1
	}
	r95 := r94 * r78
	r96 := -r94 + (1)
	r97 := r96 * r81
	r98 := r95 + r97
	r99 := min(max(r98, 0), 4294967296)
	r100, top0 := int64(0), r87
	if k := r89; k > top0 {
		r100, top0 = 1, k
	} else if k == top0 {
		r100 = -1
	}
	if k := r91; k > top0 {
		r100, top0 = 2, k
	} else if k == top0 {
		r100 = -1
	}
	if k := r93; k > top0 {
		r100, top0 = 3, k
	} else if k == top0 {
		r100 = -1
	}
	if r100 == 0 {
		r101 := (2) * r99
		return Token(min(max((r101)>>1, 0), 65535) + (0)), true
	}
	if r100 == 1 {
		r102 := (2)*r99 + (-65535)
		return Token(min(max((r102-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r100 == 2 {
		r103 := (2) * r99
		return Token(min(max((r103)>>1, 0), 65535) + (131072)), true
	}
	r104 := (2)*r99 + (-65535)
	return Token(min(max((r104-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f177(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f173(p, own, r1, r9)
}

func (m *State) f183(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f177(p, own, r6, r9, r10, r4)
}

func (m *State) f196(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+0]
	r11 := m.index1.vals[r9*4+1]
	r12 := (8)*r1 + (4)
	r13 := min(max(r12, 0), int64(p))
	r14 := int64(m.tokens[r13])
	r15 := big1.at(r14)
	var r16 int64
	if r6 != 0 {
		r17 := int64(0)
		if d := uint64(r14 - (196608)); d < 32768 {
			r17 = int64(1)
		}
		r16 = r6 * r17
	}
	r18 := r15 + r16
	r19 := int64(m.index1.find1(r18))
	r20 := m.index1.vals[r19*4+0]
	r21 := m.index1.vals[r19*4+1]
	r22 := (4)*r10 + r11 + (-262144)*r20 + (-65536)*r21
	var r23 int64
	if r22 > -1 {
		r23 = 1
	}
	r24 := (-2)*r23 + (1)
	r25 := (2)*r23 + (-1)
	r26 := (4)*r20 + r21
	var r27 int64
	if r26 > 0 {
		r27 = 1
	}
	r28 := (-8)*r27 + (7)
	r29, top0 := int64(0), r24
	if k := r25; k > top0 {
		r29, top0 = 1, k
	} else if k == top0 {
		r29 = -1
	}
	if k := r28; k > top0 {
		r29, top0 = 2, k
	} else if k == top0 {
		r29 = -1
	}
	if r29 == 0 {
		r30 := (8)*r10 + (2)*r11 + (-4)*r20 - r21 + (1)
		r31 := (-4)*r20 - r21
		return family0.pick(r30, r31), true
	}
	if r29 == 1 {
		r32 := min(max(r26, 0), 65536)
		r33 := (8)*r10 + (2)*r11 + (-65536)*r32 + (1)
		r34 := (-65536) * r32
		return family1.pick(r33, r34), true
	}
	r35 := (-2)*r27 + (2)
	return Token(min(max((r35)>>1, 0), 15) + (360449)), true
}

func (m *State) f200(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f196(p, own, r1, r9)
}

func (m *State) f206(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f200(p, own, r6, r9, r10, r4)
}

func (m *State) f219(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	s0 := Int{0, 0}
	top, best := s0, Token(360448)
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+0]
	r11 := m.index1.vals[r9*4+1]
	r12 := (4)*r10 + r11
	var r13 int64
	if r12 > 2147483647 {
		r13 = 1
	}
	r14 := (8)*r1 + (4)
	r15 := min(max(r14, 0), int64(p))
	r16 := int64(m.tokens[r15])
	r17 := big1.at(r16)
	var r18 int64
	if r6 != 0 {
		r19 := int64(0)
		if d := uint64(r16 - (196608)); d < 32768 {
			r19 = int64(1)
		}
		r18 = r6 * r19
	}
	r20 := r17 + r18
	r21 := int64(m.index1.find1(r20))
	r22 := m.index1.vals[r21*4+0]
	r23 := m.index1.vals[r21*4+1]
	r24 := (4)*r22 + r23
	var r25 int64
	if r24 > 2147483647 {
		r25 = 1
	}
	r26 := r13 + r25
	r27 := max(r26-(1), 0)
	r28 := -r13 + (1)
	r29 := r28 * r12
	r30 := (-4)*r10 - r11 + (4294967296)
	r31 := r13 * r30
	r32 := -r25 + (1)
	r33 := r32 * r24
	r34 := (-4)*r22 - r23 + (4294967296)
	r35 := r25 * r34
	r36 := r29 + r31 - r33 - r35
	var r37 int64
	if r36 > -1 {
		r37 = 1
	}
	r38 := r13 + r25 + (-2)*r27 + r37
	r39 := max(r38-(1), 0)
	r40 := r33 + r35
	r41 := r39 * r40
	r42 := -r39
	r43 := max(r42-(-1), 0)
	r44 := r43 * r40
	r45 := max(r39-(1), 0)
	r46 := (4294901760) * r45
	r47 := min(max(r40, 0), 65536)
	r48 := r46 * r47
	r49 := (2)*r29 + (2)*r31 + (-2)*r41 + (-2)*r48 + (1)
	r50 := r43 * r49
	r51 := r39 * r49
	r52 := (131071)*r41 - r44 + r50 - r51
	r53 := -r41 - r44
	r54 := r29 + r31 + (-65536)*r33 + (-65536)*r35
	var r55 int64
	if r54 > -1 {
		r55 = 1
	}
	r56 := -r39 + r55
	r57 := max(r56, 0)
	r58 := r39 + r57
	var r59 int64
	if r58 > 0 {
		r59 = 1
	}
	s1 := Int{0, 1125899906842624}
	s1 = s1.addProduct(Int{-1, 18446744069414649856}, r41, false)
	s1 = s1.addProduct(Int{0, 65535}, r51, false)
	s1 = s1.addProduct(Int{-1, 18444492273895866368}, r59, false)
	s2, id0 := family0.wideMax(s1, r52, r53)
	if c := s2.cmp(top); c > 0 || c == 0 && id0 < best {
		top, best = s2, id0
	}
	r60 := (65536) * r47
	r61 := r43 * r60
	r62 := r39 * r60
	r63 := (2)*r29 + (2)*r31 + (-2)*r41 + (1)
	r64 := r39 * r63
	r65 := r43 * r63
	r66 := -r61 + (131071)*r62 - r64 + r65
	r67 := -r61 - r62
	s3 := Int{-1, 18445618173802708992}
	s3 = s3.addProduct(Int{-1, 18446744069414649856}, r62, false)
	s3 = s3.addProduct(Int{0, 65535}, r64, false)
	s3 = s3.addProduct(Int{0, 2251799813685248}, r59, false)
	s4, id1 := family1.wideMax(s3, r66, r67)
	if c := s4.cmp(top); c > 0 || c == 0 && id1 < best {
		top, best = s4, id1
	}
	s5 := Int{-1, 18445618173802708992}
	s5 = s5.addProduct(Int{-1, 18446744069414649856}, r41, false)
	s5 = s5.addProduct(Int{0, 65535}, r51, false)
	s6, id2 := family2.wideMax(s5, r52, r53)
	if c := s6.cmp(top); c > 0 || c == 0 && id2 < best {
		top, best = s6, id2
	}
	s7 := Int{-1, 18445618173802708992}
	s7 = s7.addProduct(Int{-1, 18446744069414649856}, r62, false)
	s7 = s7.addProduct(Int{0, 65535}, r64, false)
	s8, id3 := family3.wideMax(s7, r66, r67)
	if c := s8.cmp(top); c > 0 || c == 0 && id3 < best {
		top, best = s8, id3
	}
	s9 := Int{-1, 18445618173802708992}
	s9 = s9.addProduct(Int{-1, 18446744069414649856}, r41, false)
	s9 = s9.addProduct(Int{0, 65535}, r51, false)
	s10, id4 := family4.wideMax(s9, r52, r53)
	if c := s10.cmp(top); c > 0 || c == 0 && id4 < best {
		top, best = s10, id4
	}
	var r68 int64
	if r24 > 0 {
		r68 = 1
	}
	var r69 int64
	if r12 == 2147483648 {
		r69 = 1
	}
	r70 := max(r24-(4294967294), 0)
	r71 := r69 + r70
	r72 := max(r71-(1), 0)
	r73 := (-2)*r68 + (4)*r72 + (2)
	s11 := Int{0, 7881299347898368}
	s11 = s11.addProduct(Int{-1, 18437736874454810624}, r68, false)
	s11 = s11.addProduct(Int{0, 9007199254740992}, r72, false)
	s12, id5 := family9.wideMax(s11, r73, int64(-1))
	if c := s12.cmp(top); c > 0 || c == 0 && id5 < best {
		top, best = s12, id5
	}
	_ = top
	return best, true
}

func (m *State) f223(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f219(p, own, r1, r9)
}

func (m *State) f229(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f223(p, own, r6, r9, r10, r4)
}

func (m *State) f242(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	s0 := Int{0, 0}
	top, best := s0, Token(360448)
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+0]
	r11 := m.index1.vals[r9*4+1]
	r12 := (4)*r10 + r11
	var r13 int64
	if r12 > 2147483647 {
		r13 = 1
	}
	r14 := (8)*r1 + (4)
	r15 := min(max(r14, 0), int64(p))
	r16 := int64(m.tokens[r15])
	r17 := big1.at(r16)
	var r18 int64
	if r6 != 0 {
		r19 := int64(0)
		if d := uint64(r16 - (196608)); d < 32768 {
			r19 = int64(1)
		}
		r18 = r6 * r19
	}
	r20 := r17 + r18
	r21 := int64(m.index1.find1(r20))
	r22 := m.index1.vals[r21*4+0]
	r23 := m.index1.vals[r21*4+1]
	r24 := (4)*r22 + r23
	var r25 int64
	if r24 > 2147483647 {
		r25 = 1
	}
	r26 := r13 + r25
	r27 := max(r26-(1), 0)
	r28 := -r13 + (1)
	r29 := r28 * r12
	r30 := (-4)*r10 - r11 + (4294967296)
	r31 := r13 * r30
	r32 := -r25 + (1)
	r33 := r32 * r24
	r34 := (-4)*r22 - r23 + (4294967296)
	r35 := r25 * r34
	r36 := r29 + r31 - r33 - r35
	var r37 int64
	if r36 > -1 {
		r37 = 1
	}
	r38 := r13 + r25 + (-2)*r27 + r37
	r39 := max(r38-(1), 0)
	r40 := r33 + r35
	r41 := r39 * r40
	r42 := -r39
	r43 := max(r42-(-1), 0)
	r44 := r43 * r40
	r45 := max(r39-(1), 0)
	r46 := (4294901760) * r45
	r47 := min(max(r40, 0), 65536)
	r48 := r46 * r47
	r49 := (2)*r29 + (2)*r31 + (-2)*r41 + (-2)*r48 + (1)
	r50 := r43 * r49
	r51 := r39 * r49
	r52 := (131071)*r41 - r44 + r50 - r51
	r53 := -r41 - r44
	r54 := r29 + r31 + (-65536)*r33 + (-65536)*r35
	var r55 int64
	if r54 > -1 {
		r55 = 1
	}
	r56 := -r39 + r55
	r57 := max(r56, 0)
	r58 := r39 + r57
	var r59 int64
	if r58 > 0 {
		r59 = 1
	}
	s1 := Int{0, 1125899906842624}
	s1 = s1.addProduct(Int{-1, 18446744069414649856}, r41, false)
	s1 = s1.addProduct(Int{0, 65535}, r51, false)
	s1 = s1.addProduct(Int{-1, 18444492273895866368}, r59, false)
	s2, id0 := family0.wideMax(s1, r52, r53)
	if c := s2.cmp(top); c > 0 || c == 0 && id0 < best {
		top, best = s2, id0
	}
	r60 := (65536) * r47
	r61 := r43 * r60
	r62 := r39 * r60
	r63 := (2)*r29 + (2)*r31 + (-2)*r41 + (1)
	r64 := r39 * r63
	r65 := r43 * r63
	r66 := -r61 + (131071)*r62 - r64 + r65
	r67 := -r61 - r62
	s3 := Int{-1, 18445618173802708992}
	s3 = s3.addProduct(Int{-1, 18446744069414649856}, r62, false)
	s3 = s3.addProduct(Int{0, 65535}, r64, false)
	s3 = s3.addProduct(Int{0, 2251799813685248}, r59, false)
	s4, id1 := family1.wideMax(s3, r66, r67)
	if c := s4.cmp(top); c > 0 || c == 0 && id1 < best {
		top, best = s4, id1
	}
	s5 := Int{-1, 18445618173802708992}
	s5 = s5.addProduct(Int{-1, 18446744069414649856}, r41, false)
	s5 = s5.addProduct(Int{0, 65535}, r51, false)
	s6, id2 := family2.wideMax(s5, r52, r53)
	if c := s6.cmp(top); c > 0 || c == 0 && id2 < best {
		top, best = s6, id2
	}
	s7 := Int{-1, 18445618173802708992}
	s7 = s7.addProduct(Int{-1, 18446744069414649856}, r62, false)
	s7 = s7.addProduct(Int{0, 65535}, r64, false)
	s8, id3 := family3.wideMax(s7, r66, r67)
	if c := s8.cmp(top); c > 0 || c == 0 && id3 < best {
		top, best = s8, id3
	}
	s9 := Int{-1, 18445618173802708992}
	s9 = s9.addProduct(Int{-1, 18446744069414649856}, r41, false)
	s9 = s9.addProduct(Int{0, 65535}, r51, false)
	s10, id4 := family4.wideMax(s9, r52, r53)
	if c := s10.cmp(top); c > 0 || c == 0 && id4 < best {
		top, best = s10, id4
	}
	var r68 int64
	if r24 > 0 {
		r68 = 1
	}
	r69 := (-2)*r68 + (2)
	s11 := Int{0, 7881299347898368}
	s11 = s11.addProduct(Int{-1, 18437736874454810624}, r68, false)
	s12, id5 := family9.wideMax(s11, r69, int64(-1))
	if c := s12.cmp(top); c > 0 || c == 0 && id5 < best {
		top, best = s12, id5
	}
	_ = top
	return best, true
}

func (m *State) f246(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f242(p, own, r1, r9)
}

func (m *State) f252(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f246(p, own, r6, r9, r10, r4)
}

func (m *State) f265(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+3]
	r11 := r10 + (-2)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := int64(0)
	if d := uint64(r13 - (131073)); d < 65535 {
		r14 = r13 - (131072)
	}
	r15 := min(max((r14)>>12, 0), 15)
	r16 := r14 + (-4096)*r15
	r17 := min(max((r16)>>8, 0), 15)
	r18 := r14 + (-4096)*r15 + (-256)*r17
	r19 := min(max((r18)>>4, 0), 15)
	r20 := (8)*r1 + (4)
	r21 := min(max(r20, 0), int64(p))
	r22 := int64(m.tokens[r21])
	r23 := big1.at(r22)
	var r24 int64
	if r6 != 0 {
		r25 := int64(0)
		if d := uint64(r22 - (196608)); d < 32768 {
			r25 = int64(1)
		}
		r24 = r6 * r25
	}
	r26 := r23 + r24
	r27 := int64(m.index1.find1(r26))
	r28 := m.index1.vals[r27*4+3]
	r29 := r28 + (-2)
	r30 := min(max(r29, 0), int64(p))
	r31 := int64(m.tokens[r30])
	r32 := int64(0)
	if d := uint64(r31 - (131073)); d < 65535 {
		r32 = r31 - (131072)
	}
	r33 := min(max((r32)>>12, 0), 15)
	r34 := r32 + (-4096)*r33
	r35 := min(max((r34)>>8, 0), 15)
	r36 := r32 + (-4096)*r33 + (-256)*r35
	r37 := min(max((r36)>>4, 0), 15)
	r38 := (16)*r19 + r37
	r39 := int64(t4[r38])
	r40 := (16)*r17 + r35
	r41 := int64(t4[r40])
	r42 := (16)*r15 + r33
	r43 := int64(t4[r42])
	r44 := r10 + (-3)
	r45 := min(max(r44, 0), int64(p))
	r46 := int64(m.tokens[r45])
	r47 := int64(0)
	if d := uint64(r46 - (196609)); d < 65535 {
		r47 = r46 - (196608)
	}
	r48 := min(max((r47)>>12, 0), 15)
	r49 := r47 + (-4096)*r48
	r50 := min(max((r49)>>8, 0), 15)
	r51 := r47 + (-4096)*r48 + (-256)*r50
	r52 := min(max((r51)>>4, 0), 15)
	r53 := r28 + (-3)
	r54 := min(max(r53, 0), int64(p))
	r55 := int64(m.tokens[r54])
	r56 := int64(0)
	if d := uint64(r55 - (196609)); d < 65535 {
		r56 = r55 - (196608)
	}
	r57 := min(max((r56)>>12, 0), 15)
	r58 := r56 + (-4096)*r57
	r59 := min(max((r58)>>8, 0), 15)
	r60 := r56 + (-4096)*r57 + (-256)*r59
	r61 := min(max((r60)>>4, 0), 15)
	r62 := (16)*r52 + r61
	r63 := int64(t4[r62])
	r64 := (16)*r50 + r59
	r65 := int64(t4[r64])
	r66 := (16)*r48 + r57
	r67 := int64(t4[r66])
	r68 := (16)*r14 + r32 + (-65536)*r15 + (-4096)*r33 + (-4096)*r17 + (-256)*r35 + (-256)*r19 + (-16)*r37
	r69 := t5.eval(r68)
	r70 := (16)*r47 + r56 + (-65536)*r48 + (-4096)*r57 + (-4096)*r50 + (-256)*r59 + (-256)*r52 + (-16)*r61
	r71 := t5.eval(r70)
	r72 := (16)*r39 + (256)*r41 + (4096)*r43 + (1048576)*r63 + (16777216)*r65 + (268435456)*r67 + r69 + (65536)*r71
	var r73 int64
	if r72 > 0 {
		r73 = 1
	}
	var r74 int64
	if r72 > 65535 {
		r74 = 1
	}
	r75 := min(r10, int64(p))
	r76 := int64(m.tokens[r75])
	r77 := int64(0)
	if d := uint64(r76 - (1)); d < 65535 {
		r77 = r76
	}
	r78 := min(max((r77)>>12, 0), 15)
	r79 := r77 + (-4096)*r78
	r80 := min(max((r79)>>8, 0), 15)
	r81 := r77 + (-4096)*r78 + (-256)*r80
	r82 := min(max((r81)>>4, 0), 15)
	r83 := min(r28, int64(p))
	r84 := int64(m.tokens[r83])
	r85 := int64(0)
	if d := uint64(r84 - (1)); d < 65535 {
		r85 = r84
	}
	r86 := min(max((r85)>>12, 0), 15)
	r87 := r85 + (-4096)*r86
	r88 := min(max((r87)>>8, 0), 15)
	r89 := r85 + (-4096)*r86 + (-256)*r88
	r90 := min(max((r89)>>4, 0), 15)
	r91 := (16)*r82 + r90
	r92 := int64(t4[r91])
	r93 := (16)*r80 + r88
	r94 := int64(t4[r93])
	r95 := (16)*r78 + r86
	r96 := int64(t4[r95])
	r97 := r10 + (-1)
	r98 := min(max(r97, 0), int64(p))
	r99 := int64(m.tokens[r98])
	r100 := int64(0)
	if d := uint64(r99 - (65537)); d < 65535 {
		r100 = r99 - (65536)
	}
	r101 := min(max((r100)>>12, 0), 15)
	r102 := r100 + (-4096)*r101
	r103 := min(max((r102)>>8, 0), 15)
	r104 := r100 + (-4096)*r101 + (-256)*r103
	r105 := min(max((r104)>>4, 0), 15)
	r106 := r28 + (-1)
	r107 := min(max(r106, 0), int64(p))
	r108 := int64(m.tokens[r107])
	r109 := int64(0)
	if d := uint64(r108 - (65537)); d < 65535 {
		r109 = r108 - (65536)
	}
	r110 := min(max((r109)>>12, 0), 15)
	r111 := r109 + (-4096)*r110
	r112 := min(max((r111)>>8, 0), 15)
	r113 := r109 + (-4096)*r110 + (-256)*r112
	r114 := min(max((r113)>>4, 0), 15)
	r115 := (16)*r105 + r114
	r116 := int64(t4[r115])
	r117 := (16)*r103 + r112
	r118 := int64(t4[r117])
	r119 := (16)*r101 + r110
	r120 := int64(t4[r119])
	r121 := (16)*r77 + r85 + (-65536)*r78 + (-4096)*r86 + (-4096)*r80 + (-256)*r88 + (-256)*r82 + (-16)*r90
	r122 := t5.eval(r121)
	r123 := (16)*r100 + r109 + (-65536)*r101 + (-4096)*r110 + (-4096)*r103 + (-256)*r112 + (-256)*r105 + (-16)*r114
	r124 := t5.eval(r123)
	r125 := (16)*r92 + (256)*r94 + (4096)*r96 + (1048576)*r116 + (16777216)*r118 + (268435456)*r120 + r122 + (65536)*r124
	var r126 int64
	if r125 > 65535 {
		r126 = 1
	}
	r127 := r73 + r126
	var r128 int64
	if r127 > 0 {
		r128 = 1
	}
	r129 := r73 + r74 + r128
	var r130 int64
	if r129 == 0 {
		r130 = 1
	}
	r131 := (2)*r130 + (-1)
	var r132 int64
	if r129 == 1 {
		r132 = 1
	}
	r133 := (2)*r132 + (-1)
	r134 := int64(t3[r129])
	r135 := (2)*r134 + (-1)
	r136 := max(r129-(2), 0)
	r137 := (2)*r136 + (-1)
	var r138 int64
	if r129 > 1 {
		r138 = 1
	}
	r139 := r138 * r72
	r140 := -r138 + (1)
	r141 := r140 * r125
	r142 := r139 + r141
	r143 := min(max(r142, 0), 4294967296)
	r144, top0 := int64(0), r131
	if k := r133; k > top0 {
		r144, top0 = 1, k
	} else if k == top0 {
		r144 = -1
	}
	if k := r135; k > top0 {
		r144, top0 = 2, k
	} else if k == top0 {
		r144 = -1
	}
	if k := r137; k > top0 {
		r144, top0 = 3, k
	} else if k == top0 {
		r144 = -1
	}
	if r144 == 0 {
		r145 := (2) * r143
		return Token(min(max((r145)>>1, 0), 65535) + (0)), true
	}
	if r144 == 1 {
		r146 := (2)*r143 + (-65535)
		return Token(min(max((r146-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r144 == 2 {
		r147 := (2) * r143
		return Token(min(max((r147)>>1, 0), 65535) + (131072)), true
	}
	r148 := (2)*r143 + (-65535)
	return Token(min(max((r148-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f269(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f265(p, own, r1, r9)
}

func (m *State) f275(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f269(p, own, r6, r9, r10, r4)
}

func (m *State) f288(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	r11 := (8)*r1 + (4)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := big1.at(r13)
	var r15 int64
	if r6 != 0 {
		r16 := int64(0)
		if d := uint64(r13 - (196608)); d < 32768 {
			r16 = int64(1)
		}
		r15 = r6 * r16
	}
	r17 := r14 + r15
	r18 := int64(m.index1.find1(r17))
	r19 := m.index1.vals[r18*4+2]
	r20 := m.index1.vals[r9*4+3]
	r21 := r20 + (-2)
	r22 := min(max(r21, 0), int64(p))
	r23 := int64(m.tokens[r22])
	r24 := int64(0)
	if d := uint64(r23 - (131073)); d < 65535 {
		r24 = r23 - (131072)
	}
	r25 := min(max((r24)>>12, 0), 15)
	r26 := r24 + (-4096)*r25
	r27 := min(max((r26)>>8, 0), 15)
	r28 := r24 + (-4096)*r25 + (-256)*r27
	r29 := min(max((r28)>>4, 0), 15)
	r30 := m.index1.vals[r18*4+3]
	r31 := r30 + (-2)
	r32 := min(max(r31, 0), int64(p))
	r33 := int64(m.tokens[r32])
	r34 := int64(0)
	if d := uint64(r33 - (131073)); d < 65535 {
		r34 = r33 - (131072)
	}
	r35 := min(max((r34)>>12, 0), 15)
	r36 := r34 + (-4096)*r35
	r37 := min(max((r36)>>8, 0), 15)
	r38 := r34 + (-4096)*r35 + (-256)*r37
	r39 := min(max((r38)>>4, 0), 15)
	r40 := (16)*r29 + r39
	r41 := int64(t4[r40])
	r42 := (16)*r27 + r37
	r43 := int64(t4[r42])
	r44 := (16)*r25 + r35
	r45 := int64(t4[r44])
	r46 := r20 + (-3)
	r47 := min(max(r46, 0), int64(p))
	r48 := int64(m.tokens[r47])
	r49 := int64(0)
	if d := uint64(r48 - (196609)); d < 65535 {
		r49 = r48 - (196608)
	}
	r50 := min(max((r49)>>12, 0), 15)
	r51 := r49 + (-4096)*r50
	r52 := min(max((r51)>>8, 0), 15)
	r53 := r49 + (-4096)*r50 + (-256)*r52
	r54 := min(max((r53)>>4, 0), 15)
	r55 := r30 + (-3)
	r56 := min(max(r55, 0), int64(p))
	r57 := int64(m.tokens[r56])
	r58 := int64(0)
	if d := uint64(r57 - (196609)); d < 65535 {
		r58 = r57 - (196608)
	}
	r59 := min(max((r58)>>12, 0), 15)
	r60 := r58 + (-4096)*r59
	r61 := min(max((r60)>>8, 0), 15)
	r62 := r58 + (-4096)*r59 + (-256)*r61
	r63 := min(max((r62)>>4, 0), 15)
	r64 := (16)*r54 + r63
	r65 := int64(t4[r64])
	r66 := (16)*r52 + r61
	r67 := int64(t4[r66])
	r68 := (16)*r50 + r59
	r69 := int64(t4[r68])
	r70 := (16)*r24 + r34 + (-65536)*r25 + (-4096)*r35 + (-4096)*r27 + (-256)*r37 + (-256)*r29 + (-16)*r39
	r71 := t5.eval(r70)
	r72 := (16)*r49 + r58 + (-65536)*r50 + (-4096)*r59 + (-4096)*r52 + (-256)*r61 + (-256)*r54 + (-16)*r63
	r73 := t5.eval(r72)
	r74 := r10 + r19 + (-16)*r41 + (-256)*r43 + (-4096)*r45 + (-1048576)*r65 + (-16777216)*r67 + (-268435456)*r69 - r71 + (-65536)*r73
	var r75 int64
	if r74 > 0 {
		r75 = 1
	}
	var r76 int64
	if r74 > 65535 {
		r76 = 1
	}
	r77 := m.index1.vals[r9*4+0]
	r78 := m.index1.vals[r9*4+1]
	r79 := m.index1.vals[r18*4+0]
	r80 := m.index1.vals[r18*4+1]
	r81 := min(r20, int64(p))
	r82 := int64(m.tokens[r81])
	r83 := int64(0)
	if d := uint64(r82 - (1)); d < 65535 {
		r83 = r82
	}
	r84 := min(max((r83)>>12, 0), 15)
	r85 := r83 + (-4096)*r84
	r86 := min(max((r85)>>8, 0), 15)
	r87 := r83 + (-4096)*r84 + (-256)*r86
	r88 := min(max((r87)>>4, 0), 15)
	r89 := min(r30, int64(p))
	r90 := int64(m.tokens[r89])
	r91 := int64(0)
	if d := uint64(r90 - (1)); d < 65535 {
		r91 = r90
	}
	r92 := min(max((r91)>>12, 0), 15)
	r93 := r91 + (-4096)*r92
	r94 := min(max((r93)>>8, 0), 15)
	r95 := r91 + (-4096)*r92 + (-256)*r94
	r96 := min(max((r95)>>4, 0), 15)
	r97 := (16)*r88 + r96
	r98 := int64(t4[r97])
	r99 := (16)*r86 + r94
	r100 := int64(t4[r99])
	r101 := (16)*r84 + r92
	r102 := int64(t4[r101])
	r103 := r20 + (-1)
	r104 := min(max(r103, 0), int64(p))
	r105 := int64(m.tokens[r104])
	r106 := int64(0)
	if d := uint64(r105 - (65537)); d < 65535 {
		r106 = r105 - (65536)
	}
	r107 := min(max((r106)>>12, 0), 15)
	r108 := r106 + (-4096)*r107
	r109 := min(max((r108)>>8, 0), 15)
	r110 := r106 + (-4096)*r107 + (-256)*r109
	r111 := min(max((r110)>>4, 0), 15)
	r112 := r30 + (-1)
	r113 := min(max(r112, 0), int64(p))
	r114 := int64(m.tokens[r113])
	r115 := int64(0)
	if d := uint64(r114 - (65537)); d < 65535 {
		r115 = r114 - (65536)
	}
	r116 := min(max((r115)>>12, 0), 15)
	r117 := r115 + (-4096)*r116
	r118 := min(max((r117)>>8, 0), 15)
	r119 := r115 + (-4096)*r116 + (-256)*r118
	r120 := min(max((r119)>>4, 0), 15)
	r121 := (16)*r111 + r120
	r122 := int64(t4[r121])
	r123 := (16)*r109 + r118
	r124 := int64(t4[r123])
	r125 := (16)*r107 + r116
	r126 := int64(t4[r125])
	r127 := (16)*r83 + r91 + (-65536)*r84 + (-4096)*r92 + (-4096)*r86 + (-256)*r94 + (-256)*r88 + (-16)*r96
	r128 := t5.eval(r127)
	r129 := (16)*r106 + r115 + (-65536)*r107 + (-4096)*r116 + (-4096)*r109 + (-256)*r118 + (-256)*r111 + (-16)*r120
	r130 := t5.eval(r129)
	r131 := (4)*r77 + r78 + (4)*r79 + r80 + (-16)*r98 + (-256)*r100 + (-4096)*r102 + (-1048576)*r122 + (-16777216)*r124 + (-268435456)*r126 - r128 + (-65536)*r130
	var r132 int64
	if r131 > 65535 {
		r132 = 1
	}
	r133 := r75 + r132
	var r134 int64
	if r133 > 0 {
		r134 = 1
	}
	r135 := r75 + r76 + r134
	var r136 int64
	if r135 == 0 {
		r136 = 1
	}
	r137 := (2)*r136 + (-1)
	var r138 int64
	if r135 == 1 {
		r138 = 1
	}
	r139 := (2)*r138 + (-1)
	r140 := int64(t3[r135])
	r141 := (2)*r140 + (-1)
	r142 := max(r135-(2), 0)
	r143 := (2)*r142 + (-1)
	var r144 int64
	if r135 > 1 {
		r144 = 1
	}
	r145 := r144 * r74
	r146 := -r144 + (1)
	r147 := r146 * r131
	r148 := r145 + r147
	r149 := min(max(r148, 0), 4294967296)
	r150, top0 := int64(0), r137
	if k := r139; k > top0 {
		r150, top0 = 1, k
	} else if k == top0 {
		r150 = -1
	}
	if k := r141; k > top0 {
		r150, top0 = 2, k
	} else if k == top0 {
		r150 = -1
	}
	if k := r143; k > top0 {
		r150, top0 = 3, k
	} else if k == top0 {
		r150 = -1
	}
	if r150 == 0 {
		r151 := (2) * r149
		return Token(min(max((r151)>>1, 0), 65535) + (0)), true
	}
	if r150 == 1 {
		r152 := (2)*r149 + (-65535)
		return Token(min(max((r152-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r150 == 2 {
		r153 := (2) * r149
		return Token(min(max((r153)>>1, 0), 65535) + (131072)), true
	}
	r154 := (2)*r149 + (-65535)
	return Token(min(max((r154-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f292(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f288(p, own, r1, r9)
}

func (m *State) f298(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f292(p, own, r6, r9, r10, r4)
}

func (m *State) f311(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	r11 := (8)*r1 + (4)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := big1.at(r13)
	var r15 int64
	if r6 != 0 {
		r16 := int64(0)
		if d := uint64(r13 - (196608)); d < 32768 {
			r16 = int64(1)
		}
		r15 = r6 * r16
	}
	r17 := r14 + r15
	r18 := int64(m.index1.find1(r17))
	r19 := m.index1.vals[r18*4+2]
	r20 := m.index1.vals[r9*4+3]
	r21 := r20 + (-2)
	r22 := min(max(r21, 0), int64(p))
	r23 := int64(m.tokens[r22])
	r24 := int64(0)
	if d := uint64(r23 - (131073)); d < 65535 {
		r24 = r23 - (131072)
	}
	r25 := min(max((r24)>>12, 0), 15)
	r26 := r24 + (-4096)*r25
	r27 := min(max((r26)>>8, 0), 15)
	r28 := r24 + (-4096)*r25 + (-256)*r27
	r29 := min(max((r28)>>4, 0), 15)
	r30 := m.index1.vals[r18*4+3]
	r31 := r30 + (-2)
	r32 := min(max(r31, 0), int64(p))
	r33 := int64(m.tokens[r32])
	r34 := int64(0)
	if d := uint64(r33 - (131073)); d < 65535 {
		r34 = r33 - (131072)
	}
	r35 := min(max((r34)>>12, 0), 15)
	r36 := r34 + (-4096)*r35
	r37 := min(max((r36)>>8, 0), 15)
	r38 := r34 + (-4096)*r35 + (-256)*r37
	r39 := min(max((r38)>>4, 0), 15)
	r40 := (16)*r29 + r39
	r41 := int64(t4[r40])
	r42 := (16)*r27 + r37
	r43 := int64(t4[r42])
	r44 := (16)*r25 + r35
	r45 := int64(t4[r44])
	r46 := r20 + (-3)
	r47 := min(max(r46, 0), int64(p))
	r48 := int64(m.tokens[r47])
	r49 := int64(0)
	if d := uint64(r48 - (196609)); d < 65535 {
		r49 = r48 - (196608)
	}
	r50 := min(max((r49)>>12, 0), 15)
	r51 := r49 + (-4096)*r50
	r52 := min(max((r51)>>8, 0), 15)
	r53 := r49 + (-4096)*r50 + (-256)*r52
	r54 := min(max((r53)>>4, 0), 15)
	r55 := r30 + (-3)
	r56 := min(max(r55, 0), int64(p))
	r57 := int64(m.tokens[r56])
	r58 := int64(0)
	if d := uint64(r57 - (196609)); d < 65535 {
		r58 = r57 - (196608)
	}
	r59 := min(max((r58)>>12, 0), 15)
	r60 := r58 + (-4096)*r59
	r61 := min(max((r60)>>8, 0), 15)
	r62 := r58 + (-4096)*r59 + (-256)*r61
	r63 := min(max((r62)>>4, 0), 15)
	r64 := (16)*r54 + r63
	r65 := int64(t4[r64])
	r66 := (16)*r52 + r61
	r67 := int64(t4[r66])
	r68 := (16)*r50 + r59
	r69 := int64(t4[r68])
	r70 := (16)*r24 + r34 + (-65536)*r25 + (-4096)*r35 + (-4096)*r27 + (-256)*r37 + (-256)*r29 + (-16)*r39
	r71 := t5.eval(r70)
	r72 := (16)*r49 + r58 + (-65536)*r50 + (-4096)*r59 + (-4096)*r52 + (-256)*r61 + (-256)*r54 + (-16)*r63
	r73 := t5.eval(r72)
	r74 := r10 + r19 + (-32)*r41 + (-512)*r43 + (-8192)*r45 + (-2097152)*r65 + (-33554432)*r67 + (-536870912)*r69 + (-2)*r71 + (-131072)*r73
	var r75 int64
	if r74 > 0 {
		r75 = 1
	}
	var r76 int64
	if r74 > 65535 {
		r76 = 1
	}
	r77 := m.index1.vals[r9*4+0]
	r78 := m.index1.vals[r9*4+1]
	r79 := m.index1.vals[r18*4+0]
	r80 := m.index1.vals[r18*4+1]
	r81 := min(r20, int64(p))
	r82 := int64(m.tokens[r81])
	r83 := int64(0)
	if d := uint64(r82 - (1)); d < 65535 {
		r83 = r82
	}
	r84 := min(max((r83)>>12, 0), 15)
	r85 := r83 + (-4096)*r84
	r86 := min(max((r85)>>8, 0), 15)
	r87 := r83 + (-4096)*r84 + (-256)*r86
	r88 := min(max((r87)>>4, 0), 15)
	r89 := min(r30, int64(p))
	r90 := int64(m.tokens[r89])
	r91 := int64(0)
	if d := uint64(r90 - (1)); d < 65535 {
		r91 = r90
	}
	r92 := min(max((r91)>>12, 0), 15)
	r93 := r91 + (-4096)*r92
	r94 := min(max((r93)>>8, 0), 15)
	r95 := r91 + (-4096)*r92 + (-256)*r94
	r96 := min(max((r95)>>4, 0), 15)
	r97 := (16)*r88 + r96
	r98 := int64(t4[r97])
	r99 := (16)*r86 + r94
	r100 := int64(t4[r99])
	r101 := (16)*r84 + r92
	r102 := int64(t4[r101])
	r103 := r20 + (-1)
	r104 := min(max(r103, 0), int64(p))
	r105 := int64(m.tokens[r104])
	r106 := int64(0)
	if d := uint64(r105 - (65537)); d < 65535 {
		r106 = r105 - (65536)
	}
	r107 := min(max((r106)>>12, 0), 15)
	r108 := r106 + (-4096)*r107
	r109 := min(max((r108)>>8, 0), 15)
	r110 := r106 + (-4096)*r107 + (-256)*r109
	r111 := min(max((r110)>>4, 0), 15)
	r112 := r30 + (-1)
	r113 := min(max(r112, 0), int64(p))
	r114 := int64(m.tokens[r113])
	r115 := int64(0)
	if d := uint64(r114 - (65537)); d < 65535 {
		r115 = r114 - (65536)
	}
	r116 := min(max((r115)>>12, 0), 15)
	r117 := r115 + (-4096)*r116
	r118 := min(max((r117)>>8, 0), 15)
	r119 := r115 + (-4096)*r116 + (-256)*r118
	r120 := min(max((r119)>>4, 0), 15)
	r121 := (16)*r111 + r120
	r122 := int64(t4[r121])
	r123 := (16)*r109 + r118
	r124 := int64(t4[r123])
	r125 := (16)*r107 + r116
	r126 := int64(t4[r125])
	r127 := (16)*r83 + r91 + (-65536)*r84 + (-4096)*r92 + (-4096)*r86 + (-256)*r94 + (-256)*r88 + (-16)*r96
	r128 := t5.eval(r127)
	r129 := (16)*r106 + r115 + (-65536)*r107 + (-4096)*r116 + (-4096)*r109 + (-256)*r118 + (-256)*r111 + (-16)*r120
	r130 := t5.eval(r129)
	r131 := (4)*r77 + r78 + (4)*r79 + r80 + (-32)*r98 + (-512)*r100 + (-8192)*r102 + (-2097152)*r122 + (-33554432)*r124 + (-536870912)*r126 + (-2)*r128 + (-131072)*r130
	var r132 int64
	if r131 > 65535 {
		r132 = 1
	}
	r133 := r75 + r132
	var r134 int64
	if r133 > 0 {
		r134 = 1
	}
	r135 := r75 + r76 + r134
	var r136 int64
	if r135 == 0 {
		r136 = 1
	}
	r137 := (2)*r136 + (-1)
	var r138 int64
	if r135 == 1 {
		r138 = 1
	}
	r139 := (2)*r138 + (-1)
	r140 := int64(t3[r135])
	r141 := (2)*r140 + (-1)
	r142 := max(r135-(2), 0)
	r143 := (2)*r142 + (-1)
	var r144 int64
	if r135 > 1 {
		r144 = 1
	}
	r145 := r144 * r74
	r146 := -r144 + (1)
	r147 := r146 * r131
	r148 := r145 + r147
	r149 := min(max(r148, 0), 4294967296)
	r150, top0 := int64(0), r137
	if k := r139; k > top0 {
		r150, top0 = 1, k
	} else if k == top0 {
		r150 = -1
	}
	if k := r141; k > top0 {
		r150, top0 = 2, k
	} else if k == top0 {
		r150 = -1
	}
	if k := r143; k > top0 {
		r150, top0 = 3, k
	} else if k == top0 {
		r150 = -1
	}
	if r150 == 0 {
		r151 := (2) * r149
		return Token(min(max((r151)>>1, 0), 65535) + (0)), true
	}
	if r150 == 1 {
		r152 := (2)*r149 + (-65535)
		return Token(min(max((r152-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r150 == 2 {
		r153 := (2) * r149
		return Token(min(max((r153)>>1, 0), 65535) + (131072)), true
	}
	r154 := (2)*r149 + (-65535)
	return Token(min(max((r154-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f315(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f311(p, own, r1, r9)
}

func (m *State) f321(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f315(p, own, r6, r9, r10, r4)
}

func (m *State) f334(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+3]
	r11 := min(r10, int64(p))
	r12 := int64(m.tokens[r11])
	r13 := int64(0)
	if d := uint64(r12 - (1)); d < 65535 {
		r13 = r12
	}
	r14 := (8)*r1 + (4)
	r15 := min(max(r14, 0), int64(p))
	r16 := int64(m.tokens[r15])
	r17 := big1.at(r16)
	r18 := int64(0)
	if d := uint64(r16 - (196608)); d < 32768 {
		r18 = int64(1)
	}
	r19 := r6 * r18
	r20 := r17 + r19
	r21 := int64(m.index1.find1(r20))
	r22 := m.index1.vals[r21*4+3]
	r23 := min(r22, int64(p))
	r24 := int64(m.tokens[r23])
	r25 := int64(0)
	if d := uint64(r24 - (1)); d < 65535 {
		r25 = int64(t6[(r24-(1))&31])
	}
	r26 := int64(t7[r25])
	r27 := r13 * r26
	var r28 int64
	if r26 != 0 {
		r29 := r10 + (-1)
		r30 := min(max(r29, 0), int64(p))
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (65537)); d < 65535 {
			r32 = r31 - (65536)
		}
		r33 := (65536) * r32
		r28 = r26 * r33
	}
	r34 := (65536) * r13
	r35 := int64(t8[r25])
	r36 := r34 * r35
	r37 := r27 + r28 + r36
	r38 := min(max((r37)>>44, 0), 15)
	r39 := r27 + r28 + r36 + (-17592186044416)*r38
	r40 := min(max((r39)>>38, 0), 63)
	r41 := r27 + r28 + r36 + (-17592186044416)*r38 + (-274877906944)*r40
	r42 := min(max((r41)>>32, 0), 63)
	r43 := r27 + r28 + r36 + (-17592186044416)*r38 + (-274877906944)*r40 + (-4294967296)*r42
	var r44 int64
	if r43 > 65535 {
		r44 = 1
	}
	r45 := (-2)*r44 + (1)
	r46 := (2)*r44 + (-1)
	r47 := min(max(r43, 0), 4294967296)
	r48, top0 := int64(0), r45
	if k := r46; k > top0 {
		r48, top0 = 1, k
	} else if k == top0 {
		r48 = -1
	}
	if r48 == 0 {
		r49 := (2) * r47
		return Token(min(max((r49)>>1, 0), 65535) + (0)), true
	}
	r50 := (2)*r47 + (-65535)
	return Token(min(max((r50-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f338(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f334(p, own, r1, r9)
}

func (m *State) f344(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f338(p, own, r6, r9, r10, r4)
}

func (m *State) f357(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+3]
	r11 := r10 + (-1)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := int64(0)
	if d := uint64(r13 - (65537)); d < 65535 {
		r14 = r13 - (65536)
	}
	r15 := (8)*r1 + (4)
	r16 := min(max(r15, 0), int64(p))
	r17 := int64(m.tokens[r16])
	r18 := big1.at(r17)
	r19 := int64(0)
	if d := uint64(r17 - (196608)); d < 32768 {
		r19 = int64(1)
	}
	r20 := r6 * r19
	r21 := r18 + r20
	r22 := int64(m.index1.find1(r21))
	r23 := m.index1.vals[r22*4+3]
	r24 := min(r23, int64(p))
	r25 := int64(m.tokens[r24])
	r26 := int64(0)
	if d := uint64(r25 - (1)); d < 65535 {
		r26 = int64(t6[(r25-(1))&31])
	}
	r27 := -r26
	r28 := int64(t9[r27-(-31)])
	r29 := r14 * r28
	r30 := r10 + (-2)
	r31 := min(max(r30, 0), int64(p))
	r32 := int64(m.tokens[r31])
	r33 := int64(0)
	if d := uint64(r32 - (131073)); d < 65535 {
		r33 = r32 - (131072)
	}
	r34 := int64(t10[r27-(-31)])
	r35 := (-2)*r26 + r34 + (64)
	r36 := r33 * r35
	r37 := r10 + (-3)
	r38 := min(max(r37, 0), int64(p))
	r39 := int64(m.tokens[r38])
	r40 := int64(0)
	if d := uint64(r39 - (196609)); d < 65535 {
		r40 = r39 - (196608)
	}
	r41 := (65536) * r40
	r42 := r41 * r35
	r43 := (65536) * r33
	r44 := r43 * r28
	r45 := min(r10, int64(p))
	r46 := int64(m.tokens[r45])
	r47 := int64(0)
	if d := uint64(r46 - (1)); d < 65535 {
		r47 = r46
	}
	r48 := r47 * r35
	r49 := (65536) * r14
	r50 := r49 * r35
	r51 := (65536) * r47
	r52 := r51 * r28
	r53 := r48 + r50 + r52
	r54 := min(max((r53)>>44, 0), 16)
	r55 := r36 + r42 + r44
	r56 := min(max((r55)>>44, 0), 16)
	r57 := r48 + r50 + r52 + (-17592186044416)*r54
	r58 := min(max((r57)>>38, 0), 63)
	r59 := r36 + r42 + r44 + (-17592186044416)*r56
	r60 := min(max((r59)>>38, 0), 63)
	r61 := r48 + r50 + r52 + (-17592186044416)*r54 + (-274877906944)*r58
	r62 := min(max((r61)>>32, 0), 63)
	r63 := r36 + r42 + r44 + (-17592186044416)*r56 + (-274877906944)*r60
	r64 := min(max((r63)>>32, 0), 63)
	r65 := r29 + r36 + r42 + r44 + (4096)*r54 + (-17592186044416)*r56 + (64)*r58 + (-274877906944)*r60 + r62 + (-4294967296)*r64
	r66 := min(max((r65)>>32, 0), 2)
	r67 := max(r27-(-1), 0)
	r68 := r48 + r50 + r52 + (-17592186044416)*r54 + (-274877906944)*r58 + (-4294967296)*r62
	r69 := r67 * r68
	r70 := r29 + r36 + r42 + r44 + (4096)*r54 + (-17592186044416)*r56 + (64)*r58 + (-274877906944)*r60 + r62 + (-4294967296)*r64 + (-4294967296)*r66 + r69
	var r71 int64
	if r70 > 65535 {
		r71 = 1
	}
	r72 := (-2)*r71 + (1)
	r73 := (2)*r71 + (-1)
	r74 := min(max(r70, 0), 4294967296)
	r75, top0 := int64(0), r72
	if k := r73; k > top0 {
		r75, top0 = 1, k
	} else if k == top0 {
		r75 = -1
	}
	if r75 == 0 {
		r76 := (2) * r74
		return Token(min(max((r76)>>1, 0), 65535) + (0)), true
	}
	r77 := (2)*r74 + (-65535)
	return Token(min(max((r77-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f361(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f357(p, own, r1, r9)
}

func (m *State) f367(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f361(p, own, r6, r9, r10, r4)
}

func (m *State) f380(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+0]
	r11 := m.index1.vals[r9*4+1]
	r12 := (4)*r10 + r11
	var r13 int64
	if r12 > 2147483647 {
		r13 = 1
	}
	r14 := -r13 + (1)
	r15 := m.index1.vals[r9*4+3]
	r16 := r15 + (-1)
	r17 := min(max(r16, 0), int64(p))
	r18 := int64(m.tokens[r17])
	r19 := int64(0)
	if d := uint64(r18 - (65537)); d < 65535 {
		r19 = r18 - (65536)
	}
	r20 := r14 * r19
	r21 := -r19 + (65535)
	r22 := r13 * r21
	r23 := r20 + r22
	r24 := (8)*r1 + (4)
	r25 := min(max(r24, 0), int64(p))
	r26 := int64(m.tokens[r25])
	r27 := big1.at(r26)
	r28 := int64(0)
	if d := uint64(r26 - (196608)); d < 32768 {
		r28 = int64(1)
	}
	r29 := r6 * r28
	r30 := r27 + r29
	r31 := int64(m.index1.find1(r30))
	r32 := m.index1.vals[r31*4+3]
	r33 := min(r32, int64(p))
	r34 := int64(m.tokens[r33])
	r35 := int64(0)
	if d := uint64(r34 - (1)); d < 65535 {
		r35 = int64(t6[(r34-(1))&31])
	}
	r36 := -r35
	r37 := int64(t9[r36-(-31)])
	r38 := r23 * r37
	r39 := r15 + (-2)
	r40 := min(max(r39, 0), int64(p))
	r41 := int64(m.tokens[r40])
	r42 := int64(0)
	if d := uint64(r41 - (131073)); d < 65535 {
		r42 = r41 - (131072)
	}
	r43 := int64(t10[r36-(-31)])
	r44 := (-2)*r35 + r43 + (64)
	r45 := r42 * r44
	r46 := r15 + (-3)
	r47 := min(max(r46, 0), int64(p))
	r48 := int64(m.tokens[r47])
	r49 := int64(0)
	if d := uint64(r48 - (196609)); d < 65535 {
		r49 = r48 - (196608)
	}
	r50 := (65536) * r49
	r51 := r50 * r44
	r52 := (65536) * r42
	r53 := r52 * r37
	r54 := min(r15, int64(p))
	r55 := int64(m.tokens[r54])
	r56 := int64(0)
	if d := uint64(r55 - (1)); d < 65535 {
		r56 = r55
	}
	r57 := r14 * r56
	r58 := -r56 + (65535)
	r59 := r13 * r58
	r60 := r57 + r59
	r61 := r60 * r44
	r62 := (65536)*r20 + (65536)*r22
	r63 := r62 * r44
	r64 := (65536)*r57 + (65536)*r59
	r65 := r64 * r37
	r66 := r61 + r63 + r65
	r67 := min(max((r66)>>44, 0), 32)
	r68 := r45 + r51 + r53
	r69 := min(max((r68)>>44, 0), 16)
	r70 := r61 + r63 + r65 + (-17592186044416)*r67
	r71 := min(max((r70)>>38, 0), 63)
	r72 := r45 + r51 + r53 + (-17592186044416)*r69
	r73 := min(max((r72)>>38, 0), 63)
	r74 := r61 + r63 + r65 + (-17592186044416)*r67 + (-274877906944)*r71
	r75 := min(max((r74)>>32, 0), 63)
	r76 := r45 + r51 + r53 + (-17592186044416)*r69 + (-274877906944)*r73
	r77 := min(max((r76)>>32, 0), 63)
	r78 := r38 + r45 + r51 + r53 + (4096)*r67 + (-17592186044416)*r69 + (64)*r71 + (-274877906944)*r73 + r75 + (-4294967296)*r77
	r79 := min(max((r78)>>32, 0), 2)
	r80 := max(r36-(-1), 0)
	r81 := r61 + r63 + r65 + (-17592186044416)*r67 + (-274877906944)*r71 + (-4294967296)*r75
	r82 := r80 * r81
	r83 := r38 + r45 + r51 + r53 + (4096)*r67 + (-17592186044416)*r69 + (64)*r71 + (-274877906944)*r73 + r75 + (-4294967296)*r77 + (-4294967296)*r79 + r82
	r84 := r14 * r83
	r85 := -r38 - r45 - r51 - r53 + (-4096)*r67 + (17592186044416)*r69 + (-64)*r71 + (274877906944)*r73 - r75 + (4294967296)*r77 + (4294967296)*r79 - r82 + (4294967295)
	r86 := r13 * r85
	r87 := r84 + r86
	var r88 int64
	if r87 > 65535 {
		r88 = 1
	}
	r89 := (-2)*r88 + (1)
	r90 := (2)*r88 + (-1)
	r91 := min(max(r87, 0), 4294967296)
	r92, top0 := int64(0), r89
	if k := r90; k > top0 {
		r92, top0 = 1, k
	} else if k == top0 {
		r92 = -1
	}
	if r92 == 0 {
		r93 := (2) * r91
		return Token(min(max((r93)>>1, 0), 65535) + (0)), true
	}
	r94 := (2)*r91 + (-65535)
	return Token(min(max((r94-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f384(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f380(p, own, r1, r9)
}

func (m *State) f390(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f384(p, own, r6, r9, r10, r4)
}

func (m *State) f403(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+3]
	r11 := min(r10, int64(p))
	r12 := int64(m.tokens[r11])
	r13 := int64(0)
	if d := uint64(r12 - (1)); d < 65535 {
		r13 = r12
	}
	r14 := (8)*r1 + (4)
	r15 := min(max(r14, 0), int64(p))
	r16 := int64(m.tokens[r15])
	r17 := big1.at(r16)
	r18 := int64(0)
	if d := uint64(r16 - (196608)); d < 32768 {
		r18 = int64(1)
	}
	r19 := r6 * r18
	r20 := r17 + r19
	r21 := int64(m.index1.find1(r20))
	r22 := m.index1.vals[r21*4+3]
	r23 := min(r22, int64(p))
	r24 := int64(m.tokens[r23])
	r25 := int64(0)
	if d := uint64(r24 - (1)); d < 65535 {
		r25 = int64(t6[(r24-(1))&31])
	}
	r26 := int64(t7[r25])
	r27 := r13 * r26
	var r28 int64
	if r26 != 0 {
		r29 := r10 + (-1)
		r30 := min(max(r29, 0), int64(p))
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (65537)); d < 65535 {
			r32 = r31 - (65536)
		}
		r33 := (65536) * r32
		r28 = r26 * r33
	}
	r34 := (65536) * r13
	r35 := int64(t8[r25])
	r36 := r34 * r35
	var r37 int64
	if r35 != 0 {
		r38 := r10 + (-1)
		r39 := min(max(r38, 0), int64(p))
		r40 := int64(m.tokens[r39])
		r41 := int64(0)
		if d := uint64(r40 - (65537)); d < 65535 {
			r41 = r40 - (65536)
		}
		r37 = r35 * r41
	}
	var r42 int64
	if r26 != 0 {
		r43 := r10 + (-2)
		r44 := min(max(r43, 0), int64(p))
		r45 := int64(m.tokens[r44])
		r46 := int64(0)
		if d := uint64(r45 - (131073)); d < 65535 {
			r46 = r45 - (131072)
		}
		r42 = r26 * r46
	}
	var r47 int64
	if r26 != 0 {
		r48 := r10 + (-3)
		r49 := min(max(r48, 0), int64(p))
		r50 := int64(m.tokens[r49])
		r51 := int64(0)
		if d := uint64(r50 - (196609)); d < 65535 {
			r51 = r50 - (196608)
		}
		r52 := (65536) * r51
		r47 = r26 * r52
	}
	var r53 int64
	if r35 != 0 {
		r54 := r10 + (-2)
		r55 := min(max(r54, 0), int64(p))
		r56 := int64(m.tokens[r55])
		r57 := int64(0)
		if d := uint64(r56 - (131073)); d < 65535 {
			r57 = r56 - (131072)
		}
		r58 := (65536) * r57
		r53 = r35 * r58
	}
	r59 := r27 + r28 + r36
	r60 := min(max((r59)>>44, 0), 15)
	r61 := r42 + r47 + r53
	r62 := min(max((r61)>>44, 0), 15)
	r63 := r27 + r28 + r36 + (-17592186044416)*r60
	r64 := min(max((r63)>>38, 0), 63)
	r65 := r42 + r47 + r53 + (-17592186044416)*r62
	r66 := min(max((r65)>>38, 0), 63)
	r67 := r27 + r28 + r36 + (-17592186044416)*r60 + (-274877906944)*r64
	r68 := min(max((r67)>>32, 0), 63)
	r69 := r42 + r47 + r53 + (-17592186044416)*r62 + (-274877906944)*r66
	r70 := min(max((r69)>>32, 0), 63)
	r71 := r37 + r42 + r47 + r53 + (4096)*r60 + (-17592186044416)*r62 + (64)*r64 + (-274877906944)*r66 + r68 + (-4294967296)*r70
	r72 := min(max((r71)>>32, 0), 2)
	r73 := r27 + r28 + r36 + r37 + r42 + r47 + r53 + (-17592186040320)*r60 + (-17592186044416)*r62 + (-274877906880)*r64 + (-274877906944)*r66 + (-4294967295)*r68 + (-4294967296)*r70 + (-4294967296)*r72
	var r74 int64
	if r73 > 65535 {
		r74 = 1
	}
	r75 := (-2)*r74 + (1)
	r76 := (2)*r74 + (-1)
	r77 := min(max(r73, 0), 4294967296)
	r78, top0 := int64(0), r75
	if k := r76; k > top0 {
		r78, top0 = 1, k
	} else if k == top0 {
		r78 = -1
	}
	if r78 == 0 {
		r79 := (2) * r77
		return Token(min(max((r79)>>1, 0), 65535) + (0)), true
	}
	r80 := (2)*r77 + (-65535)
	return Token(min(max((r80-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f407(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f403(p, own, r1, r9)
}

func (m *State) f413(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f407(p, own, r6, r9, r10, r4)
}

func (m *State) f426(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+3]
	r11 := min(r10, int64(p))
	r12 := int64(m.tokens[r11])
	r13 := int64(0)
	if d := uint64(r12 - (1)); d < 65535 {
		r13 = r12
	}
	r14 := (8)*r1 + (4)
	r15 := min(max(r14, 0), int64(p))
	r16 := int64(m.tokens[r15])
	r17 := big1.at(r16)
	r18 := int64(0)
	if d := uint64(r16 - (196608)); d < 32768 {
		r18 = int64(1)
	}
	r19 := r6 * r18
	r20 := r17 + r19
	r21 := int64(m.index1.find1(r20))
	r22 := m.index1.vals[r21*4+3]
	r23 := min(r22, int64(p))
	r24 := int64(m.tokens[r23])
	r25 := int64(0)
	if d := uint64(r24 - (1)); d < 65535 {
		r25 = int64(t6[(r24-(1))&31])
	}
	r26 := -r25
	r27 := int64(t10[r26-(-31)])
	r28 := (-2)*r25 + r27 + (64)
	r29 := r13 * r28
	r30 := r10 + (-1)
	r31 := min(max(r30, 0), int64(p))
	r32 := int64(m.tokens[r31])
	r33 := int64(0)
	if d := uint64(r32 - (65537)); d < 65535 {
		r33 = r32 - (65536)
	}
	r34 := (65536) * r33
	r35 := r34 * r28
	r36 := (65536) * r13
	r37 := int64(t9[r26-(-31)])
	r38 := r36 * r37
	r39 := r33 * r37
	r40 := r10 + (-2)
	r41 := min(max(r40, 0), int64(p))
	r42 := int64(m.tokens[r41])
	r43 := int64(0)
	if d := uint64(r42 - (131073)); d < 65535 {
		r43 = r42 - (131072)
	}
	r44 := r43 * r28
	r45 := r10 + (-3)
	r46 := min(max(r45, 0), int64(p))
	r47 := int64(m.tokens[r46])
	r48 := int64(0)
	if d := uint64(r47 - (196609)); d < 65535 {
		r48 = r47 - (196608)
	}
	r49 := (65536) * r48
	r50 := r49 * r28
	r51 := (65536) * r43
	r52 := r51 * r37
	r53 := r29 + r35 + r38
	r54 := min(max((r53)>>44, 0), 16)
	r55 := r44 + r50 + r52
	r56 := min(max((r55)>>44, 0), 16)
	r57 := r29 + r35 + r38 + (-17592186044416)*r54
	r58 := min(max((r57)>>38, 0), 63)
	r59 := r44 + r50 + r52 + (-17592186044416)*r56
	r60 := min(max((r59)>>38, 0), 63)
	r61 := r29 + r35 + r38 + (-17592186044416)*r54 + (-274877906944)*r58
	r62 := min(max((r61)>>32, 0), 63)
	r63 := r44 + r50 + r52 + (-17592186044416)*r56 + (-274877906944)*r60
	r64 := min(max((r63)>>32, 0), 63)
	r65 := r39 + r44 + r50 + r52 + (4096)*r54 + (-17592186044416)*r56 + (64)*r58 + (-274877906944)*r60 + r62 + (-4294967296)*r64
	r66 := min(max((r65)>>32, 0), 2)
	r67 := r29 + r35 + r38 + r39 + r44 + r50 + r52 + (-17592186040320)*r54 + (-17592186044416)*r56 + (-274877906880)*r58 + (-274877906944)*r60 + (-4294967295)*r62 + (-4294967296)*r64 + (-4294967296)*r66
	var r68 int64
	if r67 > 65535 {
		r68 = 1
	}
	r69 := (-2)*r68 + (1)
	r70 := (2)*r68 + (-1)
	r71 := min(max(r67, 0), 4294967296)
	r72, top0 := int64(0), r69
	if k := r70; k > top0 {
		r72, top0 = 1, k
	} else if k == top0 {
		r72 = -1
	}
	if r72 == 0 {
		r73 := (2) * r71
		return Token(min(max((r73)>>1, 0), 65535) + (0)), true
	}
	r74 := (2)*r71 + (-65535)
	return Token(min(max((r74-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f430(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f426(p, own, r1, r9)
}

func (m *State) f436(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f430(p, own, r6, r9, r10, r4)
}

func (m *State) f449(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (4)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+3]
	r11 := min(r10, int64(p))
	r12 := int64(m.tokens[r11])
	r13 := int64(0)
	if d := uint64(r12 - (1)); d < 65535 {
		r13 = int64(t6[(r12-(1))&31])
	}
	r14 := int64(0)
	if d := uint64(r12 - (32)); d < 65504 {
		r14 = int64(t11[(r12-(32))&63])
	}
	r15 := r13 + (32)*r14
	var r16 int64
	if r15 > 31 {
		r16 = 1
	}
	r17 := -r16 + (1)
	r18 := (8)*r1 + (3)
	r19 := min(max(r18, 0), int64(p))
	r20 := int64(m.tokens[r19])
	r21 := big1.at(r20)
	r22 := int64(0)
	if d := uint64(r20 - (196608)); d < 32768 {
		r22 = int64(1)
	}
	r23 := r6 * r22
	r24 := r21 + r23
	r25 := int64(m.index1.find1(r24))
	r26 := m.index1.vals[r25*4+3]
	r27 := r26 + (-1)
	r28 := min(max(r27, 0), int64(p))
	r29 := int64(m.tokens[r28])
	r30 := int64(0)
	if d := uint64(r29 - (65537)); d < 65535 {
		r30 = r29 - (65536)
	}
	r31 := int64(t12[r15])
	r32 := int64(t13[r15])
	r33 := min(r26, int64(p))
	r34 := int64(m.tokens[r33])
	r35 := int64(0)
	if d := uint64(r34 - (1)); d < 65535 {
		r35 = r34
	}
	r36 := r32 * r35
	r37 := (65536) * r30
	r38 := r37 * r32
	r39 := (65536) * r35
	r40 := r39 * r31
	r41 := r36 + r38 + r40
	r42 := min(max((r41)>>44, 0), 15)
	r43 := r36 + r38 + r40 + (-17592186044416)*r42
	r44 := min(max((r43)>>38, 0), 63)
	r45 := r36 + r38 + r40 + (-17592186044416)*r42 + (-274877906944)*r44
	r46 := min(max((r45)>>32, 0), 63)
	var r47 int64
	if r17 != 0 {
		r48 := r30 * r31
		r49 := r26 + (-2)
		r50 := min(max(r49, 0), int64(p))
		r51 := int64(m.tokens[r50])
		r52 := int64(0)
		if d := uint64(r51 - (131073)); d < 65535 {
			r52 = r51 - (131072)
		}
		r53 := r32 * r52
		var r54 int64
		if r32 != 0 {
			r55 := r26 + (-3)
			r56 := min(max(r55, 0), int64(p))
			r57 := int64(m.tokens[r56])
			r58 := int64(0)
			if d := uint64(r57 - (196609)); d < 65535 {
				r58 = r57 - (196608)
			}
			r59 := (65536) * r58
			r54 = r32 * r59
		}
		r60 := (65536) * r52
		r61 := r60 * r31
		r62 := r53 + r54 + r61
		r63 := min(max((r62)>>44, 0), 15)
		r64 := r53 + r54 + r61 + (-17592186044416)*r63
		r65 := min(max((r64)>>38, 0), 63)
		r66 := r53 + r54 + r61 + (-17592186044416)*r63 + (-274877906944)*r65
		r67 := min(max((r66)>>32, 0), 63)
		r68 := r48 + r53 + r54 + r61 + (4096)*r42 + (-17592186044416)*r63 + (64)*r44 + (-274877906944)*r65 + r46 + (-4294967296)*r67
		r69 := min(max((r68)>>32, 0), 2)
		r70 := r48 + r53 + r54 + r61 + (4096)*r42 + (-17592186044416)*r63 + (64)*r44 + (-274877906944)*r65 + r46 + (-4294967296)*r67 + (-4294967296)*r69
		r47 = r17 * r70
	}
	r71 := r36 + r38 + r40 + (-17592186044416)*r42 + (-274877906944)*r44 + (-4294967296)*r46
	r72 := r16 * r71
	r73 := r47 + r72
	var r74 int64
	if r73 > 0 {
		r74 = 1
	}
	var r75 int64
	if r73 > 65535 {
		r75 = 1
	}
	r76 := r17 * r71
	var r77 int64
	if r76 > 65535 {
		r77 = 1
	}
	r78 := r74 + r77
	var r79 int64
	if r78 > 0 {
		r79 = 1
	}
	r80 := r74 + r75 + r79
	var r81 int64
	if r80 == 0 {
		r81 = 1
	}
	r82 := (2)*r81 + (-1)
	var r83 int64
	if r80 == 1 {
		r83 = 1
	}
	r84 := (2)*r83 + (-1)
	r85 := int64(t3[r80])
	r86 := (2)*r85 + (-1)
	r87 := max(r80-(2), 0)
	r88 := (2)*r87 + (-1)
	var r89 int64
	if r80 > 1 {
		r89 = 1
	}
	r90 := r89 * r73
	r91 := -r89 + (1)
	r92 := r91 * r76
	r93 := r90 + r92
	r94 := min(max(r93, 0), 4294967296)
	r95, top0 := int64(0), r82
	if k := r84; k > top0 {
		r95, top0 = 1, k
	} else if k == top0 {
		r95 = -1
	}
	if k := r86; k > top0 {
		r95, top0 = 2, k
	} else if k == top0 {
		r95 = -1
	}
	if k := r88; k > top0 {
		r95, top0 = 3, k
	} else if k == top0 {
		r95 = -1
	}
	if r95 == 0 {
		r96 := (2) * r94
		return Token(min(max((r96)>>1, 0), 65535) + (0)), true
	}
	if r95 == 1 {
		r97 := (2)*r94 + (-65535)
		return Token(min(max((r97-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r95 == 2 {
		r98 := (2) * r94
		return Token(min(max((r98)>>1, 0), 65535) + (131072)), true
	}
	r99 := (2)*r94 + (-65535)
	return Token(min(max((r99-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f453(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f449(p, own, r1, r9)
}

func (m *State) f459(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f453(p, own, r6, r9, r10, r4)
}

func (m *State) f472(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (4)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+3]
	r11 := min(r10, int64(p))
	r12 := int64(m.tokens[r11])
	r13 := int64(0)
	if d := uint64(r12 - (1)); d < 65535 {
		r13 = int64(t6[(r12-(1))&31])
	}
	r14 := int64(0)
	if d := uint64(r12 - (32)); d < 65504 {
		r14 = int64(t11[(r12-(32))&63])
	}
	r15 := -r13 + (-32)*r14
	r16 := int64(t14[r15-(-63)])
	r17 := int64(t15[r15-(-63)])
	r18 := (8)*r1 + (3)
	r19 := min(max(r18, 0), int64(p))
	r20 := int64(m.tokens[r19])
	r21 := big1.at(r20)
	r22 := int64(0)
	if d := uint64(r20 - (196608)); d < 32768 {
		r22 = int64(1)
	}
	r23 := r6 * r22
	r24 := r21 + r23
	r25 := int64(m.index1.find1(r24))
	r26 := m.index1.vals[r25*4+3]
	r27 := r26 + (-3)
	r28 := min(max(r27, 0), int64(p))
	r29 := int64(m.tokens[r28])
	r30 := int64(0)
	if d := uint64(r29 - (196609)); d < 65535 {
		r30 = r29 - (196608)
	}
	r31 := r17 * r30
	r32 := r26 + (-2)
	r33 := min(max(r32, 0), int64(p))
	r34 := int64(m.tokens[r33])
	r35 := int64(0)
	if d := uint64(r34 - (131073)); d < 65535 {
		r35 = r34 - (131072)
	}
	r36 := int64(t16[r15-(-63)])
	r37 := (-2)*r13 + (-64)*r14 + r36 + (128)
	r38 := r35 * r37
	r39 := (65536) * r30
	r40 := r39 * r37
	r41 := (65536) * r35
	r42 := r41 * r17
	r43 := r38 + r40 + r42
	r44 := min(max((r43)>>44, 0), 16)
	r45 := r38 + r40 + r42 + (-17592186044416)*r44
	r46 := min(max((r45)>>38, 0), 63)
	r47 := r38 + r40 + r42 + (-17592186044416)*r44 + (-274877906944)*r46
	r48 := min(max((r47)>>32, 0), 63)
	r49 := r31 + (4096)*r44 + (64)*r46 + r48
	r50 := r16 * r49
	r51 := max(r15-(-1), 0)
	r52 := r26 + (-1)
	r53 := min(max(r52, 0), int64(p))
	r54 := int64(m.tokens[r53])
	r55 := int64(0)
	if d := uint64(r54 - (65537)); d < 65535 {
		r55 = r54 - (65536)
	}
	r56 := r17 * r55
	r57 := min(r26, int64(p))
	r58 := int64(m.tokens[r57])
	r59 := int64(0)
	if d := uint64(r58 - (1)); d < 65535 {
		r59 = r58
	}
	r60 := r59 * r37
	r61 := (65536) * r55
	r62 := r61 * r37
	r63 := (65536) * r59
	r64 := r63 * r17
	r65 := r60 + r62 + r64
	r66 := min(max((r65)>>44, 0), 16)
	r67 := r60 + r62 + r64 + (-17592186044416)*r66
	r68 := min(max((r67)>>38, 0), 63)
	r69 := r60 + r62 + r64 + (-17592186044416)*r66 + (-274877906944)*r68
	r70 := min(max((r69)>>32, 0), 63)
	r71 := r56 + r38 + r40 + r42 + (4096)*r66 + (-17592186044416)*r44 + (64)*r68 + (-274877906944)*r46 + r70 + (-4294967296)*r48
	r72 := min(max((r71)>>32, 0), 2)
	r73 := r56 + r38 + r40 + r42 + (4096)*r66 + (-17592186044416)*r44 + (64)*r68 + (-274877906944)*r46 + r70 + (-4294967296)*r48 + (-4294967296)*r72
	r74 := r51 * r73
	r75 := r50 + r74
	var r76 int64
	if r75 > 0 {
		r76 = 1
	}
	var r77 int64
	if r75 > 65535 {
		r77 = 1
	}
	r78 := -r16 - r51 + (1)
	r79 := r78 * r49
	r80 := r16 * r73
	r81 := r60 + r62 + r64 + (-17592186044416)*r66 + (-274877906944)*r68 + (-4294967296)*r70
	r82 := r51 * r81
	r83 := r79 + r80 + r82
	var r84 int64
	if r83 > 65535 {
		r84 = 1
	}
	r85 := r76 + r84
	var r86 int64
	if r85 > 0 {
		r86 = 1
	}
	r87 := r76 + r77 + r86
	var r88 int64
	if r87 == 0 {
		r88 = 1
	}
	r89 := (2)*r88 + (-1)
	var r90 int64
	if r87 == 1 {
		r90 = 1
	}
	r91 := (2)*r90 + (-1)
	r92 := int64(t3[r87])
	r93 := (2)*r92 + (-1)
	r94 := max(r87-(2), 0)
	r95 := (2)*r94 + (-1)
	var r96 int64
	if r87 > 1 {
		r96 = 1
	}
	r97 := r96 * r75
	r98 := -r96 + (1)
	r99 := r98 * r83
	r100 := r97 + r99
	r101 := min(max(r100, 0), 4294967296)
	r102, top0 := int64(0), r89
	if k := r91; k > top0 {
		r102, top0 = 1, k
	} else if k == top0 {
		r102 = -1
	}
	if k := r93; k > top0 {
		r102, top0 = 2, k
	} else if k == top0 {
		r102 = -1
	}
	if k := r95; k > top0 {
		r102, top0 = 3, k
	} else if k == top0 {
		r102 = -1
	}
	if r102 == 0 {
		r103 := (2) * r101
		return Token(min(max((r103)>>1, 0), 65535) + (0)), true
	}
	if r102 == 1 {
		r104 := (2)*r101 + (-65535)
		return Token(min(max((r104-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r102 == 2 {
		r105 := (2) * r101
		return Token(min(max((r105)>>1, 0), 65535) + (131072)), true
	}
	r106 := (2)*r101 + (-65535)
	return Token(min(max((r106-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f476(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f472(p, own, r1, r9)
}

func (m *State) f482(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f476(p, own, r6, r9, r10, r4)
}

func (m *State) f495(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	var r11 int64
	if r10 > 2147483647 {
		r11 = 1
	}
	r12 := -r11 + (1)
	r13 := (8)*r1 + (4)
	r14 := min(max(r13, 0), int64(p))
	r15 := int64(m.tokens[r14])
	r16 := big1.at(r15)
	r17 := int64(0)
	if d := uint64(r15 - (196608)); d < 32768 {
		r17 = int64(1)
	}
	r18 := r6 * r17
	r19 := r16 + r18
	r20 := int64(m.index1.find1(r19))
	r21 := m.index1.vals[r20*4+3]
	r22 := min(r21, int64(p))
	r23 := int64(m.tokens[r22])
	r24 := int64(0)
	if d := uint64(r23 - (1)); d < 65535 {
		r24 = int64(t6[(r23-(1))&31])
	}
	r25 := int64(0)
	if d := uint64(r23 - (32)); d < 65504 {
		r25 = int64(t11[(r23-(32))&63])
	}
	r26 := -r24 + (-32)*r25
	r27 := int64(t14[r26-(-63)])
	r28 := int64(t15[r26-(-63)])
	r29 := m.index1.vals[r9*4+3]
	r30 := r29 + (-3)
	r31 := min(max(r30, 0), int64(p))
	r32 := int64(m.tokens[r31])
	r33 := int64(0)
	if d := uint64(r32 - (196609)); d < 65535 {
		r33 = r32 - (196608)
	}
	r34 := r12 * r33
	r35 := -r33 + (65535)
	r36 := r11 * r35
	r37 := r34 + r36
	r38 := r28 * r37
	r39 := r29 + (-2)
	r40 := min(max(r39, 0), int64(p))
	r41 := int64(m.tokens[r40])
	r42 := int64(0)
	if d := uint64(r41 - (131073)); d < 65535 {
		r42 = r41 - (131072)
	}
	r43 := r12 * r42
	r44 := -r42 + (65535)
	r45 := r11 * r44
	r46 := r43 + r45
	r47 := int64(t16[r26-(-63)])
	r48 := (-2)*r24 + (-64)*r25 + r47 + (128)
	r49 := r46 * r48
	r50 := (65536)*r34 + (65536)*r36
	r51 := r50 * r48
	r52 := (65536)*r43 + (65536)*r45
	r53 := r52 * r28
	r54 := r49 + r51 + r53
	r55 := min(max((r54)>>44, 0), 32)
	r56 := r49 + r51 + r53 + (-17592186044416)*r55
	r57 := min(max((r56)>>38, 0), 63)
	r58 := r49 + r51 + r53 + (-17592186044416)*r55 + (-274877906944)*r57
	r59 := min(max((r58)>>32, 0), 63)
	r60 := r38 + (4096)*r55 + (64)*r57 + r59
	r61 := r27 * r60
	r62 := max(r26-(-1), 0)
	r63 := r29 + (-1)
	r64 := min(max(r63, 0), int64(p))
	r65 := int64(m.tokens[r64])
	r66 := int64(0)
	if d := uint64(r65 - (65537)); d < 65535 {
		r66 = r65 - (65536)
	}
	r67 := r12 * r66
	r68 := -r66 + (65535)
	r69 := r11 * r68
	r70 := r67 + r69
	r71 := r28 * r70
	r72 := min(r29, int64(p))
	r73 := int64(m.tokens[r72])
	r74 := int64(0)
	if d := uint64(r73 - (1)); d < 65535 {
		r74 = r73
	}
	r75 := r12 * r74
	r76 := -r74 + (65535)
	r77 := r11 * r76
	r78 := r75 + r77
	r79 := r78 * r48
	r80 := (65536)*r67 + (65536)*r69
	r81 := r80 * r48
	r82 := (65536)*r75 + (65536)*r77
	r83 := r82 * r28
	r84 := r79 + r81 + r83
	r85 := min(max((r84)>>44, 0), 32)
	r86 := r79 + r81 + r83 + (-17592186044416)*r85
	r87 := min(max((r86)>>38, 0), 63)
	r88 := r79 + r81 + r83 + (-17592186044416)*r85 + (-274877906944)*r87
	r89 := min(max((r88)>>32, 0), 63)
	r90 := r71 + r49 + r51 + r53 + (4096)*r85 + (-17592186044416)*r55 + (64)*r87 + (-274877906944)*r57 + r89 + (-4294967296)*r59
	r91 := min(max((r90)>>32, 0), 2)
	r92 := r71 + r49 + r51 + r53 + (4096)*r85 + (-17592186044416)*r55 + (64)*r87 + (-274877906944)*r57 + r89 + (-4294967296)*r59 + (-4294967296)*r91
	r93 := r62 * r92
	r94 := r61 + r93
	r95 := r12 * r94
	r96 := -r61 - r93 + (4294967295)
	r97 := r11 * r96
	r98 := r95 + r97
	var r99 int64
	if r98 > 0 {
		r99 = 1
	}
	var r100 int64
	if r98 > 65535 {
		r100 = 1
	}
	r101 := -r27 - r62 + (1)
	r102 := r101 * r60
	r103 := r27 * r92
	r104 := r79 + r81 + r83 + (-17592186044416)*r85 + (-274877906944)*r87 + (-4294967296)*r89
	r105 := r62 * r104
	r106 := r102 + r103 + r105
	r107 := r12 * r106
	r108 := -r102 - r103 - r105 + (4294967295)
	r109 := r11 * r108
	r110 := r107 + r109
	var r111 int64
	if r110 > 65535 {
		r111 = 1
	}
	r112 := r99 + r111
	var r113 int64
	if r112 > 0 {
		r113 = 1
	}
	r114 := r99 + r100 + r113
	var r115 int64
	if r114 == 0 {
		r115 = 1
	}
	r116 := (2)*r115 + (-1)
	var r117 int64
	if r114 == 1 {
		r117 = 1
	}
	r118 := (2)*r117 + (-1)
	r119 := int64(t3[r114])
	r120 := (2)*r119 + (-1)
	r121 := max(r114-(2), 0)
	r122 := (2)*r121 + (-1)
	var r123 int64
	if r114 > 1 {
		r123 = 1
	}
	r124 := r123 * r98
	r125 := -r123 + (1)
	r126 := r125 * r110
	r127 := r124 + r126
	r128 := min(max(r127, 0), 4294967296)
	r129, top0 := int64(0), r116
	if k := r118; k > top0 {
		r129, top0 = 1, k
	} else if k == top0 {
		r129 = -1
	}
	if k := r120; k > top0 {
		r129, top0 = 2, k
	} else if k == top0 {
		r129 = -1
	}
	if k := r122; k > top0 {
		r129, top0 = 3, k
	} else if k == top0 {
		r129 = -1
	}
	if r129 == 0 {
		r130 := (2) * r128
		return Token(min(max((r130)>>1, 0), 65535) + (0)), true
	}
	if r129 == 1 {
		r131 := (2)*r128 + (-65535)
		return Token(min(max((r131-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r129 == 2 {
		r132 := (2) * r128
		return Token(min(max((r132)>>1, 0), 65535) + (131072)), true
	}
	r133 := (2)*r128 + (-65535)
	return Token(min(max((r133-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f499(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f495(p, own, r1, r9)
}

func (m *State) f505(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f499(p, own, r6, r9, r10, r4)
}

func (m *State) f518(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (4)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+3]
	r11 := min(r10, int64(p))
	r12 := int64(m.tokens[r11])
	r13 := int64(0)
	if d := uint64(r12 - (1)); d < 65535 {
		r13 = int64(t6[(r12-(1))&31])
	}
	r14 := int64(0)
	if d := uint64(r12 - (32)); d < 65504 {
		r14 = int64(t11[(r12-(32))&63])
	}
	r15 := r13 + (32)*r14
	var r16 int64
	if r15 > 31 {
		r16 = 1
	}
	r17 := -r16 + (1)
	r18 := int64(t12[r15])
	r19 := (8)*r1 + (3)
	r20 := min(max(r19, 0), int64(p))
	r21 := int64(m.tokens[r20])
	r22 := big1.at(r21)
	r23 := int64(0)
	if d := uint64(r21 - (196608)); d < 32768 {
		r23 = int64(1)
	}
	r24 := r6 * r23
	r25 := r22 + r24
	r26 := int64(m.index1.find1(r25))
	r27 := m.index1.vals[r26*4+3]
	r28 := r27 + (-1)
	r29 := min(max(r28, 0), int64(p))
	r30 := int64(m.tokens[r29])
	r31 := int64(0)
	if d := uint64(r30 - (65537)); d < 65535 {
		r31 = r30 - (65536)
	}
	r32 := r18 * r31
	r33 := int64(t13[r15])
	r34 := r27 + (-2)
	r35 := min(max(r34, 0), int64(p))
	r36 := int64(m.tokens[r35])
	r37 := int64(0)
	if d := uint64(r36 - (131073)); d < 65535 {
		r37 = r36 - (131072)
	}
	r38 := r33 * r37
	r39 := r27 + (-3)
	r40 := min(max(r39, 0), int64(p))
	r41 := int64(m.tokens[r40])
	r42 := int64(0)
	if d := uint64(r41 - (196609)); d < 65535 {
		r42 = r41 - (196608)
	}
	r43 := (65536) * r42
	r44 := r33 * r43
	r45 := (65536) * r37
	r46 := r45 * r18
	r47 := min(r27, int64(p))
	r48 := int64(m.tokens[r47])
	r49 := int64(0)
	if d := uint64(r48 - (1)); d < 65535 {
		r49 = r48
	}
	r50 := r33 * r49
	r51 := (65536) * r31
	r52 := r51 * r33
	r53 := (65536) * r49
	r54 := r53 * r18
	r55 := r50 + r52 + r54
	r56 := min(max((r55)>>44, 0), 15)
	r57 := r38 + r44 + r46
	r58 := min(max((r57)>>44, 0), 15)
	r59 := r50 + r52 + r54 + (-17592186044416)*r56
	r60 := min(max((r59)>>38, 0), 63)
	r61 := r38 + r44 + r46 + (-17592186044416)*r58
	r62 := min(max((r61)>>38, 0), 63)
	r63 := r50 + r52 + r54 + (-17592186044416)*r56 + (-274877906944)*r60
	r64 := min(max((r63)>>32, 0), 63)
	r65 := r38 + r44 + r46 + (-17592186044416)*r58 + (-274877906944)*r62
	r66 := min(max((r65)>>32, 0), 63)
	r67 := r32 + r38 + r44 + r46 + (4096)*r56 + (-17592186044416)*r58 + (64)*r60 + (-274877906944)*r62 + r64 + (-4294967296)*r66
	r68 := min(max((r67)>>32, 0), 2)
	r69 := r32 + r38 + r44 + r46 + (4096)*r56 + (-17592186044416)*r58 + (64)*r60 + (-274877906944)*r62 + r64 + (-4294967296)*r66 + (-4294967296)*r68
	r70 := r17 * r69
	r71 := r42 * r18
	r72 := r50 + r52 + r54 + r71 + (-17592186044416)*r56 + (4096)*r58 + (-274877906944)*r60 + (64)*r62 + (-4294967296)*r64 + r66
	r73 := r16 * r72
	r74 := r70 + r73
	var r75 int64
	if r74 > 0 {
		r75 = 1
	}
	var r76 int64
	if r74 > 65535 {
		r76 = 1
	}
	r77 := r17 * r72
	r78 := r16 * r69
	r79 := r77 + r78
	var r80 int64
	if r79 > 65535 {
		r80 = 1
	}
	r81 := r75 + r80
	var r82 int64
	if r81 > 0 {
		r82 = 1
	}
	r83 := r75 + r76 + r82
	var r84 int64
	if r83 == 0 {
		r84 = 1
	}
	r85 := (2)*r84 + (-1)
	var r86 int64
	if r83 == 1 {
		r86 = 1
	}
	r87 := (2)*r86 + (-1)
	r88 := int64(t3[r83])
	r89 := (2)*r88 + (-1)
	r90 := max(r83-(2), 0)
	r91 := (2)*r90 + (-1)
	var r92 int64
	if r83 > 1 {
		r92 = 1
	}
	r93 := r92 * r74
	r94 := -r92 + (1)
	r95 := r94 * r79
	r96 := r93 + r95
	r97 := min(max(r96, 0), 4294967296)
	r98, top0 := int64(0), r85
	if k := r87; k > top0 {
		r98, top0 = 1, k
	} else if k == top0 {
		r98 = -1
	}
	if k := r89; k > top0 {
		r98, top0 = 2, k
	} else if k == top0 {
		r98 = -1
	}
	if k := r91; k > top0 {
		r98, top0 = 3, k
	} else if k == top0 {
		r98 = -1
	}
	if r98 == 0 {
		r99 := (2) * r97
		return Token(min(max((r99)>>1, 0), 65535) + (0)), true
	}
	if r98 == 1 {
		r100 := (2)*r97 + (-65535)
		return Token(min(max((r100-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r98 == 2 {
		r101 := (2) * r97
		return Token(min(max((r101)>>1, 0), 65535) + (131072)), true
	}
	r102 := (2)*r97 + (-65535)
	return Token(min(max((r102-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f522(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f518(p, own, r1, r9)
}

func (m *State) f528(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f522(p, own, r6, r9, r10, r4)
}

func (m *State) f541(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (4)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+3]
	r11 := min(r10, int64(p))
	r12 := int64(m.tokens[r11])
	r13 := int64(0)
	if d := uint64(r12 - (1)); d < 65535 {
		r13 = int64(t6[(r12-(1))&31])
	}
	r14 := int64(0)
	if d := uint64(r12 - (32)); d < 65504 {
		r14 = int64(t11[(r12-(32))&63])
	}
	r15 := -r13 + (-32)*r14
	r16 := int64(t14[r15-(-63)])
	r17 := -r16 + (1)
	r18 := int64(t15[r15-(-63)])
	r19 := (8)*r1 + (3)
	r20 := min(max(r19, 0), int64(p))
	r21 := int64(m.tokens[r20])
	r22 := big1.at(r21)
	r23 := int64(0)
	if d := uint64(r21 - (196608)); d < 32768 {
		r23 = int64(1)
	}
	r24 := r6 * r23
	r25 := r22 + r24
	r26 := int64(m.index1.find1(r25))
	r27 := m.index1.vals[r26*4+3]
	r28 := r27 + (-1)
	r29 := min(max(r28, 0), int64(p))
	r30 := int64(m.tokens[r29])
	r31 := int64(0)
	if d := uint64(r30 - (65537)); d < 65535 {
		r31 = r30 - (65536)
	}
	r32 := r18 * r31
	r33 := r27 + (-2)
	r34 := min(max(r33, 0), int64(p))
	r35 := int64(m.tokens[r34])
	r36 := int64(0)
	if d := uint64(r35 - (131073)); d < 65535 {
		r36 = r35 - (131072)
	}
	r37 := int64(t16[r15-(-63)])
	r38 := (-2)*r13 + (-64)*r14 + r37 + (128)
	r39 := r36 * r38
	r40 := r27 + (-3)
	r41 := min(max(r40, 0), int64(p))
	r42 := int64(m.tokens[r41])
	r43 := int64(0)
	if d := uint64(r42 - (196609)); d < 65535 {
		r43 = r42 - (196608)
	}
	r44 := (65536) * r43
	r45 := r44 * r38
	r46 := (65536) * r36
	r47 := r46 * r18
	r48 := min(r27, int64(p))
	r49 := int64(m.tokens[r48])
	r50 := int64(0)
	if d := uint64(r49 - (1)); d < 65535 {
		r50 = r49
	}
	r51 := r50 * r38
	r52 := (65536) * r31
	r53 := r52 * r38
	r54 := (65536) * r50
	r55 := r54 * r18
	r56 := r51 + r53 + r55
	r57 := min(max((r56)>>44, 0), 16)
	r58 := r39 + r45 + r47
	r59 := min(max((r58)>>44, 0), 16)
	r60 := r51 + r53 + r55 + (-17592186044416)*r57
	r61 := min(max((r60)>>38, 0), 63)
	r62 := r39 + r45 + r47 + (-17592186044416)*r59
	r63 := min(max((r62)>>38, 0), 63)
	r64 := r51 + r53 + r55 + (-17592186044416)*r57 + (-274877906944)*r61
	r65 := min(max((r64)>>32, 0), 63)
	r66 := r39 + r45 + r47 + (-17592186044416)*r59 + (-274877906944)*r63
	r67 := min(max((r66)>>32, 0), 63)
	r68 := r32 + r39 + r45 + r47 + (4096)*r57 + (-17592186044416)*r59 + (64)*r61 + (-274877906944)*r63 + r65 + (-4294967296)*r67
	r69 := min(max((r68)>>32, 0), 2)
	r70 := r32 + r39 + r45 + r47 + (4096)*r57 + (-17592186044416)*r59 + (64)*r61 + (-274877906944)*r63 + r65 + (-4294967296)*r67 + (-4294967296)*r69
	r71 := r17 * r70
	r72 := r43 * r18
	r73 := r51 + r53 + r55 + r72 + (-17592186044416)*r57 + (4096)*r59 + (-274877906944)*r61 + (64)*r63 + (-4294967296)*r65 + r67
	r74 := r16 * r73
	r75 := r71 + r74
	var r76 int64
	if r75 > 0 {
		r76 = 1
	}
	var r77 int64
	if r75 > 65535 {
		r77 = 1
	}
	r78 := r17 * r73
	r79 := r16 * r70
	r80 := r78 + r79
	var r81 int64
	if r80 > 65535 {
		r81 = 1
	}
	r82 := r76 + r81
	var r83 int64
	if r82 > 0 {
		r83 = 1
	}
	r84 := r76 + r77 + r83
	var r85 int64
	if r84 == 0 {
		r85 = 1
	}
	r86 := (2)*r85 + (-1)
	var r87 int64
	if r84 == 1 {
		r87 = 1
	}
	r88 := (2)*r87 + (-1)
	r89 := int64(t3[r84])
	r90 := (2)*r89 + (-1)
	r91 := max(r84-(2), 0)
	r92 := (2)*r91 + (-1)
	var r93 int64
	if r84 > 1 {
		r93 = 1
	}
	r94 := r93 * r75
	r95 := -r93 + (1)
	r96 := r95 * r80
	r97 := r94 + r96
	r98 := min(max(r97, 0), 4294967296)
	r99, top0 := int64(0), r86
	if k := r88; k > top0 {
		r99, top0 = 1, k
	} else if k == top0 {
		r99 = -1
	}
	if k := r90; k > top0 {
		r99, top0 = 2, k
	} else if k == top0 {
		r99 = -1
	}
	if k := r92; k > top0 {
		r99, top0 = 3, k
	} else if k == top0 {
		r99 = -1
	}
	if r99 == 0 {
		r100 := (2) * r98
		return Token(min(max((r100)>>1, 0), 65535) + (0)), true
	}
	if r99 == 1 {
		r101 := (2)*r98 + (-65535)
		return Token(min(max((r101-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r99 == 2 {
		r102 := (2) * r98
		return Token(min(max((r102)>>1, 0), 65535) + (131072)), true
	}
	r103 := (2)*r98 + (-65535)
	return Token(min(max((r103-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f545(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f541(p, own, r1, r9)
}

func (m *State) f551(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f545(p, own, r6, r9, r10, r4)
}

func (m *State) f564(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+3]
	r11 := r10 + (-1)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := int64(0)
	if d := uint64(r13 - (65537)); d < 65535 {
		r14 = r13 - (65536)
	}
	r15 := t17.eval(r14)
	var r16 int64
	if r14 > 0 {
		r16 = 1
	}
	r17 := -r16 + (1)
	var r18 int64
	if r17 != 0 {
		r19 := min(r10, int64(p))
		r20 := int64(m.tokens[r19])
		r21 := int64(0)
		if d := uint64(r20 - (1)); d < 65535 {
			r21 = r20
		}
		r22 := t17.eval(r21)
		r23 := -r22 + (16)
		r18 = r17 * r23
	}
	r24 := (-2)*r15 + (2)*r18 + (32)
	return Token(min(max((r24)>>1, 0), 65535) + (0)), true
}

func (m *State) f568(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f564(p, own, r1, r9)
}

func (m *State) f574(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f568(p, own, r6, r9, r10, r4)
}

func (m *State) f587(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+3]
	r11 := r10 + (-3)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := int64(0)
	if d := uint64(r13 - (196609)); d < 65535 {
		r14 = r13 - (196608)
	}
	r15 := t17.eval(r14)
	var r16 int64
	if r14 > 0 {
		r16 = 1
	}
	r17 := -r16 + (1)
	r18 := r10 + (-2)
	r19 := min(max(r18, 0), int64(p))
	r20 := int64(m.tokens[r19])
	r21 := int64(0)
	if d := uint64(r20 - (131073)); d < 65535 {
		r21 = r20 - (131072)
	}
	r22 := t17.eval(r21)
	r23 := -r22 + (16)
	r24 := r17 * r23
	var r25 int64
	if r21 > 0 {
		r25 = 1
	}
	r26 := -r25 - r16
	r27 := max(r26-(-1), 0)
	var r28 int64
	if r27 != 0 {
		r29 := r10 + (-1)
		r30 := min(max(r29, 0), int64(p))
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (65537)); d < 65535 {
			r32 = r31 - (65536)
		}
		r33 := t17.eval(r32)
		var r34 int64
		if r32 > 0 {
			r34 = 1
		}
		r35 := -r34 + (1)
		var r36 int64
		if r35 != 0 {
			r37 := min(r10, int64(p))
			r38 := int64(m.tokens[r37])
			r39 := int64(0)
			if d := uint64(r38 - (1)); d < 65535 {
				r39 = r38
			}
			r40 := t17.eval(r39)
			r41 := -r40 + (16)
			r36 = r35 * r41
		}
		r42 := -r33 + r36 + (16)
		r28 = r27 * r42
	}
	r43 := (-2)*r15 + (2)*r24 + (2)*r28 + (32)
	return Token(min(max((r43)>>1, 0), 65535) + (0)), true
}

func (m *State) f591(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f587(p, own, r1, r9)
}

func (m *State) f597(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f591(p, own, r6, r9, r10, r4)
}

func (m *State) f610(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+3]
	r11 := min(r10, int64(p))
	r12 := int64(m.tokens[r11])
	r13 := int64(0)
	if d := uint64(r12 - (1)); d < 65535 {
		r13 = r12
	}
	r14 := min(max((r13)>>12, 0), 15)
	r15 := r10 + (-1)
	r16 := min(max(r15, 0), int64(p))
	r17 := int64(m.tokens[r16])
	r18 := int64(0)
	if d := uint64(r17 - (65537)); d < 65535 {
		r18 = r17 - (65536)
	}
	r19 := min(max((r18)>>12, 0), 15)
	r20 := r10 + (-2)
	r21 := min(max(r20, 0), int64(p))
	r22 := int64(m.tokens[r21])
	r23 := int64(0)
	if d := uint64(r22 - (131073)); d < 65535 {
		r23 = r22 - (131072)
	}
	r24 := min(max((r23)>>12, 0), 15)
	r25 := r10 + (-3)
	r26 := min(max(r25, 0), int64(p))
	r27 := int64(m.tokens[r26])
	r28 := int64(0)
	if d := uint64(r27 - (196609)); d < 65535 {
		r28 = r27 - (196608)
	}
	r29 := min(max((r28)>>12, 0), 15)
	r30 := r13 + (-4096)*r14
	r31 := min(max((r30)>>8, 0), 15)
	r32 := r18 + (-4096)*r19
	r33 := min(max((r32)>>8, 0), 15)
	r34 := r23 + (-4096)*r24
	r35 := min(max((r34)>>8, 0), 15)
	r36 := r28 + (-4096)*r29
	r37 := min(max((r36)>>8, 0), 15)
	r38 := r13 + (-4096)*r14 + (-256)*r31
	r39 := min(max((r38)>>4, 0), 15)
	r40 := r18 + (-4096)*r19 + (-256)*r33
	r41 := min(max((r40)>>4, 0), 15)
	r42 := r23 + (-4096)*r24 + (-256)*r35
	r43 := min(max((r42)>>4, 0), 15)
	r44 := r28 + (-4096)*r29 + (-256)*r37
	r45 := min(max((r44)>>4, 0), 15)
	r46 := int64(t18[r39])
	r47 := int64(t18[r31])
	r48 := int64(t18[r14])
	r49 := int64(t18[r41])
	r50 := int64(t18[r33])
	r51 := int64(t18[r19])
	r52 := int64(t18[r43])
	r53 := int64(t18[r35])
	r54 := int64(t18[r24])
	r55 := int64(t18[r45])
	r56 := int64(t18[r37])
	r57 := int64(t18[r29])
	r58 := r13 + (-4096)*r14 + (-256)*r31 + (-16)*r39
	r59 := t19.eval(r58)
	r60 := r18 + (-4096)*r19 + (-256)*r33 + (-16)*r41
	r61 := t19.eval(r60)
	r62 := r23 + (-4096)*r24 + (-256)*r35 + (-16)*r43
	r63 := t19.eval(r62)
	r64 := r28 + (-4096)*r29 + (-256)*r37 + (-16)*r45
	r65 := t19.eval(r64)
	r66 := r14 + r19 + r24 + r29 + r31 + r33 + r35 + r37 + r39 + r41 + r43 + r45 - r46 - r47 - r48 - r49 - r50 - r51 - r52 - r53 - r54 - r55 - r56 - r57 + r59 + r61 + r63 + r65
	var r67 int64
	if r66 > 65535 {
		r67 = 1
	}
	r68 := (-2)*r67 + (1)
	r69 := (2)*r67 + (-1)
	r70 := max(r66, 0)
	r71, top0 := int64(0), r68
	if k := r69; k > top0 {
		r71, top0 = 1, k
	} else if k == top0 {
		r71 = -1
	}
	if r71 == 0 {
		r72 := (2) * r70
		return Token(min(max((r72)>>1, 0), 65535) + (0)), true
	}
	r73 := (2)*r70 + (-65535)
	return Token(min(max((r73-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f614(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f610(p, own, r1, r9)
}

func (m *State) f620(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f614(p, own, r6, r9, r10, r4)
}

func (m *State) f633(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+3]
	r11 := min(r10, int64(p))
	r12 := int64(m.tokens[r11])
	r13 := int64(0)
	if d := uint64(r12 - (1)); d < 65535 {
		r13 = int64(t1[(r12-(1))&255])
	}
	var r14 int64
	if r13 > 127 {
		r14 = 1
	}
	r15 := r13 + (4294967040)*r14
	var r16 int64
	if r15 > 65535 {
		r16 = 1
	}
	r17 := (-2)*r16 + (1)
	r18 := (2)*r16 + (-1)
	r19, top0 := int64(0), r17
	if k := r18; k > top0 {
		r19, top0 = 1, k
	} else if k == top0 {
		r19 = -1
	}
	if r19 == 0 {
		r20 := (2)*r13 + (8589934080)*r14
		return Token(min(max((r20)>>1, 0), 65535) + (0)), true
	}
	r21 := (2)*r13 + (8589934080)*r14 + (-65535)
	return Token(min(max((r21-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f637(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f633(p, own, r1, r9)
}

func (m *State) f643(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f637(p, own, r6, r9, r10, r4)
}

func (m *State) f656(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+3]
	r11 := min(r10, int64(p))
	r12 := int64(m.tokens[r11])
	r13 := int64(0)
	if d := uint64(r12 - (1)); d < 65535 {
		r13 = r12
	}
	var r14 int64
	if r13 > 32767 {
		r14 = 1
	}
	r15 := r13 + (4294901760)*r14
	var r16 int64
	if r15 > 65535 {
		r16 = 1
	}
	r17 := (-2)*r16 + (1)
	r18 := (2)*r16 + (-1)
	r19, top0 := int64(0), r17
	if k := r18; k > top0 {
		r19, top0 = 1, k
	} else if k == top0 {
		r19 = -1
	}
	if r19 == 0 {
		r20 := (2)*r13 + (8589803520)*r14
		return Token(min(max((r20)>>1, 0), 65535) + (0)), true
	}
	r21 := (2)*r13 + (8589803520)*r14 + (-65535)
	return Token(min(max((r21-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f660(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f656(p, own, r1, r9)
}

func (m *State) f666(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f660(p, own, r6, r9, r10, r4)
}

func (m *State) f679(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+3]
	r11 := min(r10, int64(p))
	r12 := int64(m.tokens[r11])
	r13 := int64(0)
	if d := uint64(r12 - (1)); d < 65535 {
		r13 = int64(t1[(r12-(1))&255])
	}
	var r14 int64
	if r13 > 127 {
		r14 = 1
	}
	r15 := (4294967295) * r14
	var r16 int64
	if r15 > 0 {
		r16 = 1
	}
	var r17 int64
	if r15 > 65535 {
		r17 = 1
	}
	r18 := r13 + (4294967040)*r14
	var r19 int64
	if r18 > 65535 {
		r19 = 1
	}
	r20 := r16 + r19
	var r21 int64
	if r20 > 0 {
		r21 = 1
	}
	r22 := r16 + r17 + r21
	var r23 int64
	if r22 == 0 {
		r23 = 1
	}
	r24 := (2)*r23 + (-1)
	var r25 int64
	if r22 == 1 {
		r25 = 1
	}
	r26 := (2)*r25 + (-1)
	r27 := int64(t3[r22])
	r28 := (2)*r27 + (-1)
	r29 := max(r22-(2), 0)
	r30 := (2)*r29 + (-1)
	var r31 int64
	if r22 > 1 {
		r31 = 1
	}
	r32 := r31 * r15
	r33 := -r31 + (1)
	r34 := r33 * r18
	r35 := r32 + r34
	r36 := min(max(r35, 0), 4294967296)
	r37, top0 := int64(0), r24
	if k := r26; k > top0 {
		r37, top0 = 1, k
	} else if k == top0 {
		r37 = -1
	}
	if k := r28; k > top0 {
		r37, top0 = 2, k
	} else if k == top0 {
		r37 = -1
	}
	if k := r30; k > top0 {
		r37, top0 = 3, k
	} else if k == top0 {
		r37 = -1
	}
	if r37 == 0 {
		r38 := (2) * r36
		return Token(min(max((r38)>>1, 0), 65535) + (0)), true
	}
	if r37 == 1 {
		r39 := (2)*r36 + (-65535)
		return Token(min(max((r39-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r37 == 2 {
		r40 := (2) * r36
		return Token(min(max((r40)>>1, 0), 65535) + (131072)), true
	}
	r41 := (2)*r36 + (-65535)
	return Token(min(max((r41-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f683(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f679(p, own, r1, r9)
}

func (m *State) f689(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f683(p, own, r6, r9, r10, r4)
}

func (m *State) f702(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+3]
	r11 := min(r10, int64(p))
	r12 := int64(m.tokens[r11])
	r13 := int64(0)
	if d := uint64(r12 - (1)); d < 65535 {
		r13 = r12
	}
	var r14 int64
	if r13 > 32767 {
		r14 = 1
	}
	r15 := (4294967295) * r14
	var r16 int64
	if r15 > 0 {
		r16 = 1
	}
	var r17 int64
	if r15 > 65535 {
		r17 = 1
	}
	r18 := r13 + (4294901760)*r14
	var r19 int64
	if r18 > 65535 {
		r19 = 1
	}
	r20 := r16 + r19
	var r21 int64
	if r20 > 0 {
		r21 = 1
	}
	r22 := r16 + r17 + r21
	var r23 int64
	if r22 == 0 {
		r23 = 1
	}
	r24 := (2)*r23 + (-1)
	var r25 int64
	if r22 == 1 {
		r25 = 1
	}
	r26 := (2)*r25 + (-1)
	r27 := int64(t3[r22])
	r28 := (2)*r27 + (-1)
	r29 := max(r22-(2), 0)
	r30 := (2)*r29 + (-1)
	var r31 int64
	if r22 > 1 {
		r31 = 1
	}
	r32 := r31 * r15
	r33 := -r31 + (1)
	r34 := r33 * r18
	r35 := r32 + r34
	r36 := min(max(r35, 0), 4294967296)
	r37, top0 := int64(0), r24
	if k := r26; k > top0 {
		r37, top0 = 1, k
	} else if k == top0 {
		r37 = -1
	}
	if k := r28; k > top0 {
		r37, top0 = 2, k
	} else if k == top0 {
		r37 = -1
	}
	if k := r30; k > top0 {
		r37, top0 = 3, k
	} else if k == top0 {
		r37 = -1
	}
	if r37 == 0 {
		r38 := (2) * r36
		return Token(min(max((r38)>>1, 0), 65535) + (0)), true
	}
	if r37 == 1 {
		r39 := (2)*r36 + (-65535)
		return Token(min(max((r39-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r37 == 2 {
		r40 := (2) * r36
		return Token(min(max((r40)>>1, 0), 65535) + (131072)), true
	}
	r41 := (2)*r36 + (-65535)
	return Token(min(max((r41-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f706(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f702(p, own, r1, r9)
}

func (m *State) f712(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f706(p, own, r6, r9, r10, r4)
}

func (m *State) f725(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+0]
	r11 := m.index1.vals[r9*4+1]
	r12 := (4)*r10 + r11
	var r13 int64
	if r12 > 2147483647 {
		r13 = 1
	}
	r14 := (4294967295) * r13
	var r15 int64
	if r14 > 0 {
		r15 = 1
	}
	var r16 int64
	if r14 > 65535 {
		r16 = 1
	}
	var r17 int64
	if r12 > 65535 {
		r17 = 1
	}
	r18 := r15 + r17
	var r19 int64
	if r18 > 0 {
		r19 = 1
	}
	r20 := r15 + r16 + r19
	var r21 int64
	if r20 == 0 {
		r21 = 1
	}
	r22 := (2)*r21 + (-1)
	var r23 int64
	if r20 == 1 {
		r23 = 1
	}
	r24 := (2)*r23 + (-1)
	r25 := int64(t3[r20])
	r26 := (2)*r25 + (-1)
	r27 := max(r20-(2), 0)
	r28 := (2)*r27 + (-1)
	var r29 int64
	if r20 > 1 {
		r29 = 1
	}
	r30 := r29 * r14
	r31 := -r29 + (1)
	r32 := r31 * r12
	r33 := r30 + r32
	r34 := min(max(r33, 0), 4294967296)
	r35, top0 := int64(0), r22
	if k := r24; k > top0 {
		r35, top0 = 1, k
	} else if k == top0 {
		r35 = -1
	}
	if k := r26; k > top0 {
		r35, top0 = 2, k
	} else if k == top0 {
		r35 = -1
	}
	if k := r28; k > top0 {
		r35, top0 = 3, k
	} else if k == top0 {
		r35 = -1
	}
	if r35 == 0 {
		r36 := (2) * r34
		return Token(min(max((r36)>>1, 0), 65535) + (0)), true
	}
	if r35 == 1 {
		r37 := (2)*r34 + (-65535)
		return Token(min(max((r37-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r35 == 2 {
		r38 := (2) * r34
		return Token(min(max((r38)>>1, 0), 65535) + (131072)), true
	}
	r39 := (2)*r34 + (-65535)
	return Token(min(max((r39-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f729(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f725(p, own, r1, r9)
}

func (m *State) f735(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f729(p, own, r6, r9, r10, r4)
}

func (m *State) f748(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+0]
	r11 := m.index1.vals[r9*4+1]
	r12 := (4)*r10 + r11
	var r13 int64
	if r12 > 65535 {
		r13 = 1
	}
	r14 := (-2)*r13 + (1)
	r15 := (2)*r13 + (-1)
	r16, top0 := int64(0), r14
	if k := r15; k > top0 {
		r16, top0 = 1, k
	} else if k == top0 {
		r16 = -1
	}
	if r16 == 0 {
		r17 := (8)*r10 + (2)*r11
		return Token(min(max((r17)>>1, 0), 65535) + (0)), true
	}
	r18 := (8)*r10 + (2)*r11 + (-65535)
	return Token(min(max((r18-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f752(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f748(p, own, r1, r9)
}

func (m *State) f758(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f752(p, own, r6, r9, r10, r4)
}

func (m *State) f771(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (5)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+0]
	r11 := m.index1.vals[r9*4+1]
	r12 := (4)*r10 + r11
	var r13 int64
	if r12 > 0 {
		r13 = 1
	}
	r14 := (8)*r1 + (3)
	r15 := min(max(r14, 0), int64(p))
	r16 := int64(m.tokens[r15])
	r17 := big1.at(r16)
	r18 := int64(0)
	if d := uint64(r16 - (196608)); d < 32768 {
		r18 = int64(1)
	}
	r19 := r6 * r18
	r20 := r17 + r19
	r21 := int64(m.index1.find1(r20))
	var r22 int64
	if r13 != 0 {
		r23 := m.index1.vals[r21*4+2]
		r22 = r13 * r23
	}
	r24 := -r13 + (1)
	r25 := (8)*r1 + (4)
	r26 := min(max(r25, 0), int64(p))
	r27 := int64(m.tokens[r26])
	r28 := big1.at(r27)
	r29 := int64(0)
	if d := uint64(r27 - (196608)); d < 32768 {
		r29 = int64(1)
	}
	r30 := r6 * r29
	r31 := r28 + r30
	r32 := int64(m.index1.find1(r31))
	var r33 int64
	if r24 != 0 {
		r34 := m.index1.vals[r32*4+2]
		r33 = r24 * r34
	}
	r35 := r22 + r33
	var r36 int64
	if r35 > 0 {
		r36 = 1
	}
	var r37 int64
	if r35 > 65535 {
		r37 = 1
	}
	var r38 int64
	if r13 != 0 {
		r39 := m.index1.vals[r21*4+0]
		r40 := m.index1.vals[r21*4+1]
		r41 := (4)*r39 + r40
		r38 = r13 * r41
	}
	var r42 int64
	if r24 != 0 {
		r43 := m.index1.vals[r32*4+0]
		r44 := m.index1.vals[r32*4+1]
		r45 := (4)*r43 + r44
		r42 = r24 * r45
	}
	r46 := r38 + r42
	var r47 int64
	if r46 > 65535 {
		r47 = 1
	}
	r48 := r36 + r47
	var r49 int64
	if r48 > 0 {
		r49 = 1
	}
	r50 := r36 + r37 + r49
	var r51 int64
	if r50 == 0 {
		r51 = 1
	}
	r52 := (2)*r51 + (-1)
	var r53 int64
	if r50 == 1 {
		r53 = 1
	}
	r54 := (2)*r53 + (-1)
	r55 := int64(t3[r50])
	r56 := (2)*r55 + (-1)
	r57 := max(r50-(2), 0)
	r58 := (2)*r57 + (-1)
	var r59 int64
	if r50 > 1 {
		r59 = 1
	}
	r60 := r59 * r35
	r61 := -r59 + (1)
	r62 := r61 * r46
	r63 := r60 + r62
	r64 := min(max(r63, 0), 4294967296)
	r65, top0 := int64(0), r52
	if k := r54; k > top0 {
		r65, top0 = 1, k
	} else if k == top0 {
		r65 = -1
	}
	if k := r56; k > top0 {
		r65, top0 = 2, k
	} else if k == top0 {
		r65 = -1
	}
	if k := r58; k > top0 {
		r65, top0 = 3, k
	} else if k == top0 {
		r65 = -1
	}
	if r65 == 0 {
		r66 := (2) * r64
		return Token(min(max((r66)>>1, 0), 65535) + (0)), true
	}
	if r65 == 1 {
		r67 := (2)*r64 + (-65535)
		return Token(min(max((r67-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r65 == 2 {
		r68 := (2) * r64
		return Token(min(max((r68)>>1, 0), 65535) + (131072)), true
	}
	r69 := (2)*r64 + (-65535)
	return Token(min(max((r69-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f775(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f771(p, own, r1, r9)
}

func (m *State) f781(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f775(p, own, r6, r9, r10, r4)
}

func (m *State) f794(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	r11 := (8)*r1 + (4)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := big1.at(r13)
	var r15 int64
	if r6 != 0 {
		r16 := int64(0)
		if d := uint64(r13 - (196608)); d < 32768 {
			r16 = int64(1)
		}
		r15 = r6 * r16
	}
	r17 := r14 + r15
	r18 := int64(m.index1.find1(r17))
	r19 := m.index1.vals[r18*4+2]
	r20 := m.index1.vals[r9*4+0]
	r21 := m.index1.vals[r9*4+1]
	r22 := m.index1.vals[r18*4+0]
	r23 := m.index1.vals[r18*4+1]
	r24 := (4)*r20 + r21 + (-4)*r22 - r23
	var r25 int64
	if r24 > 0 {
		r25 = 1
	}
	r26 := (-4)*r20 - r21 + (4)*r22 + r23
	var r27 int64
	if r26 > 0 {
		r27 = 1
	}
	r28 := (-2)*r10 + (2)*r19 - r25 + r27
	var r29 int64
	if r28 > 0 {
		r29 = 1
	}
	r30 := (2)*r10 + (-2)*r19 + r25 - r27
	var r31 int64
	if r30 > 0 {
		r31 = 1
	}
	r32 := (-2)*r29 + (-2)*r31 + (2)
	return Token(min(max((r32)>>1, 0), 65535) + (0)), true
}

func (m *State) f798(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f794(p, own, r1, r9)
}

func (m *State) f804(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f798(p, own, r6, r9, r10, r4)
}

func (m *State) f817(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	r11 := (8)*r1 + (4)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := big1.at(r13)
	var r15 int64
	if r6 != 0 {
		r16 := int64(0)
		if d := uint64(r13 - (196608)); d < 32768 {
			r16 = int64(1)
		}
		r15 = r6 * r16
	}
	r17 := r14 + r15
	r18 := int64(m.index1.find1(r17))
	r19 := m.index1.vals[r18*4+2]
	r20 := m.index1.vals[r9*4+0]
	r21 := m.index1.vals[r9*4+1]
	r22 := m.index1.vals[r18*4+0]
	r23 := m.index1.vals[r18*4+1]
	r24 := (4)*r20 + r21 + (-4)*r22 - r23
	var r25 int64
	if r24 > 0 {
		r25 = 1
	}
	r26 := (-4)*r20 - r21 + (4)*r22 + r23
	var r27 int64
	if r26 > 0 {
		r27 = 1
	}
	r28 := (-2)*r10 + (2)*r19 - r25 + r27
	var r29 int64
	if r28 > 0 {
		r29 = 1
	}
	r30 := (2)*r10 + (-2)*r19 + r25 - r27
	var r31 int64
	if r30 > 0 {
		r31 = 1
	}
	r32 := (2)*r29 + (2)*r31
	return Token(min(max((r32)>>1, 0), 65535) + (0)), true
}

func (m *State) f821(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f817(p, own, r1, r9)
}

func (m *State) f827(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f821(p, own, r6, r9, r10, r4)
}

func (m *State) f840(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	r11 := (8)*r1 + (4)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := big1.at(r13)
	var r15 int64
	if r6 != 0 {
		r16 := int64(0)
		if d := uint64(r13 - (196608)); d < 32768 {
			r16 = int64(1)
		}
		r15 = r6 * r16
	}
	r17 := r14 + r15
	r18 := int64(m.index1.find1(r17))
	r19 := m.index1.vals[r18*4+2]
	r20 := m.index1.vals[r9*4+0]
	r21 := m.index1.vals[r9*4+1]
	r22 := m.index1.vals[r18*4+0]
	r23 := m.index1.vals[r18*4+1]
	r24 := (4)*r20 + r21 + (-4)*r22 - r23
	var r25 int64
	if r24 > 0 {
		r25 = 1
	}
	r26 := (-4)*r20 - r21 + (4)*r22 + r23
	var r27 int64
	if r26 > 0 {
		r27 = 1
	}
	r28 := (-2)*r10 + (2)*r19 - r25 + r27
	var r29 int64
	if r28 > 0 {
		r29 = 1
	}
	r30 := (2) * r29
	return Token(min(max((r30)>>1, 0), 65535) + (0)), true
}

func (m *State) f844(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f840(p, own, r1, r9)
}

func (m *State) f850(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f844(p, own, r6, r9, r10, r4)
}

func (m *State) f863(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	r11 := (8)*r1 + (4)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := big1.at(r13)
	var r15 int64
	if r6 != 0 {
		r16 := int64(0)
		if d := uint64(r13 - (196608)); d < 32768 {
			r16 = int64(1)
		}
		r15 = r6 * r16
	}
	r17 := r14 + r15
	r18 := int64(m.index1.find1(r17))
	r19 := m.index1.vals[r18*4+2]
	r20 := m.index1.vals[r9*4+0]
	r21 := m.index1.vals[r9*4+1]
	r22 := m.index1.vals[r18*4+0]
	r23 := m.index1.vals[r18*4+1]
	r24 := (4)*r20 + r21 + (-4)*r22 - r23
	var r25 int64
	if r24 > 0 {
		r25 = 1
	}
	r26 := (-4)*r20 - r21 + (4)*r22 + r23
	var r27 int64
	if r26 > 0 {
		r27 = 1
	}
	r28 := (2)*r10 + (-2)*r19 + r25 - r27
	var r29 int64
	if r28 > 0 {
		r29 = 1
	}
	r30 := (-2)*r29 + (2)
	return Token(min(max((r30)>>1, 0), 65535) + (0)), true
}

func (m *State) f867(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f863(p, own, r1, r9)
}

func (m *State) f873(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f867(p, own, r6, r9, r10, r4)
}

func (m *State) f886(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	r11 := (8)*r1 + (4)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := big1.at(r13)
	var r15 int64
	if r6 != 0 {
		r16 := int64(0)
		if d := uint64(r13 - (196608)); d < 32768 {
			r16 = int64(1)
		}
		r15 = r6 * r16
	}
	r17 := r14 + r15
	r18 := int64(m.index1.find1(r17))
	r19 := m.index1.vals[r18*4+2]
	r20 := m.index1.vals[r9*4+0]
	r21 := m.index1.vals[r9*4+1]
	r22 := m.index1.vals[r18*4+0]
	r23 := m.index1.vals[r18*4+1]
	r24 := (4)*r20 + r21
	var r25 int64
	if r24 > 2147483647 {
		r25 = 1
	}
	r26 := (4)*r22 + r23
	var r27 int64
	if r26 > 2147483647 {
		r27 = 1
	}
	r28 := (4)*r20 + r21 + (-4)*r22 - r23 + (-4294967296)*r25 + (4294967296)*r27
	var r29 int64
	if r28 > 0 {
		r29 = 1
	}
	r30 := (-4)*r20 - r21 + (4)*r22 + r23 + (4294967296)*r25 + (-4294967296)*r27
	var r31 int64
	if r30 > 0 {
		r31 = 1
	}
	r32 := (-2)*r10 + (2)*r19 - r29 + r31
	var r33 int64
	if r32 > 0 {
		r33 = 1
	}
	r34 := (2) * r33
	return Token(min(max((r34)>>1, 0), 65535) + (0)), true
}

func (m *State) f890(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f886(p, own, r1, r9)
}

func (m *State) f896(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f890(p, own, r6, r9, r10, r4)
}

func (m *State) f909(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	r11 := (8)*r1 + (4)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := big1.at(r13)
	var r15 int64
	if r6 != 0 {
		r16 := int64(0)
		if d := uint64(r13 - (196608)); d < 32768 {
			r16 = int64(1)
		}
		r15 = r6 * r16
	}
	r17 := r14 + r15
	r18 := int64(m.index1.find1(r17))
	r19 := m.index1.vals[r18*4+2]
	r20 := m.index1.vals[r9*4+0]
	r21 := m.index1.vals[r9*4+1]
	r22 := m.index1.vals[r18*4+0]
	r23 := m.index1.vals[r18*4+1]
	r24 := (4)*r20 + r21
	var r25 int64
	if r24 > 2147483647 {
		r25 = 1
	}
	r26 := (4)*r22 + r23
	var r27 int64
	if r26 > 2147483647 {
		r27 = 1
	}
	r28 := (4)*r20 + r21 + (-4)*r22 - r23 + (-4294967296)*r25 + (4294967296)*r27
	var r29 int64
	if r28 > 0 {
		r29 = 1
	}
	r30 := (-4)*r20 - r21 + (4)*r22 + r23 + (4294967296)*r25 + (-4294967296)*r27
	var r31 int64
	if r30 > 0 {
		r31 = 1
	}
	r32 := (2)*r10 + (-2)*r19 + r29 - r31
	var r33 int64
	if r32 > 0 {
		r33 = 1
	}
	r34 := (-2)*r33 + (2)
	return Token(min(max((r34)>>1, 0), 65535) + (0)), true
}

func (m *State) f913(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f909(p, own, r1, r9)
}

func (m *State) f919(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f913(p, own, r6, r9, r10, r4)
}

func (m *State) f932(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	r11 := (8)*r1 + (4)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := big1.at(r13)
	var r15 int64
	if r6 != 0 {
		r16 := int64(0)
		if d := uint64(r13 - (196608)); d < 32768 {
			r16 = int64(1)
		}
		r15 = r6 * r16
	}
	r17 := r14 + r15
	r18 := int64(m.index1.find1(r17))
	r19 := m.index1.vals[r18*4+2]
	var r20 int64
	if r10 > 2147483647 {
		r20 = 1
	}
	var r21 int64
	if r19 > 2147483647 {
		r21 = 1
	}
	r22 := m.index1.vals[r9*4+0]
	r23 := m.index1.vals[r9*4+1]
	r24 := m.index1.vals[r18*4+0]
	r25 := m.index1.vals[r18*4+1]
	r26 := (4)*r22 + r23 + (-4)*r24 - r25
	var r27 int64
	if r26 > 0 {
		r27 = 1
	}
	r28 := (-4)*r22 - r23 + (4)*r24 + r25
	var r29 int64
	if r28 > 0 {
		r29 = 1
	}
	r30 := (-2)*r10 + (2)*r19 + (8589934592)*r20 + (-8589934592)*r21 - r27 + r29
	var r31 int64
	if r30 > 0 {
		r31 = 1
	}
	r32 := (2) * r31
	return Token(min(max((r32)>>1, 0), 65535) + (0)), true
}

func (m *State) f936(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f932(p, own, r1, r9)
}

func (m *State) f942(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f936(p, own, r6, r9, r10, r4)
}

func (m *State) f955(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	r11 := (8)*r1 + (4)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := big1.at(r13)
	var r15 int64
	if r6 != 0 {
		r16 := int64(0)
		if d := uint64(r13 - (196608)); d < 32768 {
			r16 = int64(1)
		}
		r15 = r6 * r16
	}
	r17 := r14 + r15
	r18 := int64(m.index1.find1(r17))
	r19 := m.index1.vals[r18*4+2]
	var r20 int64
	if r10 > 2147483647 {
		r20 = 1
	}
	var r21 int64
	if r19 > 2147483647 {
		r21 = 1
	}
	r22 := m.index1.vals[r9*4+0]
	r23 := m.index1.vals[r9*4+1]
	r24 := m.index1.vals[r18*4+0]
	r25 := m.index1.vals[r18*4+1]
	r26 := (4)*r22 + r23 + (-4)*r24 - r25
	var r27 int64
	if r26 > 0 {
		r27 = 1
	}
	r28 := (-4)*r22 - r23 + (4)*r24 + r25
	var r29 int64
	if r28 > 0 {
		r29 = 1
	}
	r30 := (2)*r10 + (-2)*r19 + (-8589934592)*r20 + (8589934592)*r21 + r27 - r29
	var r31 int64
	if r30 > 0 {
		r31 = 1
	}
	r32 := (-2)*r31 + (2)
	return Token(min(max((r32)>>1, 0), 65535) + (0)), true
}

func (m *State) f959(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f955(p, own, r1, r9)
}

func (m *State) f965(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f959(p, own, r6, r9, r10, r4)
}

func (m *State) f978(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	r11 := (8)*r1 + (4)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := big1.at(r13)
	var r15 int64
	if r6 != 0 {
		r16 := int64(0)
		if d := uint64(r13 - (196608)); d < 32768 {
			r16 = int64(1)
		}
		r15 = r6 * r16
	}
	r17 := r14 + r15
	r18 := int64(m.index1.find1(r17))
	r19 := m.index1.vals[r18*4+2]
	r20 := m.index1.vals[r9*4+0]
	r21 := m.index1.vals[r9*4+1]
	r22 := m.index1.vals[r18*4+0]
	r23 := m.index1.vals[r18*4+1]
	r24 := (4)*r20 + r21 + (-4)*r22 - r23
	var r25 int64
	if r24 > 0 {
		r25 = 1
	}
	r26 := (-4)*r20 - r21 + (4)*r22 + r23
	var r27 int64
	if r26 > 0 {
		r27 = 1
	}
	r28 := (-2)*r10 + (2)*r19 - r25 + r27
	var r29 int64
	if r28 > 0 {
		r29 = 1
	}
	r30 := (2)*r10 + (-2)*r19 + r25 - r27
	var r31 int64
	if r30 > 0 {
		r31 = 1
	}
	r32 := (-4)*r29 + (-4)*r31 + (3)
	r33 := (8)*r1 + (7)
	r34 := min(max(r33, 0), int64(p))
	r35 := int64(m.tokens[r34])
	r36 := int64(0)
	if d := uint64(r35 - (196609)); d < 65535 {
		r36 = r35 - (196608)
	}
	r37 := int64(0)
	if d := uint64(r35 - (229376)); d < 32768 {
		r37 = int64(1)
	}
	r38 := (8)*r1 + (8)
	r39 := min(max(r38, 0), int64(p))
	r40 := int64(m.tokens[r39])
	r41 := big1.at(r40)
	r42 := (65536)*r36 + (-4294967296)*r37 + r41
	var r43 int64
	if r42 > 4095 {
		r43 = 1
	}
	r44 := (-65536)*r36 + (4294967296)*r37 - r41
	var r45 int64
	if r44 > 4096 {
		r45 = 1
	}
	r46 := -r29 - r31 + r43 + r45
	r47 := max(r46, 0)
	r48 := (6)*r47 + (-1)
	r49, top0 := int64(0), int64(0)
	if k := r32; k > top0 {
		r49, top0 = 1, k
	} else if k == top0 {
		r49 = -1
	}
	if k := r48; k > top0 {
		r49, top0 = 2, k
	} else if k == top0 {
		r49 = -1
	}
	if r49 == 0 {
		return 360448, true
	}
	if r49 == 1 {
		r50 := (131072)*r36 + (-8589934592)*r37 + (2)*r41 + (8192)
		return Token(min(max((r50)>>1, 0), 8191) + (327680)), true
	}
	r51 := (131072)*r36 + (-8589934592)*r37 + (2)*r41 + (67108865)
	return Token(min(max((r51-(-8191))>>14, 0), 8191) + (352256)), true
}

func (m *State) f982(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f978(p, own, r1, r9)
}

func (m *State) f988(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f982(p, own, r6, r9, r10, r4)
}

func (m *State) f1001(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	r11 := (8)*r1 + (4)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := big1.at(r13)
	var r15 int64
	if r6 != 0 {
		r16 := int64(0)
		if d := uint64(r13 - (196608)); d < 32768 {
			r16 = int64(1)
		}
		r15 = r6 * r16
	}
	r17 := r14 + r15
	r18 := int64(m.index1.find1(r17))
	r19 := m.index1.vals[r18*4+2]
	r20 := m.index1.vals[r9*4+0]
	r21 := m.index1.vals[r9*4+1]
	r22 := m.index1.vals[r18*4+0]
	r23 := m.index1.vals[r18*4+1]
	r24 := (4)*r20 + r21 + (-4)*r22 - r23
	var r25 int64
	if r24 > 0 {
		r25 = 1
	}
	r26 := (-4)*r20 - r21 + (4)*r22 + r23
	var r27 int64
	if r26 > 0 {
		r27 = 1
	}
	r28 := (-2)*r10 + (2)*r19 - r25 + r27
	var r29 int64
	if r28 > 0 {
		r29 = 1
	}
	r30 := (2)*r10 + (-2)*r19 + r25 - r27
	var r31 int64
	if r30 > 0 {
		r31 = 1
	}
	r32 := (4)*r29 + (4)*r31 + (-1)
	r33 := (8)*r1 + (7)
	r34 := min(max(r33, 0), int64(p))
	r35 := int64(m.tokens[r34])
	r36 := int64(0)
	if d := uint64(r35 - (196609)); d < 65535 {
		r36 = r35 - (196608)
	}
	r37 := int64(0)
	if d := uint64(r35 - (229376)); d < 32768 {
		r37 = int64(1)
	}
	r38 := (8)*r1 + (8)
	r39 := min(max(r38, 0), int64(p))
	r40 := int64(m.tokens[r39])
	r41 := big1.at(r40)
	r42 := (65536)*r36 + (-4294967296)*r37 + r41
	var r43 int64
	if r42 > 4095 {
		r43 = 1
	}
	r44 := (-65536)*r36 + (4294967296)*r37 - r41
	var r45 int64
	if r44 > 4096 {
		r45 = 1
	}
	r46 := r29 + r31 + r43 + r45
	r47 := max(r46-(1), 0)
	r48 := (6)*r47 + (-1)
	r49, top0 := int64(0), int64(0)
	if k := r32; k > top0 {
		r49, top0 = 1, k
	} else if k == top0 {
		r49 = -1
	}
	if k := r48; k > top0 {
		r49, top0 = 2, k
	} else if k == top0 {
		r49 = -1
	}
	if r49 == 0 {
		return 360448, true
	}
	if r49 == 1 {
		r50 := (131072)*r36 + (-8589934592)*r37 + (2)*r41 + (8192)
		return Token(min(max((r50)>>1, 0), 8191) + (327680)), true
	}
	r51 := (131072)*r36 + (-8589934592)*r37 + (2)*r41 + (67108865)
	return Token(min(max((r51-(-8191))>>14, 0), 8191) + (352256)), true
}

func (m *State) f1005(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f1001(p, own, r1, r9)
}

func (m *State) f1011(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1005(p, own, r6, r9, r10, r4)
}

func (m *State) f1024(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	r11 := (8)*r1 + (4)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := big1.at(r13)
	var r15 int64
	if r6 != 0 {
		r16 := int64(0)
		if d := uint64(r13 - (196608)); d < 32768 {
			r16 = int64(1)
		}
		r15 = r6 * r16
	}
	r17 := r14 + r15
	r18 := int64(m.index1.find1(r17))
	r19 := m.index1.vals[r18*4+2]
	r20 := m.index1.vals[r9*4+0]
	r21 := m.index1.vals[r9*4+1]
	r22 := m.index1.vals[r18*4+0]
	r23 := m.index1.vals[r18*4+1]
	r24 := (4)*r20 + r21 + (-4)*r22 - r23
	var r25 int64
	if r24 > 0 {
		r25 = 1
	}
	r26 := (-4)*r20 - r21 + (4)*r22 + r23
	var r27 int64
	if r26 > 0 {
		r27 = 1
	}
	r28 := (-2)*r10 + (2)*r19 - r25 + r27
	var r29 int64
	if r28 > 0 {
		r29 = 1
	}
	r30 := (4)*r29 + (-1)
	r31 := (8)*r1 + (7)
	r32 := min(max(r31, 0), int64(p))
	r33 := int64(m.tokens[r32])
	r34 := int64(0)
	if d := uint64(r33 - (196609)); d < 65535 {
		r34 = r33 - (196608)
	}
	r35 := int64(0)
	if d := uint64(r33 - (229376)); d < 32768 {
		r35 = int64(1)
	}
	r36 := (8)*r1 + (8)
	r37 := min(max(r36, 0), int64(p))
	r38 := int64(m.tokens[r37])
	r39 := big1.at(r38)
	r40 := (65536)*r34 + (-4294967296)*r35 + r39
	var r41 int64
	if r40 > 4095 {
		r41 = 1
	}
	r42 := (-65536)*r34 + (4294967296)*r35 - r39
	var r43 int64
	if r42 > 4096 {
		r43 = 1
	}
	r44 := r29 + r41 + r43
	r45 := max(r44-(1), 0)
	r46 := (6)*r45 + (-1)
	r47, top0 := int64(0), int64(0)
	if k := r30; k > top0 {
		r47, top0 = 1, k
	} else if k == top0 {
		r47 = -1
	}
	if k := r46; k > top0 {
		r47, top0 = 2, k
	} else if k == top0 {
		r47 = -1
	}
	if r47 == 0 {
		return 360448, true
	}
	if r47 == 1 {
		r48 := (131072)*r34 + (-8589934592)*r35 + (2)*r39 + (8192)
		return Token(min(max((r48)>>1, 0), 8191) + (327680)), true
	}
	r49 := (131072)*r34 + (-8589934592)*r35 + (2)*r39 + (67108865)
	return Token(min(max((r49-(-8191))>>14, 0), 8191) + (352256)), true
}

func (m *State) f1028(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f1024(p, own, r1, r9)
}

func (m *State) f1034(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1028(p, own, r6, r9, r10, r4)
}

func (m *State) f1047(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	r11 := (8)*r1 + (4)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := big1.at(r13)
	var r15 int64
	if r6 != 0 {
		r16 := int64(0)
		if d := uint64(r13 - (196608)); d < 32768 {
			r16 = int64(1)
		}
		r15 = r6 * r16
	}
	r17 := r14 + r15
	r18 := int64(m.index1.find1(r17))
	r19 := m.index1.vals[r18*4+2]
	r20 := m.index1.vals[r9*4+0]
	r21 := m.index1.vals[r9*4+1]
	r22 := m.index1.vals[r18*4+0]
	r23 := m.index1.vals[r18*4+1]
	r24 := (4)*r20 + r21 + (-4)*r22 - r23
	var r25 int64
	if r24 > 0 {
		r25 = 1
	}
	r26 := (-4)*r20 - r21 + (4)*r22 + r23
	var r27 int64
	if r26 > 0 {
		r27 = 1
	}
	r28 := (2)*r10 + (-2)*r19 + r25 - r27
	var r29 int64
	if r28 > 0 {
		r29 = 1
	}
	r30 := (-4)*r29 + (3)
	r31 := (8)*r1 + (7)
	r32 := min(max(r31, 0), int64(p))
	r33 := int64(m.tokens[r32])
	r34 := int64(0)
	if d := uint64(r33 - (196609)); d < 65535 {
		r34 = r33 - (196608)
	}
	r35 := int64(0)
	if d := uint64(r33 - (229376)); d < 32768 {
		r35 = int64(1)
	}
	r36 := (8)*r1 + (8)
	r37 := min(max(r36, 0), int64(p))
	r38 := int64(m.tokens[r37])
	r39 := big1.at(r38)
	r40 := (65536)*r34 + (-4294967296)*r35 + r39
	var r41 int64
	if r40 > 4095 {
		r41 = 1
	}
	r42 := (-65536)*r34 + (4294967296)*r35 - r39
	var r43 int64
	if r42 > 4096 {
		r43 = 1
	}
	r44 := -r29 + r41 + r43
	r45 := max(r44, 0)
	r46 := (6)*r45 + (-1)
	r47, top0 := int64(0), int64(0)
	if k := r30; k > top0 {
		r47, top0 = 1, k
	} else if k == top0 {
		r47 = -1
	}
	if k := r46; k > top0 {
		r47, top0 = 2, k
	} else if k == top0 {
		r47 = -1
	}
	if r47 == 0 {
		return 360448, true
	}
	if r47 == 1 {
		r48 := (131072)*r34 + (-8589934592)*r35 + (2)*r39 + (8192)
		return Token(min(max((r48)>>1, 0), 8191) + (327680)), true
	}
	r49 := (131072)*r34 + (-8589934592)*r35 + (2)*r39 + (67108865)
	return Token(min(max((r49-(-8191))>>14, 0), 8191) + (352256)), true
}

func (m *State) f1051(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f1047(p, own, r1, r9)
}

func (m *State) f1057(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1051(p, own, r6, r9, r10, r4)
}

func (m *State) f1070(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	r11 := (8)*r1 + (4)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := big1.at(r13)
	var r15 int64
	if r6 != 0 {
		r16 := int64(0)
		if d := uint64(r13 - (196608)); d < 32768 {
			r16 = int64(1)
		}
		r15 = r6 * r16
	}
	r17 := r14 + r15
	r18 := int64(m.index1.find1(r17))
	r19 := m.index1.vals[r18*4+2]
	r20 := m.index1.vals[r9*4+0]
	r21 := m.index1.vals[r9*4+1]
	r22 := m.index1.vals[r18*4+0]
	r23 := m.index1.vals[r18*4+1]
	r24 := (4)*r20 + r21
	var r25 int64
	if r24 > 2147483647 {
		r25 = 1
	}
	r26 := (4)*r22 + r23
	var r27 int64
	if r26 > 2147483647 {
		r27 = 1
	}
	r28 := (4)*r20 + r21 + (-4)*r22 - r23 + (-4294967296)*r25 + (4294967296)*r27
	var r29 int64
	if r28 > 0 {
		r29 = 1
	}
	r30 := (-4)*r20 - r21 + (4)*r22 + r23 + (4294967296)*r25 + (-4294967296)*r27
	var r31 int64
	if r30 > 0 {
		r31 = 1
	}
	r32 := (-2)*r10 + (2)*r19 - r29 + r31
	var r33 int64
	if r32 > 0 {
		r33 = 1
	}
	r34 := (4)*r33 + (-1)
	r35 := (8)*r1 + (7)
	r36 := min(max(r35, 0), int64(p))
	r37 := int64(m.tokens[r36])
	r38 := int64(0)
	if d := uint64(r37 - (196609)); d < 65535 {
		r38 = r37 - (196608)
	}
	r39 := int64(0)
	if d := uint64(r37 - (229376)); d < 32768 {
		r39 = int64(1)
	}
	r40 := (8)*r1 + (8)
	r41 := min(max(r40, 0), int64(p))
	r42 := int64(m.tokens[r41])
	r43 := big1.at(r42)
	r44 := (65536)*r38 + (-4294967296)*r39 + r43
	var r45 int64
	if r44 > 4095 {
		r45 = 1
	}
	r46 := (-65536)*r38 + (4294967296)*r39 - r43
	var r47 int64
	if r46 > 4096 {
		r47 = 1
	}
	r48 := r33 + r45 + r47
	r49 := max(r48-(1), 0)
	r50 := (6)*r49 + (-1)
	r51, top0 := int64(0), int64(0)
	if k := r34; k > top0 {
		r51, top0 = 1, k
	} else if k == top0 {
		r51 = -1
	}
	if k := r50; k > top0 {
		r51, top0 = 2, k
	} else if k == top0 {
		r51 = -1
	}
	if r51 == 0 {
		return 360448, true
	}
	if r51 == 1 {
		r52 := (131072)*r38 + (-8589934592)*r39 + (2)*r43 + (8192)
		return Token(min(max((r52)>>1, 0), 8191) + (327680)), true
	}
	r53 := (131072)*r38 + (-8589934592)*r39 + (2)*r43 + (67108865)
	return Token(min(max((r53-(-8191))>>14, 0), 8191) + (352256)), true
}

func (m *State) f1074(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f1070(p, own, r1, r9)
}

func (m *State) f1080(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1074(p, own, r6, r9, r10, r4)
}

func (m *State) f1093(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	r11 := (8)*r1 + (4)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := big1.at(r13)
	var r15 int64
	if r6 != 0 {
		r16 := int64(0)
		if d := uint64(r13 - (196608)); d < 32768 {
			r16 = int64(1)
		}
		r15 = r6 * r16
	}
	r17 := r14 + r15
	r18 := int64(m.index1.find1(r17))
	r19 := m.index1.vals[r18*4+2]
	r20 := m.index1.vals[r9*4+0]
	r21 := m.index1.vals[r9*4+1]
	r22 := m.index1.vals[r18*4+0]
	r23 := m.index1.vals[r18*4+1]
	r24 := (4)*r20 + r21
	var r25 int64
	if r24 > 2147483647 {
		r25 = 1
	}
	r26 := (4)*r22 + r23
	var r27 int64
	if r26 > 2147483647 {
		r27 = 1
	}
	r28 := (4)*r20 + r21 + (-4)*r22 - r23 + (-4294967296)*r25 + (4294967296)*r27
	var r29 int64
	if r28 > 0 {
		r29 = 1
	}
	r30 := (-4)*r20 - r21 + (4)*r22 + r23 + (4294967296)*r25 + (-4294967296)*r27
	var r31 int64
	if r30 > 0 {
		r31 = 1
	}
	r32 := (2)*r10 + (-2)*r19 + r29 - r31
	var r33 int64
	if r32 > 0 {
		r33 = 1
	}
	r34 := (-4)*r33 + (3)
	r35 := (8)*r1 + (7)
	r36 := min(max(r35, 0), int64(p))
	r37 := int64(m.tokens[r36])
	r38 := int64(0)
	if d := uint64(r37 - (196609)); d < 65535 {
		r38 = r37 - (196608)
	}
	r39 := int64(0)
	if d := uint64(r37 - (229376)); d < 32768 {
		r39 = int64(1)
	}
	r40 := (8)*r1 + (8)
	r41 := min(max(r40, 0), int64(p))
	r42 := int64(m.tokens[r41])
	r43 := big1.at(r42)
	r44 := (65536)*r38 + (-4294967296)*r39 + r43
	var r45 int64
	if r44 > 4095 {
		r45 = 1
	}
	r46 := (-65536)*r38 + (4294967296)*r39 - r43
	var r47 int64
	if r46 > 4096 {
		r47 = 1
	}
	r48 := -r33 + r45 + r47
	r49 := max(r48, 0)
	r50 := (6)*r49 + (-1)
	r51, top0 := int64(0), int64(0)
	if k := r34; k > top0 {
		r51, top0 = 1, k
	} else if k == top0 {
		r51 = -1
	}
	if k := r50; k > top0 {
		r51, top0 = 2, k
	} else if k == top0 {
		r51 = -1
	}
	if r51 == 0 {
		return 360448, true
	}
	if r51 == 1 {
		r52 := (131072)*r38 + (-8589934592)*r39 + (2)*r43 + (8192)
		return Token(min(max((r52)>>1, 0), 8191) + (327680)), true
	}
	r53 := (131072)*r38 + (-8589934592)*r39 + (2)*r43 + (67108865)
	return Token(min(max((r53-(-8191))>>14, 0), 8191) + (352256)), true
}

func (m *State) f1097(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f1093(p, own, r1, r9)
}

func (m *State) f1103(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1097(p, own, r6, r9, r10, r4)
}

func (m *State) f1116(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	r11 := (8)*r1 + (4)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := big1.at(r13)
	var r15 int64
	if r6 != 0 {
		r16 := int64(0)
		if d := uint64(r13 - (196608)); d < 32768 {
			r16 = int64(1)
		}
		r15 = r6 * r16
	}
	r17 := r14 + r15
	r18 := int64(m.index1.find1(r17))
	r19 := m.index1.vals[r18*4+2]
	var r20 int64
	if r10 > 2147483647 {
		r20 = 1
	}
	var r21 int64
	if r19 > 2147483647 {
		r21 = 1
	}
	r22 := m.index1.vals[r9*4+0]
	r23 := m.index1.vals[r9*4+1]
	r24 := m.index1.vals[r18*4+0]
	r25 := m.index1.vals[r18*4+1]
	r26 := (4)*r22 + r23 + (-4)*r24 - r25
	var r27 int64
	if r26 > 0 {
		r27 = 1
	}
	r28 := (-4)*r22 - r23 + (4)*r24 + r25
	var r29 int64
	if r28 > 0 {
		r29 = 1
	}
	r30 := (-2)*r10 + (2)*r19 + (8589934592)*r20 + (-8589934592)*r21 - r27 + r29
	var r31 int64
	if r30 > 0 {
		r31 = 1
	}
	r32 := (4)*r31 + (-1)
	r33 := (8)*r1 + (7)
	r34 := min(max(r33, 0), int64(p))
	r35 := int64(m.tokens[r34])
	r36 := int64(0)
	if d := uint64(r35 - (196609)); d < 65535 {
		r36 = r35 - (196608)
	}
	r37 := int64(0)
	if d := uint64(r35 - (229376)); d < 32768 {
		r37 = int64(1)
	}
	r38 := (8)*r1 + (8)
	r39 := min(max(r38, 0), int64(p))
	r40 := int64(m.tokens[r39])
	r41 := big1.at(r40)
	r42 := (65536)*r36 + (-4294967296)*r37 + r41
	var r43 int64
	if r42 > 4095 {
		r43 = 1
	}
	r44 := (-65536)*r36 + (4294967296)*r37 - r41
	var r45 int64
	if r44 > 4096 {
		r45 = 1
	}
	r46 := r31 + r43 + r45
	r47 := max(r46-(1), 0)
	r48 := (6)*r47 + (-1)
	r49, top0 := int64(0), int64(0)
	if k := r32; k > top0 {
		r49, top0 = 1, k
	} else if k == top0 {
		r49 = -1
	}
	if k := r48; k > top0 {
		r49, top0 = 2, k
	} else if k == top0 {
		r49 = -1
	}
	if r49 == 0 {
		return 360448, true
	}
	if r49 == 1 {
		r50 := (131072)*r36 + (-8589934592)*r37 + (2)*r41 + (8192)
		return Token(min(max((r50)>>1, 0), 8191) + (327680)), true
	}
	r51 := (131072)*r36 + (-8589934592)*r37 + (2)*r41 + (67108865)
	return Token(min(max((r51-(-8191))>>14, 0), 8191) + (352256)), true
}

func (m *State) f1120(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f1116(p, own, r1, r9)
}

func (m *State) f1126(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1120(p, own, r6, r9, r10, r4)
}

func (m *State) f1139(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	r11 := (8)*r1 + (4)
	r12 := min(max(r11, 0), int64(p))
	r13 := int64(m.tokens[r12])
	r14 := big1.at(r13)
	var r15 int64
	if r6 != 0 {
		r16 := int64(0)
		if d := uint64(r13 - (196608)); d < 32768 {
			r16 = int64(1)
		}
		r15 = r6 * r16
	}
	r17 := r14 + r15
	r18 := int64(m.index1.find1(r17))
	r19 := m.index1.vals[r18*4+2]
	var r20 int64
	if r10 > 2147483647 {
		r20 = 1
	}
	var r21 int64
	if r19 > 2147483647 {
		r21 = 1
	}
	r22 := m.index1.vals[r9*4+0]
	r23 := m.index1.vals[r9*4+1]
	r24 := m.index1.vals[r18*4+0]
	r25 := m.index1.vals[r18*4+1]
	r26 := (4)*r22 + r23 + (-4)*r24 - r25
	var r27 int64
	if r26 > 0 {
		r27 = 1
	}
	r28 := (-4)*r22 - r23 + (4)*r24 + r25
	var r29 int64
	if r28 > 0 {
		r29 = 1
	}
	r30 := (2)*r10 + (-2)*r19 + (-8589934592)*r20 + (8589934592)*r21 + r27 - r29
	var r31 int64
	if r30 > 0 {
		r31 = 1
	}
	r32 := (-4)*r31 + (3)
	r33 := (8)*r1 + (7)
	r34 := min(max(r33, 0), int64(p))
	r35 := int64(m.tokens[r34])
	r36 := int64(0)
	if d := uint64(r35 - (196609)); d < 65535 {
		r36 = r35 - (196608)
	}
	r37 := int64(0)
	if d := uint64(r35 - (229376)); d < 32768 {
		r37 = int64(1)
	}
	r38 := (8)*r1 + (8)
	r39 := min(max(r38, 0), int64(p))
	r40 := int64(m.tokens[r39])
	r41 := big1.at(r40)
	r42 := (65536)*r36 + (-4294967296)*r37 + r41
	var r43 int64
	if r42 > 4095 {
		r43 = 1
	}
	r44 := (-65536)*r36 + (4294967296)*r37 - r41
	var r45 int64
	if r44 > 4096 {
		r45 = 1
	}
	r46 := -r31 + r43 + r45
	r47 := max(r46, 0)
	r48 := (6)*r47 + (-1)
	r49, top0 := int64(0), int64(0)
	if k := r32; k > top0 {
		r49, top0 = 1, k
	} else if k == top0 {
		r49 = -1
	}
	if k := r48; k > top0 {
		r49, top0 = 2, k
	} else if k == top0 {
		r49 = -1
	}
	if r49 == 0 {
		return 360448, true
	}
	if r49 == 1 {
		r50 := (131072)*r36 + (-8589934592)*r37 + (2)*r41 + (8192)
		return Token(min(max((r50)>>1, 0), 8191) + (327680)), true
	}
	r51 := (131072)*r36 + (-8589934592)*r37 + (2)*r41 + (67108865)
	return Token(min(max((r51-(-8191))>>14, 0), 8191) + (352256)), true
}

func (m *State) f1143(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f1139(p, own, r1, r9)
}

func (m *State) f1149(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1143(p, own, r6, r9, r10, r4)
}

func (m *State) f1162(p int, own Token, r1 int64, r6 int64, r13 int64, r14 int64, r15 int64, r16 int64, r17 int64, r22 int64, r25 int64) (Token, bool) {
	r0 := (8)*r1 + (5)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+0]
	r11 := m.index1.vals[r9*4+1]
	r12 := (4)*r13 + r14 + (65536)*r15 + (4)*r16 + r17 + (-4)*r10 - r11
	var r18 int64
	if r12 > -1 {
		r18 = 1
	}
	r19 := (4)*r18 + (-1)
	r20, top0 := int64(0), int64(0)
	if k := r19; k > top0 {
		r20, top0 = 1, k
	} else if k == top0 {
		r20 = -1
	}
	if r20 == 0 {
		r21 := r14 + r17 + (-4)*r22
		var r23 int64
		if r21 == 0 {
			r23 = 1
		}
		r24 := int64(m.index2.find1(r25))
		r26 := m.index2.vals[r24*5+4]
		r27 := -r25 + r26
		var r28 int64
		if r27 == 0 {
			r28 = 1
		}
		var r29 int64
		if r23 != 0 {
			var r30 int64
			if r28 != 0 {
				r31 := m.index2.vals[r24*5+0]
				r30 = r28 * r31
			}
			r29 = r23 * r30
		}
		var r32 int64
		if r21 == 1 {
			r32 = 1
		}
		var r33 int64
		if r32 != 0 {
			var r34 int64
			if r28 != 0 {
				r35 := m.index2.vals[r24*5+1]
				r34 = r28 * r35
			}
			r33 = r32 * r34
		}
		var r36 int64
		if r21 == 2 {
			r36 = 1
		}
		var r37 int64
		if r36 != 0 {
			var r38 int64
			if r28 != 0 {
				r39 := m.index2.vals[r24*5+2]
				r38 = r28 * r39
			}
			r37 = r36 * r38
		}
		var r40 int64
		if r21 == 3 {
			r40 = 1
		}
		var r41 int64
		if r40 != 0 {
			var r42 int64
			if r28 != 0 {
				r43 := m.index2.vals[r24*5+3]
				r42 = r28 * r43
			}
			r41 = r40 * r42
		}
		r44 := (2)*r29 + (2)*r33 + (2)*r37 + (2)*r41
		return Token(min(max((r44)>>1, 0), 65535) + (0)), true
	}
	r45 := (6) * r18
	return Token(min(max((r45)>>1, 0), 15) + (360449)), true
}

func (m *State) f1166(p int, own Token, r1 int64, r14 int64, r32 int64, r34 int64) (Token, bool) {
	r0 := (8)*r1 + (6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big3.at(r3)
	r5 := (8)*r1 + (7)
	r6 := min(max(r5, 0), int64(p))
	r7 := int64(m.tokens[r6])
	r8 := int64(0)
	if d := uint64(r7 - (196609)); d < 65535 {
		r8 = r7 - (196608)
	}
	r9 := (8)*r1 + (3)
	r10 := min(max(r9, 0), int64(p))
	r11 := int64(m.tokens[r10])
	r12 := big1.at(r11)
	var r13 int64
	if r14 != 0 {
		r15 := int64(0)
		if d := uint64(r11 - (196608)); d < 32768 {
			r15 = int64(1)
		}
		r13 = r14 * r15
	}
	r16 := r12 + r13
	r17 := int64(m.index1.find1(r16))
	r18 := m.index1.vals[r17*4+0]
	r19 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r19 = int64(t20[(r3-(196609))&3])
	}
	r20 := m.index1.vals[r17*4+1]
	r21 := r19 + r20
	var r22 int64
	if r21 > 3 {
		r22 = 1
	}
	r23 := (8)*r1 + (4)
	r24 := min(max(r23, 0), int64(p))
	r25 := int64(m.tokens[r24])
	r26 := int64(0)
	if d := uint64(r25 - (196609)); d < 65535 {
		r26 = r25 - (196608)
	}
	r27 := -r1
	r28 := (536870911)*max(r27, 0) + (-536870912)*max(r27-(1), 0)
	r29 := r4 + (16384)*r8 + r18 + r22 + (16384)*r26 + r28
	r30 := min(max(r29, 0), 536870912)
	m.hist0[p&1] = r30
	if int64(1) <= m.index2.level {
		r31 := m.hist0[r32&1]
		r33 := int64(0)
		if d := uint64(r34 - (65537)); d < 65535 {
			r33 = int64(t1[(r34-(65537))&255])
		}
		r35 := big0.at(r34)
		rec := m.index2.insert(r31, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r33
		v[3] = r35
		v[4] = r31
	}
	return m.f1162(p, own, r1, r14, r4, r19, r8, r18, r20, r22, r30)
}

func (m *State) f1172(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1166(p, own, r6, r4, r9, r10)
}

func (m *State) f1185(p int, own Token, r1 int64, r2 int64, r3 int64, r6 int64, r32 int64, r37 int64, r44 int64, r45 int64, r46 int64) (Token, bool) {
	r0 := r1 + r2 + (-4)*r3
	var r4 int64
	if r0 == 0 {
		r4 = 1
	}
	r5 := int64(m.index2.find1(r6))
	r7 := m.index2.vals[r5*5+4]
	r8 := -r6 + r7
	var r9 int64
	if r8 == 0 {
		r9 = 1
	}
	var r10 int64
	if r4 != 0 {
		var r11 int64
		if r9 != 0 {
			r12 := m.index2.vals[r5*5+0]
			r11 = r9 * r12
		}
		r10 = r4 * r11
	}
	var r13 int64
	if r0 == 1 {
		r13 = 1
	}
	var r14 int64
	if r13 != 0 {
		var r15 int64
		if r9 != 0 {
			r16 := m.index2.vals[r5*5+1]
			r15 = r9 * r16
		}
		r14 = r13 * r15
	}
	var r17 int64
	if r0 == 2 {
		r17 = 1
	}
	var r18 int64
	if r17 != 0 {
		var r19 int64
		if r9 != 0 {
			r20 := m.index2.vals[r5*5+2]
			r19 = r9 * r20
		}
		r18 = r17 * r19
	}
	var r21 int64
	if r0 == 3 {
		r21 = 1
	}
	var r22 int64
	if r21 != 0 {
		var r23 int64
		if r9 != 0 {
			r24 := m.index2.vals[r5*5+3]
			r23 = r9 * r24
		}
		r22 = r21 * r23
	}
	r25 := r10 + r14 + r18 + r22
	var r26 int64
	if r25 > 127 {
		r26 = 1
	}
	r27 := r10 + r14 + r18 + r22 + (4294967040)*r26
	var r28 int64
	if r27 > 65535 {
		r28 = 1
	}
	r29 := (-2)*r28 + (1)
	r30 := (2)*r28 + (-1)
	r31 := (8)*r32 + (5)
	r33 := min(max(r31, 0), int64(p))
	r34 := int64(m.tokens[r33])
	r35 := big1.at(r34)
	var r36 int64
	if r37 != 0 {
		r38 := int64(0)
		if d := uint64(r34 - (196608)); d < 32768 {
			r38 = int64(1)
		}
		r36 = r37 * r38
	}
	r39 := r35 + r36
	r40 := int64(m.index1.find1(r39))
	r41 := m.index1.vals[r40*4+0]
	r42 := m.index1.vals[r40*4+1]
	r43 := (4)*r44 + r1 + (65536)*r45 + (4)*r46 + r2 + (-4)*r41 - r42
	var r47 int64
	if r43 > -1 {
		r47 = 1
	}
	r48 := (8)*r47 + (-1)
	r49 := min(max(r27, 0), 4294967296)
	r50, top0 := int64(0), r29
	if k := r30; k > top0 {
		r50, top0 = 1, k
	} else if k == top0 {
		r50 = -1
	}
	if k := r48; k > top0 {
		r50, top0 = 2, k
	} else if k == top0 {
		r50 = -1
	}
	if r50 == 0 {
		r51 := (2) * r49
		return Token(min(max((r51)>>1, 0), 65535) + (0)), true
	}
	if r50 == 1 {
		r52 := (2)*r49 + (-65535)
		return Token(min(max((r52-(-65535))>>17, 0), 65535) + (65536)), true
	}
	r53 := (6) * r47
	return Token(min(max((r53)>>1, 0), 15) + (360449)), true
}

func (m *State) f1189(p int, own Token, r1 int64, r14 int64, r32 int64, r34 int64) (Token, bool) {
	r0 := (8)*r1 + (6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big3.at(r3)
	r5 := (8)*r1 + (7)
	r6 := min(max(r5, 0), int64(p))
	r7 := int64(m.tokens[r6])
	r8 := int64(0)
	if d := uint64(r7 - (196609)); d < 65535 {
		r8 = r7 - (196608)
	}
	r9 := (8)*r1 + (3)
	r10 := min(max(r9, 0), int64(p))
	r11 := int64(m.tokens[r10])
	r12 := big1.at(r11)
	var r13 int64
	if r14 != 0 {
		r15 := int64(0)
		if d := uint64(r11 - (196608)); d < 32768 {
			r15 = int64(1)
		}
		r13 = r14 * r15
	}
	r16 := r12 + r13
	r17 := int64(m.index1.find1(r16))
	r18 := m.index1.vals[r17*4+0]
	r19 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r19 = int64(t20[(r3-(196609))&3])
	}
	r20 := m.index1.vals[r17*4+1]
	r21 := r19 + r20
	var r22 int64
	if r21 > 3 {
		r22 = 1
	}
	r23 := (8)*r1 + (4)
	r24 := min(max(r23, 0), int64(p))
	r25 := int64(m.tokens[r24])
	r26 := int64(0)
	if d := uint64(r25 - (196609)); d < 65535 {
		r26 = r25 - (196608)
	}
	r27 := -r1
	r28 := (536870911)*max(r27, 0) + (-536870912)*max(r27-(1), 0)
	r29 := r4 + (16384)*r8 + r18 + r22 + (16384)*r26 + r28
	r30 := min(max(r29, 0), 536870912)
	m.hist0[p&1] = r30
	if int64(1) <= m.index2.level {
		r31 := m.hist0[r32&1]
		r33 := int64(0)
		if d := uint64(r34 - (65537)); d < 65535 {
			r33 = int64(t1[(r34-(65537))&255])
		}
		r35 := big0.at(r34)
		rec := m.index2.insert(r31, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r33
		v[3] = r35
		v[4] = r31
	}
	return m.f1185(p, own, r19, r20, r22, r30, r1, r14, r4, r8, r18)
}

func (m *State) f1195(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1189(p, own, r6, r4, r9, r10)
}

func (m *State) f1208(p int, own Token, r1 int64, r2 int64, r3 int64, r6 int64, r44 int64, r49 int64, r56 int64, r57 int64, r58 int64) (Token, bool) {
	r0 := r1 + r2 + (-4)*r3
	var r4 int64
	if r0 == 0 {
		r4 = 1
	}
	r5 := int64(m.index2.find1(r6))
	r7 := m.index2.vals[r5*5+4]
	r8 := -r6 + r7
	var r9 int64
	if r8 == 0 {
		r9 = 1
	}
	var r10 int64
	if r4 != 0 {
		var r11 int64
		if r9 != 0 {
			r12 := m.index2.vals[r5*5+0]
			r11 = r9 * r12
		}
		r10 = r4 * r11
	}
	var r13 int64
	if r0 == 1 {
		r13 = 1
	}
	var r14 int64
	if r13 != 0 {
		var r15 int64
		if r9 != 0 {
			r16 := m.index2.vals[r5*5+1]
			r15 = r9 * r16
		}
		r14 = r13 * r15
	}
	var r17 int64
	if r0 == 2 {
		r17 = 1
	}
	var r18 int64
	if r17 != 0 {
		var r19 int64
		if r9 != 0 {
			r20 := m.index2.vals[r5*5+2]
			r19 = r9 * r20
		}
		r18 = r17 * r19
	}
	var r21 int64
	if r0 == 3 {
		r21 = 1
	}
	var r22 int64
	if r21 != 0 {
		var r23 int64
		if r9 != 0 {
			r24 := m.index2.vals[r5*5+3]
			r23 = r9 * r24
		}
		r22 = r21 * r23
	}
	r25 := r10 + r14 + r18 + r22
	var r26 int64
	if r25 > 127 {
		r26 = 1
	}
	r27 := (4294967295) * r26
	var r28 int64
	if r27 > 0 {
		r28 = 1
	}
	var r29 int64
	if r27 > 65535 {
		r29 = 1
	}
	r30 := r10 + r14 + r18 + r22 + (4294967040)*r26
	var r31 int64
	if r30 > 65535 {
		r31 = 1
	}
	r32 := r28 + r31
	var r33 int64
	if r32 > 0 {
		r33 = 1
	}
	r34 := r28 + r29 + r33
	var r35 int64
	if r34 == 0 {
		r35 = 1
	}
	r36 := (2)*r35 + (-1)
	var r37 int64
	if r34 == 1 {
		r37 = 1
	}
	r38 := (2)*r37 + (-1)
	r39 := int64(t3[r34])
	r40 := (2)*r39 + (-1)
	r41 := max(r34-(2), 0)
	r42 := (2)*r41 + (-1)
	r43 := (8)*r44 + (5)
	r45 := min(max(r43, 0), int64(p))
	r46 := int64(m.tokens[r45])
	r47 := big1.at(r46)
	var r48 int64
	if r49 != 0 {
		r50 := int64(0)
		if d := uint64(r46 - (196608)); d < 32768 {
			r50 = int64(1)
		}
		r48 = r49 * r50
	}
	r51 := r47 + r48
	r52 := int64(m.index1.find1(r51))
	r53 := m.index1.vals[r52*4+0]
	r54 := m.index1.vals[r52*4+1]
	r55 := (4)*r56 + r1 + (65536)*r57 + (4)*r58 + r2 + (-4)*r53 - r54
	var r59 int64
	if r55 > -1 {
		r59 = 1
	}
	r60 := (8)*r59 + (-1)
	var r61 int64
	if r34 > 1 {
		r61 = 1
	}
	r62 := r61 * r27
	r63 := -r61 + (1)
	r64 := r63 * r30
	r65 := r62 + r64
	r66 := min(max(r65, 0), 4294967296)
	r67, top0 := int64(0), r36
	if k := r38; k > top0 {
		r67, top0 = 1, k
	} else if k == top0 {
		r67 = -1
	}
	if k := r40; k > top0 {
		r67, top0 = 2, k
	} else if k == top0 {
		r67 = -1
	}
	if k := r42; k > top0 {
		r67, top0 = 3, k
	} else if k == top0 {
		r67 = -1
	}
	if k := r60; k > top0 {
		r67, top0 = 4, k
	} else if k == top0 {
		r67 = -1
	}
	if r67 == 0 {
		r68 := (2) * r66
		return Token(min(max((r68)>>1, 0), 65535) + (0)), true
	}
	if r67 == 1 {
		r69 := (2)*r66 + (-65535)
		return Token(min(max((r69-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r67 == 2 {
		r70 := (2) * r66
		return Token(min(max((r70)>>1, 0), 65535) + (131072)), true
	}
	if r67 == 3 {
		r71 := (2)*r66 + (-65535)
		return Token(min(max((r71-(-65535))>>17, 0), 65535) + (196608)), true
	}
	r72 := (6) * r59
	return Token(min(max((r72)>>1, 0), 15) + (360449)), true
}

func (m *State) f1212(p int, own Token, r1 int64, r14 int64, r32 int64, r34 int64) (Token, bool) {
	r0 := (8)*r1 + (6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big3.at(r3)
	r5 := (8)*r1 + (7)
	r6 := min(max(r5, 0), int64(p))
	r7 := int64(m.tokens[r6])
	r8 := int64(0)
	if d := uint64(r7 - (196609)); d < 65535 {
		r8 = r7 - (196608)
	}
	r9 := (8)*r1 + (3)
	r10 := min(max(r9, 0), int64(p))
	r11 := int64(m.tokens[r10])
	r12 := big1.at(r11)
	var r13 int64
	if r14 != 0 {
		r15 := int64(0)
		if d := uint64(r11 - (196608)); d < 32768 {
			r15 = int64(1)
		}
		r13 = r14 * r15
	}
	r16 := r12 + r13
	r17 := int64(m.index1.find1(r16))
	r18 := m.index1.vals[r17*4+0]
	r19 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r19 = int64(t20[(r3-(196609))&3])
	}
	r20 := m.index1.vals[r17*4+1]
	r21 := r19 + r20
	var r22 int64
	if r21 > 3 {
		r22 = 1
	}
	r23 := (8)*r1 + (4)
	r24 := min(max(r23, 0), int64(p))
	r25 := int64(m.tokens[r24])
	r26 := int64(0)
	if d := uint64(r25 - (196609)); d < 65535 {
		r26 = r25 - (196608)
	}
	r27 := -r1
	r28 := (536870911)*max(r27, 0) + (-536870912)*max(r27-(1), 0)
	r29 := r4 + (16384)*r8 + r18 + r22 + (16384)*r26 + r28
	r30 := min(max(r29, 0), 536870912)
	m.hist0[p&1] = r30
	if int64(1) <= m.index2.level {
		r31 := m.hist0[r32&1]
		r33 := int64(0)
		if d := uint64(r34 - (65537)); d < 65535 {
			r33 = int64(t1[(r34-(65537))&255])
		}
		r35 := big0.at(r34)
		rec := m.index2.insert(r31, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r33
		v[3] = r35
		v[4] = r31
	}
	return m.f1208(p, own, r19, r20, r22, r30, r1, r14, r4, r8, r18)
}

func (m *State) f1218(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1212(p, own, r6, r4, r9, r10)
}

func (m *State) f1231(p int, own Token, r1 int64, r2 int64, r3 int64, r6 int64, r41 int64, r46 int64, r53 int64, r54 int64, r55 int64) (Token, bool) {
	r0 := r1 + r2 + (-4)*r3
	var r4 int64
	if r0 == 0 {
		r4 = 1
	}
	r5 := int64(m.index2.find1(r6))
	r7 := m.index2.vals[r5*5+4]
	r8 := -r6 + r7
	var r9 int64
	if r8 == 0 {
		r9 = 1
	}
	r10 := m.index2.vals[r5*5+1]
	r11 := r9 * r10
	var r12 int64
	if r4 != 0 {
		var r13 int64
		if r9 != 0 {
			r14 := m.index2.vals[r5*5+0]
			r13 = r9 * r14
		}
		r15 := r13 + (256)*r11
		r12 = r4 * r15
	}
	var r16 int64
	if r0 == 1 {
		r16 = 1
	}
	r17 := m.index2.vals[r5*5+2]
	r18 := r9 * r17
	r19 := r11 + (256)*r18
	r20 := r16 * r19
	var r21 int64
	if r0 == 2 {
		r21 = 1
	}
	r22 := m.index2.vals[r5*5+3]
	r23 := r9 * r22
	r24 := r18 + (256)*r23
	r25 := r21 * r24
	var r26 int64
	if r0 == 3 {
		r26 = 1
	}
	var r27 int64
	if r26 != 0 {
		r28 := r6 + (1)
		r29 := int64(m.index2.find1(r28))
		r30 := m.index2.vals[r29*5+4]
		r31 := -r6 + r30
		var r32 int64
		if r31 == 1 {
			r32 = 1
		}
		var r33 int64
		if r32 != 0 {
			r34 := m.index2.vals[r29*5+0]
			r33 = r32 * r34
		}
		r35 := r23 + (256)*r33
		r27 = r26 * r35
	}
	r36 := r12 + r20 + r25 + r27
	var r37 int64
	if r36 > 65535 {
		r37 = 1
	}
	r38 := (-2)*r37 + (1)
	r39 := (2)*r37 + (-1)
	r40 := (8)*r41 + (5)
	r42 := min(max(r40, 0), int64(p))
	r43 := int64(m.tokens[r42])
	r44 := big1.at(r43)
	var r45 int64
	if r46 != 0 {
		r47 := int64(0)
		if d := uint64(r43 - (196608)); d < 32768 {
			r47 = int64(1)
		}
		r45 = r46 * r47
	}
	r48 := r44 + r45
	r49 := int64(m.index1.find1(r48))
	r50 := m.index1.vals[r49*4+0]
	r51 := m.index1.vals[r49*4+1]
	r52 := (4)*r53 + r1 + (65536)*r54 + (4)*r55 + r2 + (-4)*r50 - r51
	var r56 int64
	if r52 > -2 {
		r56 = 1
	}
	r57 := (8)*r56 + (-1)
	r58, top0 := int64(0), r38
	if k := r39; k > top0 {
		r58, top0 = 1, k
	} else if k == top0 {
		r58 = -1
	}
	if k := r57; k > top0 {
		r58, top0 = 2, k
	} else if k == top0 {
		r58 = -1
	}
	if r58 == 0 {
		r59 := (2)*r12 + (2)*r20 + (2)*r25 + (2)*r27
		return Token(min(max((r59)>>1, 0), 65535) + (0)), true
	}
	if r58 == 1 {
		r60 := (2)*r12 + (2)*r20 + (2)*r25 + (2)*r27 + (-65535)
		return Token(min(max((r60-(-65535))>>17, 0), 65535) + (65536)), true
	}
	r61 := (6) * r56
	return Token(min(max((r61)>>1, 0), 15) + (360449)), true
}

func (m *State) f1235(p int, own Token, r1 int64, r14 int64, r32 int64, r34 int64) (Token, bool) {
	r0 := (8)*r1 + (6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big3.at(r3)
	r5 := (8)*r1 + (7)
	r6 := min(max(r5, 0), int64(p))
	r7 := int64(m.tokens[r6])
	r8 := int64(0)
	if d := uint64(r7 - (196609)); d < 65535 {
		r8 = r7 - (196608)
	}
	r9 := (8)*r1 + (3)
	r10 := min(max(r9, 0), int64(p))
	r11 := int64(m.tokens[r10])
	r12 := big1.at(r11)
	var r13 int64
	if r14 != 0 {
		r15 := int64(0)
		if d := uint64(r11 - (196608)); d < 32768 {
			r15 = int64(1)
		}
		r13 = r14 * r15
	}
	r16 := r12 + r13
	r17 := int64(m.index1.find1(r16))
	r18 := m.index1.vals[r17*4+0]
	r19 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r19 = int64(t20[(r3-(196609))&3])
	}
	r20 := m.index1.vals[r17*4+1]
	r21 := r19 + r20
	var r22 int64
	if r21 > 3 {
		r22 = 1
	}
	r23 := (8)*r1 + (4)
	r24 := min(max(r23, 0), int64(p))
	r25 := int64(m.tokens[r24])
	r26 := int64(0)
	if d := uint64(r25 - (196609)); d < 65535 {
		r26 = r25 - (196608)
	}
	r27 := -r1
	r28 := (536870911)*max(r27, 0) + (-536870912)*max(r27-(1), 0)
	r29 := r4 + (16384)*r8 + r18 + r22 + (16384)*r26 + r28
	r30 := min(max(r29, 0), 536870912)
	m.hist0[p&1] = r30
	if int64(1) <= m.index2.level {
		r31 := m.hist0[r32&1]
		r33 := int64(0)
		if d := uint64(r34 - (65537)); d < 65535 {
			r33 = int64(t1[(r34-(65537))&255])
		}
		r35 := big0.at(r34)
		rec := m.index2.insert(r31, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r33
		v[3] = r35
		v[4] = r31
	}
	return m.f1231(p, own, r19, r20, r22, r30, r1, r14, r4, r8, r18)
}

func (m *State) f1241(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1235(p, own, r6, r4, r9, r10)
}

func (m *State) f1254(p int, own Token, r1 int64, r2 int64, r3 int64, r6 int64, r43 int64, r48 int64, r55 int64, r56 int64, r57 int64) (Token, bool) {
	r0 := r1 + r2 + (-4)*r3
	var r4 int64
	if r0 == 0 {
		r4 = 1
	}
	r5 := int64(m.index2.find1(r6))
	r7 := m.index2.vals[r5*5+4]
	r8 := -r6 + r7
	var r9 int64
	if r8 == 0 {
		r9 = 1
	}
	r10 := m.index2.vals[r5*5+1]
	r11 := r9 * r10
	var r12 int64
	if r4 != 0 {
		var r13 int64
		if r9 != 0 {
			r14 := m.index2.vals[r5*5+0]
			r13 = r9 * r14
		}
		r15 := r13 + (256)*r11
		r12 = r4 * r15
	}
	var r16 int64
	if r0 == 1 {
		r16 = 1
	}
	r17 := m.index2.vals[r5*5+2]
	r18 := r9 * r17
	r19 := r11 + (256)*r18
	r20 := r16 * r19
	var r21 int64
	if r0 == 2 {
		r21 = 1
	}
	r22 := m.index2.vals[r5*5+3]
	r23 := r9 * r22
	r24 := r18 + (256)*r23
	r25 := r21 * r24
	var r26 int64
	if r0 == 3 {
		r26 = 1
	}
	var r27 int64
	if r26 != 0 {
		r28 := r6 + (1)
		r29 := int64(m.index2.find1(r28))
		r30 := m.index2.vals[r29*5+4]
		r31 := -r6 + r30
		var r32 int64
		if r31 == 1 {
			r32 = 1
		}
		var r33 int64
		if r32 != 0 {
			r34 := m.index2.vals[r29*5+0]
			r33 = r32 * r34
		}
		r35 := r23 + (256)*r33
		r27 = r26 * r35
	}
	r36 := r12 + r20 + r25 + r27
	var r37 int64
	if r36 > 32767 {
		r37 = 1
	}
	r38 := r12 + r20 + r25 + r27 + (4294901760)*r37
	var r39 int64
	if r38 > 65535 {
		r39 = 1
	}
	r40 := (-2)*r39 + (1)
	r41 := (2)*r39 + (-1)
	r42 := (8)*r43 + (5)
	r44 := min(max(r42, 0), int64(p))
	r45 := int64(m.tokens[r44])
	r46 := big1.at(r45)
	var r47 int64
	if r48 != 0 {
		r49 := int64(0)
		if d := uint64(r45 - (196608)); d < 32768 {
			r49 = int64(1)
		}
		r47 = r48 * r49
	}
	r50 := r46 + r47
	r51 := int64(m.index1.find1(r50))
	r52 := m.index1.vals[r51*4+0]
	r53 := m.index1.vals[r51*4+1]
	r54 := (4)*r55 + r1 + (65536)*r56 + (4)*r57 + r2 + (-4)*r52 - r53
	var r58 int64
	if r54 > -2 {
		r58 = 1
	}
	r59 := (8)*r58 + (-1)
	r60 := min(max(r38, 0), 4294967296)
	r61, top0 := int64(0), r40
	if k := r41; k > top0 {
		r61, top0 = 1, k
	} else if k == top0 {
		r61 = -1
	}
	if k := r59; k > top0 {
		r61, top0 = 2, k
	} else if k == top0 {
		r61 = -1
	}
	if r61 == 0 {
		r62 := (2) * r60
		return Token(min(max((r62)>>1, 0), 65535) + (0)), true
	}
	if r61 == 1 {
		r63 := (2)*r60 + (-65535)
		return Token(min(max((r63-(-65535))>>17, 0), 65535) + (65536)), true
	}
	r64 := (6) * r58
	return Token(min(max((r64)>>1, 0), 15) + (360449)), true
}

func (m *State) f1258(p int, own Token, r1 int64, r14 int64, r32 int64, r34 int64) (Token, bool) {
	r0 := (8)*r1 + (6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big3.at(r3)
	r5 := (8)*r1 + (7)
	r6 := min(max(r5, 0), int64(p))
	r7 := int64(m.tokens[r6])
	r8 := int64(0)
	if d := uint64(r7 - (196609)); d < 65535 {
		r8 = r7 - (196608)
	}
	r9 := (8)*r1 + (3)
	r10 := min(max(r9, 0), int64(p))
	r11 := int64(m.tokens[r10])
	r12 := big1.at(r11)
	var r13 int64
	if r14 != 0 {
		r15 := int64(0)
		if d := uint64(r11 - (196608)); d < 32768 {
			r15 = int64(1)
		}
		r13 = r14 * r15
	}
	r16 := r12 + r13
	r17 := int64(m.index1.find1(r16))
	r18 := m.index1.vals[r17*4+0]
	r19 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r19 = int64(t20[(r3-(196609))&3])
	}
	r20 := m.index1.vals[r17*4+1]
	r21 := r19 + r20
	var r22 int64
	if r21 > 3 {
		r22 = 1
	}
	r23 := (8)*r1 + (4)
	r24 := min(max(r23, 0), int64(p))
	r25 := int64(m.tokens[r24])
	r26 := int64(0)
	if d := uint64(r25 - (196609)); d < 65535 {
		r26 = r25 - (196608)
	}
	r27 := -r1
	r28 := (536870911)*max(r27, 0) + (-536870912)*max(r27-(1), 0)
	r29 := r4 + (16384)*r8 + r18 + r22 + (16384)*r26 + r28
	r30 := min(max(r29, 0), 536870912)
	m.hist0[p&1] = r30
	if int64(1) <= m.index2.level {
		r31 := m.hist0[r32&1]
		r33 := int64(0)
		if d := uint64(r34 - (65537)); d < 65535 {
			r33 = int64(t1[(r34-(65537))&255])
		}
		r35 := big0.at(r34)
		rec := m.index2.insert(r31, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r33
		v[3] = r35
		v[4] = r31
	}
	return m.f1254(p, own, r19, r20, r22, r30, r1, r14, r4, r8, r18)
}

func (m *State) f1264(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1258(p, own, r6, r4, r9, r10)
}

func (m *State) f1277(p int, own Token, r1 int64, r2 int64, r3 int64, r6 int64, r55 int64, r60 int64, r67 int64, r68 int64, r69 int64) (Token, bool) {
	r0 := r1 + r2 + (-4)*r3
	var r4 int64
	if r0 == 0 {
		r4 = 1
	}
	r5 := int64(m.index2.find1(r6))
	r7 := m.index2.vals[r5*5+4]
	r8 := -r6 + r7
	var r9 int64
	if r8 == 0 {
		r9 = 1
	}
	r10 := m.index2.vals[r5*5+1]
	r11 := r9 * r10
	var r12 int64
	if r4 != 0 {
		var r13 int64
		if r9 != 0 {
			r14 := m.index2.vals[r5*5+0]
			r13 = r9 * r14
		}
		r15 := r13 + (256)*r11
		r12 = r4 * r15
	}
	var r16 int64
	if r0 == 1 {
		r16 = 1
	}
	r17 := m.index2.vals[r5*5+2]
	r18 := r9 * r17
	r19 := r11 + (256)*r18
	r20 := r16 * r19
	var r21 int64
	if r0 == 2 {
		r21 = 1
	}
	r22 := m.index2.vals[r5*5+3]
	r23 := r9 * r22
	r24 := r18 + (256)*r23
	r25 := r21 * r24
	var r26 int64
	if r0 == 3 {
		r26 = 1
	}
	var r27 int64
	if r26 != 0 {
		r28 := r6 + (1)
		r29 := int64(m.index2.find1(r28))
		r30 := m.index2.vals[r29*5+4]
		r31 := -r6 + r30
		var r32 int64
		if r31 == 1 {
			r32 = 1
		}
		var r33 int64
		if r32 != 0 {
			r34 := m.index2.vals[r29*5+0]
			r33 = r32 * r34
		}
		r35 := r23 + (256)*r33
		r27 = r26 * r35
	}
	r36 := r12 + r20 + r25 + r27
	var r37 int64
	if r36 > 32767 {
		r37 = 1
	}
	r38 := (4294967295) * r37
	var r39 int64
	if r38 > 0 {
		r39 = 1
	}
	var r40 int64
	if r38 > 65535 {
		r40 = 1
	}
	r41 := r12 + r20 + r25 + r27 + (4294901760)*r37
	var r42 int64
	if r41 > 65535 {
		r42 = 1
	}
	r43 := r39 + r42
	var r44 int64
	if r43 > 0 {
		r44 = 1
	}
	r45 := r39 + r40 + r44
	var r46 int64
	if r45 == 0 {
		r46 = 1
	}
	r47 := (2)*r46 + (-1)
	var r48 int64
	if r45 == 1 {
		r48 = 1
	}
	r49 := (2)*r48 + (-1)
	r50 := int64(t3[r45])
	r51 := (2)*r50 + (-1)
	r52 := max(r45-(2), 0)
	r53 := (2)*r52 + (-1)
	r54 := (8)*r55 + (5)
	r56 := min(max(r54, 0), int64(p))
	r57 := int64(m.tokens[r56])
	r58 := big1.at(r57)
	var r59 int64
	if r60 != 0 {
		r61 := int64(0)
		if d := uint64(r57 - (196608)); d < 32768 {
			r61 = int64(1)
		}
		r59 = r60 * r61
	}
	r62 := r58 + r59
	r63 := int64(m.index1.find1(r62))
	r64 := m.index1.vals[r63*4+0]
	r65 := m.index1.vals[r63*4+1]
	r66 := (4)*r67 + r1 + (65536)*r68 + (4)*r69 + r2 + (-4)*r64 - r65
	var r70 int64
	if r66 > -2 {
		r70 = 1
	}
	r71 := (8)*r70 + (-1)
	var r72 int64
	if r45 > 1 {
		r72 = 1
	}
	r73 := r72 * r38
	r74 := -r72 + (1)
	r75 := r74 * r41
	r76 := r73 + r75
	r77 := min(max(r76, 0), 4294967296)
	r78, top0 := int64(0), r47
	if k := r49; k > top0 {
		r78, top0 = 1, k
	} else if k == top0 {
		r78 = -1
	}
	if k := r51; k > top0 {
		r78, top0 = 2, k
	} else if k == top0 {
		r78 = -1
	}
	if k := r53; k > top0 {
		r78, top0 = 3, k
	} else if k == top0 {
		r78 = -1
	}
	if k := r71; k > top0 {
		r78, top0 = 4, k
	} else if k == top0 {
		r78 = -1
	}
	if r78 == 0 {
		r79 := (2) * r77
		return Token(min(max((r79)>>1, 0), 65535) + (0)), true
	}
	if r78 == 1 {
		r80 := (2)*r77 + (-65535)
		return Token(min(max((r80-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r78 == 2 {
		r81 := (2) * r77
		return Token(min(max((r81)>>1, 0), 65535) + (131072)), true
	}
	if r78 == 3 {
		r82 := (2)*r77 + (-65535)
		return Token(min(max((r82-(-65535))>>17, 0), 65535) + (196608)), true
	}
	r83 := (6) * r70
	return Token(min(max((r83)>>1, 0), 15) + (360449)), true
}

func (m *State) f1281(p int, own Token, r1 int64, r14 int64, r32 int64, r34 int64) (Token, bool) {
	r0 := (8)*r1 + (6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big3.at(r3)
	r5 := (8)*r1 + (7)
	r6 := min(max(r5, 0), int64(p))
	r7 := int64(m.tokens[r6])
	r8 := int64(0)
	if d := uint64(r7 - (196609)); d < 65535 {
		r8 = r7 - (196608)
	}
	r9 := (8)*r1 + (3)
	r10 := min(max(r9, 0), int64(p))
	r11 := int64(m.tokens[r10])
	r12 := big1.at(r11)
	var r13 int64
	if r14 != 0 {
		r15 := int64(0)
		if d := uint64(r11 - (196608)); d < 32768 {
			r15 = int64(1)
		}
		r13 = r14 * r15
	}
	r16 := r12 + r13
	r17 := int64(m.index1.find1(r16))
	r18 := m.index1.vals[r17*4+0]
	r19 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r19 = int64(t20[(r3-(196609))&3])
	}
	r20 := m.index1.vals[r17*4+1]
	r21 := r19 + r20
	var r22 int64
	if r21 > 3 {
		r22 = 1
	}
	r23 := (8)*r1 + (4)
	r24 := min(max(r23, 0), int64(p))
	r25 := int64(m.tokens[r24])
	r26 := int64(0)
	if d := uint64(r25 - (196609)); d < 65535 {
		r26 = r25 - (196608)
	}
	r27 := -r1
	r28 := (536870911)*max(r27, 0) + (-536870912)*max(r27-(1), 0)
	r29 := r4 + (16384)*r8 + r18 + r22 + (16384)*r26 + r28
	r30 := min(max(r29, 0), 536870912)
	m.hist0[p&1] = r30
	if int64(1) <= m.index2.level {
		r31 := m.hist0[r32&1]
		r33 := int64(0)
		if d := uint64(r34 - (65537)); d < 65535 {
			r33 = int64(t1[(r34-(65537))&255])
		}
		r35 := big0.at(r34)
		rec := m.index2.insert(r31, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r33
		v[3] = r35
		v[4] = r31
	}
	return m.f1277(p, own, r19, r20, r22, r30, r1, r14, r4, r8, r18)
}

func (m *State) f1287(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1281(p, own, r6, r4, r9, r10)
}

func (m *State) f1300(p int, own Token, r1 int64, r2 int64, r3 int64, r6 int64, r45 int64, r50 int64, r57 int64, r58 int64, r59 int64) (Token, bool) {
	r0 := r1 + r2 + (-4)*r3
	var r4 int64
	if r0 == 0 {
		r4 = 1
	}
	r5 := int64(m.index2.find1(r6))
	r7 := m.index2.vals[r5*5+4]
	r8 := -r6 + r7
	var r9 int64
	if r8 == 0 {
		r9 = 1
	}
	r10 := m.index2.vals[r5*5+1]
	r11 := r9 * r10
	r12 := m.index2.vals[r5*5+2]
	r13 := r9 * r12
	r14 := m.index2.vals[r5*5+3]
	r15 := r9 * r14
	var r16 int64
	if r4 != 0 {
		var r17 int64
		if r9 != 0 {
			r18 := m.index2.vals[r5*5+0]
			r17 = r9 * r18
		}
		r19 := r17 + (256)*r11 + (65536)*r13 + (16777216)*r15
		r16 = r4 * r19
	}
	var r20 int64
	if r0 == 1 {
		r20 = 1
	}
	r21 := r6 + (1)
	r22 := int64(m.index2.find1(r21))
	r23 := m.index2.vals[r22*5+4]
	r24 := -r6 + r23
	var r25 int64
	if r24 == 1 {
		r25 = 1
	}
	r26 := m.index2.vals[r22*5+0]
	r27 := r25 * r26
	r28 := r11 + (256)*r13 + (65536)*r15 + (16777216)*r27
	r29 := r20 * r28
	var r30 int64
	if r0 == 2 {
		r30 = 1
	}
	r31 := m.index2.vals[r22*5+1]
	r32 := r25 * r31
	r33 := r13 + (256)*r15 + (65536)*r27 + (16777216)*r32
	r34 := r30 * r33
	var r35 int64
	if r0 == 3 {
		r35 = 1
	}
	var r36 int64
	if r35 != 0 {
		var r37 int64
		if r25 != 0 {
			r38 := m.index2.vals[r22*5+2]
			r37 = r25 * r38
		}
		r39 := r15 + (256)*r27 + (65536)*r32 + (16777216)*r37
		r36 = r35 * r39
	}
	r40 := r16 + r29 + r34 + r36
	var r41 int64
	if r40 > 65535 {
		r41 = 1
	}
	r42 := (-2)*r41 + (1)
	r43 := (2)*r41 + (-1)
	r44 := (8)*r45 + (5)
	r46 := min(max(r44, 0), int64(p))
	r47 := int64(m.tokens[r46])
	r48 := big1.at(r47)
	var r49 int64
	if r50 != 0 {
		r51 := int64(0)
		if d := uint64(r47 - (196608)); d < 32768 {
			r51 = int64(1)
		}
		r49 = r50 * r51
	}
	r52 := r48 + r49
	r53 := int64(m.index1.find1(r52))
	r54 := m.index1.vals[r53*4+0]
	r55 := m.index1.vals[r53*4+1]
	r56 := (4)*r57 + r1 + (65536)*r58 + (4)*r59 + r2 + (-4)*r54 - r55
	var r60 int64
	if r56 > -4 {
		r60 = 1
	}
	r61 := (8)*r60 + (-1)
	r62 := min(max(r40, 0), 4294967296)
	r63, top0 := int64(0), r42
	if k := r43; k > top0 {
		r63, top0 = 1, k
	} else if k == top0 {
		r63 = -1
	}
	if k := r61; k > top0 {
		r63, top0 = 2, k
	} else if k == top0 {
		r63 = -1
	}
	if r63 == 0 {
		r64 := (2) * r62
		return Token(min(max((r64)>>1, 0), 65535) + (0)), true
	}
	if r63 == 1 {
		r65 := (2)*r62 + (-65535)
		return Token(min(max((r65-(-65535))>>17, 0), 65535) + (65536)), true
	}
	r66 := (6) * r60
	return Token(min(max((r66)>>1, 0), 15) + (360449)), true
}

func (m *State) f1304(p int, own Token, r1 int64, r14 int64, r32 int64, r34 int64) (Token, bool) {
	r0 := (8)*r1 + (6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big3.at(r3)
	r5 := (8)*r1 + (7)
	r6 := min(max(r5, 0), int64(p))
	r7 := int64(m.tokens[r6])
	r8 := int64(0)
	if d := uint64(r7 - (196609)); d < 65535 {
		r8 = r7 - (196608)
	}
	r9 := (8)*r1 + (3)
	r10 := min(max(r9, 0), int64(p))
	r11 := int64(m.tokens[r10])
	r12 := big1.at(r11)
	var r13 int64
	if r14 != 0 {
		r15 := int64(0)
		if d := uint64(r11 - (196608)); d < 32768 {
			r15 = int64(1)
		}
		r13 = r14 * r15
	}
	r16 := r12 + r13
	r17 := int64(m.index1.find1(r16))
	r18 := m.index1.vals[r17*4+0]
	r19 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r19 = int64(t20[(r3-(196609))&3])
	}
	r20 := m.index1.vals[r17*4+1]
	r21 := r19 + r20
	var r22 int64
	if r21 > 3 {
		r22 = 1
	}
	r23 := (8)*r1 + (4)
	r24 := min(max(r23, 0), int64(p))
	r25 := int64(m.tokens[r24])
	r26 := int64(0)
	if d := uint64(r25 - (196609)); d < 65535 {
		r26 = r25 - (196608)
	}
	r27 := -r1
	r28 := (536870911)*max(r27, 0) + (-536870912)*max(r27-(1), 0)
	r29 := r4 + (16384)*r8 + r18 + r22 + (16384)*r26 + r28
	r30 := min(max(r29, 0), 536870912)
	m.hist0[p&1] = r30
	if int64(1) <= m.index2.level {
		r31 := m.hist0[r32&1]
		r33 := int64(0)
		if d := uint64(r34 - (65537)); d < 65535 {
			r33 = int64(t1[(r34-(65537))&255])
		}
		r35 := big0.at(r34)
		rec := m.index2.insert(r31, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r33
		v[3] = r35
		v[4] = r31
	}
	return m.f1300(p, own, r19, r20, r22, r30, r1, r14, r4, r8, r18)
}

func (m *State) f1310(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1304(p, own, r6, r4, r9, r10)
}

func (m *State) f1323(p int, own Token, r1 int64, r2 int64, r3 int64, r6 int64, r58 int64, r63 int64, r70 int64, r71 int64, r72 int64) (Token, bool) {
	r0 := r1 + r2 + (-4)*r3
	var r4 int64
	if r0 == 0 {
		r4 = 1
	}
	r5 := int64(m.index2.find1(r6))
	r7 := m.index2.vals[r5*5+4]
	r8 := -r6 + r7
	var r9 int64
	if r8 == 0 {
		r9 = 1
	}
	r10 := m.index2.vals[r5*5+1]
	r11 := r9 * r10
	r12 := m.index2.vals[r5*5+2]
	r13 := r9 * r12
	r14 := m.index2.vals[r5*5+3]
	r15 := r9 * r14
	var r16 int64
	if r4 != 0 {
		var r17 int64
		if r9 != 0 {
			r18 := m.index2.vals[r5*5+0]
			r17 = r9 * r18
		}
		r19 := r17 + (256)*r11 + (65536)*r13 + (16777216)*r15
		r16 = r4 * r19
	}
	var r20 int64
	if r0 == 1 {
		r20 = 1
	}
	r21 := r6 + (1)
	r22 := int64(m.index2.find1(r21))
	r23 := m.index2.vals[r22*5+4]
	r24 := -r6 + r23
	var r25 int64
	if r24 == 1 {
		r25 = 1
	}
	r26 := m.index2.vals[r22*5+0]
	r27 := r25 * r26
	r28 := r11 + (256)*r13 + (65536)*r15 + (16777216)*r27
	r29 := r20 * r28
	var r30 int64
	if r0 == 2 {
		r30 = 1
	}
	r31 := m.index2.vals[r22*5+1]
	r32 := r25 * r31
	r33 := r13 + (256)*r15 + (65536)*r27 + (16777216)*r32
	r34 := r30 * r33
	var r35 int64
	if r0 == 3 {
		r35 = 1
	}
	var r36 int64
	if r35 != 0 {
		var r37 int64
		if r25 != 0 {
			r38 := m.index2.vals[r22*5+2]
			r37 = r25 * r38
		}
		r39 := r15 + (256)*r27 + (65536)*r32 + (16777216)*r37
		r36 = r35 * r39
	}
	r40 := r16 + r29 + r34 + r36
	var r41 int64
	if r40 > 2147483647 {
		r41 = 1
	}
	r42 := (4294967295) * r41
	var r43 int64
	if r42 > 0 {
		r43 = 1
	}
	var r44 int64
	if r42 > 65535 {
		r44 = 1
	}
	var r45 int64
	if r40 > 65535 {
		r45 = 1
	}
	r46 := r43 + r45
	var r47 int64
	if r46 > 0 {
		r47 = 1
	}
	r48 := r43 + r44 + r47
	var r49 int64
	if r48 == 0 {
		r49 = 1
	}
	r50 := (2)*r49 + (-1)
	var r51 int64
	if r48 == 1 {
		r51 = 1
	}
	r52 := (2)*r51 + (-1)
	r53 := int64(t3[r48])
	r54 := (2)*r53 + (-1)
	r55 := max(r48-(2), 0)
	r56 := (2)*r55 + (-1)
	r57 := (8)*r58 + (5)
	r59 := min(max(r57, 0), int64(p))
	r60 := int64(m.tokens[r59])
	r61 := big1.at(r60)
	var r62 int64
	if r63 != 0 {
		r64 := int64(0)
		if d := uint64(r60 - (196608)); d < 32768 {
			r64 = int64(1)
		}
		r62 = r63 * r64
	}
	r65 := r61 + r62
	r66 := int64(m.index1.find1(r65))
	r67 := m.index1.vals[r66*4+0]
	r68 := m.index1.vals[r66*4+1]
	r69 := (4)*r70 + r1 + (65536)*r71 + (4)*r72 + r2 + (-4)*r67 - r68
	var r73 int64
	if r69 > -4 {
		r73 = 1
	}
	r74 := (8)*r73 + (-1)
	var r75 int64
	if r48 > 1 {
		r75 = 1
	}
	r76 := r75 * r42
	r77 := -r75 + (1)
	r78 := r77 * r40
	r79 := r76 + r78
	r80 := min(max(r79, 0), 4294967296)
	r81, top0 := int64(0), r50
	if k := r52; k > top0 {
		r81, top0 = 1, k
	} else if k == top0 {
		r81 = -1
	}
	if k := r54; k > top0 {
		r81, top0 = 2, k
	} else if k == top0 {
		r81 = -1
	}
	if k := r56; k > top0 {
		r81, top0 = 3, k
	} else if k == top0 {
		r81 = -1
	}
	if k := r74; k > top0 {
		r81, top0 = 4, k
	} else if k == top0 {
		r81 = -1
	}
	if r81 == 0 {
		r82 := (2) * r80
		return Token(min(max((r82)>>1, 0), 65535) + (0)), true
	}
	if r81 == 1 {
		r83 := (2)*r80 + (-65535)
		return Token(min(max((r83-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r81 == 2 {
		r84 := (2) * r80
		return Token(min(max((r84)>>1, 0), 65535) + (131072)), true
	}
	if r81 == 3 {
		r85 := (2)*r80 + (-65535)
		return Token(min(max((r85-(-65535))>>17, 0), 65535) + (196608)), true
	}
	r86 := (6) * r73
	return Token(min(max((r86)>>1, 0), 15) + (360449)), true
}

func (m *State) f1327(p int, own Token, r1 int64, r14 int64, r32 int64, r34 int64) (Token, bool) {
	r0 := (8)*r1 + (6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big3.at(r3)
	r5 := (8)*r1 + (7)
	r6 := min(max(r5, 0), int64(p))
	r7 := int64(m.tokens[r6])
	r8 := int64(0)
	if d := uint64(r7 - (196609)); d < 65535 {
		r8 = r7 - (196608)
	}
	r9 := (8)*r1 + (3)
	r10 := min(max(r9, 0), int64(p))
	r11 := int64(m.tokens[r10])
	r12 := big1.at(r11)
	var r13 int64
	if r14 != 0 {
		r15 := int64(0)
		if d := uint64(r11 - (196608)); d < 32768 {
			r15 = int64(1)
		}
		r13 = r14 * r15
	}
	r16 := r12 + r13
	r17 := int64(m.index1.find1(r16))
	r18 := m.index1.vals[r17*4+0]
	r19 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r19 = int64(t20[(r3-(196609))&3])
	}
	r20 := m.index1.vals[r17*4+1]
	r21 := r19 + r20
	var r22 int64
	if r21 > 3 {
		r22 = 1
	}
	r23 := (8)*r1 + (4)
	r24 := min(max(r23, 0), int64(p))
	r25 := int64(m.tokens[r24])
	r26 := int64(0)
	if d := uint64(r25 - (196609)); d < 65535 {
		r26 = r25 - (196608)
	}
	r27 := -r1
	r28 := (536870911)*max(r27, 0) + (-536870912)*max(r27-(1), 0)
	r29 := r4 + (16384)*r8 + r18 + r22 + (16384)*r26 + r28
	r30 := min(max(r29, 0), 536870912)
	m.hist0[p&1] = r30
	if int64(1) <= m.index2.level {
		r31 := m.hist0[r32&1]
		r33 := int64(0)
		if d := uint64(r34 - (65537)); d < 65535 {
			r33 = int64(t1[(r34-(65537))&255])
		}
		r35 := big0.at(r34)
		rec := m.index2.insert(r31, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r33
		v[3] = r35
		v[4] = r31
	}
	return m.f1323(p, own, r19, r20, r22, r30, r1, r14, r4, r8, r18)
}

func (m *State) f1333(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1327(p, own, r6, r4, r9, r10)
}

func (m *State) f1346(p int, own Token, r1 int64, r2 int64, r3 int64, r6 int64, r78 int64, r83 int64, r90 int64, r91 int64, r92 int64) (Token, bool) {
	r0 := r1 + r2 + (-4)*r3
	var r4 int64
	if r0 == 0 {
		r4 = 1
	}
	r5 := r6 + (1)
	r7 := int64(m.index2.find1(r5))
	r8 := m.index2.vals[r7*5+4]
	r9 := -r6 + r8
	var r10 int64
	if r9 == 1 {
		r10 = 1
	}
	r11 := m.index2.vals[r7*5+0]
	r12 := r10 * r11
	r13 := m.index2.vals[r7*5+1]
	r14 := r10 * r13
	r15 := m.index2.vals[r7*5+2]
	r16 := r10 * r15
	r17 := m.index2.vals[r7*5+3]
	r18 := r10 * r17
	r19 := r12 + (256)*r14 + (65536)*r16 + (16777216)*r18
	r20 := r4 * r19
	var r21 int64
	if r0 == 1 {
		r21 = 1
	}
	r22 := r6 + (2)
	r23 := int64(m.index2.find1(r22))
	r24 := m.index2.vals[r23*5+4]
	r25 := -r6 + r24
	var r26 int64
	if r25 == 2 {
		r26 = 1
	}
	r27 := m.index2.vals[r23*5+0]
	r28 := r26 * r27
	r29 := r14 + (256)*r16 + (65536)*r18 + (16777216)*r28
	r30 := r21 * r29
	var r31 int64
	if r0 == 2 {
		r31 = 1
	}
	r32 := m.index2.vals[r23*5+1]
	r33 := r26 * r32
	r34 := r16 + (256)*r18 + (65536)*r28 + (16777216)*r33
	r35 := r31 * r34
	var r36 int64
	if r0 == 3 {
		r36 = 1
	}
	var r37 int64
	if r36 != 0 {
		var r38 int64
		if r26 != 0 {
			r39 := m.index2.vals[r23*5+2]
			r38 = r26 * r39
		}
		r40 := r18 + (256)*r28 + (65536)*r33 + (16777216)*r38
		r37 = r36 * r40
	}
	r41 := r20 + r30 + r35 + r37
	var r42 int64
	if r41 > 0 {
		r42 = 1
	}
	var r43 int64
	if r41 > 65535 {
		r43 = 1
	}
	r44 := int64(m.index2.find1(r6))
	r45 := m.index2.vals[r44*5+4]
	r46 := -r6 + r45
	var r47 int64
	if r46 == 0 {
		r47 = 1
	}
	r48 := m.index2.vals[r44*5+1]
	r49 := r47 * r48
	r50 := m.index2.vals[r44*5+2]
	r51 := r47 * r50
	r52 := m.index2.vals[r44*5+3]
	r53 := r47 * r52
	var r54 int64
	if r4 != 0 {
		var r55 int64
		if r47 != 0 {
			r56 := m.index2.vals[r44*5+0]
			r55 = r47 * r56
		}
		r57 := r55 + (256)*r49 + (65536)*r51 + (16777216)*r53
		r54 = r4 * r57
	}
	r58 := r49 + (256)*r51 + (65536)*r53 + (16777216)*r12
	r59 := r21 * r58
	r60 := r51 + (256)*r53 + (65536)*r12 + (16777216)*r14
	r61 := r31 * r60
	r62 := r53 + (256)*r12 + (65536)*r14 + (16777216)*r16
	r63 := r36 * r62
	r64 := r54 + r59 + r61 + r63
	var r65 int64
	if r64 > 65535 {
		r65 = 1
	}
	r66 := r42 + r65
	var r67 int64
	if r66 > 0 {
		r67 = 1
	}
	r68 := r42 + r43 + r67
	var r69 int64
	if r68 == 0 {
		r69 = 1
	}
	r70 := (2)*r69 + (-1)
	var r71 int64
	if r68 == 1 {
		r71 = 1
	}
	r72 := (2)*r71 + (-1)
	r73 := int64(t3[r68])
	r74 := (2)*r73 + (-1)
	r75 := max(r68-(2), 0)
	r76 := (2)*r75 + (-1)
	r77 := (8)*r78 + (5)
	r79 := min(max(r77, 0), int64(p))
	r80 := int64(m.tokens[r79])
	r81 := big1.at(r80)
	var r82 int64
	if r83 != 0 {
		r84 := int64(0)
		if d := uint64(r80 - (196608)); d < 32768 {
			r84 = int64(1)
		}
		r82 = r83 * r84
	}
	r85 := r81 + r82
	r86 := int64(m.index1.find1(r85))
	r87 := m.index1.vals[r86*4+0]
	r88 := m.index1.vals[r86*4+1]
	r89 := (4)*r90 + r1 + (65536)*r91 + (4)*r92 + r2 + (-4)*r87 - r88
	var r93 int64
	if r89 > -8 {
		r93 = 1
	}
	r94 := (8)*r93 + (-1)
	var r95 int64
	if r68 > 1 {
		r95 = 1
	}
	r96 := r95 * r41
	r97 := -r95 + (1)
	r98 := r97 * r64
	r99 := r96 + r98
	r100 := min(max(r99, 0), 4294967296)
	r101, top0 := int64(0), r70
	if k := r72; k > top0 {
		r101, top0 = 1, k
	} else if k == top0 {
		r101 = -1
	}
	if k := r74; k > top0 {
		r101, top0 = 2, k
	} else if k == top0 {
		r101 = -1
	}
	if k := r76; k > top0 {
		r101, top0 = 3, k
	} else if k == top0 {
		r101 = -1
	}
	if k := r94; k > top0 {
		r101, top0 = 4, k
	} else if k == top0 {
		r101 = -1
	}
	if r101 == 0 {
		r102 := (2) * r100
		return Token(min(max((r102)>>1, 0), 65535) + (0)), true
	}
	if r101 == 1 {
		r103 := (2)*r100 + (-65535)
		return Token(min(max((r103-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r101 == 2 {
		r104 := (2) * r100
		return Token(min(max((r104)>>1, 0), 65535) + (131072)), true
	}
	if r101 == 3 {
		r105 := (2)*r100 + (-65535)
		return Token(min(max((r105-(-65535))>>17, 0), 65535) + (196608)), true
	}
	r106 := (6) * r93
	return Token(min(max((r106)>>1, 0), 15) + (360449)), true
}

func (m *State) f1350(p int, own Token, r1 int64, r14 int64, r32 int64, r34 int64) (Token, bool) {
	r0 := (8)*r1 + (6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big3.at(r3)
	r5 := (8)*r1 + (7)
	r6 := min(max(r5, 0), int64(p))
	r7 := int64(m.tokens[r6])
	r8 := int64(0)
	if d := uint64(r7 - (196609)); d < 65535 {
		r8 = r7 - (196608)
	}
	r9 := (8)*r1 + (3)
	r10 := min(max(r9, 0), int64(p))
	r11 := int64(m.tokens[r10])
	r12 := big1.at(r11)
	var r13 int64
	if r14 != 0 {
		r15 := int64(0)
		if d := uint64(r11 - (196608)); d < 32768 {
			r15 = int64(1)
		}
		r13 = r14 * r15
	}
	r16 := r12 + r13
	r17 := int64(m.index1.find1(r16))
	r18 := m.index1.vals[r17*4+0]
	r19 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r19 = int64(t20[(r3-(196609))&3])
	}
	r20 := m.index1.vals[r17*4+1]
	r21 := r19 + r20
	var r22 int64
	if r21 > 3 {
		r22 = 1
	}
	r23 := (8)*r1 + (4)
	r24 := min(max(r23, 0), int64(p))
	r25 := int64(m.tokens[r24])
	r26 := int64(0)
	if d := uint64(r25 - (196609)); d < 65535 {
		r26 = r25 - (196608)
	}
	r27 := -r1
	r28 := (536870911)*max(r27, 0) + (-536870912)*max(r27-(1), 0)
	r29 := r4 + (16384)*r8 + r18 + r22 + (16384)*r26 + r28
	r30 := min(max(r29, 0), 536870912)
	m.hist0[p&1] = r30
	if int64(1) <= m.index2.level {
		r31 := m.hist0[r32&1]
		r33 := int64(0)
		if d := uint64(r34 - (65537)); d < 65535 {
			r33 = int64(t1[(r34-(65537))&255])
		}
		r35 := big0.at(r34)
		rec := m.index2.insert(r31, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r33
		v[3] = r35
		v[4] = r31
	}
	return m.f1346(p, own, r19, r20, r22, r30, r1, r14, r4, r8, r18)
}

func (m *State) f1356(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1350(p, own, r6, r4, r9, r10)
}

func (m *State) f1369(p int, own Token, r1 int64, r14 int64, r15 int64, r16 int64, r19 int64, r25 int64, r61 int64, r62 int64, r63 int64) (Token, bool) {
	r0 := int64(m.index2.find1(r1))
	r2 := m.index2.vals[r0*5+4]
	r3 := -r1 + r2
	var r4 int64
	if r3 == 0 {
		r4 = 1
	}
	var r5 int64
	if r4 != 0 {
		r6 := m.index2.vals[r0*5+0]
		r5 = r4 * r6
	}
	var r7 int64
	if r4 != 0 {
		r8 := m.index2.vals[r0*5+1]
		r7 = r4 * r8
	}
	var r9 int64
	if r4 != 0 {
		r10 := m.index2.vals[r0*5+2]
		r9 = r4 * r10
	}
	var r11 int64
	if r4 != 0 {
		r12 := m.index2.vals[r0*5+3]
		r11 = r4 * r12
	}
	r13 := r14 + r15 + (-4)*r16
	var r17 int64
	if r13 == 0 {
		r17 = 1
	}
	r18 := (8)*r19 + (4)
	r20 := min(max(r18, 0), int64(p))
	r21 := int64(m.tokens[r20])
	r22 := big1.at(r21)
	r23 := int64(0)
	if d := uint64(r21 - (196608)); d < 32768 {
		r23 = int64(1)
	}
	r24 := r25 * r23
	r26 := r22 + r24
	r27 := int64(m.index1.find1(r26))
	r28 := m.index1.vals[r27*4+3]
	r29 := min(r28, int64(p))
	r30 := int64(m.tokens[r29])
	r31 := int64(0)
	if d := uint64(r30 - (1)); d < 65535 {
		r31 = int64(t1[(r30-(1))&255])
	}
	r32 := r31 - r5
	r33 := r17 * r32
	var r34 int64
	if r13 == 1 {
		r34 = 1
	}
	r35 := (256) * r34
	r36 := r31 - r7
	r37 := r35 * r36
	var r38 int64
	if r13 == 2 {
		r38 = 1
	}
	r39 := (65536) * r38
	r40 := r31 - r9
	r41 := r39 * r40
	var r42 int64
	if r13 == 3 {
		r42 = 1
	}
	r43 := (16777216) * r42
	r44 := r31 - r11
	r45 := r43 * r44
	r46 := r5 + (256)*r7 + (65536)*r9 + (16777216)*r11 + r33 + r37 + r41 + r45
	var r47 int64
	if r46 > 65535 {
		r47 = 1
	}
	r48 := (2)*r47 + (-1)
	r49 := (-2)*r47 + (1)
	r50 := (8)*r19 + (5)
	r51 := min(max(r50, 0), int64(p))
	r52 := int64(m.tokens[r51])
	r53 := big1.at(r52)
	var r54 int64
	if r25 != 0 {
		r55 := int64(0)
		if d := uint64(r52 - (196608)); d < 32768 {
			r55 = int64(1)
		}
		r54 = r25 * r55
	}
	r56 := r53 + r54
	r57 := int64(m.index1.find1(r56))
	r58 := m.index1.vals[r57*4+0]
	r59 := m.index1.vals[r57*4+1]
	r60 := (4)*r61 + r14 + (65536)*r62 + (4)*r63 + r15 + (-4)*r58 - r59
	var r64 int64
	if r60 > -1 {
		r64 = 1
	}
	r65 := (8)*r64 + (-1)
	r66 := min(max(r46, 0), 4294967296)
	r67, top0 := int64(0), r48
	if k := r49; k > top0 {
		r67, top0 = 1, k
	} else if k == top0 {
		r67 = -1
	}
	if k := r65; k > top0 {
		r67, top0 = 2, k
	} else if k == top0 {
		r67 = -1
	}
	if r67 == 0 {
		r68 := (2)*r66 + (-65535)
		return Token(min(max((r68-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r67 == 1 {
		r69 := (2) * r66
		return Token(min(max((r69)>>1, 0), 65535) + (262144)), true
	}
	r70 := (6) * r64
	return Token(min(max((r70)>>1, 0), 15) + (360449)), true
}

func (m *State) f1370(p int, own Token, r1 int64, r3 int64, r5 int64, r6 int64, r7 int64, r8 int64, r9 int64, r10 int64, r11 int64, r12 int64, r13 int64) (Token, bool) {
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
	return m.f1369(p, own, r5, r6, r7, r8, r9, r10, r11, r12, r13)
}

func (m *State) f1373(p int, own Token, r1 int64, r18 int64, r31 int64, r32 int64) (Token, bool) {
	r0 := (8)*r1 + (6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big3.at(r3)
	r5 := (8)*r1 + (2)
	r6 := min(max(r5, 0), int64(p))
	r7 := int64(m.tokens[r6])
	r8 := int64(0)
	if d := uint64(r7 - (196609)); d < 65535 {
		r8 = r7 - (196608)
	}
	r9 := (8)*r1 + (7)
	r10 := min(max(r9, 0), int64(p))
	r11 := int64(m.tokens[r10])
	r12 := int64(0)
	if d := uint64(r11 - (196609)); d < 65535 {
		r12 = r11 - (196608)
	}
	r13 := (8)*r1 + (3)
	r14 := min(max(r13, 0), int64(p))
	r15 := int64(m.tokens[r14])
	r16 := big1.at(r15)
	var r17 int64
	if r18 != 0 {
		r19 := int64(0)
		if d := uint64(r15 - (196608)); d < 32768 {
			r19 = int64(1)
		}
		r17 = r18 * r19
	}
	r20 := r16 + r17
	r21 := int64(m.index1.find1(r20))
	r22 := m.index1.vals[r21*4+0]
	r23 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r23 = int64(t20[(r3-(196609))&3])
	}
	r24 := m.index1.vals[r21*4+1]
	r25 := r23 + r24
	var r26 int64
	if r25 > 3 {
		r26 = 1
	}
	r27 := -r1
	r28 := (536870911)*max(r27, 0) + (-536870912)*max(r27-(1), 0)
	r29 := r4 + (16384)*r8 + (16384)*r12 + r22 + r26 + r28
	r30 := min(max(r29, 0), 536870912)
	m.hist0[p&1] = r30
	return m.f1370(p, own, r31, r32, r30, r23, r24, r26, r1, r18, r4, r12, r22)
}

func (m *State) f1379(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1373(p, own, r6, r4, r9, r10)
}

func (m *State) f1392(p int, own Token, r1 int64, r14 int64, r15 int64, r16 int64, r19 int64, r25 int64, r68 int64, r69 int64, r70 int64) (Token, bool) {
	r0 := int64(m.index2.find1(r1))
	r2 := m.index2.vals[r0*5+4]
	r3 := -r1 + r2
	var r4 int64
	if r3 == 0 {
		r4 = 1
	}
	var r5 int64
	if r4 != 0 {
		r6 := m.index2.vals[r0*5+0]
		r5 = r4 * r6
	}
	var r7 int64
	if r4 != 0 {
		r8 := m.index2.vals[r0*5+1]
		r7 = r4 * r8
	}
	var r9 int64
	if r4 != 0 {
		r10 := m.index2.vals[r0*5+2]
		r9 = r4 * r10
	}
	var r11 int64
	if r4 != 0 {
		r12 := m.index2.vals[r0*5+3]
		r11 = r4 * r12
	}
	r13 := r14 + r15 + (-4)*r16
	var r17 int64
	if r13 == 0 {
		r17 = 1
	}
	r18 := (8)*r19 + (4)
	r20 := min(max(r18, 0), int64(p))
	r21 := int64(m.tokens[r20])
	r22 := big1.at(r21)
	r23 := int64(0)
	if d := uint64(r21 - (196608)); d < 32768 {
		r23 = int64(1)
	}
	r24 := r25 * r23
	r26 := r22 + r24
	r27 := int64(m.index1.find1(r26))
	r28 := m.index1.vals[r27*4+3]
	r29 := min(r28, int64(p))
	r30 := int64(m.tokens[r29])
	r31 := int64(0)
	if d := uint64(r30 - (1)); d < 65535 {
		r31 = r30
	}
	r32 := r31 - r5 + (-256)*r7
	r33 := r17 * r32
	var r34 int64
	if r13 == 2 {
		r34 = 1
	}
	r35 := (65536) * r34
	r36 := r31 - r9 + (-256)*r11
	r37 := r35 * r36
	r38 := r5 + (256)*r7 + (65536)*r9 + (16777216)*r11 + r33 + r37
	var r39 int64
	if r38 > 65535 {
		r39 = 1
	}
	r40 := (2)*r39 + (-1)
	r41 := (-2)*r39 + (1)
	var r42 int64
	if r13 == 1 {
		r42 = 1
	}
	var r43 int64
	if r13 == 3 {
		r43 = 1
	}
	r44 := (4)*r42 + (4)*r43 + (-1)
	r45 := r42 + r43
	var r46 int64
	if r45 != 0 {
		r47 := (8)*r19 + (8)
		r48 := min(max(r47, 0), int64(p))
		r49 := int64(m.tokens[r48])
		r50 := big1.at(r49)
		r46 = r45 * r50
	}
	var r51 int64
	if r46 > 4095 {
		r51 = 1
	}
	r52 := -r46
	var r53 int64
	if r52 > 4096 {
		r53 = 1
	}
	r54 := r42 + r43 + r51 + r53
	r55 := max(r54-(1), 0)
	r56 := (6)*r55 + (-1)
	r57 := (8)*r19 + (5)
	r58 := min(max(r57, 0), int64(p))
	r59 := int64(m.tokens[r58])
	r60 := big1.at(r59)
	var r61 int64
	if r25 != 0 {
		r62 := int64(0)
		if d := uint64(r59 - (196608)); d < 32768 {
			r62 = int64(1)
		}
		r61 = r25 * r62
	}
	r63 := r60 + r61
	r64 := int64(m.index1.find1(r63))
	r65 := m.index1.vals[r64*4+0]
	r66 := m.index1.vals[r64*4+1]
	r67 := (4)*r68 + r14 + (65536)*r69 + (4)*r70 + r15 + (-4)*r65 - r66
	var r71 int64
	if r67 > -2 {
		r71 = 1
	}
	r72 := (8)*r71 + (-1)
	r73 := min(max(r38, 0), 4294967296)
	r74, top0 := int64(0), r40
	if k := r41; k > top0 {
		r74, top0 = 1, k
	} else if k == top0 {
		r74 = -1
	}
	if k := r44; k > top0 {
		r74, top0 = 2, k
	} else if k == top0 {
		r74 = -1
	}
	if k := r56; k > top0 {
		r74, top0 = 3, k
	} else if k == top0 {
		r74 = -1
	}
	if k := r72; k > top0 {
		r74, top0 = 4, k
	} else if k == top0 {
		r74 = -1
	}
	if r74 == 0 {
		r75 := (2)*r73 + (-65535)
		return Token(min(max((r75-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r74 == 1 {
		r76 := (2) * r73
		return Token(min(max((r76)>>1, 0), 65535) + (262144)), true
	}
	if r74 == 2 {
		r77 := (2)*r46 + (8192)
		return Token(min(max((r77)>>1, 0), 8191) + (327680)), true
	}
	if r74 == 3 {
		r78 := (2)*r46 + (67108865)
		return Token(min(max((r78-(-8191))>>14, 0), 8191) + (352256)), true
	}
	r79 := (6) * r71
	return Token(min(max((r79)>>1, 0), 15) + (360449)), true
}

func (m *State) f1393(p int, own Token, r1 int64, r3 int64, r5 int64, r6 int64, r7 int64, r8 int64, r9 int64, r10 int64, r11 int64, r12 int64, r13 int64) (Token, bool) {
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
	return m.f1392(p, own, r5, r6, r7, r8, r9, r10, r11, r12, r13)
}

func (m *State) f1396(p int, own Token, r1 int64, r18 int64, r31 int64, r32 int64) (Token, bool) {
	r0 := (8)*r1 + (6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big3.at(r3)
	r5 := (8)*r1 + (2)
	r6 := min(max(r5, 0), int64(p))
	r7 := int64(m.tokens[r6])
	r8 := int64(0)
	if d := uint64(r7 - (196609)); d < 65535 {
		r8 = r7 - (196608)
	}
	r9 := (8)*r1 + (7)
	r10 := min(max(r9, 0), int64(p))
	r11 := int64(m.tokens[r10])
	r12 := int64(0)
	if d := uint64(r11 - (196609)); d < 65535 {
		r12 = r11 - (196608)
	}
	r13 := (8)*r1 + (3)
	r14 := min(max(r13, 0), int64(p))
	r15 := int64(m.tokens[r14])
	r16 := big1.at(r15)
	var r17 int64
	if r18 != 0 {
		r19 := int64(0)
		if d := uint64(r15 - (196608)); d < 32768 {
			r19 = int64(1)
		}
		r17 = r18 * r19
	}
	r20 := r16 + r17
	r21 := int64(m.index1.find1(r20))
	r22 := m.index1.vals[r21*4+0]
	r23 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r23 = int64(t20[(r3-(196609))&3])
	}
	r24 := m.index1.vals[r21*4+1]
	r25 := r23 + r24
	var r26 int64
	if r25 > 3 {
		r26 = 1
	}
	r27 := -r1
	r28 := (536870911)*max(r27, 0) + (-536870912)*max(r27-(1), 0)
	r29 := r4 + (16384)*r8 + (16384)*r12 + r22 + r26 + r28
	r30 := min(max(r29, 0), 536870912)
	m.hist0[p&1] = r30
	return m.f1393(p, own, r31, r32, r30, r23, r24, r26, r1, r18, r4, r12, r22)
}

func (m *State) f1402(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1396(p, own, r6, r4, r9, r10)
}

func (m *State) f1415(p int, own Token, r1 int64, r6 int64, r17 int64, r18 int64, r19 int64, r45 int64, r46 int64, r47 int64) (Token, bool) {
	r0 := (8)*r1 + (4)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+0]
	r11 := m.index1.vals[r9*4+1]
	r12 := (4)*r10 + r11
	var r13 int64
	if r12 > 65535 {
		r13 = 1
	}
	r14 := (2)*r13 + (-1)
	r15 := (-2)*r13 + (1)
	r16 := r17 + r18 + (-4)*r19
	var r20 int64
	if r16 == 0 {
		r20 = 1
	}
	r21 := (-4)*r20 + (3)
	r22 := -r20 + (1)
	var r23 int64
	if r22 != 0 {
		r24 := (8)*r1 + (8)
		r25 := min(max(r24, 0), int64(p))
		r26 := int64(m.tokens[r25])
		r27 := big1.at(r26)
		r23 = r22 * r27
	}
	var r28 int64
	if r23 > 4095 {
		r28 = 1
	}
	r29 := -r23
	var r30 int64
	if r29 > 4096 {
		r30 = 1
	}
	r31 := -r20 + r28 + r30
	r32 := max(r31, 0)
	r33 := (6)*r32 + (-1)
	r34 := (8)*r1 + (5)
	r35 := min(max(r34, 0), int64(p))
	r36 := int64(m.tokens[r35])
	r37 := big1.at(r36)
	var r38 int64
	if r6 != 0 {
		r39 := int64(0)
		if d := uint64(r36 - (196608)); d < 32768 {
			r39 = int64(1)
		}
		r38 = r6 * r39
	}
	r40 := r37 + r38
	r41 := int64(m.index1.find1(r40))
	r42 := m.index1.vals[r41*4+0]
	r43 := m.index1.vals[r41*4+1]
	r44 := (4)*r45 + r17 + (65536)*r46 + (4)*r47 + r18 + (-4)*r42 - r43
	var r48 int64
	if r44 > -4 {
		r48 = 1
	}
	r49 := (8)*r48 + (-1)
	r50, top0 := int64(0), r14
	if k := r15; k > top0 {
		r50, top0 = 1, k
	} else if k == top0 {
		r50 = -1
	}
	if k := r21; k > top0 {
		r50, top0 = 2, k
	} else if k == top0 {
		r50 = -1
	}
	if k := r33; k > top0 {
		r50, top0 = 3, k
	} else if k == top0 {
		r50 = -1
	}
	if k := r49; k > top0 {
		r50, top0 = 4, k
	} else if k == top0 {
		r50 = -1
	}
	if r50 == 0 {
		r51 := (8)*r10 + (2)*r11 + (-65535)
		return Token(min(max((r51-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r50 == 1 {
		r52 := (8)*r10 + (2)*r11
		return Token(min(max((r52)>>1, 0), 65535) + (262144)), true
	}
	if r50 == 2 {
		r53 := (2)*r23 + (8192)
		return Token(min(max((r53)>>1, 0), 8191) + (327680)), true
	}
	if r50 == 3 {
		r54 := (2)*r23 + (67108865)
		return Token(min(max((r54-(-8191))>>14, 0), 8191) + (352256)), true
	}
	r55 := (6) * r48
	return Token(min(max((r55)>>1, 0), 15) + (360449)), true
}

func (m *State) f1416(p int, own Token, r1 int64, r3 int64, r5 int64, r6 int64, r7 int64, r8 int64, r9 int64, r10 int64, r11 int64, r12 int64) (Token, bool) {
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
	return m.f1415(p, own, r5, r6, r7, r8, r9, r10, r11, r12)
}

func (m *State) f1419(p int, own Token, r1 int64, r18 int64, r31 int64, r32 int64) (Token, bool) {
	r0 := (8)*r1 + (6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big3.at(r3)
	r5 := (8)*r1 + (2)
	r6 := min(max(r5, 0), int64(p))
	r7 := int64(m.tokens[r6])
	r8 := int64(0)
	if d := uint64(r7 - (196609)); d < 65535 {
		r8 = r7 - (196608)
	}
	r9 := (8)*r1 + (7)
	r10 := min(max(r9, 0), int64(p))
	r11 := int64(m.tokens[r10])
	r12 := int64(0)
	if d := uint64(r11 - (196609)); d < 65535 {
		r12 = r11 - (196608)
	}
	r13 := (8)*r1 + (3)
	r14 := min(max(r13, 0), int64(p))
	r15 := int64(m.tokens[r14])
	r16 := big1.at(r15)
	var r17 int64
	if r18 != 0 {
		r19 := int64(0)
		if d := uint64(r15 - (196608)); d < 32768 {
			r19 = int64(1)
		}
		r17 = r18 * r19
	}
	r20 := r16 + r17
	r21 := int64(m.index1.find1(r20))
	r22 := m.index1.vals[r21*4+0]
	r23 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r23 = int64(t20[(r3-(196609))&3])
	}
	r24 := m.index1.vals[r21*4+1]
	r25 := r23 + r24
	var r26 int64
	if r25 > 3 {
		r26 = 1
	}
	r27 := -r1
	r28 := (536870911)*max(r27, 0) + (-536870912)*max(r27-(1), 0)
	r29 := r4 + (16384)*r8 + (16384)*r12 + r22 + r26 + r28
	r30 := min(max(r29, 0), 536870912)
	m.hist0[p&1] = r30
	return m.f1416(p, own, r31, r32, r1, r18, r23, r24, r26, r4, r12, r22)
}

func (m *State) f1425(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1419(p, own, r6, r4, r9, r10)
}

func (m *State) f1438(p int, own Token, r1 int64, r6 int64, r17 int64, r18 int64, r19 int64, r45 int64, r46 int64, r47 int64) (Token, bool) {
	r0 := (8)*r1 + (4)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+0]
	r11 := m.index1.vals[r9*4+1]
	r12 := (4)*r10 + r11
	var r13 int64
	if r12 > 65535 {
		r13 = 1
	}
	r14 := (2)*r13 + (-1)
	r15 := (-2)*r13 + (1)
	r16 := r17 + r18 + (-4)*r19
	var r20 int64
	if r16 == 0 {
		r20 = 1
	}
	r21 := (-4)*r20 + (3)
	r22 := -r20 + (1)
	var r23 int64
	if r22 != 0 {
		r24 := (8)*r1 + (8)
		r25 := min(max(r24, 0), int64(p))
		r26 := int64(m.tokens[r25])
		r27 := big1.at(r26)
		r23 = r22 * r27
	}
	var r28 int64
	if r23 > 4095 {
		r28 = 1
	}
	r29 := -r23
	var r30 int64
	if r29 > 4096 {
		r30 = 1
	}
	r31 := -r20 + r28 + r30
	r32 := max(r31, 0)
	r33 := (6)*r32 + (-1)
	r34 := (8)*r1 + (5)
	r35 := min(max(r34, 0), int64(p))
	r36 := int64(m.tokens[r35])
	r37 := big1.at(r36)
	var r38 int64
	if r6 != 0 {
		r39 := int64(0)
		if d := uint64(r36 - (196608)); d < 32768 {
			r39 = int64(1)
		}
		r38 = r6 * r39
	}
	r40 := r37 + r38
	r41 := int64(m.index1.find1(r40))
	r42 := m.index1.vals[r41*4+0]
	r43 := m.index1.vals[r41*4+1]
	r44 := (4)*r45 + r17 + (65536)*r46 + (4)*r47 + r18 + (-4)*r42 - r43
	var r48 int64
	if r44 > -8 {
		r48 = 1
	}
	r49 := (8)*r48 + (-1)
	r50, top0 := int64(0), r14
	if k := r15; k > top0 {
		r50, top0 = 1, k
	} else if k == top0 {
		r50 = -1
	}
	if k := r21; k > top0 {
		r50, top0 = 2, k
	} else if k == top0 {
		r50 = -1
	}
	if k := r33; k > top0 {
		r50, top0 = 3, k
	} else if k == top0 {
		r50 = -1
	}
	if k := r49; k > top0 {
		r50, top0 = 4, k
	} else if k == top0 {
		r50 = -1
	}
	if r50 == 0 {
		r51 := (8)*r10 + (2)*r11 + (-65535)
		return Token(min(max((r51-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r50 == 1 {
		r52 := (8)*r10 + (2)*r11
		return Token(min(max((r52)>>1, 0), 65535) + (262144)), true
	}
	if r50 == 2 {
		r53 := (2)*r23 + (8192)
		return Token(min(max((r53)>>1, 0), 8191) + (327680)), true
	}
	if r50 == 3 {
		r54 := (2)*r23 + (67108865)
		return Token(min(max((r54-(-8191))>>14, 0), 8191) + (352256)), true
	}
	r55 := (6) * r48
	return Token(min(max((r55)>>1, 0), 15) + (360449)), true
}

func (m *State) f1439(p int, own Token, r1 int64, r3 int64, r5 int64, r6 int64, r7 int64, r8 int64, r9 int64, r10 int64, r11 int64, r12 int64) (Token, bool) {
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
	return m.f1438(p, own, r5, r6, r7, r8, r9, r10, r11, r12)
}

func (m *State) f1442(p int, own Token, r1 int64, r18 int64, r31 int64, r32 int64) (Token, bool) {
	r0 := (8)*r1 + (6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big3.at(r3)
	r5 := (8)*r1 + (2)
	r6 := min(max(r5, 0), int64(p))
	r7 := int64(m.tokens[r6])
	r8 := int64(0)
	if d := uint64(r7 - (196609)); d < 65535 {
		r8 = r7 - (196608)
	}
	r9 := (8)*r1 + (7)
	r10 := min(max(r9, 0), int64(p))
	r11 := int64(m.tokens[r10])
	r12 := int64(0)
	if d := uint64(r11 - (196609)); d < 65535 {
		r12 = r11 - (196608)
	}
	r13 := (8)*r1 + (3)
	r14 := min(max(r13, 0), int64(p))
	r15 := int64(m.tokens[r14])
	r16 := big1.at(r15)
	var r17 int64
	if r18 != 0 {
		r19 := int64(0)
		if d := uint64(r15 - (196608)); d < 32768 {
			r19 = int64(1)
		}
		r17 = r18 * r19
	}
	r20 := r16 + r17
	r21 := int64(m.index1.find1(r20))
	r22 := m.index1.vals[r21*4+0]
	r23 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r23 = int64(t20[(r3-(196609))&3])
	}
	r24 := m.index1.vals[r21*4+1]
	r25 := r23 + r24
	var r26 int64
	if r25 > 3 {
		r26 = 1
	}
	r27 := -r1
	r28 := (536870911)*max(r27, 0) + (-536870912)*max(r27-(1), 0)
	r29 := r4 + (16384)*r8 + (16384)*r12 + r22 + r26 + r28
	r30 := min(max(r29, 0), 536870912)
	m.hist0[p&1] = r30
	return m.f1439(p, own, r31, r32, r1, r18, r23, r24, r26, r4, r12, r22)
}

func (m *State) f1448(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1442(p, own, r6, r4, r9, r10)
}

func (m *State) f1461(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (4)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+2]
	var r11 int64
	if r10 > 65535 {
		r11 = 1
	}
	r12 := (2)*r11 + (-1)
	r13 := (-2)*r11 + (1)
	r14, top0 := int64(0), r12
	if k := r13; k > top0 {
		r14, top0 = 1, k
	} else if k == top0 {
		r14 = -1
	}
	if r14 == 0 {
		r15 := (2)*r10 + (-65535)
		return Token(min(max((r15-(-65535))>>17, 0), 65535) + (65536)), true
	}
	r16 := (2) * r10
	return Token(min(max((r16)>>1, 0), 65535) + (262144)), true
}

func (m *State) f1462(p int, own Token, r1 int64, r3 int64, r5 int64, r6 int64) (Token, bool) {
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
	return m.f1461(p, own, r5, r6)
}

func (m *State) f1465(p int, own Token, r1 int64, r18 int64, r31 int64, r32 int64) (Token, bool) {
	r0 := (8)*r1 + (6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big3.at(r3)
	r5 := (8)*r1 + (2)
	r6 := min(max(r5, 0), int64(p))
	r7 := int64(m.tokens[r6])
	r8 := int64(0)
	if d := uint64(r7 - (196609)); d < 65535 {
		r8 = r7 - (196608)
	}
	r9 := (8)*r1 + (7)
	r10 := min(max(r9, 0), int64(p))
	r11 := int64(m.tokens[r10])
	r12 := int64(0)
	if d := uint64(r11 - (196609)); d < 65535 {
		r12 = r11 - (196608)
	}
	r13 := (8)*r1 + (3)
	r14 := min(max(r13, 0), int64(p))
	r15 := int64(m.tokens[r14])
	r16 := big1.at(r15)
	var r17 int64
	if r18 != 0 {
		r19 := int64(0)
		if d := uint64(r15 - (196608)); d < 32768 {
			r19 = int64(1)
		}
		r17 = r18 * r19
	}
	r20 := r16 + r17
	r21 := int64(m.index1.find1(r20))
	r22 := m.index1.vals[r21*4+0]
	r23 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r23 = int64(t20[(r3-(196609))&3])
	}
	r24 := m.index1.vals[r21*4+1]
	r25 := r23 + r24
	var r26 int64
	if r25 > 3 {
		r26 = 1
	}
	r27 := -r1
	r28 := (536870911)*max(r27, 0) + (-536870912)*max(r27-(1), 0)
	r29 := r4 + (16384)*r8 + (16384)*r12 + r22 + r26 + r28
	r30 := min(max(r29-(-1), 0), 536870912)
	m.hist0[p&1] = r30
	return m.f1462(p, own, r31, r32, r1, r18)
}

func (m *State) f1471(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1465(p, own, r6, r4, r9, r10)
}

func (m *State) f1484(p int, own Token, r1 int64, r18 int64, r23 int64, r30 int64, r31 int64) (Token, bool) {
	r0 := int64(m.index2.find1(r1))
	r2 := m.index2.vals[r0*5+4]
	r3 := -r1 + r2
	var r4 int64
	if r3 == 0 {
		r4 = 1
	}
	var r5 int64
	if r4 != 0 {
		r6 := m.index2.vals[r0*5+0]
		r5 = r4 * r6
	}
	var r7 int64
	if r4 != 0 {
		r8 := m.index2.vals[r0*5+1]
		r7 = r4 * r8
	}
	var r9 int64
	if r4 != 0 {
		r10 := m.index2.vals[r0*5+2]
		r9 = r4 * r10
	}
	var r11 int64
	if r4 != 0 {
		r12 := m.index2.vals[r0*5+3]
		r11 = r4 * r12
	}
	r13 := r5 + (256)*r7 + (65536)*r9 + (16777216)*r11
	var r14 int64
	if r13 > 65535 {
		r14 = 1
	}
	r15 := (-2)*r14 + (1)
	r16 := (2)*r14 + (-1)
	r17 := (8)*r18 + (5)
	r19 := min(max(r17, 0), int64(p))
	r20 := int64(m.tokens[r19])
	r21 := big1.at(r20)
	var r22 int64
	if r23 != 0 {
		r24 := int64(0)
		if d := uint64(r20 - (196608)); d < 32768 {
			r24 = int64(1)
		}
		r22 = r23 * r24
	}
	r25 := r21 + r22
	r26 := int64(m.index1.find1(r25))
	r27 := m.index1.vals[r26*4+0]
	r28 := m.index1.vals[r26*4+1]
	r29 := (4)*r30 + r31 + (-4)*r27 - r28
	var r32 int64
	if r29 > -1 {
		r32 = 1
	}
	r33 := (8)*r32 + (-1)
	r34, top0 := int64(0), r15
	if k := r16; k > top0 {
		r34, top0 = 1, k
	} else if k == top0 {
		r34 = -1
	}
	if k := r33; k > top0 {
		r34, top0 = 2, k
	} else if k == top0 {
		r34 = -1
	}
	if r34 == 0 {
		r35 := (2)*r5 + (512)*r7 + (131072)*r9 + (33554432)*r11
		return Token(min(max((r35)>>1, 0), 65535) + (0)), true
	}
	if r34 == 1 {
		r36 := (2)*r5 + (512)*r7 + (131072)*r9 + (33554432)*r11 + (-65535)
		return Token(min(max((r36-(-65535))>>17, 0), 65535) + (65536)), true
	}
	r37 := (8) * r32
	return Token(min(max((r37)>>1, 0), 15) + (360449)), true
}

func (m *State) f1488(p int, own Token, r1 int64, r11 int64, r26 int64, r28 int64) (Token, bool) {
	r0 := (8)*r1 + (6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big3.at(r3)
	r5 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r5 = int64(t20[(r3-(196609))&3])
	}
	r6 := (8)*r1 + (3)
	r7 := min(max(r6, 0), int64(p))
	r8 := int64(m.tokens[r7])
	r9 := big1.at(r8)
	var r10 int64
	if r11 != 0 {
		r12 := int64(0)
		if d := uint64(r8 - (196608)); d < 32768 {
			r12 = int64(1)
		}
		r10 = r11 * r12
	}
	r13 := r9 + r10
	r14 := int64(m.index1.find1(r13))
	r15 := m.index1.vals[r14*4+0]
	r16 := m.index1.vals[r14*4+1]
	r17 := (8)*r1 + (4)
	r18 := min(max(r17, 0), int64(p))
	r19 := int64(m.tokens[r18])
	r20 := int64(0)
	if d := uint64(r19 - (196609)); d < 65535 {
		r20 = r19 - (196608)
	}
	r21 := -r1
	r22 := (536870911)*max(r21, 0) + (-536870912)*max(r21-(1), 0)
	r23 := (4)*r4 + r5 + (8)*r15 + (2)*r16 + (16384)*r20 + r22
	r24 := min(max(r23, 0), 536870912)
	m.hist0[p&1] = r24
	if int64(1) <= m.index2.level {
		r25 := m.hist0[r26&1]
		r27 := int64(0)
		if d := uint64(r28 - (65537)); d < 65535 {
			r27 = int64(t1[(r28-(65537))&255])
		}
		r29 := big0.at(r28)
		rec := m.index2.insert(r25, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r27
		v[3] = r29
		v[4] = r25
	}
	return m.f1484(p, own, r24, r1, r11, r15, r16)
}

func (m *State) f1494(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1488(p, own, r6, r4, r9, r10)
}

func (m *State) f1507(p int, own Token, r1 int64) (Token, bool) {
	r0 := int64(m.index2.find1(r1))
	r2 := m.index2.vals[r0*5+4]
	r3 := -r1 + r2
	var r4 int64
	if r3 == 0 {
		r4 = 1
	}
	var r5 int64
	if r4 != 0 {
		r6 := m.index2.vals[r0*5+0]
		r5 = r4 * r6
	}
	var r7 int64
	if r4 != 0 {
		r8 := m.index2.vals[r0*5+1]
		r7 = r4 * r8
	}
	var r9 int64
	if r4 != 0 {
		r10 := m.index2.vals[r0*5+2]
		r9 = r4 * r10
	}
	var r11 int64
	if r4 != 0 {
		r12 := m.index2.vals[r0*5+3]
		r11 = r4 * r12
	}
	r13 := r5 + (256)*r7 + (65536)*r9 + (16777216)*r11
	var r14 int64
	if r13 > 65535 {
		r14 = 1
	}
	r15 := (-2)*r14 + (1)
	r16 := (2)*r14 + (-1)
	r17, top0 := int64(0), r15
	if k := r16; k > top0 {
		r17, top0 = 1, k
	} else if k == top0 {
		r17 = -1
	}
	if r17 == 0 {
		r18 := (2)*r5 + (512)*r7 + (131072)*r9 + (33554432)*r11
		return Token(min(max((r18)>>1, 0), 65535) + (0)), true
	}
	r19 := (2)*r5 + (512)*r7 + (131072)*r9 + (33554432)*r11 + (-65535)
	return Token(min(max((r19-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f1508(p int, own Token, r1 int64, r3 int64, r5 int64) (Token, bool) {
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
	return m.f1507(p, own, r5)
}

func (m *State) f1511(p int, own Token, r1 int64, r11 int64, r25 int64, r26 int64) (Token, bool) {
	r0 := (8)*r1 + (6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big3.at(r3)
	r5 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r5 = int64(t20[(r3-(196609))&3])
	}
	r6 := (8)*r1 + (3)
	r7 := min(max(r6, 0), int64(p))
	r8 := int64(m.tokens[r7])
	r9 := big1.at(r8)
	var r10 int64
	if r11 != 0 {
		r12 := int64(0)
		if d := uint64(r8 - (196608)); d < 32768 {
			r12 = int64(1)
		}
		r10 = r11 * r12
	}
	r13 := r9 + r10
	r14 := int64(m.index1.find1(r13))
	r15 := m.index1.vals[r14*4+0]
	r16 := m.index1.vals[r14*4+1]
	r17 := (8)*r1 + (4)
	r18 := min(max(r17, 0), int64(p))
	r19 := int64(m.tokens[r18])
	r20 := int64(0)
	if d := uint64(r19 - (196609)); d < 65535 {
		r20 = r19 - (196608)
	}
	r21 := -r1
	r22 := (536870911)*max(r21, 0) + (-536870912)*max(r21-(1), 0)
	r23 := (4)*r4 + r5 + (8)*r15 + (2)*r16 + (16384)*r20 + r22
	r24 := min(max(r23, 0), 536870912)
	m.hist0[p&1] = r24
	return m.f1508(p, own, r25, r26, r24)
}

func (m *State) f1517(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1511(p, own, r6, r4, r9, r10)
}

func (m *State) f1530(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+0]
	r11 := m.index1.vals[r9*4+1]
	r12 := (4)*r10 + r11
	var r13 int64
	if r12 > 0 {
		r13 = 1
	}
	r14 := (8)*r1 + (4)
	r15 := min(max(r14, 0), int64(p))
	r16 := int64(m.tokens[r15])
	r17 := big1.at(r16)
	var r18 int64
	if r6 != 0 {
		r19 := int64(0)
		if d := uint64(r16 - (196608)); d < 32768 {
			r19 = int64(1)
		}
		r18 = r6 * r19
	}
	r20 := r17 + r18
	r21 := int64(m.index1.find1(r20))
	r22 := m.index1.vals[r21*4+0]
	r23 := m.index1.vals[r21*4+1]
	r24 := (4)*r10 + r11 + (-4)*r22 - r23
	var r25 int64
	if r24 > 0 {
		r25 = 1
	}
	r26 := (-4)*r10 - r11 + (4)*r22 + r23
	var r27 int64
	if r26 > 0 {
		r27 = 1
	}
	r28 := -r13 + r25 + r27
	r29 := max(r28, 0)
	r30 := r25 + r27 - r29
	r31 := max(r30, 0)
	r32 := (8)*r29 + (8)*r31 + (-1)
	r33, top0 := int64(0), int64(0)
	if k := r32; k > top0 {
		r33, top0 = 1, k
	} else if k == top0 {
		r33 = -1
	}
	if r33 == 0 {
		return 360448, true
	}
	r34 := (10)*r29 + (12)*r31
	return Token(min(max((r34)>>1, 0), 15) + (360449)), true
}

func (m *State) f1534(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f1530(p, own, r1, r9)
}

func (m *State) f1540(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1534(p, own, r6, r9, r10, r4)
}

func (m *State) f1553(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (7)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := int64(0)
	if d := uint64(r3 - (229376)); d < 32768 {
		r5 = int64(1)
	}
	r6 := (8)*r1 + (8)
	r7 := min(max(r6, 0), int64(p))
	r8 := int64(m.tokens[r7])
	r9 := big1.at(r8)
	r10 := (65536)*r4 + (-4294967296)*r5 + r9
	var r11 int64
	if r10 > 4095 {
		r11 = 1
	}
	r12 := (-65536)*r4 + (4294967296)*r5 - r9
	var r13 int64
	if r12 > 4096 {
		r13 = 1
	}
	r14 := (3)*r11 + (3)*r13 + (-2)
	r15, top0 := int64(0), int64(0)
	if k := r14; k > top0 {
		r15, top0 = 1, k
	} else if k == top0 {
		r15 = -1
	}
	if r15 == 0 {
		r16 := (131072)*r4 + (-8589934592)*r5 + (2)*r9 + (8192)
		return Token(min(max((r16)>>1, 0), 8191) + (327680)), true
	}
	r17 := (131072)*r4 + (-8589934592)*r5 + (2)*r9 + (67108865)
	return Token(min(max((r17-(-8191))>>14, 0), 8191) + (352256)), true
}

func (m *State) f1557(p int, own Token, r1 int64, r5 int64, r7 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f1553(p, own, r1)
}

func (m *State) f1563(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1557(p, own, r6, r9, r10)
}

func (m *State) f1576(p int, own Token, r1 int64, r6 int64) (Token, bool) {
	r0 := (8)*r1 + (3)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big1.at(r3)
	var r5 int64
	if r6 != 0 {
		r7 := int64(0)
		if d := uint64(r3 - (196608)); d < 32768 {
			r7 = int64(1)
		}
		r5 = r6 * r7
	}
	r8 := r4 + r5
	r9 := int64(m.index1.find1(r8))
	r10 := m.index1.vals[r9*4+0]
	r11 := m.index1.vals[r9*4+1]
	r12 := (8)*r1 + (6)
	r13 := min(max(r12, 0), int64(p))
	r14 := int64(m.tokens[r13])
	r15 := big3.at(r14)
	r16 := int64(0)
	if d := uint64(r14 - (196609)); d < 65535 {
		r16 = int64(t20[(r14-(196609))&3])
	}
	r17 := (8)*r1 + (7)
	r18 := min(max(r17, 0), int64(p))
	r19 := int64(m.tokens[r18])
	r20 := int64(0)
	if d := uint64(r19 - (196609)); d < 65535 {
		r20 = r19 - (196608)
	}
	r21 := (-4)*r15 - r16 + (-65536)*r20 + (4)*r10 + r11
	r22 := max(r21, 0)
	r23 := (4)*r10 + r11 - r22
	var r24 int64
	if r23 > 4094 {
		r24 = 1
	}
	r25 := (-4)*r10 - r11 + r22
	var r26 int64
	if r25 > 4097 {
		r26 = 1
	}
	r27 := (3)*r24 + (3)*r26 + (-2)
	r28, top0 := int64(0), int64(0)
	if k := r27; k > top0 {
		r28, top0 = 1, k
	} else if k == top0 {
		r28 = -1
	}
	if r28 == 0 {
		r29 := (8)*r10 + (2)*r11 + (-2)*r22 + (8194)
		return Token(min(max((r29)>>1, 0), 8191) + (327680)), true
	}
	r30 := (8)*r10 + (2)*r11 + (-2)*r22 + (67108867)
	return Token(min(max((r30-(-8191))>>14, 0), 8191) + (352256)), true
}

func (m *State) f1580(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	return m.f1576(p, own, r1, r9)
}

func (m *State) f1586(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1580(p, own, r6, r9, r10, r4)
}

func (m *State) f1603(p int, own Token, r1 int64, r5 int64, r7 int64, r29 int64, r36 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	if int64(1) <= m.index2.level {
		r4 := m.hist0[r5&1]
		r6 := int64(0)
		if d := uint64(r7 - (65537)); d < 65535 {
			r6 = int64(t1[(r7-(65537))&255])
		}
		r8 := big0.at(r7)
		rec := m.index2.insert(r4, int64(1), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = int64(0)
		v[1] = int64(0)
		v[2] = r6
		v[3] = r8
		v[4] = r4
	}
	r9 := (8)*r1 + (7)
	r10 := min(max(r9, 0), int64(p))
	r11 := int64(m.tokens[r10])
	r12 := int64(0)
	if d := uint64(r11 - (196609)); d < 65535 {
		r12 = r11 - (196608)
	}
	r13 := int64(0)
	if d := uint64(r11 - (229376)); d < 32768 {
		r13 = int64(1)
	}
	r14 := (8)*r1 + (8)
	r15 := min(max(r14, 0), int64(p))
	r16 := int64(m.tokens[r15])
	r17 := big1.at(r16)
	r18 := (65536)*r12 + (-4294967296)*r13 + r17
	var r19 int64
	if r18 > 4095 {
		r19 = 1
	}
	r20 := (-65536)*r12 + (4294967296)*r13 - r17
	var r21 int64
	if r20 > 4096 {
		r21 = 1
	}
	r22 := (3)*r19 + (3)*r21 + (-2)
	r23 := m.sum2[1]
	r24 := (8)*r1 + (5)
	r25 := min(max(r24, 0), int64(p))
	r26 := int64(m.tokens[r25])
	r27 := big1.at(r26)
	var r28 int64
	if r29 != 0 {
		r30 := int64(0)
		if d := uint64(r26 - (196608)); d < 32768 {
			r30 = int64(1)
		}
		r28 = r29 * r30
	}
	r31 := r27 + r28
	r32 := int64(m.index1.find1(r31))
	r33 := m.index1.vals[r32*4+0]
	r34 := m.index1.vals[r32*4+1]
	r35 := r36 - r23 + (-4)*r33 - r34
	var r37 int64
	if r35 > -1 {
		r37 = 1
	}
	r38 := (8)*r1 + (2)
	r39 := min(max(r38, 0), int64(p))
	r40 := int64(m.tokens[r39])
	r41 := int64(0)
	if d := uint64(r40 - (196609)); d < 65535 {
		r41 = r40 - (196608)
	}
	r42 := r29 + r41
	var r43 int64
	if r42 > 8388607 {
		r43 = 1
	}
	r44 := r43 - r37
	r45 := max(r44, 0)
	r46 := (4)*r37 + (4)*r45 + (-2)
	r47, top0 := int64(0), int64(0)
	if k := r22; k > top0 {
		r47, top0 = 1, k
	} else if k == top0 {
		r47 = -1
	}
	if k := r46; k > top0 {
		r47, top0 = 2, k
	} else if k == top0 {
		r47 = -1
	}
	if r47 == 0 {
		r48 := (131072)*r12 + (-8589934592)*r13 + (2)*r17 + (8192)
		return Token(min(max((r48)>>1, 0), 8191) + (335872)), true
	}
	if r47 == 1 {
		r49 := (131072)*r12 + (-8589934592)*r13 + (2)*r17 + (67108865)
		return Token(min(max((r49-(-8191))>>14, 0), 8191) + (352256)), true
	}
	r50 := (14)*r37 + (14)*r45
	return Token(min(max((r50)>>1, 0), 15) + (360449)), true
}

func (m *State) f1609(p int, own Token, r6 int64) (Token, bool) {
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
		r5 := r6 + (-1)
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r7 := int64(p)
	r8 := r7 + (-1)
	r9 := r8
	r10 := int64(m.tokens[r9])
	if int64(0) <= m.index1.level {
		r11 := (8)*r6 + (-6)
		r12 := min(max(r11, 0), int64(p))
		r13 := int64(m.tokens[r12])
		r14 := big1.at(r13)
		r15 := -r6
		r16 := min(max(r15-(-1), 0), 32768)
		var r17 int64
		if r4 != 0 {
			r18 := int64(0)
			if d := uint64(r13 - (196608)); d < 32768 {
				r18 = int64(1)
			}
			r17 = r4 * r18
		}
		r19 := r14 - r16 + r17
		r20 := big2.at(int64(own))
		r21 := int64(0)
		if d := uint64(r10 - (65537)); d < 65535 {
			r21 = r10 - (65536)
		}
		r22 := r20 + (16384)*r21 + (-1)
		r23 := int64(t2[(int64(own))&3])
		r24 := r23 + (-1)
		r25 := r7 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r7 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r19, int64(0), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r22
		v[1] = r24
		v[2] = r33
		v[3] = r7
	}
	return m.f1603(p, own, r6, r9, r10, r4, r1)
}
