package tracestore

import (
	"os"

	"tassadar"
)

// Size is the size of the file of a trace, in bytes, -1 where there is none.
func (s *Store) Size(root tassadar.Digest) int64 {
	info, err := os.Stat(s.file(root))
	if err != nil {
		return -1
	}
	return info.Size()
}

// Remove removes a trace.
func (s *Store) Remove(root tassadar.Digest) { os.Remove(s.file(root)) }
