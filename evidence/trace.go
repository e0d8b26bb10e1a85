package evidence

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"

	"tassadar"
)

// Trace commits to the tokens by which a transformer executed a case.
type Trace struct {
	// Program is the digest of the prompt's tokens, and Statement that of what the
	// trace says: modules, calls with arguments, answers of the host, results.
	Program   tassadar.Digest `json:"program"`
	Statement tassadar.Digest `json:"statement"`
	Tokens    tassadar.Uint   `json:"tokens"` // prompt included
	// Root is that of the [TraceTree].
	Root tassadar.Digest `json:"root"`
}

// WindowTokens is the number of tokens of a window of a trace; the last one may have
// fewer.
const WindowTokens = 1 << 16

// Windows is the number of windows of the trace.
func (t *Trace) Windows() uint64 {
	n := uint64(t.Tokens) / WindowTokens
	if uint64(t.Tokens)%WindowTokens != 0 {
		n++
	}
	return n
}

// TraceState is what a token machine is at the beginning of a window: a digest of its
// model and of all tokens before, of which everything that look-ups can reach is a
// function. The first is
//
//	SHA-256("urn:tassadar:trace:v1\n", digest of the model)
//
// and each following one SHA-256(the one before, tokens), with a token as 4 bytes,
// little-endian.
type TraceState [sha256.Size]byte

// FirstTraceState is the state before the first token, for the digest of a model.
func FirstTraceState(model tassadar.Digest) TraceState {
	return sha256.Sum256([]byte("urn:tassadar:trace:v1\n" + string(model)))
}

// NextTraceState is the state after a window's tokens.
func NextTraceState[T ~int32](s TraceState, window []T) TraceState {
	h := sha256.New()
	h.Write(s[:])
	var buffer [4 << 10]byte
	for len(window) > 0 {
		part := window[:min(len(window), len(buffer)/4)]
		for i, t := range part {
			binary.LittleEndian.PutUint32(buffer[4*i:], uint32(t))
		}
		h.Write(buffer[:4*len(part)])
		window = window[len(part):]
	}
	return TraceState(h.Sum(nil))
}

// TraceTree is the Merkle tree of a trace (hashes of RFC 6962, section 2.1). Its
// leaves are the windows in order, each the states before and after it, 64 bytes.
type TraceTree struct {
	states []TraceState
	tree   *tree
}

// NewTraceTree reads a whole trace.
func NewTraceTree[T ~int32](model tassadar.Digest, tokens []T) *TraceTree {
	t := &TraceTree{states: []TraceState{FirstTraceState(model)}}
	var leaves []hash
	for len(tokens) > 0 {
		n := min(len(tokens), WindowTokens)
		before := t.states[len(t.states)-1]
		after := NextTraceState(before, tokens[:n])
		t.states, leaves = append(t.states, after), append(leaves, windowLeaf(before, after))
		tokens = tokens[n:]
	}
	t.tree = newTree(leaves)
	return t
}

// State is the state before a window, from 0.
func (t *TraceTree) State(window uint64) TraceState { return t.states[window] }

// Root is what a receipt carries.
func (t *TraceTree) Root() tassadar.Digest { return nameOf(t.tree.root()) }

// Prove returns the audit path of a window, from 0.
func (t *TraceTree) Prove(window uint64) []tassadar.Bytes {
	return wrap(t.tree.inclusion(window, t.tree.size))
}

func windowLeaf(before, after TraceState) hash {
	return hash(rfc6962.DefaultHasher.HashLeaf(append(before[:], after[:]...)))
}

// VerifyWindow checks that tokens are a window of the trace that a receipt commits
// to, given the state before them and the window's audit path. The error is
// trace_differs.
func VerifyWindow[T ~int32](t *Trace, window uint64, before TraceState, tokens []T, path []tassadar.Bytes) error {
	bad := func(format string, args ...any) error {
		return tassadar.Errorf(tassadar.TraceDiffers, "window %d of trace %s: "+format, append([]any{window, t.Root.Short()}, args...)...)
	}
	if window >= t.Windows() {
		return bad("it has %d", t.Windows())
	}
	if want := min(uint64(t.Tokens)-window*WindowTokens, WindowTokens); uint64(len(tokens)) != want {
		return bad("%d tokens, and it has %d", len(tokens), want)
	}
	leaf := windowLeaf(before, NextTraceState(before, tokens))
	root, err := proof.RootFromInclusionProof(rfc6962.DefaultHasher, window, t.Windows(), leaf[:], unwrap(path))
	if err != nil || nameOf(root) != t.Root {
		return bad("these tokens after this state are not what was committed to")
	}
	return nil
}

