// Code generated from the weights of model 16cfe4d4dffd081295b2d6595dc54a582e5a744ebb44b179ea00e0a1fc7c2941; DO NOT EDIT.

package compiled

func (m *State) f5320(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1208(p, own, r47, r48, r50, r58, r5, r4, r33, r37, r46)
}

func (m *State) f5330(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1231(p, own, r47, r48, r50, r58, r5, r4, r33, r37, r46)
}

func (m *State) f5340(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1254(p, own, r47, r48, r50, r58, r5, r4, r33, r37, r46)
}

func (m *State) f5350(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1277(p, own, r47, r48, r50, r58, r5, r4, r33, r37, r46)
}

func (m *State) f5360(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1300(p, own, r47, r48, r50, r58, r5, r4, r33, r37, r46)
}

func (m *State) f5370(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1323(p, own, r47, r48, r50, r58, r5, r4, r33, r37, r46)
}

func (m *State) f5380(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1346(p, own, r47, r48, r50, r58, r5, r4, r33, r37, r46)
}

func (m *State) f5390(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	if int64(0) <= m.index2.level {
		r56 := m.hist0[r11&1]
		r57 := int64(t21[(int64(own)-(262144))&255])
		r58 := r57 + (-1)
		r59 := big6.at(int64(own))
		r60 := r59 + (-1)
		r61 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r61 = int64(t1[(r12-(65537))&255])
		}
		r62 := big0.at(r12)
		rec := m.index2.insert(r56, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r58
		v[1] = r60
		v[2] = r61
		v[3] = r62
		v[4] = r56
	}
	return m.f1369(p, own, r55, r48, r49, r51, r5, r4, r33, r38, r47)
}

func (m *State) f5400(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	if int64(0) <= m.index2.level {
		r56 := m.hist0[r11&1]
		r57 := int64(t21[(int64(own)-(262144))&255])
		r58 := r57 + (-1)
		r59 := big6.at(int64(own))
		r60 := r59 + (-1)
		r61 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r61 = int64(t1[(r12-(65537))&255])
		}
		r62 := big0.at(r12)
		rec := m.index2.insert(r56, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r58
		v[1] = r60
		v[2] = r61
		v[3] = r62
		v[4] = r56
	}
	return m.f1392(p, own, r55, r48, r49, r51, r5, r4, r33, r38, r47)
}

func (m *State) f5410(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	if int64(0) <= m.index2.level {
		r56 := m.hist0[r11&1]
		r57 := int64(t21[(int64(own)-(262144))&255])
		r58 := r57 + (-1)
		r59 := big6.at(int64(own))
		r60 := r59 + (-1)
		r61 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r61 = int64(t1[(r12-(65537))&255])
		}
		r62 := big0.at(r12)
		rec := m.index2.insert(r56, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r58
		v[1] = r60
		v[2] = r61
		v[3] = r62
		v[4] = r56
	}
	return m.f1415(p, own, r5, r4, r48, r49, r51, r33, r38, r47)
}

func (m *State) f5420(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	if int64(0) <= m.index2.level {
		r56 := m.hist0[r11&1]
		r57 := int64(t21[(int64(own)-(262144))&255])
		r58 := r57 + (-1)
		r59 := big6.at(int64(own))
		r60 := r59 + (-1)
		r61 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r61 = int64(t1[(r12-(65537))&255])
		}
		r62 := big0.at(r12)
		rec := m.index2.insert(r56, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r58
		v[1] = r60
		v[2] = r61
		v[3] = r62
		v[4] = r56
	}
	return m.f1438(p, own, r5, r4, r48, r49, r51, r33, r38, r47)
}

func (m *State) f5430(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	if int64(0) <= m.index2.level {
		r56 := m.hist0[r11&1]
		r57 := int64(t21[(int64(own)-(262144))&255])
		r58 := r57 + (-1)
		r59 := big6.at(int64(own))
		r60 := r59 + (-1)
		r61 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r61 = int64(t1[(r12-(65537))&255])
		}
		r62 := big0.at(r12)
		rec := m.index2.insert(r56, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r58
		v[1] = r60
		v[2] = r61
		v[3] = r62
		v[4] = r56
	}
	return m.f1461(p, own, r5, r4)
}

func (m *State) f5440(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	if int64(0) <= m.index2.level {
		r53 := m.hist0[r8&1]
		r54 := int64(t21[(int64(own)-(262144))&255])
		r55 := r54 + (-1)
		r56 := big6.at(int64(own))
		r57 := r56 + (-1)
		r58 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r58 = int64(t1[(r9-(65537))&255])
		}
		r59 := big0.at(r9)
		rec := m.index2.insert(r53, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r55
		v[1] = r57
		v[2] = r58
		v[3] = r59
		v[4] = r53
	}
	return m.f1484(p, own, r52, r5, r4, r43, r44)
}

