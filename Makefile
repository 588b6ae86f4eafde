# Two words for everybody: `make run` and `make test`. The rest is for people who change the program.
PYTHON ?= python3
IN := .venv/bin
WORKERS ?= $(shell nproc 2>/dev/null || echo 2)
PYTEST := $(IN)/python -m pytest -n $(WORKERS) --dist worksteal

.DEFAULT_GOAL := help
.PHONY: help run test check lint format bench words lock build clean

help: ## Say what can be made (this page)
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Set everything up and open the notebook; with no display, perform the tour and say where its pictures are
	@PYTHON=$(PYTHON) sh scripts/setup.sh run
	@sh scripts/run.sh

test: ## Set everything up and run the whole suite
	@PYTHON=$(PYTHON) sh scripts/setup.sh test
	$(PYTEST)

check: lint ## What must be green before a commit: lint, types, floors, and every test that is not long
	$(PYTEST) -m "not long"

lint: ## Lint, format, types and floors, without tests
	@PYTHON=$(PYTHON) sh scripts/setup.sh test
	$(IN)/ruff check .
	$(IN)/ruff format --check .
	$(IN)/mypy
	$(IN)/lint-imports --no-logo

format: ## Put every source file into the one form
	@PYTHON=$(PYTHON) sh scripts/setup.sh test
	$(IN)/ruff check --fix .
	$(IN)/ruff format .

bench: ## Measure the promised ratios, side by side
	@PYTHON=$(PYTHON) sh scripts/setup.sh test
	$(IN)/python -m benchmarks

words: ## Collect every translatable text into resources/i18n
	@PYTHON=$(PYTHON) sh scripts/setup.sh test
	$(IN)/python scripts/words.py

lock: ## Pin every package anew, with hashes
	@PYTHON=$(PYTHON) sh scripts/setup.sh test
	@sh scripts/lock.sh

build: ## Build the program folder dist/daftar
	@PYTHON=$(PYTHON) sh scripts/setup.sh test
	$(IN)/pyinstaller --noconfirm --log-level WARN --workpath build/pyinstaller pyinstaller.spec
	QT_QPA_PLATFORM=offscreen dist/daftar/daftar --version

clean: ## Remove what was built; never a notebook
	rm -rf build dist out .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage*
