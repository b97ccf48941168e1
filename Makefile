# `make play` opens the app, `make test` runs everything. Both make their own environment in .venv.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help play speech test check lint types imports sessions bench pages words gallery shots app app-faculty clean

help:  ## What can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'

$(BIN)/python:
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade pip

.venv/.installed-play: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

.venv/.installed-test: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable ".[test]"
	@touch $@ .venv/.installed-play

.venv/.installed-speech: pyproject.toml | .venv/.installed-play
	$(BIN)/python -m pip install --quiet --editable ".[speech]"
	@touch $@

play: .venv/.installed-play  ## Set up and open the app
	$(BIN)/balint

speech: .venv/.installed-speech  ## Add what reads aloud in the room (a large download)

test: .venv/.installed-test  ## Set up and run all tests
	$(BIN)/python -m pytest -n 2 --dist loadfile

check: lint types imports sessions  ## Lint, types, import rules, sessions

lint: .venv/.installed-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/.installed-test
	$(BIN)/mypy

imports: .venv/.installed-test
	$(BIN)/lint-imports

sessions: .venv/.installed-test
	$(BIN)/balint check --craft scenarios/ > /dev/null
	$(BIN)/balint check scenarios/
	$(BIN)/balint trial --plays 60 $(notdir $(basename $(wildcard scenarios/*-*.yaml))) > /dev/null

bench: .venv/.installed-test  ## Measure speed against peers in the same run
	$(BIN)/python benchmarks/startup.py
	$(BIN)/python benchmarks/keypress.py
	$(BIN)/python benchmarks/debrief.py
	$(BIN)/python benchmarks/memory.py
	$(BIN)/python benchmarks/workshop.py
	$(BIN)/python benchmarks/against_inkjs.py

pages: .venv/.installed-test  ## Make the reference of keys, the index of diagnostics, the JSON Schemas and the seasons' tables again
	$(BIN)/python docs/make.py
	$(BIN)/python docs/season_table.py
	$(BIN)/python -m tests.workshop.attack_report

words: .venv/.installed-test  ## Collect what the program says for its translators, and make what the window loads
	$(BIN)/python docs/words.py

gallery: .venv/.installed-test  ## Photograph every screen for docs/gallery.md
	PYTHONPATH=. $(BIN)/python docs/gallery/make.py

shots: .venv/.installed-test  ## Make the screenshots in docs/screenshots again
	BALINT_ALLOW_OFFSCREEN=1 QT_QPA_PLATFORM=offscreen $(BIN)/python docs/screenshots/make.py
	BALINT_ALLOW_OFFSCREEN=1 QT_QPA_PLATFORM=offscreen $(BIN)/python docs/screenshots/make_author.py
	BALINT_ALLOW_OFFSCREEN=1 QT_QPA_PLATFORM=offscreen $(BIN)/python docs/screenshots/make_workshop.py

# The app is built in environments of its own, so that nothing for tests gets into it.
.venv-app/bin/python .venv-app-faculty/bin/python:
	$(PYTHON) -m venv $(patsubst %/bin/python,%,$@)
	$@ -m pip install --quiet --upgrade pip

app: .venv-app/bin/python  ## Build the app: a folder and an archive that start without Python
	$< -E packaging/build.py

app-faculty: .venv-app-faculty/bin/python  ## The same with numpy and the shared database, for who analyses workshops
	$< -E packaging/build.py --faculty

clean:  ## Remove what was built
	rm -rf .venv .venv-app .venv-app-faculty build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