func (m *State) f5450(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	if int64(0) <= m.index2.level {
		r53 := m.hist0[r8&1]
		r54 := int64(t21[(int64(own)-(262144))&255])
		r55 := r54 + (-1)
		r56 := big6.at(int64(own))
		r57 := r56 + (-1)
		r58 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r58 = int64(t1[(r9-(65537))&255])
		}
		r59 := big0.at(r9)
		rec := m.index2.insert(r53, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r55
		v[1] = r57
		v[2] = r58
		v[3] = r59
		v[4] = r53
	}
	return m.f1507(p, own, r52)
}

func (m *State) f5460(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1530(p, own, r5, r4)
}

func (m *State) f5470(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1553(p, own, r5)
}

func (m *State) f5480(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1576(p, own, r5, r4)
}

func (m *State) f5490(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r11&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r38 = int64(t1[(r12-(65537))&255])
		}
		r39 := big0.at(r12)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f2892(p, own, r5, r4, r1, r8)
}

func (m *State) f5500(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	if int64(0) <= m.index2.level {
		r33 := m.hist0[r11&1]
		r34 := int64(t21[(int64(own)-(262144))&255])
		r35 := r34 + (-1)
		r36 := big6.at(int64(own))
		r37 := r36 + (-1)
		r38 := int64(0)
		if d := uint64(r12 - (65537)); d < 65535 {
			r38 = int64(t1[(r12-(65537))&255])
		}
		r39 := big0.at(r12)
		rec := m.index2.insert(r33, int64(0), p) * 5
		v := (*[5]int64)(m.index2.vals[rec:])
		v[0] = r35
		v[1] = r37
		v[2] = r38
		v[3] = r39
		v[4] = r33
	}
	return m.f2915(p, own, r5, r4, r1, r8)
}

func (m *State) f5510(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1645(p, own, r4, r5)
}

func (m *State) f5520(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1668(p, own, r5)
}

func (m *State) f5530(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1691(p, own, r5)
}

func (m *State) f5540(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1714(p, own)
}

func (m *State) f5542(p int, own Token) (Token, bool) {
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
		return m.f4800(p, own, r0)
	case 1:
		return m.f4810(p, own, r0)
	case 2:
		return m.f4820(p, own, r0)
	case 3:
		return m.f4830(p, own, r0)
	case 4:
		return m.f4840(p, own, r0)
	case 5:
		return m.f4850(p, own, r0)
	case 6:
		return m.f4860(p, own, r0)
	case 7:
		return m.f4870(p, own, r0)
	case 8:
		return m.f4880(p, own, r0)
	case 9:
		return m.f4890(p, own, r0)
	case 10:
		return m.f4900(p, own, r0)
	case 11:
		return m.f4910(p, own, r0)
	case 12:
		return m.f4920(p, own, r0)
	case 13:
		return m.f4930(p, own, r0)
	case 14:
		return m.f4940(p, own, r0)
	case 15:
		return m.f4950(p, own, r0)
	case 16:
		return m.f4960(p, own, r0)
	case 17:
		return m.f4970(p, own, r0)
	case 18:
		return m.f4980(p, own, r0)
	case 19:
		return m.f4990(p, own, r0)
	case 20:
		return m.f5000(p, own, r0)
	case 21:
		return m.f5010(p, own, r0)
	case 22:
		return m.f5020(p, own, r0)
	case 23:
		return m.f5030(p, own, r0)
	case 24:
		return m.f5040(p, own, r0)
	case 25:
		return m.f5050(p, own, r0)
	case 26:
		return m.f5060(p, own, r0)
	case 27:
		return m.f5070(p, own, r0)
	case 28:
		return m.f5080(p, own, r0)
	case 29:
		return m.f5090(p, own, r0)
	case 30:
		return m.f5100(p, own, r0)
	case 31:
		return m.f5110(p, own, r0)
	case 32:
		return m.f5120(p, own, r0)
	case 33:
		return m.f5130(p, own, r0)
	case 34:
		return m.f5140(p, own, r0)
	case 35:
		return m.f5150(p, own, r0)
	case 36:
		return m.f5160(p, own, r0)
	case 37:
		return m.f5170(p, own, r0)
	case 38:
		return m.f5180(p, own, r0)
	case 39:
		return m.f5190(p, own, r0)
	case 40:
		return m.f5200(p, own, r0)
	case 41:
		return m.f5210(p, own, r0)
	case 42:
		return m.f5220(p, own, r0)
	case 43:
		return m.f5230(p, own, r0)
	case 44:
		return m.f5240(p, own, r0)
	case 45:
		return m.f5250(p, own, r0)
	case 46:
		return m.f5260(p, own, r0)
	case 47:
		return m.f5270(p, own, r0)
	case 48:
		return m.f5280(p, own, r0)
	case 49:
		return m.f5290(p, own, r0)
	case 50:
		return m.f5300(p, own, r0)
	case 51:
		return m.f5310(p, own, r0)
	case 52:
		return m.f5320(p, own, r0)
	case 53:
		return m.f5330(p, own, r0)
	case 54:
		return m.f5340(p, own, r0)
	case 55:
		return m.f5350(p, own, r0)
	case 56:
		return m.f5360(p, own, r0)
	case 57:
		return m.f5370(p, own, r0)
	case 58:
		return m.f5380(p, own, r0)
	case 59:
		return m.f5390(p, own, r0)
	case 60:
		return m.f5400(p, own, r0)
	case 61:
		return m.f5410(p, own, r0)
	case 62:
		return m.f5420(p, own, r0)
	case 63:
		return m.f5430(p, own, r0)
	case 64:
		return m.f5440(p, own, r0)
	case 65:
		return m.f5450(p, own, r0)
	case 66:
		return m.f5460(p, own, r0)
	case 67:
		return m.f5470(p, own, r0)
	case 68:
		return m.f5480(p, own, r0)
	case 69:
		return m.f5490(p, own, r0)
	case 70:
		return m.f5500(p, own, r0)
	case 71:
		return m.f5510(p, own, r0)
	case 72:
		return m.f5520(p, own, r0)
	case 73:
		return m.f5530(p, own, r0)
	}
	return m.f5540(p, own, r0)
}

