// Package doctor looks at a data directory and its host and says what is well, what wants
// attention and what is broken, each with the command that mends it. Start with [Look]. It
// decides nothing and writes nothing.
package doctor

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/operator"
	"tassadar/internal/plan"
	"tassadar/internal/report"
	"tassadar/internal/tempdir"
	"tassadar/internal/text"
)

// State says how a finding is.
type State string

// The states.
const (
	Good      State = "ok"
	Attention State = "attention" // it works, and will not for long, or not all of it
	Broken    State = "broken"    // a command will fail, or evidence will not count
)

// Finding is one thing that was looked at.
type Finding struct {
	About string        `json:"about"`
	State State         `json:"state"`
	Says  string        `json:"says"`
	Code  tassadar.Code `json:"code,omitempty"`
	Next  string        `json:"next,omitempty"`
}

// Host is what was found out about this host.
type Host struct {
	Machine *evidence.Machine
	NoID    tassadar.Code // why the host has no id, "" where it has one
	Engines []plan.Backend
	// Policy is the policy in force with its modules, nil with an error where they are not here.
	Policy    *tassadar.Policy
	PolicyErr error
	Now       int64 // Unix seconds
	// CredentialEnd is when a credential ends by which a cluster lets the worker in, Unix seconds,
	// 0 where that cannot be told; nil where nobody tells.
	CredentialEnd func(credential string) int64
	// Witness asks a witness whether it answers; nil where nobody is to be asked.
	Witness func(k *tassadar.Key) error
}

// Least is how many bytes a file system should have free: a run of the built-in policy and
// its traces take less.
const Least = 2 << 30

// soon is how far ahead it looks for what lapses, in seconds.
const soon = 7 * 86400

// patient collects findings.
type patient struct {
	dir  string
	host *Host
	all  []Finding
}

func (p *patient) add(about string, s State, next, format string, args ...any) {
	p.all = append(p.all, Finding{About: about, State: s, Says: fmt.Sprintf(format, args...), Next: next})
}

// fails adds an error as it is told elsewhere.
func (p *patient) fails(about string, err error) {
	p.all = append(p.all, Finding{About: about, State: Broken, Says: tassadar.Message(err), Code: tassadar.CodeOf(err), Next: tassadar.NextOf(err)})
}

// Look looks at a data directory. It reads and verifies the whole log.
func Look(dir string, h *Host) []Finding {
	p := &patient{dir: dir, host: h}
	p.disk()
	p.machine()
	if !datadir.HasLog(dir) {
		if _, err := datadir.Read(dir, 0); err != nil { // what is left of one says so
			p.fails("log", err)
			return p.all
		}
	}
	if !datadir.HasLog(dir) && datadir.HasKey(dir, tassadar.RoleWorker) {
		p.worker()
		p.engines()
		return p.all
	}
	if !datadir.HasLog(dir) {
		p.add("log", Attention, "tassadar run begins one; or give another --data.", "%s holds no log", dir)
		p.engines()
		return p.all
	}
	p.keys()
	p.elsewhere()
	state, err := datadir.Read(dir, 0)
	if tassadar.CodeOf(err) == tassadar.IndexDiffers {
		p.fails("index", err)
		return p.all
	}
	if err != nil {
		if wrong := p.database(); wrong != nil {
			p.fails("index", wrong)
			return p.all
		}
		p.fails("log", err)
		return p.all
	}
	if err := tiles(dir, state.Trust); err != nil { // Read may have read the index
		p.fails("log", err)
		return p.all
	}
	v := state.Verified
	p.add("log", Good, "", "%s, every tile read and every signature verified", text.Plural(int(v.Head().Size), "leaf", "leaves"))
	p.clock(v)
	p.index()
	p.trust(state)
	p.witnesses(state)
	p.policy()
	p.engines()
	p.verdict(v)
	return p.all
}

// tiles reads every tile of the log.
func tiles(dir string, trust *tassadar.Trust) error {
	verifier, err := evidence.LogVerifier(trust)
	if err != nil {
		return err
	}
	_, err = evidence.OpenLog(datadir.Tiles(dir), verifier)
	return err
}

