package datadir

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/ledger"
	"tassadar/internal/operator"
)

// Suppose returns an operator of the log of a data directory as it is, in memory: what he logs
// is seen by nobody, and nothing is written. It takes the keys of log and operator, because
// what is supposed is decided as if it were so. Errors: unmeasured where there is no log,
// key_missing.
func Suppose(path string, now func() int64) (*operator.Operator, error) {
	if !HasLog(path) {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.Unmeasured, "%s holds no log", path), "tassadar run begins one; or give another --data.")
	}
	if _, err := os.Stat(filepath.Join(path, "keys")); errors.Is(err, fs.ErrNotExist) {
		return nil, tassadar.Errorf(tassadar.KeyMissing, "%s has no keys: what is supposed is decided by the keys of log and operator, in memory", path)
	}
	keys, err := openKeys(path)
	if err != nil {
		return nil, err
	}
	if keys.log == nil || keys.operator == nil {
		return nil, tassadar.Errorf(tassadar.KeyMissing, "%s lacks the key of log or operator: what is supposed is decided by them, in memory", path)
	}
	trust, err := ownTrust(path)
	if err != nil {
		return nil, storage("trust", err)
	}
	verifier, err := evidence.LogVerifier(trust)
	if err != nil {
		return nil, err
	}
	snap, err := ledger.Read(path, verifier)
	if err != nil {
		return nil, err
	}
	return operator.New(operator.NewMemory(keys.log, snap.Leaves...), operator.Keys{Operator: keys.operator, Dispatcher: keys.dispatcher}, *trust, now)
}
