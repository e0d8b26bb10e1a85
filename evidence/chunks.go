package evidence

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"slices"
	"strings"
	"sync"

	"github.com/transparency-dev/merkle/compact"

	"tassadar"
)

// A chunk is what is saved of some leaves that follow one another: their hashes,
// the assignments, receipts and closings that they complete, and which of them are
// parts. Its hashes are those of a perfect subtree, whose root the head has: so they
// are bound to the log's root, chunk by chunk.
const (
	chunkLevel  = 8
	chunkLeaves = 1 << chunkLevel
)

// dispatchKind numbers the kinds of which a log has many; it is -1 for others.
func dispatchKind(k Kind) int {
	return slices.Index([]Kind{KindAssignment, KindReceipt, KindClosing}, k)
}

// chunkHead is what the head says of a chunk.
type chunkHead struct {
	root   hash // of the chunk's leaves; of fewer than a perfect subtree has, it says nothing
	sum    hash // of its data
	counts [3]int
	first  [3]int // records of each kind before it
	data   []byte // only where it is being saved
}

// savedRecord is a record as it is saved. About is a name; or 0 and in place of it
// the place, from 1, of the record that it is about.
type savedRecord struct {
	kind Kind
	kept
	place uint64
}

// recordWriter writes records whose signers and workers are numbered.
type recordWriter struct {
	n        uint64
	out      []byte
	by, keys map[string]uint64
}

func newRecordWriter() *recordWriter {
	return &recordWriter{by: map[string]uint64{}, keys: map[string]uint64{}}
}

// add writes a record. About are the places of the records that one may be about.
func (w *recordWriter) add(kind Kind, k *kept, about map[string]uint64) {
	w.n++
	out := binary.AppendUvarint(w.out, k.index)
	out = append(out, byte(slices.Index(kinds, kind)))
	out = binary.AppendUvarint(out, uint64(k.leaves))
	digest, _ := hex.DecodeString(k.digest.Hex())
	out = append(out, digest...)
	out = binary.AppendVarint(out, k.at)
	out = appendFresh(out, w.by, k.by.save(), func(signers string) []byte { return []byte(signers) })
	switch dispatchKind(kind) { // for what asks without reading, see Unclosed
	case 0:
		out = appendFresh(out, w.keys, k.about, func(worker string) []byte { return appendText(nil, worker) })
	case 1, 2:
		out = appendPlace(out, about, k.about)
	default:
		if kind == KindDrill {
			out = appendText(out, k.about)
		}
	}
	w.out = out
}

func (w *recordWriter) appendTo(out []byte) []byte {
	return append(binary.AppendUvarint(out, w.n), w.out...)
}

// readRecords reads what a recordWriter wrote of records in leaves from an index on,
// below size, in log order.
func readRecords(r *reader, from, size uint64) ([]savedRecord, bool) {
	var names savedNames
	var all []savedRecord
	for range r.uint() {
		k := savedRecord{kept: kept{index: r.uint()}}
		kind := r.take(1)
		if r.bad || int(kind[0]) >= len(kinds) || k.index < from || k.index >= size || len(all) > 0 && k.index <= all[len(all)-1].index {
			return nil, false
		}
		k.kind = kinds[kind[0]]
		k.leaves = int(r.uint())
		k.digest = nameOf(r.take(sha256.Size))
		k.at = r.int()
		k.by = names.signers(r)
		switch dispatchKind(k.kind) {
		case 0:
			k.about = names.worker(r)
		case 1, 2:
			if k.place = r.uint(); k.place == 0 {
				k.about = r.text()
			}
		default:
			if k.kind == KindDrill {
				k.about = r.text()
			}
		}
		if r.bad {
			return nil, false
		}
		all = append(all, k)
	}
	return all, !r.bad
}