func (p *patient) disk() {
	for _, place := range []struct{ about, dir string }{{"data directory", p.dir}, {"temporary folder", os.TempDir()}} {
		at := place.dir
		for { // what is not there yet will be made in what is
			if _, err := os.Stat(at); err == nil || filepath.Dir(at) == at {
				break
			}
			at = filepath.Dir(at)
		}
		free := datadir.FreeSpace(at)
		switch {
		case free < Least/8:
			p.add(place.about, Broken, "Make room, or name another place: --data, TMPDIR.", "%s has %d MiB free: a run of all cells can end with storage_full", place.dir, free>>20)
		case free < Least:
			p.add(place.about, Attention, "Make room, or name another place: --data, TMPDIR.", "%s has %d MiB free", place.dir, free>>20)
		default:
			p.add(place.about, Good, "", "%s has %d GiB free", place.dir, free>>30)
		}
	}
	if err := tempdir.Check(); err != nil {
		p.fails("temporary folder", err)
	}
	if info, err := os.Stat(p.dir); err == nil && !info.IsDir() {
		p.add("data directory", Broken, "Give another --data.", "%s is a file", p.dir)
	}
}

func (p *patient) machine() {
	m := p.host.Machine
	if p.host.NoID != "" {
		p.all = append(p.all, Finding{"machine", Attention, "the host has no id: what is measured here does not count", p.host.NoID, p.host.NoID.Next()})
		return
	}
	p.add("machine", Good, "", "%s, host %.12s", m.Class, m.Host)
}

func (p *patient) keys() {
	if err := datadir.CheckKeys(p.dir); err != nil {
		p.fails("keys", err)
		return
	}
	var gone []string
	for _, role := range []string{"log", "operator", "dispatcher", "worker"} {
		if _, err := os.Stat(filepath.Join(p.dir, "keys", role+".pem")); errors.Is(err, fs.ErrNotExist) {
			gone = append(gone, role)
		}
	}
	switch {
	case len(gone) == 4:
		p.add("keys", Good, "", "no private key is here: a copy for reading")
	case len(gone) == 0:
		p.add("keys", Good, "", "log, operator, dispatcher and worker are here, readable by their owner alone")
	case gone[0] == "log":
		p.add("keys", Broken, "tassadar restore FILE, of a backup with keys; or a log that takes this one's place: tassadar trust successor --help", "the log's key is gone: nothing can be added to the log")
	default:
		p.add("keys", Attention, "On a host that only measures or only reads that is as it should be; otherwise tassadar enrol --help", "no key of %s is here", strings.Join(gone, ", "))
	}
}

func (p *patient) clock(v *evidence.Verified) {
	at, leaf := v.Latest()
	switch now := p.host.Now; {
	case at == 0:
		p.add("clock", Good, "", "%s; no record that counts says when the log was written", text.Instant(now))
	case now < at && v.Reached()-now <= operator.ClockTolerance:
		p.all = append(p.all, Finding{"clock", Attention, fmt.Sprintf("leaf %d of the log is dated %s, and this host's clock says %s: one of the two is wrong, and what is logged now stands behind it with an earlier date", leaf, text.Instant(at), text.Instant(now)), tassadar.ClockSkew, "Set the clock; or void the leaf if its date is wrong: tassadar void --help"})
	case now < at:
		p.all = append(p.all, Finding{"clock", Broken, fmt.Sprintf("this host's clock says %s, and leaf %d of the log was written at %s: nothing is logged until the clock is right", text.Instant(now), leaf, text.Instant(at)), tassadar.ClockSkew, "Set the clock; or void the leaf if its date is wrong: tassadar void --help"})
	default:
		p.add("clock", Good, "", "%s, the log's last record is of %s", text.Instant(now), text.Instant(at))
	}
}

func (p *patient) index() {
	if err := datadir.CheckIndex(p.dir); err != nil {
		p.fails("index", err)
		return
	}
	state, err := datadir.Look(p.dir)
	if err != nil {
		p.fails("index", err)
		return
	}
	state.Close()
	if where, err := datadir.IndexIn(p.dir); err == nil && where != "" {
		p.add("index", Good, "", "in %s: every row was read, and what it keeps is the log's", where)
		return
	}
	if _, err := os.Stat(filepath.Join(p.dir, "index.sqlite")); errors.Is(err, fs.ErrNotExist) {
		p.add("index", Good, "", "none is here; whoever writes next makes it of the log, and so does tassadar reindex")
		return
	}
	p.add("index", Good, "", "every page is whole, and what it keeps is the log's")
}

// database says what is wrong with an index that is kept in a database, nil where nothing
// is, or it is kept here, or the trust cannot be read that names its log.
func (p *patient) database() error {
	if _, err := datadir.Trust(datadir.DefaultTrust(p.dir)); err != nil {
		return nil
	}
	where, err := datadir.IndexIn(p.dir)
	if err == nil && where != "" {
		err = datadir.CheckIndex(p.dir)
	}
	return err
}

