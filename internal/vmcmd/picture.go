package vmcmd

import (
	"bufio"
	"fmt"
	"html"
	"os"

	"tassadar"
	"tassadar/vm"
	"tassadar/vm/graph"
	"tassadar/vm/machine"
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

// writeSVG writes a picture to a file.
func writeSVG(path string, width, height int, title string, draw func(*svgWriter)) error {
	f, err := os.Create(path)
	if err != nil {
		return tassadar.Errorf(tassadar.BadUse, "write the picture: %w", err)
	}
	s := &svgWriter{w: bufio.NewWriter(f)}
	s.printf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img"><title>%s</title>`+"\n%s", width, height, html.EscapeString(title), pictureStyle)
	draw(s)
	s.printf("</svg>\n")
	if s.err == nil {
		s.err = s.w.Flush()
	}
	if cerr := f.Close(); s.err == nil {
		s.err = cerr
	}
	if s.err != nil {
		return tassadar.Errorf(tassadar.StorageFull, "write the picture: %w", s.err)
	}
	return nil
}

// drawGraph shows every value of the machine by slot and half layer.
func drawGraph(path string, r graph.Report) error {
	const cell, row, left, top = 22, 5, 40, 40
	width, height := left+cell*(2*r.Layers+2), top+row*r.Width+30
	title := fmt.Sprintf("The machine's values by slot: %d layers, width %d (no schedule of this depth does with less than %d), %d heads, %d neurons", r.Layers, r.Width, r.WidthBound, r.Heads, r.Neurons)
	return writeSVG(path, width, height, title, func(s *svgWriter) {
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
const maxPicture = 400

// drawAttention shows where the heads of the last positions of a trace look.
func drawAttention(path string, x *vm.Exact, trace []vm.Token) error {
	m := machine.Model()
	report := x.Inspect()
	e := x.Fresh()
	type look struct {
		from, to int
		kind     string
	}
	var looks []look
	first := max(0, len(trace)-maxPicture)
	e.Observe = func(p, l int, _ []vm.Int, picks []int) {
		for k, to := range picks {
			h := report.Layers[l].Heads[k]
			if p >= first && to >= first && to != p && h.Kind != "mean" {
				looks = append(looks, look{p, to, h.Kind})
			}
		}
	}
	for _, t := range trace {
		if err := e.Append(t); err != nil {
			return coded(err)
		}
	}
	const row, left = 13, 330
	n := len(trace) - first
	width, height := left+260, 40+row*n
	title := fmt.Sprintf("Where attention looks: %d positions from %d on", n, first)
	return writeSVG(path, width, height, title, func(s *svgWriter) {
		s.printf(`<text x="8" y="14">%s; arcs go back to what is read: code and digits (thin), registers, memory and calls by content (thick), the invocation (dotted)</text>`+"\n", html.EscapeString(title))
		y := func(p int) int { return 36 + row*(p-first) }
		for p := first; p < len(trace); p++ {
			s.printf(`<text x="8" y="%d">%d</text><text x="60" y="%d">%s</text>`+"\n", y(p), p, y(p), html.EscapeString(m.Name(trace[p])))
		}
		for _, l := range looks {
			a, b := y(l.from)-4, y(l.to)-4
			reach := left - 180 + min(400, 20+(l.from-l.to)*3)
			s.printf(`<path class="%s" d="M180 %dC%d %d %d %d 180 %d"><title>position %d reads %d</title></path>`+"\n", l.kind, a, reach, a, reach, b, b, l.from, l.to)
		}
	})
}