// saveChunks writes the chunks of all leaves.
func (v *Verified) saveChunks() []chunkHead {
	var out []chunkHead
	places := [2]map[string]uint64{make(map[string]uint64, len(v.assignments.kept)), make(map[string]uint64, len(v.receipts.kept))}
	lists, parts := [3][]kept{v.assignments.kept, v.receipts.kept, v.closings.kept}, v.parts
	for from := uint64(0); from < v.tree.size; from += chunkLeaves {
		end := min(from+chunkLeaves, v.tree.size)
		var c chunkHead
		for i := from; i < end; i++ {
			c.data = append(c.data, v.tree.leaf(i)...)
		}
		if end-from == chunkLeaves {
			copy(c.root[:], v.tree.node(compact.NewNodeID(chunkLevel, from>>chunkLevel)))
		}
		own := parts[:len(parts):len(parts)]
		for n := range own {
			if own[n].index >= end {
				own = own[:n]
				break
			}
		}
		parts = parts[len(own):]
		c.data = binary.AppendUvarint(c.data, uint64(len(own)))
		for _, p := range own {
			c.data = binary.AppendUvarint(binary.AppendUvarint(c.data, p.index), p.of)
		}
		w := newRecordWriter()
		for {
			kind := -1
			for i := range lists {
				if len(lists[i]) > 0 && lists[i][0].index < end && (kind < 0 || lists[i][0].index < lists[kind][0].index) {
					kind = i
				}
			}
			if kind < 0 {
				break
			}
			k := &lists[kind][0]
			lists[kind] = lists[kind][1:]
			var about map[string]uint64
			if kind > 0 {
				about = places[kind-1]
			}
			w.add([]Kind{KindAssignment, KindReceipt, KindClosing}[kind], k, about)
			if kind < 2 {
				places[kind][string(k.digest)] = uint64(len(places[kind]))
			}
			c.counts[kind]++
		}
		c.data = w.appendTo(c.data)
		c.sum = sha256.Sum256(c.data)
		out = append(out, c)
	}
	return out
}

// chunk is one that was read.
type chunk struct {
	tree  *tree // of its leaves
	parts []partLeaf
	all   []savedRecord
	kinds [3][]int // places in all of each kind
}

// lazy is a log of which chunks are read when they are asked for.
type lazy struct {
	head       []byte // as it was saved
	size       uint64
	read       func(n int) ([]byte, error)
	chunks     []chunkHead
	sizes      [3]int
	others     []savedRecord // of the other kinds
	latest     int64
	latestLeaf tassadar.Uint

	mu     sync.Mutex
	recent []recentChunk // the last used first
	err    error         // the first that nobody was given
}

type recentChunk struct {
	n int
	*chunk
}

// recentChunks is how many chunks are held: records that belong together are mostly
// near one another.
const recentChunks = 16

// readHeads reads what the head says of chunks.
func (l *lazy) readHeads(r *reader) bool {
	if r.bad || l.size > uint64(len(r.data))*chunkLeaves {
		return false
	}
	l.chunks = make([]chunkHead, (l.size+chunkLeaves-1)/chunkLeaves)
	for i := range l.chunks {
		c := &l.chunks[i]
		copy(c.root[:], r.take(sha256.Size))
		copy(c.sum[:], r.take(sha256.Size))
		c.first = l.sizes
		for k := range c.counts {
			n := r.uint()
			if r.bad || n > chunkLeaves {
				return false
			}
			c.counts[k] = int(n)
			l.sizes[k] += int(n)
		}
	}
	return true
}

// tree makes the tree of the leaves: the roots of full chunks and what is above them,
// and the leaves of the last chunk where it is not full.
func (l *lazy) tree() (*tree, error) {
	full := int(l.size / chunkLeaves)
	roots := make([]hash, full)
	for i := range roots {
		roots[i] = l.chunks[i].root
	}
	t := &tree{nodes: append(make([][]hash, chunkLevel), newTree(roots).nodes...), size: l.size, below: l}
	if full < len(l.chunks) {
		c, err := l.chunk(full)
		if err != nil {
			return nil, err
		}
		for i := range c.tree.size {
			t.more = append(t.more, hash(c.tree.leaf(i)))
		}
	}
	return t, nil
}

