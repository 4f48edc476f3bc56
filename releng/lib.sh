# shellcheck shell=bash
# What the scripts of the source tree share; `root` is the tree's folder. To be sourced.

: "${root:?}"
# shellcheck source=features/org.outrider.feature/rootfiles/setup.sh
. "$root/features/org.outrider.feature/rootfiles/setup.sh"

product="$root/releng/product/target/products/org.outrider.product/linux/gtk/x86_64"
state="$root/.outrider"

# changes whenever a file that the product is made of is changed, added or removed
fingerprint() {
  (
    cd "$root" || exit
    for part in pom.xml .mvn/maven.config bundles features native-fragments releng targetplatform; do
      if [ -e "$part" ]; then
        find "$part" \( -name target -o -name bin \) -prune -o -type f -printf '%p %s %T@\n'
      fi
    done | LC_ALL=C sort | cksum
  )
}

product_is_current() {
  [ -x "$product/outrider" ] && [ "$(cat "$state/fingerprint" 2>/dev/null)" = "$(fingerprint)" ]
}

# remember_product FINGERPRINT: the product has been built from the sources that had it
remember_product() {
  mkdir -p "$state"
  printf '%s\n' "$1" >"$state/fingerprint"
}
