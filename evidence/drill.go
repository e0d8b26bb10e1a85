package evidence

import (
	"bytes"
	"slices"
	"strconv"

	"tassadar"
)

// Drill is a worker's signed word on pages of the runbook that it executed on its
// machine, in a directory that was thrown away, and on what it saw there.
type Drill struct {
	// Seen is the state of the log when the drill began. It names the log that the record
	// is for, and the drill is as old as that state, whenever it is logged.
	Seen LogHead `json:"seen"`
	// Form is [FormFull] or [FormShort].
	Form       string        `json:"form"`
	StartedAt  int64         `json:"started_at"`  // the worker's clock
	FinishedAt int64         `json:"finished_at"` // the worker's clock
	Machine    Machine       `json:"machine"`
	Program    Program       `json:"program"`
	Pages      []DrilledPage `json:"pages"` // each once
}

// The forms of a drill: every command of a page, or those before the mark at which an
// emulated machine ends.
const (
	FormFull  = "full"
	FormShort = "short"
)

// DrilledPage is what was seen of one page.
type DrilledPage struct {
	Page string `json:"page"`
	// Digest is of the page's faults, commands and expected output, and of where its short
	// form ends.
	Digest   tassadar.Digest  `json:"digest"`
	Injected []string         `json:"injected"` // faults, with their words, as far as it came
	Commands []DrilledCommand `json:"commands"` // as far as it came
	// Passed means that all that belongs to the form was injected and executed, and every
	// command came to what the page says.
	Passed bool `json:"passed"`
}

// DrilledCommand is what one command came to.
type DrilledCommand struct {
	Seen tassadar.Digest `json:"seen"` // of what it printed
	As   bool            `json:"as"`   // what it printed, and its exit code, are as the page says
}

// The most that a drill may hold.
const (
	maxDrilled  = 256  // pages
	maxCommands = 1024 // commands, and faults, of a page
)

// check refuses a form that no drill has.
func (d *Drill) check() error {
	bad := func(format string, args ...any) error {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, format, args...)
	}
	switch {
	case d.Form != FormFull && d.Form != FormShort:
		return bad("it has form %q, want %s or %s", d.Form, FormFull, FormShort)
	case d.FinishedAt < d.StartedAt || d.StartedAt < 0:
		return bad("it began at %d and ended at %d", d.StartedAt, d.FinishedAt)
	case !tassadar.ValidHost(d.Machine.Host):
		return bad("host id %q: want 64 hexadecimal digits", d.Machine.Host)
	case d.Program.Version == "" || !d.Program.Digest.Valid():
		return bad("the program's version or digest is missing")
	case len(d.Pages) == 0 || len(d.Pages) > maxDrilled:
		return bad("it has %d pages, want 1 to %d", len(d.Pages), maxDrilled)
	}
	for i := range d.Pages {
		p := &d.Pages[i]
		switch {
		case !tassadar.ValidPage(p.Page) || !p.Digest.Valid():
			return bad("page %q, %q: want a name of lower-case letters, digits and hyphens, and a digest", p.Page, p.Digest)
		case slices.ContainsFunc(d.Pages[:i], func(o DrilledPage) bool { return o.Page == p.Page }):
			return bad("page %s stands twice", p.Page)
		case len(p.Commands) > maxCommands || len(p.Injected) > maxCommands:
			return bad("page %s has %d commands and %d faults, want at most %d", p.Page, len(p.Commands), len(p.Injected), maxCommands)
		case slices.ContainsFunc(p.Commands, func(c DrilledCommand) bool { return !c.Seen.Valid() }):
			return bad("page %s has a command without a digest of what it printed", p.Page)
		case p.Passed && (len(p.Commands) == 0 || slices.ContainsFunc(p.Commands, func(c DrilledCommand) bool { return !c.As })):
			return bad("page %s passed, and not every command of it came to what it says", p.Page)
		}
	}
	return nil
}

