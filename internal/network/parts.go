package network

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"

	"github.com/nats-io/nats.go"

	"tassadar"
)

// What a message holds a part of.
const (
	KindAssignments = "assignments" // dispatch.Assignments; without any where it acknowledges receipts alone
	KindReceipts    = "receipts"    // dispatch.Receipts
	KindRefusal     = "refusal"     // Answer: receipts that the log will never take
)

// The headers of a message. What has none of the first was not sent as a part of a file.
const (
	headerKind = "Tassadar-Kind"
	headerFile = "Tassadar-File" // digest of the whole, hexadecimal
	headerPart = "Tassadar-Part" // "2/3" is the second of three
	headerFor  = "Tassadar-For"  // the session of a worker that asked for it
)

// PartSize is how many bytes of a file go into one message: half of what a NATS server
// takes by default. MaxFile is how large a file may be.
const (
	PartSize = 512 << 10
	MaxFile  = 64 << 20
)

// Split cuts a file into messages for a subject. The same file makes the same messages, which
// a stream keeps once where they come twice.
func Split(subject, kind string, file []byte) ([]*nats.Msg, error) {
	return SplitBy(subject, kind, file, PartSize)
}

// SplitBy is [Split] into parts of a size of at most [PartSize].
func SplitBy(subject, kind string, file []byte, size int) ([]*nats.Msg, error) {
	if len(file) > MaxFile {
		return nil, tassadar.Errorf(tassadar.StorageFull, "the file of %s has %d bytes, and at most %d travel", kind, len(file), MaxFile)
	}
	sum := sha256.Sum256(file)
	digest := hex.EncodeToString(sum[:])
	of := max(1, (len(file)+size-1)/size)
	out := make([]*nats.Msg, of)
	for i := range out {
		m := nats.NewMsg(subject)
		m.Data = file[i*size : min(len(file), (i+1)*size)]
		m.Header.Set(headerKind, kind)
		m.Header.Set(headerFile, digest)
		m.Header.Set(headerPart, fmt.Sprintf("%d/%d", i+1, of))
		m.Header.Set(nats.MsgIdHdr, Owner(subject)+digest+strconv.Itoa(i))
		out[i] = m
	}
	return out, nil
}

// SetSession says for which session of a worker parts are.
func SetSession(parts []*nats.Msg, session string) {
	for _, m := range parts {
		m.Header.Set(headerFor, session)
		m.Header.Set(nats.MsgIdHdr, session+m.Header.Get(nats.MsgIdHdr))
	}
}

// Message is one message of a stream as [Joiner] takes it: its headers, its bytes, and what
// is to be acknowledged when its file was dealt with.
type Message[A any] struct {
	Header nats.Header
	Data   []byte
	Ack    A
}

// File is a file that is whole.
type File[A any] struct {
	Kind    string
	Session string // of whoever asked for it, "" where nobody did
	Data    []byte
	Acks    []A // of its parts, also of those that came twice
}

// Joiner puts files together whose parts come in any order, and more than once. It holds the
// parts of so many files as one sender has under way, and of no more bytes than a file may
// have; the zero Joiner is ready.
type Joiner[A any] struct {
	files map[string]*joining[A]
	order []string // the oldest first
}

type joining[A any] struct {
	kind  string
	parts [][]byte
	have  int
	size  int
	acks  []A
}

// mostJoined is how many files of one sender may be begun.
const mostJoined = 8

// Add takes a message. It returns the file that is whole with it, nil for none, and what is
// dropped for it: parts that will never be whole. A message that is no part of a file, or of
// one that is not what it says, is input_malformed.
func (j *Joiner[A]) Add(m Message[A]) (whole *File[A], dropped []A, err error) {
	kind, digest := m.Header.Get(headerKind), m.Header.Get(headerFile)
	part, of, ok := partOf(m.Header.Get(headerPart))
	if kind == "" || len(digest) != 2*sha256.Size || !ok || len(m.Data) > PartSize {
		return nil, nil, tassadar.Errorf(tassadar.InputMalformed, "a message is no part of a file")
	}
	if j.files == nil {
		j.files = map[string]*joining[A]{}
	}
	f := j.files[digest]
	if f == nil {
		if len(j.order) == mostJoined {
			oldest := j.order[0]
			dropped = j.files[oldest].acks
			j.forget(oldest)
		}
		f = &joining[A]{kind: kind, parts: make([][]byte, of)}
		j.files[digest] = f
		j.order = append(j.order, digest)
	}
	f.acks = append(f.acks, m.Ack)
	switch {
	case kind != f.kind || of != len(f.parts):
		dropped = append(dropped, f.acks...)
		j.forget(digest)
		return nil, dropped, tassadar.Errorf(tassadar.InputMalformed, "parts of one file disagree on what it is")
	case f.parts[part-1] == nil:
		f.parts[part-1] = m.Data
		f.have++
		f.size += len(m.Data)
	}
	if f.have < of {
		return nil, dropped, nil
	}
	j.forget(digest)
	data := make([]byte, 0, f.size)
	for _, p := range f.parts {
		data = append(data, p...)
	}
	if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != digest {
		return nil, append(dropped, f.acks...), tassadar.Errorf(tassadar.InputMalformed, "the parts of a file do not come to it")
	}
	return &File[A]{Kind: f.kind, Session: m.Header.Get(headerFor), Data: data, Acks: f.acks}, dropped, nil
}

func (j *Joiner[A]) forget(digest string) {
	delete(j.files, digest)
	for i, d := range j.order {
		if d == digest {
			j.order = append(j.order[:i], j.order[i+1:]...)
			return
		}
	}
}

// partOf reads "2/3".
func partOf(text string) (part, of int, ok bool) {
	a, b, found := strings.Cut(text, "/")
	part, err1 := strconv.Atoi(a)
	of, err2 := strconv.Atoi(b)
	return part, of, found && err1 == nil && err2 == nil && part >= 1 && part <= of && of <= MaxFile/PartSize
}
