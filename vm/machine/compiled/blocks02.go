// Code generated from the weights of model 16cfe4d4dffd081295b2d6595dc54a582e5a744ebb44b179ea00e0a1fc7c2941; DO NOT EDIT.

package compiled

func (m *Machine) f2677(p int, own Token, r0 int64) (Token, bool) {
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
																							if r12 > -4 {
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
																								r33 := m.index2.vals[r26*5+2]
																								r34 := r30 * r33
																								r35 := m.index2.vals[r26*5+3]
																								r36 := r30 * r35
																								var r37 int64
																								if r25 != 0 {
																									var r38 int64
																									if r30 != 0 {
																										r39 := m.index2.vals[r26*5+0]
																										r38 = r30 * r39
																									}
																									r40 := r38 + (256)*r32 + (65536)*r34 + (16777216)*r36
																									r37 = r25 * r40
																								}
																								var r41 int64
																								if r23 == 1 {
																									r41 = 1
																								}
																								r42 := r27 + (1)
																								r43 := int64(m.index2.find1(r42))
																								r44 := m.index2.vals[r43*5+4]
																								r45 := -r27 + r44
																								var r46 int64
																								if r45 == 1 {
																									r46 = 1
																								}
																								r47 := m.index2.vals[r43*5+0]
																								r48 := r46 * r47
																								r49 := r32 + (256)*r34 + (65536)*r36 + (16777216)*r48
																								r50 := r41 * r49
																								var r51 int64
																								if r23 == 2 {
																									r51 = 1
																								}
																								r52 := m.index2.vals[r43*5+1]
																								r53 := r46 * r52
																								r54 := r34 + (256)*r36 + (65536)*r48 + (16777216)*r53
																								r55 := r51 * r54
																								var r56 int64
																								if r23 == 3 {
																									r56 = 1
																								}
																								var r57 int64
																								if r56 != 0 {
																									var r58 int64
																									if r46 != 0 {
																										r59 := m.index2.vals[r43*5+2]
																										r58 = r46 * r59
																									}
																									r60 := r36 + (256)*r48 + (65536)*r53 + (16777216)*r58
																									r57 = r56 * r60
																								}
																								r61 := (-65536)*r21 + (-16777216)*r22 + r37 + r50 + r55 + r57
																								r62 := min(max(r61-(-16842752), 0), 4294967296)
																								r63 := (2) * r62
																								return Token(min(max((r63)>>1, 0), 65535) + (0)), true
																							}
																							r64 := (6) * r18
																							return Token(min(max((r64)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f2700(p int, own Token, r0 int64) (Token, bool) {
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
																							if r12 > -8 {
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
																								r33 := m.index2.vals[r26*5+2]
																								r34 := r30 * r33
																								r35 := m.index2.vals[r26*5+3]
																								r36 := r30 * r35
																								var r37 int64
																								if r25 != 0 {
																									var r38 int64
																									if r30 != 0 {
																										r39 := m.index2.vals[r26*5+0]
																										r38 = r30 * r39
																									}
																									r40 := r38 + (256)*r32 + (65536)*r34 + (16777216)*r36
																									r37 = r25 * r40
																								}
																								var r41 int64
																								if r23 == 1 {
																									r41 = 1
																								}
																								r42 := r27 + (1)
																								r43 := int64(m.index2.find1(r42))
																								r44 := m.index2.vals[r43*5+4]
																								r45 := -r27 + r44
																								var r46 int64
																								if r45 == 1 {
																									r46 = 1
																								}
																								r47 := m.index2.vals[r43*5+0]
																								r48 := r46 * r47
																								r49 := r32 + (256)*r34 + (65536)*r36 + (16777216)*r48
																								r50 := r41 * r49
																								var r51 int64
																								if r23 == 2 {
																									r51 = 1
																								}
																								r52 := m.index2.vals[r43*5+1]
																								r53 := r46 * r52
																								r54 := r34 + (256)*r36 + (65536)*r48 + (16777216)*r53
																								r55 := r51 * r54
																								var r56 int64
																								if r23 == 3 {
																									r56 = 1
																								}
																								var r57 int64
																								if r56 != 0 {
																									var r58 int64
																									if r46 != 0 {
																										r59 := m.index2.vals[r43*5+2]
																										r58 = r46 * r59
																									}
																									r60 := r36 + (256)*r48 + (65536)*r53 + (16777216)*r58
																									r57 = r56 * r60
																								}
																								r61 := (-65536)*r21 + (-16777216)*r22 + r37 + r50 + r55 + r57
																								r62 := min(max(r61-(-16842752), 0), 4294967296)
																								r63 := (2) * r62
																								return Token(min(max((r63)>>1, 0), 65535) + (0)), true
																							}
																							r64 := (6) * r18
																							return Token(min(max((r64)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f2723(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13 := r29, r30, r1, r16, r4, r21, r10, r20, r22, r28, r24
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
																							r1, r6, r13, r14, r15, r16, r17, r24, r37 := r0, r1, r2, r3, r4, r5, r6, r7, r8
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
																								r23 := int64(m.index2.find1(r24))
																								r25 := m.index2.vals[r23*5+4]
																								r26 := -r24 + r25
																								var r27 int64
																								if r26 == 0 {
																									r27 = 1
																								}
																								var r28 int64
																								if r27 != 0 {
																									r29 := m.index2.vals[r23*5+0]
																									r28 = r27 * r29
																								}
																								var r30 int64
																								if r27 != 0 {
																									r31 := m.index2.vals[r23*5+1]
																									r30 = r27 * r31
																								}
																								var r32 int64
																								if r27 != 0 {
																									r33 := m.index2.vals[r23*5+2]
																									r32 = r27 * r33
																								}
																								var r34 int64
																								if r27 != 0 {
																									r35 := m.index2.vals[r23*5+3]
																									r34 = r27 * r35
																								}
																								r36 := r14 + r17 + (-4)*r37
																								var r38 int64
																								if r36 == 0 {
																									r38 = 1
																								}
																								r39 := (8)*r1 + (4)
																								r40 := min(max(r39, 0), int64(p))
																								r41 := int64(m.tokens[r40])
																								r42 := big1.at(r41)
																								r43 := int64(0)
																								if d := uint64(r41 - (196608)); d < 32768 {
																									r43 = int64(1)
																								}
																								r44 := r6 * r43
																								r45 := r42 + r44
																								r46 := int64(m.index1.find1(r45))
																								r47 := m.index1.vals[r46*4+3]
																								r48 := min(r47, int64(p))
																								r49 := int64(m.tokens[r48])
																								r50 := int64(0)
																								if d := uint64(r49 - (1)); d < 65535 {
																									r50 = int64(t1[(r49-(1))&255])
																								}
																								r51 := r50 - r28
																								r52 := r38 * r51
																								var r53 int64
																								if r36 == 1 {
																									r53 = 1
																								}
																								r54 := (256) * r53
																								r55 := r50 - r30
																								r56 := r54 * r55
																								var r57 int64
																								if r36 == 2 {
																									r57 = 1
																								}
																								r58 := (65536) * r57
																								r59 := r50 - r32
																								r60 := r58 * r59
																								var r61 int64
																								if r36 == 3 {
																									r61 = 1
																								}
																								r62 := (16777216) * r61
																								r63 := r50 - r34
																								r64 := r62 * r63
																								r65 := (-65536)*r21 + (-16777216)*r22 + r28 + (256)*r30 + (65536)*r32 + (16777216)*r34 + r52 + r56 + r60 + r64
																								r66 := min(max(r65-(-16842752), 0), 4294967296)
																								r67 := (2) * r66
																								return Token(min(max((r67)>>1, 0), 65535) + (262144)), true
																							}
																							r68 := (6) * r18
																							return Token(min(max((r68)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f2746(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13 := r29, r30, r21, r22, r24, r1, r16, r4, r10, r20, r28
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
																							r1, r2, r3, r10, r25, r32, r33, r34, r41 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																							r0 := r1 + r2 + (-4)*r3
																							var r4 int64
																							if r0 == 1 {
																								r4 = 1
																							}
																							var r5 int64
																							if r0 == 3 {
																								r5 = 1
																							}
																							r6 := (2)*r4 + (2)*r5 + (-1)
																							r7 := r4 + r5
																							var r8 int64
																							if r7 != 0 {
																								r9 := (8)*r10 + (8)
																								r11 := min(max(r9, 0), int64(p))
																								r12 := int64(m.tokens[r11])
																								r13 := big1.at(r12)
																								r8 = r7 * r13
																							}
																							var r14 int64
																							if r8 > 4095 {
																								r14 = 1
																							}
																							r15 := -r8
																							var r16 int64
																							if r15 > 4096 {
																								r16 = 1
																							}
																							r17 := r4 + r5 + r14 + r16
																							r18 := max(r17-(1), 0)
																							r19 := (3)*r18 + (-1)
																							r20 := (8)*r10 + (5)
																							r21 := min(max(r20, 0), int64(p))
																							r22 := int64(m.tokens[r21])
																							r23 := big1.at(r22)
																							var r24 int64
																							if r25 != 0 {
																								r26 := int64(0)
																								if d := uint64(r22 - (196608)); d < 32768 {
																									r26 = int64(1)
																								}
																								r24 = r25 * r26
																							}
																							r27 := r23 + r24
																							r28 := int64(m.index1.find1(r27))
																							r29 := m.index1.vals[r28*4+0]
																							r30 := m.index1.vals[r28*4+1]
																							r31 := (4)*r32 + r1 + (65536)*r33 + (4)*r34 + r2 + (-4)*r29 - r30
																							var r35 int64
																							if r31 > -2 {
																								r35 = 1
																							}
																							r36 := (4)*r35 + (-1)
																							r37, top0 := int64(0), int64(0)
																							if k := r6; k > top0 {
																								r37, top0 = 1, k
																							} else if k == top0 {
																								r37 = -1
																							}
																							if k := r19; k > top0 {
																								r37, top0 = 2, k
																							} else if k == top0 {
																								r37 = -1
																							}
																							if k := r36; k > top0 {
																								r37, top0 = 3, k
																							} else if k == top0 {
																								r37 = -1
																							}
																							if r37 == 0 {
																								r38 := int64(t21[(int64(own)-(65536))&255])
																								r39 := big4.at(int64(own))
																								r40 := int64(m.index2.find1(r41))
																								r42 := m.index2.vals[r40*5+4]
																								r43 := -r41 + r42
																								var r44 int64
																								if r43 == 0 {
																									r44 = 1
																								}
																								var r45 int64
																								if r44 != 0 {
																									r46 := m.index2.vals[r40*5+0]
																									r45 = r44 * r46
																								}
																								var r47 int64
																								if r44 != 0 {
																									r48 := m.index2.vals[r40*5+1]
																									r47 = r44 * r48
																								}
																								var r49 int64
																								if r44 != 0 {
																									r50 := m.index2.vals[r40*5+2]
																									r49 = r44 * r50
																								}
																								var r51 int64
																								if r44 != 0 {
																									r52 := m.index2.vals[r40*5+3]
																									r51 = r44 * r52
																								}
																								var r53 int64
																								if r0 == 0 {
																									r53 = 1
																								}
																								r54 := (8)*r10 + (4)
																								r55 := min(max(r54, 0), int64(p))
																								r56 := int64(m.tokens[r55])
																								r57 := big1.at(r56)
																								r58 := int64(0)
																								if d := uint64(r56 - (196608)); d < 32768 {
																									r58 = int64(1)
																								}
																								r59 := r25 * r58
																								r60 := r57 + r59
																								r61 := int64(m.index1.find1(r60))
																								r62 := m.index1.vals[r61*4+3]
																								r63 := min(r62, int64(p))
																								r64 := int64(m.tokens[r63])
																								r65 := int64(0)
																								if d := uint64(r64 - (1)); d < 65535 {
																									r65 = r64
																								}
																								r66 := r65 - r45 + (-256)*r47
																								r67 := r53 * r66
																								var r68 int64
																								if r0 == 2 {
																									r68 = 1
																								}
																								r69 := (65536) * r68
																								r70 := r65 - r49 + (-256)*r51
																								r71 := r69 * r70
																								r72 := (-65536)*r38 + (-16777216)*r39 + r45 + (256)*r47 + (65536)*r49 + (16777216)*r51 + r67 + r71
																								r73 := min(max(r72-(-16842752), 0), 4294967296)
																								r74 := (2) * r73
																								return Token(min(max((r74)>>1, 0), 65535) + (262144)), true
																							}
																							if r37 == 1 {
																								r75 := (2)*r8 + (8192)
																								return Token(min(max((r75)>>1, 0), 8191) + (327680)), true
																							}
																							if r37 == 2 {
																								r76 := (2)*r8 + (67108865)
																								return Token(min(max((r76-(-8191))>>14, 0), 8191) + (352256)), true
																							}
																							r77 := (6) * r35
																							return Token(min(max((r77)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f2769(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12 := r29, r30, r21, r22, r24, r1, r16, r4, r10, r20
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
											r0, r1, r2, r3, r4, r5, r6, r7 := r5, r6, r7, r8, r9, r10, r11, r12
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
																							r1, r2, r3, r9, r24, r31, r32, r33 := r0, r1, r2, r3, r4, r5, r6, r7
																							r0 := r1 + r2 + (-4)*r3
																							var r4 int64
																							if r0 == 0 {
																								r4 = 1
																							}
																							r5 := (-2)*r4 + (1)
																							r6 := -r4 + (1)
																							var r7 int64
																							if r6 != 0 {
																								r8 := (8)*r9 + (8)
																								r10 := min(max(r8, 0), int64(p))
																								r11 := int64(m.tokens[r10])
																								r12 := big1.at(r11)
																								r7 = r6 * r12
																							}
																							var r13 int64
																							if r7 > 4095 {
																								r13 = 1
																							}
																							r14 := -r7
																							var r15 int64
																							if r14 > 4096 {
																								r15 = 1
																							}
																							r16 := -r4 + r13 + r15
																							r17 := max(r16, 0)
																							r18 := (3)*r17 + (-1)
																							r19 := (8)*r9 + (5)
																							r20 := min(max(r19, 0), int64(p))
																							r21 := int64(m.tokens[r20])
																							r22 := big1.at(r21)
																							var r23 int64
																							if r24 != 0 {
																								r25 := int64(0)
																								if d := uint64(r21 - (196608)); d < 32768 {
																									r25 = int64(1)
																								}
																								r23 = r24 * r25
																							}
																							r26 := r22 + r23
																							r27 := int64(m.index1.find1(r26))
																							r28 := m.index1.vals[r27*4+0]
																							r29 := m.index1.vals[r27*4+1]
																							r30 := (4)*r31 + r1 + (65536)*r32 + (4)*r33 + r2 + (-4)*r28 - r29
																							var r34 int64
																							if r30 > -4 {
																								r34 = 1
																							}
																							r35 := (4)*r34 + (-1)
																							r36, top0 := int64(0), int64(0)
																							if k := r5; k > top0 {
																								r36, top0 = 1, k
																							} else if k == top0 {
																								r36 = -1
																							}
																							if k := r18; k > top0 {
																								r36, top0 = 2, k
																							} else if k == top0 {
																								r36 = -1
																							}
																							if k := r35; k > top0 {
																								r36, top0 = 3, k
																							} else if k == top0 {
																								r36 = -1
																							}
																							if r36 == 0 {
																								r37 := int64(t21[(int64(own)-(65536))&255])
																								r38 := big4.at(int64(own))
																								r39 := (8)*r9 + (4)
																								r40 := min(max(r39, 0), int64(p))
																								r41 := int64(m.tokens[r40])
																								r42 := big1.at(r41)
																								var r43 int64
																								if r24 != 0 {
																									r44 := int64(0)
																									if d := uint64(r41 - (196608)); d < 32768 {
																										r44 = int64(1)
																									}
																									r43 = r24 * r44
																								}
																								r45 := r42 + r43
																								r46 := int64(m.index1.find1(r45))
																								r47 := m.index1.vals[r46*4+0]
																								r48 := m.index1.vals[r46*4+1]
																								r49 := (-65536)*r37 + (-16777216)*r38 + (4)*r47 + r48
																								r50 := max(r49-(-16842752), 0)
																								r51 := (2) * r50
																								return Token(min(max((r51)>>1, 0), 65535) + (262144)), true
																							}
																							if r36 == 1 {
																								r52 := (2)*r7 + (8192)
																								return Token(min(max((r52)>>1, 0), 8191) + (327680)), true
																							}
																							if r36 == 2 {
																								r53 := (2)*r7 + (67108865)
																								return Token(min(max((r53-(-8191))>>14, 0), 8191) + (352256)), true
																							}
																							r54 := (6) * r34
																							return Token(min(max((r54)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f2792(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12 := r29, r30, r21, r22, r24, r1, r16, r4, r10, r20
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
											r0, r1, r2, r3, r4, r5, r6, r7 := r5, r6, r7, r8, r9, r10, r11, r12
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
																							r1, r2, r3, r9, r24, r31, r32, r33 := r0, r1, r2, r3, r4, r5, r6, r7
																							r0 := r1 + r2 + (-4)*r3
																							var r4 int64
																							if r0 == 0 {
																								r4 = 1
																							}
																							r5 := (-2)*r4 + (1)
																							r6 := -r4 + (1)
																							var r7 int64
																							if r6 != 0 {
																								r8 := (8)*r9 + (8)
																								r10 := min(max(r8, 0), int64(p))
																								r11 := int64(m.tokens[r10])
																								r12 := big1.at(r11)
																								r7 = r6 * r12
																							}
																							var r13 int64
																							if r7 > 4095 {
																								r13 = 1
																							}
																							r14 := -r7
																							var r15 int64
																							if r14 > 4096 {
																								r15 = 1
																							}
																							r16 := -r4 + r13 + r15
																							r17 := max(r16, 0)
																							r18 := (3)*r17 + (-1)
																							r19 := (8)*r9 + (5)
																							r20 := min(max(r19, 0), int64(p))
																							r21 := int64(m.tokens[r20])
																							r22 := big1.at(r21)
																							var r23 int64
																							if r24 != 0 {
																								r25 := int64(0)
																								if d := uint64(r21 - (196608)); d < 32768 {
																									r25 = int64(1)
																								}
																								r23 = r24 * r25
																							}
																							r26 := r22 + r23
																							r27 := int64(m.index1.find1(r26))
																							r28 := m.index1.vals[r27*4+0]
																							r29 := m.index1.vals[r27*4+1]
																							r30 := (4)*r31 + r1 + (65536)*r32 + (4)*r33 + r2 + (-4)*r28 - r29
																							var r34 int64
																							if r30 > -8 {
																								r34 = 1
																							}
																							r35 := (4)*r34 + (-1)
																							r36, top0 := int64(0), int64(0)
																							if k := r5; k > top0 {
																								r36, top0 = 1, k
																							} else if k == top0 {
																								r36 = -1
																							}
																							if k := r18; k > top0 {
																								r36, top0 = 2, k
																							} else if k == top0 {
																								r36 = -1
																							}
																							if k := r35; k > top0 {
																								r36, top0 = 3, k
																							} else if k == top0 {
																								r36 = -1
																							}
																							if r36 == 0 {
																								r37 := int64(t21[(int64(own)-(65536))&255])
																								r38 := big4.at(int64(own))
																								r39 := (8)*r9 + (4)
																								r40 := min(max(r39, 0), int64(p))
																								r41 := int64(m.tokens[r40])
																								r42 := big1.at(r41)
																								var r43 int64
																								if r24 != 0 {
																									r44 := int64(0)
																									if d := uint64(r41 - (196608)); d < 32768 {
																										r44 = int64(1)
																									}
																									r43 = r24 * r44
																								}
																								r45 := r42 + r43
																								r46 := int64(m.index1.find1(r45))
																								r47 := m.index1.vals[r46*4+0]
																								r48 := m.index1.vals[r46*4+1]
																								r49 := (-65536)*r37 + (-16777216)*r38 + (4)*r47 + r48
																								r50 := max(r49-(-16842752), 0)
																								r51 := (2) * r50
																								return Token(min(max((r51)>>1, 0), 65535) + (262144)), true
																							}
																							if r36 == 1 {
																								r52 := (2)*r7 + (8192)
																								return Token(min(max((r52)>>1, 0), 8191) + (327680)), true
																							}
																							if r36 == 2 {
																								r53 := (2)*r7 + (67108865)
																								return Token(min(max((r53-(-8191))>>14, 0), 8191) + (352256)), true
																							}
																							r54 := (6) * r34
																							return Token(min(max((r54)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f2815(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r29, r30, r1, r16
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
																							r12 := m.index1.vals[r11*4+2]
																							r13 := (-65536)*r0 + (-16777216)*r1 + r12
																							r14 := max(r13-(-16842752), 0)
																							r15 := (2) * r14
																							return Token(min(max((r15)>>1, 0), 65535) + (262144)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f2838(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8, r9 := r25, r26, r1, r11, r15, r16, r24
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
											r0, r1, r2, r3, r4 := r5, r6, r7, r8, r9
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
																							r1, r6, r13, r14, r21 := r0, r1, r2, r3, r4
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
																							r12 := (4)*r13 + r14 + (-4)*r10 - r11
																							var r15 int64
																							if r12 > -1 {
																								r15 = 1
																							}
																							r16 := (4)*r15 + (-1)
																							r17, top0 := int64(0), int64(0)
																							if k := r16; k > top0 {
																								r17, top0 = 1, k
																							} else if k == top0 {
																								r17 = -1
																							}
																							if r17 == 0 {
																								r18 := int64(t21[(int64(own)-(65536))&255])
																								r19 := big4.at(int64(own))
																								r20 := int64(m.index2.find1(r21))
																								r22 := m.index2.vals[r20*5+4]
																								r23 := -r21 + r22
																								var r24 int64
																								if r23 == 0 {
																									r24 = 1
																								}
																								var r25 int64
																								if r24 != 0 {
																									r26 := m.index2.vals[r20*5+0]
																									r25 = r24 * r26
																								}
																								var r27 int64
																								if r24 != 0 {
																									r28 := m.index2.vals[r20*5+1]
																									r27 = r24 * r28
																								}
																								var r29 int64
																								if r24 != 0 {
																									r30 := m.index2.vals[r20*5+2]
																									r29 = r24 * r30
																								}
																								var r31 int64
																								if r24 != 0 {
																									r32 := m.index2.vals[r20*5+3]
																									r31 = r24 * r32
																								}
																								r33 := (-65536)*r18 + (-16777216)*r19 + r25 + (256)*r27 + (65536)*r29 + (16777216)*r31
																								r34 := max(r33-(-16842752), 0)
																								r35 := (2) * r34
																								return Token(min(max((r35)>>1, 0), 65535) + (0)), true
																							}
																							r36 := (8) * r15
																							return Token(min(max((r36)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f2861(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5 := r25, r26, r24
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
											r0 := r5
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
																							r3 := r0
																							r0 := int64(t21[(int64(own)-(65536))&255])
																							r1 := big4.at(int64(own))
																							r2 := int64(m.index2.find1(r3))
																							r4 := m.index2.vals[r2*5+4]
																							r5 := -r3 + r4
																							var r6 int64
																							if r5 == 0 {
																								r6 = 1
																							}
																							var r7 int64
																							if r6 != 0 {
																								r8 := m.index2.vals[r2*5+0]
																								r7 = r6 * r8
																							}
																							var r9 int64
																							if r6 != 0 {
																								r10 := m.index2.vals[r2*5+1]
																								r9 = r6 * r10
																							}
																							var r11 int64
																							if r6 != 0 {
																								r12 := m.index2.vals[r2*5+2]
																								r11 = r6 * r12
																							}
																							var r13 int64
																							if r6 != 0 {
																								r14 := m.index2.vals[r2*5+3]
																								r13 = r6 * r14
																							}
																							r15 := (-65536)*r0 + (-16777216)*r1 + r7 + (256)*r9 + (65536)*r11 + (16777216)*r13
																							r16 := max(r15-(-16842752), 0)
																							r17 := (2) * r16
																							return Token(min(max((r17)>>1, 0), 65535) + (0)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f2867(p int, own Token, r0 int64) (Token, bool) {
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
						return m.f1534(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f2873(p int, own Token, r0 int64) (Token, bool) {
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
						return m.f1557(p, own, r5, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f2879(p int, own Token, r0 int64) (Token, bool) {
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
						return m.f1580(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f2892(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64) (Token, bool) {
	{
		r0, r1, r2, r3 := r0, r1, r2, r3
		{
			r0, r1, r2, r3 := r0, r1, r2, r3
			{
				r0, r1, r2, r3 := r0, r1, r2, r3
				{
					r0, r1, r2, r3 := r0, r1, r2, r3
					{
						r0, r1, r2, r3 := r0, r1, r2, r3
						{
							r0, r1, r2, r3 := r0, r1, r2, r3
							{
								r0, r1, r2, r3 := r0, r1, r2, r3
								{
									r0, r1, r2, r3 := r0, r1, r2, r3
									{
										r0, r1, r2, r3 := r0, r1, r2, r3
										{
											r0, r1, r2, r3 := r0, r1, r2, r3
											{
												r0, r1, r2, r3 := r0, r1, r2, r3
												{
													r1, r21, r28, r31 := r0, r1, r2, r3
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
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f2902(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8 := r4, r5, r1, r6, r7, r8
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
										return m.f2892(p, own, r5, r6, r7, r8)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f2915(p int, own Token, r0 int64, r1 int64, r2 int64, r3 int64) (Token, bool) {
	{
		r0, r1, r2, r3 := r0, r1, r2, r3
		{
			r0, r1, r2, r3 := r0, r1, r2, r3
			{
				r0, r1, r2, r3 := r0, r1, r2, r3
				{
					r0, r1, r2, r3 := r0, r1, r2, r3
					{
						r0, r1, r2, r3 := r0, r1, r2, r3
						{
							r0, r1, r2, r3 := r0, r1, r2, r3
							{
								r0, r1, r2, r3 := r0, r1, r2, r3
								{
									r0, r1, r2, r3 := r0, r1, r2, r3
									{
										r0, r1, r2, r3 := r0, r1, r2, r3
										{
											r0, r1, r2, r3 := r0, r1, r2, r3
											{
												r0, r1, r2, r3 := r0, r1, r2, r3
												{
													r1, r6, r30, r33 := r0, r1, r2, r3
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
													s4 = s4.plus(Int{0, 9007199254740992}, r31, false)
													s4 = s4.plus(Int{0, 9007199254740992}, r37, false)
													s5, id2 := family9.wideMax(s4, r38, int64(-1))
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

func (m *Machine) f2925(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8 := r4, r5, r1, r6, r7, r8
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
										return m.f2915(p, own, r5, r6, r7, r8)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f2931(p int, own Token, r0 int64) (Token, bool) {
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
						return m.f1649(p, own, r5, r2, r3, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f2937(p int, own Token, r0 int64) (Token, bool) {
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
						return m.f1672(p, own, r5, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f2943(p int, own Token, r0 int64) (Token, bool) {
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
						return m.f1695(p, own, r5, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f2949(p int, own Token, r0 int64) (Token, bool) {
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
						return m.f1718(p, own, r5, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f2951(p int, own Token) (Token, bool) {
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
}

func (m *Machine) f2974(p int, own Token, r0 int64) (Token, bool) {
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
																							r12 := (8)*r10 + (2)*r11 + (-65535)
																							return Token(min(max((r12-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f2997(p int, own Token, r0 int64) (Token, bool) {
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
																							r25 := min(max(r24, 0), 4294967296)
																							r26 := (2)*r25 + (-65535)
																							return Token(min(max((r26-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3020(p int, own Token, r0 int64) (Token, bool) {
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
																							r25 := min(max(r24, 0), 4294967296)
																							r26 := (2)*r25 + (-65535)
																							return Token(min(max((r26-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3043(p int, own Token, r0 int64) (Token, bool) {
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
																							r46 := min(max(r45, 0), 4294967296)
																							r47 := (2)*r46 + (-65535)
																							return Token(min(max((r47-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3066(p int, own Token, r0 int64) (Token, bool) {
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
																								r26 := min(max(r12, 0), 65536)
																								r27 := (8)*r24 + (2)*r25 + (-65536)*r26 + (1)
																								r28 := (-65536) * r26
																								return family1.pick(r27, r28), true
																							}
																							r29 := (-2)*r13 + (2)
																							return Token(min(max((r29)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3089(p int, own Token, r0 int64) (Token, bool) {
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
																							r45 := max(r39-(1), 0)
																							r46 := (4294901760) * r45
																							r47 := min(max(r40, 0), 65536)
																							r48 := r46 * r47
																							r49 := (2)*r29 + (2)*r31 + (-2)*r41 + (-2)*r48 + (1)
																							r50 := r43 * r49
																							r51 := r39 * r49
																							r52 := (131071)*r41 - r44 + r50 - r51
																							r53 := -r41 - r44
																							s1 := Int{-1, 18445618173802708992}
																							s1 = s1.plus(Int{-1, 18446744069414649856}, r41, false)
																							s1 = s1.plus(Int{0, 65535}, r51, false)
																							s2, id0 := family0.wideMax(s1, r52, r53)
																							if c := s2.Cmp(top); c > 0 || c == 0 && id0 < best {
																								top, best = s2, id0
																							}
																							r54 := (65536) * r47
																							r55 := r43 * r54
																							r56 := r39 * r54
																							r57 := (2)*r29 + (2)*r31 + (-2)*r41 + (1)
																							r58 := r39 * r57
																							r59 := r43 * r57
																							r60 := -r55 + (131071)*r56 - r58 + r59
																							r61 := -r55 - r56
																							s3 := Int{0, 1125899906842624}
																							s3 = s3.plus(Int{-1, 18446744069414649856}, r56, false)
																							s3 = s3.plus(Int{0, 65535}, r58, false)
																							s4, id1 := family1.wideMax(s3, r60, r61)
																							if c := s4.Cmp(top); c > 0 || c == 0 && id1 < best {
																								top, best = s4, id1
																							}
																							s5 := Int{-1, 18445618173802708992}
																							s5 = s5.plus(Int{-1, 18446744069414649856}, r41, false)
																							s5 = s5.plus(Int{0, 65535}, r51, false)
																							s6, id2 := family2.wideMax(s5, r52, r53)
																							if c := s6.Cmp(top); c > 0 || c == 0 && id2 < best {
																								top, best = s6, id2
																							}
																							s7 := Int{-1, 18445618173802708992}
																							s7 = s7.plus(Int{-1, 18446744069414649856}, r41, false)
																							s7 = s7.plus(Int{0, 65535}, r51, false)
																							s8, id3 := family4.wideMax(s7, r52, r53)
																							if c := s8.Cmp(top); c > 0 || c == 0 && id3 < best {
																								top, best = s8, id3
																							}
																							var r62 int64
																							if r24 > 0 {
																								r62 = 1
																							}
																							var r63 int64
																							if r12 == 2147483648 {
																								r63 = 1
																							}
																							r64 := max(r24-(4294967294), 0)
																							r65 := r63 + r64
																							r66 := max(r65-(1), 0)
																							r67 := (-2)*r62 + (4)*r66 + (2)
																							s9 := Int{0, 7881299347898368}
																							s9 = s9.plus(Int{-1, 18437736874454810624}, r62, false)
																							s9 = s9.plus(Int{0, 9007199254740992}, r66, false)
																							s10, id4 := family9.wideMax(s9, r67, int64(-1))
																							if c := s10.Cmp(top); c > 0 || c == 0 && id4 < best {
																								top, best = s10, id4
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

func (m *Machine) f3112(p int, own Token, r0 int64) (Token, bool) {
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
																							r45 := max(r39-(1), 0)
																							r46 := (4294901760) * r45
																							r47 := min(max(r40, 0), 65536)
																							r48 := r46 * r47
																							r49 := (2)*r29 + (2)*r31 + (-2)*r41 + (-2)*r48 + (1)
																							r50 := r43 * r49
																							r51 := r39 * r49
																							r52 := (131071)*r41 - r44 + r50 - r51
																							r53 := -r41 - r44
																							s1 := Int{-1, 18445618173802708992}
																							s1 = s1.plus(Int{-1, 18446744069414649856}, r41, false)
																							s1 = s1.plus(Int{0, 65535}, r51, false)
																							s2, id0 := family0.wideMax(s1, r52, r53)
																							if c := s2.Cmp(top); c > 0 || c == 0 && id0 < best {
																								top, best = s2, id0
																							}
																							r54 := (65536) * r47
																							r55 := r43 * r54
																							r56 := r39 * r54
																							r57 := (2)*r29 + (2)*r31 + (-2)*r41 + (1)
																							r58 := r39 * r57
																							r59 := r43 * r57
																							r60 := -r55 + (131071)*r56 - r58 + r59
																							r61 := -r55 - r56
																							s3 := Int{0, 1125899906842624}
																							s3 = s3.plus(Int{-1, 18446744069414649856}, r56, false)
																							s3 = s3.plus(Int{0, 65535}, r58, false)
																							s4, id1 := family1.wideMax(s3, r60, r61)
																							if c := s4.Cmp(top); c > 0 || c == 0 && id1 < best {
																								top, best = s4, id1
																							}
																							s5 := Int{-1, 18445618173802708992}
																							s5 = s5.plus(Int{-1, 18446744069414649856}, r41, false)
																							s5 = s5.plus(Int{0, 65535}, r51, false)
																							s6, id2 := family2.wideMax(s5, r52, r53)
																							if c := s6.Cmp(top); c > 0 || c == 0 && id2 < best {
																								top, best = s6, id2
																							}
																							s7 := Int{-1, 18445618173802708992}
																							s7 = s7.plus(Int{-1, 18446744069414649856}, r41, false)
																							s7 = s7.plus(Int{0, 65535}, r51, false)
																							s8, id3 := family4.wideMax(s7, r52, r53)
																							if c := s8.Cmp(top); c > 0 || c == 0 && id3 < best {
																								top, best = s8, id3
																							}
																							var r62 int64
																							if r24 > 0 {
																								r62 = 1
																							}
																							r63 := (-2)*r62 + (2)
																							s9 := Int{0, 7881299347898368}
																							s9 = s9.plus(Int{-1, 18437736874454810624}, r62, false)
																							s10, id4 := family9.wideMax(s9, r63, int64(-1))
																							if c := s10.Cmp(top); c > 0 || c == 0 && id4 < best {
																								top, best = s10, id4
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

func (m *Machine) f3135(p int, own Token, r0 int64) (Token, bool) {
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
																							r15 := r13 + (-4096)*r14
																							r16 := min(max((r15)>>8, 0), 15)
																							r17 := r13 + (-4096)*r14 + (-256)*r16
																							r18 := min(max((r17)>>4, 0), 15)
																							r19 := (8)*r1 + (4)
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
																							r27 := m.index1.vals[r26*4+3]
																							r28 := min(r27, int64(p))
																							r29 := int64(m.tokens[r28])
																							r30 := int64(0)
																							if d := uint64(r29 - (1)); d < 65535 {
																								r30 = r29
																							}
																							r31 := min(max((r30)>>12, 0), 15)
																							r32 := r30 + (-4096)*r31
																							r33 := min(max((r32)>>8, 0), 15)
																							r34 := r30 + (-4096)*r31 + (-256)*r33
																							r35 := min(max((r34)>>4, 0), 15)
																							r36 := (16)*r18 + r35
																							r37 := int64(t4[r36])
																							r38 := (16)*r16 + r33
																							r39 := int64(t4[r38])
																							r40 := (16)*r14 + r31
																							r41 := int64(t4[r40])
																							r42 := r10 + (-1)
																							r43 := min(max(r42, 0), int64(p))
																							r44 := int64(m.tokens[r43])
																							r45 := int64(0)
																							if d := uint64(r44 - (65537)); d < 65535 {
																								r45 = r44 - (65536)
																							}
																							r46 := min(max((r45)>>12, 0), 15)
																							r47 := r45 + (-4096)*r46
																							r48 := min(max((r47)>>8, 0), 15)
																							r49 := r45 + (-4096)*r46 + (-256)*r48
																							r50 := min(max((r49)>>4, 0), 15)
																							r51 := r27 + (-1)
																							r52 := min(max(r51, 0), int64(p))
																							r53 := int64(m.tokens[r52])
																							r54 := int64(0)
																							if d := uint64(r53 - (65537)); d < 65535 {
																								r54 = r53 - (65536)
																							}
																							r55 := min(max((r54)>>12, 0), 15)
																							r56 := r54 + (-4096)*r55
																							r57 := min(max((r56)>>8, 0), 15)
																							r58 := r54 + (-4096)*r55 + (-256)*r57
																							r59 := min(max((r58)>>4, 0), 15)
																							r60 := (16)*r50 + r59
																							r61 := int64(t4[r60])
																							r62 := (16)*r48 + r57
																							r63 := int64(t4[r62])
																							r64 := (16)*r46 + r55
																							r65 := int64(t4[r64])
																							r66 := (16)*r13 + r30 + (-65536)*r14 + (-4096)*r31 + (-4096)*r16 + (-256)*r33 + (-256)*r18 + (-16)*r35
																							r67 := t5.eval(r66)
																							r68 := (16)*r45 + r54 + (-65536)*r46 + (-4096)*r55 + (-4096)*r48 + (-256)*r57 + (-256)*r50 + (-16)*r59
																							r69 := t5.eval(r68)
																							r70 := (16)*r37 + (256)*r39 + (4096)*r41 + (1048576)*r61 + (16777216)*r63 + (268435456)*r65 + r67 + (65536)*r69
																							r71 := min(max(r70, 0), 4294967296)
																							r72 := (2)*r71 + (-65535)
																							return Token(min(max((r72-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3158(p int, own Token, r0 int64) (Token, bool) {
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
																							r22 := m.index1.vals[r9*4+3]
																							r23 := min(r22, int64(p))
																							r24 := int64(m.tokens[r23])
																							r25 := int64(0)
																							if d := uint64(r24 - (1)); d < 65535 {
																								r25 = r24
																							}
																							r26 := min(max((r25)>>12, 0), 15)
																							r27 := r25 + (-4096)*r26
																							r28 := min(max((r27)>>8, 0), 15)
																							r29 := r25 + (-4096)*r26 + (-256)*r28
																							r30 := min(max((r29)>>4, 0), 15)
																							r31 := m.index1.vals[r19*4+3]
																							r32 := min(r31, int64(p))
																							r33 := int64(m.tokens[r32])
																							r34 := int64(0)
																							if d := uint64(r33 - (1)); d < 65535 {
																								r34 = r33
																							}
																							r35 := min(max((r34)>>12, 0), 15)
																							r36 := r34 + (-4096)*r35
																							r37 := min(max((r36)>>8, 0), 15)
																							r38 := r34 + (-4096)*r35 + (-256)*r37
																							r39 := min(max((r38)>>4, 0), 15)
																							r40 := (16)*r30 + r39
																							r41 := int64(t4[r40])
																							r42 := (16)*r28 + r37
																							r43 := int64(t4[r42])
																							r44 := (16)*r26 + r35
																							r45 := int64(t4[r44])
																							r46 := r22 + (-1)
																							r47 := min(max(r46, 0), int64(p))
																							r48 := int64(m.tokens[r47])
																							r49 := int64(0)
																							if d := uint64(r48 - (65537)); d < 65535 {
																								r49 = r48 - (65536)
																							}
																							r50 := min(max((r49)>>12, 0), 15)
																							r51 := r49 + (-4096)*r50
																							r52 := min(max((r51)>>8, 0), 15)
																							r53 := r49 + (-4096)*r50 + (-256)*r52
																							r54 := min(max((r53)>>4, 0), 15)
																							r55 := r31 + (-1)
																							r56 := min(max(r55, 0), int64(p))
																							r57 := int64(m.tokens[r56])
																							r58 := int64(0)
																							if d := uint64(r57 - (65537)); d < 65535 {
																								r58 = r57 - (65536)
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
																							r70 := (16)*r25 + r34 + (-65536)*r26 + (-4096)*r35 + (-4096)*r28 + (-256)*r37 + (-256)*r30 + (-16)*r39
																							r71 := t5.eval(r70)
																							r72 := (16)*r49 + r58 + (-65536)*r50 + (-4096)*r59 + (-4096)*r52 + (-256)*r61 + (-256)*r54 + (-16)*r63
																							r73 := t5.eval(r72)
																							r74 := (4)*r10 + r11 + (4)*r20 + r21 + (-16)*r41 + (-256)*r43 + (-4096)*r45 + (-1048576)*r65 + (-16777216)*r67 + (-268435456)*r69 - r71 + (-65536)*r73
																							r75 := min(max(r74, 0), 4294967296)
																							r76 := (2)*r75 + (-65535)
																							return Token(min(max((r76-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3181(p int, own Token, r0 int64) (Token, bool) {
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
																							r22 := m.index1.vals[r9*4+3]
																							r23 := min(r22, int64(p))
																							r24 := int64(m.tokens[r23])
																							r25 := int64(0)
																							if d := uint64(r24 - (1)); d < 65535 {
																								r25 = r24
																							}
																							r26 := min(max((r25)>>12, 0), 15)
																							r27 := r25 + (-4096)*r26
																							r28 := min(max((r27)>>8, 0), 15)
																							r29 := r25 + (-4096)*r26 + (-256)*r28
																							r30 := min(max((r29)>>4, 0), 15)
																							r31 := m.index1.vals[r19*4+3]
																							r32 := min(r31, int64(p))
																							r33 := int64(m.tokens[r32])
																							r34 := int64(0)
																							if d := uint64(r33 - (1)); d < 65535 {
																								r34 = r33
																							}
																							r35 := min(max((r34)>>12, 0), 15)
																							r36 := r34 + (-4096)*r35
																							r37 := min(max((r36)>>8, 0), 15)
																							r38 := r34 + (-4096)*r35 + (-256)*r37
																							r39 := min(max((r38)>>4, 0), 15)
																							r40 := (16)*r30 + r39
																							r41 := int64(t4[r40])
																							r42 := (16)*r28 + r37
																							r43 := int64(t4[r42])
																							r44 := (16)*r26 + r35
																							r45 := int64(t4[r44])
																							r46 := r22 + (-1)
																							r47 := min(max(r46, 0), int64(p))
																							r48 := int64(m.tokens[r47])
																							r49 := int64(0)
																							if d := uint64(r48 - (65537)); d < 65535 {
																								r49 = r48 - (65536)
																							}
																							r50 := min(max((r49)>>12, 0), 15)
																							r51 := r49 + (-4096)*r50
																							r52 := min(max((r51)>>8, 0), 15)
																							r53 := r49 + (-4096)*r50 + (-256)*r52
																							r54 := min(max((r53)>>4, 0), 15)
																							r55 := r31 + (-1)
																							r56 := min(max(r55, 0), int64(p))
																							r57 := int64(m.tokens[r56])
																							r58 := int64(0)
																							if d := uint64(r57 - (65537)); d < 65535 {
																								r58 = r57 - (65536)
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
																							r70 := (16)*r25 + r34 + (-65536)*r26 + (-4096)*r35 + (-4096)*r28 + (-256)*r37 + (-256)*r30 + (-16)*r39
																							r71 := t5.eval(r70)
																							r72 := (16)*r49 + r58 + (-65536)*r50 + (-4096)*r59 + (-4096)*r52 + (-256)*r61 + (-256)*r54 + (-16)*r63
																							r73 := t5.eval(r72)
																							r74 := (4)*r10 + r11 + (4)*r20 + r21 + (-32)*r41 + (-512)*r43 + (-8192)*r45 + (-2097152)*r65 + (-33554432)*r67 + (-536870912)*r69 + (-2)*r71 + (-131072)*r73
																							r75 := min(max(r74, 0), 4294967296)
																							r76 := (2)*r75 + (-65535)
																							return Token(min(max((r76-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3204(p int, own Token, r0 int64) (Token, bool) {
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
																							r44 := min(max(r43, 0), 4294967296)
																							r45 := (2)*r44 + (-65535)
																							return Token(min(max((r45-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3227(p int, own Token, r0 int64) (Token, bool) {
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
																							r71 := min(max(r70, 0), 4294967296)
																							r72 := (2)*r71 + (-65535)
																							return Token(min(max((r72-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3250(p int, own Token, r0 int64) (Token, bool) {
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
																							r88 := min(max(r87, 0), 4294967296)
																							r89 := (2)*r88 + (-65535)
																							return Token(min(max((r89-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3273(p int, own Token, r0 int64) (Token, bool) {
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
																							r74 := min(max(r73, 0), 4294967296)
																							r75 := (2)*r74 + (-65535)
																							return Token(min(max((r75-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3296(p int, own Token, r0 int64) (Token, bool) {
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
																							r68 := min(max(r67, 0), 4294967296)
																							r69 := (2)*r68 + (-65535)
																							return Token(min(max((r69-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3319(p int, own Token, r0 int64) (Token, bool) {
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
																							var r18 int64
																							if r17 != 0 {
																								r19 := int64(t13[r15])
																								r20 := (8)*r1 + (3)
																								r21 := min(max(r20, 0), int64(p))
																								r22 := int64(m.tokens[r21])
																								r23 := big1.at(r22)
																								r24 := int64(0)
																								if d := uint64(r22 - (196608)); d < 32768 {
																									r24 = int64(1)
																								}
																								r25 := r6 * r24
																								r26 := r23 + r25
																								r27 := int64(m.index1.find1(r26))
																								r28 := m.index1.vals[r27*4+3]
																								r29 := min(r28, int64(p))
																								r30 := int64(m.tokens[r29])
																								r31 := int64(0)
																								if d := uint64(r30 - (1)); d < 65535 {
																									r31 = r30
																								}
																								r32 := r19 * r31
																								var r33 int64
																								if r19 != 0 {
																									r34 := r28 + (-1)
																									r35 := min(max(r34, 0), int64(p))
																									r36 := int64(m.tokens[r35])
																									r37 := int64(0)
																									if d := uint64(r36 - (65537)); d < 65535 {
																										r37 = r36 - (65536)
																									}
																									r38 := (65536) * r37
																									r33 = r19 * r38
																								}
																								r39 := (65536) * r31
																								r40 := int64(t12[r15])
																								r41 := r39 * r40
																								r42 := r32 + r33 + r41
																								r43 := min(max((r42)>>44, 0), 15)
																								r44 := r32 + r33 + r41 + (-17592186044416)*r43
																								r45 := min(max((r44)>>38, 0), 63)
																								r46 := r32 + r33 + r41 + (-17592186044416)*r43 + (-274877906944)*r45
																								r47 := min(max((r46)>>32, 0), 63)
																								r48 := r32 + r33 + r41 + (-17592186044416)*r43 + (-274877906944)*r45 + (-4294967296)*r47
																								r18 = r17 * r48
																							}
																							r49 := min(max(r18, 0), 4294967296)
																							r50 := (2)*r49 + (-65535)
																							return Token(min(max((r50-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3342(p int, own Token, r0 int64) (Token, bool) {
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
																							r17 := max(r15-(-1), 0)
																							r18 := -r16 - r17 + (1)
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
																							r28 := r27 + (-3)
																							r29 := min(max(r28, 0), int64(p))
																							r30 := int64(m.tokens[r29])
																							r31 := int64(0)
																							if d := uint64(r30 - (196609)); d < 65535 {
																								r31 = r30 - (196608)
																							}
																							r32 := int64(t15[r15-(-63)])
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
																							r40 := (65536) * r31
																							r41 := r40 * r38
																							r42 := (65536) * r36
																							r43 := r42 * r32
																							r44 := r39 + r41 + r43
																							r45 := min(max((r44)>>44, 0), 16)
																							r46 := r39 + r41 + r43 + (-17592186044416)*r45
																							r47 := min(max((r46)>>38, 0), 63)
																							r48 := r39 + r41 + r43 + (-17592186044416)*r45 + (-274877906944)*r47
																							r49 := min(max((r48)>>32, 0), 63)
																							var r50 int64
																							if r18 != 0 {
																								r51 := r31 * r32
																								r52 := r51 + (4096)*r45 + (64)*r47 + r49
																								r50 = r18 * r52
																							}
																							r53 := r27 + (-1)
																							r54 := min(max(r53, 0), int64(p))
																							r55 := int64(m.tokens[r54])
																							r56 := int64(0)
																							if d := uint64(r55 - (65537)); d < 65535 {
																								r56 = r55 - (65536)
																							}
																							r57 := min(r27, int64(p))
																							r58 := int64(m.tokens[r57])
																							r59 := int64(0)
																							if d := uint64(r58 - (1)); d < 65535 {
																								r59 = r58
																							}
																							r60 := r59 * r38
																							r61 := (65536) * r56
																							r62 := r61 * r38
																							r63 := (65536) * r59
																							r64 := r63 * r32
																							r65 := r60 + r62 + r64
																							r66 := min(max((r65)>>44, 0), 16)
																							r67 := r60 + r62 + r64 + (-17592186044416)*r66
																							r68 := min(max((r67)>>38, 0), 63)
																							r69 := r60 + r62 + r64 + (-17592186044416)*r66 + (-274877906944)*r68
																							r70 := min(max((r69)>>32, 0), 63)
																							var r71 int64
																							if r16 != 0 {
																								r72 := r56 * r32
																								r73 := r72 + r39 + r41 + r43 + (4096)*r66 + (-17592186044416)*r45 + (64)*r68 + (-274877906944)*r47 + r70 + (-4294967296)*r49
																								r74 := min(max((r73)>>32, 0), 2)
																								r75 := r72 + r39 + r41 + r43 + (4096)*r66 + (-17592186044416)*r45 + (64)*r68 + (-274877906944)*r47 + r70 + (-4294967296)*r49 + (-4294967296)*r74
																								r71 = r16 * r75
																							}
																							r76 := r60 + r62 + r64 + (-17592186044416)*r66 + (-274877906944)*r68 + (-4294967296)*r70
																							r77 := r17 * r76
																							r78 := r50 + r71 + r77
																							r79 := min(max(r78, 0), 4294967296)
																							r80 := (2)*r79 + (-65535)
																							return Token(min(max((r80-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3365(p int, own Token, r0 int64) (Token, bool) {
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
																							r28 := max(r26-(-1), 0)
																							r29 := -r27 - r28 + (1)
																							r30 := int64(t15[r26-(-63)])
																							r31 := m.index1.vals[r9*4+3]
																							r32 := r31 + (-3)
																							r33 := min(max(r32, 0), int64(p))
																							r34 := int64(m.tokens[r33])
																							r35 := int64(0)
																							if d := uint64(r34 - (196609)); d < 65535 {
																								r35 = r34 - (196608)
																							}
																							r36 := r12 * r35
																							r37 := -r35 + (65535)
																							r38 := r11 * r37
																							r39 := r36 + r38
																							r40 := r30 * r39
																							r41 := r31 + (-2)
																							r42 := min(max(r41, 0), int64(p))
																							r43 := int64(m.tokens[r42])
																							r44 := int64(0)
																							if d := uint64(r43 - (131073)); d < 65535 {
																								r44 = r43 - (131072)
																							}
																							r45 := r12 * r44
																							r46 := -r44 + (65535)
																							r47 := r11 * r46
																							r48 := r45 + r47
																							r49 := int64(t16[r26-(-63)])
																							r50 := (-2)*r24 + (-64)*r25 + r49 + (128)
																							r51 := r48 * r50
																							r52 := (65536)*r36 + (65536)*r38
																							r53 := r52 * r50
																							r54 := (65536)*r45 + (65536)*r47
																							r55 := r54 * r30
																							r56 := r51 + r53 + r55
																							r57 := min(max((r56)>>44, 0), 32)
																							r58 := r51 + r53 + r55 + (-17592186044416)*r57
																							r59 := min(max((r58)>>38, 0), 63)
																							r60 := r51 + r53 + r55 + (-17592186044416)*r57 + (-274877906944)*r59
																							r61 := min(max((r60)>>32, 0), 63)
																							r62 := r40 + (4096)*r57 + (64)*r59 + r61
																							r63 := r29 * r62
																							r64 := r31 + (-1)
																							r65 := min(max(r64, 0), int64(p))
																							r66 := int64(m.tokens[r65])
																							r67 := int64(0)
																							if d := uint64(r66 - (65537)); d < 65535 {
																								r67 = r66 - (65536)
																							}
																							r68 := r12 * r67
																							r69 := -r67 + (65535)
																							r70 := r11 * r69
																							r71 := r68 + r70
																							r72 := r30 * r71
																							r73 := min(r31, int64(p))
																							r74 := int64(m.tokens[r73])
																							r75 := int64(0)
																							if d := uint64(r74 - (1)); d < 65535 {
																								r75 = r74
																							}
																							r76 := r12 * r75
																							r77 := -r75 + (65535)
																							r78 := r11 * r77
																							r79 := r76 + r78
																							r80 := r79 * r50
																							r81 := (65536)*r68 + (65536)*r70
																							r82 := r81 * r50
																							r83 := (65536)*r76 + (65536)*r78
																							r84 := r83 * r30
																							r85 := r80 + r82 + r84
																							r86 := min(max((r85)>>44, 0), 32)
																							r87 := r80 + r82 + r84 + (-17592186044416)*r86
																							r88 := min(max((r87)>>38, 0), 63)
																							r89 := r80 + r82 + r84 + (-17592186044416)*r86 + (-274877906944)*r88
																							r90 := min(max((r89)>>32, 0), 63)
																							r91 := r72 + r51 + r53 + r55 + (4096)*r86 + (-17592186044416)*r57 + (64)*r88 + (-274877906944)*r59 + r90 + (-4294967296)*r61
																							r92 := min(max((r91)>>32, 0), 2)
																							r93 := r72 + r51 + r53 + r55 + (4096)*r86 + (-17592186044416)*r57 + (64)*r88 + (-274877906944)*r59 + r90 + (-4294967296)*r61 + (-4294967296)*r92
																							r94 := r27 * r93
																							r95 := r80 + r82 + r84 + (-17592186044416)*r86 + (-274877906944)*r88 + (-4294967296)*r90
																							r96 := r28 * r95
																							r97 := r63 + r94 + r96
																							r98 := r12 * r97
																							r99 := -r63 - r94 - r96 + (4294967295)
																							r100 := r11 * r99
																							r101 := r98 + r100
																							r102 := min(max(r101, 0), 4294967296)
																							r103 := (2)*r102 + (-65535)
																							return Token(min(max((r103-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3388(p int, own Token, r0 int64) (Token, bool) {
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
																							r18 := int64(t13[r15])
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
																							r28 := min(r27, int64(p))
																							r29 := int64(m.tokens[r28])
																							r30 := int64(0)
																							if d := uint64(r29 - (1)); d < 65535 {
																								r30 = r29
																							}
																							r31 := r18 * r30
																							r32 := r27 + (-1)
																							r33 := min(max(r32, 0), int64(p))
																							r34 := int64(m.tokens[r33])
																							r35 := int64(0)
																							if d := uint64(r34 - (65537)); d < 65535 {
																								r35 = r34 - (65536)
																							}
																							r36 := (65536) * r35
																							r37 := r18 * r36
																							r38 := (65536) * r30
																							r39 := int64(t12[r15])
																							r40 := r38 * r39
																							r41 := r27 + (-3)
																							r42 := min(max(r41, 0), int64(p))
																							r43 := int64(m.tokens[r42])
																							r44 := int64(0)
																							if d := uint64(r43 - (196609)); d < 65535 {
																								r44 = r43 - (196608)
																							}
																							r45 := r31 + r37 + r40
																							r46 := min(max((r45)>>44, 0), 15)
																							r47 := r27 + (-2)
																							r48 := min(max(r47, 0), int64(p))
																							r49 := int64(m.tokens[r48])
																							r50 := int64(0)
																							if d := uint64(r49 - (131073)); d < 65535 {
																								r50 = r49 - (131072)
																							}
																							r51 := r18 * r50
																							r52 := (65536) * r44
																							r53 := r52 * r18
																							r54 := (65536) * r50
																							r55 := r54 * r39
																							r56 := r51 + r53 + r55
																							r57 := min(max((r56)>>44, 0), 15)
																							r58 := r31 + r37 + r40 + (-17592186044416)*r46
																							r59 := min(max((r58)>>38, 0), 63)
																							r60 := r51 + r53 + r55 + (-17592186044416)*r57
																							r61 := min(max((r60)>>38, 0), 63)
																							r62 := r31 + r37 + r40 + (-17592186044416)*r46 + (-274877906944)*r59
																							r63 := min(max((r62)>>32, 0), 63)
																							r64 := r51 + r53 + r55 + (-17592186044416)*r57 + (-274877906944)*r61
																							r65 := min(max((r64)>>32, 0), 63)
																							var r66 int64
																							if r17 != 0 {
																								r67 := r44 * r39
																								r68 := r31 + r37 + r40 + r67 + (-17592186044416)*r46 + (4096)*r57 + (-274877906944)*r59 + (64)*r61 + (-4294967296)*r63 + r65
																								r66 = r17 * r68
																							}
																							var r69 int64
																							if r16 != 0 {
																								r70 := r35 * r39
																								r71 := r70 + r51 + r53 + r55 + (4096)*r46 + (-17592186044416)*r57 + (64)*r59 + (-274877906944)*r61 + r63 + (-4294967296)*r65
																								r72 := min(max((r71)>>32, 0), 2)
																								r73 := r70 + r51 + r53 + r55 + (4096)*r46 + (-17592186044416)*r57 + (64)*r59 + (-274877906944)*r61 + r63 + (-4294967296)*r65 + (-4294967296)*r72
																								r69 = r16 * r73
																							}
																							r74 := r66 + r69
																							r75 := min(max(r74, 0), 4294967296)
																							r76 := (2)*r75 + (-65535)
																							return Token(min(max((r76-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3411(p int, own Token, r0 int64) (Token, bool) {
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
																							r27 := min(r26, int64(p))
																							r28 := int64(m.tokens[r27])
																							r29 := int64(0)
																							if d := uint64(r28 - (1)); d < 65535 {
																								r29 = r28
																							}
																							r30 := int64(t16[r15-(-63)])
																							r31 := (-2)*r13 + (-64)*r14 + r30 + (128)
																							r32 := r29 * r31
																							r33 := r26 + (-1)
																							r34 := min(max(r33, 0), int64(p))
																							r35 := int64(m.tokens[r34])
																							r36 := int64(0)
																							if d := uint64(r35 - (65537)); d < 65535 {
																								r36 = r35 - (65536)
																							}
																							r37 := (65536) * r36
																							r38 := r37 * r31
																							r39 := (65536) * r29
																							r40 := int64(t15[r15-(-63)])
																							r41 := r39 * r40
																							r42 := r26 + (-3)
																							r43 := min(max(r42, 0), int64(p))
																							r44 := int64(m.tokens[r43])
																							r45 := int64(0)
																							if d := uint64(r44 - (196609)); d < 65535 {
																								r45 = r44 - (196608)
																							}
																							r46 := r32 + r38 + r41
																							r47 := min(max((r46)>>44, 0), 16)
																							r48 := r26 + (-2)
																							r49 := min(max(r48, 0), int64(p))
																							r50 := int64(m.tokens[r49])
																							r51 := int64(0)
																							if d := uint64(r50 - (131073)); d < 65535 {
																								r51 = r50 - (131072)
																							}
																							r52 := r51 * r31
																							r53 := (65536) * r45
																							r54 := r53 * r31
																							r55 := (65536) * r51
																							r56 := r55 * r40
																							r57 := r52 + r54 + r56
																							r58 := min(max((r57)>>44, 0), 16)
																							r59 := r32 + r38 + r41 + (-17592186044416)*r47
																							r60 := min(max((r59)>>38, 0), 63)
																							r61 := r52 + r54 + r56 + (-17592186044416)*r58
																							r62 := min(max((r61)>>38, 0), 63)
																							r63 := r32 + r38 + r41 + (-17592186044416)*r47 + (-274877906944)*r60
																							r64 := min(max((r63)>>32, 0), 63)
																							r65 := r52 + r54 + r56 + (-17592186044416)*r58 + (-274877906944)*r62
																							r66 := min(max((r65)>>32, 0), 63)
																							var r67 int64
																							if r17 != 0 {
																								r68 := r45 * r40
																								r69 := r32 + r38 + r41 + r68 + (-17592186044416)*r47 + (4096)*r58 + (-274877906944)*r60 + (64)*r62 + (-4294967296)*r64 + r66
																								r67 = r17 * r69
																							}
																							var r70 int64
																							if r16 != 0 {
																								r71 := r36 * r40
																								r72 := r71 + r52 + r54 + r56 + (4096)*r47 + (-17592186044416)*r58 + (64)*r60 + (-274877906944)*r62 + r64 + (-4294967296)*r66
																								r73 := min(max((r72)>>32, 0), 2)
																								r74 := r71 + r52 + r54 + r56 + (4096)*r47 + (-17592186044416)*r58 + (64)*r60 + (-274877906944)*r62 + r64 + (-4294967296)*r66 + (-4294967296)*r73
																								r70 = r16 * r74
																							}
																							r75 := r67 + r70
																							r76 := min(max(r75, 0), 4294967296)
																							r77 := (2)*r76 + (-65535)
																							return Token(min(max((r77-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3434(p int, own Token, r0 int64) (Token, bool) {
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
																							r24 := (-2)*r15 + (2)*r18 + (-65503)
																							return Token(min(max((r24-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3457(p int, own Token, r0 int64) (Token, bool) {
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
																							r43 := (-2)*r15 + (2)*r24 + (2)*r28 + (-65503)
																							return Token(min(max((r43-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3480(p int, own Token, r0 int64) (Token, bool) {
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
																							r67 := max(r66, 0)
																							r68 := (2)*r67 + (-65535)
																							return Token(min(max((r68-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3503(p int, own Token, r0 int64) (Token, bool) {
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
																							r15 := (2)*r13 + (8589934080)*r14 + (-65535)
																							return Token(min(max((r15-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3526(p int, own Token, r0 int64) (Token, bool) {
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
																							r15 := (2)*r13 + (8589803520)*r14 + (-65535)
																							return Token(min(max((r15-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3549(p int, own Token, r0 int64) (Token, bool) {
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
																							var r14 int64
																							if r13 != 0 {
																								r15 := (8)*r1 + (3)
																								r16 := min(max(r15, 0), int64(p))
																								r17 := int64(m.tokens[r16])
																								r18 := big1.at(r17)
																								var r19 int64
																								if r6 != 0 {
																									r20 := int64(0)
																									if d := uint64(r17 - (196608)); d < 32768 {
																										r20 = int64(1)
																									}
																									r19 = r6 * r20
																								}
																								r21 := r18 + r19
																								r22 := int64(m.index1.find1(r21))
																								r23 := m.index1.vals[r22*4+0]
																								r24 := m.index1.vals[r22*4+1]
																								r25 := (4)*r23 + r24
																								r14 = r13 * r25
																							}
																							r26 := -r13 + (1)
																							var r27 int64
																							if r26 != 0 {
																								r28 := (8)*r1 + (4)
																								r29 := min(max(r28, 0), int64(p))
																								r30 := int64(m.tokens[r29])
																								r31 := big1.at(r30)
																								var r32 int64
																								if r6 != 0 {
																									r33 := int64(0)
																									if d := uint64(r30 - (196608)); d < 32768 {
																										r33 = int64(1)
																									}
																									r32 = r6 * r33
																								}
																								r34 := r31 + r32
																								r35 := int64(m.index1.find1(r34))
																								r36 := m.index1.vals[r35*4+0]
																								r37 := m.index1.vals[r35*4+1]
																								r38 := (4)*r36 + r37
																								r27 = r26 * r38
																							}
																							r39 := r14 + r27
																							r40 := min(max(r39, 0), 4294967296)
																							r41 := (2)*r40 + (-65535)
																							return Token(min(max((r41-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3572(p int, own Token, r0 int64) (Token, bool) {
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
																							r32 := (-2)*r29 + (-2)*r31 + (-65533)
																							return Token(min(max((r32-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3595(p int, own Token, r0 int64) (Token, bool) {
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
																							r32 := (2)*r29 + (2)*r31 + (-65535)
																							return Token(min(max((r32-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3618(p int, own Token, r0 int64) (Token, bool) {
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
																							r30 := (2)*r29 + (-65535)
																							return Token(min(max((r30-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3641(p int, own Token, r0 int64) (Token, bool) {
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
																							r30 := (-2)*r29 + (-65533)
																							return Token(min(max((r30-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3664(p int, own Token, r0 int64) (Token, bool) {
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
																							r34 := (2)*r33 + (-65535)
																							return Token(min(max((r34-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3687(p int, own Token, r0 int64) (Token, bool) {
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
																							r34 := (-2)*r33 + (-65533)
																							return Token(min(max((r34-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3710(p int, own Token, r0 int64) (Token, bool) {
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
																							r32 := (2)*r31 + (-65535)
																							return Token(min(max((r32-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3733(p int, own Token, r0 int64) (Token, bool) {
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
																							r32 := (-2)*r31 + (-65533)
																							return Token(min(max((r32-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3756(p int, own Token, r0 int64) (Token, bool) {
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
																							r1, r6, r13, r14, r15, r16, r17, r22, r25 := r0, r1, r2, r3, r4, r5, r6, r7, r8
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
																								r44 := (2)*r29 + (2)*r33 + (2)*r37 + (2)*r41 + (-65535)
																								return Token(min(max((r44-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							r45 := (6) * r18
																							return Token(min(max((r45)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3779(p int, own Token, r0 int64) (Token, bool) {
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
																							r1, r6, r13, r14, r15, r16, r17, r22, r25 := r0, r1, r2, r3, r4, r5, r6, r7, r8
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
																								r44 := r29 + r33 + r37 + r41
																								var r45 int64
																								if r44 > 127 {
																									r45 = 1
																								}
																								r46 := r29 + r33 + r37 + r41 + (4294967040)*r45
																								r47 := min(max(r46, 0), 4294967296)
																								r48 := (2)*r47 + (-65535)
																								return Token(min(max((r48-(-65535))>>17, 0), 65535) + (65536)), true
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

func (m *Machine) f3802(p int, own Token, r0 int64) (Token, bool) {
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
																							r1, r6, r13, r14, r15, r16, r17, r22, r25 := r0, r1, r2, r3, r4, r5, r6, r7, r8
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
																								r29 := m.index2.vals[r24*5+1]
																								r30 := r28 * r29
																								var r31 int64
																								if r23 != 0 {
																									var r32 int64
																									if r28 != 0 {
																										r33 := m.index2.vals[r24*5+0]
																										r32 = r28 * r33
																									}
																									r34 := r32 + (256)*r30
																									r31 = r23 * r34
																								}
																								var r35 int64
																								if r21 == 1 {
																									r35 = 1
																								}
																								r36 := m.index2.vals[r24*5+2]
																								r37 := r28 * r36
																								r38 := r30 + (256)*r37
																								r39 := r35 * r38
																								var r40 int64
																								if r21 == 2 {
																									r40 = 1
																								}
																								r41 := m.index2.vals[r24*5+3]
																								r42 := r28 * r41
																								r43 := r37 + (256)*r42
																								r44 := r40 * r43
																								var r45 int64
																								if r21 == 3 {
																									r45 = 1
																								}
																								var r46 int64
																								if r45 != 0 {
																									r47 := r25 + (1)
																									r48 := int64(m.index2.find1(r47))
																									r49 := m.index2.vals[r48*5+4]
																									r50 := -r25 + r49
																									var r51 int64
																									if r50 == 1 {
																										r51 = 1
																									}
																									var r52 int64
																									if r51 != 0 {
																										r53 := m.index2.vals[r48*5+0]
																										r52 = r51 * r53
																									}
																									r54 := r42 + (256)*r52
																									r46 = r45 * r54
																								}
																								r55 := (2)*r31 + (2)*r39 + (2)*r44 + (2)*r46 + (-65535)
																								return Token(min(max((r55-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							r56 := (6) * r18
																							return Token(min(max((r56)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3825(p int, own Token, r0 int64) (Token, bool) {
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
																							r1, r6, r13, r14, r15, r16, r17, r22, r25 := r0, r1, r2, r3, r4, r5, r6, r7, r8
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
																								r29 := m.index2.vals[r24*5+1]
																								r30 := r28 * r29
																								var r31 int64
																								if r23 != 0 {
																									var r32 int64
																									if r28 != 0 {
																										r33 := m.index2.vals[r24*5+0]
																										r32 = r28 * r33
																									}
																									r34 := r32 + (256)*r30
																									r31 = r23 * r34
																								}
																								var r35 int64
																								if r21 == 1 {
																									r35 = 1
																								}
																								r36 := m.index2.vals[r24*5+2]
																								r37 := r28 * r36
																								r38 := r30 + (256)*r37
																								r39 := r35 * r38
																								var r40 int64
																								if r21 == 2 {
																									r40 = 1
																								}
																								r41 := m.index2.vals[r24*5+3]
																								r42 := r28 * r41
																								r43 := r37 + (256)*r42
																								r44 := r40 * r43
																								var r45 int64
																								if r21 == 3 {
																									r45 = 1
																								}
																								var r46 int64
																								if r45 != 0 {
																									r47 := r25 + (1)
																									r48 := int64(m.index2.find1(r47))
																									r49 := m.index2.vals[r48*5+4]
																									r50 := -r25 + r49
																									var r51 int64
																									if r50 == 1 {
																										r51 = 1
																									}
																									var r52 int64
																									if r51 != 0 {
																										r53 := m.index2.vals[r48*5+0]
																										r52 = r51 * r53
																									}
																									r54 := r42 + (256)*r52
																									r46 = r45 * r54
																								}
																								r55 := r31 + r39 + r44 + r46
																								var r56 int64
																								if r55 > 32767 {
																									r56 = 1
																								}
																								r57 := r31 + r39 + r44 + r46 + (4294901760)*r56
																								r58 := min(max(r57, 0), 4294967296)
																								r59 := (2)*r58 + (-65535)
																								return Token(min(max((r59-(-65535))>>17, 0), 65535) + (65536)), true
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

func (m *Machine) f3848(p int, own Token, r0 int64) (Token, bool) {
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
																							r1, r6, r13, r14, r15, r16, r17, r22, r25 := r0, r1, r2, r3, r4, r5, r6, r7, r8
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
																							if r12 > -4 {
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
																								r29 := m.index2.vals[r24*5+1]
																								r30 := r28 * r29
																								r31 := m.index2.vals[r24*5+2]
																								r32 := r28 * r31
																								r33 := m.index2.vals[r24*5+3]
																								r34 := r28 * r33
																								var r35 int64
																								if r23 != 0 {
																									var r36 int64
																									if r28 != 0 {
																										r37 := m.index2.vals[r24*5+0]
																										r36 = r28 * r37
																									}
																									r38 := r36 + (256)*r30 + (65536)*r32 + (16777216)*r34
																									r35 = r23 * r38
																								}
																								var r39 int64
																								if r21 == 1 {
																									r39 = 1
																								}
																								r40 := r25 + (1)
																								r41 := int64(m.index2.find1(r40))
																								r42 := m.index2.vals[r41*5+4]
																								r43 := -r25 + r42
																								var r44 int64
																								if r43 == 1 {
																									r44 = 1
																								}
																								r45 := m.index2.vals[r41*5+0]
																								r46 := r44 * r45
																								r47 := r30 + (256)*r32 + (65536)*r34 + (16777216)*r46
																								r48 := r39 * r47
																								var r49 int64
																								if r21 == 2 {
																									r49 = 1
																								}
																								r50 := m.index2.vals[r41*5+1]
																								r51 := r44 * r50
																								r52 := r32 + (256)*r34 + (65536)*r46 + (16777216)*r51
																								r53 := r49 * r52
																								var r54 int64
																								if r21 == 3 {
																									r54 = 1
																								}
																								var r55 int64
																								if r54 != 0 {
																									var r56 int64
																									if r44 != 0 {
																										r57 := m.index2.vals[r41*5+2]
																										r56 = r44 * r57
																									}
																									r58 := r34 + (256)*r46 + (65536)*r51 + (16777216)*r56
																									r55 = r54 * r58
																								}
																								r59 := r35 + r48 + r53 + r55
																								r60 := min(max(r59, 0), 4294967296)
																								r61 := (2)*r60 + (-65535)
																								return Token(min(max((r61-(-65535))>>17, 0), 65535) + (65536)), true
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

func (m *Machine) f3871(p int, own Token, r0 int64) (Token, bool) {
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
																							r1, r6, r13, r14, r15, r16, r17, r22, r25 := r0, r1, r2, r3, r4, r5, r6, r7, r8
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
																							if r12 > -8 {
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
																								r29 := m.index2.vals[r24*5+1]
																								r30 := r28 * r29
																								r31 := m.index2.vals[r24*5+2]
																								r32 := r28 * r31
																								r33 := m.index2.vals[r24*5+3]
																								r34 := r28 * r33
																								var r35 int64
																								if r23 != 0 {
																									var r36 int64
																									if r28 != 0 {
																										r37 := m.index2.vals[r24*5+0]
																										r36 = r28 * r37
																									}
																									r38 := r36 + (256)*r30 + (65536)*r32 + (16777216)*r34
																									r35 = r23 * r38
																								}
																								var r39 int64
																								if r21 == 1 {
																									r39 = 1
																								}
																								r40 := r25 + (1)
																								r41 := int64(m.index2.find1(r40))
																								r42 := m.index2.vals[r41*5+4]
																								r43 := -r25 + r42
																								var r44 int64
																								if r43 == 1 {
																									r44 = 1
																								}
																								r45 := m.index2.vals[r41*5+0]
																								r46 := r44 * r45
																								r47 := r30 + (256)*r32 + (65536)*r34 + (16777216)*r46
																								r48 := r39 * r47
																								var r49 int64
																								if r21 == 2 {
																									r49 = 1
																								}
																								r50 := m.index2.vals[r41*5+1]
																								r51 := r44 * r50
																								r52 := r32 + (256)*r34 + (65536)*r46 + (16777216)*r51
																								r53 := r49 * r52
																								var r54 int64
																								if r21 == 3 {
																									r54 = 1
																								}
																								var r55 int64
																								if r54 != 0 {
																									var r56 int64
																									if r44 != 0 {
																										r57 := m.index2.vals[r41*5+2]
																										r56 = r44 * r57
																									}
																									r58 := r34 + (256)*r46 + (65536)*r51 + (16777216)*r56
																									r55 = r54 * r58
																								}
																								r59 := r35 + r48 + r53 + r55
																								r60 := min(max(r59, 0), 4294967296)
																								r61 := (2)*r60 + (-65535)
																								return Token(min(max((r61-(-65535))>>17, 0), 65535) + (65536)), true
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

func (m *Machine) f3894(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13 := r29, r30, r1, r16, r4, r21, r10, r20, r22, r28, r24
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
																							r1, r6, r13, r14, r15, r16, r17, r22, r35 := r0, r1, r2, r3, r4, r5, r6, r7, r8
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
																								r21 := int64(m.index2.find1(r22))
																								r23 := m.index2.vals[r21*5+4]
																								r24 := -r22 + r23
																								var r25 int64
																								if r24 == 0 {
																									r25 = 1
																								}
																								var r26 int64
																								if r25 != 0 {
																									r27 := m.index2.vals[r21*5+0]
																									r26 = r25 * r27
																								}
																								var r28 int64
																								if r25 != 0 {
																									r29 := m.index2.vals[r21*5+1]
																									r28 = r25 * r29
																								}
																								var r30 int64
																								if r25 != 0 {
																									r31 := m.index2.vals[r21*5+2]
																									r30 = r25 * r31
																								}
																								var r32 int64
																								if r25 != 0 {
																									r33 := m.index2.vals[r21*5+3]
																									r32 = r25 * r33
																								}
																								r34 := r14 + r17 + (-4)*r35
																								var r36 int64
																								if r34 == 0 {
																									r36 = 1
																								}
																								r37 := (8)*r1 + (4)
																								r38 := min(max(r37, 0), int64(p))
																								r39 := int64(m.tokens[r38])
																								r40 := big1.at(r39)
																								r41 := int64(0)
																								if d := uint64(r39 - (196608)); d < 32768 {
																									r41 = int64(1)
																								}
																								r42 := r6 * r41
																								r43 := r40 + r42
																								r44 := int64(m.index1.find1(r43))
																								r45 := m.index1.vals[r44*4+3]
																								r46 := min(r45, int64(p))
																								r47 := int64(m.tokens[r46])
																								r48 := int64(0)
																								if d := uint64(r47 - (1)); d < 65535 {
																									r48 = int64(t1[(r47-(1))&255])
																								}
																								r49 := r48 - r26
																								r50 := r36 * r49
																								var r51 int64
																								if r34 == 1 {
																									r51 = 1
																								}
																								r52 := (256) * r51
																								r53 := r48 - r28
																								r54 := r52 * r53
																								var r55 int64
																								if r34 == 2 {
																									r55 = 1
																								}
																								r56 := (65536) * r55
																								r57 := r48 - r30
																								r58 := r56 * r57
																								var r59 int64
																								if r34 == 3 {
																									r59 = 1
																								}
																								r60 := (16777216) * r59
																								r61 := r48 - r32
																								r62 := r60 * r61
																								r63 := r26 + (256)*r28 + (65536)*r30 + (16777216)*r32 + r50 + r54 + r58 + r62
																								r64 := min(max(r63, 0), 4294967296)
																								r65 := (2)*r64 + (-65535)
																								return Token(min(max((r65-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							r66 := (6) * r18
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
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3917(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13 := r29, r30, r21, r22, r24, r1, r16, r4, r10, r20, r28
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
																							r1, r2, r3, r10, r25, r32, r33, r34, r39 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																							r0 := r1 + r2 + (-4)*r3
																							var r4 int64
																							if r0 == 1 {
																								r4 = 1
																							}
																							var r5 int64
																							if r0 == 3 {
																								r5 = 1
																							}
																							r6 := (2)*r4 + (2)*r5 + (-1)
																							r7 := r4 + r5
																							var r8 int64
																							if r7 != 0 {
																								r9 := (8)*r10 + (8)
																								r11 := min(max(r9, 0), int64(p))
																								r12 := int64(m.tokens[r11])
																								r13 := big1.at(r12)
																								r8 = r7 * r13
																							}
																							var r14 int64
																							if r8 > 4095 {
																								r14 = 1
																							}
																							r15 := -r8
																							var r16 int64
																							if r15 > 4096 {
																								r16 = 1
																							}
																							r17 := r4 + r5 + r14 + r16
																							r18 := max(r17-(1), 0)
																							r19 := (3)*r18 + (-1)
																							r20 := (8)*r10 + (5)
																							r21 := min(max(r20, 0), int64(p))
																							r22 := int64(m.tokens[r21])
																							r23 := big1.at(r22)
																							var r24 int64
																							if r25 != 0 {
																								r26 := int64(0)
																								if d := uint64(r22 - (196608)); d < 32768 {
																									r26 = int64(1)
																								}
																								r24 = r25 * r26
																							}
																							r27 := r23 + r24
																							r28 := int64(m.index1.find1(r27))
																							r29 := m.index1.vals[r28*4+0]
																							r30 := m.index1.vals[r28*4+1]
																							r31 := (4)*r32 + r1 + (65536)*r33 + (4)*r34 + r2 + (-4)*r29 - r30
																							var r35 int64
																							if r31 > -2 {
																								r35 = 1
																							}
																							r36 := (4)*r35 + (-1)
																							r37, top0 := int64(0), int64(0)
																							if k := r6; k > top0 {
																								r37, top0 = 1, k
																							} else if k == top0 {
																								r37 = -1
																							}
																							if k := r19; k > top0 {
																								r37, top0 = 2, k
																							} else if k == top0 {
																								r37 = -1
																							}
																							if k := r36; k > top0 {
																								r37, top0 = 3, k
																							} else if k == top0 {
																								r37 = -1
																							}
																							if r37 == 0 {
																								r38 := int64(m.index2.find1(r39))
																								r40 := m.index2.vals[r38*5+4]
																								r41 := -r39 + r40
																								var r42 int64
																								if r41 == 0 {
																									r42 = 1
																								}
																								var r43 int64
																								if r42 != 0 {
																									r44 := m.index2.vals[r38*5+0]
																									r43 = r42 * r44
																								}
																								var r45 int64
																								if r42 != 0 {
																									r46 := m.index2.vals[r38*5+1]
																									r45 = r42 * r46
																								}
																								var r47 int64
																								if r42 != 0 {
																									r48 := m.index2.vals[r38*5+2]
																									r47 = r42 * r48
																								}
																								var r49 int64
																								if r42 != 0 {
																									r50 := m.index2.vals[r38*5+3]
																									r49 = r42 * r50
																								}
																								var r51 int64
																								if r0 == 0 {
																									r51 = 1
																								}
																								r52 := (8)*r10 + (4)
																								r53 := min(max(r52, 0), int64(p))
																								r54 := int64(m.tokens[r53])
																								r55 := big1.at(r54)
																								r56 := int64(0)
																								if d := uint64(r54 - (196608)); d < 32768 {
																									r56 = int64(1)
																								}
																								r57 := r25 * r56
																								r58 := r55 + r57
																								r59 := int64(m.index1.find1(r58))
																								r60 := m.index1.vals[r59*4+3]
																								r61 := min(r60, int64(p))
																								r62 := int64(m.tokens[r61])
																								r63 := int64(0)
																								if d := uint64(r62 - (1)); d < 65535 {
																									r63 = r62
																								}
																								r64 := r63 - r43 + (-256)*r45
																								r65 := r51 * r64
																								var r66 int64
																								if r0 == 2 {
																									r66 = 1
																								}
																								r67 := (65536) * r66
																								r68 := r63 - r47 + (-256)*r49
																								r69 := r67 * r68
																								r70 := r43 + (256)*r45 + (65536)*r47 + (16777216)*r49 + r65 + r69
																								r71 := min(max(r70, 0), 4294967296)
																								r72 := (2)*r71 + (-65535)
																								return Token(min(max((r72-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							if r37 == 1 {
																								r73 := (2)*r8 + (8192)
																								return Token(min(max((r73)>>1, 0), 8191) + (327680)), true
																							}
																							if r37 == 2 {
																								r74 := (2)*r8 + (67108865)
																								return Token(min(max((r74-(-8191))>>14, 0), 8191) + (352256)), true
																							}
																							r75 := (6) * r35
																							return Token(min(max((r75)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3940(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12 := r29, r30, r21, r22, r24, r1, r16, r4, r10, r20
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
											r0, r1, r2, r3, r4, r5, r6, r7 := r5, r6, r7, r8, r9, r10, r11, r12
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
																							r1, r2, r3, r9, r24, r31, r32, r33 := r0, r1, r2, r3, r4, r5, r6, r7
																							r0 := r1 + r2 + (-4)*r3
																							var r4 int64
																							if r0 == 0 {
																								r4 = 1
																							}
																							r5 := (-2)*r4 + (1)
																							r6 := -r4 + (1)
																							var r7 int64
																							if r6 != 0 {
																								r8 := (8)*r9 + (8)
																								r10 := min(max(r8, 0), int64(p))
																								r11 := int64(m.tokens[r10])
																								r12 := big1.at(r11)
																								r7 = r6 * r12
																							}
																							var r13 int64
																							if r7 > 4095 {
																								r13 = 1
																							}
																							r14 := -r7
																							var r15 int64
																							if r14 > 4096 {
																								r15 = 1
																							}
																							r16 := -r4 + r13 + r15
																							r17 := max(r16, 0)
																							r18 := (3)*r17 + (-1)
																							r19 := (8)*r9 + (5)
																							r20 := min(max(r19, 0), int64(p))
																							r21 := int64(m.tokens[r20])
																							r22 := big1.at(r21)
																							var r23 int64
																							if r24 != 0 {
																								r25 := int64(0)
																								if d := uint64(r21 - (196608)); d < 32768 {
																									r25 = int64(1)
																								}
																								r23 = r24 * r25
																							}
																							r26 := r22 + r23
																							r27 := int64(m.index1.find1(r26))
																							r28 := m.index1.vals[r27*4+0]
																							r29 := m.index1.vals[r27*4+1]
																							r30 := (4)*r31 + r1 + (65536)*r32 + (4)*r33 + r2 + (-4)*r28 - r29
																							var r34 int64
																							if r30 > -4 {
																								r34 = 1
																							}
																							r35 := (4)*r34 + (-1)
																							r36, top0 := int64(0), int64(0)
																							if k := r5; k > top0 {
																								r36, top0 = 1, k
																							} else if k == top0 {
																								r36 = -1
																							}
																							if k := r18; k > top0 {
																								r36, top0 = 2, k
																							} else if k == top0 {
																								r36 = -1
																							}
																							if k := r35; k > top0 {
																								r36, top0 = 3, k
																							} else if k == top0 {
																								r36 = -1
																							}
																							if r36 == 0 {
																								r37 := (8)*r9 + (4)
																								r38 := min(max(r37, 0), int64(p))
																								r39 := int64(m.tokens[r38])
																								r40 := big1.at(r39)
																								var r41 int64
																								if r24 != 0 {
																									r42 := int64(0)
																									if d := uint64(r39 - (196608)); d < 32768 {
																										r42 = int64(1)
																									}
																									r41 = r24 * r42
																								}
																								r43 := r40 + r41
																								r44 := int64(m.index1.find1(r43))
																								r45 := m.index1.vals[r44*4+0]
																								r46 := m.index1.vals[r44*4+1]
																								r47 := (8)*r45 + (2)*r46 + (-65535)
																								return Token(min(max((r47-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							if r36 == 1 {
																								r48 := (2)*r7 + (8192)
																								return Token(min(max((r48)>>1, 0), 8191) + (327680)), true
																							}
																							if r36 == 2 {
																								r49 := (2)*r7 + (67108865)
																								return Token(min(max((r49-(-8191))>>14, 0), 8191) + (352256)), true
																							}
																							r50 := (6) * r34
																							return Token(min(max((r50)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3963(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12 := r29, r30, r21, r22, r24, r1, r16, r4, r10, r20
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
											r0, r1, r2, r3, r4, r5, r6, r7 := r5, r6, r7, r8, r9, r10, r11, r12
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
																							r1, r2, r3, r9, r24, r31, r32, r33 := r0, r1, r2, r3, r4, r5, r6, r7
																							r0 := r1 + r2 + (-4)*r3
																							var r4 int64
																							if r0 == 0 {
																								r4 = 1
																							}
																							r5 := (-2)*r4 + (1)
																							r6 := -r4 + (1)
																							var r7 int64
																							if r6 != 0 {
																								r8 := (8)*r9 + (8)
																								r10 := min(max(r8, 0), int64(p))
																								r11 := int64(m.tokens[r10])
																								r12 := big1.at(r11)
																								r7 = r6 * r12
																							}
																							var r13 int64
																							if r7 > 4095 {
																								r13 = 1
																							}
																							r14 := -r7
																							var r15 int64
																							if r14 > 4096 {
																								r15 = 1
																							}
																							r16 := -r4 + r13 + r15
																							r17 := max(r16, 0)
																							r18 := (3)*r17 + (-1)
																							r19 := (8)*r9 + (5)
																							r20 := min(max(r19, 0), int64(p))
																							r21 := int64(m.tokens[r20])
																							r22 := big1.at(r21)
																							var r23 int64
																							if r24 != 0 {
																								r25 := int64(0)
																								if d := uint64(r21 - (196608)); d < 32768 {
																									r25 = int64(1)
																								}
																								r23 = r24 * r25
																							}
																							r26 := r22 + r23
																							r27 := int64(m.index1.find1(r26))
																							r28 := m.index1.vals[r27*4+0]
																							r29 := m.index1.vals[r27*4+1]
																							r30 := (4)*r31 + r1 + (65536)*r32 + (4)*r33 + r2 + (-4)*r28 - r29
																							var r34 int64
																							if r30 > -8 {
																								r34 = 1
																							}
																							r35 := (4)*r34 + (-1)
																							r36, top0 := int64(0), int64(0)
																							if k := r5; k > top0 {
																								r36, top0 = 1, k
																							} else if k == top0 {
																								r36 = -1
																							}
																							if k := r18; k > top0 {
																								r36, top0 = 2, k
																							} else if k == top0 {
																								r36 = -1
																							}
																							if k := r35; k > top0 {
																								r36, top0 = 3, k
																							} else if k == top0 {
																								r36 = -1
																							}
																							if r36 == 0 {
																								r37 := (8)*r9 + (4)
																								r38 := min(max(r37, 0), int64(p))
																								r39 := int64(m.tokens[r38])
																								r40 := big1.at(r39)
																								var r41 int64
																								if r24 != 0 {
																									r42 := int64(0)
																									if d := uint64(r39 - (196608)); d < 32768 {
																										r42 = int64(1)
																									}
																									r41 = r24 * r42
																								}
																								r43 := r40 + r41
																								r44 := int64(m.index1.find1(r43))
																								r45 := m.index1.vals[r44*4+0]
																								r46 := m.index1.vals[r44*4+1]
																								r47 := (8)*r45 + (2)*r46 + (-65535)
																								return Token(min(max((r47-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							if r36 == 1 {
																								r48 := (2)*r7 + (8192)
																								return Token(min(max((r48)>>1, 0), 8191) + (327680)), true
																							}
																							if r36 == 2 {
																								r49 := (2)*r7 + (67108865)
																								return Token(min(max((r49-(-8191))>>14, 0), 8191) + (352256)), true
																							}
																							r50 := (6) * r34
																							return Token(min(max((r50)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f3986(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6 := r29, r30, r1, r16
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
																							r10 := m.index1.vals[r9*4+2]
																							r11 := (2)*r10 + (-65535)
																							return Token(min(max((r11-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4009(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8, r9 := r25, r26, r1, r11, r15, r16, r24
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
											r0, r1, r2, r3, r4 := r5, r6, r7, r8, r9
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
																							r1, r6, r13, r14, r19 := r0, r1, r2, r3, r4
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
																							r12 := (4)*r13 + r14 + (-4)*r10 - r11
																							var r15 int64
																							if r12 > -1 {
																								r15 = 1
																							}
																							r16 := (4)*r15 + (-1)
																							r17, top0 := int64(0), int64(0)
																							if k := r16; k > top0 {
																								r17, top0 = 1, k
																							} else if k == top0 {
																								r17 = -1
																							}
																							if r17 == 0 {
																								r18 := int64(m.index2.find1(r19))
																								r20 := m.index2.vals[r18*5+4]
																								r21 := -r19 + r20
																								var r22 int64
																								if r21 == 0 {
																									r22 = 1
																								}
																								var r23 int64
																								if r22 != 0 {
																									r24 := m.index2.vals[r18*5+0]
																									r23 = r22 * r24
																								}
																								var r25 int64
																								if r22 != 0 {
																									r26 := m.index2.vals[r18*5+1]
																									r25 = r22 * r26
																								}
																								var r27 int64
																								if r22 != 0 {
																									r28 := m.index2.vals[r18*5+2]
																									r27 = r22 * r28
																								}
																								var r29 int64
																								if r22 != 0 {
																									r30 := m.index2.vals[r18*5+3]
																									r29 = r22 * r30
																								}
																								r31 := (2)*r23 + (512)*r25 + (131072)*r27 + (33554432)*r29 + (-65535)
																								return Token(min(max((r31-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							r32 := (8) * r15
																							return Token(min(max((r32)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}
