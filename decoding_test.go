package tassadar

import (
	"encoding/json"
	"strings"
	"testing"
)

// What is wrong with a JSON text is said by its members: nobody who has the text knows
// types of this program, and its words change with no release of Go.
func TestDecodingWords(t *testing.T) {
	type inner struct {
		Hex  Bytes `json:"hex"`
		Size Uint  `json:"size"`
		Flag bool  `json:"flag"`
		Real float64
	}
	type file struct {
		Kind  string           `json:"kind"`
		Count int32            `json:"count"`
		List  []*inner         `json:"list"`
		Map   map[string]inner `json:"map"`
	}
	var kept struct {
		Raw json.RawMessage `json:"raw"`
	}
	for text, want := range map[string]string{
		`{"raw":{"a":1,"a":2}}`: `two members "a"`,
		`{"raw":"\ud800"}`:      `no JSON of RFC 8785 at "/raw"`,
	} {
		if err := DecodeCanonical([]byte(text), &kept); err == nil || err.Error() != want {
			t.Errorf("%s: %v, want: %s", text, err, want)
		}
	}
	for text, want := range map[string]string{
		``:                            `there is no JSON value`,
		`{"kind":`:                    `the JSON value is cut off`,
		`{"kind":}`:                   `no JSON from byte 8 on`,
		`[]`:                          `the JSON value is of type array, want object`,
		`{"kind":5}`:                  `member "kind" is of type number, want string`,
		`{"kind":true}`:               `member "kind" is of type boolean, want string`,
		`{"count":"5"}`:               `member "count" is of type string, want integer within 32 bits`,
		`{"count":2.5}`:               `member "count" is of type number, want integer within 32 bits`,
		`{"count":3000000000}`:        `member "count" is of type number, want integer within 32 bits`,
		`{"list":{}}`:                 `member "list" is of type object, want array`,
		`{"list":[5]}`:                `member "list" is of type number, want object`,
		`{"list":[{"hex":5}]}`:        `member "list.hex" is of type number, want string`,
		`{"list":[{"hex":"0g"}]}`:     `"0g" is no hexadecimal`,
		`{"list":[{"size":"-1"}]}`:    `"-1" is no decimal integer below 2^64`,
		`{"list":[{"flag":1}]}`:       `member "list.flag" is of type number, want boolean`,
		`{"map":{"a":{"Real":"1"}}}`:  `is of type string, want number`,
		`{"map":[]}`:                  `member "map" is of type array, want object`,
		`{"other":1}`:                 `unknown member "other"`,
		`{"list":[{"deeper":[1,2]}]}`: `unknown member "deeper"`,
		`{} {}`:                       `data after the JSON value`,
	} {
		var f file
		err := DecodeStrict([]byte(text), &f)
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "json:") || strings.Contains(err.Error(), "Go ") {
			t.Errorf("%s: %v, want: %s", text, err, want)
		}
	}
}
