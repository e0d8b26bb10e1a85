package policy

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tassadar"
)

// composite is the policy of one module with the members given, and profiles of names
// only beside it, each with members of its own: own.z.v1 in the same gate, own.else.v1 in
// another.
func composite(t *testing.T, members, ofZ string) string {
	t.Helper()
	dir := own(t, "gate: own\ntitle: P\nprerequisites:\n- {id: portability, title: P, kind: portability}\nprofiles: [own.y.v1, own.z.v1]\n", "")
	write(t, filepath.Join(dir, "gates", "else.yaml"), "gate: else\ntitle: P\nprerequisites:\n- {id: portability, title: P, kind: portability}\nprofiles: [own.else.v1]\n")
	for name, gate := range map[string]string{"z": "own", "else": "else"} {
		id := "own." + name + ".v1"
		text := fmt.Sprintf("profile: %s\ntitle: P\ngate: %s\nimplemented: false\n", id, gate)
		if name == "z" && ofZ != "" {
			text += "members: " + ofZ + "\n"
		}
		write(t, filepath.Join(dir, "profiles", name+".yaml"), text)
		write(t, filepath.Join(dir, "envelopes", name+".yaml"), strings.ReplaceAll(ownEnvelope("[b]", "[supplied]", "[linux/amd64/v4]"), "own.y.v1", id))
	}
	file := filepath.Join(dir, "profiles", "y.yaml")
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	write(t, file, strings.Replace(string(data), "implemented: true\n", "implemented: true\nmembers: "+members+"\n", 1))
	return dir
}

// TestLintMembers: members are declared profiles of the same gate, each once, and lead
// back to nobody.
func TestLintMembers(t *testing.T) {
	b, err := Load(composite(t, "[own.z.v1]", ""))
	if err != nil {
		t.Fatal(err)
	}
	if p, _ := b.Policy.Profile("own.y.v1"); !slices.Equal(p.Members, []string{"own.z.v1"}) {
		t.Errorf("members %v", p.Members)
	}
	for _, c := range []struct{ name, members, ofZ, place, want string }{
		{"not declared", "[own.none.v1]", "", "profiles/y.yaml:5:", `profile "own.none.v1" is not declared`},
		{"of another gate", "[own.z.v1, own.else.v1]", "", "profiles/y.yaml:5:", "member own.else.v1 belongs to gate else, and not to gate own"},
		{"twice", "[own.z.v1, own.z.v1]", "", "profiles/y.yaml:5:", "profile own.z.v1 stands twice"},
		{"itself", "[own.y.v1]", "", "profiles/y.yaml:5:", "profile own.y.v1 is a member of itself"},
		{"a circle", "[own.z.v1]", "[own.y.v1]", "profiles/y.yaml:5:", "profiles are members of one another: own.y.v1 → own.z.v1 → own.y.v1"},
	} {
		_, err := Load(composite(t, c.members, c.ofZ))
		if tassadar.CodeOf(err) != tassadar.PolicyMalformed || !says(err, c.place, c.want) {
			t.Errorf("%s: got %v, want %s", c.name, err, c.want)
		}
		if err != nil && strings.Count(err.Error(), "\n") > 1 {
			t.Errorf("%s is told more than once:\n%v", c.name, err)
		}
	}
}

// TestBuiltinComposite: the public broad family is made of the broad profiles of programs
// and of numbers.
func TestBuiltinComposite(t *testing.T) {
	b, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	const composite = "tassadar.internal_compute.public_broad_family.v1"
	for _, p := range b.Policy.Profiles {
		var want []string
		if p.ID == composite {
			for _, q := range b.Policy.Profiles {
				if q.Gate == tassadar.GateBroad && q.ID != composite && !strings.HasPrefix(q.ID, "tassadar.token_machine.") {
					want = append(want, q.ID)
				}
			}
		}
		if !slices.Equal(p.Members, want) {
			t.Errorf("%s has the members %v, want %v", p.ID, p.Members, want)
		}
	}
}
