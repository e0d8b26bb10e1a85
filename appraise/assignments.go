package appraise

import (
	"cmp"
	"slices"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/parallel"
	"tassadar/workload"
)

// assignment is an [evidence.Assignment] and what came of it.
type assignment struct {
	*evidence.Logged[evidence.Assignment]     // nil where its unit was not read
	n                                     int // in the log's list of assignments
	leaf                                  uint64
	at                                    int64    // since when it existed, at the latest
	dated                                 int64    // when it was assigned, at the earliest: by its own word, or what stands before it says later
	reading                               *reading // nil if no receipt arrived
	replays                               []*reading
	voided                                bool // it counts for nothing, by a voiding or because it was cancelled
	// derived are the cases that the nonce and the rechecks make, by workload,
	// with their reference values.
	derived    map[string][]derived
	derivation *derivation // see computed
	unit       *unit
	unread     []*reading // receipts that grow has not listed yet
}

// derived is a case that an assignment makes beside the fixed ones.
type derived struct {
	id     string // workload/case
	inputs tassadar.Digest
	expect tassadar.Digest
}

// reading is one receipt with its assignment and what closes it.
type reading struct {
	*evidence.Logged[evidence.Receipt]
	n          int // in the log's list of receipts
	assignment *assignment
	closed     *evidence.Logged[evidence.Closing] // nil while nothing valid closes it
	closing    int                                // in the log's list of closings
	// closedAt is when it was closed, at the earliest: by the closing's own word, or what
	// the log had surely reached before it, if that is later.
	closedAt int64
	closable bool // some closing was there and not valid
	// signed means that the worker whom the assignment names signed, under a key of
	// the trust at the receipt's leaf: a run that it calls failed has failed.
	signed bool
	// attested means that this trust binds the key to the host as well. What an
	// attested receipt saw is a fact.
	attested bool
	resolved bool
	facts    []*fact               // what it saw, where it tells of the engine that its cell names
	dry      bool                  // no consensus is known yet
	programs map[string]ranProgram // by workload, see program
	checked
}

// checked is what check finds of a receipt.
type checked struct {
	findings []Finding
	variants []string
	horizon  uint64        // instructions of the longest passed case
	tokens   uint64        // of its trace, or a longer one
	passed   map[call]bool // calls that came to what they must
	// trusted means that the receipt is attested, and that the last trust, and the
	// verifier's own, know the key as well: only then it may count.
	trusted      bool
	differs      bool // a case differed or was unstable
	violated     bool
	failed       bool
	open         bool            // failed or late, and not measured again since
	drifted      map[string]bool // workloads whose module was not the policy's
	otherProfile bool            // measured, as ordered, under another profile digest than the policy's
	wholeThen    bool            // and whole by the policy that it was ordered under
	expires      int64           // when the evidence goes stale
	validUntil   int64           // when the receipt stops to count, at the latest when it goes stale
	missing      int             // findings that measuring again on this machine would remove
	wanting      int             // of them those for want of what the engine lacks, which only another engine would
	engineLacks  map[string]bool // capabilities
}

// grow reads the records that the log has more than before.
func (a *appraisal) grow(v *evidence.Verified) {
	if a.restored != nil && v.Head().Size == a.restored.Size && !v.Bounded() {
		a.v = v
		return
	}
	a.v = v
	ages := v.Ages()
	a.restoredAges(ages)
	since := a.ages.Since(ages)
	older, _ := slices.BinarySearchFunc(a.assignments, since, func(o *assignment, leaf uint64) int { return cmp.Compare(o.leaf, leaf) })
	for _, o := range a.assignments[older:] { // later records may show that it is older
		if at := ages.Existed(o.leaf); at != o.at {
			o.at, o.unit.judged = at, false
		}
	}
	a.ages = ages
	for i := a.before + len(a.assignments); i < v.Sizes().Assignments; i++ {
		l, err := v.AssignmentAt(i)
		if err != nil {
			a.fail(err)
			return
		}
		o := &assignment{Logged: l, n: i, leaf: l.Index, at: ages.Existed(l.Index), dated: max(l.Body.IssuedAt, ages.Latest(l.Index)), voided: takenBack(v, l)}
		a.assignments = append(a.assignments, o)
		a.byDigest[l.Digest] = o
		o.unit = a.loaded(a.unitOfCell(o.Body.Cell))
		o.unit.assignments, o.unit.judged = append(o.unit.assignments, o), false
	}
	a.observe(a.readReceipts())
	a.close()
}

