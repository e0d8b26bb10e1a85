package web

import (
	"cmp"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"

	"tassadar"
	"tassadar/appraise"
	"tassadar/evidence"
	"tassadar/internal/datadir"
	"tassadar/internal/inclusion"
	"tassadar/internal/operator"
	"tassadar/internal/report"
	"tassadar/internal/text"
)

// Choosing are the parameters that choose cells.
type Choosing struct {
	Only   []string `query:"only,explode" maxItems:"16" doc:"Patterns of cells, as in the commands: PROFILE,BACKEND,TOOLCHAIN,MACHINE with fragments or *. A cell that one selects is listed."`
	Status []string `query:"status,explode" maxItems:"8" enum:"published,green,incomplete,stale,unmeasured,red" doc:"Only cells of one of these."`
}

// chosen selects cells of the verdict; nothing for a pattern is no error of the request.
func (c *Choosing) chosen(s *Snapshot) (*appraise.Verdict, report.Selection, error) {
	v, selection, err := report.Select(s.Verdict, report.Selection{Only: c.Only, Status: c.Status})
	return v, selection, absentCell(err)
}

// absentCell makes the error of a pattern that fits nothing 404.
func absentCell(err error) error {
	if tassadar.CodeOf(err) == tassadar.OutsideEnvelope {
		return absent(err)
	}
	return err
}

func (c *Choosing) query() (out []string) {
	for _, o := range c.Only {
		out = append(out, "only="+url.QueryEscape(o))
	}
	for _, s := range c.Status {
		out = append(out, "status="+url.QueryEscape(s))
	}
	return out
}

// CellList is a page of cells in order.
type CellList struct {
	report.Head
	Cells     []appraise.Cell   `json:"cells"`
	Selection *report.Selection `json:"selection,omitempty"`
	Next      string            `json:"next,omitempty" doc:"The cursor of the next page; none after the last."`
}

func (s *Server) cells(api described) {
	type list struct {
		Choosing
		Paging
	}
	get(api, "list-cells", "/v1/cells", "Declared cells with their verdicts", func(s *Snapshot, in *list) (*document[CellList], error) {
		v, selection, err := in.chosen(s)
		if err != nil {
			return nil, err
		}
		after, err := in.place()
		if err != nil {
			return nil, err
		}
		from := 0
		if after != "" {
			cell, err := tassadar.ParseCell(after)
			if err != nil {
				return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "the cursor is of another list"), "Take next from the page before.")
			}
			at, there := slices.BinarySearchFunc(v.Cells, cell, func(c appraise.Cell, cell tassadar.Cell) int { return c.Cell.Compare(cell) })
			if from = at; there {
				from++
			}
		}
		to := min(len(v.Cells), from+in.Limit)
		out := CellList{Head: report.HeadOf(v), Cells: v.Cells[from:to:to]}
		if selection.Partial() {
			out.Selection = &selection
		}
		if to < len(v.Cells) {
			out.Next = cursorOf(v.Cells[to-1].Cell.String())
		}
		return linked(of(out), "/v1/cells", out.Next, append(in.query(), fmt.Sprintf("limit=%d", in.Limit))...), nil
	})
	type one struct {
		Cell string `path:"cell" maxLength:"1000" doc:"PROFILE,BACKEND,TOOLCHAIN,MACHINE, with / as %2F; fragments while they fit one cell."`
	}
	get(api, "explain-cell", "/v1/cells/{cell}", "Why a cell is what it is, with its receipts", func(s *Snapshot, in *one) (*document[report.Explained], error) {
		found, err := report.FindCells(s.Verdict, in.Cell)
		if err != nil {
			return nil, absentCell(err)
		}
		if len(found) > 1 {
			return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%s match %q", text.Plural(len(found), "cell", "cells"), in.Cell), "/v1/cells?only= lists them.")
		}
		var out report.Explained
		err = s.Read(func(log *evidence.Verified) error {
			out = report.NewExplainer(log, s.Verdict).Explained(found[0])
			return nil
		})
		return of(out), err
	})
	get(api, "cell-history", "/v1/cells/{cell}/history", "What a cell came to, receipt by receipt", func(s *Snapshot, in *one) (*document[report.History], error) {
		cell, err := report.FindMeasured(s.Verdict, in.Cell)
		if err != nil {
			return nil, absent(err)
		}
		var out *report.History
		err = s.Read(func(log *evidence.Verified) (err error) {
			out, err = report.HistoryOf(log, s.Verdict, cell)
			return err
		})
		if err != nil {
			return nil, err
		}
		return of(*out), nil
	})
}

