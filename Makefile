# One word per task. `make help` lists them.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# How many processes run the tests, and what else pytest is told: make test JOBS=0 PYTEST_ARGS='-k modules'
JOBS ?= auto
PYTEST_ARGS ?=

.PHONY: help
help: ## list the tasks
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: demo
demo: $(VENV)/.runtime ## read the dump that comes with the package, and show what is in it
	@$(BIN)/kdmp demo

.PHONY: test
test: $(VENV)/.dev $(if $(CI)$(shell command -v npm),tools/schemas/node_modules/.made) ## run all tests, with line and branch coverage
	$(BIN)/python -m pytest --cov --numprocesses=$(JOBS) --dist=loadgroup $(PYTEST_ARGS)

.PHONY: test-languages
test-languages: $(VENV)/.dev tools/schemas/node_modules/.made ## the parsers of all languages, held against each other
	$(BIN)/python -m pytest --numprocesses=$(JOBS) --dist=loadgroup tests/languages/test_languages.py tests/languages/test_tables.py $(PYTEST_ARGS)

.PHONY: lint
lint: style types ## check style (ruff) and types (mypy --strict)

.PHONY: style
style: $(VENV)/.dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check

# Only an installed kdmp_ks has generated/ inside. So that mypy sees the same, it is shown a folder
# of links in that shape, made anew each time: nothing is copied, so nothing can be stale.
.PHONY: types
types: $(VENV)/.dev
	@rm -rf build/typing && mkdir -p build/typing/kdmp_ks
	@ln -s $(CURDIR)/kdmp_ks/* $(CURDIR)/generated build/typing/kdmp_ks/
	$(BIN)/mypy build/typing/kdmp_ks

.PHONY: format
format: $(VENV)/.dev ## bring the code into the style that lint wants
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

.PHONY: schemas
schemas: $(VENV)/.dev tools/schemas/node_modules/.made ## compile schemas/ into generated/ and docs/format/
	$(BIN)/python tools/schemas/build.py
	$(BIN)/python tools/structs/build.py
	$(BIN)/python tools/schemas/records.py
	$(BIN)/python tools/docs/build.py

.PHONY: stubs
stubs: $(VENV)/.dev ## make the type stubs of structures and records
	$(BIN)/python tools/structs/build.py
	$(BIN)/python tools/schemas/records.py

.PHONY: docs
docs: $(VENV)/.dev tools/schemas/node_modules/.made ## make docs/format/ from schemas/
	$(BIN)/python tools/docs/build.py

.PHONY: natives
natives: $(VENV)/.dev ## make the drivers and PDB files of tests/symbols/native/ (clang, lld, llvm)
	$(BIN)/python tests/builders/native_images.py

.PHONY: frames
frames: $(VENV)/.dev ## make the images of tests/unwind/native/ (ziglang 0.17.1 in a folder: make frames ZIGLANG=DIR)
	@test -n '$(ZIGLANG)' || { echo 'make: install ziglang 0.17.1 with pip --target DIR, then: make frames ZIGLANG=DIR' >&2; exit 1; }
	cd tests && ../$(BIN)/python -m builders.frame_images $(abspath $(ZIGLANG))

.PHONY: bench
bench: $(VENV)/.dev ## time everything beside the peers; half an hour; make bench ONLY="symbols fleet", or QUICK=1 for small inputs
	$(BIN)/python benchmarks/run.py $(if $(QUICK),--quick --page build/bench/quick.md) $(if $(ONLY),--only $(ONLY))

.PHONY: fuzz
fuzz: $(VENV)/.dev ## hostile inputs of every kind until Ctrl+C; make fuzz SECONDS=600, or INPUTS=1000000 SEED=1, KIND=gdb,archive
	$(BIN)/python -m $(if $(filter readers,$(KIND)),fuzz.readers,fuzz.campaign $(if $(KIND),--kinds $(KIND))) $(if $(SECONDS),--seconds $(SECONDS)) $(if $(INPUTS),--inputs $(INPUTS)) $(if $(EVIDENCE),--evidence) $(if $(SYMBOLS),--symbols) $(if $(STACKS),--stacks) --seed $(or $(SEED),$$RANDOM)

.PHONY: differential
differential: $(VENV)/.dev ## answers beside those of independent programs; make differential SEED=1 SECONDS=1200 PARTS='smbios pci'
	$(BIN)/python -m fuzz.differential $(PARTS) $(if $(SECONDS),--seconds $(SECONDS)) $(if $(INPUTS),--inputs $(INPUTS)) $(foreach part,$(WITHOUT),--without $(part)) --seed $(or $(SEED),$$RANDOM)

.PHONY: packages
packages: $(VENV)/.dev ## pack the packages of other languages into build/packages/
	$(BIN)/python -m tools.packages.build

.PHONY: viewer
viewer: $(VENV)/.dev tools/schemas/node_modules/.made ## make the page that shows dumps, build/viewer/kdmp-viewer.html
	$(BIN)/python -m tools.viewer.build --packed

.PHONY: site
site: viewer ## make the documentation as a site, build/site/index.html
	$(BIN)/python -m tools.site.build

.PHONY: man
man: $(VENV)/.dev ## make the manual page of the command, man/kdmp.1
	$(BIN)/python tools/docs/manual.py

.PHONY: dist
dist: viewer man ## build the wheel and the sdist into dist/
	rm -rf dist
	$(BIN)/python -m build --quiet --outdir dist
	@ls -l dist

.PHONY: ci
ci: ## what a change has to pass
	.ci/run

.PHONY: venv
venv: $(VENV)/.dev ## create .venv with all that development needs

.PHONY: clean
clean: ## remove what was built; .venv stays
	rm -rf build dist man *.egg-info .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +

# -- environments -------------------------------------------------------------------------------
# Each step leaves a stamp, and is taken again when a file that it depends on has changed.

$(VENV)/.made:
	@command -v $(PYTHON) >/dev/null || { echo "make: there is no $(PYTHON) on PATH; kdmp_ks needs Python 3.10 or newer: make PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { echo "make: $(PYTHON) is $$($(PYTHON) --version 2>&1); kdmp_ks needs Python 3.10 or newer: make PYTHON=/path/to/python3" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.runtime: $(VENV)/.made pyproject.toml setup.py
	PYTHONWARNINGS=ignore $(PIP) install --editable .
	@touch $@

# Dependency groups need a younger pip than the one that comes with Python.
$(VENV)/.pip: $(VENV)/.made
	$(PIP) install 'pip>=25.1'
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime $(VENV)/.pip
	$(PIP) install --group dev
	@touch $@

tools/schemas/node_modules/.made: tools/schemas/package-lock.json
	@command -v npm >/dev/null || { echo "make: there is no npm on PATH; the schema compiler runs on node" >&2; exit 1; }
	cd tools/schemas && npm ci --no-audit --no-fund
	@touch $@
