package mutation_test

import (
	"crypto/ed25519"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/transparency-dev/merkle/compact"
	"github.com/transparency-dev/merkle/rfc6962"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/workload"
)

// item is a record of the real log.
type item struct {
	kind     evidence.Kind
	body     any // pointer
	subjects []evidence.Subject
	signers  []*key
	raw      []byte
	digest   tassadar.Digest
	leaves   [][]byte
	last     int // leaf that completes it
}

func (it *item) first() int { return it.last + 1 - len(it.leaves) }

// base is the real evidence.
type base struct {
	world  *world
	log    *evidence.LogKey
	leaves [][]byte
	items  []*item
	other  []*item // of another log
	trusts []tassadar.Trust
	// states are the log verified with the first and with the last trust.
	states []*evidence.Verified
	now    int64
	values pool
	refs   map[tassadar.Digest]map[string]evidence.Reference // of an assignment, by case
}

func newBase(t testing.TB, edits ...func(*world)) *base {
	t.Helper()
	w := newWorld(t, origin, edits...)
	b := &base{world: w, log: w.log.key, leaves: w.log.leaves, now: w.now, trusts: []tassadar.Trust{w.first, w.trust}, values: pool{}, refs: map[tassadar.Digest]map[string]evidence.Reference{}}
	b.items = itemsOf(t, w.log.leaves)
	for _, it := range b.items {
		b.values.add(it.body)
	}
	b.other = itemsOf(t, newWorld(t, foreign, edits...).log.leaves)
	cp, err := b.log.Checkpoint(b.leaves)
	if err != nil {
		t.Fatal(err)
	}
	for i := range b.trusts {
		v, err := evidence.Verify(cp, b.leaves, &b.trusts[i])
		if err != nil {
			t.Fatal(err)
		}
		b.states = append(b.states, v)
	}
	assignments := b.states[0].Assignments()
	for i := range assignments {
		refs, err := appraise.ReferencesOf(b.states[0], assignments[i])
		if err != nil {
			t.Fatal(err)
		}
		b.refs[assignments[i].Digest] = byID(refs)
	}
	return b
}

func byID(refs []evidence.Reference) map[string]evidence.Reference {
	out := map[string]evidence.Reference{}
	for _, r := range refs {
		out[r.ID] = r
	}
	return out
}

func newBody(kind evidence.Kind) any {
	switch kind {
	case evidence.KindPolicy:
		return new(evidence.PolicyRecord)
	case evidence.KindTrust:
		return new(evidence.TrustRecord)
	case evidence.KindAssignment:
		return new(evidence.Assignment)
	case evidence.KindReceipt:
		return new(evidence.Receipt)
	case evidence.KindClosing:
		return new(evidence.Closing)
	case evidence.KindGovernance:
		return new(evidence.Governance)
	case evidence.KindPublication:
		return new(evidence.Publication)
	case evidence.KindDrill:
		return new(evidence.Drill)
	}
	panic("no such kind: " + string(kind))
}

func itemsOf(t testing.TB, leaves [][]byte) []*item {
	t.Helper()
	records, err := evidence.Join(leaves)
	if err != nil {
		t.Fatal(err)
	}
	var out []*item
	for _, r := range records {
		rec, err := evidence.Open(r.Data, nil)
		if err != nil {
			t.Fatal(err)
		}
		it := &item{kind: rec.Kind, body: newBody(rec.Kind), subjects: rec.Subject, raw: r.Data, digest: rec.Digest, last: int(r.Index)}
		it.leaves = leaves[it.last+1-r.Leaves : it.last+1]
		if err := rec.As(rec.Kind, it.body); err != nil {
			t.Fatal(err)
		}
		for _, id := range rec.Claimed {
			it.signers = append(it.signers, keyOf(id))
		}
		out = append(out, it)
	}
	return out
}

// clone copies a body and all that it points to.
func clone(body any) any {
	out := reflect.New(reflect.TypeOf(body).Elem())
	copyInto(out.Elem(), reflect.ValueOf(body).Elem())
	return out.Interface()
}

