package appraise_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// TestLaw2SameBytes appraises receipts that arrived in every which order, fifty
// times. Where a receipt stands in the log, and the log's root, are all that
// may differ.
func TestLaw2SameBytes(t *testing.T) {
	w := newWorld(t, testPolicy(), 1, 1, 3)
	type answer struct{ receipt, refs []byte }
	var answers []answer
	for i, p := range []string{articleID, articleID, articleID, broadA, broadA, ownID, ownID, ownID} {
		h := w.workers[i%3]
		a := w.assign(cellOf(p, engines[i%2]), h)
		rc := w.passing(a, h)
		switch i {
		case 2:
			differing("calc/two")(rc)
		case 4:
			rc.Cases = rc.Cases[2:]
		}
		answers = append(answers, answer{receipt: w.receipt(rc, h)})
	}
	base := slices.Clone(w.log.leaves)
	for _, a := range answers {
		if _, err := w.op.Accept(t.Context(), a.receipt); err != nil {
			t.Fatal(err)
		}
	}
	for i, r := range w.op.Verified().Closings() {
		answers[i].refs = w.sign(evidence.KindClosing, r.Body, w.desk)
	}
	bare := func() string {
		v := w.verdict()
		v.Log = evidence.LogHead{}
		v.Drifts = nil // drift is a matter of order
		for i := range v.Cells {
			for j := range v.Cells[i].Receipts {
				v.Cells[i].Receipts[j].Index = 0
			}
		}
		return canonical(t, v)
	}
	rnd := rand.New(rand.NewPCG(1, 2))
	want := ""
	for range 50 {
		w.log.leaves = slices.Clone(base)
		for _, i := range rnd.Perm(len(answers)) {
			w.log.leaves = append(w.log.leaves, answers[i].receipt)
		}
		for _, i := range rnd.Perm(len(answers)) {
			w.log.leaves = append(w.log.leaves, answers[i].refs)
		}
		w.reopen()
		if want == "" {
			want = bare()
		}
		if got := bare(); got != want {
			t.Fatal("the order of receipts changes the verdict")
		}
	}
}

// TestLaw2Pure reads the sources of what verdicts are made of: no clock, no
// chance, no input or output, no floating point.
func TestLaw2Pure(t *testing.T) {
	forbidden := []string{"time", "os", "io/fs", "net", "net/http", "math", "math/rand", "math/rand/v2", "math/big", "crypto/rand", "path/filepath", "runtime", "unsafe", "sync", "maps"}
	allowed := map[string][]string{
		"../value.go":             {"math"},            // reads decimal floats of policy files into bits
		"../evidence/parallel.go": {"runtime", "sync"}, // does independent things, in no order that matters
		"../evidence/chunks.go":   {"sync"},            // holds what was read last: no order changes what it says
	}
	floats := map[string]bool{"../value.go": true}
	for _, dir := range []string{".", "..", "../evidence"} {
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		files := 0
		for _, e := range entries {
			name := dir + "/" + e.Name()
			if e.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") || dir == "../evidence" && readsTiles(e) {
				continue
			}
			files++
			f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			for _, imp := range f.Imports {
				path := strings.Trim(imp.Path.Value, `"`)
				if slices.Contains(forbidden, path) && !slices.Contains(allowed[name], path) {
					t.Errorf("%s imports %s", name, path)
				}
			}
			ast.Inspect(f, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.Ident:
					if (n.Name == "float32" || n.Name == "float64") && !floats[name] {
						t.Errorf("%s uses %s", name, n.Name)
					}
				case *ast.BasicLit:
					if n.Kind == token.FLOAT {
						t.Errorf("%s has the float %s", name, n.Value)
					}
				}
				return true
			})
		}
		if files < 4 {
			t.Errorf("%d files in %s: the test reads nothing", files, dir)
		}
	}
}

// readsTiles names the files of evidence that read: they take an fs.FS.
func readsTiles(e fs.DirEntry) bool { return e.Name() == "tiles.go" || e.Name() == "cosigned.go" }

func TestAppraiseRefuses(t *testing.T) {
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	digests := w.op.Verified().Policies()[0].Body.Policy
	for _, c := range []struct {
		name string
		v    *evidence.Verified
		ok   bool
	}{
		{"nil", nil, false},
		{"zero value", &evidence.Verified{}, false},
		{"verified", w.op.Verified(), true},
	} {
		if _, err := appraise.Appraise(c.v, digests.Digest(), start); (err == nil) != c.ok {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	if _, err := appraise.Appraise(w.op.Verified(), digest("no such policy"), start); err == nil {
		t.Error("a policy that is not in the log decides (law 15)")
	}
	if got := (appraise.Passed{}); got.Profile() != "" || got.Cells() != nil {
		t.Error("the zero value of Passed publishes something")
	}
}

// A verdict finds its cells and gates by name, and counts the operators that may
// still decide.
func TestVerdictByName(t *testing.T) {
	w := newWorld(t, smallPolicy(), 3, 2, 1)
	w.editTrust(func(t *tassadar.Trust) {
		k, _ := t.Key(w.ops[2].ID())
		k.Revoked = w.now
	})
	v := w.verdict()
	if g := v.Governance; g.Operators != 2 || g.Threshold != 2 || g.OneByOne {
		t.Errorf("governance %+v", g)
	}
	if g, ok := v.Gate(tassadar.GateArticle); !ok || g.Gate != tassadar.GateArticle {
		t.Errorf("gate %v %v", g, ok)
	}
	if g, ok := v.Gate("none"); ok || g != nil {
		t.Errorf("a gate that is not there: %v %v", g, ok)
	}
	if c, ok := v.Cell(cellOf(articleID, "e1")); !ok || c.Cell != cellOf(articleID, "e1") {
		t.Errorf("cell %v %v", c, ok)
	}
	if c, ok := v.Cell(cellOf(articleID, "none")); ok || c != nil {
		t.Errorf("a cell that is not there: %v %v", c, ok)
	}
}

// Operators may sign a policy that no file could become: an envelope and a gate of
// a profile that is not there, and prerequisites that nobody knows. Nothing of it
// is green, and nobody who appraises it fails.
func TestPolicyWithoutItsProfile(t *testing.T) {
	p := smallPolicy()
	missing := p.Envelopes[0]
	missing.Profile = "t.missing.v1"
	p.Envelopes = append(p.Envelopes, missing)
	p.Gates = append(p.Gates, tassadar.Gate{ID: "other", Profiles: []string{"t.missing.v1"}, Prerequisites: needs()},
		tassadar.Gate{ID: "unknown", Profiles: []string{articleID}, Prerequisites: append(needs(), tassadar.Prerequisite{ID: "x", Kind: "x"})})
	p.Sort()
	w := newWorld(t, p, 1, 1, 1)
	w.measure(cellOf(articleID, "e1"), w.workers[0])
	v := w.verdict()
	if c := cellIn(t, v, cellOf("t.missing.v1", "e1")); c.Status != appraise.Unmeasured || !slices.Contains(c.Reasons, tassadar.ProfileNotImplemented) {
		t.Errorf("a cell of no profile is %s %v", c.Status, c.Reasons)
	}
	if g := gateIn(t, v, "other"); g.Green || !slices.Contains(g.Reasons, tassadar.ProfileNotImplemented) {
		t.Errorf("a gate of no profile: %v %v", g.Green, g.Reasons)
	}
	if g := gateIn(t, v, "unknown"); g.Green || !slices.Contains(g.Reasons, tassadar.PolicyMalformed) {
		t.Errorf("a gate with an unknown prerequisite: %v %v", g.Green, g.Reasons)
	}
}
