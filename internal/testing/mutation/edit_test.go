package mutation_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"

	"tassadar"
)

// site is a place in a value that an edit can change.
type site struct {
	path string
	v    reflect.Value
}

// sites lists every field, element and map of a value.
func sites(v reflect.Value, path string, out *[]site) {
	switch v.Kind() {
	case reflect.Pointer:
		*out = append(*out, site{path, v})
		if !v.IsNil() {
			sites(v.Elem(), path, out)
		}
	case reflect.Struct:
		if _, ok := v.Interface().(tassadar.Value); ok {
			*out = append(*out, site{path, v})
			return
		}
		for i := range v.NumField() {
			sites(v.Field(i), path+"."+v.Type().Field(i).Name, out)
		}
	case reflect.Slice:
		*out = append(*out, site{path, v})
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return
		}
		for i := range v.Len() {
			sites(v.Index(i), path+"[]", out)
		}
	default:
		*out = append(*out, site{path, v})
	}
}

// pool holds the texts and numbers of real records by the field that has them:
// what belongs elsewhere is the best forgery.
type pool map[string][]reflect.Value

func (p pool) add(body any) {
	var all []site
	sites(reflect.ValueOf(body).Elem(), "", &all)
	for _, s := range all {
		if k := s.v.Kind(); k == reflect.Pointer || k == reflect.Struct || k == reflect.Map || k == reflect.Slice && s.v.Type().Elem().Kind() != reflect.Uint8 {
			continue
		}
		name := poolName(&s)
		if len(p[name]) < 64 && !slices.ContainsFunc(p[name], func(v reflect.Value) bool { return reflect.DeepEqual(v.Interface(), s.v.Interface()) }) {
			c := reflect.New(s.v.Type()).Elem()
			c.Set(s.v)
			p[name] = append(p[name], c)
		}
	}
}

func poolName(s *site) string {
	if s.v.Type() == reflect.TypeFor[tassadar.Digest]() {
		return "digest"
	}
	return s.v.Type().String() + s.path[strings.LastIndexByte(s.path, '.')+1:]
}

// edit changes something of the value that body points to and names it.
func edit(r *rand.Rand, body any, from pool) string {
	var all []site
	sites(reflect.ValueOf(body).Elem(), "", &all)
	s := all[r.IntN(len(all))]
	v := s.v
	if others := from[poolName(&s)]; len(others) > 1 && r.IntN(3) > 0 {
		v.Set(others[r.IntN(len(others))])
		return s.path
	}
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		} else {
			v.SetZero()
		}
	case reflect.Struct:
		v.Set(reflect.ValueOf([]tassadar.Value{tassadar.MustValue("i32:41"), tassadar.MustValue("i64:2"), tassadar.MustValue("i32:0")}[r.IntN(3)]))
	case reflect.String:
		v.SetString([]string{"", v.String() + "x", "*", "unheard_of", string(digest("another")), "é\u202e", "any"}[r.IntN(7)])
	case reflect.Bool:
		v.SetBool(!v.Bool())
	case reflect.Int, reflect.Int64:
		n := v.Int()
		v.SetInt([]int64{0, -1, n - 1, n + 1, n + 1000, n - 1000, n * 2, 1 << 40, math.MaxInt64, math.MinInt64, 1<<53 - 1, start + 100_000}[r.IntN(12)])
	case reflect.Int32:
		n := v.Int()
		v.SetInt(int64(int32([]int64{0, -1, n - 1, n + 1, n + 1000, math.MaxInt32, math.MinInt32}[r.IntN(7)])))
	case reflect.Uint64:
		n := v.Uint()
		v.SetUint([]uint64{0, n - 1, n + 1, n + 7, n / 2, 1 << 40, math.MaxUint64, 1 << 63}[r.IntN(8)])
	case reflect.Uint8, reflect.Uint32:
		v.SetUint(v.Uint() ^ 1)
	case reflect.Slice:
		editSlice(r, v)
	case reflect.Map:
		editMap(r, v)
	default:
		panic(fmt.Sprintf("no edit of %s at %s", v.Type(), s.path))
	}
	return s.path
}

func editSlice(r *rand.Rand, v reflect.Value) {
	n := v.Len()
	c := reflect.MakeSlice(v.Type(), n, n+2)
	reflect.Copy(c, v)
	how := r.IntN(7)
	if n == 0 {
		how = 4
	}
	switch how {
	case 0, 1: // one less
		i := r.IntN(n)
		c = reflect.AppendSlice(c.Slice(0, i), c.Slice(i+1, n))
	case 2: // one twice
		c = reflect.Append(c, c.Index(r.IntN(n)))
	case 3: // another order
		i, j := r.IntN(n), r.IntN(n)
		x := reflect.New(v.Type().Elem()).Elem()
		x.Set(c.Index(i))
		c.Index(i).Set(c.Index(j))
		c.Index(j).Set(x)
	case 4:
		c = reflect.Append(c, reflect.Zero(v.Type().Elem()))
	case 5: // none, or nothing
		c = reflect.MakeSlice(v.Type(), 0, 0)
		if r.IntN(2) == 0 {
			c = reflect.Zero(v.Type())
		}
	case 6:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			i := r.IntN(n)
			c.Index(i).SetUint(c.Index(i).Uint() ^ 1)
		} else {
			c = c.Slice(0, r.IntN(n))
		}
	}
	v.Set(c)
}

func editMap(r *rand.Rand, v reflect.Value) {
	keys := v.MapKeys()
	slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
	c := reflect.MakeMap(v.Type())
	for _, k := range keys {
		c.SetMapIndex(k, v.MapIndex(k))
	}
	switch how := r.IntN(3); {
	case len(keys) == 0 || how == 0:
		c.SetMapIndex(reflect.ValueOf("calc/long").Convert(v.Type().Key()), reflect.Zero(v.Type().Elem()))
	case how == 1:
		c.SetMapIndex(keys[r.IntN(len(keys))], reflect.Value{})
	default:
		x := reflect.New(v.Type().Elem())
		x.Elem().Set(v.MapIndex(keys[0]))
		edit(r, x.Interface(), pool{})
		c.SetMapIndex(keys[0], x.Elem())
	}
	v.Set(c)
}

// shift moves every instant of a value by seconds.
func shift(body any, seconds int64) {
	var all []site
	sites(reflect.ValueOf(body).Elem(), "", &all)
	for _, s := range all {
		if s.v.Kind() == reflect.Int64 && s.v.Int() > start/2 {
			s.v.SetInt(s.v.Int() + seconds)
		}
	}
}

// someBytes changes a few bytes of a text.
func someBytes(r *rand.Rand, data []byte) []byte {
	data = slices.Clone(data)
	for range 1 + r.IntN(3) {
		if len(data) == 0 {
			return []byte{byte(r.IntN(256))}
		}
		i := r.IntN(len(data))
		switch r.IntN(6) {
		case 0, 1:
			data[i] ^= 1 << r.IntN(8)
		case 2:
			data[i] = byte(r.IntN(256))
		case 3:
			data = slices.Insert(data, i, byte(r.IntN(256)))
		case 4:
			n := min(len(data)-i, 1+r.IntN(8))
			data = slices.Delete(data, i, i+n)
		case 5: // something of it twice
			n := min(len(data)-i, 1+r.IntN(40))
			data = slices.Insert(data, i, slices.Clone(data[i:i+n])...)
		}
	}
	return data
}
