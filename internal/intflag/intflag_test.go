package intflag_test

import (
	"math"
	"strings"
	"testing"

	"github.com/spf13/pflag"

	"tassadar/internal/intflag"
)

func TestVar(t *testing.T) {
	var days int
	var clock int64
	var seed uint64
	f := pflag.NewFlagSet("test", pflag.ContinueOnError)
	intflag.Var(f, &days, "days", -1, 1, 30, "days until the deadline")
	intflag.Var(f, &clock, "clock", 0, math.MinInt64, math.MaxInt64, "nanoseconds")
	intflag.Var(f, &seed, "seed", 0, 0, math.MaxUint64, "where random bytes begin")
	if days != -1 || !strings.Contains(f.FlagUsages(), "days until the deadline; 1 to 30") {
		t.Errorf("%d:\n%s", days, f.FlagUsages())
	}
	for _, arg := range []string{"--days=1", "--days=30", "--days=0x10", "--days=1_0", "--clock=-9223372036854775808", "--seed=18446744073709551615"} {
		if err := f.Parse([]string{arg}); err != nil {
			t.Errorf("%s: %v", arg, err)
		}
	}
	if days != 10 || clock != math.MinInt64 || seed != math.MaxUint64 {
		t.Errorf("%d, %d, %d", days, clock, seed)
	}
	for _, arg := range []string{"--days=0", "--days=31", "--days=-1", "--days=", "--days=x", "--days=1.5", "--days=1e1", "--days= 3", "--days=99999999999999999999", "--days=١",
		"--clock=9223372036854775808", "--seed=-1", "--seed=18446744073709551616"} {
		err := f.Parse([]string{arg})
		if err == nil || !strings.Contains(err.Error(), "want a whole number, ") || !strings.Contains(err.Error(), " to ") {
			t.Errorf("%s: %v", arg, err)
		}
	}
	if days != 10 {
		t.Errorf("what is refused was taken: %d", days)
	}
}
