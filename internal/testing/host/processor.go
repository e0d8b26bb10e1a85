//go:build unix

package host

import (
	"syscall"
	"testing"
	"time"
)

// Processor starts a clock of the processor time that this process uses. What must not
// take long is bounded by it: others who use the cores do not make it run faster.
func Processor(t testing.TB) (took func() time.Duration) {
	t.Helper()
	used := func() time.Duration {
		t.Helper()
		var u syscall.Rusage
		if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
			t.Fatal(err)
		}
		return time.Duration(u.Utime.Nano() + u.Stime.Nano())
	}
	from := used()
	return func() time.Duration { t.Helper(); return used() - from }
}
