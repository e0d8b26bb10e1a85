package appraise_test

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"testing"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
)

// mutate calls visit once for every change of every leaf of the value, with the
// change made, and undoes it. Slices and maps also lose, gain and repeat
// entries.
func mutate(v reflect.Value, path string, visit func(name string)) {
	try := func(how string, to reflect.Value) {
		old := reflect.New(v.Type()).Elem()
		old.Set(v)
		v.Set(to)
		visit(path + how)
		v.Set(old)
	}
	text := func(values ...string) {
		for _, s := range values {
			if s != v.String() {
				try(fmt.Sprintf("=%q", s), reflect.ValueOf(s).Convert(v.Type()))
			}
		}
	}
	number := func(values ...int64) {
		for _, n := range values {
			switch {
			case v.CanInt() && n != v.Int(), v.CanUint() && n >= 0 && uint64(n) != v.Uint():
				try(fmt.Sprintf("=%d", n), reflect.ValueOf(n).Convert(v.Type()))
			}
		}
	}
	switch value := v.Interface().(type) {
	case tassadar.Digest:
		text("", "sha256:", string(digest("another")))
		return
	case tassadar.Code:
		text("", "unheard_of", string(tassadar.TimeLimitExceeded))
		return
	case tassadar.Ending:
		text("", "other", string(tassadar.EndedReturned), string(tassadar.EndedTrapped), string(tassadar.EndedRefused), string(tassadar.EndedNotMeasured), string(tassadar.EndedSkipped))
		return
	case tassadar.Refuser:
		text("", "other", string(tassadar.ByAdmission), string(tassadar.ByLimit), string(tassadar.ByEngine))
		return
	case tassadar.Value:
		try("=other", reflect.ValueOf(tassadar.Value{Type: tassadar.I64, Bits: value.Bits + 1}))
		return
	case tassadar.Bytes:
		if len(value) > 0 {
			flipped := slices.Clone(value)
			flipped[0] ^= 1
			try("~", reflect.ValueOf(flipped))
			try("-", reflect.ValueOf(value[1:]))
		}
		try("+", reflect.ValueOf(append(slices.Clone(value), 0)))
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			mutate(v.Field(i), path+"."+v.Type().Field(i).Name, visit)
		}
	case reflect.String:
		text("", v.String()+"x")
	case reflect.Bool:
		try("=!", reflect.ValueOf(!v.Bool()))
	case reflect.Int, reflect.Int64:
		number(0, -1, v.Int()-1, v.Int()+1, 1<<40)
	case reflect.Int32:
		number(0, -1, v.Int()-1, v.Int()+1, 1<<20)
	case reflect.Uint64:
		number(0, int64(v.Uint())-1, int64(v.Uint())+1, 1<<40)
	case reflect.Pointer:
		if v.IsNil() {
			try("=new", reflect.New(v.Type().Elem()))
			return
		}
		mutate(v.Elem(), path, visit)
		try("=nil", reflect.Zero(v.Type()))
	case reflect.Slice:
		for i := range v.Len() {
			mutate(v.Index(i), fmt.Sprintf("%s[%d]", path, i), visit)
			without := reflect.AppendSlice(reflect.MakeSlice(v.Type(), 0, v.Len()), v.Slice(0, i))
			try(fmt.Sprintf("-[%d]", i), reflect.AppendSlice(without, v.Slice(i+1, v.Len())))
			try(fmt.Sprintf("+[%d]", i), reflect.Append(v.Slice3(0, v.Len(), v.Len()), v.Index(i)))
		}
		try("+zero", reflect.Append(v.Slice3(0, v.Len(), v.Len()), reflect.Zero(v.Type().Elem())))
	case reflect.Map:
		keys := v.MapKeys()
		slices.SortFunc(keys, func(x, y reflect.Value) int { return compareStrings(x.String(), y.String()) })
		changed := func(how string, edit func(m reflect.Value)) {
			m := reflect.MakeMap(v.Type())
			for _, k := range keys {
				m.SetMapIndex(k, v.MapIndex(k))
			}
			edit(m)
			try(how, m)
		}
		for _, k := range keys {
			changed("-["+k.String()+"]", func(m reflect.Value) { m.SetMapIndex(k, reflect.Value{}) })
			value := reflect.New(v.Type().Elem()).Elem()
			value.Set(v.MapIndex(k))
			mutate(value, fmt.Sprintf("%s[%s]", path, k), func(name string) {
				m := reflect.MakeMap(v.Type())
				for _, other := range keys {
					m.SetMapIndex(other, v.MapIndex(other))
				}
				m.SetMapIndex(k, value)
				old := v.Interface()
				v.Set(m)
				visit(name)
				v.Set(reflect.ValueOf(old))
			})
		}
		changed("+new", func(m reflect.Value) {
			m.SetMapIndex(reflect.ValueOf("new").Convert(v.Type().Key()), reflect.Zero(v.Type().Elem()))
		})
	default:
		panic("no mutation for " + v.Type().String())
	}
}