// chunk reads a chunk, if it was not read lately, and checks it.
func (l *lazy) chunk(n int) (*chunk, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if at := slices.IndexFunc(l.recent, func(c recentChunk) bool { return c.n == n }); at >= 0 {
		c := l.recent[at]
		copy(l.recent[1:at+1], l.recent[:at])
		l.recent[0] = c
		return c.chunk, nil
	}
	c, err := l.readChunk(n)
	if err != nil {
		return nil, err
	}
	l.recent = slices.Insert(l.recent, 0, recentChunk{n, c})
	l.recent = l.recent[:min(len(l.recent), recentChunks)]
	return c, nil
}

func (l *lazy) readChunk(n int) (*chunk, error) {
	data, err := l.read(n)
	if err != nil {
		return nil, err
	}
	head := &l.chunks[n]
	if sha256.Sum256(data) != head.sum {
		return nil, notSaved("is damaged")
	}
	r := &reader{data: data}
	from := uint64(n) * chunkLeaves
	end := min(from+chunkLeaves, l.size)
	hashes := make([]hash, end-from)
	for i := range hashes {
		copy(hashes[i][:], r.take(sha256.Size))
	}
	c := &chunk{tree: newTree(hashes)}
	if len(hashes) == chunkLeaves && hash(c.tree.root()) != head.root {
		return nil, notSaved("has other hashes than the log")
	}
	for range r.uint() {
		p := partLeaf{index: r.uint(), of: r.uint()}
		if r.bad || p.index < from || p.index >= end || len(c.parts) > 0 && p.index <= c.parts[len(c.parts)-1].index {
			return nil, notSaved("is damaged")
		}
		c.parts = append(c.parts, p)
	}
	var ok bool
	if c.all, ok = readRecords(r, from, end); !ok || len(r.data) > 0 {
		return nil, notSaved("is damaged")
	}
	for i := range c.all {
		k := dispatchKind(c.all[i].kind)
		if k < 0 {
			return nil, notSaved("is damaged")
		}
		c.kinds[k] = append(c.kinds[k], i)
	}
	for k := range c.kinds {
		if len(c.kinds[k]) != head.counts[k] {
			return nil, notSaved("is damaged")
		}
	}
	return c, nil
}

// record returns the i-th record of a kind, without what it is about.
func (l *lazy) record(kind, i int) (*kept, error) {
	n, _ := slices.BinarySearchFunc(l.chunks, i, func(c chunkHead, i int) int { return cmp.Compare(c.first[kind]+c.counts[kind], i+1) })
	c, err := l.chunk(n)
	if err != nil {
		return nil, err
	}
	return &c.all[c.kinds[kind][i-l.chunks[n].first[kind]]].kept, nil
}

// node returns a node of the log's tree within a chunk.
func (l *lazy) node(id compact.NodeID) []byte {
	begin, _ := id.Coverage()
	n := begin / chunkLeaves
	c, err := l.chunk(int(n))
	if err != nil {
		l.fail(err)
		return make([]byte, sha256.Size)
	}
	return c.tree.nodes[id.Level][id.Index-(n<<(chunkLevel-id.Level))][:]
}

// partsOf lists the parts of the record that a leaf completes, the last first; none
// where it is no part.
func (l *lazy) partsOf(index uint64, leaves int) ([]partLeaf, error) {
	var own []partLeaf
	for n := int(index / chunkLeaves); n >= 0 && len(own) < leaves; n-- {
		c, err := l.chunk(n)
		if err != nil {
			return nil, err
		}
		for _, p := range slices.Backward(c.parts) {
			if p.of == index && p.index <= index && len(own) < leaves {
				own = append(own, p)
			}
		}
		if len(own) == 0 {
			break
		}
	}
	return own, nil
}

// fail keeps the first error that could not be returned.
func (l *lazy) fail(err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.err == nil {
		l.err = err
	}
}

// Err returns what went wrong where no error could be returned: what was asked since
// a log was restored is not to be believed then.
func (v *Verified) Err() error {
	switch {
	case !v.Valid():
		return nil
	case v.failed != nil:
		return v.failed
	case v.lazy == nil:
		return nil
	}
	v.lazy.mu.Lock()
	defer v.lazy.mu.Unlock()
	return v.lazy.err
}

