package evidence

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"

	"tassadar"
)

// Sizes in bytes. MaxLeaf is the largest entry of a tlog-tiles log (C2SP
// tlog-tiles, "Log entries"); MaxRecord is the largest record, which may need
// many leaves.
const (
	MaxLeaf   = 1<<16 - 1
	MaxRecord = 16 << 20
)

// partMagic begins the header line of a part. It does not begin with '{', as
// every whole record does.
const partMagic = "tassadar part v1 sha256:"

// maxHeader bounds a header line: magic, digest, two numbers, newline.
const maxHeader = len(partMagic) + 2*sha256.Size + 24

// partBody is how many bytes of a record a part carries. Readers accept any
// partition.
const partBody = MaxLeaf - maxHeader

// maxParts bounds the number of parts that a header may announce: a record of
// MaxRecord bytes in parts of a kilobyte each.
const maxParts = MaxRecord / 1024

// LogRecord is the bytes of one record as the log holds them.
type LogRecord struct {
	Index  uint64 // of the leaf that completes it
	Leaves int    // that hold it
	Data   []byte
}

// Split cuts a record into the leaves that hold it. A record that begins with
// '{' and fits is one leaf, unchanged. Any other becomes parts, each a header
// line and raw bytes:
//
//	tassadar part v1 sha256:<digest of the record> <i>/<n>\n
//
// where i counts from 1. [Join] is the inverse for records of at most
// [MaxRecord] bytes.
func Split(record []byte) [][]byte {
	if len(record) > 0 && record[0] == '{' && len(record) <= MaxLeaf {
		return [][]byte{record}
	}
	digest := sha256.Sum256(record)
	prefix := partMagic + hex.EncodeToString(digest[:]) + " "
	n := max(1, (len(record)+partBody-1)/partBody)
	leaves := make([][]byte, 0, n)
	for i := 1; i <= n; i++ {
		body := record[:min(partBody, len(record))]
		record = record[len(body):]
		leaf := make([]byte, 0, maxHeader+len(body))
		leaf = append(leaf, prefix...)
		leaf = strconv.AppendInt(leaf, int64(i), 10)
		leaf = append(leaf, '/')
		leaf = strconv.AppendInt(leaf, int64(n), 10)
		leaf = append(leaf, '\n')
		leaves = append(leaves, append(leaf, body...))
	}
	return leaves
}

// part is one decoded part.
type part struct {
	digest [sha256.Size]byte
	i, n   int // i counts from 1 to n
	body   []byte
}

// Join finds the records in leaves, which begin at index 0 of a log. Parts of
// several records may interleave and repeat; a record whose parts never became
// complete, as a crash between parts leaves it, does not exist. A repetition
// that begins after a record was complete is another record.
//
// A malformed leaf, or parts that do not add up to their digest, is an error
// with code evidence_unverifiable. Memory beyond the records themselves is
// bounded by the number of leaves, whatever the headers announce.
func Join(leaves [][]byte) ([]LogRecord, error) {
	var j joiner
	return j.join(0, leaves)
}

// whole reports whether a leaf is a record, and not a part of one.
func whole(leaf []byte) bool { return len(leaf) > 0 && leaf[0] == '{' }

// partLeaf is a leaf that is a part.
type partLeaf struct {
	index uint64
	leaf  []byte // nil where it was not read
	of    uint64 // index of the record that it belongs to, 0 while that is not complete
}

// joiner is the parts of records that are not complete.
type joiner struct {
	open map[partKey]map[int]piece // by i
	of   map[uint64]uint64         // index of a part → of the record that it completed
}

type piece struct {
	index uint64
	body  []byte
}

type partKey struct {
	digest [sha256.Size]byte
	n      int
}

// join returns the records that further leaves complete, the first of which has
// the index from. The joiner is useless after an error.
func (j *joiner) join(from uint64, leaves [][]byte) ([]LogRecord, error) {
	var records []LogRecord
	for at, leaf := range leaves {
		index := from + uint64(at)
		if whole(leaf) {
			records = append(records, LogRecord{index, 1, leaf})
			continue
		}
		p, problem := parsePart(leaf)
		if problem != "" {
			return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "leaf %d: %s", index, problem)
		}
		k := partKey{p.digest, p.n}
		have := j.open[k]
		if have == nil {
			have = map[int]piece{}
			if j.open == nil {
				j.open, j.of = map[partKey]map[int]piece{}, map[uint64]uint64{}
			}
			j.open[k] = have
		}
		if _, repeated := have[p.i]; !repeated {
			have[p.i] = piece{index, p.body}
		}
		if len(have) < p.n {
			continue
		}
		delete(j.open, k)
		size := 0
		for _, p := range have {
			size += len(p.body)
		}
		if size > MaxRecord {
			return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "leaf %d: a record of %d bytes, at most %d are allowed", index, size, MaxRecord)
		}
		data := make([]byte, 0, size)
		for i := 1; i <= p.n; i++ {
			data = append(data, have[i].body...)
			j.of[have[i].index] = index
		}
		if sha256.Sum256(data) != p.digest {
			return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "leaf %d: the parts of record %x do not add up to its digest", index, p.digest[:6])
		}
		records = append(records, LogRecord{index, p.n, data})
	}
	return records, nil
}

// parsePart decodes a part and accepts one spelling of a header only. The
// string says what is wrong.
func parsePart(leaf []byte) (p part, problem string) {
	head, _, ok := bytes.Cut(leaf[:min(len(leaf), maxHeader)], []byte("\n"))
	if !ok {
		return p, "neither a record nor a part"
	}
	p.body = leaf[len(head)+1:]
	rest, ok := strings.CutPrefix(string(head), partMagic)
	if !ok {
		return p, "neither a record nor a part"
	}
	digest, count, ok := strings.Cut(rest, " ")
	raw, err := hex.DecodeString(digest)
	if !ok || err != nil || len(raw) != sha256.Size || strings.ToLower(digest) != digest {
		return p, "a part with a malformed digest"
	}
	p.digest = [sha256.Size]byte(raw)
	first, last, ok := strings.Cut(count, "/")
	var good1, good2 bool
	p.i, good1 = parseCount(first)
	p.n, good2 = parseCount(last)
	if !ok || !good1 || !good2 || p.i > p.n || p.n > maxParts {
		return p, "a part with a malformed number"
	}
	return p, ""
}

// parseCount reads a number from 1 without leading zeros.
func parseCount(s string) (int, bool) {
	n, err := strconv.Atoi(s)
	return n, err == nil && n >= 1 && strconv.Itoa(n) == s
}
