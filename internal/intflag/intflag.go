// Package intflag defines flags that take whole numbers within a range: what is out of
// it is refused where flags are parsed (bad_use), with the range in the message.
//
// Start with [Var].
package intflag

import (
	"fmt"
	"math"
	"strconv"

	"github.com/spf13/pflag"

	"tassadar"
)

// Int is a type of such a flag.
type Int interface{ int | int64 | uint64 }

// Value is a whole number with its range.
type Value[T Int] struct {
	p           *T
	least, most T
}

// Var defines a flag that takes least to most. The default may lie outside: it stands
// for a flag that is not given. The usage ends with the range, where it has an end.
func Var[T Int](f *pflag.FlagSet, p *T, name string, value, least, most T, usage string) {
	*p = value
	v := &Value[T]{p, least, most}
	if uint64(most) < math.MaxInt64 {
		usage += "; " + v.Range()
	}
	f.Var(v, name, usage)
}

// Set takes a number in decimal, or, with its prefix, in another base.
func (v *Value[T]) Set(s string) error {
	var n T
	switch p := any(&n).(type) {
	case *uint64:
		x, err := strconv.ParseUint(s, 0, 64)
		if err != nil {
			return v.want()
		}
		*p = x
	default:
		x, err := strconv.ParseInt(s, 0, 64)
		if n = T(x); err != nil || int64(n) != x {
			return v.want()
		}
	}
	if n < v.least || n > v.most {
		return v.want()
	}
	*v.p = n
	return nil
}

func (v *Value[T]) want() error {
	return tassadar.Errorf(tassadar.BadUse, "want a whole number, %s", v.Range())
}

// Range says what is taken.
func (v *Value[T]) Range() string { return fmt.Sprintf("%d to %d", v.least, v.most) }

// String is the number, "" where there is none.
func (v *Value[T]) String() string {
	if v.p == nil {
		return ""
	}
	return fmt.Sprint(*v.p)
}

// Type is what help texts call the number.
func (v *Value[T]) Type() string { return "int" }
