package graph

// Relu is relu(x).
func (g *Graph) Relu(name string, x Value) Value {
	return g.Unit(name, Neuron{1, x, Const(1)})
}

// Gate is relu(flag)·x: x where the flag is 1, 0 where it is 0.
func (g *Graph) Gate(name string, flag, x Value) Value {
	return g.Unit(name, Neuron{1, flag, x})
}

// And is 1 where both flags are 1.
func (g *Graph) And(name string, a, b Value) Value {
	for _, v := range []Value{a, b} {
		if c, ok := v.Constant(); ok && c == 0 {
			return v
		}
	}
	return g.Unit(name, Neuron{1, a.Add(b).Plus(-1), Const(1)})
}

// StepNeurons are 1 where x ≥ at, else 0, for integers.
func StepNeurons(weight int64, x Value, at int64) []Neuron {
	return []Neuron{{weight, x.Plus(1 - at), Const(1)}, {-weight, x.Plus(-at), Const(1)}}
}

// Step is 1 where x ≥ at, else 0.
func (g *Graph) Step(name string, x Value, at int64) Value {
	return g.Unit(name, StepNeurons(1, x, at)...)
}

// Equal is 1 where x = at, else 0.
func (g *Graph) Equal(name string, x Value, at int64) Value {
	return g.Unit(name, EqualNeurons(1, x, at)...)
}

// EqualNeurons are weight where x = at, else 0.
func EqualNeurons(weight int64, x Value, at int64) []Neuron {
	return []Neuron{{weight, x.Plus(1 - at), Const(1)}, {-2 * weight, x.Plus(-at), Const(1)}, {weight, x.Plus(-at - 1), Const(1)}}
}

// Clamp is x within lo to hi.
func (g *Graph) Clamp(name string, x Value, lo, hi int64) Value {
	return g.Unit(name, Neuron{1, x.Plus(-lo), Const(1)}, Neuron{-1, x.Plus(-hi), Const(1)}).Plus(lo)
}

// Floor is floor(x/2^shift) within 0 to steps, for x ≥ 0: a ladder of steps.
func (g *Graph) Floor(name string, x Value, shift uint, steps int) Value {
	var n []Neuron
	for i := 1; i <= steps; i++ {
		n = append(n, StepNeurons(1, x, int64(i)<<shift)...)
	}
	return g.Unit(name, n...)
}

// Func is a function of an integer x from 0 up to len(values)-1, as a
// piecewise linear one. values[0] has to be 0: where x is 0, so is the result.
func (g *Graph) Func(name string, x Value, values []int64) Value {
	var n []Neuron
	slope := int64(0)
	for i := 1; i < len(values); i++ {
		if d := values[i] - values[i-1]; d != slope {
			n = append(n, Neuron{d - slope, x.Plus(int64(1 - i)), Const(1)})
			slope = d
		}
	}
	return g.Unit(name, n...)
}

// List is values[x] for an integer x from 0 up to len(values)-1, and 0 for all
// others, as a piecewise linear function.
func (g *Graph) List(name string, x Value, values []int64) Value {
	var n []Neuron
	slope, last := int64(0), int64(0)
	for i := range len(values) + 2 {
		next := int64(0)
		if i < len(values) {
			next = values[i]
		}
		// From i-1 to i the function goes from last to next.
		if d := next - last; d != slope {
			n = append(n, Neuron{d - slope, x.Plus(int64(1 - i)), Const(1)})
			slope = d
		}
		last = next
	}
	return g.Unit(name, n...)
}
