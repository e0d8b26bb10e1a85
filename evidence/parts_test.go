package evidence

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tassadar"
)

func TestSplit(t *testing.T) {
	object := func(size int) []byte { return append([]byte("{"), bytes.Repeat([]byte("x"), size-1)...) }
	tests := []struct {
		name   string
		record []byte
		leaves int
	}{
		{"small", []byte("{}"), 1},
		{"largest leaf", object(MaxLeaf), 1},
		{"one more", object(MaxLeaf + 1), 2},
		{"two parts exactly", object(2 * partBody), 2},
		{"three parts", object(2*partBody + 1), 3},
		{"empty", []byte{}, 1},
		{"no object", []byte("raw"), 1},
		{"like a part", Split([]byte("raw"))[0], 1},
		{"largest record", object(MaxRecord), 257},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			leaves := Split(tt.record)
			if len(leaves) != tt.leaves {
				t.Errorf("got %d leaves, want %d", len(leaves), tt.leaves)
			}
			for i, leaf := range leaves {
				if len(leaf) > MaxLeaf {
					t.Errorf("leaf %d has %d bytes", i, len(leaf))
				}
			}
			got, err := Join(leaves)
			if err != nil || len(got) != 1 || !bytes.Equal(got[0].Data, tt.record) || got[0].Index != uint64(len(leaves)-1) {
				t.Errorf("Join: %d records, %v", len(got), err)
			}
		})
	}
	if got, want := string(Split([]byte("raw"))[0]), "tassadar part v1 "+string(tassadar.DigestBytes([]byte("raw")))+" 1/1\nraw"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestJoin(t *testing.T) {
	part := func(record, body string, i, n any) []byte {
		return fmt.Appendf(nil, "tassadar part v1 %s %v/%v\n%s", tassadar.DigestBytes([]byte(record)), i, n, body)
	}
	digest := string(tassadar.DigestBytes([]byte("ab")))
	a1, a2 := part("ab", "a", 1, 2), part("ab", "b", 2, 2)
	b1, b2, b3 := part("xyz", "x", 1, 3), part("xyz", "y", 2, 3), part("xyz", "z", 3, 3)
	tests := []struct {
		name   string
		leaves [][]byte
		want   string // "index:data" of each record; "error" where there is one
	}{
		{"nothing", nil, ""},
		{"whole", [][]byte{[]byte("{}"), []byte(`{"a":1}`)}, `0:{} 1:{"a":1}`},
		{"in order", [][]byte{a1, a2}, "1:ab"},
		{"out of order", [][]byte{a2, a1}, "1:ab"},
		{"interleaved", [][]byte{b1, a1, b2, []byte("{}"), a2, b3}, "3:{} 4:ab 5:xyz"},
		{"repeated part", [][]byte{b1, b1, b2, b2, b3}, "4:xyz"},
		{"another part of the number afterwards", [][]byte{a1, part("ab", "x", 1, 2), a2}, "2:ab"},
		{"another part of the number before", [][]byte{part("ab", "x", 1, 2), a1, a2}, "error"},
		{"never complete", [][]byte{b1, b2, []byte("{}")}, "2:{}"},
		{"crash, then again", [][]byte{b1, b2, b1, b2, b3}, "4:xyz"},
		{"twice", [][]byte{a1, a2, a1, a2}, "1:ab 3:ab"},
		{"other partition", [][]byte{b1, part("xyz", "xyz", 1, 1)}, "1:xyz"},
		{"too much announced", [][]byte{part("ab", "a", 1, maxParts+1)}, "error"},
		{"much announced", [][]byte{part("ab", "a", 1, maxParts)}, ""},
		{"wrong bytes", [][]byte{a1, part("ab", "c", 2, 2)}, "error"},
		{"wrong bytes alone", [][]byte{part("ab", "c", 1, 1)}, "error"},
		{"empty leaf", [][]byte{{}}, "error"},
		{"other text", [][]byte{[]byte("hello\n")}, "error"},
		{"no newline", [][]byte{[]byte("tassadar part v1 " + digest + " 1/1")}, "error"},
		{"long line", [][]byte{[]byte("tassadar part v1 " + digest + " 1/1" + strings.Repeat(" ", 200) + "\n")}, "error"},
		{"part zero", [][]byte{part("ab", "", 0, 2)}, "error"},
		{"part beyond", [][]byte{part("ab", "", 3, 2)}, "error"},
		{"negative", [][]byte{part("ab", "", -1, 2)}, "error"},
		{"leading zero", [][]byte{part("ab", "", "01", 2)}, "error"},
		{"leading zero of how many", [][]byte{part("ab", "a", 1, "02")}, "error"},
		{"plus sign", [][]byte{part("ab", "", "+1", 2)}, "error"},
		{"too large a number", [][]byte{part("ab", "", 1, "99999999999999999999")}, "error"},
		{"spare space", [][]byte{part("ab", "ab", 1, "1 ")}, "error"},
		{"upper-case digest", [][]byte{[]byte("tassadar part v1 sha256:" + strings.ToUpper(digest[7:]) + " 1/1\nab")}, "error"},
		{"short digest", [][]byte{[]byte("tassadar part v1 sha256:abcd 1/1\nab")}, "error"},
		{"longer digest", [][]byte{[]byte("tassadar part v1 " + digest + "zz 1/1\nab")}, "error"},
		{"no magic", [][]byte{[]byte(digest[7:] + " 1/1\nab")}, "error"},
		{"other version", [][]byte{[]byte("tassadar part v2 " + digest + " 1/1\nab")}, "error"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			records, err := Join(tt.leaves)
			var got []string
			for _, r := range records {
				got = append(got, fmt.Sprintf("%d:%s", r.Index, r.Data))
			}
			if err != nil {
				got = []string{"error"}
				if tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
					t.Errorf("code of %v", err)
				}
			}
			if diff := cmp.Diff(tt.want, strings.Join(got, " ")); diff != "" {
				t.Errorf("(-want +got):\n%s%v", diff, err)
			}
		})
	}
}

