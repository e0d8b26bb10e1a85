package appraise

import (
	"cmp"
	"slices"

	"tassadar"
	"tassadar/evidence"
	"tassadar/workload"
)

// assignment is an [evidence.Assignment] and what came of it.
type assignment struct {
	*evidence.Logged[evidence.Assignment]
	at      int64    // since when it existed, at the latest
	reading *reading // nil if no receipt arrived
	replays []*reading
	voided  bool
	// derived are the cases that the nonce and the rechecks make, by workload,
	// with their reference values.
	derived    map[string][]derived
	derivation *derivation // see computed
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
	assignment *assignment
	closed     *evidence.Logged[evidence.Closing] // nil while nothing valid closes it

	findings []Finding
	variants []string
	horizon  uint64
	passed   map[call]bool // calls that came to what they must
	// attested means that the worker whom the assignment names signed, under a
	// key that the trust at the receipt's leaf binds to this host. What an
	// attested receipt saw is a fact. Trusted means that the last trust, and the
	// verifier's own, know the key as well: only then it may count.
	attested, trusted bool
	dry               bool // no consensus is known yet
	differs           bool // a case differed or was unstable
	violated          bool
	failed            bool
	open              bool            // failed or late, and not measured again since
	drifted           map[string]bool // workloads whose module was not the policy's
	otherProfile      bool            // measured, as ordered, under another profile digest than the policy's
	wholeThen         bool            // and whole by the policy that it was ordered under
	closable          bool            // some closing was there and not valid
	expires           int64           // when the evidence goes stale
	validUntil        int64           // when the receipt stops to count, at the latest when it goes stale
	resolved          bool
	missing           int // findings that measuring again on this machine would remove
}

func (a *appraisal) read(out *Verdict) {
	byDigest := map[tassadar.Digest]*assignment{}
	assignments, ages := a.v.Assignments(), a.v.Ages()
	for i := range assignments {
		l := &assignments[i]
		o := &assignment{Logged: l, at: ages.Existed(l.Index), voided: a.v.Voided(&l.Record)}
		a.assignments = append(a.assignments, o)
		byDigest[l.Digest] = o
	}
	receipts := a.v.Receipts()
	voided := map[tassadar.Digest]bool{} // what was voided is not logged again
	for i := range receipts {
		l := &receipts[i]
		voided[l.Digest] = voided[l.Digest] || a.v.Voided(&l.Record)
		reject := func(code tassadar.Code, why string) {
			out.Rejected = append(out.Rejected, evidence.Rejected{Index: l.Index, Code: code, Detail: "receipt " + l.Digest.Short() + " " + why})
		}
		o := byDigest[l.Body.Assignment]
		switch {
		case voided[l.Digest]:
			reject(tassadar.Withdrawn, "was voided by governance")
			continue
		case o == nil || l.Index < o.Index:
			reject(tassadar.EvidenceUnverifiable, "answers no assignment that was logged before it")
			continue
		case l.Claimed[0] != o.Body.Worker:
			// Somebody else's answer neither counts nor uses the assignment up.
			reject(tassadar.SignerUntrusted, "is not signed by the worker that its assignment names")
			continue
		}
		r := &reading{Logged: l, assignment: o, resolved: a.v.Resolved(l.Digest)}
		r.attested = attested(a.v.TrustAt(l.Index), r)
		a.all = append(a.all, r)
		if o.reading != nil {
			o.replays = append(o.replays, r)
			continue
		}
		o.reading = r
		a.readings = append(a.readings, r)
	}
	a.close(out, byDigest)
	slices.SortStableFunc(out.Rejected, func(x, y evidence.Rejected) int {
		return cmp.Or(cmp.Compare(x.Index, y.Index), cmp.Compare(x.Code, y.Code), cmp.Compare(x.Detail, y.Detail))
	})
}

// attested reports whether a trust binds the receipt's signer to its host.
func attested(t *tassadar.Trust, r *reading) bool {
	if t == nil {
		return false
	}
	k, ok := t.Key(r.assignment.Body.Worker)
	return ok && k.Role == tassadar.RoleWorker && k.Revoked == 0 && r.SignedBy(k.ID) && r.Body.Machine.Host == k.Host
}

// close finds for every receipt the first closing record that names the
// references which everybody computes (law 14). One that names others is
// rejected, and closes nothing.
func (a *appraisal) close(out *Verdict, byDigest map[tassadar.Digest]*assignment) {
	closings := a.v.Closings()
	voided := map[tassadar.Digest]bool{}
	for i := range closings {
		c := &closings[i]
		voided[c.Digest] = voided[c.Digest] || a.v.Voided(&c.Record)
		reject := func(code tassadar.Code, why string) {
			out.Rejected = append(out.Rejected, evidence.Rejected{Index: c.Index, Code: code, Detail: "closing " + c.Digest.Short() + " " + why})
		}
		o := byDigest[c.Body.Assignment]
		switch {
		case voided[c.Digest]:
			reject(tassadar.Withdrawn, "was voided by governance")
		case o == nil || o.reading == nil || o.reading.Digest != c.Body.Receipt || c.Index < o.reading.Index:
			reject(tassadar.EvidenceUnverifiable, "closes no receipt that was logged before it")
		case o.reading.closed != nil:
			reject(tassadar.Replayed, "closes a receipt that is closed")
		case !slices.Equal(c.Body.Cases, a.references(o)):
			o.reading.closable = true
			reject(tassadar.EvidenceUnverifiable, "names other inputs or references than the generators make of the nonce")
		default:
			o.reading.closed = c
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
		if w.Derive != nil {
			cases, results, err := workload.Known(w, o.Nonce)
			if err != nil {
				return fail(err)
			}
			for j := range cases {
				add(w, &cases[j], results[j].Digest())
			}
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
		if d := o.computed(v); d.err == nil {
			for _, r := range d.refs {
				name, _ := splitCase(r.ID)
				o.derived[name] = append(o.derived[name], derived{r.ID, r.Inputs, r.Expect})
			}
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

// late reports whether the receipt was closed after the deadline.
func (o *assignment) late() bool {
	return o.reading != nil && o.reading.closed != nil && o.reading.closed.Body.ReceivedAt > o.Body.Deadline
}

// abandoned reports whether no receipt was closed by the deadline.
func (o *assignment) abandoned(at int64) bool {
	if o.voided {
		return false
	}
	return o.late() || (o.reading == nil || o.reading.closed == nil) && at > o.Body.Deadline
}

// pending reports whether the assignment still waits.
func (o *assignment) pending(at int64) bool {
	return !o.voided && (o.reading == nil || o.reading.closed == nil) && at <= o.Body.Deadline
}

func (a *appraisal) count(out *Verdict) {
	c := &out.Counts
	c.Assignments = len(a.assignments)
	c.Rejected = len(out.Rejected)
	for _, o := range a.assignments {
		c.Replayed += len(o.replays)
		switch {
		case o.abandoned(a.at):
			c.Abandoned++
		case o.pending(a.at):
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
