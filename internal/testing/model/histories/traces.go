package histories

import (
	"slices"

	"github.com/transparency-dev/merkle/rfc6962"

	"tassadar"
	"tassadar/evidence"
)

// tracedSeeds: of so many logs one is of engines that execute by weights. The others
// stay as they were drawn before there were traces.
const tracedSeeds = 5

// byWeights are the families that execute by weights in such logs.
var byWeights = []string{"e1", "e3"}

// weigh makes families of a policy execute by weights.
func (m *maker) weigh(p *tassadar.Policy) {
	for _, family := range byWeights {
		at := slices.IndexFunc(p.Engines, func(e tassadar.EngineRule) bool { return e.Backend == family })
		if at < 0 {
			p.Engines = append(p.Engines, tassadar.EngineRule{Backend: family, Arch: "amd64"})
			at = len(p.Engines) - 1
		}
		p.Engines[at].Evidence = map[string]string{"model": "m"}
	}
	for i := range p.Envelopes {
		p.Envelopes[i].Require.Traces = chance(m.r, 60)
		p.Envelopes[i].Require.HorizonTokens = pick[tassadar.Uint](m.r, 0, 0, 0, 501, evidence.WindowTokens)
	}
	for i := range p.Gates {
		if chance(m.r, 50) {
			p.Gates[i].Prerequisites = append(p.Gates[i].Prerequisites, tassadar.Prerequisite{ID: "traces", Title: "traces", Kind: tassadar.NeedTraces})
		}
	}
	if m.sliced {
		m.cut(p)
	}
	p.Sort()
}

// trace adds the traces that an honest worker commits to.
func (m *maker) trace(rc *evidence.Receipt) {
	if !slices.Contains(byWeights, rc.Cell.Backend) {
		return
	}
	rc.Effective.Evidence["model"] = "m"
	for i := range rc.Cases {
		id := rc.Cases[i].ID
		rc.Cases[i].Trace = &evidence.Trace{Program: digest("program " + id), Statement: digest("statement " + id),
			Tokens: pick[tassadar.Uint](m.r, 1, 500, evidence.WindowTokens, evidence.WindowTokens+1, 200_000), Root: digest("root " + id)}
	}
}

// lieOfTraces changes one thing about them.
func (m *maker) lieOfTraces(rc *evidence.Receipt) {
	if len(rc.Cases) == 0 {
		return
	}
	c := &rc.Cases[m.r.IntN(len(rc.Cases))]
	switch m.r.IntN(5) {
	case 0:
		c.Trace = nil
	case 1:
		c.Trace = &evidence.Trace{Program: digest("program"), Statement: digest("statement"), Root: digest("root")}
	case 2:
		c.Trace = &evidence.Trace{Program: "sha256:12", Statement: digest("statement"), Tokens: 7, Root: digest("root")}
	case 3:
		rc.Effective.Evidence = map[string]string{"flag": "none", "model": "other"}
	case 4:
		for i := range rc.Cases {
			rc.Cases[i].Trace = nil
		}
	}
}

// logged is a receipt in the log.
type logged struct {
	digest tassadar.Digest
	body   *evidence.Receipt
}

// lastNonce is the nonce of the record that was logged last.
func (m *maker) lastNonce() tassadar.Bytes {
	return evidence.NonceOf(origin, rfc6962.DefaultHasher.HashLeaf(m.leaves[len(m.leaves)-1]), m.root())
}

// reexecute is what executing a window again came to, most often that it is right.
func (m *maker) reexecute(id string, window uint64, wrong int) *evidence.Reexecuted {
	out := &evidence.Reexecuted{Case: id, Window: tassadar.Uint(window), Engine: "vm.exact"}
	if chance(m.r, wrong) {
		out.Differs = &evidence.TokenDiffers{Token: tassadar.Uint(window*evidence.WindowTokens + 3), Got: "a", Want: "b"}
	}
	return out
}

// window is what a dispatcher says of a receipt's traces when it closes it.
func (m *maker) window(o *order) *evidence.Reexecuted {
	if o.body.Cell.Backend == "" || !m.traced || chance(m.r, 10) {
		return nil
	}
	at := slices.IndexFunc(m.logged, func(l logged) bool { return l.digest == o.receipt })
	id, window, ok := m.logged[at].body.PickWindow(o.receiptNonce)
	if !ok {
		return nil
	}
	out := m.reexecute(id, window, min(m.shaken/4, 6))
	if m.shaken > 0 && chance(m.r, 3) {
		out.Window++
	}
	if m.shaken > 0 && chance(m.r, 1) {
		out.Engine = ""
	}
	return out
}

// challenge challenges a receipt, and most often somebody answers.
func (m *maker) challenge() {
	if len(m.logged) == 0 {
		return
	}
	r := m.logged[m.r.IntN(len(m.logged))]
	body := evidence.Challenge{Log: origin, Receipt: r.digest, At: m.now, Deadline: m.now + evidence.MinAnswerSeconds + m.r.Int64N(30_000) - 500}
	id, window := "", uint64(0)
	if chance(m.r, 40) && len(r.body.Cases) > 0 {
		c := &r.body.Cases[m.r.IntN(len(r.body.Cases))]
		body.Case = c.ID
		if c.Trace != nil {
			body.Window = tassadar.Uint(m.r.Uint64N(c.Trace.Windows() + 1))
		}
		id, window = c.ID, uint64(body.Window)
	}
	by := pick(m.r, m.operators()[0], m.desk(), m.hosts[0].Signer, workers[5])
	digest := m.append(sign(evidence.KindChallenge, nil, body, by))
	if id == "" {
		var ok bool
		if id, window, ok = r.body.PickWindow(m.lastNonce()); !ok {
			id, _ = r.body.PickCase(m.lastNonce())
		}
	}
	m.times = append(m.times, body.Deadline, body.Deadline+1)
	m.tick(100)
	for chance(m.r, 55) {
		found := m.reexecute(id, window, 25)
		if r.body.TraceOf(id) == nil && chance(m.r, 95) {
			found.Engine, found.Reference = r.body.Cell.Backend, "another.engine"
			end := tassadar.DigestBytes([]byte(pick(m.r, "end", "end", "end", "another end")))
			found.States = []evidence.State{{Instructions: 9, Digest: end}}
		}
		if chance(m.r, 5) {
			found.Window++
		}
		by := pick(m.r, m.operators()[0], m.hosts[0].Signer, m.hosts[0].Signer, m.desk())
		m.append(sign(evidence.KindAnswer, nil, evidence.Answer{Log: origin, Challenge: digest, At: m.now, Found: *found}, by))
	}
}
