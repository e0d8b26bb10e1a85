package histories

import (
	"strings"

	"tassadar"
	"tassadar/evidence"
)

// Of drilledOf logs one is of gates that ask for drills. The others stay as they were drawn
// before there were such.
const drilledOf, drilledSeed = 7, 4

var drilledPages = []string{"clock-wrong", "log-lost", "keys_lost"}

// require has gates ask for drills of some pages.
func (m *maker) require(p *tassadar.Policy) {
	r := m.r
	for i := range p.Gates {
		for n := range r.IntN(3) {
			need := tassadar.Prerequisite{ID: "drills" + string(rune('0'+n)), Title: "drills", Kind: tassadar.NeedDrills, MaxAgeSeconds: pick[int64](r, 100, 3_000, 20_000)}
			for _, page := range drilledPages[:1+r.IntN(2)] {
				need.Pages = append(need.Pages, tassadar.PageDigest{Page: page, Digest: digest(page)})
			}
			if chance(r, 3) {
				switch r.IntN(6) {
				case 0:
					need.Pages = append(need.Pages, need.Pages[0])
				case 1:
					need.Pages[0].Digest = "sha256:12"
				case 2:
					need.Pages[0].Page = "Odd page"
				case 3:
					need.MaxAgeSeconds = 0
				case 4:
					need.Pages = nil
				case 5:
					need.Gate = p.Gates[0].ID
				}
			}
			p.Gates[i].Prerequisites = append(p.Gates[i].Prerequisites, need)
		}
	}
	p.Sort()
}

// drill logs a drill, most often of all pages and well.
func (m *maker) drill() {
	r := m.r
	cells := m.policy().Cells()
	if len(cells) == 0 {
		return
	}
	class := cells[r.IntN(len(cells))].Machine
	h := m.hostFor(tassadar.Cell{Machine: class}, r.IntN(4))
	parts := strings.Split(strings.TrimSuffix(class, "+qemu"), "/")
	emulated := strings.HasSuffix(class, "+qemu")
	body := evidence.Drill{Seen: m.head(), Form: evidence.FormFull, StartedAt: m.now, FinishedAt: m.now + 5,
		Machine: evidence.Machine{Class: class, OS: parts[0], Arch: parts[1], Level: parts[2], Emulated: emulated, Host: h.id},
		Program: evidence.Program{Version: "1", Digest: digest("program")}}
	if emulated {
		body.Machine.Emulator, body.Form = "qemu", pick(r, evidence.FormFull, evidence.FormShort)
	}
	for _, page := range drilledPages {
		if chance(r, 90) {
			p := evidence.DrilledPage{Page: page, Digest: digest(page), Injected: []string{}, Commands: []evidence.DrilledCommand{{Seen: digest("seen"), As: true}}, Passed: true}
			if p.Passed = !chance(r, 8); !p.Passed {
				p.Commands[0].As = false
			}
			if chance(r, 4) {
				p.Digest = digest("other")
			}
			body.Pages = append(body.Pages, p)
		}
	}
	lie, by := 0, h.Signer
	if chance(r, 25) {
		lie = 1 + r.IntN(10)
	}
	switch lie {
	case 1:
		body.Form = evidence.FormShort
	case 2: // held back
		size := r.IntN(len(m.leaves) + 1)
		body.Seen.Size, body.Seen.Root = tassadar.Uint(size), evidence.RootOf(m.leaves[:size])
	case 3:
		body.Machine.Emulated = !emulated
	case 4:
		body.Machine.Emulator = pick(r, "", "rosetta")
	case 5:
		body.Machine.Level = "v9"
	case 6:
		body.Machine.Arch = pick(r, "386", "arm64", "riscv64")
	case 7:
		by = pick(r, workers[5], m.hosts[0].Signer, m.operators()[0])
	case 8:
		body.Seen.Origin = "elsewhere"
	case 9:
		body.Seen.Root = evidence.RootOf(nil)
	case 10:
		body.Machine.Class = pick(r, amd, arm, armInAmd)
	}
	m.append(sign(evidence.KindDrill, nil, body, by))
}
