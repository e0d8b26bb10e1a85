package all

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"tassadar"
	"tassadar/internal/backend/adapter"
	"tassadar/internal/backend/known"
	"tassadar/internal/text"
)

// CheckFamilies refuses backend families that this program does not know: a policy may
// name them, and nobody who mistypes one means that. Its warnings are [Undescribed].
func CheckFamilies(data string, families []string) (warnings []string, err error) {
	for _, f := range families {
		if _, err := Registry(data).Backend(f); err != nil {
			return nil, tassadar.Errorf(tassadar.BadUse, "--backend %q: this program knows no such family%s; tassadar backend list shows those that it knows", f, text.Meant(f, known.Families()))
		}
	}
	return Undescribed(data, families), nil
}

// Undescribed says of backend families which are of adapters that no file in the data
// directory describes: one a family, with what to do.
func Undescribed(data string, families []string) (warnings []string) {
	good, bad := adapter.Read(Adapters(data))
	var here []string
	for _, name := range slices.Sorted(maps.Keys(good)) {
		here = append(here, good[name].Family())
	}
	for _, name := range slices.Sorted(maps.Keys(bad)) {
		here = append(here, (&adapter.File{Name: name}).Family())
	}
	for _, f := range families {
		if strings.HasPrefix(f, (&adapter.File{}).Family()) && !slices.Contains(here, f) {
			warnings = append(warnings, fmt.Sprintf("no file in %s describes %s%s; its cells stay unmeasured until a host that has it measures them\n  next: tassadar backend add FILE.yaml adds it to this host; a name that is wrong goes out of the envelope", Adapters(data), f, text.Meant(f, here)))
		}
	}
	return warnings
}
