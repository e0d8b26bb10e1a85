// Package all is the table of the engines that this program knows. A new kind
// of engine is added to [Registry].
package all

import (
	"tassadar/internal/backend"
	"tassadar/internal/backend/transformer"
	"tassadar/internal/backend/v8"
	"tassadar/internal/backend/wazero"
)

// Registry returns the table.
func Registry() backend.Registry {
	return backend.Registry{wazero.Kind(), transformer.Kind(), v8.NewNode(v8.Options{}).Kind()}
}