// ProfileList is every profile with its verdict.
type ProfileList struct {
	report.Head
	Profiles []appraise.Profile `json:"profiles"`
}

// EnvelopeList is every envelope as declared.
type EnvelopeList struct {
	PolicyDigest tassadar.Digest     `json:"policy_digest"`
	Envelopes    []tassadar.Envelope `json:"envelopes"`
}

// GateList is every gate, in brief.
type GateList struct {
	report.Head
	Gates []evidence.PublishedGate `json:"gates"`
}

func (s *Server) policies(api described) {
	type none struct{}
	get(api, "list-profiles", "/v1/profiles", "Profiles with their verdicts", func(s *Snapshot, _ *none) (*document[ProfileList], error) {
		p := report.PortabilityOf(s.Verdict, nil, nil)
		return of(ProfileList{p.Head, p.Profiles}), nil
	})
	type profile struct {
		Profile string `path:"profile" maxLength:"300"`
	}
	get(api, "show-profile", "/v1/profiles/{profile}", "A profile as declared", func(s *Snapshot, in *profile) (*document[tassadar.Profile], error) {
		p, ok := s.Policy.Profile(in.Profile)
		if !ok {
			return nil, noProfile(s, in.Profile)
		}
		return of(*p), nil
	})
	get(api, "list-envelopes", "/v1/envelopes", "Envelopes as declared: where profiles should reproduce, and what each place must show", func(s *Snapshot, _ *none) (*document[EnvelopeList], error) {
		return of(EnvelopeList{s.Verdict.PolicyDigest, append([]tassadar.Envelope{}, s.Policy.Envelopes...)}), nil
	})
	get(api, "list-gates", "/v1/gates", "Gates, in brief", func(s *Snapshot, _ *none) (*document[GateList], error) {
		out := GateList{report.HeadOf(s.Verdict), []evidence.PublishedGate{}}
		for i := range s.Verdict.Gates {
			g := &s.Verdict.Gates[i]
			out.Gates = append(out.Gates, evidence.PublishedGate{Gate: g.Gate, Green: g.Green, Reasons: append([]tassadar.Code{}, g.Reasons...), Until: g.Until})
		}
		return of(out), nil
	})
	type gate struct {
		Gate string `path:"gate" maxLength:"300"`
	}
	get(api, "show-gate", "/v1/gates/{gate}", "A gate with its check-list, and what shows each line again", func(s *Snapshot, in *gate) (*document[report.Gate], error) {
		g, err := report.FindGate(s.Verdict, in.Gate)
		if err != nil {
			return nil, absent(err)
		}
		return of(report.GateOf(s.Verdict, g)), nil
	})
}

// ProvedRecord is a record of the log with proofs that any tool for transparency logs
// checks.
type ProvedRecord struct {
	Digest tassadar.Digest `json:"digest"`
	Kind   evidence.Kind   `json:"kind"`
	Leaf   tassadar.Uint   `json:"leaf" doc:"Index of its last leaf in the log."`
	// Record is the DSSE envelope as it was signed.
	Record json.RawMessage `json:"record"`
	LogKey string          `json:"log_key" doc:"The log's verifier key, as the server has it: bring your own."`
	Leaves []ProvedLeaf    `json:"leaves" doc:"The leaves that hold the record, in order; a small one has one."`
}

// ProvedLeaf is a leaf with its proof.
type ProvedLeaf struct {
	Index    tassadar.Uint `json:"index"`
	Data     []byte        `json:"data" doc:"What is hashed."`
	Proof    string        `json:"proof" doc:"A C2SP tlog-proof: index, audit path, checkpoint."`
	Cosigned int           `json:"cosigned" doc:"Signatures of witnesses on the checkpoint."`
}

