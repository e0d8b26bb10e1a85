package challenge

import (
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/tracestore"
	"tassadar/vm"
)

// A trace is of the case that is named, or of the only one that it can be of; what is
// named wrongly is told what there is.
func TestTracedCase(t *testing.T) {
	model := tassadar.DigestBytes([]byte("model"))
	traces := [][]vm.Token{{1, 2, 3}, {4, 5}, {6}}
	dir := t.TempDir()
	store, err := tracestore.Open(dir, 1<<20)
	if err != nil {
		t.Fatal(err)
	}
	file := func(i int) *tracestore.File {
		root := evidence.NewTraceTree(model, traces[i]).Root()
		if _, err := store.Put(model, traces[i]); err != nil {
			t.Fatal(err)
		}
		matches, err := filepath.Glob(filepath.Join(dir, root.Hex()+"*"))
		if err != nil || len(matches) != 1 {
			t.Fatal(matches, err)
		}
		f, err := tracestore.OpenFile(matches[0])
		if err != nil {
			t.Fatal(err)
		}
		return f
	}
	observed := func(id string, i int) evidence.ObservedCase {
		return evidence.ObservedCase{ID: id, Trace: &evidence.Trace{Root: evidence.NewTraceTree(model, traces[i]).Root(), Tokens: tassadar.Uint(len(traces[i]))}}
	}
	none := &evidence.Receipt{Cases: []evidence.ObservedCase{{ID: "sum/one"}}}
	one := &evidence.Receipt{Cases: []evidence.ObservedCase{{ID: "sum/none"}, observed("sum/one", 0)}}
	two := &evidence.Receipt{Cases: []evidence.ObservedCase{observed("sum/one", 0), observed("sum/two", 1)}}
	for _, c := range []struct {
		name    string
		receipt *evidence.Receipt
		named   string
		file    *tracestore.File
		want    string // the case, or what the error says
		code    tassadar.Code
	}{
		{"no trace", none, "", nil, "commits to no trace", tassadar.TraceUnavailable},
		{"the only one", one, "", nil, "sum/one", ""},
		{"by name", two, "sum/two", nil, "sum/two", ""},
		{"by its file", two, "", file(1), "sum/two", ""},
		{"two", two, "", nil, "traces of 2 cases", tassadar.BadUse},
		{"mistyped", two, "sum/tow", nil, `did you mean "sum/two"`, tassadar.BadUse},
		{"without a trace", one, "sum/none", nil, "no trace of a case", tassadar.BadUse},
		{"another file", two, "", file(2), "commits to", tassadar.InputMalformed},
		{"the file of another case", two, "sum/one", file(1), "of sum/one", tassadar.InputMalformed},
	} {
		got, err := TracedCase(c.receipt, c.named, c.file)
		if code := tassadar.CodeOf(err); code != c.code || err == nil && got != c.want || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %q, %s %v", c.name, got, code, err)
		}
	}
}
