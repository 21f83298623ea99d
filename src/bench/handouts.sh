#!/bin/sh
# Builds the site of content/ with optout, whose time is divided by the number of its sheets, and
# prints its guides' pages with Chromium and WeasyPrint, in turn; prints a table of medians per file.
#
#   src/bench/handouts.sh [RUNS]      default: 5
#
# Needs GNU time; chromium and weasyprint where they are to be compared (Debian: packages of these
# names). Everything goes to target/bench.
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-5}
work=$PWD/target/bench/handouts
rm -rf "$work"
mkdir -p "$work"
./optout build --output "$work/site" --date 2026-11-23 >"$work/log" 2>&1
pages=$(find "$work/site" -name handout.pdf | sort | sed 's/handout.pdf$/index.html/')
files=$(find "$work/site" -name '*.pdf' | wc -l)
count=$(echo "$pages" | wc -l)
[ "$count" -gt 0 ]

# measure NAME FILES COMMAND...: appends wall, CPU and peak of a command that makes so many files
measure() {
  name=$1
  number=$2
  shift 2
  command time -a -o "$work/$name.times" -f "%e %U %S %M $number" "$@" >>"$work/log" 2>&1
}

# median NAME AWK-EXPRESSION
median() {
  awk "{ print $2 }" "$work/$1.times" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

i=0
while [ $i -lt "$runs" ]; do
  rm -rf "$work/fresh"
  measure optout "$files" ./optout build --output "$work/fresh" --date 2026-11-23
  measure again "$files" ./optout build --output "$work/fresh" --date 2026-11-23
  for tool in chromium weasyprint; do
    if command -v $tool >/dev/null; then
      measure $tool "$count" sh -c "$(cat <<END
set -eu
for page in $(echo "$pages" | tr '\n' ' '); do
  if [ $tool = chromium ]; then
    chromium --headless=new --no-sandbox --disable-gpu --no-first-run \
      --disable-background-networking --user-data-dir="$work/profile" --no-pdf-header-footer \
      --print-to-pdf="$work/chromium.pdf" "file://\$page"
  else
    weasyprint "\$page" "$work/weasyprint.pdf"
  fi
done
END
)"
    fi
  done
  i=$((i + 1))
done

echo "| | files | wall per file | CPU per file | peak |"
echo "|---|---|---|---|---|"
for tool in optout again chromium weasyprint; do
  [ -f "$work/$tool.times" ] || continue
  echo "| $tool | $(median $tool '$5') | $(median $tool '$1 / $5') s | $(median $tool '($2 + $3) / $5') s |" \
    "$(median $tool 'int($4 / 1024)') MiB |"
done
