// Package witness asks witnesses to cosign a log's checkpoint (C2SP
// tlog-witness, tlog-cosignature). Start at [Collect]. It decides nothing: who
// witnessed what, and whether that is enough, says [evidence.NewWitnessed].
//
// Nothing that a witness sends is believed before its signature is verified,
// and no witness can hold up or fill up the caller: each has a time of its own,
// and what it sends is bounded.
package witness

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"

	"golang.org/x/mod/sumdb/note"

	"tassadar"
	"tassadar/evidence"
)

const (
	defaultTimeout = 10 * time.Second
	// maxAhead is how far a cosignature may be ahead of the clock here.
	maxAhead = 5 * time.Minute
	// maxTries bounds the requests to one witness: the second knows its size,
	// a third may be needed where somebody else asked it in between.
	maxTries = 4
)

// Options say what is to be cosigned and by whom.
type Options struct {
	// Checkpoint is signed by the log. It may carry cosignatures already; those
	// who made them are not asked again.
	Checkpoint []byte
	// Log verifies the log's signatures.
	Log note.Verifier
	// Witnesses are asked where role and revocation allow it; a trust's whole
	// list of keys will do.
	Witnesses []tassadar.Key
	// Proof returns the consistency proof between two sizes of the log, in
	// leaves, such as [evidence.Log.ConsistencyProof], the smaller one at least 1
	// and the larger one the checkpoint's. It is called from several goroutines.
	Proof func(from, to uint64) ([][]byte, error)
	// Before tells where witnesses stand, such as [evidence.ReadCosigned]. nil
	// costs a request each.
	Before []evidence.Cosigned
	// Timeout bounds the time for one witness, all its requests together; 0
	// means 10 seconds. All are asked at once.
	Timeout time.Duration
	// Now is the clock, Unix seconds; nil means the system's. A cosignature that
	// is far ahead of it is not taken, for verifiers would find their own clocks
	// wrong.
	Now func() int64
	// Transport makes the requests; nil means one like http.DefaultTransport with
	// bounded headers. Redirections are not followed.
	Transport http.RoundTripper
}

// Result is what the witnesses answered.
type Result struct {
	Head evidence.LogHead
	// Checkpoint is the checkpoint with all cosignatures, old and new.
	Checkpoint []byte
	// Cosignatures are those on Checkpoint, in order of witness.
	Cosignatures []evidence.Cosignature
	// Errors says for each other live witness, by key id, why it has none. Codes:
	// rolled_back where the witness knows a larger log, evidence_unverifiable
	// where it refuses the log's history or its answer does not verify,
	// unwitnessed for all else.
	Errors map[string]error
}

// Collect asks every live witness that has not cosigned the checkpoint. What
// single witnesses do wrong stands in the result; an error means that the
// options are wrong, and nobody was asked.
func Collect(ctx context.Context, o Options) (*Result, error) {
	head, have, err := evidence.OpenCosigned(o.Checkpoint, o.Log, o.Witnesses)
	if err != nil {
		return nil, err
	}
	if o.Proof == nil {
		return nil, errors.New("witness: no function for consistency proofs")
	}
	// Signatures of others are not for the witnesses, and may be as many as a
	// witness takes.
	plain, err := evidence.BareCheckpoint(o.Checkpoint, o.Log)
	if err != nil {
		return nil, err
	}
	c := &collector{Options: o, head: head, plain: plain}
	if c.Timeout == 0 {
		c.Timeout = defaultTimeout
	}
	if c.Now == nil {
		c.Now = func() int64 { return time.Now().Unix() }
	}
	if c.Transport == nil {
		t := newTransport()
		defer t.CloseIdleConnections()
		c.Transport = t
	}

	cosigned := map[string]bool{}
	for _, s := range have {
		cosigned[s.Witness] = true
	}
	var wg sync.WaitGroup
	answers := make([][]byte, len(o.Witnesses))
	errs := make([]error, len(o.Witnesses))
	for i := range o.Witnesses {
		k := &o.Witnesses[i]
		if k.Role != tassadar.RoleWitness || k.Revoked != 0 || cosigned[k.ID] {
			continue
		}
		wg.Go(func() {
			answers[i], errs[i] = c.ask(ctx, k)
		})
	}
	wg.Wait()

	out := &Result{Head: head, Checkpoint: o.Checkpoint, Errors: map[string]error{}}
	for i, answer := range answers {
		id := o.Witnesses[i].ID
		if errs[i] != nil {
			out.Errors[id] = errs[i]
		}
		if answer == nil {
			continue
		}
		merged, err := evidence.MergeCosigned(out.Checkpoint, answer, o.Log, o.Witnesses)
		if err != nil { // too many signatures of others
			out.Errors[id] = err
			continue
		}
		out.Checkpoint = merged
	}
	_, out.Cosignatures, err = evidence.OpenCosigned(out.Checkpoint, o.Log, o.Witnesses)
	return out, err
}