func copyInto(to, from reflect.Value) {
	to.Set(from)
	switch from.Kind() {
	case reflect.Pointer:
		if !from.IsNil() {
			to.Set(reflect.New(from.Type().Elem()))
			copyInto(to.Elem(), from.Elem())
		}
	case reflect.Struct:
		for i := range from.NumField() {
			copyInto(to.Field(i), from.Field(i))
		}
	case reflect.Slice:
		if from.IsNil() {
			return
		}
		to.Set(reflect.MakeSlice(from.Type(), from.Len(), from.Len()))
		for i := range from.Len() {
			copyInto(to.Index(i), from.Index(i))
		}
	case reflect.Map:
		if from.IsNil() {
			return
		}
		to.Set(reflect.MakeMap(from.Type()))
		for _, k := range from.MapKeys() { // no map has values that point to others
			to.SetMapIndex(k, from.MapIndex(k))
		}
	}
}

// signPayload is what [evidence.Sign] does of any payload, by any keys.
func signPayload(payload []byte, signers ...*key) []byte {
	pae := fmt.Appendf(nil, "DSSEv1 %d %s %d ", len(evidence.PayloadType), evidence.PayloadType, len(payload))
	pae = append(pae, payload...)
	out := fmt.Appendf(nil, `{"payload":"%s","payloadType":"%s","signatures":[`, base64.StdEncoding.EncodeToString(payload), evidence.PayloadType)
	for i, s := range signers {
		if i > 0 {
			out = append(out, ',')
		}
		out = fmt.Appendf(out, `{"keyid":"%s","sig":"%s"}`, s.ID(), base64.StdEncoding.EncodeToString(ed25519.Sign(s.private, pae)))
	}
	return append(out, "]}"...)
}

// payloadOf is the statement of a record; an error says that what was edited
// cannot be written.
func payloadOf(kind evidence.Kind, subjects []evidence.Subject, body any) ([]byte, error) {
	predicate, err := tassadar.Canonical(body)
	if err != nil {
		return nil, err
	}
	subject, err := tassadar.Canonical(subjects)
	if err != nil {
		return nil, err
	}
	return fmt.Appendf(nil, `{"_type":"%s","predicate":%s,"predicateType":"%s","subject":%s}`, evidence.StatementType, predicate, kind, subject), nil
}

// tilesOf writes leaves as tiles.
func tilesOf(checkpoint []byte, leaves [][]byte) fstest.MapFS {
	out := fstest.MapFS{"checkpoint": {Data: checkpoint}}
	addTiles(out, leaves)
	return out
}

const width = 256 // of a full tile

// addTiles writes the tiles of a log of those leaves: entries, their hashes, and
// the roots of 256 of them at level 1.
func addTiles(tiles fstest.MapFS, leaves [][]byte) {
	var level1 []byte
	for at := 0; at < len(leaves); at += width {
		tile := leaves[at:min(at+width, len(leaves))]
		var entries, hashes []byte
		root := ranges.NewEmptyRange(0)
		for _, leaf := range tile {
			hash := rfc6962.DefaultHasher.HashLeaf(leaf)
			entries = append(binary.BigEndian.AppendUint16(entries, uint16(len(leaf))), leaf...)
			hashes = append(hashes, hash...)
			if err := root.Append(hash, nil); err != nil {
				panic(err)
			}
		}
		tiles[tileName("entries", at/width, len(tile))] = &fstest.MapFile{Data: entries}
		tiles[tileName("0", at/width, len(tile))] = &fstest.MapFile{Data: hashes}
		if len(tile) == width {
			hash, err := root.GetRootHash(nil)
			if err != nil {
				panic(err)
			}
			level1 = append(level1, hash...)
		}
	}
	if n := len(leaves) / width; n > 0 {
		tiles[tileName("1", 0, n)] = &fstest.MapFile{Data: level1}
	}
}

var ranges = &compact.RangeFactory{Hash: rfc6962.DefaultHasher.HashChildren}

