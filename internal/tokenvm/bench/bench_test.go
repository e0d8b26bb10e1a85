package bench_test

import (
	"slices"
	"testing"

	"tassadar/internal/tokenvm/bench"
	"tassadar/vm/tokenmachine"
)

func TestRelate(t *testing.T) {
	rows := []bench.Row{{Engine: "vm.exact", TokensPerSecond: 30}, {Engine: "vm.float64.plain", TokensPerSecond: 10}, {Engine: "vm.compiled"}}
	bench.Relate(rows)
	if rows[0].Ratio != 3 || rows[1].Ratio != 1 || rows[2].Ratio != 0 {
		t.Errorf("%+v", rows)
	}
	bench.Relate(rows[:1:1])
	alone := []bench.Row{{Engine: "vm.exact", TokensPerSecond: 30}}
	if bench.Relate(alone); alone[0].Ratio != 0 {
		t.Errorf("without vm.float64.plain: %+v", alone)
	}
}

// vm.verify needs a trace; the definition runs once and not far.
func TestMeasure(t *testing.T) {
	m := tokenmachine.Model()
	b := &bench.Bench{Model: m, Tokens: 10, Rounds: 1}
	row, err := b.Measure(t.Context(), "vm.verify")
	if err != nil || row.Tokens != 0 || row.Note != "needs vm.exact before it" {
		t.Errorf("%+v, %v", row, err)
	}
	if e := bench.Engines(); !slices.Contains(e, "vm.verify") || !slices.Contains(e, "vm.exact") {
		t.Errorf("engines %v", e)
	}
}
