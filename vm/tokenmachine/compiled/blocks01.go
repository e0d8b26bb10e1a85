// Code generated from the weights of model 16cfe4d4dffd081295b2d6595dc54a582e5a744ebb44b179ea00e0a1fc7c2941; DO NOT EDIT.

package compiled

func (m *State) f1626(p int, own Token, r1 int64, r5 int64, r7 int64, r14 int64, r38 int64) (Token, bool) {
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
	r19 := m.index1.vals[r17*4+1]
	r20 := (-2)*r1 + (8)*r18 + (2)*r19 + (8192)
	s0 := Int{0, 0}
	s1, id0 := family6.wideMax(s0, r20, int64(-1))
	top, best := s1, id0
	r21 := (-2)*r1 + (8)*r18 + (2)*r19 + (67108865)
	r22 := -r1 + (4)*r18 + r19
	var r23 int64
	if r22 > 4095 {
		r23 = 1
	}
	r24 := r1 + (-4)*r18 - r19
	var r25 int64
	if r24 > 4096 {
		r25 = 1
	}
	s2 := Int{-1, 18442240474082181120}
	s2 = s2.addProduct(Int{0, 6755399441055744}, r23, false)
	s2 = s2.addProduct(Int{0, 6755399441055744}, r25, false)
	s3, id1 := family8.wideMax(s2, r21, int64(-8192))
	if c := s3.cmp(top); c > 0 || c == 0 && id1 < best {
		top, best = s3, id1
	}
	r26 := m.sum2[1]
	r27 := (8)*r1 + (5)
	r28 := min(max(r27, 0), int64(p))
	r29 := int64(m.tokens[r28])
	r30 := big1.at(r29)
	var r31 int64
	if r14 != 0 {
		r32 := int64(0)
		if d := uint64(r29 - (196608)); d < 32768 {
			r32 = int64(1)
		}
		r31 = r14 * r32
	}
	r33 := r30 + r31
	r34 := int64(m.index1.find1(r33))
	r35 := m.index1.vals[r34*4+0]
	r36 := m.index1.vals[r34*4+1]
	r37 := r38 - r26 + (-4)*r35 - r36
	var r39 int64
	if r37 > -1 {
		r39 = 1
	}
	r40 := (8)*r1 + (2)
	r41 := min(max(r40, 0), int64(p))
	r42 := int64(m.tokens[r41])
	r43 := int64(0)
	if d := uint64(r42 - (196609)); d < 65535 {
		r43 = r42 - (196608)
	}
	r44 := r14 + r43
	var r45 int64
	if r44 > 8388607 {
		r45 = 1
	}
	r46 := r45 - r39
	r47 := max(r46, 0)
	r48 := (14)*r39 + (14)*r47
	s4 := Int{-1, 18442240474082181120}
	s4 = s4.addProduct(Int{0, 9007199254740992}, r39, false)
	s4 = s4.addProduct(Int{0, 9007199254740992}, r47, false)
	s5, id2 := family9.wideMax(s4, r48, int64(-1))
	if c := s5.cmp(top); c > 0 || c == 0 && id2 < best {
		top, best = s5, id2
	}
	_ = top
	return best, true
}

func (m *State) f1632(p int, own Token, r6 int64) (Token, bool) {
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
	return m.f1626(p, own, r6, r9, r10, r4, r1)
}

func (m *State) f1645(p int, own Token, r1 int64, r4 int64) (Token, bool) {
	r0 := int64(m.index0.find1(r1))
	r2 := m.index0.vals[r0*1+0]
	r3 := (-2)*r4 + (2)*r2 + (8194)
	s0 := Int{0, 0}
	s1, id0 := family7.wideMax(s0, r3, int64(-1))
	top, best := s1, id0
	r5 := (-2)*r4 + (2)*r2 + (67108867)
	r6 := -r4 + r2
	var r7 int64
	if r6 > 4094 {
		r7 = 1
	}
	r8 := r4 - r2
	var r9 int64
	if r8 > 4097 {
		r9 = 1
	}
	s2 := Int{-1, 18442240474082181120}
	s2 = s2.addProduct(Int{0, 6755399441055744}, r7, false)
	s2 = s2.addProduct(Int{0, 6755399441055744}, r9, false)
	s3, id1 := family8.wideMax(s2, r5, int64(-8192))
	if c := s3.cmp(top); c > 0 || c == 0 && id1 < best {
		top, best = s3, id1
	}
	_ = top
	return best, true
}

func (m *State) f1649(p int, own Token, r1 int64, r5 int64, r7 int64, r9 int64) (Token, bool) {
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
	return m.f1645(p, own, r9, r1)
}

func (m *State) f1655(p int, own Token, r6 int64) (Token, bool) {
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
	return m.f1649(p, own, r6, r9, r10, r4)
}

func (m *State) f1668(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big3.at(r3)
	r5 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r5 = int64(t20[(r3-(196609))&3])
	}
	r6 := (8)*r4 + (2)*r5
	return Token(min(max((r6)>>1, 0), 15) + (360449)), true
}

func (m *State) f1672(p int, own Token, r1 int64, r5 int64, r7 int64) (Token, bool) {
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
	return m.f1668(p, own, r1)
}

func (m *State) f1678(p int, own Token, r6 int64) (Token, bool) {
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
	return m.f1672(p, own, r6, r9, r10)
}

func (m *State) f1691(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := big3.at(r3)
	r5 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r5 = int64(t20[(r3-(196609))&3])
	}
	r6 := (8)*r4 + (2)*r5
	return Token(min(max((r6)>>1, 0), 255) + (360466)), true
}

func (m *State) f1695(p int, own Token, r1 int64, r5 int64, r7 int64) (Token, bool) {
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
	return m.f1691(p, own, r1)
}

func (m *State) f1701(p int, own Token, r6 int64) (Token, bool) {
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
	return m.f1695(p, own, r6, r9, r10)
}

func (m *State) f1714(p int, own Token) (Token, bool) {
	return 360465, true
}

func (m *State) f1715(p int, own Token, r1 int64, r3 int64) (Token, bool) {
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
	return m.f1714(p, own)
}

func (m *State) f1718(p int, own Token, r1 int64, r4 int64, r5 int64) (Token, bool) {
	r0 := -r1
	r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
	r3 := max(r2, 0)
	m.hist0[p&1] = r3
	return m.f1715(p, own, r4, r5)
}

func (m *State) f1724(p int, own Token, r6 int64) (Token, bool) {
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
	return m.f1718(p, own, r6, r9, r10)
}

func (m *State) f1726(p int, own Token) (Token, bool) {
	m.sum0[0] += int64(1)
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
		return m.f22(p, own, r0)
	case 1:
		return m.f45(p, own, r0)
	case 2:
		return m.f68(p, own, r0)
	case 3:
		return m.f91(p, own, r0)
	case 4:
		return m.f114(p, own, r0)
	case 5:
		return m.f137(p, own, r0)
	case 6:
		return m.f160(p, own, r0)
	case 7:
		return m.f183(p, own, r0)
	case 8:
		return m.f206(p, own, r0)
	case 9:
		return m.f229(p, own, r0)
	case 10:
		return m.f252(p, own, r0)
	case 11:
		return m.f275(p, own, r0)
	case 12:
		return m.f298(p, own, r0)
	case 13:
		return m.f321(p, own, r0)
	case 14:
		return m.f344(p, own, r0)
	case 15:
		return m.f367(p, own, r0)
	case 16:
		return m.f390(p, own, r0)
	case 17:
		return m.f413(p, own, r0)
	case 18:
		return m.f436(p, own, r0)
	case 19:
		return m.f459(p, own, r0)
	case 20:
		return m.f482(p, own, r0)
	case 21:
		return m.f505(p, own, r0)
	case 22:
		return m.f528(p, own, r0)
	case 23:
		return m.f551(p, own, r0)
	case 24:
		return m.f574(p, own, r0)
	case 25:
		return m.f597(p, own, r0)
	case 26:
		return m.f620(p, own, r0)
	case 27:
		return m.f643(p, own, r0)
	case 28:
		return m.f666(p, own, r0)
	case 29:
		return m.f689(p, own, r0)
	case 30:
		return m.f712(p, own, r0)
	case 31:
		return m.f735(p, own, r0)
	case 32:
		return m.f758(p, own, r0)
	case 33:
		return m.f781(p, own, r0)
	case 34:
		return m.f804(p, own, r0)
	case 35:
		return m.f827(p, own, r0)
	case 36:
		return m.f850(p, own, r0)
	case 37:
		return m.f873(p, own, r0)
	case 38:
		return m.f896(p, own, r0)
	case 39:
		return m.f919(p, own, r0)
	case 40:
		return m.f942(p, own, r0)
	case 41:
		return m.f965(p, own, r0)
	case 42:
		return m.f988(p, own, r0)
	case 43:
		return m.f1011(p, own, r0)
	case 44:
		return m.f1034(p, own, r0)
	case 45:
		return m.f1057(p, own, r0)
	case 46:
		return m.f1080(p, own, r0)
	case 47:
		return m.f1103(p, own, r0)
	case 48:
		return m.f1126(p, own, r0)
	case 49:
		return m.f1149(p, own, r0)
	case 50:
		return m.f1172(p, own, r0)
	case 51:
		return m.f1195(p, own, r0)
	case 52:
		return m.f1218(p, own, r0)
	case 53:
		return m.f1241(p, own, r0)
	case 54:
		return m.f1264(p, own, r0)
	case 55:
		return m.f1287(p, own, r0)
	case 56:
		return m.f1310(p, own, r0)
	case 57:
		return m.f1333(p, own, r0)
	case 58:
		return m.f1356(p, own, r0)
	case 59:
		return m.f1379(p, own, r0)
	case 60:
		return m.f1402(p, own, r0)
	case 61:
		return m.f1425(p, own, r0)
	case 62:
		return m.f1448(p, own, r0)
	case 63:
		return m.f1471(p, own, r0)
	case 64:
		return m.f1494(p, own, r0)
	case 65:
		return m.f1517(p, own, r0)
	case 66:
		return m.f1540(p, own, r0)
	case 67:
		return m.f1563(p, own, r0)
	case 68:
		return m.f1586(p, own, r0)
	case 69:
		return m.f1609(p, own, r0)
	case 70:
		return m.f1632(p, own, r0)
	case 71:
		return m.f1655(p, own, r0)
	case 72:
		return m.f1678(p, own, r0)
	case 73:
		return m.f1701(p, own, r0)
	}
	return m.f1724(p, own, r0)
}

func (m *State) f1732(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f16(p, own, r5, r8, r9)
}

func (m *State) f1755(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r48 := (-65536)*r36 + (-16777216)*r37 + (4)*r46 + r47
	r49 := max(r48-(-16842752), 0)
	r50 := (2) * r49
	return Token(min(max((r50)>>1, 0), 65535) + (0)), true
}

func (m *State) f1778(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r58 := (4)*r46 + r47 + (4)*r56 + r57
	var r59 int64
	if r58 > 4294967295 {
		r59 = 1
	}
	r60 := (-65536)*r36 + (-16777216)*r37 + (4)*r46 + r47 + (4)*r56 + r57 + (-4294967296)*r59
	r61 := min(max(r60-(-16842752), 0), 4294967296)
	r62 := (2) * r61
	return Token(min(max((r62)>>1, 0), 65535) + (0)), true
}

func (m *State) f1801(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r58 := (-4)*r46 - r47 + (4)*r56 + r57
	var r59 int64
	if r58 > 0 {
		r59 = 1
	}
	r60 := (-65536)*r36 + (-16777216)*r37 + (4)*r46 + r47 + (-4)*r56 - r57 + (4294967296)*r59
	r61 := min(max(r60-(-16842752), 0), 4294967296)
	r62 := (2) * r61
	return Token(min(max((r62)>>1, 0), 65535) + (0)), true
}

func (m *State) f1824(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r50 := (8)*r5 + (4)
	r51 := min(max(r50, 0), int64(p))
	r52 := int64(m.tokens[r51])
	r53 := big1.at(r52)
	r54 := int64(0)
	if d := uint64(r52 - (196608)); d < 32768 {
		r54 = int64(1)
	}
	r55 := r4 * r54
	r56 := r53 + r55
	r57 := int64(m.index1.find1(r56))
	r58 := m.index1.vals[r57*4+3]
	r59 := min(r58, int64(p))
	r60 := int64(m.tokens[r59])
	r61 := int64(0)
	if d := uint64(r60 - (1)); d < 65535 {
		r61 = r60
	}
	r62 := r49 * r61
	var r63 int64
	if r61 != 0 {
		r64 := r46 + (-1)
		r65 := min(max(r64, 0), int64(p))
		r66 := int64(m.tokens[r65])
		r67 := int64(0)
		if d := uint64(r66 - (65537)); d < 65535 {
			r67 = r66 - (65536)
		}
		r68 := (65536) * r67
		r63 = r61 * r68
	}
	r69 := (65536) * r49
	var r70 int64
	if r69 != 0 {
		r71 := r58 + (-1)
		r72 := min(max(r71, 0), int64(p))
		r73 := int64(m.tokens[r72])
		r74 := int64(0)
		if d := uint64(r73 - (65537)); d < 65535 {
			r74 = r73 - (65536)
		}
		r70 = r69 * r74
	}
	r75 := r62 + r63 + r70
	r76 := min(max((r75)>>44, 0), 31)
	r77 := r62 + r63 + r70 + (-17592186044416)*r76
	r78 := min(max((r77)>>38, 0), 63)
	r79 := r62 + r63 + r70 + (-17592186044416)*r76 + (-274877906944)*r78
	r80 := min(max((r79)>>32, 0), 63)
	r81 := (-65536)*r36 + (-16777216)*r37 + r62 + r63 + r70 + (-17592186044416)*r76 + (-274877906944)*r78 + (-4294967296)*r80
	r82 := min(max(r81-(-16842752), 0), 4294967296)
	r83 := (2) * r82
	return Token(min(max((r83)>>1, 0), 65535) + (0)), true
}

func (m *State) f1847(p int, own Token, r5 int64) (Token, bool) {
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
		r60 := int64(t21[(int64(own)-(65536))&255])
		r61 := big4.at(int64(own))
		r62 := (65536)*r60 + (16777216)*r61 + (-16842752)
		r63 := min(max(r46, 0), 65536)
		r64 := r62 * r63
		r65 := (8)*r58 + (2)*r59 + (-4)*r44 - r45 + (-2)*r64 + (1)
		r66 := (-4)*r44 - r45
		return family0.pick(r65, r66), true
	}
	r67 := (-2)*r47 + (2)
	return Token(min(max((r67)>>1, 0), 15) + (360449)), true
}

func (m *State) f1870(p int, own Token, r5 int64) (Token, bool) {
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
	r74 := r67 + r69
	r75 := r73 * r74
	r76 := -r73
	r77 := max(r76-(-1), 0)
	r78 := r77 * r74
	r79 := min(max(r74, 0), 65536)
	r80 := int64(t21[(int64(own)-(65536))&255])
	r81 := big4.at(int64(own))
	r82 := r80 + (256)*r81 + (-257)
	r83 := r77 * r82
	r84 := -r80 + (-256)*r81 + (65792)
	r85 := r73 * r84
	r86 := (65536)*r83 + (65536)*r85
	r87 := r79 * r86
	r88 := (2)*r63 + (2)*r65 + (-2)*r75 + (-2)*r87 + (1)
	r89 := r77 * r88
	r90 := r73 * r88
	r91 := (131071)*r75 - r78 + r89 - r90
	r92 := -r75 - r78
	s1 := Int{0, 1125899906842624}
	s1 = s1.addProduct(Int{-1, 18446744069414649856}, r75, false)
	s1 = s1.addProduct(Int{0, 65535}, r90, false)
	s2, id0 := family0.wideMax(s1, r91, r92)
	if c := s2.cmp(top); c > 0 || c == 0 && id0 < best {
		top, best = s2, id0
	}
	r93 := (65536) * r79
	r94 := r77 * r93
	r95 := r73 * r93
	r96 := (2)*r63 + (2)*r65 + (-2)*r75 + (1)
	r97 := r73 * r96
	r98 := r77 * r96
	r99 := -r94 + (131071)*r95 - r97 + r98
	r100 := -r94 - r95
	s3 := Int{-1, 18445618173802708992}
	s3 = s3.addProduct(Int{-1, 18446744069414649856}, r95, false)
	s3 = s3.addProduct(Int{0, 65535}, r97, false)
	s4, id1 := family1.wideMax(s3, r99, r100)
	if c := s4.cmp(top); c > 0 || c == 0 && id1 < best {
		top, best = s4, id1
	}
	s5 := Int{-1, 18445618173802708992}
	s5 = s5.addProduct(Int{-1, 18446744069414649856}, r95, false)
	s5 = s5.addProduct(Int{0, 65535}, r97, false)
	s6, id2 := family3.wideMax(s5, r99, r100)
	if c := s6.cmp(top); c > 0 || c == 0 && id2 < best {
		top, best = s6, id2
	}
	var r101 int64
	if r58 > 0 {
		r101 = 1
	}
	var r102 int64
	if r46 == 2147483648 {
		r102 = 1
	}
	r103 := max(r58-(4294967294), 0)
	r104 := r102 + r103
	r105 := max(r104-(1), 0)
	r106 := (-2)*r101 + (4)*r105 + (2)
	s7 := Int{0, 7881299347898368}
	s7 = s7.addProduct(Int{-1, 18437736874454810624}, r101, false)
	s7 = s7.addProduct(Int{0, 9007199254740992}, r105, false)
	s8, id3 := family9.wideMax(s7, r106, int64(-1))
	if c := s8.cmp(top); c > 0 || c == 0 && id3 < best {
		top, best = s8, id3
	}
	_ = top
	return best, true
}

func (m *State) f1893(p int, own Token, r5 int64) (Token, bool) {
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
	r74 := r67 + r69
	r75 := r73 * r74
	r76 := -r73
	r77 := max(r76-(-1), 0)
	r78 := r77 * r74
	r79 := min(max(r74, 0), 65536)
	r80 := int64(t21[(int64(own)-(65536))&255])
	r81 := big4.at(int64(own))
	r82 := r80 + (256)*r81 + (-257)
	r83 := r77 * r82
	r84 := -r80 + (-256)*r81 + (65792)
	r85 := r73 * r84
	r86 := (65536)*r83 + (65536)*r85
	r87 := r79 * r86
	r88 := (2)*r63 + (2)*r65 + (-2)*r75 + (-2)*r87 + (1)
	r89 := r77 * r88
	r90 := r73 * r88
	r91 := (131071)*r75 - r78 + r89 - r90
	r92 := -r75 - r78
	s1 := Int{0, 1125899906842624}
	s1 = s1.addProduct(Int{-1, 18446744069414649856}, r75, false)
	s1 = s1.addProduct(Int{0, 65535}, r90, false)
	s2, id0 := family0.wideMax(s1, r91, r92)
	if c := s2.cmp(top); c > 0 || c == 0 && id0 < best {
		top, best = s2, id0
	}
	r93 := (65536) * r79
	r94 := r77 * r93
	r95 := r73 * r93
	r96 := (2)*r63 + (2)*r65 + (-2)*r75 + (1)
	r97 := r73 * r96
	r98 := r77 * r96
	r99 := -r94 + (131071)*r95 - r97 + r98
	r100 := -r94 - r95
	s3 := Int{-1, 18445618173802708992}
	s3 = s3.addProduct(Int{-1, 18446744069414649856}, r95, false)
	s3 = s3.addProduct(Int{0, 65535}, r97, false)
	s4, id1 := family1.wideMax(s3, r99, r100)
	if c := s4.cmp(top); c > 0 || c == 0 && id1 < best {
		top, best = s4, id1
	}
	s5 := Int{-1, 18445618173802708992}
	s5 = s5.addProduct(Int{-1, 18446744069414649856}, r95, false)
	s5 = s5.addProduct(Int{0, 65535}, r97, false)
	s6, id2 := family3.wideMax(s5, r99, r100)
	if c := s6.cmp(top); c > 0 || c == 0 && id2 < best {
		top, best = s6, id2
	}
	var r101 int64
	if r58 > 0 {
		r101 = 1
	}
	r102 := (-2)*r101 + (2)
	s7 := Int{0, 7881299347898368}
	s7 = s7.addProduct(Int{-1, 18437736874454810624}, r101, false)
	s8, id3 := family9.wideMax(s7, r102, int64(-1))
	if c := s8.cmp(top); c > 0 || c == 0 && id3 < best {
		top, best = s8, id3
	}
	_ = top
	return best, true
}

