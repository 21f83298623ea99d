#!/usr/bin/env bash
# serve.sh FOLDER PORT SITE ADDRESS URL...: a WordPress from Debian's packages on the loopback
# address, with two posts for each URL: one as the classic editor writes it, one with an embed block.
# It sees files of SITE at ADDRESS. Prints the addresses of the posts, then "ready", and serves until
# it is ended; all it started ends with it.
# Each child leads a process group: the workers of PHP outlive their parent.
set -euom pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$1 port=$2
export OPTOUT_SITE=$3 OPTOUT_ADDRESS=$4
shift 4

children=()
finish() {
  trap - EXIT TERM INT
  for child in "${children[@]}"; do
    kill -- "-$child" 2>/dev/null || true
  done
  wait
}
trap finish EXIT TERM INT

mkdir -p "$folder/data"
cp -rL /usr/share/wordpress "$folder/site"
mkdir -p "$folder/site/wp-content/mu-plugins"
cp "$here/files.php" "$folder/site/wp-content/mu-plugins/"
cat >"$folder/site/wp-config.php" <<EOF
<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:$folder/db.sock');
define('WP_HOME', 'http://127.0.0.1:$port');
define('WP_SITEURL', 'http://127.0.0.1:$port');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_DEBUG_DISPLAY', false);
\$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
EOF

mysql_install_db --no-defaults --datadir="$folder/data" --user="$(id -un)" \
  --auth-root-authentication-method=normal >"$folder/install.log" 2>&1
mariadbd --no-defaults --datadir="$folder/data" --socket="$folder/db.sock" --skip-networking \
  --pid-file="$folder/db.pid" --user="$(id -un)" >"$folder/db.log" 2>&1 &
children+=($!)
for _ in $(seq 300); do
  mysql --no-defaults --socket="$folder/db.sock" --user=root -e 'create database wordpress' 2>/dev/null && break
  sleep 0.2
done

php -d display_errors=0 "$here/posts.php" "$folder/site" "$@" 2>"$folder/posts.log"
PHP_CLI_SERVER_WORKERS=4 php -d display_errors=0 -S "127.0.0.1:$port" -t "$folder/site" "$here/router.php" \
  >"$folder/php.log" 2>&1 &
children+=($!)
echo ready
wait