func tileName(level string, at, n int) string {
	if n == width {
		return fmt.Sprintf("tile/%s/%03d", level, at)
	}
	return fmt.Sprintf("tile/%s/%03d.p/%d", level, at, n)
}

// tileNames are the tiles that a log of n leaves needs, those that end it last.
func tileNames(n int) []string {
	var names []string
	for at := 0; at < n; at += width {
		names = append(names, tileName("entries", at/width, min(width, n-at)), tileName("0", at/width, min(width, n-at)))
	}
	if n >= width {
		names = append(names, tileName("1", 0, n/width))
	}
	return names
}

// lastTiles are the tiles that end a log of n leaves, by level.
func lastTiles(n int) map[string]string {
	out := map[string]string{}
	for _, name := range tileNames(n) {
		out[strings.Split(name, "/")[1]] = name
	}
	return out
}

// builder writes a log by whoever holds all keys: records of the real one, of
// which it can tie those that follow a changed one to it again.
type builder struct {
	*base
	state    int // which of the verified states
	same     int // leaves that are those of the real log
	changed  bool
	leaves   [][]byte
	tree     *compact.Range
	names    map[tassadar.Digest]tassadar.Digest // of records, by their names in the real log
	at       map[int]int                         // leaves, by those of the real log
	orders   map[tassadar.Digest]*ordered        // by new name
	policies []*tassadar.Policy
	trust    *tassadar.Trust
	lastT    tassadar.Digest
	lastP    tassadar.Digest
	digests  map[any]tassadar.Digest // of policies and their profiles
	v        *evidence.Verified
	ill      bool         // what was edited cannot be written
	all      bool         // all publications that follow are made again, not only the last
	beside   fstest.MapFS // files beside the tiles
	unsigned int          // leaf of a record that its signer did not sign, 0 for none
}

type ordered struct {
	body  *evidence.Assignment
	nonce tassadar.Bytes
	refs  map[string]evidence.Reference
}

func (b *base) builder(state int) *builder {
	return &builder{base: b, state: state, tree: ranges.NewEmptyRange(0),
		names: map[tassadar.Digest]tassadar.Digest{}, at: map[int]int{}, orders: map[tassadar.Digest]*ordered{}, digests: map[any]tassadar.Digest{}}
}

func (b *builder) append(leaves ...[]byte) {
	for _, leaf := range leaves {
		if !b.changed && b.same == len(b.leaves) && b.same < len(b.base.leaves) && string(b.base.leaves[b.same]) == string(leaf) {
			b.same++
		} else {
			b.changed = true
		}
		b.leaves = append(b.leaves, leaf)
		if err := b.tree.Append(rfc6962.DefaultHasher.HashLeaf(leaf), nil); err != nil {
			panic(err)
		}
	}
}

func (b *builder) root() []byte {
	if len(b.leaves) == 0 {
		return evidence.RootOf(nil)
	}
	root, err := b.tree.GetRootHash(nil)
	if err != nil {
		panic(err)
	}
	return root
}

func (b *builder) head() evidence.LogHead {
	return evidence.LogHead{Origin: origin, Size: tassadar.Uint(len(b.leaves)), Root: b.root()}
}

// keep logs a record as it is.
func (b *builder) keep(it *item) {
	b.append(it.leaves...)
	b.know(it, it.body, it.digest, it.raw)
}

