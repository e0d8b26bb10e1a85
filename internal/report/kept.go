package report

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/parting"
	"tassadar/internal/text"
)

// Kept is what locate found of a case of a cell, and kept beside the log: for
// information, no verdict reads it.
type Kept struct {
	parting.Located
	Folder string `json:"folder"` // of located.json, and of the reproducer, if there is one
	// Current says that the receipt is still the cell's last word on the case, and the
	// engines still those of the last receipts.
	Current bool `json:"current"`
}

// Sift says of what was kept whether it is current: of a whole verdict, before [Select].
func Sift(log *evidence.Verified, v *appraise.Verdict, kept []Kept) []Kept {
	l := newLookup(log, v)
	out := slices.Clone(kept)
	for i := range out {
		out[i].Current = l.current(&out[i].Located)
	}
	return out
}

// current reports whether a parting is about the last receipt of its cell that speaks of
// the case, or about one that came to the same on the same engine; about the case of the
// policy in force; and about the other engine as its cell was measured last, if it was.
func (l *lookup) current(p *parting.Located) bool {
	c, ok := l.v.Cell(p.Cell)
	rc := l.receipt(p.Receipt)
	if !ok || rc == nil || l.policy == nil || rc.Body.Effective.Digest != p.Engines[0].Digest || rc.Body.Effective.Family != p.Engines[0].Family {
		return false
	}
	seen := observedOf(rc, p.Case)
	known := l.find(l.policy, p.Profile, p.Case, rc)
	if seen == nil || known == nil || seen.Digest != p.CaseDigest || known.digest != p.CaseDigest {
		return false
	}
	last, is := l.latest(c, p.Case)
	if last == nil || is.Digest != p.CaseDigest || last.Body.Effective.Digest != rc.Body.Effective.Digest || !slices.EqualFunc(is.Seen, seen.Seen, sameEnding) {
		return false
	}
	other, against := l.against(p)
	switch {
	case p.Against != "" && l.receipt(p.Against) == nil:
		return false
	case other == nil:
		return true // nobody has measured it there
	}
	return against != ""
}

func sameEnding(x, y evidence.Observation) bool {
	return x.Ended == y.Ended && x.Digest == y.Digest && x.Code == y.Code
}

func observedOf(rc *evidence.Logged[evidence.Receipt], id string) *evidence.ObservedCase {
	at := slices.IndexFunc(rc.Body.Cases, func(o evidence.ObservedCase) bool { return o.ID == id })
	if at < 0 {
		return nil
	}
	return &rc.Body.Cases[at]
}

// latest is the last receipt of a cell that speaks of a case, nil where none does.
func (l *lookup) latest(c *appraise.Cell, id string) (*evidence.Logged[evidence.Receipt], *evidence.ObservedCase) {
	for _, line := range slices.Backward(c.Receipts) {
		if rc := l.receipt(line.Receipt); rc != nil {
			if o := observedOf(rc, id); o != nil {
				return rc, o
			}
		}
	}
	return nil, nil
}

// against is the last receipt of the other engine's cell that speaks of the case, and its
// name where it is of the very engine that was compared with.
func (l *lookup) against(p *parting.Located) (rc *evidence.Logged[evidence.Receipt], name tassadar.Digest) {
	other := p.Cell
	other.Backend = p.Engines[1].Family
	c, ok := l.v.Cell(other)
	if !ok {
		return nil, ""
	}
	if rc, _ = l.latest(c, p.Case); rc != nil && rc.Body.Effective.Digest == p.Engines[1].Digest {
		return rc, rc.Digest
	}
	return rc, ""
}

// Locate makes what was found a document about a cell: with what of the log it is bound
// to.
func Locate(log *evidence.Verified, v *appraise.Verdict, c tassadar.Cell, receipt tassadar.Digest, found *parting.Parting) *Parted {
	l := newLookup(log, v)
	p := &Parted{Cell: c, Receipt: receipt, Parting: *found}
	if rc := l.receipt(receipt); rc != nil {
		if o := observedOf(rc, found.Case); o != nil {
			p.CaseDigest = o.Digest
		}
	}
	_, p.Against = l.against(p)
	return p
}