func (m *State) f5548(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f39(p, own, r5, r8, r9, r4)
}

func (m *State) f5554(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f62(p, own, r5, r8, r9, r4)
}

func (m *State) f5560(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f85(p, own, r5, r8, r9, r4)
}

func (m *State) f5566(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f108(p, own, r5, r8, r9, r4)
}

func (m *State) f5572(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f131(p, own, r5, r8, r9, r4)
}

func (m *State) f5578(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f154(p, own, r5, r8, r9, r4)
}

func (m *State) f5584(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f177(p, own, r5, r8, r9, r4)
}

func (m *State) f5590(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f200(p, own, r5, r8, r9, r4)
}

func (m *State) f5596(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f223(p, own, r5, r8, r9, r4)
}

func (m *State) f5602(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f246(p, own, r5, r8, r9, r4)
}

func (m *State) f5608(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f269(p, own, r5, r8, r9, r4)
}

func (m *State) f5614(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f292(p, own, r5, r8, r9, r4)
}

func (m *State) f5620(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f315(p, own, r5, r8, r9, r4)
}

func (m *State) f5626(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f338(p, own, r5, r8, r9, r4)
}

func (m *State) f5632(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f361(p, own, r5, r8, r9, r4)
}

func (m *State) f5638(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f384(p, own, r5, r8, r9, r4)
}

func (m *State) f5644(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f407(p, own, r5, r8, r9, r4)
}

func (m *State) f5650(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f430(p, own, r5, r8, r9, r4)
}

func (m *State) f5656(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f453(p, own, r5, r8, r9, r4)
}

func (m *State) f5662(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f476(p, own, r5, r8, r9, r4)
}

func (m *State) f5668(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f499(p, own, r5, r8, r9, r4)
}

func (m *State) f5674(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f522(p, own, r5, r8, r9, r4)
}

func (m *State) f5680(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f545(p, own, r5, r8, r9, r4)
}

func (m *State) f5686(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f568(p, own, r5, r8, r9, r4)
}

func (m *State) f5692(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f591(p, own, r5, r8, r9, r4)
}

func (m *State) f5698(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f614(p, own, r5, r8, r9, r4)
}

func (m *State) f5704(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f637(p, own, r5, r8, r9, r4)
}

func (m *State) f5710(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f660(p, own, r5, r8, r9, r4)
}

func (m *State) f5716(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f683(p, own, r5, r8, r9, r4)
}

func (m *State) f5722(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f706(p, own, r5, r8, r9, r4)
}

func (m *State) f5728(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f729(p, own, r5, r8, r9, r4)
}

func (m *State) f5734(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f752(p, own, r5, r8, r9, r4)
}

func (m *State) f5740(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f775(p, own, r5, r8, r9, r4)
}

