SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

# The tool must be of the library's version.
WASM_BINDGEN := $(shell sed -n 's/^wasm-bindgen = "=\(.*\)"/\1/p' web/Cargo.toml)

TOOLS := target/tools
HAVE_WASM_BINDGEN := $(TOOLS)/wasm-bindgen-$(WASM_BINDGEN)
HAVE_MODULES := node_modules/.installed
BINDINGS := target/bindings
PACKAGE := target/package
WEB_WORKERS := target/web_workers
WASM := --locked --target wasm32-unknown-unknown
WHEN_CHANGED := node www/build/when_changed.mjs
# Panics carry the paths of sources; where this machine keeps them is nobody's business, and costs the phone bytes.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS := --remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)/registry/src/=
export PATH := $(CURDIR)/$(TOOLS)/bin:$(CURDIR)/node_modules/.bin:$(PATH)

.PHONY: help
help: ## list what can be made (the default)
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-15s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

.PHONY: serve
serve: setup ## set up, build and open the calculator (PORT=8080, HOST=127.0.0.1)
	@$(WHEN_CHANGED) dist $(MAKE) site
	@node www/build/serve.mjs --open

# Each can be run alone.
PARTS := lint test-native test-build test-servers test-package test-page

.PHONY: test
test: ## everything that must hold: all of the parts below, one after the other
	@part=0; for name in $(PARTS); do \
	  part=$$((part + 1)); began=$$SECONDS; \
	  printf '\n== part %s of $(words $(PARTS)): make %s\n' $$part $$name; \
	  $(MAKE) $$name || { printf '\n== make %s failed\n' $$name; exit 1; }; \
	  printf '== make %s: %s s\n' $$name $$((SECONDS - began)); \
	done

.PHONY: lint
lint: setup ## formatting, clippy and documentation, warnings refused
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --locked -- -D warnings
	cargo clippy -p wengang-web -p wengang-npm --lib --bins $(WASM) -- -D warnings
	cargo clippy -p wengang-core --all-targets --features typescript --locked -- -D warnings
	RUSTDOCFLAGS=-Dwarnings cargo doc --workspace --no-deps --all-features --locked

.PHONY: test-native
test-native: setup ## the rules and the pages without a browser, and the house's own order
	cargo test --workspace --locked
	cargo test -p wengang-core -p wengang-web --locked --features wengang-core/invented-year,wengang-web/invented-year \
	  --test year_2099 --test page_2099

.PHONY: hostile
hostile: build browser ## thousands of damaged workbooks natively, and every hostile file through the real page
	WENGANG_MUTANTS=5000 cargo test -p wengang-web --locked --test hostile
	WENGANG_HOSTILE=all playwright test --config tests/e2e --workers=1 e2e/hostile/

.PHONY: policies
policies: build browser ## what the doctor predicts of every policy, beside what Chromium does under it; every snippet, pasted
	WENGANG_POLICIES=all playwright test --config tests/e2e e2e/embedding/doctor e2e/embedding/snippets

.PHONY: soak
soak: build browser ## both pages, and a site around three, through 2,000 random actions and faults each (ACTIONS=2000, SEED=a number, printed)
	WENGANG_SOAK=$(or $(ACTIONS),2000) WENGANG_SEED=$(or $(SEED),$(shell date +%s)) playwright test --config tests/e2e --workers=1 e2e/soak/

# What cargo-fuzz hands to the compiler; the stable one takes it too.
FUZZ_FLAGS := -Cpasses=sancov-module $(addprefix -Cllvm-args=-sanitizer-coverage-,level=4 inline-8bit-counters pc-table) --cfg fuzzing
# Parsers of workbooks tell by what they compare what they look for; rosters are compared with thousands of words, and watching
# that would take most of the time.
FUZZ_COMPARING := -Cllvm-args=-sanitizer-coverage-trace-compares
HOST = $(shell rustc -vV | sed -n 's/^host: //p')

# The targets, their further flags, the most bytes of an input.
define fuzz_targets
	RUSTFLAGS="$(FUZZ_FLAGS) $(2)" cargo build --release --locked --manifest-path tests/fuzz/Cargo.toml $(addprefix --bin ,$(1)) --target-dir target/fuzz/$(firstword $(1)) --target $(HOST)
	for target in $(1); do \
	  mkdir -p target/fuzz/corpus/$$target; \
	  target/fuzz/$(firstword $(1))/$(HOST)/release/$$target target/fuzz/corpus/$$target tests/golden/rosters tests/e2e/support/rosters -artifact_prefix=target/fuzz/ -max_len=$(3) -timeout=20 -max_total_time=$(or $(FOR),20) -verbosity=0 -print_final_stats=1; \
	done
