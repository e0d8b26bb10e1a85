// Code generated from the weights of model 16cfe4d4dffd081295b2d6595dc54a582e5a744ebb44b179ea00e0a1fc7c2941; DO NOT EDIT.

package compiled

func (m *Machine) f6339(p int, own Token, r0 int64) (Token, bool) {
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
						return m.f1672(p, own, r5, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f6345(p int, own Token, r0 int64) (Token, bool) {
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
						return m.f1695(p, own, r5, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f6351(p int, own Token, r0 int64) (Token, bool) {
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
						return m.f1718(p, own, r5, r24, r12)
					}
				}
			}
		}
	}
}

func (m *Machine) f6353(p int, own Token) (Token, bool) {
	r0 := int64(own) - (335871)
	r1 := r0 + (-4097)
	m.sum0[0] += r1
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
			return m.f5907(p, own, r0)
		case 1:
			return m.f5913(p, own, r0)
		case 2:
			return m.f5919(p, own, r0)
		case 3:
			return m.f5925(p, own, r0)
		case 4:
			return m.f5931(p, own, r0)
		case 5:
			return m.f5937(p, own, r0)
		case 6:
			return m.f5943(p, own, r0)
		case 7:
			return m.f5949(p, own, r0)
		case 8:
			return m.f5955(p, own, r0)
		case 9:
			return m.f5961(p, own, r0)
		case 10:
			return m.f5967(p, own, r0)
		case 11:
			return m.f5973(p, own, r0)
		case 12:
			return m.f5979(p, own, r0)
		case 13:
			return m.f5985(p, own, r0)
		case 14:
			return m.f5991(p, own, r0)
		case 15:
			return m.f5997(p, own, r0)
		case 16:
			return m.f6003(p, own, r0)
		case 17:
			return m.f6009(p, own, r0)
		case 18:
			return m.f6015(p, own, r0)
		case 19:
			return m.f6021(p, own, r0)
		case 20:
			return m.f6027(p, own, r0)
		case 21:
			return m.f6033(p, own, r0)
		case 22:
			return m.f6039(p, own, r0)
		case 23:
			return m.f6045(p, own, r0)
		case 24:
			return m.f6051(p, own, r0)
		case 25:
			return m.f6057(p, own, r0)
		case 26:
			return m.f6063(p, own, r0)
		case 27:
			return m.f6069(p, own, r0)
		case 28:
			return m.f6075(p, own, r0)
		case 29:
			return m.f6081(p, own, r0)
		case 30:
			return m.f6087(p, own, r0)
		case 31:
			return m.f6093(p, own, r0)
		case 32:
			return m.f6099(p, own, r0)
		case 33:
			return m.f6105(p, own, r0)
		case 34:
			return m.f6111(p, own, r0)
		case 35:
			return m.f6117(p, own, r0)
		case 36:
			return m.f6123(p, own, r0)
		case 37:
			return m.f6129(p, own, r0)
		case 38:
			return m.f6135(p, own, r0)
		case 39:
			return m.f6141(p, own, r0)
		case 40:
			return m.f6147(p, own, r0)
		case 41:
			return m.f6153(p, own, r0)
		case 42:
			return m.f6159(p, own, r0)
		case 43:
			return m.f6165(p, own, r0)
		case 44:
			return m.f6171(p, own, r0)
		case 45:
			return m.f6177(p, own, r0)
		case 46:
			return m.f6183(p, own, r0)
		case 47:
			return m.f6189(p, own, r0)
		case 48:
			return m.f6195(p, own, r0)
		case 49:
			return m.f6201(p, own, r0)
		case 50:
			return m.f6207(p, own, r0)
		case 51:
			return m.f6213(p, own, r0)
		case 52:
			return m.f6219(p, own, r0)
		case 53:
			return m.f6225(p, own, r0)
		case 54:
			return m.f6231(p, own, r0)
		case 55:
			return m.f6237(p, own, r0)
		case 56:
			return m.f6243(p, own, r0)
		case 57:
			return m.f6249(p, own, r0)
		case 58:
			return m.f6255(p, own, r0)
		case 59:
			return m.f6261(p, own, r0)
		case 60:
			return m.f6267(p, own, r0)
		case 61:
			return m.f6273(p, own, r0)
		case 62:
			return m.f6279(p, own, r0)
		case 63:
			return m.f6285(p, own, r0)
		case 64:
			return m.f6291(p, own, r0)
		case 65:
			return m.f6297(p, own, r0)
		case 66:
			return m.f6303(p, own, r0)
		case 67:
			return m.f6309(p, own, r0)
		case 68:
			return m.f6315(p, own, r0)
		case 69:
			return m.f6321(p, own, r0)
		case 70:
			return m.f6327(p, own, r0)
		case 71:
			return m.f6333(p, own, r0)
		case 72:
			return m.f6339(p, own, r0)
		case 73:
			return m.f6345(p, own, r0)
		}
		return m.f6351(p, own, r0)
	}
}

