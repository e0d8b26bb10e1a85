package mutation_test

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/transparency-dev/merkle/rfc6962"
	"golang.org/x/mod/sumdb/note"

	"tassadar"
	"tassadar/evidence"
)

// quorum is how many witnesses the trust asks for.
const quorum = 2

// The log's records are dated ahead of what witnesses say, early ones more than
// late ones: cosignatures make evidence older than its records do.
const ahead, aheadByLeaf = 3_000, 100

// witness makes cosignatures of any date, apart from the code under test.
type witness struct {
	name    string
	private ed25519.PrivateKey
}

func newWitness(name string) *witness {
	seed := sha256.Sum256([]byte("witness " + name))
	return &witness{name, ed25519.NewKeyFromSeed(seed[:])}
}

// Of the witnesses in the trust one is revoked; the outsider is in no trust.
var (
	witnesses = []*witness{newWitness("a.invalid"), newWitness("b.invalid"), newWitness("c.invalid")}
	retired   = newWitness("retired.invalid")
	outsider  = newWitness("outsider.invalid")
)

const algCosignature = 4

func (w *witness) typed() []byte {
	return append([]byte{algCosignature}, w.private.Public().(ed25519.PublicKey)...)
}

func (w *witness) hash() []byte {
	sum := sha256.Sum256(append([]byte(w.name+"\n"), w.typed()...))
	return sum[:4]
}

func (w *witness) key() tassadar.Key {
	public := fmt.Sprintf("%s+%x+%s", w.name, w.hash(), base64.StdEncoding.EncodeToString(w.typed()))
	sum := sha256.Sum256([]byte(public))
	return tassadar.Key{ID: hex.EncodeToString(sum[:]), Role: tassadar.RoleWitness, Public: public, URL: "https://" + w.name}
}

// line cosigns a checkpoint's text (C2SP tlog-cosignature).
func (w *witness) line(text string, at int64) string {
	sig := ed25519.Sign(w.private, fmt.Appendf(nil, "cosignature/v1\ntime %d\n%s", at, text))
	return noteLine(w.name, slices.Concat(w.hash(), binary.BigEndian.AppendUint64(nil, uint64(at)), sig))
}

func noteLine(name string, data []byte) string {
	return fmt.Sprintf("— %s %s\n", name, base64.StdEncoding.EncodeToString(data))
}

// sheet is a checkpoint with lines of signatures.
type sheet struct {
	text  string
	lines []string
}

func (s *sheet) bytes() []byte { return []byte(s.text + "\n" + strings.Join(s.lines, "")) }

// sheetOf takes a file apart; what is no checkpoint is all text.
func sheetOf(data []byte) *sheet {
	text, lines, ok := bytes.Cut(data, []byte("\n\n"))
	if !ok {
		return &sheet{text: string(data)}
	}
	out := &sheet{text: string(text) + "\n"}
	for _, line := range strings.SplitAfter(string(lines), "\n") {
		if line != "" {
			out.lines = append(out.lines, line)
		}
	}
	return out
}

// oaths are what logs and witnesses signed, and nobody else can.
type oaths struct {
	texts map[string]evidence.LogHead // that the log signed
	lines map[string]oath             // by text and line
}

type oath struct {
	witness string // key id
	at      int64
}

func (o *oaths) clone() *oaths { return &oaths{maps.Clone(o.texts), maps.Clone(o.lines)} }

// swear has a witness cosign a sheet.
func (o *oaths) swear(s *sheet, w *witness, at int64) string {
	line := w.line(s.text, at)
	if at > 0 {
		o.lines[s.text+line] = oath{w.key().ID, at}
	}
	return line
}

// sign has the log sign a text that says it is in that state.
func (o *oaths) sign(key *evidence.LogKey, text string, head evidence.LogHead) *sheet {
	raw, err := note.Sign(&note.Note{Text: text}, key.Signer)
	if err != nil {
		panic(err)
	}
	o.texts[text] = head
	return sheetOf(raw)
}

func textOf(head evidence.LogHead) string {
	return fmt.Sprintf("%s\n%d\n%s\n", head.Origin, head.Size, base64.StdEncoding.EncodeToString(head.Root))
}

// seen are the states of a log that files tell of, and what witnesses are known
// to have said of each.
type seen map[string]*sight

// sight is one of them, with the smallest instant of each witness.
type sight struct {
	head evidence.LogHead
	by   map[string]int64
}

