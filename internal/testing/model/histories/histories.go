// Package histories draws logs: honest ones, and then random later trusts,
// policies, decisions and lies. The same seed gives the same bytes.
package histories

import (
	"crypto/ed25519"
	"crypto/sha256"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/transparency-dev/merkle/compact"
	"github.com/transparency-dev/merkle/rfc6962"

	"tassadar"
	"tassadar/evidence"
	"tassadar/workload"
)

const (
	origin = "test.invalid/log"
	start  = 1_800_000_000
)

// Case is one state of a log and an instant.
type Case struct {
	Size uint64
	At   int64
}

// History is a log with what is to be asked of it.
type History struct {
	Seed       uint64
	Checkpoint []byte
	Leaves     [][]byte
	Trust      tassadar.Trust // the first one, as a verifier brings it
	Cases      []Case
}

// host is a worker: a key on a host of a class.
type host struct {
	*evidence.Signer
	id    string
	class string
}

func (h *host) key() tassadar.Key {
	k := h.Key(tassadar.RoleWorker)
	k.Host = h.id
	return k
}

func signer(name string) *evidence.Signer {
	seed := sha256.Sum256([]byte(name))
	s, err := evidence.NewSigner(ed25519.NewKeyFromSeed(seed[:]))
	if err != nil {
		panic(err)
	}
	return s
}

// Keys are the same in every history.
var (
	operators   = []*evidence.Signer{signer("operator a"), signer("operator b"), signer("operator c")}
	dispatchers = []*evidence.Signer{signer("dispatcher a"), signer("dispatcher b")}
	logKey      = func() *evidence.LogKey {
		seed := sha256.Sum256([]byte("log"))
		k, err := evidence.NewLogKey(origin, ed25519.NewKeyFromSeed(seed[:]))
		if err != nil {
			panic(err)
		}
		return k
	}()
	workers = func() []*evidence.Signer {
		var out []*evidence.Signer
		for _, name := range strings.Split("abcdef", "") {
			out = append(out, signer("worker "+name))
		}
		return out
	}()
)

// order is an assignment that the generator logged.
type order struct {
	body    evidence.Assignment
	digest  tassadar.Digest
	nonce   tassadar.Bytes
	policy  *tassadar.Policy
	host    *host
	receipt tassadar.Digest
	record  []byte
	closed  bool
	// receiptNonce is that of the receipt's leaf.
	receiptNonce tassadar.Bytes
}

type maker struct {
	r        *rand.Rand
	now      int64
	leaves   [][]byte
	tree     *compact.Range
	trust    tassadar.Trust
	lastT    tassadar.Digest // last trust record
	lastP    tassadar.Digest // last policy record
	policies []*tassadar.Policy
	hosts    []*host
	arm      *host // the one that is natively of another architecture
	orders   []*order
	receipts []tassadar.Digest
	withdraw []tassadar.Digest
	times    []int64 // instants at which something may change
	number   tassadar.Uint
	bad      []evidence.Recheck // calls that went wrong
	shaken   int                // of 100 receipts, how many lie
	fashion  int                // the lie that all share, 0 for none
	traced   bool               // some engines execute by weights
	sliced   bool               // and cases are cut into slices
	needed   bool               // gates ask for what receipts show by themselves
	composed bool               // profiles have members
	drilled  bool               // gates ask for drills
	logged   []logged
}

