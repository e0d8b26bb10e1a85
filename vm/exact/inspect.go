package exact

import (
	"fmt"

	"tassadar/vm"
	"tassadar/vm/internal/plan"
)

// Report describes a model and what vm.exact found in its weights.
type Report struct {
	Digest     string        `json:"digest"`
	Vocabulary int           `json:"vocabulary"`
	Width      int           `json:"width"`
	Stop       string        `json:"stop"`
	Classes    int           `json:"token_classes"`
	Layers     []LayerReport `json:"layers"`
	// Families and Rows are the parts of the output layer: rows with a closed
	// form, and rows that are scored one by one.
	Families []int `json:"output_families"`
	Rows     int   `json:"output_rows"`
	// BytesPerToken is what every token keeps for ever; indexes are on top,
	// by distinct key.
	BytesPerToken int `json:"bytes_per_token"`
}

// LayerReport counts what a layer has and lists its live heads.
type LayerReport struct {
	Heads       []HeadReport `json:"heads"`
	DeadHeads   int          `json:"dead_heads"`
	Neurons     int          `json:"neurons"`
	DeadNeurons int          `json:"dead_neurons"`
	Squares     int          `json:"squares"`
}

// HeadReport says what one head does.
type HeadReport struct {
	Head int    `json:"head"`
	Kind string `json:"kind"`
	Does string `json:"does"`
}

// Inspect reports what the plan found.
func (x *Engine) Inspect() *Report {
	p := x.p
	m := p.Model
	r := &Report{Digest: p.digest(), Vocabulary: len(m.Names), Width: m.Width, Stop: m.Name(m.Stop), Classes: len(p.Classes), Rows: len(p.Rows),
		BytesPerToken: 4 + 16*len(p.Scans)}
	for i := range p.Histories {
		if p.Histories[i].Ring == 0 {
			r.BytesPerToken += 8
		}
	}
	for i := range p.Families {
		r.Families = append(r.Families, len(p.Families[i].Tokens))
	}
	for l := range m.Layers {
		lr := LayerReport{Neurons: len(m.Layers[l].Neurons)}
		for _, n := range m.Layers[l].Neurons {
			if len(n.Down) == 0 {
				lr.DeadNeurons++
			}
		}
		for _, role := range p.Squares[l] {
			if role == plan.SquareFollower {
				lr.Squares++
			}
		}
		for h := range p.Heads[l] {
			hp := &p.Heads[l][h]
			if hp.Kind == plan.HeadDead {
				lr.DeadHeads++
				continue
			}
			lr.Heads = append(lr.Heads, HeadReport{h, hp.Kind.String(), does(&p.Plan, l, h)})
		}
		r.Layers = append(r.Layers, lr)
	}
	return r
}

// does says in words what head h of layer l does.
func does(p *plan.Plan, l, h int) string {
	hp, head := &p.Heads[l][h], &p.Model.Layers[l].Heads[h]
	from := ""
	for c := range 2 {
		if len(head.Out[c]) == 0 {
			continue
		}
		switch {
		case hp.Kind == plan.HeadSelf:
		case hp.Table[c] >= 0 && (hp.Kind == plan.HeadGather || hp.Kind == plan.HeadScan):
			from = ", values from the token there"
		}
	}
	switch hp.Kind {
	case plan.HeadSelf:
		return "passes its own value through"
	case plan.HeadGather:
		return "reads the position that the query names" + from
	case plan.HeadContent:
		ip := &p.Indexes[hp.Index]
		clear := ""
		if !ip.Penalty.IsZero() {
			clear = ", least cleared first"
		}
		return fmt.Sprintf("nearest key in index %d%s, latest on ties; key %s", hp.Index, clear, rowText(head.Key[0]))
	case plan.HeadDirection:
		return fmt.Sprintf("running best of the keys, latest on ties (record %d)", hp.Index)
	case plan.HeadMean:
		return fmt.Sprintf("running sum and count (record %d)", hp.Index)
	case plan.HeadScan:
		return "scores every position: no structure proven" + from
	}
	return "averages without structure: the definition runs it"
}

func rowText(r vm.Row) string {
	s := ""
	for _, t := range r {
		s += fmt.Sprintf("%+d·x%d", t.Weight.Big(), t.Slot)
	}
	return s
}
