# One word per task. `make help` lists them.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
PYTEST_ARGS ?=
JOBS ?= auto

.PHONY: help
help: ## list the tasks
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# -- environments -------------------------------------------------------------------------------
# Each environment leaves a stamp inside .venv and is made again when what it depends on changes.

$(VENV)/.made:
	@command -v $(PYTHON) >/dev/null || { echo "make: no $(PYTHON) on PATH; kdmp_ks needs Python 3.10 or newer (make PYTHON=/path/to/python3)" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { echo "make: $$($(PYTHON) --version) is too old; kdmp_ks needs Python 3.10 or newer (make PYTHON=/path/to/python3)" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.runtime: $(VENV)/.made pyproject.toml setup.py
	$(PIP) install --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime
	$(PIP) install 'pip>=25.1'
	$(PIP) install --group dev
	@touch $@

.PHONY: venv
venv: $(VENV)/.dev ## create .venv with all that development needs
