package evidence

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"

	"tassadar"
)

// State is what executing a case again came to after so many counted instructions; see
// package wasm for how they are counted.
type State struct {
	Instructions tassadar.Uint `json:"instructions"`
	// Digest is [StateDigest] of the memory and the globals there, and for the last
	// state of a case that of its result.
	Digest tassadar.Digest `json:"digest"`
}

// StatePositions is the number of positions that the nonce of a challenge names; fewer
// where some are the same.
const StatePositions = 4

// PickPositions are the positions, in counted instructions and ascending, at which a
// case of so many is looked at: for i from 0, the first 8 bytes, big-endian, of
//
//	SHA-256("urn:tassadar:state:v1\n", nonce, i as one byte)
//
// modulo the instructions.
func PickPositions(nonce tassadar.Bytes, instructions uint64) []uint64 {
	if instructions == 0 {
		return nil
	}
	var out []uint64
	for i := range byte(StatePositions) {
		h := sha256.New()
		h.Write([]byte("urn:tassadar:state:v1\n"))
		h.Write(nonce)
		h.Write([]byte{i})
		out = append(out, binary.BigEndian.Uint64(h.Sum(nil))%instructions)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// StateDigest names the 64 bits that a copy of a module shows where it has stopped.
func StateDigest(shown uint64) tassadar.Digest {
	return tassadar.DigestBytes(binary.BigEndian.AppendUint64([]byte("urn:tassadar:state:v1\n"), shown))
}

// countedCase is a case without a trace whose instructions were counted, nil for none.
func (r *Receipt) countedCase(id string) *ObservedCase {
	for i := range r.Cases {
		if c := &r.Cases[i]; c.ID == id && c.counted() {
			return c
		}
	}
	return nil
}

func (c *ObservedCase) counted() bool {
	return c.Trace == nil && c.Instructions > 0 && len(c.Seen) > 0 && c.Seen[0].Digest != ""
}

// PickCase chooses a case among those of a receipt without traces whose instructions
// were counted, by a nonce that nobody chose: the first 8 bytes, big-endian, modulo
// their number. It reports false where there is none, or the receipt has traces.
func (r *Receipt) PickCase(nonce tassadar.Bytes) (caseID string, ok bool) {
	var ids []string
	for i := range r.Cases {
		if r.Cases[i].Trace != nil {
			return "", false
		}
		if r.Cases[i].counted() {
			ids = append(ids, r.Cases[i].ID)
		}
	}
	if len(ids) == 0 || len(nonce) < 8 {
		return "", false
	}
	return ids[binary.BigEndian.Uint64(nonce)%uint64(len(ids))], true
}

// checkFound checks the form of what was found of a challenged case: states of one
// without a trace, at the positions that the nonce names, and none of one with a trace.
func (r *Receipt) checkFound(f *Reexecuted, nonce tassadar.Bytes) error {
	c := r.countedCase(f.Case)
	if c == nil {
		if f.Reference != "" || len(f.States) > 0 {
			return fmt.Errorf("it has states of %q, which has a trace", f.Case)
		}
		return nil
	}
	if f.Engine != r.Cell.Backend || f.Reference == "" || f.Reference == f.Engine {
		return fmt.Errorf("it is of %q beside %q, and the receipt of %q", f.Engine, f.Reference, r.Cell.Backend)
	}
	want := PickPositions(nonce, uint64(c.Instructions))
	for i, s := range f.States {
		if !s.Digest.Valid() {
			return fmt.Errorf("state %d has no digest", i)
		}
	}
	switch n := len(f.States); {
	case n == 1: // of a module whose state engines may choose
	case n != len(want)+1:
		return fmt.Errorf("it has %d states, and the nonce names %d positions", n, len(want))
	default:
		for i, at := range want {
			if uint64(f.States[i].Instructions) != at {
				return fmt.Errorf("state %d is after %d instructions, and the nonce names %d", i, f.States[i].Instructions, at)
			}
		}
	}
	return nil
}

// Said says for people what differs.
func (f *Reexecuted) Said() string {
	switch d := f.Differs; {
	case d == nil && f.Reference != "":
		return fmt.Sprintf("%s and %s come to the same states and the same result", f.Engine, f.Reference)
	case d == nil:
		return "every token is what the weights predict"
	case f.Reference == "":
		return d.String()
	default:
		at := fmt.Sprintf("after %d counted instructions", d.Token)
		if d.Place != "" {
			at += ", " + d.Place
		}
		return fmt.Sprintf("%s: %s, and %s", at, d.Got, d.Want)
	}
}