// whole reads all chunks of a log that was restored: then it is as if it had been
// verified here, but for the bodies of records.
func (v *Verified) whole() error {
	if v.lazy == nil {
		return v.failed
	}
	l := v.lazy
	w := &Verified{trusts: v.trusts, policies: v.policies, governance: v.governance, taken: &digests{recent: map[tassadar.Digest]uint64{}, oldBelow: l.size}, received: &digests{recent: map[tassadar.Digest]uint64{}, oldBelow: l.size}}
	w.assignments.grow(l.sizes[0])
	w.receipts.grow(l.sizes[1])
	w.closings.grow(l.sizes[2])
	hashes := make([]hash, 0, l.size)
	w.received.old = make(map[tassadar.Digest]uint64, l.sizes[1])
	w.taken.old, w.instants = make(map[tassadar.Digest]uint64, l.sizes[0]+l.sizes[2]), make([]instant, 0, l.sizes[0]+l.sizes[2]+len(l.others))
	others, shared := l.others, map[string]*signers{}
	var decided [3]int
	until := func(index uint64) {
		for ; len(others) > 0 && others[0].index < index; others = others[1:] {
			switch others[0].kind {
			case KindTrust:
				r := &v.trusts[decided[0]]
				decided[0]++
				w.decidedAt(&r.Record, &r.Body.Decided)
			case KindPolicy:
				r := &v.policies[decided[1]]
				decided[1]++
				w.decidedAt(&r.Record, &r.Body.Decided)
			case KindGovernance:
				r := &v.governance[decided[2]]
				decided[2]++
				w.decidedAt(&r.Record, &r.Body.Decided)
			case KindPublication:
				w.instants = append(w.instants, instantOf(&others[0].kept))
			}
		}
	}
	for n := range l.chunks {
		c, err := l.readChunk(n)
		if err != nil {
			return err
		}
		hashes, w.parts = append(hashes, c.tree.nodes[0]...), append(w.parts, c.parts...)
		for i := range c.all {
			k := &c.all[i].kept
			key := strings.Join(k.by.claimed, ",") + ";" + strings.Join(k.by.signed, ",")
			if shared[key] == nil {
				shared[key] = k.by
			}
			k.by = shared[key]
			until(k.index)
			var about []kept
			switch c.all[i].kind {
			case KindReceipt:
				about = w.assignments.kept
			case KindClosing:
				about = w.receipts.kept
			}
			if at := c.all[i].place; at > uint64(len(about)) {
				return notSaved("is damaged")
			} else if at > 0 {
				k.about = string(about[at-1].digest)
			}
			switch c.all[i].kind {
			case KindAssignment:
				w.assignments.addKept(k)
			case KindReceipt:
				w.receipts.addKept(k)
				if _, before := w.received.old[tassadar.Digest(k.about)]; !before {
					w.received.old[tassadar.Digest(k.about)] = k.index
				}
				continue
			case KindClosing:
				w.closings.addKept(k)
			}
			w.taken.old[k.digest] = k.index
			w.instants = append(w.instants, instantOf(k))
		}
	}
	until(l.size)
	v.assignments, v.receipts, v.closings, v.parts, v.instants, v.taken, v.received = w.assignments, w.receipts, w.closings, w.parts, w.instants, w.taken, w.received
	v.tree, v.failed, v.lazy, v.sums = newTree(hashes), l.err, nil, make([]hash, len(l.chunks))
	for i := range l.chunks {
		v.sums[i] = l.chunks[i].sum
	}
	return v.failed
}

func instantOf(k *kept) instant {
	return instant{index: k.index, at: k.at, signers: k.by.signed, below: k.index + 1, until: k.at}
}

// wholly is whole, for functions that return no error.
func (v *Verified) wholly() {
	if err := v.whole(); err != nil && v.lazy != nil {
		v.lazy.fail(err)
	}
}
