package input

import (
	"os"

	"tassadar"
)

// maxSecret bounds a file with a secret, in bytes.
const maxSecret = 64 << 10

// Secret reads a small file that its owner alone may read; bad_use for one that others may.
// No error repeats what it holds.
func Secret(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%w", err)
	}
	if info.Mode().Perm()&0o077 != 0 && os.PathSeparator == '/' {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%s holds a secret, and others than its owner may read or write it (mode %04o)", name, info.Mode().Perm()), "chmod 600 "+name)
	}
	if info.Size() > maxSecret {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%s has %d bytes, and a secret at most %d", name, info.Size(), maxSecret)
	}
	data := make([]byte, info.Size())
	if _, err := f.ReadAt(data, 0); err != nil && info.Size() > 0 {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "%s: %w", name, err)
	}
	return data, nil
}
