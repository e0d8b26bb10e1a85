package drill

import (
	"strings"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/datadir"
)

// Signing is what a worker says of a drill beside what its pages came to.
type Signing struct {
	Seen     evidence.LogHead // the log when the first page began
	Started  int64            // Unix seconds of the worker's clock
	Finished int64
	Machine  evidence.Machine
	Program  evidence.Program
	Signer   *evidence.Signer
}

// Prepare says as whom a drill on a machine is signed, and on which state of which log: that
// of the data directory, or of a signed checkpoint of a log that this worker serves. From is
// the instant from which it will age, 0 where only a checkpoint is known.
func Prepare(data string, checkpoint []byte, m *evidence.Machine, p *evidence.Program, now int64) (s *Signing, from int64, err error) {
	if m.Host == "" {
		return nil, 0, tassadar.Errorf(tassadar.MachineIDUnavailable, "a drill is signed by a worker of a host, and this host has no machine id")
	}
	if !datadir.HasKey(data, tassadar.RoleWorker) {
		return nil, 0, tassadar.WithNext(tassadar.Errorf(tassadar.KeyMissing, "no worker's key is in %s, and a drill is signed by one that was enrolled", data),
			"Give the data directory in which tassadar run or tassadar enrol made it: --data DIR.")
	}
	s = &Signing{Started: now, Machine: *m, Program: *p}
	if s.Signer, err = datadir.Key(data, tassadar.RoleWorker); err != nil {
		return nil, 0, err
	}
	if checkpoint != nil {
		s.Seen, err = served(data, checkpoint)
		return s, 0, err
	}
	state, err := datadir.Look(data)
	if err != nil {
		return nil, 0, err
	}
	defer state.Close()
	if !state.Verified.Valid() {
		return nil, 0, tassadar.WithNext(tassadar.Errorf(tassadar.Unmeasured, "no log is in %s that the drill could be signed for", data),
			"On a host whose log is elsewhere: --checkpoint FILE, with log/checkpoint of that data directory or a file that tassadar assign wrote there. Otherwise tassadar run begins a log.")
	}
	if k, ok := state.Trust.Key(s.Signer.ID()); !ok || k.Role != tassadar.RoleWorker || k.Revoked != 0 || k.Host != m.Host {
		return nil, 0, tassadar.WithNext(tassadar.Errorf(tassadar.SignerUntrusted, "the trust does not know the worker key %.16s on this host", s.Signer.ID()),
			"tassadar enrol -o FILE, tassadar trust add FILE, tassadar trust approve KEY.")
	}
	s.Seen, from = state.Verified.Head(), state.Verified.DrillFrom()
	return s, from, state.Verified.Err()
}

// served opens a checkpoint by the trust that this worker knows its log by.
func served(data string, checkpoint []byte) (evidence.LogHead, error) {
	origin, _, _ := strings.Cut(string(checkpoint), "\n")
	trust, err := datadir.Served(data, origin)
	if err != nil {
		return evidence.LogHead{}, err
	}
	if trust == nil {
		return evidence.LogHead{}, tassadar.WithNext(tassadar.Errorf(tassadar.SignerUntrusted, "this worker serves no log %q", tassadar.Printable(origin)),
			"tassadar enrol --trust FILE pins the trust of a log, and so do its first assignments.")
	}
	verifier, err := evidence.LogVerifier(trust)
	if err != nil {
		return evidence.LogHead{}, err
	}
	return evidence.OpenCheckpoint(checkpoint, verifier)
}

// Sign makes the record of pages that were executed in one form, those that failed too.
// What could not be executed, for its time or because a fault could not be injected, says
// nothing of the page, and stays out (law 6). Without any other the error is run_failed.
func Sign(results []*Result, s *Signing) ([]byte, error) {
	body := evidence.Drill{Seen: s.Seen, StartedAt: s.Started, FinishedAt: max(s.Started, s.Finished), Machine: s.Machine, Program: s.Program}
	var subjects []evidence.Subject
	for _, r := range results {
		if !tassadar.ValidPage(r.Page) {
			return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "page %q cannot be signed: its name is not of lower-case letters, digits, hyphens and underscores", r.Page), "Give the file another name.")
		}
		if r.Code != "" {
			continue
		}
		body.Form = r.Form
		page := evidence.DrilledPage{Page: r.Page, Digest: r.Digest, Injected: r.Injected, Commands: r.saw, Passed: r.Passed}
		if page.Commands == nil {
			page.Commands = []evidence.DrilledCommand{}
		}
		body.Pages = append(body.Pages, page)
		subjects = append(subjects, evidence.NewSubject(r.Page+".md", r.Digest))
	}
	if len(body.Pages) == 0 {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.RunFailed, "no page was executed to its end or to a failure: nothing is signed"), "tassadar drill run on a machine without other work.")
	}
	return evidence.Sign(evidence.KindDrill, subjects, body, s.Signer)
}
