#!/usr/bin/env bash
# A throwaway PostgreSQL server of Debian, for the tests:
#   test/server.sh start DIRECTORY   prints TEST_DATABASE_URL=…
#   test/server.sh stop DIRECTORY    stops it and removes the directory
# Runs as an unprivileged user; as root it becomes `postgres` (or `nobody`). Listens on a socket in DIRECTORY only.
set -euo pipefail

action=$1
directory=$2
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
account=$(id -u postgres >/dev/null 2>&1 && echo postgres || echo nobody)

unprivileged() {
  if [ "$(id -u)" = 0 ]; then setpriv --reuid="$account" --regid="$(id -g "$account")" --clear-groups "$@"; else "$@"; fi
}

case $action in
  start)
    mkdir -p "$directory"
    if [ "$(id -u)" = 0 ]; then chown "$account" "$directory"; fi
    cd "$directory"
    unprivileged "$bin/initdb" -D "$directory/data" -U tomoni --auth=trust --encoding=UTF8 --locale=C.UTF-8 >"$directory.log" 2>&1
    unprivileged "$bin/pg_ctl" -D "$directory/data" -w -l "$directory/server.log" \
      -o "-c listen_addresses='' -c unix_socket_directories='$directory' -c shared_buffers=64MB -c max_connections=60" \
      start >>"$directory.log" 2>&1
    echo "TEST_DATABASE_URL=postgres://tomoni@localhost/postgres?host=$directory"
    ;;
  stop)
    cd /
    unprivileged "$bin/pg_ctl" -D "$directory/data" -w -m immediate stop >/dev/null
    rm -rf "$directory" "$directory.log"
    ;;
esac