// takenBack reports whether governance voided or cancelled an assignment.
func takenBack(v *evidence.Verified, l *evidence.Logged[evidence.Assignment]) bool {
	return v.Voided(&l.Record) || v.Cancelled(l.Digest)
}

// readReceipts finds the assignments of further receipts, and returns those
// assignments.
func (a *appraisal) readReceipts() []*assignment {
	var read []*assignment
	for ; a.receipts < a.v.Sizes().Receipts; a.receipts++ {
		l, err := a.v.ReceiptAt(a.receipts)
		if err != nil {
			a.fail(err)
			return nil
		}
		reject := func(code tassadar.Code, why string) {
			a.rejected = append(a.rejected, evidence.Rejected{Index: l.Index, Code: code, Detail: "receipt " + l.Digest.Short() + " " + why})
		}
		o := a.assignmentNamed(l.Body.Assignment)
		if a.err != nil {
			return nil
		}
		its := o != nil && l.Claimed[0] == o.Body.Worker // the same words that another signs are not
		if a.v.Voided(&l.Record) {
			if its {
				a.voided[l.Digest] = true
			}
			reject(tassadar.Withdrawn, "was voided by governance")
			continue
		}
		switch {
		case its && a.voided[l.Digest]:
			reject(tassadar.Withdrawn, "was voided by governance")
			continue
		case o == nil || l.Index < o.leaf:
			reject(tassadar.EvidenceUnverifiable, "answers no assignment that was logged before it")
			continue
		case !its:
			// Somebody else's answer neither counts nor uses the assignment up.
			reject(tassadar.SignerUntrusted, "is not signed by the worker that its assignment names")
			continue
		}
		r := a.newReading(l, a.receipts, o)
		a.seeHost(r)
		o.unread = append(o.unread, r)
		if len(o.unread) == 1 {
			read = append(read, o)
		}
	}
	return read
}

func (a *appraisal) newReading(l *evidence.Logged[evidence.Receipt], n int, o *assignment) *reading {
	r := &reading{Logged: l, n: n, assignment: o, resolved: a.v.Resolved(l.Digest)}
	host, ok := signedOn(a.v.TrustAt(l.Index), r)
	r.signed, r.attested = ok, ok && l.Body.Machine.Host == host
	return r
}

// observe lists the facts of receipts that are new, and binds the units whose
// programs they saw.
func (a *appraisal) observe(read []*assignment) {
	parallel.Do(len(read), 8, func(i int) {
		o := read[i]
		o.computed(a.v)
		for _, r := range o.unread {
			r.facts = a.factsOf(r)
		}
	})
	for _, o := range read {
		for _, r := range o.unread {
			o.unit = a.bindFacts(o.unit, r)
			o.unit.all, o.unit.judged = append(o.unit.all, r), false
			if o.reading != nil {
				o.replays = append(o.replays, r)
				continue
			}
			o.reading = r
			o.unit.readings = append(o.unit.readings, r)
		}
		o.unread = nil
	}
}

// signedOn reports whether the worker that was asked signed a receipt under a trust, and
// the host that the trust binds its key to.
func signedOn(t *tassadar.Trust, r *reading) (host string, ok bool) {
	if t == nil {
		return "", false
	}
	k, ok := t.Key(r.assignment.Body.Worker)
	if !ok || k.Role != tassadar.RoleWorker || k.Revoked != 0 || k.Retired(r.assignment.dated) || !r.SignedBy(k.ID) {
		return "", false
	}
	return k.Host, true
}

