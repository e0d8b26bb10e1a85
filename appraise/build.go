package appraise

import (
	"fmt"
	"strings"

	"tassadar"
)

// shownBuild bounds what is said of one command or one set of sources, in bytes: a
// receipt may name any.
const shownBuild = 600

// commandWords writes a command of a build record, and what is no plain word in quotes.
func commandWords(command []string) string {
	words := make([]string, len(command))
	for i, w := range command {
		words[i] = w
		if w == "" || strings.ContainsAny(w, " \t\n\"'") {
			words[i] = fmt.Sprintf("%q", w)
		}
	}
	return cutBuild(strings.Join(words, " "))
}

// sourceWords writes the sources of a build record, with their digests.
func sourceWords(sources map[string]tassadar.Digest) string {
	var words []string
	for _, name := range sorted(sources) {
		words = append(words, name+" "+sources[name].Short())
	}
	return cutBuild(strings.Join(words, ", "))
}

func cutBuild(s string) string {
	switch {
	case s == "":
		return "none"
	case len(s) > shownBuild:
		return strings.ToValidUTF8(s[:shownBuild], "") + "…"
	}
	return s
}