func (s seen) at(head evidence.LogHead) *sight {
	key := textOf(head)
	if s[key] == nil {
		s[key] = &sight{head, map[string]int64{}}
	}
	return s[key]
}

// without leaves out what witnesses say, by key id.
func (s seen) without(witnesses ...string) seen {
	out := seen{}
	for key, c := range s {
		out[key] = &sight{c.head, maps.Clone(c.by)}
		for _, id := range witnesses {
			delete(out[key].by, id)
		}
	}
	return out
}

// differs says where two differ, and is empty where they do not.
func (s seen) differs(o seen) string {
	for key := range o {
		if s[key] == nil {
			return fmt.Sprintf("%s: nothing, want %v", key, o[key].by)
		}
	}
	for key := range s {
		if o[key] == nil {
			return fmt.Sprintf("%s: %v, want nothing", key, s[key].by)
		}
		if !maps.Equal(s[key].by, o[key].by) {
			return fmt.Sprintf("%s: %v, want %v", key, s[key].by, o[key].by)
		}
	}
	return ""
}

// among finds what is left of the oaths of live witnesses in files: each counts
// where it was made, in the file that is named by its size. It knows nothing of
// signatures.
func (o *oaths) among(tiles fstest.MapFS, trust *tassadar.Trust) seen {
	out := seen{}
	for name, f := range tiles {
		size, ok := strings.CutPrefix(name, "witness/")
		s := sheetOf(f.Data)
		head, signed := o.texts[s.text]
		if !ok || !signed || !f.Mode.IsRegular() || strconv.FormatUint(uint64(head.Size), 10) != size {
			continue
		}
		by := out.at(head).by
		for _, line := range s.lines {
			said, ok := o.lines[s.text+line]
			k, known := trust.Key(said.witness)
			if !ok || !known || k.Revoked != 0 || k.Role != tassadar.RoleWitness {
				continue
			}
			if at, twice := by[said.witness]; !twice || said.at < at {
				by[said.witness] = said.at
			}
		}
	}
	return out
}

// readAs is the same of what the product read.
func readAs(cosigned []evidence.Cosigned) seen {
	out := seen{}
	for _, c := range cosigned {
		for _, s := range c.Cosignatures {
			out.at(c.Head).by[s.Witness] = s.At
		}
		out.at(c.Head)
	}
	return out
}

// view is what a quorum is believed, by the definitions, slowly.
type view struct {
	fork    bool // the log signed another history
	size    uint64
	reached uint64 // likewise, by witnesses that the log's trust does not revoke
	largest uint64
	latest  int64
	by      []int64 // of each leaf; 0 where too few saw it
}

func believe(s seen, leaves [][]byte, quorum int) *view {
	v := &view{by: make([]int64, len(leaves))}
	roots := rootsOf(leaves)
	smallest := make([]map[string]int64, len(leaves)) // of each leaf by witness
	for i := range smallest {
		smallest[i] = map[string]int64{}
	}
	for _, c := range s {
		n, by := uint64(c.head.Size), c.by
		v.largest = max(v.largest, n)
		for _, at := range by {
			v.latest = max(v.latest, at)
		}
		if n > uint64(len(leaves)) {
			continue
		}
		v.fork = v.fork || !bytes.Equal(c.head.Root, roots[n])
		if len(by) >= quorum && quorum > 0 {
			v.size = max(v.size, n)
		}
		for w, at := range by {
			for i := range n {
				if was, ok := smallest[i][w]; !ok || at < was {
					smallest[i][w] = at
				}
			}
		}
	}
	v.reached = v.size
	for i, all := range smallest {
		if at := slices.Sorted(maps.Values(all)); quorum > 0 && len(at) >= quorum {
			v.by[i] = at[quorum-1]
		}
	}
	return v
}

// rootsOf are the roots of all beginnings of a log.
func rootsOf(leaves [][]byte) [][]byte {
	roots, tree := [][]byte{evidence.RootOf(nil)}, ranges.NewEmptyRange(0)
	for _, leaf := range leaves {
		if err := tree.Append(rfc6962.DefaultHasher.HashLeaf(leaf), nil); err != nil {
			panic(err)
		}
		root, err := tree.GetRootHash(nil)
		if err != nil {
			panic(err)
		}
		roots = append(roots, root)
	}
	return roots
}