// addDrill accepts what one worker signed whom the trust in force binds to the host, for a
// state that this log had.
func (v *Verified) addDrill(rec *Record, trust *tassadar.Trust) error {
	body, err := decodeAs[Drill](rec)
	if err != nil {
		return err
	}
	if err := v.inLog(rec, body.Seen.Origin); err != nil {
		return err
	}
	if len(rec.Claimed) != 1 { // as of receipts
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "drill %s has %d signatures, want its worker's alone", rec.Digest.Short(), len(rec.Claimed))
	}
	if err := drilledBy(trust, rec, &body); err != nil {
		return err
	}
	if v.drills.named(rec.Digest) >= 0 {
		return tassadar.Errorf(tassadar.Replayed, "drill %s is in the log already", rec.Digest.Short())
	}
	size := uint64(body.Seen.Size)
	if first := rec.Index + 1 - uint64(rec.Leaves); size > first || !bytes.Equal(v.RootAt(size), body.Seen.Root) {
		return tassadar.Errorf(tassadar.EvidenceUnverifiable, "drill %s began at another state of the log than its first %d leaves", rec.Digest.Short(), size)
	}
	if err := body.check(); err != nil {
		return tassadar.Errorf(tassadar.CodeOf(err), "drill %s: %s", rec.Digest.Short(), tassadar.Message(err))
	}
	v.drills.add(&Logged[Drill]{Record: *rec, Body: body}, strconv.FormatUint(size, 10))
	return nil
}

// drilledBy checks that a live worker of the trust signed, on its host.
func drilledBy(t *tassadar.Trust, rec *Record, d *Drill) error {
	if t != nil {
		for _, id := range rec.Signed {
			k, ok := t.Key(id)
			switch {
			case !ok || k.Role != tassadar.RoleWorker:
			case k.Revoked != 0:
				return tassadar.Errorf(tassadar.KeyRevoked, "drill %s: worker %.12s is revoked", rec.Digest.Short(), id)
			case k.Host != d.Machine.Host:
				return tassadar.Errorf(tassadar.SignerUntrusted, "drill %s: worker %.12s is bound to host %.12s, the drill is of %.12s", rec.Digest.Short(), id, k.Host, d.Machine.Host)
			default:
				return nil
			}
		}
	}
	return tassadar.Errorf(tassadar.SignerUntrusted, "drill %s is signed by no worker of the trust in force", rec.Digest.Short())
}

// DrillAt returns the i-th drill, and the instant from which it ages: the one that the
// last record among those that it saw has of an operator or a dispatcher, or the smallest
// that stands after these, if that is smaller. So nothing is gained by holding a drill
// back, nor by dating it, or the log, ahead. It is 0 where it saw no such record.
func (v *Verified) DrillAt(i int) (*Logged[Drill], int64, error) {
	l, err := v.drills.readAt(v, KindDrill, i)
	if err != nil {
		return nil, 0, err
	}
	k := &v.drills.kept[i]
	l.At = 0 // what was kept there is returned
	if v.lazy != nil && len(v.witnessed) == 0 {
		return l, k.at, nil
	}
	if err := v.whole(); err != nil {
		return nil, 0, err
	}
	at := v.drilledAt(k.seen())
	for _, b := range v.witnessed {
		if b.Size >= k.seen() {
			at = min(at, b.At)
		}
	}
	return l, at, nil
}

// DrillFrom is the instant from which a drill ages that begins now, as long as no later
// record shows a smaller one.
func (v *Verified) DrillFrom() int64 {
	v.wholly()
	return v.drilledAt(uint64(v.head.Size))
}

// seen is how many leaves a drill saw.
func (k *kept) seen() uint64 {
	n, _ := strconv.ParseUint(k.about, 10, 64) // written by addDrill
	return n
}

// drilledAt is the instant from which a drill ages that saw so many leaves, by the log's
// own records.
func (v *Verified) drilledAt(seen uint64) int64 {
	at, later := int64(0), int64(1<<63-1)
	for _, i := range slices.Backward(v.instants) {
		switch {
		case v.voided(i.index, i.signers):
		case i.index < seen:
			at = i.at
			return min(at, later)
		case i.below >= seen: // its signers saw what the drill saw
			later = min(later, i.at)
		default:
			later = min(later, i.until)
		}
	}
	return at
}

// keptDrills is what is saved of drills, with the instant from which each ages.
func (v *Verified) keptDrills() []kept {
	out := slices.Clone(v.drills.kept)
	for i := range out {
		out[i].at = v.drilledAt(out[i].seen())
	}
	return out
}
