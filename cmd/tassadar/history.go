package main

import (
	"strings"

	"github.com/spf13/cobra"

	"tassadar/internal/datadir"
	"tassadar/internal/report"
)

func (a *app) historyCommand() *cobra.Command {
	var v *viewing
	cmd := &cobra.Command{
		Use: "history CELL", Short: "What a cell came to, receipt by receipt, and what changed between them", Args: oneCell,
		Long: `Every receipt of a cell in the order of the log: what it came to, and what is
another than in the receipt before: engine, compiler, module, or the result of a
case on the same inputs. A flip is another answer, good or not, from the same
engine and modules. Times are relative to the calibration kernel of the same
run; versions of the engine are compared by the Mann-Whitney U test, and where
there are too few receipts that is said. No verdict reads them.

CELL is PROFILE,BACKEND,TOOLCHAIN,MACHINE; fragments will do while they fit one
cell with receipts.`,
		RunE: func(_ *cobra.Command, args []string) error {
			if datadir.WithoutLog(a.data) {
				return a.policies().NoLog()
			}
			verdict, state, err := a.verdict(v)
			if err != nil {
				return err
			}
			defer state.Close()
			cell, err := report.FindMeasured(verdict, args[0])
			if err != nil {
				return err
			}
			h, err := report.HistoryOf(state.Verified, verdict, cell)
			if err != nil {
				return err
			}
			if a.json {
				return a.printJSON(h)
			}
			var b strings.Builder
			report.HistoryText(&b, h)
			return a.print(&b)
		},
	}
	v = a.viewFlags(cmd)
	return cmd
}