endef

.PHONY: fuzz
fuzz: toolchain ## any bytes as a roster, its corrections, a workbook and a part of one (FOR=20 seconds each)
	$(call fuzz_targets,roster correction,,4096)
	$(call fuzz_targets,workbook sheet,$(FUZZ_COMPARING),16384)

.PHONY: test-build
test-build: setup ## what builds the site, and what its guide and its doctor reckon
	node --test tests/build/*.test.js tests/guide/*.test.js

.PHONY: test-servers
test-servers: toolchain ## nginx and Apache as www/README.md sets them up
	@www/build/setup.sh servers
	node --test tests/servers/*.test.js

.PHONY: test-package
test-package: package ## the npm package, in Node
	node --test tests/package/*.test.js

.PHONY: test-page
test-page: build package browser ## the real pages in Chromium, today's and 80 (ONLY=words of a test's name)
	playwright test --config tests/e2e $(if $(ONLY),--grep "$(ONLY)")

FRAMEWORKS := tests/frameworks

.PHONY: test-embedding
test-embedding: build package browser $(FRAMEWORKS)/node_modules/.installed ## the element in React, Vue and Svelte, the package in bundlers; not part of make test
	playwright test --config $(FRAMEWORKS) $(if $(ONLY),--grep "$(ONLY)")

# Half a gigabyte that nobody else needs; what it is about stands in make test too, in short.
$(FRAMEWORKS)/node_modules/.installed: $(FRAMEWORKS)/package.json $(FRAMEWORKS)/package-lock.json | toolchain
	npm ci --prefix $(FRAMEWORKS)
	@touch $@

.PHONY: build
build: setup ## the site for any plain web host, in dist/
	@$(WHEN_CHANGED) dist $(MAKE) site
	@node www/build/compress.mjs dist

# All programs of a profile at once, on as many cores as there are.
.PHONY: site
site:
	cargo run --quiet --package wengang-web --example shell --locked > target/shell.json
	cargo build -p wengang-web --bin app --bin employer --release $(WASM)
	@$(WHEN_CHANGED) $(WEB_WORKERS) $(MAKE) web-workers
	node www/build/site.mjs

# The web workers' programs by themselves: no screen is in them, so that none has them made anew.
.PHONY: web-workers
web-workers:
	cargo build -p wengang-web --bin roster_worker --bin sheet_worker --profile swift $(WASM)
	@mkdir -p $(WEB_WORKERS)
	@cp target/wasm32-unknown-unknown/swift/{roster,sheet}_worker.wasm $(WEB_WORKERS)

.PHONY: package
package: setup ## the rules as an npm package, in target/package
	@$(WHEN_CHANGED) $(PACKAGE) $(MAKE) library

.PHONY: library
library:
	cargo build -p wengang-npm --bins --release $(WASM)
	for module in rules roster; do \
	  wasm-bindgen --target web --no-typescript --omit-default-module-path --out-dir $(BINDINGS) target/wasm32-unknown-unknown/release/$$module.wasm; \
	done
	node web/npm/build.mjs

.PHONY: bench
bench: build package browser ## how fast an assessment is, native and through wasm, and a whole province's roster in the browser
	cargo bench -p wengang-core --locked
	node web/benches/wasm.mjs
	node web/benches/roster.mjs

.PHONY: clean
clean: ## remove all that was built, keep the installed tools
	rm -rf dist node_modules $(filter-out $(TOOLS),$(wildcard target/*))

.PHONY: setup
setup: toolchain $(HAVE_WASM_BINDGEN) $(HAVE_MODULES)
	@cargo fetch --locked --quiet

.PHONY: toolchain
toolchain:
	@www/build/setup.sh rust node linker

.PHONY: browser
browser:
	@www/build/setup.sh browser

$(HAVE_WASM_BINDGEN): | toolchain
	CARGO_PROFILE_RELEASE_OPT_LEVEL=1 cargo install wasm-bindgen-cli --version $(WASM_BINDGEN) --locked --root $(TOOLS)
	@touch $@

$(HAVE_MODULES): package.json package-lock.json .npmrc | toolchain
	npm ci
	@touch $@