// Traced reports whether the receipt commits to a trace.
func (r *Receipt) Traced() bool {
	return slices.ContainsFunc(r.Cases, func(c ObservedCase) bool { return c.Trace != nil })
}

// PickWindow chooses a window among those of all traces of a receipt, in order, by a
// nonce that nobody chose: the first 8 bytes, big-endian, modulo their number. It
// reports false where the receipt has none.
func (r *Receipt) PickWindow(nonce tassadar.Bytes) (caseID string, window uint64, ok bool) {
	total := uint64(0)
	for i := range r.Cases {
		if t := r.Cases[i].Trace; t != nil {
			total += t.Windows()
		}
	}
	if total == 0 || len(nonce) < 8 {
		return "", 0, false
	}
	at := binary.BigEndian.Uint64(nonce) % total
	for i := range r.Cases {
		t := r.Cases[i].Trace
		switch {
		case t == nil:
		case at < t.Windows():
			return r.Cases[i].ID, at, true
		default:
			at -= t.Windows()
		}
	}
	return "", 0, false
}

// Reexecuted is what somebody found who executed a window of a receipt's trace again,
// or, of an engine without traces, a whole case.
type Reexecuted struct {
	Case   string        `json:"case"`
	Window tassadar.Uint `json:"window"` // from 0; of a case without a trace 0
	Engine string        `json:"engine"` // family that executed it
	// Differs is the first token that the engine does not predict, nil for none; of a
	// case without a trace, the first state that it and the reference do not share.
	Differs *TokenDiffers `json:"differs,omitempty"`
	// Reference is the other family that executed a case without a trace, and States
	// are what Engine came to: at the positions of [PickPositions], where the module has
	// states that all engines share, and at the end.
	Reference string  `json:"reference,omitempty"`
	States    []State `json:"states,omitempty"`
}

// TokenDiffers is a token that an engine does not predict; or, behind the last token,
// something that the receipt says of the trace and the trace does not: its program,
// its statement, its result, or, where only the receipt has the trace, its root. Of a
// case without a trace, it is a state or a result after so many counted instructions.
type TokenDiffers struct {
	Token tassadar.Uint `json:"token"` // position in the trace, from 0; or counted instructions
	Got   string        `json:"got"`   // by name
	Want  string        `json:"want"`
	// Place is where in the module states part, "" where nobody knows.
	Place string `json:"place,omitempty"`
}

// String says for people what differs.
func (d *TokenDiffers) String() string {
	if strings.Contains(d.Got, " ") { // no token has a space in its name
		return fmt.Sprintf("%s, and the weights come to %s", d.Got, d.Want)
	}
	return fmt.Sprintf("token %d is %s, and the weights predict %s", d.Token, d.Got, d.Want)
}

// Challenge asks for a window of a receipt's trace to be executed again, or, of an
// engine without traces, for a case, looked at where the nonce of the challenge's leaf
// says: [PickPositions]. Any key of the trust that is not revoked signs it.
type Challenge struct {
	Log      string          `json:"log"` // origin
	Receipt  tassadar.Digest `json:"receipt"`
	At       int64           `json:"at"`
	Deadline int64           `json:"deadline"` // at most [MaxDeadlineSeconds] later
	// Case and Window name the window. Without a case it is the one that
	// [Receipt.PickWindow] picks by the nonce of the challenge's leaf, or
	// [Receipt.PickCase].
	Case   string        `json:"case,omitempty"`
	Window tassadar.Uint `json:"window,omitzero"`
}

// Answer answers a challenge: what executing the window again came to. A worker or
// an operator signs it.
type Answer struct {
	Log       string          `json:"log"` // origin
	Challenge tassadar.Digest `json:"challenge"`
	At        int64           `json:"at"`
	Found     Reexecuted      `json:"found"`
}
