package report

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/parting"
	"tassadar/internal/text"
)

// Parted is the document of locate --json: where two engines part on a case of a
// receipt.
type Parted = parting.Located

// InQuestion is a case of a cell with a receipt that shows it.
type InQuestion struct {
	Case    string
	Receipt tassadar.Digest
}

// Questions lists the cases of a cell that differ, and behind them those that passed
// with other allowed bits than the reference, the latest receipts first. A case that is
// named is the only one, as the latest receipt has it. Errors: unmeasured, and bad_use
// where no case is in question.
func Questions(c *appraise.Cell, named string) ([]InQuestion, error) {
	var out []InQuestion
	add := func(id string, receipt tassadar.Digest) {
		if id != "" && (named == "" || id == named) && !slices.ContainsFunc(out, func(q InQuestion) bool { return q.Case == id }) {
			out = append(out, InQuestion{id, receipt})
		}
	}
	for _, line := range slices.Backward(c.Receipts) {
		for _, f := range c.Findings {
			if f.Receipt == line.Receipt && isAbout(f.Code) {
				add(f.Case, f.Receipt)
			}
		}
	}
	for _, line := range slices.Backward(c.Receipts) {
		for _, id := range line.Variants {
			add(id, line.Receipt)
		}
		if line.Counts {
			add(named, line.Receipt)
		}
	}
	switch {
	case len(c.Receipts) == 0:
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.Unmeasured, "%s has no receipt", c.Cell), "tassadar run --only '"+tassadar.Printable(c.String())+"' measures it on a machine of its class.")
	case len(out) == 0 && !slices.ContainsFunc(c.Receipts, func(l appraise.ReceiptLine) bool { return l.Counts }):
		last := &c.Receipts[len(c.Receipts)-1]
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.Unmeasured, "no receipt of %s has a result to look at; the last one is %s: %s", c.Cell, last.Receipt.Short(), strings.Join(codeWords(last.Codes), ", ")),
			"tassadar explain CELL says what is wrong with them.")
	case len(out) == 0 && named != "":
		return nil, tassadar.Errorf(tassadar.BadUse, "no receipt that counts for %s could have the case %q", c.Cell, named)
	case len(out) == 0:
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "no case of %s differs, and none passed with other bits than its reference", c.Cell), "Name a case: --case WORKLOAD/CASE.")
	}
	return out, nil
}

func isAbout(code tassadar.Code) bool {
	return code == tassadar.OutcomeDiffers || code == tassadar.OutcomeUnstable || code == tassadar.ConsensusChanged || code == tassadar.NoConsensus || code == tassadar.ReferenceDisputed
}

// PartingText prints where two engines part. Log is the one that the receipt is in.
func PartingText(w io.Writer, log *evidence.Verified, v *appraise.Verdict, p *Parted) {
	newLookup(log, v).partingLines(w, "", p)
}

// partingLines prints where two engines part, behind an indent.
func (l *lookup) partingLines(w io.Writer, indent string, p *Parted) {
	names := [2]string{engineWords(p, 0), engineWords(p, 1)}
	entry := func(i int) string { return fmt.Sprintf("call %d", i+1) }
	line := func(more, s string) { line(w, indent+more, s) }
	if k := l.find(l.policy, p.Profile, p.Case, l.receipt(p.Receipt)); k != nil {
		entry = k.entry
		line("", clean(p.Case)+": "+calls(k.c.Calls))
	} else {
		line("", clean(p.Case))
	}
	parts := part(p.Results[0], p.Results[1], entry)
	if parts.where != "" {
		line("  ", "parts at "+parts.where)
	}
	line("  ", names[0]+": "+clean(parts.wanted))
	line("  ", names[1]+": "+clean(parts.got))
	if !p.Confirmed {
		line("  ", "the receipt has another result than its engine comes to here")
	}
	switch o, s := p.Operation, p.State; {
	case o != nil:
		line("  ", operationWords(o))
		for i, name := range names {
			line("    ", fmt.Sprintf("%s: %s gives %s", name, operandWords(o.Operands[i]), valueWords(o.Results[i])))
		}
	case s != nil:
		line("  ", stateWords(s))
	default:
		line("  ", notLocated)
	}
	if r := p.Reproducer; r != nil {
		line("  ", fmt.Sprintf("reproduced by a module of %s: %s gives %#x and %#x", text.Plural(len(r.Module), "byte", "bytes"), r.Export, uint64(r.Bits[0]), uint64(r.Bits[1])))
	} else if p.Operation != nil {
		line("  ", "not reproduced by the operation alone, nor behind one that made an operand of it")
	}
}

// stateWords says where states part, and what of them does first.
func stateWords(s *parting.State) string {
	what := "memory or globals first differ"
	switch s.Differs {
	case parting.DiffersGlobals:
		what = "globals first differ"
	case parting.DiffersSize:
		what = fmt.Sprintf("memories are first of other sizes, %d and %d pages,", s.Sizes[0], s.Sizes[1])
	case parting.DiffersMemory:
		what = fmt.Sprintf("memory first differs, in its page %d (of 64 KiB, from 0),", s.Page)
	}
	return fmt.Sprintf("%s behind %s, before offset %#x of %s", what, text.Plural(int(s.Instructions), "counted instruction", "counted instructions"), s.Offset, functionWords(s.Function, s.Name))
}

func engineWords(p *Parted, i int) string {
	return clean(p.Engines[i].Family + " " + p.Engines[i].Version)
}

func functionWords(index int, name string) string {
	if name == "" {
		return fmt.Sprintf("function %d", index)
	}
	return fmt.Sprintf("function %d (%s)", index, clean(name))
}

// ReproducerNames are the files that [ReproducerFiles] gives.
var ReproducerNames = []string{"reproducer.wat", "reproducer.wasm", "reproducer.mjs"}

// ReproducerFiles are the files of a reproducer, by name, which anybody can run who has
// an engine; none where there is no reproducer.
func ReproducerFiles(p *Parted) map[string][]byte {
	r := p.Reproducer
	if r == nil {
		return nil
	}
	var args []string
	for _, v := range r.Args {
		args = append(args, fmt.Sprintf("%dn", int64(v.Bits)))
	}
	call := fmt.Sprintf("%s(%s)", r.Export, strings.Join(args, ", "))
	what := fmt.Sprintf("%s of %s\n%s, float operation %d of its case %s", p.Operation.Op, clean(p.Profile), functionWords(p.Operation.Function, p.Operation.Name), p.Operation.Number, clean(p.Case))
	for i := range r.Bits {
		what += fmt.Sprintf("\n%#x on %s", uint64(r.Bits[i]), engineWords(p, i))
	}
	comment := func(mark string) string { return mark + " " + strings.ReplaceAll(what, "\n", "\n"+mark+" ") + "\n" }
	return map[string][]byte{
		ReproducerNames[1]: r.Module,
		ReproducerNames[0]: []byte(comment(";;") + ";; The bits of the result: " + call + "\n" + r.Text),
		ReproducerNames[2]: []byte(comment("//") + `import { readFileSync } from 'node:fs'
const { instance } = await WebAssembly.instantiate(readFileSync(new URL('reproducer.wasm', import.meta.url)))
console.log('0x' + BigInt.asUintN(64, instance.exports.` + call + `).toString(16))
`),
	}
}