func (m *State) f1916(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r50 := min(max((r49)>>12, 0), 15)
	r51 := r49 + (-4096)*r50
	r52 := min(max((r51)>>8, 0), 15)
	r53 := r49 + (-4096)*r50 + (-256)*r52
	r54 := min(max((r53)>>4, 0), 15)
	r55 := (8)*r5 + (4)
	r56 := min(max(r55, 0), int64(p))
	r57 := int64(m.tokens[r56])
	r58 := big1.at(r57)
	var r59 int64
	if r4 != 0 {
		r60 := int64(0)
		if d := uint64(r57 - (196608)); d < 32768 {
			r60 = int64(1)
		}
		r59 = r4 * r60
	}
	r61 := r58 + r59
	r62 := int64(m.index1.find1(r61))
	r63 := m.index1.vals[r62*4+3]
	r64 := min(r63, int64(p))
	r65 := int64(m.tokens[r64])
	r66 := int64(0)
	if d := uint64(r65 - (1)); d < 65535 {
		r66 = r65
	}
	r67 := min(max((r66)>>12, 0), 15)
	r68 := r66 + (-4096)*r67
	r69 := min(max((r68)>>8, 0), 15)
	r70 := r66 + (-4096)*r67 + (-256)*r69
	r71 := min(max((r70)>>4, 0), 15)
	r72 := (16)*r54 + r71
	r73 := int64(t4[r72])
	r74 := (16)*r52 + r69
	r75 := int64(t4[r74])
	r76 := (16)*r50 + r67
	r77 := int64(t4[r76])
	r78 := r46 + (-1)
	r79 := min(max(r78, 0), int64(p))
	r80 := int64(m.tokens[r79])
	r81 := int64(0)
	if d := uint64(r80 - (65537)); d < 65535 {
		r81 = r80 - (65536)
	}
	r82 := min(max((r81)>>12, 0), 15)
	r83 := r81 + (-4096)*r82
	r84 := min(max((r83)>>8, 0), 15)
	r85 := r81 + (-4096)*r82 + (-256)*r84
	r86 := min(max((r85)>>4, 0), 15)
	r87 := r63 + (-1)
	r88 := min(max(r87, 0), int64(p))
	r89 := int64(m.tokens[r88])
	r90 := int64(0)
	if d := uint64(r89 - (65537)); d < 65535 {
		r90 = r89 - (65536)
	}
	r91 := min(max((r90)>>12, 0), 15)
	r92 := r90 + (-4096)*r91
	r93 := min(max((r92)>>8, 0), 15)
	r94 := r90 + (-4096)*r91 + (-256)*r93
	r95 := min(max((r94)>>4, 0), 15)
	r96 := (16)*r86 + r95
	r97 := int64(t4[r96])
	r98 := (16)*r84 + r93
	r99 := int64(t4[r98])
	r100 := (16)*r82 + r91
	r101 := int64(t4[r100])
	r102 := (16)*r49 + r66 + (-65536)*r50 + (-4096)*r67 + (-4096)*r52 + (-256)*r69 + (-256)*r54 + (-16)*r71
	r103 := t5.eval(r102)
	r104 := (16)*r81 + r90 + (-65536)*r82 + (-4096)*r91 + (-4096)*r84 + (-256)*r93 + (-256)*r86 + (-16)*r95
	r105 := t5.eval(r104)
	r106 := (-65536)*r36 + (-16777216)*r37 + (16)*r73 + (256)*r75 + (4096)*r77 + (1048576)*r97 + (16777216)*r99 + (268435456)*r101 + r103 + (65536)*r105
	r107 := min(max(r106-(-16842752), 0), 4294967296)
	r108 := (2) * r107
	return Token(min(max((r108)>>1, 0), 65535) + (0)), true
}

