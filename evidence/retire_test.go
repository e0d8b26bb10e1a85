package evidence

import (
	"strings"
	"testing"

	"tassadar"
)

// TestTrustOfWorkers: a retirement is for good, a machine keeps the hosts that it was, and
// both are about workers alone.
func TestTrustOfWorkers(t *testing.T) {
	b := begun(t, 1)
	worker := func(t *tassadar.Trust) *tassadar.Key { return keyOf(t, b.w) }
	edit := func(change func(*tassadar.Trust)) []byte {
		return b.sign(KindTrust, b.trustBody(b.edited(change)), b.ops...)
	}
	old, was := hostOf("was"), ""
	for name, change := range map[string]func(*tassadar.Trust){
		"an operator retires":  func(t *tassadar.Trust) { keyOf(t, b.ops[0]).RetiredFrom = 5 },
		"a negative instant":   func(t *tassadar.Trust) { worker(t).RetiredFrom = -5 },
		"no host":              func(t *tassadar.Trust) { worker(t).Formerly = []string{"x"} },
		"the host that it is":  func(t *tassadar.Trust) { worker(t).Formerly = []string{worker(t).Host} },
		"twice the same":       func(t *tassadar.Trust) { worker(t).Formerly = []string{old, old} },
		"a dispatcher's hosts": func(t *tassadar.Trust) { keyOf(t, b.desk).Formerly = []string{old} },
	} {
		b.want(name, tassadar.PolicyMalformed, edit(change))
	}
	b.log(edit(func(t *tassadar.Trust) {
		was = worker(t).Host
		worker(t).RetiredFrom, worker(t).Host, worker(t).Formerly = 500, strings.Repeat("0", 64), []string{was}
	}))
	b.want("taken back", tassadar.KeyRetired, edit(func(t *tassadar.Trust) { worker(t).RetiredFrom = 0 }))
	b.want("later", tassadar.KeyRetired, edit(func(t *tassadar.Trust) { worker(t).RetiredFrom = 501 }))
	b.want("a host is forgotten", tassadar.NotInForce, edit(func(t *tassadar.Trust) { worker(t).Formerly = nil }))
	b.log(edit(func(t *tassadar.Trust) { worker(t).RetiredFrom = 499 }))
	b.log(edit(func(t *tassadar.Trust) { worker(t).Host, worker(t).Formerly = was, []string{strings.Repeat("0", 64)} })) // back, and one machine still
}
