package wasm_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tetratelabs/wazero"

	"tassadar"
	"tassadar/wasm"
)

func TestShim(t *testing.T) {
	const i32, i64, f32, f64 = tassadar.I32, tassadar.I64, tassadar.F32, tassadar.F64
	type types = []tassadar.ValueType
	const nan32, nan64 = 0x7fa00001, 0xfff4000000000456 // signalling, with payloads
	tests := []struct {
		name, source string
		want         wasm.FuncType
		args, result []uint64
	}{
		{"nothing", `(func (export "f"))`, wasm.FuncType{Params: types{}, Results: types{}}, nil, nil},
		{"integers", `(func (export "f") (param i32 i64) (result i64) local.get 1)`,
			wasm.FuncType{Params: types{i32, i64}, Results: types{i64}}, []uint64{1, 2}, []uint64{2}},
		{"f32", `(func (export "f") (param f32) (result f32) local.get 0)`,
			wasm.FuncType{Params: types{i32}, Results: types{i32}}, []uint64{nan32}, []uint64{nan32}},
		{"f64", `(func (export "f") (param f64) (result f64) local.get 0)`,
			wasm.FuncType{Params: types{i64}, Results: types{i64}}, []uint64{nan64}, []uint64{nan64}},
		{"integers of many", `(func (export "f") (param i32 i64) (result i64 i32) local.get 1 local.get 0)`,
			wasm.FuncType{Params: types{i32, i64}, Results: types{i64, i32}}, []uint64{1, 2}, []uint64{2, 1}},
		{"many", `(func (export "f") (param f32 i32 f64 i64) (result i64 f64 i32 f32)
			local.get 3 local.get 2 local.get 1 local.get 0)`,
			wasm.FuncType{Params: types{i32, i32, i64, i64}, Results: types{i64, i64, i32, i32}},
			[]uint64{nan32, 7, nan64, 9}, []uint64{9, nan64, 7, nan32}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			inner := wat(t, "(module "+tt.source+")")
			m, err := wasm.Decode(inner)
			if err != nil {
				t.Fatal(err)
			}
			ft, _ := m.ExportedFunc("f")
			shim := wasm.Shim(ft)
			s, err := wasm.Decode(shim)
			if err != nil {
				t.Fatal(err)
			}
			got, _ := s.ExportedFunc(wasm.ShimName)
			if diff := cmp.Diff(tt.want, got, cmp.Transformer("types", func(v types) types { return append(types{}, v...) })); diff != "" {
				t.Errorf("type (-want +got):\n%s", diff)
			}

			ctx := context.Background()
			r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter())
			defer r.Close(ctx)
			if _, err := r.InstantiateWithConfig(ctx, inner, wazero.NewModuleConfig().WithName(wasm.ShimModule)); err != nil {
				t.Fatal(err)
			}
			mod, err := r.InstantiateWithConfig(ctx, shim, wazero.NewModuleConfig().WithName(""))
			if err != nil {
				t.Fatal(err)
			}
			result, err := mod.ExportedFunction(wasm.ShimName).Call(ctx, tt.args...)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.result, result, equateEmpty); diff != "" {
				t.Errorf("result (-want +got):\n%s", diff)
			}
		})
	}
	if got := wasm.Shim(wasm.FuncType{Params: types{wasm.V128}}); got != nil {
		t.Errorf("v128: got %x", got)
	}
}
