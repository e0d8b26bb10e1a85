package evidence

import (
	"slices"
	"testing"

	"tassadar"
)

// drillBody is a drill of two pages that passed, on the log as it is.
func (b *bench) drillBody() Drill {
	seen := tassadar.DigestBytes([]byte("output"))
	page := func(name string) DrilledPage {
		return DrilledPage{Page: name, Digest: tassadar.DigestBytes([]byte(name)), Injected: []string{"clock +1d"}, Commands: []DrilledCommand{{seen, true}, {seen, true}}, Passed: true}
	}
	return Drill{Seen: b.head(), Form: FormFull, StartedAt: b.now, FinishedAt: b.now + 10, Machine: Machine{Class: "linux/amd64/v3", Host: hostOf("a")},
		Program: Program{Version: "1", Digest: seen}, Pages: []DrilledPage{page("one"), page("two")}}
}

// TestDrills: what a live worker signs on its host for a state that this log had is in the
// log, whatever it came to; nothing else is.
func TestDrills(t *testing.T) {
	b := begun(t, 1)
	foreign := newBench(t, 1)
	foreign.raw([]byte("x"))
	for name, c := range map[string]struct {
		code tassadar.Code
		edit func(*Drill)
		by   []*Signer
	}{
		"passed":                {},
		"of an earlier state":   {edit: func(d *Drill) { d.Seen.Size, d.Seen.Root = 1, RootOf(b.leaves[:1]) }},
		"of the empty log":      {edit: func(d *Drill) { d.Seen.Size, d.Seen.Root = 0, RootOf(nil) }},
		"short":                 {edit: func(d *Drill) { d.Form = FormShort }},
		"failed":                {edit: func(d *Drill) { d.Pages[0].Passed, d.Pages[0].Commands[1].As = false, false }},
		"failed at a fault":     {edit: func(d *Drill) { d.Pages[0].Passed, d.Pages[0].Commands = false, nil }},
		"by a dispatcher":       {code: tassadar.SignerUntrusted, by: []*Signer{b.desk}},
		"by an operator":        {code: tassadar.SignerUntrusted, by: []*Signer{b.ops[0]}},
		"by a stranger":         {code: tassadar.SignerUntrusted, by: []*Signer{testingSigner(t, "stranger")}},
		"by two":                {code: tassadar.EvidenceUnverifiable, by: []*Signer{b.w, b.ops[0]}},
		"on another host":       {code: tassadar.SignerUntrusted, edit: func(d *Drill) { d.Machine.Host = hostOf("b") }},
		"on no host":            {code: tassadar.SignerUntrusted, edit: func(d *Drill) { d.Machine.Host = "" }},
		"of another log":        {code: tassadar.EvidenceUnverifiable, edit: func(d *Drill) { d.Seen.Origin = "elsewhere" }},
		"of another log's head": {code: tassadar.EvidenceUnverifiable, edit: func(d *Drill) { d.Seen.Size, d.Seen.Root = 1, foreign.head().Root }},
		"of a later state":      {code: tassadar.EvidenceUnverifiable, edit: func(d *Drill) { d.Seen.Size++ }},
		"in no form":            {code: tassadar.EvidenceUnverifiable, edit: func(d *Drill) { d.Form = "" }},
		"ended before it began": {code: tassadar.EvidenceUnverifiable, edit: func(d *Drill) { d.FinishedAt = d.StartedAt - 1 }},
		"begun before time":     {code: tassadar.EvidenceUnverifiable, edit: func(d *Drill) { d.StartedAt = -1 }},
		"by no version":         {code: tassadar.EvidenceUnverifiable, edit: func(d *Drill) { d.Program.Version = "" }},
		"by no program":         {code: tassadar.EvidenceUnverifiable, edit: func(d *Drill) { d.Program.Digest = "" }},
		"of no page":            {code: tassadar.EvidenceUnverifiable, edit: func(d *Drill) { d.Pages = []DrilledPage{} }},
		"of too many pages": {code: tassadar.EvidenceUnverifiable, edit: func(d *Drill) {
			d.Pages = slices.Repeat(d.Pages[:1], maxDrilled+1)
		}},
		"of one page twice":          {code: tassadar.EvidenceUnverifiable, edit: func(d *Drill) { d.Pages[1].Page = "one" }},
		"of an odd page":             {code: tassadar.EvidenceUnverifiable, edit: func(d *Drill) { d.Pages[1].Page = "Two" }},
		"of a page without a digest": {code: tassadar.EvidenceUnverifiable, edit: func(d *Drill) { d.Pages[1].Digest = "sha256:12" }},
		"of a command that nobody saw": {code: tassadar.EvidenceUnverifiable, edit: func(d *Drill) {
			d.Pages[0].Commands[1].Seen = ""
		}},
		"passed without a command": {code: tassadar.EvidenceUnverifiable, edit: func(d *Drill) { d.Pages[0].Commands = nil }},
		"passed although not as the page says": {code: tassadar.EvidenceUnverifiable, edit: func(d *Drill) {
			d.Pages[0].Commands[0].As = false
		}},
		"of too many commands": {code: tassadar.EvidenceUnverifiable, edit: func(d *Drill) {
			d.Pages[0].Commands = slices.Repeat(d.Pages[0].Commands[:1], maxCommands+1)
		}},
		"of too many faults": {code: tassadar.EvidenceUnverifiable, edit: func(d *Drill) {
			d.Pages[0].Injected = slices.Repeat(d.Pages[0].Injected, maxCommands+1)
		}},
	} {
		body := b.drillBody()
		if c.edit != nil {
			c.edit(&body)
		}
		if c.by == nil {
			c.by = []*Signer{b.w}
		}
		b.want(name, c.code, b.sign(KindDrill, body, c.by...))
	}
	once := b.sign(KindDrill, b.drillBody(), b.w)
	b.log(once)
	b.want("twice", tassadar.Replayed, once)
	later := b.drillBody()
	b.log(b.sign(KindTrust, b.trustBody(b.edited(func(t *tassadar.Trust) { keyOf(t, b.w).Revoked = b.now })), b.ops[0]))
	b.want("by a revoked worker", tassadar.KeyRevoked, b.sign(KindDrill, later, b.w))
	if n := b.verify().Sizes().Drills; n != 1 {
		t.Errorf("%d drills are in the log, want that one", n)
	}
}