func (m *State) f5746(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f798(p, own, r5, r8, r9, r4)
}

func (m *State) f5752(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f821(p, own, r5, r8, r9, r4)
}

func (m *State) f5758(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f844(p, own, r5, r8, r9, r4)
}

func (m *State) f5764(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f867(p, own, r5, r8, r9, r4)
}

func (m *State) f5770(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f890(p, own, r5, r8, r9, r4)
}

func (m *State) f5776(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f913(p, own, r5, r8, r9, r4)
}

func (m *State) f5782(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f936(p, own, r5, r8, r9, r4)
}

func (m *State) f5788(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f959(p, own, r5, r8, r9, r4)
}

func (m *State) f5794(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1166(p, own, r5, r4, r8, r9)
}

func (m *State) f5800(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1189(p, own, r5, r4, r8, r9)
}

func (m *State) f5806(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1212(p, own, r5, r4, r8, r9)
}

func (m *State) f5812(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1235(p, own, r5, r4, r8, r9)
}

func (m *State) f5818(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1258(p, own, r5, r4, r8, r9)
}

func (m *State) f5824(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1281(p, own, r5, r4, r8, r9)
}

func (m *State) f5830(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1304(p, own, r5, r4, r8, r9)
}

func (m *State) f5836(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1327(p, own, r5, r4, r8, r9)
}

func (m *State) f5842(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1350(p, own, r5, r4, r8, r9)
}

func (m *State) f5851(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1370(p, own, r11, r12, r55, r48, r49, r51, r5, r4, r33, r38, r47)
}

func (m *State) f5860(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1393(p, own, r11, r12, r55, r48, r49, r51, r5, r4, r33, r38, r47)
}

func (m *State) f5869(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1416(p, own, r11, r12, r5, r4, r48, r49, r51, r33, r38, r47)
}

func (m *State) f5878(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1439(p, own, r11, r12, r5, r4, r48, r49, r51, r33, r38, r47)
}

func (m *State) f5887(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1462(p, own, r11, r12, r5, r4)
}

func (m *State) f5893(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1488(p, own, r5, r4, r8, r9)
}

func (m *State) f5899(p int, own Token, r5 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
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
	return m.f1511(p, own, r5, r4, r8, r9)
}