// New draws a history. Of each it gives as many cases as are asked for.
func New(seed uint64, cases int) *History {
	m := &maker{r: rand.New(rand.NewPCG(seed, 0x7a55ada2)), now: start, times: []int64{start},
		tree: (&compact.RangeFactory{Hash: rfc6962.DefaultHasher.HashChildren}).NewEmptyRange(0)}
	m.traced, m.sliced, m.needed = seed%tracedSeeds == 0, seed%slicedSeeds == 0, seed%neededOf < neededSeeds
	m.composed, m.drilled = slices.Contains(composedSeeds, seed%composedOf), seed%drilledOf == drilledSeed
	out := &History{Seed: seed}
	m.begin()
	out.Trust = m.trust
	settled := m.honest()
	if m.drilled {
		for range 4 + m.r.IntN(8) {
			m.drill()
		}
		settled = len(m.leaves)
	}
	m.shaken = pick(m.r, 5, 30, 70)
	for range 6 + m.r.IntN(20) {
		m.step()
	}
	out.Leaves = m.leaves
	var err error
	if out.Checkpoint, err = logKey.Checkpoint(m.leaves); err != nil {
		panic(err)
	}
	for range cases {
		size := settled + m.r.IntN(len(m.leaves)-settled+1)
		if chance(m.r, 10) {
			size = 2 + m.r.IntN(len(m.leaves)-1)
		}
		at := m.now
		switch m.r.IntN(5) {
		case 0, 1:
			at = m.times[m.r.IntN(len(m.times))] + int64(m.r.IntN(3)) - 1
		case 2:
			at = start + m.r.Int64N(m.now-start+20_000)
		case 3:
			at = m.now - m.r.Int64N(m.now-start+1)/4
		}
		out.Cases = append(out.Cases, Case{uint64(size), at})
	}
	return out
}

func (m *maker) append(record []byte) tassadar.Digest {
	for _, leaf := range evidence.Split(record) {
		m.leaves = append(m.leaves, leaf)
		if err := m.tree.Append(rfc6962.DefaultHasher.HashLeaf(leaf), nil); err != nil {
			panic(err)
		}
	}
	return digestOf(record)
}

func digestOf(record []byte) tassadar.Digest {
	opened, err := evidence.Open(record, nil)
	if err != nil {
		panic(err)
	}
	return opened.Digest
}

func (m *maker) root() []byte {
	if len(m.leaves) == 0 {
		return evidence.RootOf(nil)
	}
	root, err := m.tree.GetRootHash(nil)
	if err != nil {
		panic(err)
	}
	return root
}

func sign(kind evidence.Kind, subjects []evidence.Subject, body any, signers ...*evidence.Signer) []byte {
	if subjects == nil {
		subjects = []evidence.Subject{evidence.NewSubject("subject", digest("subject"))}
	}
	record, err := evidence.Sign(kind, subjects, body, signers...)
	if err != nil {
		panic(err)
	}
	return record
}

func (m *maker) head() evidence.LogHead {
	return evidence.LogHead{Origin: origin, Size: tassadar.Uint(len(m.leaves)), Root: m.root()}
}

func (m *maker) decided() evidence.Decided {
	at := m.now
	if chance(m.r, 5) {
		at += m.r.Int64N(20_000) - 5_000
	}
	return evidence.Decided{Seen: m.head(), At: at, Until: at + evidence.DecisionSeconds}
}

// begin logs the first trust and policy.
func (m *maker) begin() {
	ops := 1 + m.r.IntN(3)
	m.trust = tassadar.Trust{Governance: tassadar.Governance{Threshold: 1 + m.r.IntN(ops)}, Keys: []tassadar.Key{logKey.Key()}}
	for _, o := range operators[:ops] {
		m.trust.Keys = append(m.trust.Keys, o.Key(tassadar.RoleOperator))
	}
	for _, d := range dispatchers {
		m.trust.Keys = append(m.trust.Keys, d.Key(tassadar.RoleDispatcher))
	}
	for i := range 1 + m.r.IntN(4) {
		h := &host{workers[i], digest(string(rune('a'+i)) + " host").Hex(), amd}
		if i > 0 && chance(m.r, 8) {
			h.id = m.hosts[0].id // two keys on one host
		}
		m.hosts = append(m.hosts, h)
		m.trust.Keys = append(m.trust.Keys, h.key())
	}
	m.arm = &host{workers[4], digest("arm host").Hex(), arm}
	m.trust.Keys = append(m.trust.Keys, m.arm.key())
	m.setTrust(m.trust)
	p := newPolicy(m.r)
	for m.composed && len(p.Profiles) < 2 {
		p = newPolicy(m.r)
	}
	if m.traced {
		m.weigh(&p)
	}
	if m.needed {
		m.ask(&p)
	}
	if m.composed {
		m.compose(&p)
	}
	if m.drilled {
		m.require(&p)
	}
	m.setPolicy(&p)
}

