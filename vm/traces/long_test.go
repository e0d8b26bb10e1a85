package traces

import (
	"context"
	"errors"
	"os"
	"runtime"
	"strconv"
	"testing"
	"time"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/internal/vmtest"
)

// TestLongRun measures memory and speed on a looping program. It takes
// minutes, so it runs with TASSADAR_SOAK=1 only; TASSADAR_SOAK_TOKENS is the
// number of tokens, by default 100 million.
func TestLongRun(t *testing.T) {
	t.Parallel()
	if os.Getenv("TASSADAR_SOAK") == "" {
		t.Skip("missing: TASSADAR_SOAK=1, because this takes minutes")
	}
	n := 100_000_000
	if s := os.Getenv("TASSADAR_SOAK_TOKENS"); s != "" {
		var err error
		if n, err = strconv.Atoi(s); err != nil {
			t.Fatal(err)
		}
	}
	m := vmtest.NeedPeer(t)
	prefix := vmtest.LoopProgram(t, m)
	x, err := exact.New(m, definition.Maker(m))
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	heap := func() int64 {
		runtime.GC()
		var s runtime.MemStats
		runtime.ReadMemStats(&s)
		return int64(s.HeapAlloc)
	}
	before := heap()
	var perSecond [2]float64
	var trace []vm.Token
	for i, limit := range []int{1_000_000, n} {
		e := x.Fresh()
		start := time.Now()
		got, err := Run(ctx, m, e, prefix, limit, nil)
		var refused *vm.Error
		if !errors.As(err, &refused) || refused.Code != vm.CodeTokenLimit {
			t.Fatalf("%d tokens: %v", len(got), err)
		}
		perSecond[i] = float64(len(got)) / time.Since(start).Seconds()
		t.Logf("%d tokens: %.2f M/s, %.1f bytes a token", len(got), perSecond[i]/1e6, float64(heap()-before)/float64(len(got)))
		trace = got
		if i == 1 {
			var s runtime.MemStats
			runtime.ReadMemStats(&s)
			t.Logf("from the system: %.1f bytes a token", float64(s.Sys)/float64(len(got)))
			if per := float64(heap()-before) / float64(len(got)); per > 32 {
				t.Errorf("%.1f bytes a token, want at most 32", per)
			}
		}
		runtime.KeepAlive(e)
	}
	t.Logf("speed at %d tokens is %.0f %% of that at 1M", n, 100*perSecond[1]/perSecond[0])
	for _, workers := range []int{1, 2} {
		start := time.Now()
		v, err := Verify(ctx, x, trace, VerifyOptions{Prompt: len(prefix), Open: true, Workers: workers})
		if err != nil || v.At != -1 {
			t.Fatalf("%+v, %v", v, err)
		}
		r := float64(len(trace)) / time.Since(start).Seconds()
		t.Logf("verification, %d workers: %.2f M/s, %.2f times generation", workers, r/1e6, r/perSecond[1])
	}
	first, err := x.Replay(trace)
	if err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	for range trace {
		first.Record()
	}
	t.Logf("first pass alone: %.2f M/s", float64(len(trace))/time.Since(start).Seconds()/1e6)
}
