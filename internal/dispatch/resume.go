package dispatch

import (
	"cmp"
	"context"
	"slices"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/operator"
)

// Checkpoints are what cases of one machine class can go on from that another class
// has executed the beginning of. Nil has none.
type Checkpoints struct {
	Operator *operator.Operator
	// Make makes the checkpoint of a case of a receipt behind a number of slices. It is a
	// function of the tokens before, so that it need not have been kept. The error means that
	// nobody here has these.
	Make func(ctx context.Context, a *evidence.Assignment, rc *evidence.Receipt, caseID string, slices int) ([]byte, error)

	// Omitted counts what was not chosen because its checkpoint has no room in the file of
	// its assignments.
	Omitted int

	made map[evidence.Resume][]byte // nil for what cannot be made
	room int64                      // bytes that checkpoints may still take in the file
}

// mostGiven bounds the bytes of all checkpoints of a file: hexadecimal they take
// twice that, beside its records, of maxBytes.
const mostGiven = 24 << 20

// begin is called before what goes into another file is chosen.
func (c *Checkpoints) begin() {
	if c != nil {
		c.room = mostGiven
	}
}

// take reports whether a checkpoint of so many bytes has room in the file, and counts it.
func (c *Checkpoints) take(size int64) bool {
	if size > c.room {
		c.Omitted++
		return false
	}
	c.room -= size
	return true
}

// mostTried bounds the receipts that are looked at for one cell.
const mostTried = 16

// Choose chooses what a cell's fixed cases are to go on from, where these are cut: a
// checkpoint amid what some receipt executed of each, of the last ones that count in cells of other machine
// classes and the same profile and toolchain.
func (c *Checkpoints) Choose(ctx context.Context, verdict *appraise.Verdict, cell tassadar.Cell) []evidence.Resume {
	if c == nil || verdict == nil {
		return nil
	}
	policy, _ := c.Operator.Policy()
	profile, ok := policy.Profile(cell.Profile)
	if !ok {
		return nil
	}
	var lines []appraise.ReceiptLine
	for i := range verdict.Cells {
		other := &verdict.Cells[i]
		if other.Profile != cell.Profile || other.Toolchain != cell.Toolchain || other.Machine == cell.Machine {
			continue
		}
		for _, r := range other.Receipts {
			if r.Counts {
				lines = append(lines, r)
			}
		}
	}
	slices.SortFunc(lines, func(x, y appraise.ReceiptLine) int { return cmp.Compare(y.Index, x.Index) })
	var out []evidence.Resume
	for _, line := range lines[:min(len(lines), mostTried)] {
		_, rc, err := c.receipt(line.Receipt)
		if err != nil {
			continue
		}
		for i := range profile.Workloads {
			w := &profile.Workloads[i]
			for j := range w.Cases {
				r := evidence.Resume{Case: tassadar.CaseID(w.ID, w.Cases[j].ID), Receipt: line.Receipt}
				if !w.Sliced || slices.ContainsFunc(out, func(o evidence.Resume) bool { return o.Case == r.Case }) {
					continue
				}
				if r.Slices = amid(rc, r.Case, w.Cases[j].Digest()); r.Slices == 0 || c.make(ctx, r) != nil {
					continue
				}
				if c.take(int64(len(c.made[r]))) {
					out = append(out, r)
				}
			}
		}
	}
	return out
}

// amid is the number of slices of a case of a receipt before the middle one of those that it
// executed, 0 where it has no two.
func amid(rc *evidence.Receipt, id string, digest tassadar.Digest) tassadar.Uint {
	for i := range rc.Cases {
		if k := &rc.Cases[i]; k.ID == id && k.Digest == digest && len(k.Slices) > 1 {
			return k.Slices[len(k.Slices)/2].From / evidence.WindowTokens
		}
	}
	return 0
}

// receipt finds a receipt of the log, with its assignment.
func (c *Checkpoints) receipt(d tassadar.Digest) (*evidence.Assignment, *evidence.Receipt, error) {
	v := c.Operator.Verified()
	for i := v.Sizes().Receipts - 1; i >= 0 && d != ""; i-- {
		if v.ReceiptName(i) != d {
			continue
		}
		rc, err := v.ReceiptAt(i)
		if err != nil {
			return nil, nil, err
		}
		if at := v.AssignmentNamed(rc.Body.Assignment); at >= 0 {
			a, err := v.AssignmentAt(at)
			if err != nil {
				return nil, nil, err
			}
			return &a.Body, &rc.Body, nil
		}
	}
	return nil, nil, tassadar.Errorf(tassadar.EvidenceIncomplete, "no receipt %q is in the log", d.Short())
}

// make makes a checkpoint, once.
func (c *Checkpoints) make(ctx context.Context, r evidence.Resume) error {
	if data, tried := c.made[r]; tried {
		if data == nil {
			return tassadar.Errorf(tassadar.TraceUnavailable, "nobody here has the tokens of %s of receipt %s", r.Case, r.Receipt.Short())
		}
		return nil
	}
	if c.made == nil {
		c.made = map[evidence.Resume][]byte{}
	}
	a, rc, err := c.receipt(r.Receipt)
	if err == nil {
		c.made[r], err = c.Make(ctx, a, rc, r.Case, int(r.Slices))
	}
	if err != nil {
		c.made[r] = nil
	}
	return err
}

// Give puts into a file the checkpoints that its assignments name.
func (c *Checkpoints) Give(ctx context.Context, file *Assignments) error {
	for i := range file.Assignments {
		a := &file.Assignments[i]
		opened, err := evidence.Open(a.Record, nil)
		if err != nil {
			return err
		}
		var body evidence.Assignment
		if err := opened.As(evidence.KindAssignment, &body); err != nil {
			return err
		}
		all, err := c.of(ctx, body.Resume)
		if err != nil {
			return err
		}
		for id, data := range all {
			if a.Checkpoints == nil {
				a.Checkpoints = map[string]tassadar.Bytes{}
			}
			a.Checkpoints[id] = data
		}
	}
	return nil
}

// of makes the checkpoints that an assignment names, by case.
func (c *Checkpoints) of(ctx context.Context, all []evidence.Resume) (map[string][]byte, error) {
	out := map[string][]byte{}
	for _, r := range all {
		if c == nil {
			return nil, tassadar.Errorf(tassadar.BadUse, "%s goes on from a checkpoint, and none is made here", r.Case)
		}
		if err := c.make(ctx, r); err != nil {
			return nil, err
		}
		out[r.Case] = c.made[r]
	}
	return out, nil
}
