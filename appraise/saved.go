package appraise

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"slices"

	"github.com/go-json-experiment/json"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/parallel"
)

// SavedForm names the form in which Save writes, and the rules. Another build of
// this program may find other words for the same: keep them apart.
const SavedForm = "3, rules " + Rules

// savedMagic begins what Save writes.
const savedMagic = "tassadar appraisal\n"

// Saved is an appraisal as it is saved: a head that is read whole, with a summary of
// each unit, and rows of what grows with receipts, a unit each. Of an appraisal that
// was restored it has the rows alone that are new: the others stay.
type Saved struct {
	Head []byte
	Rows map[int][]byte
}

// saved is an appraisal without its units.
type saved struct {
	Head     evidence.LogHead      `json:"head"`
	Bounded  bool                  `json:"bounded,omitempty"` // witnesses said something of ages
	Policy   tassadar.Digest       `json:"policy"`
	Voided   []tassadar.Digest     `json:"voided"`
	Rejected []evidence.Rejected   `json:"rejected"`
	Hosts    map[string][]hostSeen `json:"hosts"`
	Units    int                   `json:"units"`
}

// savedUnit is a unit with its verdict, without the lists of receipts of its cells.
type savedUnit struct {
	Row   savedRow     `json:"row"`
	Bonds []savedBond  `json:"bonds"`
	Cells []judgedCell `json:"cells"`
	Alike []savedAlike `json:"alike"`
	Tally Counts       `json:"tally"`
	At    int64        `json:"at"`
	From  int64        `json:"from"`
	Until int64        `json:"until"`
}

// savedRow names a row, and says how many assignments it has.
type savedRow struct {
	N           int            `json:"n"` // -1 for none
	Sum         tassadar.Bytes `json:"sum"`
	Assignments int            `json:"assignments"`
}

// savedRecords are the records of a unit, by their place among those of their kind.
type savedRecords struct {
	Assignments []int   `json:"assignments"`
	Existed     []int64 `json:"existed"`  // since when each assignment did, at the latest
	Dated       []int64 `json:"dated"`    // and at the earliest
	Receipts    []int   `json:"receipts"` // all
	Closed      []int   `json:"closed"`   // the closing of each receipt, -1 for none, -2 where one was not valid
	ClosedAt    []int64 `json:"closed_at"`
}

type savedBond struct {
	Cell    tassadar.Cell   `json:"cell"`
	Program tassadar.Digest `json:"program,omitempty"`
	Agree   bool            `json:"agree,omitempty"`
}

type savedAlike struct {
	Profile   string                 `json:"profile"`
	Toolchain string                 `json:"toolchain"`
	Case      string                 `json:"case"`
	Family    string                 `json:"family"`
	Endings   []tassadar.Observation `json:"endings"`
}

const (
	notClosed = -1 - iota
	badlyClosed
)

// SaveAt is Save after the log was appraised, of which nobody needs the verdict; nil
// where that fails.
func (x *Appraiser) SaveAt(v *evidence.Verified, policyDigest tassadar.Digest, at int64) *Saved {
	if _, err := x.appraise(v, policyDigest, at, true, false); err != nil {
		return nil
	}
	return x.Save()
}

// Save writes what the appraiser found of the log that it appraised last, so that
// [RestoreAppraiser] goes on from there; nil where there is nothing.
func (x *Appraiser) Save() *Saved {
	if x.a == nil || slices.ContainsFunc(x.a.units, func(u *unit) bool { return !u.judged }) {
		return nil
	}
	a := x.a
	head := saved{Head: a.v.Head(), Bounded: a.v.Bounded(), Policy: a.policyDigest, Rejected: a.rejected, Hosts: a.hosts, Units: len(a.units)}
	for d, voided := range a.voided {
		if voided {
			head.Voided = append(head.Voided, d)
		}
	}
	slices.Sort(head.Voided)
	taken := map[int]bool{}
	for _, u := range a.units {
		taken[u.row.N] = true
	}
	free := 0
	for _, u := range a.units {
		if u.row.N < 0 {
			for ; taken[free]; free++ {
			}
			u.row.N, taken[free] = free, true
		}
	}
	parts, rows := make([][]byte, 1+len(a.units)), make([][]byte, len(a.units))
	parts[0] = mustMarshal(head)
	parallel.Do(len(a.units), 16, func(i int) { parts[1+i], rows[i] = a.units[i].save() })
	out := Saved{Head: []byte(savedMagic), Rows: map[int][]byte{}}
	for _, p := range parts {
		out.Head = append(binary.AppendUvarint(out.Head, uint64(len(p))), p...)
	}
	out.Head = evidence.Seal(out.Head)
	for i, row := range rows {
		if row != nil {
			out.Rows[a.units[i].row.N] = row
		}
	}
	return &out
}