func (m *State) f1939(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r58 := m.index1.vals[r45*4+3]
	r59 := min(r58, int64(p))
	r60 := int64(m.tokens[r59])
	r61 := int64(0)
	if d := uint64(r60 - (1)); d < 65535 {
		r61 = r60
	}
	r62 := min(max((r61)>>12, 0), 15)
	r63 := r61 + (-4096)*r62
	r64 := min(max((r63)>>8, 0), 15)
	r65 := r61 + (-4096)*r62 + (-256)*r64
	r66 := min(max((r65)>>4, 0), 15)
	r67 := m.index1.vals[r55*4+3]
	r68 := min(r67, int64(p))
	r69 := int64(m.tokens[r68])
	r70 := int64(0)
	if d := uint64(r69 - (1)); d < 65535 {
		r70 = r69
	}
	r71 := min(max((r70)>>12, 0), 15)
	r72 := r70 + (-4096)*r71
	r73 := min(max((r72)>>8, 0), 15)
	r74 := r70 + (-4096)*r71 + (-256)*r73
	r75 := min(max((r74)>>4, 0), 15)
	r76 := (16)*r66 + r75
	r77 := int64(t4[r76])
	r78 := (16)*r64 + r73
	r79 := int64(t4[r78])
	r80 := (16)*r62 + r71
	r81 := int64(t4[r80])
	r82 := r58 + (-1)
	r83 := min(max(r82, 0), int64(p))
	r84 := int64(m.tokens[r83])
	r85 := int64(0)
	if d := uint64(r84 - (65537)); d < 65535 {
		r85 = r84 - (65536)
	}
	r86 := min(max((r85)>>12, 0), 15)
	r87 := r85 + (-4096)*r86
	r88 := min(max((r87)>>8, 0), 15)
	r89 := r85 + (-4096)*r86 + (-256)*r88
	r90 := min(max((r89)>>4, 0), 15)
	r91 := r67 + (-1)
	r92 := min(max(r91, 0), int64(p))
	r93 := int64(m.tokens[r92])
	r94 := int64(0)
	if d := uint64(r93 - (65537)); d < 65535 {
		r94 = r93 - (65536)
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
	r106 := (16)*r61 + r70 + (-65536)*r62 + (-4096)*r71 + (-4096)*r64 + (-256)*r73 + (-256)*r66 + (-16)*r75
	r107 := t5.eval(r106)
	r108 := (16)*r85 + r94 + (-65536)*r86 + (-4096)*r95 + (-4096)*r88 + (-256)*r97 + (-256)*r90 + (-16)*r99
	r109 := t5.eval(r108)
	r110 := (-65536)*r36 + (-16777216)*r37 + (4)*r46 + r47 + (4)*r56 + r57 + (-16)*r77 + (-256)*r79 + (-4096)*r81 + (-1048576)*r101 + (-16777216)*r103 + (-268435456)*r105 - r107 + (-65536)*r109
	r111 := min(max(r110-(-16842752), 0), 4294967296)
	r112 := (2) * r111
	return Token(min(max((r112)>>1, 0), 65535) + (0)), true
}

func (m *State) f1962(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r58 := m.index1.vals[r45*4+3]
	r59 := min(r58, int64(p))
	r60 := int64(m.tokens[r59])
	r61 := int64(0)
	if d := uint64(r60 - (1)); d < 65535 {
		r61 = r60
	}
	r62 := min(max((r61)>>12, 0), 15)
	r63 := r61 + (-4096)*r62
	r64 := min(max((r63)>>8, 0), 15)
	r65 := r61 + (-4096)*r62 + (-256)*r64
	r66 := min(max((r65)>>4, 0), 15)
	r67 := m.index1.vals[r55*4+3]
	r68 := min(r67, int64(p))
	r69 := int64(m.tokens[r68])
	r70 := int64(0)
	if d := uint64(r69 - (1)); d < 65535 {
		r70 = r69
	}
	r71 := min(max((r70)>>12, 0), 15)
	r72 := r70 + (-4096)*r71
	r73 := min(max((r72)>>8, 0), 15)
	r74 := r70 + (-4096)*r71 + (-256)*r73
	r75 := min(max((r74)>>4, 0), 15)
	r76 := (16)*r66 + r75
	r77 := int64(t4[r76])
	r78 := (16)*r64 + r73
	r79 := int64(t4[r78])
	r80 := (16)*r62 + r71
	r81 := int64(t4[r80])
	r82 := r58 + (-1)
	r83 := min(max(r82, 0), int64(p))
	r84 := int64(m.tokens[r83])
	r85 := int64(0)
	if d := uint64(r84 - (65537)); d < 65535 {
		r85 = r84 - (65536)
	}
	r86 := min(max((r85)>>12, 0), 15)
	r87 := r85 + (-4096)*r86
	r88 := min(max((r87)>>8, 0), 15)
	r89 := r85 + (-4096)*r86 + (-256)*r88
	r90 := min(max((r89)>>4, 0), 15)
	r91 := r67 + (-1)
	r92 := min(max(r91, 0), int64(p))
	r93 := int64(m.tokens[r92])
	r94 := int64(0)
	if d := uint64(r93 - (65537)); d < 65535 {
		r94 = r93 - (65536)
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
	r106 := (16)*r61 + r70 + (-65536)*r62 + (-4096)*r71 + (-4096)*r64 + (-256)*r73 + (-256)*r66 + (-16)*r75
	r107 := t5.eval(r106)
	r108 := (16)*r85 + r94 + (-65536)*r86 + (-4096)*r95 + (-4096)*r88 + (-256)*r97 + (-256)*r90 + (-16)*r99
	r109 := t5.eval(r108)
	r110 := (-65536)*r36 + (-16777216)*r37 + (4)*r46 + r47 + (4)*r56 + r57 + (-32)*r77 + (-512)*r79 + (-8192)*r81 + (-2097152)*r101 + (-33554432)*r103 + (-536870912)*r105 + (-2)*r107 + (-131072)*r109
	r111 := min(max(r110-(-16842752), 0), 4294967296)
	r112 := (2) * r111
	return Token(min(max((r112)>>1, 0), 65535) + (0)), true
}

func (m *State) f1985(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r50 := (8)*r5 + (4)
	r51 := min(max(r50, 0), int64(p))
	r52 := int64(m.tokens[r51])
	r53 := big1.at(r52)
	r54 := int64(0)
	if d := uint64(r52 - (196608)); d < 32768 {
		r54 = int64(1)
	}
	r55 := r4 * r54
	r56 := r53 + r55
	r57 := int64(m.index1.find1(r56))
	r58 := m.index1.vals[r57*4+3]
	r59 := min(r58, int64(p))
	r60 := int64(m.tokens[r59])
	r61 := int64(0)
	if d := uint64(r60 - (1)); d < 65535 {
		r61 = int64(t6[(r60-(1))&31])
	}
	r62 := int64(t7[r61])
	r63 := r49 * r62
	var r64 int64
	if r62 != 0 {
		r65 := r46 + (-1)
		r66 := min(max(r65, 0), int64(p))
		r67 := int64(m.tokens[r66])
		r68 := int64(0)
		if d := uint64(r67 - (65537)); d < 65535 {
			r68 = r67 - (65536)
		}
		r69 := (65536) * r68
		r64 = r62 * r69
	}
	r70 := (65536) * r49
	r71 := int64(t8[r61])
	r72 := r70 * r71
	r73 := r63 + r64 + r72
	r74 := min(max((r73)>>44, 0), 15)
	r75 := r63 + r64 + r72 + (-17592186044416)*r74
	r76 := min(max((r75)>>38, 0), 63)
	r77 := r63 + r64 + r72 + (-17592186044416)*r74 + (-274877906944)*r76
	r78 := min(max((r77)>>32, 0), 63)
	r79 := (-65536)*r36 + (-16777216)*r37 + r63 + r64 + r72 + (-17592186044416)*r74 + (-274877906944)*r76 + (-4294967296)*r78
	r80 := min(max(r79-(-16842752), 0), 4294967296)
	r81 := (2) * r80
	return Token(min(max((r81)>>1, 0), 65535) + (0)), true
}

func (m *State) f2008(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r60 := min(r59, int64(p))
	r61 := int64(m.tokens[r60])
	r62 := int64(0)
	if d := uint64(r61 - (1)); d < 65535 {
		r62 = int64(t6[(r61-(1))&31])
	}
	r63 := -r62
	r64 := int64(t9[r63-(-31)])
	r65 := r50 * r64
	r66 := r46 + (-2)
	r67 := min(max(r66, 0), int64(p))
	r68 := int64(m.tokens[r67])
	r69 := int64(0)
	if d := uint64(r68 - (131073)); d < 65535 {
		r69 = r68 - (131072)
	}
	r70 := int64(t10[r63-(-31)])
	r71 := (-2)*r62 + r70 + (64)
	r72 := r69 * r71
	r73 := r46 + (-3)
	r74 := min(max(r73, 0), int64(p))
	r75 := int64(m.tokens[r74])
	r76 := int64(0)
	if d := uint64(r75 - (196609)); d < 65535 {
		r76 = r75 - (196608)
	}
	r77 := (65536) * r76
	r78 := r77 * r71
	r79 := (65536) * r69
	r80 := r79 * r64
	r81 := min(r46, int64(p))
	r82 := int64(m.tokens[r81])
	r83 := int64(0)
	if d := uint64(r82 - (1)); d < 65535 {
		r83 = r82
	}
	r84 := r83 * r71
	r85 := (65536) * r50
	r86 := r85 * r71
	r87 := (65536) * r83
	r88 := r87 * r64
	r89 := r84 + r86 + r88
	r90 := min(max((r89)>>44, 0), 16)
	r91 := r72 + r78 + r80
	r92 := min(max((r91)>>44, 0), 16)
	r93 := r84 + r86 + r88 + (-17592186044416)*r90
	r94 := min(max((r93)>>38, 0), 63)
	r95 := r72 + r78 + r80 + (-17592186044416)*r92
	r96 := min(max((r95)>>38, 0), 63)
	r97 := r84 + r86 + r88 + (-17592186044416)*r90 + (-274877906944)*r94
	r98 := min(max((r97)>>32, 0), 63)
	r99 := r72 + r78 + r80 + (-17592186044416)*r92 + (-274877906944)*r96
	r100 := min(max((r99)>>32, 0), 63)
	r101 := r65 + r72 + r78 + r80 + (4096)*r90 + (-17592186044416)*r92 + (64)*r94 + (-274877906944)*r96 + r98 + (-4294967296)*r100
	r102 := min(max((r101)>>32, 0), 2)
	r103 := max(r63-(-1), 0)
	r104 := r84 + r86 + r88 + (-17592186044416)*r90 + (-274877906944)*r94 + (-4294967296)*r98
	r105 := r103 * r104
	r106 := (-65536)*r36 + (-16777216)*r37 + r65 + r72 + r78 + r80 + (4096)*r90 + (-17592186044416)*r92 + (64)*r94 + (-274877906944)*r96 + r98 + (-4294967296)*r100 + (-4294967296)*r102 + r105
	r107 := min(max(r106-(-16842752), 0), 4294967296)
	r108 := (2) * r107
	return Token(min(max((r108)>>1, 0), 65535) + (0)), true
}

func (m *State) f2031(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r50 := -r49 + (1)
	r51 := m.index1.vals[r45*4+3]
	r52 := r51 + (-1)
	r53 := min(max(r52, 0), int64(p))
	r54 := int64(m.tokens[r53])
	r55 := int64(0)
	if d := uint64(r54 - (65537)); d < 65535 {
		r55 = r54 - (65536)
	}
	r56 := r50 * r55
	r57 := -r55 + (65535)
	r58 := r49 * r57
	r59 := r56 + r58
	r60 := (8)*r5 + (4)
	r61 := min(max(r60, 0), int64(p))
	r62 := int64(m.tokens[r61])
	r63 := big1.at(r62)
	r64 := int64(0)
	if d := uint64(r62 - (196608)); d < 32768 {
		r64 = int64(1)
	}
	r65 := r4 * r64
	r66 := r63 + r65
	r67 := int64(m.index1.find1(r66))
	r68 := m.index1.vals[r67*4+3]
	r69 := min(r68, int64(p))
	r70 := int64(m.tokens[r69])
	r71 := int64(0)
	if d := uint64(r70 - (1)); d < 65535 {
		r71 = int64(t6[(r70-(1))&31])
	}
	r72 := -r71
	r73 := int64(t9[r72-(-31)])
	r74 := r59 * r73
	r75 := r51 + (-2)
	r76 := min(max(r75, 0), int64(p))
	r77 := int64(m.tokens[r76])
	r78 := int64(0)
	if d := uint64(r77 - (131073)); d < 65535 {
		r78 = r77 - (131072)
	}
	r79 := int64(t10[r72-(-31)])
	r80 := (-2)*r71 + r79 + (64)
	r81 := r78 * r80
	r82 := r51 + (-3)
	r83 := min(max(r82, 0), int64(p))
	r84 := int64(m.tokens[r83])
	r85 := int64(0)
	if d := uint64(r84 - (196609)); d < 65535 {
		r85 = r84 - (196608)
	}
	r86 := (65536) * r85
	r87 := r86 * r80
	r88 := (65536) * r78
	r89 := r88 * r73
	r90 := min(r51, int64(p))
	r91 := int64(m.tokens[r90])
	r92 := int64(0)
	if d := uint64(r91 - (1)); d < 65535 {
		r92 = r91
	}
	r93 := r50 * r92
	r94 := -r92 + (65535)
	r95 := r49 * r94
	r96 := r93 + r95
	r97 := r96 * r80
	r98 := (65536)*r56 + (65536)*r58
	r99 := r98 * r80
	r100 := (65536)*r93 + (65536)*r95
	r101 := r100 * r73
	r102 := r97 + r99 + r101
	r103 := min(max((r102)>>44, 0), 32)
	r104 := r81 + r87 + r89
	r105 := min(max((r104)>>44, 0), 16)
	r106 := r97 + r99 + r101 + (-17592186044416)*r103
	r107 := min(max((r106)>>38, 0), 63)
	r108 := r81 + r87 + r89 + (-17592186044416)*r105
	r109 := min(max((r108)>>38, 0), 63)
	r110 := r97 + r99 + r101 + (-17592186044416)*r103 + (-274877906944)*r107
	r111 := min(max((r110)>>32, 0), 63)
	r112 := r81 + r87 + r89 + (-17592186044416)*r105 + (-274877906944)*r109
	r113 := min(max((r112)>>32, 0), 63)
	r114 := r74 + r81 + r87 + r89 + (4096)*r103 + (-17592186044416)*r105 + (64)*r107 + (-274877906944)*r109 + r111 + (-4294967296)*r113
	r115 := min(max((r114)>>32, 0), 2)
	r116 := max(r72-(-1), 0)
	r117 := r97 + r99 + r101 + (-17592186044416)*r103 + (-274877906944)*r107 + (-4294967296)*r111
	r118 := r116 * r117
	r119 := r74 + r81 + r87 + r89 + (4096)*r103 + (-17592186044416)*r105 + (64)*r107 + (-274877906944)*r109 + r111 + (-4294967296)*r113 + (-4294967296)*r115 + r118
	r120 := r50 * r119
	r121 := -r74 - r81 - r87 - r89 + (-4096)*r103 + (17592186044416)*r105 + (-64)*r107 + (274877906944)*r109 - r111 + (4294967296)*r113 + (4294967296)*r115 - r118 + (4294967295)
	r122 := r49 * r121
	r123 := (-65536)*r36 + (-16777216)*r37 + r120 + r122
	r124 := min(max(r123-(-16842752), 0), 4294967296)
	r125 := (2) * r124
	return Token(min(max((r125)>>1, 0), 65535) + (0)), true
}

func (m *State) f2054(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r50 := (8)*r5 + (4)
	r51 := min(max(r50, 0), int64(p))
	r52 := int64(m.tokens[r51])
	r53 := big1.at(r52)
	r54 := int64(0)
	if d := uint64(r52 - (196608)); d < 32768 {
		r54 = int64(1)
	}
	r55 := r4 * r54
	r56 := r53 + r55
	r57 := int64(m.index1.find1(r56))
	r58 := m.index1.vals[r57*4+3]
	r59 := min(r58, int64(p))
	r60 := int64(m.tokens[r59])
	r61 := int64(0)
	if d := uint64(r60 - (1)); d < 65535 {
		r61 = int64(t6[(r60-(1))&31])
	}
	r62 := int64(t7[r61])
	r63 := r49 * r62
	var r64 int64
	if r62 != 0 {
		r65 := r46 + (-1)
		r66 := min(max(r65, 0), int64(p))
		r67 := int64(m.tokens[r66])
		r68 := int64(0)
		if d := uint64(r67 - (65537)); d < 65535 {
			r68 = r67 - (65536)
		}
		r69 := (65536) * r68
		r64 = r62 * r69
	}
	r70 := (65536) * r49
	r71 := int64(t8[r61])
	r72 := r70 * r71
	var r73 int64
	if r71 != 0 {
		r74 := r46 + (-1)
		r75 := min(max(r74, 0), int64(p))
		r76 := int64(m.tokens[r75])
		r77 := int64(0)
		if d := uint64(r76 - (65537)); d < 65535 {
			r77 = r76 - (65536)
		}
		r73 = r71 * r77
	}
	var r78 int64
	if r62 != 0 {
		r79 := r46 + (-2)
		r80 := min(max(r79, 0), int64(p))
		r81 := int64(m.tokens[r80])
		r82 := int64(0)
		if d := uint64(r81 - (131073)); d < 65535 {
			r82 = r81 - (131072)
		}
		r78 = r62 * r82
	}
	var r83 int64
	if r62 != 0 {
		r84 := r46 + (-3)
		r85 := min(max(r84, 0), int64(p))
		r86 := int64(m.tokens[r85])
		r87 := int64(0)
		if d := uint64(r86 - (196609)); d < 65535 {
			r87 = r86 - (196608)
		}
		r88 := (65536) * r87
		r83 = r62 * r88
	}
	var r89 int64
	if r71 != 0 {
		r90 := r46 + (-2)
		r91 := min(max(r90, 0), int64(p))
		r92 := int64(m.tokens[r91])
		r93 := int64(0)
		if d := uint64(r92 - (131073)); d < 65535 {
			r93 = r92 - (131072)
		}
		r94 := (65536) * r93
		r89 = r71 * r94
	}
	r95 := r63 + r64 + r72
	r96 := min(max((r95)>>44, 0), 15)
	r97 := r78 + r83 + r89
	r98 := min(max((r97)>>44, 0), 15)
	r99 := r63 + r64 + r72 + (-17592186044416)*r96
	r100 := min(max((r99)>>38, 0), 63)
	r101 := r78 + r83 + r89 + (-17592186044416)*r98
	r102 := min(max((r101)>>38, 0), 63)
	r103 := r63 + r64 + r72 + (-17592186044416)*r96 + (-274877906944)*r100
	r104 := min(max((r103)>>32, 0), 63)
	r105 := r78 + r83 + r89 + (-17592186044416)*r98 + (-274877906944)*r102
	r106 := min(max((r105)>>32, 0), 63)
	r107 := r73 + r78 + r83 + r89 + (4096)*r96 + (-17592186044416)*r98 + (64)*r100 + (-274877906944)*r102 + r104 + (-4294967296)*r106
	r108 := min(max((r107)>>32, 0), 2)
	r109 := (-65536)*r36 + (-16777216)*r37 + r63 + r64 + r72 + r73 + r78 + r83 + r89 + (-17592186040320)*r96 + (-17592186044416)*r98 + (-274877906880)*r100 + (-274877906944)*r102 + (-4294967295)*r104 + (-4294967296)*r106 + (-4294967296)*r108
	r110 := min(max(r109-(-16842752), 0), 4294967296)
	r111 := (2) * r110
	return Token(min(max((r111)>>1, 0), 65535) + (0)), true
}

func (m *State) f2077(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r50 := (8)*r5 + (4)
	r51 := min(max(r50, 0), int64(p))
	r52 := int64(m.tokens[r51])
	r53 := big1.at(r52)
	r54 := int64(0)
	if d := uint64(r52 - (196608)); d < 32768 {
		r54 = int64(1)
	}
	r55 := r4 * r54
	r56 := r53 + r55
	r57 := int64(m.index1.find1(r56))
	r58 := m.index1.vals[r57*4+3]
	r59 := min(r58, int64(p))
	r60 := int64(m.tokens[r59])
	r61 := int64(0)
	if d := uint64(r60 - (1)); d < 65535 {
		r61 = int64(t6[(r60-(1))&31])
	}
	r62 := -r61
	r63 := int64(t10[r62-(-31)])
	r64 := (-2)*r61 + r63 + (64)
	r65 := r49 * r64
	r66 := r46 + (-1)
	r67 := min(max(r66, 0), int64(p))
	r68 := int64(m.tokens[r67])
	r69 := int64(0)
	if d := uint64(r68 - (65537)); d < 65535 {
		r69 = r68 - (65536)
	}
	r70 := (65536) * r69
	r71 := r70 * r64
	r72 := (65536) * r49
	r73 := int64(t9[r62-(-31)])
	r74 := r72 * r73
	r75 := r69 * r73
	r76 := r46 + (-2)
	r77 := min(max(r76, 0), int64(p))
	r78 := int64(m.tokens[r77])
	r79 := int64(0)
	if d := uint64(r78 - (131073)); d < 65535 {
		r79 = r78 - (131072)
	}
	r80 := r79 * r64
	r81 := r46 + (-3)
	r82 := min(max(r81, 0), int64(p))
	r83 := int64(m.tokens[r82])
	r84 := int64(0)
	if d := uint64(r83 - (196609)); d < 65535 {
		r84 = r83 - (196608)
	}
	r85 := (65536) * r84
	r86 := r85 * r64
	r87 := (65536) * r79
	r88 := r87 * r73
	r89 := r65 + r71 + r74
	r90 := min(max((r89)>>44, 0), 16)
	r91 := r80 + r86 + r88
	r92 := min(max((r91)>>44, 0), 16)
	r93 := r65 + r71 + r74 + (-17592186044416)*r90
	r94 := min(max((r93)>>38, 0), 63)
	r95 := r80 + r86 + r88 + (-17592186044416)*r92
	r96 := min(max((r95)>>38, 0), 63)
	r97 := r65 + r71 + r74 + (-17592186044416)*r90 + (-274877906944)*r94
	r98 := min(max((r97)>>32, 0), 63)
	r99 := r80 + r86 + r88 + (-17592186044416)*r92 + (-274877906944)*r96
	r100 := min(max((r99)>>32, 0), 63)
	r101 := r75 + r80 + r86 + r88 + (4096)*r90 + (-17592186044416)*r92 + (64)*r94 + (-274877906944)*r96 + r98 + (-4294967296)*r100
	r102 := min(max((r101)>>32, 0), 2)
	r103 := (-65536)*r36 + (-16777216)*r37 + r65 + r71 + r74 + r75 + r80 + r86 + r88 + (-17592186040320)*r90 + (-17592186044416)*r92 + (-274877906880)*r94 + (-274877906944)*r96 + (-4294967295)*r98 + (-4294967296)*r100 + (-4294967296)*r102
	r104 := min(max(r103-(-16842752), 0), 4294967296)
	r105 := (2) * r104
	return Token(min(max((r105)>>1, 0), 65535) + (0)), true
}

func (m *State) f2100(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	var r54 int64
	if r53 != 0 {
		r55 := int64(t13[r51])
		r56 := (8)*r5 + (3)
		r57 := min(max(r56, 0), int64(p))
		r58 := int64(m.tokens[r57])
		r59 := big1.at(r58)
		r60 := int64(0)
		if d := uint64(r58 - (196608)); d < 32768 {
			r60 = int64(1)
		}
		r61 := r4 * r60
		r62 := r59 + r61
		r63 := int64(m.index1.find1(r62))
		r64 := m.index1.vals[r63*4+3]
		r65 := min(r64, int64(p))
		r66 := int64(m.tokens[r65])
		r67 := int64(0)
		if d := uint64(r66 - (1)); d < 65535 {
			r67 = r66
		}
		r68 := r55 * r67
		var r69 int64
		if r55 != 0 {
			r70 := r64 + (-1)
			r71 := min(max(r70, 0), int64(p))
			r72 := int64(m.tokens[r71])
			r73 := int64(0)
			if d := uint64(r72 - (65537)); d < 65535 {
				r73 = r72 - (65536)
			}
			r74 := (65536) * r73
			r69 = r55 * r74
		}
		r75 := (65536) * r67
		r76 := int64(t12[r51])
		r77 := r75 * r76
		r78 := r68 + r69 + r77
		r79 := min(max((r78)>>44, 0), 15)
		r80 := r68 + r69 + r77 + (-17592186044416)*r79
		r81 := min(max((r80)>>38, 0), 63)
		r82 := r68 + r69 + r77 + (-17592186044416)*r79 + (-274877906944)*r81
		r83 := min(max((r82)>>32, 0), 63)
		r84 := r68 + r69 + r77 + (-17592186044416)*r79 + (-274877906944)*r81 + (-4294967296)*r83
		r54 = r53 * r84
	}
	r85 := (-65536)*r36 + (-16777216)*r37 + r54
	r86 := min(max(r85-(-16842752), 0), 4294967296)
	r87 := (2) * r86
	return Token(min(max((r87)>>1, 0), 65535) + (0)), true
}

func (m *State) f2123(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r53 := max(r51-(-1), 0)
	r54 := -r52 - r53 + (1)
	r55 := (8)*r5 + (3)
	r56 := min(max(r55, 0), int64(p))
	r57 := int64(m.tokens[r56])
	r58 := big1.at(r57)
	r59 := int64(0)
	if d := uint64(r57 - (196608)); d < 32768 {
		r59 = int64(1)
	}
	r60 := r4 * r59
	r61 := r58 + r60
	r62 := int64(m.index1.find1(r61))
	r63 := m.index1.vals[r62*4+3]
	r64 := r63 + (-3)
	r65 := min(max(r64, 0), int64(p))
	r66 := int64(m.tokens[r65])
	r67 := int64(0)
	if d := uint64(r66 - (196609)); d < 65535 {
		r67 = r66 - (196608)
	}
	r68 := int64(t15[r51-(-63)])
	r69 := r63 + (-2)
	r70 := min(max(r69, 0), int64(p))
	r71 := int64(m.tokens[r70])
	r72 := int64(0)
	if d := uint64(r71 - (131073)); d < 65535 {
		r72 = r71 - (131072)
	}
	r73 := int64(t16[r51-(-63)])
	r74 := (-2)*r49 + (-64)*r50 + r73 + (128)
	r75 := r72 * r74
	r76 := (65536) * r67
	r77 := r76 * r74
	r78 := (65536) * r72
	r79 := r78 * r68
	r80 := r75 + r77 + r79
	r81 := min(max((r80)>>44, 0), 16)
	r82 := r75 + r77 + r79 + (-17592186044416)*r81
	r83 := min(max((r82)>>38, 0), 63)
	r84 := r75 + r77 + r79 + (-17592186044416)*r81 + (-274877906944)*r83
	r85 := min(max((r84)>>32, 0), 63)
	var r86 int64
	if r54 != 0 {
		r87 := r67 * r68
		r88 := r87 + (4096)*r81 + (64)*r83 + r85
		r86 = r54 * r88
	}
	r89 := r63 + (-1)
	r90 := min(max(r89, 0), int64(p))
	r91 := int64(m.tokens[r90])
	r92 := int64(0)
	if d := uint64(r91 - (65537)); d < 65535 {
		r92 = r91 - (65536)
	}
	r93 := min(r63, int64(p))
	r94 := int64(m.tokens[r93])
	r95 := int64(0)
	if d := uint64(r94 - (1)); d < 65535 {
		r95 = r94
	}
	r96 := r95 * r74
	r97 := (65536) * r92
	r98 := r97 * r74
	r99 := (65536) * r95
	r100 := r99 * r68
	r101 := r96 + r98 + r100
	r102 := min(max((r101)>>44, 0), 16)
	r103 := r96 + r98 + r100 + (-17592186044416)*r102
	r104 := min(max((r103)>>38, 0), 63)
	r105 := r96 + r98 + r100 + (-17592186044416)*r102 + (-274877906944)*r104
	r106 := min(max((r105)>>32, 0), 63)
	var r107 int64
	if r52 != 0 {
		r108 := r92 * r68
		r109 := r108 + r75 + r77 + r79 + (4096)*r102 + (-17592186044416)*r81 + (64)*r104 + (-274877906944)*r83 + r106 + (-4294967296)*r85
		r110 := min(max((r109)>>32, 0), 2)
		r111 := r108 + r75 + r77 + r79 + (4096)*r102 + (-17592186044416)*r81 + (64)*r104 + (-274877906944)*r83 + r106 + (-4294967296)*r85 + (-4294967296)*r110
		r107 = r52 * r111
	}
	r112 := r96 + r98 + r100 + (-17592186044416)*r102 + (-274877906944)*r104 + (-4294967296)*r106
	r113 := r53 * r112
	r114 := (-65536)*r36 + (-16777216)*r37 + r86 + r107 + r113
	r115 := min(max(r114-(-16842752), 0), 4294967296)
	r116 := (2) * r115
	return Token(min(max((r116)>>1, 0), 65535) + (0)), true
}

func (m *State) f2146(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r64 := max(r62-(-1), 0)
	r65 := -r63 - r64 + (1)
	r66 := int64(t15[r62-(-63)])
	r67 := m.index1.vals[r45*4+3]
	r68 := r67 + (-3)
	r69 := min(max(r68, 0), int64(p))
	r70 := int64(m.tokens[r69])
	r71 := int64(0)
	if d := uint64(r70 - (196609)); d < 65535 {
		r71 = r70 - (196608)
	}
	r72 := r48 * r71
	r73 := -r71 + (65535)
	r74 := r47 * r73
	r75 := r72 + r74
	r76 := r66 * r75
	r77 := r67 + (-2)
	r78 := min(max(r77, 0), int64(p))
	r79 := int64(m.tokens[r78])
	r80 := int64(0)
	if d := uint64(r79 - (131073)); d < 65535 {
		r80 = r79 - (131072)
	}
	r81 := r48 * r80
	r82 := -r80 + (65535)
	r83 := r47 * r82
	r84 := r81 + r83
	r85 := int64(t16[r62-(-63)])
	r86 := (-2)*r60 + (-64)*r61 + r85 + (128)
	r87 := r84 * r86
	r88 := (65536)*r72 + (65536)*r74
	r89 := r88 * r86
	r90 := (65536)*r81 + (65536)*r83
	r91 := r90 * r66
	r92 := r87 + r89 + r91
	r93 := min(max((r92)>>44, 0), 32)
	r94 := r87 + r89 + r91 + (-17592186044416)*r93
	r95 := min(max((r94)>>38, 0), 63)
	r96 := r87 + r89 + r91 + (-17592186044416)*r93 + (-274877906944)*r95
	r97 := min(max((r96)>>32, 0), 63)
	r98 := r76 + (4096)*r93 + (64)*r95 + r97
	r99 := r65 * r98
	r100 := r67 + (-1)
	r101 := min(max(r100, 0), int64(p))
	r102 := int64(m.tokens[r101])
	r103 := int64(0)
	if d := uint64(r102 - (65537)); d < 65535 {
		r103 = r102 - (65536)
	}
	r104 := r48 * r103
	r105 := -r103 + (65535)
	r106 := r47 * r105
	r107 := r104 + r106
	r108 := r66 * r107
	r109 := min(r67, int64(p))
	r110 := int64(m.tokens[r109])
	r111 := int64(0)
	if d := uint64(r110 - (1)); d < 65535 {
		r111 = r110
	}
	r112 := r48 * r111
	r113 := -r111 + (65535)
	r114 := r47 * r113
	r115 := r112 + r114
	r116 := r115 * r86
	r117 := (65536)*r104 + (65536)*r106
	r118 := r117 * r86
	r119 := (65536)*r112 + (65536)*r114
	r120 := r119 * r66
	r121 := r116 + r118 + r120
	r122 := min(max((r121)>>44, 0), 32)
	r123 := r116 + r118 + r120 + (-17592186044416)*r122
	r124 := min(max((r123)>>38, 0), 63)
	r125 := r116 + r118 + r120 + (-17592186044416)*r122 + (-274877906944)*r124
	r126 := min(max((r125)>>32, 0), 63)
	r127 := r108 + r87 + r89 + r91 + (4096)*r122 + (-17592186044416)*r93 + (64)*r124 + (-274877906944)*r95 + r126 + (-4294967296)*r97
	r128 := min(max((r127)>>32, 0), 2)
	r129 := r108 + r87 + r89 + r91 + (4096)*r122 + (-17592186044416)*r93 + (64)*r124 + (-274877906944)*r95 + r126 + (-4294967296)*r97 + (-4294967296)*r128
	r130 := r63 * r129
	r131 := r116 + r118 + r120 + (-17592186044416)*r122 + (-274877906944)*r124 + (-4294967296)*r126
	r132 := r64 * r131
	r133 := r99 + r130 + r132
	r134 := r48 * r133
	r135 := -r99 - r130 - r132 + (4294967295)
	r136 := r47 * r135
	r137 := (-65536)*r36 + (-16777216)*r37 + r134 + r136
	r138 := min(max(r137-(-16842752), 0), 4294967296)
	r139 := (2) * r138
	return Token(min(max((r139)>>1, 0), 65535) + (0)), true
}

func (m *State) f2169(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r54 := int64(t13[r51])
	r55 := (8)*r5 + (3)
	r56 := min(max(r55, 0), int64(p))
	r57 := int64(m.tokens[r56])
	r58 := big1.at(r57)
	r59 := int64(0)
	if d := uint64(r57 - (196608)); d < 32768 {
		r59 = int64(1)
	}
	r60 := r4 * r59
	r61 := r58 + r60
	r62 := int64(m.index1.find1(r61))
	r63 := m.index1.vals[r62*4+3]
	r64 := min(r63, int64(p))
	r65 := int64(m.tokens[r64])
	r66 := int64(0)
	if d := uint64(r65 - (1)); d < 65535 {
		r66 = r65
	}
	r67 := r54 * r66
	r68 := r63 + (-1)
	r69 := min(max(r68, 0), int64(p))
	r70 := int64(m.tokens[r69])
	r71 := int64(0)
	if d := uint64(r70 - (65537)); d < 65535 {
		r71 = r70 - (65536)
	}
	r72 := (65536) * r71
	r73 := r54 * r72
	r74 := (65536) * r66
	r75 := int64(t12[r51])
	r76 := r74 * r75
	r77 := r63 + (-3)
	r78 := min(max(r77, 0), int64(p))
	r79 := int64(m.tokens[r78])
	r80 := int64(0)
	if d := uint64(r79 - (196609)); d < 65535 {
		r80 = r79 - (196608)
	}
	r81 := r67 + r73 + r76
	r82 := min(max((r81)>>44, 0), 15)
	r83 := r63 + (-2)
	r84 := min(max(r83, 0), int64(p))
	r85 := int64(m.tokens[r84])
	r86 := int64(0)
	if d := uint64(r85 - (131073)); d < 65535 {
		r86 = r85 - (131072)
	}
	r87 := r54 * r86
	r88 := (65536) * r80
	r89 := r88 * r54
	r90 := (65536) * r86
	r91 := r90 * r75
	r92 := r87 + r89 + r91
	r93 := min(max((r92)>>44, 0), 15)
	r94 := r67 + r73 + r76 + (-17592186044416)*r82
	r95 := min(max((r94)>>38, 0), 63)
	r96 := r87 + r89 + r91 + (-17592186044416)*r93
	r97 := min(max((r96)>>38, 0), 63)
	r98 := r67 + r73 + r76 + (-17592186044416)*r82 + (-274877906944)*r95
	r99 := min(max((r98)>>32, 0), 63)
	r100 := r87 + r89 + r91 + (-17592186044416)*r93 + (-274877906944)*r97
	r101 := min(max((r100)>>32, 0), 63)
	var r102 int64
	if r53 != 0 {
		r103 := r80 * r75
		r104 := r67 + r73 + r76 + r103 + (-17592186044416)*r82 + (4096)*r93 + (-274877906944)*r95 + (64)*r97 + (-4294967296)*r99 + r101
		r102 = r53 * r104
	}
	var r105 int64
	if r52 != 0 {
		r106 := r71 * r75
		r107 := r106 + r87 + r89 + r91 + (4096)*r82 + (-17592186044416)*r93 + (64)*r95 + (-274877906944)*r97 + r99 + (-4294967296)*r101
		r108 := min(max((r107)>>32, 0), 2)
		r109 := r106 + r87 + r89 + r91 + (4096)*r82 + (-17592186044416)*r93 + (64)*r95 + (-274877906944)*r97 + r99 + (-4294967296)*r101 + (-4294967296)*r108
		r105 = r52 * r109
	}
	r110 := (-65536)*r36 + (-16777216)*r37 + r102 + r105
	r111 := min(max(r110-(-16842752), 0), 4294967296)
	r112 := (2) * r111
	return Token(min(max((r112)>>1, 0), 65535) + (0)), true
}

func (m *State) f2192(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r63 := min(r62, int64(p))
	r64 := int64(m.tokens[r63])
	r65 := int64(0)
	if d := uint64(r64 - (1)); d < 65535 {
		r65 = r64
	}
	r66 := int64(t16[r51-(-63)])
	r67 := (-2)*r49 + (-64)*r50 + r66 + (128)
	r68 := r65 * r67
	r69 := r62 + (-1)
	r70 := min(max(r69, 0), int64(p))
	r71 := int64(m.tokens[r70])
	r72 := int64(0)
	if d := uint64(r71 - (65537)); d < 65535 {
		r72 = r71 - (65536)
	}
	r73 := (65536) * r72
	r74 := r73 * r67
	r75 := (65536) * r65
	r76 := int64(t15[r51-(-63)])
	r77 := r75 * r76
	r78 := r62 + (-3)
	r79 := min(max(r78, 0), int64(p))
	r80 := int64(m.tokens[r79])
	r81 := int64(0)
	if d := uint64(r80 - (196609)); d < 65535 {
		r81 = r80 - (196608)
	}
	r82 := r68 + r74 + r77
	r83 := min(max((r82)>>44, 0), 16)
	r84 := r62 + (-2)
	r85 := min(max(r84, 0), int64(p))
	r86 := int64(m.tokens[r85])
	r87 := int64(0)
	if d := uint64(r86 - (131073)); d < 65535 {
		r87 = r86 - (131072)
	}
	r88 := r87 * r67
	r89 := (65536) * r81
	r90 := r89 * r67
	r91 := (65536) * r87
	r92 := r91 * r76
	r93 := r88 + r90 + r92
	r94 := min(max((r93)>>44, 0), 16)
	r95 := r68 + r74 + r77 + (-17592186044416)*r83
	r96 := min(max((r95)>>38, 0), 63)
	r97 := r88 + r90 + r92 + (-17592186044416)*r94
	r98 := min(max((r97)>>38, 0), 63)
	r99 := r68 + r74 + r77 + (-17592186044416)*r83 + (-274877906944)*r96
	r100 := min(max((r99)>>32, 0), 63)
	r101 := r88 + r90 + r92 + (-17592186044416)*r94 + (-274877906944)*r98
	r102 := min(max((r101)>>32, 0), 63)
	var r103 int64
	if r53 != 0 {
		r104 := r81 * r76
		r105 := r68 + r74 + r77 + r104 + (-17592186044416)*r83 + (4096)*r94 + (-274877906944)*r96 + (64)*r98 + (-4294967296)*r100 + r102
		r103 = r53 * r105
	}
	var r106 int64
	if r52 != 0 {
		r107 := r72 * r76
		r108 := r107 + r88 + r90 + r92 + (4096)*r83 + (-17592186044416)*r94 + (64)*r96 + (-274877906944)*r98 + r100 + (-4294967296)*r102
		r109 := min(max((r108)>>32, 0), 2)
		r110 := r107 + r88 + r90 + r92 + (4096)*r83 + (-17592186044416)*r94 + (64)*r96 + (-274877906944)*r98 + r100 + (-4294967296)*r102 + (-4294967296)*r109
		r106 = r52 * r110
	}
	r111 := (-65536)*r36 + (-16777216)*r37 + r103 + r106
	r112 := min(max(r111-(-16842752), 0), 4294967296)
	r113 := (2) * r112
	return Token(min(max((r113)>>1, 0), 65535) + (0)), true
}

func (m *State) f2215(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r51 := t17.eval(r50)
	var r52 int64
	if r50 > 0 {
		r52 = 1
	}
	r53 := -r52 + (1)
	var r54 int64
	if r53 != 0 {
		r55 := min(r46, int64(p))
		r56 := int64(m.tokens[r55])
		r57 := int64(0)
		if d := uint64(r56 - (1)); d < 65535 {
			r57 = r56
		}
		r58 := t17.eval(r57)
		r59 := -r58 + (16)
		r54 = r53 * r59
	}
	r60 := (-65536)*r36 + (-16777216)*r37 - r51 + r54
	r61 := max(r60-(-16842768), 0)
	r62 := (2) * r61
	return Token(min(max((r62)>>1, 0), 65535) + (0)), true
}

func (m *State) f2238(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r47 := r46 + (-3)
	r48 := min(max(r47, 0), int64(p))
	r49 := int64(m.tokens[r48])
	r50 := int64(0)
	if d := uint64(r49 - (196609)); d < 65535 {
		r50 = r49 - (196608)
	}
	r51 := t17.eval(r50)
	var r52 int64
	if r50 > 0 {
		r52 = 1
	}
	r53 := -r52 + (1)
	r54 := r46 + (-2)
	r55 := min(max(r54, 0), int64(p))
	r56 := int64(m.tokens[r55])
	r57 := int64(0)
	if d := uint64(r56 - (131073)); d < 65535 {
		r57 = r56 - (131072)
	}
	r58 := t17.eval(r57)
	r59 := -r58 + (16)
	r60 := r53 * r59
	var r61 int64
	if r57 > 0 {
		r61 = 1
	}
	r62 := -r61 - r52
	r63 := max(r62-(-1), 0)
	var r64 int64
	if r63 != 0 {
		r65 := r46 + (-1)
		r66 := min(max(r65, 0), int64(p))
		r67 := int64(m.tokens[r66])
		r68 := int64(0)
		if d := uint64(r67 - (65537)); d < 65535 {
			r68 = r67 - (65536)
		}
		r69 := t17.eval(r68)
		var r70 int64
		if r68 > 0 {
			r70 = 1
		}
		r71 := -r70 + (1)
		var r72 int64
		if r71 != 0 {
			r73 := min(r46, int64(p))
			r74 := int64(m.tokens[r73])
			r75 := int64(0)
			if d := uint64(r74 - (1)); d < 65535 {
				r75 = r74
			}
			r76 := t17.eval(r75)
			r77 := -r76 + (16)
			r72 = r71 * r77
		}
		r78 := -r69 + r72 + (16)
		r64 = r63 * r78
	}
	r79 := (-65536)*r36 + (-16777216)*r37 - r51 + r60 + r64
	r80 := max(r79-(-16842768), 0)
	r81 := (2) * r80
	return Token(min(max((r81)>>1, 0), 65535) + (0)), true
}

func (m *State) f2261(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r50 := min(max((r49)>>12, 0), 15)
	r51 := r46 + (-1)
	r52 := min(max(r51, 0), int64(p))
	r53 := int64(m.tokens[r52])
	r54 := int64(0)
	if d := uint64(r53 - (65537)); d < 65535 {
		r54 = r53 - (65536)
	}
	r55 := min(max((r54)>>12, 0), 15)
	r56 := r46 + (-2)
	r57 := min(max(r56, 0), int64(p))
	r58 := int64(m.tokens[r57])
	r59 := int64(0)
	if d := uint64(r58 - (131073)); d < 65535 {
		r59 = r58 - (131072)
	}
	r60 := min(max((r59)>>12, 0), 15)
	r61 := r46 + (-3)
	r62 := min(max(r61, 0), int64(p))
	r63 := int64(m.tokens[r62])
	r64 := int64(0)
	if d := uint64(r63 - (196609)); d < 65535 {
		r64 = r63 - (196608)
	}
	r65 := min(max((r64)>>12, 0), 15)
	r66 := r49 + (-4096)*r50
	r67 := min(max((r66)>>8, 0), 15)
	r68 := r54 + (-4096)*r55
	r69 := min(max((r68)>>8, 0), 15)
	r70 := r59 + (-4096)*r60
	r71 := min(max((r70)>>8, 0), 15)
	r72 := r64 + (-4096)*r65
	r73 := min(max((r72)>>8, 0), 15)
	r74 := r49 + (-4096)*r50 + (-256)*r67
	r75 := min(max((r74)>>4, 0), 15)
	r76 := r54 + (-4096)*r55 + (-256)*r69
	r77 := min(max((r76)>>4, 0), 15)
	r78 := r59 + (-4096)*r60 + (-256)*r71
	r79 := min(max((r78)>>4, 0), 15)
	r80 := r64 + (-4096)*r65 + (-256)*r73
	r81 := min(max((r80)>>4, 0), 15)
	r82 := int64(t18[r75])
	r83 := int64(t18[r67])
	r84 := int64(t18[r50])
	r85 := int64(t18[r77])
	r86 := int64(t18[r69])
	r87 := int64(t18[r55])
	r88 := int64(t18[r79])
	r89 := int64(t18[r71])
	r90 := int64(t18[r60])
	r91 := int64(t18[r81])
	r92 := int64(t18[r73])
	r93 := int64(t18[r65])
	r94 := r49 + (-4096)*r50 + (-256)*r67 + (-16)*r75
	r95 := t19.eval(r94)
	r96 := r54 + (-4096)*r55 + (-256)*r69 + (-16)*r77
	r97 := t19.eval(r96)
	r98 := r59 + (-4096)*r60 + (-256)*r71 + (-16)*r79
	r99 := t19.eval(r98)
	r100 := r64 + (-4096)*r65 + (-256)*r73 + (-16)*r81
	r101 := t19.eval(r100)
	r102 := (-65536)*r36 + (-16777216)*r37 + r50 + r55 + r60 + r65 + r67 + r69 + r71 + r73 + r75 + r77 + r79 + r81 - r82 - r83 - r84 - r85 - r86 - r87 - r88 - r89 - r90 - r91 - r92 - r93 + r95 + r97 + r99 + r101
	r103 := max(r102-(-16842752), 0)
	r104 := (2) * r103
	return Token(min(max((r104)>>1, 0), 65535) + (0)), true
}

func (m *State) f2284(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r51 := (-65536)*r36 + (-16777216)*r37 + r49 + (4294967040)*r50
	r52 := max(r51-(-16842752), 0)
	r53 := (2) * r52
	return Token(min(max((r53)>>1, 0), 65535) + (0)), true
}

func (m *State) f2307(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r51 := (-65536)*r36 + (-16777216)*r37 + r49 + (4294901760)*r50
	r52 := max(r51-(-16842752), 0)
	r53 := (2) * r52
	return Token(min(max((r53)>>1, 0), 65535) + (0)), true
}

func (m *State) f2330(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
		r59 := m.index1.vals[r58*4+0]
		r60 := m.index1.vals[r58*4+1]
		r61 := (4)*r59 + r60
		r50 = r49 * r61
	}
	r62 := -r49 + (1)
	var r63 int64
	if r62 != 0 {
		r64 := (8)*r5 + (4)
		r65 := min(max(r64, 0), int64(p))
		r66 := int64(m.tokens[r65])
		r67 := big1.at(r66)
		var r68 int64
		if r4 != 0 {
			r69 := int64(0)
			if d := uint64(r66 - (196608)); d < 32768 {
				r69 = int64(1)
			}
			r68 = r4 * r69
		}
		r70 := r67 + r68
		r71 := int64(m.index1.find1(r70))
		r72 := m.index1.vals[r71*4+0]
		r73 := m.index1.vals[r71*4+1]
		r74 := (4)*r72 + r73
		r63 = r62 * r74
	}
	r75 := (-65536)*r36 + (-16777216)*r37 + r50 + r63
	r76 := min(max(r75-(-16842752), 0), 4294967296)
	r77 := (2) * r76
	return Token(min(max((r77)>>1, 0), 65535) + (0)), true
}

func (m *State) f2353(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r64 := (-2)*r46 + (2)*r55 - r61 + r63
	var r65 int64
	if r64 > 0 {
		r65 = 1
	}
	r66 := (2)*r46 + (-2)*r55 + r61 - r63
	var r67 int64
	if r66 > 0 {
		r67 = 1
	}
	r68 := (-65536)*r36 + (-16777216)*r37 - r65 - r67
	r69 := max(r68-(-16842753), 0)
	r70 := (2) * r69
	return Token(min(max((r70)>>1, 0), 65535) + (0)), true
}

func (m *State) f2376(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r64 := (-2)*r46 + (2)*r55 - r61 + r63
	var r65 int64
	if r64 > 0 {
		r65 = 1
	}
	r66 := (2)*r46 + (-2)*r55 + r61 - r63
	var r67 int64
	if r66 > 0 {
		r67 = 1
	}
	r68 := (-65536)*r36 + (-16777216)*r37 + r65 + r67
	r69 := max(r68-(-16842752), 0)
	r70 := (2) * r69
	return Token(min(max((r70)>>1, 0), 65535) + (0)), true
}

func (m *State) f2399(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r64 := (-2)*r46 + (2)*r55 - r61 + r63
	var r65 int64
	if r64 > 0 {
		r65 = 1
	}
	r66 := (-65536)*r36 + (-16777216)*r37 + r65
	r67 := max(r66-(-16842752), 0)
	r68 := (2) * r67
	return Token(min(max((r68)>>1, 0), 65535) + (0)), true
}

func (m *State) f2422(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r64 := (2)*r46 + (-2)*r55 + r61 - r63
	var r65 int64
	if r64 > 0 {
		r65 = 1
	}
	r66 := (-65536)*r36 + (-16777216)*r37 - r65
	r67 := max(r66-(-16842753), 0)
	r68 := (2) * r67
	return Token(min(max((r68)>>1, 0), 65535) + (0)), true
}

func (m *State) f2445(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r60 := (4)*r56 + r57
	var r61 int64
	if r60 > 2147483647 {
		r61 = 1
	}
	r62 := (4)*r58 + r59
	var r63 int64
	if r62 > 2147483647 {
		r63 = 1
	}
	r64 := (4)*r56 + r57 + (-4)*r58 - r59 + (-4294967296)*r61 + (4294967296)*r63
	var r65 int64
	if r64 > 0 {
		r65 = 1
	}
	r66 := (-4)*r56 - r57 + (4)*r58 + r59 + (4294967296)*r61 + (-4294967296)*r63
	var r67 int64
	if r66 > 0 {
		r67 = 1
	}
	r68 := (-2)*r46 + (2)*r55 - r65 + r67
	var r69 int64
	if r68 > 0 {
		r69 = 1
	}
	r70 := (-65536)*r36 + (-16777216)*r37 + r69
	r71 := max(r70-(-16842752), 0)
	r72 := (2) * r71
	return Token(min(max((r72)>>1, 0), 65535) + (0)), true
}

func (m *State) f2468(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	r60 := (4)*r56 + r57
	var r61 int64
	if r60 > 2147483647 {
		r61 = 1
	}
	r62 := (4)*r58 + r59
	var r63 int64
	if r62 > 2147483647 {
		r63 = 1
	}
	r64 := (4)*r56 + r57 + (-4)*r58 - r59 + (-4294967296)*r61 + (4294967296)*r63
	var r65 int64
	if r64 > 0 {
		r65 = 1
	}
	r66 := (-4)*r56 - r57 + (4)*r58 + r59 + (4294967296)*r61 + (-4294967296)*r63
	var r67 int64
	if r66 > 0 {
		r67 = 1
	}
	r68 := (2)*r46 + (-2)*r55 + r65 - r67
	var r69 int64
	if r68 > 0 {
		r69 = 1
	}
	r70 := (-65536)*r36 + (-16777216)*r37 - r69
	r71 := max(r70-(-16842753), 0)
	r72 := (2) * r71
	return Token(min(max((r72)>>1, 0), 65535) + (0)), true
}

func (m *State) f2491(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	var r56 int64
	if r46 > 2147483647 {
		r56 = 1
	}
	var r57 int64
	if r55 > 2147483647 {
		r57 = 1
	}
	r58 := m.index1.vals[r45*4+0]
	r59 := m.index1.vals[r45*4+1]
	r60 := m.index1.vals[r54*4+0]
	r61 := m.index1.vals[r54*4+1]
	r62 := (4)*r58 + r59 + (-4)*r60 - r61
	var r63 int64
	if r62 > 0 {
		r63 = 1
	}
	r64 := (-4)*r58 - r59 + (4)*r60 + r61
	var r65 int64
	if r64 > 0 {
		r65 = 1
	}
	r66 := (-2)*r46 + (2)*r55 + (8589934592)*r56 + (-8589934592)*r57 - r63 + r65
	var r67 int64
	if r66 > 0 {
		r67 = 1
	}
	r68 := (-65536)*r36 + (-16777216)*r37 + r67
	r69 := max(r68-(-16842752), 0)
	r70 := (2) * r69
	return Token(min(max((r70)>>1, 0), 65535) + (0)), true
}

func (m *State) f2514(p int, own Token, r5 int64) (Token, bool) {
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
	r36 := int64(t21[(int64(own)-(65536))&255])
	r37 := big4.at(int64(own))
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
	var r56 int64
	if r46 > 2147483647 {
		r56 = 1
	}
	var r57 int64
	if r55 > 2147483647 {
		r57 = 1
	}
	r58 := m.index1.vals[r45*4+0]
	r59 := m.index1.vals[r45*4+1]
	r60 := m.index1.vals[r54*4+0]
	r61 := m.index1.vals[r54*4+1]
	r62 := (4)*r58 + r59 + (-4)*r60 - r61
	var r63 int64
	if r62 > 0 {
		r63 = 1
	}
	r64 := (-4)*r58 - r59 + (4)*r60 + r61
	var r65 int64
	if r64 > 0 {
		r65 = 1
	}
	r66 := (2)*r46 + (-2)*r55 + (-8589934592)*r56 + (8589934592)*r57 + r63 - r65
	var r67 int64
	if r66 > 0 {
		r67 = 1
	}
	r68 := (-65536)*r36 + (-16777216)*r37 - r67
	r69 := max(r68-(-16842753), 0)
	r70 := (2) * r69
	return Token(min(max((r70)>>1, 0), 65535) + (0)), true
}

func (m *State) f2520(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f982(p, own, r5, r8, r9, r4)
}

func (m *State) f2526(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f1005(p, own, r5, r8, r9, r4)
}

func (m *State) f2532(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f1028(p, own, r5, r8, r9, r4)
}

func (m *State) f2538(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f1051(p, own, r5, r8, r9, r4)
}

func (m *State) f2544(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f1074(p, own, r5, r8, r9, r4)
}

func (m *State) f2550(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f1097(p, own, r5, r8, r9, r4)
}

func (m *State) f2556(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f1120(p, own, r5, r8, r9, r4)
}

func (m *State) f2562(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f1143(p, own, r5, r8, r9, r4)
}

func (m *State) f2585(p int, own Token, r5 int64) (Token, bool) {
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
		r76 := int64(t21[(int64(own)-(65536))&255])
		r77 := big4.at(int64(own))
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
		r99 := (-65536)*r76 + (-16777216)*r77 + r84 + r88 + r92 + r96
		r100 := max(r99-(-16842752), 0)
		r101 := (2) * r100
		return Token(min(max((r101)>>1, 0), 65535) + (0)), true
	}
	r102 := (6) * r73
	return Token(min(max((r102)>>1, 0), 15) + (360449)), true
}