func (m *State) f5900(p int, own Token) (Token, bool) {
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
		return m.f5548(p, own, r0)
	case 2:
		return m.f5554(p, own, r0)
	case 3:
		return m.f5560(p, own, r0)
	case 4:
		return m.f5566(p, own, r0)
	case 5:
		return m.f5572(p, own, r0)
	case 6:
		return m.f5578(p, own, r0)
	case 7:
		return m.f5584(p, own, r0)
	case 8:
		return m.f5590(p, own, r0)
	case 9:
		return m.f5596(p, own, r0)
	case 10:
		return m.f5602(p, own, r0)
	case 11:
		return m.f5608(p, own, r0)
	case 12:
		return m.f5614(p, own, r0)
	case 13:
		return m.f5620(p, own, r0)
	case 14:
		return m.f5626(p, own, r0)
	case 15:
		return m.f5632(p, own, r0)
	case 16:
		return m.f5638(p, own, r0)
	case 17:
		return m.f5644(p, own, r0)
	case 18:
		return m.f5650(p, own, r0)
	case 19:
		return m.f5656(p, own, r0)
	case 20:
		return m.f5662(p, own, r0)
	case 21:
		return m.f5668(p, own, r0)
	case 22:
		return m.f5674(p, own, r0)
	case 23:
		return m.f5680(p, own, r0)
	case 24:
		return m.f5686(p, own, r0)
	case 25:
		return m.f5692(p, own, r0)
	case 26:
		return m.f5698(p, own, r0)
	case 27:
		return m.f5704(p, own, r0)
	case 28:
		return m.f5710(p, own, r0)
	case 29:
		return m.f5716(p, own, r0)
	case 30:
		return m.f5722(p, own, r0)
	case 31:
		return m.f5728(p, own, r0)
	case 32:
		return m.f5734(p, own, r0)
	case 33:
		return m.f5740(p, own, r0)
	case 34:
		return m.f5746(p, own, r0)
	case 35:
		return m.f5752(p, own, r0)
	case 36:
		return m.f5758(p, own, r0)
	case 37:
		return m.f5764(p, own, r0)
	case 38:
		return m.f5770(p, own, r0)
	case 39:
		return m.f5776(p, own, r0)
	case 40:
		return m.f5782(p, own, r0)
	case 41:
		return m.f5788(p, own, r0)
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
		return m.f5794(p, own, r0)
	case 51:
		return m.f5800(p, own, r0)
	case 52:
		return m.f5806(p, own, r0)
	case 53:
		return m.f5812(p, own, r0)
	case 54:
		return m.f5818(p, own, r0)
	case 55:
		return m.f5824(p, own, r0)
	case 56:
		return m.f5830(p, own, r0)
	case 57:
		return m.f5836(p, own, r0)
	case 58:
		return m.f5842(p, own, r0)
	case 59:
		return m.f5851(p, own, r0)
	case 60:
		return m.f5860(p, own, r0)
	case 61:
		return m.f5869(p, own, r0)
	case 62:
		return m.f5878(p, own, r0)
	case 63:
		return m.f5887(p, own, r0)
	case 64:
		return m.f5893(p, own, r0)
	case 65:
		return m.f5899(p, own, r0)
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

func (m *State) f5901(p int, own Token) (Token, bool) {
	r0 := int64(own) - (327679)
	r1 := r0 + (-4097)
	m.sum0[0] += r1
	m.best0.count++
	return m.f5900(p, own)
}

func (m *State) f5907(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f16(p, own, r7, r3, r4)
}

func (m *State) f5913(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f39(p, own, r7, r3, r4, r15)
}

func (m *State) f5919(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f62(p, own, r7, r3, r4, r15)
}

func (m *State) f5925(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f85(p, own, r7, r3, r4, r15)
}

func (m *State) f5931(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f108(p, own, r7, r3, r4, r15)
}

func (m *State) f5937(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f131(p, own, r7, r3, r4, r15)
}

func (m *State) f5943(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f154(p, own, r7, r3, r4, r15)
}

func (m *State) f5949(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f177(p, own, r7, r3, r4, r15)
}

func (m *State) f5955(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f200(p, own, r7, r3, r4, r15)
}

func (m *State) f5961(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f223(p, own, r7, r3, r4, r15)
}

func (m *State) f5967(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f246(p, own, r7, r3, r4, r15)
}

func (m *State) f5973(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f269(p, own, r7, r3, r4, r15)
}

func (m *State) f5979(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f292(p, own, r7, r3, r4, r15)
}

func (m *State) f5985(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f315(p, own, r7, r3, r4, r15)
}

func (m *State) f5991(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f338(p, own, r7, r3, r4, r15)
}

func (m *State) f5997(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f361(p, own, r7, r3, r4, r15)
}

func (m *State) f6003(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f384(p, own, r7, r3, r4, r15)
}

func (m *State) f6009(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f407(p, own, r7, r3, r4, r15)
}

func (m *State) f6015(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f430(p, own, r7, r3, r4, r15)
}

func (m *State) f6021(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f453(p, own, r7, r3, r4, r15)
}

func (m *State) f6027(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f476(p, own, r7, r3, r4, r15)
}

func (m *State) f6033(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f499(p, own, r7, r3, r4, r15)
}

func (m *State) f6039(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f522(p, own, r7, r3, r4, r15)
}

func (m *State) f6045(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f545(p, own, r7, r3, r4, r15)
}

func (m *State) f6051(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f568(p, own, r7, r3, r4, r15)
}

func (m *State) f6057(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f591(p, own, r7, r3, r4, r15)
}

func (m *State) f6063(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f614(p, own, r7, r3, r4, r15)
}

func (m *State) f6069(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f637(p, own, r7, r3, r4, r15)
}

func (m *State) f6075(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f660(p, own, r7, r3, r4, r15)
}

func (m *State) f6081(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f683(p, own, r7, r3, r4, r15)
}

func (m *State) f6087(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f706(p, own, r7, r3, r4, r15)
}

func (m *State) f6093(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f729(p, own, r7, r3, r4, r15)
}

func (m *State) f6099(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f752(p, own, r7, r3, r4, r15)
}

func (m *State) f6105(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f775(p, own, r7, r3, r4, r15)
}

func (m *State) f6111(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f798(p, own, r7, r3, r4, r15)
}

func (m *State) f6117(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f821(p, own, r7, r3, r4, r15)
}

func (m *State) f6123(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f844(p, own, r7, r3, r4, r15)
}

func (m *State) f6129(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f867(p, own, r7, r3, r4, r15)
}

func (m *State) f6135(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f890(p, own, r7, r3, r4, r15)
}

func (m *State) f6141(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f913(p, own, r7, r3, r4, r15)
}

func (m *State) f6147(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f936(p, own, r7, r3, r4, r15)
}

func (m *State) f6153(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f959(p, own, r7, r3, r4, r15)
}

func (m *State) f6159(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f982(p, own, r7, r3, r4, r15)
}

func (m *State) f6165(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1005(p, own, r7, r3, r4, r15)
}

func (m *State) f6171(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1028(p, own, r7, r3, r4, r15)
}

func (m *State) f6177(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1051(p, own, r7, r3, r4, r15)
}

func (m *State) f6183(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1074(p, own, r7, r3, r4, r15)
}

func (m *State) f6189(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1097(p, own, r7, r3, r4, r15)
}

func (m *State) f6195(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1120(p, own, r7, r3, r4, r15)
}

func (m *State) f6201(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1143(p, own, r7, r3, r4, r15)
}

func (m *State) f6207(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1166(p, own, r7, r15, r3, r4)
}

func (m *State) f6213(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1189(p, own, r7, r15, r3, r4)
}

func (m *State) f6219(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1212(p, own, r7, r15, r3, r4)
}

func (m *State) f6225(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1235(p, own, r7, r15, r3, r4)
}

func (m *State) f6231(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1258(p, own, r7, r15, r3, r4)
}

func (m *State) f6237(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1281(p, own, r7, r15, r3, r4)
}

func (m *State) f6243(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1304(p, own, r7, r15, r3, r4)
}

func (m *State) f6249(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1327(p, own, r7, r15, r3, r4)
}

func (m *State) f6255(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1350(p, own, r7, r15, r3, r4)
}

func (m *State) f6261(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1373(p, own, r7, r15, r3, r4)
}

func (m *State) f6267(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1396(p, own, r7, r15, r3, r4)
}

func (m *State) f6273(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1419(p, own, r7, r15, r3, r4)
}

func (m *State) f6279(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1442(p, own, r7, r15, r3, r4)
}

func (m *State) f6285(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1465(p, own, r7, r15, r3, r4)
}

func (m *State) f6291(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1488(p, own, r7, r15, r3, r4)
}

func (m *State) f6297(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1511(p, own, r7, r15, r3, r4)
}

func (m *State) f6303(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1534(p, own, r7, r3, r4, r15)
}

func (m *State) f6309(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1557(p, own, r7, r3, r4)
}

func (m *State) f6315(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1580(p, own, r7, r3, r4, r15)
}

func (m *State) f6321(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1603(p, own, r7, r3, r4, r15, r12)
}

func (m *State) f6327(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1626(p, own, r7, r3, r4, r15, r12)
}

func (m *State) f6333(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1649(p, own, r7, r3, r4, r15)
}

func (m *State) f6339(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1672(p, own, r7, r3, r4)
}

func (m *State) f6345(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1695(p, own, r7, r3, r4)
}

func (m *State) f6351(p int, own Token, r7 int64) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := int64(p)
	r2 := r1 + (-1)
	r3 := r2
	r4 := int64(m.tokens[r3])
	r5 := int64(0)
	if d := uint64(r4 - (352256)); d < 8192 {
		r5 = r4*8192 + (-2919235584)
	}
	r6 := (-8)*r0 + (-8)*r5 + (8)*r7 + (32778)
	r8 := min(max(r6, 0), int64(p))
	r9 := int64(m.tokens[r8])
	r10 := int64(0)
	if d := uint64(r9 - (196609)); d < 65535 {
		r10 = r9 - (196608)
	}
	m.sum1[0] += int64(1)
	m.sum1[1] += r10
	m.best1.count++
	r11 := m.sum1[1]
	r12 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r11
		m.sum2[1] = r12
	}
	r13 := m.sum2[0]
	r14 := r11 - r13
	r15 := min(max(r14, 0), 8454144)
	if int64(0) <= m.index0.level {
		r16 := -r0 - r5 + r7 + (4097)
		rec := m.index0.insert(r15, int64(0), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r16
	}
	if int64(1) <= m.index1.level {
		r17 := big1.at(r9)
		r18 := r0 + r5 - r7
		r19 := min(max(r18-(4097), 0), 32768)
		var r20 int64
		if r15 != 0 {
			r21 := int64(0)
			if d := uint64(r9 - (196608)); d < 32768 {
				r21 = int64(1)
			}
			r20 = r15 * r21
		}
		r22 := r17 - r19 + r20
		r23 := int64(0)
		if d := uint64(r4 - (65537)); d < 65535 {
			r23 = r4 - (65536)
		}
		r24 := (16384) * r23
		r25 := r1 + (-2)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (131073)); d < 65535 {
			r28 = r27 - (131072)
		}
		r29 := r1 + (-3)
		r30 := max(r29, 0)
		r31 := int64(m.tokens[r30])
		r32 := int64(0)
		if d := uint64(r31 - (196609)); d < 65535 {
			r32 = r31 - (196608)
		}
		r33 := r28 + (65536)*r32
		rec := m.index1.insert(r22, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r24
		v[1] = int64(0)
		v[2] = r33
		v[3] = r1
	}
	return m.f1718(p, own, r7, r3, r4)
}

