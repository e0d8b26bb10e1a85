package datadir

import (
	"tassadar"
	"tassadar/internal/ledger"
)

// Lock takes the writer's lock of a data directory, for whoever copies it as a whole.
func Lock(path string) (release func(), err error) {
	if !HasLog(path) {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.Unmeasured, "%s holds no log", path), "tassadar run begins one; or give another --data.")
	}
	return ledger.Hold(path)
}
