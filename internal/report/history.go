package report

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"golang.org/x/perf/benchmath"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// History is the document of history --json: what a cell came to, receipt by receipt.
type History struct {
	tassadar.Cell
	Status    appraise.Status `json:"status"`
	Published bool            `json:"published"`
	FirstSeen int64           `json:"first_seen"` // Unix seconds, 0 where nobody measured
	LastGood  int64           `json:"last_good"`  // of the last receipt with nothing wrong, 0 for none
	// Flips counts receipts with another answer than the one before them, good or not,
	// from the same engine, compilers and modules: what did not change does not
	// explain them.
	Flips   int             `json:"flips"`
	Entries []HistoryEntry  `json:"entries"` // in log order
	Changes []HistoryChange `json:"changes"`
	// Speed is for information: no verdict reads it.
	Speed []HistorySpeed `json:"speed,omitempty"`
}

// HistoryEntry is a receipt.
type HistoryEntry struct {
	At       int64           `json:"at"` // of its assignment, Unix seconds
	Receipt  tassadar.Digest `json:"receipt"`
	Host     string          `json:"host"`
	Engine   string          `json:"engine"` // family and version
	Digest   tassadar.Digest `json:"engine_digest"`
	Compiled []string        `json:"compilers"`
	CameTo   string          `json:"came_to"` // counts, variant, differs, failed, stale or partial
	Codes    []tassadar.Code `json:"codes"`
	Variants []string        `json:"variants,omitempty"`
	// Relative is the time of the cases that all receipts have, in thousandths of that of the
	// calibration kernel in the same run; 0 where it says nothing.
	Relative tassadar.Uint `json:"relative_milli,omitempty"`
}

// HistoryChange is what is another in a receipt than in the one before.
type HistoryChange struct {
	At      int64           `json:"at"`
	Receipt tassadar.Digest `json:"receipt"`
	What    string          `json:"what"` // engine, compiler, module or case
	Of      string          `json:"of,omitempty"`
	Was     string          `json:"was"`
	Is      string          `json:"is"`
	Place   string          `json:"place,omitempty"`
}

// HistorySpeed is how long one version of an engine took, relative to the calibration
// kernel.
type HistorySpeed struct {
	Engine   string  `json:"engine"`
	Receipts int     `json:"receipts"`
	Median   float64 `json:"median"`
	Low      float64 `json:"low"` // of an interval with 95 % confidence
	High     float64 `json:"high"`
	// P is the probability of a difference as large to the version before by chance
	// (Mann-Whitney U), Differs whether it is below 0.05.
	P        float64  `json:"p,omitempty"`
	Differs  bool     `json:"differs,omitempty"`
	Warnings []string `json:"warnings,omitempty"`
}

// HistoryOf reads the receipts of a cell.
func HistoryOf(log *evidence.Verified, v *appraise.Verdict, c *appraise.Cell) (*History, error) {
	return newLookup(log, v).history(c)
}

func (l *lookup) history(c *appraise.Cell) (*History, error) {
	h := &History{Cell: c.Cell, Status: c.Status, Published: c.Published, Entries: []HistoryEntry{}, Changes: []HistoryChange{}}
	var read []*evidence.Logged[evidence.Receipt]
	for i := range c.Receipts {
		line := &c.Receipts[i]
		rc := l.receipt(line.Receipt)
		if rc == nil {
			return nil, tassadar.Errorf(tassadar.EvidenceUnverifiable, "receipt %s cannot be read", line.Receipt.Short())
		}
		read = append(read, rc)
		e := HistoryEntry{At: line.AssignedAt, Receipt: line.Receipt, Host: line.Host, Engine: engineOf(rc), Digest: line.EngineDigest,
			Compiled: compiledBy(&rc.Body), CameTo: string(markOf(line)), Codes: listed(line.Codes), Variants: line.Variants}
		if h.FirstSeen == 0 {
			h.FirstSeen = e.At
		}
		if good(&e) {
			h.LastGood = e.At
		}
		h.Entries = append(h.Entries, e)
		if i == 0 {
			continue
		}
		changes := l.changed(c.Profile, read[i-1], rc)
		for j := range changes {
			changes[j].At, changes[j].Receipt = e.At, e.Receipt
		}
		h.Changes = append(h.Changes, changes...)
		same := !slices.ContainsFunc(changes, func(c HistoryChange) bool { return c.What != "case" })
		if same && e.Digest == h.Entries[i-1].Digest && good(&e) != good(&h.Entries[i-1]) {
			h.Flips++
		}
	}
	h.speed(read)
	return h, nil
}