func (m *State) f6353(p int, own Token) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := r0 + (-4097)
	m.sum0[0] += r1
	m.best0.count++
	r2 := m.sum0[0]
	r3 := (8)*r2 + (1)
	r4 := min(max(r3, 0), int64(p))
	c := int64(0)
	if d := uint64(int64(m.tokens[r4]) - (360723)); d < 75 {
		c = int64(t0[int64(m.tokens[r4])-(360723)])
	}
	switch c {
	case 0:
		return m.f5907(p, own, r2)
	case 1:
		return m.f5913(p, own, r2)
	case 2:
		return m.f5919(p, own, r2)
	case 3:
		return m.f5925(p, own, r2)
	case 4:
		return m.f5931(p, own, r2)
	case 5:
		return m.f5937(p, own, r2)
	case 6:
		return m.f5943(p, own, r2)
	case 7:
		return m.f5949(p, own, r2)
	case 8:
		return m.f5955(p, own, r2)
	case 9:
		return m.f5961(p, own, r2)
	case 10:
		return m.f5967(p, own, r2)
	case 11:
		return m.f5973(p, own, r2)
	case 12:
		return m.f5979(p, own, r2)
	case 13:
		return m.f5985(p, own, r2)
	case 14:
		return m.f5991(p, own, r2)
	case 15:
		return m.f5997(p, own, r2)
	case 16:
		return m.f6003(p, own, r2)
	case 17:
		return m.f6009(p, own, r2)
	case 18:
		return m.f6015(p, own, r2)
	case 19:
		return m.f6021(p, own, r2)
	case 20:
		return m.f6027(p, own, r2)
	case 21:
		return m.f6033(p, own, r2)
	case 22:
		return m.f6039(p, own, r2)
	case 23:
		return m.f6045(p, own, r2)
	case 24:
		return m.f6051(p, own, r2)
	case 25:
		return m.f6057(p, own, r2)
	case 26:
		return m.f6063(p, own, r2)
	case 27:
		return m.f6069(p, own, r2)
	case 28:
		return m.f6075(p, own, r2)
	case 29:
		return m.f6081(p, own, r2)
	case 30:
		return m.f6087(p, own, r2)
	case 31:
		return m.f6093(p, own, r2)
	case 32:
		return m.f6099(p, own, r2)
	case 33:
		return m.f6105(p, own, r2)
	case 34:
		return m.f6111(p, own, r2)
	case 35:
		return m.f6117(p, own, r2)
	case 36:
		return m.f6123(p, own, r2)
	case 37:
		return m.f6129(p, own, r2)
	case 38:
		return m.f6135(p, own, r2)
	case 39:
		return m.f6141(p, own, r2)
	case 40:
		return m.f6147(p, own, r2)
	case 41:
		return m.f6153(p, own, r2)
	case 42:
		return m.f6159(p, own, r2)
	case 43:
		return m.f6165(p, own, r2)
	case 44:
		return m.f6171(p, own, r2)
	case 45:
		return m.f6177(p, own, r2)
	case 46:
		return m.f6183(p, own, r2)
	case 47:
		return m.f6189(p, own, r2)
	case 48:
		return m.f6195(p, own, r2)
	case 49:
		return m.f6201(p, own, r2)
	case 50:
		return m.f6207(p, own, r2)
	case 51:
		return m.f6213(p, own, r2)
	case 52:
		return m.f6219(p, own, r2)
	case 53:
		return m.f6225(p, own, r2)
	case 54:
		return m.f6231(p, own, r2)
	case 55:
		return m.f6237(p, own, r2)
	case 56:
		return m.f6243(p, own, r2)
	case 57:
		return m.f6249(p, own, r2)
	case 58:
		return m.f6255(p, own, r2)
	case 59:
		return m.f6261(p, own, r2)
	case 60:
		return m.f6267(p, own, r2)
	case 61:
		return m.f6273(p, own, r2)
	case 62:
		return m.f6279(p, own, r2)
	case 63:
		return m.f6285(p, own, r2)
	case 64:
		return m.f6291(p, own, r2)
	case 65:
		return m.f6297(p, own, r2)
	case 66:
		return m.f6303(p, own, r2)
	case 67:
		return m.f6309(p, own, r2)
	case 68:
		return m.f6315(p, own, r2)
	case 69:
		return m.f6321(p, own, r2)
	case 70:
		return m.f6327(p, own, r2)
	case 71:
		return m.f6333(p, own, r2)
	case 72:
		return m.f6339(p, own, r2)
	case 73:
		return m.f6345(p, own, r2)
	}
	return m.f6351(p, own, r2)
}

