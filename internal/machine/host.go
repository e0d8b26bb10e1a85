package machine

import (
	"strings"

	"github.com/denisbrodbeck/machineid"

	"tassadar"
)

// application keys the hash: ids of one host in two programs differ.
const application = "tassadar"

// hostID returns the keyed hash of the machine id (HMAC-SHA256 with the id as
// key), or machine_id_unavailable.
func hostID() (string, tassadar.Code) {
	raw, err := machineid.ID()
	if err != nil || !usable(raw) {
		return "", tassadar.MachineIDUnavailable
	}
	id, err := machineid.ProtectedID(application)
	if err != nil {
		return "", tassadar.MachineIDUnavailable
	}
	return id, ""
}

// usable reports whether a machine id tells hosts apart. An empty file, the
// word "uninitialized" (first boot) and zeros do not (machine-id(5)).
func usable(id string) bool {
	id = strings.TrimSpace(id)
	return id != "" && id != "uninitialized" && strings.Trim(id, "0-") != ""
}