func (m *maker) operators() []*evidence.Signer {
	var out []*evidence.Signer
	for _, o := range operators {
		if k, ok := m.trust.Key(o.ID()); ok && k.Revoked == 0 {
			out = append(out, o)
		}
	}
	return out
}

func (m *maker) setTrust(t tassadar.Trust) {
	signers := m.operators()
	if len(m.leaves) == 0 {
		signers = nil
		for _, o := range operators {
			if _, ok := t.Key(o.ID()); ok {
				signers = append(signers, o)
			}
		}
	}
	m.lastT = m.append(sign(evidence.KindTrust, nil, evidence.TrustRecord{Decided: m.decided(), Previous: m.lastT, Trust: t}, signers...))
	m.trust = t
}

func (m *maker) setPolicy(p *tassadar.Policy) {
	body := evidence.PolicyRecord{Decided: m.decided(), Previous: m.lastP, PolicyDigest: p.Digest(), Policy: p}
	body.Removes = tassadar.Removals(tassadar.Before(m.policies, p), p)
	m.lastP = m.append(sign(evidence.KindPolicy, nil, body, m.operators()...))
	m.policies = append(m.policies, p)
}

func (m *maker) policy() *tassadar.Policy { return m.policies[len(m.policies)-1] }

// tick lets time pass.
func (m *maker) tick(most int64) { m.now += m.r.Int64N(most) }

func (m *maker) desk() *evidence.Signer { return dispatchers[m.r.IntN(2)] }

// hostFor is a worker that can measure the cell.
func (m *maker) hostFor(c tassadar.Cell, i int) *host {
	h := *m.hosts[i%len(m.hosts)]
	if c.Machine == arm && !chance(m.r, m.shaken/20) {
		h = *m.arm
	}
	h.class = c.Machine
	return &h
}

func (m *maker) assign(c tassadar.Cell, h *host) *order {
	p := m.policy()
	f, ok := p.Profile(c.Profile)
	if !ok {
		return nil
	}
	e, _ := p.Envelope(c.Profile)
	lifetime := int64(pick(m.r, 300, 1_000, 3_000))
	body := evidence.Assignment{Log: origin, Cell: c, ProfileDigest: f.Digest(), PolicyDigest: p.Digest(), Worker: h.ID(),
		IssuedAt: m.now, Deadline: m.now + lifetime, Runs: e.Require.Runs, Full: e.Require.FullCases || e.Require.Horizon > 0}
	if chance(m.r, 4) {
		body.IssuedAt += m.r.Int64N(30_000) - 3_000
		body.Deadline = body.IssuedAt + lifetime
	}
	if body.Runs < 1 || chance(m.r, 2) {
		body.Runs = 1
	}
	if chance(m.r, 2) {
		body.Full = !body.Full
	}
	if len(m.bad) > 0 && chance(m.r, 60) {
		for _, x := range m.bad {
			if slices.ContainsFunc(f.Workloads, func(w tassadar.Workload) bool { return w.ID == x.Workload && w.Derive != nil }) || chance(m.r, 12) {
				body.Recheck = append(body.Recheck, x)
			}
		}
	}
	if m.sliced {
		m.resume(&body)
	}
	record := sign(evidence.KindAssignment, nil, body, m.desk())
	o := &order{body: body, digest: m.append(record), policy: p, host: h}
	o.nonce = evidence.NonceOf(origin, rfc6962.DefaultHasher.HashLeaf(record), m.root())
	m.orders = append(m.orders, o)
	m.times = append(m.times, body.Deadline, body.Deadline+1, body.IssuedAt+e.Require.MaxAgeSeconds, body.IssuedAt)
	return o
}