// TestDrillAges: a drill ages from the last instant that it saw, or a smaller one that
// stands later, however long it was held back and whoever dates ahead.
func TestDrillAges(t *testing.T) {
	b := begun(t, 1)
	early := b.drillBody()
	seen := b.tick(start + 100)
	at := func() int64 {
		t.Helper()
		v := b.verify()
		_, got, err := v.DrillAt(v.Sizes().Drills - 1)
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	b.now = start + 500
	body := b.drillBody()
	body.StartedAt, body.FinishedAt = farAhead, farAhead
	if got := b.verify().DrillFrom(); got != start+100 {
		t.Errorf("one that begins now would age from %d", got)
	}
	b.log(b.sign(KindDrill, body, b.w))
	if got := at(); got != start+100 {
		t.Errorf("it ages from %d, want the log's last instant", got)
	}
	b.tick(start + 600)
	b.log(b.sign(KindDrill, early, b.w))
	if got := at(); got != start {
		t.Errorf("held back it ages from %d, want %d", got, start)
	}
	ahead := b.tick(farAhead)
	b.log(b.sign(KindDrill, func() Drill { d := b.drillBody(); d.Form = FormShort; return d }(), b.w))
	if got := at(); got != farAhead {
		t.Errorf("the log is dated ahead, and nobody says better: %d", got)
	}
	receipt := b.receiptBody(tassadar.DigestBytes(nil))
	b.log(b.sign(KindReceipt, receipt, b.w)) // says nothing of time
	if got := at(); got != farAhead {
		t.Errorf("a receipt moves it to %d", got)
	}
	right := b.tick(start + 700)
	if got := at(); got != start+700 {
		t.Errorf("a later record is dated right: %d", got)
	}
	b.log(b.govern(b.void(int(right), int(right), b.desk.ID())))
	if got := at(); got != start+500 { // that of the voiding's own signers, who saw the drill
		t.Errorf("with a voided record: %d", got)
	}
	b.log(b.govern(b.void(int(ahead), int(ahead), b.desk.ID())))
	if got := at(); got != start+500 {
		t.Errorf("the record that was dated ahead is voided: %d", got)
	}
	v := b.verify().WithBounds([]Bound{{Size: uint64(len(b.leaves)), At: start + 300}, {Size: seen, At: 1}})
	if _, got, err := v.DrillAt(v.Sizes().Drills - 1); err != nil || got != start+300 {
		t.Errorf("witnesses saw what it saw at %d: %v", got, err)
	}
	// Without any record of time before it, it is as old as can be.
	b.log(b.govern(b.void(int(seen), int(seen), b.desk.ID())))
	if _, got, err := b.verify().DrillAt(0); err != nil || got != start {
		t.Errorf("the last instant that it saw is voided: %d, %v", got, err)
	}
}

// TestDrillBeforeTime: of a drill that saw no record with an instant nothing is known.
func TestDrillBeforeTime(t *testing.T) {
	b := begun(t, 1)
	body := b.drillBody()
	body.Seen.Size, body.Seen.Root = 0, RootOf(nil)
	b.log(b.sign(KindDrill, body, b.w))
	if _, got, err := b.verify().DrillAt(0); err != nil || got != 0 {
		t.Errorf("it ages from %d, %v", got, err)
	}
}

// TestDecisionDatesDrill: a decision that a drill saw dates it by the instant at which it was
// signed, and not by the last one at which it could have been logged.
func TestDecisionDatesDrill(t *testing.T) {
	b := begun(t, 1)
	late := b.withdraw("x")
	b.now += 1000
	b.log(b.govern(late))
	b.log(b.sign(KindDrill, b.drillBody(), b.w))
	if _, got, err := b.verify().DrillAt(0); err != nil || got != start {
		t.Errorf("it ages from %d, %v; want %d", got, err, start)
	}
	// One whose signers did not see what the drill saw dates it by its last instant.
	other := b.withdraw("y")
	other.Seen.Size, other.Seen.Root, other.At, other.Until = 1, RootOf(b.leaves[:1]), start-900, start-800
	b.log(b.govern(other))
	if _, got, err := b.verify().DrillAt(0); err != nil || got != start-800 {
		t.Errorf("it ages from %d, %v; want %d", got, err, start-800)
	}
}
