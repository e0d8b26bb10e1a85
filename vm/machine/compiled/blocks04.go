// Code generated from the weights of model 16cfe4d4dffd081295b2d6595dc54a582e5a744ebb44b179ea00e0a1fc7c2941; DO NOT EDIT.

package compiled

func (m *Machine) f5340(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						{
							r0, r1, r2, r3 := r5, r12, r2, r3
							{
								r0, r1, r2, r3 := r0, r1, r2, r3
								{
									r1, r14, r31, r32 := r0, r1, r2, r3
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
									{
										r1, r7, r9, r10, r11, r12, r13, r14, r15, r16, r17 := r31, r32, r19, r20, r22, r30, r1, r14, r4, r8, r18
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f1254(p, own, r9, r10, r11, r12, r13, r14, r15, r16, r17)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5350(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						{
							r0, r1, r2, r3 := r5, r12, r2, r3
							{
								r0, r1, r2, r3 := r0, r1, r2, r3
								{
									r1, r14, r31, r32 := r0, r1, r2, r3
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
									{
										r1, r7, r9, r10, r11, r12, r13, r14, r15, r16, r17 := r31, r32, r19, r20, r22, r30, r1, r14, r4, r8, r18
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f1277(p, own, r9, r10, r11, r12, r13, r14, r15, r16, r17)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5360(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						{
							r0, r1, r2, r3 := r5, r12, r2, r3
							{
								r0, r1, r2, r3 := r0, r1, r2, r3
								{
									r1, r14, r31, r32 := r0, r1, r2, r3
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
									{
										r1, r7, r9, r10, r11, r12, r13, r14, r15, r16, r17 := r31, r32, r19, r20, r22, r30, r1, r14, r4, r8, r18
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f1300(p, own, r9, r10, r11, r12, r13, r14, r15, r16, r17)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5370(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						{
							r0, r1, r2, r3 := r5, r12, r2, r3
							{
								r0, r1, r2, r3 := r0, r1, r2, r3
								{
									r1, r14, r31, r32 := r0, r1, r2, r3
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
									{
										r1, r7, r9, r10, r11, r12, r13, r14, r15, r16, r17 := r31, r32, r19, r20, r22, r30, r1, r14, r4, r8, r18
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f1323(p, own, r9, r10, r11, r12, r13, r14, r15, r16, r17)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5380(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						{
							r0, r1, r2, r3 := r5, r12, r2, r3
							{
								r0, r1, r2, r3 := r0, r1, r2, r3
								{
									r1, r14, r31, r32 := r0, r1, r2, r3
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
									{
										r1, r7, r9, r10, r11, r12, r13, r14, r15, r16, r17 := r31, r32, r19, r20, r22, r30, r1, r14, r4, r8, r18
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f1346(p, own, r9, r10, r11, r12, r13, r14, r15, r16, r17)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5390(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r12 := r4, r3
						r0 := (8)*r1 + (2)
						r2 := min(max(r0, 0), int64(p))
						r3 := int64(m.tokens[r2])
						r4 := int64(p)
						r5 := r4 + (-1)
						r6 := r5
						r7 := int64(m.tokens[r6])
						if int64(1) <= m.index1.level {
							r8 := big1.at(r3)
							r9 := -r1
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r3 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r7 - (65537)); d < 65535 {
								r15 = r7 - (65536)
							}
							r16 := (16384) * r15
							r17 := r4 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r4 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r4
						}
						{
							r0, r1, r2, r3, r4 := r1, r3, r12, r6, r7
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r6, r16, r29, r30 := r0, r1, r2, r3, r4
									r0 := (8)*r1 + (6)
									r2 := min(max(r0, 0), int64(p))
									r3 := int64(m.tokens[r2])
									r4 := big3.at(r3)
									r5 := int64(0)
									if d := uint64(r6 - (196609)); d < 65535 {
										r5 = r6 - (196608)
									}
									r7 := (8)*r1 + (7)
									r8 := min(max(r7, 0), int64(p))
									r9 := int64(m.tokens[r8])
									r10 := int64(0)
									if d := uint64(r9 - (196609)); d < 65535 {
										r10 = r9 - (196608)
									}
									r11 := (8)*r1 + (3)
									r12 := min(max(r11, 0), int64(p))
									r13 := int64(m.tokens[r12])
									r14 := big1.at(r13)
									var r15 int64
									if r16 != 0 {
										r17 := int64(0)
										if d := uint64(r13 - (196608)); d < 32768 {
											r17 = int64(1)
										}
										r15 = r16 * r17
									}
									r18 := r14 + r15
									r19 := int64(m.index1.find1(r18))
									r20 := m.index1.vals[r19*4+0]
									r21 := int64(0)
									if d := uint64(r3 - (196609)); d < 65535 {
										r21 = int64(t20[(r3-(196609))&3])
									}
									r22 := m.index1.vals[r19*4+1]
									r23 := r21 + r22
									var r24 int64
									if r23 > 3 {
										r24 = 1
									}
									r25 := -r1
									r26 := (536870911)*max(r25, 0) + (-536870912)*max(r25-(1), 0)
									r27 := r4 + (16384)*r5 + (16384)*r10 + r20 + r24 + r26
									r28 := min(max(r27, 0), 536870912)
									m.hist0[p&1] = r28
									{
										r1, r7, r9, r10, r11, r12, r13, r14, r15, r16, r17 := r29, r30, r28, r21, r22, r24, r1, r16, r4, r10, r20
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f1369(p, own, r9, r10, r11, r12, r13, r14, r15, r16, r17)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5400(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r12 := r4, r3
						r0 := (8)*r1 + (2)
						r2 := min(max(r0, 0), int64(p))
						r3 := int64(m.tokens[r2])
						r4 := int64(p)
						r5 := r4 + (-1)
						r6 := r5
						r7 := int64(m.tokens[r6])
						if int64(1) <= m.index1.level {
							r8 := big1.at(r3)
							r9 := -r1
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r3 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r7 - (65537)); d < 65535 {
								r15 = r7 - (65536)
							}
							r16 := (16384) * r15
							r17 := r4 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r4 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r4
						}
						{
							r0, r1, r2, r3, r4 := r1, r3, r12, r6, r7
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r6, r16, r29, r30 := r0, r1, r2, r3, r4
									r0 := (8)*r1 + (6)
									r2 := min(max(r0, 0), int64(p))
									r3 := int64(m.tokens[r2])
									r4 := big3.at(r3)
									r5 := int64(0)
									if d := uint64(r6 - (196609)); d < 65535 {
										r5 = r6 - (196608)
									}
									r7 := (8)*r1 + (7)
									r8 := min(max(r7, 0), int64(p))
									r9 := int64(m.tokens[r8])
									r10 := int64(0)
									if d := uint64(r9 - (196609)); d < 65535 {
										r10 = r9 - (196608)
									}
									r11 := (8)*r1 + (3)
									r12 := min(max(r11, 0), int64(p))
									r13 := int64(m.tokens[r12])
									r14 := big1.at(r13)
									var r15 int64
									if r16 != 0 {
										r17 := int64(0)
										if d := uint64(r13 - (196608)); d < 32768 {
											r17 = int64(1)
										}
										r15 = r16 * r17
									}
									r18 := r14 + r15
									r19 := int64(m.index1.find1(r18))
									r20 := m.index1.vals[r19*4+0]
									r21 := int64(0)
									if d := uint64(r3 - (196609)); d < 65535 {
										r21 = int64(t20[(r3-(196609))&3])
									}
									r22 := m.index1.vals[r19*4+1]
									r23 := r21 + r22
									var r24 int64
									if r23 > 3 {
										r24 = 1
									}
									r25 := -r1
									r26 := (536870911)*max(r25, 0) + (-536870912)*max(r25-(1), 0)
									r27 := r4 + (16384)*r5 + (16384)*r10 + r20 + r24 + r26
									r28 := min(max(r27, 0), 536870912)
									m.hist0[p&1] = r28
									{
										r1, r7, r9, r10, r11, r12, r13, r14, r15, r16, r17 := r29, r30, r28, r21, r22, r24, r1, r16, r4, r10, r20
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f1392(p, own, r9, r10, r11, r12, r13, r14, r15, r16, r17)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5410(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r12 := r4, r3
						r0 := (8)*r1 + (2)
						r2 := min(max(r0, 0), int64(p))
						r3 := int64(m.tokens[r2])
						r4 := int64(p)
						r5 := r4 + (-1)
						r6 := r5
						r7 := int64(m.tokens[r6])
						if int64(1) <= m.index1.level {
							r8 := big1.at(r3)
							r9 := -r1
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r3 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r7 - (65537)); d < 65535 {
								r15 = r7 - (65536)
							}
							r16 := (16384) * r15
							r17 := r4 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r4 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r4
						}
						{
							r0, r1, r2, r3, r4 := r1, r3, r12, r6, r7
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r6, r16, r29, r30 := r0, r1, r2, r3, r4
									r0 := (8)*r1 + (6)
									r2 := min(max(r0, 0), int64(p))
									r3 := int64(m.tokens[r2])
									r4 := big3.at(r3)
									r5 := int64(0)
									if d := uint64(r6 - (196609)); d < 65535 {
										r5 = r6 - (196608)
									}
									r7 := (8)*r1 + (7)
									r8 := min(max(r7, 0), int64(p))
									r9 := int64(m.tokens[r8])
									r10 := int64(0)
									if d := uint64(r9 - (196609)); d < 65535 {
										r10 = r9 - (196608)
									}
									r11 := (8)*r1 + (3)
									r12 := min(max(r11, 0), int64(p))
									r13 := int64(m.tokens[r12])
									r14 := big1.at(r13)
									var r15 int64
									if r16 != 0 {
										r17 := int64(0)
										if d := uint64(r13 - (196608)); d < 32768 {
											r17 = int64(1)
										}
										r15 = r16 * r17
									}
									r18 := r14 + r15
									r19 := int64(m.index1.find1(r18))
									r20 := m.index1.vals[r19*4+0]
									r21 := int64(0)
									if d := uint64(r3 - (196609)); d < 65535 {
										r21 = int64(t20[(r3-(196609))&3])
									}
									r22 := m.index1.vals[r19*4+1]
									r23 := r21 + r22
									var r24 int64
									if r23 > 3 {
										r24 = 1
									}
									r25 := -r1
									r26 := (536870911)*max(r25, 0) + (-536870912)*max(r25-(1), 0)
									r27 := r4 + (16384)*r5 + (16384)*r10 + r20 + r24 + r26
									r28 := min(max(r27, 0), 536870912)
									m.hist0[p&1] = r28
									{
										r1, r7, r9, r10, r11, r12, r13, r14, r15, r16 := r29, r30, r1, r16, r21, r22, r24, r4, r10, r20
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f1415(p, own, r9, r10, r11, r12, r13, r14, r15, r16)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5420(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r12 := r4, r3
						r0 := (8)*r1 + (2)
						r2 := min(max(r0, 0), int64(p))
						r3 := int64(m.tokens[r2])
						r4 := int64(p)
						r5 := r4 + (-1)
						r6 := r5
						r7 := int64(m.tokens[r6])
						if int64(1) <= m.index1.level {
							r8 := big1.at(r3)
							r9 := -r1
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r3 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r7 - (65537)); d < 65535 {
								r15 = r7 - (65536)
							}
							r16 := (16384) * r15
							r17 := r4 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r4 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r4
						}
						{
							r0, r1, r2, r3, r4 := r1, r3, r12, r6, r7
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r6, r16, r29, r30 := r0, r1, r2, r3, r4
									r0 := (8)*r1 + (6)
									r2 := min(max(r0, 0), int64(p))
									r3 := int64(m.tokens[r2])
									r4 := big3.at(r3)
									r5 := int64(0)
									if d := uint64(r6 - (196609)); d < 65535 {
										r5 = r6 - (196608)
									}
									r7 := (8)*r1 + (7)
									r8 := min(max(r7, 0), int64(p))
									r9 := int64(m.tokens[r8])
									r10 := int64(0)
									if d := uint64(r9 - (196609)); d < 65535 {
										r10 = r9 - (196608)
									}
									r11 := (8)*r1 + (3)
									r12 := min(max(r11, 0), int64(p))
									r13 := int64(m.tokens[r12])
									r14 := big1.at(r13)
									var r15 int64
									if r16 != 0 {
										r17 := int64(0)
										if d := uint64(r13 - (196608)); d < 32768 {
											r17 = int64(1)
										}
										r15 = r16 * r17
									}
									r18 := r14 + r15
									r19 := int64(m.index1.find1(r18))
									r20 := m.index1.vals[r19*4+0]
									r21 := int64(0)
									if d := uint64(r3 - (196609)); d < 65535 {
										r21 = int64(t20[(r3-(196609))&3])
									}
									r22 := m.index1.vals[r19*4+1]
									r23 := r21 + r22
									var r24 int64
									if r23 > 3 {
										r24 = 1
									}
									r25 := -r1
									r26 := (536870911)*max(r25, 0) + (-536870912)*max(r25-(1), 0)
									r27 := r4 + (16384)*r5 + (16384)*r10 + r20 + r24 + r26
									r28 := min(max(r27, 0), 536870912)
									m.hist0[p&1] = r28
									{
										r1, r7, r9, r10, r11, r12, r13, r14, r15, r16 := r29, r30, r1, r16, r21, r22, r24, r4, r10, r20
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f1438(p, own, r9, r10, r11, r12, r13, r14, r15, r16)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5430(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r12 := r4, r3
						r0 := (8)*r1 + (2)
						r2 := min(max(r0, 0), int64(p))
						r3 := int64(m.tokens[r2])
						r4 := int64(p)
						r5 := r4 + (-1)
						r6 := r5
						r7 := int64(m.tokens[r6])
						if int64(1) <= m.index1.level {
							r8 := big1.at(r3)
							r9 := -r1
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r3 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r7 - (65537)); d < 65535 {
								r15 = r7 - (65536)
							}
							r16 := (16384) * r15
							r17 := r4 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r4 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r4
						}
						{
							r0, r1, r2, r3, r4 := r1, r3, r12, r6, r7
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r6, r16, r29, r30 := r0, r1, r2, r3, r4
									r0 := (8)*r1 + (6)
									r2 := min(max(r0, 0), int64(p))
									r3 := int64(m.tokens[r2])
									r4 := big3.at(r3)
									r5 := int64(0)
									if d := uint64(r6 - (196609)); d < 65535 {
										r5 = r6 - (196608)
									}
									r7 := (8)*r1 + (7)
									r8 := min(max(r7, 0), int64(p))
									r9 := int64(m.tokens[r8])
									r10 := int64(0)
									if d := uint64(r9 - (196609)); d < 65535 {
										r10 = r9 - (196608)
									}
									r11 := (8)*r1 + (3)
									r12 := min(max(r11, 0), int64(p))
									r13 := int64(m.tokens[r12])
									r14 := big1.at(r13)
									var r15 int64
									if r16 != 0 {
										r17 := int64(0)
										if d := uint64(r13 - (196608)); d < 32768 {
											r17 = int64(1)
										}
										r15 = r16 * r17
									}
									r18 := r14 + r15
									r19 := int64(m.index1.find1(r18))
									r20 := m.index1.vals[r19*4+0]
									r21 := int64(0)
									if d := uint64(r3 - (196609)); d < 65535 {
										r21 = int64(t20[(r3-(196609))&3])
									}
									r22 := m.index1.vals[r19*4+1]
									r23 := r21 + r22
									var r24 int64
									if r23 > 3 {
										r24 = 1
									}
									r25 := -r1
									r26 := (536870911)*max(r25, 0) + (-536870912)*max(r25-(1), 0)
									r27 := r4 + (16384)*r5 + (16384)*r10 + r20 + r24 + r26
									r28 := min(max(r27-(-1), 0), 536870912)
									m.hist0[p&1] = r28
									{
										r1, r7, r9, r10 := r29, r30, r1, r16
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f1461(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5440(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						{
							r0, r1, r2, r3 := r5, r12, r2, r3
							{
								r0, r1, r2, r3 := r0, r1, r2, r3
								{
									r1, r11, r25, r26 := r0, r1, r2, r3
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
									{
										r1, r7, r9, r10, r11, r12, r13 := r25, r26, r24, r1, r11, r15, r16
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f1484(p, own, r9, r10, r11, r12, r13)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5450(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						{
							r0, r1, r2, r3 := r5, r12, r2, r3
							{
								r0, r1, r2, r3 := r0, r1, r2, r3
								{
									r1, r11, r25, r26 := r0, r1, r2, r3
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
									{
										r1, r7, r9 := r25, r26, r24
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f1507(p, own, r9)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5460(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						{
							r0, r1, r2, r3 := r5, r2, r3, r12
							{
								r0, r1, r2, r3 := r0, r1, r2, r3
								{
									r1, r4, r5, r6 := r0, r1, r2, r3
									r0 := -r1
									r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
									r3 := max(r2, 0)
									m.hist0[p&1] = r3
									{
										r1, r7, r9, r10 := r4, r5, r1, r6
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f1530(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5470(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						{
							r0, r1, r2 := r5, r2, r3
							{
								r0, r1, r2 := r0, r1, r2
								{
									r1, r4, r5 := r0, r1, r2
									r0 := -r1
									r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
									r3 := max(r2, 0)
									m.hist0[p&1] = r3
									{
										r1, r7, r9 := r4, r5, r1
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f1553(p, own, r9)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5480(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						{
							r0, r1, r2, r3 := r5, r2, r3, r12
							{
								r0, r1, r2, r3 := r0, r1, r2, r3
								{
									r1, r4, r5, r6 := r0, r1, r2, r3
									r0 := -r1
									r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
									r3 := max(r2, 0)
									m.hist0[p&1] = r3
									{
										r1, r7, r9, r10 := r4, r5, r1, r6
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f1576(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5490(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r1
				{
					r2, r4, r5 := r0, r1, r2
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r12, r26 := r4, r3, r5
						r0 := (8)*r1 + (2)
						r2 := min(max(r0, 0), int64(p))
						r3 := int64(m.tokens[r2])
						r4 := int64(p)
						r5 := r4 + (-1)
						r6 := r5
						r7 := int64(m.tokens[r6])
						if int64(1) <= m.index1.level {
							r8 := big1.at(r3)
							r9 := -r1
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r3 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r7 - (65537)); d < 65535 {
								r15 = r7 - (65536)
							}
							r16 := (16384) * r15
							r17 := r4 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r4 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r4
						}
						{
							r0, r1, r2, r3, r4, r5 := r1, r6, r7, r12, r26, r3
							{
								r0, r1, r2, r3, r4, r5 := r0, r1, r2, r3, r4, r5
								{
									r1, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5
									r0 := -r1
									r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
									r3 := max(r2, 0)
									m.hist0[p&1] = r3
									{
										r1, r7, r9, r10, r11, r12 := r4, r5, r1, r6, r7, r8
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f2892(p, own, r9, r10, r11, r12)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5500(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r1
				{
					r2, r4, r5 := r0, r1, r2
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r12, r26 := r4, r3, r5
						r0 := (8)*r1 + (2)
						r2 := min(max(r0, 0), int64(p))
						r3 := int64(m.tokens[r2])
						r4 := int64(p)
						r5 := r4 + (-1)
						r6 := r5
						r7 := int64(m.tokens[r6])
						if int64(1) <= m.index1.level {
							r8 := big1.at(r3)
							r9 := -r1
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r3 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r7 - (65537)); d < 65535 {
								r15 = r7 - (65536)
							}
							r16 := (16384) * r15
							r17 := r4 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r4 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r4
						}
						{
							r0, r1, r2, r3, r4, r5 := r1, r6, r7, r12, r26, r3
							{
								r0, r1, r2, r3, r4, r5 := r0, r1, r2, r3, r4, r5
								{
									r1, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5
									r0 := -r1
									r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
									r3 := max(r2, 0)
									m.hist0[p&1] = r3
									{
										r1, r7, r9, r10, r11, r12 := r4, r5, r1, r6, r7, r8
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f2915(p, own, r9, r10, r11, r12)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5510(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						{
							r0, r1, r2, r3 := r5, r2, r3, r12
							{
								r0, r1, r2, r3 := r0, r1, r2, r3
								{
									r1, r4, r5, r6 := r0, r1, r2, r3
									r0 := -r1
									r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
									r3 := max(r2, 0)
									m.hist0[p&1] = r3
									{
										r1, r7, r9, r10 := r4, r5, r6, r1
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f1645(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5520(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						{
							r0, r1, r2 := r5, r2, r3
							{
								r0, r1, r2 := r0, r1, r2
								{
									r1, r4, r5 := r0, r1, r2
									r0 := -r1
									r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
									r3 := max(r2, 0)
									m.hist0[p&1] = r3
									{
										r1, r7, r9 := r4, r5, r1
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f1668(p, own, r9)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5530(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						{
							r0, r1, r2 := r5, r2, r3
							{
								r0, r1, r2 := r0, r1, r2
								{
									r1, r4, r5 := r0, r1, r2
									r0 := -r1
									r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
									r3 := max(r2, 0)
									m.hist0[p&1] = r3
									{
										r1, r7, r9 := r4, r5, r1
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f1691(p, own, r9)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5540(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						{
							r0, r1, r2 := r5, r2, r3
							{
								r0, r1, r2 := r0, r1, r2
								{
									r1, r4, r5 := r0, r1, r2
									r0 := -r1
									r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
									r3 := max(r2, 0)
									m.hist0[p&1] = r3
									{
										r1, r7 := r4, r5
										if int64(0) <= m.index2.level {
											r0 := m.hist0[r1&1]
											r2 := int64(t21[(int64(own)-(262144))&255])
											r3 := r2 + (-1)
											r4 := big6.at(int64(own))
											r5 := r4 + (-1)
											r6 := int64(0)
											if d := uint64(r7 - (65537)); d < 65535 {
												r6 = int64(t1[(r7-(65537))&255])
											}
											r8 := big0.at(r7)
											rec := m.index2.insert(r0, int64(0), p) * 5
											v := (*[5]int64)(m.index2.vals[rec:])
											v[0] = r3
											v[1] = r5
											v[2] = r6
											v[3] = r8
											v[4] = r0
										}
										return m.f1714(p, own)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5542(p int, own Token) (Token, bool) {
	m.sum0[0] += int64(1)
	m.best0.count++
	{
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
}

func (m *Machine) f5548(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f39(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5554(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f62(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5560(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f85(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5566(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f108(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5572(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f131(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5578(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f154(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5584(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f177(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5590(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f200(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5596(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f223(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5602(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f246(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5608(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f269(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5614(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f292(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5620(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f315(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5626(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f338(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5632(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f361(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5638(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f384(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5644(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f407(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5650(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f430(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5656(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f453(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5662(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f476(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5668(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f499(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5674(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f522(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5680(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f545(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5686(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f568(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5692(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f591(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5698(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f614(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5704(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f637(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5710(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f660(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5716(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f683(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5722(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f706(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5728(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f729(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5734(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f752(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5740(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f775(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5746(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f798(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5752(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f821(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5758(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f844(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5764(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f867(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5770(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f890(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5776(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f913(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5782(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f936(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5788(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f959(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5794(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f1166(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f5800(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f1189(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f5806(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f1212(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f5812(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f1235(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f5818(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f1258(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f5824(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f1281(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f5830(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f1304(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f5836(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f1327(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f5842(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f1350(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f5851(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r12 := r4, r3
						r0 := (8)*r1 + (2)
						r2 := min(max(r0, 0), int64(p))
						r3 := int64(m.tokens[r2])
						r4 := int64(p)
						r5 := r4 + (-1)
						r6 := r5
						r7 := int64(m.tokens[r6])
						if int64(1) <= m.index1.level {
							r8 := big1.at(r3)
							r9 := -r1
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r3 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r7 - (65537)); d < 65535 {
								r15 = r7 - (65536)
							}
							r16 := (16384) * r15
							r17 := r4 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r4 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r4
						}
						{
							r0, r1, r2, r3, r4 := r1, r3, r12, r6, r7
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r6, r16, r29, r30 := r0, r1, r2, r3, r4
									r0 := (8)*r1 + (6)
									r2 := min(max(r0, 0), int64(p))
									r3 := int64(m.tokens[r2])
									r4 := big3.at(r3)
									r5 := int64(0)
									if d := uint64(r6 - (196609)); d < 65535 {
										r5 = r6 - (196608)
									}
									r7 := (8)*r1 + (7)
									r8 := min(max(r7, 0), int64(p))
									r9 := int64(m.tokens[r8])
									r10 := int64(0)
									if d := uint64(r9 - (196609)); d < 65535 {
										r10 = r9 - (196608)
									}
									r11 := (8)*r1 + (3)
									r12 := min(max(r11, 0), int64(p))
									r13 := int64(m.tokens[r12])
									r14 := big1.at(r13)
									var r15 int64
									if r16 != 0 {
										r17 := int64(0)
										if d := uint64(r13 - (196608)); d < 32768 {
											r17 = int64(1)
										}
										r15 = r16 * r17
									}
									r18 := r14 + r15
									r19 := int64(m.index1.find1(r18))
									r20 := m.index1.vals[r19*4+0]
									r21 := int64(0)
									if d := uint64(r3 - (196609)); d < 65535 {
										r21 = int64(t20[(r3-(196609))&3])
									}
									r22 := m.index1.vals[r19*4+1]
									r23 := r21 + r22
									var r24 int64
									if r23 > 3 {
										r24 = 1
									}
									r25 := -r1
									r26 := (536870911)*max(r25, 0) + (-536870912)*max(r25-(1), 0)
									r27 := r4 + (16384)*r5 + (16384)*r10 + r20 + r24 + r26
									r28 := min(max(r27, 0), 536870912)
									m.hist0[p&1] = r28
									return m.f1370(p, own, r29, r30, r28, r21, r22, r24, r1, r16, r4, r10, r20)
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5860(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r12 := r4, r3
						r0 := (8)*r1 + (2)
						r2 := min(max(r0, 0), int64(p))
						r3 := int64(m.tokens[r2])
						r4 := int64(p)
						r5 := r4 + (-1)
						r6 := r5
						r7 := int64(m.tokens[r6])
						if int64(1) <= m.index1.level {
							r8 := big1.at(r3)
							r9 := -r1
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r3 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r7 - (65537)); d < 65535 {
								r15 = r7 - (65536)
							}
							r16 := (16384) * r15
							r17 := r4 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r4 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r4
						}
						{
							r0, r1, r2, r3, r4 := r1, r3, r12, r6, r7
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r6, r16, r29, r30 := r0, r1, r2, r3, r4
									r0 := (8)*r1 + (6)
									r2 := min(max(r0, 0), int64(p))
									r3 := int64(m.tokens[r2])
									r4 := big3.at(r3)
									r5 := int64(0)
									if d := uint64(r6 - (196609)); d < 65535 {
										r5 = r6 - (196608)
									}
									r7 := (8)*r1 + (7)
									r8 := min(max(r7, 0), int64(p))
									r9 := int64(m.tokens[r8])
									r10 := int64(0)
									if d := uint64(r9 - (196609)); d < 65535 {
										r10 = r9 - (196608)
									}
									r11 := (8)*r1 + (3)
									r12 := min(max(r11, 0), int64(p))
									r13 := int64(m.tokens[r12])
									r14 := big1.at(r13)
									var r15 int64
									if r16 != 0 {
										r17 := int64(0)
										if d := uint64(r13 - (196608)); d < 32768 {
											r17 = int64(1)
										}
										r15 = r16 * r17
									}
									r18 := r14 + r15
									r19 := int64(m.index1.find1(r18))
									r20 := m.index1.vals[r19*4+0]
									r21 := int64(0)
									if d := uint64(r3 - (196609)); d < 65535 {
										r21 = int64(t20[(r3-(196609))&3])
									}
									r22 := m.index1.vals[r19*4+1]
									r23 := r21 + r22
									var r24 int64
									if r23 > 3 {
										r24 = 1
									}
									r25 := -r1
									r26 := (536870911)*max(r25, 0) + (-536870912)*max(r25-(1), 0)
									r27 := r4 + (16384)*r5 + (16384)*r10 + r20 + r24 + r26
									r28 := min(max(r27, 0), 536870912)
									m.hist0[p&1] = r28
									return m.f1393(p, own, r29, r30, r28, r21, r22, r24, r1, r16, r4, r10, r20)
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5869(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r12 := r4, r3
						r0 := (8)*r1 + (2)
						r2 := min(max(r0, 0), int64(p))
						r3 := int64(m.tokens[r2])
						r4 := int64(p)
						r5 := r4 + (-1)
						r6 := r5
						r7 := int64(m.tokens[r6])
						if int64(1) <= m.index1.level {
							r8 := big1.at(r3)
							r9 := -r1
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r3 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r7 - (65537)); d < 65535 {
								r15 = r7 - (65536)
							}
							r16 := (16384) * r15
							r17 := r4 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r4 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r4
						}
						{
							r0, r1, r2, r3, r4 := r1, r3, r12, r6, r7
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r6, r16, r29, r30 := r0, r1, r2, r3, r4
									r0 := (8)*r1 + (6)
									r2 := min(max(r0, 0), int64(p))
									r3 := int64(m.tokens[r2])
									r4 := big3.at(r3)
									r5 := int64(0)
									if d := uint64(r6 - (196609)); d < 65535 {
										r5 = r6 - (196608)
									}
									r7 := (8)*r1 + (7)
									r8 := min(max(r7, 0), int64(p))
									r9 := int64(m.tokens[r8])
									r10 := int64(0)
									if d := uint64(r9 - (196609)); d < 65535 {
										r10 = r9 - (196608)
									}
									r11 := (8)*r1 + (3)
									r12 := min(max(r11, 0), int64(p))
									r13 := int64(m.tokens[r12])
									r14 := big1.at(r13)
									var r15 int64
									if r16 != 0 {
										r17 := int64(0)
										if d := uint64(r13 - (196608)); d < 32768 {
											r17 = int64(1)
										}
										r15 = r16 * r17
									}
									r18 := r14 + r15
									r19 := int64(m.index1.find1(r18))
									r20 := m.index1.vals[r19*4+0]
									r21 := int64(0)
									if d := uint64(r3 - (196609)); d < 65535 {
										r21 = int64(t20[(r3-(196609))&3])
									}
									r22 := m.index1.vals[r19*4+1]
									r23 := r21 + r22
									var r24 int64
									if r23 > 3 {
										r24 = 1
									}
									r25 := -r1
									r26 := (536870911)*max(r25, 0) + (-536870912)*max(r25-(1), 0)
									r27 := r4 + (16384)*r5 + (16384)*r10 + r20 + r24 + r26
									r28 := min(max(r27, 0), 536870912)
									m.hist0[p&1] = r28
									return m.f1416(p, own, r29, r30, r1, r16, r21, r22, r24, r4, r10, r20)
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5878(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r12 := r4, r3
						r0 := (8)*r1 + (2)
						r2 := min(max(r0, 0), int64(p))
						r3 := int64(m.tokens[r2])
						r4 := int64(p)
						r5 := r4 + (-1)
						r6 := r5
						r7 := int64(m.tokens[r6])
						if int64(1) <= m.index1.level {
							r8 := big1.at(r3)
							r9 := -r1
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r3 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r7 - (65537)); d < 65535 {
								r15 = r7 - (65536)
							}
							r16 := (16384) * r15
							r17 := r4 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r4 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r4
						}
						{
							r0, r1, r2, r3, r4 := r1, r3, r12, r6, r7
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r6, r16, r29, r30 := r0, r1, r2, r3, r4
									r0 := (8)*r1 + (6)
									r2 := min(max(r0, 0), int64(p))
									r3 := int64(m.tokens[r2])
									r4 := big3.at(r3)
									r5 := int64(0)
									if d := uint64(r6 - (196609)); d < 65535 {
										r5 = r6 - (196608)
									}
									r7 := (8)*r1 + (7)
									r8 := min(max(r7, 0), int64(p))
									r9 := int64(m.tokens[r8])
									r10 := int64(0)
									if d := uint64(r9 - (196609)); d < 65535 {
										r10 = r9 - (196608)
									}
									r11 := (8)*r1 + (3)
									r12 := min(max(r11, 0), int64(p))
									r13 := int64(m.tokens[r12])
									r14 := big1.at(r13)
									var r15 int64
									if r16 != 0 {
										r17 := int64(0)
										if d := uint64(r13 - (196608)); d < 32768 {
											r17 = int64(1)
										}
										r15 = r16 * r17
									}
									r18 := r14 + r15
									r19 := int64(m.index1.find1(r18))
									r20 := m.index1.vals[r19*4+0]
									r21 := int64(0)
									if d := uint64(r3 - (196609)); d < 65535 {
										r21 = int64(t20[(r3-(196609))&3])
									}
									r22 := m.index1.vals[r19*4+1]
									r23 := r21 + r22
									var r24 int64
									if r23 > 3 {
										r24 = 1
									}
									r25 := -r1
									r26 := (536870911)*max(r25, 0) + (-536870912)*max(r25-(1), 0)
									r27 := r4 + (16384)*r5 + (16384)*r10 + r20 + r24 + r26
									r28 := min(max(r27, 0), 536870912)
									m.hist0[p&1] = r28
									return m.f1439(p, own, r29, r30, r1, r16, r21, r22, r24, r4, r10, r20)
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5887(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r12 := r4, r3
						r0 := (8)*r1 + (2)
						r2 := min(max(r0, 0), int64(p))
						r3 := int64(m.tokens[r2])
						r4 := int64(p)
						r5 := r4 + (-1)
						r6 := r5
						r7 := int64(m.tokens[r6])
						if int64(1) <= m.index1.level {
							r8 := big1.at(r3)
							r9 := -r1
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r3 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r7 - (65537)); d < 65535 {
								r15 = r7 - (65536)
							}
							r16 := (16384) * r15
							r17 := r4 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r4 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r4
						}
						{
							r0, r1, r2, r3, r4 := r1, r3, r12, r6, r7
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r6, r16, r29, r30 := r0, r1, r2, r3, r4
									r0 := (8)*r1 + (6)
									r2 := min(max(r0, 0), int64(p))
									r3 := int64(m.tokens[r2])
									r4 := big3.at(r3)
									r5 := int64(0)
									if d := uint64(r6 - (196609)); d < 65535 {
										r5 = r6 - (196608)
									}
									r7 := (8)*r1 + (7)
									r8 := min(max(r7, 0), int64(p))
									r9 := int64(m.tokens[r8])
									r10 := int64(0)
									if d := uint64(r9 - (196609)); d < 65535 {
										r10 = r9 - (196608)
									}
									r11 := (8)*r1 + (3)
									r12 := min(max(r11, 0), int64(p))
									r13 := int64(m.tokens[r12])
									r14 := big1.at(r13)
									var r15 int64
									if r16 != 0 {
										r17 := int64(0)
										if d := uint64(r13 - (196608)); d < 32768 {
											r17 = int64(1)
										}
										r15 = r16 * r17
									}
									r18 := r14 + r15
									r19 := int64(m.index1.find1(r18))
									r20 := m.index1.vals[r19*4+0]
									r21 := int64(0)
									if d := uint64(r3 - (196609)); d < 65535 {
										r21 = int64(t20[(r3-(196609))&3])
									}
									r22 := m.index1.vals[r19*4+1]
									r23 := r21 + r22
									var r24 int64
									if r23 > 3 {
										r24 = 1
									}
									r25 := -r1
									r26 := (536870911)*max(r25, 0) + (-536870912)*max(r25-(1), 0)
									r27 := r4 + (16384)*r5 + (16384)*r10 + r20 + r24 + r26
									r28 := min(max(r27-(-1), 0), 536870912)
									m.hist0[p&1] = r28
									return m.f1462(p, own, r29, r30, r1, r16)
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5893(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f1488(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f5899(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		m.best1.count++
		{
			r2 := r0
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1 := r0, r2
				{
					r2, r4 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r4, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := (8)*r5 + (2)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9, 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r15 = r3 - (65536)
							}
							r16 := (16384) * r15
							r17 := r0 + (-2)
							r18 := max(r17, 0)
							r19 := int64(m.tokens[r18])
							r20 := int64(0)
							if d := uint64(r19 - (131073)); d < 65535 {
								r20 = r19 - (131072)
							}
							r21 := r0 + (-3)
							r22 := max(r21, 0)
							r23 := int64(m.tokens[r22])
							r24 := int64(0)
							if d := uint64(r23 - (196609)); d < 65535 {
								r24 = r23 - (196608)
							}
							r25 := r20 + (65536)*r24
							rec := m.index1.insert(r14, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r16
							v[1] = int64(0)
							v[2] = r25
							v[3] = r0
						}
						return m.f1511(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f5900(p int, own Token) (Token, bool) {
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

func (m *Machine) f5901(p int, own Token) (Token, bool) {
	r0 := int64(own) - (327679)
	r1 := r0 + (-4097)
	m.sum0[0] += r1
	m.best0.count++
	return m.f5900(p, own)
}

func (m *Machine) f5907(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f16(p, own, r5, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f5913(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f39(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f5919(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f62(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f5925(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f85(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f5931(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f108(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f5937(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f131(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f5943(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f154(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f5949(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f177(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f5955(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f200(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f5961(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f223(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f5967(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f246(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f5973(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f269(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f5979(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f292(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f5985(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f315(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f5991(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f338(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f5997(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f361(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6003(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f384(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6009(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f407(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6015(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f430(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6021(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f453(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6027(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f476(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6033(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f499(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6039(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f522(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6045(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f545(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6051(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f568(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6057(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f591(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6063(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f614(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6069(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f637(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6075(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f660(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6081(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f683(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6087(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f706(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6093(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f729(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6099(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f752(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6105(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f775(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6111(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f798(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6117(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f821(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6123(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f844(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6129(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f867(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6135(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f890(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6141(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f913(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6147(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f936(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6153(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f959(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6159(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f982(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6165(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1005(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6171(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1028(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6177(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1051(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6183(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1074(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6189(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1097(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6195(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1120(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6201(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1143(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6207(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1166(p, own, r5, r8, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f6213(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1189(p, own, r5, r8, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f6219(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1212(p, own, r5, r8, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f6225(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1235(p, own, r5, r8, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f6231(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1258(p, own, r5, r8, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f6237(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1281(p, own, r5, r8, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f6243(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1304(p, own, r5, r8, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f6249(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1327(p, own, r5, r8, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f6255(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1350(p, own, r5, r8, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f6261(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1373(p, own, r5, r8, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f6267(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1396(p, own, r5, r8, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f6273(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1419(p, own, r5, r8, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f6279(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1442(p, own, r5, r8, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f6285(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1465(p, own, r5, r8, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f6291(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1488(p, own, r5, r8, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f6297(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1511(p, own, r5, r8, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f6303(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1534(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6309(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1557(p, own, r5, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f6315(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1580(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}

func (m *Machine) f6321(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r2, r3, r4, r5, r6, r7, r8, r1
				{
					r2, r5, r6, r7, r8, r9, r10, r11, r12 := r0, r1, r2, r3, r4, r5, r6, r7, r8
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24, r25 := r8, r5, r6, r7, r3, r9, r10, r11, r12
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1603(p, own, r5, r24, r12, r8, r25)
					}
				}
			}
		}
	}
}

func (m *Machine) f6327(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r2, r3, r4, r5, r6, r7, r8, r1
				{
					r2, r5, r6, r7, r8, r9, r10, r11, r12 := r0, r1, r2, r3, r4, r5, r6, r7, r8
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24, r25 := r8, r5, r6, r7, r3, r9, r10, r11, r12
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1626(p, own, r5, r24, r12, r8, r25)
					}
				}
			}
		}
	}
}

func (m *Machine) f6333(p int, own Token, r0 int64) (Token, bool) {
	{
		r7 := r0
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
		{
			r2, r3, r4, r5, r6, r7, r8 := r0, r5, r7, r9, r4, r1, r3
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r2, r3, r4, r5, r6, r7, r8
				{
					r2, r5, r6, r7, r8, r9, r10, r11 := r0, r1, r2, r3, r4, r5, r6, r7
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(0) <= m.index0.level {
						r4 := -r5 - r6 + r7 + (4097)
						rec := m.index0.insert(r3, int64(0), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r1, r3, r4, r5, r8, r12, r15, r24 := r8, r5, r6, r7, r3, r9, r10, r11
						if int64(1) <= m.index1.level {
							r0 := big1.at(r1)
							r2 := r3 + r4 - r5
							r6 := min(max(r2-(4097), 0), 32768)
							var r7 int64
							if r8 != 0 {
								r9 := int64(0)
								if d := uint64(r1 - (196608)); d < 32768 {
									r9 = int64(1)
								}
								r7 = r8 * r9
							}
							r10 := r0 - r6 + r7
							r11 := int64(0)
							if d := uint64(r12 - (65537)); d < 65535 {
								r11 = r12 - (65536)
							}
							r13 := (16384) * r11
							r14 := r15 + (-2)
							r16 := max(r14, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r15 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r10, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r13
							v[1] = int64(0)
							v[2] = r23
							v[3] = r15
						}
						return m.f1649(p, own, r5, r24, r12, r8)
					}
				}
			}
		}
	}
}