// bounds are those of every leaf.
func (v *view) bounds() []evidence.Bound {
	var out []evidence.Bound
	for i, at := range v.by {
		if at > 0 {
			out = append(out, evidence.Bound{Size: uint64(i) + 1, At: at})
		}
	}
	return out
}

// later is what keeps a bound from being an earlier one than another.
func later(at int64) int64 {
	if at == 0 {
		return math.MaxInt64
	}
	return at
}

// witnessed is evidence whose log witnesses cosigned.
type witnessed struct {
	*base
	oaths
	verifier note.Verifier
	files    fstest.MapFS // beside the tiles
	honest   *view
	bare     []*sheet   // the checkpoint of every size
	stolen   [][]string // cosignatures of it by whoever has the key of the revoked witness
	others   []*sheet   // those of another log
}

// derivedPolicy has no profile with fixed inputs only: its units are eligible.
func derivedPolicy() tassadar.Policy {
	p := newPolicy()
	for i := range p.Profiles[0].Workloads {
		p.Profiles[0].Workloads[i].Derive = &tassadar.Derive{Generator: "modmath", Count: 1 + i%2}
	}
	return p
}

func newWitnessed(t testing.TB) *witnessed {
	t.Helper()
	b := &witnessed{base: newBase(t, func(w *world) {
		for _, k := range witnesses {
			w.first.Keys = append(w.first.Keys, k.key())
		}
		gone := retired.key()
		gone.Revoked = start
		w.first.Keys = append(w.first.Keys, gone)
		w.first.Governance.Witnesses = quorum
		w.makes = derivedPolicy
	}), oaths: oaths{map[string]evidence.LogHead{}, map[string]oath{}}, files: fstest.MapFS{}}
	var err error
	if b.verifier, err = evidence.LogVerifier(&b.trusts[1]); err != nil {
		t.Fatal(err)
	}
	var others [][]byte
	for _, it := range b.other {
		others = append(others, it.leaves...)
	}
	for n, root := range rootsOf(b.leaves) {
		head := evidence.LogHead{Origin: origin, Size: tassadar.Uint(n), Root: root}
		s := b.sign(b.log, textOf(head), head)
		b.bare, b.stolen = append(b.bare, s), append(b.stolen, nil)
		for _, at := range []int64{1, b.instant(max(n, 1)) - 20_000, b.instant(max(n, 1)), math.MaxInt64, -1} {
			b.stolen[n] = append(b.stolen[n], b.swear(s, retired, at))
		}
	}
	for n, root := range rootsOf(others) { // their oaths are of no text of this log
		foreigner := &oaths{map[string]evidence.LogHead{}, map[string]oath{}}
		head := evidence.LogHead{Origin: foreign, Size: tassadar.Uint(n), Root: root}
		s := foreigner.sign(newLogKey(foreign), textOf(head), head)
		for i, w := range witnesses {
			s.lines = append(s.lines, foreigner.swear(s, w, b.instant(max(n, 1))-5_000+int64(i)))
		}
		b.others = append(b.others, s)
	}
	for n := 1; n <= len(b.leaves); n++ {
		s := &sheet{b.bare[n].text, slices.Clone(b.bare[n].lines)}
		for i, w := range witnesses {
			if b.published(n) || b.published(n+1) && i < quorum || n%[]int{6, 9, 12}[i] == 0 {
				s.lines = append(s.lines, b.swear(s, w, b.instant(n)+int64(20*i)))
			}
		}
		if n%16 == 0 || b.published(n) && n%2 == 0 {
			s.lines = append(s.lines, b.swear(s, retired, b.instant(n)-10_000))
		}
		if len(s.lines) > 1 || n%22 == 0 {
			b.files[evidence.CosignedPath(uint64(n))] = &fstest.MapFile{Data: s.bytes()}
		}
	}
	b.honest = believe(b.among(b.files, &b.trusts[1]), b.leaves, quorum)
	return b
}

// instant is when honest witnesses saw the first n leaves.
func (b *witnessed) instant(n int) int64 {
	n = min(n, len(b.leaves))
	return b.states[1].Existed(uint64(n-1)) - ahead - aheadByLeaf*int64(len(b.leaves)-n)
}

// published reports whether a publication ends the log of n leaves.
func (b *witnessed) published(n int) bool {
	return slices.ContainsFunc(b.items, func(it *item) bool { return it.kind == evidence.KindPublication && it.last+1 == n })
}