func mustMarshal(v any) []byte {
	data, err := json.Marshal(v, json.FormatNilSliceAsNull(true)) // what was nil is nil again
	if err != nil {
		panic("appraise: " + err.Error()) // plain values
	}
	return data
}

// save writes the unit, and its row unless that is saved as it is.
func (a *unit) save() (summary, row []byte) {
	if !a.inRow {
		row = a.saveRow()
		sum := sha256.Sum256(row)
		a.row.Sum, a.row.Assignments = sum[:], len(a.assignments)
	}
	out := &savedUnit{Row: a.row, Tally: a.tally, At: a.now.at, From: a.now.from, Until: a.now.until}
	for _, b := range a.bonds {
		out.Bonds = append(out.Bonds, savedBond{b.cell, b.program, b.agree})
	}
	out.Cells = slices.Clone(a.cells)
	for i := range out.Cells {
		out.Cells[i].Receipts = nil
	}
	for key, families := range a.alike {
		for family, endings := range families {
			out.Alike = append(out.Alike, savedAlike{key.profile, key.toolchain, key.caseID, family, endings})
		}
	}
	slices.SortFunc(out.Alike, func(x, y savedAlike) int {
		return cmp.Or(cmp.Compare(x.Profile, y.Profile), cmp.Compare(x.Toolchain, y.Toolchain), cmp.Compare(x.Case, y.Case), cmp.Compare(x.Family, y.Family))
	})
	return mustMarshal(out), row
}

// saveRow writes the unit's records, and the lists of receipts of its cells.
func (a *unit) saveRow() []byte {
	var records savedRecords
	for _, o := range a.assignments {
		records.Assignments, records.Existed = append(records.Assignments, o.n), append(records.Existed, o.at)
		records.Dated = append(records.Dated, o.dated)
	}
	for _, r := range a.all {
		records.Receipts, records.ClosedAt = append(records.Receipts, r.n), append(records.ClosedAt, r.closedAt)
		switch {
		case r.closed != nil:
			records.Closed = append(records.Closed, r.closing)
		case r.closable:
			records.Closed = append(records.Closed, badlyClosed)
		default:
			records.Closed = append(records.Closed, notClosed)
		}
	}
	lists := [][]ReceiptLine{}
	for i := range a.cells {
		lists = append(lists, a.cells[i].Receipts)
	}
	first := mustMarshal(records)
	return slices.Concat(binary.AppendUvarint(nil, uint64(len(first))), first, mustMarshal(lists))
}

func notSaved(what string) error {
	return tassadar.Errorf(tassadar.IndexDiffers, "what the index keeps of the appraised log %s", what)
}

