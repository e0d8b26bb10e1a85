// Code generated from the weights of model 16cfe4d4dffd081295b2d6595dc54a582e5a744ebb44b179ea00e0a1fc7c2941; DO NOT EDIT.

package compiled

func (m *Machine) f8830(p int, own Token) (Token, bool) {
	m.best0.count++
	{
		{
			m.best1.count++
			{
				if k := int64(1); k >= m.best2.key {
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