func (m *State) f2608(p int, own Token, r5 int64) (Token, bool) {
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
		r76 := int64(t21[(int64(own)-(65536))&255])
		r77 := big4.at(int64(own))
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
		r101 := (-65536)*r76 + (-16777216)*r77 + r84 + r88 + r92 + r96 + (4294967040)*r100
		r102 := min(max(r101-(-16842752), 0), 4294967296)
		r103 := (2) * r102
		return Token(min(max((r103)>>1, 0), 65535) + (0)), true
	}
	r104 := (6) * r73
	return Token(min(max((r104)>>1, 0), 15) + (360449)), true
}

func (m *State) f2631(p int, own Token, r5 int64) (Token, bool) {
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
		r76 := int64(t21[(int64(own)-(65536))&255])
		r77 := big4.at(int64(own))
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
		r110 := (-65536)*r76 + (-16777216)*r77 + r86 + r94 + r99 + r101
		r111 := max(r110-(-16842752), 0)
		r112 := (2) * r111
		return Token(min(max((r112)>>1, 0), 65535) + (0)), true
	}
	r113 := (6) * r73
	return Token(min(max((r113)>>1, 0), 15) + (360449)), true
}

func (m *State) f2654(p int, own Token, r5 int64) (Token, bool) {
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
		r76 := int64(t21[(int64(own)-(65536))&255])
		r77 := big4.at(int64(own))
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
		r112 := (-65536)*r76 + (-16777216)*r77 + r86 + r94 + r99 + r101 + (4294901760)*r111
		r113 := min(max(r112-(-16842752), 0), 4294967296)
		r114 := (2) * r113
		return Token(min(max((r114)>>1, 0), 65535) + (0)), true
	}
	r115 := (6) * r73
	return Token(min(max((r115)>>1, 0), 15) + (360449)), true
}

func (m *State) f2677(p int, own Token, r5 int64) (Token, bool) {
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
		r76 := int64(t21[(int64(own)-(65536))&255])
		r77 := big4.at(int64(own))
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
		r114 := (-65536)*r76 + (-16777216)*r77 + r90 + r103 + r108 + r110
		r115 := min(max(r114-(-16842752), 0), 4294967296)
		r116 := (2) * r115
		return Token(min(max((r116)>>1, 0), 65535) + (0)), true
	}
	r117 := (6) * r73
	return Token(min(max((r117)>>1, 0), 15) + (360449)), true
}

