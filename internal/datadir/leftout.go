package datadir

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tassadar"
)

// LeftOutFile lists the facts about this machine that its operator does not want in what is
// signed.
const LeftOutFile = "left-out.json"

// Facts are the names of facts about a machine that can be left out: no verdict reads them.
func Facts() []string { return []string{"cores", "cpu", "hypervisor", "kernel", "label"} }

// LeaveOut says which facts stay out of what is signed from now on; none puts all back. A
// name that is no fact is bad_use.
func LeaveOut(path string, facts []string) error {
	if facts != nil && len(facts) == 0 {
		return tassadar.Errorf(tassadar.BadUse, "no fact is named; there are %s, and none puts all back", strings.Join(Facts(), ", "))
	}
	for _, f := range facts {
		if !slices.Contains(Facts(), f) {
			return tassadar.Errorf(tassadar.BadUse, "%s is no fact that can be left out; there are %s, and none puts all back", tassadar.Printable(f), strings.Join(Facts(), ", "))
		}
	}
	facts = append([]string{}, facts...)
	slices.Sort(facts)
	data, err := tassadar.Canonical(slices.Compact(facts))
	if err != nil {
		return err
	}
	if err := os.MkdirAll(path, 0o755); err != nil {
		return storage("data directory", err)
	}
	return WriteFile(filepath.Join(path, LeftOutFile), data, 0o644)
}

// LeftOut are the facts that stay out, sorted.
func LeftOut(path string) ([]string, error) {
	data, err := os.ReadFile(filepath.Join(path, LeftOutFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, storage("data directory", err)
	}
	var facts []string
	if err := tassadar.DecodeCanonical(data, &facts); err != nil {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "%s: %w", filepath.Join(path, LeftOutFile), err), "tassadar machine --leave-out writes it again.")
	}
	return facts, nil
}
