package strictyaml

import (
	"encoding"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"
)

// into stores the body of a document in what v points to.
func (d *decoder) into(body ast.Node, v any) error {
	target := reflect.ValueOf(v)
	if target.Kind() != reflect.Pointer || target.IsNil() {
		panic("strictyaml: Decode wants a pointer, got " + target.Type().String())
	}
	return d.store(body, target.Elem(), "")
}

// store reads one value. The name is that of its key, for messages.
func (d *decoder) store(n ast.Node, v reflect.Value, name string) error {
	if v.Kind() == reflect.Pointer {
		fresh := reflect.New(v.Type().Elem())
		if err := d.store(n, fresh.Elem(), name); err != nil {
			return err
		}
		v.Set(fresh)
		return nil
	}
	if reader, ok := v.Addr().Interface().(encoding.TextUnmarshaler); ok {
		return d.storeText(n, v, name, reader)
	}
	switch v.Kind() {
	case reflect.Struct:
		return d.storeStruct(n, v, name)
	case reflect.Map:
		return d.storeMap(n, v, name)
	case reflect.Slice:
		list, ok := n.(*ast.SequenceNode)
		if !ok {
			return d.wrong(n, name, "a list")
		}
		out := reflect.MakeSlice(v.Type(), len(list.Values), len(list.Values))
		for i, item := range list.Values {
			if err := d.store(item, out.Index(i), name); err != nil {
				return err
			}
		}
		v.Set(out)
		return nil
	case reflect.String:
		text, ok := scalar(n)
		if !ok {
			return d.wrong(n, name, "text")
		}
		v.SetString(text)
		return nil
	case reflect.Bool:
		text, ok := plain(n)
		if !ok || text != "true" && text != "false" {
			return d.wrong(n, name, "true or false, without quotes")
		}
		v.SetBool(text == "true")
		return nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		text, ok := plain(n)
		if !ok || !decimal(strings.TrimPrefix(text, "-")) || text == "-0" {
			return d.wrong(n, name, wantInteger)
		}
		number, err := strconv.ParseInt(text, 10, v.Type().Bits())
		if err != nil {
			return d.wrong(n, name, fmt.Sprintf("an integer that fits %d bits", v.Type().Bits()))
		}
		v.SetInt(number)
		return nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return d.storeUint(n, v, name)
	}
	panic("strictyaml: no form for " + v.Type().String())
}

const wantInteger = "an integer in plain decimal digits, without quotes"

func (d *decoder) storeUint(n ast.Node, v reflect.Value, name string) error {
	text, ok := plain(n)
	if !ok || !decimal(text) {
		return d.wrong(n, name, wantInteger+", not negative")
	}
	number, err := strconv.ParseUint(text, 10, v.Type().Bits())
	if err != nil {
		return d.wrong(n, name, fmt.Sprintf("an integer that fits %d bits", v.Type().Bits()))
	}
	v.SetUint(number)
	return nil
}

// storeText reads a value with a text form of its own. One that is a number to
// Go ([tassadar.Uint]) is written as a number; JSON alone has its digits in quotes.
func (d *decoder) storeText(n ast.Node, v reflect.Value, name string, reader encoding.TextUnmarshaler) error {
	if v.CanUint() {
		return d.storeUint(n, v, name)
	}
	text, ok := scalar(n)
	if !ok {
		return d.wrong(n, name, "text")
	}
	read := reader.UnmarshalText
	if from, ok := reader.(fileReader); ok && d.read != nil {
		read = func(text []byte) error { return from.UnmarshalTextFrom(text, d.read) }
	}
	if err := read([]byte(text)); err != nil {
		return d.at(n.GetToken(), "%s%v", prefix(name), err)
	}
	return nil
}

func (d *decoder) storeStruct(n ast.Node, v reflect.Value, name string) error {
	values, err := d.mapping(n, name)
	if err != nil {
		return err
	}
	fields := map[string]int{}
	var known []string
	for i := range v.NumField() {
		if key := fieldKey(v.Type().Field(i)); key != "" {
			fields[key] = i
			known = append(known, key)
		}
	}
	for _, value := range values {
		i, ok := fields[value.key]
		if !ok {
			return d.at(value.at, "unknown field %q; want one of %s", value.key, strings.Join(known, ", "))
		}
		if err := d.store(value.node, v.Field(i), value.key); err != nil {
			return err
		}
	}
	return nil
}

