package ledger

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"io/fs"
	"os"

	"tassadar"
	"tassadar/internal/atomicfile"
)

// sealer seals what a database keeps beside the leaves. These are compared with the log;
// verdicts that were made before are not, and who may write to a database need not be who may
// write to the data directory. So they carry an HMAC (RFC 2104, SHA-256) by a key of the
// data directory, over the log, their name and their form.
type sealer struct {
	log string
	key []byte // nil: nothing that is kept can be believed
}

func (s sealer) mac(name, form string, data []byte) []byte {
	h := hmac.New(sha256.New, s.key)
	for _, part := range [][]byte{[]byte(s.log), []byte(name), []byte(form), data} {
		h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(part))))
		h.Write(part)
	}
	return h.Sum(nil)
}

// seal puts the HMAC before the data.
func (s sealer) seal(name, form string, data []byte) []byte {
	return append(s.mac(name, form, data), data...)
}

// open returns data that was sealed here, nil without the key.
func (s sealer) open(name, form string, sealed []byte) ([]byte, error) {
	if sealed == nil || s.key == nil {
		return nil, nil
	}
	if len(sealed) < sha256.Size || !hmac.Equal(sealed[:sha256.Size], s.mac(name, form, sealed[sha256.Size:])) {
		return nil, tassadar.Errorf(tassadar.IndexDiffers, "what the index keeps as %s was not kept by this data directory", name)
	}
	return sealed[sha256.Size:], nil
}

// readSealKey reads a key, nil where there is none.
func readSealKey(file string) ([]byte, error) {
	key, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, coded(err, "key of the index")
	}
	if len(key) != sha256.Size {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.InputMalformed, "%s has %d bytes, want %d", file, len(key), sha256.Size), "Remove it, then tassadar reindex: both are made again.")
	}
	return key, nil
}

func newSealKey(file string) ([]byte, error) {
	key := make([]byte, sha256.Size)
	if _, err := rand.Read(key); err != nil {
		return nil, coded(err, "key of the index")
	}
	return key, coded(atomicfile.Write(file, key, 0o600), "key of the index")
}
