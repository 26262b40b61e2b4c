# Sourced with the path to serve: starts `tracuu serve` on a free port and waits for the address it prints.
exec {address}< <(exec tracuu serve "$1" --port 0)
server=$!
read -r url <&$address
port=${url##*:}
port=${port%/}

# request METHOD PATH [HOST]: the answer as it comes, headers and all.
request() {
  exec {connection}<>"/dev/tcp/127.0.0.1/$port"
  printf '%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n' "$1" "$2" "${3:-127.0.0.1:$port}" >&$connection
  cat <&$connection
  exec {connection}>&-
}
get() { request GET "$@" | tr -d '\r'; }
body() { request GET "$1" | sed '1,/^\r$/d'; }
stop() { kill "$server" && wait "$server"; }
