package report

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"tassadar/internal/atwork"
	"tassadar/internal/text"
)

// TransformerModule is where a server has the module that [Site.Transformer] shows.
const TransformerModule = "/transformer/sum.wasm"

// transformerPage is what the template of [Site.Transformer] shows.
type transformerPage struct {
	frame
	Work       *atwork.Work
	Step       *atwork.Step
	Total      int
	Token      tokenView // that is predicted
	Before     tokenView // at which it is
	Means      string    // what its kind is
	Module     string    // where it is
	Prev, Next int       // steps, 0 for none
	Code       []codeRow
	Data       []tokenView // of the prompt, what is not code
	Trace      []tokenView // what came behind the prompt
	Places     []placeView
	Kinds      []kindView
	Heads      int      // that looked at one position
	Commands   []string // that show the same
}

// codeRow is an instruction with its tokens.
type codeRow struct {
	atwork.Instruction
	Doing  bool
	Tokens []tokenView
}

// tokenView is a token, or several of one name in a row.
type tokenView struct {
	atwork.Token
	Last  int // the position of the last of them
	Times int
	Heads int // that looked there
	Step  int // that predicted it, 0 for none
	Is    bool
	Later bool // it was not there yet
}

// placeView is a position that heads looked at.
type placeView struct {
	atwork.Place
	Token tokenView
	Doing bool // it is in the instruction that is executed
}

// kindView is the best token of a kind.
type kindView struct {
	atwork.Candidate
	Means string
}

// kindMeans says what each kind of token is.
var kindMeans = map[string]string{
	"d0":     "the last 16 bits of a number, which go into a register with those before",
	"d1":     "16 bits of a number, before its last",
	"d2":     "16 bits of a number, before d1",
	"d3":     "16 bits of a number, before d2; in the prompt an operand of an instruction",
	"m0":     "the last 16 bits of a word that goes into memory",
	"jump":   "execution goes on elsewhere",
	"call":   "a function is called",
	"ret":    "a function returns",
	"far":    "a jump of more than 4,095 instructions; jump, call or ret follows",
	"next":   "the instruction gave no value; execution goes on with the next",
	"trap":   "the program fails",
	"done":   "the call is over",
	"host":   "the program asks something of its host",
	"op":     "an operation, in the prompt",
	"start":  "the beginning of the prompt",
	"invoke": "the host calls a function",
}

// Transformer writes the page of a run of the token machine at one of its steps, from 1;
// false where it has no such step.
func (s *Site) Transformer(w io.Writer, run *atwork.Work, step int) (bool, error) {
	if step < 1 || step > len(run.Steps) {
		return false, nil
	}
	now := &run.Steps[step-1]
	p := &transformerPage{Work: run, Step: now, Total: len(run.Steps), Prev: step - 1, Heads: len(now.Looks)}
	if step < p.Total {
		p.Next = step + 1
	}
	f, err := s.frame(fmt.Sprintf("The transformer at work, step %d", step), "/transformer")
	if err != nil {
		return true, err
	}
	p.frame = f
	p.Site.Snapshot = "" // nothing of it changes with the log
	if err := p.Site.with("transformer.css"); err != nil {
		return true, err
	}
	p.fill(run, now)
	call := fmt.Sprintf("sum.wasm --invoke %s --arg i32:%d", run.Export, run.Argument)
	p.Commands = []string{"tassadar vm run " + call, "tassadar vm trace " + call, "tassadar vm inspect"}
	return true, write(w, "transformer.tmpl", p)
}

// pager is what leads to other steps.
type pager struct {
	P     *transformerPage
	Where string
}

// Pager leads to other steps.
func (p *transformerPage) Pager(where string) pager { return pager{p, where} }

// changeTable is a table of cells.
type changeTable struct {
	P         *transformerPage
	Title, Of string
	Cells     []atwork.Change
}

// Table shows cells before and after a token.
func (p *transformerPage) Table(title, of string, cells []atwork.Change) changeTable {
	return changeTable{p, title, of, cells}
}

// Grouped is a number with its digits in groups of three.
func (p *transformerPage) Grouped(v any) string { return text.Grouped(fmt.Sprint(v)) }

// Spans are ascending numbers, those in a row drawn together.
func (p *transformerPage) Spans(v []int) string { return spans(v) }

// fill arranges the tokens, and what heads looked at of them.
func (p *transformerPage) fill(run *atwork.Work, now *atwork.Step) {
	heads := make([]int, len(run.Tokens))
	places := now.Places()
	for i := range places {
		heads[places[i].At] = places[i].Heads
	}
	steps := map[int]int{}
	for i := range run.Steps {
		steps[run.Steps[i].Position] = i + 1
	}
	view := func(at int) tokenView {
		return tokenView{Token: run.Tokens[at], Last: at, Times: 1, Heads: heads[at], Step: steps[at], Is: at == now.Position, Later: at > now.Position}
	}
	end := 1
	for i := range run.Code {
		row := codeRow{Instruction: run.Code[i], Doing: run.Code[i].PC == now.Doing.PC}
		for at := row.First; at < row.First+atwork.CodeTokens; at++ {
			row.Tokens = append(row.Tokens, view(at))
		}
		end = row.First + atwork.CodeTokens
		p.Code = append(p.Code, row)
	}
	for at := end; at < len(run.Tokens); at++ {
		v := view(at)
		if at >= run.PromptTokens {
			p.Trace = append(p.Trace, v)
			continue
		}
		if n := len(p.Data); n > 0 && p.Data[n-1].Name == v.Name && p.Data[n-1].Says == v.Says && p.Data[n-1].Heads == 0 && v.Heads == 0 {
			p.Data[n-1].Last, p.Data[n-1].Times = at, p.Data[n-1].Times+1
			continue
		}
		p.Data = append(p.Data, v)
	}
	for i := range places {
		at := places[i].At
		p.Places = append(p.Places, placeView{places[i], view(at), at >= now.Doing.First && at < now.Doing.First+atwork.CodeTokens})
	}
	for _, k := range now.Kinds {
		p.Kinds = append(p.Kinds, kindView{k, kindMeans[k.Kind]})
	}
	p.Before = view(now.Position - 1)
	p.Token, p.Means, p.Module = view(now.Position), kindMeans[run.Tokens[now.Position].Kind], TransformerModule
}

// spans writes ascending numbers with those in a row drawn together: 2, 5–8.
func spans(numbers []int) string {
	var out []string
	for i := 0; i < len(numbers); {
		j := i
		for j+1 < len(numbers) && numbers[j+1] == numbers[j]+1 {
			j++
		}
		word := strconv.Itoa(numbers[i])
		if j > i {
			word += "–" + strconv.Itoa(numbers[j])
		}
		out = append(out, word)
		i = j + 1
	}
	return strings.Join(out, ", ")
}