// know remembers what later records tie to.
func (b *builder) know(it *item, body any, name tassadar.Digest, raw []byte) {
	b.names[it.digest] = name
	b.at[it.last] = len(b.leaves) - 1
	for i := range it.leaves {
		if _, ok := b.at[it.first()+i]; !ok {
			b.at[it.first()+i] = len(b.leaves) - 1
		}
	}
	switch x := body.(type) {
	case *evidence.TrustRecord:
		b.lastT, b.trust = name, &x.Trust
	case *evidence.PolicyRecord:
		p := x.Policy
		if p == nil {
			for _, old := range b.policies {
				if b.digestOf(old) == x.PolicyDigest {
					p = old
				}
			}
		}
		if p != nil {
			b.lastP, b.policies = name, append(b.policies, p)
		}
	case *evidence.Assignment:
		o := &ordered{body: x}
		b.orders[name] = o
		if !b.changed {
			o.refs = b.base.refs[name]
			return
		}
		o.nonce = evidence.NonceOf(origin, rfc6962.DefaultHasher.HashLeaf(raw), b.root())
		o.refs = map[string]evidence.Reference{}
		p := b.policy()
		if p == nil {
			return
		}
		f, ok := p.Profile(x.Cell.Profile)
		if !ok {
			return
		}
		for i := range f.Workloads {
			w := &f.Workloads[i]
			if w.Derive == nil || w.Derive.Count > 8 {
				continue
			}
			cases, results, err := workload.Known(w, o.nonce)
			for k := range cases {
				if err == nil {
					id := tassadar.CaseID(w.ID, cases[k].ID)
					o.refs[id] = evidence.Reference{ID: id, Inputs: cases[k].Inputs(), Expect: results[k].Digest()}
				}
			}
		}
	}
}

func (b *builder) policy() *tassadar.Policy {
	if len(b.policies) == 0 {
		return nil
	}
	return b.policies[len(b.policies)-1]
}

// renew logs a record signed again: tied to what stands before it where tie is
// set, then changed by the edits.
func (b *builder) renew(it *item, tie bool, edits ...func(body any)) {
	body := clone(it.body)
	if tie {
		b.tie(body)
	}
	for _, e := range edits {
		e(body)
	}
	if p, ok := body.(*evidence.PolicyRecord); ok && tie && p.Policy != nil {
		p.PolicyDigest = p.Policy.Digest()
		p.Removes = tassadar.Removals(tassadar.Before(b.policies, p.Policy), p.Policy)
		if p.Removes == nil {
			p.Removes = []tassadar.Removal{}
		}
	}
	subjects := it.subjects
	if rc, ok := body.(*evidence.Receipt); ok && tie {
		subjects = rc.Subjects()
	}
	payload, err := payloadOf(it.kind, subjects, body)
	if err != nil {
		b.ill = true
		return
	}
	raw := signPayload(payload, it.signers...)
	b.append(evidence.Split(raw)...)
	b.know(it, body, tassadar.DigestBytes(payload), raw)
}

// tie ties a record to the log as it is now.
func (b *builder) tie(body any) {
	name := func(d tassadar.Digest) tassadar.Digest {
		if n, ok := b.names[d]; ok {
			return n
		}
		return d
	}
	switch x := body.(type) {
	case *evidence.TrustRecord:
		x.Seen, x.Previous = b.head(), b.lastT
	case *evidence.PolicyRecord:
		x.Seen, x.Previous = b.head(), b.lastP
	case *evidence.Drill:
		x.Seen = b.head()
	case *evidence.Governance:
		x.Seen = b.head()
		if x.Withdrawal != "" {
			x.Withdrawal = name(x.Withdrawal)
		}
		if x.Receipt != "" {
			x.Receipt = name(x.Receipt)
		}
		if x.Action == evidence.ActVoid {
			from, to := b.at[int(x.From)], b.at[int(x.To)]
			x.From, x.To = tassadar.Uint(from), tassadar.Uint(max(from, to))
		}
	case *evidence.Assignment:
		if p := b.policy(); p != nil {
			x.PolicyDigest = b.digestOf(p)
			if f, ok := p.Profile(x.Cell.Profile); ok {
				x.ProfileDigest = b.digestOf(f)
			}
		}
	case *evidence.Receipt:
		was := b.base.refs[x.Assignment]
		x.Assignment = name(x.Assignment)
		o := b.orders[x.Assignment]
		if o == nil || o.nonce == nil {
			return
		}
		x.Nonce, x.ProfileDigest = o.nonce, o.body.ProfileDigest
		for i := range x.Cases {
			c := &x.Cases[i]
			old, derived := was[c.ID]
			if is, ok := o.refs[c.ID]; ok && derived {
				if c.Digest == old.Inputs {
					c.Digest = is.Inputs
				}
				for k := range c.Seen {
					if c.Seen[k].Digest == old.Expect {
						c.Seen[k].Digest = is.Expect
					}
				}
			}
		}
	case *evidence.Closing:
		x.Assignment, x.Receipt = name(x.Assignment), name(x.Receipt)
		if o := b.orders[x.Assignment]; o != nil {
			for i := range x.Cases {
				if is, ok := o.refs[x.Cases[i].ID]; ok {
					x.Cases[i] = is
				}
			}
		}
	case *evidence.Publication:
		if b.all || x.Number == 4 {
			b.recompute(x)
		}
	}
}

