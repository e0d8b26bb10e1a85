// Code generated from the weights of model 16cfe4d4dffd081295b2d6595dc54a582e5a744ebb44b179ea00e0a1fc7c2941; DO NOT EDIT.

package compiled

func (m *State) f6509(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f591(p, own, r1, r14, r15, r10)
}

func (m *State) f6515(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f614(p, own, r1, r14, r15, r10)
}

func (m *State) f6521(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f637(p, own, r1, r14, r15, r10)
}

func (m *State) f6527(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f660(p, own, r1, r14, r15, r10)
}

func (m *State) f6533(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f683(p, own, r1, r14, r15, r10)
}

func (m *State) f6539(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f706(p, own, r1, r14, r15, r10)
}

func (m *State) f6545(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f729(p, own, r1, r14, r15, r10)
}

func (m *State) f6551(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f752(p, own, r1, r14, r15, r10)
}

func (m *State) f6557(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f775(p, own, r1, r14, r15, r10)
}

func (m *State) f6563(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f798(p, own, r1, r14, r15, r10)
}

func (m *State) f6569(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f821(p, own, r1, r14, r15, r10)
}

func (m *State) f6575(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f844(p, own, r1, r14, r15, r10)
}

func (m *State) f6581(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f867(p, own, r1, r14, r15, r10)
}

func (m *State) f6587(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f890(p, own, r1, r14, r15, r10)
}

func (m *State) f6593(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f913(p, own, r1, r14, r15, r10)
}

func (m *State) f6599(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f936(p, own, r1, r14, r15, r10)
}

func (m *State) f6605(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f959(p, own, r1, r14, r15, r10)
}

func (m *State) f6611(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f982(p, own, r1, r14, r15, r10)
}

func (m *State) f6617(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1005(p, own, r1, r14, r15, r10)
}

func (m *State) f6623(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1028(p, own, r1, r14, r15, r10)
}

func (m *State) f6629(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1051(p, own, r1, r14, r15, r10)
}

func (m *State) f6635(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1074(p, own, r1, r14, r15, r10)
}

func (m *State) f6641(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1097(p, own, r1, r14, r15, r10)
}

func (m *State) f6647(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1120(p, own, r1, r14, r15, r10)
}

func (m *State) f6653(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1143(p, own, r1, r14, r15, r10)
}

func (m *State) f6659(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1166(p, own, r1, r10, r14, r15)
}

func (m *State) f6665(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1189(p, own, r1, r10, r14, r15)
}

func (m *State) f6671(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1212(p, own, r1, r10, r14, r15)
}

func (m *State) f6677(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1235(p, own, r1, r10, r14, r15)
}

func (m *State) f6683(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1258(p, own, r1, r10, r14, r15)
}

func (m *State) f6689(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1281(p, own, r1, r10, r14, r15)
}

func (m *State) f6695(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1304(p, own, r1, r10, r14, r15)
}

func (m *State) f6701(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1327(p, own, r1, r10, r14, r15)
}

func (m *State) f6707(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1350(p, own, r1, r10, r14, r15)
}

func (m *State) f6713(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1373(p, own, r1, r10, r14, r15)
}

func (m *State) f6719(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1396(p, own, r1, r10, r14, r15)
}

func (m *State) f6725(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1419(p, own, r1, r10, r14, r15)
}

func (m *State) f6731(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1442(p, own, r1, r10, r14, r15)
}

func (m *State) f6737(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1465(p, own, r1, r10, r14, r15)
}

func (m *State) f6743(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1488(p, own, r1, r10, r14, r15)
}

func (m *State) f6749(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1511(p, own, r1, r10, r14, r15)
}

func (m *State) f6755(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1534(p, own, r1, r14, r15, r10)
}

func (m *State) f6761(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1557(p, own, r1, r14, r15)
}

func (m *State) f6767(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1580(p, own, r1, r14, r15, r10)
}

func (m *State) f6773(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1603(p, own, r1, r14, r15, r10, r7)
}

func (m *State) f6779(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1626(p, own, r1, r14, r15, r10, r7)
}

func (m *State) f6785(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1649(p, own, r1, r14, r15, r10)
}

func (m *State) f6791(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1672(p, own, r1, r14, r15)
}

func (m *State) f6797(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1695(p, own, r1, r14, r15)
}

func (m *State) f6803(p int, own Token, r1 int64) (Token, bool) {
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
	return m.f1718(p, own, r1, r14, r15)
}

func (m *State) f6805(p int, own Token) (Token, bool) {
	r0 := int64(own) - (344063)
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
		return m.f6359(p, own, r2)
	case 1:
		return m.f6365(p, own, r2)
	case 2:
		return m.f6371(p, own, r2)
	case 3:
		return m.f6377(p, own, r2)
	case 4:
		return m.f6383(p, own, r2)
	case 5:
		return m.f6389(p, own, r2)
	case 6:
		return m.f6395(p, own, r2)
	case 7:
		return m.f6401(p, own, r2)
	case 8:
		return m.f6407(p, own, r2)
	case 9:
		return m.f6413(p, own, r2)
	case 10:
		return m.f6419(p, own, r2)
	case 11:
		return m.f6425(p, own, r2)
	case 12:
		return m.f6431(p, own, r2)
	case 13:
		return m.f6437(p, own, r2)
	case 14:
		return m.f6443(p, own, r2)
	case 15:
		return m.f6449(p, own, r2)
	case 16:
		return m.f6455(p, own, r2)
	case 17:
		return m.f6461(p, own, r2)
	case 18:
		return m.f6467(p, own, r2)
	case 19:
		return m.f6473(p, own, r2)
	case 20:
		return m.f6479(p, own, r2)
	case 21:
		return m.f6485(p, own, r2)
	case 22:
		return m.f6491(p, own, r2)
	case 23:
		return m.f6497(p, own, r2)
	case 24:
		return m.f6503(p, own, r2)
	case 25:
		return m.f6509(p, own, r2)
	case 26:
		return m.f6515(p, own, r2)
	case 27:
		return m.f6521(p, own, r2)
	case 28:
		return m.f6527(p, own, r2)
	case 29:
		return m.f6533(p, own, r2)
	case 30:
		return m.f6539(p, own, r2)
	case 31:
		return m.f6545(p, own, r2)
	case 32:
		return m.f6551(p, own, r2)
	case 33:
		return m.f6557(p, own, r2)
	case 34:
		return m.f6563(p, own, r2)
	case 35:
		return m.f6569(p, own, r2)
	case 36:
		return m.f6575(p, own, r2)
	case 37:
		return m.f6581(p, own, r2)
	case 38:
		return m.f6587(p, own, r2)
	case 39:
		return m.f6593(p, own, r2)
	case 40:
		return m.f6599(p, own, r2)
	case 41:
		return m.f6605(p, own, r2)
	case 42:
		return m.f6611(p, own, r2)
	case 43:
		return m.f6617(p, own, r2)
	case 44:
		return m.f6623(p, own, r2)
	case 45:
		return m.f6629(p, own, r2)
	case 46:
		return m.f6635(p, own, r2)
	case 47:
		return m.f6641(p, own, r2)
	case 48:
		return m.f6647(p, own, r2)
	case 49:
		return m.f6653(p, own, r2)
	case 50:
		return m.f6659(p, own, r2)
	case 51:
		return m.f6665(p, own, r2)
	case 52:
		return m.f6671(p, own, r2)
	case 53:
		return m.f6677(p, own, r2)
	case 54:
		return m.f6683(p, own, r2)
	case 55:
		return m.f6689(p, own, r2)
	case 56:
		return m.f6695(p, own, r2)
	case 57:
		return m.f6701(p, own, r2)
	case 58:
		return m.f6707(p, own, r2)
	case 59:
		return m.f6713(p, own, r2)
	case 60:
		return m.f6719(p, own, r2)
	case 61:
		return m.f6725(p, own, r2)
	case 62:
		return m.f6731(p, own, r2)
	case 63:
		return m.f6737(p, own, r2)
	case 64:
		return m.f6743(p, own, r2)
	case 65:
		return m.f6749(p, own, r2)
	case 66:
		return m.f6755(p, own, r2)
	case 67:
		return m.f6761(p, own, r2)
	case 68:
		return m.f6767(p, own, r2)
	case 69:
		return m.f6773(p, own, r2)
	case 70:
		return m.f6779(p, own, r2)
	case 71:
		return m.f6785(p, own, r2)
	case 72:
		return m.f6791(p, own, r2)
	case 73:
		return m.f6797(p, own, r2)
	}
	return m.f6803(p, own, r2)
}

func (m *State) f6814(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	return m.f13(p, own, r8, r9)
}