type collector struct {
	Options
	head  evidence.LogHead
	plain []byte // the checkpoint as it is sent
}

// ask returns the checkpoint with the witness's cosignature.
func (c *collector) ask(ctx context.Context, k *tassadar.Key) ([]byte, error) {
	v, err := evidence.WitnessVerifier(k)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, c.Timeout)
	defer cancel()
	size := uint64(c.head.Size)
	old := c.lastSize(k.ID)
	for range maxTries {
		var proof [][]byte
		if old > 0 && old < size {
			if proof, err = c.Proof(old, size); err != nil {
				return nil, fmt.Errorf("witness %s: %w", v.Name(), err)
			}
		}
		a, err := c.post(ctx, k.URL, old, proof)
		if err != nil {
			return nil, tassadar.Errorf(tassadar.Unwitnessed, "witness %s: %w", v.Name(), err)
		}
		if a.status == http.StatusOK {
			return c.accept(k, v, a.body)
		}
		known, isSize := a.size()
		if a.status != http.StatusConflict || !isSize {
			return nil, refusal(v, a, old, size)
		}
		switch {
		case known > size:
			return nil, tassadar.Errorf(tassadar.RolledBack, "witness %s cosigned %d leaves of this log, the checkpoint has %d", v.Name(), known, size)
		case known == old && old == size:
			return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "witness %s cosigned another history: its root of %d leaves differs", v.Name(), size)
		case known == old:
			return nil, tassadar.Errorf(tassadar.Unwitnessed, "witness %s says that it cosigned %d leaves, and refuses to go on from there", v.Name(), known)
		}
		old = known
	}
	return nil, tassadar.Errorf(tassadar.Unwitnessed, "witness %s: its size changed with each of %d requests", v.Name(), maxTries)
}

// lastSize returns the largest size up to the checkpoint's that the witness is
// known to have cosigned, or 0.
func (c *collector) lastSize(witness string) uint64 {
	var last uint64
	for _, b := range c.Before {
		size := uint64(b.Head.Size)
		if size <= last || size > uint64(c.head.Size) {
			continue
		}
		for _, s := range b.Cosignatures {
			if s.Witness == witness {
				last = size
			}
		}
	}
	return last
}

// accept verifies the signature lines of a witness.
func (c *collector) accept(k *tassadar.Key, v note.Verifier, lines []byte) ([]byte, error) {
	raw := append(append([]byte{}, c.plain...), lines...)
	_, got, err := evidence.OpenCosigned(raw, c.Log, []tassadar.Key{*k})
	if err != nil {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "witness %s: its answer: %w", v.Name(), err)
	}
	if len(got) == 0 {
		return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "witness %s: its answer has no cosignature by its key", v.Name())
	}
	if now := c.Now(); got[0].At > now+int64(maxAhead/time.Second) {
		return nil, tassadar.Errorf(tassadar.Unwitnessed, "witness %s: its cosignature is dated %d, %d seconds ahead of the clock here", v.Name(), got[0].At, got[0].At-now)
	}
	return raw, nil
}

// refusal explains an answer that is neither cosignatures nor a size.
func refusal(v note.Verifier, a *answer, old, size uint64) error {
	code, why := tassadar.Unwitnessed, ""
	switch a.status {
	case http.StatusForbidden:
		why = "it does not trust the log's key"
	case http.StatusNotFound:
		why = "it does not know the log, or the url is wrong"
	case http.StatusUnprocessableEntity:
		code = tassadar.EvidenceUnverifiable
		why = fmt.Sprintf("the log is not a continuation of the %d leaves that it cosigned", old)
		if old == size {
			why = fmt.Sprintf("its root of %d leaves differs", size)
		}
	case http.StatusConflict:
		why = "it gives no size that can be read"
	case http.StatusTooManyRequests:
		why = "it has too much to do"
	}
	text := fmt.Sprintf("HTTP status %d", a.status)
	if why != "" {
		text += ": " + why
	}
	if said := a.said(); said != "" {
		text += ": " + said
	}
	return tassadar.Errorf(code, "witness %s refuses: %s", v.Name(), text)
}
