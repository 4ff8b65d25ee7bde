# One command each. `make help` lists them; ARGS are passed on: make test ARGS="-k ledger".

PYTHON ?= python3
PY := .venv/bin/python
PIP := $(PY) -m pip install --quiet --disable-pip-version-check
LOCK := .venv/bin/uv pip compile pyproject.toml --universal --generate-hashes --no-annotate --upgrade \
	--python-version 3.11 --custom-compile-command "make lock" --quiet
MAKEFLAGS += --no-print-directory

.DEFAULT_GOAL := help
.PHONY: help setup run test lint check crash bench map lock

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*##/\1\t/p' Makefile | expand -t 10

setup: .venv/runtime  ## create .venv and install what the shop needs
	@true

run: setup  ## start the shop; with no settings at all, the demo
	@$(PY) main.py run $(ARGS)

test: .venv/dev  ## run the tests on SQLite and on PostgreSQL
	@$(PY) -m pytest --numprocesses=auto --dist=loadfile $(ARGS)

lint: .venv/dev  ## format, lint, types, imports
	@$(PY) -m ruff format --check .
	@$(PY) -m ruff check .
	@$(PY) -m mypy
	@.venv/bin/lint-imports --no-cache

check: lint test  ## lint and test: what a change has to pass

crash: .venv/dev  ## run the tests that kill the shop
	@$(PY) -m pytest -m crash $(ARGS)

bench: .venv/dev  ## measure
	@$(PY) -m benchmarks $(ARGS)

map: setup  ## draw the map of the bot's screens
	@$(PY) main.py map $(ARGS)

lock: .venv/made  ## resolve the dependencies anew
	@$(PIP) uv
	@$(LOCK) --output-file requirements.lock
	@$(LOCK) --group dev --constraint requirements.lock --output-file requirements-dev.lock

# The stamps make a second call instant. requirements-dev.lock contains the runtime's pins too.

.venv/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Chatpanel needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version 2>&1)." \
			"Name another one: make setup PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "This Python cannot create environments. On Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@$(PYTHON) -m venv .venv
	@touch $@

.venv/runtime: requirements.lock | .venv/made
	@echo "Installing what the shop needs into .venv" >&2
	@$(PIP) --require-hashes -r requirements.lock
	@touch $@

.venv/dev: requirements-dev.lock requirements.lock | .venv/made
	@echo "Installing what the shop and its tests need into .venv" >&2
	@$(PIP) --require-hashes -r requirements-dev.lock
	@touch $@ .venv/runtime
