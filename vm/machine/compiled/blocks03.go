// Code generated from the weights of model 16cfe4d4dffd081295b2d6595dc54a582e5a744ebb44b179ea00e0a1fc7c2941; DO NOT EDIT.

package compiled

func (m *Machine) f4032(p int, own Token, r0 int64) (Token, bool) {
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
																							r13 := (2)*r5 + (512)*r7 + (131072)*r9 + (33554432)*r11 + (-65535)
																							return Token(min(max((r13-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4034(p int, own Token) (Token, bool) {
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
}

func (m *Machine) f4057(p int, own Token, r0 int64) (Token, bool) {
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
																							r0 := big5.at(int64(own))
																							r1 := int64(t2[(int64(own)-(196608))&3])
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
																							r13 := (-262144)*r0 + (-65536)*r1 + r12
																							r14 := max(r13-(-327680), 0)
																							r15 := (2) * r14
																							return Token(min(max((r15)>>1, 0), 65535) + (131072)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4071(p int, own Token, r1 int64, r3 int64) (Token, bool) {
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
														return Token(min(max((int64(0))>>1, 0), 65535) + (131072)), true
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4080(p int, own Token, r0 int64) (Token, bool) {
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
									return m.f4071(p, own, r4, r5)
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4103(p int, own Token, r0 int64) (Token, bool) {
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
																							r0 := big5.at(int64(own))
																							r1 := int64(t2[(int64(own)-(196608))&3])
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
																							r26 := (4)*r22 + r23 + (4)*r24 + r25
																							var r27 int64
																							if r26 > 4294967295 {
																								r27 = 1
																							}
																							r28 := r12 + r21 + r27
																							var r29 int64
																							if r28 > 4294967295 {
																								r29 = 1
																							}
																							r30 := (-262144)*r0 + (-65536)*r1 + r12 + r21 + r27 + (-4294967296)*r29
																							r31 := min(max(r30-(-327680), 0), 4294967296)
																							r32 := (2) * r31
																							return Token(min(max((r32)>>1, 0), 65535) + (131072)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4126(p int, own Token, r0 int64) (Token, bool) {
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
																							r0 := big5.at(int64(own))
																							r1 := int64(t2[(int64(own)-(196608))&3])
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
																							r26 := (-4)*r22 - r23 + (4)*r24 + r25
																							var r27 int64
																							if r26 > 0 {
																								r27 = 1
																							}
																							r28 := -r12 + r21 + r27
																							var r29 int64
																							if r28 > 0 {
																								r29 = 1
																							}
																							r30 := (-262144)*r0 + (-65536)*r1 + r12 - r21 - r27 + (4294967296)*r29
																							r31 := min(max(r30-(-327680), 0), 4294967296)
																							r32 := (2) * r31
																							return Token(min(max((r32)>>1, 0), 65535) + (131072)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4149(p int, own Token, r0 int64) (Token, bool) {
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
																							r0 := big5.at(int64(own))
																							r1 := int64(t2[(int64(own)-(196608))&3])
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
																							r26 := r25 + (-1)
																							r27 := min(max(r26, 0), int64(p))
																							r28 := int64(m.tokens[r27])
																							r29 := int64(0)
																							if d := uint64(r28 - (65537)); d < 65535 {
																								r29 = r28 - (65536)
																							}
																							r30 := r16 * r29
																							r31 := r12 + (-2)
																							r32 := min(max(r31, 0), int64(p))
																							r33 := int64(m.tokens[r32])
																							r34 := int64(0)
																							if d := uint64(r33 - (131073)); d < 65535 {
																								r34 = r33 - (131072)
																							}
																							r35 := min(r25, int64(p))
																							r36 := int64(m.tokens[r35])
																							r37 := int64(0)
																							if d := uint64(r36 - (1)); d < 65535 {
																								r37 = r36
																							}
																							r38 := r34 * r37
																							var r39 int64
																							if r37 != 0 {
																								r40 := r12 + (-3)
																								r41 := min(max(r40, 0), int64(p))
																								r42 := int64(m.tokens[r41])
																								r43 := int64(0)
																								if d := uint64(r42 - (196609)); d < 65535 {
																									r43 = r42 - (196608)
																								}
																								r44 := (65536) * r43
																								r39 = r37 * r44
																							}
																							r45 := (65536) * r34
																							r46 := r45 * r29
																							r47 := min(r12, int64(p))
																							r48 := int64(m.tokens[r47])
																							r49 := int64(0)
																							if d := uint64(r48 - (1)); d < 65535 {
																								r49 = r48
																							}
																							r50 := r25 + (-2)
																							r51 := min(max(r50, 0), int64(p))
																							r52 := int64(m.tokens[r51])
																							r53 := int64(0)
																							if d := uint64(r52 - (131073)); d < 65535 {
																								r53 = r52 - (131072)
																							}
																							r54 := r49 * r53
																							r55 := (65536) * r16
																							r56 := r55 * r53
																							r57 := (65536) * r49
																							var r58 int64
																							if r57 != 0 {
																								r59 := r25 + (-3)
																								r60 := min(max(r59, 0), int64(p))
																								r61 := int64(m.tokens[r60])
																								r62 := int64(0)
																								if d := uint64(r61 - (196609)); d < 65535 {
																									r62 = r61 - (196608)
																								}
																								r58 = r57 * r62
																							}
																							r63 := r49 * r37
																							r64 := r55 * r37
																							r65 := r57 * r29
																							r66 := r63 + r64 + r65
																							r67 := min(max((r66)>>44, 0), 31)
																							r68 := r38 + r39 + r46 + r54 + r56 + r58
																							r69 := min(max((r68)>>44, 0), 63)
																							r70 := r63 + r64 + r65 + (-17592186044416)*r67
																							r71 := min(max((r70)>>38, 0), 63)
																							r72 := r38 + r39 + r46 + r54 + r56 + r58 + (-17592186044416)*r69
																							r73 := min(max((r72)>>38, 0), 63)
																							r74 := r63 + r64 + r65 + (-17592186044416)*r67 + (-274877906944)*r71
																							r75 := min(max((r74)>>32, 0), 63)
																							r76 := r38 + r39 + r46 + r54 + r56 + r58 + (-17592186044416)*r69 + (-274877906944)*r73
																							r77 := min(max((r76)>>32, 0), 63)
																							r78 := r30 + r38 + r39 + r46 + r54 + r56 + r58 + (4096)*r67 + (-17592186044416)*r69 + (64)*r71 + (-274877906944)*r73 + r75 + (-4294967296)*r77
																							r79 := min(max((r78)>>32, 0), 2)
																							r80 := (-262144)*r0 + (-65536)*r1 + r30 + r38 + r39 + r46 + r54 + r56 + r58 + (4096)*r67 + (-17592186044416)*r69 + (64)*r71 + (-274877906944)*r73 + r75 + (-4294967296)*r77 + (-4294967296)*r79
																							r81 := min(max(r80-(-327680), 0), 4294967296)
																							r82 := (2) * r81
																							return Token(min(max((r82)>>1, 0), 65535) + (131072)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4172(p int, own Token, r0 int64) (Token, bool) {
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
																								r26 := (8)*r24 + (2)*r25 + (-4)*r10 - r11 + (1)
																								r27 := (-4)*r10 - r11
																								return family2.pick(r26, r27), true
																							}
																							r28 := (-2)*r13 + (2)
																							return Token(min(max((r28)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4195(p int, own Token, r0 int64) (Token, bool) {
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
																							r40 := -r39
																							r41 := max(r40-(-1), 0)
																							r42 := r33 + r35
																							r43 := min(max(r42, 0), 65536)
																							r44 := (65536) * r43
																							r45 := r41 * r44
																							r46 := r39 * r44
																							r47 := r39 * r42
																							r48 := (2)*r29 + (2)*r31 + (-2)*r47 + (1)
																							r49 := r39 * r48
																							r50 := r41 * r48
																							r51 := -r45 + (131071)*r46 - r49 + r50
																							r52 := -r45 - r46
																							s1 := Int{-1, 18445618173802708992}
																							s1 = s1.plus(Int{-1, 18446744069414649856}, r46, false)
																							s1 = s1.plus(Int{0, 65535}, r49, false)
																							s2, id0 := family1.wideMax(s1, r51, r52)
																							if c := s2.Cmp(top); c > 0 || c == 0 && id0 < best {
																								top, best = s2, id0
																							}
																							r53 := r41 * r42
																							r54 := max(r39-(1), 0)
																							r55 := (4294901760) * r54
																							r56 := r55 * r43
																							r57 := (2)*r29 + (2)*r31 + (-2)*r47 + (-2)*r56 + (1)
																							r58 := r41 * r57
																							r59 := r39 * r57
																							r60 := (131071)*r47 - r53 + r58 - r59
																							r61 := -r47 - r53
																							s3 := Int{0, 1125899906842624}
																							s3 = s3.plus(Int{-1, 18446744069414649856}, r47, false)
																							s3 = s3.plus(Int{0, 65535}, r59, false)
																							s4, id1 := family2.wideMax(s3, r60, r61)
																							if c := s4.Cmp(top); c > 0 || c == 0 && id1 < best {
																								top, best = s4, id1
																							}
																							s5 := Int{-1, 18445618173802708992}
																							s5 = s5.plus(Int{-1, 18446744069414649856}, r46, false)
																							s5 = s5.plus(Int{0, 65535}, r49, false)
																							s6, id2 := family3.wideMax(s5, r51, r52)
																							if c := s6.Cmp(top); c > 0 || c == 0 && id2 < best {
																								top, best = s6, id2
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
																							s7 := Int{0, 7881299347898368}
																							s7 = s7.plus(Int{-1, 18437736874454810624}, r62, false)
																							s7 = s7.plus(Int{0, 9007199254740992}, r66, false)
																							s8, id3 := family9.wideMax(s7, r67, int64(-1))
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

func (m *Machine) f4218(p int, own Token, r0 int64) (Token, bool) {
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
																							r40 := -r39
																							r41 := max(r40-(-1), 0)
																							r42 := r33 + r35
																							r43 := min(max(r42, 0), 65536)
																							r44 := (65536) * r43
																							r45 := r41 * r44
																							r46 := r39 * r44
																							r47 := r39 * r42
																							r48 := (2)*r29 + (2)*r31 + (-2)*r47 + (1)
																							r49 := r39 * r48
																							r50 := r41 * r48
																							r51 := -r45 + (131071)*r46 - r49 + r50
																							r52 := -r45 - r46
																							s1 := Int{-1, 18445618173802708992}
																							s1 = s1.plus(Int{-1, 18446744069414649856}, r46, false)
																							s1 = s1.plus(Int{0, 65535}, r49, false)
																							s2, id0 := family1.wideMax(s1, r51, r52)
																							if c := s2.Cmp(top); c > 0 || c == 0 && id0 < best {
																								top, best = s2, id0
																							}
																							r53 := r41 * r42
																							r54 := max(r39-(1), 0)
																							r55 := (4294901760) * r54
																							r56 := r55 * r43
																							r57 := (2)*r29 + (2)*r31 + (-2)*r47 + (-2)*r56 + (1)
																							r58 := r41 * r57
																							r59 := r39 * r57
																							r60 := (131071)*r47 - r53 + r58 - r59
																							r61 := -r47 - r53
																							s3 := Int{0, 1125899906842624}
																							s3 = s3.plus(Int{-1, 18446744069414649856}, r47, false)
																							s3 = s3.plus(Int{0, 65535}, r59, false)
																							s4, id1 := family2.wideMax(s3, r60, r61)
																							if c := s4.Cmp(top); c > 0 || c == 0 && id1 < best {
																								top, best = s4, id1
																							}
																							s5 := Int{-1, 18445618173802708992}
																							s5 = s5.plus(Int{-1, 18446744069414649856}, r46, false)
																							s5 = s5.plus(Int{0, 65535}, r49, false)
																							s6, id2 := family3.wideMax(s5, r51, r52)
																							if c := s6.Cmp(top); c > 0 || c == 0 && id2 < best {
																								top, best = s6, id2
																							}
																							var r62 int64
																							if r24 > 0 {
																								r62 = 1
																							}
																							r63 := (-2)*r62 + (2)
																							s7 := Int{0, 7881299347898368}
																							s7 = s7.plus(Int{-1, 18437736874454810624}, r62, false)
																							s8, id3 := family9.wideMax(s7, r63, int64(-1))
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

func (m *Machine) f4241(p int, own Token, r0 int64) (Token, bool) {
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
																							r0 := big5.at(int64(own))
																							r1 := int64(t2[(int64(own)-(196608))&3])
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
																							r13 := r12 + (-2)
																							r14 := min(max(r13, 0), int64(p))
																							r15 := int64(m.tokens[r14])
																							r16 := int64(0)
																							if d := uint64(r15 - (131073)); d < 65535 {
																								r16 = r15 - (131072)
																							}
																							r17 := min(max((r16)>>12, 0), 15)
																							r18 := r16 + (-4096)*r17
																							r19 := min(max((r18)>>8, 0), 15)
																							r20 := r16 + (-4096)*r17 + (-256)*r19
																							r21 := min(max((r20)>>4, 0), 15)
																							r22 := (8)*r3 + (4)
																							r23 := min(max(r22, 0), int64(p))
																							r24 := int64(m.tokens[r23])
																							r25 := big1.at(r24)
																							var r26 int64
																							if r8 != 0 {
																								r27 := int64(0)
																								if d := uint64(r24 - (196608)); d < 32768 {
																									r27 = int64(1)
																								}
																								r26 = r8 * r27
																							}
																							r28 := r25 + r26
																							r29 := int64(m.index1.find1(r28))
																							r30 := m.index1.vals[r29*4+3]
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
																							r40 := (16)*r21 + r39
																							r41 := int64(t4[r40])
																							r42 := (16)*r19 + r37
																							r43 := int64(t4[r42])
																							r44 := (16)*r17 + r35
																							r45 := int64(t4[r44])
																							r46 := r12 + (-3)
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
																							r70 := (16)*r16 + r34 + (-65536)*r17 + (-4096)*r35 + (-4096)*r19 + (-256)*r37 + (-256)*r21 + (-16)*r39
																							r71 := t5.eval(r70)
																							r72 := (16)*r49 + r58 + (-65536)*r50 + (-4096)*r59 + (-4096)*r52 + (-256)*r61 + (-256)*r54 + (-16)*r63
																							r73 := t5.eval(r72)
																							r74 := (-262144)*r0 + (-65536)*r1 + (16)*r41 + (256)*r43 + (4096)*r45 + (1048576)*r65 + (16777216)*r67 + (268435456)*r69 + r71 + (65536)*r73
																							r75 := min(max(r74-(-327680), 0), 4294967296)
																							r76 := (2) * r75
																							return Token(min(max((r76)>>1, 0), 65535) + (131072)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4264(p int, own Token, r0 int64) (Token, bool) {
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
																							r0 := big5.at(int64(own))
																							r1 := int64(t2[(int64(own)-(196608))&3])
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
																							r22 := m.index1.vals[r11*4+3]
																							r23 := r22 + (-2)
																							r24 := min(max(r23, 0), int64(p))
																							r25 := int64(m.tokens[r24])
																							r26 := int64(0)
																							if d := uint64(r25 - (131073)); d < 65535 {
																								r26 = r25 - (131072)
																							}
																							r27 := min(max((r26)>>12, 0), 15)
																							r28 := r26 + (-4096)*r27
																							r29 := min(max((r28)>>8, 0), 15)
																							r30 := r26 + (-4096)*r27 + (-256)*r29
																							r31 := min(max((r30)>>4, 0), 15)
																							r32 := m.index1.vals[r20*4+3]
																							r33 := r32 + (-2)
																							r34 := min(max(r33, 0), int64(p))
																							r35 := int64(m.tokens[r34])
																							r36 := int64(0)
																							if d := uint64(r35 - (131073)); d < 65535 {
																								r36 = r35 - (131072)
																							}
																							r37 := min(max((r36)>>12, 0), 15)
																							r38 := r36 + (-4096)*r37
																							r39 := min(max((r38)>>8, 0), 15)
																							r40 := r36 + (-4096)*r37 + (-256)*r39
																							r41 := min(max((r40)>>4, 0), 15)
																							r42 := (16)*r31 + r41
																							r43 := int64(t4[r42])
																							r44 := (16)*r29 + r39
																							r45 := int64(t4[r44])
																							r46 := (16)*r27 + r37
																							r47 := int64(t4[r46])
																							r48 := r22 + (-3)
																							r49 := min(max(r48, 0), int64(p))
																							r50 := int64(m.tokens[r49])
																							r51 := int64(0)
																							if d := uint64(r50 - (196609)); d < 65535 {
																								r51 = r50 - (196608)
																							}
																							r52 := min(max((r51)>>12, 0), 15)
																							r53 := r51 + (-4096)*r52
																							r54 := min(max((r53)>>8, 0), 15)
																							r55 := r51 + (-4096)*r52 + (-256)*r54
																							r56 := min(max((r55)>>4, 0), 15)
																							r57 := r32 + (-3)
																							r58 := min(max(r57, 0), int64(p))
																							r59 := int64(m.tokens[r58])
																							r60 := int64(0)
																							if d := uint64(r59 - (196609)); d < 65535 {
																								r60 = r59 - (196608)
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
																							r72 := (16)*r26 + r36 + (-65536)*r27 + (-4096)*r37 + (-4096)*r29 + (-256)*r39 + (-256)*r31 + (-16)*r41
																							r73 := t5.eval(r72)
																							r74 := (16)*r51 + r60 + (-65536)*r52 + (-4096)*r61 + (-4096)*r54 + (-256)*r63 + (-256)*r56 + (-16)*r65
																							r75 := t5.eval(r74)
																							r76 := (-262144)*r0 + (-65536)*r1 + r12 + r21 + (-16)*r43 + (-256)*r45 + (-4096)*r47 + (-1048576)*r67 + (-16777216)*r69 + (-268435456)*r71 - r73 + (-65536)*r75
																							r77 := min(max(r76-(-327680), 0), 4294967296)
																							r78 := (2) * r77
																							return Token(min(max((r78)>>1, 0), 65535) + (131072)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4287(p int, own Token, r0 int64) (Token, bool) {
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
																							r0 := big5.at(int64(own))
																							r1 := int64(t2[(int64(own)-(196608))&3])
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
																							r22 := m.index1.vals[r11*4+3]
																							r23 := r22 + (-2)
																							r24 := min(max(r23, 0), int64(p))
																							r25 := int64(m.tokens[r24])
																							r26 := int64(0)
																							if d := uint64(r25 - (131073)); d < 65535 {
																								r26 = r25 - (131072)
																							}
																							r27 := min(max((r26)>>12, 0), 15)
																							r28 := r26 + (-4096)*r27
																							r29 := min(max((r28)>>8, 0), 15)
																							r30 := r26 + (-4096)*r27 + (-256)*r29
																							r31 := min(max((r30)>>4, 0), 15)
																							r32 := m.index1.vals[r20*4+3]
																							r33 := r32 + (-2)
																							r34 := min(max(r33, 0), int64(p))
																							r35 := int64(m.tokens[r34])
																							r36 := int64(0)
																							if d := uint64(r35 - (131073)); d < 65535 {
																								r36 = r35 - (131072)
																							}
																							r37 := min(max((r36)>>12, 0), 15)
																							r38 := r36 + (-4096)*r37
																							r39 := min(max((r38)>>8, 0), 15)
																							r40 := r36 + (-4096)*r37 + (-256)*r39
																							r41 := min(max((r40)>>4, 0), 15)
																							r42 := (16)*r31 + r41
																							r43 := int64(t4[r42])
																							r44 := (16)*r29 + r39
																							r45 := int64(t4[r44])
																							r46 := (16)*r27 + r37
																							r47 := int64(t4[r46])
																							r48 := r22 + (-3)
																							r49 := min(max(r48, 0), int64(p))
																							r50 := int64(m.tokens[r49])
																							r51 := int64(0)
																							if d := uint64(r50 - (196609)); d < 65535 {
																								r51 = r50 - (196608)
																							}
																							r52 := min(max((r51)>>12, 0), 15)
																							r53 := r51 + (-4096)*r52
																							r54 := min(max((r53)>>8, 0), 15)
																							r55 := r51 + (-4096)*r52 + (-256)*r54
																							r56 := min(max((r55)>>4, 0), 15)
																							r57 := r32 + (-3)
																							r58 := min(max(r57, 0), int64(p))
																							r59 := int64(m.tokens[r58])
																							r60 := int64(0)
																							if d := uint64(r59 - (196609)); d < 65535 {
																								r60 = r59 - (196608)
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
																							r72 := (16)*r26 + r36 + (-65536)*r27 + (-4096)*r37 + (-4096)*r29 + (-256)*r39 + (-256)*r31 + (-16)*r41
																							r73 := t5.eval(r72)
																							r74 := (16)*r51 + r60 + (-65536)*r52 + (-4096)*r61 + (-4096)*r54 + (-256)*r63 + (-256)*r56 + (-16)*r65
																							r75 := t5.eval(r74)
																							r76 := (-262144)*r0 + (-65536)*r1 + r12 + r21 + (-32)*r43 + (-512)*r45 + (-8192)*r47 + (-2097152)*r67 + (-33554432)*r69 + (-536870912)*r71 + (-2)*r73 + (-131072)*r75
																							r77 := min(max(r76-(-327680), 0), 4294967296)
																							r78 := (2) * r77
																							return Token(min(max((r78)>>1, 0), 65535) + (131072)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4310(p int, own Token, r0 int64) (Token, bool) {
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
																							r0 := big5.at(int64(own))
																							r1 := int64(t2[(int64(own)-(196608))&3])
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
																							r29 := r28 + (-1)
																							r30 := min(max(r29, 0), int64(p))
																							r31 := int64(m.tokens[r30])
																							r32 := int64(0)
																							if d := uint64(r31 - (65537)); d < 65535 {
																								r32 = r31 - (65536)
																							}
																							r33 := int64(t12[r17])
																							r34 := int64(t13[r17])
																							r35 := min(r28, int64(p))
																							r36 := int64(m.tokens[r35])
																							r37 := int64(0)
																							if d := uint64(r36 - (1)); d < 65535 {
																								r37 = r36
																							}
																							r38 := r34 * r37
																							r39 := (65536) * r32
																							r40 := r39 * r34
																							r41 := (65536) * r37
																							r42 := r41 * r33
																							r43 := r38 + r40 + r42
																							r44 := min(max((r43)>>44, 0), 15)
																							r45 := r38 + r40 + r42 + (-17592186044416)*r44
																							r46 := min(max((r45)>>38, 0), 63)
																							r47 := r38 + r40 + r42 + (-17592186044416)*r44 + (-274877906944)*r46
																							r48 := min(max((r47)>>32, 0), 63)
																							var r49 int64
																							if r19 != 0 {
																								r50 := r32 * r33
																								r51 := r28 + (-2)
																								r52 := min(max(r51, 0), int64(p))
																								r53 := int64(m.tokens[r52])
																								r54 := int64(0)
																								if d := uint64(r53 - (131073)); d < 65535 {
																									r54 = r53 - (131072)
																								}
																								r55 := r34 * r54
																								var r56 int64
																								if r34 != 0 {
																									r57 := r28 + (-3)
																									r58 := min(max(r57, 0), int64(p))
																									r59 := int64(m.tokens[r58])
																									r60 := int64(0)
																									if d := uint64(r59 - (196609)); d < 65535 {
																										r60 = r59 - (196608)
																									}
																									r61 := (65536) * r60
																									r56 = r34 * r61
																								}
																								r62 := (65536) * r54
																								r63 := r62 * r33
																								r64 := r55 + r56 + r63
																								r65 := min(max((r64)>>44, 0), 15)
																								r66 := r55 + r56 + r63 + (-17592186044416)*r65
																								r67 := min(max((r66)>>38, 0), 63)
																								r68 := r55 + r56 + r63 + (-17592186044416)*r65 + (-274877906944)*r67
																								r69 := min(max((r68)>>32, 0), 63)
																								r70 := r50 + r55 + r56 + r63 + (4096)*r44 + (-17592186044416)*r65 + (64)*r46 + (-274877906944)*r67 + r48 + (-4294967296)*r69
																								r71 := min(max((r70)>>32, 0), 2)
																								r72 := r50 + r55 + r56 + r63 + (4096)*r44 + (-17592186044416)*r65 + (64)*r46 + (-274877906944)*r67 + r48 + (-4294967296)*r69 + (-4294967296)*r71
																								r49 = r19 * r72
																							}
																							r73 := r38 + r40 + r42 + (-17592186044416)*r44 + (-274877906944)*r46 + (-4294967296)*r48
																							r74 := r18 * r73
																							r75 := (-262144)*r0 + (-65536)*r1 + r49 + r74
																							r76 := min(max(r75-(-327680), 0), 4294967296)
																							r77 := (2) * r76
																							return Token(min(max((r77)>>1, 0), 65535) + (131072)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4333(p int, own Token, r0 int64) (Token, bool) {
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
																							r0 := big5.at(int64(own))
																							r1 := int64(t2[(int64(own)-(196608))&3])
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
																							r19 := (8)*r3 + (3)
																							r20 := min(max(r19, 0), int64(p))
																							r21 := int64(m.tokens[r20])
																							r22 := big1.at(r21)
																							r23 := int64(0)
																							if d := uint64(r21 - (196608)); d < 32768 {
																								r23 = int64(1)
																							}
																							r24 := r8 * r23
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
																							r32 := int64(t15[r17-(-63)])
																							r33 := r27 + (-2)
																							r34 := min(max(r33, 0), int64(p))
																							r35 := int64(m.tokens[r34])
																							r36 := int64(0)
																							if d := uint64(r35 - (131073)); d < 65535 {
																								r36 = r35 - (131072)
																							}
																							r37 := int64(t16[r17-(-63)])
																							r38 := (-2)*r15 + (-64)*r16 + r37 + (128)
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
																							r53 := max(r17-(-1), 0)
																							var r54 int64
																							if r53 != 0 {
																								r55 := r27 + (-1)
																								r56 := min(max(r55, 0), int64(p))
																								r57 := int64(m.tokens[r56])
																								r58 := int64(0)
																								if d := uint64(r57 - (65537)); d < 65535 {
																									r58 = r57 - (65536)
																								}
																								r59 := r32 * r58
																								r60 := min(r27, int64(p))
																								r61 := int64(m.tokens[r60])
																								r62 := int64(0)
																								if d := uint64(r61 - (1)); d < 65535 {
																									r62 = r61
																								}
																								r63 := r62 * r38
																								r64 := (65536) * r58
																								r65 := r64 * r38
																								r66 := (65536) * r62
																								r67 := r66 * r32
																								r68 := r63 + r65 + r67
																								r69 := min(max((r68)>>44, 0), 16)
																								r70 := r63 + r65 + r67 + (-17592186044416)*r69
																								r71 := min(max((r70)>>38, 0), 63)
																								r72 := r63 + r65 + r67 + (-17592186044416)*r69 + (-274877906944)*r71
																								r73 := min(max((r72)>>32, 0), 63)
																								r74 := r59 + r39 + r41 + r43 + (4096)*r69 + (-17592186044416)*r45 + (64)*r71 + (-274877906944)*r47 + r73 + (-4294967296)*r49
																								r75 := min(max((r74)>>32, 0), 2)
																								r76 := r59 + r39 + r41 + r43 + (4096)*r69 + (-17592186044416)*r45 + (64)*r71 + (-274877906944)*r47 + r73 + (-4294967296)*r49 + (-4294967296)*r75
																								r54 = r53 * r76
																							}
																							r77 := (-262144)*r0 + (-65536)*r1 + r50 + r54
																							r78 := min(max(r77-(-327680), 0), 4294967296)
																							r79 := (2) * r78
																							return Token(min(max((r79)>>1, 0), 65535) + (131072)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4356(p int, own Token, r0 int64) (Token, bool) {
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
																							r0 := big5.at(int64(own))
																							r1 := int64(t2[(int64(own)-(196608))&3])
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
																							r30 := int64(t15[r28-(-63)])
																							r31 := m.index1.vals[r11*4+3]
																							r32 := r31 + (-3)
																							r33 := min(max(r32, 0), int64(p))
																							r34 := int64(m.tokens[r33])
																							r35 := int64(0)
																							if d := uint64(r34 - (196609)); d < 65535 {
																								r35 = r34 - (196608)
																							}
																							r36 := r14 * r35
																							r37 := -r35 + (65535)
																							r38 := r13 * r37
																							r39 := r36 + r38
																							r40 := r30 * r39
																							r41 := r31 + (-2)
																							r42 := min(max(r41, 0), int64(p))
																							r43 := int64(m.tokens[r42])
																							r44 := int64(0)
																							if d := uint64(r43 - (131073)); d < 65535 {
																								r44 = r43 - (131072)
																							}
																							r45 := r14 * r44
																							r46 := -r44 + (65535)
																							r47 := r13 * r46
																							r48 := r45 + r47
																							r49 := int64(t16[r28-(-63)])
																							r50 := (-2)*r26 + (-64)*r27 + r49 + (128)
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
																							r64 := max(r28-(-1), 0)
																							r65 := r31 + (-1)
																							r66 := min(max(r65, 0), int64(p))
																							r67 := int64(m.tokens[r66])
																							r68 := int64(0)
																							if d := uint64(r67 - (65537)); d < 65535 {
																								r68 = r67 - (65536)
																							}
																							r69 := r14 * r68
																							r70 := -r68 + (65535)
																							r71 := r13 * r70
																							r72 := r69 + r71
																							r73 := r30 * r72
																							r74 := min(r31, int64(p))
																							r75 := int64(m.tokens[r74])
																							r76 := int64(0)
																							if d := uint64(r75 - (1)); d < 65535 {
																								r76 = r75
																							}
																							r77 := r14 * r76
																							r78 := -r76 + (65535)
																							r79 := r13 * r78
																							r80 := r77 + r79
																							r81 := r80 * r50
																							r82 := (65536)*r69 + (65536)*r71
																							r83 := r82 * r50
																							r84 := (65536)*r77 + (65536)*r79
																							r85 := r84 * r30
																							r86 := r81 + r83 + r85
																							r87 := min(max((r86)>>44, 0), 32)
																							r88 := r81 + r83 + r85 + (-17592186044416)*r87
																							r89 := min(max((r88)>>38, 0), 63)
																							r90 := r81 + r83 + r85 + (-17592186044416)*r87 + (-274877906944)*r89
																							r91 := min(max((r90)>>32, 0), 63)
																							r92 := r73 + r51 + r53 + r55 + (4096)*r87 + (-17592186044416)*r57 + (64)*r89 + (-274877906944)*r59 + r91 + (-4294967296)*r61
																							r93 := min(max((r92)>>32, 0), 2)
																							r94 := r73 + r51 + r53 + r55 + (4096)*r87 + (-17592186044416)*r57 + (64)*r89 + (-274877906944)*r59 + r91 + (-4294967296)*r61 + (-4294967296)*r93
																							r95 := r64 * r94
																							r96 := r63 + r95
																							r97 := r14 * r96
																							r98 := -r63 - r95 + (4294967295)
																							r99 := r13 * r98
																							r100 := (-262144)*r0 + (-65536)*r1 + r97 + r99
																							r101 := min(max(r100-(-327680), 0), 4294967296)
																							r102 := (2) * r101
																							return Token(min(max((r102)>>1, 0), 65535) + (131072)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4379(p int, own Token, r0 int64) (Token, bool) {
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
																							r0 := big5.at(int64(own))
																							r1 := int64(t2[(int64(own)-(196608))&3])
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
																							r29 := r28 + (-1)
																							r30 := min(max(r29, 0), int64(p))
																							r31 := int64(m.tokens[r30])
																							r32 := int64(0)
																							if d := uint64(r31 - (65537)); d < 65535 {
																								r32 = r31 - (65536)
																							}
																							r33 := int64(t12[r17])
																							r34 := int64(t13[r17])
																							r35 := r28 + (-2)
																							r36 := min(max(r35, 0), int64(p))
																							r37 := int64(m.tokens[r36])
																							r38 := int64(0)
																							if d := uint64(r37 - (131073)); d < 65535 {
																								r38 = r37 - (131072)
																							}
																							r39 := r34 * r38
																							r40 := r28 + (-3)
																							r41 := min(max(r40, 0), int64(p))
																							r42 := int64(m.tokens[r41])
																							r43 := int64(0)
																							if d := uint64(r42 - (196609)); d < 65535 {
																								r43 = r42 - (196608)
																							}
																							r44 := (65536) * r43
																							r45 := r34 * r44
																							r46 := (65536) * r38
																							r47 := r46 * r33
																							r48 := min(r28, int64(p))
																							r49 := int64(m.tokens[r48])
																							r50 := int64(0)
																							if d := uint64(r49 - (1)); d < 65535 {
																								r50 = r49
																							}
																							r51 := r34 * r50
																							r52 := (65536) * r32
																							r53 := r52 * r34
																							r54 := (65536) * r50
																							r55 := r54 * r33
																							r56 := r51 + r53 + r55
																							r57 := min(max((r56)>>44, 0), 15)
																							r58 := r39 + r45 + r47
																							r59 := min(max((r58)>>44, 0), 15)
																							r60 := r51 + r53 + r55 + (-17592186044416)*r57
																							r61 := min(max((r60)>>38, 0), 63)
																							r62 := r39 + r45 + r47 + (-17592186044416)*r59
																							r63 := min(max((r62)>>38, 0), 63)
																							r64 := r51 + r53 + r55 + (-17592186044416)*r57 + (-274877906944)*r61
																							r65 := min(max((r64)>>32, 0), 63)
																							r66 := r39 + r45 + r47 + (-17592186044416)*r59 + (-274877906944)*r63
																							r67 := min(max((r66)>>32, 0), 63)
																							var r68 int64
																							if r19 != 0 {
																								r69 := r32 * r33
																								r70 := r69 + r39 + r45 + r47 + (4096)*r57 + (-17592186044416)*r59 + (64)*r61 + (-274877906944)*r63 + r65 + (-4294967296)*r67
																								r71 := min(max((r70)>>32, 0), 2)
																								r72 := r69 + r39 + r45 + r47 + (4096)*r57 + (-17592186044416)*r59 + (64)*r61 + (-274877906944)*r63 + r65 + (-4294967296)*r67 + (-4294967296)*r71
																								r68 = r19 * r72
																							}
																							var r73 int64
																							if r18 != 0 {
																								r74 := r43 * r33
																								r75 := r51 + r53 + r55 + r74 + (-17592186044416)*r57 + (4096)*r59 + (-274877906944)*r61 + (64)*r63 + (-4294967296)*r65 + r67
																								r73 = r18 * r75
																							}
																							r76 := (-262144)*r0 + (-65536)*r1 + r68 + r73
																							r77 := min(max(r76-(-327680), 0), 4294967296)
																							r78 := (2) * r77
																							return Token(min(max((r78)>>1, 0), 65535) + (131072)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4402(p int, own Token, r0 int64) (Token, bool) {
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
																							r0 := big5.at(int64(own))
																							r1 := int64(t2[(int64(own)-(196608))&3])
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
																							r29 := r28 + (-1)
																							r30 := min(max(r29, 0), int64(p))
																							r31 := int64(m.tokens[r30])
																							r32 := int64(0)
																							if d := uint64(r31 - (65537)); d < 65535 {
																								r32 = r31 - (65536)
																							}
																							r33 := int64(t15[r17-(-63)])
																							r34 := r28 + (-2)
																							r35 := min(max(r34, 0), int64(p))
																							r36 := int64(m.tokens[r35])
																							r37 := int64(0)
																							if d := uint64(r36 - (131073)); d < 65535 {
																								r37 = r36 - (131072)
																							}
																							r38 := int64(t16[r17-(-63)])
																							r39 := (-2)*r15 + (-64)*r16 + r38 + (128)
																							r40 := r37 * r39
																							r41 := r28 + (-3)
																							r42 := min(max(r41, 0), int64(p))
																							r43 := int64(m.tokens[r42])
																							r44 := int64(0)
																							if d := uint64(r43 - (196609)); d < 65535 {
																								r44 = r43 - (196608)
																							}
																							r45 := (65536) * r44
																							r46 := r45 * r39
																							r47 := (65536) * r37
																							r48 := r47 * r33
																							r49 := min(r28, int64(p))
																							r50 := int64(m.tokens[r49])
																							r51 := int64(0)
																							if d := uint64(r50 - (1)); d < 65535 {
																								r51 = r50
																							}
																							r52 := r51 * r39
																							r53 := (65536) * r32
																							r54 := r53 * r39
																							r55 := (65536) * r51
																							r56 := r55 * r33
																							r57 := r52 + r54 + r56
																							r58 := min(max((r57)>>44, 0), 16)
																							r59 := r40 + r46 + r48
																							r60 := min(max((r59)>>44, 0), 16)
																							r61 := r52 + r54 + r56 + (-17592186044416)*r58
																							r62 := min(max((r61)>>38, 0), 63)
																							r63 := r40 + r46 + r48 + (-17592186044416)*r60
																							r64 := min(max((r63)>>38, 0), 63)
																							r65 := r52 + r54 + r56 + (-17592186044416)*r58 + (-274877906944)*r62
																							r66 := min(max((r65)>>32, 0), 63)
																							r67 := r40 + r46 + r48 + (-17592186044416)*r60 + (-274877906944)*r64
																							r68 := min(max((r67)>>32, 0), 63)
																							var r69 int64
																							if r19 != 0 {
																								r70 := r32 * r33
																								r71 := r70 + r40 + r46 + r48 + (4096)*r58 + (-17592186044416)*r60 + (64)*r62 + (-274877906944)*r64 + r66 + (-4294967296)*r68
																								r72 := min(max((r71)>>32, 0), 2)
																								r73 := r70 + r40 + r46 + r48 + (4096)*r58 + (-17592186044416)*r60 + (64)*r62 + (-274877906944)*r64 + r66 + (-4294967296)*r68 + (-4294967296)*r72
																								r69 = r19 * r73
																							}
																							var r74 int64
																							if r18 != 0 {
																								r75 := r44 * r33
																								r76 := r52 + r54 + r56 + r75 + (-17592186044416)*r58 + (4096)*r60 + (-274877906944)*r62 + (64)*r64 + (-4294967296)*r66 + r68
																								r74 = r18 * r76
																							}
																							r77 := (-262144)*r0 + (-65536)*r1 + r69 + r74
																							r78 := min(max(r77-(-327680), 0), 4294967296)
																							r79 := (2) * r78
																							return Token(min(max((r79)>>1, 0), 65535) + (131072)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4425(p int, own Token, r0 int64) (Token, bool) {
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
																							r0 := big5.at(int64(own))
																							r1 := int64(t2[(int64(own)-(196608))&3])
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
																							r17 := (-262144)*r0 + (-65536)*r1 + (4294967295)*r16
																							r18 := max(r17-(-327680), 0)
																							r19 := (2) * r18
																							return Token(min(max((r19)>>1, 0), 65535) + (131072)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4448(p int, own Token, r0 int64) (Token, bool) {
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
																							r0 := big5.at(int64(own))
																							r1 := int64(t2[(int64(own)-(196608))&3])
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
																							r17 := (-262144)*r0 + (-65536)*r1 + (4294967295)*r16
																							r18 := max(r17-(-327680), 0)
																							r19 := (2) * r18
																							return Token(min(max((r19)>>1, 0), 65535) + (131072)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4471(p int, own Token, r0 int64) (Token, bool) {
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
																							r0 := big5.at(int64(own))
																							r1 := int64(t2[(int64(own)-(196608))&3])
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
																							r16 := (-262144)*r0 + (-65536)*r1 + (4294967295)*r15
																							r17 := max(r16-(-327680), 0)
																							r18 := (2) * r17
																							return Token(min(max((r18)>>1, 0), 65535) + (131072)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4494(p int, own Token, r0 int64) (Token, bool) {
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
																							r0 := big5.at(int64(own))
																							r1 := int64(t2[(int64(own)-(196608))&3])
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
																								r25 := m.index1.vals[r24*4+2]
																								r16 = r15 * r25
																							}
																							r26 := -r15 + (1)
																							var r27 int64
																							if r26 != 0 {
																								r28 := (8)*r3 + (4)
																								r29 := min(max(r28, 0), int64(p))
																								r30 := int64(m.tokens[r29])
																								r31 := big1.at(r30)
																								var r32 int64
																								if r8 != 0 {
																									r33 := int64(0)
																									if d := uint64(r30 - (196608)); d < 32768 {
																										r33 = int64(1)
																									}
																									r32 = r8 * r33
																								}
																								r34 := r31 + r32
																								r35 := int64(m.index1.find1(r34))
																								r36 := m.index1.vals[r35*4+2]
																								r27 = r26 * r36
																							}
																							r37 := (-262144)*r0 + (-65536)*r1 + r16 + r27
																							r38 := min(max(r37-(-327680), 0), 4294967296)
																							r39 := (2) * r38
																							return Token(min(max((r39)>>1, 0), 65535) + (131072)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4517(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8, r9, r10, r11 := r31, r32, r1, r14, r4, r19, r8, r18, r20
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
											r0, r1, r2, r3, r4, r5, r6 := r5, r6, r7, r8, r9, r10, r11
											{
												r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
												{
													r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
													{
														r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
														{
															r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
															{
																r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																{
																	r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																	{
																		r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																		{
																			r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																			{
																				r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																				{
																					r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																					{
																						r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																						{
																							r1, r6, r13, r14, r15, r16, r17 := r0, r1, r2, r3, r4, r5, r6
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
																								return Token(min(max((int64(0))>>1, 0), 65535) + (131072)), true
																							}
																							r21 := (6) * r18
																							return Token(min(max((r21)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4540(p int, own Token, r0 int64) (Token, bool) {
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
																								r21 := big5.at(int64(own))
																								r22 := int64(t2[(int64(own)-(196608))&3])
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
																								r48 := (-262144)*r21 + (-65536)*r22 + (4294967295)*r47
																								r49 := max(r48-(-327680), 0)
																								r50 := (2) * r49
																								return Token(min(max((r50)>>1, 0), 65535) + (131072)), true
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

func (m *Machine) f4563(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8, r9, r10, r11 := r31, r32, r1, r14, r4, r19, r8, r18, r20
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
											r0, r1, r2, r3, r4, r5, r6 := r5, r6, r7, r8, r9, r10, r11
											{
												r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
												{
													r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
													{
														r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
														{
															r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
															{
																r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																{
																	r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																	{
																		r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																		{
																			r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																			{
																				r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																				{
																					r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																					{
																						r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																						{
																							r1, r6, r13, r14, r15, r16, r17 := r0, r1, r2, r3, r4, r5, r6
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
																								return Token(min(max((int64(0))>>1, 0), 65535) + (131072)), true
																							}
																							r21 := (6) * r18
																							return Token(min(max((r21)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4586(p int, own Token, r0 int64) (Token, bool) {
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
																								r21 := big5.at(int64(own))
																								r22 := int64(t2[(int64(own)-(196608))&3])
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
																								r59 := (-262144)*r21 + (-65536)*r22 + (4294967295)*r58
																								r60 := max(r59-(-327680), 0)
																								r61 := (2) * r60
																								return Token(min(max((r61)>>1, 0), 65535) + (131072)), true
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

func (m *Machine) f4609(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8, r9, r10, r11 := r31, r32, r1, r14, r4, r19, r8, r18, r20
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
											r0, r1, r2, r3, r4, r5, r6 := r5, r6, r7, r8, r9, r10, r11
											{
												r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
												{
													r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
													{
														r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
														{
															r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
															{
																r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																{
																	r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																	{
																		r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																		{
																			r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																			{
																				r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																				{
																					r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																					{
																						r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																						{
																							r1, r6, r13, r14, r15, r16, r17 := r0, r1, r2, r3, r4, r5, r6
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
																								return Token(min(max((int64(0))>>1, 0), 65535) + (131072)), true
																							}
																							r21 := (6) * r18
																							return Token(min(max((r21)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4632(p int, own Token, r0 int64) (Token, bool) {
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
																								r21 := big5.at(int64(own))
																								r22 := int64(t2[(int64(own)-(196608))&3])
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
																								r61 := r37 + r50 + r55 + r57
																								var r62 int64
																								if r61 > 2147483647 {
																									r62 = 1
																								}
																								r63 := (-262144)*r21 + (-65536)*r22 + (4294967295)*r62
																								r64 := max(r63-(-327680), 0)
																								r65 := (2) * r64
																								return Token(min(max((r65)>>1, 0), 65535) + (131072)), true
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

func (m *Machine) f4655(p int, own Token, r0 int64) (Token, bool) {
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
																								r21 := big5.at(int64(own))
																								r22 := int64(t2[(int64(own)-(196608))&3])
																								r23 := r14 + r17 + (-4)*r24
																								var r25 int64
																								if r23 == 0 {
																									r25 = 1
																								}
																								r26 := r27 + (1)
																								r28 := int64(m.index2.find1(r26))
																								r29 := m.index2.vals[r28*5+4]
																								r30 := -r27 + r29
																								var r31 int64
																								if r30 == 1 {
																									r31 = 1
																								}
																								r32 := m.index2.vals[r28*5+1]
																								r33 := r31 * r32
																								r34 := m.index2.vals[r28*5+2]
																								r35 := r31 * r34
																								r36 := m.index2.vals[r28*5+3]
																								r37 := r31 * r36
																								var r38 int64
																								if r25 != 0 {
																									var r39 int64
																									if r31 != 0 {
																										r40 := m.index2.vals[r28*5+0]
																										r39 = r31 * r40
																									}
																									r41 := r39 + (256)*r33 + (65536)*r35 + (16777216)*r37
																									r38 = r25 * r41
																								}
																								var r42 int64
																								if r23 == 1 {
																									r42 = 1
																								}
																								r43 := r27 + (2)
																								r44 := int64(m.index2.find1(r43))
																								r45 := m.index2.vals[r44*5+4]
																								r46 := -r27 + r45
																								var r47 int64
																								if r46 == 2 {
																									r47 = 1
																								}
																								r48 := m.index2.vals[r44*5+0]
																								r49 := r47 * r48
																								r50 := r33 + (256)*r35 + (65536)*r37 + (16777216)*r49
																								r51 := r42 * r50
																								var r52 int64
																								if r23 == 2 {
																									r52 = 1
																								}
																								r53 := m.index2.vals[r44*5+1]
																								r54 := r47 * r53
																								r55 := r35 + (256)*r37 + (65536)*r49 + (16777216)*r54
																								r56 := r52 * r55
																								var r57 int64
																								if r23 == 3 {
																									r57 = 1
																								}
																								var r58 int64
																								if r57 != 0 {
																									var r59 int64
																									if r47 != 0 {
																										r60 := m.index2.vals[r44*5+2]
																										r59 = r47 * r60
																									}
																									r61 := r37 + (256)*r49 + (65536)*r54 + (16777216)*r59
																									r58 = r57 * r61
																								}
																								r62 := (-262144)*r21 + (-65536)*r22 + r38 + r51 + r56 + r58
																								r63 := min(max(r62-(-327680), 0), 4294967296)
																								r64 := (2) * r63
																								return Token(min(max((r64)>>1, 0), 65535) + (131072)), true
																							}
																							r65 := (6) * r18
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

func (m *Machine) f4678(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8, r9, r10, r11 := r29, r30, r1, r16, r4, r21, r10, r20, r22
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
											r0, r1, r2, r3, r4, r5, r6 := r5, r6, r7, r8, r9, r10, r11
											{
												r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
												{
													r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
													{
														r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
														{
															r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
															{
																r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																{
																	r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																	{
																		r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																		{
																			r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																			{
																				r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																				{
																					r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																					{
																						r0, r1, r2, r3, r4, r5, r6 := r0, r1, r2, r3, r4, r5, r6
																						{
																							r1, r6, r13, r14, r15, r16, r17 := r0, r1, r2, r3, r4, r5, r6
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
																							r19 := (8)*r18 + (-1)
																							r20, top0 := int64(0), int64(0)
																							if k := r19; k > top0 {
																								r20, top0 = 1, k
																							} else if k == top0 {
																								r20 = -1
																							}
																							if r20 == 0 {
																								return 360448, true
																							}
																							r21 := (6) * r18
																							return Token(min(max((r21)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4701(p int, own Token, r0 int64) (Token, bool) {
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
																							r1, r2, r3, r10, r25, r32, r33, r34 := r0, r1, r2, r3, r4, r5, r6, r7
																							r0 := r1 + r2 + (-4)*r3
																							var r4 int64
																							if r0 == 1 {
																								r4 = 1
																							}
																							var r5 int64
																							if r0 == 3 {
																								r5 = 1
																							}
																							r6 := (4)*r4 + (4)*r5 + (-1)
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
																							r19 := (6)*r18 + (-1)
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
																							r36 := (8)*r35 + (-1)
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
																								return 360448, true
																							}
																							if r37 == 1 {
																								r38 := (2)*r8 + (8192)
																								return Token(min(max((r38)>>1, 0), 8191) + (327680)), true
																							}
																							if r37 == 2 {
																								r39 := (2)*r8 + (67108865)
																								return Token(min(max((r39-(-8191))>>14, 0), 8191) + (352256)), true
																							}
																							r40 := (6) * r35
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
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4724(p int, own Token, r0 int64) (Token, bool) {
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
																							r5 := (-4)*r4 + (3)
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
																							r18 := (6)*r17 + (-1)
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
																							r35 := (8)*r34 + (-1)
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
																								return 360448, true
																							}
																							if r36 == 1 {
																								r37 := (2)*r7 + (8192)
																								return Token(min(max((r37)>>1, 0), 8191) + (327680)), true
																							}
																							if r36 == 2 {
																								r38 := (2)*r7 + (67108865)
																								return Token(min(max((r38-(-8191))>>14, 0), 8191) + (352256)), true
																							}
																							r39 := (6) * r34
																							return Token(min(max((r39)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4747(p int, own Token, r0 int64) (Token, bool) {
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
																							r5 := (-4)*r4 + (3)
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
																							r18 := (6)*r17 + (-1)
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
																							r35 := (8)*r34 + (-1)
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
																								return 360448, true
																							}
																							if r36 == 1 {
																								r37 := (2)*r7 + (8192)
																								return Token(min(max((r37)>>1, 0), 8191) + (327680)), true
																							}
																							if r36 == 2 {
																								r38 := (2)*r7 + (67108865)
																								return Token(min(max((r38-(-8191))>>14, 0), 8191) + (352256)), true
																							}
																							r39 := (6) * r34
																							return Token(min(max((r39)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4756(p int, own Token, r0 int64) (Token, bool) {
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
									return m.f13(p, own, r29, r30)
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4779(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r3, r5, r6, r7, r8 := r25, r26, r1, r11, r15, r16
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
																							r1, r6, r13, r14 := r0, r1, r2, r3
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
																								return Token(min(max((int64(0))>>1, 0), 65535) + (131072)), true
																							}
																							r18 := (8) * r15
																							return Token(min(max((r18)>>1, 0), 15) + (360449)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4788(p int, own Token, r0 int64) (Token, bool) {
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
									return m.f4071(p, own, r25, r26)
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4790(p int, own Token) (Token, bool) {
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
}

func (m *Machine) f4800(p int, own Token, r0 int64) (Token, bool) {
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

func (m *Machine) f4810(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f35(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4820(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f58(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4830(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f81(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4840(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f104(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4850(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f127(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4860(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f150(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4870(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f173(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4880(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f196(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4890(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f219(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4900(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f242(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4910(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f265(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4920(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f288(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4930(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f311(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4940(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f334(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4950(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f357(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4960(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f380(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4970(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f403(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4980(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f426(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f4990(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f449(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5000(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f472(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5010(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f495(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5020(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f518(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5030(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f541(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5040(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f564(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5050(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f587(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5060(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f610(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5070(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f633(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5080(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f656(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5090(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f679(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5100(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f702(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5110(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f725(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5120(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f748(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5130(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f771(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5140(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f794(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5150(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f817(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5160(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f840(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5170(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f863(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5180(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f886(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5190(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f909(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5200(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f932(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5210(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f955(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5220(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f978(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5230(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f1001(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5240(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f1024(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5250(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f1047(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5260(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f1070(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5270(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f1093(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5280(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f1116(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5290(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f1139(p, own, r9, r10)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5300(p int, own Token, r0 int64) (Token, bool) {
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
										r1, r7, r9, r10, r11, r12, r13, r14, r15, r16, r17 := r31, r32, r1, r14, r4, r19, r8, r18, r20, r22, r30
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
										return m.f1162(p, own, r9, r10, r11, r12, r13, r14, r15, r16, r17)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5310(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f1185(p, own, r9, r10, r11, r12, r13, r14, r15, r16, r17)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5320(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f1208(p, own, r9, r10, r11, r12, r13, r14, r15, r16, r17)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f5330(p int, own Token, r0 int64) (Token, bool) {
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
										return m.f1231(p, own, r9, r10, r11, r12, r13, r14, r15, r16, r17)
									}
								}
							}
						}
					}
				}
			}
		}
	}
}
