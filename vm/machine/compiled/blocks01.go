// Code generated from the weights of model 16cfe4d4dffd081295b2d6595dc54a582e5a744ebb44b179ea00e0a1fc7c2941; DO NOT EDIT.

package compiled

func (m *Machine) f1281(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64) (Token, bool) {
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
				r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13 := r31, r32, r19, r20, r22, r30, r1, r14, r4, r8, r18
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
				return m.f1277(p, own, r5, r6, r7, r8, r9, r10, r11, r12, r13)
			}
		}
	}
}

func (m *Machine) f1287(p int, own Token, r0 int64) (Token, bool) {
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
					r2, r5 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						r4 := r5 + (-1)
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(0) <= m.index1.level {
							r4 := (8)*r5 + (-6)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9-(-1), 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := big2.at(int64(own))
							r16 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r16 = r3 - (65536)
							}
							r17 := r15 + (16384)*r16 + (-1)
							r18 := int64(t2[(int64(own))&3])
							r19 := r18 + (-1)
							r20 := r0 + (-2)
							r21 := max(r20, 0)
							r22 := int64(m.tokens[r21])
							r23 := int64(0)
							if d := uint64(r22 - (131073)); d < 65535 {
								r23 = r22 - (131072)
							}
							r24 := r0 + (-3)
							r25 := max(r24, 0)
							r26 := int64(m.tokens[r25])
							r27 := int64(0)
							if d := uint64(r26 - (196609)); d < 65535 {
								r27 = r26 - (196608)
							}
							r28 := r23 + (65536)*r27
							rec := m.index1.insert(r14, int64(0), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r17
							v[1] = r19
							v[2] = r28
							v[3] = r0
						}
						return m.f1281(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f1300(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64, r4 int64, r5 int64, r6 int64, r7 int64, r8 int64) (Token, bool) {
	{
		r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
		{
			r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
			{
				r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
				{
					r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
					{
						r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
						{
							r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
							{
								r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
								{
									r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
									{
										r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
										{
											r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
											{
												r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
												{
													r1, r2, r3, r6, r45, r50, r57, r58, r59 := r0, r1, r2, r3, r4, r5, r6, r7, r8
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
	}
}

func (m *Machine) f1304(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64) (Token, bool) {
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
				r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13 := r31, r32, r19, r20, r22, r30, r1, r14, r4, r8, r18
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
				return m.f1300(p, own, r5, r6, r7, r8, r9, r10, r11, r12, r13)
			}
		}
	}
}

func (m *Machine) f1310(p int, own Token, r0 int64) (Token, bool) {
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
					r2, r5 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						r4 := r5 + (-1)
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(0) <= m.index1.level {
							r4 := (8)*r5 + (-6)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9-(-1), 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := big2.at(int64(own))
							r16 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r16 = r3 - (65536)
							}
							r17 := r15 + (16384)*r16 + (-1)
							r18 := int64(t2[(int64(own))&3])
							r19 := r18 + (-1)
							r20 := r0 + (-2)
							r21 := max(r20, 0)
							r22 := int64(m.tokens[r21])
							r23 := int64(0)
							if d := uint64(r22 - (131073)); d < 65535 {
								r23 = r22 - (131072)
							}
							r24 := r0 + (-3)
							r25 := max(r24, 0)
							r26 := int64(m.tokens[r25])
							r27 := int64(0)
							if d := uint64(r26 - (196609)); d < 65535 {
								r27 = r26 - (196608)
							}
							r28 := r23 + (65536)*r27
							rec := m.index1.insert(r14, int64(0), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r17
							v[1] = r19
							v[2] = r28
							v[3] = r0
						}
						return m.f1304(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f1323(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64, r4 int64, r5 int64, r6 int64, r7 int64, r8 int64) (Token, bool) {
	{
		r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
		{
			r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
			{
				r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
				{
					r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
					{
						r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
						{
							r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
							{
								r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
								{
									r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
									{
										r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
										{
											r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
											{
												r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
												{
													r1, r2, r3, r6, r58, r63, r70, r71, r72 := r0, r1, r2, r3, r4, r5, r6, r7, r8
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
	}
}

func (m *Machine) f1327(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64) (Token, bool) {
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
				r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13 := r31, r32, r19, r20, r22, r30, r1, r14, r4, r8, r18
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
				return m.f1323(p, own, r5, r6, r7, r8, r9, r10, r11, r12, r13)
			}
		}
	}
}

func (m *Machine) f1333(p int, own Token, r0 int64) (Token, bool) {
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
					r2, r5 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						r4 := r5 + (-1)
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(0) <= m.index1.level {
							r4 := (8)*r5 + (-6)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9-(-1), 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := big2.at(int64(own))
							r16 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r16 = r3 - (65536)
							}
							r17 := r15 + (16384)*r16 + (-1)
							r18 := int64(t2[(int64(own))&3])
							r19 := r18 + (-1)
							r20 := r0 + (-2)
							r21 := max(r20, 0)
							r22 := int64(m.tokens[r21])
							r23 := int64(0)
							if d := uint64(r22 - (131073)); d < 65535 {
								r23 = r22 - (131072)
							}
							r24 := r0 + (-3)
							r25 := max(r24, 0)
							r26 := int64(m.tokens[r25])
							r27 := int64(0)
							if d := uint64(r26 - (196609)); d < 65535 {
								r27 = r26 - (196608)
							}
							r28 := r23 + (65536)*r27
							rec := m.index1.insert(r14, int64(0), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r17
							v[1] = r19
							v[2] = r28
							v[3] = r0
						}
						return m.f1327(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f1346(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64, r4 int64, r5 int64, r6 int64, r7 int64, r8 int64) (Token, bool) {
	{
		r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
		{
			r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
			{
				r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
				{
					r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
					{
						r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
						{
							r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
							{
								r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
								{
									r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
									{
										r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
										{
											r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
											{
												r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
												{
													r1, r2, r3, r6, r78, r83, r90, r91, r92 := r0, r1, r2, r3, r4, r5, r6, r7, r8
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
	}
}

func (m *Machine) f1350(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64) (Token, bool) {
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
				r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13 := r31, r32, r19, r20, r22, r30, r1, r14, r4, r8, r18
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
				return m.f1346(p, own, r5, r6, r7, r8, r9, r10, r11, r12, r13)
			}
		}
	}
}

func (m *Machine) f1356(p int, own Token, r0 int64) (Token, bool) {
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
					r2, r5 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						r4 := r5 + (-1)
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(0) <= m.index1.level {
							r4 := (8)*r5 + (-6)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9-(-1), 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := big2.at(int64(own))
							r16 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r16 = r3 - (65536)
							}
							r17 := r15 + (16384)*r16 + (-1)
							r18 := int64(t2[(int64(own))&3])
							r19 := r18 + (-1)
							r20 := r0 + (-2)
							r21 := max(r20, 0)
							r22 := int64(m.tokens[r21])
							r23 := int64(0)
							if d := uint64(r22 - (131073)); d < 65535 {
								r23 = r22 - (131072)
							}
							r24 := r0 + (-3)
							r25 := max(r24, 0)
							r26 := int64(m.tokens[r25])
							r27 := int64(0)
							if d := uint64(r26 - (196609)); d < 65535 {
								r27 = r26 - (196608)
							}
							r28 := r23 + (65536)*r27
							rec := m.index1.insert(r14, int64(0), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r17
							v[1] = r19
							v[2] = r28
							v[3] = r0
						}
						return m.f1350(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f1369(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64, r4 int64, r5 int64, r6 int64, r7 int64, r8 int64) (Token, bool) {
	{
		r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
		{
			r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
			{
				r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
				{
					r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
					{
						r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
						{
							r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
							{
								r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
								{
									r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
									{
										r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
										{
											r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
											{
												r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
												{
													r1, r14, r15, r16, r19, r25, r61, r62, r63 := r0, r1, r2, r3, r4, r5, r6, r7, r8
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
	}
}

func (m *Machine) f1370(p int, own Token, r1 int64, r3 int64, r5 int64, r6 int64, r7 int64, r8 int64, r9 int64, r10 int64, r11 int64, r12 int64, r13 int64) (Token, bool) {
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

func (m *Machine) f1373(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64) (Token, bool) {
	{
		r0, r1, r2, r3 := r0, r1, r2, r3
		{
			r1, r18, r31, r32 := r0, r1, r2, r3
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
	}
}

func (m *Machine) f1379(p int, own Token, r0 int64) (Token, bool) {
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
					r2, r5 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						r4 := r5 + (-1)
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(0) <= m.index1.level {
							r4 := (8)*r5 + (-6)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9-(-1), 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := big2.at(int64(own))
							r16 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r16 = r3 - (65536)
							}
							r17 := r15 + (16384)*r16 + (-1)
							r18 := int64(t2[(int64(own))&3])
							r19 := r18 + (-1)
							r20 := r0 + (-2)
							r21 := max(r20, 0)
							r22 := int64(m.tokens[r21])
							r23 := int64(0)
							if d := uint64(r22 - (131073)); d < 65535 {
								r23 = r22 - (131072)
							}
							r24 := r0 + (-3)
							r25 := max(r24, 0)
							r26 := int64(m.tokens[r25])
							r27 := int64(0)
							if d := uint64(r26 - (196609)); d < 65535 {
								r27 = r26 - (196608)
							}
							r28 := r23 + (65536)*r27
							rec := m.index1.insert(r14, int64(0), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r17
							v[1] = r19
							v[2] = r28
							v[3] = r0
						}
						return m.f1373(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f1392(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64, r4 int64, r5 int64, r6 int64, r7 int64, r8 int64) (Token, bool) {
	{
		r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
		{
			r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
			{
				r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
				{
					r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
					{
						r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
						{
							r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
							{
								r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
								{
									r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
									{
										r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
										{
											r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
											{
												r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
												{
													r1, r14, r15, r16, r19, r25, r68, r69, r70 := r0, r1, r2, r3, r4, r5, r6, r7, r8
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
	}
}

func (m *Machine) f1393(p int, own Token, r1 int64, r3 int64, r5 int64, r6 int64, r7 int64, r8 int64, r9 int64, r10 int64, r11 int64, r12 int64, r13 int64) (Token, bool) {
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

func (m *Machine) f1396(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64) (Token, bool) {
	{
		r0, r1, r2, r3 := r0, r1, r2, r3
		{
			r1, r18, r31, r32 := r0, r1, r2, r3
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
	}
}

func (m *Machine) f1402(p int, own Token, r0 int64) (Token, bool) {
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
					r2, r5 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						r4 := r5 + (-1)
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(0) <= m.index1.level {
							r4 := (8)*r5 + (-6)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9-(-1), 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := big2.at(int64(own))
							r16 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r16 = r3 - (65536)
							}
							r17 := r15 + (16384)*r16 + (-1)
							r18 := int64(t2[(int64(own))&3])
							r19 := r18 + (-1)
							r20 := r0 + (-2)
							r21 := max(r20, 0)
							r22 := int64(m.tokens[r21])
							r23 := int64(0)
							if d := uint64(r22 - (131073)); d < 65535 {
								r23 = r22 - (131072)
							}
							r24 := r0 + (-3)
							r25 := max(r24, 0)
							r26 := int64(m.tokens[r25])
							r27 := int64(0)
							if d := uint64(r26 - (196609)); d < 65535 {
								r27 = r26 - (196608)
							}
							r28 := r23 + (65536)*r27
							rec := m.index1.insert(r14, int64(0), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r17
							v[1] = r19
							v[2] = r28
							v[3] = r0
						}
						return m.f1396(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f1415(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64, r4 int64, r5 int64, r6 int64, r7 int64) (Token, bool) {
	{
		r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
		{
			r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
				{
					r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
					{
						r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
						{
							r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
							{
								r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
								{
									r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
									{
										r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
										{
											r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
											{
												r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
												{
													r1, r6, r17, r18, r19, r45, r46, r47 := r0, r1, r2, r3, r4, r5, r6, r7
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
	}
}

func (m *Machine) f1416(p int, own Token, r1 int64, r3 int64, r5 int64, r6 int64, r7 int64, r8 int64, r9 int64, r10 int64, r11 int64, r12 int64) (Token, bool) {
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

func (m *Machine) f1419(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64) (Token, bool) {
	{
		r0, r1, r2, r3 := r0, r1, r2, r3
		{
			r1, r18, r31, r32 := r0, r1, r2, r3
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
	}
}

func (m *Machine) f1425(p int, own Token, r0 int64) (Token, bool) {
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
					r2, r5 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						r4 := r5 + (-1)
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(0) <= m.index1.level {
							r4 := (8)*r5 + (-6)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9-(-1), 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := big2.at(int64(own))
							r16 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r16 = r3 - (65536)
							}
							r17 := r15 + (16384)*r16 + (-1)
							r18 := int64(t2[(int64(own))&3])
							r19 := r18 + (-1)
							r20 := r0 + (-2)
							r21 := max(r20, 0)
							r22 := int64(m.tokens[r21])
							r23 := int64(0)
							if d := uint64(r22 - (131073)); d < 65535 {
								r23 = r22 - (131072)
							}
							r24 := r0 + (-3)
							r25 := max(r24, 0)
							r26 := int64(m.tokens[r25])
							r27 := int64(0)
							if d := uint64(r26 - (196609)); d < 65535 {
								r27 = r26 - (196608)
							}
							r28 := r23 + (65536)*r27
							rec := m.index1.insert(r14, int64(0), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r17
							v[1] = r19
							v[2] = r28
							v[3] = r0
						}
						return m.f1419(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f1438(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64, r4 int64, r5 int64, r6 int64, r7 int64) (Token, bool) {
	{
		r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
		{
			r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
			{
				r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
				{
					r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
					{
						r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
						{
							r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
							{
								r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
								{
									r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
									{
										r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
										{
											r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
											{
												r0, r1, r2, r3, r4, r5, r6, r7 := r0, r1, r2, r3, r4, r5, r6, r7
												{
													r1, r6, r17, r18, r19, r45, r46, r47 := r0, r1, r2, r3, r4, r5, r6, r7
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
	}
}

func (m *Machine) f1439(p int, own Token, r1 int64, r3 int64, r5 int64, r6 int64, r7 int64, r8 int64, r9 int64, r10 int64, r11 int64, r12 int64) (Token, bool) {
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

func (m *Machine) f1442(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64) (Token, bool) {
	{
		r0, r1, r2, r3 := r0, r1, r2, r3
		{
			r1, r18, r31, r32 := r0, r1, r2, r3
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
	}
}

func (m *Machine) f1448(p int, own Token, r0 int64) (Token, bool) {
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
					r2, r5 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						r4 := r5 + (-1)
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(0) <= m.index1.level {
							r4 := (8)*r5 + (-6)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9-(-1), 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := big2.at(int64(own))
							r16 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r16 = r3 - (65536)
							}
							r17 := r15 + (16384)*r16 + (-1)
							r18 := int64(t2[(int64(own))&3])
							r19 := r18 + (-1)
							r20 := r0 + (-2)
							r21 := max(r20, 0)
							r22 := int64(m.tokens[r21])
							r23 := int64(0)
							if d := uint64(r22 - (131073)); d < 65535 {
								r23 = r22 - (131072)
							}
							r24 := r0 + (-3)
							r25 := max(r24, 0)
							r26 := int64(m.tokens[r25])
							r27 := int64(0)
							if d := uint64(r26 - (196609)); d < 65535 {
								r27 = r26 - (196608)
							}
							r28 := r23 + (65536)*r27
							rec := m.index1.insert(r14, int64(0), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r17
							v[1] = r19
							v[2] = r28
							v[3] = r0
						}
						return m.f1442(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f1461(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		{
			r0, r1 := r0, r1
			{
				r0, r1 := r0, r1
				{
					r0, r1 := r0, r1
					{
						r0, r1 := r0, r1
						{
							r0, r1 := r0, r1
							{
								r0, r1 := r0, r1
								{
									r0, r1 := r0, r1
									{
										r0, r1 := r0, r1
										{
											r0, r1 := r0, r1
											{
												r0, r1 := r0, r1
												{
													r1, r6 := r0, r1
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
	}
}

func (m *Machine) f1462(p int, own Token, r1 int64, r3 int64, r5 int64, r6 int64) (Token, bool) {
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

func (m *Machine) f1465(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64) (Token, bool) {
	{
		r0, r1, r2, r3 := r0, r1, r2, r3
		{
			r1, r18, r31, r32 := r0, r1, r2, r3
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
	}
}

func (m *Machine) f1471(p int, own Token, r0 int64) (Token, bool) {
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
					r2, r5 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						r4 := r5 + (-1)
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(0) <= m.index1.level {
							r4 := (8)*r5 + (-6)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9-(-1), 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := big2.at(int64(own))
							r16 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r16 = r3 - (65536)
							}
							r17 := r15 + (16384)*r16 + (-1)
							r18 := int64(t2[(int64(own))&3])
							r19 := r18 + (-1)
							r20 := r0 + (-2)
							r21 := max(r20, 0)
							r22 := int64(m.tokens[r21])
							r23 := int64(0)
							if d := uint64(r22 - (131073)); d < 65535 {
								r23 = r22 - (131072)
							}
							r24 := r0 + (-3)
							r25 := max(r24, 0)
							r26 := int64(m.tokens[r25])
							r27 := int64(0)
							if d := uint64(r26 - (196609)); d < 65535 {
								r27 = r26 - (196608)
							}
							r28 := r23 + (65536)*r27
							rec := m.index1.insert(r14, int64(0), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r17
							v[1] = r19
							v[2] = r28
							v[3] = r0
						}
						return m.f1465(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f1484(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64, r4 int64) (Token, bool) {
	{
		r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
		{
			r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
			{
				r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
				{
					r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
					{
						r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
						{
							r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
									{
										r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
										{
											r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
											{
												r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
												{
													r1, r18, r23, r30, r31 := r0, r1, r2, r3, r4
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
	}
}

func (m *Machine) f1488(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64) (Token, bool) {
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
				r1, r3, r5, r6, r7, r8, r9 := r25, r26, r24, r1, r11, r15, r16
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
				return m.f1484(p, own, r5, r6, r7, r8, r9)
			}
		}
	}
}

func (m *Machine) f1494(p int, own Token, r0 int64) (Token, bool) {
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
					r2, r5 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						r4 := r5 + (-1)
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(0) <= m.index1.level {
							r4 := (8)*r5 + (-6)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9-(-1), 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := big2.at(int64(own))
							r16 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r16 = r3 - (65536)
							}
							r17 := r15 + (16384)*r16 + (-1)
							r18 := int64(t2[(int64(own))&3])
							r19 := r18 + (-1)
							r20 := r0 + (-2)
							r21 := max(r20, 0)
							r22 := int64(m.tokens[r21])
							r23 := int64(0)
							if d := uint64(r22 - (131073)); d < 65535 {
								r23 = r22 - (131072)
							}
							r24 := r0 + (-3)
							r25 := max(r24, 0)
							r26 := int64(m.tokens[r25])
							r27 := int64(0)
							if d := uint64(r26 - (196609)); d < 65535 {
								r27 = r26 - (196608)
							}
							r28 := r23 + (65536)*r27
							rec := m.index1.insert(r14, int64(0), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r17
							v[1] = r19
							v[2] = r28
							v[3] = r0
						}
						return m.f1488(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f1507(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		{
			r0 := r0
			{
				r0 := r0
				{
					r0 := r0
					{
						r0 := r0
						{
							r0 := r0
							{
								r0 := r0
								{
									r0 := r0
									{
										r0 := r0
										{
											r0 := r0
											{
												r0 := r0
												{
													r1 := r0
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
	}
}

func (m *Machine) f1508(p int, own Token, r1 int64, r3 int64, r5 int64) (Token, bool) {
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

func (m *Machine) f1511(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64) (Token, bool) {
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
			return m.f1508(p, own, r25, r26, r24)
		}
	}
}

func (m *Machine) f1517(p int, own Token, r0 int64) (Token, bool) {
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
					r2, r5 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						r4 := r5 + (-1)
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(0) <= m.index1.level {
							r4 := (8)*r5 + (-6)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9-(-1), 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := big2.at(int64(own))
							r16 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r16 = r3 - (65536)
							}
							r17 := r15 + (16384)*r16 + (-1)
							r18 := int64(t2[(int64(own))&3])
							r19 := r18 + (-1)
							r20 := r0 + (-2)
							r21 := max(r20, 0)
							r22 := int64(m.tokens[r21])
							r23 := int64(0)
							if d := uint64(r22 - (131073)); d < 65535 {
								r23 = r22 - (131072)
							}
							r24 := r0 + (-3)
							r25 := max(r24, 0)
							r26 := int64(m.tokens[r25])
							r27 := int64(0)
							if d := uint64(r26 - (196609)); d < 65535 {
								r27 = r26 - (196608)
							}
							r28 := r23 + (65536)*r27
							rec := m.index1.insert(r14, int64(0), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r17
							v[1] = r19
							v[2] = r28
							v[3] = r0
						}
						return m.f1511(p, own, r5, r12, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f1530(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		{
			r0, r1 := r0, r1
			{
				r0, r1 := r0, r1
				{
					r0, r1 := r0, r1
					{
						r0, r1 := r0, r1
						{
							r0, r1 := r0, r1
							{
								r0, r1 := r0, r1
								{
									r0, r1 := r0, r1
									{
										r0, r1 := r0, r1
										{
											r0, r1 := r0, r1
											{
												r0, r1 := r0, r1
												{
													r1, r6 := r0, r1
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
	}
}

func (m *Machine) f1534(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64) (Token, bool) {
	{
		r0, r1, r2, r3 := r0, r1, r2, r3
		{
			r1, r4, r5, r6 := r0, r1, r2, r3
			r0 := -r1
			r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
			r3 := max(r2, 0)
			m.hist0[p&1] = r3
			{
				r1, r3, r5, r6 := r4, r5, r1, r6
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
				return m.f1530(p, own, r5, r6)
			}
		}
	}
}

func (m *Machine) f1540(p int, own Token, r0 int64) (Token, bool) {
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
					r2, r5 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						r4 := r5 + (-1)
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(0) <= m.index1.level {
							r4 := (8)*r5 + (-6)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9-(-1), 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := big2.at(int64(own))
							r16 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r16 = r3 - (65536)
							}
							r17 := r15 + (16384)*r16 + (-1)
							r18 := int64(t2[(int64(own))&3])
							r19 := r18 + (-1)
							r20 := r0 + (-2)
							r21 := max(r20, 0)
							r22 := int64(m.tokens[r21])
							r23 := int64(0)
							if d := uint64(r22 - (131073)); d < 65535 {
								r23 = r22 - (131072)
							}
							r24 := r0 + (-3)
							r25 := max(r24, 0)
							r26 := int64(m.tokens[r25])
							r27 := int64(0)
							if d := uint64(r26 - (196609)); d < 65535 {
								r27 = r26 - (196608)
							}
							r28 := r23 + (65536)*r27
							rec := m.index1.insert(r14, int64(0), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r17
							v[1] = r19
							v[2] = r28
							v[3] = r0
						}
						return m.f1534(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f1553(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		{
			r0 := r0
			{
				r0 := r0
				{
					r0 := r0
					{
						r0 := r0
						{
							r0 := r0
							{
								r0 := r0
								{
									r0 := r0
									{
										r0 := r0
										{
											r0 := r0
											{
												r0 := r0
												{
													r1 := r0
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
	}
}

func (m *Machine) f1557(p int, own Token, r0 int64, r1 int64, r2 int64) (Token, bool) {
	{
		r0, r1, r2 := r0, r1, r2
		{
			r1, r4, r5 := r0, r1, r2
			r0 := -r1
			r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
			r3 := max(r2, 0)
			m.hist0[p&1] = r3
			{
				r1, r3, r5 := r4, r5, r1
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
				return m.f1553(p, own, r5)
			}
		}
	}
}

func (m *Machine) f1563(p int, own Token, r0 int64) (Token, bool) {
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
					r2, r5 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						r4 := r5 + (-1)
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(0) <= m.index1.level {
							r4 := (8)*r5 + (-6)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9-(-1), 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := big2.at(int64(own))
							r16 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r16 = r3 - (65536)
							}
							r17 := r15 + (16384)*r16 + (-1)
							r18 := int64(t2[(int64(own))&3])
							r19 := r18 + (-1)
							r20 := r0 + (-2)
							r21 := max(r20, 0)
							r22 := int64(m.tokens[r21])
							r23 := int64(0)
							if d := uint64(r22 - (131073)); d < 65535 {
								r23 = r22 - (131072)
							}
							r24 := r0 + (-3)
							r25 := max(r24, 0)
							r26 := int64(m.tokens[r25])
							r27 := int64(0)
							if d := uint64(r26 - (196609)); d < 65535 {
								r27 = r26 - (196608)
							}
							r28 := r23 + (65536)*r27
							rec := m.index1.insert(r14, int64(0), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r17
							v[1] = r19
							v[2] = r28
							v[3] = r0
						}
						return m.f1557(p, own, r5, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f1576(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		{
			r0, r1 := r0, r1
			{
				r0, r1 := r0, r1
				{
					r0, r1 := r0, r1
					{
						r0, r1 := r0, r1
						{
							r0, r1 := r0, r1
							{
								r0, r1 := r0, r1
								{
									r0, r1 := r0, r1
									{
										r0, r1 := r0, r1
										{
											r0, r1 := r0, r1
											{
												r0, r1 := r0, r1
												{
													r1, r6 := r0, r1
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
	}
}

func (m *Machine) f1580(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64) (Token, bool) {
	{
		r0, r1, r2, r3 := r0, r1, r2, r3
		{
			r1, r4, r5, r6 := r0, r1, r2, r3
			r0 := -r1
			r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
			r3 := max(r2, 0)
			m.hist0[p&1] = r3
			{
				r1, r3, r5, r6 := r4, r5, r1, r6
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
				return m.f1576(p, own, r5, r6)
			}
		}
	}
}

func (m *Machine) f1586(p int, own Token, r0 int64) (Token, bool) {
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
					r2, r5 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						r4 := r5 + (-1)
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(0) <= m.index1.level {
							r4 := (8)*r5 + (-6)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9-(-1), 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := big2.at(int64(own))
							r16 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r16 = r3 - (65536)
							}
							r17 := r15 + (16384)*r16 + (-1)
							r18 := int64(t2[(int64(own))&3])
							r19 := r18 + (-1)
							r20 := r0 + (-2)
							r21 := max(r20, 0)
							r22 := int64(m.tokens[r21])
							r23 := int64(0)
							if d := uint64(r22 - (131073)); d < 65535 {
								r23 = r22 - (131072)
							}
							r24 := r0 + (-3)
							r25 := max(r24, 0)
							r26 := int64(m.tokens[r25])
							r27 := int64(0)
							if d := uint64(r26 - (196609)); d < 65535 {
								r27 = r26 - (196608)
							}
							r28 := r23 + (65536)*r27
							rec := m.index1.insert(r14, int64(0), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r17
							v[1] = r19
							v[2] = r28
							v[3] = r0
						}
						return m.f1580(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f1603(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64, r4 int64) (Token, bool) {
	{
		r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
		{
			r1, r4, r5, r6, r7 := r0, r1, r2, r3, r4
			r0 := -r1
			r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
			r3 := max(r2, 0)
			m.hist0[p&1] = r3
			{
				r1, r3, r5, r6, r7 := r4, r5, r1, r6, r7
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
				{
					r0, r1, r2 := r5, r6, r7
					{
						r0, r1, r2 := r0, r1, r2
						{
							r0, r1, r2 := r0, r1, r2
							{
								r0, r1, r2 := r0, r1, r2
								{
									r0, r1, r2 := r0, r1, r2
									{
										r0, r1, r2 := r0, r1, r2
										{
											r0, r1, r2 := r0, r1, r2
											{
												r0, r1, r2 := r0, r1, r2
												{
													r0, r1, r2 := r0, r1, r2
													{
														r0, r1, r2 := r0, r1, r2
														{
															r0, r1, r2 := r0, r1, r2
															{
																r0, r1, r2 := r0, r1, r2
																{
																	r1, r21, r28 := r0, r1, r2
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
																	r30 := (8)*r1 + (2)
																	r31 := min(max(r30, 0), int64(p))
																	r32 := int64(m.tokens[r31])
																	r33 := int64(0)
																	if d := uint64(r32 - (196609)); d < 65535 {
																		r33 = r32 - (196608)
																	}
																	r34 := r21 + r33
																	var r35 int64
																	if r34 > 8388607 {
																		r35 = 1
																	}
																	r36 := r35 - r29
																	r37 := max(r36, 0)
																	r38 := (4)*r29 + (4)*r37 + (-2)
																	r39, top0 := int64(0), int64(0)
																	if k := r14; k > top0 {
																		r39, top0 = 1, k
																	} else if k == top0 {
																		r39 = -1
																	}
																	if k := r38; k > top0 {
																		r39, top0 = 2, k
																	} else if k == top0 {
																		r39 = -1
																	}
																	if r39 == 0 {
																		r40 := (131072)*r4 + (-8589934592)*r5 + (2)*r9 + (8192)
																		return Token(min(max((r40)>>1, 0), 8191) + (335872)), true
																	}
																	if r39 == 1 {
																		r41 := (131072)*r4 + (-8589934592)*r5 + (2)*r9 + (67108865)
																		return Token(min(max((r41-(-8191))>>14, 0), 8191) + (352256)), true
																	}
																	r42 := (14)*r29 + (14)*r37
																	return Token(min(max((r42)>>1, 0), 15) + (360449)), true
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
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f1609(p int, own Token, r0 int64) (Token, bool) {
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
					r2, r5, r6 := r0, r1, r2
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						r4 := r5 + (-1)
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12, r29 := r5, r3, r6
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(0) <= m.index1.level {
							r4 := (8)*r5 + (-6)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9-(-1), 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := big2.at(int64(own))
							r16 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r16 = r3 - (65536)
							}
							r17 := r15 + (16384)*r16 + (-1)
							r18 := int64(t2[(int64(own))&3])
							r19 := r18 + (-1)
							r20 := r0 + (-2)
							r21 := max(r20, 0)
							r22 := int64(m.tokens[r21])
							r23 := int64(0)
							if d := uint64(r22 - (131073)); d < 65535 {
								r23 = r22 - (131072)
							}
							r24 := r0 + (-3)
							r25 := max(r24, 0)
							r26 := int64(m.tokens[r25])
							r27 := int64(0)
							if d := uint64(r26 - (196609)); d < 65535 {
								r27 = r26 - (196608)
							}
							r28 := r23 + (65536)*r27
							rec := m.index1.insert(r14, int64(0), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r17
							v[1] = r19
							v[2] = r28
							v[3] = r0
						}
						return m.f1603(p, own, r5, r2, r3, r12, r29)
					}
				}
			}
		}
	}
}

func (m *Machine) f1626(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64, r4 int64) (Token, bool) {
	{
		r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
		{
			r1, r4, r5, r6, r7 := r0, r1, r2, r3, r4
			r0 := -r1
			r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
			r3 := max(r2, 0)
			m.hist0[p&1] = r3
			{
				r1, r3, r5, r6, r7 := r4, r5, r1, r6, r7
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
				{
					r0, r1, r2 := r5, r6, r7
					{
						r0, r1, r2 := r0, r1, r2
						{
							r0, r1, r2 := r0, r1, r2
							{
								r0, r1, r2 := r0, r1, r2
								{
									r0, r1, r2 := r0, r1, r2
									{
										r0, r1, r2 := r0, r1, r2
										{
											r0, r1, r2 := r0, r1, r2
											{
												r0, r1, r2 := r0, r1, r2
												{
													r0, r1, r2 := r0, r1, r2
													{
														r0, r1, r2 := r0, r1, r2
														{
															r0, r1, r2 := r0, r1, r2
															{
																r0, r1, r2 := r0, r1, r2
																{
																	r1, r6, r30 := r0, r1, r2
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
																	s2 = s2.plus(Int{0, 6755399441055744}, r15, false)
																	s2 = s2.plus(Int{0, 6755399441055744}, r17, false)
																	s3, id1 := family8.wideMax(s2, r13, int64(-8192))
																	if c := s3.Cmp(top); c > 0 || c == 0 && id1 < best {
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
																	r32 := (8)*r1 + (2)
																	r33 := min(max(r32, 0), int64(p))
																	r34 := int64(m.tokens[r33])
																	r35 := int64(0)
																	if d := uint64(r34 - (196609)); d < 65535 {
																		r35 = r34 - (196608)
																	}
																	r36 := r6 + r35
																	var r37 int64
																	if r36 > 8388607 {
																		r37 = 1
																	}
																	r38 := r37 - r31
																	r39 := max(r38, 0)
																	r40 := (14)*r31 + (14)*r39
																	s4 := Int{-1, 18442240474082181120}
																	s4 = s4.plus(Int{0, 9007199254740992}, r31, false)
																	s4 = s4.plus(Int{0, 9007199254740992}, r39, false)
																	s5, id2 := family9.wideMax(s4, r40, int64(-1))
																	if c := s5.Cmp(top); c > 0 || c == 0 && id2 < best {
																		top, best = s5, id2
																	}
																	_ = top
																	return best, true
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
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f1632(p int, own Token, r0 int64) (Token, bool) {
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
					r2, r5, r6 := r0, r1, r2
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						r4 := r5 + (-1)
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12, r29 := r5, r3, r6
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(0) <= m.index1.level {
							r4 := (8)*r5 + (-6)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9-(-1), 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := big2.at(int64(own))
							r16 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r16 = r3 - (65536)
							}
							r17 := r15 + (16384)*r16 + (-1)
							r18 := int64(t2[(int64(own))&3])
							r19 := r18 + (-1)
							r20 := r0 + (-2)
							r21 := max(r20, 0)
							r22 := int64(m.tokens[r21])
							r23 := int64(0)
							if d := uint64(r22 - (131073)); d < 65535 {
								r23 = r22 - (131072)
							}
							r24 := r0 + (-3)
							r25 := max(r24, 0)
							r26 := int64(m.tokens[r25])
							r27 := int64(0)
							if d := uint64(r26 - (196609)); d < 65535 {
								r27 = r26 - (196608)
							}
							r28 := r23 + (65536)*r27
							rec := m.index1.insert(r14, int64(0), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r17
							v[1] = r19
							v[2] = r28
							v[3] = r0
						}
						return m.f1626(p, own, r5, r2, r3, r12, r29)
					}
				}
			}
		}
	}
}

func (m *Machine) f1645(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		{
			r0, r1 := r0, r1
			{
				r0, r1 := r0, r1
				{
					r0, r1 := r0, r1
					{
						r0, r1 := r0, r1
						{
							r0, r1 := r0, r1
							{
								r0, r1 := r0, r1
								{
									r0, r1 := r0, r1
									{
										r0, r1 := r0, r1
										{
											r0, r1 := r0, r1
											{
												r0, r1 := r0, r1
												{
													r1, r4 := r0, r1
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
													s2 = s2.plus(Int{0, 6755399441055744}, r7, false)
													s2 = s2.plus(Int{0, 6755399441055744}, r9, false)
													s3, id1 := family8.wideMax(s2, r5, int64(-8192))
													if c := s3.Cmp(top); c > 0 || c == 0 && id1 < best {
														top, best = s3, id1
													}
													_ = top
													return best, true
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
		}
	}
}

func (m *Machine) f1649(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64) (Token, bool) {
	{
		r0, r1, r2, r3 := r0, r1, r2, r3
		{
			r1, r4, r5, r6 := r0, r1, r2, r3
			r0 := -r1
			r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
			r3 := max(r2, 0)
			m.hist0[p&1] = r3
			{
				r1, r3, r5, r6 := r4, r5, r6, r1
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
				return m.f1645(p, own, r5, r6)
			}
		}
	}
}

func (m *Machine) f1655(p int, own Token, r0 int64) (Token, bool) {
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
					r2, r5 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						r4 := r5 + (-1)
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(0) <= m.index1.level {
							r4 := (8)*r5 + (-6)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9-(-1), 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := big2.at(int64(own))
							r16 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r16 = r3 - (65536)
							}
							r17 := r15 + (16384)*r16 + (-1)
							r18 := int64(t2[(int64(own))&3])
							r19 := r18 + (-1)
							r20 := r0 + (-2)
							r21 := max(r20, 0)
							r22 := int64(m.tokens[r21])
							r23 := int64(0)
							if d := uint64(r22 - (131073)); d < 65535 {
								r23 = r22 - (131072)
							}
							r24 := r0 + (-3)
							r25 := max(r24, 0)
							r26 := int64(m.tokens[r25])
							r27 := int64(0)
							if d := uint64(r26 - (196609)); d < 65535 {
								r27 = r26 - (196608)
							}
							r28 := r23 + (65536)*r27
							rec := m.index1.insert(r14, int64(0), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r17
							v[1] = r19
							v[2] = r28
							v[3] = r0
						}
						return m.f1649(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f1668(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		{
			r0 := r0
			{
				r0 := r0
				{
					r0 := r0
					{
						r0 := r0
						{
							r0 := r0
							{
								r0 := r0
								{
									r0 := r0
									{
										r0 := r0
										{
											r0 := r0
											{
												r0 := r0
												{
													r1 := r0
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
	}
}

func (m *Machine) f1672(p int, own Token, r0 int64, r1 int64, r2 int64) (Token, bool) {
	{
		r0, r1, r2 := r0, r1, r2
		{
			r1, r4, r5 := r0, r1, r2
			r0 := -r1
			r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
			r3 := max(r2, 0)
			m.hist0[p&1] = r3
			{
				r1, r3, r5 := r4, r5, r1
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
				return m.f1668(p, own, r5)
			}
		}
	}
}

func (m *Machine) f1678(p int, own Token, r0 int64) (Token, bool) {
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
					r2, r5 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						r4 := r5 + (-1)
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(0) <= m.index1.level {
							r4 := (8)*r5 + (-6)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9-(-1), 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := big2.at(int64(own))
							r16 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r16 = r3 - (65536)
							}
							r17 := r15 + (16384)*r16 + (-1)
							r18 := int64(t2[(int64(own))&3])
							r19 := r18 + (-1)
							r20 := r0 + (-2)
							r21 := max(r20, 0)
							r22 := int64(m.tokens[r21])
							r23 := int64(0)
							if d := uint64(r22 - (131073)); d < 65535 {
								r23 = r22 - (131072)
							}
							r24 := r0 + (-3)
							r25 := max(r24, 0)
							r26 := int64(m.tokens[r25])
							r27 := int64(0)
							if d := uint64(r26 - (196609)); d < 65535 {
								r27 = r26 - (196608)
							}
							r28 := r23 + (65536)*r27
							rec := m.index1.insert(r14, int64(0), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r17
							v[1] = r19
							v[2] = r28
							v[3] = r0
						}
						return m.f1672(p, own, r5, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f1691(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		{
			r0 := r0
			{
				r0 := r0
				{
					r0 := r0
					{
						r0 := r0
						{
							r0 := r0
							{
								r0 := r0
								{
									r0 := r0
									{
										r0 := r0
										{
											r0 := r0
											{
												r0 := r0
												{
													r1 := r0
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
	}
}

func (m *Machine) f1695(p int, own Token, r0 int64, r1 int64, r2 int64) (Token, bool) {
	{
		r0, r1, r2 := r0, r1, r2
		{
			r1, r4, r5 := r0, r1, r2
			r0 := -r1
			r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
			r3 := max(r2, 0)
			m.hist0[p&1] = r3
			{
				r1, r3, r5 := r4, r5, r1
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
				return m.f1691(p, own, r5)
			}
		}
	}
}

func (m *Machine) f1701(p int, own Token, r0 int64) (Token, bool) {
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
					r2, r5 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						r4 := r5 + (-1)
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(0) <= m.index1.level {
							r4 := (8)*r5 + (-6)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9-(-1), 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := big2.at(int64(own))
							r16 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r16 = r3 - (65536)
							}
							r17 := r15 + (16384)*r16 + (-1)
							r18 := int64(t2[(int64(own))&3])
							r19 := r18 + (-1)
							r20 := r0 + (-2)
							r21 := max(r20, 0)
							r22 := int64(m.tokens[r21])
							r23 := int64(0)
							if d := uint64(r22 - (131073)); d < 65535 {
								r23 = r22 - (131072)
							}
							r24 := r0 + (-3)
							r25 := max(r24, 0)
							r26 := int64(m.tokens[r25])
							r27 := int64(0)
							if d := uint64(r26 - (196609)); d < 65535 {
								r27 = r26 - (196608)
							}
							r28 := r23 + (65536)*r27
							rec := m.index1.insert(r14, int64(0), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r17
							v[1] = r19
							v[2] = r28
							v[3] = r0
						}
						return m.f1695(p, own, r5, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f1714(p int, own Token) (Token, bool) {
	{
		{
			{
				{
					{
						{
							{
								{
									{
										{
											{
												{
													return 360465, true
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
		}
	}
}

func (m *Machine) f1715(p int, own Token, r1 int64, r3 int64) (Token, bool) {
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

func (m *Machine) f1718(p int, own Token, r0 int64, r1 int64, r2 int64) (Token, bool) {
	{
		r0, r1, r2 := r0, r1, r2
		{
			r1, r4, r5 := r0, r1, r2
			r0 := -r1
			r2 := (536870911)*max(r0, 0) + (-536870912)*max(r0-(1), 0)
			r3 := max(r2, 0)
			m.hist0[p&1] = r3
			return m.f1715(p, own, r4, r5)
		}
	}
}

func (m *Machine) f1724(p int, own Token, r0 int64) (Token, bool) {
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
					r2, r5 := r0, r1
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						r4 := r5 + (-1)
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12 := r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(0) <= m.index1.level {
							r4 := (8)*r5 + (-6)
							r6 := min(max(r4, 0), int64(p))
							r7 := int64(m.tokens[r6])
							r8 := big1.at(r7)
							r9 := -r5
							r10 := min(max(r9-(-1), 0), 32768)
							var r11 int64
							if r12 != 0 {
								r13 := int64(0)
								if d := uint64(r7 - (196608)); d < 32768 {
									r13 = int64(1)
								}
								r11 = r12 * r13
							}
							r14 := r8 - r10 + r11
							r15 := big2.at(int64(own))
							r16 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r16 = r3 - (65536)
							}
							r17 := r15 + (16384)*r16 + (-1)
							r18 := int64(t2[(int64(own))&3])
							r19 := r18 + (-1)
							r20 := r0 + (-2)
							r21 := max(r20, 0)
							r22 := int64(m.tokens[r21])
							r23 := int64(0)
							if d := uint64(r22 - (131073)); d < 65535 {
								r23 = r22 - (131072)
							}
							r24 := r0 + (-3)
							r25 := max(r24, 0)
							r26 := int64(m.tokens[r25])
							r27 := int64(0)
							if d := uint64(r26 - (196609)); d < 65535 {
								r27 = r26 - (196608)
							}
							r28 := r23 + (65536)*r27
							rec := m.index1.insert(r14, int64(0), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r17
							v[1] = r19
							v[2] = r28
							v[3] = r0
						}
						return m.f1718(p, own, r5, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f1726(p int, own Token) (Token, bool) {
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
}

func (m *Machine) f1732(p int, own Token, r0 int64) (Token, bool) {
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
						return m.f16(p, own, r5, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f1755(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+0]
																							r13 := m.index1.vals[r11*4+1]
																							r14 := (-65536)*r0 + (-16777216)*r1 + (4)*r12 + r13
																							r15 := max(r14-(-16842752), 0)
																							r16 := (2) * r15
																							return Token(min(max((r16)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f1778(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+0]
																							r13 := m.index1.vals[r11*4+1]
																							r14 := (8)*r3 + (4)
																							r15 := min(max(r14, 0), int64(p))
																							r16 := int64(m.tokens[r15])
																							r17 := big1.at(r16)
																							var r18 int64
																							if r8 != 0 {
																								r19 := int64(0)
																								if d := uint64(r16 - (196608)); d < 32768 {
																									r19 = int64(1)
																								}
																								r18 = r8 * r19
																							}
																							r20 := r17 + r18
																							r21 := int64(m.index1.find1(r20))
																							r22 := m.index1.vals[r21*4+0]
																							r23 := m.index1.vals[r21*4+1]
																							r24 := (4)*r12 + r13 + (4)*r22 + r23
																							var r25 int64
																							if r24 > 4294967295 {
																								r25 = 1
																							}
																							r26 := (-65536)*r0 + (-16777216)*r1 + (4)*r12 + r13 + (4)*r22 + r23 + (-4294967296)*r25
																							r27 := min(max(r26-(-16842752), 0), 4294967296)
																							r28 := (2) * r27
																							return Token(min(max((r28)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f1801(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+0]
																							r13 := m.index1.vals[r11*4+1]
																							r14 := (8)*r3 + (4)
																							r15 := min(max(r14, 0), int64(p))
																							r16 := int64(m.tokens[r15])
																							r17 := big1.at(r16)
																							var r18 int64
																							if r8 != 0 {
																								r19 := int64(0)
																								if d := uint64(r16 - (196608)); d < 32768 {
																									r19 = int64(1)
																								}
																								r18 = r8 * r19
																							}
																							r20 := r17 + r18
																							r21 := int64(m.index1.find1(r20))
																							r22 := m.index1.vals[r21*4+0]
																							r23 := m.index1.vals[r21*4+1]
																							r24 := (-4)*r12 - r13 + (4)*r22 + r23
																							var r25 int64
																							if r24 > 0 {
																								r25 = 1
																							}
																							r26 := (-65536)*r0 + (-16777216)*r1 + (4)*r12 + r13 + (-4)*r22 - r23 + (4294967296)*r25
																							r27 := min(max(r26-(-16842752), 0), 4294967296)
																							r28 := (2) * r27
																							return Token(min(max((r28)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f1824(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+3]
																							r13 := min(r12, int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := int64(0)
																							if d := uint64(r14 - (1)); d < 65535 {
																								r15 = r14
																							}
																							r16 := (8)*r3 + (4)
																							r17 := min(max(r16, 0), int64(p))
																							r18 := int64(m.tokens[r17])
																							r19 := big1.at(r18)
																							r20 := int64(0)
																							if d := uint64(r18 - (196608)); d < 32768 {
																								r20 = int64(1)
																							}
																							r21 := r8 * r20
																							r22 := r19 + r21
																							r23 := int64(m.index1.find1(r22))
																							r24 := m.index1.vals[r23*4+3]
																							r25 := min(r24, int64(p))
																							r26 := int64(m.tokens[r25])
																							r27 := int64(0)
																							if d := uint64(r26 - (1)); d < 65535 {
																								r27 = r26
																							}
																							r28 := r15 * r27
																							var r29 int64
																							if r27 != 0 {
																								r30 := r12 + (-1)
																								r31 := min(max(r30, 0), int64(p))
																								r32 := int64(m.tokens[r31])
																								r33 := int64(0)
																								if d := uint64(r32 - (65537)); d < 65535 {
																									r33 = r32 - (65536)
																								}
																								r34 := (65536) * r33
																								r29 = r27 * r34
																							}
																							r35 := (65536) * r15
																							var r36 int64
																							if r35 != 0 {
																								r37 := r24 + (-1)
																								r38 := min(max(r37, 0), int64(p))
																								r39 := int64(m.tokens[r38])
																								r40 := int64(0)
																								if d := uint64(r39 - (65537)); d < 65535 {
																									r40 = r39 - (65536)
																								}
																								r36 = r35 * r40
																							}
																							r41 := r28 + r29 + r36
																							r42 := min(max((r41)>>44, 0), 31)
																							r43 := r28 + r29 + r36 + (-17592186044416)*r42
																							r44 := min(max((r43)>>38, 0), 63)
																							r45 := r28 + r29 + r36 + (-17592186044416)*r42 + (-274877906944)*r44
																							r46 := min(max((r45)>>32, 0), 63)
																							r47 := (-65536)*r0 + (-16777216)*r1 + r28 + r29 + r36 + (-17592186044416)*r42 + (-274877906944)*r44 + (-4294967296)*r46
																							r48 := min(max(r47-(-16842752), 0), 4294967296)
																							r49 := (2) * r48
																							return Token(min(max((r49)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f1847(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r1, r6 := r0, r1
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
																							if r12 > 0 {
																								r13 = 1
																							}
																							r14 := (-4)*r13 + (3)
																							r15, top0 := int64(0), int64(0)
																							if k := r14; k > top0 {
																								r15, top0 = 1, k
																							} else if k == top0 {
																								r15 = -1
																							}
																							if r15 == 0 {
																								r16 := (8)*r1 + (3)
																								r17 := min(max(r16, 0), int64(p))
																								r18 := int64(m.tokens[r17])
																								r19 := big1.at(r18)
																								var r20 int64
																								if r6 != 0 {
																									r21 := int64(0)
																									if d := uint64(r18 - (196608)); d < 32768 {
																										r21 = int64(1)
																									}
																									r20 = r6 * r21
																								}
																								r22 := r19 + r20
																								r23 := int64(m.index1.find1(r22))
																								r24 := m.index1.vals[r23*4+0]
																								r25 := m.index1.vals[r23*4+1]
																								r26 := int64(t21[(int64(own)-(65536))&255])
																								r27 := big4.at(int64(own))
																								r28 := (65536)*r26 + (16777216)*r27 + (-16842752)
																								r29 := min(max(r12, 0), 65536)
																								r30 := r28 * r29
																								r31 := (8)*r24 + (2)*r25 + (-4)*r10 - r11 + (-2)*r30 + (1)
																								r32 := (-4)*r10 - r11
																								return family0.pick(r31, r32), true
																							}
																							r33 := (-2)*r13 + (2)
																							return Token(min(max((r33)>>1, 0), 15) + (360449)), true
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
		}
	}
}

func (m *Machine) f1870(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r1, r6 := r0, r1
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
																							r45 := min(max(r40, 0), 65536)
																							r46 := int64(t21[(int64(own)-(65536))&255])
																							r47 := big4.at(int64(own))
																							r48 := r46 + (256)*r47 + (-257)
																							r49 := r43 * r48
																							r50 := -r46 + (-256)*r47 + (65792)
																							r51 := r39 * r50
																							r52 := (65536)*r49 + (65536)*r51
																							r53 := r45 * r52
																							r54 := (2)*r29 + (2)*r31 + (-2)*r41 + (-2)*r53 + (1)
																							r55 := r43 * r54
																							r56 := r39 * r54
																							r57 := (131071)*r41 - r44 + r55 - r56
																							r58 := -r41 - r44
																							s1 := Int{0, 1125899906842624}
																							s1 = s1.plus(Int{-1, 18446744069414649856}, r41, false)
																							s1 = s1.plus(Int{0, 65535}, r56, false)
																							s2, id0 := family0.wideMax(s1, r57, r58)
																							if c := s2.Cmp(top); c > 0 || c == 0 && id0 < best {
																								top, best = s2, id0
																							}
																							r59 := (65536) * r45
																							r60 := r43 * r59
																							r61 := r39 * r59
																							r62 := (2)*r29 + (2)*r31 + (-2)*r41 + (1)
																							r63 := r39 * r62
																							r64 := r43 * r62
																							r65 := -r60 + (131071)*r61 - r63 + r64
																							r66 := -r60 - r61
																							s3 := Int{-1, 18445618173802708992}
																							s3 = s3.plus(Int{-1, 18446744069414649856}, r61, false)
																							s3 = s3.plus(Int{0, 65535}, r63, false)
																							s4, id1 := family1.wideMax(s3, r65, r66)
																							if c := s4.Cmp(top); c > 0 || c == 0 && id1 < best {
																								top, best = s4, id1
																							}
																							s5 := Int{-1, 18445618173802708992}
																							s5 = s5.plus(Int{-1, 18446744069414649856}, r61, false)
																							s5 = s5.plus(Int{0, 65535}, r63, false)
																							s6, id2 := family3.wideMax(s5, r65, r66)
																							if c := s6.Cmp(top); c > 0 || c == 0 && id2 < best {
																								top, best = s6, id2
																							}
																							var r67 int64
																							if r24 > 0 {
																								r67 = 1
																							}
																							var r68 int64
																							if r12 == 2147483648 {
																								r68 = 1
																							}
																							r69 := max(r24-(4294967294), 0)
																							r70 := r68 + r69
																							r71 := max(r70-(1), 0)
																							r72 := (-2)*r67 + (4)*r71 + (2)
																							s7 := Int{0, 7881299347898368}
																							s7 = s7.plus(Int{-1, 18437736874454810624}, r67, false)
																							s7 = s7.plus(Int{0, 9007199254740992}, r71, false)
																							s8, id3 := family9.wideMax(s7, r72, int64(-1))
																							if c := s8.Cmp(top); c > 0 || c == 0 && id3 < best {
																								top, best = s8, id3
																							}
																							_ = top
																							return best, true
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
		}
	}
}

func (m *Machine) f1893(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r1, r6 := r0, r1
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
																							r45 := min(max(r40, 0), 65536)
																							r46 := int64(t21[(int64(own)-(65536))&255])
																							r47 := big4.at(int64(own))
																							r48 := r46 + (256)*r47 + (-257)
																							r49 := r43 * r48
																							r50 := -r46 + (-256)*r47 + (65792)
																							r51 := r39 * r50
																							r52 := (65536)*r49 + (65536)*r51
																							r53 := r45 * r52
																							r54 := (2)*r29 + (2)*r31 + (-2)*r41 + (-2)*r53 + (1)
																							r55 := r43 * r54
																							r56 := r39 * r54
																							r57 := (131071)*r41 - r44 + r55 - r56
																							r58 := -r41 - r44
																							s1 := Int{0, 1125899906842624}
																							s1 = s1.plus(Int{-1, 18446744069414649856}, r41, false)
																							s1 = s1.plus(Int{0, 65535}, r56, false)
																							s2, id0 := family0.wideMax(s1, r57, r58)
																							if c := s2.Cmp(top); c > 0 || c == 0 && id0 < best {
																								top, best = s2, id0
																							}
																							r59 := (65536) * r45
																							r60 := r43 * r59
																							r61 := r39 * r59
																							r62 := (2)*r29 + (2)*r31 + (-2)*r41 + (1)
																							r63 := r39 * r62
																							r64 := r43 * r62
																							r65 := -r60 + (131071)*r61 - r63 + r64
																							r66 := -r60 - r61
																							s3 := Int{-1, 18445618173802708992}
																							s3 = s3.plus(Int{-1, 18446744069414649856}, r61, false)
																							s3 = s3.plus(Int{0, 65535}, r63, false)
																							s4, id1 := family1.wideMax(s3, r65, r66)
																							if c := s4.Cmp(top); c > 0 || c == 0 && id1 < best {
																								top, best = s4, id1
																							}
																							s5 := Int{-1, 18445618173802708992}
																							s5 = s5.plus(Int{-1, 18446744069414649856}, r61, false)
																							s5 = s5.plus(Int{0, 65535}, r63, false)
																							s6, id2 := family3.wideMax(s5, r65, r66)
																							if c := s6.Cmp(top); c > 0 || c == 0 && id2 < best {
																								top, best = s6, id2
																							}
																							var r67 int64
																							if r24 > 0 {
																								r67 = 1
																							}
																							r68 := (-2)*r67 + (2)
																							s7 := Int{0, 7881299347898368}
																							s7 = s7.plus(Int{-1, 18437736874454810624}, r67, false)
																							s8, id3 := family9.wideMax(s7, r68, int64(-1))
																							if c := s8.Cmp(top); c > 0 || c == 0 && id3 < best {
																								top, best = s8, id3
																							}
																							_ = top
																							return best, true
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
		}
	}
}

func (m *Machine) f1916(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+3]
																							r13 := min(r12, int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := int64(0)
																							if d := uint64(r14 - (1)); d < 65535 {
																								r15 = r14
																							}
																							r16 := min(max((r15)>>12, 0), 15)
																							r17 := r15 + (-4096)*r16
																							r18 := min(max((r17)>>8, 0), 15)
																							r19 := r15 + (-4096)*r16 + (-256)*r18
																							r20 := min(max((r19)>>4, 0), 15)
																							r21 := (8)*r3 + (4)
																							r22 := min(max(r21, 0), int64(p))
																							r23 := int64(m.tokens[r22])
																							r24 := big1.at(r23)
																							var r25 int64
																							if r8 != 0 {
																								r26 := int64(0)
																								if d := uint64(r23 - (196608)); d < 32768 {
																									r26 = int64(1)
																								}
																								r25 = r8 * r26
																							}
																							r27 := r24 + r25
																							r28 := int64(m.index1.find1(r27))
																							r29 := m.index1.vals[r28*4+3]
																							r30 := min(r29, int64(p))
																							r31 := int64(m.tokens[r30])
																							r32 := int64(0)
																							if d := uint64(r31 - (1)); d < 65535 {
																								r32 = r31
																							}
																							r33 := min(max((r32)>>12, 0), 15)
																							r34 := r32 + (-4096)*r33
																							r35 := min(max((r34)>>8, 0), 15)
																							r36 := r32 + (-4096)*r33 + (-256)*r35
																							r37 := min(max((r36)>>4, 0), 15)
																							r38 := (16)*r20 + r37
																							r39 := int64(t4[r38])
																							r40 := (16)*r18 + r35
																							r41 := int64(t4[r40])
																							r42 := (16)*r16 + r33
																							r43 := int64(t4[r42])
																							r44 := r12 + (-1)
																							r45 := min(max(r44, 0), int64(p))
																							r46 := int64(m.tokens[r45])
																							r47 := int64(0)
																							if d := uint64(r46 - (65537)); d < 65535 {
																								r47 = r46 - (65536)
																							}
																							r48 := min(max((r47)>>12, 0), 15)
																							r49 := r47 + (-4096)*r48
																							r50 := min(max((r49)>>8, 0), 15)
																							r51 := r47 + (-4096)*r48 + (-256)*r50
																							r52 := min(max((r51)>>4, 0), 15)
																							r53 := r29 + (-1)
																							r54 := min(max(r53, 0), int64(p))
																							r55 := int64(m.tokens[r54])
																							r56 := int64(0)
																							if d := uint64(r55 - (65537)); d < 65535 {
																								r56 = r55 - (65536)
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
																							r68 := (16)*r15 + r32 + (-65536)*r16 + (-4096)*r33 + (-4096)*r18 + (-256)*r35 + (-256)*r20 + (-16)*r37
																							r69 := t5.eval(r68)
																							r70 := (16)*r47 + r56 + (-65536)*r48 + (-4096)*r57 + (-4096)*r50 + (-256)*r59 + (-256)*r52 + (-16)*r61
																							r71 := t5.eval(r70)
																							r72 := (-65536)*r0 + (-16777216)*r1 + (16)*r39 + (256)*r41 + (4096)*r43 + (1048576)*r63 + (16777216)*r65 + (268435456)*r67 + r69 + (65536)*r71
																							r73 := min(max(r72-(-16842752), 0), 4294967296)
																							r74 := (2) * r73
																							return Token(min(max((r74)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f1939(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+0]
																							r13 := m.index1.vals[r11*4+1]
																							r14 := (8)*r3 + (4)
																							r15 := min(max(r14, 0), int64(p))
																							r16 := int64(m.tokens[r15])
																							r17 := big1.at(r16)
																							var r18 int64
																							if r8 != 0 {
																								r19 := int64(0)
																								if d := uint64(r16 - (196608)); d < 32768 {
																									r19 = int64(1)
																								}
																								r18 = r8 * r19
																							}
																							r20 := r17 + r18
																							r21 := int64(m.index1.find1(r20))
																							r22 := m.index1.vals[r21*4+0]
																							r23 := m.index1.vals[r21*4+1]
																							r24 := m.index1.vals[r11*4+3]
																							r25 := min(r24, int64(p))
																							r26 := int64(m.tokens[r25])
																							r27 := int64(0)
																							if d := uint64(r26 - (1)); d < 65535 {
																								r27 = r26
																							}
																							r28 := min(max((r27)>>12, 0), 15)
																							r29 := r27 + (-4096)*r28
																							r30 := min(max((r29)>>8, 0), 15)
																							r31 := r27 + (-4096)*r28 + (-256)*r30
																							r32 := min(max((r31)>>4, 0), 15)
																							r33 := m.index1.vals[r21*4+3]
																							r34 := min(r33, int64(p))
																							r35 := int64(m.tokens[r34])
																							r36 := int64(0)
																							if d := uint64(r35 - (1)); d < 65535 {
																								r36 = r35
																							}
																							r37 := min(max((r36)>>12, 0), 15)
																							r38 := r36 + (-4096)*r37
																							r39 := min(max((r38)>>8, 0), 15)
																							r40 := r36 + (-4096)*r37 + (-256)*r39
																							r41 := min(max((r40)>>4, 0), 15)
																							r42 := (16)*r32 + r41
																							r43 := int64(t4[r42])
																							r44 := (16)*r30 + r39
																							r45 := int64(t4[r44])
																							r46 := (16)*r28 + r37
																							r47 := int64(t4[r46])
																							r48 := r24 + (-1)
																							r49 := min(max(r48, 0), int64(p))
																							r50 := int64(m.tokens[r49])
																							r51 := int64(0)
																							if d := uint64(r50 - (65537)); d < 65535 {
																								r51 = r50 - (65536)
																							}
																							r52 := min(max((r51)>>12, 0), 15)
																							r53 := r51 + (-4096)*r52
																							r54 := min(max((r53)>>8, 0), 15)
																							r55 := r51 + (-4096)*r52 + (-256)*r54
																							r56 := min(max((r55)>>4, 0), 15)
																							r57 := r33 + (-1)
																							r58 := min(max(r57, 0), int64(p))
																							r59 := int64(m.tokens[r58])
																							r60 := int64(0)
																							if d := uint64(r59 - (65537)); d < 65535 {
																								r60 = r59 - (65536)
																							}
																							r61 := min(max((r60)>>12, 0), 15)
																							r62 := r60 + (-4096)*r61
																							r63 := min(max((r62)>>8, 0), 15)
																							r64 := r60 + (-4096)*r61 + (-256)*r63
																							r65 := min(max((r64)>>4, 0), 15)
																							r66 := (16)*r56 + r65
																							r67 := int64(t4[r66])
																							r68 := (16)*r54 + r63
																							r69 := int64(t4[r68])
																							r70 := (16)*r52 + r61
																							r71 := int64(t4[r70])
																							r72 := (16)*r27 + r36 + (-65536)*r28 + (-4096)*r37 + (-4096)*r30 + (-256)*r39 + (-256)*r32 + (-16)*r41
																							r73 := t5.eval(r72)
																							r74 := (16)*r51 + r60 + (-65536)*r52 + (-4096)*r61 + (-4096)*r54 + (-256)*r63 + (-256)*r56 + (-16)*r65
																							r75 := t5.eval(r74)
																							r76 := (-65536)*r0 + (-16777216)*r1 + (4)*r12 + r13 + (4)*r22 + r23 + (-16)*r43 + (-256)*r45 + (-4096)*r47 + (-1048576)*r67 + (-16777216)*r69 + (-268435456)*r71 - r73 + (-65536)*r75
																							r77 := min(max(r76-(-16842752), 0), 4294967296)
																							r78 := (2) * r77
																							return Token(min(max((r78)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f1962(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+0]
																							r13 := m.index1.vals[r11*4+1]
																							r14 := (8)*r3 + (4)
																							r15 := min(max(r14, 0), int64(p))
																							r16 := int64(m.tokens[r15])
																							r17 := big1.at(r16)
																							var r18 int64
																							if r8 != 0 {
																								r19 := int64(0)
																								if d := uint64(r16 - (196608)); d < 32768 {
																									r19 = int64(1)
																								}
																								r18 = r8 * r19
																							}
																							r20 := r17 + r18
																							r21 := int64(m.index1.find1(r20))
																							r22 := m.index1.vals[r21*4+0]
																							r23 := m.index1.vals[r21*4+1]
																							r24 := m.index1.vals[r11*4+3]
																							r25 := min(r24, int64(p))
																							r26 := int64(m.tokens[r25])
																							r27 := int64(0)
																							if d := uint64(r26 - (1)); d < 65535 {
																								r27 = r26
																							}
																							r28 := min(max((r27)>>12, 0), 15)
																							r29 := r27 + (-4096)*r28
																							r30 := min(max((r29)>>8, 0), 15)
																							r31 := r27 + (-4096)*r28 + (-256)*r30
																							r32 := min(max((r31)>>4, 0), 15)
																							r33 := m.index1.vals[r21*4+3]
																							r34 := min(r33, int64(p))
																							r35 := int64(m.tokens[r34])
																							r36 := int64(0)
																							if d := uint64(r35 - (1)); d < 65535 {
																								r36 = r35
																							}
																							r37 := min(max((r36)>>12, 0), 15)
																							r38 := r36 + (-4096)*r37
																							r39 := min(max((r38)>>8, 0), 15)
																							r40 := r36 + (-4096)*r37 + (-256)*r39
																							r41 := min(max((r40)>>4, 0), 15)
																							r42 := (16)*r32 + r41
																							r43 := int64(t4[r42])
																							r44 := (16)*r30 + r39
																							r45 := int64(t4[r44])
																							r46 := (16)*r28 + r37
																							r47 := int64(t4[r46])
																							r48 := r24 + (-1)
																							r49 := min(max(r48, 0), int64(p))
																							r50 := int64(m.tokens[r49])
																							r51 := int64(0)
																							if d := uint64(r50 - (65537)); d < 65535 {
																								r51 = r50 - (65536)
																							}
																							r52 := min(max((r51)>>12, 0), 15)
																							r53 := r51 + (-4096)*r52
																							r54 := min(max((r53)>>8, 0), 15)
																							r55 := r51 + (-4096)*r52 + (-256)*r54
																							r56 := min(max((r55)>>4, 0), 15)
																							r57 := r33 + (-1)
																							r58 := min(max(r57, 0), int64(p))
																							r59 := int64(m.tokens[r58])
																							r60 := int64(0)
																							if d := uint64(r59 - (65537)); d < 65535 {
																								r60 = r59 - (65536)
																							}
																							r61 := min(max((r60)>>12, 0), 15)
																							r62 := r60 + (-4096)*r61
																							r63 := min(max((r62)>>8, 0), 15)
																							r64 := r60 + (-4096)*r61 + (-256)*r63
																							r65 := min(max((r64)>>4, 0), 15)
																							r66 := (16)*r56 + r65
																							r67 := int64(t4[r66])
																							r68 := (16)*r54 + r63
																							r69 := int64(t4[r68])
																							r70 := (16)*r52 + r61
																							r71 := int64(t4[r70])
																							r72 := (16)*r27 + r36 + (-65536)*r28 + (-4096)*r37 + (-4096)*r30 + (-256)*r39 + (-256)*r32 + (-16)*r41
																							r73 := t5.eval(r72)
																							r74 := (16)*r51 + r60 + (-65536)*r52 + (-4096)*r61 + (-4096)*r54 + (-256)*r63 + (-256)*r56 + (-16)*r65
																							r75 := t5.eval(r74)
																							r76 := (-65536)*r0 + (-16777216)*r1 + (4)*r12 + r13 + (4)*r22 + r23 + (-32)*r43 + (-512)*r45 + (-8192)*r47 + (-2097152)*r67 + (-33554432)*r69 + (-536870912)*r71 + (-2)*r73 + (-131072)*r75
																							r77 := min(max(r76-(-16842752), 0), 4294967296)
																							r78 := (2) * r77
																							return Token(min(max((r78)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f1985(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+3]
																							r13 := min(r12, int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := int64(0)
																							if d := uint64(r14 - (1)); d < 65535 {
																								r15 = r14
																							}
																							r16 := (8)*r3 + (4)
																							r17 := min(max(r16, 0), int64(p))
																							r18 := int64(m.tokens[r17])
																							r19 := big1.at(r18)
																							r20 := int64(0)
																							if d := uint64(r18 - (196608)); d < 32768 {
																								r20 = int64(1)
																							}
																							r21 := r8 * r20
																							r22 := r19 + r21
																							r23 := int64(m.index1.find1(r22))
																							r24 := m.index1.vals[r23*4+3]
																							r25 := min(r24, int64(p))
																							r26 := int64(m.tokens[r25])
																							r27 := int64(0)
																							if d := uint64(r26 - (1)); d < 65535 {
																								r27 = int64(t6[(r26-(1))&31])
																							}
																							r28 := int64(t7[r27])
																							r29 := r15 * r28
																							var r30 int64
																							if r28 != 0 {
																								r31 := r12 + (-1)
																								r32 := min(max(r31, 0), int64(p))
																								r33 := int64(m.tokens[r32])
																								r34 := int64(0)
																								if d := uint64(r33 - (65537)); d < 65535 {
																									r34 = r33 - (65536)
																								}
																								r35 := (65536) * r34
																								r30 = r28 * r35
																							}
																							r36 := (65536) * r15
																							r37 := int64(t8[r27])
																							r38 := r36 * r37
																							r39 := r29 + r30 + r38
																							r40 := min(max((r39)>>44, 0), 15)
																							r41 := r29 + r30 + r38 + (-17592186044416)*r40
																							r42 := min(max((r41)>>38, 0), 63)
																							r43 := r29 + r30 + r38 + (-17592186044416)*r40 + (-274877906944)*r42
																							r44 := min(max((r43)>>32, 0), 63)
																							r45 := (-65536)*r0 + (-16777216)*r1 + r29 + r30 + r38 + (-17592186044416)*r40 + (-274877906944)*r42 + (-4294967296)*r44
																							r46 := min(max(r45-(-16842752), 0), 4294967296)
																							r47 := (2) * r46
																							return Token(min(max((r47)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2008(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+3]
																							r13 := r12 + (-1)
																							r14 := min(max(r13, 0), int64(p))
																							r15 := int64(m.tokens[r14])
																							r16 := int64(0)
																							if d := uint64(r15 - (65537)); d < 65535 {
																								r16 = r15 - (65536)
																							}
																							r17 := (8)*r3 + (4)
																							r18 := min(max(r17, 0), int64(p))
																							r19 := int64(m.tokens[r18])
																							r20 := big1.at(r19)
																							r21 := int64(0)
																							if d := uint64(r19 - (196608)); d < 32768 {
																								r21 = int64(1)
																							}
																							r22 := r8 * r21
																							r23 := r20 + r22
																							r24 := int64(m.index1.find1(r23))
																							r25 := m.index1.vals[r24*4+3]
																							r26 := min(r25, int64(p))
																							r27 := int64(m.tokens[r26])
																							r28 := int64(0)
																							if d := uint64(r27 - (1)); d < 65535 {
																								r28 = int64(t6[(r27-(1))&31])
																							}
																							r29 := -r28
																							r30 := int64(t9[r29-(-31)])
																							r31 := r16 * r30
																							r32 := r12 + (-2)
																							r33 := min(max(r32, 0), int64(p))
																							r34 := int64(m.tokens[r33])
																							r35 := int64(0)
																							if d := uint64(r34 - (131073)); d < 65535 {
																								r35 = r34 - (131072)
																							}
																							r36 := int64(t10[r29-(-31)])
																							r37 := (-2)*r28 + r36 + (64)
																							r38 := r35 * r37
																							r39 := r12 + (-3)
																							r40 := min(max(r39, 0), int64(p))
																							r41 := int64(m.tokens[r40])
																							r42 := int64(0)
																							if d := uint64(r41 - (196609)); d < 65535 {
																								r42 = r41 - (196608)
																							}
																							r43 := (65536) * r42
																							r44 := r43 * r37
																							r45 := (65536) * r35
																							r46 := r45 * r30
																							r47 := min(r12, int64(p))
																							r48 := int64(m.tokens[r47])
																							r49 := int64(0)
																							if d := uint64(r48 - (1)); d < 65535 {
																								r49 = r48
																							}
																							r50 := r49 * r37
																							r51 := (65536) * r16
																							r52 := r51 * r37
																							r53 := (65536) * r49
																							r54 := r53 * r30
																							r55 := r50 + r52 + r54
																							r56 := min(max((r55)>>44, 0), 16)
																							r57 := r38 + r44 + r46
																							r58 := min(max((r57)>>44, 0), 16)
																							r59 := r50 + r52 + r54 + (-17592186044416)*r56
																							r60 := min(max((r59)>>38, 0), 63)
																							r61 := r38 + r44 + r46 + (-17592186044416)*r58
																							r62 := min(max((r61)>>38, 0), 63)
																							r63 := r50 + r52 + r54 + (-17592186044416)*r56 + (-274877906944)*r60
																							r64 := min(max((r63)>>32, 0), 63)
																							r65 := r38 + r44 + r46 + (-17592186044416)*r58 + (-274877906944)*r62
																							r66 := min(max((r65)>>32, 0), 63)
																							r67 := r31 + r38 + r44 + r46 + (4096)*r56 + (-17592186044416)*r58 + (64)*r60 + (-274877906944)*r62 + r64 + (-4294967296)*r66
																							r68 := min(max((r67)>>32, 0), 2)
																							r69 := max(r29-(-1), 0)
																							r70 := r50 + r52 + r54 + (-17592186044416)*r56 + (-274877906944)*r60 + (-4294967296)*r64
																							r71 := r69 * r70
																							r72 := (-65536)*r0 + (-16777216)*r1 + r31 + r38 + r44 + r46 + (4096)*r56 + (-17592186044416)*r58 + (64)*r60 + (-274877906944)*r62 + r64 + (-4294967296)*r66 + (-4294967296)*r68 + r71
																							r73 := min(max(r72-(-16842752), 0), 4294967296)
																							r74 := (2) * r73
																							return Token(min(max((r74)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2031(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+0]
																							r13 := m.index1.vals[r11*4+1]
																							r14 := (4)*r12 + r13
																							var r15 int64
																							if r14 > 2147483647 {
																								r15 = 1
																							}
																							r16 := -r15 + (1)
																							r17 := m.index1.vals[r11*4+3]
																							r18 := r17 + (-1)
																							r19 := min(max(r18, 0), int64(p))
																							r20 := int64(m.tokens[r19])
																							r21 := int64(0)
																							if d := uint64(r20 - (65537)); d < 65535 {
																								r21 = r20 - (65536)
																							}
																							r22 := r16 * r21
																							r23 := -r21 + (65535)
																							r24 := r15 * r23
																							r25 := r22 + r24
																							r26 := (8)*r3 + (4)
																							r27 := min(max(r26, 0), int64(p))
																							r28 := int64(m.tokens[r27])
																							r29 := big1.at(r28)
																							r30 := int64(0)
																							if d := uint64(r28 - (196608)); d < 32768 {
																								r30 = int64(1)
																							}
																							r31 := r8 * r30
																							r32 := r29 + r31
																							r33 := int64(m.index1.find1(r32))
																							r34 := m.index1.vals[r33*4+3]
																							r35 := min(r34, int64(p))
																							r36 := int64(m.tokens[r35])
																							r37 := int64(0)
																							if d := uint64(r36 - (1)); d < 65535 {
																								r37 = int64(t6[(r36-(1))&31])
																							}
																							r38 := -r37
																							r39 := int64(t9[r38-(-31)])
																							r40 := r25 * r39
																							r41 := r17 + (-2)
																							r42 := min(max(r41, 0), int64(p))
																							r43 := int64(m.tokens[r42])
																							r44 := int64(0)
																							if d := uint64(r43 - (131073)); d < 65535 {
																								r44 = r43 - (131072)
																							}
																							r45 := int64(t10[r38-(-31)])
																							r46 := (-2)*r37 + r45 + (64)
																							r47 := r44 * r46
																							r48 := r17 + (-3)
																							r49 := min(max(r48, 0), int64(p))
																							r50 := int64(m.tokens[r49])
																							r51 := int64(0)
																							if d := uint64(r50 - (196609)); d < 65535 {
																								r51 = r50 - (196608)
																							}
																							r52 := (65536) * r51
																							r53 := r52 * r46
																							r54 := (65536) * r44
																							r55 := r54 * r39
																							r56 := min(r17, int64(p))
																							r57 := int64(m.tokens[r56])
																							r58 := int64(0)
																							if d := uint64(r57 - (1)); d < 65535 {
																								r58 = r57
																							}
																							r59 := r16 * r58
																							r60 := -r58 + (65535)
																							r61 := r15 * r60
																							r62 := r59 + r61
																							r63 := r62 * r46
																							r64 := (65536)*r22 + (65536)*r24
																							r65 := r64 * r46
																							r66 := (65536)*r59 + (65536)*r61
																							r67 := r66 * r39
																							r68 := r63 + r65 + r67
																							r69 := min(max((r68)>>44, 0), 32)
																							r70 := r47 + r53 + r55
																							r71 := min(max((r70)>>44, 0), 16)
																							r72 := r63 + r65 + r67 + (-17592186044416)*r69
																							r73 := min(max((r72)>>38, 0), 63)
																							r74 := r47 + r53 + r55 + (-17592186044416)*r71
																							r75 := min(max((r74)>>38, 0), 63)
																							r76 := r63 + r65 + r67 + (-17592186044416)*r69 + (-274877906944)*r73
																							r77 := min(max((r76)>>32, 0), 63)
																							r78 := r47 + r53 + r55 + (-17592186044416)*r71 + (-274877906944)*r75
																							r79 := min(max((r78)>>32, 0), 63)
																							r80 := r40 + r47 + r53 + r55 + (4096)*r69 + (-17592186044416)*r71 + (64)*r73 + (-274877906944)*r75 + r77 + (-4294967296)*r79
																							r81 := min(max((r80)>>32, 0), 2)
																							r82 := max(r38-(-1), 0)
																							r83 := r63 + r65 + r67 + (-17592186044416)*r69 + (-274877906944)*r73 + (-4294967296)*r77
																							r84 := r82 * r83
																							r85 := r40 + r47 + r53 + r55 + (4096)*r69 + (-17592186044416)*r71 + (64)*r73 + (-274877906944)*r75 + r77 + (-4294967296)*r79 + (-4294967296)*r81 + r84
																							r86 := r16 * r85
																							r87 := -r40 - r47 - r53 - r55 + (-4096)*r69 + (17592186044416)*r71 + (-64)*r73 + (274877906944)*r75 - r77 + (4294967296)*r79 + (4294967296)*r81 - r84 + (4294967295)
																							r88 := r15 * r87
																							r89 := (-65536)*r0 + (-16777216)*r1 + r86 + r88
																							r90 := min(max(r89-(-16842752), 0), 4294967296)
																							r91 := (2) * r90
																							return Token(min(max((r91)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2054(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+3]
																							r13 := min(r12, int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := int64(0)
																							if d := uint64(r14 - (1)); d < 65535 {
																								r15 = r14
																							}
																							r16 := (8)*r3 + (4)
																							r17 := min(max(r16, 0), int64(p))
																							r18 := int64(m.tokens[r17])
																							r19 := big1.at(r18)
																							r20 := int64(0)
																							if d := uint64(r18 - (196608)); d < 32768 {
																								r20 = int64(1)
																							}
																							r21 := r8 * r20
																							r22 := r19 + r21
																							r23 := int64(m.index1.find1(r22))
																							r24 := m.index1.vals[r23*4+3]
																							r25 := min(r24, int64(p))
																							r26 := int64(m.tokens[r25])
																							r27 := int64(0)
																							if d := uint64(r26 - (1)); d < 65535 {
																								r27 = int64(t6[(r26-(1))&31])
																							}
																							r28 := int64(t7[r27])
																							r29 := r15 * r28
																							var r30 int64
																							if r28 != 0 {
																								r31 := r12 + (-1)
																								r32 := min(max(r31, 0), int64(p))
																								r33 := int64(m.tokens[r32])
																								r34 := int64(0)
																								if d := uint64(r33 - (65537)); d < 65535 {
																									r34 = r33 - (65536)
																								}
																								r35 := (65536) * r34
																								r30 = r28 * r35
																							}
																							r36 := (65536) * r15
																							r37 := int64(t8[r27])
																							r38 := r36 * r37
																							var r39 int64
																							if r37 != 0 {
																								r40 := r12 + (-1)
																								r41 := min(max(r40, 0), int64(p))
																								r42 := int64(m.tokens[r41])
																								r43 := int64(0)
																								if d := uint64(r42 - (65537)); d < 65535 {
																									r43 = r42 - (65536)
																								}
																								r39 = r37 * r43
																							}
																							var r44 int64
																							if r28 != 0 {
																								r45 := r12 + (-2)
																								r46 := min(max(r45, 0), int64(p))
																								r47 := int64(m.tokens[r46])
																								r48 := int64(0)
																								if d := uint64(r47 - (131073)); d < 65535 {
																									r48 = r47 - (131072)
																								}
																								r44 = r28 * r48
																							}
																							var r49 int64
																							if r28 != 0 {
																								r50 := r12 + (-3)
																								r51 := min(max(r50, 0), int64(p))
																								r52 := int64(m.tokens[r51])
																								r53 := int64(0)
																								if d := uint64(r52 - (196609)); d < 65535 {
																									r53 = r52 - (196608)
																								}
																								r54 := (65536) * r53
																								r49 = r28 * r54
																							}
																							var r55 int64
																							if r37 != 0 {
																								r56 := r12 + (-2)
																								r57 := min(max(r56, 0), int64(p))
																								r58 := int64(m.tokens[r57])
																								r59 := int64(0)
																								if d := uint64(r58 - (131073)); d < 65535 {
																									r59 = r58 - (131072)
																								}
																								r60 := (65536) * r59
																								r55 = r37 * r60
																							}
																							r61 := r29 + r30 + r38
																							r62 := min(max((r61)>>44, 0), 15)
																							r63 := r44 + r49 + r55
																							r64 := min(max((r63)>>44, 0), 15)
																							r65 := r29 + r30 + r38 + (-17592186044416)*r62
																							r66 := min(max((r65)>>38, 0), 63)
																							r67 := r44 + r49 + r55 + (-17592186044416)*r64
																							r68 := min(max((r67)>>38, 0), 63)
																							r69 := r29 + r30 + r38 + (-17592186044416)*r62 + (-274877906944)*r66
																							r70 := min(max((r69)>>32, 0), 63)
																							r71 := r44 + r49 + r55 + (-17592186044416)*r64 + (-274877906944)*r68
																							r72 := min(max((r71)>>32, 0), 63)
																							r73 := r39 + r44 + r49 + r55 + (4096)*r62 + (-17592186044416)*r64 + (64)*r66 + (-274877906944)*r68 + r70 + (-4294967296)*r72
																							r74 := min(max((r73)>>32, 0), 2)
																							r75 := (-65536)*r0 + (-16777216)*r1 + r29 + r30 + r38 + r39 + r44 + r49 + r55 + (-17592186040320)*r62 + (-17592186044416)*r64 + (-274877906880)*r66 + (-274877906944)*r68 + (-4294967295)*r70 + (-4294967296)*r72 + (-4294967296)*r74
																							r76 := min(max(r75-(-16842752), 0), 4294967296)
																							r77 := (2) * r76
																							return Token(min(max((r77)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2077(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+3]
																							r13 := min(r12, int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := int64(0)
																							if d := uint64(r14 - (1)); d < 65535 {
																								r15 = r14
																							}
																							r16 := (8)*r3 + (4)
																							r17 := min(max(r16, 0), int64(p))
																							r18 := int64(m.tokens[r17])
																							r19 := big1.at(r18)
																							r20 := int64(0)
																							if d := uint64(r18 - (196608)); d < 32768 {
																								r20 = int64(1)
																							}
																							r21 := r8 * r20
																							r22 := r19 + r21
																							r23 := int64(m.index1.find1(r22))
																							r24 := m.index1.vals[r23*4+3]
																							r25 := min(r24, int64(p))
																							r26 := int64(m.tokens[r25])
																							r27 := int64(0)
																							if d := uint64(r26 - (1)); d < 65535 {
																								r27 = int64(t6[(r26-(1))&31])
																							}
																							r28 := -r27
																							r29 := int64(t10[r28-(-31)])
																							r30 := (-2)*r27 + r29 + (64)
																							r31 := r15 * r30
																							r32 := r12 + (-1)
																							r33 := min(max(r32, 0), int64(p))
																							r34 := int64(m.tokens[r33])
																							r35 := int64(0)
																							if d := uint64(r34 - (65537)); d < 65535 {
																								r35 = r34 - (65536)
																							}
																							r36 := (65536) * r35
																							r37 := r36 * r30
																							r38 := (65536) * r15
																							r39 := int64(t9[r28-(-31)])
																							r40 := r38 * r39
																							r41 := r35 * r39
																							r42 := r12 + (-2)
																							r43 := min(max(r42, 0), int64(p))
																							r44 := int64(m.tokens[r43])
																							r45 := int64(0)
																							if d := uint64(r44 - (131073)); d < 65535 {
																								r45 = r44 - (131072)
																							}
																							r46 := r45 * r30
																							r47 := r12 + (-3)
																							r48 := min(max(r47, 0), int64(p))
																							r49 := int64(m.tokens[r48])
																							r50 := int64(0)
																							if d := uint64(r49 - (196609)); d < 65535 {
																								r50 = r49 - (196608)
																							}
																							r51 := (65536) * r50
																							r52 := r51 * r30
																							r53 := (65536) * r45
																							r54 := r53 * r39
																							r55 := r31 + r37 + r40
																							r56 := min(max((r55)>>44, 0), 16)
																							r57 := r46 + r52 + r54
																							r58 := min(max((r57)>>44, 0), 16)
																							r59 := r31 + r37 + r40 + (-17592186044416)*r56
																							r60 := min(max((r59)>>38, 0), 63)
																							r61 := r46 + r52 + r54 + (-17592186044416)*r58
																							r62 := min(max((r61)>>38, 0), 63)
																							r63 := r31 + r37 + r40 + (-17592186044416)*r56 + (-274877906944)*r60
																							r64 := min(max((r63)>>32, 0), 63)
																							r65 := r46 + r52 + r54 + (-17592186044416)*r58 + (-274877906944)*r62
																							r66 := min(max((r65)>>32, 0), 63)
																							r67 := r41 + r46 + r52 + r54 + (4096)*r56 + (-17592186044416)*r58 + (64)*r60 + (-274877906944)*r62 + r64 + (-4294967296)*r66
																							r68 := min(max((r67)>>32, 0), 2)
																							r69 := (-65536)*r0 + (-16777216)*r1 + r31 + r37 + r40 + r41 + r46 + r52 + r54 + (-17592186040320)*r56 + (-17592186044416)*r58 + (-274877906880)*r60 + (-274877906944)*r62 + (-4294967295)*r64 + (-4294967296)*r66 + (-4294967296)*r68
																							r70 := min(max(r69-(-16842752), 0), 4294967296)
																							r71 := (2) * r70
																							return Token(min(max((r71)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2100(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (4)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+3]
																							r13 := min(r12, int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := int64(0)
																							if d := uint64(r14 - (1)); d < 65535 {
																								r15 = int64(t6[(r14-(1))&31])
																							}
																							r16 := int64(0)
																							if d := uint64(r14 - (32)); d < 65504 {
																								r16 = int64(t11[(r14-(32))&63])
																							}
																							r17 := r15 + (32)*r16
																							var r18 int64
																							if r17 > 31 {
																								r18 = 1
																							}
																							r19 := -r18 + (1)
																							var r20 int64
																							if r19 != 0 {
																								r21 := int64(t13[r17])
																								r22 := (8)*r3 + (3)
																								r23 := min(max(r22, 0), int64(p))
																								r24 := int64(m.tokens[r23])
																								r25 := big1.at(r24)
																								r26 := int64(0)
																								if d := uint64(r24 - (196608)); d < 32768 {
																									r26 = int64(1)
																								}
																								r27 := r8 * r26
																								r28 := r25 + r27
																								r29 := int64(m.index1.find1(r28))
																								r30 := m.index1.vals[r29*4+3]
																								r31 := min(r30, int64(p))
																								r32 := int64(m.tokens[r31])
																								r33 := int64(0)
																								if d := uint64(r32 - (1)); d < 65535 {
																									r33 = r32
																								}
																								r34 := r21 * r33
																								var r35 int64
																								if r21 != 0 {
																									r36 := r30 + (-1)
																									r37 := min(max(r36, 0), int64(p))
																									r38 := int64(m.tokens[r37])
																									r39 := int64(0)
																									if d := uint64(r38 - (65537)); d < 65535 {
																										r39 = r38 - (65536)
																									}
																									r40 := (65536) * r39
																									r35 = r21 * r40
																								}
																								r41 := (65536) * r33
																								r42 := int64(t12[r17])
																								r43 := r41 * r42
																								r44 := r34 + r35 + r43
																								r45 := min(max((r44)>>44, 0), 15)
																								r46 := r34 + r35 + r43 + (-17592186044416)*r45
																								r47 := min(max((r46)>>38, 0), 63)
																								r48 := r34 + r35 + r43 + (-17592186044416)*r45 + (-274877906944)*r47
																								r49 := min(max((r48)>>32, 0), 63)
																								r50 := r34 + r35 + r43 + (-17592186044416)*r45 + (-274877906944)*r47 + (-4294967296)*r49
																								r20 = r19 * r50
																							}
																							r51 := (-65536)*r0 + (-16777216)*r1 + r20
																							r52 := min(max(r51-(-16842752), 0), 4294967296)
																							r53 := (2) * r52
																							return Token(min(max((r53)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2123(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (4)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+3]
																							r13 := min(r12, int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := int64(0)
																							if d := uint64(r14 - (1)); d < 65535 {
																								r15 = int64(t6[(r14-(1))&31])
																							}
																							r16 := int64(0)
																							if d := uint64(r14 - (32)); d < 65504 {
																								r16 = int64(t11[(r14-(32))&63])
																							}
																							r17 := -r15 + (-32)*r16
																							r18 := int64(t14[r17-(-63)])
																							r19 := max(r17-(-1), 0)
																							r20 := -r18 - r19 + (1)
																							r21 := (8)*r3 + (3)
																							r22 := min(max(r21, 0), int64(p))
																							r23 := int64(m.tokens[r22])
																							r24 := big1.at(r23)
																							r25 := int64(0)
																							if d := uint64(r23 - (196608)); d < 32768 {
																								r25 = int64(1)
																							}
																							r26 := r8 * r25
																							r27 := r24 + r26
																							r28 := int64(m.index1.find1(r27))
																							r29 := m.index1.vals[r28*4+3]
																							r30 := r29 + (-3)
																							r31 := min(max(r30, 0), int64(p))
																							r32 := int64(m.tokens[r31])
																							r33 := int64(0)
																							if d := uint64(r32 - (196609)); d < 65535 {
																								r33 = r32 - (196608)
																							}
																							r34 := int64(t15[r17-(-63)])
																							r35 := r29 + (-2)
																							r36 := min(max(r35, 0), int64(p))
																							r37 := int64(m.tokens[r36])
																							r38 := int64(0)
																							if d := uint64(r37 - (131073)); d < 65535 {
																								r38 = r37 - (131072)
																							}
																							r39 := int64(t16[r17-(-63)])
																							r40 := (-2)*r15 + (-64)*r16 + r39 + (128)
																							r41 := r38 * r40
																							r42 := (65536) * r33
																							r43 := r42 * r40
																							r44 := (65536) * r38
																							r45 := r44 * r34
																							r46 := r41 + r43 + r45
																							r47 := min(max((r46)>>44, 0), 16)
																							r48 := r41 + r43 + r45 + (-17592186044416)*r47
																							r49 := min(max((r48)>>38, 0), 63)
																							r50 := r41 + r43 + r45 + (-17592186044416)*r47 + (-274877906944)*r49
																							r51 := min(max((r50)>>32, 0), 63)
																							var r52 int64
																							if r20 != 0 {
																								r53 := r33 * r34
																								r54 := r53 + (4096)*r47 + (64)*r49 + r51
																								r52 = r20 * r54
																							}
																							r55 := r29 + (-1)
																							r56 := min(max(r55, 0), int64(p))
																							r57 := int64(m.tokens[r56])
																							r58 := int64(0)
																							if d := uint64(r57 - (65537)); d < 65535 {
																								r58 = r57 - (65536)
																							}
																							r59 := min(r29, int64(p))
																							r60 := int64(m.tokens[r59])
																							r61 := int64(0)
																							if d := uint64(r60 - (1)); d < 65535 {
																								r61 = r60
																							}
																							r62 := r61 * r40
																							r63 := (65536) * r58
																							r64 := r63 * r40
																							r65 := (65536) * r61
																							r66 := r65 * r34
																							r67 := r62 + r64 + r66
																							r68 := min(max((r67)>>44, 0), 16)
																							r69 := r62 + r64 + r66 + (-17592186044416)*r68
																							r70 := min(max((r69)>>38, 0), 63)
																							r71 := r62 + r64 + r66 + (-17592186044416)*r68 + (-274877906944)*r70
																							r72 := min(max((r71)>>32, 0), 63)
																							var r73 int64
																							if r18 != 0 {
																								r74 := r58 * r34
																								r75 := r74 + r41 + r43 + r45 + (4096)*r68 + (-17592186044416)*r47 + (64)*r70 + (-274877906944)*r49 + r72 + (-4294967296)*r51
																								r76 := min(max((r75)>>32, 0), 2)
																								r77 := r74 + r41 + r43 + r45 + (4096)*r68 + (-17592186044416)*r47 + (64)*r70 + (-274877906944)*r49 + r72 + (-4294967296)*r51 + (-4294967296)*r76
																								r73 = r18 * r77
																							}
																							r78 := r62 + r64 + r66 + (-17592186044416)*r68 + (-274877906944)*r70 + (-4294967296)*r72
																							r79 := r19 * r78
																							r80 := (-65536)*r0 + (-16777216)*r1 + r52 + r73 + r79
																							r81 := min(max(r80-(-16842752), 0), 4294967296)
																							r82 := (2) * r81
																							return Token(min(max((r82)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2146(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+2]
																							var r13 int64
																							if r12 > 2147483647 {
																								r13 = 1
																							}
																							r14 := -r13 + (1)
																							r15 := (8)*r3 + (4)
																							r16 := min(max(r15, 0), int64(p))
																							r17 := int64(m.tokens[r16])
																							r18 := big1.at(r17)
																							r19 := int64(0)
																							if d := uint64(r17 - (196608)); d < 32768 {
																								r19 = int64(1)
																							}
																							r20 := r8 * r19
																							r21 := r18 + r20
																							r22 := int64(m.index1.find1(r21))
																							r23 := m.index1.vals[r22*4+3]
																							r24 := min(r23, int64(p))
																							r25 := int64(m.tokens[r24])
																							r26 := int64(0)
																							if d := uint64(r25 - (1)); d < 65535 {
																								r26 = int64(t6[(r25-(1))&31])
																							}
																							r27 := int64(0)
																							if d := uint64(r25 - (32)); d < 65504 {
																								r27 = int64(t11[(r25-(32))&63])
																							}
																							r28 := -r26 + (-32)*r27
																							r29 := int64(t14[r28-(-63)])
																							r30 := max(r28-(-1), 0)
																							r31 := -r29 - r30 + (1)
																							r32 := int64(t15[r28-(-63)])
																							r33 := m.index1.vals[r11*4+3]
																							r34 := r33 + (-3)
																							r35 := min(max(r34, 0), int64(p))
																							r36 := int64(m.tokens[r35])
																							r37 := int64(0)
																							if d := uint64(r36 - (196609)); d < 65535 {
																								r37 = r36 - (196608)
																							}
																							r38 := r14 * r37
																							r39 := -r37 + (65535)
																							r40 := r13 * r39
																							r41 := r38 + r40
																							r42 := r32 * r41
																							r43 := r33 + (-2)
																							r44 := min(max(r43, 0), int64(p))
																							r45 := int64(m.tokens[r44])
																							r46 := int64(0)
																							if d := uint64(r45 - (131073)); d < 65535 {
																								r46 = r45 - (131072)
																							}
																							r47 := r14 * r46
																							r48 := -r46 + (65535)
																							r49 := r13 * r48
																							r50 := r47 + r49
																							r51 := int64(t16[r28-(-63)])
																							r52 := (-2)*r26 + (-64)*r27 + r51 + (128)
																							r53 := r50 * r52
																							r54 := (65536)*r38 + (65536)*r40
																							r55 := r54 * r52
																							r56 := (65536)*r47 + (65536)*r49
																							r57 := r56 * r32
																							r58 := r53 + r55 + r57
																							r59 := min(max((r58)>>44, 0), 32)
																							r60 := r53 + r55 + r57 + (-17592186044416)*r59
																							r61 := min(max((r60)>>38, 0), 63)
																							r62 := r53 + r55 + r57 + (-17592186044416)*r59 + (-274877906944)*r61
																							r63 := min(max((r62)>>32, 0), 63)
																							r64 := r42 + (4096)*r59 + (64)*r61 + r63
																							r65 := r31 * r64
																							r66 := r33 + (-1)
																							r67 := min(max(r66, 0), int64(p))
																							r68 := int64(m.tokens[r67])
																							r69 := int64(0)
																							if d := uint64(r68 - (65537)); d < 65535 {
																								r69 = r68 - (65536)
																							}
																							r70 := r14 * r69
																							r71 := -r69 + (65535)
																							r72 := r13 * r71
																							r73 := r70 + r72
																							r74 := r32 * r73
																							r75 := min(r33, int64(p))
																							r76 := int64(m.tokens[r75])
																							r77 := int64(0)
																							if d := uint64(r76 - (1)); d < 65535 {
																								r77 = r76
																							}
																							r78 := r14 * r77
																							r79 := -r77 + (65535)
																							r80 := r13 * r79
																							r81 := r78 + r80
																							r82 := r81 * r52
																							r83 := (65536)*r70 + (65536)*r72
																							r84 := r83 * r52
																							r85 := (65536)*r78 + (65536)*r80
																							r86 := r85 * r32
																							r87 := r82 + r84 + r86
																							r88 := min(max((r87)>>44, 0), 32)
																							r89 := r82 + r84 + r86 + (-17592186044416)*r88
																							r90 := min(max((r89)>>38, 0), 63)
																							r91 := r82 + r84 + r86 + (-17592186044416)*r88 + (-274877906944)*r90
																							r92 := min(max((r91)>>32, 0), 63)
																							r93 := r74 + r53 + r55 + r57 + (4096)*r88 + (-17592186044416)*r59 + (64)*r90 + (-274877906944)*r61 + r92 + (-4294967296)*r63
																							r94 := min(max((r93)>>32, 0), 2)
																							r95 := r74 + r53 + r55 + r57 + (4096)*r88 + (-17592186044416)*r59 + (64)*r90 + (-274877906944)*r61 + r92 + (-4294967296)*r63 + (-4294967296)*r94
																							r96 := r29 * r95
																							r97 := r82 + r84 + r86 + (-17592186044416)*r88 + (-274877906944)*r90 + (-4294967296)*r92
																							r98 := r30 * r97
																							r99 := r65 + r96 + r98
																							r100 := r14 * r99
																							r101 := -r65 - r96 - r98 + (4294967295)
																							r102 := r13 * r101
																							r103 := (-65536)*r0 + (-16777216)*r1 + r100 + r102
																							r104 := min(max(r103-(-16842752), 0), 4294967296)
																							r105 := (2) * r104
																							return Token(min(max((r105)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2169(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (4)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+3]
																							r13 := min(r12, int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := int64(0)
																							if d := uint64(r14 - (1)); d < 65535 {
																								r15 = int64(t6[(r14-(1))&31])
																							}
																							r16 := int64(0)
																							if d := uint64(r14 - (32)); d < 65504 {
																								r16 = int64(t11[(r14-(32))&63])
																							}
																							r17 := r15 + (32)*r16
																							var r18 int64
																							if r17 > 31 {
																								r18 = 1
																							}
																							r19 := -r18 + (1)
																							r20 := int64(t13[r17])
																							r21 := (8)*r3 + (3)
																							r22 := min(max(r21, 0), int64(p))
																							r23 := int64(m.tokens[r22])
																							r24 := big1.at(r23)
																							r25 := int64(0)
																							if d := uint64(r23 - (196608)); d < 32768 {
																								r25 = int64(1)
																							}
																							r26 := r8 * r25
																							r27 := r24 + r26
																							r28 := int64(m.index1.find1(r27))
																							r29 := m.index1.vals[r28*4+3]
																							r30 := min(r29, int64(p))
																							r31 := int64(m.tokens[r30])
																							r32 := int64(0)
																							if d := uint64(r31 - (1)); d < 65535 {
																								r32 = r31
																							}
																							r33 := r20 * r32
																							r34 := r29 + (-1)
																							r35 := min(max(r34, 0), int64(p))
																							r36 := int64(m.tokens[r35])
																							r37 := int64(0)
																							if d := uint64(r36 - (65537)); d < 65535 {
																								r37 = r36 - (65536)
																							}
																							r38 := (65536) * r37
																							r39 := r20 * r38
																							r40 := (65536) * r32
																							r41 := int64(t12[r17])
																							r42 := r40 * r41
																							r43 := r29 + (-3)
																							r44 := min(max(r43, 0), int64(p))
																							r45 := int64(m.tokens[r44])
																							r46 := int64(0)
																							if d := uint64(r45 - (196609)); d < 65535 {
																								r46 = r45 - (196608)
																							}
																							r47 := r33 + r39 + r42
																							r48 := min(max((r47)>>44, 0), 15)
																							r49 := r29 + (-2)
																							r50 := min(max(r49, 0), int64(p))
																							r51 := int64(m.tokens[r50])
																							r52 := int64(0)
																							if d := uint64(r51 - (131073)); d < 65535 {
																								r52 = r51 - (131072)
																							}
																							r53 := r20 * r52
																							r54 := (65536) * r46
																							r55 := r54 * r20
																							r56 := (65536) * r52
																							r57 := r56 * r41
																							r58 := r53 + r55 + r57
																							r59 := min(max((r58)>>44, 0), 15)
																							r60 := r33 + r39 + r42 + (-17592186044416)*r48
																							r61 := min(max((r60)>>38, 0), 63)
																							r62 := r53 + r55 + r57 + (-17592186044416)*r59
																							r63 := min(max((r62)>>38, 0), 63)
																							r64 := r33 + r39 + r42 + (-17592186044416)*r48 + (-274877906944)*r61
																							r65 := min(max((r64)>>32, 0), 63)
																							r66 := r53 + r55 + r57 + (-17592186044416)*r59 + (-274877906944)*r63
																							r67 := min(max((r66)>>32, 0), 63)
																							var r68 int64
																							if r19 != 0 {
																								r69 := r46 * r41
																								r70 := r33 + r39 + r42 + r69 + (-17592186044416)*r48 + (4096)*r59 + (-274877906944)*r61 + (64)*r63 + (-4294967296)*r65 + r67
																								r68 = r19 * r70
																							}
																							var r71 int64
																							if r18 != 0 {
																								r72 := r37 * r41
																								r73 := r72 + r53 + r55 + r57 + (4096)*r48 + (-17592186044416)*r59 + (64)*r61 + (-274877906944)*r63 + r65 + (-4294967296)*r67
																								r74 := min(max((r73)>>32, 0), 2)
																								r75 := r72 + r53 + r55 + r57 + (4096)*r48 + (-17592186044416)*r59 + (64)*r61 + (-274877906944)*r63 + r65 + (-4294967296)*r67 + (-4294967296)*r74
																								r71 = r18 * r75
																							}
																							r76 := (-65536)*r0 + (-16777216)*r1 + r68 + r71
																							r77 := min(max(r76-(-16842752), 0), 4294967296)
																							r78 := (2) * r77
																							return Token(min(max((r78)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2192(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (4)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+3]
																							r13 := min(r12, int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := int64(0)
																							if d := uint64(r14 - (1)); d < 65535 {
																								r15 = int64(t6[(r14-(1))&31])
																							}
																							r16 := int64(0)
																							if d := uint64(r14 - (32)); d < 65504 {
																								r16 = int64(t11[(r14-(32))&63])
																							}
																							r17 := -r15 + (-32)*r16
																							r18 := int64(t14[r17-(-63)])
																							r19 := -r18 + (1)
																							r20 := (8)*r3 + (3)
																							r21 := min(max(r20, 0), int64(p))
																							r22 := int64(m.tokens[r21])
																							r23 := big1.at(r22)
																							r24 := int64(0)
																							if d := uint64(r22 - (196608)); d < 32768 {
																								r24 = int64(1)
																							}
																							r25 := r8 * r24
																							r26 := r23 + r25
																							r27 := int64(m.index1.find1(r26))
																							r28 := m.index1.vals[r27*4+3]
																							r29 := min(r28, int64(p))
																							r30 := int64(m.tokens[r29])
																							r31 := int64(0)
																							if d := uint64(r30 - (1)); d < 65535 {
																								r31 = r30
																							}
																							r32 := int64(t16[r17-(-63)])
																							r33 := (-2)*r15 + (-64)*r16 + r32 + (128)
																							r34 := r31 * r33
																							r35 := r28 + (-1)
																							r36 := min(max(r35, 0), int64(p))
																							r37 := int64(m.tokens[r36])
																							r38 := int64(0)
																							if d := uint64(r37 - (65537)); d < 65535 {
																								r38 = r37 - (65536)
																							}
																							r39 := (65536) * r38
																							r40 := r39 * r33
																							r41 := (65536) * r31
																							r42 := int64(t15[r17-(-63)])
																							r43 := r41 * r42
																							r44 := r28 + (-3)
																							r45 := min(max(r44, 0), int64(p))
																							r46 := int64(m.tokens[r45])
																							r47 := int64(0)
																							if d := uint64(r46 - (196609)); d < 65535 {
																								r47 = r46 - (196608)
																							}
																							r48 := r34 + r40 + r43
																							r49 := min(max((r48)>>44, 0), 16)
																							r50 := r28 + (-2)
																							r51 := min(max(r50, 0), int64(p))
																							r52 := int64(m.tokens[r51])
																							r53 := int64(0)
																							if d := uint64(r52 - (131073)); d < 65535 {
																								r53 = r52 - (131072)
																							}
																							r54 := r53 * r33
																							r55 := (65536) * r47
																							r56 := r55 * r33
																							r57 := (65536) * r53
																							r58 := r57 * r42
																							r59 := r54 + r56 + r58
																							r60 := min(max((r59)>>44, 0), 16)
																							r61 := r34 + r40 + r43 + (-17592186044416)*r49
																							r62 := min(max((r61)>>38, 0), 63)
																							r63 := r54 + r56 + r58 + (-17592186044416)*r60
																							r64 := min(max((r63)>>38, 0), 63)
																							r65 := r34 + r40 + r43 + (-17592186044416)*r49 + (-274877906944)*r62
																							r66 := min(max((r65)>>32, 0), 63)
																							r67 := r54 + r56 + r58 + (-17592186044416)*r60 + (-274877906944)*r64
																							r68 := min(max((r67)>>32, 0), 63)
																							var r69 int64
																							if r19 != 0 {
																								r70 := r47 * r42
																								r71 := r34 + r40 + r43 + r70 + (-17592186044416)*r49 + (4096)*r60 + (-274877906944)*r62 + (64)*r64 + (-4294967296)*r66 + r68
																								r69 = r19 * r71
																							}
																							var r72 int64
																							if r18 != 0 {
																								r73 := r38 * r42
																								r74 := r73 + r54 + r56 + r58 + (4096)*r49 + (-17592186044416)*r60 + (64)*r62 + (-274877906944)*r64 + r66 + (-4294967296)*r68
																								r75 := min(max((r74)>>32, 0), 2)
																								r76 := r73 + r54 + r56 + r58 + (4096)*r49 + (-17592186044416)*r60 + (64)*r62 + (-274877906944)*r64 + r66 + (-4294967296)*r68 + (-4294967296)*r75
																								r72 = r18 * r76
																							}
																							r77 := (-65536)*r0 + (-16777216)*r1 + r69 + r72
																							r78 := min(max(r77-(-16842752), 0), 4294967296)
																							r79 := (2) * r78
																							return Token(min(max((r79)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2215(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+3]
																							r13 := r12 + (-1)
																							r14 := min(max(r13, 0), int64(p))
																							r15 := int64(m.tokens[r14])
																							r16 := int64(0)
																							if d := uint64(r15 - (65537)); d < 65535 {
																								r16 = r15 - (65536)
																							}
																							r17 := t17.eval(r16)
																							var r18 int64
																							if r16 > 0 {
																								r18 = 1
																							}
																							r19 := -r18 + (1)
																							var r20 int64
																							if r19 != 0 {
																								r21 := min(r12, int64(p))
																								r22 := int64(m.tokens[r21])
																								r23 := int64(0)
																								if d := uint64(r22 - (1)); d < 65535 {
																									r23 = r22
																								}
																								r24 := t17.eval(r23)
																								r25 := -r24 + (16)
																								r20 = r19 * r25
																							}
																							r26 := (-65536)*r0 + (-16777216)*r1 - r17 + r20
																							r27 := max(r26-(-16842768), 0)
																							r28 := (2) * r27
																							return Token(min(max((r28)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2238(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+3]
																							r13 := r12 + (-3)
																							r14 := min(max(r13, 0), int64(p))
																							r15 := int64(m.tokens[r14])
																							r16 := int64(0)
																							if d := uint64(r15 - (196609)); d < 65535 {
																								r16 = r15 - (196608)
																							}
																							r17 := t17.eval(r16)
																							var r18 int64
																							if r16 > 0 {
																								r18 = 1
																							}
																							r19 := -r18 + (1)
																							r20 := r12 + (-2)
																							r21 := min(max(r20, 0), int64(p))
																							r22 := int64(m.tokens[r21])
																							r23 := int64(0)
																							if d := uint64(r22 - (131073)); d < 65535 {
																								r23 = r22 - (131072)
																							}
																							r24 := t17.eval(r23)
																							r25 := -r24 + (16)
																							r26 := r19 * r25
																							var r27 int64
																							if r23 > 0 {
																								r27 = 1
																							}
																							r28 := -r27 - r18
																							r29 := max(r28-(-1), 0)
																							var r30 int64
																							if r29 != 0 {
																								r31 := r12 + (-1)
																								r32 := min(max(r31, 0), int64(p))
																								r33 := int64(m.tokens[r32])
																								r34 := int64(0)
																								if d := uint64(r33 - (65537)); d < 65535 {
																									r34 = r33 - (65536)
																								}
																								r35 := t17.eval(r34)
																								var r36 int64
																								if r34 > 0 {
																									r36 = 1
																								}
																								r37 := -r36 + (1)
																								var r38 int64
																								if r37 != 0 {
																									r39 := min(r12, int64(p))
																									r40 := int64(m.tokens[r39])
																									r41 := int64(0)
																									if d := uint64(r40 - (1)); d < 65535 {
																										r41 = r40
																									}
																									r42 := t17.eval(r41)
																									r43 := -r42 + (16)
																									r38 = r37 * r43
																								}
																								r44 := -r35 + r38 + (16)
																								r30 = r29 * r44
																							}
																							r45 := (-65536)*r0 + (-16777216)*r1 - r17 + r26 + r30
																							r46 := max(r45-(-16842768), 0)
																							r47 := (2) * r46
																							return Token(min(max((r47)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2261(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+3]
																							r13 := min(r12, int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := int64(0)
																							if d := uint64(r14 - (1)); d < 65535 {
																								r15 = r14
																							}
																							r16 := min(max((r15)>>12, 0), 15)
																							r17 := r12 + (-1)
																							r18 := min(max(r17, 0), int64(p))
																							r19 := int64(m.tokens[r18])
																							r20 := int64(0)
																							if d := uint64(r19 - (65537)); d < 65535 {
																								r20 = r19 - (65536)
																							}
																							r21 := min(max((r20)>>12, 0), 15)
																							r22 := r12 + (-2)
																							r23 := min(max(r22, 0), int64(p))
																							r24 := int64(m.tokens[r23])
																							r25 := int64(0)
																							if d := uint64(r24 - (131073)); d < 65535 {
																								r25 = r24 - (131072)
																							}
																							r26 := min(max((r25)>>12, 0), 15)
																							r27 := r12 + (-3)
																							r28 := min(max(r27, 0), int64(p))
																							r29 := int64(m.tokens[r28])
																							r30 := int64(0)
																							if d := uint64(r29 - (196609)); d < 65535 {
																								r30 = r29 - (196608)
																							}
																							r31 := min(max((r30)>>12, 0), 15)
																							r32 := r15 + (-4096)*r16
																							r33 := min(max((r32)>>8, 0), 15)
																							r34 := r20 + (-4096)*r21
																							r35 := min(max((r34)>>8, 0), 15)
																							r36 := r25 + (-4096)*r26
																							r37 := min(max((r36)>>8, 0), 15)
																							r38 := r30 + (-4096)*r31
																							r39 := min(max((r38)>>8, 0), 15)
																							r40 := r15 + (-4096)*r16 + (-256)*r33
																							r41 := min(max((r40)>>4, 0), 15)
																							r42 := r20 + (-4096)*r21 + (-256)*r35
																							r43 := min(max((r42)>>4, 0), 15)
																							r44 := r25 + (-4096)*r26 + (-256)*r37
																							r45 := min(max((r44)>>4, 0), 15)
																							r46 := r30 + (-4096)*r31 + (-256)*r39
																							r47 := min(max((r46)>>4, 0), 15)
																							r48 := int64(t18[r41])
																							r49 := int64(t18[r33])
																							r50 := int64(t18[r16])
																							r51 := int64(t18[r43])
																							r52 := int64(t18[r35])
																							r53 := int64(t18[r21])
																							r54 := int64(t18[r45])
																							r55 := int64(t18[r37])
																							r56 := int64(t18[r26])
																							r57 := int64(t18[r47])
																							r58 := int64(t18[r39])
																							r59 := int64(t18[r31])
																							r60 := r15 + (-4096)*r16 + (-256)*r33 + (-16)*r41
																							r61 := t19.eval(r60)
																							r62 := r20 + (-4096)*r21 + (-256)*r35 + (-16)*r43
																							r63 := t19.eval(r62)
																							r64 := r25 + (-4096)*r26 + (-256)*r37 + (-16)*r45
																							r65 := t19.eval(r64)
																							r66 := r30 + (-4096)*r31 + (-256)*r39 + (-16)*r47
																							r67 := t19.eval(r66)
																							r68 := (-65536)*r0 + (-16777216)*r1 + r16 + r21 + r26 + r31 + r33 + r35 + r37 + r39 + r41 + r43 + r45 + r47 - r48 - r49 - r50 - r51 - r52 - r53 - r54 - r55 - r56 - r57 - r58 - r59 + r61 + r63 + r65 + r67
																							r69 := max(r68-(-16842752), 0)
																							r70 := (2) * r69
																							return Token(min(max((r70)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2284(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+3]
																							r13 := min(r12, int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := int64(0)
																							if d := uint64(r14 - (1)); d < 65535 {
																								r15 = int64(t1[(r14-(1))&255])
																							}
																							var r16 int64
																							if r15 > 127 {
																								r16 = 1
																							}
																							r17 := (-65536)*r0 + (-16777216)*r1 + r15 + (4294967040)*r16
																							r18 := max(r17-(-16842752), 0)
																							r19 := (2) * r18
																							return Token(min(max((r19)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2307(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+3]
																							r13 := min(r12, int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := int64(0)
																							if d := uint64(r14 - (1)); d < 65535 {
																								r15 = r14
																							}
																							var r16 int64
																							if r15 > 32767 {
																								r16 = 1
																							}
																							r17 := (-65536)*r0 + (-16777216)*r1 + r15 + (4294901760)*r16
																							r18 := max(r17-(-16842752), 0)
																							r19 := (2) * r18
																							return Token(min(max((r19)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2330(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (5)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+0]
																							r13 := m.index1.vals[r11*4+1]
																							r14 := (4)*r12 + r13
																							var r15 int64
																							if r14 > 0 {
																								r15 = 1
																							}
																							var r16 int64
																							if r15 != 0 {
																								r17 := (8)*r3 + (3)
																								r18 := min(max(r17, 0), int64(p))
																								r19 := int64(m.tokens[r18])
																								r20 := big1.at(r19)
																								var r21 int64
																								if r8 != 0 {
																									r22 := int64(0)
																									if d := uint64(r19 - (196608)); d < 32768 {
																										r22 = int64(1)
																									}
																									r21 = r8 * r22
																								}
																								r23 := r20 + r21
																								r24 := int64(m.index1.find1(r23))
																								r25 := m.index1.vals[r24*4+0]
																								r26 := m.index1.vals[r24*4+1]
																								r27 := (4)*r25 + r26
																								r16 = r15 * r27
																							}
																							r28 := -r15 + (1)
																							var r29 int64
																							if r28 != 0 {
																								r30 := (8)*r3 + (4)
																								r31 := min(max(r30, 0), int64(p))
																								r32 := int64(m.tokens[r31])
																								r33 := big1.at(r32)
																								var r34 int64
																								if r8 != 0 {
																									r35 := int64(0)
																									if d := uint64(r32 - (196608)); d < 32768 {
																										r35 = int64(1)
																									}
																									r34 = r8 * r35
																								}
																								r36 := r33 + r34
																								r37 := int64(m.index1.find1(r36))
																								r38 := m.index1.vals[r37*4+0]
																								r39 := m.index1.vals[r37*4+1]
																								r40 := (4)*r38 + r39
																								r29 = r28 * r40
																							}
																							r41 := (-65536)*r0 + (-16777216)*r1 + r16 + r29
																							r42 := min(max(r41-(-16842752), 0), 4294967296)
																							r43 := (2) * r42
																							return Token(min(max((r43)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2353(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+2]
																							r13 := (8)*r3 + (4)
																							r14 := min(max(r13, 0), int64(p))
																							r15 := int64(m.tokens[r14])
																							r16 := big1.at(r15)
																							var r17 int64
																							if r8 != 0 {
																								r18 := int64(0)
																								if d := uint64(r15 - (196608)); d < 32768 {
																									r18 = int64(1)
																								}
																								r17 = r8 * r18
																							}
																							r19 := r16 + r17
																							r20 := int64(m.index1.find1(r19))
																							r21 := m.index1.vals[r20*4+2]
																							r22 := m.index1.vals[r11*4+0]
																							r23 := m.index1.vals[r11*4+1]
																							r24 := m.index1.vals[r20*4+0]
																							r25 := m.index1.vals[r20*4+1]
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
																							r30 := (-2)*r12 + (2)*r21 - r27 + r29
																							var r31 int64
																							if r30 > 0 {
																								r31 = 1
																							}
																							r32 := (2)*r12 + (-2)*r21 + r27 - r29
																							var r33 int64
																							if r32 > 0 {
																								r33 = 1
																							}
																							r34 := (-65536)*r0 + (-16777216)*r1 - r31 - r33
																							r35 := max(r34-(-16842753), 0)
																							r36 := (2) * r35
																							return Token(min(max((r36)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2376(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+2]
																							r13 := (8)*r3 + (4)
																							r14 := min(max(r13, 0), int64(p))
																							r15 := int64(m.tokens[r14])
																							r16 := big1.at(r15)
																							var r17 int64
																							if r8 != 0 {
																								r18 := int64(0)
																								if d := uint64(r15 - (196608)); d < 32768 {
																									r18 = int64(1)
																								}
																								r17 = r8 * r18
																							}
																							r19 := r16 + r17
																							r20 := int64(m.index1.find1(r19))
																							r21 := m.index1.vals[r20*4+2]
																							r22 := m.index1.vals[r11*4+0]
																							r23 := m.index1.vals[r11*4+1]
																							r24 := m.index1.vals[r20*4+0]
																							r25 := m.index1.vals[r20*4+1]
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
																							r30 := (-2)*r12 + (2)*r21 - r27 + r29
																							var r31 int64
																							if r30 > 0 {
																								r31 = 1
																							}
																							r32 := (2)*r12 + (-2)*r21 + r27 - r29
																							var r33 int64
																							if r32 > 0 {
																								r33 = 1
																							}
																							r34 := (-65536)*r0 + (-16777216)*r1 + r31 + r33
																							r35 := max(r34-(-16842752), 0)
																							r36 := (2) * r35
																							return Token(min(max((r36)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2399(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+2]
																							r13 := (8)*r3 + (4)
																							r14 := min(max(r13, 0), int64(p))
																							r15 := int64(m.tokens[r14])
																							r16 := big1.at(r15)
																							var r17 int64
																							if r8 != 0 {
																								r18 := int64(0)
																								if d := uint64(r15 - (196608)); d < 32768 {
																									r18 = int64(1)
																								}
																								r17 = r8 * r18
																							}
																							r19 := r16 + r17
																							r20 := int64(m.index1.find1(r19))
																							r21 := m.index1.vals[r20*4+2]
																							r22 := m.index1.vals[r11*4+0]
																							r23 := m.index1.vals[r11*4+1]
																							r24 := m.index1.vals[r20*4+0]
																							r25 := m.index1.vals[r20*4+1]
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
																							r30 := (-2)*r12 + (2)*r21 - r27 + r29
																							var r31 int64
																							if r30 > 0 {
																								r31 = 1
																							}
																							r32 := (-65536)*r0 + (-16777216)*r1 + r31
																							r33 := max(r32-(-16842752), 0)
																							r34 := (2) * r33
																							return Token(min(max((r34)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2422(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+2]
																							r13 := (8)*r3 + (4)
																							r14 := min(max(r13, 0), int64(p))
																							r15 := int64(m.tokens[r14])
																							r16 := big1.at(r15)
																							var r17 int64
																							if r8 != 0 {
																								r18 := int64(0)
																								if d := uint64(r15 - (196608)); d < 32768 {
																									r18 = int64(1)
																								}
																								r17 = r8 * r18
																							}
																							r19 := r16 + r17
																							r20 := int64(m.index1.find1(r19))
																							r21 := m.index1.vals[r20*4+2]
																							r22 := m.index1.vals[r11*4+0]
																							r23 := m.index1.vals[r11*4+1]
																							r24 := m.index1.vals[r20*4+0]
																							r25 := m.index1.vals[r20*4+1]
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
																							r30 := (2)*r12 + (-2)*r21 + r27 - r29
																							var r31 int64
																							if r30 > 0 {
																								r31 = 1
																							}
																							r32 := (-65536)*r0 + (-16777216)*r1 - r31
																							r33 := max(r32-(-16842753), 0)
																							r34 := (2) * r33
																							return Token(min(max((r34)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2445(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+2]
																							r13 := (8)*r3 + (4)
																							r14 := min(max(r13, 0), int64(p))
																							r15 := int64(m.tokens[r14])
																							r16 := big1.at(r15)
																							var r17 int64
																							if r8 != 0 {
																								r18 := int64(0)
																								if d := uint64(r15 - (196608)); d < 32768 {
																									r18 = int64(1)
																								}
																								r17 = r8 * r18
																							}
																							r19 := r16 + r17
																							r20 := int64(m.index1.find1(r19))
																							r21 := m.index1.vals[r20*4+2]
																							r22 := m.index1.vals[r11*4+0]
																							r23 := m.index1.vals[r11*4+1]
																							r24 := m.index1.vals[r20*4+0]
																							r25 := m.index1.vals[r20*4+1]
																							r26 := (4)*r22 + r23
																							var r27 int64
																							if r26 > 2147483647 {
																								r27 = 1
																							}
																							r28 := (4)*r24 + r25
																							var r29 int64
																							if r28 > 2147483647 {
																								r29 = 1
																							}
																							r30 := (4)*r22 + r23 + (-4)*r24 - r25 + (-4294967296)*r27 + (4294967296)*r29
																							var r31 int64
																							if r30 > 0 {
																								r31 = 1
																							}
																							r32 := (-4)*r22 - r23 + (4)*r24 + r25 + (4294967296)*r27 + (-4294967296)*r29
																							var r33 int64
																							if r32 > 0 {
																								r33 = 1
																							}
																							r34 := (-2)*r12 + (2)*r21 - r31 + r33
																							var r35 int64
																							if r34 > 0 {
																								r35 = 1
																							}
																							r36 := (-65536)*r0 + (-16777216)*r1 + r35
																							r37 := max(r36-(-16842752), 0)
																							r38 := (2) * r37
																							return Token(min(max((r38)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2468(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+2]
																							r13 := (8)*r3 + (4)
																							r14 := min(max(r13, 0), int64(p))
																							r15 := int64(m.tokens[r14])
																							r16 := big1.at(r15)
																							var r17 int64
																							if r8 != 0 {
																								r18 := int64(0)
																								if d := uint64(r15 - (196608)); d < 32768 {
																									r18 = int64(1)
																								}
																								r17 = r8 * r18
																							}
																							r19 := r16 + r17
																							r20 := int64(m.index1.find1(r19))
																							r21 := m.index1.vals[r20*4+2]
																							r22 := m.index1.vals[r11*4+0]
																							r23 := m.index1.vals[r11*4+1]
																							r24 := m.index1.vals[r20*4+0]
																							r25 := m.index1.vals[r20*4+1]
																							r26 := (4)*r22 + r23
																							var r27 int64
																							if r26 > 2147483647 {
																								r27 = 1
																							}
																							r28 := (4)*r24 + r25
																							var r29 int64
																							if r28 > 2147483647 {
																								r29 = 1
																							}
																							r30 := (4)*r22 + r23 + (-4)*r24 - r25 + (-4294967296)*r27 + (4294967296)*r29
																							var r31 int64
																							if r30 > 0 {
																								r31 = 1
																							}
																							r32 := (-4)*r22 - r23 + (4)*r24 + r25 + (4294967296)*r27 + (-4294967296)*r29
																							var r33 int64
																							if r32 > 0 {
																								r33 = 1
																							}
																							r34 := (2)*r12 + (-2)*r21 + r31 - r33
																							var r35 int64
																							if r34 > 0 {
																								r35 = 1
																							}
																							r36 := (-65536)*r0 + (-16777216)*r1 - r35
																							r37 := max(r36-(-16842753), 0)
																							r38 := (2) * r37
																							return Token(min(max((r38)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2491(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+2]
																							r13 := (8)*r3 + (4)
																							r14 := min(max(r13, 0), int64(p))
																							r15 := int64(m.tokens[r14])
																							r16 := big1.at(r15)
																							var r17 int64
																							if r8 != 0 {
																								r18 := int64(0)
																								if d := uint64(r15 - (196608)); d < 32768 {
																									r18 = int64(1)
																								}
																								r17 = r8 * r18
																							}
																							r19 := r16 + r17
																							r20 := int64(m.index1.find1(r19))
																							r21 := m.index1.vals[r20*4+2]
																							var r22 int64
																							if r12 > 2147483647 {
																								r22 = 1
																							}
																							var r23 int64
																							if r21 > 2147483647 {
																								r23 = 1
																							}
																							r24 := m.index1.vals[r11*4+0]
																							r25 := m.index1.vals[r11*4+1]
																							r26 := m.index1.vals[r20*4+0]
																							r27 := m.index1.vals[r20*4+1]
																							r28 := (4)*r24 + r25 + (-4)*r26 - r27
																							var r29 int64
																							if r28 > 0 {
																								r29 = 1
																							}
																							r30 := (-4)*r24 - r25 + (4)*r26 + r27
																							var r31 int64
																							if r30 > 0 {
																								r31 = 1
																							}
																							r32 := (-2)*r12 + (2)*r21 + (8589934592)*r22 + (-8589934592)*r23 - r29 + r31
																							var r33 int64
																							if r32 > 0 {
																								r33 = 1
																							}
																							r34 := (-65536)*r0 + (-16777216)*r1 + r33
																							r35 := max(r34-(-16842752), 0)
																							r36 := (2) * r35
																							return Token(min(max((r36)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2514(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r4, r5, r1, r6
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
										{
											r0, r1 := r5, r6
											{
												r0, r1 := r0, r1
												{
													r0, r1 := r0, r1
													{
														r0, r1 := r0, r1
														{
															r0, r1 := r0, r1
															{
																r0, r1 := r0, r1
																{
																	r0, r1 := r0, r1
																	{
																		r0, r1 := r0, r1
																		{
																			r0, r1 := r0, r1
																			{
																				r0, r1 := r0, r1
																				{
																					r0, r1 := r0, r1
																					{
																						r0, r1 := r0, r1
																						{
																							r3, r8 := r0, r1
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := (8)*r3 + (3)
																							r4 := min(max(r2, 0), int64(p))
																							r5 := int64(m.tokens[r4])
																							r6 := big1.at(r5)
																							var r7 int64
																							if r8 != 0 {
																								r9 := int64(0)
																								if d := uint64(r5 - (196608)); d < 32768 {
																									r9 = int64(1)
																								}
																								r7 = r8 * r9
																							}
																							r10 := r6 + r7
																							r11 := int64(m.index1.find1(r10))
																							r12 := m.index1.vals[r11*4+2]
																							r13 := (8)*r3 + (4)
																							r14 := min(max(r13, 0), int64(p))
																							r15 := int64(m.tokens[r14])
																							r16 := big1.at(r15)
																							var r17 int64
																							if r8 != 0 {
																								r18 := int64(0)
																								if d := uint64(r15 - (196608)); d < 32768 {
																									r18 = int64(1)
																								}
																								r17 = r8 * r18
																							}
																							r19 := r16 + r17
																							r20 := int64(m.index1.find1(r19))
																							r21 := m.index1.vals[r20*4+2]
																							var r22 int64
																							if r12 > 2147483647 {
																								r22 = 1
																							}
																							var r23 int64
																							if r21 > 2147483647 {
																								r23 = 1
																							}
																							r24 := m.index1.vals[r11*4+0]
																							r25 := m.index1.vals[r11*4+1]
																							r26 := m.index1.vals[r20*4+0]
																							r27 := m.index1.vals[r20*4+1]
																							r28 := (4)*r24 + r25 + (-4)*r26 - r27
																							var r29 int64
																							if r28 > 0 {
																								r29 = 1
																							}
																							r30 := (-4)*r24 - r25 + (4)*r26 + r27
																							var r31 int64
																							if r30 > 0 {
																								r31 = 1
																							}
																							r32 := (2)*r12 + (-2)*r21 + (-8589934592)*r22 + (8589934592)*r23 + r29 - r31
																							var r33 int64
																							if r32 > 0 {
																								r33 = 1
																							}
																							r34 := (-65536)*r0 + (-16777216)*r1 - r33
																							r35 := max(r34-(-16842753), 0)
																							r36 := (2) * r35
																							return Token(min(max((r36)>>1, 0), 65535) + (0)), true
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
		}
	}
}

func (m *Machine) f2520(p int, own Token, r0 int64) (Token, bool) {
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
						return m.f982(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f2526(p int, own Token, r0 int64) (Token, bool) {
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
						return m.f1005(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f2532(p int, own Token, r0 int64) (Token, bool) {
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
						return m.f1028(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f2538(p int, own Token, r0 int64) (Token, bool) {
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
						return m.f1051(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f2544(p int, own Token, r0 int64) (Token, bool) {
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
						return m.f1074(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f2550(p int, own Token, r0 int64) (Token, bool) {
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
						return m.f1097(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f2556(p int, own Token, r0 int64) (Token, bool) {
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
						return m.f1120(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f2562(p int, own Token, r0 int64) (Token, bool) {
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
						return m.f1143(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f2585(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13 := r31, r32, r1, r14, r4, r19, r8, r18, r20, r22, r30
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
										{
											r0, r1, r2, r3, r4, r5, r6, r7, r8 := r5, r6, r7, r8, r9, r10, r11, r12, r13
											{
												r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
												{
													r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
													{
														r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
														{
															r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
															{
																r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																{
																	r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																	{
																		r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																		{
																			r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																			{
																				r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																				{
																					r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																					{
																						r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																						{
																							r1, r6, r13, r14, r15, r16, r17, r24, r27 := r0, r1, r2, r3, r4, r5, r6, r7, r8
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
																								r21 := int64(t21[(int64(own)-(65536))&255])
																								r22 := big4.at(int64(own))
																								r23 := r14 + r17 + (-4)*r24
																								var r25 int64
																								if r23 == 0 {
																									r25 = 1
																								}
																								r26 := int64(m.index2.find1(r27))
																								r28 := m.index2.vals[r26*5+4]
																								r29 := -r27 + r28
																								var r30 int64
																								if r29 == 0 {
																									r30 = 1
																								}
																								var r31 int64
																								if r25 != 0 {
																									var r32 int64
																									if r30 != 0 {
																										r33 := m.index2.vals[r26*5+0]
																										r32 = r30 * r33
																									}
																									r31 = r25 * r32
																								}
																								var r34 int64
																								if r23 == 1 {
																									r34 = 1
																								}
																								var r35 int64
																								if r34 != 0 {
																									var r36 int64
																									if r30 != 0 {
																										r37 := m.index2.vals[r26*5+1]
																										r36 = r30 * r37
																									}
																									r35 = r34 * r36
																								}
																								var r38 int64
																								if r23 == 2 {
																									r38 = 1
																								}
																								var r39 int64
																								if r38 != 0 {
																									var r40 int64
																									if r30 != 0 {
																										r41 := m.index2.vals[r26*5+2]
																										r40 = r30 * r41
																									}
																									r39 = r38 * r40
																								}
																								var r42 int64
																								if r23 == 3 {
																									r42 = 1
																								}
																								var r43 int64
																								if r42 != 0 {
																									var r44 int64
																									if r30 != 0 {
																										r45 := m.index2.vals[r26*5+3]
																										r44 = r30 * r45
																									}
																									r43 = r42 * r44
																								}
																								r46 := (-65536)*r21 + (-16777216)*r22 + r31 + r35 + r39 + r43
																								r47 := max(r46-(-16842752), 0)
																								r48 := (2) * r47
																								return Token(min(max((r48)>>1, 0), 65535) + (0)), true
																							}
																							r49 := (6) * r18
																							return Token(min(max((r49)>>1, 0), 15) + (360449)), true
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
		}
	}
}

func (m *Machine) f2608(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13 := r31, r32, r1, r14, r4, r19, r8, r18, r20, r22, r30
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
										{
											r0, r1, r2, r3, r4, r5, r6, r7, r8 := r5, r6, r7, r8, r9, r10, r11, r12, r13
											{
												r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
												{
													r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
													{
														r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
														{
															r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
															{
																r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																{
																	r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																	{
																		r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																		{
																			r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																			{
																				r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																				{
																					r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																					{
																						r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																						{
																							r1, r6, r13, r14, r15, r16, r17, r24, r27 := r0, r1, r2, r3, r4, r5, r6, r7, r8
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
																								r21 := int64(t21[(int64(own)-(65536))&255])
																								r22 := big4.at(int64(own))
																								r23 := r14 + r17 + (-4)*r24
																								var r25 int64
																								if r23 == 0 {
																									r25 = 1
																								}
																								r26 := int64(m.index2.find1(r27))
																								r28 := m.index2.vals[r26*5+4]
																								r29 := -r27 + r28
																								var r30 int64
																								if r29 == 0 {
																									r30 = 1
																								}
																								var r31 int64
																								if r25 != 0 {
																									var r32 int64
																									if r30 != 0 {
																										r33 := m.index2.vals[r26*5+0]
																										r32 = r30 * r33
																									}
																									r31 = r25 * r32
																								}
																								var r34 int64
																								if r23 == 1 {
																									r34 = 1
																								}
																								var r35 int64
																								if r34 != 0 {
																									var r36 int64
																									if r30 != 0 {
																										r37 := m.index2.vals[r26*5+1]
																										r36 = r30 * r37
																									}
																									r35 = r34 * r36
																								}
																								var r38 int64
																								if r23 == 2 {
																									r38 = 1
																								}
																								var r39 int64
																								if r38 != 0 {
																									var r40 int64
																									if r30 != 0 {
																										r41 := m.index2.vals[r26*5+2]
																										r40 = r30 * r41
																									}
																									r39 = r38 * r40
																								}
																								var r42 int64
																								if r23 == 3 {
																									r42 = 1
																								}
																								var r43 int64
																								if r42 != 0 {
																									var r44 int64
																									if r30 != 0 {
																										r45 := m.index2.vals[r26*5+3]
																										r44 = r30 * r45
																									}
																									r43 = r42 * r44
																								}
																								r46 := r31 + r35 + r39 + r43
																								var r47 int64
																								if r46 > 127 {
																									r47 = 1
																								}
																								r48 := (-65536)*r21 + (-16777216)*r22 + r31 + r35 + r39 + r43 + (4294967040)*r47
																								r49 := min(max(r48-(-16842752), 0), 4294967296)
																								r50 := (2) * r49
																								return Token(min(max((r50)>>1, 0), 65535) + (0)), true
																							}
																							r51 := (6) * r18
																							return Token(min(max((r51)>>1, 0), 15) + (360449)), true
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
		}
	}
}

func (m *Machine) f2631(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13 := r31, r32, r1, r14, r4, r19, r8, r18, r20, r22, r30
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
										{
											r0, r1, r2, r3, r4, r5, r6, r7, r8 := r5, r6, r7, r8, r9, r10, r11, r12, r13
											{
												r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
												{
													r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
													{
														r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
														{
															r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
															{
																r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																{
																	r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																	{
																		r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																		{
																			r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																			{
																				r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																				{
																					r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																					{
																						r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																						{
																							r1, r6, r13, r14, r15, r16, r17, r24, r27 := r0, r1, r2, r3, r4, r5, r6, r7, r8
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
																							if r12 > -2 {
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
																								r21 := int64(t21[(int64(own)-(65536))&255])
																								r22 := big4.at(int64(own))
																								r23 := r14 + r17 + (-4)*r24
																								var r25 int64
																								if r23 == 0 {
																									r25 = 1
																								}
																								r26 := int64(m.index2.find1(r27))
																								r28 := m.index2.vals[r26*5+4]
																								r29 := -r27 + r28
																								var r30 int64
																								if r29 == 0 {
																									r30 = 1
																								}
																								r31 := m.index2.vals[r26*5+1]
																								r32 := r30 * r31
																								var r33 int64
																								if r25 != 0 {
																									var r34 int64
																									if r30 != 0 {
																										r35 := m.index2.vals[r26*5+0]
																										r34 = r30 * r35
																									}
																									r36 := r34 + (256)*r32
																									r33 = r25 * r36
																								}
																								var r37 int64
																								if r23 == 1 {
																									r37 = 1
																								}
																								r38 := m.index2.vals[r26*5+2]
																								r39 := r30 * r38
																								r40 := r32 + (256)*r39
																								r41 := r37 * r40
																								var r42 int64
																								if r23 == 2 {
																									r42 = 1
																								}
																								r43 := m.index2.vals[r26*5+3]
																								r44 := r30 * r43
																								r45 := r39 + (256)*r44
																								r46 := r42 * r45
																								var r47 int64
																								if r23 == 3 {
																									r47 = 1
																								}
																								var r48 int64
																								if r47 != 0 {
																									r49 := r27 + (1)
																									r50 := int64(m.index2.find1(r49))
																									r51 := m.index2.vals[r50*5+4]
																									r52 := -r27 + r51
																									var r53 int64
																									if r52 == 1 {
																										r53 = 1
																									}
																									var r54 int64
																									if r53 != 0 {
																										r55 := m.index2.vals[r50*5+0]
																										r54 = r53 * r55
																									}
																									r56 := r44 + (256)*r54
																									r48 = r47 * r56
																								}
																								r57 := (-65536)*r21 + (-16777216)*r22 + r33 + r41 + r46 + r48
																								r58 := max(r57-(-16842752), 0)
																								r59 := (2) * r58
																								return Token(min(max((r59)>>1, 0), 65535) + (0)), true
																							}
																							r60 := (6) * r18
																							return Token(min(max((r60)>>1, 0), 15) + (360449)), true
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
		}
	}
}

func (m *Machine) f2654(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13 := r31, r32, r1, r14, r4, r19, r8, r18, r20, r22, r30
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
										{
											r0, r1, r2, r3, r4, r5, r6, r7, r8 := r5, r6, r7, r8, r9, r10, r11, r12, r13
											{
												r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
												{
													r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
													{
														r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
														{
															r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
															{
																r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																{
																	r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																	{
																		r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																		{
																			r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																			{
																				r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																				{
																					r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																					{
																						r0, r1, r2, r3, r4, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																						{
																							r1, r6, r13, r14, r15, r16, r17, r24, r27 := r0, r1, r2, r3, r4, r5, r6, r7, r8
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
																							if r12 > -2 {
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
																								r21 := int64(t21[(int64(own)-(65536))&255])
																								r22 := big4.at(int64(own))
																								r23 := r14 + r17 + (-4)*r24
																								var r25 int64
																								if r23 == 0 {
																									r25 = 1
																								}
																								r26 := int64(m.index2.find1(r27))
																								r28 := m.index2.vals[r26*5+4]
																								r29 := -r27 + r28
																								var r30 int64
																								if r29 == 0 {
																									r30 = 1
																								}
																								r31 := m.index2.vals[r26*5+1]
																								r32 := r30 * r31
																								var r33 int64
																								if r25 != 0 {
																									var r34 int64
																									if r30 != 0 {
																										r35 := m.index2.vals[r26*5+0]
																										r34 = r30 * r35
																									}
																									r36 := r34 + (256)*r32
																									r33 = r25 * r36
																								}
																								var r37 int64
																								if r23 == 1 {
																									r37 = 1
																								}
																								r38 := m.index2.vals[r26*5+2]
																								r39 := r30 * r38
																								r40 := r32 + (256)*r39
																								r41 := r37 * r40
																								var r42 int64
																								if r23 == 2 {
																									r42 = 1
																								}
																								r43 := m.index2.vals[r26*5+3]
																								r44 := r30 * r43
																								r45 := r39 + (256)*r44
																								r46 := r42 * r45
																								var r47 int64
																								if r23 == 3 {
																									r47 = 1
																								}
																								var r48 int64
																								if r47 != 0 {
																									r49 := r27 + (1)
																									r50 := int64(m.index2.find1(r49))
																									r51 := m.index2.vals[r50*5+4]
																									r52 := -r27 + r51
																									var r53 int64
																									if r52 == 1 {
																										r53 = 1
																									}
																									var r54 int64
																									if r53 != 0 {
																										r55 := m.index2.vals[r50*5+0]
																										r54 = r53 * r55
																									}
																									r56 := r44 + (256)*r54
																									r48 = r47 * r56
																								}
																								r57 := r33 + r41 + r46 + r48
																								var r58 int64
																								if r57 > 32767 {
																									r58 = 1
																								}
																								r59 := (-65536)*r21 + (-16777216)*r22 + r33 + r41 + r46 + r48 + (4294901760)*r58
																								r60 := min(max(r59-(-16842752), 0), 4294967296)
																								r61 := (2) * r60
																								return Token(min(max((r61)>>1, 0), 65535) + (0)), true
																							}
																							r62 := (6) * r18
																							return Token(min(max((r62)>>1, 0), 15) + (360449)), true
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
		}
	}
}
