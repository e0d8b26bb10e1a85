// A library: its constructor runs in _initialize, and what its functions keep
// stays from call to call.
#include <stdio.h>
#include <time.h>

static int calls;

__attribute__((constructor)) static void begin(void) { calls = 100; }

__attribute__((export_name("add"))) long long add(int a, int b) {
  printf("%d: %d\n", ++calls, a + b);
  fflush(stdout);
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_nsec;
}
