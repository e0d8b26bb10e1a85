// Code generated from the weights of model 16cfe4d4dffd081295b2d6595dc54a582e5a744ebb44b179ea00e0a1fc7c2941; DO NOT EDIT.

package compiled

func (m *Machine) f7435(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+3]
																							r12 := min(r11, int64(p))
																							r13 := int64(m.tokens[r12])
																							r14 := int64(0)
																							if d := uint64(r13 - (1)); d < 65535 {
																								r14 = int64(t1[(r13-(1))&255])
																							}
																							var r15 int64
																							if r14 > 127 {
																								r15 = 1
																							}
																							r16 := r14 + (4294967040)*r15
																							var r17 int64
																							if r16 > 65535 {
																								r17 = 1
																							}
																							r18 := (-2)*r17 + (1)
																							r19 := (2)*r17 + (-1)
																							r20, top0 := int64(0), r18
																							if k := r19; k > top0 {
																								r20, top0 = 1, k
																							} else if k == top0 {
																								r20 = -1
																							}
																							if r20 == 0 {
																								r21 := (2)*r14 + (8589934080)*r15
																								return Token(min(max((r21)>>1, 0), 65535) + (0)), true
																							}
																							r22 := (2)*r14 + (8589934080)*r15 + (-65535)
																							return Token(min(max((r22-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7458(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+3]
																							r12 := min(r11, int64(p))
																							r13 := int64(m.tokens[r12])
																							r14 := int64(0)
																							if d := uint64(r13 - (1)); d < 65535 {
																								r14 = r13
																							}
																							var r15 int64
																							if r14 > 32767 {
																								r15 = 1
																							}
																							r16 := r14 + (4294901760)*r15
																							var r17 int64
																							if r16 > 65535 {
																								r17 = 1
																							}
																							r18 := (-2)*r17 + (1)
																							r19 := (2)*r17 + (-1)
																							r20, top0 := int64(0), r18
																							if k := r19; k > top0 {
																								r20, top0 = 1, k
																							} else if k == top0 {
																								r20 = -1
																							}
																							if r20 == 0 {
																								r21 := (2)*r14 + (8589803520)*r15
																								return Token(min(max((r21)>>1, 0), 65535) + (0)), true
																							}
																							r22 := (2)*r14 + (8589803520)*r15 + (-65535)
																							return Token(min(max((r22-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7481(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+3]
																							r12 := min(r11, int64(p))
																							r13 := int64(m.tokens[r12])
																							r14 := int64(0)
																							if d := uint64(r13 - (1)); d < 65535 {
																								r14 = int64(t1[(r13-(1))&255])
																							}
																							var r15 int64
																							if r14 > 127 {
																								r15 = 1
																							}
																							r16 := (4294967295) * r15
																							var r17 int64
																							if r16 > 0 {
																								r17 = 1
																							}
																							var r18 int64
																							if r16 > 65535 {
																								r18 = 1
																							}
																							r19 := r14 + (4294967040)*r15
																							var r20 int64
																							if r19 > 65535 {
																								r20 = 1
																							}
																							r21 := r17 + r20
																							var r22 int64
																							if r21 > 0 {
																								r22 = 1
																							}
																							r23 := r17 + r18 + r22
																							var r24 int64
																							if r23 == 0 {
																								r24 = 1
																							}
																							r25 := (2)*r24 + (-1)
																							var r26 int64
																							if r23 == 1 {
																								r26 = 1
																							}
																							r27 := (2)*r26 + (-1)
																							r28 := int64(t3[r23])
																							r29 := (2)*r28 + (-1)
																							r30 := max(r23-(2), 0)
																							r31 := (2)*r30 + (-1)
																							var r32 int64
																							if r23 > 1 {
																								r32 = 1
																							}
																							r33 := r32 * r16
																							r34 := -r32 + (1)
																							r35 := r34 * r19
																							r36 := r33 + r35
																							r37 := min(max(r36, 0), 4294967296)
																							r38, top0 := int64(0), r25
																							if k := r27; k > top0 {
																								r38, top0 = 1, k
																							} else if k == top0 {
																								r38 = -1
																							}
																							if k := r29; k > top0 {
																								r38, top0 = 2, k
																							} else if k == top0 {
																								r38 = -1
																							}
																							if k := r31; k > top0 {
																								r38, top0 = 3, k
																							} else if k == top0 {
																								r38 = -1
																							}
																							if r38 == 0 {
																								r39 := (2) * r37
																								return Token(min(max((r39)>>1, 0), 65535) + (0)), true
																							}
																							if r38 == 1 {
																								r40 := (2)*r37 + (-65535)
																								return Token(min(max((r40-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							if r38 == 2 {
																								r41 := (2) * r37
																								return Token(min(max((r41)>>1, 0), 65535) + (131072)), true
																							}
																							r42 := (2)*r37 + (-65535)
																							return Token(min(max((r42-(-65535))>>17, 0), 65535) + (196608)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7504(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+3]
																							r12 := min(r11, int64(p))
																							r13 := int64(m.tokens[r12])
																							r14 := int64(0)
																							if d := uint64(r13 - (1)); d < 65535 {
																								r14 = r13
																							}
																							var r15 int64
																							if r14 > 32767 {
																								r15 = 1
																							}
																							r16 := (4294967295) * r15
																							var r17 int64
																							if r16 > 0 {
																								r17 = 1
																							}
																							var r18 int64
																							if r16 > 65535 {
																								r18 = 1
																							}
																							r19 := r14 + (4294901760)*r15
																							var r20 int64
																							if r19 > 65535 {
																								r20 = 1
																							}
																							r21 := r17 + r20
																							var r22 int64
																							if r21 > 0 {
																								r22 = 1
																							}
																							r23 := r17 + r18 + r22
																							var r24 int64
																							if r23 == 0 {
																								r24 = 1
																							}
																							r25 := (2)*r24 + (-1)
																							var r26 int64
																							if r23 == 1 {
																								r26 = 1
																							}
																							r27 := (2)*r26 + (-1)
																							r28 := int64(t3[r23])
																							r29 := (2)*r28 + (-1)
																							r30 := max(r23-(2), 0)
																							r31 := (2)*r30 + (-1)
																							var r32 int64
																							if r23 > 1 {
																								r32 = 1
																							}
																							r33 := r32 * r16
																							r34 := -r32 + (1)
																							r35 := r34 * r19
																							r36 := r33 + r35
																							r37 := min(max(r36, 0), 4294967296)
																							r38, top0 := int64(0), r25
																							if k := r27; k > top0 {
																								r38, top0 = 1, k
																							} else if k == top0 {
																								r38 = -1
																							}
																							if k := r29; k > top0 {
																								r38, top0 = 2, k
																							} else if k == top0 {
																								r38 = -1
																							}
																							if k := r31; k > top0 {
																								r38, top0 = 3, k
																							} else if k == top0 {
																								r38 = -1
																							}
																							if r38 == 0 {
																								r39 := (2) * r37
																								return Token(min(max((r39)>>1, 0), 65535) + (0)), true
																							}
																							if r38 == 1 {
																								r40 := (2)*r37 + (-65535)
																								return Token(min(max((r40-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							if r38 == 2 {
																								r41 := (2) * r37
																								return Token(min(max((r41)>>1, 0), 65535) + (131072)), true
																							}
																							r42 := (2)*r37 + (-65535)
																							return Token(min(max((r42-(-65535))>>17, 0), 65535) + (196608)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7527(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+0]
																							r12 := m.index1.vals[r10*4+1]
																							r13 := (4)*r11 + r12
																							var r14 int64
																							if r13 > 2147483647 {
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
																							var r18 int64
																							if r13 > 65535 {
																								r18 = 1
																							}
																							r19 := r16 + r18
																							var r20 int64
																							if r19 > 0 {
																								r20 = 1
																							}
																							r21 := r16 + r17 + r20
																							var r22 int64
																							if r21 == 0 {
																								r22 = 1
																							}
																							r23 := (2)*r22 + (-1)
																							var r24 int64
																							if r21 == 1 {
																								r24 = 1
																							}
																							r25 := (2)*r24 + (-1)
																							r26 := int64(t3[r21])
																							r27 := (2)*r26 + (-1)
																							r28 := max(r21-(2), 0)
																							r29 := (2)*r28 + (-1)
																							var r30 int64
																							if r21 > 1 {
																								r30 = 1
																							}
																							r31 := r30 * r15
																							r32 := -r30 + (1)
																							r33 := r32 * r13
																							r34 := r31 + r33
																							r35 := min(max(r34, 0), 4294967296)
																							r36, top0 := int64(0), r23
																							if k := r25; k > top0 {
																								r36, top0 = 1, k
																							} else if k == top0 {
																								r36 = -1
																							}
																							if k := r27; k > top0 {
																								r36, top0 = 2, k
																							} else if k == top0 {
																								r36 = -1
																							}
																							if k := r29; k > top0 {
																								r36, top0 = 3, k
																							} else if k == top0 {
																								r36 = -1
																							}
																							if r36 == 0 {
																								r37 := (2) * r35
																								return Token(min(max((r37)>>1, 0), 65535) + (0)), true
																							}
																							if r36 == 1 {
																								r38 := (2)*r35 + (-65535)
																								return Token(min(max((r38-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							if r36 == 2 {
																								r39 := (2) * r35
																								return Token(min(max((r39)>>1, 0), 65535) + (131072)), true
																							}
																							r40 := (2)*r35 + (-65535)
																							return Token(min(max((r40-(-65535))>>17, 0), 65535) + (196608)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7550(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+0]
																							r12 := m.index1.vals[r10*4+1]
																							r13 := (4)*r11 + r12
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
																								r18 := (8)*r11 + (2)*r12
																								return Token(min(max((r18)>>1, 0), 65535) + (0)), true
																							}
																							r19 := (8)*r11 + (2)*r12 + (-65535)
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
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7573(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500997)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+0]
																							r12 := m.index1.vals[r10*4+1]
																							r13 := (4)*r11 + r12
																							var r14 int64
																							if r13 > 0 {
																								r14 = 1
																							}
																							r15 := (-65536)*r1 + (8)*r2 + (268500995)
																							r16 := min(max(r15, 0), int64(p))
																							r17 := int64(m.tokens[r16])
																							r18 := big1.at(r17)
																							r19 := int64(0)
																							if d := uint64(r17 - (196608)); d < 32768 {
																								r19 = int64(1)
																							}
																							r20 := r7 * r19
																							r21 := r18 + r20
																							r22 := int64(m.index1.find1(r21))
																							var r23 int64
																							if r14 != 0 {
																								r24 := m.index1.vals[r22*4+2]
																								r23 = r14 * r24
																							}
																							r25 := -r14 + (1)
																							r26 := (-65536)*r1 + (8)*r2 + (268500996)
																							r27 := min(max(r26, 0), int64(p))
																							r28 := int64(m.tokens[r27])
																							r29 := big1.at(r28)
																							r30 := int64(0)
																							if d := uint64(r28 - (196608)); d < 32768 {
																								r30 = int64(1)
																							}
																							r31 := r7 * r30
																							r32 := r29 + r31
																							r33 := int64(m.index1.find1(r32))
																							var r34 int64
																							if r25 != 0 {
																								r35 := m.index1.vals[r33*4+2]
																								r34 = r25 * r35
																							}
																							r36 := r23 + r34
																							var r37 int64
																							if r36 > 0 {
																								r37 = 1
																							}
																							var r38 int64
																							if r36 > 65535 {
																								r38 = 1
																							}
																							var r39 int64
																							if r14 != 0 {
																								r40 := m.index1.vals[r22*4+0]
																								r41 := m.index1.vals[r22*4+1]
																								r42 := (4)*r40 + r41
																								r39 = r14 * r42
																							}
																							var r43 int64
																							if r25 != 0 {
																								r44 := m.index1.vals[r33*4+0]
																								r45 := m.index1.vals[r33*4+1]
																								r46 := (4)*r44 + r45
																								r43 = r25 * r46
																							}
																							r47 := r39 + r43
																							var r48 int64
																							if r47 > 65535 {
																								r48 = 1
																							}
																							r49 := r37 + r48
																							var r50 int64
																							if r49 > 0 {
																								r50 = 1
																							}
																							r51 := r37 + r38 + r50
																							var r52 int64
																							if r51 == 0 {
																								r52 = 1
																							}
																							r53 := (2)*r52 + (-1)
																							var r54 int64
																							if r51 == 1 {
																								r54 = 1
																							}
																							r55 := (2)*r54 + (-1)
																							r56 := int64(t3[r51])
																							r57 := (2)*r56 + (-1)
																							r58 := max(r51-(2), 0)
																							r59 := (2)*r58 + (-1)
																							var r60 int64
																							if r51 > 1 {
																								r60 = 1
																							}
																							r61 := r60 * r36
																							r62 := -r60 + (1)
																							r63 := r62 * r47
																							r64 := r61 + r63
																							r65 := min(max(r64, 0), 4294967296)
																							r66, top0 := int64(0), r53
																							if k := r55; k > top0 {
																								r66, top0 = 1, k
																							} else if k == top0 {
																								r66 = -1
																							}
																							if k := r57; k > top0 {
																								r66, top0 = 2, k
																							} else if k == top0 {
																								r66 = -1
																							}
																							if k := r59; k > top0 {
																								r66, top0 = 3, k
																							} else if k == top0 {
																								r66 = -1
																							}
																							if r66 == 0 {
																								r67 := (2) * r65
																								return Token(min(max((r67)>>1, 0), 65535) + (0)), true
																							}
																							if r66 == 1 {
																								r68 := (2)*r65 + (-65535)
																								return Token(min(max((r68-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							if r66 == 2 {
																								r69 := (2) * r65
																								return Token(min(max((r69)>>1, 0), 65535) + (131072)), true
																							}
																							r70 := (2)*r65 + (-65535)
																							return Token(min(max((r70-(-65535))>>17, 0), 65535) + (196608)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7596(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+2]
																							r12 := (-65536)*r1 + (8)*r2 + (268500996)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := big1.at(r14)
																							var r16 int64
																							if r7 != 0 {
																								r17 := int64(0)
																								if d := uint64(r14 - (196608)); d < 32768 {
																									r17 = int64(1)
																								}
																								r16 = r7 * r17
																							}
																							r18 := r15 + r16
																							r19 := int64(m.index1.find1(r18))
																							r20 := m.index1.vals[r19*4+2]
																							r21 := m.index1.vals[r10*4+0]
																							r22 := m.index1.vals[r10*4+1]
																							r23 := m.index1.vals[r19*4+0]
																							r24 := m.index1.vals[r19*4+1]
																							r25 := (4)*r21 + r22 + (-4)*r23 - r24
																							var r26 int64
																							if r25 > 0 {
																								r26 = 1
																							}
																							r27 := (-4)*r21 - r22 + (4)*r23 + r24
																							var r28 int64
																							if r27 > 0 {
																								r28 = 1
																							}
																							r29 := (-2)*r11 + (2)*r20 - r26 + r28
																							var r30 int64
																							if r29 > 0 {
																								r30 = 1
																							}
																							r31 := (2)*r11 + (-2)*r20 + r26 - r28
																							var r32 int64
																							if r31 > 0 {
																								r32 = 1
																							}
																							r33 := (-2)*r30 + (-2)*r32 + (2)
																							return Token(min(max((r33)>>1, 0), 65535) + (0)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7619(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+2]
																							r12 := (-65536)*r1 + (8)*r2 + (268500996)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := big1.at(r14)
																							var r16 int64
																							if r7 != 0 {
																								r17 := int64(0)
																								if d := uint64(r14 - (196608)); d < 32768 {
																									r17 = int64(1)
																								}
																								r16 = r7 * r17
																							}
																							r18 := r15 + r16
																							r19 := int64(m.index1.find1(r18))
																							r20 := m.index1.vals[r19*4+2]
																							r21 := m.index1.vals[r10*4+0]
																							r22 := m.index1.vals[r10*4+1]
																							r23 := m.index1.vals[r19*4+0]
																							r24 := m.index1.vals[r19*4+1]
																							r25 := (4)*r21 + r22 + (-4)*r23 - r24
																							var r26 int64
																							if r25 > 0 {
																								r26 = 1
																							}
																							r27 := (-4)*r21 - r22 + (4)*r23 + r24
																							var r28 int64
																							if r27 > 0 {
																								r28 = 1
																							}
																							r29 := (-2)*r11 + (2)*r20 - r26 + r28
																							var r30 int64
																							if r29 > 0 {
																								r30 = 1
																							}
																							r31 := (2)*r11 + (-2)*r20 + r26 - r28
																							var r32 int64
																							if r31 > 0 {
																								r32 = 1
																							}
																							r33 := (2)*r30 + (2)*r32
																							return Token(min(max((r33)>>1, 0), 65535) + (0)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7642(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+2]
																							r12 := (-65536)*r1 + (8)*r2 + (268500996)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := big1.at(r14)
																							var r16 int64
																							if r7 != 0 {
																								r17 := int64(0)
																								if d := uint64(r14 - (196608)); d < 32768 {
																									r17 = int64(1)
																								}
																								r16 = r7 * r17
																							}
																							r18 := r15 + r16
																							r19 := int64(m.index1.find1(r18))
																							r20 := m.index1.vals[r19*4+2]
																							r21 := m.index1.vals[r10*4+0]
																							r22 := m.index1.vals[r10*4+1]
																							r23 := m.index1.vals[r19*4+0]
																							r24 := m.index1.vals[r19*4+1]
																							r25 := (4)*r21 + r22 + (-4)*r23 - r24
																							var r26 int64
																							if r25 > 0 {
																								r26 = 1
																							}
																							r27 := (-4)*r21 - r22 + (4)*r23 + r24
																							var r28 int64
																							if r27 > 0 {
																								r28 = 1
																							}
																							r29 := (-2)*r11 + (2)*r20 - r26 + r28
																							var r30 int64
																							if r29 > 0 {
																								r30 = 1
																							}
																							r31 := (2) * r30
																							return Token(min(max((r31)>>1, 0), 65535) + (0)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7665(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+2]
																							r12 := (-65536)*r1 + (8)*r2 + (268500996)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := big1.at(r14)
																							var r16 int64
																							if r7 != 0 {
																								r17 := int64(0)
																								if d := uint64(r14 - (196608)); d < 32768 {
																									r17 = int64(1)
																								}
																								r16 = r7 * r17
																							}
																							r18 := r15 + r16
																							r19 := int64(m.index1.find1(r18))
																							r20 := m.index1.vals[r19*4+2]
																							r21 := m.index1.vals[r10*4+0]
																							r22 := m.index1.vals[r10*4+1]
																							r23 := m.index1.vals[r19*4+0]
																							r24 := m.index1.vals[r19*4+1]
																							r25 := (4)*r21 + r22 + (-4)*r23 - r24
																							var r26 int64
																							if r25 > 0 {
																								r26 = 1
																							}
																							r27 := (-4)*r21 - r22 + (4)*r23 + r24
																							var r28 int64
																							if r27 > 0 {
																								r28 = 1
																							}
																							r29 := (2)*r11 + (-2)*r20 + r26 - r28
																							var r30 int64
																							if r29 > 0 {
																								r30 = 1
																							}
																							r31 := (-2)*r30 + (2)
																							return Token(min(max((r31)>>1, 0), 65535) + (0)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7688(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+2]
																							r12 := (-65536)*r1 + (8)*r2 + (268500996)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := big1.at(r14)
																							var r16 int64
																							if r7 != 0 {
																								r17 := int64(0)
																								if d := uint64(r14 - (196608)); d < 32768 {
																									r17 = int64(1)
																								}
																								r16 = r7 * r17
																							}
																							r18 := r15 + r16
																							r19 := int64(m.index1.find1(r18))
																							r20 := m.index1.vals[r19*4+2]
																							r21 := m.index1.vals[r10*4+0]
																							r22 := m.index1.vals[r10*4+1]
																							r23 := m.index1.vals[r19*4+0]
																							r24 := m.index1.vals[r19*4+1]
																							r25 := (4)*r21 + r22
																							var r26 int64
																							if r25 > 2147483647 {
																								r26 = 1
																							}
																							r27 := (4)*r23 + r24
																							var r28 int64
																							if r27 > 2147483647 {
																								r28 = 1
																							}
																							r29 := (4)*r21 + r22 + (-4)*r23 - r24 + (-4294967296)*r26 + (4294967296)*r28
																							var r30 int64
																							if r29 > 0 {
																								r30 = 1
																							}
																							r31 := (-4)*r21 - r22 + (4)*r23 + r24 + (4294967296)*r26 + (-4294967296)*r28
																							var r32 int64
																							if r31 > 0 {
																								r32 = 1
																							}
																							r33 := (-2)*r11 + (2)*r20 - r30 + r32
																							var r34 int64
																							if r33 > 0 {
																								r34 = 1
																							}
																							r35 := (2) * r34
																							return Token(min(max((r35)>>1, 0), 65535) + (0)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7711(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+2]
																							r12 := (-65536)*r1 + (8)*r2 + (268500996)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := big1.at(r14)
																							var r16 int64
																							if r7 != 0 {
																								r17 := int64(0)
																								if d := uint64(r14 - (196608)); d < 32768 {
																									r17 = int64(1)
																								}
																								r16 = r7 * r17
																							}
																							r18 := r15 + r16
																							r19 := int64(m.index1.find1(r18))
																							r20 := m.index1.vals[r19*4+2]
																							r21 := m.index1.vals[r10*4+0]
																							r22 := m.index1.vals[r10*4+1]
																							r23 := m.index1.vals[r19*4+0]
																							r24 := m.index1.vals[r19*4+1]
																							r25 := (4)*r21 + r22
																							var r26 int64
																							if r25 > 2147483647 {
																								r26 = 1
																							}
																							r27 := (4)*r23 + r24
																							var r28 int64
																							if r27 > 2147483647 {
																								r28 = 1
																							}
																							r29 := (4)*r21 + r22 + (-4)*r23 - r24 + (-4294967296)*r26 + (4294967296)*r28
																							var r30 int64
																							if r29 > 0 {
																								r30 = 1
																							}
																							r31 := (-4)*r21 - r22 + (4)*r23 + r24 + (4294967296)*r26 + (-4294967296)*r28
																							var r32 int64
																							if r31 > 0 {
																								r32 = 1
																							}
																							r33 := (2)*r11 + (-2)*r20 + r30 - r32
																							var r34 int64
																							if r33 > 0 {
																								r34 = 1
																							}
																							r35 := (-2)*r34 + (2)
																							return Token(min(max((r35)>>1, 0), 65535) + (0)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7734(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+2]
																							r12 := (-65536)*r1 + (8)*r2 + (268500996)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := big1.at(r14)
																							var r16 int64
																							if r7 != 0 {
																								r17 := int64(0)
																								if d := uint64(r14 - (196608)); d < 32768 {
																									r17 = int64(1)
																								}
																								r16 = r7 * r17
																							}
																							r18 := r15 + r16
																							r19 := int64(m.index1.find1(r18))
																							r20 := m.index1.vals[r19*4+2]
																							var r21 int64
																							if r11 > 2147483647 {
																								r21 = 1
																							}
																							var r22 int64
																							if r20 > 2147483647 {
																								r22 = 1
																							}
																							r23 := m.index1.vals[r10*4+0]
																							r24 := m.index1.vals[r10*4+1]
																							r25 := m.index1.vals[r19*4+0]
																							r26 := m.index1.vals[r19*4+1]
																							r27 := (4)*r23 + r24 + (-4)*r25 - r26
																							var r28 int64
																							if r27 > 0 {
																								r28 = 1
																							}
																							r29 := (-4)*r23 - r24 + (4)*r25 + r26
																							var r30 int64
																							if r29 > 0 {
																								r30 = 1
																							}
																							r31 := (-2)*r11 + (2)*r20 + (8589934592)*r21 + (-8589934592)*r22 - r28 + r30
																							var r32 int64
																							if r31 > 0 {
																								r32 = 1
																							}
																							r33 := (2) * r32
																							return Token(min(max((r33)>>1, 0), 65535) + (0)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7757(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+2]
																							r12 := (-65536)*r1 + (8)*r2 + (268500996)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := big1.at(r14)
																							var r16 int64
																							if r7 != 0 {
																								r17 := int64(0)
																								if d := uint64(r14 - (196608)); d < 32768 {
																									r17 = int64(1)
																								}
																								r16 = r7 * r17
																							}
																							r18 := r15 + r16
																							r19 := int64(m.index1.find1(r18))
																							r20 := m.index1.vals[r19*4+2]
																							var r21 int64
																							if r11 > 2147483647 {
																								r21 = 1
																							}
																							var r22 int64
																							if r20 > 2147483647 {
																								r22 = 1
																							}
																							r23 := m.index1.vals[r10*4+0]
																							r24 := m.index1.vals[r10*4+1]
																							r25 := m.index1.vals[r19*4+0]
																							r26 := m.index1.vals[r19*4+1]
																							r27 := (4)*r23 + r24 + (-4)*r25 - r26
																							var r28 int64
																							if r27 > 0 {
																								r28 = 1
																							}
																							r29 := (-4)*r23 - r24 + (4)*r25 + r26
																							var r30 int64
																							if r29 > 0 {
																								r30 = 1
																							}
																							r31 := (2)*r11 + (-2)*r20 + (-8589934592)*r21 + (8589934592)*r22 + r28 - r30
																							var r32 int64
																							if r31 > 0 {
																								r32 = 1
																							}
																							r33 := (-2)*r32 + (2)
																							return Token(min(max((r33)>>1, 0), 65535) + (0)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7780(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+2]
																							r12 := (-65536)*r1 + (8)*r2 + (268500996)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := big1.at(r14)
																							var r16 int64
																							if r7 != 0 {
																								r17 := int64(0)
																								if d := uint64(r14 - (196608)); d < 32768 {
																									r17 = int64(1)
																								}
																								r16 = r7 * r17
																							}
																							r18 := r15 + r16
																							r19 := int64(m.index1.find1(r18))
																							r20 := m.index1.vals[r19*4+2]
																							r21 := m.index1.vals[r10*4+0]
																							r22 := m.index1.vals[r10*4+1]
																							r23 := m.index1.vals[r19*4+0]
																							r24 := m.index1.vals[r19*4+1]
																							r25 := (4)*r21 + r22 + (-4)*r23 - r24
																							var r26 int64
																							if r25 > 0 {
																								r26 = 1
																							}
																							r27 := (-4)*r21 - r22 + (4)*r23 + r24
																							var r28 int64
																							if r27 > 0 {
																								r28 = 1
																							}
																							r29 := (-2)*r11 + (2)*r20 - r26 + r28
																							var r30 int64
																							if r29 > 0 {
																								r30 = 1
																							}
																							r31 := (2)*r11 + (-2)*r20 + r26 - r28
																							var r32 int64
																							if r31 > 0 {
																								r32 = 1
																							}
																							r33 := (-4)*r30 + (-4)*r32 + (3)
																							r34, top0 := int64(0), int64(0)
																							if k := r33; k > top0 {
																								r34, top0 = 1, k
																							} else if k == top0 {
																								r34 = -1
																							}
																							if r34 == 0 {
																								return 360448, true
																							}
																							r35 := (-65536)*r1 + (8)*r2 + (268500999)
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
																							r40 := (-65536)*r1 + (8)*r2 + (268501000)
																							r41 := min(max(r40, 0), int64(p))
																							r42 := int64(m.tokens[r41])
																							r43 := big1.at(r42)
																							r44 := (-16384)*r1 + (131072)*r38 + (-8589934592)*r39 + (2)*r43 + (67133440)
																							return Token(min(max((r44)>>1, 0), 8191) + (327680)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7803(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+2]
																							r12 := (-65536)*r1 + (8)*r2 + (268500996)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := big1.at(r14)
																							var r16 int64
																							if r7 != 0 {
																								r17 := int64(0)
																								if d := uint64(r14 - (196608)); d < 32768 {
																									r17 = int64(1)
																								}
																								r16 = r7 * r17
																							}
																							r18 := r15 + r16
																							r19 := int64(m.index1.find1(r18))
																							r20 := m.index1.vals[r19*4+2]
																							r21 := m.index1.vals[r10*4+0]
																							r22 := m.index1.vals[r10*4+1]
																							r23 := m.index1.vals[r19*4+0]
																							r24 := m.index1.vals[r19*4+1]
																							r25 := (4)*r21 + r22 + (-4)*r23 - r24
																							var r26 int64
																							if r25 > 0 {
																								r26 = 1
																							}
																							r27 := (-4)*r21 - r22 + (4)*r23 + r24
																							var r28 int64
																							if r27 > 0 {
																								r28 = 1
																							}
																							r29 := (-2)*r11 + (2)*r20 - r26 + r28
																							var r30 int64
																							if r29 > 0 {
																								r30 = 1
																							}
																							r31 := (2)*r11 + (-2)*r20 + r26 - r28
																							var r32 int64
																							if r31 > 0 {
																								r32 = 1
																							}
																							r33 := (4)*r30 + (4)*r32 + (-1)
																							r34, top0 := int64(0), int64(0)
																							if k := r33; k > top0 {
																								r34, top0 = 1, k
																							} else if k == top0 {
																								r34 = -1
																							}
																							if r34 == 0 {
																								return 360448, true
																							}
																							r35 := (-65536)*r1 + (8)*r2 + (268500999)
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
																							r40 := (-65536)*r1 + (8)*r2 + (268501000)
																							r41 := min(max(r40, 0), int64(p))
																							r42 := int64(m.tokens[r41])
																							r43 := big1.at(r42)
																							r44 := (-16384)*r1 + (131072)*r38 + (-8589934592)*r39 + (2)*r43 + (67133440)
																							return Token(min(max((r44)>>1, 0), 8191) + (327680)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7826(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+2]
																							r12 := (-65536)*r1 + (8)*r2 + (268500996)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := big1.at(r14)
																							var r16 int64
																							if r7 != 0 {
																								r17 := int64(0)
																								if d := uint64(r14 - (196608)); d < 32768 {
																									r17 = int64(1)
																								}
																								r16 = r7 * r17
																							}
																							r18 := r15 + r16
																							r19 := int64(m.index1.find1(r18))
																							r20 := m.index1.vals[r19*4+2]
																							r21 := m.index1.vals[r10*4+0]
																							r22 := m.index1.vals[r10*4+1]
																							r23 := m.index1.vals[r19*4+0]
																							r24 := m.index1.vals[r19*4+1]
																							r25 := (4)*r21 + r22 + (-4)*r23 - r24
																							var r26 int64
																							if r25 > 0 {
																								r26 = 1
																							}
																							r27 := (-4)*r21 - r22 + (4)*r23 + r24
																							var r28 int64
																							if r27 > 0 {
																								r28 = 1
																							}
																							r29 := (-2)*r11 + (2)*r20 - r26 + r28
																							var r30 int64
																							if r29 > 0 {
																								r30 = 1
																							}
																							r31 := (4)*r30 + (-1)
																							r32, top0 := int64(0), int64(0)
																							if k := r31; k > top0 {
																								r32, top0 = 1, k
																							} else if k == top0 {
																								r32 = -1
																							}
																							if r32 == 0 {
																								return 360448, true
																							}
																							r33 := (-65536)*r1 + (8)*r2 + (268500999)
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
																							r38 := (-65536)*r1 + (8)*r2 + (268501000)
																							r39 := min(max(r38, 0), int64(p))
																							r40 := int64(m.tokens[r39])
																							r41 := big1.at(r40)
																							r42 := (-16384)*r1 + (131072)*r36 + (-8589934592)*r37 + (2)*r41 + (67133440)
																							return Token(min(max((r42)>>1, 0), 8191) + (327680)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7849(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+2]
																							r12 := (-65536)*r1 + (8)*r2 + (268500996)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := big1.at(r14)
																							var r16 int64
																							if r7 != 0 {
																								r17 := int64(0)
																								if d := uint64(r14 - (196608)); d < 32768 {
																									r17 = int64(1)
																								}
																								r16 = r7 * r17
																							}
																							r18 := r15 + r16
																							r19 := int64(m.index1.find1(r18))
																							r20 := m.index1.vals[r19*4+2]
																							r21 := m.index1.vals[r10*4+0]
																							r22 := m.index1.vals[r10*4+1]
																							r23 := m.index1.vals[r19*4+0]
																							r24 := m.index1.vals[r19*4+1]
																							r25 := (4)*r21 + r22 + (-4)*r23 - r24
																							var r26 int64
																							if r25 > 0 {
																								r26 = 1
																							}
																							r27 := (-4)*r21 - r22 + (4)*r23 + r24
																							var r28 int64
																							if r27 > 0 {
																								r28 = 1
																							}
																							r29 := (2)*r11 + (-2)*r20 + r26 - r28
																							var r30 int64
																							if r29 > 0 {
																								r30 = 1
																							}
																							r31 := (-4)*r30 + (3)
																							r32, top0 := int64(0), int64(0)
																							if k := r31; k > top0 {
																								r32, top0 = 1, k
																							} else if k == top0 {
																								r32 = -1
																							}
																							if r32 == 0 {
																								return 360448, true
																							}
																							r33 := (-65536)*r1 + (8)*r2 + (268500999)
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
																							r38 := (-65536)*r1 + (8)*r2 + (268501000)
																							r39 := min(max(r38, 0), int64(p))
																							r40 := int64(m.tokens[r39])
																							r41 := big1.at(r40)
																							r42 := (-16384)*r1 + (131072)*r36 + (-8589934592)*r37 + (2)*r41 + (67133440)
																							return Token(min(max((r42)>>1, 0), 8191) + (327680)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7872(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+2]
																							r12 := (-65536)*r1 + (8)*r2 + (268500996)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := big1.at(r14)
																							var r16 int64
																							if r7 != 0 {
																								r17 := int64(0)
																								if d := uint64(r14 - (196608)); d < 32768 {
																									r17 = int64(1)
																								}
																								r16 = r7 * r17
																							}
																							r18 := r15 + r16
																							r19 := int64(m.index1.find1(r18))
																							r20 := m.index1.vals[r19*4+2]
																							r21 := m.index1.vals[r10*4+0]
																							r22 := m.index1.vals[r10*4+1]
																							r23 := m.index1.vals[r19*4+0]
																							r24 := m.index1.vals[r19*4+1]
																							r25 := (4)*r21 + r22
																							var r26 int64
																							if r25 > 2147483647 {
																								r26 = 1
																							}
																							r27 := (4)*r23 + r24
																							var r28 int64
																							if r27 > 2147483647 {
																								r28 = 1
																							}
																							r29 := (4)*r21 + r22 + (-4)*r23 - r24 + (-4294967296)*r26 + (4294967296)*r28
																							var r30 int64
																							if r29 > 0 {
																								r30 = 1
																							}
																							r31 := (-4)*r21 - r22 + (4)*r23 + r24 + (4294967296)*r26 + (-4294967296)*r28
																							var r32 int64
																							if r31 > 0 {
																								r32 = 1
																							}
																							r33 := (-2)*r11 + (2)*r20 - r30 + r32
																							var r34 int64
																							if r33 > 0 {
																								r34 = 1
																							}
																							r35 := (4)*r34 + (-1)
																							r36, top0 := int64(0), int64(0)
																							if k := r35; k > top0 {
																								r36, top0 = 1, k
																							} else if k == top0 {
																								r36 = -1
																							}
																							if r36 == 0 {
																								return 360448, true
																							}
																							r37 := (-65536)*r1 + (8)*r2 + (268500999)
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
																							r42 := (-65536)*r1 + (8)*r2 + (268501000)
																							r43 := min(max(r42, 0), int64(p))
																							r44 := int64(m.tokens[r43])
																							r45 := big1.at(r44)
																							r46 := (-16384)*r1 + (131072)*r40 + (-8589934592)*r41 + (2)*r45 + (67133440)
																							return Token(min(max((r46)>>1, 0), 8191) + (327680)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7895(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+2]
																							r12 := (-65536)*r1 + (8)*r2 + (268500996)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := big1.at(r14)
																							var r16 int64
																							if r7 != 0 {
																								r17 := int64(0)
																								if d := uint64(r14 - (196608)); d < 32768 {
																									r17 = int64(1)
																								}
																								r16 = r7 * r17
																							}
																							r18 := r15 + r16
																							r19 := int64(m.index1.find1(r18))
																							r20 := m.index1.vals[r19*4+2]
																							r21 := m.index1.vals[r10*4+0]
																							r22 := m.index1.vals[r10*4+1]
																							r23 := m.index1.vals[r19*4+0]
																							r24 := m.index1.vals[r19*4+1]
																							r25 := (4)*r21 + r22
																							var r26 int64
																							if r25 > 2147483647 {
																								r26 = 1
																							}
																							r27 := (4)*r23 + r24
																							var r28 int64
																							if r27 > 2147483647 {
																								r28 = 1
																							}
																							r29 := (4)*r21 + r22 + (-4)*r23 - r24 + (-4294967296)*r26 + (4294967296)*r28
																							var r30 int64
																							if r29 > 0 {
																								r30 = 1
																							}
																							r31 := (-4)*r21 - r22 + (4)*r23 + r24 + (4294967296)*r26 + (-4294967296)*r28
																							var r32 int64
																							if r31 > 0 {
																								r32 = 1
																							}
																							r33 := (2)*r11 + (-2)*r20 + r30 - r32
																							var r34 int64
																							if r33 > 0 {
																								r34 = 1
																							}
																							r35 := (-4)*r34 + (3)
																							r36, top0 := int64(0), int64(0)
																							if k := r35; k > top0 {
																								r36, top0 = 1, k
																							} else if k == top0 {
																								r36 = -1
																							}
																							if r36 == 0 {
																								return 360448, true
																							}
																							r37 := (-65536)*r1 + (8)*r2 + (268500999)
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
																							r42 := (-65536)*r1 + (8)*r2 + (268501000)
																							r43 := min(max(r42, 0), int64(p))
																							r44 := int64(m.tokens[r43])
																							r45 := big1.at(r44)
																							r46 := (-16384)*r1 + (131072)*r40 + (-8589934592)*r41 + (2)*r45 + (67133440)
																							return Token(min(max((r46)>>1, 0), 8191) + (327680)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7918(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+2]
																							r12 := (-65536)*r1 + (8)*r2 + (268500996)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := big1.at(r14)
																							var r16 int64
																							if r7 != 0 {
																								r17 := int64(0)
																								if d := uint64(r14 - (196608)); d < 32768 {
																									r17 = int64(1)
																								}
																								r16 = r7 * r17
																							}
																							r18 := r15 + r16
																							r19 := int64(m.index1.find1(r18))
																							r20 := m.index1.vals[r19*4+2]
																							var r21 int64
																							if r11 > 2147483647 {
																								r21 = 1
																							}
																							var r22 int64
																							if r20 > 2147483647 {
																								r22 = 1
																							}
																							r23 := m.index1.vals[r10*4+0]
																							r24 := m.index1.vals[r10*4+1]
																							r25 := m.index1.vals[r19*4+0]
																							r26 := m.index1.vals[r19*4+1]
																							r27 := (4)*r23 + r24 + (-4)*r25 - r26
																							var r28 int64
																							if r27 > 0 {
																								r28 = 1
																							}
																							r29 := (-4)*r23 - r24 + (4)*r25 + r26
																							var r30 int64
																							if r29 > 0 {
																								r30 = 1
																							}
																							r31 := (-2)*r11 + (2)*r20 + (8589934592)*r21 + (-8589934592)*r22 - r28 + r30
																							var r32 int64
																							if r31 > 0 {
																								r32 = 1
																							}
																							r33 := (4)*r32 + (-1)
																							r34, top0 := int64(0), int64(0)
																							if k := r33; k > top0 {
																								r34, top0 = 1, k
																							} else if k == top0 {
																								r34 = -1
																							}
																							if r34 == 0 {
																								return 360448, true
																							}
																							r35 := (-65536)*r1 + (8)*r2 + (268500999)
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
																							r40 := (-65536)*r1 + (8)*r2 + (268501000)
																							r41 := min(max(r40, 0), int64(p))
																							r42 := int64(m.tokens[r41])
																							r43 := big1.at(r42)
																							r44 := (-16384)*r1 + (131072)*r38 + (-8589934592)*r39 + (2)*r43 + (67133440)
																							return Token(min(max((r44)>>1, 0), 8191) + (327680)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7941(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+2]
																							r12 := (-65536)*r1 + (8)*r2 + (268500996)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := big1.at(r14)
																							var r16 int64
																							if r7 != 0 {
																								r17 := int64(0)
																								if d := uint64(r14 - (196608)); d < 32768 {
																									r17 = int64(1)
																								}
																								r16 = r7 * r17
																							}
																							r18 := r15 + r16
																							r19 := int64(m.index1.find1(r18))
																							r20 := m.index1.vals[r19*4+2]
																							var r21 int64
																							if r11 > 2147483647 {
																								r21 = 1
																							}
																							var r22 int64
																							if r20 > 2147483647 {
																								r22 = 1
																							}
																							r23 := m.index1.vals[r10*4+0]
																							r24 := m.index1.vals[r10*4+1]
																							r25 := m.index1.vals[r19*4+0]
																							r26 := m.index1.vals[r19*4+1]
																							r27 := (4)*r23 + r24 + (-4)*r25 - r26
																							var r28 int64
																							if r27 > 0 {
																								r28 = 1
																							}
																							r29 := (-4)*r23 - r24 + (4)*r25 + r26
																							var r30 int64
																							if r29 > 0 {
																								r30 = 1
																							}
																							r31 := (2)*r11 + (-2)*r20 + (-8589934592)*r21 + (8589934592)*r22 + r28 - r30
																							var r32 int64
																							if r31 > 0 {
																								r32 = 1
																							}
																							r33 := (-4)*r32 + (3)
																							r34, top0 := int64(0), int64(0)
																							if k := r33; k > top0 {
																								r34, top0 = 1, k
																							} else if k == top0 {
																								r34 = -1
																							}
																							if r34 == 0 {
																								return 360448, true
																							}
																							r35 := (-65536)*r1 + (8)*r2 + (268500999)
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
																							r40 := (-65536)*r1 + (8)*r2 + (268501000)
																							r41 := min(max(r40, 0), int64(p))
																							r42 := int64(m.tokens[r41])
																							r43 := big1.at(r42)
																							r44 := (-16384)*r1 + (131072)*r38 + (-8589934592)*r39 + (2)*r43 + (67133440)
																							return Token(min(max((r44)>>1, 0), 8191) + (327680)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7964(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r12, r2, r3
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r15, r32, r33 := r0, r1, r2, r3, r4
									r0 := (-65536)*r1 + (8)*r2 + (268500998)
									r3 := min(max(r0, 0), int64(p))
									r4 := int64(m.tokens[r3])
									r5 := big3.at(r4)
									r6 := (-65536)*r1 + (8)*r2 + (268500999)
									r7 := min(max(r6, 0), int64(p))
									r8 := int64(m.tokens[r7])
									r9 := int64(0)
									if d := uint64(r8 - (196609)); d < 65535 {
										r9 = r8 - (196608)
									}
									r10 := (-65536)*r1 + (8)*r2 + (268500995)
									r11 := min(max(r10, 0), int64(p))
									r12 := int64(m.tokens[r11])
									r13 := big1.at(r12)
									var r14 int64
									if r15 != 0 {
										r16 := int64(0)
										if d := uint64(r12 - (196608)); d < 32768 {
											r16 = int64(1)
										}
										r14 = r15 * r16
									}
									r17 := r13 + r14
									r18 := int64(m.index1.find1(r17))
									r19 := m.index1.vals[r18*4+0]
									r20 := int64(0)
									if d := uint64(r4 - (196609)); d < 65535 {
										r20 = int64(t20[(r4-(196609))&3])
									}
									r21 := m.index1.vals[r18*4+1]
									r22 := r20 + r21
									var r23 int64
									if r22 > 3 {
										r23 = 1
									}
									r24 := (-65536)*r1 + (8)*r2 + (268500996)
									r25 := min(max(r24, 0), int64(p))
									r26 := int64(m.tokens[r25])
									r27 := int64(0)
									if d := uint64(r26 - (196609)); d < 65535 {
										r27 = r26 - (196608)
									}
									r28 := (8192)*r1 - r2
									r29 := (536870911)*max(r28-(33562624), 0) + (-536870912)*max(r28-(33562625), 0)
									r30 := r5 + (16384)*r9 + r19 + r23 + (16384)*r27 + r29
									r31 := min(max(r30, 0), 536870912)
									m.hist0[p&1] = r31
									{
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14 := r32, r33, r1, r2, r15, r5, r20, r9, r19, r21, r23, r31
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
											r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r5, r6, r7, r8, r9, r10, r11, r12, r13, r14
											{
												r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
												{
													r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
													{
														r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
														{
															r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
															{
																r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																{
																	r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																	{
																		r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																		{
																			r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																			{
																				r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																				{
																					r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																					{
																						r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																						{
																							r1, r2, r7, r14, r15, r16, r17, r18, r23, r26 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																							r0 := (-65536)*r1 + (8)*r2 + (268500997)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+0]
																							r12 := m.index1.vals[r10*4+1]
																							r13 := (4)*r14 + r15 + (65536)*r16 + (4)*r17 + r18 + (-4)*r11 - r12
																							var r19 int64
																							if r13 > -1 {
																								r19 = 1
																							}
																							r20 := (4)*r19 + (-1)
																							r21, top0 := int64(0), int64(0)
																							if k := r20; k > top0 {
																								r21, top0 = 1, k
																							} else if k == top0 {
																								r21 = -1
																							}
																							if r21 == 0 {
																								r22 := r15 + r18 + (-4)*r23
																								var r24 int64
																								if r22 == 0 {
																									r24 = 1
																								}
																								r25 := int64(m.index2.find1(r26))
																								r27 := m.index2.vals[r25*5+4]
																								r28 := -r26 + r27
																								var r29 int64
																								if r28 == 0 {
																									r29 = 1
																								}
																								var r30 int64
																								if r24 != 0 {
																									var r31 int64
																									if r29 != 0 {
																										r32 := m.index2.vals[r25*5+0]
																										r31 = r29 * r32
																									}
																									r30 = r24 * r31
																								}
																								var r33 int64
																								if r22 == 1 {
																									r33 = 1
																								}
																								var r34 int64
																								if r33 != 0 {
																									var r35 int64
																									if r29 != 0 {
																										r36 := m.index2.vals[r25*5+1]
																										r35 = r29 * r36
																									}
																									r34 = r33 * r35
																								}
																								var r37 int64
																								if r22 == 2 {
																									r37 = 1
																								}
																								var r38 int64
																								if r37 != 0 {
																									var r39 int64
																									if r29 != 0 {
																										r40 := m.index2.vals[r25*5+2]
																										r39 = r29 * r40
																									}
																									r38 = r37 * r39
																								}
																								var r41 int64
																								if r22 == 3 {
																									r41 = 1
																								}
																								var r42 int64
																								if r41 != 0 {
																									var r43 int64
																									if r29 != 0 {
																										r44 := m.index2.vals[r25*5+3]
																										r43 = r29 * r44
																									}
																									r42 = r41 * r43
																								}
																								r45 := (2)*r30 + (2)*r34 + (2)*r38 + (2)*r42
																								return Token(min(max((r45)>>1, 0), 65535) + (0)), true
																							}
																							r46 := (6) * r19
																							return Token(min(max((r46)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7987(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r12, r2, r3
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r15, r32, r33 := r0, r1, r2, r3, r4
									r0 := (-65536)*r1 + (8)*r2 + (268500998)
									r3 := min(max(r0, 0), int64(p))
									r4 := int64(m.tokens[r3])
									r5 := big3.at(r4)
									r6 := (-65536)*r1 + (8)*r2 + (268500999)
									r7 := min(max(r6, 0), int64(p))
									r8 := int64(m.tokens[r7])
									r9 := int64(0)
									if d := uint64(r8 - (196609)); d < 65535 {
										r9 = r8 - (196608)
									}
									r10 := (-65536)*r1 + (8)*r2 + (268500995)
									r11 := min(max(r10, 0), int64(p))
									r12 := int64(m.tokens[r11])
									r13 := big1.at(r12)
									var r14 int64
									if r15 != 0 {
										r16 := int64(0)
										if d := uint64(r12 - (196608)); d < 32768 {
											r16 = int64(1)
										}
										r14 = r15 * r16
									}
									r17 := r13 + r14
									r18 := int64(m.index1.find1(r17))
									r19 := m.index1.vals[r18*4+0]
									r20 := int64(0)
									if d := uint64(r4 - (196609)); d < 65535 {
										r20 = int64(t20[(r4-(196609))&3])
									}
									r21 := m.index1.vals[r18*4+1]
									r22 := r20 + r21
									var r23 int64
									if r22 > 3 {
										r23 = 1
									}
									r24 := (-65536)*r1 + (8)*r2 + (268500996)
									r25 := min(max(r24, 0), int64(p))
									r26 := int64(m.tokens[r25])
									r27 := int64(0)
									if d := uint64(r26 - (196609)); d < 65535 {
										r27 = r26 - (196608)
									}
									r28 := (8192)*r1 - r2
									r29 := (536870911)*max(r28-(33562624), 0) + (-536870912)*max(r28-(33562625), 0)
									r30 := r5 + (16384)*r9 + r19 + r23 + (16384)*r27 + r29
									r31 := min(max(r30, 0), 536870912)
									m.hist0[p&1] = r31
									{
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14 := r32, r33, r20, r21, r23, r31, r1, r2, r15, r5, r9, r19
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
											r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r5, r6, r7, r8, r9, r10, r11, r12, r13, r14
											{
												r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
												{
													r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
													{
														r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
														{
															r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
															{
																r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																{
																	r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																	{
																		r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																		{
																			r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																			{
																				r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																				{
																					r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																					{
																						r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																						{
																							r1, r2, r3, r6, r32, r33, r38, r45, r46, r47 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
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
																							r31 := (-65536)*r32 + (8)*r33 + (268500997)
																							r34 := min(max(r31, 0), int64(p))
																							r35 := int64(m.tokens[r34])
																							r36 := big1.at(r35)
																							var r37 int64
																							if r38 != 0 {
																								r39 := int64(0)
																								if d := uint64(r35 - (196608)); d < 32768 {
																									r39 = int64(1)
																								}
																								r37 = r38 * r39
																							}
																							r40 := r36 + r37
																							r41 := int64(m.index1.find1(r40))
																							r42 := m.index1.vals[r41*4+0]
																							r43 := m.index1.vals[r41*4+1]
																							r44 := (4)*r45 + r1 + (65536)*r46 + (4)*r47 + r2 + (-4)*r42 - r43
																							var r48 int64
																							if r44 > -1 {
																								r48 = 1
																							}
																							r49 := (8)*r48 + (-1)
																							r50 := min(max(r27, 0), 4294967296)
																							r51, top0 := int64(0), r29
																							if k := r30; k > top0 {
																								r51, top0 = 1, k
																							} else if k == top0 {
																								r51 = -1
																							}
																							if k := r49; k > top0 {
																								r51, top0 = 2, k
																							} else if k == top0 {
																								r51 = -1
																							}
																							if r51 == 0 {
																								r52 := (2) * r50
																								return Token(min(max((r52)>>1, 0), 65535) + (0)), true
																							}
																							if r51 == 1 {
																								r53 := (2)*r50 + (-65535)
																								return Token(min(max((r53-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							r54 := (6) * r48
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

func (m *Machine) f8010(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r12, r2, r3
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r15, r32, r33 := r0, r1, r2, r3, r4
									r0 := (-65536)*r1 + (8)*r2 + (268500998)
									r3 := min(max(r0, 0), int64(p))
									r4 := int64(m.tokens[r3])
									r5 := big3.at(r4)
									r6 := (-65536)*r1 + (8)*r2 + (268500999)
									r7 := min(max(r6, 0), int64(p))
									r8 := int64(m.tokens[r7])
									r9 := int64(0)
									if d := uint64(r8 - (196609)); d < 65535 {
										r9 = r8 - (196608)
									}
									r10 := (-65536)*r1 + (8)*r2 + (268500995)
									r11 := min(max(r10, 0), int64(p))
									r12 := int64(m.tokens[r11])
									r13 := big1.at(r12)
									var r14 int64
									if r15 != 0 {
										r16 := int64(0)
										if d := uint64(r12 - (196608)); d < 32768 {
											r16 = int64(1)
										}
										r14 = r15 * r16
									}
									r17 := r13 + r14
									r18 := int64(m.index1.find1(r17))
									r19 := m.index1.vals[r18*4+0]
									r20 := int64(0)
									if d := uint64(r4 - (196609)); d < 65535 {
										r20 = int64(t20[(r4-(196609))&3])
									}
									r21 := m.index1.vals[r18*4+1]
									r22 := r20 + r21
									var r23 int64
									if r22 > 3 {
										r23 = 1
									}
									r24 := (-65536)*r1 + (8)*r2 + (268500996)
									r25 := min(max(r24, 0), int64(p))
									r26 := int64(m.tokens[r25])
									r27 := int64(0)
									if d := uint64(r26 - (196609)); d < 65535 {
										r27 = r26 - (196608)
									}
									r28 := (8192)*r1 - r2
									r29 := (536870911)*max(r28-(33562624), 0) + (-536870912)*max(r28-(33562625), 0)
									r30 := r5 + (16384)*r9 + r19 + r23 + (16384)*r27 + r29
									r31 := min(max(r30, 0), 536870912)
									m.hist0[p&1] = r31
									{
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14 := r32, r33, r20, r21, r23, r31, r1, r2, r15, r5, r9, r19
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
											r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r5, r6, r7, r8, r9, r10, r11, r12, r13, r14
											{
												r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
												{
													r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
													{
														r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
														{
															r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
															{
																r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																{
																	r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																	{
																		r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																		{
																			r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																			{
																				r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																				{
																					r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																					{
																						r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																						{
																							r1, r2, r3, r6, r44, r45, r50, r57, r58, r59 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
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
																							r43 := (-65536)*r44 + (8)*r45 + (268500997)
																							r46 := min(max(r43, 0), int64(p))
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
																							if r56 > -1 {
																								r60 = 1
																							}
																							r61 := (8)*r60 + (-1)
																							var r62 int64
																							if r34 > 1 {
																								r62 = 1
																							}
																							r63 := r62 * r27
																							r64 := -r62 + (1)
																							r65 := r64 * r30
																							r66 := r63 + r65
																							r67 := min(max(r66, 0), 4294967296)
																							r68, top0 := int64(0), r36
																							if k := r38; k > top0 {
																								r68, top0 = 1, k
																							} else if k == top0 {
																								r68 = -1
																							}
																							if k := r40; k > top0 {
																								r68, top0 = 2, k
																							} else if k == top0 {
																								r68 = -1
																							}
																							if k := r42; k > top0 {
																								r68, top0 = 3, k
																							} else if k == top0 {
																								r68 = -1
																							}
																							if k := r61; k > top0 {
																								r68, top0 = 4, k
																							} else if k == top0 {
																								r68 = -1
																							}
																							if r68 == 0 {
																								r69 := (2) * r67
																								return Token(min(max((r69)>>1, 0), 65535) + (0)), true
																							}
																							if r68 == 1 {
																								r70 := (2)*r67 + (-65535)
																								return Token(min(max((r70-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							if r68 == 2 {
																								r71 := (2) * r67
																								return Token(min(max((r71)>>1, 0), 65535) + (131072)), true
																							}
																							if r68 == 3 {
																								r72 := (2)*r67 + (-65535)
																								return Token(min(max((r72-(-65535))>>17, 0), 65535) + (196608)), true
																							}
																							r73 := (6) * r60
																							return Token(min(max((r73)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8033(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r12, r2, r3
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r15, r32, r33 := r0, r1, r2, r3, r4
									r0 := (-65536)*r1 + (8)*r2 + (268500998)
									r3 := min(max(r0, 0), int64(p))
									r4 := int64(m.tokens[r3])
									r5 := big3.at(r4)
									r6 := (-65536)*r1 + (8)*r2 + (268500999)
									r7 := min(max(r6, 0), int64(p))
									r8 := int64(m.tokens[r7])
									r9 := int64(0)
									if d := uint64(r8 - (196609)); d < 65535 {
										r9 = r8 - (196608)
									}
									r10 := (-65536)*r1 + (8)*r2 + (268500995)
									r11 := min(max(r10, 0), int64(p))
									r12 := int64(m.tokens[r11])
									r13 := big1.at(r12)
									var r14 int64
									if r15 != 0 {
										r16 := int64(0)
										if d := uint64(r12 - (196608)); d < 32768 {
											r16 = int64(1)
										}
										r14 = r15 * r16
									}
									r17 := r13 + r14
									r18 := int64(m.index1.find1(r17))
									r19 := m.index1.vals[r18*4+0]
									r20 := int64(0)
									if d := uint64(r4 - (196609)); d < 65535 {
										r20 = int64(t20[(r4-(196609))&3])
									}
									r21 := m.index1.vals[r18*4+1]
									r22 := r20 + r21
									var r23 int64
									if r22 > 3 {
										r23 = 1
									}
									r24 := (-65536)*r1 + (8)*r2 + (268500996)
									r25 := min(max(r24, 0), int64(p))
									r26 := int64(m.tokens[r25])
									r27 := int64(0)
									if d := uint64(r26 - (196609)); d < 65535 {
										r27 = r26 - (196608)
									}
									r28 := (8192)*r1 - r2
									r29 := (536870911)*max(r28-(33562624), 0) + (-536870912)*max(r28-(33562625), 0)
									r30 := r5 + (16384)*r9 + r19 + r23 + (16384)*r27 + r29
									r31 := min(max(r30, 0), 536870912)
									m.hist0[p&1] = r31
									{
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14 := r32, r33, r20, r21, r23, r31, r1, r2, r15, r5, r9, r19
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
											r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r5, r6, r7, r8, r9, r10, r11, r12, r13, r14
											{
												r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
												{
													r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
													{
														r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
														{
															r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
															{
																r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																{
																	r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																	{
																		r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																		{
																			r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																			{
																				r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																				{
																					r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																					{
																						r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																						{
																							r1, r2, r3, r6, r41, r42, r47, r54, r55, r56 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
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
																							r40 := (-65536)*r41 + (8)*r42 + (268500997)
																							r43 := min(max(r40, 0), int64(p))
																							r44 := int64(m.tokens[r43])
																							r45 := big1.at(r44)
																							var r46 int64
																							if r47 != 0 {
																								r48 := int64(0)
																								if d := uint64(r44 - (196608)); d < 32768 {
																									r48 = int64(1)
																								}
																								r46 = r47 * r48
																							}
																							r49 := r45 + r46
																							r50 := int64(m.index1.find1(r49))
																							r51 := m.index1.vals[r50*4+0]
																							r52 := m.index1.vals[r50*4+1]
																							r53 := (4)*r54 + r1 + (65536)*r55 + (4)*r56 + r2 + (-4)*r51 - r52
																							var r57 int64
																							if r53 > -2 {
																								r57 = 1
																							}
																							r58 := (8)*r57 + (-1)
																							r59, top0 := int64(0), r38
																							if k := r39; k > top0 {
																								r59, top0 = 1, k
																							} else if k == top0 {
																								r59 = -1
																							}
																							if k := r58; k > top0 {
																								r59, top0 = 2, k
																							} else if k == top0 {
																								r59 = -1
																							}
																							if r59 == 0 {
																								r60 := (2)*r12 + (2)*r20 + (2)*r25 + (2)*r27
																								return Token(min(max((r60)>>1, 0), 65535) + (0)), true
																							}
																							if r59 == 1 {
																								r61 := (2)*r12 + (2)*r20 + (2)*r25 + (2)*r27 + (-65535)
																								return Token(min(max((r61-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							r62 := (6) * r57
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

func (m *Machine) f8056(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r12, r2, r3
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r15, r32, r33 := r0, r1, r2, r3, r4
									r0 := (-65536)*r1 + (8)*r2 + (268500998)
									r3 := min(max(r0, 0), int64(p))
									r4 := int64(m.tokens[r3])
									r5 := big3.at(r4)
									r6 := (-65536)*r1 + (8)*r2 + (268500999)
									r7 := min(max(r6, 0), int64(p))
									r8 := int64(m.tokens[r7])
									r9 := int64(0)
									if d := uint64(r8 - (196609)); d < 65535 {
										r9 = r8 - (196608)
									}
									r10 := (-65536)*r1 + (8)*r2 + (268500995)
									r11 := min(max(r10, 0), int64(p))
									r12 := int64(m.tokens[r11])
									r13 := big1.at(r12)
									var r14 int64
									if r15 != 0 {
										r16 := int64(0)
										if d := uint64(r12 - (196608)); d < 32768 {
											r16 = int64(1)
										}
										r14 = r15 * r16
									}
									r17 := r13 + r14
									r18 := int64(m.index1.find1(r17))
									r19 := m.index1.vals[r18*4+0]
									r20 := int64(0)
									if d := uint64(r4 - (196609)); d < 65535 {
										r20 = int64(t20[(r4-(196609))&3])
									}
									r21 := m.index1.vals[r18*4+1]
									r22 := r20 + r21
									var r23 int64
									if r22 > 3 {
										r23 = 1
									}
									r24 := (-65536)*r1 + (8)*r2 + (268500996)
									r25 := min(max(r24, 0), int64(p))
									r26 := int64(m.tokens[r25])
									r27 := int64(0)
									if d := uint64(r26 - (196609)); d < 65535 {
										r27 = r26 - (196608)
									}
									r28 := (8192)*r1 - r2
									r29 := (536870911)*max(r28-(33562624), 0) + (-536870912)*max(r28-(33562625), 0)
									r30 := r5 + (16384)*r9 + r19 + r23 + (16384)*r27 + r29
									r31 := min(max(r30, 0), 536870912)
									m.hist0[p&1] = r31
									{
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14 := r32, r33, r20, r21, r23, r31, r1, r2, r15, r5, r9, r19
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
											r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r5, r6, r7, r8, r9, r10, r11, r12, r13, r14
											{
												r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
												{
													r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
													{
														r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
														{
															r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
															{
																r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																{
																	r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																	{
																		r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																		{
																			r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																			{
																				r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																				{
																					r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																					{
																						r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																						{
																							r1, r2, r3, r6, r43, r44, r49, r56, r57, r58 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
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
																							r42 := (-65536)*r43 + (8)*r44 + (268500997)
																							r45 := min(max(r42, 0), int64(p))
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
																							if r55 > -2 {
																								r59 = 1
																							}
																							r60 := (8)*r59 + (-1)
																							r61 := min(max(r38, 0), 4294967296)
																							r62, top0 := int64(0), r40
																							if k := r41; k > top0 {
																								r62, top0 = 1, k
																							} else if k == top0 {
																								r62 = -1
																							}
																							if k := r60; k > top0 {
																								r62, top0 = 2, k
																							} else if k == top0 {
																								r62 = -1
																							}
																							if r62 == 0 {
																								r63 := (2) * r61
																								return Token(min(max((r63)>>1, 0), 65535) + (0)), true
																							}
																							if r62 == 1 {
																								r64 := (2)*r61 + (-65535)
																								return Token(min(max((r64-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							r65 := (6) * r59
																							return Token(min(max((r65)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8079(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r12, r2, r3
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r15, r32, r33 := r0, r1, r2, r3, r4
									r0 := (-65536)*r1 + (8)*r2 + (268500998)
									r3 := min(max(r0, 0), int64(p))
									r4 := int64(m.tokens[r3])
									r5 := big3.at(r4)
									r6 := (-65536)*r1 + (8)*r2 + (268500999)
									r7 := min(max(r6, 0), int64(p))
									r8 := int64(m.tokens[r7])
									r9 := int64(0)
									if d := uint64(r8 - (196609)); d < 65535 {
										r9 = r8 - (196608)
									}
									r10 := (-65536)*r1 + (8)*r2 + (268500995)
									r11 := min(max(r10, 0), int64(p))
									r12 := int64(m.tokens[r11])
									r13 := big1.at(r12)
									var r14 int64
									if r15 != 0 {
										r16 := int64(0)
										if d := uint64(r12 - (196608)); d < 32768 {
											r16 = int64(1)
										}
										r14 = r15 * r16
									}
									r17 := r13 + r14
									r18 := int64(m.index1.find1(r17))
									r19 := m.index1.vals[r18*4+0]
									r20 := int64(0)
									if d := uint64(r4 - (196609)); d < 65535 {
										r20 = int64(t20[(r4-(196609))&3])
									}
									r21 := m.index1.vals[r18*4+1]
									r22 := r20 + r21
									var r23 int64
									if r22 > 3 {
										r23 = 1
									}
									r24 := (-65536)*r1 + (8)*r2 + (268500996)
									r25 := min(max(r24, 0), int64(p))
									r26 := int64(m.tokens[r25])
									r27 := int64(0)
									if d := uint64(r26 - (196609)); d < 65535 {
										r27 = r26 - (196608)
									}
									r28 := (8192)*r1 - r2
									r29 := (536870911)*max(r28-(33562624), 0) + (-536870912)*max(r28-(33562625), 0)
									r30 := r5 + (16384)*r9 + r19 + r23 + (16384)*r27 + r29
									r31 := min(max(r30, 0), 536870912)
									m.hist0[p&1] = r31
									{
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14 := r32, r33, r20, r21, r23, r31, r1, r2, r15, r5, r9, r19
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
											r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r5, r6, r7, r8, r9, r10, r11, r12, r13, r14
											{
												r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
												{
													r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
													{
														r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
														{
															r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
															{
																r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																{
																	r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																	{
																		r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																		{
																			r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																			{
																				r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																				{
																					r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																					{
																						r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																						{
																							r1, r2, r3, r6, r55, r56, r61, r68, r69, r70 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
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
																							r54 := (-65536)*r55 + (8)*r56 + (268500997)
																							r57 := min(max(r54, 0), int64(p))
																							r58 := int64(m.tokens[r57])
																							r59 := big1.at(r58)
																							var r60 int64
																							if r61 != 0 {
																								r62 := int64(0)
																								if d := uint64(r58 - (196608)); d < 32768 {
																									r62 = int64(1)
																								}
																								r60 = r61 * r62
																							}
																							r63 := r59 + r60
																							r64 := int64(m.index1.find1(r63))
																							r65 := m.index1.vals[r64*4+0]
																							r66 := m.index1.vals[r64*4+1]
																							r67 := (4)*r68 + r1 + (65536)*r69 + (4)*r70 + r2 + (-4)*r65 - r66
																							var r71 int64
																							if r67 > -2 {
																								r71 = 1
																							}
																							r72 := (8)*r71 + (-1)
																							var r73 int64
																							if r45 > 1 {
																								r73 = 1
																							}
																							r74 := r73 * r38
																							r75 := -r73 + (1)
																							r76 := r75 * r41
																							r77 := r74 + r76
																							r78 := min(max(r77, 0), 4294967296)
																							r79, top0 := int64(0), r47
																							if k := r49; k > top0 {
																								r79, top0 = 1, k
																							} else if k == top0 {
																								r79 = -1
																							}
																							if k := r51; k > top0 {
																								r79, top0 = 2, k
																							} else if k == top0 {
																								r79 = -1
																							}
																							if k := r53; k > top0 {
																								r79, top0 = 3, k
																							} else if k == top0 {
																								r79 = -1
																							}
																							if k := r72; k > top0 {
																								r79, top0 = 4, k
																							} else if k == top0 {
																								r79 = -1
																							}
																							if r79 == 0 {
																								r80 := (2) * r78
																								return Token(min(max((r80)>>1, 0), 65535) + (0)), true
																							}
																							if r79 == 1 {
																								r81 := (2)*r78 + (-65535)
																								return Token(min(max((r81-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							if r79 == 2 {
																								r82 := (2) * r78
																								return Token(min(max((r82)>>1, 0), 65535) + (131072)), true
																							}
																							if r79 == 3 {
																								r83 := (2)*r78 + (-65535)
																								return Token(min(max((r83-(-65535))>>17, 0), 65535) + (196608)), true
																							}
																							r84 := (6) * r71
																							return Token(min(max((r84)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8102(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r12, r2, r3
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r15, r32, r33 := r0, r1, r2, r3, r4
									r0 := (-65536)*r1 + (8)*r2 + (268500998)
									r3 := min(max(r0, 0), int64(p))
									r4 := int64(m.tokens[r3])
									r5 := big3.at(r4)
									r6 := (-65536)*r1 + (8)*r2 + (268500999)
									r7 := min(max(r6, 0), int64(p))
									r8 := int64(m.tokens[r7])
									r9 := int64(0)
									if d := uint64(r8 - (196609)); d < 65535 {
										r9 = r8 - (196608)
									}
									r10 := (-65536)*r1 + (8)*r2 + (268500995)
									r11 := min(max(r10, 0), int64(p))
									r12 := int64(m.tokens[r11])
									r13 := big1.at(r12)
									var r14 int64
									if r15 != 0 {
										r16 := int64(0)
										if d := uint64(r12 - (196608)); d < 32768 {
											r16 = int64(1)
										}
										r14 = r15 * r16
									}
									r17 := r13 + r14
									r18 := int64(m.index1.find1(r17))
									r19 := m.index1.vals[r18*4+0]
									r20 := int64(0)
									if d := uint64(r4 - (196609)); d < 65535 {
										r20 = int64(t20[(r4-(196609))&3])
									}
									r21 := m.index1.vals[r18*4+1]
									r22 := r20 + r21
									var r23 int64
									if r22 > 3 {
										r23 = 1
									}
									r24 := (-65536)*r1 + (8)*r2 + (268500996)
									r25 := min(max(r24, 0), int64(p))
									r26 := int64(m.tokens[r25])
									r27 := int64(0)
									if d := uint64(r26 - (196609)); d < 65535 {
										r27 = r26 - (196608)
									}
									r28 := (8192)*r1 - r2
									r29 := (536870911)*max(r28-(33562624), 0) + (-536870912)*max(r28-(33562625), 0)
									r30 := r5 + (16384)*r9 + r19 + r23 + (16384)*r27 + r29
									r31 := min(max(r30, 0), 536870912)
									m.hist0[p&1] = r31
									{
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14 := r32, r33, r20, r21, r23, r31, r1, r2, r15, r5, r9, r19
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
											r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r5, r6, r7, r8, r9, r10, r11, r12, r13, r14
											{
												r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
												{
													r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
													{
														r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
														{
															r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
															{
																r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																{
																	r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																	{
																		r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																		{
																			r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																			{
																				r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																				{
																					r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																					{
																						r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																						{
																							r1, r2, r3, r6, r45, r46, r51, r58, r59, r60 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
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
																							r44 := (-65536)*r45 + (8)*r46 + (268500997)
																							r47 := min(max(r44, 0), int64(p))
																							r48 := int64(m.tokens[r47])
																							r49 := big1.at(r48)
																							var r50 int64
																							if r51 != 0 {
																								r52 := int64(0)
																								if d := uint64(r48 - (196608)); d < 32768 {
																									r52 = int64(1)
																								}
																								r50 = r51 * r52
																							}
																							r53 := r49 + r50
																							r54 := int64(m.index1.find1(r53))
																							r55 := m.index1.vals[r54*4+0]
																							r56 := m.index1.vals[r54*4+1]
																							r57 := (4)*r58 + r1 + (65536)*r59 + (4)*r60 + r2 + (-4)*r55 - r56
																							var r61 int64
																							if r57 > -4 {
																								r61 = 1
																							}
																							r62 := (8)*r61 + (-1)
																							r63 := min(max(r40, 0), 4294967296)
																							r64, top0 := int64(0), r42
																							if k := r43; k > top0 {
																								r64, top0 = 1, k
																							} else if k == top0 {
																								r64 = -1
																							}
																							if k := r62; k > top0 {
																								r64, top0 = 2, k
																							} else if k == top0 {
																								r64 = -1
																							}
																							if r64 == 0 {
																								r65 := (2) * r63
																								return Token(min(max((r65)>>1, 0), 65535) + (0)), true
																							}
																							if r64 == 1 {
																								r66 := (2)*r63 + (-65535)
																								return Token(min(max((r66-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							r67 := (6) * r61
																							return Token(min(max((r67)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8125(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r12, r2, r3
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r15, r32, r33 := r0, r1, r2, r3, r4
									r0 := (-65536)*r1 + (8)*r2 + (268500998)
									r3 := min(max(r0, 0), int64(p))
									r4 := int64(m.tokens[r3])
									r5 := big3.at(r4)
									r6 := (-65536)*r1 + (8)*r2 + (268500999)
									r7 := min(max(r6, 0), int64(p))
									r8 := int64(m.tokens[r7])
									r9 := int64(0)
									if d := uint64(r8 - (196609)); d < 65535 {
										r9 = r8 - (196608)
									}
									r10 := (-65536)*r1 + (8)*r2 + (268500995)
									r11 := min(max(r10, 0), int64(p))
									r12 := int64(m.tokens[r11])
									r13 := big1.at(r12)
									var r14 int64
									if r15 != 0 {
										r16 := int64(0)
										if d := uint64(r12 - (196608)); d < 32768 {
											r16 = int64(1)
										}
										r14 = r15 * r16
									}
									r17 := r13 + r14
									r18 := int64(m.index1.find1(r17))
									r19 := m.index1.vals[r18*4+0]
									r20 := int64(0)
									if d := uint64(r4 - (196609)); d < 65535 {
										r20 = int64(t20[(r4-(196609))&3])
									}
									r21 := m.index1.vals[r18*4+1]
									r22 := r20 + r21
									var r23 int64
									if r22 > 3 {
										r23 = 1
									}
									r24 := (-65536)*r1 + (8)*r2 + (268500996)
									r25 := min(max(r24, 0), int64(p))
									r26 := int64(m.tokens[r25])
									r27 := int64(0)
									if d := uint64(r26 - (196609)); d < 65535 {
										r27 = r26 - (196608)
									}
									r28 := (8192)*r1 - r2
									r29 := (536870911)*max(r28-(33562624), 0) + (-536870912)*max(r28-(33562625), 0)
									r30 := r5 + (16384)*r9 + r19 + r23 + (16384)*r27 + r29
									r31 := min(max(r30, 0), 536870912)
									m.hist0[p&1] = r31
									{
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14 := r32, r33, r20, r21, r23, r31, r1, r2, r15, r5, r9, r19
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
											r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r5, r6, r7, r8, r9, r10, r11, r12, r13, r14
											{
												r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
												{
													r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
													{
														r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
														{
															r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
															{
																r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																{
																	r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																	{
																		r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																		{
																			r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																			{
																				r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																				{
																					r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																					{
																						r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																						{
																							r1, r2, r3, r6, r58, r59, r64, r71, r72, r73 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
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
																							r57 := (-65536)*r58 + (8)*r59 + (268500997)
																							r60 := min(max(r57, 0), int64(p))
																							r61 := int64(m.tokens[r60])
																							r62 := big1.at(r61)
																							var r63 int64
																							if r64 != 0 {
																								r65 := int64(0)
																								if d := uint64(r61 - (196608)); d < 32768 {
																									r65 = int64(1)
																								}
																								r63 = r64 * r65
																							}
																							r66 := r62 + r63
																							r67 := int64(m.index1.find1(r66))
																							r68 := m.index1.vals[r67*4+0]
																							r69 := m.index1.vals[r67*4+1]
																							r70 := (4)*r71 + r1 + (65536)*r72 + (4)*r73 + r2 + (-4)*r68 - r69
																							var r74 int64
																							if r70 > -4 {
																								r74 = 1
																							}
																							r75 := (8)*r74 + (-1)
																							var r76 int64
																							if r48 > 1 {
																								r76 = 1
																							}
																							r77 := r76 * r42
																							r78 := -r76 + (1)
																							r79 := r78 * r40
																							r80 := r77 + r79
																							r81 := min(max(r80, 0), 4294967296)
																							r82, top0 := int64(0), r50
																							if k := r52; k > top0 {
																								r82, top0 = 1, k
																							} else if k == top0 {
																								r82 = -1
																							}
																							if k := r54; k > top0 {
																								r82, top0 = 2, k
																							} else if k == top0 {
																								r82 = -1
																							}
																							if k := r56; k > top0 {
																								r82, top0 = 3, k
																							} else if k == top0 {
																								r82 = -1
																							}
																							if k := r75; k > top0 {
																								r82, top0 = 4, k
																							} else if k == top0 {
																								r82 = -1
																							}
																							if r82 == 0 {
																								r83 := (2) * r81
																								return Token(min(max((r83)>>1, 0), 65535) + (0)), true
																							}
																							if r82 == 1 {
																								r84 := (2)*r81 + (-65535)
																								return Token(min(max((r84-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							if r82 == 2 {
																								r85 := (2) * r81
																								return Token(min(max((r85)>>1, 0), 65535) + (131072)), true
																							}
																							if r82 == 3 {
																								r86 := (2)*r81 + (-65535)
																								return Token(min(max((r86-(-65535))>>17, 0), 65535) + (196608)), true
																							}
																							r87 := (6) * r74
																							return Token(min(max((r87)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8148(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r12, r2, r3
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r15, r32, r33 := r0, r1, r2, r3, r4
									r0 := (-65536)*r1 + (8)*r2 + (268500998)
									r3 := min(max(r0, 0), int64(p))
									r4 := int64(m.tokens[r3])
									r5 := big3.at(r4)
									r6 := (-65536)*r1 + (8)*r2 + (268500999)
									r7 := min(max(r6, 0), int64(p))
									r8 := int64(m.tokens[r7])
									r9 := int64(0)
									if d := uint64(r8 - (196609)); d < 65535 {
										r9 = r8 - (196608)
									}
									r10 := (-65536)*r1 + (8)*r2 + (268500995)
									r11 := min(max(r10, 0), int64(p))
									r12 := int64(m.tokens[r11])
									r13 := big1.at(r12)
									var r14 int64
									if r15 != 0 {
										r16 := int64(0)
										if d := uint64(r12 - (196608)); d < 32768 {
											r16 = int64(1)
										}
										r14 = r15 * r16
									}
									r17 := r13 + r14
									r18 := int64(m.index1.find1(r17))
									r19 := m.index1.vals[r18*4+0]
									r20 := int64(0)
									if d := uint64(r4 - (196609)); d < 65535 {
										r20 = int64(t20[(r4-(196609))&3])
									}
									r21 := m.index1.vals[r18*4+1]
									r22 := r20 + r21
									var r23 int64
									if r22 > 3 {
										r23 = 1
									}
									r24 := (-65536)*r1 + (8)*r2 + (268500996)
									r25 := min(max(r24, 0), int64(p))
									r26 := int64(m.tokens[r25])
									r27 := int64(0)
									if d := uint64(r26 - (196609)); d < 65535 {
										r27 = r26 - (196608)
									}
									r28 := (8192)*r1 - r2
									r29 := (536870911)*max(r28-(33562624), 0) + (-536870912)*max(r28-(33562625), 0)
									r30 := r5 + (16384)*r9 + r19 + r23 + (16384)*r27 + r29
									r31 := min(max(r30, 0), 536870912)
									m.hist0[p&1] = r31
									{
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14 := r32, r33, r20, r21, r23, r31, r1, r2, r15, r5, r9, r19
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
											r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r5, r6, r7, r8, r9, r10, r11, r12, r13, r14
											{
												r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
												{
													r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
													{
														r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
														{
															r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
															{
																r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																{
																	r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																	{
																		r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																		{
																			r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																			{
																				r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																				{
																					r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																					{
																						r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																						{
																							r1, r2, r3, r6, r78, r79, r84, r91, r92, r93 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
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
																							r77 := (-65536)*r78 + (8)*r79 + (268500997)
																							r80 := min(max(r77, 0), int64(p))
																							r81 := int64(m.tokens[r80])
																							r82 := big1.at(r81)
																							var r83 int64
																							if r84 != 0 {
																								r85 := int64(0)
																								if d := uint64(r81 - (196608)); d < 32768 {
																									r85 = int64(1)
																								}
																								r83 = r84 * r85
																							}
																							r86 := r82 + r83
																							r87 := int64(m.index1.find1(r86))
																							r88 := m.index1.vals[r87*4+0]
																							r89 := m.index1.vals[r87*4+1]
																							r90 := (4)*r91 + r1 + (65536)*r92 + (4)*r93 + r2 + (-4)*r88 - r89
																							var r94 int64
																							if r90 > -8 {
																								r94 = 1
																							}
																							r95 := (8)*r94 + (-1)
																							var r96 int64
																							if r68 > 1 {
																								r96 = 1
																							}
																							r97 := r96 * r41
																							r98 := -r96 + (1)
																							r99 := r98 * r64
																							r100 := r97 + r99
																							r101 := min(max(r100, 0), 4294967296)
																							r102, top0 := int64(0), r70
																							if k := r72; k > top0 {
																								r102, top0 = 1, k
																							} else if k == top0 {
																								r102 = -1
																							}
																							if k := r74; k > top0 {
																								r102, top0 = 2, k
																							} else if k == top0 {
																								r102 = -1
																							}
																							if k := r76; k > top0 {
																								r102, top0 = 3, k
																							} else if k == top0 {
																								r102 = -1
																							}
																							if k := r95; k > top0 {
																								r102, top0 = 4, k
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
																							if r102 == 3 {
																								r106 := (2)*r101 + (-65535)
																								return Token(min(max((r106-(-65535))>>17, 0), 65535) + (196608)), true
																							}
																							r107 := (6) * r94
																							return Token(min(max((r107)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8171(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r12, r2, r3
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r19, r32, r33 := r0, r1, r2, r3, r4
									r0 := (-65536)*r1 + (8)*r2 + (268500998)
									r3 := min(max(r0, 0), int64(p))
									r4 := int64(m.tokens[r3])
									r5 := big3.at(r4)
									r6 := (-65536)*r1 + (8)*r2 + (268500994)
									r7 := min(max(r6, 0), int64(p))
									r8 := int64(m.tokens[r7])
									r9 := int64(0)
									if d := uint64(r8 - (196609)); d < 65535 {
										r9 = r8 - (196608)
									}
									r10 := (-65536)*r1 + (8)*r2 + (268500999)
									r11 := min(max(r10, 0), int64(p))
									r12 := int64(m.tokens[r11])
									r13 := int64(0)
									if d := uint64(r12 - (196609)); d < 65535 {
										r13 = r12 - (196608)
									}
									r14 := (-65536)*r1 + (8)*r2 + (268500995)
									r15 := min(max(r14, 0), int64(p))
									r16 := int64(m.tokens[r15])
									r17 := big1.at(r16)
									var r18 int64
									if r19 != 0 {
										r20 := int64(0)
										if d := uint64(r16 - (196608)); d < 32768 {
											r20 = int64(1)
										}
										r18 = r19 * r20
									}
									r21 := r17 + r18
									r22 := int64(m.index1.find1(r21))
									r23 := m.index1.vals[r22*4+0]
									r24 := int64(0)
									if d := uint64(r4 - (196609)); d < 65535 {
										r24 = int64(t20[(r4-(196609))&3])
									}
									r25 := m.index1.vals[r22*4+1]
									r26 := r24 + r25
									var r27 int64
									if r26 > 3 {
										r27 = 1
									}
									r28 := (8192)*r1 - r2
									r29 := (536870911)*max(r28-(33562624), 0) + (-536870912)*max(r28-(33562625), 0)
									r30 := r5 + (16384)*r9 + (16384)*r13 + r23 + r27 + r29
									r31 := min(max(r30, 0), 536870912)
									m.hist0[p&1] = r31
									{
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14 := r32, r33, r31, r24, r25, r27, r1, r2, r19, r5, r13, r23
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
											r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r5, r6, r7, r8, r9, r10, r11, r12, r13, r14
											{
												r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
												{
													r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
													{
														r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
														{
															r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
															{
																r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																{
																	r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																	{
																		r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																		{
																			r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																			{
																				r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																				{
																					r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																					{
																						r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																						{
																							r1, r14, r15, r16, r19, r20, r26, r62, r63, r64 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
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
																							r18 := (-65536)*r19 + (8)*r20 + (268500996)
																							r21 := min(max(r18, 0), int64(p))
																							r22 := int64(m.tokens[r21])
																							r23 := big1.at(r22)
																							r24 := int64(0)
																							if d := uint64(r22 - (196608)); d < 32768 {
																								r24 = int64(1)
																							}
																							r25 := r26 * r24
																							r27 := r23 + r25
																							r28 := int64(m.index1.find1(r27))
																							r29 := m.index1.vals[r28*4+3]
																							r30 := min(r29, int64(p))
																							r31 := int64(m.tokens[r30])
																							r32 := int64(0)
																							if d := uint64(r31 - (1)); d < 65535 {
																								r32 = int64(t1[(r31-(1))&255])
																							}
																							r33 := r32 - r5
																							r34 := r17 * r33
																							var r35 int64
																							if r13 == 1 {
																								r35 = 1
																							}
																							r36 := (256) * r35
																							r37 := r32 - r7
																							r38 := r36 * r37
																							var r39 int64
																							if r13 == 2 {
																								r39 = 1
																							}
																							r40 := (65536) * r39
																							r41 := r32 - r9
																							r42 := r40 * r41
																							var r43 int64
																							if r13 == 3 {
																								r43 = 1
																							}
																							r44 := (16777216) * r43
																							r45 := r32 - r11
																							r46 := r44 * r45
																							r47 := r5 + (256)*r7 + (65536)*r9 + (16777216)*r11 + r34 + r38 + r42 + r46
																							var r48 int64
																							if r47 > 65535 {
																								r48 = 1
																							}
																							r49 := (2)*r48 + (-1)
																							r50 := (-2)*r48 + (1)
																							r51 := (-65536)*r19 + (8)*r20 + (268500997)
																							r52 := min(max(r51, 0), int64(p))
																							r53 := int64(m.tokens[r52])
																							r54 := big1.at(r53)
																							var r55 int64
																							if r26 != 0 {
																								r56 := int64(0)
																								if d := uint64(r53 - (196608)); d < 32768 {
																									r56 = int64(1)
																								}
																								r55 = r26 * r56
																							}
																							r57 := r54 + r55
																							r58 := int64(m.index1.find1(r57))
																							r59 := m.index1.vals[r58*4+0]
																							r60 := m.index1.vals[r58*4+1]
																							r61 := (4)*r62 + r14 + (65536)*r63 + (4)*r64 + r15 + (-4)*r59 - r60
																							var r65 int64
																							if r61 > -1 {
																								r65 = 1
																							}
																							r66 := (8)*r65 + (-1)
																							r67 := min(max(r47, 0), 4294967296)
																							r68, top0 := int64(0), r49
																							if k := r50; k > top0 {
																								r68, top0 = 1, k
																							} else if k == top0 {
																								r68 = -1
																							}
																							if k := r66; k > top0 {
																								r68, top0 = 2, k
																							} else if k == top0 {
																								r68 = -1
																							}
																							if r68 == 0 {
																								r69 := (2)*r67 + (-65535)
																								return Token(min(max((r69-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							if r68 == 1 {
																								r70 := (2) * r67
																								return Token(min(max((r70)>>1, 0), 65535) + (262144)), true
																							}
																							r71 := (6) * r65
																							return Token(min(max((r71)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8194(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r12, r2, r3
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r19, r32, r33 := r0, r1, r2, r3, r4
									r0 := (-65536)*r1 + (8)*r2 + (268500998)
									r3 := min(max(r0, 0), int64(p))
									r4 := int64(m.tokens[r3])
									r5 := big3.at(r4)
									r6 := (-65536)*r1 + (8)*r2 + (268500994)
									r7 := min(max(r6, 0), int64(p))
									r8 := int64(m.tokens[r7])
									r9 := int64(0)
									if d := uint64(r8 - (196609)); d < 65535 {
										r9 = r8 - (196608)
									}
									r10 := (-65536)*r1 + (8)*r2 + (268500999)
									r11 := min(max(r10, 0), int64(p))
									r12 := int64(m.tokens[r11])
									r13 := int64(0)
									if d := uint64(r12 - (196609)); d < 65535 {
										r13 = r12 - (196608)
									}
									r14 := (-65536)*r1 + (8)*r2 + (268500995)
									r15 := min(max(r14, 0), int64(p))
									r16 := int64(m.tokens[r15])
									r17 := big1.at(r16)
									var r18 int64
									if r19 != 0 {
										r20 := int64(0)
										if d := uint64(r16 - (196608)); d < 32768 {
											r20 = int64(1)
										}
										r18 = r19 * r20
									}
									r21 := r17 + r18
									r22 := int64(m.index1.find1(r21))
									r23 := m.index1.vals[r22*4+0]
									r24 := int64(0)
									if d := uint64(r4 - (196609)); d < 65535 {
										r24 = int64(t20[(r4-(196609))&3])
									}
									r25 := m.index1.vals[r22*4+1]
									r26 := r24 + r25
									var r27 int64
									if r26 > 3 {
										r27 = 1
									}
									r28 := (8192)*r1 - r2
									r29 := (536870911)*max(r28-(33562624), 0) + (-536870912)*max(r28-(33562625), 0)
									r30 := r5 + (16384)*r9 + (16384)*r13 + r23 + r27 + r29
									r31 := min(max(r30, 0), 536870912)
									m.hist0[p&1] = r31
									{
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14 := r32, r33, r31, r24, r25, r27, r1, r2, r19, r5, r13, r23
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
											r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r5, r6, r7, r8, r9, r10, r11, r12, r13, r14
											{
												r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
												{
													r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
													{
														r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
														{
															r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
															{
																r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																{
																	r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																	{
																		r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																		{
																			r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																			{
																				r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																				{
																					r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																					{
																						r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
																						{
																							r1, r14, r15, r16, r19, r20, r26, r57, r58, r59 := r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
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
																							r18 := (-65536)*r19 + (8)*r20 + (268500996)
																							r21 := min(max(r18, 0), int64(p))
																							r22 := int64(m.tokens[r21])
																							r23 := big1.at(r22)
																							r24 := int64(0)
																							if d := uint64(r22 - (196608)); d < 32768 {
																								r24 = int64(1)
																							}
																							r25 := r26 * r24
																							r27 := r23 + r25
																							r28 := int64(m.index1.find1(r27))
																							r29 := m.index1.vals[r28*4+3]
																							r30 := min(r29, int64(p))
																							r31 := int64(m.tokens[r30])
																							r32 := int64(0)
																							if d := uint64(r31 - (1)); d < 65535 {
																								r32 = r31
																							}
																							r33 := r32 - r5 + (-256)*r7
																							r34 := r17 * r33
																							var r35 int64
																							if r13 == 2 {
																								r35 = 1
																							}
																							r36 := (65536) * r35
																							r37 := r32 - r9 + (-256)*r11
																							r38 := r36 * r37
																							r39 := r5 + (256)*r7 + (65536)*r9 + (16777216)*r11 + r34 + r38
																							var r40 int64
																							if r39 > 65535 {
																								r40 = 1
																							}
																							r41 := (2)*r40 + (-1)
																							r42 := (-2)*r40 + (1)
																							var r43 int64
																							if r13 == 1 {
																								r43 = 1
																							}
																							var r44 int64
																							if r13 == 3 {
																								r44 = 1
																							}
																							r45 := (4)*r43 + (4)*r44 + (-1)
																							r46 := (-65536)*r19 + (8)*r20 + (268500997)
																							r47 := min(max(r46, 0), int64(p))
																							r48 := int64(m.tokens[r47])
																							r49 := big1.at(r48)
																							var r50 int64
																							if r26 != 0 {
																								r51 := int64(0)
																								if d := uint64(r48 - (196608)); d < 32768 {
																									r51 = int64(1)
																								}
																								r50 = r26 * r51
																							}
																							r52 := r49 + r50
																							r53 := int64(m.index1.find1(r52))
																							r54 := m.index1.vals[r53*4+0]
																							r55 := m.index1.vals[r53*4+1]
																							r56 := (4)*r57 + r14 + (65536)*r58 + (4)*r59 + r15 + (-4)*r54 - r55
																							var r60 int64
																							if r56 > -2 {
																								r60 = 1
																							}
																							r61 := (8)*r60 + (-1)
																							r62 := min(max(r39, 0), 4294967296)
																							r63, top0 := int64(0), r41
																							if k := r42; k > top0 {
																								r63, top0 = 1, k
																							} else if k == top0 {
																								r63 = -1
																							}
																							if k := r45; k > top0 {
																								r63, top0 = 2, k
																							} else if k == top0 {
																								r63 = -1
																							}
																							if k := r61; k > top0 {
																								r63, top0 = 3, k
																							} else if k == top0 {
																								r63 = -1
																							}
																							if r63 == 0 {
																								r64 := (2)*r62 + (-65535)
																								return Token(min(max((r64-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							if r63 == 1 {
																								r65 := (2) * r62
																								return Token(min(max((r65)>>1, 0), 65535) + (262144)), true
																							}
																							if r63 == 2 {
																								r66 := r43 + r44
																								var r67 int64
																								if r66 != 0 {
																									r68 := (-65536)*r19 + (8)*r20 + (268501000)
																									r69 := min(max(r68, 0), int64(p))
																									r70 := int64(m.tokens[r69])
																									r71 := big1.at(r70)
																									r67 = r66 * r71
																								}
																								r72 := (-16384)*r19 + (2)*r67 + (67133440)
																								return Token(min(max((r72)>>1, 0), 8191) + (327680)), true
																							}
																							r73 := (6) * r60
																							return Token(min(max((r73)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8217(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r12, r2, r3
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r19, r32, r33 := r0, r1, r2, r3, r4
									r0 := (-65536)*r1 + (8)*r2 + (268500998)
									r3 := min(max(r0, 0), int64(p))
									r4 := int64(m.tokens[r3])
									r5 := big3.at(r4)
									r6 := (-65536)*r1 + (8)*r2 + (268500994)
									r7 := min(max(r6, 0), int64(p))
									r8 := int64(m.tokens[r7])
									r9 := int64(0)
									if d := uint64(r8 - (196609)); d < 65535 {
										r9 = r8 - (196608)
									}
									r10 := (-65536)*r1 + (8)*r2 + (268500999)
									r11 := min(max(r10, 0), int64(p))
									r12 := int64(m.tokens[r11])
									r13 := int64(0)
									if d := uint64(r12 - (196609)); d < 65535 {
										r13 = r12 - (196608)
									}
									r14 := (-65536)*r1 + (8)*r2 + (268500995)
									r15 := min(max(r14, 0), int64(p))
									r16 := int64(m.tokens[r15])
									r17 := big1.at(r16)
									var r18 int64
									if r19 != 0 {
										r20 := int64(0)
										if d := uint64(r16 - (196608)); d < 32768 {
											r20 = int64(1)
										}
										r18 = r19 * r20
									}
									r21 := r17 + r18
									r22 := int64(m.index1.find1(r21))
									r23 := m.index1.vals[r22*4+0]
									r24 := int64(0)
									if d := uint64(r4 - (196609)); d < 65535 {
										r24 = int64(t20[(r4-(196609))&3])
									}
									r25 := m.index1.vals[r22*4+1]
									r26 := r24 + r25
									var r27 int64
									if r26 > 3 {
										r27 = 1
									}
									r28 := (8192)*r1 - r2
									r29 := (536870911)*max(r28-(33562624), 0) + (-536870912)*max(r28-(33562625), 0)
									r30 := r5 + (16384)*r9 + (16384)*r13 + r23 + r27 + r29
									r31 := min(max(r30, 0), 536870912)
									m.hist0[p&1] = r31
									{
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13 := r32, r33, r1, r2, r19, r5, r24, r13, r23, r25, r27
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
																							r1, r2, r7, r14, r15, r16, r17, r18, r38 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																							r0 := (-65536)*r1 + (8)*r2 + (268500997)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+0]
																							r12 := m.index1.vals[r10*4+1]
																							r13 := (4)*r14 + r15 + (65536)*r16 + (4)*r17 + r18 + (-4)*r11 - r12
																							var r19 int64
																							if r13 > -4 {
																								r19 = 1
																							}
																							r20, top0 := int64(0), int64(0)
																							if k := r19; k > top0 {
																								r20, top0 = 1, k
																							} else if k == top0 {
																								r20 = -1
																							}
																							if r20 == 0 {
																								top, best := int64(0), Token(360448)
																								r21 := (-65536)*r1 + (8)*r2 + (268500996)
																								r22 := min(max(r21, 0), int64(p))
																								r23 := int64(m.tokens[r22])
																								r24 := big1.at(r23)
																								var r25 int64
																								if r7 != 0 {
																									r26 := int64(0)
																									if d := uint64(r23 - (196608)); d < 32768 {
																										r26 = int64(1)
																									}
																									r25 = r7 * r26
																								}
																								r27 := r24 + r25
																								r28 := int64(m.index1.find1(r27))
																								r29 := m.index1.vals[r28*4+0]
																								r30 := m.index1.vals[r28*4+1]
																								r31 := (4)*r29 + r30
																								var r32 int64
																								if r31 > 65535 {
																									r32 = 1
																								}
																								r33 := (2251799813685248)*r32 + (-1125899906842624)
																								r34 := (8)*r29 + (2)*r30 + (-65535)
																								v0, id0 := family1.max(r34, int64(-65536))
																								v0 += r33
																								if c := v0; c > top || c == top && id0 < best {
																									top, best = c, id0
																								}
																								r35 := (-2251799813685248)*r32 + (1125899906842624)
																								r36 := (8)*r29 + (2)*r30
																								v1, id1 := family4.max(r36, int64(-1))
																								v1 += r35
																								if c := v1; c > top || c == top && id1 < best {
																									top, best = c, id1
																								}
																								r37 := r15 + r18 + (-4)*r38
																								var r39 int64
																								if r37 == 0 {
																									r39 = 1
																								}
																								r40 := (-4503599627370496)*r39 + (3377699720527872)
																								r41 := -r39 + (1)
																								var r42 int64
																								if r41 != 0 {
																									r43 := (-65536)*r1 + (8)*r2 + (268501000)
																									r44 := min(max(r43, 0), int64(p))
																									r45 := int64(m.tokens[r44])
																									r46 := big1.at(r45)
																									r42 = r41 * r46
																								}
																								r47 := (-16384)*r1 + (2)*r42 + (67133440)
																								v2, id2 := family5.max(r47, int64(-1))
																								v2 += r40
																								if c := v2; c > top || c == top && id2 < best {
																									top, best = c, id2
																								}
																								_ = top
																								return best, true
																							}
																							if r20 == 1 {
																								r48 := (6) * r19
																								return Token(min(max((r48)>>1, 0), 15) + (360449)), true
																							}
																							top, best := int64(0), Token(360448)
																							r49 := (-65536)*r1 + (8)*r2 + (268500996)
																							r50 := min(max(r49, 0), int64(p))
																							r51 := int64(m.tokens[r50])
																							r52 := big1.at(r51)
																							var r53 int64
																							if r7 != 0 {
																								r54 := int64(0)
																								if d := uint64(r51 - (196608)); d < 32768 {
																									r54 = int64(1)
																								}
																								r53 = r7 * r54
																							}
																							r55 := r52 + r53
																							r56 := int64(m.index1.find1(r55))
																							r57 := m.index1.vals[r56*4+0]
																							r58 := m.index1.vals[r56*4+1]
																							r59 := (4)*r57 + r58
																							var r60 int64
																							if r59 > 65535 {
																								r60 = 1
																							}
																							r61 := (2251799813685248)*r60 + (-1125899906842624)
																							r62 := (8)*r57 + (2)*r58 + (-65535)
																							v3, id3 := family1.max(r62, int64(-65536))
																							v3 += r61
																							if c := v3; c > top || c == top && id3 < best {
																								top, best = c, id3
																							}
																							r63 := (-2251799813685248)*r60 + (1125899906842624)
																							r64 := (8)*r57 + (2)*r58
																							v4, id4 := family4.max(r64, int64(-1))
																							v4 += r63
																							if c := v4; c > top || c == top && id4 < best {
																								top, best = c, id4
																							}
																							r65 := r15 + r18 + (-4)*r38
																							var r66 int64
																							if r65 == 0 {
																								r66 = 1
																							}
																							r67 := (-4503599627370496)*r66 + (3377699720527872)
																							r68 := -r66 + (1)
																							var r69 int64
																							if r68 != 0 {
																								r70 := (-65536)*r1 + (8)*r2 + (268501000)
																								r71 := min(max(r70, 0), int64(p))
																								r72 := int64(m.tokens[r71])
																								r73 := big1.at(r72)
																								r69 = r68 * r73
																							}
																							r74 := (-16384)*r1 + (2)*r69 + (67133440)
																							v5, id5 := family5.max(r74, int64(-1))
																							v5 += r67
																							if c := v5; c > top || c == top && id5 < best {
																								top, best = c, id5
																							}
																							r75 := (9007199254740992)*r19 + (-1125899906842624)
																							r76 := (6) * r19
																							v6, id6 := family9.max(r76, int64(-1))
																							v6 += r75
																							if c := v6; c > top || c == top && id6 < best {
																								top, best = c, id6
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

func (m *Machine) f8240(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r12, r2, r3
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r19, r32, r33 := r0, r1, r2, r3, r4
									r0 := (-65536)*r1 + (8)*r2 + (268500998)
									r3 := min(max(r0, 0), int64(p))
									r4 := int64(m.tokens[r3])
									r5 := big3.at(r4)
									r6 := (-65536)*r1 + (8)*r2 + (268500994)
									r7 := min(max(r6, 0), int64(p))
									r8 := int64(m.tokens[r7])
									r9 := int64(0)
									if d := uint64(r8 - (196609)); d < 65535 {
										r9 = r8 - (196608)
									}
									r10 := (-65536)*r1 + (8)*r2 + (268500999)
									r11 := min(max(r10, 0), int64(p))
									r12 := int64(m.tokens[r11])
									r13 := int64(0)
									if d := uint64(r12 - (196609)); d < 65535 {
										r13 = r12 - (196608)
									}
									r14 := (-65536)*r1 + (8)*r2 + (268500995)
									r15 := min(max(r14, 0), int64(p))
									r16 := int64(m.tokens[r15])
									r17 := big1.at(r16)
									var r18 int64
									if r19 != 0 {
										r20 := int64(0)
										if d := uint64(r16 - (196608)); d < 32768 {
											r20 = int64(1)
										}
										r18 = r19 * r20
									}
									r21 := r17 + r18
									r22 := int64(m.index1.find1(r21))
									r23 := m.index1.vals[r22*4+0]
									r24 := int64(0)
									if d := uint64(r4 - (196609)); d < 65535 {
										r24 = int64(t20[(r4-(196609))&3])
									}
									r25 := m.index1.vals[r22*4+1]
									r26 := r24 + r25
									var r27 int64
									if r26 > 3 {
										r27 = 1
									}
									r28 := (8192)*r1 - r2
									r29 := (536870911)*max(r28-(33562624), 0) + (-536870912)*max(r28-(33562625), 0)
									r30 := r5 + (16384)*r9 + (16384)*r13 + r23 + r27 + r29
									r31 := min(max(r30, 0), 536870912)
									m.hist0[p&1] = r31
									{
										r1, r3, r5, r6, r7, r8, r9, r10, r11, r12, r13 := r32, r33, r1, r2, r19, r5, r24, r13, r23, r25, r27
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
																							r1, r2, r7, r14, r15, r16, r17, r18, r38 := r0, r1, r2, r3, r4, r5, r6, r7, r8
																							r0 := (-65536)*r1 + (8)*r2 + (268500997)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+0]
																							r12 := m.index1.vals[r10*4+1]
																							r13 := (4)*r14 + r15 + (65536)*r16 + (4)*r17 + r18 + (-4)*r11 - r12
																							var r19 int64
																							if r13 > -8 {
																								r19 = 1
																							}
																							r20, top0 := int64(0), int64(0)
																							if k := r19; k > top0 {
																								r20, top0 = 1, k
																							} else if k == top0 {
																								r20 = -1
																							}
																							if r20 == 0 {
																								top, best := int64(0), Token(360448)
																								r21 := (-65536)*r1 + (8)*r2 + (268500996)
																								r22 := min(max(r21, 0), int64(p))
																								r23 := int64(m.tokens[r22])
																								r24 := big1.at(r23)
																								var r25 int64
																								if r7 != 0 {
																									r26 := int64(0)
																									if d := uint64(r23 - (196608)); d < 32768 {
																										r26 = int64(1)
																									}
																									r25 = r7 * r26
																								}
																								r27 := r24 + r25
																								r28 := int64(m.index1.find1(r27))
																								r29 := m.index1.vals[r28*4+0]
																								r30 := m.index1.vals[r28*4+1]
																								r31 := (4)*r29 + r30
																								var r32 int64
																								if r31 > 65535 {
																									r32 = 1
																								}
																								r33 := (2251799813685248)*r32 + (-1125899906842624)
																								r34 := (8)*r29 + (2)*r30 + (-65535)
																								v0, id0 := family1.max(r34, int64(-65536))
																								v0 += r33
																								if c := v0; c > top || c == top && id0 < best {
																									top, best = c, id0
																								}
																								r35 := (-2251799813685248)*r32 + (1125899906842624)
																								r36 := (8)*r29 + (2)*r30
																								v1, id1 := family4.max(r36, int64(-1))
																								v1 += r35
																								if c := v1; c > top || c == top && id1 < best {
																									top, best = c, id1
																								}
																								r37 := r15 + r18 + (-4)*r38
																								var r39 int64
																								if r37 == 0 {
																									r39 = 1
																								}
																								r40 := (-4503599627370496)*r39 + (3377699720527872)
																								r41 := -r39 + (1)
																								var r42 int64
																								if r41 != 0 {
																									r43 := (-65536)*r1 + (8)*r2 + (268501000)
																									r44 := min(max(r43, 0), int64(p))
																									r45 := int64(m.tokens[r44])
																									r46 := big1.at(r45)
																									r42 = r41 * r46
																								}
																								r47 := (-16384)*r1 + (2)*r42 + (67133440)
																								v2, id2 := family5.max(r47, int64(-1))
																								v2 += r40
																								if c := v2; c > top || c == top && id2 < best {
																									top, best = c, id2
																								}
																								_ = top
																								return best, true
																							}
																							if r20 == 1 {
																								r48 := (6) * r19
																								return Token(min(max((r48)>>1, 0), 15) + (360449)), true
																							}
																							top, best := int64(0), Token(360448)
																							r49 := (-65536)*r1 + (8)*r2 + (268500996)
																							r50 := min(max(r49, 0), int64(p))
																							r51 := int64(m.tokens[r50])
																							r52 := big1.at(r51)
																							var r53 int64
																							if r7 != 0 {
																								r54 := int64(0)
																								if d := uint64(r51 - (196608)); d < 32768 {
																									r54 = int64(1)
																								}
																								r53 = r7 * r54
																							}
																							r55 := r52 + r53
																							r56 := int64(m.index1.find1(r55))
																							r57 := m.index1.vals[r56*4+0]
																							r58 := m.index1.vals[r56*4+1]
																							r59 := (4)*r57 + r58
																							var r60 int64
																							if r59 > 65535 {
																								r60 = 1
																							}
																							r61 := (2251799813685248)*r60 + (-1125899906842624)
																							r62 := (8)*r57 + (2)*r58 + (-65535)
																							v3, id3 := family1.max(r62, int64(-65536))
																							v3 += r61
																							if c := v3; c > top || c == top && id3 < best {
																								top, best = c, id3
																							}
																							r63 := (-2251799813685248)*r60 + (1125899906842624)
																							r64 := (8)*r57 + (2)*r58
																							v4, id4 := family4.max(r64, int64(-1))
																							v4 += r63
																							if c := v4; c > top || c == top && id4 < best {
																								top, best = c, id4
																							}
																							r65 := r15 + r18 + (-4)*r38
																							var r66 int64
																							if r65 == 0 {
																								r66 = 1
																							}
																							r67 := (-4503599627370496)*r66 + (3377699720527872)
																							r68 := -r66 + (1)
																							var r69 int64
																							if r68 != 0 {
																								r70 := (-65536)*r1 + (8)*r2 + (268501000)
																								r71 := min(max(r70, 0), int64(p))
																								r72 := int64(m.tokens[r71])
																								r73 := big1.at(r72)
																								r69 = r68 * r73
																							}
																							r74 := (-16384)*r1 + (2)*r69 + (67133440)
																							v5, id5 := family5.max(r74, int64(-1))
																							v5 += r67
																							if c := v5; c > top || c == top && id5 < best {
																								top, best = c, id5
																							}
																							r75 := (9007199254740992)*r19 + (-1125899906842624)
																							r76 := (6) * r19
																							v6, id6 := family9.max(r76, int64(-1))
																							v6 += r75
																							if c := v6; c > top || c == top && id6 < best {
																								top, best = c, id6
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

func (m *Machine) f8263(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r12, r2, r3
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r19, r32, r33 := r0, r1, r2, r3, r4
									r0 := (-65536)*r1 + (8)*r2 + (268500998)
									r3 := min(max(r0, 0), int64(p))
									r4 := int64(m.tokens[r3])
									r5 := big3.at(r4)
									r6 := (-65536)*r1 + (8)*r2 + (268500994)
									r7 := min(max(r6, 0), int64(p))
									r8 := int64(m.tokens[r7])
									r9 := int64(0)
									if d := uint64(r8 - (196609)); d < 65535 {
										r9 = r8 - (196608)
									}
									r10 := (-65536)*r1 + (8)*r2 + (268500999)
									r11 := min(max(r10, 0), int64(p))
									r12 := int64(m.tokens[r11])
									r13 := int64(0)
									if d := uint64(r12 - (196609)); d < 65535 {
										r13 = r12 - (196608)
									}
									r14 := (-65536)*r1 + (8)*r2 + (268500995)
									r15 := min(max(r14, 0), int64(p))
									r16 := int64(m.tokens[r15])
									r17 := big1.at(r16)
									var r18 int64
									if r19 != 0 {
										r20 := int64(0)
										if d := uint64(r16 - (196608)); d < 32768 {
											r20 = int64(1)
										}
										r18 = r19 * r20
									}
									r21 := r17 + r18
									r22 := int64(m.index1.find1(r21))
									r23 := m.index1.vals[r22*4+0]
									r24 := int64(0)
									if d := uint64(r4 - (196609)); d < 65535 {
										r24 = int64(t20[(r4-(196609))&3])
									}
									r25 := m.index1.vals[r22*4+1]
									r26 := r24 + r25
									var r27 int64
									if r26 > 3 {
										r27 = 1
									}
									r28 := (8192)*r1 - r2
									r29 := (536870911)*max(r28-(33562624), 0) + (-536870912)*max(r28-(33562625), 0)
									r30 := r5 + (16384)*r9 + (16384)*r13 + r23 + r27 + r29
									r31 := min(max(r30-(-1), 0), 536870912)
									m.hist0[p&1] = r31
									{
										r1, r3, r5, r6, r7 := r32, r33, r1, r2, r19
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500996)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+2]
																							var r12 int64
																							if r11 > 65535 {
																								r12 = 1
																							}
																							r13 := (2)*r12 + (-1)
																							r14 := (-2)*r12 + (1)
																							r15, top0 := int64(0), r13
																							if k := r14; k > top0 {
																								r15, top0 = 1, k
																							} else if k == top0 {
																								r15 = -1
																							}
																							if r15 == 0 {
																								r16 := (2)*r11 + (-65535)
																								return Token(min(max((r16-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							r17 := (2) * r11
																							return Token(min(max((r17)>>1, 0), 65535) + (262144)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8286(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r12, r2, r3
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r12, r26, r27 := r0, r1, r2, r3, r4
									r0 := (-65536)*r1 + (8)*r2 + (268500998)
									r3 := min(max(r0, 0), int64(p))
									r4 := int64(m.tokens[r3])
									r5 := big3.at(r4)
									r6 := int64(0)
									if d := uint64(r4 - (196609)); d < 65535 {
										r6 = int64(t20[(r4-(196609))&3])
									}
									r7 := (-65536)*r1 + (8)*r2 + (268500995)
									r8 := min(max(r7, 0), int64(p))
									r9 := int64(m.tokens[r8])
									r10 := big1.at(r9)
									var r11 int64
									if r12 != 0 {
										r13 := int64(0)
										if d := uint64(r9 - (196608)); d < 32768 {
											r13 = int64(1)
										}
										r11 = r12 * r13
									}
									r14 := r10 + r11
									r15 := int64(m.index1.find1(r14))
									r16 := m.index1.vals[r15*4+0]
									r17 := m.index1.vals[r15*4+1]
									r18 := (-65536)*r1 + (8)*r2 + (268500996)
									r19 := min(max(r18, 0), int64(p))
									r20 := int64(m.tokens[r19])
									r21 := int64(0)
									if d := uint64(r20 - (196609)); d < 65535 {
										r21 = r20 - (196608)
									}
									r22 := (8192)*r1 - r2
									r23 := (536870911)*max(r22-(33562624), 0) + (-536870912)*max(r22-(33562625), 0)
									r24 := (4)*r5 + r6 + (8)*r16 + (2)*r17 + (16384)*r21 + r23
									r25 := min(max(r24, 0), 536870912)
									m.hist0[p&1] = r25
									{
										r1, r3, r5, r6, r7, r8, r9, r10 := r26, r27, r25, r1, r2, r12, r16, r17
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
											r0, r1, r2, r3, r4, r5 := r5, r6, r7, r8, r9, r10
											{
												r0, r1, r2, r3, r4, r5 := r0, r1, r2, r3, r4, r5
												{
													r0, r1, r2, r3, r4, r5 := r0, r1, r2, r3, r4, r5
													{
														r0, r1, r2, r3, r4, r5 := r0, r1, r2, r3, r4, r5
														{
															r0, r1, r2, r3, r4, r5 := r0, r1, r2, r3, r4, r5
															{
																r0, r1, r2, r3, r4, r5 := r0, r1, r2, r3, r4, r5
																{
																	r0, r1, r2, r3, r4, r5 := r0, r1, r2, r3, r4, r5
																	{
																		r0, r1, r2, r3, r4, r5 := r0, r1, r2, r3, r4, r5
																		{
																			r0, r1, r2, r3, r4, r5 := r0, r1, r2, r3, r4, r5
																			{
																				r0, r1, r2, r3, r4, r5 := r0, r1, r2, r3, r4, r5
																				{
																					r0, r1, r2, r3, r4, r5 := r0, r1, r2, r3, r4, r5
																					{
																						r0, r1, r2, r3, r4, r5 := r0, r1, r2, r3, r4, r5
																						{
																							r1, r18, r19, r24, r31, r32 := r0, r1, r2, r3, r4, r5
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
																							r17 := (-65536)*r18 + (8)*r19 + (268500997)
																							r20 := min(max(r17, 0), int64(p))
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
																							r30 := (4)*r31 + r32 + (-4)*r28 - r29
																							var r33 int64
																							if r30 > -1 {
																								r33 = 1
																							}
																							r34 := (8)*r33 + (-1)
																							r35, top0 := int64(0), r15
																							if k := r16; k > top0 {
																								r35, top0 = 1, k
																							} else if k == top0 {
																								r35 = -1
																							}
																							if k := r34; k > top0 {
																								r35, top0 = 2, k
																							} else if k == top0 {
																								r35 = -1
																							}
																							if r35 == 0 {
																								r36 := (2)*r5 + (512)*r7 + (131072)*r9 + (33554432)*r11
																								return Token(min(max((r36)>>1, 0), 65535) + (0)), true
																							}
																							if r35 == 1 {
																								r37 := (2)*r5 + (512)*r7 + (131072)*r9 + (33554432)*r11 + (-65535)
																								return Token(min(max((r37-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							r38 := (8) * r33
																							return Token(min(max((r38)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8295(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r12, r2, r3
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r12, r26, r27 := r0, r1, r2, r3, r4
									r0 := (-65536)*r1 + (8)*r2 + (268500998)
									r3 := min(max(r0, 0), int64(p))
									r4 := int64(m.tokens[r3])
									r5 := big3.at(r4)
									r6 := int64(0)
									if d := uint64(r4 - (196609)); d < 65535 {
										r6 = int64(t20[(r4-(196609))&3])
									}
									r7 := (-65536)*r1 + (8)*r2 + (268500995)
									r8 := min(max(r7, 0), int64(p))
									r9 := int64(m.tokens[r8])
									r10 := big1.at(r9)
									var r11 int64
									if r12 != 0 {
										r13 := int64(0)
										if d := uint64(r9 - (196608)); d < 32768 {
											r13 = int64(1)
										}
										r11 = r12 * r13
									}
									r14 := r10 + r11
									r15 := int64(m.index1.find1(r14))
									r16 := m.index1.vals[r15*4+0]
									r17 := m.index1.vals[r15*4+1]
									r18 := (-65536)*r1 + (8)*r2 + (268500996)
									r19 := min(max(r18, 0), int64(p))
									r20 := int64(m.tokens[r19])
									r21 := int64(0)
									if d := uint64(r20 - (196609)); d < 65535 {
										r21 = r20 - (196608)
									}
									r22 := (8192)*r1 - r2
									r23 := (536870911)*max(r22-(33562624), 0) + (-536870912)*max(r22-(33562625), 0)
									r24 := (4)*r5 + r6 + (8)*r16 + (2)*r17 + (16384)*r21 + r23
									r25 := min(max(r24, 0), 536870912)
									m.hist0[p&1] = r25
									return m.f1508(p, own, r26, r27, r25)
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8318(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+0]
																							r12 := m.index1.vals[r10*4+1]
																							r13 := (4)*r11 + r12
																							var r14 int64
																							if r13 > 0 {
																								r14 = 1
																							}
																							r15 := (-65536)*r1 + (8)*r2 + (268500996)
																							r16 := min(max(r15, 0), int64(p))
																							r17 := int64(m.tokens[r16])
																							r18 := big1.at(r17)
																							var r19 int64
																							if r7 != 0 {
																								r20 := int64(0)
																								if d := uint64(r17 - (196608)); d < 32768 {
																									r20 = int64(1)
																								}
																								r19 = r7 * r20
																							}
																							r21 := r18 + r19
																							r22 := int64(m.index1.find1(r21))
																							r23 := m.index1.vals[r22*4+0]
																							r24 := m.index1.vals[r22*4+1]
																							r25 := (4)*r11 + r12 + (-4)*r23 - r24
																							var r26 int64
																							if r25 > 0 {
																								r26 = 1
																							}
																							r27 := (-4)*r11 - r12 + (4)*r23 + r24
																							var r28 int64
																							if r27 > 0 {
																								r28 = 1
																							}
																							r29 := -r14 + r26 + r28
																							r30 := max(r29, 0)
																							r31 := r26 + r28 - r30
																							r32 := max(r31, 0)
																							r33 := (8)*r30 + (8)*r32 + (-1)
																							r34, top0 := int64(0), int64(0)
																							if k := r33; k > top0 {
																								r34, top0 = 1, k
																							} else if k == top0 {
																								r34 = -1
																							}
																							if r34 == 0 {
																								return 360448, true
																							}
																							r35 := (10)*r30 + (12)*r32
																							return Token(min(max((r35)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8341(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3 := r26, r5, r2, r3
							{
								r0, r1, r2, r3 := r0, r1, r2, r3
								{
									r1, r2, r5, r6 := r0, r1, r2, r3
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6 := r5, r6, r1, r2
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
																							r1, r2 := r0, r1
																							r0 := (-65536)*r1 + (8)*r2 + (268500999)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := int64(0)
																							if d := uint64(r4 - (196609)); d < 65535 {
																								r5 = r4 - (196608)
																							}
																							r6 := int64(0)
																							if d := uint64(r4 - (229376)); d < 32768 {
																								r6 = int64(1)
																							}
																							r7 := (-65536)*r1 + (8)*r2 + (268501000)
																							r8 := min(max(r7, 0), int64(p))
																							r9 := int64(m.tokens[r8])
																							r10 := big1.at(r9)
																							r11 := (-16384)*r1 + (131072)*r5 + (-8589934592)*r6 + (2)*r10 + (67133440)
																							return Token(min(max((r11)>>1, 0), 8191) + (327680)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8364(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7 := r5, r6, r1, r2, r7
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
																							r1, r2, r7 := r0, r1, r2
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+0]
																							r12 := m.index1.vals[r10*4+1]
																							r13 := (-65536)*r1 + (8)*r2 + (268500998)
																							r14 := min(max(r13, 0), int64(p))
																							r15 := int64(m.tokens[r14])
																							r16 := big3.at(r15)
																							r17 := int64(0)
																							if d := uint64(r15 - (196609)); d < 65535 {
																								r17 = int64(t20[(r15-(196609))&3])
																							}
																							r18 := (-65536)*r1 + (8)*r2 + (268500999)
																							r19 := min(max(r18, 0), int64(p))
																							r20 := int64(m.tokens[r19])
																							r21 := int64(0)
																							if d := uint64(r20 - (196609)); d < 65535 {
																								r21 = r20 - (196608)
																							}
																							r22 := (-4)*r16 - r17 + (-65536)*r21 + (4)*r11 + r12
																							r23 := max(r22, 0)
																							r24 := (-16384)*r1 + (8)*r11 + (2)*r12 + (-2)*r23 + (67133442)
																							return Token(min(max((r24)>>1, 0), 8191) + (327680)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8387(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3 := r0, r2, r3, r1
				{
					r2, r4, r5, r6 := r0, r1, r2, r3
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12, r26, r27 := r4, r3, r5, r6
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
							r0, r1, r2, r3, r4, r5 := r26, r5, r2, r3, r12, r27
							{
								r0, r1, r2, r3, r4, r5 := r0, r1, r2, r3, r4, r5
								{
									r1, r2, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7, r8 := r5, r6, r1, r2, r7, r8
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
											r0, r1, r2, r3 := r5, r6, r7, r8
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
																							r2, r3, r8, r15 := r0, r1, r2, r3
																							r0 := m.sum2[1]
																							r1 := (-65536)*r2 + (8)*r3 + (268500997)
																							r4 := min(max(r1, 0), int64(p))
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
																							r14 := r15 - r0 + (-4)*r12 - r13
																							var r16 int64
																							if r14 > -1 {
																								r16 = 1
																							}
																							r17 := (-65536)*r2 + (8)*r3 + (268500994)
																							r18 := min(max(r17, 0), int64(p))
																							r19 := int64(m.tokens[r18])
																							r20 := int64(0)
																							if d := uint64(r19 - (196609)); d < 65535 {
																								r20 = r19 - (196608)
																							}
																							r21 := r8 + r20
																							var r22 int64
																							if r21 > 8388607 {
																								r22 = 1
																							}
																							r23 := r22 - r16
																							r24 := max(r23, 0)
																							r25 := (2)*r16 + (2)*r24 + (-1)
																							r26, top0 := int64(0), int64(0)
																							if k := r25; k > top0 {
																								r26, top0 = 1, k
																							} else if k == top0 {
																								r26 = -1
																							}
																							if r26 == 0 {
																								r27 := (-65536)*r2 + (8)*r3 + (268500999)
																								r28 := min(max(r27, 0), int64(p))
																								r29 := int64(m.tokens[r28])
																								r30 := int64(0)
																								if d := uint64(r29 - (196609)); d < 65535 {
																									r30 = r29 - (196608)
																								}
																								r31 := int64(0)
																								if d := uint64(r29 - (229376)); d < 32768 {
																									r31 = int64(1)
																								}
																								r32 := (-65536)*r2 + (8)*r3 + (268501000)
																								r33 := min(max(r32, 0), int64(p))
																								r34 := int64(m.tokens[r33])
																								r35 := big1.at(r34)
																								r36 := (-16384)*r2 + (131072)*r30 + (-8589934592)*r31 + (2)*r35 + (67133440)
																								return Token(min(max((r36)>>1, 0), 8191) + (335872)), true
																							}
																							r37 := (14)*r16 + (14)*r24
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
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8410(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2, r3 := r0, r2, r3, r1
				{
					r2, r4, r5, r6 := r0, r1, r2, r3
					r0 := m.sum2[0]
					r1 := r2 - r0
					r3 := min(max(r1, 0), 8454144)
					if int64(1) <= m.index0.level {
						rec := m.index0.insert(r3, int64(1), p) * 1
						v := (*[1]int64)(m.index0.vals[rec:])
						v[0] = r4
					}
					{
						r5, r12, r26, r27 := r4, r3, r5, r6
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
							r0, r1, r2, r3, r4, r5 := r26, r5, r2, r3, r12, r27
							{
								r0, r1, r2, r3, r4, r5 := r0, r1, r2, r3, r4, r5
								{
									r1, r2, r5, r6, r7, r8 := r0, r1, r2, r3, r4, r5
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6, r7, r8 := r5, r6, r1, r2, r7, r8
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
											r0, r1, r2, r3 := r5, r6, r7, r8
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
																							r1, r2, r7, r26 := r0, r1, r2, r3
																							r0 := (-65536)*r1 + (8)*r2 + (268500995)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+0]
																							r12 := m.index1.vals[r10*4+1]
																							r13 := (-2)*r2 + (8)*r11 + (2)*r12 + (8192)
																							s0 := Int{0, 0}
																							s1, id0 := family6.wideMax(s0, r13, int64(-1))
																							top, best := s1, id0
																							r14 := m.sum2[1]
																							r15 := (-65536)*r1 + (8)*r2 + (268500997)
																							r16 := min(max(r15, 0), int64(p))
																							r17 := int64(m.tokens[r16])
																							r18 := big1.at(r17)
																							var r19 int64
																							if r7 != 0 {
																								r20 := int64(0)
																								if d := uint64(r17 - (196608)); d < 32768 {
																									r20 = int64(1)
																								}
																								r19 = r7 * r20
																							}
																							r21 := r18 + r19
																							r22 := int64(m.index1.find1(r21))
																							r23 := m.index1.vals[r22*4+0]
																							r24 := m.index1.vals[r22*4+1]
																							r25 := r26 - r14 + (-4)*r23 - r24
																							var r27 int64
																							if r25 > -1 {
																								r27 = 1
																							}
																							r28 := (-65536)*r1 + (8)*r2 + (268500994)
																							r29 := min(max(r28, 0), int64(p))
																							r30 := int64(m.tokens[r29])
																							r31 := int64(0)
																							if d := uint64(r30 - (196609)); d < 65535 {
																								r31 = r30 - (196608)
																							}
																							r32 := r7 + r31
																							var r33 int64
																							if r32 > 8388607 {
																								r33 = 1
																							}
																							r34 := r33 - r27
																							r35 := max(r34, 0)
																							r36 := (14)*r27 + (14)*r35
																							s2 := Int{-1, 18442240474082181120}
																							s2 = s2.plus(Int{0, 9007199254740992}, r27, false)
																							s2 = s2.plus(Int{0, 9007199254740992}, r35, false)
																							s3, id1 := family9.wideMax(s2, r36, int64(-1))
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
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8433(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3, r4 := r26, r5, r2, r3, r12
							{
								r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
								{
									r1, r2, r5, r6, r7 := r0, r1, r2, r3, r4
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6 := r5, r6, r7, r2
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
																							r1, r4 := r0, r1
																							r0 := int64(m.index0.find1(r1))
																							r2 := m.index0.vals[r0*1+0]
																							r3 := (-2)*r4 + (2)*r2 + (8194)
																							return Token(min(max((r3)>>1, 0), 8191) + (344064)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8456(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3 := r26, r5, r2, r3
							{
								r0, r1, r2, r3 := r0, r1, r2, r3
								{
									r1, r2, r5, r6 := r0, r1, r2, r3
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6 := r5, r6, r1, r2
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
																							r1, r2 := r0, r1
																							r0 := (-65536)*r1 + (8)*r2 + (268500998)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big3.at(r4)
																							r6 := int64(0)
																							if d := uint64(r4 - (196609)); d < 65535 {
																								r6 = int64(t20[(r4-(196609))&3])
																							}
																							r7 := (8)*r5 + (2)*r6
																							return Token(min(max((r7)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8479(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3 := r26, r5, r2, r3
							{
								r0, r1, r2, r3 := r0, r1, r2, r3
								{
									r1, r2, r5, r6 := r0, r1, r2, r3
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									{
										r1, r3, r5, r6 := r5, r6, r1, r2
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
																							r1, r2 := r0, r1
																							r0 := (-65536)*r1 + (8)*r2 + (268500998)
																							r3 := min(max(r0, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big3.at(r4)
																							r6 := int64(0)
																							if d := uint64(r4 - (196609)); d < 65535 {
																								r6 = int64(t20[(r4-(196609))&3])
																							}
																							r7 := (8)*r5 + (2)*r6
																							return Token(min(max((r7)>>1, 0), 255) + (360466)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8488(p int, own Token, r0 int64, r1 int64) (Token, bool) {
	{
		r0, r1 := r0, r1
		m.best1.count++
		{
			r2, r3 := r0, r1
			r0 := m.sum1[1]
			r1 := m.sum1[0]
			if k := int64(0); k >= m.best2.key {
				m.best2.key, m.best2.pos = k, int32(p)
				m.sum2[0] = r0
				m.sum2[1] = r1
			}
			{
				r0, r1, r2 := r0, r2, r3
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
						r5, r12, r26 := r4, r3, r5
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
							r0, r1, r2, r3 := r26, r5, r2, r3
							{
								r0, r1, r2, r3 := r0, r1, r2, r3
								{
									r1, r2, r5, r6 := r0, r1, r2, r3
									r0 := (8192)*r1 - r2
									r3 := (536870911)*max(r0-(33562624), 0) + (-536870912)*max(r0-(33562625), 0)
									r4 := max(r3, 0)
									m.hist0[p&1] = r4
									return m.f1715(p, own, r5, r6)
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8490(p int, own Token) (Token, bool) {
	r0 := int64(own) - (352255)
	r1 := (8192)*r0 + (-33562624)
	m.sum0[0] += r1
	m.best0.count++
	{
		r2 := r0
		r0 := m.sum0[0]
		r1 := (-65536)*r2 + (8)*r0 + (268500993)
		r3 := min(max(r1, 0), int64(p))
		c := int64(0)
		if d := uint64(int64(m.tokens[r3]) - (360723)); d < 75 {
			c = int64(t0[int64(m.tokens[r3])-(360723)])
		}
		switch c {
		case 0:
			return m.f6814(p, own, r0, r2)
		case 1:
			return m.f6837(p, own, r0, r2)
		case 2:
			return m.f6860(p, own, r0, r2)
		case 3:
			return m.f6883(p, own, r0, r2)
		case 4:
			return m.f6906(p, own, r0, r2)
		case 5:
			return m.f6929(p, own, r0, r2)
		case 6:
			return m.f6952(p, own, r0, r2)
		case 7:
			return m.f6975(p, own, r0, r2)
		case 8:
			return m.f6998(p, own, r0, r2)
		case 9:
			return m.f7021(p, own, r0, r2)
		case 10:
			return m.f7044(p, own, r0, r2)
		case 11:
			return m.f7067(p, own, r0, r2)
		case 12:
			return m.f7090(p, own, r0, r2)
		case 13:
			return m.f7113(p, own, r0, r2)
		case 14:
			return m.f7136(p, own, r0, r2)
		case 15:
			return m.f7159(p, own, r0, r2)
		case 16:
			return m.f7182(p, own, r0, r2)
		case 17:
			return m.f7205(p, own, r0, r2)
		case 18:
			return m.f7228(p, own, r0, r2)
		case 19:
			return m.f7251(p, own, r0, r2)
		case 20:
			return m.f7274(p, own, r0, r2)
		case 21:
			return m.f7297(p, own, r0, r2)
		case 22:
			return m.f7320(p, own, r0, r2)
		case 23:
			return m.f7343(p, own, r0, r2)
		case 24:
			return m.f7366(p, own, r0, r2)
		case 25:
			return m.f7389(p, own, r0, r2)
		case 26:
			return m.f7412(p, own, r0, r2)
		case 27:
			return m.f7435(p, own, r0, r2)
		case 28:
			return m.f7458(p, own, r0, r2)
		case 29:
			return m.f7481(p, own, r0, r2)
		case 30:
			return m.f7504(p, own, r0, r2)
		case 31:
			return m.f7527(p, own, r0, r2)
		case 32:
			return m.f7550(p, own, r0, r2)
		case 33:
			return m.f7573(p, own, r0, r2)
		case 34:
			return m.f7596(p, own, r0, r2)
		case 35:
			return m.f7619(p, own, r0, r2)
		case 36:
			return m.f7642(p, own, r0, r2)
		case 37:
			return m.f7665(p, own, r0, r2)
		case 38:
			return m.f7688(p, own, r0, r2)
		case 39:
			return m.f7711(p, own, r0, r2)
		case 40:
			return m.f7734(p, own, r0, r2)
		case 41:
			return m.f7757(p, own, r0, r2)
		case 42:
			return m.f7780(p, own, r0, r2)
		case 43:
			return m.f7803(p, own, r0, r2)
		case 44:
			return m.f7826(p, own, r0, r2)
		case 45:
			return m.f7849(p, own, r0, r2)
		case 46:
			return m.f7872(p, own, r0, r2)
		case 47:
			return m.f7895(p, own, r0, r2)
		case 48:
			return m.f7918(p, own, r0, r2)
		case 49:
			return m.f7941(p, own, r0, r2)
		case 50:
			return m.f7964(p, own, r0, r2)
		case 51:
			return m.f7987(p, own, r0, r2)
		case 52:
			return m.f8010(p, own, r0, r2)
		case 53:
			return m.f8033(p, own, r0, r2)
		case 54:
			return m.f8056(p, own, r0, r2)
		case 55:
			return m.f8079(p, own, r0, r2)
		case 56:
			return m.f8102(p, own, r0, r2)
		case 57:
			return m.f8125(p, own, r0, r2)
		case 58:
			return m.f8148(p, own, r0, r2)
		case 59:
			return m.f8171(p, own, r0, r2)
		case 60:
			return m.f8194(p, own, r0, r2)
		case 61:
			return m.f8217(p, own, r0, r2)
		case 62:
			return m.f8240(p, own, r0, r2)
		case 63:
			return m.f8263(p, own, r0, r2)
		case 64:
			return m.f8286(p, own, r0, r2)
		case 65:
			return m.f8295(p, own, r0, r2)
		case 66:
			return m.f8318(p, own, r0, r2)
		case 67:
			return m.f8341(p, own, r0, r2)
		case 68:
			return m.f8364(p, own, r0, r2)
		case 69:
			return m.f8387(p, own, r0, r2)
		case 70:
			return m.f8410(p, own, r0, r2)
		case 71:
			return m.f8433(p, own, r0, r2)
		case 72:
			return m.f8456(p, own, r0, r2)
		case 73:
			return m.f8479(p, own, r0, r2)
		}
		return m.f8488(p, own, r0, r2)
	}
}

func (m *Machine) f8491(p int, own Token) (Token, bool) {
	m.sum0[0] += int64(1)
	m.best0.count++
	return m.f5900(p, own)
}

func (m *Machine) f8514(p int, own Token, r0 int64) (Token, bool) {
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
																							top, best := s0, Token(360465)
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
																							s1 := Int{-1, 18437736874454810624}
																							s1 = s1.plus(Int{-1, 18446744069414649856}, r41, false)
																							s1 = s1.plus(Int{0, 65535}, r51, false)
																							s1 = s1.plus(Int{-1, 18444492273895866368}, r59, false)
																							s2, id0 := family0.wideMax(s1, r52, r53)
																							if c := s2.Cmp(top); c > 0 || c == 0 && id0 < best {
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
																							s3 := Int{-1, 18435485074641125376}
																							s3 = s3.plus(Int{-1, 18446744069414649856}, r62, false)
																							s3 = s3.plus(Int{0, 65535}, r64, false)
																							s3 = s3.plus(Int{0, 2251799813685248}, r59, false)
																							s4, id1 := family1.wideMax(s3, r66, r67)
																							if c := s4.Cmp(top); c > 0 || c == 0 && id1 < best {
																								top, best = s4, id1
																							}
																							s5 := Int{-1, 18435485074641125376}
																							s5 = s5.plus(Int{-1, 18446744069414649856}, r41, false)
																							s5 = s5.plus(Int{0, 65535}, r51, false)
																							s6, id2 := family2.wideMax(s5, r52, r53)
																							if c := s6.Cmp(top); c > 0 || c == 0 && id2 < best {
																								top, best = s6, id2
																							}
																							s7 := Int{-1, 18435485074641125376}
																							s7 = s7.plus(Int{-1, 18446744069414649856}, r62, false)
																							s7 = s7.plus(Int{0, 65535}, r64, false)
																							s8, id3 := family3.wideMax(s7, r66, r67)
																							if c := s8.Cmp(top); c > 0 || c == 0 && id3 < best {
																								top, best = s8, id3
																							}
																							s9 := Int{-1, 18435485074641125376}
																							s9 = s9.plus(Int{-1, 18446744069414649856}, r41, false)
																							s9 = s9.plus(Int{0, 65535}, r51, false)
																							s10, id4 := family4.wideMax(s9, r52, r53)
																							if c := s10.Cmp(top); c > 0 || c == 0 && id4 < best {
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
																							s11 := Int{-1, 18444492273895866368}
																							s11 = s11.plus(Int{-1, 18437736874454810624}, r68, false)
																							s11 = s11.plus(Int{0, 9007199254740992}, r72, false)
																							s12, id5 := family9.wideMax(s11, r73, int64(-1))
																							if c := s12.Cmp(top); c > 0 || c == 0 && id5 < best {
																								top, best = s12, id5
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

func (m *Machine) f8537(p int, own Token, r0 int64) (Token, bool) {
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
																							top, best := s0, Token(360465)
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
																							s1 := Int{-1, 18437736874454810624}
																							s1 = s1.plus(Int{-1, 18446744069414649856}, r41, false)
																							s1 = s1.plus(Int{0, 65535}, r51, false)
																							s1 = s1.plus(Int{-1, 18444492273895866368}, r59, false)
																							s2, id0 := family0.wideMax(s1, r52, r53)
																							if c := s2.Cmp(top); c > 0 || c == 0 && id0 < best {
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
																							s3 := Int{-1, 18435485074641125376}
																							s3 = s3.plus(Int{-1, 18446744069414649856}, r62, false)
																							s3 = s3.plus(Int{0, 65535}, r64, false)
																							s3 = s3.plus(Int{0, 2251799813685248}, r59, false)
																							s4, id1 := family1.wideMax(s3, r66, r67)
																							if c := s4.Cmp(top); c > 0 || c == 0 && id1 < best {
																								top, best = s4, id1
																							}
																							s5 := Int{-1, 18435485074641125376}
																							s5 = s5.plus(Int{-1, 18446744069414649856}, r41, false)
																							s5 = s5.plus(Int{0, 65535}, r51, false)
																							s6, id2 := family2.wideMax(s5, r52, r53)
																							if c := s6.Cmp(top); c > 0 || c == 0 && id2 < best {
																								top, best = s6, id2
																							}
																							s7 := Int{-1, 18435485074641125376}
																							s7 = s7.plus(Int{-1, 18446744069414649856}, r62, false)
																							s7 = s7.plus(Int{0, 65535}, r64, false)
																							s8, id3 := family3.wideMax(s7, r66, r67)
																							if c := s8.Cmp(top); c > 0 || c == 0 && id3 < best {
																								top, best = s8, id3
																							}
																							s9 := Int{-1, 18435485074641125376}
																							s9 = s9.plus(Int{-1, 18446744069414649856}, r41, false)
																							s9 = s9.plus(Int{0, 65535}, r51, false)
																							s10, id4 := family4.wideMax(s9, r52, r53)
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

func (m *Machine) f8546(p int, own Token, r0 int64) (Token, bool) {
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
									return m.f1715(p, own, r31, r32)
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8555(p int, own Token, r0 int64) (Token, bool) {
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
									return m.f1715(p, own, r29, r30)
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8564(p int, own Token, r0 int64) (Token, bool) {
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
									return m.f1715(p, own, r29, r30)
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8573(p int, own Token, r0 int64) (Token, bool) {
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
									return m.f1715(p, own, r25, r26)
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8596(p int, own Token, r0 int64) (Token, bool) {
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
																							r32 := (4)*r29 + (4)*r31 + (-5)
																							r33, top0 := int64(0), int64(0)
																							if k := r32; k > top0 {
																								r33, top0 = 1, k
																							} else if k == top0 {
																								r33 = -1
																							}
																							if r33 == 0 {
																								return 360465, true
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
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8619(p int, own Token, r0 int64) (Token, bool) {
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
										{
											r0, r1, r2, r3 := r5, r6, r7, r8
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
																							r2, r7, r14, r17 := r0, r1, r2, r3
																							r0 := m.sum2[1]
																							r1 := (8)*r2 + (5)
																							r3 := min(max(r1, 0), int64(p))
																							r4 := int64(m.tokens[r3])
																							r5 := big1.at(r4)
																							var r6 int64
																							if r7 != 0 {
																								r8 := int64(0)
																								if d := uint64(r4 - (196608)); d < 32768 {
																									r8 = int64(1)
																								}
																								r6 = r7 * r8
																							}
																							r9 := r5 + r6
																							r10 := int64(m.index1.find1(r9))
																							r11 := m.index1.vals[r10*4+0]
																							r12 := m.index1.vals[r10*4+1]
																							r13 := r14 - r0 + (-4)*r11 - r12
																							var r15 int64
																							if r13 > -1 {
																								r15 = 1
																							}
																							r16 := int64(0)
																							if d := uint64(r17 - (196609)); d < 65535 {
																								r16 = r17 - (196608)
																							}
																							r18 := r16 + r7
																							var r19 int64
																							if r18 > 8388607 {
																								r19 = 1
																							}
																							r20 := r19 - r15
																							r21 := max(r20, 0)
																							r22 := (4)*r15 + (4)*r21 + (-5)
																							r23, top0 := int64(0), int64(0)
																							if k := r22; k > top0 {
																								r23, top0 = 1, k
																							} else if k == top0 {
																								r23 = -1
																							}
																							if r23 == 0 {
																								return 360465, true
																							}
																							r24 := (14)*r15 + (14)*r21
																							return Token(min(max((r24)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8642(p int, own Token, r0 int64) (Token, bool) {
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
										{
											r0, r1, r2, r3 := r5, r6, r7, r8
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
																							s0 := Int{0, 0}
																							top, best := s0, Token(360465)
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
																							s1 := Int{-1, 18439988674268495872}
																							s2, id0 := family6.wideMax(s1, r12, int64(-1))
																							if c := s2.Cmp(top); c > 0 || c == 0 && id0 < best {
																								top, best = s2, id0
																							}
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
																							s3 := Int{-1, 18435485074641125376}
																							s3 = s3.plus(Int{0, 6755399441055744}, r15, false)
																							s3 = s3.plus(Int{0, 6755399441055744}, r17, false)
																							s4, id1 := family8.wideMax(s3, r13, int64(-8192))
																							if c := s4.Cmp(top); c > 0 || c == 0 && id1 < best {
																								top, best = s4, id1
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
																							s5 := Int{-1, 18435485074641125376}
																							s5 = s5.plus(Int{0, 9007199254740992}, r31, false)
																							s5 = s5.plus(Int{0, 9007199254740992}, r37, false)
																							s6, id2 := family9.wideMax(s5, r38, int64(-1))
																							if c := s6.Cmp(top); c > 0 || c == 0 && id2 < best {
																								top, best = s6, id2
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

func (m *Machine) f8665(p int, own Token, r0 int64) (Token, bool) {
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
																							r1, r4 := r0, r1
																							s0 := Int{0, 0}
																							top, best := s0, Token(360465)
																							r0 := int64(m.index0.find1(r1))
																							r2 := m.index0.vals[r0*1+0]
																							r3 := (-2)*r4 + (2)*r2 + (8194)
																							s1 := Int{-1, 18439988674268495872}
																							s2, id0 := family7.wideMax(s1, r3, int64(-1))
																							if c := s2.Cmp(top); c > 0 || c == 0 && id0 < best {
																								top, best = s2, id0
																							}
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
																							s3 := Int{-1, 18435485074641125376}
																							s3 = s3.plus(Int{0, 6755399441055744}, r7, false)
																							s3 = s3.plus(Int{0, 6755399441055744}, r9, false)
																							s4, id1 := family8.wideMax(s3, r5, int64(-8192))
																							if c := s4.Cmp(top); c > 0 || c == 0 && id1 < best {
																								top, best = s4, id1
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

func (m *Machine) f8667(p int, own Token) (Token, bool) {
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
}

func (m *Machine) f8668(p int, own Token) (Token, bool) {
	m.best0.count++
	return m.f5900(p, own)
}

func (m *Machine) f8681(p int, own Token) (Token, bool) {
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
													return -1, true
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8692(p int, own Token) (Token, bool) {
	m.best0.count++
	{
		{
			m.best1.count++
			{
				r0 := m.sum1[1]
				r1 := m.sum1[0]
				if k := int64(1); k >= m.best2.key {
					m.best2.key, m.best2.pos = k, int32(p)
					m.sum2[0] = r0
					m.sum2[1] = r1
				}
				{
					r0 := r0
					{
						r2 := r0
						r0 := m.sum2[0]
						r1 := r2 - r0
						r3 := min(max(r1, 0), 8454144)
						r4 := m.sum0[0]
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
								r0, r1, r2, r3, r4 := r1, r12, r3, r6, r7
								{
									r0, r1, r2, r3, r4 := r0, r1, r2, r3, r4
									{
										r1, r16, r43, r49, r50 := r0, r1, r2, r3, r4
										r0 := (8)*r1 + (1)
										r2 := min(max(r0, 0), int64(p))
										r3 := int64(m.tokens[r2])
										r4 := int64(0)
										if d := uint64(r3 - (360785)); d < 1 {
											r4 = int64(1)
										}
										r5 := int64(0)
										if d := uint64(r3 - (360772)); d < 14 {
											r5 = int64(1)
										}
										r6 := (8)*r1 + (6)
										r7 := min(max(r6, 0), int64(p))
										r8 := int64(m.tokens[r7])
										r9 := big3.at(r8)
										r10 := (8)*r1 + (3)
										r11 := min(max(r10, 0), int64(p))
										r12 := int64(m.tokens[r11])
										r13 := big1.at(r12)
										r14 := int64(0)
										if d := uint64(r12 - (196608)); d < 32768 {
											r14 = int64(1)
										}
										r15 := r16 * r14
										r17 := r13 + r15
										r18 := int64(m.index1.find1(r17))
										r19 := m.index1.vals[r18*4+0]
										r20 := int64(0)
										if d := uint64(r8 - (196609)); d < 65535 {
											r20 = int64(t20[(r8-(196609))&3])
										}
										r21 := m.index1.vals[r18*4+1]
										var r22 int64
										if r5 != 0 {
											r23 := (8)*r1 + (7)
											r24 := min(max(r23, 0), int64(p))
											r25 := int64(m.tokens[r24])
											r26 := int64(0)
											if d := uint64(r25 - (196609)); d < 65535 {
												r26 = r25 - (196608)
											}
											r27 := r20 + r21
											var r28 int64
											if r27 > 3 {
												r28 = 1
											}
											r29 := r9 + (16384)*r26 + r19 + r28
											r22 = r5 * r29
										}
										r30 := (4)*r9 + r20 + (8)*r19 + (2)*r21
										var r31 int64
										if r30 != 0 {
											r32 := int64(0)
											if d := uint64(r3 - (360786)); d < 2 {
												r32 = int64(1)
											}
											r31 = r30 * r32
										}
										r33 := int64(0)
										if d := uint64(r3 - (360772)); d < 16 {
											r33 = int64(t22[r3-(360772)])
										}
										var r34 int64
										if r33 != 0 {
											r35 := (8)*r1 + (4)
											r36 := min(max(r35, 0), int64(p))
											r37 := int64(m.tokens[r36])
											r38 := int64(0)
											if d := uint64(r37 - (196609)); d < 65535 {
												r38 = r37 - (196608)
											}
											r39 := (16384) * r38
											r34 = r33 * r39
										}
										r40 := int64(0)
										if d := uint64(r3 - (360781)); d < 5 {
											r40 = int64(1)
										}
										var r41 int64
										if r40 != 0 {
											r42 := int64(0)
											if d := uint64(r43 - (196609)); d < 65535 {
												r42 = r43 - (196608)
											}
											r44 := (16384) * r42
											r41 = r40 * r44
										}
										r45 := -r1
										r46 := (536870911)*max(r45, 0) + (-536870912)*max(r45-(1), 0)
										r47 := r4 + r22 + r31 + r34 + r41 + r46
										r48 := min(max(r47, 0), 536870912)
										m.hist0[p&1] = r48
										{
											r1, r3 := r49, r50
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
											return m.f8681(p, own)
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8696(p int, own Token) (Token, bool) {
	{
		{
			m.hist0[p&1] = int64(0)
			{
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
		}
	}
}

func (m *Machine) f8703(p int, own Token) (Token, bool) {
	m.sum0[0] += int64(1)
	m.best0.count++
	{
		{
			m.best1.count++
			{
				if k := int64(0); k >= m.best2.key {
					m.best2.key, m.best2.pos = k, int32(p)
					m.sum2[0] = int64(0)
					m.sum2[1] = int64(0)
				}
				{
					{
						if int64(1) <= m.index0.level {
							rec := m.index0.insert(int64(0), int64(1), p) * 1
							v := (*[1]int64)(m.index0.vals[rec:])
							v[0] = int64(0)
						}
						{
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
					}
				}
			}
		}
	}
}

func (m *Machine) f8714(p int, own Token) (Token, bool) {
	m.best0.count++
	{
		{
			m.best1.count++
			{
				if k := int64(0); k >= m.best2.key {
					m.best2.key, m.best2.pos = k, int32(p)
					m.sum2[0] = int64(0)
					m.sum2[1] = int64(0)
				}
				{
					{
						if int64(1) <= m.index0.level {
							rec := m.index0.insert(int64(0), int64(1), p) * 1
							v := (*[1]int64)(m.index0.vals[rec:])
							v[0] = int64(0)
						}
						{
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
							{
								r0, r1 := r0, r1
								{
									r0, r1 := r0, r1
									{
										r0, r1 := r0, r1
										m.hist0[p&1] = int64(0)
										{
											r1, r3 := r0, r1
											if int64(1) <= m.index2.level {
												r0 := r1 + (-1)
												r2 := r3 + (-1)
												rec := m.index2.insert(int64(0), int64(1), p) * 5
												v := (*[5]int64)(m.index2.vals[rec:])
												v[0] = int64(0)
												v[1] = int64(0)
												v[2] = r0
												v[3] = r2
												v[4] = int64(0)
											}
											return m.f12(p, own)
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8721(p int, own Token) (Token, bool) {
	m.best0.count++
	{
		{
			m.best1.count++
			{
				if k := int64(0); k >= m.best2.key {
					m.best2.key, m.best2.pos = k, int32(p)
					m.sum2[0] = int64(0)
					m.sum2[1] = int64(0)
				}
				{
					{
						if int64(1) <= m.index0.level {
							rec := m.index0.insert(int64(0), int64(1), p) * 1
							v := (*[1]int64)(m.index0.vals[rec:])
							v[0] = int64(0)
						}
						{
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
					}
				}
			}
		}
	}
}

func (m *Machine) f8728(p int, own Token) (Token, bool) {
	m.best0.count++
	{
		{
			m.best1.count++
			{
				if k := int64(0); k >= m.best2.key {
					m.best2.key, m.best2.pos = k, int32(p)
					m.sum2[0] = int64(0)
					m.sum2[1] = int64(0)
				}
				{
					{
						if int64(1) <= m.index0.level {
							rec := m.index0.insert(int64(0), int64(1), p) * 1
							v := (*[1]int64)(m.index0.vals[rec:])
							v[0] = int64(0)
						}
						{
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
					}
				}
			}
		}
	}
}

func (m *Machine) f8739(p int, own Token) (Token, bool) {
	m.sum0[0] += int64(1)
	m.best0.count++
	{
		{
			m.best1.count++
			{
				if k := int64(0); k >= m.best2.key {
					m.best2.key, m.best2.pos = k, int32(p)
					m.sum2[0] = int64(0)
					m.sum2[1] = int64(0)
				}
				{
					{
						if int64(1) <= m.index0.level {
							rec := m.index0.insert(int64(0), int64(1), p) * 1
							v := (*[1]int64)(m.index0.vals[rec:])
							v[0] = int64(1)
						}
						{
							if int64(1) <= m.index1.level {
								rec := m.index1.insert(int64(0), int64(1), p) * 4
								v := (*[4]int64)(m.index1.vals[rec:])
								v[0] = int64(0)
								v[1] = int64(0)
								v[2] = int64(0)
								v[3] = int64(0)
							}
							{
								{
									{
										m.hist0[p&1] = int64(0)
										{
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
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8743(p int, own Token, r0 int64) (Token, bool) {
	{
		r0 := r0
		{
			r1 := r0
			r0 := -r1
			r2 := (536870911)*max(r0-(-4097), 0) + (-536870912)*max(r0-(-4096), 0)
			m.hist0[p&1] = r2
			{
				r0 := r2
				if int64(1) <= m.index2.level {
					rec := m.index2.insert(r0, int64(1), p) * 5
					v := (*[5]int64)(m.index2.vals[rec:])
					v[0] = int64(0)
					v[1] = int64(0)
					v[2] = int64(0)
					v[3] = int64(0)
					v[4] = r0
				}
				return m.f12(p, own)
			}
		}
	}
}

func (m *Machine) f8750(p int, own Token) (Token, bool) {
	r0 := int64(own) - (327679)
	r1 := r0 + (-4097)
	m.sum0[0] += r1
	m.best0.count++
	{
		r0, r1 := r1, r0
		{
			r0, r1 := r0, r1
			m.best1.count++
			{
				r0, r1 := r0, r1
				if k := int64(0); k >= m.best2.key {
					m.best2.key, m.best2.pos = k, int32(p)
					m.sum2[0] = int64(0)
					m.sum2[1] = int64(0)
				}
				{
					r0, r1 := r0, r1
					{
						r0, r1 := r0, r1
						if int64(1) <= m.index0.level {
							rec := m.index0.insert(int64(0), int64(1), p) * 1
							v := (*[1]int64)(m.index0.vals[rec:])
							v[0] = r0
						}
						{
							r1 := r1
							if int64(1) <= m.index1.level {
								r0 := -r1
								r2 := max(r0-(-4097), 0)
								r3 := -r2
								rec := m.index1.insert(r3, int64(1), p) * 4
								v := (*[4]int64)(m.index1.vals[rec:])
								v[0] = int64(0)
								v[1] = int64(0)
								v[2] = int64(0)
								v[3] = int64(0)
							}
							return m.f8743(p, own, r1)
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8757(p int, own Token) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := r0 + (-4097)
	m.sum0[0] += r1
	m.best0.count++
	{
		r0 := r0
		{
			r0 := r0
			m.sum1[0] += int64(1)
			m.best1.count++
			{
				r0 := r0
				if k := int64(0); k >= m.best2.key {
					m.best2.key, m.best2.pos = k, int32(p)
					m.sum2[0] = int64(0)
					m.sum2[1] = int64(1)
				}
				{
					r0 := r0
					{
						r2 := r0
						r0 := int64(own) - (335871)
						if int64(0) <= m.index0.level {
							r1 := r2 - r0
							rec := m.index0.insert(int64(0), int64(0), p) * 1
							v := (*[1]int64)(m.index0.vals[rec:])
							v[0] = r1
						}
						{
							r1, r2 := r2, r0
							if int64(1) <= m.index1.level {
								r0 := -r1 + r2
								r3 := max(r0, 0)
								r4 := -r3
								rec := m.index1.insert(r4, int64(1), p) * 4
								v := (*[4]int64)(m.index1.vals[rec:])
								v[0] = int64(0)
								v[1] = int64(0)
								v[2] = int64(0)
								v[3] = int64(0)
							}
							return m.f8743(p, own, r1)
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8764(p int, own Token) (Token, bool) {
	r0 := int64(own) - (344063)
	r1 := r0 + (-4097)
	m.sum0[0] += r1
	m.best0.count++
	{
		r0 := r0
		{
			r0 := r0
			m.sum1[0] += int64(-1)
			m.best1.count++
			{
				r0 := r0
				if k := int64(0); k >= m.best2.key {
					m.best2.key, m.best2.pos = k, int32(p)
					m.sum2[0] = int64(0)
					m.sum2[1] = int64(-1)
				}
				{
					r0 := r0
					{
						r1 := r0
						if int64(1) <= m.index0.level {
							r0 := r1 + (-4098)
							rec := m.index0.insert(int64(0), int64(1), p) * 1
							v := (*[1]int64)(m.index0.vals[rec:])
							v[0] = r0
						}
						{
							r1 := r1
							if int64(1) <= m.index1.level {
								r0 := -r1
								r2 := max(r0-(-4098), 0)
								r3 := -r2
								rec := m.index1.insert(r3, int64(1), p) * 4
								v := (*[4]int64)(m.index1.vals[rec:])
								v[0] = int64(0)
								v[1] = int64(0)
								v[2] = int64(0)
								v[3] = int64(0)
							}
							return m.f8743(p, own, r1)
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8771(p int, own Token) (Token, bool) {
	r0 := int64(own) - (352255)
	r1 := (8192)*r0 + (-33562624)
	m.sum0[0] += r1
	m.best0.count++
	{
		r0, r1 := r1, r0
		{
			r0, r1 := r0, r1
			m.best1.count++
			{
				r0, r1 := r0, r1
				if k := int64(0); k >= m.best2.key {
					m.best2.key, m.best2.pos = k, int32(p)
					m.sum2[0] = int64(0)
					m.sum2[1] = int64(0)
				}
				{
					r0, r1 := r0, r1
					{
						r0, r1 := r0, r1
						if int64(1) <= m.index0.level {
							rec := m.index0.insert(int64(0), int64(1), p) * 1
							v := (*[1]int64)(m.index0.vals[rec:])
							v[0] = r0
						}
						{
							r1 := r1
							if int64(1) <= m.index1.level {
								r0 := (-8192) * r1
								r2 := min(max(r0-(-33562624), 0), 32768)
								r3 := -r2
								rec := m.index1.insert(r3, int64(1), p) * 4
								v := (*[4]int64)(m.index1.vals[rec:])
								v[0] = int64(0)
								v[1] = int64(0)
								v[2] = int64(0)
								v[3] = int64(0)
							}
							return m.f8696(p, own)
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8772(p int, own Token) (Token, bool) {
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

func (m *Machine) f8778(p int, own Token) (Token, bool) {
	m.sum0[0] += int64(1)
	m.best0.count++
	{
		{
			m.best1.count++
			{
				if k := int64(0); k >= m.best2.key {
					m.best2.key, m.best2.pos = k, int32(p)
					m.sum2[0] = int64(0)
					m.sum2[1] = int64(0)
				}
				{
					{
						if int64(1) <= m.index0.level {
							rec := m.index0.insert(int64(0), int64(1), p) * 1
							v := (*[1]int64)(m.index0.vals[rec:])
							v[0] = int64(1)
						}
						return m.f8772(p, own)
					}
				}
			}
		}
	}
}

func (m *Machine) f8789(p int, own Token) (Token, bool) {
	m.best0.count++
	{
		{
			m.best1.count++
			{
				if k := int64(0); k >= m.best2.key {
					m.best2.key, m.best2.pos = k, int32(p)
					m.sum2[0] = int64(0)
					m.sum2[1] = int64(0)
				}
				{
					{
						if int64(1) <= m.index0.level {
							rec := m.index0.insert(int64(0), int64(1), p) * 1
							v := (*[1]int64)(m.index0.vals[rec:])
							v[0] = int64(0)
						}
						{
							if int64(1) <= m.index1.level {
								rec := m.index1.insert(int64(0), int64(1), p) * 4
								v := (*[4]int64)(m.index1.vals[rec:])
								v[0] = int64(0)
								v[1] = int64(0)
								v[2] = int64(0)
								v[3] = int64(0)
							}
							{
								{
									{
										m.hist0[p&1] = int64(0)
										{
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
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f8795(p int, own Token) (Token, bool) {
	m.best0.count++
	{
		{
			m.best1.count++
			{
				if k := int64(0); k >= m.best2.key {
					m.best2.key, m.best2.pos = k, int32(p)
					m.sum2[0] = int64(0)
					m.sum2[1] = int64(0)
				}
				{
					{
						if int64(1) <= m.index0.level {
							rec := m.index0.insert(int64(0), int64(1), p) * 1
							v := (*[1]int64)(m.index0.vals[rec:])
							v[0] = int64(0)
						}
						return m.f8772(p, own)
					}
				}
			}
		}
	}
}

func (m *Machine) f8819(p int, own Token) (Token, bool) {
	m.best0.count++
	{
		{
			m.best1.count++
			{
				if k := int64(0); k >= m.best2.key {
					m.best2.key, m.best2.pos = k, int32(p)
					m.sum2[0] = int64(0)
					m.sum2[1] = int64(0)
				}
				{
					{
						if int64(1) <= m.index0.level {
							rec := m.index0.insert(int64(0), int64(1), p) * 1
							v := (*[1]int64)(m.index0.vals[rec:])
							v[0] = int64(0)
						}
						{
							if int64(1) <= m.index1.level {
								rec := m.index1.insert(int64(0), int64(1), p) * 4
								v := (*[4]int64)(m.index1.vals[rec:])
								v[0] = int64(0)
								v[1] = int64(0)
								v[2] = int64(0)
								v[3] = int64(0)
							}
							{
								{
									{
										r0 := int64(t41[int64(own)-(360722)])
										r1 := r0 + (-1)
										m.hist0[p&1] = r1
										{
											r0 := r1
											if int64(1) <= m.index2.level {
												rec := m.index2.insert(r0, int64(1), p) * 5
												v := (*[5]int64)(m.index2.vals[rec:])
												v[0] = int64(0)
												v[1] = int64(0)
												v[2] = int64(0)
												v[3] = int64(0)
												v[4] = r0
											}
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
																							{
																								r0 := int64(t23[int64(own)-(360722)])
																								r1 := (10)*r0 + (-11)
																								r2 := int64(t24[int64(own)-(360722)])
																								r3 := int64(t25[int64(own)-(360722)])
																								r4 := -r2 + r3
																								r5 := max(r4, 0)
																								r6 := (2)*r5 + (-1)
																								r7 := int64(t26[int64(own)-(360722)])
																								r8 := r2 + r7 + r3
																								r9 := max(r8-(4), 0)
																								r10 := (2)*r9 + (-1)
																								r11 := -r2 + r7
																								r12 := max(r11, 0)
																								r13 := (2)*r12 + (-1)
																								r14 := int64(t27[int64(own)-(360722)])
																								r15 := int64(t28[int64(own)-(360722)])
																								r16 := int64(t29[int64(own)-(360722)])
																								r17 := r15 + r16
																								r18 := max(r17-(3), 0)
																								r19 := (4)*r14 + (4)*r18 + (-5)
																								r20 := int64(t30[int64(own)-(360722)])
																								r21 := (4)*r20 + (-5)
																								r22 := int64(t31[int64(own)-(360722)])
																								r23 := (4)*r22 + (-5)
																								r24 := r20 + r14 + r22 + r18
																								r25 := max(r24-(4), 0)
																								r26 := (6)*r25 + (-1)
																								r27 := int64(t32[int64(own)-(360722)])
																								r28 := int64(t33[int64(own)-(360722)])
																								r29 := int64(t34[int64(own)-(360722)])
																								r30 := int64(t35[int64(own)-(360722)])
																								var r31 int64
																								if r30 > 1 {
																									r31 = 1
																								}
																								r32 := r29 + r31
																								r33 := max(r32-(2), 0)
																								r34 := (8)*r20 + (8)*r2 + (8)*r27 + (8)*r28 + (8)*r33 + (-33)
																								r35 := int64(t36[int64(own)-(360722)])
																								r36 := (2)*r35 + (-3)
																								r37 := -r2 + (2)
																								r38 := int64(t37[int64(own)-(360722)])
																								r39 := int64(t38[int64(own)-(360722)])
																								r40 := int64(t39[int64(own)-(360722)])
																								r41 := r40 + (-1)
																								r42 := r16 + (-1)
																								r43 := r41 * r42
																								r44 := (64)*r38 + (128)*r39 + (2)*r43 + (-191)
																								r45 := r37 * r44
																								r46 := int64(t40[int64(own)-(360722)])
																								r47, top0 := int64(0), int64(0)
																								if k := r1; k > top0 {
																									r47, top0 = 1, k
																								} else if k == top0 {
																									r47 = -1
																								}
																								if k := r6; k > top0 {
																									r47, top0 = 2, k
																								} else if k == top0 {
																									r47 = -1
																								}
																								if k := r10; k > top0 {
																									r47, top0 = 3, k
																								} else if k == top0 {
																									r47 = -1
																								}
																								if k := r13; k > top0 {
																									r47, top0 = 4, k
																								} else if k == top0 {
																									r47 = -1
																								}
																								if k := r19; k > top0 {
																									r47, top0 = 5, k
																								} else if k == top0 {
																									r47 = -1
																								}
																								if k := r21; k > top0 {
																									r47, top0 = 6, k
																								} else if k == top0 {
																									r47 = -1
																								}
																								if k := r23; k > top0 {
																									r47, top0 = 7, k
																								} else if k == top0 {
																									r47 = -1
																								}
																								if k := r26; k > top0 {
																									r47, top0 = 8, k
																								} else if k == top0 {
																									r47 = -1
																								}
																								if k := r34; k > top0 {
																									r47, top0 = 9, k
																								} else if k == top0 {
																									r47 = -1
																								}
																								if k := r36; k > top0 {
																									r47, top0 = 10, k
																								} else if k == top0 {
																									r47 = -1
																								}
																								if r47 == 0 {
																									return 360448, true
																								}
																								if r47 == 1 {
																									return 360465, true
																								}
																								if r47 == 2 {
																									r48 := (2)*r2 + r45 + (-3)
																									r49 := r2 + (-2)
																									return family0.pick(r48, r49), true
																								}
																								if r47 == 3 {
																									r50 := (65537)*r2 + r45 + (-131073)
																									r51 := (65536)*r2 + (-131072)
																									return family1.pick(r50, r51), true
																								}
																								if r47 == 4 {
																									r52 := (2)*r2 + r45 + (-3)
																									r53 := r2 + (-2)
																									return family4.pick(r52, r53), true
																								}
																								if r47 == 5 {
																									r54 := (2)*r46 + (2)*r22 + (8188)
																									return Token(min(max((r54)>>1, 0), 8191) + (327680)), true
																								}
																								if r47 == 6 {
																									r55 := (2)*r46 + (2)*r22 + (8188)
																									return Token(min(max((r55)>>1, 0), 8191) + (335872)), true
																								}
																								if r47 == 7 {
																									r56 := (2)*r46 + (2)*r22 + (8188)
																									return Token(min(max((r56)>>1, 0), 8191) + (344064)), true
																								}
																								if r47 == 8 {
																									r57 := (2)*r46 + (2)*r22 + (67108861)
																									return Token(min(max((r57-(-8191))>>14, 0), 8191) + (352256)), true
																								}
																								if r47 == 9 {
																									r58 := (14)*r20 + (2)*r2 + (8)*r27 + (6)*r33 + (-24)
																									return Token(min(max((r58)>>1, 0), 15) + (360449)), true
																								}
																								if r47 == 10 {
																									r59 := (14)*r20 + (2)*r2 + (8)*r27 + (6)*r33 + (-24)
																									return Token(min(max((r59)>>1, 0), 255) + (360466)), true
																								}
																								top, best := int64(0), Token(360448)
																								r60 := (11258999068426240)*r0 + (-12384898975268864)
																								if c := r60; c > top || c == top && 360465 < best {
																									top, best = c, 360465
																								}
																								r61 := (2251799813685248)*r5 + (-1125899906842624)
																								r62 := (2)*r2 + r45 + (-3)
																								r63 := r2 + (-2)
																								v0, id0 := family0.max(r62, r63)
																								v0 += r61
																								if c := v0; c > top || c == top && id0 < best {
																									top, best = c, id0
																								}
																								r64 := (2251799813685248)*r9 + (-1125899906842624)
																								r65 := (65537)*r2 + r45 + (-131073)
																								r66 := (65536)*r2 + (-131072)
																								v1, id1 := family1.max(r65, r66)
																								v1 += r64
																								if c := v1; c > top || c == top && id1 < best {
																									top, best = c, id1
																								}
																								r67 := (2251799813685248)*r12 + (-1125899906842624)
																								v2, id2 := family4.max(r62, r63)
																								v2 += r67
																								if c := v2; c > top || c == top && id2 < best {
																									top, best = c, id2
																								}
																								r68 := (4503599627370496)*r14 + (4503599627370496)*r18 + (-5629499534213120)
																								r69 := (2)*r46 + (2)*r22 + (8188)
																								v3, id3 := family5.max(r69, int64(-1))
																								v3 += r68
																								if c := v3; c > top || c == top && id3 < best {
																									top, best = c, id3
																								}
																								r70 := (4503599627370496)*r20 + (-5629499534213120)
																								v4, id4 := family6.max(r69, int64(-1))
																								v4 += r70
																								if c := v4; c > top || c == top && id4 < best {
																									top, best = c, id4
																								}
																								r71 := (4503599627370496)*r22 + (-5629499534213120)
																								v5, id5 := family7.max(r69, int64(-1))
																								v5 += r71
																								if c := v5; c > top || c == top && id5 < best {
																									top, best = c, id5
																								}
																								r72 := (6755399441055744)*r25 + (-1125899906842624)
																								r73 := (2)*r46 + (2)*r22 + (67108861)
																								v6, id6 := family8.max(r73, int64(-8192))
																								v6 += r72
																								if c := v6; c > top || c == top && id6 < best {
																									top, best = c, id6
																								}
																								r74 := (9007199254740992)*r20 + (9007199254740992)*r2 + (9007199254740992)*r27 + (9007199254740992)*r28 + (9007199254740992)*r33 + (-37154696925806592)
																								r75 := (14)*r20 + (2)*r2 + (8)*r27 + (6)*r33 + (-24)
																								v7, id7 := family9.max(r75, int64(-1))
																								v7 += r74
																								if c := v7; c > top || c == top && id7 < best {
																									top, best = c, id7
																								}
																								r76 := (2251799813685248)*r35 + (-3377699720527872)
																								v8, id8 := family10.max(r75, int64(-1))
																								v8 += r76
																								if c := v8; c > top || c == top && id8 < best {
																									top, best = c, id8
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
}