func (m *State) f6837(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	var r46 int64
	if r45 > 0 {
		r46 = 1
	}
	var r47 int64
	if r45 > 65535 {
		r47 = 1
	}
	r48 := m.index1.vals[r44*4+0]
	r49 := m.index1.vals[r44*4+1]
	r50 := (4)*r48 + r49
	var r51 int64
	if r50 > 65535 {
		r51 = 1
	}
	r52 := r46 + r51
	var r53 int64
	if r52 > 0 {
		r53 = 1
	}
	r54 := r46 + r47 + r53
	var r55 int64
	if r54 == 0 {
		r55 = 1
	}
	r56 := (2)*r55 + (-1)
	var r57 int64
	if r54 == 1 {
		r57 = 1
	}
	r58 := (2)*r57 + (-1)
	r59 := int64(t3[r54])
	r60 := (2)*r59 + (-1)
	r61 := max(r54-(2), 0)
	r62 := (2)*r61 + (-1)
	var r63 int64
	if r54 > 1 {
		r63 = 1
	}
	r64 := r63 * r45
	r65 := -r63 + (1)
	r66 := r65 * r50
	r67 := r64 + r66
	r68 := min(max(r67, 0), 4294967296)
	r69, top0 := int64(0), r56
	if k := r58; k > top0 {
		r69, top0 = 1, k
	} else if k == top0 {
		r69 = -1
	}
	if k := r60; k > top0 {
		r69, top0 = 2, k
	} else if k == top0 {
		r69 = -1
	}
	if k := r62; k > top0 {
		r69, top0 = 3, k
	} else if k == top0 {
		r69 = -1
	}
	if r69 == 0 {
		r70 := (2) * r68
		return Token(min(max((r70)>>1, 0), 65535) + (0)), true
	}
	if r69 == 1 {
		r71 := (2)*r68 + (-65535)
		return Token(min(max((r71-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r69 == 2 {
		r72 := (2) * r68
		return Token(min(max((r72)>>1, 0), 65535) + (131072)), true
	}
	r73 := (2)*r68 + (-65535)
	return Token(min(max((r73-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f6860(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r47 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r55 := m.index1.vals[r54*4+0]
	r56 := m.index1.vals[r54*4+1]
	r57 := (4)*r45 + r46 + (4)*r55 + r56
	var r58 int64
	if r57 > 4294967295 {
		r58 = 1
	}
	r59 := (4)*r45 + r46 + (4)*r55 + r56 + (-4294967296)*r58
	var r60 int64
	if r59 > 65535 {
		r60 = 1
	}
	r61 := (-2)*r60 + (1)
	r62 := (2)*r60 + (-1)
	r63 := min(max(r59, 0), 4294967296)
	r64, top0 := int64(0), r61
	if k := r62; k > top0 {
		r64, top0 = 1, k
	} else if k == top0 {
		r64 = -1
	}
	if r64 == 0 {
		r65 := (2) * r63
		return Token(min(max((r65)>>1, 0), 65535) + (0)), true
	}
	r66 := (2)*r63 + (-65535)
	return Token(min(max((r66-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f6883(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r54 := m.index1.vals[r53*4+2]
	r55 := m.index1.vals[r44*4+0]
	r56 := m.index1.vals[r44*4+1]
	r57 := m.index1.vals[r53*4+0]
	r58 := m.index1.vals[r53*4+1]
	r59 := (4)*r55 + r56 + (4)*r57 + r58
	var r60 int64
	if r59 > 4294967295 {
		r60 = 1
	}
	r61 := r45 + r54 + r60
	var r62 int64
	if r61 > 4294967295 {
		r62 = 1
	}
	r63 := r45 + r54 + r60 + (-4294967296)*r62
	var r64 int64
	if r63 > 0 {
		r64 = 1
	}
	var r65 int64
	if r63 > 65535 {
		r65 = 1
	}
	r66 := (4)*r55 + r56 + (4)*r57 + r58 + (-4294967296)*r60
	var r67 int64
	if r66 > 65535 {
		r67 = 1
	}
	r68 := r64 + r67
	var r69 int64
	if r68 > 0 {
		r69 = 1
	}
	r70 := r64 + r65 + r69
	var r71 int64
	if r70 == 0 {
		r71 = 1
	}
	r72 := (2)*r71 + (-1)
	var r73 int64
	if r70 == 1 {
		r73 = 1
	}
	r74 := (2)*r73 + (-1)
	r75 := int64(t3[r70])
	r76 := (2)*r75 + (-1)
	r77 := max(r70-(2), 0)
	r78 := (2)*r77 + (-1)
	var r79 int64
	if r70 > 1 {
		r79 = 1
	}
	r80 := r79 * r63
	r81 := -r79 + (1)
	r82 := r81 * r66
	r83 := r80 + r82
	r84 := min(max(r83, 0), 4294967296)
	r85, top0 := int64(0), r72
	if k := r74; k > top0 {
		r85, top0 = 1, k
	} else if k == top0 {
		r85 = -1
	}
	if k := r76; k > top0 {
		r85, top0 = 2, k
	} else if k == top0 {
		r85 = -1
	}
	if k := r78; k > top0 {
		r85, top0 = 3, k
	} else if k == top0 {
		r85 = -1
	}
	if r85 == 0 {
		r86 := (2) * r84
		return Token(min(max((r86)>>1, 0), 65535) + (0)), true
	}
	if r85 == 1 {
		r87 := (2)*r84 + (-65535)
		return Token(min(max((r87-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r85 == 2 {
		r88 := (2) * r84
		return Token(min(max((r88)>>1, 0), 65535) + (131072)), true
	}
	r89 := (2)*r84 + (-65535)
	return Token(min(max((r89-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f6906(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r47 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r55 := m.index1.vals[r54*4+0]
	r56 := m.index1.vals[r54*4+1]
	r57 := (-4)*r45 - r46 + (4)*r55 + r56
	var r58 int64
	if r57 > 0 {
		r58 = 1
	}
	r59 := (4)*r45 + r46 + (-4)*r55 - r56 + (4294967296)*r58
	var r60 int64
	if r59 > 65535 {
		r60 = 1
	}
	r61 := (-2)*r60 + (1)
	r62 := (2)*r60 + (-1)
	r63 := min(max(r59, 0), 4294967296)
	r64, top0 := int64(0), r61
	if k := r62; k > top0 {
		r64, top0 = 1, k
	} else if k == top0 {
		r64 = -1
	}
	if r64 == 0 {
		r65 := (2) * r63
		return Token(min(max((r65)>>1, 0), 65535) + (0)), true
	}
	r66 := (2)*r63 + (-65535)
	return Token(min(max((r66-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f6929(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r54 := m.index1.vals[r53*4+2]
	r55 := m.index1.vals[r44*4+0]
	r56 := m.index1.vals[r44*4+1]
	r57 := m.index1.vals[r53*4+0]
	r58 := m.index1.vals[r53*4+1]
	r59 := (-4)*r55 - r56 + (4)*r57 + r58
	var r60 int64
	if r59 > 0 {
		r60 = 1
	}
	r61 := -r45 + r54 + r60
	var r62 int64
	if r61 > 0 {
		r62 = 1
	}
	r63 := r45 - r54 - r60 + (4294967296)*r62
	var r64 int64
	if r63 > 0 {
		r64 = 1
	}
	var r65 int64
	if r63 > 65535 {
		r65 = 1
	}
	r66 := (4)*r55 + r56 + (-4)*r57 - r58 + (4294967296)*r60
	var r67 int64
	if r66 > 65535 {
		r67 = 1
	}
	r68 := r64 + r67
	var r69 int64
	if r68 > 0 {
		r69 = 1
	}
	r70 := r64 + r65 + r69
	var r71 int64
	if r70 == 0 {
		r71 = 1
	}
	r72 := (2)*r71 + (-1)
	var r73 int64
	if r70 == 1 {
		r73 = 1
	}
	r74 := (2)*r73 + (-1)
	r75 := int64(t3[r70])
	r76 := (2)*r75 + (-1)
	r77 := max(r70-(2), 0)
	r78 := (2)*r77 + (-1)
	var r79 int64
	if r70 > 1 {
		r79 = 1
	}
	r80 := r79 * r63
	r81 := -r79 + (1)
	r82 := r81 * r66
	r83 := r80 + r82
	r84 := min(max(r83, 0), 4294967296)
	r85, top0 := int64(0), r72
	if k := r74; k > top0 {
		r85, top0 = 1, k
	} else if k == top0 {
		r85 = -1
	}
	if k := r76; k > top0 {
		r85, top0 = 2, k
	} else if k == top0 {
		r85 = -1
	}
	if k := r78; k > top0 {
		r85, top0 = 3, k
	} else if k == top0 {
		r85 = -1
	}
	if r85 == 0 {
		r86 := (2) * r84
		return Token(min(max((r86)>>1, 0), 65535) + (0)), true
	}
	if r85 == 1 {
		r87 := (2)*r84 + (-65535)
		return Token(min(max((r87-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r85 == 2 {
		r88 := (2) * r84
		return Token(min(max((r88)>>1, 0), 65535) + (131072)), true
	}
	r89 := (2)*r84 + (-65535)
	return Token(min(max((r89-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f6952(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+3]
	r46 := min(r45, int64(p))
	r47 := int64(m.tokens[r46])
	r48 := int64(0)
	if d := uint64(r47 - (1)); d < 65535 {
		r48 = r47
	}
	r49 := (-65536)*r31 + (8)*r5 + (268500996)
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
		r60 = r59
	}
	r61 := r48 * r60
	var r62 int64
	if r60 != 0 {
		r63 := r45 + (-1)
		r64 := min(max(r63, 0), int64(p))
		r65 := int64(m.tokens[r64])
		r66 := int64(0)
		if d := uint64(r65 - (65537)); d < 65535 {
			r66 = r65 - (65536)
		}
		r67 := (65536) * r66
		r62 = r60 * r67
	}
	r68 := (65536) * r48
	var r69 int64
	if r68 != 0 {
		r70 := r57 + (-1)
		r71 := min(max(r70, 0), int64(p))
		r72 := int64(m.tokens[r71])
		r73 := int64(0)
		if d := uint64(r72 - (65537)); d < 65535 {
			r73 = r72 - (65536)
		}
		r69 = r68 * r73
	}
	r74 := r61 + r62 + r69
	r75 := min(max((r74)>>44, 0), 31)
	r76 := r61 + r62 + r69 + (-17592186044416)*r75
	r77 := min(max((r76)>>38, 0), 63)
	r78 := r61 + r62 + r69 + (-17592186044416)*r75 + (-274877906944)*r77
	r79 := min(max((r78)>>32, 0), 63)
	r80 := r61 + r62 + r69 + (-17592186044416)*r75 + (-274877906944)*r77 + (-4294967296)*r79
	var r81 int64
	if r80 > 65535 {
		r81 = 1
	}
	r82 := (-2)*r81 + (1)
	r83 := (2)*r81 + (-1)
	r84 := min(max(r80, 0), 4294967296)
	r85, top0 := int64(0), r82
	if k := r83; k > top0 {
		r85, top0 = 1, k
	} else if k == top0 {
		r85 = -1
	}
	if r85 == 0 {
		r86 := (2) * r84
		return Token(min(max((r86)>>1, 0), 65535) + (0)), true
	}
	r87 := (2)*r84 + (-65535)
	return Token(min(max((r87-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f6975(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+3]
	r46 := r45 + (-1)
	r47 := min(max(r46, 0), int64(p))
	r48 := int64(m.tokens[r47])
	r49 := int64(0)
	if d := uint64(r48 - (65537)); d < 65535 {
		r49 = r48 - (65536)
	}
	r50 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r59 := r58 + (-1)
	r60 := min(max(r59, 0), int64(p))
	r61 := int64(m.tokens[r60])
	r62 := int64(0)
	if d := uint64(r61 - (65537)); d < 65535 {
		r62 = r61 - (65536)
	}
	r63 := r49 * r62
	r64 := r45 + (-2)
	r65 := min(max(r64, 0), int64(p))
	r66 := int64(m.tokens[r65])
	r67 := int64(0)
	if d := uint64(r66 - (131073)); d < 65535 {
		r67 = r66 - (131072)
	}
	r68 := min(r58, int64(p))
	r69 := int64(m.tokens[r68])
	r70 := int64(0)
	if d := uint64(r69 - (1)); d < 65535 {
		r70 = r69
	}
	r71 := r67 * r70
	var r72 int64
	if r70 != 0 {
		r73 := r45 + (-3)
		r74 := min(max(r73, 0), int64(p))
		r75 := int64(m.tokens[r74])
		r76 := int64(0)
		if d := uint64(r75 - (196609)); d < 65535 {
			r76 = r75 - (196608)
		}
		r77 := (65536) * r76
		r72 = r70 * r77
	}
	r78 := (65536) * r67
	r79 := r78 * r62
	r80 := min(r45, int64(p))
	r81 := int64(m.tokens[r80])
	r82 := int64(0)
	if d := uint64(r81 - (1)); d < 65535 {
		r82 = r81
	}
	r83 := r58 + (-2)
	r84 := min(max(r83, 0), int64(p))
	r85 := int64(m.tokens[r84])
	r86 := int64(0)
	if d := uint64(r85 - (131073)); d < 65535 {
		r86 = r85 - (131072)
	}
	r87 := r82 * r86
	r88 := (65536) * r49
	r89 := r88 * r86
	r90 := (65536) * r82
	var r91 int64
	if r90 != 0 {
		r92 := r58 + (-3)
		r93 := min(max(r92, 0), int64(p))
		r94 := int64(m.tokens[r93])
		r95 := int64(0)
		if d := uint64(r94 - (196609)); d < 65535 {
			r95 = r94 - (196608)
		}
		r91 = r90 * r95
	}
	r96 := r82 * r70
	r97 := r88 * r70
	r98 := r90 * r62
	r99 := r96 + r97 + r98
	r100 := min(max((r99)>>44, 0), 31)
	r101 := r71 + r72 + r79 + r87 + r89 + r91
	r102 := min(max((r101)>>44, 0), 63)
	r103 := r96 + r97 + r98 + (-17592186044416)*r100
	r104 := min(max((r103)>>38, 0), 63)
	r105 := r71 + r72 + r79 + r87 + r89 + r91 + (-17592186044416)*r102
	r106 := min(max((r105)>>38, 0), 63)
	r107 := r96 + r97 + r98 + (-17592186044416)*r100 + (-274877906944)*r104
	r108 := min(max((r107)>>32, 0), 63)
	r109 := r71 + r72 + r79 + r87 + r89 + r91 + (-17592186044416)*r102 + (-274877906944)*r106
	r110 := min(max((r109)>>32, 0), 63)
	r111 := r63 + r71 + r72 + r79 + r87 + r89 + r91 + (4096)*r100 + (-17592186044416)*r102 + (64)*r104 + (-274877906944)*r106 + r108 + (-4294967296)*r110
	r112 := min(max((r111)>>32, 0), 2)
	r113 := r63 + r71 + r72 + r79 + r87 + r89 + r91 + (4096)*r100 + (-17592186044416)*r102 + (64)*r104 + (-274877906944)*r106 + r108 + (-4294967296)*r110 + (-4294967296)*r112
	var r114 int64
	if r113 > 0 {
		r114 = 1
	}
	var r115 int64
	if r113 > 65535 {
		r115 = 1
	}
	r116 := r96 + r97 + r98 + (-17592186044416)*r100 + (-274877906944)*r104 + (-4294967296)*r108
	var r117 int64
	if r116 > 65535 {
		r117 = 1
	}
	r118 := r114 + r117
	var r119 int64
	if r118 > 0 {
		r119 = 1
	}
	r120 := r114 + r115 + r119
	var r121 int64
	if r120 == 0 {
		r121 = 1
	}
	r122 := (2)*r121 + (-1)
	var r123 int64
	if r120 == 1 {
		r123 = 1
	}
	r124 := (2)*r123 + (-1)
	r125 := int64(t3[r120])
	r126 := (2)*r125 + (-1)
	r127 := max(r120-(2), 0)
	r128 := (2)*r127 + (-1)
	var r129 int64
	if r120 > 1 {
		r129 = 1
	}
	r130 := r129 * r113
	r131 := -r129 + (1)
	r132 := r131 * r116
	r133 := r130 + r132
	r134 := min(max(r133, 0), 4294967296)
	r135, top0 := int64(0), r122
	if k := r124; k > top0 {
		r135, top0 = 1, k
	} else if k == top0 {
		r135 = -1
	}
	if k := r126; k > top0 {
		r135, top0 = 2, k
	} else if k == top0 {
		r135 = -1
	}
	if k := r128; k > top0 {
		r135, top0 = 3, k
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
	r139 := (2)*r134 + (-65535)
	return Token(min(max((r139-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f6998(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r47 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r55 := m.index1.vals[r54*4+0]
	r56 := m.index1.vals[r54*4+1]
	r57 := (4)*r45 + r46 + (-262144)*r55 + (-65536)*r56
	var r58 int64
	if r57 > -1 {
		r58 = 1
	}
	r59 := (-2)*r58 + (1)
	r60 := (2)*r58 + (-1)
	r61 := (4)*r55 + r56
	var r62 int64
	if r61 > 0 {
		r62 = 1
	}
	r63 := (-8)*r62 + (7)
	r64, top0 := int64(0), r59
	if k := r60; k > top0 {
		r64, top0 = 1, k
	} else if k == top0 {
		r64 = -1
	}
	if k := r63; k > top0 {
		r64, top0 = 2, k
	} else if k == top0 {
		r64 = -1
	}
	if r64 == 0 {
		r65 := (8)*r45 + (2)*r46 + (-4)*r55 - r56 + (1)
		r66 := (-4)*r55 - r56
		return family0.pick(r65, r66), true
	}
	if r64 == 1 {
		r67 := min(max(r61, 0), 65536)
		r68 := (8)*r45 + (2)*r46 + (-65536)*r67 + (1)
		r69 := (-65536) * r67
		return family1.pick(r68, r69), true
	}
	r70 := (-2)*r62 + (2)
	return Token(min(max((r70)>>1, 0), 15) + (360449)), true
}

func (m *State) f7021(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	s0 := Int{0, 0}
	top, best := s0, Token(360448)
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
	if r47 > 2147483647 {
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
	r59 := (4)*r57 + r58
	var r60 int64
	if r59 > 2147483647 {
		r60 = 1
	}
	r61 := r48 + r60
	r62 := max(r61-(1), 0)
	r63 := -r48 + (1)
	r64 := r63 * r47
	r65 := (-4)*r45 - r46 + (4294967296)
	r66 := r48 * r65
	r67 := -r60 + (1)
	r68 := r67 * r59
	r69 := (-4)*r57 - r58 + (4294967296)
	r70 := r60 * r69
	r71 := r64 + r66 - r68 - r70
	var r72 int64
	if r71 > -1 {
		r72 = 1
	}
	r73 := r48 + r60 + (-2)*r62 + r72
	r74 := max(r73-(1), 0)
	r75 := r68 + r70
	r76 := r74 * r75
	r77 := -r74
	r78 := max(r77-(-1), 0)
	r79 := r78 * r75
	r80 := max(r74-(1), 0)
	r81 := (4294901760) * r80
	r82 := min(max(r75, 0), 65536)
	r83 := r81 * r82
	r84 := (2)*r64 + (2)*r66 + (-2)*r76 + (-2)*r83 + (1)
	r85 := r78 * r84
	r86 := r74 * r84
	r87 := (131071)*r76 - r79 + r85 - r86
	r88 := -r76 - r79
	r89 := r64 + r66 + (-65536)*r68 + (-65536)*r70
	var r90 int64
	if r89 > -1 {
		r90 = 1
	}
	r91 := -r74 + r90
	r92 := max(r91, 0)
	r93 := r74 + r92
	var r94 int64
	if r93 > 0 {
		r94 = 1
	}
	s1 := Int{0, 1125899906842624}
	s1 = s1.addProduct(Int{-1, 18446744069414649856}, r76, false)
	s1 = s1.addProduct(Int{0, 65535}, r86, false)
	s1 = s1.addProduct(Int{-1, 18444492273895866368}, r94, false)
	s2, id0 := family0.wideMax(s1, r87, r88)
	if c := s2.cmp(top); c > 0 || c == 0 && id0 < best {
		top, best = s2, id0
	}
	r95 := (65536) * r82
	r96 := r78 * r95
	r97 := r74 * r95
	r98 := (2)*r64 + (2)*r66 + (-2)*r76 + (1)
	r99 := r74 * r98
	r100 := r78 * r98
	r101 := -r96 + (131071)*r97 - r99 + r100
	r102 := -r96 - r97
	s3 := Int{-1, 18445618173802708992}
	s3 = s3.addProduct(Int{-1, 18446744069414649856}, r97, false)
	s3 = s3.addProduct(Int{0, 65535}, r99, false)
	s3 = s3.addProduct(Int{0, 2251799813685248}, r94, false)
	s4, id1 := family1.wideMax(s3, r101, r102)
	if c := s4.cmp(top); c > 0 || c == 0 && id1 < best {
		top, best = s4, id1
	}
	s5 := Int{-1, 18445618173802708992}
	s5 = s5.addProduct(Int{-1, 18446744069414649856}, r76, false)
	s5 = s5.addProduct(Int{0, 65535}, r86, false)
	s6, id2 := family2.wideMax(s5, r87, r88)
	if c := s6.cmp(top); c > 0 || c == 0 && id2 < best {
		top, best = s6, id2
	}
	s7 := Int{-1, 18445618173802708992}
	s7 = s7.addProduct(Int{-1, 18446744069414649856}, r97, false)
	s7 = s7.addProduct(Int{0, 65535}, r99, false)
	s8, id3 := family3.wideMax(s7, r101, r102)
	if c := s8.cmp(top); c > 0 || c == 0 && id3 < best {
		top, best = s8, id3
	}
	s9 := Int{-1, 18445618173802708992}
	s9 = s9.addProduct(Int{-1, 18446744069414649856}, r76, false)
	s9 = s9.addProduct(Int{0, 65535}, r86, false)
	s10, id4 := family4.wideMax(s9, r87, r88)
	if c := s10.cmp(top); c > 0 || c == 0 && id4 < best {
		top, best = s10, id4
	}
	var r103 int64
	if r59 > 0 {
		r103 = 1
	}
	var r104 int64
	if r47 == 2147483648 {
		r104 = 1
	}
	r105 := max(r59-(4294967294), 0)
	r106 := r104 + r105
	r107 := max(r106-(1), 0)
	r108 := (-2)*r103 + (4)*r107 + (2)
	s11 := Int{0, 7881299347898368}
	s11 = s11.addProduct(Int{-1, 18437736874454810624}, r103, false)
	s11 = s11.addProduct(Int{0, 9007199254740992}, r107, false)
	s12, id5 := family9.wideMax(s11, r108, int64(-1))
	if c := s12.cmp(top); c > 0 || c == 0 && id5 < best {
		top, best = s12, id5
	}
	_ = top
	return best, true
}

func (m *State) f7044(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	s0 := Int{0, 0}
	top, best := s0, Token(360448)
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
	if r47 > 2147483647 {
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
	r59 := (4)*r57 + r58
	var r60 int64
	if r59 > 2147483647 {
		r60 = 1
	}
	r61 := r48 + r60
	r62 := max(r61-(1), 0)
	r63 := -r48 + (1)
	r64 := r63 * r47
	r65 := (-4)*r45 - r46 + (4294967296)
	r66 := r48 * r65
	r67 := -r60 + (1)
	r68 := r67 * r59
	r69 := (-4)*r57 - r58 + (4294967296)
	r70 := r60 * r69
	r71 := r64 + r66 - r68 - r70
	var r72 int64
	if r71 > -1 {
		r72 = 1
	}
	r73 := r48 + r60 + (-2)*r62 + r72
	r74 := max(r73-(1), 0)
	r75 := r68 + r70
	r76 := r74 * r75
	r77 := -r74
	r78 := max(r77-(-1), 0)
	r79 := r78 * r75
	r80 := max(r74-(1), 0)
	r81 := (4294901760) * r80
	r82 := min(max(r75, 0), 65536)
	r83 := r81 * r82
	r84 := (2)*r64 + (2)*r66 + (-2)*r76 + (-2)*r83 + (1)
	r85 := r78 * r84
	r86 := r74 * r84
	r87 := (131071)*r76 - r79 + r85 - r86
	r88 := -r76 - r79
	r89 := r64 + r66 + (-65536)*r68 + (-65536)*r70
	var r90 int64
	if r89 > -1 {
		r90 = 1
	}
	r91 := -r74 + r90
	r92 := max(r91, 0)
	r93 := r74 + r92
	var r94 int64
	if r93 > 0 {
		r94 = 1
	}
	s1 := Int{0, 1125899906842624}
	s1 = s1.addProduct(Int{-1, 18446744069414649856}, r76, false)
	s1 = s1.addProduct(Int{0, 65535}, r86, false)
	s1 = s1.addProduct(Int{-1, 18444492273895866368}, r94, false)
	s2, id0 := family0.wideMax(s1, r87, r88)
	if c := s2.cmp(top); c > 0 || c == 0 && id0 < best {
		top, best = s2, id0
	}
	r95 := (65536) * r82
	r96 := r78 * r95
	r97 := r74 * r95
	r98 := (2)*r64 + (2)*r66 + (-2)*r76 + (1)
	r99 := r74 * r98
	r100 := r78 * r98
	r101 := -r96 + (131071)*r97 - r99 + r100
	r102 := -r96 - r97
	s3 := Int{-1, 18445618173802708992}
	s3 = s3.addProduct(Int{-1, 18446744069414649856}, r97, false)
	s3 = s3.addProduct(Int{0, 65535}, r99, false)
	s3 = s3.addProduct(Int{0, 2251799813685248}, r94, false)
	s4, id1 := family1.wideMax(s3, r101, r102)
	if c := s4.cmp(top); c > 0 || c == 0 && id1 < best {
		top, best = s4, id1
	}
	s5 := Int{-1, 18445618173802708992}
	s5 = s5.addProduct(Int{-1, 18446744069414649856}, r76, false)
	s5 = s5.addProduct(Int{0, 65535}, r86, false)
	s6, id2 := family2.wideMax(s5, r87, r88)
	if c := s6.cmp(top); c > 0 || c == 0 && id2 < best {
		top, best = s6, id2
	}
	s7 := Int{-1, 18445618173802708992}
	s7 = s7.addProduct(Int{-1, 18446744069414649856}, r97, false)
	s7 = s7.addProduct(Int{0, 65535}, r99, false)
	s8, id3 := family3.wideMax(s7, r101, r102)
	if c := s8.cmp(top); c > 0 || c == 0 && id3 < best {
		top, best = s8, id3
	}
	s9 := Int{-1, 18445618173802708992}
	s9 = s9.addProduct(Int{-1, 18446744069414649856}, r76, false)
	s9 = s9.addProduct(Int{0, 65535}, r86, false)
	s10, id4 := family4.wideMax(s9, r87, r88)
	if c := s10.cmp(top); c > 0 || c == 0 && id4 < best {
		top, best = s10, id4
	}
	var r103 int64
	if r59 > 0 {
		r103 = 1
	}
	r104 := (-2)*r103 + (2)
	s11 := Int{0, 7881299347898368}
	s11 = s11.addProduct(Int{-1, 18437736874454810624}, r103, false)
	s12, id5 := family9.wideMax(s11, r104, int64(-1))
	if c := s12.cmp(top); c > 0 || c == 0 && id5 < best {
		top, best = s12, id5
	}
	_ = top
	return best, true
}

func (m *State) f7067(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+3]
	r46 := r45 + (-2)
	r47 := min(max(r46, 0), int64(p))
	r48 := int64(m.tokens[r47])
	r49 := int64(0)
	if d := uint64(r48 - (131073)); d < 65535 {
		r49 = r48 - (131072)
	}
	r50 := min(max((r49)>>12, 0), 15)
	r51 := r49 + (-4096)*r50
	r52 := min(max((r51)>>8, 0), 15)
	r53 := r49 + (-4096)*r50 + (-256)*r52
	r54 := min(max((r53)>>4, 0), 15)
	r55 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r64 := r63 + (-2)
	r65 := min(max(r64, 0), int64(p))
	r66 := int64(m.tokens[r65])
	r67 := int64(0)
	if d := uint64(r66 - (131073)); d < 65535 {
		r67 = r66 - (131072)
	}
	r68 := min(max((r67)>>12, 0), 15)
	r69 := r67 + (-4096)*r68
	r70 := min(max((r69)>>8, 0), 15)
	r71 := r67 + (-4096)*r68 + (-256)*r70
	r72 := min(max((r71)>>4, 0), 15)
	r73 := (16)*r54 + r72
	r74 := int64(t4[r73])
	r75 := (16)*r52 + r70
	r76 := int64(t4[r75])
	r77 := (16)*r50 + r68
	r78 := int64(t4[r77])
	r79 := r45 + (-3)
	r80 := min(max(r79, 0), int64(p))
	r81 := int64(m.tokens[r80])
	r82 := int64(0)
	if d := uint64(r81 - (196609)); d < 65535 {
		r82 = r81 - (196608)
	}
	r83 := min(max((r82)>>12, 0), 15)
	r84 := r82 + (-4096)*r83
	r85 := min(max((r84)>>8, 0), 15)
	r86 := r82 + (-4096)*r83 + (-256)*r85
	r87 := min(max((r86)>>4, 0), 15)
	r88 := r63 + (-3)
	r89 := min(max(r88, 0), int64(p))
	r90 := int64(m.tokens[r89])
	r91 := int64(0)
	if d := uint64(r90 - (196609)); d < 65535 {
		r91 = r90 - (196608)
	}
	r92 := min(max((r91)>>12, 0), 15)
	r93 := r91 + (-4096)*r92
	r94 := min(max((r93)>>8, 0), 15)
	r95 := r91 + (-4096)*r92 + (-256)*r94
	r96 := min(max((r95)>>4, 0), 15)
	r97 := (16)*r87 + r96
	r98 := int64(t4[r97])
	r99 := (16)*r85 + r94
	r100 := int64(t4[r99])
	r101 := (16)*r83 + r92
	r102 := int64(t4[r101])
	r103 := (16)*r49 + r67 + (-65536)*r50 + (-4096)*r68 + (-4096)*r52 + (-256)*r70 + (-256)*r54 + (-16)*r72
	r104 := t5.eval(r103)
	r105 := (16)*r82 + r91 + (-65536)*r83 + (-4096)*r92 + (-4096)*r85 + (-256)*r94 + (-256)*r87 + (-16)*r96
	r106 := t5.eval(r105)
	r107 := (16)*r74 + (256)*r76 + (4096)*r78 + (1048576)*r98 + (16777216)*r100 + (268435456)*r102 + r104 + (65536)*r106
	var r108 int64
	if r107 > 0 {
		r108 = 1
	}
	var r109 int64
	if r107 > 65535 {
		r109 = 1
	}
	r110 := min(r45, int64(p))
	r111 := int64(m.tokens[r110])
	r112 := int64(0)
	if d := uint64(r111 - (1)); d < 65535 {
		r112 = r111
	}
	r113 := min(max((r112)>>12, 0), 15)
	r114 := r112 + (-4096)*r113
	r115 := min(max((r114)>>8, 0), 15)
	r116 := r112 + (-4096)*r113 + (-256)*r115
	r117 := min(max((r116)>>4, 0), 15)
	r118 := min(r63, int64(p))
	r119 := int64(m.tokens[r118])
	r120 := int64(0)
	if d := uint64(r119 - (1)); d < 65535 {
		r120 = r119
	}
	r121 := min(max((r120)>>12, 0), 15)
	r122 := r120 + (-4096)*r121
	r123 := min(max((r122)>>8, 0), 15)
	r124 := r120 + (-4096)*r121 + (-256)*r123
	r125 := min(max((r124)>>4, 0), 15)
	r126 := (16)*r117 + r125
	r127 := int64(t4[r126])
	r128 := (16)*r115 + r123
	r129 := int64(t4[r128])
	r130 := (16)*r113 + r121
	r131 := int64(t4[r130])
	r132 := r45 + (-1)
	r133 := min(max(r132, 0), int64(p))
	r134 := int64(m.tokens[r133])
	r135 := int64(0)
	if d := uint64(r134 - (65537)); d < 65535 {
		r135 = r134 - (65536)
	}
	r136 := min(max((r135)>>12, 0), 15)
	r137 := r135 + (-4096)*r136
	r138 := min(max((r137)>>8, 0), 15)
	r139 := r135 + (-4096)*r136 + (-256)*r138
	r140 := min(max((r139)>>4, 0), 15)
	r141 := r63 + (-1)
	r142 := min(max(r141, 0), int64(p))
	r143 := int64(m.tokens[r142])
	r144 := int64(0)
	if d := uint64(r143 - (65537)); d < 65535 {
		r144 = r143 - (65536)
	}
	r145 := min(max((r144)>>12, 0), 15)
	r146 := r144 + (-4096)*r145
	r147 := min(max((r146)>>8, 0), 15)
	r148 := r144 + (-4096)*r145 + (-256)*r147
	r149 := min(max((r148)>>4, 0), 15)
	r150 := (16)*r140 + r149
	r151 := int64(t4[r150])
	r152 := (16)*r138 + r147
	r153 := int64(t4[r152])
	r154 := (16)*r136 + r145
	r155 := int64(t4[r154])
	r156 := (16)*r112 + r120 + (-65536)*r113 + (-4096)*r121 + (-4096)*r115 + (-256)*r123 + (-256)*r117 + (-16)*r125
	r157 := t5.eval(r156)
	r158 := (16)*r135 + r144 + (-65536)*r136 + (-4096)*r145 + (-4096)*r138 + (-256)*r147 + (-256)*r140 + (-16)*r149
	r159 := t5.eval(r158)
	r160 := (16)*r127 + (256)*r129 + (4096)*r131 + (1048576)*r151 + (16777216)*r153 + (268435456)*r155 + r157 + (65536)*r159
	var r161 int64
	if r160 > 65535 {
		r161 = 1
	}
	r162 := r108 + r161
	var r163 int64
	if r162 > 0 {
		r163 = 1
	}
	r164 := r108 + r109 + r163
	var r165 int64
	if r164 == 0 {
		r165 = 1
	}
	r166 := (2)*r165 + (-1)
	var r167 int64
	if r164 == 1 {
		r167 = 1
	}
	r168 := (2)*r167 + (-1)
	r169 := int64(t3[r164])
	r170 := (2)*r169 + (-1)
	r171 := max(r164-(2), 0)
	r172 := (2)*r171 + (-1)
	var r173 int64
	if r164 > 1 {
		r173 = 1
	}
	r174 := r173 * r107
	r175 := -r173 + (1)
	r176 := r175 * r160
	r177 := r174 + r176
	r178 := min(max(r177, 0), 4294967296)
	r179, top0 := int64(0), r166
	if k := r168; k > top0 {
		r179, top0 = 1, k
	} else if k == top0 {
		r179 = -1
	}
	if k := r170; k > top0 {
		r179, top0 = 2, k
	} else if k == top0 {
		r179 = -1
	}
	if k := r172; k > top0 {
		r179, top0 = 3, k
	} else if k == top0 {
		r179 = -1
	}
	if r179 == 0 {
		r180 := (2) * r178
		return Token(min(max((r180)>>1, 0), 65535) + (0)), true
	}
	if r179 == 1 {
		r181 := (2)*r178 + (-65535)
		return Token(min(max((r181-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r179 == 2 {
		r182 := (2) * r178
		return Token(min(max((r182)>>1, 0), 65535) + (131072)), true
	}
	r183 := (2)*r178 + (-65535)
	return Token(min(max((r183-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f7090(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r54 := m.index1.vals[r53*4+2]
	r55 := m.index1.vals[r44*4+3]
	r56 := r55 + (-2)
	r57 := min(max(r56, 0), int64(p))
	r58 := int64(m.tokens[r57])
	r59 := int64(0)
	if d := uint64(r58 - (131073)); d < 65535 {
		r59 = r58 - (131072)
	}
	r60 := min(max((r59)>>12, 0), 15)
	r61 := r59 + (-4096)*r60
	r62 := min(max((r61)>>8, 0), 15)
	r63 := r59 + (-4096)*r60 + (-256)*r62
	r64 := min(max((r63)>>4, 0), 15)
	r65 := m.index1.vals[r53*4+3]
	r66 := r65 + (-2)
	r67 := min(max(r66, 0), int64(p))
	r68 := int64(m.tokens[r67])
	r69 := int64(0)
	if d := uint64(r68 - (131073)); d < 65535 {
		r69 = r68 - (131072)
	}
	r70 := min(max((r69)>>12, 0), 15)
	r71 := r69 + (-4096)*r70
	r72 := min(max((r71)>>8, 0), 15)
	r73 := r69 + (-4096)*r70 + (-256)*r72
	r74 := min(max((r73)>>4, 0), 15)
	r75 := (16)*r64 + r74
	r76 := int64(t4[r75])
	r77 := (16)*r62 + r72
	r78 := int64(t4[r77])
	r79 := (16)*r60 + r70
	r80 := int64(t4[r79])
	r81 := r55 + (-3)
	r82 := min(max(r81, 0), int64(p))
	r83 := int64(m.tokens[r82])
	r84 := int64(0)
	if d := uint64(r83 - (196609)); d < 65535 {
		r84 = r83 - (196608)
	}
	r85 := min(max((r84)>>12, 0), 15)
	r86 := r84 + (-4096)*r85
	r87 := min(max((r86)>>8, 0), 15)
	r88 := r84 + (-4096)*r85 + (-256)*r87
	r89 := min(max((r88)>>4, 0), 15)
	r90 := r65 + (-3)
	r91 := min(max(r90, 0), int64(p))
	r92 := int64(m.tokens[r91])
	r93 := int64(0)
	if d := uint64(r92 - (196609)); d < 65535 {
		r93 = r92 - (196608)
	}
	r94 := min(max((r93)>>12, 0), 15)
	r95 := r93 + (-4096)*r94
	r96 := min(max((r95)>>8, 0), 15)
	r97 := r93 + (-4096)*r94 + (-256)*r96
	r98 := min(max((r97)>>4, 0), 15)
	r99 := (16)*r89 + r98
	r100 := int64(t4[r99])
	r101 := (16)*r87 + r96
	r102 := int64(t4[r101])
	r103 := (16)*r85 + r94
	r104 := int64(t4[r103])
	r105 := (16)*r59 + r69 + (-65536)*r60 + (-4096)*r70 + (-4096)*r62 + (-256)*r72 + (-256)*r64 + (-16)*r74
	r106 := t5.eval(r105)
	r107 := (16)*r84 + r93 + (-65536)*r85 + (-4096)*r94 + (-4096)*r87 + (-256)*r96 + (-256)*r89 + (-16)*r98
	r108 := t5.eval(r107)
	r109 := r45 + r54 + (-16)*r76 + (-256)*r78 + (-4096)*r80 + (-1048576)*r100 + (-16777216)*r102 + (-268435456)*r104 - r106 + (-65536)*r108
	var r110 int64
	if r109 > 0 {
		r110 = 1
	}
	var r111 int64
	if r109 > 65535 {
		r111 = 1
	}
	r112 := m.index1.vals[r44*4+0]
	r113 := m.index1.vals[r44*4+1]
	r114 := m.index1.vals[r53*4+0]
	r115 := m.index1.vals[r53*4+1]
	r116 := min(r55, int64(p))
	r117 := int64(m.tokens[r116])
	r118 := int64(0)
	if d := uint64(r117 - (1)); d < 65535 {
		r118 = r117
	}
	r119 := min(max((r118)>>12, 0), 15)
	r120 := r118 + (-4096)*r119
	r121 := min(max((r120)>>8, 0), 15)
	r122 := r118 + (-4096)*r119 + (-256)*r121
	r123 := min(max((r122)>>4, 0), 15)
	r124 := min(r65, int64(p))
	r125 := int64(m.tokens[r124])
	r126 := int64(0)
	if d := uint64(r125 - (1)); d < 65535 {
		r126 = r125
	}
	r127 := min(max((r126)>>12, 0), 15)
	r128 := r126 + (-4096)*r127
	r129 := min(max((r128)>>8, 0), 15)
	r130 := r126 + (-4096)*r127 + (-256)*r129
	r131 := min(max((r130)>>4, 0), 15)
	r132 := (16)*r123 + r131
	r133 := int64(t4[r132])
	r134 := (16)*r121 + r129
	r135 := int64(t4[r134])
	r136 := (16)*r119 + r127
	r137 := int64(t4[r136])
	r138 := r55 + (-1)
	r139 := min(max(r138, 0), int64(p))
	r140 := int64(m.tokens[r139])
	r141 := int64(0)
	if d := uint64(r140 - (65537)); d < 65535 {
		r141 = r140 - (65536)
	}
	r142 := min(max((r141)>>12, 0), 15)
	r143 := r141 + (-4096)*r142
	r144 := min(max((r143)>>8, 0), 15)
	r145 := r141 + (-4096)*r142 + (-256)*r144
	r146 := min(max((r145)>>4, 0), 15)
	r147 := r65 + (-1)
	r148 := min(max(r147, 0), int64(p))
	r149 := int64(m.tokens[r148])
	r150 := int64(0)
	if d := uint64(r149 - (65537)); d < 65535 {
		r150 = r149 - (65536)
	}
	r151 := min(max((r150)>>12, 0), 15)
	r152 := r150 + (-4096)*r151
	r153 := min(max((r152)>>8, 0), 15)
	r154 := r150 + (-4096)*r151 + (-256)*r153
	r155 := min(max((r154)>>4, 0), 15)
	r156 := (16)*r146 + r155
	r157 := int64(t4[r156])
	r158 := (16)*r144 + r153
	r159 := int64(t4[r158])
	r160 := (16)*r142 + r151
	r161 := int64(t4[r160])
	r162 := (16)*r118 + r126 + (-65536)*r119 + (-4096)*r127 + (-4096)*r121 + (-256)*r129 + (-256)*r123 + (-16)*r131
	r163 := t5.eval(r162)
	r164 := (16)*r141 + r150 + (-65536)*r142 + (-4096)*r151 + (-4096)*r144 + (-256)*r153 + (-256)*r146 + (-16)*r155
	r165 := t5.eval(r164)
	r166 := (4)*r112 + r113 + (4)*r114 + r115 + (-16)*r133 + (-256)*r135 + (-4096)*r137 + (-1048576)*r157 + (-16777216)*r159 + (-268435456)*r161 - r163 + (-65536)*r165
	var r167 int64
	if r166 > 65535 {
		r167 = 1
	}
	r168 := r110 + r167
	var r169 int64
	if r168 > 0 {
		r169 = 1
	}
	r170 := r110 + r111 + r169
	var r171 int64
	if r170 == 0 {
		r171 = 1
	}
	r172 := (2)*r171 + (-1)
	var r173 int64
	if r170 == 1 {
		r173 = 1
	}
	r174 := (2)*r173 + (-1)
	r175 := int64(t3[r170])
	r176 := (2)*r175 + (-1)
	r177 := max(r170-(2), 0)
	r178 := (2)*r177 + (-1)
	var r179 int64
	if r170 > 1 {
		r179 = 1
	}
	r180 := r179 * r109
	r181 := -r179 + (1)
	r182 := r181 * r166
	r183 := r180 + r182
	r184 := min(max(r183, 0), 4294967296)
	r185, top0 := int64(0), r172
	if k := r174; k > top0 {
		r185, top0 = 1, k
	} else if k == top0 {
		r185 = -1
	}
	if k := r176; k > top0 {
		r185, top0 = 2, k
	} else if k == top0 {
		r185 = -1
	}
	if k := r178; k > top0 {
		r185, top0 = 3, k
	} else if k == top0 {
		r185 = -1
	}
	if r185 == 0 {
		r186 := (2) * r184
		return Token(min(max((r186)>>1, 0), 65535) + (0)), true
	}
	if r185 == 1 {
		r187 := (2)*r184 + (-65535)
		return Token(min(max((r187-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r185 == 2 {
		r188 := (2) * r184
		return Token(min(max((r188)>>1, 0), 65535) + (131072)), true
	}
	r189 := (2)*r184 + (-65535)
	return Token(min(max((r189-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f7113(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r54 := m.index1.vals[r53*4+2]
	r55 := m.index1.vals[r44*4+3]
	r56 := r55 + (-2)
	r57 := min(max(r56, 0), int64(p))
	r58 := int64(m.tokens[r57])
	r59 := int64(0)
	if d := uint64(r58 - (131073)); d < 65535 {
		r59 = r58 - (131072)
	}
	r60 := min(max((r59)>>12, 0), 15)
	r61 := r59 + (-4096)*r60
	r62 := min(max((r61)>>8, 0), 15)
	r63 := r59 + (-4096)*r60 + (-256)*r62
	r64 := min(max((r63)>>4, 0), 15)
	r65 := m.index1.vals[r53*4+3]
	r66 := r65 + (-2)
	r67 := min(max(r66, 0), int64(p))
	r68 := int64(m.tokens[r67])
	r69 := int64(0)
	if d := uint64(r68 - (131073)); d < 65535 {
		r69 = r68 - (131072)
	}
	r70 := min(max((r69)>>12, 0), 15)
	r71 := r69 + (-4096)*r70
	r72 := min(max((r71)>>8, 0), 15)
	r73 := r69 + (-4096)*r70 + (-256)*r72
	r74 := min(max((r73)>>4, 0), 15)
	r75 := (16)*r64 + r74
	r76 := int64(t4[r75])
	r77 := (16)*r62 + r72
	r78 := int64(t4[r77])
	r79 := (16)*r60 + r70
	r80 := int64(t4[r79])
	r81 := r55 + (-3)
	r82 := min(max(r81, 0), int64(p))
	r83 := int64(m.tokens[r82])
	r84 := int64(0)
	if d := uint64(r83 - (196609)); d < 65535 {
		r84 = r83 - (196608)
	}
	r85 := min(max((r84)>>12, 0), 15)
	r86 := r84 + (-4096)*r85
	r87 := min(max((r86)>>8, 0), 15)
	r88 := r84 + (-4096)*r85 + (-256)*r87
	r89 := min(max((r88)>>4, 0), 15)
	r90 := r65 + (-3)
	r91 := min(max(r90, 0), int64(p))
	r92 := int64(m.tokens[r91])
	r93 := int64(0)
	if d := uint64(r92 - (196609)); d < 65535 {
		r93 = r92 - (196608)
	}
	r94 := min(max((r93)>>12, 0), 15)
	r95 := r93 + (-4096)*r94
	r96 := min(max((r95)>>8, 0), 15)
	r97 := r93 + (-4096)*r94 + (-256)*r96
	r98 := min(max((r97)>>4, 0), 15)
	r99 := (16)*r89 + r98
	r100 := int64(t4[r99])
	r101 := (16)*r87 + r96
	r102 := int64(t4[r101])
	r103 := (16)*r85 + r94
	r104 := int64(t4[r103])
	r105 := (16)*r59 + r69 + (-65536)*r60 + (-4096)*r70 + (-4096)*r62 + (-256)*r72 + (-256)*r64 + (-16)*r74
	r106 := t5.eval(r105)
	r107 := (16)*r84 + r93 + (-65536)*r85 + (-4096)*r94 + (-4096)*r87 + (-256)*r96 + (-256)*r89 + (-16)*r98
	r108 := t5.eval(r107)
	r109 := r45 + r54 + (-32)*r76 + (-512)*r78 + (-8192)*r80 + (-2097152)*r100 + (-33554432)*r102 + (-536870912)*r104 + (-2)*r106 + (-131072)*r108
	var r110 int64
	if r109 > 0 {
		r110 = 1
	}
	var r111 int64
	if r109 > 65535 {
		r111 = 1
	}
	r112 := m.index1.vals[r44*4+0]
	r113 := m.index1.vals[r44*4+1]
	r114 := m.index1.vals[r53*4+0]
	r115 := m.index1.vals[r53*4+1]
	r116 := min(r55, int64(p))
	r117 := int64(m.tokens[r116])
	r118 := int64(0)
	if d := uint64(r117 - (1)); d < 65535 {
		r118 = r117
	}
	r119 := min(max((r118)>>12, 0), 15)
	r120 := r118 + (-4096)*r119
	r121 := min(max((r120)>>8, 0), 15)
	r122 := r118 + (-4096)*r119 + (-256)*r121
	r123 := min(max((r122)>>4, 0), 15)
	r124 := min(r65, int64(p))
	r125 := int64(m.tokens[r124])
	r126 := int64(0)
	if d := uint64(r125 - (1)); d < 65535 {
		r126 = r125
	}
	r127 := min(max((r126)>>12, 0), 15)
	r128 := r126 + (-4096)*r127
	r129 := min(max((r128)>>8, 0), 15)
	r130 := r126 + (-4096)*r127 + (-256)*r129
	r131 := min(max((r130)>>4, 0), 15)
	r132 := (16)*r123 + r131
	r133 := int64(t4[r132])
	r134 := (16)*r121 + r129
	r135 := int64(t4[r134])
	r136 := (16)*r119 + r127
	r137 := int64(t4[r136])
	r138 := r55 + (-1)
	r139 := min(max(r138, 0), int64(p))
	r140 := int64(m.tokens[r139])
	r141 := int64(0)
	if d := uint64(r140 - (65537)); d < 65535 {
		r141 = r140 - (65536)
	}
	r142 := min(max((r141)>>12, 0), 15)
	r143 := r141 + (-4096)*r142
	r144 := min(max((r143)>>8, 0), 15)
	r145 := r141 + (-4096)*r142 + (-256)*r144
	r146 := min(max((r145)>>4, 0), 15)
	r147 := r65 + (-1)
	r148 := min(max(r147, 0), int64(p))
	r149 := int64(m.tokens[r148])
	r150 := int64(0)
	if d := uint64(r149 - (65537)); d < 65535 {
		r150 = r149 - (65536)
	}
	r151 := min(max((r150)>>12, 0), 15)
	r152 := r150 + (-4096)*r151
	r153 := min(max((r152)>>8, 0), 15)
	r154 := r150 + (-4096)*r151 + (-256)*r153
	r155 := min(max((r154)>>4, 0), 15)
	r156 := (16)*r146 + r155
	r157 := int64(t4[r156])
	r158 := (16)*r144 + r153
	r159 := int64(t4[r158])
	r160 := (16)*r142 + r151
	r161 := int64(t4[r160])
	r162 := (16)*r118 + r126 + (-65536)*r119 + (-4096)*r127 + (-4096)*r121 + (-256)*r129 + (-256)*r123 + (-16)*r131
	r163 := t5.eval(r162)
	r164 := (16)*r141 + r150 + (-65536)*r142 + (-4096)*r151 + (-4096)*r144 + (-256)*r153 + (-256)*r146 + (-16)*r155
	r165 := t5.eval(r164)
	r166 := (4)*r112 + r113 + (4)*r114 + r115 + (-32)*r133 + (-512)*r135 + (-8192)*r137 + (-2097152)*r157 + (-33554432)*r159 + (-536870912)*r161 + (-2)*r163 + (-131072)*r165
	var r167 int64
	if r166 > 65535 {
		r167 = 1
	}
	r168 := r110 + r167
	var r169 int64
	if r168 > 0 {
		r169 = 1
	}
	r170 := r110 + r111 + r169
	var r171 int64
	if r170 == 0 {
		r171 = 1
	}
	r172 := (2)*r171 + (-1)
	var r173 int64
	if r170 == 1 {
		r173 = 1
	}
	r174 := (2)*r173 + (-1)
	r175 := int64(t3[r170])
	r176 := (2)*r175 + (-1)
	r177 := max(r170-(2), 0)
	r178 := (2)*r177 + (-1)
	var r179 int64
	if r170 > 1 {
		r179 = 1
	}
	r180 := r179 * r109
	r181 := -r179 + (1)
	r182 := r181 * r166
	r183 := r180 + r182
	r184 := min(max(r183, 0), 4294967296)
	r185, top0 := int64(0), r172
	if k := r174; k > top0 {
		r185, top0 = 1, k
	} else if k == top0 {
		r185 = -1
	}
	if k := r176; k > top0 {
		r185, top0 = 2, k
	} else if k == top0 {
		r185 = -1
	}
	if k := r178; k > top0 {
		r185, top0 = 3, k
	} else if k == top0 {
		r185 = -1
	}
	if r185 == 0 {
		r186 := (2) * r184
		return Token(min(max((r186)>>1, 0), 65535) + (0)), true
	}
	if r185 == 1 {
		r187 := (2)*r184 + (-65535)
		return Token(min(max((r187-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r185 == 2 {
		r188 := (2) * r184
		return Token(min(max((r188)>>1, 0), 65535) + (131072)), true
	}
	r189 := (2)*r184 + (-65535)
	return Token(min(max((r189-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f7136(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+3]
	r46 := min(r45, int64(p))
	r47 := int64(m.tokens[r46])
	r48 := int64(0)
	if d := uint64(r47 - (1)); d < 65535 {
		r48 = r47
	}
	r49 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r61 := int64(t7[r60])
	r62 := r48 * r61
	var r63 int64
	if r61 != 0 {
		r64 := r45 + (-1)
		r65 := min(max(r64, 0), int64(p))
		r66 := int64(m.tokens[r65])
		r67 := int64(0)
		if d := uint64(r66 - (65537)); d < 65535 {
			r67 = r66 - (65536)
		}
		r68 := (65536) * r67
		r63 = r61 * r68
	}
	r69 := (65536) * r48
	r70 := int64(t8[r60])
	r71 := r69 * r70
	r72 := r62 + r63 + r71
	r73 := min(max((r72)>>44, 0), 15)
	r74 := r62 + r63 + r71 + (-17592186044416)*r73
	r75 := min(max((r74)>>38, 0), 63)
	r76 := r62 + r63 + r71 + (-17592186044416)*r73 + (-274877906944)*r75
	r77 := min(max((r76)>>32, 0), 63)
	r78 := r62 + r63 + r71 + (-17592186044416)*r73 + (-274877906944)*r75 + (-4294967296)*r77
	var r79 int64
	if r78 > 65535 {
		r79 = 1
	}
	r80 := (-2)*r79 + (1)
	r81 := (2)*r79 + (-1)
	r82 := min(max(r78, 0), 4294967296)
	r83, top0 := int64(0), r80
	if k := r81; k > top0 {
		r83, top0 = 1, k
	} else if k == top0 {
		r83 = -1
	}
	if r83 == 0 {
		r84 := (2) * r82
		return Token(min(max((r84)>>1, 0), 65535) + (0)), true
	}
	r85 := (2)*r82 + (-65535)
	return Token(min(max((r85-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f7159(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+3]
	r46 := r45 + (-1)
	r47 := min(max(r46, 0), int64(p))
	r48 := int64(m.tokens[r47])
	r49 := int64(0)
	if d := uint64(r48 - (65537)); d < 65535 {
		r49 = r48 - (65536)
	}
	r50 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r63 := int64(t9[r62-(-31)])
	r64 := r49 * r63
	r65 := r45 + (-2)
	r66 := min(max(r65, 0), int64(p))
	r67 := int64(m.tokens[r66])
	r68 := int64(0)
	if d := uint64(r67 - (131073)); d < 65535 {
		r68 = r67 - (131072)
	}
	r69 := int64(t10[r62-(-31)])
	r70 := (-2)*r61 + r69 + (64)
	r71 := r68 * r70
	r72 := r45 + (-3)
	r73 := min(max(r72, 0), int64(p))
	r74 := int64(m.tokens[r73])
	r75 := int64(0)
	if d := uint64(r74 - (196609)); d < 65535 {
		r75 = r74 - (196608)
	}
	r76 := (65536) * r75
	r77 := r76 * r70
	r78 := (65536) * r68
	r79 := r78 * r63
	r80 := min(r45, int64(p))
	r81 := int64(m.tokens[r80])
	r82 := int64(0)
	if d := uint64(r81 - (1)); d < 65535 {
		r82 = r81
	}
	r83 := r82 * r70
	r84 := (65536) * r49
	r85 := r84 * r70
	r86 := (65536) * r82
	r87 := r86 * r63
	r88 := r83 + r85 + r87
	r89 := min(max((r88)>>44, 0), 16)
	r90 := r71 + r77 + r79
	r91 := min(max((r90)>>44, 0), 16)
	r92 := r83 + r85 + r87 + (-17592186044416)*r89
	r93 := min(max((r92)>>38, 0), 63)
	r94 := r71 + r77 + r79 + (-17592186044416)*r91
	r95 := min(max((r94)>>38, 0), 63)
	r96 := r83 + r85 + r87 + (-17592186044416)*r89 + (-274877906944)*r93
	r97 := min(max((r96)>>32, 0), 63)
	r98 := r71 + r77 + r79 + (-17592186044416)*r91 + (-274877906944)*r95
	r99 := min(max((r98)>>32, 0), 63)
	r100 := r64 + r71 + r77 + r79 + (4096)*r89 + (-17592186044416)*r91 + (64)*r93 + (-274877906944)*r95 + r97 + (-4294967296)*r99
	r101 := min(max((r100)>>32, 0), 2)
	r102 := max(r62-(-1), 0)
	r103 := r83 + r85 + r87 + (-17592186044416)*r89 + (-274877906944)*r93 + (-4294967296)*r97
	r104 := r102 * r103
	r105 := r64 + r71 + r77 + r79 + (4096)*r89 + (-17592186044416)*r91 + (64)*r93 + (-274877906944)*r95 + r97 + (-4294967296)*r99 + (-4294967296)*r101 + r104
	var r106 int64
	if r105 > 65535 {
		r106 = 1
	}
	r107 := (-2)*r106 + (1)
	r108 := (2)*r106 + (-1)
	r109 := min(max(r105, 0), 4294967296)
	r110, top0 := int64(0), r107
	if k := r108; k > top0 {
		r110, top0 = 1, k
	} else if k == top0 {
		r110 = -1
	}
	if r110 == 0 {
		r111 := (2) * r109
		return Token(min(max((r111)>>1, 0), 65535) + (0)), true
	}
	r112 := (2)*r109 + (-65535)
	return Token(min(max((r112-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f7182(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	if r47 > 2147483647 {
		r48 = 1
	}
	r49 := -r48 + (1)
	r50 := m.index1.vals[r44*4+3]
	r51 := r50 + (-1)
	r52 := min(max(r51, 0), int64(p))
	r53 := int64(m.tokens[r52])
	r54 := int64(0)
	if d := uint64(r53 - (65537)); d < 65535 {
		r54 = r53 - (65536)
	}
	r55 := r49 * r54
	r56 := -r54 + (65535)
	r57 := r48 * r56
	r58 := r55 + r57
	r59 := (-65536)*r31 + (8)*r5 + (268500996)
	r60 := min(max(r59, 0), int64(p))
	r61 := int64(m.tokens[r60])
	r62 := big1.at(r61)
	r63 := int64(0)
	if d := uint64(r61 - (196608)); d < 32768 {
		r63 = int64(1)
	}
	r64 := r4 * r63
	r65 := r62 + r64
	r66 := int64(m.index1.find1(r65))
	r67 := m.index1.vals[r66*4+3]
	r68 := min(r67, int64(p))
	r69 := int64(m.tokens[r68])
	r70 := int64(0)
	if d := uint64(r69 - (1)); d < 65535 {
		r70 = int64(t6[(r69-(1))&31])
	}
	r71 := -r70
	r72 := int64(t9[r71-(-31)])
	r73 := r58 * r72
	r74 := r50 + (-2)
	r75 := min(max(r74, 0), int64(p))
	r76 := int64(m.tokens[r75])
	r77 := int64(0)
	if d := uint64(r76 - (131073)); d < 65535 {
		r77 = r76 - (131072)
	}
	r78 := int64(t10[r71-(-31)])
	r79 := (-2)*r70 + r78 + (64)
	r80 := r77 * r79
	r81 := r50 + (-3)
	r82 := min(max(r81, 0), int64(p))
	r83 := int64(m.tokens[r82])
	r84 := int64(0)
	if d := uint64(r83 - (196609)); d < 65535 {
		r84 = r83 - (196608)
	}
	r85 := (65536) * r84
	r86 := r85 * r79
	r87 := (65536) * r77
	r88 := r87 * r72
	r89 := min(r50, int64(p))
	r90 := int64(m.tokens[r89])
	r91 := int64(0)
	if d := uint64(r90 - (1)); d < 65535 {
		r91 = r90
	}
	r92 := r49 * r91
	r93 := -r91 + (65535)
	r94 := r48 * r93
	r95 := r92 + r94
	r96 := r95 * r79
	r97 := (65536)*r55 + (65536)*r57
	r98 := r97 * r79
	r99 := (65536)*r92 + (65536)*r94
	r100 := r99 * r72
	r101 := r96 + r98 + r100
	r102 := min(max((r101)>>44, 0), 32)
	r103 := r80 + r86 + r88
	r104 := min(max((r103)>>44, 0), 16)
	r105 := r96 + r98 + r100 + (-17592186044416)*r102
	r106 := min(max((r105)>>38, 0), 63)
	r107 := r80 + r86 + r88 + (-17592186044416)*r104
	r108 := min(max((r107)>>38, 0), 63)
	r109 := r96 + r98 + r100 + (-17592186044416)*r102 + (-274877906944)*r106
	r110 := min(max((r109)>>32, 0), 63)
	r111 := r80 + r86 + r88 + (-17592186044416)*r104 + (-274877906944)*r108
	r112 := min(max((r111)>>32, 0), 63)
	r113 := r73 + r80 + r86 + r88 + (4096)*r102 + (-17592186044416)*r104 + (64)*r106 + (-274877906944)*r108 + r110 + (-4294967296)*r112
	r114 := min(max((r113)>>32, 0), 2)
	r115 := max(r71-(-1), 0)
	r116 := r96 + r98 + r100 + (-17592186044416)*r102 + (-274877906944)*r106 + (-4294967296)*r110
	r117 := r115 * r116
	r118 := r73 + r80 + r86 + r88 + (4096)*r102 + (-17592186044416)*r104 + (64)*r106 + (-274877906944)*r108 + r110 + (-4294967296)*r112 + (-4294967296)*r114 + r117
	r119 := r49 * r118
	r120 := -r73 - r80 - r86 - r88 + (-4096)*r102 + (17592186044416)*r104 + (-64)*r106 + (274877906944)*r108 - r110 + (4294967296)*r112 + (4294967296)*r114 - r117 + (4294967295)
	r121 := r48 * r120
	r122 := r119 + r121
	var r123 int64
	if r122 > 65535 {
		r123 = 1
	}
	r124 := (-2)*r123 + (1)
	r125 := (2)*r123 + (-1)
	r126 := min(max(r122, 0), 4294967296)
	r127, top0 := int64(0), r124
	if k := r125; k > top0 {
		r127, top0 = 1, k
	} else if k == top0 {
		r127 = -1
	}
	if r127 == 0 {
		r128 := (2) * r126
		return Token(min(max((r128)>>1, 0), 65535) + (0)), true
	}
	r129 := (2)*r126 + (-65535)
	return Token(min(max((r129-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f7205(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+3]
	r46 := min(r45, int64(p))
	r47 := int64(m.tokens[r46])
	r48 := int64(0)
	if d := uint64(r47 - (1)); d < 65535 {
		r48 = r47
	}
	r49 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r61 := int64(t7[r60])
	r62 := r48 * r61
	var r63 int64
	if r61 != 0 {
		r64 := r45 + (-1)
		r65 := min(max(r64, 0), int64(p))
		r66 := int64(m.tokens[r65])
		r67 := int64(0)
		if d := uint64(r66 - (65537)); d < 65535 {
			r67 = r66 - (65536)
		}
		r68 := (65536) * r67
		r63 = r61 * r68
	}
	r69 := (65536) * r48
	r70 := int64(t8[r60])
	r71 := r69 * r70
	var r72 int64
	if r70 != 0 {
		r73 := r45 + (-1)
		r74 := min(max(r73, 0), int64(p))
		r75 := int64(m.tokens[r74])
		r76 := int64(0)
		if d := uint64(r75 - (65537)); d < 65535 {
			r76 = r75 - (65536)
		}
		r72 = r70 * r76
	}
	var r77 int64
	if r61 != 0 {
		r78 := r45 + (-2)
		r79 := min(max(r78, 0), int64(p))
		r80 := int64(m.tokens[r79])
		r81 := int64(0)
		if d := uint64(r80 - (131073)); d < 65535 {
			r81 = r80 - (131072)
		}
		r77 = r61 * r81
	}
	var r82 int64
	if r61 != 0 {
		r83 := r45 + (-3)
		r84 := min(max(r83, 0), int64(p))
		r85 := int64(m.tokens[r84])
		r86 := int64(0)
		if d := uint64(r85 - (196609)); d < 65535 {
			r86 = r85 - (196608)
		}
		r87 := (65536) * r86
		r82 = r61 * r87
	}
	var r88 int64
	if r70 != 0 {
		r89 := r45 + (-2)
		r90 := min(max(r89, 0), int64(p))
		r91 := int64(m.tokens[r90])
		r92 := int64(0)
		if d := uint64(r91 - (131073)); d < 65535 {
			r92 = r91 - (131072)
		}
		r93 := (65536) * r92
		r88 = r70 * r93
	}
	r94 := r62 + r63 + r71
	r95 := min(max((r94)>>44, 0), 15)
	r96 := r77 + r82 + r88
	r97 := min(max((r96)>>44, 0), 15)
	r98 := r62 + r63 + r71 + (-17592186044416)*r95
	r99 := min(max((r98)>>38, 0), 63)
	r100 := r77 + r82 + r88 + (-17592186044416)*r97
	r101 := min(max((r100)>>38, 0), 63)
	r102 := r62 + r63 + r71 + (-17592186044416)*r95 + (-274877906944)*r99
	r103 := min(max((r102)>>32, 0), 63)
	r104 := r77 + r82 + r88 + (-17592186044416)*r97 + (-274877906944)*r101
	r105 := min(max((r104)>>32, 0), 63)
	r106 := r72 + r77 + r82 + r88 + (4096)*r95 + (-17592186044416)*r97 + (64)*r99 + (-274877906944)*r101 + r103 + (-4294967296)*r105
	r107 := min(max((r106)>>32, 0), 2)
	r108 := r62 + r63 + r71 + r72 + r77 + r82 + r88 + (-17592186040320)*r95 + (-17592186044416)*r97 + (-274877906880)*r99 + (-274877906944)*r101 + (-4294967295)*r103 + (-4294967296)*r105 + (-4294967296)*r107
	var r109 int64
	if r108 > 65535 {
		r109 = 1
	}
	r110 := (-2)*r109 + (1)
	r111 := (2)*r109 + (-1)
	r112 := min(max(r108, 0), 4294967296)
	r113, top0 := int64(0), r110
	if k := r111; k > top0 {
		r113, top0 = 1, k
	} else if k == top0 {
		r113 = -1
	}
	if r113 == 0 {
		r114 := (2) * r112
		return Token(min(max((r114)>>1, 0), 65535) + (0)), true
	}
	r115 := (2)*r112 + (-65535)
	return Token(min(max((r115-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f7228(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+3]
	r46 := min(r45, int64(p))
	r47 := int64(m.tokens[r46])
	r48 := int64(0)
	if d := uint64(r47 - (1)); d < 65535 {
		r48 = r47
	}
	r49 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r62 := int64(t10[r61-(-31)])
	r63 := (-2)*r60 + r62 + (64)
	r64 := r48 * r63
	r65 := r45 + (-1)
	r66 := min(max(r65, 0), int64(p))
	r67 := int64(m.tokens[r66])
	r68 := int64(0)
	if d := uint64(r67 - (65537)); d < 65535 {
		r68 = r67 - (65536)
	}
	r69 := (65536) * r68
	r70 := r69 * r63
	r71 := (65536) * r48
	r72 := int64(t9[r61-(-31)])
	r73 := r71 * r72
	r74 := r68 * r72
	r75 := r45 + (-2)
	r76 := min(max(r75, 0), int64(p))
	r77 := int64(m.tokens[r76])
	r78 := int64(0)
	if d := uint64(r77 - (131073)); d < 65535 {
		r78 = r77 - (131072)
	}
	r79 := r78 * r63
	r80 := r45 + (-3)
	r81 := min(max(r80, 0), int64(p))
	r82 := int64(m.tokens[r81])
	r83 := int64(0)
	if d := uint64(r82 - (196609)); d < 65535 {
		r83 = r82 - (196608)
	}
	r84 := (65536) * r83
	r85 := r84 * r63
	r86 := (65536) * r78
	r87 := r86 * r72
	r88 := r64 + r70 + r73
	r89 := min(max((r88)>>44, 0), 16)
	r90 := r79 + r85 + r87
	r91 := min(max((r90)>>44, 0), 16)
	r92 := r64 + r70 + r73 + (-17592186044416)*r89
	r93 := min(max((r92)>>38, 0), 63)
	r94 := r79 + r85 + r87 + (-17592186044416)*r91
	r95 := min(max((r94)>>38, 0), 63)
	r96 := r64 + r70 + r73 + (-17592186044416)*r89 + (-274877906944)*r93
	r97 := min(max((r96)>>32, 0), 63)
	r98 := r79 + r85 + r87 + (-17592186044416)*r91 + (-274877906944)*r95
	r99 := min(max((r98)>>32, 0), 63)
	r100 := r74 + r79 + r85 + r87 + (4096)*r89 + (-17592186044416)*r91 + (64)*r93 + (-274877906944)*r95 + r97 + (-4294967296)*r99
	r101 := min(max((r100)>>32, 0), 2)
	r102 := r64 + r70 + r73 + r74 + r79 + r85 + r87 + (-17592186040320)*r89 + (-17592186044416)*r91 + (-274877906880)*r93 + (-274877906944)*r95 + (-4294967295)*r97 + (-4294967296)*r99 + (-4294967296)*r101
	var r103 int64
	if r102 > 65535 {
		r103 = 1
	}
	r104 := (-2)*r103 + (1)
	r105 := (2)*r103 + (-1)
	r106 := min(max(r102, 0), 4294967296)
	r107, top0 := int64(0), r104
	if k := r105; k > top0 {
		r107, top0 = 1, k
	} else if k == top0 {
		r107 = -1
	}
	if r107 == 0 {
		r108 := (2) * r106
		return Token(min(max((r108)>>1, 0), 65535) + (0)), true
	}
	r109 := (2)*r106 + (-65535)
	return Token(min(max((r109-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f7251(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r37 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r45 := m.index1.vals[r44*4+3]
	r46 := min(r45, int64(p))
	r47 := int64(m.tokens[r46])
	r48 := int64(0)
	if d := uint64(r47 - (1)); d < 65535 {
		r48 = int64(t6[(r47-(1))&31])
	}
	r49 := int64(0)
	if d := uint64(r47 - (32)); d < 65504 {
		r49 = int64(t11[(r47-(32))&63])
	}
	r50 := r48 + (32)*r49
	var r51 int64
	if r50 > 31 {
		r51 = 1
	}
	r52 := -r51 + (1)
	r53 := (-65536)*r31 + (8)*r5 + (268500995)
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
	r62 := r61 + (-1)
	r63 := min(max(r62, 0), int64(p))
	r64 := int64(m.tokens[r63])
	r65 := int64(0)
	if d := uint64(r64 - (65537)); d < 65535 {
		r65 = r64 - (65536)
	}
	r66 := int64(t12[r50])
	r67 := int64(t13[r50])
	r68 := min(r61, int64(p))
	r69 := int64(m.tokens[r68])
	r70 := int64(0)
	if d := uint64(r69 - (1)); d < 65535 {
		r70 = r69
	}
	r71 := r67 * r70
	r72 := (65536) * r65
	r73 := r72 * r67
	r74 := (65536) * r70
	r75 := r74 * r66
	r76 := r71 + r73 + r75
	r77 := min(max((r76)>>44, 0), 15)
	r78 := r71 + r73 + r75 + (-17592186044416)*r77
	r79 := min(max((r78)>>38, 0), 63)
	r80 := r71 + r73 + r75 + (-17592186044416)*r77 + (-274877906944)*r79
	r81 := min(max((r80)>>32, 0), 63)
	var r82 int64
	if r52 != 0 {
		r83 := r65 * r66
		r84 := r61 + (-2)
		r85 := min(max(r84, 0), int64(p))
		r86 := int64(m.tokens[r85])
		r87 := int64(0)
		if d := uint64(r86 - (131073)); d < 65535 {
			r87 = r86 - (131072)
		}
		r88 := r67 * r87
		var r89 int64
		if r67 != 0 {
			r90 := r61 + (-3)
			r91 := min(max(r90, 0), int64(p))
			r92 := int64(m.tokens[r91])
			r93 := int64(0)
			if d := uint64(r92 - (196609)); d < 65535 {
				r93 = r92 - (196608)
			}
			r94 := (65536) * r93
			r89 = r67 * r94
		}
		r95 := (65536) * r87
		r96 := r95 * r66
		r97 := r88 + r89 + r96
		r98 := min(max((r97)>>44, 0), 15)
		r99 := r88 + r89 + r96 + (-17592186044416)*r98
		r100 := min(max((r99)>>38, 0), 63)
		r101 := r88 + r89 + r96 + (-17592186044416)*r98 + (-274877906944)*r100
		r102 := min(max((r101)>>32, 0), 63)
		r103 := r83 + r88 + r89 + r96 + (4096)*r77 + (-17592186044416)*r98 + (64)*r79 + (-274877906944)*r100 + r81 + (-4294967296)*r102
		r104 := min(max((r103)>>32, 0), 2)
		r105 := r83 + r88 + r89 + r96 + (4096)*r77 + (-17592186044416)*r98 + (64)*r79 + (-274877906944)*r100 + r81 + (-4294967296)*r102 + (-4294967296)*r104
		r82 = r52 * r105
	}
	r106 := r71 + r73 + r75 + (-17592186044416)*r77 + (-274877906944)*r79 + (-4294967296)*r81
	r107 := r51 * r106
	r108 := r82 + r107
	var r109 int64
	if r108 > 0 {
		r109 = 1
	}
	var r110 int64
	if r108 > 65535 {
		r110 = 1
	}
	r111 := r52 * r106
	var r112 int64
	if r111 > 65535 {
		r112 = 1
	}
	r113 := r109 + r112
	var r114 int64
	if r113 > 0 {
		r114 = 1
	}
	r115 := r109 + r110 + r114
	var r116 int64
	if r115 == 0 {
		r116 = 1
	}
	r117 := (2)*r116 + (-1)
	var r118 int64
	if r115 == 1 {
		r118 = 1
	}
	r119 := (2)*r118 + (-1)
	r120 := int64(t3[r115])
	r121 := (2)*r120 + (-1)
	r122 := max(r115-(2), 0)
	r123 := (2)*r122 + (-1)
	var r124 int64
	if r115 > 1 {
		r124 = 1
	}
	r125 := r124 * r108
	r126 := -r124 + (1)
	r127 := r126 * r111
	r128 := r125 + r127
	r129 := min(max(r128, 0), 4294967296)
	r130, top0 := int64(0), r117
	if k := r119; k > top0 {
		r130, top0 = 1, k
	} else if k == top0 {
		r130 = -1
	}
	if k := r121; k > top0 {
		r130, top0 = 2, k
	} else if k == top0 {
		r130 = -1
	}
	if k := r123; k > top0 {
		r130, top0 = 3, k
	} else if k == top0 {
		r130 = -1
	}
	if r130 == 0 {
		r131 := (2) * r129
		return Token(min(max((r131)>>1, 0), 65535) + (0)), true
	}
	if r130 == 1 {
		r132 := (2)*r129 + (-65535)
		return Token(min(max((r132-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r130 == 2 {
		r133 := (2) * r129
		return Token(min(max((r133)>>1, 0), 65535) + (131072)), true
	}
	r134 := (2)*r129 + (-65535)
	return Token(min(max((r134-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f7274(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r37 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r45 := m.index1.vals[r44*4+3]
	r46 := min(r45, int64(p))
	r47 := int64(m.tokens[r46])
	r48 := int64(0)
	if d := uint64(r47 - (1)); d < 65535 {
		r48 = int64(t6[(r47-(1))&31])
	}
	r49 := int64(0)
	if d := uint64(r47 - (32)); d < 65504 {
		r49 = int64(t11[(r47-(32))&63])
	}
	r50 := -r48 + (-32)*r49
	r51 := int64(t14[r50-(-63)])
	r52 := int64(t15[r50-(-63)])
	r53 := (-65536)*r31 + (8)*r5 + (268500995)
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
	r66 := r52 * r65
	r67 := r61 + (-2)
	r68 := min(max(r67, 0), int64(p))
	r69 := int64(m.tokens[r68])
	r70 := int64(0)
	if d := uint64(r69 - (131073)); d < 65535 {
		r70 = r69 - (131072)
	}
	r71 := int64(t16[r50-(-63)])
	r72 := (-2)*r48 + (-64)*r49 + r71 + (128)
	r73 := r70 * r72
	r74 := (65536) * r65
	r75 := r74 * r72
	r76 := (65536) * r70
	r77 := r76 * r52
	r78 := r73 + r75 + r77
	r79 := min(max((r78)>>44, 0), 16)
	r80 := r73 + r75 + r77 + (-17592186044416)*r79
	r81 := min(max((r80)>>38, 0), 63)
	r82 := r73 + r75 + r77 + (-17592186044416)*r79 + (-274877906944)*r81
	r83 := min(max((r82)>>32, 0), 63)
	r84 := r66 + (4096)*r79 + (64)*r81 + r83
	r85 := r51 * r84
	r86 := max(r50-(-1), 0)
	r87 := r61 + (-1)
	r88 := min(max(r87, 0), int64(p))
	r89 := int64(m.tokens[r88])
	r90 := int64(0)
	if d := uint64(r89 - (65537)); d < 65535 {
		r90 = r89 - (65536)
	}
	r91 := r52 * r90
	r92 := min(r61, int64(p))
	r93 := int64(m.tokens[r92])
	r94 := int64(0)
	if d := uint64(r93 - (1)); d < 65535 {
		r94 = r93
	}
	r95 := r94 * r72
	r96 := (65536) * r90
	r97 := r96 * r72
	r98 := (65536) * r94
	r99 := r98 * r52
	r100 := r95 + r97 + r99
	r101 := min(max((r100)>>44, 0), 16)
	r102 := r95 + r97 + r99 + (-17592186044416)*r101
	r103 := min(max((r102)>>38, 0), 63)
	r104 := r95 + r97 + r99 + (-17592186044416)*r101 + (-274877906944)*r103
	r105 := min(max((r104)>>32, 0), 63)
	r106 := r91 + r73 + r75 + r77 + (4096)*r101 + (-17592186044416)*r79 + (64)*r103 + (-274877906944)*r81 + r105 + (-4294967296)*r83
	r107 := min(max((r106)>>32, 0), 2)
	r108 := r91 + r73 + r75 + r77 + (4096)*r101 + (-17592186044416)*r79 + (64)*r103 + (-274877906944)*r81 + r105 + (-4294967296)*r83 + (-4294967296)*r107
	r109 := r86 * r108
	r110 := r85 + r109
	var r111 int64
	if r110 > 0 {
		r111 = 1
	}
	var r112 int64
	if r110 > 65535 {
		r112 = 1
	}
	r113 := -r51 - r86 + (1)
	r114 := r113 * r84
	r115 := r51 * r108
	r116 := r95 + r97 + r99 + (-17592186044416)*r101 + (-274877906944)*r103 + (-4294967296)*r105
	r117 := r86 * r116
	r118 := r114 + r115 + r117
	var r119 int64
	if r118 > 65535 {
		r119 = 1
	}
	r120 := r111 + r119
	var r121 int64
	if r120 > 0 {
		r121 = 1
	}
	r122 := r111 + r112 + r121
	var r123 int64
	if r122 == 0 {
		r123 = 1
	}
	r124 := (2)*r123 + (-1)
	var r125 int64
	if r122 == 1 {
		r125 = 1
	}
	r126 := (2)*r125 + (-1)
	r127 := int64(t3[r122])
	r128 := (2)*r127 + (-1)
	r129 := max(r122-(2), 0)
	r130 := (2)*r129 + (-1)
	var r131 int64
	if r122 > 1 {
		r131 = 1
	}
	r132 := r131 * r110
	r133 := -r131 + (1)
	r134 := r133 * r118
	r135 := r132 + r134
	r136 := min(max(r135, 0), 4294967296)
	r137, top0 := int64(0), r124
	if k := r126; k > top0 {
		r137, top0 = 1, k
	} else if k == top0 {
		r137 = -1
	}
	if k := r128; k > top0 {
		r137, top0 = 2, k
	} else if k == top0 {
		r137 = -1
	}
	if k := r130; k > top0 {
		r137, top0 = 3, k
	} else if k == top0 {
		r137 = -1
	}
	if r137 == 0 {
		r138 := (2) * r136
		return Token(min(max((r138)>>1, 0), 65535) + (0)), true
	}
	if r137 == 1 {
		r139 := (2)*r136 + (-65535)
		return Token(min(max((r139-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r137 == 2 {
		r140 := (2) * r136
		return Token(min(max((r140)>>1, 0), 65535) + (131072)), true
	}
	r141 := (2)*r136 + (-65535)
	return Token(min(max((r141-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f7297(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	var r46 int64
	if r45 > 2147483647 {
		r46 = 1
	}
	r47 := -r46 + (1)
	r48 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r60 := int64(0)
	if d := uint64(r58 - (32)); d < 65504 {
		r60 = int64(t11[(r58-(32))&63])
	}
	r61 := -r59 + (-32)*r60
	r62 := int64(t14[r61-(-63)])
	r63 := int64(t15[r61-(-63)])
	r64 := m.index1.vals[r44*4+3]
	r65 := r64 + (-3)
	r66 := min(max(r65, 0), int64(p))
	r67 := int64(m.tokens[r66])
	r68 := int64(0)
	if d := uint64(r67 - (196609)); d < 65535 {
		r68 = r67 - (196608)
	}
	r69 := r47 * r68
	r70 := -r68 + (65535)
	r71 := r46 * r70
	r72 := r69 + r71
	r73 := r63 * r72
	r74 := r64 + (-2)
	r75 := min(max(r74, 0), int64(p))
	r76 := int64(m.tokens[r75])
	r77 := int64(0)
	if d := uint64(r76 - (131073)); d < 65535 {
		r77 = r76 - (131072)
	}
	r78 := r47 * r77
	r79 := -r77 + (65535)
	r80 := r46 * r79
	r81 := r78 + r80
	r82 := int64(t16[r61-(-63)])
	r83 := (-2)*r59 + (-64)*r60 + r82 + (128)
	r84 := r81 * r83
	r85 := (65536)*r69 + (65536)*r71
	r86 := r85 * r83
	r87 := (65536)*r78 + (65536)*r80
	r88 := r87 * r63
	r89 := r84 + r86 + r88
	r90 := min(max((r89)>>44, 0), 32)
	r91 := r84 + r86 + r88 + (-17592186044416)*r90
	r92 := min(max((r91)>>38, 0), 63)
	r93 := r84 + r86 + r88 + (-17592186044416)*r90 + (-274877906944)*r92
	r94 := min(max((r93)>>32, 0), 63)
	r95 := r73 + (4096)*r90 + (64)*r92 + r94
	r96 := r62 * r95
	r97 := max(r61-(-1), 0)
	r98 := r64 + (-1)
	r99 := min(max(r98, 0), int64(p))
	r100 := int64(m.tokens[r99])
	r101 := int64(0)
	if d := uint64(r100 - (65537)); d < 65535 {
		r101 = r100 - (65536)
	}
	r102 := r47 * r101
	r103 := -r101 + (65535)
	r104 := r46 * r103
	r105 := r102 + r104
	r106 := r63 * r105
	r107 := min(r64, int64(p))
	r108 := int64(m.tokens[r107])
	r109 := int64(0)
	if d := uint64(r108 - (1)); d < 65535 {
		r109 = r108
	}
	r110 := r47 * r109
	r111 := -r109 + (65535)
	r112 := r46 * r111
	r113 := r110 + r112
	r114 := r113 * r83
	r115 := (65536)*r102 + (65536)*r104
	r116 := r115 * r83
	r117 := (65536)*r110 + (65536)*r112
	r118 := r117 * r63
	r119 := r114 + r116 + r118
	r120 := min(max((r119)>>44, 0), 32)
	r121 := r114 + r116 + r118 + (-17592186044416)*r120
	r122 := min(max((r121)>>38, 0), 63)
	r123 := r114 + r116 + r118 + (-17592186044416)*r120 + (-274877906944)*r122
	r124 := min(max((r123)>>32, 0), 63)
	r125 := r106 + r84 + r86 + r88 + (4096)*r120 + (-17592186044416)*r90 + (64)*r122 + (-274877906944)*r92 + r124 + (-4294967296)*r94
	r126 := min(max((r125)>>32, 0), 2)
	r127 := r106 + r84 + r86 + r88 + (4096)*r120 + (-17592186044416)*r90 + (64)*r122 + (-274877906944)*r92 + r124 + (-4294967296)*r94 + (-4294967296)*r126
	r128 := r97 * r127
	r129 := r96 + r128
	r130 := r47 * r129
	r131 := -r96 - r128 + (4294967295)
	r132 := r46 * r131
	r133 := r130 + r132
	var r134 int64
	if r133 > 0 {
		r134 = 1
	}
	var r135 int64
	if r133 > 65535 {
		r135 = 1
	}
	r136 := -r62 - r97 + (1)
	r137 := r136 * r95
	r138 := r62 * r127
	r139 := r114 + r116 + r118 + (-17592186044416)*r120 + (-274877906944)*r122 + (-4294967296)*r124
	r140 := r97 * r139
	r141 := r137 + r138 + r140
	r142 := r47 * r141
	r143 := -r137 - r138 - r140 + (4294967295)
	r144 := r46 * r143
	r145 := r142 + r144
	var r146 int64
	if r145 > 65535 {
		r146 = 1
	}
	r147 := r134 + r146
	var r148 int64
	if r147 > 0 {
		r148 = 1
	}
	r149 := r134 + r135 + r148
	var r150 int64
	if r149 == 0 {
		r150 = 1
	}
	r151 := (2)*r150 + (-1)
	var r152 int64
	if r149 == 1 {
		r152 = 1
	}
	r153 := (2)*r152 + (-1)
	r154 := int64(t3[r149])
	r155 := (2)*r154 + (-1)
	r156 := max(r149-(2), 0)
	r157 := (2)*r156 + (-1)
	var r158 int64
	if r149 > 1 {
		r158 = 1
	}
	r159 := r158 * r133
	r160 := -r158 + (1)
	r161 := r160 * r145
	r162 := r159 + r161
	r163 := min(max(r162, 0), 4294967296)
	r164, top0 := int64(0), r151
	if k := r153; k > top0 {
		r164, top0 = 1, k
	} else if k == top0 {
		r164 = -1
	}
	if k := r155; k > top0 {
		r164, top0 = 2, k
	} else if k == top0 {
		r164 = -1
	}
	if k := r157; k > top0 {
		r164, top0 = 3, k
	} else if k == top0 {
		r164 = -1
	}
	if r164 == 0 {
		r165 := (2) * r163
		return Token(min(max((r165)>>1, 0), 65535) + (0)), true
	}
	if r164 == 1 {
		r166 := (2)*r163 + (-65535)
		return Token(min(max((r166-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r164 == 2 {
		r167 := (2) * r163
		return Token(min(max((r167)>>1, 0), 65535) + (131072)), true
	}
	r168 := (2)*r163 + (-65535)
	return Token(min(max((r168-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f7320(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r37 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r45 := m.index1.vals[r44*4+3]
	r46 := min(r45, int64(p))
	r47 := int64(m.tokens[r46])
	r48 := int64(0)
	if d := uint64(r47 - (1)); d < 65535 {
		r48 = int64(t6[(r47-(1))&31])
	}
	r49 := int64(0)
	if d := uint64(r47 - (32)); d < 65504 {
		r49 = int64(t11[(r47-(32))&63])
	}
	r50 := r48 + (32)*r49
	var r51 int64
	if r50 > 31 {
		r51 = 1
	}
	r52 := -r51 + (1)
	r53 := int64(t12[r50])
	r54 := (-65536)*r31 + (8)*r5 + (268500995)
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
	r67 := r53 * r66
	r68 := int64(t13[r50])
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
	r81 := r80 * r53
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
	r89 := r88 * r53
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
	r102 := r67 + r73 + r79 + r81 + (4096)*r91 + (-17592186044416)*r93 + (64)*r95 + (-274877906944)*r97 + r99 + (-4294967296)*r101
	r103 := min(max((r102)>>32, 0), 2)
	r104 := r67 + r73 + r79 + r81 + (4096)*r91 + (-17592186044416)*r93 + (64)*r95 + (-274877906944)*r97 + r99 + (-4294967296)*r101 + (-4294967296)*r103
	r105 := r52 * r104
	r106 := r77 * r53
	r107 := r85 + r87 + r89 + r106 + (-17592186044416)*r91 + (4096)*r93 + (-274877906944)*r95 + (64)*r97 + (-4294967296)*r99 + r101
	r108 := r51 * r107
	r109 := r105 + r108
	var r110 int64
	if r109 > 0 {
		r110 = 1
	}
	var r111 int64
	if r109 > 65535 {
		r111 = 1
	}
	r112 := r52 * r107
	r113 := r51 * r104
	r114 := r112 + r113
	var r115 int64
	if r114 > 65535 {
		r115 = 1
	}
	r116 := r110 + r115
	var r117 int64
	if r116 > 0 {
		r117 = 1
	}
	r118 := r110 + r111 + r117
	var r119 int64
	if r118 == 0 {
		r119 = 1
	}
	r120 := (2)*r119 + (-1)
	var r121 int64
	if r118 == 1 {
		r121 = 1
	}
	r122 := (2)*r121 + (-1)
	r123 := int64(t3[r118])
	r124 := (2)*r123 + (-1)
	r125 := max(r118-(2), 0)
	r126 := (2)*r125 + (-1)
	var r127 int64
	if r118 > 1 {
		r127 = 1
	}
	r128 := r127 * r109
	r129 := -r127 + (1)
	r130 := r129 * r114
	r131 := r128 + r130
	r132 := min(max(r131, 0), 4294967296)
	r133, top0 := int64(0), r120
	if k := r122; k > top0 {
		r133, top0 = 1, k
	} else if k == top0 {
		r133 = -1
	}
	if k := r124; k > top0 {
		r133, top0 = 2, k
	} else if k == top0 {
		r133 = -1
	}
	if k := r126; k > top0 {
		r133, top0 = 3, k
	} else if k == top0 {
		r133 = -1
	}
	if r133 == 0 {
		r134 := (2) * r132
		return Token(min(max((r134)>>1, 0), 65535) + (0)), true
	}
	if r133 == 1 {
		r135 := (2)*r132 + (-65535)
		return Token(min(max((r135-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r133 == 2 {
		r136 := (2) * r132
		return Token(min(max((r136)>>1, 0), 65535) + (131072)), true
	}
	r137 := (2)*r132 + (-65535)
	return Token(min(max((r137-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f7343(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r37 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r45 := m.index1.vals[r44*4+3]
	r46 := min(r45, int64(p))
	r47 := int64(m.tokens[r46])
	r48 := int64(0)
	if d := uint64(r47 - (1)); d < 65535 {
		r48 = int64(t6[(r47-(1))&31])
	}
	r49 := int64(0)
	if d := uint64(r47 - (32)); d < 65504 {
		r49 = int64(t11[(r47-(32))&63])
	}
	r50 := -r48 + (-32)*r49
	r51 := int64(t14[r50-(-63)])
	r52 := -r51 + (1)
	r53 := int64(t15[r50-(-63)])
	r54 := (-65536)*r31 + (8)*r5 + (268500995)
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
	r67 := r53 * r66
	r68 := r62 + (-2)
	r69 := min(max(r68, 0), int64(p))
	r70 := int64(m.tokens[r69])
	r71 := int64(0)
	if d := uint64(r70 - (131073)); d < 65535 {
		r71 = r70 - (131072)
	}
	r72 := int64(t16[r50-(-63)])
	r73 := (-2)*r48 + (-64)*r49 + r72 + (128)
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
	r82 := r81 * r53
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
	r90 := r89 * r53
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
	r103 := r67 + r74 + r80 + r82 + (4096)*r92 + (-17592186044416)*r94 + (64)*r96 + (-274877906944)*r98 + r100 + (-4294967296)*r102
	r104 := min(max((r103)>>32, 0), 2)
	r105 := r67 + r74 + r80 + r82 + (4096)*r92 + (-17592186044416)*r94 + (64)*r96 + (-274877906944)*r98 + r100 + (-4294967296)*r102 + (-4294967296)*r104
	r106 := r52 * r105
	r107 := r78 * r53
	r108 := r86 + r88 + r90 + r107 + (-17592186044416)*r92 + (4096)*r94 + (-274877906944)*r96 + (64)*r98 + (-4294967296)*r100 + r102
	r109 := r51 * r108
	r110 := r106 + r109
	var r111 int64
	if r110 > 0 {
		r111 = 1
	}
	var r112 int64
	if r110 > 65535 {
		r112 = 1
	}
	r113 := r52 * r108
	r114 := r51 * r105
	r115 := r113 + r114
	var r116 int64
	if r115 > 65535 {
		r116 = 1
	}
	r117 := r111 + r116
	var r118 int64
	if r117 > 0 {
		r118 = 1
	}
	r119 := r111 + r112 + r118
	var r120 int64
	if r119 == 0 {
		r120 = 1
	}
	r121 := (2)*r120 + (-1)
	var r122 int64
	if r119 == 1 {
		r122 = 1
	}
	r123 := (2)*r122 + (-1)
	r124 := int64(t3[r119])
	r125 := (2)*r124 + (-1)
	r126 := max(r119-(2), 0)
	r127 := (2)*r126 + (-1)
	var r128 int64
	if r119 > 1 {
		r128 = 1
	}
	r129 := r128 * r110
	r130 := -r128 + (1)
	r131 := r130 * r115
	r132 := r129 + r131
	r133 := min(max(r132, 0), 4294967296)
	r134, top0 := int64(0), r121
	if k := r123; k > top0 {
		r134, top0 = 1, k
	} else if k == top0 {
		r134 = -1
	}
	if k := r125; k > top0 {
		r134, top0 = 2, k
	} else if k == top0 {
		r134 = -1
	}
	if k := r127; k > top0 {
		r134, top0 = 3, k
	} else if k == top0 {
		r134 = -1
	}
	if r134 == 0 {
		r135 := (2) * r133
		return Token(min(max((r135)>>1, 0), 65535) + (0)), true
	}
	if r134 == 1 {
		r136 := (2)*r133 + (-65535)
		return Token(min(max((r136-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r134 == 2 {
		r137 := (2) * r133
		return Token(min(max((r137)>>1, 0), 65535) + (131072)), true
	}
	r138 := (2)*r133 + (-65535)
	return Token(min(max((r138-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f7366(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+3]
	r46 := r45 + (-1)
	r47 := min(max(r46, 0), int64(p))
	r48 := int64(m.tokens[r47])
	r49 := int64(0)
	if d := uint64(r48 - (65537)); d < 65535 {
		r49 = r48 - (65536)
	}
	r50 := t17.eval(r49)
	var r51 int64
	if r49 > 0 {
		r51 = 1
	}
	r52 := -r51 + (1)
	var r53 int64
	if r52 != 0 {
		r54 := min(r45, int64(p))
		r55 := int64(m.tokens[r54])
		r56 := int64(0)
		if d := uint64(r55 - (1)); d < 65535 {
			r56 = r55
		}
		r57 := t17.eval(r56)
		r58 := -r57 + (16)
		r53 = r52 * r58
	}
	r59 := (-2)*r50 + (2)*r53 + (32)
	return Token(min(max((r59)>>1, 0), 65535) + (0)), true
}

func (m *State) f7389(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+3]
	r46 := r45 + (-3)
	r47 := min(max(r46, 0), int64(p))
	r48 := int64(m.tokens[r47])
	r49 := int64(0)
	if d := uint64(r48 - (196609)); d < 65535 {
		r49 = r48 - (196608)
	}
	r50 := t17.eval(r49)
	var r51 int64
	if r49 > 0 {
		r51 = 1
	}
	r52 := -r51 + (1)
	r53 := r45 + (-2)
	r54 := min(max(r53, 0), int64(p))
	r55 := int64(m.tokens[r54])
	r56 := int64(0)
	if d := uint64(r55 - (131073)); d < 65535 {
		r56 = r55 - (131072)
	}
	r57 := t17.eval(r56)
	r58 := -r57 + (16)
	r59 := r52 * r58
	var r60 int64
	if r56 > 0 {
		r60 = 1
	}
	r61 := -r60 - r51
	r62 := max(r61-(-1), 0)
	var r63 int64
	if r62 != 0 {
		r64 := r45 + (-1)
		r65 := min(max(r64, 0), int64(p))
		r66 := int64(m.tokens[r65])
		r67 := int64(0)
		if d := uint64(r66 - (65537)); d < 65535 {
			r67 = r66 - (65536)
		}
		r68 := t17.eval(r67)
		var r69 int64
		if r67 > 0 {
			r69 = 1
		}
		r70 := -r69 + (1)
		var r71 int64
		if r70 != 0 {
			r72 := min(r45, int64(p))
			r73 := int64(m.tokens[r72])
			r74 := int64(0)
			if d := uint64(r73 - (1)); d < 65535 {
				r74 = r73
			}
			r75 := t17.eval(r74)
			r76 := -r75 + (16)
			r71 = r70 * r76
		}
		r77 := -r68 + r71 + (16)
		r63 = r62 * r77
	}
	r78 := (-2)*r50 + (2)*r59 + (2)*r63 + (32)
	return Token(min(max((r78)>>1, 0), 65535) + (0)), true
}

func (m *State) f7412(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+3]
	r46 := min(r45, int64(p))
	r47 := int64(m.tokens[r46])
	r48 := int64(0)
	if d := uint64(r47 - (1)); d < 65535 {
		r48 = r47
	}
	r49 := min(max((r48)>>12, 0), 15)
	r50 := r45 + (-1)
	r51 := min(max(r50, 0), int64(p))
	r52 := int64(m.tokens[r51])
	r53 := int64(0)
	if d := uint64(r52 - (65537)); d < 65535 {
		r53 = r52 - (65536)
	}
	r54 := min(max((r53)>>12, 0), 15)
	r55 := r45 + (-2)
	r56 := min(max(r55, 0), int64(p))
	r57 := int64(m.tokens[r56])
	r58 := int64(0)
	if d := uint64(r57 - (131073)); d < 65535 {
		r58 = r57 - (131072)
	}
	r59 := min(max((r58)>>12, 0), 15)
	r60 := r45 + (-3)
	r61 := min(max(r60, 0), int64(p))
	r62 := int64(m.tokens[r61])
	r63 := int64(0)
	if d := uint64(r62 - (196609)); d < 65535 {
		r63 = r62 - (196608)
	}
	r64 := min(max((r63)>>12, 0), 15)
	r65 := r48 + (-4096)*r49
	r66 := min(max((r65)>>8, 0), 15)
	r67 := r53 + (-4096)*r54
	r68 := min(max((r67)>>8, 0), 15)
	r69 := r58 + (-4096)*r59
	r70 := min(max((r69)>>8, 0), 15)
	r71 := r63 + (-4096)*r64
	r72 := min(max((r71)>>8, 0), 15)
	r73 := r48 + (-4096)*r49 + (-256)*r66
	r74 := min(max((r73)>>4, 0), 15)
	r75 := r53 + (-4096)*r54 + (-256)*r68
	r76 := min(max((r75)>>4, 0), 15)
	r77 := r58 + (-4096)*r59 + (-256)*r70
	r78 := min(max((r77)>>4, 0), 15)
	r79 := r63 + (-4096)*r64 + (-256)*r72
	r80 := min(max((r79)>>4, 0), 15)
	r81 := int64(t18[r74])
	r82 := int64(t18[r66])
	r83 := int64(t18[r49])
	r84 := int64(t18[r76])
	r85 := int64(t18[r68])
	r86 := int64(t18[r54])
	r87 := int64(t18[r78])
	r88 := int64(t18[r70])
	r89 := int64(t18[r59])
	r90 := int64(t18[r80])
	r91 := int64(t18[r72])
	r92 := int64(t18[r64])
	r93 := r48 + (-4096)*r49 + (-256)*r66 + (-16)*r74
	r94 := t19.eval(r93)
	r95 := r53 + (-4096)*r54 + (-256)*r68 + (-16)*r76
	r96 := t19.eval(r95)
	r97 := r58 + (-4096)*r59 + (-256)*r70 + (-16)*r78
	r98 := t19.eval(r97)
	r99 := r63 + (-4096)*r64 + (-256)*r72 + (-16)*r80
	r100 := t19.eval(r99)
	r101 := r49 + r54 + r59 + r64 + r66 + r68 + r70 + r72 + r74 + r76 + r78 + r80 - r81 - r82 - r83 - r84 - r85 - r86 - r87 - r88 - r89 - r90 - r91 - r92 + r94 + r96 + r98 + r100
	var r102 int64
	if r101 > 65535 {
		r102 = 1
	}
	r103 := (-2)*r102 + (1)
	r104 := (2)*r102 + (-1)
	r105 := max(r101, 0)
	r106, top0 := int64(0), r103
	if k := r104; k > top0 {
		r106, top0 = 1, k
	} else if k == top0 {
		r106 = -1
	}
	if r106 == 0 {
		r107 := (2) * r105
		return Token(min(max((r107)>>1, 0), 65535) + (0)), true
	}
	r108 := (2)*r105 + (-65535)
	return Token(min(max((r108-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f7435(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+3]
	r46 := min(r45, int64(p))
	r47 := int64(m.tokens[r46])
	r48 := int64(0)
	if d := uint64(r47 - (1)); d < 65535 {
		r48 = int64(t1[(r47-(1))&255])
	}
	var r49 int64
	if r48 > 127 {
		r49 = 1
	}
	r50 := r48 + (4294967040)*r49
	var r51 int64
	if r50 > 65535 {
		r51 = 1
	}
	r52 := (-2)*r51 + (1)
	r53 := (2)*r51 + (-1)
	r54, top0 := int64(0), r52
	if k := r53; k > top0 {
		r54, top0 = 1, k
	} else if k == top0 {
		r54 = -1
	}
	if r54 == 0 {
		r55 := (2)*r48 + (8589934080)*r49
		return Token(min(max((r55)>>1, 0), 65535) + (0)), true
	}
	r56 := (2)*r48 + (8589934080)*r49 + (-65535)
	return Token(min(max((r56-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f7458(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+3]
	r46 := min(r45, int64(p))
	r47 := int64(m.tokens[r46])
	r48 := int64(0)
	if d := uint64(r47 - (1)); d < 65535 {
		r48 = r47
	}
	var r49 int64
	if r48 > 32767 {
		r49 = 1
	}
	r50 := r48 + (4294901760)*r49
	var r51 int64
	if r50 > 65535 {
		r51 = 1
	}
	r52 := (-2)*r51 + (1)
	r53 := (2)*r51 + (-1)
	r54, top0 := int64(0), r52
	if k := r53; k > top0 {
		r54, top0 = 1, k
	} else if k == top0 {
		r54 = -1
	}
	if r54 == 0 {
		r55 := (2)*r48 + (8589803520)*r49
		return Token(min(max((r55)>>1, 0), 65535) + (0)), true
	}
	r56 := (2)*r48 + (8589803520)*r49 + (-65535)
	return Token(min(max((r56-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f7481(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+3]
	r46 := min(r45, int64(p))
	r47 := int64(m.tokens[r46])
	r48 := int64(0)
	if d := uint64(r47 - (1)); d < 65535 {
		r48 = int64(t1[(r47-(1))&255])
	}
	var r49 int64
	if r48 > 127 {
		r49 = 1
	}
	r50 := (4294967295) * r49
	var r51 int64
	if r50 > 0 {
		r51 = 1
	}
	var r52 int64
	if r50 > 65535 {
		r52 = 1
	}
	r53 := r48 + (4294967040)*r49
	var r54 int64
	if r53 > 65535 {
		r54 = 1
	}
	r55 := r51 + r54
	var r56 int64
	if r55 > 0 {
		r56 = 1
	}
	r57 := r51 + r52 + r56
	var r58 int64
	if r57 == 0 {
		r58 = 1
	}
	r59 := (2)*r58 + (-1)
	var r60 int64
	if r57 == 1 {
		r60 = 1
	}
	r61 := (2)*r60 + (-1)
	r62 := int64(t3[r57])
	r63 := (2)*r62 + (-1)
	r64 := max(r57-(2), 0)
	r65 := (2)*r64 + (-1)
	var r66 int64
	if r57 > 1 {
		r66 = 1
	}
	r67 := r66 * r50
	r68 := -r66 + (1)
	r69 := r68 * r53
	r70 := r67 + r69
	r71 := min(max(r70, 0), 4294967296)
	r72, top0 := int64(0), r59
	if k := r61; k > top0 {
		r72, top0 = 1, k
	} else if k == top0 {
		r72 = -1
	}
	if k := r63; k > top0 {
		r72, top0 = 2, k
	} else if k == top0 {
		r72 = -1
	}
	if k := r65; k > top0 {
		r72, top0 = 3, k
	} else if k == top0 {
		r72 = -1
	}
	if r72 == 0 {
		r73 := (2) * r71
		return Token(min(max((r73)>>1, 0), 65535) + (0)), true
	}
	if r72 == 1 {
		r74 := (2)*r71 + (-65535)
		return Token(min(max((r74-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r72 == 2 {
		r75 := (2) * r71
		return Token(min(max((r75)>>1, 0), 65535) + (131072)), true
	}
	r76 := (2)*r71 + (-65535)
	return Token(min(max((r76-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f7504(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+3]
	r46 := min(r45, int64(p))
	r47 := int64(m.tokens[r46])
	r48 := int64(0)
	if d := uint64(r47 - (1)); d < 65535 {
		r48 = r47
	}
	var r49 int64
	if r48 > 32767 {
		r49 = 1
	}
	r50 := (4294967295) * r49
	var r51 int64
	if r50 > 0 {
		r51 = 1
	}
	var r52 int64
	if r50 > 65535 {
		r52 = 1
	}
	r53 := r48 + (4294901760)*r49
	var r54 int64
	if r53 > 65535 {
		r54 = 1
	}
	r55 := r51 + r54
	var r56 int64
	if r55 > 0 {
		r56 = 1
	}
	r57 := r51 + r52 + r56
	var r58 int64
	if r57 == 0 {
		r58 = 1
	}
	r59 := (2)*r58 + (-1)
	var r60 int64
	if r57 == 1 {
		r60 = 1
	}
	r61 := (2)*r60 + (-1)
	r62 := int64(t3[r57])
	r63 := (2)*r62 + (-1)
	r64 := max(r57-(2), 0)
	r65 := (2)*r64 + (-1)
	var r66 int64
	if r57 > 1 {
		r66 = 1
	}
	r67 := r66 * r50
	r68 := -r66 + (1)
	r69 := r68 * r53
	r70 := r67 + r69
	r71 := min(max(r70, 0), 4294967296)
	r72, top0 := int64(0), r59
	if k := r61; k > top0 {
		r72, top0 = 1, k
	} else if k == top0 {
		r72 = -1
	}
	if k := r63; k > top0 {
		r72, top0 = 2, k
	} else if k == top0 {
		r72 = -1
	}
	if k := r65; k > top0 {
		r72, top0 = 3, k
	} else if k == top0 {
		r72 = -1
	}
	if r72 == 0 {
		r73 := (2) * r71
		return Token(min(max((r73)>>1, 0), 65535) + (0)), true
	}
	if r72 == 1 {
		r74 := (2)*r71 + (-65535)
		return Token(min(max((r74-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r72 == 2 {
		r75 := (2) * r71
		return Token(min(max((r75)>>1, 0), 65535) + (131072)), true
	}
	r76 := (2)*r71 + (-65535)
	return Token(min(max((r76-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f7527(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	if r47 > 2147483647 {
		r48 = 1
	}
	r49 := (4294967295) * r48
	var r50 int64
	if r49 > 0 {
		r50 = 1
	}
	var r51 int64
	if r49 > 65535 {
		r51 = 1
	}
	var r52 int64
	if r47 > 65535 {
		r52 = 1
	}
	r53 := r50 + r52
	var r54 int64
	if r53 > 0 {
		r54 = 1
	}
	r55 := r50 + r51 + r54
	var r56 int64
	if r55 == 0 {
		r56 = 1
	}
	r57 := (2)*r56 + (-1)
	var r58 int64
	if r55 == 1 {
		r58 = 1
	}
	r59 := (2)*r58 + (-1)
	r60 := int64(t3[r55])
	r61 := (2)*r60 + (-1)
	r62 := max(r55-(2), 0)
	r63 := (2)*r62 + (-1)
	var r64 int64
	if r55 > 1 {
		r64 = 1
	}
	r65 := r64 * r49
	r66 := -r64 + (1)
	r67 := r66 * r47
	r68 := r65 + r67
	r69 := min(max(r68, 0), 4294967296)
	r70, top0 := int64(0), r57
	if k := r59; k > top0 {
		r70, top0 = 1, k
	} else if k == top0 {
		r70 = -1
	}
	if k := r61; k > top0 {
		r70, top0 = 2, k
	} else if k == top0 {
		r70 = -1
	}
	if k := r63; k > top0 {
		r70, top0 = 3, k
	} else if k == top0 {
		r70 = -1
	}
	if r70 == 0 {
		r71 := (2) * r69
		return Token(min(max((r71)>>1, 0), 65535) + (0)), true
	}
	if r70 == 1 {
		r72 := (2)*r69 + (-65535)
		return Token(min(max((r72-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r70 == 2 {
		r73 := (2) * r69
		return Token(min(max((r73)>>1, 0), 65535) + (131072)), true
	}
	r74 := (2)*r69 + (-65535)
	return Token(min(max((r74-(-65535))>>17, 0), 65535) + (196608)), true
}

func (m *State) f7550(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	if r47 > 65535 {
		r48 = 1
	}
	r49 := (-2)*r48 + (1)
	r50 := (2)*r48 + (-1)
	r51, top0 := int64(0), r49
	if k := r50; k > top0 {
		r51, top0 = 1, k
	} else if k == top0 {
		r51 = -1
	}
	if r51 == 0 {
		r52 := (8)*r45 + (2)*r46
		return Token(min(max((r52)>>1, 0), 65535) + (0)), true
	}
	r53 := (8)*r45 + (2)*r46 + (-65535)
	return Token(min(max((r53-(-65535))>>17, 0), 65535) + (65536)), true
}

func (m *State) f7573(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r37 := (-65536)*r31 + (8)*r5 + (268500997)
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
	r49 := (-65536)*r31 + (8)*r5 + (268500995)
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
	var r57 int64
	if r48 != 0 {
		r58 := m.index1.vals[r56*4+2]
		r57 = r48 * r58
	}
	r59 := -r48 + (1)
	r60 := (-65536)*r31 + (8)*r5 + (268500996)
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
	var r68 int64
	if r59 != 0 {
		r69 := m.index1.vals[r67*4+2]
		r68 = r59 * r69
	}
	r70 := r57 + r68
	var r71 int64
	if r70 > 0 {
		r71 = 1
	}
	var r72 int64
	if r70 > 65535 {
		r72 = 1
	}
	var r73 int64
	if r48 != 0 {
		r74 := m.index1.vals[r56*4+0]
		r75 := m.index1.vals[r56*4+1]
		r76 := (4)*r74 + r75
		r73 = r48 * r76
	}
	var r77 int64
	if r59 != 0 {
		r78 := m.index1.vals[r67*4+0]
		r79 := m.index1.vals[r67*4+1]
		r80 := (4)*r78 + r79
		r77 = r59 * r80
	}
	r81 := r73 + r77
	var r82 int64
	if r81 > 65535 {
		r82 = 1
	}
	r83 := r71 + r82
	var r84 int64
	if r83 > 0 {
		r84 = 1
	}
	r85 := r71 + r72 + r84
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
	r95 := r94 * r70
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

func (m *State) f7596(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r54 := m.index1.vals[r53*4+2]
	r55 := m.index1.vals[r44*4+0]
	r56 := m.index1.vals[r44*4+1]
	r57 := m.index1.vals[r53*4+0]
	r58 := m.index1.vals[r53*4+1]
	r59 := (4)*r55 + r56 + (-4)*r57 - r58
	var r60 int64
	if r59 > 0 {
		r60 = 1
	}
	r61 := (-4)*r55 - r56 + (4)*r57 + r58
	var r62 int64
	if r61 > 0 {
		r62 = 1
	}
	r63 := (-2)*r45 + (2)*r54 - r60 + r62
	var r64 int64
	if r63 > 0 {
		r64 = 1
	}
	r65 := (2)*r45 + (-2)*r54 + r60 - r62
	var r66 int64
	if r65 > 0 {
		r66 = 1
	}
	r67 := (-2)*r64 + (-2)*r66 + (2)
	return Token(min(max((r67)>>1, 0), 65535) + (0)), true
}

func (m *State) f7619(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r54 := m.index1.vals[r53*4+2]
	r55 := m.index1.vals[r44*4+0]
	r56 := m.index1.vals[r44*4+1]
	r57 := m.index1.vals[r53*4+0]
	r58 := m.index1.vals[r53*4+1]
	r59 := (4)*r55 + r56 + (-4)*r57 - r58
	var r60 int64
	if r59 > 0 {
		r60 = 1
	}
	r61 := (-4)*r55 - r56 + (4)*r57 + r58
	var r62 int64
	if r61 > 0 {
		r62 = 1
	}
	r63 := (-2)*r45 + (2)*r54 - r60 + r62
	var r64 int64
	if r63 > 0 {
		r64 = 1
	}
	r65 := (2)*r45 + (-2)*r54 + r60 - r62
	var r66 int64
	if r65 > 0 {
		r66 = 1
	}
	r67 := (2)*r64 + (2)*r66
	return Token(min(max((r67)>>1, 0), 65535) + (0)), true
}

func (m *State) f7642(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r54 := m.index1.vals[r53*4+2]
	r55 := m.index1.vals[r44*4+0]
	r56 := m.index1.vals[r44*4+1]
	r57 := m.index1.vals[r53*4+0]
	r58 := m.index1.vals[r53*4+1]
	r59 := (4)*r55 + r56 + (-4)*r57 - r58
	var r60 int64
	if r59 > 0 {
		r60 = 1
	}
	r61 := (-4)*r55 - r56 + (4)*r57 + r58
	var r62 int64
	if r61 > 0 {
		r62 = 1
	}
	r63 := (-2)*r45 + (2)*r54 - r60 + r62
	var r64 int64
	if r63 > 0 {
		r64 = 1
	}
	r65 := (2) * r64
	return Token(min(max((r65)>>1, 0), 65535) + (0)), true
}

func (m *State) f7665(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r54 := m.index1.vals[r53*4+2]
	r55 := m.index1.vals[r44*4+0]
	r56 := m.index1.vals[r44*4+1]
	r57 := m.index1.vals[r53*4+0]
	r58 := m.index1.vals[r53*4+1]
	r59 := (4)*r55 + r56 + (-4)*r57 - r58
	var r60 int64
	if r59 > 0 {
		r60 = 1
	}
	r61 := (-4)*r55 - r56 + (4)*r57 + r58
	var r62 int64
	if r61 > 0 {
		r62 = 1
	}
	r63 := (2)*r45 + (-2)*r54 + r60 - r62
	var r64 int64
	if r63 > 0 {
		r64 = 1
	}
	r65 := (-2)*r64 + (2)
	return Token(min(max((r65)>>1, 0), 65535) + (0)), true
}

func (m *State) f7688(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r54 := m.index1.vals[r53*4+2]
	r55 := m.index1.vals[r44*4+0]
	r56 := m.index1.vals[r44*4+1]
	r57 := m.index1.vals[r53*4+0]
	r58 := m.index1.vals[r53*4+1]
	r59 := (4)*r55 + r56
	var r60 int64
	if r59 > 2147483647 {
		r60 = 1
	}
	r61 := (4)*r57 + r58
	var r62 int64
	if r61 > 2147483647 {
		r62 = 1
	}
	r63 := (4)*r55 + r56 + (-4)*r57 - r58 + (-4294967296)*r60 + (4294967296)*r62
	var r64 int64
	if r63 > 0 {
		r64 = 1
	}
	r65 := (-4)*r55 - r56 + (4)*r57 + r58 + (4294967296)*r60 + (-4294967296)*r62
	var r66 int64
	if r65 > 0 {
		r66 = 1
	}
	r67 := (-2)*r45 + (2)*r54 - r64 + r66
	var r68 int64
	if r67 > 0 {
		r68 = 1
	}
	r69 := (2) * r68
	return Token(min(max((r69)>>1, 0), 65535) + (0)), true
}

func (m *State) f7711(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r54 := m.index1.vals[r53*4+2]
	r55 := m.index1.vals[r44*4+0]
	r56 := m.index1.vals[r44*4+1]
	r57 := m.index1.vals[r53*4+0]
	r58 := m.index1.vals[r53*4+1]
	r59 := (4)*r55 + r56
	var r60 int64
	if r59 > 2147483647 {
		r60 = 1
	}
	r61 := (4)*r57 + r58
	var r62 int64
	if r61 > 2147483647 {
		r62 = 1
	}
	r63 := (4)*r55 + r56 + (-4)*r57 - r58 + (-4294967296)*r60 + (4294967296)*r62
	var r64 int64
	if r63 > 0 {
		r64 = 1
	}
	r65 := (-4)*r55 - r56 + (4)*r57 + r58 + (4294967296)*r60 + (-4294967296)*r62
	var r66 int64
	if r65 > 0 {
		r66 = 1
	}
	r67 := (2)*r45 + (-2)*r54 + r64 - r66
	var r68 int64
	if r67 > 0 {
		r68 = 1
	}
	r69 := (-2)*r68 + (2)
	return Token(min(max((r69)>>1, 0), 65535) + (0)), true
}

func (m *State) f7734(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r54 := m.index1.vals[r53*4+2]
	var r55 int64
	if r45 > 2147483647 {
		r55 = 1
	}
	var r56 int64
	if r54 > 2147483647 {
		r56 = 1
	}
	r57 := m.index1.vals[r44*4+0]
	r58 := m.index1.vals[r44*4+1]
	r59 := m.index1.vals[r53*4+0]
	r60 := m.index1.vals[r53*4+1]
	r61 := (4)*r57 + r58 + (-4)*r59 - r60
	var r62 int64
	if r61 > 0 {
		r62 = 1
	}
	r63 := (-4)*r57 - r58 + (4)*r59 + r60
	var r64 int64
	if r63 > 0 {
		r64 = 1
	}
	r65 := (-2)*r45 + (2)*r54 + (8589934592)*r55 + (-8589934592)*r56 - r62 + r64
	var r66 int64
	if r65 > 0 {
		r66 = 1
	}
	r67 := (2) * r66
	return Token(min(max((r67)>>1, 0), 65535) + (0)), true
}

func (m *State) f7757(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r54 := m.index1.vals[r53*4+2]
	var r55 int64
	if r45 > 2147483647 {
		r55 = 1
	}
	var r56 int64
	if r54 > 2147483647 {
		r56 = 1
	}
	r57 := m.index1.vals[r44*4+0]
	r58 := m.index1.vals[r44*4+1]
	r59 := m.index1.vals[r53*4+0]
	r60 := m.index1.vals[r53*4+1]
	r61 := (4)*r57 + r58 + (-4)*r59 - r60
	var r62 int64
	if r61 > 0 {
		r62 = 1
	}
	r63 := (-4)*r57 - r58 + (4)*r59 + r60
	var r64 int64
	if r63 > 0 {
		r64 = 1
	}
	r65 := (2)*r45 + (-2)*r54 + (-8589934592)*r55 + (8589934592)*r56 + r62 - r64
	var r66 int64
	if r65 > 0 {
		r66 = 1
	}
	r67 := (-2)*r66 + (2)
	return Token(min(max((r67)>>1, 0), 65535) + (0)), true
}

func (m *State) f7780(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r54 := m.index1.vals[r53*4+2]
	r55 := m.index1.vals[r44*4+0]
	r56 := m.index1.vals[r44*4+1]
	r57 := m.index1.vals[r53*4+0]
	r58 := m.index1.vals[r53*4+1]
	r59 := (4)*r55 + r56 + (-4)*r57 - r58
	var r60 int64
	if r59 > 0 {
		r60 = 1
	}
	r61 := (-4)*r55 - r56 + (4)*r57 + r58
	var r62 int64
	if r61 > 0 {
		r62 = 1
	}
	r63 := (-2)*r45 + (2)*r54 - r60 + r62
	var r64 int64
	if r63 > 0 {
		r64 = 1
	}
	r65 := (2)*r45 + (-2)*r54 + r60 - r62
	var r66 int64
	if r65 > 0 {
		r66 = 1
	}
	r67 := (-4)*r64 + (-4)*r66 + (3)
	r68, top0 := int64(0), int64(0)
	if k := r67; k > top0 {
		r68, top0 = 1, k
	} else if k == top0 {
		r68 = -1
	}
	if r68 == 0 {
		return 360448, true
	}
	r69 := (-65536)*r31 + (8)*r5 + (268500999)
	r70 := min(max(r69, 0), int64(p))
	r71 := int64(m.tokens[r70])
	r72 := int64(0)
	if d := uint64(r71 - (196609)); d < 65535 {
		r72 = r71 - (196608)
	}
	r73 := int64(0)
	if d := uint64(r71 - (229376)); d < 32768 {
		r73 = int64(1)
	}
	r74 := (-65536)*r31 + (8)*r5 + (268501000)
	r75 := min(max(r74, 0), int64(p))
	r76 := int64(m.tokens[r75])
	r77 := big1.at(r76)
	r78 := (-16384)*r31 + (131072)*r72 + (-8589934592)*r73 + (2)*r77 + (67133440)
	return Token(min(max((r78)>>1, 0), 8191) + (327680)), true
}

func (m *State) f7803(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r54 := m.index1.vals[r53*4+2]
	r55 := m.index1.vals[r44*4+0]
	r56 := m.index1.vals[r44*4+1]
	r57 := m.index1.vals[r53*4+0]
	r58 := m.index1.vals[r53*4+1]
	r59 := (4)*r55 + r56 + (-4)*r57 - r58
	var r60 int64
	if r59 > 0 {
		r60 = 1
	}
	r61 := (-4)*r55 - r56 + (4)*r57 + r58
	var r62 int64
	if r61 > 0 {
		r62 = 1
	}
	r63 := (-2)*r45 + (2)*r54 - r60 + r62
	var r64 int64
	if r63 > 0 {
		r64 = 1
	}
	r65 := (2)*r45 + (-2)*r54 + r60 - r62
	var r66 int64
	if r65 > 0 {
		r66 = 1
	}
	r67 := (4)*r64 + (4)*r66 + (-1)
	r68, top0 := int64(0), int64(0)
	if k := r67; k > top0 {
		r68, top0 = 1, k
	} else if k == top0 {
		r68 = -1
	}
	if r68 == 0 {
		return 360448, true
	}
	r69 := (-65536)*r31 + (8)*r5 + (268500999)
	r70 := min(max(r69, 0), int64(p))
	r71 := int64(m.tokens[r70])
	r72 := int64(0)
	if d := uint64(r71 - (196609)); d < 65535 {
		r72 = r71 - (196608)
	}
	r73 := int64(0)
	if d := uint64(r71 - (229376)); d < 32768 {
		r73 = int64(1)
	}
	r74 := (-65536)*r31 + (8)*r5 + (268501000)
	r75 := min(max(r74, 0), int64(p))
	r76 := int64(m.tokens[r75])
	r77 := big1.at(r76)
	r78 := (-16384)*r31 + (131072)*r72 + (-8589934592)*r73 + (2)*r77 + (67133440)
	return Token(min(max((r78)>>1, 0), 8191) + (327680)), true
}

func (m *State) f7826(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r54 := m.index1.vals[r53*4+2]
	r55 := m.index1.vals[r44*4+0]
	r56 := m.index1.vals[r44*4+1]
	r57 := m.index1.vals[r53*4+0]
	r58 := m.index1.vals[r53*4+1]
	r59 := (4)*r55 + r56 + (-4)*r57 - r58
	var r60 int64
	if r59 > 0 {
		r60 = 1
	}
	r61 := (-4)*r55 - r56 + (4)*r57 + r58
	var r62 int64
	if r61 > 0 {
		r62 = 1
	}
	r63 := (-2)*r45 + (2)*r54 - r60 + r62
	var r64 int64
	if r63 > 0 {
		r64 = 1
	}
	r65 := (4)*r64 + (-1)
	r66, top0 := int64(0), int64(0)
	if k := r65; k > top0 {
		r66, top0 = 1, k
	} else if k == top0 {
		r66 = -1
	}
	if r66 == 0 {
		return 360448, true
	}
	r67 := (-65536)*r31 + (8)*r5 + (268500999)
	r68 := min(max(r67, 0), int64(p))
	r69 := int64(m.tokens[r68])
	r70 := int64(0)
	if d := uint64(r69 - (196609)); d < 65535 {
		r70 = r69 - (196608)
	}
	r71 := int64(0)
	if d := uint64(r69 - (229376)); d < 32768 {
		r71 = int64(1)
	}
	r72 := (-65536)*r31 + (8)*r5 + (268501000)
	r73 := min(max(r72, 0), int64(p))
	r74 := int64(m.tokens[r73])
	r75 := big1.at(r74)
	r76 := (-16384)*r31 + (131072)*r70 + (-8589934592)*r71 + (2)*r75 + (67133440)
	return Token(min(max((r76)>>1, 0), 8191) + (327680)), true
}

func (m *State) f7849(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r54 := m.index1.vals[r53*4+2]
	r55 := m.index1.vals[r44*4+0]
	r56 := m.index1.vals[r44*4+1]
	r57 := m.index1.vals[r53*4+0]
	r58 := m.index1.vals[r53*4+1]
	r59 := (4)*r55 + r56 + (-4)*r57 - r58
	var r60 int64
	if r59 > 0 {
		r60 = 1
	}
	r61 := (-4)*r55 - r56 + (4)*r57 + r58
	var r62 int64
	if r61 > 0 {
		r62 = 1
	}
	r63 := (2)*r45 + (-2)*r54 + r60 - r62
	var r64 int64
	if r63 > 0 {
		r64 = 1
	}
	r65 := (-4)*r64 + (3)
	r66, top0 := int64(0), int64(0)
	if k := r65; k > top0 {
		r66, top0 = 1, k
	} else if k == top0 {
		r66 = -1
	}
	if r66 == 0 {
		return 360448, true
	}
	r67 := (-65536)*r31 + (8)*r5 + (268500999)
	r68 := min(max(r67, 0), int64(p))
	r69 := int64(m.tokens[r68])
	r70 := int64(0)
	if d := uint64(r69 - (196609)); d < 65535 {
		r70 = r69 - (196608)
	}
	r71 := int64(0)
	if d := uint64(r69 - (229376)); d < 32768 {
		r71 = int64(1)
	}
	r72 := (-65536)*r31 + (8)*r5 + (268501000)
	r73 := min(max(r72, 0), int64(p))
	r74 := int64(m.tokens[r73])
	r75 := big1.at(r74)
	r76 := (-16384)*r31 + (131072)*r70 + (-8589934592)*r71 + (2)*r75 + (67133440)
	return Token(min(max((r76)>>1, 0), 8191) + (327680)), true
}

func (m *State) f7872(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r54 := m.index1.vals[r53*4+2]
	r55 := m.index1.vals[r44*4+0]
	r56 := m.index1.vals[r44*4+1]
	r57 := m.index1.vals[r53*4+0]
	r58 := m.index1.vals[r53*4+1]
	r59 := (4)*r55 + r56
	var r60 int64
	if r59 > 2147483647 {
		r60 = 1
	}
	r61 := (4)*r57 + r58
	var r62 int64
	if r61 > 2147483647 {
		r62 = 1
	}
	r63 := (4)*r55 + r56 + (-4)*r57 - r58 + (-4294967296)*r60 + (4294967296)*r62
	var r64 int64
	if r63 > 0 {
		r64 = 1
	}
	r65 := (-4)*r55 - r56 + (4)*r57 + r58 + (4294967296)*r60 + (-4294967296)*r62
	var r66 int64
	if r65 > 0 {
		r66 = 1
	}
	r67 := (-2)*r45 + (2)*r54 - r64 + r66
	var r68 int64
	if r67 > 0 {
		r68 = 1
	}
	r69 := (4)*r68 + (-1)
	r70, top0 := int64(0), int64(0)
	if k := r69; k > top0 {
		r70, top0 = 1, k
	} else if k == top0 {
		r70 = -1
	}
	if r70 == 0 {
		return 360448, true
	}
	r71 := (-65536)*r31 + (8)*r5 + (268500999)
	r72 := min(max(r71, 0), int64(p))
	r73 := int64(m.tokens[r72])
	r74 := int64(0)
	if d := uint64(r73 - (196609)); d < 65535 {
		r74 = r73 - (196608)
	}
	r75 := int64(0)
	if d := uint64(r73 - (229376)); d < 32768 {
		r75 = int64(1)
	}
	r76 := (-65536)*r31 + (8)*r5 + (268501000)
	r77 := min(max(r76, 0), int64(p))
	r78 := int64(m.tokens[r77])
	r79 := big1.at(r78)
	r80 := (-16384)*r31 + (131072)*r74 + (-8589934592)*r75 + (2)*r79 + (67133440)
	return Token(min(max((r80)>>1, 0), 8191) + (327680)), true
}

func (m *State) f7895(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r54 := m.index1.vals[r53*4+2]
	r55 := m.index1.vals[r44*4+0]
	r56 := m.index1.vals[r44*4+1]
	r57 := m.index1.vals[r53*4+0]
	r58 := m.index1.vals[r53*4+1]
	r59 := (4)*r55 + r56
	var r60 int64
	if r59 > 2147483647 {
		r60 = 1
	}
	r61 := (4)*r57 + r58
	var r62 int64
	if r61 > 2147483647 {
		r62 = 1
	}
	r63 := (4)*r55 + r56 + (-4)*r57 - r58 + (-4294967296)*r60 + (4294967296)*r62
	var r64 int64
	if r63 > 0 {
		r64 = 1
	}
	r65 := (-4)*r55 - r56 + (4)*r57 + r58 + (4294967296)*r60 + (-4294967296)*r62
	var r66 int64
	if r65 > 0 {
		r66 = 1
	}
	r67 := (2)*r45 + (-2)*r54 + r64 - r66
	var r68 int64
	if r67 > 0 {
		r68 = 1
	}
	r69 := (-4)*r68 + (3)
	r70, top0 := int64(0), int64(0)
	if k := r69; k > top0 {
		r70, top0 = 1, k
	} else if k == top0 {
		r70 = -1
	}
	if r70 == 0 {
		return 360448, true
	}
	r71 := (-65536)*r31 + (8)*r5 + (268500999)
	r72 := min(max(r71, 0), int64(p))
	r73 := int64(m.tokens[r72])
	r74 := int64(0)
	if d := uint64(r73 - (196609)); d < 65535 {
		r74 = r73 - (196608)
	}
	r75 := int64(0)
	if d := uint64(r73 - (229376)); d < 32768 {
		r75 = int64(1)
	}
	r76 := (-65536)*r31 + (8)*r5 + (268501000)
	r77 := min(max(r76, 0), int64(p))
	r78 := int64(m.tokens[r77])
	r79 := big1.at(r78)
	r80 := (-16384)*r31 + (131072)*r74 + (-8589934592)*r75 + (2)*r79 + (67133440)
	return Token(min(max((r80)>>1, 0), 8191) + (327680)), true
}

func (m *State) f7918(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r54 := m.index1.vals[r53*4+2]
	var r55 int64
	if r45 > 2147483647 {
		r55 = 1
	}
	var r56 int64
	if r54 > 2147483647 {
		r56 = 1
	}
	r57 := m.index1.vals[r44*4+0]
	r58 := m.index1.vals[r44*4+1]
	r59 := m.index1.vals[r53*4+0]
	r60 := m.index1.vals[r53*4+1]
	r61 := (4)*r57 + r58 + (-4)*r59 - r60
	var r62 int64
	if r61 > 0 {
		r62 = 1
	}
	r63 := (-4)*r57 - r58 + (4)*r59 + r60
	var r64 int64
	if r63 > 0 {
		r64 = 1
	}
	r65 := (-2)*r45 + (2)*r54 + (8589934592)*r55 + (-8589934592)*r56 - r62 + r64
	var r66 int64
	if r65 > 0 {
		r66 = 1
	}
	r67 := (4)*r66 + (-1)
	r68, top0 := int64(0), int64(0)
	if k := r67; k > top0 {
		r68, top0 = 1, k
	} else if k == top0 {
		r68 = -1
	}
	if r68 == 0 {
		return 360448, true
	}
	r69 := (-65536)*r31 + (8)*r5 + (268500999)
	r70 := min(max(r69, 0), int64(p))
	r71 := int64(m.tokens[r70])
	r72 := int64(0)
	if d := uint64(r71 - (196609)); d < 65535 {
		r72 = r71 - (196608)
	}
	r73 := int64(0)
	if d := uint64(r71 - (229376)); d < 32768 {
		r73 = int64(1)
	}
	r74 := (-65536)*r31 + (8)*r5 + (268501000)
	r75 := min(max(r74, 0), int64(p))
	r76 := int64(m.tokens[r75])
	r77 := big1.at(r76)
	r78 := (-16384)*r31 + (131072)*r72 + (-8589934592)*r73 + (2)*r77 + (67133440)
	return Token(min(max((r78)>>1, 0), 8191) + (327680)), true
}

func (m *State) f7941(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r45 := m.index1.vals[r44*4+2]
	r46 := (-65536)*r31 + (8)*r5 + (268500996)
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
	r54 := m.index1.vals[r53*4+2]
	var r55 int64
	if r45 > 2147483647 {
		r55 = 1
	}
	var r56 int64
	if r54 > 2147483647 {
		r56 = 1
	}
	r57 := m.index1.vals[r44*4+0]
	r58 := m.index1.vals[r44*4+1]
	r59 := m.index1.vals[r53*4+0]
	r60 := m.index1.vals[r53*4+1]
	r61 := (4)*r57 + r58 + (-4)*r59 - r60
	var r62 int64
	if r61 > 0 {
		r62 = 1
	}
	r63 := (-4)*r57 - r58 + (4)*r59 + r60
	var r64 int64
	if r63 > 0 {
		r64 = 1
	}
	r65 := (2)*r45 + (-2)*r54 + (-8589934592)*r55 + (8589934592)*r56 + r62 - r64
	var r66 int64
	if r65 > 0 {
		r66 = 1
	}
	r67 := (-4)*r66 + (3)
	r68, top0 := int64(0), int64(0)
	if k := r67; k > top0 {
		r68, top0 = 1, k
	} else if k == top0 {
		r68 = -1
	}
	if r68 == 0 {
		return 360448, true
	}
	r69 := (-65536)*r31 + (8)*r5 + (268500999)
	r70 := min(max(r69, 0), int64(p))
	r71 := int64(m.tokens[r70])
	r72 := int64(0)
	if d := uint64(r71 - (196609)); d < 65535 {
		r72 = r71 - (196608)
	}
	r73 := int64(0)
	if d := uint64(r71 - (229376)); d < 32768 {
		r73 = int64(1)
	}
	r74 := (-65536)*r31 + (8)*r5 + (268501000)
	r75 := min(max(r74, 0), int64(p))
	r76 := int64(m.tokens[r75])
	r77 := big1.at(r76)
	r78 := (-16384)*r31 + (131072)*r72 + (-8589934592)*r73 + (2)*r77 + (67133440)
	return Token(min(max((r78)>>1, 0), 8191) + (327680)), true
}

func (m *State) f7964(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	r73 := (4)*r34 + r48 + (65536)*r38 + (4)*r47 + r49 + (-4)*r71 - r72
	var r74 int64
	if r73 > -1 {
		r74 = 1
	}
	r75 := (4)*r74 + (-1)
	r76, top0 := int64(0), int64(0)
	if k := r75; k > top0 {
		r76, top0 = 1, k
	} else if k == top0 {
		r76 = -1
	}
	if r76 == 0 {
		r77 := r48 + r49 + (-4)*r51
		var r78 int64
		if r77 == 0 {
			r78 = 1
		}
		r79 := int64(m.index2.find1(r59))
		r80 := m.index2.vals[r79*5+4]
		r81 := -r59 + r80
		var r82 int64
		if r81 == 0 {
			r82 = 1
		}
		var r83 int64
		if r78 != 0 {
			var r84 int64
			if r82 != 0 {
				r85 := m.index2.vals[r79*5+0]
				r84 = r82 * r85
			}
			r83 = r78 * r84
		}
		var r86 int64
		if r77 == 1 {
			r86 = 1
		}
		var r87 int64
		if r86 != 0 {
			var r88 int64
			if r82 != 0 {
				r89 := m.index2.vals[r79*5+1]
				r88 = r82 * r89
			}
			r87 = r86 * r88
		}
		var r90 int64
		if r77 == 2 {
			r90 = 1
		}
		var r91 int64
		if r90 != 0 {
			var r92 int64
			if r82 != 0 {
				r93 := m.index2.vals[r79*5+2]
				r92 = r82 * r93
			}
			r91 = r90 * r92
		}
		var r94 int64
		if r77 == 3 {
			r94 = 1
		}
		var r95 int64
		if r94 != 0 {
			var r96 int64
			if r82 != 0 {
				r97 := m.index2.vals[r79*5+3]
				r96 = r82 * r97
			}
			r95 = r94 * r96
		}
		r98 := (2)*r83 + (2)*r87 + (2)*r91 + (2)*r95
		return Token(min(max((r98)>>1, 0), 65535) + (0)), true
	}
	r99 := (6) * r74
	return Token(min(max((r99)>>1, 0), 15) + (360449)), true
}

func (m *State) f7987(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	var r69 int64
	if r64 != 0 {
		var r70 int64
		if r68 != 0 {
			r71 := m.index2.vals[r65*5+0]
			r70 = r68 * r71
		}
		r69 = r64 * r70
	}
	var r72 int64
	if r63 == 1 {
		r72 = 1
	}
	var r73 int64
	if r72 != 0 {
		var r74 int64
		if r68 != 0 {
			r75 := m.index2.vals[r65*5+1]
			r74 = r68 * r75
		}
		r73 = r72 * r74
	}
	var r76 int64
	if r63 == 2 {
		r76 = 1
	}
	var r77 int64
	if r76 != 0 {
		var r78 int64
		if r68 != 0 {
			r79 := m.index2.vals[r65*5+2]
			r78 = r68 * r79
		}
		r77 = r76 * r78
	}
	var r80 int64
	if r63 == 3 {
		r80 = 1
	}
	var r81 int64
	if r80 != 0 {
		var r82 int64
		if r68 != 0 {
			r83 := m.index2.vals[r65*5+3]
			r82 = r68 * r83
		}
		r81 = r80 * r82
	}
	r84 := r69 + r73 + r77 + r81
	var r85 int64
	if r84 > 127 {
		r85 = 1
	}
	r86 := r69 + r73 + r77 + r81 + (4294967040)*r85
	var r87 int64
	if r86 > 65535 {
		r87 = 1
	}
	r88 := (-2)*r87 + (1)
	r89 := (2)*r87 + (-1)
	r90 := (-65536)*r31 + (8)*r5 + (268500997)
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
	r100 := (4)*r34 + r48 + (65536)*r38 + (4)*r47 + r49 + (-4)*r98 - r99
	var r101 int64
	if r100 > -1 {
		r101 = 1
	}
	r102 := (8)*r101 + (-1)
	r103 := min(max(r86, 0), 4294967296)
	r104, top0 := int64(0), r88
	if k := r89; k > top0 {
		r104, top0 = 1, k
	} else if k == top0 {
		r104 = -1
	}
	if k := r102; k > top0 {
		r104, top0 = 2, k
	} else if k == top0 {
		r104 = -1
	}
	if r104 == 0 {
		r105 := (2) * r103
		return Token(min(max((r105)>>1, 0), 65535) + (0)), true
	}
	if r104 == 1 {
		r106 := (2)*r103 + (-65535)
		return Token(min(max((r106-(-65535))>>17, 0), 65535) + (65536)), true
	}
	r107 := (6) * r101
	return Token(min(max((r107)>>1, 0), 15) + (360449)), true
}

func (m *State) f8010(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	var r69 int64
	if r64 != 0 {
		var r70 int64
		if r68 != 0 {
			r71 := m.index2.vals[r65*5+0]
			r70 = r68 * r71
		}
		r69 = r64 * r70
	}
	var r72 int64
	if r63 == 1 {
		r72 = 1
	}
	var r73 int64
	if r72 != 0 {
		var r74 int64
		if r68 != 0 {
			r75 := m.index2.vals[r65*5+1]
			r74 = r68 * r75
		}
		r73 = r72 * r74
	}
	var r76 int64
	if r63 == 2 {
		r76 = 1
	}
	var r77 int64
	if r76 != 0 {
		var r78 int64
		if r68 != 0 {
			r79 := m.index2.vals[r65*5+2]
			r78 = r68 * r79
		}
		r77 = r76 * r78
	}
	var r80 int64
	if r63 == 3 {
		r80 = 1
	}
	var r81 int64
	if r80 != 0 {
		var r82 int64
		if r68 != 0 {
			r83 := m.index2.vals[r65*5+3]
			r82 = r68 * r83
		}
		r81 = r80 * r82
	}
	r84 := r69 + r73 + r77 + r81
	var r85 int64
	if r84 > 127 {
		r85 = 1
	}
	r86 := (4294967295) * r85
	var r87 int64
	if r86 > 0 {
		r87 = 1
	}
	var r88 int64
	if r86 > 65535 {
		r88 = 1
	}
	r89 := r69 + r73 + r77 + r81 + (4294967040)*r85
	var r90 int64
	if r89 > 65535 {
		r90 = 1
	}
	r91 := r87 + r90
	var r92 int64
	if r91 > 0 {
		r92 = 1
	}
	r93 := r87 + r88 + r92
	var r94 int64
	if r93 == 0 {
		r94 = 1
	}
	r95 := (2)*r94 + (-1)
	var r96 int64
	if r93 == 1 {
		r96 = 1
	}
	r97 := (2)*r96 + (-1)
	r98 := int64(t3[r93])
	r99 := (2)*r98 + (-1)
	r100 := max(r93-(2), 0)
	r101 := (2)*r100 + (-1)
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
	r112 := (4)*r34 + r48 + (65536)*r38 + (4)*r47 + r49 + (-4)*r110 - r111
	var r113 int64
	if r112 > -1 {
		r113 = 1
	}
	r114 := (8)*r113 + (-1)
	var r115 int64
	if r93 > 1 {
		r115 = 1
	}
	r116 := r115 * r86
	r117 := -r115 + (1)
	r118 := r117 * r89
	r119 := r116 + r118
	r120 := min(max(r119, 0), 4294967296)
	r121, top0 := int64(0), r95
	if k := r97; k > top0 {
		r121, top0 = 1, k
	} else if k == top0 {
		r121 = -1
	}
	if k := r99; k > top0 {
		r121, top0 = 2, k
	} else if k == top0 {
		r121 = -1
	}
	if k := r101; k > top0 {
		r121, top0 = 3, k
	} else if k == top0 {
		r121 = -1
	}
	if k := r114; k > top0 {
		r121, top0 = 4, k
	} else if k == top0 {
		r121 = -1
	}
	if r121 == 0 {
		r122 := (2) * r120
		return Token(min(max((r122)>>1, 0), 65535) + (0)), true
	}
	if r121 == 1 {
		r123 := (2)*r120 + (-65535)
		return Token(min(max((r123-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r121 == 2 {
		r124 := (2) * r120
		return Token(min(max((r124)>>1, 0), 65535) + (131072)), true
	}
	if r121 == 3 {
		r125 := (2)*r120 + (-65535)
		return Token(min(max((r125-(-65535))>>17, 0), 65535) + (196608)), true
	}
	r126 := (6) * r113
	return Token(min(max((r126)>>1, 0), 15) + (360449)), true
}

func (m *State) f8033(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	var r71 int64
	if r64 != 0 {
		var r72 int64
		if r68 != 0 {
			r73 := m.index2.vals[r65*5+0]
			r72 = r68 * r73
		}
		r74 := r72 + (256)*r70
		r71 = r64 * r74
	}
	var r75 int64
	if r63 == 1 {
		r75 = 1
	}
	r76 := m.index2.vals[r65*5+2]
	r77 := r68 * r76
	r78 := r70 + (256)*r77
	r79 := r75 * r78
	var r80 int64
	if r63 == 2 {
		r80 = 1
	}
	r81 := m.index2.vals[r65*5+3]
	r82 := r68 * r81
	r83 := r77 + (256)*r82
	r84 := r80 * r83
	var r85 int64
	if r63 == 3 {
		r85 = 1
	}
	var r86 int64
	if r85 != 0 {
		r87 := r59 + (1)
		r88 := int64(m.index2.find1(r87))
		r89 := m.index2.vals[r88*5+4]
		r90 := -r59 + r89
		var r91 int64
		if r90 == 1 {
			r91 = 1
		}
		var r92 int64
		if r91 != 0 {
			r93 := m.index2.vals[r88*5+0]
			r92 = r91 * r93
		}
		r94 := r82 + (256)*r92
		r86 = r85 * r94
	}
	r95 := r71 + r79 + r84 + r86
	var r96 int64
	if r95 > 65535 {
		r96 = 1
	}
	r97 := (-2)*r96 + (1)
	r98 := (2)*r96 + (-1)
	r99 := (-65536)*r31 + (8)*r5 + (268500997)
	r100 := min(max(r99, 0), int64(p))
	r101 := int64(m.tokens[r100])
	r102 := big1.at(r101)
	var r103 int64
	if r4 != 0 {
		r104 := int64(0)
		if d := uint64(r101 - (196608)); d < 32768 {
			r104 = int64(1)
		}
		r103 = r4 * r104
	}
	r105 := r102 + r103
	r106 := int64(m.index1.find1(r105))
	r107 := m.index1.vals[r106*4+0]
	r108 := m.index1.vals[r106*4+1]
	r109 := (4)*r34 + r48 + (65536)*r38 + (4)*r47 + r49 + (-4)*r107 - r108
	var r110 int64
	if r109 > -2 {
		r110 = 1
	}
	r111 := (8)*r110 + (-1)
	r112, top0 := int64(0), r97
	if k := r98; k > top0 {
		r112, top0 = 1, k
	} else if k == top0 {
		r112 = -1
	}
	if k := r111; k > top0 {
		r112, top0 = 2, k
	} else if k == top0 {
		r112 = -1
	}
	if r112 == 0 {
		r113 := (2)*r71 + (2)*r79 + (2)*r84 + (2)*r86
		return Token(min(max((r113)>>1, 0), 65535) + (0)), true
	}
	if r112 == 1 {
		r114 := (2)*r71 + (2)*r79 + (2)*r84 + (2)*r86 + (-65535)
		return Token(min(max((r114-(-65535))>>17, 0), 65535) + (65536)), true
	}
	r115 := (6) * r110
	return Token(min(max((r115)>>1, 0), 15) + (360449)), true
}

func (m *State) f8056(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	var r71 int64
	if r64 != 0 {
		var r72 int64
		if r68 != 0 {
			r73 := m.index2.vals[r65*5+0]
			r72 = r68 * r73
		}
		r74 := r72 + (256)*r70
		r71 = r64 * r74
	}
	var r75 int64
	if r63 == 1 {
		r75 = 1
	}
	r76 := m.index2.vals[r65*5+2]
	r77 := r68 * r76
	r78 := r70 + (256)*r77
	r79 := r75 * r78
	var r80 int64
	if r63 == 2 {
		r80 = 1
	}
	r81 := m.index2.vals[r65*5+3]
	r82 := r68 * r81
	r83 := r77 + (256)*r82
	r84 := r80 * r83
	var r85 int64
	if r63 == 3 {
		r85 = 1
	}
	var r86 int64
	if r85 != 0 {
		r87 := r59 + (1)
		r88 := int64(m.index2.find1(r87))
		r89 := m.index2.vals[r88*5+4]
		r90 := -r59 + r89
		var r91 int64
		if r90 == 1 {
			r91 = 1
		}
		var r92 int64
		if r91 != 0 {
			r93 := m.index2.vals[r88*5+0]
			r92 = r91 * r93
		}
		r94 := r82 + (256)*r92
		r86 = r85 * r94
	}
	r95 := r71 + r79 + r84 + r86
	var r96 int64
	if r95 > 32767 {
		r96 = 1
	}
	r97 := r71 + r79 + r84 + r86 + (4294901760)*r96
	var r98 int64
	if r97 > 65535 {
		r98 = 1
	}
	r99 := (-2)*r98 + (1)
	r100 := (2)*r98 + (-1)
	r101 := (-65536)*r31 + (8)*r5 + (268500997)
	r102 := min(max(r101, 0), int64(p))
	r103 := int64(m.tokens[r102])
	r104 := big1.at(r103)
	var r105 int64
	if r4 != 0 {
		r106 := int64(0)
		if d := uint64(r103 - (196608)); d < 32768 {
			r106 = int64(1)
		}
		r105 = r4 * r106
	}
	r107 := r104 + r105
	r108 := int64(m.index1.find1(r107))
	r109 := m.index1.vals[r108*4+0]
	r110 := m.index1.vals[r108*4+1]
	r111 := (4)*r34 + r48 + (65536)*r38 + (4)*r47 + r49 + (-4)*r109 - r110
	var r112 int64
	if r111 > -2 {
		r112 = 1
	}
	r113 := (8)*r112 + (-1)
	r114 := min(max(r97, 0), 4294967296)
	r115, top0 := int64(0), r99
	if k := r100; k > top0 {
		r115, top0 = 1, k
	} else if k == top0 {
		r115 = -1
	}
	if k := r113; k > top0 {
		r115, top0 = 2, k
	} else if k == top0 {
		r115 = -1
	}
	if r115 == 0 {
		r116 := (2) * r114
		return Token(min(max((r116)>>1, 0), 65535) + (0)), true
	}
	if r115 == 1 {
		r117 := (2)*r114 + (-65535)
		return Token(min(max((r117-(-65535))>>17, 0), 65535) + (65536)), true
	}
	r118 := (6) * r112
	return Token(min(max((r118)>>1, 0), 15) + (360449)), true
}

func (m *State) f8079(p int, own Token, r5 int64, r31 int64) (Token, bool) {
	m.best1.count++
	r0 := m.sum1[1]
	r1 := m.sum1[0]
	if k := int64(0); k >= m.best2.key {
		m.best2.key, m.best2.pos = k, int32(p)
		m.sum2[0] = r0
		m.sum2[1] = r1
	}
	r2 := m.sum2[0]
	r3 := r0 - r2
	r4 := min(max(r3, 0), 8454144)
	if int64(1) <= m.index0.level {
		rec := m.index0.insert(r4, int64(1), p) * 1
		v := (*[1]int64)(m.index0.vals[rec:])
		v[0] = r5
	}
	r6 := int64(p)
	r7 := r6 + (-1)
	r8 := r7
	r9 := int64(m.tokens[r8])
	if int64(1) <= m.index1.level {
		r10 := (8)*r5 + (2)
		r11 := min(max(r10, 0), int64(p))
		r12 := int64(m.tokens[r11])
		r13 := big1.at(r12)
		r14 := -r5
		r15 := min(max(r14, 0), 32768)
		var r16 int64
		if r4 != 0 {
			r17 := int64(0)
			if d := uint64(r12 - (196608)); d < 32768 {
				r17 = int64(1)
			}
			r16 = r4 * r17
		}
		r18 := r13 - r15 + r16
		r19 := int64(0)
		if d := uint64(r9 - (65537)); d < 65535 {
			r19 = r9 - (65536)
		}
		r20 := (16384) * r19
		r21 := r6 + (-2)
		r22 := max(r21, 0)
		r23 := int64(m.tokens[r22])
		r24 := int64(0)
		if d := uint64(r23 - (131073)); d < 65535 {
			r24 = r23 - (131072)
		}
		r25 := r6 + (-3)
		r26 := max(r25, 0)
		r27 := int64(m.tokens[r26])
		r28 := int64(0)
		if d := uint64(r27 - (196609)); d < 65535 {
			r28 = r27 - (196608)
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
	var r71 int64
	if r64 != 0 {
		var r72 int64
		if r68 != 0 {
			r73 := m.index2.vals[r65*5+0]
			r72 = r68 * r73
		}
		r74 := r72 + (256)*r70
		r71 = r64 * r74
	}
	var r75 int64
	if r63 == 1 {
		r75 = 1
	}
	r76 := m.index2.vals[r65*5+2]
	r77 := r68 * r76
	r78 := r70 + (256)*r77
	r79 := r75 * r78
	var r80 int64
	if r63 == 2 {
		r80 = 1
	}
	r81 := m.index2.vals[r65*5+3]
	r82 := r68 * r81
	r83 := r77 + (256)*r82
	r84 := r80 * r83
	var r85 int64
	if r63 == 3 {
		r85 = 1
	}
	var r86 int64
	if r85 != 0 {
		r87 := r59 + (1)
		r88 := int64(m.index2.find1(r87))
		r89 := m.index2.vals[r88*5+4]
		r90 := -r59 + r89
		var r91 int64
		if r90 == 1 {
			r91 = 1
		}
		var r92 int64
		if r91 != 0 {
			r93 := m.index2.vals[r88*5+0]
			r92 = r91 * r93
		}
		r94 := r82 + (256)*r92
		r86 = r85 * r94
	}
	r95 := r71 + r79 + r84 + r86
	var r96 int64
	if r95 > 32767 {
		r96 = 1
	}
	r97 := (4294967295) * r96
	var r98 int64
	if r97 > 0 {
		r98 = 1
	}
	var r99 int64
	if r97 > 65535 {
		r99 = 1
	}
	r100 := r71 + r79 + r84 + r86 + (4294901760)*r96
	var r101 int64
	if r100 > 65535 {
		r101 = 1
	}
	r102 := r98 + r101
	var r103 int64
	if r102 > 0 {
		r103 = 1
	}
	r104 := r98 + r99 + r103
	var r105 int64
	if r104 == 0 {
		r105 = 1
	}
	r106 := (2)*r105 + (-1)
	var r107 int64
	if r104 == 1 {
		r107 = 1
	}
	r108 := (2)*r107 + (-1)
	r109 := int64(t3[r104])
	r110 := (2)*r109 + (-1)
	r111 := max(r104-(2), 0)
	r112 := (2)*r111 + (-1)
	r113 := (-65536)*r31 + (8)*r5 + (268500997)
	r114 := min(max(r113, 0), int64(p))
	r115 := int64(m.tokens[r114])
	r116 := big1.at(r115)
	var r117 int64
	if r4 != 0 {
		r118 := int64(0)
		if d := uint64(r115 - (196608)); d < 32768 {
			r118 = int64(1)
		}
		r117 = r4 * r118
	}
	r119 := r116 + r117
	r120 := int64(m.index1.find1(r119))
	r121 := m.index1.vals[r120*4+0]
	r122 := m.index1.vals[r120*4+1]
	r123 := (4)*r34 + r48 + (65536)*r38 + (4)*r47 + r49 + (-4)*r121 - r122
	var r124 int64
	if r123 > -2 {
		r124 = 1
	}
	r125 := (8)*r124 + (-1)
	var r126 int64
	if r104 > 1 {
		r126 = 1
	}
	r127 := r126 * r97
	r128 := -r126 + (1)
	r129 := r128 * r100
	r130 := r127 + r129
	r131 := min(max(r130, 0), 4294967296)
	r132, top0 := int64(0), r106
	if k := r108; k > top0 {
		r132, top0 = 1, k
	} else if k == top0 {
		r132 = -1
	}
	if k := r110; k > top0 {
		r132, top0 = 2, k
	} else if k == top0 {
		r132 = -1
	}
	if k := r112; k > top0 {
		r132, top0 = 3, k
	} else if k == top0 {
		r132 = -1
	}
	if k := r125; k > top0 {
		r132, top0 = 4, k
	} else if k == top0 {
		r132 = -1
	}
	if r132 == 0 {
		r133 := (2) * r131
		return Token(min(max((r133)>>1, 0), 65535) + (0)), true
	}
	if r132 == 1 {
		r134 := (2)*r131 + (-65535)
		return Token(min(max((r134-(-65535))>>17, 0), 65535) + (65536)), true
	}
	if r132 == 2 {
		r135 := (2) * r131
		return Token(min(max((r135)>>1, 0), 65535) + (131072)), true
	}
	if r132 == 3 {
		r136 := (2)*r131 + (-65535)
		return Token(min(max((r136-(-65535))>>17, 0), 65535) + (196608)), true
	}
	r137 := (6) * r124
	return Token(min(max((r137)>>1, 0), 15) + (360449)), true
}
