package datadir

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/strictyaml"
)

// checkEdited refuses a trust file that is no trust of the log's: an older one
// is what a crash leaves behind, any other was edited by hand.
func checkEdited(path string, v *evidence.Verified, trust *tassadar.Trust) error {
	if len(v.Trusts()) == 0 {
		return nil // the file stands in for it
	}
	digest := trust.Digest()
	for _, t := range v.Trusts() {
		if t.Body.Trust.Digest() == digest {
			return nil
		}
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.EvidenceUnverifiable, "%s was edited: it is no trust that the log holds; change it with tassadar trust", trustFile(path)), madeAgain(path))
}

func trustFile(path string) string { return filepath.Join(path, "trust.yaml") }

// Trust reads a trust file.
func Trust(file string) (*tassadar.Trust, error) {
	t, err := readTrust(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "trust file: %w", err)
	}
	switch tassadar.CodeOf(err) {
	case tassadar.DataUnavailable:
		err = tassadar.WithNext(err, "Name a trust file that can be read: --trust FILE.")
	case tassadar.PolicyMalformed:
		err = tassadar.WithNext(err, "Take the trust file of the log's operator, DATA/trust.yaml there; tassadar trust list --trust FILE shows whom it trusts and its fingerprint, which the operator's own tassadar trust list shows too.")
	}
	return t, err
}

// madeAgain is the next step where the trust file of a data directory is of no use: the log
// has what it said.
func madeAgain(path string) string {
	return fmt.Sprintf("Move %s away: without it a command that writes, such as tassadar run or publish, makes it again of keys and log.", tassadar.Printable(trustFile(path)))
}

// ownTrust reads the trust file of a data directory.
func ownTrust(path string) (*tassadar.Trust, error) {
	t, err := readTrust(trustFile(path))
	if err != nil && !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, fs.ErrPermission) {
		err = tassadar.WithNext(err, madeAgain(path))
	}
	return t, err
}

// DefaultTrust is the trust file of a data directory.
func DefaultTrust(path string) string { return trustFile(path) }

func readTrust(file string) (*tassadar.Trust, error) {
	info, err := os.Stat(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	if err == nil && !info.Mode().IsRegular() {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "trust file %s is no regular file", file)
	}
	if err == nil && info.Size() > strictyaml.MaxBytes {
		return nil, tassadar.Errorf(tassadar.PolicyMalformed, "trust file %s has %d bytes, at most %d", file, info.Size(), strictyaml.MaxBytes)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, storage("trust file", err)
	}
	var t tassadar.Trust
	if err := strictyaml.Decode(file, data, &t); err != nil {
		return nil, tassadar.Errorf(tassadar.PolicyMalformed, "%w", err)
	}
	if err := evidence.CheckTrust(&t); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return &t, nil
}

// WriteTrust writes a trust file, whole or not at all, and only if what is
// written reads back as t, whatever its labels are.
func WriteTrust(file string, t *tassadar.Trust) error {
	data, err := strictyaml.Encode(t)
	if err != nil {
		return tassadar.Errorf(tassadar.InputMalformed, "trust: %w", err)
	}
	var again tassadar.Trust
	if err := strictyaml.Decode(file, data, &again); err != nil || again.Digest() != t.Digest() {
		return tassadar.Errorf(tassadar.InputMalformed, "trust %s does not read back as it is written: %v", t.Digest().Short(), err)
	}
	return WriteFile(file, append([]byte("# Whose signatures count. Change it with tassadar trust; the log holds every version.\n"), data...), 0o644)
}