func (p *patient) trust(state *datadir.State) {
	waiting, err := datadir.Candidates(p.dir)
	if err != nil {
		p.fails("trust", err)
		return
	}
	operators := 0
	for i := range state.Trust.Keys {
		if k := &state.Trust.Keys[i]; k.Role == tassadar.RoleOperator && k.Revoked == 0 {
			operators++
		}
	}
	n := state.Trust.Governance.Threshold
	id := datadir.KeyID(p.dir)
	own, in := state.Trust.Key(id)
	known := in && own.Host == p.host.Machine.Host
	const anew = "tassadar enrol --new-key -o FILE, tassadar trust add FILE, tassadar trust approve KEY"
	desk := p.revokedDispatcher(state)
	switch {
	case desk != "":
		p.all = append(p.all, Finding{"trust", Broken, fmt.Sprintf("this directory's dispatcher key, %.16s, is revoked: nothing is assigned or published", desk), tassadar.KeyRevoked, "tassadar trust rotate dispatcher"})
	case in && own.Revoked != 0:
		p.all = append(p.all, Finding{"trust", Attention, fmt.Sprintf("the key of this host's worker, %.16s, is revoked: what is measured here does not count", id), tassadar.KeyRevoked, anew})
	case in && own.Retired(p.host.Now):
		p.all = append(p.all, Finding{"trust", Attention, fmt.Sprintf("this host's worker, %.16s, is retired: what is measured here does not count", id), tassadar.KeyRetired, anew})
	case len(waiting) > 0:
		p.add("trust", Attention, "tassadar trust list shows them, tassadar trust approve KEY takes one in.", "%s for approval", text.Plural(len(waiting), "request waits", "requests wait"))
	case id != "" && !known:
		p.all = append(p.all, Finding{"trust", Attention, "the trust does not know this host's worker on this host: what is measured here does not count", tassadar.SignerUntrusted, "tassadar enrol -o FILE, tassadar trust add FILE, tassadar trust approve KEY"})
	case operators == n && n > 1:
		p.add("trust", Attention, "Take in another operator: tassadar enrol --role operator, tassadar trust approve KEY.", "all %d operators must sign every decision: one lost key locks everybody out", n)
	case operators == 1:
		p.add("trust", Good, "", "one operator decides alone: keep a backup of the key (tassadar backup)")
	default:
		p.add("trust", Good, "", "%d of %d operators decide together", n, operators)
	}
}

// revokedDispatcher is the id of the dispatcher's key that is here, where the trust revokes
// it; "" otherwise, and where the key cannot be read, which is found elsewhere.
func (p *patient) revokedDispatcher(state *datadir.State) string {
	if !datadir.HasKey(p.dir, tassadar.RoleDispatcher) {
		return ""
	}
	desk, err := datadir.Key(p.dir, tassadar.RoleDispatcher)
	if err != nil {
		return ""
	}
	if k, in := state.Trust.Key(desk.ID()); !in || k.Revoked == 0 {
		return ""
	}
	return desk.ID()
}

func (p *patient) witnesses(state *datadir.State) {
	live := 0
	var silent []string
	for i := range state.Trust.Keys {
		k := &state.Trust.Keys[i]
		if k.Role != tassadar.RoleWitness || k.Revoked != 0 {
			continue
		}
		live++
		if p.host.Witness == nil {
			continue
		}
		if err := p.host.Witness(k); err != nil {
			silent = append(silent, fmt.Sprintf("%s (%v)", cmp.Or(tassadar.Printable(k.Label), k.ID[:min(16, len(k.ID))]), err))
		}
	}
	verifier, err := evidence.LogVerifier(state.Trust)
	if err != nil {
		p.fails("witnesses", err)
		return
	}
	cosigned, err := evidence.ReadCosigned(datadir.Tiles(p.dir), verifier, state.Trust.Keys)
	if err != nil {
		p.fails("witnesses", err)
		return
	}
	quorum := state.Trust.Governance.Witnesses
	switch {
	case live == 0:
		p.add("witnesses", Good, "", "none: whoever verifies has to take this log's word for when things were measured")
	case live < quorum:
		p.add("witnesses", Broken, "tassadar trust witness --help", "publications wait for %d witnesses, and the trust has %d", quorum, live)
	default:
		head := state.Verified.Head()
		w, err := state.Verified.Witnessed(cosigned, max(quorum, 1))
		if err != nil {
			p.fails("witnesses", err)
			return
		}
		how, next, said := Good, "", ""
		if len(silent) > 0 {
			how, next = Attention, "tassadar publish asks again; tassadar trust witness adds another, or asks for fewer: the page witness-silent of the runbook."
			said = "; no answer from " + strings.Join(silent, ", ")
		}
		if live-len(silent) < quorum {
			how = Broken
		}
		p.add("witnesses", how, next, "%d, of which %d must cosign; they have cosigned %d of %d leaves%s", live, quorum, w.Size(), head.Size, said)
	}
}

