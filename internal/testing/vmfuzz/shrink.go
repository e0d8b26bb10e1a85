package vmfuzz

// Shrink makes a program smaller that has a property, such as a difference
// between engines: it drops and zeroes choices while the property holds, and
// asks at most tries times. The program itself must have it.
func Shrink(p *Program, tries int, has func(*Program) bool) *Program {
	best := p
	attempt := func(data []byte) bool {
		if tries == 0 {
			return false
		}
		tries--
		if q := FromBytes(data); smaller(q, best) && has(q) {
			best = q
			return true
		}
		return false
	}
	for progress := true; progress && tries > 0; {
		progress = false
		for i := 0; i < len(best.spans); i++ {
			old, span := best.Choices, best.spans[len(best.spans)-1-i]
			if attempt(append(append([]byte(nil), old[:span[0]]...), old[min(span[1], len(old)):]...)) {
				progress, i = true, i-1
			}
		}
		for size := max(len(best.Choices)/2, 1); size > 0; size /= 2 {
			for at := 0; at < len(best.Choices); {
				old := best.Choices
				end := min(at+size, len(old))
				if attempt(append(append([]byte(nil), old[:at]...), old[end:]...)) {
					progress = true
					continue // what follows has moved here
				}
				zeroed := append([]byte(nil), old...)
				for i := at; i < end; i++ {
					zeroed[i] = 0
				}
				if attempt(zeroed) {
					progress = true
				}
				at += size
			}
		}
	}
	return best
}

// smaller orders programs: by size of the module, then of the choices.
func smaller(p, q *Program) bool {
	if len(p.Wasm) != len(q.Wasm) {
		return len(p.Wasm) < len(q.Wasm)
	}
	if len(p.Calls) != len(q.Calls) {
		return len(p.Calls) < len(q.Calls)
	}
	if len(p.Choices) != len(q.Choices) {
		return len(p.Choices) < len(q.Choices)
	}
	return sum(p.Choices) < sum(q.Choices)
}

func sum(data []byte) (n int) {
	for _, b := range data {
		n += int(b)
	}
	return n
}