// RestoreAppraiser returns the appraiser whose head was saved when it had appraised v
// last. Row reads what was saved of a unit, when that is asked for. Errors are
// index_differs.
func RestoreAppraiser(data []byte, v *evidence.Verified, row func(n int) ([]byte, error)) (*Appraiser, error) {
	body, err := evidence.Unseal(savedMagic, data)
	if err != nil {
		return nil, err
	}
	next := func() []byte {
		n, size := binary.Uvarint(body)
		if size <= 0 || n > uint64(len(body)-size) {
			return nil
		}
		out := body[size : size+int(n)]
		body = body[size+int(n):]
		return out
	}
	var head saved
	if err := json.Unmarshal(next(), &head); err != nil || head.Units < 0 || head.Units > len(body) {
		return nil, notSaved("is damaged")
	}
	policy, err := policyOf(v, head.Policy)
	if err != nil {
		return nil, err
	}
	now := v.Head()
	if now.Origin != head.Head.Origin || now.Size != head.Head.Size || !bytes.Equal(now.Root, head.Head.Root) {
		return nil, notSaved("is of another state of the log")
	}
	a := newAppraisal(v, policy, head.Policy, nil)
	sizes := v.Sizes()
	a.units, a.unitOf = make([]*unit, 0, head.Units), make(map[bond]*unit, 2*head.Units)
	a.before, a.restored, a.readRow = sizes.Assignments, &now, row
	a.receipts, a.closings, a.rejected, a.hosts = sizes.Receipts, sizes.Closings, head.Rejected, head.Hosts
	if head.Bounded {
		a.restored = nil // all ages are looked at again
	}
	for _, d := range head.Voided {
		a.voided[d] = true
	}
	all, parts := make([]savedUnit, head.Units), make([][]byte, head.Units)
	for i := range parts {
		parts[i] = next()
	}
	failed := make([]bool, head.Units)
	parallel.Do(len(all), 16, func(i int) { failed[i] = json.Unmarshal(parts[i], &all[i]) != nil })
	if slices.Contains(failed, true) || len(body) > 0 {
		return nil, notSaved("is damaged")
	}
	assignments := 0
	for i := range all {
		if all[i].Row.N < 0 || all[i].Row.Assignments < 0 {
			return nil, notSaved("is damaged")
		}
		a.restore(&all[i])
		assignments += all[i].Row.Assignments
	}
	if assignments != sizes.Assignments {
		return nil, notSaved("lacks an assignment")
	}
	a.declare()
	return &Appraiser{a}, nil
}

// restore makes a unit of what was saved, without its row.
func (a *appraisal) restore(s *savedUnit) {
	u := &unit{appraisal: a, index: len(a.units), unread: true, inRow: true, row: s.Row, judged: true, cells: s.Cells, tally: s.Tally,
		now: &clock{s.At, s.From, s.Until}, alike: seenAlike{}}
	a.units = append(a.units, u)
	for _, b := range s.Bonds {
		key := bond{b.Cell, b.Program, b.Agree}
		u.bonds, a.unitOf[key] = append(u.bonds, key), u
	}
	for _, x := range s.Alike {
		u.alike.add(alikeKey{x.Profile, x.Toolchain, x.Case}, x.Family, x.Endings...)
	}
}

// load reads the records of a unit that was restored. What fails is kept in err.
func (a *unit) load() {
	if a.unread {
		a.unread, a.err = false, a.read()
	}
}

// loaded is load, for the appraisal's own use.
func (a *appraisal) loaded(u *unit) *unit {
	u.load()
	if !u.named {
		u.named = true
		for _, o := range u.assignments {
			if o.Logged != nil {
				a.byDigest[o.Digest] = o
			}
		}
	}
	a.fail(u.err)
	return u
}

// forget leaves the unit as it was restored, but for its verdict, which has to be
// made again when somebody asks for lists of receipts.
func (a *unit) forget() {
	if a.err != nil {
		return
	}
	a.unread, a.judged = true, false
	a.assignments, a.readings, a.all = nil, nil, nil
	a.byCell, a.facts, a.contradicting, a.consensus, a.changed = nil, nil, nil, nil, nil
	for i := range a.cells {
		a.cells[i].Receipts = nil
	}
}

// rowOf returns the two parts of a unit's row.
func (a *unit) rowOf() (records, lists []byte, err error) {
	data, err := a.readRow(a.row.N)
	if err != nil {
		return nil, nil, err
	}
	sum := sha256.Sum256(data)
	n, size := binary.Uvarint(data)
	if !bytes.Equal(sum[:], a.row.Sum) || size <= 0 || n > uint64(len(data)-size) {
		return nil, nil, notSaved("is damaged")
	}
	return data[size : size+int(n)], data[size+int(n):], nil
}