// recompute makes the publication that an honest dispatcher would make.
func (b *builder) recompute(x *evidence.Publication) {
	x.Log = b.head()
	v, err := b.verify()
	if err != nil {
		return
	}
	b.v = v
	policies := v.Policies()
	if len(policies) == 0 {
		return
	}
	verdict, err := appraise.Appraise(v, policies[len(policies)-1].Body.PolicyDigest, x.IssuedAt)
	if err != nil {
		return
	}
	number, issued, expires := x.Number, x.IssuedAt, x.ExpiresAt
	made := verdict.Publication(verdict.Passed(), policies[len(policies)-1].Body.Policy)
	*x = *clone(&made).(*evidence.Publication) // it shares envelopes with the policy
	x.Number, x.IssuedAt, x.ExpiresAt = number, issued, expires
	if all := v.Publications(); len(all) > 0 {
		x.Number = all[len(all)-1].Body.Number + 1
	} else {
		x.Number = 1
	}
}

// digestOf keeps digests: those of policies are slow.
func (b *builder) digestOf(p interface{ Digest() tassadar.Digest }) tassadar.Digest {
	d, ok := b.digests[p]
	if !ok {
		d = p.Digest()
		b.digests[p] = d
	}
	return d
}

func (b *builder) checkpoint() []byte {
	cp, err := b.log.Checkpoint(b.leaves)
	if err != nil {
		panic(err)
	}
	return cp
}

// verify verifies what the builder wrote; what is the real log's was verified
// once.
func (b *builder) verify() (*evidence.Verified, error) {
	from := b.v
	if from == nil {
		var err error
		if from, err = b.states[b.state].At(uint64(b.same)); err != nil {
			panic(err)
		}
	}
	return from.Extend(b.checkpoint(), b.leaves[from.Head().Size:])
}

// tally counts mutations by kind and outcome.
type tally struct {
	sync.Mutex
	count  map[string]map[string]int
	wrong  int
	errors []string
}

func (c *tally) add(kind, outcome string) {
	c.Lock()
	defer c.Unlock()
	if c.count == nil {
		c.count = map[string]map[string]int{}
	}
	if c.count[kind] == nil {
		c.count[kind] = map[string]int{}
	}
	c.count[kind][outcome]++
}

func (c *tally) fail(format string, args ...any) {
	c.Lock()
	defer c.Unlock()
	c.wrong++
	if len(c.errors) < 12 {
		c.errors = append(c.errors, fmt.Sprintf(format, args...))
	}
}

func (c *tally) report(t *testing.T) {
	t.Helper()
	for _, kind := range slices.Sorted(maps.Keys(c.count)) {
		for _, outcome := range slices.SortedFunc(maps.Keys(c.count[kind]), func(x, y string) int {
			if n := c.count[kind][y] - c.count[kind][x]; n != 0 {
				return n
			}
			return strings.Compare(x, y)
		}) {
			t.Logf("%-22s %-52s %7d", kind, outcome, c.count[kind][outcome])
		}
	}
	for _, e := range c.errors {
		t.Error(e)
	}
	if c.wrong > len(c.errors) {
		t.Errorf("%d more", c.wrong-len(c.errors))
	}
}