func (m *Machine) f6359(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f16(p, own, r7, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6365(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f39(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6371(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f62(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6377(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f85(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6383(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f108(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6389(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f131(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6395(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f154(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6401(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f177(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6407(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f200(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6413(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f223(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6419(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f246(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6425(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f269(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6431(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f292(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6437(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f315(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6443(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f338(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6449(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f361(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6455(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f384(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6461(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f407(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6467(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f430(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6473(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f453(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6479(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f476(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6485(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f499(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6491(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f522(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6497(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f545(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6503(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f568(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6509(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f591(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6515(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f614(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6521(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f637(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6527(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f660(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6533(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f683(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6539(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f706(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6545(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f729(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6551(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f752(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6557(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f775(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6563(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f798(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6569(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f821(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6575(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f844(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6581(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f867(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6587(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f890(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6593(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f913(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6599(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f936(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6605(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f959(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6611(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f982(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6617(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1005(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6623(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1028(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6629(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1051(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6635(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1074(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6641(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1097(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6647(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1120(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6653(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1143(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6659(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1166(p, own, r7, r10, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6665(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1189(p, own, r7, r10, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6671(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1212(p, own, r7, r10, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6677(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1235(p, own, r7, r10, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6683(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1258(p, own, r7, r10, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6689(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1281(p, own, r7, r10, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6695(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1304(p, own, r7, r10, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6701(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1327(p, own, r7, r10, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6707(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1350(p, own, r7, r10, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6713(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1373(p, own, r7, r10, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6719(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1396(p, own, r7, r10, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6725(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1419(p, own, r7, r10, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6731(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1442(p, own, r7, r10, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6737(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1465(p, own, r7, r10, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6743(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1488(p, own, r7, r10, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6749(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1511(p, own, r7, r10, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6755(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1534(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6761(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1557(p, own, r7, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6767(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1580(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6773(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
					r2, r5, r6, r7 := r0, r1, r2, r3
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
						r5, r7, r10, r24 := r6, r5, r3, r7
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1603(p, own, r7, r2, r3, r10, r24)
					}
				}
			}
		}
	}
}

func (m *Machine) f6779(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
					r2, r5, r6, r7 := r0, r1, r2, r3
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
						r5, r7, r10, r24 := r6, r5, r3, r7
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1626(p, own, r7, r2, r3, r10, r24)
					}
				}
			}
		}
	}
}

func (m *Machine) f6785(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1649(p, own, r7, r2, r3, r10)
					}
				}
			}
		}
	}
}

func (m *Machine) f6791(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1672(p, own, r7, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6797(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1695(p, own, r7, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6803(p int, own Token, r0 int64) (Token, bool) {
	{
		r1 := r0
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
		{
			r2, r3 := r1, r3
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
						r5, r7, r10 := r6, r5, r3
						r0 := int64(p)
						r1 := r0 + (-1)
						r2 := r1
						r3 := int64(m.tokens[r2])
						if int64(1) <= m.index1.level {
							r4 := big1.at(r5)
							r6 := -r7
							r8 := min(max(r6-(-1), 0), 32768)
							var r9 int64
							if r10 != 0 {
								r11 := int64(0)
								if d := uint64(r5 - (196608)); d < 32768 {
									r11 = int64(1)
								}
								r9 = r10 * r11
							}
							r12 := r4 - r8 + r9
							r13 := int64(0)
							if d := uint64(r3 - (65537)); d < 65535 {
								r13 = r3 - (65536)
							}
							r14 := (16384) * r13
							r15 := r0 + (-2)
							r16 := max(r15, 0)
							r17 := int64(m.tokens[r16])
							r18 := int64(0)
							if d := uint64(r17 - (131073)); d < 65535 {
								r18 = r17 - (131072)
							}
							r19 := r0 + (-3)
							r20 := max(r19, 0)
							r21 := int64(m.tokens[r20])
							r22 := int64(0)
							if d := uint64(r21 - (196609)); d < 65535 {
								r22 = r21 - (196608)
							}
							r23 := r18 + (65536)*r22
							rec := m.index1.insert(r12, int64(1), p) * 4
							v := (*[4]int64)(m.index1.vals[rec:])
							v[0] = r14
							v[1] = int64(0)
							v[2] = r23
							v[3] = r0
						}
						return m.f1718(p, own, r7, r2, r3)
					}
				}
			}
		}
	}
}

func (m *Machine) f6805(p int, own Token) (Token, bool) {
	r0 := int64(own) - (344063)
	r1 := r0 + (-4097)
	m.sum0[0] += r1
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
			return m.f6359(p, own, r0)
		case 1:
			return m.f6365(p, own, r0)
		case 2:
			return m.f6371(p, own, r0)
		case 3:
			return m.f6377(p, own, r0)
		case 4:
			return m.f6383(p, own, r0)
		case 5:
			return m.f6389(p, own, r0)
		case 6:
			return m.f6395(p, own, r0)
		case 7:
			return m.f6401(p, own, r0)
		case 8:
			return m.f6407(p, own, r0)
		case 9:
			return m.f6413(p, own, r0)
		case 10:
			return m.f6419(p, own, r0)
		case 11:
			return m.f6425(p, own, r0)
		case 12:
			return m.f6431(p, own, r0)
		case 13:
			return m.f6437(p, own, r0)
		case 14:
			return m.f6443(p, own, r0)
		case 15:
			return m.f6449(p, own, r0)
		case 16:
			return m.f6455(p, own, r0)
		case 17:
			return m.f6461(p, own, r0)
		case 18:
			return m.f6467(p, own, r0)
		case 19:
			return m.f6473(p, own, r0)
		case 20:
			return m.f6479(p, own, r0)
		case 21:
			return m.f6485(p, own, r0)
		case 22:
			return m.f6491(p, own, r0)
		case 23:
			return m.f6497(p, own, r0)
		case 24:
			return m.f6503(p, own, r0)
		case 25:
			return m.f6509(p, own, r0)
		case 26:
			return m.f6515(p, own, r0)
		case 27:
			return m.f6521(p, own, r0)
		case 28:
			return m.f6527(p, own, r0)
		case 29:
			return m.f6533(p, own, r0)
		case 30:
			return m.f6539(p, own, r0)
		case 31:
			return m.f6545(p, own, r0)
		case 32:
			return m.f6551(p, own, r0)
		case 33:
			return m.f6557(p, own, r0)
		case 34:
			return m.f6563(p, own, r0)
		case 35:
			return m.f6569(p, own, r0)
		case 36:
			return m.f6575(p, own, r0)
		case 37:
			return m.f6581(p, own, r0)
		case 38:
			return m.f6587(p, own, r0)
		case 39:
			return m.f6593(p, own, r0)
		case 40:
			return m.f6599(p, own, r0)
		case 41:
			return m.f6605(p, own, r0)
		case 42:
			return m.f6611(p, own, r0)
		case 43:
			return m.f6617(p, own, r0)
		case 44:
			return m.f6623(p, own, r0)
		case 45:
			return m.f6629(p, own, r0)
		case 46:
			return m.f6635(p, own, r0)
		case 47:
			return m.f6641(p, own, r0)
		case 48:
			return m.f6647(p, own, r0)
		case 49:
			return m.f6653(p, own, r0)
		case 50:
			return m.f6659(p, own, r0)
		case 51:
			return m.f6665(p, own, r0)
		case 52:
			return m.f6671(p, own, r0)
		case 53:
			return m.f6677(p, own, r0)
		case 54:
			return m.f6683(p, own, r0)
		case 55:
			return m.f6689(p, own, r0)
		case 56:
			return m.f6695(p, own, r0)
		case 57:
			return m.f6701(p, own, r0)
		case 58:
			return m.f6707(p, own, r0)
		case 59:
			return m.f6713(p, own, r0)
		case 60:
			return m.f6719(p, own, r0)
		case 61:
			return m.f6725(p, own, r0)
		case 62:
			return m.f6731(p, own, r0)
		case 63:
			return m.f6737(p, own, r0)
		case 64:
			return m.f6743(p, own, r0)
		case 65:
			return m.f6749(p, own, r0)
		case 66:
			return m.f6755(p, own, r0)
		case 67:
			return m.f6761(p, own, r0)
		case 68:
			return m.f6767(p, own, r0)
		case 69:
			return m.f6773(p, own, r0)
		case 70:
			return m.f6779(p, own, r0)
		case 71:
			return m.f6785(p, own, r0)
		case 72:
			return m.f6791(p, own, r0)
		case 73:
			return m.f6797(p, own, r0)
		}
		return m.f6803(p, own, r0)
	}
}

func (m *Machine) f6814(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
									return m.f13(p, own, r5, r6)
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f6837(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							var r12 int64
																							if r11 > 0 {
																								r12 = 1
																							}
																							var r13 int64
																							if r11 > 65535 {
																								r13 = 1
																							}
																							r14 := m.index1.vals[r10*4+0]
																							r15 := m.index1.vals[r10*4+1]
																							r16 := (4)*r14 + r15
																							var r17 int64
																							if r16 > 65535 {
																								r17 = 1
																							}
																							r18 := r12 + r17
																							var r19 int64
																							if r18 > 0 {
																								r19 = 1
																							}
																							r20 := r12 + r13 + r19
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
																							r30 := r29 * r11
																							r31 := -r29 + (1)
																							r32 := r31 * r16
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
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f6860(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r13 := (-65536)*r1 + (8)*r2 + (268500996)
																							r14 := min(max(r13, 0), int64(p))
																							r15 := int64(m.tokens[r14])
																							r16 := big1.at(r15)
																							var r17 int64
																							if r7 != 0 {
																								r18 := int64(0)
																								if d := uint64(r15 - (196608)); d < 32768 {
																									r18 = int64(1)
																								}
																								r17 = r7 * r18
																							}
																							r19 := r16 + r17
																							r20 := int64(m.index1.find1(r19))
																							r21 := m.index1.vals[r20*4+0]
																							r22 := m.index1.vals[r20*4+1]
																							r23 := (4)*r11 + r12 + (4)*r21 + r22
																							var r24 int64
																							if r23 > 4294967295 {
																								r24 = 1
																							}
																							r25 := (4)*r11 + r12 + (4)*r21 + r22 + (-4294967296)*r24
																							var r26 int64
																							if r25 > 65535 {
																								r26 = 1
																							}
																							r27 := (-2)*r26 + (1)
																							r28 := (2)*r26 + (-1)
																							r29 := min(max(r25, 0), 4294967296)
																							r30, top0 := int64(0), r27
																							if k := r28; k > top0 {
																								r30, top0 = 1, k
																							} else if k == top0 {
																								r30 = -1
																							}
																							if r30 == 0 {
																								r31 := (2) * r29
																								return Token(min(max((r31)>>1, 0), 65535) + (0)), true
																							}
																							r32 := (2)*r29 + (-65535)
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

func (m *Machine) f6883(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r25 := (4)*r21 + r22 + (4)*r23 + r24
																							var r26 int64
																							if r25 > 4294967295 {
																								r26 = 1
																							}
																							r27 := r11 + r20 + r26
																							var r28 int64
																							if r27 > 4294967295 {
																								r28 = 1
																							}
																							r29 := r11 + r20 + r26 + (-4294967296)*r28
																							var r30 int64
																							if r29 > 0 {
																								r30 = 1
																							}
																							var r31 int64
																							if r29 > 65535 {
																								r31 = 1
																							}
																							r32 := (4)*r21 + r22 + (4)*r23 + r24 + (-4294967296)*r26
																							var r33 int64
																							if r32 > 65535 {
																								r33 = 1
																							}
																							r34 := r30 + r33
																							var r35 int64
																							if r34 > 0 {
																								r35 = 1
																							}
																							r36 := r30 + r31 + r35
																							var r37 int64
																							if r36 == 0 {
																								r37 = 1
																							}
																							r38 := (2)*r37 + (-1)
																							var r39 int64
																							if r36 == 1 {
																								r39 = 1
																							}
																							r40 := (2)*r39 + (-1)
																							r41 := int64(t3[r36])
																							r42 := (2)*r41 + (-1)
																							r43 := max(r36-(2), 0)
																							r44 := (2)*r43 + (-1)
																							var r45 int64
																							if r36 > 1 {
																								r45 = 1
																							}
																							r46 := r45 * r29
																							r47 := -r45 + (1)
																							r48 := r47 * r32
																							r49 := r46 + r48
																							r50 := min(max(r49, 0), 4294967296)
																							r51, top0 := int64(0), r38
																							if k := r40; k > top0 {
																								r51, top0 = 1, k
																							} else if k == top0 {
																								r51 = -1
																							}
																							if k := r42; k > top0 {
																								r51, top0 = 2, k
																							} else if k == top0 {
																								r51 = -1
																							}
																							if k := r44; k > top0 {
																								r51, top0 = 3, k
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
																							if r51 == 2 {
																								r54 := (2) * r50
																								return Token(min(max((r54)>>1, 0), 65535) + (131072)), true
																							}
																							r55 := (2)*r50 + (-65535)
																							return Token(min(max((r55-(-65535))>>17, 0), 65535) + (196608)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f6906(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r13 := (-65536)*r1 + (8)*r2 + (268500996)
																							r14 := min(max(r13, 0), int64(p))
																							r15 := int64(m.tokens[r14])
																							r16 := big1.at(r15)
																							var r17 int64
																							if r7 != 0 {
																								r18 := int64(0)
																								if d := uint64(r15 - (196608)); d < 32768 {
																									r18 = int64(1)
																								}
																								r17 = r7 * r18
																							}
																							r19 := r16 + r17
																							r20 := int64(m.index1.find1(r19))
																							r21 := m.index1.vals[r20*4+0]
																							r22 := m.index1.vals[r20*4+1]
																							r23 := (-4)*r11 - r12 + (4)*r21 + r22
																							var r24 int64
																							if r23 > 0 {
																								r24 = 1
																							}
																							r25 := (4)*r11 + r12 + (-4)*r21 - r22 + (4294967296)*r24
																							var r26 int64
																							if r25 > 65535 {
																								r26 = 1
																							}
																							r27 := (-2)*r26 + (1)
																							r28 := (2)*r26 + (-1)
																							r29 := min(max(r25, 0), 4294967296)
																							r30, top0 := int64(0), r27
																							if k := r28; k > top0 {
																								r30, top0 = 1, k
																							} else if k == top0 {
																								r30 = -1
																							}
																							if r30 == 0 {
																								r31 := (2) * r29
																								return Token(min(max((r31)>>1, 0), 65535) + (0)), true
																							}
																							r32 := (2)*r29 + (-65535)
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

func (m *Machine) f6929(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r25 := (-4)*r21 - r22 + (4)*r23 + r24
																							var r26 int64
																							if r25 > 0 {
																								r26 = 1
																							}
																							r27 := -r11 + r20 + r26
																							var r28 int64
																							if r27 > 0 {
																								r28 = 1
																							}
																							r29 := r11 - r20 - r26 + (4294967296)*r28
																							var r30 int64
																							if r29 > 0 {
																								r30 = 1
																							}
																							var r31 int64
																							if r29 > 65535 {
																								r31 = 1
																							}
																							r32 := (4)*r21 + r22 + (-4)*r23 - r24 + (4294967296)*r26
																							var r33 int64
																							if r32 > 65535 {
																								r33 = 1
																							}
																							r34 := r30 + r33
																							var r35 int64
																							if r34 > 0 {
																								r35 = 1
																							}
																							r36 := r30 + r31 + r35
																							var r37 int64
																							if r36 == 0 {
																								r37 = 1
																							}
																							r38 := (2)*r37 + (-1)
																							var r39 int64
																							if r36 == 1 {
																								r39 = 1
																							}
																							r40 := (2)*r39 + (-1)
																							r41 := int64(t3[r36])
																							r42 := (2)*r41 + (-1)
																							r43 := max(r36-(2), 0)
																							r44 := (2)*r43 + (-1)
																							var r45 int64
																							if r36 > 1 {
																								r45 = 1
																							}
																							r46 := r45 * r29
																							r47 := -r45 + (1)
																							r48 := r47 * r32
																							r49 := r46 + r48
																							r50 := min(max(r49, 0), 4294967296)
																							r51, top0 := int64(0), r38
																							if k := r40; k > top0 {
																								r51, top0 = 1, k
																							} else if k == top0 {
																								r51 = -1
																							}
																							if k := r42; k > top0 {
																								r51, top0 = 2, k
																							} else if k == top0 {
																								r51 = -1
																							}
																							if k := r44; k > top0 {
																								r51, top0 = 3, k
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
																							if r51 == 2 {
																								r54 := (2) * r50
																								return Token(min(max((r54)>>1, 0), 65535) + (131072)), true
																							}
																							r55 := (2)*r50 + (-65535)
																							return Token(min(max((r55-(-65535))>>17, 0), 65535) + (196608)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f6952(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r15 := (-65536)*r1 + (8)*r2 + (268500996)
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
																							r23 := m.index1.vals[r22*4+3]
																							r24 := min(r23, int64(p))
																							r25 := int64(m.tokens[r24])
																							r26 := int64(0)
																							if d := uint64(r25 - (1)); d < 65535 {
																								r26 = r25
																							}
																							r27 := r14 * r26
																							var r28 int64
																							if r26 != 0 {
																								r29 := r11 + (-1)
																								r30 := min(max(r29, 0), int64(p))
																								r31 := int64(m.tokens[r30])
																								r32 := int64(0)
																								if d := uint64(r31 - (65537)); d < 65535 {
																									r32 = r31 - (65536)
																								}
																								r33 := (65536) * r32
																								r28 = r26 * r33
																							}
																							r34 := (65536) * r14
																							var r35 int64
																							if r34 != 0 {
																								r36 := r23 + (-1)
																								r37 := min(max(r36, 0), int64(p))
																								r38 := int64(m.tokens[r37])
																								r39 := int64(0)
																								if d := uint64(r38 - (65537)); d < 65535 {
																									r39 = r38 - (65536)
																								}
																								r35 = r34 * r39
																							}
																							r40 := r27 + r28 + r35
																							r41 := min(max((r40)>>44, 0), 31)
																							r42 := r27 + r28 + r35 + (-17592186044416)*r41
																							r43 := min(max((r42)>>38, 0), 63)
																							r44 := r27 + r28 + r35 + (-17592186044416)*r41 + (-274877906944)*r43
																							r45 := min(max((r44)>>32, 0), 63)
																							r46 := r27 + r28 + r35 + (-17592186044416)*r41 + (-274877906944)*r43 + (-4294967296)*r45
																							var r47 int64
																							if r46 > 65535 {
																								r47 = 1
																							}
																							r48 := (-2)*r47 + (1)
																							r49 := (2)*r47 + (-1)
																							r50 := min(max(r46, 0), 4294967296)
																							r51, top0 := int64(0), r48
																							if k := r49; k > top0 {
																								r51, top0 = 1, k
																							} else if k == top0 {
																								r51 = -1
																							}
																							if r51 == 0 {
																								r52 := (2) * r50
																								return Token(min(max((r52)>>1, 0), 65535) + (0)), true
																							}
																							r53 := (2)*r50 + (-65535)
																							return Token(min(max((r53-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f6975(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r12 := r11 + (-1)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := int64(0)
																							if d := uint64(r14 - (65537)); d < 65535 {
																								r15 = r14 - (65536)
																							}
																							r16 := (-65536)*r1 + (8)*r2 + (268500996)
																							r17 := min(max(r16, 0), int64(p))
																							r18 := int64(m.tokens[r17])
																							r19 := big1.at(r18)
																							r20 := int64(0)
																							if d := uint64(r18 - (196608)); d < 32768 {
																								r20 = int64(1)
																							}
																							r21 := r7 * r20
																							r22 := r19 + r21
																							r23 := int64(m.index1.find1(r22))
																							r24 := m.index1.vals[r23*4+3]
																							r25 := r24 + (-1)
																							r26 := min(max(r25, 0), int64(p))
																							r27 := int64(m.tokens[r26])
																							r28 := int64(0)
																							if d := uint64(r27 - (65537)); d < 65535 {
																								r28 = r27 - (65536)
																							}
																							r29 := r15 * r28
																							r30 := r11 + (-2)
																							r31 := min(max(r30, 0), int64(p))
																							r32 := int64(m.tokens[r31])
																							r33 := int64(0)
																							if d := uint64(r32 - (131073)); d < 65535 {
																								r33 = r32 - (131072)
																							}
																							r34 := min(r24, int64(p))
																							r35 := int64(m.tokens[r34])
																							r36 := int64(0)
																							if d := uint64(r35 - (1)); d < 65535 {
																								r36 = r35
																							}
																							r37 := r33 * r36
																							var r38 int64
																							if r36 != 0 {
																								r39 := r11 + (-3)
																								r40 := min(max(r39, 0), int64(p))
																								r41 := int64(m.tokens[r40])
																								r42 := int64(0)
																								if d := uint64(r41 - (196609)); d < 65535 {
																									r42 = r41 - (196608)
																								}
																								r43 := (65536) * r42
																								r38 = r36 * r43
																							}
																							r44 := (65536) * r33
																							r45 := r44 * r28
																							r46 := min(r11, int64(p))
																							r47 := int64(m.tokens[r46])
																							r48 := int64(0)
																							if d := uint64(r47 - (1)); d < 65535 {
																								r48 = r47
																							}
																							r49 := r24 + (-2)
																							r50 := min(max(r49, 0), int64(p))
																							r51 := int64(m.tokens[r50])
																							r52 := int64(0)
																							if d := uint64(r51 - (131073)); d < 65535 {
																								r52 = r51 - (131072)
																							}
																							r53 := r48 * r52
																							r54 := (65536) * r15
																							r55 := r54 * r52
																							r56 := (65536) * r48
																							var r57 int64
																							if r56 != 0 {
																								r58 := r24 + (-3)
																								r59 := min(max(r58, 0), int64(p))
																								r60 := int64(m.tokens[r59])
																								r61 := int64(0)
																								if d := uint64(r60 - (196609)); d < 65535 {
																									r61 = r60 - (196608)
																								}
																								r57 = r56 * r61
																							}
																							r62 := r48 * r36
																							r63 := r54 * r36
																							r64 := r56 * r28
																							r65 := r62 + r63 + r64
																							r66 := min(max((r65)>>44, 0), 31)
																							r67 := r37 + r38 + r45 + r53 + r55 + r57
																							r68 := min(max((r67)>>44, 0), 63)
																							r69 := r62 + r63 + r64 + (-17592186044416)*r66
																							r70 := min(max((r69)>>38, 0), 63)
																							r71 := r37 + r38 + r45 + r53 + r55 + r57 + (-17592186044416)*r68
																							r72 := min(max((r71)>>38, 0), 63)
																							r73 := r62 + r63 + r64 + (-17592186044416)*r66 + (-274877906944)*r70
																							r74 := min(max((r73)>>32, 0), 63)
																							r75 := r37 + r38 + r45 + r53 + r55 + r57 + (-17592186044416)*r68 + (-274877906944)*r72
																							r76 := min(max((r75)>>32, 0), 63)
																							r77 := r29 + r37 + r38 + r45 + r53 + r55 + r57 + (4096)*r66 + (-17592186044416)*r68 + (64)*r70 + (-274877906944)*r72 + r74 + (-4294967296)*r76
																							r78 := min(max((r77)>>32, 0), 2)
																							r79 := r29 + r37 + r38 + r45 + r53 + r55 + r57 + (4096)*r66 + (-17592186044416)*r68 + (64)*r70 + (-274877906944)*r72 + r74 + (-4294967296)*r76 + (-4294967296)*r78
																							var r80 int64
																							if r79 > 0 {
																								r80 = 1
																							}
																							var r81 int64
																							if r79 > 65535 {
																								r81 = 1
																							}
																							r82 := r62 + r63 + r64 + (-17592186044416)*r66 + (-274877906944)*r70 + (-4294967296)*r74
																							var r83 int64
																							if r82 > 65535 {
																								r83 = 1
																							}
																							r84 := r80 + r83
																							var r85 int64
																							if r84 > 0 {
																								r85 = 1
																							}
																							r86 := r80 + r81 + r85
																							var r87 int64
																							if r86 == 0 {
																								r87 = 1
																							}
																							r88 := (2)*r87 + (-1)
																							var r89 int64
																							if r86 == 1 {
																								r89 = 1
																							}
																							r90 := (2)*r89 + (-1)
																							r91 := int64(t3[r86])
																							r92 := (2)*r91 + (-1)
																							r93 := max(r86-(2), 0)
																							r94 := (2)*r93 + (-1)
																							var r95 int64
																							if r86 > 1 {
																								r95 = 1
																							}
																							r96 := r95 * r79
																							r97 := -r95 + (1)
																							r98 := r97 * r82
																							r99 := r96 + r98
																							r100 := min(max(r99, 0), 4294967296)
																							r101, top0 := int64(0), r88
																							if k := r90; k > top0 {
																								r101, top0 = 1, k
																							} else if k == top0 {
																								r101 = -1
																							}
																							if k := r92; k > top0 {
																								r101, top0 = 2, k
																							} else if k == top0 {
																								r101 = -1
																							}
																							if k := r94; k > top0 {
																								r101, top0 = 3, k
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
																							r105 := (2)*r100 + (-65535)
																							return Token(min(max((r105-(-65535))>>17, 0), 65535) + (196608)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f6998(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r13 := (-65536)*r1 + (8)*r2 + (268500996)
																							r14 := min(max(r13, 0), int64(p))
																							r15 := int64(m.tokens[r14])
																							r16 := big1.at(r15)
																							var r17 int64
																							if r7 != 0 {
																								r18 := int64(0)
																								if d := uint64(r15 - (196608)); d < 32768 {
																									r18 = int64(1)
																								}
																								r17 = r7 * r18
																							}
																							r19 := r16 + r17
																							r20 := int64(m.index1.find1(r19))
																							r21 := m.index1.vals[r20*4+0]
																							r22 := m.index1.vals[r20*4+1]
																							r23 := (4)*r11 + r12 + (-262144)*r21 + (-65536)*r22
																							var r24 int64
																							if r23 > -1 {
																								r24 = 1
																							}
																							r25 := (-2)*r24 + (1)
																							r26 := (2)*r24 + (-1)
																							r27 := (4)*r21 + r22
																							var r28 int64
																							if r27 > 0 {
																								r28 = 1
																							}
																							r29 := (-8)*r28 + (7)
																							r30, top0 := int64(0), r25
																							if k := r26; k > top0 {
																								r30, top0 = 1, k
																							} else if k == top0 {
																								r30 = -1
																							}
																							if k := r29; k > top0 {
																								r30, top0 = 2, k
																							} else if k == top0 {
																								r30 = -1
																							}
																							if r30 == 0 {
																								r31 := (8)*r11 + (2)*r12 + (-4)*r21 - r22 + (1)
																								r32 := (-4)*r21 - r22
																								return family0.pick(r31, r32), true
																							}
																							if r30 == 1 {
																								r33 := min(max(r27, 0), 65536)
																								r34 := (8)*r11 + (2)*r12 + (-65536)*r33 + (1)
																								r35 := (-65536) * r33
																								return family1.pick(r34, r35), true
																							}
																							r36 := (-2)*r28 + (2)
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

func (m *Machine) f7021(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							s0 := Int{0, 0}
																							top, best := s0, Token(360448)
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
																							r25 := (4)*r23 + r24
																							var r26 int64
																							if r25 > 2147483647 {
																								r26 = 1
																							}
																							r27 := r14 + r26
																							r28 := max(r27-(1), 0)
																							r29 := -r14 + (1)
																							r30 := r29 * r13
																							r31 := (-4)*r11 - r12 + (4294967296)
																							r32 := r14 * r31
																							r33 := -r26 + (1)
																							r34 := r33 * r25
																							r35 := (-4)*r23 - r24 + (4294967296)
																							r36 := r26 * r35
																							r37 := r30 + r32 - r34 - r36
																							var r38 int64
																							if r37 > -1 {
																								r38 = 1
																							}
																							r39 := r14 + r26 + (-2)*r28 + r38
																							r40 := max(r39-(1), 0)
																							r41 := r34 + r36
																							r42 := r40 * r41
																							r43 := -r40
																							r44 := max(r43-(-1), 0)
																							r45 := r44 * r41
																							r46 := max(r40-(1), 0)
																							r47 := (4294901760) * r46
																							r48 := min(max(r41, 0), 65536)
																							r49 := r47 * r48
																							r50 := (2)*r30 + (2)*r32 + (-2)*r42 + (-2)*r49 + (1)
																							r51 := r44 * r50
																							r52 := r40 * r50
																							r53 := (131071)*r42 - r45 + r51 - r52
																							r54 := -r42 - r45
																							r55 := r30 + r32 + (-65536)*r34 + (-65536)*r36
																							var r56 int64
																							if r55 > -1 {
																								r56 = 1
																							}
																							r57 := -r40 + r56
																							r58 := max(r57, 0)
																							r59 := r40 + r58
																							var r60 int64
																							if r59 > 0 {
																								r60 = 1
																							}
																							s1 := Int{0, 1125899906842624}
																							s1 = s1.plus(Int{-1, 18446744069414649856}, r42, false)
																							s1 = s1.plus(Int{0, 65535}, r52, false)
																							s1 = s1.plus(Int{-1, 18444492273895866368}, r60, false)
																							s2, id0 := family0.wideMax(s1, r53, r54)
																							if c := s2.Cmp(top); c > 0 || c == 0 && id0 < best {
																								top, best = s2, id0
																							}
																							r61 := (65536) * r48
																							r62 := r44 * r61
																							r63 := r40 * r61
																							r64 := (2)*r30 + (2)*r32 + (-2)*r42 + (1)
																							r65 := r40 * r64
																							r66 := r44 * r64
																							r67 := -r62 + (131071)*r63 - r65 + r66
																							r68 := -r62 - r63
																							s3 := Int{-1, 18445618173802708992}
																							s3 = s3.plus(Int{-1, 18446744069414649856}, r63, false)
																							s3 = s3.plus(Int{0, 65535}, r65, false)
																							s3 = s3.plus(Int{0, 2251799813685248}, r60, false)
																							s4, id1 := family1.wideMax(s3, r67, r68)
																							if c := s4.Cmp(top); c > 0 || c == 0 && id1 < best {
																								top, best = s4, id1
																							}
																							s5 := Int{-1, 18445618173802708992}
																							s5 = s5.plus(Int{-1, 18446744069414649856}, r42, false)
																							s5 = s5.plus(Int{0, 65535}, r52, false)
																							s6, id2 := family2.wideMax(s5, r53, r54)
																							if c := s6.Cmp(top); c > 0 || c == 0 && id2 < best {
																								top, best = s6, id2
																							}
																							s7 := Int{-1, 18445618173802708992}
																							s7 = s7.plus(Int{-1, 18446744069414649856}, r63, false)
																							s7 = s7.plus(Int{0, 65535}, r65, false)
																							s8, id3 := family3.wideMax(s7, r67, r68)
																							if c := s8.Cmp(top); c > 0 || c == 0 && id3 < best {
																								top, best = s8, id3
																							}
																							s9 := Int{-1, 18445618173802708992}
																							s9 = s9.plus(Int{-1, 18446744069414649856}, r42, false)
																							s9 = s9.plus(Int{0, 65535}, r52, false)
																							s10, id4 := family4.wideMax(s9, r53, r54)
																							if c := s10.Cmp(top); c > 0 || c == 0 && id4 < best {
																								top, best = s10, id4
																							}
																							var r69 int64
																							if r25 > 0 {
																								r69 = 1
																							}
																							var r70 int64
																							if r13 == 2147483648 {
																								r70 = 1
																							}
																							r71 := max(r25-(4294967294), 0)
																							r72 := r70 + r71
																							r73 := max(r72-(1), 0)
																							r74 := (-2)*r69 + (4)*r73 + (2)
																							s11 := Int{0, 7881299347898368}
																							s11 = s11.plus(Int{-1, 18437736874454810624}, r69, false)
																							s11 = s11.plus(Int{0, 9007199254740992}, r73, false)
																							s12, id5 := family9.wideMax(s11, r74, int64(-1))
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

func (m *Machine) f7044(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							s0 := Int{0, 0}
																							top, best := s0, Token(360448)
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
																							r25 := (4)*r23 + r24
																							var r26 int64
																							if r25 > 2147483647 {
																								r26 = 1
																							}
																							r27 := r14 + r26
																							r28 := max(r27-(1), 0)
																							r29 := -r14 + (1)
																							r30 := r29 * r13
																							r31 := (-4)*r11 - r12 + (4294967296)
																							r32 := r14 * r31
																							r33 := -r26 + (1)
																							r34 := r33 * r25
																							r35 := (-4)*r23 - r24 + (4294967296)
																							r36 := r26 * r35
																							r37 := r30 + r32 - r34 - r36
																							var r38 int64
																							if r37 > -1 {
																								r38 = 1
																							}
																							r39 := r14 + r26 + (-2)*r28 + r38
																							r40 := max(r39-(1), 0)
																							r41 := r34 + r36
																							r42 := r40 * r41
																							r43 := -r40
																							r44 := max(r43-(-1), 0)
																							r45 := r44 * r41
																							r46 := max(r40-(1), 0)
																							r47 := (4294901760) * r46
																							r48 := min(max(r41, 0), 65536)
																							r49 := r47 * r48
																							r50 := (2)*r30 + (2)*r32 + (-2)*r42 + (-2)*r49 + (1)
																							r51 := r44 * r50
																							r52 := r40 * r50
																							r53 := (131071)*r42 - r45 + r51 - r52
																							r54 := -r42 - r45
																							r55 := r30 + r32 + (-65536)*r34 + (-65536)*r36
																							var r56 int64
																							if r55 > -1 {
																								r56 = 1
																							}
																							r57 := -r40 + r56
																							r58 := max(r57, 0)
																							r59 := r40 + r58
																							var r60 int64
																							if r59 > 0 {
																								r60 = 1
																							}
																							s1 := Int{0, 1125899906842624}
																							s1 = s1.plus(Int{-1, 18446744069414649856}, r42, false)
																							s1 = s1.plus(Int{0, 65535}, r52, false)
																							s1 = s1.plus(Int{-1, 18444492273895866368}, r60, false)
																							s2, id0 := family0.wideMax(s1, r53, r54)
																							if c := s2.Cmp(top); c > 0 || c == 0 && id0 < best {
																								top, best = s2, id0
																							}
																							r61 := (65536) * r48
																							r62 := r44 * r61
																							r63 := r40 * r61
																							r64 := (2)*r30 + (2)*r32 + (-2)*r42 + (1)
																							r65 := r40 * r64
																							r66 := r44 * r64
																							r67 := -r62 + (131071)*r63 - r65 + r66
																							r68 := -r62 - r63
																							s3 := Int{-1, 18445618173802708992}
																							s3 = s3.plus(Int{-1, 18446744069414649856}, r63, false)
																							s3 = s3.plus(Int{0, 65535}, r65, false)
																							s3 = s3.plus(Int{0, 2251799813685248}, r60, false)
																							s4, id1 := family1.wideMax(s3, r67, r68)
																							if c := s4.Cmp(top); c > 0 || c == 0 && id1 < best {
																								top, best = s4, id1
																							}
																							s5 := Int{-1, 18445618173802708992}
																							s5 = s5.plus(Int{-1, 18446744069414649856}, r42, false)
																							s5 = s5.plus(Int{0, 65535}, r52, false)
																							s6, id2 := family2.wideMax(s5, r53, r54)
																							if c := s6.Cmp(top); c > 0 || c == 0 && id2 < best {
																								top, best = s6, id2
																							}
																							s7 := Int{-1, 18445618173802708992}
																							s7 = s7.plus(Int{-1, 18446744069414649856}, r63, false)
																							s7 = s7.plus(Int{0, 65535}, r65, false)
																							s8, id3 := family3.wideMax(s7, r67, r68)
																							if c := s8.Cmp(top); c > 0 || c == 0 && id3 < best {
																								top, best = s8, id3
																							}
																							s9 := Int{-1, 18445618173802708992}
																							s9 = s9.plus(Int{-1, 18446744069414649856}, r42, false)
																							s9 = s9.plus(Int{0, 65535}, r52, false)
																							s10, id4 := family4.wideMax(s9, r53, r54)
																							if c := s10.Cmp(top); c > 0 || c == 0 && id4 < best {
																								top, best = s10, id4
																							}
																							var r69 int64
																							if r25 > 0 {
																								r69 = 1
																							}
																							r70 := (-2)*r69 + (2)
																							s11 := Int{0, 7881299347898368}
																							s11 = s11.plus(Int{-1, 18437736874454810624}, r69, false)
																							s12, id5 := family9.wideMax(s11, r70, int64(-1))
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

func (m *Machine) f7067(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r12 := r11 + (-2)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := int64(0)
																							if d := uint64(r14 - (131073)); d < 65535 {
																								r15 = r14 - (131072)
																							}
																							r16 := min(max((r15)>>12, 0), 15)
																							r17 := r15 + (-4096)*r16
																							r18 := min(max((r17)>>8, 0), 15)
																							r19 := r15 + (-4096)*r16 + (-256)*r18
																							r20 := min(max((r19)>>4, 0), 15)
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
																							r29 := m.index1.vals[r28*4+3]
																							r30 := r29 + (-2)
																							r31 := min(max(r30, 0), int64(p))
																							r32 := int64(m.tokens[r31])
																							r33 := int64(0)
																							if d := uint64(r32 - (131073)); d < 65535 {
																								r33 = r32 - (131072)
																							}
																							r34 := min(max((r33)>>12, 0), 15)
																							r35 := r33 + (-4096)*r34
																							r36 := min(max((r35)>>8, 0), 15)
																							r37 := r33 + (-4096)*r34 + (-256)*r36
																							r38 := min(max((r37)>>4, 0), 15)
																							r39 := (16)*r20 + r38
																							r40 := int64(t4[r39])
																							r41 := (16)*r18 + r36
																							r42 := int64(t4[r41])
																							r43 := (16)*r16 + r34
																							r44 := int64(t4[r43])
																							r45 := r11 + (-3)
																							r46 := min(max(r45, 0), int64(p))
																							r47 := int64(m.tokens[r46])
																							r48 := int64(0)
																							if d := uint64(r47 - (196609)); d < 65535 {
																								r48 = r47 - (196608)
																							}
																							r49 := min(max((r48)>>12, 0), 15)
																							r50 := r48 + (-4096)*r49
																							r51 := min(max((r50)>>8, 0), 15)
																							r52 := r48 + (-4096)*r49 + (-256)*r51
																							r53 := min(max((r52)>>4, 0), 15)
																							r54 := r29 + (-3)
																							r55 := min(max(r54, 0), int64(p))
																							r56 := int64(m.tokens[r55])
																							r57 := int64(0)
																							if d := uint64(r56 - (196609)); d < 65535 {
																								r57 = r56 - (196608)
																							}
																							r58 := min(max((r57)>>12, 0), 15)
																							r59 := r57 + (-4096)*r58
																							r60 := min(max((r59)>>8, 0), 15)
																							r61 := r57 + (-4096)*r58 + (-256)*r60
																							r62 := min(max((r61)>>4, 0), 15)
																							r63 := (16)*r53 + r62
																							r64 := int64(t4[r63])
																							r65 := (16)*r51 + r60
																							r66 := int64(t4[r65])
																							r67 := (16)*r49 + r58
																							r68 := int64(t4[r67])
																							r69 := (16)*r15 + r33 + (-65536)*r16 + (-4096)*r34 + (-4096)*r18 + (-256)*r36 + (-256)*r20 + (-16)*r38
																							r70 := t5.eval(r69)
																							r71 := (16)*r48 + r57 + (-65536)*r49 + (-4096)*r58 + (-4096)*r51 + (-256)*r60 + (-256)*r53 + (-16)*r62
																							r72 := t5.eval(r71)
																							r73 := (16)*r40 + (256)*r42 + (4096)*r44 + (1048576)*r64 + (16777216)*r66 + (268435456)*r68 + r70 + (65536)*r72
																							var r74 int64
																							if r73 > 0 {
																								r74 = 1
																							}
																							var r75 int64
																							if r73 > 65535 {
																								r75 = 1
																							}
																							r76 := min(r11, int64(p))
																							r77 := int64(m.tokens[r76])
																							r78 := int64(0)
																							if d := uint64(r77 - (1)); d < 65535 {
																								r78 = r77
																							}
																							r79 := min(max((r78)>>12, 0), 15)
																							r80 := r78 + (-4096)*r79
																							r81 := min(max((r80)>>8, 0), 15)
																							r82 := r78 + (-4096)*r79 + (-256)*r81
																							r83 := min(max((r82)>>4, 0), 15)
																							r84 := min(r29, int64(p))
																							r85 := int64(m.tokens[r84])
																							r86 := int64(0)
																							if d := uint64(r85 - (1)); d < 65535 {
																								r86 = r85
																							}
																							r87 := min(max((r86)>>12, 0), 15)
																							r88 := r86 + (-4096)*r87
																							r89 := min(max((r88)>>8, 0), 15)
																							r90 := r86 + (-4096)*r87 + (-256)*r89
																							r91 := min(max((r90)>>4, 0), 15)
																							r92 := (16)*r83 + r91
																							r93 := int64(t4[r92])
																							r94 := (16)*r81 + r89
																							r95 := int64(t4[r94])
																							r96 := (16)*r79 + r87
																							r97 := int64(t4[r96])
																							r98 := r11 + (-1)
																							r99 := min(max(r98, 0), int64(p))
																							r100 := int64(m.tokens[r99])
																							r101 := int64(0)
																							if d := uint64(r100 - (65537)); d < 65535 {
																								r101 = r100 - (65536)
																							}
																							r102 := min(max((r101)>>12, 0), 15)
																							r103 := r101 + (-4096)*r102
																							r104 := min(max((r103)>>8, 0), 15)
																							r105 := r101 + (-4096)*r102 + (-256)*r104
																							r106 := min(max((r105)>>4, 0), 15)
																							r107 := r29 + (-1)
																							r108 := min(max(r107, 0), int64(p))
																							r109 := int64(m.tokens[r108])
																							r110 := int64(0)
																							if d := uint64(r109 - (65537)); d < 65535 {
																								r110 = r109 - (65536)
																							}
																							r111 := min(max((r110)>>12, 0), 15)
																							r112 := r110 + (-4096)*r111
																							r113 := min(max((r112)>>8, 0), 15)
																							r114 := r110 + (-4096)*r111 + (-256)*r113
																							r115 := min(max((r114)>>4, 0), 15)
																							r116 := (16)*r106 + r115
																							r117 := int64(t4[r116])
																							r118 := (16)*r104 + r113
																							r119 := int64(t4[r118])
																							r120 := (16)*r102 + r111
																							r121 := int64(t4[r120])
																							r122 := (16)*r78 + r86 + (-65536)*r79 + (-4096)*r87 + (-4096)*r81 + (-256)*r89 + (-256)*r83 + (-16)*r91
																							r123 := t5.eval(r122)
																							r124 := (16)*r101 + r110 + (-65536)*r102 + (-4096)*r111 + (-4096)*r104 + (-256)*r113 + (-256)*r106 + (-16)*r115
																							r125 := t5.eval(r124)
																							r126 := (16)*r93 + (256)*r95 + (4096)*r97 + (1048576)*r117 + (16777216)*r119 + (268435456)*r121 + r123 + (65536)*r125
																							var r127 int64
																							if r126 > 65535 {
																								r127 = 1
																							}
																							r128 := r74 + r127
																							var r129 int64
																							if r128 > 0 {
																								r129 = 1
																							}
																							r130 := r74 + r75 + r129
																							var r131 int64
																							if r130 == 0 {
																								r131 = 1
																							}
																							r132 := (2)*r131 + (-1)
																							var r133 int64
																							if r130 == 1 {
																								r133 = 1
																							}
																							r134 := (2)*r133 + (-1)
																							r135 := int64(t3[r130])
																							r136 := (2)*r135 + (-1)
																							r137 := max(r130-(2), 0)
																							r138 := (2)*r137 + (-1)
																							var r139 int64
																							if r130 > 1 {
																								r139 = 1
																							}
																							r140 := r139 * r73
																							r141 := -r139 + (1)
																							r142 := r141 * r126
																							r143 := r140 + r142
																							r144 := min(max(r143, 0), 4294967296)
																							r145, top0 := int64(0), r132
																							if k := r134; k > top0 {
																								r145, top0 = 1, k
																							} else if k == top0 {
																								r145 = -1
																							}
																							if k := r136; k > top0 {
																								r145, top0 = 2, k
																							} else if k == top0 {
																								r145 = -1
																							}
																							if k := r138; k > top0 {
																								r145, top0 = 3, k
																							} else if k == top0 {
																								r145 = -1
																							}
																							if r145 == 0 {
																								r146 := (2) * r144
																								return Token(min(max((r146)>>1, 0), 65535) + (0)), true
																							}
																							if r145 == 1 {
																								r147 := (2)*r144 + (-65535)
																								return Token(min(max((r147-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							if r145 == 2 {
																								r148 := (2) * r144
																								return Token(min(max((r148)>>1, 0), 65535) + (131072)), true
																							}
																							r149 := (2)*r144 + (-65535)
																							return Token(min(max((r149-(-65535))>>17, 0), 65535) + (196608)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7090(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r21 := m.index1.vals[r10*4+3]
																							r22 := r21 + (-2)
																							r23 := min(max(r22, 0), int64(p))
																							r24 := int64(m.tokens[r23])
																							r25 := int64(0)
																							if d := uint64(r24 - (131073)); d < 65535 {
																								r25 = r24 - (131072)
																							}
																							r26 := min(max((r25)>>12, 0), 15)
																							r27 := r25 + (-4096)*r26
																							r28 := min(max((r27)>>8, 0), 15)
																							r29 := r25 + (-4096)*r26 + (-256)*r28
																							r30 := min(max((r29)>>4, 0), 15)
																							r31 := m.index1.vals[r19*4+3]
																							r32 := r31 + (-2)
																							r33 := min(max(r32, 0), int64(p))
																							r34 := int64(m.tokens[r33])
																							r35 := int64(0)
																							if d := uint64(r34 - (131073)); d < 65535 {
																								r35 = r34 - (131072)
																							}
																							r36 := min(max((r35)>>12, 0), 15)
																							r37 := r35 + (-4096)*r36
																							r38 := min(max((r37)>>8, 0), 15)
																							r39 := r35 + (-4096)*r36 + (-256)*r38
																							r40 := min(max((r39)>>4, 0), 15)
																							r41 := (16)*r30 + r40
																							r42 := int64(t4[r41])
																							r43 := (16)*r28 + r38
																							r44 := int64(t4[r43])
																							r45 := (16)*r26 + r36
																							r46 := int64(t4[r45])
																							r47 := r21 + (-3)
																							r48 := min(max(r47, 0), int64(p))
																							r49 := int64(m.tokens[r48])
																							r50 := int64(0)
																							if d := uint64(r49 - (196609)); d < 65535 {
																								r50 = r49 - (196608)
																							}
																							r51 := min(max((r50)>>12, 0), 15)
																							r52 := r50 + (-4096)*r51
																							r53 := min(max((r52)>>8, 0), 15)
																							r54 := r50 + (-4096)*r51 + (-256)*r53
																							r55 := min(max((r54)>>4, 0), 15)
																							r56 := r31 + (-3)
																							r57 := min(max(r56, 0), int64(p))
																							r58 := int64(m.tokens[r57])
																							r59 := int64(0)
																							if d := uint64(r58 - (196609)); d < 65535 {
																								r59 = r58 - (196608)
																							}
																							r60 := min(max((r59)>>12, 0), 15)
																							r61 := r59 + (-4096)*r60
																							r62 := min(max((r61)>>8, 0), 15)
																							r63 := r59 + (-4096)*r60 + (-256)*r62
																							r64 := min(max((r63)>>4, 0), 15)
																							r65 := (16)*r55 + r64
																							r66 := int64(t4[r65])
																							r67 := (16)*r53 + r62
																							r68 := int64(t4[r67])
																							r69 := (16)*r51 + r60
																							r70 := int64(t4[r69])
																							r71 := (16)*r25 + r35 + (-65536)*r26 + (-4096)*r36 + (-4096)*r28 + (-256)*r38 + (-256)*r30 + (-16)*r40
																							r72 := t5.eval(r71)
																							r73 := (16)*r50 + r59 + (-65536)*r51 + (-4096)*r60 + (-4096)*r53 + (-256)*r62 + (-256)*r55 + (-16)*r64
																							r74 := t5.eval(r73)
																							r75 := r11 + r20 + (-16)*r42 + (-256)*r44 + (-4096)*r46 + (-1048576)*r66 + (-16777216)*r68 + (-268435456)*r70 - r72 + (-65536)*r74
																							var r76 int64
																							if r75 > 0 {
																								r76 = 1
																							}
																							var r77 int64
																							if r75 > 65535 {
																								r77 = 1
																							}
																							r78 := m.index1.vals[r10*4+0]
																							r79 := m.index1.vals[r10*4+1]
																							r80 := m.index1.vals[r19*4+0]
																							r81 := m.index1.vals[r19*4+1]
																							r82 := min(r21, int64(p))
																							r83 := int64(m.tokens[r82])
																							r84 := int64(0)
																							if d := uint64(r83 - (1)); d < 65535 {
																								r84 = r83
																							}
																							r85 := min(max((r84)>>12, 0), 15)
																							r86 := r84 + (-4096)*r85
																							r87 := min(max((r86)>>8, 0), 15)
																							r88 := r84 + (-4096)*r85 + (-256)*r87
																							r89 := min(max((r88)>>4, 0), 15)
																							r90 := min(r31, int64(p))
																							r91 := int64(m.tokens[r90])
																							r92 := int64(0)
																							if d := uint64(r91 - (1)); d < 65535 {
																								r92 = r91
																							}
																							r93 := min(max((r92)>>12, 0), 15)
																							r94 := r92 + (-4096)*r93
																							r95 := min(max((r94)>>8, 0), 15)
																							r96 := r92 + (-4096)*r93 + (-256)*r95
																							r97 := min(max((r96)>>4, 0), 15)
																							r98 := (16)*r89 + r97
																							r99 := int64(t4[r98])
																							r100 := (16)*r87 + r95
																							r101 := int64(t4[r100])
																							r102 := (16)*r85 + r93
																							r103 := int64(t4[r102])
																							r104 := r21 + (-1)
																							r105 := min(max(r104, 0), int64(p))
																							r106 := int64(m.tokens[r105])
																							r107 := int64(0)
																							if d := uint64(r106 - (65537)); d < 65535 {
																								r107 = r106 - (65536)
																							}
																							r108 := min(max((r107)>>12, 0), 15)
																							r109 := r107 + (-4096)*r108
																							r110 := min(max((r109)>>8, 0), 15)
																							r111 := r107 + (-4096)*r108 + (-256)*r110
																							r112 := min(max((r111)>>4, 0), 15)
																							r113 := r31 + (-1)
																							r114 := min(max(r113, 0), int64(p))
																							r115 := int64(m.tokens[r114])
																							r116 := int64(0)
																							if d := uint64(r115 - (65537)); d < 65535 {
																								r116 = r115 - (65536)
																							}
																							r117 := min(max((r116)>>12, 0), 15)
																							r118 := r116 + (-4096)*r117
																							r119 := min(max((r118)>>8, 0), 15)
																							r120 := r116 + (-4096)*r117 + (-256)*r119
																							r121 := min(max((r120)>>4, 0), 15)
																							r122 := (16)*r112 + r121
																							r123 := int64(t4[r122])
																							r124 := (16)*r110 + r119
																							r125 := int64(t4[r124])
																							r126 := (16)*r108 + r117
																							r127 := int64(t4[r126])
																							r128 := (16)*r84 + r92 + (-65536)*r85 + (-4096)*r93 + (-4096)*r87 + (-256)*r95 + (-256)*r89 + (-16)*r97
																							r129 := t5.eval(r128)
																							r130 := (16)*r107 + r116 + (-65536)*r108 + (-4096)*r117 + (-4096)*r110 + (-256)*r119 + (-256)*r112 + (-16)*r121
																							r131 := t5.eval(r130)
																							r132 := (4)*r78 + r79 + (4)*r80 + r81 + (-16)*r99 + (-256)*r101 + (-4096)*r103 + (-1048576)*r123 + (-16777216)*r125 + (-268435456)*r127 - r129 + (-65536)*r131
																							var r133 int64
																							if r132 > 65535 {
																								r133 = 1
																							}
																							r134 := r76 + r133
																							var r135 int64
																							if r134 > 0 {
																								r135 = 1
																							}
																							r136 := r76 + r77 + r135
																							var r137 int64
																							if r136 == 0 {
																								r137 = 1
																							}
																							r138 := (2)*r137 + (-1)
																							var r139 int64
																							if r136 == 1 {
																								r139 = 1
																							}
																							r140 := (2)*r139 + (-1)
																							r141 := int64(t3[r136])
																							r142 := (2)*r141 + (-1)
																							r143 := max(r136-(2), 0)
																							r144 := (2)*r143 + (-1)
																							var r145 int64
																							if r136 > 1 {
																								r145 = 1
																							}
																							r146 := r145 * r75
																							r147 := -r145 + (1)
																							r148 := r147 * r132
																							r149 := r146 + r148
																							r150 := min(max(r149, 0), 4294967296)
																							r151, top0 := int64(0), r138
																							if k := r140; k > top0 {
																								r151, top0 = 1, k
																							} else if k == top0 {
																								r151 = -1
																							}
																							if k := r142; k > top0 {
																								r151, top0 = 2, k
																							} else if k == top0 {
																								r151 = -1
																							}
																							if k := r144; k > top0 {
																								r151, top0 = 3, k
																							} else if k == top0 {
																								r151 = -1
																							}
																							if r151 == 0 {
																								r152 := (2) * r150
																								return Token(min(max((r152)>>1, 0), 65535) + (0)), true
																							}
																							if r151 == 1 {
																								r153 := (2)*r150 + (-65535)
																								return Token(min(max((r153-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							if r151 == 2 {
																								r154 := (2) * r150
																								return Token(min(max((r154)>>1, 0), 65535) + (131072)), true
																							}
																							r155 := (2)*r150 + (-65535)
																							return Token(min(max((r155-(-65535))>>17, 0), 65535) + (196608)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7113(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r21 := m.index1.vals[r10*4+3]
																							r22 := r21 + (-2)
																							r23 := min(max(r22, 0), int64(p))
																							r24 := int64(m.tokens[r23])
																							r25 := int64(0)
																							if d := uint64(r24 - (131073)); d < 65535 {
																								r25 = r24 - (131072)
																							}
																							r26 := min(max((r25)>>12, 0), 15)
																							r27 := r25 + (-4096)*r26
																							r28 := min(max((r27)>>8, 0), 15)
																							r29 := r25 + (-4096)*r26 + (-256)*r28
																							r30 := min(max((r29)>>4, 0), 15)
																							r31 := m.index1.vals[r19*4+3]
																							r32 := r31 + (-2)
																							r33 := min(max(r32, 0), int64(p))
																							r34 := int64(m.tokens[r33])
																							r35 := int64(0)
																							if d := uint64(r34 - (131073)); d < 65535 {
																								r35 = r34 - (131072)
																							}
																							r36 := min(max((r35)>>12, 0), 15)
																							r37 := r35 + (-4096)*r36
																							r38 := min(max((r37)>>8, 0), 15)
																							r39 := r35 + (-4096)*r36 + (-256)*r38
																							r40 := min(max((r39)>>4, 0), 15)
																							r41 := (16)*r30 + r40
																							r42 := int64(t4[r41])
																							r43 := (16)*r28 + r38
																							r44 := int64(t4[r43])
																							r45 := (16)*r26 + r36
																							r46 := int64(t4[r45])
																							r47 := r21 + (-3)
																							r48 := min(max(r47, 0), int64(p))
																							r49 := int64(m.tokens[r48])
																							r50 := int64(0)
																							if d := uint64(r49 - (196609)); d < 65535 {
																								r50 = r49 - (196608)
																							}
																							r51 := min(max((r50)>>12, 0), 15)
																							r52 := r50 + (-4096)*r51
																							r53 := min(max((r52)>>8, 0), 15)
																							r54 := r50 + (-4096)*r51 + (-256)*r53
																							r55 := min(max((r54)>>4, 0), 15)
																							r56 := r31 + (-3)
																							r57 := min(max(r56, 0), int64(p))
																							r58 := int64(m.tokens[r57])
																							r59 := int64(0)
																							if d := uint64(r58 - (196609)); d < 65535 {
																								r59 = r58 - (196608)
																							}
																							r60 := min(max((r59)>>12, 0), 15)
																							r61 := r59 + (-4096)*r60
																							r62 := min(max((r61)>>8, 0), 15)
																							r63 := r59 + (-4096)*r60 + (-256)*r62
																							r64 := min(max((r63)>>4, 0), 15)
																							r65 := (16)*r55 + r64
																							r66 := int64(t4[r65])
																							r67 := (16)*r53 + r62
																							r68 := int64(t4[r67])
																							r69 := (16)*r51 + r60
																							r70 := int64(t4[r69])
																							r71 := (16)*r25 + r35 + (-65536)*r26 + (-4096)*r36 + (-4096)*r28 + (-256)*r38 + (-256)*r30 + (-16)*r40
																							r72 := t5.eval(r71)
																							r73 := (16)*r50 + r59 + (-65536)*r51 + (-4096)*r60 + (-4096)*r53 + (-256)*r62 + (-256)*r55 + (-16)*r64
																							r74 := t5.eval(r73)
																							r75 := r11 + r20 + (-32)*r42 + (-512)*r44 + (-8192)*r46 + (-2097152)*r66 + (-33554432)*r68 + (-536870912)*r70 + (-2)*r72 + (-131072)*r74
																							var r76 int64
																							if r75 > 0 {
																								r76 = 1
																							}
																							var r77 int64
																							if r75 > 65535 {
																								r77 = 1
																							}
																							r78 := m.index1.vals[r10*4+0]
																							r79 := m.index1.vals[r10*4+1]
																							r80 := m.index1.vals[r19*4+0]
																							r81 := m.index1.vals[r19*4+1]
																							r82 := min(r21, int64(p))
																							r83 := int64(m.tokens[r82])
																							r84 := int64(0)
																							if d := uint64(r83 - (1)); d < 65535 {
																								r84 = r83
																							}
																							r85 := min(max((r84)>>12, 0), 15)
																							r86 := r84 + (-4096)*r85
																							r87 := min(max((r86)>>8, 0), 15)
																							r88 := r84 + (-4096)*r85 + (-256)*r87
																							r89 := min(max((r88)>>4, 0), 15)
																							r90 := min(r31, int64(p))
																							r91 := int64(m.tokens[r90])
																							r92 := int64(0)
																							if d := uint64(r91 - (1)); d < 65535 {
																								r92 = r91
																							}
																							r93 := min(max((r92)>>12, 0), 15)
																							r94 := r92 + (-4096)*r93
																							r95 := min(max((r94)>>8, 0), 15)
																							r96 := r92 + (-4096)*r93 + (-256)*r95
																							r97 := min(max((r96)>>4, 0), 15)
																							r98 := (16)*r89 + r97
																							r99 := int64(t4[r98])
																							r100 := (16)*r87 + r95
																							r101 := int64(t4[r100])
																							r102 := (16)*r85 + r93
																							r103 := int64(t4[r102])
																							r104 := r21 + (-1)
																							r105 := min(max(r104, 0), int64(p))
																							r106 := int64(m.tokens[r105])
																							r107 := int64(0)
																							if d := uint64(r106 - (65537)); d < 65535 {
																								r107 = r106 - (65536)
																							}
																							r108 := min(max((r107)>>12, 0), 15)
																							r109 := r107 + (-4096)*r108
																							r110 := min(max((r109)>>8, 0), 15)
																							r111 := r107 + (-4096)*r108 + (-256)*r110
																							r112 := min(max((r111)>>4, 0), 15)
																							r113 := r31 + (-1)
																							r114 := min(max(r113, 0), int64(p))
																							r115 := int64(m.tokens[r114])
																							r116 := int64(0)
																							if d := uint64(r115 - (65537)); d < 65535 {
																								r116 = r115 - (65536)
																							}
																							r117 := min(max((r116)>>12, 0), 15)
																							r118 := r116 + (-4096)*r117
																							r119 := min(max((r118)>>8, 0), 15)
																							r120 := r116 + (-4096)*r117 + (-256)*r119
																							r121 := min(max((r120)>>4, 0), 15)
																							r122 := (16)*r112 + r121
																							r123 := int64(t4[r122])
																							r124 := (16)*r110 + r119
																							r125 := int64(t4[r124])
																							r126 := (16)*r108 + r117
																							r127 := int64(t4[r126])
																							r128 := (16)*r84 + r92 + (-65536)*r85 + (-4096)*r93 + (-4096)*r87 + (-256)*r95 + (-256)*r89 + (-16)*r97
																							r129 := t5.eval(r128)
																							r130 := (16)*r107 + r116 + (-65536)*r108 + (-4096)*r117 + (-4096)*r110 + (-256)*r119 + (-256)*r112 + (-16)*r121
																							r131 := t5.eval(r130)
																							r132 := (4)*r78 + r79 + (4)*r80 + r81 + (-32)*r99 + (-512)*r101 + (-8192)*r103 + (-2097152)*r123 + (-33554432)*r125 + (-536870912)*r127 + (-2)*r129 + (-131072)*r131
																							var r133 int64
																							if r132 > 65535 {
																								r133 = 1
																							}
																							r134 := r76 + r133
																							var r135 int64
																							if r134 > 0 {
																								r135 = 1
																							}
																							r136 := r76 + r77 + r135
																							var r137 int64
																							if r136 == 0 {
																								r137 = 1
																							}
																							r138 := (2)*r137 + (-1)
																							var r139 int64
																							if r136 == 1 {
																								r139 = 1
																							}
																							r140 := (2)*r139 + (-1)
																							r141 := int64(t3[r136])
																							r142 := (2)*r141 + (-1)
																							r143 := max(r136-(2), 0)
																							r144 := (2)*r143 + (-1)
																							var r145 int64
																							if r136 > 1 {
																								r145 = 1
																							}
																							r146 := r145 * r75
																							r147 := -r145 + (1)
																							r148 := r147 * r132
																							r149 := r146 + r148
																							r150 := min(max(r149, 0), 4294967296)
																							r151, top0 := int64(0), r138
																							if k := r140; k > top0 {
																								r151, top0 = 1, k
																							} else if k == top0 {
																								r151 = -1
																							}
																							if k := r142; k > top0 {
																								r151, top0 = 2, k
																							} else if k == top0 {
																								r151 = -1
																							}
																							if k := r144; k > top0 {
																								r151, top0 = 3, k
																							} else if k == top0 {
																								r151 = -1
																							}
																							if r151 == 0 {
																								r152 := (2) * r150
																								return Token(min(max((r152)>>1, 0), 65535) + (0)), true
																							}
																							if r151 == 1 {
																								r153 := (2)*r150 + (-65535)
																								return Token(min(max((r153-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							if r151 == 2 {
																								r154 := (2) * r150
																								return Token(min(max((r154)>>1, 0), 65535) + (131072)), true
																							}
																							r155 := (2)*r150 + (-65535)
																							return Token(min(max((r155-(-65535))>>17, 0), 65535) + (196608)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7136(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r15 := (-65536)*r1 + (8)*r2 + (268500996)
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
																							r23 := m.index1.vals[r22*4+3]
																							r24 := min(r23, int64(p))
																							r25 := int64(m.tokens[r24])
																							r26 := int64(0)
																							if d := uint64(r25 - (1)); d < 65535 {
																								r26 = int64(t6[(r25-(1))&31])
																							}
																							r27 := int64(t7[r26])
																							r28 := r14 * r27
																							var r29 int64
																							if r27 != 0 {
																								r30 := r11 + (-1)
																								r31 := min(max(r30, 0), int64(p))
																								r32 := int64(m.tokens[r31])
																								r33 := int64(0)
																								if d := uint64(r32 - (65537)); d < 65535 {
																									r33 = r32 - (65536)
																								}
																								r34 := (65536) * r33
																								r29 = r27 * r34
																							}
																							r35 := (65536) * r14
																							r36 := int64(t8[r26])
																							r37 := r35 * r36
																							r38 := r28 + r29 + r37
																							r39 := min(max((r38)>>44, 0), 15)
																							r40 := r28 + r29 + r37 + (-17592186044416)*r39
																							r41 := min(max((r40)>>38, 0), 63)
																							r42 := r28 + r29 + r37 + (-17592186044416)*r39 + (-274877906944)*r41
																							r43 := min(max((r42)>>32, 0), 63)
																							r44 := r28 + r29 + r37 + (-17592186044416)*r39 + (-274877906944)*r41 + (-4294967296)*r43
																							var r45 int64
																							if r44 > 65535 {
																								r45 = 1
																							}
																							r46 := (-2)*r45 + (1)
																							r47 := (2)*r45 + (-1)
																							r48 := min(max(r44, 0), 4294967296)
																							r49, top0 := int64(0), r46
																							if k := r47; k > top0 {
																								r49, top0 = 1, k
																							} else if k == top0 {
																								r49 = -1
																							}
																							if r49 == 0 {
																								r50 := (2) * r48
																								return Token(min(max((r50)>>1, 0), 65535) + (0)), true
																							}
																							r51 := (2)*r48 + (-65535)
																							return Token(min(max((r51-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7159(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r12 := r11 + (-1)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := int64(0)
																							if d := uint64(r14 - (65537)); d < 65535 {
																								r15 = r14 - (65536)
																							}
																							r16 := (-65536)*r1 + (8)*r2 + (268500996)
																							r17 := min(max(r16, 0), int64(p))
																							r18 := int64(m.tokens[r17])
																							r19 := big1.at(r18)
																							r20 := int64(0)
																							if d := uint64(r18 - (196608)); d < 32768 {
																								r20 = int64(1)
																							}
																							r21 := r7 * r20
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
																							r29 := int64(t9[r28-(-31)])
																							r30 := r15 * r29
																							r31 := r11 + (-2)
																							r32 := min(max(r31, 0), int64(p))
																							r33 := int64(m.tokens[r32])
																							r34 := int64(0)
																							if d := uint64(r33 - (131073)); d < 65535 {
																								r34 = r33 - (131072)
																							}
																							r35 := int64(t10[r28-(-31)])
																							r36 := (-2)*r27 + r35 + (64)
																							r37 := r34 * r36
																							r38 := r11 + (-3)
																							r39 := min(max(r38, 0), int64(p))
																							r40 := int64(m.tokens[r39])
																							r41 := int64(0)
																							if d := uint64(r40 - (196609)); d < 65535 {
																								r41 = r40 - (196608)
																							}
																							r42 := (65536) * r41
																							r43 := r42 * r36
																							r44 := (65536) * r34
																							r45 := r44 * r29
																							r46 := min(r11, int64(p))
																							r47 := int64(m.tokens[r46])
																							r48 := int64(0)
																							if d := uint64(r47 - (1)); d < 65535 {
																								r48 = r47
																							}
																							r49 := r48 * r36
																							r50 := (65536) * r15
																							r51 := r50 * r36
																							r52 := (65536) * r48
																							r53 := r52 * r29
																							r54 := r49 + r51 + r53
																							r55 := min(max((r54)>>44, 0), 16)
																							r56 := r37 + r43 + r45
																							r57 := min(max((r56)>>44, 0), 16)
																							r58 := r49 + r51 + r53 + (-17592186044416)*r55
																							r59 := min(max((r58)>>38, 0), 63)
																							r60 := r37 + r43 + r45 + (-17592186044416)*r57
																							r61 := min(max((r60)>>38, 0), 63)
																							r62 := r49 + r51 + r53 + (-17592186044416)*r55 + (-274877906944)*r59
																							r63 := min(max((r62)>>32, 0), 63)
																							r64 := r37 + r43 + r45 + (-17592186044416)*r57 + (-274877906944)*r61
																							r65 := min(max((r64)>>32, 0), 63)
																							r66 := r30 + r37 + r43 + r45 + (4096)*r55 + (-17592186044416)*r57 + (64)*r59 + (-274877906944)*r61 + r63 + (-4294967296)*r65
																							r67 := min(max((r66)>>32, 0), 2)
																							r68 := max(r28-(-1), 0)
																							r69 := r49 + r51 + r53 + (-17592186044416)*r55 + (-274877906944)*r59 + (-4294967296)*r63
																							r70 := r68 * r69
																							r71 := r30 + r37 + r43 + r45 + (4096)*r55 + (-17592186044416)*r57 + (64)*r59 + (-274877906944)*r61 + r63 + (-4294967296)*r65 + (-4294967296)*r67 + r70
																							var r72 int64
																							if r71 > 65535 {
																								r72 = 1
																							}
																							r73 := (-2)*r72 + (1)
																							r74 := (2)*r72 + (-1)
																							r75 := min(max(r71, 0), 4294967296)
																							r76, top0 := int64(0), r73
																							if k := r74; k > top0 {
																								r76, top0 = 1, k
																							} else if k == top0 {
																								r76 = -1
																							}
																							if r76 == 0 {
																								r77 := (2) * r75
																								return Token(min(max((r77)>>1, 0), 65535) + (0)), true
																							}
																							r78 := (2)*r75 + (-65535)
																							return Token(min(max((r78-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7182(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r15 := -r14 + (1)
																							r16 := m.index1.vals[r10*4+3]
																							r17 := r16 + (-1)
																							r18 := min(max(r17, 0), int64(p))
																							r19 := int64(m.tokens[r18])
																							r20 := int64(0)
																							if d := uint64(r19 - (65537)); d < 65535 {
																								r20 = r19 - (65536)
																							}
																							r21 := r15 * r20
																							r22 := -r20 + (65535)
																							r23 := r14 * r22
																							r24 := r21 + r23
																							r25 := (-65536)*r1 + (8)*r2 + (268500996)
																							r26 := min(max(r25, 0), int64(p))
																							r27 := int64(m.tokens[r26])
																							r28 := big1.at(r27)
																							r29 := int64(0)
																							if d := uint64(r27 - (196608)); d < 32768 {
																								r29 = int64(1)
																							}
																							r30 := r7 * r29
																							r31 := r28 + r30
																							r32 := int64(m.index1.find1(r31))
																							r33 := m.index1.vals[r32*4+3]
																							r34 := min(r33, int64(p))
																							r35 := int64(m.tokens[r34])
																							r36 := int64(0)
																							if d := uint64(r35 - (1)); d < 65535 {
																								r36 = int64(t6[(r35-(1))&31])
																							}
																							r37 := -r36
																							r38 := int64(t9[r37-(-31)])
																							r39 := r24 * r38
																							r40 := r16 + (-2)
																							r41 := min(max(r40, 0), int64(p))
																							r42 := int64(m.tokens[r41])
																							r43 := int64(0)
																							if d := uint64(r42 - (131073)); d < 65535 {
																								r43 = r42 - (131072)
																							}
																							r44 := int64(t10[r37-(-31)])
																							r45 := (-2)*r36 + r44 + (64)
																							r46 := r43 * r45
																							r47 := r16 + (-3)
																							r48 := min(max(r47, 0), int64(p))
																							r49 := int64(m.tokens[r48])
																							r50 := int64(0)
																							if d := uint64(r49 - (196609)); d < 65535 {
																								r50 = r49 - (196608)
																							}
																							r51 := (65536) * r50
																							r52 := r51 * r45
																							r53 := (65536) * r43
																							r54 := r53 * r38
																							r55 := min(r16, int64(p))
																							r56 := int64(m.tokens[r55])
																							r57 := int64(0)
																							if d := uint64(r56 - (1)); d < 65535 {
																								r57 = r56
																							}
																							r58 := r15 * r57
																							r59 := -r57 + (65535)
																							r60 := r14 * r59
																							r61 := r58 + r60
																							r62 := r61 * r45
																							r63 := (65536)*r21 + (65536)*r23
																							r64 := r63 * r45
																							r65 := (65536)*r58 + (65536)*r60
																							r66 := r65 * r38
																							r67 := r62 + r64 + r66
																							r68 := min(max((r67)>>44, 0), 32)
																							r69 := r46 + r52 + r54
																							r70 := min(max((r69)>>44, 0), 16)
																							r71 := r62 + r64 + r66 + (-17592186044416)*r68
																							r72 := min(max((r71)>>38, 0), 63)
																							r73 := r46 + r52 + r54 + (-17592186044416)*r70
																							r74 := min(max((r73)>>38, 0), 63)
																							r75 := r62 + r64 + r66 + (-17592186044416)*r68 + (-274877906944)*r72
																							r76 := min(max((r75)>>32, 0), 63)
																							r77 := r46 + r52 + r54 + (-17592186044416)*r70 + (-274877906944)*r74
																							r78 := min(max((r77)>>32, 0), 63)
																							r79 := r39 + r46 + r52 + r54 + (4096)*r68 + (-17592186044416)*r70 + (64)*r72 + (-274877906944)*r74 + r76 + (-4294967296)*r78
																							r80 := min(max((r79)>>32, 0), 2)
																							r81 := max(r37-(-1), 0)
																							r82 := r62 + r64 + r66 + (-17592186044416)*r68 + (-274877906944)*r72 + (-4294967296)*r76
																							r83 := r81 * r82
																							r84 := r39 + r46 + r52 + r54 + (4096)*r68 + (-17592186044416)*r70 + (64)*r72 + (-274877906944)*r74 + r76 + (-4294967296)*r78 + (-4294967296)*r80 + r83
																							r85 := r15 * r84
																							r86 := -r39 - r46 - r52 - r54 + (-4096)*r68 + (17592186044416)*r70 + (-64)*r72 + (274877906944)*r74 - r76 + (4294967296)*r78 + (4294967296)*r80 - r83 + (4294967295)
																							r87 := r14 * r86
																							r88 := r85 + r87
																							var r89 int64
																							if r88 > 65535 {
																								r89 = 1
																							}
																							r90 := (-2)*r89 + (1)
																							r91 := (2)*r89 + (-1)
																							r92 := min(max(r88, 0), 4294967296)
																							r93, top0 := int64(0), r90
																							if k := r91; k > top0 {
																								r93, top0 = 1, k
																							} else if k == top0 {
																								r93 = -1
																							}
																							if r93 == 0 {
																								r94 := (2) * r92
																								return Token(min(max((r94)>>1, 0), 65535) + (0)), true
																							}
																							r95 := (2)*r92 + (-65535)
																							return Token(min(max((r95-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7205(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r15 := (-65536)*r1 + (8)*r2 + (268500996)
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
																							r23 := m.index1.vals[r22*4+3]
																							r24 := min(r23, int64(p))
																							r25 := int64(m.tokens[r24])
																							r26 := int64(0)
																							if d := uint64(r25 - (1)); d < 65535 {
																								r26 = int64(t6[(r25-(1))&31])
																							}
																							r27 := int64(t7[r26])
																							r28 := r14 * r27
																							var r29 int64
																							if r27 != 0 {
																								r30 := r11 + (-1)
																								r31 := min(max(r30, 0), int64(p))
																								r32 := int64(m.tokens[r31])
																								r33 := int64(0)
																								if d := uint64(r32 - (65537)); d < 65535 {
																									r33 = r32 - (65536)
																								}
																								r34 := (65536) * r33
																								r29 = r27 * r34
																							}
																							r35 := (65536) * r14
																							r36 := int64(t8[r26])
																							r37 := r35 * r36
																							var r38 int64
																							if r36 != 0 {
																								r39 := r11 + (-1)
																								r40 := min(max(r39, 0), int64(p))
																								r41 := int64(m.tokens[r40])
																								r42 := int64(0)
																								if d := uint64(r41 - (65537)); d < 65535 {
																									r42 = r41 - (65536)
																								}
																								r38 = r36 * r42
																							}
																							var r43 int64
																							if r27 != 0 {
																								r44 := r11 + (-2)
																								r45 := min(max(r44, 0), int64(p))
																								r46 := int64(m.tokens[r45])
																								r47 := int64(0)
																								if d := uint64(r46 - (131073)); d < 65535 {
																									r47 = r46 - (131072)
																								}
																								r43 = r27 * r47
																							}
																							var r48 int64
																							if r27 != 0 {
																								r49 := r11 + (-3)
																								r50 := min(max(r49, 0), int64(p))
																								r51 := int64(m.tokens[r50])
																								r52 := int64(0)
																								if d := uint64(r51 - (196609)); d < 65535 {
																									r52 = r51 - (196608)
																								}
																								r53 := (65536) * r52
																								r48 = r27 * r53
																							}
																							var r54 int64
																							if r36 != 0 {
																								r55 := r11 + (-2)
																								r56 := min(max(r55, 0), int64(p))
																								r57 := int64(m.tokens[r56])
																								r58 := int64(0)
																								if d := uint64(r57 - (131073)); d < 65535 {
																									r58 = r57 - (131072)
																								}
																								r59 := (65536) * r58
																								r54 = r36 * r59
																							}
																							r60 := r28 + r29 + r37
																							r61 := min(max((r60)>>44, 0), 15)
																							r62 := r43 + r48 + r54
																							r63 := min(max((r62)>>44, 0), 15)
																							r64 := r28 + r29 + r37 + (-17592186044416)*r61
																							r65 := min(max((r64)>>38, 0), 63)
																							r66 := r43 + r48 + r54 + (-17592186044416)*r63
																							r67 := min(max((r66)>>38, 0), 63)
																							r68 := r28 + r29 + r37 + (-17592186044416)*r61 + (-274877906944)*r65
																							r69 := min(max((r68)>>32, 0), 63)
																							r70 := r43 + r48 + r54 + (-17592186044416)*r63 + (-274877906944)*r67
																							r71 := min(max((r70)>>32, 0), 63)
																							r72 := r38 + r43 + r48 + r54 + (4096)*r61 + (-17592186044416)*r63 + (64)*r65 + (-274877906944)*r67 + r69 + (-4294967296)*r71
																							r73 := min(max((r72)>>32, 0), 2)
																							r74 := r28 + r29 + r37 + r38 + r43 + r48 + r54 + (-17592186040320)*r61 + (-17592186044416)*r63 + (-274877906880)*r65 + (-274877906944)*r67 + (-4294967295)*r69 + (-4294967296)*r71 + (-4294967296)*r73
																							var r75 int64
																							if r74 > 65535 {
																								r75 = 1
																							}
																							r76 := (-2)*r75 + (1)
																							r77 := (2)*r75 + (-1)
																							r78 := min(max(r74, 0), 4294967296)
																							r79, top0 := int64(0), r76
																							if k := r77; k > top0 {
																								r79, top0 = 1, k
																							} else if k == top0 {
																								r79 = -1
																							}
																							if r79 == 0 {
																								r80 := (2) * r78
																								return Token(min(max((r80)>>1, 0), 65535) + (0)), true
																							}
																							r81 := (2)*r78 + (-65535)
																							return Token(min(max((r81-(-65535))>>17, 0), 65535) + (65536)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7228(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r15 := (-65536)*r1 + (8)*r2 + (268500996)
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
																							r23 := m.index1.vals[r22*4+3]
																							r24 := min(r23, int64(p))
																							r25 := int64(m.tokens[r24])
																							r26 := int64(0)
																							if d := uint64(r25 - (1)); d < 65535 {
																								r26 = int64(t6[(r25-(1))&31])
																							}
																							r27 := -r26
																							r28 := int64(t10[r27-(-31)])
																							r29 := (-2)*r26 + r28 + (64)
																							r30 := r14 * r29
																							r31 := r11 + (-1)
																							r32 := min(max(r31, 0), int64(p))
																							r33 := int64(m.tokens[r32])
																							r34 := int64(0)
																							if d := uint64(r33 - (65537)); d < 65535 {
																								r34 = r33 - (65536)
																							}
																							r35 := (65536) * r34
																							r36 := r35 * r29
																							r37 := (65536) * r14
																							r38 := int64(t9[r27-(-31)])
																							r39 := r37 * r38
																							r40 := r34 * r38
																							r41 := r11 + (-2)
																							r42 := min(max(r41, 0), int64(p))
																							r43 := int64(m.tokens[r42])
																							r44 := int64(0)
																							if d := uint64(r43 - (131073)); d < 65535 {
																								r44 = r43 - (131072)
																							}
																							r45 := r44 * r29
																							r46 := r11 + (-3)
																							r47 := min(max(r46, 0), int64(p))
																							r48 := int64(m.tokens[r47])
																							r49 := int64(0)
																							if d := uint64(r48 - (196609)); d < 65535 {
																								r49 = r48 - (196608)
																							}
																							r50 := (65536) * r49
																							r51 := r50 * r29
																							r52 := (65536) * r44
																							r53 := r52 * r38
																							r54 := r30 + r36 + r39
																							r55 := min(max((r54)>>44, 0), 16)
																							r56 := r45 + r51 + r53
																							r57 := min(max((r56)>>44, 0), 16)
																							r58 := r30 + r36 + r39 + (-17592186044416)*r55
																							r59 := min(max((r58)>>38, 0), 63)
																							r60 := r45 + r51 + r53 + (-17592186044416)*r57
																							r61 := min(max((r60)>>38, 0), 63)
																							r62 := r30 + r36 + r39 + (-17592186044416)*r55 + (-274877906944)*r59
																							r63 := min(max((r62)>>32, 0), 63)
																							r64 := r45 + r51 + r53 + (-17592186044416)*r57 + (-274877906944)*r61
																							r65 := min(max((r64)>>32, 0), 63)
																							r66 := r40 + r45 + r51 + r53 + (4096)*r55 + (-17592186044416)*r57 + (64)*r59 + (-274877906944)*r61 + r63 + (-4294967296)*r65
																							r67 := min(max((r66)>>32, 0), 2)
																							r68 := r30 + r36 + r39 + r40 + r45 + r51 + r53 + (-17592186040320)*r55 + (-17592186044416)*r57 + (-274877906880)*r59 + (-274877906944)*r61 + (-4294967295)*r63 + (-4294967296)*r65 + (-4294967296)*r67
																							var r69 int64
																							if r68 > 65535 {
																								r69 = 1
																							}
																							r70 := (-2)*r69 + (1)
																							r71 := (2)*r69 + (-1)
																							r72 := min(max(r68, 0), 4294967296)
																							r73, top0 := int64(0), r70
																							if k := r71; k > top0 {
																								r73, top0 = 1, k
																							} else if k == top0 {
																								r73 = -1
																							}
																							if r73 == 0 {
																								r74 := (2) * r72
																								return Token(min(max((r74)>>1, 0), 65535) + (0)), true
																							}
																							r75 := (2)*r72 + (-65535)
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

func (m *Machine) f7251(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r11 := m.index1.vals[r10*4+3]
																							r12 := min(r11, int64(p))
																							r13 := int64(m.tokens[r12])
																							r14 := int64(0)
																							if d := uint64(r13 - (1)); d < 65535 {
																								r14 = int64(t6[(r13-(1))&31])
																							}
																							r15 := int64(0)
																							if d := uint64(r13 - (32)); d < 65504 {
																								r15 = int64(t11[(r13-(32))&63])
																							}
																							r16 := r14 + (32)*r15
																							var r17 int64
																							if r16 > 31 {
																								r17 = 1
																							}
																							r18 := -r17 + (1)
																							r19 := (-65536)*r1 + (8)*r2 + (268500995)
																							r20 := min(max(r19, 0), int64(p))
																							r21 := int64(m.tokens[r20])
																							r22 := big1.at(r21)
																							r23 := int64(0)
																							if d := uint64(r21 - (196608)); d < 32768 {
																								r23 = int64(1)
																							}
																							r24 := r7 * r23
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
																							r32 := int64(t12[r16])
																							r33 := int64(t13[r16])
																							r34 := min(r27, int64(p))
																							r35 := int64(m.tokens[r34])
																							r36 := int64(0)
																							if d := uint64(r35 - (1)); d < 65535 {
																								r36 = r35
																							}
																							r37 := r33 * r36
																							r38 := (65536) * r31
																							r39 := r38 * r33
																							r40 := (65536) * r36
																							r41 := r40 * r32
																							r42 := r37 + r39 + r41
																							r43 := min(max((r42)>>44, 0), 15)
																							r44 := r37 + r39 + r41 + (-17592186044416)*r43
																							r45 := min(max((r44)>>38, 0), 63)
																							r46 := r37 + r39 + r41 + (-17592186044416)*r43 + (-274877906944)*r45
																							r47 := min(max((r46)>>32, 0), 63)
																							var r48 int64
																							if r18 != 0 {
																								r49 := r31 * r32
																								r50 := r27 + (-2)
																								r51 := min(max(r50, 0), int64(p))
																								r52 := int64(m.tokens[r51])
																								r53 := int64(0)
																								if d := uint64(r52 - (131073)); d < 65535 {
																									r53 = r52 - (131072)
																								}
																								r54 := r33 * r53
																								var r55 int64
																								if r33 != 0 {
																									r56 := r27 + (-3)
																									r57 := min(max(r56, 0), int64(p))
																									r58 := int64(m.tokens[r57])
																									r59 := int64(0)
																									if d := uint64(r58 - (196609)); d < 65535 {
																										r59 = r58 - (196608)
																									}
																									r60 := (65536) * r59
																									r55 = r33 * r60
																								}
																								r61 := (65536) * r53
																								r62 := r61 * r32
																								r63 := r54 + r55 + r62
																								r64 := min(max((r63)>>44, 0), 15)
																								r65 := r54 + r55 + r62 + (-17592186044416)*r64
																								r66 := min(max((r65)>>38, 0), 63)
																								r67 := r54 + r55 + r62 + (-17592186044416)*r64 + (-274877906944)*r66
																								r68 := min(max((r67)>>32, 0), 63)
																								r69 := r49 + r54 + r55 + r62 + (4096)*r43 + (-17592186044416)*r64 + (64)*r45 + (-274877906944)*r66 + r47 + (-4294967296)*r68
																								r70 := min(max((r69)>>32, 0), 2)
																								r71 := r49 + r54 + r55 + r62 + (4096)*r43 + (-17592186044416)*r64 + (64)*r45 + (-274877906944)*r66 + r47 + (-4294967296)*r68 + (-4294967296)*r70
																								r48 = r18 * r71
																							}
																							r72 := r37 + r39 + r41 + (-17592186044416)*r43 + (-274877906944)*r45 + (-4294967296)*r47
																							r73 := r17 * r72
																							r74 := r48 + r73
																							var r75 int64
																							if r74 > 0 {
																								r75 = 1
																							}
																							var r76 int64
																							if r74 > 65535 {
																								r76 = 1
																							}
																							r77 := r18 * r72
																							var r78 int64
																							if r77 > 65535 {
																								r78 = 1
																							}
																							r79 := r75 + r78
																							var r80 int64
																							if r79 > 0 {
																								r80 = 1
																							}
																							r81 := r75 + r76 + r80
																							var r82 int64
																							if r81 == 0 {
																								r82 = 1
																							}
																							r83 := (2)*r82 + (-1)
																							var r84 int64
																							if r81 == 1 {
																								r84 = 1
																							}
																							r85 := (2)*r84 + (-1)
																							r86 := int64(t3[r81])
																							r87 := (2)*r86 + (-1)
																							r88 := max(r81-(2), 0)
																							r89 := (2)*r88 + (-1)
																							var r90 int64
																							if r81 > 1 {
																								r90 = 1
																							}
																							r91 := r90 * r74
																							r92 := -r90 + (1)
																							r93 := r92 * r77
																							r94 := r91 + r93
																							r95 := min(max(r94, 0), 4294967296)
																							r96, top0 := int64(0), r83
																							if k := r85; k > top0 {
																								r96, top0 = 1, k
																							} else if k == top0 {
																								r96 = -1
																							}
																							if k := r87; k > top0 {
																								r96, top0 = 2, k
																							} else if k == top0 {
																								r96 = -1
																							}
																							if k := r89; k > top0 {
																								r96, top0 = 3, k
																							} else if k == top0 {
																								r96 = -1
																							}
																							if r96 == 0 {
																								r97 := (2) * r95
																								return Token(min(max((r97)>>1, 0), 65535) + (0)), true
																							}
																							if r96 == 1 {
																								r98 := (2)*r95 + (-65535)
																								return Token(min(max((r98-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							if r96 == 2 {
																								r99 := (2) * r95
																								return Token(min(max((r99)>>1, 0), 65535) + (131072)), true
																							}
																							r100 := (2)*r95 + (-65535)
																							return Token(min(max((r100-(-65535))>>17, 0), 65535) + (196608)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7274(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r11 := m.index1.vals[r10*4+3]
																							r12 := min(r11, int64(p))
																							r13 := int64(m.tokens[r12])
																							r14 := int64(0)
																							if d := uint64(r13 - (1)); d < 65535 {
																								r14 = int64(t6[(r13-(1))&31])
																							}
																							r15 := int64(0)
																							if d := uint64(r13 - (32)); d < 65504 {
																								r15 = int64(t11[(r13-(32))&63])
																							}
																							r16 := -r14 + (-32)*r15
																							r17 := int64(t14[r16-(-63)])
																							r18 := int64(t15[r16-(-63)])
																							r19 := (-65536)*r1 + (8)*r2 + (268500995)
																							r20 := min(max(r19, 0), int64(p))
																							r21 := int64(m.tokens[r20])
																							r22 := big1.at(r21)
																							r23 := int64(0)
																							if d := uint64(r21 - (196608)); d < 32768 {
																								r23 = int64(1)
																							}
																							r24 := r7 * r23
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
																							r32 := r18 * r31
																							r33 := r27 + (-2)
																							r34 := min(max(r33, 0), int64(p))
																							r35 := int64(m.tokens[r34])
																							r36 := int64(0)
																							if d := uint64(r35 - (131073)); d < 65535 {
																								r36 = r35 - (131072)
																							}
																							r37 := int64(t16[r16-(-63)])
																							r38 := (-2)*r14 + (-64)*r15 + r37 + (128)
																							r39 := r36 * r38
																							r40 := (65536) * r31
																							r41 := r40 * r38
																							r42 := (65536) * r36
																							r43 := r42 * r18
																							r44 := r39 + r41 + r43
																							r45 := min(max((r44)>>44, 0), 16)
																							r46 := r39 + r41 + r43 + (-17592186044416)*r45
																							r47 := min(max((r46)>>38, 0), 63)
																							r48 := r39 + r41 + r43 + (-17592186044416)*r45 + (-274877906944)*r47
																							r49 := min(max((r48)>>32, 0), 63)
																							r50 := r32 + (4096)*r45 + (64)*r47 + r49
																							r51 := r17 * r50
																							r52 := max(r16-(-1), 0)
																							r53 := r27 + (-1)
																							r54 := min(max(r53, 0), int64(p))
																							r55 := int64(m.tokens[r54])
																							r56 := int64(0)
																							if d := uint64(r55 - (65537)); d < 65535 {
																								r56 = r55 - (65536)
																							}
																							r57 := r18 * r56
																							r58 := min(r27, int64(p))
																							r59 := int64(m.tokens[r58])
																							r60 := int64(0)
																							if d := uint64(r59 - (1)); d < 65535 {
																								r60 = r59
																							}
																							r61 := r60 * r38
																							r62 := (65536) * r56
																							r63 := r62 * r38
																							r64 := (65536) * r60
																							r65 := r64 * r18
																							r66 := r61 + r63 + r65
																							r67 := min(max((r66)>>44, 0), 16)
																							r68 := r61 + r63 + r65 + (-17592186044416)*r67
																							r69 := min(max((r68)>>38, 0), 63)
																							r70 := r61 + r63 + r65 + (-17592186044416)*r67 + (-274877906944)*r69
																							r71 := min(max((r70)>>32, 0), 63)
																							r72 := r57 + r39 + r41 + r43 + (4096)*r67 + (-17592186044416)*r45 + (64)*r69 + (-274877906944)*r47 + r71 + (-4294967296)*r49
																							r73 := min(max((r72)>>32, 0), 2)
																							r74 := r57 + r39 + r41 + r43 + (4096)*r67 + (-17592186044416)*r45 + (64)*r69 + (-274877906944)*r47 + r71 + (-4294967296)*r49 + (-4294967296)*r73
																							r75 := r52 * r74
																							r76 := r51 + r75
																							var r77 int64
																							if r76 > 0 {
																								r77 = 1
																							}
																							var r78 int64
																							if r76 > 65535 {
																								r78 = 1
																							}
																							r79 := -r17 - r52 + (1)
																							r80 := r79 * r50
																							r81 := r17 * r74
																							r82 := r61 + r63 + r65 + (-17592186044416)*r67 + (-274877906944)*r69 + (-4294967296)*r71
																							r83 := r52 * r82
																							r84 := r80 + r81 + r83
																							var r85 int64
																							if r84 > 65535 {
																								r85 = 1
																							}
																							r86 := r77 + r85
																							var r87 int64
																							if r86 > 0 {
																								r87 = 1
																							}
																							r88 := r77 + r78 + r87
																							var r89 int64
																							if r88 == 0 {
																								r89 = 1
																							}
																							r90 := (2)*r89 + (-1)
																							var r91 int64
																							if r88 == 1 {
																								r91 = 1
																							}
																							r92 := (2)*r91 + (-1)
																							r93 := int64(t3[r88])
																							r94 := (2)*r93 + (-1)
																							r95 := max(r88-(2), 0)
																							r96 := (2)*r95 + (-1)
																							var r97 int64
																							if r88 > 1 {
																								r97 = 1
																							}
																							r98 := r97 * r76
																							r99 := -r97 + (1)
																							r100 := r99 * r84
																							r101 := r98 + r100
																							r102 := min(max(r101, 0), 4294967296)
																							r103, top0 := int64(0), r90
																							if k := r92; k > top0 {
																								r103, top0 = 1, k
																							} else if k == top0 {
																								r103 = -1
																							}
																							if k := r94; k > top0 {
																								r103, top0 = 2, k
																							} else if k == top0 {
																								r103 = -1
																							}
																							if k := r96; k > top0 {
																								r103, top0 = 3, k
																							} else if k == top0 {
																								r103 = -1
																							}
																							if r103 == 0 {
																								r104 := (2) * r102
																								return Token(min(max((r104)>>1, 0), 65535) + (0)), true
																							}
																							if r103 == 1 {
																								r105 := (2)*r102 + (-65535)
																								return Token(min(max((r105-(-65535))>>17, 0), 65535) + (65536)), true
																							}
																							if r103 == 2 {
																								r106 := (2) * r102
																								return Token(min(max((r106)>>1, 0), 65535) + (131072)), true
																							}
																							r107 := (2)*r102 + (-65535)
																							return Token(min(max((r107-(-65535))>>17, 0), 65535) + (196608)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7297(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							var r12 int64
																							if r11 > 2147483647 {
																								r12 = 1
																							}
																							r13 := -r12 + (1)
																							r14 := (-65536)*r1 + (8)*r2 + (268500996)
																							r15 := min(max(r14, 0), int64(p))
																							r16 := int64(m.tokens[r15])
																							r17 := big1.at(r16)
																							r18 := int64(0)
																							if d := uint64(r16 - (196608)); d < 32768 {
																								r18 = int64(1)
																							}
																							r19 := r7 * r18
																							r20 := r17 + r19
																							r21 := int64(m.index1.find1(r20))
																							r22 := m.index1.vals[r21*4+3]
																							r23 := min(r22, int64(p))
																							r24 := int64(m.tokens[r23])
																							r25 := int64(0)
																							if d := uint64(r24 - (1)); d < 65535 {
																								r25 = int64(t6[(r24-(1))&31])
																							}
																							r26 := int64(0)
																							if d := uint64(r24 - (32)); d < 65504 {
																								r26 = int64(t11[(r24-(32))&63])
																							}
																							r27 := -r25 + (-32)*r26
																							r28 := int64(t14[r27-(-63)])
																							r29 := int64(t15[r27-(-63)])
																							r30 := m.index1.vals[r10*4+3]
																							r31 := r30 + (-3)
																							r32 := min(max(r31, 0), int64(p))
																							r33 := int64(m.tokens[r32])
																							r34 := int64(0)
																							if d := uint64(r33 - (196609)); d < 65535 {
																								r34 = r33 - (196608)
																							}
																							r35 := r13 * r34
																							r36 := -r34 + (65535)
																							r37 := r12 * r36
																							r38 := r35 + r37
																							r39 := r29 * r38
																							r40 := r30 + (-2)
																							r41 := min(max(r40, 0), int64(p))
																							r42 := int64(m.tokens[r41])
																							r43 := int64(0)
																							if d := uint64(r42 - (131073)); d < 65535 {
																								r43 = r42 - (131072)
																							}
																							r44 := r13 * r43
																							r45 := -r43 + (65535)
																							r46 := r12 * r45
																							r47 := r44 + r46
																							r48 := int64(t16[r27-(-63)])
																							r49 := (-2)*r25 + (-64)*r26 + r48 + (128)
																							r50 := r47 * r49
																							r51 := (65536)*r35 + (65536)*r37
																							r52 := r51 * r49
																							r53 := (65536)*r44 + (65536)*r46
																							r54 := r53 * r29
																							r55 := r50 + r52 + r54
																							r56 := min(max((r55)>>44, 0), 32)
																							r57 := r50 + r52 + r54 + (-17592186044416)*r56
																							r58 := min(max((r57)>>38, 0), 63)
																							r59 := r50 + r52 + r54 + (-17592186044416)*r56 + (-274877906944)*r58
																							r60 := min(max((r59)>>32, 0), 63)
																							r61 := r39 + (4096)*r56 + (64)*r58 + r60
																							r62 := r28 * r61
																							r63 := max(r27-(-1), 0)
																							r64 := r30 + (-1)
																							r65 := min(max(r64, 0), int64(p))
																							r66 := int64(m.tokens[r65])
																							r67 := int64(0)
																							if d := uint64(r66 - (65537)); d < 65535 {
																								r67 = r66 - (65536)
																							}
																							r68 := r13 * r67
																							r69 := -r67 + (65535)
																							r70 := r12 * r69
																							r71 := r68 + r70
																							r72 := r29 * r71
																							r73 := min(r30, int64(p))
																							r74 := int64(m.tokens[r73])
																							r75 := int64(0)
																							if d := uint64(r74 - (1)); d < 65535 {
																								r75 = r74
																							}
																							r76 := r13 * r75
																							r77 := -r75 + (65535)
																							r78 := r12 * r77
																							r79 := r76 + r78
																							r80 := r79 * r49
																							r81 := (65536)*r68 + (65536)*r70
																							r82 := r81 * r49
																							r83 := (65536)*r76 + (65536)*r78
																							r84 := r83 * r29
																							r85 := r80 + r82 + r84
																							r86 := min(max((r85)>>44, 0), 32)
																							r87 := r80 + r82 + r84 + (-17592186044416)*r86
																							r88 := min(max((r87)>>38, 0), 63)
																							r89 := r80 + r82 + r84 + (-17592186044416)*r86 + (-274877906944)*r88
																							r90 := min(max((r89)>>32, 0), 63)
																							r91 := r72 + r50 + r52 + r54 + (4096)*r86 + (-17592186044416)*r56 + (64)*r88 + (-274877906944)*r58 + r90 + (-4294967296)*r60
																							r92 := min(max((r91)>>32, 0), 2)
																							r93 := r72 + r50 + r52 + r54 + (4096)*r86 + (-17592186044416)*r56 + (64)*r88 + (-274877906944)*r58 + r90 + (-4294967296)*r60 + (-4294967296)*r92
																							r94 := r63 * r93
																							r95 := r62 + r94
																							r96 := r13 * r95
																							r97 := -r62 - r94 + (4294967295)
																							r98 := r12 * r97
																							r99 := r96 + r98
																							var r100 int64
																							if r99 > 0 {
																								r100 = 1
																							}
																							var r101 int64
																							if r99 > 65535 {
																								r101 = 1
																							}
																							r102 := -r28 - r63 + (1)
																							r103 := r102 * r61
																							r104 := r28 * r93
																							r105 := r80 + r82 + r84 + (-17592186044416)*r86 + (-274877906944)*r88 + (-4294967296)*r90
																							r106 := r63 * r105
																							r107 := r103 + r104 + r106
																							r108 := r13 * r107
																							r109 := -r103 - r104 - r106 + (4294967295)
																							r110 := r12 * r109
																							r111 := r108 + r110
																							var r112 int64
																							if r111 > 65535 {
																								r112 = 1
																							}
																							r113 := r100 + r112
																							var r114 int64
																							if r113 > 0 {
																								r114 = 1
																							}
																							r115 := r100 + r101 + r114
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
																							r125 := r124 * r99
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
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7320(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r11 := m.index1.vals[r10*4+3]
																							r12 := min(r11, int64(p))
																							r13 := int64(m.tokens[r12])
																							r14 := int64(0)
																							if d := uint64(r13 - (1)); d < 65535 {
																								r14 = int64(t6[(r13-(1))&31])
																							}
																							r15 := int64(0)
																							if d := uint64(r13 - (32)); d < 65504 {
																								r15 = int64(t11[(r13-(32))&63])
																							}
																							r16 := r14 + (32)*r15
																							var r17 int64
																							if r16 > 31 {
																								r17 = 1
																							}
																							r18 := -r17 + (1)
																							r19 := int64(t12[r16])
																							r20 := (-65536)*r1 + (8)*r2 + (268500995)
																							r21 := min(max(r20, 0), int64(p))
																							r22 := int64(m.tokens[r21])
																							r23 := big1.at(r22)
																							r24 := int64(0)
																							if d := uint64(r22 - (196608)); d < 32768 {
																								r24 = int64(1)
																							}
																							r25 := r7 * r24
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
																							r33 := r19 * r32
																							r34 := int64(t13[r16])
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
																							r47 := r46 * r19
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
																							r55 := r54 * r19
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
																							r68 := r33 + r39 + r45 + r47 + (4096)*r57 + (-17592186044416)*r59 + (64)*r61 + (-274877906944)*r63 + r65 + (-4294967296)*r67
																							r69 := min(max((r68)>>32, 0), 2)
																							r70 := r33 + r39 + r45 + r47 + (4096)*r57 + (-17592186044416)*r59 + (64)*r61 + (-274877906944)*r63 + r65 + (-4294967296)*r67 + (-4294967296)*r69
																							r71 := r18 * r70
																							r72 := r43 * r19
																							r73 := r51 + r53 + r55 + r72 + (-17592186044416)*r57 + (4096)*r59 + (-274877906944)*r61 + (64)*r63 + (-4294967296)*r65 + r67
																							r74 := r17 * r73
																							r75 := r71 + r74
																							var r76 int64
																							if r75 > 0 {
																								r76 = 1
																							}
																							var r77 int64
																							if r75 > 65535 {
																								r77 = 1
																							}
																							r78 := r18 * r73
																							r79 := r17 * r70
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
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7343(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r11 := m.index1.vals[r10*4+3]
																							r12 := min(r11, int64(p))
																							r13 := int64(m.tokens[r12])
																							r14 := int64(0)
																							if d := uint64(r13 - (1)); d < 65535 {
																								r14 = int64(t6[(r13-(1))&31])
																							}
																							r15 := int64(0)
																							if d := uint64(r13 - (32)); d < 65504 {
																								r15 = int64(t11[(r13-(32))&63])
																							}
																							r16 := -r14 + (-32)*r15
																							r17 := int64(t14[r16-(-63)])
																							r18 := -r17 + (1)
																							r19 := int64(t15[r16-(-63)])
																							r20 := (-65536)*r1 + (8)*r2 + (268500995)
																							r21 := min(max(r20, 0), int64(p))
																							r22 := int64(m.tokens[r21])
																							r23 := big1.at(r22)
																							r24 := int64(0)
																							if d := uint64(r22 - (196608)); d < 32768 {
																								r24 = int64(1)
																							}
																							r25 := r7 * r24
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
																							r33 := r19 * r32
																							r34 := r28 + (-2)
																							r35 := min(max(r34, 0), int64(p))
																							r36 := int64(m.tokens[r35])
																							r37 := int64(0)
																							if d := uint64(r36 - (131073)); d < 65535 {
																								r37 = r36 - (131072)
																							}
																							r38 := int64(t16[r16-(-63)])
																							r39 := (-2)*r14 + (-64)*r15 + r38 + (128)
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
																							r48 := r47 * r19
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
																							r56 := r55 * r19
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
																							r69 := r33 + r40 + r46 + r48 + (4096)*r58 + (-17592186044416)*r60 + (64)*r62 + (-274877906944)*r64 + r66 + (-4294967296)*r68
																							r70 := min(max((r69)>>32, 0), 2)
																							r71 := r33 + r40 + r46 + r48 + (4096)*r58 + (-17592186044416)*r60 + (64)*r62 + (-274877906944)*r64 + r66 + (-4294967296)*r68 + (-4294967296)*r70
																							r72 := r18 * r71
																							r73 := r44 * r19
																							r74 := r52 + r54 + r56 + r73 + (-17592186044416)*r58 + (4096)*r60 + (-274877906944)*r62 + (64)*r64 + (-4294967296)*r66 + r68
																							r75 := r17 * r74
																							r76 := r72 + r75
																							var r77 int64
																							if r76 > 0 {
																								r77 = 1
																							}
																							var r78 int64
																							if r76 > 65535 {
																								r78 = 1
																							}
																							r79 := r18 * r74
																							r80 := r17 * r71
																							r81 := r79 + r80
																							var r82 int64
																							if r81 > 65535 {
																								r82 = 1
																							}
																							r83 := r77 + r82
																							var r84 int64
																							if r83 > 0 {
																								r84 = 1
																							}
																							r85 := r77 + r78 + r84
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
																							r95 := r94 * r76
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
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7366(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r12 := r11 + (-1)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := int64(0)
																							if d := uint64(r14 - (65537)); d < 65535 {
																								r15 = r14 - (65536)
																							}
																							r16 := t17.eval(r15)
																							var r17 int64
																							if r15 > 0 {
																								r17 = 1
																							}
																							r18 := -r17 + (1)
																							var r19 int64
																							if r18 != 0 {
																								r20 := min(r11, int64(p))
																								r21 := int64(m.tokens[r20])
																								r22 := int64(0)
																								if d := uint64(r21 - (1)); d < 65535 {
																									r22 = r21
																								}
																								r23 := t17.eval(r22)
																								r24 := -r23 + (16)
																								r19 = r18 * r24
																							}
																							r25 := (-2)*r16 + (2)*r19 + (32)
																							return Token(min(max((r25)>>1, 0), 65535) + (0)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7389(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r12 := r11 + (-3)
																							r13 := min(max(r12, 0), int64(p))
																							r14 := int64(m.tokens[r13])
																							r15 := int64(0)
																							if d := uint64(r14 - (196609)); d < 65535 {
																								r15 = r14 - (196608)
																							}
																							r16 := t17.eval(r15)
																							var r17 int64
																							if r15 > 0 {
																								r17 = 1
																							}
																							r18 := -r17 + (1)
																							r19 := r11 + (-2)
																							r20 := min(max(r19, 0), int64(p))
																							r21 := int64(m.tokens[r20])
																							r22 := int64(0)
																							if d := uint64(r21 - (131073)); d < 65535 {
																								r22 = r21 - (131072)
																							}
																							r23 := t17.eval(r22)
																							r24 := -r23 + (16)
																							r25 := r18 * r24
																							var r26 int64
																							if r22 > 0 {
																								r26 = 1
																							}
																							r27 := -r26 - r17
																							r28 := max(r27-(-1), 0)
																							var r29 int64
																							if r28 != 0 {
																								r30 := r11 + (-1)
																								r31 := min(max(r30, 0), int64(p))
																								r32 := int64(m.tokens[r31])
																								r33 := int64(0)
																								if d := uint64(r32 - (65537)); d < 65535 {
																									r33 = r32 - (65536)
																								}
																								r34 := t17.eval(r33)
																								var r35 int64
																								if r33 > 0 {
																									r35 = 1
																								}
																								r36 := -r35 + (1)
																								var r37 int64
																								if r36 != 0 {
																									r38 := min(r11, int64(p))
																									r39 := int64(m.tokens[r38])
																									r40 := int64(0)
																									if d := uint64(r39 - (1)); d < 65535 {
																										r40 = r39
																									}
																									r41 := t17.eval(r40)
																									r42 := -r41 + (16)
																									r37 = r36 * r42
																								}
																								r43 := -r34 + r37 + (16)
																								r29 = r28 * r43
																							}
																							r44 := (-2)*r16 + (2)*r25 + (2)*r29 + (32)
																							return Token(min(max((r44)>>1, 0), 65535) + (0)), true
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func (m *Machine) f7412(p int, own Token, r0 int64, r1 int64) (Token, bool) {
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
																							r15 := min(max((r14)>>12, 0), 15)
																							r16 := r11 + (-1)
																							r17 := min(max(r16, 0), int64(p))
																							r18 := int64(m.tokens[r17])
																							r19 := int64(0)
																							if d := uint64(r18 - (65537)); d < 65535 {
																								r19 = r18 - (65536)
																							}
																							r20 := min(max((r19)>>12, 0), 15)
																							r21 := r11 + (-2)
																							r22 := min(max(r21, 0), int64(p))
																							r23 := int64(m.tokens[r22])
																							r24 := int64(0)
																							if d := uint64(r23 - (131073)); d < 65535 {
																								r24 = r23 - (131072)
																							}
																							r25 := min(max((r24)>>12, 0), 15)
																							r26 := r11 + (-3)
																							r27 := min(max(r26, 0), int64(p))
																							r28 := int64(m.tokens[r27])
																							r29 := int64(0)
																							if d := uint64(r28 - (196609)); d < 65535 {
																								r29 = r28 - (196608)
																							}
																							r30 := min(max((r29)>>12, 0), 15)
																							r31 := r14 + (-4096)*r15
																							r32 := min(max((r31)>>8, 0), 15)
																							r33 := r19 + (-4096)*r20
																							r34 := min(max((r33)>>8, 0), 15)
																							r35 := r24 + (-4096)*r25
																							r36 := min(max((r35)>>8, 0), 15)
																							r37 := r29 + (-4096)*r30
																							r38 := min(max((r37)>>8, 0), 15)
																							r39 := r14 + (-4096)*r15 + (-256)*r32
																							r40 := min(max((r39)>>4, 0), 15)
																							r41 := r19 + (-4096)*r20 + (-256)*r34
																							r42 := min(max((r41)>>4, 0), 15)
																							r43 := r24 + (-4096)*r25 + (-256)*r36
																							r44 := min(max((r43)>>4, 0), 15)
																							r45 := r29 + (-4096)*r30 + (-256)*r38
																							r46 := min(max((r45)>>4, 0), 15)
																							r47 := int64(t18[r40])
																							r48 := int64(t18[r32])
																							r49 := int64(t18[r15])
																							r50 := int64(t18[r42])
																							r51 := int64(t18[r34])
																							r52 := int64(t18[r20])
																							r53 := int64(t18[r44])
																							r54 := int64(t18[r36])
																							r55 := int64(t18[r25])
																							r56 := int64(t18[r46])
																							r57 := int64(t18[r38])
																							r58 := int64(t18[r30])
																							r59 := r14 + (-4096)*r15 + (-256)*r32 + (-16)*r40
																							r60 := t19.eval(r59)
																							r61 := r19 + (-4096)*r20 + (-256)*r34 + (-16)*r42
																							r62 := t19.eval(r61)
																							r63 := r24 + (-4096)*r25 + (-256)*r36 + (-16)*r44
																							r64 := t19.eval(r63)
																							r65 := r29 + (-4096)*r30 + (-256)*r38 + (-16)*r46
																							r66 := t19.eval(r65)
																							r67 := r15 + r20 + r25 + r30 + r32 + r34 + r36 + r38 + r40 + r42 + r44 + r46 - r47 - r48 - r49 - r50 - r51 - r52 - r53 - r54 - r55 - r56 - r57 - r58 + r60 + r62 + r64 + r66
																							var r68 int64
																							if r67 > 65535 {
																								r68 = 1
																							}
																							r69 := (-2)*r68 + (1)
																							r70 := (2)*r68 + (-1)
																							r71 := max(r67, 0)
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
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}
