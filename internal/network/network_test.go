package network_test

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/nats-io/nats.go"

	"tassadar"
	"tassadar/internal/network"
)

// split cuts bytes into small parts.
func split(t *testing.T, kind string, data []byte) []*nats.Msg {
	t.Helper()
	parts, err := network.SplitBy("tassadar.receipts.x", kind, data, 10)
	if err != nil {
		t.Fatal(err)
	}
	return parts
}

func message(m *nats.Msg, ack int) network.Message[int] {
	return network.Message[int]{Header: m.Header, Data: m.Data, Ack: ack}
}

// Parts come to their file in any order, twice, among those of others; everything is
// acknowledged once.
func TestJoin(t *testing.T) {
	files := [][]byte{[]byte(strings.Repeat("a", 95)), []byte("short"), {}, []byte(strings.Repeat("b", 100))}
	for seed := range uint64(50) {
		random := rand.New(rand.NewPCG(seed, 1))
		var all []*nats.Msg
		for _, f := range files {
			parts := split(t, "receipts", f)
			all = append(all, parts...)
			if len(parts) > 1 {
				all = append(all, parts[1])
			}
		}
		random.Shuffle(len(all), func(i, k int) { all[i], all[k] = all[k], all[i] })
		var j network.Joiner[int]
		var got [][]byte
		acks := 0
		for i, m := range all {
			whole, dropped, err := j.Add(message(m, i))
			if err != nil {
				t.Fatal(err)
			}
			acks += len(dropped)
			if whole != nil {
				got = append(got, whole.Data)
				acks += len(whole.Acks)
			}
		}
		if len(got) != len(files) || acks > len(all) || acks < len(all)-2 { // a second part may come after its file
			t.Fatalf("seed %d: %d files, %d of %d acknowledged", seed, len(got), acks, len(all))
		}
		for _, f := range files {
			if !slices.ContainsFunc(got, func(g []byte) bool { return bytes.Equal(f, g) }) {
				t.Fatalf("seed %d: %d bytes are missing", seed, len(f))
			}
		}
	}
}

// What is no part, or disagrees with other parts, makes no file; files that are begun and
// never ended make room.
func TestJoinRefuses(t *testing.T) {
	parts := split(t, "receipts", []byte(strings.Repeat("a", 35)))
	for name, change := range map[string]func(m *nats.Msg){
		"no kind":      func(m *nats.Msg) { m.Header.Del("Tassadar-Kind") },
		"no digest":    func(m *nats.Msg) { m.Header.Set("Tassadar-File", "x") },
		"part zero":    func(m *nats.Msg) { m.Header.Set("Tassadar-Part", "0/4") },
		"part beyond":  func(m *nats.Msg) { m.Header.Set("Tassadar-Part", "5/4") },
		"too many":     func(m *nats.Msg) { m.Header.Set("Tassadar-Part", "1/1000000") },
		"another kind": func(m *nats.Msg) { m.Header.Set("Tassadar-Kind", "assignments") },
		"another size": func(m *nats.Msg) { m.Header.Set("Tassadar-Part", "2/3") },
		"too large":    func(m *nats.Msg) { m.Data = make([]byte, network.PartSize+1) },
	} {
		var j network.Joiner[int]
		if _, _, err := j.Add(message(parts[0], 0)); err != nil {
			t.Fatal(err)
		}
		m := nats.NewMsg(parts[1].Subject)
		m.Data = parts[1].Data
		for h := range parts[1].Header {
			m.Header.Set(h, parts[1].Header.Get(h))
		}
		change(m)
		if whole, _, err := j.Add(message(m, 1)); tassadar.CodeOf(err) != tassadar.InputMalformed || whole != nil {
			t.Errorf("%s: %v %v", name, whole, err)
		}
	}
	var j network.Joiner[int]
	dropped := 0
	for i := range 1000 {
		out, gone, err := j.Add(message(split(t, "receipts", bytes.Repeat([]byte{byte(i), byte(i >> 8)}, 20))[0], i))
		if err != nil || out != nil {
			t.Fatal(err)
		}
		dropped += len(gone)
	}
	if dropped < 980 {
		t.Errorf("%d of 1000 files that never end are dropped", dropped)
	}
	if _, err := network.Split("x.y", "receipts", make([]byte, network.MaxFile+1)); tassadar.CodeOf(err) != tassadar.StorageFull {
		t.Errorf("too large: %v", err)
	}
}

// A token is read as it is written, names the server's key, and tells its secret to nobody
// but by Secret.
func TestToken(t *testing.T) {
	fingerprint := strings.Repeat("0a", 32)
	token := network.NewToken(fingerprint)
	text := token.Secret()
	read, err := network.ParseToken(" " + text + "\n")
	if err != nil || read.ID() != token.ID() || read.Fingerprint != fingerprint {
		t.Errorf("%v: %v", read, err)
	}
	secret := strings.Split(text, ".")[2]
	if strings.Contains(token.String(), secret) || strings.Contains(token.ID(), secret) || network.NewToken(fingerprint).ID() == token.ID() {
		t.Errorf("%s", token)
	}
	for _, bad := range []string{"", "t1", text + ".x", "t2" + text[2:], text[:len(text)-1], "t1." + strings.Repeat("0A", 32) + "." + secret, "t1.." + secret} {
		if _, err := network.ParseToken(bad); tassadar.CodeOf(err) != tassadar.InputMalformed || bad != "" && strings.Contains(err.Error(), secret) {
			t.Errorf("%q: %v", bad, err)
		}
	}
}
