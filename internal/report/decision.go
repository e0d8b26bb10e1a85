package report

import (
	"fmt"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// DecisionText says what a signed decision decides: nobody signs unread.
func DecisionText(record []byte) (string, error) {
	opened, err := evidence.Open(record, nil)
	if err != nil {
		return "", err
	}
	about := func(d *evidence.Decided) string {
		return fmt.Sprintf("for log %s as it was at %s, to be logged by %s: ", d.Seen.Origin, text.Plural(int(d.Seen.Size), "leaf", "leaves"), text.Instant(d.Until))
	}
	switch opened.Kind {
	case evidence.KindTrust:
		var body evidence.TrustRecord
		if err := opened.As(opened.Kind, &body); err != nil {
			return "", err
		}
		s := about(&body.Decided) + fmt.Sprintf("trust %s, threshold %d", body.Trust.Digest().Short(), body.Trust.Governance.Threshold)
		for _, k := range body.Trust.Keys {
			s += fmt.Sprintf("\n  %s %.16s %s", k.Role, k.ID, tassadar.Printable(k.Label))
			if k.Revoked != 0 {
				s += " revoked " + text.Instant(k.Revoked)
			}
			if k.RetiredFrom != 0 {
				s += " retires " + text.Instant(k.RetiredFrom)
			}
			if k.Host != "" {
				s += fmt.Sprintf(" on host %.12s", k.Host)
			}
		}
		return s, nil
	case evidence.KindPolicy:
		var body evidence.PolicyRecord
		if err := opened.As(opened.Kind, &body); err != nil {
			return "", err
		}
		s := about(&body.Decided) + "policy " + body.PolicyDigest.Short() + RemovalsText(body.Removes)
		if body.Why != "" {
			s += "\n  why: " + tassadar.Printable(body.Why)
		}
		return s, nil
	case evidence.KindGovernance:
		var body evidence.Governance
		if err := opened.As(opened.Kind, &body); err != nil {
			return "", err
		}
		return about(&body.Decided) + tassadar.Printable(GovernanceText(&body)) + "\n  why: " + tassadar.Printable(body.Why), nil
	}
	return "", tassadar.Errorf(tassadar.InputMalformed, "a record of kind %s is no decision", opened.Kind)
}

// GovernanceText says what a decision of governance is about.
func GovernanceText(g *evidence.Governance) string {
	switch {
	case g.Cell != nil:
		return string(g.Action) + " " + g.Cell.String()
	case g.Withdrawal != "":
		return string(g.Action) + ": the withdrawal " + g.Withdrawal.Short() + " ends"
	case g.Receipt != "":
		return string(g.Action) + " receipt " + g.Receipt.Short()
	}
	if len(g.Assignments) > 0 {
		return string(g.Action) + " " + text.Plural(len(g.Assignments), "assignment", "assignments")
	}
	s := fmt.Sprintf("%s leaves %d to %d", g.Action, g.From, g.To)
	if g.Key != "" {
		s += fmt.Sprintf(" signed by %.16s", g.Key)
	}
	return s
}

// RemovalsText says what a policy removes or weakens, each on a line of its own
// after a first one.
func RemovalsText(all []tassadar.Removal) string {
	if len(all) == 0 {
		return ", which removes and weakens nothing"
	}
	s := fmt.Sprintf(", which removes or weakens %s:", text.Plural(len(all), "thing", "things"))
	for _, r := range all {
		s += "\n  " + r.String()
	}
	return s
}
