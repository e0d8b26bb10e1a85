package host

import (
	"bytes"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"sync/atomic"
	"testing"
	"time"
)

// tick is what [Awake] counts by.
const tick = 10 * time.Millisecond

// Awake starts a clock that stands still while this process is given no processor: each
// wait of 10 ms counts as that, however late it ends. What must not be waited for long
// is bounded by it: on a busy or a sleeping machine it goes no faster than what is waited
// for can go on. It is never ahead of the clock on the wall. Stop ends it.
func Awake() (took func() time.Duration, stop func()) {
	var ticks atomic.Int64
	end := make(chan struct{})
	go func() {
		for {
			select {
			case <-end:
				return
			case <-time.After(tick):
				ticks.Add(1)
			}
		}
	}()
	return func() time.Duration { return tick * time.Duration(ticks.Load()) }, func() { close(end) }
}

// ProcessorOf is the processor time that another process has used, to 10 ms, as Linux
// tells it. A process that has ended fails the test.
func ProcessorOf(t testing.TB, pid int) time.Duration {
	t.Helper()
	if runtime.GOOS != "linux" {
		Missing(t, "/proc, which tells the processor time of another process: this is %s", runtime.GOOS)
	}
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		t.Fatal(err)
	}
	// Behind the name, which may hold anything, come state, ten numbers, and the two times
	// in hundredths of a second (proc_pid_stat(5)).
	fields := bytes.Fields(data[bytes.LastIndexByte(data, ')')+1:])
	if len(fields) < 13 || string(fields[0]) == "Z" {
		t.Fatalf("/proc/%d/stat is %q", pid, data)
	}
	var ticks int64
	for _, f := range fields[11:13] {
		n, err := strconv.ParseInt(string(f), 10, 64)
		if err != nil {
			t.Fatalf("/proc/%d/stat is %q", pid, data)
		}
		ticks += n
	}
	return time.Duration(ticks) * 10 * time.Millisecond
}