// good reports whether nothing is wrong with what a receipt saw; age is not.
func good(e *HistoryEntry) bool {
	return !slices.ContainsFunc(e.Codes, func(c tassadar.Code) bool { return c != tassadar.EvidenceStale })
}

// compiledBy lists the toolchains of a receipt with their compilers' versions.
func compiledBy(rc *evidence.Receipt) []string {
	out := []string{}
	for _, m := range rc.Modules {
		if m.Build == nil {
			continue
		}
		if name := clean(m.Build.Toolchain + " " + m.Build.Version); !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

// changed says what is another in a receipt than in the one before.
func (l *lookup) changed(profile string, was, is *evidence.Logged[evidence.Receipt]) []HistoryChange {
	var out []HistoryChange
	add := func(what, of, was, is, place string) {
		if was != is {
			out = append(out, HistoryChange{What: what, Of: of, Was: was, Is: is, Place: place})
		}
	}
	engine := func(rc *evidence.Logged[evidence.Receipt], other *evidence.Logged[evidence.Receipt]) string {
		name := engineOf(rc)
		if name == engineOf(other) && rc.Body.Effective.Digest != other.Body.Effective.Digest {
			name += " " + rc.Body.Effective.Digest.Short()
		}
		return name
	}
	add("engine", "", engine(was, is), engine(is, was), "")
	add("compiler", "", strings.Join(compiledBy(&was.Body), ", "), strings.Join(compiledBy(&is.Body), ", "), "")
	for _, m := range is.Body.Modules {
		at := slices.IndexFunc(was.Body.Modules, func(o evidence.MeasuredModule) bool { return o.Name() == m.Name() })
		if at >= 0 {
			add("module", m.Name(), was.Body.Modules[at].Digest.Short(), m.Digest.Short(), "")
		}
	}
	for i := range is.Body.Cases {
		c := &is.Body.Cases[i]
		at := slices.IndexFunc(was.Body.Cases, func(o evidence.ObservedCase) bool { return o.ID == c.ID && o.Digest == c.Digest })
		if at < 0 || len(c.Seen) == 0 || len(was.Body.Cases[at].Seen) == 0 {
			continue
		}
		before, now := was.Body.Cases[at].Seen[0], c.Seen[0]
		if before.Ended == now.Ended && before.Digest == now.Digest && before.Code == now.Code {
			continue
		}
		x, y := l.came(profile, c.ID, was, before), l.came(profile, c.ID, is, now)
		if x == nil || y == nil {
			add("case", clean(c.ID), cameTo(before, x), cameTo(now, y), "")
			continue
		}
		if x.Digest() == y.Digest() {
			add("case", clean(c.ID), ended(before), ended(now), "") // receipts that contradict themselves: the result of one ending under another
			continue
		}
		p := part(x, y, func(i int) string { return fmt.Sprintf("call %d", i+1) })
		add("case", clean(c.ID), clean(p.wanted), clean(p.got), p.where)
	}
	return out
}

// ended says how an observation says that it ended, whatever came of it.
func ended(o evidence.Observation) string {
	words := string(o.Ended)
	if o.Code != "" {
		words += " with " + string(o.Code)
	}
	return clean(words)
}

// came is the result of an observation where it is known.
func (l *lookup) came(profile, id string, rc *evidence.Logged[evidence.Receipt], o evidence.Observation) tassadar.Result {
	if o.Result != nil && o.Result.Digest() == o.Digest {
		return o.Result
	}
	if k := l.find(l.policy, profile, id, rc); k != nil && o.Digest == k.expect.Digest() {
		return k.expect
	}
	return nil
}

// speed compares how long versions of the engine took, by the cases that all receipts
// timed. Emulated machines have none.
func (h *History) speed(read []*evidence.Logged[evidence.Receipt]) {
	var timed []int
	for i, rc := range read {
		if !rc.Body.Machine.Emulated && rc.Body.Timings.Calibration > 0 && good(&h.Entries[i]) {
			timed = append(timed, i)
		}
	}
	if len(timed) == 0 {
		return
	}
	var common []string
	for i := range read[timed[0]].Body.Cases {
		c := &read[timed[0]].Body.Cases[i]
		everywhere := true
		for _, at := range timed {
			rc := &read[at].Body
			_, has := rc.Timings.Cases[c.ID]
			everywhere = everywhere && has && slices.ContainsFunc(rc.Cases, func(o evidence.ObservedCase) bool { return o.ID == c.ID && o.Digest == c.Digest })
		}
		if everywhere {
			common = append(common, c.ID)
		}
	}
	if len(common) == 0 {
		return
	}
	var engines []string
	samples := map[string][]float64{}
	for _, at := range timed {
		t := &read[at].Body.Timings
		sum := uint64(0)
		for _, id := range common {
			sum += uint64(t.Cases[id])
		}
		ratio := float64(sum) / float64(t.Calibration)
		h.Entries[at].Relative = tassadar.Uint(math.Round(1000 * ratio))
		name := h.Entries[at].Engine
		if samples[name] == nil {
			engines = append(engines, name)
		}
		samples[name] = append(samples[name], ratio)
	}
	var last *benchmath.Sample
	for _, name := range engines {
		s := benchmath.NewSample(samples[name], &benchmath.DefaultThresholds)
		sum := benchmath.AssumeNothing.Summary(s, 0.95)
		out := HistorySpeed{Engine: name, Receipts: len(s.Values), Median: sum.Center, Low: finite(sum.Lo), High: finite(sum.Hi)}
		warn := func(all []error) {
			for _, w := range all {
				if !slices.Contains(out.Warnings, w.Error()) {
					out.Warnings = append(out.Warnings, w.Error())
				}
			}
		}
		warn(sum.Warnings)
		if last != nil {
			c := benchmath.AssumeNothing.Compare(last, s)
			out.P, out.Differs = c.P, c.P < c.Alpha
			warn(c.Warnings)
		}
		h.Speed, last = append(h.Speed, out), s
	}
}

// finite is 0 for a bound that is not known.
func finite(v float64) float64 {
	if math.IsInf(v, 0) || math.IsNaN(v) {
		return 0
	}
	return v
}

// HistoryText prints the history of a cell within 80 columns.
func HistoryText(w io.Writer, h *History) {
	text.Cell(w, "", h.Cell.String())
	state := string(h.Status)
	if h.Published {
		state += ", published"
	}
	if len(h.Entries) == 0 {
		fmt.Fprintf(w, "%s; no receipt\n", state)
		return
	}
	line(w, "", fmt.Sprintf("%s; first measured %s, last good %s; %s, %s", state, text.Instant(h.FirstSeen), instantText(h.LastGood),
		text.Plural(len(h.Entries), "receipt", "receipts"), text.Plural(h.Flips, "flip", "flips")))
	fmt.Fprintln(w)
	changes := h.Changes
	for i := range h.Entries {
		e := &h.Entries[i]
		words := []string{text.Instant(e.At), e.Receipt.Short(), e.CameTo}
		if e.Relative > 0 {
			words = append(words, fmt.Sprintf("%.3gx", float64(e.Relative)/1000))
		}
		text.Wrap(w, "  ", append(words, text.Codes(e.Codes)...))
		if i == 0 {
			line(w, "    ", strings.Join(append([]string{e.Engine}, e.Compiled...), "; "))
		}
		for len(changes) > 0 && changes[0].Receipt == e.Receipt {
			c := changes[0]
			at := ""
			if c.Place != "" {
				at = " at " + c.Place
			}
			line(w, "    ", strings.TrimSpace(c.What+" "+c.Of)+at+": "+c.Was+" → "+c.Is)
			changes = changes[1:]
		}
	}
	if len(h.Speed) == 0 {
		return
	}
	fmt.Fprint(w, "\ntime relative to the calibration kernel, for information\n")
	for _, s := range h.Speed {
		words := fmt.Sprintf("%s: median %.3g of %s", s.Engine, s.Median, text.Plural(s.Receipts, "receipt", "receipts"))
		if s.High > s.Low {
			words += fmt.Sprintf(" (%.3g to %.3g)", s.Low, s.High)
		}
		if s.P > 0 {
			differs := "no difference to the version before is shown"
			if s.Differs {
				differs = "another than the version before"
			}
			words += fmt.Sprintf("; %s, p = %.2g", differs, s.P)
		}
		line(w, "  ", words)
		for _, warning := range s.Warnings {
			line(w, "    ", clean(warning))
		}
	}
}
