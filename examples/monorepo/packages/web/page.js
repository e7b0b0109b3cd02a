/** The list of boats, as the service has it. */
export function page(boats) {
  return `<ul>${boats.map(({ name, seats }) => `<li>${name}, ${seats} seats</li>`).join('')}</ul>`;
}
