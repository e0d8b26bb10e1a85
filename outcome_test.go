package tassadar

import (
	"fmt"
	"testing"
)

// TestOutcome goes through every ending of every kind of case.
func TestOutcome(t *testing.T) {
	right, variant, wrong := sampleDigest("right"), sampleDigest("variant"), sampleDigest("wrong")
	exact := Expectation{Results: []Digest{right, variant}}
	nothing := Expectation{} // nobody knows what it must come to
	admission := Expectation{Code: NumericUnsupported, By: ByAdmission}
	limit := Expectation{Code: StepLimitExceeded, By: ByLimit}
	engine := Expectation{Code: MalformedModule, By: ByEngine}
	mixed := Expectation{Results: []Digest{right}, Code: NumericUnsupported, By: ByAdmission} // a result that must be refused
	refusedBy := func(code Code, by Refuser) Observation { return Observation{Ended: EndedRefused, Code: code, By: by} }
	all := []struct {
		name string
		e    *Expectation
	}{{"exact", &exact}, {"unknown", &nothing}, {"by admission", &admission}, {"by limit", &limit}, {"by engine", &engine}, {"mixed", &mixed}}
	for _, c := range []struct {
		o        Observation
		definite bool
		want     [6]Outcome // exact, unknown, by admission, by limit, by engine, mixed
	}{
		{Observation{Ended: EndedReturned, Digest: right}, true, [6]Outcome{Passed, Differed, Differed, Differed, Differed, Differed}},
		{Observation{Ended: EndedReturned, Digest: variant}, true, [6]Outcome{Passed, Differed, Differed, Differed, Differed, Differed}},
		{Observation{Ended: EndedReturned, Digest: wrong}, true, [6]Outcome{Differed, Differed, Differed, Differed, Differed, Differed}},
		{Observation{Ended: EndedReturned}, true, [6]Outcome{Differed, Differed, Differed, Differed, Differed, Differed}},
		{Observation{Ended: EndedTrapped, Digest: right}, true, [6]Outcome{Passed, Differed, Differed, Differed, Differed, Differed}},
		{Observation{Ended: EndedTrapped, Digest: wrong}, true, [6]Outcome{Differed, Differed, Differed, Differed, Differed, Differed}},
		// A code beside a result changes nothing.
		{Observation{Ended: EndedReturned, Digest: wrong, Code: NumericUnsupported, By: ByAdmission}, true, [6]Outcome{Differed, Differed, Differed, Differed, Differed, Differed}},
		{refusedBy(NumericUnsupported, ByAdmission), false, [6]Outcome{Refused, Refused, Refused, Differed, Differed, Refused}},
		{refusedBy(NumericUnsupported, ByEngine), true, [6]Outcome{Refused, Refused, Differed, Differed, Differed, Differed}},
		{refusedBy(NumericUnsupported, ByLimit), false, [6]Outcome{NotMeasured, NotMeasured, NotMeasured, NotMeasured, NotMeasured, NotMeasured}},
		{refusedBy(StepLimitExceeded, ByLimit), false, [6]Outcome{NotMeasured, NotMeasured, NotMeasured, Refused, NotMeasured, NotMeasured}},
		{refusedBy(TimeLimitExceeded, ByLimit), false, [6]Outcome{NotMeasured, NotMeasured, NotMeasured, NotMeasured, NotMeasured, NotMeasured}},
		{refusedBy(StepLimitExceeded, ByEngine), true, [6]Outcome{Refused, Refused, Differed, Differed, Differed, Differed}},
		{refusedBy(MalformedModule, ByEngine), true, [6]Outcome{Refused, Refused, Differed, Differed, Refused, Differed}},
		{refusedBy(MalformedModule, ByAdmission), false, [6]Outcome{Refused, Refused, Differed, Differed, Differed, Differed}},
		{refusedBy("", ""), false, [6]Outcome{Refused, Refused, Differed, Differed, Differed, Differed}},
		// A result beside a refusal does not make it pass.
		{Observation{Ended: EndedRefused, Digest: right, Code: NumericUnsupported, By: ByEngine}, true, [6]Outcome{Refused, Refused, Differed, Differed, Differed, Differed}},
		{Observation{Ended: EndedNotMeasured, Code: BackendUnavailable}, false, [6]Outcome{NotMeasured, NotMeasured, NotMeasured, NotMeasured, NotMeasured, NotMeasured}},
		{Observation{Ended: EndedNotMeasured, Digest: right}, false, [6]Outcome{NotMeasured, NotMeasured, NotMeasured, NotMeasured, NotMeasured, NotMeasured}},
		{Observation{Ended: EndedNotMeasured, Code: NumericUnsupported, By: ByAdmission}, false, [6]Outcome{NotMeasured, NotMeasured, NotMeasured, NotMeasured, NotMeasured, NotMeasured}},
		{Observation{Ended: EndedSkipped, Digest: right}, false, [6]Outcome{Skipped, Skipped, Skipped, Skipped, Skipped, Skipped}},
		{Observation{}, false, [6]Outcome{NotMeasured, NotMeasured, NotMeasured, NotMeasured, NotMeasured, NotMeasured}},
		{Observation{Ended: "exploded", Digest: right}, false, [6]Outcome{NotMeasured, NotMeasured, NotMeasured, NotMeasured, NotMeasured, NotMeasured}},
	} {
		if got := c.o.Definite(); got != c.definite {
			t.Errorf("%+v: definite %t, want %t", c.o, got, c.definite)
		}
		for i, kind := range all {
			got := kind.e.Outcome(c.o)
			if got != c.want[i] {
				t.Errorf("%s case, %+v: %s, want %s", kind.name, c.o, got, c.want[i])
			}
			// What satisfies a case is definite or refused as it must be, and nothing
			// that could not be measured satisfies anything.
			if kind.e.Satisfied(got) && (got == NotMeasured || got == Skipped || got == Differed) {
				t.Errorf("%s case: %s satisfies it", kind.name, got)
			}
		}
	}
	for o, want := range map[Outcome][2]bool{Passed: {true, false}, Differed: {}, Refused: {false, true}, NotMeasured: {}, Skipped: {}} {
		if got := [2]bool{exact.Satisfied(o), admission.Satisfied(o)}; got != want {
			t.Errorf("%s satisfies an exact case %t and a refusal case %t, want %t", o, got[0], got[1], want)
		}
	}
}

// TestOutcomeIsTotal: whatever was seen comes to one of the five.
func TestOutcomeIsTotal(t *testing.T) {
	known := map[Outcome]bool{Passed: true, Differed: true, Refused: true, NotMeasured: true, Skipped: true}
	for _, ended := range []Ending{EndedReturned, EndedTrapped, EndedRefused, EndedNotMeasured, EndedSkipped, "", "x"} {
		for _, by := range []Refuser{ByAdmission, ByLimit, ByEngine, "", "x"} {
			for _, code := range []Code{"", NumericUnsupported, TimeLimitExceeded, "x"} {
				for _, digest := range []Digest{"", sampleDigest("a"), "x"} {
					o := Observation{Ended: ended, By: by, Code: code, Digest: digest}
					for _, e := range []Expectation{{}, {Results: []Digest{digest}}, {Code: NumericUnsupported, By: by}} {
						if got := e.Outcome(o); !known[got] {
							t.Errorf("%s of %+v", fmt.Sprintf("%q", got), o)
						}
					}
				}
			}
		}
	}
}
