SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:

# wasm-bindgen's must equal the one in Cargo.toml.
TRUNK := $(shell sed -n 's/^trunk-version = "\(.*\)"/\1/p' Trunk.toml)
WASM_BINDGEN := $(shell sed -n 's/^wasm_bindgen = "\(.*\)"/\1/p' Trunk.toml)

TOOLS := target/tools
HAVE_TRUNK := $(TOOLS)/trunk-$(TRUNK)
HAVE_WASM_BINDGEN := $(TOOLS)/wasm-bindgen-$(WASM_BINDGEN)
HAVE_MODULES := node_modules/.installed
BINDINGS := target/bindings
PACKAGE := target/package
# Panics carry the paths of sources; where this machine keeps them is nobody's business, and costs the phone bytes.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS := --remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)/registry/src/=
export PATH := $(CURDIR)/$(TOOLS)/bin:$(CURDIR)/node_modules/.bin:$(PATH)

.PHONY: help
help: ## list what can be made (the default)
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-7s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

.PHONY: serve
serve: build ## set up, build and open the calculator (PORT=8080, HOST=127.0.0.1)
	@node www/build/serve.mjs --open

.PHONY: test
test: lint ## everything that must hold: lint, native tests, the real page in Chromium
	cargo test --workspace --locked
	cargo test -p wengang-core --features invented-year --test year_2099 --locked
	@$(MAKE) --no-print-directory package
	node --test tests/package/*.test.js
	@$(MAKE) --no-print-directory build
	@www/build/setup.sh browser
	playwright test --config tests/e2e

.PHONY: build
build: setup ## the site for any plain web host, in dist/
	cargo run --package wengang-web --example shell --locked > target/shell.json
	trunk build

.PHONY: package
package: setup ## the rules as an npm package, in target/package
	@$(MAKE) --no-print-directory bindings MODULE=rules FEATURE=api
	@$(MAKE) --no-print-directory bindings MODULE=roster FEATURE=api-roster
	node web/npm/build.mjs

# Both are one library under one name, so that each is taken away before the next is built.
.PHONY: bindings
bindings:
	cargo rustc -p wengang-web --lib --crate-type cdylib --release --locked --no-default-features --features $(FEATURE) --target wasm32-unknown-unknown
	wasm-bindgen --target web --no-typescript --omit-default-module-path --out-name $(MODULE) --out-dir $(BINDINGS) target/wasm32-unknown-unknown/release/wengang_web.wasm

.PHONY: bench
bench: build package ## how fast an assessment is, native and through wasm, and a whole province's roster in the browser
	cargo bench -p wengang-core --locked
	node web/benches/wasm.mjs
	@www/build/setup.sh browser
	node web/benches/roster.mjs

.PHONY: lint
lint: setup ## formatting, clippy and documentation, warnings refused
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --locked -- -D warnings
	cargo clippy -p wengang-web --lib --bins --locked --target wasm32-unknown-unknown -- -D warnings
	cargo clippy -p wengang-web --lib --locked --no-default-features --features api,api-roster --target wasm32-unknown-unknown -- -D warnings
	cargo clippy -p wengang-core --all-targets --features typescript --locked -- -D warnings
	RUSTDOCFLAGS=-Dwarnings cargo doc --workspace --no-deps --all-features --locked

.PHONY: clean
clean: ## remove all that was built, keep the installed tools
	rm -rf dist node_modules target/debug target/release target/doc target/wasm32-unknown-unknown target/e2e $(BINDINGS) $(PACKAGE) $(PACKAGE)-users

.PHONY: setup
setup: toolchain $(HAVE_TRUNK) $(HAVE_WASM_BINDGEN) $(HAVE_MODULES)
	@cargo fetch --locked --quiet

.PHONY: toolchain
toolchain:
	@www/build/setup.sh rust node linker

# Without default features it has no TLS, and so no way of fetching tools from anywhere else.
$(HAVE_TRUNK): | toolchain
	cargo install trunk --version $(TRUNK) --locked --no-default-features --root $(TOOLS)
	@touch $@

$(HAVE_WASM_BINDGEN): | toolchain
	cargo install wasm-bindgen-cli --version $(WASM_BINDGEN) --locked --root $(TOOLS)
	@touch $@

$(HAVE_MODULES): package.json package-lock.json .npmrc | toolchain
	npm ci
	@touch $@
