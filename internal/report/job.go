package report

import (
	"fmt"
	"io"
	"strings"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/text"
)

// JobText prints a receipt of a job that was checked: what was called, what came of it, what
// ran it where, and what that rests on.
func JobText(w io.Writer, j *evidence.Job, name tassadar.Digest, worker string) {
	fmt.Fprintf(w, "job %s, module %s\n", name.Short(), j.Module.Short())
	for i := range j.Calls {
		text.Wrap(w, "  ", jobWords(j, i))
	}
	if j.Seen.Ended == tassadar.EndedRefused {
		text.Wrap(w, "  ", strings.Fields(fmt.Sprintf("refused, %s by %s: %s", j.Seen.Code, j.Seen.By, tassadar.Printable(j.Seen.Detail))))
	}
	line := fmt.Sprintf("by %s %s on %s at %s, at most %d instructions", j.Effective.Family, tassadar.Printable(j.Effective.Version), j.Machine.Class, text.Instant(j.StartedAt), j.Limit)
	if j.Instructions > 0 {
		line = fmt.Sprintf("%d instructions ", j.Instructions) + line
	}
	text.Wrap(w, "  ", strings.Fields(line))
	if j.Trace != nil {
		text.Wrap(w, "  ", strings.Fields(fmt.Sprintf("trace %s of %d tokens", j.Trace.Root.Short(), j.Trace.Tokens)))
	}
	if len(j.Nonce) > 0 {
		text.Wrap(w, "  ", []string{"nonce", fmt.Sprintf("%x", []byte(j.Nonce))})
	}
	fmt.Fprintf(w, "signed by worker %.16s; it rests on publication %d, for\n", worker, j.Publication)
	text.Cell(w, "  ", j.Cell.String())
}

// jobWords are a call of a job, and what came of it.
func jobWords(j *evidence.Job, i int) []string {
	words := []string{tassadar.Printable(j.Calls[i].Export)}
	for _, arg := range j.Calls[i].Args {
		words = append(words, tassadar.Printable(arg.String()))
	}
	switch {
	case i < len(j.Seen.Result) && j.Seen.Result[i].Trap != "":
		words = append(words, "→", "trap", string(j.Seen.Result[i].Trap))
	case i < len(j.Seen.Result):
		words = append(words, "→")
		for _, v := range j.Seen.Result[i].Results {
			words = append(words, v.String())
		}
		for _, out := range j.Seen.Result[i].Outputs {
			words = append(words, fmt.Sprintf("hex:%x", []byte(out)))
		}
		if out := j.Seen.Result[i].Written; len(out) > 0 {
			words = append(words, "wrote", fmt.Sprintf("hex:%x", []byte(out)))
		}
	}
	return words
}
