package appraise

import (
	"slices"
	"strings"

	"tassadar"
	"tassadar/evidence"
)

// Memory is what a verifier remembers of a log (law 4).
type Memory struct {
	Head   evidence.LogHead `json:"head"`
	Number tassadar.Uint    `json:"number"` // greatest publication number seen
}

// Memories are what a verifier remembers of each log. A trust names one log, so a
// log under another key is not this one with a new face.
type Memories struct {
	Logs []Memory `json:"logs"` // ordered by origin
}

// Of returns what is remembered of the log with the origin, nil if nothing.
func (m *Memories) Of(origin string) *Memory {
	for i := range m.Logs {
		if m.Logs[i].Head.Origin == origin {
			return &m.Logs[i]
		}
	}
	return nil
}

// Set remembers what was seen now, in the place of what was remembered of the
// same log: give [Check.Memory].
func (m *Memories) Set(now Memory) {
	m.Logs = slices.DeleteFunc(m.Logs, func(o Memory) bool { return o.Head.Origin == now.Head.Origin })
	m.Logs = append(m.Logs, now)
	slices.SortFunc(m.Logs, func(x, y Memory) int { return strings.Compare(x.Head.Origin, y.Head.Origin) })
}

// Check checks a publication as [CheckWitnessed] does, against what is remembered
// of the log, and remembers what it saw of an authentic one: also of one that has
// expired. What was rolled back leaves the memory as it was.
func (m *Memories) Check(record []byte, log *evidence.Log, cosigned []evidence.Cosigned, trust *tassadar.Trust, at int64) (*Check, error) {
	c, err := CheckWitnessed(record, log, cosigned, trust, m.Of(log.Origin()), at)
	if c != nil {
		m.Set(c.Memory)
	}
	return c, err
}