// close finds for every receipt the first closing record that names the
// references which everybody computes (law 14). One that names others is
// rejected, and closes nothing.
func (a *appraisal) close() {
	for ; a.closings < a.v.Sizes().Closings; a.closings++ {
		c, err := a.v.ClosingAt(a.closings)
		if err != nil {
			a.fail(err)
			return
		}
		reject := func(code tassadar.Code, why string) {
			a.rejected = append(a.rejected, evidence.Rejected{Index: c.Index, Code: code, Detail: "closing " + c.Digest.Short() + " " + why})
		}
		o := a.assignmentNamed(c.Body.Assignment)
		if a.err != nil {
			return
		}
		switch {
		case a.v.Voided(&c.Record): // and it stands in the log once
			reject(tassadar.Withdrawn, "was voided by governance")
		case o == nil || o.reading == nil || o.reading.Digest != c.Body.Receipt || c.Index < o.reading.Index:
			reject(tassadar.EvidenceUnverifiable, "closes no receipt that was logged before it")
		case o.reading.closed != nil:
			reject(tassadar.Replayed, "closes a receipt that is closed")
		case !a.pickedWindow(o.reading, &c.Body):
			o.reading.closable, o.unit.judged = true, false
			reject(tassadar.EvidenceUnverifiable, "is about another window than the receipt's nonce picks")
		case !slices.Equal(c.Body.Cases, a.references(o)):
			o.reading.closable, o.unit.judged = true, false
			reject(tassadar.EvidenceUnverifiable, "names other inputs or references than the generators make of the nonce")
		default:
			o.reading.closed, o.reading.closing, o.unit.judged = c, a.closings, false
			o.reading.closedAt = max(c.Body.ReceivedAt, a.ages.Reached(c.Index))
		}
	}
}

// references are what a closing record of the assignment must name.
func (a *appraisal) references(o *assignment) []evidence.Reference {
	d := o.computed(a.v)
	for _, err := range []error{d.err, d.unknown} {
		if err != nil {
			return []evidence.Reference{{ID: err.Error()}} // which no record names
		}
	}
	return d.refs
}

// ReferencesOf computes the reference values of an assignment's derived and
// rechecked cases, in profile order, from the policy that it was issued under:
// what a dispatcher signs when it closes the assignment, and what everybody
// checks. Errors carry a reason code.
func ReferencesOf(v *evidence.Verified, o *evidence.Logged[evidence.Assignment]) ([]evidence.Reference, error) {
	d := derive(v, o)
	if d.err == nil {
		d.err = d.unknown
	}
	return d.refs, d.err
}

// derivation is what is computed of an assignment's nonce and its rechecks.
type derivation struct {
	refs  []evidence.Reference
	cases map[string]*tassadar.Case // by id
	// unknown says that nobody knows a reference of calls to be checked again,
	// whose reference is then empty: the rest of the assignment is not to suffer
	// from it.
	unknown, err error
}

func derive(v *evidence.Verified, o *evidence.Logged[evidence.Assignment]) *derivation {
	fail := func(err error) *derivation { return &derivation{err: err} }
	policy, ok := v.Policy(o.Body.PolicyDigest)
	if !ok {
		return fail(tassadar.Errorf(tassadar.EvidenceUnverifiable, "policy %s is not in the log", o.Body.PolicyDigest.Short()))
	}
	p, ok := policy.Profile(o.Body.Cell.Profile)
	if !ok {
		return fail(tassadar.Errorf(tassadar.EvidenceUnverifiable, "profile %s is not in the assignment's policy", o.Body.Cell.Profile))
	}
	d := &derivation{cases: map[string]*tassadar.Case{}}
	add := func(w *tassadar.Workload, c *tassadar.Case, expect tassadar.Digest) {
		id := tassadar.CaseID(w.ID, c.ID)
		d.refs = append(d.refs, evidence.Reference{ID: id, Inputs: c.Inputs(), Expect: expect})
		d.cases[id] = c
	}
	for i := range p.Workloads {
		w := &p.Workloads[i]
		cases, results, err := workload.Known(w, o.Nonce)
		if err != nil {
			return fail(err)
		}
		for j := range cases {
			add(w, &cases[j], results[j].Digest())
		}
		for j := range o.Body.Recheck {
			if o.Body.Recheck[j].Workload != w.ID {
				continue
			}
			c := o.Body.Recheck[j].Case(j)
			expect, err := recheckReference(w, &c)
			if err != nil {
				d.unknown = err
			}
			add(w, &c, expect)
		}
	}
	return d
}