// honest measures cells of the policy as their envelopes ask, and says how long
// the log is then.
func (m *maker) honest() int {
	if chance(m.r, 10) {
		return len(m.leaves)
	}
	m.shaken = 0
	if chance(m.r, 50) {
		m.shaken = 3
	}
	if chance(m.r, 6) {
		m.fashion = 1 + m.r.IntN(3)
	}
	for _, c := range m.policy().Cells() {
		e, _ := m.policy().Envelope(c.Profile)
		if !c.Required && chance(m.r, 60) || chance(m.r, 5) {
			continue
		}
		for i := range max(e.Require.Machines, e.Require.Workers) {
			if o := m.assign(c.Cell, m.hostFor(c.Cell, i)); o != nil {
				m.tick(20)
				m.answer(o)
				m.close(o)
			}
		}
	}
	return len(m.leaves)
}

// answer logs a receipt of an order, most often a true one.
func (m *maker) answer(o *order) {
	rc := m.passing(o)
	m.follow(rc)
	if chance(m.r, m.shaken) {
		for range 1 + m.r.IntN(2) {
			m.lie(o, rc)
		}
	}
	if len(rc.Modules) == 0 {
		rc.Modules = []evidence.MeasuredModule{}
	}
	subjects := rc.Subjects()
	if m.shaken > 0 && chance(m.r, 1) {
		subjects = append(subjects, evidence.NewSubject("other", digest("other")))
	}
	by := o.host.Signer
	if m.shaken > 0 && chance(m.r, 2) {
		by = workers[m.r.IntN(len(workers))]
	}
	o.record = sign(evidence.KindReceipt, subjects, rc, by)
	o.receipt = m.append(o.record)
	m.receipts = append(m.receipts, o.receipt)
	m.logged, o.receiptNonce = append(m.logged, logged{o.receipt, rc}), m.lastNonce()
	switch {
	case m.shaken > 0 && chance(m.r, 3):
		m.append(o.record)
	case m.shaken > 0 && chance(m.r, 3):
		m.differ(o, rc)
		m.append(sign(evidence.KindReceipt, rc.Subjects(), rc, by))
	}
}

// close logs the closing of an order, most often a right one.
func (m *maker) close(o *order) {
	if o.receipt == "" {
		return
	}
	o.closed = true
	body := evidence.Closing{Log: origin, Assignment: o.digest, Receipt: o.receipt, ReceivedAt: m.now, Cases: references(o), Window: m.window(o)}
	if m.shaken > 0 && chance(m.r, 4) {
		wrong := body
		wrong.Cases = slices.Clone(wrong.Cases)
		switch {
		case len(wrong.Cases) > 0 && chance(m.r, 70):
			wrong.Cases[0].Expect = digest("wrong")
		default:
			wrong.Cases = append(wrong.Cases, evidence.Reference{ID: "calc/more", Inputs: digest("x"), Expect: digest("y")})
		}
		m.append(sign(evidence.KindClosing, nil, wrong, m.desk()))
		if chance(m.r, 60) {
			return
		}
	}
	if m.shaken > 0 && chance(m.r, 8) {
		body.ReceivedAt += m.r.Int64N(8_000) - 6_000 // one that is ahead makes those after it late
	}
	m.append(sign(evidence.KindClosing, nil, body, m.desk()))
}

// references are what a dispatcher signs.
func references(o *order) []evidence.Reference {
	var out []evidence.Reference
	f, _ := o.policy.Profile(o.body.Cell.Profile)
	for i := range f.Workloads {
		for _, c := range derived(o, &f.Workloads[i]) {
			out = append(out, evidence.Reference{ID: c.id, Inputs: c.made.Inputs(), Expect: c.expect.Digest()})
		}
	}
	return out
}

type derivedCase struct {
	id     string
	made   tassadar.Case
	expect tassadar.Result
}

func derived(o *order, w *tassadar.Workload) []derivedCase {
	var out []derivedCase
	made, err := workload.Derived(w, o.nonce)
	if err != nil {
		panic(err)
	}
	results, err := workload.References(w, o.nonce)
	if err != nil {
		panic(err)
	}
	for i := range made {
		out = append(out, derivedCase{tassadar.CaseID(w.ID, made[i].ID), made[i], results[i]})
	}
	for i := range o.body.Recheck {
		x := &o.body.Recheck[i]
		if x.Workload != w.ID {
			continue
		}
		c := x.Case(i)
		d := derivedCase{tassadar.CaseID(w.ID, c.ID), c, result(0)}
		if w.Derive != nil {
			if entry, ok := workload.Catalogue().Lookup(w.Derive.Generator); ok {
				if got, err := entry.Result(&c); err == nil {
					d.expect = got
				}
			}
		}
		out = append(out, d)
	}
	return out
}

