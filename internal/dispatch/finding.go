package dispatch

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/operator"
)

// FindingKind is the kind of a file of a [Finding].
const FindingKind = "tassadar finding v1"

// Finding is what a stranger to a log found who has its tiles and a trace: his
// challenge of a receipt, which names the window, and what executing that again came
// to. One key signed both.
type Finding struct {
	Kind      string          `json:"kind"`
	Challenge json.RawMessage `json:"challenge"`
	Answer    json.RawMessage `json:"answer"`
}

// NewFinding signs what was found in the log v. The lifetime of the challenge is in
// seconds from the instant at.
func NewFinding(v *evidence.Verified, receipt tassadar.Digest, found *evidence.Reexecuted, at, lifetime int64, signer *evidence.Signer) (*Finding, error) {
	log := v.Head().Origin
	challenge, err := evidence.Sign(evidence.KindChallenge, []evidence.Subject{evidence.NewSubject("receipt", receipt)},
		evidence.Challenge{Log: log, Receipt: receipt, At: at, Deadline: at + lifetime, Case: found.Case, Window: found.Window}, signer)
	if err != nil {
		return nil, err
	}
	opened, err := evidence.Open(challenge, nil)
	if err != nil {
		return nil, err
	}
	answer, err := evidence.Sign(evidence.KindAnswer, []evidence.Subject{evidence.NewSubject("challenge", opened.Digest)},
		evidence.Answer{Log: log, Challenge: opened.Digest, At: at, Found: *found}, signer)
	if err != nil {
		return nil, err
	}
	return &Finding{FindingKind, challenge, answer}, nil
}

// Again executes a window of a case of a receipt again.
type Again func(ctx context.Context, receipt tassadar.Digest, caseID string, window uint64) (*evidence.Reexecuted, error)

// Imported is what became of a finding.
type Imported struct {
	Receipt tassadar.Digest
	// Theirs is what the file says, Ours what executing the window again came to here.
	Theirs, Ours evidence.Reexecuted
	// Same: they are the same. Where they are not, the stranger's answer is not logged.
	Same bool
	// There: the challenge is in the log already, Open: nobody has answered it. Nothing
	// was executed then, and nothing logged.
	There, Open bool
	Challenge   tassadar.Digest
}

// ImportFinding executes the window of a finding again and logs the challenge with what
// that came to here, and the stranger's answer where it is the same and his key one of
// those that may answer. What differs for him alone is not logged at all: it is
// evidence_unverifiable. One whose key is not of the trust is signer_untrusted.
func ImportFinding(ctx context.Context, o *operator.Operator, f *Finding, again Again) (*Imported, error) {
	v := o.Verified()
	var challenge evidence.Challenge
	var answer evidence.Answer
	for _, part := range []struct {
		what   string
		record []byte
		kind   evidence.Kind
		into   any
	}{{"challenge", f.Challenge, evidence.KindChallenge, &challenge}, {"answer", f.Answer, evidence.KindAnswer, &answer}} {
		opened, err := evidence.Open(part.record, nil)
		if err == nil {
			err = opened.As(part.kind, part.into)
		}
		if err != nil {
			return nil, fmt.Errorf("the %s of the finding: %w", part.what, err)
		}
	}
	if challenge.Case == "" {
		return nil, tassadar.Errorf(tassadar.InputMalformed, "the challenge of the finding names no window")
	}
	if origin := v.Head().Origin; challenge.Log != origin {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.EvidenceUnverifiable, "the finding is of log %q, this is %q", challenge.Log, origin),
			"Take the file to where that log is: --data DIR names its data directory.")
	}
	named, err := evidence.Open(f.Challenge, nil)
	if err != nil {
		return nil, err
	}
	if logged := slices.ContainsFunc(v.Challenges(), func(c evidence.Logged[evidence.Challenge]) bool { return c.Digest == named.Digest }); logged {
		open := slices.ContainsFunc(o.Unanswered(), func(c evidence.Logged[evidence.Challenge]) bool { return c.Digest == named.Digest })
		return &Imported{Receipt: challenge.Receipt, Theirs: answer.Found, There: true, Open: open, Challenge: named.Digest}, nil
	}
	if err := v.Try(f.Challenge); err != nil {
		if tassadar.CodeOf(err) == tassadar.SignerUntrusted {
			return nil, tassadar.WithNext(err, "Have tassadar enrol run where it was signed, take that file in with tassadar trust add, approve it, and import again. "+
				"Or ask for the same window under your own key: "+asks(&challenge))
		}
		return nil, err
	}
	theirs := v.Try(f.Challenge, f.Answer)
	if theirs != nil && tassadar.CodeOf(theirs) != tassadar.SignerUntrusted {
		return nil, theirs
	}
	ours, err := again(ctx, challenge.Receipt, challenge.Case, uint64(challenge.Window))
	if err != nil {
		return nil, fmt.Errorf("the finding is not logged: window %d of %s was not executed again here: %w", challenge.Window, challenge.Case, err)
	}
	out := &Imported{Receipt: challenge.Receipt, Theirs: answer.Found, Ours: *ours, Same: sameFinding(&answer.Found, ours), Challenge: named.Digest}
	if answer.Found.Differs != nil && ours.Differs == nil {
		return nil, tassadar.WithNext(tassadar.Errorf(tassadar.EvidenceUnverifiable, "the finding does not reproduce and is not logged: it says of window %d of %s that %s, and %s predicts every token of it",
			ours.Window, ours.Case, answer.Found.Differs, ours.Engine), "To log what was found here: "+asks(&challenge))
	}
	records := [][]byte{f.Challenge}
	if out.Same && theirs == nil {
		records = append(records, f.Answer)
	}
	return out, o.LogFinding(ctx, named.Digest, ours, records...)
}

func asks(c *evidence.Challenge) string {
	return fmt.Sprintf("tassadar challenge %s --case %s --window %d", c.Receipt.Hex()[:12], c.Case, c.Window)
}

// sameFinding reports whether two who executed a window again found the same, by
// whatever engine.
func sameFinding(a, b *evidence.Reexecuted) bool {
	if a.Case != b.Case || a.Window != b.Window || (a.Differs == nil) != (b.Differs == nil) {
		return false
	}
	return a.Differs == nil || *a.Differs == *b.Differs
}
