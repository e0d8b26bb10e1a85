package tokenmachine

import (
	"slices"
	"strings"

	"tassadar/vm/isa"
)

// effects say, by operation, which parts of the graph work for it: columns of
// its token that are 1. "size=4" is a column with another value.
var effects = map[isa.Op]string{
	isa.Nop: "",
	isa.Mov: "value mov",

	isa.Add32: "value add", isa.Add64: "value add wide",
	isa.Sub32: "value sub", isa.Sub64: "value sub wide",
	isa.Mul32: "value mul mul32", isa.Mul64: "value mul mul64",
	isa.DivU32: "value div", isa.DivS32: "value div div.signed div.overflow", isa.DivS32N: "value div div.signed",

	isa.And: "value logic and", isa.Or: "value logic or", isa.Xor: "value logic xor",
	isa.Popcnt: "value logic popcnt",
	isa.Clz32:  "value clz clz32", isa.Clz64: "value clz clz64",

	isa.Shl32: "value shift left32 shl32", isa.ShrU32: "value shift right32 shr32", isa.ShrS32: "value shift right32 shr32 shr.signed32",
	isa.Rotl32: "value shift left32 rot32", isa.Rotr32: "value shift right32 rot32",
	isa.Shl64: "value shift left64 shl64", isa.ShrU64: "value shift right64 shr64", isa.ShrS64: "value shift right64 shr64 shr.signed64",
	isa.Rotl64: "value shift left64 rot64", isa.Rotr64: "value shift right64 rot64",

	isa.Ext8S32: "value take8 sign8", isa.Ext16S32: "value take16 sign16",
	isa.Ext8S64: "value take8 sign8 sign.wide", isa.Ext16S64: "value take16 sign16 sign.wide", isa.Ext32S64: "value take32 sign32 sign.wide",
	isa.Wrap: "value take32", isa.Select: "value select",

	isa.Eq: "value compare eq", isa.Ne: "value compare lt gt", isa.LtU: "value compare lt", isa.LeU: "value compare lt eq",
	isa.LtS32: "value compare lt signed32", isa.LeS32: "value compare lt eq signed32",
	isa.LtS64: "value compare lt signed64", isa.LeS64: "value compare lt eq signed64",
	isa.BrEq: "branch near eq", isa.BrNe: "branch near lt gt", isa.BrLtU: "branch near lt", isa.BrLeU: "branch near lt eq",
	isa.BrLtS32: "branch near lt signed32", isa.BrLeS32: "branch near lt eq signed32",
	isa.BrLtS64: "branch near lt signed64", isa.BrLeS64: "branch near lt eq signed64",

	isa.Ld8U: "value memory bounds load load8 size=1", isa.Ld8S32: "value memory bounds load load8 size=1 sign8", isa.Ld8S64: "value memory bounds load load8 size=1 sign8 sign.wide",
	isa.Ld16U: "value memory bounds load load16 size=2", isa.Ld16S32: "value memory bounds load load16 size=2 sign16", isa.Ld16S64: "value memory bounds load load16 size=2 sign16 sign.wide",
	isa.Ld32U: "value memory bounds load load32 size=4", isa.Ld32S64: "value memory bounds load load32 size=4 sign32 sign.wide",
	isa.Ld64: "value memory bounds load load32 load64 size=8",
	isa.St8:  "memory bounds store store8 size=1", isa.St16: "memory bounds store store16 size=2",
	isa.St32: "memory bounds store aligned low size=4", isa.St64: "memory bounds store aligned low size=8", isa.St64H: "memory store high",
	isa.TabSig: "value table load load32 table.bounds", isa.TabPC: "value table load load32",

	isa.ChkSig: "check",
	isa.Jmp:    "jump near", isa.BrTab: "jump indexed",
	isa.Call: "call near", isa.CallR: "call register", isa.Ret: "return",
	isa.Trap: "trap", isa.Host: "host", isa.Arg: "done", isa.Done: "done",
}

// flagNames are the columns of operations, sorted; flags are their values.
var flagNames, flags = collectFlags()

func collectFlags() ([]string, [isa.NumOps][]int64) {
	var names []string
	each := func(op isa.Op, f func(name string, v int64)) {
		for _, w := range strings.Fields(effects[op]) {
			name, value, ok := strings.Cut(w, "=")
			v := int64(1)
			if ok {
				v = int64(value[0] - '0')
			}
			f("op."+name, v)
		}
	}
	for op := range isa.NumOps {
		each(op, func(name string, _ int64) { names = append(names, name) })
	}
	slices.Sort(names)
	names = slices.Compact(names)
	var values [isa.NumOps][]int64
	for op := range isa.NumOps {
		values[op] = make([]int64, len(names))
		each(op, func(name string, v int64) {
			i, _ := slices.BinarySearch(names, name)
			values[op][i] = v
		})
	}
	return names, values
}
