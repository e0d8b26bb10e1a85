static const char *puzzle = "..53.....8......2..7..1.5..4....53...1..7...6..32...8..6.5....9..4....3......97..";
static unsigned char g[81];
static int ok(int p, int v) {
  int r = p / 9, c = p % 9;
  for (int i = 0; i < 9; i++)
    if (g[r * 9 + i] == v || g[i * 9 + c] == v || g[(r / 3 * 3 + i / 3) * 9 + c / 3 * 3 + i % 3] == v) return 0;
  return 1;
}
static int solve(int p) {
  while (p < 81 && g[p]) p++;
  if (p == 81) return 1;
  for (int v = 1; v <= 9; v++)
    if (ok(p, v)) { g[p] = v; if (solve(p + 1)) return 1; g[p] = 0; }
  return 0;
}
void output(int) __attribute__((import_module("tassadar"), import_name("output")));
__attribute__((export_name("run"))) int run(void) {
  for (int i = 0; i < 81; i++) g[i] = puzzle[i] == '.' ? 0 : puzzle[i] - '0';
  if (!solve(0)) return 0;
  for (int i = 0; i < 81; i++) output('0' + g[i]);
  output('\n');
  return 1;
}
