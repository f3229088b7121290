# Two commands do all set-up: `make run` and `make test`.
PYTHON ?= python3
BIN := .venv/bin
# Byte code is made at first use: compiling all of it, used or not, takes as long as all the downloads.
INSTALL := $(BIN)/pip install --quiet --disable-pip-version-check --no-compile -c constraints.txt

.PHONY: install run test lint soak bench

.venv/.installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(INSTALL) -e .
	@touch $@

.venv/.developed: .venv/.installed
	$(INSTALL) -e ".[dev]"
	@touch $@

install: .venv/.installed  ## leaves .venv/bin/chiron

run: .venv/.installed  ## database migrated, bank loaded, server up; prints its address when ready
	$(BIN)/chiron serve

lint: .venv/.developed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

test: lint  ## everything that must hold before a change lands
	$(BIN)/pytest -q -n 2 --dist loadfile
	$(BIN)/chiron bank check

soak: .venv/.developed  ## long checks: hundreds of kills under load
	$(BIN)/pytest -q -s -m soak
