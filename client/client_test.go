package client_test

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"tassadar"
	"tassadar/client"
)

// TestNoServer: what is no address is bad_use, and what is no server of Tassadar's is said.
func TestNoServer(t *testing.T) {
	for _, address := range []string{"", "localhost:8080", "ftp://x", "http://", "http://x/?q", "http://x/#f", "http://[", "/path"} {
		if _, err := client.New(address, nil); tassadar.CodeOf(err) != tassadar.BadUse {
			t.Errorf("%q: %v", address, err)
		}
	}
	for name, answer := range map[string]func(w http.ResponseWriter){
		"another server":    func(w http.ResponseWriter) { http.Error(w, "nothing here", http.StatusNotFound) },
		"a problem of none": func(w http.ResponseWriter) { w.WriteHeader(500); _, _ = w.Write([]byte(`{"code":"made_up"}`)) },
		"no JSON":           func(w http.ResponseWriter) { _, _ = w.Write([]byte("<html>")) },
		"another form":      func(w http.ResponseWriter) { _, _ = w.Write([]byte(`{"body":5}`)) },
		"cut off":           func(w http.ResponseWriter) { w.Header().Set("Content-Length", "100"); _, _ = w.Write([]byte(`{`)) },
	} {
		s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { answer(w) }))
		c, err := client.New(s.URL, nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := c.Publication(t.Context()); tassadar.CodeOf(err) != tassadar.DataUnavailable {
			t.Errorf("%s: %v", name, err)
		}
		s.Close()
		if _, err := c.Publication(t.Context()); tassadar.CodeOf(err) != tassadar.DataUnavailable {
			t.Errorf("%s, and gone: %v", name, err)
		}
	}
}
