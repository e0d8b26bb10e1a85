package vm

import "fmt"

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
func (x *Exact) Inspect() *Report {
	p := x.p
	m := p.m
	r := &Report{Digest: p.digest(), Vocabulary: len(m.Names), Width: m.Width, Stop: m.Name(m.Stop), Classes: len(p.classes), Rows: len(p.rows),
		BytesPerToken: 4 + 16*len(p.scans)}
	for i := range p.hists {
		if p.hists[i].ring == 0 {
			r.BytesPerToken += 8
		}
	}
	for i := range p.families {
		r.Families = append(r.Families, len(p.families[i].ids))
	}
	for l := range m.Layers {
		lr := LayerReport{Neurons: len(m.Layers[l].Neurons)}
		for _, n := range m.Layers[l].Neurons {
			if len(n.Down) == 0 {
				lr.DeadNeurons++
			}
		}
		for _, role := range p.squares[l] {
			if role == squareFollower {
				lr.Squares++
			}
		}
		for h := range p.heads[l] {
			hp := &p.heads[l][h]
			if hp.kind == headDead {
				lr.DeadHeads++
				continue
			}
			lr.Heads = append(lr.Heads, HeadReport{h, hp.kind.String(), p.does(l, h)})
		}
		r.Layers = append(r.Layers, lr)
	}
	return r
}

func (p *plan) does(l, h int) string {
	hp, head := &p.heads[l][h], &p.m.Layers[l].Heads[h]
	from := ""
	for c := range 2 {
		if len(head.Out[c]) == 0 {
			continue
		}
		switch {
		case hp.kind == headSelf:
		case hp.table[c] >= 0 && (hp.kind == headGather || hp.kind == headScan):
			from = ", values from the token there"
		}
	}
	switch hp.kind {
	case headSelf:
		return "passes its own value through"
	case headGather:
		return "reads the position that the query names" + from
	case headContent:
		ip := &p.indexes[hp.index]
		clear := ""
		if !ip.c.zero() {
			clear = ", least cleared first"
		}
		return fmt.Sprintf("nearest key in index %d%s, latest on ties; key %s", hp.index, clear, p.rowText(head.Key[0]))
	case headDirection:
		return fmt.Sprintf("running best of the keys, latest on ties (record %d)", hp.index)
	case headMean:
		return fmt.Sprintf("running sum and count (record %d)", hp.index)
	case headScan:
		return "scores every position: no structure proven" + from
	}
	return "averages without structure: the definition runs it"
}

func (p *plan) rowText(r Row) string {
	s := ""
	for _, t := range r {
		s += fmt.Sprintf("%+d·x%d", t.Weight.Big(), t.Slot)
	}
	return s
}
