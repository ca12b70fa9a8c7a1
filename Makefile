# `make run` maakt de kaart, `make test` bewijst dat zij klopt. Beide werken op een verse kopie.
PYTHON ?= python3
BIN    := .venv/bin
BRON   := $(firstword $(wildcard ../shared/bron/*.txt))

# Wat een doel van het systeem nodig heeft, als PROGRAMMA=PAKKET; elk doel noemt alleen wat zijn eigen toetsen vragen.
CHROMIUM := chromium=chromium
JAVA     := java=default-jdk-headless javac=default-jdk-headless
VIRTUOSO := virtuoso-t=virtuoso-opensource-7-bin
OFFICE   := lowriter=libreoffice-writer localc=libreoffice-calc pdftotext=poppler-utils
NEEDS    := $(CHROMIUM) $(JAVA) $(VIRTUOSO) $(OFFICE)

.DEFAULT_GOAL := help
.PHONY: run test test-part test-all test-release system bench lint layers release catalogue front passages screenshots wheel werkplaats clean help

run: .venv/.run            ## maak build/: de pagina, de werkmap en de graaf
	@$(BIN)/ketenkaart publish build

# Drie tegelijk, ook op twee kernen: een deel van de tijd wacht een toets op Chromium, Java of een server. Wat Python
# vertaalt, bewaart het, ook waar de omgeving iets anders zegt: honderden keren start een toets `ketenkaart` zelf.
PYTEST = $(BIN)/python -m pytest tests -n 3 --dist loadgroup --no-loadscope-reorder $(if $(BRON),,--ignore tests/source)
test test-part test-all test-release: export PYTHONDONTWRITEBYTECODE =
test: .venv/.test          ## elke regel van het product, van lange reeksen een deel: een minuut of vijf
	@$(MAKE) --no-print-directory system NEEDS="$(CHROMIUM)"
	@echo "$(if $(BRON),Met de tekst van het rapport: ook tests/source/ draait.,Zonder de tekst van het rapport: tests/source/ draait niet.)"
	@$(PYTEST) -m "not large"

# Wat er in `make test` niet bij past; waar een reeks groot is een deel, en met elke commit een ander deel.
test-all test-part: export KETENKAART_SIZE = all
test-all: export KETENKAART_MEASURED = build/test-all.yaml
test-all test-part: export KETENKAART_SEED = $(shell git rev-parse --short HEAD 2>/dev/null || echo 1)
test-all: system .venv/.test  ## ook Java, Virtuoso, de werkplaats, duizenden, alle paren en 300 willekeurige plannen (hoogstens 40 minuten)
	@$(PYTEST) -m "large or sampled"

# Een achtste daarvan; welk, bepaalt de commit (tests/part.py).
test-part: export KETENKAART_PART = $(shell git rev-parse HEAD 2>/dev/null || echo 0)
test-part: system .venv/.test  ## van make test-all het deel van deze commit (een minuut of vier)
	@$(PYTEST) -m "large or sampled"

test-release: export KETENKAART_SIZE = release
test-release: export KETENKAART_SEED = $(shell date +%F)
test-release: system .venv/.test  ## alles geheel, met 3000 willekeurige plannen: uren
	@$(PYTEST)

bench: .venv/.test         ## meet hoe snel het gaat (BASE=map: vergeleken met een andere kopie)
	@$(MAKE) --no-print-directory system NEEDS="$(CHROMIUM)"
	@$(BIN)/python -m tests.bench $(if $(BASE),--base "$(BASE)")

lint: .venv/.test          ## stijl, typen, lagen
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check ketenkaart
	@$(BIN)/mypy
	@$(BIN)/lint-imports

layers: .venv/.test        ## teken docs/layers.svg opnieuw, uit de imports
	@$(BIN)/python -m tests.layers

ifneq ($(shell command -v npm 2>/dev/null),)
front: node_modules/.ready ## de scripts van de pagina: stijl, typen, toetsen, en zegt app.js wat de bron zegt?
	@npm run --silent lint
	@npm run --silent check
	@npm test --silent
	@npm run --silent fresh
else
front:
	@echo "npm ontbreekt: de scripts van de pagina zijn niet getoetst; installeer Node.js (20 of nieuwer) en typ opnieuw make front."
endif

werkplaats: .venv/.test    ## maak build/werkplaats.html: de hele motor in één bladzijde (heeft npm nodig), en probeer haar
	@$(MAKE) --no-print-directory system NEEDS="$(CHROMIUM)"
	@$(BIN)/python werkplaats/build.py
	@PYTHONPATH=werkplaats $(BIN)/python -m ketenkaart publish --werkplaats build
	@$(BIN)/python -m tests.workplace build/werkplaats.html

wheel: .venv/.test         ## bouw de pakketten (waar npm is ook dat van de werkplaats), en gebruik ze buiten de kopie
	@$(BIN)/python tests/wheel.py

# Waarmee wordt vergeleken: de laatste tag van een eerdere uitgave, of wat achter VORIGE= staat.
VORIGE ?= $(shell git describe --tags --abbrev=0 HEAD^ 2>/dev/null)
release: .venv/.test       ## maak in dist/ de zip om te mailen, en met npm die van de werkplaats (VORIGE=tag of zip)
	@$(BIN)/python -m tests.release $(VORIGE)

catalogue: .venv/.test     ## vertaal de woorden van click opnieuw (na een wijziging van messages.po)
	@$(BIN)/python -c 'import polib; po = "ketenkaart/cli/locale/nl/LC_MESSAGES/messages.po"; \
	  polib.pofile(po).save_as_mofile(po.replace(".po", ".mo"))'

passages: .venv/.run       ## schrijf de vindplaatsen opnieuw (heeft de tekst van het rapport nodig)
	@$(BIN)/ketenkaart check --passages write --source "$(BRON)"

screenshots: .venv/.test   ## maak de plaatjes van de README
	@$(MAKE) --no-print-directory system NEEDS="$(CHROMIUM)"
	@$(BIN)/python -m tests.screenshots
	@if test -f build/werkplaats.html; then $(BIN)/python -m tests.workplace build/werkplaats.html picture; \
	  else echo "Het plaatje van de werkplaats blijft zoals het is: typ eerst make werkplaats."; fi

# Eén opdracht voor alles wat ontbreekt, vóór de eerste toets: twee die tegelijk installeren, sluiten elkaar buiten.
system:                    ## installeer wat de toetsen van het systeem vragen en er nog niet is
	@missing=$$(for pair in $(NEEDS); do command -v "$${pair%=*}" >/dev/null || echo "$${pair#*=}"; done | sort -u | xargs); \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if [ "$$(id -u)" != 0 ]; then \
	  echo "De toetsen hebben meer nodig dan hier staat; typ: sudo apt-get install -y $$missing" >&2; exit 1; fi; \
	echo "Er wordt geïnstalleerd: $$missing."; export DEBIAN_FRONTEND=noninteractive; \
	apt-get update -qq && apt-get install -y -qq -o DPkg::Lock::Timeout=600 $$missing >/dev/null || { \
	  echo "Dat lukt niet; typ zelf, en lees wat er staat: apt-get install $$missing" >&2; exit 1; }

.venv/.run: pyproject.toml
	@test -d .venv || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/.test: pyproject.toml .venv/.run
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --group test --group lint
	@touch $@

node_modules/.ready: package-lock.json
	@npm ci --silent
	@touch $@

clean:                     ## gooi weg wat gemaakt is
	@rm -rf build dist .venv node_modules .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

help:                      ## toon deze lijst
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/'
