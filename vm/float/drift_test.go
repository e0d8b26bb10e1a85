package float

import (
	"bytes"
	"context"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar/vm"
	"tassadar/vm/definition"
	"tassadar/vm/exact"
	"tassadar/vm/internal/vmtest"
	"tassadar/vm/traces"
)

// assemble writes a program in the peer's token format: one instruction a
// line, NAME or NAME NUMBER.
func assemble(t testing.TB, m *vm.Model, program string) []vm.Token {
	t.Helper()
	var b strings.Builder
	b.WriteString("{\n")
	for line := range strings.SplitSeq(strings.TrimSpace(program), "\n") {
		var name string
		var n int64
		if k, _ := fmt.Sscan(line, &name, &n); k == 0 {
			continue
		}
		u := uint32(n)
		fmt.Fprintf(&b, "%s %02x %02x %02x %02x\n", name, byte(u), byte(u>>8), byte(u>>16), byte(u>>24))
	}
	b.WriteString("}\n00 commit(+0,sts=0,bt=0)\n")
	tokens, err := m.ParseTokens([]byte(b.String()), 0)
	if err != nil {
		t.Fatal(err)
	}
	return tokens
}

// farProgram stores a word and loads it again: the smallest program that we
// found to make vm.float64 part.
func farProgram(address int64) string {
	return fmt.Sprintf("input_base 5120\ni32.const %d\ni32.const 287454020\ni32.store 0\ni32.const %d\ni32.load 0\noutput 0\nhalt", address, address)
}

// addressAt is the i-th of n addresses in an octave, spread by an odd step.
func addressAt(octave, i, n int) int64 {
	base := int64(1) << octave
	return base + (base/int64(n))*int64(i) + int64(i*i)%61
}

const perOctave = 24

// TestDriftFar measures at which addresses a stored word is not read back.
func TestDriftFar(t *testing.T) {
	t.Parallel()
	m := vmtest.NeedPeer(t)
	x, err := exact.New(m, definition.Maker(m))
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	var csv strings.Builder
	csv.WriteString("kind,octave,order,tried,parted\n")
	share := map[string][]float64{}
	for octave := 22; octave <= 30; octave++ {
		for _, order := range []Order{Plain, Blocked} {
			parted := 0
			name := New(m, order, nil).Name()
			for i := range perOctave {
				prefix := assemble(t, m, farProgram(addressAt(octave, i, perOctave)))
				want, err := traces.Run(ctx, m, x.Fresh(), prefix, 200, nil)
				if err != nil {
					t.Fatal(err)
				}
				got, err := traces.Run(ctx, m, New(m, order, nil), prefix, 200, nil)
				if err != nil && vmtest.CodeOf(err) != vm.CodeTokenLimit {
					t.Fatal(err)
				}
				if traces.Compare(want, got).Position >= 0 {
					parted++
				}
			}
			fmt.Fprintf(&csv, "memory,%d,%s,%d,%d\n", octave, name, perOctave, parted)
			share["memory "+name] = append(share["memory "+name], float64(parted)/perOctave)
		}
	}
	for octave := 22; octave <= 30; octave++ {
		for _, order := range []Order{Plain, Blocked} {
			f := New(m, order, nil)
			parted := 0
			for i := range perOctave {
				if gatherErrs(f, addressAt(octave, i, perOctave)) {
					parted++
				}
			}
			fmt.Fprintf(&csv, "position,%d,%s,%d,%d\n", octave, f.Name(), perOctave, parted)
			share["position "+f.Name()] = append(share["position "+f.Name()], float64(parted)/perOctave)
		}
	}
	for path, got := range map[string]string{
		filepath.Join("..", "..", "docs", "drift.csv"): csv.String(),
		filepath.Join("..", "..", "docs", "drift.svg"): driftPlot(share),
	} {
		if *vmtest.Update {
			if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(want, []byte(got)) {
			t.Errorf("%s is out of date: go test ./vm/float -run TestDriftFar -update", path)
		}
	}
}

// gatherErrs reports whether the look-up by position of the token before p
// picks another one, with the keys that positions p-8 to p have. A whole run
// of that length would need hundreds of gigabytes in floating point.
func gatherErrs(f *Engine, p int64) bool {
	var h hull
	for j := p - 8; j <= p; j++ {
		k := float64(j)
		tie := 1/math.Ln2 - 1/logOf(k+2)
		x, y := 2*k, float64(tieWeight*tie)-float64(k*k)
		if f.blocked {
			y = fma(tieWeight, tie, -float64(k*k))
		}
		h.insert(x, y, int32(j-p+8), [2]float64{})
	}
	from, to := h.best(f, [2]float64{float64(temperature * float64(p-1)), temperature})
	return to-from != 1 || h.pts[from].pos != 7
}

func driftPlot(share map[string][]float64) string {
	const w, h, left, top = 560, 240, 60, 30
	var b strings.Builder
	fmt.Fprintf(&b, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">\n", w+left+20, h+top+110)
	fmt.Fprintf(&b, "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>\n<text x=\"%d\" y=\"18\">Share of look-ups that go wrong in float64, by size of the key</text>\n", left)
	at := func(i int, v float64) (int, int) {
		return left + i*w/8, top + h - int(v*float64(h))
	}
	for i := 0; i <= 8; i++ {
		x, y := at(i, 0)
		fmt.Fprintf(&b, "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%d\" text-anchor=\"middle\">2^%d</text>\n", x, top, x, y, x, y+18, 22+i)
	}
	for _, v := range []float64{0, 0.5, 1} {
		x, y := at(0, v)
		fmt.Fprintf(&b, "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%d\" text-anchor=\"end\">%d %%</text>\n", x, y, left+w, y, x-6, y+4, int(100*v))
	}
	for n, s := range []struct{ key, color, dash, text string }{
		{"memory vm.float64.plain", "#1f77b4", "", "load after store, by address, plain sums (layer 4, head 3)"},
		{"memory vm.float64.blocked", "#1f77b4", "5,4", "the same, blocked sums with fused products"},
		{"position vm.float64.plain", "#d62728", "", "look-up by position, by position, plain sums (layer 0, head 0)"},
		{"position vm.float64.blocked", "#d62728", "5,4", "the same, blocked sums with fused products"},
	} {
		fmt.Fprintf(&b, "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\" points=\"", s.color, s.dash)
		for i, v := range share[s.key] {
			x, y := at(i, v)
			fmt.Fprintf(&b, "%d,%d ", x, y)
		}
		y := top + h + 40 + 16*n
		fmt.Fprintf(&b, "\"/>\n<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/><text x=\"%d\" y=\"%d\">%s</text>\n", left, y, left+30, y, s.color, s.dash, left+38, y+4, s.text)
	}
	b.WriteString("</svg>\n")
	return b.String()
}
