package access_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tassadar"
	"tassadar/internal/access"
)

func made(t *testing.T, data string, scope access.Scope, until int64) (string, access.Token) {
	t.Helper()
	text, token, err := access.New(data, "label", scope, 5, until)
	if err != nil {
		t.Fatal(err)
	}
	return text, token
}

// A token is good until it is too old or ended, and nobody finds it in what is kept.
func TestTokens(t *testing.T) {
	data := t.TempDir()
	text, token := made(t, data, access.Dispatch, 10)
	other, _ := made(t, data, access.Submit, 10)
	if got, err := access.Check(data, text, 10); err != nil || got != token || got.Scope != access.Dispatch || got.Made != 5 {
		t.Errorf("%+v: %v", got, err)
	}
	refuse := func(what, text string, now int64) {
		t.Helper()
		if got, err := access.Check(data, text, now); tassadar.CodeOf(err) != tassadar.Unauthorized || tassadar.NextOf(err) == "" || got != (access.Token{}) {
			t.Errorf("%s: %+v: %v", what, got, err)
		} else if secret := text[strings.LastIndex(text, ".")+1:]; len(secret) > 10 && strings.Contains(err.Error(), secret) {
			t.Errorf("%s: the error tells it: %v", what, err)
		}
	}
	parts, others := strings.Split(text, "."), strings.Split(other, ".")
	refuse("too old", text, 11)
	refuse("nothing", "", 10)
	refuse("another's secret", strings.Join([]string{parts[0], parts[1], others[2]}, "."), 10)
	refuse("no such token", strings.Join([]string{parts[0], strings.Repeat("0", 16), parts[2]}, "."), 10)
	refuse("a path", strings.Join([]string{parts[0], "../access/" + parts[1], parts[2]}, "."), 10)
	refuse("another version", "a2"+text[2:], 10)
	refuse("half", text[:len(text)-4], 10)
	refuse("more", text+".x", 10)
	err := filepath.WalkDir(data, func(name string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := os.ReadFile(name)
		if strings.Contains(string(content), parts[2]) {
			t.Errorf("%s holds the secret", name)
		}
		if info, err := d.Info(); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v %v", name, info.Mode(), err)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := access.End(data, token.ID); err != nil {
		t.Fatal(err)
	}
	refuse("ended", text, 10)
	for _, id := range []string{token.ID, "", "..", "../x", strings.ToUpper(token.ID)} {
		if err := access.End(data, id); tassadar.CodeOf(err) != tassadar.BadUse || tassadar.NextOf(err) == "" {
			t.Errorf("end of %q: %v", id, err)
		}
	}
	if all, err := access.List(data); err != nil || len(all) != 1 || all[0].Scope != access.Submit {
		t.Errorf("%+v: %v", all, err)
	}
}

// Tokens are bounded, scopes are known, and a file that somebody changed lets nobody in.
func TestTokensBounded(t *testing.T) {
	data := t.TempDir()
	if _, _, err := access.New(data, "", "all", 1, 2); tassadar.CodeOf(err) != tassadar.BadUse {
		t.Errorf("a scope that there is not: %v", err)
	}
	if access.Submit.Allows(access.Dispatch) || !access.Dispatch.Allows(access.Submit) || !access.Submit.Allows(access.Submit) {
		t.Error("scopes allow something else")
	}
	text, token := "", access.Token{}
	for range access.Most {
		text, token = made(t, data, access.Submit, 10)
	}
	if _, _, err := access.New(data, "", access.Submit, 1, 2); tassadar.CodeOf(err) != tassadar.StorageFull || tassadar.NextOf(err) == "" {
		t.Errorf("one too many: %v", err)
	}
	file := filepath.Join(data, "access", token.ID+".json")
	for _, content := range []string{"", "{}", `{"id":"` + token.ID + `","scope":"all"}`} {
		if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := access.Check(data, text, 5); err == nil {
			t.Errorf("%q lets somebody in", content)
		}
		if _, err := access.List(data); tassadar.CodeOf(err) != tassadar.InputMalformed || tassadar.NextOf(err) == "" {
			t.Errorf("%q: %v", content, err)
		}
	}
}
