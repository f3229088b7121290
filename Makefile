# Two commands do all set-up: `make run` and `make test`.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: install run test lint soak bench

.venv/.installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

.venv/.developed: .venv/.installed
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev]"
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