// proved proves a record of the log.
func (s *Server) proved(snap *Snapshot, log *evidence.Verified, r *evidence.Record) (*ProvedRecord, error) {
	tiles := datadir.Tiles(s.options.Policies.Data)
	source := inclusion.Known(log, snap.Checkpoint, tiles)
	leaves, err := inclusion.Of(source, tiles, snap.trust, r)
	if err != nil {
		return nil, err
	}
	data, err := log.RecordData(r, source.Leaf)
	if err != nil {
		return nil, err
	}
	out := &ProvedRecord{Digest: r.Digest, Kind: r.Kind, Leaf: tassadar.Uint(r.Index), Record: data, LogKey: logKey(snap.trust), Leaves: []ProvedLeaf{}}
	for _, l := range leaves {
		out.Leaves = append(out.Leaves, ProvedLeaf{tassadar.Uint(l.Index), l.Data, string(l.Proof), l.Cosigned})
	}
	return out, nil
}

// PublicationList is a page of publications, the last one first.
type PublicationList struct {
	Publications []report.Publication `json:"publications"`
	Next         string               `json:"next,omitempty"`
}

// Published is a publication with its record and proof.
type Published struct {
	report.Publication
	Expired bool                 `json:"expired"`
	Body    evidence.Publication `json:"body"`
	Proved  ProvedRecord         `json:"proved"`
}

// AssignmentList is a page of assignments, the last one first.
type AssignmentList struct {
	Assignments []Assigned `json:"assignments"`
	Next        string     `json:"next,omitempty"`
}

// Assigned is an assignment and what became of it.
type Assigned struct {
	Assignment tassadar.Digest `json:"assignment"`
	Leaf       tassadar.Uint   `json:"leaf"`
	// State is pending, answered, cancelled, or overdue where no receipt came in time.
	State   string              `json:"state" enum:"pending,answered,cancelled,overdue"`
	Receipt tassadar.Digest     `json:"receipt,omitempty"`
	Body    evidence.Assignment `json:"body"`
}

func publicationOf(p *evidence.Logged[evidence.Publication]) report.Publication {
	return report.Publication{Leaf: tassadar.Uint(p.Index), Number: p.Body.Number, IssuedAt: p.Body.IssuedAt, ExpiresAt: p.Body.ExpiresAt, Log: p.Body.Log}
}

