package tassadar

import (
	"bytes"
	"strings"
	"testing"
)

// parcel has every form of domain value.
type parcel struct {
	Text   string            `json:"text"`
	Number int64             `json:"number"`
	Big    Uint              `json:"big,omitzero"`
	Bytes  Bytes             `json:"bytes"`
	Case   *Case             `json:"case,omitempty"`
	Map    map[string]Digest `json:"map,omitempty"`
}

func TestCanonical(t *testing.T) {
	v := MustValue("f32:0x7fc00001")
	in := parcel{Text: "<a> & \u00e9 \u2028 \x01", Number: -7, Big: 1<<64 - 1, Bytes: Bytes{0, 255},
		Case: &Case{ID: "c", Calls: []Call{{Export: "f", Args: []Arg{{Value: &v}, {Out: 3}}}}}, Map: map[string]Digest{"b": "2", "a": "1"}}
	want := `{"big":"18446744073709551615","bytes":"00ff","case":{"calls":[{"args":["f32:0x7fc00001","out:3"],"export":"f"}],"id":"c"},` +
		`"map":{"a":"1","b":"2"},"number":-7,"text":"<a> & é ` + "\u2028" + ` \u0001"}`
	got, err := Canonical(in)
	if err != nil || string(got) != want {
		t.Fatalf("got %s, %v\nwant %s", got, err, want)
	}
	var back parcel
	if err := DecodeCanonical(got, &back); err != nil {
		t.Fatal(err)
	}
	if DigestOf(back) != DigestOf(in) {
		t.Error("what was decoded has another digest")
	}
	for i := range got {
		for bit := range 8 {
			changed := bytes.Clone(got)
			changed[i] ^= 1 << bit
			var other parcel
			if err := DecodeCanonical(changed, &other); err == nil && DigestOf(other) == DigestOf(in) {
				t.Errorf("bit %d of byte %d flipped, and it decodes to the same value", bit, i)
			}
		}
	}
}

func TestDecodeCanonicalRefuses(t *testing.T) {
	const good = `{"bytes":"00ff","number":1,"text":"a"}`
	var p parcel
	if err := DecodeCanonical([]byte(good), &p); err != nil {
		t.Fatal(err)
	}
	for _, s := range []string{
		"", "null", "{}", "[]", " " + good, good + " ", good + good, good[:len(good)-1],
		strings.Replace(good, `"number":1`, `"number":1.0`, 1),
		strings.Replace(good, `"number":1`, `"number":1e0`, 1),
		strings.Replace(good, `"number":1`, `"number":"1"`, 1),
		strings.Replace(good, `"number":1`, `"number":9007199254740993`, 1), // RFC 8785, appendix D
		strings.Replace(good, `"number":1`, `"number":1,"number":1`, 1),
		strings.Replace(good, `"number":1`, `"Number":1`, 1),
		strings.Replace(good, `"number":1`, `"number":1,"other":1`, 1),
		strings.Replace(good, `"a"`, `"\u0061"`, 1),
		strings.Replace(good, `"a"`, "\"\xff\"", 1),
		strings.Replace(good, "00ff", "00FF", 1),
		strings.Replace(good, `{"bytes":"00ff",`, `{"big":"01","bytes":"00ff",`, 1),
		strings.Replace(good, `{"bytes":"00ff",`, `{"big":"0","bytes":"00ff",`, 1),
	} {
		var p parcel
		if err := DecodeCanonical([]byte(s), &p); err == nil {
			t.Errorf("accepted %s", s)
		}
	}
}

func TestDigest(t *testing.T) {
	d := DigestBytes(nil)
	if d != "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" || !d.Valid() || d.Short() != "e3b0c44298fc" {
		t.Errorf("digest of nothing: %s, %t, %s", d, d.Valid(), d.Short())
	}
	for text, want := range map[Digest]string{"": "", "ä": "ä", "aäääääää": "aäääää", "sha256:ääääääää": "ääääää", "123456789012": "123456789012", "1234567890123": "123456789012"} {
		if got := text.Short(); got != want {
			t.Errorf("%q in short: %q, want %q", text, got, want)
		}
	}
	for _, s := range []Digest{"", "sha256:", "sha512:" + Digest(d.Hex()), Digest(d.Hex()), d + "0", d[:len(d)-1], Digest(strings.ToUpper(string(d))), Digest("sha256:" + strings.ToUpper(d.Hex()))} {
		if s.Valid() {
			t.Errorf("%q is valid", s)
		}
	}
}

func TestEnvelopeCells(t *testing.T) {
	e := Envelope{Profile: "p", Sets: []DeclaredSet{
		{Observed: true, Full: true, Backends: []string{"b", "a"}, Toolchains: []string{"t"}, Machines: []string{"m"}},
		{Backends: []string{"b"}, Toolchains: []string{"t"}, Machines: []string{"m", "n"}},
	}}
	got := e.Cells()
	want := []DeclaredCell{{Cell{"p", "a", "t", "m"}, false, true}, {Cell{"p", "b", "t", "m"}, true, false}, {Cell{"p", "b", "t", "n"}, true, false}}
	if DigestOf(got) != DigestOf(want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func FuzzDecodeCanonical(f *testing.F) {
	for _, s := range []string{`{"bytes":"00ff","number":1,"text":"a"}`, `{"text":"\u2028"}`, `{"number":1e400}`, `[[[[`, `{"a":{"a":{}}}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, v := range []any{&parcel{}, &Policy{}, &Trust{}, &Profile{}} {
			if err := DecodeCanonical(data, v); err != nil {
				continue
			}
			again, err := Canonical(v)
			if err != nil || !bytes.Equal(again, data) {
				t.Fatalf("accepted, and encodes as %s: %v", again, err)
			}
		}
	})
}
