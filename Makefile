# Five verbs: run, test, lint, bench, package. Each first sets up .venv, once; ARGS passes arguments on.

VENV := .venv
PY := $(VENV)/bin/python
CODE := $(wildcard desktop/*.py desktop/*/*.py db/*.py db/*/*.py resources/*.py)
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))
READY := $(VENV)/compiled $(TRANSLATIONS)

# Read only while setting up: the first of these that is new enough.
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)

.PHONY: run test lint bench package
.DELETE_ON_ERROR:

run: $(READY)
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "There is no display here: the window's main views are drawn into $(CURDIR)/build/tour instead."; \
		exec $(PY) -m desktop tour build/tour; \
	else \
		exec $(PY) -m desktop $(ARGS); \
	fi

test: $(READY)
	@$(PY) -m pytest $(ARGS)

lint: $(READY)
	@$(PY) -m ruff check
	@$(PY) -m ruff format --check
	@$(VENV)/bin/lint-imports --no-cache
	@$(PY) -m mypy

bench: $(READY) $(VENV)/measures
	@$(PY) tests/benchmarks/run.py $(ARGS)

package: $(READY)
	@$(PY) -m build --no-isolation

# What the system must bring. Where something stays missing, the script has said what to do; setting up goes on
# without it if it can (exit status 1), and the next make looks again.
$(VENV)/system: .ci/system-packages
	@mkdir -p $(VENV)
	@.ci/system-packages $(or $(PYTHON),$(error RefDesk needs Python 3.11 or newer)) && touch $@ || [ $$? -eq 1 ]

$(PY): | $(VENV)/system
	@echo "Setting up $(VENV): one or two minutes, once."
	@$(PYTHON) -m venv $(VENV)

# --compile: without the .pyc files of PySide6 the window opens 0.6 s later.
$(VENV)/installed: pyproject.toml hatch_build.py | $(PY)
	@$(PY) -m pip install --quiet 'pip>=25.1'
	@$(PY) -m pip install --quiet --compile --group dev
	@$(PY) -m pip install --quiet --compile --no-build-isolation --editable .
	@touch $@

# What only the benchmark needs.
$(VENV)/measures: pyproject.toml | $(VENV)/installed
	@$(PY) -m pip install --quiet --compile --group bench
	@touch $@

$(VENV)/compiled: $(CODE) | $(VENV)/installed
	@$(PY) -m compileall -q desktop db resources
	@touch $@

%.qm: %.ts | $(VENV)/installed
	@$(VENV)/bin/pyside6-lrelease -silent $< -qm $@.part && mv $@.part $@