func (s *Server) evidence(api described) {
	type receipt struct {
		Receipt string `path:"receipt" minLength:"6" maxLength:"80" doc:"A receipt's digest, or its beginning."`
	}
	get(api, "show-receipt", "/v1/receipts/{receipt}", "A receipt as it was signed, with a proof that it is in the log", func(snap *Snapshot, in *receipt) (*document[ProvedRecord], error) {
		var out *ProvedRecord
		err := snap.Read(func(log *evidence.Verified) error {
			d, err := operator.FindReceipt(log, in.Receipt)
			if err != nil {
				return absent(err)
			}
			r, err := operator.ReceiptOf(log, d)
			if err != nil {
				return absent(err)
			}
			out, err = s.proved(snap, log, &r.Record)
			return err
		})
		if err != nil {
			return nil, err
		}
		return of(*out), nil
	})
	get(api, "list-publications", "/v1/publications", "Publications, the last one first", func(snap *Snapshot, in *Paging) (*document[PublicationList], error) {
		out := PublicationList{Publications: []report.Publication{}}
		err := snap.Read(func(log *evidence.Verified) error {
			i, err := in.before(log.Sizes().Publications)
			if err != nil {
				return err
			}
			for i--; i >= 0 && len(out.Publications) < in.Limit; i-- {
				p, err := log.PublicationAt(i)
				if err != nil {
					return err
				}
				if !log.Voided(&p.Record) {
					out.Publications = append(out.Publications, publicationOf(p))
				}
			}
			if i >= 0 {
				out.Next = cursorOf(fmt.Sprint(i + 1))
			}
			return nil
		})
		return linked(of(out), "/v1/publications", out.Next, fmt.Sprintf("limit=%d", in.Limit)), err
	})
	type publication struct {
		Publication string `path:"publication" maxLength:"40" doc:"A number, the index of a leaf, a date, or last."`
	}
	get(api, "show-publication", "/v1/publications/{publication}", "A publication with its record and a proof that it is in the log", func(snap *Snapshot, in *publication) (*document[Published], error) {
		var out Published
		err := snap.Read(func(log *evidence.Verified) error {
			p, err := report.FindPublication(log, in.Publication)
			if err != nil {
				return absent(err)
			}
			proved, err := s.proved(snap, log, &p.Record)
			if err != nil {
				return err
			}
			out = Published{publicationOf(p), s.options.Now() >= p.Body.ExpiresAt, p.Body, *proved}
			return nil
		})
		return of(out), err
	})
	type assignments struct {
		Paging
		State string `query:"state" enum:"pending,answered,cancelled,overdue" doc:"Only those of the state."`
	}
	get(api, "list-assignments", "/v1/assignments", "Assignments and what became of them, the last one first", func(snap *Snapshot, in *assignments) (*document[AssignmentList], error) {
		out := AssignmentList{Assignments: []Assigned{}}
		err := snap.Read(func(log *evidence.Verified) error {
			i, err := in.before(log.Sizes().Assignments)
			if err != nil {
				return err
			}
			if snap.answered == nil {
				snap.answered = log.Answered()
			}
			for i--; i >= 0 && len(out.Assignments) < in.Limit; i-- {
				a, err := assignedAt(log, i, snap.answered[i], snap.Verdict.At)
				if err != nil {
					return err
				}
				if in.State == "" || in.State == a.State {
					out.Assignments = append(out.Assignments, *a)
				}
			}
			if i >= 0 {
				out.Next = cursorOf(fmt.Sprint(i + 1))
			}
			return nil
		})
		state := ""
		if in.State != "" {
			state = "state=" + in.State
		}
		return linked(of(out), "/v1/assignments", out.Next, state, fmt.Sprintf("limit=%d", in.Limit)), err
	})
	type none struct{}
	get(api, "show-log", "/v1/log", "The log: its state, and where its tiles and cosigned checkpoints are", func(snap *Snapshot, _ *none) (*document[LogState], error) {
		if snap.NoLog {
			return nil, absent(s.options.Policies.NoLog())
		}
		out := LogState{Log: snap.Verdict.Log, Checkpoint: string(snap.Checkpoint), Tiles: "/log/", Cosigned: []tassadar.Uint{}}
		names, err := os.ReadDir(filepath.Join(datadir.TilesIn(s.options.Policies.Data), "witness"))
		if err != nil && !os.IsNotExist(err) {
			return nil, datadir.Storage("cosigned checkpoints", err)
		}
		for _, n := range names {
			var size tassadar.Uint
			if size.UnmarshalText([]byte(n.Name())) == nil {
				out.Cosigned = append(out.Cosigned, size)
			}
		}
		slices.SortFunc(out.Cosigned, func(a, b tassadar.Uint) int { return cmp.Compare(a, b) })
		return of(out), nil
	})
}

// LogState is the log's state.
type LogState struct {
	Log        evidence.LogHead `json:"log"`
	Checkpoint string           `json:"checkpoint" doc:"The signed note, C2SP tlog-checkpoint."`
	Tiles      string           `json:"tiles" doc:"Where the tiles are, C2SP tlog-tiles."`
	Cosigned   []tassadar.Uint  `json:"cosigned" doc:"Sizes of which tiles/witness/SIZE is a checkpoint with cosignatures."`
}

func assignedAt(log *evidence.Verified, i int, answer tassadar.Digest, at int64) (*Assigned, error) {
	a, err := log.AssignmentAt(i)
	if err != nil {
		return nil, err
	}
	out := &Assigned{Assignment: a.Digest, Leaf: tassadar.Uint(a.Index), Body: a.Body, Receipt: answer, State: "pending"}
	switch {
	case out.Receipt != "":
		out.State = "answered"
	case log.Cancelled(a.Digest):
		out.State = "cancelled"
	case at >= a.Body.Deadline:
		out.State = "overdue"
	}
	return out, nil
}

// PortabilityPage is a page of the portability report.
type PortabilityPage struct {
	report.Portability
	Next string `json:"next,omitempty" doc:"The cursor of the next page; none after the last. Profiles and groups are on the first page alone."`
}