// step does one random thing.
func (m *maker) step() {
	r := m.r
	m.tick(pick[int64](r, 5, 50, 400))
	if m.traced && chance(r, 15) {
		m.challenge()
		return
	}
	if m.drilled && chance(r, 25) {
		m.drill()
		return
	}
	switch n := r.IntN(100); {
	case n < 4:
		m.tick(8_000)
		m.times = append(m.times, m.now)
	case n < 7:
		m.fashion = m.r.IntN(4)
		for i, c := range m.policy().Cells() {
			if i == 3 {
				break
			}
			if o := m.assign(c.Cell, m.hostFor(c.Cell, i)); o != nil {
				m.answer(o)
				m.close(o)
			}
		}
	case n < 45:
		if o := m.draw(); o != nil {
			m.tick(60)
			m.answer(o)
			if chance(r, 94) {
				m.close(o)
			}
		}
	case n < 52:
		m.draw()
	case n < 60: // what is open is answered or closed
		for _, o := range m.orders {
			if o.receipt == "" && chance(r, 60) {
				m.answer(o)
				m.close(o)
				return
			}
			if o.receipt != "" && !o.closed || chance(r, 2) {
				m.close(o)
				return
			}
		}
	case n < 67:
		m.editTrust()
	case n < 76:
		p := edited(r, m.policy(), m.policies)
		if m.traced && chance(r, 20) {
			m.weigh(&p)
		}
		if m.composed && chance(r, 20) {
			m.join(&p)
		}
		m.setPolicy(&p)
	case n < 82:
		m.decide(evidence.Governance{Action: evidence.ActWithdraw, Cell: m.pattern()}, true)
	case n < 86:
		if len(m.withdraw) > 0 {
			m.decide(evidence.Governance{Action: evidence.ActReinstate, Withdrawal: pick(r, m.withdraw...)}, false)
		}
	case n < 92:
		if len(m.receipts) > 0 {
			m.decide(evidence.Governance{Action: evidence.ActResolve, Receipt: pick(r, m.receipts...)}, false)
		}
	case n < 96:
		if g, ok := m.cancellation(); ok && chance(r, 40) {
			m.decide(g, true)
			return
		}
		size := len(m.leaves)
		from := r.IntN(size)
		g := evidence.Governance{Action: evidence.ActVoid, From: tassadar.Uint(from), To: tassadar.Uint(min(size-1, from+r.IntN(4)))}
		if chance(r, 40) {
			g.Key = pick(r, dispatchers[0].ID(), m.hosts[0].ID())
		}
		m.decide(g, false)
	default:
		m.publication()
	}
}

// cancellation is a decision that an assignment which waits, or one that does not, is
// cancelled.
func (m *maker) cancellation() (evidence.Governance, bool) {
	var waits []tassadar.Digest
	for _, o := range m.orders {
		if o.receipt == "" || chance(m.r, 5) {
			waits = append(waits, o.digest)
		}
	}
	if len(waits) == 0 {
		return evidence.Governance{}, false
	}
	return evidence.Governance{Action: evidence.ActCancel, Assignments: []tassadar.Digest{pick(m.r, waits...)}}, true
}

// draw assigns a cell of the policy to a worker.
func (m *maker) draw() *order {
	cells := m.policy().Cells()
	if len(cells) == 0 {
		return nil
	}
	c := cells[m.r.IntN(len(cells))]
	h := m.hostFor(c.Cell, m.r.IntN(4))
	if chance(m.r, 3) {
		h = &host{workers[5], digest("stranger").Hex(), c.Machine}
	}
	return m.assign(c.Cell, h)
}