func (a *unit) read() error {
	data, _, err := a.rowOf()
	if err != nil {
		return err
	}
	var s savedRecords
	if err := json.Unmarshal(data, &s); err != nil || len(s.Assignments) != len(s.Existed) || len(s.Assignments) != len(s.Dated) || len(s.Assignments) != a.row.Assignments || len(s.Receipts) != len(s.Closed) || len(s.Receipts) != len(s.ClosedAt) {
		return notSaved("is damaged")
	}
	sizes, byDigest := a.v.Sizes(), map[tassadar.Digest]*assignment{}
	for i, n := range s.Assignments {
		if n < 0 || n >= a.before {
			return notSaved("is damaged")
		}
		l, err := a.v.AssignmentAt(n)
		if err != nil {
			return err
		}
		if byDigest[l.Digest] != nil || a.unitOf[bond{cell: l.Body.Cell}] != a {
			return tassadar.Errorf(tassadar.IndexDiffers, "the index has assignment %s in another unit than its cell", l.Digest.Short())
		}
		o := &assignment{Logged: l, n: n, leaf: l.Index, at: s.Existed[i], dated: s.Dated[i], unit: a, voided: takenBack(a.v, l)}
		byDigest[l.Digest] = o
		a.assignments = append(a.assignments, o)
	}
	for i, n := range s.Receipts {
		if n < 0 || n >= sizes.Receipts || s.Closed[i] < badlyClosed || s.Closed[i] >= sizes.Closings {
			return notSaved("is damaged")
		}
		l, err := a.v.ReceiptAt(n)
		if err != nil {
			return err
		}
		o := byDigest[l.Body.Assignment]
		if o == nil {
			return tassadar.Errorf(tassadar.IndexDiffers, "the index has receipt %s in another unit than its assignment", l.Digest.Short())
		}
		r := a.newReading(l, n, o)
		r.facts = a.factsOf(r)
		a.all = append(a.all, r)
		if o.reading != nil {
			o.replays = append(o.replays, r)
		} else {
			o.reading = r
			a.readings = append(a.readings, r)
		}
		r.closable = s.Closed[i] == badlyClosed
		if s.Closed[i] >= 0 {
			if r.closed, err = a.v.ClosingAt(s.Closed[i]); err != nil {
				return err
			}
			r.closing, r.closedAt = s.Closed[i], s.ClosedAt[i]
		}
	}
	return nil
}

// assignmentNamed returns the assignment with the digest, whose unit it reads if need
// be; nil where there is none.
func (a *appraisal) assignmentNamed(d tassadar.Digest) *assignment {
	if o := a.byDigest[d]; o != nil || a.before == 0 {
		return o
	}
	at := a.v.AssignmentNamed(d)
	if at < 0 || at >= a.before {
		return nil
	}
	l, err := a.v.AssignmentAt(at)
	if err != nil {
		a.fail(err)
		return nil
	}
	if u := a.unitOf[bond{cell: l.Body.Cell}]; u != nil {
		a.loaded(u)
	}
	o := a.byDigest[d]
	if o == nil {
		a.fail(notSaved("lacks an assignment"))
	}
	return o
}

// restoredAges looks at the assignments that were there when the appraisal was
// restored: later records may show that they are older.
func (a *appraisal) restoredAges(ages evidence.Ages) {
	if a.before == 0 {
		return
	}
	if a.restored != nil {
		was, err := a.v.At(uint64(a.restored.Size))
		if err != nil {
			a.fail(err)
			return
		}
		a.ages, a.restored = was.WithBounds(nil).Ages(), nil
	}
	if last, _ := a.v.AssignmentLeaf(a.before - 1); last < a.ages.Since(ages) {
		return
	}
	for _, u := range a.units {
		for _, o := range a.loaded(u).assignments {
			if at := ages.Existed(o.leaf); o.n < a.before && at != o.at {
				o.at, u.judged = at, false
			}
		}
	}
}

// listReceipts completes the cells with the lists of receipts that are in rows.
func (a *appraisal) listReceipts(out *Verdict) {
	errs := make([]error, len(a.units))
	parallel.Do(len(a.units), 16, func(i int) {
		u := a.units[i]
		if !u.inRow {
			return
		}
		_, data, err := u.rowOf()
		if err != nil {
			errs[i] = err
			return
		}
		var lists [][]ReceiptLine
		if err := json.Unmarshal(data, &lists); err != nil || len(lists) != len(u.cells) {
			errs[i] = notSaved("is damaged")
			return
		}
		for k := range u.cells {
			at := a.places[u.cells[k].Cell.Cell]
			out.Cells[at].Receipts, out.shown[at].receipts = lists[k], counting(lists[k])
		}
	})
	for _, err := range errs {
		a.fail(err)
	}
}