// portabilityPage is the page of a report that a request asks for: cells behind the one that its
// cursor names, in the order of the report.
func portabilityPage(whole report.Portability, limit int, cursor string) (*PortabilityPage, error) {
	after, err := (&Paging{Cursor: cursor}).place()
	if err != nil {
		return nil, err
	}
	from := 0
	if after != "" {
		at := slices.IndexFunc(whole.Cells, func(c appraise.Cell) bool { return c.Cell.String() == after })
		if at < 0 {
			return nil, tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "the cursor is of another list, or its cell is in this one no more"), "Leave cursor out for the first page.")
		}
		from = at + 1
		whole.Profiles, whole.Groups = []appraise.Profile{}, nil
	}
	out := &PortabilityPage{Portability: whole}
	to := min(len(whole.Cells), from+limit)
	if out.Cells = whole.Cells[from:to:to]; to < len(whole.Cells) {
		out.Next = cursorOf(whole.Cells[to-1].Cell.String())
	}
	return out, nil
}

func (s *Server) reports(api described) {
	type portability struct {
		Choosing
		Limit   int      `query:"limit" minimum:"1" maximum:"1000" default:"1000" doc:"How many cells are listed at most."`
		Cursor  string   `query:"cursor" maxLength:"2000" doc:"Where to go on: next of the page before."`
		Sort    []string `query:"sort" maxItems:"8" doc:"As --sort of report portability."`
		GroupBy string   `query:"group_by" maxLength:"40" doc:"As --group-by."`
	}
	get(api, "report-portability", "/v1/reports/portability", "The portability report, of a large policy a page at a time", func(s *Snapshot, in *portability) (*document[PortabilityPage], error) {
		order := &report.Arrangement{GroupBy: in.GroupBy, Sort: in.Sort}
		if err := order.Check(); err != nil {
			return nil, err
		}
		v, selection, err := in.chosen(s)
		if err != nil {
			return nil, err
		}
		page, err := portabilityPage(report.PortabilityOf(v, &selection, order), in.Limit, in.Cursor)
		if err != nil {
			return nil, err
		}
		query := in.query()
		for _, key := range in.Sort {
			query = append(query, "sort="+url.QueryEscape(key))
		}
		if in.GroupBy != "" {
			query = append(query, "group_by="+url.QueryEscape(in.GroupBy))
		}
		return linked(of(*page), "/v1/reports/portability", page.Next, append(query, fmt.Sprintf("limit=%d", in.Limit))...), nil
	})
	get(api, "report-drift", "/v1/reports/drift", "What differs from the references or from the last publication", func(s *Snapshot, in *Choosing) (*document[report.Drift], error) {
		v, selection, err := in.chosen(s)
		if err != nil {
			return nil, err
		}
		var out report.Drift
		err = s.Read(func(log *evidence.Verified) error {
			out = report.DriftOf(log, v, &selection)
			return nil
		})
		return of(out), err
	})
	type since struct {
		Choosing
		Publication string `query:"publication" default:"last" maxLength:"40" doc:"As --since of report."`
	}
	get(api, "report-since", "/v1/reports/since", "What is other than in a publication", func(s *Snapshot, in *since) (*document[report.Since], error) {
		v, selection, err := in.chosen(s)
		if err != nil {
			return nil, err
		}
		var out report.Since
		err = s.Read(func(log *evidence.Verified) error {
			p, err := report.FindPublication(log, in.Publication)
			if err != nil {
				return absent(err)
			}
			out = report.SinceOf(log, v, p, &selection)
			return nil
		})
		return of(out), err
	})
	type due struct {
		Within int64 `query:"within" default:"604800" minimum:"1" maximum:"315360000" doc:"Seconds to look ahead."`
	}
	get(api, "report-due", "/v1/reports/due", "What lapses soon if nothing is measured", func(s *Snapshot, in *due) (*document[report.Dues], error) {
		var out report.Dues
		err := s.Read(func(log *evidence.Verified) error {
			out = report.DuesOf(log, s.Verdict, in.Within)
			return nil
		})
		return of(out), err
	})
	type none struct{}
	get(api, "trust-log", "/v1/trust/log", "Every trust of the log, and what it changed", func(s *Snapshot, _ *none) (*document[TrustLog], error) {
		out := TrustLog{Trusts: []report.TrustChange{}}
		if s.NoLog {
			return of(out), nil
		}
		err := s.Read(func(log *evidence.Verified) error {
			out.Trusts = report.TrustLogOf(log)
			return nil
		})
		return of(out), err
	})
}

// TrustLog is every trust of the log.
type TrustLog struct {
	Trusts []report.TrustChange `json:"trusts"`
}
