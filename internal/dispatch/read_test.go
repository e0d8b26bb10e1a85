package dispatch

import (
	"context"
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"

	"tassadar"
)

func receiptsText(records string) string {
	return `{"kind":"` + ReceiptsKind + `","records":[` + records + "]}"
}

// TestReadMany: files of millions of tiny values are refused in little more
// memory than they have bytes.
func TestReadMany(t *testing.T) {
	for name, text := range map[string]string{
		"empty records":  receiptsText("{}" + strings.Repeat(",{}", 15_000_000)),
		"numbers":        receiptsText("1" + strings.Repeat(",1", 15_000_000)),
		"in one record":  receiptsText("[{}" + strings.Repeat(",{}", 15_000_000) + "]"),
		"nested lists":   receiptsText(strings.Repeat("[", 15_000_000)),
		"one too many":   receiptsText("{}" + strings.Repeat(",{}", MaxRecords)),
		"another member": `{"kind":"x","more":[` + "1" + strings.Repeat(",1", 15_000_000) + "]}",
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := ReadReceipts(t.Context(), strings.NewReader(text))
		runtime.ReadMemStats(&after)
		if tassadar.CodeOf(err) != tassadar.InputMalformed || !strings.Contains(err.Error(), "more than 100000 records") {
			t.Errorf("%s: %.200v", name, err)
		}
		if used := after.TotalAlloc - before.TotalAlloc; used > 400<<20 {
			t.Errorf("%s: %d bytes were allocated", name, used)
		}
	}
	if out, err := ReadReceipts(t.Context(), strings.NewReader(receiptsText(`{"a":"],[\\\",{"}`+strings.Repeat(",{}", MaxRecords-2)))); err != nil || len(out.Records) != MaxRecords-1 {
		t.Errorf("as many as may be: %v", err)
	}
	if _, err := ReadReceipts(t.Context(), strings.NewReader(receiptsText(`"`+strings.Repeat("x", maxBytes)+`"`))); err == nil || !strings.Contains(err.Error(), "bytes") {
		t.Errorf("a large file: %.200v", err)
	}
}

// TestReadEndsOnInterrupt: the reader is asked no more once the context ends.
func TestReadEndsOnInterrupt(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	reads := 0
	endless := readerFunc(func(p []byte) (int, error) {
		if reads++; reads == 3 {
			cancel()
		}
		if reads > 10 {
			return 0, errors.New("read on after the interrupt")
		}
		p[0] = ' '
		return 1, nil
	})
	if _, err := ReadReceipts(ctx, endless); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(p []byte) (int, error) { return f(p) }

var _ io.Reader = readerFunc(nil)
