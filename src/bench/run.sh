#!/bin/sh
# Builds the same made-up site with optout and with Hugo, in turn, and prints a table of medians.
#
#   src/bench/run.sh [RUNS] [GUIDES...]      default: 5 runs of 12 and 200 guides in 5 languages
#
# Hugo has no sheets to print. So optout builds once before the clock runs, and then again on top of
# that: it finds its sheets as they are, and writes all else anew.
#
# Needs hugo and GNU time (Debian: hugo, time). Everything goes to target/bench.
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-5}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- 12 200
work=$PWD/target/bench
mkdir -p "$work"
./optout --version >&2

corpus() {
  rm -rf "${work:?}/$1"
  java src/test/java/optout/bench/Corpus.java "$1" "$work/$1/content" "$work/$1/hugo"
  cp -R src/bench/hugo/. "$work/$1/hugo/"
  mkdir -p "$work/$1/hugo/assets"
  cat templates/assets/base.css templates/assets/guide.css templates/assets/print.css \
    >"$work/$1/hugo/assets/site.css"
}

# measure FILE COMMAND...: appends "wall cpu-user cpu-system peak-KiB"
measure() {
  file=$1
  shift
  command time -a -o "$file" -f '%e %U %S %M' "$@" >"$work/log" 2>&1 || { tail -n 3 "$work/log" >&2; exit 1; }
}

# median FILE AWK-EXPRESSION
median() {
  awk "{ print $2 }" "$1" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

echo "| guides × languages | optout wall / CPU / peak | Hugo wall / CPU / peak | wall, optout : Hugo |"
echo "|---|---|---|---|"
for guides; do
  corpus "$guides"
  rm -rf "$work/optout.times" "$work/hugo.times" "$work/site"
  ./optout build --content "$work/$guides/content" --output "$work/site" --date 2026-11-23 \
    >"$work/log" 2>&1 || { tail -n 3 "$work/log" >&2; exit 1; }
  i=0
  while [ $i -lt "$runs" ]; do
    rm -rf "$work/public"
    measure "$work/hugo.times" hugo --quiet --source "$work/$guides/hugo" --destination "$work/public"
    measure "$work/optout.times" ./optout build --content "$work/$guides/content" \
      --output "$work/site" --date 2026-11-23
    i=$((i + 1))
  done
  for tool in site public; do
    pages=$(find "$work/$tool" -path '*/*/*' -name index.html | wc -l)
    [ "$pages" -ge $((guides * 5)) ] || { echo "$tool: only $pages pages" >&2; exit 1; }
  done
  for tool in optout hugo; do
    file=$work/$tool.times
    eval "${tool}_wall=$(median "$file" '$1') ${tool}_cpu=$(median "$file" '$2 + $3')"
    eval "${tool}_peak=$(median "$file" 'int($4 / 1024)')"
  done
  # shellcheck disable=SC2154
  echo "| $guides × 5 | $optout_wall s / $optout_cpu s / $optout_peak MiB |" \
    "$hugo_wall s / $hugo_cpu s / $hugo_peak MiB |" \
    "$(awk "BEGIN { printf \"%.2f\", $optout_wall / $hugo_wall }") |"
done
