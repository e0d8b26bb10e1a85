package faults

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/testing/model"
)

// held is what a log holds, read from its tiles alone.
type held struct {
	leaves   [][]byte
	verified *evidence.Verified // nil for a log without records
}

// readLog reads the log of a data directory from tiles and trust, in a copy that has nothing
// else. A log that was not begun is empty.
func readLog(data, scratch string) (*held, error) {
	if _, err := os.Stat(filepath.Join(data, "log", "checkpoint")); errors.Is(err, fs.ErrNotExist) {
		return &held{}, nil
	}
	if err := tilesOnly(scratch, data); err != nil {
		return nil, err
	}
	state, err := datadir.Read(scratch, 0)
	if err != nil || state.Verified == nil {
		return &held{}, err
	}
	verifier, err := evidence.LogVerifier(state.Trust)
	if err != nil {
		return nil, err
	}
	log, err := evidence.OpenLog(datadir.Tiles(scratch), verifier)
	if err != nil {
		return nil, err
	}
	return &held{log.Leaves(), state.Verified}, nil
}

// tilesOnly copies of a data directory what an index is made of.
func tilesOnly(to, from string) error {
	if err := os.RemoveAll(to); err != nil {
		return err
	}
	if err := copyTree(filepath.Join(to, "log"), filepath.Join(from, "log")); err != nil {
		return err
	}
	for _, name := range []string{"trust.yaml", datadir.ThrowAwayFile} {
		data, err := os.ReadFile(filepath.Join(from, name))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err == nil {
			err = os.WriteFile(filepath.Join(to, name), data, 0o600)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// size is in leaves.
func (h *held) size() int { return len(h.leaves) }

// lacks is how many of the leaves of a log are not where they were.
func (h *held) lacks(before *held) int {
	n := 0
	for i, leaf := range before.leaves {
		if i >= len(h.leaves) || string(h.leaves[i]) != string(leaf) {
			n++
		}
	}
	return n
}

// receipts counts those of a cell, written as the program prints it, or all of them for "".
func (h *held) receipts(cell string) int {
	if h.verified == nil {
		return 0
	}
	n := 0
	for _, r := range h.verified.Receipts() {
		c := r.Body.Cell
		if cell == "" || cell == fmt.Sprintf("%s, %s, on %s", c.Profile, c.Toolchain, c.Backend) {
			n++
		}
	}
	return n
}

func (h *held) published(number string) bool {
	return h.verified != nil && slices.ContainsFunc(h.verified.Publications(), func(p *evidence.Logged[evidence.Publication]) bool {
		return fmt.Sprint(uint64(p.Body.Number)) == number
	})
}

func (h *held) decisions() int {
	if h.verified == nil {
		return 0
	}
	return len(h.verified.Governance())
}

// twice counts the records that stand in the log again, and the assignments that are
// answered again.
func (h *held) twice() int {
	if h.verified == nil {
		return 0
	}
	n := 0
	records, answers, numbers := map[tassadar.Digest]bool{}, map[tassadar.Digest]bool{}, map[tassadar.Uint]bool{}
	for _, r := range h.verified.Receipts() {
		if records[r.Digest] || answers[r.Body.Assignment] {
			n++
		}
		records[r.Digest], answers[r.Body.Assignment] = true, true
	}
	for _, p := range h.verified.Publications() {
		if numbers[p.Body.Number] {
			n++
		}
		numbers[p.Body.Number] = true
	}
	return n + len(h.verified.Rejected())
}

// verdict is what a command says of the log as JSON.
func verdict(data string) (*appraise.Verdict, error) {
	var v appraise.Verdict
	err := json.Unmarshal([]byte(data), &v)
	return &v, err
}

// greensOf are those of a verdict.
func greensOf(v *appraise.Verdict) greens {
	var all greens
	for _, c := range v.Cells {
		if c.Status == appraise.Green {
			all = append(all, c.Cell.String())
		}
		if c.Published {
			all = append(all, c.Cell.String()+" published")
		}
	}
	for _, g := range v.Gates {
		if g.Green {
			all = append(all, "gate "+g.Gate)
		}
	}
	slices.Sort(all)
	return all
}

// modelled are the greens of the same log, policy and instant by the model.
func (h *held) modelled(v *appraise.Verdict) greens {
	var all greens
	m := model.Appraise(h.verified, v.PolicyDigest, v.At)
	for _, c := range m.Cells {
		if c.Status == model.Green {
			all = append(all, c.Cell.String())
		}
		if c.Published {
			all = append(all, c.Cell.String()+" published")
		}
	}
	for _, g := range m.Gates {
		if g.Green {
			all = append(all, "gate "+g.Gate)
		}
	}
	slices.Sort(all)
	return all
}
