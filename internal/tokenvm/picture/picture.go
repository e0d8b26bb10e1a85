// Package picture draws the token machine as SVG: [Graph] where its values live,
// [Attention] where a session looked.
package picture

import (
	"bufio"
	"context"
	"fmt"
	"html"
	"io"
	"maps"
	"slices"

	"tassadar/internal/tokenvm"
	"tassadar/vm/exact"
	"tassadar/vm/graph"
	"tassadar/vm/int128"
	"tassadar/vm/tokenmachine"
)

// pictureStyle serves light and dark, and tells kinds apart by pattern of
// strokes as well as by colour.
const pictureStyle = `<style>
svg{font:11px sans-serif;background:#fff}text{fill:#222}.line{stroke:#ccc}
.in{fill:#9ab}.att{fill:#e8a13a}.ffn{fill:#4a7fb5}
.content{fill:none;stroke:#b5482a;stroke-width:1.6}.direction{fill:none;stroke:#7a4ab5;stroke-dasharray:1 2}
.gather{fill:none;stroke:#4a7fb5;opacity:.35}
@media(prefers-color-scheme:dark){svg{background:#111}text{fill:#ddd}.line{stroke:#444}}
</style>
`

// svgWriter collects an error while it writes.
type svgWriter struct {
	w   *bufio.Writer
	err error
}

func (s *svgWriter) printf(format string, args ...any) {
	if s.err == nil {
		_, s.err = fmt.Fprintf(s.w, format, args...)
	}
}

// writeSVG writes a picture.
func writeSVG(w io.Writer, width, height int, title string, draw func(*svgWriter)) error {
	s := &svgWriter{w: bufio.NewWriter(w)}
	s.printf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img"><title>%s</title>`+"\n%s", width, height, html.EscapeString(title), pictureStyle)
	draw(s)
	s.printf("</svg>\n")
	if s.err == nil {
		s.err = s.w.Flush()
	}
	return s.err
}

// Graph shows every value of the token machine by slot and half layer.
func Graph(w io.Writer, r graph.Report) error {
	const cell, row, left, top = 22, 5, 40, 40
	width, height := left+cell*(2*r.Layers+2), top+row*r.Width+30
	title := fmt.Sprintf("The token machine's values by slot: %d layers, width %d (no schedule of this depth does with less than %d), %d heads, %d neurons", r.Layers, r.Width, r.WidthBound, r.Heads, r.Neurons)
	return writeSVG(w, width, height, title, func(s *svgWriter) {
		s.printf(`<text x="%d" y="14">%s</text>`+"\n", left, html.EscapeString(title))
		for l := range r.Layers {
			x := left + cell*(2*l+1)
			s.printf(`<line class="line" x1="%d" y1="%d" x2="%d" y2="%d"/><text x="%d" y="%d">%d</text>`+"\n", x, top-8, x, height-26, x+14, top-10, l)
		}
		for _, v := range r.Slots {
			class := "ffn"
			switch {
			case v.Born == 0:
				class = "in"
			case v.Born%2 == 1:
				class = "att"
			}
			last := min(v.Last, 2*r.Layers+1)
			s.printf(`<rect class="%s" x="%d" y="%d" width="%d" height="%d"><title>%s: slot %d</title></rect>`+"\n",
				class, left+cell*v.Born, top+row*v.Slot, max(cell*(last-v.Born), 3), row-1, html.EscapeString(v.Name), v.Slot)
		}
		y := height - 8
		s.printf(`<rect class="in" x="%d" y="%d" width="10" height="8"/><text x="%d" y="%d">embedding</text>`, left, y-8, left+14, y)
		s.printf(`<rect class="att" x="%d" y="%d" width="10" height="8"/><text x="%d" y="%d">attention</text>`, left+100, y-8, left+114, y)
		s.printf(`<rect class="ffn" x="%d" y="%d" width="10" height="8"/><text x="%d" y="%d">feed-forward; slots down, layers to the right</text>`+"\n", left+200, y-8, left+214, y)
	})
}

// maxPicture is the most positions of an attention picture.
const maxPicture = 160

// Attention shows where the last positions of a session look: the prompt
// stands at the left, an instruction or a value to a line, the trace at the
// right.
func Attention(ctx context.Context, w io.Writer, x *exact.Engine, s *tokenmachine.Session) error {
	m, trace := tokenmachine.Model(), s.Tokens()
	report := x.Inspect()
	type look struct {
		from, to int
		kind     string
	}
	looks := map[look]int{}
	var order []look
	first := max(s.PromptTokens(), len(trace)-maxPicture)
	e := x.Observed(func(p, l int, _ []int128.Int, picks []int) {
		for k, to := range picks {
			h := look{p, to, report.Layers[l].Heads[k].Kind}
			if p < first || to == p || h.kind == "mean" || to >= s.PromptTokens() && to < first {
				continue
			}
			if looks[h]++; looks[h] == 1 {
				order = append(order, h)
			}
		}
	})
	for _, t := range trace {
		if err := e.Append(ctx, t); err != nil {
			return tokenvm.Coded(err)
		}
	}
	// Lines of the prompt: what is read of it.
	read := map[int]bool{}
	line := func(p int) int { // the first position of the line of p
		if p >= 1 && p <= 8*len(s.Program.Code) {
			return p - (p-1)%8
		}
		return p
	}
	for _, l := range order {
		if l.to < s.PromptTokens() {
			read[line(l.to)] = true
		}
	}
	lines := slices.Sorted(maps.Keys(read))
	const row, top, prompt, tokens = 14, 50, 190, 430
	at := map[int]int{}
	for i, p := range lines {
		at[p] = top + row*i
	}
	y := func(p int) int {
		if p < s.PromptTokens() {
			return at[line(p)]
		}
		return top + row*(p-first)
	}
	width, height := tokens+330, top+row*max(len(lines), len(trace)-first)+10
	title := fmt.Sprintf("Where attention looks: positions %d to %d", first, len(trace)-1)
	return writeSVG(w, width, height, title, func(w *svgWriter) {
		w.printf(`<text x="8" y="13">%s; left the prompt, right the trace.</text><text x="8" y="27">Thick: registers, memory and calls by content. Thin: code and digits by position. Dotted: the invocation.</text>`+"\n", html.EscapeString(title))
		for _, p := range lines {
			text := m.Name(trace[p])
			if pc := (p - 1) / 8; p >= 1 && pc < len(s.Program.Code) {
				text = fmt.Sprintf("%d  %v", pc, s.Program.Code[pc])
			}
			w.printf(`<text x="8" y="%d">%s</text>`+"\n", at[p]+4, html.EscapeString(text))
		}
		for p := first; p < len(trace); p++ {
			w.printf(`<text x="%d" y="%d">%d  %s</text>`+"\n", tokens, y(p)+4, p, html.EscapeString(m.Name(trace[p])))
		}
		for _, l := range order {
			a, b := y(l.from), y(l.to)
			tip := fmt.Sprintf("position %d reads %d in %d heads", l.from, l.to, looks[l])
			if l.to < s.PromptTokens() {
				w.printf(`<path class="%s" d="M%d %dC%d %d %d %d %d %d"><title>%s</title></path>`+"\n", l.kind, tokens-6, a, tokens-90, a, prompt+90, b, prompt, b, tip)
				continue
			}
			bend := tokens + 120 + min(220, 4*(l.from-l.to))
			w.printf(`<path class="%s" d="M%d %dC%d %d %d %d %d %d"><title>%s</title></path>`+"\n", l.kind, tokens+110, a, bend, a, bend, b, tokens+110, b, tip)
		}
	})
}