func (m *State) f2700(p int, own Token, r5 int64) (Token, bool) {
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
		r76 := int64(t21[(int64(own)-(65536))&255])
		r77 := big4.at(int64(own))
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
		r114 := (-65536)*r76 + (-16777216)*r77 + r90 + r103 + r108 + r110
		r115 := min(max(r114-(-16842752), 0), 4294967296)
		r116 := (2) * r115
		return Token(min(max((r116)>>1, 0), 65535) + (0)), true
	}
	r117 := (6) * r73
	return Token(min(max((r117)>>1, 0), 15) + (360449)), true
}

func (m *State) f2723(p int, own Token, r5 int64) (Token, bool) {
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
		r73 := int64(t21[(int64(own)-(65536))&255])
		r74 := big4.at(int64(own))
		r75 := int64(m.index2.find1(r55))
		r76 := m.index2.vals[r75*5+4]
		r77 := -r55 + r76
		var r78 int64
		if r77 == 0 {
			r78 = 1
		}
		var r79 int64
		if r78 != 0 {
			r80 := m.index2.vals[r75*5+0]
			r79 = r78 * r80
		}
		var r81 int64
		if r78 != 0 {
			r82 := m.index2.vals[r75*5+1]
			r81 = r78 * r82
		}
		var r83 int64
		if r78 != 0 {
			r84 := m.index2.vals[r75*5+2]
			r83 = r78 * r84
		}
		var r85 int64
		if r78 != 0 {
			r86 := m.index2.vals[r75*5+3]
			r85 = r78 * r86
		}
		r87 := r48 + r49 + (-4)*r51
		var r88 int64
		if r87 == 0 {
			r88 = 1
		}
		r89 := (8)*r5 + (4)
		r90 := min(max(r89, 0), int64(p))
		r91 := int64(m.tokens[r90])
		r92 := big1.at(r91)
		r93 := int64(0)
		if d := uint64(r91 - (196608)); d < 32768 {
			r93 = int64(1)
		}
		r94 := r4 * r93
		r95 := r92 + r94
		r96 := int64(m.index1.find1(r95))
		r97 := m.index1.vals[r96*4+3]
		r98 := min(r97, int64(p))
		r99 := int64(m.tokens[r98])
		r100 := int64(0)
		if d := uint64(r99 - (1)); d < 65535 {
			r100 = int64(t1[(r99-(1))&255])
		}
		r101 := r100 - r79
		r102 := r88 * r101
		var r103 int64
		if r87 == 1 {
			r103 = 1
		}
		r104 := (256) * r103
		r105 := r100 - r81
		r106 := r104 * r105
		var r107 int64
		if r87 == 2 {
			r107 = 1
		}
		r108 := (65536) * r107
		r109 := r100 - r83
		r110 := r108 * r109
		var r111 int64
		if r87 == 3 {
			r111 = 1
		}
		r112 := (16777216) * r111
		r113 := r100 - r85
		r114 := r112 * r113
		r115 := (-65536)*r73 + (-16777216)*r74 + r79 + (256)*r81 + (65536)*r83 + (16777216)*r85 + r102 + r106 + r110 + r114
		r116 := min(max(r115-(-16842752), 0), 4294967296)
		r117 := (2) * r116
		return Token(min(max((r117)>>1, 0), 65535) + (262144)), true
	}
	r118 := (6) * r70
	return Token(min(max((r118)>>1, 0), 15) + (360449)), true
}

func (m *State) f2746(p int, own Token, r5 int64) (Token, bool) {
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
		r89 := int64(t21[(int64(own)-(65536))&255])
		r90 := big4.at(int64(own))
		r91 := int64(m.index2.find1(r55))
		r92 := m.index2.vals[r91*5+4]
		r93 := -r55 + r92
		var r94 int64
		if r93 == 0 {
			r94 = 1
		}
		var r95 int64
		if r94 != 0 {
			r96 := m.index2.vals[r91*5+0]
			r95 = r94 * r96
		}
		var r97 int64
		if r94 != 0 {
			r98 := m.index2.vals[r91*5+1]
			r97 = r94 * r98
		}
		var r99 int64
		if r94 != 0 {
			r100 := m.index2.vals[r91*5+2]
			r99 = r94 * r100
		}
		var r101 int64
		if r94 != 0 {
			r102 := m.index2.vals[r91*5+3]
			r101 = r94 * r102
		}
		var r103 int64
		if r59 == 0 {
			r103 = 1
		}
		r104 := (8)*r5 + (4)
		r105 := min(max(r104, 0), int64(p))
		r106 := int64(m.tokens[r105])
		r107 := big1.at(r106)
		r108 := int64(0)
		if d := uint64(r106 - (196608)); d < 32768 {
			r108 = int64(1)
		}
		r109 := r4 * r108
		r110 := r107 + r109
		r111 := int64(m.index1.find1(r110))
		r112 := m.index1.vals[r111*4+3]
		r113 := min(r112, int64(p))
		r114 := int64(m.tokens[r113])
		r115 := int64(0)
		if d := uint64(r114 - (1)); d < 65535 {
			r115 = r114
		}
		r116 := r115 - r95 + (-256)*r97
		r117 := r103 * r116
		var r118 int64
		if r59 == 2 {
			r118 = 1
		}
		r119 := (65536) * r118
		r120 := r115 - r99 + (-256)*r101
		r121 := r119 * r120
		r122 := (-65536)*r89 + (-16777216)*r90 + r95 + (256)*r97 + (65536)*r99 + (16777216)*r101 + r117 + r121
		r123 := min(max(r122-(-16842752), 0), 4294967296)
		r124 := (2) * r123
		return Token(min(max((r124)>>1, 0), 65535) + (262144)), true
	}
	if r88 == 1 {
		r125 := (2)*r64 + (8192)
		return Token(min(max((r125)>>1, 0), 8191) + (327680)), true
	}
	if r88 == 2 {
		r126 := (2)*r64 + (67108865)
		return Token(min(max((r126-(-8191))>>14, 0), 8191) + (352256)), true
	}
	r127 := (6) * r86
	return Token(min(max((r127)>>1, 0), 15) + (360449)), true
}

func (m *State) f2769(p int, own Token, r5 int64) (Token, bool) {
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
		r88 := int64(t21[(int64(own)-(65536))&255])
		r89 := big4.at(int64(own))
		r90 := (8)*r5 + (4)
		r91 := min(max(r90, 0), int64(p))
		r92 := int64(m.tokens[r91])
		r93 := big1.at(r92)
		var r94 int64
		if r4 != 0 {
			r95 := int64(0)
			if d := uint64(r92 - (196608)); d < 32768 {
				r95 = int64(1)
			}
			r94 = r4 * r95
		}
		r96 := r93 + r94
		r97 := int64(m.index1.find1(r96))
		r98 := m.index1.vals[r97*4+0]
		r99 := m.index1.vals[r97*4+1]
		r100 := (-65536)*r88 + (-16777216)*r89 + (4)*r98 + r99
		r101 := max(r100-(-16842752), 0)
		r102 := (2) * r101
		return Token(min(max((r102)>>1, 0), 65535) + (262144)), true
	}
	if r87 == 1 {
		r103 := (2)*r63 + (8192)
		return Token(min(max((r103)>>1, 0), 8191) + (327680)), true
	}
	if r87 == 2 {
		r104 := (2)*r63 + (67108865)
		return Token(min(max((r104-(-8191))>>14, 0), 8191) + (352256)), true
	}
	r105 := (6) * r85
	return Token(min(max((r105)>>1, 0), 15) + (360449)), true
}

func (m *State) f2792(p int, own Token, r5 int64) (Token, bool) {
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
		r88 := int64(t21[(int64(own)-(65536))&255])
		r89 := big4.at(int64(own))
		r90 := (8)*r5 + (4)
		r91 := min(max(r90, 0), int64(p))
		r92 := int64(m.tokens[r91])
		r93 := big1.at(r92)
		var r94 int64
		if r4 != 0 {
			r95 := int64(0)
			if d := uint64(r92 - (196608)); d < 32768 {
				r95 = int64(1)
			}
			r94 = r4 * r95
		}
		r96 := r93 + r94
		r97 := int64(m.index1.find1(r96))
		r98 := m.index1.vals[r97*4+0]
		r99 := m.index1.vals[r97*4+1]
		r100 := (-65536)*r88 + (-16777216)*r89 + (4)*r98 + r99
		r101 := max(r100-(-16842752), 0)
		r102 := (2) * r101
		return Token(min(max((r102)>>1, 0), 65535) + (262144)), true
	}
	if r87 == 1 {
		r103 := (2)*r63 + (8192)
		return Token(min(max((r103)>>1, 0), 8191) + (327680)), true
	}
	if r87 == 2 {
		r104 := (2)*r63 + (67108865)
		return Token(min(max((r104-(-8191))>>14, 0), 8191) + (352256)), true
	}
	r105 := (6) * r85
	return Token(min(max((r105)>>1, 0), 15) + (360449)), true
}

func (m *State) f2815(p int, own Token, r5 int64) (Token, bool) {
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
	r59 := int64(t21[(int64(own)-(65536))&255])
	r60 := big4.at(int64(own))
	r61 := (8)*r5 + (4)
	r62 := min(max(r61, 0), int64(p))
	r63 := int64(m.tokens[r62])
	r64 := big1.at(r63)
	var r65 int64
	if r4 != 0 {
		r66 := int64(0)
		if d := uint64(r63 - (196608)); d < 32768 {
			r66 = int64(1)
		}
		r65 = r4 * r66
	}
	r67 := r64 + r65
	r68 := int64(m.index1.find1(r67))
	r69 := m.index1.vals[r68*4+2]
	r70 := (-65536)*r59 + (-16777216)*r60 + r69
	r71 := max(r70-(-16842752), 0)
	r72 := (2) * r71
	return Token(min(max((r72)>>1, 0), 65535) + (262144)), true
}

func (m *State) f2838(p int, own Token, r5 int64) (Token, bool) {
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
		r70 := int64(t21[(int64(own)-(65536))&255])
		r71 := big4.at(int64(own))
		r72 := int64(m.index2.find1(r52))
		r73 := m.index2.vals[r72*5+4]
		r74 := -r52 + r73
		var r75 int64
		if r74 == 0 {
			r75 = 1
		}
		var r76 int64
		if r75 != 0 {
			r77 := m.index2.vals[r72*5+0]
			r76 = r75 * r77
		}
		var r78 int64
		if r75 != 0 {
			r79 := m.index2.vals[r72*5+1]
			r78 = r75 * r79
		}
		var r80 int64
		if r75 != 0 {
			r81 := m.index2.vals[r72*5+2]
			r80 = r75 * r81
		}
		var r82 int64
		if r75 != 0 {
			r83 := m.index2.vals[r72*5+3]
			r82 = r75 * r83
		}
		r84 := (-65536)*r70 + (-16777216)*r71 + r76 + (256)*r78 + (65536)*r80 + (16777216)*r82
		r85 := max(r84-(-16842752), 0)
		r86 := (2) * r85
		return Token(min(max((r86)>>1, 0), 65535) + (0)), true
	}
	r87 := (8) * r67
	return Token(min(max((r87)>>1, 0), 15) + (360449)), true
}

func (m *State) f2861(p int, own Token, r5 int64) (Token, bool) {
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
	r56 := int64(t21[(int64(own)-(65536))&255])
	r57 := big4.at(int64(own))
	r58 := int64(m.index2.find1(r52))
	r59 := m.index2.vals[r58*5+4]
	r60 := -r52 + r59
	var r61 int64
	if r60 == 0 {
		r61 = 1
	}
	var r62 int64
	if r61 != 0 {
		r63 := m.index2.vals[r58*5+0]
		r62 = r61 * r63
	}
	var r64 int64
	if r61 != 0 {
		r65 := m.index2.vals[r58*5+1]
		r64 = r61 * r65
	}
	var r66 int64
	if r61 != 0 {
		r67 := m.index2.vals[r58*5+2]
		r66 = r61 * r67
	}
	var r68 int64
	if r61 != 0 {
		r69 := m.index2.vals[r58*5+3]
		r68 = r61 * r69
	}
	r70 := (-65536)*r56 + (-16777216)*r57 + r62 + (256)*r64 + (65536)*r66 + (16777216)*r68
	r71 := max(r70-(-16842752), 0)
	r72 := (2) * r71
	return Token(min(max((r72)>>1, 0), 65535) + (0)), true
}

func (m *State) f2867(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f1534(p, own, r5, r8, r9, r4)
}

func (m *State) f2873(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f1557(p, own, r5, r8, r9)
}

func (m *State) f2879(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f1580(p, own, r5, r8, r9, r4)
}

func (m *State) f2892(p int, own Token, r1 int64, r21 int64, r28 int64, r31 int64) (Token, bool) {
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
	r15 := m.sum2[1]
	r16 := (8)*r1 + (5)
	r17 := min(max(r16, 0), int64(p))
	r18 := int64(m.tokens[r17])
	r19 := big1.at(r18)
	var r20 int64
	if r21 != 0 {
		r22 := int64(0)
		if d := uint64(r18 - (196608)); d < 32768 {
			r22 = int64(1)
		}
		r20 = r21 * r22
	}
	r23 := r19 + r20
	r24 := int64(m.index1.find1(r23))
	r25 := m.index1.vals[r24*4+0]
	r26 := m.index1.vals[r24*4+1]
	r27 := r28 - r15 + (-4)*r25 - r26
	var r29 int64
	if r27 > -1 {
		r29 = 1
	}
	r30 := int64(0)
	if d := uint64(r31 - (196609)); d < 65535 {
		r30 = r31 - (196608)
	}
	r32 := r30 + r21
	var r33 int64
	if r32 > 8388607 {
		r33 = 1
	}
	r34 := r33 - r29
	r35 := max(r34, 0)
	r36 := (4)*r29 + (4)*r35 + (-2)
	r37, top0 := int64(0), int64(0)
	if k := r14; k > top0 {
		r37, top0 = 1, k
	} else if k == top0 {
		r37 = -1
	}
	if k := r36; k > top0 {
		r37, top0 = 2, k
	} else if k == top0 {
		r37 = -1
	}
	if r37 == 0 {
		r38 := (131072)*r4 + (-8589934592)*r5 + (2)*r9 + (8192)
		return Token(min(max((r38)>>1, 0), 8191) + (335872)), true
	}
	if r37 == 1 {
		r39 := (131072)*r4 + (-8589934592)*r5 + (2)*r9 + (67108865)
		return Token(min(max((r39-(-8191))>>14, 0), 8191) + (352256)), true
	}
	r40 := (14)*r29 + (14)*r35
	return Token(min(max((r40)>>1, 0), 15) + (360449)), true
}

func (m *State) f2902(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f2892(p, own, r5, r4, r1, r8)
}

func (m *State) f2915(p int, own Token, r1 int64, r6 int64, r30 int64, r33 int64) (Token, bool) {
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
	r12 := (-2)*r1 + (8)*r10 + (2)*r11 + (8192)
	s0 := Int{0, 0}
	s1, id0 := family6.wideMax(s0, r12, int64(-1))
	top, best := s1, id0
	r13 := (-2)*r1 + (8)*r10 + (2)*r11 + (67108865)
	r14 := -r1 + (4)*r10 + r11
	var r15 int64
	if r14 > 4095 {
		r15 = 1
	}
	r16 := r1 + (-4)*r10 - r11
	var r17 int64
	if r16 > 4096 {
		r17 = 1
	}
	s2 := Int{-1, 18442240474082181120}
	s2 = s2.addProduct(Int{0, 6755399441055744}, r15, false)
	s2 = s2.addProduct(Int{0, 6755399441055744}, r17, false)
	s3, id1 := family8.wideMax(s2, r13, int64(-8192))
	if c := s3.cmp(top); c > 0 || c == 0 && id1 < best {
		top, best = s3, id1
	}
	r18 := m.sum2[1]
	r19 := (8)*r1 + (5)
	r20 := min(max(r19, 0), int64(p))
	r21 := int64(m.tokens[r20])
	r22 := big1.at(r21)
	var r23 int64
	if r6 != 0 {
		r24 := int64(0)
		if d := uint64(r21 - (196608)); d < 32768 {
			r24 = int64(1)
		}
		r23 = r6 * r24
	}
	r25 := r22 + r23
	r26 := int64(m.index1.find1(r25))
	r27 := m.index1.vals[r26*4+0]
	r28 := m.index1.vals[r26*4+1]
	r29 := r30 - r18 + (-4)*r27 - r28
	var r31 int64
	if r29 > -1 {
		r31 = 1
	}
	r32 := int64(0)
	if d := uint64(r33 - (196609)); d < 65535 {
		r32 = r33 - (196608)
	}
	r34 := r32 + r6
	var r35 int64
	if r34 > 8388607 {
		r35 = 1
	}
	r36 := r35 - r31
	r37 := max(r36, 0)
	r38 := (14)*r31 + (14)*r37
	s4 := Int{-1, 18442240474082181120}
	s4 = s4.addProduct(Int{0, 9007199254740992}, r31, false)
	s4 = s4.addProduct(Int{0, 9007199254740992}, r37, false)
	s5, id2 := family9.wideMax(s4, r38, int64(-1))
	if c := s5.cmp(top); c > 0 || c == 0 && id2 < best {
		top, best = s5, id2
	}
	_ = top
	return best, true
}

func (m *State) f2925(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f2915(p, own, r5, r4, r1, r8)
}

func (m *State) f2931(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f1649(p, own, r5, r8, r9, r4)
}

func (m *State) f2937(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f1672(p, own, r5, r8, r9)
}

func (m *State) f2943(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f1695(p, own, r5, r8, r9)
}

func (m *State) f2949(p int, own Token, r5 int64) (Token, bool) {
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
	return m.f1718(p, own, r5, r8, r9)
}

