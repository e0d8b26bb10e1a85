package machine

import "golang.org/x/sys/windows/registry"

// machineID reads the machine id, and says where it stands.
func machineID() (where, id string, err error) {
	const key = `SOFTWARE\Microsoft\Cryptography`
	where = `HKLM\` + key + `\MachineGuid`
	k, err := registry.OpenKey(registry.LOCAL_MACHINE, key, registry.QUERY_VALUE|registry.WOW64_64KEY)
	if err != nil {
		return where, "", err
	}
	defer k.Close()
	id, _, err = k.GetStringValue("MachineGuid")
	return where, id, err
}
