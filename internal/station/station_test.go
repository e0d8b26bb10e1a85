package station_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/dispatch"
	"tassadar/internal/policy"
	"tassadar/internal/station"
	"tassadar/internal/testing/lab"
)

// TestReady: a worker that was made ready measures what is assigned, by the modules of the
// policy, and keeps traces where they have room; a store that cannot be opened is warned
// of and no hindrance.
func TestReady(t *testing.T) {
	for _, c := range []struct {
		name  string
		bytes int64
		file  bool // in the place of the folder of traces
		kept  bool
	}{{"with traces", 1 << 20, false, true}, {"without", 0, false, false}, {"no folder", 1 << 20, true, false}} {
		l, data := lab.New(t), t.TempDir()
		if c.file {
			if err := os.WriteFile(datadir.Traces(data), nil, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		w := l.Worker()
		w.Modules = nil
		var warned error
		w.Warn = func(err error) { warned = err }
		var said strings.Builder
		s := station.Ready(t.Context(), w, l.Bundle, []tassadar.Cell{lab.Cell}, station.Options{Data: data, TraceBytes: c.bytes,
			Note: func(format string, args ...any) { fmt.Fprintf(&said, format+"\n", args...) }})
		if (w.Traces != nil) != c.kept || (warned != nil) != c.file || said.Len() > 0 {
			t.Errorf("%s: traces %t, warned %v, said %q", c.name, w.Traces != nil, warned, said.String())
		}
		if err := dispatch.Local(t.Context(), l.Operator, l.WorkerKey.Key(tassadar.RoleWorker), []tassadar.Cell{lab.Cell}, false, nil, nil, s.Measure, lab.Deaf{}); err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		if all := l.Operator.Verified().Receipts(); len(all) != 1 || all[0].Body.Failure != nil {
			t.Errorf("%s: receipts %+v", c.name, all)
		}
	}
}

// TestAnotherPolicy: what is assigned of a profile that the policy has not is refused, and
// it is said what to carry over.
func TestAnotherPolicy(t *testing.T) {
	l := lab.New(t)
	other, err := policy.Load(lab.Policy(t, "other"))
	if err != nil {
		t.Fatal(err)
	}
	s := station.Station{Worker: l.Worker(), Policy: other}
	assigned := dispatch.Assigned{Body: evidence.Assignment{Cell: lab.Cell}}
	_, measured := s.Measure(t.Context(), assigned)
	for _, err := range []error{measured, s.Checkpoints(t.Context(), assigned)} {
		if tassadar.CodeOf(err) != tassadar.PolicyMalformed || !strings.Contains(err.Error(), lab.Cell.Profile) || !strings.Contains(tassadar.NextOf(err), "--policy DIR") {
			t.Errorf("%v, next %s", err, tassadar.NextOf(err))
		}
	}
}

// TestNothingToBuild: where no compiler is, nothing is built and nothing said.
func TestNothingToBuild(t *testing.T) {
	b, err := policy.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	t.Setenv("PATH", filepath.Join(dir, "bin")) // no compiler is here
	w := lab.New(t).Worker()
	said := 0
	station.Ready(t.Context(), w, b, []tassadar.Cell{b.Policy.Cells()[0].Cell}, station.Options{Data: dir, Note: func(string, ...any) { said++ }})
	if said != 0 {
		t.Errorf("building is spoken of %d times where nothing can be built", said)
	}
}