func (m *State) f2951(p int, own Token) (Token, bool) {
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
		return m.f1755(p, own, r0)
	case 2, 3:
		return m.f1778(p, own, r0)
	case 4, 5:
		return m.f1801(p, own, r0)
	case 6, 7:
		return m.f1824(p, own, r0)
	case 8:
		return m.f1847(p, own, r0)
	case 9:
		return m.f1870(p, own, r0)
	case 10:
		return m.f1893(p, own, r0)
	case 11:
		return m.f1916(p, own, r0)
	case 12:
		return m.f1939(p, own, r0)
	case 13:
		return m.f1962(p, own, r0)
	case 14:
		return m.f1985(p, own, r0)
	case 15:
		return m.f2008(p, own, r0)
	case 16:
		return m.f2031(p, own, r0)
	case 17:
		return m.f2054(p, own, r0)
	case 18:
		return m.f2077(p, own, r0)
	case 19:
		return m.f2100(p, own, r0)
	case 20:
		return m.f2123(p, own, r0)
	case 21:
		return m.f2146(p, own, r0)
	case 22:
		return m.f2169(p, own, r0)
	case 23:
		return m.f2192(p, own, r0)
	case 24:
		return m.f2215(p, own, r0)
	case 25:
		return m.f2238(p, own, r0)
	case 26:
		return m.f2261(p, own, r0)
	case 27, 29:
		return m.f2284(p, own, r0)
	case 28, 30:
		return m.f2307(p, own, r0)
	case 33:
		return m.f2330(p, own, r0)
	case 34:
		return m.f2353(p, own, r0)
	case 35:
		return m.f2376(p, own, r0)
	case 36:
		return m.f2399(p, own, r0)
	case 37:
		return m.f2422(p, own, r0)
	case 38:
		return m.f2445(p, own, r0)
	case 39:
		return m.f2468(p, own, r0)
	case 40:
		return m.f2491(p, own, r0)
	case 41:
		return m.f2514(p, own, r0)
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
		return m.f2585(p, own, r0)
	case 51, 52:
		return m.f2608(p, own, r0)
	case 53:
		return m.f2631(p, own, r0)
	case 54, 55:
		return m.f2654(p, own, r0)
	case 56, 57:
		return m.f2677(p, own, r0)
	case 58:
		return m.f2700(p, own, r0)
	case 59:
		return m.f2723(p, own, r0)
	case 60:
		return m.f2746(p, own, r0)
	case 61:
		return m.f2769(p, own, r0)
	case 62:
		return m.f2792(p, own, r0)
	case 63:
		return m.f2815(p, own, r0)
	case 64:
		return m.f2838(p, own, r0)
	case 65:
		return m.f2861(p, own, r0)
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

func (m *State) f2974(p int, own Token, r5 int64) (Token, bool) {
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
	r46 := (8)*r44 + (2)*r45 + (-65535)
	return Token(min(max((r46-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f2997(p int, own Token, r5 int64) (Token, bool) {
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
	r46 := (8)*r5 + (4)
	r47 := min(max(r46, 0), int64(p))
	r48 := int64(m.tokens[r47])
	r49 := big1.at(r48)
	var r50 int64
	if r4 != 0 {
		r51 := int64(0)
		if d := uint64(r48 - (196608)); d < 32768 {
			r51 = int64(1)
		}
		r50 = r4 * r51
	}
	r52 := r49 + r50
	r53 := int64(m.index1.find1(r52))
	r54 := m.index1.vals[r53*4+0]
	r55 := m.index1.vals[r53*4+1]
	r56 := (4)*r44 + r45 + (4)*r54 + r55
	var r57 int64
	if r56 > 4294967295 {
		r57 = 1
	}
	r58 := (4)*r44 + r45 + (4)*r54 + r55 + (-4294967296)*r57
	r59 := min(max(r58, 0), 4294967296)
	r60 := (2)*r59 + (-65535)
	return Token(min(max((r60-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3020(p int, own Token, r5 int64) (Token, bool) {
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
	r46 := (8)*r5 + (4)
	r47 := min(max(r46, 0), int64(p))
	r48 := int64(m.tokens[r47])
	r49 := big1.at(r48)
	var r50 int64
	if r4 != 0 {
		r51 := int64(0)
		if d := uint64(r48 - (196608)); d < 32768 {
			r51 = int64(1)
		}
		r50 = r4 * r51
	}
	r52 := r49 + r50
	r53 := int64(m.index1.find1(r52))
	r54 := m.index1.vals[r53*4+0]
	r55 := m.index1.vals[r53*4+1]
	r56 := (-4)*r44 - r45 + (4)*r54 + r55
	var r57 int64
	if r56 > 0 {
		r57 = 1
	}
	r58 := (4)*r44 + r45 + (-4)*r54 - r55 + (4294967296)*r57
	r59 := min(max(r58, 0), 4294967296)
	r60 := (2)*r59 + (-65535)
	return Token(min(max((r60-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3043(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+3]
	r45 := min(r44, int64(p))
	r46 := int64(m.tokens[r45])
	r47 := int64(0)
	if d := uint64(r46 - (1)); d < 65535 {
		r47 = r46
	}
	r48 := (8)*r5 + (4)
	r49 := min(max(r48, 0), int64(p))
	r50 := int64(m.tokens[r49])
	r51 := big1.at(r50)
	r52 := int64(0)
	if d := uint64(r50 - (196608)); d < 32768 {
		r52 = int64(1)
	}
	r53 := r4 * r52
	r54 := r51 + r53
	r55 := int64(m.index1.find1(r54))
	r56 := m.index1.vals[r55*4+3]
	r57 := min(r56, int64(p))
	r58 := int64(m.tokens[r57])
	r59 := int64(0)
	if d := uint64(r58 - (1)); d < 65535 {
		r59 = r58
	}
	r60 := r47 * r59
	var r61 int64
	if r59 != 0 {
		r62 := r44 + (-1)
		r63 := min(max(r62, 0), int64(p))
		r64 := int64(m.tokens[r63])
		r65 := int64(0)
		if d := uint64(r64 - (65537)); d < 65535 {
			r65 = r64 - (65536)
		}
		r66 := (65536) * r65
		r61 = r59 * r66
	}
	r67 := (65536) * r47
	var r68 int64
	if r67 != 0 {
		r69 := r56 + (-1)
		r70 := min(max(r69, 0), int64(p))
		r71 := int64(m.tokens[r70])
		r72 := int64(0)
		if d := uint64(r71 - (65537)); d < 65535 {
			r72 = r71 - (65536)
		}
		r68 = r67 * r72
	}
	r73 := r60 + r61 + r68
	r74 := min(max((r73)>>44, 0), 31)
	r75 := r60 + r61 + r68 + (-17592186044416)*r74
	r76 := min(max((r75)>>38, 0), 63)
	r77 := r60 + r61 + r68 + (-17592186044416)*r74 + (-274877906944)*r76
	r78 := min(max((r77)>>32, 0), 63)
	r79 := r60 + r61 + r68 + (-17592186044416)*r74 + (-274877906944)*r76 + (-4294967296)*r78
	r80 := min(max(r79, 0), 4294967296)
	r81 := (2)*r80 + (-65535)
	return Token(min(max((r81-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3066(p int, own Token, r5 int64) (Token, bool) {
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
		r60 := min(max(r46, 0), 65536)
		r61 := (8)*r58 + (2)*r59 + (-65536)*r60 + (1)
		r62 := (-65536) * r60
		return family1.pick(r61, r62), true
	}
	r63 := (-2)*r47 + (2)
	return Token(min(max((r63)>>1, 0), 15) + (360449)), true
}

func (m *State) f3089(p int, own Token, r5 int64) (Token, bool) {
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
	s1 := Int{-1, 18445618173802708992}
	s1 = s1.addProduct(Int{-1, 18446744069414649856}, r75, false)
	s1 = s1.addProduct(Int{0, 65535}, r85, false)
	s2, id0 := family0.wideMax(s1, r86, r87)
	if c := s2.cmp(top); c > 0 || c == 0 && id0 < best {
		top, best = s2, id0
	}
	r88 := (65536) * r81
	r89 := r77 * r88
	r90 := r73 * r88
	r91 := (2)*r63 + (2)*r65 + (-2)*r75 + (1)
	r92 := r73 * r91
	r93 := r77 * r91
	r94 := -r89 + (131071)*r90 - r92 + r93
	r95 := -r89 - r90
	s3 := Int{0, 1125899906842624}
	s3 = s3.addProduct(Int{-1, 18446744069414649856}, r90, false)
	s3 = s3.addProduct(Int{0, 65535}, r92, false)
	s4, id1 := family1.wideMax(s3, r94, r95)
	if c := s4.cmp(top); c > 0 || c == 0 && id1 < best {
		top, best = s4, id1
	}
	s5 := Int{-1, 18445618173802708992}
	s5 = s5.addProduct(Int{-1, 18446744069414649856}, r75, false)
	s5 = s5.addProduct(Int{0, 65535}, r85, false)
	s6, id2 := family2.wideMax(s5, r86, r87)
	if c := s6.cmp(top); c > 0 || c == 0 && id2 < best {
		top, best = s6, id2
	}
	s7 := Int{-1, 18445618173802708992}
	s7 = s7.addProduct(Int{-1, 18446744069414649856}, r75, false)
	s7 = s7.addProduct(Int{0, 65535}, r85, false)
	s8, id3 := family4.wideMax(s7, r86, r87)
	if c := s8.cmp(top); c > 0 || c == 0 && id3 < best {
		top, best = s8, id3
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
	s9 := Int{0, 7881299347898368}
	s9 = s9.addProduct(Int{-1, 18437736874454810624}, r96, false)
	s9 = s9.addProduct(Int{0, 9007199254740992}, r100, false)
	s10, id4 := family9.wideMax(s9, r101, int64(-1))
	if c := s10.cmp(top); c > 0 || c == 0 && id4 < best {
		top, best = s10, id4
	}
	_ = top
	return best, true
}

func (m *State) f3112(p int, own Token, r5 int64) (Token, bool) {
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
	s1 := Int{-1, 18445618173802708992}
	s1 = s1.addProduct(Int{-1, 18446744069414649856}, r75, false)
	s1 = s1.addProduct(Int{0, 65535}, r85, false)
	s2, id0 := family0.wideMax(s1, r86, r87)
	if c := s2.cmp(top); c > 0 || c == 0 && id0 < best {
		top, best = s2, id0
	}
	r88 := (65536) * r81
	r89 := r77 * r88
	r90 := r73 * r88
	r91 := (2)*r63 + (2)*r65 + (-2)*r75 + (1)
	r92 := r73 * r91
	r93 := r77 * r91
	r94 := -r89 + (131071)*r90 - r92 + r93
	r95 := -r89 - r90
	s3 := Int{0, 1125899906842624}
	s3 = s3.addProduct(Int{-1, 18446744069414649856}, r90, false)
	s3 = s3.addProduct(Int{0, 65535}, r92, false)
	s4, id1 := family1.wideMax(s3, r94, r95)
	if c := s4.cmp(top); c > 0 || c == 0 && id1 < best {
		top, best = s4, id1
	}
	s5 := Int{-1, 18445618173802708992}
	s5 = s5.addProduct(Int{-1, 18446744069414649856}, r75, false)
	s5 = s5.addProduct(Int{0, 65535}, r85, false)
	s6, id2 := family2.wideMax(s5, r86, r87)
	if c := s6.cmp(top); c > 0 || c == 0 && id2 < best {
		top, best = s6, id2
	}
	s7 := Int{-1, 18445618173802708992}
	s7 = s7.addProduct(Int{-1, 18446744069414649856}, r75, false)
	s7 = s7.addProduct(Int{0, 65535}, r85, false)
	s8, id3 := family4.wideMax(s7, r86, r87)
	if c := s8.cmp(top); c > 0 || c == 0 && id3 < best {
		top, best = s8, id3
	}
	var r96 int64
	if r58 > 0 {
		r96 = 1
	}
	r97 := (-2)*r96 + (2)
	s9 := Int{0, 7881299347898368}
	s9 = s9.addProduct(Int{-1, 18437736874454810624}, r96, false)
	s10, id4 := family9.wideMax(s9, r97, int64(-1))
	if c := s10.cmp(top); c > 0 || c == 0 && id4 < best {
		top, best = s10, id4
	}
	_ = top
	return best, true
}

func (m *State) f3135(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+3]
	r45 := min(r44, int64(p))
	r46 := int64(m.tokens[r45])
	r47 := int64(0)
	if d := uint64(r46 - (1)); d < 65535 {
		r47 = r46
	}
	r48 := min(max((r47)>>12, 0), 15)
	r49 := r47 + (-4096)*r48
	r50 := min(max((r49)>>8, 0), 15)
	r51 := r47 + (-4096)*r48 + (-256)*r50
	r52 := min(max((r51)>>4, 0), 15)
	r53 := (8)*r5 + (4)
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
	r61 := m.index1.vals[r60*4+3]
	r62 := min(r61, int64(p))
	r63 := int64(m.tokens[r62])
	r64 := int64(0)
	if d := uint64(r63 - (1)); d < 65535 {
		r64 = r63
	}
	r65 := min(max((r64)>>12, 0), 15)
	r66 := r64 + (-4096)*r65
	r67 := min(max((r66)>>8, 0), 15)
	r68 := r64 + (-4096)*r65 + (-256)*r67
	r69 := min(max((r68)>>4, 0), 15)
	r70 := (16)*r52 + r69
	r71 := int64(t4[r70])
	r72 := (16)*r50 + r67
	r73 := int64(t4[r72])
	r74 := (16)*r48 + r65
	r75 := int64(t4[r74])
	r76 := r44 + (-1)
	r77 := min(max(r76, 0), int64(p))
	r78 := int64(m.tokens[r77])
	r79 := int64(0)
	if d := uint64(r78 - (65537)); d < 65535 {
		r79 = r78 - (65536)
	}
	r80 := min(max((r79)>>12, 0), 15)
	r81 := r79 + (-4096)*r80
	r82 := min(max((r81)>>8, 0), 15)
	r83 := r79 + (-4096)*r80 + (-256)*r82
	r84 := min(max((r83)>>4, 0), 15)
	r85 := r61 + (-1)
	r86 := min(max(r85, 0), int64(p))
	r87 := int64(m.tokens[r86])
	r88 := int64(0)
	if d := uint64(r87 - (65537)); d < 65535 {
		r88 = r87 - (65536)
	}
	r89 := min(max((r88)>>12, 0), 15)
	r90 := r88 + (-4096)*r89
	r91 := min(max((r90)>>8, 0), 15)
	r92 := r88 + (-4096)*r89 + (-256)*r91
	r93 := min(max((r92)>>4, 0), 15)
	r94 := (16)*r84 + r93
	r95 := int64(t4[r94])
	r96 := (16)*r82 + r91
	r97 := int64(t4[r96])
	r98 := (16)*r80 + r89
	r99 := int64(t4[r98])
	r100 := (16)*r47 + r64 + (-65536)*r48 + (-4096)*r65 + (-4096)*r50 + (-256)*r67 + (-256)*r52 + (-16)*r69
	r101 := t5.eval(r100)
	r102 := (16)*r79 + r88 + (-65536)*r80 + (-4096)*r89 + (-4096)*r82 + (-256)*r91 + (-256)*r84 + (-16)*r93
	r103 := t5.eval(r102)
	r104 := (16)*r71 + (256)*r73 + (4096)*r75 + (1048576)*r95 + (16777216)*r97 + (268435456)*r99 + r101 + (65536)*r103
	r105 := min(max(r104, 0), 4294967296)
	r106 := (2)*r105 + (-65535)
	return Token(min(max((r106-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3158(p int, own Token, r5 int64) (Token, bool) {
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
	r46 := (8)*r5 + (4)
	r47 := min(max(r46, 0), int64(p))
	r48 := int64(m.tokens[r47])
	r49 := big1.at(r48)
	var r50 int64
	if r4 != 0 {
		r51 := int64(0)
		if d := uint64(r48 - (196608)); d < 32768 {
			r51 = int64(1)
		}
		r50 = r4 * r51
	}
	r52 := r49 + r50
	r53 := int64(m.index1.find1(r52))
	r54 := m.index1.vals[r53*4+0]
	r55 := m.index1.vals[r53*4+1]
	r56 := m.index1.vals[r43*4+3]
	r57 := min(r56, int64(p))
	r58 := int64(m.tokens[r57])
	r59 := int64(0)
	if d := uint64(r58 - (1)); d < 65535 {
		r59 = r58
	}
	r60 := min(max((r59)>>12, 0), 15)
	r61 := r59 + (-4096)*r60
	r62 := min(max((r61)>>8, 0), 15)
	r63 := r59 + (-4096)*r60 + (-256)*r62
	r64 := min(max((r63)>>4, 0), 15)
	r65 := m.index1.vals[r53*4+3]
	r66 := min(r65, int64(p))
	r67 := int64(m.tokens[r66])
	r68 := int64(0)
	if d := uint64(r67 - (1)); d < 65535 {
		r68 = r67
	}
	r69 := min(max((r68)>>12, 0), 15)
	r70 := r68 + (-4096)*r69
	r71 := min(max((r70)>>8, 0), 15)
	r72 := r68 + (-4096)*r69 + (-256)*r71
	r73 := min(max((r72)>>4, 0), 15)
	r74 := (16)*r64 + r73
	r75 := int64(t4[r74])
	r76 := (16)*r62 + r71
	r77 := int64(t4[r76])
	r78 := (16)*r60 + r69
	r79 := int64(t4[r78])
	r80 := r56 + (-1)
	r81 := min(max(r80, 0), int64(p))
	r82 := int64(m.tokens[r81])
	r83 := int64(0)
	if d := uint64(r82 - (65537)); d < 65535 {
		r83 = r82 - (65536)
	}
	r84 := min(max((r83)>>12, 0), 15)
	r85 := r83 + (-4096)*r84
	r86 := min(max((r85)>>8, 0), 15)
	r87 := r83 + (-4096)*r84 + (-256)*r86
	r88 := min(max((r87)>>4, 0), 15)
	r89 := r65 + (-1)
	r90 := min(max(r89, 0), int64(p))
	r91 := int64(m.tokens[r90])
	r92 := int64(0)
	if d := uint64(r91 - (65537)); d < 65535 {
		r92 = r91 - (65536)
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
	r104 := (16)*r59 + r68 + (-65536)*r60 + (-4096)*r69 + (-4096)*r62 + (-256)*r71 + (-256)*r64 + (-16)*r73
	r105 := t5.eval(r104)
	r106 := (16)*r83 + r92 + (-65536)*r84 + (-4096)*r93 + (-4096)*r86 + (-256)*r95 + (-256)*r88 + (-16)*r97
	r107 := t5.eval(r106)
	r108 := (4)*r44 + r45 + (4)*r54 + r55 + (-16)*r75 + (-256)*r77 + (-4096)*r79 + (-1048576)*r99 + (-16777216)*r101 + (-268435456)*r103 - r105 + (-65536)*r107
	r109 := min(max(r108, 0), 4294967296)
	r110 := (2)*r109 + (-65535)
	return Token(min(max((r110-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3181(p int, own Token, r5 int64) (Token, bool) {
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
	r46 := (8)*r5 + (4)
	r47 := min(max(r46, 0), int64(p))
	r48 := int64(m.tokens[r47])
	r49 := big1.at(r48)
	var r50 int64
	if r4 != 0 {
		r51 := int64(0)
		if d := uint64(r48 - (196608)); d < 32768 {
			r51 = int64(1)
		}
		r50 = r4 * r51
	}
	r52 := r49 + r50
	r53 := int64(m.index1.find1(r52))
	r54 := m.index1.vals[r53*4+0]
	r55 := m.index1.vals[r53*4+1]
	r56 := m.index1.vals[r43*4+3]
	r57 := min(r56, int64(p))
	r58 := int64(m.tokens[r57])
	r59 := int64(0)
	if d := uint64(r58 - (1)); d < 65535 {
		r59 = r58
	}
	r60 := min(max((r59)>>12, 0), 15)
	r61 := r59 + (-4096)*r60
	r62 := min(max((r61)>>8, 0), 15)
	r63 := r59 + (-4096)*r60 + (-256)*r62
	r64 := min(max((r63)>>4, 0), 15)
	r65 := m.index1.vals[r53*4+3]
	r66 := min(r65, int64(p))
	r67 := int64(m.tokens[r66])
	r68 := int64(0)
	if d := uint64(r67 - (1)); d < 65535 {
		r68 = r67
	}
	r69 := min(max((r68)>>12, 0), 15)
	r70 := r68 + (-4096)*r69
	r71 := min(max((r70)>>8, 0), 15)
	r72 := r68 + (-4096)*r69 + (-256)*r71
	r73 := min(max((r72)>>4, 0), 15)
	r74 := (16)*r64 + r73
	r75 := int64(t4[r74])
	r76 := (16)*r62 + r71
	r77 := int64(t4[r76])
	r78 := (16)*r60 + r69
	r79 := int64(t4[r78])
	r80 := r56 + (-1)
	r81 := min(max(r80, 0), int64(p))
	r82 := int64(m.tokens[r81])
	r83 := int64(0)
	if d := uint64(r82 - (65537)); d < 65535 {
		r83 = r82 - (65536)
	}
	r84 := min(max((r83)>>12, 0), 15)
	r85 := r83 + (-4096)*r84
	r86 := min(max((r85)>>8, 0), 15)
	r87 := r83 + (-4096)*r84 + (-256)*r86
	r88 := min(max((r87)>>4, 0), 15)
	r89 := r65 + (-1)
	r90 := min(max(r89, 0), int64(p))
	r91 := int64(m.tokens[r90])
	r92 := int64(0)
	if d := uint64(r91 - (65537)); d < 65535 {
		r92 = r91 - (65536)
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
	r104 := (16)*r59 + r68 + (-65536)*r60 + (-4096)*r69 + (-4096)*r62 + (-256)*r71 + (-256)*r64 + (-16)*r73
	r105 := t5.eval(r104)
	r106 := (16)*r83 + r92 + (-65536)*r84 + (-4096)*r93 + (-4096)*r86 + (-256)*r95 + (-256)*r88 + (-16)*r97
	r107 := t5.eval(r106)
	r108 := (4)*r44 + r45 + (4)*r54 + r55 + (-32)*r75 + (-512)*r77 + (-8192)*r79 + (-2097152)*r99 + (-33554432)*r101 + (-536870912)*r103 + (-2)*r105 + (-131072)*r107
	r109 := min(max(r108, 0), 4294967296)
	r110 := (2)*r109 + (-65535)
	return Token(min(max((r110-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3204(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+3]
	r45 := min(r44, int64(p))
	r46 := int64(m.tokens[r45])
	r47 := int64(0)
	if d := uint64(r46 - (1)); d < 65535 {
		r47 = r46
	}
	r48 := (8)*r5 + (4)
	r49 := min(max(r48, 0), int64(p))
	r50 := int64(m.tokens[r49])
	r51 := big1.at(r50)
	r52 := int64(0)
	if d := uint64(r50 - (196608)); d < 32768 {
		r52 = int64(1)
	}
	r53 := r4 * r52
	r54 := r51 + r53
	r55 := int64(m.index1.find1(r54))
	r56 := m.index1.vals[r55*4+3]
	r57 := min(r56, int64(p))
	r58 := int64(m.tokens[r57])
	r59 := int64(0)
	if d := uint64(r58 - (1)); d < 65535 {
		r59 = int64(t6[(r58-(1))&31])
	}
	r60 := int64(t7[r59])
	r61 := r47 * r60
	var r62 int64
	if r60 != 0 {
		r63 := r44 + (-1)
		r64 := min(max(r63, 0), int64(p))
		r65 := int64(m.tokens[r64])
		r66 := int64(0)
		if d := uint64(r65 - (65537)); d < 65535 {
			r66 = r65 - (65536)
		}
		r67 := (65536) * r66
		r62 = r60 * r67
	}
	r68 := (65536) * r47
	r69 := int64(t8[r59])
	r70 := r68 * r69
	r71 := r61 + r62 + r70
	r72 := min(max((r71)>>44, 0), 15)
	r73 := r61 + r62 + r70 + (-17592186044416)*r72
	r74 := min(max((r73)>>38, 0), 63)
	r75 := r61 + r62 + r70 + (-17592186044416)*r72 + (-274877906944)*r74
	r76 := min(max((r75)>>32, 0), 63)
	r77 := r61 + r62 + r70 + (-17592186044416)*r72 + (-274877906944)*r74 + (-4294967296)*r76
	r78 := min(max(r77, 0), 4294967296)
	r79 := (2)*r78 + (-65535)
	return Token(min(max((r79-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3227(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+3]
	r45 := r44 + (-1)
	r46 := min(max(r45, 0), int64(p))
	r47 := int64(m.tokens[r46])
	r48 := int64(0)
	if d := uint64(r47 - (65537)); d < 65535 {
		r48 = r47 - (65536)
	}
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
	r61 := -r60
	r62 := int64(t9[r61-(-31)])
	r63 := r48 * r62
	r64 := r44 + (-2)
	r65 := min(max(r64, 0), int64(p))
	r66 := int64(m.tokens[r65])
	r67 := int64(0)
	if d := uint64(r66 - (131073)); d < 65535 {
		r67 = r66 - (131072)
	}
	r68 := int64(t10[r61-(-31)])
	r69 := (-2)*r60 + r68 + (64)
	r70 := r67 * r69
	r71 := r44 + (-3)
	r72 := min(max(r71, 0), int64(p))
	r73 := int64(m.tokens[r72])
	r74 := int64(0)
	if d := uint64(r73 - (196609)); d < 65535 {
		r74 = r73 - (196608)
	}
	r75 := (65536) * r74
	r76 := r75 * r69
	r77 := (65536) * r67
	r78 := r77 * r62
	r79 := min(r44, int64(p))
	r80 := int64(m.tokens[r79])
	r81 := int64(0)
	if d := uint64(r80 - (1)); d < 65535 {
		r81 = r80
	}
	r82 := r81 * r69
	r83 := (65536) * r48
	r84 := r83 * r69
	r85 := (65536) * r81
	r86 := r85 * r62
	r87 := r82 + r84 + r86
	r88 := min(max((r87)>>44, 0), 16)
	r89 := r70 + r76 + r78
	r90 := min(max((r89)>>44, 0), 16)
	r91 := r82 + r84 + r86 + (-17592186044416)*r88
	r92 := min(max((r91)>>38, 0), 63)
	r93 := r70 + r76 + r78 + (-17592186044416)*r90
	r94 := min(max((r93)>>38, 0), 63)
	r95 := r82 + r84 + r86 + (-17592186044416)*r88 + (-274877906944)*r92
	r96 := min(max((r95)>>32, 0), 63)
	r97 := r70 + r76 + r78 + (-17592186044416)*r90 + (-274877906944)*r94
	r98 := min(max((r97)>>32, 0), 63)
	r99 := r63 + r70 + r76 + r78 + (4096)*r88 + (-17592186044416)*r90 + (64)*r92 + (-274877906944)*r94 + r96 + (-4294967296)*r98
	r100 := min(max((r99)>>32, 0), 2)
	r101 := max(r61-(-1), 0)
	r102 := r82 + r84 + r86 + (-17592186044416)*r88 + (-274877906944)*r92 + (-4294967296)*r96
	r103 := r101 * r102
	r104 := r63 + r70 + r76 + r78 + (4096)*r88 + (-17592186044416)*r90 + (64)*r92 + (-274877906944)*r94 + r96 + (-4294967296)*r98 + (-4294967296)*r100 + r103
	r105 := min(max(r104, 0), 4294967296)
	r106 := (2)*r105 + (-65535)
	return Token(min(max((r106-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3250(p int, own Token, r5 int64) (Token, bool) {
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
	if r46 > 2147483647 {
		r47 = 1
	}
	r48 := -r47 + (1)
	r49 := m.index1.vals[r43*4+3]
	r50 := r49 + (-1)
	r51 := min(max(r50, 0), int64(p))
	r52 := int64(m.tokens[r51])
	r53 := int64(0)
	if d := uint64(r52 - (65537)); d < 65535 {
		r53 = r52 - (65536)
	}
	r54 := r48 * r53
	r55 := -r53 + (65535)
	r56 := r47 * r55
	r57 := r54 + r56
	r58 := (8)*r5 + (4)
	r59 := min(max(r58, 0), int64(p))
	r60 := int64(m.tokens[r59])
	r61 := big1.at(r60)
	r62 := int64(0)
	if d := uint64(r60 - (196608)); d < 32768 {
		r62 = int64(1)
	}
	r63 := r4 * r62
	r64 := r61 + r63
	r65 := int64(m.index1.find1(r64))
	r66 := m.index1.vals[r65*4+3]
	r67 := min(r66, int64(p))
	r68 := int64(m.tokens[r67])
	r69 := int64(0)
	if d := uint64(r68 - (1)); d < 65535 {
		r69 = int64(t6[(r68-(1))&31])
	}
	r70 := -r69
	r71 := int64(t9[r70-(-31)])
	r72 := r57 * r71
	r73 := r49 + (-2)
	r74 := min(max(r73, 0), int64(p))
	r75 := int64(m.tokens[r74])
	r76 := int64(0)
	if d := uint64(r75 - (131073)); d < 65535 {
		r76 = r75 - (131072)
	}
	r77 := int64(t10[r70-(-31)])
	r78 := (-2)*r69 + r77 + (64)
	r79 := r76 * r78
	r80 := r49 + (-3)
	r81 := min(max(r80, 0), int64(p))
	r82 := int64(m.tokens[r81])
	r83 := int64(0)
	if d := uint64(r82 - (196609)); d < 65535 {
		r83 = r82 - (196608)
	}
	r84 := (65536) * r83
	r85 := r84 * r78
	r86 := (65536) * r76
	r87 := r86 * r71
	r88 := min(r49, int64(p))
	r89 := int64(m.tokens[r88])
	r90 := int64(0)
	if d := uint64(r89 - (1)); d < 65535 {
		r90 = r89
	}
	r91 := r48 * r90
	r92 := -r90 + (65535)
	r93 := r47 * r92
	r94 := r91 + r93
	r95 := r94 * r78
	r96 := (65536)*r54 + (65536)*r56
	r97 := r96 * r78
	r98 := (65536)*r91 + (65536)*r93
	r99 := r98 * r71
	r100 := r95 + r97 + r99
	r101 := min(max((r100)>>44, 0), 32)
	r102 := r79 + r85 + r87
	r103 := min(max((r102)>>44, 0), 16)
	r104 := r95 + r97 + r99 + (-17592186044416)*r101
	r105 := min(max((r104)>>38, 0), 63)
	r106 := r79 + r85 + r87 + (-17592186044416)*r103
	r107 := min(max((r106)>>38, 0), 63)
	r108 := r95 + r97 + r99 + (-17592186044416)*r101 + (-274877906944)*r105
	r109 := min(max((r108)>>32, 0), 63)
	r110 := r79 + r85 + r87 + (-17592186044416)*r103 + (-274877906944)*r107
	r111 := min(max((r110)>>32, 0), 63)
	r112 := r72 + r79 + r85 + r87 + (4096)*r101 + (-17592186044416)*r103 + (64)*r105 + (-274877906944)*r107 + r109 + (-4294967296)*r111
	r113 := min(max((r112)>>32, 0), 2)
	r114 := max(r70-(-1), 0)
	r115 := r95 + r97 + r99 + (-17592186044416)*r101 + (-274877906944)*r105 + (-4294967296)*r109
	r116 := r114 * r115
	r117 := r72 + r79 + r85 + r87 + (4096)*r101 + (-17592186044416)*r103 + (64)*r105 + (-274877906944)*r107 + r109 + (-4294967296)*r111 + (-4294967296)*r113 + r116
	r118 := r48 * r117
	r119 := -r72 - r79 - r85 - r87 + (-4096)*r101 + (17592186044416)*r103 + (-64)*r105 + (274877906944)*r107 - r109 + (4294967296)*r111 + (4294967296)*r113 - r116 + (4294967295)
	r120 := r47 * r119
	r121 := r118 + r120
	r122 := min(max(r121, 0), 4294967296)
	r123 := (2)*r122 + (-65535)
	return Token(min(max((r123-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3273(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+3]
	r45 := min(r44, int64(p))
	r46 := int64(m.tokens[r45])
	r47 := int64(0)
	if d := uint64(r46 - (1)); d < 65535 {
		r47 = r46
	}
	r48 := (8)*r5 + (4)
	r49 := min(max(r48, 0), int64(p))
	r50 := int64(m.tokens[r49])
	r51 := big1.at(r50)
	r52 := int64(0)
	if d := uint64(r50 - (196608)); d < 32768 {
		r52 = int64(1)
	}
	r53 := r4 * r52
	r54 := r51 + r53
	r55 := int64(m.index1.find1(r54))
	r56 := m.index1.vals[r55*4+3]
	r57 := min(r56, int64(p))
	r58 := int64(m.tokens[r57])
	r59 := int64(0)
	if d := uint64(r58 - (1)); d < 65535 {
		r59 = int64(t6[(r58-(1))&31])
	}
	r60 := int64(t7[r59])
	r61 := r47 * r60
	var r62 int64
	if r60 != 0 {
		r63 := r44 + (-1)
		r64 := min(max(r63, 0), int64(p))
		r65 := int64(m.tokens[r64])
		r66 := int64(0)
		if d := uint64(r65 - (65537)); d < 65535 {
			r66 = r65 - (65536)
		}
		r67 := (65536) * r66
		r62 = r60 * r67
	}
	r68 := (65536) * r47
	r69 := int64(t8[r59])
	r70 := r68 * r69
	var r71 int64
	if r69 != 0 {
		r72 := r44 + (-1)
		r73 := min(max(r72, 0), int64(p))
		r74 := int64(m.tokens[r73])
		r75 := int64(0)
		if d := uint64(r74 - (65537)); d < 65535 {
			r75 = r74 - (65536)
		}
		r71 = r69 * r75
	}
	var r76 int64
	if r60 != 0 {
		r77 := r44 + (-2)
		r78 := min(max(r77, 0), int64(p))
		r79 := int64(m.tokens[r78])
		r80 := int64(0)
		if d := uint64(r79 - (131073)); d < 65535 {
			r80 = r79 - (131072)
		}
		r76 = r60 * r80
	}
	var r81 int64
	if r60 != 0 {
		r82 := r44 + (-3)
		r83 := min(max(r82, 0), int64(p))
		r84 := int64(m.tokens[r83])
		r85 := int64(0)
		if d := uint64(r84 - (196609)); d < 65535 {
			r85 = r84 - (196608)
		}
		r86 := (65536) * r85
		r81 = r60 * r86
	}
	var r87 int64
	if r69 != 0 {
		r88 := r44 + (-2)
		r89 := min(max(r88, 0), int64(p))
		r90 := int64(m.tokens[r89])
		r91 := int64(0)
		if d := uint64(r90 - (131073)); d < 65535 {
			r91 = r90 - (131072)
		}
		r92 := (65536) * r91
		r87 = r69 * r92
	}
	r93 := r61 + r62 + r70
	r94 := min(max((r93)>>44, 0), 15)
	r95 := r76 + r81 + r87
	r96 := min(max((r95)>>44, 0), 15)
	r97 := r61 + r62 + r70 + (-17592186044416)*r94
	r98 := min(max((r97)>>38, 0), 63)
	r99 := r76 + r81 + r87 + (-17592186044416)*r96
	r100 := min(max((r99)>>38, 0), 63)
	r101 := r61 + r62 + r70 + (-17592186044416)*r94 + (-274877906944)*r98
	r102 := min(max((r101)>>32, 0), 63)
	r103 := r76 + r81 + r87 + (-17592186044416)*r96 + (-274877906944)*r100
	r104 := min(max((r103)>>32, 0), 63)
	r105 := r71 + r76 + r81 + r87 + (4096)*r94 + (-17592186044416)*r96 + (64)*r98 + (-274877906944)*r100 + r102 + (-4294967296)*r104
	r106 := min(max((r105)>>32, 0), 2)
	r107 := r61 + r62 + r70 + r71 + r76 + r81 + r87 + (-17592186040320)*r94 + (-17592186044416)*r96 + (-274877906880)*r98 + (-274877906944)*r100 + (-4294967295)*r102 + (-4294967296)*r104 + (-4294967296)*r106
	r108 := min(max(r107, 0), 4294967296)
	r109 := (2)*r108 + (-65535)
	return Token(min(max((r109-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3296(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+3]
	r45 := min(r44, int64(p))
	r46 := int64(m.tokens[r45])
	r47 := int64(0)
	if d := uint64(r46 - (1)); d < 65535 {
		r47 = r46
	}
	r48 := (8)*r5 + (4)
	r49 := min(max(r48, 0), int64(p))
	r50 := int64(m.tokens[r49])
	r51 := big1.at(r50)
	r52 := int64(0)
	if d := uint64(r50 - (196608)); d < 32768 {
		r52 = int64(1)
	}
	r53 := r4 * r52
	r54 := r51 + r53
	r55 := int64(m.index1.find1(r54))
	r56 := m.index1.vals[r55*4+3]
	r57 := min(r56, int64(p))
	r58 := int64(m.tokens[r57])
	r59 := int64(0)
	if d := uint64(r58 - (1)); d < 65535 {
		r59 = int64(t6[(r58-(1))&31])
	}
	r60 := -r59
	r61 := int64(t10[r60-(-31)])
	r62 := (-2)*r59 + r61 + (64)
	r63 := r47 * r62
	r64 := r44 + (-1)
	r65 := min(max(r64, 0), int64(p))
	r66 := int64(m.tokens[r65])
	r67 := int64(0)
	if d := uint64(r66 - (65537)); d < 65535 {
		r67 = r66 - (65536)
	}
	r68 := (65536) * r67
	r69 := r68 * r62
	r70 := (65536) * r47
	r71 := int64(t9[r60-(-31)])
	r72 := r70 * r71
	r73 := r67 * r71
	r74 := r44 + (-2)
	r75 := min(max(r74, 0), int64(p))
	r76 := int64(m.tokens[r75])
	r77 := int64(0)
	if d := uint64(r76 - (131073)); d < 65535 {
		r77 = r76 - (131072)
	}
	r78 := r77 * r62
	r79 := r44 + (-3)
	r80 := min(max(r79, 0), int64(p))
	r81 := int64(m.tokens[r80])
	r82 := int64(0)
	if d := uint64(r81 - (196609)); d < 65535 {
		r82 = r81 - (196608)
	}
	r83 := (65536) * r82
	r84 := r83 * r62
	r85 := (65536) * r77
	r86 := r85 * r71
	r87 := r63 + r69 + r72
	r88 := min(max((r87)>>44, 0), 16)
	r89 := r78 + r84 + r86
	r90 := min(max((r89)>>44, 0), 16)
	r91 := r63 + r69 + r72 + (-17592186044416)*r88
	r92 := min(max((r91)>>38, 0), 63)
	r93 := r78 + r84 + r86 + (-17592186044416)*r90
	r94 := min(max((r93)>>38, 0), 63)
	r95 := r63 + r69 + r72 + (-17592186044416)*r88 + (-274877906944)*r92
	r96 := min(max((r95)>>32, 0), 63)
	r97 := r78 + r84 + r86 + (-17592186044416)*r90 + (-274877906944)*r94
	r98 := min(max((r97)>>32, 0), 63)
	r99 := r73 + r78 + r84 + r86 + (4096)*r88 + (-17592186044416)*r90 + (64)*r92 + (-274877906944)*r94 + r96 + (-4294967296)*r98
	r100 := min(max((r99)>>32, 0), 2)
	r101 := r63 + r69 + r72 + r73 + r78 + r84 + r86 + (-17592186040320)*r88 + (-17592186044416)*r90 + (-274877906880)*r92 + (-274877906944)*r94 + (-4294967295)*r96 + (-4294967296)*r98 + (-4294967296)*r100
	r102 := min(max(r101, 0), 4294967296)
	r103 := (2)*r102 + (-65535)
	return Token(min(max((r103-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3319(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+3]
	r45 := min(r44, int64(p))
	r46 := int64(m.tokens[r45])
	r47 := int64(0)
	if d := uint64(r46 - (1)); d < 65535 {
		r47 = int64(t6[(r46-(1))&31])
	}
	r48 := int64(0)
	if d := uint64(r46 - (32)); d < 65504 {
		r48 = int64(t11[(r46-(32))&63])
	}
	r49 := r47 + (32)*r48
	var r50 int64
	if r49 > 31 {
		r50 = 1
	}
	r51 := -r50 + (1)
	var r52 int64
	if r51 != 0 {
		r53 := int64(t13[r49])
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
		r63 := min(r62, int64(p))
		r64 := int64(m.tokens[r63])
		r65 := int64(0)
		if d := uint64(r64 - (1)); d < 65535 {
			r65 = r64
		}
		r66 := r53 * r65
		var r67 int64
		if r53 != 0 {
			r68 := r62 + (-1)
			r69 := min(max(r68, 0), int64(p))
			r70 := int64(m.tokens[r69])
			r71 := int64(0)
			if d := uint64(r70 - (65537)); d < 65535 {
				r71 = r70 - (65536)
			}
			r72 := (65536) * r71
			r67 = r53 * r72
		}
		r73 := (65536) * r65
		r74 := int64(t12[r49])
		r75 := r73 * r74
		r76 := r66 + r67 + r75
		r77 := min(max((r76)>>44, 0), 15)
		r78 := r66 + r67 + r75 + (-17592186044416)*r77
		r79 := min(max((r78)>>38, 0), 63)
		r80 := r66 + r67 + r75 + (-17592186044416)*r77 + (-274877906944)*r79
		r81 := min(max((r80)>>32, 0), 63)
		r82 := r66 + r67 + r75 + (-17592186044416)*r77 + (-274877906944)*r79 + (-4294967296)*r81
		r52 = r51 * r82
	}
	r83 := min(max(r52, 0), 4294967296)
	r84 := (2)*r83 + (-65535)
	return Token(min(max((r84-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3342(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+3]
	r45 := min(r44, int64(p))
	r46 := int64(m.tokens[r45])
	r47 := int64(0)
	if d := uint64(r46 - (1)); d < 65535 {
		r47 = int64(t6[(r46-(1))&31])
	}
	r48 := int64(0)
	if d := uint64(r46 - (32)); d < 65504 {
		r48 = int64(t11[(r46-(32))&63])
	}
	r49 := -r47 + (-32)*r48
	r50 := int64(t14[r49-(-63)])
	r51 := max(r49-(-1), 0)
	r52 := -r50 - r51 + (1)
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
	r66 := int64(t15[r49-(-63)])
	r67 := r61 + (-2)
	r68 := min(max(r67, 0), int64(p))
	r69 := int64(m.tokens[r68])
	r70 := int64(0)
	if d := uint64(r69 - (131073)); d < 65535 {
		r70 = r69 - (131072)
	}
	r71 := int64(t16[r49-(-63)])
	r72 := (-2)*r47 + (-64)*r48 + r71 + (128)
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
	r87 := r61 + (-1)
	r88 := min(max(r87, 0), int64(p))
	r89 := int64(m.tokens[r88])
	r90 := int64(0)
	if d := uint64(r89 - (65537)); d < 65535 {
		r90 = r89 - (65536)
	}
	r91 := min(r61, int64(p))
	r92 := int64(m.tokens[r91])
	r93 := int64(0)
	if d := uint64(r92 - (1)); d < 65535 {
		r93 = r92
	}
	r94 := r93 * r72
	r95 := (65536) * r90
	r96 := r95 * r72
	r97 := (65536) * r93
	r98 := r97 * r66
	r99 := r94 + r96 + r98
	r100 := min(max((r99)>>44, 0), 16)
	r101 := r94 + r96 + r98 + (-17592186044416)*r100
	r102 := min(max((r101)>>38, 0), 63)
	r103 := r94 + r96 + r98 + (-17592186044416)*r100 + (-274877906944)*r102
	r104 := min(max((r103)>>32, 0), 63)
	var r105 int64
	if r50 != 0 {
		r106 := r90 * r66
		r107 := r106 + r73 + r75 + r77 + (4096)*r100 + (-17592186044416)*r79 + (64)*r102 + (-274877906944)*r81 + r104 + (-4294967296)*r83
		r108 := min(max((r107)>>32, 0), 2)
		r109 := r106 + r73 + r75 + r77 + (4096)*r100 + (-17592186044416)*r79 + (64)*r102 + (-274877906944)*r81 + r104 + (-4294967296)*r83 + (-4294967296)*r108
		r105 = r50 * r109
	}
	r110 := r94 + r96 + r98 + (-17592186044416)*r100 + (-274877906944)*r102 + (-4294967296)*r104
	r111 := r51 * r110
	r112 := r84 + r105 + r111
	r113 := min(max(r112, 0), 4294967296)
	r114 := (2)*r113 + (-65535)
	return Token(min(max((r114-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3365(p int, own Token, r5 int64) (Token, bool) {
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
	var r45 int64
	if r44 > 2147483647 {
		r45 = 1
	}
	r46 := -r45 + (1)
	r47 := (8)*r5 + (4)
	r48 := min(max(r47, 0), int64(p))
	r49 := int64(m.tokens[r48])
	r50 := big1.at(r49)
	r51 := int64(0)
	if d := uint64(r49 - (196608)); d < 32768 {
		r51 = int64(1)
	}
	r52 := r4 * r51
	r53 := r50 + r52
	r54 := int64(m.index1.find1(r53))
	r55 := m.index1.vals[r54*4+3]
	r56 := min(r55, int64(p))
	r57 := int64(m.tokens[r56])
	r58 := int64(0)
	if d := uint64(r57 - (1)); d < 65535 {
		r58 = int64(t6[(r57-(1))&31])
	}
	r59 := int64(0)
	if d := uint64(r57 - (32)); d < 65504 {
		r59 = int64(t11[(r57-(32))&63])
	}
	r60 := -r58 + (-32)*r59
	r61 := int64(t14[r60-(-63)])
	r62 := max(r60-(-1), 0)
	r63 := -r61 - r62 + (1)
	r64 := int64(t15[r60-(-63)])
	r65 := m.index1.vals[r43*4+3]
	r66 := r65 + (-3)
	r67 := min(max(r66, 0), int64(p))
	r68 := int64(m.tokens[r67])
	r69 := int64(0)
	if d := uint64(r68 - (196609)); d < 65535 {
		r69 = r68 - (196608)
	}
	r70 := r46 * r69
	r71 := -r69 + (65535)
	r72 := r45 * r71
	r73 := r70 + r72
	r74 := r64 * r73
	r75 := r65 + (-2)
	r76 := min(max(r75, 0), int64(p))
	r77 := int64(m.tokens[r76])
	r78 := int64(0)
	if d := uint64(r77 - (131073)); d < 65535 {
		r78 = r77 - (131072)
	}
	r79 := r46 * r78
	r80 := -r78 + (65535)
	r81 := r45 * r80
	r82 := r79 + r81
	r83 := int64(t16[r60-(-63)])
	r84 := (-2)*r58 + (-64)*r59 + r83 + (128)
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
	r98 := r65 + (-1)
	r99 := min(max(r98, 0), int64(p))
	r100 := int64(m.tokens[r99])
	r101 := int64(0)
	if d := uint64(r100 - (65537)); d < 65535 {
		r101 = r100 - (65536)
	}
	r102 := r46 * r101
	r103 := -r101 + (65535)
	r104 := r45 * r103
	r105 := r102 + r104
	r106 := r64 * r105
	r107 := min(r65, int64(p))
	r108 := int64(m.tokens[r107])
	r109 := int64(0)
	if d := uint64(r108 - (1)); d < 65535 {
		r109 = r108
	}
	r110 := r46 * r109
	r111 := -r109 + (65535)
	r112 := r45 * r111
	r113 := r110 + r112
	r114 := r113 * r84
	r115 := (65536)*r102 + (65536)*r104
	r116 := r115 * r84
	r117 := (65536)*r110 + (65536)*r112
	r118 := r117 * r64
	r119 := r114 + r116 + r118
	r120 := min(max((r119)>>44, 0), 32)
	r121 := r114 + r116 + r118 + (-17592186044416)*r120
	r122 := min(max((r121)>>38, 0), 63)
	r123 := r114 + r116 + r118 + (-17592186044416)*r120 + (-274877906944)*r122
	r124 := min(max((r123)>>32, 0), 63)
	r125 := r106 + r85 + r87 + r89 + (4096)*r120 + (-17592186044416)*r91 + (64)*r122 + (-274877906944)*r93 + r124 + (-4294967296)*r95
	r126 := min(max((r125)>>32, 0), 2)
	r127 := r106 + r85 + r87 + r89 + (4096)*r120 + (-17592186044416)*r91 + (64)*r122 + (-274877906944)*r93 + r124 + (-4294967296)*r95 + (-4294967296)*r126
	r128 := r61 * r127
	r129 := r114 + r116 + r118 + (-17592186044416)*r120 + (-274877906944)*r122 + (-4294967296)*r124
	r130 := r62 * r129
	r131 := r97 + r128 + r130
	r132 := r46 * r131
	r133 := -r97 - r128 - r130 + (4294967295)
	r134 := r45 * r133
	r135 := r132 + r134
	r136 := min(max(r135, 0), 4294967296)
	r137 := (2)*r136 + (-65535)
	return Token(min(max((r137-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3388(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+3]
	r45 := min(r44, int64(p))
	r46 := int64(m.tokens[r45])
	r47 := int64(0)
	if d := uint64(r46 - (1)); d < 65535 {
		r47 = int64(t6[(r46-(1))&31])
	}
	r48 := int64(0)
	if d := uint64(r46 - (32)); d < 65504 {
		r48 = int64(t11[(r46-(32))&63])
	}
	r49 := r47 + (32)*r48
	var r50 int64
	if r49 > 31 {
		r50 = 1
	}
	r51 := -r50 + (1)
	r52 := int64(t13[r49])
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
	r62 := min(r61, int64(p))
	r63 := int64(m.tokens[r62])
	r64 := int64(0)
	if d := uint64(r63 - (1)); d < 65535 {
		r64 = r63
	}
	r65 := r52 * r64
	r66 := r61 + (-1)
	r67 := min(max(r66, 0), int64(p))
	r68 := int64(m.tokens[r67])
	r69 := int64(0)
	if d := uint64(r68 - (65537)); d < 65535 {
		r69 = r68 - (65536)
	}
	r70 := (65536) * r69
	r71 := r52 * r70
	r72 := (65536) * r64
	r73 := int64(t12[r49])
	r74 := r72 * r73
	r75 := r61 + (-3)
	r76 := min(max(r75, 0), int64(p))
	r77 := int64(m.tokens[r76])
	r78 := int64(0)
	if d := uint64(r77 - (196609)); d < 65535 {
		r78 = r77 - (196608)
	}
	r79 := r65 + r71 + r74
	r80 := min(max((r79)>>44, 0), 15)
	r81 := r61 + (-2)
	r82 := min(max(r81, 0), int64(p))
	r83 := int64(m.tokens[r82])
	r84 := int64(0)
	if d := uint64(r83 - (131073)); d < 65535 {
		r84 = r83 - (131072)
	}
	r85 := r52 * r84
	r86 := (65536) * r78
	r87 := r86 * r52
	r88 := (65536) * r84
	r89 := r88 * r73
	r90 := r85 + r87 + r89
	r91 := min(max((r90)>>44, 0), 15)
	r92 := r65 + r71 + r74 + (-17592186044416)*r80
	r93 := min(max((r92)>>38, 0), 63)
	r94 := r85 + r87 + r89 + (-17592186044416)*r91
	r95 := min(max((r94)>>38, 0), 63)
	r96 := r65 + r71 + r74 + (-17592186044416)*r80 + (-274877906944)*r93
	r97 := min(max((r96)>>32, 0), 63)
	r98 := r85 + r87 + r89 + (-17592186044416)*r91 + (-274877906944)*r95
	r99 := min(max((r98)>>32, 0), 63)
	var r100 int64
	if r51 != 0 {
		r101 := r78 * r73
		r102 := r65 + r71 + r74 + r101 + (-17592186044416)*r80 + (4096)*r91 + (-274877906944)*r93 + (64)*r95 + (-4294967296)*r97 + r99
		r100 = r51 * r102
	}
	var r103 int64
	if r50 != 0 {
		r104 := r69 * r73
		r105 := r104 + r85 + r87 + r89 + (4096)*r80 + (-17592186044416)*r91 + (64)*r93 + (-274877906944)*r95 + r97 + (-4294967296)*r99
		r106 := min(max((r105)>>32, 0), 2)
		r107 := r104 + r85 + r87 + r89 + (4096)*r80 + (-17592186044416)*r91 + (64)*r93 + (-274877906944)*r95 + r97 + (-4294967296)*r99 + (-4294967296)*r106
		r103 = r50 * r107
	}
	r108 := r100 + r103
	r109 := min(max(r108, 0), 4294967296)
	r110 := (2)*r109 + (-65535)
	return Token(min(max((r110-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3411(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+3]
	r45 := min(r44, int64(p))
	r46 := int64(m.tokens[r45])
	r47 := int64(0)
	if d := uint64(r46 - (1)); d < 65535 {
		r47 = int64(t6[(r46-(1))&31])
	}
	r48 := int64(0)
	if d := uint64(r46 - (32)); d < 65504 {
		r48 = int64(t11[(r46-(32))&63])
	}
	r49 := -r47 + (-32)*r48
	r50 := int64(t14[r49-(-63)])
	r51 := -r50 + (1)
	r52 := (8)*r5 + (3)
	r53 := min(max(r52, 0), int64(p))
	r54 := int64(m.tokens[r53])
	r55 := big1.at(r54)
	r56 := int64(0)
	if d := uint64(r54 - (196608)); d < 32768 {
		r56 = int64(1)
	}
	r57 := r4 * r56
	r58 := r55 + r57
	r59 := int64(m.index1.find1(r58))
	r60 := m.index1.vals[r59*4+3]
	r61 := min(r60, int64(p))
	r62 := int64(m.tokens[r61])
	r63 := int64(0)
	if d := uint64(r62 - (1)); d < 65535 {
		r63 = r62
	}
	r64 := int64(t16[r49-(-63)])
	r65 := (-2)*r47 + (-64)*r48 + r64 + (128)
	r66 := r63 * r65
	r67 := r60 + (-1)
	r68 := min(max(r67, 0), int64(p))
	r69 := int64(m.tokens[r68])
	r70 := int64(0)
	if d := uint64(r69 - (65537)); d < 65535 {
		r70 = r69 - (65536)
	}
	r71 := (65536) * r70
	r72 := r71 * r65
	r73 := (65536) * r63
	r74 := int64(t15[r49-(-63)])
	r75 := r73 * r74
	r76 := r60 + (-3)
	r77 := min(max(r76, 0), int64(p))
	r78 := int64(m.tokens[r77])
	r79 := int64(0)
	if d := uint64(r78 - (196609)); d < 65535 {
		r79 = r78 - (196608)
	}
	r80 := r66 + r72 + r75
	r81 := min(max((r80)>>44, 0), 16)
	r82 := r60 + (-2)
	r83 := min(max(r82, 0), int64(p))
	r84 := int64(m.tokens[r83])
	r85 := int64(0)
	if d := uint64(r84 - (131073)); d < 65535 {
		r85 = r84 - (131072)
	}
	r86 := r85 * r65
	r87 := (65536) * r79
	r88 := r87 * r65
	r89 := (65536) * r85
	r90 := r89 * r74
	r91 := r86 + r88 + r90
	r92 := min(max((r91)>>44, 0), 16)
	r93 := r66 + r72 + r75 + (-17592186044416)*r81
	r94 := min(max((r93)>>38, 0), 63)
	r95 := r86 + r88 + r90 + (-17592186044416)*r92
	r96 := min(max((r95)>>38, 0), 63)
	r97 := r66 + r72 + r75 + (-17592186044416)*r81 + (-274877906944)*r94
	r98 := min(max((r97)>>32, 0), 63)
	r99 := r86 + r88 + r90 + (-17592186044416)*r92 + (-274877906944)*r96
	r100 := min(max((r99)>>32, 0), 63)
	var r101 int64
	if r51 != 0 {
		r102 := r79 * r74
		r103 := r66 + r72 + r75 + r102 + (-17592186044416)*r81 + (4096)*r92 + (-274877906944)*r94 + (64)*r96 + (-4294967296)*r98 + r100
		r101 = r51 * r103
	}
	var r104 int64
	if r50 != 0 {
		r105 := r70 * r74
		r106 := r105 + r86 + r88 + r90 + (4096)*r81 + (-17592186044416)*r92 + (64)*r94 + (-274877906944)*r96 + r98 + (-4294967296)*r100
		r107 := min(max((r106)>>32, 0), 2)
		r108 := r105 + r86 + r88 + r90 + (4096)*r81 + (-17592186044416)*r92 + (64)*r94 + (-274877906944)*r96 + r98 + (-4294967296)*r100 + (-4294967296)*r107
		r104 = r50 * r108
	}
	r109 := r101 + r104
	r110 := min(max(r109, 0), 4294967296)
	r111 := (2)*r110 + (-65535)
	return Token(min(max((r111-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3434(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+3]
	r45 := r44 + (-1)
	r46 := min(max(r45, 0), int64(p))
	r47 := int64(m.tokens[r46])
	r48 := int64(0)
	if d := uint64(r47 - (65537)); d < 65535 {
		r48 = r47 - (65536)
	}
	r49 := t17.eval(r48)
	var r50 int64
	if r48 > 0 {
		r50 = 1
	}
	r51 := -r50 + (1)
	var r52 int64
	if r51 != 0 {
		r53 := min(r44, int64(p))
		r54 := int64(m.tokens[r53])
		r55 := int64(0)
		if d := uint64(r54 - (1)); d < 65535 {
			r55 = r54
		}
		r56 := t17.eval(r55)
		r57 := -r56 + (16)
		r52 = r51 * r57
	}
	r58 := (-2)*r49 + (2)*r52 + (-65503)
	return Token(min(max((r58-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3457(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+3]
	r45 := r44 + (-3)
	r46 := min(max(r45, 0), int64(p))
	r47 := int64(m.tokens[r46])
	r48 := int64(0)
	if d := uint64(r47 - (196609)); d < 65535 {
		r48 = r47 - (196608)
	}
	r49 := t17.eval(r48)
	var r50 int64
	if r48 > 0 {
		r50 = 1
	}
	r51 := -r50 + (1)
	r52 := r44 + (-2)
	r53 := min(max(r52, 0), int64(p))
	r54 := int64(m.tokens[r53])
	r55 := int64(0)
	if d := uint64(r54 - (131073)); d < 65535 {
		r55 = r54 - (131072)
	}
	r56 := t17.eval(r55)
	r57 := -r56 + (16)
	r58 := r51 * r57
	var r59 int64
	if r55 > 0 {
		r59 = 1
	}
	r60 := -r59 - r50
	r61 := max(r60-(-1), 0)
	var r62 int64
	if r61 != 0 {
		r63 := r44 + (-1)
		r64 := min(max(r63, 0), int64(p))
		r65 := int64(m.tokens[r64])
		r66 := int64(0)
		if d := uint64(r65 - (65537)); d < 65535 {
			r66 = r65 - (65536)
		}
		r67 := t17.eval(r66)
		var r68 int64
		if r66 > 0 {
			r68 = 1
		}
		r69 := -r68 + (1)
		var r70 int64
		if r69 != 0 {
			r71 := min(r44, int64(p))
			r72 := int64(m.tokens[r71])
			r73 := int64(0)
			if d := uint64(r72 - (1)); d < 65535 {
				r73 = r72
			}
			r74 := t17.eval(r73)
			r75 := -r74 + (16)
			r70 = r69 * r75
		}
		r76 := -r67 + r70 + (16)
		r62 = r61 * r76
	}
	r77 := (-2)*r49 + (2)*r58 + (2)*r62 + (-65503)
	return Token(min(max((r77-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3480(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+3]
	r45 := min(r44, int64(p))
	r46 := int64(m.tokens[r45])
	r47 := int64(0)
	if d := uint64(r46 - (1)); d < 65535 {
		r47 = r46
	}
	r48 := min(max((r47)>>12, 0), 15)
	r49 := r44 + (-1)
	r50 := min(max(r49, 0), int64(p))
	r51 := int64(m.tokens[r50])
	r52 := int64(0)
	if d := uint64(r51 - (65537)); d < 65535 {
		r52 = r51 - (65536)
	}
	r53 := min(max((r52)>>12, 0), 15)
	r54 := r44 + (-2)
	r55 := min(max(r54, 0), int64(p))
	r56 := int64(m.tokens[r55])
	r57 := int64(0)
	if d := uint64(r56 - (131073)); d < 65535 {
		r57 = r56 - (131072)
	}
	r58 := min(max((r57)>>12, 0), 15)
	r59 := r44 + (-3)
	r60 := min(max(r59, 0), int64(p))
	r61 := int64(m.tokens[r60])
	r62 := int64(0)
	if d := uint64(r61 - (196609)); d < 65535 {
		r62 = r61 - (196608)
	}
	r63 := min(max((r62)>>12, 0), 15)
	r64 := r47 + (-4096)*r48
	r65 := min(max((r64)>>8, 0), 15)
	r66 := r52 + (-4096)*r53
	r67 := min(max((r66)>>8, 0), 15)
	r68 := r57 + (-4096)*r58
	r69 := min(max((r68)>>8, 0), 15)
	r70 := r62 + (-4096)*r63
	r71 := min(max((r70)>>8, 0), 15)
	r72 := r47 + (-4096)*r48 + (-256)*r65
	r73 := min(max((r72)>>4, 0), 15)
	r74 := r52 + (-4096)*r53 + (-256)*r67
	r75 := min(max((r74)>>4, 0), 15)
	r76 := r57 + (-4096)*r58 + (-256)*r69
	r77 := min(max((r76)>>4, 0), 15)
	r78 := r62 + (-4096)*r63 + (-256)*r71
	r79 := min(max((r78)>>4, 0), 15)
	r80 := int64(t18[r73])
	r81 := int64(t18[r65])
	r82 := int64(t18[r48])
	r83 := int64(t18[r75])
	r84 := int64(t18[r67])
	r85 := int64(t18[r53])
	r86 := int64(t18[r77])
	r87 := int64(t18[r69])
	r88 := int64(t18[r58])
	r89 := int64(t18[r79])
	r90 := int64(t18[r71])
	r91 := int64(t18[r63])
	r92 := r47 + (-4096)*r48 + (-256)*r65 + (-16)*r73
	r93 := t19.eval(r92)
	r94 := r52 + (-4096)*r53 + (-256)*r67 + (-16)*r75
	r95 := t19.eval(r94)
	r96 := r57 + (-4096)*r58 + (-256)*r69 + (-16)*r77
	r97 := t19.eval(r96)
	r98 := r62 + (-4096)*r63 + (-256)*r71 + (-16)*r79
	r99 := t19.eval(r98)
	r100 := r48 + r53 + r58 + r63 + r65 + r67 + r69 + r71 + r73 + r75 + r77 + r79 - r80 - r81 - r82 - r83 - r84 - r85 - r86 - r87 - r88 - r89 - r90 - r91 + r93 + r95 + r97 + r99
	r101 := max(r100, 0)
	r102 := (2)*r101 + (-65535)
	return Token(min(max((r102-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3503(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+3]
	r45 := min(r44, int64(p))
	r46 := int64(m.tokens[r45])
	r47 := int64(0)
	if d := uint64(r46 - (1)); d < 65535 {
		r47 = int64(t1[(r46-(1))&255])
	}
	var r48 int64
	if r47 > 127 {
		r48 = 1
	}
	r49 := (2)*r47 + (8589934080)*r48 + (-65535)
	return Token(min(max((r49-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f3526(p int, own Token, r5 int64) (Token, bool) {
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
	r44 := m.index1.vals[r43*4+3]
	r45 := min(r44, int64(p))
	r46 := int64(m.tokens[r45])
	r47 := int64(0)
	if d := uint64(r46 - (1)); d < 65535 {
		r47 = r46
	}
	var r48 int64
	if r47 > 32767 {
		r48 = 1
	}
	r49 := (2)*r47 + (8589803520)*r48 + (-65535)
	return Token(min(max((r49-(-65535))>>17, 0), 65535) + (65536)), true
}
