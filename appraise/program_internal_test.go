package appraise

import (
	"math"
	"testing"

	"tassadar"
	"tassadar/evidence"
)

// TestProgramOfManyLinks: a receipt ran a workload's program where it names the module and every
// link up to the last, and none where it names a link beyond all of its modules.
func TestProgramOfManyLinks(t *testing.T) {
	t.Parallel()
	d := func(s string) tassadar.Digest { return tassadar.DigestBytes([]byte(s)) }
	named := func(links ...int) *evidence.Receipt {
		rc := &evidence.Receipt{}
		for _, n := range links {
			rc.Modules = append(rc.Modules, evidence.MeasuredModule{Workload: "w", Link: n, Digest: d("w")})
		}
		return rc
	}
	for _, c := range []struct {
		links []int
		want  bool
	}{
		{[]int{0}, true}, {[]int{0, 1}, true}, {[]int{2, 1, 0}, true},
		{nil, false}, {[]int{1}, false}, {[]int{0, 2}, false}, {[]int{0, 3}, false}, {[]int{0, math.MaxInt}, false}, {[]int{math.MaxInt}, false},
	} {
		if program, ok := measuredProgram(named(c.links...), "w"); ok != c.want || program.Valid() != c.want {
			t.Errorf("%v: %q, %t", c.links, program, ok)
		}
	}
}