func (m *maker) pattern() *tassadar.Cell {
	cells := m.policy().Cells()
	if len(cells) == 0 {
		return &tassadar.Cell{Profile: "*", Backend: "*", Toolchain: "*", Machine: "*"}
	}
	c := cells[m.r.IntN(len(cells))].Cell
	if chance(m.r, 30) {
		c.Backend = "*"
	}
	if chance(m.r, 30) {
		c.Machine = "*"
	}
	return &c
}

func (m *maker) decide(g evidence.Governance, one bool) {
	g.Decided, g.Why = m.decided(), "drill"
	signers := m.operators()
	if one || chance(m.r, 10) {
		signers = signers[:1]
	}
	d := m.append(sign(evidence.KindGovernance, nil, g, signers...))
	if g.Action == evidence.ActWithdraw {
		m.withdraw = append(m.withdraw, d)
	}
}

func (m *maker) editTrust() {
	t := m.trust
	t.Keys = slices.Clone(t.Keys)
	at := func(role tassadar.Role) int {
		var all []int
		for i := range t.Keys {
			if t.Keys[i].Role == role {
				all = append(all, i)
			}
		}
		if len(all) == 0 {
			return -1
		}
		return all[m.r.IntN(len(all))]
	}
	switch m.r.IntN(9) {
	case 7:
		if i := at(tassadar.RoleWorker); i >= 0 && t.Keys[i].RetiredFrom == 0 {
			t.Keys[i].RetiredFrom = m.now + 3000 - m.r.Int64N(6000)
			m.times = append(m.times, t.Keys[i].RetiredFrom)
		}
	case 8:
		if i := at(tassadar.RoleWorker); i >= 0 {
			k, again := &t.Keys[i], digest("reinstalled "+pick(m.r, "a", "b")).Hex()
			if !k.BoundTo(again) {
				k.Formerly = append(slices.Clone(k.Formerly), k.Host)
				slices.Sort(k.Formerly)
				k.Host = again
				for _, h := range m.hosts {
					if h.ID() == k.ID && chance(m.r, 80) {
						h.id = again
					}
				}
			}
		}
	case 0:
		if i := at(tassadar.RoleWorker); i >= 0 && t.Keys[i].Revoked == 0 {
			t.Keys[i].Revoked = m.now
		}
	case 1:
		if i := at(tassadar.RoleWorker); i >= 0 && t.Keys[i].Revoked == 0 {
			t.Keys = slices.Delete(t.Keys, i, i+1)
		}
	case 2:
		h := &host{workers[m.r.IntN(4)], digest(string(rune('p'+m.r.IntN(3))) + " host").Hex(), amd}
		if _, ok := t.Key(h.ID()); !ok {
			t.Keys = append(t.Keys, h.key())
			m.hosts = append(m.hosts, h)
		}
	case 3:
		for _, o := range operators {
			if _, ok := t.Key(o.ID()); !ok {
				t.Keys = append(t.Keys, o.Key(tassadar.RoleOperator))
				break
			}
		}
	case 4:
		live := 0
		for _, k := range t.Keys {
			if k.Role == tassadar.RoleOperator && k.Revoked == 0 {
				live++
			}
		}
		t.Governance.Threshold = 1 + m.r.IntN(live)
	case 5:
		if i := at(tassadar.RoleWorker); i >= 0 {
			t.Keys[i].Host = digest("moved host").Hex()
		}
	case 6:
		if i := at(tassadar.RoleOperator); i >= 0 && len(m.operators()) > 1 && t.Keys[i].Revoked == 0 && chance(m.r, 50) {
			t.Keys[i].Revoked = m.now
			t.Governance.Threshold = 1
		}
	}
	m.setTrust(t)
}

func (m *maker) publication() {
	m.number++
	m.append(sign(evidence.KindPublication, nil, evidence.Publication{Number: m.number, IssuedAt: m.now, ExpiresAt: m.now + 1000, Log: m.head(),
		PolicyDigest: m.policy().Digest(), TrustDigest: m.trust.Digest(), Rules: "2", Cells: []evidence.PublishedCell{}, Gates: []evidence.PublishedGate{},
		Units: []evidence.ExecutionUnit{}, Envelopes: []tassadar.Envelope{}}, m.desk()))
}
