package machine

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"tassadar"
)

// application keys the hash: ids of one host in two programs differ.
const application = "tassadar"

// hostID returns the keyed hash of the host's machine id (HMAC-SHA256 with the
// id as key), in hexadecimal. The error carries machine_id_unavailable and says
// where there is no id.
func hostID() (string, error) {
	where, id, err := machineID()
	if err != nil {
		return "", tassadar.Errorf(tassadar.MachineIDUnavailable, "read %s: %w", where, err)
	}
	return protect(where, id)
}

func protect(where, id string) (string, error) {
	id = strings.TrimSpace(id)
	if !usable(id) {
		return "", tassadar.Errorf(tassadar.MachineIDUnavailable, "%s holds no machine id (%q)", where, id)
	}
	mac := hmac.New(sha256.New, []byte(id))
	mac.Write([]byte(application))
	return hex.EncodeToString(mac.Sum(nil)), nil
}

// usable reports whether a machine id tells hosts apart. An empty file, the
// word "uninitialized" (first boot) and zeros do not (machine-id(5)).
func usable(id string) bool {
	id = strings.TrimSpace(id)
	return id != "" && id != "uninitialized" && strings.Trim(id, "0-") != ""
}