func compareStrings(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// field says what a verdict makes of a change of a receipt's field. The first
// pattern that matches a change decides. No codes: no verdict reads it, and
// the comment says why that is right.
type field struct {
	pattern string
	codes   []tassadar.Code
}

func codes(c ...tassadar.Code) []tassadar.Code { return c }

var fields = []field{
	{`\.(Log|Assignment)`, codes(tassadar.Unmeasured)}, // it is of another log, answers nothing, or another assignment
	{`\.(Nonce|Cell)`, codes(tassadar.EvidenceUnverifiable)},
	{`\.ProfileDigest`, codes(tassadar.EvidenceIncomplete)},
	{`\.Failure`, codes(tassadar.RunFailed)},
	// Within the tolerance of clocks.
	{`\.StartedAt=1799999999|\.FinishedAt=1800000001`, nil},
	{`\.(StartedAt|FinishedAt)`, codes(tassadar.ClockSkew, tassadar.FutureDated)},
	{`\.Requested`, codes(tassadar.BackendMismatch)},
	{`\.Effective\.Family`, codes(tassadar.BackendMismatch)},
	// Another version or another binary of the engine is measured, not the
	// declared one: TestLaw1Versions. The signs by which a backend was told are for people.
	{`\.Effective\.Digest="sha256:ae|\.Effective\.Evidence`, nil},
	{`\.Effective\.Version="1\.4\.0x"`, codes(tassadar.OutsideEnvelope)}, // it does not parse
	{`\.Effective\.(Version|Digest)`, codes(tassadar.EvidenceIncomplete)},
	// The worker says that it built the same bytes itself: a mark less.
	{`\.Modules\[.\]\.Prebuilt`, nil},
	{`\.Modules\[.\]\.Build`, codes(tassadar.EvidenceUnverifiable, tassadar.EvidenceIncomplete)},
	{`\.Modules\[.\]\.Digest`, codes(tassadar.ToolchainDrift)},
	{`\.Modules`, codes(tassadar.EvidenceUnverifiable, tassadar.EvidenceIncomplete)},
	// Facts for people; the class alone decides.
	{`\.Machine\.Cores=(-1|1099511627776)`, codes(tassadar.EvidenceInconsistent)},
	{`\.Machine\.(CPU|Cores|Kernel|Hypervisor|Evidence)`, nil},
	{`\.Machine\.(Class|OS|Arch|Level)`, codes(tassadar.MachineClassMismatch)},
	{`\.Machine\.Emulat`, codes(tassadar.EmulationContradiction)},
	{`\.Machine\.Host=""`, codes(tassadar.MachineIDUnavailable)},
	{`\.Machine\.Host`, codes(tassadar.SignerUntrusted)},
	// The envelope bounds the version by its numbers; any binary of it counts.
	{`\.Program\.Version="0\.1\.0x"`, codes(tassadar.WorkerTooOld)},
	{`\.Program\.Digest="sha256:ae|\.Program\.Go`, nil},
	{`\.Program`, codes(tassadar.EvidenceIncomplete)},
	{`\.Runs`, codes(tassadar.TooFewRuns, tassadar.EvidenceUnverifiable)},
	{`\.Full`, codes(tassadar.EvidenceUnverifiable)},
	// Texts for people.
	{`\.(Cases|Refusals)\[.\]\.Seen\[.\]\.Detail`, nil},
	// The digest covers the trap of a derived case, and no result stands beside it.
	{`\.Cases\[[457]\]\.Seen\[0\]\.Ended="trapped"`, nil},
	// The result beside the digest is for people: its absence changes nothing.
	{`\.Cases\[.\]\.Seen\[.\]\.Result-`, nil},
	{`\.Cases\[.\]\.Seen\[.\]\.Result.*Results\+zero`, codes(tassadar.Unmeasured)}, // it does not decode
	// Only the horizon reads them, for the longest case; more than the limit of
	// the profile is a contradiction.
	{`\.Cases\[.\]\.Instructions=1099511627776`, codes(tassadar.EvidenceUnverifiable)},
	{`\.Cases\[[0134567]\]\.Instructions|\.Cases\[2\]\.Instructions=5001`, nil},
	{`\.Cases\[2\]\.Instructions`, codes(tassadar.EvidenceIncomplete)},
	{`\.Cases\[.\]\.Seen\[.\]\.Digest`, codes(tassadar.OutcomeDiffers)},
	{`\.Cases\[.\]\.Seen\[.\]\.Ended="refused"`, codes(tassadar.EvidenceUnverifiable)}, // by nobody
	{`\.Cases\[.\]\.Seen\+zero`, codes(tassadar.EvidenceUnverifiable)},
	{`\.Cases\[.\]\.Seen\+`, codes(tassadar.OutcomeUnstable)},
	{`\.Cases\[.\]\.Seen\[.\]\.Runs`, codes(tassadar.TooFewRuns, tassadar.EvidenceUnverifiable)},
	{`\.Cases\[.\]\.Digest`, codes(tassadar.EvidenceIncomplete, tassadar.EvidenceUnverifiable)},
	{`\.Cases`, codes(tassadar.EvidenceIncomplete, tassadar.EvidenceUnverifiable)},
	{`\.Refusals\[.\]\.Seen\[.\]\.Ended="(returned|trapped)"`, codes(tassadar.RefusalViolated)},
	{`\.Refusals\[.\]\.(ID|Digest|Seen\[.\]\.(Ended|Code|By))|\.Refusals.*-\[`, codes(tassadar.RefusalMissing)},
	{`\.Refusals`, codes(tassadar.EvidenceUnverifiable, tassadar.RefusalMissing)},
	// The worker's program compares canaries and records what they refute as the
	// effective backend; alone they confirm nothing (law 5).
	{`\.Canaries\+\[`, codes(tassadar.EvidenceInconsistent)}, // twice
	{`\.Canaries`, nil},
	// Floors read the ratio of one case; here it is 1.5 of 2 allowed.
	{`\.Timings\.Calibration=(999|1001)|\.Timings\.Cases\[calc/one\]=(1499|1501)`, nil},
	{`\.Timings\.Calibration=1099511627776|\.Timings\.Cases\+`, codes(tassadar.EvidenceInconsistent)}, // longer than the run; of no case
	{`\.Timings`, codes(tassadar.FloorMissed)},
}

func TestLaw3EveryFieldCounts(t *testing.T) {
	t.Parallel()
	w := newWorld(t, smallPolicy(), 1, 1, 1)
	h, cell := w.workers[0], cellOf(articleID, "e1")
	a := w.assign(cell, h)
	rc := w.passing(a, h)
	base := slices.Clone(w.log.leaves)
	w.accept(rc, h)
	w.want(cell, appraise.Green)
	closing := w.op.Verified().Closings()[0].Body
	same := canonical(t, rc)

	used := map[string]bool{}
	count := 0
	mutate(reflect.ValueOf(rc).Elem(), "", func(name string) {
		if canonical(t, rc) == same {
			return
		}
		count++
		record := w.receipt(rc, h)
		refs := closing
		refs.Receipt = recordDigest(t, record)
		w.log.leaves = slices.Clone(base)
		w.raw(record, w.sign(evidence.KindClosing, refs, w.desk))
		got := w.cell(cell)
		at := slices.IndexFunc(fields, func(f field) bool { return regexp.MustCompile("^" + f.pattern).MatchString(name) })
		if at < 0 {
			t.Errorf("%s: no rule; %s %v", name, got.Status, got.Reasons)
			return
		}
		f := fields[at]
		used[f.pattern] = true
		if len(f.codes) == 0 {
			if got.Status != appraise.Green {
				t.Errorf("%s: %s %v, and no verdict should read it", name, got.Status, got.Reasons)
			}
			return
		}
		if got.Status == appraise.Green || got.Published || got.NotAfter != 0 {
			t.Errorf("%s: still green, want %v", name, f.codes)
		}
		if !slices.ContainsFunc(got.Reasons, func(c tassadar.Code) bool { return slices.Contains(f.codes, c) }) {
			t.Errorf("%s: got %v, want one of %v", name, got.Reasons, f.codes)
		}
	})
	for _, f := range fields {
		if !used[f.pattern] {
			t.Errorf("no mutation matches %s: the rule is stale", f.pattern)
		}
	}
	if count < 500 {
		t.Errorf("%d mutations: the walk does not reach every field", count)
	}
}
