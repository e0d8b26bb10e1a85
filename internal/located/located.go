// Package located keeps beside a log what tassadar locate found: for a case of a receipt
// where two engines part, and the module that shows it. It is for information: nothing of
// it is logged, no verdict reads it, and whoever reads it says whether the receipts and
// engines that it names are still those of the cell. Start with [Keep] and [All].
//
// A folder is named by cell, case and families, and holds located.json and the files of
// the reproducer, if there is one; what is found later on another receipt or another
// engine of these families takes its place.
package located

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"tassadar"
	"tassadar/internal/atomicfile"
	"tassadar/internal/input"
	"tassadar/internal/parting"
)

// file is the name of what was found, in its folder.
const file = "located.json"

// Kept is something that was found, in its folder.
type Kept struct {
	Folder string
	parting.Located
}

// Dir is where a data directory keeps them.
func Dir(data string) string { return filepath.Join(data, "located") }

func folder(data string, p *parting.Located) string {
	return filepath.Join(Dir(data), tassadar.DigestOf([]any{p.Cell, p.Case, p.Engines[0].Family, p.Engines[1].Family}).Hex()[:16])
}

// Keep writes what was found, and files by their names, and returns their folder.
func Keep(data string, p *parting.Located, files map[string][]byte) (string, error) {
	dir := folder(data, p)
	content, err := tassadar.Canonical(p)
	if err != nil {
		return "", err
	}
	if err := os.RemoveAll(dir); err != nil {
		return "", tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	for name, data := range files {
		if err := atomicfile.Write(filepath.Join(dir, name), data, 0o644); err != nil {
			return "", tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
		}
	}
	if err := atomicfile.Write(filepath.Join(dir, file), append(content, '\n'), 0o644); err != nil {
		return "", tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	return dir, nil
}

// All reads what is kept, in the order of the names of folders. What cannot be read, or
// lies in another folder than its own, is passed over, and its error returned beside the
// others.
func All(data string) ([]Kept, error) {
	entries, err := os.ReadDir(Dir(data))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, tassadar.Errorf(tassadar.DataUnavailable, "%w", err)
	}
	var out []Kept
	var wrong []error
	for _, e := range entries {
		k := Kept{Folder: filepath.Join(Dir(data), e.Name())}
		content, err := input.Read(filepath.Join(k.Folder, file))
		if err == nil {
			err = json.Unmarshal(content, &k.Located)
		}
		if err == nil && folder(data, &k.Located) != k.Folder {
			err = errors.New("it is about another case")
		}
		if err != nil {
			wrong = append(wrong, tassadar.Errorf(tassadar.InputMalformed, "%s is not what locate kept there: %w", k.Folder, err))
			continue
		}
		out = append(out, k)
	}
	return slices.Clip(out), errors.Join(wrong...)
}