func (d *decoder) storeMap(n ast.Node, v reflect.Value, name string) error {
	values, err := d.mapping(n, name)
	if err != nil {
		return err
	}
	out := reflect.MakeMapWithSize(v.Type(), len(values))
	for _, value := range values {
		item := reflect.New(v.Type().Elem()).Elem()
		if err := d.store(value.node, item, value.key); err != nil {
			return err
		}
		out.SetMapIndex(reflect.ValueOf(value.key).Convert(v.Type().Key()), item)
	}
	v.Set(out)
	return nil
}

// fieldKey is the key of a struct's field, empty for none.
func fieldKey(f reflect.StructField) string {
	key, _, _ := strings.Cut(f.Tag.Get("yaml"), ",")
	if key == "-" {
		return ""
	}
	return key
}

type pair struct {
	key  string
	at   *token.Token
	node ast.Node
}

// mapping lists keys and values in order; keys differ.
func (d *decoder) mapping(n ast.Node, name string) ([]pair, error) {
	var nodes []*ast.MappingValueNode
	switch n := n.(type) {
	case *ast.MappingNode:
		nodes = n.Values
	case *ast.MappingValueNode:
		nodes = []*ast.MappingValueNode{n}
	default:
		return nil, d.wrong(n, name, "a mapping of keys to values")
	}
	out := make([]pair, 0, len(nodes))
	seen := map[string]int{}
	for _, node := range nodes {
		at := node.Key.GetToken()
		key, ok := node.Key.(*ast.StringNode)
		if !ok {
			return nil, d.at(at, "%q as a key; want a name, in quotes where it looks like a number", strings.TrimSpace(at.Value))
		}
		if line, dup := seen[key.Value]; dup {
			return nil, d.at(at, "key %q is already defined in line %d", key.Value, line)
		}
		seen[key.Value] = at.Position.Line
		out = append(out, pair{key.Value, at, node.Value})
	}
	return out, nil
}

// scalar returns the text of a scalar: in quotes, in a block, or as it stands.
func scalar(n ast.Node) (string, bool) {
	switch n := n.(type) {
	case *ast.StringNode:
		return n.Value, true
	case *ast.LiteralNode:
		return n.Value.Value, true
	}
	return plain(n)
}

// plain returns the text of a scalar without quotes, as it stands.
func plain(n ast.Node) (string, bool) {
	switch n := n.(type) {
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		return n.GetToken().Value, true
	case *ast.StringNode:
		return n.Value, n.Token.Type == token.StringType
	}
	return "", false
}

func decimal(s string) bool {
	if s == "" || s[0] == '0' && len(s) > 1 {
		return false
	}
	for _, c := range s {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}

func prefix(name string) string {
	if name == "" {
		return ""
	}
	return name + ": "
}

// wrong says what was read and what is wanted.
func (d *decoder) wrong(n ast.Node, name, want string) error {
	if n == nil {
		return d.errorf(1, 1, "%sno value; want %s", prefix(name), want)
	}
	at := n.GetToken()
	var read string
	switch n := n.(type) {
	case *ast.NullNode:
		return d.at(at, "%sno value; want %s", prefix(name), want)
	case *ast.MappingNode, *ast.MappingValueNode:
		read = "a mapping"
	case *ast.SequenceNode:
		read = "a list"
	case *ast.LiteralNode:
		read = "a block of text"
	case *ast.StringNode:
		read = strconv.Quote(short(n.Value))
		if n.Token.Type != token.StringType {
			read += " in quotes"
		}
	default:
		read = strconv.Quote(short(at.Value))
	}
	return d.at(at, "%s%s; want %s", prefix(name), read, want)
}

// short keeps messages to a line.
func short(s string) string {
	const most = 60
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return s
}
