package vmfuzz_test

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"tassadar/internal/testing/vmfuzz"
)

// node returns V8, or nil where it is missing and not required.
func node(t *testing.T, flags ...string) vmfuzz.Engine {
	t.Helper()
	e, err := vmfuzz.Node(flags...)
	if errors.Is(err, exec.ErrNotFound) && os.Getenv("TASSADAR_REQUIRE") != "all" {
		t.Log("node is missing: V8 is left out")
		return nil
	}
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// campaign runs programs of successive seeds.
type campaign struct {
	first, count uint64
	batch        uint64
	// engines are those of a batch, by its number.
	engines func(batch uint64) []vmfuzz.Engine
}

func (c campaign) run(t *testing.T) {
	t.Helper()
	start := time.Now()
	calls, failures, missing := 0, 0, map[string]int{}
	for n := uint64(0); n*c.batch < c.count; n++ {
		var programs []*vmfuzz.Program
		for i := n * c.batch; i < min((n+1)*c.batch, c.count); i++ {
			p := vmfuzz.FromSeed(c.first + i)
			programs = append(programs, p)
			calls += len(p.Calls)
		}
		var engines []vmfuzz.Engine
		for _, e := range c.engines(n) {
			engines = append(engines, counted{e, missing})
		}
		found, err := vmfuzz.Differences(t.Context(), programs, engines)
		if err != nil {
			t.Fatalf("batch %d of programs from seed %d: %v", n, c.first, err)
		}
		for _, d := range found {
			if failures++; failures <= 3 {
				report(t, d, engines)
			}
		}
		if len(found) > 0 && failures > 20 {
			t.Fatal("too many differences")
		}
		if n%20 == 19 {
			done := min((n+1)*c.batch, c.count)
			t.Logf("%d programs, %.0f a second, %d differences", done, float64(done)/time.Since(start).Seconds(), failures)
		}
	}
	if failures > 0 {
		t.Errorf("%d of %d programs differ", failures, c.count)
	}
	t.Logf("%d programs, %d calls, %.0f programs a second; engines that could not tell: %v", c.count, calls, float64(c.count)/time.Since(start).Seconds(), missing)
}

// counted counts the programs of which an engine cannot tell.
type counted struct {
	vmfuzz.Engine
	missing map[string]int
}

func (c counted) Run(ctx context.Context, programs []*vmfuzz.Program) ([]*vmfuzz.Outcome, []error, error) {
	outcomes, refusals, err := c.Engine.Run(ctx, programs)
	for i := range outcomes {
		if outcomes[i] == nil && refusals[i] == nil {
			c.missing[c.Name()]++
		}
	}
	return outcomes, refusals, err
}

// report makes a difference small, and keeps it where it can be looked at.
func report(t *testing.T, d *vmfuzz.Difference, engines []vmfuzz.Engine) {
	t.Helper()
	var pair []vmfuzz.Engine
	for _, e := range engines {
		if e.Name() == d.Engines[0] || e.Name() == d.Engines[1] {
			pair = append(pair, e)
		}
	}
	small := d
	deadline := time.Now().Add(time.Minute)
	vmfuzz.Shrink(d.Program, 3000, func(p *vmfuzz.Program) bool {
		found, err := vmfuzz.Differences(context.Background(), []*vmfuzz.Program{p}, pair)
		if err != nil || len(found) == 0 || time.Now().After(deadline) {
			return false
		}
		small = found[0]
		return true
	})
	data, err := json.MarshalIndent(record{Note: small.String(), Program: small.Program}, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(os.TempDir(), "vmfuzz-"+strconv.FormatInt(time.Now().UnixNano(), 36))
	for ext, content := range map[string][]byte{".json": data, ".wasm": small.Program.Wasm} {
		if err := os.WriteFile(name+ext, content, 0o644); err != nil {
			t.Error(err)
		}
	}
	t.Errorf("%v\n%v\ncalls %v; see %s.json and .wasm", d, small, small.Program.Calls, name)
}

func soaking() bool { return os.Getenv("TASSADAR_SOAK") != "" }

// environment reads a number, for parts of a long campaign.
func environment(t *testing.T, name string, otherwise uint64) uint64 {
	t.Helper()
	text := os.Getenv(name)
	if text == "" {
		return otherwise
	}
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return n
}

// newCampaign is one of so many programs, fewer in a short run and 100,000 in a soak;
// TASSADAR_VMFUZZ_FIRST and _COUNT choose others.
func newCampaign(t *testing.T, count, short, batch uint64) campaign {
	t.Helper()
	if testing.Short() {
		count = short
	}
	if soaking() {
		count = 100_000
	}
	return campaign{batch: batch, first: environment(t, "TASSADAR_VMFUZZ_FIRST", 0), count: environment(t, "TASSADAR_VMFUZZ_COUNT", count)}
}

// wazero, V8 and the front end of the token machine, executed by package isatest,
// agree on generated programs. V8 takes part in each batch of a soak, on another tier in
// turn, and else in every second.
func TestDifferential(t *testing.T) {
	c := newCampaign(t, 1000, 100, 250)
	engines := append(vmfuzz.Wazero(), vmfuzz.Lowered())
	var tiers []vmfuzz.Engine
	for _, flags := range [][]string{nil, {"--liftoff-only"}, {"--no-liftoff"}} {
		if e := node(t, flags...); e != nil {
			tiers = append(tiers, e)
		}
	}
	c.engines = func(batch uint64) []vmfuzz.Engine {
		every := uint64(2)
		if soaking() {
			every = 1
		}
		if len(tiers) == 0 || batch%every != 0 {
			return engines
		}
		return append(engines[:len(engines):len(engines)], tiers[batch/every%uint64(len(tiers))])
	}
	c.run(t)
}

// The same seed and the same choices make the same program.
func TestDeterministic(t *testing.T) {
	for seed := range uint64(200) {
		p := vmfuzz.FromSeed(seed)
		q := vmfuzz.FromBytes(p.Choices)
		a, _ := json.Marshal(p)
		b, _ := json.Marshal(q)
		if string(a) != string(b) {
			t.Fatalf("seed %d and its choices make different programs", seed)
		}
	}
}

// Shrinking ends with a small program that has the property still.
func TestShrink(t *testing.T) {
	engine := vmfuzz.Wazero()[:1]
	divides := func(p *vmfuzz.Program) bool {
		o, _, err := engine[0].Run(t.Context(), []*vmfuzz.Program{p})
		if err != nil || o[0] == nil {
			return false
		}
		for _, c := range o[0].Calls {
			if c.Trap == vmfuzz.Overflow {
				return true
			}
		}
		return false
	}
	for seed := uint64(0); ; seed++ {
		if p := vmfuzz.FromSeed(seed); divides(p) {
			small := vmfuzz.Shrink(p, 2000, divides)
			if len(small.Wasm) > 700 || !divides(small) {
				t.Errorf("seed %d shrinks from %d to %d bytes", seed, len(p.Wasm), len(small.Wasm))
			}
			t.Logf("seed %d: from %d to %d bytes, %v", seed, len(p.Wasm), len(small.Wasm), small.Calls)
			return
		}
	}
}

// FuzzDifferential lets the fuzzer choose.
func FuzzDifferential(f *testing.F) {
	for seed := range uint64(20) {
		f.Add(vmfuzz.FromSeed(seed).Choices)
	}
	engines := append(vmfuzz.Wazero(), vmfuzz.Lowered())
	f.Fuzz(func(t *testing.T, data []byte) {
		found, err := vmfuzz.Differences(t.Context(), []*vmfuzz.Program{vmfuzz.FromBytes(data)}, engines)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range found {
			t.Error(d)
		}
	})
}
