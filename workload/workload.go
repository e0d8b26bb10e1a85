// Package workload is the catalogue of workloads that the program knows in Go:
// for each a generator of inputs from a nonce, and an independent reference
// that computes what a case must produce.
//
// Start with [Derived], which is all that a worker needs, and [References],
// which is for whoever judges (law 14). A reference never runs the module: it
// is another algorithm where there is one, and for floating point it is
// integer arithmetic.
package workload

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"slices"

	"tassadar"
)

// Entry is a workload as the program knows it.
type Entry struct {
	Name  string
	About string // what the reference computes, and how it differs from the program
	// Generate draws the calls of one case. Every case has a specified result:
	// no NaN whose bits the specification leaves open. It uses r.Uint64 only,
	// the part of a source that is the same in every release and on every
	// architecture.
	Generate func(r *rand.Rand) []tassadar.Call
	// Reference computes the result of calls in order on one fresh instance, up
	// to and including the first trap. An error means that the calls are none
	// of the workload's.
	Reference func(calls []tassadar.Call) (tassadar.Result, error)
	// Input and Replay are of a workload that uses the declared import set, and
	// nil for others. Input draws what the case reads; Replay takes the place of
	// Reference, and reads input and clock of the case as well.
	Input  func(r *rand.Rand) tassadar.Bytes
	Replay func(c *tassadar.Case) (tassadar.Result, error)
}

// Result computes the reference value of a case, attempted links included.
func (e Entry) Result(c *tassadar.Case) (tassadar.Result, error) {
	if e.Replay != nil {
		return e.Replay(c)
	}
	return e.Reference(c.Calls)
}

// Catalog is a set of entries by name.
type Catalog struct{ entries []Entry }

// Catalogue returns every workload that the program knows.
func Catalogue() *Catalog {
	return &Catalog{[]Entry{
		aesEntry(), alignEntry(), allocatorEntry(), base64Entry(), bignumEntry(), calendarEntry(), checksumEntry(), controlEntry(),
		conversionsEntry(), encodeEntry(), f32KernelsEntry(), f32NaNEntry(), f32OpsEntry(), f64KernelsEntry(), f64NaNEntry(), f64OpsEntry(),
		filtersEntry(), globEntry(), hungarianEntry(), integerEntry(), jsonEntry(), lifeEntry(), listsEntry(), longLoopEntry(), lzEntry(),
		matrixEntry(), memorySumEntry(), mergeEntry(), mixedKernelsEntry(), mixedOpsEntry(), modmathEntry(), pairsEntry(), primesEntry(),
		queensEntry(), recordsEntry(), rollbackEntry(), routerEntry(), sha256Entry(), sortsEntry(), startOrderEntry(), stateMachineEntry(),
		sudokuEntry(), briefSudokuEntry(), tapeEntry(), tapelangEntry(),
	}}
}

// Lookup returns the entry with the name.
func (c *Catalog) Lookup(name string) (Entry, bool) {
	i := slices.IndexFunc(c.entries, func(e Entry) bool { return e.Name == name })
	if i < 0 {
		return Entry{}, false
	}
	return c.entries[i], true
}

// Names returns the names in alphabetical order.
func (c *Catalog) Names() []string {
	var out []string
	for _, e := range c.entries {
		out = append(out, e.Name)
	}
	slices.Sort(out)
	return out
}

// MaxDerived is the most cases that a workload may ask for an assignment.
const MaxDerived = 1000

// Derived returns the nonce-derived cases of a workload, named "derived-0" and
// so on, with calls, input and clock and no reference value. They depend on the
// nonce, the workload's id and the index alone; a workload without derivation has none.
// The error carries policy_malformed: no such generator, or a bad count.
func Derived(w *tassadar.Workload, nonce []byte) ([]tassadar.Case, error) {
	entry, count, err := derivation(w)
	if err != nil {
		return nil, err
	}
	var out []tassadar.Case
	for i := range count {
		r := source(nonce, w.ID, i)
		c := tassadar.Case{ID: fmt.Sprintf("derived-%d", i), Calls: entry.Generate(r)}
		if entry.Replay != nil {
			c.Input, c.Clock = entry.Input(r), clock(nonce)
		}
		out = append(out, c)
	}
	return out, nil
}

// clock is the time that an assignment fixes for its derived cases, from 1970
// to 2116.
func clock(nonce []byte) tassadar.Uint {
	sum := sha256.Sum256(append([]byte("urn:tassadar:clock:v1"), nonce...))
	return tassadar.Uint(binary.BigEndian.Uint64(sum[:]) >> 2)
}

// References returns the results of the cases that [Derived] makes, in order.
// Errors are those of [Derived].
func References(w *tassadar.Workload, nonce []byte) ([]tassadar.Result, error) {
	entry, _, err := derivation(w)
	if err != nil {
		return nil, err
	}
	cases, err := Derived(w, nonce)
	if err != nil {
		return nil, err
	}
	var out []tassadar.Result
	for _, c := range cases {
		result, err := entry.Result(&c)
		if err != nil {
			return nil, fmt.Errorf("reference of %s: %w", tassadar.CaseID(w.ID, c.ID), err)
		}
		out = append(out, result)
	}
	return out, nil
}

func derivation(w *tassadar.Workload) (Entry, int, error) {
	if w.Derive == nil {
		return Entry{}, 0, nil
	}
	entry, ok := Catalogue().Lookup(w.Derive.Generator)
	if !ok {
		return Entry{}, 0, tassadar.Errorf(tassadar.PolicyMalformed, "workload %s: no generator %q", w.ID, w.Derive.Generator)
	}
	if w.Derive.Count < 1 || w.Derive.Count > MaxDerived {
		return Entry{}, 0, tassadar.Errorf(tassadar.PolicyMalformed, "workload %s: derived cases: %d, want 1 to %d", w.ID, w.Derive.Count, MaxDerived)
	}
	return entry, w.Derive.Count, nil
}

// source is ChaCha8 keyed by SHA-256 of a label, the nonce, the workload and
// the index, each variable part behind its length.
func source(nonce []byte, workload string, index int) *rand.Rand {
	var seed []byte
	for _, part := range [][]byte{[]byte("urn:tassadar:derived:v1"), nonce, []byte(workload)} {
		seed = binary.BigEndian.AppendUint64(seed, uint64(len(part)))
		seed = append(seed, part...)
	}
	seed = binary.BigEndian.AppendUint64(seed, uint64(index))
	return rand.New(rand.NewChaCha8(sha256.Sum256(seed)))
}
