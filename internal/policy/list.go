package policy

import "tassadar"

// Summary is a profile in a few words.
type Summary struct {
	Profile     string          `json:"profile"`
	Title       string          `json:"title"`
	Gate        string          `json:"gate"`
	Implemented bool            `json:"implemented"`
	Workloads   int             `json:"workloads"`
	Cases       int             `json:"cases"` // fixed ones
	Refusals    int             `json:"refusals"`
	Digest      tassadar.Digest `json:"digest"`
}

// List summarizes the profiles of a policy, in its order.
func List(p *tassadar.Policy) []Summary {
	out := []Summary{}
	for i := range p.Profiles {
		profile := &p.Profiles[i]
		cases := 0
		for j := range profile.Workloads {
			cases += len(profile.Workloads[j].Cases)
		}
		out = append(out, Summary{profile.ID, profile.Title, profile.Gate, profile.Implemented, len(profile.Workloads), cases, len(profile.Refusals), profile.Digest()})
	}
	return out
}

// CaseRow is a case of a profile for a list.
type CaseRow struct {
	Case      string `json:"case"`
	Consensus bool   `json:"consensus"` // nobody computed its reference
}

// Cases lists the cases of a profile, by workload.
func Cases(p *tassadar.Profile) []CaseRow {
	out := []CaseRow{}
	for i := range p.Workloads {
		w := &p.Workloads[i]
		for j := range w.Cases {
			out = append(out, CaseRow{tassadar.CaseID(w.ID, w.Cases[j].ID), w.Cases[j].Consensus})
		}
	}
	return out
}
