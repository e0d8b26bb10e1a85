package publish_test

import (
	"context"
	"io/fs"
	"slices"
	"testing"
	"testing/fstest"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/backend"
	"tassadar/internal/operator"
	"tassadar/internal/publish"
	"tassadar/internal/testing/fake"
	"tassadar/internal/testing/lab"
)

// published makes a publication and says which of its cells are published.
func published(t *testing.T, l *lab.Lab) (*evidence.Publication, []tassadar.Cell) {
	t.Helper()
	record, pub, err := publish.Make(t.Context(), l.Operator, 3600)
	if err != nil {
		t.Fatal(err)
	}
	all := l.Operator.Verified().Publications()
	opened, err := evidence.Open(record, l.Trust.Keys)
	if err != nil || !opened.SignedBy(l.Dispatcher.ID()) || all[len(all)-1].Digest != opened.Digest {
		t.Errorf("the record is not the last publication of the log, by the dispatcher: %v", err)
	}
	var out []tassadar.Cell
	for _, c := range pub.Cells {
		if c.Published {
			out = append(out, c.Cell)
		}
	}
	return pub, out
}

// A cell is published once its gate passed, in a publication of the next number,
// and is withdrawn from the next one when it differs.
func TestMake(t *testing.T) {
	l := lab.New(t)
	pub, cells := published(t, l)
	if pub.Number != 1 || len(cells) != 0 || len(pub.Cells) != 1 || pub.ExpiresAt != pub.IssuedAt+3600 {
		t.Errorf("with nothing measured: %+v", pub)
	}
	l.Measured()
	if pub, cells = published(t, l); pub.Number != 2 || !slices.Equal(cells, []tassadar.Cell{lab.Cell}) {
		t.Errorf("measured: %+v", pub)
	}
	l.Now += 60
	l.Backend.Answer = func(_ context.Context, inv backend.Invocation) (backend.Answer, error) { return fake.Zeros(inv), nil }
	l.Measured()
	if pub, cells = published(t, l); pub.Number != 3 || len(cells) != 0 || !slices.Contains(pub.Cells[0].Reasons, tassadar.OutcomeDiffers) {
		t.Errorf("after another outcome: %+v", pub)
	}
}

func TestMakeRefuses(t *testing.T) {
	l := lab.New(t)
	for _, seconds := range []int64{-1, 0, appraise.MaxLifetime + 1} {
		if _, _, err := publish.Make(t.Context(), l.Operator, seconds); tassadar.CodeOf(err) != tassadar.BadUse {
			t.Errorf("%d seconds: %v", seconds, err)
		}
	}
	if n := len(l.Operator.Verified().Publications()); n != 0 {
		t.Errorf("%d publications were logged", n)
	}
}

// A publication waits while it is the last leaf and fewer witnesses than the
// trust asks for have cosigned it.
func TestWaiting(t *testing.T) {
	l := lab.New(t)
	var none fs.FS = fstest.MapFS{}
	waits := func() []byte {
		t.Helper()
		record, err := publish.Waiting(l.Operator, l.Log.Leaf, none)
		if err != nil {
			t.Fatal(err)
		}
		return record
	}
	published(t, l)
	if waits() != nil {
		t.Error("it waits for witnesses that the trust does not ask for")
	}
	trust, err := operator.AddWitness(l.Operator.Trust(), witness, "https://w.invalid", "", 1)
	if err != nil {
		t.Fatal(err)
	}
	l.SetTrust(trust)
	if waits() != nil {
		t.Error("a publication that is not the last leaf waits")
	}
	last, _, err := publish.Make(t.Context(), l.Operator, 3600)
	if err != nil {
		t.Fatal(err)
	}
	if got := waits(); string(got) != string(last) {
		t.Errorf("%d bytes wait, the last publication has %d", len(got), len(last))
	}
}

const witness = "witness.invalid+39836e26+BDtPKP/Gk8LbqOmG6hkWbQeEJyyWnqBIkHDzdwYMzHnm"
