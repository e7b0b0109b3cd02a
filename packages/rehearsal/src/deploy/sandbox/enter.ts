/**
 * Furnishes the new namespaces and goes on with the rest of the line. `/run` is where Docker, systemd-resolved, the
 * keychain and agents listen. OpenSSH and git read the home from `/etc/passwd`, whatever HOME says.
 */
export const ENTER = `set -eu
files=$1; shift
ip link set lo up
while IFS= read -r address; do ip address add "$address/32" dev lo; done < "$files/addresses"
mount -t tmpfs tmpfs /run
[ -L /var/run ] || mount -t tmpfs tmpfs /var/run
if [ -e /etc/resolv.conf ] || [ -L /etc/resolv.conf ]; then
  names=$(readlink -m /etc/resolv.conf)
  case "$names" in /run/*) mkdir -p "$(dirname "$names")"; : > "$names" ;; esac
  mount --bind "$files/resolv.conf" "$names"
fi
mount --bind "$files/passwd" /etc/passwd
while IFS= read -r path; do
  if [ -d "$path" ]; then mount -t tmpfs tmpfs "$path"; elif [ -e "$path" ]; then mount --bind /dev/null "$path"; fi
done < "$files/hidden"
exec "$@"
`;