// of are the current ones of a cell, and how many are not.
func keptOf(kept []Kept, c tassadar.Cell) (current []Kept, old int) {
	for _, k := range kept {
		switch {
		case k.Cell != c:
		case k.Current:
			current = append(current, k)
		default:
			old++
		}
	}
	return current, old
}

// RunIt are commands that run a reproducer in a folder: on what runs JavaScript, and on
// every engine that this program finds on a host. None where there is no reproducer.
func RunIt(p *Parted, folder string) []string {
	r := p.Reproducer
	if r == nil {
		return nil
	}
	call := []string{"--invoke", r.Export}
	for _, v := range r.Args {
		call = append(call, "--arg", fmt.Sprintf("i64:%d", int64(v.Bits)))
	}
	file := func(name string) string { return text.ShellWord(filepath.Join(folder, name)) }
	return []string{
		"node " + file(ReproducerNames[2]),
		"tassadar profile new --name reproducer --wasm " + file(ReproducerNames[1]) + " " + strings.Join(call, " ") + " -o reproducer-policy",
		"tassadar run --policy reproducer-policy --data reproducer-data",
	}
}

// ReproducerText prints where a reproducer is, and how to run it on any engine.
func ReproducerText(w io.Writer, indent string, p *Parted, folder string) {
	commands := RunIt(p, folder)
	if commands == nil {
		return
	}
	line(w, indent, "reproducer: "+text.ShellWord(filepath.Join(folder, ReproducerNames[1]))+", and as text beside it; to run it on what runs JavaScript, and on every engine here:")
	for _, c := range commands {
		text.Wrap(w, indent+"  ", strings.Fields(c))
	}
}

// keptLines prints what was located of a cell.
func (l *lookup) keptLines(w io.Writer, indent string, kept []Kept, c tassadar.Cell) {
	current, old := keptOf(kept, c)
	for i := range current {
		k := &current[i]
		line(w, indent, "located, "+engineWords(&k.Located, 0)+" and "+engineWords(&k.Located, 1)+":")
		l.partingLines(w, indent+"  ", &k.Located)
		ReproducerText(w, indent+"  ", &k.Located, k.Folder)
	}
	if old > 0 {
		line(w, indent, text.Plural(old, "case was", "cases were")+" located on receipts or engines that are not the last ones; tassadar locate CELL looks again")
	}
}

// keptView is what was located of a case, in words.
type keptView struct {
	Case     string
	Engines  [2]string
	Results  [2]string
	Where    string // in the module
	Operands [2]string
	Made     [2]string // of the operands
	Unlike   bool      // the receipt has another result than its engine comes to
	File     string
	Commands []string
}

func (l *lookup) viewKept(k *Kept) keptView {
	p := &k.Located
	out := keptView{Case: clean(p.Case), Engines: [2]string{engineWords(p, 0), engineWords(p, 1)}, Unlike: !p.Confirmed, Commands: RunIt(p, k.Folder)}
	parts := part(p.Results[0], p.Results[1], func(i int) string { return fmt.Sprintf("call %d", i+1) })
	out.Results = [2]string{clean(parts.wanted), clean(parts.got)}
	switch o, s := p.Operation, p.State; {
	case o != nil:
		out.Where = operationWords(o)
		for i := range o.Operands {
			out.Operands[i], out.Made[i] = operandWords(o.Operands[i]), valueWords(o.Results[i])
		}
	case s != nil:
		out.Where = stateWords(s)
	default:
		out.Where = notLocated
	}
	if p.Reproducer != nil {
		out.File = clean(filepath.Join(k.Folder, ReproducerNames[1]))
	}
	return out
}

func operandWords(operands []tassadar.Value) string {
	var out []string
	for _, v := range operands {
		out = append(out, valueWords(v))
	}
	return strings.Join(out, ", ")
}

func operationWords(o *parting.Operation) string {
	return fmt.Sprintf("first at %s, at offset %#x of %s, float operation %d of the case", clean(o.Op), o.Offset, functionWords(o.Function, o.Name), o.Number)
}

const notLocated = "not located: copies that show what they compute come to the same on both, or have nothing that both could show; the difference depends on how an engine compiles the very code"