func (p *patient) policy() {
	if p.host.PolicyErr != nil {
		p.fails("policy", p.host.PolicyErr)
		return
	}
	if pol := p.host.Policy; pol != nil {
		p.add("policy", Good, "", "%s, its modules are here", text.Plural(len(pol.Cells()), "cell", "cells"))
	}
}

func (p *patient) engines() {
	var gone []string
	for i := range p.host.Engines {
		if b := &p.host.Engines[i]; !b.Available {
			gone = append(gone, b.Family)
		}
	}
	switch n := len(p.host.Engines); {
	case n == 0:
	case len(gone) > 0:
		p.add("engines", Attention, "tassadar backend list says what each lacks, tassadar backend install what can be fetched.", "%d of %d that the policy wants on this machine class are not here: %s", len(gone), n, strings.Join(gone, ", "))
	default:
		p.add("engines", Good, "", "all %d that the policy wants on this machine class are here", n)
	}
}

// verdict says what is red, what has lapsed and what will.
func (p *patient) verdict(v *evidence.Verified) {
	policies := v.Policies()
	if n := v.Outdated(); n > 0 && len(policies) == 0 {
		p.all = append(p.all, Finding{"evidence", Attention, fmt.Sprintf("the log holds %d records of earlier appraisal rules, which never count", n), tassadar.RulesOutdated, "tassadar run measures again, and goes on in the same log."})
		return
	}
	if len(policies) == 0 {
		p.add("evidence", Attention, "tassadar run", "the log holds no policy: nothing was measured")
		return
	}
	verdict, err := appraise.Appraise(v, policies[len(policies)-1].Body.PolicyDigest, p.host.Now)
	if err != nil {
		p.fails("evidence", err)
		return
	}
	count := map[appraise.Status]int{}
	pending := 0
	for i := range verdict.Cells {
		count[verdict.Cells[i].Status]++
		pending += verdict.Cells[i].Pending
	}
	if n := count[appraise.Red]; n > 0 {
		p.add("evidence", Attention, "tassadar report portability --status red, tassadar explain CELL", "%s red", text.Plural(n, "cell is", "cells are"))
	}
	if n := count[appraise.Stale]; n > 0 {
		p.add("evidence", Attention, "tassadar report portability --status stale shows them; tassadar run on hosts of their machine classes measures them.", "%s too old", text.Plural(n, "cell has evidence that is", "cells have evidence that is"))
	}
	if pending > 0 {
		p.add("evidence", Attention, "tassadar report portability says for whom; tassadar import takes receipts in.", "%s for a receipt", text.Plural(pending, "assignment waits", "assignments wait"))
	}
	if d := report.DuesOf(v, verdict, soon); len(d.Lapse) > 0 {
		p.add("due", Attention, "tassadar due --within 7d", "%s within 7 days, the first at %s", text.Plural(len(d.Lapse), "thing lapses", "things lapse"), text.Instant(d.Lapse[0].At))
	}
	p.add("evidence", Good, "", "%s green, of %d", text.Plural(count[appraise.Green], "cell is", "cells are"), len(verdict.Cells))
}

// Worst is the worst state of findings.
func Worst(all []Finding) State {
	worst := Good
	for i := range all {
		if s := all[i].State; s == Broken || s == Attention && worst == Good {
			worst = s
		}
	}
	return worst
}

// Text prints findings, a line each, with what to do.
func Text(w io.Writer, all []Finding) {
	marks := map[State]string{Good: "ok", Attention: "attention", Broken: "BROKEN"}
	const indent = "           "
	for i := range all {
		f := &all[i]
		says := f.About + ": " + f.Says
		if f.Code != "" {
			says = f.About + ": " + string(f.Code) + ": " + f.Says
		}
		var b strings.Builder
		text.Wrap(&b, indent, strings.Fields(says))
		fmt.Fprintf(w, "%-*s%s", len(indent), marks[f.State], strings.TrimPrefix(b.String(), indent))
		if f.Next != "" {
			text.Wrap(w, indent+"  ", strings.Fields("next: "+f.Next))
		}
	}
}
