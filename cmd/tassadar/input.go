package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"tassadar"
	"tassadar/evidence"
	"tassadar/internal/callflags"
	"tassadar/internal/dispatch"
	"tassadar/internal/input"
	"tassadar/internal/text"
)

// parseInstant reads what --at holds; empty means now.
func (a *app) parseInstant(s string) (int64, error) {
	if s == "" {
		return a.now(), nil
	}
	return text.ReadInstant(s)
}

// onceOnly makes all flags that hold one value refuse a second, different one: the last
// would win, and nobody would hear of the first.
func onceOnly(root *cobra.Command) {
	wrapped := map[*pflag.Flag]bool{}
	each(root, func(cmd *cobra.Command) {
		for _, set := range []*pflag.FlagSet{cmd.Flags(), cmd.PersistentFlags()} {
			set.VisitAll(func(f *pflag.Flag) {
				_, list := f.Value.(pflag.SliceValue)
				if _, each := f.Value.(callflags.Repeated); !list && !each && !wrapped[f] {
					wrapped[f] = true
					f.Value = &onceValue{Value: f.Value}
				}
			})
		}
	})
}

// onceValue is a flag's value that is set once, or again to the same.
type onceValue struct {
	pflag.Value
	given []string // what was given, at most once
}

func (v *onceValue) Set(s string) error {
	if len(v.given) > 0 && v.given[0] != s {
		return fmt.Errorf("it is given twice, and before it was %q", v.given[0])
	}
	v.given = []string{s}
	return v.Value.Set(s)
}

// atFlag is the flag --at, which is refused where it is given and empty.
func atFlag(f *pflag.FlagSet, at *string, use string) {
	f.Var((*instantValue)(at), "at", use+", RFC 3339 or Unix seconds (default now)")
}

type instantValue string

func (v *instantValue) String() string { return string(*v) }
func (v *instantValue) Type() string   { return "INSTANT" }
func (v *instantValue) Set(s string) error {
	if _, err := text.ReadInstant(s); err != nil {
		return errors.Unwrap(err)
	}
	*v = instantValue(s)
	return nil
}

// checkLabel refuses a --label that people could not read.
func checkLabel(label string) error {
	if err := tassadar.CheckLabel(label); err != nil {
		return tassadar.Errorf(tassadar.BadUse, "--label: %w", err)
	}
	return nil
}

// checkEnough refuses the beginning of a key id or a digest that is too short for what is
// logged for good about it: a letter that today one alone begins with is a mistyped one.
func checkEnough(what, begins, next string) error {
	const least = 8
	if len(strings.TrimPrefix(begins, "sha256:")) >= least {
		return nil
	}
	return tassadar.WithNext(tassadar.Errorf(tassadar.BadUse, "%q is too short to name %s for good: want at least %d letters of its beginning", begins, what, least), next)
}

// checkWhy refuses a --why that is missing or that people could not read.
func checkWhy(why string) error {
	if why == "" {
		return tassadar.Errorf(tassadar.BadUse, "--why is needed: it is logged and shown")
	}
	if err := tassadar.CheckReason(why); err != nil {
		return tassadar.Errorf(tassadar.BadUse, "--why: %w", err)
	}
	return nil
}

// recordOf reads a file that has to hold a record of one of these kinds.
func recordOf(file string, want ...evidence.Kind) ([]byte, error) {
	record, err := input.Record(file)
	if err != nil {
		return nil, err
	}
	kinds := make([]string, len(want))
	for i, k := range want {
		kinds[i] = string(k)
	}
	if err := dispatch.CheckKind(record, kinds...); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return record, nil
}

// few joins errors, the first ones of many.
func few(problems []error) error {
	const most = 20
	if n := len(problems); n > most {
		problems = append(slices.Clip(problems[:most]), fmt.Errorf("and %d more", n-most))
	}
	return errors.Join(problems...)
}

// required marks flags that have to be given; an empty text may be meant.
func required(cmd *cobra.Command, flags ...string) {
	for _, flag := range flags {
		if err := cmd.MarkFlagRequired(flag); err != nil {
			panic(err) // the flag is defined above
		}
	}
}
