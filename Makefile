.PHONY: all build release test check generate soak faults fuzz mutants modules laboratory matrix spectest spectest-lists

all: check test

build:
	go build -o bin/tassadar ./cmd/tassadar

# Static binaries for linux and darwin on amd64 and arm64, the same bytes from the same
# sources wherever they are, with the list of their digests, signed where KEY is a key's file.
RELEASE ?= release
release:
	go run ./internal/release -commit "$${COMMIT:-$$(git rev-parse HEAD)}" -o $(RELEASE) $(if $(KEY),-key $(KEY))

# Installs what the tests need where it may, then runs all of them. Vet is part of check.
test:
	./scripts/deps.sh
	go test -vet=off -timeout 45m ./...

# gofmt, vet, staticcheck, generated files clean, cross-builds. The import
# rules are tests of the root package.
check:
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { gofmt -l $$(git ls-files '*.go'); echo "gofmt would change these"; exit 1; }
	go vet ./...
	go tool staticcheck ./...
	./scripts/deps.sh
	go run ./internal/toolchain/rebuild -check
	go run ./internal/toolchain/rebuild -check internal/vmprograms
	go test -count=1 -run 'Imports|Public|Deciding|Schemas' . ./internal/policy ./internal/report
	@set -e; for t in linux/386 linux/arm64 linux/riscv64 linux/s390x darwin/arm64; do \
	  echo "build $$t"; CGO_ENABLED=0 GOOS=$${t%/*} GOARCH=$${t#*/} go build -o /dev/null ./cmd/tassadar; done

# Makes schemas, prebuilt modules and build records again.
generate:
	go generate ./...

# Fuzzes every parser of outside bytes for a while each.
FUZZTIME ?= 60s
fuzz:
	@set -e; go list ./... | while read -r p; do \
	  go test -list '^Fuzz' $$p | grep '^Fuzz' | while read -r f; do \
	    echo "fuzz $$p $$f"; go test -run '^$$' -fuzz "^$$f\$$" -fuzztime $(FUZZTIME) $$p; done; done

# Long campaigns.
soak: fuzz
	TASSADAR_SOAK=1 go test -vet=off -timeout 4h -count=1 ./...

# docs/faults.md: what faults take of what was acknowledged. Some of each kind are part of the tests.
# FAULTS may hold flags, as in FAULTS='-trials 40 -others 10'.
faults:
	go run ./internal/testing/faults/campaign $(FAULTS)

# The specification's tests on every engine that is here, against docs/spectest; and what
# writes that. Some scripts of each are part of the tests.
spectest:
	TASSADAR_SOAK=1 go test -timeout 2h -count=1 -run 'TestBackends|TestTable' -v ./internal/testing/spectest
spectest-lists:
	go test -timeout 2h -count=1 -run 'TestBackends|TestTable' -v ./internal/testing/spectest -update-engines

# Changes every condition of what decides, one at a time, and runs its tests: a
# change that no test notices has to be argued. Hours; it goes on where it was
# interrupted. MUTANTS may hold more flags, as in MUTANTS='-sample 20'.
mutants:
	go build -o bin/mutants ./internal/testing/mutants
	./bin/mutants $(MUTANTS) \
	  -then ./evidence=./appraise,./internal/operator,./internal/testing/model/compare,./internal/testing/mutation \
	  -then ./appraise=./internal/testing/model/compare,./internal/operator \
	  ./appraise ./evidence

# Both gates green, and red for each prerequisite that is taken away, on two
# made-up hosts: mount namespaces of this machine, marked as such everywhere.
laboratory: build
	PATH="$(CURDIR)/bin:$$PATH" ./laboratory/laboratory.sh

# docs/matrix: every engine, compiler and machine class that this machine has or can
# emulate. It goes on where it was interrupted; MATRIX may hold flags, as in MATRIX=-native.
matrix: build
	PATH="$(CURDIR)/bin:$$PATH" ./matrix/matrix.sh $(MATRIX)

# docs/modules.md: modules of public packages on every engine and inside the transformer.
modules:
	go run ./internal/testing/modules