// computed is [derive] of the assignment, once.
func (o *assignment) computed(v *evidence.Verified) *derivation {
	if o.derivation == nil {
		o.derivation = derive(v, o.Logged)
	}
	return o.derivation
}

// recheckReference is what calls of a workload must come to: the reference of a
// fixed case that makes them, or what the workload's generator knows of them.
func recheckReference(w *tassadar.Workload, c *tassadar.Case) (tassadar.Digest, error) {
	inputs := c.Inputs()
	for i := range w.Cases {
		if w.Cases[i].Inputs() == inputs && !w.Cases[i].Consensus {
			return w.Cases[i].Expect.Digest(), nil
		}
	}
	if w.Derive == nil {
		return "", tassadar.Errorf(tassadar.EvidenceUnverifiable, "workload %s knows no reference of the calls to be checked again", w.ID)
	}
	return workload.ReferenceOf(w.Derive.Generator, c)
}

// of returns the derived cases of a workload, by the assignment's own policy.
func (o *assignment) of(v *evidence.Verified, id string) []derived {
	if o.derived == nil {
		o.derived = map[string][]derived{}
		for _, r := range o.computed(v).refs {
			name, _ := splitCase(r.ID)
			o.derived[name] = append(o.derived[name], derived{r.ID, r.Inputs, r.Expect})
		}
	}
	return o.derived[id]
}

func splitCase(id string) (workload, name string) {
	for i := len(id) - 1; i >= 0; i-- {
		if id[i] == '/' {
			return id[:i], id[i+1:]
		}
	}
	return "", id
}

// late reports whether the receipt was closed after the deadline. A closing that is dated
// back brings no run in that the log had seen abandoned.
func (o *assignment) late() bool {
	return o.reading != nil && o.reading.closed != nil && o.reading.closedAt > o.Body.Deadline
}

// abandoned reports whether no receipt was closed by the deadline.
func (o *assignment) abandoned(now *clock) bool {
	if o.voided {
		return false
	}
	return o.late() || (o.reading == nil || o.reading.closed == nil) && now.reached(after(o.Body.Deadline, 1))
}

// pending reports whether the assignment still waits.
func (o *assignment) pending(now *clock) bool {
	return !o.voided && (o.reading == nil || o.reading.closed == nil) && !now.reached(after(o.Body.Deadline, 1))
}

func (a *appraisal) count(out *Verdict) {
	c := &out.Counts
	c.Assignments, c.Rejected = a.before+len(a.assignments), len(out.Rejected)
	for _, u := range a.units {
		c.Replayed += u.tally.Replayed
		c.Abandoned += u.tally.Abandoned
		c.Cancelled += u.tally.Cancelled
		c.Pending += u.tally.Pending
		c.Receipts += u.tally.Receipts
		c.Failed += u.tally.Failed
		c.Differed += u.tally.Differed
		c.Violated += u.tally.Violated
	}
}

// count counts the unit's assignments and what came of them.
func (a *unit) count() {
	a.tally = Counts{}
	c := &a.tally
	for _, o := range a.assignments {
		c.Replayed += len(o.replays)
		switch {
		case o.voided && a.v.Cancelled(o.Digest):
			c.Cancelled++
		case o.abandoned(a.now):
			c.Abandoned++
		case o.pending(a.now):
			c.Pending++
		}
		if o.reading == nil {
			continue
		}
		c.Receipts++
		if o.reading.failed {
			c.Failed++
		}
		if o.reading.differs {
			c.Differed++
		}
		if o.reading.violated {
			c.Violated++
		}
	}
}
