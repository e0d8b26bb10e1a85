package generate

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// genFunc is one generated function. Its body may end in calls, written as
// callTail or callChild, the name and the arguments; the functions called come
// earlier in the list.
type genFunc struct {
	name   string
	params []string
	body   string
}

const (
	callTail  = "\x01" // the same plan goes on
	callChild = "\x02" // one of several goes on
)

var localName = regexp.MustCompile(`\b(r|top|ok|v|s|id)([0-9]+)\b`)

// canonicalNames numbers local names by their first use, so that code that
// does the same is the same.
func canonicalNames(body string) (string, map[string]string) {
	renamed := map[string]string{}
	return rename(body, renamed, map[string]int{}), renamed
}

// rename writes other local names: those of renamed, and for one that is not there
// the next number of its kind, which it adds. next has, by kind, the first number
// that is free.
func rename(body string, renamed map[string]string, next map[string]int) string {
	return localName.ReplaceAllStringFunc(body, func(name string) string {
		to, ok := renamed[name]
		if !ok {
			kind := strings.TrimRight(name, "0123456789")
			to = fmt.Sprint(kind, next[kind])
			next[kind]++
			renamed[name] = to
		}
		return to
	})
}

var callLine = regexp.MustCompile("(\x01|\x02)(f[0-9]+)\\(([^\n]*)\\)\n")

// inside is the body of f where it stands at the end of caller: with the
// arguments for its parameters, and names of its own for all else.
func (f *genFunc) inside(caller *genFunc, args []string) string {
	next := map[string]int{}
	for _, c := range localName.FindAllStringSubmatch(strings.Join(caller.params, " ")+" "+caller.body, -1) {
		if n, err := strconv.Atoi(c[2]); err == nil {
			next[c[1]] = max(next[c[1]], n+1)
		}
	}
	renamed := map[string]string{}
	for i, p := range f.params {
		renamed[p] = args[i]
	}
	return rename(f.body, renamed, next)
}

// link writes the functions: what only one place goes on with stands there,
// all else is called.
func (g *generator) link(roots []string) {
	places := map[string]int{}
	for _, name := range roots {
		places[name] += 2
	}
	for _, f := range g.code {
		for _, c := range callLine.FindAllStringSubmatch(f.body, -1) {
			if places[c[2]]++; c[1] == callChild {
				places[c[2]]++
			}
		}
	}
	byName := map[string]*genFunc{}
	for i := range g.code {
		f := &g.code[i]
		byName[f.name] = f
		f.body = callLine.ReplaceAllStringFunc(f.body, func(text string) string {
			c := callLine.FindStringSubmatch(text)
			to := byName[c[2]]
			if places[to.name] > 1 {
				args := "p, own"
				if c[3] != "" {
					args += ", " + c[3]
				}
				return fmt.Sprintf("return m.%s(%s)\n", to.name, args)
			}
			return to.inside(f, strings.Split(c[3], ", "))
		})
		if places[f.name] == 1 {
			continue
		}
		body, renamed := canonicalNames(f.body)
		sig := "p int, own Token"
		for _, r := range f.params {
			sig += fmt.Sprintf(", %s int64", renamed[r])
		}
		g.function(fmt.Sprintf("func (m *State) %s(%s) (Token, bool) {\n%s}\n\n", f.name, sig, body))
	}
}
