package int128_test

import (
	"testing"

	"tassadar/vm/internal/vmtest"
)

func TestInt(t *testing.T) { vmtest.CheckInts(t, 200_000) }