func (m *State) f6359(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f16(p, own, r1, r14, r15)
}

func (m *State) f6365(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f39(p, own, r1, r14, r15, r10)
}

func (m *State) f6371(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f62(p, own, r1, r14, r15, r10)
}

func (m *State) f6377(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f85(p, own, r1, r14, r15, r10)
}

func (m *State) f6383(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f108(p, own, r1, r14, r15, r10)
}

func (m *State) f6389(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f131(p, own, r1, r14, r15, r10)
}

func (m *State) f6395(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f154(p, own, r1, r14, r15, r10)
}

func (m *State) f6401(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f177(p, own, r1, r14, r15, r10)
}

func (m *State) f6407(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f200(p, own, r1, r14, r15, r10)
}

func (m *State) f6413(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f223(p, own, r1, r14, r15, r10)
}

func (m *State) f6419(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f246(p, own, r1, r14, r15, r10)
}

func (m *State) f6425(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f269(p, own, r1, r14, r15, r10)
}

func (m *State) f6431(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f292(p, own, r1, r14, r15, r10)
}

func (m *State) f6437(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f315(p, own, r1, r14, r15, r10)
}

func (m *State) f6443(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f338(p, own, r1, r14, r15, r10)
}

func (m *State) f6449(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f361(p, own, r1, r14, r15, r10)
}

