package atwork

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"tassadar/vm"
	"tassadar/vm/exact"
	"tassadar/vm/graph"
	"tassadar/vm/int128"
	"tassadar/vm/tokenmachine"
)

// Look is what one attention head did at a position.
type Look struct {
	// Layer and Head count from 1, heads within their layer, as vm inspect lists them.
	Layer, Head int
	// Kind is what vm.exact found that the head does, Does the same in words.
	Kind, Does string
	// At is the position that it attended to, -1 for the mean over all.
	At int
	// Reads are what it brought from there into which value; none of a mean, of which the
	// layer makes a sum.
	Reads []Read
}

// Read is a value that a head brought.
type Read struct {
	Name  string // in the graph that the weights were compiled from
	Value string // decimal
}

// Layer is what one layer worked out.
type Layer struct {
	Layer  int
	Values []Read
}

// watcher appends tokens to an engine that shows what it does, and keeps what it did at the
// last position.
type watcher struct {
	e     vm.Engine
	m     *vm.Model
	heads [][]head // by layer, those that add to the state
	named [][]slot // by layer, what is there at its end and was not before

	looks, averages []Look
	worked          []Layer
	zeros           int
	state           []int128.Int // after the last layer
}

// head is one of the model, with what it brought at each position so far.
type head struct {
	*vm.Head
	number     int // in its layer
	kind, does string
	names      [2][]target
	values     [2][]int128.Int // by component, position
}

// target is where a component of a head goes.
type target struct {
	name   string
	weight int128.Int
}

type slot struct {
	name string
	at   int
}

func newWatcher(x *exact.Engine, m *vm.Model, layout *graph.Report) *watcher {
	w := &watcher{m: m, heads: make([][]head, len(m.Layers)), named: make([][]slot, len(m.Layers))}
	// By half layer and slot: what is made there.
	names := map[[2]int]string{}
	flags := tokenmachine.OperationFlags()
	for _, s := range layout.Slots {
		if n, ok := strings.CutPrefix(s.Name, "operation."); ok {
			if i, err := strconv.Atoi(n); err == nil && i < len(flags) {
				s.Name = "operation " + strings.TrimPrefix(flags[i], "op.")
			}
		}
		names[[2]int{s.Born, s.Slot}] = s.Name
		// A value that its own layer reads last is gone at the end of that.
		if l := (s.Born - 1) / 2; s.Born > 0 && s.Last > 2*l+2 {
			w.named[l] = append(w.named[l], slot{s.Name, s.Slot})
		}
	}
	for l, report := range x.Inspect().Layers {
		for _, h := range report.Heads {
			out := head{Head: &m.Layers[l].Heads[h.Head], number: h.Head, kind: h.Kind, does: h.Does}
			for c := range 2 {
				for _, o := range out.Out[c] {
					out.names[c] = append(out.names[c], target{names[[2]int{2*l + 1, o.Slot}], o.Weight})
				}
			}
			w.heads[l] = append(w.heads[l], out)
		}
	}
	w.e = x.Observed(w.observe)
	return w
}

// append takes the next token.
func (w *watcher) append(ctx context.Context, t vm.Token) error {
	w.looks, w.averages, w.worked, w.zeros = nil, nil, nil, 0
	w.remember(0, w.m.InitialState(w.e.Len(), t))
	return w.e.Append(ctx, t)
}

// remember takes what the heads of a layer offer later positions of the state before it.
func (w *watcher) remember(l int, state []int128.Int) {
	for h := range w.heads[l] {
		head := &w.heads[l][h]
		for c := range 2 {
			v, _ := head.Value[c].Dot(state) // the definition would have refused what does not fit
			head.values[c] = append(head.values[c], v)
		}
	}
}

// observe is a [vm.Observer].
func (w *watcher) observe(_, l int, state []int128.Int, picks []int) {
	for k, at := range picks {
		h := &w.heads[l][k]
		look := Look{Layer: l + 1, Head: h.number + 1, Kind: h.kind, Does: h.does, At: at}
		for c := range 2 {
			for _, to := range h.names[c] {
				if at >= 0 {
					v, _ := h.values[c][at].Mul(to.weight)
					look.Reads = append(look.Reads, Read{to.name, v.String()})
				}
			}
		}
		if at < 0 {
			w.averages = append(w.averages, look)
		} else {
			w.looks = append(w.looks, look)
		}
	}
	layer := Layer{Layer: l + 1}
	for _, s := range w.named[l] {
		if state[s.at].IsZero() {
			w.zeros++
			continue
		}
		layer.Values = append(layer.Values, Read{s.name, state[s.at].String()})
	}
	slices.SortStableFunc(layer.Values, func(a, b Read) int { return strings.Compare(a.Name, b.Name) })
	if len(layer.Values) > 0 {
		w.worked = append(w.worked, layer)
	}
	if l+1 < len(w.m.Layers) {
		w.remember(l+1, state)
	} else {
		w.state = slices.Clone(state)
	}
}
