#!/bin/sh
# Lets Jazzer look for bytes on which a whole run (parse, match, edit) does what no run may do:
#
#     bench/fuzz.sh [SECONDS]          # 1200 if not given; on one core, at low priority
#
# The corpus starts with the fixtures and grows in target/fuzz/corpus from run to run. An input that
# goes wrong lies in target/fuzz/crash-*: put it into src/test/resources/fuzz/ under a name that says
# what it is, where AnyBytesTest takes it up, and mend what it shows. Jazzer comes from Maven's
# registry on the first run.
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-1200}
jazzer=0.24.0
work=target/fuzz
mkdir -p "$work/corpus" "$work/seeds" "$work/jazzer"

mvn -q -Pfast test-compile
[ -f "$work/classpath" ] || mvn -q -Pfast dependency:build-classpath -Dmdep.outputFile="$PWD/$work/classpath"
if [ ! -f "$work/jazzer/pom.xml" ]; then
  cat >"$work/jazzer/pom.xml" <<EOF
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>fuzz</groupId><artifactId>fuzz</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>com.code-intelligence</groupId><artifactId>jazzer</artifactId><version>$jazzer</version>
  </dependency></dependencies>
</project>
EOF
  mvn -q -f "$work/jazzer/pom.xml" dependency:build-classpath -Dmdep.outputFile="$PWD/$work/jazzer/classpath"
fi

# One file a seed, by its content.
find fixtures/before -name '*.py' -exec sh -c '
  for file; do cp "$file" "$0/$(cksum <"$file" | tr " " -)"; done' "$work/seeds" {} +

classes=target/fast/test-classes:target/fast/classes
exec nice -n 10 java -XX:+UseSerialGC -Xmx2g -Xss64m -XX:TieredStopAtLevel=1 \
  -cp "$classes:$(cat "$work/classpath"):$(cat "$work/jazzer/classpath")" \
  com.code_intelligence.jazzer.Jazzer \
  --target_class=dev.asyncmend.fuzz.AnyBytes \
  --instrumentation_includes='dev.asyncmend.**' \
  --custom_hook_includes='dev.asyncmend.nothing.**' \
  --disabled_hooks='*' \
  --reproducer_path="$work" \
  --keep_going=50 \
  "$work/corpus" "$work/seeds" \
  -artifact_prefix="$work/" -max_total_time="$seconds" -max_len=6000 -timeout=900 -rss_limit_mb=4096 -print_final_stats=1