// TestJoinTooLarge: parts may add up to no more than a record may have.
func TestJoinTooLarge(t *testing.T) {
	record := make([]byte, MaxRecord+1)
	if _, err := Join(Split(record)); tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
		t.Errorf("got %v", err)
	}
}

// TestInterleave joins what several writers' parts, interleaved in any way and
// cut short anywhere, come to.
func TestInterleave(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var queues [][][]byte
		var want [][]byte
		for i := range rapid.IntRange(1, 4).Draw(t, "records") {
			record := bytes.Repeat([]byte{byte('a' + i)}, rapid.IntRange(0, 3*partBody).Draw(t, "size"))
			leaves := Split(record)
			if rapid.Bool().Draw(t, "cut") {
				leaves = leaves[:rapid.IntRange(0, len(leaves)-1).Draw(t, "at")]
			} else {
				want = append(want, record)
			}
			queues = append(queues, leaves)
		}
		var log [][]byte
		for len(queues) > 0 {
			i := rapid.IntRange(0, len(queues)-1).Draw(t, "next")
			if len(queues[i]) == 0 {
				queues = append(queues[:i:i], queues[i+1:]...)
				continue
			}
			log = append(log, queues[i][0])
			queues[i] = queues[i][1:]
		}
		got, err := Join(log)
		if err != nil {
			t.Fatal(err)
		}
		if len(got) != len(want) {
			t.Fatalf("got %d records, want %d", len(got), len(want))
		}
		for _, w := range want {
			found := false
			for _, g := range got {
				found = found || bytes.Equal(g.Data, w)
			}
			if !found {
				t.Fatalf("a record of %d bytes is missing", len(w))
			}
		}
	})
}

func FuzzJoin(f *testing.F) {
	for _, r := range []string{"{}", "raw", ""} {
		f.Add(Split([]byte(r))[0], []byte("{}"))
	}
	two := Split(bytes.Repeat([]byte("x"), partBody+1))
	f.Add(two[0], two[1])
	f.Add([]byte("tassadar part v1 sha256:"+strings.Repeat("0", 64)+" 1/16384\n"), []byte("\n"))
	f.Fuzz(func(t *testing.T, a, b []byte) {
		records, err := Join([][]byte{a, b, a, b})
		if err != nil && tassadar.CodeOf(err) != tassadar.EvidenceUnverifiable {
			t.Fatalf("no code: %v", err)
		}
		for _, r := range records {
			again, err := Join(Split(r.Data))
			if err != nil || len(again) != 1 || !bytes.Equal(again[0].Data, r.Data) {
				t.Fatalf("record %q does not survive: %v", r.Data, err)
			}
		}
	})
}