func (m *State) f6455(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f384(p, own, r1, r14, r15, r10)
}

func (m *State) f6461(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f407(p, own, r1, r14, r15, r10)
}

func (m *State) f6467(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f430(p, own, r1, r14, r15, r10)
}

func (m *State) f6473(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f453(p, own, r1, r14, r15, r10)
}

func (m *State) f6479(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f476(p, own, r1, r14, r15, r10)
}

func (m *State) f6485(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f499(p, own, r1, r14, r15, r10)
}

func (m *State) f6491(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f522(p, own, r1, r14, r15, r10)
}

func (m *State) f6497(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f545(p, own, r1, r14, r15, r10)
}

func (m *State) f6503(p int, own Token, r1 int64) (Token, bool) {
	r0 := (8)*r1 + (-6)
	r2 := min(max(r0, 0), int64(p))
	r3 := int64(m.tokens[r2])
	r4 := int64(0)
	if d := uint64(r3 - (196609)); d < 65535 {
		r4 = r3 - (196608)
	}
	r5 := -r4
	m.sum1[0] += int64(-1)
	m.sum1[1] += r5
	m.best1.count++
	r6 := m.sum1[1]
	r7 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r6
		m.sum2[1] = r7
	}
	r8 := m.sum2[0]
	r9 := r6 - r8
	r10 := min(max(r9, 0), 8454144)
	if int64(1) <= m.index0.level {
		r11 := r1 + (-1)
		rec := m.index0.insert(r10, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r11
	}
	r12 := int64(p)
	r13 := r12 + (-1)
	r14 := r13
	r15 := int64(m.tokens[r14])
	if int64(1) <= m.index1.level {
		r16 := big1.at(r3)
		r17 := -r1
		r18 := min(max(r17-(-1), 0), 32768)
		var r19 int64
		if r10 != 0 {
			r20 := int64(0)
			if d := uint64(r3 - (196608)); d < 32768 {
				r20 = int64(1)
			}
			r19 = r10 * r20
		}
		r21 := r16 - r18 + r19
		r22 := int64(0)
		if d := uint64(r15 - (65537)); d < 65535 {
			r22 = r15 - (65536)
		}
		r23 := (16384) * r22
		r24 := r12 + (-2)
		r25 := max(r24, 0)
		r26 := int64(m.tokens[r25])
		r27 := int64(0)
		if d := uint64(r26 - (131073)); d < 65535 {
			r27 = r26 - (131072)
		}
		r28 := r12 + (-3)
		r29 := max(r28, 0)
		r30 := int64(m.tokens[r29])
		r31 := int64(0)
		if d := uint64(r30 - (196609)); d < 65535 {
			r31 = r30 - (196608)
		}
		r32 := r27 + (65536)*r31
		rec := m.index1.insert(r21, int64(1), p) * 4
		v := (*[4]int64)(m.index1.vals[rec:])
		v[0] = r23
		v[1] = int64(0)
		v[2] = r32
		v[3] = r12
	}
	return m.f568(p, own, r1, r14, r15, r10)
}
