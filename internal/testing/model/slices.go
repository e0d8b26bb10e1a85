package model

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
)

// sliceTokens is the number of tokens of a slice but the last.
const sliceTokens = 65536

// slices says what is wrong with the slices of a receipt.
func (e *examination) slices() {
	deepest := 0
	for i := range e.Body.Cases {
		c := &e.Body.Cases[i]
		var wl *tassadar.Workload
		for k := range e.profile.Workloads {
			if id := e.profile.Workloads[k].ID; strings.HasPrefix(c.ID, id+"/") && !strings.Contains(c.ID[len(id)+1:], "/") {
				wl = &e.profile.Workloads[k]
			}
		}
		if wl == nil {
			continue
		}
		ended := false
		for _, s := range c.Seen {
			ended = ended || s.Ended == tassadar.EndedReturned || s.Ended == tassadar.EndedTrapped
		}
		if len(c.Slices) > 0 && (c.Trace == nil || !wl.Sliced) {
			e.find(tassadar.EvidenceUnverifiable)
			continue
		}
		if !ended || !wl.Sliced {
			continue
		}
		if len(c.Slices) == 0 {
			e.find(tassadar.EvidenceIncomplete)
			continue
		}
		if code := e.cut(wl, c); code != "" {
			e.find(code)
		} else if len(c.Seen) == 1 {
			deepest = max(deepest, int((c.Trace.Tokens+sliceTokens-1)/sliceTokens))
		}
	}
	contradicts := e.codes[tassadar.OutcomeDiffers] || e.codes[tassadar.OutcomeUnstable] || e.codes[tassadar.TraceDiffers] || e.codes[tassadar.RefusalViolated]
	if e.Body.Failure == nil && !contradicts && deepest < e.need.Slices {
		e.note(tassadar.EvidenceIncomplete)
	}
}

// cut is the code of what is wrong with the slices of one case, "" for nothing.
func (e *examination) cut(wl *tassadar.Workload, c *evidence.ObservedCase) tassadar.Code {
	skipped, named := uint64(0), tassadar.Digest("")
	for _, o := range e.order.Body.Resume {
		if o.Case == c.ID {
			skipped, named = uint64(o.Slices), o.Receipt
			break
		}
	}
	tokens := uint64(c.Trace.Tokens)
	if (skipped > 0) != (named != "") || skipped > tokens/sliceTokens {
		return tassadar.EvidenceUnverifiable
	}
	at := skipped * sliceTokens
	for i, s := range c.Slices {
		resumed := tassadar.Digest("")
		if i == 0 {
			resumed = named
		}
		if at >= tokens || uint64(s.From) != at || uint64(s.To) != min(at+sliceTokens, tokens) || s.Resumed != resumed || s.Machine != e.Body.Machine.Class {
			return tassadar.EvidenceUnverifiable
		}
		at = uint64(s.To)
	}
	if at != tokens {
		return tassadar.EvidenceIncomplete
	}
	all := c.Slices
	if skipped > 0 {
		before := e.world.before(e.run, wl, c)
		if before == nil {
			return tassadar.EvidenceUnverifiable
		}
		all = slices.Concat(before, all)
	}
	first := sha256.Sum256([]byte("urn:tassadar:trace:v1\n" + e.Body.Effective.Evidence["model"]))
	state := "sha256:" + hex.EncodeToString(first[:])
	var leaves [][]byte
	for _, s := range all {
		if string(s.Start) != state || !s.Start.Valid() || !s.End.Valid() {
			return tassadar.TraceDiffers
		}
		state = string(s.End)
		start, _ := hex.DecodeString(s.Start.Hex())
		end, _ := hex.DecodeString(s.End.Hex())
		sum := sha256.Sum256(slices.Concat([]byte{0}, start, end))
		leaves = append(leaves, sum[:])
	}
	if "sha256:"+hex.EncodeToString(merkle(leaves)) != string(c.Trace.Root) {
		return tassadar.TraceDiffers
	}
	return ""
}

// merkle is the hash of a tree (RFC 6962, section 2.1) of leaf hashes.
func merkle(leaves [][]byte) []byte {
	if len(leaves) == 1 {
		return leaves[0]
	}
	k := 1
	for 2*k < len(leaves) {
		k *= 2
	}
	sum := sha256.Sum256(slices.Concat([]byte{1}, merkle(leaves[:k]), merkle(leaves[k:])))
	return sum[:]
}

// before are the slices before the first of a receipt's case, nil where the receipt that
// it names is none to go on from.
func (w *world) before(r *run, wl *tassadar.Workload, c *evidence.ObservedCase) []evidence.Slice {
	from := c.Slices[0].From
	if from == 0 {
		return []evidence.Slice{}
	}
	for _, was := range w.runs {
		if was.Digest != c.Slices[0].Resumed || was.replay {
			continue
		}
		cell, now := was.Body.Cell, r.Body.Cell
		if was.Index >= r.order.Index || !was.attested || was.resolved || cell != was.order.Body.Cell || cell.Profile != now.Profile || cell.Toolchain != now.Toolchain {
			return nil
		}
		ran, ok := measuredProgram(&was.Body, wl)
		runs, same := measuredProgram(&r.Body, wl)
		if !ok || !same || ran != runs {
			return nil
		}
		for i := range was.Body.Cases {
			seen := &was.Body.Cases[i]
			if seen.ID != c.ID {
				continue
			}
			if seen.Digest != c.Digest || len(seen.Slices) == 0 || seen.Slices[0].From >= from {
				return nil
			}
			for n, s := range seen.Slices {
				if s.To == from {
					if earlier := w.before(was, wl, seen); earlier != nil {
						return slices.Concat(earlier, seen.Slices[:n+1], []evidence.Slice{})
					}
					return nil
				}
			}
			return nil
		}
		return nil
	}
	return nil
}
